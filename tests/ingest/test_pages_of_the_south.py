"""Pages of papers from Lisbon to Ankara: double surnames, clocks on top, boxes between paragraphs."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.page.writers.names import told_apart
from generator.ingest.text.seed import Seed

PORTUGUESE = (
    "As lanchas que atravessam a baía vão levar, a partir de segunda-feira, um número visível a cinquenta metros.",
    "A câmara paga as placas, segundo explicou a vereadora, e vai distribuí-las antes do verão às escolas.",
    "Os donos das lanchas pedem que sejam de madeira, porque as de metal enferrujam em dois invernos.",
    "O resultado será avaliado em agosto, e o programa poderá chegar às outras ilhas da baía no outono.",
)


def page(head: str, *paragraphs: str, top: str = "", foot: str = "") -> Seed:
    body = "".join(one if one.startswith("<") else f"<p>{one}</p>" for one in paragraphs)
    html = (
        f'<html lang="pt"><head><title>As lanchas levam um número</title></head><body><div id="topo">{top}</div>'
        f'<div class="noticia"><h1>As lanchas levam um número</h1>{head}<div class="corpo">{body}</div>{foot}</div>'
        "</body></html>"
    )
    return read_webpage(html, "a.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    ("text", "people", "wires"),
    [
        ("Clara Teixeira-Gomes e Silva", ("Clara Teixeira-Gomes e Silva",), ()),
        ("José Ordóñez y Gasset", ("José Ordóñez y Gasset",), ()),
        ("Blai Querol i Sunyer", ("Blai Querol i Sunyer",), ()),
        ("Ana Moura e Eva Dias", ("Ana Moura", "Eva Dias"), ()),
        (
            "Ana Moura, Clara Teixeira e Silva e Eva Dias",
            ("Ana Moura", "Clara Teixeira e Silva", "Eva Dias"),
            (),
        ),
        ("Ana Moura e Lusa", ("Ana Moura",), ("Lusa",)),
        ("Moura, Ana", ("Ana Moura",), ()),
        ("EFE, CEUTA", (), ("EFE",)),
        ("EFE, Madrid", (), ("EFE",)),
        ("EFE CEUTA", (), ("EFE",)),
        ("Νίκος Αθ. Λιμνιός - Λίνα Δε Κάστρο", ("Νίκος Αθ. Λιμνιός", "Λίνα Δε Κάστρο"), ()),
        ("Χρ. Λιμνιός", ("Χρ. Λιμνιός",), ()),
    ],
)
def test_names_of_a_byline(text: str, people: tuple[str, ...], wires: tuple[str, ...]) -> None:
    who = told_apart(text, frozenset(), OUTLETS)
    assert (who.people, who.agencies) == (people, wires)


@pytest.mark.parametrize(
    "top",
    ["São Paulo, 12 de março de 2010 | 16h20", "sexta-feira, 12 de março de 2010, 16:20", "12/03/2010 16:20"],
)
def test_a_clock_on_top_that_is_later_than_the_story_is_when_the_page_was_served(top: str) -> None:
    seed = page(
        '<div class="data">12 de março de 2010 | 14h 05</div>', *PORTUGUESE, top=f"<span>{top}</span>"
    )
    assert seed.date is not None
    assert (seed.date.value.hour, seed.date.value.minute) == (14, 5)


def test_a_long_line_with_day_and_writer_is_no_paragraph() -> None:
    line = "Publicado em 12/03/2021 - 17:36 Por Vítor do Carmo Abdalla Reis - Repórter da Gazeta da Baía - Rio de Janeiro"
    seed = page(f"<h4>{line}</h4>", *PORTUGUESE)
    assert [one.value for one in seed.authors] == ["Vítor do Carmo Abdalla Reis"]
    assert [one.text for one in seed.paragraphs] == list(PORTUGUESE)


@pytest.mark.parametrize("heading", ["Saiba mais", "Leia também", "Notícias relacionadas"])
def test_a_paragraph_behind_a_box_of_links_is_still_of_the_article(heading: str) -> None:
    box = f'<h3>{heading}</h3><ul><li><a href="/1">Uma ilha testa um ponto de ônibus</a></li></ul>'
    seed = page("<p>12/03/2021 - 17:36</p>", *PORTUGUESE[:3], box, PORTUGUESE[3])
    assert [one.text for one in seed.paragraphs] == list(PORTUGUESE)


def test_what_the_page_asks_behind_such_a_box_is_not() -> None:
    box = '<h3>Leia também</h3><ul><li><a href="/1">Uma ilha testa um ponto de ônibus</a></li></ul>'
    asked = "Assine a newsletter e receba as notícias da baía no seu e-mail todas as manhãs, de graça."
    seed = page("<p>12/03/2021 - 17:36</p>", *PORTUGUESE, box, asked)
    assert [one.text for one in seed.paragraphs] == list(PORTUGUESE)
