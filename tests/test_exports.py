"""The digest for other programs: what a build publishes, and `dateline export`; and docs/data.md is true of it."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from checks import ROOT
from driver import CONFIG, NOW, SiteTest, edition, entry

from generator.ground.media_types import media_type

PAGE = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
DATASET = "data: {entries: true, citations: true}\n"
SECRET = "Not for the world"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """An entry of the digest's own with everything, three of others' texts by their rights, three not to be seen."""
    made = SiteTest(tmp_path, config=f"{CONFIG}{DATASET}excerpt_words: 3\n")
    made.write(
        "content/own.md",
        entry(
            "Talks & {ships} resume",
            uid="uid-own",
            date="2024-03-01T10:00:00+05:30",
            updated="2024-03-02T10:00:00Z",
            summary="A summary",
            source="{name: The Tide, url: 'https://tide.example/a_b', agency: Harbour Wire}",
            authors="[Xi Li, Ana de Vos]",
            dateline="Lima",
            tags="[Talks, Ships]",
            corrections="[{date: 2024-03-02T10:00:00Z, note: A name was wrong}]",
            happening="The summit",
            events="[{name: The summit, start: 2024-02-28, place: Lima}, {name: Vote, start: 2024-04-01T10:00:00+02:00}]",
            extra=f"{{note: {SECRET}}}",
            text="See [the other](/2024/02/link/), about a hotline.",
        ),
    )
    for number, rights in enumerate(("full", "excerpt", "link"), start=1):
        made.write(
            f"content/{rights}.md",
            entry(
                rights.title(),
                uid=f"uid-{rights}",
                date=f"2024-02-0{number}T00:00:00Z",
                rights=rights,
                source=f"{{name: The Gull, url: 'https://gull.example/{rights}'}}",
                authors="[Bo Ek]",
                text="One two three four five.",
            ),
        )
    hidden = {"draft": "true", "publish_at": "2031-01-01T00:00:00Z", "expires": "2024-01-01T00:00:00Z"}
    for key, value in hidden.items():
        made.write(f"content/{key}.md", entry(SECRET, uid=f"uid-{key}", text=SECRET, **{key: value}))
    return made


def exported(site: SiteTest, kind: str) -> str:
    ran = site.run("export", kind, "--now", NOW)
    assert ran.code == 0, ran.err
    return ran.out


_OPENED: list[sqlite3.Connection] = []


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Close what a test has opened, as Python 3.13 wants it."""
    yield
    while _OPENED:
        _OPENED.pop().close()


def database(site: SiteTest, name: str = "digest.db") -> sqlite3.Connection:
    ran = site.run("export", "sqlite", str(site.folder / name), "--now", NOW)
    assert ran.code == 0, ran.err
    _OPENED.append(sqlite3.connect(site.folder / name))
    return _OPENED[-1]


# -- entries.json


def test_an_entry_has_all_that_its_page_shows(site):
    own = json.loads(exported(site, "json"))["entries"][0]

    assert own == {
        "id": "tag:digest.example,2024:uid-own",
        "uid": "uid-own",
        "url": "https://digest.example/2024/03/own/",
        "title": "Talks & {ships} resume",
        "summary": "A summary",
        "date": "2024-03-01T10:00:00+05:30",
        "updated": "2024-03-02T10:00:00Z",
        "language": "en",
        "rights": "own",
        "source": {"name": "The Tide", "url": "https://tide.example/a_b", "agencies": ["Harbour Wire"]},
        "authors": ["Xi Li", "Ana de Vos"],
        "dateline": "Lima",
        "terms": {
            "tags": [
                {"name": "Talks", "slug": "talks", "url": "https://digest.example/tags/talks/"},
                {"name": "Ships", "slug": "ships", "url": "https://digest.example/tags/ships/"},
            ],
            "places": [{"name": "Lima", "slug": "lima", "url": "https://digest.example/places/lima/"}],
            "sources": [
                {"name": "The Tide", "slug": "the-tide", "url": "https://digest.example/sources/the-tide/"}
            ],
        },
        "happening": "The summit",
        "events": [
            {"name": "The summit", "start": "2024-02-28", "place": "Lima"},
            {"name": "Vote", "start": "2024-04-01T10:00:00+02:00"},
        ],
        "corrections": [{"date": "2024-03-02T10:00:00Z", "note": "A name was wrong"}],
        "html": '<p>See <a href="https://digest.example/2024/02/link/" rel="noopener">the other</a>, about a hotline.</p>',
    }


@pytest.mark.parametrize("kind", ["json", "ninjs"])
def test_no_more_of_a_text_leaves_than_pages_show(site, kind):
    found = json.loads(exported(site, kind))
    entries = found["entries"] if kind == "json" else found
    texts = {
        one["title"]: re.sub(
            "<.*?>", "", one.get("html") or "".join(body["value"] for body in one.get("bodies", []))
        )
        for one in entries
    }

    assert texts["Full"] == "One two three four five."
    assert texts["Excerpt"].startswith("One two three")
    assert "four" not in texts["Excerpt"]
    assert texts["Link"] == ""


@pytest.mark.parametrize("kind", ["json", "csl", "bibtex", "ninjs", "sqlite"])
def test_drafts_and_own_keys_never_leave(site, kind):
    if kind == "sqlite":
        database(site).close()
        found = (site.folder / "digest.db").read_bytes()
    else:
        found = exported(site, kind).encode()

    assert b"uid-link" in found
    assert SECRET.encode() not in found
    assert b"uid-draft" not in found


def test_what_a_build_publishes_is_what_the_export_has(site):
    site.build("--strict")
    published, whole = json.loads(site.page("/data/entries.json")), json.loads(exported(site, "json"))

    assert published.pop("page") == "https://digest.example/data/entries.json"
    assert published == whole
    assert json.loads(site.page("/2024/02/full/cite.json"))[0] in json.loads(exported(site, "csl"))
    assert site.page("/2024/02/full/cite.bib") in exported(site, "bibtex")
    assert SECRET not in "".join(payload.decode("utf-8", "replace") for payload in site.public().values())


def test_pages_lead_to_all_entries_and_older_ones_stay(tmp_path):
    site = SiteTest(tmp_path, config=f"{CONFIG}data: {{entries: true}}\n")

    def write(number: int) -> None:
        date = f"20{20 + number // 300}-0{1 + number // 28 % 9}-{1 + number % 28:02}T10:00:00Z"
        site.write(f"content/{number}.md", entry(f"Entry {number}", uid=f"uid-{number:04}", date=date))

    for number in range(299):
        write(number)
    site.build()
    before = site.page("/data/entries-1.json")
    found, url = [], "https://digest.example/data/entries.json"
    while url:
        page = json.loads(site.page(url.removeprefix("https://digest.example")))
        found += [one["uid"] for one in page["entries"]]
        url = page.get("older", "")
    write(1200)
    site.build()

    assert len(found) == len(set(found)) == 299
    assert json.loads(before)["newer"] == "https://digest.example/data/entries.json"
    assert site.exists("/data/entries-2.json")
    assert [one["uid"] for one in json.loads(before)["entries"]] == [
        one["uid"] for one in json.loads(site.page("/data/entries-1.json"))["entries"]
    ]


def test_a_site_publishes_nothing_of_it_unless_it_asks_for_it(site):
    site.edit("config.yaml", DATASET, "")
    site.build()

    assert not [path for path in site.public() if "cite." in path or path.startswith("data/")]
    assert "Cite this" not in site.page("/2024/02/full/")


def test_a_page_says_how_to_cite_it(site):
    site.build()
    own, other = site.page("/2024/03/own/"), site.page("/2024/02/full/")

    assert '<link rel="describedby" type="application/x-bibtex" href="/2024/02/full/cite.bib">' in other
    assert re.search(
        r"Cite this</h2>\n<p><bdi>Bo Ek</bdi>, <cite>Full</cite>, <bdi>The Gull</bdi>, .*https://gull.example/full<",
        other,
    )
    assert re.search(
        r"Cite this.*\n<p><bdi>Xi Li, Ana de Vos</bdi>, <cite>.*Test Digest</bdi>, .*https://digest.example/2024/",
        own,
    )


def test_an_alias_at_the_address_of_a_file_is_reported(site):
    site.edit("content/own.md", "dateline: Lima", "aliases: [/data/entries.json]")

    assert site.codes() == ["url-taken"]


def test_nothing_is_exported_while_there_are_errors(site):
    site.edit("content/own.md", "2024-03-01T10:00:00+05:30", "soon")
    ran = site.run("export", "json", "--out", str(site.folder / "out.json"), "--now", NOW)

    assert ran.code == 1
    assert "error[bad-date]" in ran.err
    assert not (site.folder / "out.json").exists()


def test_an_export_goes_to_a_file_in_one_step(site):
    out = site.folder / "out.json"
    ran = site.run("export", "ninjs", "--out", str(out), "--now", NOW)

    assert ran.out == f"Wrote 4 entries to {out}.\n"
    assert out.read_text(encoding="utf-8") == exported(site, "ninjs")
    assert not list(site.folder.glob(".out.json.*"))


def test_a_dash_is_the_standard_output_and_no_file(site, monkeypatch):
    monkeypatch.chdir(site.folder)
    dash, none = (site.run("export", "json", *more, "--now", NOW) for more in (("--out", "-"), ()))

    assert dash.code == 0
    assert dash.out == none.out
    assert not (site.folder / "-").exists()


def test_a_folder_that_is_not_there_is_said(site):
    ran = site.run("export", "json", "--out", str(site.folder / "none" / "out.json"), "--now", NOW)

    assert ran.code == 2
    assert "cannot write" in ran.err


def test_an_empty_digest_is_exported_too(tmp_path):
    site = SiteTest(tmp_path, config=f"{CONFIG}{DATASET}")
    site.build("--strict")

    assert json.loads(site.page("/data/entries.json"))["entries"] == []
    assert json.loads(exported(site, "ninjs")) == []
    assert exported(site, "bibtex") == ""
    assert database(site).execute("SELECT count(*) FROM entries").fetchone() == (0,)


# -- citations


def test_own_words_are_cited_as_the_digests_and_others_as_the_original(site):
    found = {one["id"]: one for one in json.loads(exported(site, "csl"))}

    assert found["uid-own"] == {
        "id": "uid-own",
        "type": "webpage",
        "title": "Talks & {ships} resume",
        "author": [{"literal": "Xi Li"}, {"literal": "Ana de Vos"}],
        "container-title": "Test Digest",
        "issued": {"date-parts": [[2024, 3, 1]]},
        "publisher-place": "Lima",
        "URL": "https://digest.example/2024/03/own/",
        "abstract": "A summary",
        "language": "en",
        "note": "After The Tide, https://tide.example/a_b",
    }
    assert found["uid-link"]["type"] == "article-newspaper"
    assert found["uid-link"]["container-title"] == "The Gull"
    assert found["uid-link"]["URL"] == "https://gull.example/link"


# -- SQLite


def test_the_database_is_whole_and_can_be_searched(site):
    opened = database(site)
    (query,) = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)

    assert opened.execute(query).fetchall() == [
        ("Talks & {ships} resume", "https://digest.example/2024/03/own/")
    ]
    assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
    assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert opened.execute("SELECT uid FROM entries ORDER BY id").fetchall() == [
        ("uid-full",),
        ("uid-excerpt",),
        ("uid-link",),
        ("uid-own",),
    ]
    assert opened.execute("SELECT text FROM entries WHERE uid = 'uid-link'").fetchone() == (None,)
    assert opened.execute("SELECT name FROM entry_authors WHERE entry = 4 ORDER BY place").fetchall() == [
        ("Xi Li",),
        ("Ana de Vos",),
    ]


def test_the_database_has_what_happened_and_when(site):
    opened = database(site)

    assert opened.execute(
        'SELECT happening, name, "start", "end", place FROM events JOIN entries ON entries.id = entry'
    ).fetchall() == [
        ("The summit", "The summit", "2024-02-28", None, "Lima"),
        ("The summit", "Vote", "2024-04-01T10:00:00+02:00", None, None),
    ]


def test_the_database_has_the_tables_that_the_page_tells_of(site):
    opened = database(site)
    tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    told = {
        name
        for cells in re.findall(r"(?m)^\| (.+?) \|", PAGE.partition("| table |")[2])
        for name in re.findall("`(\\w+)`", cells)
    }
    row = re.search(r"(?m)^\| `entries` \| an entry: (.*) \|$", PAGE)
    assert row is not None
    columns = [name for _, name, *_ in opened.execute("PRAGMA table_info(entries)")]

    assert {name for name in tables if not name.startswith("entries_fts_")} == told
    assert re.findall(r"`(\w+)`", row[1]) == columns


def test_the_database_has_the_editions(site):
    told = [{"entry": "uid-full", "title": "As told", "also": [{"entry": "uid-link", "source": "The Gull"}]}]
    told += [{"entry": "gone", "title": "Gone"}, {"entry": "uid-own", "pin": True, "summary": "First"}]
    notes = "[{date: 2024-05-01T10:00:00Z, note: It was otherwise}]"
    site.write(
        "content/editions/1.md",
        edition(number=7, sections={"Talks": told}, state="published", text="A *note*.", corrections=notes),
    )
    site.write("content/editions/2.md", edition("A draft", number=8))
    opened = database(site)

    assert opened.execute("SELECT id, number, tag, url, title, date_utc, text FROM editions").fetchall() == [
        (
            1,
            7,
            "tag:digest.example,2024:edition-1",
            "https://digest.example/editions/1/",
            "Week one",
            "2024-01-15T06:00:00Z",
            "A note.",
        )
    ]
    assert opened.execute(
        "SELECT place, section, uid, edition_entries.title, edition_entries.source, under "
        "FROM edition_entries LEFT JOIN entries ON entry = entries.id ORDER BY place"
    ).fetchall() == [
        (1, None, "uid-own", "Talks & {ships} resume", "The Tide", None),
        (2, "Talks", "uid-full", "As told", "The Gull", None),
        (3, "Talks", "uid-link", None, "The Gull", 2),
        (4, "Talks", None, "Gone", None, None),
    ]
    assert opened.execute("SELECT edition, note FROM edition_corrections").fetchall() == [
        (1, "It was otherwise")
    ]
    assert opened.execute("PRAGMA foreign_key_check").fetchall() == []


def test_datasette_finds_the_index(site):
    """By what `CREATE` says of the table that it indexes, in just this spelling."""
    query = "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"entries\"%'"

    assert database(site).execute(query).fetchall() == [("entries_fts",)]


def test_the_same_digest_gives_the_same_database(site):
    database(site, "one.db").close()
    database(site, "two.db").close()
    database(site, "one.db").close()

    assert (site.folder / "one.db").read_bytes() == (site.folder / "two.db").read_bytes()


def test_a_file_that_is_no_database_is_left_alone(site):
    site.write("notes.db", "mine")
    ran = site.run("export", "sqlite", str(site.folder / "notes.db"), "--now", NOW)

    assert ran.code == 2
    assert "is no SQLite database" in ran.err
    assert site.read("notes.db") == "mine"


def test_a_digest_in_chinese_is_searched_by_letters(tmp_path):
    site = SiteTest(tmp_path, config=f"{CONFIG}language: zh\n")
    site.write("content/one.md", entry("两国军方恢复对话", uid="uid-one"))
    found = database(site).execute("SELECT rowid FROM entries_fts WHERE entries_fts MATCH '恢复对话'")

    assert found.fetchall() == [(1,)]


def test_words_have_footnotes_but_not_the_marks_that_lead_there_and_back(site):
    site.write("content/noted.md", entry("Noted", uid="f001", text="It was long[^1].\n\n[^1]: For *some*."))
    ((text,),) = database(site).execute("SELECT text FROM entries WHERE uid = 'f001'")

    assert ["It was long.", "For some."] == [line.strip() for line in text.splitlines() if line.strip()]


# -- the page


def test_the_page_tells_of_every_key_of_entries_json(site):
    document = json.loads(exported(site, "json"))
    rows = PAGE.partition("## entries.json")[2].partition("## Citations")[0]
    told = {name for cell in re.findall(r"(?m)^\| (.+?) \|", rows) for name in re.findall("`(\\w+)`", cell)}
    keys = set(document).union(*document["entries"]) | {"page", "newer", "older", "image"}

    assert told == keys
    assert document["version"] == 1
    assert "and 1. Within a version" in PAGE


def test_citations_and_books_have_the_types_that_pages_name():
    found = [media_type(f"2024/talks/{name}") for name in ("cite.json", "cite.bib", "1.epub")]

    assert found == [
        "application/vnd.citationstyles.csl+json",
        "application/x-bibtex; charset=utf-8",
        "application/epub+zip",
    ]
