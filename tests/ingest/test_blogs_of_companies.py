"""Clippings from the blogs of companies: menus above the headline, figures, lists and reports told by `we`."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

OTHERS = (
    "Three thousand bells were cast for lighthouses in a year",
    "Five ways to keep a pier dry",
    "Lighthouse keepers strike over lamp oil in the north",
)


def test_a_headline_said_twice_in_a_row_is_that_below_those_of_others() -> None:
    seed = read(
        f"Bells & Lamps\nTrending:\n{OTHERS[0]}\n{OTHERS[1]}\nHarbour Page: Council | Monday, May 6, 2024",
        f"{TITLE}\n{TITLE}",
        "By Jane Doe | Monday, May 6, 2024",
        *STORY,
    )

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_a_section_said_all_over_the_page_is_no_headline_though_it_stands_twice() -> None:
    section = "Harbour Reports And Tides"
    seed = read(
        f"{section}\nBells\n{section}\nLamps\n{section}\n{section}\n{TITLE}\nMay 6, 2024", *STORY, section
    )

    assert title(seed) == TITLE


def test_stories_of_others_do_not_pass_for_the_headline_as_the_right_one_would_for_a_standfirst() -> None:
    seed = read(
        f"viral\n{OTHERS[0]}\nBizarre\n{OTHERS[2]}\nCongress\n{TITLE}. Will anyone paint them?\n"
        "Jane Doe,Kai Voss\nMay 04, 2017",
        *STORY,
    )

    assert title(seed) == f"{TITLE}. Will anyone paint them?"


@pytest.mark.parametrize("mark", ["›", "»", "→"])
def test_what_leads_on_in_a_menu_is_no_headline(mark: str) -> None:
    menu = "\n".join(f"More Ferries of the Council by {what} {mark}" for what in ("Harbour", "Size", "Paint"))
    seed = read(f"{menu}\nCompany\nEvents\nMay 6, 2024\n{TITLE}\nJane Doe", *STORY)

    assert title(seed) == TITLE
    assert who(seed) == ["Jane Doe"]


def test_a_title_that_ends_in_a_quotation_is_no_way_on() -> None:
    told = "« Les deux bacs du conseil restent au port »"

    assert title(read(told, "Par Jane Doe", "Le 6 mai 2024 à 14h05", *STORY)) == told


@pytest.mark.parametrize("back", ["Back to blog", "Back to news", "Back to all articles"])
def test_what_stands_above_the_way_back_is_no_headline(back: str) -> None:
    banner = "New: lamps for every pier, now in three sizes and at half the price"
    seed = read(f"{banner}\n{back}\n{TITLE}\nby Jane Doe\nMay 6, 2024 - 6 min", *STORY)

    assert title(seed) == TITLE


def test_what_stands_above_the_way_to_the_article_is_no_headline() -> None:
    own = "Council’s last hand-driven ferry is painted for good and opens as a school"
    menu = "Politics DIPLOMACY LEGISLATION VARSAND EDUCATION World Business Lifestyle Sports Opinion"
    others = ("Crews of the islands call off strike in the harbour", "Home Lifestyle")
    way = ("Home", "Arts", own, "BY JANE DOE", "VARSAND MAY 6, 2024 - 1:37 PM GMT+3")
    seed = read("\n".join((*menu.split(), *others, *way)), *STORY)

    assert title(seed) == own


def test_the_headline_stands_between_the_day_and_who_wrote() -> None:
    seed = read(
        "Ferries, Harbours and Their Use by Councils\nBlog\nEvents\nSupport",
        f"May 6, 2024\n{TITLE}\nJane Doe\nShare this blog",
        *STORY,
    )

    assert title(seed) == TITLE


def test_in_korean_blogs_a_section_parts_headline_and_day() -> None:
    seed = read(
        "항구 소식과 안내 보고",
        "두 여객선 모두 유지하기로!",
        "항구 소식과 안내 보고",
        "by 등대지기 2024. 1. 3. 11:20",
        "시의회는 7일 밤 두 여객선을 모두 유지하고 봄에 도색하기로 의결했다고 밝혔다. 시의회 표결은 짧았다.",
        "의결은 오래 걸리지 않았다. 시장은 등불이 켜지기 전에 회의가 끝났다고 전했다.",
    )

    assert title(seed) == "두 여객선 모두 유지하기로!"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("by Jane Doe, Chief Harbour Officer | May 6, 2024 | Blog, Ferry Investigations & Research", 6),
        ("By Jane Doe, Deputy Chief Ferry Paint Officer\nMay 6, 2024", 6),
    ],
)
def test_a_chief_officer_and_the_sections_behind_the_day_have_written_nothing(line: str, day: int) -> None:
    seed = read(TITLE, line, *STORY)

    assert who(seed) == ["Jane Doe"]
    assert seed.date is not None
    assert seed.date.value.day == day


def test_the_day_stands_in_front_of_how_long_it_takes_to_read_and_who_wrote() -> None:
    seed = read("Harbour Blog", TITLE, "May 6, 2024 13 min read janedoe", *STORY)

    assert seed.date is not None
    assert (seed.date.value.year, seed.date.value.month, seed.date.value.day) == (2024, 5, 6)
    assert title(seed) == TITLE


@pytest.mark.parametrize(
    "figure",
    [
        "Figure 5: The ferries that the council and the harbour master saw at the start of most of the painting.",
        "Figure 7: Ferries of the council",
        "Fig. 2 – How many ferries the council keeps and paints until the autumn.",
        "Abbildung 3: Fähren am Tag, wie der Rat sie im Hafen und auf dem Fluss haben will.",
        "Table 1. Paint that both ferries of the council took in the autumn, by crew.",
        "图 2：渡轮",
        "그림 4. 여객선",
    ],
)
def test_a_numbered_figure_is_no_paragraph_or_subhead(figure: str) -> None:
    assert body(read(TITLE, "By Jane Doe", "May 6, 2024", *STORY[:2], figure, *STORY[2:])) == list(STORY)


def test_what_a_figure_tells_is_a_paragraph() -> None:
    told = "Figure 5 shows the paint that both crews bought in May, as the harbour master said on Tuesday."

    assert told in body(read(TITLE, "By Jane Doe", "May 6, 2024", *STORY[:2], told, *STORY[2:]))


def test_a_report_in_which_we_tell_what_we_did_is_kept() -> None:
    pots = "green[.]pot.example\nwhite[.]pot.example"
    told = (
        "Two pots stood open when we came aboard on Friday, and neither was ours. We closed both of them with care.",
        "Our letters to the shed stayed without an answer for nine days. On the tenth a boy brought five brushes.",
        "We asked the crews next. Their answers led us to the shed of the harbour master and to his two ladders.",
        "I counted the lids while the tide was out, which took an hour. Seven of them fit pots that nobody has seen.",
    )
    head = (TITLE, "By Jane Doe", "May 6, 2024", STORY[0], told[0], STORY[1])
    seed = read(*head, pots, told[1], pots, STORY[2], told[2], pots, told[3], pots, STORY[3])

    assert set(told) <= set(body(seed))


def test_an_address_in_brackets_that_is_told_of_is_no_way_to_write_to_a_page() -> None:
    told = (
        "Nobody had asked the man who sweeps the pier (pier, sweeper@harbour.example) before the tide tables were "
        "printed. He had found the wrong hour in them a week earlier, as he told the office on the Monday after that."
    )

    assert told in body(read(TITLE, "By Jane Doe", "May 6, 2024", *STORY, told))


def test_an_address_to_write_to_is_left_out() -> None:
    asked = (
        "Do you know more about the ferries and their paint? Contact our reporter Jane Doe (jane@harbour.example) at any "
        "hour of the day or the night, and tell her what you have seen at the pier."
    )

    assert body(read(TITLE, "By Jane Doe", "May 6, 2024", *STORY, asked)) == list(STORY)


def test_items_that_blank_lines_part_belong_to_the_sentence_that_announces_them() -> None:
    announced = "What made this ferry rust so long before its time were these:"
    items = (
        "Salt between the planks",
        "A deck that no awning covers",
        "Two winters without any paint",
        "Rain in the engine room",
    )
    seed = read(TITLE, "By Jane Doe", "May 6, 2024", *STORY[:2], announced, *items, *STORY[2:])

    assert body(seed) == [*STORY[:2], announced, *items, *STORY[2:]]
