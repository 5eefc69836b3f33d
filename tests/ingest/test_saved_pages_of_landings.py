"""Saved pages of papers from Malta to Bulgaria: in which zone they tell the time, and who is named beside it."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, when, who
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed
from generator.ingest.words.places.homelands import zone_of_country


def read(
    above: str, *, head: str = "", told: tuple[str, ...] = STORY, lang: str = "en", title: str = TITLE
) -> Seed:
    text = "".join(f"<p>{one}</p>" for one in told)
    html = (
        f"<html lang='{lang}'><head><meta property='og:title' content='{TITLE}'><title>{title}</title>{head}</head>"
        f"<body><div id='story'><h1>{TITLE}</h1>{above}<div class='text'>{text}</div></div></body></html>"
    )
    return read_webpage(html, "page.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    ("address", "language", "zone"),
    [
        ("https://www.sibenik.in/a/1.html", "hr-HR", ""),
        ("https://harbour.in/a/1.html", "hi", "Asia/Kolkata"),
        ("https://harbour.in/a/1.html", "en", "Asia/Kolkata"),
        ("https://harbour.in/a/1.html", "", "Asia/Kolkata"),
        ("https://harbour.com.mt/a/1.html", "en", "Europe/Malta"),
        ("https://harbour.mk/a/1.html", "mk", "Europe/Skopje"),
        ("https://blog.harbour.me/a/1.html", "en", ""),
        ("https://havre.be/a/1.html", "fr", "Europe/Brussels"),
        ("https://hafen.at/a/1.html", "de", "Europe/Vienna"),
        ("https://hafen.it/a/1.html", "de", "Europe/Rome"),
    ],
)
def test_the_end_of_an_address_may_be_a_word(address: str, language: str, zone: str) -> None:
    assert zone == zone_of_country(address, language)


def test_the_name_of_a_site_may_tell_its_country() -> None:
    seed = read(
        "<div class='date'>24 May 2019, 11:30am</div>",
        head="<meta property='og:site_name' content='HarbourToday.com.mt'>",
    )

    assert "2019-05-24T11:30+02:00" == when(seed)


def test_a_day_in_urdu_may_have_a_shorter_name_of_may() -> None:
    told = (
        "بندرگاہ کی انتظامیہ نے اعلان کیا ہے کہ تین دن سے بند کشتی جمعے کے روز سے دوبارہ چلنا شروع کرے گی۔",
    ) * 3

    seed = read("<div class='timestamp'>جمعرات 19 مئ 2016</div>", told=told, lang="ur")

    assert "2016-05-19" == when(seed)


def test_the_site_behind_the_headline_in_the_title_has_not_written() -> None:
    above = "<div class='credits'><a href='/authors/1'>Doris Poe</a>, <a href='/authors/2'>Sam Voss</a> - Kellmouth Star Ngayon</div>"
    head = "<meta name='author' content='Doris Poe, Sam Voss'>"

    seed = read(above, head=head, title=f"{TITLE} | Kellmouth Star Ngayon")

    assert ["Doris Poe", "Sam Voss"] == who(seed)


@pytest.mark.parametrize(
    ("line", "people", "agencies"),
    [
        ("<a href='/autoriai/rasa'>Rasa Uostaitė</a>, BNS inf.", ["Rasa Uostaitė"], ["BNS"]),
        ("Αναρτήθηκε από <span class='fn'>Άννα Θαλασσινού</span>", ["Άννα Θαλασσινού"], []),
    ],
)
def test_who_wrote_stands_behind_labels_and_beside_wire_services(
    line: str, people: list[str], agencies: list[str]
) -> None:
    seed = read(f"<div class='author'>{line}</div>")

    assert people == who(seed)
    assert agencies == [agency.value for agency in seed.agencies]
