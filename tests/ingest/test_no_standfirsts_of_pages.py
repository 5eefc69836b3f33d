"""What stands between a headline and the text, or beside it, and is no standfirst."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, page, summary

from generator.ingest.page.webpage import read_webpage

DECK = "Both crews stay on until the new slipway has been paid for."
LONG = (
    f"{STORY[0]} It was the third vote in a year, and the first one that nobody walked out of before the end."
)


@pytest.mark.parametrize(
    "above",
    [
        "<h6 class='byline'>By JANE QUAYLE and TOM PIKE</h6><h6 class='dateline'>Published: June 7, 2024</h6>",
        "<div class='subhead'>By Jane Quayle | Harbour Post</div>",
        ("<div class='author-dropdown'><div class='description'><p>Jane Quayle has spent ten years on ferries, "
        "in paint and at sea, and has written a book on rope.</p></div></div>"),
        ("<div class='slides'><div class='summary'><p>The ferry as she was in 1990, with her first crew on deck.</p></div>"
        "<div class='summary'><p>The ferry as she is today, at the new quay in the north.</p></div></div>"),
        "<h2>What you should bear in mind when you paint a ferry:</h2>",
    ],
)  # fmt: skip
def test_who_wrote_slides_and_announcements_are_no_standfirst(above: str) -> None:
    assert not summary(page(above=above, first=LONG))


@pytest.mark.parametrize(
    "above",
    [
        f"<p class='standfirst'>{DECK}</p><h6 class='byline'>By JANE QUAYLE</h6>",
        f"<h6 class='byline'>By JANE QUAYLE</h6><p class='standfirst'>{DECK}</p>",
        f"<div class='summary'><p>{DECK}</p></div><p>By Jane Quayle</p>",
    ],
)
def test_a_standfirst_beside_who_wrote_is_one(above: str) -> None:
    assert summary(page(above=above, first=LONG)) == DECK


def test_a_box_below_the_first_paragraph_is_no_standfirst() -> None:
    box = (
        "<div class='story'><h4>Find us elsewhere</h4><p class='summary'>Hear more of ferries and of ropes, "
        "each morning, from our harbour desk.</p></div>"
    )

    assert not summary(page(above="<h6 class='byline'>By JANE QUAYLE</h6>", first=LONG, amid=box))


def test_a_credit_amid_the_text_is_not_the_line_below_a_standfirst() -> None:
    above = (
        "<h6 class='byline'>By <span>JANE QUAYLE</span></h6><h6 class='dateline'>Published: June 7, 2024</h6>"
    )
    credit = "<div class='runaround'><h6 class='byline'>Tom Pike for the Harbour Post</h6></div>"
    rest = "".join(f"<p>{one}</p>" for one in STORY)
    seed = page(above=f"{above}<div class='one'><p>{LONG}</p></div>{credit}", first=rest.removeprefix("<p>"))

    assert not summary(seed)
    assert seed.paragraphs[0].text == LONG


@pytest.mark.parametrize(
    ("described", "wanted"),
    [
        (
            "QuayPost.example is the website of the Quay Post, the largest daily paper of the northern harbours.",
            "",
        ),
        ("Get the latest ferry news, timetables, fares and updates on Quay Post.", ""),
        ("Ferries for good: the council has the votes, the paint and, for once, the money.",) * 2,
    ],
)
def test_what_a_head_says_of_its_paper_is_no_standfirst(described: str, wanted: str) -> None:
    assert summary(page(head=f"<meta name='description' content='{described}'>", first=LONG)) == wanted


def test_a_paragraph_that_is_called_as_the_others_and_intro_besides_is_none() -> None:
    rest = "".join(f"<p class='story-paragraph'>{one}</p>" for one in STORY)
    seed = page(above="", first=f"<p class='story-paragraph story-intro'>{LONG}</p>{rest}")

    assert seed.paragraphs[0].text == LONG


def test_a_headline_and_a_subtitle_without_a_text_are_no_fault() -> None:
    html = f"<html><body><h1>{TITLE}</h1><h2 class='subtitle'>{DECK}</h2></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert summary(seed) == DECK
    assert not seed.paragraphs


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("Пором вийде в рейс у пʼятницю вранці.", "Про це повідомляє начальник порту в ефірі радіо."),
        ("Паром выйдет в рейс в пятницу утром.", "Об этом сообщил начальник порта в эфире радио."),
        ("Trajekt vyjede zase v pátek ráno, jakmile zeslábne vítr.", "Uvedl to správce přístavu."),
        ("Prom wypłynie w piątek rano, gdy osłabnie wiatr.", "O tym poinformował kapitan portu."),
        ("Lautta lähtee perjantaiaamuna, kun tuuli heikkenee.", "Asiasta kertoo sataman johtaja."),
        ("De veerboot vaart vrijdagochtend weer uit, als de wind afneemt.", "Dat meldt de havenmeester."),
        (
            "Пором вийде в рейс у пʼятницю вранці.",
            "<b>Джерело:</b> начальник порту Остап Гай у Facebook</p><p>",
        ),
        ("Пором вийде в рейс у пʼятницю вранці.", "<b>Деталі:</b> За словами Гая, вітер вщухне."),
    ],
)
def test_what_the_next_paragraph_says_who_told_is_of_the_text(lead: str, told: str) -> None:
    first, _, second = f"{told} {LONG}".partition("</p><p> ")
    text = [lead, first, *([second] if second else []), *STORY[1:]]
    head = f'<meta name="description" content="{lead}">'
    paragraphs = "".join(f"<p>{one}</p>" for one in text[1:])
    html = f"<html><head>{head}</head><body><h1>{TITLE}</h1><div><p><b>{lead}</b></p>{paragraphs}</div></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    shown = [one.replace("<b>", "").replace("</b>", "") for one in text]

    assert shown == [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize(
    ("lead", "below", "wanted"),
    [
        ("港町に渡し船が戻ってきた。漕ぐのは三浦亜沙子さん（38）だ。", "三浦さんは鐘を二度鳴らす。", False),
        ("港町に渡し船が戻ってきた。漕ぐのは三浦亜沙子さん（38）だ。", "三浦亜沙子さんは鐘を鳴らす。", True),
        ("A ferry is back in Varsand. Jane Doe (38) rows it.", "Doe rings the bell twice.", False),
        ("A ferry is back in Varsand. Jane Doe (38) rows it.", "Jane Doe rings the bell. Doe rows.", True),
    ],
)
def test_who_is_introduced_for_the_text_below_is_of_it(lead: str, below: str, wanted: bool) -> None:
    told = "".join(f"<p>{one}</p>" for one in (f"{below} {STORY[0]}", *STORY[1:]))
    html = (
        f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>"
        f"<div class='text'><div class='lead'><p>{lead}</p></div>{told}</div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert summary(seed) == (lead if wanted else "")
    assert (seed.paragraphs[0].text == lead) is not wanted


FIRST = "The council of Varsand sold both of its ferries on Tuesday after a vote that went on until midnight."


@pytest.mark.parametrize(
    ("described", "wanted"),
    [
        (FIRST, FIRST),
        (f"{FIRST[:70]} ...", FIRST),
        ("The council of Varsand sold both of its ferries on Tuesday.", ""),
    ],
)
def test_a_first_sentence_in_bold_of_which_the_head_says_less_is_of_the_text(
    described: str, wanted: str
) -> None:
    told = "".join(f"<div><p>{one}</p></div>" for one in (f"<b>{FIRST}</b>", LONG, *STORY[1:]))
    head = f"<meta name='description' content='{described}'>"
    html = f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1><div>{told}</div></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert wanted == summary(seed)
    assert (FIRST in [one.text for one in seed.paragraphs]) is not bool(wanted)


def test_what_is_around_the_whole_text_names_no_standfirst() -> None:
    """`article-desc` around all of it, an advertisement below the first paragraph."""
    first, *others = (f"<div>{one}</div>" for one in (FIRST, LONG, *STORY))
    text = f"<div class='article-desc'>{first}<div class='ad-box'>Advertisement</div>{''.join(others)}</div>"
    html = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{text}</body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert seed.paragraphs[0].text == FIRST
    assert summary(seed) == ""
