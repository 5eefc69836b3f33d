"""A line → what its words say for its being a headline, and against it."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.bylines.papers import is_paper
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import between_halves
from generator.ingest.text.appearances import is_occasion
from generator.ingest.words.furniture.sections import SECTION_WORDS
from generator.ingest.words.languages import is_foreign
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.places.places import names_only_places
from generator.ingest.words.scripts import KANA

_SHORTEST_LIVE, _LONG_OFFICE = 6, 9  # words
_LONG_TOLD = 20  # words of a standfirst that says who writes, as headlines of fewer do too
_MENU, _PLACE, _PAPER = 5, 3, 3  # words of rows of sections, of places and of papers
_WHO_SAYS = 0.5
"""`Varsand: talks resume`, as headlines say more often than the page's own words."""
_DATED = Late(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4} |\d{1,2}[:.h]\d\d |"
    r"(?P<wired>[\u4e00-\u9fff]{3,12}\d{1,2}月?\d{0,2}日[电電讯訊])"
)
_WIRED = 5.0
"""Against what opens as a story of a wire service, which may say the headline: `北港社9月14日电 题：`."""
_LEADING = ("from ", "by ", "in ", "via ", "for ")
"""What a section begins with in small letters, and no headline: `from Asia Unbound`."""
_OFFICE = Late(
    r"(?:From|Source|Issued by|Contact): |Vol\. ?\d|TV (?:Schedule|Guide|Listings)\Z|"
    r"(?:Photo|Picture|Image|Quote|Cartoon|Video) of the (?:[Dd]ay|[Ww]eek)\Z|"
    r"(?:(?:Senator |Dr )?[Tt]he )?(?:Rt\.? )?Hon\.? [A-Z]|"
    r".{3,80} Public Affairs(?: Office)?\Z|"
    rf"(?:The )?(?:[{LU}][\w.-]+ ){{1,3}}"
    rf"(?:Institute|Institution|Cent(?:er|re)|Council|Foundation|Endowment) "
    r"(?:for|on) (?:(?:[A-Z&][\w-]*|and|the|of)(?: |\Z)){1,6}\Z|"
    rf"(?:(?:[{LU}][\w.'’-]{{0,20}} ){{1,3}}[{LU}][\w'’-]{{1,20}}, )?"
    r"(?:(?:Deputy|Assistant|Acting|Associate|Shadow|Prime|Foreign|Defen[cs]e|Department|First) ){0,3}"
    r"(?:Minister|Secretary|Spokesperson|Spokesman|President|Premier|Treasurer|Governor|Attorney[- ]General)"
    rf"(?: (?:for|of) [{LU}][\w ,]{{3,60}})?\Z"
)
"""Who speaks, as offices write above or below the headline of what they hand out."""
_LIVE = Late(
    r"\b(?:as it happened|live updates?|live[- ]?blog|newsblog|live[- ]?ticker|en direct|en vivo|in diretta|"
    r"ao vivo|na żywo)\b|\A(?:live|direct|liveblog) ?[:|]|[-–—|:] ?live\Z",
    re.IGNORECASE,
)
"""What headlines of live pages say, and those of the reports on them do not."""
_IN_PARTS = 3.0
"""For one that tells several things and breaks off: `Port EN DIRECT : Un quai brûle… La mairie attend…`."""
_NEEDED_FOR_LIVE = frozenset("happened live liveblog liveticker newsblog direct vivo diretta ao żywo".split())


_SHOWN = Late(
    r"(?:(?:Photo )?Gallery|Photos|Slideshow|(?:\w+ )?Quiz|In [Pp](?:ictures|hotos)|Galerie|Bilder): |"
    r"\d{1,3} (?:[\w'’-]+ ){1,6}(?:Photos|Pictures|Images|Videos)\Z"
)
"""What names pictures that a page has beside its articles."""
_AGED = Late(rf"(?:[{LU}][\w'’-]+ ){{1,2}}[{LU}][\w'’-]+(?:, [1-9]\d,| \([1-9]\d\)) [^.!?]{{3,90}}\.\Z")
"""Whom a picture shows, and how old they are, in a sentence: `Jane Doe, 60, is a member of the council.`"""
_TOLD_OF_WRITER = Late(rf", writes (?:[{LU}][\w.'’-]+ ?){{2}}")
_ELSEWHERE = Late(r"(?:Radio|Podcast|Audio|Listen) - ")
"""What stands in front of a programme that a station has above its headlines."""

_TICKER = Late(r"[A-Z]{4,12}:[A-Z][a-z]")
"""`LIVE:Talks resume`: a label and what it leads to, side by side above a page."""

_TAKEN_BY = Late(rf"[{LL}]{{3}}[{LU}][{LL}]{{1,14}}(?: [{LU}][{LL}'’-]{{1,20}}){{1,2}}\Z")
"""What a picture shows, with who took it glued behind: `Ferries at the old pierJane Doe`."""
_OFTEN, _TWICE, _SAID_OFTEN = 5, 2, re.compile(r"(.{5,40}?)\1{2,9}")
"""The same words without a blank between, as what pictures are called: `Port imagePort imagePort image`."""
_HEARD = Late(r"\b\d{2,3}[.,]\d ?(?:FM|MHz)\b")
"""Where a station is heard: `91.3 FM | Varsand | 96.1 FM | Kirkstead`."""

_MAY_BE_STORY = Late(r"(?:THE|[Tt]he|El|La|Le|Il|Les|Los|Die|Das) (?!Daily )")
"""What a story may be called as well as a paper: `The Long Wait at Varsand`."""

_LISTED, _LISTED_WORDS = 3, 5
_ROWED = 3  # bars between what an article is filed under: `20240503|harbour|ferries|council`


def _is_list(text: str) -> bool:
    """Whether a line is what an article is filed under: `HARBOURS, VARSAND, JANE DOE, NEWS OF THE DAY`."""
    return all(len(piece.split()) <= _LISTED_WORDS for piece in text.split(", "))


_SAID_AGAIN = 6  # words: a row of tags stands twice
_LONGEST_GLUED = 60  # characters

_POLITE = ("できます", "ください", "ございます", "しております")
"""What notes for readers end in, in Japanese, and no headlines."""


_TOLD_OF_PICTURE = Late(
    "(?:ました|ています|でした|ところ)\\Z"
    "|[るた](?:[\u4e00-\u9fff]{0,4}(?:参加者|関係者|児童|生徒|園児|住民|市長|町長|村長|知事|首相|大臣|選手|女性|男性)"
    "|人たち|人々|子どもたち|[\u4e00-\u9fff]{2,6}(?:さん|氏|ら|市長|町長|村長|知事|首相))(?:ら|たち)?(?:[=＝].{1,12})?\\Z"
)
"""What says whom a picture shows, in Japanese, or what they did: `新しい船に乗る住民`."""
_NUMBERED = Late(r"\d{1,2}\) ")
_OF_BLOG = Late(
    r"\b(?:insights?|views?|notes?|thoughts|musings|analysis|opinions?|tips|advice|stories|commentary) "
    rf"(?:from|by) (?:[{LU}][\w.'’-]+ ){{1,2}}[{LU}][\w'’-]+\Z"
)
"""What a blog says of itself above each post: `Plain harbour notes from Jane Doe`."""
_ROW_OF_SECTIONS = Late("(?:[\u4e00-\u9fffA-Z]{2,4}[ \u3000|]{1,3}){5,40}[\u4e00-\u9fffA-Z]{2,6}")
"""`证券 港股 美股 宏观 国际 公司`: sections of a page, side by side."""
_DIGESTED = Late("【[^【】]{2,12}(?:[报報网網社台刊]|[报報][道导導]|财经|財經|新[闻聞]|中国)】")
"""The paper in front of an item of a digest, below the headline of the whole: `【港口日报】`."""
_FLASHED = ("[속보]", "[단독]", "[종합]", "【速報】", "【快讯】", "【快訊】")
_BY_PICTURE, _DECK, _OF_PICTURES = 2.5, 1.6, 1.2
_TWO_TOLD, _LONG_PAIR = 2.0, 18
"""Against two sentences of so many words, as decks have below the headline and headlines have not."""
_PAIRED = Late(rf"[{LL}]{{2}}\. [{LU}]")


def tells_live(reading: Reading, text: str) -> bool:
    """Whether a line says what headlines of live pages say: `Port EN DIRECT : Un quai brûle…`."""
    long = reading.shape.words >= _SHORTEST_LIVE
    return long and not _NEEDED_FOR_LIVE.isdisjoint(reading.words) and _LIVE.search(text) is not None


@lru_cache(maxsize=4096)
def by_words(reading: Reading, text: str, *, is_first: bool) -> float:
    """What to add to a line's weight as the headline: below 0 where its words are rather something else."""
    words = reading.shape.words
    weight = 0.0
    if tells_live(reading, text):
        weight += (2.6 if is_first else 1.6) + (_IN_PARTS if text[-1] == "…" else 0.0)
    shown = _SHOWN.match(text) is not None
    weight += -_OF_PICTURES if shown else _WHO_SAYS if ": " in text else 0.0
    dated = _DATED.match(text)
    weight -= (_WIRED if dated["wired"] else 1.5) if dated else 0.0
    weight -= 2.0 if text[-4:] in _SITES and " " not in text and words <= _MENU else 0.0
    weight -= 1.5 if text.startswith(_LEADING) else 0.0
    weight -= 2.5 if words <= _LONG_OFFICE and _OF_BLOG.search(text) else 0.0
    weight -= 4.0 if text.startswith("id ") and text.count(", ") > 1 else 0.0  # tags of Antara
    weight -= 5.0 if words >= _LEAST_TOLD and " " in text[:7] and _ROW_OF_SECTIONS.fullmatch(text) else 0.0
    weight -= 1.5 if _NUMBERED.match(text) or (not is_first and _DIGESTED.match(text)) else 0.0
    weight -= 2.5 if _is_bracketed(text) else 0.0
    flash = is_first and text.startswith(_FLASHED)
    weight -= 5.0 if words >= _LEAST_TOLD and _TOLD.search(text) and not flash else 0.0
    weight -= 1.2 if not is_first and _SAID_IN_KOREAN.fullmatch(text) else 0.0
    weight -= 2.5 if text.endswith(_POLITE) else 0.0
    weight -= _TWO_TOLD if words >= _LONG_PAIR and not is_first and _PAIRED.search(text) else 0.0
    if not is_first and KANA.search(text):
        weight -= _BY_PICTURE if _TOLD_OF_PICTURE.search(text) else _DECK if text[-1] == "も" else 0.0
    weight -= 2.8 if text[-1] == "." and _AGED.match(text) else 0.0
    weight -= 2.0 if reading.place and words > _PLACE else 0.0
    weight -= 3.0 if is_first and words <= _MOST_TAGS and _is_section_with_tags(text) else 0.0
    weight -= 3.0 if text.count("|") >= _ROWED else 0.0
    weight -= 2.5 if words <= _LONG_OFFICE and _OFFICE.match(text) else 0.0
    if " | " in text and (reading.opens_with_outlet or is_paper(text.partition(" | ")[0])):
        weight -= 2.5  # `Harbour Times | News from Varsand`
    weight -= (
        3.0 if text.endswith(_OF_PAGE) and reading.shape.titled >= _MOSTLY and _names_paper(text) else 0.0
    )
    weight -= 3.0 if words >= _SAID_AGAIN and between_halves(text) else 0.0
    weight -= 2.0 if words >= _SAID_AGAIN and _TAKEN_BY.search(text[-_LONGEST_GLUED:]) else 0.0
    weight -= 4.0 if " More: " in text or _ELSEWHERE.match(text) else 0.0
    weight -= 5.0 if _TICKER.match(text) or text.count(" ►") > 1 else 0.0  # menus side by side
    weight -= 5.0 if " | " in text and _HEARD.search(text) else 0.0
    weight -= 4.0 if text[-2:] == " #" else 0.0  # the link to a subhead
    weight -= 3.0 if text[-1] == "," else 0.0  # a row of what it is filed under, that goes on elsewhere
    weight -= 5.0 if text.count(text[:_OFTEN]) > _TWICE and _SAID_OFTEN.fullmatch(text) else 0.0
    weight -= 1.0 if words > _LONG_TOLD and _TOLD_OF_WRITER.search(text) else 0.0
    weight -= 1.0 if is_occasion(reading, text) else 0.0
    weight -= 4.0 if text.isupper() and text.count(", ") >= _LISTED and _is_list(text) else 0.0
    if words <= _MENU:
        weight -= 1.5 if " | " in text or " · " in text else 0.0
        weight -= 3.0 if " > " in text else 0.0
        weight -= 2.5 if is_paper(text) and (reading.shape.capitals or not _MAY_BE_STORY.match(text)) else 0.0
        weight -= 2.0 if words > 1 and names_only_places(text) else 0.0
        weight -= 1.5 if words <= _PAPER and text.startswith("THE ") and text.isupper() else 0.0
    return weight


_OF_PAGE = (
    " article",
    " articles",
    " news",
    " News",
    " section",
    " page",
    " homepage",
    " edition",
    " Edition",
)
"""What a line ends in that names a paper and where in it an article stands, side by side."""
_MOSTLY, _NAMING = 0.75, 4  # share of words with capitals; words


def _names_paper(text: str) -> bool:
    """Whether a paper stands in front of more: `The Harbour Times Asia & Pacific Politics article`."""
    words = text.split()
    return any(is_paper(" ".join(words[:count])) for count in range(2, min(_NAMING, len(words) - 1) + 1))


_SITES = (".com", ".net", ".org", "o.jp")
"""What names of sites end in, which papers glue to their own."""
_WITHOUT_STOP = tuple("de fr es it pt nl da no nb sv fi pl cs sk ro hu el bg hr sr sl ru uk".split())
"""Languages whose papers leave the last stop of a headline out."""


def opens_abroad(text: str, words: int) -> bool:
    """Whether a first line is a whole sentence in a language whose headlines leave the last stop out.

    English pages have some that end in one; those of the Continent begin with a paragraph where they do.
    """
    return words >= _LEAST_TOLD and text[-1] == "." and text[-2] != "." and is_foreign(text, _WITHOUT_STOP)


_PICTURED = Late(rf"[{LL}'’]{{2,20}}(?: [{LL}'’]{{1,20}}){{2,8}}\Z")
"""Small letters alone, as pictures are called for those who search them: `quay ship harbour strike`."""


def leads_away(text: str) -> bool:
    """Whether a line that may be a subhead is none: `Profile | Jane Doe` leads elsewhere.

    So does one that is in brackets from end to end, as those are who reports and remarks of the page.
    """
    return " | " in text or _is_bracketed(text) or _PICTURED.match(text) is not None


_LEAST_TOLD = 6
_TOLD = Late("(?:[。।]|[\uac00-\ud7af]다\\.)\\Z")
"""What sentences end in, in Chinese, Japanese, Hindi and Korean, and headlines do not."""
_SAID_IN_KOREAN = Late('["“][^"“”]*[\uac00-\ud7af][^"“”]*["”]')
"""Quotes alone, as Korean papers set several below a headline."""


def _is_bracketed(text: str) -> bool:
    """Whether brackets are around a whole line."""
    return text[0] in "(（[" and text[-1] in ")）]" and not any(map(text[1:-1].__contains__, ")]"))


_MOST_TAGS = 12
_TAGGED = Late(r"(?P<section>[A-ZÀ-Þ]{4,14})(?: (?:[A-ZÀ-Þ][a-zà-ÿ]+|[A-Z]{2,3})){2,10}\Z")


def _is_section_with_tags(text: str) -> bool:
    """Whether a line is the section in capitals and the article's tags: `ESTERI Cina Varsand Stati Uniti`."""
    tagged = _TAGGED.match(text)
    return tagged is not None and not text.isupper() and tagged["section"].casefold() in SECTION_WORDS
