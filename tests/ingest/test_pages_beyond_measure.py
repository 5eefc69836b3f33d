"""Pages larger than any article: their first part is read, and the editor is told so."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage

TOLD = "the page is larger than any article; only its first part was read"
OTHERS = [f"Ferry number {number} left Varsand for Elin at noon." for number in range(6_000)]


@pytest.mark.parametrize("between", ["</p><p>", "<br>"])
def test_the_first_part_is_read_and_the_rest_asked_for(between: str):
    told = between.join((*STORY, *OTHERS))
    page = f"<html><body><h1>{TITLE}</h1><article><p>{told}</p></article></body></html>"

    seed = read_webpage(page, "seeds/fire.html", OUTLETS, site_zone="UTC")

    assert TOLD in [one.text for one in seed.questions]
    kept = [one.text for one in seed.paragraphs]
    assert kept[: len(STORY)] == list(STORY)
    assert OTHERS[1_000] in kept


def test_of_an_ordinary_page_nothing_is_asked():
    story = "".join(f"<p>{one}</p>" for one in STORY)
    page = f"<html><body><h1>{TITLE}</h1><article>{story}</article></body></html>"

    seed = read_webpage(page, "seeds/fire.html", OUTLETS, site_zone="UTC")

    assert TOLD not in [one.text for one in seed.questions]
