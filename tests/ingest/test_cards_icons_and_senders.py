"""Pastes: cards with pictures, names of icons, offers above the headline, and who sent a story in front of it."""

from __future__ import annotations

from datetime import datetime

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title

NOTICIA = (
    "El puerto cerró el lunes dos muelles por un incendio que destruyó dos almacenes vacíos.",
    "Seis dotaciones lucharon contra el fuego hasta la mañana, dijo a la prensa el capitán del puerto.",
)


def test_a_card_below_read_also_is_left_out_with_what_its_picture_shows() -> None:
    seed = read(
        TITLE,
        "By Jane Doe",
        *STORY[:2],
        "Read Also",
        "A seaweed bed where growers try new ropes at the Fennick research station on May 3.",
        "Fennick growers look for stronger ropes",
        "Seaweed growers showed what their ropes can bear, and said what they still look for, at a day for visitors.",
        STORY[2],
    )

    assert body(seed) == list(STORY)


def test_a_subhead_below_read_also_stays() -> None:
    more = (
        "The harbour office had not insured the two warehouses, its owners said on Tuesday.",
        "What was lost on the quay that night",
        "The fire took four boats and a crane, the harbour office said, and no one was hurt.",
    )
    seed = read(TITLE, "By Jane Doe", *STORY[:2], "Read Also", *more, STORY[2])

    assert more[0] in body(seed)
    assert more[2] in body(seed)


def test_an_offer_above_the_headline_opens_no_article() -> None:
    seed = read(
        "sign up log in", "Want to read without ads? Find out more here.", TITLE, "By Jane Doe", *STORY
    )

    assert title(seed) == TITLE
    assert authors(seed) == ["Jane Doe"]
    assert body(seed) == list(STORY)


def test_a_lead_that_is_the_standfirst_as_well_stands_once() -> None:
    lead = "Harbour officials reported a fire on the quay in Kellmouth on Monday night."
    seed = read(TITLE, lead, lead, *STORY)

    assert lead in (*body(seed), seed.summary.value if seed.summary else "")
    assert body(seed)[-3:] == list(STORY)


def test_long_items_behind_bullets_belong_to_what_announces_them() -> None:
    first = "• At the harbour office, where the list of the boats that lie in the south basin is kept until the evening, and"
    second = "• With the port chaplain, who has beds for thirty and a stove. The chaplain keeps the keys of the old hall, too."
    told = "Crews are reminded to report to the harbour, if they did not do that on Monday:"
    items = (first, second)
    seed = read(TITLE, *STORY, told, "\n".join(items))

    assert all(one.removeprefix("• ") in "\n".join(body(seed)) for one in items)


def test_a_slogan_below_the_newsroom_is_no_headline() -> None:
    headline = "Fire on the quay in Kellmouth destroys two warehouses and damages a third"
    seed = read("HBC Newsroom", "Harbour news sailors want to know.", headline, "By Jane Doe", *STORY)

    assert title(seed) == headline


def test_a_day_stuck_to_the_first_paragraph_dates_it() -> None:
    seed = read(TITLE, f"2024-06-03 {STORY[0]}", *STORY[1:])

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2024-06-03"
    assert body(seed) == list(STORY)


def test_hours_ago_stuck_to_the_name_of_the_outlet_date() -> None:
    now = datetime.fromisoformat("2024-06-03T18:00:00+00:00")
    seed = read("Harbour master steps down after the fire", "HBCP9 hours ago", *STORY, now=now)

    assert seed.date is not None
    assert seed.date.value == datetime.fromisoformat("2024-06-03T09:00:00+00:00")


def test_how_long_a_text_takes_to_read_stands_behind_when() -> None:
    seed = read(
        "Incendie sur le quai : deux entrepôts détruits",
        "03 juin 2024 à 13:55Temps de lecture2 min",
        "Par Jeanne Morel",
        "Deux entrepôts du port ont brûlé lundi soir, et un troisième a été endommagé, selon la capitainerie.",
        "Six équipes ont lutté contre le feu jusqu’au matin, a dit le capitaine du port à la presse.",
    )

    assert seed.date is not None
    assert seed.date.value.isoformat()[:16] == "2024-06-03T13:55"


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("EFE / MADRID ", "Madrid", ["EFE"]),
        ("(MENAFN) ", "", []),
        ("(MENAFN- EFE) ", "", ["EFE"]),
    ],
)
def test_who_sent_a_story_and_from_where_stands_in_front(head: str, place: str, agency: list[str]) -> None:
    seed = read("El puerto cierra dos muelles por el incendio", f"{head}{NOTICIA[0]}", NOTICIA[1])

    assert (seed.dateline.value if seed.dateline else "") == place
    assert [found.value for found in seed.agencies] == agency
    assert body(seed) == list(NOTICIA)


def test_a_town_and_a_full_stop_stand_in_front_in_hindi() -> None:
    story = "बंदरगाह पर सोमवार सुबह दो जहाज आपस में टकरा गए और हादसे में किसी के घायल होने की खबर नहीं है।"
    seed = read("बंदरगाह पर दो जहाज टकराए", f"नई दिल्ली. {story}", story.replace("सोमवार", "मंगलवार"))

    assert seed.dateline is not None
    assert body(seed)[0] == story


def test_the_name_of_an_icon_in_front_of_a_caption_is_no_word_of_it() -> None:
    shown = "Jane Doe saluda a los pasajeros del ferry de noche en el muelle sur de la isla."
    seed = read("El puerto cierra dos muelles por el incendio", f"{shown}\nphoto_camera {shown}", *NOTICIA)

    assert body(seed) == list(NOTICIA)


def test_a_picture_s_words_stand_again_with_who_took_it_glued_behind() -> None:
    shown = "Strajk rybaków przeciw zmianom w porcie"
    story = (
        "Rybacy z portu rozpoczęli w poniedziałek strajk, bo urząd chce podnieść opłaty za miejsca przy kei.",
        "Urząd portu powiedział, że rozmowy zaczną się we wtorek, a opłaty wzrosną najwcześniej w maju.",
    )
    seed = read(
        "Pewny połów i wolne niedziele? Sprawdzamy przywileje rybaków",
        f"{shown}\n{shown}\nTomasz Portowy | tv9\n{shown}Tomasz Portowy | tv9",
        *story,
    )

    assert authors(seed) == []
    assert body(seed) == list(story)


def test_a_wire_service_behind_several_sentences_in_japanese_sent_them() -> None:
    first = "港の運航会社は2日、夜間の便を来月から増やすと発表した。市は歓迎している。"
    last = "利用者は昨年より2割増えた。会社は来年も便を増やす方針だ。(共同通信)"
    seed = read("港の夜間便、来月から増便へ", first, last)

    assert body(seed)[-1].startswith("利用者は昨年より2割増えた。")


def test_a_newsletter_below_the_text_is_left_out() -> None:
    story = (
        "Twee loodsen aan de kade brandden maandagavond af, en een derde werd beschadigd, zei de havenmeester.",
        "Zes ploegen bestreden het vuur tot de ochtend. Niemand raakte gewond, meldt het havenbedrijf.",
    )
    seed = read(
        "Brand aan de kade verwoest twee loodsen",
        *story,
        "Nieuwsbrief",
        "Blijf op de hoogte van wat er op de kade gebeurt!",
        "Abonneer u op de brieven van onze havenredactie:",
    )

    assert body(seed) == list(story)


def test_neither_a_station_nor_a_form_has_written() -> None:
    seed = read("Monday, 3rd June, 2024", TITLE, "HarbourFM Lowlands -", TITLE, *STORY, "DEIXE UMA RESPOSTA")

    assert authors(seed) == []
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "told",
    [
        "Commenting on the cost of the pier, the mayor said that the town would pay half of it next year.",
        "Comments have reached the harbour office from forty towns, the harbour master said on Tuesday.",
        "All comments on the plan were read out in the old hall before the council voted on it.",
    ],
)
def test_a_paragraph_on_what_was_commented_on_ends_no_article(told: str) -> None:
    seed = read(
        TITLE, "By Jane Doe", *STORY[:2], told, STORY[2], "The fair opens on Friday, as it does each spring."
    )

    assert body(seed) == [*STORY[:2], told, STORY[2], "The fair opens on Friday, as it does each spring."]


def test_the_last_lines_of_a_text_in_norwegian_are_no_other_language() -> None:
    story = (
        "Uværet gjør at hurtigbåtene mellom øyene er innstilt hele dagen, opplyser rederiet til avisen.",
        "Brua over sundet er stengt for vogntog, og fergene går bare når vinden løyer, sier havnesjefen.",
        "I nord er flere ferger tatt ut av drift, og togene står til det blir lysere.",
        "Vegvesenet ber alle som kan det, om å bli hjemme til onsdag.",
    )
    seed = read("Ferger og tog står i uværet", *story)

    assert body(seed) == list(story)


def test_a_heading_in_capitals_names_no_writer() -> None:
    story = (
        "Brua over sundet er stengt for vogntog, og fergene går bare når vinden løyer, sier havnesjefen.",
        "Uværet gjør at hurtigbåtene mellom øyene er innstilt hele dagen, opplyser rederiet til avisen.",
    )
    seed = read(
        "Ferger og tog står i uværet", "3. juni 2024 08:15", "AKKURAT NÅ LESER ANDRE OGSÅ DETTE", *story
    )

    assert authors(seed) == []


def test_a_wire_service_with_nothing_between_took_the_picture() -> None:
    seed = read("Captain Jane Doe speaking to reporters outside the old court in Varsand PA", TITLE, *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_an_appeal_stuck_to_a_paragraph_that_begins_with_a_is_parted_from_it() -> None:
    told = (
        "A third warehouse on the quay in Kellmouth was damaged when two others burned down on Monday night."
    )
    seed = read(TITLE, f"Your support makes all the difference.{told}", *STORY[1:])

    assert body(seed) == [told, *STORY[1:]]


@pytest.mark.parametrize("line", ["Jane Doe, (Varsand,[special envoy)", "apour,[envoyée spéciale)"])
def test_brackets_that_do_not_match_are_read(line: str) -> None:
    assert title(read(TITLE, line, *STORY)) == TITLE


def test_a_paragraph_below_a_credit_that_holds_its_caption_is_text() -> None:
    first = (
        "Las autoridades del puerto revelaron que el fuego empezó en una grúa del muelle sur, cerca de los almacenes "
        "vacíos, y que nadie resultó herido en la noche del lunes."
    )
    seed = read(
        "El puerto cierra dos muelles por el incendio",
        f"{NOTICIA[0]}\ngrua_afp2-1.jpg\nUna grúa quemada en el muelle / AFP -",
        first,
        NOTICIA[1],
    )

    assert first in body(seed)


def test_the_paper_and_its_page_stand_in_front_of_who_wrote() -> None:
    seed = read(TITLE, "Harbour Daily Post - - FRONT PAGE - By Jane Doe", *STORY)

    assert authors(seed) == ["Jane Doe"]
    assert body(seed) == list(STORY)
