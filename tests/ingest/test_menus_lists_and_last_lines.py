"""Menus in one line, lists of short items, last sentences between furniture, captions beside headlines, pull quotes."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, when, who

from generator.ingest.one_line.furniture.furniture import furniture_of

DAY = "May 7, 2024 10:15"
MENUS = (
    "Политика Экономика Бизнес Общество Финансы Технологии и медиа",
    "Politik Wirtschaft Sport Kultur Wissen Reise",
    "Política Economía Deportes Cultura Sociedad Tecnología",
    "Actualité Politique Économie Sport Culture Météo",
    "Kotimaa Ulkomaat Talous Kulttuuri Urheilu",
    "Πολιτική Οικονομία Κόσμος Πολιτισμός Αθλητικά",
    "新聞娛樂財經體育科技",
    "Trending: Ferry fares ; Tunnel vote ; Snow",
    "Trending topics: Harbour tunnel",
    "Temas del día: Presupuesto | Lluvias | Ferry",
    "EUR 4.1150 RON USD 2.8420 RON Varsand 14°C",
    "USD 92,41 EUR 99,85",
)


@pytest.mark.parametrize("menu", MENUS)
def test_a_row_of_sections_topics_or_rates_on_top_is_no_headline(menu: str) -> None:
    seed = read(menu, f"{TITLE}\n{DAY}", *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "US House Energy Climate Policy Review",
        "Wirtschaft und Politik streiten",
        "Global Climate Law Puts Courts First",
    ],
)
def test_a_headline_of_words_that_sections_have_is_none(line: str) -> None:
    assert furniture_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Page: 1 | 2 | Next Page",
        "Page 1 of 3",
        "Seite 1 von 2",
        "Страницы: 1 2",
        "1 2 3 Siguiente",
        "1 2 次へ",
    ],
)
def test_a_line_that_leads_through_the_pages_of_an_article_is_none_of_its_text(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize("line", ["3 of the 4", "Page 3 of 2024", "2024 2025"])
def test_numbers_alone_lead_nowhere(line: str) -> None:
    assert furniture_of(line) is None


def test_the_last_sentence_is_no_row_of_sections_though_a_reader_says_how_it_ends() -> None:
    last = "True enough, says Quayle. The letters went into a letterbox that was at sea."
    seed = read(
        f"{TITLE}\n{DAY}", *STORY, last, "Comments (2)", "Ole 7 May 2024 at 11.02\nAt sea. How fitting."
    )

    assert body(seed) == [*STORY, last]


LAST = "The tides decide in the end, one hears."
BOXES = {
    "a newsletter": "The evening tide\nOur newsletter, every day at six in your inbox.\n\nSign up",
    "pages": "Page: 1 | 2 | Next Page",
    "a label and one headline": "Saiba mais\nOld lighthouse opens its doors to visitors",
    "a player": "Now playing\nOld lighthouse opens its doors to visitors\n02:14",
}


@pytest.mark.parametrize("box", BOXES)
def test_the_last_sentence_of_an_article_stands_below_a_box(box: str) -> None:
    seed = read(
        f"{TITLE}\n{DAY}", *STORY, *MORE, f"{BOXES[box]}\n{LAST}", "Ferries Tides", "© 2024 Harbour Post"
    )

    assert LAST in body(seed)


MORE = (
    "The pilots were heard first, and then the cooks.",
    "A third crew stays on the night boat until then.",
)


def test_an_article_goes_on_below_a_list_in_its_middle_to_its_last_sentence() -> None:
    related = "Related articles\nOld lighthouse opens its doors to visitors"
    seed = read(f"{TITLE}\n{DAY}", *STORY, related, *MORE, STORY[2], "Video\n02:14", LAST, "Ferries Tides")

    assert LAST in body(seed)


@pytest.mark.parametrize("said", ["She said it", "They told me that this", "He explained that it"])
def test_what_somebody_said_of_you_speaks_to_no_reader(said: str) -> None:
    assert (
        furniture_of(f"I asked Quayle. {said} meant that you could get your mail, and a letter of thanks.")
        is None
    )


def test_a_paragraph_on_the_same_matter_ends_a_list_of_one_dated_headline() -> None:
    more = (
        "There was one telephone on both ferries, and nobody knew the number of the harbour master by heart. "
        "The crews called Quayle, and she called the council."
    )
    seed = read(
        f"{TITLE}\n{DAY}", *STORY[:3], f"Related articles\nDelta opens its bridge\n02.05.24 12:10\n{more}",
        STORY[3], *MORE,
    )  # fmt: skip

    assert more in body(seed)


def test_a_question_in_a_script_without_capitals_may_end_the_first_paragraph() -> None:
    first = "ঘাটে নতুন ভেসেল এসেছে, মাথার উপরে ছাউনি আছে। কিন্তু যাত্রী কোথায়?"
    told = "মঙ্গলবার সকালে নতুন জেটি থেকে যে ভেসেলটি ছাড়ল, তাতে যাত্রী ছিলেন সাকুল্যে চোদ্দ জন।"
    said = "পুরপ্রধান অবশ্য আশাবাদী। তাঁর কথায়, ‘‘মানুষের অভ্যেস বদলাতে অনেক সময় লাগে।’’"
    seed = read("নতুন ঘাটে ভেসেল চালু\n১২ জুলাই, ২০১৭, ০১:৪২", first, told, said, told.replace("মঙ্গলবার", "বুধবার"))

    assert body(seed)[:3] == [first, told, said]


def test_a_firm_in_the_picture_above_the_text_has_not_written() -> None:
    first = (
        "Varsand-based Voss Lines has come back to the yards with an order for four ferries, brokers said."
    )
    seed = read(
        f"Ferry owner orders four ships\nJane Doe\nMay 7, 2024\n1 minute read\n\nVoss Lines\n{first}", *STORY
    )

    assert body(seed)[0] == first
    assert who(seed) == ["Jane Doe"]


def test_who_signed_beside_the_day_is_told_of_once_more_behind_the_text() -> None:
    card = "Covers ports and the people who wait in them, in Varsand since 2012. Likes fog."
    seed = read(f"{TITLE}\nMay 7, 2024\nPrudence Mayfield", *STORY, f"Prudence Mayfield\n{card}", "Connect")

    assert body(seed) == list(STORY)
    assert who(seed) == ["Prudence Mayfield"]


LISTS = {
    "in semicolons, below two words": "Agreed then:\n\nthe cook pays for the cat;\nboth doors open sooner;\nno bells ring at night.",
    "in semicolons, below a subhead": "What was looked at\nlifting the net by a yard, refused;\nmoving the post, too loud;\nshorter runs, agreed.",
    "of values": "Open: day and night\nBooks: some 140 volumes\nUmbrellas: 8",
    "of values, one in small letters": "Fare: 4 crowns\nLength: 94 metres\nCrew: two and a dog",
}


@pytest.mark.parametrize("form", LISTS)
def test_a_list_of_short_items_amid_the_text_is_the_article_s_own(form: str) -> None:
    items = LISTS[form].split("\n")
    own = [item for item in items if item and item != "What was looked at"]
    seed = read(f"{TITLE}\n{DAY}", *STORY[:3], f"{LISTS[form]}\n{STORY[3]}", *MORE, "Share")

    assert [one for one in body(seed) if one != "What was looked at"] == [*STORY[:3], *own, STORY[3], *MORE]


def test_headlines_behind_labels_are_no_list_of_values() -> None:
    others = "Delta: The bridge is back\nVarsand: Ferry sold at last\nSund: Choir sings on the pier"
    seed = read(f"{TITLE}\n{DAY}", *STORY[:3], f"{others}\n{STORY[3]}", *MORE, "Share")

    assert body(seed) == [*STORY, *MORE]


def test_a_short_sentence_in_chinese_announces_a_list() -> None:
    told = "港务局今晚发文告说，新的码头将增加一层，座位由四百个增至六百个，并加装风扇和阻鸟网。"
    items = ["租金减半，为期18个月", "设120个停车位供船员使用", "码头至临时中心搭建有盖走道"]
    seed = read("海滨码头明年重建", "2021-12-02 20:36", told, told.replace("今晚", "昨天"),
                "临时码头有以下安排：\n\n" + "\n".join(items) + "\n看视频：海边最后一个早晨\n" + told.replace("今晚", "又"))  # fmt: skip

    assert set(items) < set(body(seed))
    assert "看视频：海边最后一个早晨" not in body(seed)


def test_a_line_that_begins_with_the_section_above_it_is_the_headline_and_not_the_picture_on_top() -> None:
    headline = "Varsand: Divers raise a rowing boat of 1956"
    seed = read(
        "The boat on the quay after it was raised", f"Varsand\n{headline}", "By Jane Doe", DAY, *STORY
    )

    assert title(seed) == headline


@pytest.mark.parametrize("label", ["इमेज कैप्शन,", "Image caption,", "Подпись к фото,", "Pie de foto,"])
def test_the_words_of_a_picture_below_their_label_are_no_headline(label: str) -> None:
    shown = "Anna Quayle opens the gate of the long pier"
    seed = read(TITLE, f"{label}\n{shown}", f"By Jane Doe\n{DAY}", *STORY)

    assert title(seed) == TITLE
    assert shown not in body(seed)


def test_a_wire_of_japan_sets_the_hour_behind_the_last_sentence() -> None:
    told = "両国の沿岸警備当局は四日、当直室どうしの連絡に使う無線の周波数を一つに統一することで合意した。"
    seed = read("海保の連絡周波数を統一", told, told.replace("四日", "五日") + "（2016/02/04-17:11）")

    assert when(seed) == "2016-02-04T17:11+09:00"
