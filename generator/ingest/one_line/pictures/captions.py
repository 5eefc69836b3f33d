"""A line → the caption and the credit of a picture, or a credit alone.

Papers mark a picture's words in a hundred ways; nearly all of them end in who took it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import digits
from typing import NamedTuple

from generator.ingest.one_line.bylines.papers import NAME_AND_AGENCY, PAPERS_BEHIND
from generator.ingest.one_line.bylines.pictures import DRAWN, OF_HOUSE, OF_STAFF, signs_for_nordic_wire
from generator.ingest.one_line.bylines.pieces import with_place_or_role
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.caption_words import (
    LABELS,
    LEAD,
    NUMBERED,
    SEEN_WORDS,
    STARTS,
    is_filed,
    may_open,
    shows_scene,
)
from generator.ingest.one_line.pictures.controls import without_control
from generator.ingest.one_line.pictures.credits import (
    NAME_AND_PAPER,
    is_credit,
    is_credit_line,
    is_handed,
    is_titled,
)
from generator.ingest.one_line.pictures.credits_abroad import (
    PRINTED,
    SHOWN,
    TAKEN_BY,
    credited_alone,
    is_marked_behind,
    may_be_shown,
)
from generator.ingest.one_line.pictures.credits_behind import Caption, ends_plainly, with_credit_behind
from generator.ingest.one_line.pictures.scenes import (
    OFFICES,
    OFFICIAL,
    SHORTEST_TWICE,
    is_dated_scene,
    is_scene,
    is_sent,
    said_twice,
    tells_of_picture,
)
from generator.ingest.one_line.pictures.scenes_abroad import is_scene_abroad
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.photo_agencies import AGENCY_WORDS, names_photo_agency
from generator.ingest.words.outlets.publishers import Directory

LONGEST = 900
_BRACKETED_ALONE = Late(rf"[(\[](?P<credit>[{LU}][\w .&/'’-]{{1,40}})[)\]]\Z")
_SLASHED_ALONE = Late(
    rf"\((?P<credit>[{LU}][^\W\d_][\w.'’-]*(?: [{LU}][\w.'’-]*){{1,3}} ?/ ?[{LU}][^()\d/]{{2,40}})\)(?: ?\))?\Z"
)
"""`(Jane Doe/Port Harbour, D.C.)`, also with a bracket too many behind."""
_LICENCE = Late(
    r"\s*(?:(?:Purchase|Acquire) Licensing Rights.*|, opens new tab.*|\bCC BY(?:-\w+){0,3} \d\.\d|"
    r"ATTENTION EDITORS ?[:–—-] .*)\Z",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:[–-] (?=फ))?[(\[（]?(?:(?-i:[A-Z]{2,6}) )?(?:surs[aă] foto|foto sursa|source photo|image source|image credit|video credit|bildquelle|photo credit|photos?|photographs?|(?:photo[- ]?)?illustrations?|photo[- ]?(?:collage|montage|composite)s?|credits?|image|foto(?:[’']?s)?|"
    r"bild(?:rechte|nachweis)?|quelle|crédits?(?: photo)?|crédito|file photo|pictures?|video|imagem|imagen|immagine|"
    r"źródło(?: zdjęć| zdjęcia)?|zdjęcie|fot\.?|(?-i:Autor\.)|zdroj foto|beeld|grafikk?|kuva|фото|kép|fotó|写真|摄影|攝影|사진|फोटो|फ़ोटो)"
    r"(?:\s*[,:：/]\s*| by:? | courtesy:? |\.{3} ?|… ?|(?<=(?-i:[Ff]ot\.)) ?|(?<=(?-i:Autor\.)) |(?<=(?-i:Foto)) (?=(?-i:[A-Z]))|"
    r"(?<=(?-i:FOTO|HOTO|eeld)) (?=(?-i:[A-Z]))|(?<=(?-i:oto[’']s)) (?=(?-i:[A-Z]))|(?<=(?-i:oto)) di (?=(?-i:[A-Z])))[©Ⓒ]? ?(?P<credit>.{2,90}?(?: \([^()]{2,24}\))?)[)\]）]?\Z",
    re.IGNORECASE,
)
_EXPLICIT = Late(
    rf"[(\[]?(?:image|photo|picture|video) (?:credits?|sources?|courtesy) ?:|(?:photo|image|picture)s? courtesy of |(?-i:Photograph by [{LU}][^.!?]{{2,80}}\Z)|\((?:foto|bild): ?[^;()]{{2,60}}; ?(?:bearbeitung|montage|collage|illustration)",
    re.IGNORECASE,
)
_BRIEF, _LINKED = 140, 4
_SIGNED = Late(
    r"(?:(?:edited|written|reported|reporting|editing|writing|translated) )?by |with |con |mit |avec |com ",
    re.IGNORECASE,
)
_LONGEST_SCENE, _MOST_HOLDER = 400, 7
_CREDIT_IN_FRONT = Late(
    rf"(?!(?:An?|The|In|On|For|But|And) )[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} ?/ ?[A-Z][A-Za-z]{{2,14}} "
    r"(?=[A-Z])[^/]{30,}[.?!]\Z"
    rf"|\([{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} ?[|/] ?[{LU}][^()|/]{{2,40}}\) (?=[A-Z]).{{20,}}"
    rf"|© ?[{LU}][\w ]{{1,30}}/[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} (?=[A-Z])[^/]{{20,}}\.\Z"
)
"""`Jane Doe/Harbour The minister arrives.`, `(Jane Doe | Harbour Post) A street.`: who took it, in front."""
_OF_PAGE = Late(r"\d{4}(?! ?/ ?[^\W\d_])|reserved|riservat|derechos|direitos|droits|rechte", re.IGNORECASE)
"""What stands behind `©` in the rights of a page, and not in those of a picture."""


def _labelled(text: str, outlets: Directory) -> Caption | None:
    """Who took a picture, behind a label: `Photo: Jane Doe`."""
    source = _LABELLED.match(text)
    if source is None:
        return None
    credit = source["credit"]
    sure = 0.95 if is_credit(credit, outlets) else 0.0
    if not sure and _EXPLICIT.match(text) and (text[-1] not in ".!?" or " courtesy of " in text[:20]):
        sure = 0.9
    titled = not sure and is_titled(_in_front_of_wire(credit, outlets) or credit, text)
    if titled and not furniture_of(credit):
        sure = 0.8
    return (
        Caption(credit=credit.lstrip(" ([").rstrip(" []"), rule="credit-label", confidence=sure)
        if sure
        else None
    )


_MOST_OF_WIRE = 4  # words


def _in_front_of_wire(credit: str, outlets: Directory) -> str:
    """Who took a picture, in front of a wire service with a small word: `Jane Doe La Presse canadienne`."""
    words = credit.split() if outlets.may_name_agency(credit) else []
    names = (at for at in range(2, len(words)) if len(words) - at <= _MOST_OF_WIRE)
    at = next((at for at in names if outlets.agency(" ".join(words[at:]))), 0)
    return " ".join(words[:at])


def _whose(text: str, known: frozenset[str], outlets: Directory, *, opening: bool) -> Caption | None:
    """Whose a picture is, in a line that says nothing else and has a label or words that papers put for a name."""
    if opening and (labelled := _labelled(text, outlets)):
        return labelled
    if opening and (labelled_abroad := credited_alone(text)):
        return Caption(credit=labelled_abroad, rule="credit-label", confidence=0.9)
    of_staff = (text[-1].isdigit() or "•" in text) and OF_STAFF.match(text)
    if of_staff:
        return Caption(credit=text, rule="credit-label", confidence=0.99)
    if opening and (DRAWN.match(text) or OF_HOUSE.match(text)):
        return Caption(credit=text.lstrip("—–- "), rule="credit-label", confidence=0.93)
    if is_handed(text, known, outlets, opening=opening):
        sure = max(0.85, _line_confidence(text))
        return Caption(credit=text.strip("()"), rule="credit-line", confidence=sure)
    return None


def _bracketed(text: str, *, credited: bool) -> Caption | None:
    """Whose a picture is, in brackets and alone: `(Jane Doe)`."""
    alone = _BRACKETED_ALONE.match(text) or (_SLASHED_ALONE.match(text) if "/" in text[:50] else None)
    if (
        alone is None
        or _SIGNED.match(alone["credit"])
        or alone["credit"].casefold() in ("end", "ends", "source", "link")
        or PRINTED.search(text)
        or furniture_of(alone["credit"])  # `(Noticia en desarrollo)`
        or not (credited or text[0] != "[" or len(text.split()) < _LINKED)  # `[What both ports built]`
    ):
        return None
    sure = _line_confidence(text) if credited else 0.7
    return Caption(credit=alone["credit"], rule="bracketed-alone", confidence=sure)


_SHOWN_FROM = ("From left: ", "From left, ", "Photo by ")
"""What no sentence of a story begins with."""


def read_caption(text: str, outlets: Directory) -> Caption | None:
    """The caption or credit that a line is, if a mark shows one."""
    return read_captions([(text, frozenset())], outlets)[0]


def read_captions(lines: Sequence[tuple[str, frozenset[str]]], outlets: Directory) -> list[Caption | None]:
    """The caption or credit that each of some lines is, if a mark shows one, by the line and its `words_in`.

    One way to see it goes through all of them before the next: a processor does faster what it just did.
    """
    found: list[Caption | None] = [None] * len(lines)
    left = [
        at
        for at, (line, known) in enumerate(lines)
        if line and not (known and _is_bare(line, known, outlets))
    ]
    asked = dict(zip(left, _asked([lines[at] for at in left], outlets), strict=True))
    for look in (_alone, _behind, _told, _shown, _named_credit):
        for at in left:
            found[at] = look(asked[at], outlets)
        left = [at for at in left if found[at] is None and asked[at].text]
    return found


class _Asked(NamedTuple):
    """A line, its `words_in` where they are known, and what is asked of it more than once.

    `text` is the line without whom to ask for a picture, and nothing where it is too long; `credited` says
    that it `is_credit_line`, `opening` that it `may_open` as captions do.
    """

    line: str
    text: str
    known: frozenset[str]
    credited: bool
    opening: bool


def _asked(lines: Sequence[tuple[str, frozenset[str]]], outlets: Directory) -> Iterator[_Asked]:
    texts = [_without_licence(line) for line, _ in lines]
    known = [words for _, words in lines]
    credited = [
        bool(text) and is_credit_line(text, words, outlets) for text, words in zip(texts, known, strict=True)
    ]
    return map(_Asked, [line for line, _ in lines], texts, known, credited, map(may_open, texts))


_TELLING = frozenset(
    [
        *(*SEEN_WORDS, *AGENCY_WORDS, *OFFICES),
        *"by via for file courtesy photo picture image caption foto beeld graphic illustration chart map fold".split(),
        *"undated collage combination handout view screen satellite diagram graph screenshot".split(),
        *"pour voor para per för für".split(),  # in front of a paper
        *"archivo archivio archives arquivo".split(),  # behind what an old picture shows
        *"speaking talking walking arriving leaving standing posing sitting waving attending".split(),
    ]
)
"""Of which one stands in every caption or credit that is nothing but words, and begins with no label."""


def _is_bare(line: str, known: frozenset[str], outlets: Directory) -> bool:
    """Whether a line is words alone and none of them of pictures, as most buttons and headlines are."""
    return (
        (line[-1].isalnum() or line[-1] == "'")
        and _TELLING.isdisjoint(known)
        and line.replace(" ", "").replace("'", "").replace("&", "").isalnum()
        and line[:3].lower() not in LABELS
        and (line.isascii() or (max(line) < _FIRST_HEBREW and "ı" not in line))
        and not ("icensing" in line or "copyright" in line.lower() or outlets.agency(line))
        and not (line[-1].isdigit() and line.rstrip(digits)[-1:].isalpha())  # `A tug leavestvn24`
        and (len(line) < SHORTEST_TWICE or not said_twice(line))
    )


_FIRST_HEBREW = "\u0590"
"""Behind the letters of Europe, of which `ı` is a small `I` to patterns, and another letter to its words."""


def _without_licence(line: str) -> str:
    """A line without whom to ask for a picture and what editors are told of it, and nothing of a long one."""
    if "icensing" in line or "opens new" in line or "CC BY" in line or "ION EDITORS" in line:
        line = _LICENCE.sub("", line[: LONGEST + 1]).strip()
    return line if len(line) <= LONGEST else ""


def _alone(asked: _Asked, outlets: Directory) -> Caption | None:
    """What a picture shows in front of one of its buttons, or whose it is, in a line that says nothing else."""
    line, text, known, credited, opening = asked
    if shown := without_control(line):
        return Caption(text=shown, rule="caption-label", confidence=0.95)
    if not text:
        return None
    if len(text) <= _BRIEF and (whose := _whose(text, known, outlets, opening=opening)):
        return whose
    if text[0] in "([" and (alone := _bracketed(text, credited=credited)):
        return alone
    if credited and is_titled(text.replace(" via ", " ")) and not _WITHIN.search(text):
        return Caption(credit=text.strip("()[]"), rule="credit-line", confidence=_line_confidence(text))
    if text[0] == "©" and len(text.split()) <= _MOST_HOLDER and not _OF_PAGE.search(text):
        return Caption(credit=text.strip("© "), rule="copyright-credit", confidence=0.9)
    if opening and not text.isascii() and (taken := TAKEN_BY.match(text)):
        return Caption(credit=taken["credit"], rule="credit-label", confidence=0.95)
    return None


_WITHIN = Late(r"(?<=[\w)\"”’]) (?<!File )(?:Photo|Image|Picture)s?: ?(?=[A-Z])")
"""`Vardia Pier Photo: HCP`: a label behind the words of a picture, which are no names."""


def _behind(asked: _Asked, outlets: Directory) -> Caption | None:
    """The words of a picture behind a label, or in front of who took it."""
    _, text, _, credited, opening = asked
    lead = LEAD.match(text) if opening or text[0].isdigit() else None
    lead = SHOWN.match(text) if opening and lead is None and may_be_shown(text) else lead
    inner = lead["text"] if lead else text
    found = with_credit_behind(inner, outlets)
    sent = found is not None and (is_sent(found.rule, found.text, found.credit) or _is_signed_off(found))
    if found and not (sent or _is_relied_on(found)):
        if found.rule.startswith("bracketed") and (STARTS.match(inner) or _IN_PHOTO.search(inner)):
            return replace(found, rule="caption-opening", confidence=0.95)
        return replace(found, confidence=0.95) if inner.startswith(_FILED) else found
    if credited and len(text) <= _BRIEF and not ends_plainly(text):
        return Caption(credit=text.strip("()[]"), rule="credit-line", confidence=_line_confidence(text))
    return Caption(text=inner, rule="caption-label", confidence=0.95) if lead else None


_IN_PHOTO = Late(
    r"\(PHOTO NOT FOR SALE\)|\bin this (?:undated |recent |handout |file ){0,2}"
    r"(?:photo|photograph|picture|image|screengrab|frame grab)\b"
)
"""`A diver removes a net in this file photo provided by the island (Harbour News)`."""


_FILED = ("FILE PHOTO: ", "File photo: ", "FILE PICTURE: ")
"""What opens the words of a picture in front of who took it, in whatever form that is."""


def _told(asked: _Asked, _: Directory) -> Caption | None:
    """What says of itself that it is of a picture, by what it begins or ends in or by how it tells of it."""
    line, text, known, opening = asked.line, asked.text, asked.known, asked.opening
    if is_filed(text, known) or is_marked_behind(text):
        return Caption(text=text, rule="file-photo", confidence=0.85)
    numbered = (opening or text[0].isdigit() or text[-1].isdigit()) and NUMBERED.match(text)
    told = numbered or "icensing Rights" in line[-60:] or tells_of_picture(text)
    if told or (opening and STARTS.match(text)) or is_scene(text) or is_scene_abroad(text):
        sure = 0.95 if told or text.startswith(_SHOWN_FROM) else 0.8
        return Caption(text=text, rule="caption-opening", confidence=sure)
    return None


def _shown(asked: _Asked, _: Directory) -> Caption | None:
    """What only tells of what can be seen, or ends in a day."""
    text = asked.text
    if len(text) >= _LONGEST_SCENE:
        return None
    if (text[-1].isdigit() or text[-2:-1].isdigit()) and is_dated_scene(text):
        return Caption(text=text, rule="dated-scene", confidence=0.82)
    if text[-1] not in '.!?"”' and shows_scene(text, asked.known):
        return Caption(text=text, rule="shows-a-scene", confidence=0.3)
    return None


def _is_signed_off(found: Caption) -> bool:
    """Whether a wire service in brackets stands behind several sentences in Japanese or Chinese: it sent them."""
    return found.rule.startswith("bracketed") and found.text[-1:] == "。" and found.text.count("。") > 1


RELYING = Late(
    r"(?:посиланням|ссылкой|посилаючись|ссылаясь) на |powoł(?:aniem|ując) się na |(?:s odvoláním|odvolává se) na |"
    r"mit Verweis auf |with reference to |con referencia a "
)
"""What stands in front of those from whom a paper has its news: `Джерело: "Порт" із посиланням на Доу`."""


def _is_relied_on(found: Caption) -> bool:
    """Whether a name behind a quotation mark is of whom a report relies on: `із посиланням на "Порт" Доу`."""
    return found.rule == "credit-behind-stop" and RELYING.search(found.text) is not None


def _named_credit(asked: _Asked, outlets: Directory) -> Caption | None:
    """Who took a picture, for a paper of which no list tells, or in front of a wire service."""
    _, text, known, _, _ = asked
    if ("/" in text[:60] or text[0] == "(") and _CREDIT_IN_FRONT.match(text):
        return Caption(text=text, rule="credit-in-front", confidence=0.9)
    if len(text) > _BRIEF:
        return None
    if not (known and OFFICES.isdisjoint(known)) and OFFICIAL.match(text):
        return Caption(text=text, rule="official-shown", confidence=0.6)
    slashed = "/" in text and not signs_for_nordic_wire(text)
    papered = NAME_AND_PAPER.match(text) if slashed else None
    told = papered and text.casefold().rpartition(" ")[2] in PAPERS_BEHIND  # who wrote, as papers there sign
    if papered and not (told or furniture_of(text) or with_place_or_role(text)):
        return Caption(credit=text, rule="credit-line", confidence=0.95 if papered["filed"] else 0.6)
    taken = NAME_AND_AGENCY.fullmatch(text) if ". " in text else None
    if taken and outlets.agency(taken["agency"]):
        return Caption(credit=text.strip("."), rule="credit-line", confidence=0.9)
    return None


def _line_confidence(text: str) -> float:
    barred = "|" in text and not text.casefold().endswith(_DESKS)
    return 0.9 if names_photo_agency(text) or "/" in text or barred else 0.6


_DESKS = (" bureau", " desk", " newsroom", " news service", " correspondent", " reporter")
"""What ends the desk of who wrote, behind a bar: `Jane Doe | ET Bureau`."""
