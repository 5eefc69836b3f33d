"""English pastes from Asia, Africa and the Pacific: strips, cards and boxes of their pages, and who signs there."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, agencies, paragraphs, read, writers

from generator.ingest.text.seed import Seed


def title(seed: Seed) -> str:
    assert seed.title is not None
    return seed.title.value


def minute(seed: Seed) -> str:
    assert seed.date is not None
    return seed.date.value.isoformat()[:16]


def test_prices_above_the_headline_are_neither_people_nor_hours() -> None:
    seed = read(
        "Harbour Smallcap (1.31%)", "6011.35 + 77.95", "Tidex (0.44%)", "64363.78 + 282.88",
        TITLE, "Nov 4 2023 | 11:38 PM IST", *TEXT,
    )  # fmt: skip

    assert [] == writers(seed)
    assert "2023-11-04T23:38" == minute(seed)


def test_buttons_with_nothing_between_sign_nothing() -> None:
    assert [] == writers(read("Text:AAAPrint", TITLE, "4 May 2023", *TEXT))


def test_a_source_is_glued_to_the_hour_and_an_editor_stands_behind() -> None:
    seed = read(TITLE, "2018-01-23 08:50Xinhua Editor: Li Harbo HBC App Download", *TEXT)

    assert "2018-01-23T08:50" == minute(seed)
    assert ["Xinhua"] == agencies(seed)
    assert [] == writers(seed)


@pytest.mark.parametrize(
    ("line", "agency"),
    [("Press Trust of India Bhopal", "PTI"), ("Associated Press Seoul", "Associated Press")],
)
def test_a_town_behind_a_wire_service_of_several_words(line: str, agency: str) -> None:
    assert [agency] == agencies(read(TITLE, line, "Nov 4 2023 | 11:38 PM IST", *TEXT))


def test_a_paper_with_a_capital_within_is_nobody() -> None:
    seed = read(
        "Korea JoongAng Daily", TITLE, "Published: 27 Jun. 2025, 18:12", *TEXT,
        "BY JANE HARTLEY, KAI VOSS [jane@joongang.co.kr]",
    )  # fmt: skip

    assert ["Jane Hartley", "Kai Voss"] == writers(seed)


def test_the_day_below_the_points_is_the_date() -> None:
    seed = read(
        TITLE, "By Tendai Moyowa", "What you need to know:", "The line is to be ready before the monsoon.",
        "More than 400 boats leave the harbour.", "Friday, June 27, 2025", *TEXT,
    )  # fmt: skip

    assert "2025-06-27" == minute(seed)[:10]
    assert list(TEXT) == paragraphs(seed)


def test_a_strip_of_breaking_news_is_no_headline_and_leads_to_none() -> None:
    seed = read(
        "Breaking News", "Ferry workers suspend strike after four days", "Read More",
        f"JUST IN: {TITLE}", "By Tendai Moyowa", "3rd August 2022", *TEXT,
    )  # fmt: skip

    assert f"JUST IN: {TITLE}" == title(seed)


def test_a_ticker_above_the_headline_is_not_it() -> None:
    seed = read(
        "News update", "• Helicopter with the harbour master lands, search off |",
        "• Pilot missing after going to the islands |", "• Envoy wants safety for fleeing seagulls |",
        TITLE, "Harbour Desk 2024-05-08, 9:47am", *TEXT,
    )  # fmt: skip

    assert TITLE == title(seed)
    assert list(TEXT) == paragraphs(seed)


def test_two_who_wrote_stand_below_a_player_and_above_where() -> None:
    seed = read(
        TITLE, "Reading Time:3 minutes", "Listen", "Asha Mirkhan", "and", "Lin Wei-ting", "in Varsand",
        "Published: 9:00pm, 27 Jun 2025", *TEXT,
    )  # fmt: skip

    assert ["Asha Mirkhan", "Lin Wei-ting"] == writers(seed)


@pytest.mark.parametrize(
    ("head", "place"),
    [("HONG KONG/TAIPEI -- ", "Hong Kong/Taipei"), ("Hong Kong/Taipei: ", "Hong Kong/Taipei")],
)
def test_two_towns_in_front_of_the_story(head: str, place: str) -> None:
    seed = read(TITLE, "June 27, 2025 18:10 JST", f"{head}{TEXT[0]}", *TEXT[1:])

    assert seed.dateline is not None
    assert place == seed.dateline.value
    assert list(TEXT) == paragraphs(seed)


def test_cards_of_other_articles_have_their_headline_twice() -> None:
    seed = read(
        TITLE, *TEXT, "Opinion", "From hard to harder", "From hard to harder",
        "Citizens deserve a lighthouse that goes soft on them in giving progress and aspirations.",
        "Editorial", "Reef unrest", "Updated 03 Apr, 2025", "Reef unrest",
        "With rising salt in the reef system, it is crucial to move towards a policy of consensus.",
    )  # fmt: skip

    assert list(TEXT) == paragraphs(seed)
    assert seed.date is None


def test_a_wire_service_and_the_day_stand_in_brackets_below() -> None:
    seed = read(TITLE, *TEXT, "(Xinhua News Agency November 28, 2007)")

    assert ["Xinhua"] == agencies(seed)
    assert "2007-11-28" == minute(seed)[:10]


def test_a_picture_of_who_wrote_is_called_as_who_wrote() -> None:
    seed = read(TITLE, "Asha Mirkhan by Asha Mirkhan", "April 10, 2019", "in Harbour", *TEXT)

    assert ["Asha Mirkhan"] == writers(seed)


def test_a_name_above_the_headline_signs_though_the_standfirst_sums_up_what_it_argues() -> None:
    seed = read(
        "Opinion", "Asha J. Mirkhan", TITLE,
        "- Asha J. Mirkhan says a review of the line has alarmed experts but rhetoric centres on boats",
        "Updated: Friday, 1 Feb, 2019 9:36am", *TEXT,
    )  # fmt: skip

    assert ["Asha J. Mirkhan"] == writers(seed)


def test_a_headline_may_say_who_arrives_where() -> None:
    headline = "Natura's defence chief arrives in Varsand"
    standfirst = "The chief came from the reef, where he was on a visit"

    assert headline == title(read("Politics", headline, standfirst, "4 May 2023", *TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "The Harbour Spring Special Promo: Save 35% OFF Yearly. T&C applies.",
        "This article went live on June twenty-seventh, two thousand twenty five, at ten in the morning.",
    ],
)
def test_offers_and_when_an_article_went_live_are_left_out(line: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "27 June 2025", *TEXT, line))


@pytest.mark.parametrize(
    "line",
    [
        "Chief of Naval Staff, Vice Admiral Chidi Okoronu",
        "CDS Gen Chidi Okoronu",
        "EAM Indira Bagchan",
        "PM Indira Bagchan",
        "Datuk Seri Razak Belo",
        "Karona Valley",
        "Karona Hotel",
        "Inner Mongolia",
        "Khyber Pakhtunkhwa",
        "Lok Sabha",
        "Mutual Funds",
        "Operation Karona",
        "Fiji Village",
        "Mada Masr",
    ],
)
def test_whom_or_what_a_picture_shows_below_the_date_signs_nothing(line: str) -> None:
    seed = read(TITLE, "By Asha Mirkhan", "June 27, 2025 10:12 am IST", line, *TEXT)

    assert ["Asha Mirkhan"] == writers(seed)
    assert [] == writers(read(TITLE, "June 27, 2025 10:12 am IST", line, *TEXT))


def test_who_posted_an_article_by_one_name_is_not_who_wrote_it() -> None:
    seed = read(TITLE, "by", "Nwabo", "June 27, 2025", "By Chidi Okoronu & Musa Belo, Abuja", *TEXT)

    assert ["Chidi Okoronu", "Musa Belo"] == writers(seed)


def test_a_note_below_the_text_says_who_wrote_it() -> None:
    seed = read(
        TITLE, "THE HARBOUR SHIMBUN", "June 27, 2025 at 17:12 JST", *TEXT,
        "(This article was written by Asha Mirkhan and Kai Voss.)", "Related News",
    )  # fmt: skip

    assert ["Asha Mirkhan", "Kai Voss"] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Curated By: Kai Voss | Reported By: Asha Mirkhan", "June 27, 2025"), ["Asha Mirkhan"]),
        (("By Asha MirkhanJune 27, 2025",), ["Asha Mirkhan"]),
        (("Asha Mirkhan27 June 2025",), ["Asha Mirkhan"]),
        (("By Asha Mirkhan Source:Global Times Published: 2025/6/27 21:52:40",), ["Asha Mirkhan"]),
        (("By ASHA MIRKHAN, JERUSALEM POST CORRESPONDENT", "JUNE 27, 2025 22:12"), ["Asha Mirkhan"]),
        (
            (
                "Asha Mirkhan and Kai Voss (The Jakarta Post/Asia News Network)",
                "Jakarta",
                "Fri, June 27, 2025",
            ),
            ["Asha Mirkhan", "Kai Voss"],
        ),
    ],
)
def test_papers_helpers_and_days_beside_who_wrote(lines: tuple[str, ...], names: list[str]) -> None:
    seed = read(TITLE, *lines, *TEXT)

    assert names == writers(seed)
    assert "2025-06-27" == minute(seed)[:10]
    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize("line", ["Weather 31°C New Delhi", "31° C Varsand", "THE HARBOUR TIMES"])
def test_the_weather_and_the_paper_on_top_are_no_headline(line: str) -> None:
    assert TITLE == title(read(line, TITLE, "By Asha Mirkhan", "June 27, 2025 10:12 am IST", *TEXT))


def test_two_countries_at_war_sign_nothing() -> None:
    assert [] == writers(read("Israel-Hamas War", TITLE, "June 27, 2025 10:12 am IST", *TEXT))


def test_tags_in_small_letters_below_paragraphs_of_one_length_are_tags() -> None:
    more = "A second round of talks is planned for September in the capital of the smaller country."
    last = "Sailors who had lost their boats in last year's collision said that nobody had asked them."
    seed = read(TITLE, "27 June 2025", *TEXT, more, last, "navy", "harbour line", "monsoon")

    assert [*TEXT, more, last] == paragraphs(seed)


def test_who_wrote_behind_a_bar_and_who_that_is_below() -> None:
    seed = read(
        "The Tide", TITLE, "27 Jun 2025|Asha Mirkhan", "Share", *TEXT, "Author",
        "Asha Mirkhan is a senior analyst at the Tide.", "Tags: line, tide",
    )  # fmt: skip

    assert ["Asha Mirkhan"] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


def test_scholars_below_a_picture_on_top() -> None:
    seed = read(
        "Ships at dawn.", "AAP/Kai Voss", TITLE, "Published: June 27, 2025 10:12am AEST", "Authors",
        "Asha Mirkhan", "Lecturer in Tides and Lines, University of Varsand", "Musa Belo",
        "Professor of Harbours, Karona University", *TEXT,
    )  # fmt: skip

    assert TITLE == title(seed)
    assert ["Asha Mirkhan", "Musa Belo"] == writers(seed)


def test_a_button_behind_the_paper_of_who_wrote() -> None:
    seed = read(TITLE, "Asha Mirkhan / Khmer Times Share:", "Friday, June 27, 2025, 8:12 am", *TEXT)

    assert ["Asha Mirkhan"] == writers(seed)


@pytest.mark.parametrize(
    "role",
    [
        "Legal Affairs Correspondent",
        "Strategic Affairs Editor",
        "Consumer Affairs Reporter",
        "Community Reporter",
        "Courts Reporter",
        "Hong Kong Correspondent",
        "Taiwan Editor",
        "Indo-Pacific Editor",
        "Parliamentary Correspondent",
        "Consulting Editor",
        "Sub-Editor",
    ],
)
def test_what_somebody_does_stands_behind_the_name_with_nothing_between(role: str) -> None:
    for line in (f"By Asha Mirkhan {role}", f"Asha Mirkhan {role}"):
        assert ["Asha Mirkhan"] == writers(read(TITLE, line, "27 June 2025 10:12", *TEXT))


def test_a_paper_in_brackets_with_no_name_signs_nothing() -> None:
    assert [] == writers(read(TITLE, "By (Harbour Editor)", "27 June 2025", *TEXT))


def test_a_label_in_front_of_by() -> None:
    assert ["Asha Mirkhan"] == writers(read(TITLE, "Author", "By Asha Mirkhan", "27 June 2025", *TEXT))


@pytest.mark.parametrize("tail", [" DM", " /kv", " /avm/kv"])
def test_initials_behind_the_last_sentence_do_not_take_it_away(tail: str) -> None:
    last = "Sailors who had lost their boats in last year's collision said that nobody had asked them."
    found = paragraphs(read(TITLE, "27 June 2025", *TEXT, last + tail))

    assert list(TEXT) == found[:-1]
    assert found[-1].startswith(last)
