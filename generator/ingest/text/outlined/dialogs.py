"""An outline → the lines of a notice that a page lays over its article, between the buttons of that.

The clipboard has the button that closes it, what it says, and the one that goes on to the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.ingest.text.outlined.outline import Outline

_CLOSING = ("close", "dismiss", "x")
_GOING_ON = ("continue", "accept", "got it", "dismiss", "ok", "i agree", "agree", "continue to site")
_FIRST_LINES, _LEAST, _MOST = 30, 1, 4


def dialogs(outline: Outline) -> Iterator[int]:
    """The lines between `Close` and `Continue`, each alone, in the head of a clipping."""
    keys = [reading.key for reading in outline.readings[: _FIRST_LINES + _MOST]]
    for index, key in enumerate(keys[:_FIRST_LINES]):
        if key not in _CLOSING:
            continue
        behind = keys[index + 1 : index + 2 + _MOST]
        end = next((at for at, one in enumerate(behind) if one in _GOING_ON), 0)
        if end >= _LEAST:
            yield from range(index + 1, index + 1 + end)
