"""What every layout may know of the site: its constants, never its entries."""

from __future__ import annotations

from generator.graph.sharing import site_share
from generator.ground.directions import direction_of_language
from generator.ground.frozen import frozen
from generator.ground.urls import ARCHIVE_URL, COVERAGE_URL, EDITIONS_URL, ENTRIES_URL, FEEDS_URL, SEARCH_URL
from generator.ground.words import Words
from generator.shapes.model import FeedLink, ShareImage
from generator.shapes.settings import Config, Link, Publisher

ICON, ICON_SIZE = "icon-512.png", 512
"""The picture in layouts/assets/ that stands for the site, and its width and height."""


@frozen
class TaxonomyFacts:
    """A way of grouping."""

    name: str  #: its key in front matter
    title: str  #: its heading
    singular: str  #: what one of its terms is called
    url: str  #: its page
    attributes: bool  #: whether its terms only say whose an entry is


@frozen
class SiteFacts:
    """What every layout may know of the site: its constants, never its entries."""

    title: str  #: the name of the digest
    tagline: str  #: a line under it
    description: str  #: a sentence on it
    base_url: str  #: where the site is
    language: str  #: a tag of BCP 47
    publisher: Publisher  #: who makes it
    menu: tuple[Link, ...]  #: that of config.yaml, else every list there is
    taxonomies: tuple[TaxonomyFacts, ...]  #: the ways of grouping
    stories: tuple[str, ...]  #: the names of the taxonomies whose terms are stories
    feeds: tuple[FeedLink, ...]  #: the feeds of all entries
    archive: str  #: the url of the archive, "" where there is none
    editions: str  #: the url of the list of editions, "" where config.yaml says nothing of them
    direction: str  #: `ltr` or `rtl`, as its language is written
    share: ShareImage | None = None  #: the picture that pages without one of their own are shared with
    search: str  #: the url of the search page, "" where there is none
    coverage: str = ""  #: the url of the page of numbers, "" where there is none
    dataset: str = ""  #: the url of all entries as JSON, "" where they are not published
    icon: str = ""  #: the url of a square picture that stands for it


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
        editions=EDITIONS_URL if config.editions else "",
        direction=direction_of_language(config.language),
        share=site_share(config),
        search=SEARCH_URL if config.search else "",
        coverage=COVERAGE_URL if config.coverage else "",
        dataset=ENTRIES_URL if config.dataset.entries else "",
        icon=icon,
    )


def _every_list(config: Config, words: Words) -> tuple[Link, ...]:
    """Links to all lists that the site has."""
    lists = [Link(title=taxonomy.title, url=taxonomy.url) for taxonomy in config.taxonomies]
    archive = [Link(title=words.gettext("Archive"), url=ARCHIVE_URL)] if config.archive else []
    search = [Link(title=words.gettext("Search"), url=SEARCH_URL)] if config.search else []
    coverage = [Link(title=words.gettext("Coverage"), url=COVERAGE_URL)] if config.coverage else []
    editions = [Link(title=words.gettext("Editions"), url=EDITIONS_URL)] if config.editions else []
    feeds = Link(title=words.gettext("Feeds"), url=FEEDS_URL)
    return (*lists, *editions, *archive, *coverage, feeds, *search)
