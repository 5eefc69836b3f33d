"""The first words of a story in ideographs or Hangul → who sent it and who wrote it.

`新华社北京10月14日电（记者林书远）`, `(부산=연합뉴스) 서이준 기자 = `, `【北京=大森遥】`: the words stay where they
are, as they are a part of the text there; the names in them are what is wanted.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.signatures.chinese_bylines import USUAL, chinese_signature, two_of
from generator.ingest.one_line.signatures.korean_bylines import (
    KOREAN_WRITER,
    is_korean_name,
    korean_reporters,
    with_korean_role,
)
from generator.ingest.words.late import Late
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.outlets.agency_names import agency_named

_HEAD = 90
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
_JAPANESE_TOWN = "[\u4e00-\u9fff\u3040-\u30ff・]{2,12}"
_JAPANESE_WRITER = Late(
    f"\\A\\s*[【［\\[(（]{_JAPANESE_TOWN}[=＝時]"
    "([\u4e00-\u9fff\u3040-\u30ff]{2,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u30ff]{0,4})[】］\\])）]"
)
_JAPANESE_NAME = "[\u4e00-\u9fff々\u3040-\u30ff]{2,4}[ \u3000]?[\u4e00-\u9fff々\u3040-\u30ff]{0,4}"
_JAPANESE_WRITERS = Late(
    f"\\A\\s*【(?P<all>{_JAPANESE_TOWN}[=＝]{_JAPANESE_NAME}(?:、(?:{_JAPANESE_TOWN}[=＝])?{_JAPANESE_NAME}){{1,3}})】"
)
"""`【北京=大森遥、ソウル=森川俊介】`: several writers, each with the town or the first alone."""
_WIRED_WRITERS = Late(
    "\\s*[\u4e00-\u9fff]{3,10}\\d{1,2}月\\d{1,2}日[电電] ?[(（]([\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3})[)）]"
)
"""`中新网漳州11月7日电 (林书远 陈安)`: who wrote, behind the wire service."""
_JAPANESE_BEHIND_PLACE = Late(
    "\\A【(?:[\u30a0-\u30ff・]{3,10}|北京|上海|台北|香港|広州|瀋陽|東京)([\u4e00-\u9fff々]{2,4}[\u4e00-\u9fff\u3040-\u309f]{1,3})(?<![报報网網社台])】"
)
"""`【シンガポール大森遥】`, with nothing between the town and the name."""
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
    elif several := _JAPANESE_WRITERS.match(head):
        return tuple(one.rpartition("=")[2] for one in several["all"].replace("＝", "=").split("、"))
    elif match := _JAPANESE_WRITER.match(head) or _JAPANESE_BEHIND_PLACE.match(head):
        return (match[1],) if _may_sign(match[1]) else ()
    elif (
        marked := re.match(
            r"\s*[(\[【]((?:[^()\[\]【】]{1,12}\([^()]{1,8}\))?[^()\[\]【】]{0,40})[)\]】]", head
        )
    ) and (
        match := with_korean_role(head if "=" in head else marked[1])
        or KOREAN_WRITER.search(head if "=" in head else marked[1])
    ):
        names = [*korean_reporters(match)] if match.re.pattern == KOREAN_WRITER.pattern else [match[1]]
    names = [part for name in names for part in two_of(name)]
    return tuple(name for name in names if len(name) >= 2 and _may_sign(name))


def _may_sign(name: str) -> bool:
    """Whether no word stands in a name that nobody is called by, and it is no wire service's."""
    return not any(word in name for word in _NOT_NAMES) and agency_named(name) is None


_NAMED_OTHERWISE = "网網报報社部版台刊频頻道号號记記者闻聞料图圖讯訊数數评評字体體看点點论論区區"
"""What words end in that are papers, sections and buttons, though they begin like Chinese names."""


def bare_east_asian_name(text: str) -> str:
    """A line that is nothing but three characters that a Korean or a Chinese may be called, or nothing."""
    if len(text) != USUAL:
        return ""
    chinese = is_chinese_name(text) and text[-1] not in _NAMED_OTHERWISE
    return text if chinese or is_korean_name(text) else ""


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
