"""Text as it came → clean text with the same line ends: what clipboards leave behind is mended.

Only what is certain is changed: spaces of every width become plain ones, invisible characters go,
letters that were read in the wrong encoding (`â€™`) or not read at all (`&rsquo;`) are put right. Words are
never touched.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from html import unescape

from generator.ingest.one_line.misread import as_windows_shows, mended
from generator.ingest.words.late import Late

_SPACES = Late("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = Late(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_JOINERS = Late("(?<![\u0590-\u1cff\u2600-\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]")
_TO_MEND = Late(f"[{_SPACES.pattern[1:-1]}{_INVISIBLE.pattern[1:-1]}\u200c\u200d]")
"""To look for all of it at once takes a third of the time."""
_POINTS_OF_WORD = Late(
    "^[ \t\u00a0]*(?:[\uf076\uf0a7\uf0b7\uf0d8\uf0fc]|[·o§Øüvq](?=\t))[ \t\u00a0]*(?=\\S)",
    re.MULTILINE,
)
"""Points of a list as Word copies them: in a font of signs, where they are private letters or, in front of a
tab, letters such as `o` and `§`.
"""
_LIGATURES = Late("[\ufb00-\ufb06]")
"""Letters that stand for two or three, as they are copied from a PDF: `ﬁ`."""
_STROKE = "╱"
"""A part of a frame that papers of Taiwan set for a stroke: `記者王大明╱港口報導`."""
_COMMANDS = Late(
    "\x1b(?:\\[[0-?]{0,40}[ -/]{0,4}[@-~]|\\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\\\)|[ -/]{0,4}[0-Z^-~])"
)
"""What sets colours and links in a terminal (ECMA-48)."""
_LOST_COMMANDS = Late(r"(?:\^\[|\u241b)?\[(?:\d{1,3}(?:;\d{1,3}){0,5})?m")
_SETS_COLOUR = Late(r"\[(?:0;)?[1-9]\d?(?:;\d{1,3}){0,5}m(?=[^\s\],;.)])")
"""The same without the character that begins it, which many programs leave out: `[1mQuay reopens[0m`."""
_MARK = "[lr][sd]quo|[nm]dash|hellip|nbsp|[lr]aquo|#8[12]\\d\\d|#160|#x20[0-2][0-9a-f]"
_LETTER = "[aeiouy](?:acute|grave|uml|circ|tilde|ring)|ccedil|ntilde|szlig|oslash|aelig|euro|pound"
_SURE_ENTITY = Late(f"&(?:{_MARK}|{_LETTER});", re.IGNORECASE)
_ENTITY = Late(f"&(?:{_MARK}|{_LETTER}|amp|quot|apos|#0?3[49]);", re.IGNORECASE)
"""Marks and letters as the source of a page has them: nobody writes `It&rsquo;s` for a reader."""
_BEYOND_ASCII = Late("[\x00-\x7f]?[^\x00-\x7f]+")
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
    text = as_windows_shows(mended(text))
    if "&" in text and _SURE_ENTITY.search(text):
        text = _ENTITY.sub(lambda one: unescape(one[0]), text)
    if "\x1b" in text:
        text = _COMMANDS.sub("", text)
    if "[" in text and "[0m" in text and _SETS_COLOUR.search(text):
        text = _LOST_COMMANDS.sub("", text)
    if "\t" in text or "\uf0b7" in text:
        text = _POINTS_OF_WORD.sub("• ", text)
    if _TO_MEND.search(text):
        if "\u00ad" in text:
            text = text.replace("\u00ad\n", "-\n")  # a hyphen that shows, as it ends its line
        text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
        if "\u200c" in text or "\u200d" in text:  # to ask first is far faster
            text = _JOINERS.sub("", text)
    if _STROKE in text:
        text = text.replace(_STROKE, "／")
    if _LIGATURES.search(text):
        text = _LIGATURES.sub(lambda one: unicodedata.normalize("NFKC", one[0]), text)
    return text if unicodedata.is_normalized("NFC", text) else _BEYOND_ASCII.sub(_composed, text)


def _composed(run: re.Match[str]) -> str:
    """Letters and their accents as one character.

    A run longer than any word is left alone: ordering its accents would take time by its square.
    """
    return unicodedata.normalize("NFC", run[0]) if len(run[0]) <= _LONGEST_RUN else run[0]


_SAMPLE = 2000
_IDEOGRAPHS = Late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def size_of(text: str) -> int:
    """How long a text is; scripts in which a character is half a word count more."""
    return len(text) if text.isascii() else _size_beyond_ascii(text)


@lru_cache(maxsize=16_384)
def _size_beyond_ascii(text: str) -> int:
    """Each block of a page is asked for it a dozen times."""
    sample = text[:_SAMPLE]
    return len(text) + 2 * len(_IDEOGRAPHS.findall(sample)) * len(text) // len(sample)
