"""Notes on the article, pointers to what else a page has, and captions without a credit, in other languages."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

SPANISH = (
    "El pleno aprobó el martes por la noche el presupuesto de la ciudad, pese a la oposición de tres concejales.",
    "«No hemos tenido tiempo de leer el expediente», declaró una de ellas tras la sesión, que duró cuatro horas.",
    "El alcalde respondió que los documentos se habían enviado diez días antes y que nadie se había quejado.",
    "El próximo pleno se celebrará el mes que viene en el salón de fiestas, donde habrá una concentración.",
)
AT_EACH_PLACE = (1, 2, 4)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def texts(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize("place", AT_EACH_PLACE)
@pytest.mark.parametrize(
    "note",
    [
        "Dieser Artikel wurde um 18.30 Uhr aktualisiert.",
        "Hinweis: In einer früheren Version dieses Artikels hieß es, die Räte seien sich einig gewesen.",
        "Cet article a été mis à jour à 18h30.",
        "Erratum : une première version indiquait que les élus étaient tous d'accord.",
        "Esta noticia ha sido actualizada a las 18:30.",
        "Fe de errores: una versión anterior decía que todos los concejales estaban de acuerdo.",
        "Questo articolo è stato aggiornato alle 18.30.",
        "L'articolo prosegue subito dopo la pubblicità.",
        "Esta reportagem foi atualizada às 18h30.",
        "Correctie: in een eerdere versie stond dat alle raadsleden het eens waren.",
        "Artikeln har uppdaterats.",
        "Artykuł jest aktualizowany.",
        "Le titre et les intertitres sont de la rédaction.",
    ],
)
def test_a_note_on_the_article_is_no_text(note: str, place: int) -> None:
    seed = read("Varsand beschließt den Haushalt", *GERMAN[:place], note, *GERMAN[place:])

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize("place", AT_EACH_PLACE)
@pytest.mark.parametrize(
    "pointer",
    [
        "Das ganze Gespräch mit dem Kämmerer lesen Sie hier.",
        "Alle Entwicklungen im Newsblog",
        "Voir la vidéo de la séance ci-dessous.",
        "Puede leer la entrevista completa aquí.",
        "Guarda il video della seduta qui sotto.",
        "Assista ao vídeo da sessão abaixo.",
        "Lees het hele verhaal hier.",
        "Se hela inslaget från mötet här.",
        "RELATED Five Harbours Under One Roof",
        "READ Council of Varsand asks for a second ferry",
        "WATCH “We Are Open”: A Day on the Ferry",
        "Całą rozmowę z burmistrzem można przeczytać tutaj.",
        "Plačiau – laidos įraše.",
        "Vairāk – sarunas ierakstā.",
        "Zobacz więcej w nagraniu.",
        "Подробнее – в видео.",
    ],
)
def test_a_line_that_only_points_elsewhere_is_no_text(pointer: str, place: int) -> None:
    seed = read("Varsand beschließt den Haushalt", *GERMAN[:place], pointer, *GERMAN[place:])

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize("place", [0, *AT_EACH_PLACE])
@pytest.mark.parametrize(
    "caption",
    [
        "Le maire de Varsand, Jean Dupont, à l'hôtel de ville, le 12 mars 2024.",
        "Blick auf das Rathaus von Varsand.",
        "Das Rathaus in Varsand (Archivbild).",
        "Vista general del ayuntamiento de Varsand.",
        "I vigili del fuoco spengono l'incendio a Varsand, il 12 agosto 2022.",
        "Imagem aérea da câmara municipal de Varsand.",
        "De gauche à droite, Jean Dupont et Ada Pell devant la mairie de Varsand.",
    ],
)
def test_a_sentence_without_a_verb_of_news_is_a_caption(caption: str, place: int) -> None:
    seed = read("Varsand aprueba el presupuesto", *SPANISH[:place], caption, *SPANISH[place:])

    assert texts(seed) == list(SPANISH)


@pytest.mark.parametrize(
    "told",
    [
        "Vista de cerca, la reforma tiene tres partes y ninguna de ellas es nueva para los vecinos.",
        "El puente se cerró al tráfico, según el informe, y fue reabierto, el 12 de marzo de 2024.",
        "Die Meldung wurde am Montag in der Hauptstadt veröffentlicht und sorgte für Unruhe im Rat.",
        "Le texte a été publié lundi au Journal officiel et s'appliquera dès la rentrée prochaine.",
        "Vea lo que pasó la última vez: nadie quiso firmar el acta de la sesión en el ayuntamiento.",
    ],
)
def test_a_sentence_of_the_story_that_begins_so_is_kept(told: str) -> None:
    seed = read("Varsand aprueba el presupuesto", *SPANISH[:2], told, *SPANISH[2:])

    assert told in texts(seed)


def test_who_wrote_is_told_below_the_text() -> None:
    seed = read(
        "Varsand aprueba el presupuesto", *SPANISH, "El autor es periodista especializado en cuentas."
    )

    assert texts(seed) == list(SPANISH)


def test_items_with_semicolons_end_a_text() -> None:
    items = (
        "Abra a página da prefeitura;",
        "Selecione “Sessões”;",
        "Escolha o dia da votação e siga as instruções.",
    )
    text = "\n".join(
        (
            "Varsand aprueba el presupuesto",
            "",
            *(f"{one}\n" for one in SPANISH),
            "Veja como acompanhar a próxima sessão da câmara:",
            "",
            *items,
        )
    )
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert texts(seed)[-3:] == list(items)


def test_a_german_line_that_asks_is_the_headline_below_its_kicker() -> None:
    seed = read(
        "Abschied aus Varsand",
        "Jan Dupont (52) verlässt das Rathaus, aber wohin geht er?",
        "Der Bürgermeister von Varsand verlässt zum Jahresende das Amt. Und er lässt offen, was folgt.",
        *GERMAN,
    )

    assert seed.title
    assert seed.title.value == "Jan Dupont (52) verlässt das Rathaus, aber wohin geht er?"


def test_whose_the_rights_of_a_picture_are_signs_no_story() -> None:
    seed = read(
        "Varsand aprueba el presupuesto", "El alcalde en la sesión", "© AFP 2019 / Alberto Prado", *SPANISH
    )

    assert seed.authors == ()
    assert texts(seed) == list(SPANISH)


@pytest.mark.parametrize("place", AT_EACH_PLACE)
@pytest.mark.parametrize(
    "note",
    [
        "Dieser Beitrag gibt die Meinung der Autorin wieder.",
        "Cette tribune n'engage que ses auteurs.",
        "Los textos firmados son responsabilidad de sus autores.",
        "Este texto não reflete, necessariamente, a opinião do jornal.",
        "Este contenido fue elaborado con la asistencia de una máquina.",
        "Über dieses Thema berichten wir auch im Abendprogramm am 12.03.2024 um 19:30 Uhr.",
        "Über dieses Thema haben wir am 12.03.2024 auch im Abendprogramm um 19:30 Uhr berichtet.",
        "Lees hier meer over de begroting.",
        "Chaque dimanche, retrouvez le regard de notre chroniqueuse sur l'actualité.",
    ],
)
def test_whose_the_views_are_and_what_else_there_is_are_no_text(note: str, place: int) -> None:
    seed = read("Varsand beschließt den Haushalt", *GERMAN[:place], note, *GERMAN[place:])

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "trade",
    ["Redactora de Internacional en El Faro.", "Jornalista formada pela UFV, é repórter de política."],
)
def test_what_somebody_is_below_the_text_is_no_text(trade: str) -> None:
    seed = read("Varsand aprueba el presupuesto", *SPANISH, trade)

    assert texts(seed) == list(SPANISH)


def test_who_signs_above_a_trade_is_the_writer() -> None:
    seed = read("Varsand aprueba el presupuesto", "Juana Pérez", "Corresponsal en Varsand", *SPANISH)

    assert [found.value for found in seed.authors] == ["Juana Pérez"]


def test_a_kicker_glued_by_a_colon_is_not_the_headline() -> None:
    seed = read("Kommunalpolitik:Varsand beschließt den Haushalt mit Verspätung", *GERMAN)

    assert seed.title
    assert seed.title.value == "Varsand beschließt den Haushalt mit Verspätung"


def test_how_long_it_takes_to_read_ends_a_stamp_with_a_stop() -> None:
    seed = read(
        "Varsand adopte le budget",
        "Publié le 12 mars 2024 à 18h23, modifié le 12 mars 2024 à 19h05 • Lecture 3 min.",
        *GERMAN,
    )

    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2024-03-12T18:23"
    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "note",
    [
        "Il Porto di Varsand è anche su WhatsApp. È sufficiente cliccare qui per iscriversi al canale.",
        "El Faro también está en WhatsApp. Pulsa aquí para unirte.",
        "Le Phare est aussi sur WhatsApp. Cliquez ici pour rejoindre la chaîne.",
        "O Farol está no Telegram! Clique aqui e siga o canal.",
        "Der Hafenbote ist jetzt auch auf WhatsApp. Hier klicken und den Kanal abonnieren.",
        "De Havenpost zit ook op WhatsApp. Klik hier om het kanaal te volgen.",
    ],
)
def test_on_which_channels_a_paper_is_as_well_is_no_text(note: str) -> None:
    assert texts(read("Varsand beschließt den Haushalt", *GERMAN[:2], note, *GERMAN[2:])) == list(GERMAN)


@pytest.mark.parametrize(
    "told",
    [
        "Le maire est aussi sur WhatsApp, a raconté un pêcheur du port.",
    ],
)
def test_where_somebody_else_writes_is_told(told: str) -> None:
    assert told in texts(read("Varsand beschließt den Haushalt", *GERMAN[:2], told, *GERMAN[2:]))
