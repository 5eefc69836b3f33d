"""Wire services in clippings: whose a picture is, and whose the text is."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.pictures.credits_behind import Caption
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

_TITLE = "Varsand lends its crane to the harbour of Aldfjord"
_LEAD = (
    "The harbour council of Varsand decided on Monday to raise the wall by a metre before the winter storms."
)
_MORE = (
    "Members said the work on the wall would begin in May and that the ferries would not be stopped by it."
)
_SHOWN_TWICE = ("The old crane on the quay", "ANSA", "The old crane on the quay")


def _read(*lines: str) -> Seed:
    return read_pasted("\n".join(lines), "clipping.txt", OUTLETS, site_zone="UTC")


def _agencies(seed: Seed) -> list[str]:
    return [found.value for found in seed.agencies]


@pytest.mark.parametrize(
    "head",
    [
        (_TITLE, "The old crane of Varsand", "ANP", "Jane Doe", "reporter at home", ""),
        (_TITLE, "AP", "The old crane of Varsand", "By Jane Doe", "3 June 2024", ""),
        (_TITLE, "By Jane Doe", "3 June 2024", "The old crane “Hilda” in March in Varsand", "dpa"),
        (_TITLE, "", *_SHOWN_TWICE, "3 June 2024", ""),
        (_TITLE, "3 June 2024", "", "(ANSA)", "The old crane of Varsand", ""),
    ],
)
def test_a_wire_service_beside_what_a_picture_shows_took_it(head: tuple[str, ...]) -> None:
    assert _agencies(_read(*head, _LEAD, "", _MORE)) == []


@pytest.mark.parametrize(
    ("head", "wire"),
    [
        ((_TITLE, "Jane Doe", "Reuters", "3 June 2024", ""), "Reuters"),
        ((_TITLE, "The wall is to be raised.", "Reuters", "3 June 2024", ""), "Reuters"),
        ((_TITLE, "JANE DOE", "VARSAND AND ALDFJORD", "THE CANADIAN PRESS", ""), "The Canadian Press"),
        ((_TITLE, "Updated: 2012-10-23 13:51", "( Xinhua)", "Comments() Print Mail Large", ""), "Xinhua"),
    ],
)
def test_a_wire_service_below_who_signs_or_a_sentence_sent_the_text(head: tuple[str, ...], wire: str) -> None:
    assert _agencies(_read(*head, _LEAD, "", _MORE)) == [wire]


@pytest.mark.parametrize(
    ("below", "wires"),
    [
        ("Agencia ANSA", ["ANSA"]),
        ("Agencias EFE y AFP", ["EFE", "Agence France-Presse"]),
        ("© 2020 AFP", ["Agence France-Presse"]),
        ("© Copyright Adnkronos.", ["Adnkronos"]),
        ("© 2020 Harbour Press", []),
        ("Quelle: harbour.de , kvo/dpa/rts", ["dpa", "Reuters"]),
        ("*Jane Doe is a trainee. Com informações da Reuters", ["Reuters"]),
        ("- CNA/kv", []),
    ],
)
def test_who_sent_the_text_stands_right_below_it(below: str, wires: list[str]) -> None:
    assert _agencies(_read(_TITLE, "3 June 2024", "", _LEAD, "", _MORE, "", below)) == wires


@pytest.mark.parametrize(
    ("card", "wires"),
    [
        (
            "Agence France-Presse (AFP) is a leading global news agency, fast and sure.",
            ["Agence France-Presse"],
        ),
        ("Harbour Press (HP) is a leading global news agency, fast and sure.", []),
    ],
)
def test_a_card_below_the_text_tells_whose_it_is(card: str, wires: list[str]) -> None:
    foot = ("Share", "Tags: ferries, paint", card)

    assert _agencies(_read(_TITLE, "3 June 2024", "", _LEAD, "", _MORE, "", *foot)) == wires


@pytest.mark.parametrize(
    ("line", "wires"),
    [
        ("World Press Trust of India Oct 03, 2018 15:39:27 IST", ["PTI"]),
        ("India PTI Oct 03, 2018 15:39:27 IST", ["PTI"]),
        ("India News Press Trust of India Updated: March 24, 2022 3:12 pm IST", ["PTI"]),
        ("JANE DOE, KAI VOSS & REUTERS | Published — Thursday 16 March 2017", ["Reuters"]),
        ("11. April 2019, 17:05 Uhr Quelle: Harbour, dpa, Reuters, kvo 18 Kommentare", ["dpa", "Reuters"]),
        ("HARBOUR.ES / EFE", ["EFE"]),
        ("Harbour.es / EFE ZAMORA", ["EFE"]),
        ("DA REUTERS", ["Reuters"]),
        ("Jane Doe, Postmedia News", ["Postmedia News"]),
        ("NCA NewsWire", ["NCA NewsWire"]),
    ],
)
def test_who_sent_the_text_stands_in_the_head(line: str, wires: list[str]) -> None:
    assert _agencies(_read(_TITLE, line, "", _LEAD, "", _MORE)) == wires


def test_the_site_of_a_station_tells_the_outlet_though_a_wire_service_elsewhere_is_called_so() -> None:
    seed = _read("channelnewsasia.com » Asia Pacific", _TITLE, "3 June 2024", "", _LEAD, "", _MORE)

    assert seed.outlet is not None
    assert seed.outlet.value == "CNA"


def test_who_signs_in_front_of_the_hour_below_the_text_sent_it() -> None:
    below = "(APA, kvo) | Stand: 08.01.2025, 10:15"

    assert _agencies(_read(_TITLE, "08.01.2025, 09:15", "", _LEAD, "", _MORE, "", below)) == ["APA"]


def test_a_picture_from_the_files_of_the_paper_is_no_story_that_somebody_sent() -> None:
    shown = "Workers mend nets at a quay in Varsand. Buyers have ordered twice as many for next spring."

    assert read_caption(f"{shown} Photo: Star/file", OUTLETS) == Caption(
        text=shown, credit="Star/file", rule="glued-credit", confidence=0.9
    )
