"""A clipping → the wire services that its text came from."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from generator.ingest.one_line.bylines.names import Byline, read_byline
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.east_asian import opening_agencies
from generator.ingest.one_line.signatures.persian import persian_agencies
from generator.ingest.one_line.signatures.sign_offs import LED, read_sign_off
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.text.writers.bylines import is_below_stamp, is_of_teaser
from generator.ingest.text.writers.known_names import is_in_menu
from generator.ingest.text.writers.named_below import named_below
from generator.ingest.text.writers.pictured_wires import is_of_picture
from generator.ingest.text.writers.sent_from import sent_from
from generator.ingest.words.furniture.sections import SECTION_WORDS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.source_words import SOURCES

_AMONG_FIRST, _BELOW_HEAD, _NEAR = 4, 2, 3
"""So far below the first paragraph a dateline names who sent a story, and a line with the time does.

So near above the headline one stands that is no entry of a menu.
"""

_FAR_BELOW = 10  # lines
_DOUBTED = 0.3
"""How sure a line must be to say who sent a story: below that it says who took a picture."""
_LENT = Late(
    r"(?:(?:(?:reported |written |posted |published )?by:?|(?:informations? fournies? )?par|von|por|di|door|"
    r"av|af|oleh|od) |"
    r"(?:haberler|haber) (?=\S{2,4}\Z)|"
    rf"(?P<source>(?:{SOURCES}) ?[:：] ?))",
    re.IGNORECASE,
)
"""What stands in front of the wire service beside a timestamp."""
_SOURCE_NAMED = Late("(?:来源|來源|출처) ?[:：] ?([^\\s|｜]{2,20})")
"""`来源:新华社 责任编辑:…`, among other things beside a timestamp."""


def agencies_of(
    clipping: Clipping, ending: tuple[Found[str], ...], outlet: Found[Outlet] | None, outlets: Directory
) -> tuple[Found[str], ...]:
    """The wire services that the text came from: by byline, dateline, timestamp line and sign-off.

    A name that is the outlet's own, in its logo or as its desk, is none.
    """
    found: dict[str, Found[str]] = {}
    headline, among_first = clipping.headline, clipping.first + _AMONG_FIRST

    def add(name: str, one: LabelledLine, rule: str, confidence: float) -> None:
        found.setdefault(name, Found(value=name, line=one.line.number, rule=rule, confidence=confidence))

    for index, one, reading in clipping.having(Label.BYLINE, Label.TIMESTAMP, Label.SIGN_OFF, Label.BODY):
        if one.label is Label.BYLINE and (
            one.evidence.confidence < _DOUBTED
            or _sizes(clipping, index)
            or _is_of_menu(clipping, index)
            or _shows(reading, one.line.text, clipping)
            or is_of_picture(index, clipping)
            or _is_entry(clipping, index)
        ):
            continue
        if (index > among_first and one.label is Label.BODY) or (
            outlet and _is_own_name(one.line.text, outlet.value, in_logo=index < headline)
        ):
            continue
        if one.label is Label.BODY:
            for name in reading.dateline.agencies if reading.dateline else ():
                add(name, one, "dateline", 0.95)
            opening = opening_agencies(one.line.text) if index == clipping.first else ()
            for name in (*opening, *persian_agencies(one.line.text)):
                add(name, one, "dateline", 0.9)
        elif one.label is Label.SIGN_OFF and not _lends_numbers(clipping, index):
            sign_off = reading.sign_off
            own = outlet.value.name if outlet and index < clipping.last else ""  # whose the numbers are
            for name in sign_off.agencies if sign_off and own not in sign_off.agencies else ():
                add(name, one, "sign-off", 0.9)
        elif index < _head_end(clipping, one) or _sends(clipping, index, reading):
            for name in _agency_names(reading, outlets):
                add(name, one, "byline", reading.byline.confidence if reading.byline else 0.8)
    for one, name in (
        *_anadolu(clipping),
        *_named_alone(clipping, outlets),
        *_named_twice(clipping),
        *named_below(clipping, outlets),
        *_boxed(clipping),
        *_compiled(clipping, outlets),
        *sent_from(clipping, outlets),
    ):
        add(name, one, "source-line", 0.8)
    for ended in ending:
        found.setdefault(ended.value, ended)
    return tuple(found.values()) or _told_of(clipping, outlet, outlets)


def _sends(clipping: Clipping, index: int, reading: Reading) -> bool:
    """Whether a line below the head says who sent a story: below standfirst and day, or below the text."""
    if index <= clipping.last:
        between = {one.label for one in clipping.labelled[clipping.first + 1 : index]}
        if between and between <= {Label.TIMESTAMP, Label.FURNITURE}:
            return True
        return index <= clipping.first + _AMONG_FIRST and is_below_stamp(clipping, index)
    if is_of_teaser(clipping, index):
        return False
    text = clipping.labelled[index].line.text
    signed = text[0] == "(" or (reading.byline is not None and reading.byline.rule == "byline-opener")
    called = index == clipping.last + 1 and _SERVICE_CALLED.match(text) is not None
    return signed or called or _signs_below(clipping, index, reading)


_CARD_OF_WIRE = Late(
    rf"(?P<by>[{LU}][\w.’'-]+(?: [\w.’'-]+){{0,4}})(?: \([A-Z]{{2,6}}\))? is (?:an?|the|one of the) "
    r"[^.]{0,80}\bnews (?:agency|agencies|service|organi[sz]ation)\b"
)
"""`Harbour News Agency (HNA) is a leading global news agency`: the card of who wrote, below the text."""


def _told_of(clipping: Clipping, outlet: Found[Outlet] | None, outlets: Directory) -> tuple[Found[str], ...]:
    """The wire service that a card behind the text tells of as of writers, unless it is the outlet."""
    for one in clipping.labelled[clipping.last + 1 :]:
        card = _CARD_OF_WIRE.match(one.line.text) if "news" in one.line.text else None
        agency = outlets.agency(card["by"]) if card else None
        if agency is not None and not (outlet and _is_own_name(agency.name, outlet.value, in_logo=False)):
            return (Found(value=agency.name, line=one.line.number, rule="author-card", confidence=0.7),)
    return ()


_COMPILED = Late(
    "(?:本文|本报道|本報道|这篇报道)(?:依据|依據|根据|根據|参考|參考|综合|綜合|援引)[了自]?"
    "(?P<who>[^。，]{2,40}?)(?:等媒体)?的?(?:部分)?(?:报道|報道|報導|报导|消息|内容|資訊|资料)"
)
"""`（本文依据了美联社和路透社的报道。）`: from whom a text is put together, below it."""


def _compiled(clipping: Clipping, outlets: Directory) -> Iterator[tuple[LabelledLine, str]]:
    """The wire services that a note in Chinese right below the text says it was put together from."""
    for one in clipping.labelled[clipping.last : clipping.last + 1 + _NEAR]:
        told = _COMPILED.match(one.line.text.lstrip("（(*＊ "))
        for name in re.split("[、，和与與及]", told["who"]) if told else ():
            if agency := outlets.agency(name.strip()):
                yield one, agency.name


def _is_entry(clipping: Clipping, index: int) -> bool:
    """Whether a line far above the headline is an entry of a menu, and not above when: `PA Informa`."""
    below = clipping.labelled[index + 1 : index + 1 + _NEAR]
    dated = any(one.label is Label.TIMESTAMP for one in below)
    return index < clipping.headline - _NEAR and not dated and is_in_menu(clipping, index)


def _lends_numbers(clipping: Clipping, index: int) -> bool:
    """Whether whose name stands alone gives a page something else: `Data also provided by` above it."""
    return index > 0 and clipping.labelled[index - 1].line.text.endswith((" provided by", " powered by"))


_SENT_FROM = Late(rf"(?P<by>[{LU}][\w .]{{1,24}}), [{LU}][{LL}]{{2,20}}")
"""`HNA, Varsand`: a wire service and a town that no list may have."""


def _named_alone(clipping: Clipping, outlets: Directory) -> Iterator[tuple[LabelledLine, str]]:
    """The wire services that stand alone in the head of a clipping without a picture.

    Or with one that somebody else took: right above when, below a caption with its own credit or below
    the headline.
    """
    captions = [reading.caption for _, _, reading in clipping.having(Label.CAPTION)]
    credited = all(caption is not None and caption.text and caption.credit for caption in captions)
    for index, one, reading in clipping.having(Label.CREDIT):
        apart = _is_below_credited(clipping, index) or (credited and index == clipping.headline + 1)
        if captions and not (apart and _is_above_moment(clipping, index)):
            continue
        in_head = index < clipping.first or _is_above_moment(clipping, index)
        if not in_head or one.line.text[0] in "([©":
            continue
        if reading.sign_off:
            yield from ((one, name) for name in reading.sign_off.agencies)
        elif reading.byline and (reading.byline.places or reading.byline.rule == "agency"):
            yield from ((one, name) for name in reading.byline.agencies)  # `EFE / Varsand`
        elif (sent := _SENT_FROM.fullmatch(one.line.text)) and (agency := outlets.agency(sent["by"])):
            yield one, agency.name


def _named_twice(clipping: Clipping) -> Iterator[tuple[LabelledLine, str]]:
    """The wire service that stands alone right below the text and in the head as well."""
    below = clipping.last + 1
    byline = clipping.readings[below].byline if below < len(clipping.labelled) else None
    if byline is None or byline.rule != "agency":
        return
    name = clipping.labelled[below].line.text.casefold()
    head = clipping.labelled[max(clipping.headline, 0) + 1 : clipping.first]
    if any(one.line.text.casefold() == name for one in head):
        yield from ((clipping.labelled[below], agency) for agency in byline.agencies)


def _is_below_credited(clipping: Clipping, index: int) -> bool:
    """Whether the line above says what a picture shows and who took it."""
    caption = clipping.readings[index - 1].caption if index else None
    return caption is not None and bool(caption.text and caption.credit)


def _is_above_moment(clipping: Clipping, index: int) -> bool:
    """Whether a line stands right above when, with no more than the points of the article over both."""
    below = clipping.labelled[index + 1 : index + 3]
    called = bool(below) and below[0].evidence.rule == "headlines-of"  # `Agência de notícias`
    dated = any(one.label is Label.TIMESTAMP for one in (below[1:] if called else below[:1]))
    if not dated or index - clipping.first > _FAR_BELOW:
        return False
    return sum(one.label is Label.BODY for one in clipping.labelled[clipping.first : index]) <= _BELOW_HEAD


def _boxed(clipping: Clipping) -> Iterator[tuple[LabelledLine, str]]:
    """The wire services of a sign-off below the text and below a box there: `kv/jd (HNA, Reuters)`."""
    below = range(clipping.last + 1, min(clipping.last + 1 + _FAR_BELOW, len(clipping.labelled)))
    for index in below:
        one, sign_off = clipping.labelled[index], clipping.readings[index].sign_off
        led = sign_off is not None and sign_off.rule == "agency-sign-off" and LED.match(one.line.text)
        if led and sign_off is not None and one.label is Label.FURNITURE:
            yield from ((one, name) for name in sign_off.agencies)


def _head_end(clipping: Clipping, one: LabelledLine) -> int:
    """Before which line a wire service that a line names is who sent the story.

    A moment counts a little below the first paragraph, and below the points that stand above the text.
    """
    if one.label is not Label.TIMESTAMP:
        return clipping.first
    points = itertools.takewhile(
        lambda place: (
            clipping.labelled[place].label is not Label.BODY
            or clipping.readings[place].shape.words <= _MOST_OF_POINT
        ),
        range(clipping.first, min(clipping.first + _MOST_OF_HEAD, len(clipping.labelled))),
    )
    return max(clipping.first + _BELOW_HEAD, *(place + 1 for place in points), 0)


_MOST_OF_POINT, _MOST_OF_HEAD = 15, 16
"""Words of a point, and lines that stand between the first of them and the text."""


def _signs_below(clipping: Clipping, index: int, reading: Reading) -> bool:
    """Whether right below the text stands who wrote, from where and for which wire service.

    `Ayşe DEMİR/VARSAND, (HHA)`, as papers of Turkey sign, `Jana Nováková, HTK`, `Minh Anh (Theo HNA)`; who
    took a picture stands there with a stroke: `Jane Doe/HNA`.
    """
    byline, text = reading.byline, clipping.labelled[index].line.text
    if index != clipping.last + 1 or byline is None or not (byline.people and byline.agencies):
        return False
    bracketed = text[-1] == ")" and ("," in text or "heo " in text)
    return bracketed or _NAME_AND_WIRE.fullmatch(text) is not None


_NAME_AND_WIRE = Late(rf"[{LU}][^,/()|]{{3,40}}, [^,/()|\s]{{2,12}}")
_SERVICE_CALLED = Late(r"(?:Agen[cz]i[ae]s?|Agências?|Agences?|Agentur(?:en)?|Theo) ")
"""`Agencia Costera`, `Theo HNA` right below the text, where one alone may be whose picture stands there."""
_TURKISH = Late("[ğıİşŞ]")


def _anadolu(clipping: Clipping) -> Iterator[tuple[LabelledLine, str]]:
    """`AA` right above the day with its hour of a Turkish text: there it is no button for larger letters."""
    told = clipping.labelled[clipping.first].line.text if clipping.first < len(clipping.labelled) else ""
    for index in range(max(clipping.headline, 0) + 1, clipping.first):
        one, below = clipping.labelled[index], clipping.labelled[index + 1 : index + 2]
        dated = any(line.label is Label.TIMESTAMP for line in below)
        if one.line.text == "AA" and dated and _TURKISH.search(told):
            yield one, "Anadolu"


_SWEDISH = Late("[åäöÅÄÖ]")


def _shows(reading: Reading, text: str, clipping: Clipping) -> bool:
    """Whether a line is whom a picture shows, and who took it: `Jane Doe (Ansa)`; the text tells of her."""
    people = reading.byline.people if reading.byline else ()
    bracketed = bool(people) and text.startswith(f"{people[0]} (") and text[-1] == ")"
    return bracketed and tells_of(clipping.told(Label.HEADLINE, Label.BODY), people)


def _sizes(clipping: Clipping, index: int) -> bool:
    """Whether a line is the button for the size of letters, `TT`, and not the Swedish wire service."""
    if clipping.labelled[index].line.text != "TT":
        return False
    below = clipping.labelled[index + 1 : index + 2]
    sized = bool(below) and below[0].line.text.isdigit()
    return sized or not any(
        _SWEDISH.search(one.line.text)
        for one in clipping.labelled[clipping.first : clipping.first + _AMONG_FIRST]
    )


_SLAVIC = Late("[čćšžđČĆŠŽĐ]")


def _is_of_menu(clipping: Clipping, index: int) -> bool:
    """Whether a line is a region or the button for what is new: no wire service of Cairo or of Belgrade."""
    text = clipping.labelled[index].line.text
    if text == "MENA":
        return index < clipping.headline
    told = clipping.labelled[clipping.first : clipping.first + _AMONG_FIRST]
    return text == "BETA" and not any(_SLAVIC.search(one.line.text) for one in told)


def _is_own_name(text: str, outlet: Outlet, *, in_logo: bool) -> bool:
    """Whether a line is the outlet's own name, which is a wire service's name too."""
    return text in (*outlet.aliases, *outlet.desks) or (in_logo and text == outlet.name)


_DESK = Late(
    rf"(?:(?:[{LU}][\w'’-]+ ){{0,3}}(?:Desk|Staff),? (?:and |with |[–—|-] )?|"
    rf"(?:Redazione|Redacción|Redação|Rédaction|Redaktion|Redactie) )([{LU}][\w .]{{1,40}})\Z"
)
"""A desk in front of the wire service: `Harbour News Desk Coastal Press`, `Redazione Coastal Press`."""


def _behind(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire service that stands behind a desk: `Harbour News Staff The Associated Press`."""
    desk, the, name = text.rpartition("The ")
    of_desk = _DESK.match(text.strip(" ,"))
    agency = (
        outlets.agency(of_desk[1]) if of_desk else outlets.agency(f"The {name}") if desk and the else None
    )
    return (agency.name,) if agency else ()


_BETWEEN = Late(
    r" ?[,;/|+] ?| (?:und|and|et|y|e|i|a|oraz|та|и|і|en|och|og|ja|ir|un|és|și|ve|و) ", re.IGNORECASE
)
_BEGIN = f"{LU}А-ЯЁЂІЇЈЉЊЋЏЄҐ\u0621-\u06d3\u05d0-\u05ea"
_CAPITALS = Late(rf"[{_BEGIN}]\S{{1,20}}(?: [{_BEGIN}\d]\S{{0,20}})?")


def _listed(side: str, outlets: Directory) -> tuple[str, ...]:
    """The wire services among those that a story is from: `Izvor: Beta, Tanjug`, `Harbour, БТА, Радио`."""
    lent = _LENT.match(side)
    parts = _BETWEEN.split(side[lent.end() :] if lent else side)
    if not (lent and lent["source"]) and not all(map(_CAPITALS.fullmatch, parts)):
        return ()
    return tuple(agency.name for agency in map(outlets.agency, parts) if agency) if len(parts) > 1 else ()


def _beside_paper(side: str, outlets: Directory) -> str:
    """The wire service behind the paper that prints it: `Harbour Daily News, Coastal Press`."""
    paper, _, wire = side.partition(", ")
    agency = outlets.agency(wire) if wire and outlets.named(paper) else None
    return agency.name if agency else ""


def _below_section(text: str, outlets: Directory) -> str:
    """The wire service behind the section of a story: `World Press Trust of India`, `India News PTI`.

    One of few words only behind what sections are called.
    """
    section, _, name = text.partition(" News " if " News " in text else " ")
    sure = name.count(" ") >= _WHOLE_NAME or section.casefold() in SECTION_WORDS
    agency = outlets.agency(name) if sure and section[:1].isupper() else None
    return agency.name if agency else ""


_WHOLE_NAME = 2  # blanks


def _tells_who(signed: Byline) -> bool:
    """Whether what stands beside a time tells who wrote, by a word for it or by people beside a service."""
    return signed.rule == "byline-opener" or (signed.rule == "name-and-role" and bool(signed.people))


_WITH = (" avec ", " mit ", " con ", " com ", " with ")
"""`The Harbour avec AFP`, beside a timestamp: a paper and whose story it has."""


def _agency_names(reading: Reading, outlets: Directory) -> Iterable[str]:
    """The wire services that a line names: as who wrote, and beside the time."""
    if reading.byline and not reading.byline.helpers:
        yield from reading.byline.agencies
        for desk in reading.byline.desks:
            yield from _behind(desk, outlets)
    for side in (*reading.stamp.before, *reading.stamp.after) if reading.stamp else ():
        named = _SOURCE_NAMED.search(side)
        bare = side.strip(" ()").removesuffix(" Video")
        if agency := outlets.agency(named[1] if named else _LENT.sub("", bare)):
            yield agency.name
        elif listed := _listed(bare, outlets):
            yield from listed
        elif behind := _behind(side, outlets):
            yield from behind
        elif (signed := read_byline(side, outlets)) and signed.agencies and _tells_who(signed):
            yield from signed.agencies  # `Piše Jana Doe, Hina`, `Jane Doe & Reuters`
        elif side[0] == "(" and (ended := read_sign_off(side, outlets)):
            yield from ended.agencies  # `(APA, kvo) | Stand: 08.01.2025, 10:15`
        elif filed := _below_section(bare, outlets) or _beside_paper(bare, outlets):
            yield filed
        elif any(word in side for word in _WITH) and (byline := read_byline(side, outlets)):
            lends = byline.rule == "desk" or (byline.rule == "agency" and bool(byline.outlets))
            yield from byline.agencies if lends else ()
