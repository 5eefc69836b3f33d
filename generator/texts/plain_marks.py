"""What the steps of `plain_markdown.py` leave in a text for those that follow, and how one of them gives up.

Control characters, which no accepted text contains, stand for what is done, so that no later step takes it
for words.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

LINK, LINK_END, AUTOLINK = "\x0e", "\x0f", "\x10"
"""For the tags of links, so that nothing in an address is taken for emphasis, a dash or a quote."""
EN, EM = "\x11", "\x12"
"""For dashes that are made: smarty does not let them open a quote, as dashes that were written do."""
HEAD = "\x13"
"""In front of headings, which get level and id last."""
EDGE = rf"<>{LINK}{LINK_END}{AUTOLINK}"
"""Where a string of words ends: Python-Markdown treats the text between two tags by itself."""


def late_regex(source: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A pattern that is compiled when it is first asked for: most builds convert few texts or none."""
    return functools.cache(lambda: re.compile(source, flags))


class DoubtError(Exception):
    """Python-Markdown may take the text otherwise."""
