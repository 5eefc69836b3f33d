"""Which line above the text is its headline, where the first look finds one that the text says nothing of."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, read, title
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.ingest.one_line.labelled import Label
from generator.ingest.text.labelling.claims import candidates_of
from generator.ingest.text.labelling.headline_ranks import (
    BY_FORM,
    LEAST,
    WEIGHTS,
    Rank,
    better_headline,
    ranks_of,
    weight_of,
)
from generator.ingest.text.labelling.headlines import headline_weight
from generator.ingest.text.labelling.labels import best_path
from generator.ingest.text.pasted import read_all

SIGNED = ("By Jane Marlow", "May 7, 2024 7:36 PM")
ABOVE = (
    "The politics of cherry trees",
    "Pictures of the year from the north coast",
    "Chess club moves into the old mill",
)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("other", ABOVE)
def test_the_headline_is_the_line_that_the_text_takes_up(other: str, between: str) -> None:
    seed = read("Harbour Times", "Log in", "Print", other, TITLE, *SIGNED, *STORY, between=between)

    assert title(seed) == TITLE


def test_a_headline_at_the_top_may_say_nothing_of_the_text() -> None:
    deck = "Harbour council votes on Tuesday night to keep and paint both ferries"

    assert (
        title(read("Home at last, and in one piece", deck, *SIGNED, *STORY))
        == "Home at last, and in one piece"
    )


LINES = st.sampled_from(
    [
        "Log in",
        "Share",
        *ABOVE,
        TITLE,
        *SIGNED,
        *STORY,
        "Advertisement",
        "Photo: Jane Doe",
        "Read more: The mill",
    ]
)


@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\n\n"]))
def test_only_lines_above_the_text_are_looked_at_and_the_heaviest_wins(
    lines: list[str], between: str
) -> None:
    candidates = candidates_of(*read_all(between.join([*lines, *STORY]), OUTLETS))
    path = best_path(candidates)

    ranks = ranks_of(candidates, path)
    found = better_headline(candidates, path)

    on_path = [index for index, one in enumerate(path) if one.label is Label.HEADLINE]
    below = max(on_path, default=-1)
    text = [index for index, one in enumerate(path) if one.label is Label.BODY and index > below]
    assert all(rank.index < text[0] for rank in ranks)
    assert len({rank.index for rank in ranks}) == len(ranks)
    if found is not None:
        weights = {rank.index: weight_of(rank) for rank in ranks}
        assert weights[found] == max(weights.values())
        assert all(weights[found] >= weights[index] + LEAST for index in on_path if index in weights)
        assert found not in on_path


@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\n\n"]), st.data())
def test_the_line_that_is_named_is_the_headline_and_no_other_is(
    lines: list[str], between: str, data: st.DataObject
) -> None:
    candidates = candidates_of(*read_all(between.join([*lines, *STORY]), OUTLETS))
    may_head = [index for index, one in enumerate(candidates) if headline_weight(one) is not None]
    assume(may_head)
    named = data.draw(st.sampled_from(may_head))

    path = best_path(candidates, named)

    assert [index for index, one in enumerate(path) if one.label is Label.HEADLINE] == [named]


def test_the_sum_is_of_the_table() -> None:
    traits = ("on-path", "words-4", "unheard-of")

    assert weight_of(Rank(3, 2.0, traits)) == BY_FORM * 2 + WEIGHTS["on-path"] + WEIGHTS["words-4"]


_MENU = ("Harbour Times", "Log in", "Print", "Politics")
_CARD = "Harbour spending\n+ Add to my news\n"
_SHARES = "\nShare on Twitter (opens new window)\nShare on Facebook (opens new window)\n15\nSave\nMAY 7, 2024\nby: Jane Marlow\n"
_MASTHEAD = """\
HARBOUR NEWS
Edition of Varsand
Log in
Register
Subscribe
HOME POLITICS ECONOMY CULTURE SPORT
NORTH SOUTH ISLANDS PICTURES OPINION BLOGS HEADLINES »
HAPPENING NOW
Climate summit
Budget
Ferries and bridges »"""
_SENT = "The two towns took up to 40 minutes to agree\nSend to LinkedIn2\nJane Marlow Varsand 7 MAY 2024 - 19:36 CET"


@pytest.mark.parametrize(("menu", "signed"), [(_CARD, _SHARES), (_MASTHEAD, _SENT)])
def test_a_longer_line_below_the_headline_is_its_standfirst(menu: str, signed: str) -> None:
    """Be it that it tells more of the text."""
    upper = "Varsand keeps boats that no bridge can ever quite replace"
    deck = "Both ferries are kept after a council meeting on Tuesday night at which nobody spoke against it"

    assert title(read(menu, upper, deck, signed, *STORY, between="\n")) == upper


@pytest.mark.parametrize(
    "above",
    [
        "Boats that are to be kept",  # a kicker
        "Harbour Times | Ferries | Politics of the Coast | Boats Today",
        "What a baker of Norden puts into his bread on Sundays",  # of which the text says nothing
    ],
)
def test_what_stands_above_a_headline_may_be_another_line(above: str) -> None:
    assert title(read(*_MENU, above, TITLE, *SIGNED, *STORY)) == TITLE
