"""Addresses that lead to an article by way of another page: the article's own is kept, and tells the outlet."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from pathlib import Path
from urllib.parse import quote

import pytest
from driver import SiteTest
from hypothesis import example, given
from hypothesis import strategies as st
from known_outlets import OUTLETS

from generator.ground.urls import is_web_address
from generator.ground.wrapped_urls import unwrapped
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted

OWN = "https://www.thehindu.com/news/a-b_c/article1.ece?page=2"
IN_FULL = quote(OWN, safe="")
WRAPPED = {
    "a mail filter": f"https://nam04.safelinks.protection.outlook.com/?url={IN_FULL}&data=05%7C02%7C&reserved=0",
    "an older mail filter": "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.thehindu.com_news_a-2Db-5Fc_"
    "article1.ece-3Fpage-3D2&d=DwMFaQ&c=x",
    "a newer mail filter": "https://urldefense.com/v3/__https://www.thehindu.com/news/a-b_c/article1.ece*page*2__;"
    f"{urlsafe_b64encode(b'?=').decode()}!!K-Hz$",
    "marks side by side": "https://urldefense.com/v3/__https:**Awww.thehindu.com/news/a-b_c/article1.ece?page=2__;"
    f"{urlsafe_b64encode(b'//').decode().rstrip('=')}!!K-Hz$",
    "a search": f"https://www.google.co.in/url?sa=t&source=web&url={IN_FULL}&usg=AOv",
    "a search without cookies": f"https://duckduckgo.com/l/?uddg={IN_FULL}&rut=1",
    "a network": f"https://l.facebook.com/l.php?u={IN_FULL}&h=AT2",
    "a search for telephones": "https://www.google.com/amp/s/www.thehindu.com/news/a-b_c/article1.ece?page=2",
    "a cache for telephones": "https://www-thehindu-com.cdn.ampproject.org/c/s/www.thehindu.com/news/a-b_c/article1.ece"
    "?page=2&usqp=mq331AQ&amp_js_v=0.1",
    "a translator": "https://www-thehindu-com.translate.goog/news/a-b_c/article1.ece?page=2&_x_tr_sl=hi&_x_tr_tl=en",
    "an older translator": f"https://translate.google.com/translate?sl=hi&tl=en&u={IN_FULL}",
    "a link in an archive's copy": f"https://archive.ph/o/AbCd1/{OWN}",
    "a reader": f"about:reader?url={IN_FULL}",
    "the source in a browser": f"view-source:{OWN}",
    "a mail with a search's result": "https://eur02.safelinks.protection.outlook.com/?url="
    f"{quote(f'https://www.google.com/url?q={IN_FULL}&sa=D', safe='')}&data=05",
}
TEXT = """
Officers of both navies meet in Oslo

June 20, 2023 08:47 pm IST

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours and ended with an agreement to meet again before the end of the year.
"""


@pytest.mark.parametrize("way", WRAPPED)
def test_the_articles_own_address_comes_out(way: str):
    assert unwrapped(WRAPPED[way]) == OWN


@pytest.mark.parametrize(
    "address",
    [
        OWN,
        "https://example.org/?u=https://example.com/",
        "https://example.org/amp/ferry",
        "https://www.google.com/url?q=ferry",
        "https://www.google.com/amp/ferry",
        "https://a--b.example.org/ferry",
        "https://l.facebook.com/l.php?u=javascript:alert(1)%3A//",
        "https://urldefense.com/v3/__ferry__;*!!x$",
        "https://web.archive.org/web/2020/https://example.org/",
        "view-source:about:blank",
        "http://[::1",
        "",
    ],
)
def test_another_address_stays_as_it_is(address: str):
    assert unwrapped(address) == address


def test_a_name_with_its_own_hyphen_is_told_from_dots():
    assert unwrapped("https://news-a--b-com.translate.goog/x?_x_tr_sch=http") == "http://news.a-b.com/x"


@given(st.text(max_size=80), st.sampled_from(sorted(WRAPPED)), st.integers(0, 120))
@example("*" * 40, "a newer mail filter", 60)
def test_whatever_stands_in_an_address_gives_one_or_leaves_it(words: str, way: str, place: int):
    given_one = WRAPPED[way][:place] + words + WRAPPED[way][place:]

    own = unwrapped(given_one)

    assert own == given_one or is_web_address(own)


@pytest.mark.parametrize("way", ["a mail filter", "a translator", "a cache for telephones"])
def test_a_pasted_address_tells_whose_the_article_is(way: str):
    seed = read_pasted(f"{WRAPPED[way]}\n{TEXT}", "seeds/talks.txt", OUTLETS, site_zone="UTC")

    assert seed.address is not None
    assert seed.address.value == OWN
    assert seed.outlet is not None
    assert seed.outlet.value == "The Hindu"


def test_links_of_a_page_lead_where_the_words_say():
    told = f'Officers met, <a href="{WRAPPED["a search"]}">as told before</a>, in Oslo on Tuesday for four hours.'
    page = (
        f'<html><head><link rel="canonical" href="{WRAPPED["a translator"]}"><title>Talks in Oslo</title></head>'
        f"<body><article><h1>Talks in Oslo</h1><p>{told}</p><p>{TEXT.splitlines()[-1]}</p></article></body></html>"
    )

    seed = read_webpage(page, "seeds/talks.html", OUTLETS, site_zone="UTC")

    assert seed.address is not None
    assert seed.address.value == OWN
    assert [link.address for one in seed.paragraphs for link in one.links] == [OWN]


def test_the_address_beside_the_standard_input_may_be_wrapped(tmp_path: Path):
    site = SiteTest(tmp_path)

    ran = site.run("ingest", "-", "--url", WRAPPED["a reader"], given=TEXT)

    assert ran.code == 0, ran.output
    entry = site.read("content/2023/06/officers-of-both-navies-meet-in-oslo.md")
    assert f"url: {OWN}" in entry
    assert "name: The Hindu" in entry
