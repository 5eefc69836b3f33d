"""When a clipping is from where its page tells it aside: the zone by papers that it names, the first entry."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, read


def _zone(*lines: str) -> str:
    seed = read(TITLE, "March 21, 2024 18:20", STORY[0], *lines, *STORY[1:])

    return f"{seed.date.value:%z}" if seed.date else ""


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        ("“We tried red,” the mayor told Stuff.", "+1300"),
        ("“We tried red,” the mayor told the South China Morning Post’s reporter.", "+0800"),
        ("“We tried red,” she said in an interview with Arab News.", "+0300"),
        ("The mayor told Thestar.com.my that they had tried red.", "+0800"),
        ("The Age understands that red was tried in May.", "+1100"),
        ("The Age has learnt that red was tried in May.", "+1100"),
        ("The Age has learned that red was tried in May.", "+1100"),
        ("The Age has obtained the minutes of the council.", "+1100"),
        ("The Age has seen the minutes of the council.", "+1100"),
        ("The Age can reveal that red was tried in May.", "+1100"),
        ("“We tried red,” the mayor tells Stuff.", "+1300"),
        ("The mayor spoke to Stuff about the paint.", "+1300"),
        ("“We tried red,” she said, speaking with Stuff.", "+1300"),
        ("Minutes of the council that were seen by Stuff say so.", "+1300"),
        ("Minutes of the council, obtained by Stuff, say so.", "+1300"),
        ("More from Stuff", "+1300"),
        ("The bell in May. KAI VOSS/STUFF", "+1300"),
        ("The bell in May. Picture: Kai Voss / The Canberra Times", "+1100"),
        ("Advertise with Stuff", "+1300"),
        ("© 2016 Harbour Media New Zealand Limited", "+1300"),
        ("Copyright 2016 Harbour Press Singapore Pte Ltd", "+0800"),
        ("© Harbour Radio South Africa. All rights reserved.", "+0200"),
        ("All times stated are JST", "+0900"),
        ("Times displayed are in Europe/Athens time.", "+0200"),
    ],
)
def test_named_papers_lend_their_zone(line: str, offset: str) -> None:
    assert _zone(line) == offset


@pytest.mark.parametrize(
    ("address", "outlet"),
    [("", "The Hindu"), ("https://www.thehindu.com/red", "The Hindu"), ("https://harbour.example/red", "")],
)
def test_who_has_an_address_of_its_own_is_not_known_by_how_others_write(address: str, outlet: str) -> None:
    seed = read(*([address] if address else []), TITLE, "Updated - June 20, 2023 08:47 pm IST", *STORY)

    assert (seed.outlet.value if seed.outlet else "") == outlet


@pytest.mark.parametrize(
    "line",
    [
        "“We tried red,” the mayor told CNN.",
        "“We tried red,” the mayor told a radio station.",
        "“We tried red,” the mayor told Reuters in Singapore.",
        "The mayor told Stuff in June and told the Irish Examiner in July that red was tried.",
        "All times are local.",
    ],
)
def test_papers_that_all_quote_lend_none(line: str) -> None:
    assert _zone(line) == "+0000"


def test_a_stamp_tells_which_paper_of_a_name_it_is() -> None:
    notice = "Comments will be edited and authorized at the discretion of Daily Mirror online."
    seed = read(TITLE, "22 June 2021 09:46 am - 0     - 874", *STORY, notice)

    assert seed.outlet is not None
    assert seed.outlet.value == "Daily Mirror (Sri Lanka)"
    assert seed.date is not None
    assert f"{seed.date.value:%H:%M%z}" == "09:46+0530"


def test_a_paper_in_front_of_the_time_is_known() -> None:
    seed = read(TITLE, "By Jane Doe Source:Global Times Published: 2018/5/14 22:03:39", *STORY)

    assert seed.outlet is not None
    assert seed.outlet.value == "Global Times"


@pytest.mark.parametrize(
    "stamp",
    [
        "Posted at {} 6 Oct 2022{} 6 Oct 2022",
        "October 6, 2022 {}",
        "6 Oct 2022 {} BST",
        "06.10.2022, {} Uhr",
    ],
)
def test_a_live_page_began_with_its_oldest_entry(stamp: str) -> None:
    hours = ["11:46", "10:30", "09:12"]
    entries = [
        (stamp.format(*[hour] * stamp.count("{}")), f"News of the hour {hour}", *STORY) for hour in hours
    ]
    seed = read(TITLE, *(line for entry in entries for line in entry))

    assert seed.date is not None
    assert f"{seed.date.value:%H:%M}" == "09:12"


def test_days_of_other_articles_are_no_entries() -> None:
    below = ("Published: 7 Oct 2022 11:46", "Bells out of tune", "Published: 6 Oct 2022 10:00", "Boat sold")
    seed = read(TITLE, "Published: 8 Oct 2022 09:12", *STORY, "Related articles", *below)

    assert seed.date is not None
    assert f"{seed.date.value:%d %H:%M}" == "08 09:12"


@pytest.mark.parametrize(
    ("stamp", "offset"),
    [
        ("Our Special Correspondent | New Delhi | Published 21.03.24, 06:20 PM", "+0530"),
        ("Written by Jane Doe | Mumbai | Updated: March 21, 2024 18:20:11", "+0530"),
        ("Jane Doe, Karachi | March 21, 2024 6:20 pm", "+0500"),
        ("Dhaka, Thursday 21 March 2024, 6:20 PM", "+0600"),
        ("Manila | 21 March 2024 6:20 PM", "+0800"),
        ("March 21, 2024 06:20 pm | New Delhi", "+0530"),
        ("Jane Doe | Varsand | March 21, 2024 6:20 pm", "+0000"),
        ("Jane Doe | New Delhi | March 21, 2024 6:20 pm ET", "-0400"),
    ],
)
def test_a_town_beside_the_hour_lends_its_zone(stamp: str, offset: str) -> None:
    seed = read(TITLE, stamp, *STORY)

    assert (seed.date and f"{seed.date.value:%H:%M%z}") == f"18:20{offset}"


@pytest.mark.parametrize(
    ("tags", "source"),
    [
        ("Durgapur\nCalcutta Port Trust\nSiliguri", "The Telegraph (Kolkata)"),
        ("Ferries\nHarbours\nSiliguri", "The Telegraph"),
    ],
)
def test_words_in_lists_tell_which_paper_of_a_name_it_is(tags: str, source: str) -> None:
    seed = read("The Telegraph", TITLE, "March 21, 2024 18:20", *STORY, "RELATED TOPICS", *tags.split("\n"))

    assert seed.outlet is not None
    assert seed.outlet.value == source
