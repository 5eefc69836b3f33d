"""What stands above a headline and beside it: players, prizes, explanations, the blog's name, what a picture shows."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

LONG = f"{TITLE} after a night of talks in the harbour"


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


@pytest.mark.parametrize(
    "above",
    [
        ("On Air Now Jane Doe 9:00pm - 1:00am Email", "Now Playing Song of the Old Ferry Jane Doe Download"),
        ("Varsand 2022 media awards", "WEBSITE OF THE YEAR"),
        ("34ºF",),
        ("Listen to us: Varsand 107,9 FM | Kirkstead 91,8 FM | Port Ellen 91,3 FM",),
        ("Free Harbour", "Themes · New Story"),
        ("Internet Explorer 11 is not supported", "We recommend Chrome, Firefox or Safari browsers."),
        ("Note: This story is more than 5 years old.",),
        ("Harbour imageHarbour imageHarbour image",),
        ("Se adhiere a los criterios de The Trust Project",),
        ("You are currently viewing " + TITLE,),
    ],
)
def test_a_player_a_prize_or_the_weather_is_no_headline(above: tuple[str, ...]) -> None:
    assert TITLE == title_of(*above, "", TITLE, "", "Harbour House", "", *TEXT)


def test_what_a_theme_says_for_the_picture_is_no_headline() -> None:
    short = "Old ferries, new captains"

    assert short == title_of(short, "", f"You are currently viewing {short}", "", *TEXT)


def test_a_headline_may_begin_as_a_player_does() -> None:
    title = "Now playing: a ferry that nobody wants to buy"

    assert title == title_of(title, "By Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize("row", [", Harbours, Ferries, Council, Talks", "), Ferries and the Harbour Council"])
def test_what_is_left_of_a_row_is_no_headline(row: str) -> None:
    assert TITLE == title_of("News Feed", row, "", TITLE, "", "by Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize("title", ["Editor of harbour paper wins three press awards"])
def test_prizes_may_be_what_a_headline_is_about(title: str) -> None:
    assert title == title_of(title, "By Jane Doe", "3 June 2024", "", *TEXT)


def test_what_a_blog_is_called_stands_twice_above_the_day() -> None:
    name = "Eyes on the Quay"

    assert TITLE == title_of(name, "", name, "", "Tuesday, June 4, 2024", "", TITLE, "", *TEXT)


def test_a_headline_stands_twice_above_the_day_and_a_standfirst() -> None:
    told = "Both sides say that they will meet again before the summer."

    assert TITLE == title_of(TITLE, "", TITLE, "", "Tuesday, June 4, 2024", "", told, "", *TEXT)


def test_what_a_picture_shows_stands_twice_above_who_took_it() -> None:
    shown = "Minister Jane Doe (HP) in Port Varsand"
    seed = read(LONG, "", shown, shown, "© Kai Voss / DPA", *TEXT)

    assert seed.title
    assert seed.title.value == LONG
    assert list(TEXT) == paragraphs(seed)


def test_a_headline_stands_twice_below_its_kicker() -> None:
    assert LONG == title_of("Harbour talks", "", LONG, LONG, "© Kai Voss / DPA", "", *TEXT)


@pytest.mark.parametrize("mark", ["›", "»", ">"])
def test_a_row_of_sections_ends_in_the_headline_that_stands_nowhere_else(mark: str) -> None:
    row = f"Harbour.com {mark} News {mark} At sea {mark} "

    assert TITLE == title_of(f"{row}{TITLE}", "", *TEXT)
    assert TITLE == title_of(f"{row}{TITLE} {TITLE}", "", *TEXT)


def test_quotes_in_a_headline_are_no_way_to_the_page() -> None:
    title = "Dolmetscherin über Gespräche am Kai »Das Wort ›offen‹ macht am meisten Arbeit«"

    assert title == title_of(title, "", *TEXT)


def test_a_page_explains_in_spanish_who_sent_its_articles() -> None:
    title = "Los capitanes del puerto rechazan la nueva línea de transbordadores"
    note = (
        "Esta información es un teletipo de la agencia y se publica en nuestra portada de manera automática. "
        "No ha sido editado ni titulado por la redacción."
    )
    told = [
        "Los capitanes del puerto han rechazado este lunes la nueva línea que propone el consejo de la isla.",
        "El consejo mantiene que los transbordadores de la línea llegarán al puerto antes del verano.",
        "Los capitanes piden que la línea quede abierta mientras el puerto no tenga otro muelle.",
        "El puerto recibe cada año a más de dos mil barcos, según los capitanes y el propio consejo.",
    ]
    seed = read("Noticia de agencia", "", note, "", title, "", title, "", "Puerto Doe (Varsand) —", "", *told)

    assert seed.title
    assert seed.title.value == title
    assert told == paragraphs(seed)


@pytest.mark.parametrize(
    "stamp",
    [
        "Harbour Independent Monday, 3 June 2024, 09:55 Last update: about 2 years ago",
        "Monday, 3 June 2024, 09:55 Last update: almost 2 years ago",
    ],
)
def test_an_age_may_be_told_roughly_behind_the_moment(stamp: str) -> None:
    seed = read(TITLE, "", stamp, "", *TEXT)

    assert seed.title
    assert seed.title.value == TITLE
    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2024-06-03T09:55"


def test_nobody_may_have_posted_it() -> None:
    seed = read(TITLE, "", "Posted By on 3rd June 2024", "", *TEXT)

    assert seed.date
    assert seed.date.value.isoformat()[:10] == "2024-06-03"


def test_a_source_beside_the_day_is_a_wire_service() -> None:
    seed = read(TITLE, "", "03. Juni 2024 | Quelle: dpa", "", *TEXT)

    assert [one.value for one in seed.agencies] == ["dpa"]


@pytest.mark.parametrize(
    "office",
    ["Kai Voss, Minister for Harbours", "Jane Q. Doe, Acting Premier", "Mary-Ann Doe, Attorney-General"],
)
def test_who_holds_an_office_stands_above_what_it_hands_out(office: str) -> None:
    title = "Line of the harbour is open again"

    assert (
        title_of("Jane Doe", "", "Premier of Varsand", "", "3 June 2024", "", office, "", title, "", *TEXT)
        == title
    )


def agencies_of(*lines: str) -> list[str]:
    return [one.value for one in read(*lines).agencies]


def test_a_wire_service_may_stand_behind_a_desk() -> None:
    assert ["The Canadian Press"] == agencies_of(TITLE, "", "By The Staff The Canadian Press", "", *TEXT)
    stamp = "Harbour News Desk The Associated Press, 09 Jun, 2023 12:15 PM"

    assert ["Associated Press"] == agencies_of(TITLE, "", stamp, "", *TEXT)


def test_a_wire_service_may_stand_in_front_of_a_place() -> None:
    assert ["EFE"] == agencies_of(TITLE, "", "Efe / Buenos Aires", "", *TEXT)


def test_two_letters_are_the_size_of_text_or_a_swedish_wire_service() -> None:
    swedish = "Båtarna går åter över sundet, säger hamnkaptenen som själv följde med på den första turen."

    assert [] == agencies_of(TITLE, "", "3 June 2024", "TT", "", *TEXT)
    assert ["TT"] == agencies_of("Båtarna går igen över sundet", "", "3 juni 2024", "TT", "", swedish)


STATION = (
    "HARB 96FM",
    "Through The Night",
    "On Air Now",
    "Through The Night",
    "12:00 am - 7:00 am",
    "Listen Live",
    "No Result",
)


def test_a_station_and_its_programme_are_no_headline() -> None:
    assert TITLE == title_of(*STATION, "", TITLE, "", "Jane Doe by Jane Doe", "04/06/2024", "", *TEXT)


@pytest.mark.parametrize(
    "above",
    [
        "Nota de archivo: este contenido fue publicado hace más de 90 días.",
        "Be a part of the story. Subscribe today!",
        "#Open journalism No news is bad news",
    ],
)
def test_what_a_page_says_of_itself_is_no_headline(above: str) -> None:
    assert TITLE == title_of(above, "", TITLE, "", "By Jane Doe Tuesday 4 Jun 2024, 1:36 PM", "", *TEXT)


def test_a_topic_above_the_headline_is_nobody() -> None:
    seed = read("Pipeline Protest", "", TITLE, "", "Jun 4, 2024 | 5:54 PM", "", *TEXT)

    assert [] == writers(seed)


@pytest.mark.parametrize("place", ["OLD HAT, AB – ", "OLD HAT, Alta. – ", "GREEN PARROT, OR — "])
def test_a_province_or_state_makes_words_in_capitals_a_place(place: str) -> None:
    seed = read(TITLE, "", "Jun 4, 2024 | 5:54 PM", "", place + TEXT[0], "", *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)


def test_who_wrote_stands_in_front_of_the_first_paragraph() -> None:
    first = "The telephone line of the harbour was laid in 2008 so that officers could warn each other."
    seed = read(TITLE, "", "3 June 2024", "", f"By Richard Doe and Julia Voss {first}", "", *TEXT)

    assert ["Richard Doe", "Julia Voss"] == writers(seed)
    assert [first, *TEXT] == paragraphs(seed)


def test_the_day_in_front_of_what_a_german_picture_shows() -> None:
    shown = "08.06.2024, Niedersachsen, Port Doe: Die Fähre läuft aus dem Hafen aus und fährt zu den Inseln."
    text = (
        "Die Fähre fährt seit Montag wieder zu den Inseln, wie der Hafen am Dienstag mitteilte.",
        "Der Kapitän sagte, dass die Fahrt im Sommer zweimal am Tag angeboten wird.",
    )
    seed = read("Die Fähre fährt wieder zu den Inseln", "", "von Jane Doe", shown, "", *text)

    assert list(text) == paragraphs(seed)


def test_a_photo_of_a_wire_service_is_no_signature() -> None:
    shown = "Captains shout slogans in front of the harbour office in Port Doe on Tuesday, June 4, 2024. (AP Photo)"
    told = "The question is how to keep the line open after the proven quarrels of both ministries."
    seed = read(TITLE, "", told, "by Jane Doe", "", "3 June 2024 | 14:50", "", shown, "", TEXT[0])

    assert [TEXT[0]] == paragraphs(seed)


def test_a_raised_number_on_its_own_line_is_no_rank() -> None:
    seed = read("²", TITLE, "3 June 2024", "", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value
    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize("read_in", ["16 secondi di lettura", "40 sec read", "50 Sekunden Lesezeit"])
def test_seconds_of_reading_are_no_headline(read_in: str) -> None:
    assert TITLE == title_of("News", "", read_in, "", TITLE, "", *TEXT)


def test_the_names_of_icons_are_no_headline() -> None:
    assert TITLE == title_of("clock menu more-arrow no yes mobile", "", "Filed under:", "", TITLE, "", *TEXT)


def test_a_teaser_on_top_leads_on_to_its_story() -> None:
    teaser = ("Harbour police still looking for owner of stranded ferry", "Nobody has asked for it yet.")

    assert TITLE == title_of(*teaser, "Full Story", TITLE, "Jane Doe", *TEXT)


def test_the_whole_story_below_its_headline_is_no_other() -> None:
    assert TITLE == title_of(TITLE, "Both sides will meet again.", "Full Story", "3 June 2024", *TEXT)


def test_rows_of_a_paragraph_stand_apart() -> None:
    rows = (
        "PORT DOE — The harbour office in Port Doe will",
        "send a note of protest to the harbour office in",
        "Varsand over the seizure of a ferry by officers who",
        "said they were acting on the orders of a court, the office",
        "said in a statement.",
    )
    seed = read(
        TITLE, "", "By Jane Doe", "3 June 2024", "", *(one for row in rows for one in (row, "")), *TEXT
    )

    assert [" ".join(rows).partition(" — ")[2], *TEXT] == paragraphs(seed)


def test_a_picture_and_its_words_are_a_list() -> None:
    picture = (
        "Ferries in Port Doe",
        "• Port Doe: The ferries wait.",
        "• Photo: Jane Doe/Harbour Press | Jane Doe",
    )

    assert TITLE == title_of(*picture, "", TITLE, "", *TEXT)


@pytest.mark.parametrize("signed", ["October 26, 2021 | Jane Doe", "Jane Doe, Suva | Sunday, March 11, 2018"])
@pytest.mark.parametrize("headed", ["About the author:", "Über die Autorin:", "Sull’autrice:"])
def test_who_wrote_and_who_that_is_stand_above_the_text(signed: str, headed: str) -> None:
    told = f"{headed} Jane Doe is a writer on harbours for the Morning Courier and has a newsletter."
    seed = read(TITLE, "", signed, told, "", *TEXT)

    assert ["Jane Doe"] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


def test_what_the_author_of_a_plan_says_is_told() -> None:
    told = "About the author of the plan nobody at the harbour would say a word on Tuesday, officials said."
    seed = read(TITLE, "", "3 June 2024", "", TEXT[0], told, *TEXT[1:])

    assert [TEXT[0], told, *TEXT[1:]] == paragraphs(seed)


@pytest.mark.parametrize("icon", ["external", "paid"])
def test_the_name_of_an_icon_is_glued_in_front_of_the_headline(icon: str) -> None:
    seed = read("Become a patronSupport Harbour AgeSave the ferry", "", icon + TITLE, "", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value


def test_who_wrote_is_glued_behind_the_hour() -> None:
    seed = read(TITLE, "", "July 23, 2022 9:50 pmby Jane Doe", "", *TEXT)

    assert seed.date is not None
    assert (21, 50) == (seed.date.value.hour, seed.date.value.minute)
    assert ["Jane Doe"] == writers(seed)


def test_a_paragraph_is_glued_behind_what_asks_for_support() -> None:
    asked = f"Your support makes the harbour news possible.{TEXT[0]}"
    seed = read(TITLE, "By Jane Doe", "Your support helps us to tell the story", asked, *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize("paper", ["HARBOURworld", "Harbour Times"])
def test_a_paper_stands_in_brackets_in_front_of_the_story(paper: str) -> None:
    seed = read(TITLE, "", "3 June 2024", "", f"({paper}) - {TEXT[0]}", "", *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)


def test_a_place_in_brackets_in_front_of_the_story_stays_one() -> None:
    seed = read(TITLE, "", "3 June 2024", "", f"(Beijing) - {TEXT[0]}", "", *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)
    assert seed.dateline is not None


def test_a_standfirst_is_the_first_paragraph_with_its_dateline() -> None:
    first = f"SINGAPORE — {TEXT[0]}"
    seed = read(TITLE, "", first, "", "By Jane Doe", "", first, "", *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize("ways", ["bio | email | Twitter | Facebook", "bio | email", "email"])
def test_the_ways_to_reach_who_wrote_stand_behind_the_name(ways: str) -> None:
    assert ["Jane Doe"] == writers(read(TITLE, "", f"By Jane Doe - {ways}", "", *TEXT))


@pytest.mark.parametrize("behind", [" Click to enlarge", " in the old harbour", " - Related"])
def test_a_headline_that_stands_again_with_words_behind_it_is_whole(behind: str) -> None:
    assert TITLE == title_of(TITLE, "", f"{TITLE}{behind}", "", *TEXT)


def test_a_headline_may_go_on_behind_a_colon() -> None:
    assert f"{TITLE}: what it means" == title_of(TITLE, "", f"{TITLE}: what it means", "", *TEXT)


@pytest.mark.parametrize(
    "title",
    [
        "Ministers, harbour remain apart over U.S. Line Repair",
        "‘Nobody would say what comes next at the harbour’: Jane Doe",
        "Officers Agreed On Harbour Telephone Report",
    ],
)
def test_a_headline_is_no_caption_and_no_desk(title: str) -> None:
    assert title == title_of(title, "Email story", "", *TEXT)


def test_a_copyright_is_no_headline() -> None:
    assert not title_of("Copyright © 2024, The Harbour Tribune", *TEXT)


def test_what_a_picture_is_called_above_the_headline_has_tags_behind_it() -> None:
    assert TITLE == title_of(f"{TITLE} Harbour-Line", "", TITLE, "", "3 June 2024 14:05", "", *TEXT)


@pytest.mark.parametrize(
    "ahead", ["You are here: ", "Usted está aquí: ", "Sie sind hier: ", "Вы здесь: ", ""]
)
def test_the_headline_is_what_the_way_to_the_page_ends_in_not_what_stands_above_and_below_it(
    ahead: str,
) -> None:
    way = f"{ahead}Home > World > {TITLE.rpartition(' ')[0]}"
    points = (
        "Officers want to speak to each other every week, day and night",
        "Harbours wait for the new line",
    )

    assert TITLE == title_of(way, "", points[0], TITLE, points[1], "Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize(
    "menu",
    [
        "Opinião Poder Mundo Economia Cotidiano Esporte Cultura Classificados Blogs",
        "Politik Wirtschaft Sport Kultur Wissen Reisen Gesundheit Regional Meinung",
        "Политика Экономика Общество Мир Культура Спорт Наука Технологии Мнения",
        "Politique Société Économie Culture Sports Régions Santé Planète Débats",
    ],
)
def test_a_menu_in_one_line_is_no_headline(menu: str) -> None:
    assert TITLE == title_of("3 June 2024 15:40", menu, TITLE, "Share", "Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize("feed", ["Latest news", "Últimas notícias", "Последние новости", "Son dakika"])
def test_the_newest_story_of_the_page_is_no_headline(feed: str) -> None:
    assert TITLE == title_of(f"{feed} {TITLE.partition(' ')[2]}", TITLE, "Jane Doe", "3 June 2024", "", *TEXT)


DECK = "The ferry crews had waited for the talks since the spring, and their families with them"


@pytest.mark.parametrize("mark", ["»", "›", "→"])
@pytest.mark.parametrize("name", ["SAFETY AT SEA", "Harbours", "Safety at sea"])
def test_the_headline_stands_below_a_kicker_with_an_arrow(name: str, mark: str) -> None:
    assert TITLE == title_of(
        "Politics", f"{name} {mark}", TITLE, "", DECK, "", "By Jane Doe", "3 June 2024", "", *TEXT
    )


def test_the_headline_is_in_no_list_though_a_menu_ends_in_the_newest_stories() -> None:
    menu = ("WORLD", "EUROPE", "ASIA", "THE AMERICAS", "LATEST NEWS")

    assert TITLE == title_of(
        *menu, "Talks at sea", TITLE, "", DECK, "", "By Jane Doe", "3 June 2024", "", *TEXT
    )


@pytest.mark.parametrize("way", ["The Harbour Age > World > {}", "Home > {}", "Home > World > Asia > {}"])
def test_the_way_to_a_page_ends_in_its_headline(way: str) -> None:
    title = "The missing ferry comes home to Varsand"
    deck = "It lay in Port Lorn since October for a bill of oil"

    assert title == title_of(way.format(title), "ferries", deck, title, "", *TEXT)


@pytest.mark.parametrize("crumbs", ["News>World>Europe", "Home > News > Harbours", "Home / News / Harbours"])
def test_more_at_the_end_of_a_menu_leads_to_no_headline_below_the_path_to_the_section(crumbs: str) -> None:
    deck = "Ferries will cross the bay at short notice when both fall on one day"
    head = ("News", "Sport", "Culture", "More", crumbs, TITLE, deck)

    assert title_of(*head, "", "By Jane Doe", *TEXT) == TITLE


@pytest.mark.parametrize("kicker", ["", "THREE YEARS LATE"])
def test_a_long_deck_in_one_block_with_the_line_above_is_not_the_headline(kicker: str) -> None:
    title = "The fleet seeks a berth for a boat that does not float"
    deck = (
        "The ministers will reopen the line that has been silent for two years, though the officers wait, the "
        "delegations speak of the harbour and the crane belongs to a firm that is broke"
    )
    head = "\n".join(filter(None, ["NEWS", kicker, title, deck]))

    assert title == title_of(head, "", "By Jane Doe", "3 June 2024", "", *TEXT)


def test_a_row_of_tags_above_the_headline_is_none() -> None:
    tags = "News Feed, Varsand, Strait, Grain exports, Ministers, Telephones"

    assert TITLE == title_of(tags, "", TITLE, "", "by Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize(
    ("shown", "again"),
    [
        ("Ferry dispute: Six towns argue about one quay", "Six towns argue about one quay"),
        ("Ferry dispute: Six towns argue about one quay", "Ferry dispute:Six towns argue about one quay"),
        ("Ferry dispute:Six towns argue about one quay", ""),
        ("Hafenstreit : Sechs Orte und ein Kai", "Hafenstreit:Sechs Orte und ein Kai"),
        ("Hafenstreit:„Sechs Orte und ein Kai“", ""),
    ],
)
def test_a_kicker_is_no_part_of_the_headline_that_stands_without_it(shown: str, again: str) -> None:
    title = shown.partition(":")[2].strip()

    assert title == title_of("Harbour", "", shown, "", again, "By Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize(
    "title", ["Varsand: Six towns argue about one quay", "Captains ask for their colleague:innen on the quay"]
)
def test_a_colon_may_be_the_headlines_own(title: str) -> None:
    assert title == title_of("Harbour", "", title, "By Jane Doe", "3 June 2024", "", *TEXT)


def test_the_headline_below_a_link_to_more_stands_again_as_what_its_picture_is_called() -> None:
    seed = read(
        "Más Información", "Estados", TITLE, "With the old line in danger, 80 captains took turns at the telephone",
        TITLE, "The quay at dawn. Photo: KAI VOSS", "30/10/2024 |02:15", "Jane Doe / Correspondent", *TEXT,
    )  # fmt: skip

    assert seed.title is not None
    assert (TITLE, 3) == (seed.title.value, seed.title.line)
    assert paragraphs(seed) == list(TEXT)
