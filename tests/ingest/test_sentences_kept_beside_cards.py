"""Clippings: sentences of the text that stand beside cards, boxes and signs are kept, and boxes are known by theirs."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.one_line.speech.attributions import says_who, supposes
from generator.ingest.text.pasted import read_pasted

HEAD = f"{TITLE}\nBy Jane Doe\nJune 9, 2023 9:14 am"
CARDS = "Lifeboat crew finds a cake on the beach\nMan buys the wrong lighthouse"
ANCHOR = "The anchor came from a ferry broken up in 1903 and had been in Varsand for years"
SHORT = "A wider pier is being built in Varsand."


def kept(*blocks: str) -> list[str]:
    seed = read_pasted("\n\n".join(blocks), "seeds/a.txt", OUTLETS, site_zone="UTC")
    return [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize(
    "sentence",
    [
        "In Varsand, Capt. Kai Voss said she’d been ready to sail.",
        "The harbour said on Tuesday that it would wait.",
        "Kepala pelabuhan, Kai Voss, mengatakan pihaknya menyediakan 40 lapak gratis.",
        "El alcalde, Kai Voss, dijo que el puerto abre mañana.",
    ],
)
def test_a_sentence_tells_who_said_so(sentence: str) -> None:
    assert says_who(sentence)


@pytest.mark.parametrize(
    "sentence", ["The pier that is said to be closed is open.", "Easier said than done in Varsand."]
)
def test_a_sentence_with_said_alone_tells_nothing(sentence: str) -> None:
    assert not says_who(sentence)


def test_a_short_sentence_right_above_who_signs_is_the_last() -> None:
    listed = f"Mehr auf SPIEGEL ONLINE\n{CARDS}\n{SHORT}"

    assert kept(HEAD, *STORY, listed, "als/dpa/AFP", "News verfolgen") == [*STORY, SHORT]


def test_a_sentence_right_below_the_words_that_the_article_goes_on_is_of_it() -> None:
    listed = f"Recommended from Editorial\n{CARDS}"

    assert kept(HEAD, *STORY, listed, f"Article content\n{SHORT}", "Comments") == [*STORY, SHORT]


def test_somebody_is_quoted_below_a_video_that_loads() -> None:
    said = 'The opposition said Varsanders had been "left high and wet".'

    assert kept(HEAD, *STORY[:2], f"Loading YouTube content\n{said}", *STORY[2:]) == [
        *STORY[:2],
        said,
        *STORY[2:],
    ]


def test_what_stands_below_what_is_next_is_the_last_of_the_points_in_short() -> None:
    points = (
        "In short:\nThe gate of the new dock in Varsand is too wide to be shut.",
        'The builder says the stone has "moved a bit" in the heat.',
        "What's next?\nThe gate will be planed over the next six weeks.",
    )

    assert kept(HEAD, *points, *STORY) == [*STORY]


def test_the_first_paragraph_right_below_the_points_is_far_longer() -> None:
    first = (
        "The harbours of Varsand and Norden will share their pilots from July on, in a deal that both towns hope "
        "will spare the ferrymen some costly delays."
    )
    points = "What you need to know:\nVarsand has three pilots, of whom two are old.\nThey will go by road."

    assert kept(HEAD, f"{points}\n{first}", *STORY) == [first, *STORY]


def test_points_of_a_machine_stand_below_the_button_that_hides_them() -> None:
    points = "The council will sell a ferry in June.\nThe buyer is not yet known.\nThe bell stays."

    assert kept(HEAD, "Takeaways by Bloomberg AI\nHide", points, *STORY) == [*STORY]


@pytest.mark.parametrize("button", ["View article list", "Vedi tutti gli articoli", "View all posts"])
def test_who_somebody_is_stands_below_the_button_to_what_they_wrote(button: str) -> None:
    told = "Born in Varsand in 1986, graduated from the school of pilots, and busy with ferries and harbours since."

    assert kept(HEAD, *STORY, f"Kai Voss{button}\n{told}") == [*STORY]


@pytest.mark.parametrize(
    "shown",
    [
        "Pilots practise with a hoist at a yard in Varsand in a file photo.",
        "A drone of the harbour is lowered into the sea in an undated photo. It was back in a week.",
        "Two gulls from rival quays feed at the same crate in Varsand in a still from a trail camera.",
        f"{ANCHOR}\n\n+4\n\n{ANCHOR}",
        "Zum Aufklappen: Hopfen in Varsand",
        "Property News: Tiny Varsand flat with a big balcony goes under the hammer.",
    ],
)
def test_what_a_picture_or_a_box_shows_is_left_out(shown: str) -> None:
    assert kept(HEAD, *STORY[:2], shown, *STORY[2:]) == [*STORY]


# -- a paragraph right above what is none, or below it


def test_a_sentence_that_says_what_may_be_is_known() -> None:
    assert supposes("The plan would cost the harbour four million crowns.")
    assert not supposes("A pier that would reach the island is shown in a drawing.")


@pytest.mark.parametrize(
    "last",
    [
        "“These are the people who carried our flour,” the mayor told the harbour board.",
        'Helm Kai Voss said: "We train for most things. We do not train for horns."',
        "The plan would cost the council 4 million crowns and is to cover new lamps.",
    ],
)
def test_a_paragraph_above_a_credit_alone_tells_what_no_picture_shows(last: str) -> None:
    assert kept(HEAD, *STORY[:2], f"{last}\nPhoto: Kai Voss, Harbour Times", *STORY[2:]) == [
        *STORY[:2],
        last,
        *STORY[2:],
    ]


def test_a_paragraph_between_a_credit_that_stands_twice_and_others_is_no_caption() -> None:
    text = "The crews will practise loading, first aid and night sailing along narrow channels."

    pictured = "Representational image. AFP\nRepresentational image. AFP"

    assert text in kept(HEAD, *STORY[:2], pictured, text, *STORY[2:])


def test_a_quote_of_two_sentences_above_pictures_is_no_teaser() -> None:
    said = '"The harbour wants to be seen as open," said Kai Voss, who paints it. "That takes paint."'
    shown = "RELATED PHOTOS\nRope mill closes in the valley"

    assert said in kept(HEAD, *STORY[:2], f"{said}\n{shown}", *STORY[2:])


def test_the_last_sentence_above_an_appeal_says_what_the_article_does() -> None:
    last = "The harbour council is expected to vote again in May."
    appeal = (
        "Stay current - Follow us on WhatsApp and Telegram\nSubscribe to our newsletter and get news by mail."
    )

    assert kept(HEAD, *STORY, f"{last}\n{appeal}", "Copyright © 2023 Harbour News") == [*STORY, last]


def test_tags_below_a_last_sentence_credit_nobody() -> None:
    last = "The annual regatta will end on April 28. —KVO, Harbour Integrated News"

    assert kept(HEAD, *STORY, last, "Tags: Regatta, Varsand, AFP") == [*STORY, last]


def test_an_article_goes_on_beside_the_words_that_say_so() -> None:
    feed = "FEATURED STORIES\nNEWSINFO\nClasses suspended in 14 towns due to flooding"
    amid = "A teachers’ group backed the painting, provided that maps were free."
    last = "Similar bills were filed in the last two councils but none reached the harbour. KVO"
    foot = "RELATED STORIES\nMayor: No flags after the ruling\nFishermen still kept out of shoal"
    goes_on = "Article continues after this advertisement"

    assert kept(HEAD, *STORY, f"{feed}\n\n{amid}\n{goes_on}\n{last}", foot) == [*STORY, amid, last]


def test_somebody_at_a_briefing_speaks_to_no_reader() -> None:
    told = (
        "The harbour’s secretary, asked about the map at a regular briefing, said that he would refrain from "
        "commenting on another town’s website."
    )

    assert kept(HEAD, *STORY[:2], told, *STORY[2:]) == [*STORY[:2], told, *STORY[2:]]


def test_the_last_sentence_above_the_wires_that_sign_and_the_day_is_no_caption() -> None:
    last = "The crews went home on Tuesday afternoon, after they had swept the quay."
    foot = "Harbour/AFP/Reuters\nPosted 21 Oct 2020, updated 21 Oct 2020\nMore on:\nHarbours"

    assert kept(HEAD, *STORY, last, foot, "We acknowledge all who built the first piers of this town.") == [
        *STORY,
        last,
    ]


def test_a_paragraph_with_we_below_a_list_of_others_that_ended_is_of_the_text() -> None:
    listed = "Recommended\nOPINION\nThe board can't even agree on what it disagrees about"
    goes_on = "A clinic director on the island has started to give out insulin a week at a time, for want of a boat."
    ours = (
        "It's easy to turn this into a story about money, and plenty have. A trade delegation did visit, and "
        "it did bring a checkbook. But we sank these boats, and we said that we would look after the crews."
    )

    assert ours in kept(HEAD, *STORY[:3], f"{listed}\n{goes_on}", ours, STORY[3])


def test_a_list_of_contents_is_none_of_the_text_and_its_subheads_are() -> None:
    deck = (
        "The island says that the largest bridge ever planned there will harm no one. The ferrymen and their "
        "families would like to see the figures"
    )
    heads = ("What is being built?", "Who is worried?")
    contents = "\n".join(("Jump to section:", *heads, "By Jane Doe", "published 19 May 2025"))
    told = (STORY[0], heads[0], STORY[1], STORY[2], heads[1], STORY[3])
    seed = read_pasted(
        "\n\n".join((f"Why all argue over a bridge\n{deck}", contents, *told)),
        "seeds/a.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert seed.title is not None
    assert seed.title.value == "Why all argue over a bridge"
    assert [paragraph.text for paragraph in seed.paragraphs] == [*told]


def test_the_beginning_of_the_headline_amid_the_text_is_what_a_picture_is_called() -> None:
    long = "Harbour council votes to keep both of its ferries and paint them"
    seed = read_pasted(
        "\n\n".join((long, "By Jane Doe", *STORY[:2], "Harbour council votes to keep both", *STORY[2:])),
        "seeds/a.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert [paragraph.text for paragraph in seed.paragraphs] == [*STORY]


def test_who_posted_an_article_in_two_lines_has_not_written_it() -> None:
    head = f"{TITLE}\nJane Doe\nVarsand,UPDATED: Sep 3, 2024 19:46 IST\nPosted By:\nMei Kestrel"
    seed = read_pasted("\n\n".join((head, *STORY)), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == ["Jane Doe"]


def test_whoever_will_not_be_contributing_signs_nothing() -> None:
    last = "She has promised the station a year's supply of milk. The cow will not be contributing."

    assert kept(HEAD, *STORY, last, "Follow us on Facebook") == [*STORY, last]
