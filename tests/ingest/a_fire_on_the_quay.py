"""A story in English, of a fire on a quay, and what is read of a paste of it."""

from __future__ import annotations

from datetime import datetime

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.publishers import Directory

OUTLETS = Directory()
TITLE = "Fire on the quay in Kellmouth destroys two warehouses"
STORY = (
    "Two warehouses on the quay in Kellmouth burned down on Monday night, and a third was damaged.",
    "Six crews fought the fire until the morning, the harbour master Kai Voss told reporters.",
    "The warehouses were empty. Their owners had meant to sell them in the spring, after the fair.",
)


def read(*lines: str, between: str = "\n\n", now: datetime | None = None) -> Seed:
    return read_pasted(between.join(lines) + "\n", "seeds/a.txt", OUTLETS, site_zone="UTC", now=now)


def body(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


def authors(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


def title(seed: Seed) -> str:
    return seed.title.value if seed.title else ""
