"""What stands behind an article: teasers below their headlines, and the next stories of a wire service."""

from __future__ import annotations

from talks_in_the_east import TEXT, TITLE, paragraphs, read

HEAD = (TITLE, "By Jane Doe", "June 3, 2024 5:00 p.m. EDT")
TEASED = (
    "Why the harbour line was closed for a year",
    (
        "The two defence ministers had not spoken of the telephone line since their fleets met off the islands of "
        "Varsand, where officers on watch could see each other's exercises from the harbour, and neither of their "
        "delegations would say on Tuesday who had closed it."
    ),
    "What do the fleets want from the line?",
    (
        "Both ministers want to be told of exercises by telephone before any officer on watch sees them, said their "
        "delegations, though everybody at the harbour has another opinion about what comes next and who ought to "
        "open the line again."
    ),
)
FOOT = ("Share", "View comments", "Print", "Read also")


def test_teasers_below_the_foot_of_an_article_are_none_of_its_paragraphs() -> None:
    assert paragraphs(read(*HEAD, *TEXT, *TEXT[:1], *FOOT, *TEASED))[:3] == [*TEXT]
    assert not {*TEASED} & {*paragraphs(read(*HEAD, *TEXT, TEXT[0] + " Both.", *FOOT, *TEASED))}


def test_a_list_in_the_midst_of_an_article_ends_none() -> None:
    box = ("Share", "Print", "Newsletter", "Read also", TEASED[0])
    read_on = paragraphs(read(*HEAD, *TEXT, TEXT[0] + " Both.", *box, TEASED[1], TEASED[3]))
    assert {TEASED[1], TEASED[3]} <= {*read_on}


def test_the_next_story_of_a_wire_service_begins_with_its_own_dateline() -> None:
    story = (f"VARSAND (AP) — {TEXT[0]}", *TEXT[1:])
    others = [f"{town} (AP) — {TEASED[1]} {TEASED[3]}" for town in ("KESTREL BAY", "DALMOUTH")]
    found = paragraphs(read(*HEAD, *story, "More news", *others))
    assert found == [*TEXT]


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


def test_a_long_line_on_other_matters_above_the_headline_is_passed_over() -> None:
    elsewhere = (
        "Try our new crossword puzzles for less than a coffee costs! Get your first three weeks for free"
    )
    assert title_of(elsewhere, *HEAD, *TEXT) == TITLE


def test_a_paper_in_front_of_a_bar_heads_no_article() -> None:
    for masthead in (
        "Varsander Volkszeitung | Ihre Zeitung aus Varsand",
        "Harbour Times | What islanders read",
    ):
        assert title_of(masthead, "Anmelden", TITLE, *HEAD[1:], *TEXT) == TITLE
