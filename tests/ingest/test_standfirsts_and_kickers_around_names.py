"""What stands between menu and text: ways, kickers, names above standfirsts, pictures, and towns of local news."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, TITLE, read, texts

DECK = "Die Stadt stellt ihre Fähren auf Strom um. Nun warten die Bewohner der Inseln länger am Kai."
HEADLINE = "Wenn die Fähre an der Mole lädt"
WAY = ("Startseite", "Inland", "Europa", "Fähren in Varsand: Strom statt Diesel")
PICTURE, KICKER = "Weiße Elektrofähre im Fjord", "Verkehrswende in Varsand"
SIGNED = ("Stand: 15.01.2026 12:31 Uhr", DECK, "Von Jana Voss")


def _title(*lines: str, between: str = "\n") -> str:
    seed = read(*lines, between=between)

    return seed.title.value if seed.title else ""


@pytest.mark.parametrize("between", [(PICTURE, KICKER), (KICKER,)])
def test_the_title_at_the_end_of_the_way_is_no_headline_where_the_day_is_below_another(
    between: tuple[str, ...],
) -> None:
    assert _title(*WAY, *between, HEADLINE, *SIGNED, *GERMAN) == HEADLINE


def test_a_headline_right_above_the_day_stays() -> None:
    assert _title(*WAY, *SIGNED, *GERMAN) == WAY[-1]


ENGLISH = (
    "There is a woman at my pier who apologises for a living, and she does so over a loudspeaker every hour.",
    "She does not say that there are delays, as if delays were weather, but that somebody forgot the ropes.",
    "“I had a script,” she told me last week when I asked whether she got into trouble, “and I lost it.”",
)
LATE = "My ferry is late again, and I have learned to love the woman who tells me why"


def test_a_standfirst_of_two_sentences_stands_below_the_name() -> None:
    below = "An honest apology is a public service. We should value the people who make them"
    lines = ("Water transport", "Opinion", LATE, "Jane Doe", below, "Tue 18 Nov 2014 07.30 GMT")

    assert _title(*lines, *ENGLISH) == LATE


@pytest.mark.parametrize("row", ["South AfricaTransport", "Hong KongPolitics", "New ZealandWorld News"])
def test_a_place_may_be_glued_to_its_section(row: str) -> None:
    title = "Island ferry fares could rise 12 per cent unless fuel subsidy is kept, operator warns"
    lines = (
        "Advertisement",
        "Island ferry apologies",
        row,
        title,
        "Varsand Ferries says two of its six routes lose money even before repairs to ageing fleet",
        "Residents of the islands call on government to buy the vessels instead",
        "Jane Doe",
        "Published: 8:03pm, 2 Oct, 2018",
    )

    assert _title(*lines, *ENGLISH) == title


ITALIAN = (
    "La prima sera hanno proiettato un film muto, perché l’impianto audio non era ancora arrivato.",
    "A Varsand il cinema era chiuso da sedici anni. Il proprietario voleva farne un garage.",
    "Li hanno trovati i cittadini, che in quattro mesi hanno versato 250 euro a testa.",
    "I conti per ora tengono, ma la cooperativa deve ancora pagare il proiettore.",
)


@pytest.mark.parametrize("button", ["shadow carousel", "Carousel", "Image carousel", "Photo carousel"])
def test_what_stands_below_a_row_of_pictures_is_no_subhead(button: str) -> None:
    shown = f"{button}\nIl cinema Splendor, prima e dopo"
    seed = read("Il paese che si è ricomprato il cinema", "di Giacomo Voss", *ITALIAN[:3], shown, ITALIAN[3])

    assert texts(seed) == [*ITALIAN]


FRENCH = (
    "On la croyait condamnée. L'écrevisse, disparue de neuf cours d'eau sur dix, recolonise deux affluents.",
    "Les naturalistes ont compté 1 340 individus sur onze kilomètres de ruisseau, contre une centaine en 2006.",
    "« Nous avons d'abord cru à une erreur de méthode », reconnaît Jeanne Doe, qui dirige l'étude.",
)


@pytest.mark.parametrize(
    ("shown", "kept"),
    [
        ("Une écrevisse à pattes blanches dans un ruisseau de Varsand, en septembre.", False),
        ("Des bénévoles sur le quai de Varsand, en septembre 2013.", False),
        ("Une réunion des naturalistes est prévue dans un port de Varsand, en octobre.", True),
    ],
)
def test_a_thing_in_a_month_is_what_a_picture_shows(shown: str, *, kept: bool) -> None:
    head = ("La renaissance inattendue des écrevisses", "Publié le 24.09.2013 à 11h48 | Par Jeanne Doe")
    seed = read("\n".join([*head, "Imprimer Envoyer", shown]), *FRENCH)

    assert texts(seed) == [*[shown] * kept, *FRENCH]


@pytest.mark.parametrize(
    ("section", "place"),
    [("Lokales", "Kroith"), ("Regionales", "Kroith"), ("Wirtschaft", ""), ("Sport", "")],
)
def test_a_town_that_nothing_else_tells_of_opens_local_news(section: str, place: str) -> None:
    seed = read(
        "Startseite", section, TITLE, "Stand: 02.12.2024, 19:14 Uhr", f"Kroith – {GERMAN[0]}", *GERMAN[1:]
    )

    assert (seed.dateline.value if seed.dateline else "") == place


def test_a_thing_that_is_named_again_is_no_town_of_local_news() -> None:
    opening = f"Milch – {GERMAN[0]}"
    again = "Von der Milch war in der Sitzung am Abend danach keine Rede mehr, wie alle bestätigten."
    seed = read("Startseite", "Lokales", TITLE, "Stand: 02.12.2024, 19:14 Uhr", opening, *GERMAN[1:], again)

    assert seed.dateline is None
    assert texts(seed)[0] == opening
