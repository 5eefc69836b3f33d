"""Saved pages: where paragraphs begin that have no element of their own."""

from __future__ import annotations

import pytest
from a_saved_page import paragraphs, texts

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed
from generator.ingest.words.publishers import Directory

HEADLINE = "Harbour museum opens its attic to children from Monday"
TOLD = (
    "The harbour museum lets children into its attic from Monday, where nets and lamps lay untouched for years.",
    "The curator counted nine hundred lamps before she gave up, she told the council when it asked for a list.",
    "Nobody knows who put them there, but the oldest of them is said to have hung on the first ferry of the town.",
)
LAST = "Tickets are sold at the ticket window of the ferry, where there is a queue on most days of the week."


def article(*parts: str, headline: str = HEADLINE) -> Seed:
    body = f"<main><article><h1>{headline}</h1>{''.join(parts)}</article></main>"
    return read_webpage(f"<html><body>{body}</body></html>", "page.html", Directory(), site_zone="UTC")


@pytest.mark.parametrize(
    "body",
    [
        f"<div>{TOLD[0]}</p>{TOLD[1]}</p>\n{TOLD[2]}</p></div>",
        f"<div>{TOLD[0]}</P>{TOLD[1]}</p ><p>{TOLD[2]}</p></p></div>",
        f"<div><p>{TOLD[0]}<div></div></p>{TOLD[1]}</p>{TOLD[2]}</div>",
        f"<div><!-- <p> -->{TOLD[0]}</p>{TOLD[1]}<script>'<p>'</script></p>{TOLD[2]}<!-- </p> --></div>",
    ],
)
def test_the_end_of_a_paragraph_that_never_began_parts_what_stands_around_it(body: str) -> None:
    assert texts(article(body, paragraphs(LAST))) == [*TOLD, LAST]


def test_a_paragraph_with_links_and_words_in_bold_is_one() -> None:
    linked = TOLD[0].replace("museum", "<a href='/m'>museum</a>").replace("nets", "<b>nets</b>")

    assert texts(article(f"<p>{linked}</p>", paragraphs(*TOLD[1:]))) == list(TOLD)
