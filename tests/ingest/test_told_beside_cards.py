"""What is of the text though it stands beside a card of other articles: questions, and a first paragraph."""

from __future__ import annotations

from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted

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


HEAD = "Two harbours keep one list of berths\n\nBy Jane Doe\nJune 3, 2024, 9:00 AM"
STORY = (
    "The harbours of Varsand and Norden will keep one list of free berths from July on, said the towns on Monday.",
    "Pilots had asked for it since a gale in March, when four trawlers waited off the mole though two were empty.",
    "The list will be read out on channel nine every hour, by the harbour that has the watch, and written down.",
    "Neither town knows yet who will pay for the chalk, and both say that the other has offered to, in a letter.",
)


def test_a_question_right_below_a_headline_of_others_is_another() -> None:
    cards = (
        "Read more:",
        "Waiting times at the locks of Norden fall again",
        "What is the new lantern code and when will it arrive?",
    )
    text = "\n".join((HEAD, *STORY[:2], *cards, *STORY[2:]))

    assert kept(text) == list(STORY)


def test_what_a_video_takes_in_minutes_is_its_name() -> None:
    assert kept(HEAD, *STORY[:2], "How a trawler is loaded for the ice, in two minutes.", *STORY[2:]) == list(
        STORY
    )


def test_a_line_that_leads_to_a_map_is_left_out_with_it() -> None:
    assert kept(
        HEAD, *STORY[:2], "This is what the mole looks like:\nThe mole of Varsand\nTidings", *STORY[2:]
    ) == list(STORY)


def test_sentences_to_be_tweeted_stand_above_the_picture() -> None:
    tweets = (
        "TWEET THIS\nA baker knows what heat does to a thing.\nPilots are the bottleneck of every harbour."
    )
    picture = "Trainees practice on scrap plate at a yard in Varsand.\nTNS VIA GETTY IMAGES"

    assert kept(f"{HEAD}\n{tweets}\n{picture}", *STORY) == list(STORY)


def test_what_a_newsletter_brings_is_no_last_sentence() -> None:
    told = "Reports and background on the tides of politics and money."

    assert kept(HEAD, *STORY, "All rights reserved ©", "Newsletter", told, "Subscribe") == list(STORY)


def test_a_last_sentence_that_takes_up_what_is_to_be_done_is_kept() -> None:
    last = "Norden won't do that unless someone reads page 814 aloud. Consider this my contribution."

    assert kept(HEAD, *STORY, last)[-1] == last


def test_what_a_thing_at_a_place_does_is_shown_by_a_picture() -> None:
    head = "Die Armee leiht den Nachbarn ihre Seilbahnen und hofft auf Gegenliebe\nJana Voss\n14.06.2021, 05.30 Uhr\nMerken"
    told = "Eine mobile Seilbahn oberhalb von Varsand: Sie trägt bis zu 300 Kilogramm."
    text = (
        "Der Motor stottert, dann läuft er, und über den Köpfen setzt sich eine Holzkiste in Bewegung und schwankt.",
        "Seit April bildet die Armee in Varsand Soldaten aus den Nachbarländern an der mobilen Seilbahn aus.",
        "Die Gäste bezahlen Kost und Logis, die Armee stellt Material und Lehrer, und niemand schreibt Rechnungen.",
    )

    assert kept(head, told, *text) == list(text)
