"""Every form of a pasted page's parts, one by one: what stands in a clipping, and what is read from it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.outlets.publishers import Directory
from generator.shapes.settings import AgencyProfile

TITLE = "Officers of both navies meet in Oslo for talks"
FIRST = "Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years."
SECOND = "The meeting lasted four hours and ended with an agreement to meet again before the end of the year."
THIRD = (
    "A spokesperson for the host said that both delegations had been courteous and had kept to the agenda."
)
FOURTH = "Observers said that the talks on safety had been overdue, as ships of both navies meet every week."
BODY = [FIRST, SECOND, THIRD, FOURTH]
STAMP = "June 6, 2023 5:01 PM EDT"
NOW = datetime(2023, 6, 7, 12, tzinfo=UTC)


def read(*lines: str, outlets: Directory | None = None) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/x.txt", outlets or OUTLETS, site_zone="UTC", now=NOW)


def whole(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


DATES = [
    ("Updated 9:22 PM EST, Mon November 6, 2023", "2023-11-06T21:22-05:00"),
    ("Updated 0222 GMT (1022 HKT) August 27, 2020", "2020-08-27T02:22+00:00"),
    ("Jane Marlow | TNN | Apr 7, 2020, 15:43 IST", "2020-04-07T15:43+05:30"),
    ("June 6, 2023\n11:24 a.m. EDT", "2023-06-06T11:24-04:00"),
    ("June 30, 2026 — 4.34pm", "2026-06-30T16:34+10:00"),
    ("06/01/2026 - 13:55 GMT+1", "2026-01-06T13:55+01:00"),
    ("Stand: 28.04.2023 17:23 Uhr", "2023-04-28T17:23+02:00"),
    ("Publié le 8 juin 2023 à 14h52, modifié le 9 juin 2023 à 10h00", "2023-06-08T14:52+02:00"),
    ("Published\nJune 6, 2023\nat 5:01 PM EDT", "2023-06-06T17:01-04:00"),
    ("PUBLISHED FRI, APR 28 20232:23 PM EDTUPDATED FRI, APR 28 20234:10 PM EDT", "2023-04-28T14:23-04:00"),
    ("1 day ago", "2023-06-06T12:00+00:00"),
    ("01 Jun 2024 05:22PM (Updated: 01 Jun 2024 08:01PM)", "2024-06-01T17:22+08:00"),
]


@pytest.mark.parametrize(("stamp", "moment"), DATES)
def test_timestamp(stamp: str, moment: str) -> None:
    seed = read(TITLE, stamp, *BODY)

    assert seed.date is not None
    assert datetime.fromisoformat(moment).utctimetuple() == seed.date.value.utctimetuple()
    assert BODY == whole(seed)


def test_dates_of_other_stories_are_not_the_storys() -> None:
    seed = read(
        TITLE, STAMP, *BODY[:2], "Related Stories", "Carrier leaves port", "May 2, 2019", *BODY[2:],
        "Most Read", "Harbour master retires", "7 January 2021",
    )  # fmt: skip

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-06-06T17:01:00-04:00"


ORDERS = [
    (STAMP, TITLE, "By Jane Marlow"),
    (TITLE, STAMP, "By Jane Marlow"),
    (TITLE, "By Jane Marlow", STAMP),
    (TITLE, TITLE, "By Jane Marlow", "By Jane Marlow", STAMP),
    ("By Jane Marlow", TITLE, STAMP),
]


@pytest.mark.parametrize("head", ORDERS, ids=range(len(ORDERS)))
def test_order_of_the_head(head: tuple[str, ...]) -> None:
    seed = read(*head, *BODY)

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert seed.date is not None
    assert [one.value for one in seed.authors] == ["Jane Marlow"]
    assert BODY == whole(seed)


def test_first_published_at_the_foot() -> None:
    seed = read(TITLE, "By Jane Marlow", *BODY, "First published: June 6, 2023, 5:01 PM EDT")

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-06-06T17:01:00-04:00"


WRITERS = [
    ("By Jane Marlow", ["Jane Marlow"], []),
    ("ByJane Marlow", ["Jane Marlow"], []),
    ("Jane Marlow", ["Jane Marlow"], []),
    ("Jane Marlow, Defence Correspondent", ["Jane Marlow"], []),
    ("By Jane Marlow Staff Reporter", ["Jane Marlow"], []),
    ("By JANE MARLOW FOR HARBOUR NEWS and ASSOCIATED PRESS", ["Jane Marlow"], ["Associated Press"]),
    ("By Jane Marlow and AP", ["Jane Marlow"], ["Associated Press"]),
    ("By Jane Marlow, Varsville Sun", ["Jane Marlow"], []),
    ("By Jane Marlow & T. Hale Harbour News", ["Jane Marlow", "T. Hale"], []),
    ("Jane Marlow and Tom Hale, The Associated Press", ["Jane Marlow", "Tom Hale"], ["Associated Press"]),
    ("By Jane Marlow, Oslo | Edited by Tom Hale", ["Jane Marlow"], []),
    ("Harbour.com | By Jane Marlow", ["Jane Marlow"], []),
    ("Jane Marlow (now) and Tom Hale (earlier)", ["Jane Marlow", "Tom Hale"], []),
    ("By\nJane Marlow\nFollow\nin Oslo and\nTom Hale\nFollow\nin London", ["Jane Marlow", "Tom Hale"], []),
    ("PTI", [], ["PTI"]),
    ("AFP, MANILA", [], ["Agence France-Presse"]),
    ("AFP, VARSAND", [], ["Agence France-Presse"]),
    ("AFP, PORT VARSAND, Bolivia", [], ["Agence France-Presse"]),
    ("AP, JANE DOE", ["Jane Doe"], ["Associated Press"]),
    ("By RFE/RL's Kyrgyz Service", [], []),
    ("Reuters, Washington,", [], ["Reuters"]),
    ("Da Reuters", [], ["Reuters"]),
    ("NDTV News Desk", [], []),
    ("By Jane Marlow @janemarlow", ["Jane Marlow"], []),
    ("Par Jeanne Marlier", ["Jeanne Marlier"], []),
    ("Von Johanna Marl", ["Johanna Marl"], []),
    ("Por Juana Marlo", ["Juana Marlo"], []),
    ("Di Giovanna Marli", ["Giovanna Marli"], []),
    ("diGiovanna Marli", ["Giovanna Marli"], []),
]


@pytest.mark.parametrize(("byline", "people", "agencies"), WRITERS)
def test_byline(byline: str, people: list[str], agencies: list[str]) -> None:
    seed = read(TITLE, byline, STAMP, *BODY)

    assert [one.value for one in seed.authors] == people
    assert [one.value for one in seed.agencies] == agencies
    assert BODY == whole(seed)


PLACES = [
    ("NEW DELHI: ", "New Delhi", []),
    ("PUTRAJAYA, Nov 22 — ", "Putrajaya", []),
    ("WASHINGTON (AP) — ", "Washington", ["Associated Press"]),
    ("washington — ", "Washington", []),
    ("TAIPEI, June 6 (CNA) ", "Taipei", ["CNA"]),
]


@pytest.mark.parametrize(("dateline", "place", "agencies"), PLACES)
def test_dateline(dateline: str, place: str, agencies: list[str]) -> None:
    seed = read(TITLE, "By Jane Marlow", STAMP, f"{dateline}{FIRST}", *BODY[1:])

    assert seed.dateline is not None
    assert seed.dateline.value.casefold() == place.casefold()
    assert [one.value for one in seed.agencies] == agencies
    assert BODY == whole(seed)


def test_dateline_above_the_first_paragraph() -> None:
    seed = read(TITLE, STAMP, f"Singapore CNN —\n{FIRST}", *BODY[1:])

    assert seed.dateline is not None
    assert seed.dateline.value == "Singapore"
    assert BODY == whole(seed)


SIGN_OFFS = [
    "— AFP",
    "(END)",
    "ppl/smc",
    "Edited by Ann Firth and Tom Hale.",
    "(Reporting by Jane Marlow in Oslo; Editing by Tom Hale)",
    "Associated Press writer Jane Marlow in Oslo contributed to this report.",
]


@pytest.mark.parametrize("sign_off", SIGN_OFFS)
def test_sign_off_is_no_paragraph(sign_off: str) -> None:
    assert whole(read(TITLE, STAMP, *BODY, sign_off)) == BODY


PICTURES = [
    [
        "Ships of both navies off Oslo in May.",
        "Ships of both navies off Oslo in May. | Photo Credit: Reuters",
    ],
    ["Ships off Oslo in May. Photograph: Jane Marlow/AFP"],
    ["Ships off Oslo in May. (Picture: Reuters)"],
    ["Ships off Oslo in May [File: Reuters]"],
    ["FILE PHOTO: Ships off Oslo, May 3, 2023. REUTERS/Jane Marlow/File Photo"],
    ["Image copyright Getty Images", "Image caption The ships off Oslo in May"],
    ["Ships off Oslo in May.", "Jane Marlow/AFP via Getty Images", "hide caption", "toggle caption"],
    ["1 of 12 |", "Ships off Oslo, Norway, May 3, 2023. (AP Photo/Jane Marlow)"],
    ["Ships of both navies pass a lighthouse in Oslo, May 3, 2023."],
    ["© UNICEF/Jane Marlow", "Children look at ships in a harbour."],
    [FIRST, f"{FIRST} | Photo Credit: Reuters"],
]


@pytest.mark.parametrize("picture", PICTURES, ids=range(len(PICTURES)))
def test_picture_is_no_paragraph(picture: list[str]) -> None:
    assert whole(read(TITLE, "By Jane Marlow", STAMP, *picture, *BODY)) == BODY


DEBRIS = [
    ["Also Read | What both navies want"],
    ["READ MORE:", "What both navies want", "Why Norway was asked"],
    ["RELATED COVERAGE", "What both navies want", "Why Norway was asked"],
    ["What Both Navies Want From Norway", "Why the Coast Guard Bought Ferries"],
    ["Sign up for Harbour Brief", "A daily roundup of stories from the sea. Free.", "Your email", "Sign up"],
    ["NEWSLETTER SIGN-UP", "The Tide", "What the sea brings, twice a day.", "Preview", "Subscribe"],
    ["Advertisement"],
    ["Facebook", "Twitter", "WhatsApp", "Email"],
    ["41 Comments"],
    ["READ LATER", "REMOVE", "PRINT"],
    ["Instagram: @harbournews"],
    ["RELATED", "Ferry captain can't swim", "It is no problem, he says.", "By Tom Hale"],
]


@pytest.mark.parametrize("debris", DEBRIS, ids=range(len(DEBRIS)))
def test_furniture_between_paragraphs(debris: list[str]) -> None:
    assert whole(read(TITLE, "By Jane Marlow", STAMP, *BODY[:2], *debris, *BODY[2:])) == BODY


FEET = [
    ["Copyright 2023 Harbour News. All rights reserved."],
    ["Jane Marlow is a reporter for Harbour News. She has covered ships for ten years."],
    ["About the author", "Jane Marlow", "Marlow covers ships and what they carry."],
    ["Tags", "Norway", "Navies"],
    ["Thanks for reading.", "We're not going anywhere.", "Support our journalism today.", "Donate now"],
    ["The Harbour news department was not involved in the creation of the content above."],
    ["(This story has not been edited by our staff and is published from a syndicated feed.)"],
    ["Related News", "Coast Guard rescues nine fishermen", "June 1, 2023", "Nine men were brought ashore."],
]


@pytest.mark.parametrize("foot", FEET, ids=range(len(FEET)))
def test_furniture_behind_the_text(foot: list[str]) -> None:
    assert whole(read(TITLE, "By Jane Marlow", STAMP, *BODY, *foot)) == BODY


def test_short_paragraphs_beside_furniture_stay() -> None:
    body = [FIRST, "No one was hurt.", SECOND, "He paused. “That should scare people.”", THIRD, FOURTH]
    seed = read(TITLE, STAMP, body[0], body[1], "Advertisement", *body[2:4], "Read more: At sea", *body[4:])

    assert body == whole(seed)


def test_a_transcript_keeps_who_speaks() -> None:
    body = [
        "QUESTION: Did the subject of the two sailors come up?",
        "MR MILLER: I'd refer you to my colleagues. We raise these cases at every level.",
        "QUESTION: Is that a yes?",
        "MR MILLER: It is what I said.",
        "AFP: When will the next round be?",
        "MR MILLER: Before the end of the year, in a place where nobody has to wear a coat.",
    ]
    seed = read(TITLE, STAMP, *body)

    assert body == whole(seed)
    assert not seed.agencies


@pytest.mark.parametrize(
    "through", [" (through interpreter)", " (via telephone)", ", Fisher (through translator)"]
)
def test_who_speaks_through_an_interpreter_takes_turns_as_well(through: str) -> None:
    body = [
        "Jane Doe:",
        "Now to a box on a beach, and to what happens when nobody is certain whose it is.",
        "Here's Kai Voss.",
        "Kai Voss:",
        "It came ashore on a Sunday, 40 feet long and blue.",
        f"Joana Prates{through}:",
        "First, we thought it was a boat.",
        "Kai Voss:",
        "It was chairs, 212 of them, with gilded legs, sold by one firm to another and insured in a third country.",
        "Joana Prates (through interpreter):",
        "They're not comfortable. They're for people who don't stay long.",
    ]
    assert body == whole(read(TITLE, STAMP, *body))


CHARACTERS = [
    ("Officers\u00a0of the two navies", "Officers of the two navies"),
    ("Offi\u00adcers of the two\u200b navies", "Officers of the two navies"),
    ("Officers of the two nav\u2060ies", "Officers of the two navies"),
    ("O\nfficers of the two navies", "Officers of the two navies"),
    ("â€œOfficersâ€\x9d of the two navies", "“Officers” of the two navies"),
]


@pytest.mark.parametrize(("written", "read_as"), CHARACTERS, ids=range(len(CHARACTERS)))
def test_characters(written: str, read_as: str) -> None:
    rest = FIRST.removeprefix("Officers of the two navies")
    seed = read(TITLE, STAMP, f"{written}{rest}", *BODY[1:])

    assert whole(seed)[0] == f"{read_as}{rest}"


def test_the_day_in_front_of_the_story_tells_day_from_month() -> None:
    seed = read(TITLE, "06/01/2024 04:52 PM", f"TAIPEI, June 1 (CNA) {FIRST}", *BODY[1:])

    assert seed.date is not None
    assert seed.date.value.strftime("%Y-%m-%d %H:%M") == "2024-06-01 16:52"


def test_agencies_of_the_config_are_agencies() -> None:
    outlets = Directory((), [AgencyProfile(name="Harbour Wire", names=("HWS",), timezone="Asia/Manila")])
    seed = read(TITLE, "HWS | June 6, 2023 17:01", *BODY, outlets=outlets)

    assert [one.value for one in seed.agencies] == ["Harbour Wire"]
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-06-06T17:01:00+08:00"
