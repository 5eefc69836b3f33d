"""Who signs a clipping beside its day or behind its last sentence, in scripts and forms of many papers."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

ENGLISH = (
    "Ministers reopen the direct line across the strait",
    "The defence ministers of both countries agreed on Tuesday to open a telephone line again.",
    "The line, laid in 2008, lets duty officers warn each other before exercises, both delegations said.",
    "Neither side would say when the next round is planned, though both called the talks frank.",
)
GERMAN = (
    "Minister öffnen den heißen Draht über die Meerenge",
    "Die Verteidigungsminister beider Länder haben sich am Dienstag auf eine neue Leitung geeinigt.",
    "Über die Leitung können sich Offiziere vor Übungen warnen, hieß es aus beiden Delegationen.",
    "Wann die nächste Runde stattfindet, wollte keine der beiden Seiten sagen.",
)
CHINESE = (
    "两国国防部长会晤讨论重开军事热线",
    "两国国防部长星期二举行会晤，同意重新开通海峡热线，会谈在河边的一家酒店举行，气氛坦率。",
    "这条热线二零零八年开通，双方值班军官可以在演习之前互相通报，以避免误判。",
)
FRENCH = (
    "Les ministres rouvrent la ligne directe au-dessus du détroit",
    "Les ministres de la Défense des deux pays ont rouvert mardi une ligne téléphonique directe, après deux ans.",
    "Elle permet aux officiers de quart de se prévenir avant les manœuvres, ont dit les deux délégations.",
)
JAPANESE = (
    "両国の防衛相、海峡の直通電話を再開へ",
    "両国の防衛相は火曜日に会談し、海峡の直通電話を再び開くことで合意したと両代表団が発表した。",
    "電話は二〇〇八年に設置され、演習の前に当直の士官が互いに知らせることができるという。",
)
KOREAN = (
    "양국 국방장관, 해협 직통전화 다시 연다",
    "양국 국방장관이 화요일 회담을 열고 해협 직통전화를 다시 열기로 합의했다고 양측 대표단이 밝혔다.",
    "이 전화는 2008년에 놓였으며 당직 장교들이 훈련에 앞서 서로 알릴 수 있다고 대표단은 설명했다.",
)
ARABIC = (
    "وزيرا الدفاع يعيدان فتح الخط المباشر عبر المضيق",
    "اتفق وزيرا دفاع البلدين يوم الثلاثاء على إعادة فتح خط هاتفي مباشر عبر المضيق بعد عامين من الصمت.",
    "ويتيح الخط للضباط المناوبين تحذير بعضهم بعضا قبل المناورات، وفق ما قاله الوفدان بعد المحادثات.",
)


def read(story: tuple[str, ...], head: tuple[str, ...] = (), foot: tuple[str, ...] = ()) -> Seed:
    lines = (story[0], *head, *story[1:], *foot)
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    ("story", "head", "foot", "who"),
    [
        (ENGLISH, ("by Jane Doe — June 3, 2024 in World Reading Time: 3 mins read",), (), ["Jane Doe"]),
        (ENGLISH, ("Posted By: Jane Doe June 3, 2024",), (), ["Jane Doe"]),
        (ENGLISH, ("Curated By: Jane Doe", "Last Updated: June 03, 2024, 17:12 IST"), (), ["Jane Doe"]),
        (ENGLISH, ("Curated By: Jane Doe", "AFP", "Last Updated: June 03, 2024, 17:12 IST"), (), []),
        (ENGLISH, ("June 3, 2024",), ("—Report from Jane Doe, Harbour News",), ["Jane Doe"]),
        (GERMAN, ("Interview: Jana Vogt", "3. Juni 2024, 17:12"), (), ["Jana Vogt"]),
        (GERMAN, ("3. Juni 2024, 17:12",), ("(Jana Vogt, 3.6.2024)",), ["Jana Vogt"]),
        (CHINESE, ("林书远", "2024-06-03 17:12:30"), (), ["林书远"]),
        (CHINESE, ("高清图", "2024-06-03 17:12:30"), (), []),
        (CHINESE, ("林书远 发自北京", "2024-06-03 17:12"), (), ["林书远"]),
        (CHINESE, ("编译林书远／综合报道", "2024-06-03 17:12"), (), ["林书远"]),
        (FRENCH, ("Jeanne Morel Le 03/06/2024 à 17:12",), (), ["Jeanne Morel"]),
        (FRENCH, ("Jeanne Morel avec AFP Le 03/06/2024 à 17:12",), (), ["Jeanne Morel"]),
        (FRENCH, ("J.-B. L. avec AFP Le 03/06/2024 à 17:12",), (), ["J.-B. L"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【大森遥】",), ["大森遥"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【港湾支局・大森遥】",), ["大森遥"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【大森遥、原啓】",), ["大森遥", "原啓"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【大森遥、長谷川ケイト】",), ["大森遥", "長谷川ケイト"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【シドニー大森遥】",), ["大森遥"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【大森遥、写真・原啓】",), ["大森遥"]),
        (JAPANESE, ("2024/6/3 17:12",), ("【地方部、大森遥】",), ["大森遥"]),
        (JAPANESE, ("2024/6/3 17:12",), ("（聞き手・大森遥）",), ["大森遥"]),
        (JAPANESE, ("2024/6/3 17:12",), ("（敬称略）",), []),
        (JAPANESE, ("2024/6/3 17:12",), ("（写真はイメージ）",), []),
        (JAPANESE, ("北京=大森遥 2024年6月3日 17時12分",), (), ["大森遥"]),
        (KOREAN, ("이준호", "2024.06.03 17:12"), (), ["이준호"]),
        (KOREAN, ("입력 2024.06.03 17:12",), ("이준호(junho@harbour.example)",), ["이준호"]),
        (KOREAN, ("글 이준호 기자, 사진 김민수 기자", "2024.06.03"), (), ["이준호"]),
        (ARABIC, ("أحمد سالم - أبوظبي",), (), ["أحمد سالم"]),
        (ARABIC, ("لندن: أحمد سالم", "3 يونيو 2024"), (), ["أحمد سالم"]),
    ],
)
def test_who_wrote(
    story: tuple[str, ...], head: tuple[str, ...], foot: tuple[str, ...], who: list[str]
) -> None:
    seed = read(story, head, foot)

    assert [found.value for found in seed.authors] == who
    assert [paragraph.text for paragraph in seed.paragraphs] == list(story[1:])


def test_whom_an_interview_is_with_is_no_writer() -> None:
    told = (*GERMAN, "Jana Vogt sagt, sie habe lange auf diesen Tag gewartet.")

    assert read(told, ("Interview: Jana Vogt", "3. Juni 2024, 17:12")).authors == ()


def test_a_label_without_capitals_is_no_place() -> None:
    seed = read(KOREAN, ("기사등록 : 2024-05-17 10:46",))

    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2024-05-17T10:46"
    assert seed.dateline is None


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Merzig. (mdr) Die Feuerwehr wurde am Montag zu zwei Einsätzen gerufen.", "Merzig"),
        ("SHANGHAI, SELASA — Kedua menteri bertemu untuk membuka kembali jalur telepon.", "Shanghai"),
        ("वाशिंगटन: दोनों देशों के रक्षा मंत्रियों ने मंगलवार को मुलाकात की।", "वाशिंगटन"),
    ],
)
def test_datelines_of_more_papers(opening: str, place: str) -> None:
    seed = read((GERMAN[0], opening, *GERMAN[2:]), ("3.6.2024 17:12",))

    assert seed.dateline
    assert seed.dateline.value == place


def test_a_headline_may_end_in_who_says_so() -> None:
    title = "North fires missile into the sea -Yonhap"
    seed = read((title, *ENGLISH[1:]), ("By Jane Doe", "June 3, 2024"))

    assert seed.title
    assert seed.title.value == title
