"""What stands around lines: a page that has what a rule needs is still asked, however little that is."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import Reading, read_lines
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.regions.page_lists import fact_boxes
from generator.ingest.text.regions.readers_comments import comments
from generator.ingest.text.sifting.sieve import is_safe, total_of

PARAGRAPH = "The council said on Monday that both ferries stay at the quay until the tide turns."


def read(*lines: str) -> tuple[list[Line], tuple[Reading, ...]]:
    split_up = split(clean("\n".join(lines)))
    return split_up, read_lines(split_up, OUTLETS, markdown=False)


@pytest.mark.parametrize(
    "heading",
    "Fakta|FAKTEN|Faktenbox|Facts|Fact file: ferries|Infobox|İnfobox|Repères|En bref|Fait en bref|Kader|"
    "La scheda|Ficha|Zur Person|Stichwort|Справка|Факты|Довідка".split("|"),
)
def test_each_heading_of_a_box_of_facts_is_looked_at(heading: str) -> None:
    lines, readings = read(PARAGRAPH, "", heading, "Two ferries", "Ninety tons each", "", PARAGRAPH)
    found = fact_boxes(lines, readings, [0, *[1] * (len(lines) - 1)])

    assert found == (set() if heading == "En bref" else {1, 2, 3})


@pytest.mark.parametrize(
    "button", ["Reply", "Reply Recommend 0", "Reply Report Recommend 0 Like 0 Share Flag 12"]
)
def test_a_row_of_buttons_below_a_comment_may_be_long(button: str) -> None:
    told = [PARAGRAPH, "They wait.", PARAGRAPH + " So it was told.", "It is late, and nobody rows at night."]
    who = ["Jane Doe", "June 3, 2024 at 10:20 PM", "I waited for hours.", button]
    lines, readings = read(*told, "2 Comments", *who, *who)

    assert any(comments(lines, readings, [min(index, 3) for index in range(len(lines))]))


def test_what_is_kept_of_traits_is_what_they_weigh() -> None:
    safe = ("rule-prose", "above-sentence", "below-sentence")

    assert is_safe(safe)
    assert total_of(safe) == total_of(list(safe))


@pytest.mark.parametrize("text", ["", "\n", "\u200b", "x", "?", "Advertisement"])
def test_a_clipping_with_no_line_or_one_is_read(text: str) -> None:
    seed = read_pasted(text, "seeds/x.txt", OUTLETS, site_zone="UTC")

    assert len(seed.paragraphs) <= 1
