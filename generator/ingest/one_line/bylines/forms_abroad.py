"""A byline as papers in other languages set it → the same as most papers do.

`aus Peking Jane Doe` has the town in front, `Text Jane Doe Kai Voss` nothing between two writers, `Jane Doe
La Presse, avec l’AFP` the paper right behind the name, `Jane Doe, em Varsand, e Kai Voss` a comma and a word.
"""

from __future__ import annotations

from generator.ingest.one_line.bylines.pictures import signs_for_nordic_wire
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.places.places import is_city

_NAME = rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}}"
_FROM_TOWN = Late(rf"aus (?P<town>[{LU}][\w-]+) (?P<name>{_NAME})")
_OF_LA_PRESSE = Late(rf"(?P<name>{_NAME}) La Presse(?P<rest>, avec .{{3,60}})?")
_OF_SITE = Late(r"de (?P<names>[^\W\d_][^\d|]{2,80}?),? +[A-Z][\w-]{2,20}\.ro")
_ARTICLES = Late(r"\b[lL]['’](?=[A-Z])")
_AND_BEHIND_COMMA = Late(rf", [ey] (?=[{LU}])")
_ALSO_BY = Late(rf" e di (?=[{LU}])")
"""`dal nostro inviato Anna Neri e di Kai Voss`: what parts two writers in Italian."""
_TEXT, _OF_TWO = "Text ", 4  # what opens, words of two names


def as_usual(text: str) -> str:
    """A byline in the usual order, with a comma between two writers; any other text as it is."""
    if text.startswith("aus ") and (sent := _FROM_TOWN.fullmatch(text)) and is_city(sent["town"]):
        return f"Von {sent['name']}, {sent['town']}"
    if " La Presse" in text and (own := _OF_LA_PRESSE.fullmatch(text)):
        wires = (own["rest"] or "").removeprefix(", avec ").replace(" et ", ", ")
        return f"Par {own['name']}, {_ARTICLES.sub('', wires)}".rstrip(", ")
    if text.endswith(".ro") and (own := _OF_SITE.fullmatch(text)):
        return f"de {own['names']}"
    if signs_for_nordic_wire(text):
        return " / ".join(part.strip() for part in text.split("/"))
    if text.startswith(_TEXT):
        return _parted(text)
    text = _ALSO_BY.sub(" e ", text) if " e di " in text else text
    return _AND_BEHIND_COMMA.sub(", ", text) if ", e " in text or ", y " in text else text


def _parted(text: str) -> str:
    """`Text Jane Doe Kai Voss` with a comma between the two, as the first word of each shows."""
    words = text.split()[1:]
    given = [is_given_name(word) for word in words]
    if len(words) != _OF_TWO or given != [True, False, True, False]:
        return text
    return f"{_TEXT}{' '.join(words[:2])}, {' '.join(words[2:])}"
