"""Pastes whose last line is cut, with teasers under sections, a page's own code above, notes of any page."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.text.seed import Seed

TOLD = (
    "The harbour council has vetoed four of the nine rules it got so far and signed the other five into law"
)


def title(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


@pytest.mark.parametrize(
    "cut",
    [
        "He said the other boats would wait for the",
        "The council, which had met before dawn on Tuesday,",
        "“We are tired of waiting,” the captain added. “Nobody told",
        "Nobody knows. Then the ferry left for the islands with an hour's delay",
    ],
)
def test_a_last_line_that_was_cut_is_a_paragraph(cut: str) -> None:
    assert paragraphs(read(TITLE, *TEXT, cut)) == [*TEXT, cut]


@pytest.mark.parametrize("other", ["Ferries to wait for the tide", "Why nobody answered the telephone"])
def test_a_headline_below_the_text_is_none(other: str) -> None:
    assert paragraphs(read(TITLE, *TEXT, other)) == [*TEXT]


def test_sentences_below_that_open_with_sections_are_teasers() -> None:
    teasers = (
        "Nyheter Allt fler hus vid hamnen visar tecken på fukt, säger kommunen i en rapport som kom i går.",
        "Politik Hamnrådet föreslår att färjan ska gå varje timme från maj, och det har det sagt förr.",
        "Nyheter En lastbil stoppades vid bron i natt, och föraren fick gå hem till fots i regnet.",
    )
    assert paragraphs(read(TITLE, *TEXT, *teasers)) == [*TEXT]
    persons = (
        "David Rowley asked for a pier of stone on Tuesday.",
        "The Mayor said no.",
        "David Rowley sat down.",
    )
    assert paragraphs(read(TITLE, *TEXT, *persons)) == [*TEXT, *persons]


def test_what_a_page_s_program_wrote_is_no_paragraph() -> None:
    code = "portal_page getCurrent: /web/harbour/story?p_id=4&p_mode=view&p_state=on. Done."
    seed = read(code, "Structure_portal_2: 4_view_5_end. Next. Done.", TITLE, *TEXT)
    assert title(seed) == TITLE
    assert paragraphs(seed) == [*TEXT]


def test_a_standfirst_that_the_text_says_again_is_no_headline() -> None:
    headline = "Harbour Session Closes with Rules and Flops"
    seed = read(headline, "", TOLD, "", "\n\n".join((*TEXT[:2], f"{TOLD}.", *TEXT[2:])))
    assert title(seed) == headline
    assert f"{TOLD}." in paragraphs(seed)


@pytest.mark.parametrize(
    "note",
    [
        "This story is developing and will be updated as more information is released.",
        "This commentary by Jane Doe is part of the roundtable “Harbours at Night.”",
        "This article was published 12/11/2013 (1378 days ago), so information in it may no longer be current.",
        "This content is provided by Harbour Apps, which may be using cookies and other technologies.",
        "Already a subscriber? Log in to hide these messages.",
    ],
)
def test_notes_of_a_page_are_furniture(note: str) -> None:
    assert furniture_of(note) is not None
    assert paragraphs(read(TITLE, *TEXT[:2], note, *TEXT[2:])) == [*TEXT]


def test_an_institute_behind_a_name_below_image_is_whose_picture_it_is() -> None:
    text = (*TEXT[:2], "A seal of the northern harbour rests on the mole.", "Image:")
    seed = read(TITLE, *text, "Kai Voss, Harbour Museum, University of Varsand", *TEXT[2:])
    assert not writers(seed)


def test_a_korean_picture_s_words_need_no_credit() -> None:
    shown = "▲ 항구 사장이 지난 20일 부두에서 악수를 하고 있다. 사진은 이준 간사"
    text = (
        "항구 여객선이 사흘 만에 금요일부터 다시 운항한다고 항구 운영사가 수요일 밝혔다.",
        "사장은 요금은 그대로이며 운항 시간도 예전과 같다고 기자들에게 말했다.",
    )
    assert paragraphs(read("항구 여객선 금요일부터 다시 운항", shown, *text)) == [*text]
