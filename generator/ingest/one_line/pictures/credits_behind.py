"""A line → what a picture shows, by the credit that stands behind it in the same line."""

from __future__ import annotations

import re
from functools import lru_cache
from string import digits
from typing import NamedTuple

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.papers import LENDING
from generator.ingest.one_line.pictures.credits import is_credit
from generator.ingest.one_line.pictures.credits_abroad import (
    GIVEN,
    GLUED_SITE,
    LABELLED_BEHIND,
    LABELS_BEHIND,
    NAMED_BEHIND,
    OF_AGENCY,
    OF_STORY,
    PAPER_BEHIND,
    PHOTOGRAPHED,
    SHORTENED_END,
    STORY_RIGHTS,
    TAKEN_FROM,
    spells_out,
)
from generator.ingest.one_line.pictures.scenes import (
    CUT_OFF,
    SCREENED,
    SHORTEST_TWICE,
    is_somebodys,
    is_stamp_alone,
    said_twice,
)
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.outlets.photo_agencies import names_photo_agency
from generator.ingest.words.outlets.publishers import Directory


@frozen
class Caption:
    """A picture's words and who took it; a credit alone has no `text`."""

    text: str = ""
    credit: str = ""
    rule: str
    confidence: float


_PICTURE = (
    r"photographs?|photographers?(?=:)|photos?|pictures?|images?|pic|pix|file photo|file picture|foto|fotos|bild|bilder|"
    r"fotografia|fotografía|photographie|crédit photo|video credit|"
    r"photo credit|image credit|picture credit|photo courtesy|image courtesy|photo source|source(?=: ?[^()/]{2,60}/[^()/]{1,40}\)\Z)|crédits?|credits?|"
    r"crédito|créditos|sursa foto|sursă foto|foto sursa|fonte foto|fuente foto|quelle|illustration|graphic|video|screengrab|screenshot"
)
_RESERVED = r"(?:direitos reservados|droits réservés|derechos reservados|diritti riservati|d\. ?r\.)"
"""What papers set for who took a picture where they had it from anybody."""
_BAR_CREDIT = Late(
    rf"(?:\s*\|\s*(?:[A-Za-z]+ )?(?:{_PICTURE})(?: credit| courtesy)?\s*:?\s+|(?<=[.!?»”\"]) \| (?=(?-i:{OF_AGENCY})\b)| \| (?=(?-i:[{LU}][\w.'’-]+ [{LU}][\w.'’-]+/[{LU}][\w ]{{1,24}}\Z))| \| (?={_RESERVED}\Z))(?P<credit>[^|]{{2,120}})\Z",
    re.IGNORECASE,
)
_COLON_CREDIT = Late(
    rf"(?:(?<=[.!?)\"”’»])|(?<=\s)|(?<=\|)|^)[(\[]?(?P<word>{_PICTURE})(?: by| courtesy(?: of)?| credit)?\s*(?::|(?<=(?-i:Photo ))/(?= (?-i:[A-Z]))|\bby\b|\bvia\b|\bcourtesy(?: of)?\b)\s*(?P<credit>[^()\[\]|]{{2,110}}?(?:\([^()]{{1,40}}\))?)[)\]]?\.?\Z",
    re.IGNORECASE,
)
_GLUED_CREDIT = Late(
    rf"(?:(?:Credit|CREDIT|Photograph|Image|Foto|Photo)(?:\.\.\.|…|:)|(?<=[.!?] )(?:Foto|FOTO|Photo|Video) ?/|(?<=[\w.!?)])Image (?:source|copyright),|(?:(?<=[.!?] )|(?<=[.!?] [—–-])|(?<=[.!?][—–]))(?:PHOTO|IMAGE)S?(?: BY)?(?= [A-Z .&’-]+\Z)|(?<=[.!?”\"] )Credit(?= ?(?!Suisse|Agricole)[{LU}][\w.'’-]*(?: (?:[{LU}][\w.'’/-]*|for|of|the|via|—)){{1,9}}\Z)) ?(?P<credit>[^.]{{2,90}}(?:\.[^.]{{2,40}})?)\Z"
)
_BRACKETS = Late(r"\s*[(\[](?P<credit>[^()\[\]]{2,110})[)\]]\.?\Z")
_BOXED_NAME = Late(
    rf"\s*\[(?P<credit>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){{0,3}}, [{LU}][\w.'’-]*(?: [{LU}][\w.'’-]*){{0,3}})\]\.?\Z"
)
"""`[Jane Doe, Standard]`: who took the picture, and for which paper."""
_BOXED_SOURCE = Late(rf"\s*\[(?:Source|File|Courtesy): ?(?P<credit>[{LU}][^\[\]]{{1,60}})\]\.?\Z")
"""`[Source: Harbour News]`: from whom a picture is."""
_BRACKETED_NAME = Late(
    rf"(?:(?<=[.!?])\s*\((?P<credit>(?!\w\)|Via )[{LU}][\w.'’-]*(?: (?:[{LU}][\w.'’-]*|of|for|the|and|via)){{0,5}})\)"
    rf"|\s*\((?![^()]{{2,40}}/ ?[A-Za-z]{{1,4}}\d{{1,3}}\))(?P<pair>(?:[^\W\d_][\w .'’-]{{2,40}}|[A-Z]{{2}}) ?[/|] ?[{LU}][\w .'’-]{{2,40}})\)"
    rf"|\s*\((?P<staff>[{LU}][\w .&-]{{1,36}}: [{LU}][\w.'’-]*(?: (?:(?:of|and|the|de|van|von) )?[{LU}&][\w.'’-]*){{0,4}})\)"
    rf"|\s*\((?P<shot>(?:[{LU}][\w.’-]* ){{1,4}}(?:file )?(?:photo|image|picture)s?)\))\Z"
)
_INITIALLED_END = Late(
    rf"(?<=[.!?”\"»]) (?P<credit>[A-Z]{{2,5}} ?/ ?[{LU}][\w’'-]{{1,20}}(?: [{LU}][\w’'-]{{0,20}}){{1,2}})\Z"
)
"""`The fire kept ninety men busy. HP/Jane Doe`: the paper in short and who took the picture."""
_OFFICERS_END = Late(rf"(?<=[a-z\d]\. )(?P<credit>(?:U\.S\. )?(?:[{LU}][\w’'-]{{1,20}} ){{1,3}}Photo)\Z")
"""`… on Sunday, May 5, 2019. U.S. Coast Guard Photo`, as services at sea sign theirs."""
_COPYRIGHT = Late(r"\s*(?:©|\(c\)|Copyright) ?(?P<credit>[^©]{2,80})\Z", re.IGNORECASE)
_WIRE_END = Late(
    r"\s*(?:[—–-]\s*)?(?P<credit>(?:ANTARA(?: FOTO)?|REUTERS|AP Photo|AFP PHOTO|(?:afp|AFP)\.com|AFP|EPA|Reuters|Xinhua|AP) ?/ "
    r"?[^/]{2,60}(?:/[^/]{2,40}){0,3}|"
    r"(?:[^\W\d_][\w.'’-]{0,24} ){1,4}?/ ?(?:[^/.]{2,30}/ ?){0,4}(?:REUTERS|Reuters|AP|AFP|EPA|EFE|dpa|"
    rf"Getty Images|Bloomberg|Xinhua|PA|PAP|East News|Agencja \w{{3,12}}|TASS|ANSA|Anadolu|ABACA|AFP via Getty Images)(?: ?/ ?[\w .]{{2,30}})?)\.?\Z|(?<=[a-z0-9]) ?/ ?(?P<taken>Istimewa|Ist|Net|Repro)\.?\Z| - ?[Cc]rédito:? (?P<shot>[^—–]{{2,60}})\Z|(?<=[.!?”] )(?P<staffed>[A-Z][A-Z.’-]{{1,24}}(?: [A-Z][A-Z.’-]{{0,24}}){{1,3}} ?/ ?[A-Z]{{2,24}}(?: [A-Z\d&]{{1,24}}){{0,6}}|[A-Z]{{2,6}} ?/ ?[A-Z][a-z][\w'’-]{{1,20}}(?: [{LU}][\w'’-]{{1,20}}){{1,2}})\Z"
    rf"|(?<=[{LL}\d”][.!?”] )(?P<papered>[{LU}][\w.’'-]{{2,24}}(?: [{LU}][\w.’'-]{{0,24}}){{1,2}} ?/ ?[{LU}][\w&.’' -]{{1,40}})\Z"
)
_OF_WIRE_END = re.compile(
    r"[.!?”] |AP|AFP|PA|EPA|EFE|REUTERS|Reuters|ANTARA|Xinhua|afp|dpa|Getty|Bloomberg|East News|Agencja|TASS|"
    r"ANSA|Anadolu|ABACA|Ist|Net|Repro|rédito"
)
"""Of which one stands in each of these ends."""
_STYLED_END = Late(
    r"\s*[—–-]\s*(?P<credit>[\w ./&-]{2,40} ?(?:pic|pics|photo|picture|file pic|file photo|filepic|file "
    r"picture|photographer|(?:photo|photography) editor))\.?\Z",
    re.IGNORECASE,
)
_DASH_END = Late(r"(?<=[.!?\"”’\w])\s*(?:[—–]|--| -(?=\s))\s*(?P<credit>[^—–-]{2,40})\Z")
_GLUED_END = Late(r"(?P<credit>[A-Z](?<=[a-z0-9][.!?].)[^.!?©]{2,90}(?:\.[^.!?]{1,30})?)\Z")
_AFTER_STOP = Late(
    rf"(?<=[.!?\"”’])(?<![{LU}]\.[{LU}]\.)(?<![\W_][{LU}]\.)(?<!\W[dDlL]’)(?<!\W[Qq]u’)(?!\s*\d{{1,2}}, \d{{4}}| A cura di |(?<=\s\.)\w)\s*(?P<credit>[^.!?\"”’©|]{{2,70}}"
    r"(?:(?:\.(?=\S)|(?<=\W[A-Z])\.|(?<=\W[A-Z]\w)\.|(?<=\W[A-Z]\w\w)\.)[^.!?|]{2,30})?)\Z"
)
"""Not behind a stop that begins a word, as in what domains end in: `a bid for .Harbour names`."""
_SHORTEST, _TAIL, _MOST_SMALL, _SAID_BRIEFLY, _LONG_STORY = 4, 130, 4, 12, 80
_TOLD, _LONG_INITIALLED, _SHOT = 60, 160, 0.85
_NO_CREDITS = ("file", "file photo", "representational image", "representative image", "photo")


def with_credit_behind(text: str, outlets: Directory) -> Caption | None:
    """A caption with the credit behind it, by the first pattern that fits."""
    if len(text) >= SHORTEST_TWICE and (twice := said_twice(text)):
        return Caption(text=twice[0], credit=twice[1], rule="said-twice", confidence=0.95)
    if "。" in text and len(text) > _LONG_STORY and STORY_RIGHTS.search(text[-_LONG_STORY:]):
        return None
    if ends_plainly(text):
        return None
    for row in _rows_for(text):
        match = row.pattern.search(text, max(0, len(text) - _LONGEST_END))
        if match and not _is_of_paragraph(row, text, match) and _splits(text, match, outlets, row.strict):
            return _parted(row, text, match)
    return None


def ends_plainly(text: str) -> bool:
    """Whether a text ends like any sentence, with nothing in its last words that marks a credit."""
    if text[-1] not in ".!?\"”’'»«":
        return False
    tail = text[-_TAIL:]
    return not (
        (tail[-4:-3] == "." and tail[-2].isupper())
        or "/" in tail
        or "(" in tail
        or ":" in tail
        or "|" in tail
        or "[" in tail
        or "©" in tail
        or " by " in tail
        or "courtesy of" in tail
    )


def _parted(row: _Behind, text: str, match: re.Match[str]) -> Caption:
    words = text[: match.start()].rstrip(" |/,;([—–-")
    told = row.pattern is _DASH_END and words[-1].isalnum() and len(words.split()) <= _SAID_BRIEFLY
    return Caption(
        text=words,
        credit=_trimmed(match[match.lastgroup or "credit"].lstrip("—– ")),
        rule=row.rule,
        # `Talks resume -Reuters`, more often a headline, and `Ships at sea (Harbour News file photo)`
        confidence=0.4 if told else max(row.confidence, _SHOT * (match.lastgroup == "shot")),
    )


def _is_of_paragraph(row: _Behind, text: str, match: re.Match[str]) -> bool:
    """Whether a source stands behind several sentences, and says whose the pictures above are."""
    start = match.start()
    return row.pattern in (TAKEN_FROM, GIVEN) and start > _TOLD and text.count("。", 0, start) > 1


_MARKING = Late(r"[|(\[©/:]")


def _splits(text: str, match: re.Match[str], outlets: Directory, strict: bool) -> bool:
    """Whether a pattern's match leaves a caption in front of it, and behind it a credit."""
    before = text[: match.start()]
    ahead = before.split()
    short = len(ahead) < 2 or (strict and len(ahead) < _SHORTEST and not names_photo_agency(match[0]))
    if short and (before.isascii() or len(before) < _SHORTEST):
        return False
    if before[:1].isdigit() and is_stamp_alone(before):
        return False
    credit = match[match.lastgroup or "credit"].strip("()[]. ")
    if len(ahead) <= _MOST_JOINED and ahead[-1].casefold() in _JOINING:
        return is_credit(credit, outlets)  # `Photos and video: A ferry burns off Varsand`, a headline
    if len(ahead) <= _MOST_LENT and ahead[-1] in LENDING:
        return False  # `Jane Doe avec AFP/Reuters`, who signs
    if _tells(text, match, before, credit, outlets) or (strict and is_somebodys(text, before, credit)):
        return False
    return credit.casefold() not in _NO_CREDITS and (not strict or is_credit(credit, outlets))


def _tells(text: str, match: re.Match[str], before: str, credit: str, outlets: Directory) -> bool:
    """Whether what stands behind goes on with what is told, or says who wrote it."""
    if credit[:1] == ":":
        return True  # `‘We cannot wait’: Jane Doe`
    if credit[:5].casefold() == "theo ":
        return True  # `Minh Anh (Theo AFP, Reuters)`, who wrote, and by which wire services
    if sum([word[0].islower() for word in credit.split()]) > _MOST_SMALL:
        return True  # `The big picture: In 2021 a call went unanswered`
    if credit.isupper() and _WIRE_NAMED.search(before):
        return True  # `… the Iranian news agency (IRNA).`
    shortened = (
        before[-1:] == "." and _SHORTENED.search(before[-_INITIALLED:]) and not _MARKING.search(credit)
    )
    initialled = len(before) > _LONG_INITIALLED and _INITIALS.fullmatch(credit)
    named = (shortened or initialled) and (names_photo_agency(match[0]) or outlets.agency(credit))
    if (shortened or initialled) and not named:
        return True  # `Talks go on over U.S. Line Repair`, and `(RA)` behind a paragraph
    return spells_out(before, credit) or (len(text) > _LONG_STORY and OF_STORY.match(credit) is not None)


_MOST_JOINED, _JOINING = 3, frozenset("and und et og och y e en i & +".split())
"""`Photos and`, in front of `video: Jane Doe`: how few words, and what they end in."""
_MOST_LENT = 5  # words, with `avec` behind the last name
_WIRE_NAMED = Late(
    r"\b(?:news agency|press agency|kantor berita|agen[cç]ia (?:de noticias )?|agence (?:de presse )?|haber ajansı|"
    r"nachrichtenagentur|agenzia|agencj[aęi]|agentur[ay]|агентств[оуа]|агенци[яи]|agencij[aeu])(?: [^\s.!?]+){0,4} ?\Z",
    re.IGNORECASE,
)
"""What a wire service is called, right in front of its letters in brackets."""
_INITIALS = Late("[A-Z]{2}")
_SHORTENED, _INITIALLED = Late(rf"\b[{LU}]\.[{LU}]\.\Z"), 5
_LABEL = Late(r"\A[(\[]?(?:(?:file )?photo(?:graph)?|image|picture|foto)s?(?: by |: ?)", re.IGNORECASE)


def _trimmed(credit: str) -> str:
    credit = _LABEL.sub("", credit).strip(" .|[]")
    return credit.strip("()") if credit.count("(") != credit.count(")") or credit[:1] == "(" else credit


_BARE_WIRE = Late(r"(?<=[a-z]) (?P<credit>PA|AFP|EPA|AAP|AP|REUTERS)\Z")
_SHOWING = Late(
    r"\b(?:speaking|talking|walking|arriving|leaving|standing|posing|sitting|pictured|waving|attending)\b"
)
"""`The captain speaking outside the court in Varsand PA`: who took the picture, with nothing between."""


class _Behind(NamedTuple):
    """A pattern of credits behind the words of a picture, and what a line needs for it to be tried at all."""

    pattern: Late
    rule: str
    confidence: float
    strict: bool
    marks: str
    words: str = ""


_PICTURE_WORDS = "photo pic pix image foto bild credit crédit quelle illustration graphic video screen source"
"""Of which one stands in every `_PICTURE`."""
_FILED = Late(r"(?<=[.!?”\"])\s*[—–]\s?(?P<credit>File(?: photo)?)\Z")
"""`The pier in May.—File`, as papers of Pakistan mark what they have had before."""
_SLASHED = Late(
    r"(?<=\w) / (?P<credit>(?:picture[- ]alliance|[Ii]mago(?: [Ii]mages)?|IMAGO|Getty Images|"
    r"Shutterstock|Unsplash|Keystone)(?: ?/ ?[^/]{2,40}){0,2})\Z"
)
"""`The pier in May / picture alliance`, whose credit is all that stands behind the first slash."""
_ARCHIVED = Late(
    r" [—–-] (?P<credit>[^\W\d_a-z](?:[^—–-]|(?<=\w)-(?=\w)){2,60} [—–-] (?:Archivo|Arquivo|Archivio|Archives?|Archiv))\Z"
)
"""`The pier in May - COSTA PRESS - Archivo`, as agencies in Spanish mark the same."""
_NUMBERED = Late(r"\s*\((?P<credit>[^()]{2,60}[Pp]hoto[^()]{2,90})\) \d{6}-[A-Z]-[A-Z\d]{5,7}-\d{4,5}\Z")
"""`(Harbour Navy photo by Jane Doe) 220913-N-QW541-1002`: with the number that armed forces give a picture."""
_BAR_END = Late(r"\s*\|\s*(?P<credit>[^|]{2,60})\Z")
_CREDITS = (
    _Behind(_BAR_CREDIT, "bar-credit", 0.98, False, "|"),
    _Behind(_GLUED_END, "glued-credit", 0.93, True, ". ! ?"),
    _Behind(_BRACKETS, "bracketed-credit", 0.85, True, ")$ ]$"),
    _Behind(CUT_OFF, "bracketed-credit", 0.93, False, "o$", "("),
    _Behind(SCREENED, "bracketed-credit", 0.9, False, ")$", "screen video"),
    _Behind(_BOXED_NAME, "bracketed-credit", 0.85, False, "]$"),
    _Behind(_BOXED_SOURCE, "bracketed-credit", 0.85, False, "]$"),
    _Behind(_BRACKETED_NAME, "bracketed-name", 0.7, False, ")$"),
    _Behind(_GLUED_CREDIT, "glued-credit", 0.9, False, '. ! ? … : / , ” "', "credit photo image foto video"),
    _Behind(_COLON_CREDIT, "labelled-credit", 0.93, False, ": / by via courtesy", _PICTURE_WORDS),
    _Behind(_STYLED_END, "credit-behind-dash", 0.93, False, "— – -", "pic photo"),
    _Behind(_FILED, "credit-behind-dash", 0.93, False, "— –", "file"),
    _Behind(_ARCHIVED, "credit-behind-dash", 0.93, False, "— – -", "archiv arquiv"),
    _Behind(_INITIALLED_END, "credit-behind-stop", 0.85, False, "/"),
    _Behind(_AFTER_STOP, "credit-behind-stop", 0.75, True, '. ! ? " ” ’'),
    _Behind(_OFFICERS_END, "credit-behind-stop", 0.9, False, "o$", "photo"),
    _Behind(SHORTENED_END, "credit-behind-stop", 0.75, False, ".$"),
    _Behind(_SLASHED, "slash-credit", 0.93, False, "/"),
    _Behind(_WIRE_END, "slash-credit", 0.93, False, "/"),
    _Behind(_BARE_WIRE, "glued-credit", 0.9, False, "A$"),
    _Behind(_COPYRIGHT, "copyright-credit", 0.9, False, "© (c) copyright"),
    _Behind(_BAR_END, "bar-credit", 0.85, True, "|"),
    _Behind(_DASH_END, "credit-behind-dash", 0.6, True, "— – -"),
    _Behind(GIVEN, "handed-out", 0.9, False, "제 기자] 提"),
    _Behind(TAKEN_FROM, "taken-from", 0.9, False, "圖 图 照 사진"),
    _Behind(_NUMBERED, "bracketed-credit", 0.95, False, "-", "photo"),
    _Behind(GLUED_SITE, "glued-site", 0.85, False, "0$"),
    _Behind(PAPER_BEHIND, "bracketed-paper", 0.85, False, "）$ )$"),
    _Behind(PHOTOGRAPHED, "photographed-by", 0.9, False, "摄 攝 真 图 圖"),
    _Behind(LABELLED_BEHIND, "labelled-credit", 0.9, False, ": ： / .", LABELS_BEHIND),
    _Behind(NAMED_BEHIND, "labelled-credit", 0.9, False, "beeld foto bild photo"),
)
"""Each pattern with the marks and words, in small letters, of which one must stand in the end of a line.

A mark may be one of the last two signs, `)$`, or what `_marks_at_end` tells of: `0$`, `A$`.
"""
_ENDLESS = (_GLUED_END, _AFTER_STOP)
"""What stands behind no stop if there is one at the end."""
_MARKS = tuple(sorted({mark for row in _CREDITS for mark in row.marks.split() if mark[-1] != "$"}))
_WORDS = tuple(sorted({word for row in _CREDITS for word in row.words.split()}))
_MARKS_IN_ASCII, _WORDS_IN_ASCII = tuple(filter(str.isascii, _MARKS)), tuple(filter(str.isascii, _WORDS))
_LAST_SIGNS = {sign: f"{sign}$" for sign in ")]）o"}
_LONGEST_END = 200  # letters, in which a credit stands behind the words of a picture
_BARE_WIRES = (" PA", " AFP", " EPA", " AAP", " AP", " REUTERS")
_DASHES = ("—", "–", "--", " -")


def _rows_for(text: str) -> list[_Behind]:
    """The patterns that may fit a line, by what stands in its end: most need a mark that most lines have not."""
    tail = text[-_LONGEST_END:].casefold()
    plain = tail.isascii()
    present = [*filter(tail.__contains__, _MARKS_IN_ASCII if plain else _MARKS), *_marks_at_end(text)]
    if not present:
        return []
    present += filter(tail.__contains__, _WORDS_IN_ASCII if plain else _WORDS)
    return [row for row in _rows_of(frozenset(present), text[-1] in ".!?") if _may_fit(row, text)]


@lru_cache(maxsize=2048)
def _rows_of(present: frozenset[str], ends: bool) -> tuple[_Behind, ...]:
    """The rows whose needs are present, in a line that ends in a stop or does not."""
    return tuple(
        [
            row
            for row in _CREDITS
            if not present.isdisjoint(row.marks.split())
            and not (row.words and present.isdisjoint(row.words.split()))
            and not (ends and row.pattern in _ENDLESS)
        ]
    )


def _marks_at_end(text: str) -> list[str]:
    """What a line has at its very end: `0$` says that digits are glued to a word, `A$` that a wire stands there."""
    last = text[-2:]
    marks = [_LAST_SIGNS[sign] for sign in last if sign in _LAST_SIGNS]
    if last.isalpha():
        return [*marks, "A$"] if text.endswith(_BARE_WIRES) else marks
    if "." in last and any(map(str.isupper, text[-3:])):
        marks.append(".$")
    if last[-1].isdigit() and (not text.isascii() or text[-4:].rstrip(digits)[-1:].islower()):
        marks.append("0$")
    return marks


def _may_fit(row: _Behind, text: str) -> bool:
    """Whether nothing in a line speaks against a pattern that fits much else as well."""
    if row.pattern is _DASH_END:  # no headline in capitals: `TRADE PACT IS FAIR - PM DOE`
        return any(map(text.__contains__, _DASHES)) and not text.isupper()
    if row.pattern is _WIRE_END:
        return _OF_WIRE_END.search(text, max(0, len(text) - _LONGEST_END)) is not None
    return row.pattern is not _BARE_WIRE or _SHOWING.search(text) is not None
