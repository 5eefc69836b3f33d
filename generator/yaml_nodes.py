"""A block of YAML → its nodes, which know their places; or what is wrong with it."""

from __future__ import annotations

import re

import yaml

from generator.diagnostics import Position, Report

DEPTH = 20
"""How deep front matter and settings may nest."""

NULL = "tag:yaml.org,2002:null"
TEXT = "tag:yaml.org,2002:str"
_FLAG = "tag:yaml.org,2002:bool"
_WHOLE = "tag:yaml.org,2002:int"
_FRACTION = "tag:yaml.org,2002:float"
_TAGS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), NULL),
    **dict.fromkeys(("true", "True", "TRUE", "false", "False", "FALSE"), _FLAG),
}
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(\.[0-9]+)?\Z")
_DEEP = re.compile(rf"\n[ \-?:]{{{DEPTH + 1}}}")
_TOO_DEEP = f"nested deeper than {DEPTH} levels"
_QUOTES_HINT = "put quotes around a value that has `: `, ` #` or a leading quote or bracket in it"
_SYNTAX_HINTS = (
    (_TOO_DEEP, "front matter and settings need a few levels at most"),
    (
        "start any token",
        "indent with spaces, not tabs, and quote a value that begins with `@`, `` ` `` or `%`",
    ),
    ("control characters", "remove the character"),
    ("special characters", "remove the character"),
    ("expected ',' or", "close the bracket or quote that was opened before"),
    ("end of stream", "close the bracket or quote that was opened before"),
    ("undefined alias", "put quotes around a value that begins with `*`"),
    ("block end", "give the keys of one block the same indent"),
)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's, without the tags that nobody asks for: to find those takes a third of the time."""

    def resolve(self, kind: type[yaml.Node], value: str, implicit: tuple[bool, bool]) -> str:
        return tag_of(value) if kind is yaml.ScalarNode and implicit[0] else TEXT

    def descend_resolver(self, _node: yaml.Node, _index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


def tag_of(words: str) -> str:
    """What words without quotes are: nothing, a flag, a number as people write it, or else text."""
    if words[:1] in "-+0123456789" and (number := _NUMBER.match(words)):
        return _FRACTION if number[1] else _WHOLE
    return _TAGS.get(words, TEXT)


class SourceText:
    """The text of a file, and where in it a YAML block begins (0 for a file that is all YAML)."""

    __slots__ = ("_first_line", "_lines", "_text", "path")

    def __init__(self, path: str, text: str, first_line: int = 0) -> None:
        self.path = path
        self._text = text
        self._lines: list[str] = []  # split when a place is asked for
        self._first_line = first_line

    def at(self, line: int, column: int) -> Position:
        """The position of a place given as zero-based line and column of the YAML block."""
        line, column = self.place(line, column)
        return Position(path=self.path, line=line, column=column, excerpt=self._lines[line - 1].rstrip("\r"))

    def place(self, line: int, column: int) -> tuple[int, int]:
        """Line and column in the file, from 1, of such a place."""
        if not self._lines:
            self._lines = self._text.split("\n")
        return min(line + self._first_line + 1, len(self._lines)), column + 1


def compose(block: str, source: SourceText, report: Report) -> yaml.MappingNode | None:
    """The root of a YAML block, or nothing where it is no mapping (which is reported)."""
    try:
        _refuse_deep_nesting(block)
        root = yaml.compose(block, Loader=_Loader)
    except yaml.YAMLError as error:
        _report_syntax(error, source, report)
        return None
    if root is None:
        root = yaml.MappingNode("tag:yaml.org,2002:map", [])
    if not isinstance(root, yaml.MappingNode):
        report.error(
            "not-a-mapping",
            "expected `key: value` lines",
            position_of_node(root, source),
            "write one `key: value` a line, for example `title: A headline`",
        )
        return None
    return root


def position_of_node(node: yaml.Node, source: SourceText) -> Position:
    """Where a node begins."""
    mark = node.start_mark
    return source.at(mark.line, mark.column) if mark else source.at(0, 0)


def place_of_node(node: yaml.Node, source: SourceText) -> tuple[int, int]:
    """The same as line and column in the file, from 1."""
    mark = node.start_mark
    return source.place(mark.line, mark.column) if mark else source.place(0, 0)


def _refuse_deep_nesting(block: str) -> None:
    """Raise for a block that nests deeper than any site needs, before a recursive reader sees it."""
    if block.count("[") + block.count("{") <= DEPTH and not _DEEP.search(f"\n{block}"):
        return
    depth = 0
    for event in yaml.parse(block, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            raise yaml.MarkedYAMLError(problem=_TOO_DEEP, problem_mark=event.start_mark)  # type: ignore[arg-type]


def _report_syntax(error: yaml.YAMLError, source: SourceText, report: Report) -> None:
    mark = getattr(error, "problem_mark", None)
    at = source.at(mark.line, mark.column) if mark else source.at(0, 0)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    hint = next((hint for words, hint in _SYNTAX_HINTS if words in what), _QUOTES_HINT)
    report.error("bad-yaml", f"not valid YAML: {what}", at, hint)
