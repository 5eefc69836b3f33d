"""A byline → the same with the roles apart that a page glued to the names in front, whatever their case."""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_FIRST = (
    "staff|senior|special|chief|deputy|associate|assistant|contributing|managing|executive|freelance|"
    "investigative|investigations|political|politics|foreign|national|international|diplomatic|defen[cs]e|"
    "security|military|economics|economy|finance|financial|business|technology|science|health|education|"
    "environment|climate|energy|culture|crime|transport|transportation|immigration|sports|news|world|"
    "local|metro|general|features|legal|social|home affairs|consumer|property|media|digital|multimedia|"
    "breaking news|weekend|opinion|royal|labou?r|government|schools|religion|video|data|"
    "congressional|parliamentary|bureau|white house|pentagon|middle east|(?:north|south|latin) america|"
    "(?:south|southeast|east) asia|asia(?:-pacific)?|pacific|indo-pacific|europe|"
    "africa|china|india|japan|washington|beijing|shanghai|hong kong|taipei|tokyo|seoul|delhi|new delhi|"
    "london|brussels|moscow|berlin|jerusalem|ottawa|sydney|canberra|singapore|manila|jakarta|bangkok"
)
"""What roles begin with, and surnames end in hardly ever; so no `law` and `court`: `Whitelaw`, `Harcourt`."""
_NOUNS = "(?:correspondent|reporter|writer|editor|columnist|journalist|analyst|producer|critic|chief)s?"
_SENDERS = (
    "(?:the )?(?:associated|canadian) press|agence france-presse|reuters|bloomberg(?: news)?|"
    "(?:correspondent|reporter|columnist|journalist)s?|"
    "(?-i:[A-ZÄÖÜ])[a-zäöüß]+(?:redakteur|korrespondent|reporter)(?:in)?"
)
_GLUED = Late(
    rf"\b([{LU}][\w.’'-]* (?:[{LU}][\w.’'-]*[ -]|de |van |von |der ){{0,3}}"
    rf"(?:[{LU}]['’]|[Mm]a?c)?)([{LU}]\w+?)"
    rf"(?=(?i:(?:{_FIRST})(?: (?:and |& )?[a-z-]{{2,15}}){{0,2}}? {_NOUNS}|{_SENDERS})\b)"
)
"""`JANE DOESTAFF WRITER`, `Jane Doesenior reporter`, `JANE DOEStaff Writer`, `JANE DOEREUTERS`."""
_SPECIAL = Late(r"(?<=[^\W\d_]{2}),? ?SPECIAL (?:TO|FOR) .{3,40}\Z")
"""`JANE DOE SPECIAL TO THE HARBOUR NEWS`: for whom, in words that part names elsewhere."""
_SHORT = Late(
    rf"(?<=[{LL}]{{2}})(?<!Mac)(?<!Van)(?<!Von)(?<!Fitz)(?<!Des)"
    r"(?=(?:[A-Z]{3}|AP|PA|US|UK|EU)(?:\Z|[ ,|]))"
)
"""`Jane DoeAFP`, `Jane DoeUS correspondent`: letters that stand for a service or a country."""
_SIGNS = ("writer", "reporter", "correspondent", "editor", "columnist", "journalist", "analyst", "producer")
_OF_GERMANY = ("redakteur", "korrespondent")
_TOLD_BY = (*_SIGNS, *_OF_GERMANY, "critic", "chief", " press", "-presse", "reuters", "bloomberg")
_WHOLE = frozenset(
    "eur austral inter multi trans geo bio socio macro micro indo photo video sub cyber counter info agri "
    "agro fin edu wag fal bicker lang long non tele web under over".split()
)
"""What stands in front of the same letters in words and surnames: `Eurasia`, `Wagstaff`."""


def may_have_capitals_within(text: str) -> bool:
    """Whether a capital may stand within a word of a text, as in most none does: only for speed."""
    return not (text.istitle() or text.islower() or text.isupper())


def roles_apart(text: str) -> str:
    """A byline with a comma between each name and the role that is glued to it."""
    text = _SPECIAL.sub(", SPECIAL CORRESPONDENT", text) if "SPECIAL " in text else text
    text = _SHORT.sub(", ", text) if may_have_capitals_within(text) else text
    lower = text.lower()
    return _GLUED.sub(_apart, text) if any(map(lower.__contains__, _TOLD_BY)) else text


def _apart(glued: re.Match[str]) -> str:
    alone = glued[1].strip().lower() == "by"  # `By SaharaReporters`
    return glued[0] if alone or glued[2].lower() in _WHOLE else f"{glued[0]}, "
