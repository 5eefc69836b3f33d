"""The end of a story in Japanese → who signs it, in brackets behind the last sentence or below it."""

from __future__ import annotations

import itertools
import re

from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.one_line.signatures.japanese_bylines import FAMILY_AND_GIVEN
from generator.ingest.words.late import Late

_LINE = 60
_NAME = "[\u4e00-\u9fff々ヶケ]{1,4}[ \u3000]?(?:[\u4e00-\u9fff\u3041-\u3096々]{1,3}|[\u30a1-\u30f4ー]{2,6})"
"""A family name in ideographs; the given name may be in either kana: `五十嵐ケイト`."""
_PLACE = (
    "[\u4e00-\u9fff\u30a0-\u30ff・]{2,10}(?:[=＝]|(?<=[局部])・)|[\u30a1-\u30f4ー]{3,10}(?=[\u4e00-\u9fff])|"
    "(?:取材・)?(?:文|構成|聞き手|まとめ)(?:・構成)?[・:：=＝/／]"
)
_SIGNATURE = Late(
    f"(?:\\A|(?<=[。」]))\\s*[【（(](?:{_PLACE})?"
    f"({_NAME}(?:[、，・]{_NAME}){{0,4}})(?:[/／][^】）)]{{2,16}})?[】）)]\\Z"
)
"""`【大森遥】`, `【港湾支局・大森遥】` or `【大森遥／港湾支局】` behind the last sentence.

`【シドニー大森遥】` is how one signs from abroad, `（聞き手・大森遥）` who asked in an interview.
"""
_PICTURED = ("写真", "撮影", "動画", "映像", "図版", "作図")
"""What stands in front of who took the pictures: `【大森遥、写真・林健】`."""
_RIGHTS = Late("。[(（][cC©][)）] ?AFP/([^\\W\\d_][\\w.'’-]+(?: [\\w.'’-]+){1,3})\\Z")
"""`(c)AFP/Jane DOE` behind the last sentence: who wrote it, in the agency's Japanese service."""
_NOBODY = Late(
    "で[\u4e00-\u9fff]|を|見る|読む|聞く|知る|敬称|记者|記者|[摄攝]|撮影|写真|全文|関連|終わ|続[くき]|通信|新聞|時事|共同|編集|支局|取材|提供|[社部局班市区町県府都]\\Z"
)


_BUREAUS = frozenset(
    "北京 上海 台北 香港 広州 瀋陽 東京 大阪 京都 神戸 横浜 札幌 仙台 名古屋 広島 福岡 那覇".split()
)
"""Where writers are, in front of their names: `【台北・大森遥、北京・林健】`."""


def japanese_signature(text: str) -> tuple[str, ...]:
    """The writers in brackets behind the last sentence of a story in Japanese."""
    if rights := _RIGHTS.search(text[-_LINE:]):
        return (person_of(rights[1], opened=True) or rights[1],)
    match = _SIGNATURE.search(text[-_LINE:])
    listed = re.split("[、，・]", match[1]) if match else []
    wrote = itertools.takewhile(lambda name: not name.startswith(_PICTURED), listed)
    names = tuple(name for name in wrote if name not in _BUREAUS and not _NOBODY.search(name))
    usual = [len(name) in FAMILY_AND_GIVEN for name in names]
    return names if all(usual) or (len(names) > 1 and any(usual)) else ()  # `大森遥、原啓`
