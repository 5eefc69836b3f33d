"""Who wrote a saved page, where others are named beside: films, graphics, owners, wire services below."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

LONGER = (
    *STORY,
    "Last spring the older of the two lay in the dock for nine weeks, and the island was short of flour.",
    "The council has asked the bank for the money, and expects to hear from it before the herring is in.",
    "Both boats were built on the far shore, where nobody has laid a keel since the yard was sold.",
)
BYLINE = "<h6 class='byline'>By <a href='/doe'>Jane Doe</a></h6>"


def read(above: str, *, below: str = "", amid: str = "") -> Seed:
    text = [f"<p>{one}</p>" for one in LONGER]
    told = "".join([*text[:-1], amid, text[-1]])
    html = (
        f"<html lang='en'><head><title>{TITLE}</title></head><body><div id='story'><h1>{TITLE}</h1>{above}"
        f"<div class='text'>{told}{below}</div></div></body></html>"
    )
    return read_webpage(html, "page.html", OUTLETS, site_zone="UTC")


def writers(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def test_who_made_a_film_that_is_not_shown_yet_wrote_nothing() -> None:
    film = "<div class='film'><div class='byline' style='display:none'>By Kai Voss and Mara Lind</div></div>"

    assert writers(read(film + BYLINE)) == ["Jane Doe"]


def test_a_byline_that_waits_for_a_script_is_the_only_one() -> None:
    waiting = "<div style='display:none'><h6 class='byline'>By Jane Doe</h6></div>"

    assert writers(read(f"<div class='byline'>Follow the harbour</div>{waiting}")) == ["Jane Doe"]


def test_who_drew_the_graphic_above_the_text_wrote_nothing() -> None:
    graphic = "<div class='chart'><div class='credit'>Kai Voss and Mara Lind, HARBOUR NEWS</div></div>"

    assert writers(read(graphic + BYLINE)) == ["Jane Doe"]


@pytest.mark.parametrize(
    "told",
    [
        "<p>It is a fine ferry.</p><p class='quoteAuthor'>Kai Voss, mate of the ferry</p>",
        "<p>It is a fine ferry.</p><p class='author'>Kai Voss</p>",
        "<p>It is a fine ferry.</p><span class='pullquote__author'>Kai Voss</span>",
        "<div><p>It is a fine ferry.</p><p class='author'>Kai Voss</p></div>",
    ],
)
def test_whom_a_page_quotes_wrote_nothing(told: str) -> None:
    assert writers(read("", amid=f"<div class='article-quote'>{told}</div>")) == []


LINKED = "<a href='/authors/jane-doe'>Jane Doe</a>"


@pytest.mark.parametrize(
    ("above", "names"),
    [
        (f"<div>{LINKED}, Kai Voss</div>", ["Jane Doe", "Kai Voss"]),
        (f"<div>{LINKED}<span>,</span> <span>M.R. Voss</span></div>", ["Jane Doe", "M.R. Voss"]),
        (f"<div>{LINKED} and Kai Voss</div>", ["Jane Doe", "Kai Voss"]),
        (f"<div>{LINKED}</div><div><span>Kai Voss</span></div>", ["Jane Doe", "Kai Voss"]),
        (f"<ul><li>{LINKED}</li><li>Kai Voss</li><li>Ó. de la Roca</li></ul>", ["Jane Doe", "Kai Voss", "Ó. de la Roca"]),
        (f"<div>{LINKED}</div><div>Harbour correspondent</div>", ["Jane Doe"]),
        (f"<div>{LINKED}</div><div>New Delhi</div>", ["Jane Doe"]),
        (f"<div>{LINKED}, Harbour Today</div>", ["Jane Doe"]),
        ("<p>The council has voted at last, and it was about time.</p><ul><li>Jane Doe</li><li>Kai Voss</li></ul><p>3 May 2024, 14:05</p>", ["Jane Doe", "Kai Voss"]),
        ("<div><span>By Jane Voss-Doe</span><span>Harbour News, Varsand</span></div>", ["Jane Voss-Doe"]),
    ],
)  # fmt: skip
def test_who_stands_beside_a_writer_without_a_link_wrote_too(above: str, names: list[str]) -> None:
    assert writers(read(above)) == names


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Jane Doe, Kai Voss", ["Jane Doe", "Kai Voss"]),
        ("Анна Дорн, Приморск; Иван Белов", ["Анна Дорн", "Иван Белов"]),
        ("Jane Doe and Kai Voss sail on.", []),
        ("Varsand, New Delhi", []),
    ],
)
def test_several_who_sign_in_the_last_line_wrote(below: str, names: list[str]) -> None:
    assert writers(read("", below=f"<p>{below}</p>")) == names


def test_a_credit_is_of_who_wrote_where_nobody_else_is_named() -> None:
    assert writers(read("<div class='credit'>Jane Doe, Harbour correspondent</div>")) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Wednesday, June 5, 2024<br>Jane Doe", ["Jane Doe"]),
        ("Jane Doe<br>June 5, 2024", ["Jane Doe"]),
        ("June 5, 2024<br>Harbour Notes", []),
        ("June 5, 2024<br>Santa Monica", []),
    ],
)
def test_a_name_may_stand_behind_the_day_with_nothing_between(line: str, names: list[str]) -> None:
    assert writers(read(f"<div class='c1'>{line}</div>")) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Written by Jane Doe<br>Copyright: Harbour News. All of it is ours", ["Jane Doe"]),
        ("By Jane Doe © 2024 Harbour News", ["Jane Doe"]),
        ("Copyright: Harbour News", []),
    ],
)
def test_whose_a_text_is_may_stand_behind_who_wrote_it(line: str, names: list[str]) -> None:
    assert writers(read("", amid=f"<div>{line}</div>")) == names


@pytest.mark.parametrize("tag", ["cite", "p"])
def test_a_wire_service_signs_in_an_element_of_its_own_or_in_none(tag: str) -> None:
    seed = read("", below=f"<{tag}>—Associated Press</{tag}>")

    assert [one.value for one in seed.agencies] == ["Associated Press"]


@pytest.mark.parametrize(
    "beside",
    [
        "<p class='author__remark'>Vi rapporterer fra Varsand</p>",
        "<p class='byline'>Vi rapporterer fra Varsand</p>",
        "<p class='byline'>Rapporterar från Varsand</p>",
        "<div class='c-signature__location'>Porto Varsando e Registro (SP)</div>",
        "<p>Porto Varsando (RS)</p>",
    ],
)
def test_a_remark_or_a_place_beside_a_writer_is_no_other(beside: str) -> None:
    assert writers(read(f"<div class='head'>{BYLINE}{beside}</div>")) == ["Jane Doe"]


def test_who_signs_within_the_first_paragraph_is_named_with_the_wire_service() -> None:
    signed = "<span class='imza'><b>Ahmet YILMAZ/VARSAND (Sinop), (DHA)</b></span><br><br>"
    told = "<br><br>".join(LONGER)
    html = f"<html lang='tr'><body><h1>{TITLE}</h1><div class='HaberMetni'>{signed}{told}</div></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert writers(seed) == ["Ahmet Yılmaz"]
    assert [one.value for one in seed.agencies] == ["DHA"]


def test_a_wire_service_below_in_a_box_of_its_own_has_sent_nothing() -> None:
    assert read("", below="<div class='box'><div><p>Reuters</p></div></div>").agencies == ()


# -- in front of the headline, and behind the name


def test_a_writer_with_a_particle_in_front_of_the_headline_is_no_site() -> None:
    stated = '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane de Varsand"}}'
    html = (
        f"<html><head><title>Jane de Varsand – {TITLE} - Harbour Point</title>"
        f"<script type='application/ld+json'>{stated}</script></head><body><div><h1>{TITLE}</h1>"
        f"<div>By <span class='author'>Jane de Varsand</span></div><div>{''.join(f'<p>{one}</p>' for one in LONGER)}"
        "</div></div></body></html>"
    )

    assert writers(read_webpage(html, "page.html", OUTLETS, site_zone="UTC")) == ["Jane de Varsand"]


def test_the_paper_of_a_town_beside_a_writer_is_nobody() -> None:
    name, paper = "<span itemprop='author'>By <b>Jane Doe</b></span>", "<span>Varsville Sun</span>"

    assert writers(read(f"<div class='byline'>{name}{paper}</div>")) == ["Jane Doe"]


def test_a_writer_and_a_wire_behind_a_label_without_a_colon() -> None:
    seed = read("<div class='article__author'>Avtor <span>Jana Novak</span> / <span>STA</span></div>")

    assert writers(seed) == ["Jana Novak"]
    assert [one.value for one in seed.agencies] == ["STA"]


def test_initials_with_a_wire_sign_for_the_wire() -> None:
    seed = read(BYLINE, below="<div class='sign'>kvo/mit dpa</div>")

    assert (writers(seed), [one.value for one in seed.agencies]) == (["Jane Doe"], ["dpa"])


@pytest.mark.parametrize("posted", ["Posted by Kai Voss, Varsand", "Published by Kai Voss, Varsand"])
def test_the_town_of_who_posted_what_a_wire_sent_is_nobody(posted: str) -> None:
    sent = f"<div class='story-by'><span class='by'>By </span><a href='/pti'>PTI</a> | {posted}</div>"

    seed = read(sent)

    assert writers(seed) == []
    assert [one.value for one in seed.agencies] == ["PTI"]


def test_a_line_of_wires_alone_names_each() -> None:
    assert [one.value for one in read("<p>Kyodo, Jiji</p>").agencies] == ["Kyodo", "Jiji Press"]


@pytest.mark.parametrize(
    ("place", "wires"),
    [("Murcia / Agencia EFE", ["EFE"]), ("Madrid / EFE", ["EFE"]), ("La Mole / EFE", [])],
)
def test_a_wire_service_stands_behind_the_town_beside_who_wrote(place: str, wires: list[str]) -> None:
    above = f"<ul><li class='author'>Jane Doe</li><li class='place'>{place}</li></ul>"
    seed = read(above)

    assert (["Jane Doe"], wires) == (writers(seed), [one.value for one in seed.agencies])
