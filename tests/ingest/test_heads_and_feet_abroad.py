"""Heads and feet of papers abroad: towns behind a dot, headlines that name pictures, what cannot be read."""

from __future__ import annotations

import pytest
from a_council_abroad import read, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.services import tells_of_services
from generator.ingest.one_line.pictures.captions import read_caption

GERMAN = (
    "Der Stadtrat von Varsand hat am Dienstagabend den Haushalt des Hafens beschlossen, obwohl drei Räte fehlten.",
    "Die Fähren bleiben am Wochenende im Hafen, und der Bürgermeister will mit der Werft über die Kosten reden.",
    "Am Morgen hatten die Werftarbeiter noch einmal für höhere Löhne demonstriert und den Kai gesperrt.",
)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Varsheim · ", "Varsheim"), ("Dresden · ", "Dresden"), ("Varsingen - ", "Varsingen"),
        ("Varsersiel - ", "Varsersiel"), ("Nordgarden - ", "Nordgarden"),
        ("Varsing/Wien – ", "Varsing/Wien"), ("Graz/Bad Varsing — ", "Graz/Bad Varsing"),
    ],
)  # fmt: skip
def test_a_town_stands_in_front_of_a_dot_or_ends_as_towns_do(head: str, place: str) -> None:
    found = read_dateline(head + GERMAN[0], OUTLETS)

    assert found is not None
    assert (found.place, found.rest) == (place, GERMAN[0])


def test_a_town_stands_in_front_of_the_text_below_a_standfirst() -> None:
    seed = read("Der Hafen von Varsersiel bleibt gesperrt", "3. Juni 2024, 17:34 Uhr", "", GERMAN[2], "",
                f"Varsersiel - {GERMAN[0]}", "", GERMAN[1])  # fmt: skip

    assert GERMAN[0] in texts(seed)


def test_a_town_near_a_known_one_stands_in_front_of_a_long_paragraph_too() -> None:
    told = " ".join(GERMAN * 2).replace(".", ",")
    found = read_dateline(f"FORCELLA VARSANDA (Belluno) - {told}"[:400], OUTLETS)

    assert found is not None
    assert found.place == "Forcella Varsanda"


@pytest.mark.parametrize(
    "head", ["Analyse · ", "Handball - ", "Das Wetter · ", "Kommentar - ", "L'ACCORDO - "]
)
def test_what_a_paragraph_is_about_is_no_town(head: str) -> None:
    assert read_dateline(head + GERMAN[0], OUTLETS) is None


@pytest.mark.parametrize(
    "title",
    [
        "Billeder og video: Færgen lægger til i Varsand",
        "Photos and video: Ferry burns off Varsand",
        "Fotos und Video: Ein langer Tag am Hafen",
    ],
)
def test_a_headline_may_name_pictures_and_a_film(title: str) -> None:
    seed = read(title, *GERMAN)

    assert seed.title is not None
    assert seed.title.value == title


def test_who_took_pictures_and_film_is_still_told() -> None:
    found = read_caption("Photos and video: Jane Doe", OUTLETS)

    assert found is not None
    assert found.credit == "Jane Doe"


SHIFTED = (
    "Cr Rvhzjp wcaajp msj Ljhnachkjsajh pvew jsprcd nüh wöwjhj Döwpj mjrvpoahsjha qpm mjp Gcs zjofjhha, kso mjh Kühzjhrjsoajh gcr.",
    "Msj Oacma lsdd pqp rsa mjh Ljhna qpm mjp Chkjsajhp hjmjp, mcrsa msj Kvvaj cr Rvpacz lsjmjh ncwhjp qpm mjh Rchga önnpjp gcpp.",
)


def test_paragraphs_whose_letters_stand_for_others_are_left_out() -> None:
    seed = read("Der Hafen von Varsand bleibt am Wochenende gesperrt", *GERMAN[:2], *SHIFTED)

    assert texts(seed) == list(GERMAN[:2])


def test_a_list_of_names_and_a_paragraph_in_another_language_are_not_taken_for_such() -> None:
    crew = "Jane Doe, Kai Voss, Lena Holm, Jon Berg, Mia Sund, Ole Dahl, Pia Lund, Tor Vik, Eva Strand, Nils Haug."
    seed = read("Der Hafen von Varsand bleibt am Wochenende gesperrt", *GERMAN, crew)

    assert texts(seed)[:3] == list(GERMAN)
    assert SHIFTED[0] not in texts(seed)


def test_a_live_page_may_break_off_below_the_head_of_an_entry() -> None:
    cut = (
        "Am Abend haben die Helfer den Deich bei Varsand mit Sandsäcken erhöht, wie der Landrat am Telefon sagt. "
        "Von den Wiesen am Leuchtturm sind nur noch Zäune zu sehen. Insgesamt"
    )
    seed = read(
        "Liveblog zur Flut in Varsand: Alle Ereignisse vom 11. Juni",
        "12.06.2013, 07:29",
        "23:14 Uhr, Varsand: Die Fähren bleiben im Hafen",
        GERMAN[0],
        "22:45 Uhr, Varsheim: Schule bleibt zu",
        GERMAN[1],
        "22:07 Uhr, Sundheim: Werft räumt ihre Hallen",
        cut,
    )

    assert cut in texts(seed)


def test_a_last_sentence_may_break_off_behind_where() -> None:
    cut = "In Varsheim, wo der Hafen unter dem Leuchtturm im Winter noch bei"
    seed = read("Der Hafen von Varsand bleibt gesperrt", *GERMAN, cut)

    assert texts(seed) == [*GERMAN, cut]


def test_minutes_and_seconds_of_reading_belong_to_no_stamp() -> None:
    seed = read(
        "Der Hafen von Varsand bleibt gesperrt",
        "04.05.2023 UPDATE: 05.05.2023 08:03 Uhr 2 Minuten, 19 Sekunden",
        *GERMAN,
    )

    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2023-05-04"
    assert texts(seed) == list(GERMAN)


def test_the_points_of_an_appeal_are_no_list_of_the_article() -> None:
    seed = read(
        "Der Hafen von Varsand bleibt gesperrt",
        *GERMAN,
        "Unterstützen Sie uns mit Ihrem Abo.",
        "Damit wollen wir im neuen Jahr:",
        "→ den Hafen besuchen",
        "→ Zahlen prüfen",
        "→ länger fragen",
    )

    assert texts(seed) == list(GERMAN)


def test_from_whom_a_live_page_has_its_news_is_a_note_of_the_page() -> None:
    note = "Wir nutzen für unseren Hafenbericht auch Meldungen der Nachrichtenagenturen Küste und See."

    assert tells_of_services(note, note.casefold().strip(".").split())


ROMANIAN = (
    "Consiliul local din Varsand a aprobat marţi seara bugetul portului, deşi trei consilieri au lipsit.",
    "Primarul a spus că bacurile rămân la mal şi că oraşul va discuta cu şantierul despre preţuri.",
    "Dimineaţă, muncitorii de la şantier au cerut din nou salarii mai mari şi au blocat cheiul oraşului.",
)


@pytest.mark.parametrize(
    "promo",
    [
        "Citeşte şi: Furtună pe coastă! Ce spun pescarii despre noul far",
        "CITEŞTE ŞI: Furtună pe coastă",
        "Vezi şi: Furtună pe coastă",
    ],
)
def test_romanian_pages_may_set_cedillas_for_commas(promo: str) -> None:
    seed = read("Portul Varsand are un buget nou", ROMANIAN[0], promo, *ROMANIAN[1:])

    assert texts(seed) == list(ROMANIAN)


def test_a_button_that_enlarges_a_picture_stands_in_front_of_its_words() -> None:
    found = read_caption("Vergroot afbeelding De veerboot ligt in de haven van Varsand.", OUTLETS)

    assert found is not None
    assert found.text == "De veerboot ligt in de haven van Varsand."


@pytest.mark.parametrize(
    "heading",
    ["Du kanske också gillar", "Vous pourriez aussi aimer", "Quizás también te guste", "Saatat pitää myös"],
)
def test_what_the_reader_may_like_as_well_is_of_other_articles(heading: str) -> None:
    seed = read(
        "Der Hafen von Varsand bleibt gesperrt",
        *GERMAN,
        heading,
        "Foto: Jane Doe/Havet",
        "En storm drar in över kusten",
        "Vädertjänsten varnar för hård vind vid kusten under natten, och färjorna kan bli inställda på söndagen.",
        "ungefär 14 timmar sedan",
    )

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "last",
    [
        "”Vi börjar om på måndag”, säger hamnchefen i Varsand till vår tidning, och pekar på sprickorna i kajen vid fyren.",
        "»Vi börjar om på måndag», säger hamnchefen i Varsand till Havet, och pekar på sprickorna i kajen vid fyren.",
    ],
)
def test_swedish_quotations_begin_with_the_mark_that_ends_them(last: str) -> None:
    text = (
        "Den nya kajen vid fyren i Varsand har fått sprickor, och hamnen har stängt den för biltrafik.",
        "Färjorna lägger till på andra sidan av viken, och resenärerna får räkna med längre tid.",
        "Flera båtar fick vänta.",
    )
    seed = read("Sprickor i kajen vid fyren", *text, last)

    assert texts(seed) == [*text, last]


@pytest.mark.parametrize("subhead", ["Was nun geschieht", "Streit um die Zukunft der alten Werft"])
def test_a_last_paragraph_below_a_subhead_may_break_off(subhead: str) -> None:
    cut = "Der Hafen war am Abend noch gesperrt. Die Werft hat nun einen neuen Plan für die Fähren, wie der"
    seed = read("Der Hafen von Varsand bleibt gesperrt", *GERMAN, subhead, cut)

    assert texts(seed)[-1] == cut


def test_the_desk_may_stand_in_front_of_who_wrote() -> None:
    seed = read(
        "Il porto di Varsanda resta chiuso",
        "a cura della redazione web e di Anna Holm",
        "Il consiglio comunale ha approvato il bilancio del porto, e i traghetti restano fermi fino a lunedì.",
        "Il sindaco ha detto che i lavoratori del cantiere torneranno a parlare con la città nei prossimi giorni.",
    )

    assert [author.value for author in seed.authors] == ["Anna Holm"]


@pytest.mark.parametrize("button", ["Curtir", "Gefällt mir", "J’aime", "Gilla"])
def test_what_readers_wrote_has_buttons_to_like_it(button: str) -> None:
    seed = read(
        "Der Hafen von Varsand bleibt gesperrt",
        *GERMAN,
        "Kommentare",
        "1. Jane Doe",
        "Der Hafen von Varsand war schon im letzten Jahr gesperrt, und niemand hat den Arbeitern zugehört!",
        button,
        "2. Kai Voss",
        "Die Fähren von Varsand fahren sowieso nie, wenn man sie braucht.",
        button,
    )

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "promo",
    [
        "LÄS MER: Holm: Vem ska betala för kajen?",
        "Lees meer: De haven van Varsand",
        "LEE MÁS: El puerto espera",
    ],
)
def test_more_to_read_stands_behind_a_colon(promo: str) -> None:
    seed = read("Der Hafen von Varsand bleibt gesperrt", *GERMAN[:2], promo, GERMAN[2])

    assert texts(seed) == list(GERMAN)


def test_a_wire_service_ends_the_text_above_a_picture() -> None:
    text = (
        "En färja har gått på grund utanför Varsand, och passagerarna väntar på en bogserbåt från staden.",
        "Enligt hamnen är ingen skadad, och färjan kan lossas när vattnet stiger på tisdagen. (TT)",
    )
    seed = read("Färja på grund", *text, "FOTO: AP", "På bilden ses färjan utanför hamnen på måndagen.")

    assert texts(seed) == list(text)
    assert [agency.value for agency in seed.agencies] == ["TT"]


def test_what_is_left_of_a_row_of_names_is_no_headline() -> None:
    seed = read("”En kaj utan räcken”", "Havets Nyheter - - Kusten/fyrarna -", *GERMAN)

    assert seed.title is not None
    assert seed.title.value == "”En kaj utan räcken”"


def test_the_town_may_stand_in_front_of_the_second_paragraph() -> None:
    seed = read(
        "Varsand kauft drei neue Fähren",
        "Zu teuer für den Hafen? Die Stadt Varsand kauft drei Fähren. Der Rat war dagegen, sagt die Werft.",
        f"Peking - {GERMAN[0]}",
        *GERMAN[1:],
    )

    assert texts(seed)[-3:] == list(GERMAN)


def test_a_sentence_that_begins_like_a_byline_names_no_writers() -> None:
    said = "Por su parte, la capitana del puerto de Varsand, Ana Duarte Voss, no"

    assert read_byline(said, OUTLETS) is None
    assert read_byline("Por ana duarte", OUTLETS) is not None


def test_articles_before_and_after_stand_below_the_text() -> None:
    greek = (
        "Το λιμάνι του Βάρσαντ παραμένει κλειστό από την Τρίτη, και τα πλοία περιμένουν να πέσει ο άνεμος.",
        "Ο δήμαρχος είπε ότι τα έγγραφα είχαν σταλεί δέκα ημέρες πριν, χωρίς κανείς να παραπονεθεί.",
    )
    below = (
        "Προηγούμενο Άρθρο\nνέα του λιμανιού\nΕπόμενο Άρθρο\nνέα του λιμανιού",
        "Άνοιξε η νέα αποβάθρα για τα πλοία στον...",
        "Με πολλούς επισκέπτες ξεκίνησε χθες, μπροστά στον φάρο,...",
        "Τι ζητούν οι ψαράδες του κόλπου",
    )
    seed = read("Κλειστό το λιμάνι του Βάρσαντ", *greek, *below)

    assert texts(seed) == list(greek)


def test_buttons_to_share_an_article_are_named_in_polish() -> None:
    row = "Udostępnij artykuł przez: Messenger X Skopiuj link"
    seed = read("Der Hafen von Varsand bleibt gesperrt", row, *GERMAN)

    assert texts(seed) == list(GERMAN)
    assert seed.summary is None


def test_clubs_among_tags_above_the_headline_wrote_nothing() -> None:
    tags = ("ΒΑΡΣΑΝΤ", "Α.Ο. ΛΙΜΑΝΙ", "ΚΑΛΑΜΟΣ", "Π.Ο. ΒΑΡΣΑΝΤΙΝΟΥ")
    seed = read("\n".join(tags), "Der Hafen von Varsand bleibt am Wochenende gesperrt", *GERMAN)

    assert not seed.authors
