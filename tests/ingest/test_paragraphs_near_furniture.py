"""Paragraphs beside what a page offers: their words, their wrappers, and what stands between title and standfirst."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, body, page, read, title

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.appeals import page_words_in
from generator.ingest.page.webpage import read_webpage

SIGNED = ("By Jane Doe", "June 3, 2024 at 10:15 AM EDT")
CARDS = ("Related", "Old lighthouse sold to a poet", "Most popular", "Ferry captain wins a title")


@pytest.mark.parametrize(
    "line",
    [
        "Neighbouring Elin lent 30 boats and 200 soldiers. The offer was accepted late on Monday.",
        "A second vote is due next week. If the plan passes, it would take effect before August.",
    ],
)
def test_a_word_that_news_has_as_well_is_no_sign_of_the_page(line: str) -> None:
    assert body(read(TITLE, *SIGNED, *STORY, line, *CARDS, between="\n")) == [*STORY, line]


@pytest.mark.parametrize(("speaks", "count"), [(False, 0), (True, 1)])
def test_such_a_word_counts_where_somebody_is_spoken_to(speaks: bool, count: int) -> None:
    assert page_words_in("Take the offer.", frozenset(["take", "the", "offer"]), speaks=speaks) == count


def test_what_is_cut_short_is_no_sentence() -> None:
    assert (
        page_words_in("They are near a trial over tolls...", frozenset(["trial", "over"]), speaks=False) == 1
    )


def test_the_name_of_a_video_below_who_signs_is_no_longer_form_of_the_headline() -> None:
    video = "Council votes on ferries as harbour looks on"
    seed = read(
        "Harbour", "HARBOUR", "3 min read", TITLE, "By Jane Doe", video, "1:20", video, "1:20", *STORY
    )

    assert title(seed) == TITLE


def test_what_a_paper_makes_is_a_sign_of_the_page_in_any_line() -> None:
    words = frozenset(["find", "all", "the", "news", "there"])

    assert page_words_in("Find all the news there.", words, speaks=False) == 1


def test_how_old_an_article_is_may_stand_between_headline_and_standfirst() -> None:
    aged = "This article is more than 1 year old"
    deck = "Families in Varsand say they will paint before the next season, with the school boat last"
    seed = read(
        "Ferries",
        aged,
        TITLE,
        aged,
        deck,
        "Agence France-Presse in Varsand",
        "Tue 11 Jun 2024 07.30 BST",
        *STORY,
    )

    assert title(seed) == TITLE
    assert body(seed) == [*STORY]


def test_where_a_paper_says_that_it_is_on_the_ground_is_no_text() -> None:
    pitch = (
        "From lost letters to the price of fish, The Varsand Post is on the ground when the story is moving. "
        "It takes time to part facts from messages."
    )
    seed = read(TITLE, *SIGNED, "Your support helps us to tell the story", pitch, "Read more", *STORY)

    assert body(seed) == [*STORY]


def wrapped(first: str, second: str, count: int) -> list[str]:
    """The text of a page whose first paragraphs are in an element of one class, the others in one of another."""
    parts = [[f"<p>{one}</p>" for one in part] for part in (STORY[:count], STORY[count:])]
    inner = [
        f'<div class="{name}">{"".join(part)}</div>'
        for name, part in zip((first, second), parts, strict=True)
    ]
    html = (
        f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{inner[0]}"
        f"<aside>Read on</aside>{inner[1]}</article></body></html>"
    )
    return body(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


def test_paragraphs_are_text_where_their_wrapper_is_named_as_that_of_most_others() -> None:
    assert wrapped("text widget-content free-part", "text widget-content", 1) == [*STORY]


def test_a_box_by_another_name_is_none_of_them() -> None:
    assert wrapped("text newsletter-content", "text widget-content", 1) == [*STORY[1:]]


def test_a_page_is_read_whole() -> None:
    assert body(page()) == [*STORY]


@pytest.mark.parametrize("brackets", ["()", "( )"])
def test_brackets_with_nothing_in_them_name_no_writer(brackets: str) -> None:
    seed = page(below=f"<p>{brackets}</p>")

    assert body(seed) == [*STORY]
    assert seed.authors == ()
    assert read_byline(brackets[1:-1], OUTLETS) is None
