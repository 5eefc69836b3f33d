"""Pastes of papers from Norway to Japan: who signs beside tools, whose a picture is, and what is the headline."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    NIGHT_FERRY,
    paragraphs,
    read,
)

from generator.ingest.one_line.sentence_ends import end_of
from generator.ingest.one_line.signatures.chinese_bylines import chinese_signature


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("文｜北港 林书远，陈安平", ("林书远", "陈安平")),
        ("文｜北港 林书远", ("林书远",)),
        ("文｜林书远 陈安平 王小明", ("林书远", "陈安平", "王小明")),
    ],
)
def test_the_paper_in_front_of_several_names_is_none(line: str, people: tuple[str, ...]) -> None:
    assert people == chinese_signature(line)


@pytest.mark.parametrize(
    ("text", "ended"),
    [("港务局没有回复本报。■", "港务局没有回复本报。"), ("They sail on. ◆", "They sail on.")],
)
def test_a_mark_behind_the_last_sentence_hides_no_end(text: str, ended: str) -> None:
    assert (ended, True) == end_of(text, 4)


def test_a_mark_behind_words_that_are_no_sentence_ends_none() -> None:
    assert ("The tide ◆", False) == end_of("The tide ◆", 2)


@pytest.mark.parametrize("last", ["港务局未回复本报的采访请求。■", "船长拒绝置评。"])
def test_who_has_not_answered_is_told_last(last: str) -> None:
    seed = read(*NIGHT_FERRY, last, "更多报道详见：【专题】港口", "责任编辑：陈安平", "推广", "最新文章")

    assert last.removesuffix("■") in paragraphs(seed)[-1]
