"""Clippings from Lisbon to Valparaíso, Québec and Kyiv: in which zone, who wrote, which line is the headline."""

from __future__ import annotations

import pytest
from a_council_abroad import SPANISH, read, texts
from a_council_and_its_ferries import title, who

from generator.ingest.text.seed import Seed

TITLE = "El puerto de Varsand aprueba el presupuesto de las lanchas"
PORTUGUESE = (
    "O conselho aprovou na terça-feira o orçamento da cidade, apesar das reservas de três vereadores do porto.",
    "“Não tivemos tempo de ler o processo”, disse uma delas depois da sessão, que durou quatro horas no total.",
    "O presidente respondeu que os documentos foram enviados dez dias antes e que ninguém se queixou ao conselho.",
)
PORTUGUESE_TITLE = "O porto de Varsand aprova o orçamento das lanchas"
FRENCH = (
    "Le conseil municipal a adopté mardi soir le budget du port, malgré les réserves de trois élus de la ville.",
    "« Nous n’avons pas eu le temps de lire le dossier », a déclaré l’une d’elles après une longue séance.",
    "Le maire a répondu que les documents avaient été envoyés dix jours plus tôt et que nul ne s’était plaint.",
)
FRENCH_TITLE = "Le port de Varsand adopte le budget de ses bateaux"
ITALIAN = (
    "Il consiglio ha approvato martedì il bilancio della città, malgrado le riserve di tre consiglieri del porto.",
    "«Non abbiamo avuto il tempo di leggere il fascicolo», ha detto una di loro dopo una lunga seduta notturna.",
    "Il sindaco ha risposto che i documenti erano stati inviati dieci giorni prima e che nessuno si era lamentato.",
)
UKRAINIAN = (
    "Міська рада ухвалила у вівторок бюджет порту, попри застереження трьох депутатів, повідомили в управлінні.",
    "Деталі: За словами капітана, документи надіслали за десять днів, і ніхто на них не поскаржився до ради.",
    "Капітан додав, що човни стоятимуть біля старого причалу до самої весни, доки не полагодять маяк.",
)


def wires(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


# -- zones


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        ("Estados|Chihuahua", "-0600"),
        ("MILENIO. Todos los derechos reservados", "-0600"),
        ("Periodista de Prensa en BioBioChile", "-0400"),
        ("Temas: Coyhaique", "-0400"),
        ("Temas: Buenaventura", "-0500"),
        ("Temas: Varsanda", "+0200"),
    ],
)
def test_a_place_or_the_paper_itself_tells_in_which_country_spanish_hours_are(line: str, offset: str) -> None:
    seed = read(TITLE, "16/07/2024 15:22", "Por Juana Pérez", *SPANISH, line)

    assert offset == (f"{seed.date.value:%z}" if seed.date else "")


@pytest.mark.parametrize("quoted", ["Dow Jones 42 677,24 -0,27%", "CAC 40 7 910,49 -0,40%"])
def test_what_stocks_stand_at_names_no_paper(quoted: str) -> None:
    seed = read("Forums", quoted, FRENCH_TITLE, "21/05/2025 à 13:33", *FRENCH)

    assert (None, "+0200") == (seed.outlet, f"{seed.date.value:%z}" if seed.date else "")


# -- who wrote


def test_what_pages_lend_from_a_wire_service_is_told_below_the_headline_and_not_of_teasers() -> None:
    teaser = "Un phare de la côte ressenti dans le sud du pays\ninformation fournie par Reuters\n21/05/2025 à 14:10"
    stamp = "information fournie par AFP\n21/05/2025 à 13:33"
    seed = read(FRENCH_TITLE, stamp, *FRENCH, "0 commentaire", f"A lire aussi\n{teaser}")

    assert ["Agence France-Presse"] == wires(seed)


def test_a_site_that_lends_to_itself_is_nobody() -> None:
    lent = "information fournie par Rivage avec Reuters\n21/05/2025 à 13:33"

    assert [] == who(read(FRENCH_TITLE, lent, *FRENCH))


def test_who_wrote_for_a_wire_service_stands_below_the_hour_and_the_standfirst() -> None:
    stamp = "Publié le 26 mars 2025 Publié à 13 h 47 Mis à jour à 15 h 20"
    picture = ("PHOTO JEAN VOISIN, ARCHIVES LA PRESSE CANADIENNE", "La mairesse de Varsand, Louise Voisin")
    signed = "Émilie Dumay-Roux La Presse Canadienne"
    seed = read(FRENCH_TITLE, *picture, f"(Ottawa) {FRENCH[0]}", stamp, signed, *FRENCH[1:])

    assert (["Émilie Dumay-Roux"], ["The Canadian Press"]) == (who(seed), wires(seed))


@pytest.mark.parametrize(
    ("names", "writers"),
    [
        (("Carla Pérez", "Juana Ruiz", "Juana Ruiz"), ["Juana Ruiz"]),
        (("Carla Pérez", "Juana Ruiz"), ["Carla Pérez", "Juana Ruiz"]),
    ],
)
def test_a_name_above_one_that_stands_twice_took_the_picture(
    names: tuple[str, ...], writers: list[str]
) -> None:
    standfirst = "El consejo reconstruye, muelle a muelle, una sola tarde de la bahía y de sus lanchas"
    shown = "Una de las lanchas hundidas que se hallaron en el muelle viejo de Varsand."
    head = "\n".join((standfirst, shown, *names, "Varsand - 12 mar 2025 - 05:30 CET"))
    seed = read(f"{TITLE}\n{head}", *SPANISH)

    assert writers == who(seed)


@pytest.mark.parametrize(
    ("did", "writers"),
    [
        (("Texto", "Fotografia"), ["Filipa Ruiz"]),
        (("Texto", "Imagens"), ["Filipa Ruiz"]),
        (("Texto", "Texto"), ["Filipa Ruiz", "Diogo Costa"]),
    ],
)
def test_who_took_the_pictures_is_no_writer(did: tuple[str, str], writers: list[str]) -> None:
    names = f"Filipa Ruiz\n{did[0]}\nDiogo Costa\n{did[1]}\n28 set. 2025, 22:10"

    assert writers == who(read(PORTUGUESE_TITLE, names, *PORTUGUESE))


def test_a_slash_in_front_of_the_day_parts_who_wrote_from_that() -> None:
    head = f"País\n{PORTUGUESE_TITLE}\nAndreia Costa - RTP\n/\n3 Julho 2024, 11:26\nImprimir o artigo"
    seed = read(head, *PORTUGUESE)

    assert (PORTUGUESE_TITLE, ["Andreia Costa"]) == (title(seed), who(seed))


# -- headlines and what is of the page


@pytest.mark.parametrize("mark", ["FOTO", "VIDEO"])
def test_a_headline_may_end_in_what_is_shown_below(mark: str) -> None:
    heading = f"Porto di Varsand, tregua di tre mesi: cosa prevede l'accordo e che succede adesso. {mark}"
    standfirst = (
        "È in vigore la tregua tra il consiglio e il porto. L'intesa apre due corridoi per le barche."
    )
    head = f"Mondo\n{heading}\nMondo\n11 set 2024 - 07:30\n16 foto\nCondividi:\n©Getty\nIntroduzione"
    seed = read(
        head, standfirst, "Quello che devi sapere", "Due corridoi per le barche", f"•	{ITALIAN[0]}",
        "Chi controlla la tregua", f"•	{ITALIAN[1]}", f"•	{ITALIAN[2]}", between="\n",
    )  # fmt: skip

    assert heading == title(seed)


def test_a_report_says_from_whom_it_has_what_its_details_tell() -> None:
    source = "Джерело: капітан порту Тарас Човен на брифінгу"
    seed = read("Порт ухвалив бюджет човнів", "5 лютого 2025, 11:37", UKRAINIAN[0], source, *UKRAINIAN[1:])

    assert [UKRAINIAN[0], source, *UKRAINIAN[1:]] == texts(seed)


@pytest.mark.parametrize(
    "button", ["(Consulter le profil)", "(Voir le profil)", "(Ver perfil)", "(Zum Profil)", "(See profile)"]
)
def test_who_wrote_stands_in_front_of_where_their_profile_is(button: str) -> None:
    seed = read(
        "Environnement",
        FRENCH_TITLE,
        f"Jeanne Voss-Tremblay {button}\nJeanne Voss-Tremblay\nPublié le 5 mai 2024 à 4 h 00 HAE",
        *FRENCH,
    )

    assert title(seed) == FRENCH_TITLE
    assert who(seed) == ["Jeanne Voss-Tremblay"]


@pytest.mark.parametrize(
    "last",
    [
        "A capitania do porto informou que o acordo das lanchas segue em análise até julho.",
        "A capitania do porto aguarda o acordo das lanchas para dar um prazo.",
    ],
)
def test_a_last_paragraph_above_a_caption_with_its_credit_is_none(last: str) -> None:
    seed = read(
        PORTUGUESE_TITLE,
        "Por Joana Doe",
        *PORTUGUESE,
        last,
        "2 de 2 Cais foi fechado em maio — Foto: Porto de Varsand/Divulgação\nLEIA TAMBÉM:\nBarco encalha na barra",
    )

    assert texts(seed) == [*PORTUGUESE, last]


def test_what_a_writer_is_stands_behind_a_star_below_the_text() -> None:
    trade = "*Profesora de Mareas y Puertos en la Universidad de Varsand."
    seed = read(TITLE, "Juana Voss", *SPANISH[:-1], f"{SPANISH[-1]}\n{trade}\nTambién te puede interesar")

    assert texts(seed) == list(SPANISH)


def test_a_note_behind_a_star_that_tells_something_else_stays() -> None:
    note = "*Los precios del puerto son de marzo y no incluyen el impuesto de las lanchas."
    seed = read(TITLE, "Juana Voss", *SPANISH, note)

    assert texts(seed) == [*SPANISH, note]
