"""pages: every page and feed there is, and who claims which url."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, entry
from hypothesis import given
from hypothesis import strategies as st
from test_content import assembled
from values import ENTRY

from generator.model import Entry, Page, Site
from generator.pages import paginate, plan
from generator.settings import Rights


def entries(number: int) -> tuple[Entry, ...]:
    """So many entries, the newest first, a month apart."""
    return tuple(
        replace(ENTRY, url=f"/{place}/", date=ENTRY.date + timedelta(days=31 * place))
        for place in reversed(range(number))
    )


def pages_of(site: SiteTest | Site, kind: str = "") -> list[Page]:
    made = plan(assembled(site) if isinstance(site, SiteTest) else site)
    return [page for page in made.pages if kind in ("", page.kind)]


# -- lists


@pytest.mark.parametrize(
    ("number", "sizes"),
    [(0, [0]), (1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [2, 2, 2]), (7, [3, 2, 2])],
)
def test_leaves_are_full_and_counted_from_the_oldest(number: int, sizes: list[int]) -> None:
    assert sizes == [len(pager.entries) for _, pager in paginate("/", entries(number), 2)]


def test_the_leaves_of_a_list_lead_to_each_other() -> None:
    first, second, third = paginate("/tags/a/", entries(7), 2)

    assert ["/tags/a/", "/tags/a/page/2/", "/tags/a/page/1/"] == [url for url, _ in (first, second, third)]
    assert [3, 2, 1] == [pager.number for _, pager in (first, second, third)]
    assert {(3, 7)} == {(pager.count, pager.total) for _, pager in (first, second, third)}
    assert (first[1].newer, third[1].older) == (None, None)
    assert second[1].newer is not None
    assert second[1].older is not None
    assert (second[1].newer.url, second[1].older.url) == ("/tags/a/", "/tags/a/page/1/")
    assert second[1].older.title == "January to February 2024"


@given(st.integers(0, 60), st.integers(1, 9))
def test_each_entry_stands_on_one_leaf_in_its_order(number: int, per_page: int) -> None:
    listed = entries(number)
    leaves = paginate("/", listed, per_page)

    assert listed == tuple(found for _, pager in leaves for found in pager.entries)
    assert all(len(pager.entries) == per_page for _, pager in leaves[1:])
    assert len(leaves[0][1].entries) < 2 * per_page
    assert len({url for url, _ in leaves}) == len(leaves) == leaves[0][1].count


@given(st.integers(0, 60), st.integers(1, 9))
def test_a_new_entry_moves_no_older_leaf(number: int, per_page: int) -> None:
    """But the list's own page; so a link to an older leaf shows for ever what it showed."""
    before = {url: pager.entries for url, pager in paginate("/", entries(number), per_page)[1:]}
    after = {url: pager.entries for url, pager in paginate("/", entries(number + 1), per_page)[1:]}

    assert before == {url: shown for url, shown in after.items() if url in before}


# -- every page


def test_a_site_without_entries_has_its_pages(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.build()

    assert ["home", *["taxonomy"] * 6, "archive", "feeds", "not_found"] == [
        page.kind for page in pages_of(site)
    ]
    assert site.exists("/")
    assert site.exists("/rss.xml")


def test_every_page_has_a_url_a_title_and_a_layout(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 1\n")
    for number in range(4):
        site.write(
            f"content/{number}.md",
            entry(
                uid=f"a00{number}",
                date=f"202{number}-01-09T10:00:00Z",
                tags="[a, b]",
                aliases=f"[/old/{number}/]",
            ),
        )
    site.write("content/pages/about.md", "---\ntitle: About\n---\n")
    pages = pages_of(site)

    assert len({page.url for page in pages}) == len(pages)
    assert all(page.title and page.layout for page in pages)
    assert {
        "home",
        "entry",
        "leaf",
        "taxonomy",
        "term",
        "archive",
        "year",
        "month",
        "feeds",
        "not_found",
        "redirect",
    } == {page.kind for page in pages}


def test_titles_tell_pages_apart(tmp_path: Path) -> None:
    """Also where a name stands in two taxonomies, and on the leaves of one list."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 1\n")
    for number in range(3):
        site.write(
            f"content/{number}.md",
            entry(f"Talks {number}", uid=f"a00{number}", tags="[Beijing]", places="[Beijing]"),
        )
    titles = [page.title for page in pages_of(site) if page.kind in ("home", "term", "taxonomy", "entry")]

    assert len(set(titles)) == len(titles)


def test_neighbours_are_the_entries_before_and_after(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for day in (1, 2, 3):
        site.write(
            f"content/{day}.md", entry(f"Day {day}", uid=f"a00{day}", date=f"2024-01-0{day}T10:00:00Z")
        )
    found = pages_of(site, "entry")

    assert [(None, "Day 2"), ("Day 3", "Day 1"), ("Day 2", None)] == [
        (page.newer.title if page.newer else None, page.older.title if page.older else None) for page in found
    ]


def test_trails_lead_from_the_home_page(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 1\n")
    for number in range(2):
        site.write(f"content/{number}.md", entry(uid=f"a00{number}", tags="[talks]"))
    trails = {page.url: [link.url for link in page.trail] for page in pages_of(site)}

    assert trails["/"] == []
    assert trails["/page/1/"] == ["/"]
    assert trails["/2024/01/0/"] == ["/", "/archive/2024/01/"]
    assert trails["/tags/"] == ["/"]
    assert trails["/tags/talks/"] == ["/", "/tags/"]
    assert trails["/tags/talks/page/1/"] == ["/", "/tags/", "/tags/talks/"]
    assert trails["/archive/2024/01/"] == ["/", "/archive/", "/archive/2024/"]


def test_what_search_engines_are_asked_not_to_show(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for rights in Rights:
        site.write(
            f"content/{rights}.md", entry(uid=f"uid-{rights}", rights=rights, aliases=f"[/old/{rights}/]")
        )

    assert {"/404.html", "/2024/01/full/", *(f"/old/{rights}/" for rights in Rights)} == {
        page.url for page in pages_of(site) if not page.indexed
    }


def test_the_home_page_features_the_most_used_terms(tmp_path: Path) -> None:
    config = CONFIG + "taxonomies:\n  tags: {featured: 2}\n  people: {featured: 5}\n  places:\n"
    site = SiteTest(tmp_path, config=config)
    for number, tags in enumerate(("[a, b, c]", "[b, c]", "[c]")):
        site.write(f"content/{number}.md", entry(uid=f"a00{number}", tags=tags, places="[x]"))
    (home,) = pages_of(site, "home")

    assert isinstance(home.subject, tuple)
    assert [("Tags", ["c", "b"])] == [
        (feature.title, [term.name for term in feature.terms]) for feature in home.subject
    ]


# -- feeds


@pytest.mark.parametrize(("number", "archives"), [(0, 0), (2, 0), (3, 1), (4, 2), (5, 2), (6, 3)], ids=str)
def test_archives_hold_every_full_document(tmp_path: Path, number: int, archives: int) -> None:
    """Two entries a document; the newest stand in the feed itself (RFC 5005)."""
    site = SiteTest(tmp_path, config=CONFIG + "feeds: {entries: 2}\n")
    for day in range(1, number + 1):
        site.write(f"content/{day}.md", entry(uid=f"a00{day}", date=f"2024-01-0{day}T10:00:00Z"))
    feeds = [feed for feed in plan(assembled(site)).feeds if feed.url.endswith("atom.xml")]
    current, *older = feeds

    assert len(older) == archives
    assert [found.slug for found in current.entries] == [
        str(day) for day in range(number, max(0, number - 2), -1)
    ]
    assert all(len(feed.entries) == 2 for feed in older)
    chain, url = [], current.previous
    while url:
        feed = next(one for one in older if one.url == url)
        chain += [found.slug for found in feed.entries]
        url = feed.previous
    seen = dict.fromkeys([*(found.slug for found in current.entries), *chain])
    assert list(seen) == [str(day) for day in range(number, 0, -1)]


def test_each_term_has_feeds_in_each_format(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(tags='[talks]')}")

    assert {"/rss.xml", "/atom.xml", "/feed.json"} | {
        f"/tags/talks/{name}" for name in ("rss.xml", "atom.xml", "feed.json")
    } == {feed.url for feed in plan(assembled(site)).feeds}


# -- claims


LEAF = "---\ntitle: X\n---\n"


@pytest.mark.parametrize(
    ("files", "where", "named"),
    [
        ({"a.md": entry(slug="x"), "b.md": entry(uid="b001", slug="x")}, "content/b.md:5:7", "content/a.md"),
        (
            {"a.md": entry(), "b.md": entry(uid="b001", aliases="[/2024/01/a/]")},
            "content/b.md:5:10",
            "content/a.md",
        ),
        (
            {"a.md": entry(aliases="[/x/]"), "b.md": entry(uid="b001", aliases="[/x/]")},
            "content/b.md:5:10",
            "content/a.md",
        ),
        ({"a.md": entry(aliases="[/2024/01/a/]")}, "content/a.md:5:10", "content/a.md"),
        ({"a.md": entry(aliases="[/X, /x/]")}, "content/a.md:5:10", "alias"),
        ({"a.md": entry(aliases="[/X/, /x/]")}, "content/a.md:5:10", "alias"),
        ({"a.md": entry(aliases="[/rss.xml]")}, "content/a.md:5:10", "feed"),
        ({"a.md": entry(aliases="[/RSS.xml]")}, "content/a.md:5:10", "feed"),
        ({"a.md": entry(aliases="[/robots.txt]")}, "content/a.md:5:10", "every site"),
        ({"a.md": entry(aliases="[/robots.txt/x/]")}, "content/a.md:5:10", "every site"),
        ({"a.md": entry(aliases="[/_redirects]")}, "content/a.md:5:10", "every site"),
        ({"a.md": entry(aliases="[/404.html]")}, "content/a.md:5:10", "not found"),
        ({"a.md": entry(aliases="[/archive/]")}, "content/a.md:5:10", "archive"),
        ({"a.md": entry(aliases="[/archive/2024/]")}, "content/a.md:5:10", "year"),
        ({"a.md": entry(tags="[talks]", aliases="[/tags/talks/]")}, "content/a.md:6:10", "talks"),
        ({"a.md": entry(aliases="[/feeds/index.html]")}, "content/a.md:5:10", "feeds"),
        ({"pages/tags.md": LEAF}, "content/pages/tags.md:2:8", "Subjects"),
        ({"pages/feeds.md": LEAF}, "content/pages/feeds.md:2:8", "Feeds"),
        ({"pages/archive.md": LEAF}, "content/pages/archive.md:2:8", "Archive"),
        ({"pages/2024/01/a.md": LEAF, "a.md": entry()}, "content/pages/2024/01/a.md:2:8", "content/a.md"),
    ],
)
def test_two_things_that_claim_one_url(tmp_path: Path, files: dict[str, str], where: str, named: str) -> None:
    """Case is set aside, as some file systems do."""
    site = SiteTest(tmp_path)
    for name, text in files.items():
        site.write(f"content/{name}", text)
    (problem,) = site.problems()

    assert problem["code"] == "url-taken"
    assert where == f"{problem['path']}:{problem['line']}:{problem['column']}"
    assert named in str(problem["message"])


@pytest.mark.parametrize("name", ["archive", "feeds", "assets", "page"])
def test_a_taxonomy_may_not_take_the_place_of_a_page(tmp_path: Path, name: str) -> None:
    site = SiteTest(tmp_path, config=f"{CONFIG}taxonomies: {{{name}: }}\n")
    site.write("content/a.md", entry(**{name: "[x]"}))
    taken = "url-taken" in site.codes()

    assert taken is (name in ("archive", "feeds"))


def test_no_two_artifacts_have_one_path(tmp_path: Path) -> None:
    """Whatever the claims say, each file that is published is written once."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 1\nfeeds: {entries: 1}\n")
    for number in range(3):
        site.write(
            f"content/{number}.md",
            entry(uid=f"a00{number}", tags="[a]", aliases=f"[/x{number}/, /y{number}.html]"),
        )
    ran = site.build()
    written = re.search(r"(\d+) files written", ran.out)

    assert written
    assert int(written[1]) == len(site.public())


def test_the_formats_of_feeds_can_be_chosen(tmp_path):
    config = CONFIG + "feeds: {formats: [rss, atom], term_formats: [rss]}\ntaxonomies: {tags: }\n"
    site = SiteTest(tmp_path, config=config)
    site.write("content/one.md", entry(tags="[talks]"))
    site.build()

    names = [path for path in site.public() if path.endswith((".xml", ".json")) and "sitemap" not in path]
    assert names == ["atom.xml", "rss.xml", "tags/talks/rss.xml"]


def test_terms_need_have_no_feeds(tmp_path):
    site = SiteTest(tmp_path, config=CONFIG + "feeds: {term_formats: []}\ntaxonomies: {tags: }\n")
    site.write("content/one.md", entry(tags="[talks]"))
    site.build("--strict")

    assert not [
        path for path in site.public() if path.startswith("tags/talks/") and path != "tags/talks/index.html"
    ]


def test_without_an_archive_nothing_leads_to_it(tmp_path):
    site = SiteTest(tmp_path, config=CONFIG + "archive: false\n")
    site.write("content/one.md", entry())
    site.build("--strict")

    assert not [
        path for path, payload in site.public().items() if b'/archive/"' in payload or "archive/2" in path
    ]
