"""Where each entry stands in the stories that it is part of: what came before it, and what came next."""

from __future__ import annotations

from generator.graph.planned import CARD_SIZE, Columns
from generator.graph.site import Site
from generator.ground.digests import digest_of_bytes
from generator.shapes.model import StoryPlace, TermRef


class Stories:
    """Finds the stories of an entry, by its number in the site."""

    def __init__(self, site: Site, columns: Columns) -> None:
        self._columns = columns
        self._places: dict[int, list[tuple[TermRef, int, int]]] = {}
        for settings, taxonomy in zip(site.config.taxonomies, site.taxonomies, strict=True):
            for term in taxonomy.terms if settings.tells_stories else ():
                story = TermRef(taxonomy=taxonomy.name, name=term.name, slug=term.slug, url=term.url)
                around = [-1, *site.terms[term.url], -1]
                for newer, number, older in zip(around, around[1:], around[2:], strict=False):
                    self._places.setdefault(number, []).append((story, newer, older))

    def with_digests(self, near: list[bytes]) -> list[bytes]:
        """These digests of all entries; of those in stories, also of what `find` gives."""
        near, cards = list(near), [*self._columns.cards, bytes(CARD_SIZE)]
        for number, places in self._places.items():
            told = [
                part
                for story, newer, older in places
                for part in (story.name.encode(), story.url.encode(), cards[newer], cards[older])
            ]
            near[number] = digest_of_bytes(b"\n".join([near[number], *told]))
        return near

    def find(self, number: int) -> tuple[StoryPlace, ...]:
        """The stories of an entry, each with its neighbours there."""
        headline = self._columns.headline
        return tuple(
            StoryPlace(story=story, newer=headline(newer), older=headline(older))
            for story, newer, older in self._places.get(number, ())
        )
