"""Papers that wire services help, and those in front of who wrote: beside names and days, below texts."""

from __future__ import annotations

import pytest
from a_saved_page import names, paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.signatures.east_asian import opening_names
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
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


def read(body: str) -> Seed:
    page = (
        f"<html><body><main><article><h1>{TITLE}</h1>{body}</article></main>"
        "<footer><p>© 2024 Harbour</p></footer></body></html>"
    )
    return read_webpage(page, "page.html", OUTLETS, site_zone="UTC")


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


@pytest.mark.parametrize(
    ("source", "wire"),
    [
        ('<p class="source">Harbour Nieuws / ANP</p>', "ANP"),
        ('<p class="source">(Harbour Post/Reuters)</p>', "Reuters"),
        ('<div class="agency">dpa</div>', "dpa"),
        ('<div class="quelle">HTV mit dpa</div>', "dpa"),
        ('<p class="bron">ANP, eigen berichtgeving</p>', "ANP"),
    ],
)
def test_an_element_named_as_the_source_says_whose_story_it_is(source: str, wire: str) -> None:
    foot = f'<footer>{source}<div class="tags">Tags <a href="/sea">Sea</a></div></footer>'
    seed = read(f'<div class="text">{paragraphs(*STORY)}</div>{foot}')

    assert (list(STORY), [wire]) == (texts(seed), agencies(seed))


@pytest.mark.parametrize(
    ("line", "wire"),
    [
        ('<span class="author">Ana Costa - HTV</span> com Lusa / 24 Nov, 2017, 19:33 / atualizado em 24 Nov, 2017, 19:52 | País', "Lusa"),
        ('Par <span class="author">Jeanne Roe</span>, HTV avec AFP, publié le 24/11/2017 à 19h33', "Agence France-Presse"),
        ('Von <a href="/autor/x">Anna Voss</a>, HTV mit dpa | Stand: 24.11.2017, 19:33 Uhr', "dpa"),
        ('Door <a href="/auteur/x">Jan de Vries</a> | HTV met ANP | 24 november 2017 19:33', "ANP"),
    ],
)  # fmt: skip
def test_the_paper_with_its_wire_service_stands_beside_who_wrote_and_when(line: str, wire: str) -> None:
    seed = read(f"<div>{line}</div><div>{paragraphs(*STORY)}</div>")

    assert (1, [wire], list(STORY)) == (len(names(seed)), agencies(seed), texts(seed))


@pytest.mark.parametrize(
    ("line", "person", "wire"),
    [
        ("Ana Costa - HTV Notícias com Lusa", "Ana Costa", "Lusa"),
        ("Ana Costa, HTV c/ Lusa", "Ana Costa", "Lusa"),
        ("Ana Costa, com Lusa", "Ana Costa", "Lusa"),
        ("Jeanne Roe, hafeninfo avec AFP", "Jeanne Roe", "Agence France-Presse"),
        ("Anna Voss - hafenschau mit dpa", "Anna Voss", "dpa"),
        ("Eva Nováková, iPřístav s ČTK", "Eva Nováková", "ČTK"),
        ("Ola Nilsson, HTV med TT", "Ola Nilsson", "TT"),
        ("Anna Doe | Harbour News with Reuters", "Anna Doe", "Reuters"),
    ],
)
def test_a_byline_names_the_paper_that_a_wire_service_helped(line: str, person: str, wire: str) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline
    assert ((person,), (wire,)) == (byline.people, byline.agencies)


@pytest.mark.parametrize(
    ("line", "wire"),
    [
        ("Harbour Nieuws / ANP", "ANP"),
        ("ANP / Harbour Nieuws", "ANP"),
        ("harbour.nl/ANP", "ANP"),
        ("HTV Notícias com Lusa", "Lusa"),
        ("El Puerto con EFE", "EFE"),
        ("(HTV met ANP)", "ANP"),
        ("Πηγή: ΑΜΠΕ", "ANA-MPA"),
        ("– with Bloomberg", "Bloomberg"),
        ("- with AAP", "AAP"),
        ("— mit dpa", "dpa"),
        ("– With EFE", "EFE"),
        ("Additional reporting Reuters", "Reuters"),
        ("Additional reporting: PA", "PA Media"),
        ("With further material from AAP", "AAP"),
        ("Información adicional: EFE", "EFE"),
        ("Informations complémentaires : AFP", "Agence France-Presse"),
        ("Zusätzliches Material: dpa", "dpa"),
    ],
)
def test_a_paper_that_no_list_has_signs_with_its_wire_service(line: str, wire: str) -> None:
    signed = read_sign_off(line, OUTLETS)

    assert signed
    assert (wire,) == signed.agencies


@pytest.mark.parametrize(
    ("line", "wires"),
    [
        ("Additional reporting AFP, Reuters", ("Agence France-Presse", "Reuters")),
        ("Mia Doe contributed research from Beijing.", ()),
        ("Hina Voss and Sita Doe contributed to this report, with Reuters.", ("Reuters",)),
        ("MIA contributed to this report.", ("MIA",)),
        ("Antara News contributed to this report.", ("Antara",)),
    ],
)
def test_who_helped_may_be_called_like_a_wire_service(line: str, wires: tuple[str, ...]) -> None:
    signed = read_sign_off(line, OUTLETS)

    assert signed
    assert wires == signed.agencies


@pytest.mark.parametrize(
    "line",
    [
        "Additional reporting showed what AP had said",
        "She met AP",
        "The minister met AFP",
        "Kai Voss/AFP",
        "They signed with Reuters",
        "– with Anna",
    ],
)
def test_a_sentence_with_a_wire_service_is_no_sign_off(line: str) -> None:
    assert read_sign_off(line, OUTLETS) is None


@pytest.mark.parametrize(
    ("opening", "writers"),
    [
        ("【北港网】（记者 林书远 实习记者 于宁）", ("林书远", "于宁")),
        ("【北港网】(记者林书远 陈安)", ("林书远", "陈安")),
        ("[北港報訊]（記者 林書遠 實習記者 陳安）", ("林書遠", "陳安")),
        ("【北港网】（见习记者 陈安、驻海口记者 林书远）", ("陈安", "林书远")),
        ("【北港网】（综合）", ()),
        ("【北港日报】", ()),
        ("中新网漳州11月7日电 (林书远 陈安)", ("林书远", "陈安")),
        ("中新网漳州11月7日电 (闻书远 喻安)", ("闻书远", "喻安")),
        ("中新网漳州11月7日电(林书远)", ("林书远",)),
        ("中新网漳州11月7日电 (图文)", ()),
    ],
)
def test_who_wrote_stands_behind_the_paper_in_front_of_a_story(
    opening: str, writers: tuple[str, ...]
) -> None:
    assert writers == opening_names(f"{opening}两个港口共用一条航道，各有一间调度室。")


def test_four_characters_that_head_and_opening_name_alike_have_written() -> None:
    told = "两个港口共用一条航道，各有一间调度室，钟差四分钟。周二，两家搬进同一间屋子，桌子拼成一张。"
    page = (
        '<html lang="zh"><head><meta name="author" content="林书远之"></head><body><main><article>'
        f"<h1>两港合用一间调度室</h1><p>【北港网】（记者 林书远之 实习记者 于宁）{told}</p><p>{told[::-1]}</p>"
        "</article></main></body></html>"
    )
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert ["林书远之", "于宁"] == names(seed)


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("【大森遥】", ["大森遥"]),
        ("（大森遥、林田健二）", ["大森遥", "林田健二"]),
        ("【独自】", []),
        ("【深掘り】", []),
        ("【千葉県】", []),
    ],
)
def test_japanese_names_stand_in_brackets_below_a_headline(line: str, writers: list[str]) -> None:
    told = (
        "二つの港は一つの航路を共有し、それぞれが四十年にわたって独自の管制室と時計を持っていた。",
        "火曜日、両者は岸壁の一つの建物に移り、やかんと二台の無線機、訪問者用の椅子を置いた。",
        "議会は費用の節約を期待しているが、いくらになるかは誰も言えなかったという。",
    )
    body = f"<div>2022年5月4日 13:05</div><p>{line}</p><div>{paragraphs(*told)}</div>"

    assert writers == names(read(body))


@pytest.mark.parametrize(
    ("line", "writers", "wires"),
    [
        ("<p><b>Anna Wolf, Tom Meer, «Mole.ru»</b></p>", ["Anna Wolf", "Tom Meer"], []),
        ("<p><b>Елена Морская-Котова, Артур Якорный, «Мол.ру»</b></p>", ["Елена Морская-Котова", "Артур Якорный"], []),
        ("<p><strong>Jana Molová, Petr Kotva, ČTK</strong></p>", ["Jana Molová", "Petr Kotva"], ["ČTK"]),
        ('<p class="text-right">Anna Wolf, AFP</p>', ["Anna Wolf"], ["Agence France-Presse"]),
    ],
)  # fmt: skip
def test_the_last_line_names_writers_with_the_paper_or_a_wire_behind(
    line: str, writers: list[str], wires: list[str]
) -> None:
    seed = read(f'<div class="text">{paragraphs(*STORY)}<div class="end">{line}</div></div>')

    assert (list(STORY), writers, wires) == (texts(seed), names(seed), agencies(seed))


def test_the_source_may_stand_behind_a_few_lines_of_the_page() -> None:
    lines = "<p>--</p><p><strong>Follow the Harbour on <a href='#'>Facebook</a>!</strong></p><p>Editor: Jane Doe</p>"
    seed = read(f'<div class="text">{paragraphs(*STORY)}{lines}</div><p>Source: BNS, Harbour</p>')

    assert (list(STORY), ["BNS"]) == (texts(seed), agencies(seed))
