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
