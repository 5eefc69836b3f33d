"""A url → what its page or feed is made from, and why it was made again, or would be, or not."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from generator.graph.planned import PARTS, CardOrder, Planned, PlannedFeed, PlannedPicture
from generator.graph.site import Site
from generator.ground.frozen import frozen
from generator.ground.urls import base_path, host_of, is_web_address, path_of, with_ascii_host
from generator.memory.store import Memory
from generator.shapes.model import Feed
from generator.shapes.outlines import Outline
from generator.site_index import is_of_index
from generator.wanted import Wanted

_SIZE = 16
_PAGE_PARTS = ("its layout", "the settings", *PARTS)
_FEED_PARTS = (
    "the settings",
    "its title or address",
    "its entries",
    "the pages that its texts lead to",
    "its layout or its words",
)
_WORDS = {
    "subject": "what it is about",
    "entries": "the entries it shows",
    "links": "the pages that its text leads to",
}
_AROUND = {
    "home": "the latest edition, or which reports tell the same",
    "term": "what its older entries are about, the latest edition, or which reports tell the same",
}
"""What stands in the key of a list where pages of entries have their neighbours."""

_HERE = ("127.0.0.1", "localhost", "::1")


@frozen
class Explained:
    """Lines for people: what it is made from, each with what that is, and how it stands."""

    path: str
    made_from: tuple[tuple[str, str], ...]
    state: str

    def as_json(self) -> dict[str, object]:
        made_from = [{"what": what, "name": name} for what, name in self.made_from]
        return {"path": self.path, "made_from": made_from, "state": self.state}


def explain(url: str, site: Site, wanted: Wanted, memory: Memory) -> Explained | None:
    """All that is known of a url, or of an address from a browser; nothing where nothing is made at it."""
    path = path_of(_on_the_site(url, site.config.base_url))
    key = wanted.keys.get(path)
    if key is None:
        return _of_index(path, memory)
    planned = wanted.planned.get(path)
    made_from = tuple(_made_from(planned, site, wanted)) if planned else tuple(_file(path, wanted))
    return Explained(path=path, made_from=made_from, state=_state(path, key, planned, memory))


def _on_the_site(address: str, base_url: str) -> str:
    """The url of an address on the site's host, or on this machine, where a preview has the same sub-path."""
    if not is_web_address(address) or host_of(with_ascii_host(address)) not in (host_of(base_url), *_HERE):
        return address
    path, own = unquote(urlsplit(address).path) or "/", base_path(base_url)
    if path == own:
        return "/"
    return path.removeprefix(own) if path.startswith(f"{own}/") else address


def _of_index(path: str, memory: Memory) -> Explained | None:
    """What is known of a file of the search index, which Pagefind names by what is in it."""
    if not is_of_index(path) or path not in memory.outputs:
        return None
    made_from = (("made from", "the texts of all entries and editions"),)
    return Explained(path=path, made_from=made_from, state="as the last index has it")


def _made_from(planned: Planned, site: Site, wanted: Wanted) -> Iterator[tuple[str, str]]:
    if isinstance(planned, PlannedPicture):
        yield from _picture(planned)
        return
    shown = [site.entries[number] for number in planned.numbers]
    if isinstance(planned, PlannedFeed):
        feed = planned.make()
        yield (
            ("feed", f"{feed.title} ({feed.format.label})")
            if isinstance(feed, Feed)
            else ("book", feed.title)
        )
        yield from (("entry", outline.path) for outline in shown)
        return
    yield "page", planned.kind.replace("_", " ")
    layouts = wanted.layouts.made_from(planned.layout)
    yield "layout", planned.layout
    yield from (("includes", name) for name in layouts if name != planned.layout)
    if planned.path:
        yield "file", planned.path
        yield from (("leads to", there) for there in wanted.targets.get(planned.path, {}).values())
    if not planned.path or planned.kind == "term":
        yield from (("entry", outline.path) for outline in shown)
    if planned.kind == "entry":
        yield from _around(planned.numbers[0], site)


def _picture(planned: PlannedPicture) -> Iterator[tuple[str, str]]:
    order = planned.make()
    if isinstance(order, CardOrder):
        yield "share card", order.title or order.site
        yield "file", planned.path or "config.yaml"
        return
    size = f"{order.rendition.width} × {order.rendition.height}"
    yield "picture", f"{order.rendition.type}, {size}"
    yield "file", order.source


def _around(number: int, site: Site) -> Iterator[tuple[str, str]]:
    entries: tuple[Outline, ...] = site.entries
    if number:
        yield "newer", entries[number - 1].path
    if number + 1 < len(entries):
        yield "older", entries[number + 1].path


def _file(path: str, wanted: Wanted) -> Iterator[tuple[str, str]]:
    asset = wanted.assets.get(path)
    if asset is not None:
        yield "file", asset.source or f"layouts/assets/{asset.name}"
    elif _is_of_dataset(path):
        yield "made from", "the entries that it shows"
    elif path.endswith("events.ics"):
        yield "made from", "the events of entries"
    else:
        yield "made from", "the addresses of the whole site"


def _is_of_dataset(path: str) -> bool:
    """Whether a file is one for other programs."""
    return path.endswith(("/cite.json", "/cite.bib")) or path.startswith("data/entries")


def _state(path: str, key: bytes, planned: Planned | None, memory: Memory) -> str:
    known = memory.outputs.get(path)  # at once: a build in another thread may put others in their place
    if known is None:
        return "not made yet: the next build makes it"
    made, _, former = known
    if made != key:
        return f"the next build makes it again: {_difference(made, key, planned)}"
    if not former:
        return "up to date since it was first made"
    if former == key:
        return "up to date; it was last made again as the file had been changed or removed"
    return f"up to date; it was last made again for {_difference(former, key, planned)}"


def _difference(old: bytes, new: bytes, planned: Planned | None) -> str:
    """Which parts of two keys are not the same, in words."""
    if planned is None or isinstance(planned, PlannedPicture):
        return "another content"
    names = _FEED_PARTS if isinstance(planned, PlannedFeed) else _PAGE_PARTS
    kind = "" if isinstance(planned, PlannedFeed) else planned.kind
    words = {**_WORDS, "neighbours": _AROUND.get(kind, "its neighbours")}
    size = max(len(old), len(new)) // _SIZE
    differ = [
        words.get(names[place], names[place])
        for place in range(size)
        if old[place * _SIZE : (place + 1) * _SIZE] != new[place * _SIZE : (place + 1) * _SIZE]
    ]
    return ", ".join(differ) + (" changed" if differ else "nothing that is known")
