"""When saved pages were published: what they state and what they show, in many habits and languages."""

from __future__ import annotations

import pytest
from test_page_people import OUTLETS, TEXT

from generator.ingest.page.webpage import read_webpage

DATES = [
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T14:30:00Z"}</script>',
        '<time datetime="2023-05-08T14:30:00Z">8 May 2023</time>',
        "2023-05-08T14:30:00+00:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T14:30:00Z"}</script><link rel="canonical" href="https://www.thehindu.com/news/a1">',
        '<p class="publish-time">Published - May 08, 2023 02:30 pm IST</p>',
        "2023-05-08T14:30:00+05:30",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T09:00:00Z"}</script><link rel="canonical" href="https://www.thehindu.com/news/a1">',
        '<p class="publish-time">Published - May 08, 2023 02:30 pm IST</p>',
        "2023-05-08T14:30:00+05:30",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08"}</script>',
        '<div class="date">Monday, May 8, 2023, 2:30 PM EDT</div>',
        "2023-05-08T14:30:00-04:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T00:00:00Z"}</script>',
        '<div class="date">May 8, 2023 2:30 PM EDT</div>',
        "2023-05-08T14:30:00-04:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T14:30:00", "dateModified": "2023-05-08T15:00:00"}</script><link rel="canonical" href="https://www.x.co.jp/a/b">',
        "",
        "2023-05-08T14:30:00+09:00",
    ),
    (
        '<meta property="article:published_time" content="2023-05-08 14:30:00"><link rel="canonical" href="https://www.repubblica.it/a/b">',
        "",
        "2023-05-08T14:30:00+02:00",
    ),
    ('<meta name="pubdate" content="1683556200">', "", "2023-05-08T14:30:00+00:00"),
    (
        '<meta property="article:published_time" content="2023-05-08T02:30-0400"><link rel="canonical" href="https://www.nytimes.com/a/b">',
        "<div>May 8, 2023 at 2:30 PM</div>",
        "2023-05-08T14:30:00-04:00",
    ),
    (
        '<meta property="article:published_time" content="2023-05-08T02:30:00Z"><link rel="canonical" href="https://www.rnz.co.nz/a/b">',
        "<div>8 May 2023, 2:30 pm</div>",
        "2023-05-08T14:30:00+12:00",
    ),
    (
        '<meta name="publication_date" content="Mon May 08 2023 14:30:00 GMT+0800 (China Standard Time)">',
        "",
        "2023-05-08T14:30:00+08:00",
    ),
    ('<meta name="DC.date.issued" content="2023-05-08T14:30:00+01:00">', "", "2023-05-08T14:30:00+01:00"),
    (
        '<meta name="parsely-pub-date" content="2023-05-08T14:30:00Z"><meta property="article:modified_time" content="2023-05-09T10:00:00Z">',
        "<span>Updated May 9, 2023</span>",
        "2023-05-08T14:30:00+00:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-09T10:00:00-04:00", "dateModified": "2023-05-09T10:00:00-04:00"}</script>',
        "<div>Published May 8, 2023 2:30 PM EDT</div><div>Updated May 9, 2023 10:00 AM EDT</div>",
        "2023-05-08T14:30:00-04:00",
    ),
    ("", '<div class="meta">By Jane Doe</div><div>8 May 2023 14:30 BST</div>', "2023-05-08T14:30:00+01:00"),
    (
        '<link rel="canonical" href="https://www.bbc.co.uk/news/x-1">',
        "<div>8 May 2023, 14:30 BST</div><div>Updated 8 May 2023, 16:00 BST</div>",
        "2023-05-08T14:30:00+01:00",
    ),
    (
        '<link rel="canonical" href="https://www.voanews.com/a/b/1.html">',
        '<time pubdate="pubdate" datetime="2023-05-08T14:30:00+00:00">May 8, 2023 2:30 PM</time>',
        "2023-05-08T14:30:00+00:00",
    ),
    (
        '<link rel="canonical" href="https://www.voanews.com/a/b/1.html">',
        '<time datetime="2023-05-08T14:30:00+00:00">May 8, 2023 2:30 PM</time>',
        "2023-05-08T14:30:00-04:00",
    ),
    (
        '<link rel="canonical" href="https://www.spiegel.de/a/b-1">',
        '<time datetime="2023-05-08 14:30:00">08.05.2023, 14.30 Uhr</time>',
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<link rel="canonical" href="https://www.lefigaro.fr/a/b">',
        "<div>Publié le 08/05/2023 à 14:30, mis à jour le 08/05/2023 à 16:02</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<link rel="canonical" href="https://www.folha.uol.com.br/a/b">',
        '<time datetime="2023-05-08">8.mai.2023 às 14h30</time>',
        "2023-05-08T14:30:00-03:00",
    ),
    (
        '<link rel="canonical" href="https://elpais.com/a/b">',
        "<div>08 may 2023 - 14:30 CEST</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<link rel="canonical" href="https://www.yna.co.kr/view/A">',
        '<p class="update-time">송고시간 2023-05-08 14:30</p>',
        "2023-05-08T14:30:00+09:00",
    ),
    (
        '<link rel="canonical" href="http://world.people.com.cn/n1/2023/0508/c1002-1.html">',
        "<div>2023年05月08日14:30 | 来源：人民网</div>",
        "2023-05-08T14:30:00+08:00",
    ),
    (
        '<link rel="canonical" href="https://www.asahi.com/articles/A.html">',
        '<time datetime="2023-05-08T14:30">2023年5月8日 14時30分</time>',
        "2023-05-08T14:30:00+09:00",
    ),
    (
        '<link rel="canonical" href="https://tass.ru/x/1">',
        "<div>8 мая 2023, 14:30</div>",
        "2023-05-08T14:30:00+03:00",
    ),
    (
        '<link rel="canonical" href="https://www.pravda.com.ua/news/2023/05/8/7401/">',
        '<div class="post__time">Понеділок, 8 травня 2023, 14:30</div>',
        "2023-05-08T14:30:00+03:00",
    ),
    (
        '<link rel="canonical" href="https://www.hurriyet.com.tr/a-1">',
        "<div>Oluşturulma Tarihi: Mayıs 08, 2023 14:30</div>",
        "2023-05-08T14:30:00+03:00",
    ),
    (
        '<link rel="canonical" href="https://www.haaretz.co.il/a/b">',
        "<div>8 במאי 2023, 14:30</div>",
        "2023-05-08T14:30:00+03:00",
    ),
    (
        '<link rel="canonical" href="https://www.kompas.com/a/b">',
        "<html lang=id><div>Kompas.com - 08/05/2023, 14:30 WIB</div>",
        "2023-05-08T14:30:00+07:00",
    ),
    (
        '<link rel="canonical" href="https://vnexpress.net/a-1.html">',
        '<span class="date">Thứ hai, 8/5/2023, 14:30 (GMT+7)</span>',
        "2023-05-08T14:30:00+07:00",
    ),
    (
        '<link rel="canonical" href="https://www.rp.pl/a/b">',
        "<div>Publikacja: 08.05.2023 14:30</div><div>Aktualizacja: 08.05.2023 15:10</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<link rel="canonical" href="https://www.aftonbladet.se/a/b">',
        "<div>Publicerad 8 maj 2023 kl 14.30</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<link rel="canonical" href="https://nos.nl/a/b">',
        "<div>maandag 8 mei 2023, 14:30</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<link rel="canonical" href="https://www.nrk.no/a/b">',
        "<div>Publisert 8. mai 2023 kl. 14:30</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    (
        '<meta property="article:published_time" content="2023-05-08T14:30:00-0400"><meta property="article:modified_time" content="2023-05-08T18:45:00-0400">',
        "<div>May 8, 2023</div>",
        "2023-05-08T14:30:00-04:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T18:30:00.000Z"}</script>',
        "<div>Published 2:30 PM EDT, Mon May 8, 2023</div>",
        "2023-05-08T14:30:00-04:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "datePublished": "2023-05-08T18:30:00.000Z"}</script><link rel="canonical" href="https://www.smh.com.au/a/b">',
        "<time>May 9, 2023 — 4.30am</time>",
        "2023-05-09T04:30:00+10:00",
    ),
    (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Navies speak after two years", "dateCreated": "2023-05-01T08:00:00Z", "datePublished": "2023-05-08T14:30:00Z"}</script>',
        "",
        "2023-05-08T14:30:00+00:00",
    ),
    (
        '<meta name="date" content="2023-05-08T14:30:00Z"><meta name="copyright" content="2023"><meta name="expires" content="2024-01-01T00:00:00Z">',
        "",
        "2023-05-08T14:30:00+00:00",
    ),
    (
        '<script>var article={"firstPublishedAt":"x","publishedAt":"2023-05-08T14:30:00+02:00"};</script>',
        "<div>8. Mai 2023</div>",
        "2023-05-08T14:30:00+02:00",
    ),
    ('<script>window.__STATE__={"publish_date":1683556200000}</script>', "", "2023-05-08T14:30:00+00:00"),
]


def page(head: str, shown: str) -> str:
    return (
        f"<html><head><title>Navies speak after two years</title>{head}</head><body><main><article>"
        f"<h1>Navies speak after two years</h1>{shown}<div class='body'>{TEXT}</div></article></main>"
        "<aside><h3>Other</h3><time datetime='2023-05-10T10:10:10Z'>10 May 2023</time></aside></body></html>"
    )


@pytest.mark.parametrize(("head", "shown", "moment"), DATES)
def test_dates(head: str, shown: str, moment: str) -> None:
    seed = read_webpage(page(head, shown), "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert seed.date.value.isoformat() == moment
    assert len(seed.paragraphs) == 3


@pytest.mark.parametrize(
    ("address", "language", "date"),
    [
        ("https://www.lefigaro.fr/a", "fr", "2024-05-03T10:15:00+02:00"),
        ("https://www.nytimes.com/a", "en-US", "2024-03-05T10:15:00-05:00"),
    ],
)
def test_day_and_month_of_a_stated_date_stand_in_the_order_of_the_outlet(
    address: str, language: str, date: str
) -> None:
    head = (
        f'<link rel="canonical" href="{address}"><script type="application/ld+json">{{"@type": "NewsArticle", '
        '"headline": "Navies speak after two years", "datePublished": "03/05/2024 10:15"}</script>'
    )
    page = f'<html lang="{language}"><head><title>Navies speak after two years</title>{head}</head><body><article><h1>Navies speak after two years</h1>{TEXT}</article></body></html>'

    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert seed.date.value.isoformat() == date


def test_the_margin_beside_the_article_says_when_and_not_the_line_at_the_top_that_shows_today() -> None:
    top = "<div class='line'><a href='/'>Reede</a> <a href='/t'>Travel</a> <span>22 September 2016 17:10</span></div>"
    margin = "<aside class='m'><a class='c' href='/day'>15:48, 22 September 2016</a><div><a href='/e'>Trade</a></div></aside>"
    story = f"<article><h1>Navies speak after two years</h1>{TEXT}</article>"
    page = f"<html><body><div>{top}</div><div class='b'>{margin}{story}</div></body></html>"

    date = read_webpage(page, "x.html", OUTLETS, site_zone="UTC").date

    assert date is not None
    assert (date.value.hour, date.value.minute) == (15, 48)


@pytest.mark.parametrize(
    "heading", ["Vos commentaires", "Réactions (2)", "Ihre Kommentare", "Tus comentarios"]
)
def test_what_readers_wrote_and_when_does_not_say_when_a_story_of_a_day_was_published(heading: str) -> None:
    head = '<meta property="article:published_time" content="2016-05-11">'
    below = (
        f"<div class='r'><h3>{heading}</h3><div>Good news.<br>F. Malek / 09 h 14, le 11 mai 2016</div></div>"
    )
    story = f"<div class='a'><h1>Navies speak after two years</h1>{TEXT}{below}</div>"
    page = f"<html lang=fr><head>{head}</head><body>{story}</body></html>"

    date = read_webpage(page, "x.html", OUTLETS, site_zone="UTC").date

    assert date is not None
    assert (date.value.hour, date.value.minute) == (0, 0)


@pytest.mark.parametrize("shown", ["2024-02-30 10:00", "30 February 2024 10:00", "2024-02-30T10:00:00Z"])
def test_a_day_that_there_is_not_is_asked_about(shown: str) -> None:
    text = f"<html><body><article><h1>Navies speak</h1><div class='date'>{shown}</div>{TEXT}</article></body></html>"
    seed = read_webpage(text, "x.html", OUTLETS, site_zone="UTC")

    assert seed.date is None
    assert "there is no day 2024-02-30; what is the date" in [question.text for question in seed.questions]
