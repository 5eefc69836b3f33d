"""A paragraph → where a note of the page begins that is glued to its last sentence.

`…靠岸。更多内容请关注港口网。`, `… they said. Sign up for our newsletter.`: as the page speaks to its readers
there, all of the paragraph would be taken for such a note. What stands in front must be long, and not speak
for the page itself; in English it must tell what was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.furniture.pointers import way_home
from generator.ingest.words.furniture.east import WRITER_IS
from generator.ingest.words.late import Late
from generator.ingest.words.scripts import IDEOGRAPHIC

_LEAST, _MOST, _SURE = 30, 70, 0.75
"""Letters of what is told in front, letters of the note, and how sure the rules must be of this."""
_SIGNS_IN_ENGLISH = ("ewsletter", "ubscribe", "Sign up ", "Follow ", "Click here", "onate ")
_SIGNS_IN_IDEOGRAPHS = tuple(
    "代表 版权 版權 著作 侵权 侵權 授权 授權 转载 轉載 转发 关注 關注 公众号 公眾號 下载 下載 APP "
    "投稿 来稿 來稿 扫码 掃碼 扫描 客户端 敬请 敬請 欢迎 歡迎 点击 點擊 転載 禁じ 登録 会員 フォロー".split()
)
_OPENING, _CLOSING, _STOPS = "（(【", "）)】", "。！？"
_ON_WRITER = Late(
    f"(?<=[。！？”」.])\\s?(?:[（(【](?:本文)?{WRITER_IS}"
    "[^（）()【】。！？]{3,50}。?[）)】]|"
    "[（(【][^（）()【】。]{0,16}(?:[仅僅只]|[并並]?不)代表[^（）()【】]{2,40}[）)】]|"
    "[(（]필자[는:] ?[^()（）]{3,50}[)）])\\Z"
)
"""`…停泊。（作者是港口大学教授）`: what the writer is, in brackets."""
_APPEAL = Late(
    r"(?:(?<=[a-z\d)][.!?])|(?<=[.!?][”\"])) "
    r"(?=[A-Z][^.!?]{12,98}(?:\.(?:com|org|net|co\.uk)[^.!?]{0,20})?[.!]?\Z)"
)
"""Where the last sentence of a paragraph in English begins."""
_TOLD = Late(r"\b(?:said|says|told|was|were|had|announced|added|reported)\b")
_SPEAKS = Late(r"\b(?:we|our|you|your)\b", re.IGNORECASE)
_LEAST_TOLD, _SURE_APPEAL = 100, 0.85  # letters, and how sure the rules must be of the appeal
_APPEALS = frozenset(["newsletter", "follow", "support", "speaks-to-reader", "app-promo"])
_OF_PAGE = Late("！|我们|我們|本[网網报報刊站台]|您|读者|讀者|当社|弊社|本サイト|当サイト|みなさま|皆様")
"""With whom a page speaks, or of itself, or loud: then what stands in front may be of the note."""


_EASTERN = re.compile("[\u3000-\U0010ffff]")
"""Letters and stops of the east: each note there is in ideographs, or stands behind such a stop."""


def may_have_notes(texts: Iterable[str]) -> bool:
    """Whether one of some paragraphs may have a note behind it, by how they end; only for speed."""
    ends = "\n".join([text[-_MOST - 1 :] for text in texts])
    if any(map(ends.__contains__, _SIGNS_IN_ENGLISH)):
        return True
    return not ends.isascii() and _EASTERN.search(ends) is not None


@lru_cache(maxsize=4096)
def note_behind(text: str) -> int:
    """Where a note begins behind the last sentence of a paragraph; the end of that if there is none."""
    end = min(way_home(text), _begin_of_writer(text))
    if end < len(text) or len(text) <= _LEAST:
        return end
    tail = text[-_MOST:]
    if any(map(tail.__contains__, _SIGNS_IN_ENGLISH)) and not IDEOGRAPHIC.search(tail):
        return _begin_of_appeal(text) if len(text) > _LEAST_TOLD else end
    if text.isascii():
        return end
    return _begin_of_note(text) if any(map(tail.__contains__, _SIGNS_IN_IDEOGRAPHS)) else end


def _begin_of_writer(text: str) -> int:
    """Where brackets begin that say what the writer is, behind the last sentence."""
    noted = text[-1:] in _CLOSING and not text.isascii()
    found = _ON_WRITER.search(text, max(0, len(text) - _MOST)) if noted else None
    return found.start() if found else len(text)


@lru_cache(maxsize=2048)
def _begin_of_appeal(text: str) -> int:
    """Where the last sentence begins, if only that asks for something and the others tell what was."""
    last = _APPEAL.search(text)
    told = text[: last.start()] if last else ""
    if last is None or len(told) < _LEAST_TOLD or not _TOLD.search(told) or _SPEAKS.search(told):
        return len(text)
    found = furniture_of(text[last.end() :])
    asks = found is not None and found.rule in _APPEALS and found.confidence >= _SURE_APPEAL
    return last.start() if asks and furniture_of(told) is None else len(text)


@lru_cache(maxsize=2048)
def _begin_of_note(text: str) -> int:
    end = len(text)
    if text[-1] in _CLOSING:
        start = max(map(text.rfind, _OPENING))
    else:
        start = max(text.rfind(stop, 0, end - 1) for stop in _STOPS) + 1
    told, note = text[:start], text[start:]
    if len(told) < _LEAST or not (len(note) <= _MOST and told[-1] in _STOPS and IDEOGRAPHIC.search(told)):
        return end
    found = None if _OF_PAGE.search(told) else furniture_of(note)
    sure = found is not None and found.confidence >= _SURE
    return start if sure and furniture_of(told) is None else end
