"""A line in Japanese that is nothing but a byline → who wrote."""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.names.japanese_names import is_japanese_name

_LONGEST_LINE = 50
_PLACED = Late(
    "(?:[\u4e00-\u9fff\u30a0-\u30ff・]{2,10}[=＝]|[\u30a0-\u30ff]{2,10}・)?([\u4e00-\u9fff]{2,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f]{1,3})"
)
_DAY_BEHIND = Late(r"[ \u3000](?:19|20)\d\d年\d{1,2}月\d{1,2}日.{0,20}\Z")
FAMILY_AND_GIVEN = range(3, 7)
"""How many letters a Japanese name has."""


def names_with_places(text: str) -> tuple[str, ...]:
    """The writers in a line of its own, each perhaps behind the place where they wrote: `東京=大森遥、林健`.

    Or behind a place each, and spaces between them, with the day in the same line.
    """
    text = _DAY_BEHIND.sub("", text.strip())
    spaced = text.split()
    if len(spaced) > 1 and all("=" in one or "＝" in one for one in spaced):
        text = "、".join(spaced)
    parts = re.split("[、,，/／]|(?<![\u30a0-\u30ff])・", text)
    found = [match for part in parts if (match := _PLACED.fullmatch(part.strip()))]
    if (
        not found
        or len(found) < len(parts)
        or len(text) > _LONGEST_LINE
        or not re.search("[=＝、]|[\u30a0-\u30ff]・", text)
    ):
        return ()
    names = [match[1] for match in found]
    return tuple(names) if all(map(_may_be_named, names)) else ()


def _may_be_named(text: str) -> bool:
    return len(text) in FAMILY_AND_GIVEN and text[-1] not in "市区町村県府都"


_JAPANESE_AND_ROLE = Late(
    "([\u4e00-\u9fff々]{1,3}[ \u3000][\u4e00-\u9fff\u3041-\u3096々]{1,3}) ?[:：/／] ?"
    "[\u4e00-\u9fff\u3040-\u30ff・ー]{0,12}(?:ジャーナリスト|ライター|記者|編集者|コラムニスト|作家|評論家|研究員|教授|アナリスト|エコノミスト|編集部)"
)


_JAPANESE_REPORTER = Late(
    "[（(【]?[\u4e00-\u9fff\u30a0-\u30ff]{2,10}(?:[・の]| ?[:：] ?)([\u4e00-\u9fff々]{2,4}[\u3041-\u3096]{0,3})記者"
    "(?:が)?(?:報告|取材|解説|中継|リポート)?[)）】]?"
)
"""`（港湾部・大森遥記者報告）`, in a line of its own: the desk and who reports."""


_ABROAD = Late(
    "(?:[\u4e00-\u9fff\u30a0-\u30ff・]{2,10}(?:支局|総局)(?:長|員)?|[\u30a0-\u30ff・]{3,10}特派員|ライター|文|文責)"
    "[ \u3000・:：／/]([\u4e00-\u9fff々]{1,3}[ \u3000]?[\u4e00-\u9fff\u3041-\u3096々]{1,3})|"
    "([\u4e00-\u9fff々]{1,3}[ \u3000]?[\u4e00-\u9fff\u3041-\u3096々]{1,3})"
    "(?:[（(][\u30a0-\u30ff・]{3,10}[）)]|[ \u3000](?:記者|編集委員|論説委員|特派員))"
)
"""`北港支局 大森遥`, `ライター：大森遥`, `大森遥（シドニー）`, `大森遥 記者`: where somebody is or what they do."""


def signs_in_japanese(text: str) -> tuple[str, ...]:
    """The writer in a line of its own, behind an office abroad or in front of where they are."""
    told = _ABROAD.fullmatch(text) if len(text) <= _LONGEST_LINE else None
    name = (told[1] or told[2]) if told else ""
    return (name,) if is_japanese_name(name.replace(" ", "").replace("\u3000", "")) else ()


def japanese_with_role(text: str) -> tuple[str, ...]:
    """The writer in a line that says what they do: `大森 遥 : ジャーナリスト`."""
    if len(text) > _LONGEST_LINE:
        return ()
    if signed := signs_in_japanese(text):
        return signed
    told = _JAPANESE_AND_ROLE.fullmatch(text) or ("記者" in text and _JAPANESE_REPORTER.fullmatch(text))
    return (told[1],) if told else ()
