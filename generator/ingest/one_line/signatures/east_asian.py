"""The first words of a story in ideographs or Hangul → who sent it and who wrote it.

`新华社北京10月14日电（记者林书远）`, `(부산=연합뉴스) 서이준 기자 = `, `【北京=大森遥】`: the words stay where they
are, as they are a part of the text there; the names in them are what is wanted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.outlets.agency_names import agency_named

_HEAD = 90
_LINE = 50
_CHINESE_WRITERS = Late(
    "(?:记者|記者|特约记者|通讯员)[:：\u3000 ]*([\u4e00-\u9fff·]{2,12}(?:[、，\u3000 ][\u4e00-\u9fff·]{2,12}){0,5})"
)
_BEFORE_PLACE = Late(
    "(?:记者|記者)((?:[\u4e00-\u9fff]{2,4}、){0,4}[\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,6}\\d{1,2}日"
)
_REPORTING = Late(
    "(?:记者|記者|编译|編譯)([\u4e00-\u9fff·]{2,4}(?:[、，\u3000 ][\u4e00-\u9fff·]{2,4}){0,4}) ?[/／] ?[\u4e00-\u9fff]{2,8}[报報][导導道]"
)
"""`〔記者林書遠／港口報導〕` in front of the first sentence."""
_JAPANESE_WRITER = Late(
    "\\A\\s*[【［\\[(（][\u4e00-\u9fff\u3040-\u30ff・]{2,12}[=＝時]([\u4e00-\u9fff\u3040-\u30ff]{2,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u30ff]{0,4})[】］\\])）]"
)
_WIRED_WRITERS = Late(
    "\\s*[\u4e00-\u9fff]{3,10}\\d{1,2}月\\d{1,2}日[电電] ?[(（]([\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3})[)）]"
)
"""`中新网漳州11月7日电 (林书远 陈安)`: who wrote, behind the wire service."""
_JAPANESE_BEHIND_PLACE = Late(
    "\\A【(?:[\u30a0-\u30ff・]{3,10}|北京|上海|台北|香港|広州|瀋陽|東京)([\u4e00-\u9fff々]{2,4}[\u4e00-\u9fff\u3040-\u309f]{1,3})(?<![报報网網社台])】"
)
"""`【シンガポール大森遥】`, with nothing between the town and the name."""
_KOREAN_WRITER = Late(
    "([\uac00-\ud7af]{2,4})(?:[·,] ?([\uac00-\ud7af]{2,4}))? ?(?:기자|특파원|선임기자|인턴기자)(?![단들실회])"
)
_KOREAN_ROLE = Late(
    "([\uac00-\ud7af]{3,4}) (?:본지 )?(?:[\uac00-\ud7af]{1,6}기자|[\uac00-\ud7af]{0,3}부장(?= ?=))(?![단들실회])"
)
"""`이준호 경제전문기자`, `이준호 정치부장 =`: whose role is more than `기자`, so the name must be one."""
_AGENCIES = Late(
    "(新华社|新華社|中新社|中新网|新华网|中央社|共同社|路透社|法新社|美联社|美聯社|德新社|韩联社|韓聯社|塔斯社|埃菲社|安莎社|연합뉴스|뉴시스|共同通信|時事通信|共同|時事|ロイター)"
)
_NOT_NAMES = frozenset(
    "从 在 了解 获悉 获知 今天 日前 近日 问 說 说 会上 昨天 昨日 今日 报道 表示 指出 整合 整理 综合 綜合 编译 摄影 摄 攝 实习 實習 见习 通讯员".split()
)


_IN_FRONT = Late("[^()（）〔〕【】]{0,30}[（(〔【]([^()（）〔〕【】]{2,50})[)）〕】]")
_PAPER_AHEAD = Late(
    "\\s*[【［\\[](?![^】］\\]]{0,14}(?:记者|記者))[\u4e00-\u9fffA-Za-z·]{2,14}[】］\\]]\\s*(?=[（(〔])"
)
"""The paper in front of who wrote: `【北港网】（记者 林书远）`."""
_SECOND_ROLE = Late(
    "(?<=[\u4e00-\u9fff])[、，\u3000 ]+(?:实习|實習|见习|見習|特约|特約|特派|本报|本報|驻[\u4e00-\u9fff]{2,4})?(?:记者|記者)[:：\u3000 ]?"
)
"""What somebody else is behind the first name: `记者 林书远 实习记者 陈安`."""

_WRITTEN = frozenset("文撰采採")
_OF_PAPER = Late(
    "(?<=[/／:：|｜丨])[\u4e00-\u9fff]{2,8}(?:报|報|网|網|新闻|新聞|周刊|週刊)[ \u3000·](?=[\u4e00-\u9fff])"
)
"""The paper between a label and who wrote: `（文/北港网 林书远）`; and what such labels begin with."""

_TOOK = ("摄", "攝", "摄影", "攝影")
"""What stands behind who took a picture, in brackets behind what that shows."""


def opening_names(text: str) -> tuple[str, ...]:
    """The writers that the opening of a story names."""
    head = text[:_HEAD]
    headed = _PAPER_AHEAD.match(head)
    bracketed = _IN_FRONT.match(head, headed.end() if headed else 0)
    names: list[str] = []
    inner = bracketed[1] if bracketed and not bracketed[1].endswith(_TOOK) else ""
    inner = _SECOND_ROLE.sub("、", inner) if inner.count("记者") + inner.count("記者") > 1 else inner
    if match := _BEFORE_PLACE.search(inner):
        names = match[1].split("、")
    elif match := _REPORTING.fullmatch(inner) or _CHINESE_WRITERS.search(inner):
        names = re.split("[、，\u3000 ]", match[1])
    elif inner[:1] in _WRITTEN and (signed := chinese_signature(_OF_PAPER.sub("", inner))):
        names = [*signed]
    elif (match := _WIRED_WRITERS.match(head)) and all(map(is_chinese_name, re.split("[、 ]", match[1]))):
        names = re.split("[、 ]", match[1])
    elif match := _JAPANESE_WRITER.match(head) or _JAPANESE_BEHIND_PLACE.match(head):
        names = [match[1]]
    elif (
        marked := re.match(
            r"\s*[(\[【]((?:[^()\[\]【】]{1,12}\([^()]{1,8}\))?[^()\[\]【】]{0,40})[)\]】]", head
        )
    ) and (
        match := _with_role(head if "=" in head else marked[1])
        or _KOREAN_WRITER.search(head if "=" in head else marked[1])
    ):
        names = [*_reporters(match)] if match.re.pattern == _KOREAN_WRITER.pattern else [match[1]]
    names = [part for name in names for part in _two_of(name)]
    return tuple(name for name in names if len(name) >= 2 and not any(word in name for word in _NOT_NAMES))


_SIGNATURE = Late(
    "[（(【]?(?:[《“]?[\u4e00-\u9fff]{0,8}[》”]?(?:记者|記者|采写|採訪|撰文|执笔|作者|文(?= ?[:：／/丨|｜︱]))[:：／/丨|｜︱\\s]*){1,2}"
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


_HELPERS = Late("[ \u3000](?:编辑|編輯|校对|校對|责编|責編|摄影|攝影)[ \u3000:：/／]|[ \u3000](?:发自|發自)")
"""What stands in front of those who helped, behind the writers: `记者 林书远 编辑 陈安`."""


def chinese_signature(text: str) -> tuple[str, ...]:
    """The writers in a line that names nothing else: `采写：本报记者 林书远 陈安`."""
    text = _HELPERS.split(text, maxsplit=1)[0] if " " in text else text
    if listed := _on_roster(text):
        return listed
    match = _SIGNATURE.fullmatch(text.strip()) if len(text) <= _LINE else None
    if match is None and (told := _TOLD_BY.fullmatch(text.strip()) if len(text) <= _LINE else None):
        names = re.split("[ \u3000、，]", told[1])
        return tuple(names) if all(map(is_chinese_name, names)) else ()
    names = re.split("[、，&＆\\s]+", match[1]) if match else []
    names = [part for name in names for part in _two_of(name)]
    if match and not _SET_APART.search(text[: match.start(1)]) and not all(map(is_chinese_name, names)):
        return ()
    if len(names) == 2 and text[0] == "文" and not is_chinese_name(names[0]) and is_chinese_name(names[1]):
        del names[0]  # the paper: `文｜港口 林书远`
    return tuple(name for name in names if not name.endswith(_REPORTED) and not _NO_WRITER.search(name))


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
    if match is None and (alone := _SIGNED_ALONE.fullmatch(text)) and alone[1][-1] not in "摄攝图圖完":
        return (alone[1],) if is_chinese_name(alone[1]) else ()
    names = tuple(re.split("[、，,\\s]", match[1] or match[2])) if match else ()
    return names if all(is_chinese_name(name) and name[-1] not in "摄攝图圖完" for name in names) else ()


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
    found = [part for name in found for part in _two_of(name)]
    return tuple(name for name in found if not _NO_WRITER.search(name)) or _in_two_scripts(text)


def names_in_line(text: str) -> tuple[str, ...]:
    """The writers in a line below a headline, behind a label, as its only words or in front of the paper."""
    return tuple(dict.fromkeys((*labelled_names(text), *chinese_signature(text), *name_beside_paper(text))))


_LONGEST_ALONE = 4


def _two_of(name: str) -> tuple[str, ...]:
    """The names of three letters that a byline sets with nothing between, apart; another name as it is."""
    if len(name) <= _LONGEST_ALONE or not name.isalpha():
        return (name,)
    parts = tuple(name[at : at + _USUAL] for at in range(0, len(name), _USUAL))
    return parts if all(len(part) == _USUAL and is_chinese_name(part) for part in parts) else ()


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


_PLACED = Late(
    "(?:[\u4e00-\u9fff\u30a0-\u30ff・]{2,10}[=＝]|[\u30a0-\u30ff]{2,10}・)?([\u4e00-\u9fff]{2,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f]{1,3})"
)
FAMILY_AND_GIVEN = range(3, 7)
"""How many letters a Japanese name has."""


def names_with_places(text: str) -> tuple[str, ...]:
    """The writers in a line of its own, each perhaps behind the place where they wrote: `東京=大森遥、林健`."""
    parts = re.split("[、,，/／]|(?<![\u30a0-\u30ff])・", text.strip())
    found = [match for part in parts if (match := _PLACED.fullmatch(part.strip()))]
    if (
        not found
        or len(found) < len(parts)
        or len(text) > 50
        or not re.search("[=＝、]|[\u30a0-\u30ff]・", text)
    ):
        return ()
    names = [match[1] for match in found]
    return tuple(names) if all(map(_may_be_named, names)) else ()


def _may_be_named(text: str) -> bool:
    return len(text) in FAMILY_AND_GIVEN and text[-1] not in "市区町村県府都"


_KOREAN_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥"
)
_KOREAN_DOUBLE = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")
_HANGUL = Late("[\uac00-\ud7af]{2,5}")
_USUAL = 3


def is_korean_name(text: str) -> bool:
    """Whether a word in Hangul is a person's name by its family name in front and three syllables."""
    if not _HANGUL.fullmatch(text):
        return False
    return text.startswith(_KOREAN_DOUBLE) or (text[0] in _KOREAN_FAMILIES and len(text) == _USUAL)


def korean_writers(text: str) -> tuple[str, ...]:
    """The names in front of `기자` (reporter) in a byline, or in front of an address, but no photographers."""
    text = _BUTTON.sub("", text)
    if (column := _COLUMNIST.fullmatch(text) or _GUEST.fullmatch(text)) and is_korean_name(column[1]):
        return (column[1],)
    if did := _DID.match(text):
        text = text[did.end() :] if "글" in did[0] or "취재" in did[0] else ""
    written = _SENT_TO.sub(_without_place, _PICTURED.split(text[:200])[0])
    if (mailed := _MAILED.fullmatch(written)) and is_korean_name(mailed[1]):
        return (mailed[1],)
    if role := _with_role(written):
        return (role[1],)
    found = list(_KOREAN_WRITER.finditer(written))
    ahead = _names_ahead(written[: found[0].start()]) if found else []
    return (*ahead, *(name for match in found for name in _reporters(match)))


_NO_NAMES_AHEAD = ("시", "도", "청", "항", "역", "읍", "면")
"""What towns and offices of three syllables end in, in front of who reports from there."""


def _names_ahead(text: str) -> list[str]:
    """Who reports beside the one whom `기자` stands behind: `이준호 김서연 기자`."""
    names: list[str] = []
    for word in reversed(text.split()):
        if "기자" in word or not is_korean_name(word) or word.endswith((*_NO_REPORTERS, *_NO_NAMES_AHEAD)):
            break
        names.insert(0, word)
    return names


_BUTTON = Late("(?<=기자) ?(?:기자 ?)?(?:페이지|구독)\\Z")
"""`이준호 기자기자 페이지`: what leads to more by somebody, glued to the name."""
_NO_REPORTERS = tuple(
    "부 팀 국 사 실 단 전문 출입 전직 본지 취재 객원 수습 인턴 선임 시민 신문 일보 뉴스 방송 타임스 미디어".split()
)
"""What stands in front of `기자` and is nobody's name: a desk, a paper, or the kind of reporter."""


def _reporters(match: re.Match[str]) -> Iterator[str]:
    """The names in front of `기자`: of three letters, or others that stand apart from it."""
    apart = match[0].rpartition("기자")[0].endswith(" ") or "특파원" in match[0]
    for name in match.groups():
        if name and (is_korean_name(name) or (apart and not name.endswith(_NO_REPORTERS))):
            yield name


def _with_role(text: str) -> re.Match[str] | None:
    """A Korean name in front of a longer role."""
    found = _KOREAN_ROLE.search(text)
    return found if found and is_korean_name(found[1]) else None


_DID = Late(
    "(?:[\uac00-\ud7af]{2,8} ?[/=|] ?)?(?:(?:글|취재|사진|영상|그래픽)[·/, ]{0,2}){1,3}[:=]? ?(?=[\uac00-\ud7af]{2,4} ?기자)"
)
"""What somebody did, in front of the name, behind a town: `글·사진 이준호 기자`, `부산/글 이준호 기자`."""
_SENT_TO = Late("([\uac00-\ud7af]{3}) ([\uac00-\ud7af]{2,5}) ?(?=특파원)")
"""`이준호 워싱턴 특파원`: a name and where somebody was sent, in front of the role."""


def _without_place(sent: re.Match[str]) -> str:
    return f"{sent[1]} " if is_korean_name(sent[1]) and not is_korean_name(sent[2]) else sent[0]


_PICTURED = Late("[,·/|]? ?(?:사진|영상|그래픽) ?[:=]? ?(?=[\uac00-\ud7af]{2,4} ?기자)")
_COLUMNIST = Late(
    "([\uac00-\ud7af]{3,4}) (?:[\uac00-\ud7afA-Za-z·]{1,10} ){0,2}[\uac00-\ud7af]{0,4}"
    "(?:칼럼니스트|논설위원|편집위원|기획위원|연구위원|평론가|교수|작가|주필|편집장|에디터|리포터)"
)
"""`고규민 나무 칼럼니스트`, in a line of its own."""
_GUEST = Late(
    "([\uac00-\ud7af]{3,4}) ?[｜|│] ?[^.?!｜|│]{0,40}(?:운영자|활동가|연구원|공무원|교수|작가|위원|대표|변호사|이사장|소장|원장|회장|"
    "국장|센터장|시인|소설가|의사|교사|평론가|학생|박사|전문의|칼럼니스트|감독|디자이너|건축가|노무사|번역가|농부|저자)"
)
"""`이준호｜북항 책모임 운영자`, in a line of its own: who wrote, and what else somebody does."""
_MAILED = Late(
    "(?:[A-Z]{2,6} )?(?!이메일)([\uac00-\ud7af]{3,4}) ?[(<\\[]?[\\w.+-]{2,40}@[\\w.-]{3,40}[)>\\]]?"
)
"""`이준호(junho@harbour.example)`, also behind a channel."""
_NAMED_OTHERWISE = "网網报報社部版台刊频頻道号號记記者闻聞料图圖讯訊数數评評字体體看点點论論区區"
"""What words end in that are papers, sections and buttons, though they begin like Chinese names."""


def bare_east_asian_name(text: str) -> str:
    """A line that is nothing but three characters that a Korean or a Chinese may be called, or nothing."""
    if len(text) != _USUAL:
        return ""
    chinese = is_chinese_name(text) and text[-1] not in _NAMED_OTHERWISE
    return text if chinese or is_korean_name(text) else ""


_JAPANESE_AND_ROLE = Late(
    "([\u4e00-\u9fff々]{1,3}[ \u3000][\u4e00-\u9fff\u3041-\u3096々]{1,3}) ?[:：/／] ?"
    "[\u4e00-\u9fff\u3040-\u30ff・ー]{0,12}(?:ジャーナリスト|ライター|記者|編集者|コラムニスト|作家|評論家|研究員|教授|アナリスト|エコノミスト|編集部)"
)


_JAPANESE_REPORTER = Late(
    "[（(【]?[\u4e00-\u9fff\u30a0-\u30ff]{2,10}(?:[・の]| ?[:：] ?)([\u4e00-\u9fff々]{2,4}[\u3041-\u3096]{0,3})記者"
    "(?:が)?(?:報告|取材|解説|中継|リポート)?[)）】]?"
)
"""`（港湾部・大森遥記者報告）`, in a line of its own: the desk and who reports."""


def japanese_with_role(text: str) -> tuple[str, ...]:
    """The writer in a line that says what they do: `大森 遥 : ジャーナリスト`."""
    if len(text) > _LINE:
        return ()
    told = _JAPANESE_AND_ROLE.fullmatch(text) or ("記者" in text and _JAPANESE_REPORTER.fullmatch(text))
    return (told[1],) if told else ()


_TOLD_FROM = Late(
    "[据據][\u4e00-\u9fff]{2,6}[社网網](?:(?:记者|記者)?[\u4e00-\u9fff·]{0,6}?[从從自][^，。,.]{2,12}|"
    "[\u4e00-\u9fff]{0,6}(?:\\d{1,2}月)?\\d{1,2}日)(?:[报報][道導导]|消息)"
)
"""`据法新社从北港报道，`, `据中新网5月3日报道，`: a wire service that tells of it, by its town or day."""


def opening_agencies(text: str) -> tuple[str, ...]:
    """The wire services that the opening of a story names: in front of the first sentence, in brackets or before `电`."""
    head = text[:40]
    marked = re.match("[^，。,.]{0,30}(?:电|電|讯|訊|[)）】\\]=])", head) or _TOLD_FROM.match(head)
    found = _AGENCIES.search(marked[0]) if marked else None
    agency = agency_named(found[1]) if found else None
    return (agency.name,) if agency else ()
