"""Pastes with rows of teasers above the headline, forms for comments below the text, and ends that a copy cut."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.present_scenes import only_names
from generator.ingest.text.cut_ends import is_cut_off

TEASERS = (
    *("Oil port lifts its profit", "Net income of the port rose to $20m."),
    *("Rope maker to close mill", "It did not say how many would go."),
    *("Tin price falls to low", "A tonne cost less than in May."),
    *("Bank names its new chief", "She joined the bank as a clerk."),
)


def test_a_row_of_teasers_stands_above_the_headline() -> None:
    seed = read("Search Site", *TEASERS, TITLE, *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_a_standfirst_below_the_headline_is_none_of_the_row_above() -> None:
    told = "Both ferries of the harbour will be painted."
    seed = read("Search Site", *TEASERS, TITLE, told, *STORY)

    assert title(seed) == TITLE
    assert not {*TEASERS} & {*body(seed)}


def test_a_headline_and_short_paragraphs_are_no_row_of_teasers() -> None:
    told = ("Both ferries of the harbour stay.", "The council wants them painted.", "It votes in May.")

    assert title(read(TITLE, *told, *STORY)) == TITLE


def test_a_teaser_cut_short_above_the_headline_and_its_day_is_of_another_article() -> None:
    teaser = (
        "Support grows for lamp fund",
        "Villagers from all over the valley have given to the fund that ...",
    )
    seed = read(*teaser, "Get alerts.", "Harbour council keeps ferries", "17 Mar, 2019 - 02:03", *STORY)

    assert title(seed) == "Harbour council keeps ferries"
    assert body(seed) == list(STORY)


def test_several_reporters_behind_one_name_are_those_of_a_paper() -> None:
    assert who(read(TITLE, "Sunday Mail Reporters", *STORY)) == []
    assert who(read(TITLE, "Jane Quayle and Kai Dunmore Reporters", *STORY)) == ["Jane Quayle", "Kai Dunmore"]


def test_a_wire_service_behind_the_last_paragraph_above_comments_sent_it() -> None:
    last = (
        "Whereas the mayor, who chairs the board of the harbour, has asked the crews to come to the town hall. The "
        "council said that they would be heard in August. (PTI)"
    )
    said = (
        "• GULL Wednesday, 31 July 2013 06:48 AM",
        "When tides are thin every boat is big and nobody rows.",
    )
    seed = read(TITLE, "31 July 2013 04:54 am", *STORY, last, "Comments - 4", *said)

    assert body(seed)[-1] == last.removesuffix(" (PTI)") or body(seed)[-1] == last
    assert [one.value for one in seed.agencies] == ["PTI"]


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("24 Ogs 2019, 5:01 pagi", "2019-08-24T05:01"),
        ("Anna May Quayle and Kai Voss Dunmore Jul - 27 - 2023 , 13:13", "2023-07-27T13:13"),
    ],
)
def test_moments_as_papers_of_malaysia_and_ghana_write_them(stamp: str, expected: str) -> None:
    seed = read(TITLE, stamp, *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat()[:16] == expected
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "text",
    [
        "No HTML tags allowed.",
        "Lines and paragraphs break automatically.",
        "Comments will be edited for grammar and spelling.",
        "Comments - 12",
    ],
)
def test_what_forms_for_comments_say_is_furniture(text: str) -> None:
    assert furniture_of(text) is not None


def test_whom_citizens_were_told_to_ask_is_no_biography() -> None:
    told = "She put the names of the pilots on the harbour's website and advised skippers to contact them in fog."

    assert furniture_of(told) is None
    assert furniture_of("Jane Quayle covers the docks. Contact her at jane@harbour.example") is not None


@pytest.mark.parametrize("verb", ["belongs to", "owns", "operates for", "depends on"])
def test_what_things_are_is_told_by_a_verb(verb: str) -> None:
    assert not only_names(f"The pilot boat {verb} the Varsand Ports and Harbours Authority.")


@pytest.mark.parametrize(
    "text",
    [
        "That seemed to please the council for the time being although",
        "“We tied up after three, but nobody is off the boat,” said Quayle, who described",
        "The mayor of Varsand, who took charge last April, has pledged to cut the dues",
        "The mayor admitted that mistakes had been",
        "I saw the lamps this week with the ferry tied up off Varsand",
        "Last August, the council made its largest",
        "In 2023 Anna Quayle, of Pier Road, Varsand, her wife and both of their daughters",
    ],
)
def test_sentences_that_were_cut_are_told_from_headlines(text: str) -> None:
    assert is_cut_off(text, len(text.split()))


@pytest.mark.parametrize(
    "text",
    [
        "Harbour council votes to keep both ferries",
        "Ferry crew to row until the autumn",
        "In the harbour: what the pilots eat",
        "Mayor of Varsand to open lamp museum in May",
    ],
)
def test_headlines_are_no_sentences_that_were_cut(text: str) -> None:
    assert not is_cut_off(text, len(text.split()))


def test_what_one_reader_answers_stands_below_the_headline_said_again() -> None:
    said = (
        "1. Anna Quayle March 24, 2016 at 9:39 am",
        "Any captain would paint them, as the joke in the crew goes.",
    )
    seed = read(TITLE, *STORY, f"One Response to {TITLE}", *said, "Leave a Reply")

    assert body(seed) == list(STORY)


def test_a_handle_below_the_text_is_a_reader() -> None:
    said = "Some time back I asked the council for a lamp, and it was lit within the week, I have to say."

    assert body(read(TITLE, *STORY, ", , , ,", "• pilotboat7", said)) == list(STORY)


def test_a_day_with_its_label_is_no_headline_beside_a_short_one() -> None:
    seed = read("Two Ferries", "Broadcast: 01/08/2008", "Reporter: Anna Quayle", *STORY)

    assert title(seed) == "Two Ferries"
    assert who(seed) == ["Anna Quayle"]


def test_what_had_happened_may_stand_behind_what_a_picture_shows() -> None:
    shown = "Rescue boats in the harbour at night after a ferry capsized off Varsand."
    seed = read(TITLE, "By Anna Quayle | Published Sun, November 25th 2018 at 09:55", shown, *STORY)

    assert body(seed) == list(STORY)


@pytest.mark.parametrize("line", ["Varsand Town", "Background Information", "Harbour Flooding"])
def test_towns_and_headings_are_nobody(line: str) -> None:
    assert who(read(TITLE, line, *STORY)) == []


@pytest.mark.parametrize(
    "last", ["But did readers find daily news online?", "Later on, the website published photos online."]
)
def test_a_last_sentence_that_goes_on_from_the_one_above_is_kept(last: str) -> None:
    assert body(read(TITLE, *STORY, last))[-1] == last


def test_what_a_page_tells_of_its_picture_stands_between_the_day_and_the_caption() -> None:
    told = "A section of a wooden pier with bent rails and stripped of planks due to the storm."
    shown = "The long pier was holed once more in the spring.(Supplied: Anna Quayle)"
    for day in ("Posted , updated", "Posted May 11, 2016 06:34:55"):
        seed = read(TITLE, f"{day}\n{told}\n{shown}", *STORY)

        assert body(seed) == list(STORY)


def test_a_paragraph_below_an_advertisement_may_be_cut() -> None:
    last = "Last August, the council made its largest haul of"

    assert body(read(TITLE, *STORY, "ADVERTISEMENT", last))[-1] == last


def test_a_sentence_that_lacks_its_stop_may_say_what_else_was_done() -> None:
    told = "The long pier also suffered a great deal of damage in that week's storm"

    assert told in body(read(TITLE, *STORY[:2], told, *STORY[2:]))
    assert told in body(read(TITLE, *STORY[:2], "“It went for a walk, mate.”", told, *STORY[2:]))


@pytest.mark.parametrize(
    "line",
    [
        "The Harbour’s latest stories on Varsand Bay",
        "More stories about the Isles of Varsand",
        "All news from Varsand",
    ],
)
def test_what_leads_to_all_stories_on_something_is_no_headline(line: str) -> None:
    seed = read(line, "Varsand Bay", TITLE, "17 Mar, 2019 - 02:03", *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)
