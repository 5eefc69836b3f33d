"""Saved pages of papers in German, French, Dutch and the languages of the North: kickers, quotes, line breaks, zones."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, TITLE
from a_saved_page import names, paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

STAMP = '<time datetime="2024-06-03T05:30:00+02:00">3. Juni 2024, 5.30 Uhr</time>'


def read(body: str, head: str = "", lang: str = "de") -> Seed:
    page = (
        f'<html lang="{lang}"><head>{head}</head><body><main><article>{body}</article></main></body></html>'
    )
    return read_webpage(page, "page.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    "name", ["article-heading__kicker", "title__overline", "dachzeile", "surtitre", "tv2-trumpet"]
)
@pytest.mark.parametrize("between", ["", '<span class="visually-hidden">: </span>', " – "])
def test_words_that_an_element_calls_a_kicker_are_no_part_of_the_headline(name: str, between: str) -> None:
    stated = f'<meta property="og:title" content="Am Fluss: {TITLE}">'
    heading = f'<h1><span class="{name}">Am Fluss</span>{between} <span>{TITLE}</span></h1>'
    seed = read(f"{heading}{STAMP}{paragraphs(*GERMAN)}", stated)

    assert seed.title is not None
    assert seed.title.value == TITLE


def test_a_heading_that_is_all_called_a_kicker_is_the_headline() -> None:
    seed = read(f'<h1><span class="kicker">{TITLE}</span></h1>{STAMP}{paragraphs(*GERMAN)}')

    assert seed.title is not None
    assert seed.title.value == TITLE


QUOTED = "Der Pfarrer parkt, wo er will"


@pytest.mark.parametrize(
    "quote",
    [
        f'<blockquote class="q"><p>{QUOTED}</p><span class="q__author">Ein Fischer</span></blockquote>',
        f"<blockquote><p>{QUOTED}</p><cite>Ein Fischer</cite></blockquote>",
        f'<div class="quote"><p>{QUOTED}</p><p class="quote__name">Ein Fischer</p></div>',
        f'<blockquote><p>{QUOTED}</p><footer class="attribution">Ein Fischer</footer></blockquote>',
    ],
)
def test_who_is_quoted_below_a_quotation_is_no_text(quote: str) -> None:
    seed = read(f"<h1>{TITLE}</h1>{STAMP}{paragraphs(*GERMAN[:2])}{quote}{paragraphs(*GERMAN[2:])}")

    assert "Ein Fischer" not in texts(seed)
    assert [one for one in texts(seed) if one != QUOTED] == list(GERMAN)


def test_a_line_in_bold_below_an_empty_line_heads_the_paragraph_below_it() -> None:
    told = "<br /><br />".join(
        (*GERMAN[:2], f"<strong>Ein Joint für drei Euro</strong><br />{GERMAN[2]}", GERMAN[3])
    )
    seed = read(f"<h1>{TITLE}</h1>{STAMP}<div>{told}</div>")

    assert texts(seed) == [*GERMAN[:2], "Ein Joint für drei Euro", *GERMAN[2:]]


def test_bold_words_amid_lines_head_nothing() -> None:
    told = "<br /><br />".join((*GERMAN[:2], f"Der Rat<br /><b>stimmt</b><br />{GERMAN[2]}", GERMAN[3]))
    seed = read(f"<h1>{TITLE}</h1>{STAMP}<div>{told}</div>")

    assert f"Der Rat stimmt {GERMAN[2]}" in texts(seed)


@pytest.mark.parametrize("above", [True, False])
def test_a_name_behind_a_bar_and_the_time_has_written(above: bool) -> None:
    stamp = '<div class="date-pub">Publié le 19/04/2011 09:42 | Jean-Louis Gasc</div>'
    heading = f"<h1>{TITLE}</h1>"
    seed = read(
        f"{stamp}{heading}{paragraphs(*GERMAN)}" if above else f"{heading}{stamp}{paragraphs(*GERMAN)}",
        lang="fr",
    )

    assert names(seed) == ["Jean-Louis Gasc"]


@pytest.mark.parametrize(
    ("base", "hour"),
    [
        ("http://www.varsand.sn/actualites/transport/article/gilets-neufs", "12:28+00:00"),
        ("http://www.varsand.ch/aktuell/schiff/fahrplan-neu", "12:28+01:00"),
    ],
)
def test_the_address_that_a_page_gives_as_its_base_tells_the_zone(base: str, hour: str) -> None:
    stamp = "<span>Publié le Mercredi, 16 Novembre 2016 12:28</span>"
    seed = read(f"<h2>{TITLE}</h2>{stamp}{paragraphs(*GERMAN)}", f'<base href="{base}">', lang="fr")

    assert seed.date is not None
    assert seed.date.value.isoformat(timespec="minutes") == f"2016-11-16T{hour}"


def test_a_last_sentence_below_a_box_is_text_where_it_is_called_as_the_others_are() -> None:
    said = "".join(f'<p class="story-p1">{text}</p>' for text in (*GERMAN, *GERMAN[1:]))
    box = (
        '<div class="story-fact"><h3>Fakta</h3><h4>Båten</h4><ul><li>Går fra byen til neset.</li>'
        "<li>Frakter 3 millioner i året.</li></ul><button>Vis mer</button></div>"
    )
    last = '<p class="story-p1">Ein neuer Rat wird nach Ostern gewählt, und keiner hofft darauf.</p>'
    seed = read(f"<h1>{TITLE}</h1>{STAMP}<div>{said}{box}{last}</div><section><h2>Mehr</h2></section>")

    assert texts(seed)[-1] == "Ein neuer Rat wird nach Ostern gewählt, und keiner hofft darauf."


@pytest.mark.parametrize(
    "line",
    [
        "Punkterne er lavet med kunstig intelligens og gennemgået af en redaktør.",
        "Sammanfattningen är gjord med stöd av AI och granskad av en redaktör.",
        "Tiivistelmä on tehty tekoälyn avulla ja toimittaja on tarkistanut sen.",
    ],
)
def test_by_what_a_summary_was_made_is_no_text(line: str) -> None:
    seed = read(f"<h1>{TITLE}</h1>{STAMP}<p>{line}</p>{paragraphs(*GERMAN)}")

    assert texts(seed) == list(GERMAN)
