"""A line that may be a byline → whether it says who took a picture or whom one shows: nobody wrote there."""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.openers import OPENED
from generator.ingest.one_line.bylines.papers import NAME_AND_AGENCY, agency_in_place, is_paper
from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory

_MINISTER = Late(
    rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}}, (?:(?:[A-Z]\w+|and|of|for|the|&) ){{0,5}}Minister"
    r"(?: (?:of|for) [A-Z].{2,40})?"
)
"""`Kai Voss, Defence Minister`: whom a picture shows."""
_IN_OFFICE = Late(
    rf"(?:[{LU}][\w’-]+ ){{0,3}}(?:Governor|President|Senator|Mayor|Minister|Premier|Secretary|Commissioner|"
    rf"Ambassador|Justice) [{LU}][\w'’-]+(?: [{LU}][\w'’-]+){{1,3}}\."
)
"""`Varsand Governor Kai Voss.`: the same with a full stop."""
_PICTURED = tuple(
    "Credit|Foto |Fotos |Fotograf|Fot. |FOTO |PHOTO |Kuva |Kuvat |Bild |Bilder |Beeld ".split("|")
)
"""What a line begins with that says who took a picture."""
_OF_WRITER = ("Foto do author ", "Foto da author ", "Foto do(a) author(a) ")
"""What the picture of a writer is called that stands in front of the byline."""
_SCENE = re.compile(
    rf"[{LU}][\w'’-]+(?: [\w.'’-]+){{1,3}} (?:in|en|em|à|a|im) [{LU}][\w’'-]{{3,}}(?: [{LU}][\w’'-]{{3,}})?"
    rf"(?:\.(?=\Z|[ |/])| ?[-–—|/] ?[{LU}][\w’'-]+ [{LU}][\w’'-]+ ?[-–—|/(])"
)

_COMMANDERS = Late(r"(?:\A|, )(?:[A-Z]\w+ )?Chief of (?:the )?(?:[A-Z]\w+ )?Staff\b")
"""Who commands, and is no member of a paper's staff: `Jane Doe, Chief of Defence Staff`."""
_OFFICES = tuple(
    "CDS |EAM |PM |CM |COAS |DGP |IGP |CJI |NSA |Datuk |Datin |Dato |Dato' |Dato’ |Tan Sri ".split("|")
)
"""What stands in front of whom a picture shows, in short, and of those that a king gave a title."""


_BESIDE = Late(r"\s*,\s*|\s+(?:and|&)\s+")
_OF_GRAPHIC = Late(
    r" \| (?:Sources?|Notes?|Data)(?: ?:| by | from )| \| (?:\w+ )?[Ii]magery (?:by|from|via) "
)


_OF_PHOTO_AGENCY = Late(r"/ ?(?:Getty|WireImage|FilmMagic|Shutterstock|Corbis|Alamy)\b[\w ]{0,20}\.?\Z")
"""`By Jane Doe/Getty Images`: whom an agency of pictures pays has written nothing."""


_OF_IMAGES = (" Images", " IMAGES", " Pictures", " Photography", "/Backpagepix", "/BackpagePix")
"""What those who sell pictures are called: `Jane Doe, Harbour24/Gull Images`."""


_ARTIST = rf"[{LU}][\w'’.-]+(?: (?:d[aei]|von|van)? ?[{LU}][\w'’.-]*){{0,3}}"
_CALLED = rf"[{LU}][\w.'’&/-]{{0,24}}"
_HOUSE = rf"(?:{_CALLED} ){{0,3}}{_CALLED}"
_SHOWN = "(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic)"
OF_HOUSE = re.compile(
    rf"(?:[—–]|--) ?(?:{_HOUSE} (?:[Ff]ile |[Ss]taff )?(?:{_SHOWN}|[Pp]hotos|[Pp]ix)|"
    rf"(?:{_SHOWN}|[Ff]oto|[Bb]ild)s? ?:? {_HOUSE})\Z|[Ff]ile {_SHOWN}[.:] ?{_HOUSE}\Z|"
    r"(?:[Rr]epresentati(?:ve|onal)|[Ii]llustrative|[Ii]ndicative|[Ss]ymbolic) "
    rf"{_SHOWN}(?:[.:] ?(?:{_HOUSE})?)?\Z"
)
"""`— Harbour Post photo`, `— Foto: Harbour`, `Representational image. PTI`: whose a picture is."""
OF_STAFF = re.compile(
    rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,3}}"
    rf"(?:/[{LU}]\w{{3,20}} [-–] \d{{1,2}}\.[a-z]{{3}}\.(?:19|20)\d\d| • STAR TRIBUNE)\Z"
)
"""`Jane Doe/Harbour360 - 14.jun.2023`, `JANE DOE • STAR TRIBUNE`: who took it for the paper, perhaps when."""
DRAWN = re.compile(
    r"(?i:dess?in|dibujo|ilustra(?:ção|ción)|illustrazione|zeichnung|karikatur|vignetta|disegno|tekening|"
    r"cartoon|(?:info)?gra(?:ph|f)(?:ie|ik|iek|ica|ía|ico)) "
    rf"(?i:de|di|von|van|do|da|por|par) {_ARTIST}(?:, {_ARTIST})?\Z"
)
"""`Dessin de Doe, Varsand`, `Vignetta di Voss`: who drew what stands above."""


_DRAWS = frozenset("cdgiktvzCDGIKTVZıİ\u212a")
"""The letters that `DRAWN` begins with, in any case."""


_NORDIC_WIRE = Late(rf"[{LU}][\w.'’-]+(?: [\w.'’-]+){{1,3}} ?/ ?(?:TT|STT|NTB)\Z")


def signs_for_nordic_wire(text: str) -> bool:
    """Whether a line is a name and a wire service that signs so, and says `Foto:` of its pictures."""
    return "/" in text and _NORDIC_WIRE.match(text) is not None


_TAKEN_FOR_WIRE = Late(
    r" \((?:AFP|AP|EPA|EFE|AA|REUTERS|Reuters|Xinhua|A(?:FP|P) (?:PHOTO|Photo)|ANTARA(?: FOTO)?) ?/ ?"
    r"[^()/]{2,20} [^()/]{2,24}\)\Z"
)
"""`Envoys in Varsand (AFP/JANE DOE)`: who took a picture for a wire service, behind what it shows."""


def credits_picture(text: str) -> bool:
    """Whether a line says who took a photo or drew a map: `By Jane Doe | Source: Harbour Office`."""
    if signs_for_nordic_wire(text):
        return False
    if ("/" in text and _OF_PHOTO_AGENCY.search(text)) or text.endswith(_OF_IMAGES):
        return True
    if text[-1] == ")" and _TAKEN_FOR_WIRE.search(text):
        return True
    if text.startswith(_OF_WRITER):
        return False
    if text[0] in _DRAWS and DRAWN.match(text):
        return True
    return text.startswith(_PICTURED) or (" | " in text and _OF_GRAPHIC.search(text) is not None)


def is_of_picture(text: str) -> bool:
    """Whether a line says where or as what a picture shows somebody: `Jane Doe in Varsand.`"""
    if text.startswith(_OFFICES) or ("Minister" in text and _MINISTER.fullmatch(text)):
        return True
    if text.endswith(".") and _IN_OFFICE.fullmatch(text):
        return True
    return _SCENE.match(text) is not None or (" of " in text and _COMMANDERS.search(text) is not None)


_LENT_TO = Late(
    rf"(?P<name>[{LU}][\w.'’-]{{0,24}}(?: [\w.'’-]{{1,24}}){{1,4}}) (?:pour|für|voor|för|para|per) "
    rf"(?:(?P<quoted>[«\"“„] ?[^«»\"“”„]{{2,40}} ?[»\"”“])|"
    rf"(?P<paper>(?:l['’]|\w{{2,3}} )?[{LU}\d][\w&.'’-]*(?: [{LU}\d&][\w&.'’-]*){{0,4}}))",
    re.IGNORECASE,
)
_LENDING = ("our ", "für ", "oor ", "för ", "ara ", "per ")
"""What the word in front of the paper ends in, in small letters, so that other lines are not tried."""


def is_lent(text: str, outlets: Directory) -> bool:
    """Whether it says who took a picture for which paper: `JANE DOE POUR « LE PHARE »`, `Jana Voss für taz`.

    Who writes for a paper is on its staff, and signs by the name alone.
    """
    lower = text.lower()
    lent = _LENT_TO.fullmatch(text) if any(map(lower.__contains__, _LENDING)) else None
    if lent is None or OPENED.match(text) or not person_of(lent["name"], opened=False):
        return False
    paper = lent["paper"]
    return not paper or text.isupper() or is_paper(paper) or outlets.named(paper) is not None


def is_pictured(text: str, outlets: Directory) -> bool:
    """Whether a line says whom a picture shows, `Jane Doe with Kai Voss`, or who took it, `Jane Doe. AFP`."""
    if is_lent(text, outlets):
        return True
    _, joint, beside = text.rpartition(" with ")
    if joint:
        parts = _BESIDE.split(beside)
        return not any(outlets.agency(part) or agency_in_place(part, outlets) for part in parts)
    taken = NAME_AND_AGENCY.fullmatch(text) if ". " in text else None
    return taken is not None and outlets.agency(taken["agency"]) is not None
