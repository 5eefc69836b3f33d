"""Entries, plain pages and bodies ↔ bytes, for the memory between builds.

`marshal` is many times faster than pickle, but knows plain values only; so each noun becomes a tuple of
its fields, with its place in `_NOUNS` in front. The bytes are for the same version of Python and of
Dateline that wrote them, and for no one else.
"""

from __future__ import annotations

import marshal
import operator
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from generator.ground.frozen import fields_of
from generator.shapes.edition_model import EditionState, Mention, WrittenEdition, WrittenItem, WrittenSection
from generator.shapes.model import (
    Correction,
    Entry,
    Event,
    Heading,
    Image,
    Leaf,
    MarkedBody,
    Provenance,
    Rendition,
    Source,
    TermRef,
)
from generator.shapes.settings import Rights
from generator.shapes.term_model import Dossier, Role, RoughDate

_NOUNS: tuple[type[Any], ...] = (
    Entry,
    Leaf,
    Source,
    Image,
    Correction,
    TermRef,
    Provenance,
    MarkedBody,
    Heading,
    Rendition,
    WrittenEdition,
    WrittenSection,
    WrittenItem,
    Mention,
    Event,
    Dossier,
    Role,
    RoughDate,
)
_FIELDS = tuple(map(fields_of, _NOUNS))
_NUMBERS = {noun: number for number, noun in enumerate(_NOUNS)}
_STATE, _TUPLE, _MAPPING, _MOMENT, _RIGHTS, _LIST = range(-6, 0)
_TERM = _NUMBERS[TermRef]
_FILLS = tuple(
    tuple(getattr(noun, name).__set__ for name in names) for noun, names in zip(_NOUNS, _FIELDS, strict=True)
)
"""What sets each field of a noun, which cannot be changed by its name once it is made."""
_READS = tuple(operator.attrgetter(*names) for names in _FIELDS)
_PLAIN = frozenset((type(None), str, int, float, bool))
_new: Callable[[type[Any]], Any] = object.__new__


def to_bytes(noun: Entry | Leaf | WrittenEdition | Dossier | MarkedBody) -> bytes:
    """A noun as bytes."""
    return marshal.dumps(_plain(noun))


def to_bytes_with(digest: str, noun: Entry | Leaf | WrittenEdition | Dossier) -> bytes:
    """An entry or plain page as bytes, with a digest in place of its own."""
    return marshal.dumps((*_plain(noun)[:-1], digest))


def from_bytes(payload: bytes | memoryview) -> Any:
    """The noun that `to_bytes` was given."""
    return _noun(marshal.loads(payload))


def _plain(value: object) -> Any:
    """A value as plain ones. Tuples and mappings are marked, as a noun is a tuple too."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    write = _WRITES.get(kind)
    if write is not None:
        return write(value)
    if isinstance(value, tuple):
        return _plain_tuple(value)
    if isinstance(value, list):
        return (_LIST, *map(_plain, value))
    if isinstance(value, Mapping):
        return _plain_mapping(value)
    message = f"a record cannot keep {value!r}"
    raise TypeError(message)


def _plain_noun(number: int, fields: Callable[[object], Any], value: object) -> Any:
    return number, *[part if type(part) in _PLAIN else _plain(part) for part in fields(value)]


def _plain_tuple(value: tuple[object, ...]) -> Any:
    return (_TUPLE, *[part if type(part) in _PLAIN else _plain(part) for part in value]) if value else ()


def _plain_mapping(value: Mapping[object, object]) -> Any:
    return (_MAPPING, *[_plain(part) for pair in value.items() for part in pair])


_WRITES: Mapping[type[Any], Callable[[Any], Any]] = {
    **{noun: partial(_plain_noun, number, _READS[number]) for noun, number in _NUMBERS.items()},
    TermRef: lambda term: (_TERM, term.taxonomy, term.name, term.slug, term.url),
    tuple: _plain_tuple,
    dict: _plain_mapping,
    datetime: lambda moment: (_MOMENT, moment.isoformat()),
    Rights: lambda rights: (_RIGHTS, rights.value),
    EditionState: lambda state: (_STATE, state.value),
}
"""What writes values of just these types, by far the most."""


def _noun(value: Any) -> Any:
    if type(value) is not tuple or not value:
        return value
    number = value[0]
    if number == _TERM:
        return _term(value)
    if number >= 0:
        made = _new(_NOUNS[number])
        for fill, part in zip(_FILLS[number], value[1:], strict=True):
            fill(made, _noun(part) if type(part) is tuple else part)
        return made
    if number == _TUPLE:
        return tuple(map(_noun, value[1:]))
    if number == _MAPPING:
        parts = [_noun(part) if type(part) is tuple else part for part in value[1:]]
        return dict(zip(parts[::2], parts[1::2], strict=True))
    if number == _MOMENT:
        return datetime.fromisoformat(value[1])
    if number == _STATE:
        return EditionState(value[1])
    return list(map(_noun, value[1:])) if number == _LIST else Rights(value[1])


@lru_cache(maxsize=4096)
def _term(value: tuple[Any, ...]) -> TermRef:
    """Entries with the same term share one value."""
    return TermRef(**dict(zip(_FIELDS[_TERM], value[1:], strict=True)))
