"""Readings → which lines are trails of sections though no mark parts these, or end such a trail.

`Home Rhine Town Ferry: council looks into it` has what the page calls its article in short, and so has the
last of some lines that begin with `Home`; the headline stands below.
"""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import opens_byline

ROOTS = frozenset(
    "home homepage startseite accueil inicio início portada forside forsiden startsida hem hjem etusivu "
    "voorpagina pagina principale главная головна".split()
)
"""What the first page of a site is called."""
_INITIALS = frozenset(letter for root in ROOTS for letter in (root[0], root[0].upper()))
_TOP, _BELOW = 60, 14  # lines
_LONGEST_SECTION, _LEAST_TITLE, _LEAST_SHARED = 3, 3, 2  # words


AGAINST, FOR, FOR_PRINTED, FOR_BEGUN = -4.0, 2.0, 3.5, 1.2
_PRINTED = "printed-issue"
"""In which issue of a paper an article stands, `№47, стр. 5`: its headline is below, however short it is."""


def _is_printed(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == _PRINTED


def _is_titled(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line that may be a headline stands at a place, and is no sentence and no name."""
    if index >= len(readings):
        return False
    one = readings[index]
    return not (one.shape.ends or one.furniture or one.stamp or one.is_captioned)


def trails(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[tuple[int, float]]:
    """Such lines near the top, with what speaks against each as the headline, and for the one below it."""
    top = readings[:_TOP]
    has_root = not ROOTS.isdisjoint([reading.key for reading in top if reading.furniture])
    for index, (line, reading) in enumerate(zip(lines, top, strict=False)):
        begins = (first := line.text[0]) in _INITIALS or not first.isascii()
        begins = begins and _begins_trail(line.text, lines, top)
        ends = has_root and index > 0 and reading.furniture is None and top[index - 1].furniture is not None
        if begins:
            yield index, AGAINST
        elif title := (ends and _ends_trail(index, readings) and _said_below(index, readings)) or (
            _is_below_sections(index, top) and _told_otherwise(index, top)
        ):
            yield from ((index, AGAINST), (title, FOR))
        elif (
            index > 0
            and top[index - 1].shape.words <= _LONGEST_SECTION
            and line.text.startswith(f"{lines[index - 1].text}: ")  # `Varsand: Ferry found`
        ):
            yield index, FOR_BEGUN
        elif reading.furniture and _is_printed(reading) and _is_titled(index + 1, readings):
            yield index + 1, FOR_PRINTED


def _begins_trail(text: str, lines: Sequence[Line], top: Sequence[Reading]) -> bool:
    """Whether a line begins with the first page and a section behind that."""
    root, _, rest = text.partition(" ")
    return root.casefold() in ROOTS and any(map(rest.startswith, _sections(lines, top)))


def _sections(lines: Sequence[Line], top: Sequence[Reading]) -> set[str]:
    """What sections of the page may be called, each with a space behind it."""
    return {
        f"{line.text} "
        for line, reading in zip(lines, top, strict=False)
        if reading.shape.words <= _LONGEST_SECTION and len(line.text) > _LONGEST_SECTION
    }


def _ends_trail(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the first page and sections stand right above a line, each in a line."""
    above = index - 1 if readings[index].furniture is None else -1
    while above >= 0 and readings[above].furniture is not None:
        if readings[above].shape.words > _LONGEST_SECTION:
            return False
        if readings[above].key in ROOTS:
            return True
        above -= 1
    return False


def _said_below(index: int, readings: Sequence[Reading]) -> int:
    """Words that are no sentence right above the time further down, if they share most of a line's, or 0."""
    for below in range(index + 2, min(len(readings) - 1, index + _BELOW)):
        shape, words = readings[below].shape, readings[below].content
        shared = words & readings[index].content
        if readings[below + 1].stamp is not None and not shape.ends and shape.words >= _LEAST_TITLE:
            least = 1 if _is_kicker(readings[below - 1]) and len(words) <= _FEW_TOLD else _LEAST_SHARED
            return below if len(shared) >= least and (least == 1 or 2 * len(shared) >= len(words)) else 0
    return 0


_FEW_TOLD = 5  # words that tell something in a short headline, below a kicker


_LONGEST_KICKER = 6  # words


def _is_kicker(reading: Reading, most: int = _LONGEST_SECTION) -> bool:
    """Whether a line is a few words that end nothing and that nothing but a name may explain."""
    told = reading.furniture or reading.stamp or reading.is_captioned or reading.shape.ends
    return 0 < reading.shape.words <= most and not told


def _is_below_sections(index: int, top: Sequence[Reading]) -> bool:
    """Whether two lines as short as sections are stand above what may be a headline."""
    if not _is_long_title(top[index], placed=True):
        return False
    above = top[max(0, index - _SECTIONS_ABOVE) : index]
    few = len(above) == _SECTIONS_ABOVE and all(0 < one.shape.words <= _LONGEST_SECTION for one in above)
    return few and not any(one.stamp for one in above)


_SECTIONS_ABOVE, _LONG_TITLE = 2, 7  # lines, words


def _is_long_title(reading: Reading, *, placed: bool = False) -> bool:
    """Whether words may be a headline; `placed` ones with their town: `Varsand: Pilot saves a ferry`."""
    if reading.shape.words < _LONG_TITLE or reading.shape.ends:
        return False
    told = reading.furniture or reading.stamp or reading.byline or reading.is_captioned
    return not told and (placed or reading.dateline is None)


def _told_otherwise(index: int, top: Sequence[Reading]) -> int:
    """The headline right below its own short form, in nearly the same words, or below a kicker; or 0.

    `World`, `Varsand`, `Envoys of Varsand agree on harbour report`, `Envoys agree on report about Varsand`.
    """
    words = top[index].content
    for step, share in ((1, _SAME), (2, _KIN)):
        below = top[index + step] if index + step + 1 < len(top) else None
        placed = top[index].dateline is not None  # both begin with the town
        if below is None or not _is_long_title(below, placed=placed) or top[index].key.startswith(below.key):
            continue
        if below.key.endswith(f" {top[index].key}"):
            continue  # behind a label: `北港社9月14日电 题：…`
        filed = (between := top[index + 1].furniture) is not None and between.rule == "section"
        longest, shared = max(len(words), len(below.content)), len(words & below.content)
        most = _LONGEST_KICKER if shared >= _ALIKE * longest else _LONGEST_SECTION
        kicked = filed or (_is_kicker(top[index + 1], most) and not opens_byline(top[index + 1]))
        alike = _begin_alike(top[index].key, below.key)  # as no standfirst begins
        apart = kicked if step > 1 else alike or not top[index + 2].is_plain_prose
        if apart and longest and shared >= (_KIN if alike else share) * longest:
            return index + step
    return 0


def _begin_alike(one: str, other: str) -> bool:
    """Whether two lines begin with the same words, and go on for no longer than that."""
    words, others = one.split(), other.split()
    same = sum(1 for _ in itertools.takewhile(bool, map(operator.eq, words, others)))
    return same >= _FEWEST_SAME and 2 * same >= max(len(words), len(others))


_FEWEST_SAME = 5  # words
_SAME, _ALIKE, _KIN = 0.7, 0.6, 0.33  # shares of words
