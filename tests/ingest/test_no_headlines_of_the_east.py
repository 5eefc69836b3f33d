"""Pastes from the east that begin below the headline: what stands on top is none."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    HINDI,
    JAPANESE,
    PERSIAN,
    TAIWANESE,
    TURKISH,
    agencies,
    paragraphs,
    read,
    title,
    writers,
)


@pytest.mark.parametrize(
    ("top", "story"),
    [
        (("۱۲ فروردين ۱۴۰۲", "کد خبر ۱۱۲۲۳۳"), PERSIAN),
        (("امروز: پنجشنبه ۴ آبان ۱۴۰۲ - ۱۰:۰۵",), PERSIAN),
        (("کد خبر: ۴۴۵۵۶۶",), PERSIAN),
        (("عمان - سامي حداد",), ARABIC),
        (("القاهرة - سامي حداد:",), ARABIC),
        (("लखनऊ से राम कुमार की रिपोर्ट,",), HINDI),
        (("快訊", "中央社／ 台北17日電"), TAIWANESE),
        (("外部リンクへ移動",), JAPANESE),
        (("港湾局=神戸市中央区",), JAPANESE),
        (("ANTALYA-İHA",), TURKISH),
    ],
)
def test_what_stands_above_a_story_without_its_headline(top: tuple[str, ...], story: tuple[str, ...]) -> None:
    _, *text = story
    seed = read(*top, *text)

    assert title(seed) == ""
    assert text[-1] in paragraphs(seed)


def test_whom_a_story_in_taiwan_is_from_below_a_flash() -> None:
    _, *text = TAIWANESE
    seed = read("快訊", "中央社／ 台北17日電", *text)

    assert ["CNA"] == agencies(seed)


def test_a_headline_below_such_lines_is_one() -> None:
    headline, *text = PERSIAN
    seed = read("کد خبر: ۴۴۵۵۶۶", "۱۲ فروردين ۱۴۰۲", headline, *text)

    assert headline == title(seed)


@pytest.mark.parametrize(
    ("line", "name", "story"),
    [
        ("عمان - سامي حداد", "سامي حداد", ARABIC),
        ("القاهرة - سامي حداد:", "سامي حداد", ARABIC),
        ("लखनऊ से राम कुमार की रिपोर्ट,", "राम कुमार", HINDI),
    ],
)
def test_who_wrote_stands_on_top_where_the_headline_is_missing(
    line: str, name: str, story: tuple[str, ...]
) -> None:
    seed = read(line, *story[1:])

    assert [name] == writers(seed)
