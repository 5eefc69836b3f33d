"""Clippings of papers in English on talks abroad: menus, interviews, towns glued to names, last lines."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, body, read, title, who

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.text.seed import Seed

SIGNED = "By Jane Doe"
STAMP = "May 7, 2024 2:34am EDT"


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


def test_more_at_the_end_of_a_menu_leads_to_no_other_article() -> None:
    menu = "Skip to content\nSubscribe\nMarkets\nEconomics\nTech\nPolitics\nOpinion\nMore\nTechnology"
    headline = "Ferry Curbs Leave Town’s Makers Racing to Fill the Gap"
    points = (
        "Orders at domestic makers have doubled since August\nPainters with old tickets are leaving the pier"
    )
    shown = (
        "Painters in a shed on the pier.\nPainters in a shed on the pier.Photographer: Kai Voss/Harbour News"
    )
    told = f"{STORY[0][:-1]} for the makers."
    seed = read(f"{menu}\n{headline}", f"{points}\n{shown}\n{SIGNED}\n{STAMP}", told, *STORY[1:])

    assert title(seed) == headline


def test_more_above_the_headline_of_another_article_leads_there() -> None:
    seed = read(f"{TITLE}\n{SIGNED}\n{STAMP}", *STORY[:2], "More\nOld pier sold for one crown", *STORY[2:])

    assert body(seed) == list(STORY)


ASKED = (
    (
        "Who painted them before?",
        "The crews did, each in the week before Easter, with what was left in the shed. I saw four colours once.",
    ),
    (
        "Do they blame the council for that?",
        "Some do. They remember the year in which the paint came from Varsand and nobody had ordered any of it.",
    ),
    (
        "Has the crew changed?",
        "By half, as far as I can count. A trip used to take three days, and now it takes nine, with the tide.",
    ),
)
LAST = (
    "What would you tell the council?",
    "Spend one night on a ferry. You’ll hear more engines than you can see lamps.",
)


@pytest.mark.parametrize(
    "box",
    [
        "Harbour Brief\nWeekly Newsletter\nGet briefed on the story of the week.\nGet the Newsletter",
        "Enjoying this article? Click here to subscribe for full access.",
    ],
)
def test_an_interview_goes_on_below_the_boxes_of_its_page(box: str) -> None:
    (first, told), (then, answered), (last, said) = ASKED
    seed = read(
        TITLE,
        f"{SIGNED}\n{STAMP}",
        f"{STORY[0]} {STORY[1]}",
        f"{first}\n\n{told}\n\n{box}\n{then}\n\n{answered}",
        f"{last}\n\n{said}",
        *LAST,
        f"Authors\n{SIGNED}\nTags\nFerries",
    )

    assert body(seed) == [f"{STORY[0]} {STORY[1]}", first, told, then, answered, last, said, *LAST]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Jane DoeinBeijingandKai VossinTaipei", ("Jane Doe", "Kai Voss")),
        ("Jane DoeinHong Kong, Kai VossinTaipei", ("Jane Doe", "Kai Voss")),
        ("Jane DoeinBeijing", ("Jane Doe",)),
    ],
)
def test_towns_glued_to_names_on_both_sides_are_where_they_wrote(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)

    assert people == (byline.people if byline else ())


def test_a_name_that_ends_like_a_town_behind_it_is_whole() -> None:
    byline = read_byline("Jane MartinLondon", OUTLETS)

    assert byline is None or "Jane Mart" not in byline.people


@pytest.mark.parametrize("line", ["Translated by Jane Ma. Edited by Kai Voss.", "Edited by Kai Voss"])
def test_who_translated_and_who_edited_stand_below_the_text(line: str) -> None:
    seed = read(TITLE, f"{SIGNED}\n{STAMP}", *STORY, f"{line}\n\nMOST READ\n1\nOld pier sold for one crown")

    assert (who(seed), body(seed)) == (["Jane Doe"], list(STORY))


@pytest.mark.parametrize(
    ("line", "wires"),
    [
        ("Associated Press and Reuters contributed.", ["Associated Press", "Reuters"]),
        ("Jane Roe and Reuters contributed.", ["Reuters"]),
        ("Source: CNA/AFP/kv(ab)", ["Agence France-Presse"]),
        ("Source: CNA/kv(ab)", []),
        ("Source: AFP/kv", ["Agence France-Presse"]),
    ],
)
def test_wires_are_named_below_the_last_paragraph(line: str, wires: list[str]) -> None:
    seed = read(TITLE, f"{SIGNED}\n{STAMP}", *STORY, line)

    assert (agencies(seed), body(seed)) == (wires, list(STORY))


def test_a_wire_alone_right_below_the_text_sent_it_if_the_head_names_it_too() -> None:
    seed = read(f"{TITLE}\nTUESDAY, MAY 7, 2024\nxinhua\nShare", *STORY, "Xinhua\nferries\ntourism")

    assert ["Xinhua"] == agencies(seed)


def test_whose_the_numbers_amid_the_text_are_sent_nothing_where_it_is_the_paper() -> None:
    numbers = "Ferries Outrun Their Peers\nSource: Bloomberg\nNote: Data as of Aug. 1, 2022."
    seed = read(
        TITLE, f"{SIGNED}\n{STAMP}", *STORY[:2], numbers, *STORY[2:], "©2022 Bloomberg L.P. All Rights Reserved"
    )  # fmt: skip

    assert agencies(seed) == []


@pytest.mark.parametrize("town", ["NOVA VARSAND", "VARSAND"])
def test_a_town_of_several_words_in_front_of_its_country_is_a_dateline(town: str) -> None:
    dateline = read_dateline(f"{town}, Indonesia: {STORY[0]}", OUTLETS)

    assert dateline is not None
    assert dateline.rest == STORY[0]


def test_who_is_quoted_stands_in_one_block_with_the_quote_pulled_out() -> None:
    said = "“I’d ask which side scared them more,” Doe said in an interview. “Most of them turned it over twice.”"
    quote = "“I’d ask which side scared them more. Most of them turned it over twice.”\nRep. Anna Quayle (D-Calif.)"
    seed = read(TITLE, f"{SIGNED}\n{STAMP}", STORY[0], said, STORY[1], quote, *STORY[2:])

    assert body(seed) == [STORY[0], said, *STORY[1:]]


@pytest.mark.parametrize("kind", ["COMMENT | ", "MY VIEW | "])
def test_the_kind_of_text_in_front_of_headline_and_first_paragraph_is_in_neither(kind: str) -> None:
    seed = read(f"{kind}{TITLE}\nJane Doe\n{STAMP}", f"{kind}{STORY[0]}", *STORY[1:])

    assert (title(seed), body(seed)) == (TITLE, list(STORY))


@pytest.mark.parametrize(
    "line",
    [
        "The embassy has not commented. (Varsand Gazette)",
        "The embassy hasn’t yet commented.",
        "Two of those saved are sailors, from Varsand and Elin.",
        "Both of them will be taken home.",
    ],
)
def test_short_last_sentences_that_go_on_or_say_what_is_not_known_are_text(line: str) -> None:
    seed = read(
        TITLE, f"{SIGNED}\n{STAMP}", *STORY, f"{line}\n\nShare this:\nPrevious article\nOld pier sold"
    )

    assert body(seed) == [*STORY, line]


@pytest.mark.parametrize(
    "second", ["Two years went into the ferries. Was it worth it?", "Old pier sold for one crown"]
)
def test_blank_lines_part_the_headlines_below_related_where_they_part_no_paragraphs(second: str) -> None:
    related = f"Related:\n\nAnalysis: What the paint would mean for the port\n\n{second}"
    told = "\n".join([STORY[0], STORY[1], related, *STORY[2:]])

    assert body(read(f"{TITLE}\n{SIGNED}\n{STAMP}\n{told}")) == list(STORY)


@pytest.mark.parametrize("taken", ["Photographer: Kai Voss/Harbour News", "Photographer: Kai Voss"])
def test_who_took_a_picture_is_glued_to_what_it_shows(taken: str) -> None:
    shown = f"Painters in a shed on the pier.{taken}"
    seed = read(TITLE, shown, f"{SIGNED}\n{STAMP}", *STORY)

    assert (title(seed), body(seed)) == (TITLE, list(STORY))
    assert seed.picture is not None


@pytest.mark.parametrize("heading", ["Inhaltsverzeichnis", "Table of contents", "Sommaire"])
def test_a_list_of_contents_without_entries_leaves_the_text_below_it_as_it_is(heading: str) -> None:
    seed = read(f"{TITLE}\n{SIGNED}\n{STAMP}\n{heading}", *STORY)

    assert body(seed) == list(STORY)


def test_a_headline_may_ask_first_and_tell_then() -> None:
    asked = "Too tired to row? Harbour council votes to keep both ferries and to paint them before the lamps are lit"
    points = (
        "Painters work four hours a day but refuse to go past the sandbank\nCouncil to decide on Thursday"
    )
    seed = read(f"Most read\nLogin\n{asked}", f"{points}\n\n{SIGNED}\n{STAMP}", *STORY)

    assert title(seed) == asked
