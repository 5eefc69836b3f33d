"""The headline stands right above who wrote or when, whatever its words might be elsewhere."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who


def test_a_headline_that_speaks_to_its_reader_is_one_above_its_standfirst_and_writer() -> None:
    asked = "Would you paint both ferries that your council keeps"
    seed = read(
        f"HARBOUR {asked}\n{asked}\nTwo boats, one brush and six weeks until May.\nBy Jane Doe\nMarch 3, 2026",
        "Estimated reading time: 5 minutes",
        *STORY,
    )

    assert title(seed) == asked
    assert who(seed) == ["Jane Doe"]


def test_a_headline_below_the_way_to_sign_in_is_in_no_box_with_it() -> None:
    asked = "Both ferries will be painted green, if you ask the harbour"
    head = f"Already have an account? Sign in\n{asked}\nOR: a winter in the dock\nJane Doe\nMar 3, 2026"

    assert title(read(f"{head}\n409\n51\nShare", *STORY)) == asked


def test_sections_in_front_of_what_else_they_have_are_no_headline() -> None:
    head = "Harbour More: Ferries Paint Longform\nHow The Council Painted Its Ferries All Winter\nJane Doe"

    assert title(read(head, "May 3, 2014, 8:15 AM 31,207 12", *STORY)) == head.split("\n")[1]


def test_what_leads_to_a_subhead_is_no_headline() -> None:
    seed = read(
        "Guides > Ferry Patterns",
        "Bad habits: what to leave",
        "Whoever keeps a ferry has done at least one of these in winter.",
        "Painting unvoted ferries of the council #",
        *STORY,
    )

    assert title(seed) == "Bad habits: what to leave"


@pytest.mark.parametrize("back", ["Back to the front page", "Back to the homepage"])
def test_the_way_to_the_front_page_is_no_headline(back: str) -> None:
    seed = read(back, "The Harbour Master's Oath.", "BY Jane Doe", "- - -", *STORY)

    assert title(seed) == "The Harbour Master's Oath."
    assert body(seed) == list(STORY)


def test_a_row_of_buttons_to_follow_who_reports_is_no_headline() -> None:
    told = "Harbour Master Doubts That 'Paint Alone' Keeps A Ferry Afloat"
    seed = read(
        f"Jane Doe\njane@harbour.example | Harbour Reporting\nBecome a Fan Get Email Alerts from this Reporter\n{told}",
        "First Posted: 05-03-10 06:20 PM | Updated: 05-04-10 11:05 AM",
        *STORY,
    )

    assert title(seed) == told


def test_a_company_below_the_hour_has_written_nothing() -> None:
    seed = read("Council keeps both ferries", "20.01.2024 – 09:30", "Barkasse Sommer GmbH", *STORY)

    assert who(seed) == []


def test_in_korean_the_headline_stands_above_who_reports_and_when() -> None:
    seed = read(
        "나만의 항구 비서\n[종합] 두 여객선 유지 의결 9명중 찬성 7명\n이준호 기자\n업데이트 : 2024.05.03 12:20 닫기",
        "검색 선호 추가",
        "찬성 7명-반대 1명-기권 1명\n"
        "시의회는 7일 밤 두 척의 여객선을 유지하고 봄에 도색하기로 의결했다고 밝혔다. 찬성은 7명이었다.",
        "의결은 오래 걸리지 않았다. 시장은 등불이 켜지기 전에 회의가 끝났다고 전했다.",
    )

    assert title(seed) == "[종합] 두 여객선 유지 의결 9명중 찬성 7명"


def test_in_korean_words_tell_which_of_two_lines_above_who_reports_is_the_headline() -> None:
    seed = read(
        "오늘의 항구\n두 여객선 모두 유지하기로 시의회 의결\n찬성 7명-반대 1명-기권 1명\n이준호 기자\n"
        "입력 : 2024.05.03 10:12:31 수정 : 2024.05.03 12:20:08\n"
        "시의회는 7일 밤 두 여객선을 모두 유지하고 봄에 도색하기로 의결했다고 밝혔다. 시의회 표결은 짧았다.",
        "의결은 오래 걸리지 않았다. 시장은 등불이 켜지기 전에 회의가 끝났다고 전했다.",
    )

    assert title(seed) == "두 여객선 모두 유지하기로 시의회 의결"


def test_in_chinese_a_headline_cut_short_is_one_below_its_section() -> None:
    seed = read(
        "港口号 > 港口发布\n好消息！两艘渡轮本周一起航！船票半价+儿童免费...",
        "2024-05-03 09:12来源：港口新闻·港口号·政务",
        "字号",
        "市议会星期二晚上决定保留两艘渡轮，并于本周一起航，船票只收一半。",
        "市长说，从老桥走到渡轮码头只要三分钟，孩子们不用买票。",
    )

    assert title(seed) == "好消息！两艘渡轮本周一起航！船票半价+儿童免费..."


@pytest.mark.parametrize(
    "banner",
    [
        "The Harbour Shimbun Isles & Sound Watch Politics article",
        "The Harbour Times Asia & Pacific World section",
    ],
)
def test_a_paper_and_where_in_it_an_article_stands_are_no_headline(banner: str) -> None:
    told = "Ferry painters ask for a ladder"
    seed = read(f"{banner}\n{told}\nBy JANE DOE/ Staff Writer\nKAI HALL-VOSS/ Staff Writer", *STORY)

    assert title(seed) == told
    assert who(seed) == ["Jane Doe", "Kai Hall-Voss"]


@pytest.mark.parametrize("end", ["Enditem/kv", "ENDITEM", "Related News"])
def test_who_signs_in_brackets_below_a_text_wrote_it(end: str) -> None:
    notice = "The paper uses cookies so that its readers find what they look for, but it also respects them."
    seed = read(TITLE, *STORY, "(By Jane Doe and Kai Voss)", end, notice)

    assert who(seed) == ["Jane Doe", "Kai Voss"]


MENU = "The Great Island Brain Drain\nCareers\nExplainers\nNews"


@pytest.mark.parametrize(
    ("above", "twice", "is_title"),
    [
        (MENU, "Explained: What Will Both Ferries Of The Harbour Council Cost?", True),
        (MENU, "Harbour Council Votes To Keep Both Ferries From .Example Yards", True),
        (TITLE, "The leader of the harbour council at both ferries, last March.", False),
    ],
)
def test_a_headline_that_stands_twice_below_a_menu_is_no_picture_s(
    above: str, twice: str, is_title: bool
) -> None:
    seed = read(f"Home\nGardening\n{above}\n{twice}\n{twice}\nBy Jane Doe\nMarch 3, 2026", *STORY)

    assert title(seed) == (twice if is_title else TITLE)
    assert body(seed) == list(STORY)
