"""What readers write to each other below an article: known by its rhythm, whatever a page calls its buttons."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read

WORDS = (
    "I was on that ferry when the lamps went out, and nobody on the quay had a match to light them again.",
    "The mayor should come down to the harbour once a week and look at the ropes that the crews work with.",
    "My father painted one of them green in the year of the storm, and the council made him pay for it twice.",
    "They talk of paint and of crews, and the fare goes up every spring without anybody asking us about it.",
)
WHO = ("harbourcat", "Old Salt", "lamplighter7", "Kai D.")


def told(*head: str, foot: tuple[str, ...] = ()) -> list[str]:
    """The paragraphs of a page with four comments, each below these lines: `{who}`, `{n}`, `{m}`."""
    lines = []
    for n, (who, words) in enumerate(zip(WHO, WORDS, strict=True), start=1):
        lines += [one.format(who=who, n=n, m=10 + n) for one in head] + [words, *foot]
    return body(
        read(TITLE, "By Jane Quayle", "June 3, 2024 at 10:15 AM EDT", *STORY, "\n".join(lines), "Imprint")
    )


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (("Soumis par {who}, le lundi 3 juin 2024 à 15h{m}",), ()),
        (("{who} on Jun 3, 3:{m} PM said:",), ("0", "Flag as Offensive")),
        (("{who} 3.jun.2024 | 11:{m}", "#{n}"), ("Valorar",)),
        (("{who}", "89.77.96.* 2024-06-03 15:{m}"), ("Zgłoś", "Odpowiedz")),
        (("#{n}", "{who} - 03.06.2024 г. 18:{m}:46"), ()),
        (("{who}", "{n}{m} Fans", "{m} seconds ago (7:18 PM)"), ("History | Permalink | Share it",)),
    ],
)
def test_comments_are_known_by_the_lines_that_stand_around_each(
    head: tuple[str, ...], foot: tuple[str, ...]
) -> None:
    assert told(*head, foot=foot) == list(STORY)


def test_entries_of_a_live_page_are_no_comments() -> None:
    assert set(WORDS) <= set(told("15:{m}", foot=("Share",)))


def test_moments_of_a_chronicle_are_no_comments() -> None:
    assert set(WORDS) <= set(told("3 June 2024, 15:{m}"))


def test_what_is_said_elsewhere_and_shown_amid_the_text_is_no_thread() -> None:
    shown = [
        line for n in (1, 2, 3) for line in (f"Kai Dunmore @kai{n}", f"10:1{n} AM - 3 Jun 2024", STORY[n])
    ]

    assert body(read(TITLE, STORY[0], WORDS[0], WORDS[1], *shown, WORDS[2]))[-1] == WORDS[2]


def test_two_who_write_are_no_thread() -> None:
    lines = [
        line
        for who, words in zip(WHO[:2], WORDS[:2], strict=True)
        for line in (f"{who} - 03.06.2024 18:10", words)
    ]

    assert set(WORDS[:2]) <= set(body(read(TITLE, *STORY, *lines)))
