"""What stands around a text: the head of a mail, what is printed on sheets, the front matter of Markdown."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest
from driver import SiteTest
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.text.envelopes import without_envelope

PARAGRAPHS = (
    "The harbour council of Varsand agreed on Tuesday to reopen the eastern quay, which the storms had closed.",
    "Ferries will leave from the quay again in July, at first twice a day, the council said in a statement.",
    "The work cost a third more than was planned, because the old piles under the wall had rotted through.",
)
TEXT = "\n\n".join(PARAGRAPHS)
TITLE = "Eastern quay of Varsand to reopen"
LISTED = """\
---
title: "Eastern quay of Varsand to reopen"
source: "https://varsand.example/quay"
author:
  - "[[Anna Berg]]"
  - "[[Jan Holm]]"
published: 2024-06-11
created: 2024-06-19
description: "It was closed for a winter."
tags:
  - "clippings"
---
"""
PLAIN = """\
---
title: >-
  Eastern quay of Varsand
  to reopen
url: https://varsand.example/quay
authors: [Anna Berg, Jan Holm]
summary: It was closed for a winter.
date: 2024-06-11
---

# Eastern quay of Varsand to reopen

"""


def entry_of(folder: Path, name: str, text: str) -> str:
    site = SiteTest(folder)
    site.write(f"seeds/{name}", text)
    site.run("ingest", "--quiet")
    (path,) = site.folder.glob("content/**/*.md")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "head",
    [
        "From: Varsand Post <news@varsand.example>\nSent: Tuesday, 11 June 2024 09:15\nTo: Desk <desk@digest.example>\nSubject: ",
        "Von: Varsand Post <news@varsand.example>\nGesendet: 11. Juni 2024 09:15\nAn: desk@digest.example\nBetreff: WG: ",
        "--- Forwarded message ---\nFrom: Varsand Post <news@varsand.example>\nDate: Tue, Jun 11, 2024 at 9:15 AM\nSubject: Fwd: Re: ",
    ],
)
def test_subject_of_a_mail_is_the_headline(tmp_path, head: str) -> None:
    entry = entry_of(tmp_path, "quay.txt", f"{head}{TITLE}\n\n{TEXT}\n")

    assert f"title: {TITLE}  #" in entry
    assert "\ndate: 2024-06-11T09:15:00" in entry
    assert "@" not in entry
    assert TEXT in entry


LATE = "From: Jane Reader <jane@digest.example>\nDate: Thu, 13 Jun 2024 08:00:00 +0200\nSubject: {}\nTo: desk@digest.example"
FIRST = "From: Varsand Post <news@varsand.example>\nSent: Tuesday, 11 June 2024 09:15\nTo: Reader, Jane\nSubject: "


@pytest.mark.parametrize("subject", ["Fwd: {}", "WG: {}", "FW: Fwd: {}"])
@pytest.mark.parametrize(
    "between", ["", "Look at this, we should have it.\n\n", "FYI\n\n-----Original Message-----\n"]
)
def test_head_of_a_mail_that_was_passed_on_is_its_own(tmp_path, subject: str, between: str) -> None:
    heads = f"{LATE.format(subject.format(TITLE))}\n\n{between}{FIRST}{TITLE}"
    entry = entry_of(tmp_path, "quay.txt", f"{heads}\n\n{TEXT}\n")

    assert f"title: {TITLE}  #" in entry
    assert "\ndate: 2024-06-11T09:15:00" in entry
    assert not {"summary:", "authors:"} & {line.split(" ")[0] for line in entry.splitlines()}
    assert entry.endswith(f"---\n\n{TEXT}\n")


def test_mail_that_answers_another_is_not_that_other(tmp_path) -> None:
    head = LATE.format(f"Re: {TITLE}")
    entry = entry_of(
        tmp_path, "quay.txt", f"{head}\n\n{TEXT}\n\n-----Original Message-----\n{FIRST}{TITLE}\n"
    )

    assert "\ndate: 2024-06-13T08:00:00+02:00" in entry
    assert TEXT in entry


def test_subject_and_day_of_a_mail_are_no_paragraph_that_was_wrapped(tmp_path) -> None:
    title = "Eastern quay of Varsand to reopen in July for ferries of both companies"
    wrapped = "\n\n".join(textwrap.fill(one, 52) for one in PARAGRAPHS)
    fields = f"Subject: {title}\nDate: Tue, 11 Jun 2024 09:15:00 +0200"
    entry = entry_of(tmp_path, "quay.txt", f"From: a@b.example\n{fields}\n\n{wrapped}\n")

    assert f"title: {title}  #" in entry
    assert "\ndate: 2024-06-11T09:15:00+02:00" in entry
    assert TEXT in entry


@pytest.mark.parametrize("mark", ["> ", ">> ", " > > "])
def test_mail_that_is_quoted_is_read_without_its_marks(tmp_path, mark: str) -> None:
    quoted = "\n".join(f"{mark}{row}" for row in f"{FIRST}{TITLE}\n\n{TEXT}".split("\n"))
    entry = entry_of(tmp_path, "quay.txt", f"See below.\n\n{quoted}\n")

    assert f"title: {TITLE}  # line 6, headline" in entry
    assert "\ndate: 2024-06-11T09:15:00" in entry
    assert TEXT in entry
    assert ">" not in entry


@pytest.mark.parametrize("head", [LISTED, PLAIN])
@pytest.mark.parametrize("name", ["quay.md", "quay.MD"])
def test_front_matter_of_a_clipping_says_what_it_says(tmp_path, name: str, head: str) -> None:
    entry = entry_of(tmp_path, name, f"{head}{TEXT.replace('quay', '**quay**', 1)}\n")

    assert f"title: {TITLE}  #" in entry
    assert "\ndate: 2024-06-11T00:00:00Z" in entry
    assert "  url: https://varsand.example/quay  #" in entry
    assert "\nauthors:\n  - Anna Berg" in entry
    assert "\n  - Jan Holm" in entry
    assert "\nsummary: It was closed for a winter.  #" in entry
    assert "the eastern **quay**, which" in entry
    assert "clippings" not in entry


@pytest.mark.parametrize(
    "source",
    [
        "source: Varsand Post\nurl: https://varsand.example/quay  # as shared",
        "publisher: 'Varsand Post'\nsource: https://varsand.example/quay",
        "source:\n  name: Varsand Post\n  url: https://varsand.example/quay\n  agency: Reuters",
    ],
)
def test_front_matter_names_the_outlet_and_may_be_nested(tmp_path, source: str) -> None:
    head = f"---\ntitle: {TITLE}\nauthors:\n  - name: Anna Berg\n  - name: Jan Holm\npublished: 2024-06-11\n{source}\n---\n"
    above = "\ufeff" if "publisher" in source else "https://varsand.example/quay\n\n"
    entry = entry_of(tmp_path, "quay.md", above + head + TEXT)

    assert "source:\n  name: Varsand Post  #" in entry
    assert "  url: https://varsand.example/quay  #" in entry
    assert ("  agency: Reuters  #" in entry) == ("Reuters" in source)
    assert "authors:\n  - Anna Berg  #" in entry
    assert "\n  - Jan Holm  #" in entry
    assert "summary:" not in entry
    assert entry.endswith(f"---\n\n{TEXT}\n")


def test_day_on_which_a_clipping_was_made_is_not_that_of_its_article(tmp_path) -> None:
    entry = entry_of(tmp_path, "quay.md", LISTED.replace("published: 2024-06-11\n", "") + TEXT)

    assert "2024-06-19" not in entry
    assert "draft: true" in entry


def test_byline_may_lead_to_the_page_of_the_writer(tmp_path) -> None:
    head = f"# {TITLE}\n\nBy [Anna Berg](https://varsand.example/berg)\n\n11 June 2024, 14:30 CEST\n\n"

    assert "authors:\n  - Anna Berg  #" in entry_of(tmp_path, "quay.md", head + TEXT)


@pytest.mark.parametrize("mark", ["-", "*", "*  ", "+", "1."])
@pytest.mark.parametrize("above", ["", "The plan says:\n\n", "## The plan\n\n"])
def test_lists_of_markdown_between_paragraphs_are_text(tmp_path, mark: str, above: str) -> None:
    points = ["Ferries will leave from the quay, at first twice a day", "The fish market stays", "Buses end"]
    listed = "\n".join(f"{mark} {point}" for point in points)
    told = "\n\n".join([PARAGRAPHS[0], f"{above}{listed}", *PARAGRAPHS[1:]])
    entry = entry_of(tmp_path, "quay.md", LISTED + told)

    assert all(f"\n{mark.strip()} {point}\n" in entry for point in points)
    assert above.strip() in entry
    assert "left out" not in entry


MARKED = """\
> “We have waited for eleven months,” said Marta Lindqvist, who leads the council, after a short vote.
>
> “It was a long time.”

## What it cost

| Year | Ships |
| --- | --- |
| 2021 | 140 |
| 2022 | 150 |
| 2023 | 160 |
| 2024 | 170 |

**The opponents**"""


def test_what_is_marked_between_paragraphs_of_markdown_is_text(tmp_path) -> None:
    note = "[^1]: As of June."
    told = "\n\n".join([PARAGRAPHS[0], MARKED, f"{PARAGRAPHS[1]}[^1]", PARAGRAPHS[2], note])
    entry = entry_of(tmp_path, "quay.md", LISTED + told.replace("## What", "### What"))

    assert entry.endswith(f"---\n\n{told}\n")
    assert "left out" not in entry


@pytest.mark.parametrize(
    "place", ["**VARSAND (Reuters) –** ", "**VARSAND, June 11 (Reuters)** – ", "*VARSAND (Reuters) -* "]
)
def test_dateline_with_marks_of_emphasis_is_one(tmp_path, place: str) -> None:
    entry = entry_of(tmp_path, "quay.md", LISTED + place + TEXT)

    assert "dateline: Varsand  #" in entry
    assert "agency: Reuters  #" in entry
    assert entry.endswith(f"---\n\n{TEXT}\n")


def test_lines_left_out_beyond_those_that_are_asked_about_are_counted(tmp_path) -> None:
    rows = "\n".join(
        ["| Year | Ships |", "|---|---|", *(f"| 20{one} | {one + 80} |" for one in range(12, 26))]
    )
    entry = entry_of(tmp_path, "quay.md", f"{LISTED}{TEXT}\n\n{rows}\n")

    assert entry.count("# ? ") == 8
    assert re.search(r"# \? \d+ more are left out, the first is line \d+; look at the clipping\n", entry)


def test_list_of_links_between_paragraphs_of_markdown_is_not_kept(tmp_path) -> None:
    links = "\n".join(
        f"- [Where the {one} go next](https://varsand.example/{one})" for one in ("boats", "buses")
    )
    entry = entry_of(tmp_path, "quay.md", LISTED + "\n\n".join([PARAGRAPHS[0], links, *PARAGRAPHS[1:]]))

    assert "\n- [" not in entry


@given(
    st.text(alphabet="-:\n #[]>'\"aé\u2028", max_size=200),
    st.sampled_from(["", "---\ntitle: ", "From: a\nTo: b\nSubject: "]),
)
def test_lines_stay_on_their_numbers(text: str, head: str) -> None:
    for markdown in (True, False):
        told = without_envelope(head + text, markdown=markdown)

        assert told.count("\n") == (head + text).count("\n")


@pytest.mark.parametrize("stamp", ["6/11/24, 9:15 AM    {}", "11.06.2024, 09:15"])
@pytest.mark.parametrize("number", ["{}/2", "{} of 2"])
def test_what_a_browser_prints_around_each_sheet_says_where_a_text_is_from(
    tmp_path, stamp: str, number: str
) -> None:
    above = stamp.format(TITLE)
    feet = [f"https://varsand.example/quay    {number.format(sheet)}" for sheet in (1, 2)]
    first, *others = PARAGRAPHS
    sheets = (above, TITLE, first, feet[0], above, *others, feet[1])

    entry = entry_of(tmp_path, "quay.txt", "\n\n".join(sheets))

    assert 'title: "Eastern quay of Varsand to reopen"' in entry.replace(
        f"title: {TITLE}", f'title: "{TITLE}"'
    )
    assert "https://varsand.example/quay" in entry
    assert "2024-06-11" not in entry
    assert entry.rstrip().endswith("\n\n".join(PARAGRAPHS))
