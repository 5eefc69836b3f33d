"""A byline → the same with no brackets within brackets, and without those that name nobody."""

from __future__ import annotations

from generator.ingest.words.late import Late

_NESTED = Late(r"\(([^()]*)\(([^()]*)\)([^()]*)\)")
_IN_DEPARTMENT = Late(r"\(([^(),]{2,60}) \([^(),]{2,40}\)(?=, )")
"""`(Varsand (Lowlands), envoyée spéciale)`: the department of a town in front of what somebody is there."""
_TURNS = Late(r" \((?:now|earlier|and earlier|until now)\)")
"""`(now)` behind those who write a live page in turns."""
_GLUED_BRACKET = Late(r"(?<=[^\W\d_])\((?=[^\W\d_]{4})")
"""`Jane Doe(Reporter)`."""
_NICKNAMED = Late(r"(?<=[a-z]) \([\"“‘']?[A-Z][a-z]{1,12}[\"”’']?\)(?= [A-Z])")
"""`Chandana (Chandi) Doe`: what somebody is called, in the middle of the name."""
_LISTED = Late(r"\(([^(),]{2,30}), ([^(),]{2,40})\)(?=,? [^\W\d_])")
"""`(Varsand, correspondant)` in front of another name, of which the comma parts none."""


def unnested(text: str) -> str:
    """A byline with no brackets in brackets, and without `(now)`."""
    text = _GLUED_BRACKET.sub(" (", text)
    text = _NICKNAMED.sub("", text) if text[:3] in ("By ", "by ", "BY ") else text
    text = _NESTED.sub(r"(\1\2\3)", _IN_DEPARTMENT.sub(r"(\1", _TURNS.sub("", text)))
    return _LISTED.sub(r"(\1 \2)", text) if ", " in text else text
