"""A page → the JSON-LD in its head: what it is, who made it, what it is based on (schema.org).

Each page's graph stands alone: the site and its publisher are named in full and referred to by
`@id`, as a reader of one page sees no other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from generator import dates
from generator.model import (
    Correction,
    Entry,
    FeedIndex,
    Image,
    Leaf,
    Month,
    Page,
    Source,
    Taxonomy,
    Term,
    TermRef,
    Year,
)
from generator.settings import Config, Link, Rights
from generator.urls import absolute

Node = dict[str, object]

_KINDS = {
    "people": "Person",
    "organisations": "Organization",
    "organizations": "Organization",
    "places": "Place",
}
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def structured(page: Page, config: Config) -> str:
    """The JSON-LD of a page, safe inside `<script>`; "" where there is nothing to say.

    A full copy of another's text is kept from search engines, yet says whose text it is.
    """
    if not page.indexed and not isinstance(page.subject, Entry):
        return ""
    nodes = [_website(config), _publisher(config), *_about(page, config)]
    if page.trail:
        nodes.append(_breadcrumbs(page, config))
    document = {"@context": "https://schema.org", "@graph": nodes}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


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


def topics(entry: Entry, config: Config) -> tuple[TermRef, ...]:
    """The terms that say what an entry is about, without those that only repeat whose it is."""
    left_out = {taxonomy.name for taxonomy in config.taxonomies if taxonomy.attributes}
    return tuple(term for name, terms in entry.terms.items() if name not in left_out for term in terms)


# -- the site


def _website(config: Config) -> Node:
    return _node(
        "WebSite",
        id=absolute(config.base_url, "/#website"),
        url=absolute(config.base_url, "/"),
        name=config.title,
        description=config.description,
        inLanguage=config.language,
        publisher=_ref(config, "/#publisher"),
    )


def _publisher(config: Config) -> Node:
    return _node(
        "Organization",
        id=absolute(config.base_url, "/#publisher"),
        name=config.publisher.name or config.title,
        url=config.publisher.url or absolute(config.base_url, "/"),
        email=config.publisher.email,
    )


# -- pages


def _about(page: Page, config: Config) -> Iterable[Node]:
    """The page itself and, of an entry, the article."""
    if page.pager is not None and not isinstance(page.subject, Term):
        return (_list(page, config),)
    match page.subject:
        case Entry() as entry:
            main = _ref(config, f"{page.url}#article")
            return _page("WebPage", page, config, mainEntity=main), _article(entry, page, config)
        case Leaf() as leaf:
            return (_page("AboutPage" if leaf.slug == "about" else "WebPage", page, config),)
        case Term() as term:
            return (_list(page, config, about=_term(term, config)),)
        case Taxonomy() | Month() | Year() | FeedIndex() | tuple():
            return (_list(page, config),)
    return (_page("WebPage", page, config),)


def _page(kind: str, page: Page, config: Config, **more: object) -> Node:
    permalink = absolute(config.base_url, page.url)
    return _node(
        kind,
        id=permalink,
        url=permalink,
        name=page.title,
        description=page.description,
        inLanguage=page.lang or config.language,
        isPartOf=_ref(config, "/#website"),
        breadcrumb=_ref(config, f"{page.url}#breadcrumb") if page.trail else None,
        **more,
    )


def _list(page: Page, config: Config, **more: object) -> Node:
    items = [
        _node("ListItem", position=place, name=item.title, url=absolute(config.base_url, item.url))
        for place, item in enumerate(_listed(page), 1)
    ]
    listed = _node("ItemList", numberOfItems=len(items), itemListElement=items)
    return _page("CollectionPage", page, config, **more, mainEntity=listed if items else None)


def _listed(page: Page) -> Sequence[Entry | Link]:
    """What a list page shows, in its order."""
    if page.pager:
        return page.pager.entries
    match page.subject:
        case Term(entries=entries) | Month(entries=entries):
            return entries
        case Taxonomy(terms=terms):
            return [Link(title=term.name, url=term.url) for term in terms]
        case Year(months=months):
            return [Link(title=month.title, url=month.url) for month in months]
        case tuple(members):
            return [Link(title=str(year.year), url=year.url) for year in members if isinstance(year, Year)]
    return ()


def _breadcrumbs(page: Page, config: Config) -> Node:
    steps = [*page.trail, Link(title=page.title, url=page.url)]
    if page.trail[-1].url in ("", page.url):
        steps = [*page.trail[:-1], Link(title=page.trail[-1].title, url=page.url)]
    items = [
        _node("ListItem", position=place, name=step.title, item=_ref(config, step.url))
        for place, step in enumerate(steps, 1)
    ]
    return _node(
        "BreadcrumbList", id=absolute(config.base_url, f"{page.url}#breadcrumb"), itemListElement=items
    )


# -- entries


def _article(entry: Entry, page: Page, config: Config) -> Node:
    permalink = absolute(config.base_url, page.url)
    about, mentions, places = _sorted_topics(entry, config)
    kind, names = byline(entry, config)
    return _node(
        "NewsArticle",
        id=f"{permalink}#article",
        url=permalink,
        mainEntityOfPage={"@id": permalink},
        headline=entry.title,
        description=entry.summary,
        datePublished=dates.iso(entry.date),
        dateModified=dates.iso(entry.latest),
        inLanguage=entry.lang or config.language,
        author=[_node(kind, name=name) for name in names],
        publisher=_ref(config, "/#publisher"),
        isBasedOn=_original(entry.source, config),
        isPartOf=_ref(config, "/#website"),
        dateline=entry.dateline,
        contentLocation=places,
        articleSection=about[0].name if about else "",
        keywords=[term.name for term in about],
        about=[_topic(term, config) for term in about],
        mentions=[_topic(term, config) for term in mentions],
        image=_image(entry.image, config),
        correction=[_correction(correction) for correction in entry.corrections],
    )


def _sorted_topics(entry: Entry, config: Config) -> tuple[list[TermRef], list[TermRef], list[Node]]:
    """What an entry is about, whom it mentions, and where it plays (the dateline if nowhere else)."""
    about, mentions, places = [], [], []
    for term in topics(entry, config):
        kind = _KINDS.get(term.taxonomy)
        if kind is None:
            about.append(term)
        elif kind == "Place":
            places.append(_topic(term, config))
        else:
            mentions.append(term)
    if not places and entry.dateline:
        places.append(_node("Place", name=entry.dateline))
    return about, mentions, places


def _topic(term: TermRef | Term, config: Config, **more: object) -> Node:
    kind = _KINDS.get(term.taxonomy, "DefinedTerm")
    permalink = absolute(config.base_url, term.url)
    of = absolute(config.base_url, f"/{term.taxonomy}/") if kind == "DefinedTerm" else None
    return _node(kind, id=f"{permalink}#term", name=term.name, url=permalink, inDefinedTermSet=of, **more)


def _term(term: Term, config: Config) -> Node:
    same = [link.url for link in term.links]
    return _topic(term, config, alternateName=term.synonyms, description=term.description, sameAs=same)


def _original(source: Source, config: Config) -> Node | None:
    """The text that an entry is made from, as far as it is known."""
    if not source.name and not source.url:
        return None
    profile = config.source(source.name)
    outlet = _node("NewsMediaOrganization", name=source.name, url=profile.url if profile else "")
    return _node(
        "NewsArticle",
        url=source.url,
        archivedAt=source.archive_url,
        publisher=outlet if source.name else None,
        sourceOrganization=[_node("Organization", name=agency) for agency in source.agencies],
    )


def _image(image: Image | None, config: Config) -> Node | None:
    if image is None or not image.src:
        return None
    url = absolute(config.base_url, image.src)
    return _node("ImageObject", url=url, caption=image.caption or image.alt, creditText=image.credit)


def _correction(correction: Correction) -> Node:
    return _node("CorrectionComment", text=correction.note, datePublished=dates.iso(correction.date))


# -- nodes


def _node(kind: str, *, id: str = "", **properties: object) -> Node:  # noqa: A002, JSON-LD's own word
    """A node with the properties that say something."""
    head: Node = {"@type": kind, "@id": id} if id else {"@type": kind}
    return head | {name: value for name, value in properties.items() if value not in (None, "", [], ())}


def _ref(config: Config, url: str) -> Node:
    return {"@id": absolute(config.base_url, url)}
