"""Pastes with galleries, headlines as a tab shows them, warnings on top, hosts and readers who speak."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

from generator.ingest.text.seed import Seed


def test_what_a_picture_above_the_text_is_called_is_nobody() -> None:
    headline = "Rowers react to council ruling on harbour toll, ferry line says it will abide"
    head = (headline, "Harbour Toll Ruling\nPublished: Jun. 29, 2023 at 6:30 PM CDT")

    assert [] == who(read(*head, *STORY))


def test_who_is_in_the_headline_by_name_may_sign() -> None:
    headline = "Jane Marlow: A few places where the harbour desk made an impact"

    assert ["Jane Marlow"] == who(read(headline, "By Jane Marlow", *STORY))


def test_a_host_on_a_line_alone_opens_a_transcript() -> None:
    talk = (
        "MARY ANN LINDEN, HOST:",
        "The toll of the storm keeps climbing. It tore through Varsand, and Aksel Rott is there. Hi there.",
        "AKSEL ROTT, BYLINE: Hey.",
        "LINDEN: Hey. I guess I start with the basic question. What are you seeing on the quay?",
        "ROTT: Yeah. So, we just got to the quay this afternoon, and there are fallen masts and no power.",
        "LINDEN: Yeah. I know that facts have been hard to come by here, but do you have a sense of it?",
    )
    seed = read("Varsand was hit particularly hard by the storm", *talk)

    assert (list(talk), []) == (body(seed), who(seed))


TALK = (
    "{0}The pontoon sank in the spring, and the ferry has moored at the sand bar since then.",
    "{1}You do get used to it. We are in the boat business.",
    "[heard]",
    "{0}Do you miss the pontoon?",
    "{1}No.",
    "[heard]",
    "{0}A new one is to come in August, the council says, and it will not float.",
    "{1}So they say. They said it of the last one too, and then the money went into the lantern.",
)


@pytest.mark.parametrize("heard", ["(SOUNDBITE OF GULLS)", "[Laughter]", "(Laughs.)", "(Rires)", "（笑）"])
@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("LINDEN: ", "ROTT: "),
        ("Q: ", "A: "),
        ("Mara Linden : ", "Aksel Rott : "),
        ("MARA LINDEN:\n", "AKSEL ROTT:\n"),
        ("Mara Linden:\n", "Aksel Rott, Ferry Pilot:\n"),
        ("Guest #1: ", "Guest #2: "),
    ],
)
def test_short_answers_and_what_is_heard_are_of_a_transcript(asks: str, answers: str, heard: str) -> None:
    talk = "\n".join(TALK).format(asks, answers).replace("[heard]", heard).split("\n")
    seed = read("Varsand waits for a pontoon", "By Mara Linden", *talk, "Sign up for our newsletter")

    assert talk == body(seed)


@pytest.mark.parametrize("credit", ["(Jane Doe/AP)", "(PHOTO: JANE DOE)"])
def test_who_took_a_picture_is_not_heard_in_a_transcript(credit: str) -> None:
    talk = "\n".join(TALK).format("LINDEN: ", "ROTT: ").replace("[heard]", credit).split("\n")
    seed = read("Varsand waits for a pontoon", "By Mara Linden", *talk)

    assert credit not in body(seed)


def test_the_foot_of_a_page_far_below_a_transcript_says_nothing_in_it() -> None:
    talk = "\n".join(TALK).format("Q: ", "A: ").replace("[heard]", "(Laughter)").split("\n")
    cards = ["Most Popular", *(f"Ferry line {number} stops for the day" for number in range(7))]
    foot = ["House : 9 Quay Road, Varsand", "Child Welfare Manager : Kai Voss", "All rights reserved."]
    seed = read("Varsand waits for a pontoon", "By Mara Linden", *talk, *cards, *foot)

    assert talk == body(seed)


def test_the_way_to_the_next_entries_is_no_headline() -> None:
    way = "« Rowing against the tide in Varsand | Main | Divers Storm The Wreck, Wipe Out The Weed »"

    assert TITLE == title(read(way, TITLE, "By Jane Marlow", *STORY))


@pytest.mark.parametrize(
    "words",
    [
        "(Mara Lind | The Harbour Tidings) Outlet gates on the eastern mole in March 2022. Anna Quayle wrote.",
        "A rower holds a ticket for her spot in line.\nA rower holds a ticket | Mara Lind/THE QUAY",
    ],
)
def test_who_took_a_picture_stands_in_front_or_behind_a_bar(words: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Marlow", STORY[0], words, *STORY[1:]))


def test_a_gallery_counts_its_pictures() -> None:
    gallery = (
        "1/3\nSwipe or click to see more\nMARA LIND / MLIND@HARBOURTIDINGS.COM",
        "People pick through the rubble along the quay today.",
        "2/3\nSwipe or click to see more",
        "MARA LIND / MLIND@HARBOURTIDINGS.COM",
        "People pick through the rubble along the quay today.",
    )

    assert list(STORY) == body(read(TITLE, *gallery, *STORY))


def test_an_entry_below_the_first_text_has_its_own_hour() -> None:
    head = (f"Live updates: {TITLE}", "Published September 27, 2024 at 6:13 AM EDT")
    entry = ("Crews from all over help on the quay", "Posted October 4, 2024 at 11:56 PM EDT")
    seed = read(*head, STORY[0], *entry, *STORY[1:])

    assert set(STORY) <= set(body(seed))


def test_a_headline_that_ends_like_a_sentence_stands_below_that_of_the_tab() -> None:
    headline = "'Wet and Windy': Rain Swamped the Quay and the Rope Walk. The Drying Is Just Beginning."
    picture = "click to enlarge Lower Quay - MARA LIND\n• Mara Lind\n• Lower Quay"
    seed = read(f"{headline} | Eight Days Varsand", "Donate Advertise", headline, picture, *STORY)

    assert (headline, [], list(STORY)) == (title(seed), who(seed), body(seed))


def test_the_full_version_of_a_forum_is_no_headline() -> None:
    head = ("View Full Version : Home at last!", "Article ran : 05/26/2003\nHome at last!\nBy JANE MARLOW")
    seed = read(*head, *STORY)

    assert ("Home at last!", ["Jane Marlow"]) == (title(seed), who(seed))


def test_a_gallery_names_the_files_of_its_pictures() -> None:
    picture = "Rope on a quay\n{0} of 9  — rope-lind-2023071{0}-2.JPG\nRope is dried on the quay on Sunday.\n"
    pictures = "".join(picture.format(count) + "Mara Lind / Harbour Public" for count in (1, 2, 3))
    seed = read(TITLE, f"Published July 17, 2023 at 10:35 AM EDT\n{pictures}", *STORY)

    assert ([], list(STORY)) == (who(seed), body(seed))


def test_what_a_reader_says_with_day_and_hour_ends_the_text() -> None:
    said = "QuayRower says... May 30, 2018 at 11:09 a.m.\nWhat a shame. Rest well, old ferry."

    assert list(STORY) == body(read(TITLE, "By Jane Marlow", *STORY, said))


def test_a_paragraph_that_ends_in_a_comma_stays() -> None:
    cut = "The toll was kept in a 78-29 vote on Tuesday in the harbour hall,"
    seed = read(TITLE, "By Jane Marlow", STORY[0], cut, *STORY[1:])

    assert [STORY[0], cut, *STORY[1:]] == body(seed)


def test_what_reads_the_text_aloud_is_no_text() -> None:
    line = "The Tidings offers spoken versions of articles by Reedwell. Some words may be mispronounced."
    head = (TITLE, f"Sep. 22, 2025 5:30 am, Updated: Sep. 22, 2025 7:48 am\n{line}")

    assert list(STORY) == body(read(*head, *STORY))


def test_a_warning_of_the_weather_service_stands_above_the_text() -> None:
    warning = (
        "...GALE WATCH REMAINS IN EFFECT UNTIL 6 PM SUNDAY...",
        "* WHAT...East winds 20 to 30 knots, except north in Kellmouth Bay.",
        "Seas up to 10 feet in the Varsand Channel, Lower Quay Leeward\nWaters and Upper Quay Waters.",
        "* WHERE...Kellmouth Waters, Varsand Windward Waters, Varsand\nLeeward Waters.",
        "&&",
    )
    seed = read("\n".join(warning) + f"\n{TITLE}", "By Jane Marlow", *STORY)

    assert (TITLE, ["Jane Marlow"], list(STORY)) == (title(seed), who(seed), body(seed))


def test_the_day_behind_the_last_sentence_is_when() -> None:
    seed = read(TITLE, *STORY[:-1], f"{STORY[-1]}Sept. 1, 2022")

    assert seed.date is not None
    assert seed.date.value.isoformat().startswith("2022-09-01")
    assert list(STORY) == body(seed)


def test_capitals_in_a_quotation_are_of_what_is_quoted() -> None:
    sign = "A message on one sign read, “Why Here? Try Lower Kellmouth!”"

    assert [*STORY, sign] == body(read(TITLE, "By Jane Marlow", *STORY, sign))


@pytest.mark.parametrize(
    "line",
    [
        "WATCH ABOVE: (From June 10, 2024) Mara Lind with the harbour explains the next steps of painting.",
        "Support local journalists and the next generation of journalists.",
        "People sitting at two rows of tables are pictured.",
    ],
)
def test_what_a_page_has_between_paragraphs_is_no_text(line: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Marlow", STORY[0], line, *STORY[1:]))


def test_a_service_took_a_picture() -> None:
    words = (
        "Lt. Cmdr. Aksel Rott, fuel director at the quay, briefs members of the board during a visit in 2016."
    )
    credit = "U.S. Navy photo by Mass Communication Specialist 1st Class Mara Lind/Released"

    assert list(STORY) == body(read(TITLE, "By Jane Marlow", *STORY[:2], words, credit, *STORY[2:]))


def when(seed: Seed) -> str:
    return seed.date.value.date().isoformat() if seed.date else ""


@pytest.mark.parametrize(
    "note",
    [
        "This report by The Canadian Press was first published April 26, 2022.",
        "This story was first published on April 26, 2022.",
        "This article was originally published by The Harbour Tidings on April 26, 2022.",
        "This segment aired on April 26, 2022.",
    ],
)
def test_a_note_below_says_when_the_text_was_first_published(note: str) -> None:
    seed = read(TITLE, *STORY, note)

    assert ("2022-04-26", list(STORY)) == (when(seed), body(seed))


def test_a_day_in_the_head_comes_before_that_of_a_note() -> None:
    note = "This report by The Canadian Press was first published April 26, 2022."

    assert when(read(TITLE, "Published April 27, 2022", *STORY, note)) == "2022-04-27"


def test_who_took_a_picture_stands_in_one_block_with_its_words() -> None:
    figure = (
        "Rowers cheer on the quay\n"
        "Supporters of both ferries hoisted signs and greeted members of the council on May 2. They vote soon.\n"
        "Mara Lind | Harbour News"
    )
    seed = read(TITLE, figure, "Updated 12:20 p.m.", *STORY)

    assert ([], list(STORY)) == (who(seed), body(seed))


def test_a_list_below_a_colon_may_have_dashes() -> None:
    told = "Orders to leave are in effect for residents of the following quarters:"
    items = (
        "- Upper Kellmouth",
        "- Rope Walk",
        "- Lampwell",
        "- Harbour Hills, with Mole Road (and its steps)",
    )
    seed = read(TITLE, "\n".join((*STORY[:2], told, *items, *STORY[2:])))

    assert [*STORY[:2], told] == body(seed)[:3]
    assert all(any(item[2:] in text for text in body(seed)) for item in items)


def test_who_signs_below_the_summary_signs() -> None:
    head = (
        "Monday, February 12th, 2024 11:02am",
        "Summary\n“We have waited for this for long.” — Anna Quayle",
    )
    seed = read(TITLE, head[0], f"{head[1]}\nBy Jane Marlow\nLocal Journalism Reporter", *STORY)

    assert ["Jane Marlow"] == who(seed)


FILED = "FILE - A mast is set during joint drills at a quay in Varsand in July 2023, above the mole there."
JOINED = "Rowers from the Upper Quay were joined by rowers from all over on Thursday, Jan. 5, in Varsand."


@pytest.mark.parametrize(
    "words",
    [
        f"A rower in a grey coat leads a line of rowers down a street.\nMara Lind\nQuay Public Radio\n{JOINED}",
        "PHOTO/MARA LIND: Rowers from the Upper Quay speak to the crowd at the rally in Rope Walk on June 12.",
        f"{FILED} {FILED}",
    ],
)
def test_stations_and_papers_have_words_for_their_pictures(words: str) -> None:
    seed = read(TITLE, STORY[0], words, *STORY[1:])

    assert ([], list(STORY)) == (who(seed), body(seed))


@pytest.mark.parametrize("line", ["ByJane Marlow AP logo", "By Jane Marlow AP logo"])
def test_the_picture_of_a_wire_service_stands_behind_who_wrote(line: str) -> None:
    seed = read(TITLE, f"{line}\nTuesday, June 18, 2024", *STORY)

    assert (["Jane Marlow"], "2024-06-18", list(STORY)) == (who(seed), when(seed), body(seed))


def test_the_same_words_stand_above_and_below_who_took_a_picture() -> None:
    seed = read(TITLE, "Varsand Hall\nMara Lind\nVarsand Hall", *STORY)

    assert ([], list(STORY)) == (who(seed), body(seed))


@pytest.mark.parametrize(
    "words",
    [
        (
            "The harbour court in Varsand, Lowlands, as of today.\n\n"
            "The harbour court in Varsand, Lowlands, as of today, where they meet. Mara Lind/E&E News"
        ),
        "Photo from a gathering on the quay of Varsand on Sept. 8, 2022 after the storm. Harbour News/ Mara Lind",
        (
            "Rowers are seeing friends outside a hall.\n"
            "People comfort each other in Kellmouth. The jury shares what it heard. (Mara Lind/The Tidings)"
        ),
    ],
    ids=["parted", "paper first", "block"],
)
def test_who_took_a_picture_stands_behind_its_words(words: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Marlow", words, *STORY))


def test_the_files_of_a_station_are_no_headline() -> None:
    head = ("© 2025 Quay Public Radio", "FCC On-line Public Inspection Files Sites:\nKQAY, KQBY", TITLE)

    assert TITLE == title(read(*head, *STORY))


def test_what_a_picture_is_called_stands_twice_with_the_station_behind() -> None:
    head = (TITLE, "QR HALL\nQR HALL(WQRS)\nBy Jane Marlow\nPublished: Apr. 4, 2022 at 5:49 PM EDT")

    assert ["Jane Marlow"] == who(read(*head, *STORY))


def test_an_update_may_be_the_first_paragraph() -> None:
    update = "UPDATE: The harbour council of Varsand approves a higher toll and new fees for both ferries."

    assert [update, *STORY] == body(read(TITLE, update, *STORY))


def test_an_update_that_tells_of_the_text_is_a_note() -> None:
    update = "UPDATE: This story has been corrected to say which ferry was painted first on that day."

    assert list(STORY) == body(read(TITLE, update, *STORY))


def test_an_offer_stands_above_the_headline() -> None:
    offer = "Enjoy live music and tastings at the first ever Best of Harbour Event! Get your tickets today!"

    assert (TITLE, list(STORY)) == (title(read(offer, TITLE, *STORY)), body(read(offer, TITLE, *STORY)))


@pytest.mark.parametrize(
    "block",
    [
        "A red boat on a ramp.\nThe boat has to be hauled up by hand.\nMara Lind for The Harbour Times",
        "Two men paint a hull.\nPainters at work in Varsand on June 1.\n(Mara Lind / Harbour Tidings)",
        "Ein rotes Boot auf einer Rampe.\nDas Boot wird von Hand gezogen.\nFoto: Mara Lind/dpa",
        "Image\nA red boat on a ramp.\nThe boat has to be hauled up by hand when the winch is broken.",
        "Image\nThe boat has to be hauled up by hand when the winch is out of order.",
        "Image\nA red boat on a ramp.\nIt is hauled up by hand.\nImage\nAn empty pier.\nThe pier on June 1.",
        "close\nVideo\nPainters at work in Varsand\nHow the ferries are painted from bow to stern each May.",
        "A red boat on a ramp.\nMara Lind for NPR\nhide caption\n\ntoggle caption\nMara Lind for NPR",
        "Enlarge This Image\n\nMara Lind/European Pressphoto Agency\nThe boat has been hauled up since May.",
    ],
)
def test_all_words_in_the_block_of_a_picture_are_its_own(block: str) -> None:
    seed = read(TITLE, "By Jane Marlow", *STORY[:2], block, *STORY[2:])

    assert (list(STORY), ["Jane Marlow"]) == (body(seed), who(seed))


def test_a_first_paragraph_below_the_button_of_a_video_stays() -> None:
    seed = read(TITLE, "By Jane Marlow", f"Share\nVideo\n{STORY[0]}", *STORY[1:])

    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "line",
    [
        "Reuters contributed to this report.",
        "Contributing: Reuters",
        "Contributing: Mara Lind, Harbour Post; Reuters",
        "CONTRIBUTING: REUTERS",
        "With reporting by Reuters",
        "With contributions from Reuters",
        "Includes reporting by Reuters.",
        "This story includes material from Reuters.",
        "Information from Reuters was used in this report.",
    ],
)
def test_a_wire_service_that_contributed_below_the_text_is_one(line: str) -> None:
    seed = read(TITLE, "By Jane Marlow", *STORY, line, "Sign up for our newsletter")

    assert (list(STORY), ["Jane Marlow"]) == (body(seed), who(seed))
    assert [one.value for one in seed.agencies] == ["Reuters"]


@pytest.mark.parametrize("label", ["STORY", "VIDEO", "COLUMN", "INTERACTIVE", "GALLERY", "QUIZ"])
def test_a_headline_behind_what_the_paper_has_on_the_matter_ends_no_text(label: str) -> None:
    seed = read(TITLE, "By Jane Marlow", *STORY[:2], f"{label}: How a barge is unloaded by hand", *STORY[2:])

    assert list(STORY) == body(seed)


def test_whom_a_picture_shows_below_who_signs_is_no_writer_of_whom_the_text_tells() -> None:
    shown = "Mara Lind\nMara Lind will play the pilot\nHarbour Films"
    told = (STORY[0], "Mara Lind (The Lodger) leads the cast, the only one who knew the tide.", *STORY[1:])
    last = "Lind is repped by the Quay Agency; Rott is with another house."
    seed = read(TITLE, "By Jane Marlow", shown, *told, last, "Read More About:\nFerries")

    assert ([*told, last], ["Jane Marlow"]) == (body(seed), who(seed))


@pytest.mark.parametrize(
    "line",
    [
        "A fee of $900 a day is to be paid, or as much in fish.",
        "A berth of $20 a night has been offered to every pilot.",
    ],
)
def test_what_somebody_pays_by_the_day_is_no_offer(line: str) -> None:
    assert [*STORY[:3], line, STORY[3]] == body(read(TITLE, "By Jane Marlow", *STORY[:3], line, STORY[3]))


@pytest.mark.parametrize(
    "line",
    [
        "What should the council do about its ferries? Join the conversation below.",
        "Which ferry would you keep? Share your thoughts in the comments.",
        "Should both be painted? Have your say below.",
    ],
)
def test_a_question_that_asks_for_comments_is_of_the_page(line: str) -> None:
    seed = read(TITLE, "By Jane Marlow", *STORY, f"SHARE YOUR THOUGHTS\n{line}", "Most Popular")

    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "behind",
    [
        "Topic: Security  Region: Europe",
        "Tags: Ferries, Quays",
        "Category: Ports",
        "Filed under: Harbour",
        "Rubrik: Hafen",
    ],
)
def test_sections_behind_the_day_leave_it_one(behind: str) -> None:
    assert when(read(TITLE, "By Jane Marlow", f"July 30, 2017  {behind}", *STORY)) == "2017-07-30"


@pytest.mark.parametrize(
    "note",
    [
        "Jane Marlow and Kai Voss spent three days on the quay and a fourth waiting for the ferry.",
        "Jane Marlow, with a photographer, rode both ferries for a week.",
    ],
)
def test_how_those_who_sign_found_out_is_no_text(note: str) -> None:
    head = ("CreditCredit...By Mara Lind\nBy Jane Marlow and Kai Voss\nPhotographs by Mara Lind", note)
    seed = read(TITLE, *head, "June 8, 2023, 5:01 a.m. ET\nSign up for our newsletter", *STORY)

    assert (list(STORY), ["Jane Marlow", "Kai Voss"]) == (body(seed), who(seed))
    assert when(seed).startswith("2023-06-08")


def test_whose_news_it_is_in_brackets_below_the_last_sentence_takes_nothing_of_it() -> None:
    last = "The council thanked both crews and promised paint before the winter."
    seed = read(TITLE, "By Jane Marlow", *STORY, last, "[Varsand Sun]", "READ NEXT\nA band plays in a lift")

    assert [*STORY, last] == body(seed)
