"""What was seen on saved pages of papers of four continents, pasted and as pages: lists, captions, transcripts."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE, agencies, paragraphs, read, writers

from generator.ingest.one_line.pictures.scenes import is_scene, tells_of_picture
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

ITEMS = (
    "The line must be answered within three minutes on either side",
    "No ship may come closer than two miles to another without a word",
    "Both navies are to publish what was said before the month is over",
)


def page(*blocks: str) -> Seed:
    body = "".join(blocks)
    head = f"<head><title>{TITLE}</title></head>"
    return read_webpage(f"<html>{head}<body><article><h1>{TITLE}</h1>{body}</article></body></html>", "page.html",
                        OUTLETS, site_zone="UTC")  # fmt: skip


def told(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_items_below_a_colon_are_the_article_s_own_though_a_link_follows_them() -> None:
    seed = read(
        TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", "In a paper of four pages, the two sides also agreed:", "",
        *ITEMS, "Read the full text of the paper", "", TEXT[2],
    )  # fmt: skip

    assert [*TEXT[:2], "In a paper of four pages, the two sides also agreed:", *ITEMS, TEXT[2]] == paragraphs(
        seed
    )


def test_headlines_of_others_without_a_colon_in_front_are_left_out() -> None:
    seed = read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", *ITEMS, "", TEXT[2])

    assert list(TEXT) == paragraphs(seed)


def test_comment_may_head_a_part_of_an_article() -> None:
    rest = [f"{text}, and nobody on the quay would have it otherwise." for text in ITEMS]
    found = paragraphs(page(told(*TEXT), "<h3>Comment</h3>", told(*rest)))

    assert [*TEXT, *rest] == [one for one in found if one != "Comment"]


def test_items_below_a_colon_need_no_blank_line_behind_them() -> None:
    seed = read(
        TITLE, "4 May 2023", TEXT[0], "In a paper of four pages, the two sides also agreed:", *ITEMS[:2],
        "What is left open", TEXT[1], TEXT[2],
    )  # fmt: skip

    assert all(one in paragraphs(seed) for one in ITEMS[:2])


def test_who_speaks_in_a_transcript_may_be_who_wrote_it() -> None:
    line = "JANE HARTLEY: According to Kai Voss, nobody had asked the fishermen."
    seed = read(
        TITLE, "4 May 2023", "Jane Hartley", "", "KAI VOSS: The line was cut twice last year.", "",
        "JANE HARTLEY: Who cut it?", "", line, "", "KAI VOSS: I would not ask, it may have been us.",
    )  # fmt: skip

    assert ["Jane Hartley"] == writers(seed)
    assert line in paragraphs(seed)


def test_a_paragraph_beside_one_without_its_last_stop_stays() -> None:
    poll = (
        "Three major polls on Monday showed the minister leading the race for the harbour council. A Courier/Harbour "
        "Post poll put her on 47% compared to 43% for the mayor."
    )
    open_end = (
        "The index of the port was up 1.7% to 18,197 points by noon and the tonnage was 2.1% stronger. Earlier in the "
        "day the yards had closed up 1.7% to 6,807 points – their biggest rise since 2 September"
    )
    seed = read(
        TITLE, "4 May 2023", *TEXT, poll, open_end, "The yards open again on Tuesday, the council said."
    )

    assert poll in paragraphs(seed)


def test_what_a_story_is_filed_under_below_is_no_headline_above() -> None:
    seed = read(
        "Coastal Cup Series v Varsand", "", "Hosts seal series win in harbour draw", "Jane Hartley, Varsand Oval", "",
        "30 December 2014", "", "Late wickets are not enough, but the hosts have the cup again", "", *TEXT, "",
        "Filed Under", "Varsand", "Coastal Cup Series v Varsand", "Top Stories", "Captain is doubtful for last match",
    )  # fmt: skip

    assert seed.title is not None
    assert "Hosts seal series win in harbour draw" == seed.title.value


@pytest.mark.parametrize(
    "text",
    [
        "Dockers wait at the gate. (One of the dockers sent our team this photo.)",
        "Many sleep on the quay while they wait for a ship (Video sent to our paper by one of them)",
        "The old quay lies empty at noon. (Screenshot from a video shared by the port)",
        "Varsand, a town on the northern coast, is marked with a red dot on this map.",
    ],
)
def test_where_a_picture_is_from_in_words_tells_a_caption(text: str) -> None:
    assert tells_of_picture(text)
    assert text not in paragraphs(read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", text, "", TEXT[2]))
    assert list(TEXT) == paragraphs(page(told(*TEXT[:2]), "<div><img src=a.jpg></div>", told(text, TEXT[2])))


@pytest.mark.parametrize(
    "text",
    [
        "He said that nobody had been there (the video was shared on Monday).",
        "The treaty put the town on the map.",
        "The town has no place “in this picture”, he said.",
    ],
)
def test_a_paragraph_that_speaks_of_pictures_is_none(text: str) -> None:
    assert not tells_of_picture(text)


def test_a_noun_in_ing_behind_an_article_shows_no_scene() -> None:
    assert not is_scene(
        "Thousands of dockers and sailors risk the dangerous crossing from the port to the reef."
    )
    assert is_scene("Officers singing at the luncheon in the old port.")


def test_who_reported_for_a_wire_service_signs_a_page_that_nobody_else_signs() -> None:
    signed = "(Reporting by Jane Hartley in Varsand and Kai Voss; Editing by John Doe)"

    assert ["Jane Hartley", "Kai Voss"] == writers(page(told(*TEXT, signed)))
    byline = '<div class="byline">By <a rel="author" href="/m">Mary Roe</a></div>'
    assert ["Mary Roe"] == writers(page(byline, told(*TEXT, signed)))


def test_an_outlet_with_wire_services_in_brackets_names_them() -> None:
    seed = page(told(*TEXT, *ITEMS, "<em>(FRANCE 24 with AFP, REUTERS)</em>"))

    assert ["Agence France-Presse", "Reuters"] == sorted(agencies(seed))
    assert "(FRANCE 24 with AFP, REUTERS)" not in paragraphs(seed)


def test_article_by_behind_a_page_s_text_is_no_paragraph() -> None:
    byline = '<div class="byline">By: <span class="author">Jane Hartley</span></div>'
    seed = page(byline, told(*TEXT, *TEXT, "Article by Jane Hartley (@jhartley)."))

    assert ["Jane Hartley"] == writers(seed)
    assert "Article by Jane Hartley (@jhartley)." not in paragraphs(seed)


def test_counted_items_below_a_colon_stay_whatever_they_are() -> None:
    ranked = ("1. Finland", "2. Australia", "3. Business", "4. United Kingdom")
    seed = read(
        TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "",
        "The countries that keep such lines stand in this order:", *ranked, "", TEXT[2],
    )  # fmt: skip

    assert [*TEXT[:2], "The countries that keep such lines stand in this order:", *ranked, TEXT[2]] == (
        paragraphs(seed)
    )


def test_counted_headlines_below_no_colon_are_left_out() -> None:
    ranked = ("1. Harbour reopens after the storm", "2. Fishermen sue the port", "3. Who pays for the cable")
    seed = read(TITLE, "4 May 2023", "", TEXT[0], "", "Most read", *ranked, "", TEXT[1], "", TEXT[2])

    assert list(TEXT) == paragraphs(seed)


def test_a_line_with_a_bar_between_paragraphs_is_no_subhead() -> None:
    seed = read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", "Profile | Jane Hartley", "", TEXT[2])

    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize(
    ("stamp", "foot"),
    [
        ("Posted Tue 3 Jun 2025 at 3:14pm", ""),
        ("3 June 2025, 3:14pm", "AEST = Australian Eastern Standard Time which is 10 hours ahead of UTC"),
    ],
)
def test_abc_news_of_australia_is_told_by_how_it_writes(stamp: str, foot: str) -> None:
    seed = read("ABC News", TITLE, "By Jane Hartley", stamp, "", *(f"{text}\n" for text in TEXT), foot)

    assert seed.date is not None
    assert "2025-06-03T15:14:00+10:00" == seed.date.value.isoformat()


def test_abc_news_is_american_otherwise() -> None:
    seed = read(
        "ABC News", TITLE, "By Jane Hartley", "June 3, 2025, 3:14 PM", "", *(f"{text}\n" for text in TEXT)
    )

    assert seed.date is not None
    assert "2025-06-03T15:14:00-04:00" == seed.date.value.isoformat()
