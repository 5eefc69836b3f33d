"""Pastes from the east: papers, towns and sections that are nobody's names, and what stands around them."""

from __future__ import annotations

from ferries_in_the_east import (
    ARABIC,
    HEBREW,
    HINDI,
    INDONESIAN,
    JAPANESE,
    PERSIAN,
    RUSSIAN,
    SERBIAN,
    TAIWANESE,
    agencies,
    paragraphs,
    read,
    title,
    when,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.stamps.timestamps import read_stamp


def test_a_paper_and_its_town_are_nobody() -> None:
    headline, *text = ARABIC
    seed = read("أخبار 22-06-2024, 17:14", headline, "", "بيروت الآن -  بيروت", "", *text)

    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_what_stands_below_the_most_important_news_is_no_paragraph() -> None:
    headline, *text = ARABIC
    teaser = "شهدت مدرسة في المدينة القديمة إغلاقاً مؤقتاً بعد تسرب المياه، وقال المدير إن الدروس ستعود يوم الأحد القادم، فيما أكدت"
    seed = read(headline, "", *text, "", "أهم الاخبار", "", "مدرسة تغلق أبوابها بعد تسرب المياه", "", teaser)

    assert text == paragraphs(seed)


def test_a_wire_service_and_a_place_below_a_picture_are_nobody() -> None:
    headline, *text = JAPANESE
    shown = " 港に停泊する渡船=22日午前7時27分、千葉県館山市"
    seed = read(headline, "", "共同通信 2024年7月22日 09:14", shown, shown, "", *text)

    assert [] == writers(seed)


def test_a_paragraph_in_ideographs_that_begins_with_letters_is_cut() -> None:
    headline, *text = JAPANESE
    cut = "NK社の桟橋では昼すぎ、乗船券の払い戻しが始まった。窓口には島へ帰る家族が並び、次の便がいつ出るのかを社員"
    seed = read(headline, "", *text, cut)

    assert [*text, cut] == paragraphs(seed)


def test_a_section_called_current_affairs_is_no_wire_service() -> None:
    headline, *text = TAIWANESE
    seed = read("2024.08.13 15:04", headline, "", "時事", *text)

    assert [] == agencies(seed)


def test_a_reporter_and_a_town_above_the_story() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, "", f"{headline} | 港口新聞", "", "林書遠 綜合報導  / 台北市", "", *text)

    assert headline == title(seed)
    assert ["林書遠"] == writers(seed)


def test_whose_the_pictures_are_behind_the_last_paragraph() -> None:
    headline, *text = TAIWANESE
    last = (
        "島上的學校今天上午照常上課,老師請家長自行接送學生,鎮公所另外安排兩輛巴士在碼頭等候,司機說乘客比平常多。"
        "漁會則希望港務局下週再開一次說明會。(照片由林小姐提供)"
    )
    seed = read(headline, "", *text, last)

    assert [*text, last] == paragraphs(seed)


def test_a_sentence_in_persian_without_its_stop() -> None:
    headline, *text = PERSIAN
    last = "ناخدای کشتی هم افزود: بلیت‌ها را می‌توان تا پایان هفته در دفتر اسکله عوض کرد یا پس داد"
    seed = read(headline, *text, last)

    assert [*text, last] == paragraphs(seed)


def test_a_quoted_kicker_in_small_letters_is_no_headline() -> None:
    _, *text = SERBIAN
    headline = "FOTO, VIDEO / Trajekt u luci ponovo plovi od petka, trgovci najavili veliki doček"
    seed = read('"svi smo na obali"', headline, *text)

    assert headline == title(seed)


def test_a_source_behind_what_a_picture_shows() -> None:
    headline, *text = SERBIAN
    seed = read(headline, "", text[0], "", "Trajekt u luci Izvor: M.P./LUKAFOTO", "", *text[1:])

    assert text == paragraphs(seed)


def test_a_paper_in_quotation_marks_beside_the_time_is_nobody() -> None:
    headline, *text = RUSSIAN
    seed = read(headline, "3 июня 2012, 08:15 [ «Портовая Неделя» ]", *text)

    assert [] == writers(seed)
    assert "2012-06-03T08:15:00" == when(seed)[:19]


def test_august_as_indonesian_papers_shorten_it() -> None:
    headline, *text = INDONESIAN
    seed = read(
        headline, "Rabu, 12 Agu 2015 10:05 WIB", f"Jakarta, Pelabuhan Indonesia -- {text[0]}", *text[1:]
    )

    assert "2015-08-12T10:05:00+07:00" == when(seed)
    assert text == paragraphs(seed)


def test_the_first_paragraph_behind_its_town_lacks_its_stop() -> None:
    headline, *text = INDONESIAN
    first = "Nakhoda dan awak kapal feri akan kembali bekerja pada Jumat pagi setelah dermaga baru selesai dicat dan lampunya diganti"
    seed = read(headline, text[0], f"PELABUHANPOST.CO.ID, JAKARTA - {first}", *text[1:])

    assert first in paragraphs(seed)


def test_what_leads_to_another_story_with_an_exclamation_mark() -> None:
    headline, *text = INDONESIAN
    pointer = "Baca: Dermaga Lama Dicat Biru Dan Putih, Warga Pulau Kecil Senang Sekali Melihatnya!"
    seed = read(headline, *text[:2], pointer, text[2])

    assert text == paragraphs(seed)


def test_a_last_line_that_ends_in_a_comma() -> None:
    headline, *text = RUSSIAN
    told = f"Ранее, как сообщали жители, {text[0]}"
    seed = read(headline, *text, told, "Потом стало известно,")

    assert [*text, told, "Потом стало известно,"] == paragraphs(seed)


def test_pictures_of_those_who_share_them() -> None:
    shown = "항만공사 사장이 4일 오전 부두에서 여객선 운항 재개를 알리고 있다."
    caption = read_caption(f"{shown}/사진공동취재단", OUTLETS)

    assert caption is not None
    assert (shown, "공동취재단") == (caption.text, caption.credit)


def test_the_day_of_the_jewish_calendar_is_nobody() -> None:
    headline, *text = HEBREW
    seed = read(headline, "", "חדשות הנמל חדשות הנמל 07/07/19 17:08 ד בתמוז התשעט", "", *text)

    assert "ד בתמוז התשעט" not in writers(seed)
    assert "2019-07-07T17:08" == when(seed)[:16]


def test_a_weekly_is_nobody() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, "", "發布時間:2024/12/21 16:08", "", "圖文/港週刊", "", *text)

    assert [] == writers(seed)


def test_a_picture_that_only_resembles() -> None:
    caption = read_caption("渡輪三天內停航。圖為渡輪。(示意圖;港務局提供)", OUTLETS)

    assert caption is not None
    assert "港務局提供" == caption.credit


def test_a_source_with_a_full_stop_below_the_text() -> None:
    headline, *text = RUSSIAN
    seed = read(headline, "", *text, "", "Источник: соцсети, управление порта.")

    assert text == paragraphs(seed)


def test_a_day_without_its_year_behind_the_paper() -> None:
    stamp = read_stamp("harbournews 10/12(水) 18:20配信")

    assert stamp is not None
    assert (10, 12, 18, 20) == (
        stamp.moments[0].month,
        stamp.moments[0].day,
        stamp.moments[0].hour,
        stamp.moments[0].minute,
    )


def test_other_stories_in_hungarian() -> None:
    furniture = furniture_of("Ezeket látta már?")

    assert furniture is not None
    assert furniture.lists


def test_a_quotation_with_a_name_in_quotation_marks_that_was_cut() -> None:
    headline, *text = RUSSIAN
    told = f"Ранее, как сообщали жители, {text[0]}"
    cut = '"Этой ночью паром "Чайка" вышел из порта и взял курс на'
    seed = read(headline, *text, told, cut)

    assert [*text, told, cut] == paragraphs(seed)


def test_a_town_in_hindi_in_front_of_the_story() -> None:
    headline, *text = HINDI
    seed = read(headline, f"भुवनेश्वर: {text[0]}", *text[1:])

    assert text == paragraphs(seed)


def test_paragraphs_in_turkish_have_few_small_words() -> None:
    told = (
        "Ada feribotu bu yaz ne zaman çalışacak ve bilet ne kadar olacak?",
        "Ada feribotu için bu yaz yeni bir tarife var ve bilet daha ucuz olacak. Kaptan da bu tarife ile çok yolcu gelecek diye umuyor.",
        "Rıhtımdaki küçük bilet gişesinin önünde sabahtan beklemeye başlayan adalılar, kaptanın düdüğünü duyunca alkışlayarak sevinçle vapura koştu, çocuklar güverteye çıktı.",
        "Belediyenin boyattığı ahşap iskelede toplanan balıkçılar, fırtınada kopan halatların yenilenmesini, sönük fenerlerin onarılmasını, bozuk vincin değiştirilmesini istiyor.",
        "Adanın fırıncısı Ayşe Kaya, fırtınanın dinmesiyle hamurunu yoğurup simitlerini pişirdiğini, kahvaltıya yetiştirmek istediğini gülümseyerek komşularına anlattı.",
    )
    seed = read(*told)

    assert [*told[2:]] == paragraphs(seed)[-3:]
