"""The search index: what it is told, when it is made, and what becomes of it."""

from __future__ import annotations

import gzip
import json
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, edition, entry

from generator.graph.search_texts import spaced
from generator.serve.builder import Builder
from generator.serve.preview import FOLDER
from generator.site_index import is_of_index
from generator.writers import search_index
from generator.writers.artifacts import MANIFEST
from generator.writers.search_index import Indexer, IndexingError, find_program, in_order

SEARCHED = f"{CONFIG}search: true\n"
ENTRY = "content/2024/talks.md"

needs_pagefind = pytest.mark.skipif(find_program() is None, reason="Pagefind is not installed")


def index_of(folder: Path) -> dict[str, bytes]:
    """The files of the index below a published folder."""
    below = folder / "search" / "index"
    return {
        path.relative_to(below).as_posix(): path.read_bytes()
        for path in sorted(below.rglob("*"))
        if path.is_file()
    }


def fragments(files: dict[str, bytes]) -> list[dict]:
    """What the index says of each entry."""
    opened = [
        gzip.decompress(payload).removeprefix(b"pagefind_dcd")
        for path, payload in files.items()
        if path.startswith("fragment/")
    ]
    return sorted(map(json.loads, opened), key=lambda one: one["url"])


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    site = SiteTest(tmp_path, config=SEARCHED)
    site.write(ENTRY, entry(tags="[talks, trade]", dateline="Beijing", source="{name: Paper One}"))
    site.write("content/2023/other.md", entry("Another", uid="a002", date="2023-01-09T10:00:00+09:00"))
    return site


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many records each index was made from."""
    made: list[int] = []
    make = Indexer.make

    def counted(self, program, records, *arguments):
        made.append(len(records))
        return make(self, program, records, *arguments)

    monkeypatch.setattr(Indexer, "make", counted)
    return made


# -- words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials  met.\n\nThey talked", "Officials met. They talked"),
        ("中美会谈", "中 美 会 谈"),
        ("关税。半导体,NATO会谈", "关 税。 半 导 体, NATO 会 谈"),
        ("日本のカメラ", "日 本 の カ メ ラ"),
        ("が", "か\U00012200"),
        ("กรุงเทพ", "ก ร\U00012038 ง เ ท พ"),
        ("한중 회담", "한중 회담"),
        ("Привет, мир", "Привет, мир"),
    ],
)
def test_letters_of_scripts_without_spaces_stand_alone(text: str, expected: str) -> None:
    assert expected == spaced(text)


def test_the_script_cuts_by_the_same_letters() -> None:
    """The ranges of the module and those of the script are one table, written twice."""
    from generator.graph.search_texts import UNSPACED

    text = (Path(__file__).parents[1] / "layouts" / "assets" / "search.js").read_text(encoding="utf-8")
    written = "".join(
        f"\\\\u{first:04x}-\\\\u{last:04x}" if last < 0x10000 else f"\\\\u{{{first:x}}}-\\\\u{{{last:x}}}"
        for first, last in UNSPACED
    )

    assert written in text.replace('" +\n  "', "")


# -- the index


@needs_pagefind
def test_the_index_says_of_an_entry_what_a_search_shows(site: SiteTest) -> None:
    site.build()
    _, found = fragments(index_of(site.folder / "public"))

    assert found["url"] == "/2024/01/talks/"
    assert found["content"] == "Officials met."
    assert found["meta"] == {"day": "9 January 2024", "title": "Talks resume"}
    assert found["filters"] == {
        "place": ["Beijing"],
        "source": ["Paper One"],
        "tag": ["talks", "trade"],
        "year": ["2024"],
    }


@needs_pagefind
def test_editions_are_found_by_their_titles_and_notes(site: SiteTest) -> None:
    told = edition(
        "The week of the handshake",
        sections={"The strait": ["a001"]},
        state="published",
        summary="In short",
        text="Two *ships* met.",
        lang="de",
    )
    site.write("content/editions/1.md", told)
    site.write("content/editions/2.md", edition("A draft", number=2))
    site.build()
    entries = fragments(index_of(site.folder / "public"))
    found = entries.pop()

    assert found["url"] == "/editions/1/"
    assert found["content"] == "In short Two ships met. The strait"
    assert found["meta"] == {
        "day": "15 January 2024",
        "edition": "Edition 1",
        "title": "The week of the handshake",
    }
    assert found["filters"] == {"kind": ["Editions"], "lang": ["de"], "year": ["2024"]}
    assert [one["filters"]["kind"] for one in entries] == [["Entries"]] * 2
    assert 'data-facet="kind"' in site.page("/search/")

    site.edit("content/editions/1.md", "published", "draft")
    site.build()

    assert [one["url"] for one in fragments(index_of(site.folder / "public"))] == [
        "/2023/01/other/",
        "/2024/01/talks/",
    ]
    assert 'data-facet="kind"' not in site.page("/search/")


@needs_pagefind
def test_editions_that_make_themselves_are_found_by_their_sections(site: SiteTest) -> None:
    site.write("config.yaml", f"{SEARCHED}editions: {{weekly: auto}}\n")
    site.build()
    found = fragments(index_of(site.folder / "public"))[-1]

    assert found["meta"]["title"] == "Week of 9 January 2023"
    assert found["content"] == "In brief"


@needs_pagefind
def test_no_more_of_a_text_is_in_the_index_than_its_page_shows(site: SiteTest) -> None:
    text = "One two three four five. Six seven.\n\nHidden words."
    site.write(ENTRY, entry(rights="excerpt", text=text))
    site.write("content/2023/other.md", entry("Linked", uid="a002", rights="link", text="Hidden words."))
    site.write("config.yaml", f"{SEARCHED}excerpt_words: 5\n")
    site.build()

    assert all("Hidden" not in one["content"] for one in fragments(index_of(site.folder / "public")))


@needs_pagefind
def test_the_same_entries_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for number in range(3):
        (tmp_path / str(number)).mkdir()
        site = SiteTest(tmp_path / str(number), config=SEARCHED)
        for one in range(30):
            names = f"[tag {one % 7}, tag {one % 3}]"
            site.write(
                f"content/{one}.md", entry(f"Story {one}", uid=f"story{one}", tags=names, places=names)
            )
        site.build()
        made.append(index_of(site.folder / "public"))

    assert made[0] == made[1] == made[2]


@needs_pagefind
def test_drafts_are_not_found(site: SiteTest) -> None:
    site.edit(ENTRY, "uid:", "draft: true\nuid:")
    site.build()

    assert [one["url"] for one in fragments(index_of(site.folder / "public"))] == ["/2023/01/other/"]


# -- when it is made


@needs_pagefind
def test_the_index_is_made_only_when_what_it_has_changed(site: SiteTest, runs: list[int]) -> None:
    site.build()
    site.build()
    site.edit("config.yaml", "What is tested", "What else is tested")
    site.build()
    site.edit(ENTRY, "uid:", "aliases: [/old/]\nuid:")
    site.build()

    assert runs == [2]

    site.edit(ENTRY, "Officials", "Envoys")
    site.build()

    assert runs == [2, 2]


@needs_pagefind
def test_files_of_an_earlier_index_are_removed(site: SiteTest) -> None:
    site.build()
    before = index_of(site.folder / "public")
    site.edit(ENTRY, "Officials", "Envoys")
    site.build()
    after = index_of(site.folder / "public")
    site.edit("config.yaml", "search: true", "search: false")
    site.build()

    assert len(before) == len(after)
    assert before.keys() != after.keys()
    assert not (site.folder / "public" / "search").exists()
    assert "search" not in (site.folder / "public" / "_headers").read_text(encoding="utf-8")


@needs_pagefind
def test_a_lost_file_of_the_index_is_made_again(site: SiteTest) -> None:
    site.build()
    before = index_of(site.folder / "public")
    lost = next(path for path in before if path.startswith("fragment/"))
    (site.folder / "public" / "search" / "index" / lost).unlink()
    site.build()

    assert before == index_of(site.folder / "public")


@needs_pagefind
def test_a_check_makes_no_index(site: SiteTest, runs: list[int]) -> None:
    assert site.run("check", "--now", NOW).code == 0
    assert runs == []


def test_without_search_there_is_nothing_of_it(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write(ENTRY, entry())
    site.build()
    paths = (site.folder / "public" / MANIFEST).read_text(encoding="utf-8").split()

    assert [path for path in paths if "search" in path] == []
    assert "search" not in site.page("/").lower()


# -- what goes wrong


def test_a_site_without_pagefind_is_built(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "_PROGRAMS", ())
    ran = site.build()

    assert "warning[no-search-index]" in ran.err
    assert 'action="/archive/"' in site.page("/search/")
    assert index_of(site.folder / "public") == {}


def program_that(folder: Path, does: str) -> Path:
    program = folder / "program"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize("does", ["exit 3", "echo no", "cat"])
def test_a_program_that_fails_is_said_to(does: str, tmp_path: Path) -> None:
    with pytest.raises(IndexingError):
        Indexer().make(program_that(tmp_path, does), [b'{"url":"/"}'], "en")


def test_a_program_that_is_no_program_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(IndexingError):
        Indexer().make(tmp_path / "none", [], "en")


def test_an_index_that_failed_is_tried_again(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = program_that(tmp_path, "exit 3")
    monkeypatch.setattr("generator.site_index.find_program", lambda: program)

    assert "warning[no-search-index]" in site.build().err

    monkeypatch.undo()
    if find_program() is not None:
        assert site.build().err == ""
        assert index_of(site.folder / "public")


def test_stopped_while_it_works_it_gives_nothing(tmp_path: Path) -> None:
    indexer = Indexer()
    timer = threading.Timer(0.2, indexer.stop)
    timer.start()
    found = indexer.make(program_that(tmp_path, "exec sleep 30"), [b'{"url":"/"}'], "en")
    timer.join()

    assert found is None


def test_what_is_still_to_be_told_when_it_ends_is_not_told(tmp_path: Path) -> None:
    """Not as a fault of the thread that tells, which nobody would see the reason of."""
    has_ended = threading.Event()

    def records() -> Iterator[bytes]:
        yield b'{"url":"/"}'
        has_ended.wait(10)
        yield b'{"url":"/a/"}'

    with pytest.raises(IndexingError):
        Indexer().make(program_that(tmp_path, "exit 3"), records(), "en")
    asking = [thread for thread in threading.enumerate() if thread.daemon]
    has_ended.set()
    for thread in asking:
        thread.join(10)


def test_a_url_of_the_index_is_taken(site: SiteTest) -> None:
    site.write(ENTRY, entry(aliases="[/search/index/pagefind-entry.json]"))

    assert "url-taken" in site.run("check", "--now", NOW).err


def test_filters_are_brought_into_an_order() -> None:
    def text(word: str) -> bytes:
        return bytes([0x60 + len(word)]) + word.encode()

    def closed(content: bytes) -> bytes:
        return gzip.compress(b"pagefind_dcd" + content)

    def files(values: list[bytes], filters: list[str]) -> dict[str, bytes]:
        kinds = [b"\x82" + text(name) + text(f"en_{name}0") for name in filters]
        meta = b"\x86" + text("1") + b"\x80\x80" + bytes([0x80 + len(kinds)]) + b"".join(kinds) + b"\x80\x80"
        entries = {"en": {"hash": "en_00", "wasm": None, "page_count": 2}}
        return {
            "pagefind-entry.json": json.dumps({"languages": entries, "version": "1"}).encode(),
            "pagefind.en_00.pf_meta": closed(meta),
            "wasm.unknown.pagefind": b"wasm",
            "pagefind-ui.js": b"unused",
            **{
                f"filter/en_{n}0.pf_filter": closed(b"\x82" + text(n) + b"\x82" + b"".join(values))
                for n in filters
            },
        }

    one, other = b"\x82" + text("b") + b"\x81\x19\x01\x00", b"\x82" + text("a") + b"\x82\x00\x01"
    first = in_order(files([one, other], ["x", "y"]), "en")

    assert first == in_order(files([other, one], ["y", "x"]), "en")
    assert not any("ui" in path for path in first)


# -- behind the server


@needs_pagefind
def test_the_server_shows_a_site_before_its_index_is_made(site: SiteTest, runs: list[int]) -> None:
    builder = Builder(site.folder)
    now = datetime.now(UTC)
    shown = builder.build(now)

    assert shown.site is not None
    assert runs == []
    assert builder.is_index_due

    behind = builder.build(now, indexer=Indexer())

    assert runs == [2]
    assert not builder.is_index_due
    assert behind.site == shown.site, "pages would be loaded again"
    assert builder.keep()
    assert index_of(site.folder / FOLDER)


@needs_pagefind
def test_after_an_edit_the_server_searches_in_the_index_that_there_is(site: SiteTest) -> None:
    builder = Builder(site.folder)
    now = datetime.now(UTC)
    builder.build(now)
    builder.build(now, indexer=Indexer())
    before = index_of(site.folder / FOLDER)
    site.edit(ENTRY, "Officials", "Envoys")
    builder.build(now)

    assert before == index_of(site.folder / FOLDER)
    assert builder.is_index_due

    stopped = Indexer()
    stopped.stop()
    builder.build(now, indexer=stopped)

    assert builder.is_index_due
    assert before == index_of(site.folder / FOLDER)

    builder.build(now, indexer=Indexer())

    assert "Envoys met." in [one["content"] for one in fragments(index_of(site.folder / FOLDER))]


@needs_pagefind
def test_another_server_notices_that_the_index_is_due(site: SiteTest) -> None:
    builder = Builder(site.folder)
    builder.build(datetime.now(UTC))
    builder.keep()
    another = Builder(site.folder)
    another.build(datetime.now(UTC))

    assert another.is_index_due


def test_the_index_is_told_apart() -> None:
    assert is_of_index("search/index/fragment/en_1.pf_fragment")
    assert not is_of_index("search/index.html")
    assert os.sep == "/" or not is_of_index("search\\index")
