"""Pastes whose last lines end in no stop: remarks on the text, offices that issue notices; and stamps beside."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY
from a_council_and_its_ferries import TITLE as ENGLISH_TITLE
from a_saved_page import names, texts
from ferries_in_the_east import NIGHT_FERRY
from known_outlets import OUTLETS

from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.signatures.chinese_bylines import labelled_names
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE, *TOLD = NIGHT_FERRY


def paste(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "x.txt", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    "below",
    [
        ["（应受访者要求，文中船名为化名）"],
        ["北港县港务局", "2024年3月9日"],
        ["北港县港务局", "北港县文化旅游委员会", "2024年3月9日"],
    ],
)
def test_remarks_and_offices_below_a_text_are_kept(below: list[str]) -> None:
    seed = paste(TITLE, "2024年03月09日 19:05 北港发布", *TOLD, *below, "责任编辑：陈安")

    assert [*TOLD, *below] == texts(seed)
    assert seed.date is not None
    assert seed.date.value.strftime("%H:%M") == "19:05"


@pytest.mark.parametrize("below", [["北港县港务局", "相关新闻"], ["2024年3月9日"], ["港口夜市开张"]])
def test_other_lines_below_a_text_are_left_out(below: list[str]) -> None:
    seed = paste(TITLE, "2024年03月09日 19:05 北港发布", *TOLD, *below, "责任编辑：陈安")

    assert list(TOLD) == texts(seed)


def test_what_a_currency_is_worth_is_kept_below_a_text() -> None:
    seed = paste(
        ENGLISH_TITLE,
        "By Jane Doe",
        "March 21, 2024",
        *STORY,
        "($1 = 86.40 Varsand crowns)",
        "Source: Reuters",
    )

    assert texts(seed)[-1] == "($1 = 86.40 Varsand crowns)"


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("نشر في: 26 مارس ,2024: 11:05 ص GSTآخر تحديث: 26 مارس ,2024: 11:48 ص GST", 11),
        ('17.04.2024, 09:04 11K 3 мин. Газета "Пристань" №67 от 17.04.2024, стр. 9', 9),
        ("2013年03月21日 16:47:29 来源： 港口网 【字号 大 中 小】【留言】【打印】【关闭】", 16),
    ],
)
def test_a_stamp_is_read_whatever_is_beside_it(line: str, hour: int) -> None:
    stamp = read_stamp(line)

    assert stamp is not None
    assert stamp.moments[0].hour == hour


def test_buttons_in_brackets_behind_a_stamp_make_no_menu_of_it() -> None:
    seed = paste(
        TITLE, "2013年03月21日 16:47:29  来源： 港口网  【字号 大 中 小】【留言】【打印】【关闭】", *TOLD
    )

    assert seed.date is not None
    assert seed.date.value.strftime("%H:%M") == "16:47"


def test_a_sentence_in_thai_that_says_when_is_no_stamp() -> None:
    told = "เมื่อเวลา 07.30 น. วันที่ 9 เม.ย. 67 เจ้าหน้าที่ท่าเรือแจ้งว่าเรือข้ามฟากลำเก่ากลับมาวิ่งอีกครั้งหลังหยุดไปสี่ปีเต็ม"

    assert read_stamp(told) is None
    assert read_stamp("9 เม.ย. 67 เวลา 07.30 น.") is not None


def test_all_reporters_in_front_of_a_desk_are_named() -> None:
    assert labelled_names("港口報／ 記者林書遠、陳大安／北港即時報導") == ("林書遠", "陳大安")
    assert labelled_names("港口報／ 記者林書遠／北港即時報導") == ("林書遠",)


def test_who_gave_a_picture_stands_in_brackets_behind_its_words() -> None:
    caption = read_caption("居民在碼頭等候，渡輪靠岸。（港務局提供）", OUTLETS)

    assert caption is not None
    assert (caption.text, caption.credit) == ("居民在碼頭等候，渡輪靠岸。", "港務局")


def test_who_gave_pictures_stands_behind_a_paragraph_of_several_sentences_too() -> None:
    assert read_caption(f"{TOLD[0]}{TOLD[1]}（港務局提供）", OUTLETS) is None


def test_a_name_beside_the_day_signs_rather_than_a_menu_above_the_headline() -> None:
    seed = paste("Flood Donations", ENGLISH_TITLE, "Jane Doe Published March 21, 2024 07:05am", *STORY)

    assert names(seed) == ["Jane Doe"]
