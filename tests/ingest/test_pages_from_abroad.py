"""Pages of papers abroad, saved and pasted: who is told of below the text, who only edited, what dates a text."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

SPANISH = (
    "<p>Los dos ministros de Defensa acordaron el martes volver a abrir la línea que llevaba casi dos años cortada.</p>"
    "<p>La línea se tendió en 2008 para que los oficiales de guardia se avisen antes de las maniobras en el estrecho.</p>"
    "<p>Nadie quiso decir en el puerto cuánto durará esta vez, aunque todos tenían una opinión sobre el asunto.</p>"
    "<p>La primera llamada duró cuatro minutos, la mitad de ellos en busca de un traductor que siguiera al habla.</p>"
)
CHINESE = (
    "<p>两国国防部长周二在港口会晤，同意重新开通中断近两年的直通电话，双方代表团会后证实了这一消息。</p>"
    "<p>这条电话线于二〇〇八年设立，供值班军官在演习之前互相通报，每逢周一测试一次。</p>"
    "<p>港口方面表示，第一次通话持续了四分钟，其中一半时间用来寻找翻译人员。</p>"
    "<p>没有人愿意透露下一步的安排，但每个人对此都有自己的看法和判断。</p>"
)
HEADLINE = "La línea sobre el estrecho vuelve a abrirse tras dos años"


def read(body: str, *, head: str = "", language: str = "es") -> Seed:
    page = f'<html lang="{language}"><head>{head}</head><body><main>{body}</main></body></html>'
    return read_webpage(page, "page.html", OUTLETS, site_zone="UTC")


def pasted(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "paste.txt", OUTLETS, site_zone="UTC")


def names(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def article(body: str, headline: str = HEADLINE) -> str:
    return f"<article><h1>{headline}</h1>{body}</article>"


@pytest.mark.parametrize(
    ("note", "writers"),
    [
        (
            "Juana Pérez Doe es politóloga e investigadora en la Universidad del Puerto. Juan Roe es abogado y analista",
            ["Juana Pérez Doe", "Juan Roe"],
        ),
        ("Jeanne Doe est chercheuse associée à l'Institut du Port.", ["Jeanne Doe"]),
        ("Jana von Doe ist Publizistin und lebt am Hafen.", ["Jana von Doe"]),
        ("Gianna Doe è una storica del porto di Varsand.", ["Gianna Doe"]),
    ],
)
def test_the_last_paragraph_tells_what_those_are_who_wrote(note: str, writers: list[str]) -> None:
    seed = read(article(f"{SPANISH}<p><b><i>{note}</i></b></p>"))

    assert names(seed) == writers
    assert note not in [paragraph.text for paragraph in seed.paragraphs]


def test_a_last_paragraph_on_somebody_of_whom_the_text_tells_signs_nothing() -> None:
    told = "<p>La analista Juana Doe dijo que la línea sirve de poco sin una segunda que vaya por otro camino.</p>"

    seed = read(article(f"{told}{SPANISH}<p>Juana Doe es investigadora en la Universidad del Puerto.</p>"))

    assert names(seed) == []


def test_a_day_between_dashes_in_the_title_of_the_head_dates_a_page() -> None:
    seed = read(article(SPANISH), head=f"<title>{HEADLINE} - 07.12.2017 - EL PUERTO</title>")

    assert seed.date
    assert seed.date.value.date().isoformat() == "2017-12-07"


def test_who_only_edited_a_chinese_text_gives_way_to_who_signs_below_it() -> None:
    signed = (
        "<p>原标题：电话线重新开通</p><p>出品︱港口科学栏目</p><p>作者︱秋秋</p><div>[责任编辑:陈安平]</div>"
    )

    seed = read(
        f"<h1>两国直通电话中断两年后重新开通</h1><div>2019-06-03 09:58 来源：港口网</div><div>{CHINESE}{signed}</div>",
        head='<meta name="author" content="陈安平">',
        language="zh",
    )

    assert names(seed) == ["秋秋"]
    assert not [one.text for one in seed.paragraphs if one.text.startswith("出品")]


def test_a_caption_in_chinese_stands_behind_its_label() -> None:
    caption = "图注：值班军官在港口的电话旁等候，墙上的钟已经停了很久"

    seed = read(
        f"<h1>两国直通电话中断两年后重新开通</h1><div>{CHINESE[:60]}</p><p><font>　　{caption}</font></p>{CHINESE}</div>",
        language="zh",
    )

    assert caption not in [paragraph.text.strip() for paragraph in seed.paragraphs]


def test_a_link_to_all_that_a_firm_sent_is_nobody() -> None:
    link = '<div id="author"><a href="/nr/1"><img alt="Alle Storys"></a><a href="/nr/1">Alle Storys</a></div>'
    text = (
        "<p>Varsand (ots) Der Hafen hat am Dienstag die Leitung wieder geöffnet, die fast zwei Jahre lang gekappt war.</p>"
        "<p>Die Leitung dient seit 2008 dazu, vor Manövern zu warnen, und wird an jedem Montag einmal geprüft.</p>"
    )

    seed = read(f"{link}{article(text, 'Hafen öffnet die Leitung über die Enge')}", language="de")

    assert names(seed) == []


def test_when_a_text_appeared_stands_in_front_of_its_source() -> None:
    seed = pasted(
        "Hafen öffnet die Leitung über die Enge wieder",
        "3. Juni 2019 , aktualisiert 3. Juni 2019, 16:12 Uhr | Quelle: Hafenblatt Online",
        "Der Verteidigungsminister hat am Dienstag im Hafen von Varsand die Leitung wieder öffnen lassen.",
        "Die Leitung dient seit 2008 dazu, vor Manövern zu warnen, und war fast zwei Jahre lang gekappt.",
    )

    assert seed.date
    assert seed.date.value.date().isoformat() == "2019-06-03"
    assert seed.picture is None


def test_a_credit_has_its_wire_service_behind_a_full_stop() -> None:
    seed = pasted(
        "Les deux ministres rouvrent la ligne au-dessus du détroit",
        "Par Jeanne Doe, correspondante à Varsand — 3 juin 2019 à 11:25",
        "La ministre au port de Varsand, en 2014. Photo Jean Roe. AP",
        "Les deux ministres de la Défense ont décidé mardi de rouvrir la ligne, selon les délégations.",
        "Tendue en 2008, la ligne permet aux officiers de garde de se prévenir avant les manœuvres.",
    )

    assert seed.picture
    assert seed.picture.caption
    assert seed.picture.caption.value == "La ministre au port de Varsand, en 2014."


def test_a_paragraph_ends_in_the_address_of_what_it_speaks_of() -> None:
    last = (
        "Das ganze Gespräch über die Leitung, die Manöver im Sommer und die Pläne der beiden Häfen für das nächste "
        "Jahr finden Sie im Archiv: http://archiv.hafenblatt.example/gespraech/"
    )

    seed = pasted(
        "Hafen öffnet die Leitung über die Enge wieder",
        "03.06.2019 – 09:30",
        "Der Verteidigungsminister hat am Dienstag im Hafen von Varsand die Leitung wieder öffnen lassen.",
        "Die Leitung dient seit 2008 dazu, vor Manövern zu warnen, und war fast zwei Jahre lang gekappt.",
        last,
        "Pressekontakt:",
        "Hafen GmbH",
        "Tel. +49 (0) 221-33 606",
        "Orte in dieser Story",
        "Varsand",
        "Themen in dieser Story",
    )

    assert seed.paragraphs[-1].text == last
