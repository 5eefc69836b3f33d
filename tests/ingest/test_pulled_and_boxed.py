"""Saved pages: what is pulled out of a text, boxed amid it, or set apart in it; and what only looks like furniture."""

from __future__ import annotations

import pytest
from a_saved_page import paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

TITLE = "Two harbours share one control room"
STORY = (
    "The two harbours share one channel, and each had its own control room for forty years, and its own clock.",
    "On Tuesday both moved into one building on the quay, with a kettle, two radios and a chair for visitors.",
    "“We were both right, only not at the same time,” said the elder of the two harbour masters after the move.",
    "The council expects the new arrangement to save money, though nobody in the building could say how much.",
    "The first ship guided by both rooms at once came in at noon, turned twice and left without a pilot.",
)
SAID = "We were both right, only not at the same time"


def read(body: str, head: str = "") -> Seed:
    page = (
        f"<html><head>{head}</head><body><main><article><h1>{TITLE}</h1>{body}</article></main>"
        "<footer><p>© 2024 Harbour</p></footer></body></html>"
    )
    return read_webpage(page, "page.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    "box",
    [
        f'<blockquote class="quote"><p>“{SAID}”</p><cite>Jane Doe</cite><span>Harbour master</span></blockquote>',
        f'<div class="c-pullquote"><blockquote>{SAID}</blockquote></div>',
        '<div class="pull-quote"><p>only not at the same time</p></div>',
        f'<div class="quote-box"><p>“{SAID}”</p><p class="name">Jane Doe</p><p class="role">Pilot</p></div>',
        f'<div class="zitat"><p>„{SAID}“</p><p>Jane Doe</p></div>',
        f"<blockquote><p>Jane Doe</p><p>“{SAID}”</p></blockquote>",
        f'<p class="quote"><q>{SAID}</q></p>',
        f'<blockquote class="quote--pullquote">“{SAID}”<cite>Jane Doe, harbour master</cite></blockquote>',
        f'<div class="sumario"><blockquote>“{SAID}”, dice la alcaldesa</blockquote></div>',
    ],
)
def test_a_pull_quote_goes_with_who_says_so(box: str) -> None:
    assert list(STORY) == texts(read(paragraphs(*STORY[:2]) + box + paragraphs(*STORY[2:])))


@pytest.mark.parametrize(
    "quote",
    [
        "<blockquote><p>Only not at the same time.</p></blockquote>",
        "<blockquote>a kettle, two radios and a chair</blockquote>",
    ],
)
def test_few_words_alone_in_a_quotation_are_pulled_out_of_the_text(quote: str) -> None:
    assert list(STORY) == texts(read(paragraphs(*STORY[:3]) + quote + paragraphs(*STORY[3:])))


@pytest.mark.parametrize(
    "quote",
    [
        "<blockquote><p>At the same time.</p></blockquote>",
        "<blockquote><p>Only not at the same time.</p><p>And on the same quay, in the rain.</p></blockquote>",
        "<blockquote><p>Only not at the same quay.</p></blockquote>",
    ],
)
def test_other_quotations_of_few_words_are_the_text_s(quote: str) -> None:
    said = texts(read(paragraphs(*STORY[:3]) + quote + paragraphs(*STORY[3:])))

    assert len(said) > len(STORY)


def test_the_number_of_a_footnote_hides_no_pull_quote() -> None:
    noted = f'<p>{STORY[0]} It was eight minutes fast.<sup><a href="#n1">1</a></sup></p>'
    pulled = f"<blockquote>{STORY[0]}</blockquote>"

    assert texts(read(noted + pulled + paragraphs(*STORY[1:])))[1:] == list(STORY[1:])


@pytest.mark.parametrize("name", ["pullquote", "widget quote pullquote", "quote aside"])
def test_a_quotation_that_stands_nowhere_else_stays_with_its_box(name: str) -> None:
    said = "I do not think that anybody here will miss the old room, or its clock."
    body = f'{paragraphs(*STORY[:2])}<blockquote class="{name}"><p>{said}</p></blockquote>{paragraphs(*STORY[2:])}'

    assert said in texts(read(body))


def test_a_box_around_one_quotation_is_named_for_that_it_is_set_apart() -> None:
    said = "I do not think that anybody here will miss the old room, or its clock."
    box = f'<div class="widget"><blockquote class="widget__quote"><span>{said}</span></blockquote></div>'

    assert [*STORY[:2], said, *STORY[2:]] == texts(
        read(paragraphs(*STORY[:2]) + box + paragraphs(*STORY[2:]))
    )


def test_who_is_quoted_below_a_quotation_is_no_part_of_its_last_sentence() -> None:
    said = "I do not think that anybody here will miss the old room, or its clock."
    quote = f"<blockquote>{said}<cite>Jane Doe, pilot</cite></blockquote>"

    assert said in texts(read(paragraphs(*STORY[:2]) + quote + paragraphs(*STORY[2:])))


@pytest.mark.parametrize(
    "name", ["con cssContentBox", "infobox", "content-box", "kasten", "encadre", "faktaboks"]
)
def test_a_box_with_a_heading_between_sections_is_none_of_the_text(name: str) -> None:
    def section(*told: str) -> str:
        return f'<div class="section">{paragraphs(*told)}</div>'

    asked = "<h4>What is a control room?</h4><div><p>It has radios. It guides ships through the channel.</p></div>"
    box = f'<div class="{name}">{asked}</div>'
    body = f"<div>{section(*STORY[:2])}{box}{section(STORY[2])}{section(*STORY[3:])}</div>"

    assert list(STORY) == texts(read(body))


@pytest.mark.parametrize("name", ["body", "storyText", "paragraph last", "article-copy"])
def test_the_last_sentences_may_stand_in_a_part_of_their_own(name: str) -> None:
    ends = ("Both rooms close at night.", "Nobody minds.")
    parts = zip(("first", "second", "third", "fourth", "fifth"), STORY, strict=True)
    told = "".join(f'<div class="{number}Par"><p>{text}</p></div>' for number, text in parts)
    seed = read(f'<div>{told}<div class="{name}">{paragraphs(*ends)}</div></div>')

    assert [*STORY, *ends] == texts(seed)


@pytest.mark.parametrize("town", ['<span class="Text__InlineBold-sc-1">Varsand.</span>', "<b>Varsand.</b>"])
def test_bold_by_a_class_sets_a_town_apart_as_bold_does(town: str) -> None:
    seed = read(f"<p>{town} {STORY[0]}</p>{paragraphs(*STORY[1:])}")

    assert (list(STORY), "Varsand") == (texts(seed), seed.dateline and seed.dateline.value)


def test_a_site_that_its_head_calls_by_the_headline_has_no_such_name() -> None:
    head = f'<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="{TITLE}">'
    seed = read(paragraphs(*STORY), head)

    assert (TITLE, None) == (seed.title and seed.title.value, seed.outlet)


@pytest.mark.parametrize(
    "text",
    [
        "The tide took 40 minutes.",
        "La marée dure 40 minutes.",
        "Es dauerte 40 Minuten.",
        "Il ponte resta su 9 minuti",
    ],
)
def test_minutes_that_a_sentence_ends_with_are_no_time_of_reading(text: str) -> None:
    assert furniture_of(text) is None
    assert text in texts(read(paragraphs(*STORY[:3], text, *STORY[3:])))


@pytest.mark.parametrize(
    "text", ["Jane Doe 4 minutes", "Leestijd 2 minuten", "Temps de lecture 5 minutes", "Lectura de 5 minutos"]
)
def test_minutes_of_reading_stay_furniture(text: str) -> None:
    found = furniture_of(text)

    assert found
    assert found.rule == "reading-time"


@pytest.mark.parametrize(
    "text",
    [
        "此文限时免费阅读。感谢读者订阅北港通，成为北港会员，畅读北港网！",
        "成為會員，解鎖全文",
        "登录后阅读全文",
        "剩余内容请登录后查看",
        "會員專享內容",
    ],
)
def test_pages_in_chinese_offer_the_rest_to_members(text: str) -> None:
    found = furniture_of(text)

    assert found
    assert found.rule == "speaks-to-reader"


@pytest.mark.parametrize("text", ["该公司成为协会会员，免费提供船只。", "图书馆登记后可阅览，村民免费借书。"])
def test_reports_on_members_and_readers_are_none_of_that(text: str) -> None:
    assert furniture_of(text) is None


@pytest.mark.parametrize(
    "head", ["Also see", "También puedes leer", "Okumaya devam", "Siehe auch", "もっと読む", "Dazu"]
)
def test_a_short_heading_goes_with_the_links_that_it_leads_to(head: str) -> None:
    links = '<ul><li><a href="/a">Old lighthouse gets a new keeper</a></li><li><a href="/b">A cat on the ferry</a></li></ul>'
    body = f"{paragraphs(*STORY[:2])}<h3>{head}</h3>{links}{paragraphs(*STORY[2:])}"

    assert list(STORY) == texts(read(body))


def test_a_heading_above_points_of_the_text_stays() -> None:
    points = "<ul><li>The clock is to be four minutes slower.</li><li>The kettle stays where it is.</li></ul>"
    body = f"{paragraphs(*STORY[:2])}<h3>What was agreed</h3>{points}{paragraphs(*STORY[2:])}"

    assert "What was agreed" in texts(read(body))


@pytest.mark.parametrize(
    "label",
    [
        "ALSO SEE",
        "Da non perdere",
        "No te pierdas",
        "Niet te missen",
        "Не пропустите",
        "DEVAMINI OKU",
        "Polecamy",
    ],
)
def test_a_label_that_leads_elsewhere_needs_no_link(label: str) -> None:
    elsewhere = f"{label}: Old lighthouse gets a new keeper and a cat"

    assert list(STORY) == texts(read(paragraphs(*STORY[:2], elsewhere, *STORY[2:])))


@pytest.mark.parametrize(
    ("look", "kept"), [("<p class='q'><strong>{}</strong></p>", True), ("<p>{}</p>", False)]
)
def test_a_question_set_as_those_of_the_interview_is_one_of_them(look: str, *, kept: bool) -> None:
    asked = (
        "Why did the two harbours have two clocks?",
        "Who was right about the noon gun?",
        "What gives you hope?",
    )
    answers = zip(asked, STORY[2:], strict=True)
    told = "".join(f"{look.format(question)}<p>{answer}</p>" for question, answer in answers)

    assert (asked[2] in texts(read(f"<section>{paragraphs(*STORY[:2])}{told}</section>"))) is kept


@pytest.mark.parametrize("place", [3, 5])
def test_what_stands_beside_a_question_for_leave_to_show_a_recording_is_of_that(place: int) -> None:
    told = "„Pier“ ist der Podcast der Redaktion."
    asked = "An dieser Stelle finden Sie Inhalte von Drittanbietern"
    box = f"<div class='c-content-box'><p>{told}</p><p>{asked}</p></div>"
    seed = read(f"<div>{paragraphs(*STORY[:place])}{box}{paragraphs(*STORY[place:])}</div>")

    assert list(STORY) == texts(seed)
