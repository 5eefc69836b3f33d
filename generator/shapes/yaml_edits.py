"""Small edits of YAML: one value is written anew, and every byte around it stays, comments and all.

Values are found by their nodes, so it does not matter how they are written. After an edit the text is read
again: unless it says just what it should, `EditError` is raised, and whoever edits must do it by hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import yaml

from generator.shapes.yaml_nodes import NULL, TEXT, tag_of

Path = tuple[str | int, ...]
"""From the root on: keys of mappings and places in lists."""

Value = str | Sequence[str] | Mapping[str, str | Sequence[str]]
"""What can be written: a text, a list of texts, or a mapping of these."""

_PLAIN = re.compile(r"[^\W_](?:[\w .'’&/()+–—-]*[\w.)])?")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class EditError(ValueError):
    """A text that cannot be edited without changing more than was asked for."""


def put(text: str, path: Path, value: Value) -> str:
    """The value of a key of a mapping; a key that is new comes behind the mapping's first."""
    node = _mapping_at(text, path[:-1])
    old = _value(node, str(path[-1]))
    if old is None:
        edited = _insert_key(text, node, str(path[-1]), _written(value))
    else:
        style = getattr(old, "style", None) or ""
        words = _written(value, like=style, flow=_is_flow(node))
        start, end = _span(text, old)
        gap = "" if text[start - 1 : start].isspace() else " "
        edited = text[:start] + gap + words + text[end:]
    return _checked(text, edited, path, _read_back(value))


def drop_key(text: str, path: Path) -> str:
    """The mapping at a path without a key of one line; it must have others."""
    node = _mapping_at(text, path[:-1])
    key, value = next((pair for pair in node.value if pair[0].value == path[-1]), (None, None))
    if key is None or value is None:
        raise EditError(str(path))
    if _is_flow(node):
        edited = _without_item(text, key.start_mark.index, _end(text, value))
    else:
        at, rest = key.start_mark.index, text[_line_end(text, _end(text, value)) :]
        line = _line_start(text, at)  # which the dash of an item may share
        edited = text[:at] + rest.lstrip(" ") if text[line:at].strip() else text[:line] + rest
    return _checked(text, edited, path, None)


def put_items(text: str, path: Path, wanted: Sequence[str | None], added: Sequence[str] = ()) -> str:
    """A list of texts with its items written anew, `None` for one that goes, and further ones behind them.

    One text alone is a list of one; a key that is not there is a list of none.
    """
    parent = _mapping_at(text, path[:-1])
    key, node = str(path[-1]), _value(parent, str(path[-1]))
    values = [item for item in (*wanted, *added) if item is not None]
    items = node.value if isinstance(node, yaml.SequenceNode) else [node]
    if not values or any(isinstance(item, yaml.CollectionNode) for item in items):
        raise EditError(key)
    if not isinstance(node, yaml.SequenceNode):
        if node is None and not wanted and not _is_flow(parent) and not path[:-1]:
            edited = _insert_list(text, parent, key, values)
        else:
            edited = put(text, path, values[0] if len(values) == 1 and wanted else values)
        return _checked(text, edited, path, values if len(values) > 1 or not wanted else values[0])
    edited = _extend(text, node, list(added))
    edits = list(zip(node.value, wanted, strict=True))
    for item, words in reversed(edits):
        if words is None:
            edited = _without(edited, item, flow=_is_flow(node))
        elif words != item.value:
            start, end = _span(text, item)
            like = item.style or ""
            edited = edited[:start] + _written(words, like=like, flow=_is_flow(node)) + edited[end:]
    kept = [
        _plain(item) if words == item.value else words
        for item, words in zip(node.value, wanted, strict=True)
        if words is not None
    ]
    return _checked(text, edited, path, [*kept, *added])


def items_of(text: str, path: Path) -> list[str]:
    """The items of a list of texts as they stand there, for `put_items`; one text alone is a list of one."""
    node = _value(_at(text, path[:-1]), str(path[-1]))
    if node is None or _is_nothing(node):
        return []
    items = node.value if isinstance(node, yaml.SequenceNode) else [node]
    if not all(isinstance(item, yaml.ScalarNode) for item in items):
        raise EditError(str(path))
    return [str(item.value) for item in items]


def drop_item(text: str, path: Path) -> str:
    """The text without one item of a list, with the lines that it stands on."""
    node, item = _at(text, path[:-1]), _at(text, path)
    if not isinstance(node, yaml.SequenceNode):
        raise EditError(str(path))
    edited = _without(text, item, flow=_is_flow(node))
    if len(node.value) == 1 and not _is_flow(node):
        keys = [key for key, _ in _mapping_at(text, path[:-2]).value if key.value == path[-2]]
        colon = text.find(":", keys[0].end_mark.index) + 1  # in front of comments beside and below
        edited = f"{edited[:colon]} []{edited[colon:]}"
    expected = _plain(node)
    assert isinstance(expected, list)
    del expected[int(path[-1])]
    return _checked(text, edited, path[:-1], expected)


def add_item(text: str, path: Path, fields: Sequence[tuple[str, Value]]) -> str:
    """A list with one more mapping at its end; a list that is not there is made."""
    mapping = {key: _read_back(value) for key, value in fields}
    above = _at(text, path[:-1])
    if len(path) > 1 and (_is_nothing(above) or (isinstance(above, yaml.MappingNode) and not above.value)):
        return _checked(text, _begun(text, path, above, fields), path[:-1], {str(path[-1]): [mapping]})
    parent = _mapping_at(text, path[:-1])
    node = _value(parent, str(path[-1]))
    if not (node is None or isinstance(node, yaml.SequenceNode) or _is_nothing(node)):
        raise EditError(str(path))  # one mapping alone is a list of one, and would be lost
    before = _plain(node) if isinstance(node, yaml.SequenceNode) else []
    assert isinstance(before, list)
    inline = _inline_item(fields)
    if isinstance(node, yaml.SequenceNode) and node.value and not _is_flow(node):
        last = node.value[-1]
        margin = _margin(text, last.start_mark.index)
        lines = _block_item(fields, margin, _newline(text)) if not _is_flow(last) else f"{margin}- {inline}"
        at = _line_end(text, _end(text, last))
        edited = _with_line(text, at, lines)
    elif isinstance(node, yaml.SequenceNode) and node.value:
        end = _end(text, node.value[-1])
        edited = f"{text[:end]}, {inline}{text[end:]}"
    elif _is_flow(parent):
        edited = _put_raw(text, parent, str(path[-1]), node, f"[{inline}]")
    else:
        margin = " " * (_column(parent) + 2)
        lines = _newline(text) + _block_item(fields, margin, _newline(text))
        edited = _put_raw(text, parent, str(path[-1]), node, lines)
    return _checked(text, edited, path, [*before, mapping])


def scalar(value: str, *, flow: bool = False) -> str:
    """A text as YAML writes it: plain where that reads back as the same text, else in quotes."""
    plain = _PLAIN.fullmatch(value) and tag_of(value) == TEXT and "  " not in value
    return value if plain and not (flow and "," in value) else _quoted(value)


# -- writing


def _quoted(value: str) -> str:
    return yaml.dump(value, default_style='"', allow_unicode=True, width=10_000_000).strip()


def _written(value: Value, *, like: str = "", flow: bool = False) -> str:
    """A text in the quotes of another, or a list or a mapping on one line."""
    if isinstance(value, Mapping):
        return _inline_item(tuple(value.items()))
    if not isinstance(value, str):
        return "[" + ", ".join(scalar(item, flow=True) for item in value) + "]"
    if like == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return _quoted(value) if like == '"' else scalar(value, flow=flow)


def _inline_item(fields: Sequence[tuple[str, Value]]) -> str:
    return "{" + ", ".join(f"{key}: {_written(value, flow=True)}" for key, value in fields) + "}"


def _block_item(fields: Sequence[tuple[str, Value]], margin: str, newline: str) -> str:
    lines = [f"{key}: {_written(value)}" for key, value in fields]
    return f"{margin}- " + f"{newline}{margin}  ".join(lines)


def _begun(text: str, path: Path, empty: yaml.Node, fields: Sequence[tuple[str, Value]]) -> str:
    """A mapping that says nothing so far, as `{}`, with a list of one mapping."""
    key, owner = str(path[-1]), _mapping_at(text, path[:-2])
    start, end = _span(text, empty)
    if _is_flow(owner):
        gap = "" if text[start - 1 : start].isspace() else " "
        return f"{text[:start]}{gap}{{{key}: [{_inline_item(fields)}]}}{text[end:]}"
    margin, newline, before = " " * (_column(owner) + 2), _newline(text), text[:start].rstrip(" ")
    lines = f"{margin}{key}:{newline}{_block_item(fields, f'{margin}  ', newline)}"
    return _with_line(before + text[end:], _line_end(before + text[end:], len(before)), lines)


def _insert_key(text: str, node: yaml.MappingNode, key: str, words: str) -> str:
    """A mapping with one more key, behind the value of its first."""
    if not node.value:
        raise EditError(key)
    first, value = node.value[0]
    end = (
        _end(text, value)
        if value.value or not isinstance(value, yaml.ScalarNode)
        else first.end_mark.index + 1
    )
    if _is_flow(node):
        return f"{text[:end]}, {key}: {words}{text[end:]}"
    return _with_line(text, _line_end(text, end), f"{' ' * _column(node)}{key}: {words}")


def _put_raw(text: str, parent: yaml.MappingNode, key: str, node: yaml.Node | None, words: str) -> str:
    """A key of a mapping with YAML as it stands here for its value."""
    if node is None:
        gap = "" if words.startswith(("\n", "\r")) else " "
        return _insert_key(text, parent, key, words).replace(
            f"{key}:{gap or ' '}{words}", f"{key}:{gap}{words}"
        )
    start, end = _span(text, node)
    if words.startswith(("\n", "\r")):
        return text[:start].rstrip() + words + text[end:]
    gap = "" if text[start - 1 : start].isspace() else " "
    return text[:start] + gap + words + text[end:]


_LATER = frozenset(
    "slug aliases lang layout rights lead draft publish_at expires corrections extra seed".split()
)
"""Keys of front matter before which a list of terms is put in."""


def _insert_list(text: str, root: yaml.MappingNode, key: str, values: Sequence[str]) -> str:
    """Front matter with one more list, where such lists stand, an item a line."""
    newline = _newline(text)
    lines = newline.join([f"{key}:", *(f"  - {scalar(value)}" for value in values)])
    later = next((name.start_mark.index for name, _ in root.value if name.value in _LATER), None)
    if later is None:
        body = text.rstrip()
        return f"{body}{newline if body else ''}{lines}{text[len(body) :]}"
    at = _line_start(text, later)
    while (above := text[: max(at - 1, 0)]) and re.match(r"[ \t]*#", text[_line_start(text, len(above)) :]):
        at = _line_start(text, len(above))
    return text[:at] + lines + newline + text[at:]


def _extend(text: str, node: yaml.SequenceNode, added: Sequence[str]) -> str:
    """A list of texts with further ones behind its last."""
    if not added:
        return text
    flow = _is_flow(node)
    if not node.value:  # which may have a comment in it
        start = text.index("[", node.start_mark.index) + 1
        return text[:start] + _written(added)[1:-1] + text[start:]
    last = node.value[-1]
    if flow:
        end = _end(text, last)
        return text[:end] + "".join(f", {scalar(item, flow=True)}" for item in added) + text[end:]
    margin, newline = _margin(text, last.start_mark.index), _newline(text)
    lines = newline.join(f"{margin}- {scalar(item)}" for item in added)
    return _with_line(text, _line_end(text, _end(text, last)), lines)


def _with_line(text: str, at: int, line: str) -> str:
    """A text with a further line at the beginning of one, or at the end where the last has no line end."""
    newline = _newline(text)
    return (
        f"{text[:at]}{newline}{line}{text[at:]}"
        if text[:at][-1:] != "\n"
        else f"{text[:at]}{line}{newline}{text[at:]}"
    )


def _without(text: str, item: yaml.Node, *, flow: bool) -> str:
    start, end = item.start_mark.index, _end(text, item)
    if flow:
        return _without_item(text, start, end)
    return text[: _line_start(text, _dash(text, start))] + text[_line_end(text, end) :]


def _without_item(text: str, start: int, end: int) -> str:
    """A list in brackets without what stands from `start` to `end`, and without the comma beside it."""
    behind = re.match(r"\s*,[ \t]*", text[end:])
    line, after = _line_start(text, start), end + (behind.end() if behind else 0)
    if behind and not text[line:start].strip() and text[after : after + 1] in ("\n", "\r"):
        return text[:line] + text[_line_end(text, after) :]  # it had the line to itself
    if behind:
        gap = "  " if text[after : after + 1] == "#" and not text[start - 1].isspace() else ""
        return text[:start] + gap + text[after:]
    before = re.search(r"[ \t]*,\s*\Z", text[:start])
    return text[: before.start() if before else start] + text[end:]


# -- places


def _at(text: str, path: Path) -> yaml.Node:
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise EditError(str(path)) from error
    if node is None:
        node = yaml.MappingNode(TEXT, [])
    for step in path:
        below = _item(node, step) if isinstance(step, int) else _value(node, step)
        if below is None:
            raise EditError(str(path))
        node = below
    return node


def _mapping_at(text: str, path: Path) -> yaml.MappingNode:
    """The mapping at a path, which may be no mapping: an item that is a text has no keys to edit."""
    node = _at(text, path)
    if not isinstance(node, yaml.MappingNode):
        raise EditError(str(path))
    return node


def _item(node: yaml.Node, place: int) -> yaml.Node | None:
    if not isinstance(node, yaml.SequenceNode) or place >= len(node.value):
        return None
    item: yaml.Node = node.value[place]
    return item


def _is_nothing(node: yaml.Node) -> bool:
    """Whether a key has no value, or one that says so, as `~` does."""
    return isinstance(node, yaml.ScalarNode) and not node.style and tag_of(node.value) == NULL


def _value(node: yaml.Node, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        raise EditError(key)
    return next((value for name, value in node.value if name.value == key), None)


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _span(text: str, node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.index, _end(text, node)


def _end(text: str, node: yaml.Node) -> int:
    """Where what a node says ends; the marks of blocks lie behind the comments that follow."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    start = node.start_mark.index
    return int(start) + len(text[start : node.end_mark.index].rstrip())


def _column(node: yaml.MappingNode) -> int:
    return int(node.value[0][0].start_mark.column) if node.value else 0


def _dash(text: str, at: int) -> int:
    """Where the dash of an item stands, which may have a line to itself."""
    before = text[:at].rstrip()
    if not before.endswith("-"):
        raise EditError(before[-20:])
    return len(before) - 1


def _margin(text: str, at: int) -> str:
    """The spaces in front of the dash of an item."""
    dash = _dash(text, at)
    margin = text[_line_start(text, dash) : dash]
    if margin.strip(" "):
        raise EditError(margin)
    return margin


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    """Where the next line begins."""
    found = text.find("\n", at)
    return found + 1 if found >= 0 else len(text)


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


# -- checks


def _plain(node: yaml.Node | None) -> object:
    """What a node says, as plain values; scalars are texts, and a null is not the text `null`."""
    if node is None:
        return {}
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    words = str(node.value)
    return words if node.style or tag_of(words) == TEXT else (words, tag_of(words))


def _read_back(value: Value) -> object:
    """What a value is once it is read."""
    if isinstance(value, Mapping):
        return {key: _read_back(below) for key, below in value.items()}
    return value if isinstance(value, str) else list(value)


def _checked(before: str, after: str, path: Path, value: object) -> str:
    """The text after an edit, where it says what was said before but for one value."""
    try:
        said, says = (_plain(yaml.compose(text, Loader=_Loader)) for text in (before, after))
    except yaml.YAMLError as error:
        raise EditError(str(path)) from error
    place = said
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    assert isinstance(place, dict)
    if value is None:
        place.pop(str(path[-1]), None)
    else:
        place[str(path[-1])] = value
    if said != says:
        raise EditError(str(path))
    return after
