"""What is of the text though it stands beside a card of other articles: questions, and a first paragraph."""

from __future__ import annotations

from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.outlets.publishers import Directory

OUTLETS = Directory()
ASKED = (
    (
        "Frau Voss, im Juni kommen neun Schiffe. Freuen Sie sich?",
        "Ich freue mich über jedes, das sich anmeldet.",
    ),
    (
        "Was haben Sie dann getan?",
        "Angerufen. Ich habe dem Kapitän erklärt, dass man einen Hafen nie überrascht.",
    ),
    (
        "Bezahlen Schiffe eigentlich Gebühren?",
        "Nein. Aber sie bezahlen Wasser, und über den Müll rede ich gern.",
    ),
    (
        "Gibt es ein Schiff, das Sie ablehnen müssten?",
        "Eines passt schlicht nicht rein, die Einfahrt ist zu flach.",
    ),
    (
        "Und was wünschen Sie sich?",
        "Dass wir wieder die Bäckerin sehen, deren Brot man bis zum Rathaus roch.",
    ),
)
CARDS = (
    "Mehr zum Thema", "Der hohe Norden rüstet auf", "Varsand verlängert seine Piers", "Eine Insel ohne Fähre",
    "Wie Norden seine Boote zählt",
)  # fmt: skip


def kept(*blocks: str) -> list[str]:
    seed = read_pasted("\n\n".join(blocks), "a.txt", OUTLETS, site_zone="UTC")
    return [paragraph.text for paragraph in seed.paragraphs]


def test_a_question_below_several_cards_is_asked_in_the_interview() -> None:
    pairs = ["\n".join(pair) for pair in ASKED]
    head = "Hafenkapitänin über Besuche in Varsand: „Das Schiff passt nicht rein“\nVon Jana Doe\n12.06.2024, 17:58 Uhr"

    assert kept(head, *pairs[:3], "\n".join(CARDS), *pairs[3:]) == [line for pair in ASKED for line in pair]


def test_a_first_paragraph_above_a_card_is_text_as_the_next_says_who_told_of_it() -> None:
    first = (
        "Una frana di circa 4.000 metri cubi ha interrotto nella notte la strada che porta al molo di Varsanda, "
        "e la coda dei mezzi aveva raggiunto all'alba i dieci chilometri."
    )
    text = (
        "Lo hanno riferito le autorità del porto, che hanno chiuso il molo almeno fino a venerdì per i lavori.",
        "Il traffico viene deviato su Nordia, dove i traghetti partono ogni ora anche con il vento forte di questi giorni.",
        "Secondo i geologi il pendio era sorvegliato dal 2018, e nelle ultime ore era caduta molta pioggia.",
    )
    head = "Varsanda chiude il molo, camion in coda per dieci chilometri\nLa frana nella notte, nessun ferito"
    card = "Maltempo, allerta arancione in Nordia - Cronaca - Varsanda.it\nScuole chiuse in undici comuni"

    assert kept(
        head, "VARSANDA, 23 ottobre 2024, 12:05", "Redazione", first, card, "23 ottobre 2024, 07:14", *text
    ) == [
        first,
        *text,
    ]
