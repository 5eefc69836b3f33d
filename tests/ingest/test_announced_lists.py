"""Lists that a line with a colon announces: their items have neither bullets nor stops."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read

BERTHS = (
    "North pier, Varsand",
    "Old mill wharf, Kirkstead",
    "Customs jetty",
    "Coal wharf and two others nearby",
)
NEEDS = (
    "A month’s notice before a ferry goes into the dock",
    "Free berths for boats that have to leave",
    "A say in when the painters begin",
)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "items", [BERTHS, NEEDS, ("Jane Doe, treasurer", "Kai Voss, engineer", "Ana Ruiz, mate")]
)
@pytest.mark.parametrize(
    "lead",
    [
        "The ferries are:",
        "Ferries and their painters:",
        "What the council wants:",
        "Here is the full list:",
        "According to the notice these are as follows:",
        "The council named what it will look after this autumn:",
    ],
)
def test_items_below_a_colon_are_text_in_a_block_or_apart(
    lead: str, items: tuple[str, ...], between: str
) -> None:
    seed = read(TITLE, *STORY[:3], lead, between.join(items), STORY[3])

    assert body(seed) == [*STORY[:3], lead, *items, STORY[3]]


@pytest.mark.parametrize(
    "lead", ["The following is the full list, as released by the harbour office:", "The courses are these:"]
)
def test_items_may_be_short_sentences(lead: str) -> None:
    items = (
        "Painting a ferry, six weeks.",
        "Sailing with no lamps, four weeks.",
        "Reading a tide table, two.",
    )

    assert body(read(TITLE, *STORY[:3], lead, *items, STORY[3], "Share")) == [
        *STORY[:3],
        lead,
        *items,
        STORY[3],
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_figures_of_a_ship_below_a_heading_are_text(gap: str) -> None:
    figures = ("Length: 11.2 metres", "Beam: 3.6 metres", "Top speed: 22 knots", "Crew: 2 + 3 painters")
    seed = read(TITLE, *STORY[:3], f"Ferry main characteristics{gap}" + "\n".join(figures), STORY[3])

    assert [one for one in body(seed) if one in figures] == list(figures)


@pytest.mark.parametrize("lead", ["The ferries are:", "Those whom the council asked include:"])
@pytest.mark.parametrize("foot", [(), ("Tags: harbour, paint", "Share")])
def test_a_text_may_end_in_such_items(lead: str, foot: tuple[str, ...]) -> None:
    assert body(read(TITLE, *STORY, lead, "\n".join(BERTHS), *foot)) == [*STORY, lead, *BERTHS]


@pytest.mark.parametrize(
    "lead",
    [
        "More harbour stories:",
        "Read about ferries:",
        "Related to the ferries:",
        "Tags for the council:",
        "Elsewhere:",
    ],
)
def test_a_line_that_leads_to_others_announces_nothing(lead: str) -> None:
    others = ("Lighthouse keeper retires after 40 years", "Old mill wharf to be sold to a brewer")
    seed = read(TITLE, *STORY[:3], lead, "\n\n".join(others), STORY[3])

    assert [line for line in body(seed) if line != lead] == list(STORY)


@pytest.mark.parametrize(
    "points",
    [
        [f"• {one}" for one in BERTHS],
        [f"* {one}" for one in NEEDS],
        ["where the ferries lie at night", "which of them go first", "who is to paint what in the autumn"],
        [f"{one[0].lower()}{one[1:]};" for one in NEEDS[:2]] + ["and free berths for all boats."],
    ],
)
def test_items_that_begin_or_end_as_such_stand_below_the_first_paragraph_too(points: list[str]) -> None:
    """Only below a paragraph is it asked for them, and only where a line begins or ends so."""
    lead = (
        "The council of the harbour asked its ferrymen last week about three things that they need to know:"
    )

    assert body(read(TITLE, lead, "\n".join(points), *STORY)) == [lead, *points, *STORY]
    assert body(read(TITLE, STORY[0], lead, "\n".join(points), *STORY[1:])) == [
        STORY[0],
        lead,
        *points,
        *STORY[1:],
    ]
