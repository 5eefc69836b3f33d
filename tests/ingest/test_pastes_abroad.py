"""Pastes in other languages, as readers of single lines cannot tell them: what stands around counts."""

from __future__ import annotations

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.publishers import Directory

OUTLETS = Directory()


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def names(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


def test_the_first_long_line_is_a_headline_above_a_credit() -> None:
    title = "Linha muda, portos cheios: o que os ministros poderão fazer no estreito"
    seed = read(
        title,
        "Imagem: Reprodução",
        "Caio Brandão",
        "Do UOL, em São Paulo",
        "25/08/2019 04h00",
        "Enquanto os dois países travam um braço de ferro, os ministros acertaram reabrir a linha telefônica.",
        "A linha, instalada em 2008, permite que os oficiais de plantão se avisem antes dos exercícios.",
    )

    assert seed.title
    assert seed.title.value == title
    assert names(seed) == ["Caio Brandão"]


def test_a_writer_stands_below_day_and_hour() -> None:
    seed = read(
        "Los ministros reabren la línea directa del estrecho",
        "Llevaba casi dos años muda, desde que una patrullera fue embestida junto al bajo",
        "31 de marzo de 2016",
        "19:44",
        "Gabriela Orozco",
        "PARA LA NACION",
        "Córdoba. Los ministros de Defensa acordaron volver a abrir una línea telefónica, según las delegaciones.",
        "La línea, tendida en 2008, permite a los oficiales de guardia avisarse antes de las maniobras.",
        "Gabriela Orozco",
        "Temas",
    )

    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2016-03-31T19:44"
    assert names(seed) == ["Gabriela Orozco"]


def test_the_rights_of_a_story_make_no_caption_of_its_last_paragraph() -> None:
    last = "政府は電話が再開されたと繰り返し主張しているが、ある専門家は「一本の電話だけで衝突が防げるわけではないし、誤解の口実が一つ減るだけだ」と指摘している。"
    seed = read(
        "両国の防衛相、海峡の直通電話を再開へ 二年ぶりに合意",
        "2018年6月18日 10:01",
        "【6月18日 AFP】両国の国防相は火曜日、港で会談し、約二年にわたって途絶えていた直通電話を再開することで合意した。",
        "この電話は二〇〇八年に設けられ、当直の士官が演習の前に互いに知らせるために使われてきたという。",
        f"{last}(c)AFP/Jane DOE",
    )

    assert seed.paragraphs[-1].text.startswith("政府は電話が再開された")


def test_a_text_in_thai_has_a_headline_and_paragraphs() -> None:
    title = "รัฐมนตรีเปิดสายตรงข้ามช่องแคบอีกครั้งหลังเงียบไปเกือบสองปี"
    first = (
        "รัฐมนตรีกลาโหมของทั้งสองประเทศตกลงกันเมื่อวันอังคารที่ท่าเรือวาร์ซันด์ว่าจะเปิดสายโทรศัพท์ที่เงียบไปเกือบสองปีอีกครั้ง "
        "ตามที่คณะผู้แทนทั้งสองฝ่ายแถลง"
    )
    second = (
        "สายนี้วางเมื่อปี 2551 เพื่อให้นายทหารเวรเตือนกันก่อนการซ้อมรบ และถูกตัดหลังจากเรือตรวจการณ์ถูกชนใกล้สันดอนแคร์โรว์ "
        "เจ้าหน้าที่จะทดสอบสายทุกวันจันทร์ตั้งแต่เดือนมีนาคมเป็นต้นไป"
    )
    seed = read("ข่าว", title, "Submitted on Mon, 2019-01-21 13:49", first, second)

    assert seed.title
    assert seed.title.value == title
    assert seed.paragraphs[-1].text == second
