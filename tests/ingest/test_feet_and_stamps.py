"""Lines at the foot of pages that are no text, and days and hours as pages write them beside other things."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who

from generator.ingest.one_line.datelines.datelines import read_dateline

HEAD = (TITLE, "By Jane Doe", STAMP, "")


@pytest.mark.parametrize(
    "line",
    [
        "Comments on this entry are closed.",
        "This article is provided courtesy of The Harbour Tidings, which has been printed on the quay since 1871.",
        "• P.O Box 4711-00100,Varsand, Lowlands.",
        "Jane Dunmore owns shares of Cable, Rope (B shares), and Anchor. The Kestrel recommends Cable and Rope.",
        "Contributing: Jane Dunmore, Kai Voss, Harbour News.",
        "--fotoTIDINGS (2024) HAK CIPTA TERPELIHARA",
    ],
)
def test_a_line_at_the_foot_is_no_text(line: str) -> None:
    assert body(read(*HEAD, *STORY, line)) == [*STORY]


@pytest.mark.parametrize(
    "line",
    [
        "Comments by the ministers on this entry were kept short, and the gate is closed.",
        "Jane Dunmore owns shares of the cable, and nobody on the quay would have it otherwise.",
    ],
)
def test_a_sentence_like_one_at_the_foot_is_text(line: str) -> None:
    assert line in body(read(*HEAD, *STORY[:2], line, *STORY[2:]))


@pytest.mark.parametrize(
    "line",
    [
        "epa08371164 A worker unloads boxes of cable from China at the harbour of Varsand, Lowlands, 21 April 2020.",
        "Photo courtesy of Kestrel Dunmore.",
    ],
)
def test_what_a_picture_shows_and_whose_it_is(line: str) -> None:
    assert body(read(*HEAD, *STORY[:2], line, *STORY[2:])) == [*STORY]


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        (
            "Published: 08 Mar 2022 11:50 AM BdST Updated: 08 Mar 2022 12:50 PM BdST",
            "2022-03-08T11:50:00+06:00",
        ),
        ("Harbour brief • talks • cables • ISSUE 51•02 • Jan 14, 2015", "2015-01-14"),
        ("Xinhua, September 28, 2015 Adjust font size:", "2015-09-28"),
        ("2021 10 03", "2021-10-03"),
    ],
)
def test_a_day_beside_other_things(line: str, moment: str) -> None:
    seed = read(TITLE, line, "", *STORY)
    assert seed.date is not None
    assert seed.date.value.isoformat().startswith(moment)
    assert body(seed) == [*STORY]


def test_buttons_stand_behind_the_hour_of_a_byline() -> None:
    seed = read(TITLE, "By Jane Doe on June 29, 2014 08:08 pm Email @jane345 76Comments", "", *STORY)
    assert who(seed) == ["Jane Doe"]
    assert seed.date is not None
    assert seed.date.value.isoformat().startswith("2014-06-29T20:08")


def test_the_day_of_the_week_is_no_place() -> None:
    found = read_dateline("Tuesday, 28 November 2017 - The member has been put under arrest.", OUTLETS)
    assert found is not None
    assert (found.place, found.day, found.year) == ("", (11, 28), 2017)
    assert found.rest.startswith("The member")
