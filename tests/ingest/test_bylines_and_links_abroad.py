"""Pastes: bylines as papers abroad set them, links and boxes amid texts, and whose an hour or a day is."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, SPANISH, read, texts
from a_council_abroad import TITLE as GERMAN_TITLE
from a_fire_on_the_quay import STORY, TITLE, authors, body, title
from a_fire_on_the_quay import read as read_story
from known_outlets import OUTLETS
from talks_in_the_east import agencies

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.signatures.japanese_bylines import names_with_places

AFP, AP = "Agence France-Presse", "Associated Press"


@pytest.mark.parametrize(
    ("line", "people", "wires"),
    [
        ("aus Peking Jane Doe", ("Jane Doe",), ()),
        ("Text Anna Voss Oskar Lind", ("Anna Voss", "Oskar Lind"), ()),
        ("Jane Doe La Presse", ("Jane Doe",), ()),
        ("Jane Doe La Presse, avec l’Agence France-Presse et l’Associated Press", ("Jane Doe",), (AFP, AP)),
        ("Jane Doe, em Lisboa, e Kai Voss", ("Jane Doe", "Kai Voss"), ()),
        ("Jane Doe avec l’AFP", ("Jane Doe",), (AFP,)),
        ("di Anna Neri, con Ap", ("Anna Neri",), (AP,)),
    ],
)
def test_bylines_as_papers_abroad_set_them(
    line: str, people: tuple[str, ...], wires: tuple[str, ...]
) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline is not None
    assert (byline.people, byline.agencies) == (people, wires)


def test_japanese_writers_with_the_day_behind_them() -> None:
    assert names_with_places("北京=森川俊介 ソウル=大森遥 2024年4月17日 20時30分") == ("森川俊介", "大森遥")


def test_tags_beside_authors_stand_between_these_and_their_names() -> None:
    names = "Авторы\nТеги\nДарья Колесова\nАртем Вершинин\nКитай"
    seed = read_story(TITLE, "3 June 2024", *STORY, names)

    assert authors(seed) == ["Дарья Колесова", "Артем Вершинин"]


def test_site_in_a_byline_is_not_cut_in_two() -> None:
    seed = read_story(TITLE, "Par SudOuest.fr avec AFP", "4 juin 2024 à 12h30", *STORY)

    assert (authors(seed), agencies(seed)) == ([], [AFP])


@pytest.mark.parametrize("line", ["Izvor: Tanjug, AFP", "Tanjug, AFP"])
def test_source_right_above_when_is_of_the_text(line: str) -> None:
    seed = read_story(TITLE, line, "ponedeljak, 18.06.2018. | 12:38", "Foto: Depositphotos/alex", *STORY)

    assert sorted(agencies(seed)) == [AFP, "Tanjug"]


def test_wire_service_with_a_town_above_the_text() -> None:
    paragraphs = (
        "افتتح الميناء أبوابه صباح الثلاثاء بعد حريق استمر طوال الليل في مستودع فارغ على الرصيف القديم بالمدينة.",
        "وقال مدير الميناء إن العمل سيستمر على رصيفين فقط حتى نهاية الشهر، وإن السفن الصغيرة لن تتأثر بذلك.",
        "وأضاف أن الحريق لم يسفر عن إصابات، وأن الشرطة ما زالت تبحث عن سببه في المستودع وفي محيطه القريب.",
    )
    seed = read(
        "الميناء يفتح أبوابه بعد حريق", "24 أغسطس 2019 - 02:31 بتوقيت أبوظبي", "رويترز - أبوظبي", *paragraphs
    )

    assert agencies(seed) == ["Reuters"]
    assert texts(seed) == list(paragraphs)


def test_issue_of_a_daily_beside_its_day() -> None:
    seed = read_story(
        "الثلاثاء - 21 شهر ربيع الثاني 1444 هـ - 15 نوفمبر 2022 مـ رقم العدد [ 16058]", TITLE, *STORY
    )

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2022-11-15"


def test_day_of_the_issue_counts_where_no_other_is_given() -> None:
    seed = read_story("Газета «Маяк» №188 от 10.10.2022, стр. 6", TITLE, *STORY)

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2022-10-10"


def test_hour_of_a_remark_is_not_that_of_the_article() -> None:
    seed = read_story(
        TITLE,
        "Par: Jane Doe | 15 mai, 2026 à 14:05:33 | Lu 2345 Fois",
        *STORY,
        "Publié le: Vendredi 15 Mai 2026",
        "Commentaires (17)",
        "Anonyme En Mai, 2026 (14:22 PM)",
        "Et nos bateaux ?",
    )

    assert seed.date is not None
    assert seed.date.value.strftime("%H:%M:%S") == "14:05:33"


def test_hour_with_that_of_greenwich_in_brackets_in_front_of_the_day() -> None:
    seed = read_story(TITLE, "Por Jane Doe", "20:47 ET(01:47 GMT) 15 Noviembre, 2023", *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-11-15T20:47:00-05:00"


def test_paper_that_prints_as_another_does_is_itself() -> None:
    printed = "A version of this article appears in print on October 14, 2019 of The Himalayan Times."
    seed = read_story(TITLE, "Published: 08:25 am Oct 14, 2019", *STORY, printed)

    assert seed.outlet is not None
    assert seed.outlet.value == "The Himalayan Times"


def test_kicker_with_a_space_in_front_of_its_colon_in_german() -> None:
    seed = read(f"Streit um die Kajen : {GERMAN_TITLE}", "2. Juni 2023 um 17:22 Uhr", *GERMAN)

    assert title(seed) == GERMAN_TITLE


def test_what_a_picture_shows_below_a_standfirst_is_no_headline() -> None:
    deck = "Noch nie hat Varsand so spät beschlossen. Im Rathaus bleibt man gelassen – bis auf Weiteres jedenfalls."
    picture = "Der Stadtrat und drei Räte bei der Sitzung am Dienstagabend\nFoto: Jane Doe/reuters"
    picture = f"{picture}\n12. 10. 2021, 17:48 Uhr\naus Peking Jane Doe"
    seed = read("Spannungen um Varsand:", "Nachtsitzung vor dem Feiertag", f"{deck}\n{picture}", *GERMAN)

    assert title(seed) == "Nachtsitzung vor dem Feiertag"


def test_link_amid_a_text_with_who_wrote_what_it_leads_to() -> None:
    link = 'PARA SABER MÁS\nEntrevista. "Ya no saben cómo hablarse"\nRedacción: KAI VOSS Varsand'
    seed = read(
        "El pleno aprueba el presupuesto", "Jane Doe", "18 junio 2023 - 14:23", SPANISH[0], link, *SPANISH[1:]
    )

    assert texts(seed) == list(SPANISH)
    assert authors(seed) == ["Jane Doe"]


def test_second_headline_below_related_above_the_text() -> None:
    related = f"Related\nEnvoy signs a plan for two new piers\nVarsand and Harbour discuss projects in the canal\n{STORY[0]}"
    seed = read_story(TITLE, "Thursday 30 May 2024", related, *STORY[1:])

    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Lisez l’article « Trois quais, un toit »",
        "MIRA: ¿Por qué es tan importante el muelle?",
        "Box aufklappen Box zuklappen",
        "Scroll Untuk Melanjutkan",
        "Beställ Harbournytts nyhetsbrev",
        "Resztę artykułu można przeczytać pod materiałem wideo:",
        "Seu navegador não suporta esse video.",
        "Related video: Members speak ahead of the vote",
        "News South Africa Africa World Politics",
        "Бывший СССР",
    ],
)
def test_what_pages_say(line: str) -> None:
    assert furniture_of(line) is not None


def test_whose_text_it_is_behind_a_bar_at_its_end() -> None:
    *first, last = SPANISH
    seed = read("El pleno aprueba el presupuesto", "18 junio 2023 - 14:23", *first, f"{last} / AP e REUTERS")

    assert sorted(agencies(seed)) == [AP, "Reuters"]
    assert texts(seed)[-1].startswith(last)


def test_mountain_time_of_a_paper_in_arizona_has_no_summer() -> None:
    seed = read_story(TITLE, "Arizona Republic", "Published 6:03 a.m. MT Aug. 2, 2023", *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-08-02T06:03:00-07:00"


def test_day_of_a_picture_is_not_that_of_the_article() -> None:
    picture = "Jane Doe/Poder360 - 14.jun.2023"
    seed = read_story(TITLE, f"{picture}\nPODER360\n20.jun.2023 (terça-feira) - 15h40", *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-06-20T15:40:00-03:00"
    assert authors(seed) == []


def test_wire_service_between_bars_in_front_of_the_text() -> None:
    sent = "Hanoï, Vietnam | AFP | mercredi 20/06/2018 - "
    seed = read_story(TITLE, "Mercredi 20 Juin 2018 à 05:43", f"{sent}{STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)
    assert agencies(seed) == [AFP]


def test_paragraphs_behind_the_box_that_shares_stay() -> None:
    box = "RELATED ARTICLES\nPrevious\n1\nNext\nGiant barges could land tanks\nShare this article\nShare"
    seed = read_story(
        TITLE, "3 June 2024", *STORY[:-1], box, STORY[-1], f"Share or comment on this article: {TITLE}"
    )

    assert body(seed) == list(STORY)


def test_box_that_says_why_it_was_written_stays_out() -> None:
    why = "Why We Wrote This\nA story focused on\nTrust\nRivalry can look abstract on a map. Here it has become a question of whom to believe."
    seed = read_story(TITLE, "3 June 2024", STORY[0], why, *STORY[1:])

    assert body(seed) == list(STORY)


def test_section_and_place_above_the_headline_are_no_headline() -> None:
    seed = read_story("Pacific Solomon Islands", "6:20 pm on 5 July 2023", TITLE, "Share this", *STORY)

    assert title(seed) == TITLE


def test_what_a_video_is_called_below_its_buttons_is_no_headline() -> None:
    seed = read_story(
        TITLE,
        "Jane Doe",
        "3 June 2024",
        "Show Caption",
        "Hide Caption",
        "Inside the old pier of the port",
        *STORY,
    )

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


def test_kicker_and_hyphen_below_inhalt_are_none_of_the_headline() -> None:
    seed = read("Inhalt", f"Streit um die Kajen - {GERMAN_TITLE}", "18.04.2025, 12:31", *GERMAN)

    assert title(seed) == GERMAN_TITLE
