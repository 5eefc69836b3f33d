"""Clippings: what pages set beside films, galleries, slides and cards, and what papers say of themselves."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.towns import told_town
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

HEAD = f"{TITLE}\nBy Jane Doe\nJune 9, 2023 9:14 am"
CARDS = ("Lifeboat crew finds a cake on the beach", "Man buys the wrong lighthouse", "Bells out of tune")


def read(text: str) -> Seed:
    return read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")


def kept(*blocks: str) -> list[str]:
    return [paragraph.text for paragraph in read("\n\n".join(blocks)).paragraphs]


@pytest.mark.parametrize("film", ["Bodycam footage", "Dashcam video", "CCTV", "Drone footage from the quay"])
def test_what_a_film_shows_is_no_paragraph_where_it_has_no_stop(film: str) -> None:
    shown = f"{film} shows the moment the ferry hit the pier"
    assert list(STORY) == kept(HEAD, *STORY[:2], shown, *STORY[2:])


def test_a_sentence_on_a_film_is_kept() -> None:
    told = "Drone footage from the quay shows the moment the ferry hit the pier."
    assert [*STORY[:2], told, *STORY[2:]] == kept(HEAD, *STORY[:2], told, *STORY[2:])


def test_a_sentence_below_what_kind_of_film_lasts_so_long_tells_of_it() -> None:
    film = (
        "WATCH | How the ferries are painted:\nA long way to blue\n1 month ago\nDuration 2:03\nFeatured Video"
    )
    told = "A look inside the shed of Varsand as two crews mix paint for the winter."
    assert list(STORY) == kept(HEAD, *STORY[:2], f"{film}\n{told}", *STORY[2:])


def test_what_stands_in_one_block_above_the_button_of_a_gallery_is_of_its_picture() -> None:
    shown = "Zwei Fähren vor der Küste von Varsand sollen bald neu gestrichen werden.\ngalerie"
    text = (
        "Der Rat von Varsand hat am Dienstag beschlossen, beide Fähren zu behalten und neu zu streichen.",
        "Dagegen sprach niemand, und die Sitzung war vorbei, bevor die Lampen brannten.",
        "Im Mai beginnen die Arbeiten, wie der Hafenmeister nach der Sitzung mitgeteilt hat.",
    )
    head = "Rat von Varsand behält beide Fähren\nStand: 09.06.2023 09:14 Uhr"
    assert list(text) == kept(head, text[0], shown, *text[1:])


def test_a_sentence_that_hangs_on_a_name_written_twice_is_of_its_picture() -> None:
    shown = "Harbour TV Harbour TV\nThe ferries were painted by two crews in the autumn."
    assert list(STORY) == kept(HEAD, *STORY[:2], shown, *STORY[2:])


def test_the_points_of_an_article_may_stand_between_a_picture_and_the_text() -> None:
    points = "Quick Read\nBoth ferries of Varsand are to be kept\nThey are to be painted in May"
    shown = "A painter climbs a ladder at the harbour of Varsand on Tuesday."
    head = f"{TITLE}\nJune 9, 2023 9:14 am\nShare\nEmail\n{TITLE}\n{shown}\n{points}"
    assert list(STORY) == kept(head, *STORY)


def test_many_who_sit_are_seen_above_a_caption() -> None:
    shown = (
        "A row of painters sit under umbrellas on a black quay with a ferry behind.\n"
        "Painters from three towns sat on the quay for a week.(Supplied: Jane Doe)"
    )
    assert list(STORY) == kept(f"{HEAD}\n{shown}", *STORY)


def test_a_card_with_a_section_is_left_out_with_the_words_of_its_picture() -> None:
    card = "Related Article\nThe quay at dusk.\nHarbours\n‘We only wanted a crane’: a town and its tugs"
    assert list(STORY) == kept(HEAD, *STORY[:2], card, *STORY[2:])


def test_a_sentence_below_the_headline_of_a_card_is_left_out_above_its_button() -> None:
    card = "Politics\n‘No ghost’: the keeper of Varsand speaks\nA keeper has asked people to stop ringing at night."
    assert list(STORY) == kept(HEAD, *STORY, "More related stories", card, "Read more")


def test_a_headline_that_asks_stands_above_a_teaser_that_ends_in_more() -> None:
    text = (
        "Der Rat von Varsand hat am Dienstag beschlossen, beide Fähren zu behalten und neu zu streichen.",
        "Dagegen sprach niemand, und die Sitzung war vorbei, bevor die Lampen brannten.",
        "Im Mai beginnen die Arbeiten, wie der Hafenmeister nach der Sitzung mitgeteilt hat.",
    )
    card = "Der Kai verschlickt: Wer bezahlt den Bagger?\nLand und Kreis streiten um die Kosten. mehr"
    head = "Rat von Varsand behält beide Fähren\nStand: 09.06.2023 09:14 Uhr"
    assert list(text) == kept(head, *text, f"Weitere Informationen\n{card}")


def test_sentences_below_headings_of_slides_need_no_stop() -> None:
    slides = (
        "1/3\nTHE CROSSING\nIt takes two hours and a half. The bar opens when the pier is out of sight",
        "2/3\nI BIGLIETTI\nA ticket costs 8 euros, or 5 for pupils. Dogs cross for nothing but need a lead",
        "3/3",
    )
    told = [block.splitlines()[2] for block in slides[:2]]
    found = read("\n\n".join((HEAD, *STORY, *slides)))
    assert all(one in [paragraph.text for paragraph in found.paragraphs] for one in (*STORY, *told))
    assert ["Jane Doe"] == [author.value for author in found.authors]


def test_a_last_sentence_between_bare_headlines_and_the_count_of_comments_is_kept() -> None:
    told = "The second round is set for the autumn, in Honolulu."
    page = "\n".join((HEAD, *STORY, "Most read", *CARDS, told, "8 comments", "Report an error"))
    assert [*STORY, told] == [paragraph.text for paragraph in read(page).paragraphs]


def test_a_teaser_above_the_count_of_comments_is_left_out() -> None:
    teaser = "The keeper has asked people to stop ringing."
    listed = (CARDS[0], "A crew has found a cake on the beach.", CARDS[1], CARDS[2], teaser)
    page = "\n".join((HEAD, *STORY, "Most read", *listed, "8 comments"))
    assert list(STORY) == [paragraph.text for paragraph in read(page).paragraphs]


@pytest.mark.parametrize(
    "last",
    [
        "The Harbour Press obtained the note under the Access to Harbours Act.",
        "The signers sit on the Harbour Works and Rural Ferries committees.",
    ],
)
def test_capitals_of_those_who_have_it_and_of_bodies_are_no_headline(last: str) -> None:
    assert [*STORY, last] == kept(HEAD, *STORY, last, "TAGS HARBOUR FERRIES", "SHARE TWEET MORE")


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("La Gaceta del Puerto usa cookies necesarias para el funcionamiento del sitio.", "cookies-of-outlet"),
        ("Este portal es propiedad de Puerto S.A. y utiliza cookies. Si continúas, las aceptas.", "cookies-of-outlet"),
        ("Unsere Seite verwendet Cookies.", "cookies-of-outlet"),
        ("Iti place noua forma a site-ului?", "asks-of-new-page"),
        ("¿Te gusta el nuevo diseño de la web?", "asks-of-new-page"),
        ("A força do Diário assenta na relação que tem com os seus leitores.", "bond-with-readers"),
        ("Die Stärke dieser Zeitung liegt in der Beziehung zu ihren Lesern.", "bond-with-readers"),
        ("Ferry Lab is a Harbour Times project that digs into what makes boats late.", "about-project"),
        ("Tide Desk is an initiative of The Harbour Post that covers the coast.", "about-project"),
        ("Harbour Report: The week's best and worst from Jane Doe and Kai Voss.", "programme"),
    ],
)  # fmt: skip
def test_papers_say_what_they_are_and_ask(line: str, rule: str) -> None:
    found = furniture_of(line)
    assert found is not None
    assert rule == found.rule


@pytest.mark.parametrize(
    "line",
    [
        "The ferry company uses cookies from a bakery in Varsand.",
        "Artemis is a NASA project that aims to return people to the Moon.",
        "Le gusta el mar, dijo Jane Doe.",
        "The paper depends on its bond with its readers.",
        "Google usa cookies para mejorar la experiencia, dijo Jane Doe.",
    ],
)
def test_news_of_cookies_projects_and_readers_is_none(line: str) -> None:
    found = furniture_of(line)
    assert found is None or found.rule not in (
        "cookies-of-outlet",
        "about-project",
        "asks-of-new-page",
        "bond-with-readers",
    )


def test_a_tip_below_an_interview_is_nobody_who_speaks() -> None:
    asked = "Was üben Sie da draußen?\n\nVoss: Das Anlegen bei Nacht, und es fällt uns schwer.\n\n"
    text = (
        "Rund um den Hafen üben in dieser Woche Lotsen aus drei Ländern. Kai Voss erzählt davon im Gespräch.\n\n"
        f"{asked}Was ist das Schwerste?\n\nVoss: Die Strömung. Sie dreht, wenn man sie braucht.\n\n"
        "Und danach?\n\nVoss: Danach gehen wir essen, wie immer nach solchen Nächten."
    )
    tip = "Surftipp: Hier finden Sie die aktuellen Preise"
    assert tip not in kept("Lotsen üben bei Nacht: „Die Strömung dreht“", "09.06.2023, 09:14", text, tip)


@pytest.mark.parametrize(
    "told", ["die Kaimauer von Varsing", "der Bürgermeister von Varsing", "the port of Varsing"]
)
def test_a_town_is_told_by_its_quay_and_its_mayor(told: str) -> None:
    text = "Varsing - Der Tender war auf dem Weg zu einem Treffen mit zwei anderen Booten, als der Nebel kam."
    found = told_town(text, told, OUTLETS)
    assert found is not None
    assert found.place == "Varsing"


def test_two_who_hold_something_in_the_text_are_none_of_a_picture() -> None:
    told = "Two towns hold the keys of the ferries."
    shown = f"{told}\n\nA ferry at the pier of Varsand in May.(Supplied: Jane Doe)"
    assert [*STORY[:2], told, *STORY[2:]] == kept(HEAD, *STORY[:2], shown, *STORY[2:])
