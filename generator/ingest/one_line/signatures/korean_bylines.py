"""A byline in Hangul → who wrote.

`부산=이준호 기자` has the writer in front of what they are, `이준호(junho@harbour.example)` in front of an
address. Who took a picture stands there as well, and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.words.late import Late

KOREAN_WRITER = Late(
    "([\uac00-\ud7af]{2,4})(?:[·,] ?([\uac00-\ud7af]{2,4}))? ?(?:기자|특파원|선임기자|인턴기자)(?![단들실회])"
)
_KOREAN_ROLE = Late(
    "([\uac00-\ud7af]{3,4}) (?:본지 )?(?:[\uac00-\ud7af]{1,6}기자|[\uac00-\ud7af]{0,3}부장(?= ?=))(?![단들실회])"
)
"""`이준호 경제전문기자`, `이준호 정치부장 =`: whose role is more than `기자`, so the name must be one."""
_KOREAN_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥"
)
_KOREAN_DOUBLE = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")
_HANGUL = Late("[\uac00-\ud7af]{2,5}")
_SYLLABLES = 3


def is_korean_name(text: str) -> bool:
    """Whether a word in Hangul is a person's name by its family name in front and three syllables."""
    if not _HANGUL.fullmatch(text):
        return False
    return text.startswith(_KOREAN_DOUBLE) or (text[0] in _KOREAN_FAMILIES and len(text) == _SYLLABLES)


def korean_writers(text: str) -> tuple[str, ...]:
    """The names in front of `기자` (reporter) in a byline, or in front of an address, but no photographers."""
    text = _BUTTON.sub("", text)
    if (column := _COLUMNIST.fullmatch(text) or _GUEST.fullmatch(text)) and is_korean_name(column[1]):
        return (column[1],)
    if did := _DID.match(text):
        text = text[did.end() :] if "글" in did[0] or "취재" in did[0] else ""
    written = _SENT_TO.sub(_without_place, _PICTURED.split(text[:200])[0])
    if (labelled := _LABELLED.fullmatch(written)) and is_korean_name(labelled[1]):
        return (labelled[1],)
    if (mailed := _MAILED.fullmatch(written)) and is_korean_name(mailed[1]):
        return (mailed[1],)
    if role := with_korean_role(written):
        return (role[1],)
    found = list(KOREAN_WRITER.finditer(written))
    ahead = _names_ahead(written[: found[0].start()]) if found else []
    return (*ahead, *(name for match in found for name in korean_reporters(match)))


_LABELLED = Late("(?:기자명?|작성자|취재|글쓴이|글) ?[:=/]? ?([\uac00-\ud7af]{3})")
"""`기자명 이준호`: a label and who wrote, in a line of its own."""
_NO_NAMES_AHEAD = ("시", "도", "청", "항", "역", "읍", "면")
"""What towns and offices of three syllables end in, in front of who reports from there."""


def _names_ahead(text: str) -> list[str]:
    """Who reports beside the one whom `기자` stands behind: `이준호 김서연 기자`, `서울/이준호 김서연 기자`."""
    names: list[str] = []
    for place_and_name in reversed(text.split()):
        place, _, word = place_and_name.rpartition("/")
        if "기자" in word or not is_korean_name(word) or word.endswith((*_NO_REPORTERS, *_NO_NAMES_AHEAD)):
            break
        names.insert(0, word)
        if place:
            break
    return names


_BUTTON = Late("(?<=기자) ?(?:기자 ?)?(?:페이지|구독)\\Z")
"""`이준호 기자기자 페이지`: what leads to more by somebody, glued to the name."""
_NO_REPORTERS = tuple(
    "부 팀 국 사 실 단 전문 출입 전직 본지 취재 객원 수습 인턴 선임 시민 신문 일보 뉴스 방송 타임스 미디어".split()
)
"""What stands in front of `기자` and is nobody's name: a desk, a paper, or the kind of reporter."""


def korean_reporters(match: re.Match[str]) -> Iterator[str]:
    """The names in front of `기자`: of three letters, or others that stand apart from it."""
    apart = match[0].rpartition("기자")[0].endswith(" ") or "특파원" in match[0]
    for name in match.groups():
        if name and (is_korean_name(name) or (apart and not name.endswith(_NO_REPORTERS))):
            yield name


def with_korean_role(text: str) -> re.Match[str] | None:
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
