"""A line → whether it is the story's own, as it tells who said so, who saw it or who would not speak."""

from __future__ import annotations

from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late

_ATTRIBUTED = 10


def is_of_story(reading: Reading, text: str) -> bool:
    """Whether a wire service signs a line, or it tells who said so, saw it or would not, as no page does."""
    if reading.ends_with_agency or (reading.told and reading.shape.words >= _ATTRIBUTED):
        return True
    if reading.shape.words >= _SOURCED_AT_LENGTH and _is_sourced(text):
        return True
    if reading.shape.ends and not _GOT.isdisjoint(reading.words) and _OBTAINED.match(text):
        return True
    # of these one stands in each such sentence
    may_tell = "omment" in text or "oment" in text or "tellung" in text
    return may_tell and _NO_COMMENT.search(text) is not None


_SOURCED_AT_LENGTH = 25  # words; a teaser says in fewer who told of it


def _is_sourced(text: str) -> bool:
    """Whether a paragraph says from whom a paper has it: `A draft, reviewed by Harbour Post, would …`."""
    return any(map(text.__contains__, _SOURCES)) and _SOURCED.search(text) is not None


_SOURCES = ("ccording to ", "viewed by ", "seen by ", "obtained by ")
_SOURCED = Late(
    r", (?:first |also )?(?:seen|reviewed|viewed|obtained) by (?:the |The )?[A-Z]|"
    r"\b[Aa]ccording to (?!our\b)(?:[\w-]+ ){0,3}"
    r"(?:people|persons?|officials|diplomats|sources|insiders|witnesses|documents|records|filings)\b"
)
_GOT = frozenset(("obtained", "reviewed", "viewed", "seen"))
_OBTAINED = Late(
    r"(?:The )?[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3} (?:has |have )?(?:first )?"
    r"(?:obtained|reviewed|viewed|seen) (?:an? |the |copies of |parts of )?(?:[\w-]+ ){0,4}"
    r"(?:notes?|letters?|documents?|memos?|emails?|e-mails?|drafts?|reports?|records?|recordings?|footage|filings?|"
    r"transcripts?|photos|photographs|copy|messages|contracts?|figures|data)\b"
)
"""`The Harbour Press obtained the letter under the law on access.`: how a paper came by its story."""
_NO_COMMENT = Late(
    r"\b(?:declin|refus|respon|répon|repl|reach|return|available|approached|contacted|asked|souhait|voul|lehn|"
    r"reagier|beantwort|woll|neg|rehus|quis|contest|rispos|rifiut|recus)\w*\b.{0,60}\b(?:comment(?:ing|er|aires?|are|i)?|commento|comentar(?:ios?)?|"
    r"comentários?|[Kk]ommentar|[Kk]ommentieren|Stellungnahme|Stellung)\b.{0,60}\.(?: [A-Z]|\Z)"
)
"""`Boeing declined to comment.`: what stories end with, and no box for comments does."""
