"""A page → the JSON-LD in its head: what it is, who made it, what it is based on (schema.org).

Each page's graph stands alone: the site and its publisher are named in full and referred to by
`@id`, as a reader of one page sees no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.graph.facts import ICON_SIZE
from generator.ground import dates
from generator.ground.urls import SEARCH_URL
from generator.renderers.dossier_nodes import event_node, offices
from generator.renderers.json_nodes import array as _array
from generator.renderers.json_nodes import name as _name
from generator.renderers.json_nodes import node as _node
from generator.renderers.json_nodes import quoted as _quoted
from generator.renderers.json_nodes import safe as _safe
from generator.renderers.json_nodes import text as _text
from generator.shapes.model import (
    CorrectedText,
    Correction,
    Dossier,
    Edition,
    EditionBrief,
    EditionItem,
    Entry,
    FeedIndex,
    Image,
    Leaf,
    Month,
    Page,
    ShareImage,
    Source,
    Taxonomy,
    Term,
    TermRef,
    Year,
)
from generator.shapes.settings import Config, Link, Rights

_KINDS = {
    "people": "Person",
    "organisations": "Organization",
    "organizations": "Organization",
    "places": "Place",
}


def structured(page: Page, config: Config) -> str:
    """The JSON-LD of a page by itself. `Graphs` is faster where there are more."""
    return Graphs(config).of(page)


def byline(entry: Entry, config: Config) -> tuple[str, tuple[str, ...]]:
    """Whom an entry is credited to: a type of schema.org, and names of that type.

    Its authors; else, for the digest's own words, the digest; else the wire services or the outlet.
    """
    if entry.authors:
        return "Person", entry.authors
    digest = config.publisher.name or config.title
    if entry.rights is Rights.OWN:
        return "Organization", (digest,)
    return "Organization", entry.source.agencies or (entry.source.name or digest,)


def left_out(config: Config) -> frozenset[str]:
    """The taxonomies whose terms only repeat whose an entry is."""
    return frozenset(taxonomy.name for taxonomy in config.taxonomies if taxonomy.attributes)


def topics(entry: Entry, left_out: frozenset[str]) -> tuple[TermRef, ...]:
    """The terms that say what an entry is about, without those of some taxonomies."""
    return tuple(term for name, terms in entry.terms.items() if name not in left_out for term in terms)


class Graphs:
    """The JSON-LD of the pages of a site. What all of them say is made once.

    `logo` is the url of a square picture with sides of `ICON_SIZE` pixels, or "".
    """

    def __init__(self, config: Config, logo: str = "") -> None:
        self._config = config
        self._logo = logo
        self._base = config.base_url.rstrip("/")
        self._left_out = left_out(config)
        self._outlets = {profile.name.casefold(): profile.url for profile in reversed(config.sources)}
        self._elsewhere = {
            (taxonomy.name, term.slug): tuple(link.url for link in term.links)
            for taxonomy in config.taxonomies
            for term in taxonomy.vocabulary
            if term.links
        }
        self._named_topic = lru_cache(maxsize=10_000)(self._describe_topic)
        self._named_link = lru_cache(maxsize=20_000)(self._describe_link)
        self._named = lru_cache(maxsize=10_000)(self._describe_named)
        self._publisher = self._ref("/#publisher")
        self._named_publisher = self._describe_publisher(whole=False)
        self._website = self._ref("/#website")
        self._head = _safe(
            f'{{"@context":"https://schema.org","@graph":[{self._describe_site()},{self._describe_publisher()}'
        )

    def of(self, page: Page) -> str:
        """The JSON-LD of a page, safe inside `<script>`; "" where there is nothing to say.

        A full copy of another's text is kept from search engines, yet says whose text it is.
        """
        if not page.indexed and not isinstance(page.subject, Entry):
            return ""
        nodes = ["", *self._about(page)]
        if page.trail:
            nodes.append(self._breadcrumbs(page))
        return f"{self._head}{_safe(','.join(nodes))}]}}"

    # -- the site

    def _describe_site(self) -> str:
        config = self._config
        return _node(
            "WebSite",
            id=self._at("/#website"),
            url=_text(self._at("/")),
            name=_text(config.title),
            description=_text(config.description),
            inLanguage=_text(config.language),
            publisher=self._publisher,
            potentialAction=self._describe_search() if config.search else "",
        )

    def _describe_search(self) -> str:
        """How to search the site by an address."""
        template = f"{self._at(SEARCH_URL)}?q={{search_term_string}}"
        target = _node("EntryPoint", urlTemplate=_text(template))
        asked = {"query-input": _text("required name=search_term_string")}
        return _node("SearchAction", target=target, **asked)

    def _describe_publisher(self, *, whole: bool = True) -> str:
        """The publisher: whole, or as articles name it, for those who do not follow an `@id`."""
        config = self._config
        name, url = config.publisher.name or config.title, config.publisher.url or self._at("/")
        if not whole:
            return _node("Organization", id=self._at("/#publisher"), name=_text(name), url=_text(url))
        return _node(
            "Organization",
            id=self._at("/#publisher"),
            name=_text(name),
            url=_text(url),
            email=_text(config.publisher.email),
            logo=self._describe_logo(),
            publishingPrinciples=self._policy(config.publisher.principles),
            correctionsPolicy=self._policy(config.publisher.corrections),
        )

    def _describe_logo(self) -> str:
        if not self._logo:
            return ""
        side = _pixels(ICON_SIZE)
        return _node("ImageObject", url=_text(self._at(self._logo)), width=side, height=side)

    def _policy(self, link: Link | None) -> str:
        return _text(self._at(link.url)) if link else ""

    def _at(self, url: str) -> str:
        return self._base + url if url.startswith("/") else url  # `absolute`, without its `rstrip`

    def _ref(self, url: str) -> str:
        return f'{{"@id":{_quoted(self._at(url))}}}'

    def _describe_link(self, title: str, url: str) -> str:
        """What a list says of one of its members, but the place."""
        named = f',"name":{_quoted(title)}' if title else ""
        return f'{named},"url":{_quoted(self._at(url))}}}' if url else f"{named}}}"

    # -- pages

    def _about(self, page: Page) -> tuple[str, ...]:
        """The page itself and, of an entry, the article."""
        if page.pager is not None and not isinstance(page.subject, Term):
            return (self._list(page),)
        kind = "WebPage"
        match page.subject:
            case Entry() as entry:
                main = self._ref(f"{page.url}#article")
                return self._page("WebPage", page, mainEntity=main), self._article(entry, page)
            case Leaf(slug="about"):
                kind = "AboutPage"
            case Term() as term:
                events = [event_node(notice.event) for notice in page.events if notice.event.place]
                return (self._list(page, about=self._term(term, page.dossier), mentions=_array(events)),)
            case Edition() as edition:
                main = self._ref(f"{page.url}#edition")
                return self._page("CollectionPage", page, mainEntity=main), self._issue(edition, page)
            case Taxonomy() | Month() | Year() | FeedIndex() | tuple():
                return (self._list(page),)
        return (self._page(kind, page),)

    def _page(self, kind: str, page: Page, **more: str) -> str:
        permalink = self._at(page.url)
        return _node(
            kind,
            id=permalink,
            url=_text(permalink),
            name=_text(page.title),
            description=_text(page.description),
            inLanguage=_text(page.lang or self._config.language),
            isPartOf=self._website,
            breadcrumb=self._ref(f"{page.url}#breadcrumb") if page.trail else "",
            **more,
        )

    def _list(self, page: Page, **more: str) -> str:
        named_link = self._named_link
        items = [
            f'{{"@type":"ListItem","position":{place}{named_link(item.title, item.url)}'
            for place, item in enumerate(_listed(page), 1)
        ]
        listed = _node("ItemList", numberOfItems=str(len(items)), itemListElement=_array(items))
        return self._page("CollectionPage", page, **more, mainEntity=listed if items else "")

    def _breadcrumbs(self, page: Page) -> str:
        steps = [*page.trail, Link(title=page.title, url=page.url)]
        if page.trail[-1].url in ("", page.url):
            steps = [*page.trail[:-1], Link(title=page.trail[-1].title, url=page.url)]
        items = [
            f'{{"@type":"ListItem","position":{place}{_name(step.title)},"item":{self._ref(step.url)}}}'
            for place, step in enumerate(steps, 1)
        ]
        return _node("BreadcrumbList", id=self._at(f"{page.url}#breadcrumb"), itemListElement=_array(items))

    def _issue(self, edition: Edition, page: Page) -> str:
        """An edition as a number of the digest, with the articles that it tells of."""
        permalink = self._at(page.url)
        return _node(
            "PublicationIssue",
            id=f"{permalink}#edition",
            url=_text(permalink),
            name=_text(edition.title),
            description=_text(page.description),
            issueNumber=_text(str(edition.number)),
            datePublished=_text(dates.iso(edition.date)),
            inLanguage=_text(edition.lang or self._config.language),
            publisher=self._named_publisher,
            hasPart=_array([self._part(item) for item in edition.items if item.url]),
            correction=_array(map(_correction, edition.corrections)),
        )

    def _part(self, item: EditionItem) -> str:
        """An article of an edition, which stands on a page of its own."""
        permalink = self._at(item.url)
        return _node(
            "NewsArticle", id=f"{permalink}#article", url=_text(permalink), headline=_text(item.title)
        )

    # -- entries

    def _article(self, entry: Entry, page: Page) -> str:
        permalink = self._at(page.url)
        about, mentions, places = self._sorted_topics(entry)
        kind, names = byline(entry, self._config)
        return _node(
            "NewsArticle",
            id=f"{permalink}#article",
            url=_text(permalink),
            mainEntityOfPage=self._ref(permalink),
            headline=_text(entry.title),
            description=_text(entry.summary or page.description),
            datePublished=_text(dates.iso(entry.date)),
            dateModified=_text(dates.iso(entry.latest)),
            inLanguage=_text(entry.lang or self._config.language),
            author=_array([self._author(kind, name, entry) for name in names]),
            publisher=self._named_publisher,
            isBasedOn=self._original(entry.source),
            isPartOf=self._website,
            dateline=_text(entry.dateline),
            contentLocation=_array(places),
            articleSection=_text(about[0].name) if about else "",
            keywords=_array([_quoted(term.name) for term in about]),
            about=_array(map(self._topic, about)),
            mentions=_array([*map(self._topic, mentions), *self._events(entry)]),
            image=self._image(entry.image, page.share),
            correction=_array(map(_correction, entry.corrections)),
        )

    def _author(self, kind: str, name: str, entry: Entry) -> str:
        """Who wrote an entry: the digest itself, or someone who may have a page on it."""
        if kind == "Organization" and name == (self._config.publisher.name or self._config.title):
            return self._named_publisher
        term = next((term for terms in entry.terms.values() for term in terms if term.name == name), None)
        if term is None:
            return self._named(kind, name)
        return self._topic(term) if _KINDS.get(term.taxonomy) == kind else self._named(kind, name, term.url)

    def _sorted_topics(self, entry: Entry) -> tuple[list[TermRef], list[TermRef], list[str]]:
        """What an entry is about, whom it mentions, and where it plays (the dateline if nowhere else)."""
        about, mentions, places = [], [], []
        for term in topics(entry, self._left_out):
            kind = _KINDS.get(term.taxonomy)
            if kind is None:
                about.append(term)
            elif kind == "Place":
                places.append(self._topic(term))
            else:
                mentions.append(term)
        if not places and entry.dateline:
            places.append(self._named("Place", entry.dateline))
        return about, mentions, places

    def _topic(self, term: TermRef) -> str:
        elsewhere = self._elsewhere.get((term.taxonomy, term.slug), ())
        return self._named_topic(term.taxonomy, term.name, term.url, elsewhere)

    def _events(self, entry: Entry) -> list[str]:
        """What an entry tells of that has a date; search engines want to know where it is."""
        return [event_node(event) for event in entry.events if event.place] if entry.events else []

    def _term(self, term: Term, dossier: Dossier | None) -> str:
        more = offices(dossier, self._named) if dossier and _KINDS.get(term.taxonomy) == "Person" else {}
        return self._describe_topic(
            term.taxonomy,
            term.name,
            term.url,
            tuple(link.url for link in term.links),
            alternateName=_array(map(_quoted, term.synonyms)),
            description=_text(term.description),
            **more,
        )

    def _describe_topic(
        self, taxonomy: str, name: str, url: str, elsewhere: tuple[str, ...], **more: str
    ) -> str:
        kind = _KINDS.get(taxonomy, "DefinedTerm")
        permalink = self._at(url)
        of = _text(self._at(f"/{taxonomy}/")) if kind == "DefinedTerm" else ""
        return _node(
            kind,
            id=f"{permalink}#term",
            name=_text(name),
            url=_text(permalink),
            inDefinedTermSet=of,
            sameAs=_array(map(_quoted, elsewhere)),
            **more,
        )

    def _describe_named(self, kind: str, name: str, url: str = "") -> str:
        """Someone or something of which the name is known, and perhaps a page or an outlet's own address."""
        address = self._at(url) if url else self._outlets.get(name.casefold(), "") if kind != "Person" else ""
        return _node(kind, name=_text(name), url=_text(address))

    def _original(self, source: Source) -> str:
        """The text that an entry is made from, as far as it is known."""
        if not (source.name or source.url or source.agencies or source.archive_url):
            return ""
        return _node(
            "NewsArticle",
            url=_text(source.url),
            archivedAt=_text(source.archive_url),
            publisher=self._named("NewsMediaOrganization", source.name) if source.name else "",
            sourceOrganization=_array([self._named("Organization", name) for name in source.agencies]),
        )

    def _image(self, image: Image | None, share: ShareImage | None) -> str:
        """The picture of an entry, or what it is shared with."""
        if image is None or not image.src:
            return self._shared(share) if share is not None else ""
        return _node(
            "ImageObject",
            url=_text(self._at(image.src)),
            width=_pixels(image.width),
            height=_pixels(image.height),
            caption=_text(image.caption or image.alt),
            creditText=_text(image.credit),
        )

    def _shared(self, share: ShareImage) -> str:
        return _node(
            "ImageObject",
            url=_text(self._at(share.url)),
            width=_pixels(share.width),
            height=_pixels(share.height),
        )


def _listed(page: Page) -> Sequence[Entry | Link]:
    """What a list page shows, in its order."""
    if page.pager and page.kind not in ("editions", "corrections"):
        return page.pager.entries
    match page.subject:
        case Taxonomy(terms=terms):
            return [Link(title=term.name, url=term.url) for term in terms]
        case Year(months=months):
            return [Link(title=month.title, url=month.url) for month in months]
        case tuple(members):
            years = [Link(title=str(year.year), url=year.url) for year in members if isinstance(year, Year)]
            texts = [one for one in members if isinstance(one, EditionBrief | CorrectedText)]
            return years or [Link(title=one.title, url=one.url) for one in texts]
    return ()


def _correction(correction: Correction) -> str:
    return _node(
        "CorrectionComment", text=_text(correction.note), datePublished=_text(dates.iso(correction.date))
    )


def _pixels(number: int) -> str:
    """A length as the vocabulary has it; E37 is the pixel, by the common codes of the United Nations."""
    return f'{{"@type":"QuantitativeValue","value":{number},"unitCode":"E37"}}' if number else ""
