"""records: every noun that the memory keeps comes back as it was."""

from __future__ import annotations

import dataclasses
import marshal
import re
import typing
from datetime import UTC, timedelta, timezone
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values import DOSSIER, EDITION, ENTRY, LEAF

from generator.memory import records
from generator.memory.records import from_bytes, to_bytes, to_bytes_with
from generator.shapes.edition_model import EditionState, Mention, WrittenEdition, WrittenItem, WrittenSection
from generator.shapes.model import (
    Correction,
    Entry,
    Heading,
    Image,
    Leaf,
    MarkedBody,
    Provenance,
    Source,
    TermRef,
)
from generator.shapes.settings import Rights
from generator.shapes.term_model import Dossier, Role, RoughDate


class Pair(typing.NamedTuple):
    """A tuple that is not just one."""

    number: int
    text: str


TEXTS = st.text()
NUMBERS = st.integers(0, 1 << 40)
ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=st.just(UTC) | ZONES).map(lambda moment: moment.replace(fold=0))


def several(one: st.SearchStrategy[typing.Any]) -> st.SearchStrategy[tuple[typing.Any, ...]]:
    return st.lists(one, max_size=3).map(tuple)


FREE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: several(inner) | st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
"""What can stand under `extra`."""

SOURCES = st.builds(Source, name=TEXTS, url=TEXTS, agencies=several(TEXTS))
IMAGES = st.builds(Image, src=TEXTS, alt=TEXTS, width=NUMBERS, height=NUMBERS)
CORRECTIONS = st.builds(Correction, date=MOMENTS, note=TEXTS)
TERMS = st.builds(TermRef, taxonomy=TEXTS, name=TEXTS, slug=TEXTS, url=TEXTS)
ENTRIES = st.builds(
    Entry,
    path=TEXTS,
    uid=TEXTS,
    slug=TEXTS,
    url=TEXTS,
    title=TEXTS,
    summary=TEXTS,
    date=MOMENTS,
    updated=st.none() | MOMENTS,
    source=SOURCES,
    authors=several(TEXTS),
    dateline=TEXTS,
    image=st.none() | IMAGES,
    terms=st.dictionaries(TEXTS, several(TERMS), max_size=3),
    corrections=several(CORRECTIONS),
    rights=st.sampled_from(Rights),
    aliases=several(TEXTS),
    layout=TEXTS,
    lang=TEXTS,
    extra=st.dictionaries(TEXTS, FREE, max_size=3),
    seed=st.none() | st.builds(Provenance, file=TEXTS, sha256=TEXTS, importer=NUMBERS),
    digest=TEXTS,
)
LEAVES = st.builds(
    Leaf,
    path=TEXTS,
    slug=TEXTS,
    url=TEXTS,
    title=TEXTS,
    summary=TEXTS,
    aliases=several(TEXTS),
    layout=TEXTS,
    lang=TEXTS,
    extra=st.dictionaries(TEXTS, FREE, max_size=3),
    digest=TEXTS,
)
BODIES = st.builds(
    MarkedBody,
    html=TEXTS,
    headings=several(st.builds(Heading, level=NUMBERS, id=TEXTS, title=TEXTS)),
    words=NUMBERS,
)
NOUNS = ENTRIES | LEAVES | BODIES

DAY = RoughDate(iso="2023-10-27", moment=ENTRY.date, precision="day")
ITEM = WrittenItem(
    entry="a001",
    title="A",
    summary="s",
    source="Herald",
    place="Beijing",
    also=(Mention(entry="a002", source="Post"), Mention(entry="a003", source="Times")),
    pinned=True,
    dropped=False,
)
OF_EACH_KIND = (
    *(dataclasses.replace(EDITION, state=state) for state in EditionState),
    dataclasses.replace(
        EDITION,
        since=ENTRY.date,
        sections=(
            WrittenSection(
                title="One", about="/tags/a/", items=(ITEM, dataclasses.replace(ITEM, pinned=False))
            ),
            WrittenSection(title="Two", about="", items=()),
        ),
        corrections=(Correction(date=ENTRY.date, note="wrong"),),
        aliases=("/old/",),
        extra={"a": {"b": [1, (2,)]}},
    ),
    DOSSIER,
    dataclasses.replace(
        DOSSIER,
        roles=(
            Role(title="chair", since=DAY, until=None, organisation="Board", url="/o/board/"),
            Role(title="member", since=None, until=DAY, organisation="", url=""),
        ),
        extra={"a": ""},
    ),
    *(dataclasses.replace(ENTRY, rights=rights) for rights in Rights),
    LEAF,
)


@given(NOUNS)
def test_a_noun_comes_back_as_it_was(noun: Entry | Leaf | MarkedBody) -> None:
    """Also by the types of all that is in it: a `1` is not `true`, a moment keeps its offset."""
    again = from_bytes(to_bytes(noun))

    assert again == noun
    assert repr(again) == repr(noun)


@pytest.mark.parametrize("noun", OF_EACH_KIND, ids=lambda noun: type(noun).__name__)
def test_editions_and_files_of_terms_come_back_too(noun: WrittenEdition | Dossier | Entry | Leaf) -> None:
    assert repr(from_bytes(to_bytes(noun))) == repr(noun)
    assert repr(from_bytes(memoryview(to_bytes_with("d", noun)))) == repr(
        dataclasses.replace(noun, digest="d")
    )


def test_a_term_that_comes_again_is_one_value() -> None:
    """Thousands of entries have it."""
    term = TermRef(taxonomy="tags", name="A", slug="a", url="/tags/a/")
    one, two = (
        from_bytes(to_bytes(dataclasses.replace(ENTRY, uid=uid, terms={"tags": (term,)}))) for uid in "ab"
    )

    assert one.terms["tags"][0] is two.terms["tags"][0]


def test_a_mapping_of_another_kind_is_kept_as_a_mapping() -> None:
    noun = dataclasses.replace(ENTRY, extra=MappingProxyType({"a": MappingProxyType({}), "b": Pair(1, "x")}))

    assert from_bytes(to_bytes(noun)).extra == {"a": {}, "b": (1, "x")}


@given(NOUNS)
def test_an_entry_or_page_takes_a_digest(noun: Entry | Leaf | MarkedBody) -> None:
    if isinstance(noun, MarkedBody):
        return

    assert repr(from_bytes(to_bytes_with("new", noun))) == repr(dataclasses.replace(noun, digest="new"))


@pytest.mark.parametrize(
    "extra",
    [
        {"a": (0, 1)},
        {"a": (0, "x", "y")},
        {"a": (-1, -2)},
        {"a": ()},
        {"a": []},
        {"a": {}},
        {"a": [[], (), ({},)]},
        {"a": True, "b": 1, "c": 1.0},
        {"a": ENTRY.date},
        {"a": Rights.LINK},
        {"": None},
    ],
)
def test_what_looks_like_a_mark_is_none(extra: dict[str, object]) -> None:
    noun = dataclasses.replace(ENTRY, extra=extra)

    assert repr(from_bytes(to_bytes(noun))) == repr(noun)


def test_each_noun_within_a_noun_is_known() -> None:
    """A field of a new kind must be added to the table of nouns."""
    known = set(records._NOUNS)
    reached = {ENTRY.__class__, LEAF.__class__, MarkedBody, WrittenEdition, Dossier}
    waiting = list(reached)
    while waiting:
        for hint in typing.get_type_hints(waiting.pop()).values():
            for part in parts(hint):
                if dataclasses.is_dataclass(part) and part not in reached:
                    reached.add(part)
                    waiting.append(part)

    assert reached == known


def parts(hint: object) -> list[object]:
    """A type and all that it is made of."""
    return [hint, *(part for inner in typing.get_args(hint) for part in parts(inner))]


@pytest.mark.parametrize("value", [{1, 2}, b"x", object(), 1j])
def test_what_cannot_be_kept_is_a_fault_of_our_own(value: object) -> None:
    with pytest.raises(TypeError, match=f"^a record cannot keep {re.escape(repr(value))}$"):
        to_bytes(dataclasses.replace(ENTRY, extra={"a": value}))


def test_records_are_plain_values() -> None:
    """Which `marshal` reads many times faster than pickle, and which can name no code."""
    found = marshal.loads(to_bytes(ENTRY))

    assert isinstance(found, tuple)
    assert {type(part) for part in found} <= {bool, int, str, tuple, type(None)}
