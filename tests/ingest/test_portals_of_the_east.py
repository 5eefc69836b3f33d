"""Pastes of portals of the east: addresses and cards between, what pictures show, who sends and where it is filed."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    INDONESIAN,
    JAPANESE,
    RUSSIAN,
    TURKISH,
    paragraphs,
    read,
    title,
    when,
    writers,
)

from generator.ingest.one_line.furniture.furniture import furniture_of


def test_an_encoded_address_and_a_writer_behind_a_bar_stand_above_an_arabic_story() -> None:
    headline, *text = ARABIC
    seed = read(headline, "%d8%b9%d9%88%d8%af%d8%a9-%d8%a7%d9%84%d8%b9%d8%a8%d8%a7%d8%b1%d8%a9-%d9", "كتبت | سلمى حداد", *text)  # fmt: skip

    assert ["سلمى حداد"] == writers(seed)
    assert text == paragraphs(seed)


@pytest.mark.parametrize(
    "line",
    [
        "دسته بندی: اقتصاد ، بندر و دریا",
        "التصنيف: اقتصاد",
        "Рубрика: Порты",
        "港をフォローすると、新着の記事がまとめ読みできます。",
    ],
)
def test_of_what_kind_a_story_is(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize("line", ["5%-10%-20%-30%-40%", "Рубрика: что изменится в порту осенью?"])
def test_of_what_kind_a_story_is_not(line: str) -> None:
    assert furniture_of(line) is None


@pytest.mark.parametrize(
    "shown",
    [
        "新しい桟橋を見る関係者",
        "林町長や小学生が渡し船の運航再開を祝いました",
        "船を待った人ら「これで安心」も",
    ],
)
def test_what_a_japanese_picture_shows_is_no_headline(shown: str) -> None:
    headline, *text = JAPANESE
    seed = read(headline, "このエントリーをはてなブックマークに追加", shown, *text)

    assert headline == title(seed)


def test_a_serbian_headline_stands_again_in_cyrillic() -> None:
    headline = "LUČIĆ: Trajekt kreće u petak, karte se prodaju od srede."
    again = "ЛУЧИЋ: Трајект креће у петак, карте се продају од среде."
    text = [
        "Direktor luke izjavio je da trajekt kreće u petak ujutru posle tri dana prekida.",
        "Prema njegovim rečima, vetar je oslabio i brod može bezbedno da isplovi iz luke.",
        "Prodavci na obali kažu da su tokom prekida imali veoma malo kupaca i gubitke.",
    ]
    seed = read(headline, text[0], again, *text[1:])

    assert text == paragraphs(seed)


def test_cards_with_their_moments_stand_below_a_serbian_story() -> None:
    headline, *text = (
        "Trajekt ponovo kreće u petak posle tri dana prekida",
        "Direktor luke izjavio je da trajekt kreće u petak ujutru posle tri dana prekida.",
        "Prema njegovim rečima, vetar je oslabio i brod može bezbedno da isplovi iz luke.",
        "Prodavci na obali kažu da su tokom prekida imali veoma malo kupaca i gubitke.",
        "Karte koje su kupljene ranije važe do kraja meseca na svim linijama.",
    )
    cards = [
        "NAJSTARIJA KNJIŽARA U GRADU OPET RADI: Vlasnica dočekala prve čitaoce",
        "KNJIŽARA je bila zatvorena zbog selidbe u novu zgradu.",
        "11. 03. 2031. u 08:15",
        'GLUMICA POKLONILA ČITAVU BIBLIOTEKU Deca oduševljena: "Ovo je dar za ceo život..."',
        "ZBIRKA ima preko dve hiljade naslova...",
        "12. 03. 2031. u 10:40",
        "Komentari (7)",
    ]  # fmt: skip
    seed = read(headline, *text, *cards)

    assert text == paragraphs(seed)
    assert not when(seed)


def test_a_ukrainian_paragraph_says_who_told_what_stands_above_it() -> None:
    headline = "Пором вийде в рейс у пʼятницю, - начальник порту"
    text = [
        "Пором вийде в рейс у пʼятницю вранці.",
        "Про це розповів начальник порту Остап Гай в ефірі радіо.",
        "Начальник порту зазначив, що вітер помітно послабшав і судно може безпечно залишити гавань.",
    ]
    seed = read(headline, *text, "Читайте новини першими")

    assert text == paragraphs(seed)


def test_a_russian_story_names_its_source_behind_the_moment() -> None:
    headline, *text = RUSSIAN
    seed = read(headline, "16:20 11.05.2030 Источник: Интерфакс", *text)

    assert ["Interfax"] == [one.value for one in seed.agencies]


def test_a_korean_picture_of_an_agency_is_no_standfirst() -> None:
    headline = "섬 여객선 전 항로 정상 운항…귀경길 원활"
    shown = "승객들이 부두에서 배를 기다리고 있다. 2030.3.7/뉴스1 ⓒ News1 이준호 기자"
    text = [
        "섬을 잇는 모든 항로의 여객선이 금요일 아침부터 정상 운항하고 있다고 항만 당국이 밝혔다.",
        "당국 관계자는 바람이 약해져 여객선이 안전하게 항구를 떠날 수 있다고 말했다.",
    ]
    seed = read(headline, shown, shown, *text)

    assert text == paragraphs(seed)
    assert seed.summary is None


def test_a_japanese_picture_with_day_and_place_signs_nothing() -> None:
    headline, *text = JAPANESE
    seed = read(headline, "渡し船の試運転を見守る林町長=6日午前、町役場前", *text)

    assert headline == title(seed)
    assert [] == writers(seed)
    assert text == paragraphs(seed)


@pytest.mark.parametrize("branch", ["(ANTARA)", "(ANTARA Lampung)"])
def test_a_branch_of_a_wire_service_sends_an_indonesian_story(branch: str) -> None:
    headline, first, *text = INDONESIAN
    tags = "id pelabuhan, kapal feri, angin kencang, surabaya"
    seed = read(headline, tags, headline, f"Surabaya {branch} - {first}", *text)

    assert headline == title(seed)
    assert ["Antara"] == [one.value for one in seed.agencies]
    assert [first, *text] == paragraphs(seed)


def test_letters_behind_an_indonesian_paragraph_are_no_pictures() -> None:
    headline, *text = INDONESIAN
    wired = "Kepala pelabuhan menambahkan bahwa kerja sama itu sudah berjalan lama dengan Kantor Berita Iran (IRNA)."
    seed = read(
        headline,
        *text,
        wired,
        text[0],
        "Sumber : ANTARA (09/05/1991)",
        "Dikutip sesuai tulisan dalam kumpulan “Pelabuhan Lama dan Kapalnya”, Surabaya: Samudra, 2031.",
        "Kenapa tidak meninggalkan komentar?",
        "Situs ini menggunakan Akismet untuk mengurangi spam. Pelajari bagaimana data komentar Anda diproses.",
    )

    assert [*text, wired, text[0]] == paragraphs(seed)


def test_a_russian_story_is_cut_off_behind_an_inner_stop() -> None:
    headline, *text = RUSSIAN
    cut = (
        "Начальник порта добавил, что паром выйдет в рейс в пятницу рано утром и вернется до полудня. "
        "Но после обеда ветер в гавани может снова усили"
    )
    seed = read(headline, *text, cut)

    assert [*text, cut] == paragraphs(seed)


def test_the_desk_signs_with_the_moment_below_a_russian_story() -> None:
    headline, *text = RUSSIAN
    seed = read(headline, *text, "Редакция. 2031/05/09 17:40", "Рубрика: Порты")

    assert "2031-05-09T17:40:00" == when(seed)[:19]


def test_a_korean_flash_may_be_a_sentence() -> None:
    headline = "[속보] 섬 여객선이 금요일 아침부터 다시 운항한다고 항만 당국이 말했습니다."
    text = [
        "섬을 잇는 여객선이 금요일 아침부터 다시 운항한다고 항만 당국이 밝혔다.",
        "당국 관계자는 바람이 약해져 여객선이 안전하게 항구를 떠날 수 있다고 말했다.",
    ]
    seed = read(headline, *text)

    assert headline == title(seed)
    assert text == paragraphs(seed)


def test_a_hindi_picture_stands_above_its_credit() -> None:
    headline = "दो दिन बाद बंदरगाह से फिर चलेगी नौका, यात्रियों को राहत"
    text = [
        "बंदरगाह प्रशासन ने बताया कि तेज हवा के कारण बंद हुई नौका सेवा शुक्रवार सुबह से फिर शुरू होगी।",
        "अधिकारी ने कहा कि हवा अब धीमी हो गई है और नौका सुरक्षित रूप से बंदरगाह से निकल सकती है।",
    ]
    seed = read(headline, "Port officer Meera Nair", "– फोटो : ANI", "विस्तार", *text)

    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_a_headline_in_korean_is_of_what_its_text_is_of_whatever_endings_stand_there() -> None:
    headline = "섬 여객선 운항 재개 특집 대담…항만 전문가에게 듣는다"
    decks = ["“안전을 먼저 생각하는 계획 필요해”", "이웃 도시는 항로마다 배 한 척을 더 두어 불편 ‘해소’"]
    shown = "회의를 마친 모습.(왼쪽부터 이준호 항만청 과장, 박민서 해양대 교수, 최유진 선원조합 위원장)"
    text = [
        "섬 여객선의 운항이 금요일 아침에 재개된다. 본지는 지난 7일 항만 전문가들과 대담을 열고 계획을 들었다.",
        "전문가들은 바람이 약해져 여객선이 안전하게 항구를 떠날 수 있다고 말하면서 안전 점검을 당부했다.",
    ]
    seed = read(headline, *decks, shown, *text)

    assert headline == title(seed)
    assert text == paragraphs(seed)


def test_an_indonesian_reporter_of_one_name_stands_in_front_of_the_moment() -> None:
    headline, *text = INDONESIAN
    seed = read(headline, "Sulistri , Jurnalis-Senin, 12 Mei 2031 |07:45 WIB", *text)

    assert ["Sulistri"] == writers(seed)
    assert when(seed).startswith("2031-05-12T07:45")


def test_a_township_is_a_dateline_in_indonesia() -> None:
    headline, first, *text = INDONESIAN
    seed = read(headline, f"KOTA BEKASI – {first}", *text)

    assert [first, *text] == paragraphs(seed)


def test_a_category_behind_the_moment_signs_no_japanese_story() -> None:
    headline, *text = JAPANESE
    seed = read(headline, "2031年5月3日 09時40分気象 交通", *text)

    assert [] == writers(seed)


def test_below_the_rights_a_turkish_page_tells_of_itself() -> None:
    headline, *text = TURKISH
    about = "Liman TV’nin yayın akışını her gün bu sayfadan izleyebilir, eski bölümleri de arşivde bulabilirsiniz."
    seed = read(
        headline, "Haberler İHA 09.05.2031 - 07:15", *text, "Ana Sayfaya Git",
        "• ©Copyright 2031 | Tüm Hakları Saklıdır", about, "Mobil Uygulamalarımız",
    )  # fmt: skip

    assert [] == writers(seed)
    assert ["İHA"] == [one.value for one in seed.agencies]
    assert text == paragraphs(seed)
