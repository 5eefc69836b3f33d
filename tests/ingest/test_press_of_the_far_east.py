"""Pastes of papers from Karachi to Tokyo: initials, reporters and who edited, buttons, several names in a row."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    BENGALI,
    HINDI,
    INDONESIAN,
    JAPANESE,
    TAMIL,
    URDU,
    paragraphs,
    read,
    writers,
)

from generator.ingest.one_line.names import read_byline
from generator.ingest.one_line.scripts import bare_names_in_script, japanese_names
from generator.ingest.words.publishers import Directory

OUTLETS = Directory()


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
