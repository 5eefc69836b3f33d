"""The beginning of a paragraph of Markdown → the same with nothing left open that ended behind the cut.

Emphasis and code are closed, as their signs would show else; of a link its words stay.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SIGN = re.compile(r"\\.|`+|\*{1,3}|_{1,3}|[\[\]]", re.DOTALL)
_LABEL_END = re.compile(r"[^\[\]]*\][(\[]")


class _Open(NamedTuple):
    """A beginning, the signs of emphasis and code that it opens, and where the words of a link begin."""

    kept: str
    signs: list[str]
    label: int | None


def closed(kept: str, rest: str) -> str:
    """The beginning with what it leaves open closed. `rest` is what stood behind it."""
    kept, signs, label = _left_open(kept)
    if label is not None and _LABEL_END.match(rest):
        kept = kept[:label] + kept[label + 1 :]
    ended = {sign for sign in set(signs) if sign in rest}
    return kept + "".join(sign for sign in reversed(signs) if sign in ended)


def _left_open(kept: str) -> _Open:
    """What is begun and not ended; a link that is cut in its address gives way to its words."""
    signs: list[str] = []
    label, outside = None, 0
    at = 0
    while found := _SIGN.search(kept, at):
        sign, start, at = found[0], found.start(), found.end()
        if sign[0] == "`":
            end = kept.find(sign, at)
            if end < 0:
                return _Open(kept, [*signs, sign], label)
            at = end + len(sign)
        elif sign == "[":
            label, outside = start, len(signs)
        elif sign == "]" and label is not None:
            del signs[outside:]
            if kept[at : at + 1] == "(":
                end = kept.find(")", at)
                if end < 0:
                    return _Open(kept[:label] + kept[label + 1 : start], signs, None)
                at = end + 1
            label = None
        elif sign[0] in "*_":
            before, after = kept[start - 1 : start] if start else " ", kept[at : at + 1] or " "
            if signs and signs[-1] == sign and not before.isspace():
                signs.pop()
            elif not after.isspace() and (sign[0] == "*" or not before.isalnum()):
                signs.append(sign)
    return _Open(kept, signs, label)
