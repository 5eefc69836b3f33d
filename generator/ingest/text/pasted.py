"""Pasted text → `Seed`.

The lines are labelled as a sequence; each field is then read from the lines with its label, with
the line and the rule that it came from. What no rule is sure of becomes a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from generator.ground.urls import host_of, without_tracking
from generator.ingest.one_line.addresses import day_of_address, is_copy, original_of
from generator.ingest.one_line.bylines.signed_behind import signed_behind
from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.datelines.datelines import BOXED_REPORTER, SIGNED_IN_TEXT
from generator.ingest.one_line.datelines.places_alone import place_in
from generator.ingest.one_line.labelled import Label, LabelledLine, Line
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import Reading, read_lines
from generator.ingest.one_line.signatures.sign_offs import trailing_sign_off
from generator.ingest.text.dating.dating import Dating, date_of
from generator.ingest.text.dating.printed import year_of_copyright
from generator.ingest.text.dating.resolving import Habitat, Written
from generator.ingest.text.dating.written_when import written_in
from generator.ingest.text.envelopes import without_envelope
from generator.ingest.text.heads.clipping import Clipping, clipping_of, opening_of
from generator.ingest.text.heads.label_openings import with_labels_apart
from generator.ingest.text.heads.pictures import picture_of
from generator.ingest.text.heads.standfirsts import with_standfirst
from generator.ingest.text.heads.titles import kind_ahead, summary_of, title_of
from generator.ingest.text.labelling.labels import label_lines
from generator.ingest.text.marking.column_heads import with_columnists
from generator.ingest.text.marking.contents import with_contents
from generator.ingest.text.marking.interviews import with_interviews
from generator.ingest.text.marking.linked_boxes import with_linked_boxes
from generator.ingest.text.marking.own_lists import with_own_lists
from generator.ingest.text.marking.page_marks import with_page_marks
from generator.ingest.text.marking.quotes_aside import with_quotes_aside
from generator.ingest.text.marking.skipped_boxes import with_skipped_boxes
from generator.ingest.text.marking.slides import with_slides
from generator.ingest.text.marking.ticker_heads import TICKER_MARK, with_ticker_heads
from generator.ingest.text.marking.town_heads import with_towns
from generator.ingest.text.outlet_zones import zone_of_capital, zone_of_marks
from generator.ingest.text.outlets import copyright_holder, find_outlet, order_of_numbers, zone_of_habit
from generator.ingest.text.parting.glued_lines import with_parted_heads
from generator.ingest.text.pasted_twice import without_second_copy
from generator.ingest.text.seed import Found, Paragraph, ParagraphKind, Question, Seed, gaps
from generator.ingest.text.sifting.block_mates import without_block_mates
from generator.ingest.text.sifting.endings import ended
from generator.ingest.text.sifting.remarks_below import with_remarks_below
from generator.ingest.text.sifting.sieve import sifted
from generator.ingest.text.sifting.subheads_between import with_subheads_between
from generator.ingest.text.sifting.written_marks import with_written_marks
from generator.ingest.text.writers.agencies import agencies_of
from generator.ingest.text.writers.known_names import asked_of
from generator.ingest.text.writers.writers import authors_of
from generator.ingest.text.written_tables import with_tables, without_tables
from generator.ingest.words.languages import language_of
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.homelands import (
    home_of_language,
    home_of_story,
    homelands,
    zone_of_city,
    zone_of_country,
    zone_of_language,
)
from generator.ingest.words.places.places import is_city
from generator.ingest.words.stamps.zones import is_shared

_LONGEST_ADDRESSED = 300
_MOST_QUESTIONS = 8
_HEAD = 60  # lines
_FEW_WORDS, _CLEAR_LEAD = 4, 2.0
_MAIL = Late(r"[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,3}[a-z]{2})\b")
_UKRAINIAN = Late("[іїєґІЇЄҐ]")


def read_pasted(
    text: str, path: str, outlets: Directory, *, site_zone: str, now: datetime | None = None
) -> Seed:
    """What a pasted text says of its article. `now` is when `3 hours ago` counts from."""
    markdown = path.casefold().endswith(".md")
    text = without_envelope(without_second_copy(text), markdown=markdown)
    text, rows = without_tables(text) if markdown else (text, ())
    labelled, readings = sifted_lines(text, outlets, markdown=markdown)
    told = with_remarks_below(without_block_mates(ended(labelled, readings), readings), readings)
    told = with_subheads_between(told, readings)
    told = with_written_marks(told) if markdown else told
    clipping = clipping_of(with_standfirst(told, readings), readings)
    address = _address(clipping, outlets)
    outlet = find_outlet(clipping.labelled, readings, address, outlets)
    paragraphs, ending_agencies = _paragraphs(clipping, outlets)
    paragraphs = with_tables(paragraphs, rows)
    language = language_of(" ".join([paragraph.text for paragraph in paragraphs])) or _language_of_head(
        clipping
    )
    outlet = None if outlet and _is_namesake(outlet, language) else outlet
    written = tuple(written_in(clipping))
    dateline = _dateline(clipping, outlets)
    agencies = agencies_of(clipping, ending_agencies, outlet, outlets)
    habitat = _habitat(
        clipping, outlets, written, outlet, address,
        agencies=agencies, dateline=dateline, language=language, site_zone=site_zone, now=now,
    )  # fmt: skip
    dating = date_of(written, habitat)
    title = title_of(clipping, outlets)
    authors = authors_of(clipping, outlets)
    questions = (
        *gaps(title, dating.date),
        *dating.questions,
        *asked_of(authors),
        *_questions(clipping, outlet, address),
        *(_left_out(row) for row in rows if row not in paragraphs),
    )
    return Seed(
        path=path,
        title=title,
        summary=summary_of(clipping, title),
        date=dating.date,
        updated=_differing(dating),
        outlet=_outlet_name(clipping, outlet),
        address=address,
        archived=_copy(clipping, address),
        agencies=agencies,
        authors=authors,
        dateline=dateline,
        picture=picture_of(clipping),
        language=language,
        paragraphs=paragraphs,
        questions=_few(questions),
        left_out=tuple(one for _, one, _ in clipping.having(Label.FURNITURE, Label.UNKNOWN)),
    )


def _language_of_head(clipping: Clipping) -> str:
    """The language of the first lines, where the paragraphs are too few to tell it."""
    head = " ".join([one.line.text for one in clipping.labelled[:_HEAD]])
    return language_of(head) or language_of(head, fewest=_FEW_WORDS, lead=_CLEAR_LEAD)


_LONGEST_INITIALS = 4  # letters
_SPEAKING_ABROAD = frozenset("RFI DW VOA RFA NHK CGTN TRT".split())
"""Stations that have pages in dozens of languages: one that calls itself so in Chinese is no other."""


def _is_namesake(outlet: Found[Outlet], language: str) -> bool:
    """Whether another paper goes by the same few capitals: `ABC` of Spain and of Australia."""
    name = outlet.value.name
    short = name.isupper() and len(name) <= _LONGEST_INITIALS and outlet.rule != "web-address"
    if name in _SPEAKING_ABROAD and outlet.rule == "copyright":
        return False
    return short and bool(language) and outlet.value.language.partition("-")[0] != language.partition("-")[0]


def sifted_lines(
    text: str, outlets: Directory, *, markdown: bool = False
) -> tuple[tuple[LabelledLine, ...], tuple[Reading, ...]]:
    """The lines of a pasted text, each labelled by the rules and the sieve, and what was read in each."""
    lines, readings = read_all(text, outlets, markdown=markdown)
    return sifted(label_lines(lines, readings), readings), readings


def read_all(
    text: str, outlets: Directory, *, markdown: bool = False
) -> tuple[Sequence[Line], tuple[Reading, ...]]:
    """The lines of a pasted text, and what is read in each beside the others."""
    lines = with_parted_heads(split(clean(text)), outlets)
    read = with_towns(lines, read_lines(lines, outlets, markdown=markdown), outlets)
    headed = with_slides(lines, with_ticker_heads(lines, with_columnists(lines, read, outlets)))
    readings = with_contents(with_skipped_boxes(with_page_marks(lines, headed)))
    readings = with_quotes_aside(lines, with_linked_boxes(lines, readings))
    return lines, with_interviews(lines, with_own_lists(lines, readings))


def _differing(dating: Dating) -> Found[datetime] | None:
    return (
        dating.updated
        if dating.date and dating.updated and dating.updated.value != dating.date.value
        else None
    )


# -- the text


def _paragraphs(
    clipping: Clipping, outlets: Directory
) -> tuple[tuple[Paragraph, ...], tuple[Found[str], ...]]:
    """The paragraphs without the dateline in front and the sign-off behind, and who signed off."""
    paragraphs: list[Paragraph] = []
    agencies: list[Found[str]] = []
    opening, said = opening_of(clipping), ""
    for index, one, reading in clipping.having(Label.BODY, Label.SUBHEAD):
        if not clipping.first <= index <= clipping.last:
            continue
        kind = ParagraphKind.SUBHEAD if one.label is Label.SUBHEAD else ParagraphKind.PROSE
        text = one.line.text[reading.heading :].strip() if reading.heading else one.line.text
        text = text.rstrip("+ ") if one.line.text.startswith(TICKER_MARK) and reading.heading else text
        if reading.dateline and index in (clipping.first, opening):
            text = (
                text[len(text) - len(reading.dateline.rest) :] if len(text) <= 400 else _behind(text, reading)
            )
        text = text.removeprefix(kind_ahead(clipping)) if index == clipping.first else text
        if index == clipping.first and (signed := SIGNED_IN_TEXT.match(text) or BOXED_REPORTER.match(text)):
            text = text[signed.end() :]
        if index == clipping.last and (sign_off := trailing_sign_off(text, outlets)):
            # `— AFP` stays, as the wire service is named with its words; `(END)` is no part of the story
            named = sign_off.rule == "agency-sign-off" and sign_off.agencies
            kept = named or sign_off.rule in ("initials", "remark", "help-of-wire")
            text = text if kept else sign_off.rest
            agencies += [
                Found(value=name, line=one.line.number, rule=sign_off.rule, confidence=sign_off.confidence)
                for name in sign_off.agencies
            ]
        elif index == clipping.last:
            text, _ = signed_behind(text, outlets)
        if paragraphs and (text == paragraphs[-1].text or one.line.text == said):
            continue  # a standfirst that the first paragraph says again, with its dateline or without
        said = one.line.text
        paragraphs.append(Paragraph(text=text, line=one.line.number, kind=kind))
    return with_labels_apart(paragraphs, outlets), tuple(agencies)


def _behind(text: str, reading: Reading) -> str:
    """A long paragraph without its dateline, of which only the beginning was read."""
    assert reading.dateline is not None
    head = text[:400].rstrip()
    return text[len(head) - len(reading.dateline.rest) :] if head.endswith(reading.dateline.rest) else text


# -- when


def _habitat(
    clipping: Clipping,
    outlets: Directory,
    written: Sequence[Written],
    outlet: Found[Outlet] | None,
    address: Found[str] | None,
    *,
    agencies: Sequence[Found[str]],
    dateline: Found[str] | None,
    language: str,
    site_zone: str,
    now: datetime | None,
) -> Habitat:
    known = outlet.value if outlet else None
    clear = all(one.moment.zone and not is_shared(one.moment.zone) for one in written if one.moment.has_time)
    text = "" if clear else "\n".join(one.line.text for one in clipping.labelled)
    english = language in ("", "en")
    open_zone = english and not (clear or known)
    named = zone_of_marks(clipping.labelled, clipping.readings, outlets) if open_zone else ""
    hints = [zone_of_habit(clipping.labelled), named, *(outlets.home_of(one.value) for one in agencies)]
    hints.append(_zone_of_letters(clipping, language))
    hints.append(home_of_language(text, language) or zone_of_language(language))
    hints += [agency.home for one in agencies if (agency := outlets.agency(one.value))]
    hints.append(_zone_of_addresses(clipping))
    hints.append(_zone_beside_stamp(clipping) if open_zone else "")
    sent = [one.value for one in agencies]
    place = dateline.value if dateline and "Associated Press" not in sent else ""  # of its reporter
    hints.append(home_of_story(text, place, language))
    hints.append(zone_of_capital(clipping.labelled, text, place) if open_zone else "")
    month_first = (
        known.is_american if known and known.timezone and english else order_of_numbers(clipping.labelled)
    )
    if month_first is None and (not english or hints[0]):
        month_first = False
    return Habitat(
        outlet=known.name if known else "",
        zone=known.timezone if known else "",
        hints=tuple(dict.fromkeys(zone for zone in hints if zone)),
        spoken=homelands(text),
        site_zone=site_zone,
        month_first=month_first,
        day_of_address=day_of_address(address.value if address else ""),
        day_of_dateline=_day_in_front(clipping),
        year_of_copyright=year_of_copyright(clipping),
        now=now,
    )


def _zone_of_letters(clipping: Clipping, language: str) -> str:
    """The zone of Kyiv for a Russian text on a page that speaks Ukrainian in its buttons and dates."""
    if language != "ru":
        return ""
    return "Europe/Kyiv" if any(_UKRAINIAN.search(one.line.text[:200]) for one in clipping.labelled) else ""


def _zone_of_addresses(clipping: Clipping) -> str:
    """The zone of the country in which the writer's or the paper's mail arrives: `jane@harbour.co.kr`."""
    for _, one, _ in clipping.having(Label.BYLINE, Label.FURNITURE, Label.UNKNOWN, Label.SIGN_OFF):
        text = one.line.text
        for domain in _MAIL.findall(text[:_LONGEST_ADDRESSED]) if "@" in text else ():
            if zone := zone_of_country(f"https://{domain}/"):
                return zone
    return ""


def _zone_beside_stamp(clipping: Clipping) -> str:
    """The zone of the town beside the hour in one line: `Jane Doe | New Delhi | May 3, 2022 4:12 pm`.

    So do papers of South Asia set where a story was filed; most that is filed abroad says so in a dateline.
    """
    for _, _, reading in clipping.having(Label.TIMESTAMP, Label.BYLINE):
        if reading.stamp is None or not any(one.has_time for one in reading.stamp.moments):
            continue
        for side in (*reading.stamp.before, *reading.stamp.after):
            places = [part.strip(" ,-–—") for part in _BARS.split(side)]
            if zone := next((zone_of_city(one) for one in places if is_city(one)), ""):
                return zone
    return ""


_BARS = Late(r" ?[|/•·] ?|, ")


def _day_in_front(clipping: Clipping) -> tuple[int, int] | None:
    opening = opening_of(clipping)
    dateline = clipping.readings[opening].dateline if opening < len(clipping.readings) else None
    return dateline.day if dateline else None


# -- where


def _dateline(clipping: Clipping, outlets: Directory) -> Found[str] | None:
    """The place in front of the story, behind its timestamp, beside its wire service, or alone."""
    opening = opening_of(clipping)
    if opening < len(clipping.labelled):
        one, reading = clipping.labelled[opening], clipping.readings[opening]
        if reading.dateline and reading.dateline.place:
            return Found(
                value=reading.dateline.place,
                line=one.line.number,
                rule="dateline",
                confidence=reading.dateline.confidence,
            )
    headline = clipping.headline
    for index, one, reading in clipping.having(Label.TIMESTAMP, Label.BYLINE, Label.DATELINE):
        if index > clipping.first:
            break
        if one.label is Label.DATELINE and (index < headline or not is_city(reading.place)):
            continue
        if place := _place(one, reading, outlets):
            return Found(
                value=place, line=one.line.number, rule=f"place-in-{one.label.value}", confidence=0.9
            )
    return None


def _place(one: LabelledLine, reading: Reading, outlets: Directory) -> str:
    if one.label is Label.DATELINE:
        return reading.place
    if one.label is Label.TIMESTAMP and reading.stamp:
        return next(
            (
                place
                for side in (*reading.stamp.after, *reading.stamp.before)
                if (place := place_in(side, outlets))
            ),
            "",
        )
    if one.label is Label.BYLINE and reading.byline and reading.byline.agencies and not reading.byline.people:
        return next(iter(reading.byline.places), "")
    return ""


# -- the original


def _address(clipping: Clipping, outlets: Directory) -> Found[str] | None:
    """The address of the original: the first line, if it is one, as it says where the clipping is from; else
    a line that is one, of a known outlet before an unknown one.
    """
    found = []
    for index, one, reading in clipping.having(Label.ADDRESS):
        address, line = without_tracking(original_of(reading.address)), one.line.number
        if address:
            found.append(Found(value=address, line=line, rule="web-address", confidence=0.97))
        if index == 0 and found:
            break
    return next((one for one in found if outlets.at(one.value)), found[0] if found else None)


def _copy(clipping: Clipping, address: Found[str] | None) -> Found[str] | None:
    """The archive's copy of the original, where that is the address that stands in the clipping."""
    for _, one, reading in clipping.having(Label.ADDRESS):
        if address and one.line.number == address.line and is_copy(reading.address):
            return Found(value=reading.address, line=one.line.number, rule="archived copy", confidence=0.97)
    return None


def _outlet_name(clipping: Clipping, outlet: Found[Outlet] | None) -> Found[str] | None:
    if outlet:
        return Found(
            value=outlet.value.name, line=outlet.line, rule=outlet.rule, confidence=outlet.confidence
        )
    return copyright_holder(clipping.labelled)


def _few(questions: Sequence[Question]) -> tuple[Question, ...]:
    """As many as anyone answers; of the others it is said how many there are, and where the first stands."""
    if len(questions) <= _MOST_QUESTIONS:
        return tuple(questions)
    left = questions[_MOST_QUESTIONS - 1 :]
    text = f"{len(left)} more are left out, the first is line {left[0].line}; look at the clipping"
    return (*questions[: _MOST_QUESTIONS - 1], Question(field="more", text=text, line=left[0].line))


def _questions(
    clipping: Clipping, outlet: Found[Outlet] | None, address: Found[str] | None
) -> Iterator[Question]:
    if outlet is None:
        where = f"which outlet is {host_of(address.value)}" if address else "which outlet is this from"
        yield Question(field="source", text=where, line=address.line if address else 1)
    for index, one, _ in clipping.having(Label.UNKNOWN, Label.FURNITURE):
        doubtful = one.label is Label.UNKNOWN or one.evidence.confidence < 0.6
        inside = clipping.first < index < clipping.last and len(one.line.text.split()) >= 3
        behind = index > clipping.last and clipping.readings[index].is_plain_prose
        if doubtful and (inside or behind):
            yield _left_out(Paragraph(text=one.line.text, line=one.line.number))


def _left_out(one: Paragraph) -> Question:
    text = f"line {one.line} was left out: {one.text[:80]}"
    return Question(field="text", text=text, line=one.line)
