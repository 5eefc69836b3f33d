"""Copies: how much two texts share, what differs, and that the shelf finds entries however it was filled."""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.urls import bare_address
from generator.ingest import shelf as shelves
from generator.ingest.copies import differences
from generator.ingest.shelf import NAME, Shelf
from generator.ingest.shelved import read_shelved
from generator.texts.shingles import (
    LEAST_SHARE,
    may_tell_the_same,
    probes,
    sample,
    share_of,
    shingles_of,
    thinnest,
)

WORDS = [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in "lmnrst"]


def story(seed: int, sentences: int = 24) -> str:
    chance = random.Random(seed)
    made = [" ".join(chance.choices(WORDS, k=14)).capitalize() + "." for _ in range(sentences)]
    return "\n\n".join(" ".join(made[start : start + 3]) for start in range(0, sentences, 3))


# -- what differs


def test_added_left_out_and_reworded_sentences_are_told_apart() -> None:
    earlier = "Ships met at sea. The crew was 14 strong and safe. Nobody was hurt there.\n\nThe port closed."
    later = (
        "Ships met at sea. The crew was 17 strong and safe. The port closed. A hotline will be set up soon."
    )
    found = differences(earlier, later)

    assert found.added == ("A hotline will be set up soon.",)
    assert found.left_out == ("Nobody was hurt there.",)
    assert found.reworded == (("The crew was 14 strong and safe.", "The crew was 17 strong and safe."),)
    assert str(found) == "1 sentence added, 1 left out, 1 reworded (14 → 17)"


PORT = (
    "港务委员会星期二投票决定，经过两年修缮后重新开放北码头。发言人说，渔船从7月1日起获准返回，渡轮将在一个月后恢复。"
    "“我们等这一天等了很久。”开鱼店的人说。修缮工程耗资约1400万，因为旧木桩在水线以下已经腐烂。"
)
TALKS = (
    "两国外长星期三在北京举行会谈，同意重新开放军事热线。发言人说，双方将在秋天再次会面，讨论直航和贸易。"
    "“我们希望对话能够继续下去。”部长在会后说。反对党要求政府向议会报告会谈的结果。"
)


def test_texts_without_spaces_between_words_are_compared_too() -> None:
    later = PORT.replace("1400", "1700").replace("发言人说，", "") + "委员会将在秋天讨论东码头的前景。"
    found = differences(PORT, later)

    assert share_of(shingles_of(PORT), shingles_of(later)) > 0.8
    assert share_of(shingles_of(PORT), shingles_of(TALKS)) < 0.1
    assert found.added == ("委员会将在秋天讨论东码头的前景。",)
    assert found.figures == (("1400", "1700"),)


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.S. Navy said no to Mr. Smith and Dr. Lee at 5 p.m. on Jan. 3.",
        "J. R. Smith of St. Louis asked: “When?” and left.",
        "Am 3. März kam das Schiff, d. h. am Tag danach.",
        "कोई समझौता नहीं हुआ।",
        "کوئی معاہدہ نہیں ہوا۔",
    ],
)
def test_a_sentence_counts_once_whatever_stops_are_in_it(sentence: str) -> None:
    text = {"क": "नावें बंदरगाह में रहेंगी।", "ک": "کشتیاں بندرگاہ میں ہیں۔"}.get(sentence[0], "Boats met.")

    assert str(differences(f"{text} {text[:-2]}x.", f"{text} {text[:-2]}x. {sentence}")) == "1 sentence added"


def test_long_texts_are_compared_in_no_time() -> None:
    """Lists of ships, goods or names have thousands of lines."""
    earlier = "\n".join(f"Item {number} came to port {number}." for number in range(6000))
    started = time.process_time()
    found = differences(earlier, earlier.replace("Item 5 ", "Thing 5 "))

    assert str(found) == "1 sentence reworded"
    assert str(differences("A. " * 60_000, "A. " * 50_000)) != ""
    assert time.process_time() - started < 1


def test_markdown_quotes_and_breaks_are_no_difference() -> None:
    assert str(differences("## Head\n\nIt cost 5\\* a piece.", "Head\nIt cost 5* a piece.")) == (
        "every sentence is the same"
    )


def test_where_a_link_leads_is_no_difference() -> None:
    plain = story(3).replace("\n\n", " they said more.\n\n")
    linked = plain.replace("they said", "[they](https://a.example/b_(c)/long-name-of-it) [said](<d e>)")

    assert str(differences(linked, plain)) == "every sentence is the same"
    assert share_of(shingles_of(linked), shingles_of(plain)) == 1.0


@given(
    st.lists(st.sampled_from(["Ships met. ", "It cost 1.5 million. ", "A. ", "\n\n", "Wer? "]), max_size=30)
)
def test_a_text_does_not_differ_from_itself(parts: list[str]) -> None:
    text = "".join(parts)

    assert str(differences(text, text)) == "every sentence is the same"


def test_share_is_of_the_shorter_text() -> None:
    long = story(1, 60)
    short = "\n\n".join(long.split("\n\n")[4:9])

    assert share_of(shingles_of(short), shingles_of(long)) == 1
    assert share_of(shingles_of(story(2)), shingles_of(long)) == 0
    assert set(sample(shingles_of(short))) <= set(probes(shingles_of(long)))
    assert set(sample(shingles_of(long))) & shingles_of(short) <= set(probes(shingles_of(short)))
    assert len(sample(shingles_of(long))) < len(sample(shingles_of(short))) * 4


@pytest.mark.parametrize("kept", [10, 14, 20, 40])
def test_no_text_that_tells_the_same_is_ruled_out_by_its_sample(kept: int) -> None:
    """Whatever the lengths of the two: 400 stories that have just enough in common, and 400 that have nothing."""
    ruled_out = 0
    for number in range(400):
        long = story(number, 3 * kept)
        parts = long.split("\n\n")
        other = "\n\n".join(
            [*parts[: kept * 3 // 7 + 1], *story(number + 1000, 3 * (kept - kept * 3 // 7)).split("\n\n")]
        )
        runs, others = shingles_of(long), shingles_of(other)
        assert share_of(runs, others) >= LEAST_SHARE
        held = sample(others)
        assert may_tell_the_same(len(runs.intersection(held)), min(thinnest(runs), len(held)))
        ruled_out += not may_tell_the_same(0, min(thinnest(runs), len(held)))
    assert ruled_out == 400


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/a/talks",
        "https://www.example.org/a/talks/",
        "https://m.example.org/a/talks?utm_source=feed&fbclid=1",
        "https://example.org/a/talks/amp/",
        "https://example.org/a/talks?amp",
        "https://example.org/a/talks/index.html#top",
        "HTTPS://Example.org:443/a/talks",
        "http://WWW.example.org:80/a/talks?utm_source=feed",
        "https://example.org/amp/a/talks",
        "https://example.org/a/amp/talks?amp=1&gclid=b",
        "https://example.org/a/talks.amp?outputType=amp",
        "https://example.org/a/talks/amp.html",
        "https://example.org/a/talks?print=1",
        "https://example.org/a/talks/?view=print",
        "https://example.org/a/talks/print/",
    ],
)
def test_addresses_of_one_original_are_the_same(address: str) -> None:
    assert bare_address(address) == "example.org/a/talks"


@pytest.mark.parametrize(
    "address",
    [
        "https://xn--bcher-kva.example/%C3%A4mter",
        "https://xn--bcher-kva.example/%c3%a4mter",
        "http://www.BÜCHER.example/ämter#oben",
    ],
)
def test_letters_of_an_address_are_the_same_however_they_are_written(address: str) -> None:
    assert bare_address("https://bücher.example/ämter") == bare_address(address)


def test_addresses_of_two_originals_are_not() -> None:
    assert bare_address("https://example.org/a?id=1") != bare_address("https://example.org/a?id=2")
    assert bare_address("https://example.org/a?amp=1&id=1") == bare_address("https://example.org/a/?id=1")
    assert bare_address("https://example.org/a?page=1") != bare_address(
        "https://example.org/a?page=2&print=1"
    )
    assert bare_address("https://example.org/a.amp.html") == bare_address("https://example.org/a.html")
    assert bare_address("https://example.org/amplifiers/a") != bare_address("https://example.org/lifiers/a")
    assert bare_address("https://example.org/A") != bare_address("https://example.org/a")
    assert bare_address("https://example.org:8080/a") != bare_address("https://example.org/a")


# -- the shelf


def entries(site: SiteTest, count: int) -> None:
    for number in range(count):
        head = f"title: T{number}\nsource: {{name: Post, url: 'https://example.org/{number}', agency: Reuters}}\n"
        people = "people:\n  - Ann Lee\n" if number == 3 else ""
        site.write(
            f"content/{number}.md",
            f"---\n{head}{people}seed: {{file: seeds/{number}.txt, sha256: s{number}}}\n---\n\n{story(number)}\n",
        )


def found(site: SiteTest, text: str) -> list[tuple[str, float]]:
    with Shelf(site.folder, ("people",)) as shelf:
        return [(copy.entry.path, round(copy.share, 2)) for copy in shelf.copies_of(text)]


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path)
    entries(made, 30)
    return made


def test_shelf_finds_entries_by_all_that_ingest_asks(site: SiteTest) -> None:
    for _ in range(2):  # read, then remembered
        with Shelf(site.folder, ("people",)) as shelf:
            entry = shelf.with_address("http://www.example.org/7/?utm_source=x")

            assert entry is not None
            assert (entry.path, entry.outlet, entry.agencies) == ("content/7.md", "Post", ("Reuters",))
            assert shelf.made_from("seeds/9.txt").path == shelf.with_sha256("s9").path == "content/9.md"
            assert shelf.made_from("") is shelf.with_address("") is None
            assert shelf.names() == {"people": ("Ann Lee",)}
            assert shelf.free_path("content", "9") == "content/9-2.md"
            assert shelf.free_path("content", "99") == "content/99.md"


def test_near_copies_are_found_with_their_share(site: SiteTest) -> None:
    paragraphs = story(5).split("\n\n")

    assert found(site, story(5)) == [("content/5.md", 1.0)]
    assert found(site, "\n\n".join([*paragraphs[:6], story(99, 6)]))[0][0] == "content/5.md"
    assert found(site, story(98)) == []
    assert found(site, "Too short to tell.") == []


def test_edits_additions_and_removals_are_seen(site: SiteTest) -> None:
    assert found(site, story(5)) == [("content/5.md", 1.0)]
    site.write("content/5.md", f"---\ntitle: T\n---\n\n{story(50)}\n")
    site.write("content/new.md", f"---\ntitle: T\n---\n\n{story(51)}\n")
    site.remove("content/6.md")

    assert found(site, story(5)) == []
    assert found(site, story(50)) == [("content/5.md", 1.0)]
    assert found(site, story(51)) == [("content/new.md", 1.0)]
    assert found(site, story(6)) == []


@pytest.mark.parametrize("payload", [b"", b"broken", b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_remembered_may_be_lost_or_broken(site: SiteTest, payload: bytes) -> None:
    first = found(site, story(5))
    site.write(f".dateline/{NAME}", payload)
    assert first == found(site, story(5))
    site.remove(f".dateline/{NAME}")

    assert first == found(site, story(5))


def test_a_broken_page_of_the_memory_is_no_traceback(site: SiteTest) -> None:
    first = found(site, story(5))
    path = site.folder / ".dateline" / NAME
    whole = bytearray(path.read_bytes())
    whole[4096 : 4096 * 6] = b"\xff" * 4096 * 5
    path.write_bytes(bytes(whole))

    assert first == found(site, story(5))


@pytest.mark.skipif(os.name != "posix", reason="a shell sets how large files may be")
def test_a_disk_that_has_no_room_for_the_memory_keeps_no_entry_from_being_made(site: SiteTest) -> None:
    site.write(
        "seeds/talks.txt", f"Talks resume\n\nHarbour News\n\n2025-05-12T09:00:00Z\n\n{story(999, 6)}\n"
    )
    command = ["sh", "-c", 'ulimit -f 16; exec "$0" "$@"', sys.executable, "-m", "generator"]
    ran = subprocess.run(
        [*command, "--site", str(site.folder), "ingest"], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stderr
    assert "1 clipping, 1 new." in ran.stdout
    assert not (site.folder / ".dateline" / NAME).exists()


def no_room() -> sqlite3.OperationalError:
    """What SQLite says on a disk that is full."""
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        database.execute("PRAGMA max_page_count = 1")
        with pytest.raises(sqlite3.OperationalError) as full:
            database.execute("CREATE TABLE rows (x)")
    return full.value


def test_a_disk_that_fills_up_meanwhile_is_told_as_one(site: SiteTest) -> None:
    with pytest.raises(OSError, match="full") as told, Shelf(site.folder):
        raise no_room()

    assert told.value.filename == str(site.folder / ".dateline" / NAME)


def test_what_cannot_be_kept_at_the_end_is_lost(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def store(_shelf: Shelf) -> None:
        raise no_room()

    monkeypatch.setattr(Shelf, "_store_new_holders", store)
    with Shelf(site.folder):
        pass

    assert not (site.folder / ".dateline" / NAME).exists()


def test_sql_that_is_wrong_is_no_fault_of_the_disk(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), Shelf(site.folder) as shelf:
        shelf._db.execute("SELECT path FROM entries")
    monkeypatch.setattr(shelves, "_ADD_RUN", "INSERT INTO entries VALUES (?, ?)")
    with pytest.raises(sqlite3.OperationalError, match="no such table"), Shelf(site.folder) as shelf:
        shelf.add(read_shelved("content/a.md", story(1), ()))


@given(st.text(max_size=200))
def test_any_file_can_be_shelved(text: str) -> None:
    for file in (text, f"---\n{text}\n---\n{text}", f"---\nsource: {text}\nseed:\n{text}\n---\n"):
        assert read_shelved("content/a.md", file, ("people",)).path == "content/a.md"


# -- through the front door

CLIPPING = """\
{url}
Officers of both navies meet in Oslo

June 20, 2023 08:47 pm IST

By {by}

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours, with 14 officers, and ended with an agreement to meet again this year.

A spokesperson for the host said that both delegations had been courteous and had kept to the agenda.
"""


def test_same_address_with_tracking_is_told_with_what_differs(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/a.txt", CLIPPING.format(url="https://www.thehindu.com/news/oslo", by="Reuters"))
    site.run("ingest")
    later = CLIPPING.format(url="https://thehindu.com/news/oslo/?utm_source=x", by="Reuters").replace(
        "14", "17"
    )
    site.write("seeds/b.txt", later)
    (problem,) = [one for one in site.problems(command="ingest") if one["path"] == "seeds/b.txt"]

    assert problem["code"] == "same-source"
    assert str(problem["message"]).endswith("-oslo.md`: 1 sentence reworded (14 → 17)")


def test_of_several_entries_with_one_address_the_first_is_named(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for name, form in (("a", ""), ("b", "?amp=1"), ("c", "/print"), ("d", "?gbraid=1")):
        told = CLIPPING.format(url=f"https://www.thehindu.com/news/oslo{form}", by="Reuters")
        site.write(f"seeds/{name}.txt", told)
    problems = site.problems(command="ingest")
    told = [one["message"] for one in problems if one["code"] == "same-source"]

    assert len(told) == len(problems)  # and none is told as a copy, too
    assert [str(one).partition("`: ")[0][-8:] for one in told] == ["-oslo.md"] * 3


def test_same_agency_story_of_another_outlet_is_named(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/a.txt", CLIPPING.format(url="https://www.thehindu.com/news/oslo", by="Reuters"))
    site.write("seeds/b.txt", CLIPPING.format(url="https://www.dawn.com/news/1", by="Reuters"))
    (problem,) = [one for one in site.problems(command="ingest") if one["code"] == "near-copy"]

    assert problem["path"] == "seeds/b.txt"
    assert "also by Reuters: every sentence is the same" in str(problem["message"])


def test_story_groups_those_that_tell_the_same(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/a.txt", CLIPPING.format(url="https://www.thehindu.com/news/oslo", by="Reuters"))
    site.run("ingest")
    (path,) = site.folder.glob("content/**/*.md")
    before = path.read_text(encoding="utf-8")
    site.write("seeds/b.txt", CLIPPING.format(url="https://www.dawn.com/news/1", by="Reuters"))
    ran = site.run("ingest", "--story", "Navy talks")
    after = path.read_text(encoding="utf-8")

    assert "is in the story Navy talks too now" in ran.out
    assert after.replace("stories:\n  - Navy talks\n", "") == before
    assert [
        ("stories:\n  - Navy talks\n" in one.read_text()) for one in site.folder.glob("content/**/*.md")
    ] == [True] * 2
    assert site.problems() == []


@pytest.mark.parametrize("said", ["navy TALKS", "navy-talks", "Navy  Talks"])
def test_story_is_spelled_as_entries_have_it(tmp_path: Path, said: str) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/a.txt", CLIPPING.format(url="https://www.thehindu.com/news/oslo", by="Reuters"))
    site.run("ingest", "--story", "Navy talks")
    site.write("seeds/b.txt", CLIPPING.format(url="https://www.dawn.com/news/1", by="Reuters"))
    site.run("ingest", "--story", said)

    assert [
        one.read_text(encoding="utf-8").count("stories:\n  - Navy talks\nslug:")
        for one in site.folder.glob("content/**/*.md")
    ] == [1, 1]


def test_story_without_a_word_is_wrong_usage(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/a.txt", CLIPPING.format(url="https://www.thehindu.com/news/oslo", by="Reuters"))
    ran = site.run("ingest", "--story", "...")

    assert ran.code == 2
    assert "no address can be made of the story '...'; name it in words" in ran.err
    assert not list(site.folder.glob("content/**/*.md"))


def test_story_of_a_closed_vocabulary_must_be_in_it(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.edit(
        "config.yaml",
        "rights: own\n",
        "rights: own\ntaxonomies:\n  stories: {closed: true, terms: [{name: Navy talks}]}\n",
    )
    site.write("seeds/a.txt", CLIPPING.format(url="", by="Reuters"))
    ran = site.run("ingest", "--story", "Navy talk")

    assert ran.code == 2
    assert "did you mean `Navy talks`?" in ran.err
    assert site.run("ingest", "--story", "navy-talks").code == 0
    assert "- Navy talks" in next(site.folder.glob("content/**/*.md")).read_text()


def test_named_clipping_that_has_an_entry_joins_the_story(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for name, place in (("a", "Bergen"), ("b", "Tromso")):
        site.write(f"seeds/{name}.txt", CLIPPING.format(url="", by="Reuters").replace("Oslo", place))
    site.run("ingest")
    ran = site.run("ingest", "--story", "Navy talks", str(site.folder / "seeds/a.txt"))
    told = [one.read_text() for one in sorted(site.folder.glob("content/**/*.md"))]

    assert "is in the story Navy talks too now" in ran.out
    assert ["stories:\n  - Navy talks\n" in one for one in told] == [True, False]


@pytest.mark.parametrize(
    "broken", [b"people: [Li Wei\n", b"people: Andr\xe9\n", b"stories: &same [Other]\nplaces: *same\n"]
)
@pytest.mark.parametrize("named", [True, False])
def test_entry_that_cannot_be_put_into_the_story_is_told(
    tmp_path: Path, broken: bytes, *, named: bool
) -> None:
    """It stays as it is, byte for byte, and what is new is written."""
    stories = "taxonomies:\n  stories: {title: Stories, singular: story}\n"
    made = SiteTest(tmp_path, config=f"{CONFIG}{stories}")
    clipping = CLIPPING.format(url="https://example.org/oslo", by="Reuters")
    made.write("seeds/oslo.txt", clipping)
    made.run("ingest")
    (path,) = made.folder.glob("content/**/*.md")
    before = path.read_bytes().replace(b"slug:", broken + b"slug:", 1)
    path.write_bytes(before)
    made.write("seeds/again.txt", clipping.replace("oslo", "again").replace("courteous", "polite"))
    found = made.problems(
        "seeds/oslo.txt" if named else "seeds/again.txt", "--story", "Talks", command="ingest"
    )

    assert ("cannot-edit", path.relative_to(made.folder).as_posix()) in [
        (one["code"], one["path"]) for one in found
    ]
    assert path.read_bytes() == before
    assert len(list(made.folder.glob("content/**/*.md"))) == 2 - named
