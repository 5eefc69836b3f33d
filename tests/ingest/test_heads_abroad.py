"""Heads and feet of pastes in other languages: who signs, when, and what the page says of itself."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

SPANISH = (
    "Los ministros de Defensa acordaron el martes volver a abrir una línea telefónica, según las delegaciones.",
    "La línea, tendida en 2008, permite a los oficiales de guardia avisarse antes de las maniobras.",
    "Nadie quiso decir qué viene ahora, aunque todos tenían una opinión sobre el asunto.",
)
TURKISH = (
    "İki ülkenin savunma bakanları salı günü limanda buluşarak telefon hattını yeniden açma kararı aldı.",
    "Hat, nöbetçi subayların tatbikatlardan önce birbirlerini uyarabilmesi için 2008 yılında kurulmuştu.",
)
VIETNAMESE = (
    "Bộ trưởng quốc phòng hai nước hôm thứ ba đồng ý mở lại đường dây điện thoại đã im lặng gần hai năm.",
    "Đường dây này giúp các sĩ quan trực báo cho nhau trước các cuộc tập trận, theo các phái đoàn.",
    "Không ai muốn nói bước tiếp theo là gì, dù ai cũng có ý kiến của mình về việc này.",
)
CHINESE = (
    "两国国防部长周二在瓦尔松港会面，同意恢复中断近两年的海峡直通电话，双方代表团这样表示。",
    "这条电话线于二〇〇八年开通，让值班军官在演习之前互相通知，后来因一艘巡逻艇被撞而停用。",
)
TAIWANESE = (
    "兩國國防部長週二在港口會面，同意恢復中斷近兩年的海峽直通電話，雙方代表團這樣表示。",
    "這條電話線讓值班軍官在演習之前互相通知，後來因一艘巡邏艇被撞而停用至今。",
)
JAPANESE = (
    "両国の国防相は火曜日、港で会談し、約二年にわたって途絶えていた直通電話を再開することで合意した。",
    "この電話は当直の士官が演習の前に互いに知らせるために設けられ、巡視艇が衝突されたあとに止められた。",
)
PERSIAN = (
    "وزیران دفاع دو کشور روز سه‌شنبه در بندر توافق کردند خط تلفن مستقیم را پس از دو سال دوباره باز کنند.",
    "این خط برای آن کشیده شده بود که افسران کشیک پیش از رزمایش‌ها یکدیگر را باخبر کنند.",
)
HINDI = (
    "दोनों देशों के रक्षा मंत्रियों ने मंगलवार को बंदरगाह पर लगभग दो साल से बंद सीधी टेलीफोन लाइन फिर खोलने पर सहमति जताई।",
    "यह लाइन ड्यूटी पर तैनात अफसरों को अभ्यास से पहले एक दूसरे को बताने के लिए बिछाई गई थी।",
)
KOREAN = (
    "양국 국방장관은 화요일 항구에서 만나 이 년 가까이 끊겼던 직통전화를 다시 열기로 합의했다고 대표단이 밝혔다.",
    "이 전화는 당직 장교들이 훈련에 앞서 서로 알리도록 놓였으며 순시선이 부딪힌 뒤 끊겼다.",
)
ARABIC = (
    "اتفق وزيرا دفاع البلدين يوم الثلاثاء فى الميناء على إعادة فتح خط الهاتف المباشر بعد عامين من الصمت.",
    "ويتيح الخط للضباط المناوبين أن ينبه بعضهم بعضا قبل المناورات، كما قالت الوفود.",
)
GERMAN = (
    "Die Verteidigungsminister beider Länder haben am Dienstag vereinbart, die Leitung wieder zu öffnen.",
    "Die Leitung erlaubt es den Wachoffizieren, einander vor Manövern zu warnen, sagten die Delegationen.",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def names(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


def minute(seed: Seed) -> str:
    return seed.date.value.isoformat()[:16] if seed.date else ""


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Hat iki yıl sonra yeniden açılıyor", "14 Mart 2024 12:03", "Ayşe DEMİR / VARSAND, (DHA)", *TURKISH),
            ["Ayşe Demir"],
        ),
        (
            ("Đường dây nóng mở lại sau hai năm", "14/03/2024 - 08:30", *VIETNAMESE, "Hoàng Liên", "Thanh Vũ", "Chia sẻ"),
            ["Hoàng Liên", "Thanh Vũ"],
        ),
        (
            ("Đường dây nóng mở lại sau hai năm", "HỮU LONG - NGUYỄN LIÊN", "14/03/2024 09:45 (GMT+7)", *VIETNAMESE),
            ["Hữu Long", "Nguyễn Liên"],
        ),
        (
            ("海峡热线重新开通", "2024-03-14 22:16", "港口新闻记者 林书远 实习生 陈安 摄影报道", *CHINESE),
            ["林书远", "陈安"],
        ),
        (
            ("海峽熱線重新開通", "2024/07/26 10:21", f"〔記者林書遠／港口報導〕{TAIWANESE[0]}", TAIWANESE[1]),
            ["林書遠"],
        ),
        (
            ("海峡の直通電話、二年ぶり再開へ", "大森 遥 : ジャーナリスト", "2024/03/10 6:00", *JAPANESE),
            ["大森 遥"],
        ),
        (
            (
                "خط تلفن تنگه پس از دو سال باز می‌شود",
                "۲۴ اسفند ۱۴۰۲، ۱۲:۱۵",
                f"خبرگزاری بندر، گروه جهان - سمیه کریمی: {PERSIAN[0]}",
                PERSIAN[1],
            ),
            ["سمیه کریمی"],
        ),
        (
            ("La línea directa vuelve a sonar", "JUANA NAVAS", "Varsand - 24 MAR 2024 - 05:30 CET", *SPANISH),
            ["Juana Navas"],
        ),
        (
            ("La línea directa vuelve a sonar", "Los ministros ponen fin a dos años de silencio.", "Gabriela Orozco",
             "19/01/2024 13:27", *SPANISH),
            ["Gabriela Orozco"],
        ),
        (
            ("La línea directa vuelve a sonar en el puerto", "El acuerdo pone fin a dos años de silencio.",
             "03 de Mayo de 2024 | 11:25 | Redactado por Tomás Morales", *SPANISH),
            ["Tomás Morales"],
        ),
        (
            ("Die Leitung im Hafen ist wieder offen", "Von", "Doris Brandt", "Kai Voss", "Hafen Redaktion",
             "Veröffentlicht am 07.03.2024 um 13:44 Uhr", *GERMAN),
            ["Doris Brandt", "Kai Voss"],
        ),
        (
            ("Hat iki yıl sonra yeniden açılıyor", "14 Mart 2024 16:40", "Deniz AYHANLI", *TURKISH),
            ["Deniz Ayhanlı"],
        ),
        (
            ("A linha volta a tocar no porto", "RUI DUARTE SALGADO", "14 março 2024 19:31", "Joana Bastos", *SPANISH),
            ["Joana Bastos"],
        ),
        (
            ("Die Leitung im Hafen ist wieder offen", "14. März 2024, 13:25", "Elena Wagner", "Foto: Kai Voss/Hafen",
             *GERMAN),
            ["Elena Wagner"],
        ),
        (
            ("海峡热线重新开通", "港口报记者 林书远 编辑 陈安", "2024-03-14 17:28", *CHINESE),
            ["林书远"],
        ),
        (
            ("De lijn in de haven gaat weer open", "Jan van Dalen 14 maart 2024, 15:30", *GERMAN),
            ["Jan van Dalen"],
        ),
        (
            ("La línea directa vuelve a sonar en el puerto", "14.03.2024 18:00", *SPANISH, "ALEJANDRO MORALES",
             "Corresponsal de EL PUERTO", "VARSAND"),
            ["Alejandro Morales"],
        ),
        (
            ("خط المضيق يعود بعد عامين", "14 مارس 2024 - 09:25 بتوقيت أبوظبي", "عبد الإله كريم - الرباط - ميناء نيوز", *ARABIC),
            ["عبد الإله كريم"],
        ),
        (("خط المضيق يعود بعد عامين", "14-3-2024 | 16:05", "ورسند- إسلام رضوان", *ARABIC), ["إسلام رضوان"]),
        (
            ("海峡热线重新开通", "港口新闻记者 林书远 发自 瓦尔松", "2024-03-14 13:09", *CHINESE),
            ["林书远"],
        ),
        (("海峽熱線重新開通", "13:17 2024/03/14", "港口新聞網 林書遠 、嘉義", *TAIWANESE), ["林書遠"]),
        (("海峡の直通電話、二年ぶり再開へ", "2024年3月14日 07時24分", "（大森健二）", *JAPANESE), ["大森健二"]),
        (
            ("Die Leitung im Hafen ist wieder offen", "Klara Zander Klara Zander", "14. 5. 2024 16:40", *GERMAN),
            ["Klara Zander"],
        ),
        (
            ("Die Leitung im Hafen ist wieder offen", "C.L. avec Manon Berger", "Le 08/02/2024 à 16:33", *GERMAN),
            ["Manon Berger"],
        ),
    ],
)  # fmt: skip
def test_writers_are_found(lines: tuple[str, ...], expected: list[str]) -> None:
    assert names(read(*lines)) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("Leitung wieder offen", "von MDR VARSAND", "Stand: 05. Juni 2024, 16:15 Uhr", *GERMAN),
        ("VIA VARSAND", "Die Leitung im Hafen ist wieder offen", "Redaktion", "13. März 2024 16:40", *GERMAN),
        ("Viby J., 08/02/2026 - 11:49", "Die Leitung im Hafen ist wieder offen", *GERMAN),
        (
            "海峡の直通電話、二年ぶり再開へ",
            "2024年3月12日 17:30",
            "港に置かれた「電話」（港町市西区）",
            *JAPANESE,
        ),
        ("В России", "13:50, 14 марта 2024", "Линия в гавани снова открыта", *GERMAN),
        ("De lijn gaat weer open", "Door onze redactie buitenland", "13 jun. 2024 in BUITENLAND", *GERMAN),
    ],
)
def test_nobody_is_made_up(lines: tuple[str, ...]) -> None:
    assert names(read(*lines)) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("海峽熱線重新開通", "發布日期：113-06-15", *TAIWANESE), "2024-06-15T00:00"),
        (("海峽熱線重新開通", "發布時間：113年6月15日 10:30", *TAIWANESE), "2024-06-15T10:30"),
        (
            (
                "तार फिर खुला, दो साल बाद फोन बजा",
                "Edited By: Anil Varma Updated: Thu, 14 Mar 2024 10:12 AM (IST)",
                *HINDI,
            ),
            "2024-03-14T10:12",
        ),
        (
            ("직통전화 다시 열린다", "24.03.14 15:30l최종 업데이트 24.03.14 16:02l", *KOREAN),
            "2024-03-14T15:30",
        ),
        (("직통전화 다시 열린다", "24.03.14 15:30", *KOREAN), "2024-03-14T15:30"),
        (("직통전화 다시 열린다", "김민지 기자", "14.03.24. 오후 3:30", *KOREAN), "2014-03-24T15:30"),
        (("Die Leitung ist wieder offen", "14.03.24 15:30", *GERMAN), "2024-03-14T15:30"),
        (
            (
                "خط المضيق يعود",
                "نشر فى: الخميس 14 مارس 2024 - 1:15 م | آخر تحديث: الخميس 14 مارس 2024 - 2:05 م",
                *ARABIC,
            ),
            "2024-03-14T13:15",
        ),
        (
            ("A linha volta a tocar", "12/03/2024 16h04", "Atualizada em", "12/03/2024 18h20", *SPANISH),
            "2024-03-12T16:04",
        ),
        (("La línea vuelve a sonar", "8 de septiembre de 2024", "•", "21:14", *SPANISH), "2024-09-08T21:14"),
        (
            (
                "Die Leitung im Hafen ist wieder offen",
                "2024-05-08 18:20 Autor: Agata Suder, Hafen News",
                *GERMAN,
            ),
            "2024-05-08T18:20",
        ),
    ],
)
def test_days_and_hours_are_read(lines: tuple[str, ...], expected: str) -> None:
    assert minute(read(*lines)) == expected


def test_who_took_a_picture_on_what_day_is_no_timestamp() -> None:
    seed = read(
        "海峡の直通電話、二年ぶり再開へ",
        "2024年3月14日 18時00分",
        "電話の前に立つ大森一郎さん＝2024年3月12日、港町市、林健二撮影",
        *JAPANESE,
    )

    assert minute(seed) == "2024-03-14T18:00"
    assert names(seed) == []


def test_an_editor_and_a_number_end_the_last_sentence() -> None:
    seed = read("海峽熱線重新開通", "2024/2/21 18:07", TAIWANESE[0], f"{TAIWANESE[1]}（編輯：陳安）1130221")

    assert len(seed.paragraphs) == len(TAIWANESE)


def test_a_headline_below_a_row_that_ends_in_it_is_the_headline() -> None:
    title = '"Balıkçılar yeni hattı bekliyor"'
    seed = read(
        f"Haberler Gündem {title}",
        title,
        "Limanın balıkçı odalarının başkanları, telefon hattının bir an önce yeniden açılmasını istedi",
        "Giriş: 05.03.2024 - 14:54",
        *TURKISH,
    )

    assert seed.title
    assert seed.title.value == title


def test_who_sent_a_text_is_no_headline_in_chinese() -> None:
    seed = read("港口网", "2024-03-14 08:05", "海峡热线重新开通", "来源：港口特区报", *CHINESE)

    assert seed.title
    assert seed.title.value == "海峡热线重新开通"


def test_the_last_sentence_above_its_source_is_no_caption() -> None:
    last = "Trzy porty już wyraziły zainteresowanie."
    seed = read("Linia znów otwarta", "14 marca 2024, 13:20", *GERMAN, last, "Źródło: Port Wiadomości")

    assert seed.paragraphs[-1].text == last
