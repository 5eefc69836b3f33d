"""Paragraphs that open with a label in capitals and a dash, where other papers set a subhead."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import ParagraphKind

TITLE = "Riaperta la linea dei porti"
STORY = (
    "I due ministri hanno deciso martedì di riaprire la linea telefonica tra i porti, nonostante la guerra.",
    "La linea era stata posata nel 2008 perché gli ufficiali di guardia potessero avvertirsi della guerra.",
    "Nessuno ha voluto dire che cosa verrà dopo, anche se nel porto tutti avevano un'opinione sulla guerra.",
)


def read(*paragraphs: str) -> list[tuple[str, bool]]:
    text = "\n\n".join((TITLE, "3 giugno 2024", *paragraphs))
    seed = read_pasted(text, "a.txt", OUTLETS, site_zone="UTC")
    return [(one.text, one.kind is ParagraphKind.SUBHEAD) for one in seed.paragraphs]


@pytest.mark.parametrize("mark", [" - ", " – ", " — "])
@pytest.mark.parametrize(
    "labels",
    [
        ("L'ACCORDO", "LE REAZIONI"), ("IN PORTO", "CHI PAGA?"), ("«CI SENTIAMO»", "LA LINEA"), ("", "LA LINEA"),
        ("", "L’EQUIPAGGIO"), ("LA RECHERCHE", ""),
    ],
)  # fmt: skip
def test_labels_in_front_of_paragraphs_are_subheads(labels: tuple[str, str], mark: str) -> None:
    told = [f"{label}{mark}{text}" if label else text for label, text in zip(labels, STORY[1:], strict=True)]
    expected = [(STORY[0], False)]
    for label, text in zip(labels, STORY[1:], strict=True):
        expected += [(label, True)] * bool(label) + [(text, False)]

    assert expected == read(STORY[0], *told)


@pytest.mark.parametrize(
    "openings",
    [
        ("ROMA - ", "MILANO - "),  # where each is from
        ("DOE - ", "DOE - "),  # who speaks
        ("ANSA - ", ""),
        ("PORTO - ", ""),  # a town, perhaps
    ],
)
def test_towns_and_speakers_are_no_labels(openings: tuple[str, str]) -> None:
    told = [f"{opening}{text}" for opening, text in zip(openings, STORY[1:], strict=True)]

    assert not any(is_subhead for _, is_subhead in read(STORY[0], *told))
