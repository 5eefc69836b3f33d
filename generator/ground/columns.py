"""Texts → the columns that they take in a terminal: two for letters of East Asian scripts, none for marks."""

from __future__ import annotations

from unicodedata import category, east_asian_width


def columns(text: str) -> int:
    """How many columns a text takes."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def padded(text: str, width: int) -> str:
    """A text with spaces behind it, up to so many columns."""
    return text + " " * (width - columns(text))


def _columns_of(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
