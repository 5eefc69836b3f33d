"""Wire services, moments and writers in places of their own, and pages that show the source of others."""

from __future__ import annotations

from html import escape

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title, wires
from a_saved_page import names, paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

PICTURE = "Smoke over the quay seen from the pier. Photo: AFP"
DAY = "Thu Aug 4, 2022 10:15 AM"


def page(head: str, above: str = "") -> Seed:
    told = f"<html><head><title>{TITLE}</title>{head}</head><body>{above}<h1>{TITLE}</h1>{paragraphs(*STORY)}"
    return read_webpage(f"{told}</body></html>", "seeds/fire.html", OUTLETS, site_zone="UTC")


# -- wire services


@pytest.mark.parametrize(
    ("line", "agencies", "outlets"),
    [
        ("lephare.fr (avec AFP et Reuters)", ("Agence France-Presse", "Reuters"), ("lephare.fr",)),
        ("La Jetée (avec AFP)", ("Agence France-Presse",), ("La Jetée",)),
        ("L'Écho du port avec Reuters", ("Reuters",), ("L'Écho du port",)),
        ("hafen.at mit APA", ("APA",), ("hafen.at",)),
    ],
)
def test_a_paper_and_whose_reports_it_used(line: str, agencies: tuple[str, ...], outlets: tuple[str, ...]):
    found = read_byline(line, OUTLETS)

    assert found is not None
    assert (found.agencies, found.outlets, found.people) == (agencies, outlets, ())


def test_a_paper_is_none_behind_a_name():
    assert read_byline("La Jetée avec ses amis", OUTLETS) is None


@pytest.mark.parametrize("sent", ["AFP, Varsand", "AFP, Pingtan"])
def test_a_wire_and_its_town_between_headline_and_moment(sent: str):
    seed = read_pasted(
        "\n".join(["Asia", TITLE, sent, DAY, PICTURE, "", *(f"{one}\n" for one in STORY)]),
        "seeds/fire.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert wires(seed) == ["Agence France-Presse"]
    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    ("below", "agencies"),
    [
        ("- © AFP 2022", ["Agence France-Presse"]),
        ("© 2015-2022 Reuters. Tous droits réservés.", ["Reuters"]),
        ("© Varsand 2022", []),
    ],
)
def test_whose_text_it_is_by_what_stands_below(below: str, agencies: list[str]):
    seed = read(TITLE, "3 August 2022", "", *STORY, below)

    assert wires(seed) == agencies
    assert body(seed) == list(STORY)


def test_a_moment_beside_a_sign_off_is_that_of_the_article():
    seed = read(
        "03.08.2022", "", TITLE, "", "von Anna Lind", "", *STORY, "(hafen.at, APA, eh) | 03.08.2022, 11:08"
    )

    assert seed.date is not None
    assert (seed.date.value.hour, seed.date.value.minute) == (11, 8)
    assert wires(seed) == ["APA"]
    assert authors(seed) == ["Anna Lind"]


def test_a_moment_of_a_remark_is_not():
    seed = read("03.08.2022", "", TITLE, "", "von Anna Lind", "", *STORY, "Kai Voss", "03.08.2022, 11:08")

    assert seed.date is not None
    assert seed.date.value.hour == 0


def test_august_is_cut_short_in_french():
    stamp = read_stamp("28 aoû 2023 à 13:03")

    assert stamp is not None
    assert (stamp.moments[0].month, stamp.moments[0].hour) == (8, 13)


# -- lines of the page


@pytest.mark.parametrize(
    ("line", "is_furniture"),
    [
        ("Comments on the rules of the port are open until December 12.", False),
        ("Comments on this article are open until Friday.", True),
        ("Comments are closed.", True),
        ("Feedback on “Fire on the quay in Kellmouth”.", True),
        ("Feedback on the fire was slow.", False),
        ("Die Wiedergabe wurde unterbrochen.", True),
        ("Die Wiedergabe des Konzerts wurde unterbrochen.", False),
        ("Thông tin của bạn đọc sẽ được bảo mật an toàn.", True),
        ("Soutenez la rédaction du port : abonnez-vous à partir de 1€/mois.", True),
        ("Other stories you might like", True),
    ],
)
def test_what_pages_say_to_readers(line: str, is_furniture: bool):
    assert is_furniture == (furniture_of(line) is not None)


def test_a_picture_of_the_archive_is_no_headline():
    picture = "Archivo - Humo sobre el muelle de Varsand - COSTA PRESS/Kai Voss - Archivo"
    seed = read(TITLE, picture, "Newsletter", "Publicado: viernes, 19 marzo 2021 6:52", "", *STORY)

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)


# -- saved pages


SOURCE = (
    f'<!doctype html>\n<html lang="en"><head><title>{TITLE} | Port</title>\n'
    '<meta property="article:published_time" content="2021-11-17T14:30:08Z"></head>\n'
    f"<body><h1>{TITLE}</h1>\n{paragraphs(*STORY)}</body></html>"
)


def test_a_page_that_shows_a_source_is_read_as_that_in_chrome():
    rows = "\n".join(
        f'<tr><td class="line-number" value="{number}"></td><td class="line-content">'
        f'<span class="html-tag">{escape(line)}</span></td></tr>'
        for number, line in enumerate(SOURCE.splitlines(), start=1)
    )
    saved = "<!-- saved from url=(0038)view-source:https://port.example/fire -->"
    shown = f"{saved}<html><body><table><tbody>{rows}</tbody></table></body></html>"

    seed = read_webpage(shown, "seeds/fire.html", OUTLETS, site_zone="UTC")

    assert title(seed) == TITLE
    assert texts(seed) == list(STORY)
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2021-11-17T14:30:08+00:00"
    assert seed.address is not None
    assert seed.address.value == "https://port.example/fire"


def test_a_page_that_shows_a_source_is_read_as_that_in_firefox():
    shown = f'<html><body id="viewsource"><pre><span>{escape(SOURCE)}</span></pre></body></html>'

    seed = read_webpage(shown, "seeds/fire.html", OUTLETS, site_zone="UTC")

    assert title(seed) == TITLE
    assert texts(seed) == list(STORY)


def test_the_logo_tells_the_outlet_where_nothing_else_does():
    logo = '<img src="/kh/images/print_logo.gif" alt="The Korea Herald">'
    seed = page("", logo + "<p>Published : 2015-05-12 17:46</p>")

    assert seed.outlet is not None
    assert seed.outlet.value == "The Korea Herald"
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2015-05-12T17:46:00+09:00"


def test_a_picture_of_a_paper_is_no_logo():
    seed = page("", '<img src="/analogous/readers.jpg" alt="The Korea Herald">')

    assert seed.outlet is None


def test_two_names_that_a_page_sets_without_a_space():
    stated = '[{"@type":"Person","name":"林安"},{"@type":"Person","name":"陳立"}]'
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{stated}}}</script>'
    seed = page(
        head, "<div><span>撰文：</span><a href='/author/1'>林安</a><a href='/author/2'>陳立</a></div>"
    )

    assert names(seed) == ["林安", "陳立"]
