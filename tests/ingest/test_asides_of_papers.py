"""What stands beside the text on pages of papers of 2015 to 2026 and in pastes of them: clocks, quotations, credits."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import read_lines
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.labelling.headline_words import by_words
from generator.ingest.text.seed import Seed

TOLD = "".join(f"<p>{text}</p>" for text in TEXT)


def page(before: str, *, head: str = "", within: str = "", below: str = "") -> Seed:
    return read_webpage(
        f"<html><head><title>{TITLE}</title>{head}</head><body>{before}<article><h1>{TITLE}</h1>{within}{TOLD}"
        f"</article>{below}</body></html>", "page.html", OUTLETS, site_zone="UTC",
    )  # fmt: skip


def moment(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


def test_the_hour_of_the_evening_before_counts_more_than_the_day_of_a_change() -> None:
    stated = '<meta name="DC.date.issued" content="2023-05-09">'
    shown = '<div class="date">May 8, 2023, 8:43 PM EDT</div>'
    assert "2023-05-08T20:43:00-04:00" == moment(page("", head=stated, within=shown))


def test_the_day_before_without_an_hour_does_not() -> None:
    stated = '<meta name="DC.date.issued" content="2023-05-09">'
    assert "2023-05-09" == moment(page("", head=stated, within='<div class="date">May 8, 2023</div>'))[:10]


def test_a_clock_in_the_masthead_is_no_hour_of_the_article() -> None:
    clock = '<div class="date">Thursday, 11-May-2023 15:37:30 EDT</div>'
    shown = '<h2 class="date">May 8, 2023 2:02 PM EDT</h2>'
    assert "2023-05-08T14:02:00-04:00" == moment(page(clock, within=shown))


def test_an_article_that_is_an_item_of_a_list_is_kept_whole() -> None:
    foot = (
        "<p>Contact the newsroom: news@harbour.example</p><p>Problems with the app? app@harbour.example</p>"
    )
    listed = f"<ul id='pagination'><li class='loader'></li><li><article><h1>{TITLE}</h1>{TOLD}</article>{foot}</li></ul>"
    seed = read_webpage(f"<html><head><title>{TITLE}</title></head><body>{listed}</body></html>", "page.html",
                        OUTLETS, site_zone="UTC")  # fmt: skip
    assert list(TEXT) == paragraphs(seed)


def test_a_name_in_bold_capitals_above_a_role_in_capitals_is_apart_from_it() -> None:
    seed = page(
        "",
        within='<p class="credits"><b>JANE HARTLEY</b><br>ADJUNCT OF "HARBOUR LIFE"</p><h2>May 8, 2023</h2>',
    )
    assert ["Jane Hartley"] == writers(seed)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            "Jane Hartley, Special for HARBOUR TODAY 6:29 p.m. EST November 12, 2015",
            "2015-11-12T18:29:00-05:00",
        ),
        ("November 12, 2015 report", "2015-11-12T00:00:00+00:00"),
    ],
)
def test_what_stands_around_a_day(line: str, date: str) -> None:
    assert date == moment(read(TITLE, line, "", *(f"{text}\n" for text in TEXT)))


def test_a_whole_day_below_a_menu_is_the_article_s() -> None:
    menu = ("Topics", "Latest news", "Unread news", "Other Sciences", "Archaeology & Fossils")
    seed = read(
        *menu, "October 22, 2019 report", TITLE, "by Jane Hartley", "", *(f"{text}\n" for text in TEXT)
    )
    assert "2019-10-22" == moment(seed)[:10]


def test_a_few_words_in_quotation_marks_that_are_said_again_are_set_apart() -> None:
    pulled = '"I am having the time of my life."'
    again = '"I am having the time of my life," she said.'
    seed = read(
        TITLE, "4 May 2023", "", *(f"{text}\n" for text in TEXT), pulled, "", TEXT[1][::-1], "", again
    )
    assert again in paragraphs(seed)
    assert pulled not in paragraphs(seed)


def test_a_credit_below_a_chart_makes_no_caption_of_the_sentence_above_it() -> None:
    credit, short = (
        "(Credit: Jane Hartley / Harbour)",
        "The same can be said of no other port, at least for now.",
    )
    seed = read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1] + " " + TEXT[2], "", credit, "", TEXT[2], "", short, "",
                credit, "", TEXT[1])  # fmt: skip
    assert short in paragraphs(seed)
    assert credit not in paragraphs(seed)


def test_a_letter_in_brackets_ends_a_text() -> None:
    last = f"{TEXT[2]} (I)"
    assert (
        paragraphs(read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", last, "", "Most read"))[-1] == last
    )


def test_a_subhead_of_words_that_the_next_paragraph_takes_up_is_kept() -> None:
    told = "In such cases the courts of the two islands had until then called upon a squad that was firing from a boat."
    seed = read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", "Firing squad", "", told, "", TEXT[2])
    assert "Firing squad" in paragraphs(seed)


@pytest.mark.parametrize(
    "line",
    [
        "Este contenido se ha publicado en el número de junio de Puertos en papel, que puedes descargar aquí",
        "Cette tribune a été publiée dans notre numéro de juin",
        "More information: Jane Hartley et al. Tides of a narrow strait, Harbour Letters (2019). DOI: 10.1073/abc",
    ],
)
def test_where_a_text_comes_from_is_none_of_it(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    ("line", "is_offer"),
    [
        ("Unlimited Digital Access. $1 for 4 weeks.", True),
        ("Full digital access – 12 weeks for £1", True),
        ("All for €1.99 for the first 3 months. Cancel anytime.", True),
        ("Nur 1 € für 4 Wochen", True),
        ("Oferta: 3 meses por 1 €", True),
        ("The ferry costs $1 for 2 days.", False),
        ("Pay rises: £1 for 3 months' work at the docks", False),
        ("Offer of $300 for 2 years rejected by dockers", False),
        ("Only $400 for 4 weeks, he said.", False),
    ],
)
def test_a_price_for_some_weeks_is_offered(line: str, *, is_offer: bool) -> None:
    assert is_offer == (furniture_of(line) is not None)


@pytest.mark.parametrize(("line", "is_button"), [("It’s also worth noting…", False), ("Loading more…", True)])
def test_what_leads_over_to_a_list_is_no_button(line: str, *, is_button: bool) -> None:
    assert is_button == (furniture_of(line) is not None)


@pytest.mark.parametrize(
    "credit",
    [
        "Photograph by Jane Hartley, Harbour Restoration Programme",
        "Photograph by Jane Hartley, Tides & Terns International",
        "(Foto: jhartley/photostube; Bearbeitung HZ)",
    ],
)
def test_the_sentence_that_a_credit_joins_behind_a_blank_line_is_a_caption(credit: str) -> None:
    shown = "The narrow quay, one of the four places that rebounded after the two ministers of the islands had met there in May."
    seed = read(TITLE, "4 May 2023", "", TEXT[0], "", TEXT[1], "", shown, credit, TEXT[2], "", TEXT[1] + " " + TEXT[0])  # fmt: skip
    assert not {shown, credit} & set(paragraphs(seed))


def test_a_credit_in_spanish_behind_a_dash_ends_a_caption() -> None:
    shown = "Los puertos más afectados registraron las mayores reducciones en el tráfico de los barcos durante la semana posterior al encuentro de los dos ministros -crédito Jane Hartley/REUTERS"
    assert shown not in paragraphs(
        read(TITLE, "4 May 2023", "", TEXT[0], "", shown, "", TEXT[1], "", TEXT[2])
    )


@pytest.mark.parametrize("text", ["Photo of the Day", "TV Schedule"])
def test_the_photo_of_the_day_is_a_button_of_a_menu_and_no_headline(text: str) -> None:
    reading = read_lines([Line(number=1, text=text, gap=False)], OUTLETS, markdown=False)[0]
    assert by_words(reading, text, is_first=True) < -2


def test_a_guest_signs_below_a_standfirst_of_three_sentences() -> None:
    seed = read(TITLE, "7. Juni 2018, 16:26 Uhr", "", TEXT[0], TEXT[1], TEXT[2],
                "Gastbeitrag von Jane Hartley und Maren Voss", "", " ".join(TEXT), "", TEXT[1] + " " + TEXT[0])  # fmt: skip
    assert ["Jane Hartley", "Maren Voss"] == writers(seed)


def test_a_long_paragraph_that_speaks_to_the_reader_is_told() -> None:
    told = (
        "It was not always this way. In fact, if you had come to the strait even five years ago, no easy feat then or now, "
        "you would have seen a quay that people on the two islands had written off. For half a century the harbour "
        "bustled with activity as the site of a mine that used a large system of pulleys to lower buckets of salt down "
        "to the shore below. More than a hundred men worked there, most of whom lived on the islands the whole year."
    )
    shown, credit = "Terns at the quay of the strait.", "Photograph by Jane Hartley, Harbour Programme"
    seed = read(TITLE, "By Jane Hartley", "", shown, credit, TEXT[0], "", TEXT[1], "", shown.upper(), credit, told,
                "", TEXT[2], "", TEXT[1] + " " + TEXT[0])  # fmt: skip
    assert told in paragraphs(seed)


def test_a_word_that_the_next_paragraph_takes_up_heads_it_amid_a_text() -> None:
    told = "The ministers started out from an interesting hypothesis, one which they derived from earlier work on the tides."
    more = [f"{text} So it was said at the quay on {day}." for text in TEXT for day in ("Monday", "Friday")]
    seed = read(TITLE, "4 May 2023", *more[:4], "The hypothesis", told, *more[4:], TEXT[1], TEXT[2])
    assert "The hypothesis" in paragraphs(seed)


def test_a_headline_and_a_sentence_above_read_now_are_of_another_article() -> None:
    title, teaser = (
        "Masons find new mechanism for walls",
        "How do we build quays? New work uncovers the key stone.",
    )
    more = [f"{text} So it was said at the quay on {day}." for text in TEXT for day in ("Monday", "Friday")]
    assert not {title, teaser} & set(
        paragraphs(read(TITLE, "", *more[:4], title, teaser, "Read now", *more[4:]))
    )


@pytest.mark.parametrize(
    "within",
    [
        "<div class='photobox_right'><img src='a.jpg'><br><em>A new pier looks out when the tide comes in.</em></div>",
        "<p><em>Courtesy of Harbour News </em></p>",
        "<p><em>Header Image: </em>People have lived at the quay of the strait for thousands of years, including those who cut this figure into a stone. <em>Credit: Jane Hartley/HN (<a href='x'>CC BY-NC-ND 2.0</a>)</em></p>",
    ],
)
def test_the_words_of_a_picture_on_a_page_are_no_paragraph(within: str) -> None:
    assert list(TEXT) == paragraphs(page("", within=within))
