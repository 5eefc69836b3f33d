"""Saved pages: where paragraphs begin that have no element of their own."""

from __future__ import annotations

import pytest
from a_saved_page import paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

HEADLINE = "Harbour museum opens its attic to children from Monday"
TOLD = (
    "The harbour museum lets children into its attic from Monday, where nets and lamps lay untouched for years.",
    "The curator counted nine hundred lamps before she gave up, she told the council when it asked for a list.",
    "Nobody knows who put them there, but the oldest of them is said to have hung on the first ferry of the town.",
)
LAST = "Tickets are sold at the ticket window of the ferry, where there is a queue on most days of the week."


def article(*parts: str, headline: str = HEADLINE) -> Seed:
    body = f"<main><article><h1>{headline}</h1>{''.join(parts)}</article></main>"
    return read_webpage(f"<html><body>{body}</body></html>", "page.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    "body",
    [
        f"<div>{TOLD[0]}</p>{TOLD[1]}</p>\n{TOLD[2]}</p></div>",
        f"<div>{TOLD[0]}</P>{TOLD[1]}</p ><p>{TOLD[2]}</p></p></div>",
        f"<div><p>{TOLD[0]}<div></div></p>{TOLD[1]}</p>{TOLD[2]}</div>",
        f"<div><!-- <p> -->{TOLD[0]}</p>{TOLD[1]}<script>'<p>'</script></p>{TOLD[2]}<!-- </p> --></div>",
    ],
)
def test_the_end_of_a_paragraph_that_never_began_parts_what_stands_around_it(body: str) -> None:
    assert texts(article(body, paragraphs(LAST))) == [*TOLD, LAST]


def test_a_paragraph_with_links_and_words_in_bold_is_one() -> None:
    linked = TOLD[0].replace("museum", "<a href='/m'>museum</a>").replace("nets", "<b>nets</b>")

    assert texts(article(f"<p>{linked}</p>", paragraphs(*TOLD[1:]))) == list(TOLD)


POINTS = ("lamps of the first ferry", "nets that nobody mended", "a compass without a needle")


@pytest.mark.parametrize("mark", ["•", "*", "–", "▪"])
def test_lines_that_begin_with_the_same_mark_are_items(mark: str) -> None:
    items = [f"{mark} {point}" for point in POINTS]

    told = texts(article(paragraphs(*TOLD, "<br>".join(items), LAST)))

    assert told == [*TOLD, *items, LAST]


def test_lines_whose_numbers_count_up_are_items() -> None:
    items = [f"{number}. {point}" for number, point in enumerate(POINTS, 1)]

    assert texts(article(paragraphs(*TOLD, "<br />".join(items), LAST))) == [*TOLD, *items, LAST]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "The attic was built in the year of the flood, and it has kept about",
            "40. It was the highest of all.",
        ),
        (
            "The old attic – the curator has the key",
            "– is as dry as the office of the harbour master",
            "says",
        ),
        (
            "The attic – nobody",
            "- calls it that in the town –",
            "is dry, as the curator of the lamps has said.",
        ),
    ],
)
def test_lines_that_were_wrapped_by_hand_are_one_paragraph(lines: tuple[str, ...]) -> None:
    assert texts(article(paragraphs(*TOLD, "<br>".join(lines), LAST))) == [*TOLD, " ".join(lines), LAST]


def test_short_lines_that_all_end_as_sentences_do_are_paragraphs() -> None:
    lines = ("I want to see the lamps.", "I want to be who lights them.", "Is that too much to ask?")

    told = texts(
        article(paragraphs(*TOLD), f"<blockquote>{'<br>'.join(lines)}</blockquote>", paragraphs(LAST))
    )

    assert told == [*TOLD, *lines, LAST]


def test_a_question_among_long_lines_is_a_paragraph() -> None:
    lines = (TOLD[0], "Who counted the lamps?", TOLD[1], TOLD[2])

    assert texts(article(f"<div>{'<br>'.join(lines)}</div>", paragraphs(LAST))) == [*lines, LAST]


def test_verses_that_end_without_a_stop_are_one_paragraph() -> None:
    verses = (
        "A lamp hung on the ferry,",
        "it swung above the sea",
        "and when the night was over",
        "it hung there still.",
    )

    assert texts(article(paragraphs(*TOLD, "<br>".join(verses), LAST))) == [*TOLD, " ".join(verses), LAST]


def test_a_headline_in_two_sentences_is_one() -> None:
    seed = article(paragraphs(*TOLD, LAST), headline="The attic opens.<br>The lamps stay off.")

    assert seed.title is not None
    assert seed.title.value == "The attic opens. The lamps stay off."


@pytest.mark.parametrize(
    ("named", "lines"),
    [
        (
            "stand-first-alone",
            ("• The attic was shut for years", "• Nine hundred lamps have been counted so far"),
        ),
        ("standfirst", ("The attic was shut for years.", "Nine hundred lamps have been counted so far.")),
    ],
)
def test_all_lines_of_a_standfirst_are_it(named: str, lines: tuple[str, ...]) -> None:
    deck = f'<div class="head"><p class="{named}">{"<br>".join(lines)}</p></div>'
    described = f'<meta name="description" content="{" ".join(lines)}">'
    body = f"<main><article><h1>{HEADLINE}</h1>{deck}<div>{paragraphs(*TOLD, LAST)}</div></article></main>"
    page = f"<html><head>{described}</head><body>{body}</body></html>"
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert seed.summary is not None
    assert seed.summary.value == " ".join(lines)
    assert texts(seed) == [*TOLD, LAST]
