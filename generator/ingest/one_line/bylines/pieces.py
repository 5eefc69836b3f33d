"""What pieces of bylines look like that have more in them than a name: a role, a place, a paper, or none."""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.glued_roles import roles_apart
from generator.ingest.one_line.bylines.joints import names_apart
from generator.ingest.one_line.bylines.openers import HELPED, OPENED, without_tail
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.names.name_words import DESK_WORDS, JOINED_PARTICLES, PARTICLES, ROLE_NOUNS
from generator.ingest.words.outlets.agency_names import agency_named
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
    rf"([A-Z]{{3,8}}|dpa|[{LU}][{LL}]{{2,8}})"
)
"""`Juana Doe-EFE`, `Joana Doe-Lusa`: who wrote, and the wire service right behind the hyphen."""
_GLUED = Late(rf"(?<=[^\W\d_A-Z]{{2}})(?=[{LU}])|(?<=[{LU}]{{2}})(?=[{LU}][{LL}]{{2}})")
_CAPITAL_WITHIN = re.compile(rf"[^\W\d_A-Z][{LU}]|[{LU}]{{3}}[{LL}]{{2}}")
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
SHORT_FOR_PAPER = Late(rf"([^\W\d_a-z][\w'’-]+ .*[{LL}]) ([{LU}]{{2,3}})")
"""The initials of a paper behind a name: `Jane Doe HS`."""
_SHORTENED = "".join(
    rf"(?<! {name})" for name in "Chr Joh Aug Jos Alex Wilh Fred Ant Phil Nic Seb Fran".split()
)
PLACED = Late(rf"([^\W\d_a-z][\w'’-]+ [\w'’ -]*[^\W\d_]{{3}}(?i:{_SHORTENED}))\. ([{LU}][\w -]{{2,24}})")
"""A name and a place with a full stop between: `Jane Doe. Bruselas`, but not `Jens Chr. Doe`."""
PAPER_IN_ONE = re.compile(r"[a-z]{2,12}[A-Z]\w{2,12}")
STATION_IN_ONE = re.compile(r"[A-Z][a-z]{2,12}(?:News|Times|Post|Online|(?:FM|TV)(?: [A-Z][a-z]{2,12})?)")
"""A paper or station that is written as one word with capitals within: `HarbourNews`, `HarbourFM Varsand`."""

WITH = Late(r"\A(?:avec|with|mit|con|com|laut|selon|según|secondo|segundo|theo|volgens) ")
"""What stands in brackets in front of whom a story is from: `Jane Doe (laut Reuters)`."""
PICTURE_OF = Late(
    r" \((?:Instagram|Facebook|Twitter|TikTok|YouTube|Captura|Archivo|Cortesía|Divulgação|Reprodução|"
    r"Reproducción)\b[^()]{0,60}\)\Z|"
    r" \((?:[Ff]oto|[Pp]hoto|[Ff]otó|[Kk]uva|[Bb]ild|[Ff]ot\.|[Ii]mage):? [^\W\d_a-z][^()]{1,50}\)\Z"
)
"""Where the picture of somebody is from: `Jane Doe (Instagram Jane Doe)`, `Jane Doe (foto Harbour)`."""
SHOT = Late(rf"[^\W\d_] \((?P<by>[^\W\d_][\w.'’ -]{{2,40}})/ ?(?P<lent>[{LU}][\w .-]{{1,30}})\)\Z")
"""`Jane Doe (Kai Voss/AFP)`: whom a picture shows, and who took it."""
SITE = re.compile(r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20})?\.[a-z]{2,4}")
"""`von example.de`: the site that a text is from."""
_PAPERS = frozenset(
    "news times herald tribune gazette chronicle citizen observer examiner inquirer enquirer journal "
    "standard express telegraph monitor bulletin daily weekly online today broadcasting magazine press "
    "radio tv network agency digest dispatch sentinel courier newspapers".split()
)
_PAPERS_OF_PLACES = frozenset(
    "post sun star mail mirror globe leader record review mercury argus echo world nation".split()
)
"""What papers are called and people are too, unless a place stands in front: `Vancouver Sun`."""
_PAPER_SURNAMES = ("courier", "daily", "journal", "today", "weekly", "press", "agency", "online")
"""Words of papers that are surnames too, or stand behind a name: `By Jane Doe Online`."""
PAPER_WORDS = _PAPERS | _PAPERS_OF_PLACES
_PAPERS_JOINED = PAPER_WORDS | frozenset(
    "advertiser advocate bee call capital commercial constitution crescent democrat eagle enterprise free "
    "independent intelligencer ledger messenger patriot picayune pilot plain press reformer register "
    "reporter republic republican spokesman statesman sunday transcript union virginian".split()
)
"""What names of two papers that became one are joined of: `Star-Ledger`, `Times-Picayune`."""
_LONGEST_PAPER, _SHORT_PAPER = 5, 2
_ARTICLES = ("El", "La", "Le", "Il", "Les", "Los", "Die", "Das")
_PAPERS_ABROAD = frozenset(
    "diario diário jornal correio correo gazeta gaceta gazzetta corriere giornale folha tribuna courrier "
    "periódico rádio zeitung ziarul graiul glasul monitorul jurnalul curierul adevărul observatorul "
    "evenimentul cotidianul redacția redacţia redactia".split()
)
"""What papers in other languages begin with, and nobody is called."""
PAPERS_BEHIND = frozenset(
    "haber haberleri gazetesi ajansı televizyonu postası nieuws noticias notícias nyheter nyhetene nyheder "
    "uutiset zprávy správy wiadomości vijesti vesti новости новини dnes hoy info".split()
)
"""What papers and stations end in, and nobody is called: in Turkish, or the word for news elsewhere."""
PAPERS_END_IN = ("zeitung", "nachrichten", "anzeiger", "tagblatt", "tageblatt", "rundschau")
PAPERS_BEGIN = _PAPERS_ABROAD | frozenset(map(str.casefold, _ARTICLES)) | {"the"}
PAPERS_END = PAPERS_BEHIND | PAPER_WORDS
"""The words, in small letters, of which `is_paper` needs one, or one that ends in `PAPERS_END_IN`."""
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


_CODED = Late(r"(.+) (?:FR|ES|EN|DE|IT|PT|PL|NL|AR)")
_SERVICES = ("Agentur ", "Agence ", "Agencia ", "Agenzia ", "Agência ", "agence ", "agencia ", "agenzia ")


def is_plain_word(text: str) -> bool:
    """Whether a line is one word of plain letters, from which nothing can be cut: `Politics`, `REUTERS`."""
    if not (text.isalpha() and text.isascii() and (text.istitle() or text.isupper())):
        return False
    opened = text.isupper() and HELPED.match(text) is not None  # `FOTOSVONJANE`
    return not opened and without_tail(text) == text and not text.endswith(ROLES_IN_SMALL)


def wire_in(text: str, outlets: Directory) -> str:
    """A wire service or paper without what it is or the language it writes in: `AFP` for `AFP FR`."""
    if text.startswith(_SERVICES):
        bare = text.partition(" ")[2]
    else:
        coded = _CODED.fullmatch(text) if text[-3:-2] == " " and text[-2:].isupper() else None
        bare = coded[1] if coded else ""
    return bare if bare and (outlets.agency(bare) or outlets.named(bare)) else text


def is_word_behind(text: str, *, named: bool) -> bool:
    """Whether a part of a byline between bars or dashes is one word behind people: `— Harbour`, no name."""
    plain = text.isalpha() and text.isascii() and text.istitle()
    return named and plain and text.casefold() not in ROLE_NOUNS


def is_paper(text: str) -> bool:
    """Whether a part of a byline between bars is a paper, though no list has it: `The Harbour Age`."""
    words = text.strip(" .").split()
    if len(words) == 1 and SITE.fullmatch(words[0]):
        return True
    if words[-1:] == ["Press"] and agency_named(" ".join(words)):
        return False  # `By Jane Doe / Associated Press`
    small = ("of", "de", "di", "do", "del", "der")
    if not 1 < len(words) <= _LONGEST_PAPER or not all(word[0].isupper() or word in small for word in words):
        return False
    if words[0] in _ARTICLES or words[0].casefold() in _PAPERS_ABROAD:
        return True
    last = words[-1].casefold()
    if last.endswith(PAPERS_END_IN) or last in PAPERS_BEHIND:
        return True
    of_place = last in _PAPERS_OF_PLACES and is_place(" ".join(words[:-1]))
    return words[0] in ("The", "THE") or last in _PAPERS or of_place


_PAPER_LENT = Late(
    rf"(?P<front>(?:[Bb]y |[Pp]ar |[Pp]or |[Vv]on |[Dd]oor |[Dd]i )?[{LU}][^|/()]{{4,60}}?)"
    r"(?:,| ?[|/]| [–—-]| \() ?"
    r"(?P<paper>(?:[\w.'’&-]+ ){0,4})(?:(?:avec|with|mit|met|med|com|con|s|z) |c/ ?)(?:l['’]|a |o |der )?"
    r"(?P<by>\w[\w -]{1,24})\)?\Z"
)
_LENDING = (" avec ", " with ", " mit ", " met ", " med ", " com ", " con ", " s ", " z ", " c/")


def without_lent_paper(text: str, outlets: Directory) -> str:
    """A byline without the paper that a wire service helped: `Jane Doe, AFP` of `Jane Doe - HTV con AFP`."""
    lent = _PAPER_LENT.match(text) if any(map(text.__contains__, _LENDING)) else None
    if lent is None or outlets.agency(lent["by"]) is None or outlets.agency(lent["paper"].strip()):
        return text
    named = OPENED.match(text) or has_given_name(lent["front"])
    return f"{lent['front'].rstrip()}, {lent['by']}" if named else text


_LENT_TO = Late(r"(?P<paper>(?:L[ae] |Les |L['’]|El )[^\W\d_a-z].{1,30}?) (?:avec|con) (?P<by>[A-Z]{2,7})\Z")
"""`Le Phare avec AFP`, behind `Par`: the paper, and whose story it has."""


def signing_paper(text: str) -> tuple[str, str] | None:
    """The paper that stands behind `By`, with the wire service: `Harbour Standard`, but nobody called so."""
    if lent := _LENT_TO.match(text):
        return lent["paper"], lent["by"]
    words = text.split()
    short = len(words) == _SHORT_PAPER and words[-1].casefold() not in _PAPER_SURNAMES
    signs = (short or (len(words) > 1 and words[0] == "The")) and is_paper(text)
    return (text, "") if signs or _is_merged(words) else None


def _is_merged(words: list[str]) -> bool:
    """Whether two papers that became one are called so: `Varsand Express and Post`."""
    if len(words) not in _MERGED or words[-2] != "and":
        return False
    return all(word[0].isupper() and word.casefold() in PAPER_WORDS for word in (words[-3], words[-1]))


_MERGED = range(4, 6)  # words


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


def agency_in_place(text: str, outlets: Directory) -> tuple[str, str] | None:
    """A wire service with where it sent the story from: `AFP Lausanne`, `Reuters in Manila`."""
    words = text.split() if outlets.may_name_agency(text) else ()
    for count in range(len(words) - 1, 0, -1):
        name = " ".join(words[:count])
        if (agency := outlets.agency(name)) is None:
            continue
        place = " ".join(words[count:]).removeprefix("in ")
        placed = is_place(place) or (count == 1 and name.isupper())
        shouted = place.isupper() and name.isupper() and is_place(place)  # `EFE CEUTA`
        if placed and (shouted or place.istitle()) and place.replace(" ", "").isalpha():
            return agency.name, place
    return None


def paper_in_place(text: str, outlets: Directory) -> tuple[str, str] | None:
    """A paper with where it has the story from, and nothing between: `Hindustan Times Lucknow`."""
    words = text.split()
    if words and words[0].isalnum() and not outlets.opens(words[0]):
        return None
    for count in range(len(words) - 1, 1, -1):
        outlet = outlets.named(" ".join(words[:count]))
        if outlet is not None and is_place(place := " ".join(words[count:])):
            return outlet.name, place
    return None


_MOST_SMALL, _LONG = 8, 110
_ARABIC = ("al-", "el-", "ad-", "ar-", "as-", "ash-")
SMALL_WORDS = PARTICLES | frozenset(
    "and und et with avec mit in for of at from im à en a aus für pour dpa y e i och og oraz ve ja és și "
    "και com con med met the to em desde laut selon según secondo segundo theo volgens "
    "ml st jr jun mladší starší ifj id özv back returning writing reporting aboard".split()
)
"""What stands in bylines though it is small, and in sentences too."""
_ELIDED, _OF_FULL_NAME = ("d'", "d’", *JOINED_PARTICLES), 2
"""What some surnames begin with: `Inês d'Orey Doe`, `Juana dell’Orto`; few sentences have a given name."""
_ROLES = ROLE_NOUNS | DESK_WORDS
NAME_AND_AGENCY = Late(
    rf"[{LU}][\w'’-]+(?: (?:bin |ibn |al |de |van |von )?[{LU}][\w'’-]+){{1,4}}\. (?:[—–] )?"
    rf"(?P<agency>[{LU}][\w -]{{1,24}})\.?"
)
"""`Jane Doe. AFP`, `Prince Jan Doe. — AFP.`: who took a picture, in Spanish and Russian papers."""
PAPER_IN_CYRILLIC = re.compile("[А-ЯІЇЄҐ][а-яёіїєґ’']+ [а-яёіїєґ’']{4,12}")
"""`Європейська правда`: a paper with a small word."""


def reads_like_prose(text: str) -> bool:
    """Whether small words stand in a line that no byline has, unless it names a role."""
    if ", " in text and PAPER_IN_CYRILLIC.fullmatch(text.rpartition(", ")[2]):
        return False
    small, strange, plain = 0, False, False
    elided = ("d'" in text or "d’" in text) and (
        text.count(" ") >= _OF_FULL_NAME or is_given_name(text.partition(" ")[0])
    )
    elided = (elided or any(particle in text for particle in JOINED_PARTICLES)) and has_given_name(text)
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


def is_joined_paper(word: str) -> bool:
    """Whether a word with a hyphen is a paper, and no surname: `World-Herald`, `Post-Dispatch`."""
    first, hyphen, last = word.casefold().rpartition("-")
    return bool(hyphen) and (last in _PAPERS or (first in _PAPERS_JOINED and last in _PAPERS_JOINED))


def paper_behind(words: list[str]) -> int:
    """How many words a name has that a paper follows with nothing between: `Jane Doe Port Harbour Ledger`.

    The paper begins with `The` or a place, or has two words of which the last is what only papers are called.
    """
    if words[-1][0].isupper() and (count := next((at for at in (2, 3) if words[at:-1][:1] == ["The"]), 0)):
        return count if len(words) - count <= _LONGEST_PAPER else 0
    last = words[-1].strip(".").casefold().rpartition("-")[2]
    joined = is_joined_paper(words[-1])
    if last not in PAPER_WORDS and not joined:
        return 0
    for count in (2, 3):
        paper = words[count:]
        placed = any(is_place(" ".join(paper[:size])) for size in range(1, len(paper)))
        if placed and len(paper) <= _LONGEST_PAPER:
            return count
    if joined:
        return max(2, len(words) - 1)
    return 2 if len(words) >= 2 * 2 and last in _PAPERS else 0


def all_titled(text: str) -> bool:
    """Whether all words of a short text have capitals, but those within names."""
    words = text.split()
    if PAPER_IN_CYRILLIC.fullmatch(text):
        return True
    return len(words) <= 6 and all(word[0].isupper() or word in PARTICLES for word in words)


_HOUSE = Late(rf"(?P<paper>[^\W_{LL}](?:[^\W_{LL}]| ){{1,24}})/(?P<by>[A-Z]{{2,6}})")
"""`THE HARBOUR/TT`: a paper in capitals and the wire service it used."""
_INITIALED = 4


def wired_to(text: str, outlets: Directory) -> str:
    """The wire service behind a paper in capitals; `JANE DOE/AP` is who took a picture."""
    house = _HOUSE.fullmatch(text)
    agency = outlets.agency(house["by"]) if house else None
    if house is None or agency is None or outlets.agency(house["paper"]) is not None:
        return ""
    paper = house["paper"]
    known = outlets.named(paper) is not None or any(map(str.isdigit, paper))
    return agency.name if known or len(paper) <= _INITIALED else ""


_SURNAMED = Late(
    rf"(?P<paper>[{LU}][^,;:|/()]{{2,40}}?) "
    rf"(?P<name>[{LU}][{LL}]+(?:-[{LU}][{LL}]+)? "
    rf"[{LU}]{{2}}[{LU}'’-]*(?: [{LU}'’-]{{2,}}){{0,2}})\.?\Z"
)
"""`Le Port Jeanne DUPONT.`: a paper in front of who wrote, whose surname is in capitals."""
_PAPERS_OPEN = ("Le ", "La ", "Les ", "L’", "L'")


def without_paper_ahead(text: str, outlets: Directory) -> str:
    """A byline without the paper in front of the name, as those of France set it."""
    named = _SURNAMED.match(text) if text[-2:].strip(".").isupper() and not text.isupper() else None
    if named is None or outlets.agency(named["paper"]):
        return text
    paper = outlets.named(named["paper"]) or (
        named["paper"].startswith(_PAPERS_OPEN) and " " in named["paper"]
    )
    return named["name"] if paper else text
