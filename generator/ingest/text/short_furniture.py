"""Readings → which short lines are of the page, by how they are cut, labelled, counted or filed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_ranked, opens_byline
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.letters import LL, LU

_EARLY = 2  # paragraphs


def by_label(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules by which a short line is the page's, each with how sure it is."""
    reading, before, text = readings[index], around.prose_before[index], around.lines[index].text
    found = []
    if not before and _SHORTENED.match(text):
        found.append(("whose-picture", 0.93))
    if before and text[-1] in ")]" and _is_card_cut(index, reading, around):
        found.append(("cut-short", 0.93))
    if index and text[-1] in "?؟" and _is_asked(index, readings):
        found.append(("asked-in-poll", 0.95))
    if reading.byline is not None and _is_kicker(index, reading, around):
        found.append(("heads-cards", 0.85))
    if before > 1 and around.blocks_tell and not opens_byline(reading) and around.heads_appeal(index):
        found.append(("heads-an-appeal", 0.95))
    if before <= _EARLY and is_ranked(index, around.lines):
        found.append(("ranked", 0.95))
    if not before and ": " in text and _is_filed(index, readings, around):
        found.append(("filed-under", 0.95))
    return found


def _is_asked(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line stands right below what says that readers are asked: `Poll`."""
    above = readings[index - 1].furniture
    return above is not None and above.rule == "poll"


_SHORTENED = re.compile(rf"[^.!?]{{25,170}}[{LL}]{{3}}\. (?!FIN|END)[{LU}]{{2,8}}\Z")
"""`The ships at the long pier of the harbour. HBR`: the words of a picture with the paper behind them."""


def _is_card_cut(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a line ends as cards do that begin another story; long ones in square brackets.

    The last paragraph of an article that is cut itself stands right below the one before, and takes it up.
    """
    text = around.lines[index].text
    last = not around.prose_after[index] and around.prose[index - 1]
    if last and reading.stems & around.readings[index - 1].stems and text[0] not in "[(…":
        return False
    return text.endswith(("[...]", "[…]")) or (
        reading.shape.words <= _LONGEST_CUT and text.endswith(("(...)", "(…)"))
    )


_LONGEST_CUT = 20  # words; papers leave out words of what they quote as well
_FILED = re.compile(r"[A-Z][A-Za-z]{1,14}(?:[ -][A-Za-z]{2,14}){0,2}: (?=[A-Z])[^.?!:“”\"]{2,120}\Z")
"""`Region: Middle East`, `Theme: History, Ports`: a label and a few names."""


def _is_filed(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a row below who wrote or when says what an article is filed under, as its neighbour does."""
    own, text = readings[index], around.lines[index].text
    if not index or own.stamp is not None or own.byline is not None or not _FILED.match(text):
        return False
    headed = any(one.stamp is not None or one.byline is not None for one in readings[:index])
    beside = [one for one in (index - 1, index + 1) if one < len(readings) and readings[one].caption is None]
    return headed and any(_FILED.match(around.lines[one].text) for one in beside)


def _is_kicker(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether what reads like a name is the section above several headlines of other articles."""
    bare = reading.byline is not None and reading.byline.rule == "bare-name"
    if not (bare and around.heads_cards(index)):
        return False
    return not signs_twice(reading, around)


def signs_twice(reading: Reading, around: Surroundings) -> bool:
    """Whether a name stands beside the day in the head and once more behind the text, as who wrote does."""
    head, *behind = [place for place, one in enumerate(around.readings) if one.key == reading.key]
    beside = around.readings[max(0, head - 1) : head + _BESIDE]
    dated = not around.prose_before[head] and any(one.stamp is not None for one in beside)
    told = [around.prose_before[place] > _EARLY and around.prose_after[place] <= 1 for place in behind]
    return dated and len(told) == 1 and told[0]


_BESIDE = 2  # lines
