"""Pastes of papers from Karachi to Tokyo: initials, reporters and who edited, buttons, several names in a row."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    BENGALI,
    CHINESE,
    HINDI,
    INDONESIAN,
    JAPANESE,
    KOREAN,
    NIGHT_FERRY,
    TAIWANESE,
    TAMIL,
    URDU,
    VIETNAMESE,
    paragraphs,
    read,
    title,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.shapes import shape_of
from generator.ingest.one_line.signatures.korean_bylines import korean_writers
from generator.ingest.one_line.signatures.scripts import bare_names_in_script, japanese_names
from generator.ingest.one_line.wording import folded


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("மு. யுவராஜன்", ["மு. யுவராஜன்"]),
        ("எஸ். ரவி", ["எஸ். ரவி"]),
        ("ச.முத்து", ["ச.முத்து"]),
        ("டி.ஜி. ரகுபதி", ["டி.ஜி. ரகுபதி"]),
        ("कमल त्रि. नौटियाल", ["कमल त्रि. नौटियाल"]),
        ("के. रामकुमार", ["के. रामकुमार"]),
        ("కె. రవి", ["కె. రవి"]),
        ("ف۔ ر۔ ہاشمی", ["ف۔ ر۔ ہاشمی"]),
        ("நமது நிருபர்", []),
        ("கருத்தைப் பதிவு செய்ய", []),
        ("टिप्पणी करें", []),
        ("মন্তব্য করুন", []),
        ("অ্যাপে পড়ুন", []),
        ("کاپی لنک کریں", []),
        ("చదవడం కొనసాగించండి చదవండి", []),
    ],
)
def test_names_with_initials_and_buttons_with_verbs(text: str, names: list[str]) -> None:
    assert names == list(bare_names_in_script(text, OUTLETS))


@pytest.mark.parametrize(
    ("story", "stamp", "line", "names"),
    [
        (TAMIL, "பதிவு செய்த நாள் 11பிப்2024 23:48", "கருத்தைப் பதிவு செய்ய", []),
        (TAMIL, "24 May 2024 06:15 AM", "மு. யுவராஜன்", ["மு. யுவராஜன்"]),
        (BENGALI, "২৬ আগস্ট ২০২৪, ১৯: ০৫", "ফলো করুন", []),
        (URDU, "14 جون ، 2024", "ف۔ ر۔ ہاشمی", ["ف۔ ر۔ ہاشمی"]),
        (HINDI, "19 Jan 2024 10:17 PM (IST)", "By कमल प्र. शुक्लEdited By: डेस्क", ["कमल प्र. शुक्ल"]),
        (HINDI, "19 Jan 2024 10:17 PM (IST)", "Written By: कमल शर्मा Edited By: मोहन", ["कमल शर्मा"]),
    ],
)
def test_a_line_beside_the_time_names_a_writer_or_none(
    story: tuple[str, ...], stamp: str, line: str, names: list[str]
) -> None:
    headline, *text = story
    seed = read(headline, line, stamp, "", *text)

    assert names == writers(seed)
    assert text == paragraphs(seed)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Written by: Jane DoeEdited by: Kai Voss", ("Jane Doe",)),
        ("By Jane DoePublished By: Kai Voss", ("Jane Doe",)),
        ("Edited By: Jane DoeWritten By: Kai Voss", ("Kai Voss",)),
        ("Edited By: Jane Doe | Reported By: Kai Voss", ("Kai Voss",)),
        ("Penulis Kontributor Pelabuhan, Yohanes Ngadimin | Editor Ry. Wahyuni", ("Yohanes Ngadimin",)),
        ("Kontributor: Yohanes Ngadimin", ("Yohanes Ngadimin",)),
        ("Kontributor Bandung, Yohanes Ngadimin", ("Yohanes Ngadimin",)),
        ("Pewarta: Yohanes NgadiminEditor: Wahyuni Sari", ("Yohanes Ngadimin",)),
    ],
)
def test_who_edited_stands_right_behind_who_wrote(text: str, people: tuple[str, ...]) -> None:
    found = read_byline(text, OUTLETS)

    assert found
    assert people == found.people


@pytest.mark.parametrize("links", ["HindiNewsUttar PradeshVarsand", "HomeUtama RegionalPelabuhan"])
def test_links_above_the_headline_are_glued_to_each_other(links: str) -> None:
    headline, *text = INDONESIAN
    seed = read(links, headline, "By Yohanes Ngadimin", "4 May 2024", "", *text)

    assert ["Yohanes Ngadimin"] == writers(seed)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("小鳥遊真帆 西園寺 悟", ("小鳥遊真帆", "西園寺 悟")),
        ("大森遥 林 健二", ("大森遥", "林 健二")),
        ("大森 遥 林 健二", ("大森 遥", "林 健二")),
        ("大森 遥 林田健二 東 光", ("大森 遥", "林田健二", "東 光")),
        ("大森遥　林田健二", ("大森遥", "林田健二")),
        ("大森 遥", ("大森 遥",)),
        ("港湾 交通 気象", ()),
    ],
)
def test_names_in_a_row_with_and_without_a_space_within(text: str, names: tuple[str, ...]) -> None:
    assert names == japanese_names(text)


def test_names_in_a_row_are_glued_to_the_day() -> None:
    headline, *text = JAPANESE
    seed = read(headline, "有料記事", "小鳥遊真帆 西園寺 悟2023年10月11日 15時00分", "", *text)

    assert ["小鳥遊真帆", "西園寺 悟"] == writers(seed)


@pytest.mark.parametrize(
    ("story", "head", "place"),
    [
        (HINDI, "बंदरगाह संवाददाता, वर्सांड। ", "वर्सांड"),
        (HINDI, "संवाद सहयोगी, वर्सांड: ", "वर्सांड"),
        (HINDI, "निज संवाददाता। ", ""),
        (BENGALI, "ভার্সান্ড: ", "ভার্সান্ড"),
        (BENGALI, "নিজস্ব প্রতিবেদক, ভার্সান্ড: ", "ভার্সান্ড"),
        (BENGALI, "ভার্সান্ড (ডেল্টা) প্রতিনিধি: ", ""),
        (BENGALI, "স্টাফ রিপোর্টার: ", ""),
        (TAMIL, "வர்சாண்ட்: ", "வர்சாண்ட்"),
        (TAMIL, "வர்சாண்ட் : ", "வர்சாண்ட்"),
        (URDU, "ورسنڈ: ", "ورسنڈ"),
    ],
)
def test_whose_story_it_is_and_its_town_stand_in_front(story: tuple[str, ...], head: str, place: str) -> None:
    headline, first, *text = story
    long = f"{first} {text[-1]}"
    seed = read(headline, "4 May 2024", f"{head}{long}", *text)

    assert [long, *text] == paragraphs(seed)
    assert place == (seed.dateline.value if seed.dateline else "")


@pytest.mark.parametrize(
    ("story", "head"),
    [
        (HINDI, "नोट: "),
        (HINDI, "मंत्री: "),
        (TAMIL, "அமைச்சர்: "),
        (TAMIL, "கேள்வி: "),
        (URDU, "سوال: "),
        (HINDI, "हमारे संवाददाता ने बताया - "),
    ],
)
def test_other_words_in_front_of_a_colon_are_no_town(story: tuple[str, ...], head: str) -> None:
    headline, first, *text = story
    said = f"{head}{first} {text[-1]}"
    seed = read(headline, "4 May 2024", said, *text)

    assert [said, *text] == paragraphs(seed)


@pytest.mark.parametrize(
    "line",
    [
        "請繼續下滑閱讀",
        "廣告 請繼續往下閱讀...",
        "(继续往下阅读)",
        "Xでシェアする",
        "メールで送る",
        "コメント12件",
        "コメント(3)",
        "댓글 3",
        "구독자 1,204",
        "조회수 : 88",
        "Bình luận (4)",
        "মন্তব্য (৪)",
        "জেলা থেকে আরও পড়ুন",
        "قومی خبریں سے مزید",
        "राज्य की और खबरें",
        "மேலும் துறைமுக செய்திகள் :",
        "사회 뉴스 더보기",
        "港町のニュース一覧",
        "Thêm từ Thời sự",
        "更多生活新聞",
        "▷ 카카오톡 : '항구제보' 검색",
        "图片编辑：林海",
        "본 기사의 키워드 #항구",
        "相關字詞﹕渡輪 碼頭",
        "اشتہار",
        "বিজ্ঞাপন",
        "โฆษณา",
        "இதையும் படியுங்கள்: படகு மீண்டும் ஓடும்",
        "हेही वाचा : बंदरातील नौका पुन्हा सुरू",
        "یہ بھی پڑھیے",
        "이 기자의 다른 기사",
        "あわせて読みたい",
        "热点推荐",
        "其他人也在看",
        "ข่าวที่คุณอาจสนใจ",
        "Tin cùng chủ đề",
        "Berita menarik lainnya",
    ],
)
def test_words_of_pages_from_karachi_to_tokyo(line: str) -> None:
    assert furniture_of(line, folded(line).split()) is not None


@pytest.mark.parametrize(
    "line",
    [
        "읽는 사람이 계속 늘고 있다",
        "港で記事を書く",
        "他继续阅读这本关于港口的书",
        "மேலும் இரண்டு படகுகள் வரும்",
        "Lima feri kembali berlayar",
        "Nam Định còn hai bến đò",
    ],
)
def test_other_lines_from_there_are_none_of_them(line: str) -> None:
    assert furniture_of(line, folded(line).split()) is None


@pytest.mark.parametrize("points", ["請繼續下滑閱讀", "請繼續往下閱讀...", "廣告 請繼續往下閱讀"])
def test_a_text_goes_on_below_a_headline_that_stands_in_it(points: str) -> None:
    headline, *text = TAIWANESE
    more = (
        "北碼頭里長游金水指出，島上約2500名居民，每天早上7時許車流最多，希望警方派員在橋頭指揮交通。",
        "對此，港務局承諾在碼頭兩端設置號誌，並請公車處調整班次，尖峰時段每8分鐘一班。",
        "工務處補充，假日遊客可改搭接駁船，單程20元，6歲以下孩童免費。",
    )
    foot = ("港口日報", "生活", points, "老街綠色隧道樹木修剪 10日起分段管制")
    seed = read(
        headline,
        "2026/01/01 11:32",
        "",
        *text,
        "",
        points,
        "梅雨鋒面接近 北部週末留意大雨",
        "",
        *more,
        "",
        *foot,
    )

    assert [*text, *more] == paragraphs(seed)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("船長林海說，起初以為是石頭，用手撥開才看見船錨，「沒有金子啦！」", True),
        ("店家說，停航三天，客人少了一半，「真的很難過。」", True),
        ("渡輪停航三天 船長：「沒辦法！」", False),
        ("渡輪停航三天，居民「希望早點知道」", False),
        ("桟橋、三日までに再開へ 港湾局長「努力する」", False),
    ],
)
def test_a_sentence_ends_in_what_somebody_says(text: str, ends: bool) -> None:
    assert ends == shape_of(text).ends


@pytest.mark.parametrize(
    ("line", "shown", "credit"),
    [
        ("本报记者 林书远摄", "", "林书远"),
        ("新华社记者 林书远 摄", "", "林书远"),
        ("（記者林書遠／攝影）", "", "林書遠"),
        ("圖／港務局提供", "", "港務局提供"),
        ("受访者供图", "", "受访者"),
        ("修好的三号码头。港务局办公室 供图", "修好的三号码头。", "港务局办公室"),
        ("仓库的天窗。港口新闻记者 林书远 图", "仓库的天窗。", "港口新闻记者 林书远"),
        ("居民在仓库挑选旧椅子（通讯员 林海 摄）", "居民在仓库挑选旧椅子", "通讯员 林海"),
        ("工人在井底挖出陶甕。（記者林書遠攝）", "工人在井底挖出陶甕。", "記者林書遠"),
    ],
)
def test_who_took_or_gave_a_picture_in_chinese(line: str, shown: str, credit: str) -> None:
    found = read_caption(line, OUTLETS)

    assert found
    assert (shown, credit) == (found.text, found.credit)


@pytest.mark.parametrize("line", ["居民在桥头拍摄", "这部电影上月在港口拍摄", "他学习摄影", "市长看了两张图"])
def test_lines_about_pictures_say_not_who_took_them(line: str) -> None:
    assert read_caption(line, OUTLETS) is None


@pytest.mark.parametrize("credit", ["　　本报记者 林书远摄", "港务局供图", "（新华社记者 林书远 摄）"])
def test_a_sentence_above_who_took_a_picture_is_its_caption(credit: str) -> None:
    headline, *text = CHINESE
    seed = read(
        headline, "2024年5月4日 08:25", "", text[0], "", "　　船工在清晨检查缆绳。", credit, "", *text[1:]
    )

    assert [*text] == paragraphs(seed)


@pytest.mark.parametrize("source", ["海湾时报", "路透社", "档案照片", "网络图片", "港务局脸书"])
def test_a_paper_in_brackets_says_of_whom_a_picture_is(source: str) -> None:
    headline, *text = NIGHT_FERRY
    shown = f"渡轮在周末经常满座。（{source}）"
    above = (headline, "2024年2月8日 18:12", "", shown, "字体大小:", "小", "")
    seed = read(*above, *text[:2], "", f"码头的清晨。（{source}）", "", *text[2:])

    assert text == paragraphs(seed)


def test_a_paper_in_brackets_closes_the_text() -> None:
    headline, *text = CHINESE
    text[-1] += "（港口日报）"
    seed = read(headline, "2024年2月8日 18:12", "", *text)

    assert text == paragraphs(seed)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("洪婉仪　报道", ["洪婉仪"]),
        ("林书远 陈安 综合报道", ["林书远", "陈安"]),
        ("最新 报道", []),
    ],
)
def test_who_reported_stands_in_a_line_below_the_text(line: str, names: list[str]) -> None:
    headline, *text = CHINESE
    seed = read(
        headline, "2024年2月8日 18:12", "", *text, "", "渡轮", "码头", "交通", line, "hong@harbour.example"
    )

    assert names == writers(seed)
    assert text == paragraphs(seed)


def test_who_reported_stands_between_the_subtitle_and_the_day() -> None:
    headline, *text = CHINESE
    head = ("江畔老渡口", headline, "——沿江某县保留最后一处人力渡口见闻", "本报记者　陈志远　欧阳晓蓓")
    seed = read(*head, "2018年03月22日08:25  来源：港口日报", "分享到：", "", *text)

    assert headline == title(seed)
    assert ["陈志远", "欧阳晓蓓"] == writers(seed)


@pytest.mark.parametrize(
    "menu",
    [
        "Chính trị Dân sinh Lao động - Việc làm Giao thông Mekong Quỹ Hy vọng",
        "Thời sựGóc nhìnThế giớiVideoPodcastsKinh doanhKhoa họcGiải tríThể thao",
        "Thời sự | Thế giới | Kinh tế | Văn hóa",
    ],
)
def test_a_row_of_sections_stands_above_a_headline_in_vietnamese(menu: str) -> None:
    headline, *text = VIETNAMESE
    seed = read("Thời sự", menu, "Thứ năm, 8/9/2022, 05:00 (GMT+7)", headline, *text)

    assert headline == title(seed)


@pytest.mark.parametrize(
    ("line", "is_section"),
    [
        ("社会", True),
        ("정치 경제 사회", True),
        ("港聞", True),
        ("নারী", False),
        ("ข่าว การเมือง", True),
        ("Thủ tướng Phạm Minh Chính gặp Tổng thống Mỹ tại Hà Nội", False),
        ("港の社会", False),
    ],
)
def test_names_of_sections(line: str, is_section: bool) -> None:
    found = furniture_of(line, folded(line).split())

    assert is_section == (found is not None and found.rule == "section")


@pytest.mark.parametrize(
    ("story", "announced", "rows"),
    [
        (TAIWANESE, "新船時間表如下：", ("北岸開：07:40、12:15、18:20", "南岸開：08:25、13:00、19:05")),
        (JAPANESE, "運航時刻は以下の通り：", ("東岸発 7:40、12:15", "西岸発 8:25、13:00")),
        (
            INDONESIAN,
            "Jadwal kapal sebagai berikut:",
            ("Dermaga Utara: 07.40, 12.15", "Dermaga Selatan: 08.25, 13.00"),
        ),
        (VIETNAMESE, "Giờ phà chạy như sau:", ("Bến Bắc: 7h40, 12h15, 18h20", "Bến Nam: 8h25, 13h00, 19h05")),
        (KOREAN, "운항 시간은 다음과 같다:", ("북항 출발 07:40, 12:15", "남항 출발 08:25, 13:00")),
    ],
)
def test_a_timetable_stands_at_the_end_of_the_text(
    story: tuple[str, ...], announced: str, rows: tuple[str, ...]
) -> None:
    headline, *text = story
    seed = read(headline, "2024-05-04 16:20", "", *text, "", announced, *rows, "", "関連記事")

    assert [*text, announced, *rows] == paragraphs(seed)


@pytest.mark.parametrize(
    ("story", "section", "day", "line", "names"),
    [
        (URDU, "قومی خبریں", "14 جون ، 2022", "نوید ابڑو", ["نوید ابڑو"]),
        (URDU, "قومی خبریں", "14 جون ، 2022", "تازہ ترین خبریں", []),
        (HINDI, "राज्य", "14 जून 2022", "कमल शर्मा", ["कमल शर्मा"]),
    ],
)
def test_a_name_stands_between_the_day_and_the_headline(
    story: tuple[str, ...], section: str, day: str, line: str, names: list[str]
) -> None:
    headline, *text = story
    seed = read(section, day, line, headline, "فوٹو: فائل", "", *text)

    assert headline == title(seed)
    assert names == writers(seed)
    assert text == paragraphs(seed)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("신안/글·사진 제갈은 기자 jegal@harbour.example", ("제갈은",)),
        ("부산=글·사진 이준호 기자", ("이준호",)),
        ("제주 | 글 남궁솔 기자", ("남궁솔",)),
        ("부산/사진 이준호 기자", ()),
        ("사진/이준호 기자", ()),
    ],
)
def test_a_town_stands_in_front_of_what_a_korean_reporter_did(line: str, names: tuple[str, ...]) -> None:
    assert names == korean_writers(line)


@pytest.mark.parametrize(
    ("story", "lines", "names"),
    [
        (HINDI, ("कमल शर्मा, अमर उजाला, आगरा", "Updated Thu, 19 Jan 2023 10:17 PM IST"), ["कमल शर्मा"]),
        (BENGALI, ("যুগান্তর প্রতিবেদন", "প্রকাশ: ২৬ আগস্ট ২০২১, ০৭:০৫ পিএম"), []),
        (URDU, ("ویب ڈیسک", "شائع 14 جون 2022 02:15pm", "فیس بک", "ٹویٹر"), []),
        (URDU, ("مصنف,", "نوید ابڑو", "عہدہ,", "بی بی سی اردو ڈاٹ کام، کراچی", "14 جون 2022"), ["نوید ابڑو"]),
        (HINDI, ("लेखक,", "कमल शर्मा", "पदनाम,", "बीबीसी संवाददाता", "14 जून 2022"), ["कमल शर्मा"]),
        (TAMIL, ("மு.யுவராஜன்", "Published: 24 May 2022 at 6:15 AM"), ["மு.யுவராஜன்"]),
    ],
)
def test_papers_desks_and_networks_beside_the_time(
    story: tuple[str, ...], lines: tuple[str, ...], names: list[str]
) -> None:
    headline, *text = story
    seed = read(headline, *lines, "", *text)

    assert names == writers(seed)
    assert text == paragraphs(seed)
