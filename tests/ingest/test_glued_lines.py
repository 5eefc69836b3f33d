"""Lines of the head in which a page set two elements side by side, with nothing between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from known_outlets import OUTLETS

from generator.ingest.one_line.labelled import Line
from generator.ingest.text.parting.glued_lines import with_parted_heads
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE = "Ministers reopen the direct line across the strait"
TEXT = (
    "The defence ministers of both countries agreed on Tuesday to open a telephone line again, after two years.",
    "The line, laid in 2008, lets duty officers warn each other before exercises, both delegations said.",
    "Neither side would say when the next round is planned, though both called the talks frank.",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def parted(text: str, *others: str) -> list[str]:
    lines = [Line(number=number, text=one) for number, one in enumerate((text, *others), start=1)]
    return [line.text for line in with_parted_heads(lines, OUTLETS) if line.number == 1]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Geoff HalseyThe Harbour Age", ["Geoff Halsey"]),
        ("Geoff HalseyThe Harbour AgeTue, 4 June 2024 2:05PM", ["Geoff Halsey"]),
        ("Autor: Reto HaldenDienstag, 04.06.2024, 08:15 Uhr", ["Reto Halden"]),
        ("Marit HaldenJournalist", ["Marit Halden"]),
        ("Karin Haldenkarin.halden@harbour.example", ["Karin Halden"]),
        ("All IndiaEdited by Anindita Halder | Updated: June 04, 2024 12:39 pm IST", ["Anindita Halder"]),
        ("Veröffentlicht am 04.06.24 um 14:05 UhrVon Sonja Halden", ["Sonja Halden"]),
        ("Anna Lind og RitzauJournalist", ["Anna Lind"]),
        ("Andrés Halder Martín DornPARA LA MARINA", ["Andrés Halder", "Martín Dorn"]),
        ("Zofia HalkaDziennikarka Portu4 czerwca 2024, 14:35", ["Zofia Halka"]),
        ("Chiara Dorni4 Giugno 2024Aggiornato alle 15:052 minuti di lettura", ["Chiara Dorni"]),
        ("Timo Halla HS4.6. 14:05 | Päivitetty 4.6. 14:31", ["Timo Halla"]),
        ("Анна Дорнова(Редактор отдела «Море»)", ["Анна Дорнова"]),
        ("The line is tested every week. Von Nora Halder und Ben Dorn", ["Nora Halder", "Ben Dorn"]),
        ("Minnie Chow in Varsand and Keith Lam", ["Minnie Chow", "Keith Lam"]),
        ("Libby Halsey Scotland correspondent and Brian Dorn in Kellmouth", ["Libby Halsey", "Brian Dorn"]),
    ],
)
def test_who_wrote_is_told_from_what_stands_beside(line: str, who: list[str]) -> None:
    seed = read(TITLE, line, *TEXT)
    assert [found.value for found in seed.authors] == who
    assert seed.title is not None
    assert seed.title.value == TITLE
    assert [paragraph.text for paragraph in seed.paragraphs] == list(TEXT)


def test_who_signs_at_the_foot_is_told_from_the_role_and_the_address() -> None:
    seed = read(TITLE, "June 4, 2024", *TEXT, "How we work", "Erik HaldenReportererik.halden@harbour.example")
    assert [found.value for found in seed.authors] == ["Erik Halden"]
    seed = read(TITLE, "June 4, 2024", *TEXT, "Press contact:", "Erik Halden", "press@harbour.example")
    assert seed.authors == ()


@pytest.mark.parametrize("kicker", ["Opinion", "Fund im Hafen", "ExplainersNews", "Old trades, new ships"])
def test_a_kicker_is_no_part_of_the_headline(kicker: str) -> None:
    seed = read(f"{kicker}{TITLE}", "June 4, 2024", "By Brian Halsey", *TEXT)
    assert seed.title is not None
    assert seed.title.value == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "YouTube to close its office in Varsand this autumn",
        "Craig McCulloch",
        "Grant LaFleche, Harbour Standard",
        "AmericaON the road to a new pact",
        "PORT AUTHORITY REOPENS OLD DOCK",
    ],
)
def test_a_capital_within_a_word_is_no_joint(line: str) -> None:
    assert parted(line) == [line]


def test_a_word_that_the_text_has_too_is_whole() -> None:
    line = "HarbourShip wins the contract for three ferries"
    assert parted(line, "The yard of HarbourShip lies at the mouth of the river.") == [line]
    assert parted(line, "The yard lies at the mouth of the river.") == [
        "Harbour",
        "Ship wins the contract for three ferries",
    ]


def test_a_paragraph_is_left_as_it_is() -> None:
    long = "The ministers met in the harbour. " * 6
    paragraph = "Written by hand, the noteBy Jane Doe was found on Tuesday."
    lines = [
        Line(number=number, text=text) for number, text in enumerate((long.strip(), long.strip(), paragraph))
    ]
    assert with_parted_heads(lines, OUTLETS)[-1].text == paragraph


@given(st.lists(st.text(st.sampled_from("aBc Von Ähé.,@|12日年"), min_size=1, max_size=40), max_size=8))
def test_nothing_is_lost(texts: list[str]) -> None:
    lines = [Line(number=number, text=text) for number, text in enumerate(map(str.strip, texts)) if text]
    kept = "".join(line.text for line in with_parted_heads(lines, OUTLETS))
    assert kept.translate(str.maketrans("", "", " |,")) == "".join(line.text for line in lines).translate(
        str.maketrans("", "", " |,")
    )
