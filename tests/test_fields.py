"""fields: typed values out of YAML, each complaint with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

import pytest
from driver import CONFIG, SiteTest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.diagnostics import Position, Report
from generator.shapes.fields import Fields, each, read_yaml
from generator.shapes.moments import read_moment
from generator.shapes.yaml_nodes import SourceText


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


def fields_of(block: str, report: Report | None = None) -> Fields:
    report = report or Report()
    fields = read_yaml(block, SourceText("config.yaml", block), report)
    assert fields is not None, report.diagnostics
    return fields


def codes(report: Report) -> list[tuple[int, int, str]]:
    """Line, column and code of each problem."""
    return [(found.at.line, found.at.column, found.code) for found in report.diagnostics]


def asked(block: str, ask: Callable[[Fields], object]) -> tuple[object, list[tuple[int, int, str]]]:
    """What is read out of a block, and the problems with it."""
    report = Report()
    return ask(fields_of(block, report)), codes(report)


# -- scalars


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Talks resume", "Talks resume"),
        ("'Talks: resume'", "Talks: resume"),
        ("NO", "NO"),
        ("yes", "yes"),
        ("12:30", "12:30"),
        ("2024-01-09", "2024-01-09"),
        ("007", "007"),
        ("1.10", "1.10"),
        ("0x1f", "0x1f"),
        ("|\n  one\n  two\n", "one two"),
        (">\n  one\n  two\n", "one two"),
        ("'  a   b '", "a b"),
        ("", ""),
        ("~", ""),
        ("null", ""),
        ("'null'", "null"),
        ('""', ""),
        ('"a\\0b\\x1bc"', "abc"),
    ],
)
def test_a_value_is_the_text_that_was_written(written: str, expected: str) -> None:
    assert expected == fields_of(f"key: {written}").text("key")


def test_an_absent_value_is_its_default() -> None:
    fields = fields_of("key:\n")

    assert fields.text("other", "default") == "default"
    assert fields.text("key", "default") == "default"
    assert fields.flag("other", default=True) is True
    assert fields.number("other", 7, least=1, most=9) == 7
    assert fields.choice("other", Colour, Colour.RED) is Colour.RED
    assert fields.moment("other") is None
    assert fields.zone("other", "UTC") == "UTC"
    assert fields.texts("other") == ()
    assert fields.mapping("other") is None
    assert fields.mappings("other") == ()
    assert fields.free("other") == {}


def test_a_block_keeps_its_lines() -> None:
    assert fields_of("key: |\n  one\n  two\n").block("key") == "one\ntwo"


@pytest.mark.parametrize("written", ["[a]", "{a: b}", "\n  - a", "\n  a: b"])
def test_a_list_is_no_text(written: str) -> None:
    value, problems = asked(f"key: {written}", lambda fields: fields.text("key", "default"))

    assert value == "default"
    assert ["wrong-type"] == [code for *_, code in problems]


@pytest.mark.parametrize(
    ("block", "problems"),
    [
        ("key: words", []),
        ("other: words", [(1, 1, "missing-key")]),
        ("key:\n", [(1, 5, "missing-key")]),
        ("key: ''", [(1, 6, "missing-key")]),
        ("key: ' '", [(1, 6, "missing-key")]),
        ("key: ~", [(1, 6, "missing-key")]),
        ("key: [a]", [(1, 6, "wrong-type")]),
    ],
)
def test_required(block: str, problems: list[tuple[int, int, str]]) -> None:
    """A value of the wrong type is reported as that, not as missing too."""
    assert problems == asked(block, lambda fields: fields.required("key", "hint"))[1]


@pytest.mark.parametrize(("written", "expected"), [("true", True), ("False", False), ("TRUE", True)])
def test_flags(written: str, expected: bool) -> None:
    assert (expected, []) == asked(f"key: {written}", lambda fields: fields.flag("key"))


@pytest.mark.parametrize("written", ["yes", "no", "on", "1", "'true'", "maybe", "[true]"])
def test_what_is_no_flag(written: str) -> None:
    assert (False, [(1, 6, "wrong-type")]) == asked(f"key: {written}", lambda fields: fields.flag("key"))


@pytest.mark.parametrize(("written", "expected"), [("1", 1), ("10", 10), ("'7'", 7), ("007", 7)])
def test_numbers(written: str, expected: int) -> None:
    assert (expected, []) == asked(
        f"key: {written}", lambda fields: fields.number("key", 5, least=1, most=10)
    )


@pytest.mark.parametrize(
    "written", ["0", "11", "-1", "1.5", "1e1", "ten", "1_0", "٣", "99999999999999999999", "1 "]
)
def test_what_is_no_number(written: str) -> None:
    value, problems = asked(f"key: {written!r}", lambda fields: fields.number("key", 5, least=1, most=10))

    assert (value, problems) == (5, [(1, 6, "wrong-type")])


def test_leading_zeros_do_not_hide_a_number() -> None:
    value, problems = asked("key: '00000000000099'", lambda fields: fields.number("key", 5, least=0, most=10))

    assert (value, problems) == (5, [(1, 6, "wrong-type")])


def test_a_long_number_is_not_taken_for_its_beginning() -> None:
    value, problems = asked(
        "key: 12345678901", lambda fields: fields.number("key", 5, least=1, most=1_000_000_000)
    )

    assert (value, problems) == (5, [(1, 6, "wrong-type")])


def test_thousands_of_zeros_are_read() -> None:
    written = f"key: {'0' * 5000}7"

    assert asked(written, lambda fields: fields.number("key", 5, least=1, most=10)) == (7, [])


def test_the_hint_is_a_number_that_may_stand_there(tmp_path):
    target = "publish:\n  web: {kind: ssh, host: web.example, path: /srv/digest, port: 99999}\n"
    (problem,) = SiteTest(tmp_path, config=CONFIG + target).problems()

    assert problem["hint"] == "for example `port: 1`"


def test_choices() -> None:
    assert asked("key: green", lambda fields: fields.choice("key", Colour, Colour.RED)) == (Colour.GREEN, [])
    assert asked("key: blue", lambda fields: fields.choice("key", Colour, Colour.RED)) == (
        Colour.RED,
        [(1, 6, "wrong-type")],
    )


# -- moments


@pytest.mark.parametrize(
    "written",
    [
        "2023-06-20T20:47:00+05:30",
        "2023-06-20T15:17:00Z",
        "2023-06-20 15:17Z",
        "20230620T151700Z",
        "2023-06-20T20:47:00.000+05:30",
    ],
)
def test_moments(written: str) -> None:
    assert asked(f"key: {written}", lambda fields: fields.moment("key")) == (
        datetime.fromisoformat("2023-06-20T15:17:00Z"),
        [],
    )


@pytest.mark.parametrize("written", ["2023-06-24T10:24:24Z", "20230624T102424Z", "2023-W24-6T10:24:24Z"])
def test_24_is_a_day_a_minute_and_a_second(written: str) -> None:
    value, problems = asked(f"key: {written}", lambda fields: fields.moment("key"))

    assert isinstance(value, datetime)
    assert (value.minute, value.second, problems) == (24, 24, [])


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2023-02-30T10:00:00Z", "bad-date"),
        ("2023-13-01T10:00:00Z", "bad-date"),
        ("2023-02-29T10:00:00Z", "bad-date"),
        ("2023-01-01T25:00:00Z", "bad-date"),
        ("2023-01-01T10:60:00Z", "bad-date"),
        ("2023-01-01T10:00:00+25:00", "bad-date"),
        ("2023-01-01T10:00:00+15:00", "bad-date"),
        ("2023-01-01T10:00:00+05:30:15", "bad-date"),
        ("2023-01-01T10:00:00+05:30:00.000001", "bad-date"),
        ("2023-01-01T24:00:00Z", "bad-date"),
        ("20230101T240000Z", "bad-date"),
        ("2023-W01-1 24:00Z", "bad-date"),
        ("20 June 2023", "bad-date"),
        ("06/20/2023", "bad-date"),
        ("2023-06", "bad-date"),
        ("2023", "bad-date"),
        ("now", "bad-date"),
        ("0001-01-01T00:00:00Z", "bad-date"),
        ("9999-12-31T00:00:00Z", "bad-date"),
        ("2023-06-20T10:00:00 IST", "bad-date"),
        ("2023-06-20", "zoneless-date"),
        ("2023-06-20T10:00:00", "zoneless-date"),
        ("2023-06-20 10:00", "zoneless-date"),
    ],
)
def test_what_is_no_moment(written: str, code: str) -> None:
    assert (None, [(1, 6, code)]) == asked(f"key: {written!r}", lambda fields: fields.moment("key"))


@given(
    st.text()
    | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?")
)
def test_no_text_confuses_the_reading_of_moments(text: str) -> None:
    moment = read_moment(text)

    assert moment is None or datetime.fromisoformat(moment.isoformat()).utcoffset() is not None

    report = Report()
    fields = read_yaml(f"key: {json.dumps(text)}", SourceText("config.yaml", ""), report)
    if fields is not None and (value := fields.text("key")):
        assert fields.moment("key") == read_moment(value)
        assert (read_moment(value) is None) == report.failed


# -- addresses and zones


def test_addresses_lose_what_only_tracks() -> None:
    assert asked("key: https://x.example/a?utm_source=b", lambda fields: fields.web_address("key")) == (
        "https://x.example/a",
        [],
    )


@pytest.mark.parametrize("written", ["x.example", "/a/", "ftp://x.example/", "https://a b/"])
def test_what_is_no_address(written: str) -> None:
    assert ("", [(1, 6, "bad-address")]) == asked(f"key: {written}", lambda fields: fields.web_address("key"))


def test_an_address_as_a_browser_shows_it_is_no_address_but_it_is_said_what_is() -> None:
    report = Report()
    fields = read_yaml('key: "https://x.example/a?b=1|2&c={d e}"', SourceText("config.yaml", ""), report)
    assert fields is not None
    fields.web_address("key")

    assert [one.hint for one in report.diagnostics] == ["write `https://x.example/a?b=1%7C2&c=%7Bd%20e%7D`"]


@pytest.mark.parametrize("written", ["UTC", "Asia/Kolkata", "America/New_York"])
def test_zones(written: str) -> None:
    assert (written, []) == asked(f"key: {written}", lambda fields: fields.zone("key"))


@pytest.mark.parametrize(
    "written",
    ["IST", "Mars/Base", "../../etc/passwd", "/etc/passwd", "Asia", "+05:30", "asia/kolkata/", "a\0b"],
)
def test_what_is_no_zone(written: str) -> None:
    block = f'key: "{written.encode("unicode_escape").decode()}"'
    value, problems = asked(block, lambda fields: fields.zone("key", "UTC"))

    assert value == "UTC"
    assert (1, 6, "unknown-timezone") in problems


# -- collections


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[a, b]", ("a", "b")),
        ("\n  - a\n  - b", ("a", "b")),
        ("a", ("a",)),
        ("'a, b'", ("a, b",)),
        ("[a, b, a]", ("a", "b")),
        ("['', ~, a]", ("a",)),
        ("[1, NO, 12:30]", ("1", "NO", "12:30")),
        ("[]", ()),
        ("", ()),
    ],
)
def test_lists_of_texts(written: str, expected: tuple[str, ...]) -> None:
    assert (expected, []) == asked(f"key: {written}", lambda fields: fields.texts("key"))


def test_a_faulty_item_does_not_take_the_others_with_it() -> None:
    assert asked("key: [a, [b], {c: d}, e]", lambda fields: fields.texts("key")) == (
        ("a", "e"),
        [(1, 10, "wrong-type"), (1, 15, "wrong-type")],
    )


def test_each_text_knows_its_place() -> None:
    found = fields_of("key:\n  - one\n  - two\n").placed_texts("key")

    assert [("one", 2, 5), ("two", 3, 5)] == [(text, at.line, at.column) for text, at in found]


def test_the_place_of_a_text_can_be_asked_for_later() -> None:
    fields = fields_of("key:\n  - one\n  - [two]\n  - 'three  and'\n  - ~\n  - one\nother: one\n")

    assert str(fields.at("key", "one")) == "config.yaml:2:5"
    assert str(fields.at("key", "three and")) == "config.yaml:4:5"
    assert str(fields.at("key", "four")) == "config.yaml:2:3"
    assert str(fields.at("other", "one")) == "config.yaml:7:8"
    assert str(fields.at("nothing", "one")) == "config.yaml:1:1"


def test_mappings_below_keys() -> None:
    fields = fields_of("one: {a: b}\nmany:\n  - {a: c}\n  - {a: d}\n")
    one = fields.mapping("one")

    assert one is not None
    assert one.text("a") == "b"
    assert each(fields.mappings("many"), lambda item: item.text("a")) == ("c", "d")
    assert each(fields.mappings("one"), lambda item: item.text("a")) == ("b",)


@pytest.mark.parametrize("written", ["words", "[a]", "3"])
def test_what_is_no_mapping(written: str) -> None:
    assert (None, [(1, 6, "wrong-type")]) == asked(f"key: {written}", lambda fields: fields.mapping("key"))


# -- free mappings


def test_free_mappings_are_texts_lists_and_mappings() -> None:
    assert asked("key: {a: 1, b: [NO, ~, {c: 12:30}], d: }", lambda fields: fields.free("key")) == (
        {"a": "1", "b": ["NO", "", {"c": "12:30"}], "d": ""},
        [],
    )


@pytest.mark.parametrize(
    "block",
    [
        "key: &x {a: *x}",
        "key: {a: &x [*x]}",
        "key: {"
        + ", ".join(
            f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]" if before else f"{after}: &{after} [x]"
            for before, after in zip(["", *"abcdefg"], "abcdefgh", strict=True)
        )
        + "}",
        "key: {a: [" + "x, " * 20_001 + "]}",
    ],
    ids=["in-itself", "list-in-itself", "laughs", "long"],
)
def test_free_mappings_have_an_end(block: str) -> None:
    problems = asked(block, lambda fields: fields.free("key"))[1]

    assert ["wrong-type"] == [code for *_, code in problems]


# -- keys


def test_a_key_that_nobody_asked_for_is_unknown() -> None:
    report = Report()
    fields = fields_of("title: a\nsumary: b\nmood: c\n", report)
    fields.text("title")
    fields.text("summary")
    fields.finish(hint="a hint")

    assert [
        (2, "unknown key `sumary`", "did you mean `summary`?"),
        (3, "unknown key `mood`", "a hint"),
    ] == [(found.at.line, found.message, found.hint) for found in report.diagnostics]


def test_of_two_values_of_a_key_the_first_is_read() -> None:
    report = Report()
    fields = fields_of("a: 1\nb: 2\na: 3\n", report)

    assert fields.text("a") == "1"
    assert codes(report) == [(3, 1, "duplicate-key")]


@pytest.mark.parametrize("block", ["? [a]\n: b", "? {a: b}\n: c"])
def test_a_key_must_be_text(block: str) -> None:
    report = Report()
    fields_of(block, report)

    assert codes(report) == [(1, 3, "wrong-type")]


def test_a_key_in_a_free_mapping_must_be_text_too() -> None:
    assert asked("key: {[a]: b, c: d}", lambda fields: fields.free("key")) == (
        {"c": "d"},
        [(1, 7, "wrong-type")],
    )


def test_places() -> None:
    fields = fields_of("a: 1\nb:\n  - 2\n")

    assert str(fields.at("a")) == "config.yaml:1:4"
    assert str(fields.key_at("b")) == "config.yaml:2:1"
    assert str(fields.at("b")) == "config.yaml:3:3"
    assert str(fields.at("nothing")) == "config.yaml:1:1"
    assert str(fields.position) == "config.yaml:1:1"
    assert fields.positions() == {"a": fields.at("a"), "b": fields.at("b")}
    assert fields.places() == {"a": (1, 4), "b": (3, 3)}
    assert ("a" in fields, "c" in fields, list(fields)) == (True, False, ["a", "b"])


def test_places_are_those_of_the_file_not_of_the_block() -> None:
    file = "---\ntitle: a\n---\n"
    fields = read_yaml("title: a", SourceText("content/a.md", file, 1), Report())

    assert fields is not None
    assert fields.at("title") == Position(path="content/a.md", line=2, column=8)
    assert fields.at("title").excerpt == "title: a"
    assert fields.places() == {"title": (2, 8)}


def test_a_place_is_always_in_the_file() -> None:
    """PyYAML ends a line at U+2028, the file does not."""
    block = "a: 'b\u2028c'\nd: e"
    fields = fields_of(block)

    assert fields.at("d") == Position(path="config.yaml", line=2, column=4)
    assert fields.places() == {"a": (1, 4), "d": (2, 4)}


# -- markup in fields


@pytest.mark.parametrize(
    "value",
    [
        "<script>alert(1)</script>",
        "a <b>bold</b> claim",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=x>",
        "<!-- x -->",
        "onclick=x",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "vbscript:x",
        "<script",
        "</p>",
        "javaſcrıpt:alert(1)",
        "VBSCRIPT:x",
    ],
)
def test_markup_in_a_field_is_reported(value: str) -> None:
    written = value.replace("'", "''")
    text, problems = asked(f"key: '{written}'", lambda fields: fields.text("key"))

    assert text == value
    assert problems == [(1, 6, "html-in-field")]


@pytest.mark.parametrize(
    "value",
    [
        "1 < 2 and 3 > 2",
        "AT&T <3",
        "The script: on = off",
        "https://x.example/?online=1",
        "Onward, to Beijing",
        "<- back",
        "a<b",
    ],
)
def test_signs_that_are_no_markup_are_let_pass(value: str) -> None:
    assert asked(f"key: '{value}'", lambda fields: fields.text("key")) == (value, [])


# -- YAML


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("a: b: c", 1),
        ("a: 'b", 1),
        ("a: [b", 1),
        ("a: @b", 1),
        ("a: *b", 1),
        ("\tb: c", 1),
        ("a: b\n  c: d", 2),
        ("a: !!binary {", 1),
        ("a: \x07", 1),
        ("%YAML 9.9\n---\na: b", 1),
        ("a: b\n---\nc: d", 2),
        ("a: " + "[" * 30 + "]" * 30, 1),
        ("".join(f"{' ' * depth}a:\n" for depth in range(30)), 21),
    ],
)
def test_what_is_no_yaml_is_reported(block: str, line: int) -> None:
    report = Report()

    assert read_yaml(block, SourceText("config.yaml", block), report) is None
    assert [(line, "bad-yaml")] == [(found.at.line, found.code) for found in report.diagnostics]


@pytest.mark.parametrize("block", ["- a", "a", "[a]", "'a'", "3", "~"])
def test_what_is_no_mapping_of_keys_is_reported(block: str) -> None:
    report = Report()

    assert read_yaml(block, SourceText("config.yaml", block), report) is None
    assert codes(report) == [(1, 1, "not-a-mapping")]


@pytest.mark.parametrize("block", ["", "\n\n", "# a comment\n", "{}"])
def test_nothing_is_a_mapping_without_keys(block: str) -> None:
    assert list(fields_of(block)) == []


def test_brackets_in_a_text_are_not_nested() -> None:
    assert fields_of(f"a: '{'[' * 30}'").text("a") == "[" * 30


def test_no_value_is_made_into_a_thing_of_python() -> None:
    for value in ("!!python/object/apply:os.system [x]", "!!python/name:os.system x", "!Kung speakers"):
        report = Report()

        assert read_yaml(f"a: {value}\n", SourceText("config.yaml", f"a: {value}\n"), report) is None
        assert [(found.code, str(found.at)) for found in report.diagnostics] == [
            ("bad-yaml", "config.yaml:1:4")
        ]


@given(st.text() | st.text(alphabet="abc:- \n[]{}'\"&*!|>%@`#,?~\t", max_size=40))
def test_no_text_makes_the_reading_raise(block: str) -> None:
    report = Report()
    fields = read_yaml(block, SourceText("config.yaml", block), report)

    assert (fields is not None) or report.failed
    if fields is not None:
        assert fields.places() == {key: (at.line, at.column) for key, at in fields.positions().items()}
        for key in fields:
            fields.text(key)
            fields.texts(key)
            fields.mapping(key)
            fields.free(key)
        fields.finish()
    for found in report.diagnostics:
        assert 1 <= found.at.line <= block.count("\n") + 1
        assert found.show()


def test_a_line_separator_within_a_value_does_not_move_what_stands_below(tmp_path):
    """YAML ends a line at U+2028, which comes with pasted headlines; editors show one line."""
    for number, letter in enumerate("\u2028\u2029\x85"):
        (tmp_path / str(number)).mkdir()
        site = SiteTest(tmp_path / str(number))
        site.write("content/a.md", f'---\ntitle: "One{letter}two"\n"foo": 1\nuid: a001\n---\n\nText\n')
        places = {
            (found["line"], found["column"]) for found in site.problems() if found["code"] == "unknown-key"
        }

        assert places == {(3, 1)}
