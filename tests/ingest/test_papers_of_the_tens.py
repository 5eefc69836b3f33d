"""What pages of the 2010s have that others have not: days in their statistics' words, buttons, appeals, datelines."""

from __future__ import annotations

import json

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.addresses import day_of_address
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.page.webpage import read_webpage


def page_date(head: str) -> str:
    body = "".join(f"<p>{one}</p>" for one in TEXT)
    html = f"<html><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{body}</article></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")
    return seed.date.value.isoformat() if seed.date else ""


def parsely(moment: str) -> str:
    told = json.dumps({"title": TITLE, "pub_date": moment})
    return f"<meta name='parsely-page' content='{told}'>"


def test_a_day_in_the_words_for_statistics_counts_where_no_other_is_told() -> None:
    assert page_date(parsely("2014-12-02T10:00:00Z")) == "2014-12-02T10:00:00+00:00"
    stated = "<meta property='article:published_time' content='2014-12-02T05:00:00-05:00'>"
    assert page_date(parsely("2014-12-02T05:00:00Z") + stated) == "2014-12-02T05:00:00-05:00"


def test_a_day_with_two_figures_for_the_year_is_no_day() -> None:
    short = "<meta property='article:published_time' content='14-12-29'>"
    assert page_date(short + parsely("2014-12-29T22:15:00Z")) == "2014-12-29T22:15:00+00:00"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2014/12/29/harbour", (2014, 12, 29)),
        ("2014/1229/harbour", (2014, 12, 29)),
        ("20141229-harbour", (2014, 12, 29)),
        ("2014/12/ed-harbour", None),
        ("news/2014/123456/harbour", None),
    ],
)
def test_the_parts_of_a_day_in_an_address_are_divided(path: str, day: tuple[int, int, int] | None) -> None:
    assert day_of_address(f"https://harbour.example/{path}") == day


@pytest.mark.parametrize(
    ("text", "place", "rest"),
    [
        (f"VARSAND DEL PORTO. {TEXT[0]} {TEXT[1]}", "Varsand del Porto", f"{TEXT[0]} {TEXT[1]}"),
        ("[東京 27日 ロイター] - 両国の国防相は港で会談した。", "東京", "両国の国防相は港で会談した。"),
    ],
)
def test_a_place_in_capitals_or_in_brackets_heads_a_paragraph(text: str, place: str, rest: str) -> None:
    dateline = read_dateline(text, OUTLETS)
    assert dateline is not None
    assert (dateline.place, dateline.rest) == (place, rest)


@pytest.mark.parametrize("text", [f"VIDEO. {TEXT[0]} {TEXT[1]}", "VARSAND. The talks resumed."])
def test_other_capitals_head_none(text: str) -> None:
    assert read_dateline(text, OUTLETS) is None


@pytest.mark.parametrize(
    "line",
    [
        "Like this? You might also be interested in:",
        "Did the talks surprise you? Tell us below.",
        "Nenhum comentário, seja o primeiro a enviar.",
        "Wenn Sie bereits Leser sind, loggen Sie sich bitte hier ein.",
        "Сохрани номер порта — сообщи новость первым!",
        "Så här jobbar Hamntidningen med journalistik. Uppgifter ska vara korrekta.",
        "The audio version of this article is read by a machine.",
    ],
)
def test_what_a_page_asks_its_reader_is_furniture(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Lena deHalsey | Contributing Writer | 5 days ago", ["Lena deHalsey"]),
        ("Ben Halsey Become a fan ben.halsey@harbour.org", ["Ben Halsey"]),
        ("Great Job, Harbour!", []),
        ("By Ben Halsey/WireImage.", []),
    ],
)
def test_who_stands_beside_buttons_and_agencies_of_pictures(line: str, who: list[str]) -> None:
    assert writers(read(TITLE, line, "4 May 2023", "", *TEXT)) == who


def test_a_subhead_that_the_headline_says_too_leaves_it_the_headline() -> None:
    title = "Ships and cows at the harbour, minister answers the protests"
    seed = read(title, "", TEXT[0] + " " + TEXT[1], "", "Minister answers the protests", "", TEXT[2])
    assert seed.title is not None
    assert seed.title.value == title
    assert paragraphs(seed)[0] == TEXT[0] + " " + TEXT[1]
