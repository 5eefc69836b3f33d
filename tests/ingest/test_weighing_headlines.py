"""Headlines: what a line is weighed for at most, by which most lines are passed over before they are weighed."""

from __future__ import annotations

from pathlib import Path

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.labelling.choices import IMPOSSIBLE, headline_choice, may_weigh_as_headline
from generator.ingest.text.labelling.claims import candidates_of
from generator.ingest.text.parting.glued_lines import with_parted_heads

CASES = sorted(Path(__file__).parent.glob("cases/*.txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_line_weighs_more_as_the_headline_than_is_told_before(path: Path) -> None:
    lines = with_parted_heads(split(clean(path.read_text(encoding="utf-8"))), OUTLETS)
    candidates = candidates_of(lines, read_lines(lines, OUTLETS, markdown=False))
    weights = [(candidate, headline_choice(candidate).weight) for candidate in candidates]

    assert all(
        may_weigh_as_headline(candidate, weight) for candidate, weight in weights if weight > IMPOSSIBLE
    )


def test_a_marked_headline_may_weigh_most() -> None:
    lines = split("# Ferries wait at Varsand as the tide turns late\n\nBy Jane Doe\n")
    marked, _ = candidates_of(lines, read_lines(lines, OUTLETS, markdown=True))
    plain, _ = candidates_of(lines, read_lines(lines, OUTLETS, markdown=False))

    assert headline_choice(marked).weight > headline_choice(plain).weight
    assert may_weigh_as_headline(marked, headline_choice(marked).weight)
