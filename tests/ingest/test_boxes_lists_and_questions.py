"""Clippings with lists, boxes, cards and notices of a page beside the head and amid the text, and questions in it."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, summary, title, when

LISTED = ("Tide tables are printed anew", "Mon, May 6 2024", "Crane at east quay out of use: U.N.")
SIGNED = "By Jane Doe"


def test_days_below_related_stories_are_not_the_articles() -> None:
    seed = read(
        f"{TITLE}\nTweet\nRelated News\n" + "\n".join(LISTED),
        "Sun, May 5 2024\nBudget of harbour council put off\nFri, May 3 2024\nRelated Topics\nHarbour »",
        f"{SIGNED}\n\nVARSAND | Tue May 7, 2024 2:34am EDT",
        *STORY,
    )

    assert title(seed) == TITLE
    assert when(seed) == "2024-05-07T02:34-04:00"


def test_one_related_story_has_a_day_of_its_own() -> None:
    seed = read(
        f"{TITLE}\nTweet\nRelated News\n{LISTED[0]}\n{LISTED[1]}",
        f"{SIGNED}\n\nVARSAND | Tue May 7, 2024 2:34am EDT",
        *STORY,
    )

    assert when(seed) == "2024-05-07T02:34-04:00"


def test_what_is_read_most_stands_above_with_its_days() -> None:
    seed = read(
        f"Read\n{LISTED[0]}\n06 May 2024\n{LISTED[2]}\n05 May 2024\nBudget of harbour council put off\n6:22am EDT",
        f"{TITLE}\n{SIGNED}\nTue May 7, 2024 2:34am EDT",
        *STORY,
    )

    assert title(seed) == TITLE
    assert when(seed) == "2024-05-07T02:34-04:00"


def test_a_headline_above_its_own_day_is_in_no_list() -> None:
    """Two stories are listed below it; the first day of such a row is its own, as no name stands above."""
    seed = read(
        f"{TITLE}\nMay 7, 2024\n{LISTED[0]}\nMay 6, 2024\nBudget of harbour council put off\nMay 3, 2024",
        SIGNED,
        *STORY,
    )

    assert title(seed) == TITLE
    assert when(seed) == "2024-05-07"


def test_a_headline_and_its_day_below_a_section_called_news_are_no_list() -> None:
    seed = read(f"Related News\n{TITLE}\nTue, May 7 2024", *STORY)

    assert title(seed) == TITLE
    assert when(seed) == "2024-05-07"


BOX = "Multimedia\nInteractive Feature\nA Walk Along the Quay\nReaders and Editors on Twitter"
PICTURED = "Enlarge This Image\n\nKai Voss for The Harbour Times\nThe ferry Alma in the ice of 2022."


@pytest.mark.parametrize("box", [BOX, PICTURED, f"{BOX}\n\n{PICTURED}"])
def test_below_who_wrote_and_the_day_begins_the_text_whatever_box_follows(box: str) -> None:
    seed = read(f"{TITLE}\n{SIGNED}\nPublished: May 7, 2024\n{STORY[0]}", box, *STORY[1:])

    assert summary(seed) == ""
    assert body(seed)[0] == STORY[0]


def test_a_sentence_between_the_headline_and_who_wrote_is_the_standfirst() -> None:
    deck = "A quarrel over old timber comes to an end, and a dearer one begins on the island."
    seed = read(f"{TITLE}\n{deck}\n{SIGNED}\nPublished: May 7, 2024\n{STORY[0]}", *STORY[1:])

    assert summary(seed) == deck


ASKED = ("Will that be enough?", "“It has to be,” Captain Roe said.")


def test_a_question_that_somebody_answers_is_text_beside_a_link() -> None:
    seed = read(TITLE, SIGNED, *STORY[:3], "PHOTOS: The old ferries", *ASKED, *STORY[3:])

    assert [one for one in body(seed) if one in ASKED] == list(ASKED)


def test_a_question_amid_headlines_of_others_is_one_of_them() -> None:
    others = ("Will the bridge ever open?", LISTED[0], LISTED[2].removesuffix(": U.N."))
    seed = read(TITLE, SIGNED, *STORY[:3], *others, *STORY[3:])

    assert not set(others) & set(body(seed))


def test_what_is_said_on_both_sides_of_who_says_it_is_no_headline() -> None:
    said = '"The worst of it [by far]", Roe said, "was the \'thanks, and good night\' "'
    seed = read(TITLE, SIGNED, *STORY[:3], said, "About Jane Doe and her beat", *STORY[3:])

    assert said in body(seed)


CARDS = (
    "More harbour news",
    f"{LISTED[0]}\n\nMary E. Sand\n\nThe new ones are for sale at the office from June on.",
    "Two old cranes\nto be sold abroad\n\nKai Voss and Ann Roe\n\nBuyers from three countries have asked for them.",
)


def test_signed_cards_amid_the_text_are_of_other_articles() -> None:
    seed = read(TITLE, SIGNED, *STORY[:2], *CARDS, *STORY[2:])

    assert body(seed) == list(STORY)


def test_signed_sections_of_a_digest_stay() -> None:
    """They have more than a sentence, and no heading that leads to others."""
    sections = [
        f"{head}\n\nKai Voss\n\n{text}" for head, text in zip(("At sea", "On land"), STORY[2:4], strict=True)
    ]
    seed = read(TITLE, SIGNED, *STORY[:2], *sections, *STORY[4:])

    assert set(STORY) <= set(body(seed))


def test_a_dash_in_front_of_a_few_words_leads_elsewhere() -> None:
    seed = read(TITLE, SIGNED, *STORY[:2], "— Harbour master keeps both crews", *STORY[2:])

    assert "— Harbour master keeps both crews" not in body(seed)


def test_a_sentence_right_below_bare_points_begins_the_text() -> None:
    points = "Story Highlights\nBoats to be painted in May\nFares stay as they are\nCouncil to vote in June"
    seed = read(f"{TITLE}\n{SIGNED} 4:07 p.m. EDT May 7, 2024", f"{points}\n{STORY[0]}", *STORY[1:])

    assert body(seed)[0] == STORY[0]


def test_points_that_are_sentences_stay_points() -> None:
    points = "Key Points\nThe two old boats of the harbour are to be painted in May.\nThe fares of the year stay as they are, he says.\n"
    seed = read(
        f"{TITLE}\n{SIGNED} 4:07 p.m. EDT May 7, 2024",
        f"{points}The council is to vote on all of it in June this year.",
        *STORY,
    )

    assert body(seed)[0] == STORY[0]


def test_a_sentence_about_her_shows_no_picture() -> None:
    told = "She's the first woman on the bridge of the ferry and, apparently, in the council."
    seed = read(f"{TITLE}\nby Kai Voss at May 7, 2024 12:12 pm.\n{told}", *STORY)

    assert body(seed)[0] == told


MENU = (
    "Is running this pier a snap?\nJane Doe: Was the bridge worth its price\nKai Voss: Long live the old pier\n"
    "Pictures of the year from the north coast"
)


def test_the_headline_of_the_text_outdoes_one_in_a_menu_far_above() -> None:
    seed = read(
        f"Harbour Times\nLog in\n{MENU}\nPrint\nEmail\n{TITLE}\n{SIGNED}\nMay 7, 2024 7:36 PM", *STORY
    )

    assert title(seed) == TITLE


def test_a_standfirst_with_more_of_the_text_is_none() -> None:
    """It stands near its headline, and a headline need not say much of the text."""
    deck = "Harbour council votes on Tuesday night to keep and paint both ferries"
    seed = read(f"Home at last, and in one piece\n{deck}\n{SIGNED}\nMay 7, 2024 7:36 PM", *STORY)

    assert title(seed) == "Home at last, and in one piece"


def test_an_unsigned_card_between_two_goes_with_them() -> None:
    cards = (
        CARDS[1],
        "Digest of the north coast: May 7\n\nThe pilots ask for a raise and the seals are back.",
        CARDS[2],
    )
    seed = read(TITLE, SIGNED, *STORY[:2], "Latest stories from the coast", *cards, *STORY[2:])

    assert body(seed) == list(STORY)


def test_the_day_of_the_article_stands_below_its_picture() -> None:
    seed = read(
        f"{TITLE}\nTweet\nRelated News\n{LISTED[0]}\n{LISTED[1]}\nRelated Topics\nHarbour »",
        "The harbour master of Varsand greets a child during a visit to the old pier in this May 3, 2024 file photo.",
        "Credit: Reuters/Kai Voss",
        f"{SIGNED}\n\nVARSAND | Tue May 7, 2024 2:34am EDT",
        *STORY,
    )

    assert when(seed) == "2024-05-07T02:34-04:00"


def test_a_list_at_the_end_has_as_many_items_as_its_heading_says() -> None:
    signs = [
        f"• {one}"
        for one in ("Boats that ride high on their lines all day", "Foam", "Gulls that walk on the quay")
    ]
    seed = read(TITLE, SIGNED, *STORY, "3 signs of a rising tide:", *signs)

    assert body(seed)[-3:] == signs


@pytest.mark.parametrize("bullet", ["- ", "– ", "• "])
@pytest.mark.parametrize("head", ["What the plan has", "The quays of the harbour"])
def test_points_with_figures_below_a_subhead_are_of_the_text(head: str, bullet: str) -> None:
    points = [
        f"{bullet}{one}"
        for one in ("Quay 2: a bench and 14 lamps for all who wait", "Quay 4: open to cars from 6am to 9pm")
    ]
    seed = read(TITLE, SIGNED, *STORY[:2], head, *points, *STORY[2:])

    assert set(points) <= set(body(seed))


def test_a_few_words_with_a_colon_stay_above_a_block_of_sentences() -> None:
    block = "Some 1,300 tickets are new and 800 have gone.\nSigns stand on both quays."
    seed = read(TITLE, SIGNED, *STORY[:2], "The main changes:", block, *STORY[2:])

    assert {"The main changes:", *block.split("\n")} <= set(body(seed))


def test_headlines_behind_bullets_at_the_end_are_of_others() -> None:
    links = [f"• {one}" for one in ("Boats that ride high on their lines all day", "Pilots ask for a raise")]
    seed = read(TITLE, SIGNED, *STORY, "Read about a rising tide:", *links)

    assert not set(links) & set(body(seed))


@pytest.mark.parametrize(
    "link", ["[See Five Ways to Cross the Strait on Foot.]", "[READ: How a Pier Is Mended]"]
)
def test_brackets_around_what_to_see_lead_elsewhere(link: str) -> None:
    assert link not in body(read(TITLE, SIGNED, *STORY[:3], link, *STORY[3:]))


def test_brackets_of_an_editor_stay() -> None:
    note = "[The harbour master has since said that he meant both of the ferries.]"
    assert note in body(read(TITLE, SIGNED, *STORY[:3], note, *STORY[3:]))


def test_whence_a_story_is_makes_its_last_sentence_no_caption() -> None:
    seed = read(TITLE, SIGNED, *STORY, "The minutes of the meeting stand in the hall.", "(Source)")

    assert body(seed)[-1] == "The minutes of the meeting stand in the hall."


BUTTONS = "Share this page\nDelicious\nDigg\nFacebook\nreddit\nStumbleUpon\nTwitter\nEmail\nPrint"


def test_a_headline_below_a_row_of_buttons_is_the_first() -> None:
    """What its picture shows stands right below, and says as much of the text."""
    own, shown = "Harbour council and crews disappoint", "The harbour council voted to keep both of them"
    seed = read(
        f"7 May 2024 Last updated at 09:31 GMT\n{BUTTONS}\n{own}\n{shown}\n\nContinue reading the main story",
        f"Related Stories\n{LISTED[0]}\nProfile: Anna Quayle\n{STORY[0]}",
        *STORY[1:],
        between="\n",
    )

    assert title(seed) == own


def test_what_a_blog_says_of_itself_is_no_headline() -> None:
    seed = read(f"Plain harbour insight from Jane Doe\n{TITLE}\nMay 7, 2024 7:36 PM", *STORY)

    assert title(seed) == TITLE


def test_a_headline_may_name_who_sends_notes() -> None:
    asked = "What the harbour council made of the angry notes by Captain Anna Roe"
    seed = read(f"{asked}\n{SIGNED}\nMay 7, 2024 7:36 PM", *STORY)

    assert title(seed) == asked


@pytest.mark.parametrize(
    "note",
    [
        "This commenter is a Harbour Times editor, reporter or producer.",
        "• Invalid entry: Please type the verification code again.",
        "Look at a sample as PDF. Order a reprint of this article now",
        "Mahalo for supporting the Harbour Times. Enjoy this free story!",
        "Created by Harbour Times based on data supplied by the author.",
        "The evening's headlines in 90 seconds, including a bridge mended, and fog for the coast.",
        "The Harbour Times is funded by the National Tide Foundation...",
    ],
)
def test_what_a_page_says_of_its_comments_and_forms_is_no_text(note: str) -> None:
    seed = read(TITLE, SIGNED, *STORY, "Comments", note)

    assert body(seed) == list(STORY)


def test_a_reader_of_whom_a_report_tells_stays() -> None:
    told = "One of the users is a pilot of the harbour, and this reader of his log has been at sea with him."

    assert told in body(read(TITLE, SIGNED, *STORY[:3], told, *STORY[3:]))


def test_the_weather_of_a_town_is_no_headline() -> None:
    seed = read(
        f"Varsand - [ Min 7°C / Max 14°C ] | town weather\n{TITLE}\n{SIGNED}\nMay 7, 2024 7:36 PM", *STORY
    )

    assert title(seed) == TITLE


def test_a_headline_may_tell_of_the_weather() -> None:
    hot = "Varsand has 34°C in May, and the harbour council shuts its office"
    seed = read(f"{hot}\n{SIGNED}\nMay 7, 2024 7:36 PM", *STORY)

    assert title(seed) == hot


@pytest.mark.parametrize(
    "told",
    [
        "Captains see our approach to the harbour as safe.",
        "You see the approximately forty boats of the harbour from the pier.",
        "We think the appeal of the harbour lies in its boats.",
    ],
)
def test_words_that_begin_like_what_a_page_offers_are_text(told: str) -> None:
    assert told in body(read(TITLE, SIGNED, *STORY[:3], told, *STORY[3:]))


def test_what_a_page_offers_is_no_text() -> None:
    offered = "Read it all wherever you are in our app."

    assert offered not in body(read(TITLE, SIGNED, *STORY[:3], offered, *STORY[3:]))


def test_a_paragraph_right_below_the_button_of_a_box_is_text() -> None:
    box = "Sign up for the Daily News Roundup\n\nDon't miss the top stories, delivered each afternoon\nSUBSCRIBE"
    form = "Enter your email address (please select a country)"
    told = "A taxi to the pier costs about 60 zlotys, or $16. It seats four, or three with oars on."
    seed = read(TITLE, SIGNED, "May 5, 2024", *STORY[:3], f"{box}\n{form}\n{told}", STORY[3])

    assert body(seed) == [*STORY[:3], told, STORY[3]]


def test_what_somebody_says_stands_right_below_an_offer_amid_the_text() -> None:
    offer = "Download the Harbour News app for full coverage and alerts about the ferries"
    said = "“A ferry without ropes is a raft,” pilot Kai Voss said in an interview."
    seed = read(TITLE, SIGNED, "May 7, 2024 2:34am EDT", *STORY[:2], f"{offer}\n{said}", *STORY[2:])

    assert body(seed) == [*STORY[:2], said, *STORY[2:]]


@pytest.mark.parametrize(
    ("cited", "day"),
    [
        (
            f"Harbour Team. “{TITLE}.” Harbour Review. May 18, 2022. Accessed June 2, 2022.",
            "2022-05-18",
        ),
        (f"Doe, J. ({TITLE}). Harbour Review, 18 May 2022. Retrieved 2 June 2022.", "2022-05-18"),
        ("Harbour Team. “Other piers.” Harbour Review. May 18, 2022. Accessed June 2, 2022.", ""),
    ],
)
def test_how_an_article_is_to_be_cited_says_when_it_was_published(cited: str, day: str) -> None:
    seed = read(TITLE, *STORY, f"Cite this page\n{cited}", "Related Content", "Piers of the north")

    assert when(seed) == day
    assert body(seed) == list(STORY)


def test_links_in_capitals_amid_the_text_are_no_subheads() -> None:
    links = ("GET HARBOUR BUSINESS AT THE PIER BY CALLING HERE", "ROPE SHORTAGE HITS THE NORTH PIER")
    told = "\n\n".join([*STORY[:2], f"{links[0]}\n{STORY[2]}", f"{links[1]}\n{STORY[3]}", STORY[0]])
    seed = read(TITLE, SIGNED, "May 7, 2024 2:34am EDT", told)

    assert body(seed) == [*STORY, STORY[0]]
