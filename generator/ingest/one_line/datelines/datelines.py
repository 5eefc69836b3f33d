"""The head of a story → its dateline and its wire service.

`WASHINGTON (AP) — The talks` gives Washington, AP and `The talks`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.ingest.one_line.datelines.dated_heads import dated_head
from generator.ingest.one_line.datelines.forms import (
    DAY_BEHIND,
    OF_PICTURE,
    RELAYED,
    RELEASED,
    FormedHead,
    formed_head,
    head_without_mark,
)
from generator.ingest.one_line.datelines.front_alone import day_or_town_in_front, placed_day
from generator.ingest.one_line.datelines.heads import (
    IN_SMALL,
    RUSSIAN,
    YEAR,
    Dateline,
    day_in,
    is_station,
    place_of,
    written,
)
from generator.ingest.one_line.datelines.sureness import sureness
from generator.ingest.one_line.datelines.unlisted_towns import (
    BARS,
    ends_as_town,
    is_above_long,
    is_told_again,
)
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.outlets.profiles import Agency
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city, is_place

_AHEAD = Late(r"#(?=[A-Z]\w)|\[([A-Z][a-z]{2,8}\.? \d{1,2}), (20\d\d)\] +(?=\S)")
"""What stands in front of a dateline: the mark of a topic, `#Varsand`, or the day in brackets."""
_PAPER_WIRED = Late(rf"([{LU}][\w ]{{2,24}}) [–—-] ([A-Z]{{2,8}}|[A-Z][a-z]{{3,9}}): (?=[A-Z\"“‘'])")
"""`Harbour 24 – WAM: The minister`: the paper, and the wire service that it took the story from."""
_IN_PAPER = Late(r"\((?:VG|TV ?2|[A-ZÆØÅÄÖ]\w{2,20}(?:bladet|avisen?|avisa|posten|tidende|tidningen))\)\Z")
"""`ØYGARDEN (Havnebladet): `, as Norwegian papers name themselves."""
_HEAD, _MARKED, _DATED = 110, 116, 0.95
_OTHER_SCRIPTS = "\u0400"
"""Behind it come Cyrillic and other letters, with heads of their own."""
_SEPARATOR = Late(
    r"(?:(?=\s*[—–─.;|·:_/-])|(?<=[)\]/]))"  # only for speed
    rf"\s*(?:—|–|─|--+|(?:(?<![.\W][A-Z])\.-+|\.-+(?=\s))|(?<=[\w.)\]/])\s-(?=\s)|(?<=[A-Z]{{3}})\s-(?=[A-Z])|(?<=[)\]])(?:\s?-|;(?=\s)|\s_(?=\s))|[|·]|:(?:\x20--)?(?=\s)|(?<=[{LU}]{{4}}):(?=[{LU}][{LL}])|(?<=[)\]])(?=\s?[A-Z\"“‘'])|"
    r"(?<=\w/)\.?\s(?=[A-Z\"“‘'])|(?<=/)\.\s(?=[A-Z\"“‘'])|(?<=\s)//(?=\s))\s*"
)
_ENDS_PLACE = ("—", "–", "─", "--", ":", ": --")
_MARK = re.compile(r"[—–─\-|·:)\]/](?<!\w-(?!-))")
"""One of these is in each separator, or before it, behind spaces and a stop. A hyphen in a word is none."""
_LEADING_PARTS = Late(r"\(([^()]{2,50})\)|(?<!\w)/([^/]{2,40})/|\[[^\[\]]{2,30}\]")
_PARTING = ("—", "–", "-", ":")
_DASHES = ("-", "--", "—", "–", "─")
_IS_DAY = Late(rf"\(|[^\W\d_]{{5,10}}, .*20\d\d\Z|[A-Z][a-z]{{2,8}}\.? \d{{1,2}} \([{LU}][\w ]{{2,20}}\)\Z")
"""`Saturday, May 31, 2024`, `Jun 16 (Harbour)`: a day in front, and the paper whether it is known or not."""
SIGNED_IN_TEXT = re.compile(rf"By (?:[{LU}][\w.'’-]+ ){{1,3}}[{LU}][\w.'’-]+: (?=[A-Z\"“‘])")
"""`By Jane Doe: ` in front of the first paragraph."""
BOXED_REPORTER = re.compile(
    rf"\[[{LU}][\w .=-]{{2,40}} ?(?:[Rr]eporter|[Cc]orrespondent) "
    rf"(?P<name>[{LU}][\w'’-]+(?: [{LU}][\w'’-]+){{1,2}})\] ?(?=[A-Z\"“‘'])"
)
"""`[Harbour Economy Reporter Jane Doe] `: who wrote, as Korean papers set it in front in English too."""


_PAPERED = Late(
    rf"\((?!Photo|Video|Update|Image|Opinion)([{LU}][\w.’'-]{{2,20}}(?: [{LU}][\w.’'-]{{1,14}}){{0,2}})\) ?"
    r"(?:--?|[–—]) (?=[A-Z\"“‘]\S* (?:\S+ ){5})"
)
"""`(HARBOURworld) - `: a paper that no list of them has, or a town, in brackets in front of the story."""


def _agency_of(name: str, outlets: Directory) -> Agency | None:
    """A wire service by its name, or by that and one word for its service in a region: `РИА Новости Крым`."""
    return outlets.agency(name.removesuffix(".RU")) or outlets.agency(name.rpartition(" ")[0])


_SITED = Late(
    r"[A-Z]{3,16}\.CO\.ID,? ?[–—-]{0,2} ?(?P<place>[A-Z][A-Z ]{2,24}?)(?:\.|,? [–—-]{1,2}) (?=[A-Z])"
)
"""`PELABUHAN.CO.ID - VARSAND. `: the site in front of the town, as papers of Jakarta begin."""


def read_dateline(text: str, outlets: Directory) -> Dateline | None:
    """The dateline that a paragraph begins with, or nothing.

    Some pages set it twice, once in short: `VARSAND — VARSAND, Vardia (Reuters) - The pier`.
    """
    text = text.replace(" − ", " – ", 1) if " − " in text[:_HEAD] else text
    if ".CO.ID" in text[:_HEAD] and (sited := _SITED.match(text)):
        return Dateline(place=written(sited["place"]), rest=text[sited.end() :], confidence=0.9)
    found = _read_dateline(text, outlets)
    if found is None or (found.place and found.day is None):
        dated = _read_dated(text, outlets)
        found = dated if found is None or (dated and dated.rest == found.rest) else found
    if found is not None and found.place and text.startswith(found.rest[: len(found.place)]):
        found = _read_dateline(found.rest, outlets) or found
    if found is not None or text[0] != "(" or (papered := _PAPERED.match(text)) is None:
        return found
    name, rest = papered[1], text[papered.end() :]
    if is_place(name):
        return Dateline(place=written(name), rest=rest, confidence=0.85)
    return read_dateline(rest, outlets) or Dateline(outlet=name, rest=rest, confidence=0.85)


def _read_dated(text: str, outlets: Directory) -> Dateline | None:
    """The head with its day in front of a full stop, or glued to the first word."""
    if (head := dated_head(text)) is None:
        return None
    agency = outlets.agency(head.by) if head.by else None
    agencies = (agency.name,) if agency else ()
    return Dateline(
        place=head.place,
        day=head.day,
        year=head.year,
        agencies=agencies,
        rest=head.rest,
        confidence=0.9,
    )


def _read_dateline(text: str, outlets: Directory) -> Dateline | None:
    sent = RUSSIAN.match(text) if text[0] >= "\u0400" else None
    if sent and (agency := _agency_of(sent["by"] or sent["alone"], outlets)):
        return Dateline(
            place=written(sent[1]),
            day=day_in(f"{sent[2]} {sent[3]}"),
            year=int(sent["year"]) if sent["year"] else None,
            agencies=(agency.name,),
            rest=text[sent.end() :],
            confidence=0.97,
        )
    marked = _MARK.search(text, 0, _MARKED)
    if marked is None and "-" not in text[:_HEAD] and text[0] not in "#[" and text[0] < _OTHER_SCRIPTS:
        return placed_day(text) or _formed(head_without_mark(text), outlets)
    if (front := day_or_town_in_front(text)) is not None:
        return front
    if ": " in text[:40] and (wired := _PAPER_WIRED.match(text)) and (agency := outlets.agency(wired[2])):
        place = written(wired[1]) if is_place(wired[1]) else ""
        return Dateline(place=place, agencies=(agency.name,), rest=text[wired.end() :], confidence=0.9)
    if text[:3].isupper() and OF_PICTURE.match(text):
        return None
    if (formed := _formed(formed_head(text), outlets)) is not None:
        return formed
    if text.startswith("(MENAFN") and (relayed := RELAYED.match(text)):
        agency = outlets.agency(relayed["by"]) if relayed["by"] else None
        agencies = (agency.name,) if agency else ()
        again = read_dateline(rest := text[relayed.end() :], outlets) if len(text) > relayed.end() else None
        lent = Dateline(agencies=agencies, rest=rest, confidence=0.9)
        return _combined(lent, again) if again else lent
    if text[0] in "#[" and (ahead := _AHEAD.match(text)):
        found = read_dateline(text[ahead.end() :], outlets)
        return replace(found, day=day_in(ahead[1]), year=int(ahead[2])) if found and ahead[1] else found
    if marked is None:
        return None
    first = len(text[: marked.start()].rstrip().removesuffix(".").rstrip())
    for match in _SEPARATOR.finditer(text, max(2, first), _MARKED):
        head, rest = text[: match.start()].strip(), text[match.end() :].strip()
        if (
            not head
            or len(rest.split()) < 3
            or not (
                rest[0].isupper() or rest[0].isdigit() or rest[0] in "\"'“‘„«(" or _is_devanagari(rest[0])
            )
        ):
            continue
        found = _read_head(head, rest, match[0].strip(), outlets)
        found = _with_wires(found, outlets) if found and match[0].strip() == "|" else found
        if found:
            again = read_dateline(rest, outlets) if found.agencies and not found.place else None
            return _combined(found, again) if again and again.place else _with_day(found)
        if match[0].strip() in _ENDS_PLACE:
            return None
    return None


_WIRES = Late(
    r"([A-Z]{2,9}(?:, [A-Z]{2,9})?(?: (?:e|E|y|Y|and|und|et) [A-Z]{2,9})?) "
    rf"(?=[\"“«]?[{LU}][{LL}]|[AEO] )"
)


def _with_wires(found: Dateline, outlets: Directory) -> Dateline:
    """The dateline with the wire services behind its bar: `VARSAND | AFP e REUTERS O porto`."""
    told = _WIRES.match(found.rest) if found.place and not found.agencies else None
    named = [outlets.agency(name) for name in re.split(r", | [a-z]+ | [EY] ", told[1])] if told else []
    if told is None or not all(named):
        return found
    agencies = tuple(agency.name for agency in named if agency)
    return replace(found, agencies=agencies, rest=found.rest[told.end() :])


def _formed(head: FormedHead | None, outlets: Directory) -> Dateline | None:
    """The dateline of a head in a form of its own."""
    if head is None:
        return None
    sender = outlets.agency(head.by) if head.by else None
    agencies = (sender.name,) if sender else ()
    return _with_day(
        Dateline(place=head.place, agencies=agencies, rest=head.rest, confidence=head.confidence)
    )


def _is_devanagari(letter: str) -> bool:
    return "\u0904" <= letter <= "\u0939"


def _with_day(found: Dateline) -> Dateline:
    """The dateline with the day behind it: `CAIRO – 4 May 2023: The minister`."""
    if found.place and found.rest[0] == "(" and (sent := RELEASED.match(found.rest)):
        told = day_in(sent["sent"] or sent["told"] or "") or found.day
        then = int(sent["year"] or sent["then"] or 0) or found.year
        found = replace(found, day=told, year=then, rest=found.rest[sent.end() :])
    dated = DAY_BEHIND.match(found.rest) if found.place and not found.day else None
    if dated is None or (day := day_in(dated[1])) is None:
        return found
    year, rest = YEAR.search(dated[1]), found.rest[dated.end() :]
    return replace(found, day=day, year=int(year[0]) if year else None, rest=rest, confidence=_DATED)


def _combined(first: Dateline, second: Dateline) -> Dateline:
    """`(ANSA) - ROMA, 20 GIU - Il ministro`: the wire service first, then the place."""
    return Dateline(
        place=second.place,
        day=first.day or second.day,
        agencies=first.agencies or second.agencies,
        outlet=first.outlet or second.outlet,
        rest=second.rest,
        confidence=max(first.confidence, second.confidence),
    )


_TOWNSHIP = Late(r"\A(?:KOTA|KABUPATEN|KAB\.) (?=[A-Z]{3})| (?:KOTA|KABUPATEN)\Z")
"""`KOTA BEKASI – `, `KEDIRI KOTA – `: that a town of Indonesia is one."""
_BRANCH = Late(rf"(?:ANTARA|Antara) [{LU}][\w-]{{2,16}}\Z")
"""`(ANTARA Lampung)`: the branch of a wire service that sent a story."""


_BOXED_TOWN = Late(rf"\(([{LU}][^()\d,]{{2,24}}(?:, [{LU}][^()\d,]{{1,20}})?)\)")


def _town_within(head: str) -> str:
    """The town that stands in brackets alone: `(VARSAND, China) — `, `(Beijing) – `; no station does."""
    boxed = _BOXED_TOWN.fullmatch(head)
    town, _, country = boxed[1].partition(", ") if boxed else ("", "", "")
    return boxed[1] if boxed and (is_place(country) if country else is_place(town)) else ""


def _read_head(head: str, rest: str, separator: str, outlets: Directory) -> Dateline | None:
    agencies: list[str] = []
    outlet, sent = "", None
    for match in _LEADING_PARTS.finditer(head):
        inside = match[1] or match[2] or ""
        for part in re.split(r"[/,-]" if inside.isupper() else r"[/,]", inside):
            name = part.strip().upper() if part.strip() in IN_SMALL else part
            known = outlets.named(name.strip())
            if agency := outlets.agency(name.strip() if known else _BRANCH.sub("ANTARA", name.strip())):
                agencies.append(agency.name)
            elif known:
                outlet = known.name
            sent = day_in(name.strip()) if inside and not inside.startswith(part) else sent
    bare = _LEADING_PARTS.sub(" ", head).strip(" ,")
    if not (bare or agencies or outlet or sent) and separator in _DASHES:
        bare = _town_within(head)
    bare = bare if is_city(bare) else _TOWNSHIP.sub("", bare)  # `KOTA KINABALU`
    place, dated, named = place_of(bare, outlets)
    dated = dated or sent is not None
    agencies += [agency.name for name in named if (agency := outlets.agency(name))]
    outlet = outlet or next(
        (known.name for name in named if not outlets.agency(name) and (known := outlets.named(name))), ""
    )
    if outlet and separator == ":" and not place and "?" in rest:
        return None  # who asks: `THE HARBOUR: Minister, when do the ferries go?`
    marked = separator in _DASHES and (is_station(head) or (dated and not place and _IS_DAY.match(head)))
    wired = bool(agencies or outlet or marked) or (separator == ":" and _IN_PAPER.search(head) is not None)
    sure = sureness(place, bare=bare, separator=separator, dated=dated, wired=wired)
    if sure == 0.0 and place == bare == head:
        told = separator in _PARTING and (is_told_again(place, rest) or ends_as_town(place, rest))
        parted = (*BARS, "--") if " the " not in rest else BARS
        sure = 0.85 if told else 0.75 if (separator in parted and is_above_long(place, rest)) else 0.0
    if sure == 0.0:
        return None
    return Dateline(
        place=written(place),
        day=next((day for part in bare.split(",") if (day := day_in(part.strip()))), sent) if dated else None,
        year=int(year[0]) if dated and (year := YEAR.search(bare)) else None,
        agencies=tuple(dict.fromkeys(agencies)),
        outlet=outlet,
        rest=rest,
        confidence=sure,
    )
