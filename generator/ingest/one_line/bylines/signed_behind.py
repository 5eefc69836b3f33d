"""The last words of a story → who signs behind its last sentence, in brackets: `(Jane Doe and Kai Voss)`.

Or from whom it is: `Fuente: Harbour / EFE`.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.papers import PAPER_WORDS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory

_PARTICLES = r"(?:(?:d[aei]|de[lnr]|d[ao]s|v[ao]n|l[ae]s?|bint?i?|al|el|e|y) ){0,2}"
_NAME = rf"[{LU}][\w.'’-]{{1,20}}(?: {_PARTICLES}[{LU}][\w.'’-]{{0,20}}){{1,3}}"
_SIGNED = Late(rf"(?<=[.!?\"”’'])\s*\((?P<names>{_NAME}(?:(?:, | and | & ){_NAME}){{0,3}})\)\s*\Z")
_DASHED = Late(rf"(?<=[.!?])\s?[—–] ?(?P<names>{_NAME}(?:(?:, | and | & ){_NAME}){{0,3}})\Z")
"""Not behind a quotation mark, where somebody is quoted."""
_LONGEST, _LEAST_STORY = 120, 60

NAMED = r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,3}"
WRITES = Late(rf"(?:\A|[\w.,;:!?”’\"'] )(?:writes|reports) (?P<name>{NAMED}?)\.?\Z")
"""`, writes Jane Doe.` at the end of a standfirst."""

WRITES_ON = Late(
    rf"(?:\A|, |(?P<asked>: ))(?P<name>{NAMED}) (?(asked)(?:asks|argues|explains|wonders)|(?:writes|reports))"
    r"(?:,|\.?\Z| (?:about|on|that|how|why|what|whether|from|of)\b)"
)
"""`In this second part, Jane Doe writes about the harbour` within a standfirst, or `…, Jane Doe reports`.

Behind a colon also `Two boats and no port: Jane Doe asks what they are for`.
"""
SOURCED_BEHIND = Late(
    r"(?<=[.!?\"”’'»)])\s*\(?(?:(?:Fuente|Fonte|Quelle|Źródło|Zdroj|Kaynak|KAYNAK)s? ?: |KAYNAK )"
    r"([^.!?:]{2,60})\)?\.?\s*\Z"
)
"""`Fuente: Harbour / EFE` behind the last sentence."""
SITED_BEHIND = Late(
    r"(?<=[.!?\"”’'»)])\s*[—–-]{1,2} ?(?:with (?:reports?|files) from [\w ,/&-]{2,30})?"
    r"\w{2,20}(?:\.[a-z]{2,4}){1,2}\.?\s*\Z"
)
REMARKED_BEHIND = Late(
    r"(?<=[.!?\"”’'»])\s*\((?:from|with|compiled from|based on|aus|mit) [\w ,/&.'’-]{2,50}\)\.?\s*\Z",
    re.IGNORECASE,
)
"""`(From news reports)` behind the last sentence: it stays, as it is the story's own."""


_TITLED = r"(?-i:[A-Z\d][\w.'’&-]*)|and|the|agency|agencies|wires?|others?|news|staff|other"
_HELPERS = rf"(?:{_TITLED})(?:(?: ?/ ?|, | & | )(?:{_TITLED})){{0,9}}"
HELPED_BEHIND = Late(
    r"(?<=[.!?\"”’'»)])(?:\s+|\s*[—–-]{1,2} ?|\s*(?=[(\[]))[(\[]?(?:"
    r"with (?:an? )?(?:additional |agency )?(?:reports?|reporting|files|inputs?|information|details) "
    rf"(?:from|by) {_HELPERS}|"
    r"(?:with )?(?:(?-i:[A-Z]{2,5})|agency|agencies|wire|bureau)(?:['’]s?)? (?:inputs?|reports?)|"
    rf"inputs? (?:from|by) {_HELPERS}|"
    rf"(?:with )?(?:additional |further )(?:reporting|inputs?) (?:from|by) ?:? ?{_HELPERS}|"
    rf"(?-i:[A-Z])\w{{1,12}} with (?:an? )?(?:reports?|reporting|files|inputs?) (?:from|by) {_HELPERS}|"
    rf"(?:edited|compiled|contributed|translated) by ?:? ?{_HELPERS}|(?P<wires>agencies)"
    r")\.?[)\]]?(?: INQ)?\s*\Z",
    re.IGNORECASE,
)
"""`With a report from AP`, `(With PTI inputs)`, `(Edited by Jane Doe)` behind the last sentence.

No sentence is made of names alone, so nothing must part it from the one in front.
"""
HELPING_WORDS = (
    "agenc",
    "report",
    "input",
    "with files",
    "edited by",
    "ntributed by",
    "ompiled by",
    "translated by",
)
"""Of which one stands in every such end; only for speed."""
DATED_BEHIND = Late(
    r"(?<=[.!?…\"”’'»“])\s*\((?P<who>[^\W\d_][^()\d]{1,80}?)[,;/]? ?"
    r"\d{1,2}\. ?(?:\d{1,2}\.|[^\W\d_]{3,9}\.?) ?(?:19|20)\d\d(?:, \d{1,2}[:.]\d\d(?: Uhr)?)?\)\s*\Z"
)
"""`(Jane Doe, Kai Voss, 3.6.2024)`, `(red, 3. Juni 2024)` behind the last sentence."""
_REPORTED_BEHIND = Late(
    rf"(?<=[.!?…»\"”])\s*[{LU}][\w ]{{1,14}} ?\| ?Reportages? ?:? ?(?P<names>[{LU}][^|]{{3,90}})\Z"
)
"""`… s’arrête. TF1 | Reportage J. Doe, K. Voss`, as stations sign the text of a report."""


def dashed_behind(text: str, outlets: Directory) -> tuple[str, tuple[str, ...]]:
    """A paragraph without who signs it behind a dash, and these: `… in May. — Jane Doe`."""
    found = _DASHED.search(text[-_LONGEST:]) if text[-1].isalpha() and len(text) >= _LEAST_STORY else None
    return (text[: -len(found[0])], _writers(found["names"], outlets)) if found else (text, ())


def _writers(names: str, outlets: Directory) -> tuple[str, ...]:
    byline = read_byline(names, outlets)
    if byline is None or byline.rule not in ("bare-name", "names"):
        return ()
    if any(name.split()[-1].casefold() in PAPER_WORDS for name in byline.people):
        return ()  # `(Harbour Star)`, which stays
    return byline.people


def signed_behind(text: str, outlets: Directory) -> tuple[str, tuple[str, ...]]:
    """A paragraph without the names in brackets behind it, and these; all of it where none are there."""
    if " Report" in text[-_LONGEST:] and (reported := _REPORTED_BEHIND.search(text)):
        byline = read_byline(f"Par {reported['names']}", outlets)
        return text[: reported.start()], byline.people if byline else ()
    if text[-1] != ")" or len(text) < _LEAST_STORY or not (found := _SIGNED.search(text[-_LONGEST:])):
        return text, ()
    people = _writers(found["names"], outlets)
    return (text[: -len(found[0])], people) if people else (text, ())


STOP, DASH = re.compile(r"[.!?\"”’'»)]"), re.compile(r"\s(?=\s*[—–])")
_FIRST = "A-Za-zÀ-ɏΆ-ώА-я"
_TRAILING = re.compile(
    rf"(?:(?<=[.!?\"”’'»)])\s*(?:[—–]|--?|/(?=\s))?\s*|\s+[—–]\s*)([(\[/]?[{_FIRST}][\w .&+-]{{1,30}}"
    r"(?:\s?[/,]\s?[\w .&-]{2,24}){0,3}[)\]/]?)\.?\s*\Z"
)
_UP_TO_OTHERS = re.compile(rf".*[^\w\s.&+/,()\[\]—–{_FIRST}-]", re.DOTALL)
"""A text up to the last character that no such stretch has, such as a quotation mark."""


_LONGEST_ALONE, _LONGEST_PART = 48, 28
"""How long a stretch is where nothing is listed, and the last part of one where something is."""


def endings(tail: str) -> list[re.Match[str]]:
    """Every stretch behind a full stop or a quotation mark up to the end, the longest first."""
    others = _UP_TO_OTHERS.match(tail)
    first = others.end() if others else 0
    listed = max(tail.rfind(","), tail.rfind("/"))
    if listed < len(tail.rstrip()) - _LONGEST_PART:
        first = max(first, listed + 1, len(tail) - _LONGEST_ALONE)
    places = [stop.end() for stop in STOP.finditer(tail, max(0, first - 1), len(tail) - 1)]
    if "—" in tail or "–" in tail:
        places = sorted({*places, *[dash.start() for dash in DASH.finditer(tail, first)]})
    return [found for place in places if (found := _TRAILING.match(tail, place))]
