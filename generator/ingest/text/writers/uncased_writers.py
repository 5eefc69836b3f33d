"""A clipping → who wrote it, in scripts that have no capitals to know names by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.signatures.chinese_bylines import (
    chinese_name_behind,
    chinese_signature,
    labelled_names,
    name_beside_paper,
)
from generator.ingest.one_line.signatures.east_asian import bare_east_asian_name, opening_names
from generator.ingest.one_line.signatures.japanese_bylines import japanese_with_role, names_with_places
from generator.ingest.one_line.signatures.japanese_signatures import japanese_signature
from generator.ingest.one_line.signatures.korean_bylines import korean_writers
from generator.ingest.one_line.signatures.persian import persian_opening
from generator.ingest.one_line.signatures.scripts import (
    BRACKETS,
    NO_JAPANESE_NAME,
    ROLE_AHEAD,
    ROLE_LINE,
    UNCASED,
    bare_names_in_script,
    japanese_names,
    names_beside_place,
    names_in_script,
    opens_byline,
)
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.text.heads.standfirsts import APART
from generator.ingest.text.seed import Found
from generator.ingest.words.furniture.buttons_of_the_east import BESIDE_BUTTONS_OF_THE_EAST
from generator.ingest.words.late import Late
from generator.ingest.words.names.chinese_names import chinese_names, is_chinese, is_chinese_name
from generator.ingest.words.names.japanese_names import is_japanese_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import IDEOGRAPHIC, KANA

_BESIDE, _NEAR, _FAR, _BELOW = 2, 4, 10, 40
_SHORT_LINE = 60
_SURE = 0.93
"""How sure it must be that a line is the page's, for no name to be looked for in it."""
_SLASHED = Late(
    "[다요]\\. ?/ ?([\uac00-\ud7af]{2,4}) ?(?:[\uac00-\ud7af]{2})?기자(?: ?[\\w.+-]{2,40}@[\\w.-]{3,40})?\\Z"
)
"""`….였다. /이준호기자 junho@harbour.example`: who wrote, behind the last sentence."""
_SHOT_BY = Late("(?:\\[[\uac00-\ud7af]{2,4} 기자\\]|/ ?[\uac00-\ud7af]{2,4} ?기자)\\Z")
"""`부두-1 [이준호 기자]`, `부두에 배가 서 있다. /이준호 기자`: who took a picture."""
_PICTURED_BY = Late("[다요]\\. ?[\uac00-\ud7af]{2,4} ?(?:[\uac00-\ud7af]{2})?기자 ?[\\w.+-]{0,40}@")
"""A sentence and a reporter with an address behind it, as below pictures in Korean."""
_REPORTS = Late(
    "[\uac00-\ud7af]{2,4} ?(?:[\uac00-\ud7af]{2})?기자 ?[(<\\[]?[\\w.+-]{2,40}@[\\w.-]{3,40}[)>\\]]?"
)
"""`이준호 기자 junho@harbour.example`."""
_IDEOGRAPHS_ONLY = Late("[\u4e00-\u9fff々]{1,4}[ \u3000]?[\u4e00-\u9fff\u3041-\u3096々]{1,4}")
_WRITER_LABELS = ("作者", "记者", "記者", "撰文", "文")
"""What stands in a line of its own above who wrote."""
_LABELS_IN_SCRIPT = frozenset("مصنف تحریر نویسنده लेखक लेखिका লেখক எழுத்தாளர் ผู้เขียน بقلم الكاتب".split())
"""The same in other scripts without capitals, as a page sets it in an element of its own."""
_NUMBERED = Late(r"\(\d{1,2}\) ")
"""`(5) 이준호 기자 - …`: of whom a series tells in its fifth part."""
_JAPANESE_ROLE = Late(
    "[^\\d\\s。、]{2,12}(?:記者|論説委員|編集委員|特派員|支局長|コラムニスト)(?:[（(].{1,12}[)）])?"
)
"""What somebody is, below the name: `港湾新聞記者`."""


def is_beside_stamp(clipping: Clipping, index: int) -> bool:
    """Whether a line stands within two of a day or an hour."""
    near = clipping.labelled[max(0, index - _BESIDE) : index + _BESIDE + 1]
    return any(one.label is Label.TIMESTAMP for one in near)


def _is_below_tools(clipping: Clipping, index: int) -> bool:
    """Whether the section and buttons, and nothing else, stand between the day and a line below it."""
    return _is_past_tools(clipping, range(index - 1, max(-1, index - 1 - _MOST_TOOLS), -1))


def _is_above_tools(clipping: Clipping, index: int) -> bool:
    """Whether buttons and what somebody is, and nothing else, stand between a line and the day below it."""
    below = range(index + 1, min(clipping.first, index + 1 + _MOST_TOOLS))
    role = below and opens_byline(clipping.labelled[below[0]].line.text)
    return index > clipping.headline and _is_past_tools(clipping, below[1:] if role else below)


def _is_past_tools(clipping: Clipping, lines: Sequence[int]) -> bool:
    """Whether the first of some lines that is no button says when."""
    for near in lines:
        if clipping.labelled[near].label is Label.TIMESTAMP:
            return True
        text = clipping.labelled[near].line.text.casefold()
        if clipping.readings[near].furniture is None and text not in BESIDE_BUTTONS_OF_THE_EAST:
            return False
    return False


_MOST_TOOLS = 6  # lines


def in_script(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """The writers in a script without capitals: behind a label such as `كتب`, else alone beside the time."""
    if not UNCASED.search(_opening_of(clipping)):
        return ()  # `한국어` above a story in English: a button
    top = clipping.headline
    top += clipping.labelled[top].label is Label.HEADLINE  # a copy may begin below it
    bare: dict[str, Found[str]] = {}
    title = "".join(one.line.text for _, one, _ in clipping.having(Label.HEADLINE))
    below = clipping.first + 1  # of what is a standfirst in full sentences
    named = below < clipping.last and clipping.labelled[below].label in (Label.UNKNOWN, Label.FURNITURE)
    for index in (*range(top, clipping.first), *((below,) if named else ())):
        one, reading = clipping.labelled[index], clipping.readings[index]
        stamp, furniture = reading.stamp, reading.furniture
        heads = furniture is not None and furniture.lists and not stamp  # `آخر الأخبار`
        heads = heads or (furniture is not None and not stamp and furniture.confidence >= _SURE)  # `ফলো করুন`
        heads = heads or _NUMBERED.match(one.line.text) is not None
        heads = heads or one.evidence == APART
        if heads or not UNCASED.search(one.line.text) or one.label in (Label.CAPTION, Label.CREDIT):
            continue
        for text in (*stamp.before, *stamp.after) if stamp else (one.line.text[:_SHORT_LINE].lstrip("•· "),):
            line = one.line.number
            people = names_in_script(text, frozenset(), outlets).people if opens_byline(text) else ()
            if people := tuple(name for name in people if _is_chinese_or_other(name, clipping)):
                return tuple(
                    Found(value=name, line=line, rule="byline-in-script", confidence=0.8) for name in people
                )
            names = _bare_names(clipping, index, text, outlets)
            for name in names:
                if name in title:
                    continue  # what a picture shows, of which the headline speaks
                bare.setdefault(name, Found(value=name, line=line, rule="bare-name", confidence=0.55))
    bare = bare or _above_headline(clipping, outlets) or _in_brackets_behind(clipping, outlets)
    bare = bare or _above_source(clipping, outlets)
    alone = {name for name in bare if len(bare) > 1 and _stands_alone(clipping, name)}
    return tuple(found for name, found in bare.items() if name not in alone)


_GLUED_TOWN = Late(
    "(?P<name>[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12}){1,3})[-–—]"
    "[\u0621-\u064a]{3,12}(?: [\u0621-\u064a]{3,12})?"
)
"""`سلمى حداد-صور`, right above the text: who wrote, and where."""
_BEHIND_TOWN = Late(
    "[\u0621-\u064a]{3,12}(?: [\u0621-\u064a]{3,12})?: "
    "(?P<name>[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12}){1,2})"
)
"""`صور: سلمى حداد`: the same the other way round."""


_PAPER_BEHIND = Late(
    "(?P<name>[\u4e00-\u9fff\u3041-\u3096々]{3,8}) ?[,，、（(] ?[A-Za-z][\\w .&!-]{1,24}[)）]?"
)
"""`大森はるか，HarbourNews`: who wrote, and a paper that has its name in letters."""


def _without_paper(text: str) -> str:
    """A line beside a moment without brackets around it and the paper behind who wrote."""
    text = text[1:-1] if text[:1] + text[-1:] in BRACKETS else text
    signed = _PAPER_BEHIND.fullmatch(text)
    return signed["name"] if signed else text


def _bare_names(clipping: Clipping, index: int, text: str, outlets: Directory) -> Sequence[str]:
    """The names that a line, or what stands beside a moment in it, is nothing but."""
    stamp = clipping.readings[index].stamp
    beside = bool(stamp) or is_beside_stamp(clipping, index)
    beside = beside or _is_below_tools(clipping, index) or _is_above_tools(clipping, index)
    text = _without_paper(text) if beside else text
    names: Sequence[str] = (bare_names_in_script if beside else names_beside_place)(text, outlets)
    if not names and (stamp or re.search("[ \u3000]", text) or (beside and "、" in text)):
        japanese = japanese_names(text)
        told_in_chinese = japanese and is_chinese(_opening_of(clipping))
        names = names_with_places(text) if told_in_chinese or not japanese else japanese
    names = names or (name_beside_paper(text) if stamp else chinese_names(text) if beside else ())
    if not names and (
        _is_called_writer(clipping, index, text) or (beside and _may_be_a_writer(clipping, text))
    ):
        return (text,)
    glued = None
    if index == clipping.first - 1:
        glued = _GLUED_TOWN.fullmatch(text) or _BEHIND_TOWN.fullmatch(text)
    if glued and not names:
        return bare_names_in_script(glued["name"], outlets)
    if not names and _is_beside_label(clipping, index):
        return bare_names_in_script(text, outlets)
    if not names and (led := ROLE_AHEAD.fullmatch(text)):
        return (led["name"],)
    if not names and beside and _ENDS_IN_WORD.search(text):
        return bare_names_in_script(_ENDS_IN_WORD.sub("", text), outlets)  # `भुवन वर्मा, बिलासपुर`
    return names


def _is_beside_label(clipping: Clipping, index: int) -> bool:
    """Whether the line above says that somebody writes, or the one below what somebody is: `पदनाम, …`.

    Or the one below offers what else somebody writes, by the same name: `כתבות מאת …`.
    """
    above = clipping.labelled[index - 1].line.text.strip(":,، ") if index else ""
    below = "".join(one.line.text for one in clipping.labelled[index + 1 : index + 2])
    offered = below.endswith(f" {clipping.labelled[index].line.text}")
    offered = offered and clipping.labelled[index + 1].label is Label.FURNITURE
    return offered or above in _LABELS_IN_SCRIPT or ROLE_LINE.match(below) is not None


def _is_called_writer(clipping: Clipping, index: int, text: str) -> bool:
    """Whether the line above says that the name in this one is the writer's, or the one below what he is."""
    above = clipping.labelled[index - 1].line.text.strip("：: ") if index else ""
    if above in _WRITER_LABELS and is_chinese_name(text):
        return True
    below = "".join(one.line.text for one in clipping.labelled[index + 1 : index + 2])
    return _JAPANESE_ROLE.fullmatch(below) is not None and _IDEOGRAPHS_ONLY.fullmatch(text) is not None


def _above_headline(clipping: Clipping, outlets: Directory) -> dict[str, Found[str]]:
    """The name between the day and the headline, where a page sets both above that."""
    above = clipping.headline - 1
    if above < 1 or clipping.labelled[above - 1].label is not Label.TIMESTAMP:
        return {}
    line, reading = clipping.labelled[above].line, clipping.readings[above]
    names = () if reading.furniture or reading.stamp else bare_names_in_script(line.text, outlets)
    told = " ".join(one.line.text for _, one, _ in clipping.having(Label.HEADLINE, Label.BODY))
    return {
        name: Found(value=name, line=line.number, rule="bare-name", confidence=0.55)
        for name in names
        if name not in told
    }


def _in_brackets_behind(clipping: Clipping, outlets: Directory) -> dict[str, Found[str]]:
    """The name that stands alone and in brackets right behind the last paragraph: `(דנה לוי)`."""
    for one in clipping.labelled[clipping.last + 1 : clipping.last + 2]:
        text = one.line.text
        inner = text[1:-1] if text[0] == "(" and text[-1] == ")" and len(text) <= _SHORT_LINE else ""
        return {
            name: Found(value=name, line=one.line.number, rule="name-in-brackets", confidence=0.6)
            for name in (bare_names_in_script(inner, outlets) if inner else ())
        }
    return {}


def _above_source(clipping: Clipping, outlets: Directory) -> dict[str, Found[str]]:
    """The name that stands alone right below the text, above the paper or the tags: `منبع: …`."""
    below = clipping.labelled[clipping.last + 1 : clipping.last + 3]
    furniture = clipping.readings[clipping.last + 2].furniture if len(below) > 1 else None
    if (
        furniture is None
        or furniture.rule not in ("source-line", "tags")
        or below[0].label is not Label.UNKNOWN
    ):
        return {}
    line = below[0].line
    names = bare_names_in_script(line.text, outlets) if UNCASED.search(line.text) else ()
    return {
        name: Found(value=name, line=line.number, rule="name-below-text", confidence=0.55) for name in names
    }


def _is_chinese_or_other(name: str, clipping: Clipping) -> bool:
    """Whether somebody may be called so: in Chinese not by every word in ideographs."""
    if not IDEOGRAPHIC.search(name):
        return True
    return not is_chinese(_opening_of(clipping)) or is_chinese_name(name.replace(" ", ""))


def _opening_of(clipping: Clipping) -> str:
    """The words that tell in which language an article is."""
    opening = clipping.labelled[clipping.first : clipping.first + _NEAR]
    return " ".join(one.line.text for one in opening)


def _may_be_a_writer(clipping: Clipping, text: str) -> bool:
    """Whether a line beside the time is a writer's name and no more, in Chinese, Korean or Japanese."""
    if _is_east_asian_writer(clipping, text) or _is_short_chinese(clipping, text):
        return True
    shot = any(f"{text}撮影" in one.line.text for one in clipping.labelled)  # and took the picture as well
    return (shot or is_japanese_name(text)) and _is_japanese(clipping, text)


_ENDS_IN_WORD = Late(r"[,،] [^\s,،]{2,20}\Z")
"""A single word behind a comma, as where somebody wrote stands behind the name."""


def _is_japanese(clipping: Clipping, text: str) -> bool:
    """Whether a text may be a name, and the article is in Japanese."""
    plain = _IDEOGRAPHS_ONLY.fullmatch(text) is not None and not NO_JAPANESE_NAME.search(text)
    return plain and KANA.search(_opening_of(clipping)) is not None


def _stands_alone(clipping: Clipping, name: str) -> bool:
    """Whether a line above the headline is nothing but these words, as those of a logo are."""
    return any(one.line.text == name for one in clipping.labelled[: clipping.headline])


def _is_east_asian_writer(clipping: Clipping, text: str) -> bool:
    """Whether a Korean or Chinese name that stands alone is nobody of whom the article tells."""
    if not bare_east_asian_name(text) or not _is_chinese_or_other(text, clipping):
        return False
    opening = " ".join(one.line.text for _, one, _ in clipping.having(Label.HEADLINE, Label.BODY))
    return text not in opening and (not IDEOGRAPHIC.search(text) or not KANA.search(opening))


def _is_short_chinese(clipping: Clipping, text: str) -> bool:
    """Whether a line right below the day is a Chinese name of two letters, which no other line says.

    `沈立`, with buttons or the text below; sections of two letters stand in menus, away from the day.
    """
    if len(text) != len("沈立") or not is_chinese_name(text) or not is_chinese(_opening_of(clipping)):
        return False
    lines = [one.line.text for one in clipping.labelled]
    place = lines.index(text) if text in lines else 0
    dated = place > 0 and clipping.labelled[place - 1].label is Label.TIMESTAMP
    return dated and sum(text in line for line in lines) == 1


def _is_sure_below(far: int, text: str) -> bool:
    """Whether a line so far below the text says who wrote, with an address or `报道` behind the name."""
    return _REPORTS.fullmatch(text) is not None or (far <= _FAR and text.endswith(_REPORTED))


_REPORTED = (" 报道", " 報導", " 报导", " 報道", " 综合报道", " 綜合報導")


def in_east_asian(clipping: Clipping) -> tuple[Found[str], ...]:
    """The writers in the first words of a story in ideographs or Hangul, or in a short line near its ends."""
    found: dict[str, Found[str]] = {}
    near = range(max(0, clipping.first - _FAR), min(len(clipping.labelled), clipping.last + _BELOW))
    in_kana = KANA.search(_opening_of(clipping)) is not None
    for index in near:
        one = clipping.labelled[index]
        text = one.line.text
        if index >= clipping.last + _NEAR and (found or not _is_sure_below(index - clipping.last, text)):
            continue  # further down only who has an address behind the name, or what one did
        if (
            text.isascii()
            or _NUMBERED.match(text)
            or _PICTURED_BY.search(text)
            or (one.label is Label.HEADLINE and " " not in text)
        ):
            continue
        if one.label is Label.CAPTION and _SHOT_BY.search(text):
            continue
        eastern = IDEOGRAPHIC.search(text) is not None or "々" in text
        names = opening_names(text) if eastern and index == clipping.first else ()
        names = names or (persian_opening(text) if index <= clipping.first + 1 else ())
        if index == clipping.last and (slashed := _SLASHED.search(text)):
            names = names or (slashed[1],)
        if eastern and (index == clipping.first or clipping.last <= index <= clipping.last + 1):
            names = names or (japanese_signature(text) if in_kana else ()) or chinese_name_behind(text)
        outside = eastern and (
            not clipping.first <= index <= clipping.last or one.label in (Label.FURNITURE, Label.UNKNOWN)
        )
        if outside and len(text) > _SHORT_LINE:
            names = names or chinese_signature(text)
        elif outside:
            names = names or (
                japanese_with_role(text)
                or korean_writers(text)
                or chinese_signature(text)
                or labelled_names(text)
                or opening_names(text)
                or (name_beside_paper(text) if is_beside_stamp(clipping, index) else ())
            )
            names = names or (japanese_signature(text) if in_kana and text[0] in "（(【" else ())
            names = names or (names_with_places(text) if "=" in text or "＝" in text else ())
        for name in names:
            found.setdefault(
                name, Found(value=name, line=one.line.number, rule="east-asian-byline", confidence=0.8)
            )
    return tuple(found.values())
