"""Words of pictures: only lines that have something of a picture near are asked, and those are all that could be any."""

from __future__ import annotations

from pathlib import Path

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.depicting.beside_pictures import picture_words
from generator.ingest.text.parting.glued_lines import with_parted_heads
from generator.ingest.text.surroundings import Surroundings

CASES = sorted(Path(__file__).parent.glob("cases/*.txt"))
STANDS = "Jane Doe, head of the harbour council, stands in front of the new bridge at Varsand."


def shown(text: str, *, any_may: bool = False) -> dict[int, list[tuple[str, float]]]:
    """The lines that are the words of pictures for what is near; `any_may`: every line is asked."""
    lines = with_parted_heads(split(clean(text)), OUTLETS)
    around = Surroundings(lines, read_lines(lines, OUTLETS, markdown=False))
    if any_may:
        vars(around)["may_credit"] = True
    found = picture_words(range(len(lines)), around.readings, around)
    return {index: rules for index, rules in found.items() if rules}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_line_that_is_not_asked_is_the_words_of_a_picture(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    unparted = "\n".join(filter(None, text.split("\n")))

    assert shown(text) == shown(text, any_may=True)
    assert shown(unparted) == shown(unparted, any_may=True)


@pytest.mark.parametrize(
    ("before", "behind", "rule"),
    [
        ((), (STANDS,), "seen-happening"),
        (("Image caption",), ("The old pier of Varsand after the storm",), "below-picture-label"),
        ((), ("The old pier of Varsand after the storm", "Photo: Jane Doe"), "beside-credit"),
        (("Enlarge This Image", "The New York Times"), ("The pier lay in the mud.",), "below-picture-button"),
        (("Enlarge Image", "Reuters"), ("The pier in the mud of the bay",), "below-picture-button"),
        (
            (),
            ("Mayor Jane Doe with a vase. “It is old,” she says.", "(KAI VOSS / PIER STAR)"),
            "beside-credit",
        ),
        ((), ("Ministers pose in Varsand on June 1, 2024.",), "seen-happening"),
    ],
)
def test_a_line_amid_the_text_with_one_sign_of_a_picture_is_asked(
    before: tuple[str, ...], behind: tuple[str, ...], rule: str
) -> None:
    told = STORY if behind[0] != STANDS else (*STORY[:1], "Jane Doe spoke to the council.", *STORY[1:])
    text = "\n\n".join((TITLE, "By Kai Voss", *told, "\n".join((*before, *behind)), *STORY[:2]))

    assert rule in [rule for rules in shown(text).values() for rule, _ in rules]
