"""Clippings put together by chance: an article, and blocks of a page anywhere between its paragraphs."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Mix:
    """A clipping's lines, and which of them are its headline and its paragraphs."""

    title: str
    body: Sequence[str]
    lines: Sequence[str]


def mixes(seed: int, count: int) -> Iterator[Mix]:
    """So many clippings, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        topic = chance.choice(list(TITLES))
        parts = [[one] for one in POOL[topic]]
        for _ in range(chance.randint(1, 4)):
            parts.insert(chance.randint(1, len(parts) - 1), chance.choice(BLOCKS))
        page = [line for part in parts for line in part] + chance.choice(FEET)
        head = [TITLES[topic], "By Jane Marlow", "June 1, 2024 5:10 PM EDT", "Share"]
        yield Mix(TITLES[topic], POOL[topic], [*head, *page])
