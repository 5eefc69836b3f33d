"""Saved pages: copies of the text, stamps and names that are of others, and boxes that are none."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from a_saved_page import names, paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.stated.moments import parsed
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

HEADLINE = "Night ferry from the north pier returns after four winters"
TEXT = (
    "The night ferry from the north pier will sail again on Friday, four winters after it was stopped to save fuel.",
    "The council voted for it by nine to four late on Tuesday, after a debate that lasted longer than the crossing.",
    "Nobody at the pier would say how many passengers they expect, though everybody had a number in mind.",
    "The first boat leaves at ten past eleven and is to be back before the bakeries of the old town open.",
)
CHINESE = (
    "2024年3月9日，北码头的夜间渡轮在停航四年之后重新起航，数百名居民在岸边等候，市政府表示航线将每晚运行。",
    "市议会周二以九票对四票通过了这一决定，辩论持续的时间比渡轮过海的时间还要长，最后有人提议先吃饭。",
    "码头上没有人愿意说预计会有多少乘客，不过每个人心里都有一个数字，船长说他只关心天气和面包店。",
)
JAPANESE = (
    "2024年3月9日夜、北桟橋の夜行フェリーが四年ぶりに運航を再開し、岸には数百人の住民が集まって汽笛を待っていた。",
    "市議会は火曜日、九対四の賛成多数でこの計画を可決したが、議論は船が海峡を渡る時間よりも長く続いたという。",
    "桟橋では何人の乗客を見込んでいるのか誰も口にしなかったが、それぞれが自分の数字を胸に抱いているようだった。",
)


def page(body: str, head: str = "", language: str = "en") -> Seed:
    text = f'<html lang="{language}"><head>{head}</head><body>{body}</body></html>'
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


def article(*parts: str, head: str = "", language: str = "en") -> Seed:
    body = f"<main><article><h1>{HEADLINE}</h1>{''.join(parts)}</article></main>"
    return page(body, head, language)


def stated(name: str) -> str:
    return (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"'
        f'{HEADLINE}","author":{{"@type":"Person","name":"{name}"}}}}</script>'
    )


def minute(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


@pytest.mark.parametrize(("told", "language"), [(CHINESE, "zh"), (JAPANESE, "ja")])
def test_a_first_sentence_that_begins_with_the_day_is_text(told: tuple[str, ...], language: str) -> None:
    assert texts(article(paragraphs(*told), language=language)) == list(told)


def test_a_sentence_behind_a_day_is_no_stamp() -> None:
    assert not is_stamp(CHINESE[0])
    assert not is_stamp(JAPANESE[0])
    assert is_stamp("2024年3月9日 14:05")
    assert is_stamp("2024年3月9日 14時05分 更新")


def test_a_copy_of_the_text_for_others_is_not_read_again() -> None:
    copied = f"<section><h2>The code for your own page</h2>{paragraphs(*TEXT)}</section>"
    body = f"<div><h1>{HEADLINE}</h1><div>{paragraphs(*TEXT)}</div>{copied}</div>"

    assert texts(page(body)) == list(TEXT)


def test_a_sentence_that_is_quoted_again_is_kept() -> None:
    said = "The council voted for it, and that is the end of it, the harbour master told this paper."
    body = paragraphs(TEXT[0], said, *TEXT[1:]) + f"<blockquote><p>{said}</p></blockquote>{paragraphs(said)}"

    assert set(TEXT) <= set(texts(article(body)))


def test_a_line_of_copyright_is_no_byline() -> None:
    assert names(article("<div>© Jane Doe</div>", paragraphs(*TEXT))) == []


def test_who_took_the_picture_in_a_box_made_for_it_is_no_author() -> None:
    picture = '<div class="main-photo"><img src="a.jpg" alt=""><span class="byline">Rui Roe</span></div>'

    assert names(article(picture, '<p class="byline">By Jane Doe</p>', paragraphs(*TEXT))) == ["Jane Doe"]


def test_a_writer_beside_her_own_picture_is_the_author() -> None:
    writer = '<div class="author-image"><img src="a.jpg" alt=""><span class="byline">Jane Doe</span></div>'

    assert names(article(writer, paragraphs(*TEXT))) == ["Jane Doe"]


def test_an_opener_alone_stands_above_who_wrote() -> None:
    byline = "<div><span>Penulis</span></div><div><span>Rani Daryanti</span></div>"

    assert names(article(byline, paragraphs(*TEXT), language="id")) == ["Rani Daryanti"]


@pytest.mark.parametrize("label", ["Editor:", "Edited by", "Editor"])
def test_who_edited_yields_to_who_is_shown_to_have_written(label: str) -> None:
    shown = '<p class="byline">By Jane Doe</p>'
    seed = article(shown, paragraphs(*TEXT), f"<p>{label} Rui Roe</p>", head=stated("Rui Roe"))

    assert names(seed) == ["Jane Doe"]


def test_who_wrote_and_edited_stays() -> None:
    shown = '<p class="byline">By Jane Doe</p>'
    seed = article(shown, paragraphs(*TEXT), "<p>Editor: Jane Doe</p>", head=stated("Jane Doe"))

    assert names(seed) == ["Jane Doe"]


def test_a_byline_inside_the_standfirst_is_no_part_of_it() -> None:
    told = "Four winters after it was stopped to save fuel, the boat sails again on Friday."
    standfirst = f'<div class="standfirst">{told} <span class="byline">By Jane Doe</span></div>'
    seed = article(standfirst, paragraphs(*TEXT))

    assert seed.summary is not None
    assert seed.summary.value == told


def test_a_place_glued_to_the_standfirst_is_no_part_of_it() -> None:
    told = "Four winters after it was stopped to save fuel, the boat sails again on Friday."
    standfirst = f'<p class="description"><span class="location-stamp">Varsand</span>{told}</p>'
    seed = article(standfirst, "<p class=byline>By Jane Doe</p>", paragraphs(*TEXT))

    assert seed.summary is not None
    assert seed.summary.value == told


def test_a_stamp_above_the_headline_of_another_story_is_of_that_one() -> None:
    other = "<p>12 March 2024 18:20</p><p><a href='/2'>Lighthouse on the point is to be painted green</a></p>"
    own = "<div>9 March 2024 14:05</div>"
    body = f"{other}<main><article><h1>{HEADLINE}</h1>{own}{paragraphs(*TEXT)}</article></main>"

    assert minute(page(body)).startswith("2024-03-09T14:05")


def test_an_archive_says_which_page_it_copied() -> None:
    script = '<script>__wm.wombat("https://www.example.org/north/ferry","20240309","https://web.archive.org/")</script>'
    seed = article(paragraphs(*TEXT), head=script)

    assert seed.address is not None
    assert seed.address.value == "https://www.example.org/north/ferry"


def test_a_zone_may_stand_between_day_and_hour() -> None:
    read = parsed("2024-07-27CEST10:42:45+02:00")

    assert read is not None
    assert read[:2] == (datetime(2024, 7, 27, 10, 42, 45), timedelta(hours=2))


def test_reports_below_linked_times_are_no_cards() -> None:
    told = (
        *TEXT,
        "The harbour office has counted forty bicycles on the pier since noon.",
        "The bakery of the old town has opened an hour early, and it is sold out.",
    )
    reports = "".join(
        f'<div class="entry"><p><a href="#r{place}">9 March 2024, 2{place}:15</a></p><p>{text}</p></div>'
        for place, text in enumerate(told[2:])
    )

    assert texts(article(paragraphs(*told[:2]), reports)) == list(told)


@pytest.mark.parametrize(
    "asked",
    [
        "If you like to read of our piers, please consider becoming a member of the Varsand Courier.",
        "We have no other owners than our readers: please make a contribution, however small it may be.",
    ],
)
def test_a_paper_that_asks_for_money_is_not_telling_its_story(asked: str) -> None:
    assert texts(article(paragraphs(*TEXT, asked))) == list(TEXT)


def test_entries_of_a_ticker_that_tells_the_story_are_text() -> None:
    told = (*TEXT, "The harbour office has counted forty bicycles and one horse on the pier since noon.")
    entries = "".join(
        f'<div class="ticker-entry"><div class="ticker-entry__time">2{place}:15</div>'
        f'<div class="ticker-entry__text"><p>{text}</p></div><div class="ticker-entry__share">Share</div></div>'
        for place, text in enumerate(told[1:])
    )
    byline = "<p class=byline>By Jane Doe</p>"
    seed = article(byline, f'<div>{paragraphs(told[0])}</div><div class="live-ticker">{entries}</div>')

    assert texts(seed) == list(told)


def test_a_ticker_beside_the_story_is_none_of_it() -> None:
    others = (
        "The lighthouse on the point is to be painted green before the summer, the harbour office said.",
        "The baker at the pier closes after forty years and nobody knows who will take the oven.",
    )
    ticker = f'<div class="ticker">{"".join(f"<div class=ticker-entry><p>{one}</p></div>" for one in others)}</div>'

    assert texts(article(paragraphs(*TEXT[:2]), ticker, paragraphs(*TEXT[2:]))) == list(TEXT)


@pytest.mark.parametrize(
    "printed",
    ["Print version", "Version imprimable", "Druckansicht", "Versión para imprimir", "印刷用ページ"],
)
def test_that_a_page_is_for_printing_is_no_part_of_its_headline(printed: str) -> None:
    words = "<br><br>".join(TEXT)
    head = f"<title>{HEADLINE} - {printed}</title>"
    seed = page(f"<table><tr><td><b>{HEADLINE}</b><br><br>{words}</td></tr></table>", head)

    assert seed.title is not None
    assert seed.title.value == HEADLINE


def test_the_reading_view_of_a_browser_names_page_and_writer() -> None:
    top = (
        '<a class="domain reader-domain" href="https://www.example.org/north/ferry">example.org</a>'
        f'<h1 class="reader-title">{HEADLINE}</h1><div class="credits reader-credits">Jane Doe</div>'
        '<div class="meta-data"><div class="reader-estimated-time">2–3 minutes</div></div>'
    )
    seed = page(f'<div class="container"><div class="header">{top}</div><div>{paragraphs(*TEXT)}</div></div>')

    assert names(seed) == ["Jane Doe"]
    assert texts(seed) == list(TEXT)
    assert seed.address is not None
    assert seed.address.value == "https://www.example.org/north/ferry"


@pytest.mark.parametrize(
    "line",
    [
        "This website is regulated by the Independent Press Standards Organisation (IPSO).",
        "Varsand Tidning är en del av Hamn Media och följer god publicistisk sed.",
        "Vi följer Spelregler för press, radio och TV.",
        "Nordbladet arbeider etter Vær varsom-plakatens regler for god presseskikk.",
        "We care for what is true. Please report an error to our editors.",
        "Hittat fel i texten? Skriv och berätta.",
        "Har du en god historie? Skriv til os.",
        "Dieser Artikel ist Teil von Nordbote Plus.",
        "Dit artikel is alleen voor abonnees.",
        "Regístrate gratis para seguir leyendo.",
        "This report was produced with assistance from AI and reviewed by an editor.",
        "Hinweis: Dieser Text ist Teil eines automatisierten Angebots der dpa.",
        "打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。",
        "この記事をシェア",
        "Scroll ke bawah untuk lanjut membaca",
        "（本文来源：北港日报）",
    ],
)
def test_what_a_page_says_of_itself_is_left_out_in_pages_and_pastes(line: str) -> None:
    pasted = read_pasted("\n\n".join((HEADLINE, *TEXT, line)), "paste.txt", OUTLETS, site_zone="UTC")

    assert line not in texts(article(paragraphs(*TEXT[:2], line, *TEXT[2:])))
    assert line not in texts(pasted)


@pytest.mark.parametrize(
    "told",
    [
        "The paper is regulated by nobody but its readers, the editor said, and they write every morning.",
        "Har du en båt så vet du vad en natt på norra piren kostar, sade hamnchefen och skrattade.",
        "This report was written by three people who had never seen the ferry, the council found on Tuesday.",
        "Nordbladet följer färjan till sista turen, och redaktionen har köpt varsin biljett för kvällen.",
    ],
)
def test_sentences_about_papers_and_errors_are_text(told: str) -> None:
    assert told in texts(article(paragraphs(*TEXT[:2], told, *TEXT[2:])))


def test_a_line_alone_below_a_picture_without_a_name_is_its_caption() -> None:
    picture = '<div><div><img src="a.jpg" alt=""><p>The north pier on Monday.</p></div></div>'

    assert texts(article(paragraphs(*TEXT[:2]), picture, paragraphs(*TEXT[2:]))) == list(TEXT)


def test_a_paragraph_below_its_own_picture_is_text() -> None:
    parts = "".join(
        f'<div><img src="{place}.jpg" alt=""><p>{text}</p></div>' for place, text in enumerate(TEXT)
    )

    assert texts(article(f"<div>{parts}</div>")) == list(TEXT)


def test_what_readers_say_below_discussion_is_no_text() -> None:
    said = "<div><h4>Discussion about this post</h4><div><p>I know who has the clock of the ferry.</p></div></div>"

    assert texts(article(f"<div>{paragraphs(*TEXT)}</div>", said)) == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "You are free to republish this article under a Creative Commons license.",
        "Odsłony: 812",
        "Kategoria: Wiadomości",
        "Pier Notes is a reader-supported publication. To receive new posts, become a subscriber.",
    ],
)
def test_what_stands_at_the_end_of_pages_is_no_text(line: str) -> None:
    assert line not in texts(article(paragraphs(*TEXT, line)))


def test_a_long_item_on_what_a_thing_costs_you_is_an_article_s_own() -> None:
    items = (
        "Tidenote is the best known of its kind. It moves pictures and text between your boat and your pier.",
        "Moorings (for phones) has one page and no more. You write the depth on it, and small pictures of boats pay for that unless you send its makers $18 a year.",
        "Far Quay is free, with more functions than you will know what to do with on a boat of any length.",
    )
    listed = "".join(f"<li>{one}</li>" for one in items)

    assert texts(article(paragraphs(*TEXT[:2]), f"<ul>{listed}</ul>", paragraphs(*TEXT[2:]))) == [
        *TEXT[:2],
        *items,
        *TEXT[2:],
    ]
