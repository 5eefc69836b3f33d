"""A text that says who wrote something → people, wire services and desks, told apart.

Bylines in Latin letters are read by the rules for pasted ones; scripts without capitals, for which those do
not hold, are cut at their own marks.
"""

from __future__ import annotations

import html
import re

from generator.ingest.one_line.bylines.joints import hyphens_apart, opener_ahead
from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.openers import INFORMED, PHOTOGRAPHER, opener_of
from generator.ingest.one_line.bylines.papers import TOWNS_END_IN
from generator.ingest.one_line.bylines.trims import only_writers
from generator.ingest.one_line.signatures.scripts import (
    LABEL_WORDS,
    OTHER_SCRIPT,
    Who,
    is_own,
    names_in_script,
)
from generator.ingest.one_line.wording import folded
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.name_words import DESK_NAMES, DESK_WORDS, NO_NAMES, PARTICLES, SUFFIXES
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place
from generator.ingest.words.scripts import VIETNAMESE

_TAGS = re.compile(r"<[^<>]{0,300}>")
_UNSEEN = re.compile("(?:[ \u00a0][\u200b\ufeff]+)+[ \u00a0]?|[\u200b\ufeff]+[ \u00a0]")
"""What editors put between a name and the place it signs from, which readers do not see."""

_CONTACT = re.compile(
    r"(?:\b(?:e-?mail|이메일|메일|전자우편|メール|邮箱|郵箱|邮件|電郵|电邮|信箱|البريد الإلكتروني|البريد|ایمیل|почта|пошта|ईमेल|อีเมล|"
    r"דוא[\"״]ל|מייל) ?[:：]? ?)?"
    r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?<!\w)@\w{2,30}|https?://\S+|www\.\S+",
    re.IGNORECASE,
)
"""Where to reach somebody, with the word for it in front."""
_BRACKETED = re.compile(r"\s*\([^()]{0,80}\)\s*\Z")
_LABEL = re.compile(r"[^\W\d_](?:(?! / )[^:：,;|]){1,24}[:：]\s*(?=\S)")
_POSTED = re.compile(r"(?:Αναρτήθηκε|Δημοσιεύτηκε|Δημοσιεύθηκε) από,? ?(?:τον |την |το )?")
_BY_WIRE = re.compile(r"(?<=[A-Z]{3}) inf\.?\Z")
"""`BNS inf.`, in Lithuanian: by what that wire service told."""
_HELPED = re.compile(
    r"(?:photo|foto|fot|ảnh|фото|video|edit|transl|traduc|vertal|übersetz|redak|bearb|grafi|illustr|kamera|camera|produc|"
    r"图|摄影|编辑|撮影|사진|צילום|تصوير)",
    re.IGNORECASE,
)
_DESKS = DESK_WORDS | frozenset(
    "redactie redaktionen redaksi redaksjonen toimitus redakcja redakce redakcia szerkesztőség redacția redazione rédaction "
    "grupa gruppo grupo verlag medien gmbh deskreporter toimittaja ekibi servisi merkezi ajansı ajans agentur agenzia agencia agência agentura "
    "agentúra haberleri".split()
)
_DESK_ENDS = ("redactie", "redaktion", "redaktionen", "redaksjon", "redaksjonen", "toimitus", "szerkesztőség")
"""How desks end that are one word with what they report of: `buitenlandredactie`."""

_GIVEN = frozenset("jan christian mar sun may june april august rose king young pace".split())
"""Given names that are other words too."""

_HELPERS = re.compile(
    r"[\s,;|]*\b(?:(?:photo(?:graph|graphy|s|graphs)?|video|illustrations?|graphics?|edit(?:ed|ing)|translat(?:ed|ion)|produced|"
    r"additional reporting|fotos?|bilder|photos?|editor|videos?) (?:by|von|par|de|:)|editor ?:|"
    r"(?:(?<=[|/;·])|(?<=[|/;·] ))(?:editor|(?:post|publish|upload)ed by) (?=\w)).*\Z",
    re.IGNORECASE,
)
_MALAY = re.compile(r"((?:penulis|reporter|wartawan)\b.{4,60}?) editor\b.*\Z", re.IGNORECASE)
"""`Penulis Dewi Lestari Editor Budi Hartono`: with no mark in front of who edited."""
_HELPED_BY = re.compile(
    r"(?:übersetz|translat|traduit|traduc|tradott|traduz|vertaald|översatt|oversat|przekład|tłum|перев|photo|foto|edited|redigiert|"
    r"illustrat|produced|fact.?check|video|grafi)\w*\b.{0,24}?\b(?:by|von|par|por|da|di|de|door|av|af)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"(?:(?!(?:de|da|di|du|van|von|al|el|ter|ten|le|la|af)\b)[{LL}][\w'’.]*\s+){{1,6}}(?=[{LU}])"
)
_ROLE_LEAD = re.compile(
    rf"\A(?:oprac\.|(?:Korrespondent|Redakteur|Reporter|Journalist|Correspondent|Kommentator)(?:en|in)?)\s+(?=[{LU}])"
)
_GLUED_BY = re.compile(rf"\ABy(?=[{LU}][\w'’.-]+ [{LU}])")
_LAST_FIRST = re.compile(rf"\A([{LU}][\w'’-]+), ([{LU}][\w'’-]+(?: [{LU}]\.)?)\Z")
_RANKS = re.compile(
    r"(?:\b(?:Lt|Col|Gen|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pfc|Dr|Prof|Mr|Mrs|Ms|Brig|Staff Sgt|Tech Sgt|Petty Officer)\.?\s+)+(?=[A-Z])",
)
_PAPER_WITH = re.compile(
    r"(?:(?:the|le|la|les|el|il|die|der|das) [^,;|]{2,40}?|[^\s,;|]{2,30})\s(?:avec|with|mit|con|com)\s+(?=\S)",
    re.IGNORECASE,
)
"""A paper in front of the agency that it used: `Le Courrier avec AFP`."""

_INFORMED = re.compile(INFORMED, re.IGNORECASE)
_INITIALS = 4
_LONGEST = 2000
_LETTERS, _PARTICLE = 3, 5
_JOINING = (" avec", " with", " mit", " con", " com", " and", " et", " und", " y", " e", " i", "/", ",")
_PREPOSITIONS = frozenset("a à at in en em im aus from desde dal the for per para pour für".split())
"""Words that no name begins with: `A Varsand` is where a writer was sent."""

_FROM = frozenset("from fra från desde из depuis".split())
_FOR = frozenset("para pour für per for voor для till til för".split())
_SENT_FROM = frozenset("do da dal dalla del vom von".split())
"""Words in front of a paper that sent a story, with which names begin as well: `Da Nang Tran`."""

_NOBODY = frozenset(
    "admin administrator webmaster editor editors root user author anonymous guest staff news newsroom null none "
    "undefined unknown web desk team online system default n/a submitted authors autores auteurs autori autoren".split()
)


def told_apart(text: str, own: frozenset[str], outlets: Directory) -> Who:
    """The names in a text that is known to say who wrote something."""
    if len(text) > _LONGEST:
        return Who()
    text = _UNSEEN.sub(", ", html.unescape(_TAGS.sub(" ", text)))
    text = " ".join(text.split())
    text = _POSTED.sub("", _BY_WIRE.sub("", text), count=1)
    alone = text.endswith((":", "：")) and len(text.split()) <= LABEL_WORDS and not opener_of(text)
    text = "" if alone else text
    text = _INFORMED.sub(", ", text)
    text = PHOTOGRAPHER.sub("", _CONTACT.sub(" ", text)).strip(" ,;|-–—:")
    inner = _BRACKETED.search(text)
    if inner and inner.start():
        outside = told_apart(text[: inner.start()], own, outlets)
        inside = told_apart(re.sub(r"\A[^\W\d_]{2,6} (?=[A-ZÀ-ß])", "", inner[0].strip(" ()")), own, outlets)
        return Who(people=outside.people, agencies=(*outside.agencies, *inside.agencies), desks=outside.desks)
    text = text.strip(" ,;|-–—:()")
    if not text or len(text) > 300 or _HELPED_BY.match(text) or text[0] in "©ⓒ":
        return Who()
    if label := _LABEL.match(text):
        if _HELPED.search(label[0]):
            return Who()
        text = text[label.end() :]
    text = _PAPER_WITH.sub("", text) if _PAPER_WITH.match(text) else text
    if folded(text) in own or folded(text) in _NOBODY or _is_paper(text):
        return Who(desks=(text,))
    return names_in_script(text, own, outlets) if OTHER_SCRIPT.search(text) else _latin(text, own, outlets)


_PAPERS = re.compile(
    r"(?:the|le|la|les|el|los|il|lo|die|das|der|het|den|o) (?:[^\W\d_][\w'’-]* ){0,3}"
    r"(?:du|de|des|della|del|di|do|da|of|van|von) [^\W\d_]|\S+\.[a-z]{2,6}\Z|\S+\.(?:com|org|net)\b|"
    rf"(?-i:(?:(?:[{LU}][\w’'-]+ ){{1,2}}(?:River|Lake|Bay|Valley|County|City|Falls|Springs|Beach|Coast|"
    rf"Islands?|Hills?)|[{LU}][\w’'-]+(?:{'|'.join(TOWNS_END_IN)})) "
    r"(?:Star|Sun|News|Times|Herald|Journal|Post|Mail|Record|Review|Leader|Echo|Tribune|Gazette)\Z)",
    re.IGNORECASE,
)


def _is_paper(text: str) -> bool:
    """Whether a text without commas is shaped as papers are called: `Le Courrier du Nord`, `harbour.example`."""
    return "," not in text and " and " not in text and _PAPERS.match(text) is not None


def _latin(text: str, own: frozenset[str], outlets: Directory) -> Who:
    """The names in Latin letters: of the parts between dashes the first that has any."""
    text = hyphens_apart(opener_ahead(_GLUED_BY.sub("", _HELPERS.sub("", _MALAY.sub(r"\1", text)))))
    match = opener_of(text)
    bare = only_writers(text[match.end() :], match[0]) if match else text
    lead = _LEAD.match(bare)
    if lead and any(word.strip(",.") in _DESKS for word in lead[0].casefold().split()):
        return Who(desks=(bare,))
    bare = _RANKS.sub("", _ROLE_LEAD.sub("", bare[lead.end() :] if lead else bare))
    bare = _without_initials(re.sub(r",?\s*Ph\.? ?D\.?\Z", "", bare), own)
    agencies: dict[str, None] = {}
    desks: list[str] = []
    people: dict[str, None] = {}
    for part in re.split(r"\s+[-–—]\s+", bare):
        who = _latin_part(part, own, outlets)
        agencies.update(dict.fromkeys(who.agencies))
        desks += who.desks
        also = who.people == (part,) and is_given_name(part.partition(" ")[0])  # `Ana Pérez - Juan Doe`
        if not people or also or VIETNAMESE.search(bare):  # `Minh Đức - Thu Lan`
            people.update(dict.fromkeys(who.people))
    return Who(people=tuple(people), agencies=tuple(agencies), desks=tuple(desks))


def _without_initials(text: str, own: frozenset[str]) -> str:
    """A writer without the initials of the paper behind: `Venla Saari SS` of the Salmen Sanomat."""
    head, _, last = text.rpartition(" ")
    if " " not in head or not last.isupper() or len(last) > _INITIALS or head.endswith(_JOINING):
        return text
    if len(last) == 1 and VIETNAMESE.search(head):
        return text  # `Nguyễn Văn A`
    if len(last) <= len("ABC") and last.casefold() not in SUFFIXES and not head.isupper() and head.count(" "):
        return head
    initials = {"".join(word[0] for word in name.split()) for name in own if name}
    return head if last.casefold() in initials else text


_PAPER_WORDS = 5
_OF_HOUSE = re.compile(rf"(?:D[aeo]|Del|Dal|Vo[nm]) [{LU}]{{2,}}(?=, |\Z)")
"""`Do UOL, em São Paulo`: who wrote is of the paper."""


def _behind_paper(text: str, own: frozenset[str]) -> str:
    """Who stands behind the paper's name without a mark between: `Le Phare Jane DOE`."""
    words = text.split()
    for count in range(1, min(_PAPER_WORDS, len(words) - 1)):
        if folded(" ".join(words[:count])) in own:
            return " ".join(words[count:])
    return text


_JOINTS = re.compile(
    rf"(?P<ahead>[{LU}][^,;|/]{{2,40}}?)?\s+(?:(?:und|et|en|og|och|ve|dan|và|și|ja|és)|(?P<short>[eyi]))"
    rf"\s+(?=(?P<behind>[{LU}][\w.'’-]*(?: (?![eyi] )[^\s,;|/]{{1,20}}){{0,5}}))"
)


def _joint(found: re.Match[str]) -> str:
    """` and ` for what joins two names; `Querol i Sunyer`, `Teixeira e Silva` are the end of one."""
    ahead, behind = found["ahead"] or "", found["behind"]
    single = bool(found["short"]) and " " not in behind.strip() and " " in ahead.strip()
    kept = single and agency_named(behind.strip()) is None
    return found[0] if kept else f"{ahead} and "


def _turned(found: re.Match[str]) -> str:
    """`Doe, Jane` with the given name first, unless it is a wire service and its town: `EFE, CEUTA`."""
    wired = agency_named(found[1]) or is_place(found[2])
    return found[0] if wired else f"{found[2]} {found[1]}"


def _latin_part(bare: str, own: frozenset[str], outlets: Directory) -> Who:
    bare = _behind_paper(bare, own)
    if _OF_HOUSE.match(bare):
        return Who(desks=(bare,))
    bare = _LAST_FIRST.sub(_turned, bare) if not is_place(bare) else bare
    bare = ", ".join(part for part in re.split(r"\s*[,;|]\s*", bare) if not is_own(part, own)) or bare
    bare = _JOINTS.sub(_joint, bare)
    bare = re.sub(r"\s*[;/|]\s*", ", ", bare)
    bare = re.sub(r"\s+(?:for|in|at|FOR|IN|For|In)\s+(?:(?!\sand\s)[^,]){2,40}(?=\Z|\sand\s)", "", bare)
    pieces = [
        _ROLE_LEAD.sub("", piece.strip(" ()")) for piece in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", bare)
    ]
    bare = re.sub(r"(?<=, )oprac\. ", "", bare)
    byline = read_byline(f"By {bare[:200]}", outlets)
    named = byline.people if byline else ()
    agencies = dict.fromkeys(byline.agencies if byline else ())
    agencies.update({agency.name: None for piece in pieces if (agency := outlets.agency(piece))})
    people: dict[str, None] = {}
    for name in named:
        ahead, behind = _behind_agency(name, outlets)
        agencies.update(dict.fromkeys(ahead))
        if not is_nobody(behind, own):
            people[behind] = None
    if not people and not agencies:
        for piece in pieces:
            if agency := outlets.agency(piece):
                agencies[agency.name] = None
            elif _is_name(piece, own, outlets):
                people[piece] = None
    desks = (*byline.desks, *byline.outlets) if byline else ()
    return Who(people=tuple(people), agencies=tuple(agencies), desks=desks)


def _behind_agency(name: str, outlets: Directory) -> tuple[tuple[str, ...], str]:
    """The wire service that stands in front of a name with nothing between, and the name: `AA Elif Karaca`."""
    head, _, rest = name.partition(" ")
    agency = outlets.agency(head) if " " in rest and head.isupper() else None
    return ((agency.name,), rest) if agency else ((), name)


def is_nobody(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the outlet's, a desk's, an agency's, or initials."""
    if " " not in name and len(name.strip(".")) <= 3:
        return True
    head, _, rest = name.partition(" ")
    if _says_more(name):
        return True
    if head.casefold() in _PREPOSITIONS or _is_paper(name) or _is_of_paper(name, own):
        return True
    if head.casefold() in _SENT_FROM and (rest.isupper() or folded(rest) in own):
        return True  # `Do UOL`: from the paper itself
    if any(_is_glued(word) for word in name.split()):
        return True
    return (
        agency_named(name) is not None
        or is_own(name, own)
        or any(word in _DESKS or word.endswith(_DESK_ENDS) for word in name.casefold().split())
    )


def _says_more(name: str) -> bool:
    """Whether a longer word or `from` within is in small letters: `Vi rapporterer fra Varsand`."""
    words = name.split()
    small = (word for word in words[1:-1] if (len(word) > _PARTICLE or word in _FROM) and word.islower())
    return words[0][0].isupper() and any(word.isalpha() and word not in PARTICLES for word in small)


def _is_of_paper(name: str, own: frozenset[str]) -> bool:
    """Whether a name is a part of the outlet, or work for it: `MDR Thüringen`, `Collaboration for the Courier`."""
    words = name.casefold().split()
    if not words:
        return True
    return (folded(words[0]) in own and _is_acronym(words[0])) or (
        folded(words[-1]) in own and any(word in _FOR for word in words)
    )


def _is_glued(word: str) -> bool:
    """Whether a capital stands behind three small letters of a word: `ShareprintText`, but `FitzGerald`."""
    inner = re.search(r"[^\W\d_]", word)
    small = 0
    for letter in word[inner.end() :] if inner else "":
        if letter.isupper() and small >= _LETTERS and not word.startswith("Fitz"):
            return True
        small = small + 1 if letter.islower() else 0
    return False


def _is_acronym(word: str) -> bool:
    """Whether a word is letters that stand for words: three at most, or none of them a vowel."""
    return 2 <= len(word) <= _INITIALS and (
        len(word) <= _LETTERS or not re.search("[aeiouyäöü]", word, re.IGNORECASE)
    )


def _is_name(part: str, own: frozenset[str], outlets: Directory) -> bool:
    """Whether a piece of an author's statement may be a person: two to five words with capitals."""
    words = part.split()
    key = part.casefold()
    return (
        2 <= len(words) <= 5
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not any(character.isdigit() for character in part)
        and key not in DESK_NAMES
        and not any(word in _DESKS or word in NO_NAMES for word in key.split() if word not in _GIVEN)
        and outlets.named(part) is None
        and not is_place(part)
        and not is_nobody(part, own)
    )
