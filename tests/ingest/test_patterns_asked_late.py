"""What stands in front of dear patterns, so that most clippings need not compile them, lets through all they fit."""

import calendar
import re

import pytest

from generator.ingest.one_line.bylines.openers import OPENED_IN_SCRIPT, opener_of
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.outlets.habits import ANY_ZONE_HABIT, HABITS, may_be_habit
from tests.ingest.ways import ways_through


def test_openers_in_other_scripts_begin_beyond_ascii_or_as_those_of_vietnamese() -> None:
    rest = ways_through(OPENED_IN_SCRIPT, lambda text: text[:1] > "\x7f" or text[:1] in tuple("bt"))

    assert rest == set()


@pytest.mark.parametrize("opener", ["Theo ", "BÀI: ", "tác giả: ", "作者：", "Автор: "])
def test_openers_in_other_scripts_are_found(opener: str) -> None:
    opened = opener_of(f"{opener.strip()}{'' if opener[-1] == '：' else ':'} Lê Văn")

    assert opened is not None


@pytest.mark.parametrize("month", range(1, 13))
def test_stamps_of_every_month_are_asked_whose_they_are(month: int) -> None:
    name, short = calendar.month_name[month], calendar.month_abbr[month]

    assert ANY_ZONE_HABIT.match(f"{name} 14, 2025 @ 8:15am")
    assert ANY_ZONE_HABIT.match(f"Posted at {short} 14 2025 08:15 am")
    assert may_be_habit(f"{name} 14, 2025 08:15 am IST")
    assert may_be_habit(f"{short} 14, 2025 08:15 AM IST")


def test_classes_of_letters_have_each_of_them() -> None:
    letters = [*map(chr, range(0xC0, 0x250)), *map(chr, range(0x1E00, 0x1F00))]
    capital, small = re.compile(f"[{LU}]"), re.compile(f"[{LL}]")

    assert [one for one in letters if capital.match(one)] == [one for one in letters if one.isupper()]
    assert [one for one in letters if small.match(one)] == [one for one in letters if one.islower()]


@pytest.mark.parametrize(
    ("text", "named"),
    [("林书远", True), ("闻立", True), ("邝小曼", True), ("安娜·林德", True), ("Lin", False), ("", False)],
)
def test_names_in_ideographs_begin_with_one(text: str, named: bool) -> None:
    assert is_chinese_name(text) is named


def test_a_late_pattern_is_compiled_when_it_is_first_asked() -> None:
    fits, wrong = Late("a(b)"), Late("(")
    first, again = fits.match("ab"), fits.search("xab", 1)

    assert first is not None
    assert again is not None
    assert ["b", "b"] == [first[1], again[1]]
    with pytest.raises(re.error):
        wrong.match("a")
    with pytest.raises(AttributeError):
        _ = fits.groups  # type: ignore[attr-defined]


def test_habit_in_digits_has_one_whatever_else_it_has() -> None:
    ways = (
        way
        for habit in HABITS
        if r"\d" in habit.pattern.pattern
        for way in ways_through(habit.pattern, lambda text: any(map(str.isdigit, text)))
    )

    assert not [*ways]
