"""Clippings with boxes of a page beside the headline: related stories, buttons to follow, galleries, mottos."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

OWN = "Painting of both old boats begins in May"
"""A headline with fewer of the text's words than the one of a related story has."""


@pytest.mark.parametrize("name", ["Related News", "Related Articles", "Related Stories"])
def test_a_related_story_right_above_who_signs_is_no_headline(name: str) -> None:
    seed = read(
        f"{OWN}\nTweet\nEmail\nPrint\n{name}\n{TITLE}\nBy Jane Doe\nLONDON | Mon May 6, 2024 5:09am EDT",
        *STORY,
    )

    assert title(seed) == OWN
    assert who(seed) == ["Jane Doe"]


def test_below_a_related_story_stands_who_wrote() -> None:
    seed = read(
        f"News / North\n{OWN}\nPrint\nComment (1)\nShare:\nTweet\nRelated Articles\n{TITLE}\nTEXT SIZE - +\nJane Doe",
        "Last updated on: May 6, 2024 7:36 PM",
        *STORY,
    )

    assert title(seed) == OWN
    assert who(seed) == ["Jane Doe"]


def test_a_headline_below_the_stories_of_others_is_that_of_the_text() -> None:
    """Where nothing above the list may be the headline, that stands below it."""
    seed = read(f"Harbour Times\nRelated News\n{TITLE}\nBy Jane Doe\nMay 6, 2024", *STORY)

    assert title(seed) == TITLE


def test_what_somebody_writes_on_is_no_headline() -> None:
    seed = read(
        "Jane Doe, Harbour Staff",
        "Notes on tides and on those who have to live with them.",
        "Follow Following Unfollow \nCouncil\n|\n5/6/2024 @ 7:02AM |15,398 views\n" + TITLE,
        "2 comments, 0 called-out",
        *STORY,
    )

    assert title(seed) == TITLE


@pytest.mark.parametrize(
    "button",
    [
        "« Back to Article",
        "‹ Back to council",
        "< Back to front page Text size – +",
        "Home News Opinion Business Sport S & T Features Books In-depth Jobs Classifieds CT2024 Shopping",
        "Text Size: A | A | A",
        "Connect directly with Jane: Twitter RSS Bio | Contact",
    ],
)
def test_a_button_beside_the_headline_is_none(button: str) -> None:
    seed = read(f"{button}\n{TITLE}\nJane Doe\nUpdated 10:36 am, Monday, May 6, 2024", *STORY)

    assert title(seed) == TITLE


def test_what_names_pictures_is_no_headline() -> None:
    assert title(read(f"23 Old Lighthouse Photos\n{TITLE}\nby Jane Doe\nMay 6, 2024", *STORY)) == TITLE


def test_a_headline_twice_in_the_first_line_is_read_once() -> None:
    seed = read(f"{TITLE} {TITLE}", "Print this Article Email this Article", "May 6, 2024 12:00 AM", *STORY)

    assert title(seed) == TITLE


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Doe for The Jane Doe Report | May 6, 2024 -- 13:03 GMT (06:03 PDT)", "Jane Doe"),
        ("By Jane MCFarland", "Jane MCFarland"),
        ("Jane Doe, Harbour News Staff", "Jane Doe"),
        ("Jane DoeJane Doe, Harbour Bureau | May 6, 2024, 10.13 AM IST", "Jane Doe"),
        (
            "The writer has posted comments on this articleJane DoeJane Doe, ET Bureau | May 6, 2024, 10.13 AM IST",
            "Jane Doe",
        ),
    ],
)
def test_who_wrote_for_a_column_or_twice(line: str, name: str) -> None:
    assert who(read(TITLE, line, *STORY)) == [name]


def test_where_a_page_is_bookmarked_is_nobody() -> None:
    seed = read(
        TITLE,
        "May 6, 2024",
        "Google Bookmarks\tNewsvine\nBlogmarks\tApnaCircle\nDel.icio.us\tTechnorati",
        *STORY,
    )

    assert who(seed) == []


def test_that_a_paper_does_not_answer_for_links_is_left_out() -> None:
    note = "(Note: The Harbour Times is not responsible for the contents of external links.)"

    assert body(read(TITLE, "By Jane Doe", "May 6, 2024", *STORY, note)) == list(STORY)


def test_a_headline_that_a_page_says_four_times_is_still_that() -> None:
    seed = read(
        f"Harbour Times\nTrending\n{TITLE}\nBells and lamps of the north\nHome » Council » {TITLE}\n{TITLE}\nBy Jane Doe\nMay 6, 2024",
        *STORY,
        f"Popular\n{TITLE}\nBells and lamps of the north\n{TITLE}",
    )

    assert title(seed) == TITLE
