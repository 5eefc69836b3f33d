"""What a line needs for the patterns of captions and credits to be tried: nothing that they fit is passed over."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from known_outlets import OUTLETS
from ways import ways_through

from generator.ingest.one_line.bylines import pictures as byline_pictures
from generator.ingest.one_line.pictures import (
    caption_words,
    captions,
    credits_abroad,
    credits_behind,
    scenes,
    scenes_abroad,
)
from generator.ingest.one_line.pictures import credits as credit_lines
from generator.ingest.one_line.pictures.caption_words import may_open
from generator.ingest.one_line.pictures.captions import read_caption, read_captions
from generator.ingest.one_line.wording import folded, words_in
from generator.ingest.words.late import Late
from generator.ingest.words.outlets import photo_agencies
from generator.ingest.words.outlets.photo_agencies import AGENCY_WORDS
from layouts import layouts

MODULES = (
    *(byline_pictures, caption_words, captions, credit_lines, credits_abroad, credits_behind, scenes),
    photo_agencies,
)
NOT_OF_LINES = frozenset(
    "_SIGNED _OF_PAGE OF_STORY _OF_STORY _WIRE_NAMED _INITIALS _IS_SENTENCE RELYING "  # of what another found
    "PRINTED _STAMPED "
    "_DATED_END "  # of which the end is looked at ahead, with a comma
    "OPENED _COMMANDERS _BESIDE "  # of bylines
    "_OF_WIRE_END "  # of what another pattern needs
    "_WORD _HELD _FIRST_PERSON".split()  # of sentences
)
NEEDING_MORE = {
    "_LICENCE": "icensing",
    "_COPYRIGHT": "copyright",
    "_BARE_WIRE": "PA AP AFP EPA AAP REUTERS",
    "GLUED_SITE": "0",
}
"""What is asked for by letters of lines, or with words beside the pattern."""
HEAD, EVERY = 2, 10
OF_LABELS = ("LEAD", "STARTS", "NUMBERED", "SHOWN", "TAKEN_BY", "DRAWN", "OF_HOUSE")
NARROWER = frozenset(
    one.pattern
    for one in (
        credits_behind._WIRE_END,  # ` - Crédito: Jane Doe` behind a slash only
        credits_behind._BARE_WIRE,  # behind what somebody is seen doing
        credits_abroad.GIVEN,
        credits_abroad.LABELLED_BEHIND,
    )
)
"""Patterns that are tried on some of the lines only that they would fit."""


def patterns(module: ModuleType) -> dict[str, re.Pattern[str] | Late]:
    return {name: value for name, value in vars(module).items() if isinstance(value, (re.Pattern, Late))}


ALL = {
    f"{module.__name__.rpartition('.')[2]} {name}": pattern
    for module in MODULES
    for name, pattern in patterns(module).items()
    if name not in NOT_OF_LINES
}


def has_sign(text: str) -> bool:
    return any(not (sign.isalnum() or sign in " '&") or sign > "\u0590" for sign in text)


@pytest.mark.parametrize("name", ALL)
def test_what_is_nothing_but_words_begins_with_a_label_or_has_a_telling_word(name: str) -> None:
    needed = NEEDING_MORE.get(name.partition(" ")[2], "").split()
    ways = {
        way
        for way in ways_through(ALL[name], has_sign)
        if not any(need in way.lower() or need in way for need in needed)
    }
    unlabelled = {way for way in ways if way[:3].lower() not in caption_words.LABELS}

    assert not {way for way in unlabelled if captions._TELLING.isdisjoint(words_in(folded(way)))}


OPENING = {
    name: pattern
    for name, pattern in ALL.items()
    if name.partition(" ")[2] in (*OF_LABELS, "_LABELLED", "_LABEL_ALONE", "_HANDED_OUT")
}


@pytest.mark.parametrize("name", OPENING)
def test_what_begins_with_a_label_may_open_as_the_words_of_pictures_do(name: str) -> None:
    def opens(text: str) -> bool:
        return may_open(text) or text[0].isdigit() or text[-1].isdigit()

    ways = ways_through(OPENING[name], lambda text: len(text) > HEAD and opens(text))

    assert not {way for way in ways if not opens(way)}


def test_what_begins_a_scene_abroad_has_one_of_its_beginnings() -> None:
    ways = ways_through(scenes_abroad._OPENING, lambda text: text[:HEAD] in scenes_abroad._STARTS)

    assert not ways


def test_what_says_that_a_picture_is_old_has_one_of_its_words() -> None:
    ways = ways_through(caption_words._FILE_END, lambda _: False)

    assert not {way for way in ways if caption_words._FILE_WORDS.isdisjoint(words_in(folded(way)))}


def test_every_name_of_a_photo_agency_has_one_of_its_words() -> None:
    ways = ways_through(photo_agencies._IN_SMALL, lambda _: False)

    assert not {way for way in ways if AGENCY_WORDS.isdisjoint(words_in(folded(way)))}


@pytest.mark.parametrize(
    "place", [at for at, row in enumerate(credits_behind._CREDITS) if row.pattern.pattern not in NARROWER]
)
def test_what_a_pattern_of_credits_fits_has_the_marks_and_words_that_it_needs(place: int) -> None:
    row = credits_behind._CREDITS[place]
    needs = [need.split() for need in (row.marks, row.words) if need]

    def has_needs(text: str) -> bool:
        return all(any(one in text.casefold() for one in need) for need in needs)

    ways = ways_through(row.pattern, has_needs)

    assert not {way for way in ways if row not in credits_behind._rows_for(way)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Jane Doe speaking outside the court in Varsand PA", "glued-credit"),
        ("Harbour Navy photo", "credit-line"),
        ("Harbour Times Photo", "credit-line"),
        ("Getty Images", "credit-line"),
        ("Jane Doe POUR Le Phare", "credit-line"),
        ("Representational image", "credit-label"),
        ("From left Jane Doe and Kai Voss", "caption-opening"),
        ("Harbour police officers speak to reporters", "shows-a-scene"),
        ("The mole Fold sammen", "file-photo"),
        ("Captioned The mole of Varsand", "caption-label"),
        ("The mole of Varsand toggle caption", "caption-label"),
        ("Harbour Minister Jane Doe", None),
        ("Harbour foreign minister Jane Doe", None),
        ("Latest news", None),
        ("The tug leaves the quaytvn24", "glued-site"),
        ("Jana Voss für taz", "credit-line"),
        ("Divulgação", "credit-line"),
        ("Légende The mole of Varsand", "caption-label"),
        ("Fıle photo", "credit-line"),
        ("El muelle viejo de Varsand en una imagen de archivo", "caption-opening"),
    ],
)
def test_a_line_of_words_alone_is_read_with_its_words_as_without(text: str, rule: str | None) -> None:
    caption = read_caption(text, OUTLETS)

    assert rule == (caption and caption.rule)
    assert [caption] == read_captions([(text, words_in(folded(text)))], OUTLETS)


def test_lines_of_clippings_are_read_with_their_words_as_without() -> None:
    lines = sorted({line for layout in layouts() for line in layout.rows if line})[::EVERY]
    bare = [re.sub(r"[^\w '&]+", "", line[:60]) for line in lines]
    for line in filter(None, [*lines, *bare]):
        assert [read_caption(line, OUTLETS)] == read_captions([(line, words_in(folded(line)))], OUTLETS), line


@pytest.mark.parametrize(
    "text",
    [
        "Themenbild © Harbour Agency",
        "The Harbour/Jane Doe",
        "HARBOUR / Jane Doe",
        "Harbour Air Force photo by Lt. Jane Doe",
        "Jane Doe for The New York Times",
        "U.S. Navy photo by Jane Doe",
        "Jane Doe, Symbolbild © Hafen",
        "Mara Lind/ contributed photo",
        "Photo illustration by Slate. Photo by Jane Doe/Getty Images Plus.",
        "Photo-Illustration: Jane Doe; Photos: Harbour Images",
        "Photo collage by Jane Doe",
    ],
)
def test_whose_a_picture_is_may_begin_with_any_name(text: str) -> None:
    caption = read_caption(text, OUTLETS)

    assert caption is not None
    assert [caption] == read_captions([(text, words_in(folded(text)))], OUTLETS)
