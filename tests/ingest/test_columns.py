"""What stands around all lines, told in passes over them: the same as each line by itself would be told."""

from __future__ import annotations

from pathlib import Path

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text import columns
from generator.ingest.text.parting.glued_lines import with_parted_heads
from generator.ingest.text.surroundings import Surroundings

CASES = sorted(Path(__file__).parent.glob("cases/*.txt"))[::3]


def surroundings_of(text: str) -> Surroundings:
    lines = with_parted_heads(split(clean(text)), OUTLETS)
    return Surroundings(lines, read_lines(lines, OUTLETS, markdown=False))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_pass_over_all_lines_tells_what_each_line_tells(path: Path) -> None:
    around = surroundings_of(path.read_text(encoding="utf-8"))
    places = range(len(around.lines))
    meta = around.meta
    near = [True in [*meta[max(0, one - 4) : one], *meta[one + 1 : one + 6]] for one in places]
    told = [not (one.furniture or one.stamp) and one.shape.ends for one in around.readings]
    beside = [True in [*told[max(0, one - 1) : one], *told[one + 1 : one + 2]] for one in places]

    assert columns.betweens(around) == [around.between(one) for one in places]
    assert around.overlaps() == [around.overlap(one) for one in places]
    assert columns.near_meta(around) == near
    assert columns.signed(around) == [around.is_signed(one) for one in places]
    assert columns.echoes(around) == [around.is_echoed(one) for one in places]
    assert columns.beside_text(around) == beside
    assert columns.cut_off(around) == [around.is_cut_off(one) for one in places]
    assert columns.gaps(around) == [around.gaps(one) for one in places]


@pytest.mark.parametrize("text", ["Ferry is late", "Ferry is late\n\nBy Jane Doe"], ids=["one", "two"])
def test_hardly_any_lines_are_told_of_as_well(text: str) -> None:
    around = surroundings_of(text)
    none = [False] * len(around.lines)

    assert columns.betweens(around) == none
    assert columns.in_text(around) == none
    assert columns.cut_off(around) == none
    assert columns.signed(around) == [one < len(none) - 1 for one in range(len(none))]
