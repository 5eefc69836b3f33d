"""diagnostics: how problems are kept, ordered and shown."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.diagnostics import (
    Diagnostic,
    Position,
    Report,
    Severity,
    did_you_mean,
    show_github,
    show_json,
    show_text,
)


def diagnostic(
    line: int = 3, column: int = 12, excerpt: str = "date: 2025-13-01", **changes: str
) -> Diagnostic:
    at = Position(path=changes.pop("path", "content/chips.md"), line=line, column=column, excerpt=excerpt)
    named = {"code": "bad-date", "message": "not a date", "hint": "write 2025-12-01", **changes}
    return Diagnostic(severity=Severity.ERROR, at=at, **named)


def test_a_problem_shows_its_line_its_place_and_what_to_do() -> None:
    assert (
        diagnostic(column=7).show()
        == """\
content/chips.md:3:7: error[bad-date]: not a date
  |
3 | date: 2025-13-01
  |       ^
  = help: write 2025-12-01"""
    )


def test_the_margin_is_as_wide_as_the_number() -> None:
    assert (
        diagnostic(line=1234, column=1).show()
        == """\
content/chips.md:1234:1: error[bad-date]: not a date
     |
1234 | date: 2025-13-01
     | ^
  = help: write 2025-12-01"""
    )


def test_without_a_line_or_a_hint_the_summary_is_all() -> None:
    assert diagnostic(excerpt="  ", hint="").show() == "content/chips.md:3:12: error[bad-date]: not a date"


def test_the_caret_stands_below_its_character_after_tabs() -> None:
    shown = diagnostic(column=3, excerpt="\t\tx").show().split("\n")

    assert shown[2:4] == ["3 | \t\tx", "  | \t\t^"]


def test_a_caret_may_stand_behind_the_line() -> None:
    assert diagnostic(column=6, excerpt="date:").show().split("\n")[3] == "  |      ^"


@pytest.mark.parametrize("character", ["\x1b", "\r", "\x00", "\x07", "\x9b", "\x7f", "\x08"])
def test_a_hostile_text_cannot_drive_the_terminal(character: str) -> None:
    found = diagnostic(
        excerpt=f"a{character}[31mb", message=f"not a date: `{character}`", path=f"content/{character}.md"
    )

    assert character not in found.show()


def test_a_control_character_is_shown_as_one_that_cannot_be() -> None:
    assert diagnostic(excerpt="", message="a\x1bb", hint="").show().endswith("[bad-date]: a\ufffdb")


def test_a_hostile_text_cannot_make_lines_of_its_own() -> None:
    found = diagnostic(message="not a date: `x\ncontent/a.md:1:1: error[fake]: y`", path="content/a\nb.md")

    assert len(found.show().split("\n")) == len(diagnostic().show().split("\n"))


def test_json_has_a_key_for_each_thing() -> None:
    assert json.loads(show_json([diagnostic(message="‘é’")]))["problems"] == [
        {
            "path": "content/chips.md",
            "line": 3,
            "column": 12,
            "severity": "error",
            "code": "bad-date",
            "message": "‘é’",
            "hint": "write 2025-12-01",
        }
    ]


def test_json_can_be_read_by_people_too() -> None:
    assert show_json([diagnostic(message="‘é’")]).split("\n")[:4] == [
        "{",
        '  "problems": [',
        "    {",
        '      "path": "content/chips.md",',
    ]
    assert '"message": "‘é’"' in show_json([diagnostic(message="‘é’")])


def test_github_is_told_where_what_and_what_to_do() -> None:
    problems = [diagnostic(), diagnostic(line=4, column=1, hint="")]

    assert show_github(problems).split("\n") == [
        "::error file=content/chips.md,line=3,col=12,title=bad-date::not a date (write 2025-12-01)",
        "::error file=content/chips.md,line=4,col=1,title=bad-date::not a date",
    ]


def test_no_text_ends_a_workflow_command_or_one_of_its_properties() -> None:
    found = diagnostic(path="a,b:c%.md", message="5%,\r\n::error::x", hint="")

    assert show_github([found]) == (
        "::error file=a%2Cb%3Ac%25.md,line=3,col=12,title=bad-date::5%25,%0D%0A::error::x"
    )


def test_texts_stand_a_blank_line_apart() -> None:
    assert show_text([diagnostic(excerpt="", hint="")] * 2) == "\n\n".join([diagnostic().summary()] * 2)


# -- reports


def test_a_problem_is_kept_once() -> None:
    report = Report()
    for excerpt in ("one", "two"):
        at = Position(path="a.md", line=1, column=2, excerpt=excerpt)
        report.error("bad-date", "not a date", at, "hint")
    report.error("bad-date", "another", Position(path="a.md", line=1, column=2))

    assert ["another", "not a date"] == [found.message for found in report.diagnostics]


@pytest.mark.parametrize(("hint", "kept"), [(("do this",), "do this"), ((), "")])
def test_a_report_keeps_all_that_it_is_told(hint: tuple[str, ...], kept: str) -> None:
    at = Position(path="a.md", line=1, column=2)
    errors, warnings = Report(), Report()
    errors.error("bad-date", "not a date", at, *hint)
    warnings.warning("bad-date", "not a date", at, *hint)
    expected = {"code": "bad-date", "message": "not a date", "at": at, "hint": kept}

    assert errors.diagnostics == (Diagnostic(severity=Severity.ERROR, **expected),)
    assert warnings.diagnostics == (Diagnostic(severity=Severity.WARNING, **expected),)


def test_a_problem_can_be_kept_as_plain_values() -> None:
    found = diagnostic()
    again = Diagnostic.of_row(found.as_row())

    assert {type(value) for value in found.as_row()} == {str, int}
    assert again == found
    assert again.show() == found.show()


def test_problems_come_by_file_line_and_column() -> None:
    places = [("b.md", 1, 1), ("a.md", 10, 1), ("a.md", 2, 3), ("a.md", 2, 1)]
    report = Report()
    for path, line, column in places:
        report.warning("x", "y", Position(path=path, line=line, column=column))

    assert sorted(places) == [(found.at.path, found.at.line, found.at.column) for found in report.diagnostics]


def test_warnings_do_not_fail_and_errors_do() -> None:
    report = Report()
    report.warning("x", "y", Position(path="a.md"))
    assert not report.failed

    report.error("x", "z", Position(path="a.md"))
    assert report.failed
    report.error("x", "another", Position(path="a.md"))

    assert (report.count(Severity.ERROR), report.count(Severity.WARNING)) == (2, 1)


def test_a_report_takes_in_another() -> None:
    one, other = Report(), Report()
    for report in (one, other):
        report.error("x", "y", Position(path="a.md"))
    other.warning("z", "y", Position(path="b.md"))
    one.extend(other.diagnostics)

    assert one.diagnostics == other.diagnostics


# -- suggestions


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("US-Chna", "did you mean `US-China`?"),
        ("us-china", "did you mean `US-China`?"),
        ("militry dialog", "did you mean `military dialogue`?"),
        ("weather", ""),
        ("", ""),
    ],
)
def test_did_you_mean(word: str, expected: str) -> None:
    assert expected == did_you_mean(word, ["US-China", "military dialogue", "trade"])


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert did_you_mean("trade", []) == ""


@given(st.text(), st.sets(st.text()))
def test_a_suggestion_is_one_of_the_known(word: str, known: set[str]) -> None:
    hint = did_you_mean(word, known)

    assert hint == "" or hint.removeprefix("did you mean `").removesuffix("`?") in known


@given(st.lists(st.sampled_from(["trade", "Trade", "trades", "TRADE"]), unique=True))
def test_a_suggestion_does_not_depend_on_the_order(known: list[str]) -> None:
    assert did_you_mean("trad", known) == did_you_mean("trad", known[::-1])


@pytest.mark.parametrize("place", [0, 150, 500, 999])
def test_long_line_is_shown_around_the_place(place: int) -> None:
    line = "a" * place + "X" + "b" * (999 - place)
    at = Position(path="content/a.md", line=3, column=place + 1, excerpt=line)
    _, _, shown, caret = Diagnostic(code="c", severity=Severity.ERROR, message="m", at=at).show().split("\n")

    assert len(shown) < 220
    assert shown[caret.index("^")] == "X"


COUNTED = "".join(f"{number:03}" for number in range(100))


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (0, f"{COUNTED[:200]}…"),
        (100, f"{COUNTED[:200]}…"),
        (101, f"…{COUNTED[1:201]}…"),
        (150, f"…{COUNTED[50:250]}…"),
        (200, f"…{COUNTED[100:]}"),
        (299, f"…{COUNTED[100:]}"),
    ],
)
def test_of_a_long_line_two_hundred_characters_are_shown(place: int, shown: str) -> None:
    lines = diagnostic(column=place + 1, excerpt=COUNTED, hint="").show().split("\n")

    assert lines[2] == f"3 | {shown}"
    assert lines[2][len(lines[3]) - 1] == COUNTED[place]


def test_a_line_of_two_hundred_characters_is_shown_whole() -> None:
    line = COUNTED[:200]

    assert diagnostic(column=200, excerpt=line, hint="").show().split("\n")[2:] == [
        f"3 | {line}",
        f"  | {' ' * 199}^",
    ]


@pytest.mark.parametrize(
    ("line", "column", "room"), [("日本の港: e\u0301", 8, 11), ("cafe\u0301 no: x", 9, 7), ("\u202eab", 2, 1)]
)
def test_the_caret_stands_below_its_place_whatever_room_letters_take(
    line: str, column: int, room: int
) -> None:
    at = Position(path="content/a.md", line=2, column=column, excerpt=line)
    shown = Diagnostic(code="bad-yaml", severity=Severity.ERROR, message="no", at=at).show()

    assert shown.splitlines()[-1] == f"  | {' ' * room}^"
