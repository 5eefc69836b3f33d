"""Readings → lists that are the page's: what readers may write, boxes of facts, what the press is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading

_POINTS, _PAGES_OWN = ("- ", "• ", "* ", "– ", "· "), 2


def page_lists(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> set[int]:
    """The lists that are the page's: what readers may write, and boxes of facts amid the text or behind."""
    return _notes_of_page(lines, readings, prose_before) | fact_boxes(lines, readings, prose_before)


def _notes_of_page(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> set[int]:
    """The items of lists behind the text that no rule knows, right above two that are the page's, or below.

    So do pages say what readers may write: `- Letters in verse are sent back.`
    """
    ours = [
        reading.furniture is not None and line.text.startswith(_POINTS)
        for line, reading in zip(lines, readings, strict=True)
    ]
    found: set[int] = set()
    if sum(ours) < len(("one", "other")):
        return found
    for index, line in enumerate(lines):
        if ours[index] or prose_before[index] < _PAGES_OWN or not line.text.startswith(_POINTS):
            continue
        pairs = (ours[at : at + 2] for at in (index + 1, index + 2, max(0, index - 2)))
        if any(pair == [True, True] for pair in pairs):
            found.add(index)
    return found


_FOR_EDITORS = (
    "notes to editors", "note to editors", "notes for editors", "note for editors", "notes to editor",
    "note to editor", "media contacts", "press contacts",
)  # fmt: skip
_FACTS, _MOST_OF_HEADING = "key facts about ", 6  # words


def press_notes(readings: Sequence[Reading], prose_before: Sequence[int]) -> range:
    """What stands below `Notes to editors` or `Key facts about the harbour` behind the text, to the end."""
    for index, reading in enumerate(readings):
        if prose_before[index] < _PAGES_OWN or reading.shape.words > _MOST_OF_HEADING:
            continue
        if reading.key.startswith(_FACTS) or reading.key in _FOR_EDITORS:
            return range(index, len(readings))
    return range(0)


_FACT_BOX = re.compile(
    r"(?=[fikrlzsсфд])"  # the letters that they begin with, so that hardly a line is looked at further
    r"(?:fakta|fakten|faktenbox|faktaruta|faktaboks|faktat|facts?(?: ?box| ?file)?|infobox|infokasten|"
    r"infoboks|repères|"
    r"fait[s]? en bref|kader|la scheda|ficha|zur person|stichwort|справка|факты|довідка)(?:[.:|–—-]* "
    r"?[^.!?]{0,60})?",
    re.IGNORECASE,
)
"""`Fakta. Ferries in figures`: what stands above a box of facts."""
_SHOWN = frozenset(
    "visa mer|visa mindre|vis mer|vis mindre|vis mere|läs mer|les mer|mehr anzeigen|toon meer|näytä lisää|"
    "afficher plus|voir plus|mostra di più|ver más|ver mais|show more|show less".split("|")
)
"""The button at the end of such a box."""
_MOST_FACTS, _LONGEST_HEADING = 15, 8  # lines, words


def fact_boxes(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> set[int]:
    """The lines of boxes of facts: those in one block with a heading, or down to the button for more."""
    found: set[int] = set()
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if (
            not prose_before[index]
            or reading.shape.words > _LONGEST_HEADING
            or not _FACT_BOX.fullmatch(line.text)
        ):
            continue
        below = range(index + 1, min(len(lines), index + 1 + _MOST_FACTS))
        shown = next((at for at in below if readings[at].key in _SHOWN), 0)
        parted = next((at for at in below if lines[at].gap), 0)
        if shown or (line.gap and parted > index + 1):
            found.update(range(index, shown + 1 if shown else parted))
    return found
