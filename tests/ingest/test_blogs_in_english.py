"""Clippings of American news sites and blogs: boxes amid the text, tickers above it, comments behind it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.appeals import page_words_in
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import ParagraphKind, Seed

TITLE = "Harbour town opens a second ferry line across the strait"
STORY = (
    "The harbour town opened a second ferry line on Tuesday, which crosses the strait six times a day.",
    "The first ferry carried more than two hundred passengers, the harbour master told reporters at the pier.",
    "Fishermen had asked for years that the boats keep clear of their nets, and the town has moved the lane.",
    "A third line is planned for the spring, although nobody would say on Tuesday who is going to pay for it.",
)
NOW = datetime(2024, 6, 5, 12, tzinfo=UTC)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC", now=NOW)


def story(*amid: str, head: tuple[str, ...] = ("By Jane Doe", "June 3, 2024 at 10:15 AM EDT")) -> Seed:
    return read(TITLE, *head, *STORY[:3], *amid, STORY[3])


def texts(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs if one.kind is ParagraphKind.PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "ON THE PIER: Passengers wait for the first ferry",
        "MORE: Town council quarrels about the harbour",
        "Photo courtesy of harbour photographer Kai Vossberg.",
        "Previous Story How the old pier was saved from the storm",
        "Next story: A captain looks back on forty years",
    ],
)
def test_line_of_the_page_amid_the_text_is_left_out(line: str) -> None:
    seed = story(line)

    assert [*STORY] == texts(seed)
    assert line not in [one.text for one in seed.paragraphs]


def test_pull_quote_goes_with_who_said_it() -> None:
    quote = '"We never thought of it as a ferry. We thought of it as a bridge that moves."'
    said = (
        f'{quote[:-1]} And a bridge must not close at night," the harbour master said at the pier on Tuesday.'
    )
    seed = read(
        TITLE, "By Jane Doe", "June 3, 2024", *STORY[:2], quote, "- Kai Vossberg", STORY[2], said, STORY[3]
    )

    assert [*STORY[:3], said, STORY[3]] == texts(seed)
    assert "- Kai Vossberg" not in [one.text for one in seed.paragraphs]


def test_title_of_a_video_above_the_text_is_none_of_it() -> None:
    seed = story(
        head=("By Jane Doe", "June 3, 2024 at 10:15 AM EDT", "Should the Town Pay for a Third Line?")
    )

    assert [*STORY] == texts(seed)


def test_notes_behind_a_review_and_an_agency_are_left_out() -> None:
    for note in (
        "The ferry game was reviewed using code provided by Harbour Games. See our rules here.",
        "This feed is provided by an independent third party and Harbour TV is not responsible for the same.",
        "Contributing: Kai Vossberg and Lin Meiying, Associated Press.",
    ):
        seed = read(TITLE, "By Jane Doe", "June 3, 2024", *STORY, note, "Latest Reviews")

        assert [*STORY] == texts(seed)


def test_note_below_a_page_is_left_out() -> None:
    note = (
        "This feed is provided by an independent third party and Harbour TV is not responsible for the same."
    )
    body = "".join(f"<p>{one}</p>" for one in STORY)
    page = f"<html><body><h1>{TITLE}</h1>{body}<p class='disclaim'>{note}</p></body></html>"

    assert [*STORY] == texts(read_webpage(page, "a.html", OUTLETS, site_zone="UTC"))


def test_comments_are_left_out_even_below_one_paragraph() -> None:
    seed = read(
        TITLE,
        "by Jane Doe on June 3, 2024",
        STORY[0],
        "Tagged as: ferries, harbour, strait",
        "{ 2 comments }",
        "Seadog June 3, 2024 at 11:21 am",
        "Very enjoyable and much appreciated! I took it this morning.",
        "Comments on this entry are closed.",
    )

    assert [STORY[0]] == texts(seed)


def test_headline_stands_below_a_ticker() -> None:
    seed = read(
        "Latest:",
        "Rail strike averted",
        "Bank reform urged by panel",
        TITLE,
        "Updated on 3 June 2024",
        *STORY,
    )

    assert seed.title is not None
    assert TITLE == seed.title.value


@pytest.mark.parametrize(
    "line",
    [
        "Posted 21 hours ago by Jane Harlow (@jharlow)",
        "By Jane Harlow on June 3, 2024 08:08 pm Email @jharlow 76Comments",
        "Jane Harlow jmharlow",
    ],
)
def test_writer_has_a_handle(line: str) -> None:
    seed = story(head=(line,))

    assert ["Jane Harlow"] == [one.value for one in seed.authors]


def test_moment_stands_in_front_of_buttons() -> None:
    seed = story(head=("By Jane Harlow on June 3, 2024 08:08 pm Email @jharlow 76Comments",))

    assert seed.date is not None
    assert "2024-06-03T20:08" == seed.date.value.isoformat()[:16]


@pytest.mark.parametrize(
    "line",
    [
        (
            "The new code keeps what passes between your browser and the servers of the ferry company secret, which is "
            "why the town has bought it for the harbour office, whose letters had been read by strangers for years."
        ),
        (
            "It is no coincidence that all the hotels that have signed up with the ferry company are near the pier. "
            "How often have you waited there for hours, with nowhere to sit and nothing to read?"
        ),
        (
            "There is little for the town to gain by setting one line against the other, and so we can expect a "
            "lower price on both of them before the year is out. Fares have fallen since the spring, and each of "
            "the crossings that were added in May has sold more tickets than the town had hoped when it began."
        ),
    ],
)
def test_paragraph_that_speaks_of_us_stays(line: str) -> None:
    seed = story(line)

    assert line in texts(seed)


@pytest.mark.parametrize(
    "line",
    [
        "I've had a lot of worries about the harbour, most of which never came true. - -Jane Doermann",
        "“A harbour does not get quieter or kinder; those who work in it get used to it.” -- Jane Doermann, Tides",
    ],
)
def test_what_somebody_said_stays_in_front_of_who_said_it(line: str) -> None:
    seed = story(line)

    assert line in [one.text for one in seed.paragraphs]


def test_numbered_paragraphs_stay_together() -> None:
    numbered = (
        "1. Boats help you decide what’s near.",
        "2. Boats help you create appropriate maps.",
        "3. Boats help you plan your own day.",
        "4. Boats help you develop resilience.",
    )
    seed = read(
        TITLE,
        "By Jane Doe",
        "June 3, 2024 at 10:15 AM EDT",
        *(one for pair in zip(numbered, STORY, strict=True) for one in pair),
    )

    assert {*numbered} <= {one.text for one in seed.paragraphs}


def test_member_of_a_family_is_none_of_the_page() -> None:
    family, site = "Build a boat for each member of your family.", "Become a member and read on."

    assert page_words_in(family, frozenset(family.casefold().split()), speaks=True) == 0
    assert page_words_in(site, frozenset(site.casefold().split()), speaks=True) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Les på norsk.",
        "THANKS TO OUR SPONSOR:",
        "You may also want to watch:",
    ],
)
def test_note_of_the_page_amid_the_text_is_left_out(line: str) -> None:
    assert [*STORY] == texts(story(line))


@pytest.mark.parametrize(
    "line",
    [
        "I'm the harbour reporter for Strait Press Media, based in Varsand.",
        "This site has many voices. Nothing written here is to be construed as the view of the Harbour Foundation.",
        "Risk Disclosure: Trading in ferries involves high risks including the risk of losing all that was paid.",
    ],
)
def test_note_below_the_text_is_left_out(line: str) -> None:
    seed = read(TITLE, "By Jane Doe", "June 3, 2024 at 10:15 AM EDT", *STORY, line)

    assert [*STORY] == texts(seed)
