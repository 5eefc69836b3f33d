"""Bytes in Latin letters whose charset nobody names → the charset in which they spell a language.

A language writes with few letters beyond ASCII. Read in a wrong charset, a text has some of another language,
or signs amid words: `på` in Swedish would be `pĺ`, `łodzi` in Polish `³odzi`. Frequencies of letters tell
that only of long texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LATIN = "cp1252"
_CENTRAL = (
    "ąćęłńóśźżéöüáčä", "áčďéěíňóřšťúůýžöüäł", "áäčďéíĺľňóôŕšťúýžöüěřů", "áéíóöőúüűäčšž", "ăâîşţéáöüó",
    "čćđšžéáöüäó",
)  # fmt: skip
_ALPHABETS = {
    LATIN: (
        "äöüßéàèçôâê", "àâçéèêëîïôùûüœæÿñáíóöä", "áéíñóúüªºçàèöäïâê", "áâãàçéêíóôõúüªºñè",
        "àèéìíîòóùúçâäöüªº", "éèëïöüáóçñêäà", "åäöéèüáàæøôñç", "æøåéèòóôüöäáçêñ", "áðéíóúýþæöüäåø",
        "áéíóúâêàè", "àçéèíïòóúü", "äõöüšžéåñ",
    ),
    "cp1250": _CENTRAL,
    "iso8859-2": _CENTRAL,
    "cp1254": ("çğıöşüâîûİéèáäñô",),
    "cp1257": ("ąčęėįšųūžéóöüä", "āčēģīķļņšūžŗōéöüä", "äõöüšžéå"),
}  # fmt: skip
"""By charset, the more usual ones first: the letters of languages, and some that names from abroad have."""
_LETTER = r"[^\W\d_¹²³¼½¾]"
_SIGN = "[±¶¦¬¤¨¸×÷¹¼¾]"
_AMID_WORD = re.compile(
    rf"(?<={_LETTER})(?:[^\w\s\x00-\x7f]|[¹²³¼½¾])(?={_LETTER})|(?<={_LETTER}){_SIGN}|{_SIGN}(?={_LETTER})"
)
"""Signs that stand between letters, or beside one where few do."""
_PUNCTUATION = frozenset("’‘“”„«»–—…·•-\xad\xa0™®©")
_ENOUGH = 0.9
"""What share of the letters beyond ASCII an alphabet must have: names of others stand in any text."""


def charset_of_letters(payload: bytes) -> str:
    """The charset that these bytes are in, or "" where they spell no language that is known in any."""
    shares = {name: max(_shares(payload, name, alphabets)) for name, alphabets in _ALPHABETS.items()}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] >= _ENOUGH:
        return best
    names = "".join(_ALPHABETS[LATIN])  # of several countries, as in English
    return LATIN if max(_shares(payload, LATIN, [names])) >= _ENOUGH else ""


def _shares(payload: bytes, charset: str, alphabets: Sequence[str]) -> Iterator[float]:
    """What share of the letters beyond ASCII each alphabet has, if bytes are in a charset."""
    text = payload.decode(charset, errors="replace")
    letters = [letter for letter in text if letter > "\x7f" and letter.isalpha()]
    amid = sum(sign not in _PUNCTUATION for sign in _AMID_WORD.findall(text)) + text.count("\ufffd")
    for alphabet in alphabets:
        known = sum(letter in alphabet or letter.lower() in alphabet for letter in letters)
        yield known / (len(letters) + amid) if letters or amid else 1.0  # quotes alone
