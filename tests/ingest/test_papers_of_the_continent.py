"""What papers of the Continent do: shuffled letters, towns behind bars, papers in front of names, broken headlines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from a_council_abroad import GERMAN, TITLE, read, texts
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted


def test_paragraphs_with_their_letters_shuffled_are_for_subscribers() -> None:
    shuffled = (
        "nneW eid trebBüneigersm ni edr äNeh eds Hfasne mtokm, tsi edr Rta llvo.nebAed rDe Hatushla "
        "its hocn ncthi feigrt,d asd tsag eid Vgnuwreltar ma Dnsgiaet.dneba eiW se rehwtei,geg tsi ofnf.ne"
    )
    seed = read(TITLE, "5. Mai 2023", *GERMAN[:2], shuffled)

    assert texts(seed) == list(GERMAN[:2])


def test_names_with_capitals_inside_are_text() -> None:
    told = (
        "Die McLean-Werft und die DeVries-Reederei bauen mit MacArthur und LaRoche am Kai von Varsand ein Dock, "
        "wie der Bürgermeister am Dienstag sagte, und wollen damit im kommenden Jahr bis zu 300 Leute einstellen."
    )
    seed = read(TITLE, "5. Mai 2023", GERMAN[0], told, *GERMAN[1:])

    assert told in texts(seed)


def test_a_town_in_front_of_a_bar_is_none_of_the_words() -> None:
    seed = read(TITLE, "5. Mai 2023", f"Varsmünde | {GERMAN[0]}", *GERMAN[1:])

    assert texts(seed) == list(GERMAN)


def test_papers_in_front_of_who_wrote_are_nobody() -> None:
    seed = read(TITLE, *GERMAN, "Von RND/VZ/Kai Steinmann")

    assert [one.value for one in seed.authors] == ["Kai Steinmann"]
    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "asked",
    [
        "Policija traži vozača. Pozivaju se svjedoci da se jave na broj 051/710-111 ili na e-mail: luka@example.hr",
        "Policie hledá svědky, kteří viděli nehodu v přístavu. Volejte 158 nebo pište na adresu: svedek@example.cz",
        "Poliția caută martori care au văzut accidentul din port, care pot scrie la adresa: martor@example.ro",
    ],
)
def test_whom_the_police_ask_to_write_is_told(asked: str) -> None:
    seed = read(TITLE, "5. Mai 2023", *GERMAN[:2], asked, *GERMAN[2:])

    assert asked in texts(seed)


def test_a_headline_that_a_page_breaks_behind_commas_is_one() -> None:
    seed = read(
        "Una domenica diversa a Varsandia:",
        "deserte le vie del centro,",
        "bar del porto aperti per i pescatori",
        "",
        "Gli esercizi dello scalo sono gli unici a restare aperti, grazie all'ordinanza del sindaco di venerdì.",
        "Tra il malumore di altri baristi, costretti a ripiegare sul servizio da asporto, i pescatori bevono.",
        between="\n",
    )

    assert seed.title
    assert seed.title.value == (
        "Una domenica diversa a Varsandia: deserte le vie del centro, bar del porto aperti per i pescatori"
    )


def test_a_wire_service_in_small_letters_behind_its_label_is_one() -> None:
    seed = read(TITLE, "2021. Július 12. 06:00", "Forrás: mti - illusztráció: mti", *GERMAN)

    assert [one.value for one in seed.agencies] == ["MTI"]


@pytest.mark.parametrize("place", [0, 2])
@pytest.mark.parametrize(
    "note",
    [
        "OBS! Detta är en arkiverad nyhet vilket kan innebära att informationen är inaktuell.",
        "Cet article est archivé et n'est plus mis à jour.",
        "Terug",
        "Tagasi üles",
    ],
)
def test_that_an_article_is_an_old_one_is_no_text(note: str, place: int) -> None:
    seed = read(TITLE, *GERMAN[:place], note, *GERMAN[place:])

    assert seed.title
    assert seed.title.value == TITLE
    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "none",
    [
        "Il n’y a actuellement aucun commentaire concernant cette vidéo.",
        "No hay comentarios",
        "Nema komentara",
    ],
)
def test_that_nobody_has_commented_is_no_text(none: str) -> None:
    seed = read(TITLE, *GERMAN, none)

    assert texts(seed) == list(GERMAN)


def test_who_edited_an_article_in_romanian_wrote_it() -> None:
    seed = read(TITLE, "Articol editat de Ioana Munteanu, 3 februarie 2020, 09:37", *GERMAN)

    assert [one.value for one in seed.authors] == ["Ioana Munteanu"]


def test_a_programme_wrote_nothing() -> None:
    seed = read(TITLE, "Articol de Radiojurnal, 28 Septembrie 2021, 13:16", *GERMAN)

    assert not seed.authors


def test_two_wire_services_are_joined_in_spanish() -> None:
    seed = read(TITLE, "AP Y REUTERS", "5 de mayo de 2023", *GERMAN)

    assert [one.value for one in seed.agencies] == ["Associated Press", "Reuters"]


@pytest.mark.parametrize(
    ("ago", "hour"),
    [
        ("ungefär åtta timmar sedan", 4),
        ("vor acht Stunden", 4),
        ("een uur geleden", 11),
        ("il y a deux heures", 10),
        ("an hour ago", 11),
        ("en time siden", 11),
    ],
)
def test_hours_counted_back_in_words_are_when(ago: str, hour: int) -> None:
    text = "\n\n".join((TITLE, ago, *GERMAN))
    now = datetime(2023, 5, 5, 12, tzinfo=UTC)
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC", now=now)

    assert seed.title
    assert seed.title.value == TITLE
    assert texts(seed) == list(GERMAN)
    assert seed.date
    assert seed.date.value.astimezone(UTC).hour == hour


def test_of_whom_the_headline_tells_has_written_nothing() -> None:
    seed = read("Varsandia, domani la proclamazione del sindaco Paolo Rossetti", "Paolo Rossetti", *GERMAN)

    assert not seed.authors


def test_who_says_what_the_headline_has_behind_a_colon_may_sign() -> None:
    seed = read("Paolo Rossetti: la mia Varsandia", "Paolo Rossetti", "5. Mai 2023", *GERMAN)

    assert [one.value for one in seed.authors] == ["Paolo Rossetti"]


def test_a_small_place_stuck_to_when_dates_the_article() -> None:
    seed = read(TITLE, "varsand2019-01-22 08:22", *GERMAN)

    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d %H:%M}" == "2019-01-22 08:22"


def test_the_beginning_of_an_article_above_its_headline_with_a_button_is_no_text() -> None:
    cut = f"{GERMAN[0]} Der Bürgermeister ... Weiterlesen"
    seed = read(cut, TITLE, "5. Mai 2023", *GERMAN)

    assert seed.title
    assert seed.title.value == TITLE
    assert texts(seed) == list(GERMAN)
