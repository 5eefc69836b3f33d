"""pages: every page and feed there is, and who claims which url."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import MappingProxyType

import pytest
from driver import CONFIG, SiteTest, entry
from test_content import shelved

from generator.graph.pages import Plan, plan
from generator.graph.planned import PARTS
from generator.graph.site import Site
from generator.memory.held import Held
from generator.shapes.model import Entry, Feed, Leaf, Page
from generator.shapes.settings import Rights


def made(site: SiteTest) -> tuple[Plan, Site]:
    """The plan of a site, and the site."""
    found, shelf = shelved(site)
    return plan(found, shelf, Held(), related=True), found


def pages_of(site: SiteTest, kind: str = "") -> list[Page]:
    return [page.make() for page in made(site)[0].pages if kind in ("", page.kind)]


# -- every page


def test_a_site_without_entries_has_its_pages(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.build()

    assert ["home", *["taxonomy"] * 6, "archive", "corrections", "feeds", "not_found"] == [
        page.kind for page in pages_of(site)
    ]
    assert site.exists("/")
    assert site.exists("/rss.xml")


def test_a_site_without_taxonomies_has_no_empty_list_of_them(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + "taxonomies: {}\n")
    site.build()

    assert "the newest entries" in site.page("/404.html")
    assert "if you know what it was about" not in site.page("/404.html")


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
        "corrections",
        "feeds",
        "not_found",
        "redirect",
    } == {page.kind for page in pages}


@pytest.mark.parametrize("related", [True, False])
def test_what_is_planned_is_what_is_made(tmp_path: Path, related: bool) -> None:
    """A page and a feed are what their plans said before they were made."""
    site = write_many(tmp_path)
    found, shelf = shelved(site)
    for planned in plan(found, shelf, Held(), related=related).pages:
        page = planned.make()
        shown = [entry.path for entry in page.pager.entries] if page.pager else []

        assert (planned.url, planned.kind, planned.layout, planned.indexed) == (
            page.url,
            page.kind,
            page.layout,
            page.indexed,
        )
        assert planned.path == (page.subject.path if page.kind in ("entry", "leaf") else "")
        if page.pager:
            assert shown == [found.entries[number].path for number in planned.numbers]
        assert len(planned.key) == 16 * (len(PARTS) - 1)
    for feed in plan(found, shelf, Held(), related=related).feeds:
        assert feed.url == feed.make().url
        shown = [entry.path for entry in feed.make().entries]
        assert shown == [found.entries[number].path for number in feed.numbers]
        assert feed.paths == (), "all that it shows are entries"


def write_many(folder: Path, changes: Mapping[str, dict[str, str]] = MappingProxyType({})) -> SiteTest:
    """A site with every kind of page; an entry can have other keys."""
    config = (
        CONFIG
        + "per_page: 2\nfeeds: {entries: 2}\ntaxonomies: {tags: {featured: 3}, people: , stories: {featured: 2}}\n"
    )
    site = SiteTest(folder, config=config)
    for number in range(7):
        name = f"e{number}"
        keys = {
            "tags": "[a, b]" if number % 2 else "[c]",
            "people": "[Xi, Biden]" if number > 2 else "[]",
            "stories": "[Talks]" if number % 3 else "[]",
            "aliases": f"[/old/{number}/]",
        }
        site.write(
            f"content/{name}.md",
            entry(
                **{
                    "title": f"Talks {number}",
                    "uid": f"a00{number}",
                    "date": f"2024-0{1 + number // 2}-0{1 + number}T10:00:00Z",
                    **keys,
                    **changes.get(name, {}),
                }
            ),
        )
    site.write("content/pages/about.md", "---\ntitle: About\n---\n")
    return site


EDITS: dict[str, dict[str, dict[str, str]]] = {
    "a text": {"e1": {"text": "Officials left."}},
    "a title": {"e6": {"title": "Drei"}},
    "an old title": {"e0": {"title": "Drei"}},
    "a summary": {"e3": {"summary": "Said"}},
    "a term": {"e4": {"tags": "[b, c]"}},
    "a new term": {"e4": {"tags": "[d]"}},
    "another spelling": {"e6": {"tags": "[C]"}},
    "a date": {"e0": {"date": "2023-12-31T10:00:00Z"}},
    "an older date": {"e6": {"date": "2024-01-01T09:00:00Z"}},
    "an alias": {"e2": {"aliases": "[/other/]"}},
    "a layout": {"e2": {"layout": "wide"}},
    "rights": {"e2": {"rights": "full"}},
    "an url": {"e5": {"slug": "other"}},
    "gone": {"e3": {"draft": "true"}},
    "a person": {"e2": {"people": "[Xi, Biden]"}},
    "a story": {"e3": {"stories": "[Talks]"}},
    "another story": {"e4": {"stories": "[Calls]"}},
    "the first of a story": {"e1": {"title": "Drei"}},
    "a correction": {"e2": {"corrections": "[{date: 2024-05-01T10:00:00Z, note: It was three.}]"}},
}


@pytest.mark.parametrize("name", EDITS)
def test_what_is_made_otherwise_has_another_key(tmp_path: Path, name: str) -> None:
    """A page or feed that has the key of before is not made again, so this must never fail."""
    (tmp_path / "before").mkdir()
    (tmp_path / "after").mkdir()
    before = keyed(write_many(tmp_path / "before"))
    after = keyed(write_many(tmp_path / "after", EDITS[name]))
    differing = [url for url, (key, made) in after.items() if url in before and before[url] != (key, made)]

    assert differing or after.keys() != before.keys()
    assert [url for url in differing if before[url][0] == after[url][0]] == []


@pytest.mark.parametrize("name", EDITS)
def test_what_is_made_as_before_has_the_key_of_before(tmp_path: Path, name: str) -> None:
    """But for pages of entries, whose keys have the whole card of each neighbour, and show its title only."""
    (tmp_path / "before").mkdir()
    (tmp_path / "after").mkdir()
    before = keyed(write_many(tmp_path / "before"))
    after = keyed(write_many(tmp_path / "after", EDITS[name]))

    assert [
        url
        for url, (key, made) in after.items()
        if url in before and before[url][1] == made and before[url][0] != key and not url.startswith("/2024/")
    ] == []


def keyed(site: SiteTest) -> dict[str, tuple[bytes, object]]:
    """The key of each page and feed, and what is made of it, by url."""
    found, _ = made(site)
    pages = {page.url: (page.key, plain(page.make()), texts(page.make())) for page in found.pages}
    feeds = {feed.url: (feed.key, plain(feed.make()), texts(feed.make())) for feed in found.feeds}
    return {url: (key, parts) for url, (key, *parts) in (pages | feeds).items()}


def texts(made: Page | Feed) -> list[str]:
    """What stands for the texts that a page or feed has in full."""
    if isinstance(made, Feed):
        return [entry.digest for entry in made.entries]
    return [made.subject.digest] if isinstance(made.subject, Entry | Leaf) else []


def plain(value: object) -> str:
    """All that a page or feed shows; an entry's digest stands for its text too, which lists do not show."""
    return repr(whole(value))


def whole(value: object) -> object:
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [whole(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: whole(getattr(value, field.name)) for field in fields(value) if field.name != "digest"
        }
    return value


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


def test_an_entry_leads_on_in_its_stories(tmp_path: Path) -> None:
    """Also where the taxonomy is called otherwise, and with nothing related."""
    site = SiteTest(tmp_path, config=CONFIG + "taxonomies: {hilos: {layout: story}, tags: }\n")
    for day, hilos in enumerate(("[a]", "[]", "[a, b]", "[a]"), 1):
        site.write(
            f"content/{day}.md",
            entry(f"Day {day}", uid=f"a00{day}", date=f"2024-01-0{day}T10:00:00Z", hilos=hilos),
        )
    found = {
        page.title: [
            (place.story.name, *(one.title if one else "" for one in (place.older, place.newer)))
            for place in page.stories
        ]
        for page in pages_of(site, "entry")
    }

    assert found == {
        "Day 1": [("a", "", "Day 3")],
        "Day 2": [],
        "Day 3": [("a", "Day 1", "Day 4"), ("b", "", "")],
        "Day 4": [("a", "Day 3", "")],
    }


@pytest.mark.parametrize("settings", ["", "{featured: 3}"])
def test_a_taxonomy_without_a_title_is_called_by_its_words(tmp_path: Path, settings: str) -> None:
    site = SiteTest(tmp_path, config=CONFIG + f"taxonomies:\n  arms-control: {settings}\n")
    site.write("content/a.md", entry(**{"arms-control": "[START]"}))
    site.build()

    assert "<h1>Arms Control</h1>" in site.page("/arms-control/")


def test_what_a_term_is_keeps_its_capitals(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + "taxonomies:\n  bodies: {singular: body of the UN}\n")
    site.write("content/a.md", entry(bodies="[Security Council]"))
    site.build()

    assert '<p class="kind">Body of the UN</p>' in site.page("/bodies/security-council/")


def test_the_newest_leaf_of_a_term_tells_its_course(tmp_path: Path) -> None:
    """Older ones do not, as it changes with each new entry."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 2\ntaxonomies: {tags: , people: }\n")
    for number, month in enumerate(("2023-11", "2024-01", "2024-01", "2024-02")):
        site.write(
            f"content/{number}.md",
            entry(
                f"Talks {number}",
                uid=f"a00{number}",
                date=f"{month}-0{number + 1}T10:00:00Z",
                tags="[a]",
                people="[Xi]",
            ),
        )
    newest, older = (page for page in pages_of(site, "term") if page.url.startswith("/tags/"))

    assert older.profile is None
    assert newest.profile is not None
    assert (newest.profile.first.title, newest.profile.latest.title) == ("Talks 0", "Talks 3")
    assert [(2023, 11, 1), (2023, 12, 0), (2024, 1, 2), (2024, 2, 1)] == [
        (month.year, month.month, month.count) for month in newest.profile.months
    ]
    assert [("People", [("Xi", 2)])] == [
        (feature.title, [(term.name, term.count) for term in feature.terms])
        for feature in newest.profile.beside
    ]


def test_a_term_without_entries_is_not_featured(tmp_path: Path) -> None:
    """It has a page, as the broader one of another."""
    terms = "[{name: Ships, broader: Navies}, {name: Navies}]"
    site = SiteTest(tmp_path, config=f"{CONFIG}taxonomies: {{tags: {{featured: 3, terms: {terms}}}}}\n")
    site.write("content/a.md", entry(tags="[Ships]"))
    site.build()

    assert site.exists("/tags/navies/")
    assert '"/tags/ships/"' in site.page("/")
    assert '"/tags/navies/"' not in site.page("/")


def test_stories_that_moved_last_are_featured_first(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + "taxonomies: {stories: {featured: 2}}\n")
    for day, story in enumerate(("b", "b", "a", "c"), 1):
        site.write(
            f"content/{day}.md",
            entry(f"Day {day}", uid=f"a00{day}", date=f"2024-01-0{day}T10:00:00Z", stories=f"[{story}]"),
        )
    (home,) = pages_of(site, "home")

    assert isinstance(home.subject, tuple)
    assert [("c", "Day 4"), ("a", "Day 3")] == [
        (term.name, term.latest.title) for term in home.subject[0].terms
    ]


def test_what_was_corrected_last_stands_first(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for number, day in enumerate(("2024-03-01", "", "2024-04-01")):
        corrections = f"[{{date: {day}T10:00:00Z, note: Mended}}]" if day else "[]"
        site.write(
            f"content/{number}.md", entry(f"Talks {number}", uid=f"a00{number}", corrections=corrections)
        )
    (page,) = pages_of(site, "corrections")

    assert page.pager is not None
    assert ["Talks 2", "Talks 0"] == [found.title for found in page.pager.entries]


def test_the_contents_of_a_plain_page_say_what_its_headings_say(tmp_path: Path) -> None:
    headings = ["Q & A", "`<b>` is bold", "Who"]
    site = SiteTest(tmp_path)
    text = "\n\n".join(f"## {heading}\n\nWords." for heading in headings)
    site.write("content/pages/about.md", f"---\ntitle: About\n---\n\n{text}\n")
    site.build()

    page = site.page("/about/")
    assert '<a href="#q-a">Q &amp; A</a>' in page
    assert '<a href="#b-is-bold">&lt;b&gt; is bold</a>' in page


def test_a_plain_page_may_take_the_place_of_the_corrections(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/pages/corrections.md", "---\ntitle: What we got wrong\n---\n")

    assert ["leaf"] == [page.kind for page in pages_of(site) if page.url == "/corrections/"]


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


def test_pages_are_dated_by_what_they_show(tmp_path: Path) -> None:
    """For sitemaps; what shows no entries has no date."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 1\ntaxonomies: {tags: }\n")
    old, new, mended = "2023-05-02T09:30:00Z", "2023-06-20T20:47:00+05:30", "2023-07-01T09:00:00Z"
    site.write("content/old.md", entry("Old", uid="a001", date=old, tags="[a]"))
    site.write("content/new.md", entry("New", uid="a002", date=new, tags="[a]"))
    site.write(
        "content/mended.md",
        entry("Mended", uid="a003", date="2023-05-01T10:00:00Z", updated=mended, tags="[b]"),
    )
    site.write("content/pages/about.md", "---\ntitle: About\n---\n")

    assert {page.url: page.latest for page in made(site)[0].pages} == {
        "/": new,
        "/page/1/": mended,
        "/page/2/": old,
        "/2023/05/mended/": mended,
        "/2023/05/old/": old,
        "/2023/06/new/": new,
        "/about/": "",
        "/tags/": mended,
        "/tags/a/": new,
        "/tags/a/page/1/": old,
        "/tags/b/": mended,
        "/archive/": mended,
        "/archive/2023/": mended,
        "/archive/2023/05/": mended,
        "/archive/2023/06/": new,
        "/corrections/": "",
        "/feeds/": "",
        "/404.html": "",
    }


def test_older_leaves_of_the_home_page_have_no_features(tmp_path: Path) -> None:
    """Else each new entry would change every one of them."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 1\ntaxonomies: {tags: {featured: 2}}\n")
    for number in range(2):
        site.write(f"content/{number}.md", entry(uid=f"a00{number}", tags="[a]"))

    assert [1, 0] == [len(page.subject) for page in pages_of(site, "home")]


def test_a_month_lists_its_entries_by_a_pager(tmp_path: Path) -> None:
    """All of them on one page; the month itself knows how many, and the newest few."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 2\n")
    for day in range(1, 8):
        site.write(
            f"content/{day}.md", entry(f"Day {day}", uid=f"a00{day}", date=f"2024-01-0{day}T10:00:00Z")
        )
    (month,) = pages_of(site, "month")
    (year,) = pages_of(site, "year")

    assert [f"Day {day}" for day in range(7, 0, -1)] == [found.title for found in month.pager.entries]
    assert (month.pager.number, month.pager.count, month.pager.total) == (1, 1, 7)
    assert (month.subject.count, year.subject.count) == (7, 7)
    assert ["Day 7", "Day 6", "Day 5", "Day 4"] == [found.title for found in month.subject.newest]
    assert [found.title for found in year.subject.months[0].newest] == [
        found.title for found in month.subject.newest
    ]


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


@pytest.mark.parametrize(("number", "archives"), [(0, 0), (2, 0), (3, 2), (4, 3), (5, 3), (6, 4)], ids=str)
def test_archives_hold_every_full_document(tmp_path: Path, number: int, archives: int) -> None:
    """Two entries a document, but the first two in one each; the newest stand in the feed itself (RFC 5005)."""
    site = SiteTest(tmp_path, config=CONFIG + "feeds: {entries: 2}\n")
    for day in range(1, number + 1):
        site.write(f"content/{day}.md", entry(uid=f"a00{day}", date=f"2024-01-0{day}T10:00:00Z"))
    feeds = [feed.make() for feed in made(site)[0].feeds if feed.url.endswith("atom.xml")]
    current, *older = feeds

    assert len(older) == archives
    assert [found.slug for found in current.entries] == [
        str(day) for day in range(number, max(0, number - 2), -1)
    ]
    assert [len(feed.entries) for feed in older] == [1, 1, 2, 2][:archives]
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
    } == {feed.url for feed in made(site)[0].feeds}


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


def test_what_is_made_beside_two_entries_of_one_url_is_no_fault_of_its_own(tmp_path: Path) -> None:
    more = "data: {citations: true}\nshare_cards: true\n"
    site = SiteTest(tmp_path, config=f"{CONFIG}{more}")
    site.write("content/a.md", entry(slug="talks"))
    site.write("content/b.md", entry(slug="talks", uid="a002"))
    (problem,) = site.problems()

    assert ("url-taken", "content/b.md") == (problem["code"], problem["path"])


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


def test_the_editor_chooses_what_leads_the_first_page(tmp_path):
    def leading() -> list[str]:
        front = site.page("/").split('<div class="river newest">')[1]
        return re.findall(r'<h[23] class="headline[^>]*><a[^>]*>(.*?)</a>', front)

    site = SiteTest(tmp_path, config=CONFIG + "per_page: 2\n")
    for day in "1234":
        site.write(
            f"content/{day}.md", entry(f"Day {day}", uid=f"a00{day}", date=f"2024-01-0{day}T09:00:00Z")
        )
    site.build("--strict")

    assert leading() == ["Day 4", "Day 3"]

    site.write("content/3.md", entry("Day 3", uid="a003", date="2024-01-03T09:00:00Z", lead="true"))
    site.write("content/1.md", entry("Day 1", uid="a001", date="2024-01-01T09:00:00Z", lead="true"))
    site.build("--strict")

    assert leading() == ["Day 3", "Day 4"]  # the first day's is not on this page

    site.write("content/5.md", entry("Day 5", uid="a005", date="2024-01-05T09:00:00Z", lead="true"))
    site.build("--strict")

    assert leading() == ["Day 5", "Day 4", "Day 3"]


def test_the_feed_of_a_story_has_all_of_it_and_says_so(tmp_path):
    taxonomies = "taxonomies: {tags: {singular: tag}, stories: {singular: story, layout: story}}\n"
    site = SiteTest(tmp_path, config=CONFIG + "feeds: {entries: 2}\n" + taxonomies)
    terms = {"tags": "[talks]", "stories": "[A thaw]"}
    for day in "123":
        told = entry(f"Day {day}", uid=f"a00{day}", date=f"2024-01-0{day}T09:00:00Z", **terms)
        site.write(f"content/{day}.md", told)
    site.build("--strict")

    for name, item in (("rss.xml", "<item>"), ("atom.xml", "<entry>"), ("feed.json", '"date_published"')):
        story, tag = site.page(f"/stories/a-thaw/{name}"), site.page(f"/tags/talks/{name}")
        assert (story.count(item), tag.count(item)) == (3, 2), name
        assert ("<fh:complete/>" in story) == (name != "feed.json"), name
        assert "fh:complete/" not in tag

    site.write("content/3.md", entry("Day 3", uid="a003", date="2024-01-03T09:00:00Z", text="More.", **terms))
    site.build("--strict")

    assert "More." in site.page("/stories/a-thaw/rss.xml")


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
