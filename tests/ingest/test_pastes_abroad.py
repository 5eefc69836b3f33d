"""Pastes in other languages, as readers of single lines cannot tell them: what stands around counts."""

from __future__ import annotations

from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed


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


GERMAN = (
    "Der Verteidigungsminister hat am Dienstag im Hafen von Varsand die Leitung wieder öffnen lassen.",
    "Die Leitung dient seit 2008 dazu, vor Manövern zu warnen, und war fast zwei Jahre lang gekappt.",
)
FRENCH = (
    "Les deux ministres de la Défense ont décidé mardi de rouvrir la ligne, selon les délégations.",
    "Tendue en 2008, la ligne permet aux officiers de garde de se prévenir avant les manœuvres.",
)
KOREAN = (
    "양국 국방장관은 화요일 항구에서 만나 2년 가까이 끊겼던 직통전화를 다시 열기로 합의했다고 대표단이 밝혔다.",
    "이 전화는 2008년에 놓였으며 당직 장교들이 훈련에 앞서 서로 알리는 데 쓰여 왔다고 한다.",
)
CHINESE = (
    "两国国防部长周二在港口会晤，同意重新开通中断近两年的直通电话，双方代表团会后证实了这一消息。",
    "这条电话线于二〇〇八年设立，供值班军官在演习之前互相通报，每逢周一测试一次。",
)


def test_a_few_words_above_a_german_headline_are_no_title() -> None:
    title = "Warum der Hafen nicht mit der Hauptstadt sprechen will"
    seed = read("Politik", "Streit in Varsand", title, "Von", "Jana Doe", "03.06.2019, 16:12 Uhr", *GERMAN)

    assert seed.title
    assert seed.title.value == title


def test_two_towns_and_a_hyphen_in_the_first_words_make_no_paper() -> None:
    text = "Der NATO-Minister hat am Dienstag die Leitung wieder öffnen lassen."
    seed = read("Hafen und Hauptstadt reden wieder", "Von Jana Doe", f"Berlin, Paris. {text}", GERMAN[1])

    assert seed.paragraphs[0].text.endswith(text)


def test_a_paper_that_has_a_story_from_a_wire_service_is_no_writer() -> None:
    seed = read(
        "Les deux ministres rouvrent la ligne au-dessus du détroit",
        "Par Le Phare avec AFP",
        "Le 03 juin 2019 à 11h25",
        *FRENCH,
    )

    assert names(seed) == []
    assert [one.value for one in seed.agencies] == ["Agence France-Presse"]


def test_whom_a_picture_shows_above_its_credit_wrote_nothing() -> None:
    seed = read(
        "Entre les deux capitales, la ligne reste muette depuis deux ans",
        "Jeanne Doe",
        "Publié le 03 juin 2019 à 15:30",
        "Kai Voss et Edith Elgar à Singapour.",
        "Crédit photo : SIPA Press",
        *FRENCH,
    )

    assert names(seed) == ["Jeanne Doe"]


def test_a_turkish_minister_below_a_picture_wrote_nothing() -> None:
    seed = read(
        "İki bakan boğazdaki hattı yeniden açtı: Ödül değil gereklilik",
        "14:22, 3/06/2019, Pazartesi",
        "ABD Savunma Bakanı Lloyd Austin.",
        "İki ülkenin savunma bakanları salı günü limanda buluşarak hattın yeniden açılması için anlaştı.",
        "Hat, nöbetçi subayların tatbikatlardan önce birbirini uyarması için 2008 yılında kurulmuştu.",
    )

    assert names(seed) == []


def test_a_korean_caption_with_its_credit_is_no_headline() -> None:
    title = '국방장관 "대화는 필수"…항구는 회담 거절'
    seed = read("국제", title, "서이준 기자", "입력2019.06.03 13:20", "항구에 선 장관. 사진=AP", *KOREAN)

    assert seed.title
    assert seed.title.value == title
    assert names(seed) == ["서이준"]


def test_a_chinese_caption_with_its_credit_is_no_headline() -> None:
    seed = read(
        "两国防长同意重开直通电话",
        "来源于 港口网",
        "2019年06月03日 14:20",
        "国防部长6月3日在港口发表演讲。图：港口图片",
        *CHINESE,
        "文｜港口 林书远",
    )

    assert seed.title
    assert seed.title.value == "两国防长同意重开直通电话"
    assert names(seed) == ["林书远"]


GERMAN = (
    "Die Minister beider Länder haben am Dienstag im Hafen vereinbart, die seit zwei Jahren stumme Leitung zu öffnen.",
    "Über die Leitung warnen sich die wachhabenden Offiziere vor Übungen, wie die Delegationen mitteilten.",
)
FRENCH = (
    "Les ministres des deux pays ont convenu mardi au port de rouvrir la ligne téléphonique muette depuis deux ans.",
    "La ligne permet aux officiers de garde de se prévenir avant les manœuvres, selon les délégations.",
)
DUTCH = (
    "De ministers van beide landen spraken dinsdag in de haven af de lijn te openen die al twee jaar zwijgt.",
    "Via de lijn waarschuwen de officieren van dienst elkaar voor oefeningen, aldus de delegaties.",
)
INDONESIAN = (
    "Menteri kedua negara sepakat pada Selasa di pelabuhan untuk membuka lagi saluran telepon yang dua tahun bisu.",
    "Saluran itu dipakai perwira jaga untuk saling memperingatkan sebelum latihan, kata kedua delegasi.",
)


def test_who_signs_stands_in_front_of_a_role_and_its_paper() -> None:
    french = (
        "Pourquoi la ligne reste muette",
        "Jeanne Morel Journaliste au Phare",
        "Publié le 03-06-2023 à 14:20",
    )
    dutch = ("‘Wie zwijgt, riskeert een botsing’", "Joris Haveman Redacteur Haven", "03/06/2023 om 14:32")

    assert names(read(*french, *FRENCH)) == ["Jeanne Morel"]
    assert names(read(*dutch, *DUTCH)) == ["Joris Haveman"]


def test_who_signs_behind_a_time_is_none_of_the_essentials_above() -> None:
    seed = read(
        "Ligne directe : la porte close du port",
        "l'essentiel\nLe forum devait renouer les fils. Il a surtout montré qu'ils sont rompus.",
        "International, Ports\nPublié le 03/06/2023 à 17:40\nÉcouter cet article\nPhilippe Morel",
        *FRENCH,
    )

    assert names(seed) == ["Philippe Morel"]


def test_a_surname_with_an_article_behind_von_heads_a_report() -> None:
    seed = read(
        "Aus: Ausgabe vom 23.10.2018, Seite 2 / Ausland",
        "Besuch am Strand",
        "Von der Aue in Kellmünde",
        *GERMAN,
    )

    assert names(seed) == []
    assert seed.title
    assert seed.title.value == "Von der Aue in Kellmünde"
    assert seed.date
    assert seed.date.value.day == 23


def test_buttons_that_begin_with_a_preposition_sign_nothing() -> None:
    seed = read(
        "Minister öffnen die Leitung", "03.06.2023, 17:00 Uhr", "Zur Merkliste", "Von Norbert Halm", *GERMAN
    )

    assert names(seed) == ["Norbert Halm"]


def test_a_wire_service_with_its_language_is_no_person() -> None:
    seed = read("La ligne du détroit rouverte au port", "par AFP FR", *FRENCH)

    assert names(seed) == []
    assert [found.value for found in seed.agencies] == ["Agence France-Presse"]


def test_a_headline_in_indonesian_is_nobody() -> None:
    title = "Sempat Tertunda Gara-gara Kabut, Menhan Temui Mitra"
    seed = read(
        f"{title}\nRabu, 14 Juni 2023 - 22:39 WIB",
        "Sempat Tertunda Gara-gara...\nMenteri tiba di pelabuhan pada pekan ini. Foto/Istimewa",
        *INDONESIAN,
    )

    assert names(seed) == []
    assert seed.title
    assert seed.title.value == title


def test_two_countries_beside_a_slash_are_no_credit() -> None:
    title = "Washington tende la mano, Pechino la stringe e basta"
    seed = read(
        f"STATI UNITI / CINA\n{title}\nNiente incontro al porto: «ogni equivoco è un rischio».\nKEYSTONE\nFonte ats ans",
        "di Davide Moretti\nGiornalista\n03 giu 2023 - 12:11",
        "I ministri dei due paesi hanno deciso martedì al porto di riaprire la linea muta da quasi due anni.",
        "La linea permette agli ufficiali di guardia di avvisarsi prima delle manovre, dicono le delegazioni.",
    )

    assert seed.title
    assert seed.title.value == title
    assert names(seed) == ["Davide Moretti"]


def test_what_somebody_says_in_an_account_is_told() -> None:
    told = "En un mensaje difundido en su cuenta de Twitter, el ministro llamó a su pueblo a conservar la línea abierta."
    seed = read(
        "Los ministros reabren la línea del estrecho",
        "Los ministros de los dos países acordaron el martes en el puerto abrir la línea muda desde hace dos años.",
        told,
    )

    assert told in [paragraph.text for paragraph in seed.paragraphs]


def test_what_a_page_asks_before_it_shows_something_is_no_text() -> None:
    asked = 'Durch Klick auf "Akzeptieren" geben Sie Ihre Einwilligung, die Sie jederzeit widerrufen können.'
    seed = read("Minister öffnen die Leitung im Hafen", GERMAN[0], asked, GERMAN[1])

    assert [paragraph.text for paragraph in seed.paragraphs] == list(GERMAN)


def test_two_countries_and_what_joins_them_are_a_kicker() -> None:
    title = "Minister wirbt am Hafen vergeblich um Gespräche"
    seed = read(
        f"USA und China\n{title}\nDer Ton zwischen den Küsten bleibt frostig.",
        "Veröffentlicht: 03.06.2023, 14:00\nVon: dpa\nArtikel teilen:",
        *GERMAN,
    )

    assert seed.title
    assert seed.title.value == title


def test_who_signs_stands_behind_a_day() -> None:
    head = (
        "Warum die Leitung stumm bleibt",
        "03. Juni 2023 Harald Neumann",
        "Der Minister will reden. Eine Analyse",
    )

    assert names(read(*head, *GERMAN)) == ["Harald Neumann"]


def test_whom_a_picture_shows_in_a_place_signs_nothing() -> None:
    seed = read(
        "Eisiges Schweigen am Hafen",
        "Von Kirsten Halm mit AP\nZuletzt aktualisiert: 03/06/2023 - 11:00",
        "Kai Voss in Singapur\nCopyright Ina Moor/Copyright 2023 The AP. All rights reserved.",
        *GERMAN,
    )

    assert names(seed) == ["Kirsten Halm"]


def test_the_last_change_of_a_text_is_a_time_and_nobody() -> None:
    seed = read(
        "Minister öffnen die Leitung",
        *GERMAN,
        "Letzte Änderung: Freitag, 26. August 2016 19:20 Uhr",
        "Quelle: dpa",
    )

    assert names(seed) == []
    assert seed.date
    assert (seed.date.value.day, seed.date.value.hour) == (26, 19)


def test_hours_in_dutch_and_weekdays_in_italian_stand_beside_a_day() -> None:
    dutch = read("Ministers openen de lijn", "Bewerkt door: ib", "3/07/17 - 06u21 Bron: Reuters", *DUTCH)
    italian = read(
        "Ministri al porto: riaperta la linea",
        "I ministri dei due paesi hanno deciso martedì al porto di riaprire la linea muta da quasi due anni.",
        "La linea permette agli ufficiali di guardia di avvisarsi prima delle manovre, dicono le delegazioni.",
        "Sezione: Politica estera / Data: Mar 19 luglio 2022 alle 19:50",
        "Autore: Redazione Centrale",
    )

    assert dutch.date
    assert (dutch.date.value.day, dutch.date.value.hour, dutch.date.value.minute) == (3, 6, 21)
    assert italian.date
    assert (italian.date.value.month, italian.date.value.day, italian.date.value.hour) == (7, 19, 19)


def test_a_caption_in_indonesian_stands_above_the_headline() -> None:
    title = "Ketua Komisi: Menteri ke Pelabuhan Redam Ketegangan"
    seed = read(
        "Menteri Pertahanan Budi Santosa memenuhi undangan mitranya di pelabuhan/Istimewa",
        f"Politik\n{title}\nSELASA, 02 APRIL 2024 | 12:45 WIB | LAPORAN: RINA WULANDARI",
        *INDONESIAN,
    )

    assert seed.title
    assert seed.title.value == title
    assert names(seed) == ["Rina Wulandari"]


def test_the_name_of_a_site_signs_nothing() -> None:
    head = (
        "RADEPHARE.COM",
        "Forum du détroit : la ligne reste muette",
        "Rédigé par Radephare le Samedi 3 Juin 2023 à 12:06",
    )

    assert names(read(*head, *FRENCH)) == []


def test_a_nickname_stands_between_the_names_of_a_writer() -> None:
    title = "Ministros reabrem a linha do estreito"
    text = "Os ministros dos dois países acertaram na terça-feira no porto reabrir a linha muda há quase dois anos."

    assert names(read(title, 'Por\nFernando "Nuno" Brandão\n-\n3 de junho de 2023', text)) == [
        'Fernando "Nuno" Brandão'
    ]


def test_an_hour_stands_right_in_front_of_its_day() -> None:
    seed = read(
        "La ligne du détroit rouverte au port", "11:4930/10/2025, jeudi", *FRENCH, "PUBLIER UN COMMENTAIRE"
    )

    assert names(seed) == []
    assert seed.date
    assert (seed.date.value.day, seed.date.value.hour, seed.date.value.minute) == (30, 11, 49)


def test_an_agency_is_called_so_in_its_language() -> None:
    seed = read("Minister öffnen die Leitung", "03.06.2023 - 14:12 Uhr", "von Agentur DPA", *GERMAN)

    assert names(seed) == []
    assert [found.value for found in seed.agencies] == ["dpa"]


def test_who_signs_below_the_text_tells_from_where_it_is() -> None:
    seed = read("China will keine Konflikte zulassen", *GERMAN, "Ngoc Anh (laut SCMP)", "Kommentar (0)")

    assert names(seed) == ["Ngoc Anh"]


def test_the_occasion_stands_above_the_headline() -> None:
    title = "Les deux ports cherchent à rouvrir la ligne du détroit"
    seed = read(f"Après la rencontre entre les ministres\n{title}\nPublié: 08:45 heures\nPartager", *FRENCH)

    assert seed.title
    assert seed.title.value == title


def test_two_times_stand_in_one_word_each() -> None:
    seed = read("Minister öffnen die Leitung", "31.05.2024, 08:5931.05.2024, 09:45", *GERMAN)
    other = read(
        "Dialogue: le port joue la montre", "Par Jeanne Morel | Edition N°:6531 Le 05/06/2023", *FRENCH
    )

    assert seed.date
    assert (seed.date.value.hour, seed.date.value.minute) == (8, 59)
    assert other.date
    assert (other.date.value.month, other.date.value.day) == (6, 5)


def test_what_a_scholar_does_is_nobody() -> None:
    seed = read(
        "Le dialogue impossible ?",
        "3 juin 2023",
        "Par Jeanne Morel, directrice de recherche au Phare",
        *FRENCH,
    )

    assert names(seed) == ["Jeanne Morel"]


def test_what_a_writer_declares_is_no_text() -> None:
    declared = (
        "Jeanne Morel ne travaille pas, ne conseille pas, ne possède pas de parts, ne reçoit pas de fonds d'une "
        "organisation qui pourrait tirer profit de cet article."
    )
    seed = read(
        "Pourquoi la ligne reste muette", "Publié: 3 juin 2023, 18:07 CEST", "Jeanne Morel", declared, *FRENCH
    )

    assert [paragraph.text for paragraph in seed.paragraphs] == list(FRENCH)
    assert names(seed) == ["Jeanne Morel"]


def test_buttons_in_capitals_sign_nothing() -> None:
    turkish = "İki ülkenin bakanları salı günü limanda iki yıldır susan hattı yeniden açmayı kararlaştırdı."
    seed = read("Boğazdaki hat yeniden açılıyor", "ÖNERİLEN VİDEO", "03 Haziran 2023 13:20", turkish)

    assert names(seed) == []


def test_where_something_happens_stands_above_the_headline() -> None:
    title = "Reden über das Reden"
    seed = read(f"Hafen-Dialog in Kellmünde\n{title}\nVON NORBERT HALM am 3. Juni 2023", *GERMAN)

    assert seed.title
    assert seed.title.value == title


def test_each_of_several_writers_has_a_place_and_a_role_in_brackets() -> None:
    signed = "Par Jeanne Morel (Varsand, correspondante), Piotr Halder (Kelmont, correspondant) et Luc Aubin"
    other = "Par Jeanne Morel (Correspondante à Varsand), avec Luc Aubin"

    assert names(read("La ligne reste muette", signed, "3 juin 2023", *FRENCH)) == [
        "Jeanne Morel",
        "Piotr Halder",
        "Luc Aubin",
    ]
    assert names(read("La ligne reste muette", other, "3 juin 2023", *FRENCH)) == [
        "Jeanne Morel",
        "Luc Aubin",
    ]


def test_who_made_the_video_does_not_sign_the_text() -> None:
    seed = read(
        "La ligne coupée entre les deux ports",
        "Publié le : 03/06/2023 - 12:10\nTexte par :\nJeanne MOREL\nSuivre\nVidéo par :\nLuc AUBIN",
        *FRENCH,
    )

    assert names(seed) == ["Jeanne Morel"]


def test_the_initials_of_a_paper_in_front_of_a_slash_are_nobody() -> None:
    seed = read(
        "La ligne coupée entre les deux ports", "Par L’OLJ/Jeanne Morel, le 03 juin 2023 à 12h10", *FRENCH
    )

    assert names(seed) == ["Jeanne Morel"]


def test_a_town_abroad_is_called_in_german() -> None:
    seed = read("Warum niemand den Hörer abnimmt", "Norbert Halm aus Schanghai\n3. Juni 2023, 14:05", *GERMAN)

    assert names(seed) == ["Norbert Halm"]


def test_a_role_behind_its_label_heads_nothing() -> None:
    title = "O telefone mudo do estreito"
    head = f"{title}\nAuthor,Mariana Campos\nRole,Da BBC News Brasil em Washington\nTwitter,@mcampos\n3 junho 2023"
    text = "Os ministros dos dois países acertaram na terça-feira no porto reabrir a linha muda há quase dois anos."
    seed = read(head, text)

    assert names(seed) == ["Mariana Campos"]
    assert seed.title
    assert seed.title.value == title


def test_a_role_stands_behind_a_slash() -> None:
    title = "El puerto deja sin respuesta la llamada"
    text = "Los ministros de los dos países acordaron el martes en el puerto abrir la línea muda desde hace dos años."
    seed = read(title, "Martes 3 de junio de 2023\nRicardo Leopoldo Ortega / Corresponsal", text)

    assert names(seed) == ["Ricardo Leopoldo Ortega"]
