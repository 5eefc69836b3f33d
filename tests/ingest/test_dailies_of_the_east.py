"""Pastes of dailies of the east: pictures named twice, cards with no heading, stamps and names set close."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    BULGARIAN,
    CZECH,
    INDONESIAN,
    JAPANESE,
    POLISH,
    RUSSIAN,
    TAIWANESE,
    TURKISH,
    paragraphs,
    read,
    title,
    when,
    writers,
)

from generator.ingest.one_line.furniture.furniture import furniture_of


def test_a_picture_is_called_twice_with_nothing_between() -> None:
    headline, first, *text = TAIWANESE
    called = (
        "港務局因應強風宣布渡輪停航三天，碼頭工作人員持續巡視纜繩並協助旅客改搭公車，"
        "商家也把攤位移到室內避風。（港務局提供）"
    )
    seed = read(headline, "2026/01/01 11:32", f"{called}{called}", f"〔記者林書遠／港口報導〕{first}", *text)

    assert ["林書遠"] == writers(seed)
    assert [f"〔記者林書遠／港口報導〕{first}", *text] == paragraphs(seed)


def test_who_sent_a_picture_stands_in_front_of_its_day() -> None:
    headline, *text = TAIWANESE
    shown = (
        "港口的渡輪因強風停航，旅客在碼頭等候接駁公車。（港務局提供）中央社記者林書遠港口傳真 114年12月26日"
    )
    seed = read(headline, "2025/12/26 17:24", *text, shown)

    assert text == paragraphs(seed)


def test_a_last_paragraph_ends_in_a_day_of_the_republic() -> None:
    headline, *text = TAIWANESE
    last = "港務局正設法恢復航班，並請居民留意公告。1050914"
    seed = read(headline, "2016/9/14 20:15", *text, last, "本網站之文字，非經授權，不得轉載。")

    assert [*text, last] == paragraphs(seed)


def test_two_writers_have_nothing_between_their_names() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, "港口報／ 記者林書遠陳安明／港口報導", *text)

    assert ["林書遠", "陳安明"] == writers(seed)


def test_a_japanese_picture_says_where_and_by_whom_it_was_taken() -> None:
    headline, *text = JAPANESE
    seed = read(headline, "渡船の運航再開について語る大森港湾局長=港湾局で、林健撮影", *text)

    assert headline == title(seed)
    assert text == paragraphs(seed)


def test_a_japanese_paragraph_of_many_ideographs_is_no_other_language() -> None:
    headline, *text = JAPANESE
    last = "港湾新聞の集計で、三県の七航路が全便欠航し、旅客約二千人に影響が出ている。国土交通省によ…"
    seed = read(headline, *text, last, "この記事は有料記事です。", "残り337文字(全文564文字)")

    assert [*text, last] == paragraphs(seed)


def test_the_day_of_the_week_stands_within_the_day_behind_a_headline() -> None:
    headline, *text = JAPANESE
    seed = read(f"{headline} [2024年6月3日(月)]", *text)

    assert headline == title(seed)
    assert when(seed).startswith("2024-06-03")


def test_cards_stand_below_what_may_interest() -> None:
    headline, *text = TURKISH
    cards = [
        "Belediye bütçesi onaylandı",
        "Kent meclisi, yeni yılın bütçesini iki gün süren uzun görüşmelerin ardından oy birliğiyle onayladı.",
        "Müzede yeni sergi açıldı",
        "Müzede eski haritalardan ve gravürlerden oluşan büyük sergi bu hafta sonu ziyaretçilere kapılarını açtı.",
    ]
    seed = read(headline, *text, "İlginizi Çekebilir", *cards)

    assert text == paragraphs(seed)


@pytest.mark.parametrize("heading", ["OKUNMA SÜRESİ", "Okuma Süresi", "İLGİNİZİ ÇEKEBİLİR"])
def test_turkish_capitals_are_read_as_small_letters(heading: str) -> None:
    assert furniture_of(heading) is not None


def test_a_turkish_paper_stands_behind_its_writer() -> None:
    headline, first, *text = TURKISH
    seed = read(headline, headline, first, "AYŞE KAYA / LİMAN HABER", *text)

    assert ["Ayşe Kaya"] == writers(seed)
    assert text == paragraphs(seed)


def test_a_hyphen_joins_day_and_hour() -> None:
    headline, *text = TURKISH
    seed = read("15.11.2024-11:00 (Son Güncelleme:15.11.2024-12:30)", headline, *text)

    assert when(seed).startswith("2024-11-15T11:00")


def test_a_page_marks_its_paragraphs() -> None:
    headline, *text = TURKISH
    seed = read(headline, *[f">{one}" for one in text])

    assert [f">{one}" for one in text] == paragraphs(seed)


def test_items_have_a_hyphen_and_no_space() -> None:
    headline, *text = TURKISH
    items = ["Belediye, ek seferlerin kalkacağı iskeleleri duyurdu:", "-Eski Liman İskelesi", "-Balıkçı Barınağı",
             "-Yeni Rıhtım Yolcu Terminali Peronu"]  # fmt: skip
    seed = read(headline, *text, *items, "Yorumlar")

    assert [*text, *items] == paragraphs(seed)


def test_what_comments_may_not_say_is_no_paragraph() -> None:
    headline, *text = TURKISH
    notice = "Suç teşkil edecek, yasadışı, küfür içeren içeriklerden doğan her türlü sorumluluk üyeye aittir."
    seed = read(headline, *text, "Yorumlar (0)", notice)

    assert text == paragraphs(seed)


def test_a_short_headline_stands_three_times() -> None:
    _, *text = TURKISH
    lead = "Feribot seferleri üç günlük aradan sonra yeniden başlıyor ve liman canlanıyor"
    seed = read("logo", "09 MART 2026", "Feribot yeniden seferde", "", lead, "", "21.06.2022 21:45:00",
                "Feribot yeniden seferde", "Feribot yeniden seferde", *text)  # fmt: skip

    assert "Feribot yeniden seferde" == title(seed)


def test_a_headline_names_its_day_below_the_moment() -> None:
    _, *text = CZECH
    named = "Zasedání rady přístavu k návratu přívozu, 31. srpna 2022"
    seed = read("Zasedání rady", "31. 8. 2022 15:11", named, *text)

    assert named == title(seed)
    assert when(seed).startswith("2022-08-31T15:11")


def test_polish_days_have_the_month_in_front() -> None:
    headline, *text = POLISH
    shown = "Marynarze sprawdzają liny przed wypłynięciem z portu (fot. Jan Mewa/Archiwum portu, Ewa Brzeg)"
    seed = read("Dodano: Styczeń 19, 2025", headline, shown, *text)

    assert when(seed).startswith("2025-01-19")
    assert text == paragraphs(seed)


def test_who_asks_in_a_conversation_has_signed_it() -> None:
    headline, first, *text = POLISH
    asked = "Robert Dąb: Czy prom w porcie wróci na trasę przed końcem roku?"
    seed = read(headline, "Robert Dąb", first, asked, *text[:1])

    assert ["Robert Dąb"] == writers(seed)
    assert [first, asked, *text[:1]] == paragraphs(seed)


def test_who_wrote_stands_below_the_button_to_share() -> None:
    headline, *text = RUSSIAN
    seed = read(headline, "1 мая 2022, 07:43", *text, "Поделиться", "Антон Рубин", "Пишет о портах и судах")

    assert ["Антон Рубин"] == writers(seed)
    assert text == paragraphs(seed)


def test_what_readers_wrote_lately_stands_above_the_headline() -> None:
    headline, *text = RUSSIAN
    seed = read(
        "На информационном ресурсе применяются рекомендательные технологии", "11 627 подписчиков",
        "Свежие комментарии", "• Николай Дуб", "А зачем нам столько музеев, если дороги не чинят… о музее",
        "• Вова Ряб", "Давно пора было починить мост через реку.Мост...", headline, *text,
    )  # fmt: skip

    assert headline == title(seed)
    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_headlines_of_others_begin_with_one_that_calls() -> None:
    headline, *text = BULGARIAN
    others = [
        "Звезда от сцената: Няма да пея на площада, ще пея в театъра!",
        "Цените на хляба тръгнаха нагоре заради сушата",
        "Новият музей отваря врати след дълъг ремонт",
    ]
    seed = read(headline, *text, *others)

    assert text == paragraphs(seed)


def test_a_bulgarian_paragraph_without_its_own_letters_is_no_other_language() -> None:
    headline, *text = BULGARIAN
    last = "Кметът напомни, че линията ще работи и през зимата, а билетите няма да поскъпнат."
    last = (
        last.replace("Кметът", "Кмета и капитана")
        .replace("напомни", "напомниха")
        .replace("поскъпнат", "станат скъпи")
    )
    last = last.replace("скъпи", "по-високи")
    seed = read(headline, *text, last)

    assert [*text, last] == paragraphs(seed)


def test_a_headline_that_asks_stands_amid_the_text() -> None:
    headline, first, *text = INDONESIAN
    other = "5 Hal tentang Museum Perahu Baru di Pelabuhan Varsand, Atapnya Masih Bocor ?"
    seed = read(headline, "", first, "", other, "", *text)

    assert [first, *text] == paragraphs(seed)


@pytest.mark.parametrize("line", ["11 627 подписчиков", "1.2K followers", "3,5 tys. obserwujących", "구독자"])
def test_followers_are_counted(line: str) -> None:
    found = furniture_of(line)

    assert (found is not None) == line[0].isdigit()


def test_when_is_stuck_to_an_indonesian_paragraph() -> None:
    headline, first, *text = INDONESIAN
    seed = read(
        headline,
        f"Berita daerah | 28 Mei 2020, 06:45 WIB{first}",
        *text,
        "Penulis : Hedi Santoso Editor : Budi",
    )

    assert when(seed).startswith("2020-05-28T06:45")
    assert ["Hedi Santoso"] == writers(seed)
    assert [first, *text] == paragraphs(seed)


@pytest.mark.parametrize(
    ("line", "name"), [("Penulis : kartika", "Kartika"), ("Dewi Ombak Pelabuhan.Com", "Dewi Ombak")]
)
def test_names_of_indonesia_have_more_beside_them(line: str, name: str) -> None:
    headline, *text = INDONESIAN
    seed = read(headline, line, "Rabu, 22 Mei 2024 | 22:36 WIB", *text)

    assert [name] == writers(seed)
    assert text == paragraphs(seed)


def test_a_site_in_brackets_stands_behind_the_town() -> None:
    headline, first, *text = INDONESIAN
    seed = read(headline, f"Tuban (beritalaut.com) – {first}", *text)

    assert seed.dateline is not None
    assert "Tuban" == seed.dateline.value
    assert [first, *text] == paragraphs(seed)


def test_who_edited_stands_in_brackets_behind_the_end() -> None:
    headline, *text, last = INDONESIAN
    seed = read(headline, *text, f"{last} (Ant/SU02)", "TINGGALKAN KOMENTAR")

    assert len(paragraphs(seed)) == len(text) + 1


def test_a_paper_says_in_which_edition_an_article_stands() -> None:
    headline, *text = INDONESIAN
    note = 'Versi cetak artikel ini terbit di harian Pelabuhan di halaman 11 dengan judul "Feri Berlayar".'
    seed = read(headline, *text, note, "Baca Epaper Pelabuhan")

    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_who_reports_for_a_taiwanese_portal_is_no_headline() -> None:
    _, *text = TAIWANESE
    headline = "快訊/03:07港口渡輪停航「三天」 居民盼提前通知"
    seed = read(headline, "▲港務局發布最新公告。(圖/港務局提供)", "記者林書遠/港口報導", *text)

    assert headline == title(seed)
    assert ["林書遠"] == writers(seed)
    assert text == paragraphs(seed)


def test_a_chinese_picture_says_what_it_is_of() -> None:
    headline, *text = TAIWANESE
    shown = "港口渡輪因強風停航三天,圖為碼頭一景。"
    seed = read(headline, f"{shown} {shown}", shown, *text)

    assert text == paragraphs(seed)


def test_names_of_other_lengths_are_not_parted() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, *text, "(总台记者王立明李涛陈国强)")

    assert [] == writers(seed)


def test_another_article_stands_below_the_source() -> None:
    headline, *text = ARABIC
    others = [
        "افتتاح متحف جديد في المدينة القديمة بعد أعمال ترميم طويلة",
        "قالت بلدية المدينة إن المتحف الجديد سيفتح أبوابه أمام الزوار يوم الأحد المقبل مجانا.",
        "وأضافت البلدية أن أعمال الترميم استغرقت خمس سنوات وشملت القاعات كلها.",
    ]
    seed = read(headline, *text, "المصدر: الراي", "إقرأ أيضاً:", *others)

    assert text == paragraphs(seed)


def test_a_czech_page_has_more_of_a_section() -> None:
    headline, *text = CZECH
    others = ["Výběr redakce", "Aktuálně z rubriky Regiony", "Nové muzeum otevřelo po rekonstrukci",
              "Muzeum ve středu města otevřelo po dlouhé rekonstrukci. Výstava starých map potrvá do jara."]  # fmt: skip
    seed = read(headline, *text, *others)

    assert text == paragraphs(seed)


def test_a_headline_stands_again_with_the_outlet_behind() -> None:
    headline = "Prom w porcie wraca na trasę w piątek po trzech dniach przerwy"
    _, first, *text = POLISH
    seed = read(headline, first, f"{headline} – Gazeta Portowa", *text)

    assert [first, *text] == paragraphs(seed)
