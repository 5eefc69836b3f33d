"""A name in capitals, and as it is written → the same with the dotless letter that Turkish has for its `I`.

`ÇAKIR` is Çakır: a dotted letter would have its dot in capitals too.
"""

from __future__ import annotations

from generator.ingest.words.late import Late
from generator.ingest.words.names.world_names import TURKISH_NAMES

_LETTERS = frozenset("ğĞİı")
"""Letters that no other language has which papers write in Latin ones, but those of Turkic kin."""
_PLAIN = str.maketrans("çğıöşüÇĞİÖŞÜâîû", "cgiosuCGIOSUaiu")
_STRANGE = Late(r"[QWXE]|[KSTGCD]H|[AEIOU]{2}")
"""What no Turkish surname has with such a letter, though those of others do with the same given names.

Beside it stand the vowels of the back of the mouth only, and never two in a row.
"""


def dotless(words: list[str], written: str) -> str:
    """The name as it is written, with `ı` where its words have a plain `I` in capitals and it is Turkish."""
    small = written.split()
    shouted = [word[1:].count("I") and word.isupper() and "." not in word for word in words]
    if len(small) != len(words) or not any(shouted) or not _is_turkish(words):
        return written
    pairs = zip(words, small, shouted, strict=True)
    return " ".join(_with_dotless(word, other) if loud else other for word, other, loud in pairs)


def _is_turkish(words: list[str]) -> bool:
    """Whether a name has letters of Turkish, or a given name that only Turks have and such a surname."""
    name = " ".join(words)
    if not _LETTERS.isdisjoint(name):
        return True
    given = words[0].translate(_PLAIN).lower()
    return given in TURKISH_NAMES and _STRANGE.search(words[-1]) is None


def _with_dotless(word: str, small: str) -> str:
    if len(word) != len(small):
        return small
    pairs = zip(word, small, strict=True)
    return "".join("ı" if capital == "I" and letter == "i" else letter for capital, letter in pairs)
