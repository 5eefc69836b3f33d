"""A block of YAML → its nodes, which know their places; or what is wrong with it.

PyYAML is imported when a block is composed: plain ones, which `plain_yaml` reads, do not need it.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from generator.ground.diagnostics import Position, Report

if TYPE_CHECKING:
    import yaml

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
_SPACE_HINT = "write `key: value` on each line, with a plain space behind the colon"
_BACKSLASH_HINT = "put single quotes around a value that has a backslash in it, or write the backslash twice"
_UNKNOWN_TAG = "`!` in front of a value says what kind it is, and is not shown"
_SYNTAX_HINTS = (
    (_TOO_DEEP, "front matter and settings need a few levels at most"),
    ("maximum nesting", "front matter and settings need a few levels at most"),
    (_UNKNOWN_TAG, "put quotes around a value that begins with `!`"),
    (
        "start any token",
        "indent with spaces, not tabs, and quote a value that begins with `@`, `` ` `` or `%`",
    ),
    ("tab character", "indent with spaces, not tabs"),
    ("could not find expected ':'", _SPACE_HINT),
    ("escape character", _BACKSLASH_HINT),
    ("hexdecimal", _BACKSLASH_HINT),
    ("comment or line break", "put quotes around a value that begins with `>` or `|`"),
    ("another document", "take the line `---` away; settings are one document"),
    ("control characters", "remove the character"),
    ("special characters", "remove the character"),
    ("expected ',' or", "close the bracket or quote"),
    ("end of stream", "close the bracket or quote"),
    ("undefined alias", "put quotes around a value that begins with `*`"),
    ("block end", "give the keys of one block the same indent"),
)


class ScalarNode:
    """Words, and what they are by their tag. Lines and columns are those of the block, from 0."""

    __slots__ = ("column", "line", "tag", "value")

    def __init__(self, value: str, tag: str, line: int, column: int) -> None:
        self.value = value
        self.tag = tag
        self.line = line
        self.column = column


class SequenceNode:
    """A list."""

    __slots__ = ("column", "line", "value")

    def __init__(self, value: list[Node], line: int, column: int) -> None:
        self.value = value
        self.line = line
        self.column = column


class MappingNode:
    """Keys with their values, also such keys as stand there twice."""

    __slots__ = ("column", "line", "value")

    def __init__(self, value: list[tuple[Node, Node]], line: int, column: int) -> None:
        self.value = value
        self.line = line
        self.column = column


Node = ScalarNode | SequenceNode | MappingNode


_OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")
_OPENED = ("flow sequence", "flow mapping", "quoted scalar", "simple key")
"""What YAML misses the end of far behind its beginning, where there is something to mend."""
_GLUED = re.compile(r" *[^\W\d][\w-]*\s?(?:：|:(?![ \t]|//|\Z))")
"""A key without a space that counts behind its colon, which YAML takes for words."""
_HASH = re.compile(r"[ \t]#\w")
_REMARK = re.compile(r"[ \t]+#\w[^\n]*")
_ANCHORED = re.compile(r"[:\-][ \t]+&\w")
_ANCHOR = re.compile(r"&(\w[^\s,\[\]{}]*)")
"""A word with `&` in front, which to YAML names what follows; the pattern above tells if one may stand."""
_KINDS = frozenset("binary bool float int map null omap pairs seq set str timestamp".split())


@functools.cache
def _loader() -> type[yaml.SafeLoader]:
    """PyYAML's, without the tags that nobody asks for: to find those takes a third of the time."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        def resolve(self, kind: type[yaml.Node], value: str, implicit: tuple[bool, bool]) -> str:
            return tag_of(value) if kind is yaml.ScalarNode and implicit[0] else TEXT

        def descend_resolver(self, _node: yaml.Node, _index: object) -> None:
            pass

        def ascend_resolver(self) -> None:
            pass

    return Loader


def tag_of(words: str) -> str:
    """What words without quotes are: nothing, a flag, a number as people write it, or else text."""
    if words[:1] in "-+0123456789" and (number := _NUMBER.match(words)):
        return _FRACTION if number[1] else _WHOLE
    return _TAGS.get(words, TEXT)


class SourceText:
    """The text of a file, and where in it a YAML block begins (0 for a file that is all YAML)."""

    __slots__ = ("_first_line", "_has_anchors", "_has_remarks", "_lines", "_text", "path")

    def __init__(self, path: str, text: str, first_line: int = 0) -> None:
        self.path = path
        self._text = text
        self._lines: list[str] = []  # split when a place is asked for
        self._first_line = first_line
        self._has_remarks: bool | None = None  # looked for when a value is asked about
        self._has_anchors: bool | None = None

    def at(self, line: int, column: int) -> Position:
        """The position of a place given as zero-based line and column of the YAML block."""
        line, column = self.place(line, column)
        return Position(path=self.path, line=line, column=column, excerpt=self._lines[line - 1].rstrip("\r"))

    def remark_behind(self, node: ScalarNode) -> str:
        """What stands behind words as a comment that begins like a word, as in `say #MeToo`; or ""."""
        if self._has_remarks is None:
            self._has_remarks = _HASH.search(self._text) is not None
        if not self._has_remarks:
            return ""
        line, column = self.place(node.line, node.column)
        written = self._lines[line - 1][column - 1 :]
        found = _REMARK.match(written, len(node.value)) if written.startswith(node.value) else None
        return found[0].strip() if found and node.value else ""

    def anchor_ahead(self, node: ScalarNode) -> str:
        """What stands in front of words as an anchor no alias names, as in `&Beyond the strait`; or ""."""
        if self._has_anchors is None:
            self._has_anchors = _ANCHORED.search(self._text) is not None
        if not self._has_anchors:
            return ""
        line, column = self.place(node.line, node.column)
        found = _ANCHOR.match(self._lines[line - 1], column - 1)
        return found[0] if found and f"*{found[1]}" not in self._text else ""

    def place(self, line: int, column: int) -> tuple[int, int]:
        """Line and column in the file, from 1, of such a place."""
        if not self._lines:
            self._lines = self._text.split("\n")
        return min(line + self._first_line + 1, len(self._lines)), column + 1


def compose(block: str, source: SourceText, report: Report) -> MappingNode | None:
    """The root of a YAML block, or nothing where it is no mapping (which is reported)."""
    import yaml

    try:
        _refuse_deep_nesting(block)
        root = yaml.compose(block, Loader=_loader())
        if root is None:
            return MappingNode([], 0, 0)
        found = _own(root, {}, block if _OTHER_BREAKS.search(block) else "")
    except yaml.YAMLError as error:
        _report_syntax(error, source, block, report)
        return None
    if isinstance(found, MappingNode):
        return found
    report.error(
        "not-a-mapping",
        "expected `key: value` lines",
        position_of_node(found, source),
        "write one `key: value` a line, for example `title: A headline`",
    )
    return None


def _own(node: yaml.Node, known: dict[int, Node], block: str) -> Node:
    """A node of PyYAML as one of ours. One that aliases name, even within itself, stays one.

    `block` is given where PyYAML counts other lines than editors do.
    """
    made = known.get(id(node))
    if made is not None:
        return made
    import yaml

    if node.tag.startswith("!") or node.tag.rpartition(":")[2] not in _KINDS:
        raise yaml.MarkedYAMLError(problem=_UNKNOWN_TAG, problem_mark=node.start_mark)
    line, column = _place(node.start_mark, block)
    if isinstance(node, yaml.ScalarNode):
        made = known[id(node)] = ScalarNode(node.value, node.tag, line, column)
    elif isinstance(node, yaml.SequenceNode):
        items: list[Node] = []
        made = known[id(node)] = SequenceNode(items, line, column)
        items += [_own(item, known, block) for item in node.value]
    else:
        pairs: list[tuple[Node, Node]] = []
        made = known[id(node)] = MappingNode(pairs, line, column)
        pairs += [(_own(key, known, block), _own(value, known, block)) for key, value in node.value]
    return made


def _place(mark: yaml.Mark, block: str) -> tuple[int, int]:
    """Line and column of a place, from 0. To YAML a line ends at U+2028 too, which no editor shows so."""
    if not block:
        return mark.line, mark.column
    return block.count("\n", 0, mark.index), mark.index - block.rfind("\n", 0, mark.index) - 1


def position_of_node(node: Node, source: SourceText) -> Position:
    """Where a node begins."""
    return source.at(node.line, node.column)


def place_of_node(node: Node, source: SourceText) -> tuple[int, int]:
    """The same as line and column in the file, from 1."""
    return source.place(node.line, node.column)


def _refuse_deep_nesting(block: str) -> None:
    """Raise for a block that nests deeper than any site needs, before a recursive reader sees it."""
    if block.count("[") + block.count("{") <= DEPTH and not _DEEP.search(f"\n{block}"):
        return
    import yaml

    depth = 0
    for event in yaml.parse(block, Loader=_loader()):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            raise yaml.MarkedYAMLError(problem=_TOO_DEEP, problem_mark=event.start_mark)  # type: ignore[arg-type]


def _report_syntax(error: yaml.YAMLError, source: SourceText, block: str, report: Report) -> None:
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    at = _place_of_fault(error, source, block)
    if what.startswith("but "):
        what = f"{error.context} {what}"  # type: ignore[attr-defined]  # else half a sentence
    hint = next((hint for words, hint in _SYNTAX_HINTS if words in what), _QUOTES_HINT)
    if _GLUED.match(at.excerpt):
        hint = _SPACE_HINT
    if _OTHER_BREAKS.search(at.excerpt):
        hint = "remove the line separator in this line, which editors do not show: YAML ends the line there"
    report.error("bad-yaml", f"not valid YAML: {what}", at, hint)


def _place_of_fault(error: yaml.YAMLError, source: SourceText, block: str) -> Position:
    """Where there is something to mend: where YAML gave up, or what it began above that."""
    mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    if mark is None:
        return source.at(0, 0)
    if began and began.line < mark.line and (error.context or "").endswith(_OPENED):  # type: ignore[attr-defined]
        mark = began
    line, column = _place(mark, block if _OTHER_BREAKS.search(block) else "")
    above = source.at(max(line - 1, 0), 0)
    is_glued = "mapping values" in error.problem and line and _GLUED.match(above.excerpt)  # type: ignore[attr-defined]
    return above if is_glued else source.at(line, column)
