"""The HTML of a mail that was passed on → what it was about, and the HTML from the head of the first mail on.

What stands above that head is said by whoever passed it on, and is no part of an article.
"""

from __future__ import annotations

import re
from html import unescape

from generator.ingest.text.envelopes import FORWARDED, head_in

_UNSHOWN = re.compile(
    rb"<(style|script|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL
)
_LINE_END = re.compile(rb"</?(?:blockquote|br|div|li|p|t[dr])\b[^<>]*>", re.IGNORECASE)
_LOOKED_AT = 100_000


def passed_on(html: bytes, charset: str) -> tuple[str, bytes] | None:
    """The subject and the HTML of the mail that was passed on, or nothing where none has its own head."""
    found = None
    while (inner := _headed(html, charset)) is not None:
        subject, place, end = inner
        found = subject, html[place:]
        html = html[end:]
        if not FORWARDED.match(subject):
            break
    return found


def _headed(html: bytes, charset: str) -> tuple[str, int, int] | None:
    """What the first mail with a head in a page is about, and where that head begins and ends."""
    shown = _UNSHOWN.sub(lambda found: b" " * len(found[0]), html[:_LOOKED_AT])
    ends = [(0, 0), *(found.span() for found in _LINE_END.finditer(shown))]
    rows = []
    for (_, start), (end, _) in zip(ends, [*ends[1:], (len(shown), 0)], strict=True):
        text = re.sub(rb"<[^<>]*>", b"", shown[start:end]).decode(charset, errors="replace")
        if words := " ".join(unescape(text).split()):
            rows.append((words, start, end))
    head = head_in([words for words, _, _ in rows])
    return (head.subject, rows[head.first][1], rows[head.last][2]) if head else None
