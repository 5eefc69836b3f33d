"""A line as the clipboard gives it → the same with what pages set apart without a space set apart again.

`20232:23 PM EDTUPDATED` is two moments, `Publié le 3 mai 2024Lecture 3 min.` a day and something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.ingest.words.letters import LL, LU
from generator.ingest.words.stamps.calendar_words import SHORT_MONTHS
from generator.ingest.words.stamps.glued_around import JOINT
from generator.ingest.words.stamps.glued_stamps import GLUED_STAMPS

_NEEDED = [needed.split("|") for *_, needed in GLUED_STAMPS]
_PLACES = {one: {at for at, some in enumerate(_NEEDED) if one in some} for one in set[str]().union(*_NEEDED)}
_ALWAYS, _JOINED = _PLACES.pop(""), _PLACES.pop(JOINT)
_JOINTS = re.compile(
    rf"\d(?:[A-Z]|\d{{4}}|(?<=[{LL}à-žа-яіїє]\d)|(?<=:\d)\d\d)|"
    rf"[A-Z](?:(?<=[{LL}][A-Z])|(?<=[{LU}]{{2}}[A-Z])[a-z]|(?<=[A-Z]T)[^\W\d_])"
)
"""`4:2Up`, `may3`, `20232`, `10:2203`, `amU`, `EDTUp`, `ETj`: where something may be glued to a moment."""
_RUN = re.compile(r"[^\W\d_]+")
_BY_MARK: dict[str, list[str]] = {}
for _need in _PLACES:
    if not _RUN.search(_need):
        _BY_MARK.setdefault(_need.strip()[0], []).append(_need)
"""What has no letters, by its first sign that is no space, to look for that alone at first."""
_LONGEST_RUNS = {need: max(runs, key=len) for need in _PLACES if (runs := _RUN.findall(need))}
"""Of those with letters the longest run of them, which stands in some word of each line that has them."""


@lru_cache(maxsize=8192)
def _told_by(word: str) -> tuple[str, ...]:
    """What may stand in a line with a word in small letters, as it has letters of that; few tell any."""
    return tuple([need for need, run in _LONGEST_RUNS.items() if run in word])


def _tried(line: str) -> list[int]:
    """The places in `GLUED_STAMPS` of what may fit a line, the last in front."""
    lower = line.lower()
    tried = _ALWAYS | _JOINED if _JOINTS.search(line) else _ALWAYS.copy()
    for word in _RUN.findall(lower):
        for need in _told_by(word):
            if need in lower:
                tried |= _PLACES[need]
    for mark in filter(lower.__contains__, _BY_MARK):
        for need in filter(lower.__contains__, _BY_MARK[mark]):
            tried |= _PLACES[need]
    return sorted(tried, reverse=True)


_MAKING = (
    *("@", "(", "bdst", "m at", ", 20", ", 19", " ad", "seguir", "suivre", "folgen", "follow", "published"),
    *("updated", "tháng", "cập nhật", "dition n", ".-", " r.", ": ma", ": di", ": wo", ": do", ": vr"),
    *(": za", ": zo"),
)
"""Of which a line in Latin has one if not a joint, but what else is set apart, makes a day or an hour.

All else that stands in `GLUED_STAMPS` cuts off an end of a line, or sets a bar into it where a space stands.
"""


def may_make_moment(line: str) -> bool:
    """Whether a line in Latin letters without a day and an hour may have one when all is apart."""
    lower = line.lower()
    return (
        any(map(lower.__contains__, _MAKING))
        or line.startswith("20")
        or any(map(_may_hold_moment, _joined_words(line)))
    )


def _joined_words(line: str) -> Iterator[str]:
    """What stands between spaces with something in it that may be glued to a moment."""
    for joint in _JOINTS.finditer(line):
        end = line.find(" ", joint.end())
        yield line[line.rfind(" ", 0, joint.start()) + 1 : end if end >= 0 else len(line)]


_MONTHS_BEGIN = frozenset([run[0][:3] for month in SHORT_MONTHS if (run := _RUN.match(month.casefold()))])
"""The first three letters of each month; in Latin none has fewer."""
_HOUR = re.compile(r"\du\d")


@lru_cache(maxsize=4096)
def _may_hold_moment(word: str) -> bool:
    """Whether a word that is taken apart may leave a month by itself, `shutMay`, or is an hour: `14u30`."""
    folded = word.casefold()
    return _HOUR.search(word) is not None or any(
        folded[at : at + 3] in _MONTHS_BEGIN for at in range(len(folded) - 2)
    )


def unstuck(line: str) -> str:
    """A line with its days, hours, labels and buttons apart."""
    tried = _tried(line)
    while tried:
        pattern, repair, _ = GLUED_STAMPS[place := tried.pop()]
        if pattern.search(line) and (apart := pattern.sub(repair, line)) != line:
            line, tried = apart, [later for later in _tried(apart) if later > place]
    return line
