"""What tests of saved pages make, and what they ask of what is read."""

from __future__ import annotations

from generator.ingest.text.seed import Seed


def paragraphs(*texts: str) -> str:
    """Texts as the paragraphs of a page."""
    return "".join(f"<p>{text}</p>" for text in texts)


def texts(seed: Seed) -> list[str]:
    """What is read of a page as its paragraphs."""
    return [one.text for one in seed.paragraphs]


def names(seed: Seed) -> list[str]:
    """Who is said to have written."""
    return [one.value for one in seed.authors]
