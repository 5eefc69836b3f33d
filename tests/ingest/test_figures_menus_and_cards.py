"""Rows of figures, reports that repeat themselves, menus of headlines, cards and links without a heading, feet."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

DAY = "3 June 2024"
ROWS = ("Varsand 1208", "Delta 297", "Port Lorn 55", "Old Quay 400", "Sand Island 2099", "Inner Harbour 11")
FORMS = {
    "counts": ROWS,
    "shares": tuple(f"➡️ Berths taken in {row.rpartition(' ')[0]}: {number},4%" for number, row in enumerate(ROWS, 41)),
    "units": tuple(f"{row} ferries" for row in ROWS),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_rows_of_figures_below_a_paragraph_are_the_article_s_own(form: str) -> None:
    rows = tuple(row.replace("\ufe0f", "") for row in FORMS[form])
    seed = read(TITLE, DAY, "", *TEXT, "", "By harbour", *rows, "", "Share this article")

    assert [*TEXT, "By harbour", *rows] == paragraphs(seed)


def test_rows_of_figures_may_have_headings_between() -> None:
    seed = read(
        TITLE, DAY, "", *TEXT, "", *ROWS[:3], "The outer piers", *ROWS[3:], "", TEXT[2].replace("what", "who")
    )

    assert [*TEXT, *ROWS[:3], "The outer piers", *ROWS[3:]] == paragraphs(seed)[: len(TEXT) + len(ROWS) + 1]


@pytest.mark.parametrize(
    "rows",
    [
        ("£3.2m - price of the pier, with its tow", "98 metres - its length", "40 - seals counted on it"),
        ("14 %: share of the ferries", "3: pilots", "1,208: berths"),
        (
            "2 Millionen – so viel kostet der Kai",
            "98 Meter – so lang ist er",
            "40 – so viele Boote passen hin",
        ),
    ],
)
def test_rows_that_begin_with_figures_are_the_article_s_own(rows: tuple[str, ...]) -> None:
    seed = read(TITLE, DAY, "", *TEXT[:2], "THE PIER IN NUMBERS", *rows, TEXT[2], "", *TEXT[3:])

    assert [one for one in paragraphs(seed) if "NUMBERS" not in one] == [*TEXT[:2], *rows, *TEXT[2:]]


@pytest.mark.parametrize("heading", ["They include:", "Among them:", "These are:", "Darunter:", "Ce sont :"])
def test_a_line_of_two_words_announces_a_list(heading: str) -> None:
    items = ("61 brass beds", "14 oak tables, “all alike”", "203 chairs", "One harmonium")
    seed = read(TITLE, DAY, "", *TEXT[:2], "", heading, "", *items, "", *TEXT[2:])

    assert paragraphs(seed) == [*TEXT[:2], heading, *items, *TEXT[2:]]


def test_a_short_sentence_below_a_link_is_the_last_of_the_text() -> None:
    last = "A deal would be good for 12 months."
    seed = read(
        TITLE, DAY, "", *TEXT[:2], "", "RELATED Two whales seen off the old lighthouse", *TEXT[2:], "",
        "RELATED A pilot wins her race to the islands", last, "", "Topics: Ferries", "Related Stories",
        "Squid price doubles in a year", "Island ferry gets a library", "",
        "A survey team has come upon a tower that had been missing from the register since 1961.",
    )  # fmt: skip

    assert paragraphs(seed) == [*TEXT, last]


@pytest.mark.parametrize(
    "rows",
    [
        ("March 20: the ship leaves her pier", "March 22: she enters the dock", "July 1: she comes home"),
        ("The state: $500,000", "The city: £40,000", "The museum: the rest"),
    ],
)
def test_rows_of_labels_may_have_a_heading(rows: tuple[str, ...]) -> None:
    seed = read(TITLE, DAY, "", *TEXT[:2], "", "Days and sums", *rows, "", *TEXT[2:])

    assert [one for one in paragraphs(seed) if one != "Days and sums"] == [*TEXT[:2], *rows, *TEXT[2:]]


def test_a_word_said_four_times_makes_no_row_of_sections() -> None:
    said = "“They came in, they tied up, they looked down, and they left,” said the harbour chair Jane Doe."
    seed = read(TITLE, DAY, "", *TEXT[:1], "", said, "", *TEXT[1:])

    assert paragraphs(seed) == [TEXT[0], said, *TEXT[1:]]


def test_a_credit_in_capitals_heads_no_articles_of_others() -> None:
    credit = "PHOTO: JANE DOE FOR THE VARSAND STREET JOURNAL"
    last = "Jane Doe isn't impressed. Garbage, she said, is the smallest item on the bill of the two."
    picture = ("", "The harbour office last month.", credit, "")
    more = ("The bill for the line went to Oslo and back twice, with a note.", "Nobody has paid it so far.")
    seed = read(TITLE, *picture, DAY, "", *TEXT, *more, *picture, last)

    assert paragraphs(seed) == [*TEXT, *more, last]


def test_years_are_no_figures_of_rows() -> None:
    rows = tuple(f"Ferry races of Varsand from May {year}" for year in range(2018, 2024))
    seed = read(TITLE, DAY, "", *TEXT, "", *rows, "", TEXT[2].replace("what", "who"))

    assert not set(rows) & set(paragraphs(seed))


AGAIN = (
    (
        "The harbour office has gone on with the new tide gauge that the pilots of both fleets use. It tried out "
        "the gauge together with the ferry crews in the second quarter, and the crews were told of it in May."
    ),
    (
        "The harbour office has gone on with the new tide gauge that the pilots of both fleets use. The office "
        "tried out the gauge with the ferry crews in the second quarter, and the crews were told of it in May, "
        "as all crews are."
    ),
)


def test_what_a_report_says_again_in_other_words_is_no_pull_quote() -> None:
    seed = read(TITLE, DAY, "", TEXT[0], "", AGAIN[1], "", TEXT[1], "", AGAIN[0], "", TEXT[2])

    assert [TEXT[0], AGAIN[1], TEXT[1], AGAIN[0], TEXT[2]] == paragraphs(seed)


def test_a_pull_quote_of_the_same_words_is_left_out() -> None:
    quote = AGAIN[1].partition(". ")[2].partition(", as all")[0] + "."
    seed = read(TITLE, DAY, "", TEXT[0], "", AGAIN[1], "", TEXT[1], "", quote, "", TEXT[2])

    assert [TEXT[0], AGAIN[1], TEXT[1], TEXT[2]] == paragraphs(seed)


def test_a_line_that_leads_to_the_newest_on_a_matter_is_no_subhead() -> None:
    italian = (
        "I due ministri hanno deciso martedì di riaprire la linea telefonica tra i porti, nonostante la guerra.",
        "La linea era stata posata nel 2008 perché gli ufficiali di guardia potessero avvertirsi della guerra.",
        "Nessuno ha voluto dire che cosa verrà dopo, anche se nel porto tutti avevano un'opinione sulla guerra.",
    )
    link = "Le ultime notizie sulla guerra dei moli"
    seed = read("Riaperta la linea dei porti", DAY, "", italian[0], "", link, "", italian[1], "", italian[2])

    assert list(italian) == paragraphs(seed)


def test_a_question_amid_headlines_behind_the_text_is_one_of_them() -> None:
    links = (
        "Night ferry to be sold before the winter",
        "Old lighthouse opens its telephone museum",
        "Who pays for the new line of the islands?",
        "Fishermen want their quay back from the navy",
        "What do the officers say of the line?",
        "Council puts off its vote on the market hall",
    )
    seed = read(TITLE, DAY, "", *TEXT, "", *(line for link in links for line in (link, "")), DAY)

    assert list(TEXT) == paragraphs(seed)


CARDS = (
    ("RISING RENTS", "Flats by the market hall have become the dearest of the coast",
     "Those who look for two rooms pay a fifth more than last spring, an agent found in a survey of the district."),
    ("Sailor of 45", "A man from the hills fell off his trawler and lived",
     "He was pulled out of icy water by his crew after ten minutes, and left hospital the next morning."),
)  # fmt: skip


@pytest.mark.parametrize("count", [1, 2])
def test_cards_with_a_kicker_behind_the_text_are_of_others(count: int) -> None:
    cards = [line for kicker, title, told in CARDS[:count] for line in ("", kicker, title, "", told)]
    seed = read(TITLE, DAY, "", TEXT[0], "", TEXT[1], "", TEXT[2], "", *cards)

    assert list(TEXT) == paragraphs(seed)


def test_two_short_lines_above_what_goes_on_with_the_matter_are_no_card() -> None:
    last = "The ministers want to try the telephone line in June, and their officers on watch are to answer it at once."
    seed = read(
        TITLE, DAY, "", TEXT[0], "", TEXT[1], "", TEXT[2], "", "WHAT NEXT", "A first call of the officers in June", "",
        last,
    )  # fmt: skip

    assert last in paragraphs(seed)


BEHIND = "No pilot had seen a clock with two faces, and most of them asked for a photograph."


@pytest.mark.parametrize("kicker", ["Harbours of the coast", "LONG READS", "Autres articles du même auteur"])
@pytest.mark.parametrize(
    "foot", [("", "Share this article", "© Harbour Age 2024"), ("", BEHIND[:30] + "twice.")]
)
def test_one_link_in_a_box_leaves_the_text_below_it(kicker: str, foot: tuple[str, ...]) -> None:
    box = ("", kicker, "Why nobody wants the old lighthouse", "")
    seed = read(TITLE, DAY, "", TEXT[0], "", TEXT[1], "", TEXT[2], *box, BEHIND, *foot)

    assert BEHIND in paragraphs(seed)


@pytest.mark.parametrize(
    "last", ["The tide was late.", "Nobody was on the quay on Monday, as it rained all day."]
)
def test_a_paragraph_right_above_two_buttons_is_none_of_a_teaser(last: str) -> None:
    buttons = ("Share this story on WhatsApp", "Share this story on Telegram")
    seed = read(TITLE, DAY, "", TEXT[0], "", BEHIND, *buttons, "", TEXT[1], "", last)

    assert BEHIND in paragraphs(seed)


@pytest.mark.parametrize("mark", ["•", "▪"])
def test_points_below_a_subhead_are_the_article_s_own(mark: str) -> None:
    points = tuple(f"{mark} {told}" for told in ("Course and speed of each boat", "Name and number, if it has any", "Calls for help"))  # fmt: skip
    seed = read(
        TITLE, DAY, "", TEXT[0], "", TEXT[1], "", "What the pilots will see", "", *points, "", TEXT[2]
    )

    assert [*TEXT[:2], "What the pilots will see", *points, TEXT[2]] == paragraphs(seed)


def test_headlines_of_others_behind_bullets_are_no_points() -> None:
    links = tuple(f"• {told}" for told in ("Night ferry to be sold before the winter", "Who pays for the new line of the isles"))  # fmt: skip
    seed = read(TITLE, DAY, "", TEXT[0], "", TEXT[1], "", "More of the harbour", "", *links, "", TEXT[2])

    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize("label", ["Read more", "Ler mais", "Otros artículos del autor"])
def test_a_last_paragraph_below_a_label_and_its_headline_is_text(label: str) -> None:
    told = (
        "One ferry was late.",
        "Its crew had lunch on the pier, with bread from the town.",
        "The tide did not wait.",
    )
    story = (
        *TEXT,
        "The pilots of both fleets were told of that by letter, and two of them wrote back in May.",
        *told,
    )
    box = ("", label, "Why nobody wants the old lighthouse", "")
    lines = [line for text in story for line in (text, "")]
    seed = read(TITLE, DAY, "", *lines[:-1], *box, BEHIND, "", "26 comments")

    assert BEHIND in paragraphs(seed)


MENU = (
    ("Harbour", "Night ferry to be sold before the winter"),
    ("Harbour", "Tariffs drown the boatyards of the islands!"),
    ("Culture", "Old lighthouse opens its doors to visitors"),
    ("Opinion", "So whose pier is it then?"),
    ("Harbour", "Fishermen want their quay back from the navy"),
    ("Culture", "Choir of the pilots sings in the market hall"),
)


def test_a_menu_of_sections_and_headlines_in_turn_is_none_of_the_article() -> None:
    menu = [line for pair in MENU for line in pair]
    seed = read("Home", *menu, "Ports", "Ministers and the line", "By Jane Doe", DAY, "", *TEXT)

    assert seed.title is not None
    assert seed.title.value == "Ministers and the line"
    assert list(TEXT) == paragraphs(seed)


def test_the_headline_right_below_a_menu_may_stand_above_its_text() -> None:
    menu = [line for pair in MENU for line in pair]
    seed = read("Home", *menu, "Harbour", TITLE, "", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value
    assert list(TEXT) == paragraphs(seed)


def test_what_speakers_say_in_turn_is_no_menu() -> None:
    said = [
        "Nobody at the harbour told us of the telephone line.",
        "We wrote to your delegation in the first week of May.",
        "That letter of yours never came to our office.",
        "Somebody signed for it at the gate of your own harbour.",
        "The gate has had no porter since the storm of last winter.",
        "Then we will write again and bring the letter over ourselves.",
    ]
    turns = [line for at, text in enumerate(said) for line in (("Doe", "Voss")[at % 2], text)]
    found = " ".join(paragraphs(read(TITLE, DAY, "", *TEXT, "", *turns, "", TEXT[2].replace("what", "who"))))

    assert all(text in found for text in said)


def test_the_words_below_a_button_that_enlarges_a_picture_are_its_own() -> None:
    caption = "Estreno. La obra del puerto se estrenó este domingo en la lonja vieja. c7"
    spanish = (
        "Los pilotos del puerto presentaron el domingo una obra escrita por ellos mismos en la lonja vieja.",
        "La obra cuenta en dos horas la historia del transbordador que nadie quiso comprar en treinta años.",
    )
    seed = read("Cultura", "", "Ampliar", "", caption, "Los pilotos suben al escenario de la lonja", "", "Ana Ruiz",
                "", "18 de julio de 2022, 02:00", "", *spanish)  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == "Los pilotos suben al escenario de la lonja"


def test_a_few_words_with_a_stop_above_who_signs_are_the_standfirst() -> None:
    seed = read("Harbour Gets Its Line", "", "Also ropes and bells.", "", "By Jane Doe", DAY, "", *TEXT)

    assert seed.summary is not None
    assert seed.summary.value == "Also ropes and bells."


def test_who_signs_in_brackets_in_front_of_the_mark_of_the_end() -> None:
    seed = read(TITLE, DAY, *TEXT[:2], f"{TEXT[2]} (By Jane Doe) Enditem/")

    assert writers(seed) == ["Jane Doe"]
    assert list(TEXT) == paragraphs(seed)


def test_the_mark_of_the_end_may_have_initials() -> None:
    assert list(TEXT) == paragraphs(read(TITLE, DAY, *TEXT, "Enditem/kv"))


@pytest.mark.parametrize("paper", ["De Graiul Portului -", "De Ziarul Portului –", "De Redacția Portului"])
def test_a_paper_that_signs_in_romanian_is_no_writer(paper: str) -> None:
    romanian = (
        "Consiliul local a hotărât marți seara să vândă feribotul vechi, deși trei consilieri au cerut o amânare.",
        "Primarul a spus că hârtiile au fost trimise cu zece zile înainte și că nimeni nu s-a plâns de ele.",
    )
    seed = read(
        "Feribot vechi vândut, dar nu insularilor", paper, "25 februarie 2022", "", *romanian, "DISTRIBUIŢI"
    )

    assert writers(seed) == []
    assert list(romanian) == paragraphs(seed)


def test_who_wrote_in_romanian_may_have_a_dash_behind() -> None:
    seed = read("Feribot vechi vândut insularilor", "De Ana Popescu -", "25 februarie 2022", "", *TEXT)

    assert writers(seed) == ["Ana Popescu"]


RUSSIAN = (
    "Паром вернулся в порт во вторник вечером, сообщили в мэрии, хотя трое депутатов просили отложить рейс.",
    "По их словам, документы пришли слишком поздно, и никто не успел прочитать их до начала заседания.",
    "Мэр ответил, что бумаги были разосланы за десять дней и что никто на них до сих пор не жаловался.",
)


@pytest.mark.parametrize("heading", ["Комментарии (0)", "Комментариев нет", "Comments (3)"])
def test_a_name_right_above_what_readers_wrote_signs(heading: str) -> None:
    seed = read(
        "Паром вернулся в порт",
        "20 декабря 2017 в 19:15",
        "",
        *RUSSIAN,
        "",
        "Подписаться",
        "Иван Белов",
        heading,
    )

    assert writers(seed) == ["Иван Белов"]


def test_a_name_above_comments_of_whom_the_text_tells_has_not_signed() -> None:
    told = "«Мы ждали этого рейса всю осень», — сказал капитан Иван Белов после возвращения."
    seed = read("Паром вернулся в порт", "20 декабря 2017 в 19:15", "", *RUSSIAN, told, "", "Подписаться", "Иван Белов",
                "Комментарии (0)")  # fmt: skip

    assert writers(seed) == []


def test_names_in_a_menu_far_above_the_headline_have_not_signed() -> None:
    menu = (
        "Home",
        "Ports",
        "Fleets",
        "Top Searches:",
        "Pier Fire",
        "Ranil Perera",
        "Old Quay",
        "News",
        "Videos",
    )
    seed = read(*menu, "India", TITLE, "5 years ago", DAY, "", *TEXT)

    assert writers(seed) == []


def test_a_section_with_a_role_far_above_who_signs_is_no_name() -> None:
    menu = ("Harbour", "Cinema e Serie TV", *(f"Berth {number}" for number in "ABCDEFGHIJKLM"))
    seed = read(*menu, "", TITLE, "By Jane Doe", DAY, "", *TEXT)

    assert writers(seed) == ["Jane Doe"]


def test_a_question_amid_dated_headlines_is_one_of_them() -> None:
    dated = (
        "26/07/2025 21h13", "Night ferry to be sold before the winter", "22/07/2025 13h55",
        "Why does nobody watch the line of the islands?", "15/07/2025 12h00", "Old lighthouse opens its museum",
        "12/07/2025 12h00",
    )  # fmt: skip
    seed = read(TITLE, DAY, "", *TEXT, "", *dated)

    assert list(TEXT) == paragraphs(seed)


def test_headlines_set_right_behind_each_other_below_a_heading_are_of_others() -> None:
    row = (
        "Night ferry to be sold before the winter. Who buys it?Old lighthouse opens its doorsFishermen want their quay "
        "backWho pays for the new pier?Choir of the pilots sings in MayCouncil puts off its voteThree boats of 2025"
    )
    seed = read(TITLE, DAY, "", *TEXT, "", "Latest News", row, "Copyright © 2025")

    assert list(TEXT) == paragraphs(seed)


def test_where_and_when_a_report_was_signed_makes_no_teaser_of_its_last_sentence() -> None:
    last = "The company has no event to tell of after the second quarter."
    seed = read(
        TITLE, DAY, "", *TEXT, "", "Events after the review period", "", last, "", "Helsinki, August 4, 2016"
    )

    assert last in paragraphs(seed)


def test_from_when_on_somebody_has_an_office_is_no_caption() -> None:
    told = "The company appointed Jane Doe as Vice President of its ferries and Kai Voss as her deputy as of May 1, 2016."

    assert [*TEXT, told] == paragraphs(read(TITLE, DAY, "", *TEXT, told))


PILOTS = (
    "Los pilotos del puerto presentaron el domingo una obra escrita por ellos mismos en la lonja vieja.",
    "La obra cuenta en dos horas la historia del transbordador que nadie quiso comprar en treinta años.",
    "El alcalde dijo que los documentos se habían enviado diez días antes y que nadie se había quejado.",
)
STAGE, SHOWN = "Los pilotos suben al escenario de la lonja vieja", "Los pilotos, el domingo en la lonja vieja"


def test_what_stands_above_the_button_of_a_picture_is_no_caption_if_one_is_below() -> None:
    lead = "La obra, de dos horas, se podrá ver hasta el domingo"
    seed = read("Cultura", STAGE, lead, "Ampliar", SHOWN, "Jorge Sanz", "18 de julio de 2022, 02:00", *PILOTS)

    assert seed.summary is not None
    assert lead == seed.summary.value
    assert list(PILOTS) == paragraphs(seed)


@pytest.mark.parametrize("between", [("Ampliar", SHOWN), ("Ampliar",), ("Agrandir",)])
def test_the_button_of_a_picture_costs_no_paragraph(between: tuple[str, ...]) -> None:
    seed = read(
        "Cultura", STAGE, "Jorge Sanz", "18 de julio de 2022, 02:00", PILOTS[0], *between, *PILOTS[1:]
    )

    assert list(PILOTS) == paragraphs(seed)
