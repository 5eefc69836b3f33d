"""A clipping → the wire services that a line below its text names: whose that is, who edited, with when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.signatures.bracketed import FAR_BELOW, is_bracketed_sign_off
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
from generator.ingest.one_line.signatures.wires import agencies_in
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.publishers import Directory

_NEAR, _LONGEST = 2, 70  # lines; characters of a line that names several
_OWNED = Late(
    r"(?:[-–—] ?)?(?:©|\(c\)|copyright)(?: ?©| ?\(c\)| copyright)?,? ?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?"
    r"(?P<by>[^\W\d_][\w .-]{1,30}?)(?:,? \d{4})?(?:\. [^\W\d_][^.\d]{5,60})?\.?",
    re.IGNORECASE,
)
_INITIALS = Late(r"(?:\A|[;,] ?)(?P<all>[a-z]{2,6}(?:/[a-z]{2,6}){1,5})(?:;[a-z]{2,6}){0,4}\Z")
"""`Harbour 4 News, 3.5.2024, 14:00 Uhr; hrf/sda/kavo;jado`: the station, whom it used, who was on duty."""
_RIGHTS = Late(r"© ?[A-ZÄÖÜ]{2,5}(?P<all>(?:/[A-Za-z]{2,6}){1,5})\Z")
"""`© HBR/sda/kavo`: the same of a paper, as its rights."""


def named_below(clipping: Clipping, outlets: Directory) -> Iterator[tuple[LabelledLine, str]]:
    """The wire services, each with the line that names it."""
    below = clipping.labelled[clipping.last + 1 : clipping.last + 1 + FAR_BELOW]
    for one in below[:_NEAR]:
        owned = _OWNED.fullmatch(one.line.text) if one.line.text[0] in "©(Cc-–—" and _is_left(one) else None
        if owned and (agency := outlets.agency(owned["by"])):
            yield one, agency.name  # `© 2020 AFP`
    for one in below:
        text = one.line.text
        signed = (_INITIALS.search(text) or _RIGHTS.match(text)) if "/" in text else None
        for part in signed["all"].split("/")[1:] if signed else ():
            if agency := outlets.agency(part.upper()):
                yield one, agency.name
    yield from _signing(clipping, outlets)
    for index, one, reading in clipping.having(Label.TIMESTAMP):
        if clipping.last < index <= clipping.last + FAR_BELOW and reading.stamp is not None:
            signed_with = [text for text in reading.stamp.before if is_bracketed_sign_off(text)]
            yield from ((one, name) for text in signed_with for name in agencies_in(text, outlets))


_OF_PICTURE = Late(
    r"foto|photo|image|bild\b|kuva|picture|video|©|\(c\)|사진|写真|图|圖|صورة|تصوير", re.IGNORECASE
)
_JOINED = Late(r"[/,(]| - | from | by ", re.IGNORECASE)


def _signing(clipping: Clipping, outlets: Directory) -> Iterator[tuple[LabelledLine, str]]:
    """The wire services in the line right below the text that names them beside another or a paper.

    `(Quelle: APA/dpa)`, `Hafen.example - EFE / Reuters`, `dpa, AFP / JD, KV`: no single name, as that may be
    whose a picture is.
    """
    at = clipping.last + 1
    one = clipping.labelled[at] if at < len(clipping.labelled) else None
    if one is None or one.label in (Label.SIGN_OFF, Label.TIMESTAMP, Label.BYLINE, Label.HEADLINE):
        return
    text, reading = one.line.text, clipping.readings[at]
    if len(text) > _LONGEST or not _JOINED.search(text) or _OF_PICTURE.search(text):
        return
    within = text[1:-1] if text[0] + text[-1] == "()" and ": " in text else ""
    sign_off = read_sign_off(within, outlets) if within else reading.sign_off  # `(Quelle: APA/dpa)`
    byline = reading.byline
    if sign_off is not None and sign_off.rule == "agency-sign-off" and not sign_off.people:
        yield from ((one, name) for name in sign_off.agencies)
    elif byline is not None and byline.rule == "agency" and byline.outlets and not byline.people:
        yield from ((one, name) for name in byline.agencies)


def _is_left(one: LabelledLine) -> bool:
    return one.label in (Label.FURNITURE, Label.UNKNOWN)
