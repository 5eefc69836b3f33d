"""Clippings with what pictures and icons show for those who cannot see it, rows of languages, offers amid a text."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.furniture.notes_behind import note_behind
from generator.ingest.one_line.stamps.timestamps import read_stamp

SHOWN = "Jane Doe with the telephone in the harbour office"


def test_the_words_above_the_label_of_a_picture_and_below_it_are_its_caption() -> None:
    seed = read(TITLE, "Kai Voss", "Wednesday 14 February 2024 13:20, UK", SHOWN, "Image:", SHOWN, STORY[0],
                "", "", STORY[1], "", "", STORY[2])  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert body(seed) == list(STORY[:3])


def test_who_is_seen_in_a_picture_is_told_right_above_its_caption_anywhere() -> None:
    seed = read(
        TITLE, STAMP, "A woman in a blue coat stands in front of a row of telephones.",
        "Jane Doe says the line is still warm. (Harbour News: Kai Voss)", *STORY[:2],
        "A man kneels beside a row of silver cables.",
        "Lin Meiying laid the line in 2008. (Harbour News: Kai Voss)", *STORY[2:],
    )  # fmt: skip

    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    ("again", "shown"),
    [
        (
            "Sailors in red vests help a man up.",
            "Sailors of the Elin help a fisherman up. (Harbour News: Kai Voss)",
        ),
        ("The pier leans at night.", "The pier at Varsand during the flood. (Harbour News: Kai Voss)"),
    ],
)
def test_a_sentence_that_begins_as_the_caption_below_is_for_those_who_cannot_see(
    again: str, shown: str
) -> None:
    assert body(read(TITLE, STAMP, again, shown, *STORY)) == list(STORY)
    assert body(read(TITLE, STAMP, shown.partition(" (")[0], "Kai Voss/AP", again, *STORY)) == list(STORY)
    assert body(read(TITLE, STAMP, f"They said so. {again}", shown, *STORY))[0].endswith(again)


@pytest.mark.parametrize(
    "told",
    ["A man kneels beside a row of cables, and Jane Doe was not there to see it.", "A pier is leaning."],
)
def test_a_sentence_of_the_story_above_a_caption_stays(told: str) -> None:
    seed = read(
        TITLE, STAMP, *STORY[:2], told, "The line was laid in 2008. (Harbour News: Kai Voss)", *STORY[2:]
    )

    assert told in body(seed)


def test_the_headline_stands_above_a_button_to_sign_up_with_no_blank_line_between() -> None:
    seed = read("The Straits Times", "Singapore", TITLE, "Sign up now: Get newsletters delivered to your inbox",
                "", "Google Preferred Source badge", "Jane Doe", "Published May 12, 2025, 05:00 AM", "",
                "SINGAPORE – " + STORY[0], "", *STORY[1:3])  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == TITLE


def test_a_wire_service_behind_what_was_said_signs_though_another_story_stands_below() -> None:
    last = "The next round will be held in the harbour in January, the statement added. (ANI)"
    seed = read(TITLE, "ANI | Updated: Aug 22, 2025 19:03 IST", "", "Varsand, August 22 (ANI): " + STORY[0], "",
                STORY[1], "", STORY[2], "", last, "", "Read More", "Home",
                "Halvik, August 22 (ANI): Another harbour has opened another line on Friday, officials said.",
                "The mayor of the town said that it would be closed again before the winter comes.")  # fmt: skip

    assert last in body(seed)


def test_a_paper_that_is_named_twice_in_front_of_the_day_is_named_once() -> None:
    stamp = read_stamp("HARBOUR NEWS HARBOUR NEWS - Apr 17, 2025 - 20:11 | All, Japan")

    assert stamp is not None
    assert stamp.before == ("HARBOUR NEWS",)


def test_a_town_of_one_word_twice_keeps_its_name() -> None:
    stamp = read_stamp("Bora Bora - Apr 17, 2025 - 20:11")

    assert stamp is not None
    assert stamp.before == ("Bora Bora",)


@pytest.mark.parametrize("line", ["Spanish Español", "Chinese (simplified) 中文", "Vietnamese Tiếng Việt"])
def test_a_language_and_what_it_calls_itself_is_of_the_menu(line: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == "language-row"


def test_a_name_that_is_a_language_too_is_none() -> None:
    assert furniture_of("Jane Deutsch") is None


@pytest.mark.parametrize("handles", ["@in/janedoe@jdoe", "@janedoe", "@in/jane-doe"])
def test_handles_glued_to_a_name_are_none_of_it(handles: str) -> None:
    assert who(read(TITLE, STAMP, f"Jane Doe{handles}", *STORY)) == ["Jane Doe"]


def test_what_kind_of_picture_a_line_says_it_is_makes_it_no_headline() -> None:
    seed = read(
        "Menu iconA vertical stack of three evenly spaced horizontal lines.", TITLE, "As told to Jane Doe",
        "Portrait of the author beside a telephone",
        "Kai Voss laid the line in 2008 and listens to it still. Courtesy of Kai Voss",
        STAMP, "", STORY[0], "", *STORY[1:3],
    )  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert who(seed) == ["Jane Doe"]
    assert body(seed) == list(STORY[:3])


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ('<iframe src="https://harbour.example/embed" width="100%" height="290">', "embed-code"),
        ("Share icon An curved arrow pointing right.", "icon-told"),
        ("Storms close the harbour - Weather - Ferries.it", "other-page"),
        ("Newsletter Azul", "newsletter"),
        ("Land und Leute: jeden Donnerstag mit Tipps fürs Wochenende. Kostenlos anmelden.", "newsletter"),
        (
            "The Pier is published by Harbour Press. To support us, order your copy at pier.example.",
            "book-offer",
        ),
        ("Pour afficher ce contenu YouTube, il est nécessaire d’autoriser les cookies.", "button"),
        ("THIS IS A BETA EXPERIENCE. OPT-OUT HERE", "button"),
        ("Produced by News Over Audio using a voice that nobody has.", "spoken-text"),
        (
            "The Pier Brief is produced by the Harbour Institute, a private, tax-exempt institution.",
            "tax-exempt",
        ),
        ("I’m proud to work at The Harbour Times", "newsletter"),
    ],
)
def test_what_pages_offer_between_paragraphs_is_none_of_the_text(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == rule


@pytest.mark.parametrize("line", ["Newsletter auf Deutsch", "The old Soviet icon was taken to the harbour."])
def test_what_only_looks_like_an_offer_is_none(line: str) -> None:
    assert furniture_of(line) is None


def test_who_contributed_is_told_without_to_what() -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, "", *STORY[:3], "", "The Associated Press contributed.")

    assert [one.value for one in seed.agencies] == ["Associated Press"]
    assert body(seed) == list(STORY[:3])


def test_a_rule_that_takes_effect_on_a_day_is_no_picture() -> None:
    rule = (
        "The rule asks every harbour to answer a call within seven minutes. It takes effect April 28, 2025."
    )
    seed = read(TITLE, "By Jane Doe", STAMP, "", STORY[0], "", rule, "", STORY[1], "", STORY[2])

    assert rule in body(seed)


def test_the_day_with_its_change_beside_it_is_the_article_s_own_though_another_stands_amid_the_text() -> None:
    seed = read(
        TITLE, "di Jane Doe", STORY[0], STORY[1], "Leggi anche", "Chi custodisce il faro", "di Kai Voss",
        "9 dicembre 2024", STORY[2], STORY[3], "11 dicembre 2024 ( modifica il 12 dicembre 2024 | 13:02)",
        "© RIPRODUZIONE RISERVATA",
    )  # fmt: skip

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2024-12-11"


def test_a_town_behind_the_paper_and_a_dash_in_brazil_is_no_writer() -> None:
    line = "Por Joana Quintão, Pedro Lage, g1 Zona da Mata e TV Integração — Rio Varsand"

    assert who(read(TITLE, line, "09/07/2024 15h38", "", *STORY)) == ["Joana Quintão", "Pedro Lage"]


def test_a_long_paragraph_that_says_we_between_two_appeals_is_of_the_text() -> None:
    told = (
        "Its friends answer that every line begins in debt. That is fair. What is unusual is that neither navy has "
        "published what it costs. The one study we have been able to read, made for the harbour in 2021, put the "
        "price of a call at six dollars, and both navies make fewer calls than they had thought they would."
    )
    seed = read(
        TITLE, "By Jane Doe", STAMP, "", STORY[0], "", STORY[1], "", "Get the Newsletter", "", told, "",
        "Sign up for our newsletter", "", STORY[2], "", f"Both navies say that the calls cost little. {STORY[3]}",
    )  # fmt: skip

    assert told in body(seed)


def test_who_wrote_stands_below_another_with_and_glued_in_front() -> None:
    seed = read(TITLE, "Vivien Mok", "andLeung Ka-ho", "Published: 6:30pm, 12 Sep 2024", "", *STORY)

    assert who(seed) == ["Vivien Mok", "Leung Ka-ho"]


def test_who_signs_right_below_the_standfirst_says_when_though_the_day_of_reading_stands_on_top() -> None:
    seed = read(
        "Thursday, November 27, 2025", "Home", "News", TITLE, "", STORY[0], "Jane Doe 22 May 2025", STORY[1], "",
        STORY[2], "", STORY[3],
    )  # fmt: skip

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2025-05-22"


def test_a_long_headline_that_ends_in_a_small_word_is_not_joined_to_the_standfirst() -> None:
    title = "The new bill of both navies has a loophole that is big enough to park a telephone in"
    seed = read("OPINION", title, "Both say they are cracking down on calls. Page 814 says otherwise.", "",
                "Sept. 9, 2025, 6:00 AM EDT", "By Jane Doe", "", STORY[0], "", STORY[1], "", STORY[2])  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == title


def test_a_paragraph_that_is_broken_at_a_link_is_still_joined() -> None:
    begun = (
        "The line, laid in 2008, lets the officers on duty of both navies warn each other of what they see in"
    )
    seed = read(TITLE, STAMP, STORY[0], begun, "Varsand harbour before exercises.", *STORY[2:])

    assert f"{begun} Varsand harbour before exercises." in body(seed)


def test_a_line_that_stands_twice_between_day_and_writer_is_of_the_picture() -> None:
    seed = read(
        "News", TITLE, "Updated / Tuesday, 18 Feb 2025 22:30", "The navies said that a cable was to blame",
        "The navies said that a cable was to blame", "By Jane Doe", "Defence Correspondent", *STORY,
    )  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert body(seed) == list(STORY)


def test_the_name_of_the_page_is_no_headline_though_the_text_has_its_words() -> None:
    title = "INTERVIEW: ‘I moved to Varsand for the silence and got a job in a choir’"
    seed = read(
        "Menu", "The Local Varsand", "Log in", "Subscribe", "News", "Advertisement", title, "Jane Doe",
        "Published: 2 Sep, 2025 CET. Updated: Tue 2 Sep 2025 10:19 CET", title, "",
        "Kai Voss came to Varsand to write on the local ferries. Two years later he teaches their crews to sing.", "",
        *STORY[:2], "", STORY[2],
    )  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == title


def test_the_text_goes_on_below_cards_that_say_each_headline_twice() -> None:
    cards = [line for title, day in (("Fleet Buys Another Telephone for Its Office", "11/3/2025"),
                                     ("Coast Guard Orders New Bells for Forty Ports", "10/27/2025"))
             for line in (title, title, day)]  # fmt: skip
    last = "Both navies will publish what was said on the line before the end of the year, they promised."
    seed = read(TITLE, "Jane Doe", "November 5, 2025", *STORY[:3], "Related Stories", *cards, STORY[3], last,
                "The telephone rings twice a day, and the officers have learned to tell who calls by the hour.",
                "What Comes Next", "The harbour keeps the old telephone in a case of glass beside the new one.",
                "Nobody has asked to have it back since the line was laid in the year of the great storm.")  # fmt: skip

    assert STORY[3] in body(seed)
    assert last in body(seed)


def test_what_is_known_so_far_is_said_of_the_story() -> None:
    known = "Here’s what we know so far."
    seed = read(TITLE, STAMP, "", *STORY[:2], "", "Ad Feedback", "", known, "", "What happened?", "", STORY[2], "",
                STORY[3])  # fmt: skip

    assert known in body(seed)


def test_who_is_seen_is_told_above_the_name_of_a_picture_with_caption_and_credit() -> None:
    seed = read(
        TITLE, "Oct. 15, 2025", "By Jane Doe", STORY[0], STORY[1],
        "A sailor guides a steel cable into place on a pier above a river.", "Cable Work",
        "Navy Spc. Jane Roe, assigned to the cable crew, guides a cable into place at Varsand, Oct. 9, 2025.",
        "Credit: Navy Sgt. Kai Voss", "VIRIN: 251009-A-NF117-1042M", STORY[2], STORY[3],
    )  # fmt: skip

    assert body(seed) == list(STORY)


def test_what_a_video_shows_stands_below_its_name_said_twice() -> None:
    told = "Harbour News correspondent Jane Roe reports on the telephone line between both harbours."
    called = "Navy shows the old telephone of the harbour"
    seed = read(TITLE, "By Jane Doe", "Published June 8, 2024 4:41am EDT", "close", f"{called}Video", called, "",
                told, "", *STORY[:2], "", STORY[2])  # fmt: skip

    assert body(seed) == list(STORY[:3])


def test_whose_numbers_a_page_shows_did_not_send_the_story() -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, "", *STORY[:3], "", "© 2024 Harbour LLC. All Rights Reserved.",
                "Data also provided by", "Reuters")  # fmt: skip

    assert seed.agencies == ()


def test_whose_views_an_article_has_is_said_of_no_story_though_its_words_are() -> None:
    note = (
        "The views expressed in this opinion article are the author’s and not necessarily those of Kyiv Post."
    )
    seed = read("OPINION: An article on views that authors express of their own opinion", "By Jane Doe",
                "March 6, 2024, 3:12 pm |", "", *STORY[:3], "", note, "",
                "Comments", "Well said. My own harbour has had the very same line for years and years.")  # fmt: skip

    assert note not in body(seed)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Von Kai WallbaumWirtschaftsredakteur", ["Kai Wallbaum"]),
        ("Lucía BerrocalÍñigo Ansoategui", ["Lucía Berrocal", "Íñigo Ansoategui"]),
    ],
)
def test_names_are_apart_from_what_is_glued_to_them(line: str, names: list[str]) -> None:
    assert who(read(TITLE, line, STAMP, "", *STORY)) == names


@pytest.mark.parametrize(("line", "agency"), [("e Lusa", "Lusa"), ("et AFP", "Agence France-Presse")])
def test_a_wire_service_stands_below_a_writer_behind_and(line: str, agency: str) -> None:
    seed = read(TITLE, "Joana Doe", line, "19 de Outubro de 2022, 7:31", "", *STORY)

    assert who(seed) == ["Joana Doe"]
    assert [one.value for one in seed.agencies] == [agency]


def test_who_signs_below_the_text_wrote_it_though_sentences_of_the_page_follow() -> None:
    seed = read(
        TITLE, STAMP, "", *STORY, "", "Both navies will publish what was said before the year is over.", "",
        "Autor: Jerzy Rausz", "", "Sign up for our newsletter", "", "Comments",
        "Well said. My own harbour has had the very same line for years and years, and nobody calls.",
    )  # fmt: skip

    assert who(seed) == ["Jerzy Rausz"]


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        ((), ""),
        (("More on:", "U.S. Foreign Policy", "Piers"), ""),
        (("© 2024 Foreign Policy",), "Foreign Policy"),
    ],
)
def test_a_section_by_the_name_of_a_paper_is_not_that_paper(below: tuple[str, ...], outlet: str) -> None:
    seed = read(
        "National Security", "Foreign Policy", "Justice", TITLE, "By Jane Doe", STAMP, "", *STORY, "", *below
    )

    assert (seed.outlet.value if seed.outlet else "") == outlet


APPEAL = "Sign up for our newsletter."


def test_an_appeal_that_is_glued_to_a_paragraph_does_not_take_it_along() -> None:
    seed = read(
        TITLE, "By Jane Doe", STAMP, "", STORY[0], "", f"{STORY[1]} {STORY[2]} {APPEAL}", "", STORY[3]
    )

    assert body(seed) == [STORY[0], f"{STORY[1]} {STORY[2]}", STORY[3]]


@pytest.mark.parametrize(
    "told",
    [
        f"We at The Harbour Times have said for ten years what was told on every pier, and why it mattered. {APPEAL}",
        f"Short news was told. {APPEAL}",
    ],
)
def test_an_appeal_is_whole_where_the_page_speaks_in_front_too(told: str) -> None:
    assert note_behind(told) == len(told)


def test_a_sentence_that_only_begins_as_an_appeal_stays() -> None:
    told = f"{STORY[1]} {STORY[2]} Follow the cable, the harbour master told them."

    assert note_behind(told) == len(told)


def test_who_took_the_picture_stands_between_its_words_and_who_wrote_twice() -> None:
    deck = "A line that was laid in 2008 is to be staffed by day and by night from the spring on"
    seed = read(TITLE, deck, SHOWN, SHOWN, "Kai Voss", "Jane Marlow", "Jane Marlow", STAMP, *STORY)

    assert who(seed) == ["Jane Marlow"]
    assert seed.title is not None
    assert seed.title.value == TITLE


def test_two_sentences_above_who_wrote_are_a_headline() -> None:
    title = "I spent a week beside the telephone of two fleets. The best thing about it was the tea."
    seed = read("Military & Defense", title, "By Jane Marlow", STAMP, *STORY)

    assert seed.title is not None
    assert seed.title.value == title


def test_a_long_line_of_two_sentences_below_the_headline_is_its_standfirst() -> None:
    deck = (
        "U.S. and Chinese naval officers agreed on Tuesday to reopen a telephone line between their two fleets in "
        "the spring. The telephone, which is red, was kept in a drawer"
    )
    seed = read("Harbour", "A line in a drawer", deck, "", "By Jane Marlow", STAMP, *STORY)

    assert seed.title is not None
    assert seed.title.value == "A line in a drawer"
