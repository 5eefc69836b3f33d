"""A story in English, of talks about a line across a strait, and what is read of a paste of it."""

from __future__ import annotations

from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Ministers reopen the direct line across the strait"
STORY = (
    "The defence ministers of both countries agreed on Tuesday to open a telephone line again.",
    "The line, laid in 2008, lets duty officers warn each other before exercises, both delegations said.",
    "Neither side would say when the next round is planned, though both called the talks frank.",
    "The next meeting is to be held in the harbour, where the first one ended in a quarrel ten years ago.",
)
STAMP = "June 8, 2024, 4:41 AM"


def read(*lines: str) -> Seed:
    return read_pasted("\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def who(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def body(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs]
