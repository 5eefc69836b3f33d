"""What pages set between two paragraphs of an article, in many languages: it is left out, and both stay."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import authors, title
from a_fire_on_the_quay import body as text_of
from a_fire_on_the_quay import read as read_parts

from generator.ingest.one_line.speech.attributions import says_who
from generator.ingest.text.seed import Seed

HEAD = (
    "Ferry talks in Varsand go on for a day",
    "The mayor speaks of a calm mood",
    "Jane Doe",
    "3 June 2024",
)
STORY = (
    "The talks on the two ferries of Varsand will go on for a day, a clerk of the port said on Monday.",
    "They were mostly about the price of the ropes and the dues at the quay, she added.",
    "Both towns want to sign a first accord on the ropes before the end of the month.",
    "An accord would halve the dues at the quay, the two towns wrote in a short note.",
)


def _read(*amid: str, at: int = 2) -> Seed:
    return read_parts(*HEAD, *STORY[:at], *amid, *STORY[at:])


def _holds(seed: Seed) -> None:
    assert HEAD[0] == title(seed)
    assert ["Jane Doe"] == authors(seed)
    assert list(STORY) == text_of(seed)


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize(
    "line",
    [
        "Artikel wird nach dieser Anzeige fortgesetzt", "Ciąg dalszy pod reklamą", "HIRDETÉS", "REKLAM",
        "Материал продолжается после рекламы", "記事は広告の後に続きます", "يستمر المقال بعد الإعلان",
        "Video wird geladen", "Carregando vídeo", "Videoen indlæses", "Φόρτωση βίντεο", "動画を読み込み中",
        "Word abonnee om verder te lezen", "Csak előfizetőknek", "Sudah berlangganan? Masuk",
        "Zum Liveblog", "Canlı anlatım", "Ver publicación en X", "Bekijk op X",
    ],
)  # fmt: skip
def test_an_advertisement_a_film_or_a_wall_parts_two_paragraphs(line: str, at: int) -> None:
    _holds(_read(line, at=at))


@pytest.mark.parametrize("credit", ["Kai Voss/Getty Images", "Photo: Kai Voss", "© AFP"])
@pytest.mark.parametrize("at", [1, 2])
def test_who_took_a_picture_stands_below_a_paragraph_that_tells_who_said_so(credit: str, at: int) -> None:
    _holds(_read(credit, at=at))


@pytest.mark.parametrize("buttons", [(), ("1.2K", "Reply", "Copy link", "Read 340 replies")])
def test_a_post_with_its_day_is_quoted_amid_the_text(buttons: tuple[str, ...]) -> None:
    post = ("Kai Voss", "@kaivoss", "The talks go on tomorrow at nine.", "2:20 PM · Jun 3, 2024")

    _holds(_read(*post, *buttons))


@pytest.mark.parametrize(
    "quoted",
    [
        ("“Both towns want to sign a first accord”", "Kai Voss, clerk of the port"),
        ("“Both towns want to sign an accord before the end of the month”",),
        ("“Both towns want to sign a first accord on the ropes.”", "Kai Voss, clerk of the port"),
    ],
)
def test_what_is_said_in_large_letters_is_left_out_with_who_says_so(quoted: tuple[str, ...]) -> None:
    _holds(_read(*quoted))


@pytest.mark.parametrize(
    "line",
    [
        "Jednání o přívozu se prodlouží o den, řekl v pondělí mluvčí.",
        "A komp díját felezik, tette hozzá.",
        "Feribot yarın kalkacak, dedi bir sözcü.",
        "Lautta lähtee huomenna, sanoi tiedottaja maanantaina.",
        "Phà sẽ rời bến, người phát ngôn cho biết hôm thứ Hai.",
        "船は明日出ると、港の係員は述べた。",
        "배가 내일 떠난다고 대변인이 밝혔다.",
        "發言人週一表示，渡輪明天啟航。",
    ],
)
def test_a_sentence_tells_who_said_so_in_many_languages(line: str) -> None:
    assert says_who(line)


@pytest.mark.parametrize(
    "line",
    ["A komp a kikötőben hétfőn.", "Feribot limanda bekliyor.", "船は港で待っている。", "Lautta satamassa."],
)
def test_a_caption_tells_of_nobody_who_said_so(line: str) -> None:
    assert not says_who(line)
