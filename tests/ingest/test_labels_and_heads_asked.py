"""Labels of stamps and heads of stories are looked for only where a line begins as they do."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.appeals import addresses_reader
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import read_lines
from generator.ingest.one_line.stamps.timestamps import is_label
from generator.ingest.one_line.wording import folded, words_in


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Last updated:", True),
        ("PUBLISHED ON", True),
        ("12 Published", True),
        ("(updated)", True),
        ("更新：", True),
        ("Updated ferries", False),
        ("The ferries are updated", False),
        ("…", False),
    ],
)
def test_the_first_word_tells_whether_a_line_may_be_a_label(line: str, *, label: bool) -> None:
    (reading,) = read_lines([Line(number=1, text=line)], OUTLETS, markdown=False)

    assert label == reading.stamp_label == is_label(line)


@pytest.mark.parametrize(
    ("line", "addressed"),
    [
        ("Morgen sehen Sie die Fähren", True),
        ("Nehmen Sie Ihren Hund mit", True),
        ("Morgen lernt er von Ihr-em Hund", True),
        ("Ihr Hund kam an", False),
        ("Sieben Fähren", False),
        ("Where are your ferries?", True),
        ("The ferries of the US", False),
    ],
)
def test_the_words_of_a_line_tell_whether_it_may_address_the_reader(line: str, *, addressed: bool) -> None:
    assert addressed == addresses_reader(line, words_in(folded(line)))


STORY = (
    "The council has closed the old pier until the spring because the planks are loose, and the ferries "
    "which came there twice a day now land at the coal quay behind the market, where nobody waits."
)


@pytest.mark.parametrize(
    ("front", "place"),
    [
        ("Berlin ", "Berlin"),
        ("Paris. ", "Paris"),
        ("Paris, Rome. ", "Paris, Rome"),
        ("PARIS-", "Paris"),
        ("Paris- ", "Paris"),
        ("Jakarta, Example.id - ", "Jakarta"),
        ("(Example.vn) - ", ""),
        ("PARIS (AP) — ", "Paris"),
        ("PARIS: ", "Paris"),
        ("[PARIS] ", "Paris"),
        ("Paris | ", "Paris"),
        ("Paris, June 3 ", "Paris"),
        ("Paris, 3 de mayo. ", "Paris"),
        ("Paris", "Paris"),
        ("", None),
    ],
)
def test_a_head_is_found_by_its_mark_or_by_its_form(front: str, place: str | None) -> None:
    head = read_dateline(front + STORY, OUTLETS)

    assert place == (head.place if head else None)


def test_a_town_in_capitals_and_a_stop_needs_no_mark() -> None:
    told = "Una giornata di sole ha portato sul lago migliaia di persone, che sono arrivate in battello da nord e da sud"

    head = read_dateline(f"RIVA DEL GARDA. {told}.", OUTLETS)

    assert head
    assert head.place == "Riva del Garda"
