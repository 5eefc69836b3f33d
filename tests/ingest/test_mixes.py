"""Clippings put together by chance (`mixes.py`).

No rule can be right about each of them, as a lone sentence between two lists may be either. So it is
counted how many paragraphs stay, and in how many clippings anything of the page stays.
"""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from mixes import mixes

from generator.ingest.one_line.wording import folded
from generator.ingest.text.pasted import read_pasted

MIXES = 120


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["no blank lines", "blank lines"])
def test_paragraphs_stay_and_blocks_go(between: str) -> None:
    lost: list[str] = []
    kept: list[str] = []
    spoilt = total = 0
    for mix in mixes(7, MIXES):
        seed = read_pasted(between.join(mix.lines), "seeds/x.txt", OUTLETS, site_zone="UTC")
        found = {folded(paragraph.text) for paragraph in seed.paragraphs}
        total += len(mix.body)
        lost += [one for one in mix.body if folded(one) not in found]
        stayed = [one for one in mix.lines if one not in mix.body and folded(one) in found]
        kept += stayed
        spoilt += bool(stayed)

        assert seed.title is not None
        assert seed.title.value == mix.title

    assert len(lost) <= 0.015 * total, lost
    assert spoilt <= 0.05 * MIXES, kept
