"""What pages of science news put in front of an article and below it, and what reports say of the same things."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of

SURE = 0.8
STORY = "Chewed gum, the black spots on every quay, takes up traces of the air in layers, researchers say."


@pytest.mark.parametrize("dash", [" — ", " —", "—", " - ", " -- "])
@pytest.mark.parametrize("day", ["Apr. 23, 2012", "April 23, 2012", "23 April 2012"])
@pytest.mark.parametrize("paper", ["HarbourDaily", "Harbour News Online"])
def test_a_paper_and_a_day_in_brackets_are_in_front_of_the_story(paper: str, day: str, dash: str) -> None:
    head = read_dateline(f"{paper} ({day}){dash}{STORY}", OUTLETS)

    assert head is not None
    assert (head.day, head.year, head.rest) == ((4, 23), 2012, STORY)


@pytest.mark.parametrize(
    "text",
    [
        f"Jane Doe (May 5, 2012) - {STORY}",
        "Harbour News (May 5, 2012) is the oldest paper of the town that still prints on its own press.",
        "The Anna Varsand (2 masts, 2012) - the ship that the town had built by its own people - is for sale.",
    ],
)
def test_a_person_a_sentence_or_a_number_in_brackets_is_none(text: str) -> None:
    assert read_dateline(text, OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Story Source:", "story-source"),
        ("Journal Reference :", "story-source"),
        ("Explore further", "story-source"),
        ("Provided by University of Varsand", "story-source"),
        ("Materials provided by the Harbour Institute.", "story-source"),
        ("The above story is reprinted from materials provided by University of Varsand.", "story-source"),
        ("Note: Materials may be edited for content and length.", "story-source"),
        ("Citation: Gum as a calendar (2012, April 23) retrieved 2 May 2012 from a.example", "citation"),
        ("A. Moe. Gum. Harbour Daily. Retrieved May 2, 2012, from https://a.example/x", "citation"),
        ("A. Moe, T. Erk. Layers of metals in gum. Polymer Archives, 2012; 7 (2): 114", "journal-reference"),
        (
            "A. Moe et al, Layers of metals in gum, Archives (2012). DOI: 10.1038/x.2012.3",
            "journal-reference",
        ),
        ("Total Views: 4102", "times-read"),
        ("Post Views: 1,234", "times-read"),
        ("Read 1,234 times", "times-read"),
        ("Gelesen: 1.234 mal", "times-read"),
        ("Lu 1 234 fois", "times-read"),
        ("Leído 1.234 veces", "times-read"),
        ("Lida 1.234 vezes", "times-read"),
        ("Letto 1.234 volte", "times-read"),
        ("Dibaca: 1.234 kali", "times-read"),
        ("For similar stories, visit the Marine Biology Topic Guide", "topic-pointer"),
        ("For other stories on harbours, see our map of them", "topic-pointer"),
        ("Looking for something livelier? Here are the best pubs on the quay.", "guide-pointer"),
        ("In the mood for noodles? Check out our list of places by the ferry.", "guide-pointer"),
    ],
)
def test_what_stands_below_news_of_science_is_furniture(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert (found.rule, found.confidence >= SURE) == (rule, True)


@pytest.mark.parametrize(
    "line",
    [
        "The boats were provided by the University of Varsand and returned on Friday.",
        "The crew retrieved 12 crates from the hold before noon.",
        "She read it 12 times before she signed.",
        "For more than a year the ferry has had no captain who would go to sea.",
        "“Looking for trouble? Here are two of us,” the harbour master said.",
        "The above story was told to me by a pilot.",
    ],
)
def test_what_a_report_says_of_such_things_is_none(line: str) -> None:
    found = furniture_of(line)

    assert found is None or found.confidence < SURE
