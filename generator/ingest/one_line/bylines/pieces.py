"""What pieces of bylines look like that have more in them than a name: a role, a place, a paper, or none."""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.glued_roles import roles_apart
from generator.ingest.one_line.bylines.joints import names_apart
from generator.ingest.one_line.bylines.openers import HELPED, OPENED, without_tail
from generator.ingest.one_line.bylines.papers import PAPER_IN_CYRILLIC, PAPER_IN_ONE, SITE, is_paper
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.names.name_words import DESK_WORDS, JOINED_PARTICLES, PARTICLES, ROLE_NOUNS
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place

GLUED_ROLE = Late(
    r"(?<=[a-z])(?=(?:Staff|Senior|Special|Correspondent|Reporter|Political|Foreign|Chief|Diplomatic|"
    r"Contribut|Executive|Managing|Founding|"
    r"Associate|National|White House|Deputy|Defen[cs]e|Editor|Columnist|Writer|Contact|News (?:Reporter|"
    r"Editor)|Assistant|World|Crime|Health|"
    r"Business|Acting|Royal|(?:Asia|China|Europe|Africa|Middle East|Washington|Beijing) "
    r"(?:[Cc]orr|[Ee]dit)\w+)\b)"
    r"|(?<=[a-z]{3})(?<!Fitz)(?!Online|Live|Day\b)(?=[A-Z][a-z]{2,14} (?:(?:and |& )?[A-Z]\w{2,14} ){0,2}"
    r"(?:[Bb]ureau [Cc]hief|[Cc]orrespondent|[Rr]eporter|[Ss]taff|Editor|Writer|Producer)\b)"
)
"""`Jane DoeStaff Writer`."""
ROLES_IN_SMALL = ("correspondent", "redacteur", "verslaggever", "journalist", "reporter", "columnist")
_GLUED_IN_SMALL = Late(
    rf"(?<=[^,|] )((?!Web|Eind|Hoofd|Foto|Video|Sport|Chef)[{LU}][{LL}]{{2,16}}?)"
    rf"({'|'.join(ROLES_IN_SMALL)})\b"
)
"""`Jan van der Doecorrespondent Azië`, as broadcasters of the Netherlands set the role behind the name."""
_GLUED_STATION = Late(
    r"(?<= )(?!(?:Almei|Arru|Miran|Fernan|Aman|Holan|Lacer|Estra|Quesa|Pine|Oje|Cepe|Ferra|Ra)da)"
    rf"([{LU}][{LL}]{{3,14}})da ([A-Z]{{3,4}})(?=[{LU}][{LL}]|\*|,| e |\Z)"
)
"""`Ana Souzada CNNRui Costa*`, as stations of Brazil set whose reporter each is."""
_HYPHENED = Late(
    rf"([{LU}][\w.'’-]*(?: (?:[a-z]{{1,3}} ){{0,2}}[{LU}][\w.'’]*){{1,4}})-"
    rf"(?!(?:Reuter|Mena)\Z)([A-Z]{{3,8}}|dpa|[{LU}][{LL}]{{2,8}})"
)
"""`Juana Doe-EFE`, `Joana Doe-Lusa`: who wrote, and the wire service right behind the hyphen.

But people are called Reuter and Mena.
"""
_GLUED = Late(rf"(?<=[^\W\d_A-Z]{{2}})(?=[{LU}])|(?<=[{LU}]{{2}})(?=[{LU}][{LL}]{{2}})")
_CAPITAL_WITHIN = re.compile(rf"[{LU}](?:(?<=[^\W\d_A-Z].)|(?<=[{LU}]{{3}})[{LL}]{{2}})")
"""What stands wherever `GLUED_ROLE` or `_GLUED` finds something."""
_DID = frozenset("text texte texto testo tekst teksti foto fotos photo photos fotograf redaktion".split())
"""What stands for who did what, behind a name with nothing between: `Jane DoeText`."""
GLUED_PLACE = Late(r"([^\W\d_][\w.'’-]* .{0,40}[a-z])in ([A-Z].{2,30})\Z")
"""`Jane Doein Beijing`, where the page set the place in a line of its own."""
INITIALS = re.compile(rf"(?:[{LU}]\.-?){{2,4}}")
"""Who wrote with somebody who is named: `J.D. avec Kai Voss`."""
SENT = re.compile(
    rf"(?:[{LU}][\w&'’-]+ ){{1,3}}(?:[Cc]orrespondent|Reporter|Writer|[Ee]ditor) "
    rf"[{LU}][\w'’-]+(?: [{LU}][\w.'’-]*){{1,2}}\Z"
)
"""A role with its field, and the name behind it: `Trade Correspondent Jane Doe`, `Trade editor Jane Doe`."""
_SHORTENED = "".join(
    rf"(?<! {name})" for name in "Chr Joh Aug Jos Alex Wilh Fred Ant Phil Nic Seb Fran".split()
)
PLACED = Late(rf"([^\W\d_a-z][\w'’-]+ [\w'’ -]*[^\W\d_]{{3}}(?i:{_SHORTENED}))\. ([{LU}][\w -]{{2,24}})")
"""A name and a place with a full stop between: `Jane Doe. Bruselas`, but not `Jens Chr. Doe`."""
PICTURE_OF = Late(
    r" \((?:Instagram|Facebook|Twitter|TikTok|YouTube|Captura|Archivo|Cortesía|Divulgação|Reprodução|"
    r"Reproducción)\b[^()]{0,60}\)\Z|"
    r" \((?:[Ff]oto|[Pp]hoto|[Ff]otó|[Kk]uva|[Bb]ild|[Ff]ot\.|[Ii]mage):? [^\W\d_a-z][^()]{1,50}\)\Z"
)
"""Where the picture of somebody is from: `Jane Doe (Instagram Jane Doe)`, `Jane Doe (foto Harbour)`."""
SHOT = Late(rf"[^\W\d_] \((?P<by>[^\W\d_][\w.'’ -]{{2,40}})/ ?(?P<lent>[{LU}][\w .-]{{1,30}})\)\Z")
"""`Jane Doe (Kai Voss/AFP)`: whom a picture shows, and who took it."""
NEXT_ORIGINAL = Late(
    rf"(?:,|;| and|,? &) (?:and )?([{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}})"
    r"(?<!Department)(?<!Bureau)(?<!Desk)"
    r"(?=,[^,;]{3,60}(?:Department|Bureau|Desk|Office|Division|Newsroom)\b)"
)
"""Who wrote as well, each in front of a department: `, and Kai Voss, City News Desk`."""


def is_genitive(text: str) -> bool:
    """Whether the surname of somebody stands behind `Von`, no writer: `der Leyen in Varsand`."""
    if not text.startswith(("der ", "den ", "dem ")):
        return False
    return DESK_WORDS.isdisjoint(text.casefold().split())


def with_place_or_role(text: str) -> bool:
    """Whether a place or role stands beside a slash: `VARSAND / HARBOUR`, `Jane Doe / Corresponsal`."""
    parts = [part.strip() for part in text.split("/")]
    return any(part.casefold() in ROLE_NOUNS or is_place(part) for part in parts)


def is_plain_word(text: str) -> bool:
    """Whether a line is one word of plain letters, from which nothing can be cut: `Politics`, `REUTERS`."""
    if not (text.isalpha() and text.isascii() and (text.istitle() or text.isupper())):
        return False
    opened = text.isupper() and HELPED.match(text) is not None  # `FOTOSVONJANE`
    return not opened and without_tail(text) == text and not text.endswith(ROLES_IN_SMALL)


def is_word_behind(text: str, *, named: bool) -> bool:
    """Whether a part of a byline between bars or dashes is one word behind people: `— Harbour`, no name."""
    plain = text.isalpha() and text.isascii() and text.istitle()
    return named and plain and text.casefold() not in ROLE_NOUNS


def set_apart(text: str, outlets: Directory) -> str:
    """A byline with a comma in front of what is glued to a name: a role, a paper, `Text`."""
    if text[-1] in "電电讯訊" and (wired := _WIRED_FROM.fullmatch(text)) and outlets.agency(wired[1]):
        return wired[1]
    if not text.isascii() and (placed := _PLACE_AND_WIRE.fullmatch(text)) and outlets.agency(placed[1]):
        return placed[1]
    if "/ @" in text and _HANDLE_OF_PAPER.search(text):
        return text
    text = roles_apart(names_apart(text) if "and " in text else text)
    sent = _HYPHENED.fullmatch(text) if "-" in text else None
    if sent and outlets.agency(sent[2]):
        return f"{sent[1]}, {sent[2]}"
    text = GLUED_ROLE.sub(", ", text) if (is_glued := _CAPITAL_WITHIN.search(text)) else text
    if "da " in text and (station := _GLUED_STATION.search(text)) and outlets.named(station[2]):
        text = _GLUED_STATION.sub(r"\1, ", text).replace(",  e ", " e ").strip(" ,*")
    text = _GLUED_IN_SMALL.sub(r"\1, \2", text) if any(map(text.__contains__, ROLES_IN_SMALL)) else text
    for glued in _GLUED.finditer(text) if is_glued else ():
        name, behind = text[: glued.start()], text[glued.start() :]
        first = behind.split(maxsplit=1)[0].strip(",.:|").casefold()
        paper = outlets.named(behind) or (first == "the" and is_paper(behind))
        opener = OPENED.match(name)
        if " " in name[opener.end() if opener else 0 :] and (first in ROLE_NOUNS or first in _DID or paper):
            return f"{name}, {behind}"
    return text


_HANDLE_OF_PAPER = Late(r"/ @[a-z\d_]+[A-Z]{2,5}\b")
"""`Jane Doe / @jdoeHBC Harbour Post`: capitals within what somebody is called elsewhere."""
_WIRED_FROM = Late(
    "[（(【]?([\u4e00-\u9fff]{2,5})[／/ ]{0,3}[\u4e00-\u9fff]{2,6}\\d{1,2}日[電电讯訊][)）】]?"
)
"""`中央社／台北3日電`, in a line of its own: the wire service, from where it sent the story, and when."""
_PLACE_AND_WIRE = Late(
    "[\u0621-\u06cc]{2,16}(?: [\u0621-\u06cc]{2,16})? ?[/ـ–-] ?(?:وكالة )?([\u0621-\u06cc]{3,12})"
)
"""`القاهرة / الأناضول`, in a line of its own: where a story is from, and the wire service."""
_MOST_SMALL, _LONG = 8, 110
_ARABIC = ("al-", "el-", "ad-", "ar-", "as-", "ash-")
SMALL_WORDS = PARTICLES | frozenset(
    "and und et with avec mit in for of at from im à en a aus für pour dpa y e i och og oraz ve ja és și "
    "dan и та і και com con med met the to em desde laut selon según secondo segundo theo volgens "
    "ml st jr jun mladší starší ifj id özv back returning writing reporting aboard".split()
)
"""What stands in bylines though it is small, and in sentences too."""
_ELIDED, _OF_FULL_NAME = ("d'", "d’", *JOINED_PARTICLES), 2
"""What some surnames begin with: `Inês d'Orey Doe`, `Juana dell’Orto`; few sentences have a given name."""
_ROLES = ROLE_NOUNS | DESK_WORDS


def reads_like_prose(text: str) -> bool:
    """Whether small words stand in a line that no byline has, unless it names a role."""
    if ", " in text and PAPER_IN_CYRILLIC.fullmatch(text.rpartition(", ")[2]):
        return False
    small, strange, plain = 0, False, False
    elided = ("d'" in text or "d’" in text) and (
        text.count(" ") >= _OF_FULL_NAME or is_given_name(text.partition(" ")[0])
    )
    elided = (elided or any(map(text.__contains__, JOINED_PARTICLES))) and has_given_name(text)
    for word in text.split():
        if not word[0].islower() or "@" in word or word.startswith(_ARABIC):
            continue
        if elided and word.startswith(_ELIDED) and not word.islower():
            continue
        if not word.islower() and PAPER_IN_ONE.fullmatch(word):
            continue
        small += 1
        if not strange and word.strip(",.") not in SMALL_WORDS and not ("." in word and SITE.fullmatch(word)):
            strange = True
            plain = _ROLES.isdisjoint([word.strip(",.()") for word in text.casefold().split()])
        if strange and (plain or small > _MOST_SMALL):
            return True
    return False


_NO_OPENERS = (
    "The ", "In ", "But ", "He ", "She ", "They ", "It ", "On ", "That ", "This ", "At ", "As ", "If ", "We ",
    "U.S. ", "Mr. ", "Mrs. ", "Ms. ", "Dr. ", "After ", "When ", "While ", "During ", "There ", "These ",
    "Some ", "His ", "Her ", "Its ", "For ", "More ", '"', "“",
)  # fmt: skip
"""What many sentences begin with, and no byline."""


def is_long_prose(text: str) -> bool:
    """Whether a line is so long a sentence that nothing can be cut from it to leave a byline."""
    if len(text) < _LONG or text[-1] not in '.?"”' or not reads_like_prose(text):
        return False
    return text.startswith(_NO_OPENERS) or not (OPENED.match(text) or HELPED.match(text))


def all_titled(text: str) -> bool:
    """Whether all words of a short text have capitals, but those within names."""
    words = text.split()
    if PAPER_IN_CYRILLIC.fullmatch(text):
        return True
    return len(words) <= 6 and all(word[0].isupper() or word in PARTICLES for word in words)
