"""Lines of a clipping → the same, what a page glued in front of or behind a line by its marks apart.

A byline with an address, an appeal, a picture's button, a day, a moment: they are known by what they say,
wherever in the clipping they stand. `glued_lines.py` parts heads by where two words are glued.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.furniture.notes_behind import may_have_notes, note_behind
from generator.ingest.one_line.labelled import Line
from generator.ingest.text.parting.joined_lines import (
    with_joined_captions,
    with_joined_days,
    with_joined_headlines,
    with_joined_papers,
)
from generator.ingest.text.parting.standfirsts_apart import with_standfirsts_apart
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.name_words import PARTICLES

_LONGEST, _LEAST_NAMES, _MOST_NAMES = 220, 2, 5
_JOINING = frozenset("and und et og och y e i en και и та".split())
STAMPED = Late(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch),? \d|"
    r"(?:Published|Updated|Posted|Last updated|Publié|Mis à jour|Publicad[oa]|Actualizad[oa]|Atualizado|"
    r"Veröffentlicht|Aktualisiert|Update|Pubblicato|Aggiornato|Gepubliceerd|Publicerad|Publisert|Udgivet|Opdateret|Oppdatert|Uppdaterad|Stand)\b"
)
_CONTROLS = (
    "View full size image", "View full size", "Enlarge this image", "Enlarge image", "Click to enlarge",
    "Click to Enlarge", "(click to enlarge)", "View image in fullscreen", "View gallery", "Hide caption",
    "Toggle caption", "toggle caption",
    "hide caption", "Adjust font size:",
)  # fmt: skip
"""Buttons of pictures, which pages set right behind who took them: `Credit: NavyView full size image`."""
_ENDS_OF_CONTROLS = frozenset(control[-1] for control in _CONTROLS)


_MAILED = Late(
    rf"(By [{LU}][\w'’-]+(?: [A-Z][a-z'’-]+){{1,2}}) ?(?:[A-Z]{{3,}}(?: [A-Z]{{3,}}){{0,3}})? ?"
    r"[a-z][\w.+-]*@(?:[\w-]{2,30}\.){1,3}[a-z]{2,3} (?=[A-Z][A-Za-z]+ .{30})"
)
"""`By Jane DoeSTAFF WRITERdoej@harbour.com THE line …`: who wrote, glued in front of a first paragraph."""


_AHEAD = Late(
    rf"(By (?P<first>[{LU}][\w'’-]+)(?: [{LU}]\.)? [{LU}][\w'’-]+"
    rf"(?: and (?P<second>[{LU}][\w'’-]+)(?: [{LU}]\.)? [{LU}][\w'’-]+)?) "
    r"(?=(?:The|An?|In|On|At|It|When|As|After|For|This|These|There|More|Two|Three|Its|His|Her|With) "
    r"[A-Za-z0-9].{60})"
)
"""`By Jane Doe and Kai Voss The line …`: who wrote, in front of a first paragraph, with nothing between."""


def _signed_ahead(text: str) -> re.Match[str] | None:
    """Who wrote in front of a paragraph, where given names and the paragraph's first word say so."""
    signed = _AHEAD.match(text) if text[:3] == "By " else None
    if signed is None or not is_given_name(signed["first"]):
        return None
    return signed if signed["second"] is None or is_given_name(signed["second"]) else None


def _with_parted_bylines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, who wrote as a line of its own where an address parts it from the paragraph."""
    for line in lines:
        signed = _MAILED.match(line.text) if "@" in line.text[:120] else _signed_ahead(line.text)
        if signed:
            yield replace(line, text=signed[1])
            yield replace(line, text=line.text[signed.end() :], gap=False)
        else:
            yield line


_PRINTED = Late(rf"(?P<page>[{LU}][^|]{{2,50}}? - - [^|]{{2,40}}?) - (?=[A-Z].{{3,90}}\Z)")
"""`The Harbour Post - - FRONT PAGE - By Jane Doe`: where it was printed, in front of who wrote."""


def _with_parted_pages(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the paper and its page apart from who wrote, as readers of printed papers show them."""
    for line in lines:
        printed = _PRINTED.match(line.text) if " - - " in line.text[:_LONGEST] else None
        if printed:
            yield replace(line, text=printed["page"])
            yield replace(line, text=line.text[printed.end() :], gap=False)
        else:
            yield line


def _with_parted_leads(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, a name apart that is glued in front of what the next line says: `Jane VossThe pier is shut.`

    So papers show a lead that repeats their first paragraphs.
    """
    head = lines[1 : _MOST_OF_HEAD + 1]
    for line, below in zip(lines, head, strict=False):
        glued = len(below.text) >= _SAID and len(line.text) >= len(below.text)
        at = line.text.find(below.text[:_SAID], 0, _LONG_NAME + _SAID) if glued else 0
        if at > 0 and line.text[at - 1].islower() and names_people(line.text[:at]):
            yield replace(line, text=line.text[:at])
            yield replace(line, text=line.text[at:], gap=False)
        else:
            yield line
    yield from lines[len(head) :]


_SAID, _LONG_NAME = 30, 40  # letters
_APPEALED = Late(rf"[^.!?]{{12,110}}[a-z][.!](?=[{LU}“‘\"][\w’']|A [A-Za-z])")
_APPEALS = ("support", "newsletter", "speaks-to-reader", "follow")


def _with_parted_appeals(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, a sentence that asks readers for something apart from the paragraph that it is glued to."""
    for line in lines:
        glued = len(line.text) > _LONGEST_APPEAL and _is_stopped(line.text[:_LONG_APPEAL])
        appeal = _APPEALED.match(line.text) if glued else None
        asks = furniture_of(appeal[0]) if appeal else None
        if appeal and asks and asks.rule in _APPEALS and asks.confidence >= _SURE_APPEAL:
            yield replace(line, text=appeal[0])
            yield replace(line, text=line.text[appeal.end() :], gap=True)  # no box that it opens
        else:
            yield line


_LONGEST_APPEAL, _LONG_APPEAL, _SURE_APPEAL = 60, 115, 0.9


def _is_stopped(text: str) -> bool:
    """Whether the first full stop of a text, or its first call, has no space behind it; only for speed."""
    stop, call = text.find("."), text.find("!")
    return (stop > 0 and text[stop + 1 : stop + 2] not in (" ", "")) or (
        call > 0 and text[call + 1 : call + 2] not in (" ", "")
    )


def _with_parted_controls(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the button of a picture that one ends with as a line of its own."""
    for line in lines:
        ends = line.text[-1:] in _ENDS_OF_CONTROLS and line.text.endswith(_CONTROLS)  # far faster than each
        control = next(filter(line.text.endswith, _CONTROLS)) if ends else ""
        before = line.text.removesuffix(control)
        if control and before.strip() and len(before) <= _LONGEST:
            yield replace(line, text=before.rstrip(" |"))
            yield replace(line, text=control, gap=False)
        else:
            yield line


_MORE = Late(
    r"(?<=[.!?”\"]) ?(?=(?:…|\.\.\.|\[…\]|\[\.\.\.\]) ?[(\[]?"
    r"(?:Read|READ|Continue|See) (?:[Mm]ore|MORE|[Rr]eading)[)\]]?\Z)"
)
"""Between a whole sentence and what leads to where it is from: `The pier is open. …Read More`."""


def _with_parted_ends(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, `Read more` behind the last sentence of a long paragraph as a line of its own."""
    for line in lines:
        leads = len(line.text) > _PARAGRAPH and line.text[-8:].rstrip(")]").endswith(_LEADING)
        more = _MORE.search(line.text, len(line.text) - _LONGEST_END) if leads else None
        if more:
            yield replace(line, text=line.text[: more.start()])
            yield replace(line, text=line.text[more.end() :], gap=False)
        else:
            yield line


_NOTED = Late(
    r"(?<=[.!?”\"’]) ?(?=(?:\((?:This|Except|Only|The|Disclaimer|Views)\b[^()]{20,260}\)|"
    r"(?:Disclaimer|DISCLAIMER) ?: .{20,360})\Z)"
)
_WARNED = ("isclaimer", "ISCLAIMER")
_LONGEST_NOTE = 400  # letters


def _with_parted_notes(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, what a page says of an article apart from its end: `(This story has not been edited …)`."""
    for line in lines:
        long = len(line.text) > _PARAGRAPH and (
            line.text[-1] == ")" or any(map(line.text.__contains__, _WARNED))
        )
        note = _NOTED.search(line.text, max(0, len(line.text) - _LONGEST_NOTE)) if long else None
        if note and note.start() > _LEAST_NOTED and furniture_of(line.text[note.end() :]):
            yield replace(line, text=line.text[: note.start()])
            yield replace(line, text=line.text[note.end() :], gap=True)
        else:
            yield line


_LEAST_NOTED = 40  # letters
_TAKEN = f"[{LU}][^.!?。、\u3040-\u9fff]{{0,60}}?(?:Getty Images|Shutterstock|Reuters|AFLO|Aflo|iStock)"
_TAKEN_AHEAD = Late(f"{_TAKEN}(?=[\u3040-\u9fff])")
_TAKEN_BEHIND = Late(f"(?<=[\u3040-\u9fff]){_TAKEN}\\Z")
_GLUED_AGENCY = Late("(?<=[a-z])(?=Getty|Shutterstock|Reuters|AFLO|Aflo|iStock)")
_AGENCY_ENDS = ("Images", "stock", "Reuters", "FLO", "Aflo", "Stock")
_LONGEST_TAKEN = 80


def _with_parted_credits(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, who took a picture apart from a headline in ideographs or kana that it is glued to."""
    for line in lines:
        head = line.text[:_LONGEST_TAKEN]
        named = "Getty" in head or line.text.endswith(_AGENCY_ENDS)
        ahead = _TAKEN_AHEAD.match(head) if named and not line.text.isascii() else None
        behind = _TAKEN_BEHIND.search(line.text, max(0, len(line.text) - _LONGEST_TAKEN)) if named else None
        if ahead:
            yield replace(line, text=_GLUED_AGENCY.sub("/", ahead[0]))
            yield replace(line, text=line.text[ahead.end() :], gap=True)
        elif behind:
            yield replace(line, text=line.text[: behind.start()])
            yield replace(line, text=_GLUED_AGENCY.sub("/", behind[0]), gap=False)
        else:
            yield line


def _with_notes_behind_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, what leads back or is a note of the page apart from the sentence that it is glued to."""
    if not may_have_notes([line.text for line in lines]):
        yield from lines
        return
    for line in lines:
        end = note_behind(line.text)
        if end < len(line.text):
            yield replace(line, text=line.text[:end])
            yield replace(line, text=line.text[end:].strip(), gap=False)
        else:
            yield line


_LEADING, _LONGEST_END, _PARAGRAPH = ("more", "More", "MORE", "reading", "Reading"), 28, 100
_DAY_BEHIND = Late(
    r"(?<=[.!?][\"”])(?=(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}, 20\d\d\Z)"
    r"|(?<=[a-z][.!?])(?=(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}, 20\d\d\Z)"
)


def _with_parted_days(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the day behind a last sentence as a line of its own: `Talks resume soon.Sept. 1, 2022`."""
    for line in lines:
        tail = line.text[-_LONG_DAY:]
        day = _DAY_BEHIND.search(tail) if tail[-1:].isdigit() else None
        if day and len(line.text) > _LONG_DAY:
            yield replace(line, text=line.text[: day.start() - len(tail)])
            yield replace(line, text=tail[day.start() :], gap=False)
        else:
            yield line


_LONG_DAY = 24  # letters
_MOMENT = Late(
    r" (?=\d{1,2} [A-Z][a-z]{2,8},? (?:19|20)\d\d(?:,| ?[-–|]| at)? \d{1,2}:\d\d(?: ?[AaPp][Mm])?\Z)"
)


def _with_parted_moments(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the moment that a headline ends in as one of its own: `Talks resume 3 July 2020 - 20:11`."""
    for line in lines[:_TOPMOST]:
        moment = _MOMENT.search(line.text) if line.text[-1:].isalnum() else None
        before = line.text[: moment.start()] if moment else ""
        if (
            moment
            and len(before) <= _LONGEST
            and before.count(" ") >= _TITLED
            and before[-1].isalnum()
            and not (opener_of(before) or STAMPED.match(before) or _DAYS.search(before))
        ):
            yield replace(line, text=before)
            yield replace(line, text=line.text[moment.end() :], gap=False)
        else:
            yield line
    yield from lines[_TOPMOST:]


_STAMP_AHEAD = Late(
    r"(?:Stand|Aktualisiert|Zuletzt aktualisiert|Veröffentlicht|Publié le|Mis à jour le|Publicado el|"
    r"Pubblicato il): "
    r"\d{1,2}[./]\d{1,2}[./]20\d\d,? (?:à |um |alle )?\d{1,2}[:.h]\d\d(?: Uhr)? "
    rf"(?=[„»«\"]?[{LU}]\S* \S)"
)
"""`Stand: 22.01.2024 09:30 Uhr The pier is closed`: when, in front of the headline."""


_SIGNED_AHEAD = Late(
    rf"((?:Por|Par|Di|Von|Door|Av|Af) [{LU}][\w'’-]+"
    rf"(?: (?:[{LU}][\w.'’-]*|de|del|di|van|von|der|da|dos)){{1,4}})"
    rf" ?(?:\. ?[-–—]|[-–—]) (?=[{LU}«“\"].{{60}})"
)
"""`Par Jeanne Morel - Le port de Varsand`: who wrote, in front of the first paragraph."""
_STAMP_STUCK = re.compile(
    r"20\d\d-[01]\d-[0-3]\d (?=[A-Z][a-z]* [^|]{60})|"
    r"(?:Stand: )?\d{1,2}\.\d{1,2}\.20\d\d,? (?:um )?\d{1,2}[:.]\d\d Uhr(?=[A-ZÄÖÜ„\"]\S* \S+ \S)|"
    r"(?:[A-Z][A-Za-z ]{2,24} \| )?\d{1,2} [A-Z][a-z]{2,8} 20\d\d,? \d{1,2}[:.]\d\d WI(?:B|TA|T)(?=[A-Z“\"])|"
    rf"[{LU}][\w-]{{2,24}}\.[a-z]{{2,3}} \d{{1,2}}\.\d{{1,2}}\.20\d\d,? \d{{1,2}}[:.]\d\d "
    rf"(?=[{LU}„\"]\S* \S+ \S)"
)
"""`2024-06-03 The pier`, `22.04.2022, 15:17 UhrThe pier`, `5 Mei 2020, 06:45 WIBA`: when, stuck to a text."""


def _with_stamps_ahead(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, when or who wrote in front of a headline or a paragraph as a line of its own."""
    for place, line in enumerate(lines[:_HIGH]):
        signed = _SIGNED_AHEAD.match(line.text) if len(line.text) > _LONGEST else None
        if signed and names_people(signed[1]):
            yield replace(line, text=signed[1])
            yield replace(line, text=line.text[signed.end() :], gap=False)
            continue
        if stuck := _STAMP_STUCK.match(line.text):
            yield replace(line, text=stuck[0].rstrip())
            yield replace(line, text=line.text[stuck.end() :], gap=False)
            continue
        stamp = _STAMP_AHEAD.match(line.text) if place < _TOPMOST and len(line.text) <= _LONGEST else None
        behind = line.text[stamp.end() :] if stamp else ""
        if stamp and not opener_of(behind) and behind[-1] not in ".:":
            yield replace(line, text=stamp[0].rstrip())
            yield replace(line, text=behind, gap=False)
        else:
            yield line
    yield from lines[_HIGH:]


_TOPMOST, _HIGH = 4, 10
_DAYS = Late(r"day\Z|\b(?:by|on|at|of|the|published|updated|posted|GMT)\b(?=\W*\w*\Z)", re.IGNORECASE)


def _with_parted_headlines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, who wrote as a line of its own behind the headline that stands above too."""
    heads = [f"{line.text} By " for line in lines[:_MOST_OF_HEAD] if line.text.count(" ") >= _TITLED]
    for line in lines:
        title = next(filter(line.text.startswith, heads), "") if " By " in line.text[:_LONGEST] else ""
        if title:
            yield replace(line, text=title[: -len(" By ")])
            yield replace(line, text=line.text[len(title) - len("By ") :], gap=False)
        else:
            yield line


_MOST_OF_HEAD, _TITLED = 12, 3
_GLUED_ICONS = "external|paid|premium"
_ICONS = (
    "photo_camera|photo_library|play_arrow|play_circle|videocam|access_time|calendar_today|zoom_in|zoom_out_map|"
    "volume_up|open_in_full|fullscreen"
)
"""What pages call their icons, which a copy has as words: `play_arrow The pier opens again`."""
_ICON = Late(rf"(?:{_GLUED_ICONS})(?=[„“\"«‘A-ZÄÖÜ])|(?:{_ICONS}) ?(?=[{LU}“\"«¿¡])")
_ICONS_BEGIN = frozenset(name[0] for name in f"{_GLUED_ICONS}|{_ICONS}".split("|"))
_BY_BEHIND = Late(r"(?<=\d [ap]m)(?=by [A-Z])")


def _with_parted_icons(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those of the head without the name of an icon in front, and who wrote behind when apart."""
    for place, line in enumerate(lines):
        icon = _ICON.match(line.text) if place < _MOST_OF_HEAD and line.text[0] in _ICONS_BEGIN else None
        signed = _BY_BEHIND.search(line.text[:_LONGEST]) if "mby " in line.text else None
        if icon and line.text.count(" ") >= _TITLED:
            yield replace(line, text=line.text[icon.end() :])
        elif signed:
            yield replace(line, text=line.text[: signed.start()])
            yield replace(line, text=line.text[signed.start() :], gap=False)
        else:
            yield line


_TAGGED = Late(
    r"(?:(?<=\d[AaPp][Mm])|(?<=\d [AaPp][Mm])|(?<=[A-Z][SD]T)|(?<=[ap]\.m\.)|(?<=20\d\d))"
    r"(?=(?:Tags|Topics|Categories|Filed under|Filed Under|Posted in|Labels): ?[A-Z])"
)
_TAGGED_AT = ("Tags:", "Topics:", "Categories:", "Filed ", "Posted in:", "Labels:")
"""What pages set right behind the hour of a story: `6:43 pm EDTTags: Ferries, Tides`."""


def _with_parted_tags(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the tags that are glued to a moment as a line of their own."""
    for line in lines:
        named = any(map(line.text.__contains__, _TAGGED_AT)) and any(map(str.isdigit, line.text[:_LONGEST]))
        tags = _TAGGED.search(line.text[:_LONGEST]) if named else None
        if tags and tags.start():
            yield replace(line, text=line.text[: tags.start()])
            yield replace(line, text=line.text[tags.start() :], gap=False)
        else:
            yield line


def names_people(text: str) -> bool:
    """Whether a text is somebody's name as far as its form and its first word tell."""
    opener = opener_of(text)
    words = text[opener.end() :].split() if opener else text.split()
    if not _LEAST_NAMES <= len(words) <= _MOST_NAMES:
        return False
    named = all(word[0].isupper() or word in PARTICLES or word in _JOINING for word in words)
    return named and (opener is not None or is_given_name(words[0]))


_PARTING: tuple[tuple[Callable[[Sequence[Line]], Iterable[Line]], tuple[str, ...]], ...] = (
    (with_joined_headlines, ()),
    (with_joined_captions, ()),
    (with_joined_days, ()),
    (with_standfirsts_apart, ()),
    (_with_parted_days, (", 20",)),
    (_with_parted_moments, ()),
    (_with_parted_icons, ()),
    (_with_parted_tags, _TAGGED_AT),
    (_with_parted_appeals, ()),
    (_with_stamps_ahead, ()),
    (_with_parted_bylines, ("By ", "@")),
    (_with_parted_pages, (" - - ",)),
    (_with_parted_leads, ()),
    (_with_parted_headlines, (" By ",)),
    (_with_parted_controls, ()),
    (_with_parted_ends, ()),
    (_with_parted_notes, ("(", *_WARNED)),
    (with_joined_papers, ("关于",)),
    (_with_notes_behind_apart, ()),
    (_with_parted_credits, ("Getty Images", "Shutterstock", "Reuters", "AFLO", "Aflo", "iStock")),
)
"""What is parted wherever it stands, in this order, each with what must stand in the text, one at least."""


def parted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each thing that a page set beside another in one line apart, and broken headlines joined."""
    text = " ".join([line.text for line in lines])
    for parted_by, needed in _PARTING:
        if not needed or any(map(text.__contains__, needed)):
            lines = [*parted_by(lines)]
    return tuple(lines)
