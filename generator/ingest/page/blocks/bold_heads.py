"""A piece of text → where lines in bold end that head what stands below."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from generator.ingest.page.blocks.inlines import MOST_EMPHASES, STRONG, Marked
from generator.ingest.page.blocks.line_breaks import BREAK, BREAKS, LONG_LINE
from generator.ingest.words.letters import LL, LU

_LONGEST_HEAD = 90
_IN_CAPITALS = re.compile(rf"[{LU}'’.-]+(?: [{LU}'’.-]+){{1,3}}\s*{BREAK}\s*[^{BREAK}{LL}]{{4,60}}")


def bold_head(text: str, links: Marked, emphases: Marked) -> int:
    """Where the line in bold ends that heads a longer one, or a name in capitals a role; 0 without one."""
    mark = BREAKS.search(text) if BREAK in text[: _LONGEST_HEAD * 2] else None
    if mark is None or not (len(text) - mark.end() >= LONG_LINE or _IN_CAPITALS.fullmatch(text.strip())):
        return 0
    if any(start == mark.end() for start, _, _ in links):
        return 0  # a heading of links
    first = text[: mark.start()].strip()
    begin = len(text) - len(text.lstrip())
    bold = any(
        tag in STRONG and start <= begin and end >= begin + len(first) and end <= mark.end()
        for start, end, tag in emphases[:MOST_EMPHASES]
    )
    return mark.end() if bold and 0 < len(first) <= _LONGEST_HEAD and first[-1] not in ".!…:;,。" else 0


def bold_heads_within(text: str, emphases: Marked) -> Iterator[int]:
    """Where lines in bold end that stand below an empty line and right above a long one, as subheads do."""
    if not emphases or text.count(BREAK) <= _FEWEST_BREAKS:
        return
    bold = [(start, end) for start, end, tag in emphases[:MOST_EMPHASES] if tag in STRONG]
    marks = list(itertools.islice(BREAKS.finditer(text), _MOST_BREAKS))
    ends = [*(mark.start() for mark in marks[2:]), len(text)]
    for above, mark, end_below in zip(marks, marks[1:], ends, strict=False):
        first = text[above.end() : mark.start()].strip()
        if above[0].count(BREAK) < _FEWEST_BREAKS or mark[0].count(BREAK) > 1 or not first:
            continue
        begin = text.find(first, above.end())
        heads = len(first) <= _LONGEST_HEAD and first[-1] not in ".!…:;,。"
        long = end_below - mark.end() >= LONG_LINE
        if heads and long and any(start <= begin and end >= begin + len(first) for start, end in bold):
            yield mark.end()


_FEWEST_BREAKS, _MOST_BREAKS = 2, 300
