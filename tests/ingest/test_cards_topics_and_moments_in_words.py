"""Pastes in English: cards and alternatives amid the text, topics, ways to a page, moments in words, towns in tags."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, summary, title, when, who

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.stamps.spelled_out import spelled_moment

HEAD = (TITLE, "By Jane Doe", "June 3, 2024 9:14 AM EDT")
MORE = (
    "The two boats were built in Varsand before the bridge was, and each can take forty cars at a time.",
    "The council had set aside four million crowns for a third boat, which the yard could not deliver.",
    "Most of those who cross in the morning work at the mill on the far side of the sound.",
)
FAR = (
    "The bells of the old town rang at noon, as they do when a boat is sold or when one is lost.",
    "Of the nine piers that stood here a century ago, two are left, and one of them leans.",
)
ON_OTHERS = (
    "Lt. Kai Rowe of the lifeboats told reporters that goods would move to a depot in Sund within weeks, "
    "and that no lens was lost."
)

# -- cards amid the text


def test_the_text_goes_on_right_below_a_headline_in_brackets() -> None:
    card = f"[Museum buys the most expensive lens of the coast, auditors find]\n{ON_OTHERS}"
    seed = read(*HEAD, *STORY, card, *MORE)

    assert body(seed) == [*STORY, ON_OTHERS, *MORE]


def test_the_text_goes_on_right_below_a_list_of_which_no_item_has_a_sentence() -> None:
    listed = ("Recommended", "Bus driver's detour saved a whole school from a flood")
    card = f"Why bakers are running out of the common yeast\n{ON_OTHERS}"
    seed = read(*HEAD, *STORY, *listed, card, *MORE)

    assert body(seed) == [*STORY, ON_OTHERS, *MORE]


def test_a_sentence_below_the_only_headline_of_a_block_is_a_teaser() -> None:
    told = "Shops in four towns sold their final packet, and customers left unhappy."
    card = f"Bakers are running out of the common yeast\n{told}"
    seed = read(*HEAD, *STORY, card, *MORE)

    assert body(seed) == [*STORY, *MORE]


_OFFER = "Sign up for our newsletter\nThe week on the coast"
_LEGAL = "About\nAbout Us\nCode of Ethics\nTerms and Conditions\nPrivacy Policy\nCookie Policy\nSitemap"
_FORM = (
    "Catch up on our coverage of the coast, all in one place.\nE-mail address\nSubscribe\n"
    "By signing up, you agree to our Privacy Policy\nprotected by reCAPTCHA"
)


def test_the_last_paragraph_stands_below_a_form_where_the_paper_signs_below_it() -> None:
    last = (
        "Ella Bohn looks at the hill behind her, where women have begun to dig post holes for a higher row."
    )
    foot = "Source: Harbour Post\nAdvertisement\nMore from the coast\nA harbour of paper boats"
    popular = "Most popular\nTwelve rescued as a raft turns over\nMapping the cables of the sea"
    seed = read(*HEAD, *STORY, *MORE, *FAR, _OFFER, f"{_FORM}\n{last}", foot, popular, _LEGAL)

    assert body(seed) == [*STORY, *MORE, *FAR, last]


_SHOWN = (
    "A hand-painted sign reads FERRY above a low brick door.\n"
    "The shed was built in 1926. (Kai Voss / Harbour Post)\n"
)


def test_what_a_picture_shows_is_described_in_each_block_as_in_the_first() -> None:
    first = "A man in a cap stands beside a winch.\nThe harbour master on Monday. (Kai Voss / Harbour Post)"
    head = "\n".join((first, *HEAD[1:]))
    seed = read(TITLE, head, *STORY, f"{_SHOWN}{MORE[0]}", *MORE[1:])

    assert body(seed) == [*STORY, *MORE]


def test_a_sentence_on_something_new_above_the_only_picture_stays() -> None:
    seed = read(*HEAD, *STORY, f"{_SHOWN}{MORE[0]}", *MORE[1:])

    assert body(seed) == [*STORY, _SHOWN.partition("\n")[0], *MORE]


@pytest.mark.parametrize(
    "note",
    [
        "To encourage thoughtful conversations, first and last names will appear with each submission.",
        "To keep a civil discussion, comments are moderated before they are shown.",
    ],
)
def test_how_comments_are_to_be_is_no_paragraph(note: str) -> None:
    assert furniture_of(note) is not None


def test_what_somebody_does_to_encourage_a_debate_is_a_paragraph() -> None:
    told = "To encourage a respectful debate, the mayor of Varsand moved the council into the old fish hall."

    assert furniture_of(told) is None


# -- headlines


def test_a_deck_of_two_sentences_without_the_last_stop_is_no_headline() -> None:
    headline = "The island's only taxi turns out to be a boat, and two crews want it back"
    deck = "Harbour council voted to keep both ferries. The painting takes until autumn"
    seed = read("North Coast", headline, deck, "Jane Doe · Posted: Jun 03, 2024 4:00 AM EDT", *STORY)

    assert title(seed) == headline
    assert summary(seed) == deck


@pytest.mark.parametrize("topics", ["Ferries and harbour councils", "Ferries and harbour councils\nPaint"])
def test_topics_to_follow_are_no_headline(topics: str) -> None:
    headline = "Hawkers to share one dishwasher under a new harbour pilot"
    shown = "The boats will be painted at the north pier of Varsand."
    menu = f"LOG IN\nWorld\nLife\nSport\n{headline}\nSign up now: Get our newsletters in your inbox"
    signed = "Jane Doe\nPublished Mar 18, 2024, 05:40 PM"
    seed = read(menu, f"{shown}\n{shown}\nPHOTO: KAI VOSS\nFollow topic:\n{topics}\n{signed}", *STORY, *MORE)

    assert title(seed) == headline
    assert who(seed) == ["Jane Doe"]


def test_the_way_to_a_page_ends_in_a_shorter_headline_that_begins_with_the_town_too() -> None:
    short = "Lisbon: Council to let two crews paint its ferries"
    whole = f"{short} before next monsoon"
    stamp = "Jane Doe / TNN / Aug 19, 2021, 04:12 IST"
    seed = read(f"NewsCity Newslisbon News{short}", whole, stamp, *STORY, between="\n")

    assert title(seed) == whole


# -- who and when


def test_each_of_two_who_wrote_stands_twice_below_a_player() -> None:
    shown = "The boats at the pier. (Photo: Kai Voss)"
    player = "Listen\n8 min\nThis audio is generated by an AI tool.\nJane Doe\nJane Doe\nElla Bohn\nElla Bohn"
    menu = f"Sign In\nTop Stories\nDiscover\nComment\nAdvertisement\nComment\n{TITLE}"
    seed = read(
        menu, f"{shown}\n{player}\n23 Aug 2024 06:00AM\nBookmark\nShare\n{STORY[0]}", *STORY[1:], *MORE
    )

    assert who(seed) == ["Jane Doe", "Ella Bohn"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Thu\u00a0\u00a0\u00a0February 29, 2024 | 02:03 pm GMT+7", "Jane Thu"),
        ("By Nguyen Minh Thu   February 29, 2024 | 02:03 pm GMT+7", "Nguyen Minh Thu"),
        ("By Jane Doe   Thu February 29, 2024 | 02:03 pm GMT+7", "Jane Doe"),
        ("By Jane Doe Thu February 29, 2024 | 02:03 pm GMT+7", "Jane Doe"),
    ],
)
def test_a_name_may_end_as_a_weekday_is_cut_short(line: str, name: str) -> None:
    seed = read(TITLE, line, *STORY)

    assert who(seed) == [name]
    assert when(seed) == "2024-02-29T14:03+07:00"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("May third, two thousand twenty five, at twenty-two minutes past two in the afternoon", (14, 22)),
        ("May third, two thousand and twenty-five at one minute past twelve in the morning", (0, 1)),
        ("May third, two thousand twenty five, at ten in the morning", (10, 0)),
        ("May third, two thousand twenty five, at a quarter to nine at night", (20, 45)),
        ("May third, two thousand twenty five, at half past twelve at night", (0, 30)),
        ("May third, two thousand twenty five", (None, 0)),
    ],
)
def test_a_moment_in_words(said: str, expected: tuple[int | None, int]) -> None:
    found = spelled_moment(f"This article went live on {said}.")

    assert found is not None
    assert found.calendar_day == (2025, 5, 3)
    assert (found.hour, found.minute) == expected


@pytest.mark.parametrize(
    "said", ["May fifty second, two thousand ten", "May rain, two thousand people", "In May"]
)
def test_no_moment_in_words(said: str) -> None:
    assert spelled_moment(said) is None


def test_when_an_article_went_live_is_told_in_words_below_it() -> None:
    live = "This article went live on May third, two thousand twenty five, at nine minutes past two in the afternoon."
    seed = read(TITLE, "Jane Doe\nMay 03, 2025", *STORY, *MORE, live)

    assert body(seed) == [*STORY, *MORE]
    assert when(seed) == "2025-05-03T14:09+00:00"


def test_the_hour_of_a_story_of_irish_counties_is_that_of_dublin() -> None:
    told = "The planning board, An Bord Pleanála, had told Roscommon County Council to take the ferry of Co Leitrim off the lake."
    again = "Farmers of Co Roscommon and Co Sligo had signed a petition."
    seed = read(TITLE, "Jane Doe", "6 October 2023 17:45", *STORY, told, again)

    assert when(seed) == "2023-10-06T17:45+01:00"


# -- where


def test_a_town_that_stands_near_its_state_in_the_tags_is_in_front_of_the_story() -> None:
    seed = read(TITLE, "Jane Doe", "08 July 2024, 20:46 IST", f"Varsandpur: {STORY[0]}", *STORY[1:], *MORE,
        "Published 08 July 2024, 20:46 IST\nKarnataka\nIndia News\nVarsandpur\nFollow us on :")  # fmt: skip

    assert body(seed) == [*STORY, *MORE]
    assert seed.dateline is not None
    assert seed.dateline.value == "Varsandpur"


def test_a_word_that_stands_in_tags_without_a_place_is_no_town() -> None:
    first = f"Ferryboats: {STORY[0]}"
    seed = read(
        TITLE,
        "Jane Doe",
        "08 July 2024, 20:46 IST",
        first,
        *STORY[1:],
        *MORE,
        "Tags:\nPaint\nFerryboats\nLamps",
    )

    assert body(seed)[0] == first


def test_a_town_in_capitals_in_front_of_its_province_is_where_a_story_is_from() -> None:
    seed = read(*HEAD, f"VARSANDU, East Kalimantan: {STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)
    assert seed.dateline is not None
    assert seed.dateline.value == "Varsandu, East Kalimantan"
