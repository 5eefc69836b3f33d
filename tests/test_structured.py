"""structured: JSON-LD that is safe in a page and says only what schema.org has words for."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from driver import SiteTest, entry
from hypothesis import given
from test_feeds import ANY_TEXT, CONFIG, ENTRY, OLDER, schema, term
from values import LEAF

from generator.ground.diagnostics import Position
from generator.renderers.structured import Graphs, structured
from generator.shapes.model import (
    Correction,
    Entry,
    Feature,
    Image,
    Month,
    Page,
    Pager,
    Source,
    Taxonomy,
    Term,
    TermCount,
    Year,
)
from generator.shapes.settings import Link, MenuLink, Publisher, Rights, SourceProfile, VocabularyTerm

BASE = "https://digest.example/repo"
HOME = Link(title="Strait Watch", url="/")
RICH = replace(
    ENTRY,
    source=replace(ENTRY.source, archive_url="https://archive.example/1"),
    terms={
        **ENTRY.terms,
        "stories": (term("stories", "Restoring the channels", "restoring-the-channels"),),
        "organisations": (term("organisations", "Pentagon", "pentagon"),),
        "places": (term("places", "Beijing", "beijing"),),
    },
    corrections=(Correction(date=datetime(2023, 10, 11, 9, tzinfo=UTC), note="The day was wrong."),),
    image=Image(src="/pictures/talks.jpg", alt="Two men", caption="They met.", credit="AP"),
)
CONFIG_WITH_OUTLET = replace(
    CONFIG,
    sources=(SourceProfile(name="The Hindu", url="https://hindu.example/"),),
    publisher=Publisher(name="Desk", email="desk@desk.example"),
)
TERM = Term(
    taxonomy="people",
    singular="subject",
    name="Antony Blinken",
    slug="antony-blinken",
    url="/people/antony-blinken/",
    description="Secretary of State",
    synonyms=("Tony Blinken",),
    links=(Link(title="Wikidata", url="https://www.wikidata.org/wiki/Q7821917"),),
    count=2,
)
MONTH = Month(
    year=2023,
    month=5,
    url="/archive/2023/05/",
    title="May 2023",
    days=(1, *[0] * 30),
    starts=0,
    newest=(OLDER,),
)
YEAR = Year(year=2023, url="/archive/2023/", months=(MONTH,))
TAXONOMY = Taxonomy(
    name="people", title="People", singular="person", url="/people/", description="", terms=(TERM,)
)
FEATURES = (
    Feature(title="Subjects", url="/tags/", terms=(TermCount(name="US-China", url="/tags/x/", count=2),)),
)


def page(url: str, subject: object = None, *, title: str = "A title", **more: object) -> Page:
    return Page(kind="x", url=url, layout="", title=title, description="Said", subject=subject, **more)


def pager(*entries: Entry) -> Pager:
    return Pager(number=1, count=1, total=len(entries), entries=entries, newer=None, older=None)


def entry_page(entry: Entry, **more: object) -> Page:
    return page(
        entry.url, entry, title=entry.title, trail=(HOME, Link(title="June", url="/archive/")), **more
    )


PAGES = {
    "home": page("/", FEATURES, pager=pager(ENTRY, OLDER)),
    "entry": entry_page(RICH),
    "bare entry": entry_page(replace(OLDER, source=Source(name=""), terms={}, dateline="", summary="")),
    "leaf": page("/about/", LEAF, trail=(HOME,)),
    "term": page(TERM.url, TERM, pager=pager(ENTRY, OLDER), trail=(HOME, Link(title="People", url="/people/"))),
    "taxonomy": page("/people/", TAXONOMY, trail=(HOME,)),
    "archive": page("/archive/", (YEAR,), trail=(HOME,)),
    "year": page(YEAR.url, YEAR, trail=(HOME,)),
    "month": page(MONTH.url, MONTH, pager=pager(OLDER), trail=(HOME,)),
    "search": page("/search/"),
}  # fmt: skip


def graph(shown: Page, config=CONFIG) -> dict[str, dict]:
    """The nodes of a page by their types."""
    document = json.loads(structured(shown, config))

    assert document["@context"] == "https://schema.org"
    return {node["@type"]: node for node in document["@graph"]}


def article(entry: Entry, config=CONFIG) -> dict:
    return graph(entry_page(entry), config)["NewsArticle"]


# -- the site


@pytest.mark.parametrize("name", PAGES)
def test_every_page_names_site_and_publisher(name: str) -> None:
    nodes = graph(PAGES[name])

    assert nodes["WebSite"] == {
        "@type": "WebSite",
        "@id": f"{BASE}/#website",
        "url": f"{BASE}/",
        "name": "Strait Watch",
        "description": "A digest on U.S.-China relations",
        "inLanguage": "en",
        "publisher": {"@id": f"{BASE}/#publisher"},
    }
    assert nodes["Organization"] == {
        "@type": "Organization",
        "@id": f"{BASE}/#publisher",
        "name": "Strait Watch Desk",
        "url": "https://desk.example/",
    }


def test_a_page_that_is_not_indexed_says_nothing() -> None:
    assert structured(page("/404.html", indexed=False), CONFIG) == ""
    assert structured(page("/old/", "/new/", indexed=False), CONFIG) == ""


def test_a_full_copy_still_says_whose_it_is() -> None:
    found = graph(entry_page(RICH, indexed=False))

    assert found["NewsArticle"]["isBasedOn"]["url"] == "https://hindu.example/talks?a=1&b=2"


# -- entries


def test_an_entry_says_what_it_is() -> None:
    found = article(RICH)
    expected = {
        "url": f"{BASE}/2023/06/talks/",
        "mainEntityOfPage": {"@id": f"{BASE}/2023/06/talks/"},
        "headline": "U.S. urges China to talk",
        "description": "Blinken leaves without a channel.",
        "datePublished": "2023-10-10T20:47:00+05:30",
        "dateModified": "2023-10-11T09:00:00Z",
        "inLanguage": "en",
        "publisher": {
            "@type": "Organization",
            "@id": f"{BASE}/#publisher",
            "name": "Strait Watch Desk",
            "url": "https://desk.example/",
        },
        "dateline": "Beijing",
        "articleSection": "US-China",
        "keywords": ["US-China", "R&D", "Restoring the channels"],
        "image": {
            "@type": "ImageObject",
            "url": f"{BASE}/pictures/talks.jpg",
            "caption": "They met.",
            "creditText": "AP",
        },
        "correction": [
            {
                "@type": "CorrectionComment",
                "text": "The day was wrong.",
                "datePublished": "2023-10-11T09:00:00Z",
            }
        ],
    }

    assert {name: found[name] for name in expected} == expected


def test_an_entry_says_what_it_is_based_on() -> None:
    assert article(RICH, CONFIG_WITH_OUTLET)["isBasedOn"] == {
        "@type": "NewsArticle",
        "url": "https://hindu.example/talks?a=1&b=2",
        "archivedAt": "https://archive.example/1",
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": "The Hindu",
            "url": "https://hindu.example/",
        },
        "sourceOrganization": [{"@type": "Organization", "name": "Reuters"}],
    }
    assert "isBasedOn" not in article(replace(RICH, source=Source(name="")))


def test_a_wire_service_is_named_where_no_outlet_is(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(source="{agency: Harbour Wire}", authors="[Ann Lee]"))
    site.build()

    assert (
        '"isBasedOn":{"@type":"NewsArticle",'
        '"sourceOrganization":[{"@type":"Organization","name":"Harbour Wire"}]}' in site.page("/2024/01/a/")
    )


def test_the_publisher_has_a_logo_and_says_how_it_works() -> None:
    at = Position(path="config.yaml")
    publisher = Publisher(
        name="Desk",
        principles=MenuLink(title="principles", url="/about/#how", at=at),
        corrections=MenuLink(title="corrections", url="https://desk.example/mending", at=at),
    )
    config = replace(CONFIG, publisher=publisher)
    document = json.loads(Graphs(config, "/assets/icon.png").of(PAGES["home"]))
    found = next(node for node in document["@graph"] if node["@type"] == "Organization")

    assert found["logo"]["url"] == f"{BASE}/assets/icon.png"
    assert found["logo"]["width"] == {"@type": "QuantitativeValue", "value": 512, "unitCode": "E37"}
    assert found["publishingPrinciples"] == f"{BASE}/about/#how"
    assert found["correctionsPolicy"] == "https://desk.example/mending"
    assert "logo" not in graph(PAGES["home"])["Organization"]


def test_an_author_has_the_page_that_there_is() -> None:
    blinken = term("people", "Antony Blinken", "antony-blinken")
    own = article(replace(RICH, authors=(), rights=Rights.OWN))
    by_person = article(replace(RICH, authors=("Antony Blinken",), terms={"people": (blinken,)}))
    by_agency = article(
        replace(
            RICH,
            authors=(),
            rights=Rights.EXCERPT,
            terms={"agencies": (term("agencies", "Reuters", "reuters"),)},
        )
    )

    assert own["author"] == [own["publisher"]]
    assert by_person["author"][0]["url"] == f"{BASE}/people/antony-blinken/"
    assert by_agency["author"] == [
        {"@type": "Organization", "name": "Reuters", "url": f"{BASE}/agencies/reuters/"}
    ]


def test_topics_are_the_same_as_what_the_vocabulary_links_to() -> None:
    (people,) = (one for one in CONFIG.taxonomies if one.name == "people")
    known = VocabularyTerm(
        name="Antony Blinken",
        slug="antony-blinken",
        links=(Link(title="Wikidata", url="https://www.wikidata.org/wiki/Q7821917"),),
        at=Position(path="config.yaml"),
    )
    others = tuple(one for one in CONFIG.taxonomies if one is not people)
    config = replace(CONFIG, taxonomies=(*others, replace(people, vocabulary=(known,))))
    blinken = term("people", "Antony Blinken", "antony-blinken")
    found = article(replace(RICH, terms={"people": (blinken,)}), config)

    assert found["mentions"][0]["sameAs"] == ["https://www.wikidata.org/wiki/Q7821917"]


def test_a_picture_has_its_size() -> None:
    image = Image(src="/pictures/talks.jpg", width=640, height=360)

    assert article(replace(RICH, image=image))["image"]["height"]["value"] == 360


def test_topics_go_by_the_kind_of_their_taxonomy() -> None:
    found = article(RICH)

    assert [(topic["@type"], topic["name"]) for topic in found["about"]] == [
        ("DefinedTerm", "US-China"),
        ("DefinedTerm", "R&D"),
        ("DefinedTerm", "Restoring the channels"),
    ]
    assert [(topic["@type"], topic["name"]) for topic in found["mentions"]] == [
        ("Person", "Antony Blinken"),
        ("Organization", "Pentagon"),
    ]
    assert [(topic["@type"], topic["url"]) for topic in found["contentLocation"]] == [
        ("Place", f"{BASE}/places/beijing/")
    ]


def test_the_dateline_is_the_place_where_no_other_is_named() -> None:
    assert article(ENTRY)["contentLocation"] == [{"@type": "Place", "name": "Beijing"}]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (RICH, [("Person", "Humeyra Pamuk"), ("Person", "Michael Martina")]),
        (replace(RICH, authors=(), rights=Rights.EXCERPT), [("Organization", "Reuters")]),
        (
            replace(RICH, authors=(), rights=Rights.LINK, source=Source(name="The Hindu")),
            [("Organization", "The Hindu")],
        ),
        (replace(RICH, authors=(), rights=Rights.OWN), [("Organization", "Strait Watch Desk")]),
        (replace(RICH, authors=(), source=Source(name="")), [("Organization", "Strait Watch Desk")]),
    ],
)
def test_an_entry_has_authors(entry: Entry, expected: list[tuple[str, str]]) -> None:
    assert [(author["@type"], author["name"]) for author in article(entry)["author"]] == expected


def test_the_way_to_a_page_ends_at_the_page() -> None:
    steps = graph(PAGES["entry"])["BreadcrumbList"]["itemListElement"]

    assert [(step["position"], step["name"], step["item"]["@id"]) for step in steps] == [
        (1, "Strait Watch", f"{BASE}/"),
        (2, "June", f"{BASE}/archive/"),
        (3, "U.S. urges China to talk", f"{BASE}/2023/06/talks/"),
    ]


def test_a_way_that_ends_at_the_page_is_not_made_longer() -> None:
    trail = (HOME, Link(title="About", url="/about/"))
    steps = graph(page("/about/", LEAF, trail=trail))["BreadcrumbList"]["itemListElement"]

    assert [step["name"] for step in steps] == ["Strait Watch", "About"]


# -- lists and plain pages


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("home", ["U.S. urges China to talk", "A call"]),
        ("term", ["U.S. urges China to talk", "A call"]),
        ("taxonomy", ["Antony Blinken"]),
        ("archive", ["2023"]),
        ("year", ["May 2023"]),
        ("month", ["A call"]),
    ],
)
def test_a_list_page_lists_what_it_shows(name: str, expected: list[str]) -> None:
    listed = graph(PAGES[name])["CollectionPage"]["mainEntity"]

    assert [item["name"] for item in listed["itemListElement"]] == expected
    assert listed["numberOfItems"] == len(expected)
    assert all(item["url"].startswith(f"{BASE}/") for item in listed["itemListElement"])


def test_an_empty_list_is_still_a_list_page() -> None:
    assert "mainEntity" not in graph(page("/", (), pager=pager()))["CollectionPage"]


def test_a_term_page_is_about_its_term() -> None:
    about = graph(PAGES["term"])["CollectionPage"]["about"]

    assert about == {
        "@type": "Person",
        "@id": f"{BASE}/people/antony-blinken/#term",
        "name": "Antony Blinken",
        "url": f"{BASE}/people/antony-blinken/",
        "alternateName": ["Tony Blinken"],
        "description": "Secretary of State",
        "sameAs": ["https://www.wikidata.org/wiki/Q7821917"],
    }


def test_about_is_an_about_page() -> None:
    assert "AboutPage" in graph(PAGES["leaf"])
    assert "WebPage" in graph(page("/contact/", replace(LEAF, slug="contact")))


# -- safe and well formed


def test_nothing_ends_the_script_early() -> None:
    title = "</script><!--<script>&amp;\u2028\u2029\x00\ud800 \udfff"
    text = structured(entry_page(replace(ENTRY, title=title)), CONFIG)

    assert not set("<>&\u2028\u2029\x00\ud800\udfff") & set(text)
    assert json.loads(text)["@graph"][3]["headline"] == title
    text.encode()


def test_the_text_is_compact_and_always_the_same() -> None:
    text = structured(PAGES["entry"], CONFIG)

    assert text == structured(PAGES["entry"], CONFIG)
    assert text.startswith('{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":')
    assert "\n" not in text


UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


@given(ANY_TEXT, ANY_TEXT)
def test_the_text_is_what_json_would_write(one: str, other: str) -> None:
    """It is put together from pieces, so they must add up to what the standard library makes of the whole."""
    entry = replace(
        RICH,
        title=one,
        summary=other,
        source=Source(name=other, url=one, agencies=(one, other)),
        authors=(one, other),
        dateline=one,
        image=Image(src=f"/{one}", caption=other),
        terms={name: (term(name, one, "x"), term(name, other, "y")) for name in ("tags", "people", "places")},
        corrections=(Correction(date=RICH.date, note=one),),
    )
    config = replace(CONFIG, title=one, description=other, publisher=Publisher(name=other, email=one))
    graphs = Graphs(config)
    for shown in (entry_page(entry), page("/", (), title=other, pager=pager(entry))):
        text = graphs.of(shown)
        written = json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))

        assert text == UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


@pytest.mark.parametrize("name", PAGES)
def test_pages_say_the_same_after_one_another(name: str) -> None:
    graphs = Graphs(CONFIG_WITH_OUTLET)
    for shown in PAGES.values():
        graphs.of(shown)

    assert graphs.of(PAGES[name]) == structured(PAGES[name], CONFIG_WITH_OUTLET)


DIGESTS = {
    "home": "3fc94ac3e3ecf7e4",
    "entry": "987fbd554e706275",
    "bare entry": "2d8656b8599fe531",
    "leaf": "ab6c7be246f49fd7",
    "term": "d25fe80a4a2742e8",
    "taxonomy": "8f8e5a4cbe045958",
    "archive": "5a205cb747c68e9b",
    "year": "7df5e80d4baf246c",
    "month": "91d9e411cdd495dc",
    "search": "ea5dba0f254e8417",
}


@pytest.mark.parametrize("name", PAGES)
def test_the_bytes_are_those_of_earlier_releases(name: str) -> None:
    """A change that is meant changes them; a faster way to the same graph does not."""
    texts = [structured(PAGES[name], config) for config in (CONFIG, CONFIG_WITH_OUTLET)]

    assert hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16] == DIGESTS[name]


def nodes(value: object) -> Iterator[dict]:
    """Every node of a document, however deep."""
    if isinstance(value, dict):
        yield value
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(member)


@pytest.mark.parametrize("name", PAGES)
def test_every_reference_within_a_page_is_to_something(name: str) -> None:
    document = json.loads(structured(PAGES[name], CONFIG))["@graph"]
    named = {node["@id"] for node in nodes(document) if "@type" in node and "@id" in node}
    referred = {node["@id"] for node in nodes(document) if set(node) == {"@id"} and "#" in node["@id"]}

    assert referred <= named


@pytest.mark.parametrize("name", PAGES)
def test_schema_org_has_these_types_and_properties(name: str) -> None:
    document = json.loads(structured(PAGES[name], CONFIG_WITH_OUTLET))["@graph"]
    types = {node["@id"]: node["@type"] for node in nodes(document) if "@type" in node and "@id" in node}
    for node in nodes(document):
        for property_, value in node.items():
            if not property_.startswith("@"):
                check_property(node["@type"], property_, value, types)


def check_property(kind: str, property_: str, value: object, types: dict[str, str]) -> None:
    domains, ranges = vocabulary()["properties"][property_]

    assert kinds(kind) & set(domains), f"{kind} has no {property_}"
    for member in value if isinstance(value, list) else [value]:
        if isinstance(member, dict) and (found := member.get("@type") or types.get(member["@id"])):
            assert kinds(found) & set(ranges), f"{property_} cannot be {found}"
        elif not isinstance(member, dict):
            expected = (
                {"Integer", "Number"} if isinstance(member, int) else {"Text", "URL", "Date", "DateTime"}
            )
            assert expected & set(ranges), f"{property_} cannot be {member!r}"


def kinds(name: str) -> set[str]:
    """A type and all that are above it."""
    return {name}.union(*map(kinds, vocabulary()["types"][name]))


@cache
def vocabulary() -> dict:
    return json.loads(schema("schemaorg-vocab.json").read_bytes())
