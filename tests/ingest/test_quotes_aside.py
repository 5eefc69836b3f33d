"""What people say beside an article, what a page sets between its lines, and whence a story was sent."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.outlets.publishers import Directory
from generator.shapes.settings import SourceProfile

_LEAD = (
    "The harbour council of Varsand decided on Monday to raise the wall by a metre before the winter storms."
)
_MORE = (
    "Members said the work on the wall would begin in May and that the ferries would not be stopped by it."
)
_MENU = ("Front Page", "Regions", "Middle East", "In Depth")
_RECORDINGS = (
    '\nHarbour minister Kai Voss\n"The ferries are all well painted and their crews cheerful"\n real 56k',
    '\nThe Post\'s Jane Merry in Varsand\n"There is no sign yet of the wall being raised"\n real 28k\n',
)
_CLUE = "It's no custom of ours to race trawlers around a harbour"


def _read_lines(*lines: str) -> Seed:
    """A clipping whose lines stand right below each other but where they say otherwise."""
    return read_pasted("\n".join(lines), "clipping.txt", OUTLETS, site_zone="UTC")


def _told(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


def _names(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


def test_recordings_above_the_day_are_neither_headline_nor_byline() -> None:
    seed = _read_lines(
        *_MENU,
        *_RECORDINGS,
        "Monday, 2 April, 2001, 09:26 GMT 10:26 UK",
        "Harbour wall repair team arrive",
        "Aerial view of the harbour wall of Varsand",
        "The council has closed the wall since Monday",
        f"{_LEAD}\n",
        f"{_MORE}\n",
        "Storms damaged the wall in January, and no ferry has sailed from its berths since then.",
    )

    assert seed.title
    assert seed.title.value == "Harbour wall repair team arrive"
    assert not _names(seed)
    assert _told(seed)[:2] == [_LEAD, _MORE]


@pytest.mark.parametrize(
    "box",
    [
        ("“Start Quote", "We race no trawlers here”", "Harbour council member"),
        ('"Start Quote\n', 'We race no trawlers here, and never did."\n', "Kai Voss\n", "Harbour minister\n"),
        ("Start Quote", "We race no trawlers here", "End Quote", "Kai Voss", "Harbour minister"),
        ("Start Quote", "We race no trawlers here.”", "End Quote Kai Voss Harbour minister"),
        ("Comienzo de la cita", "No corremos con barcos”", "Fin de la cita", "Kai Voss"),
    ],
)
def test_a_quotation_that_a_page_tells_the_beginning_of_is_none_of_the_text(box: tuple[str, ...]) -> None:
    last = "Storms damaged the wall in January, and no ferry has sailed from its berths since then."
    head = ("Harbour wall to be raised before winter\n", "2 April 2001\n")
    seed = _read_lines(*head, f"{_LEAD}\n", f"{_MORE}\n", *box, "", last)

    assert _told(seed) == [_LEAD, _MORE, last]
    assert not _names(seed)


def test_who_says_what_stands_in_large_letters_has_not_written() -> None:
    seed = _read_lines(
        "Monday, 2 April, 2001, 09:26 GMT 10:26 UK",
        "Harbour wall to be raised before winter",
        f"{_LEAD}\n",
        f"{_CLUE}\n",
        "Admiral Kofi Asante",
        f"{_MORE}\n",
        "Storms damaged the wall in January, and no ferry has sailed from its berths since then.",
    )

    assert not _names(seed)
    assert _told(seed)[:2] == [_LEAD, _MORE]


def test_who_signs_below_a_standfirst_has_written() -> None:
    seed = _read_lines(
        "Harbour wall to be raised before winter\n",
        "The ferries will not be stopped by the work that we begin in May\n",
        "Kofi Asante",
        "2 April 2001\n",
        f"{_LEAD}\n",
        _MORE,
    )

    assert _names(seed) == ["Kofi Asante"]


@pytest.mark.parametrize("desk", ["Web Team", "Post team", "Harbour Post staff writers"])
def test_a_team_that_signs_is_a_desk(desk: str) -> None:
    seed = _read_lines("Harbour wall to be raised before winter", desk, "2 April 2001\n", f"{_LEAD}\n", _MORE)

    assert seed.title
    assert seed.title.value == "Harbour wall to be raised before winter"
    assert not _names(seed)


def test_a_picture_has_its_words_below_who_took_it() -> None:
    seen = (
        "In this Jan. 7 photo, rowers surround the ferry before its first voyage in Varsand. "
        "The harbour master said the voyage had taken place on Tuesday."
    )

    seed = _read_lines(
        "Harbour wall to be raised before winter\n",
        f"{_LEAD}\n",
        "AP Photo/Harbour News",
        f"{seen}\n",
        f"{_MORE}\n",
        "Storms damaged the wall in January, and no ferry has sailed from its berths since then.",
    )

    assert _told(seed)[:2] == [_LEAD, _MORE]


def test_what_little_pictures_are_called_is_no_headline() -> None:
    mark = "Post picture"
    menu = [
        line for section in ("Regions", "Health", "Sport", "Weather", "Archive") for line in (section, mark)
    ]

    seed = _read_lines(
        *menu,
        mark * 3,
        "Thursday, August 19, 1999 Published at 18:11 GMT 19:11 UK",
        mark,
        "Harbour wall to be raised",
        mark,
        f"{_LEAD}\n",
        f"{_MORE}\n",
        "Storms damaged the wall in January, and no ferry has sailed from its berths since then.",
    )

    assert seed.title
    assert seed.title.value == "Harbour wall to be raised"
    assert _told(seed)[:2] == [_LEAD, _MORE]


def test_a_ministry_tells_reporters_at_its_daily_briefing() -> None:
    told = (
        "Harbour ministry spokesman Kai Voss, asked about the remarks of the ferrymen, told reporters during a "
        "daily briefing that Varsand hopes others will do more to keep the peace instead of blocking the berths."
    )

    assert _told(_read_lines("Harbour wall to be raised\n", f"{_LEAD}\n", told)) == [_LEAD, told]


def test_what_a_page_offers_for_days_is_not_told() -> None:
    story = "Der Hafenrat hat am Montag beschlossen, die Mauer vor den Stürmen des Winters um einen Meter zu erhöhen."
    offer = "Entdecken Sie die Hafenpost und lesen Sie sie 30 Tage kostenlos."

    assert _told(_read_lines("Hafenmauer wird höher\n", f"{story}\n", offer)) == [story]


@pytest.mark.parametrize(
    ("head", "agencies"),
    [
        ("New Delhi/PTI: ", ["PTI"]),
        ("Rome (Italie), correspondance. - ", []),
        ("Pékin, correspondante - ", []),
        ("Lima, enviado especial.- ", []),
    ],
)
def test_who_sent_a_story_stands_behind_the_place(head: str, agencies: list[str]) -> None:
    seed = _read_lines("Harbour wall to be raised\n", f"{head}{_LEAD}\n", _MORE)

    assert _told(seed) == [_LEAD, _MORE]
    assert [found.value for found in seed.agencies] == agencies


def test_no_ticker_stands_below_the_name_of_a_page() -> None:
    title = "Wall stand-off: Ferrymen refuse to budge ahead of harbour meeting"
    below = "Harbour master Kai Voss on Tuesday said talks might be held on Saturday"

    seed = read_pasted(
        "\n".join(
            ["JUST IN", "Harbour Standard\n", f"{title}\n", f"{below}\n", "Topics", "Ferries | Harbour\n"]
            + ["Jane Merry | Varsand\n", f"{_LEAD}\n", _MORE]
        ),
        "clipping.txt",
        Directory([SourceProfile(name="Harbour Standard", timezone="UTC", names=("Harbour Standard",))]),
        site_zone="UTC",
    )

    assert seed.title
    assert seed.title.value == title


@pytest.mark.parametrize(
    "post",
    [
        "Our crews leave for the pier with rope and planks. Pray for calm.\n— Harbour Varsand (@harbour) May 3, 2024",
        "Our crews leave for the pier with rope.\nThey need two days.\n— Kai Voss (@kai_v) 3 May 2024",
        "Nuestros equipos salen hacia el muelle.\n— Kai Voss (@kai) 3 de mayo de 2024",
        "#Varsand: the pier is closed\n\n—Kai Voss (@kai) 3. Mai 2024",
    ],
)
def test_a_post_above_who_posted_it_is_quoted_beside_the_text(post: str) -> None:
    seed = _read_lines(
        "Harbour wall repair team arrive\n",
        "By Jane Doe",
        "May 3, 2024 09:26\n",
        f"{_LEAD}\n",
        f"{post}\n",
        f"{_MORE}\n",
        "Storms damaged the wall in January, and no ferry has sailed from its berths since then.",
    )

    assert _told(seed)[:2] == [_LEAD, _MORE]
    assert len(_told(seed)) == 3


def test_a_long_paragraph_above_who_posted_something_stays() -> None:
    told = (
        "The wall was built in 1911 by two brothers who had a quarry on the island and no other work in winter. "
        "Their stones were carried over in barges, each with a number on it, and a clerk on the pier wrote down "
        "which of them fell into the water. His book, which is kept in the museum, has the numbers of 214 stones, "
        "all of them from the last barge."
    )
    seed = _read_lines(
        "Harbour wall repair team arrive\n",
        "May 3, 2024 09:26\n",
        f"{_LEAD}\n",
        f"{told}\n",
        "— Harbour Varsand (@harbour) May 3, 2024\n",
        f"{_MORE}\n",
    )

    assert told in _told(seed)


_THANKS = "Thank you to the night crew and to everybody who brought coffee. The wall is dry again."


@pytest.mark.parametrize(
    "post",
    [
        ("Embed post", "Harbour Varsand @harbour · Mar 9", _THANKS),
        ("Harbour Varsand", "@harbour", "·", "Follow", _THANKS, "3:14 PM · Mar 9, 2021", "Read 14 replies"),
        ("Jane Doe @jdoe · 2h", "Replying to @harbour", _THANKS, "And the ferries run."),
        ("Harbour Varsand (@harbour) · March 9, 2021", _THANKS),
    ],
)
def test_a_post_below_who_wrote_it_is_quoted_beside_the_text(post: tuple[str, ...]) -> None:
    last = "Storms damaged the wall in January, and no ferry has sailed from any of its berths since then."
    head = ("Harbour wall to be raised before winter", "By Jane Doe @jdoe", "March 9, 2021 7:12 PM", "")
    seed = _read_lines(*head, _LEAD, "", _MORE, "", *post, "", last)

    assert _told(seed) == [_LEAD, _MORE, last]
    assert _names(seed) == ["Jane Doe"]


def test_where_to_follow_a_paper_heads_no_post() -> None:
    last = "Storms damaged the wall in January, and no ferry has sailed from any of its berths since then."
    follow = ("Follow our harbour news", "", "Twitter: @harbournews", _MORE, "")
    seed = _read_lines(
        "Harbour wall to be raised before winter", "By Jane Doe", "March 9, 2021", "", _LEAD, "", last, "",
        *follow, last.replace("January", "May"),
    )  # fmt: skip

    assert _MORE in _told(seed)


@pytest.mark.parametrize(
    "quote", ["«Das Meer kennt keine Grenze, das Formular aber schon.»", "“The tide has no form to fill in.”"]
)
@pytest.mark.parametrize("label", ["Autor:Kai Voss", "Author: Kai Voss", "Autorin: Jana Voss"])
def test_a_quotation_with_its_label_below_is_none_of_the_text(quote: str, label: str) -> None:
    text = "\n\n".join(
        [TOLD, TOLD.replace("Varsand", "Kellmouth"), f"{quote}\n{label}", TOLD.replace("Varsand", "Cork")]
    )
    seed = read_pasted(
        f"Ferries of the bay go on strike\n\nMay 3, 2024\n\n{text}", "a.txt", OUTLETS, site_zone="UTC"
    )

    assert quote not in [one.text for one in seed.paragraphs]
    assert [one.value for one in seed.authors] == []


TOLD = "The ferries in Varsand stay in the harbour on Monday, as their crews ask for a longer night, the council said."
