"""A line → whether it names a section of a page, or is a row of them: a menu, or the way to the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.furniture.sections import (
    SECTION_WORDS,
    SECTION_WORDS_IN_ENGLISH,
    SECTIONS_ABROAD,
    SECTIONS_OF_ASIA,
    SECTIONS_OF_VIETNAM,
)
from generator.ingest.words.languages import SMALL_WORDS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.places.places import is_place

_SECTIONS = frozenset(word.casefold() for word in SECTION_WORDS | SECTIONS_ABROAD | SECTIONS_OF_ASIA)
_LONGEST = 120  # letters
_CRUMBS, _CRUMB_MARK = re.compile(r" *(?:>|›|»|→|/|\||•|·) *"), re.compile(r"[>›»→/|•·]")
_YOU_ARE_HERE = Late(
    r"(?:you are here|you're here|sie sind hier|sie befinden sich hier|vous êtes ici|usted está aquí|"
    r"estás (?:en|aquí)|estás? (?:aqui|em)|está (?:aqui|em)|você está (?:aqui|em)|sei (?:qui|in)|"
    r"ti trovi (?:qui|in)|je bent hier|u bent hier|du er her|du är här|olet tässä|jesteś tutaj|tu jesteś|"
    r"nacházíte se|nachádzate sa|vi ste ovde|nalazite se|ön itt áll|вы здесь|ви тут|ești aici|sunteți aici|"
    r"buradasınız|είστε εδώ|βρίσκεστε εδώ|anda di sini|anda berada di) ?:? ",
    re.IGNORECASE,
)
"""What stands in front of the way to the page: `You are here: Home > World > Talks resume`."""
_ROW, _OFTEN, _MENU, _BUTTONS = 6, 4, 8, 3
"""From how many words on a line is a row of sections, if one stands so often in it: `KTV KTV News KTV`."""
_HALF, _MOST_OF_ROW = 0.5, 0.6  # shares of words
_MOST_OF_SECTION, _SURE_SECTION, _MOST_BEHIND, _MOST_OF_CRUMB = 5, 3, 3, 4  # words
_PAIR = 2


def section_of(text: str, words: Sequence[str]) -> tuple[str, float] | None:
    """`section` or `breadcrumbs`, and how sure that is, or nothing. `words` are those of the folded text."""
    if not words or len(text) > _LONGEST or not _may_name_sections(text, words):
        return None
    parts = _crumbs(text)
    opened = bool(parts) and parts[0].casefold() in _SECTIONS
    leads = opened and len(parts) > _PAIR and all(len(part.split()) <= _MOST_OF_CRUMB for part in parts[:-1])
    if leads or _is_placed(text) or (_may_be_glued(text) and _are_glued(text)):
        return "breadcrumbs", 0.9
    row = len(words) >= _ROW and words.count(words[0]) >= _OFTEN and words[0] not in SMALL_WORDS
    row = row and not _TELLING.search(text)  # `“They came in, they looked, they left,”`
    row = row or _is_menu(text, words) or _is_row_of_vietnam(text) or _is_row_of_asia(text)
    short = len(words) <= _MOST_OF_SECTION
    if row or (short and all(word in _SECTIONS or len(word) == 1 for word in words)):
        return "section", 0.85 if row or len(words) <= _SURE_SECTION else 0.7
    if len(parts) != _PAIR or not opened:
        return None
    if short and len(parts[1].split()) <= _MOST_BEHIND:
        return "breadcrumbs", 0.8
    return ("breadcrumbs", 0.85) if parts[1].casefold() in _SECTIONS else None


_TELLING_SECTIONS = _SECTIONS - SMALL_WORDS
_OF_THE_EAST = Late("[\u1ea0-\u1ef9đĐ\u3400-\u9fff【]")


def _may_name_sections(text: str, words: Sequence[str]) -> bool:
    """Whether a line may be of sections at all, as few lines are: only for speed.

    One of them begins it, alone or with the next glued to it; or it has a bar or the like, a word again and
    again, a section that is no small word, or letters of the East.
    """
    first = words[0]
    if len(first) == 1 or first in _SECTIONS or not _TELLING_SECTIONS.isdisjoint(words):
        return True
    marked = _CRUMB_MARK.search(text) is not None or (not text.isascii() and _OF_THE_EAST.search(text))
    return bool(marked) or words.count(first) >= _OFTEN or _may_be_glued(text)


def _is_placed(text: str) -> bool:
    """Whether a line is a section and a place, as pages lead to what is there: `Pacific Solomon Islands`."""
    section, _, place = text.partition(" ")
    return bool(place) and text.istitle() and section.casefold() in _SECTIONS and is_place(place)


def _crumbs(text: str) -> list[str]:
    """The parts of a line between marks, but for `You are here`; none where no such mark is."""
    if not _CRUMB_MARK.search(text):
        return []
    here = _YOU_ARE_HERE.match(text)
    return [part for part in _CRUMBS.split(text[here.end() :] if here else text) if part]


def _may_be_glued(text: str) -> bool:
    """Whether the first word of a line is sections, and may have the next glued to it: only for speed.

    Or a word further on may, of a few: `New VarsandTransport`.
    """
    token = text.split(None, 1)[0]
    unglued = token.istitle() or token.islower() or token.isupper()
    if not unglued or token.casefold().replace("&", "") in _SECTIONS:
        return True
    return len(text) <= _LONGEST_PLACED and _GLUED.search(text, len(token)) is not None


_GLUED = re.compile(rf"(?<=[{LL}])(?=[{LU}])")
_LONGEST_PLACED = 40  # letters


def _are_glued(text: str) -> bool:
    """Whether a line is sections with nothing between: `NewsTransportation`, `HomeNewsLocal News`.

    The first may be a place: `South AfricaTransport`.
    """
    parts = _GLUED.split(text) if not (text.isupper() or text.islower()) else ()
    if len(parts) <= 1 or not all(map(_is_of_sections, parts[1:])):
        return False
    return _is_of_sections(parts[0]) or is_place(parts[0])


def _is_of_sections(part: str) -> bool:
    return _SECTIONS.issuperset(part.casefold().replace("&", "").split())


_ONE_OF_VIETNAM = Late(rf"[{LU}][^{LU}–-]{{1,24}}")
_LEAST_OF_VIETNAM = 3
_OF_VIETNAM = Late("[\u1ea0-\u1ef9đĐ]")


def _is_row_of_vietnam(text: str) -> bool:
    """Whether a line is sections of several words in a row: `Chính trị Dân sinh Giao thông Hy vọng`."""
    if text.isascii() or not _OF_VIETNAM.search(text):
        return False
    named = [one.strip(" |·,").casefold() for one in _ONE_OF_VIETNAM.findall(text)]
    known = sum(map(SECTIONS_OF_VIETNAM.__contains__, named))
    return known >= _LEAST_OF_VIETNAM and known >= len(named) * _MOST_OF_ROW


def _is_menu(text: str, words: Sequence[str]) -> bool:
    """Whether a line is a row of sections in capitals, of which half are known: `NEWS POLITICS HARBOUR`.

    Or, of words that begin with capitals, more: `Home News Sport Harbour Books`; nearly all where they are
    few: `Política Economía Deportes Cultura y Sociedad`. Or of buttons in brackets:
    `首页 【繁體閱讀】 【网友评论】 【热门新闻】`.
    """
    if text.count("【") >= _BUTTONS and not text[0].isdigit():
        return True
    if len(words) < _FEW_OF_ROW:
        return False
    told = [word for word in words if len(word) > 1 and word not in SMALL_WORDS]
    known = sum(map(_SECTIONS.__contains__, told)) / max(len(told), 1)
    if known < _HALF:
        return False
    small = [token for token in text.split() if token[0].islower() and len(token) > _JOINING]
    second = len(told) > _FEW_OF_ROW and (len(small) == 1 or known >= _NEARLY_ALL)
    begun = not small or (second and _SECTIONS.issuperset(small))  # `Financial technology and media`
    if len(words) >= _MENU:
        return begun and known >= (_HALF if text.isupper() else _MOST_OF_ROW)
    if not (begun and len(told) >= _FEW_OF_ROW and known >= _NEARLY_ALL) or _TELLING.search(text):
        return False
    shouted = text.isupper() and len(told) > _FEW_OF_ROW
    again = len(set(told)) < len(told)  # `News South Africa Africa World`
    return shouted or again or sum(map(SECTION_WORDS_IN_ENGLISH.__contains__, told)) <= len(told) * _HALF


_FEW_OF_ROW, _NEARLY_ALL, _JOINING = 4, 0.8, 3
_TELLING = Late(r"[.,:;!?\"“«]")
"""What stands in no row of sections."""
_GLUED_IN_ASIA = Late(
    "|".join(sorted((word for word in SECTIONS_OF_ASIA if "\u3400" < word[0] < "\ua000"), key=len)[::-1])
)
_IDEOGRAPH, _FEWEST_GLUED = Late("[\u3400-\u9fff]"), 5


def _is_row_of_asia(text: str) -> bool:
    """Whether a line is sections in ideographs with nothing between them: `新聞娛樂財經體育科技`."""
    if text.isascii():
        return False
    known = _GLUED_IN_ASIA.findall(text)
    if len(known) < _FEWEST_GLUED:
        return False
    return sum(map(len, known)) >= len(_IDEOGRAPH.findall(text)) * _NEARLY_ALL
