"""A line that may be a byline → the same without what a page sets around and between its names.

`byline_openers.py` has the words that stand there; what is taken away here has a form of its own.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.byline_openers import (
    GLUED_BUTTON,
    PHOTOGRAPHER,
    PICTURED_BEHIND,
    SITED,
    WRITES,
)

_PLACED_BEHIND = re.compile(r"(\A[Pp]or [^—]{3,60}) — [A-ZÀ-Þ][\w'’. -]{2,30}\Z")
"""The town behind a name, whatever that is: `Por Jane Doe, Harbour — Varsand`, as in Brazil."""
_NESTED = re.compile(r"\(([^()]*)\(([^()]*)\)([^()]*)\)")
_TURNS = re.compile(r" \((?:now|earlier|and earlier|until now)\)")
"""`(now)` behind those who write a live page in turns."""
_REPORTS_FROM = re.compile(r"([A-Z][\w .'’-]{4,40}) reports? (?:from|in) ([A-Z][\w .'’-]{2,30})\Z")
"""`Jane Doe reports from Cork`."""
_GLUED_AND = re.compile(r"(?<=[a-z]{2})and(?=[A-Z][a-z]+ [A-Z])")
"""`Jane DoeandKai Voss`, where the page set each name in an element of its own."""
_GLUED_NAMES = re.compile(
    r"(?<=[a-z]{3})(?=[A-Z][a-z]{2,12} [A-Z][a-z]{2,14}\Z)(?<! Mac)(?<! Van)(?<! Von)(?<! Vande)"
)
"""`Jane DoeKai Voss`: no name has a capital in its middle behind so many small letters."""
_WITH_WIRES = re.compile(
    r",? with (?:agency|agencies|wires?|staff|news services?)(?: reports?| inputs?| services?)?\Z",
    re.IGNORECASE,
)
"""`Jane Doe, with agency report`: from where the paper had more."""
_NAMED_TWICE = re.compile(
    r"([A-Z][\w .'’-]{3,40}) (?=(?:written|reported|edited|published) by ?:? ?\1(?:\W|\Z))", re.IGNORECASE
)
"""`Jane Doe Written by: Jane Doe`: the name that a picture of somebody has, in front of the byline."""
_ASKING = re.compile(r"inter[vw]|entrev|entret|recueillis", re.IGNORECASE)
_ASKED = re.compile(r" (?:a|con|mit|avec|with) [^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){1,2}\Z")
"""Whom an interview is with, behind who asked: `Intervista di Jane Doe a Kai Voss`."""
_SLASH = re.compile(r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})")

_RANKED = re.compile(
    r"\b(?:U\.S\. (?:Navy|Army|Marine Corps|Air Force|Coast Guard) )?"
    r"(?:(?:Chief )?Petty Officer|Mass Communication Specialist|Airman|Seaman|Senior Airman|Ensign|"
    r"Spc\.|Pfc\.|Sgt\.|Cpl\.|(?:Staff|Tech\.|Master|Gunnery|First|Lance) (?:Sgt|Cpl)\.)"
    r"(?: (?:1st|2nd|3rd|First) Class| Seaman)? (?=[A-Z])"
)
"""`Petty Officer 1st Class Jane Doe`: what soldiers are, in front of who they are."""


def unglued(text: str) -> str:
    """A byline without what pages set around names in the same line, and with its names apart."""
    text = _GLUED_AND.sub(" and ", WRITES.sub("", GLUED_BUTTON.sub("", text)))
    text = _PLACED_BEHIND.sub(r"\1", text) if " — " in text else text
    text = _WITH_WIRES.sub("", _GLUED_NAMES.sub(", ", text))
    if reporting := _REPORTS_FROM.match(text):
        text = f"{reporting[1]}, reporter in {reporting[2]}"
    text = SITED.sub("", text) if ".com" in text or ".org" in text else text
    return _NAMED_TWICE.sub("", text, count=1) if " by" in text.lower() else text


def unnested(text: str) -> str:
    """A byline with no brackets in brackets, and without `(now)`."""
    return _NESTED.sub(r"(\1\2\3)", _TURNS.sub("", text))


def only_writers(text: str, opener: str) -> str:
    """A byline without who took the pictures, or whom the writer asked, and with its slashes set apart."""
    text = PHOTOGRAPHER.sub("", PICTURED_BEHIND.sub("", text))
    if _ASKING.search(opener):
        text = _ASKED.sub("", text)
    return _RANKED.sub("", _SLASH.sub(" / ", text)) if opener else text
