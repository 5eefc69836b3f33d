"""Cards of other stories, readers' comments and pictures between the paragraphs of a paste."""

from __future__ import annotations

from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who

HEAD = (TITLE, "By Jane Doe", STAMP)


def parted(*lines: str) -> tuple[str, ...]:
    """The lines, each with a blank line behind, as a browser copies paragraphs."""
    return tuple(f"{line}\n" for line in lines)


def date_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.date.value.isoformat() if seed.date else ""


def test_a_question_that_ends_a_list_of_other_stories_is_no_paragraph() -> None:
    box = (
        "You may also like",
        "Harbour minister praises the singers of Varsand in a speech: ‘A symbol of the strait’",
        "The minister has given up his telephone: What did he put in its place?",
    )
    found = body(read(*HEAD, *parted(*STORY[:2]), *box, *parted(*STORY[2:])))
    assert found == [*STORY]


def test_a_question_of_the_article_below_a_list_is_a_paragraph() -> None:
    asked = "What did the ministers put in its place, and who will pay for it?"
    box = ("You may also like", "Harbour minister praises the singers of Varsand in a speech")
    found = body(read(*HEAD, *parted(*STORY[:2]), *parted(*box), *parted(asked), *parted(*STORY[2:])))
    assert asked in found


def test_a_paragraph_apart_from_the_only_headline_of_a_list_is_of_the_article() -> None:
    told = (
        "Divers of the navy lift the buoy on Sunday. The water there is only fourteen metres deep, it says."
    )
    box = ("You may also like", "Newsblog: all that is known of the buoy so far\n")
    more = (
        "Both delegations agreed that the telephone line warns duty officers before exercises begin.",
        "The ministers said that both countries called the talks frank, and planned the next meeting.",
        "Officers of both countries warned each other by telephone in 2008, the delegations said on Tuesday.",
    )
    rest = parted("Advertisement", *STORY[2:], *more)
    found = body(read(*HEAD, *parted(*STORY[:2]), *box, *parted(told), *rest))
    assert found == [*STORY[:2], told, *STORY[2:], *more]


def test_an_agency_opens_the_words_of_a_picture_with_place_and_day() -> None:
    shown = (
        "VARSAND, LOWLANDS - JUNE 08: The two ministers are seen during a walk along the harbour in the east "
        "of the town on June 8, 2024 in Varsand. (Photo by Jane Doe/Harbour Images)"
    )
    assert body(read(*HEAD, *STORY[:2], shown, *STORY[2:])) == [*STORY]


def test_the_comments_of_readers_stand_below_their_heading() -> None:
    comments = (
        "[ 75 comments ]",
        "Top Rated Comments",
        "(View all)",
        "Kestrel",
        "34 minutes ago at 01:56 pm",
        "A line that nobody picks up has become boring, and so have both of the ministers.",
        "Rating: 14 Votes",
        "Seal7",
        "32 minutes ago at 01:59 pm",
        "I can say that this is the only line that I would trust to ring in my home all day and all night.",
        "Rating: 9 Votes",
    )
    assert body(read(*HEAD, *STORY, *comments)) == [*STORY]


def test_a_name_alone_of_whom_the_text_has_told_is_who_a_picture_shows() -> None:
    told = "Mona Kestrel, who keeps the line, said that it had not rung for a year and a half, day or night."
    more = "Kestrel was sure that somebody had cut it, she said, and both of the ministers agreed on that."
    found = body(read(*HEAD, *parted(STORY[0], told), "Mona Kestrel", *parted(more, *STORY[2:])))
    assert found == [STORY[0], told, more, *STORY[2:]]


def test_a_section_above_several_cards_wrote_nothing() -> None:
    cards = (
        "Harbour Ignited",
        "Two ports are to build one cable under the whole of the strait",
        "Harbour Ignited",
        "Ferry queues made seventy thousand islanders miss their boats this year",
    )
    assert who(read(TITLE, *cards, "May 4, 2016", *STORY)) == []


def test_a_day_stands_in_front_of_where_a_story_appeared() -> None:
    first = "May 4, 2016 This story originally appeared on Harbour News"
    assert date_of(TITLE, first, *STORY)[:10] == "2016-05-04"
    assert date_of(TITLE, "Learn More", first, *STORY)[:10] == "2016-05-04"


def test_a_moment_written_twice_without_a_space_is_one() -> None:
    twice = "JUNE 8, 2024 4:23 PM EDTJUN 8, 2024, 4:23 PM EDT"
    assert date_of(TITLE, "Jane Doe", twice, *STORY) == "2024-06-08T16:23:00-04:00"


def test_who_sends_out_a_release_stands_behind_the_place() -> None:
    wires = ("VARSAND, CA--(Harbourwire - June 08, 2024) - ", "VARSAND--(HARBOUR WIRE)--")
    for wire in wires:
        assert body(read(TITLE, *HEAD[2:], wire + STORY[0], *STORY[1:]))[0] == STORY[0]


def test_a_network_in_two_words_signs_nothing() -> None:
    row = ("Facebook", "Twitter", "Whats App", "Reddit", "Email")
    assert who(read(TITLE, "Jane Doe14:40, Feb 17 2021", *row, *STORY)) == ["Jane Doe"]


GLIMPSES = ("Of gulls and umbrellas", "Relinquishing everything")


def test_two_lines_right_above_paragraphs_are_subheads_whatever_they_say() -> None:
    first, second = GLIMPSES
    lines = (*parted(*STORY[:2]), first, *parted(STORY[2]), second, *parted(STORY[3]))
    assert body(read(*HEAD, "", *lines)) == [*STORY[:2], first, STORY[2], second, STORY[3]]


def test_a_credit_right_above_a_paragraph_is_no_subhead() -> None:
    first, second = GLIMPSES[0], "Kestrel Dunmore/The Tidings"
    lines = (*parted(*STORY[:2]), first, *parted(STORY[2]), second, *parted(STORY[3]))
    assert second not in body(read(*HEAD, "", *lines))


def test_how_long_a_text_takes_may_be_glued_to_its_day() -> None:
    assert date_of(TITLE, "By Jane Doe", "Jun 8, 20245 mins", *STORY).startswith("2024-06-08")


def test_who_heads_two_fields_signs_below_the_text() -> None:
    ended = "Written By Jane Dunmore, VP of Tides & Harbours at Varsand"
    lines = (*parted(*STORY[:2]), "Who will pay for it?", *parted(*STORY[2:]), *parted(ended))
    seed = read(TITLE, STAMP, "", *lines, "Subscribe to the Tidings")
    assert who(seed) == ["Jane Dunmore"]
    assert body(seed) == [*STORY[:2], "Who will pay for it?", *STORY[2:]]


def test_a_paragraph_that_looks_back_and_ends_with_who_says_so_stays() -> None:
    told = (
        "Looking back on the first year, the minister’s advice is to write down everything you can, from the hour of "
        "each call and the weather to the names, the answers and the updates, and to do it early. “This will save you "
        "a lot of time, not only on the day but also when things get worse,” she says."
    )
    assert body(read(*HEAD, "", *parted(*STORY, told), "Related content", "Gulls of the strait"))[-1] == told


def test_the_only_comment_stands_below_their_count_where_it_says_how_long_ago_it_was() -> None:
    note = "The views expressed in this opinion article are the author’s and not necessarily those of the Tidings."
    comment = (
        "Comments ( 1)",
        "Sign in",
        "Joan K 2 years ago",
        "Well said, the ministers of our strait walk too.",
    )

    assert body(read(*HEAD, "", *parted(*STORY, note), *comment, "Read Next")) == [*STORY]
