"""Bylines and datelines: people, wire services, desks and places, each told apart."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.words.outlets.profiles import AGENCIES, OUTLETS
from generator.ingest.words.outlets.publishers import Directory

OUTLET = Directory()


@pytest.mark.parametrize(
    ("line", "people", "agencies"),
    [
        ("By Jane Doe", ("Jane Doe",), ()),
        ("ByJane Doe", ("Jane Doe",), ()),
        ("By Park Min-ji", ("Park Min-ji",), ()),
        ("By Mari Yamada / Yomiuri Shimbun Staff Writer", ("Mari Yamada",), ()),
        ("Jane Doe Defence and security correspondent", ("Jane Doe",), ()),
        ("Par Jeanne MOREL", ("Jeanne Morel",), ()),
        ("Von Kai Voss, ARD-Studio Varsand, zzt. Port Elin", ("Kai Voss",), ()),
        ("Kai Voss, Landesstudio Varsand", ("Kai Voss",), ()),
        ("By Imogen Faʻadoe", ("Imogen Faʻadoe",), ()),
        ("By Kalani Ka‘adoe and Jane O`Doe", ("Kalani Ka‘adoe", "Jane O`Doe"), ()),
        ("di Marco D´Alessio", ("Marco D´Alessio",), ()),
        ("By ʻIlima Doe, staff reporter", ("ʻIlima Doe",), ()),
        ("‘Ana Roe, Pacific reporter", ("‘Ana Roe",), ()),
        ("BY LEILANI NU‘UDOE", ("Leilani Nu‘Udoe",), ()),
        ("Par Paul Morel (Brest, envoyé spécial) et Anne d’Aubin", ("Paul Morel", "Anne d’Aubin"), ()),
        ("Par Paul Morel (Brest, envoyé spécial) et Anne de Mun", ("Paul Morel", "Anne de Mun"), ()),
        ("(Answers by Mari Yamada, City News Department)", ("Mari Yamada",), ()),
        ("(Questions by Mari Yamada)", ("Mari Yamada",), ()),
        ("Explained by Jane Doe and John Roe", ("Jane Doe", "John Roe"), ()),
        ("Jane Doe and John Roe, back from Varsand", ("Jane Doe", "John Roe"), ()),
        ("Jane Doe, writing from Varsand", ("Jane Doe",), ()),
        ("Joana Moura, da CNN", ("Joana Moura",), ()),
        ("Dewi Lestari, CNN Indonesia", ("Dewi Lestari",), ()),
        ("Articolo di Giulia Moretti", ("Giulia Moretti",), ()),
        ("Texto de Joana Moura", ("Joana Moura",), ()),
        ("Yazar: Ayşe Yılmaz", ("Ayşe Yılmaz",), ()),
        ("Haber Merkezi", (), ()),
        ("뉴시스", (), ("Newsis",)),
        ("Byron Smith", ("Byron Smith",), ()),
        ("By JANE DOE and JOHN ROE", ("Jane Doe", "John Roe"), ()),
        ("Jane Doe, BBC News, Washington", ("Jane Doe",), ()),
        ("Julian Doe World affairs editor", ("Julian Doe",), ()),
        ("By Mark Roe and Ellen Doe Associated Press", ("Mark Roe", "Ellen Doe"), ("Associated Press",)),
        ("By MATTHEW ROE, AP Diplomatic Writer", ("Matthew Roe",), ("Associated Press",)),
        ("Jane Doe and AFP", ("Jane Doe",), ("Agence France-Presse",)),
        ("By Jane Mary Doe AP Sports Writer", ("Jane Mary Doe",), ("Associated Press",)),
        ("By Jane Doe HealthDay Reporter", ("Jane Doe",), ("HealthDay",)),
        ("HealthDay Reporter", (), ("HealthDay",)),
        ("By quayfan77, Community Contributor", ("quayfan77",), ()),
        ("By harboursociety, Contributor", ("harboursociety",), ()),
        ("Jane Mary Doe Reporter", ("Jane Mary Doe",), ()),
        ("Reuters, Washington,", (), ("Reuters",)),
        ("NDTV News Desk", (), ()),
        ("Von Anna Schmidt, ARD-Studio Peking", ("Anna Schmidt",), ()),
        ("Von Anna Schmidt, ARD-Studio Peking, zzt. Varsand", ("Anna Schmidt",), ()),
        (
            "Von Anna Schmidt und Peter Kranz, ARD-Hauptstadtstudio Berlin",
            ("Anna Schmidt", "Peter Kranz"),
            (),
        ),
        ("LDP / Par Jeanne MOREL", ("Jeanne Morel",), ()),
        ("Le Phare | Par Jeanne Morel et Luc Aubry", ("Jeanne Morel", "Luc Aubry"), ()),
        ("AFP / Par Jeanne MOREL", ("Jeanne Morel",), ("Agence France-Presse",)),
        ("Harbour Times – By Jane Doe", ("Jane Doe",), ()),
        ("Burak Taş -Selin Kaya", ("Burak Taş", "Selin Kaya"), ()),
        ("Burak AYDIN, muhabir", ("Burak Aydın",), ()),
        ("Par Hélène Garnier (Singapour, envoyée spéciale)", ("Hélène Garnier",), ()),
        (
            "Par Hélène Garnier (Singapour, envoyée spéciale) et Luc Petit (Vienne, correspondant)",
            ("Hélène Garnier", "Luc Petit"),
            (),
        ),
        ("Por Ana Pérez (Madrid, enviada especial) y Luis García", ("Ana Pérez", "Luis García"), ()),
        ("By Jane Doe (Reuters) and Kai Voss (Varsand)", ("Jane Doe", "Kai Voss"), ("Reuters",)),
        ("Jane Doe jane.doe@post.com and Kai Voss", ("Jane Doe", "Kai Voss"), ()),
        ("Jane Doe (jane@post.com) and Kai Voss (kai@post.com)", ("Jane Doe", "Kai Voss"), ()),
        ("Por María García y Juan Pérez", ("María García", "Juan Pérez"), ()),
        ("Ludwig van der Berg", ("Ludwig van der Berg",), ()),
        ("By By Jane Doe / Harbour Press", ("Jane Doe",), ()),
        ("From Jane Doe Voss", ("Jane Doe Voss",), ()),
        ("Laporan Wartawan Harbournews.com, Ruth Vania", ("Ruth Vania",), ()),
        ("Stefán Jónsson skrifar", ("Stefán Jónsson",), ()),
        ("von Anna Schmidt am", ("Anna Schmidt",), ()),
        ("By Minh Van Le", ("Minh Van Le",), ()),
        ("Jane Day, Staff Writer", ("Jane Day",), ()),
        ("Edward White | Political Reporter", ("Edward White",), ()),
        ("By Jane F. Will", ("Jane F. Will",), ()),
        ("By J.D. SIMMS", ("J.D. Simms",), ()),
        ("By Jane Doe on Harbour Breakfast", ("Jane Doe",), ()),
        ("Jane Doe, (Varsand) Harbour News", ("Jane Doe",), ()),
        ("BYJane Doe", ("Jane Doe",), ()),
        ("Jane Doe, Roanoke Times", ("Jane Doe",), ()),
        ("By Jane Doe WXYZ", ("Jane Doe",), ()),
        ("Jane Doe, WXYZ 88.5", ("Jane Doe",), ()),
        ("Jane Doe, The University of Harbour and Kai Voss, Pier University", ("Jane Doe", "Kai Voss"), ()),
        ("By Jane Doe Special to the Harbour-Advertiser", ("Jane Doe",), ()),
        ("Jane Doe Of the Harbour-Dispatch", ("Jane Doe",), ()),
        ("By Jane Doe Photographs by Kai Voss", ("Jane Doe",), ()),
        (
            "By Jane Doe Follow , Kai Voss Follow and Lin Meiying Follow",
            ("Jane Doe", "Kai Voss", "Lin Meiying"),
            (),
        ),
        ("By Jane Doe andKai Voss", ("Jane Doe", "Kai Voss"), ()),
        ("By JANE DOE WEIand NUR AINA BT KAI", ("Jane Doe Wei", "Nur Aina Bt Kai"), ()),
        ("JANE DOE, ADA PELLandNUR AINA", ("Jane Doe", "Ada Pell", "Nur Aina"), ()),
        ("Jane Lau Wing-keiandSeong-min Oh", ("Jane Lau Wing-kei", "Seong-min Oh"), ()),
        ("By Jane DoeandÉlodie Voss", ("Jane Doe", "Élodie Voss"), ()),
        ("By Jane DoeandJ.B. Voss", ("Jane Doe", "J.B. Voss"), ()),
        ("By Lim Mei-linand Tan Wei Soon", ("Lim Mei-lin", "Tan Wei Soon"), ()),
        ("Par JEANNE MORELet LUC PETIT", ("Jeanne Morel", "Luc Petit"), ()),
        ("Von HANNA DORNund KAI VOSS", ("Hanna Dorn", "Kai Voss"), ()),
        ("Por JUANA PEREZy ANA LUZ", ("Juana Perez", "Ana Luz"), ()),
        ("Oleh ANI WULANdan BUDI SANTOSO", ("Ani Wulan", "Budi Santoso"), ()),
        ("Por Juana Ortega y Gasset", ("Juana Ortega y Gasset",), ()),
        ("By ROSS MacDONALD and ADA PELL", ("Ross MacDonald", "Ada Pell"), ()),
        ("By Marie Durand and Jean Marchand Roy", ("Marie Durand", "Jean Marchand Roy"), ()),
        ("By the Specialist Reporting Team's Jane Doe", ("Jane Doe",), ()),
        ("By U.S. Sen. Jane Doe", ("Jane Doe",), ()),
        ("By GEN TANAKA and COL DOYLE/ Staff Writers", ("Gen Tanaka", "Col Doyle"), ()),
        ("By Gen. Jane Doe and Col Sir Kai Voss", ("Jane Doe", "Kai Voss"), ()),
        ("Jane Doe, Defence Correspondent | Kai Voss", ("Jane Doe", "Kai Voss"), ()),
        (
            "(Japanese original by Jane Doe, Otsu Local Bureau, and Kai Voss, City News Department)",
            ("Jane Doe", "Kai Voss"),
            (),
        ),
        ("(Japanese original by Jane Doe, City News and Culture Department)", ("Jane Doe",), ()),
        ("Jane Doe Northern Editor", ("Jane Doe",), ()),
        ("Jane Doe Harbournews.ca Writer", ("Jane Doe",), ()),
        ("Jane Doe and Kai Voss with files from The Harbour Press", ("Jane Doe", "Kai Voss"), ()),
        ("Jane Doe Capital News Service", ("Jane Doe",), ()),
        ("Jane Doe, Harbour Newspapers", ("Jane Doe",), ()),
        ("Jane Doe, Senior Associate, Chatham House", ("Jane Doe",), ()),
        ("Jane Doe, Northern Echo", ("Jane Doe",), ()),
        ("Jane Doe, The News & Observer", ("Jane Doe",), ()),
        ("By Jane Doe Palm Springs Desert Sun", ("Jane Doe",), ()),
        ("By Jane Doe Varsand News Journal", ("Jane Doe",), ()),
        ("By LESTER KONG WAI", ("Lester Kong Wai",), ()),
        ("By Lester Kong and Tan Wei", ("Lester Kong", "Tan Wei"), ()),
        ("von Autor: Anna Schmidt", ("Anna Schmidt",), ()),
        ("Anna Schmidt 71 Kommentare", ("Anna Schmidt",), ()),
        ("- Anna Schmidt - 91 Ergänzungen", ("Anna Schmidt",), ()),
        ("By Social Links for Jane Doe and Social Links for Kai Voss", ("Jane Doe", "Kai Voss"), ()),
        ("By View profile of Jane Doe", ("Jane Doe",), ()),
        ("by Jane Doe and Kai Voss 2021-03-09 19:12", ("Jane Doe", "Kai Voss"), ()),
        ("By Jane Doe, Kai Voss and Anna Dorn 9 Mar 2021 19:12", ("Jane Doe", "Kai Voss", "Anna Dorn"), ()),
        ("BY JANE DOE AND KAI VOSS MARCH 9, 2021 7:12 PM ET", ("Jane Doe", "Kai Voss"), ()),
        ("By Jane Doe and Kai Voss 09/03/2021 at 7:12 p.m.", ("Jane Doe", "Kai Voss"), ()),
        ("By Jane Doe and Kai Voss Tuesday, March 9, 2021 - 7:12 pm", ("Jane Doe", "Kai Voss"), ()),
        ("By Jane Doe & wa Kibor Dornu", ("Jane Doe", "wa Kibor Dornu"), ()),
        ("By Jane Doe and Moses arap Dornu", ("Jane Doe", "Moses arap Dornu"), ()),
        ("JANE DOE-VOSS AND PER OSKAR DORN", ("Jane Doe-Voss", "Per Oskar Dorn"), ()),
        (
            "| Par Hélène Garnier (avec Luc Morel et Ada Petit)",
            ("Hélène Garnier", "Luc Morel", "Ada Petit"),
            (),
        ),
        (
            "Harbour Radio Varsand / By Jane Doe, Tom O'Hara and Ana De Luca",
            ("Jane Doe", "Tom O'Hara", "Ana De Luca"),
            (),
        ),
        ("7.30 / By Jane Doe", ("Jane Doe",), ()),
        ("Harbour Bulletin – By Jane Doe", ("Jane Doe",), ()),
        ("Minnie Hall-Doe in Beijingand Kai Voss", ("Minnie Hall-Doe", "Kai Voss"), ()),
        ("Minnie Doe in Kuala Lumpurand Kai Voss in Tokyo", ("Minnie Doe", "Kai Voss"), ()),
        ("Minnie Doe, Kai Vossand Tom Hall", ("Minnie Doe", "Kai Voss", "Tom Hall"), ()),
        ("Minnie Legrand Tom Hall", ("Minnie Legrand Tom Hall",), ()),
        ("Reuters in Manila", (), ("Reuters",)),
        ("Agence France-Presse in Suva", (), ("Agence France-Presse",)),
        ("La Presse canadienne à Varsand", (), ("The Canadian Press",)),
        ("Reuters à Porthaven", (), ("Reuters",)),
        ("BAKU - Anadolu Agency", (), ("Anadolu",)),
        ("VARSANDİ – Agence France-Presse", (), ("Agence France-Presse",)),
        ("KESTREL BAY - Reuters", (), ("Reuters",)),
        ("Jane Doe - Anadolu Agency", ("Jane Doe",), ("Anadolu",)),
        ("By Tal ben-Doe Follow", ("Tal ben-Doe",), ()),
        ("By Amina bint-Doe and Samir al-Voss", ("Amina bint-Doe", "Samir al-Voss"), ()),
        ("Jane Doe-Voss, hong kong", ("Jane Doe-Voss",), ()),
        ("Jane Doe, beijing", ("Jane Doe",), ()),
        ("By Jane Doe in new york", ("Jane Doe",), ()),
        ("Lê Thanh Bình-Ngô Thu Hà", ("Lê Thanh Bình", "Ngô Thu Hà"), ()),
        ("By JANE DOE in Varsand and KAI VOSS in Beijing", ("Jane Doe", "Kai Voss"), ()),
        ("By Jane Doe in Tokyo, Basuki and Kai Voss in Jakarta", ("Jane Doe", "Basuki", "Kai Voss"), ()),
    ],
)
def test_byline(line: str, people: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLET)

    assert byline is not None
    assert (byline.people, byline.agencies) == (people, agencies)


@pytest.mark.parametrize(
    "line",
    [
        "White House",
        "Jane Doe, back from the brink",
        "South China Sea",
        "By Tuesday the talks had failed",
        "By midnight, correspondent",
        "By sundown, contributors had left",
        "By the numbers: how it works",
        "Biden Administration",
        "LE DÉBAT",
        "ICI L'EUROPE",
        "ΚΑΙ ΣΕ ΟΛΗ ΤΗ ΔΥΤΙΚΗ ΕΛΛΑΔΑ",
        "Minister Jane Doe (Kai Voss/AFP)",
        "Jane Doe (Instagram Jane Doe)",
        'Pilots Find the Wit of the Harbour "Kompas"',
        "Speed Reads",
        "Harbour Grain Sellers Look Past Varsand",
        "Varsand Presses Beijing",
        "South China, Staff Writer",
        "Indianapolis Star",
        "La Presse canadienne à la une",
        "Schloss Varsand in der Steiermark",
        "Château Varsand, Paris",
        "authors:",
        "by:",
        "Discover Harbour Reuters",
        "Discover Thomson Reuters",
        "Entdecken Doe Reuters",
    ],
)
def test_no_byline(line: str) -> None:
    assert read_byline(line, OUTLET) is None


def test_dateline_in_russian() -> None:
    dateline = read_dateline("Саратов. 7 июля. ИНТЕРФАКС - Паром снова перевозит пассажиров.", OUTLET)

    assert dateline is not None
    assert (dateline.place, dateline.day, dateline.agencies) == ("Саратов", (7, 7), ("Interfax",))
    assert dateline.rest == "Паром снова перевозит пассажиров."


def test_translator_is_no_author() -> None:
    byline = read_byline("Translated by Jane Doe", OUTLET)

    assert byline is not None
    assert byline.helpers


@pytest.mark.parametrize(
    ("head", "place", "agencies"),
    [
        ("NEW DELHI: ", "New Delhi", ()),
        ("PUTRAJAYA, Nov 22 — ", "Putrajaya", ()),
        ("KOTA KINABALU: ", "Kota Kinabalu", ()),
        ("KOTA BEKASI – ", "Bekasi", ()),
        ("RAHIM YAR KHAN: ", "Rahim Yar Khan", ()),
        ("Varsand, East Timor: ", "Varsand, East Timor", ()),
        ("VARSAND, EAST TIMOR: ", "Varsand, East Timor", ()),
        ("WASHINGTON (AP) — ", "Washington", ("Associated Press",)),
        ("BEIJING, June 20 (Reuters) - ", "Beijing", ("Reuters",)),
        ("Berlin/Peking (dpa) - ", "Berlin/Peking", ("dpa",)),
        ("(ANSA) - ROMA, 20 GIU - ", "Roma", ("ANSA",)),
        ("Beijing [China], June 20 (ANI): ", "Beijing", ("ANI",)),
        ("CANBERRA, June 20 AAP - ", "Canberra", ("AAP",)),
        ("WashingtonCNN — ", "Washington", ()),
        ("WILMINGTON, Del. (AP) — ", "Wilmington, Del.", ("Associated Press",)),
        ("PHILIPPINE SEA – ", "Philippine Sea", ()),
        ("ANDERSEN AIR FORCE BASE, Guam -- ", "Andersen Air Force Base, Guam", ()),
        ("ST. JOHN'S, N.L. — ", "St. John's, N.L.", ()),
        ("USS HARBOUR, Philippine Sea – ", "USS Harbour, Philippine Sea", ()),
        ("(VARSAND, China) — ", "Varsand, China", ()),
        ("(NEW YORK) — ", "New York", ()),
        ("(Beijing) – ", "Beijing", ()),
        ("(DAYTON, Ohio) -- ", "Dayton, Ohio", ()),
        ("(WXYZ) — ", "", ()),
        ("Frankfurt, Den Haag, Brüssel ", "Frankfurt, Den Haag, Brüssel", ()),
        ("DALLA NOSTRA INVIATA A VARSANDA. ", "Varsanda", ()),
        ("DALLA NOSTRA INVIATA VARSANDA ", "Varsanda", ()),
        ("DAL NOSTRO CORRISPONDENTE PORTO VARSANDO — ", "Porto Varsando", ()),
        ("BORGO DI VARSANDO (Firenze) - ", "Borgo di Varsando", ()),
        ("De notre envoyée spéciale à Port-Elin – ", "Port-Elin", ()),
        ("Enviado especial a Puerto Varsando. ", "Puerto Varsando", ()),
    ],
)
def test_dateline(head: str, place: str, agencies: tuple[str, ...]) -> None:
    dateline = read_dateline(f"{head}The talks went on for four hours.", OUTLET)

    assert dateline is not None
    assert (dateline.place, dateline.agencies) == (place, agencies)
    assert dateline.rest == "The talks went on for four hours."


@pytest.mark.parametrize(
    ("head", "place", "agencies"),
    [
        ("Varsing am See (Bayern) – ", "Varsing am See", ()),
        ("Port-Elin (Finistère) - ", "Port-Elin", ()),
        ("VARSING dpa | ", "Varsing", ("dpa",)),
        ("Varsapur (Bihar): ", "Varsapur", ()),
        ("Varsa Garh (West Bengal) -- ", "Varsa Garh", ()),
    ],
)
def test_a_town_that_no_list_has_heads_a_paragraph(head: str, place: str, agencies: tuple[str, ...]) -> None:
    rest = "Der Rat von nebenan hat am Montag beschlossen, dass die Fähre im Winter nicht fährt."
    dateline = read_dateline(head + rest, OUTLET)

    assert dateline is not None
    assert (dateline.place, dateline.agencies, dateline.rest) == (place, agencies, rest)


@pytest.mark.parametrize(
    "text",
    [
        "The talks — which began on Tuesday — ended in a row.",
        "EXCLUSIVE: The talks ended in a row.",
        "SECRETARY BLINKEN: Thank you all very much for coming.",
        "FILE - In this photo the two ministers meet.",
        "VARSING rat | The talks ended in a row, and neither of the ministers would say why.",
        "ANALYSE (Berlin) - The talks ended in a row, and neither of the ministers would say why.",
        "Asha Rao (Kerala): The talks ended in a row, and neither of the ministers would say why.",
        "Voss (Labour): The talks ended in a row, and neither of the ministers would say why.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert read_dateline(text, OUTLET) is None


def test_there_are_outlets_and_wire_services_enough() -> None:
    assert len(OUTLETS) >= 40
    assert len(AGENCIES) >= 15
