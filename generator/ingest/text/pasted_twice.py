"""A text that was pasted twice, one copy behind the other → the same with the second copy as blank lines.

Each line stays on its number, and what only the second copy says stays as well.
"""

from __future__ import annotations

_SHORTEST = 500
_SHARE, _ALLOWED = 20, 60  # of a text, and letters, by which one copy may be longer than the other
_TOP, _ROWS, _LEAST = 1000, 6, 15
_PARAGRAPH, _FEWEST = 30, 2
_MOST = 0.8


def without_second_copy(text: str) -> str:
    """The text without what its second half says again, where that begins as the first and says most of it.

    An address and an outlet may stand above the first copy alone.
    """
    if len(text) < _SHORTEST:
        return text
    middle, allowed = len(text) // 2, len(text) // _SHARE + _ALLOWED
    for row in text[:_TOP].split("\n", _ROWS)[:_ROWS]:
        head = row.strip()
        if len(head) < _LEAST:
            continue
        start = text.find(head, middle - allowed, middle + allowed + len(head))
        if start >= 0 and (told := _told_once(text[:start], text[start:])):
            return told
    return text


def _told_once(first: str, second: str) -> str:
    """Both in one, without the lines of the second that the first has, or "" where it is no copy."""
    said = {row.strip() for row in first.split("\n")}
    rows = second.split("\n")
    paragraphs = [row.strip() for row in rows if len(row.strip()) >= _PARAGRAPH]
    again = [row for row in paragraphs if row in said]
    if len(again) < _FEWEST or sum(map(len, again)) < _MOST * sum(map(len, paragraphs)):
        return ""
    return first + "\n".join("" if row.strip() in said else row for row in rows)
