"""sitemap: what search engines are told, by the schemas and from the content alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from lxml import etree
from test_feeds import CONFIG, ENTRY, OLDER, schema
from values import outline_of

from generator.graph.planned import PlannedPage, same
from generator.graph.site import Site
from generator.renderers.sitemap import listed, news_sitemap, robots, sitemap
from generator.shapes.model import Artifact, Image, Page
from generator.shapes.outlines import Outline
from generator.shapes.settings import Config, Rights

NAMESPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
}
NOW, THEN = outline_of(ENTRY), outline_of(OLDER)


def sitemaps(
    pages: Iterable[PlannedPage], entries: Sequence[Outline], config: Config
) -> tuple[Artifact, ...]:
    return tuple(
        Artifact(path=one.path, payload=one.make()) for one in sitemap(listed(pages, entries, config))
    )


def page(url: str, latest: str = "", *, indexed: bool = True) -> PlannedPage:
    made = Page(kind="x", url=url, layout="x.html", title="x", description="", indexed=indexed)
    return PlannedPage(url, "x", "x.html", b"", partial(same, made), latest=latest, indexed=indexed)


def site(*entries: Outline, config=CONFIG) -> Site:
    return Site(config=config, entries=entries, leaves=(), taxonomies=(), terms={}, months={})


def aged(hours: float, **changes: object) -> Outline:
    """An entry that many hours older than the newest."""
    date = datetime(2023, 6, 20, tzinfo=UTC) - timedelta(hours=hours)
    return outline_of(replace(ENTRY, url=f"/e/{hours}/", date=date, **changes))


def rows(artifact: Artifact) -> list[tuple[str | None, str | None]]:
    """Address and date of each element."""
    return [
        (row.findtext("s:loc", namespaces=NAMESPACES), row.findtext("s:lastmod", namespaces=NAMESPACES))
        for row in etree.fromstring(artifact.payload)
    ]


def check(artifact: Artifact, name: str = "sitemap-all.xsd") -> None:
    grammar = etree.XMLSchema(etree.parse(str(schema(name))))

    assert grammar.validate(etree.fromstring(artifact.payload)), grammar.error_log


# -- sitemap.xml


def test_a_sitemap_dates_each_page_by_what_it_shows() -> None:
    newest, oldest = NOW.latest, THEN.latest
    pages = [page("/", newest), page("/page/1/", oldest), page(ENTRY.url, newest), page("/feeds/")]
    (made,) = sitemaps(pages, (), CONFIG)

    assert (newest, oldest) == ("2023-10-11T09:00:00Z", "2023-05-02T09:30:00Z")
    assert made.path == "sitemap.xml"
    assert rows(made) == [
        ("https://digest.example/repo/", newest),
        ("https://digest.example/repo/page/1/", oldest),
        ("https://digest.example/repo/2023/06/talks/", newest),
        ("https://digest.example/repo/feeds/", None),
    ]
    check(made)


def test_a_page_that_is_not_indexed_is_left_out() -> None:
    (made,) = sitemaps([page("/"), page("/404.html", indexed=False)], (), CONFIG)

    assert rows(made) == [("https://digest.example/repo/", None)]


def test_without_pages_there_is_no_sitemap() -> None:
    assert sitemaps([page("/", indexed=False)], (), CONFIG) == ()


def test_a_local_picture_is_named() -> None:
    entries = [
        outline_of(replace(ENTRY, image=Image(src="/pictures/a.jpg"))),
        outline_of(replace(ENTRY, url="/x/", image=Image())),
    ]
    (made,) = sitemaps([page(entry.url) for entry in entries], entries, CONFIG)
    found = etree.fromstring(made.payload).findall(".//image:loc", NAMESPACES)

    assert [image.text for image in found] == ["https://digest.example/repo/pictures/a.jpg"]
    check(made)


def test_its_key_stands_for_all_that_it_says() -> None:
    outline = outline_of(replace(ENTRY, image=Image()))
    illustrated = outline_of(replace(ENTRY, image=Image(src="/pictures/a.jpg")))
    (before,) = sitemap(listed([page(ENTRY.url)], [outline], CONFIG))
    others = (
        listed([page(ENTRY.url, NOW.latest)], [outline], CONFIG),
        listed([page("/other/")], [outline], CONFIG),
        listed([page(ENTRY.url)], [illustrated], CONFIG),
        listed([page(ENTRY.url)], [outline], replace(CONFIG, base_url="https://other.example/")),
    )

    assert sitemap(listed([page(ENTRY.url)], [outline], CONFIG))[0].key == before.key
    assert len({before.key, *[made.key for other in others for made in sitemap(other)]}) == 1 + len(others)


def test_the_key_of_the_index_stands_for_its_sitemaps() -> None:
    pages = [page(f"/{number}/") for number in range(50_001)]
    before = sitemap(listed(pages, (), CONFIG))
    after = sitemap(listed([*pages[:-1], page("/50000/", NOW.latest)], (), CONFIG))

    assert [one.key == other.key for one, other in zip(before, after, strict=True)] == [False, True, False]


def test_fifty_thousand_pages_fill_a_sitemap() -> None:
    pages = [page(f"/{number}/") for number in range(50_000)]

    assert [made.path for made in sitemaps(pages, (), CONFIG)] == ["sitemap.xml"]
    index, first, second = sitemaps([page("/e/", NOW.latest), *pages], (), CONFIG)
    assert [made.path for made in (index, first, second)] == [
        "sitemap.xml",
        "sitemap-1.xml",
        "sitemap-2.xml",
    ]
    assert rows(index) == [
        ("https://digest.example/repo/sitemap-1.xml", "2023-10-11T09:00:00Z"),
        ("https://digest.example/repo/sitemap-2.xml", None),
    ]
    assert [len(rows(first)), len(rows(second))] == [50_000, 1]
    check(index, "siteindex.xsd")


def test_the_index_dates_a_sitemap_by_the_latest_moment_not_by_the_words() -> None:
    pages = [page(f"/{number}/", "2024-01-01T12:00:00Z") for number in range(49_999)]
    pages.append(page("/late/", "2024-01-01T08:00:00-05:00"))
    index, *_ = sitemaps([*pages, page("/last/")], (), CONFIG)

    assert rows(index)[0][1] == "2024-01-01T08:00:00-05:00"


# -- sitemap-news.xml


def test_news_are_of_the_two_days_before_the_newest_entry() -> None:
    made = news_sitemap(site(aged(0), aged(47.5), aged(48), aged(48.5)), CONFIG)

    assert [url.rpartition("/e/")[2] for url, _ in rows(made)] == ["0/", "47.5/", "48/"]
    check(made)


def test_news_leave_out_full_copies_of_others_texts() -> None:
    entries = [aged(number, rights=rights) for number, rights in enumerate(Rights)]
    made = news_sitemap(site(*entries), CONFIG)

    assert len(rows(made)) == len(Rights) - 1
    assert f"/e/{list(Rights).index(Rights.FULL)}/" not in made.payload.decode()


def test_without_news_there_is_no_news_sitemap() -> None:
    assert news_sitemap(site(), CONFIG) is None
    assert news_sitemap(site(aged(0, rights=Rights.FULL), aged(49)), CONFIG) is None


def test_news_are_a_thousand_at_most() -> None:
    made = news_sitemap(site(*[aged(number / 100) for number in range(1_200)]), CONFIG)

    assert len(rows(made)) == 1_000


def test_news_say_title_date_and_publication() -> None:
    config = replace(CONFIG, title="R&D <Watch>\x00")
    made = news_sitemap(site(outline_of(replace(ENTRY, title="AT&T’s <b>\x0b"))), config)
    news = etree.fromstring(made.payload).find("s:url/news:news", NAMESPACES)

    assert made.path == "sitemap-news.xml"
    assert [child.text for child in news.iter() if not len(child)] == [
        "R&D <Watch>",
        "en",
        "2023-10-10T20:47:00+05:30",
        "AT&T’s <b>",
    ]
    check(made)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("zh", "zh-cn"),
        ("zh-Hant", "zh-tw"),
        ("zh-HK", "zh-tw"),
        ("fil", "fil"),
    ],
)
def test_news_have_the_language_that_their_schema_allows(tag: str, expected: str) -> None:
    made = news_sitemap(site(NOW), replace(CONFIG, language=tag))

    assert etree.fromstring(made.payload).findtext(".//news:language", namespaces=NAMESPACES) == expected
    check(made)


# -- robots.txt


def test_robots_may_read_everything() -> None:
    assert robots(CONFIG, has_news=False).payload.decode() == (
        "User-agent: *\nAllow: /\n\nSitemap: https://digest.example/repo/sitemap.xml\n"
    )


def test_robots_are_told_of_news_where_there_are_any() -> None:
    made = robots(CONFIG, has_news=True)

    assert made.path == "robots.txt"
    assert made.payload.endswith(
        b"Sitemap: https://digest.example/repo/sitemap.xml\n"
        b"Sitemap: https://digest.example/repo/sitemap-news.xml\n"
    )


def test_the_schemas_find_a_fault() -> None:
    """The checks above would mean nothing if the schemas were lax."""
    grammar = etree.XMLSchema(etree.parse(str(schema("sitemap-all.xsd"))))
    (made,) = sitemaps([page(ENTRY.url, NOW.latest)], (), CONFIG)

    assert not grammar.validate(etree.fromstring(made.payload.replace(b"2023-10-11T", b"11 October ")))
