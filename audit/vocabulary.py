"""The vocabulary of schema.org, as the package schema-dts has it, and whether a node keeps to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

_BASE = re.compile(
    r"^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+)\{\n(.*?)^\}", re.MULTILINE | re.DOTALL
)
_PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.+), "\w+">;', re.MULTILINE)
_PARENT = re.compile(r"\b(\w+)Base\b")
_TEXTS = {"Text", "URL", "Date", "DateTime", "Time", "CssSelectorType", "XPathType", "PronounceableText"}
_NUMBERS = {"Number", "Integer", "Float"}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?\Z")
_ROUGH = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")
"""A year, a month or a day, by ISO 8601: more is seldom known of an office."""


@dataclass(frozen=True)
class Vocabulary:
    """The types with those above them, and the properties of each with what they may have."""

    above: Mapping[str, tuple[str, ...]]
    properties: Mapping[str, Mapping[str, frozenset[str]]]

    def line(self, kind: str) -> tuple[str, ...]:
        """A type and all that it is a kind of."""
        found = [kind]
        for one in found:
            found += [parent for parent in self.above.get(one, ()) if parent not in found]
        return tuple(found)

    def expected(self, kind: str, name: str) -> frozenset[str] | None:
        """What a property of a type may have, or nothing where the type has no such property."""
        ranges = [
            self.properties[one][name] for one in self.line(kind) if name in self.properties.get(one, {})
        ]
        return frozenset().union(*ranges) if ranges else None

    def faults(
        self, node: Mapping[str, Any], where: str = "", role: frozenset[str] | None = None
    ) -> Iterator[str]:
        """What in a node, and in all that stands in it, the vocabulary does not know.

        A `Role` stands in place of any value and has the property once more, with the value that it is about
        (https://schema.org/Role); `role` is what is expected there.
        """
        kind = node.get("@type", "")
        where = where or kind
        if kind not in self.above:
            yield f"{where}: there is no type `{kind}`"
            return
        for name, value in node.items():
            if name.startswith("@"):
                continue
            expected = self.expected(kind, name.removesuffix("-input"))  # says how a property is put in
            if expected is None and role is not None and where.endswith(f".{name}"):
                expected = role
            if role is not None and name in ("startDate", "endDate") and _ROUGH.match(str(value)):
                continue
            if expected is None:
                yield f"{where}: `{kind}` has no property `{name}`"
                continue
            for one in value if isinstance(value, list) else [value]:
                yield from self._value_faults(one, expected, f"{where}.{name}")

    def _value_faults(self, value: object, expected: frozenset[str], where: str) -> Iterator[str]:
        if isinstance(value, dict):
            if "@type" not in value:
                if set(value) != {"@id"}:
                    yield f"{where}: a node without a type"
                return
            line = self.line(value["@type"])
            if "Role" in line:
                yield from self.faults(value, where, expected)
                return
            if not expected & set(line):
                yield f"{where}: `{value['@type']}` is none of {', '.join(sorted(expected))}"
            yield from self.faults(value, where)
        elif isinstance(value, bool):
            if "Boolean" not in expected:
                yield f"{where}: a truth value"
        elif isinstance(value, int | float):
            if not expected & _NUMBERS:
                yield f"{where}: a number"
        elif isinstance(value, str):
            yield from self._text_faults(value, expected, where)
        else:
            yield f"{where}: {value!r}"

    def _text_faults(self, value: str, expected: frozenset[str], where: str) -> Iterator[str]:
        if not value.strip():
            yield f"{where}: an empty text"
        elif expected and expected <= {"Date", "DateTime", "IdReference"}:
            if not _MOMENT.match(value) or datetime.fromisoformat(value) is None:
                yield f"{where}: no date: {value}"
        elif "Text" not in expected and "URL" in expected:
            if not re.match(r"https?://[^\s<>\"]+\Z", value):
                yield f"{where}: no absolute address: {value}"
        elif not expected & (_TEXTS | _NUMBERS):
            yield f"{where}: a text, not one of {', '.join(sorted(expected))}"


@cache
def load(modules: Path) -> Vocabulary:
    """The vocabulary, from the types that npm installed."""
    text = (modules / "schema-dts" / "dist" / "schema.d.ts").read_text(encoding="utf-8")
    above: dict[str, tuple[str, ...]] = {}
    properties: dict[str, dict[str, frozenset[str]]] = {}
    for name, part, parents, body in _BASE.findall(text):
        known = [parent for parent in _PARENT.findall(parents) if parent != name]
        above[name] = tuple(dict.fromkeys([*above.get(name, ()), *known]))
        if part == "Base":
            properties[name] = {
                key: frozenset(re.findall(r"\w+", ranges)) for key, ranges in _PROPERTY.findall(body)
            }
    if "dateline" not in properties.get("NewsArticle", {}):
        raise ValueError("the types of schema-dts are written in another way than is read here")
    return Vocabulary(above, properties)
