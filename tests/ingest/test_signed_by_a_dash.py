"""Who signs behind the last sentence, brackets that translate, and what papers say of themselves."""

from __future__ import annotations

import pytest
from talks_in_the_east import OUTLETS, TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption

HEAD = (TITLE, "June 3, 2024 5:00 p.m. EDT")
LAST = "The court cleared the harbour master in May, and he went back to his duties."


def test_who_signs_behind_a_dash_wrote_and_the_paragraph_stays() -> None:
    seed = read(*HEAD, *TEXT, f"{LAST} — Jane Doe")
    assert paragraphs(seed) == [*TEXT, LAST]
    assert writers(seed) == ["Jane Doe"]


def test_who_wrote_and_who_edited_stand_in_brackets_behind_the_last_sentence() -> None:
    seed = read(*HEAD, *TEXT, f"{LAST} (Written by Jane Doe; edited by Kai Voss)")
    assert paragraphs(seed) == [*TEXT, LAST]
    assert writers(seed) == ["Jane Doe"]


def test_who_is_quoted_behind_a_dash_wrote_nothing() -> None:
    assert (
        writers(read(*HEAD, *TEXT, "“It is worse never to have tried to cross the strait.” — Jane Doe")) == []
    )


def test_a_paragraph_in_brackets_below_a_quotation_translates_it() -> None:
    said = "“Inaasahan namin na bubuksan ng mga ministro ang linya bago matapos ang taon,” Kai Voss said."
    translated = (
        "(We expect that the ministers will open the line before the year ends. We know that it is late.)"
    )
    assert translated in paragraphs(read(*HEAD, *TEXT, said, translated, TEXT[0] + " Both."))


def test_a_dateline_of_a_long_paragraph_is_cut_wherever_its_beginning_ends() -> None:
    for length in range(395, 405):
        story = (f"{TEXT[0]} " * 6)[: length - len("VARSAND (AP) - ") - 1].rstrip() + " and so it went on."
        first = paragraphs(read(*HEAD, f"VARSAND (AP) - {story}", *TEXT[1:]))[0]
        assert first == story


@pytest.mark.parametrize(
    "line",
    [
        "Appeared in the June 19, 2026, print edition as 'Harbour Line Opens Again'.",
        "Les points de vue exprimés dans les tribunes sont strictement ceux de l'auteur.",
        "Las opiniones expresadas en este artículo son de su autora.",
        "This is AI generated summarization, which may have errors.",
        "Dieser News-Ticker ist geschlossen. Weitere Entwicklungen finden Sie in unserem neuen Ticker.",
        "Doe reported from Varsand, Maine.",
        "Alle Autoren",
    ],
)
def test_what_a_paper_says_of_itself_is_no_text(line: str) -> None:
    assert furniture_of(line) is not None
    assert line not in paragraphs(read(*HEAD, *TEXT, TEXT[0] + " Both.", line))


def test_a_label_in_capitals_of_an_english_caption_is_no_place() -> None:
    line = "MARCH. Members of the harbour union walk under the heat of the sun as they take part in a rally for the line."
    assert read_dateline(line, OUTLETS) is None
    assert read_caption(line, OUTLETS) is not None
    assert read_caption("epa08376164 A docker unloads boxes from a ship", OUTLETS) is not None


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_blank_lines_between_all_lines_keep_no_writer_from_another(gap: str) -> None:
    signed = (*HEAD, "MacKenzie Doe", "@KENZIEDOE", "Kif Vosswing", "@KIFVOSSWING")
    assert writers(read(gap.join((*signed, *TEXT)))) == ["MacKenzie Doe", "Kif Vosswing"]
