"""A sentence → whether it goes on from the one above or answers it, as none of a page: `Doch niemand kam.`"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.words.late import Late

CONNECTED = Late(
    r"(?:But|However,|Later(?: on)?,|Meanwhile,|Nevertheless,|Nonetheless,|Moreover,|Furthermore,|Instead,|"
    r"Afterwards?,|Eventually,|Besides,|Since then,?|By then,?|At the time,|In the end,|As a result,|"
    r"On \w+day,?) [a-z]|"
    r"[A-Z][a-z]+ (?:won['’]t|will not|can(?:no|['’])t|(?:did|does)(?:n['’]| no)t) do (?:that|so|this)\b|"
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|Several|All|Half|None|Neither|Both) "
    r"of (?:them|those|these|the (?:latter|former))\b|"
    r"(?:Aber|Doch|Dennoch|Trotzdem|Später|Danach|Inzwischen|Seither|Seitdem|Mais|Pourtant|Cependant|"
    r"Toutefois,|"
    r"Depuis,|Ensuite,|Maar|Toch|Daarna|Men|Senere|Senare|Siden|Sedan|Siitä|Mutta|Pero|Sin embargo,|Después|"
    r"Luego|Ma|Però|Tuttavia,|Poi|Mas|Porém,|Depois|Ale|Jednak|Potem|Но|Однако|Позже|Затем|Але|Однак) "
    r"[^\W\d_A-Z]|"
    r"(?:Ihre?|Seine?|Son|Sa|Haar|Zijn|Hennes|Hans|Hendes|Su|Suo|Sua|Seu) (?:Mann|Frau|Vater|Mutter|Sohn|"
    r"Tochter|"
    r"Bruder|Schwester|Kollegen?|Kollegin|Nachbar(?:in)?|mari|femme|père|mère|fils|fille|frère|sœur|"
    r"collègue|man|"
    r"vrouw|vader|moeder|zoon|dochter|broer|zus|collega|mand?|kone|fru|far|mor|son|datter|dotter|bror|søster|"
    r"marido|esposa|padre|madre|hijo|hija|marito|moglie|figlio|figlia|mulher|pai|mãe|filho|filha) "
    r"[^\W\d_A-Z]"
)
"""A word that joins it to what was said, or whose kin somebody is: `Ihr Mann sieht das anders.`"""


_ASKED = Late(
    r"(?:[QFPDVSKВ]|Question|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Pytanie|Soru|Вопрос|Питання|問|问)"
    r" ?[.:：] ?\S.{2,400}[?？]\Z"
)


def answers(index: int, labelled: Sequence[LabelledLine]) -> bool:
    """Whether a line is a question that is called so, or right below one: `Q: What broke first?`"""
    above = labelled[index - 1] if index else None
    told = above is not None and above.label is Label.BODY
    asked = told and above is not None and _ASKED.match(above.line.text) is not None
    return asked or _ASKED.match(labelled[index].line.text) is not None


def asked_in(labelled: Sequence[LabelledLine]) -> frozenset[int]:
    """Where an interview asks: several questions of its text, below which short answers stand too."""
    asked = [
        index
        for index, one in enumerate(labelled)
        if one.line.text[-1] == "?" and one.label in (Label.BODY, Label.SUBHEAD)
    ]
    return frozenset(asked if len(asked) >= _SEVERAL else ())


_SEVERAL = 3
