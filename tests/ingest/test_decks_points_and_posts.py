"""Saved pages: standfirsts by their place and name, points at the end, posts that are quoted, writers below."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE, paragraphs, writers

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

RUSSIAN = (
    "Паром вернулся в порт во вторник вечером, сообщили в мэрии, хотя трое депутатов просили отложить рейс до весны.",
    "По их словам, документы пришли слишком поздно, и никто не успел прочитать их до начала вечернего заседания.",
    "Мэр ответил, что бумаги были разосланы за десять дней и что никто на них до сих пор не жаловался в приёмную.",
)


def page(*blocks: str, title: str = TITLE) -> Seed:
    body = "".join(blocks)
    return read_webpage(
        f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>", "page.html",
        OUTLETS, site_zone="UTC",
    )  # fmt: skip


def told(*texts: str, name: str = "") -> str:
    return "".join(f'<p class="{name}">{text}</p>' if name else f"<p>{text}</p>" for text in texts)


def summary(seed: Seed) -> str:
    return seed.summary.value if seed.summary else ""


def test_a_few_words_in_an_element_for_standfirsts_are_one_and_the_day_below_is_none() -> None:
    head = (
        f'<div class="head"><h1>{TITLE}</h1><div class="dek__65e7"><p>Also ropes and bells.</p></div></div>'
    )
    day = '<div class="lede__8cfb"><div class="times"><time datetime="2022-04-26T17:39:53Z">April 26, 2022, 5:39 PM UTC'
    seed = page(head, f"{day}</time></div></div>", f'<div class="text">{told(*TEXT)}</div>')

    assert summary(seed) == "Also ropes and bells."
    assert list(TEXT) == paragraphs(seed)


def test_a_paragraph_named_summary_is_the_standfirst_where_all_others_are_named_otherwise() -> None:
    lead = (
        "Two delegations, one line of copper, and a harbour full of people who have never needed a telephone."
    )
    text = told(
        *TEXT, "The line is to be tried in June, when both fleets are at sea.", name="chapter-paragraph"
    )
    seed = page(f"<h1>{TITLE}</h1>", "<span>by <b>Jane Doe</b></span>", told(lead, name="summary-art"), text)

    assert lead == summary(seed)


def test_a_first_paragraph_named_intro_is_the_text_s_where_the_others_have_no_name() -> None:
    text = told(*TEXT[1:], "The line is to be tried in June, when both fleets are at sea.")
    seed = page(f"<h1>{TITLE}</h1>", told(TEXT[0], name="intro"), text)

    assert TEXT[0] in paragraphs(seed)


LONG = (
    *RUSSIAN,
    *(
        text.replace("Мэр", "Капитан").replace("По их словам", "По слухам").replace("Паром", "Катер")
        for text in RUSSIAN
    ),
)
POINTS = (
    "➡️ Berths at the old quay: 1.204",
    "➡️ Berths taken by ferries: 41,2%",
    "➡️ Berths of the navy: 58,8%",
)


def test_points_behind_the_same_sign_at_the_end_are_the_text_s() -> None:
    found = paragraphs(page(f"<h1>{TITLE}</h1>", told(*TEXT, *POINTS)))

    assert [point.replace("\ufe0f", "") for point in POINTS] == [
        one.replace("\ufe0f", "") for one in found[-3:]
    ]


def test_one_line_behind_an_arrow_at_the_end_leads_elsewhere() -> None:
    assert list(TEXT) == paragraphs(page(f"<h1>{TITLE}</h1>", told(*TEXT, "➡ All about the harbour line")))


@pytest.mark.parametrize("label", [". PHOTO", " ФОТО", " – Video"])
def test_the_headline_without_its_label_is_no_first_paragraph(label: str) -> None:
    seed = page(f"<h1>{TITLE}{label}</h1>", told(f"{TITLE}.", *TEXT), title=f"{TITLE}{label}")

    assert list(TEXT) == paragraphs(seed)


@pytest.mark.parametrize(
    "notice",
    [
        "Старые заметки о пароме лежат в отдельном архиве. Редакция не несёт ответственности за них.",
        "Die Redaktion übernimmt keine Haftung für die Inhalte, die Leserinnen und Leser hier einstellen.",
        "La redacción no se hace responsable de las opiniones que expresan los lectores en esta página.",
    ],
)
def test_what_the_paper_does_not_answer_for_is_a_notice(notice: str) -> None:
    assert list(TEXT) == paragraphs(page(f"<h1>{TITLE}</h1>", f"<div>{told(*TEXT)}</div>", told(notice)))


def test_what_a_port_does_not_answer_for_is_news() -> None:
    told_by_port = "Администрация порта не несёт ответственности за задержку рейса, сообщили пассажирам во вторник утром."
    seed = page(
        "<h1>Паром вернулся в порт</h1>", f"<div>{told(*RUSSIAN[:2], told_by_port, RUSSIAN[2])}</div>"
    )

    assert told_by_port in paragraphs(seed)


POST = (
    '<blockquote class="instagram-media"><div><p><a href="https://photos.example/p/1">Post by the pilots</a> '
    '<time datetime="2017-12-20T09:04:17+00:00">Dec 20, 2017 at 1:04 PST</time></p></div></blockquote>'
)


def test_the_day_of_a_post_behind_the_text_is_not_the_article_s() -> None:
    seed = page("<h1>Паром вернулся в порт</h1>", "<div>20 декабря 2017 в 19:15</div>", f"<div>{told(*RUSSIAN)}{POST}</div>",
                title="Паром вернулся в порт")  # fmt: skip

    assert seed.date is not None
    assert seed.date.value.strftime("%d %H:%M") == "20 19:15"


def test_a_link_to_the_only_writer_below_the_text_signs() -> None:
    below = '<div><p>Подписаться</p></div><ul class="x1"><li><a href="/author/5549"><span>Иван Белов</span></a></li></ul>'
    seed = page("<h1>Паром вернулся в порт</h1>", f"<div>{told(*LONG)}</div>", below)

    assert writers(seed) == ["Иван Белов"]


def test_links_to_several_writers_below_the_text_are_of_other_stories() -> None:
    links = "".join(
        f'<li><a href="/author/{number}"><span>{name}</span></a></li>'
        for number, name in enumerate(("Иван Белов", "Анна Дорн", "Пётр Лесной"))
    )
    seed = page("<h1>Паром вернулся в порт</h1>", f"<div>{told(*LONG)}</div>", f'<ul class="x1">{links}</ul>')

    assert writers(seed) == []


def test_a_link_to_the_writer_in_the_card_of_another_story_signs_nothing() -> None:
    card = '<ul class="x1"><li><h3>Капитан ушёл на покой</h3><a href="/author/5549"><span>Иван Белов</span></a></li></ul>'
    seed = page("<h1>Паром вернулся в порт</h1>", f"<div>{told(*LONG)}</div>", card)

    assert writers(seed) == []
