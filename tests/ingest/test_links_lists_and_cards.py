"""Paragraphs that pages break around links, lists that are counted, cards behind articles, names of papers."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

DAY = "3 June 2024"


def test_a_paragraph_that_is_broken_around_a_link_is_one() -> None:
    broken = (
        "The pilots said on Monday that the old line had been out of order since the",
        "first storm of May.",
    )

    assert [*TEXT, " ".join(broken)] == paragraphs(read(TITLE, DAY, *TEXT, *broken))


def test_a_paragraph_that_goes_on_in_small_letters_is_one() -> None:
    broken = (
        "The harbour office told all pilots",
        "at a meeting on Monday that nobody had asked for the line.",
    )

    assert [*TEXT, " ".join(broken)] == paragraphs(read(TITLE, DAY, *TEXT, *broken))


def test_a_headline_that_ends_in_a_small_word_keeps_to_its_line() -> None:
    title = "Harbour line and the talks that nobody asked for"
    seed = read(title, TEXT[0], *TEXT[1:])

    assert seed.title is not None
    assert title == seed.title.value
    assert list(TEXT) == paragraphs(seed)


def test_a_counted_list_at_the_end_needs_no_paragraph_behind_it() -> None:
    items = (
        "1. A working lamp on the long pier",
        "2. New fenders for the night ferry",
        "3. A rota for the inner harbour",
        "4. A bell",
    )
    told = "The pilots wrote to the council that they want four things:"

    assert [*TEXT, told, *items] == paragraphs(read(TITLE, DAY, "", *TEXT, told, "", *items))


def test_what_leads_on_behind_a_last_sentence_is_cut_from_it() -> None:
    last = (
        "The line will be tested once a week by officers of both fleets, the harbour office said, "
        "and a report on it is due in autumn."
    )

    assert [*TEXT, last] == paragraphs(read(TITLE, DAY, *TEXT, f"{last} …Read More"))


def test_cards_with_their_headline_around_a_day_are_none_of_the_article() -> None:
    cards = (
        "Feast without eels", "Updated 31 May, 2024", "", "Feast without eels", "",
        "Kitchens of the coast have no eels left for the feast. Herring is hardly the same to those who paid.",
        "Idle cranes", "30 May, 2024", "", "Idle cranes", "",
        "Cranes that stand idle fall down sooner than those that work, as any pilot knows.",
    )  # fmt: skip

    assert list(TEXT) == paragraphs(read(TITLE, f"Published {DAY}", *TEXT, "", "Opinion", "", *cards))


def test_a_line_without_an_end_below_an_age_leads_elsewhere() -> None:
    foot = (
        "Recommended", "", "News", "", "3 hours ago", "",
        "IN THIS WEEK'S GAZETTE: Lanterns of old winters; Rowers claim the cup again; Cooks ask for eels; Kelp",
    )  # fmt: skip

    assert list(TEXT) == paragraphs(read(TITLE, DAY, *TEXT, "", *foot))


def test_a_story_below_the_same_source_is_another() -> None:
    source = "Source: Radio Varsand"
    other = ("Cooks of the coast win the cup of eels", source, "“Nobody has ever beaten us at eels.”")

    assert list(TEXT) == paragraphs(read(TITLE, source, *TEXT, "", other[0], "", other[1], "", other[2]))


def test_a_sentence_that_somebody_was_asked_for_comment_ends_the_story() -> None:
    asked = "The Pilots of Varsand and the Harbour Council were contacted for comment."
    foot = "Sign up for the harbour letter, a daily newsletter delivered straight to your inbox."

    assert [*TEXT, asked] == paragraphs(
        read(TITLE, DAY, "", *(x for one in (*TEXT, asked, foot) for x in (one, "")))
    )


@pytest.mark.parametrize("paper", ["Varsand Express and Post", "Varsand Herald and Post"])
def test_two_papers_that_became_one_have_not_written(paper: str) -> None:
    assert not writers(read(TITLE, f"By {paper}  |  Posted: June 03, 2024", *TEXT))


def test_who_is_addressed_in_a_letter_has_not_written_it() -> None:
    assert not writers(read(f"Letter: {TITLE}", f"Published on {DAY}", "", "Dear Sir:", "", *TEXT))


@pytest.mark.parametrize("name", ["Jane Voss", "JANE VOSS"])
def test_who_reports_is_named_at_the_end_of_a_standfirst(name: str) -> None:
    lead = f"With the line cut again, pilots and officers of the harbour wait for a ship that may never come, {name} reports"

    assert ["Jane Voss"] == writers(read(TITLE, "", lead, "", *TEXT))


def test_a_word_behind_a_hash_is_no_kicker() -> None:
    title = "Ferries #EastHarbour back in service after storm"
    seed = read(title, DAY, "By Jane Voss", *TEXT)

    assert seed.title is not None
    assert title == seed.title.value


def test_a_first_headline_of_few_words_stands_above_links() -> None:
    links = (
        "The long pier at dawn with two cutters of the fleet in front of it",
        "Cutters of the fleet are painted green",
    )
    seed = read("Harbour line for both fleets", "", links[0], "", links[1], "", "Have your say", "", *TEXT)

    assert seed.title is not None
    assert "Harbour line for both fleets" == seed.title.value


@pytest.mark.parametrize(
    "cut",
    [
        "However, the pilots of the harbour have asked the council for",
        "Until Monday nobody at the harbour office had tested",
        "The pilots will write to the council once more on Tuesday",
        'A pilot of the night ferry wrote to the council: "Nobody lights these lamps',
    ],
)
def test_a_last_sentence_that_is_cut_is_a_paragraph(cut: str) -> None:
    assert [*TEXT, cut] == paragraphs(
        read(TITLE, DAY, "", *(line for one in (*TEXT, cut) for line in (one, "")))
    )


def test_a_headline_below_the_last_paragraph_is_none() -> None:
    assert list(TEXT) == paragraphs(read(TITLE, DAY, *TEXT, "", "Pilots win long row over lamps on pier"))


def test_a_story_in_the_same_frame_is_another() -> None:
    frame = ("Breaking News", "Read more on site.")
    other = (
        frame[0],
        "Lamp found on pier of the inner harbour",
        frame[1],
        "Pilots are looking for whoever left a lamp on the pier of the inner harbour on Monday night.",
        "The lamp was found by a cook of the night ferry who was on her way home at eight.",
    )

    assert list(TEXT) == paragraphs(read(frame[0], TITLE, frame[1], *TEXT, *other))


def test_what_readers_may_write_is_a_list_of_the_page() -> None:
    rules = (
        "- Comments on the harbour are read by our editors before they are shown.",
        "- Letters in verse, letters about eels and letters from eels are sent back.",
        "- We may shorten what you write and remove links from your comment.",
        "- Please use your own name and your own email address.",
    )

    assert list(TEXT) == paragraphs(read(TITLE, DAY, *TEXT, *rules))


def test_a_headline_that_asks_to_watch_stands_above_its_standfirst() -> None:
    title, lead = (
        "WATCH: What the harbour line means for pilots",
        "Harbour TV asked pilot Jane Voss what comes next.",
    )
    seed = read("Politics", "", title, "", lead, "", "03 June 2024 - 15:53", "by Harbour TV", "", *TEXT)

    assert seed.title is not None
    assert title == seed.title.value


def test_two_dashes_may_stand_behind_the_colon_of_a_dateline() -> None:
    seed = read(TITLE, "", f"BANGKOK: -- {TEXT[0]}", *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)


def test_a_space_in_front_of_the_last_quotation_mark_ends_a_sentence_too() -> None:
    said = (
        '"Nobody has been at the pier since the storm, so the line will stay shut until its lamps are lit. "'
    )

    assert [*TEXT[:2], said, TEXT[2]] == paragraphs(read(TITLE, DAY, *TEXT[:2], said, TEXT[2]))


def test_a_last_sentence_above_a_button_is_no_blurb() -> None:
    last = "The editor of the book of harbour songs will read to the pilots on Friday, when lamps are lit up along the pier."

    assert [*TEXT, last] == paragraphs(
        read(TITLE, DAY, "", *(x for one in (*TEXT, last, "subscribe") for x in (one, "")))
    )


def test_a_sentence_amid_paragraphs_may_lack_its_full_stop() -> None:
    told = "Ferries to the outer islands are tied up at the old quay until the crane is gone"
    lines = (TITLE, "", "By Jane Voss", "", TEXT[0], "", TEXT[1], "", told, "", TEXT[2])

    assert [*TEXT[:2], told, TEXT[2]] == paragraphs(read(*lines))


@pytest.mark.parametrize(
    "link",
    [
        "More news: The pier of the night ferry is to be sold to pilots at last",
        "Profile | Jane Voss, who was first on the pier",
    ],
)
def test_a_link_amid_paragraphs_is_none(link: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "", TEXT[0], "", TEXT[1], "", link, "", TEXT[2]))


def test_answers_counted_within_answers_are_what_readers_wrote() -> None:
    said = (
        "1. Who laid the line, the cooks or the pilots of the night ferry?",
        "My uncle says it was the cooks, who were paid for it in herring!",
        "1. Your uncle is wrong about that. The cooks were asleep.",
        "2. Does anybody still use such a line?",
        "1. Only the eels do. They never hang up.",
    )

    assert list(TEXT) == paragraphs(read(TITLE, DAY, "", *(x for one in (*TEXT, *said) for x in (one, ""))))


@pytest.mark.parametrize("place", ["Marnoo", "Varnoo"])
def test_a_letter_is_signed_above_where_its_writer_lives(place: str) -> None:
    assert ["Orlan Panhar"] == writers(
        read(TITLE, "", DAY, "", TEXT[0], "", TEXT[2], "", "Orlan Panhar", "", place)
    )


def test_a_name_that_is_glued_to_a_lead_is_who_wrote() -> None:
    seed = read("Harbour line opens", f"Jane Voss{TEXT[0]}{TEXT[1]}", *TEXT)

    assert ["Jane Voss"] == writers(seed)
    assert list(TEXT) == [one for one in paragraphs(seed) if one in TEXT]
