"""A block of YAML → its nodes, which know their places; or what is wrong with it."""

from __future__ import annotations

import yaml

from generator.diagnostics import Position, Report

DEPTH = 20
"""How deep front matter and settings may nest."""

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
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class SourceText:
    """The text of a file, and where in it a YAML block begins (0 for a file that is all YAML)."""

    __slots__ = ("_first_line", "_lines", "path")

    def __init__(self, path: str, text: str, first_line: int = 0) -> None:
        self.path = path
        self._lines = text.split("\n")
        self._first_line = first_line

    def at(self, line: int, column: int) -> Position:
        """The position of a place given as zero-based line and column of the YAML block."""
        number = min(line + self._first_line, len(self._lines) - 1)
        excerpt = self._lines[number].rstrip("\r")
        return Position(path=self.path, line=number + 1, column=column + 1, excerpt=excerpt)


def compose(block: str, source: SourceText, report: Report) -> yaml.MappingNode | None:
    """The root of a YAML block, or nothing where it is no mapping (which is reported)."""
    try:
        _refuse_deep_nesting(block)
        root = yaml.compose(block, Loader=_LOADER)
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


def _refuse_deep_nesting(block: str) -> None:
    """Raise for a block that nests deeper than any site needs, before a recursive reader sees it."""
    indents = max((len(line) - len(line.lstrip(" -?:")) for line in block.split("\n")), default=0)
    if block.count("[") + block.count("{") <= DEPTH and indents <= DEPTH:
        return
    depth = 0
    for event in yaml.parse(block, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            raise yaml.MarkedYAMLError(problem=_TOO_DEEP, problem_mark=event.start_mark)  # type: ignore[arg-type]


def _report_syntax(error: yaml.YAMLError, source: SourceText, report: Report) -> None:
    mark = getattr(error, "problem_mark", None)
    at = source.at(mark.line, mark.column) if mark else source.at(0, 0)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    hint = next((hint for words, hint in _SYNTAX_HINTS if words in what), _QUOTES_HINT)
    report.error("bad-yaml", f"not valid YAML: {what}", at, hint)
