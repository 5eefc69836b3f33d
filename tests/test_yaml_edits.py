"""yaml_edits: what is edited says what it should, and every other byte is as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.shapes.yaml_edits import (
    EditError,
    add_item,
    drop_item,
    drop_key,
    items_of,
    put,
    put_items,
    scalar,
)

NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12
).filter(lambda name: name.strip() == name and "\x85" not in name) | st.sampled_from(
    ["NO", "null", "~", "12:30", "a: b", "- x", "# y", "it's", '"q"', "é中", "x #y", "{a}", "*s"]
)

BLOCK = "title: A  # t\ntags:  # all\n{items}# people\npeople: [x]\n"


@given(NAMES, st.booleans())
def test_a_text_reads_back(name: str, flow: bool) -> None:
    written = scalar(name, flow=flow)
    read = yaml.load(f"[{written}]" if flow else f"k: {written}", yaml.BaseLoader)

    assert (read[0] if flow else read["k"]) == name


@given(st.lists(NAMES, min_size=1, max_size=5, unique=True), st.data())
def test_items_are_edited_one_by_one(names: list[str], data: st.DataObject) -> None:
    block = BLOCK.format(
        items="".join(f"  - {scalar(name)}  # {place}\n" for place, name in enumerate(names))
    )
    wanted = [data.draw(st.none() | NAMES | st.just(name)) for name in names]
    added = data.draw(st.lists(NAMES, min_size=1, max_size=2))
    edited = put_items(block, ("tags",), wanted, added)

    assert items_of(block, ("tags",)) == names
    assert items_of(edited, ("tags",)) == [*(one for one in wanted if one is not None), *added]
    for place, (name, one) in enumerate(zip(names, wanted, strict=True)):
        kept = f"  - {scalar(name)}  # {place}\n" in edited
        assert kept or one != name
    assert edited.startswith("title: A  # t\ntags:  # all\n")
    assert edited.endswith("# people\npeople: [x]\n")


@given(st.lists(NAMES, min_size=1, max_size=5, unique=True), st.data())
def test_items_on_one_line_are_edited_in_place(names: list[str], data: st.DataObject) -> None:
    line = ", ".join(scalar(name, flow=True) for name in names)
    block = f"tags: [{line}]  # all\nmore: 1\n"
    wanted = [data.draw(st.none() | NAMES | st.just(name)) for name in names]
    added = data.draw(st.lists(NAMES, min_size=1, max_size=2))
    edited = put_items(block, ("tags",), wanted, added)

    assert items_of(edited, ("tags",)) == [*(one for one in wanted if one is not None), *added]
    assert edited.endswith("]  # all\nmore: 1\n")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("a: 1\n", "a: 1\ntags:\n  - x\n"),
        ("a: 1", "a: 1\ntags:\n  - x"),
        ("a: 1\n# note\nslug: s\n", "a: 1\ntags:\n  - x\n# note\nslug: s\n"),
        ("tags:\nslug: s\n", "tags: [x]\nslug: s\n"),
        ("tags:  # none yet\nslug: s\n", "tags: [x]  # none yet\nslug: s\n"),
        ("tags: ~\n", "tags: [x]\n"),
        ("tags: []\n", "tags: [x]\n"),
        ("tags:\n- y\n", "tags:\n- y\n- x\n"),
        ("tags: y\n", "tags: [y, x]\n"),
        ("{title: A, tags: [y]}\n", "{title: A, tags: [y, x]}\n"),
        ("{title: A}\n", "{title: A, tags: [x]}\n"),
        ("a: 1\r\nslug: s\r\n", "a: 1\r\ntags:\r\n  - x\r\nslug: s\r\n"),
    ],
)
def test_a_list_gets_one_more(block: str, expected: str) -> None:
    assert expected == put_items(block, ("tags",), list(items_of(block, ("tags",))), ["x"])


def test_an_item_goes_with_its_lines_and_its_neighbours_comments_stay() -> None:
    text = "terms:\n  # first\n  - name: a\n    about: >-\n      words\n      more\n\n  # second\n  - {name: b}  # b\nlast: 1\n"

    assert drop_item(text, ("terms", 0)) == "terms:\n  # first\n\n  # second\n  - {name: b}  # b\nlast: 1\n"
    assert drop_item(text, ("terms", 1)) == text.replace("  - {name: b}  # b\n", "")
    assert drop_item("terms:\n  - name: a\nlast: 1\n", ("terms", 0)) == "terms: []\nlast: 1\n"
    assert (
        drop_item("terms: # all\n  # first\n  - name: a\nlast: 1\n", ("terms", 0))
        == "terms: [] # all\n  # first\nlast: 1\n"
    )


def test_a_mapping_is_added_where_the_others_are() -> None:
    fields = [("name", "c: d"), ("former", ["x"])]

    assert add_item("terms:\n- name: a\n", ("terms",), fields) == (
        'terms:\n- name: a\n- name: "c: d"\n  former: [x]\n'
    )
    assert add_item("terms: [{name: a}]\n", ("terms",), fields) == (
        'terms: [{name: a}, {name: "c: d", former: [x]}]\n'
    )
    assert add_item("t:\n  title: T\n", ("t", "terms"), fields) == (
        't:\n  title: T\n  terms:\n    - name: "c: d"\n      former: [x]\n'
    )
    assert add_item("t:\n  u:  # say\nv: 1\n", ("t", "u", "terms"), fields) == (
        't:\n  u:  # say\n    terms:\n      - name: "c: d"\n        former: [x]\nv: 1\n'
    )
    assert add_item("t:\r\n  u: {}", ("t", "u", "terms"), fields) == (
        't:\r\n  u:\r\n    terms:\r\n      - name: "c: d"\r\n        former: [x]'
    )
    assert add_item("t:\n  terms: []\n  z: 1\n", ("t", "terms"), fields) == (
        't:\n  terms:\n    - name: "c: d"\n      former: [x]\n  z: 1\n'
    )


def test_a_key_is_put_and_dropped() -> None:
    assert put("a: 'it''s'  # x\n", ("a",), "he's") == "a: 'he''s'  # x\n"
    assert put("a: 1\nb: 2\n", ("c",), "42") == 'a: 1\nc: "42"\nb: 2\n'
    assert drop_key("a: 1\nb: 2  # two\nc: 3\n", ("b",)) == "a: 1\nc: 3\n"
    assert drop_key("{a: 1, b: 2, c: 3}\n", ("b",)) == "{a: 1, c: 3}\n"
    assert drop_key("{a: 1, c: 3}\n", ("c",)) == "{a: 1}\n"
    assert drop_key("t:\n- b: 2\n  # c\n  c: 3\n- d: 4\n", ("t", 0, "b")) == "t:\n- # c\n  c: 3\n- d: 4\n"
    assert drop_key("t:\n  -   b: [1,\n       2]\n      c: 3\n", ("t", 0, "b")) == "t:\n  -   c: 3\n"


@pytest.mark.parametrize("block", ["a: &t x\ntags: [*t]\n", "tags: [[x]]\n", "tags: {x: y}\n", "a: [\n"])
def test_what_cannot_be_edited_alone_is_left_alone(block: str) -> None:
    with pytest.raises(EditError):
        put_items(block, ("tags",), ["y"], ["z"])


def test_a_dash_may_have_a_line_to_itself() -> None:
    text = "terms:\n  -\n    name: talks\n  -  # short\n    name: trade\n"

    assert drop_item(text, ("terms", 0)) == "terms:\n  -  # short\n    name: trade\n"
    assert add_item(drop_item(text.replace("  # short", ""), ("terms", 1)), ("terms",), [("name", "x")]) == (
        "terms:\n  -\n    name: talks\n  - name: x\n"
    )


def test_a_comment_keeps_its_distance_where_the_item_in_front_goes() -> None:
    """Not every reader of YAML takes `[#` for the beginning of a comment."""
    assert put_items("a: [x,  # of old\n  y]\n", ("a",), [None, "y"]) == "a: [  # of old\n  y]\n"


def test_item_with_a_line_of_its_own_in_brackets_goes_with_its_line() -> None:
    assert put_items("a: [\n  x,\n  y,\n  z, # last\n]\n", ("a",), ["x", None, "z"]) == (
        "a: [\n  x,\n  z, # last\n]\n"
    )


def test_mapping_is_written_on_one_line() -> None:
    assert put("a: {b: c}\nd:\n  - e: f\n", ("d", 0, "m"), {"any": ["x, y", "z"], "n": "1"}) == (
        'a: {b: c}\nd:\n  - e: f\n    m: {any: ["x, y", z], n: "1"}\n'
    )


def test_brackets_take_what_is_new_in_brackets() -> None:
    fields = [("name", "c")]

    assert add_item("t: {title: T}\n", ("t", "terms"), fields) == "t: {title: T, terms: [{name: c}]}\n"
    assert add_item("t: {terms: [], z: 1}\n", ("t", "terms"), fields) == "t: {terms: [{name: c}], z: 1}\n"
    assert add_item("t: {u: {}, z: 1}\n", ("t", "u", "w"), fields) == "t: {u: {w: [{name: c}]}, z: 1}\n"
    assert add_item("t: {u: , z: 1}\n", ("t", "u", "w"), fields) == "t: {u: {w: [{name: c}]}, z: 1}\n"
    assert add_item("terms:\n  - {name: a}\n", ("terms",), fields) == "terms:\n  - {name: a}\n  - {name: c}\n"


def test_an_empty_front_matter_gets_a_list_but_no_key_behind_its_first() -> None:
    assert put_items("", ("tags",), [], ["x"]) == "tags:\n  - x"
    with pytest.raises(EditError):
        put("", ("title",), "A")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a: {b: 1}\n", ("c", "d")),  # there is no such mapping
        ("a: b\n", ("a", "b", "c")),  # a text has no keys
    ],
)
def test_a_place_that_is_not_there_is_not_edited(text: str, path: tuple[str | int, ...]) -> None:
    with pytest.raises(EditError):
        put(text, path, "x")


def test_a_value_that_is_said_again_elsewhere_is_not_edited() -> None:
    with pytest.raises(EditError):
        put("a: &name x\nb: *name\n", ("b",), "y")


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: put(text, ("terms", 0, "slug"), "talks"),
        lambda text: put(text, ("terms", 0), "talks"),
        lambda text: put(text, ("terms", 7, "slug"), "talks"),
        lambda text: put(text, ("title", 0, "slug"), "talks"),
        lambda text: drop_key(text, ("terms", 0, "slug")),
        lambda text: drop_key(text, ("slug",)),
        lambda text: drop_item(text, ("title", 0)),
        lambda text: drop_item(text, ("terms", 2)),
        lambda text: put_items(text, ("terms", 0, "synonyms"), ["talks"]),
        lambda text: add_item(text, ("terms", 0, "links"), [("name", "talks")]),
    ],
)
@pytest.mark.parametrize(
    "text", ["title: A\nterms:\n  - Talks\n  - Ships\n", "title: A\nterms: [Talks, Ships]\n"]
)
def test_what_is_no_mapping_or_not_there_cannot_be_edited(text: str, edit: Callable[[str], str]) -> None:
    with pytest.raises(EditError):
        edit(text)
