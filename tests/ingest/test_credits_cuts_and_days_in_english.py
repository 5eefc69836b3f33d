"""Pastes in English: days beside names, sentences cut within, pictures beside the text, buttons behind words."""

from __future__ import annotations

import pytest

from tests.ingest.a_council_and_its_ferries import STORY, TITLE, body, read, title, who


@pytest.mark.parametrize("bar", ["|", " | "])
def test_a_day_with_its_writer_behind_is_no_headline(bar: str) -> None:
    headline = "Slow repairs worried ferry editors"
    seed = read(headline, f"March 14, 2006{bar}By Mara Toll, Harbour staff reporter", *STORY)

    assert title(seed) == headline
    assert seed.date is not None
    assert who(seed) == ["Mara Toll"]


@pytest.mark.parametrize("desk", ["Combined staff reports", "Kellmouth Bugle Editors", "Our editors"])
def test_a_desk_without_a_verb_stays_one(desk: str) -> None:
    seed = read(TITLE, desk, "March 14, 2006, 2:05 p.m.", *STORY)

    assert title(seed) == TITLE
    assert list(STORY) == body(seed)


def test_a_sentence_that_stands_twice_in_one_line_is_what_a_picture_shows() -> None:
    shown = "A painter of the harbour council is seen in this file photo."
    seed = read(TITLE, f"{shown} {shown}", "Share", *STORY)

    assert title(seed) == TITLE
    assert list(STORY) == body(seed)


def test_a_day_in_front_of_a_caption_is_no_head_of_the_story() -> None:
    shown = (
        "Monday, May 6, 2019 - Kai Voss looks at the boat on which he was when the bridge fell. He was painting "
        "it when the first of the piers gave way, he said, and the others followed."
    )
    seed = read(TITLE, "Mara Toll", *STORY[:3], shown, STORY[3])

    assert set(STORY) <= set(body(seed))
    assert who(seed) == ["Mara Toll"]


def test_a_last_line_cut_behind_an_apostrophe_is_text() -> None:
    cut = "The bridge fell before noon, and the tide did “great damage” to the council’"
    assert body(read(TITLE, "By Mara Toll", *STORY, cut)) == [*STORY, cut]


def test_the_text_goes_on_below_a_credit_with_a_sentence_on_something_else() -> None:
    picture = (
        "The Kellmouth Queen",
        "The Kellmouth Queen, which missed a turn.",
        "Kai Voss/For Harbour Radio",
    )
    last = "Nobody was hurt and no paint was spilt, the Coast Guard said."
    lines = ("\n".join(picture), *STORY[:2], "\n".join(picture), *STORY[2:], "\n".join(picture), last)

    assert body(read(TITLE, *lines))[-1] == last


@pytest.mark.parametrize("button", [" Click to Enlarge", " (click to enlarge)"])
def test_the_button_of_a_picture_that_says_the_headline_again_is_none(button: str) -> None:
    seed = read(TITLE, TITLE + button, *STORY)

    assert title(seed) == TITLE
    assert list(STORY) == body(seed)


@pytest.mark.parametrize("lent", ["Story from Marine Notes", "Article courtesy of Marine Notes"])
def test_whence_a_story_is_has_not_written_it(lent: str) -> None:
    assert who(read(TITLE, lent, "May 2, 2019", *STORY)) == []


TEASERS = (
    "Copyright © 2019, The Kellmouth Bugle",
    "Firefighters were called to a bakery three times in four hours over smoke from its oven.",
    "A choir from Port Varsand sings on Friday in the old church above the mills",
    "Farmers of the hills hope for rain, as their wells have been dry since Easter.",
    "Letters on the names of villages fill one more page of this paper",
    "The museum shows letters that a sailor wrote to his sister a century ago.",
)


def test_teasers_in_a_block_on_top_are_of_other_articles() -> None:
    seed = read("\n".join(TEASERS), TITLE, *STORY)

    assert title(seed) == TITLE
    assert list(STORY) == body(seed)


def test_an_article_in_a_block_on_top_is_kept_though_headlines_follow() -> None:
    block = "\n".join((TITLE, *STORY))
    seed = read(block, "Mayor of Port Varsand to speak to farmers", "The mayor will speak on Friday night.")

    assert title(seed) == TITLE
    assert body(seed)[: len(STORY)] == list(STORY)


def test_what_somebody_said_above_a_credit_is_no_caption() -> None:
    said = "“I got the whole pier back,” another told the Bugle."
    lines = (*STORY[:3], said, "(Photo: WXYZ)", STORY[3])

    assert body(read(TITLE, "(Photo: WXYZ)", *lines)) == [*STORY[:3], said, STORY[3]]


@pytest.mark.parametrize(
    "behind",
    ["Watch the report from Kellmouth at 11 p.m.", "Mara Toll has more on Kellmouth News at 5:30 p.m."],
)
def test_the_headline_again_with_what_a_video_holds_is_no_paragraph(behind: str) -> None:
    assert body(read(TITLE, f"{TITLE}. {behind}", *STORY)) == list(STORY)


def test_names_in_a_gallery_are_those_of_photographers() -> None:
    gallery = (
        *("1/2\nSwipe or click to see more", "MARA TOLL / MTOLL@KELLMOUTHBUGLE.COM"),
        "Anna Quayle, right, sat next to Kai Voss at the meeting on the ferries on Tuesday night.",
        *("2/2\nSwipe or click to see more", "KAI VOSS / KVOSS@KELLMOUTHBUGLE.COM"),
        "Anna Quayle will be leading the council for another year.",
    )
    seed = read(TITLE, *gallery, *STORY)

    assert who(seed) == []
    assert body(seed) == list(STORY)


def test_a_photographer_in_brackets_has_not_written() -> None:
    assert who(read(TITLE, "(Marina Toll / AP)", "Associated Press", *STORY)) == []


def test_a_head_that_stands_twice_is_left_out_twice() -> None:
    twice = f"KELLMOUTH (WXYZ) -- KELLMOUTH (WXYZ) -- {STORY[0]}"
    assert body(read(TITLE, twice, *STORY[1:])) == list(STORY)


@pytest.mark.parametrize(
    "cut",
    [
        "Quayle acknowledged at the pier there were some",
        "The council is to meet again before the ferries are painted, which has never been done with both at",
    ],
)
def test_a_last_line_that_was_cut_is_text(cut: str) -> None:
    assert body(read(TITLE, "By Mara Toll", *STORY, cut)) == [*STORY, cut]


@pytest.mark.parametrize("said", ["Anonymous said...", "HarbourHand said…"])
def test_what_readers_said_below_who_they_are_is_none_of_the_text(said: str) -> None:
    answers = (
        *(
            said,
            "Who wanted the ferries painted anyway? They looked fine to me, and the bridge is still down.",
        ),
        *("Kellmouth Council said...", "The ferries have not been painted for nine years."),
    )
    assert body(read(TITLE, "By Mara Toll", *STORY, *answers)) == list(STORY)


def test_what_has_been_done_is_no_scene_though_a_noun_looks_like_a_verb() -> None:
    told = (
        "A combined council and Vardish search team recovered the older ferry off Port Varsand on Oct. 5. Divers "
        "of the council had found her close to the shore, north of where she was last seen."
    )
    seed = read(TITLE, "• Published\n• By Kellmouth Public Affairs\n" + told, *STORY)

    assert body(seed) == [told, *STORY]


def test_who_is_joined_by_a_columnist_in_the_last_paragraph_is_told_of() -> None:
    last = "Quayle is joined by the Kellmouth Bugle business columnist Kai Voss to speak of what the paint costs."
    assert body(read(TITLE, "By Mara Toll", *STORY, last)) == [*STORY, last]


def test_the_head_of_a_story_on_a_line_of_its_own_signs_nothing() -> None:
    seed = read(TITLE, "by 7News Staff", "LOWER MILLTON, Md. (7News) —", *STORY)

    assert who(seed) == []
    assert body(seed) == list(STORY)


def test_the_last_line_is_text_where_it_tells_of_its_subject_and_is_cut() -> None:
    cut = "Painters at Kellmouth Quay, north of the bridge, faced nine days of"
    assert body(read(TITLE, "By Mara Toll", *STORY, cut)) == [*STORY, cut]


def test_a_sentence_above_a_credit_with_buttons_below_is_a_caption() -> None:
    shown = "The Bugle has said that one of two ferries is to be painted just north of the bridge."
    lines = (TITLE, "By Staff The Canadian Press", shown, "File Photo / Kellmouth News\nA A", *STORY)

    assert body(read(*lines)) == list(STORY)


@pytest.mark.parametrize(
    "notice", ["Internet Explorer 11 is not supported", "IE 11 Not Supported", "IE is no longer supported"]
)
def test_notices_on_browsers_above_a_headline_are_none(notice: str) -> None:
    advice = "For optimal browsing, please use Firefox or another of the newer browsers."
    seed = read(notice, advice, TITLE, STORY[0], "By Kellmouth Daily Bugle", *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_a_sentence_below_a_file_of_a_picture_is_no_headline() -> None:
    shown = "pier-and-boats.jpg WXYZ-TV\nHarbour master Anna Quayle announces that both ferries have been painted."
    seed = read("Skip navigation\n" + shown, TITLE, *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_who_signs_below_what_is_told_of_the_writer_has_written() -> None:
    told = (
        "Anna Quayle, a captain who was head of the harbour council under two mayors, has written a book on it.",
        "Captain Anna Quayle has led the council since the bridge fell. The following is from what she wrote then.",
    )
    seed = read(TITLE, *told, "By Anna Quayle", *STORY)

    assert who(seed) == ["Anna Quayle"]
    assert "By Anna Quayle" not in body(seed)


@pytest.mark.parametrize("name", ["Ana M. Del Real", "Ana De La Port", "Kai van der House"])
def test_a_surname_behind_its_particle_may_be_any_word(name: str) -> None:
    assert who(read(TITLE, f"- By {name}", *STORY)) == [name]


def test_the_last_words_of_a_copy_are_no_name_where_they_begin_with_an_office() -> None:
    assert who(read(TITLE, *STORY, "Mayor Kai")) == []


def test_for_whom_a_picture_was_taken_is_its_credit() -> None:
    shown = "The older ferry at the long pier of Kellmouth."
    picture = f"{shown}\nKai Voss/For Kell-Mouth Media"

    assert body(read(TITLE, "By Mara Toll", *STORY[:2], picture, *STORY[2:])) == list(STORY)


def test_a_head_may_stand_in_front_of_another_one() -> None:
    seed = read(TITLE, f"KELLMOUTH — KELLMOUTH, Maine (AP) - {STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)
    assert [agency.value for agency in seed.agencies] == ["Associated Press"]


def test_although_opens_a_sentence_that_was_cut() -> None:
    cut = "Although the price of the paint is still"
    assert body(read(TITLE, "By Mara Toll", *STORY, cut)) == [*STORY, cut]


@pytest.mark.parametrize("section", ["National", "Local", "Sports"])
def test_a_teaser_below_its_headline_which_stands_twice_is_of_another_article(section: str) -> None:
    other = "Bakers of Port Varsand on strike"
    teaser = "Nine bakers of the town stay at home from this week on, and want longer nights and more paint."
    lines = (f"MORE {section} ARTICLES", other, f"{other}\n{teaser}", other)

    assert body(read(TITLE, "By Mara Toll", *STORY, *lines)) == list(STORY)


def test_two_sentences_in_a_block_amid_the_text_that_say_what_can_be_seen_are_captions() -> None:
    block = (
        "Young painters fill buckets in Kellmouth on Sunday. The paint came by boat from Port Varsand.\n"
        "Two men move along the long pier in the old quarter of Kellmouth, north of the bridge, on Sunday."
    )
    assert body(read(TITLE, "By Mara Toll", *STORY[:3], block, STORY[3])) == list(STORY)


@pytest.mark.parametrize(
    "shown",
    [
        "From left: Kai Voss and Jonas Velde of the painters’ union at the long pier on Tuesday, May 5, 2019.",
        "Anna Quayle, head of the harbour council for nine years, stands in front of a map of the bridge.",
        "Kai Voss, of Kellmouth and a painter for nine years, prays during a vigil at the long pier May 5, 2019.",
    ],
)
def test_what_a_picture_shows_amid_the_text_is_left_out(shown: str) -> None:
    assert body(read(TITLE, "By Mara Toll", *STORY[:3], shown, STORY[3])) == list(STORY)


def test_a_sentence_at_the_end_of_who_signs_above_a_dateline_is_a_caption() -> None:
    signed = (
        "Mara Toll\nThe Detroit News\nA sign on the old quay of Kellmouth pleads to keep both of the ferries."
    )
    seed = read(TITLE, signed, f"Kellmouth, Maine — {STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)
    assert who(seed) == ["Mara Toll"]


def test_what_belongs_to_somebody_is_no_verb() -> None:
    told = "Members at the council’s plant in Kellmouth, Maine, joined together for a vigil on Thursday in front of it."
    assert body(read(TITLE, "Mara Toll\nDetroit Free Press", told, *STORY)) == [told, *STORY]


def test_a_notice_on_the_age_of_a_story_is_no_paragraph_and_who_pays_heads_no_list() -> None:
    seed = read("Sponsored by", "Note: This story is more than 5 years old.", TITLE, *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_who_took_a_picture_for_which_site_stands_behind_a_dash() -> None:
    shown = "A painter runs from the pier after one of the ferries has left. — Kai Voss/KellmouthBugle.com"
    assert body(read(TITLE, shown, *STORY)) == list(STORY)


@pytest.mark.parametrize(
    "lines",
    [
        ("Paint aside, the weather in Kellmouth has delayed the",),
        ("‘Nobody to be seen’", "A day of rest for painters was also declared on Friday in the"),
        (
            "Like what you’re reading? Support us.",
            "This is one of the ferries that the council of the harbour had",
        ),
    ],
)
def test_a_last_line_is_text_below_subheads_and_appeals(lines: tuple[str, ...]) -> None:
    assert body(read(TITLE, "By Mara Toll", *STORY, *lines))[-1] == lines[-1]


@pytest.mark.parametrize("dash", ["—", "\u2015"])
@pytest.mark.parametrize("credit", ["Bernama pic", "AFP pic", "Picture by Kai Voss"])
def test_a_bar_as_long_as_a_dash_is_one_in_front_of_credits_and_behind_towns(dash: str, credit: str) -> None:
    shown = f"A ferry off Kellmouth. The next crossing will be in October. {dash} {credit}"
    first = f"KELLMOUTH, Sept 5 {dash} {STORY[0]}"
    seed = read(TITLE, shown, shown, "Tuesday, 05 Sep 2023 2:48 PM", first, *STORY[1:])

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_two_who_sign_side_by_side_have_both_written() -> None:
    assert who(read(TITLE, "Anna Quayle Breana Velde\nThe Detroit News", *STORY)) == [
        "Anna Quayle",
        "Breana Velde",
    ]


@pytest.mark.parametrize("credit", ["(Mara Toll/Port Varsand, D.C.)", "(Kai Voss/The Kellmouth Bugle))"])
def test_a_line_that_is_a_name_and_its_paper_in_brackets_is_a_credit(credit: str) -> None:
    assert body(read(TITLE, credit, *STORY)) == list(STORY)
    assert body(read(TITLE, STORY[0], "A ferry at the pier.", credit, *STORY[1:])) == list(STORY)


def test_a_last_line_that_says_who_said_it_is_text_and_a_short_appeal_below_another_is_none() -> None:
    told = "Kai Voss, the author of “Small Boats, Large Tides,” said most crews at the pier paint twice a year at night"

    assert body(read(TITLE, *STORY, told))[-1] == told
    assert body(read(TITLE, *STORY, "Suscríbete gratis", "Por favor, entra ahora para seguir aquí")) == list(
        STORY
    )


def test_a_paragraph_may_open_with_the_mark_that_closes_what_somebody_said() -> None:
    said = "”Nobody on board of the ferry said so when the paint was ordered,“ said Kai Voss, a painter of the pier. ”We are asking our own crews about our work on our boats."
    assert body(read(TITLE, "By Mara Toll", *STORY[:3], said, STORY[3])) == [*STORY[:3], said, STORY[3]]


@pytest.mark.parametrize(
    "shown",
    [
        "A U.S. Harbour Guard painter counts 9 ferries at the pier, Sunday, May 5, 2019. U.S. Harbour Guard Photo",
        "Photo by Mara Toll Kai Voss and Jonas Velde count the votes after the last of them came on Friday.",
        "An image taken by the new camera of the long pier.",
    ],
)
def test_what_names_its_picture_is_a_caption(shown: str) -> None:
    assert body(read(TITLE, "By Mara Toll", shown, *STORY)) == list(STORY)
    assert body(read(TITLE, "By Mara Toll", *STORY[:3], shown, STORY[3])) == list(STORY)


def test_how_long_a_text_takes_to_read_heads_nothing() -> None:
    told = "KELLMOUTH (AP) — The council took less than a minute to vote, more than a year before the paint is dry."
    assert title(read("Estimated read time: Less than a minute", told, *STORY)) == ""


@pytest.mark.parametrize("heading", ["Notes to editors", "Key facts about the Kellmouth Painters"])
def test_what_a_press_office_adds_below_the_text_is_left_out(heading: str) -> None:
    added = "The Kellmouth Painters are a charity. They have painted ferries and piers for two hundred years."
    seed = read(TITLE, *STORY, heading, added, "More about the painters", added.replace("ferries", "boats"))

    assert body(seed) == list(STORY)


def test_a_last_line_in_which_somebody_said_something_is_text() -> None:
    told = "A/ Captain Voss said while every crew in the harbour paints"
    assert body(read(TITLE, *STORY, told))[-1] == told


@pytest.mark.parametrize(
    "first",
    [
        "The painter Kai Voss usually greets the captain in Kellmouth before the lamps are lit.",
        "It’s late when the captain walks home from the quay of Kellmouth on Fridays.",
    ],
)
def test_what_is_done_again_and_again_is_no_picture(first: str) -> None:
    assert body(read(TITLE, "Mara Toll", first, *STORY)) == [first, *STORY]


def test_what_flies_over_a_place_on_a_day_is_a_picture() -> None:
    shown = "A small boat sails over the wet quay of Kellmouth on Monday, May 6, 2019, in Maine."
    assert body(read(TITLE, *STORY[:3], shown, STORY[3])) == list(STORY)


def test_a_day_below_who_signs_heads_nothing() -> None:
    seed = read("by Mara Toll, Kellmouth Bugle", "May 4, 2022", *STORY)

    assert title(seed) == ""
    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2022-05-04"


def test_a_blog_says_below_a_text_where_it_was_filed_and_above_it_too() -> None:
    filed = "This entry was posted in Boats and tagged ferry, paint. Bookmark the permalink."
    seed = read("Filed under:", "Kellmouth Ferry Painted", *STORY, filed)

    assert body(seed) == list(STORY)
    assert who(seed) == []


def test_a_last_line_that_says_what_was_not_so_is_text() -> None:
    told = "Painters were not immediately available"
    assert body(read(TITLE, *STORY, f"{told} at the pier"))[-1] == f"{told} at the pier"
