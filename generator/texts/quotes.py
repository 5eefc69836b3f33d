"""Straight quotes of a line of text → those that its language is set with. A pure function.

What is in doubt stays as it is written: feet and inches, a quote that nothing closes, all of a text that has
other quotes already. Between letters `'` is an apostrophe in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

ENGLISH = ("“", "”")
"""What opens a quote and what closes it, in English and in all languages that have nothing else here."""

_MARKS = {
    ("„", "“"): "bg cs de et is lt lv mk sk sl sq",
    ("„", "”"): "bs hr hu pl ro sr",
    ("«", "»"): "ar be ca el es eu fa fur gl it nb nn no oc ps pt-pt ru uk ur",
    ("«\u202f", "\u202f»"): "br fr",
    ("”", "”"): "fi he sv",
    ("「", "」"): "ja zh-hant zh-hk zh-mo zh-tw",
}
_MARKS_OF = {language: marks for marks, languages in _MARKS.items() for language in languages.split()}
_OTHER_SINGLES = frozenset(
    "be bg br ca cs de el es et eu fr hr is it ja lt lv mk oc pl ru sk sl sq sr uk".split()
)
"""Languages that do not put quotes within quotes between ‘ and ’."""

_OWN_DOUBLES = re.compile("[“”„‟«»「」『』＂]")
_WRITTEN_OUT = re.compile(r"&(?:[blr]d?quo|#0*(?:171|187|822\d)|#x0*(?:ab|bb|201[c-f]))", re.IGNORECASE)
_JOINED = "[\u0e00-\u0eff\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
"""Letters and marks of scripts that have no spaces between words."""
_WITHIN_A_WORD = re.compile(r"(?<=[^\W_])'(?=[^\W\d_])")
_CLIPPED = re.compile(r"(?:\d\ds?|[nst]|bout|cause|em|round|til|tis|twas)(?!\w)", re.IGNORECASE)
"""What a leading apostrophe stands before: a year, or a word whose beginning is not said."""
_BEFORE_OPENING = re.compile(r"[\s(\[{/–—\-‐‑\"“„«‘'¿¡]")


@lru_cache
def marks(language: str) -> tuple[str, str]:
    """The double quotes of a language by its tag (BCP 47): what opens, and what closes."""
    tag = language.lower()
    return _MARKS_OF.get(tag) or _MARKS_OF.get(tag.partition("-")[0], ENGLISH)


def typeset(text: str, language: str = "en") -> str:
    """A line of text with the quotes and apostrophes of its language in place of straight ones.

    Takes and gives plain text: nothing of it is looked at as HTML.
    """
    if "'" in text:
        text = _WITHIN_A_WORD.sub("’", text)
        if "'" in text:
            text = _with_singles(text, other=language.lower().partition("-")[0] in _OTHER_SINGLES)
    if '"' in text:
        text = _with_doubles(text, *marks(language))
    return text


def localised(html: str, text: str, language: str) -> str:
    """HTML whose quotes were made as in English, with those of a language.

    As no one can tell them from quotes that stand in the text it was made of, such a text keeps what it has.
    """
    opening, closing = marks(language)
    if (opening, closing) == ENGLISH or _OWN_DOUBLES.search(text) or _WRITTEN_OUT.search(text):
        return html
    return "".join([{"“": opening, "”": closing}.get(part, part) for part in re.split("([“”])", html)])


def _around(text: str, sign: str) -> Iterator[tuple[int, str, str]]:
    """Where a sign stands, and the characters before and after it; a space for none."""
    at = text.find(sign)
    while at >= 0:
        yield at, text[at - 1] if at else " ", text[at + 1 : at + 2] or " "
        at = text.find(sign, at + 1)


def _with_singles(text: str, *, other: bool) -> str:
    """`other`: the language has marks of its own in place of ‘ and ’, so only apostrophes are sure."""
    openings, closings = [], []
    for at, before, after in _around(text, "'"):
        if after.isalnum() and _BEFORE_OPENING.match(before):
            openings.append(at)
        elif not before.isspace() and not after.isalnum():
            closings.append(at)
    found: dict[int, str] = {}
    is_open = False
    for at in sorted(openings + closings):
        if at in closings:
            if is_open or (text[at - 1].isalpha() and not (other and openings)):
                found.setdefault(at, "’")
            is_open = False
            continue
        clipped = _CLIPPED.match(text, at + 1)
        ends = [end for end in closings if end > at]
        if clipped and clipped[0] == "n" and clipped.end() in ends:
            found |= {at: "’", clipped.end(): "’"}
        elif clipped and not ends:
            found[at] = "’"
        elif ends and not other:
            found[at], is_open = "‘", True
    characters = list(text)
    for at, mark in found.items():
        characters[at] = mark
    return "".join(characters)


def _with_doubles(text: str, opening: str, closing: str) -> str:
    """Every pair of `"`; or none of them, where one cannot be told."""
    if _OWN_DOUBLES.search(text):
        return text
    places = list(_around(text, '"'))
    if len(places) % 2:
        return text
    for number, (_, before, after) in enumerate(places):
        joined = not (before + after).isascii() and re.search(_JOINED, before + after)
        if number % 2:
            fits = not before.isspace() and (joined or not after.isalnum())
        else:
            fits = not after.isspace() and (joined or not before.isalnum())
        if not fits:
            return text
    first, *rest = text.split('"')
    return first + "".join(
        [f"{closing if number % 2 else opening}{part}" for number, part in enumerate(rest)]
    )
