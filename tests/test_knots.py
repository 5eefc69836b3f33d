"""knots: what is refused before it could take minutes, and that real texts are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.texts.knots import MOST_BLOCKS, MOST_LINES, MOST_MARKS, MOST_SIGNS, MOST_UNCLOSED, find_knot

TABLE = "| a | b |\n|---|---|\n" + "| [x](/y) | <b>z</b> |\n" * 1500


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[a" * (MOST_SIGNS + 1), "brackets"),
        ("<b>" * (MOST_SIGNS + 1), "brackets"),
        ("Before.\n\n" + "[a\n" * (MOST_SIGNS + 1), "brackets"),
        ("a|b\n-|-\n" + "[" * (MOST_SIGNS + 1), "row"),
        ("a\n" * (MOST_LINES + 1), "lines"),
        ("a*" * (MOST_MARKS + 1), "stars"),
        ("a\n\n" * (MOST_BLOCKS + 1), "paragraphs"),
        ("```\n```\n\n" * (MOST_BLOCKS // 2 + 1), "paragraphs"),
        ("\"a' " * MOST_MARKS, "quotes"),
        ('<a href="x\n\n' * (MOST_UNCLOSED + 1), "not closed"),
        ("```\n" + "[a" * (MOST_SIGNS + 1), "brackets"),
        ("```\n[a\n```\n\n" * 2 + "```\n" + "[a" * (MOST_SIGNS + 1), "brackets"),
    ],
)
def test_what_would_take_minutes_is_refused(text: str, what: str) -> None:
    found = find_knot(text)

    assert found is not None
    assert what in found.what


@pytest.mark.parametrize(
    "text",
    [
        "",
        TABLE,
        "[a" * MOST_SIGNS,
        "[a](/b)\n\n" * 5000,
        "<p>a</p>\n\n" * 5000,
        "```\n" + "[a\n" * 9000 + "```\n",
        "~~~ python\n" + "<a\n" * 400 + "~~~\n\nText",
        "word " * 200_000,
        "A line.\n\n" * 5000,
        "1 < 2 and 3 < 4. " * 300,
    ],
)
def test_what_people_write_is_not(text: str) -> None:
    assert find_knot(text) is None


@given(st.text("a[<*`\n |-~", max_size=200), st.sampled_from([1, 40, 400]))
def test_a_text_within_the_limits_is_never_refused(text: str, times: int) -> None:
    whole = text * times
    few = sum(map(whole.count, "[<")) <= MOST_UNCLOSED and whole.count("\n") <= MOST_LINES
    if few and sum(map(whole.count, "*_`\"'&\\")) <= MOST_MARKS:
        assert find_knot(whole) is None
