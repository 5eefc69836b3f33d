"""Clippings: notes of the page, cards of others and biographies left out; sentences beside them kept."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.outlined.last_sentences import last_sentences
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.surroundings import Surroundings

HEAD = (TITLE, "By Jane Doe", "June 9, 2023 9:14 am")
REST = (
    "The council had asked the pilots in March what they thought of the older one, which leaks when it rains.",
    "They answered in a long letter that nobody has read to its end, and that hangs in the hall of the harbour.",
    "A year ago the town of Norden sold its only ferry to a museum, where children may ring its bell on Sundays.",
)
NOTICE = (
    "To view this video please enable JavaScript, and consider upgrading to a web browser that "
    "supports HTML5 video"
)


def kept(*blocks: str, between: str = "\n\n") -> list[str]:
    seed = read_pasted(between.join(blocks), "seeds/a.txt", OUTLETS, site_zone="UTC")
    return [paragraph.text for paragraph in seed.paragraphs]


def amid(block: str) -> list[str]:
    return kept("\n".join(HEAD), *STORY[:2], block, *STORY[2:])


@pytest.mark.parametrize(
    "note",
    [
        "Did our AI summary help? Let us know.",
        "La synthèse vocale, basée sur l’intelligence artificielle, permet d’écouter un article du port.",
        "An dieser Stelle hat unsere Redaktion Inhalte von Hafenfunk integriert.",
        "Wegen Ihrer Cookie-Einstellungen wurden diese Inhalte nicht geladen.",
        "Noi del porto facciamo questo lavoro per chi legge. Se vuoi contribuire clicca qui.",
        "Op alle verhalen van de Havenpost rust uiteraard copyright.",
    ],
)
def test_a_note_of_the_page_is_left_out(note: str) -> None:
    assert amid(note) == list(STORY)


@pytest.mark.parametrize("towns", ["BRASÍLIA e RIO", "RIO E BRASÍLIA", "RIO"])
def test_a_town_is_known_by_its_short_name(towns: str) -> None:
    found = read_dateline(f"{towns} - O conselho do porto decidiu manter as duas balsas até maio.", OUTLETS)

    assert found is not None
    assert found.rest.startswith("O conselho")


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "A member of the council told readers of the offer, a draft of which, seen by Harbour Post, would "
            "keep every subscriber of the ferry on the list of the community for at least nine years."
        ),
        (
            "Price is what the offer is about. According to people who know the community, the council quotes "
            "fourteen crowns for a trial with a full membership of the ferry, and no more than that."
        ),
    ],
)
def test_a_paragraph_that_says_from_whom_it_is_known_is_kept_among_cards(sentence: str) -> None:
    cards = "MORE FOR YOU\nThe Ferry That Needs A New Bell\nHere Is Every Boat For Sale This Year"

    assert amid(f"{cards}\n{sentence}") == [*STORY[:2], sentence, *STORY[2:]]


def test_a_last_sentence_on_a_year_to_come_is_kept() -> None:
    sentence = "The Heritage Commission plans to open a visitor center at the site by 2031."

    assert kept("\n".join(HEAD), *STORY, f"{sentence}\nTopics: Ferries Heritage Commission") == [
        *STORY,
        sentence,
    ]


def test_how_much_a_ship_pays_a_day_is_no_price_of_the_page() -> None:
    title = "Council sets ferry fee at $11,200 a day"

    seed = read_pasted(
        "\n\n".join([title, "By Jane Doe", "June 9, 2023", *STORY]), "a.txt", OUTLETS, site_zone="UTC"
    )

    assert seed.title is not None
    assert title == seed.title.value


def test_what_somebody_says_below_a_video_that_cannot_play_is_of_the_text() -> None:
    said = "‘How does one paint a ferry?’ Anna told Harbour.co.uk."

    assert kept("\n".join(HEAD), *STORY[:2], NOTICE, said, *STORY[2:]) == [*STORY[:2], said, *STORY[2:]]


@pytest.mark.parametrize(
    "block",
    [
        (
            "WATCH | A tour of the newest ferry:\nTake a look inside the ferry\nDuration 2:09\n"
            "The Post’s Jane Doe goes aboard before its first day at sea."
        ),
        (
            "LISTEN | Kai Voss talks about the ferries:\nHarbour Morning8:14Pilots to the rescue\n"
            "A small harbour has found a crew in an unlikely place."
        ),
    ],
)
def test_a_sentence_below_how_long_a_video_is_tells_of_it(block: str) -> None:
    assert amid(block) == list(STORY)


def test_a_sentence_on_who_signs_between_the_picture_and_the_text_is_left_out() -> None:
    told = (
        "Jane Doe covers harbours and tea for Harbour Post. Before that, she edited a magazine about bells."
    )
    shown = "Boats lie at the long pier of Varsand. Mara S. Lind/AFP via Getty Images"

    assert kept("\n".join(HEAD), shown, told, *STORY) == list(STORY)


@pytest.mark.parametrize("heading", ["About the author", "Over de auteur"])
def test_what_hangs_on_a_heading_about_the_author_is_left_out(heading: str) -> None:
    card = f"{heading}\nKai van Voss schrijft over havens, veren en verzekeraars."

    assert kept("\n".join(HEAD), *STORY, card, *REST) == [*STORY, *REST]


def test_a_paragraph_that_hangs_on_a_button_for_more_by_the_author_is_kept() -> None:
    first = f"More by this Author\n{REST[0]}"

    assert kept("\n".join(HEAD), *STORY, first, *REST[1:]) == [*STORY, *REST]


def test_who_signs_tells_of_oneself_below_the_name_at_the_end() -> None:
    told = "I spent nine years building bells in three harbours. I now write about the people who ring them."
    head = f"{TITLE}\nKai Voss\nContributor\nJune 9, 2023, 9:14 am"

    assert kept(head, *STORY, f"Follow me on Twitter.\nKai Voss\n{told}") == list(STORY)


@pytest.mark.parametrize(("button", "found"), [("", 1), ("Go deeper (1 min. read)", 0), ("Read more", 0)])
def test_a_sentence_above_the_button_that_leads_to_its_article_is_no_last_one(
    button: str, found: int
) -> None:
    card = (
        "Go deeper\n\nKai Voss\nMay 12, 2023 -\nWorld\nThe tiny pier with a very big flag\n"
        "A rusted flagpole stands on a pier at low tide.\nPhoto: Mara Lind/Getty Images"
    )
    teaser = "A flagpole planted in 1998 is again a problem for three pilots."
    lines = split("\n\n".join(["\n".join(HEAD), *STORY, *REST, card, teaser, button]).strip())

    assert found == len(last_sentences(Surroundings(lines, read_lines(lines, OUTLETS, markdown=False))))


def test_a_second_headline_below_what_else_to_read_is_no_subhead() -> None:
    block = "LIRE AUSSI :\nPourquoi le port ne rattrape pas son retard\nDECRYPTAGE - Ces 12 bacs que la ville réclame"
    story = (
        "Le conseil de Varsand a adopté mardi soir le budget du port, malgré l'opposition de trois élus du quai.",
        "« Nous n'avons pas eu le temps de lire le dossier », a déclaré l'une d'elles après quatre heures de séance.",
        "Le maire de Varsand a répondu que les documents avaient été envoyés dix jours plus tôt, sans plainte.",
        "Reste l'inconnue du bac, que les pilotes du port attendent depuis que le pont est tombé en mars dernier.",
    )
    seed = read_pasted(
        "\n\n".join(["Le budget du port est adopté", "Par Jeanne Doé", *story[:2], block, *story[2:]]),
        "a.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert list(story) == [paragraph.text for paragraph in seed.paragraphs]


SHOWN = "A boat is lowered from a skiff near the long pier of Varsand, in the southeast."


@pytest.mark.parametrize(
    "figures",
    [
        (f"{SHOWN}\nKai Voss for NPR", f"{SHOWN}\nKai Voss for NPR\n{STORY[0]}"),
        ("Pilots used a drone to map the pier at Varsand, where the bells hang.\nKai Voss/University of Varsand", STORY[0]),
        (("Eine Taucherin kniet auf sandigem Grund im Hafen und setzt grüne Pflanzen ein.\n"
         "Taucher im Hafen von Varsand (picture alliance / dpa / Kai Voss)"), STORY[0]),
    ],
)  # fmt: skip
def test_the_words_of_a_picture_above_the_text_are_left_out(figures: tuple[str, ...]) -> None:
    assert kept("\n".join(HEAD), *figures, *STORY[1:]) == list(STORY)


def test_words_with_another_picture_inset_stand_above_their_credit() -> None:
    figure = (
        "A ferry of the harbour council is seen from the pier near Varsand on March 10, 2024. "
        "Inset: a pilot boat in Norden.\nTAN WEI/AFP via Getty Images"
    )

    assert amid(figure) == list(STORY)
