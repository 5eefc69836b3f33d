"""A name → what beside it says which of two who are called so it is: the father or the son."""

from __future__ import annotations

from generator.ingest.words.late import Late

_ENDS = (" ml.", " ml", " st.", " mladší", " starší", " jr", " jun.", " ml.,", " st.,")
_BEHIND = Late(r"(?P<name>\S{2,20} \S.{1,40}?) (?P<which>ml\.?|st\.|mladší|starší|jr|jun\.)")
"""`Jan Doe ml.`, as in Czech and Slovak."""
_BEGINNINGS = ("ifj", "id.", "özv")
_AHEAD = Late(r"(?P<which>ifj\.|id\.|özv\.) (?P<name>\S{2,20} \S.{1,40})")
"""`ifj. Kovács János`, as in Hungarian."""


def generation_of(text: str) -> tuple[str, str, str] | None:
    """What stands in front of a name, the name, and what stands behind it; nothing where neither does."""
    if text.endswith(_ENDS) and (younger := _BEHIND.fullmatch(text.strip(" ,"))):
        which = younger["which"]
        return "", younger["name"], f" {which}." if which in ("ml", "jun") else f" {which}"
    if text[:3] in _BEGINNINGS and (older := _AHEAD.fullmatch(text.strip(" ,"))):
        return f"{older['which']} ", older["name"], ""
    return None
