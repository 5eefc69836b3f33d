"""Plain YAML → the nodes that PyYAML would make of it, in less time; or nothing at the first doubt.

Front matter is written in a small part of YAML: keys with words, lists or more keys, and comments. That
part, and no more, is read here, line by line. The reference is `yaml_nodes.compose`: where this gives None
the caller asks it, and so it alone says what is wrong with a block.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import yaml

from generator.yaml_nodes import NULL, TEXT, tag_of

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


class _Plain:
    """A node that is its own mark. Those of PyYAML have two, with a good deal in them."""

    line: int
    column: int

    if not TYPE_CHECKING:  # to which it is an attribute, as PyYAML has it
        start_mark = property(lambda self: self)


class _Scalar(_Plain, yaml.ScalarNode):
    def __init__(self, value: str, line: int, column: int, tag: str) -> None:
        self.value = value
        self.line = line
        self.column = column
        self.tag = tag


class _Sequence(_Plain, yaml.SequenceNode):
    def __init__(self, value: list[yaml.Node], line: int, column: int) -> None:
        self.value = value
        self.line = line
        self.column = column


class _Mapping(_Plain, yaml.MappingNode):
    def __init__(self, value: list[tuple[yaml.Node, yaml.Node]], line: int, column: int) -> None:
        self.value = value
        self.line = line
        self.column = column


class _DoubtError(Exception):
    """PyYAML may take the block otherwise, or find something wrong with it."""


def plain_yaml(block: str) -> yaml.MappingNode | None:
    """What `yaml_nodes.compose` makes of a block that it finds nothing wrong with; None in doubt."""
    try:
        return _read(block)
    except _DoubtError:
        return None


def _read(block: str) -> yaml.MappingNode:
    nodes = _Nodes()
    last: yaml.Node | None = None  # words that go on if the next line has words alone, and a wider margin
    last_column = 0
    for number, written in enumerate(block.split("\n")):
        column, dash, key, start, text, tag, items, is_words = _line(written)
        value: yaml.Node | None = None
        if text is not None:
            value = _Scalar(text, number, start, tag)
        elif items is not None:
            listed: list[yaml.Node] = [_Scalar(item, number, at, kind) for item, kind, at in items]
            value = _Sequence(listed, number, start)
        if key:
            nodes.add_pair(key, value, number, column)
        elif dash:
            nodes.add_item(value, number, column)
        elif is_words and isinstance(last, _Scalar) and column > last_column:
            last.value += f" {text}"
            last.tag = TEXT
            continue
        elif value is not None:
            raise _DoubtError
        last, last_column = value if is_words else None, column
    return nodes.root()


class _Line(NamedTuple):
    """What stands in a line: where it begins; dash and key, or ""; where its value begins, and the value.

    The items of a list have their tags and places. Words with a comment behind them are not `is_words`:
    they do not go on in the next line.
    """

    column: int
    dash: str
    key: str
    start: int
    text: str | None
    tag: str
    items: tuple[tuple[str, str, int], ...] | None
    is_words: bool


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
    return _Line(len(margin), dash, key, start, text, tag, items, bool(words) and not comment)


def _scalar(written: str) -> tuple[str, str]:
    """The text of words, or of what stands in quotes, and its tag."""
    if written[0] == '"':
        return _ESCAPED.sub(r"\1", written[1:-1]), TEXT
    if written[0] == "'":
        return written[1:-1].replace("''", "'"), TEXT
    words = written.rstrip()
    return words, tag_of(words)


class _Nodes:
    """The nodes of a block while it is read: the innermost mapping, and the list below its last key."""

    def __init__(self) -> None:
        self._root: list[tuple[yaml.Node, yaml.Node]] = []
        self._pairs, self._column = self._root, 0
        self._outer: list[tuple[list[tuple[yaml.Node, yaml.Node]], int]] = []
        self._is_open = False  # whether the last key has no value yet
        self._items: list[yaml.Node] = []
        self._dash_column = -1

    def add_pair(self, key: str, value: yaml.Node | None, line: int, column: int) -> None:
        if column > self._column and self._is_open:
            mapping = _Mapping([], line, column)
            self._pairs[-1] = (self._pairs[-1][0], mapping)
            self._outer.append((self._pairs, self._column))
            self._pairs, self._column = mapping.value, column
        while column < self._column:
            self._pairs, self._column = self._outer.pop()
        if column != self._column:
            raise _DoubtError
        self._is_open, self._dash_column = value is None, -1
        nothing = _Scalar("", line, column + len(key) + 1, NULL) if value is None else value
        self._pairs.append((_Scalar(key, line, column, tag_of(key)), nothing))

    def add_item(self, value: yaml.Node | None, line: int, column: int) -> None:
        if self._is_open and column >= self._column:
            self._items, self._dash_column, self._is_open = [], column, False
            self._pairs[-1] = (self._pairs[-1][0], _Sequence(self._items, line, column))
        if value is None or column != self._dash_column:
            raise _DoubtError
        self._items.append(value)

    def root(self) -> yaml.MappingNode:
        if not self._root:
            raise _DoubtError
        return _Mapping(self._root, self._root[0][0].start_mark.line, 0)
