"""Typed reading of YAML that keeps the place of every key and value.

YAML is read as nodes, never with `safe_load`: so `NO` stays text, `12:30` does not become 750, a
key that stands twice is found, and every complaint has a line and a column. Each method asks for
one key; `finish` reports the keys that nobody asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum
from typing import TypeVar

from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.urls import escaped, is_web_address, without_tracking
from generator.shapes.moments import read_moment, report_moment
from generator.shapes.plain_yaml import plain_yaml
from generator.shapes.yaml_nodes import (
    DEPTH,
    NULL,
    MappingNode,
    Node,
    ScalarNode,
    SequenceNode,
    SourceText,
    compose,
    place_of_node,
    position_of_node,
)

Choice = TypeVar("Choice", bound=Enum)
Read = TypeVar("Read")
_NODES = 20_000
_MARKUP = re.compile(
    r"</?[a-zA-Z!][^>]*>|<(?:script|img|svg|iframe)\b|(?:^|[\s\"'<])on[a-z]{3,}\s*=|(?:java|vb)script:",
    re.IGNORECASE,
)
_DIGITS = 18  # more than any setting has; Python refuses to read thousands of them
_MAPPING_HINT = "indent them by two spaces below the key"
_ITEM_HINT = "begin each item with `- ` and a key, for example `- name: words`"
_KEY_HINT = "write one `key: value` a line"
NO_ZONE = re.compile(r"(?:localtime|posixrules|Factory)\Z|right/|posix/")
"""What only some machines have, or have each otherwise; `right/` counts leap seconds."""
_WITHOUT_SUMMER = ("EST", "MST")
"""Zones by name that are an hour off for half of the year in nearly all places where people say so."""
_CONTROL_HINT = "remove it; it is left out"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def read_yaml(block: str, source: SourceText, report: Report) -> Fields | None:
    """A YAML block as fields, or nothing where it is no mapping (which is reported)."""
    root = read_nodes(block, source, report)
    return Fields(root, source, report) if root is not None else None


def read_nodes(block: str, source: SourceText, report: Report) -> MappingNode | None:
    """The root of a YAML block, or nothing where it is no mapping (which is reported)."""
    return plain_yaml(block) or compose(block, source, report)


class Fields:
    """The keys of one mapping. A value of the wrong type is reported and read as absent."""

    def __init__(self, node: MappingNode, source: SourceText, report: Report) -> None:
        self._node = node
        self._source = source
        self._report = report
        self._asked: set[str] = set()
        self._keys: dict[str, Node] = {}
        self._nodes: dict[str, Node] = {}
        self._values: dict[str, Node] = {}  # of these, what is not nothing
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self._wrong(key, "wrong-type", "a key must be text", _KEY_HINT)
            elif key.value in self._keys:
                self._report_again(key.value, key)
            else:
                self._keys[key.value] = key
                self._nodes[key.value] = value
                if not isinstance(value, ScalarNode) or value.tag != NULL:
                    self._values[key.value] = value

    def _report_again(self, key: str, node: Node) -> None:
        line, _ = place_of_node(self._keys[key], self._source)
        message = f"`{key}` stands twice, first on line {line}"
        self._wrong(node, "duplicate-key", message, "keep one of the two")

    # -- places

    @property
    def position(self) -> Position:
        """The head of the mapping."""
        return position_of_node(self._node, self._source)

    def at(self, key: str, text: str = "") -> Position:
        """Where the value of a key stands, or with a `text` the first such item of its list.

        The head of the mapping where the key is absent.
        """
        node = self._nodes.get(key, self._node)
        if text and isinstance(node, SequenceNode):
            same = (item for item in node.value if isinstance(item, ScalarNode) and _shown(item) == text)
            node = next(same, node)
        return position_of_node(node, self._source)

    def key_at(self, key: str) -> Position:
        """Where a key itself stands; the head of the mapping where it is absent."""
        return position_of_node(self._keys.get(key, self._node), self._source)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def positions(self) -> dict[str, Position]:
        """Where the value of each key stands."""
        return {key: position_of_node(node, self._source) for key, node in self._nodes.items()}

    def places(self) -> dict[str, tuple[int, int]]:
        """Line and column in the file, from 1, of the value of each key."""
        return {key: place_of_node(node, self._source) for key, node in self._nodes.items()}

    # -- scalars

    def text(self, key: str, default: str = "") -> str:
        """A value of any scalar type as the text that was written, on one line, without margins."""
        self._asked.add(key)
        if key not in self._values:  # as most are
            return default
        node = self._scalar(key)
        return default if node is None else self._plain_text(key, node)

    def block(self, key: str) -> str:
        """Like `text`, with its line breaks."""
        node = self._scalar(key)
        return "" if node is None else node.value.strip()

    def glimpse(self, key: str) -> str:
        """Like `block`, but `finish` goes on not knowing the key."""
        node = self._values.get(key)
        return node.value.strip() if isinstance(node, ScalarNode) else ""

    def required(self, key: str, hint: str) -> str:
        """A text that must be there and not be empty."""
        value = self.text(key)
        if self.is_absent(key):
            self._report.error("missing-key", f"`{key}` is missing", self.at(key), hint)
        return value

    def is_absent(self, key: str) -> bool:
        """Whether a key is not there or has nothing to show; a value of the wrong type is one."""
        node = self._values.get(key)
        return node is None or (isinstance(node, ScalarNode) and not _shown(node))

    def flag(self, key: str, default: bool = False) -> bool:
        """`true` or `false`."""
        node = self._scalar(key)
        if node is None:
            return default
        if node.tag.endswith(":bool") and node.value.lower() in ("true", "false"):
            return bool(node.value.lower() == "true")
        self._wrong(
            node, "wrong-type", f"`{key}` must be true or false: `{node.value}`", "write `true` or `false`"
        )
        return default

    def number(self, key: str, default: int, *, least: int, most: int) -> int:
        """A whole number from `least` to `most`."""
        node = self._scalar(key)
        if node is None:
            return default
        if node.value.isascii() and node.value.isdigit():
            number = int(node.value.lstrip("0")[:_DIGITS] or "0")
            if least <= number <= most:
                return number
        self._wrong(
            node,
            "wrong-type",
            f"`{key}` must be a whole number from {least} to {most}: `{node.value}`",
            f"for example `{key}: {max(least, default)}`",
        )
        return default

    def choice(self, key: str, kinds: type[Choice], default: Choice) -> Choice:
        """One of the values of an enumeration."""
        value = self.text(key)
        if not value:
            return default
        known = [str(kind.value) for kind in kinds]
        if value in known:
            return kinds(value)
        hint = did_you_mean(value, known) or f"choose one of {', '.join(known)}"
        self._report.error("wrong-type", f"`{key}` cannot be `{value}`", self.at(key), hint)
        return default

    def choices(self, key: str, kinds: type[Choice], default: tuple[Choice, ...]) -> tuple[Choice, ...]:
        """Several values of an enumeration, in its own order; an empty list is none of them."""
        self._asked.add(key)
        if self.is_absent(key):
            return default
        known = [str(kind.value) for kind in kinds]
        named = self.placed_texts(key)
        for value, at in named:
            if value not in known:
                hint = did_you_mean(value, known) or f"choose from {', '.join(known)}"
                self._report.error("wrong-type", f"`{key}` cannot have `{value}`", at, hint)
        return tuple(kind for kind in kinds if kind.value in dict(named))

    def moment(self, key: str) -> datetime | None:
        """A date and time with a UTC offset, as ISO 8601 writes it."""
        value = self.text(key)
        moment = read_moment(value) if value else None
        if value and moment is None:
            report_moment(value, key, self.at(key), self._report)
        return moment

    def web_address(self, key: str) -> str:
        """An absolute http or https address, without tracking parameters."""
        value = self.text(key)
        if not value:
            return ""
        if is_web_address(value):
            return without_tracking(value)
        octets = escaped(value.replace(" ", "%20"))
        self._report.error(
            "bad-address",
            f"`{key}` is not a web address: `{value}`",
            self.at(key),
            f"write `{octets}`"
            if is_web_address(octets)
            else "write it in full, for example https://www.example.org/news/story",
        )
        return ""

    def zone(self, key: str, default: str = "") -> str:
        """The name of a time zone, such as `Asia/Kolkata`."""
        value = self.text(key)
        if not value:
            return default
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        hint = "write a name such as Asia/Kolkata or America/New_York, or UTC"
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            known = False
        else:
            known = not NO_ZONE.match(value)
            if value in _WITHOUT_SUMMER:
                known, hint = False, f"`{value}` knows no summer time: {hint}"
        if not known:
            message = f"`{key}` is not a time zone: `{value}`"
            self._report.error("unknown-timezone", message, self.at(key), hint)
        return value if known else default

    # -- collections

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; one text alone is a list of one."""
        self._asked.add(key)
        return tuple(self._texts(key)) if key in self._values else ()

    def placed_texts(self, key: str) -> tuple[tuple[str, Position], ...]:
        """Like `texts`, each with its place; repetitions and empty texts are left out."""
        return tuple(
            (value, position_of_node(node, self._source)) for value, node in self._texts(key).items()
        )

    def _texts(self, key: str) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for item in self._items(key):
            if not isinstance(item, ScalarNode):
                self._wrong(
                    item, "wrong-type", f"`{key}` must be a list of texts", f"for example `{key}: [one, two]`"
                )
            elif value := self._plain_text(key, item):
                found.setdefault(value, item)
        return found

    def mapping(self, key: str) -> Fields | None:
        """A mapping below a key."""
        node = self._value(key)
        if node is None:
            return None
        if isinstance(node, MappingNode):
            return Fields(node, self._source, self._report)
        self._wrong(node, "wrong-type", f"`{key}` must have `key: value` lines below it", _MAPPING_HINT)
        return None

    def mappings(self, key: str) -> tuple[Fields, ...]:
        """A list of mappings."""
        found = []
        for item in self._items(key):
            if isinstance(item, MappingNode):
                found.append(Fields(item, self._source, self._report))
            else:
                self._wrong(
                    item, "wrong-type", f"each item of `{key}` must have `key: value` lines", _ITEM_HINT
                )
        return tuple(found)

    def free(self, key: str) -> dict[str, object]:
        """A mapping of the user's own, as plain values: text, lists and dictionaries of these."""
        node = self._value(key)
        if node is None:
            return {}
        if not isinstance(node, MappingNode):
            self._wrong(node, "wrong-type", f"`{key}` must have `key: value` lines below it", _MAPPING_HINT)
            return {}
        budget = [_NODES]
        plain = self._plain(key, node, budget, 0)
        if budget[0] < 0:
            hint = "keep it below 20,000 values and 20 levels; aliases count each time"
            self._wrong(node, "wrong-type", f"`{key}` is too large", hint)
        return plain if isinstance(plain, dict) else {}

    def finish(self, *, hint: str = "") -> None:
        """Report each key that was never asked for."""
        for key, node in self._keys.items():
            if key not in self._asked:
                near = did_you_mean(key, self._asked)
                self._wrong(node, "unknown-key", f"unknown key `{key}`", near or hint)

    # -- nodes

    def _value(self, key: str) -> Node | None:
        """What stands below a key, unless that is nothing."""
        self._asked.add(key)
        return self._values.get(key)

    def _scalar(self, key: str) -> ScalarNode | None:
        node = self._value(key)
        if node is None or isinstance(node, ScalarNode):
            return node
        hint = f"write it after the colon, for example `{key}: words`"
        self._wrong(node, "wrong-type", f"`{key}` must be one value, not a list or a mapping", hint)
        return None

    def _items(self, key: str) -> Sequence[Node]:
        node = self._value(key)
        if node is None:
            return ()
        return node.value if isinstance(node, SequenceNode) else (node,)

    def _plain_text(self, key: str, node: ScalarNode) -> str:
        """The text of a value on one line; what pages could not show is reported."""
        value = " ".join(node.value.split()) if node.tag != NULL else ""
        if remark := self._source.remark_behind(node):
            message = f"`{key}` ends before `{remark}`, which YAML takes for a remark"
            hint = "put quotes around all of it, or a space behind `#` where it is a remark"
            self._report.warning("hidden-words", message, position_of_node(node, self._source), hint)
        if anchor := self._source.anchor_ahead(node):
            message = f"`{key}` begins behind `{anchor}`, which YAML takes for the name of what follows"
            hint = "put quotes around all of it"
            self._report.warning("hidden-words", message, position_of_node(node, self._source), hint)
        # Markup has one of these, and control characters are not printable: most texts need no search.
        if ("<" in value or "=" in value or "t:" in value or "T:" in value) and _MARKUP.search(value):
            message = f"`{key}` has HTML or script in it: `{value}`"
            hint = "write plain text; pages show it as it stands"
            self._report.warning("html-in-field", message, position_of_node(node, self._source), hint)
        if not value.isprintable() and (control := _CONTROL.search(value)):
            message = f"`{key}` has the control character U+{ord(control[0]):04X} in it"
            self._report.warning(
                "control-character", message, position_of_node(node, self._source), _CONTROL_HINT
            )
            return _CONTROL.sub("", value)
        return value

    def _plain(self, key: str, node: Node, budget: list[int], depth: int) -> object:
        """A node as plain values. The budget of nodes goes below 0 where there are too many."""
        budget[0] = budget[0] - 1 if depth < DEPTH else -1
        if budget[0] < 0:
            return ""
        if isinstance(node, MappingNode):
            below = {}
            for name, value in node.value:
                if isinstance(name, ScalarNode):
                    below[name.value] = self._plain(key, value, budget, depth + 1)
                else:
                    self._wrong(name, "wrong-type", "a key must be text", _KEY_HINT)
            return below
        if isinstance(node, SequenceNode):
            return [self._plain(key, item, budget, depth + 1) for item in node.value]
        return self._plain_text(key, node) if isinstance(node, ScalarNode) else ""

    def _wrong(self, node: Node, code: str, message: str, hint: str = "") -> None:
        self._report.error(code, message, position_of_node(node, self._source), hint)


def each(items: Iterable[Fields], read: Callable[[Fields], Read | None]) -> tuple[Read, ...]:
    """What `read` makes of each mapping, without those it gives nothing for."""
    return tuple(value for item in items if (value := read(item)) is not None)


def _shown(node: ScalarNode) -> str:
    """The text of a value on one line."""
    return _CONTROL.sub("", " ".join(node.value.split())) if node.tag != NULL else ""
