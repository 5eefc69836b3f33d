"""Several writers in one line in Chinese, Japanese and Korean, in brackets and in front of their papers."""

from __future__ import annotations

import html

import pytest
from ferries_in_the_east import CHINESE, JAPANESE, KOREAN, OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted

STAMPS = {
    CHINESE: "2024年06月03日09:15",
    JAPANESE: "2024年06月03日 09時15分 公開",
    KOREAN: "입력 2024.06.03 오전 9:15",
}


@pytest.mark.parametrize(
    ("story", "byline", "people"),
    [
        (KOREAN, "김서연 이준호 기자", ["김서연", "이준호"]),
        (KOREAN, "김서연 이준호 기자 kim@harbour.example", ["김서연", "이준호"]),
        (KOREAN, "김서연·이준호 기자", ["김서연", "이준호"]),
        (KOREAN, "정치부 이준호 기자", ["이준호"]),
        (KOREAN, "서울시 이준호 기자", ["이준호"]),
        (KOREAN, "이메일 kim@harbour.example", []),
        (JAPANESE, "[大森はるか，HarbourNews]", ["大森はるか"]),
        (JAPANESE, "大森はるか，HarbourNews", ["大森はるか"]),
        (JAPANESE, "大森はるか（HarbourNews）", ["大森はるか"]),
        (JAPANESE, "【大森太郎】", ["大森太郎"]),
        (JAPANESE, "大森太郎、佐藤花子", ["大森太郎", "佐藤花子"]),
        (CHINESE, "邬建平 瞿丽娜", ["邬建平", "瞿丽娜"]),
        (CHINESE, "记者 王建平 通讯员 李丽娜", ["王建平", "李丽娜"]),
        (CHINESE, "港口网记者 邬建平 瞿丽娜", ["邬建平", "瞿丽娜"]),
    ],
)
def test_everybody_in_a_line_wrote(story: tuple[str, ...], byline: str, people: list[str]) -> None:
    title, *told = story
    pasted = read_pasted(
        "\n\n".join([title, f"{byline}\n{STAMPS[story]}", *told]), "a.txt", OUTLETS, site_zone="UTC"
    )
    paragraphs = "".join(f"<p>{html.escape(one)}</p>" for one in told)
    page = f"<h1>{title}</h1><div class='byline'>{byline}</div><div class='article-body'>{paragraphs}</div>"
    saved = read_webpage(f"<html><body>{page}</body></html>", "a.html", OUTLETS, site_zone="UTC")

    assert [[one.value for one in seed.authors] for seed in (pasted, saved)] == [people, people]
    assert [seed.title and seed.title.value for seed in (pasted, saved)] == [title, title]


@pytest.mark.parametrize("line", ["体育 高清", "明天 安全"])
def test_two_words_that_begin_like_names_are_none(line: str) -> None:
    title, *told = CHINESE
    seed = read_pasted(
        "\n\n".join([title, f"{line}\n{STAMPS[CHINESE]}", *told]), "a.txt", OUTLETS, site_zone="UTC"
    )

    assert not seed.authors
