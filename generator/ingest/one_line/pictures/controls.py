"""A line → what a picture shows, without the button of the picture that a page set behind it."""

from __future__ import annotations

_CONTROLS = ("View image in full screen", "View image in fullscreen", "Enlarge this image", "toggle caption")
ENDS_OF_CONTROLS = frozenset(control[-1] for control in _CONTROLS)
"""The last letters of lines that may have such a button behind them."""


def without_control(text: str) -> str:
    """What a picture shows, where a button of it stands behind in the same line; nothing of other lines."""
    if not text.endswith(_CONTROLS):
        return ""
    end = next(filter(text.endswith, _CONTROLS))
    return text[: len(text) - len(end)].strip()
