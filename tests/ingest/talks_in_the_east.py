"""A story in English, of two navies in the east, and what is read of a paste of it."""

from __future__ import annotations

from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Ministers agree to open harbour line again"
TEXT = (
    "Two defence ministers agreed on Tuesday to open a telephone line again, their delegations said.",
    "The line was laid in 2008 so that officers on watch could warn each other before exercises.",
    "Nobody would say what comes next, though everybody at the harbour had an opinion about it.",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n".join(lines), "pasted.txt", OUTLETS, site_zone="UTC")


def writers(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


def paragraphs(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs]
