"""A text → whom it says to be writers by trade: `Jane Doe is a senior fellow at the Harbour Institute.`"""

from __future__ import annotations

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.name_words import ROLES_ABROAD, TRADES

_WESTERN = f"[{LU}]"
_NAME = (
    rf"(?:(?:Dr|Prof)\. )?{_WESTERN}[\w'’-]+(?: [{LU}]\.)?"
    rf"(?: (?:(?:de|del|de la|della|di|da|do|dos|du|le|von|van|van der) )?{_WESTERN}[\w'’-]+){{1,2}}"
)
_TOLD_OF = Late(
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,3}}(?:,? (?:and|et|y|e|und) {_NAME})?) "
    r"(?:is|are|es|son|est|sont|ist|sind|è|é|sono|são) (?:an? |the |un[aeo]? |eine? |uma? |il |l[ae] |o )?"
    rf"(?:[\w’'-]+ ){{0,5}}?(?i:{'|'.join(sorted({*TRADES, *ROLES_ABROAD}))}|"
    r"[a-zäöü]{3,16}(?:verslaggever|redacteur|redakteur(?:in)?|[ck]orrespondent(?:in)?))s?(?!\w)"
)
_SIGNED = Late(
    rf"By (?P<names>{_NAME}(?: and {_NAME})?), an? [^.!?]{{3,80}}? (?:who|whose|covering|with) [a-z]"
)
"""`By Jane Doe, a reviewer who has sailed on ferries since 2014.`"""
_SENTENCES, _TOLD_JOINTS = Late(rf"(?<=[.;] )(?={_WESTERN})"), Late(r",? (?:and|et|y|e|und) |, ")
_MOST_TOLD = 6


def people_told_of(text: str) -> tuple[str, ...]:
    """Whom a sentence says to be writers by trade: `Jane Doe is a senior fellow at the Harbour Institute.`"""
    if text.startswith("By "):
        signed = _SIGNED.match(text)
        return tuple(_TOLD_JOINTS.split(signed["names"])) if signed else ()
    names: list[str] = []
    for sentence in _SENTENCES.split(text.lstrip("* "))[:_MOST_TOLD]:
        if told := _TOLD_OF.match(sentence):
            names += _TOLD_JOINTS.split(told["names"])
        elif not names:
            break
    return tuple(dict.fromkeys(names))
