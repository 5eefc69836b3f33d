"""A short text → whether it says who took a picture, and for whom."""

from __future__ import annotations

import re
from string import digits

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.papers import LENDING, PAPER_WORDS
from generator.ingest.one_line.bylines.pictures import is_lent, signs_for_nordic_wire
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.name_words import DESK_NAMES
from generator.ingest.words.outlets.photo_agencies import AGENCY_WORDS, names_photo_agency
from generator.ingest.words.outlets.publishers import Directory

_CREDIT_PARTS = re.compile(rf"[/|,;()]| via | for | – | — | - |(?<=[{LL}]{{2}})\. (?=[A-Z]{{2,6}}\Z)")
_NUMBER_OF_PICTURE = Late(r" \(\d{4,8}-\d{1,6}\)?\Z|,? [Ff]ile(?: [Pp]hoto)?\Z")
"""`Jane Doe (220425-4938)`, `Jane Doe | Harbour Post File`: what says which picture, or that it is old."""
_FILED = ("ile", "hoto")
"""What it ends in where it ends in letters."""
_PICTURED = ("to", "ge", "ic", "on")
"""What `_OF_OFFICE` ends in, so that other lines are not tried; only for speed."""
_LONGEST_SOURCE, _LONGEST_NAMED = 7, 3  # words


_OF_OFFICE = Late(
    rf"(?:[{LU}][\w.'’-]* ){{0,3}}(?:News|Navy|Army|Force|Corps|Guard|Fleet|Ministry|Defen[cs]e|Agency|Press|"
    r"Media|Times|Post|Star|Herald|Government|[A-Z]{2,6}) (?:[Pp]hoto|[Ii]mage|[Gg]raphic|[Ii]llustration)\Z"
)
"""`Harbour News Graphic`, `Lowlands Navy photo`: whose a picture is, whatever paper or office that is."""


_STOPPED = Late(r"[a-z]{3}\. ?[A-Z]")
_LENT_TO = Late(
    rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]*){{1,3}} ?/ ?(?:For|Special to) (?:the |The )?"
    rf"[{LU}][\w&'’.-]*(?: [A-Z&][\w&'’.-]*){{0,4}}"
)
"""`Jane Doe/For Harbour-Post Media`: who took it for which paper."""
_HELPED = Late(rf"[^\W\d_] (?:{'|'.join(LENDING)}) \w+ ?/ ?\w+\Z|/ritzau/\Z")
"""`Jane Doe avec AFP/Reuters`, `Jane Doe /ritzau/`: who wrote, and the wire services that helped."""
_HANDED_OUT = re.compile(
    r"\((?i:image|photo|picture)s? courtesy of [^()]{2,90}\)\Z"
    r"|[(（][^()（）]{4,120}(?:HANDOUT|Handout) via [A-Z][A-Za-z]{1,12}[)）]\Z"
    r"|(?:Divulgação|Reprodução|Arquivo [Pp]essoal|Archivfoto|Symbolbild)(?: ?/ ?[^/]{2,40})?\Z"
    rf"|(?i:afp)\.com ?/ ?(?:[{LU}][\w .'’/-]{{2,40}}|(?:archives?|pool))\Z"
    rf"|/ ?[A-ZÁÉÍÓÚÑÜÇ][A-ZÁÉÍÓÚÑÜÇ.'’-]{{1,20}}(?: [A-ZÁÉÍÓÚÑÜÇ][A-ZÁÉÍÓÚÑÜÇ.'’-]{{0,20}}){{1,3}}"
    r"(?: \([A-Z][\w .-]{1,20}\))?\Z"
    r"|(?:Instagram|Facebook|Twitter|TikTok) @[\w.]{2,40}\Z"
    r"|INSTAGRAM (?!FACEBOOK|TWITTER|YOUTUBE|TIKTOK|WHATSAPP|TELEGRAM|THREADS|LINKEDIN)[A-Z][A-Z. ]{2,30}\Z"
)
"""Where a picture is from, in the words that papers put for a name: `afp.com/Jane Doe`.

And `/ JANE DOE (HNA)` in capitals, below its words or behind them.
"""
_HANDED_BY = Late(
    r"(?:U\.S\. |Royal )?(?:[A-Z]\w+ )?(?:Army|Navy|Air Force|Corps|Guard) [Pp]hoto by .{4,90}\Z"
    r"|(?:Symbol|Archiv|Themen)(?:bild|foto) ?© ?[^.!?]{2,40}\Z"
    rf"|(?:The [{LU}][\w&'’-]+|(?:\d{{1,2}} )?[A-Z]{{5,14}}) ?/ ?[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]*){{1,2}}\Z"
    rf"|[{LU}][\w .'’-]{{3,40}} [Ff](?:or|OR) [Tt](?:he|HE) N(?:ew York Times|EW YORK TIMES)\Z"
    rf"|[{LU}][\w .'’-]{{2,40}} ?/ ?D\.?R\.?\Z"
    r"|[A-Z][A-Z .'’-]{4,40} / [A-Z][A-Z.-]{2,30}@[A-Z.-]{4,40}\Z"
    r"|(?:Flickr|Foursquare|Pixabay|Unsplash) ?/ ?[\w .@-]{3,40}\Z"
    rf"|[{LU}][\w .'’-]{{3,40}}/ ?(?:for [{LU}][\w .&'’-]{{3,40}}|(?i:contributed(?: image| photo)s?))\Z"
)
"""The same behind any name: `Harbour Navy photo by Jane Doe`, `The Harbour/Jane Doe`, `Themenbild © dpa`.

And `J. Doe/DR`, whose rights are reserved, and `Flickr/harbour lights`, of a site for pictures.
In capitals with an address papers put who took one, `JANE DOE / JDOE@HARBOUR.COM`, and not who wrote.
"""
NAME_AND_PAPER = Late(
    rf"[{LU}][\w.'’-]{{1,20}}(?: [{LU}][\w.'’-]{{0,20}}){{1,2}} ?/{{1,2}} ?"
    r"(?:[Ff]or )?[A-Z]\w{2,20}(?:(?: (?:of|de|del|della|do|da))?(?: the| la)? [A-Z]\w{1,20}){0,2}"
    r"(?P<filed> (?:file|archives?))?\Z"
)
"""`Jane Doe/Harbour News`, `Jane Doe / For Harbour News file`, whatever paper that is."""


_TAKEN_FOR = Late(
    rf"(?P<who>[{LU}][\w.'’-]{{1,20}}(?: [{LU}][\w.'’-]{{0,20}}){{1,3}}) [Ff](?:or|OR) (?:[Tt](?:he|HE) )?"
    rf"(?P<paper>[{LU}][\w.&'’-]{{0,20}}(?: [{LU}][\w.&'’-]{{0,20}}){{0,4}})"
)


def _is_taken_for(text: str, outlets: Directory) -> bool:
    """Whether a line is somebody and the paper that a picture was taken for, though no list has it.

    >>> outlets = Directory()
    >>> _is_taken_for("Mara Lind for The Harbour Times", outlets), _is_taken_for("Mara Lind for NPR", outlets)
    (True, True)
    >>> _is_taken_for("New Hope for the Harbour", outlets)
    False
    """
    taken = _TAKEN_FOR.fullmatch(text.strip("()"))
    if taken is None:
        return False
    papered = " " in taken["paper"] and taken["paper"].rpartition(" ")[2].casefold() in PAPER_WORDS
    return papered or outlets.named(taken["paper"]) is not None


def is_handed(text: str, known: frozenset[str], outlets: Directory, *, opening: bool) -> bool:
    """Whether a line begins with words that papers put for who took a picture, or says for which paper.

    `known` are its `words_in`, where they are known; `opening` is whether it `may_open` as captions do.
    """
    if opening and _HANDED_OUT.match(text):
        return True
    named = "/" in text or "hoto by " in text or "©" in text or text.endswith(_TIMES)
    if named and _HANDED_BY.match(text):
        return True
    return not (known and _LENDING.isdisjoint(known)) and is_lent(text, outlets)


_TIMES = ("Times", "TIMES")
_LENDING = frozenset("pour für voor för para per".split())
"""Of which one stands in front of the paper in every line that `is_lent`."""


def is_credit_line(text: str, known: frozenset[str], outlets: Directory) -> bool:
    """Whether a whole line says who took a picture: `Jane Doe/Getty Images`; a person alone rather signs.

    `known` are its `words_in`, where they are known.
    """
    if text[-2:] in _PICTURED and _OF_OFFICE.match(text):
        return True
    if "/" in text and _LENT_TO.fullmatch(text):
        return True
    if (" for " in text or " FOR " in text) and _is_taken_for(text, outlets):
        return True
    long = text[0].islower() or len(text.split(None, _MOST_WORDS)) > _MOST_WORDS
    if long or text[-1] in "!?…:" or signs_for_nordic_wire(text):
        return False
    if ("." in text and _STOPPED.search(text)) or ("/" in text and _HELPED.search(text)):
        return False
    credited = text.strip("()[]")
    none = known and text.isascii() and AGENCY_WORDS.isdisjoint(known)
    if none and not outlets.may_name_agency(text, known):
        parted = ". " in credited or _CREDIT_PARTS.search(credited)
        parts = _parts_of(credited) if parted else []  # of which none is a source
        credits_somebody = len(parts) > 1 and _is_staff_credit(parts, outlets)
    else:
        credits_somebody = is_credit(credited, outlets, person=False)
    if credits_somebody and not credited.endswith(_FREE):
        credits_somebody = not (
            _IS_SENTENCE.search(text) or _is_person(text, outlets) or _is_of_desk(credited, outlets)
        )
    return credits_somebody


def _is_of_desk(text: str, outlets: Directory) -> bool:
    """Whether who wrote is told by what they are, beside a wire service: `Our Correspondent | AP`."""
    desk = _CREDIT_PARTS.split(text, maxsplit=1)[0].strip()
    byline = read_byline(text, outlets) if desk.casefold() in DESK_NAMES else None
    return byline is not None and bool(byline.agencies)


_FREE = ("Wikimedia Commons", "Creative Commons", "Public Domain")
"""Whose pictures anybody may print: they look like names of people."""
_IS_SENTENCE = Late(
    r"(?<!pecial)(?<!ed) to (?!the )[a-z]{3}| (?:after|before|amid) [a-z]"
    r"| pools? (?!photo|image|picture|via |by |report|footage)[a-z]{3}"
)
"""What headlines have beside a word that is of pictures too: `Vardia, US to pool tugs`, `A pool to open`."""
_MOST_WORDS = 10


def is_credit(text: str, outlets: Directory, *, person: bool = True) -> bool:
    """Whether a short text names a picture agency or a wire service, and else only people.

    A `person` alone counts where it is asked for.
    """
    parts = _parts_of(text)
    known = [part for part in parts if _is_picture_source(part, outlets)]
    if not known:
        return (person or len(parts) > 1) and _is_staff_credit(parts, outlets)
    others = [part for part in parts if part not in known]
    if others == parts[-1:] and _is_member(others[0]) and _sells_for_anybody(parts[-2], outlets):
        return True
    return all(outlets.named(part) or _may_be_name(part, outlets) for part in others)


def _is_member(part: str) -> bool:
    """Whether a part of a credit is what somebody calls himself: `Getty Images/iStockphoto/harbourlights`."""
    return part[0].islower() and part.replace("-", "").replace("_", "").isalnum() and len(part) >= _SHORTEST


_SHORTEST = 3  # letters


def _sells_for_anybody(part: str, outlets: Directory) -> bool:
    """Whether a part of a credit is where pictures are sold, and no wire service: `AFP/dpa/kv` is signed."""
    return names_photo_agency(part) and outlets.agency(part) is None


def _parts_of(text: str) -> list[str]:
    """What a credit names, each by itself; nothing for a text that is too long for one."""
    numbered = not text[-1:].isalpha() or text.endswith(_FILED)
    text = _NUMBER_OF_PICTURE.sub("", text) if numbered else text
    bare = text.strip(" .()[]©|").removeprefix("by ").removeprefix("By ")
    if not bare or len(bare.split()) > _MOST_WORDS + 2:
        return []
    whole = bare.replace(" ", "").isalpha() and not (" via " in bare or " for " in bare)
    split = [bare] if whole else _CREDIT_PARTS.split(bare)
    return [part.strip() for part in split if part.strip(" -_.")]


_OF_SITE = re.compile(rf"[{LU}][\w-]{{3,30}}\.(?:com|org|net|news|ca)")


def _is_staff_credit(parts: list[str], outlets: Directory) -> bool:
    """`Jane Doe/NPR`: a person and an outlet, or after a full stop a person alone."""
    published = len(parts) == 1 or (bool(parts) and outlets.named(parts[-1]) is not None)
    published = published or (len(parts) > 1 and _OF_SITE.fullmatch(parts[-1]) is not None)
    return published and _is_person(parts[0], outlets)


def _is_person(text: str, outlets: Directory) -> bool:
    byline = read_byline(text, outlets)
    return byline is not None and len(byline.people) == 1 and not (byline.agencies or byline.desks)


_SMALL = Late(
    r"(?:fotos?|bild|beeld|photo|illustration|grafik): ?[^\W\d_A-Z][\w'’-]*(?:[ /.,]{1,2}[\w'’-]+){0,4}\Z"
)


_SMALL_WORDS = frozenset("of the de del da do di von van".split())
_NOTED = Late(r" \([^()]{2,24}\)\Z")
"""`Harbour Post (archive)`: what sort of picture it is, behind whose."""
_SET_APART, _LONGEST_HOUSE = re.compile(r" [/|] | \["), 4  # words


def is_titled(text: str, line: str = "") -> bool:
    """Whether a text is written as a title is. A station may begin with its channel: `12HarbourNews`.

    A few words behind a slash or in brackets do not count, `Jane Doe / archives of the port`. A `line` with a
    label may be in small letters (`foto: jana voss`), and may have a dash between the house and who took the
    picture (`Foto: Harbour Museum - Jane Doe`).
    """
    text = _NOTED.sub("", text) if " (" in text else text
    own, _, house = text.partition(" /")
    own = own if len(house.split()) <= _LONGEST_HOUSE else text
    own = own.replace(" - ", " ").replace(" – ", " ") if line else own
    words = _SET_APART.sub(" ", own).split()
    titled = len(words) <= 6 and all(
        word.lstrip(digits)[:1].isupper() or word in _SMALL_WORDS for word in words
    )
    return titled or _SMALL.match(line) is not None


def _is_picture_source(text: str, outlets: Directory) -> bool:
    """Whether a text names a picture agency or a wire service: `Getty Images`, `AP`, `AFP-JIJI`."""
    if " -" in text and len(text.partition(" -")[0].split()) > _LONGEST_NAMED and "- " not in text:
        return False  # `Ferries stop at noon -agency`, as wire services end headlines
    named = len(text.split()) <= _LONGEST_SOURCE and names_photo_agency(text)
    if named or not outlets.may_name_agency(text):
        return bool(named)
    return any(outlets.agency(part.strip()) for part in (text, *text.split("-")))


def _may_be_name(text: str, outlets: Directory) -> bool:
    if len(text.split()) > 5 or not (
        text[0].isupper() or text.casefold() in ("file", "pool", "handout", "photo", "illustration")
    ):
        return False
    byline = read_byline(f"By {text}", outlets)
    return byline is not None or len(text.split()) <= 3
