"""Labelled lines → which outlet a clipping is from, by every mark that it left.

Marks are weighed together: two weak ones for the same outlet make it surer. Wire services sell their
texts, so their name in a byline says nothing of the outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.ingest.one_line.bylines.names import Byline
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.wires import agencies_in
from generator.ingest.text.seed import Found
from generator.ingest.words.languages import language_of
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.outlets.habits import ANY_ZONE_HABIT, HABITS, NAMESAKES, ZONE_HABITS, may_be_habit
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.homelands import home_by_local_words

LEAST = 0.6
_OFFICES = ("The White House", "DOD News", "U.S. Department of State")  # named in passing everywhere
_DEPARTMENT = "Foreign Policy"
"""What sections of other papers are called too, and programs that fellows are at."""
_TOP = 60  # lines
_OF_MARKETS = ("market", "quotation")
"""What tells of stocks: `Dow Jones 42 677,24 -0,27%` names no paper."""
_WORLD = ("El Mundo", "Le Monde", "El País")
"""What sections of other papers are called, below the name of one."""
_DOMAIN = Late(r"[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,30}){1,3}")
_WITHIN_DOMAIN = re.compile(r"\.[A-Za-z0-9-]")
"""What each has: fast to look for, where a sentence has full stops but no domain."""
_SAID = re.compile(r"Source: ([^|]{2,60})\Z")
"""As `dateline ingest - --source` writes it on top."""
_NUMERIC = Late(r"\b(\d{1,2})/(\d{1,2})/\d{4}\b")
_DASHED = Late(r"(?<![\d-])\d{1,2}-\d{1,2}-(?:19|20)\d\d(?![\d-])")
_MONTHS, _LOOKED_AT = 12, 200
_KEPT = 4096
"""Of how many lines it is kept what they say of outlets: those of one paper have many lines in common."""
_HEADS = (
    Label.FURNITURE,
    Label.UNKNOWN,
    Label.TIMESTAMP,
    Label.BYLINE,
    Label.CREDIT,
    Label.CAPTION,
    Label.SIGN_OFF,
)
_NAMING = (Label.FURNITURE, Label.UNKNOWN, Label.TIMESTAMP, Label.SIGN_OFF)
_BESIDE = (Label.FURNITURE, Label.UNKNOWN, Label.TIMESTAMP, Label.BYLINE)
_LONGEST_HABIT, _LONGEST_NAMING = 700, 400  # characters
_OF_DOMAIN = 0.75
_BY_HABIT = frozenset(habit.rule for habit in HABITS)
_HOLDER = Late(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,:]*(?:by "
    r")?(?P<name>[^.,|\d©]{3,50}?)(?:\s*\d{4}\b.*|[.,|].*|\s*all rights.*|\s*(?:inc|ltd|llc|plc|pvt|pte|pty|"
    r"sdn|gmbh|limited|company|corporation)\b.*)?\Z",
    re.IGNORECASE,
)


def find_outlet(
    labelled: Sequence[LabelledLine],
    readings: Sequence[Reading],
    address: Found[str] | None,
    outlets: Directory,
) -> Found[Outlet] | None:
    """The outlet that the marks point to, or nothing where they are too weak or contradict each other."""
    marks: dict[str, list[Found[Outlet]]] = {}
    for mark in (*_address_marks(address, outlets), *line_marks(labelled, readings, outlets)):
        marks.setdefault(mark.value.name, []).append(mark)
    on_top = labelled[0].line.number if labelled else 0
    if address and address.line == on_top and not outlets.at(address.value):  # who may write as others do
        marks = {name: left for name, found in marks.items() if (left := _but_habits(found))}
    for name, namesake in NAMESAKES.items():
        if any(mark.rule in _BY_HABIT for mark in marks.get(name, ())):
            marks.pop(namesake, None)
    ranked = sorted(((_together(found), found) for found in marks.values()), key=lambda pair: -pair[0])
    if not ranked or ranked[0][0] < LEAST or (len(ranked) > 1 and ranked[1][0] > ranked[0][0] - 0.02):
        return None
    sure, found = ranked[0]
    best = max(found, key=lambda mark: mark.confidence)
    by_name = not any(mark.rule in _SURE_OF_ONE or mark.rule in _BY_HABIT for mark in found)
    own = _at_home(best.value, labelled, outlets) if by_name else best.value
    return Found(value=own, line=best.line, rule=best.rule, confidence=round(sure, 2))


def _but_habits(found: Sequence[Found[Outlet]]) -> list[Found[Outlet]]:
    return [mark for mark in found if mark.rule not in _BY_HABIT]


_SURE_OF_ONE = ("web-address", "domain", "said", "furniture-of-outlet")
"""The rules that tell an outlet from others of its name; its name alone may be that of one elsewhere."""


def _at_home(outlet: Outlet, labelled: Sequence[LabelledLine], outlets: Directory) -> Outlet:
    """The outlet of that name in the zone of the stamps, or of the words that its papers alone use.

    Or the one that writes in the article's language: `Público` of Madrid, or of Lisbon.

    What the article says is not asked: a paper of London tells of lakhs and crores where it is on India, but
    has no such words in its menus, lists and tags.
    """
    if not outlets.has_namesakes(outlet):
        return outlet
    told = zone_of_habit(labelled) or home_by_local_words(
        "\n".join(one.line.text for one in labelled if one.label in _BESIDE)
    )
    if told:
        return outlets.namesake(outlet, told) or outlet
    words = " ".join(one.line.text for one in labelled if one.label is Label.BODY)
    return outlets.namesake_in(outlet, language_of(words)) or outlet


def zone_of_habit(labelled: Sequence[LabelledLine]) -> str:
    """A zone that the way of writing tells, though not the outlet."""
    for one in labelled:
        if one.label is not Label.TIMESTAMP:
            continue
        text = one.line.text[:_LOOKED_AT]
        if not ANY_ZONE_HABIT.match(text):
            continue
        for pattern, zone in ZONE_HABITS:
            if pattern.match(text):
                return zone
    return ""


def order_of_numbers(labelled: Sequence[LabelledLine]) -> bool | None:
    """Whether the page writes the month first, as a date with a number above 12 shows: `5/30/2023`."""
    for one in labelled:
        text = one.line.text[:_LOOKED_AT]
        for first, second in _NUMERIC.findall(text) if "/" in text else ():
            if (int(first) > _MONTHS) != (int(second) > _MONTHS):
                return int(second) > _MONTHS
        if one.label is Label.TIMESTAMP and _DASHED.search(text):
            return False  # `11-02-2026`: with hyphens the day comes first
    return None


def copyright_holder(labelled: Sequence[LabelledLine]) -> Found[str] | None:
    """Who a copyright line names, for outlets that nobody has heard of."""
    for one in labelled:
        if one.evidence.rule == "copyright" and (match := _HOLDER.match(one.line.text)):
            name = match["name"].strip(" -–—")
            if (
                name
                and not agency_named(name)
                and name.casefold() not in ("all rights reserved", "all rights", "reserved")
            ):
                return Found(value=name, line=one.line.number, rule="copyright-holder", confidence=0.5)
    return None


def _together(found: Sequence[Found[Outlet]]) -> float:
    """How sure several marks are together; the same rule counts once."""
    doubt = 1.0
    for rule in {mark.rule for mark in found}:
        doubt *= 1 - max(mark.confidence for mark in found if mark.rule == rule)
    return 1 - doubt


def _address_marks(address: Found[str] | None, outlets: Directory) -> Iterator[Found[Outlet]]:
    if address and (outlet := outlets.at(address.value)):
        yield Found(value=outlet, line=address.line, rule="web-address", confidence=0.98)


def line_marks(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], outlets: Directory
) -> Iterator[Found[Outlet]]:
    """What each line says of the outlet that a clipping is from."""
    yield from _said_on_top(labelled, outlets)
    for index, (one, reading) in enumerate(zip(labelled, readings, strict=True)):
        label, furniture = one.label, reading.furniture
        if _DEPARTMENT in one.line.text and _is_department(one.line.text):
            continue
        if furniture and furniture.rule in _OF_MARKETS:
            continue
        if one.line.text in _WORLD and index < _TOP and any(above.outlet for above in readings[:index]):
            continue
        if furniture or reading.outlet or label in _HEADS:
            text = one.line.text
            for outlet, rule, confidence in _habits_in(text, outlets) if len(text) <= _LONGEST_HABIT else ():
                yield _found(outlet, one, rule, confidence)
            if reading.outlet and not (outlets.agency(text) and index > 2):
                yield _found(reading.outlet, one, "outlet-name", 0.8 if index < 12 else 0.5)
            if reading.byline and label is Label.BYLINE:
                yield from _byline_marks(one, reading.byline, outlets)
            elif furniture and furniture.rule == "copyright":
                yield from _copyright_marks(one, outlets)
            elif (
                label in _NAMING
                and len(text) < _LONGEST_NAMING
                and ("." in text or outlets.may_be_mentioned(reading.words))
            ):
                for outlet, rule, confidence in _named_in(text, outlets):
                    yield _found(outlet, one, rule or f"named-in-{label.value}", confidence)
        if label is Label.BODY and (told := _outlet_in_front(one.line.text, reading)):
            yield from _in_front(told, one, outlets)


_SENT = Late("[【〔（(\\[]([\u4e00-\u9fffA-Za-z]{2,8}?)(?:[专專综綜][讯訊合]|[讯訊]|[记記]者|[报報][道導导])")
"""`【港口報專訊】` in front of a story in Chinese: the paper whose own it is."""


def _outlet_in_front(text: str, reading: Reading) -> str:
    """The paper that the opening of a story names, or ""."""
    if reading.dateline and reading.dateline.outlet:
        return reading.dateline.outlet
    sent = _SENT.match(text)
    return sent[1] if sent and agency_named(sent[1]) is None else ""


def _is_department(text: str) -> bool:
    """Whether a line names a section alone, or of what program somebody is a fellow."""
    return text in (_DEPARTMENT, f"U.S. {_DEPARTMENT}", f"US {_DEPARTMENT}") or "Fellow" in text


def _said_on_top(labelled: Sequence[LabelledLine], outlets: Directory) -> Iterator[Found[Outlet]]:
    for one in labelled[:3]:
        if (said := _SAID.match(one.line.text)) and not outlets.agency(said[1]):
            yield _found(outlets.named(said[1]) or Outlet(name=said[1]), one, "said", 0.99)


_Sign = tuple[Outlet, str, float]
"""An outlet, the rule by which a line speaks for it, and how sure that is."""


@lru_cache(maxsize=_KEPT)
def _habits_in(text: str, outlets: Directory) -> tuple[_Sign, ...]:
    """The outlets that write so."""
    of_pages = outlets.saying(text)
    if of_pages and (named := _mentioned_in(text, outlets)) and of_pages not in named:
        of_pages = None  # `A version of this article appears in print …`, but in another paper
    found: tuple[_Sign, ...] = ((of_pages, "furniture-of-outlet", 0.7),) if of_pages else ()
    if may_be_habit(text):
        habits = [habit for habit in HABITS if habit.pattern.match(text)]
        known = ((outlets.named(habit.outlet), habit.rule, habit.confidence) for habit in habits)
        found = (*((outlet, rule, confidence) for outlet, rule, confidence in known if outlet), *found)
    return found


def _byline_marks(one: LabelledLine, byline: Byline, outlets: Directory) -> Iterator[Found[Outlet]]:
    for name in (*byline.outlets, *byline.desks):
        desk = outlets.named(name) if outlets.is_desk(name) else None  # `TOI` alone is two papers
        for outlet in (desk,) if desk else _mentioned_in(name, outlets):
            yield _found(outlet, one, "byline", 0.85)


_OF_OWN_DOMAIN = 0.9
"""`© 2018 www.harbour.example`: more than the name of another paper of the same house on top."""
_OF_SERVICE = 0.6
"""How surely the copyright of a wire service says that its own page was copied: papers print it as well."""


def _copyright_marks(one: LabelledLine, outlets: Directory) -> Iterator[Found[Outlet]]:
    text = one.line.text
    listed = len(agencies_in(text, outlets)) > 1  # `© Varsand Media and its suppliers Reuters, AP`
    for outlet in outlets.mentioned(text, any_case=True):
        wired = outlets.agency(outlet.name) is not None
        if not (wired and listed):
            yield _found(outlet, one, "copyright", _OF_SERVICE if wired else 0.95)
    for outlet in _at_domains_in(text, outlets):
        yield _found(outlet, one, "domain", _OF_OWN_DOMAIN)


@lru_cache(maxsize=_KEPT)
def _named_in(text: str, outlets: Directory) -> tuple[_Sign, ...]:
    """The outlets whose domain or name a line of the page has; its label is the rule where that is ""."""
    at_domains, named = _at_domains_in(text, outlets), _mentioned_in(text, outlets)
    if not (at_domains or named):
        return ()
    return (
        *((outlet, "domain", _OF_DOMAIN) for outlet in at_domains),
        *((outlet, "", 0.6) for outlet in named if outlet.name not in _OFFICES),
    )


def _mentioned_in(text: str, outlets: Directory) -> tuple[Outlet, ...]:
    """The outlets that a text names, which are no wire services."""
    named = outlets.mentioned(text)
    return tuple(outlet for outlet in named if not outlets.agency(outlet.name)) if named else ()


def _at_domains_in(text: str, outlets: Directory) -> tuple[Outlet, ...]:
    """The outlets whose domain a line has, for instance in the address of the writer."""
    if not _WITHIN_DOMAIN.search(text):
        return ()
    found = [outlets.at(f"https://{domain.lower()}/") for domain in _DOMAIN.findall(text)]
    return tuple(outlet for outlet in found if outlet and not _is_service(outlet, outlets))


def _is_service(outlet: Outlet, outlets: Directory) -> bool:
    """Whether an outlet is a wire service, and not only called like one of another country, as CNA is."""
    agency = outlets.agency(outlet.name)
    return agency is not None and agency.home in ("", outlet.timezone)


def _in_front(name: str, one: LabelledLine, outlets: Directory) -> Iterator[Found[Outlet]]:
    outlet = outlets.named(name)
    if outlet:
        yield _found(outlet, one, "dateline", 0.9)


def _found(outlet: Outlet, one: LabelledLine, rule: str, confidence: float) -> Found[Outlet]:
    return Found(value=outlet, line=one.line.number, rule=rule, confidence=confidence)
