"""A line → the outlet that it names, or speaks of as its own."""

from __future__ import annotations

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory


def outlet_alone(text: str, outlets: Directory) -> Outlet | None:
    """The outlet that a line names and nothing else: `Hong Kong Free Press`, maybe with `HKFP` behind."""
    text = text.strip(" .|•-–—")
    if (named := outlets.named(text)) is not None:
        return named
    name, _, short = text.rpartition(" ")
    initials = len(short) > 1 and short[0] == name[:1]  # of most the first letter tells
    initials = initials and short == "".join([word[0] for word in name.split()])
    return outlets.named(name) if initials else None


def opens_with_outlet(text: str, outlets: Directory) -> bool:
    """Whether a sentence begins with an outlet: `Harbour News publishes ...`, as its foot does."""
    if text.startswith(_OFFICES):
        return False
    words = text[:120].removeprefix("The ").split(None, _OPENING)[:_OPENING]
    first = words[0].lstrip(_LOOSE) if words else ""
    bare = first.rstrip(_LOOSE)
    if not outlets.opens(first) and (bare == first or not outlets.opens(bare)):
        return False
    if _QUOTED_PAPER.match(text):
        return False
    return any(outlets.named(" ".join(words[:count]).strip(_LOOSE)) for count in range(1, len(words)))


_OPENING = 6
_LOOSE = ",.'’s"
"""What stands around a name, or behind it: `Harbour News'`."""
_QUOTED_PAPER = Late(
    rf"(?:[{LU}][\w.'’-]* ){{1,5}}(?:first |also |later )?"
    rf"(?:reported|said|says|quoted|cited|wrote|noted|added|"
    r"described|revealed|obtained|reviewed|contacted|spoke|asked|reached|approached|emailed)\b"
)
"""`The Harbour Times reported on Tuesday`: what a paper said is news in another."""
_OFFICES = ("The White House", "DOD ", "U.S. Department")
"""Who publishes and is written about as well."""


def habit_of_outlet(text: str, outlets: Directory) -> Furniture | None:
    """Page furniture by the habits of one outlet."""
    return Furniture(rule="habit-of-outlet", confidence=0.9) if outlets.saying(text) else None
