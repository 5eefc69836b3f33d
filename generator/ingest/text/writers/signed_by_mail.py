"""A clipping → who signs below the text, each in a line, with the address of one of them right below."""

from __future__ import annotations

import re
import unicodedata

from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.text.seed import Found
from generator.ingest.words.late import Late

_FOOT, _MOST = 20, 6  # lines
_MAIL = Late(r"([\w.+-]{3,40})@(?:[\w-]{2,30}\.){1,3}[a-z]{2,10}")


def signed_above_mail(clipping: Clipping) -> tuple[Found[str], ...]:
    """The names right above an address that has a surname of theirs: `Jane Doe`, `Åsa Voss`, `asa.voss@…`.

    A wire service may stand among them, and a box between them and the text.
    """
    for index in range(clipping.last + 1, min(len(clipping.labelled), clipping.last + _FOOT)):
        mail = _MAIL.fullmatch(clipping.labelled[index].line.text.strip())
        people = _above(clipping, index) if mail else []
        if mail and any(_plain(one.value.split()[-1]) in _plain(mail[1]) for one in people):
            return tuple(people)
    return ()


def _above(clipping: Clipping, mail: int) -> list[Found[str]]:
    """The bare names right above a line, in order, with nothing but roles and wire services among them."""
    people: list[Found[str]] = []
    for index in range(mail - 1, max(clipping.last, mail - 1 - _MOST), -1):
        reading = clipping.readings[index]
        names = reading.byline.people if reading.byline else ()
        role = is_role_alone(clipping.labelled[index].line.text)
        if not (names or role or (reading.sign_off and reading.sign_off.agencies)):
            break
        line = clipping.labelled[index].line.number
        people = [
            *(Found(value=name, line=line, rule="signed-below", confidence=0.8) for name in names),
            *people,
        ]
    return people


def _plain(text: str) -> str:
    """A text in small letters without accents, as addresses have names: `Öberg` is `oberg`."""
    bare = unicodedata.normalize(
        "NFKD", text.casefold().replace("ø", "o").replace("æ", "ae").replace("ß", "ss")
    )
    return re.sub(r"[^a-z]", "", bare)
