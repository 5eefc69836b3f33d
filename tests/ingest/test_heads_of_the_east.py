"""Heads and feet of English pastes from Asia, Africa and the Pacific: who signs, when, and where from."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Tendai Moyowa-Herald Reporter", ["Tendai Moyowa"]),
        ("Jane Smith-Jones Reporter", ["Jane Smith-Jones"]),
        ("Tendai Moyowa in Kwevasa", ["Tendai Moyowa"]),
        ("Tendai Moyowa/", ["Tendai Moyowa"]),
        ("Ina Suryanti and Fadli (The Jakarta Post)", ["Ina Suryanti", "Fadli"]),
        ("By Sunday Adeyomi, Abuja", ["Sunday Adeyomi"]),
        ("From Chidi Okoronu, Onitsha", ["Chidi Okoronu"]),
        ("From Chidi Okoronu and Musa Belo, Abuja", ["Chidi Okoronu", "Musa Belo"]),
        ("By Guardian Correspondent, Dodoma", []),
        ("Posted at 5:01pm Friday 15th Nov, 2013 | By Jane Hartley jane@sund.co.nz", ["Jane Hartley"]),
        ("Asha Mirkhan | asha.mirkhan@harbour.in", ["Asha Mirkhan"]),
        ("By Ochowu Sunday", ["Ochowu Sunday"]),
        ("By Dr. Chandana (Chandi) Ratnasena DPhil", ["Chandana Ratnasena"]),
        ("By Jane Hartley, journalism student", ["Jane Hartley"]),
        ("By Addis Standard", []),
        ("By No Min-jung and Park Boran", ["No Min-jung", "Park Boran"]),
        ("Anna J. Park", ["Anna J. Park"]),
        ("By Lagi Keresani/Talanoa", ["Lagi Keresani"]),
        ("June 5, 2024, 9:14 PM IST Indira Bagchan in Globespotting, India, World, TOI", ["Indira Bagchan"]),
        ("June 5, 2024 Duncan Mlanjani – Lake Times 2 Comments", ["Duncan Mlanjani"]),
        ("Last Updated on Saturday, 13 March 2021, 22:06 by Denis Harlow", ["Denis Harlow"]),
        ("Samir El-Said", ["Samir El-Said"]),
        ("By Samir Said", ["Samir Said"]),
        ("Friday, 15 November 2024 | Rahul Dattani | New Delhi", ["Rahul Dattani"]),
    ],
)
def test_a_line_below_the_headline_says_who(line: str, names: list[str]) -> None:
    seed = read(TITLE, line, *TEXT)

    assert names == writers(seed)
    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize(
    "line",
    [
        "Award Banner",
        "Jesus' Coming Back",
        "Harbour Time",
        "From Cold War, lessons for Asia",
        "From Silicon Valley and Wall Street",
    ],
)
def test_a_line_above_the_headline_names_nobody(line: str) -> None:
    assert [] == writers(read(line, TITLE, "4 May 2023", *TEXT))


def test_a_standfirst_says_who_writes() -> None:
    seed = read(
        TITLE,
        "We may not get a navy but we are sure of a telephone, writes Jane Hartley.",
        "4 May 2023",
        *TEXT,
    )

    assert ["Jane Hartley"] == writers(seed)


def test_what_a_paper_reports_is_signed_by_nobody() -> None:
    seed = read(
        TITLE, "The line is ready, but nobody has called yet, reports Al Jazeera.", "4 May 2023", *TEXT
    )

    assert [] == writers(seed)


@pytest.mark.parametrize(
    "below",
    [("Rawalpindi",), ("Ex-naval officer", "Published in The Express Tribune, April 30th, 2011.")],
)
def test_a_letter_is_signed_with_a_town_or_with_when_it_was_printed(below: tuple[str, ...]) -> None:
    seed = read("Keep the line open", *TEXT[:2], "Syed Alim Zaidani", *below)

    assert ["Syed Alim Zaidani"] == writers(seed)
    assert list(TEXT[:2]) == paragraphs(seed)


def test_a_box_far_below_shows_the_writer_twice() -> None:
    seed = read(
        TITLE, *TEXT, "Popular Articles", "Ferries wait for the tide again",
        "A. Hartley", "A. Hartley", "Reporter | The Harbour Times |",
    )  # fmt: skip

    assert ["A. Hartley"] == writers(seed)


def test_the_day_of_print_is_the_date_where_no_other_is() -> None:
    seed = read(TITLE, *TEXT, "Published in The Express Tribune, April 30th, 2011.")

    assert seed.date is not None
    assert "2011-04-30" == seed.date.value.isoformat()[:10]


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("ABUJA-", "Abuja"),
        ("MANILA — ", "Manila"),
        ("(ANSAmed) - CAIRO, JANUARY 29 - ", "Cairo"),
        ("(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Oct 30 (KUNA) -- ", "Kuwait"),
        ("CAIRO – 4 May 2023: ", "Cairo"),
        ("PESHAWAR, (HarbourPoint / Harbour News - 29th Aug, 2022 ) :", "Peshawar"),
        ("Srinagar- ", "Srinagar"),
        ("Quang Ninh (VNA) – ", "Quang Ninh"),
        ("NAIROBI, Kenya Jun 3 - ", "Nairobi, Kenya"),
    ],
)
def test_what_stands_in_front_of_the_story(head: str, place: str) -> None:
    seed = read(TITLE, f"{head}{TEXT[0]}", *TEXT[1:])

    assert seed.dateline is not None
    assert place == seed.dateline.value
    assert list(TEXT) == paragraphs(seed)


def test_a_short_first_sentence_has_its_dateline_too() -> None:
    seed = read(TITLE, "MANILA — This is what neighbours are for.", *TEXT)

    assert "This is what neighbours are for." == paragraphs(seed)[0]


def test_the_day_in_the_dateline_is_the_date() -> None:
    seed = read(TITLE, f"CAIRO – 4 May 2023: {TEXT[0]}", *TEXT[1:])

    assert seed.date is not None
    assert "2023-05-04" == seed.date.value.isoformat()[:10]


def test_a_portal_says_section_and_day_in_one() -> None:
    seed = read(TITLE, "General News of Saturday, 21 December 2013", "Source: GNA", *TEXT)

    assert seed.date is not None
    assert "2013-12-21" == seed.date.value.isoformat()[:10]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Fri 7 JunFriday 7 June 2024 at 2:22pm", "2024-06-07T14:22"),
        ("7 Jun, 2024 05:12 PM3 mins to read", "2024-06-07T17:12"),
    ],
)
def test_a_day_that_is_glued_is_read(line: str, date: str) -> None:
    seed = read(TITLE, "By Jane Hartley", line, *TEXT)

    assert seed.date is not None
    assert date == seed.date.value.isoformat()[:16]


def test_a_name_below_a_player_signs_above_its_hour() -> None:
    seed = read(
        TITLE, "Listen", "4 min", "New: You can now listen to articles.", "Asha S Mirkhan",
        "07 Jun 2024 06:05PM", *TEXT, "Source: CNA/rv(as)",
    )  # fmt: skip

    assert ["Asha S Mirkhan"] == writers(seed)
    assert () == seed.agencies


def test_with_hyphens_the_day_comes_first() -> None:
    seed = read(TITLE, "Middle East News", "11-02-2026 | 07:15", *TEXT)

    assert seed.date is not None
    assert "2026-02-11T07:15" == seed.date.value.isoformat()[:16]


def test_where_the_writers_were_is_no_headline() -> None:
    seed = read(
        "Jokoro marks his turf",
        "Ina Suryanti and Fadli (The Jakarta Post)",
        "Natura, Harbour Islands/Batora",
        "Fri, June 24, 2016",
        *TEXT,
    )

    assert seed.title is not None
    assert "Jokoro marks his turf" == seed.title.value


@pytest.mark.parametrize(
    "line",
    [
        f"{TITLE}, Latest Harbour News - The New Gazette",
        "Hi, what are you looking for?",
        "VARSAND'S LEADING ENGLISH LANGUAGE NEWSPAPER",
    ],
)
def test_what_stands_on_top_is_no_headline(line: str) -> None:
    seed = read(line, TITLE, "4 May 2023", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value


def test_the_headline_has_its_first_words_where_a_picture_is_called_without_them() -> None:
    full = f"Harbour {TITLE}"
    seed = read("Connect with us", full, TITLE, full, "4 May 2023", *TEXT)

    assert seed.title is not None
    assert full == seed.title.value


def test_the_headline_stands_above_the_byline_and_a_subhead_below_it() -> None:
    seed = read(
        "KEEPERS OF THE HARBOUR – Part 56", "CONFESSIONS OF A LIGHTHOUSE MAN", "By Jane Hartley",
        "Discovering the harbour in 1969", *TEXT,
    )  # fmt: skip

    assert seed.title is not None
    assert "KEEPERS OF THE HARBOUR – Part 56" == seed.title.value


@pytest.mark.parametrize(
    "line",
    [
        "Please help to support this blog if you can.",
        "Stream the best of the harbour on HV+. Anytime. Anywhere.",
        f"The post {TITLE}, says minister appeared first on Harbour News.",
        "This post was syndicated from Harbour News. Click here to read the full text on the original website.",
    ],
)
def test_where_a_post_is_from_is_left_out(line: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "4 May 2023", *TEXT, line))


@pytest.mark.parametrize(
    "line",
    [
        "Members of the second battalion wait for the ferry yesterday - Jane Hartley/Photography Editor",
        "Boats in the harbour of Varsand. PHOTO/FILE",
        "Officers enjoying the songs at the luncheon.",
        "Commander Jane Hartley (left) speaking at the coast guard's Christmas luncheon on June 1.",
        "The minister (centre, in white) boards the ferry in the afternoon. (JP/Ina Suryanti)",
    ],
)
def test_words_of_a_picture_are_known_by_who_took_it(line: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "4 May 2023", line, *TEXT))


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister began speaking at the luncheon.",
        "Everything in the harbour shows the boats moving in the tide.",
        "He likes officers singing at the luncheon.",
        "The meeting in the morning is on the building of the line.",
    ],
)
def test_a_sentence_with_a_verb_is_no_caption(sentence: str) -> None:
    assert [*TEXT[:2], sentence, TEXT[2]] == paragraphs(
        read(TITLE, "4 May 2023", *TEXT[:2], sentence, TEXT[2])
    )


def test_a_last_sentence_that_says_who_said_so_is_kept() -> None:
    last = "These new troubles became lessons for all of us, he added."

    assert [*TEXT, last] == paragraphs(read(TITLE, "4 May 2023", *TEXT, last))


def test_the_headline_stands_below_its_sections() -> None:
    seed = read("Home News Ministers agree to open", TITLE, "Harbour Staff", "5 June 2024", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value


def test_a_plea_in_front_of_the_text_is_signed_by_no_writer() -> None:
    seed = read(
        TITLE, "September 25, 2006 22:29", "Dear Reader,",
        "As readers whom we value, we ask you to become our members.", "Thank you,",
        "Jane Hartley, Editor-in-Chief", *TEXT,
    )  # fmt: skip

    assert [] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


def test_a_standfirst_and_a_caption_stand_in_front_of_the_dateline() -> None:
    story = (
        "The coast guard has for years worked to promote its relations, creating good conditions for its tasks "
        "at sea and for the safety of all who sail there, from early and afar."
    )
    caption = "The coast guard's vessel coded 8001 is the largest of its kind in the waters of the islands."
    seed = read(
        "Cooperation shines in the work of the coast guard", story, caption, f"Hanoi (VNA) – {story}", *TEXT
    )

    assert [story, *TEXT] == paragraphs(seed)


def test_who_translated_is_left_out_and_a_writer_in_capitals_is_told_of() -> None:
    note = "* This article, published by Harbour Business Daily, was translated by AI and edited by HBD."
    about = "JANE HARTLEY was a multiple award-winning teaching fellow on harbours at the university."
    seed = read(TITLE, "By Jane Hartley", "5 June 2024", *TEXT, about, note)

    assert list(TEXT) == paragraphs(seed)


def test_below_popular_articles_stand_others() -> None:
    seed = read(
        TITLE, "4 May 2023", *TEXT, "Popular Articles", "Ferries wait for the tide",
        "The port received 135 passengers, who were taken to the hall behind the customs house...",
    )  # fmt: skip

    assert list(TEXT) == paragraphs(seed)


def test_a_commander_below_the_date_is_pictured_and_signs_nothing() -> None:
    seed = read(
        TITLE, "Musa Belo", "November 15, 2024", "Share", "Chidi Okoronu, Chief of Defence Staff", *TEXT
    )

    assert ["Musa Belo"] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


def test_the_name_of_another_language_is_a_button() -> None:
    assert [] == writers(read(TITLE, "Posted November. 15, 2024 07:36,", "한국어", *TEXT))


def test_a_section_in_front_of_the_day_leaves_the_day() -> None:
    seed = read(TITLE, "By Asel Sadvakas in International on 15 November 2024", *TEXT)

    assert seed.date is not None
    assert (2024, 11, 15) == (seed.date.value.year, seed.date.value.month, seed.date.value.day)
    assert ["Asel Sadvakas"] == writers(seed)


@pytest.mark.parametrize("head", ["(Harbourside) Nov. 15 -- ", "COLOMBO (Harbour 1st); "])
def test_what_stands_in_front_of_the_first_words_is_no_text(head: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "15 November 2024", head + TEXT[0], *TEXT[1:]))
