"""Plain YAML → the nodes that PyYAML would make of it, in less time; or nothing at the first doubt.

Front matter is written in a small part of YAML: keys with words, lists or more keys, and comments. That
part, and no more, is read here, line by line. The reference is `yaml_nodes.compose`: where this gives None
the caller asks it, and so it alone says what is wrong with a block.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.shapes.yaml_nodes import NULL, TEXT, MappingNode, Node, ScalarNode, SequenceNode, tag_of

_MARGIN = r" {0,12}+"
"""What is farther to the right may be nested too deeply, and the reference has words for that."""
_KEY = r"[A-Za-z0-9_][A-Za-z0-9_-]{0,99}+"
_QUOTED = r""""[^"\\]*+(?:\\["\\][^"\\]*+)*+"|'[^']*+(?:''[^']*+)*+'"""
_FIRST = r"""[^\s\-?:,\[\]{}#&*!|>'"%@`]"""
"""What words begin with: no sign that would make them something else."""
_WORDS = rf"{_FIRST}[^:#]*+(?:(?::(?=\S)|(?<=\S)#)[^:#]*+)*+"
_ITEM = rf"(?:{_QUOTED}|{_FIRST}[^:#?,\[\]{{}}]*+)"
_LIST = rf"\[ *+(?:{_ITEM} *+(?:, *+{_ITEM} *+)*+)?\]"
_LINE = re.compile(
    rf"({_MARGIN})(?:(- )|({_KEY}):(?!\S))?( *+)"  # margin, dash or key, gap
    rf"(?:({_WORDS})|({_QUOTED})|({_LIST}))? *+(?:(?<!\S)(#).*)?\Z"  # a value, a comment
)
_ITEMS = re.compile(_ITEM)
_ESCAPED = re.compile(r'\\(["\\])')


class _DoubtError(Exception):
    """PyYAML may take the block otherwise, or find something wrong with it."""


def plain_yaml(block: str) -> MappingNode | None:
    """What `yaml_nodes.compose` makes of a block that it finds nothing wrong with; None in doubt."""
    try:
        return _read(block)
    except _DoubtError:
        return None


def _read(block: str) -> MappingNode:
    root: _Pairs = []
    pairs, here = root, 0  # the innermost mapping, and its column
    outer: list[tuple[_Pairs, int]] = []
    is_open = False  # whether the last key has no value yet
    items: list[Node] = []  # the list below the last key
    dashes = -1  # their column
    last: Node | None = None  # words that go on if the next line has words alone, and a wider margin
    last_column = 0
    for number, written in enumerate(block.split("\n")):
        column, dash, key, key_tag, start, text, tag, listed, goes_on = _line(written)
        value = (
            ScalarNode(text, tag, number, start)
            if text is not None
            else SequenceNode(
                [ScalarNode(item, kind, number, at) for item, kind, at in listed], number, start
            )
            if listed is not None
            else None
        )
        if key:
            if is_open and column > here:
                below = MappingNode([], number, column)
                pairs[-1] = (pairs[-1][0], below)
                outer.append((pairs, here))
                pairs, here = below.value, column
            while column < here:
                pairs, here = outer.pop()
            if column != here:
                raise _DoubtError
            is_open, dashes = value is None, -1
            name = ScalarNode(key, key_tag, number, column)
            pairs.append((name, value or ScalarNode("", NULL, number, column + len(key) + 1)))
        elif dash:
            if is_open and column >= here:
                items, dashes, is_open = [], column, False
                pairs[-1] = (pairs[-1][0], SequenceNode(items, number, column))
            if value is None or column != dashes:
                raise _DoubtError
            items.append(value)
        elif goes_on and isinstance(last, ScalarNode) and column > last_column:
            last.value += f" {text}"
            last.tag = TEXT
            continue
        elif value is not None:
            raise _DoubtError
        last, last_column = value if goes_on else None, column
    if not root:
        raise _DoubtError
    return MappingNode(root, root[0][0].line, 0)


_Pairs = list[tuple[Node, Node]]
_Items = tuple[tuple[str, str, int], ...]
_Line = tuple[int, str, str, str, int, str | None, str, _Items | None, bool]
"""Where a line begins; dash, or key and its tag, or ""; where its value begins; a text and its tag, or the
items of a list with their tags and places; whether these are words that may go on in the next line, as
those with a comment behind them do not."""


@lru_cache(maxsize=2048)
def _line(written: str) -> _Line:
    """A line by itself. Most lines of front matter stand in other files too."""
    found = _LINE.match(written)
    # Neither tabs nor any spaces and ends of lines but the usual ones.
    if found is None or not written.isprintable():
        raise _DoubtError
    margin, dash, key, gap, words, quoted, listed, comment = found.groups("")
    start = len(margin) + len(dash) + (len(key) + 1 if key else 0) + len(gap)
    text, tag = _scalar(words or quoted) if words or quoted else (None, TEXT)
    items = (
        tuple((*_scalar(item[0]), start + item.start()) for item in _ITEMS.finditer(listed))
        if listed
        else None
    )
    return len(margin), dash, key, tag_of(key), start, text, tag, items, bool(words) and not comment


def _scalar(written: str) -> tuple[str, str]:
    """The text of words, or of what stands in quotes, and its tag."""
    if written[0] == '"':
        return _ESCAPED.sub(r"\1", written[1:-1]), TEXT
    if written[0] == "'":
        return written[1:-1].replace("''", "'"), TEXT
    words = written.rstrip()
    return words, tag_of(words)
