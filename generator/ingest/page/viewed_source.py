"""A page whose source was looked at in a browser and saved as that shows it → that source, line by line.

Chrome sets each line of a source in a row of a table, Firefox all of them in one `pre`.
"""

from __future__ import annotations

import re
from html import unescape

_IN_ROWS, _IN_ONE = '<td class="line-content">', 'id="viewsource"'
_TAG = re.compile(r"<[^<>]*>")
_SAVED_FROM = re.compile(r"saved from url=\(\d{4}\)\s*view-source:(https?://[^\s<>]+)", re.IGNORECASE)
_HEAD = 20_000
"""Letters in which a browser says what it shows."""


def as_viewed(text: str) -> str:
    """The source that a page shows, below a line that says where it is from; any other page as it is.

    >>> as_viewed('<body id="viewsource"><pre><span>&lt;p&gt;</span>Talks.</pre>')
    '<p>Talks.'
    """
    head = text[:_HEAD]
    if _IN_ROWS in head:
        lines = [row.partition("</td>")[0] for row in text.split(_IN_ROWS)[1:]]
    elif _IN_ONE in head:
        lines = [text.partition("<pre")[2].partition(">")[2].rpartition("</pre>")[0]]
    else:
        return text
    source = "\n".join([unescape(_TAG.sub("", line)) for line in lines])
    if "<" not in source:
        return text
    saved = _SAVED_FROM.search(head)
    return f"<!-- saved from url=({len(saved[1]):04}){saved[1]} -->\n{source}" if saved else source
