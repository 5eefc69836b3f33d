"""Pages that show the beginning of an article to all, and the rest to those who pay: it is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from a_saved_page import paragraphs, texts
from driver import SiteTest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage

STORY = (
    "The ferry to the north sails again on Friday, four winters after it was stopped to save fuel.",
    "The harbour office has counted forty bicycles on the pier since noon, more than on any day of the year.",
)
TITLE = "Ferry sails again in the north"
FREE = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sails again in the north", '
    '"isAccessibleForFree": true}</script>'
)


def page(behind: str, head: str = "", told: tuple[str, ...] = STORY) -> str:
    article = f"<article><h1>{TITLE}</h1>{paragraphs(*told)}{behind}</article>"
    return f"<html><head><title>{TITLE}</title>{head}</head><body>{article}</body></html>"


def codes(html: str) -> list[str]:
    seed = read_webpage(html, "seeds/ferry.html", OUTLETS, site_zone="UTC")
    return [one.code for one in seed.questions if one.code]


@pytest.mark.parametrize(
    "wall",
    [
        "This article is for subscribers only.",
        "Continue reading your article with a Harbour News subscription.",
        "Subscribe now to read the full story",
        "Create a free account to continue reading",
        "Jetzt weiterlesen mit Hafenblatt Plus",
        "Il vous reste 80% de cet article à lire. La suite est réservée aux abonnés.",
        "Contenido exclusivo para suscriptores",
        "Articolo riservato agli abbonati",
        "Alleen voor abonnees",
        "Материал доступен только подписчикам",
        "この記事は有料会員限定です。残り 1,234文字",
        "本文为付费内容，订阅后可阅读全文",
        "유료 구독자 전용 기사입니다",
    ],
)
def test_what_is_shown_behind_the_text_tells_that_it_is_cut_off(wall: str) -> None:
    html = page(f"<div class=offer><h2>{wall}</h2><p>A month costs less than a coffee.</p></div>")

    assert codes(html) == ["paywalled-page"]
    assert texts(read_webpage(html, "seeds/ferry.html", OUTLETS, site_zone="UTC")) == list(STORY)


def test_a_page_that_states_its_text_as_locked_is_asked_about() -> None:
    assert codes(page("", '<meta property="article:content_tier" content="locked">')) == ["paywalled-page"]
    assert codes(page("", '<meta property="article:content_tier" content="free">')) == []


@pytest.mark.parametrize(
    ("behind", "head", "told"),
    [
        ("<p>Log in to read and write comments</p>", "", STORY),
        ("<p>You have 3 free articles left this month.</p>", "", STORY),
        ("<p>Sign up to read our letter from the harbour</p>", "", STORY),
        (
            "<p>For subscribers only: our new crossword</p>",
            FREE,
            STORY,
        ),
        ("<p>This article is for subscribers only.</p>", "", STORY * 8),
        (
            "",
            "",
            (*STORY, "“This pier is for members only,” says a sign that nobody has read in forty years."),
        ),
    ],
    ids=["comments", "a count", "letters", "free for all", "a long text", "the article's own words"],
)
def test_other_offers_tell_nothing(behind: str, head: str, told: tuple[str, ...]) -> None:
    assert codes(page(behind, head, told)) == []


def test_the_line_that_says_so_is_named(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("seeds/ferry.html", page("\n\n<p>This article is for subscribers only.</p>"))

    assert (
        "seeds/ferry.html:3:1: warning[paywalled-page]: the page is for subscribers" in site.run("ingest").err
    )
