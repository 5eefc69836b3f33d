"""Short last sentences of an article that stand behind a list of other articles are kept; teasers are not."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, read

_LISTS = (
    "Related Articles\nLifeboat crew finds a cake on the beach\nMan buys the wrong lighthouse",
    "More: Trending\n\nLifeboat crew finds a cake on the beach\nMan buys the wrong lighthouse",
    "DON'T MISS\nLifeboat crew finds a cake [PICTURES]\nMan buys the wrong lighthouse [VIDEO]",
    "MOST READ\n\nTIDE AND SEEK\nLifeboat crew finds a cake on the beach\n\nWAVE GOODBYE\nMan buys a lighthouse",
)
_SENTENCES = (
    "The ferries are to be back in April.",
    "It comes as the talks about the bridge go on.",
    "The council said: “The meeting was brief and the tea was excellent.”",
    "But nobody has asked the ferrymen yet.",
    "She will be heard in May.",
)
_FOOTS = (
    "",
    "Topics\nHarbours\nFerries",
    "Sign up for our newsletter",
    "Related articles\nBells out of tune",
)


def _texts(*lines: str) -> list[str]:
    return [one.text for one in read(TITLE, "By Jane Doe", "March 21, 2024", *STORY, *lines).paragraphs]


@pytest.mark.parametrize(
    "sentence", ["He says they went ashore in good order.", "It has been painted since."]
)
@pytest.mark.parametrize("other", ["Trending Now", "Related Articles", "Read more:", "Lee también"])
def test_a_last_sentence_that_goes_on_is_kept_behind_headlines_that_are_parted(
    other: str, sentence: str
) -> None:
    listed = f"{other}\n\nLifeboat crew finds a cake on the beach\n\nMan buys the wrong lighthouse"

    assert _texts(listed, sentence, "Topics\nHarbours\nFerries") == [*STORY, sentence]


@pytest.mark.parametrize("foot", _FOOTS)
@pytest.mark.parametrize("other", _LISTS)
@pytest.mark.parametrize("sentence", _SENTENCES)
def test_a_last_sentence_behind_a_list_is_kept(other: str, sentence: str, foot: str) -> None:
    assert _texts(other, sentence, *filter(None, [foot])) == [*STORY, sentence]


@pytest.mark.parametrize("foot", _FOOTS[:2])
@pytest.mark.parametrize(
    "sentence",
    [
        "The council meets again on June 18.",
        "The talks resume on April 18 in Varsand.",
        "The smaller ferry sails on Sunday, March 24.",
        "The council holds its next session in Varsand on April 2, 2024.",
        "Voting ends on 9 April at 20:00.",
        "The exhibition runs to 12 July at the Harbour Museum.",
    ],
)
def test_a_last_sentence_that_says_what_is_to_come_is_kept(sentence: str, foot: str) -> None:
    """What is seen happening on a day is the words of a picture only where that day is over."""
    assert _texts(sentence, *filter(None, [foot])) == [*STORY, sentence]


def test_what_has_been_seen_on_a_day_is_of_a_picture() -> None:
    shown = "Jane Doe meets the captain of the smaller ferry in Varsand on March 20."

    assert _texts(shown, "Topics\nHarbours\nFerries") == [*STORY]


def test_several_of_them_are_kept_if_one_goes_on() -> None:
    sentences = ("The arrangement runs until autumn.", "It was signed on a boat.")

    assert _texts(_LISTS[0], *sentences, _FOOTS[1]) == [*STORY, *sentences]


def test_what_stands_above_a_last_sentence_is_no_end() -> None:
    """Below a video and headlines the text goes on with a subhead, and with more headlines amid it."""
    video = "WATCH | How a bell is painted:\nPainting by the sea\n2:12"
    more = (
        "“It is my grandmother's bell,” she said. “It was green when she rang it.”",
        "The council wants the bells back in May.",
    )
    lines = (
        video,
        "‘My grandmother’s bell’",
        more[0],
        "Lighter bell passes test\nCouncil asks for a second pair",
        more[1],
    )

    assert set(more) <= set(_texts(*lines, "Sign up for our newsletter"))


def test_the_page_of_the_paper_is_no_credit_of_a_picture() -> None:
    sentence = "The ships will leave for the winter harbour on Friday."

    assert _texts(sentence, "(Harbour Daily 08/24/2017 page11)") == [*STORY, sentence]


def test_who_is_quoted_aside_is_no_headline() -> None:
    aside = (
        "“Start Quote\n\nWe had two boats at nine and then a day of sea”\n\nHulya Aydin Hotel owner, Varsand"
    )
    told = "Innkeepers welcomed the plan, but said that visas remained a problem."

    assert (
        told
        in read(TITLE, "By Jane Doe", "March 21, 2024", *STORY[:3], f"{aside}\n{told}", STORY[3])
        .paragraphs[3]
        .text
    )


def test_one_in_another_language_is_kept() -> None:
    story = (
        "Der Hafenrat hat am Dienstagabend beschlossen, beide Fähren zu behalten und neu zu streichen.",
        "Niemand sprach dagegen, und die Sitzung war vorbei, bevor die Lampen angezündet wurden.",
        "„Darauf haben wir gewartet, seit die Brücke fiel“, sagte Anna Quandt, die den Rat leitet.",
        "Gestrichen wird ab Mai. Zwei Mannschaften sind bis zum Herbst beschäftigt, sagte der Hafenmeister.",
    )
    other = "Lesen Sie auch\nKuchen am Strand gefunden\nMann kauft den falschen Leuchtturm"
    last = "Die Fähren sollen im April zurück sein."
    seed = read("Hafenrat behält beide Fähren", "Von Jana Dorn", "21.03.2024, 18:20 Uhr", *story, other, last)

    assert [one.text for one in seed.paragraphs] == [*story, last]


@pytest.mark.parametrize(
    "lines",
    [
        # what the page says of itself
        (_LISTS[0], "You can read all our stories on ferries in the app."),
        (_LISTS[0], "Ferries, boats and bells: what would you like to read more about?"),
        # on another matter
        (_LISTS[0], "Prices of eggs rose by a tenth."),
    ],
)
def test_what_goes_on_from_nothing_is_left_out(lines: tuple[str, ...]) -> None:
    assert _texts(*lines) == [*STORY]


def test_sentences_in_a_box_amid_the_text_are_its_own() -> None:
    box = ("The bells hang above the pier.", "Both were cast in 1911.", "Ropes are to be handed back, dry.")
    below = "The council paid for the ropes, at $14 each."

    assert {*box, below} <= set(_texts("\n".join(("What you need to know", *box)), below))


@pytest.mark.parametrize("box", ["Sign up for the latest here", "Subscribe to our newsletter"])
def test_a_box_below_a_last_sentence_does_not_end_the_text(box: str) -> None:
    sentences = ("The ferries are to be back in April.", "The council has not said who will paint them.")

    assert _texts(_LISTS[0], sentences[0], box, sentences[1], _FOOTS[1]) == [*STORY, *sentences]


@pytest.mark.parametrize(
    "block",
    [
        "Sign Up for Daily Tides\nSign up to receive a daily email with the tides of Varsand.\nSign Up Now",
        "Explore More\nLifeboat crew finds a cake on the beach\nMan buys the wrong lighthouse",
    ],
)
def test_a_last_sentence_that_ends_the_block_of_a_box_or_list_is_kept(block: str) -> None:
    sentence = (
        "The council of Norden said Tuesday that it hoped for “a practical ferry in a pleasant climate.”"
    )

    assert _texts(f"{block}\n{sentence}", "Filed under\nferries") == [*STORY, sentence]


def test_what_a_paper_says_of_itself_below_such_a_box_is_not() -> None:
    box = "Sign Up for Daily Tides\nSign up to receive a daily email with the tides.\nSign Up Now"

    assert _texts(f"{box}\nThe harbour deserves journalism that goes and looks for itself.") == [*STORY]
