"""content: files in content/ as entries and plain pages, in the order of their names."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, entry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_feeds import CONFIG as FEEDS_CONFIG
from values import ENTRY, outline_of

from generator.graph.site import Site, assemble, is_published
from generator.ground.diagnostics import Report
from generator.ground.digests import digest_of_bytes
from generator.ground.parallel import Steps, in_step
from generator.memory.held import Held
from generator.memory.place import Place, look_at
from generator.memory.shelf import PackShelf
from generator.memory.store import Memory
from generator.readers.config import load_config
from generator.readers.content import How, Reading, how_to_read, read_content
from generator.readers.content_file import Sources
from generator.readers.pictures import Pictures
from generator.readers.reading import Reader
from generator.shapes.model import Correction, Entry, Image, Leaf, Provenance, Source
from generator.shapes.outlines import Outline
from generator.shapes.settings import Rights

PIXEL = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02"
    b"\x02D\x01\x00;"
)


@dataclass(frozen=True)
class Content:
    """What content/ holds: the outlines of all files, and a shelf to take them from."""

    outlines: tuple[Outline, ...]
    shelf: PackShelf

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self.shelf.entries(outline for outline in self.outlines if outline.uid))

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        return tuple(self.shelf.leaf(outline) for outline in self.outlines if not outline.uid)

    def html(self, path: str) -> str:
        """The text of a file, as HTML."""
        (outline,) = (outline for outline in self.outlines if outline.path == path)
        return self.shelf.text(outline).html


def read(site: SiteTest) -> Content:
    """What content/ holds, where nothing is wrong with it."""
    report = Report()
    config = load_config(site.folder, report)
    assert config is not None, report.diagnostics
    folder = site.folder.parent / "memory"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shelf = PackShelf(folder, 1)
    reader = Reader(
        site.folder,
        Place(folder, look_at(site.folder, (), folder), None, bytes),
        config,
        Memory(folder),
        shelf,
    )
    outlines, _, complete = reader.read_all(jobs=1, report=report, progress=lambda _stage, _done, _of: None)
    assert not report.failed, report.diagnostics
    assert complete
    return Content(tuple(outlines), shelf)


def assembled(site: SiteTest, *, drafts: bool = False, now: str = NOW) -> Site:
    """The site of a folder, where nothing is wrong with it."""
    return shelved(site, drafts=drafts, now=now)[0]


def shelved(site: SiteTest, *, drafts: bool = False, now: str = NOW) -> tuple[Site, PackShelf]:
    """The site of a folder, where nothing is wrong with it, and the shelf that its entries are on."""
    content, report = read(site), Report()
    config = load_config(site.folder, report)
    assert config is not None
    made = assemble(
        content.outlines,
        config,
        now=datetime.fromisoformat(now),
        drafts=drafts,
        sources=Sources(site.folder),
        report=report,
        held=Held(),
    )
    assert not report.failed, report.diagnostics
    return made, content.shelf


def read_one(folder: Path, config: str = CONFIG, **keys: str) -> Entry:
    """The one entry that has these keys."""
    (found,) = read(SiteTest(folder, f"== content/2024/talks.md\n{entry(**keys)}", config=config)).entries
    return found


# -- entries


def test_an_entry_with_the_least_has_the_usual_for_the_rest(tmp_path: Path) -> None:
    found = read_one(tmp_path)

    assert (
        replace(
            ENTRY,
            path="content/2024/talks.md",
            slug="talks",
            url="/2024/01/talks/",
            title="Talks resume",
            date=datetime.fromisoformat("2024-01-09T10:00:00Z"),
            digest=found.digest,
        )
        == found
    )


def test_an_entry_with_everything(tmp_path: Path) -> None:
    found = read_one(
        tmp_path,
        summary="Officials  met.",
        updated="2024-01-10T10:00:00Z",
        source=(
            "{name: The Hindu, url: 'https://x.example/?utm_source=a', agency: [Reuters, AP], "
            "archive_url: https://y.example/}"
        ),
        authors="[Jane Doe, John Roe]",
        dateline="Beijing",
        image="{caption: The summit, credit: AP, alt: Two flags}",
        tags="[US-China]",
        corrections="[{date: 2024-01-10T10:00:00Z, note: It was Tuesday.}]",
        rights="link",
        slug="other",
        aliases="[/old, /older.html]",
        layout="wide",
        lang="de",
        extra="{colour: blue}",
        seed="{file: talks.txt, sha256: abc, importer: 2}",
    )

    assert found.url == "/2024/01/other/"
    assert found.summary == "Officials met."
    assert found.latest == found.updated == datetime.fromisoformat("2024-01-10T10:00:00Z")
    assert found.source == Source(
        name="The Hindu",
        url="https://x.example/",
        agencies=("Reuters", "AP"),
        archive_url="https://y.example/",
        feed="https://www.thehindu.com/feeder/default.rss",
    )
    assert found.authors == ("Jane Doe", "John Roe")
    assert found.image == Image(alt="Two flags", caption="The summit", credit="AP")
    assert found.corrections == (Correction(date=found.latest, note="It was Tuesday."),)
    assert found.rights is Rights.LINK
    assert found.aliases == ("/old/", "/older.html")
    assert (found.layout, found.lang, found.extra) == ("wide.html", "de", {"colour": "blue"})
    assert found.seed == Provenance(file="talks.txt", sha256="abc", importer=2)
    assert {taxonomy: [term.url for term in terms] for taxonomy, terms in found.terms.items()} == {
        "tags": ["/tags/us-china/"],
        "places": ["/places/beijing/"],
        "sources": ["/sources/the-hindu/"],
    }


def test_an_outline_says_what_the_entry_says(tmp_path: Path) -> None:
    """All that the site graph asks of it, so that no entry need be read for it."""
    site = SiteTest(tmp_path)
    site.write(
        "content/2024/talks.md",
        entry(
            updated="2024-01-10T10:00:00Z",
            aliases="[/old]",
            layout="wide",
            lang="de",
            dateline="Beijing",
            tags="[US-China, trade]",
            image="{src: dot.gif}",
            rights="full",
            text="See [it](/about/) and [that](talks.md).",
        ),
    )
    site.write("content/2024/dot.gif", PIXEL)
    content = read(site)
    (outline,), (found,) = content.outlines, content.entries

    assert outline == outline_of(found)._replace(
        targets=("/about/", "talks.md"), card=outline.card, digest=outline.digest, spot=outline.spot
    )
    assert outline.digest.hex() == found.digest
    assert outline.terms == (
        ("tags", (("us-china", "US-China"), ("trade", "trade"))),
        ("places", (("beijing", "Beijing"),)),
    )
    assert outline.image == found.image.src
    assert outline.image.startswith("/assets/media/2024/dot.")


def test_a_folder_that_may_not_be_read_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Permissions by themselves would not keep whoever runs tests as root from reading."""
    looked = os.scandir

    def scandir(folder: object) -> Iterator[os.DirEntry[str]]:
        if str(folder).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return looked(folder)  # type: ignore[call-overload]

    site = SiteTest(tmp_path)
    site.write("content/closed/a.md", entry())
    monkeypatch.setattr(os, "scandir", scandir)
    (problem,) = site.problems()

    assert (problem["path"], problem["message"]) == ("content/closed", "the folder cannot be read")


def test_a_title_of_controls_alone_is_missing(tmp_path: Path) -> None:
    """The entry would else be left out with no more than a warning."""
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(title=r'"\x01"'))

    assert site.codes() == ["control-character", "missing-key"]


@pytest.mark.parametrize(
    ("rights", "text", "shown"),
    [
        ("own", "One two three.", "<p>One two three.</p>"),
        ("full", "One two three.", "<p>One two three.</p>"),
        ("excerpt", "One two three.", "<p>One two …</p>"),
        ("excerpt", "各方同意会谈。", "<p>各方…</p>"),
        ("link", "One two three.", ""),
    ],
)
def test_the_text_is_kept_as_far_as_rights_allow(tmp_path: Path, rights: str, text: str, shown: str) -> None:
    site = SiteTest(tmp_path, config=CONFIG + "excerpt_words: 2\n")
    site.write("content/a.md", entry(rights=rights, text=text))
    content = read(site)

    assert shown == content.html("content/a.md")
    assert content.outlines[0].has_text is bool(shown)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ({}, True),
        ({"draft": "false"}, True),
        ({"draft": "true"}, False),
        ({"publish_at": "2025-06-01T12:00:00Z"}, True),
        ({"publish_at": "2025-06-01T12:00:01Z"}, False),
        ({"publish_at": "2025-06-01T17:30:01+05:30"}, False),
        ({"publish_at": "2025-06-01T17:30:00+05:30"}, True),
        ({"expires": "2025-06-01T12:00:01Z"}, True),
        ({"expires": "2025-06-01T12:00:00Z"}, False),
        ({"draft": "true", "expires": "2025-06-01T12:00:00Z"}, False),
        ({"draft": "true", "expires": "2025-06-01T12:00:01Z"}, False),
    ],
)
def test_drafts_scheduled_and_expired_entries_are_not_published(
    tmp_path: Path, keys: dict[str, str], shown: bool
) -> None:
    (outline,) = read(SiteTest(tmp_path, f"== content/talks.md\n{entry(**keys)}")).outlines

    assert shown is is_published(outline, datetime.fromisoformat(NOW).timestamp())


def digests(folder: Path, changes: Iterable[tuple[str, dict[str, str], bytes]]) -> list[tuple[bytes, bytes]]:
    """Of entries with these settings and keys beside this picture, what stands for the file and for its card."""
    found = []
    for number, (config, keys, picture) in enumerate(changes):
        (folder / str(number)).mkdir()
        site = SiteTest(folder / str(number), config=CONFIG + config)
        site.write("content/talks.md", entry(**keys))
        site.write("content/dot.gif", picture)
        (outline,) = read(site).outlines
        found.append((outline.digest, outline.card))
    return found


def test_the_digest_changes_with_the_file_and_the_settings_it_is_read_with(tmp_path: Path) -> None:
    found = digests(
        tmp_path,
        [
            ("", {}, PIXEL),
            ("", {"text": "Officials left."}, PIXEL),
            ("", {"title": "Talks ended"}, PIXEL),
            ("permalink: '/{slug}/'\n", {}, PIXEL),
            ("excerpt_words: 7\n", {}, PIXEL),
            ("taxonomies: {tags: }\n", {}, PIXEL),
            ("sources: [{name: The Hindu}]\n", {}, PIXEL),
            ("", {"image": "{src: dot.gif}"}, PIXEL),
            ("", {"image": "{src: dot.gif}"}, PIXEL + b"\0"),
        ],
    )

    assert len({digest for digest, _ in found}) == len(found)
    assert len({card for _, card in found}) == len(found) - 1
    assert found[0][1] == found[1][1], "a card shows nothing of the text"


def test_the_digest_stays_with_what_an_entry_has_nothing_to_do_with(tmp_path: Path) -> None:
    """So that no other setting and no other picture makes every file be read again."""
    found = digests(
        tmp_path,
        [
            ("", {}, PIXEL),
            ("per_page: 7\n", {}, PIXEL),
            ("feeds: {entries: 7}\n", {}, PIXEL),
            ("", {}, PIXEL + b"\0"),
        ],
    )

    assert len(set(found)) == 1


def reading(report: Report, file: tuple[str, str]) -> Steps[Reading | None]:
    path, text = file
    payload = text.encode()
    return read_content(path, payload, how(), Pictures({}), report, digest=digest_of_bytes(payload))


def test_a_faulty_file_gives_nothing_and_says_why() -> None:
    report = Report()
    (made,) = in_step(partial(reading, report), [("content/a.md", "no front matter")])

    assert made is None
    assert [problem.code for problem in report.diagnostics] == ["no-front-matter"]


def test_a_file_that_names_a_picture_says_which(tmp_path: Path) -> None:
    """Also one that is not there: once it is, the file must be read again."""
    report = Report()
    text = entry(image="{src: gone.gif}", text="![dot](/dot.gif)")
    (made,) = in_step(partial(reading, report), [("content/a/b.md", text)])

    assert made is not None
    assert (("content/a/gone.gif", ""), ("content/dot.gif", "")) == made.pictures


def how() -> How:
    """How files of a site with some settings are read."""
    return how_to_read(FEEDS_CONFIG)


def test_the_name_of_a_source_is_that_of_its_profile(tmp_path: Path) -> None:
    config = CONFIG + "sources: [{name: The Hindu, feed: https://x.example/rss, rights: full}]\n"
    found = read_one(tmp_path, config, source="{name: the HINDU}")

    assert (found.source.name, found.source.feed) == ("The Hindu", "https://x.example/rss")
    assert found.rights is Rights.FULL


# -- terms


VOCABULARY = """\
taxonomies:
  tags:
    terms:
      - {name: US-China, synonyms: [U.S.-China]}
      - {name: trade}
  places: {from: [places, dateline]}
  by: {from: [authors, agency]}
"""


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"tags": "[us-china]"}, {"tags": ["US-China"]}),
        ({"tags": "[U.S.-China, US-China]"}, {"tags": ["US-China"]}),
        ({"tags": "[trade, Weather, weather]"}, {"tags": ["trade", "Weather"]}),
        ({"places": "[Beijing]", "dateline": "Beijing"}, {"places": ["Beijing"]}),
        ({"dateline": "Geneva"}, {"places": ["Geneva"]}),
        ({"authors": "Jane Doe", "source": "{name: X, agency: AP}"}, {"by": ["Jane Doe", "AP"]}),
    ],
)
def test_terms(tmp_path: Path, keys: dict[str, str], expected: dict[str, list[str]]) -> None:
    """By their names in the vocabulary, each once, in the order in which they are written."""
    found = read_one(tmp_path, CONFIG + VOCABULARY, **keys)

    assert expected == {name: [term.name for term in terms] for name, terms in found.terms.items()}


def test_a_key_of_a_taxonomy_that_is_not_configured_is_unknown(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(people='[Jane Doe]')}", config=CONFIG + VOCABULARY)

    assert site.codes() == ["unknown-key"]


@pytest.mark.parametrize("alias", ["/.dateline-manifest", "/", "old", "/../x/", "https://x.example/"])
def test_what_is_no_alias(tmp_path: Path, alias: str) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(aliases=f"['{alias}']"))

    assert site.codes() == ["bad-alias"]


# -- plain pages


def test_plain_pages_live_below_pages(tmp_path: Path) -> None:
    site = SiteTest(
        tmp_path,
        """
        == content/pages/about.md
        ---
        title: About
        aliases: [/who]
        ---
        Us.
        == content/pages/legal/notice.md
        ---
        title: Notice
        slug: imprint
        ---
        == content/pages/draft.md
        ---
        title: Draft
        draft: true
        ---
        == content/pages.md
        ---
        title: An entry of that name
        uid: a001
        date: 2024-01-09T10:00:00Z
        ---
        """,
    )
    content = read(site)

    assert [
        ("/about/", "About", ("/who/",), "<p>Us.</p>"),
        ("/draft/", "Draft", (), ""),
        ("/legal/imprint/", "Notice", (), ""),
    ] == [(leaf.url, leaf.title, leaf.aliases, content.html(leaf.path)) for leaf in content.leaves]
    assert ["/about/", "/legal/imprint/"] == [leaf.url for leaf in assembled(site).leaves]
    assert ["/2024/01/pages/"] == [found.url for found in content.entries]


def test_a_plain_page_takes_no_keys_of_an_entry(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/pages/about.md", "---\ntitle: About\nuid: a001\ntags: [a]\n---\n")

    assert site.codes() == ["unknown-key", "unknown-key"]


# -- order


def test_entries_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for number, name in enumerate(("b", "a/z", "c", "a")):
        site.write(f"content/{name}.md", entry(uid=f"a00{number}"))

    assert ["content/a.md", "content/a/z.md", "content/b.md", "content/c.md"] == [
        found.path for found in read(site).entries
    ]


def test_a_faulty_file_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", "no front matter")
    site.write("content/b.md", entry(title="", uid="a002"))
    site.write("content/c.md", entry(uid="a003", draft="perhaps"))

    assert site.codes() == ["no-front-matter", "missing-key", "wrong-type"]


class _Backwards(AbstractContextManager["_Backwards"]):
    """As `os.scandir`, in an order that another file system might have."""

    def __init__(self, folder: str) -> None:
        self._entries = iter(sorted(SCANDIR(folder), key=lambda found: found.name, reverse=True))

    def __iter__(self) -> Iterator[os.DirEntry[str]]:
        return self._entries

    def __next__(self) -> os.DirEntry[str]:
        return next(self._entries)

    def __exit__(self, *_problem: object) -> None: ...

    def close(self) -> None: ...


SCANDIR = os.scandir

TIES = [  # all of one moment, so that nothing but their order can tell them apart
    entry(
        f"Talks {number}",
        uid=f"n{number:04}",
        date="2024-01-09T10:00:00Z",
        slug=f"talks-{number}",
        tags=f"[talks, {'US China' if number % 2 else 'us-china'}]",
        people="[Xi, Biden]",
        stories="[The balloon]",
    )
    for number in range(6)
]


def test_the_order_of_the_file_system_changes_no_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = SiteTest(tmp_path)
    for number, text in enumerate(TIES):
        site.write(f"content/{number % 2}/{number}.md", text)
        site.write(f"content/pages/{number}.md", f"---\ntitle: Page {number}\n---\n")
    site.build("--out", str(site.folder / "one"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", _Backwards)
        site.build("--out", str(site.folder / "two"))

    assert site.public("one") == site.public("two")


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.permutations("abcdef"))
def test_the_names_of_files_change_no_byte(tmp_path: Path, names: list[str]) -> None:
    """Entries that have a slug may lie wherever their editor likes."""
    shutil.rmtree(tmp_path / "site", ignore_errors=True)
    site = SiteTest(tmp_path)
    for number, text in enumerate(TIES):
        site.write(f"content/a/{number}.md", text)
    site.build("--out", str(site.folder / "one"))
    shutil.rmtree(site.folder / "content")
    for name, text in zip(names, TIES, strict=True):
        site.write(f"content/{name}/{name}.md", text)
    site.build("--out", str(site.folder / "two"))

    assert site.public("one") == site.public("two")


# -- the site


def test_the_newest_entry_is_first_by_the_moment_not_by_the_words(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for name, date in {
        "late": "2024-01-02T01:00:00+09:00",
        "later": "2024-01-01T20:00:00-05:00",
        "early": "2024-01-01T12:00:00Z",
    }.items():
        site.write(f"content/{name}.md", entry(name, uid=f"uid-{name}", date=date))

    assert ["later", "late", "early"] == [found.title for found in assembled(site).entries]


def test_with_drafts_all_states_are_shown(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for number, keys in enumerate(
        ({}, {"draft": "true"}, {"publish_at": "2030-01-01T00:00:00Z"}, {"expires": "2020-01-01T00:00:00Z"})
    ):
        site.write(f"content/{number}.md", entry(uid=f"a00{number}", **keys))

    assert len(assembled(site).entries) == 1
    assert len(assembled(site, drafts=True).entries) == 4


def test_a_site_can_be_compared_and_printed(tmp_path: Path) -> None:
    """Nothing points back at what holds it."""
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(tags='[a]')}")

    assert assembled(site) == assembled(site)
    assert "Talks resume" in str(assembled(site))


@pytest.mark.parametrize("uid", ["com1", "LPT9", "COM7"])
def test_a_uid_that_is_a_device_of_windows_is_refused(tmp_path, uid):
    """A permalink may be made of it, and no file of that name can be written there."""
    site = SiteTest(tmp_path, f"== content/talks.md\n{entry(uid=uid)}")

    assert site.codes() == ["bad-uid"]


@pytest.mark.parametrize("alias", ["/Old/", "/OLD/"])
def test_two_addresses_that_differ_by_case_are_reported(tmp_path, alias):
    """On some file systems they are one file."""
    site = SiteTest(tmp_path, f"== content/talks.md\n{entry(aliases='[/old/]')}")
    site.write("content/more.md", entry(uid="a002", aliases=f"[{alias}]"))

    assert site.codes() == ["url-taken"]


def test_two_files_whose_names_differ_only_in_how_unicode_writes_them_are_reported(tmp_path):
    """`é` as one letter and as two: other systems have one file in place of two."""
    site = SiteTest(tmp_path)
    site.write("content/caf\u00e9.md", entry(uid="a001"))
    site.write("content/cafe\u0301.md", entry(uid="a002"))

    assert site.codes() == ["url-taken"]
