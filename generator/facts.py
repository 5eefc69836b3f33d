"""What every layout may know of the site: its constants, never its entries."""

from __future__ import annotations

from generator.directions import direction_of_language
from generator.frozen import frozen
from generator.model import FeedLink, ShareImage
from generator.settings import Config, Link, Publisher
from generator.sharing import site_share
from generator.urls import ARCHIVE_URL, FEEDS_URL, SEARCH_URL
from generator.words import Words

ICON, ICON_SIZE = "icon-512.png", 512
"""The picture in layouts/assets/ that stands for the site, and its width and height."""


@frozen
class TaxonomyFacts:
    """A way of grouping. `attributes` is true where its terms only say whose an entry is."""

    name: str
    title: str
    singular: str
    url: str
    attributes: bool


@frozen
class SiteFacts:
    """What every layout may know of the site: its constants, never its entries.

    `menu` leads to every list there is, unless config.yaml has one. `stories` are the names of the taxonomies
    whose terms are stories. `archive` and `search` are the urls of the archive and of the search page,
    or "" where there is none. `direction` is that of its language, `ltr` or `rtl`. `share` is the picture
    that pages without one of their own are shared with. `icon` is the url
    of a square picture that stands for it.
    """

    title: str
    tagline: str
    description: str
    base_url: str
    language: str
    publisher: Publisher
    menu: tuple[Link, ...]
    taxonomies: tuple[TaxonomyFacts, ...]
    stories: tuple[str, ...]
    feeds: tuple[FeedLink, ...]
    archive: str
    direction: str
    share: ShareImage | None = None
    search: str
    icon: str = ""


def site_facts(config: Config, feeds: tuple[FeedLink, ...], words: Words, icon: str = "") -> SiteFacts:
    """The site's constants."""
    return SiteFacts(
        title=config.title,
        tagline=config.tagline,
        description=config.description,
        base_url=config.base_url,
        language=config.language,
        publisher=config.publisher,
        menu=config.menu or _every_list(config, words),
        taxonomies=tuple(
            TaxonomyFacts(
                name=taxonomy.name,
                title=taxonomy.title,
                singular=taxonomy.singular,
                url=taxonomy.url,
                attributes=taxonomy.attributes,
            )
            for taxonomy in config.taxonomies
        ),
        stories=tuple(taxonomy.name for taxonomy in config.taxonomies if taxonomy.tells_stories),
        feeds=feeds,
        archive=ARCHIVE_URL if config.archive else "",
        direction=direction_of_language(config.language),
        share=site_share(config),
        search=SEARCH_URL if config.search else "",
        icon=icon,
    )


def _every_list(config: Config, words: Words) -> tuple[Link, ...]:
    """Links to all lists that the site has."""
    lists = [Link(title=taxonomy.title, url=taxonomy.url) for taxonomy in config.taxonomies]
    archive = [Link(title=words.gettext("Archive"), url=ARCHIVE_URL)] if config.archive else []
    search = [Link(title=words.gettext("Search"), url=SEARCH_URL)] if config.search else []
    return (*lists, *archive, Link(title=words.gettext("Feeds"), url=FEEDS_URL), *search)
