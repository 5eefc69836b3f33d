"""Pastes of papers and stations of Africa, Asia and the Caribbean: teasers cut short, readers, pictures on top."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STORY
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

HEAD = (TITLE, "03 June 2024 - 10:21 By HARBOURLIVE")
TEASERS = (
    (
        "'They closed the line': admiral points at ministers",
        "An admiral who sat through the talks told the inquiry on Monday that both of the ministers were asked to ...",
    ),
    (
        "There is no line between the fleets, says officer",
        "An officer who met the admirals maintains that the line was never laid despite some maps and what ...",
    ),
    (
        "'They talked at night', inquiry into the line hears",
        "Two charts, a letter and a list of numbers of the harbour were found among the papers of the admirals.",
    ),
)


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


def day_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.date.value.isoformat()[:10] if seed.date else ""


def test_teasers_of_which_one_is_cut_short_are_no_paragraphs() -> None:
    foot = [line for title, told in TEASERS for line in ("", title, "", told, "News", "2 weeks ago")]
    seed = read(*HEAD, "Courtesy of Harbour TV", "", *TEXT, *foot)

    assert list(TEXT) == paragraphs(seed)


def test_teasers_below_a_single_paragraph_do_not_take_its_headline() -> None:
    foot = [line for title, told in TEASERS for line in ("", title, "", told, "News", "2 weeks ago")]
    title = "WATCH LIVE | Talks on the harbour line resume"

    assert title == title_of("News", title, HEAD[1], "Courtesy: Harbour TV", "", TEXT[0], *foot)


def test_paragraphs_below_subheads_are_no_teasers() -> None:
    parts = [
        line for title, told in TEASERS for line in ("", title.strip("'"), "", told.replace(" ...", "."))
    ]
    told = [told.replace(" ...", ".") for _, told in TEASERS]

    assert {*told} <= {*paragraphs(read(*HEAD, "", *TEXT, *parts))}


def test_what_readers_wrote_needs_no_heading() -> None:
    said = (
        "J. Doe",
        "Jun 03, 2024 02:28pm",
        "The line must be a hundred years old by now.",
        "Reply Recommend 0",
    )
    more = (
        "Kai",
        "Jun 03, 2024 03:10pm",
        "Officers ought to telephone each other more.",
        "Reply Recommend 2",
    )

    assert list(TEXT) == paragraphs(read(*HEAD, *TEXT, *said, *more))


def test_a_sentence_above_the_day_and_the_headline_is_what_a_picture_shows() -> None:
    shown = "Sailors and officers at the quay of the harbour, where the line was laid by both fleets on Monday night."
    assert title_of(shown, "June 3, 2024", TITLE, f"VARSAND — {TEXT[0]}", *TEXT[1:]) == TITLE


def test_a_headline_with_a_stop_stays_one_above_the_day() -> None:
    title = "Both fleets will open the line across the strait again on Monday, ministers said after the talks in Varsand."
    assert title == title_of(title, "June 3, 2024", "By Jane Doe", *TEXT)


@pytest.mark.parametrize("line", ["Harbour News, June 3, 2024 Adjust font size:", "June 3, 2024 Font size:"])
def test_a_day_in_front_of_a_button_is_when_a_text_came_out(line: str) -> None:
    assert "2024-06-03" == day_of(TITLE, "", line, "", *TEXT)
    assert line not in paragraphs(read(TITLE, "", line, "", *TEXT))


def test_tags_in_capitals_below_a_text_are_nobody() -> None:
    assert writers(read(TITLE, "June 3, 2024", *TEXT, "", "FERRIES TIDE HARBOUR")) == []
    assert writers(read(TITLE, "June 3, 2024", *TEXT, "", "JANE HARTLEY")) == ["Jane Hartley"]


def test_a_paper_in_capitals_in_brackets_stands_in_front_of_a_story() -> None:
    assert list(TEXT) == paragraphs(read(*HEAD, f"(HARBOUR EXAMINER) – {TEXT[0]}", *TEXT[1:]))


@pytest.mark.parametrize(
    "line",
    [
        "File Photo. Image used for illustrative purpose",
        "Photos are for representational purposes only.",
        "Image for illustration only",
    ],
)
def test_a_note_that_a_picture_shows_something_else_is_no_standfirst(line: str) -> None:
    seed = read(TITLE, "Both fleets are to watch over it", line, HEAD[1], *TEXT)
    assert line not in paragraphs(seed)
    assert seed.summary is not None
    assert seed.summary.value == "Both fleets are to watch over it"


PREFACE = (
    "The Harbour Group Plc is a multi-media organization with investments in newspaper printing, television and radio.",
    "The Harbour Group is recognized as a leading publisher with an influence on readers of the whole archipelago.",
)


@pytest.mark.parametrize("above", [(), ("×",), ("Most popular harbour news", "")])
def test_what_a_page_tells_of_its_paper_above_a_headline_is_no_paragraph(above: tuple[str, ...]) -> None:
    address = (
        "• Harbour Group Plc HQ Office,",
        "• P.O Box 30080-00100, Varsand.",
        "• Email: [email protected]",
    )
    seed = read(
        *above,
        *PREFACE,
        *address,
        "",
        TITLE,
        "News",
        "",
        *TEXT,
        TEXT[0] + " Both did.",
        TEXT[1] + " So did we.",
    )

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert not {*PREFACE, *address} & {*paragraphs(seed)}


def test_a_story_on_a_paper_has_no_preface() -> None:
    told = (
        "The newspaper of the harbour will close after a hundred years, its publisher told readers on Monday morning.",
        "Its reporters learned of it from a website, and most of them were asked to leave the newsroom on the same day.",
    )
    more = (
        "The publisher said that readers had left for a website, and that the newspaper could not pay its reporters.",
        "Readers in the harbour said on Monday that they would miss the newspaper, which was a hundred years old.",
        "The newsroom will be let to a bank, and the archive of the newspaper goes to the museum of the harbour.",
    )
    seed = read("Harbour paper to close", *told, "Readers will miss the newspaper of the harbour", *more)
    assert {*told} <= {*paragraphs(seed)}


def test_a_numbered_comment_above_the_form_for_the_next_is_no_paragraph() -> None:
    said = "1. here we go again with talks that nobody needs. The next time they meet, lock them up."
    seed = read(*HEAD, *TEXT, "", said, "", "Please enter your comment!", "Please enter your name here")
    assert list(TEXT) == paragraphs(seed)


def test_lines_above_photo_alone_and_who_took_it_are_captions() -> None:
    shown = (
        "Harbour police marching along the quay of Varsand on October 20, 2023.",
        "Harbour Police Service (HPS) officers marching along the quay of Varsand on October 20, 2023.",
    )
    seed = read(TITLE, *shown, "Photo", "Harbour Police Service", *TEXT)
    assert list(TEXT) == paragraphs(seed)


def test_the_whole_day_in_front_of_a_story_says_when_it_came_out() -> None:
    lines = (TITLE, "23:03", f"Tuesday, 28 November 2017-{TEXT[0]}", *TEXT[1:])
    assert list(TEXT) == paragraphs(read(*lines))
    assert "2017-11-28" == day_of(*lines)


def test_a_headline_with_a_stop_stands_above_a_dateline() -> None:
    title = "Ministers OPEN the line across the strait, see the situation at the harbour of Varsand (PHOTOS)."
    assert title == title_of(title, "23:03", f"Tuesday, 28 November 2017-{TEXT[0]}", *TEXT[1:])


def test_the_standard_time_of_bangladesh_has_a_name_of_its_own() -> None:
    seed = read(TITLE, "Published: 08 Mar 2022 11:50 AM BdST Updated: 08 Mar 2022 11:50 AM BdST", *TEXT)
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2022-03-08T11:50:00+06:00"


def test_a_paper_of_japan_behind_a_day_is_nobody() -> None:
    assert writers(read(TITLE, "January 3, 2015 Varsand Shimpo", *TEXT)) == []


AGAIN = "A man of the harbour has been held since Monday after he opened the line on his own at night."


@pytest.mark.parametrize("lead", [AGAIN, f"{AGAIN[:-10]}…"])
def test_a_standfirst_that_the_first_paragraph_says_again_costs_neither(lead: str) -> None:
    parted = [line for text in TEXT for line in (text, "")]

    assert [AGAIN, *TEXT] == paragraphs(read(TITLE, "", lead, "", AGAIN, "", *parted))[-1 - len(TEXT) :]


def test_the_words_of_a_picture_twice_with_no_blank_line_between_are_a_caption() -> None:
    shown = (
        "The harbour is facing its lowest tide since 2003, with boats and piers at risk due to the drought"
    )
    parted = [line for text in TEXT for line in (text, "")]

    assert list(TEXT) == paragraphs(read(TITLE, "", "June 3, 2024", shown, shown, "", *parted))


def test_the_last_sentence_above_credits_of_pictures_without_words_stays() -> None:
    last = "The cause of the tide is under investigation."
    parted = [line for text in (*TEXT, last) for line in (text, "")]
    seed = read(
        TITLE,
        "",
        *parted,
        "Credit: E.J. Hartley",
        "Credit: E.J. Hartley",
        "",
        "Send us a news tip | Download our app",
    )

    assert [*TEXT, last] == paragraphs(seed)


def test_a_station_that_begins_with_its_channel_took_the_picture() -> None:
    seed = read(
        TITLE, "", "Both of the fleets are to watch over the line.", "Credit: 12HarbourNow", "", *TEXT
    )
    assert "Credit: 12HarbourNow" not in paragraphs(seed)


def test_a_headline_that_asks_above_a_teaser_cut_short_is_no_paragraph() -> None:
    foot = (
        "Recent Posts",
        "Forty Piers, One Map: Harbours Feed Our Travel Obsession",
        "If you’ve ever planned a road trip just to see the piers in… Read More",
        "8 hours ago",
        "A Coin of the Islands Was Seen at the Harbour, Spy Move or Travel Flex?",
        "Did a coin just show up at the statue in the… Read More",
        "8 hours ago",
    )
    assert list(TEXT) == paragraphs(read(TITLE, "June 3, 2024", *TEXT, *foot))


def test_who_signs_with_the_channel_of_a_station_wrote_it() -> None:
    seed = read(TITLE, "June 3, 2024", *TEXT, "", "Jane Hartley Newschannel 6.")
    assert ["Jane Hartley"] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


def test_readers_speak_below_bullets_with_names_that_nobody_has() -> None:
    said = (
        "• harbourcat",
        "“…a telephone line…” ? Come on back to earth.",
        "• Gendarme",
        "The line is in Varsand.",
    )
    assert list(TEXT) == paragraphs(read(TITLE, "June 3, 2024", *TEXT, *said))


def test_what_stands_below_bullets_with_names_of_people_is_text() -> None:
    told = ("• Jane", "She sat through all of the talks and wrote down what both ministers said at the harbour.",
            "• Kai", "He laid the line in 2008 and says that nobody ever asked him who might use it.")  # fmt: skip
    assert {told[1], told[3]} <= {*paragraphs(read(TITLE, "June 3, 2024", *TEXT, *told))}


def test_paragraphs_that_are_all_cut_short_are_teasers() -> None:
    cut = (
        "Another minister vowed to close the line across the strait after an officer had used it at nig…",
        "The fleets of the islands intercepted a trawler on Tuesday, after sirens sent people to seek shelt…",
    )
    assert list(TEXT) == paragraphs(read(TITLE, "June 3, 2024", *TEXT, *cut))
    assert [*TEXT, cut[0]] == paragraphs(read(TITLE, "June 3, 2024", *TEXT, cut[0]))


def test_a_paragraph_from_another_town_below_a_headline_is_of_another_story() -> None:
    title = "Dockers Charged After Global Inquiry Into Piers"
    other = "KESTREL BAY — A sweeping inquiry has led to charges against sixteen dockers, the police there said Thursday."
    seed = read(
        TITLE,
        "June 3, 2024",
        f"VARSAND — {TEXT[0]}",
        *TEXT[1:],
        "MORE National ARTICLES",
        title,
        title,
        other,
        title,
    )

    assert list(TEXT) == paragraphs(seed)


def test_who_is_named_right_above_a_paragraph_that_begins_so_is_whom_the_picture_shows() -> None:
    told = "Harbour Islands Defence Minister Jane Hartley has told both of the fleets to watch over the line."
    seed = read(
        TITLE,
        "By Kai Voss",
        "Friday 17/03/2017",
        "Harbour Islands Defence Minister Jane Hartley.",
        "",
        told,
        "",
        *TEXT,
    )

    assert [told, *TEXT] == paragraphs(seed)


def test_the_police_look_for_witnesses_in_the_last_paragraph() -> None:
    seeks = "Anyone who has any information is asked to DM @VarPolCC quoting reference 2000 or contact @Watchers anonymously."
    seed = read(
        TITLE, "June 3, 2024", *TEXT, seeks, "Sign up to read this article", "Already a member? Sign in here"
    )
    assert [*TEXT, seeks] == paragraphs(seed)


def test_teasers_above_a_headline_with_its_day_are_no_paragraphs() -> None:
    teasers = (
        "A general restated that the defeat of the trawlers has become closer than ever amid recent changes elsewhere.",
        "The government of the mainland has confirmed that its new tariffs were an economic mistake and an attack.",
    )
    seed = read(*teasers, TITLE, "[18/03/2020 06:18]", *TEXT, *STORY)

    assert TITLE == title_of(*teasers, TITLE, "[18/03/2020 06:18]", *TEXT, *STORY)
    assert [*TEXT, *STORY] == paragraphs(seed)


def test_a_short_sentence_on_top_is_the_headline_where_no_other_is() -> None:
    title = "Both ministers of the islands are to open the harbour line again on Monday in the strait."
    assert title == title_of(title, "", *TEXT)


def test_a_day_posted_by_nobody_is_one() -> None:
    lines = (TITLE, "Posted 7:15 pm, January 24, 2019, by , Updated at 03:58PM, January 25, 2019", *TEXT)
    assert "2019-01-24" == day_of(*lines)


def test_who_wrote_stands_behind_the_headline_said_again() -> None:
    again = f"{TITLE} By JANE HARTLEY AP Harbour Writer Varsand-Tribune"
    seed = read(TITLE, "", "Print", "", "Posted: Friday, October 25, 2019 12:18 pm", "", again, "", *TEXT)

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert writers(seed) == ["Jane Hartley"]


def test_a_box_of_headline_and_sentence_amid_parted_paragraphs_is_none_of_them() -> None:
    box = ("ISLE LEADER HEARD ALIVE, talking about tunnels in new recording",
           "References in the speech made to newts suggest that it was recorded after the last message, in November 2016.")  # fmt: skip
    lines = [line for text in (*TEXT, "", *STORY) for line in ((text, "") if text else (*box, ""))]

    assert [*TEXT, *STORY] == paragraphs(read(TITLE, "", "June 3, 2024", "", *lines))


def test_a_standfirst_cut_short_above_the_paragraph_that_it_begins_is_no_paragraph() -> None:
    whole = "Two defence ministers agreed on Tuesday to open a telephone line again, after it was closed for a whole year."
    lines = (
        f"Varsand, June 3: {whole[:-20]}",
        "",
        "Updated on: June 3, 2024 8:30 IST",
        "",
        f"Varsand, June 3: {whole}",
        "",
    )
    assert [whole, *TEXT] == paragraphs(read(TITLE, "", *lines, *TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "Please click the button below to verify an existing account or to purchase a new subscription.",
        "Please note that sending false messages to insult or deceive people is punishable under law, as is disorder.",
    ],
)
def test_what_the_page_asks_below_a_text_is_none_of_it(line: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "June 3, 2024", *TEXT, "Login required", line))


def test_sentences_broken_off_below_headlines_are_teasers_and_the_town_in_front_is_no_speaker() -> None:
    teasers = (
        "Harbour begins laying lines for boats on both of its quays",
        "VARSAND: The harbour has started laying lines for the boats that come",
        "Admirals voice concern over charts drawn during the talks",
        "VARSAND: The admirals have expressed their concern over what they say",
        "Ferry returns to its quay after a fire in its engine",
        "VARSAND: A ferry of the isles that was bound for the harbour",
    )
    first = f"VARSAND: {TEXT[0]}"
    seed = read(
        "Tuesday, June 4th, 2024", TITLE, first, *TEXT[1:], "Publish Date : 03 June 2024 14:06 PM", *teasers
    )

    assert list(TEXT) == paragraphs(seed)


def test_who_speaks_in_a_transcript_is_no_town() -> None:
    asked = [f"QUESTION: {TEXT[0]}", f"MR. DOE: {TEXT[1]}", f"QUESTION: {TEXT[2]}", f"MR. DOE: {STORY[-1]}"]

    assert asked == paragraphs(read(TITLE, "June 3, 2024", *asked))


@pytest.mark.parametrize("moment", ["3 June 2024 - 20:11", "3 June 2024, 8:11 PM", "3 June 2024 20:11"])
def test_the_moment_behind_a_headline_is_none_of_it(moment: str) -> None:
    seed = read(f"{TITLE} {moment}", "", *TEXT)

    assert TITLE == (seed.title and seed.title.value)
    assert seed.date is not None
    assert seed.date.value.isoformat()[:16] == "2024-06-03T20:11"


def test_letters_in_brackets_behind_what_they_stand_for_are_no_credit() -> None:
    said = "“We hope that the line stays open for all of us,” the mayor of the isle told The Associated Press (AP)."

    assert [*TEXT[:2], said, *TEXT[2:]] == paragraphs(read(TITLE, "June 3, 2024", *TEXT[:2], said, *TEXT[2:]))


def test_who_took_a_picture_and_for_whom_may_stand_in_capitals_behind_its_words() -> None:
    caption = (
        "LINE CHECK A team of officers use lamps and charts to look at the line that was laid near a quay in the "
        "city of Varsand in the province of the isles. JANE DOE/HARBOUR DAILY NEWS"
    )
    assert list(TEXT) == paragraphs(read(TITLE, "/ 05:10 AM June 3, 2024", caption, *TEXT))


def test_no_tags_is_what_the_page_says() -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "June 3, 2024", *TEXT, "No tags for this post."))


@pytest.mark.parametrize(
    "head",
    [
        "VARSAND (HarbourPoint News / Isle News - 3rd June, 2024) ",
        "Dublin, Ireland ─ (HNS) ─ June 3, 2024. ",
        "Dublin, Ireland — June 3, 2024. ",
    ],
)
def test_place_paper_and_day_in_front_are_none_of_the_story(head: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "", f"{head}{TEXT[0]}", *TEXT[1:]))


@pytest.mark.parametrize("rank", ["Petty Officer 1st Class", "Mass Communication Specialist 2nd Class"])
def test_from_whom_of_the_navy_a_story_is(rank: str) -> None:
    signed = f"From {rank} Jane Doe, Commander, Harbour Fleet Public Affairs"

    assert ["Jane Doe"] == writers(read(TITLE, "3 June 2024", signed, *TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "Harbour News will continue providing updates to this story as information becomes available.",
        "HRBR will continue to update this developing story.",
        "This story will be updated as more details are released.",
    ],
)
def test_what_a_station_is_going_to_add_is_no_paragraph(line: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "June 3, 2024", *TEXT, line))
