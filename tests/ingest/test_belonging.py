"""Lines that belong to the furniture beside them: what barely has what a rule needs is still asked for it."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.belonging.belonging import belonging
from generator.ingest.text.belonging.teasing import leads_elsewhere
from generator.ingest.text.surroundings import Surroundings


def rules(*blocks: str) -> dict[str, list[str]]:
    """The rules by which each line between these blocks belongs to furniture."""
    lines = split(clean("\n\n".join(blocks)))
    around = Surroundings(lines, read_lines(lines, OUTLETS, markdown=False))
    found = belonging(range(len(lines)), around.readings, around)
    return {lines[index].text: [rule for rule, _ in said] for index, said in found.items()}


@pytest.mark.parametrize(
    ("block", "line", "rule"),
    [
        ("STORY: The last tug of the harbour", "STORY: The last tug of the harbour", "promoted-headline"),
        ("The latest news on the strait", "The latest news on the strait", "leads-elsewhere"),
        ("FERRY LINE SAYS NO TO NIGHTS", "FERRY LINE SAYS NO TO NIGHTS", "headline-in-capitals"),
        ("Watch how the pontoon sank:\nPlay video", "Watch how the pontoon sank:", "tells-of-video"),
        ("Duration 1:40\nA pontoon on the sand bar", "A pontoon on the sand bar", "tells-of-video"),
        ("Play video\n1:47\nInside an old pontoon", "Inside an old pontoon", "tells-of-video"),
        (
            "Please use Chrome browser for a more accessible video player\n\n1:47\nWhat is in a pontoon?",
            "What is in a pontoon?",
            "tells-of-video",
        ),
        ("Poll\nWill the pontoon float?", "Will the pontoon float?", "asked-in-poll"),
        ("Will the next one float at all (...)", "Will the next one float at all (...)", "cut-short"),
        ("The Varsand Evening Post.", "The Varsand Evening Post.", "signs-as-paper"),
    ],
)
def test_a_line_amid_the_text_with_what_a_rule_needs_is_asked(block: str, line: str, rule: str) -> None:
    assert rule in rules(TITLE, "By Kai Voss", *STORY, block, *STORY)[line]


def test_a_paragraph_with_nothing_beside_it_belongs_to_no_furniture() -> None:
    assert {} == rules(TITLE, "By Kai Voss", *STORY)


@pytest.mark.parametrize(
    "text",
    [
        *("Latest news on ferries", "Ultime notizie sul porto", "Últimas noticias de barcos"),
        *("Dernières infos sur ponts", "Alle Meldungen zu Schiffen", "Laatste nieuws over boten"),
        *("Последние новости о порте", "Останні новини про порт", "Ultimele știri despre port"),
    ],
)
def test_the_shortest_line_that_leads_to_the_newest_has_three_spaces(text: str) -> None:
    assert leads_elsewhere(text)
    assert 3 == text.count(" ")
