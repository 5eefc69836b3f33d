"""Clippings and pages with replies of readers below the text, and headlines of other articles around it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import ParagraphKind, Seed

TITLE = "Harbour Town Opens a Second Ferry Line"
HEAD = ("By Jane Harlow", "June 3, 2024 at 10:15 AM EDT")
STORY = (
    "The harbour town opened a second ferry line on Tuesday, which crosses the strait six times a day.",
    "The first ferry carried more than two hundred passengers, the harbour master told reporters at the pier.",
    "Fishermen had asked for years that the boats keep clear of their nets, and the town has moved the lane.",
)
NOW = datetime(2024, 6, 5, 12, tzinfo=UTC)


def read(*blocks: str) -> Seed:
    return read_pasted("\n\n".join(blocks), "seeds/a.txt", OUTLETS, site_zone="UTC", now=NOW)


def shown(page: str) -> Seed:
    return read_webpage(page, "seeds/a.html", OUTLETS, site_zone="UTC", now=NOW)


def texts(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs if one.kind is ParagraphKind.PROSE]


def title(seed: Seed) -> str:
    assert seed.title is not None
    return seed.title.value


@pytest.mark.parametrize(
    "replies",
    [
        ("210 Comments • Add a comment", "Sea Dog • #1 • 11:05 AM Monday, Jun 3, 2024 • Reply"),
        (f"3 Responses to “{TITLE}”", "1", "Kai says:", "June 3, 2024 at"),
        (f"16 thoughts on “{TITLE}”", "Sea Dog Posted: Jun. 3 at 4:22 pm"),
        (
            "12 Comments",
            "Add Comment",
            "Show All | Jump To: 1-10 | 11-20 | Next",
            "1. seadog 09:02 PM 06/03/24",
        ),
    ],
)
def test_replies_of_readers_are_left_out(replies: tuple[str, ...]) -> None:
    reply = "I took it this morning and saw two seals from the upper deck, which nobody had told me about."

    assert [*STORY] == texts(read(TITLE, *HEAD, *STORY, *replies, reply, "Reply"))


def test_headline_is_what_the_replies_are_to() -> None:
    seed = read(
        "A Storm Is Comingand the Pier (Again)",
        "June 3, 2024 at 3:32 pm | 16 responses",
        "Tweet",
        TITLE,
        "Two boats, one strait, and a quarrel about nets.",
        "by Jane Harlow",
        *STORY,
        f"16 Responses to “{TITLE}”",
    )

    assert title(seed) == TITLE


@pytest.mark.parametrize(
    "signed", [("Jane Harlow", "4:20PM, 6/3/2024"), ("June 3, 2024 – 4:39 PM", "Jane Harlow")]
)
def test_headline_stands_below_those_of_other_articles(signed: tuple[str, ...]) -> None:
    seed = read(
        "Hot Search:",
        "Natalie Kernow",
        "If You’re Married, Wear Your Wedding Ring",
        "“Should I Leave Him Just to Get It Over With?”",
        "The Couple That Cooks Together, Stays Together",
        "news",
        "The Real Reason Why Catherine Doermann Left the Show",
        "Continue Reading »",
        TITLE,
        *signed,
        *STORY,
    )

    assert title(seed) == TITLE
    assert [one.value for one in seed.authors] == ["Jane Harlow"]


def test_what_an_article_is_filed_under_is_no_headline() -> None:
    assert title(read("FERRIES, HARBOUR TOWN, JANE DOE, SECOND FERRY LINE", TITLE, *HEAD, *STORY)) == TITLE


def test_teasers_that_are_cut_short_go_with_their_headlines() -> None:
    seed = read(
        TITLE,
        *HEAD,
        STORY[0],
        "Related content",
        "How the old pier was saved\nThe storm had taken half of it, and the town had no money for ...",
        "What a ferry costs\nBoats are paid by the passenger, and nobody knows how many of ...",
        *STORY[1:],
    )

    assert [*STORY] == texts(seed)


def test_caption_stands_below_its_credit_between_blank_lines() -> None:
    caption = (
        "Passengers of the second ferry in the strait board a bus on Tuesday. The mayor wants the town to return "
        "to the boats that made it rich."
    )

    long = f"{STORY[1]} Some of them had waited since the morning."
    lines = (STORY[0], long, f"Harbour Navy / Getty Images\n{caption}", STORY[2])

    assert [STORY[0], long, STORY[2]] == texts(read(TITLE, *HEAD, *lines))


def test_writer_signs_in_front_of_the_hour() -> None:
    seed = read(TITLE, "Jane Harlow at 7:53 AM Monday, Jun 3, 2024", *STORY)

    assert [one.value for one in seed.authors] == ["Jane Harlow"]
    assert seed.date is not None
    assert seed.date.value.isoformat()[:16] == "2024-06-03T07:53"


def page(head: str, *body: str) -> str:
    return f"<html><head><meta charset='utf-8'>{head}</head><body>{''.join(body)}</body></html>"


BODY = "".join(f"<p>{one}</p>" for one in STORY)


def test_section_behind_a_heading_is_left_off() -> None:
    head = f"<title>{TITLE} | Entertainment | Gals</title><meta property='og:title' content='{TITLE}'>"

    assert title(shown(page(head, f"<h1>{TITLE} | Entertainment</h1>", BODY))) == TITLE


def test_who_wrote_stands_below_the_text_of_a_page() -> None:
    seed = shown(
        page(
            "", f"<h1>{TITLE}</h1>", BODY, f"<p>{STORY[0]} So it goes.</p>", "<p>Written by: Jane Harlow</p>"
        )
    )

    assert [one.value for one in seed.authors] == ["Jane Harlow"]


def test_day_that_address_and_page_show_is_believed() -> None:
    head = (
        "<link rel='canonical' href='https://www.example.com/a.cgi?f=/c/2024/06/03/FERRY.DTL'>"
        "<meta name='PUBDATE' content='Sep 07, 2024'>"
    )
    seed = shown(page(head, f"<h1>{TITLE}</h1><p class='date'>Tuesday, June 4, 2024</p>", BODY))

    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2024-06-04"
