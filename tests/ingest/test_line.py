"""What ingest does with clippings and entries that are there already, and with bad clippings."""

from __future__ import annotations

import re
import string

import pytest
from driver import CONFIG, SiteTest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted

CLIPPING = """\
Officers of both navies meet in Oslo

Talks on safety at sea resume after a pause of two years

June 20, 2023 08:47 pm | Updated 08:47 pm IST - OSLO

Reuters

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours and ended with an agreement to meet again before the end of the year.

A spokesperson for the host said that both delegations had been courteous and had kept to the agenda.

Advertisement

Both sides declined to say whether a hotline between the two commands had been discussed at the table.
"""


@pytest.fixture
def site(tmp_path):
    made = SiteTest(tmp_path)
    made.write("seeds/oslo.txt", CLIPPING)
    return made


def contents(site: SiteTest) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in site.folder.glob("content/**/*.md")}


def test_clipping_becomes_one_entry(site: SiteTest) -> None:
    ran = site.run("ingest")

    assert ran.code == 0
    assert list(contents(site)) == ["officers-of-both-navies-meet-in-oslo.md"]
    assert "1 clipping, 1 new." in ran.out


def test_entry_can_be_built(site: SiteTest) -> None:
    site.run("ingest")
    site.build()

    page = site.page("/2023/06/officers-of-both-navies-meet-in-oslo/")
    assert "Officers of both navies meet in Oslo" in page
    assert "Advertisement" not in page


def test_ingesting_again_changes_nothing(site: SiteTest) -> None:
    site.run("ingest")
    before = contents(site)
    ran = site.run("ingest")

    assert contents(site) == before
    assert "0 new" in ran.out


def test_edited_entry_is_never_overwritten(site: SiteTest) -> None:
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    site.edit(path, "Officers of both navies meet in Oslo", "My own headline")
    before = contents(site)
    site.run("ingest")

    assert contents(site) == before


def test_moved_entry_is_known_again(site: SiteTest) -> None:
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    site.write("content/elsewhere/renamed.md", site.read(path))
    site.remove(path)
    site.run("ingest")

    assert list(contents(site)) == ["renamed.md"]


def test_entry_with_blank_lines_in_its_front_matter_is_known_again(site: SiteTest) -> None:
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    site.edit(path, "\n  sha256:", "\n\n  sha256:")
    site.edit(path, "\n  importer:", "\n\n  # kept as it came\n  importer:")
    before = contents(site)

    assert site.codes(command="ingest") == []
    assert contents(site) == before


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("slug:", "people: [\n  Li Wei,\n  Ann Lee\n]\nslug:"),
        ("dateline: ", "authors: &writers\n  - Li Wei\npeople: *writers\ndateline: "),
        ("\nseed:\n", "\nseed :\n"),
        ("\nseed:\n", '\n"seed":\n'),
        ("\nseed:\n", "\nseed:\n  file: another.txt\nseed:\n"),
        ("---\n", "---  \n"),
        ("\n---\n", "\n---  \n"),
        ("\n---\n\n", "\n\n"),
        ("title: ", 'title: "'),
        ("slug:", "people: [Li Wei\nslug:"),
        ("slug:", "people:\n\t- Li Wei\nslug:"),
        ("slug:", "people: [Li\x07 Wei]\nslug:"),
        ("slug:", "places: [Oslo\u2028]\nslug:"),
        ("slug:", "<<<<<<< HEAD\nslug:"),
        ("\n", "\r"),
    ],
)
def test_entry_is_known_again_however_its_front_matter_is_written(tmp_path, words: str, by: str) -> None:
    """Also where it is half written, and cannot be read by a build."""
    names = "taxonomies:\n  people: {title: People, singular: person}\n"
    site = SiteTest(tmp_path, config=f"{CONFIG}{names}")
    site.write("seeds/oslo.txt", CLIPPING)
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    was = site.read(path)
    site.write(path, was.replace(words, by) if words == "\n" else was.replace(words, by, 1))
    before = contents(site)
    ran = site.run("ingest")

    assert words in was
    assert "1 clipping, 0 new." in ran.out
    assert contents(site) == before


def test_entry_without_a_text_is_known_again(site: SiteTest) -> None:
    """Its file ends with the marks below the front matter, where an editor sets no line end."""
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    before = site.read(path)
    site.write(path, before[: before.index("\n---\n") + 4])

    assert site.codes(command="ingest") == []
    assert len(contents(site)) == 1


@pytest.mark.parametrize("removed", [r"seed:\n(?:  .*\n)+", r"  sha256: .*\n", r"  file: .*\n"])
def test_entry_is_known_by_its_uid_where_its_provenance_was_taken_out(site: SiteTest, removed: str) -> None:
    """A second entry of the clipping would have the same uid, and no site could be built."""
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    site.write(path, re.sub(removed, "", site.read(path)))
    before = contents(site)

    assert site.codes(command="ingest") == []
    assert contents(site) == before


def test_clipping_from_which_an_updated_entry_was_first_made_is_no_second_entry(site: SiteTest) -> None:
    """The entry has its uid from it, and says by now that it is from another."""
    site.run("ingest")
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    site.edit("seeds/oslo.txt", "four hours", "five hours")
    hint = str(site.problems(command="ingest")[0]["hint"])
    site.write(path, re.sub("sha256: .*", re.findall("`(sha256: .*?)`", hint)[0], site.read(path)))
    site.write("seeds/first.txt", CLIPPING)

    assert site.codes(command="ingest") == ["duplicate-seed"]
    assert len(contents(site)) == 1


@pytest.mark.parametrize(
    "name",
    [
        "two\nlines",
        "two  spaces",
        "no\u00a0break",
        "a\ttab",
        "a\u2028line",
        "a\u0090mark",
        "next\u0085line",
        "cr\rlf",
        "~",
    ],
)
def test_clipping_is_known_again_whatever_its_name(tmp_path, name: str) -> None:
    """Also beside one whose name is the same but for the white space."""
    site = SiteTest(tmp_path)
    site.write(f"seeds/{name}.txt", CLIPPING)
    site.write(f"seeds/{' '.join(name.split())}.txt", f"{CLIPPING}\nThey met again on Monday.\n")
    site.run("ingest")
    before = contents(site)

    assert site.codes(command="ingest") == []
    assert contents(site) == before


def test_changed_clipping_is_reported_and_the_entry_left_alone(site: SiteTest) -> None:
    site.run("ingest")
    before = contents(site)
    site.edit("seeds/oslo.txt", "four hours", "five hours")

    assert site.codes(command="ingest") == ["changed-seed"]
    assert contents(site) == before


def test_same_clipping_under_another_name_is_no_second_entry(site: SiteTest) -> None:
    site.run("ingest")
    site.write("seeds/copy.txt", CLIPPING)

    assert site.codes(command="ingest") == ["duplicate-seed"]
    assert len(contents(site)) == 1


def test_near_copy_is_reported_with_its_share(site: SiteTest) -> None:
    site.write("seeds/other.txt", CLIPPING.replace("Officers of both navies meet", "Navies meet again"))
    problems = site.problems(command="ingest")

    assert [problem["code"] for problem in problems] == ["near-copy"]
    assert re.search(r"\d+ % of the text", str(problems[0]["message"]))


def test_file_that_is_in_the_way_stays(site: SiteTest) -> None:
    path = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"
    site.write(path, "mine\n")
    site.run("ingest")

    assert site.read(path) == "mine\n"
    assert sorted(contents(site)) == [
        "officers-of-both-navies-meet-in-oslo-2.md",
        "officers-of-both-navies-meet-in-oslo.md",
    ]


@pytest.mark.parametrize("permalink", ["/{slug}/", "/{year}/{slug}/", "/{year}/{month}/{slug}/", "/{uid}/"])
def test_entries_with_one_headline_get_an_address_each(tmp_path, permalink: str) -> None:
    site = SiteTest(tmp_path, config=f"{CONFIG}permalink: {permalink}\n")
    site.write("seeds/june.txt", CLIPPING)
    site.write("seeds/july.txt", CLIPPING.replace("June", "July").replace("four hours", "a day"))
    site.run("ingest")

    assert len(list(site.folder.glob("content/**/*.md"))) == 2
    assert site.run("build").code == 0


@pytest.mark.parametrize("permalink", ["/{slug}/", "/{year}/{month}/{slug}/"])
@pytest.mark.parametrize("change", ["renamed", "moved", "moved without its slug", "another address"])
def test_address_of_an_entry_that_was_moved_is_taken(tmp_path, change: str, permalink: str) -> None:
    site = SiteTest(tmp_path, config=f"{CONFIG}permalink: {permalink}\n")
    site.write("seeds/oslo.txt", CLIPPING)
    site.run("ingest")
    name = "officers-of-both-navies-meet-in-oslo"
    file = site.read(f"content/2023/06/{name}.md")
    site.remove(f"content/2023/06/{name}.md")
    url = permalink.format(year="2023", month="06", slug=name)
    if change == "another address":
        file = file.replace(f"slug: {name}\n", f"slug: oslo\naliases: [{url}]\n")
    elif change == "moved without its slug":
        file = file.replace(f"slug: {name}\n", "")
    site.write(f"content/mine/{'oslo' if change == 'renamed' else name}.md", file)
    site.write("seeds/again.txt", f"{CLIPPING.replace('four hours', 'a day')}\nIt went on without a word.\n")
    site.run("ingest")

    assert len(contents(site)) == 2
    assert site.run("build").code == 0


def test_headline_and_date_that_are_missing_are_marked_not_invented(tmp_path) -> None:
    site = SiteTest(tmp_path)
    body = CLIPPING.split("Reuters\n\n")[1]
    site.write("seeds/bare.txt", body)
    codes = site.codes(command="ingest")
    entry = next(iter(contents(site).values()))

    assert "seed-without-date" in codes
    assert "draft: true" in entry
    assert "# ?" in entry
    assert site.run("check").code == 0


def test_faulty_clipping_does_not_stop_the_others(site: SiteTest) -> None:
    site.write("seeds/bytes.txt", b"\xff\xfe\x00")
    site.write("seeds/empty.txt", b"")
    site.run("ingest")

    assert len(contents(site)) == 1


@pytest.mark.parametrize("name", ["talks.txt~", "#talks.txt#", "talks.html.part", "Talks 3.crdownload"])
def test_what_editors_and_browsers_have_not_finished_is_passed_over(site: SiteTest, name: str) -> None:
    site.write(f"seeds/{name}", "Talks")
    ran = site.run("ingest")

    assert ran.err == ""
    assert len(contents(site)) == 1


def test_clipping_of_five_megabytes_is_read(tmp_path) -> None:
    site = SiteTest(tmp_path)
    told = " ".join([CLIPPING.split("\n")[8]] * 8)
    long = "\n\n".join(f"{number}. {told}" for number in range(6_500))
    site.write("seeds/long.txt", f"{CLIPPING}\n{long}\n")

    assert site.run("ingest").code == 0
    assert len(contents(site)) == 1


def test_words_that_markdown_would_change_are_shown_as_they_are(tmp_path) -> None:
    site = SiteTest(tmp_path, config=SITE)
    odd = (
        "Mr. *Smith* said the file_name_here cost <5 & a `tick` [in brackets](x) on the day in question, too."
    )
    site.write("seeds/odd.txt", CLIPPING.replace("Advertisement", odd))
    site.run("ingest")
    site.build()

    page = site.page("/2023/06/officers-of-both-navies-meet-in-oslo/")
    assert "Mr. *Smith* said the file_name_here cost &lt;5 &amp; a `tick` [in brackets](x)" in page


SITE = """\
title: Test Digest
base_url: https://digest.example/
tag_authority: digest.example,2024
rights: own
"""

WORDS = st.sampled_from(
    [
        *CLIPPING.split(),
        *"By BY Von Par Updated Published | - — © Reuters AP PTI IST GMT ET 20:47 8.47pm 06/01/2026 AND".split(),
        *"Photo Credit: Photograph: FILE Read more: Advertisement https://x.example/a?utm_source=b 1 day ago".split(),
        "\n",
        "\n\n",
        "\u00a0",
        "\u200b",
        "\u00ad",
        "â€™",
        "\x00",
        "\ud800",
    ]
)


@settings(max_examples=300)
@given(st.lists(WORDS | st.text(max_size=8), max_size=80).map(" ".join))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    seed = read_pasted(text, "seeds/any.txt", OUTLETS, site_zone="UTC")

    assert all(found.confidence <= 1 for found in (seed.title, seed.date, seed.summary) if found)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.text(string.printable + "é中’—\u00a0", max_size=400))
def test_any_clipping_gives_an_entry_that_can_be_checked(tmp_path_factory, text: str) -> None:
    site = SiteTest(tmp_path_factory.mktemp("any"))
    site.write("seeds/any.txt", text)
    site.run("ingest")
    problems = [problem for problem in site.problems() if problem["severity"] == "error"]

    assert problems == []
