"""Feet, boxes and heads of papers in Europe and Asia: who sent a text, what is the page's, who wrote."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title, wires
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_captions
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.one_line.wording import folded, words_in
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.outlets.agency_names import agency_named

DAY = "3 August 2022 10:12"


@pytest.mark.parametrize(
    ("below", "agencies"),
    [
        ("(Quelle: APA/dpa)", ["APA", "dpa"]),
        ("Hafen.cl - EFE / Reuters", ["EFE", "Reuters"]),
        ("dpa, AFP / JD, KV", ["dpa", "Agence France-Presse"]),
        ("WITH A REPORT FROM AFP", ["Agence France-Presse"]),
        ("(AA)", ["Anadolu"]),
        ("Foto: APA/dpa", []),
        ("Kai Voss / AFP", []),
    ],
)
def test_who_sent_a_text_stands_right_below(below: str, agencies: list[str]):
    seed = read(TITLE, DAY, *STORY, below)

    assert wires(seed) == agencies
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    ("name", "agency"),
    [
        ("রয়টার্স", "Reuters"),
        ("نوفوستي", "RIA Novosti"),
        ("時事通信社", "Jiji Press"),
        ("Beta", "Beta"),
        ("beta", None),
    ],
)
def test_wire_services_by_the_names_of_other_scripts(name: str, agency: str | None):
    found = agency_named(name)

    assert (found and found.name) == agency


@pytest.mark.parametrize(
    ("line", "is_furniture"),
    [
        ("Bei älteren Beiträgen wie diesem wird die Kommentarfunktion automatisch geschlossen.", True),
        ("¿Te ha resultado interesante esta noticia?", True),
        ("Ir al suplemento de internacional.", True),
        ("© Puerto Sur, S.L. Todos los derechos reservados. Este artículo no puede ser copiado.", True),
        ("Informação de qualidade e confiável, a apenas um clique. Assine O CAIS.", True),
        ("Questo contenuto può essere visualizzato anche sul sito da cui ha origine.", True),
        ("视频加载失败，请刷新重试", True),
        ("SCROLL TO RESUME CONTENT", True),
        ("提供社の都合により、削除されました。", True),
        ("※掲載される投稿は投稿者個人の見解であり、港湾新聞社の見解ではありません。", True),
        ("קבלו עדכונים", True),
        ("קבלת התראה במייל על כתבות מאת דנה לוי", True),
        ("تابعوا RT على", True),
        ("Bağlantıyı Kopyala", True),
        ("Letters to The Times must be exclusive and may be edited.", True),
        ("Letters to the harbour master came from all over the country.", False),
        ("ไม่พลาดข่าวสำคัญ กดติดตามเรา", True),
        ("ผู้ติดตามข่าวหลายคนมาที่ท่าเรือเมื่อวันจันทร์ และรอจนถึงเช้า", False),
    ],
)
def test_lines_of_pages(line: str, is_furniture: bool):
    assert is_furniture == (furniture_of(line) is not None)


@pytest.mark.parametrize(
    ("skips", "ends"),
    [
        ("تخطى قصص مقترحة وواصل القراءة", "قصص مقترحة نهاية"),
        ("Skip Ferry news and continue reading", "End of Ferry news"),
        ("और ये भी पढ़ें छोड़कर आगे बढ़ें", "और ये भी पढ़ें समाप्त"),
    ],
)
def test_a_box_to_skip(skips: str, ends: str):
    box = f"{skips}\nThe old crane of Kellmouth is sold\nA ferry to Elin stops for good\n{ends}"
    seed = read(TITLE, DAY, STORY[0], box, *STORY[1:])

    assert body(seed) == list(STORY)


def test_a_box_of_key_points_amid_the_text():
    box = "De essentie\nTwee loodsen brandden af.\nEen derde raakte beschadigd.\nNiemand raakte gewond."
    seed = read(TITLE, DAY, *STORY, box, *(one.replace("Kellmouth", "Elin") for one in STORY[1:]))

    assert body(seed) == [*STORY, *(one.replace("Kellmouth", "Elin") for one in STORY[1:])]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Die Fregatte Anna vor Varsand / picture alliance", "picture alliance"),
        ("Autor. Ministerstwo Obrony", "Ministerstwo Obrony"),
        ("Autor: Jan Nowak", None),
    ],
)
def test_credits(line: str, credit: str | None):
    (found,) = read_captions([(line, words_in(folded(line)))], OUTLETS)

    assert (found and found.credit) == credit


def test_a_picture_above_kicker_and_headline():
    seed = read(
        "Rauch über dem Kai von Varsand / picture alliance",
        "Brand im Hafen",
        "Zwei Hallen sind verloren",
        "VON ANNA LIND am 24. Mai 2022",
        *STORY,
    )

    assert title(seed) == "Zwei Hallen sind verloren"


def test_what_somebody_asks_in_spanish_is_no_link():
    asked = "–¿Habrá otro barco?\n–Todo es posible –responde."
    seed = read(TITLE, DAY, *STORY, asked, "Te puede interesar: La grúa vieja se vende", STORY[1] + " Again.")

    assert "–¿Habrá otro barco?" in body(seed)


def test_hours_glued_to_days():
    stamp = read_stamp("22:372020/08/09")

    assert stamp is not None
    assert (stamp.moments[0].day, stamp.moments[0].hour, stamp.moments[0].minute) == (9, 22, 37)


def test_who_wrote_by_what_else_is_offered_of_them():
    told = ("שתי מחסנים על המזח נשרפו ביום שני בלילה, ואחד נוסף ניזוק.", "שש חוליות נלחמו באש עד הבוקר.")
    lines = [
        "שריפה על המזח",
        "הדפיסו כתבה",
        "דנה לוי",
        "קבלת התראה במייל על כתבות מאת דנה לוי",
        "22 במאי 2019",
    ]
    seed = read_pasted("\n".join([*lines, "", "\n\n".join(told)]), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert authors(seed) == ["דנה לוי"]


def test_who_wrote_stands_alone_above_the_paper_in_persian():
    told = (
        "دو انبار اسکله دوشنبه شب در آتش سوختند و انبار سوم آسیب دید، به گفته مقام‌های بندر.",
        "شش گروه آتش‌نشان تا صبح با آتش جنگیدند و کسی آسیب ندید، به گفته رئیس بندر در صبح سه‌شنبه.",
    )
    head = "شنبه ۷ فروردین ۱۴۰۰ - ۱۷:۵۸\nآتش در اسکله دو انبار را نابود کرد\n"
    foot = "سهیلا یاوری\nمنبع: خبر بندر\nبرچسب‌ها\nبندر"
    text = "\n\n".join([head, *told, foot])

    assert authors(read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")) == ["سهیلا یاوری"]


def test_a_wire_below_the_button_of_a_picture_took_it():
    head = (
        TITLE,
        DAY,
        "Penulis: Anna Lind",
        "lihat foto",
        "AFP",
        "Smoke over the quay of Kellmouth on Monday.",
    )
    seed = read_pasted("\n".join([*head, *STORY]), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert wires(seed) == []
    assert authors(seed) == ["Anna Lind"]


def test_an_outlet_of_the_name_that_writes_in_the_language():
    told = (
        "Dos almacenes del muelle se quemaron el lunes por la noche, y un tercero sufrió daños.",
        "Seis equipos lucharon contra el fuego hasta la mañana, según dijo el capitán del puerto.",
        "Los almacenes estaban vacíos. Sus dueños querían venderlos en la primavera, después de la feria.",
        "La alcaldesa dijo que el muelle se abrirá cuando los equipos hayan retirado lo que queda del tejado.",
    )
    seed = read_pasted(
        "\n\n".join(["Público", "Arde el muelle", "03/08/2022 20:14", *told, "© Público"]),
        "seeds/a.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2022-08-03T20:14:00+02:00"


def test_a_kicker_stands_above_headline_and_standfirst():
    told = (
        "Sie gingen durch den Garten. Nach vier Stunden verliess der Gast das Landgut vor der Stadt.",
        "Der Kanzler will, dass die Ministerien wieder zum roten Telefon greifen, wie ein Sprecher sagte.",
        "Das Telefon stand ein Jahr lang still. Der Kanzler hatte es nach einem Streit abstellen lassen.",
    )
    lines = (
        "Publiziert: 16.11.2023 um 06:12 Uhr",
        "Teilen",
        "Vier Stunden auf dem Landgut",
        "Kanzler und Gast greifen zum roten Telefon",
        "Ein Jahr lang herrschte Funkstille. Jetzt soll das anders werden.",
        "Händedruck vor dem Herrenhaus: der Kanzler (l.) und sein Gast.",
        "Foto: AFP",
        "Anna Lind",
        "Ausland-Redaktorin",
    )
    seed = read_pasted("\n".join([*lines, "", "\n\n".join(told)]), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert title(seed) == "Kanzler und Gast greifen zum roten Telefon"
    assert authors(seed) == ["Anna Lind"]


def test_by_stands_alone_in_danish():
    seed = read_pasted(
        "\n".join([TITLE, "AF", "Anna Lind", DAY, *STORY]), "seeds/a.txt", OUTLETS, site_zone="UTC"
    )

    assert authors(seed) == ["Anna Lind"]


def test_a_live_page_whose_headline_tells_several_things():
    headline = "Incendie sur le quai EN DIRECT : Deux hangars détruits… La mairie promet une « enquête »…"
    told = (
        "Deux hangars du quai ont brûlé lundi soir, et un troisième a été endommagé par les flammes.",
        "Six équipes ont lutté contre le feu jusqu'au matin, a déclaré le capitaine du port.",
    )
    above = ("Accueil", headline, "DIRECT", "Suivez avec nous l'incendie qui touche le port", "Anne Dubois")
    seed = read_pasted(
        "\n".join([*above, "Publié le 04/08/2022 à 06h48", "", "\n\n".join(told)]),
        "seeds/a.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert title(seed) == headline


@pytest.mark.parametrize(
    ("day", "offset"),
    [
        ("— 6 décembre 2018 à 18:41", "+01:00"),
        ("10 Abr, 2023 03:47 a.m.", "-03:00"),
        ("14:47, 11 Aug 2023", "+01:00"),
        ("August 17, 2023 10:21 am(Updated 4:06 pm)", "+01:00"),
        ("PTI   |   Varsand   |   Published 09.06.23, 09:37 AM", "+05:30"),
    ],
)
def test_stamps_that_papers_of_one_country_share(day: str, offset: str):
    seed = read(TITLE, day, *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat().endswith(offset)


def test_a_long_line_below_a_picture_is_the_headline():
    headline = "Harbour master and council seek common ground on the quay in Kellmouth"
    lines = ("News", "UK", "Smoke over the quay of Kellmouth. Reuters", headline)
    deck = "Council wants the harbour master to use his weight with the owners of the warehouses"
    head = "\n".join([*lines, deck, "", "Anna Lind", "January 27, 2024"])
    seed = read_pasted("\n\n".join([head, *STORY]), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert title(seed) == headline
    assert authors(seed) == ["Anna Lind"]


def test_a_service_in_its_own_language():
    told = (
        "Два склади на набережній згоріли в понеділок увечері, а третій зазнав пошкоджень, кажуть у порту.",
        "Шість команд боролися з вогнем до ранку, розповів журналістам начальник порту Кай Восс.",
        "Склади були порожні. Їхні власники хотіли продати їх навесні, після великого ярмарку.",
    )
    lines = [
        "Пожежа на набережній",
        "16 Листопад 2023, 09:42",
        "",
        "\n\n".join(told),
        "",
        "Радіо Свобода © 2023 RFE/RL, Inc.",
    ]
    seed = read_pasted("\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-11-16T09:42:00+02:00"
