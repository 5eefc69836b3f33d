"""A line that may be a byline → the same without what a page sets around and between its names.

`openers.py` has the words that stand there; what is taken away here has a form of its own.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.glued_roles import may_have_capitals_within
from generator.ingest.one_line.bylines.joints import elements_apart, hyphens_apart
from generator.ingest.one_line.bylines.openers import (
    BUTTONS,
    GLUED_BUTTON,
    PHOTOGRAPHER,
    PICTURED_BEHIND,
    SITED,
    SITES,
    WRITES,
)
from generator.ingest.one_line.bylines.papers import PAPER_WORDS
from generator.ingest.one_line.bylines.pieces import NEXT_ORIGINAL
from generator.ingest.one_line.wording import between_halves, said_once
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.names.name_words import NO_NAMES
from generator.ingest.words.places.places import is_place

_PLACED_BEHIND = Late(rf"(\A[Pp]or [^—]{{3,60}}) — [{LU}][\w'’. -]{{2,30}}\Z")
"""The town behind a name, whatever that is: `Por Jane Doe, Harbour — Varsand`, as in Brazil."""
_REPORTS_FROM = Late(rf"([{LU}][\w .'’-]{{4,40}}) reports? (?:from|in) ([{LU}][\w .'’-]{{2,30}})\Z")
"""`Jane Doe reports from Cork`."""
_GLUED = Late(rf"[{LU}](?:(?<=[{LL}].)|(?<=[{LU}]{{2}})[{LL}])")
"""What stands wherever two names are glued."""
_GLUED_NAMES = Late(
    rf"(?:(?<=[{LL}]{{3}})|(?<= [A-Z][a-z]{{2}})|(?<= (?:Li|Wu|Xu|Hu|Ho|Ng|Yu|Yi|Ko|Oh|Su)))"
    rf"(?=(?!News|Times|Post|Wire|Online|Live|Day\b)[{LU}][{LL}]{{1,12}}(?:-[A-Z][{LL}]{{1,12}})? "
    rf"(?:[A-Z]\. )?(?:(?:de|del|la|las|los|da|dos|van|von|der|den|al|bin) ){{0,2}}"
    rf"(?:[A-Z]['’]|Mc|Mac)?[{LU}][{LL}]{{1,14}}(?:-[A-Z][{LL}]{{1,14}})?"
    rf"(?:\Z|,| and |(?=[{LU}])))"
    r"(?<! Mac)(?<! Van)(?<! Von)(?<! Vande)(?<! Fitz)"
)
"""`Jane DoeKai Voss`: no name has a capital in its middle behind so many small letters, or such a surname."""
_SHOUTED = Late(rf"((?:[{LU}][{LU}'’-]+ ){{1,2}}[{LU}'’-]{{2,}}) (?=[{LU}][{LL}]+ )")
"""A name in capitals in front of what somebody is: `Par JEANNE MOREL Envoyée spéciale`."""
_SENT_ABROAD = Late(
    rf"(?<=[{LL}])(?<!notre) "
    r"(?=(?:correspondance|correspondante?|envoyée?) (?:particulière|spéciale?|permanente?)\b)",
    re.IGNORECASE,
)
"""What stands between a name and `Correspondance particulière à Paris`."""
_COLUMN_OF = Late(rf"(?:Editorial|Opinión|Opinió|Opinião|Columna|Coluna|Tribuna|Kommentar) (?=[{LU}])")
"""The kind of column right in front of a name."""
_OF_TOWN = Late(
    rf"(?<=[{LL}])(?<!By)(?<!Por)(?<!Par)(?<!Von)(?<!Di)"
    rf" [{LU}]{{4,}}(?:[ -][{LU}]{{2,}}){{0,3}} / [{LU}][{LU}. ]{{2,24}}\Z"
)
"""`Juana Pérez VARSAND / EL FARO`, as papers of Spain set town and paper behind a name."""
_CODED = Late(rf"\A((?:Von|Par|Por|Di|Door|Av|Af) )(?:[A-Z]{{2,5}}/){{1,3}}(?=[{LU}][{LL}])")
"""`Von RND/OZ/Jane Doe`: papers in short in front of who wrote."""
_DESK_FIRST = Late(
    r"\A(?:[Aa] cura )?[Dd](?:i|ella|alla) [Rr]edazione(?: [a-z]{3,10})?(?:,| e)(?: d[ia])? "
    rf"(?=[{LU}][{LL}])"
)
"""`a cura della redazione web e di Jane Doe`: the desk in front of who wrote, as Italian papers sign."""
_SENT_IN_CAPITALS = Late(r"([A-ZÇĞİÖŞÜ].{2,40}[A-ZÇĞİÖŞÜ]{2}) ?[-/] ?([A-ZÇĞİÖŞÜ]{3,14})")
"""`Ayşe DEMİR-ANKARA`, as Turkish papers set the town behind a name."""
_WIRED_IN_CAPITALS = Late(
    r"([A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,16}(?: [A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,16})?"
    r" [A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜa-zçğıöşü]{1,19}) ?[-/] ?"
    r"[A-ZÇĞİÖŞÜ]{3,20}(?: ?\([A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜa-zçğıöşü]{2,20}\))?,? ?\(?(DHA|AA|İHA|ANKA)\)?[ -]{0,2}"
)
"""`Ayşe DEMİR / VARSAND, (DHA)`: name, town and wire service, whatever the town is."""
_WITH_WIRES = Late(
    r",? with (?:(?:agency|agencies|wires?|staff|news services?)(?: reports?| inputs?| services?)?|"
    r"(?:additional )?(?:files|inputs?|reports?) from .*)\Z",
    re.IGNORECASE,
)
"""`Jane Doe, with agency report`: from where the paper had more."""
_NAMED_TWICE = Late(
    rf"([{LU}][\w .'’-]{{3,40}}) (?=(?:written|reported|edited|published) by ?:? ?\1(?:\W|\Z))", re.IGNORECASE
)
"""`Jane Doe Written by: Jane Doe`: the name that a picture of somebody has, in front of the byline."""
_AVATAR = Late(rf"([{LU}][\w .'’-]{{3,40}}) [Bb]y \1")
"""`Jane Doe by Jane Doe`: the same with no more than `by` between."""
_AVATAR_GLUED = Late(rf"\A([{LU}][\w .'’-]{{3,40}})(?=By \1)")
"""`Jane DoeBy Jane Doe, Editor`: the same, glued."""
_DAY_BELOW = Late(
    rf"\A((?:[Bb]y )?[{LU}][\w'’-]+(?: [{LU}][\w.'’-]*){{1,3}}(?:, [{LU}][\w.'’ -]{{2,40}})?) on\Z"
)
"""`By Jane Doe on`, `Jane Doe, Harbour Times on`, where the day stands in a line below."""
_OF_STATION = Late(r"\A([Bb]y )(?:[KW][A-Z]{2,3}|NPR|[A-Z]PR)['’]s (?=[A-Z])")
"""`by WXYZ's Jane Doe`."""
_STAFF_OF = Late(
    r"\A([Bb]y )(?:The )?Staff (?=(?:The |Associated |Reuters|Canadian |Agence )[\w ]+\Z|Reuters\Z)"
)
"""`By Staff The Coastal Press`: a wire service, with nothing between."""
_HELPING = Late(
    r"\A(?:curated|edited|translated) by ?:? ?[^|]{3,40}?(?: \| |, |(?<=[^\W\d_]))"
    r"(?=(?:(?<=[|,] )(?:reported|written)|(?-i:Reported|Written)) by\b)",
    re.IGNORECASE,
)
"""`Edited By: Jane Doe | Reported By: Kai Voss`: who helped, in front of who wrote, or glued to that."""
_DONE_BY = ("written by", "reported by", "edited by", "published by")
_ASKING = Late(r"inter[vw]|entrev|entret|recueillis", re.IGNORECASE)
_ASKED = Late(r" (?:a|con|mit|avec|with) [^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){1,2}\Z")
"""Whom an interview is with, behind who asked: `Intervista di Jane Doe a Kai Voss`."""
_HYPHENED_ROLE = Late(
    r"(?<=[a-z])(?<!Indo)(?<!Asia) ?[-–] ?"
    r"(?=([A-Z]\w+)(?: [A-Z]\w+){0,2} (?:Reporter|Correspondent|Writer|Editor|Bureau)\Z)"
)
"""`Jane Doe-Herald Reporter`, as papers of Zimbabwe glue the role to the name."""
_CREDIT_BEHIND = Late(r"\s*\|+\s*(?:photo|image|picture)s?(?: credits?| by)? ?:.*\Z", re.IGNORECASE)
"""Who took the picture, behind who wrote: `by Jane Doe || Photo Credit: Kai Voss/Reuters`."""
_SLASH = Late(r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})")
_PORTRAIT = Late(r"(?:\A|(?<=[^\W\d_]) ?)(?:Portrait|Photo|Picture|Headshot) of ([A-Z].{3,40}?) ?(?=\1)")
"""What a picture of somebody is called, in front of the name: `Portrait of Jane Doe Jane Doe`."""
_STOPPED = Late(rf"(?<=[a-z] )(Editor|Correspondent|Reporter|Writer|Columnist)\. (?=[{LU}][\w'’-]+ [A-Z])")
"""`Jane Doe Defence Editor. Kai Voss Political Reporter`: who wrote, with a full stop between."""
_BUREAU = Late(rf" ([{LU}][\w.]+ )?([{LU}][\w.]+) [Bb]ureau\Z")
"""`By Jane Doe Ottawa Bureau`."""
_COUNTED = Late(
    r"(?<=[a-z]) ?(?:[·•|–-] ?\d{1,3} ?min(?:ute)?s?(?: read)?|"
    r"[·•|]? ?\d{1,2} (?:minutes?|hours?|days?) ago)\Z"
)
"""How long a text takes to read, or how old it is, behind a name: `Jane Doe · 3 min read`."""
_DAY_BEHIND = Late(
    r"(?<=[A-Za-zÀ-ÿ]{2})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? "
    r"\d{1,2},? 20\d\d\Z"
)
"""`Jane Doe and Kai VossJune 3, 2024`: when, glued to who wrote."""
_DATED_BEHIND = Late(
    r"(?<=[^\W\d_]{2}) (?:[|–—-] )?(?:on )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
    r"(?:(?:\d{1,2} [A-Z][A-Za-z]{2,8}\.?,?|"
    r"(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]{0,6}\.? \d{1,2},?) 20\d\d|"
    r"20\d\d-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]20\d\d)"
    r"(?:,? (?:at |[|–—-] )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)?\Z"
    r"|(?<=[A-Z]{2})(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT|OCT|NOV|DEC)[A-Z]{0,6}\.? \d{1,2}, 20\d\d\Z"
)
"""`By Jane Doe and Kai Voss 9 May 2019, 14:20`, `on June 3, 2024`, `By JANE DOE and KAI VOSSJUNE 3, 2024`"""
_FORCE = r"U\.S\. (?:Navy|Army|Marine Corps|Air Force|Coast Guard) "
_RANKED = Late(
    rf"\b(?:{_FORCE})?(?:Lt\. \(?j\.g\.\)? |(?:"
    r"(?:(?:(?:Senior |Master )?Chief )?(?:Petty Officer|Mass Communication Specialist)|Airman|Seaman|"
    r"Senior Airman|Ensign|[12](?:st|nd) Lt\.|(?:MC|PA)(?:[1-3]|C|CS|CM|SN|SA|SR)|"
    r"Spc\.|Pfc\.|Sgt\.|Cpl\.|(?:Staff|Tech\.|Master|Gunnery|First|Lance) (?:Sgt|Cpl)\.)"
    r"(?: (?:1st|2nd|3rd|First) Class| Seaman(?: Apprentice| Recruit)?)?|Seaman (?:Apprentice|Recruit))"
    rf"(?: \([A-Z]{{2,4}}(?: ?/ ?[A-Z]{{2,4}}){{0,4}}\))? (?=[A-Z]))|\A{_FORCE}(?=[A-Z][a-z]+\. )"
)
"""`Petty Officer 1st Class Jane Doe`: what soldiers are, in front of who they are."""
_UNIT = Late(rf"(?<=[a-z]),? \d{{1,3}}(?:st|nd|rd|th) (?!Class\b)[{LU}][\w '’-]+\Z")
"""`Jane Doe 81st Harbour Brigade`: where a soldier serves."""
_PRONOUNS = Late(r" \((?:she|he|they)/(?:her|hers|him|his|them|they)(?:/\w+)?\)", re.IGNORECASE)
_REPORTING_FROM = Late(r"(?<=\w),? [Rr]eporting from [A-Z].{2,60}\Z")
_SPECIAL = Late(r"(?<=[a-z]) [Ss]pecial (?=(?:to|for) (?:the )?[A-Z])")
"""`Jane Doe Special to Harbour News`, with nothing between."""
_MAIL_BEHIND = Late(r"(?<=[^\W\d_])(?:[ ,|]+| [–—-] )([\w.+-]{2,40}@(?:[\w-]{2,30}\.){1,3}[A-Za-z]{2,4})\Z")
"""An address behind a name: `Jane Doe jane@harbour.com`, `Jane Doe - jane@harbour.com`."""
_BEHIND_MAIL = Late(
    r"(?<=\.[A-Za-z]{2})([A-Za-z]{0,2})"
    rf"(?: [|•·] ([{LU}][\w.'’&-]+(?: [\w.'’&-]+){{1,4}})|,? \(?\d{{3}}\)?[ .-]\d{{3}}[.-]\d{{4}})\Z"
)
"""A paper or a telephone behind the address of who wrote: `Jane Doe | jane@harbour.com | Port Harbour`."""
_LOGO = Late(r" [KW][A-Z]{2,3} logo(?=\Z| and )|(?<= AP) logo\Z")
"""The picture of a station behind a name: `By Jane Doe WXYZ logo`."""
_GLUED_BY = Late(r"\ABy(?=[A-Z][a-z]+ [A-Z][a-z]+)")
"""`ByJane Doe`: a page has the word in an element of its own."""
_ON_AIR = Late(rf"\A(By (?:[{LU}][\w.'’-]+ ){{2,3}})on (?:[{LU}][\w'’]*(?: |\Z)){{1,4}}\Z")
"""The programme behind a name: `By Jane Doe on Harbour Breakfast`."""
_STATION = Late(
    r"(?<=[a-z]),? (?!(?:WAM|WSJ|WHO|KNA|KUNA|KCNA)\b)[KW][A-Z]{2,3}"
    r"(?:-(?:TV|FM|AM))?(?: \d{1,3}(?:\.\d)?)?(?: (?:News|Staff))?\Z"
)
"""What American stations are called, behind a name: `Jane Doe WXYZ`, `Jane Doe, WXYZ 88.5`."""
_OF_UNIVERSITY = Late(
    rf"(?<=[a-z.]), (?:(?:The )?(?:University|Institute|College) of (?:[{LU}][\w’'-]+(?: |\b)){{1,3}}|"
    rf"(?:The )?(?:[{LU}][\w’'-]+ ){{1,3}}University(?: [{LU}][\w’'-]+)?)(?=\Z| and |,)"
)
"""Where scholars work, behind their names in one line: `Jane Doe, Harbour University and Kai Voss, …`."""
_TOWN_OF_PAPER = Late(rf"(?<=[a-z], )((?:The )?)\([{LU}][\w., ]{{2,24}}\) (?=[A-Z])")
"""Where a paper is printed, in front of what it is called: `Jane Doe, (Varsand) Harbour News`."""
_CAPITAL = Late(r"(?<=[a-z]) Washington, D\.? ?C\.?(?=\Z)")
"""Where somebody works, behind the name with nothing between."""
_CHIEF = Late(rf"(?<=[a-z.]), (?:Deputy )?Chief (?:[{LU}][\w&-]+ ){{1,3}}Officer\b")
"""`Jane Doe, Chief Harbour Officer`: what somebody is in a company."""
_FOR_COLUMN = Late(
    rf"(?<=[a-z]) for The (?:[{LU}][\w'’-]+ ){{1,4}}(?:Report|Blog|Column|Letter|Review|Show)\b"
)
"""`Jane Doe for The Jane Doe Report`: the column in which somebody writes."""
_FILED_BEHIND_DAY = Late(
    rf"(?<= \| )((?:\d{{1,2}} )?[A-Z][a-z]{{2,8}}\.? (?:\d{{1,2}}, )?\d{{4}}) \| [{LU}][^|]*\Z"
)
"""Sections behind the day, as themes of WordPress have it: `by Jane Doe | May 3, 2024 | Blog, Harbours`."""


def _role_apart(text: str) -> str:
    """A byline with a comma for the hyphen in front of a role, unless that is half of a surname."""
    glued = _HYPHENED_ROLE.search(text)
    if glued is None or glued[1].casefold() not in NO_NAMES | PAPER_WORDS:
        return text
    return f"{text[: glued.start()]}, {text[glued.end() :]}"


def _without_paper(behind: re.Match[str]) -> str:
    """What ends an address, and the paper behind it only where that reads like one already."""
    return behind[0] if behind[2] and not PAPER_WORDS.isdisjoint(behind[2].casefold().split()) else behind[1]


def wired_in_capitals(text: str) -> re.Match[str] | None:
    """A name in a Turkish byline, the first group, where town and wire service are behind it."""
    return _WIRED_IN_CAPITALS.fullmatch(text) if text[-1:] in (")", "A", "-") else None


_HANDLED = Late(
    rf"\A([{LU}][\w'’-]+(?: [{LU}][\w.'’-]+){{0,2}} ([{LU}][\w'’-]{{3,}})) "
    r"((?=[a-z_\d]*(?i:\2))[a-z][a-z_\d]{3,24})\Z"
)
"""`Jane Doermann jdoermann`: a name, and what its bearer is called elsewhere."""
_WITH_HANDLE = range(2, 5)
"""How many spaces stand between two to four names and what their bearer is called elsewhere."""
_WAYS = ("bio", "email", "e-mail", "facebook", "twitter", "instagram", "linkedin", "archive", "contact")
_CONTACTS = Late(
    r" ?[-–|·•] ?(?:bio|e-?mail|contact|archive)"
    r"(?: ?[-–|·•/,] ?(?:bio|e-?mail|contact|archive|facebook|twitter|x|instagram|linkedin)){0,6}\Z",
    re.IGNORECASE,
)
"""`By Jane Doe - bio | email | Twitter`: how to reach who wrote."""
_EDITED = Late(r"\s+(?:Editor|Penyunting|Redaktur) ?: ?.{2,60}\Z")
_IN_SMALL = Late(r"((?i:penulis|reporter|wartawan) ?: ?)([a-z]{3,20}(?: [a-z]{3,20}){0,2})\Z")


def _in_malay(text: str) -> str:
    """A byline of Indonesia without who edited, its name in capitals: `Penulis : dewi Editor : Budi`."""
    text = _EDITED.sub("", text)
    small = _IN_SMALL.match(text)
    return f"{small[1]}{small[2].title()}" if small else text


_ON_DAY = Late(r"(?<=[A-Z]{2})on (?=[A-Z][a-z]{2,8}\.? \d{1,2}, 20\d\d)")
"""`By JANE DOEon May 5, 2023`: the day glued behind a name in capitals."""
_IN_MALAY = ("penulis", "reporter ", "reporter:", "wartawan", "laporan")


def unglued(text: str) -> str:
    """A byline without what pages set around names in the same line, and with its names apart."""
    return text if is_bare(text) else _with_names_apart(_ON_DAY.sub(" | ", text) if "on " in text else text)


def _with_names_apart(text: str) -> str:
    text = hyphens_apart(_in_malay(text) if text[:9].lower().startswith(_IN_MALAY) else text)
    lower = text.lower()
    text = _with_name_in_front(text, lower)
    text = _CONTACTS.sub("", text) if lower.endswith(_WAYS) else text
    text = _HANDLED.sub(r"\1 @\3", text) if text[-1:].islower() and text.count(" ") in _WITH_HANDLE else text
    text = _role_apart(text) if ("-" in text or "–" in text) and text[-1] in "ru" else text
    text = GLUED_BUTTON.sub("", text) if any(map(lower.__contains__, BUTTONS)) else text
    text = _CREDIT_BEHIND.sub("", text) if "|" in text else text
    text = _PRONOUNS.sub("", text) if "/h" in lower or "/they" in lower or "/them" in lower else text
    text = _LOGO.sub("", text) if " logo" in lower else text
    text = _CAPITAL.sub(", Washington", text) if text[-3:] in (".C.", "DC.", ", DC", " DC", "D.C") else text
    text = WRITES.sub("", text) if text[-1:] in "rt" else text
    text = _PORTRAIT.sub(lambda found: ", " if found.start() else "", text) if " of " in text[:16] else text
    text = text.replace(" .c The ", ", The ")  # as a `©` came out once
    text = _ON_AIR.sub(r"\1", text).strip() if " on " in text else text
    text = _STATION.sub("", text) if " W" in text or " K" in text else text
    text = _OF_UNIVERSITY.sub("", text) if "niversity" in text else text
    text = _TOWN_OF_PAPER.sub(r"\1", text) if ", (" in text or ", The (" in text else text
    text = _STOPPED.sub(r"\1, ", text) if "r. " in text or "t. " in text else text
    text = _bureau_apart(text) if text.endswith("ureau") else text
    text = _COUNTED.sub("", text) if text[-3:] in ("min", "ead", "ago", "tes", "ins") else text
    is_glued = may_have_capitals_within(text) and _GLUED.search(text) is not None
    text = elements_apart(text) if is_glued or "&" in text else text
    text = _REPORTING_FROM.sub("", text) if "eporting from " in text else text
    text = _SPECIAL.sub(", Special ", text) if "pecial " in text else text
    if " Follow" in text:
        text = text.replace(" Follow and ", " and ").replace(" Follow, ", ", ").replace(" Follow , ", ", ")
    text = _CODED.sub(r"\1", text) if "/" in text[:16] else text
    text = _FILED_BEHIND_DAY.sub(r"\1", text) if " | " in text else text
    text = _CHIEF.sub("", text) if " Officer" in text else text
    text = _named_once(_with_role(text))
    text = _FOR_COLUMN.sub("", text) if " for The " in text else text
    text = _DESK_FIRST.sub("di ", text) if "redazione" in lower[:24] else text
    text = _OF_TOWN.sub("", text) if " / " in text and text[-1:].isupper() else text
    text = _SHOUTED.sub(r"\1, ", text) if text.startswith(_SHOUTING) else text
    text = _SENT_ABROAD.sub(", ", text) if "spond" in lower or "envoy" in lower else text
    if (column := _COLUMN_OF.match(text)) and _is_called(text[column.end() :]):
        text = text[column.end() :]
    sent = _SENT_IN_CAPITALS.fullmatch(text) if "-" in text or "/" in text else None
    text = f"{sent[1]}, {sent[2]}" if sent and is_place(sent[2].replace("İ", "I")) else text
    if wired := wired_in_capitals(text):
        text = f"{wired[1]}, {wired[2]}"
    text = _PLACED_BEHIND.sub(r"\1", text) if " — " in text else text
    text = _GLUED_NAMES.sub(", ", text) if is_glued else text
    text = _WITH_WIRES.sub("", text) if " with " in lower else text
    if " report" in text and (reporting := _REPORTS_FROM.match(text)):
        text = f"{reporting[1]}, reporter in {reporting[2]}"
    text = SITED.sub("", text) if "." in text and any(map(text.__contains__, SITES)) else text
    text = _HELPING.sub("", text) if "reported by" in lower or "written by" in lower else text
    if " by " in lower and (twice := _AVATAR.fullmatch(text)):
        return f"by {twice[1]}"
    return _NAMED_TWICE.sub("", text, count=1) if any(map(lower.__contains__, _DONE_BY)) else text


_AROUND_NAMES = frozenset(
    "by on of for with logo bureau staff university reporting report reports special follow share become "
    "written reported edited published skrifar skriver schreibt redazione correspondance correspondant "
    "correspondante editorial columna coluna tribuna kommentar".split()
)
"""Of which one stands in what `unglued` takes from a line of plain words, or sets apart, if none is glued."""
_MAILED = ("mejl", "mejla", "mig", "mail", "correo")
"""What buttons to write to somebody end in."""
_SHOUTING = ("Par", "Por", "By ", "Di ", "Von")
"""What stands in front of a name in capitals where that is set apart."""


def is_bare(text: str) -> bool:
    """Whether a line is nothing but words with nothing around or between names, as most that sign nobody."""
    if not (text.isascii() and text.replace(" ", "").isalpha()):
        return False
    lower = text.lower()
    words = lower.split()
    called = len(words) > 1 and words[-2] in words[-1]  # `Jane Doermann jdoermann`
    around = called or " W" in text or " K" in text  # as stations begin
    return not (
        around
        or "By " in text
        or text.startswith(_SHOUTING)
        or lower.endswith(_MAILED)
        or between_halves(text) == ""
        or (may_have_capitals_within(text) and _GLUED.search(text))
    ) and _AROUND_NAMES.isdisjoint(words)


def _with_role(text: str) -> str:
    """A byline that ends in whose staff somebody is with what that says: `Jane Doe, Harbour Staff`."""
    return f"{text} Writer" if text.endswith(" Staff") and ", " in text else text


def _named_once(text: str) -> str:
    """A byline with the name in front once: `Jane DoeJane Doe, Harbour Bureau`; or the whole of it once."""
    text = said_once(text) if ", " in text else text
    whole = text.partition(",")[0]
    return text[len(whole) // 2 :] if between_halves(whole) == "" and " " in whole else text


def _with_name_in_front(text: str, lower: str) -> str:
    """A byline without what stands in front of its name, and without the day behind."""
    text = _AVATAR_GLUED.sub("", text) if "By " in text[1:] else text
    text = _GLUED_BY.sub("By ", text) if text[:2] == "By" and text[2:3].isupper() else text
    text = _DAY_BELOW.sub(r"\1", text) if text[-3:] == " on" else text
    if text[:3] in ("By ", "by "):
        text = _STAFF_OF.sub(r"\1", _OF_STATION.sub(r"\1", text))
    text = _MAIL_BEHIND.sub(r" | \1", _BEHIND_MAIL.sub(_without_paper, text)) if "@" in text else text
    if text.endswith(" on") and lower.startswith(("by ", "published by ", "posted by ", "written by ")):
        text = text[: -len(" on")]  # and below it when: `Published by Jane Doe on`
    if "20" in text[-_LONGEST_MOMENT:]:
        text = _DATED_BEHIND.sub("", text) if lower[:3] == "by " else text
        text = _DAY_BEHIND.sub("", text)
    return text


def _bureau_apart(text: str) -> str:
    """A byline with a comma in front of the bureau that it ends in: `Jane Doe, Varsand Bureau`."""
    bureau = _BUREAU.search(text)
    at = next(
        (at for at in (1, 2) if bureau and bureau[at] and is_place(text[bureau.start(at) : bureau.end(2)])), 0
    )
    return f"{text[: bureau.start(at)].rstrip()}, {text[bureau.start(at) :]}" if bureau and at else text


def _is_called(text: str) -> bool:
    """Whether a text is a given name with another or two behind it, and no more."""
    return 1 < len(text.split()) <= _LONGEST_CALLED and has_given_name(text)


_LONGEST_CALLED, _LONGEST_MOMENT = 3, 24  # words; characters from the century on
_COMMENTING = Late(r"komm|leitart|anal|gloss|essay|kolumn|edit|tribun|opini", re.IGNORECASE)
_ON_WHAT = Late(r"(?<=[^\W\d_]{2}) (?:zu[mr]?|über|sur|sobre|su) (?=[^\W\d_]).*")
"""What a comment is on, behind who wrote it: `Kommentar von Jane Doe zur Hafengebühr`."""
_WRITER = Late(
    r" \((?:texte?|texto|testo|tekst|teksti|текст)(?: (?:und|og|och|en|et|y|e|i|ja|&) "
    r"(?:fotos?|photos?|bild(?:er)?|beeld|kuvat?|foto['’]s))?\)",
    re.IGNORECASE,
)
"""What somebody in a byline did, in brackets, beside who took the pictures: `Jane Doe (Text)`."""
_OF_TEXT = ("text", "tekst", "testo")
_PICTURED_NEXT = Late(
    r" (?:og |och |und |et )?(?:Fotos?|Photos?|Bild(?:er)?|Billeder|Kuvat?|Beeld|FOTO|BILD) "
    rf"(?=[{LU}]).{{2,60}}\Z"
)
"""Who took the pictures, behind who wrote, with no marks: `Tekst Jane Doe Foto Kai Voss`."""


def only_writers(text: str, opener: str) -> str:
    """A byline without who took the pictures, or whom the writer asked, and with its slashes set apart."""
    labelled = ":" in text or "：" in text or "by " in text.lower()
    text = PICTURED_BEHIND.sub("", text) if labelled else text
    text = _WRITER.sub("", PHOTOGRAPHER.sub("", text)) if "(" in text else text
    if opener.casefold().startswith(_OF_TEXT):
        text = _PICTURED_NEXT.sub("", text)
    if opener.endswith("original by "):
        # the department behind has a comma and an `and`
        text = " and ".join([text.partition(",")[0], *NEXT_ORIGINAL.findall(text)])
    if _ASKING.search(opener):
        text = _ASKED.sub("", text)
    if _COMMENTING.search(opener):
        text = _ON_WHAT.sub("", text)
    return _RANKED.sub("", _SLASH.sub(" / ", _UNIT.sub("", text))) if opener else text
