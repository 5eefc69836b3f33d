"""Typed reading of YAML that keeps the place of every key and value.

YAML is read as nodes, never with `safe_load`: so `NO` stays text, `12:30` does not become 750, a
key that stands twice is found, and every complaint has a line and a column. Each method asks for
one key; `finish` reports the keys that nobody asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml

from generator.diagnostics import Position, Report, did_you_mean
from generator.urls import is_web_address, without_tracking
from generator.yaml_nodes import DEPTH, SourceText, compose, position_of_node

Choice = TypeVar("Choice", bound=Enum)
Read = TypeVar("Read")

_NODES = 20_000
_MARKUP = re.compile(
    r"</?[a-zA-Z!][^>]*>|<(?:script|img|svg|iframe)\b|(?:^|[\s\"'<])on[a-z]{3,}\s*=|(?:java|vb)script:",
    re.IGNORECASE,
)
_MAPPING_HINT = "indent them by two spaces below the key"
_ITEM_HINT = "begin each item with `- ` and a key, for example `- name: words`"
_CONTROL_HINT = "remove it; it is left out"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def read_yaml(block: str, source: SourceText, report: Report) -> Fields | None:
    """A YAML block as fields, or nothing where it is no mapping (which is reported)."""
    root = compose(block, source, report)
    return Fields(root, source, report) if root is not None else None


class Fields:
    """The keys of one mapping. A value of the wrong type is reported and read as absent."""

    def __init__(self, node: yaml.MappingNode, source: SourceText, report: Report) -> None:
        self._source = source
        self._report = report
        self._asked: set[str] = set()
        self._keys: dict[str, yaml.Node] = {}
        self._values: dict[str, yaml.Node] = {}
        self.position = position_of_node(node, source)
        for key, value in node.value:
            self._add(key, value)

    def _add(self, key: yaml.Node, value: yaml.Node) -> None:
        if not isinstance(key, yaml.ScalarNode):
            self._wrong(key, "wrong-type", "a key must be text", "write one `key: value` a line")
        elif key.value in self._keys:
            first = position_of_node(self._keys[key.value], self._source)
            self._wrong(
                key,
                "duplicate-key",
                f"`{key.value}` stands twice, first on line {first.line}",
                "keep one of the two",
            )
        else:
            self._keys[key.value] = key
            self._values[key.value] = value

    # -- places

    def at(self, key: str) -> Position:
        """Where the value of a key stands; the head of the mapping where the key is absent."""
        node = self._values.get(key)
        return position_of_node(node, self._source) if node is not None else self.position

    def key_at(self, key: str) -> Position:
        """Where a key itself stands; the head of the mapping where it is absent."""
        node = self._keys.get(key)
        return position_of_node(node, self._source) if node is not None else self.position

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def positions(self) -> dict[str, Position]:
        """Where the value of each key stands."""
        return {key: self.at(key) for key in self._keys}

    # -- scalars

    def text(self, key: str, default: str = "") -> str:
        """A value of any scalar type as the text that was written, on one line, without margins."""
        node = self._scalar(key)
        return default if node is None else self._plain_text(key, node)

    def block(self, key: str) -> str:
        """Like `text`, with its line breaks."""
        node = self._scalar(key)
        return "" if node is None else self._text_of(node).strip()

    def required(self, key: str, hint: str) -> str:
        """A text that must be there and not be empty."""
        value = self.text(key)
        if self.is_absent(key):
            self._report.error("missing-key", f"`{key}` is missing", self.at(key), hint)
        return value

    def is_absent(self, key: str) -> bool:
        """Whether a key is not there or has no value; a value of the wrong type is one."""
        node = self._values.get(key)
        return (
            node is None or _is_null(node) or (isinstance(node, yaml.ScalarNode) and not node.value.strip())
        )

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
        if (
            node.value.isascii()
            and node.value.isdigit()
            and least <= int(node.value.lstrip("0")[:9] or "0") <= most
        ):
            return int(node.value)
        self._wrong(
            node,
            "wrong-type",
            f"`{key}` must be a whole number from {least} to {most}: `{node.value}`",
            f"for example `{key}: {default}`",
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
        return None if not value else parse_moment(value, key, self.at(key), self._report)

    def web_address(self, key: str) -> str:
        """An absolute http or https address, without tracking parameters."""
        value = self.text(key)
        if not value:
            return ""
        if is_web_address(value):
            return without_tracking(value)
        self._report.error(
            "bad-address",
            f"`{key}` is not a web address: `{value}`",
            self.at(key),
            "write it in full, for example https://www.example.org/news/story",
        )
        return ""

    def zone(self, key: str, default: str = "") -> str:
        """The name of a time zone, such as `Asia/Kolkata`."""
        value = self.text(key)
        if not value:
            return default
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._report.error(
                "unknown-timezone",
                f"`{key}` is not a time zone: `{value}`",
                self.at(key),
                "write a name such as Asia/Kolkata or America/New_York, or UTC",
            )
            return default
        return value

    # -- collections

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; one text alone is a list of one."""
        return tuple(value for value, _ in self.placed_texts(key))

    def placed_texts(self, key: str) -> tuple[tuple[str, Position], ...]:
        """Like `texts`, each with its place; repetitions and empty texts are left out."""
        found: dict[str, Position] = {}
        for item in self._items(key):
            if not isinstance(item, yaml.ScalarNode):
                self._wrong(
                    item, "wrong-type", f"`{key}` must be a list of texts", f"for example `{key}: [one, two]`"
                )
            elif value := self._plain_text(key, item):
                found.setdefault(value, position_of_node(item, self._source))
        return tuple(found.items())

    def mapping(self, key: str) -> Fields | None:
        """A mapping below a key."""
        self._asked.add(key)
        node = self._values.get(key)
        if node is None or _is_null(node):
            return None
        if isinstance(node, yaml.MappingNode):
            return Fields(node, self._source, self._report)
        self._wrong(node, "wrong-type", f"`{key}` must have `key: value` lines below it", _MAPPING_HINT)
        return None

    def mappings(self, key: str) -> tuple[Fields, ...]:
        """A list of mappings."""
        found = []
        for item in self._items(key):
            if isinstance(item, yaml.MappingNode):
                found.append(Fields(item, self._source, self._report))
            else:
                self._wrong(
                    item, "wrong-type", f"each item of `{key}` must have `key: value` lines", _ITEM_HINT
                )
        return tuple(found)

    def free(self, key: str) -> dict[str, object]:
        """A mapping of the user's own, as plain values: text, lists and dictionaries of these."""
        self._asked.add(key)
        node = self._values.get(key)
        if node is None or _is_null(node):
            return {}
        if not isinstance(node, yaml.MappingNode):
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

    def _scalar(self, key: str) -> yaml.ScalarNode | None:
        self._asked.add(key)
        node = self._values.get(key)
        if node is None or _is_null(node):
            return None
        if isinstance(node, yaml.ScalarNode):
            return node
        hint = f"write it behind the colon, for example `{key}: words`"
        self._wrong(node, "wrong-type", f"`{key}` must be one value, not a list or a mapping", hint)
        return None

    def _items(self, key: str) -> Iterable[yaml.Node]:
        self._asked.add(key)
        node = self._values.get(key)
        if node is None or _is_null(node):
            return ()
        if isinstance(node, yaml.SequenceNode):
            items: list[yaml.Node] = node.value
            return items
        return (node,)

    def _plain_text(self, key: str, node: yaml.ScalarNode) -> str:
        """The text of a value on one line; what pages could not show is reported."""
        value = _one_line(self._text_of(node))
        if _MARKUP.search(value):
            message = f"`{key}` has HTML or script in it: `{value}`"
            hint = "write plain text; pages show it as it stands"
            self._report.warning("html-in-field", message, position_of_node(node, self._source), hint)
        if control := _CONTROL.search(value):
            message = f"`{key}` has the control character U+{ord(control[0]):04X} in it"
            self._report.warning(
                "control-character", message, position_of_node(node, self._source), _CONTROL_HINT
            )
        return _CONTROL.sub("", value)

    def _plain(self, key: str, node: yaml.Node, budget: list[int], depth: int) -> object:
        """A node as plain values. The budget of nodes goes below 0 where there are too many."""
        budget[0] = budget[0] - 1 if depth < DEPTH else -1
        if budget[0] < 0:
            return ""
        if isinstance(node, yaml.MappingNode):
            return {str(name.value): self._plain(key, value, budget, depth + 1) for name, value in node.value}
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(key, item, budget, depth + 1) for item in node.value]
        return self._plain_text(key, node) if isinstance(node, yaml.ScalarNode) else ""

    def _text_of(self, node: yaml.ScalarNode) -> str:
        value: str = node.value
        return "" if _is_null(node) else value

    def _wrong(self, node: yaml.Node, code: str, message: str, hint: str = "") -> None:
        self._report.error(code, message, position_of_node(node, self._source), hint)


def parse_moment(value: str, name: str, at: Position, report: Report) -> datetime | None:
    """A date and time with a UTC offset, as ISO 8601 and RFC 3339 write it.

    A date that does not exist is `bad-date`, one without offset `zoneless-date`; both give nothing.
    """
    try:
        moment = datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        report.error(
            "bad-date",
            f"`{name}` is not a date: `{value}`",
            at,
            "write date, time and UTC offset, for example 2023-06-20T20:47:00+05:30",
        )
        return None
    if moment.tzinfo is None:
        report.error(
            "zoneless-date",
            f"`{name}` does not say its UTC offset: `{value}`",
            at,
            f"add time and offset, for example {moment.isoformat(timespec='seconds')}+05:30, or Z for UTC",
        )
        return None
    offset = moment.utcoffset() or timedelta()
    if not 1000 <= moment.year < 9999 or abs(offset) > timedelta(hours=14) or offset.seconds % 60:
        hint = "use a year from 1000 to 9998, and an offset of whole minutes up to 14 hours, as feeds must"
        report.error("bad-date", f"`{name}` is out of range: `{value}`", at, hint)
        return None
    return moment


def each(items: Iterable[Fields], read: Callable[[Fields], Read | None]) -> tuple[Read, ...]:
    """What `read` makes of each mapping, without those it gives nothing for."""
    return tuple(value for item in items if (value := read(item)) is not None)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _is_null(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"
