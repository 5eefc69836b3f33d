"""A line as the clipboard gives it → the same with what pages set apart without a space set apart again.

`20232:23 PM EDTUPDATED` is two moments, `Publié le 3 mai 2024Lecture 3 min.` a day and something else.
"""

from __future__ import annotations

from generator.ingest.words.glued_stamps import GLUED_STAMPS

_NEEDED = [needed.split("|") for *_, needed in GLUED_STAMPS]
_PLACES = {one: {at for at, some in enumerate(_NEEDED) if one in some} for one in set[str]().union(*_NEEDED)}
_IN_ASCII = tuple(filter(str.isascii, _PLACES))


def _tried(line: str) -> list[int]:
    """The places in `GLUED_STAMPS` of what may fit a line, the last in front."""
    lower = line.lower()
    found = filter(lower.__contains__, _IN_ASCII if lower.isascii() else _PLACES)
    return sorted(set[int]().union(*map(_PLACES.__getitem__, found)), reverse=True)


def unstuck(line: str) -> str:
    """A line with its days, hours, labels and buttons apart."""
    tried = _tried(line)
    while tried:
        pattern, repair, _ = GLUED_STAMPS[place := tried.pop()]
        if pattern.search(line) and (apart := pattern.sub(repair, line)) != line:
            line, tried = apart, [later for later in _tried(apart) if later > place]
    return line
