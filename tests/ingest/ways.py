"""A pattern → texts as it could fit them, one for each way through it.

So a test can ask of every pattern of a table whether what a line needs for it to be tried stands in all that
it fits, and a new row cannot be forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from re import _constants as signs  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from generator.ingest.words.late import Late

_ANY, _ANY_CAPITAL, _BORDER = "\ue000", "\ue001", "\ue002"
"""Any letter, any capital, and the border of a word, which is all that a text has of it."""
_MANY = 4
"""Of a class with more letters than so many any letter stands for all, the least that can be in a text."""
_MOST = 100_000


def ways_through(pattern: re.Pattern[str] | Late, settled: Callable[[str], bool]) -> set[str]:
    """Texts as a pattern could fit them, but for those of which a beginning is `settled`.

    They are with and without all that may be left out. A letter stands for each choice of many, and nothing
    parts it from what stands beside it. What a pattern looks at ahead is left out. Where it looks back at the
    very beginning, signs are there, and no letters.
    """
    flags = pattern.flags if isinstance(pattern, re.Pattern) else pattern._flags
    ways = _after({""}, parser.parse(pattern.pattern, flags), lambda text: settled(_shown(text)))
    return {_shown(text) for text in ways if not _GLUED.search(text)}


_GLUED = re.compile(rf"[^\W{_ANY}{_ANY_CAPITAL}]{_BORDER}[^\W{_ANY}{_ANY_CAPITAL}]")
"""Two letters with the border of a word between them, which no text has."""


def _shown(text: str) -> str:
    text = re.sub(
        rf"(?<=[{_ANY}{_ANY_CAPITAL}]){_BORDER}(?=\w)|(?<=\w){_BORDER}(?=[{_ANY}{_ANY_CAPITAL}])", " ", text
    )
    return text.replace(_BORDER, "").replace(_ANY, "x").replace(_ANY_CAPITAL, "X")


def _after(before: set[str], items: Iterable[Any], settled: Callable[[str], bool]) -> set[str]:
    """Each of some texts with each way through some items behind it."""
    for kind, value in items:
        before = {text for text in _with(before, kind, value, settled) if not settled(text)}
        assert len(before) < _MOST, "too many ways"
    return before


def _with(before: set[str], kind: Any, value: Any, settled: Callable[[str], bool]) -> set[str]:
    match kind:
        case signs.SUBPATTERN:
            return _after(before, value[3], settled)
        case signs.BRANCH:
            return set().union(*[_after(before, way, settled) for way in value[1]])
        case signs.MAX_REPEAT | signs.MIN_REPEAT:
            return _repeated(before, *value, settled)
        case signs.ASSERT:
            return _looked_behind(before, value[1]) if value[0] < 0 else before
        case _:
            return {text + sign for text in before for sign in _one(kind, value)}


def _repeated(
    before: set[str], least: int, most: int, items: Iterable[Any], settled: Callable[[str], bool]
) -> set[str]:
    """Each text with the fewest repeats, which are two at most here, and with one more where there are none."""
    items = list(items)
    for _ in range(min(least, 2)):
        before = _after(before, items, settled)
    return before if least else before | _after(before, items, settled)


def _looked_behind(before: set[str], items: Iterable[Any]) -> set[str]:
    """Those texts that end in what a pattern looks back at; where nothing is there yet, its signs."""
    ends = _after({""}, items, lambda _: False)
    return {
        text for text in before if text and any(map(_could_be, (text[-len(end) :] for end in ends), ends))
    } | {end if _SIGN.search(end) else "" for end in ends if "" in before}


_SIGN = re.compile(rf"[^\w\s{_ANY}{_ANY_CAPITAL}{_BORDER}]")


def _could_be(text: str, end: str) -> bool:
    return len(text) == len(end) and all(
        _ANY in pair or _ANY_CAPITAL in pair or pair[0] == pair[1] for pair in zip(text, end, strict=True)
    )


def _one(kind: Any, value: Any) -> set[str]:
    """The signs that stand for one item: of a class with few each, of another one letter."""
    match kind:
        case signs.LITERAL:
            return {chr(value)}
        case signs.NOT_LITERAL | signs.ANY:
            return {_ANY}
        case signs.AT:
            return {_BORDER if value is signs.AT_BOUNDARY else ""}
        case signs.IN:
            return _of_class(value)
        case _:
            return {""}


def _of_class(choice: list[tuple[Any, Any]]) -> set[str]:
    single = [chr(value) for kind, value in choice if kind is signs.LITERAL]
    if len(single) == len(choice):
        letters = [sign for sign in single if sign.isalpha()]
        return set(single) if len(single) <= _MANY or not letters else {letters[0]}
    if choice == [(signs.CATEGORY, signs.CATEGORY_SPACE)]:
        return {" "}
    if choice in ([(signs.CATEGORY, signs.CATEGORY_DIGIT)], [(signs.RANGE, _DIGITS)]):
        return {"0"}
    capitals = (signs.RANGE, _CAPITALS) in choice and (signs.RANGE, _SMALL) not in choice
    return {_ANY_CAPITAL if capitals and choice[0][0] is not signs.NEGATE else _ANY}


_DIGITS, _CAPITALS, _SMALL = (48, 57), (65, 90), (97, 122)
