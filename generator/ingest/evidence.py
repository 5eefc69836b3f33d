"""An entry → where each of its fields came from, as ingest wrote it beside them, and what is still open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from generator.ground.frozen import frozen
from generator.readers.files import without_controls
from generator.readers.front_matter import block_span

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNSHOWN = frozenset(["uid", "slug", "seed", "draft"])
_BLOCKS = ("|", ">")
_BLOCK_MARK = re.compile("[|>][-+0-9]*")
"""How a text in lines of its own begins."""


class Evidence(NamedTuple):
    """A field of an entry, its line in the file, its value, and what is said of where it came from."""

    field: str
    value: str
    line: int
    note: str


class OpenQuestion(NamedTuple):
    """What nobody has settled yet, and the line of the entry on which it stands."""

    text: str
    line: int


@frozen
class EntryEvidence:
    """All that an entry says of itself: the clipping it was made from, its fields, what is open."""

    seed: str
    sha256: str
    fields: tuple[Evidence, ...]
    questions: tuple[OpenQuestion, ...]


def read_evidence(file: str) -> EntryEvidence | None:
    """The evidence in the front matter of a file, or nothing where that cannot be read."""
    file = without_controls(file.removeprefix("\ufeff")).replace("\r\n", "\n").replace("\r", "\n")
    span = block_span(file)
    if span is None:
        return None
    block, first = file[span[0] : span[1]], file.count("\n", 0, span[0]) + 1
    try:
        root = yaml.compose(block, Loader=_Loader)
        comments = _comments(block)
    except yaml.YAMLError:
        return None
    if not isinstance(root, yaml.MappingNode):
        return None
    values = list(_values(root))
    seed = {name: node.value for name, node in values if name.startswith("seed.")}
    found = tuple(
        Evidence(name, _words(node), node.start_mark.line + first, _note(node, comments))
        for name, node in values
        if name.partition(".")[0] not in _UNSHOWN and node.value.strip()
    )
    questions = tuple(
        OpenQuestion(comment.removeprefix("? "), line + first)
        for line, (comment, _) in sorted(comments.items())
        if comment.startswith("? ")
    )
    return EntryEvidence(
        seed=seed.get("seed.file", ""), sha256=seed.get("seed.sha256", ""), fields=found, questions=questions
    )


def _values(root: yaml.MappingNode, before: str = "") -> Iterator[tuple[str, yaml.ScalarNode]]:
    """Every scalar by its keys; items of a list share theirs."""
    for key, value in root.value:
        name = f"{before}{key.value}"
        if isinstance(value, yaml.MappingNode):
            yield from _values(value, f"{name}.")
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        yield from ((name, item) for item in items if isinstance(item, yaml.ScalarNode))


def _words(node: yaml.ScalarNode) -> str:
    """A value on one line, without what a terminal would obey: escapes of YAML may give it."""
    return " ".join(without_controls(node.value).split())


def _comments(block: str) -> dict[int, tuple[str, bool]]:
    """The comments by their lines, from 0, each with whether it stands alone; none is within a value."""
    ends: dict[int, int] = {}
    covered: set[int] = set()
    for token in yaml.scan(block, Loader=_Loader):
        start, end = token.start_mark, token.end_mark
        if end.index > start.index:
            text = block[start.index : end.index].rstrip()
            last = start.line + text.count("\n")
            column = len(text) - text.rfind("\n") - 1 + (start.column if "\n" not in text else 0)
            covered.update(range(start.line, last))
            ends[last] = max(ends.get(last, 0), column)
            if getattr(token, "style", None) in _BLOCKS and (mark := _BLOCK_MARK.match(text)):
                covered.discard(start.line)  # beside the mark a comment may stand
                ends[start.line] = start.column + mark.end()
    found = {}
    for number, line in enumerate(block.split("\n")):
        match = re.match(r"\s*#\s?(.*)", line[ends.get(number, 0) :])
        if match and number not in covered:
            found[number] = match[1].strip(), number not in ends
    return found


def _note(node: yaml.ScalarNode, comments: dict[int, tuple[str, bool]]) -> str:
    """The comment behind a value, or the one above it where that stands alone."""
    start, end = node.start_mark.line, node.end_mark.line
    lines = (start,) if node.style in _BLOCKS else (end, start)  # a block ends where the next line begins
    for line in lines:
        if line in comments and not comments[line][1]:
            return comments[line][0]
    above, alone = comments.get(start - 1, ("", False))
    return above if alone and not above.startswith("? ") else ""
