"""A text → its words, as they are counted, and in lower case, to find what is said twice or is of one matter.

Python takes the vowels of many scripts for no letters; here they are part of their words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import islice

from generator.ingest.words.late import Late

PREVIEW = 4000
"""Letters of a very long line that are looked at."""
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670"
    + "".join(
        f"{chr(block)}-{chr(block + 0x03)}{chr(block + 0x3A)}-{chr(block + 0x4F)}"
        f"{chr(block + 0x62)}{chr(block + 0x63)}"
        for block in range(0x900, 0xD80, 0x80)
    )
    + "\u0a70\u0a71\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
"""Vowels and signs that stand on, below and beside letters, which are no letters to Python."""
_MARKED = Late(f"[{_MARKS}]")
_LETTERS, _WITH_MARKS = r"[^\W_]+", rf"(?:[^\W_]|[{_MARKS}])+"
_WORD = Late(rf"{_LETTERS}+(?:['\u2019.-]{_LETTERS}+)*+")
_MARKED_WORD = Late(rf"{_WITH_MARKS}+(?:['\u2019.-]{_WITH_MARKS}+)*+")
_ASCII_LETTERS = "[0-9A-Za-z]+"
"""The same where no other letters are: Python looks such a choice up in a table."""
_ASCII_WORD = re.compile(rf"{_ASCII_LETTERS}+(?:['.-]{_ASCII_LETTERS}+)*+")


def words_of(text: str) -> list[str]:
    """The words of a line as they are counted, `don't` and `U.S` one each; of a very long line the first."""
    sample = text[:PREVIEW]
    if sample.isascii():
        return _ASCII_WORD.findall(sample)
    return (_MARKED_WORD if is_marked(sample) else _WORD).findall(sample)


_FOLDED_WORD, _FOLDED_MARKED = re.compile(_LETTERS), re.compile(_WITH_MARKS)
_FOLDED_ASCII = Late(_ASCII_LETTERS)


def is_marked(text: str) -> bool:
    """Whether a text has letters with signs of their own, as Hindi and Thai have."""
    return not text.isascii() and bool(_MARKED.search(text))


def has_letters(text: str) -> bool:
    """Whether a text has a letter or a digit: no page can be called `?` or `---`."""
    return any(map(str.isalnum, text))


_DOTTED = "i\u0307"
"""What the Turkish capital `İ` becomes in lower case: two signs, of which the second would part words."""


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A text's letters and digits in lower case, to find the same words written twice."""
    if text.isascii():
        return " ".join(_FOLDED_ASCII.findall(text.casefold()))
    small = text.casefold().replace(_DOTTED, "i") if "İ" in text else text.casefold()
    return " ".join((_FOLDED_MARKED if is_marked(small) else _FOLDED_WORD).findall(small))


def end_of_words(text: str, count: int) -> int:
    """Where so many words of a folded text end in the text itself."""
    words = (_FOLDED_MARKED if is_marked(text) else _FOLDED_WORD).finditer(text)
    return next(islice(words, count - 1, None)).end()


def between_halves(text: str) -> str | None:
    """What stands between the halves of a text that says the same twice: nothing, a space or another sign.

    `None` where the halves differ.
    """
    half = len(text) // 2
    return text[half : len(text) - half] if text[:half] == text[len(text) - half :] else None


def said_once(text: str) -> str:
    """Some words without the same again behind them: `HARBOUR NEWS HARBOUR NEWS`, but not `Bora Bora`."""
    half = text[: len(text) // 2]
    return half if " " in half and between_halves(text) == " " else text


_RUN, _MIXED = re.compile(r"[^\W\d_]+"), re.compile("[0-9](?:(?=[a-z])|(?<=[a-z].))")
_JOINTS = ("'", "\u2019", ".", "-")


def key_of(text: str, spelled: str) -> str:
    """A text of no more than 4000 characters `folded`, by its `words_of` with a space between."""
    key = spelled.casefold()
    if not key.isascii() and len(text.casefold()) != len(text):
        return folded(text)  # some letters become several characters, of which not all are letters
    for joint in _JOINTS:
        key = key.replace(joint, " ")
    return key


def words_in(key: str, words: Collection[str] | None = None) -> frozenset[str]:
    """The words of a folded text, and the runs of letters in those that have digits or marks.

    So whatever way a rule cuts words out of the line, the letters of each are among them, and a rule that
    needs one of certain words need not be asked where none of them is. `words` is the text split at spaces.
    """
    words = key.split() if words is None else words
    whole = _MIXED.search(key) is None if key.isascii() else key.replace(" ", "").isalpha()
    if whole:
        return frozenset(words)
    broken = [word for word in words if not word.isalpha()]
    return frozenset((*words, *_RUN.findall(" ".join(broken))))


_STEM, _STEMMED = 6, 5
_CONTENT, _LOOKED_AT = 4, 1000
_ROWS = Late(
    "[\u3040-\u30ff\u3400-\u9fff]{2,}|[\uac00-\ud7af]{2,}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4,}"
)


def longer_of(words: Iterable[str]) -> frozenset[str]:
    """Those of some words that say what a text is about, and not how they belong together."""
    return frozenset([word for word in words if len(word) >= _CONTENT])


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the longest of some words, without their endings."""
    return frozenset([word[:_STEM] for word in words if len(word) >= _STEMMED])


def content_words(key: str, longer: frozenset[str]) -> frozenset[str]:
    """The longer words of a folded text, to compare it with others by what it is about.

    Scripts that set no spaces between words have no words to find; two letters of Chinese or Japanese in a
    row stand for one, four of Thai or Burmese. `longer` are the `longer_of` its words.
    """
    if key.isascii() or not _ROWS.search(key[:_LOOKED_AT]):
        return longer
    spaced = frozenset([word for word in longer if not _ROWS.search(word)])
    return spaced | frozenset(_rows(key[:_LOOKED_AT]))


def _rows(key: str) -> Iterator[str]:
    """Rows of letters that stand for words where no spaces part them."""
    for row in _ROWS.findall(key):
        if row[0] >= "\uac00":
            yield row[:2]  # without the endings of Korean
            continue
        length = 2 if row[0] >= "\u3000" else 4
        yield from [row[start : start + length] for start in range(len(row) - length + 1)]
