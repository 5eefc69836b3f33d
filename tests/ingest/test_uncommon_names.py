"""People whose names are other words too, have initials, or letters that few languages have."""

from __future__ import annotations

import re

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
from generator.ingest.page.webpage import read_webpage
from generator.ingest.page.writers.names import told_apart
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.letters import LL, LU

NAMES = (
    "Jane Story", "Anna Justice", "J. Story", "Anna C. Justice", "Lan An", "Minh To", "Ker Than", "Inês Conceição",
    "Tomasz Żuraw", "Željko Čavić", "Øystein Ålund", "İlker Şen", "Ömer Çağlar", "Łukasz Śliwa", "Ștefan Țară",
    "Kristīne Ābele", "Ákos Őri", "Ďuro Řehák", "Noa T. Berlin", "Iker D. Israel",
    "Clara ffrench-Doe", "Oliver ffolliott", "Sinéad ní Riain", "Elin ferch Owain", "Lotte van't Veen",
)  # fmt: skip
STORY = (
    "The harbour council agreed on Monday to build a second pier for the ferries to the islands.",
    "The pier will be open from May, and the council expects forty ferries a day in the summer.",
    "Who keeps a boat at the old pier may stay until the new one is open, the council said.",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "line", ["By {}", "—By {}", "-- By {}", "Words: {}", "Written by {}", "By {} and Kai Voss"]
)
def test_a_byline_names_them(line: str, name: str) -> None:
    byline = read_byline(line.format(name), OUTLETS)

    assert byline is not None
    assert (name, "Kai Voss")[: 1 + ("Kai" in line)] == byline.people


@pytest.mark.parametrize("line", ["{} - avec AFP", "{} | mit dpa", "{} – with AP", "{}@harbour / CÁDIZ"])
@pytest.mark.parametrize("name", ["Jane Doe", "Jikke van 't Westeinde", "Édouard N'Diaye-Lambert"])
def test_a_wire_service_or_a_handle_behind_a_name_is_not_its_end(line: str, name: str) -> None:
    byline = read_byline(line.format(name), OUTLETS)

    assert byline is not None
    assert byline.people == (name,)


@pytest.mark.parametrize("name", ["Jane Doe", "Kai von Voss", "Eleni bin Abdullah"])
@pytest.mark.parametrize("line", ["Reporter {}", "From {} in Oslo"])
def test_a_byline_without_by_names_those_with_particles(name: str, line: str) -> None:
    byline = read_byline(line.format(name), OUTLETS)

    assert byline is not None
    assert byline.people == (name,)


@pytest.mark.parametrize("name", NAMES)
def test_a_pasted_text_and_a_saved_page_name_them(name: str) -> None:
    title = "A second pier is agreed on"
    text = "\n\n".join((title, f"By {name}", "June 3, 2024 4:05 pm", *STORY))
    told = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    head = f"<title>{title}</title><meta name=author content='{name}'>"
    page = f"<html><head>{head}</head><body><h1>{title}</h1><div>By {name}</div>{told}</body></html>"

    pasted = read_pasted(text, "pier.txt", OUTLETS, site_zone="UTC")
    saved = read_webpage(page, "pier.html", OUTLETS, site_zone="UTC")

    assert [name] == [found.value for found in pasted.authors]
    assert [name] == [found.value for found in saved.authors]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "line", ["(Reporting by {}; Editing by Kai Voss)", "This article was written by {}.", "Report from {}"]
)
def test_a_sign_off_names_them_with_their_initials(line: str, name: str) -> None:
    signed = read_sign_off(line.format(name), OUTLETS)

    assert signed is not None
    assert (name,) == signed.people


@pytest.mark.parametrize("name", NAMES)
def test_those_who_gathered_comments_are_named_below_them(name: str) -> None:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = (
        f"<html><body><h1>What readers say of the pier</h1><div class=story>{told}"
        f"<p>Comments compiled by {name}. More of them stand below.</p></div></body></html>"
    )

    saved = read_webpage(page, "pier.html", OUTLETS, site_zone="UTC")

    assert [name] == [found.value for found in saved.authors]


@pytest.mark.parametrize(
    "house", ["Victoria Police", "Jordan Times", "Florence News", "Sofia Staff", "Harbour To", "Guest Story"]
)
def test_a_house_is_no_person_though_it_begins_with_a_given_name(house: str) -> None:
    byline = read_byline(f"By {house}", OUTLETS)

    assert byline is None or byline.people == ()


def test_the_surname_behind_an_initial_is_no_place() -> None:
    byline = read_byline("By NOA T. BERLIN — The Harbour Herald", OUTLETS)

    assert byline is not None
    assert ("Noa T. Berlin",) == byline.people


def test_an_initial_ends_no_name_in_front_of_a_paper() -> None:
    byline = read_byline("By Jane G. Fernando Harbour Today", OUTLETS)

    assert byline is not None
    assert ("Jane G. Fernando",) == byline.people


def test_a_page_that_says_by_twice_names_a_person_with_vietnamese_letters() -> None:
    assert ("Oksana Nguyễn",) == told_apart("By By Oksana Nguyễn", frozenset(), OUTLETS).people


def test_every_letter_of_a_class_is_what_it_says() -> None:
    letters = "".join(map(chr, range(0x10000)))
    capitals, small = re.findall(f"[{LU}]", letters), re.findall(f"[{LL}]", letters)

    assert all(letter.isupper() for letter in capitals)
    assert all(letter.islower() for letter in small)
    assert not set("AZÀÞŁŚŽČĞİŐȘẠ") - set(capitals)
    assert not set("azßàþłśžčğıőșạ") - set(small)
