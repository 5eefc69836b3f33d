"""Who signs in papers from Karachi to Manila: several in one line, long names, initials, papers beside them."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read

from generator.ingest.text.seed import Seed

DAY = "June 3, 2024 10:15 AM"


def signed(line: str, *, day: str = DAY) -> Seed:
    """A clipping with some lines between the headline and the text."""
    return read(TITLE, *line.split("\n"), *filter(None, [day]), *STORY, between="\n")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Reported by:Vikas Doe, Written by:Aparna Roe", ["Vikas Doe", "Aparna Roe"]),
        ("Reported by: Vikas Doe, Written by: Aparna Roe", ["Vikas Doe", "Aparna Roe"]),
        ("Reported by Vikas Doe | Written by Aparna Roe", ["Vikas Doe", "Aparna Roe"]),
        ("Written by Aparna Roe, Reported by Vikas Doe", ["Aparna Roe", "Vikas Doe"]),
        ("Reported By: Vikas DoeWritten By: Aparna Roe", ["Vikas Doe", "Aparna Roe"]),
        ("Reported by:Vikas Doe, Leena Rao, Edited by:Aparna Roe", ["Vikas Doe", "Leena Rao"]),
        ("Edited by: Aparna Roe, Reported by: Vikas Doe", ["Vikas Doe"]),
        ("Reported by Vikas Doe, Additional reporting by Aparna Roe", ["Vikas Doe", "Aparna Roe"]),
        ("Author: Vikas Doe, Co-author: Aparna Roe", ["Vikas Doe", "Aparna Roe"]),
        ("Text and photos by Aparna Roe", ["Aparna Roe"]),
        ("Aparna Roe with inputs from Vikas Doe", ["Aparna Roe"]),
        ("By harbourvarsand.com | Written by Aparna Roe", ["Aparna Roe"]),
        ("Vikas Doe, Leena Rao | Edited By: Aparna Roe", ["Vikas Doe", "Leena Rao"]),
        ("Vikas Doe | Edited By Aparna Roe | Updated: Jun 3, 2024, 10:15 IST", ["Vikas Doe"]),
    ],
)
def test_each_label_in_a_line_says_what_who_stands_behind_it_did(line: str, people: list[str]) -> None:
    seed = signed(line)

    assert authors(seed) == people
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Nadia DoeLeena RaoMina Roe", ["Nadia Doe", "Leena Rao", "Mina Roe"]),
        ("By Nadia Nik AnwarTerence TayMina Roe", ["Nadia Nik Anwar", "Terence Tay", "Mina Roe"]),
        ("Nadia Doe/Tan Wei Ling", ["Nadia Doe", "Tan Wei Ling"]),
        ("Nadia Doe&Mina Roe", ["Nadia Doe", "Mina Roe"]),
        ("By Kenneth LiMartin Roe", ["Kenneth Li", "Martin Roe"]),
        ("By Adrian Doe and K.V. Nadarajah", ["Adrian Doe", "K.V. Nadarajah"]),
        ("By K.V. Nadarajah and Adrian Doe", ["K.V. Nadarajah", "Adrian Doe"]),
        ("By NADIA DOE\nTERENCE TAY\nMINA ROE", ["Nadia Doe", "Terence Tay", "Mina Roe"]),
        ("BY\nNADIA DOE\nTERENCE TAY", ["Nadia Doe", "Terence Tay"]),
        ("By\nNadia Doe\nand\nTerence Tay", ["Nadia Doe", "Terence Tay"]),
    ],
)
def test_several_sign_glued_by_initials_or_below_each_other(line: str, people: list[str]) -> None:
    assert authors(signed(line)) == people


def test_those_between_bars_in_front_of_the_day_sign() -> None:
    seed = signed("Syed Zafar Ali Doe | Amir Wasim Published June 3, 2024 Updated June 4, 2024", day="")

    assert authors(seed) == ["Syed Zafar Ali Doe", "Amir Wasim"]


def test_initials_are_whole_in_front_of_the_day() -> None:
    seed = signed("By Adrian Doe and K.V. Nadarajah - June 3, 2024 @ 9:57pm", day="")

    assert authors(seed) == ["Adrian Doe", "K.V. Nadarajah"]
    assert seed.date is not None
    assert seed.date.value.strftime("%H:%M") == "21:57"


@pytest.mark.parametrize(
    "name",
    [
        "Shafiul Islam Chowdhury Titu",
        "Nguyen Thi Bich Lan",
        "Syed Zafar Ali Doe",
        "Sumon Kanti Ghosh Majumder",
    ],
)
@pytest.mark.parametrize("line", ["{}", "{} |", "{} | Varsand", "By {}", "{} and Leena Rao"])
def test_family_names_tell_of_long_names(line: str, name: str) -> None:
    assert authors(signed(line.format(name))) == [name, "Leena Rao"][: 1 + ("Leena" in line)]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Syed Zafar Ali Doe | Bilal Hussein", ["Syed Zafar Ali Doe", "Bilal Hussein"]),
        ("Meena Rao, Hindustan Times  New Delhi, June 3, 2024", ["Meena Rao"]),
        ("Kavya Doe & Meena Rao, Hindustan Times  Lucknow, June 3, 2024", ["Kavya Doe", "Meena Rao"]),
    ],
)
def test_who_wrote_is_no_caption_beside_a_bar_or_a_day(line: str, people: list[str]) -> None:
    assert authors(signed(line)) == people


@pytest.mark.parametrize(
    "lines",
    [
        "Facebook\nWhatsApp\nTwitter\nFB Messenger",
        "Facebook\nFB Messenger\nCopy Link",
        "Send Feedback",
        "Give Feedback",
        "Full Biography",
        "HK Macao",
        "Metro Manila",
        "Ho Chi Minh",
        "Author Profile",
    ],
)
def test_buttons_and_sections_sign_nothing(lines: str) -> None:
    assert authors(signed(lines)) == []


@pytest.mark.parametrize(
    ("ending", "kept"),
    [
        (" (Edited by: Aparna Roe)", False),
        (" (Source: HBC/kv)", True),
        (" (Agencies)", False),
        (" With a report from AP", True),
        (" With reports from both harbours.", True),
        (" It came with inputs from agencies.", True),
    ],
)
def test_what_helped_behind_the_last_sentence_is_no_credit_of_a_picture(ending: str, kept: bool) -> None:
    seed = read(TITLE, "By Vikas Doe", DAY, *STORY[:-1], STORY[-1] + ending, "Tags: Fires", between="\n")

    assert body(seed)[:-1] == list(STORY[:-1])
    assert body(seed)[-1] == STORY[-1] + (ending if kept else "")


def test_one_sentence_with_agencies_in_brackets_is_of_a_picture() -> None:
    seed = read(TITLE, "By Vikas Doe", DAY, "Smoke hangs over the quay. (Agencies)", *STORY, between="\n")

    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    ("head", "people"),
    [
        ("(Puerto.com) J. Quayle Pérez, Madrid – ", ["J. Quayle Pérez"]),
        ("(Puerto.com) Juana Pérez y Kai Doe, Quito - ", ["Juana Pérez", "Kai Doe"]),
        ("(Puerto.com) Madrid – ", []),
    ],
)
def test_who_wrote_stands_behind_the_site_in_front_of_the_town(head: str, people: list[str]) -> None:
    seed = read(TITLE, DAY, f"{head}{STORY[0]}", *STORY[1:])

    assert authors(seed) == people
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    ("credit", "people"),
    [
        ("JUANA PÉREZ (EFE)\nEFE", []),
        ("Jane Roe/ DPA\nDas Lagerhaus am Kai (Archivbild)", []),
        ("JUANA PÉREZ\nEFE", ["Juana Pérez"]),
        ("By Juana Pérez (EFE)\nEFE", ["Juana Pérez"]),
    ],
)
def test_a_name_with_a_wire_service_above_that_or_a_caption_took_the_picture(
    credit: str, people: list[str]
) -> None:
    assert authors(signed(f"The quay in Kellmouth on Monday.\n{credit}")) == people


@pytest.mark.parametrize(
    "below",
    [
        "Das Gespräch führte Juana Pérez.",
        "Propos recueillis par Juana Pérez",
        "Die Fragen stellte Juana Pérez.",
    ],
)
def test_who_asked_signs_below_and_not_who_answered_above(below: str) -> None:
    seed = read(TITLE, DAY, "Kai Vossmann\nHarbour Master Kellmouth", *STORY, below)

    assert authors(seed) == ["Juana Pérez"]


def test_a_region_above_a_headline_signs_nothing() -> None:
    assert authors(read("Friuli Venezia Giulia", TITLE, "La Redazione", DAY, *STORY, between="\n")) == []


def test_a_wire_service_right_above_a_caption_sent_the_picture() -> None:
    story = "\n\n".join(STORY)
    seed = read(TITLE, "Juana Pérez", DAY, f"AP\nThe burnt warehouse on the quay. File photo\n{story}")

    assert authors(seed) == ["Juana Pérez"]
    assert seed.agencies == ()
