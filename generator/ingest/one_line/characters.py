"""Text as it came → clean text with the same line ends: what clipboards leave behind is mended.

Only what is certain is changed: spaces of every width become plain ones, invisible characters go,
letters that were read in the wrong encoding (`â€™`) are put right. Words are never touched.
"""

from __future__ import annotations

import re
import unicodedata

_MISREAD = (
    "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122"
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÄÅÆÇÉÈÊËÑÖØÜÓÚ"
    "\u00a0£°·©®"
)
"""Characters to look for in their misread form."""

_SURELY_MISREAD = re.compile(
    "\u00e2\u20ac[\u02dc\u2122\u0161\u0153\u009d\u017e\u201c\u201d\u00a2\u00a6]|\u00c3[©¨¼¶¤±³¡§ªº´¹¢²µ¸½]"
)
"""What nobody writes on purpose. `Ã…` alone may be the end of a Portuguese word."""
_MISREAD_FIRST = "\u00e2\u00c3"
"""What it begins with: to look for one character is ten times as fast as for one of several."""

_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_JOINERS = re.compile("(?<![\u0590-\u1cff\u2600-\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]")
_TO_MEND = re.compile(f"[{_SPACES.pattern[1:-1]}{_INVISIBLE.pattern[1:-1]}\u200c\u200d]")
"""To look for all of it at once takes a third of the time."""
_BEYOND_ASCII = re.compile("[\x00-\x7f]?[^\x00-\x7f]+")
_LONGEST_RUN = 1000
_MOST_ROUNDS = 8
"""Text is misread twice or three times over in earnest; more rounds would serve a hostile text alone."""


def clean(text: str) -> str:
    """The text with plain spaces, no invisible characters, composed letters and mended encoding.

    What is mended may show something else to mend: an accent behind an invisible character, text
    that was misread twice. So it is gone over until nothing changes.
    """
    for _ in range(_MOST_ROUNDS):
        before = text
        text = _cleaned_once(before)
        if text == before:
            break
    return text


def _cleaned_once(text: str) -> str:
    if any(map(text.__contains__, _MISREAD_FIRST)) and _SURELY_MISREAD.search(text):
        text = _MISREADING.sub(lambda found: _MENDED[found[0]], text)
    if _TO_MEND.search(text):
        text = _SPACES.sub(" ", text)
        text = _JOINERS.sub("", _INVISIBLE.sub("", text))
    return text if unicodedata.is_normalized("NFC", text) else _BEYOND_ASCII.sub(_composed, text)


def _composed(run: re.Match[str]) -> str:
    """Letters and their accents as one character.

    A run longer than any word is left alone: ordering its accents would take time by its square.
    """
    return unicodedata.normalize("NFC", run[0]) if len(run[0]) <= _LONGEST_RUN else run[0]


def _misread(character: str) -> tuple[str, ...]:
    """A character's UTF-8 bytes as Windows-1252 shows them; undefined bytes stay control characters."""
    payload = character.encode("utf-8")
    shown = "".join(
        bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in payload
    )
    return (shown, "\u00c2 ") if character == "\u00a0" else (shown,)


_MENDED = {shown: character for character in _MISREAD for shown in _misread(character)}
_MISREADING = re.compile("|".join(re.escape(shown) for shown in sorted(_MENDED, key=len, reverse=True)))


_SAMPLE = 2000
_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def size_of(text: str) -> int:
    """How long a text is; scripts in which a character is half a word count more."""
    if text.isascii():
        return len(text)
    sample = text[:_SAMPLE]
    return len(text) + 2 * len(_IDEOGRAPHS.findall(sample)) * len(text) // len(sample)
