"""A line in Chinese → who wrote: behind a label, beside the paper, or in brackets behind the last sentence.

`采写：本报记者 林书远 陈安` and `（文/图 林书远）` name people by labels that are many; what stands behind one
and is nobody, as `网络整理` behind `作者：`, is told apart by its words.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.outlets.agency_names import agency_named

_LINE = 50


_SIGNATURE = Late(
    "[（(【]?(?:[《“]?[\u4e00-\u9fff]{0,8}[》”]? ?(?:记者|記者|采写|採訪|撰文|执笔|作者|文(?= ?[:：／/丨|｜︱]))[:：／/丨|｜︱\\s]*){1,2}"
    "([\u4e00-\u9fff·]{2,9}(?:[、，&＆\\s]{1,2}[\u4e00-\u9fff·]{2,9}){0,4})[)）】]?"
)
_SIGNED_BEHIND = Late(
    "(?<=[。！？”」!?])[（(](?:(?:(?:文|图|圖|(?:本[报報刊台网網社]|特[约約])?(?:记者|記者)|作者|撰文|通讯员)[/／、]?){0,3}[:：\\s]?"
    "([\u4e00-\u9fff·]{2,4}(?:[、，,\\s][\u4e00-\u9fff·]{2,4}){0,4})|"
    "(?:本文)?作者[:：\\s]?([\u4e00-\u9fff]{2,3}?)[，,\\s系是为為][^（）()。]{2,40})[)）]\\Z"
)
"""`（林书远）`, `（文/图 林书远 陈安）` and `（作者林书远系港口大学教授）` behind the last sentence."""


_SIGNED_ALONE = Late("[（(]([\u4e00-\u9fff]{2,4})[)）]")
"""`（林书远）`, in a line of its own below a text."""
_REPORTED = ("報導", "报道", "报导", "整理", "整合", "综合", "綜合")
"""What stands behind the names: `記者 張明宏 報導`, `记者 林书远 北京报道`."""


_HELPERS = Late(
    "[ \u3000](?:编辑|編輯|校对|校對|责编|責編|摄影|攝影|图|圖)[ \u3000:：/／]|[ \u3000](?:发自|發自)"
)
"""What stands in front of those who helped, behind the writers: `记者 林书远 编辑 陈安`."""


def chinese_signature(text: str) -> tuple[str, ...]:
    """The writers in a line that names nothing else: `采写：本报记者 林书远 陈安`."""
    text = _HELPERS.split(text, maxsplit=1)[0] if " " in text else text
    if listed := _on_roster(text):
        return listed
    match = _SIGNATURE.fullmatch(text.strip()) if len(text) <= _LINE else None
    if match is None and (words := _WORDS_BY.fullmatch(text.strip())) and is_chinese_name(words[1]):
        return (words[1],)
    if match is None and (told := _TOLD_BY.fullmatch(text.strip()) if len(text) <= _LINE else None):
        names = re.split("[ \u3000、，]", told[1])
        return tuple(names) if all(map(is_chinese_name, names)) else ()
    names = re.split("[、，&＆\\s]+", match[1]) if match else []
    names = [part for name in names for part in two_of(name)]
    if match and not _SET_APART.search(text[: match.start(1)]) and not all(map(is_chinese_name, names)):
        return ()
    if text[0] == "文" and len(names) > 1:
        papers = 0 if is_chinese_name(names[0]) or not all(map(is_chinese_name, names[1:])) else 1
        del names[:papers]  # `文｜港口 林书远，陈安`
    return tuple(name for name in names if not name.endswith(_REPORTED) and not _NO_WRITER.search(name))


_WORDS_BY = Late("文[ \u3000]([\u4e00-\u9fff]{2,3})")
"""`文 林书远`, in a line of its own."""
_TOLD_BY = Late(
    "((?:[\u4e00-\u9fff]{2,4}[ \u3000、，]){0,3}[\u4e00-\u9fff]{2,4})[ \u3000/／|｜]{1,2}(?:本报|本報|综合|綜合|联合|聯合)?"
    "(?:报道|報道|报导|報導|撰文|撰稿|采写|採寫|采访|採訪|文)"
)
"""`林书远　报道`, `林书远 陈安 综合报道`, in a line of its own."""
_SET_APART = Late("[:：／/丨|｜︱\\s]\\Z")
"""What stands between a label and names: without it, `作者最新文章` reads like one."""


PAPER = "[\u4e00-\u9fff]{2,8}(?:报|報|网|網|周刊|週刊|新闻|新聞|杂志|雜誌)"
"""What papers and sites are called, as a pattern: `港口青年报`."""
_BESIDE_PAPER = Late(
    f"(?:原创 )?([\u4e00-\u9fff]{{2,4}}) ?[/／ ] ?{PAPER}|{PAPER} ?[/／ ] ?([\u4e00-\u9fff]{{2,3}})"
)


def name_beside_paper(text: str) -> tuple[str, ...]:
    """The writer in front of the paper or behind it, with nothing else in a line: `林书远/港口青年报`."""
    found = _BESIDE_PAPER.fullmatch(text) if len(text) <= _LINE else None
    name = (found[1] or found[2]) if found else ""
    return (name,) if is_chinese_name(name) else ()


_ROSTER = Late(
    "(?:记者|記者|文字|撰文|采写|採訪)[:：] ?((?:[\u4e00-\u9fff·]{2,5}(?:[（(][\u4e00-\u9fff]{1,4}[)）])?[、,，]?){3,30})"
)
_ASIDE = Late("[（(][^）)]{1,4}[)）]")
"""What somebody did, behind the name in a list: `林书远（摄像）`."""
_LONGEST_ROSTER = 240


def _on_roster(text: str) -> tuple[str, ...]:
    """All the names of a longer list behind a label: `记者：林书远、陈安（摄像）、周明`."""
    listed = _ROSTER.fullmatch(text.strip()) if len(text) <= _LONGEST_ROSTER else None
    return tuple(name for name in re.split("[、,，]", _ASIDE.sub("", listed[1])) if name) if listed else ()


_NO_WRITER = Late(
    "网络|網路|網絡|整理|综合|綜合|報告|报告|報導|报道|佚名|匿名|本[站网報报]|小编|小編|[编編][辑輯]|实习|實習|见习|通讯员|摄影|管理|未知|全文|转载|轉載|(?:[週周]刊|雜誌|杂志|[报報网網社]|新[闻聞]|[电電][视視]|[传傳]媒|快[讯訊]|[攝摄])\\Z"
)
"""What stands behind `作者：` where a text is nobody's: `网络整理`."""


def chinese_name_behind(text: str) -> tuple[str, ...]:
    """The writers in brackets behind the last sentence of a story in Chinese."""
    match = _SIGNED_BEHIND.search(text[-_LINE:]) if text[-1:] in ")）" else None
    alone = _SIGNED_ALONE.fullmatch(text) if match is None else None
    names = tuple(re.split("[、，,\\s]", match[1] or match[2])) if match else alone.groups() if alone else ()
    return names if all(map(_may_sign, names)) else ()


def _may_sign(name: str) -> bool:
    """Whether somebody may be called so: nobody by `路透`, a wire service, nor by what ends in a picture."""
    return is_chinese_name(name) and name[-1] not in "摄攝图圖完" and agency_named(name) is None


_LABELLED = Late(
    "(?:作者|记者|記者|撰文|撰稿(?:編輯|编辑)?|执笔|執筆者?|文字|採訪|采访|采写|文(?=[︰:：] ?(?:记者|記者)))"
    "\\s*[:：︰/／|]\\s*(?:记者|記者)?([\u4e00-\u9fff·]{2,5})"
    "(?:[ \u3000、，,]([\u4e00-\u9fff·]{2,5})(?![\u4e00-\u9fff:：／/]))?(?![\u4e00-\u9fff]| ?[:：])|"
    "(?:记者|記者|编译|編譯)([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{6})(?=[／/、）)])(?![／/] ?[翻攝摄圖图])"
    "(?:、([\u4e00-\u9fff]{2,4})(?=[／/）)]))?|"
    "(?:记者|記者)([\u4e00-\u9fff]{3})(?=[\u4e00-\u9fff]{2,4}\\d{1,2}日[电電])|"
    "\\A[\u4e00-\u9fff]{0,4}中心[／/] ?([\u4e00-\u9fff]{2,4}?) ?(?:[綜综]合)?[報报][導导]\\Z|"
    "\\A[\u4e00-\u9fff]{2,8}[網网報报社] ([\u4e00-\u9fff]{3}) ?[、／/] ?[\u4e00-\u9fff]{2,4}\\Z|"
    "\\A(?!記者|记者)([\u4e00-\u9fff]{3}) [綜综]合[報报][導导] ?[／/] ?[\u4e00-\u9fff]{2,4}\\Z|"
    "\\A([\u4e00-\u9fff]{2,4}) ?[发發]自[\u4e00-\u9fff]{2,8}\\Z"
)


def labelled_names(text: str) -> tuple[str, ...]:
    """The writers behind a label, whatever else the line says: `来源：港口报 作者：林书远`.

    Or those in a row of names in two scripts: `JANE DOE，林书远`, `Jane Doe 报道`.
    """
    found = [name for match in _LABELLED.finditer(text) for name in match.groups() if name]
    found = [part for name in found for part in two_of(name)]
    return tuple(name for name in found if not _NO_WRITER.search(name)) or _in_two_scripts(text)


def names_in_line(text: str) -> tuple[str, ...]:
    """The writers in a line below a headline, behind a label, as its only words or in front of the paper."""
    return tuple(dict.fromkeys((*labelled_names(text), *chinese_signature(text), *name_beside_paper(text))))


_LONGEST_ALONE = 4
USUAL = 3
"""How many letters most names have."""


def two_of(name: str) -> tuple[str, ...]:
    """The names of three letters that a byline sets with nothing between, apart; another name as it is."""
    if len(name) <= _LONGEST_ALONE or not name.isalpha():
        return (name,)
    parts = tuple(name[at : at + USUAL] for at in range(0, len(name), USUAL))
    return parts if all(len(part) == USUAL and is_chinese_name(part) for part in parts) else ()


_NAMED = rf"(?:[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]*){{1,3}}|[\u4e00-\u9fff]{{2,4}})"
_NAMES = Late(_NAMED)
_IN_TWO_SCRIPTS = Late(
    rf"(?P<names>{_NAMED}(?:(?: ?[,，、] ?| ){_NAMED}){{0,4}}?)(?P<told> ?[报報][道导導])?(?: +(?:19|20)\d\d年[\d月日 :]*)?"
)
_LONGEST_ROW = 80


def _in_two_scripts(text: str) -> tuple[str, ...]:
    """The names in a row of which one is in letters, and another in ideographs or `报道` behind them."""
    if len(text) > _LONGEST_ROW or not (row := _IN_TWO_SCRIPTS.fullmatch(text)):
        return ()
    names = _NAMES.findall(row["names"])
    plain = [name for name in names if name[0].isascii()]
    if not plain or not (row["told"] or len(plain) < len(names)):
        return ()
    if not all(name in plain or is_chinese_name(name) for name in names):
        return ()
    return tuple(person_of(name.title() if name.isupper() else name, opened=True) or name for name in names)
