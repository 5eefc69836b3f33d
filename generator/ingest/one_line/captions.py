"""A line → the caption and the credit of a picture, or a credit alone.

Papers mark a picture's words in a hundred ways; nearly all of them end in who took it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ground.frozen import frozen
from generator.ingest.one_line.byline_pictures import DRAWN, OF_HOUSE
from generator.ingest.one_line.byline_pieces import NAME_AND_AGENCY, PAPERS_BEHIND, with_place_or_role
from generator.ingest.one_line.caption_words import FILE_END, FILE_WORDS, LEAD, NUMBERED, STARTS, shows_scene
from generator.ingest.one_line.credits import NAME_AND_PAPER, is_credit, is_credit_line, is_handed, is_titled
from generator.ingest.one_line.credits_abroad import (
    GIVEN,
    GLUED_SITE,
    LABELLED_BEHIND,
    LABELS_BEHIND,
    NAMED_BEHIND,
    OF_AGENCY,
    OF_STORY,
    PAPER_BEHIND,
    PHOTOGRAPHED,
    PRINTED,
    SHORTENED_END,
    SHOWN,
    STORY_RIGHTS,
    TAKEN_BY,
    TAKEN_FROM,
    credited_alone,
    is_marked_behind,
    may_be_shown,
    spells_out,
)
from generator.ingest.one_line.furniture import furniture_of
from generator.ingest.one_line.picture_controls import without_control
from generator.ingest.one_line.scenes import (
    CUT_OFF,
    OFFICIAL,
    SCREENED,
    is_dated_scene,
    is_scene,
    is_sent,
    is_somebodys,
    is_stamp_alone,
    said_twice,
    tells_of_picture,
)
from generator.ingest.one_line.scenes_abroad import is_scene_abroad
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.photo_agencies import PHOTO_AGENCIES
from generator.ingest.words.publishers import Directory

LONGEST = 900


@frozen
class Caption:
    """A picture's words and who took it; a credit alone has no `text`."""

    text: str = ""
    credit: str = ""
    rule: str
    confidence: float


_PICTURE = (
    r"photographs?|photos?|pictures?|images?|pic|pix|file photo|file picture|foto|fotos|bild|bilder|"
    r"fotografia|fotografía|photographie|crédit photo|video credit|"
    r"photo credit|image credit|picture credit|photo courtesy|image courtesy|photo source|source(?=: ?[^()/]{2,60}/[^()/]{1,40}\)\Z)|crédits?|credits?|"
    r"crédito|créditos|sursa foto|sursă foto|foto sursa|fonte foto|fuente foto|quelle|illustration|graphic|video|screengrab|screenshot"
)
_BAR_CREDIT = Late(
    rf"(?:\s*\|\s*(?:[A-Za-z]+ )?(?:{_PICTURE})(?: credit| courtesy)?\s*:?\s+|(?<=[.!?»”\"]) \| (?=(?-i:{OF_AGENCY})\b)| \| (?=(?-i:[{LU}][\w.'’-]+ [{LU}][\w.'’-]+/[{LU}][\w ]{{1,24}}\Z)))(?P<credit>[^|]{{2,120}})\Z",
    re.IGNORECASE,
)
_COLON_CREDIT = Late(
    rf"(?:(?<=[.!?)\"”’»])|(?<=\s)|(?<=\|)|^)[(\[]?(?P<word>{_PICTURE})(?: by| courtesy(?: of)?| credit)?\s*(?::|(?<=(?-i:Photo ))/(?= (?-i:[A-Z]))|\bby\b|\bvia\b|\bcourtesy(?: of)?\b)\s*(?P<credit>[^()\[\]|]{{2,110}}?(?:\([^()]{{1,40}}\))?)[)\]]?\.?\Z",
    re.IGNORECASE,
)
_GLUED_CREDIT = Late(
    rf"(?:(?:Credit|CREDIT|Photograph|Image|Foto|Photo)(?:\.\.\.|…|:)|(?<=[.!?] )(?:Foto|FOTO|Photo|Video) ?/|(?<=[\w.!?)])Image (?:source|copyright),|(?:(?<=[.!?] )|(?<=[.!?] [—–-])|(?<=[.!?][—–]))(?:PHOTO|IMAGE)S?(?: BY)?(?= [A-Z .&’-]+\Z)|(?<=[.!?”\"] )Credit(?= ?(?!Suisse|Agricole)[{LU}][\w.'’-]*(?: (?:[{LU}][\w.'’/-]*|for|of|the|via|—)){{1,9}}\Z)) ?(?P<credit>[^.]{{2,90}}(?:\.[^.]{{2,40}})?)\Z"
)
_BRACKETS = Late(r"\s*[(\[](?P<credit>[^()\[\]]{2,110})[)\]]\.?\Z")
_BOXED_NAME = Late(
    rf"\s*\[(?P<credit>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){{0,3}}, [{LU}][\w.'’-]*(?: [{LU}][\w.'’-]*){{0,3}})\]\.?\Z"
)
"""`[Jane Doe, Standard]`: who took the picture, and for which paper."""
_BOXED_SOURCE = Late(rf"\s*\[(?:Source|File|Courtesy): ?(?P<credit>[{LU}][^\[\]]{{1,60}})\]\.?\Z")
"""`[Source: Harbour News]`: from whom a picture is."""
_BRACKETED_NAME = Late(
    rf"(?:(?<=[.!?])\s*\((?P<credit>(?!\w\)|Via )[{LU}][\w.'’-]*(?: (?:[{LU}][\w.'’-]*|of|for|the|and|via)){{0,5}})\)"
    rf"|\s*\((?![^()]{{2,40}}/ ?[A-Za-z]{{1,4}}\d{{1,3}}\))(?P<pair>(?:[^\W\d_][\w .'’-]{{2,40}}|[A-Z]{{2}}) ?[/|] ?[{LU}][\w .'’-]{{2,40}})\)"
    rf"|\s*\((?P<staff>[{LU}][\w .&-]{{1,36}}: [{LU}][\w.'’-]*(?: (?:(?:of|and|the|de|van|von) )?[{LU}&][\w.'’-]*){{0,4}})\)"
    rf"|\s*\((?P<shot>(?:[{LU}][\w.’-]* ){{1,4}}(?:file )?(?:photo|image|picture)s?)\))\Z"
)
_BRACKETED_ALONE = re.compile(rf"[(\[](?P<credit>[{LU}][\w .&/'’-]{{1,40}})[)\]]\Z")
_SLASHED_ALONE = Late(
    rf"\((?P<credit>[{LU}][^\W\d_][\w.'’-]*(?: [{LU}][\w.'’-]*){{1,3}} ?/ ?[{LU}][^()\d/]{{2,40}})\)(?: ?\))?\Z"
)
"""`(Jane Doe/Port Harbour, D.C.)`, also with a bracket too many behind."""
_OFFICERS_END = Late(rf"(?<=[a-z\d]\. )(?P<credit>(?:U\.S\. )?(?:[{LU}][\w’'-]{{1,20}} ){{1,3}}Photo)\Z")
"""`… on Sunday, May 5, 2019. U.S. Coast Guard Photo`, as services at sea sign theirs."""
_COPYRIGHT = Late(r"\s*(?:©|\(c\)|Copyright) ?(?P<credit>[^©]{2,80})\Z", re.IGNORECASE)
_WIRE_END = Late(
    r"\s*(?:[—–-]\s*)?(?P<credit>(?:ANTARA(?: FOTO)?|REUTERS|AP Photo|AFP PHOTO|(?:afp|AFP)\.com|AFP|EPA|Reuters|Xinhua|AP) ?/ "
    r"?[^/]{2,60}(?:/[^/]{2,40}){0,3}|"
    r"(?:[^\W\d_][\w.'’-]{0,24} ){1,4}?/ ?(?:[^/.]{2,30}/ ?){0,4}(?:REUTERS|Reuters|AP|AFP|EPA|EFE|dpa|"
    rf"Getty Images|Bloomberg|Xinhua|PA|PAP|East News|Agencja \w{{3,12}}|TASS|ANSA|Anadolu|ABACA|AFP via Getty Images)(?: ?/ ?[\w .]{{2,30}})?)\.?\Z|(?<=[a-z0-9]) ?/ ?(?P<taken>Istimewa|Ist|Net|Repro)\.?\Z| - ?[Cc]rédito:? (?P<shot>[^—–]{{2,60}})\Z|(?<=[.!?”] )(?P<staffed>[A-Z][A-Z.’-]{{1,24}}(?: [A-Z][A-Z.’-]{{0,24}}){{1,3}} ?/ ?[A-Z]{{2,24}}(?: [A-Z&]{{1,24}}){{0,4}}|[A-Z]{{2,6}} ?/ ?[A-Z][a-z][\w'’-]{{1,20}}(?: [{LU}][\w'’-]{{1,20}}){{1,2}})\Z"
    rf"|(?<=[{LL}\d”][.!?”] )(?P<papered>[{LU}][\w.’'-]{{2,24}}(?: [{LU}][\w.’'-]{{0,24}}){{1,2}} ?/ ?[{LU}][\w&.’' -]{{1,40}})\Z"
)
_STYLED_END = Late(
    r"\s*[—–-]\s*(?P<credit>[\w ./&-]{2,40} ?(?:pic|pics|photo|picture|file pic|file photo|filepic|file "
    r"picture|photographer|(?:photo|photography) editor))\.?\Z",
    re.IGNORECASE,
)
_DASH_END = Late(r"(?<=[.!?\"”’\w])\s*(?:[—–]|--| -(?=\s))\s*(?P<credit>[^—–-]{2,40})\Z")
_GLUED_END = Late(r"(?P<credit>[A-Z](?<=[a-z0-9][.!?].)[^.!?©]{2,90}(?:\.[^.!?]{1,30})?)\Z")
_AFTER_STOP = Late(
    rf"(?<=[.!?\"”’])(?<![{LU}]\.[{LU}]\.)(?<![\W_][{LU}]\.)(?<!\W[dDlL]’)(?<!\W[Qq]u’)(?!\s*\d{{1,2}}, \d{{4}}| A cura di )\s*(?P<credit>[^.!?\"”’©|]{{2,70}}"
    r"(?:(?:\.(?=\S)|(?<=\W[A-Z])\.|(?<=\W[A-Z]\w)\.|(?<=\W[A-Z]\w\w)\.)[^.!?|]{2,30})?)\Z"
)
_LICENCE = Late(
    r"\s*(?:(?:Purchase|Acquire) Licensing Rights.*|, opens new tab.*|\bCC BY(?:-\w+){0,3} \d\.\d)\Z",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:[–-] (?=फ))?[(\[（]?(?:(?-i:[A-Z]{2,6}) )?(?:surs[aă] foto|foto sursa|source photo|image source|image credit|video credit|bildquelle|photo credit|photos?|photographs?|illustrations?|credits?|image|fotos?|"
    r"bild(?:rechte|nachweis)?|quelle|crédits?(?: photo)?|crédito|file photo|pictures?|video|imagem|imagen|immagine|"
    r"źródło(?: zdjęć| zdjęcia)?|zdjęcie|fot\.?|zdroj foto|beeld|kuva|фото|kép|fotó|写真|摄影|攝影|사진|फोटो|फ़ोटो)"
    r"(?:\s*[,:：/]\s*| by:? | courtesy:? |\.{3} ?|… ?|(?<=(?-i:[Ff]ot\.)) ?|(?<=(?-i:Foto)) (?=(?-i:[A-Z]))|"
    r"(?<=(?-i:FOTO|HOTO|eeld)) (?=(?-i:[A-Z])))[©Ⓒ]? ?(?P<credit>.{2,90}?(?: \([^()]{2,24}\))?)[)\]）]?\Z",
    re.IGNORECASE,
)
_EXPLICIT = Late(
    rf"[(\[]?(?:image|photo|picture|video) (?:credits?|sources?|courtesy) ?:|(?:photo|image|picture)s? courtesy of |(?-i:Photograph by [{LU}][^.!?]{{2,80}}\Z)|\((?:foto|bild): ?[^;()]{{2,60}}; ?(?:bearbeitung|montage|collage|illustration)",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST_CREDIT, _TAIL, _MOST_SMALL, _LINKED, _SAID_BRIEFLY = 4, 140, 130, 4, 4, 12
_SIGNED = Late(
    r"(?:(?:edited|written|reported|reporting|editing|writing|translated) )?by |with |con |mit |avec |com ",
    re.IGNORECASE,
)
_LONGEST_SCENE, _MOST_HOLDER, _LONG_STORY, _TOLD, _LONG_INITIALLED, _SHOT = 400, 7, 80, 60, 160, 0.85
_NO_CREDITS = ("file", "file photo", "representational image", "representative image", "photo")
_CREDIT_IN_FRONT = Late(
    rf"(?!(?:An?|The|In|On|For|But|And) )[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} ?/ ?[A-Z][A-Za-z]{{2,14}} "
    r"(?=[A-Z])[^/]{30,}[.?!]\Z"
    rf"|\([{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} ?[|/] ?[{LU}][^()|/]{{2,40}}\) (?=[A-Z]).{{20,}}"
    rf"|© ?[{LU}][\w ]{{1,30}}/[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} (?=[A-Z])[^/]{{20,}}\.\Z"
)
"""`Jane Doe/Harbour The minister arrives.`, `(Jane Doe | Harbour Post) A street.`: who took it, in front."""
_OF_PAGE = Late(r"\d{4}(?! ?/ ?[^\W\d_])|reserved|riservat|derechos|direitos|droits|rechte", re.IGNORECASE)
"""What stands behind `©` in the rights of a page, and not in those of a picture."""


def _whose(text: str, outlets: Directory) -> Caption | None:
    """Whose a picture is, in a line that says nothing else and has a label or words that papers put for a name."""
    if labelled := credited_alone(text):
        return Caption(credit=labelled, rule="credit-label", confidence=0.9)
    if DRAWN.match(text) or OF_HOUSE.match(text):
        return Caption(credit=text.lstrip("—–- "), rule="credit-label", confidence=0.93)
    if is_handed(text, outlets):
        sure = max(0.85, _line_confidence(text))
        return Caption(credit=text.strip("()"), rule="credit-line", confidence=sure)
    return None


_SHOWN_FROM = ("From left: ", "From left, ", "Photo by ")
"""What no sentence of a story begins with."""


def read_caption(text: str, outlets: Directory) -> Caption | None:
    """The caption or credit that a line is, if a mark shows one."""
    return read_captions([(text, frozenset())], outlets)[0]


def read_captions(lines: Sequence[tuple[str, frozenset[str]]], outlets: Directory) -> list[Caption | None]:
    """The caption or credit that each of some lines is, if a mark shows one, by the line and its `words_in`."""
    texts = [_without_licence(line) for line, _ in lines]
    credited = [text != "" and is_credit_line(text, outlets) for text in texts]
    return [
        _read(*line, text, outlets, credited=is_credit) if line[0] else None
        for line, text, is_credit in zip(lines, texts, credited, strict=True)
    ]


def _without_licence(line: str) -> str:
    """A line without whom to ask for a picture, and nothing of a long one."""
    licensed = "icensing" in line or "opens new" in line or "CC BY" in line
    text = _LICENCE.sub("", line[: LONGEST + 1]).strip() if licensed else line
    return text if len(text) <= LONGEST else ""


def _read(
    line: str, known: frozenset[str], text: str, outlets: Directory, *, credited: bool
) -> Caption | None:
    if shown := without_control(line):
        return Caption(text=shown, rule="caption-label", confidence=0.95)
    if not text:
        return None
    if len(text) <= _LONGEST_CREDIT and (source := _LABELLED.match(text)):
        credit = source["credit"]
        said = _EXPLICIT.match(text) and (text[-1] not in ".!?" or " courtesy of " in text[:20])
        titled = is_titled(credit, text) and not furniture_of(credit)
        if sure := 0.95 if is_credit(credit, outlets) else 0.9 if said else 0.8 if titled else 0.0:
            return Caption(credit=credit.lstrip(" ([").rstrip(" []"), rule="credit-label", confidence=sure)
    if len(text) <= _LONGEST_CREDIT and (whose := _whose(text, outlets)):
        return whose
    if (
        (alone := _BRACKETED_ALONE.match(text) or (_SLASHED_ALONE.match(text) if "/" in text[:50] else None))
        and not _SIGNED.match(alone["credit"])
        and alone["credit"].casefold() not in ("end", "ends", "source", "link")
        and not (PRINTED.search(text) or furniture_of(alone["credit"]))  # `(Noticia en desarrollo)`
        and (credited or text[0] != "[" or len(text.split()) < _LINKED)  # `[What both ports built]`
    ):
        return Caption(
            credit=alone["credit"],
            rule="bracketed-alone",
            confidence=_line_confidence(text) if credited else 0.7,
        )
    if credited and is_titled(text.replace(" via ", " ")):
        return Caption(credit=text.strip("()[]"), rule="credit-line", confidence=_line_confidence(text))
    if text[0] == "©" and len(text.split()) <= _MOST_HOLDER and not _OF_PAGE.search(text):
        return Caption(credit=text.strip("© "), rule="copyright-credit", confidence=0.9)
    if not text.isascii() and (taken := TAKEN_BY.match(text)):
        return Caption(credit=taken["credit"], rule="credit-label", confidence=0.95)
    lead = LEAD.match(text) or (SHOWN.match(text) if may_be_shown(text) else None)
    inner = lead["text"] if lead else text
    found = _with_credit(inner, outlets)
    if found and not (is_sent(found.rule, found.text, found.credit) or _is_signed_off(found)):
        if found.rule.startswith("bracketed") and STARTS.match(inner):
            return replace(found, rule="caption-opening", confidence=0.95)
        return found
    if credited and len(text) <= _LONGEST_CREDIT and not _is_plain(text):
        return Caption(credit=text.strip("()[]"), rule="credit-line", confidence=_line_confidence(text))
    if lead:
        return Caption(text=inner, rule="caption-label", confidence=0.95)
    end = text[-40:].casefold()
    filed = any(map(end.__contains__, FILE_WORDS)) and FILE_END.search(text[-40:])
    if filed or is_marked_behind(text):
        return Caption(text=text, rule="file-photo", confidence=0.85)
    told = "icensing Rights" in line[-60:] or tells_of_picture(text) or NUMBERED.match(text)
    if told or STARTS.match(text) or is_scene(text) or is_scene_abroad(text):
        sure = 0.95 if told or text.startswith(_SHOWN_FROM) else 0.8
        return Caption(text=text, rule="caption-opening", confidence=sure)
    if len(text) < _LONGEST_SCENE and (text[-1].isdigit() or text[-2:-1].isdigit()) and is_dated_scene(text):
        return Caption(text=text, rule="dated-scene", confidence=0.82)
    if len(text) < _LONGEST_SCENE and text[-1] not in '.!?"”' and shows_scene(text, known):
        return Caption(text=text, rule="shows-a-scene", confidence=0.3)
    return _named_credit(text, outlets)


def _is_signed_off(found: Caption) -> bool:
    """Whether a wire service in brackets stands behind several sentences in Japanese or Chinese: it sent them."""
    return found.rule.startswith("bracketed") and found.text[-1:] == "。" and found.text.count("。") > 1


def _named_credit(text: str, outlets: Directory) -> Caption | None:
    """Who took a picture, for a paper of which no list tells, or in front of a wire service."""
    if ("/" in text[:60] or text[0] == "(") and _CREDIT_IN_FRONT.match(text):
        return Caption(text=text, rule="credit-in-front", confidence=0.9)
    if len(text) > _LONGEST_CREDIT:
        return None
    if OFFICIAL.match(text):
        return Caption(text=text, rule="official-shown", confidence=0.6)
    papered = NAME_AND_PAPER.match(text) if "/" in text else None
    told = papered and text.casefold().rpartition(" ")[2] in PAPERS_BEHIND  # who wrote, as papers there sign
    if papered and not (told or furniture_of(text) or with_place_or_role(text)):
        return Caption(credit=text, rule="credit-line", confidence=0.95 if papered["filed"] else 0.6)
    taken = NAME_AND_AGENCY.fullmatch(text) if ". " in text else None
    if taken and outlets.agency(taken["agency"]):
        return Caption(credit=text.strip("."), rule="credit-line", confidence=0.9)
    return None


_MARKING = re.compile(r"[|(\[©/:]")


def _with_credit(text: str, outlets: Directory) -> Caption | None:
    """A caption with the credit behind it, by the first pattern that fits."""
    if twice := said_twice(text):
        return Caption(text=twice[0], credit=twice[1], rule="said-twice", confidence=0.95)
    if "。" in text and len(text) > _LONG_STORY and STORY_RIGHTS.search(text[-_LONG_STORY:]):
        return None
    if _is_plain(text):
        return None
    tail = text[-_LONGEST_END:].casefold()
    tail += "".join([f"{mark}$" for mark in tail[-2:]]) + ("0$" if any(map(str.isdigit, tail[-7:])) else "")
    tail += "A$" if any(map(str.isupper, text[-3:])) else ""
    marks = _MARKS_IN_ASCII if tail.isascii() else _CREDIT_MARKS
    if not (present := set(filter(tail.__contains__, marks))):
        return None
    places = _OF_SENTENCES if text[-1] in ".!?" else _OF_ANY
    for place in sorted(set[int]().union(*map(places.__getitem__, present))):
        pattern, rule, confidence, strict, _ = _CREDITS[place]
        if pattern is _DASH_END and text.isupper():
            continue  # as well as a headline in capitals: `TRADE PACT IS FAIR - PM DOE`
        if pattern is _BARE_WIRE and not (text[-1].isupper() and _SHOWING.search(text)):
            continue
        match = pattern.search(text, max(0, len(text) - _LONGEST_END))
        if (
            match
            and pattern is TAKEN_FROM
            and text.count("。", 0, match.start()) > 1
            and match.start() > _TOLD
        ):
            continue  # a paragraph, and whose pictures those above are
        if match and _splits(text, match, outlets, strict=strict):
            words = text[: match.start()].rstrip(" |/,;([—–-")
            told = pattern is _DASH_END and words[-1].isalnum() and len(words.split()) <= _SAID_BRIEFLY
            return Caption(
                text=words,
                credit=_trimmed(match[match.lastgroup or "credit"].lstrip("—– ")),
                rule=rule,
                # `Talks resume -Reuters`, more often a headline, and `Ships at sea (Harbour News file photo)`
                confidence=0.4 if told else max(confidence, _SHOT * (match.lastgroup == "shot")),
            )
    return None


def _is_plain(text: str) -> bool:
    """Whether a text ends like any sentence, with nothing in its last words that marks a credit."""
    tail = text[-_TAIL:]
    return (
        tail[-1] in ".!?\"”’'»«"
        and not (tail[-4:-3] == "." and tail[-2].isupper())
        and not (_MARKING.search(tail) or "courtesy of" in tail)
        and " by " not in tail
    )


def _line_confidence(text: str) -> float:
    return 0.9 if PHOTO_AGENCIES.search(text) or "/" in text or "|" in text else 0.6


def _splits(text: str, match: re.Match[str], outlets: Directory, *, strict: bool) -> bool:
    """Whether a pattern's match leaves a caption in front of it, and behind it a credit."""
    before = text[: match.start()]
    if before[:1].isdigit() and is_stamp_alone(before):
        return False
    if len(before.split()) < (_SHORTEST if strict and not PHOTO_AGENCIES.search(match[0]) else 2) and (
        before.isascii() or len(before) < _SHORTEST
    ):
        return False
    credit = match[match.lastgroup or "credit"].strip("()[]. ")
    if len(before.split()) <= _MOST_JOINED and before.split()[-1].casefold() in _JOINING:
        return is_credit(credit, outlets)  # `Photos and video: A ferry burns off Varsand`, a headline
    if credit[:1] == ":":
        return False  # `‘We cannot wait’: Jane Doe`
    if credit.isupper() and _WIRE_NAMED.search(before):
        return False  # `… the Iranian news agency (IRNA).`
    named = PHOTO_AGENCIES.search(match[0]) is not None or outlets.agency(credit) is not None
    if before[-1:] == "." and _SHORTENED.search(before) and not (named or _MARKING.search(credit)):
        return False  # `Talks go on over U.S. Line Repair`
    if len(before) > _LONG_INITIALLED and _INITIALS.fullmatch(credit) and not named:
        return False  # `(RA)` behind a paragraph: who wrote it, for those who know
    told = strict and is_somebodys(text, before, credit)
    if told or spells_out(before, credit) or (len(text) > _LONG_STORY and OF_STORY.match(credit)):
        return False
    if sum(word[0].islower() for word in credit.split()) > _MOST_SMALL:
        return False  # `The big picture: In 2021 a call went unanswered`
    return credit.casefold() not in _NO_CREDITS and (not strict or is_credit(credit, outlets))


_MOST_JOINED, _JOINING = 3, frozenset("and und et og och y e en i & +".split())
"""`Photos and`, in front of `video: Jane Doe`: how few words, and what they end in."""
_WIRE_NAMED = Late(
    r"\b(?:news agency|press agency|kantor berita|agen[cç]ia (?:de noticias )?|agence (?:de presse )?|haber ajansı|"
    r"nachrichtenagentur|agenzia|agencj[aęi]|agentur[ay]|агентств[оуа]|агенци[яи]|agencij[aeu])(?: [^\s.!?]+){0,4} ?\Z",
    re.IGNORECASE,
)
"""What a wire service is called, right in front of its letters in brackets."""
_INITIALS = Late("[A-Z]{2}")
_SHORTENED = Late(rf"\b[{LU}]\.[{LU}]\.\Z")
_LABEL = Late(r"\A[(\[]?(?:(?:file )?photo(?:graph)?|image|picture|foto)s?(?: by |: ?)", re.IGNORECASE)


def _trimmed(credit: str) -> str:
    credit = _LABEL.sub("", credit).strip(" .|[]")
    return credit.strip("()") if credit.count("(") != credit.count(")") or credit[:1] == "(" else credit


_BARE_WIRE = Late(r"(?<=[a-z]) (?P<credit>PA|AFP|EPA|AAP|AP|REUTERS)\Z")
_SHOWING = Late(
    r"\b(?:speaking|talking|walking|arriving|leaving|standing|posing|sitting|pictured|waving|attending)\b"
)
"""`The captain speaking outside the court in Varsand PA`: who took the picture, with nothing between."""
_PICTURE_WORDS = "photo pic pix image foto bild credit crédit quelle illustration graphic video screen source"
"""Of which one stands in every `_PICTURE`."""
_CREDITS: tuple[tuple[Late, str, float, bool, str], ...] = (
    (_BAR_CREDIT, "bar-credit", 0.98, False, "|"),
    (_GLUED_END, "glued-credit", 0.93, True, ". ! ?"),
    (_BRACKETS, "bracketed-credit", 0.85, True, ")$ ]$"),
    (CUT_OFF, "bracketed-credit", 0.93, False, "o$"),
    (SCREENED, "bracketed-credit", 0.9, False, ")$"),
    (_BOXED_NAME, "bracketed-credit", 0.85, False, "]$"),
    (_BOXED_SOURCE, "bracketed-credit", 0.85, False, "]$"),
    (_BRACKETED_NAME, "bracketed-name", 0.7, False, ")$"),
    (_GLUED_CREDIT, "glued-credit", 0.9, False, "credit photo image foto video"),
    (_COLON_CREDIT, "labelled-credit", 0.93, False, _PICTURE_WORDS),
    (_STYLED_END, "credit-behind-dash", 0.93, False, "pic photo"),
    (_AFTER_STOP, "credit-behind-stop", 0.75, True, '. ! ? " ” ’'),
    (_OFFICERS_END, "credit-behind-stop", 0.9, False, "photo"),
    (SHORTENED_END, "credit-behind-stop", 0.75, False, "A$"),
    (_WIRE_END, "slash-credit", 0.93, False, "/"),
    (_BARE_WIRE, "glued-credit", 0.9, False, "a$ p$ s$"),
    (_COPYRIGHT, "copyright-credit", 0.9, False, "© (c) copyright"),
    (Late(r"\s*\|\s*(?P<credit>[^|]{2,60})\Z"), "bar-credit", 0.85, True, "|"),
    (_DASH_END, "credit-behind-dash", 0.6, True, "— – -"),
    (GIVEN, "handed-out", 0.9, False, "제 기자]"),
    (TAKEN_FROM, "taken-from", 0.9, False, "圖 图 照 사진"),
    (GLUED_SITE, "glued-site", 0.85, False, "0$"),
    (PAPER_BEHIND, "bracketed-paper", 0.85, False, "）$ )$"),
    (PHOTOGRAPHED, "photographed-by", 0.9, False, "摄 攝 真 图 圖"),
    (LABELLED_BEHIND, "labelled-credit", 0.9, False, LABELS_BEHIND),
    (NAMED_BEHIND, "labelled-credit", 0.9, False, "beeld foto bild photo"),
)
"""Each pattern with what must stand in the text, one at least: `)$` at the end, `0$` a digit, `A$` a capital."""
_NEEDED = [frozenset(needed.split(" ")) for *_, needed in _CREDITS]
_CREDIT_MARKS = frozenset[str]().union(*_NEEDED)
_OF_ANY = {mark: {at for at, some in enumerate(_NEEDED) if mark in some} for mark in _CREDIT_MARKS}
_ENDLESS = {at for at, one in enumerate(_CREDITS) if one[0] in (_GLUED_END, _AFTER_STOP)}  # with no stop
_OF_SENTENCES = {mark: places - _ENDLESS for mark, places in _OF_ANY.items()}
_MARKS_IN_ASCII = frozenset(filter(str.isascii, _CREDIT_MARKS))
_LONGEST_END = 200  # letters, in which a credit stands behind the words of a picture
