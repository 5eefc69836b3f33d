"""Buttons, bylines and timestamps that stand between a page's headline and its story, without any name."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage

TITLE = "A second pier is agreed on"
STORY = (
    "The harbour council agreed on Monday to build a second pier for the ferries to the islands.",
    "The pier will be open from May, and the council expects forty ferries a day in the summer.",
    "Who keeps a boat at the old pier may stay until the new one is open, the council said.",
)


def told(*ahead: str) -> list[str]:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f"<html><body><h1>{TITLE}</h1><div>{''.join(ahead)}{story}</div></body></html>"
    seed = read_webpage(page, "pier.html", OUTLETS, site_zone="UTC")
    return [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize(
    "ahead",
    [
        ("<p>SHARECONNECT 31 TWEETCOMMENTEMAILMORE</p>",),
        ("<p>TEXT SIZE - +</p>",),
        ("<p>Article tools</p>", "<p>Exhibit 99.1</p>"),
        ("<ul><li>Harbour Press in Varsand</li></ul>",),
        ("<h6>Published: May 9, 2024</h6>",),
        ("<div>Published: May 9, 2024</div>", "<p>&lt;&lt; Back | On &gt;&gt;</p>"),
    ],
)
def test_lines_that_are_no_sentence_are_no_part_of_the_story(ahead: tuple[str, ...]) -> None:
    assert list(STORY) == told(*ahead)


@pytest.mark.parametrize(
    "opening",
    [
        "<p>Good evening to all who came to the harbour.</p>",
        "<p>Dear people of the harbour,</p>",
        "<p>The council said on Monday:</p>",
        "<blockquote><p>No boat shall want for a berth</p></blockquote>",
    ],
)
def test_what_opens_a_story_stays(opening: str) -> None:
    assert len(STORY) + 1 == len(told(opening))


def test_points_above_a_story_are_all_there_or_none_is() -> None:
    points = ["A pier for forty ferries will be built in the harbour by May", "It will cost four million"]
    kept = told("<ul>" + "".join(f"<li>{point}</li>" for point in points) + "</ul>")

    assert kept in ([*points, *STORY], list(STORY))


def test_short_lines_without_stops_are_a_story_of_their_own() -> None:
    lines = ["The pier is old", "The boats are older", "The sea does not mind", "The council does"]
    page = (
        f"<html><body><h1>{TITLE}</h1><div>{''.join(f'<p>{line}</p>' for line in lines)}</div></body></html>"
    )
    seed = read_webpage(page, "pier.html", OUTLETS, site_zone="UTC")

    assert set(lines) >= {paragraph.text for paragraph in seed.paragraphs}
    assert lines[1] in [paragraph.text for paragraph in seed.paragraphs] or not seed.paragraphs


def test_a_timestamp_behind_many_other_lines_is_no_part_of_the_story() -> None:
    heads = (
        "<div>May 9, 2024</div>",
        "<p>By Jane Doe</p>",
        "<p>Published: May 9, 2024</p>",
        "<p>May 9, 2024</p>",
    )

    assert list(STORY) == told(*heads, "<p>Updated: 18 May 2024 09:36 PM</p>")
