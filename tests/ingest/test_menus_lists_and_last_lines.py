"""Menus in one line, lists of short items, last sentences between furniture, captions beside headlines, pull quotes."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title

from generator.ingest.one_line.furniture import furniture_of

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
