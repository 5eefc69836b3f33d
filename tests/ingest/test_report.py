"""What ingest reports: every field with its evidence, open questions, names; and `dateline explain` of an entry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, entry
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.evidence import read_evidence

CLIPPING = """\
https://www.thehindu.com/news/oslo
Officers of both navies meet in Oslo

June 20, 2023 08:47 pm IST

By Ann Lee, Bo Ek and Reuters

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours and ended in Bergen with an agreement to meet Cai Dee of the Harbour Board.
"""

VOCABULARY = """\
taxonomies:
  tags:
    terms:
      - {name: Safety at sea, match: {any: [safety at sea]}}
  organisations:
    terms:
      - {name: Harbour Board}
  people: {}
  places:
    from: [places, dateline]
    terms:
      - {name: Oslo}
      - {name: Bergen}
      - {name: Nice}
"""

ENTRY = "content/2023/06/officers-of-both-navies-meet-in-oslo.md"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, config=CONFIG + VOCABULARY)
    made.write("seeds/oslo.txt", CLIPPING)
    return made


def test_table_has_a_row_for_each_field(site: SiteTest) -> None:
    rows = [line.split() for line in site.run("ingest").out.splitlines() if line.startswith("  ")]

    assert "title Officers of both navies meet in Oslo line 2 headline".split() in [row[:-1] for row in rows]
    assert any(row[0] == "date" and row[1] == "2023-06-20T20:47:00+05:30" and row[3] == "4" for row in rows)
    assert [row[1:3] for row in rows if row[0] == "authors"] == [["Ann", "Lee"], ["Bo", "Ek"]]
    assert [row[1] for row in rows if row[0] == "source.agency"] == ["Reuters"]
    assert any(row[:4] == ["tags", "Safety", "at", "sea"] and "matched" in row for row in rows)


def test_quiet_prints_no_table(site: SiteTest) -> None:
    assert site.run("ingest", "--quiet").out == ""


def test_json_has_all_of_it(site: SiteTest) -> None:
    found = json.loads(site.run("ingest", "--format", "json").out)
    (one,) = found["clippings"]
    title = next(field for field in one["fields"] if field["field"] == "title")

    assert (one["clipping"], one["entry"], one["outcome"], one["draft"]) == (
        "seeds/oslo.txt",
        ENTRY,
        "new",
        False,
    )
    assert title == {
        "field": "title", "value": "Officers of both navies meet in Oslo", "line": 2, "rule": "headline", "confidence": title["confidence"],
    }  # fmt: skip
    assert 0.9 < title["confidence"] <= 1
    assert one["terms"][0]["spans"][0] == {"text": "safety at sea", "part": "body 1", "start": 73, "end": 86}
    assert one["questions"] == []
    assert found["problems"] == []


# -- names


def test_names_of_the_vocabulary_are_suggested_where_they_are_clear(site: SiteTest) -> None:
    """A single word in the headline counts, or one that stands twice; a name of several words always does."""
    site.edit("seeds/oslo.txt", "Board.\n", "Board. It was nice weather.\n")
    site.run("ingest")
    text = site.read(ENTRY)

    assert 'places:\n  - Oslo  # named "Oslo" (title)' in text
    assert "Bergen  #" not in text
    assert "- Nice" not in text
    assert 'organisations:\n  - Harbour Board  # named "Harbour Board" (body 2)' in text


def test_names_that_earlier_entries_carry_are_suggested(site: SiteTest) -> None:
    site.write(
        "content/old.md",
        "---\ntitle: Old\nuid: a001\ndate: 2020-01-01T10:00:00Z\npeople: [Cai Dee, Dora Fyn]\n---\n\nText.\n",
    )
    site.run("ingest")

    assert 'people:\n  - Cai Dee  # named, as in earlier entries "Cai Dee" (body 2)' in site.read(ENTRY)
    assert site.problems() == []


def test_a_taxonomy_need_not_be_one_of_names(site: SiteTest) -> None:
    site.edit("config.yaml", "  organisations:\n", "  organisations:\n    names: false\n")
    site.run("ingest")

    assert "Harbour Board  #" not in site.read(ENTRY)


# -- what stands in the entry, and explain


def test_each_field_of_the_entry_has_its_evidence(site: SiteTest) -> None:
    site.run("ingest")
    text = site.read(ENTRY)

    assert "  name: The Hindu  # line 1, web-address, " in text
    assert "  url: https://www.thehindu.com/news/oslo  # line 1, web-address, 97 %\n" in text
    assert "  agency: Reuters  # line 6, byline" in text
    assert "  - Ann Lee  # line 6, byline" in text
    assert "  - Bo Ek  # line 6, byline" in text


def test_explain_shows_the_evidence_of_an_entry(site: SiteTest) -> None:
    site.run("ingest")
    out = site.run("explain", ENTRY).out

    assert out.startswith(f"{ENTRY} was made from seeds/oslo.txt.\n")
    assert any(
        line.split()[:5] == "source.agency Reuters line 6, byline,".split() for line in out.splitlines()
    )
    assert "edited since" not in out


def test_explain_says_what_was_edited_and_what_is_open(site: SiteTest) -> None:
    site.edit("seeds/oslo.txt", " IST", "")
    site.edit("seeds/oslo.txt", "https://www.thehindu.com/news/oslo\n", "")
    site.run("ingest")
    site.edit(ENTRY, "title: Officers", "title: Captains")
    found = json.loads(site.run("explain", ENTRY, "--format", "json").out)

    assert [one["field"] for one in found["fields"] if one["edited"]] == ["title"]
    assert [one["text"] for one in found["questions"]]
    assert "edited since" in site.run("explain", str(site.folder / ENTRY)).out


def test_field_without_its_evidence_is_compared_too(site: SiteTest) -> None:
    site.run("ingest")
    (line,) = [line for line in site.read(ENTRY).split("\n") if line.startswith("title:")]
    site.edit(ENTRY, line, "title: Captains meet")
    site.edit(ENTRY, "  - Bo Ek", "  - Bo Eck")
    found = json.loads(site.run("explain", ENTRY, "--format", "json").out)

    assert [one["value"] for one in found["fields"] if one["edited"]] == ["Captains meet", "Bo Eck"]


def test_a_field_in_lines_of_its_own_keeps_to_its_own_evidence(site: SiteTest) -> None:
    """A block ends where the next key begins; that key's evidence was taken for its own."""
    site.run("ingest")
    (line,) = [line for line in site.read(ENTRY).split("\n") if line.startswith("title:")]
    title, evidence = line.removeprefix("title: ").split("  # ")
    site.edit(
        ENTRY, line, f"title: >-  # {evidence}\n  Captains\n  meet\nsummary: Kept  # line 9, standfirst, 9 %"
    )
    found = json.loads(site.run("explain", ENTRY, "--format", "json").out)

    assert title == "Officers of both navies meet in Oslo"
    assert list(found["fields"][0].values()) == ["title", "Captains meet", 2, evidence, True]


def test_a_remark_of_the_editor_is_no_evidence(site: SiteTest) -> None:
    site.run("ingest")
    (line,) = [line for line in site.read(ENTRY).split("\n") if line.startswith("title:")]
    site.edit(ENTRY, line, "title: Captains meet  # as the paper has it by now")
    found = json.loads(site.run("explain", ENTRY, "--format", "json").out)

    assert [one["field"] for one in found["fields"] if one["edited"]] == ["title"]


def test_what_only_ingest_could_know_is_not_called_edited(site: SiteTest) -> None:
    """The clipping alone does not give the moment that `2 hours ago` was counted from."""
    site.edit("seeds/oslo.txt", "June 20, 2023 08:47 pm IST", "2 hours ago")
    site.run("ingest", "--now", "2023-06-20T20:47:00+05:30")
    found = json.loads(site.run("explain", ENTRY, "--format", "json").out)
    (date,) = [one for one in found["fields"] if one["field"] == "date"]

    assert (date["value"], date["edited"]) == ("2023-06-20T18:47:00+05:30", False)


def test_relative_time_without_now_says_how_to_give_it(site: SiteTest) -> None:
    site.edit("seeds/oslo.txt", "June 20, 2023 08:47 pm IST", "2 hours ago")
    problem = next(one for one in site.problems(command="ingest") if one["code"] == "seed-without-date")

    assert "ingest with `--now`, the moment at which it was copied" in str(problem["hint"])


def test_explain_of_an_entry_that_is_not_there_is_wrong_usage(site: SiteTest) -> None:
    ran = site.run("explain", "content/2023/nothing.md")

    assert ran.code == 2
    assert "there is no entry content/2023/nothing.md" in ran.err


def test_explain_of_a_url_can_be_json(site: SiteTest) -> None:
    found = json.loads(site.run("explain", "/", "--format", "json").out)

    assert (found["url"], found["path"], found["problems"]) == ("/", "index.html", [])
    assert {"what": "layout", "name": "home.html"} in found["made_from"]
    assert found["state"] == "not made yet: the next build makes it"


@pytest.mark.parametrize(("old", "new"), [("\n", "\r"), ("\n", "\r\n"), ("title: ", "title: \a")])
def test_explain_reads_what_a_build_reads(site: SiteTest, old: str, new: str) -> None:
    site.run("ingest")
    site.write(ENTRY, site.read(ENTRY).replace(old, new).encode())

    assert "\n  title " in site.run("explain", ENTRY).out
    assert "edited since" not in site.run("explain", ENTRY).out


def test_explain_of_an_entry_whose_clipping_is_gone_still_has_the_evidence(site: SiteTest) -> None:
    site.run("ingest")
    site.remove("seeds/oslo.txt")
    out = site.run("explain", ENTRY).out

    assert "seeds/oslo.txt, which is gone or has changed since." in out
    assert "line 2, headline, " in out


def test_a_clipping_whose_digest_was_taken_out_is_not_called_gone(site: SiteTest) -> None:
    site.run("ingest")
    (line,) = [line for line in site.read(ENTRY).split("\n") if line.startswith("  sha256:")]
    site.edit(ENTRY, f"{line}\n", "")

    assert "seeds/oslo.txt, which cannot be compared without `sha256`." in site.run("explain", ENTRY).out


def test_the_name_of_a_clipping_is_shown_on_one_line(site: SiteTest) -> None:
    site.run("ingest")
    site.edit(ENTRY, "file: seeds/oslo.txt", 'file: "seeds/\\e[2J\\noslo.txt"')

    assert " was made from seeds/[2J oslo.txt, which is gone" in site.run("explain", ENTRY).out


def test_explain_of_an_entry_that_was_written_by_hand(site: SiteTest) -> None:
    site.write(
        "content/own.md", "---\ntitle: Own  # mine\nuid: a001\ndate: 2020-01-01T10:00:00Z\n---\n\nText.\n"
    )

    assert "was not made from a clipping" in site.run("explain", "content/own.md").out


@given(st.text(max_size=120), st.text("#'\" :-[]{},&*ab\n", max_size=60))
def test_any_file_can_be_asked_for_evidence(text: str, block: str) -> None:
    read_evidence(text)
    read_evidence(f"---\n{block}\n---\n")


def test_comments_are_told_from_what_looks_like_one() -> None:
    found = read_evidence(
        '---\ntitle: "A # b"  # line 1, headline\n# line 3, caption\nsummary: >-\n  c # d\n# ? when\ndate:\n---\n'
    )

    assert found is not None
    assert [(one.field, one.value, one.note) for one in found.fields] == [
        ("title", "A # b", "line 1, headline"),
        ("summary", "c # d", "line 3, caption"),
    ]
    assert [(one.text, one.line) for one in found.questions] == [("when", 6)]


def test_values_have_nothing_that_a_terminal_would_obey() -> None:
    found = read_evidence('---\ntitle: "A \\e]0;b \\a c"\n---\n')

    assert found is not None
    assert [one.value for one in found.fields] == ["A ]0;b c"]


def test_an_entry_is_explained_where_its_folder_is_a_link(site: SiteTest, tmp_path: Path) -> None:
    site.write("content/own.md", entry("Own"))
    (site.folder / "content").rename(tmp_path / "elsewhere")
    (site.folder / "content").symlink_to(tmp_path / "elsewhere")

    assert "content/own.md was not made from a clipping" in site.run("explain", "content/own.md").out
