"""What tells of a sign-off is asked only of lines that begin, or end, as one can."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.signatures.sign_offs import read_sign_off, trailing_sign_off
from generator.ingest.words.outlets.publishers import Directory
from generator.shapes.settings import AgencyProfile


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("ENDS", "end-mark"),
        ("* End", "end-mark"),
        ("(end item)", "end-mark"),
        ("Enditem/kv", "end-mark"),
        ("Fin", "end-mark"),
        ("30", "end-mark"),
        ("Story ends", "end-mark"),
        ("VNA", "end-mark"),
        ("kv/jd (afp, dpa, rtr)", "agency-sign-off"),
        ("ILNA/", "end-mark"),
        ("With additional reporting by Jane Doe", "contribution"),
        ("Reporting by Jane Doe; editing by Kai Voss", "reporting-by"),
        ("Additional reporting by Jane Doe", "reporting-by"),
        ("Further reporting by Jane Doe", "reporting-by"),
        ("Writing by Jane Doe", "reporting-by"),
        ("Editing by Jane Doe", "reporting-by"),
        ("Compiled by Jane Doe", "reporting-by"),
        ("Mitarbeit: dpa", None),
        ("(Información de Ana Ruiz y Mei Lin)", "reporting-by"),
        ("By Jane Doe, with inputs from agencies.", "reporting-by"),
        ("This article was written by Jane Doe.", "reporting-by"),
        ("Материал подготовила Анна Иванова", "reporting-by"),
        ("Jane Doe Newschannel 6.", "reporting-by"),
        ("Jane Doe News 12", "reporting-by"),
        ("Report from Jane Doe, Harbour News", "reporting-by"),
        ("—Reports from Jane Doe, Harbour News", "reporting-by"),
        ("Some information in this report was given by the harbour.", "contribution"),
        ("Reuters material was used in this story.", "contribution"),
        ("Includes reporting by the Harbour Star.", "contribution"),
        ("Staff writer Jane Doe also contributed.", "contribution"),
        ("Contributing: Jane Doe", "contribution"),
        ("Jane Doe contributed to this report.", "contribution"),
        ("PTI inputs", "contribution"),
        ("Jane Doe and Kai Voss produced and edited the audio version of this interview.", "contribution"),
        ("Jane Doe edited the digital story. Kai Voss adapted it for the web.", "contribution"),
        ("The audio version of this story was edited by Jane Doe.", "contribution"),
        ("Jane Doe edited the story of the pier for her children, who liked none of it.", None),
        ("Agency inputs from Varsand", "contribution"),
        ("mit Material von dpa", "contribution"),
        ("avec des informations de Reuters", "contribution"),
        ("con información de EFE", "contribution"),
        ("com informações da Lusa", "contribution"),
        ("— Jane Doe/KV, Harbour News", "outlet-sign-off"),
        ("Source: CNA/kv(ab)", "outlet-sign-off"),
        ("Le Monde avec l'AFP", "agency-sign-off"),
        ("kvo avec ats", "agency-sign-off"),
        ("kvo avec l'afp", "agency-sign-off"),
        ("quai avec phare", None),
        ("The ferries stopped at noon, and nobody on the pier was told.", None),
    ],
)
def test_a_line_is_a_sign_off_by_how_it_begins_or_ends(line: str, rule: str | None) -> None:
    signed = read_sign_off(line, OUTLETS)

    assert rule == (signed.rule if signed else None)


@pytest.mark.parametrize(
    ("behind", "rule"),
    [
        (" (Reporting by Jane Doe)", "reporting-by"),
        (" (By Jane Doe) Enditem", "signed-behind"),
        (" With inputs from PTI", "help-of-wire"),
        (" (Jane Doe, 3.6.2024)", "signed-behind"),
        (" (sku)", "initials"),
        (" (From news reports).", "remark"),
        (" Enditem", "end-mark"),
        (" (APA, Reuters, dpa)", "agency-sign-off"),
        (" Fuente: EFE", "agency-sign-off"),
        (" AFP", "agency-sign-off"),
        (" — Reuters, AFP, dpa, Associated Press", "agency-sign-off"),
        (" — Jane Doe", "signed-behind"),
        (" Nobody came", None),
    ],
)
def test_a_paragraph_ends_in_a_sign_off_behind_a_stop(behind: str, rule: str | None) -> None:
    story = "The pier is closed, as the town’s council says, until the harbour has a new boat."
    signed = trailing_sign_off(story + behind, OUTLETS)

    assert rule == (signed.rule if signed else None)
    assert signed is None or story == signed.rest.strip()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HARBOUR WIRE/jd", True),
        ("The Harbour Wire of Varsand", True),
        ("Harbour and wire", False),
        ("a harbour", False),
        ("Deutsche Presse-Agentur", True),
    ],
)
def test_a_wire_service_is_looked_for_by_all_words_of_its_name(text: str, *, found: bool) -> None:
    outlets = Directory(agencies=[AgencyProfile(name="Harbour Wire")])

    assert found == outlets.may_name_agency(text)


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("— with Reuters", ("Reuters",)),
        ("(With inputs from AFP)", ("Agence France-Presse",)),
        ("- with a report from AP", ("Associated Press",)),
        ("(mit dpa)", ("dpa",)),
        ("mit AFP", ("Agence France-Presse",)),
        ("(jdm/dpa)", ("dpa",)),
        ("AP/dpa/kvoss", ("Associated Press", "dpa")),
        ("Avec Reuters et AFP", ("Reuters", "Agence France-Presse")),
        ("com Lusa", ("Lusa",)),
        ("(Con información de EFE)", ("EFE",)),
        ("am 27.ago.21/Lusa", ()),
    ],
)
def test_a_paragraph_ends_in_the_wire_services_that_helped(behind: str, found: tuple[str, ...]) -> None:
    told = "The council of Varsand meets again in May."
    ending = trailing_sign_off(f"{told} {behind}", OUTLETS)

    assert (ending.agencies if ending else ()) == found
    assert not found or (ending and ending.rest.rstrip() == told)
