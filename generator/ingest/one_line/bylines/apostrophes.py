"""A byline → the same with plain apostrophes, and names read from it as the line wrote them.

Names of the Pacific have a letter for a stop (`Faʻaliga`, `ʻIlima`), which papers write as an opening
quotation mark too; others write O’Doe with an accent alone (`O´Doe`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

PLAIN = "’"
_MARKS = frozenset("ʻʼ‘`´ʹ")
_WITHIN = Late(r"(?<=[^\W\d_ʻʼʹ])[ʻʼ‘`´ʹ](?=[^\W\d_])")
_AHEAD = Late(rf"['’ʻʼ‘`´ʹ](?<![^ (/].)(?=[{LU}](?:[{LL}]|[{LU}]))")
_CLOSED = Late(r"['’‘`´](?![^\W\d_])")
"""A mark behind a word: what stands in front of another is a quotation."""
_WORD = Late(r"[^\W\d_ʻʼʹ](?:[^\W\d_ʻʼʹ]|['’.-])*")


def with_plain_apostrophes(text: str) -> tuple[str, Mapping[str, str]]:
    """The text as other papers write it, and how it wrote the words that differ from that."""
    if text.isascii() and "'" not in text and "`" not in text:
        return text, {}  # as most have none of the marks
    if _MARKS.isdisjoint(text) and not _AHEAD.search(text):
        return text, {}
    ahead = _AHEAD if not _CLOSED.search(text) else None
    written: dict[str, str] = {}
    words: list[str] = []
    for word in text.split(" "):
        bare = ahead.sub("", word) if ahead else word
        plain = _WITHIN.sub(PLAIN, bare)
        if plain != word and (named := _WORD.search(plain)) and (marks := _marks_of(word, plain, bare)):
            written[named[0].rstrip(".").casefold()] = marks
        words.append(plain)
    return (" ".join(words), written) if written else (text, {})


def _marks_of(word: str, plain: str, bare: str) -> str:
    """What stood in front of a word and within it, as two marks: a blank where there was none."""
    front = (
        next((mark for mark in word if not mark.isalnum() or mark in _MARKS), " ") if bare != word else " "
    )
    within = next((mark for mark in bare if mark in _MARKS), " ") if plain != bare else " "
    return front + within


def as_written(names: Iterable[str], written: Mapping[str, str]) -> tuple[str, ...]:
    """The names with the marks that their line had in them."""
    return tuple(_WORD.sub(lambda found: _marked(found[0], written), name) for name in names)


def _marked(word: str, written: Mapping[str, str]) -> str:
    marks = written.get(word.casefold())
    if marks is None:
        return word
    front, within = marks[0], marks[1]
    return f"{front.strip()}{word.replace(PLAIN, within) if within != ' ' else word}"
