"""A clipping → who signed it above its headline, below its text or within, where no byline says who wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.bylines.names import Byline, read_byline
from generator.ingest.one_line.bylines.openers import HELPED
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.bylines.pieces import is_paper
from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.one_line.bylines.signed_behind import NAMED, WRITES, WRITES_ON, signed_behind
from generator.ingest.one_line.bylines.writers_by_trade import people_told_of
from generator.ingest.one_line.datelines.dated_heads import SENT_BY
from generator.ingest.one_line.datelines.datelines import BOXED_REPORTER
from generator.ingest.one_line.datelines.forms import SITED_WRITER
from generator.ingest.one_line.datelines.heads import RUSSIAN
from generator.ingest.one_line.numbered import Label, LabelledLine
from generator.ingest.one_line.shapes import VIETNAMESE
from generator.ingest.one_line.signatures.sign_offs import trailing_sign_off
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.text.writers.known_names import is_told_of
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.name_words import ROLE_NOUNS
from generator.ingest.words.outlets.publishers import Directory

_BESIDE = 2
_LONGEST_NAME = 40
_BOX, _TELLING = 12, 8  # lines, words
_SIGNED_WITHIN = 5
_SIGNED_STORY = 3
"""Paragraphs of an article that somebody signs below."""


_LENT = ("theo", "laut", "selon", "según", "secondo", "segundo")


def signed_below(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name below the last paragraph, where nothing above says who wrote: above a date, or alone."""
    if several := _signed_in_vietnamese(clipping, clipping.last + 1):
        return several
    for index, one, reading in clipping.having(Label.BYLINE):
        byline = reading.byline
        below = clipping.labelled[index + 1 : index + 2]
        stamped = bool(below) and below[0].label is Label.TIMESTAMP
        signs = byline is not None and byline.rule in ("bare-name", "name-and-role")
        alone = byline is not None and signs and _is_last_word(clipping, index, byline)
        lent = any(f"({by} " in one.line.text.casefold() for by in _LENT)  # as Vietnamese papers sign
        above_role = signs and bool(below) and _is_role(below[0].line.text)
        above_role = above_role or (signs and _is_letter(clipping, index))
        between = clipping.labelled[clipping.last + 1 : index]
        behind = all(one.evidence.rule in _SOURCES or one.label is Label.SIGN_OFF for one in between)
        right = index > clipping.last and behind and (stamped or alone or lent or above_role)
        right = right or (signs and byline is not None and _is_above_comments(clipping, index, byline))
        if byline and one.line.text.isupper() and not all(map(may_be_called, byline.people)):
            continue  # tags: `FERRIES TIDE HARBOUR`
        if byline and (right or (signs and stamped and _is_below_tags(clipping, index, byline))):
            return tuple(
                Found(value=name, line=one.line.number, rule="signed-below", confidence=0.7)
                for name in byline.people
            )
    return ()


_TAG = 3  # words
_SOURCES = ("source-line", "companies-named", "share-buttons")
"""What may stand between the text and who signs it."""


def _is_below_tags(clipping: Clipping, index: int, byline: Byline) -> bool:
    """Whether somebody with a common given name stands above a labelled moment, below a few tags.

    Captions may stand there too; who the article tells of has not written it.
    """
    between = clipping.labelled[clipping.last + 1 : index]
    tags = all(
        one.label is Label.CAPTION
        or (one.label in (Label.UNKNOWN, Label.DATELINE) and len(one.line.text.split()) <= _TAG)
        for one in between
    )
    stamp = clipping.readings[index + 1].stamp
    return (
        0 < len(between) <= _SIGNED_WITHIN
        and tags
        and stamp is not None
        and stamp.moments[0].year is not None
        and not clipping.labelled[index + 1].line.text[:1].isdigit()
        and all(may_be_called(name) for name in byline.people)
        and not tells_of(clipping.told(Label.BODY, Label.HEADLINE), byline.people)
    )


_FOOT = 12  # lines


def _is_above_comments(clipping: Clipping, index: int, byline: Byline) -> bool:
    """Whether a common name stands right above what readers wrote, and no other article in between.

    So pages sign that set their buttons and what they ask of readers below the text.
    """
    if not clipping.last < index < min(clipping.last + _FOOT, len(clipping.labelled) - 1):
        return False
    below, between = clipping.readings[index + 1].furniture, clipping.readings[clipping.last + 1 : index]
    counted = below is not None and below.rule in _COUNTING and clipping.readings[index + 1].shape.words > 1
    if below is None or not (counted or below.rule in ("comments", "no-comments")):
        return False
    listed = any(one.furniture is not None and (one.furniture.lists or one.stamp) for one in between)
    named = len(byline.people) == 1 and may_be_called(byline.people[0])
    return named and not listed and not tells_of(clipping.told(Label.BODY, Label.HEADLINE), byline.people)


_COUNTING = ("count", "counted-abroad", "counted-remarks")


def _is_letter(clipping: Clipping, index: int) -> bool:
    """Whether below a name stands where somebody lives, or when the paper printed it, as below letters.

    The place may be one that no list has, where nothing else is below.
    """
    below = clipping.labelled[index + 1 : index + 1 + _BESIDE]
    if len(below) == 1 and below[0].label is Label.UNKNOWN and _PLACED.fullmatch(below[0].line.text):
        return True
    return any(
        one.label is Label.DATELINE or one.evidence.rule == "printed-in" for one in below if one.line.text
    )


_PLACED = Late(r"[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?\.?")
_SENT_FROM = Late(
    rf"(?P<name>{NAMED}(?: (?:and|und|et|y|e|en|och|og|i) {NAMED})?) "
    r"(?:in|at|from|aus|im|à|depuis|a|da|en|desde|em|uit|vanuit|te|i|från|fra|w|z) "
    rf"[{LU}][\w'’-]+(?: [{LU}][\w'’-]+)?\Z"
)
_SLASHED = Late(rf"(?P<name>{NAMED}) ?/\Z")
_LONGEST_SENT = 60


def named_in_head(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who a standfirst says to have written, or a line between headline and text that nothing else explains.

    `Jane Doe in Varsand`, where no list has the town, and `Jane Doe/` may be much else elsewhere.
    """
    if signed := _signed_behind_lead(clipping, outlets):
        return signed
    text = clipping.told(Label.BODY, Label.HEADLINE)
    for index in range(clipping.headline + 1, clipping.first):
        one = clipping.labelled[index]
        if one.label not in (Label.STANDFIRST, Label.UNKNOWN):
            continue
        alone = _SENT_FROM.match(one.line.text) or _SLASHED.match(one.line.text)
        said = alone if len(one.line.text) <= _LONGEST_SENT else None
        if one.label is Label.STANDFIRST:
            said = said or WRITES.search(one.line.text) or WRITES_ON.search(one.line.text)
        byline = read_byline(said["name"], outlets) if said else None
        people = byline.people if byline and byline.rule in ("bare-name", "names") else ()
        if people and not tells_of(text, people):
            return tuple(
                Found(value=name, line=one.line.number, rule="named-in-head", confidence=0.65)
                for name in people
            )
    return ()


def _signed_behind_lead(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who signs behind the standfirst, above the headline or below: `... here. By Jane Doe and Kai Voss.`"""
    for one in clipping.labelled[max(0, clipping.headline - 2) : clipping.first + 1]:
        signed = _BEHIND_LEAD.search(one.line.text) if ". By " in one.line.text else None
        byline = read_byline(f"By {signed['names']}", outlets) if signed else None
        if byline and byline.people:
            return tuple(
                Found(value=name, line=one.line.number, rule="named-in-head", confidence=0.8)
                for name in byline.people
            )
    return ()


_BEHIND_LEAD = Late(rf"\w\. By (?P<names>{NAMED}(?:(?:, | and |, and ){NAMED}){{0,3}})\.?\Z")


def sent_by(clipping: Clipping) -> tuple[Found[str], ...]:
    """Who stands behind the agency of a Russian dateline: `МОСКВА, 5 июн - РИА Новости, Анна Дорн. `."""
    for one in clipping.labelled[clipping.first : clipping.first + 1]:
        if one.line.text[0] >= "\u0400" and (sent := RUSSIAN.match(one.line.text)) and sent["who"]:
            return tuple(
                Found(value=name, line=one.line.number, rule="in-dateline", confidence=0.85)
                for name in sent["who"].split(", ")
            )
    return ()


def signed_in_brackets(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name alone in brackets right below a text that tells of nobody called so: `(Jane Doe)`."""
    below = clipping.labelled[clipping.last + 1 : clipping.last + 2]
    text = below[0].line.text if below else ""
    if not (text[:1] == "(" and text[-1:] == ")" and len(text) <= _LONGEST_NAME) or HELPED.match(text):
        return ()
    name = person_of(text[1:-1], opened=False)
    if not name or tells_of(clipping.told(Label.BODY, Label.HEADLINE), [name]):
        return ()
    return (Found(value=name, line=below[0].line.number, rule="signed-below", confidence=0.65),)


def signed_for_paper(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name and the paper behind the article: `Jane Doe / Harbour News`, `Jane Doe, Harbour News.`."""
    for index in range(clipping.last + 1, min(len(clipping.labelled), clipping.last + _SIGNED_WITHIN)):
        line, byline = clipping.labelled[index].line, clipping.readings[index].byline
        if byline is None or not byline.people:
            continue
        slashed = bool(byline.outlets) and "/" in line.text
        if not slashed and not is_paper(line.text.rpartition(", ")[2]):
            continue
        if byline.rule != "name-and-role" or byline.agencies or len(byline.people) > 1:
            continue
        return tuple(
            Found(value=name, line=line.number, rule="signed-below", confidence=0.6) for name in byline.people
        )
    return ()


_MOST_SIGNING = 3


def _signed_in_vietnamese(clipping: Clipping, first: int) -> tuple[Found[str], ...]:
    """The names right below a text in Vietnamese, each in its own line: that is where its writers sign."""
    last = "".join(one.line.text for one in clipping.labelled[clipping.last : clipping.last + 1])
    if not VIETNAMESE.search(last):
        return ()
    text = clipping.told(Label.BODY, Label.HEADLINE)
    found = []
    for index in range(first, min(first + _MOST_SIGNING, len(clipping.labelled))):
        line, byline = clipping.labelled[index].line, clipping.readings[index].byline
        signs = byline is not None and byline.rule in ("bare-name", "name-and-role")
        people = byline.people if byline is not None and signs else _in_front_of_paper(line.text)
        if len(people) != 1:
            break
        if people[0] not in text:
            found.append(Found(value=people[0], line=line.number, rule="signed-below", confidence=0.65))
    return tuple(found)


def _in_front_of_paper(text: str) -> tuple[str, ...]:
    """The name in front of the paper and its bureau: `Phạm An/VOV-Indonesia`."""
    name, slash, paper = text.partition("/")
    if not slash or len(text) > _LONGEST_NAME or not paper[:1].isupper() or not VIETNAMESE.search(name):
        return ()
    return tuple(filter(None, [person_of(name, opened=False)]))


_LONGEST_ROLE = 6  # words


def _is_role(text: str) -> bool:
    """Whether a short line begins with what somebody is: `Corresponsal de EL PUERTO`."""
    words = text.casefold().split()
    return len(words) <= _LONGEST_ROLE and words[0] in ROLE_NOUNS


def named_above(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name right above the headline, unless the article is about who is called so."""
    headline = clipping.headline
    if not headline:
        return ()
    above = headline - 1
    section = clipping.readings[above].furniture
    above -= bool(above and section and section.rule == "section")  # which may stand between
    one, byline = clipping.labelled[above], clipping.readings[above].byline
    if one.label is not Label.BYLINE or byline is None or len(byline.people) != 1:
        return ()
    name = byline.people[0]
    row = [labelled.line.text for labelled in clipping.labelled[max(above - _ROW, 0) : above + 1]]
    listed = len(row) > _ROW and all(text.isupper() for text in row)  # tags, and clubs among them
    if listed or not may_be_called(name):
        return ()
    below = clipping.labelled[headline:]
    desk = any(
        reading.byline is not None and reading.byline.rule == "byline-opener"
        for _, _, reading in clipping.having(Label.BYLINE)
    )  # `By Harbour News Staff`: what stands above the headline is a link
    told = desk or any(tells_of(text.line.text, [name]) for text in below if not _is_argued(text, name))
    return () if told else (Found(value=name, line=one.line.number, rule="named-above", confidence=0.6),)


_ROW = 3
_ARGUES = ("says", "writes", "argues", "believes", "explains", "asks")


def _is_argued(one: LabelledLine, name: str) -> bool:
    """Whether a standfirst sums up what the writer thinks: `Jane Doe says that ...`."""
    text = one.line.text.lstrip("-•*– ")
    argued = one.label is Label.STANDFIRST and text.startswith(f"{name} ")
    return argued and text[len(name) :].split(maxsplit=1)[0] in _ARGUES


def named_above_role(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """The name above what somebody does, though it may be something else by itself: `Jane Day`."""
    for index in range(clipping.headline + 1, clipping.first - 1):
        one, below = clipping.labelled[index].line, clipping.labelled[index + 1].line
        appeals = clipping.labelled[index].evidence.rule == "signs-appeal"
        if appeals or not is_role_alone(below.text) or len(one.text) > _LONGEST_NAME:
            continue
        byline = read_byline(f"By {one.text}", outlets)
        if byline and len(byline.people) == 1 and byline.people[0].casefold() == one.text.casefold():
            return (Found(value=byline.people[0], line=one.number, rule="above-role", confidence=0.7),)
    return ()


def told_below(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name right behind the article above a few sentences on who that is, in the box of the writer."""
    below = range(clipping.last + 1, min(len(clipping.labelled), clipping.last + _BOX))
    for index in range(clipping.headline + 1, clipping.first):
        one = clipping.labelled[index]
        told = people_told_of(one.line.text) if one.evidence.rule == "told-above" else ()
        if told:
            return tuple(
                Found(value=name, line=one.line.number, rule="told-above", confidence=0.7) for name in told
            )
    for index in below:
        line = clipping.labelled[index].line
        boxed = index > clipping.last and _heads_author(clipping.labelled[index - 1].line.text)
        text = _DOUBLED.sub("", line.text) if boxed else line.text
        if told := people_told_of(text) if boxed or index <= clipping.last + _BESIDE else ():
            return tuple(
                Found(value=name, line=line.number, rule="told-below", confidence=0.7) for name in told
            )
    return tuple({one.value: one for one in reversed([*_carded(clipping, below)])}.values())[::-1]


def _carded(clipping: Clipping, below: range) -> Iterator[Found[str]]:
    """Each name above a few sentences on who that is, but for that of whom the article tells."""
    for index in below:
        byline = clipping.readings[index].byline
        if byline is None or byline.rule != "bare-name" or len(byline.people) != 1:
            continue
        name = byline.people[0]
        if any(is_told_of(name, one.line.text) for _, one, _ in clipping.having(Label.BODY)):
            continue
        above = clipping.readings[index - 1].furniture
        if above is not None and (above.lists or above.rule == "tags"):
            continue  # of whom other articles tell
        said = [clipping.labelled[other].line.text for other in below if index < other <= index + _BESIDE]
        if any(
            len(text.split()) > _TELLING
            and (
                text.startswith((f"{name} ", f"{name.split()[0]}, ", f"{name}, "))
                or (text.startswith("Based in ") and name.split()[0] in text[:_BASED])
            )
            for text in said
        ):
            number = clipping.labelled[index].line.number
            yield Found(value=name, line=number, rule="told-below", confidence=0.7)


_DOUBLED = Late(rf"\A([{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}}) +(?=\1 )")
"""A name in front of the same, as where a box shows it above what it tells: `Jane Doe Jane Doe is`."""
_AUTHOR = Late(
    r"(?:about |à propos de |sobre |über |zu[mr] |over |om |o )?"
    r"(?:the |this |de[rnm]? |die |el |la |las |los |l['’ ]|a |os? )?"
    r"(?:author|writer|auteure?|autora?|autore|autorin|autrice|författaren|autorze)s?",
    re.IGNORECASE,
)


def _heads_author(text: str) -> bool:
    """Whether a line heads the box of who wrote: `About the author`, `L'AUTEUR`."""
    return len(text) <= _LONGEST_NAME and _AUTHOR.fullmatch(text.strip(" :.–—-")) is not None


_BASED = 80
"""Letters of `Based in Varsand, Jane Doe is`."""
_FAR_BELOW = 60  # lines


def boxed_twice(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name that stands twice in a row far below, above what that person does or an address.

    So a box shows its writer: what the picture is called, then the name.
    """
    for index in range(clipping.last + 1, min(len(clipping.labelled) - 2, clipping.last + _FAR_BELOW)):
        byline = clipping.readings[index].byline
        if byline is None or byline.rule != "bare-name":
            continue
        one, again, below = (clipping.labelled[index + step].line for step in range(3))
        if one.text != again.text:
            continue
        desk = clipping.readings[index + 2].byline
        if (
            is_role_alone(below.text.partition(" |")[0])
            or (desk and desk.rule == "desk")
            or "://" in below.text
        ):
            return (Found(value=byline.people[0], line=one.number, rule="told-below", confidence=0.6),)
    return ()


def _is_last_word(clipping: Clipping, index: int, byline: Byline) -> bool:
    """Whether a name is all that stands between the article and the page, and the article names nobody so."""
    below = clipping.labelled[index + 1 : index + 2]
    told = tells_of(clipping.told(Label.BODY, Label.HEADLINE), byline.people)
    long = sum(1 for _ in clipping.having(Label.BODY)) >= _SIGNED_STORY
    between = clipping.labelled[clipping.last + 1 : index]
    shared = [one.evidence.rule for one in between] == ["share-buttons"] and len(byline.people) == 1
    shared = shared and may_be_called(byline.people[0])  # with what is told of her below
    closed = not below or below[0].label in (Label.FURNITURE, Label.SIGN_OFF)  # `Jane Doe`, and `AFP` below
    return long and not told and (closed or shared)


def signed_in_text(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who signs in front of the first sentence or behind the last, where nothing else says who wrote."""
    if not any(clipping.having(Label.BODY)):
        return ()
    line = clipping.labelled[clipping.first].line
    if boxed := BOXED_REPORTER.match(line.text):
        return (Found(value=boxed["name"], line=line.number, rule="boxed-reporter", confidence=0.9),)
    if sent := SENT_BY.match(line.text) or SITED_WRITER.match(line.text):
        names = re.split(r" [ye] ", sent["who"])
        return tuple(Found(value=name, line=line.number, rule="sent-by", confidence=0.9) for name in names)
    line = clipping.labelled[clipping.last].line
    ending = trailing_sign_off(line.text, outlets)
    if ending is None:
        _, people = signed_behind(line.text, outlets)
        return tuple(
            Found(value=name, line=line.number, rule="signed-below", confidence=0.8) for name in people
        )
    return tuple(
        Found(value=name, line=line.number, rule=ending.rule, confidence=0.8) for name in ending.people
    )
