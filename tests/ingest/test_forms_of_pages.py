"""What pages say of their forms, comments and players, in many languages, and reports that say the like."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read

FORMS = [
    "We're experiencing a few technical issues.",
    "Please wait.",
    "This field is for validation purposes and should be left unchanged.",
    "Dieses Feld dient zur Validierung und sollte nicht verändert werden.",
    "An error has occurred. Please try again later.",
    "You must be logged in to post a comment.",
    "Notify me of follow-up comments by email.",
    "Harbour News is not responsible for the content of external sites.",
    "The opinions expressed in this commentary are solely those of the author.",
    "5 people like this. Be the first of your friends.",
    "Jane Doe and 14 others like this.",
    "Market data provided by Tidewise.",
    "Did you see the ferry burn? Send us your pictures.",
    "Une erreur est survenue. Merci de réessayer plus tard.",
    "Vous devez être connecté pour commenter.",
    "Soyez le premier à commenter cet article.",
    "Les commentaires sont fermés.",
    "Wystąpił błąd. Spróbuj ponownie później.",
    "Zaloguj się, aby skomentować.",
    "Bądź pierwszy i skomentuj.",
    "Korzystając ze strony, wyrażasz zgodę na używanie plików cookies.",
    "Dziękujemy za zapisanie się do newslettera.",
    "Hiba történt. Kérjük, próbálja újra később.",
    "A hozzászóláshoz be kell jelentkezni.",
    "A weboldal sütiket használ.",
    "Köszönjük a feliratkozást!",
    "Ein Fehler ist aufgetreten. Bitte versuchen Sie es später erneut.",
    "Sie müssen angemeldet sein, um zu kommentieren.",
    "Se ha producido un error. Inténtelo de nuevo más tarde.",
    "Los comentarios están cerrados.",
    "Si è verificato un errore. Riprova più tardi.",
    "I commenti sono chiusi.",
    "Ocorreu um erro. Tente novamente mais tarde.",
    "Seja o primeiro a comentar.",
    "Er is een fout opgetreden. Probeer het later opnieuw.",
    "U moet ingelogd zijn om te reageren.",
]


@pytest.mark.parametrize("line", FORMS)
def test_what_a_page_says_of_its_forms_is_no_text(line: str) -> None:
    assert body(read(TITLE, *STORY, line)) == list(STORY)
    assert body(read(TITLE, *STORY, line, "Back to top", between="\n")) == list(STORY)


@pytest.mark.parametrize(
    "told",
    [
        "The harbour master is not responsible for the contents of the bell, Quayle said.",
        "Most people like this ferry, and some like the other one better, the harbour master said.",
        "“Did you see the ferry burn?” she asked the crew, and sent for the pilot at once.",
        "An error has occurred in the minutes of the council, the harbour master said on Tuesday.",
    ],
)
def test_a_report_that_says_the_like_is_text(told: str) -> None:
    wanted = [*STORY[:2], told, *STORY[2:]]

    assert body(read(TITLE, *wanted)) == wanted


LEADING = [
    "Lire l'éditorial : Ramer n'est pas gouverner",
    "Lire notre enquête : Les comptes du port",
    "Lire l’entretien avec Anne Quai : « Nous attendons »",
    "Voir la vidéo : Le bac repart",
    "Lesen Sie das Interview: Wir warten auf die Fähre",
    "Lea la entrevista: Esperamos el puente",
    "Leggi l'intervista: Aspettiamo il ponte",
    "Leia a entrevista: Esperamos a ponte",
    "Lees het interview: Wij wachten",
    "Przeczytaj wywiad: Czekamy na most",
    "Olvassa el interjúnkat: A hídra várunk",
    "Read the editorial: Rowing is not governing",
]


MORE = (
    "The lamps on the mole burn until the paint is dry, and the council has bought oil for all of them.",
    "Painters from the old town offered their help on Wednesday, and were told to bring a brush each.",
)


@pytest.mark.parametrize("line", LEADING)
def test_the_last_paragraph_below_what_leads_to_another_piece_is_text(line: str) -> None:
    last = "Fares stay as they were, with nothing to pay for dogs or drums."

    assert body(read(TITLE, *STORY, *MORE, line, last)) == [*STORY, *MORE, last]


@pytest.mark.parametrize(
    "credit",
    ["Credit Anna Roe for The Harbour Times", "Credit Anna Roe/Agence France-Presse", "CreditAnna Roe"],
)
def test_who_took_a_picture_stands_behind_its_words_without_a_colon(credit: str) -> None:
    seed = read(
        TITLE, "By JANE DOE MAY 3, 2024", "Photo", f"The two ferries at the quay on Tuesday. {credit}", *STORY
    )

    assert body(seed) == list(STORY)
    assert seed.summary is None
    assert seed.picture is not None
    assert seed.picture.caption is not None
    assert seed.picture.caption.value == "The two ferries at the quay on Tuesday."


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Le port de Varsand garde ses deux bacs",
            (
                "Le conseil du port de Varsand a voté mardi 3 mai le maintien de ses deux bacs, quatre hivers après.",
                "Les deux bacs avaient été arrêtés pour économiser le carburant, et le conseil voulait en vendre un.",
                "Le vote a mis fin à un débat plus long que la plupart des traversées, où peu des anciens ont parlé.",
                "Le conseil a aussi voté la peinture des deux bacs, sans débat, avant que les lampes soient allumées.",
                "« Nous attendions cela depuis la chute du pont », a déclaré Anne Quai, qui dirige le conseil.",
                "Le premier partira vendredi à onze heures dix et reviendra avant l'ouverture des boulangeries.",
            ),
        ),
        (
            "Conselho de Varsand mantém as duas balsas",
            (
                "O conselho do porto de Varsand votou na terça-feira pela manutenção das duas balsas, após quatro invernos.",
                "As duas balsas tinham sido paradas para poupar combustível, e o conselho queria vender uma delas.",
                "A votação pôs fim a um debate mais longo que a maioria das travessias, em que poucos falaram.",
                "O conselho aprovou também a pintura das duas balsas, sem debate, antes de acenderem as lâmpadas.",
                "Pescadores remam nas manhãs frias e nas noites de nevoeiro desde a queda da ponte.",
            ),
        ),
    ],
)
def test_words_that_are_persons_in_other_languages_make_no_appeal_of_the_last_sentence(
    title: str, told: tuple[str, ...]
) -> None:
    assert body(read(title, *told[:-1], "Publicité", told[-1], "Tweet")) == list(told)


def test_a_headline_on_what_machines_made_speaks_to_no_reader() -> None:
    """What a page says of its own words is that they are generated, not of the matter of the article."""
    told = "When AI-generated timetables go wrong, you’re likely to wait for a ferry that nobody has sent."
    title = "You can’t trust all the AI-generated timetables"
    seed = read(title, "By Marisa Dunmore", "March 3, 2026", "", told, "", *STORY)
    assert seed.title is not None
    assert seed.title.value == title
    assert told in body(seed)
