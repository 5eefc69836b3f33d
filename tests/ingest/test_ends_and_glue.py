"""Pastes that end in what the page says, or in which it is glued to the text: appeals, comments, other languages."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who


def test_an_appeal_glued_to_the_first_paragraph_is_parted_from_it() -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, f"Your support makes all the difference.{STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)


def test_a_sentence_glued_to_the_next_is_no_appeal() -> None:
    told = f"The pilots in Varsand want their mole back.{STORY[0]}"

    assert body(read(TITLE, "By Jane Doe", STAMP, told, *STORY[1:])) == [told, *STORY[1:]]


def test_the_last_paragraph_of_a_block_stands_in_no_box_of_the_offer_below() -> None:
    last = 'The harbour office has warned that it would not stand for "constant quarrels".'
    offer = "*Subscribe to The Harbour Post and get complimentary access to The Star"
    head = (TITLE, "", "By Jane Doe", STAMP)

    assert body(read(*head, "", "\n".join((*STORY, last, offer)), "", "₹300/Month"))[-1] == last


def test_points_that_a_long_sentence_announces_are_the_article_s() -> None:
    told = "The pilots came back to the mole on Monday, and the harbour office told them what had changed since May:"
    points = (
        "* Watches now end at four in the morning",
        "* The old cable has been taken up",
        "* Nobody rows alone",
    )

    assert body(read(TITLE, "By Jane Doe", STAMP, told, *points))[-3:] == list(points)


def test_a_town_and_its_day_that_no_mark_parts_from_the_story() -> None:
    told = "The harbour office stopped a foreign dhow off the mole early Sunday, an official statement said."
    seed = read(TITLE, "", f"London, July 5 {told}", *STORY)

    assert body(seed)[0] == told
    assert seed.dateline is not None
    assert seed.dateline.value.startswith("London")


def test_a_town_and_its_day_in_a_sentence_are_no_dateline() -> None:
    told = (
        "London, July 5 was the day on which the pilots of the harbour began their longest watch of the year."
    )

    assert body(read(TITLE, "", told, *STORY))[0] == told


@pytest.mark.parametrize(
    "line",
    [
        "Published on June 3, 2022 Email To Friend    Print Version",
        "Jane Doe reported this story on Friday, June 3, 2022 18:47:00",
    ],
)
def test_days_amid_what_a_page_sets_around_them(line: str) -> None:
    seed = read(TITLE, line, "", *STORY)

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2022-06-03"
    assert who(seed) == (["Jane Doe"] if line.startswith("Jane") else [])


def test_whom_a_picture_shows_in_office_with_a_full_stop_wrote_nothing() -> None:
    assert who(read(TITLE, "Varsand Governor Kai Voss.", "By Jane Doe", "", *STORY)) == ["Jane Doe"]


def test_a_wire_service_with_its_town_below_a_picture_s_name() -> None:
    seed = read(
        TITLE, "Image", "Press Trust of India Mumbai", "Last Updated : Jun 27 2016 | 9:28 PM IST", *STORY
    )

    assert [found.value for found in seed.agencies] == ["PTI"]
    assert seed.title is not None
    assert seed.title.value == TITLE


def test_rules_for_comments_end_the_article() -> None:
    rules = (
        "• Harbourpost.com reserves the right to delete or block any comments.",
        "• Harbourpost.com is not responsible for its readers’ comments.",
        "• Comments that are abusive or irrelevant are strictly prohibited.",
    )
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, "", "Comments", "", "Add new comment", "", *rules)

    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "end",
    [
        (
            "Diese Geschichte stammt aus der Juni-Ausgabe der Harbour Post, die in der Stadt und auf der Insel erscheint.",
            "Lesen Sie sie mit der neuen Karte.",
        ),
        (
            "Esta historia es de la edición de junio de la Harbour Post, que se publica en la ciudad desde el año 1923.",
        ),
    ],
)
def test_what_a_page_says_at_the_end_in_another_language(end: tuple[str, ...]) -> None:
    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, *end)) == list(STORY)


def test_a_last_paragraph_in_words_that_two_languages_share() -> None:
    told = (
        "Le due navi si sono incontrate al largo del porto, e il comandante ha detto che il mare era calmo.",
        "La seconda prova è andata meglio della prima: la boa è stata trovata in venti minuti dai marinai.",
        "Il pranzo è durato un'ora. Le due navi hanno poi ripreso le rotte, salutando con le sirene.",
    )

    assert body(read("Due navi a pranzo in mezzo al mare", "", *told)) == list(told)


def test_words_in_another_language_that_somebody_said_at_the_end_stay() -> None:
    said = "“Wir haben die ganze Nacht auf der Mole gewartet, und das Wasser ist nicht gekommen.”"

    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, said))[-1] == said


def test_who_wrote_below_a_picture_without_a_caption_when_the_day_stands_below() -> None:
    title = "Pilots left out of talks so as not to rile the harbour office"
    head = ("Blog Archives", "", title, "", "image", "", "By Jane D. Doe", "Harbour Southern Mole")
    seed = read(*head, "12:37 am | Sunday, April 29th, 2012", "", *STORY)

    assert seed.title is not None
    assert seed.title.value == title
    assert who(seed) == ["Jane D. Doe"]


def test_what_somebody_said_without_a_full_stop() -> None:
    said = "“We brought the office into the harbour so one man cannot eat alone” one of them said"

    assert said in body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], said, *STORY[2:]))


def test_somebody_who_narrated_what_happened_on_a_day_is_no_caption() -> None:
    told = "Chief Inspector Kai Voss narrated that it occurred on the evening of Friday, June 6, 2025."

    assert told in body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], told, *STORY[2:]))


def test_the_start_of_the_story_above_it() -> None:
    start = f"{' '.join(STORY)[:140].rpartition(' ')[0]}…"

    assert body(read(TITLE, start, "", *STORY)) == list(STORY)


def test_a_notice_laid_over_the_article() -> None:
    notice = (
        "Close",
        "The Mole is now Harbour Investigates!",
        "You have landed here as you opened a link from our old pages, which are all still accessible here.",
        "Continue",
    )
    seed = read(*notice, "", TITLE, "", "By Jane Doe", STAMP, *STORY)

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert body(seed) == list(STORY)


def test_who_said_so_in_front_of_a_wire_service_is_no_caption() -> None:
    told = "The talks also yielded new deals on trade and schools, the harbour office said. - KUNA"
    seed = read(TITLE, "", *STORY, told)

    assert body(seed)[-1] == told
    assert [found.value for found in seed.agencies] == ["KUNA"]


def test_a_caption_of_a_broadcaster_s_photographer() -> None:
    shown = "Martin Holm looks at the old mole. HBC / Jane Doe"

    assert body(read(TITLE, "By Kai Voss", STAMP, *STORY[:3], shown, *STORY[3:])) == list(STORY)


def test_a_caption_twice_in_one_line() -> None:
    shown = "The new pilot signs the oath of office. Photo: Jane Doe"

    assert body(read(TITLE, "By Kai Voss", STAMP, *STORY[:3], shown * 2, *STORY[3:])) == list(STORY)


def test_a_paragraph_that_ends_in_a_comma() -> None:
    told = "Prosecutor Kai Voss told the Varsand court that the office accepted that it was careless record keeping,"

    assert told in body(read(TITLE, "By Jane Doe", STAMP, *STORY[:3], told, *STORY[3:]))


def test_columns_cut_short_at_the_end() -> None:
    columns = (
        f"By Dr Nora Hale We start our column with the question: {STORY[0]} I start with this as it was calle...",
        f"Everybody is caught in this age by the screens on the quay. {STORY[1]} Superpowers on the mole are ...",
    )

    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, *columns, "MORE STORIES")) == list(STORY)


def test_a_sentence_with_days_is_not_half_a_headline() -> None:
    told = "Members of Holdfast will walk out from October 24 until November 7."
    asked = "Every month since then the harbour has told us that there is no money, and every month it has paid more"
    head = ("Pilots to strike again for two weeks", "", "Alan Doe", "Friday 14 October 2022 09:53", "")
    first = (
        "More than 500 pilots at one of the largest harbours of the strait are to strike for two weeks in a "
        "dispute over pay, their union announced."
    )
    last = (
        "Holdfast said the harbour made record profits last year.",
        f"General secretary Nora Hale said: “{asked}.",
        "“Our members have the full support of the union.”",
        "The harbour said it was ready to talk at any time.",
    )
    seed = read(*head, "\n\n".join((first, told, asked, "Nora Hale, Holdfast", *last)))

    assert body(seed) == [first, told, *last]


def test_a_number_above_a_line_is_one_of_ten_figures_or_no_rank() -> None:
    assert who(read("²", "By Jane Doe", "", *STORY)) == ["Jane Doe"]


@pytest.mark.parametrize(
    "begun",
    [
        "Since the mole was closed, the ferries of the outer islands have",
        "Later, two of the pilots rowed out again",
        "The harbour office kept the quay shut, though the storm had passed over",
    ],
)
def test_the_beginning_of_a_last_paragraph_is_text(begun: str) -> None:
    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, begun)) == [*STORY, begun]


@pytest.mark.parametrize(
    "line",
    ["Kai Voss, mayor of the outer harbour islands", "Pilots in Sund: a mole, a storm and a long night"],
)
def test_a_name_or_another_headline_at_the_end_begins_no_paragraph(line: str) -> None:
    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, line)) == list(STORY)


@pytest.mark.parametrize(
    "label", ["Pie de foto,", "Image caption", "Image caption,", "Legenda da foto,", "Légende"]
)
def test_a_sentence_below_the_label_of_a_caption_is_what_a_picture_shows(label: str) -> None:
    picture = f"{label}\nThe pilots worked at the end of the old mole every morning."

    assert body(read(TITLE, "By Kai Voss", STAMP, *STORY[:3], "", picture, "", *STORY[3:])) == list(STORY)
