"""Pastes: pairs of writers with their towns, what stands in and below lists, and wire services below a text."""

from __future__ import annotations

import itertools

import pytest
from a_council_abroad import SPANISH, texts
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title
from known_outlets import OUTLETS
from talks_in_the_east import agencies

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.pictures.present_scenes import is_seen_happening
from generator.ingest.one_line.signatures.east_asian import opening_names
from generator.ingest.one_line.signatures.japanese_signatures import japanese_signature
from generator.ingest.text.outlets import find_outlet
from generator.ingest.text.pasted import sifted_lines

HAVNEN = (
    "Varsand har mandag morgen fået lukket to kajer, til skade for sit fiskeri, siger havnefogeden i radioen.",
    "Branden begyndte i et tomt pakhus, og seks hold brandfolk sled med den til solen stod op over byen.",
    "Ejerne ville sælge pakhusene til foråret, efter den messe for både som byen holder hvert år i maj.",
)
CHINESE = (
    "港口議會週二晚間通過預算案，其中三名議員曾要求延期，理由是文件太晚送達。",
    "市長表示，文件十天前已經寄出，當時沒有任何人提出異議，會議因此照常舉行。",
    "下次會議訂於下月在市民會館舉行，屆時將討論碼頭修繕的經費與工期。",
)


@pytest.mark.parametrize(
    ("line", "people", "wires"),
    [
        ("Jane Doe and Chi Hui-fen in Taipei and agencies", ("Jane Doe", "Chi Hui-fen"), ()),
        ("Jane Doe in Beijing and Chi Hui-fen in Taipei", ("Jane Doe", "Chi Hui-fen"), ()),
        ("Jane Doe and Chi Hui-fen in Taipei and Reuters", ("Jane Doe", "Chi Hui-fen"), ("Reuters",)),
        ("Jane Doe, Nelson Marlborough reporter", ("Jane Doe",), ()),
        ("Jane Doe in Beijing and Hong Kong", ("Jane Doe",), ()),
        ("Minh Anh (Theo AFP, Reuters)", ("Minh Anh",), ("Agence France-Presse", "Reuters")),
        ("Theo AFP, Reuters", (), ("Agence France-Presse", "Reuters")),
    ],
)
def test_several_writers_and_wires(line: str, people: tuple[str, ...], wires: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline is not None
    assert (byline.people, byline.agencies) == (people, wires)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("【北京=森川俊介、ソウル=大森遥】港は火曜日に開いた。", ("森川俊介", "大森遥")),
        ("【北京=飯塚菜々子、森川俊介】港は火曜日に開いた。", ("飯塚菜々子", "森川俊介")),
    ],
)
def test_japanese_writers_each_with_a_town(text: str, names: tuple[str, ...]) -> None:
    assert opening_names(text) == names


@pytest.mark.parametrize(
    ("line", "wires"),
    [
        ("（路透社／法新社）", ["Reuters", "Agence France-Presse"]),
        ("Με πληροφορίες από Reuters, Associated Press", ["Reuters", "Associated Press"]),
        ("Jana Nováková, ČTK", ["ČTK"]),
    ],
)
def test_wires_below_a_text(line: str, wires: list[str]) -> None:
    assert agencies(read(TITLE, "3 June 2024", *STORY, line)) == wires


def test_a_wire_in_brackets_above_a_report_took_the_picture() -> None:
    first, *others = CHINESE
    report = f"〔記者林書遠／北港報導〕{first}"
    seed = read("港口議會通過預算", "2024/05/31 18:32", "議會週二開會。（路透）", report, *others)

    assert authors(seed) == ["林書遠"]
    assert agencies(seed) == []
    assert texts(seed) == [report, *others]


def test_a_wire_that_sends_a_story_stands_below_a_video_and_its_length() -> None:
    seed = read(TITLE, "Watch video", "2:10", "EFE", "3 June 2024 10:15", *STORY)

    assert agencies(seed) == ["EFE"]


def test_a_lead_with_a_word_that_is_a_verb_in_english_is_text() -> None:
    seed = read("To kajer er lukket i Varsand", "Mads Kronborg", "24. jul 2020 kl. 09.12", *HAVNEN)

    assert body(seed) == list(HAVNEN)


@pytest.mark.parametrize(
    "text",
    [
        "Die Regierung plant in Varsand ein neues Gesetz gegen Lärm.",
        "Der Minister plant am Montag in Varsand neue Regeln.",
    ],
)
def test_no_verb_of_another_language_shows_a_scene(text: str) -> None:
    assert not is_seen_happening(text)


@pytest.mark.parametrize("line", ["Also Read | Who rows for Varsand?", "READ ALSO: Who rows for Varsand?"])
def test_what_is_to_be_read_as_well_leads_elsewhere(line: str) -> None:
    furniture = furniture_of(line)

    assert furniture is not None
    assert furniture.rule == "promo"
    assert body(read(TITLE, "3 June 2024", *STORY[:2], line, *STORY[2:])) == list(STORY)


def test_a_sentence_between_two_headlines_of_the_last_list_is_a_teaser() -> None:
    listed = (
        "RELATED ARTICLES",
        "Harbour council asks for another roof",
        "The council has looked at the quay and found the fire brigade short of boats.",
        "Owners of sheds want to sell by spring",
    )

    assert body(read(TITLE, "3 June 2024", *STORY, *STORY[::-1], *listed))[-1] == STORY[0]


def test_what_stands_below_the_sources_is_related() -> None:
    below = (
        "Source: Harbour News and news agencies",
        "Related",
        "What is a quay and who may use it?",
        "Ships have lain at quays for ages. Here is how the first of them came about and what it did.",
        "Published On 19 May 2024",
    )

    assert body(read(TITLE, "3 June 2024", *STORY, *STORY[::-1], *below))[-1] == STORY[0]


def test_a_block_below_the_name_of_a_list_has_nothing_of_the_text() -> None:
    block = (
        "Trending Articles\nWho Rows Tonight?\nThis week’s quiz asks about boats, and a bell.\nAdvertisement"
    )
    told = [f"{one} {two}" for one, two in itertools.permutations(STORY, 2)]

    assert body(read(TITLE, "3 June 2024", *told[:3], block, *told[3:])) == told


@pytest.mark.parametrize(
    ("stamp", "place", "offset"),
    [
        ("on June 03, 2024 at 1:15 PM", "WASHINGTON — ", "-04:00"),
        ("on 3 June 2024 at 13:15", "WASHINGTON — ", "+00:00"),
        ("on June 03, 2024 at 1:15 PM", "", "+00:00"),
    ],
)
def test_a_story_from_washington_has_the_clock_of_new_york(stamp: str, place: str, offset: str) -> None:
    told = [text.replace("harbour", "port") for text in STORY]
    seed = read(TITLE, "By Jane Doe", stamp, f"{place}{told[0]}", *told[1:])

    assert seed.date is not None
    assert seed.date.value.isoformat()[-6:] == offset


@pytest.mark.parametrize(
    ("opening", "name"), [("【明報專訊】", "Ming Pao"), ("【記者林書遠報導】", ""), ("（路透社報道）", "")]
)
def test_the_paper_in_front_of_a_story_in_chinese_is_its_own(opening: str, name: str) -> None:
    lines, readings = sifted_lines(
        "\n\n".join(["港口議會通過預算", opening + CHINESE[0], *CHINESE[1:]]), OUTLETS
    )
    outlet = find_outlet(lines, readings, None, OUTLETS)

    assert (outlet.value.name if outlet else "") == name


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (("Ports & Sea Law", "When may one ship cross the bow of another? The rules of the strait"), 1),
        (("I write about ports and those who live on them.", "Why the quay of Kellmouth burns each year"), 1),
    ],
)
def test_a_department_and_what_a_writer_says_of_all_his_work_are_no_headline(
    lines: tuple[str, ...], headline: int
) -> None:
    assert title(read(*lines, "By Jane Doe", "June 3, 2024, 8:01 AM", *STORY)) == lines[headline]


def test_two_points_in_one_block_are_the_deck_of_the_headline_above() -> None:
    titular = "Obras y puertos acuerdan avisarse de las maniobras en la ría"
    puntos = "Los dos pactan reglas para los encuentros entre sus barcos\nVarsand logra además que los permisos duren diez años"
    seed = read("Portada", titular, puntos, "JUANA DORADO", "13/11/2014 05:21", *SPANISH)

    assert title(seed) == titular


def test_a_sentence_in_front_of_tags_goes_on_below_a_form() -> None:
    form = "Subscribe to our daily newsletter\nBy providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy."
    last = (
        "Voss called the fire the start of something, not the end of it. He is to sail home on Friday night."
    )

    assert (
        body(read(TITLE, "3 June 2024", *STORY, *STORY[::-1], form, last, "TAGS: Kellmouth, fire"))[-1]
        == last
    )


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("【台北・林裕樹、北京・米本直人】", ["林裕樹", "米本直人"]),
        ("【大森遥】", ["大森遥"]),
    ],
)
def test_bureaus_in_front_of_japanese_names_are_nobody(line: str, names: list[str]) -> None:
    assert list(japanese_signature(line)) == names


@pytest.mark.parametrize(
    "line",
    [
        "港を見る林町長（右）＝灯台市で2024年5月20日、ロイター",
        "会談を前に握手する両首脳（14日、北京の人民大会堂）＝ロイター",
        "18日、アンカレジで開かれた会談（AFP時事）",
        "资料图：军舰在西太平洋航行。",
        "Bến cảng nhìn từ trên cao. Đồ họa: HNA",
    ],
)
def test_what_a_picture_shows_by_its_wire_or_label(line: str) -> None:
    assert read_caption(line, OUTLETS) is not None


def test_a_headline_with_an_agency_of_the_country_is_no_caption() -> None:
    assert read_caption("米中首脳、北京で会談へ（共同）", OUTLETS) is None


@pytest.mark.parametrize(
    ("below", "wires"),
    [
        (["© HBR/dpa/saul/mcs"], ["dpa"]),
        (
            ["Edited by: Kai Roe", "While you’re here: sign up here for our newsletter.", "ft/wr (dpa, AFP)"],
            ["dpa", "Agence France-Presse"],
        ),
        (["MINH KHÔI"], []),
    ],
)
def test_wires_behind_rights_and_boxes(below: list[str], wires: list[str]) -> None:
    assert agencies(read(TITLE, "3 June 2024", *STORY, *below)) == wires


def test_a_wire_stands_behind_the_paper_beside_the_hour() -> None:
    seed = read(TITLE, "Philippine Daily Inquirer, Agence France-Presse / 05:40 AM April 12, 2024", *STORY)

    assert agencies(seed) == ["Agence France-Presse"]


def test_labels_of_a_report_in_ukrainian_are_of_its_text() -> None:
    told = (
        "Дві пристані Варсанда згоріли в ніч на понеділок, третю пошкоджено, повідомив начальник порту журналістам.",
        "Джерело: начальник порту на брифінгу",
        "Деталі: За його словами, шість екіпажів боролися з вогнем до ранку. Водночас склади були порожні.",
        "Власники хотіли продати їх навесні, після ярмарку човнів, який місто проводить щороку в травні.",
    )

    assert body(read("Пожежа в порту знищила два склади", "Понеділок, 19 червня 2023, 14:20", *told)) == list(
        told
    )
