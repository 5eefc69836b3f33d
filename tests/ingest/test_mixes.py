"""Clippings put together by chance: an article, and blocks of a page anywhere between its paragraphs.

No rule can be right about each of them, as a lone sentence between two lists may be either. So it is
counted how many paragraphs stay, and in how many clippings anything of the page stays.
"""

from __future__ import annotations

import random

import pytest

from generator.ingest.one_line.shapes import folded
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.publishers import Directory
from layouts import paragraphs

POOL = paragraphs()
TITLES = {
    "talks": "US and China defense chiefs meet in Singapore",
    "jets": "Chinese jet came within six meters of US plane",
    "essay": "The telephone was never the trouble",
    "flood": "Fourteen dead as river towns flood",
    "chips": "Government tightens rules on chip machines",
    "budget": "Parliament approves record defence budget",
    "court": "Supreme Court sets aside arrest of former minister",
    "shoal": "Boats collide near disputed shoal",
}
OTHERS = (
    "Carrier leaves port after nine months",
    "What the admiral did not say",
    "Why rice got dearer this spring",
    "Ferry captain wins chess title in Bergen",
)
BLOCKS = (
    ["Advertisement"],
    ["Related Stories", *OTHERS[:2]],
    [f"Read more: {OTHERS[2]}"],
    ["Sign up for Harbour Brief", "A daily roundup of stories from the sea. Free.", "Your email", "Sign up"],
    ["Share", "Facebook", "Twitter"],
    ["Ships in the bay last year. (Photo: Reuters)"],
    [*OTHERS[2:]],
    ["Recommended", OTHERS[0], "May 3, 2023"],
    [f"Watch: {OTHERS[1]}", "02:14"],
    ["Video Ad Feedback", OTHERS[2], "01:20 - Source: CNN"],
    ["Newsletter", "The Tide", "What the sea brings, twice a day.", "Subscribe"],
)
FEET = (
    ["Jane Marlow is a reporter for Harbour News.", "Copyright 2024 Harbour News"],
    ["Tags", "China", "Navies"],
    ["Related Topics", "China", "More from Harbour News", *OTHERS[:2]],
    ["The Associated Press contributed to this report."],
    ["41 Comments", "Most Read", *OTHERS[2:]],
    [],
)
MIXES = 120


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["no blank lines", "blank lines"])
def test_paragraphs_stay_and_blocks_go(between: str) -> None:
    chance = random.Random(7)
    outlets = Directory()
    lost: list[str] = []
    kept: list[str] = []
    spoilt = total = 0
    for _ in range(MIXES):
        topic = chance.choice(list(TITLES))
        parts = [[one] for one in POOL[topic]]
        for _ in range(chance.randint(1, 4)):
            parts.insert(chance.randint(1, len(parts) - 1), chance.choice(BLOCKS))
        page = [line for part in parts for line in part] + chance.choice(FEET)
        lines = [TITLES[topic], "By Jane Marlow", "June 1, 2024 5:10 PM EDT", "Share", *page]
        seed = read_pasted(between.join(lines), "seeds/x.txt", outlets, site_zone="UTC")
        found = {folded(paragraph.text) for paragraph in seed.paragraphs}
        total += len(POOL[topic])
        lost += [one for one in POOL[topic] if folded(one) not in found]
        stayed = [one for one in lines if one not in POOL[topic] and folded(one) in found]
        kept += stayed
        spoilt += bool(stayed)

        assert seed.title is not None
        assert seed.title.value == TITLES[topic]

    assert len(lost) <= 0.015 * total, lost
    assert spoilt <= 0.05 * MIXES, kept
