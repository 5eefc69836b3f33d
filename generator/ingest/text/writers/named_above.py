"""A clipping → who is named above its text, in a standfirst or by a name alone, where no byline says it.

Who is named there may be whom the article is about, so each is looked for in the text.
"""

from __future__ import annotations

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.one_line.bylines.signed_behind import NAMED, WRITES, WRITES_ON
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.text.depicting.near_pictures import is_credited_again
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place, title_case

_SENT_FROM = Late(
    rf"(?P<name>{NAMED}(?: (?:and|und|et|y|e|en|och|og|i) {NAMED})?) "
    r"(?:in|at|from|aus|im|à|depuis|a|da|en|desde|em|uit|vanuit|te|i|från|fra|w|z) "
    rf"[{LU}][\w'’-]+(?: [{LU}][\w'’-]+)?\Z"
)
_SLASHED = Late(rf"(?P<name>{NAMED}) ?/\Z")
_LONGEST_SENT, _LONGEST_NAME = 60, 40  # letters


def named_in_head(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who a standfirst says to have written, or a line between headline and text that nothing else explains.

    `Jane Doe in Varsand`, where no list has the town, and `Jane Doe/` may be much else elsewhere.
    """
    if signed := _signed_behind_lead(clipping, outlets) or _signed_in_small(clipping):
        return signed
    text = clipping.told(Label.BODY, Label.HEADLINE)
    for index in range(clipping.headline + 1, clipping.first):
        one = clipping.labelled[index]
        below = [other.line for other in clipping.labelled[index + 1 : index + 2]]
        if any(is_credited_again(one.line, other) for other in below) or one.label not in (
            Label.STANDFIRST,
            Label.UNKNOWN,
        ):
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


_IN_SMALL = Late(r"[a-zà-ÿ]{3,16}(?: [a-zà-ÿ'’]{2,16}){1,2}\Z")


def _signed_in_small(clipping: Clipping) -> tuple[Found[str], ...]:
    """Who signs all in small letters right above the town and the text, as papers of Italy do: `jane doe`."""
    above = clipping.labelled[max(clipping.headline + 1, clipping.first - 2) : clipping.first]
    if len(above) < len(("name", "town")) or not all(one.line.text.islower() for one in above):
        return ()
    name, town = (one.line.text for one in above)
    called = _IN_SMALL.match(name) and is_given_name(name.split()[0]) and is_place(town.title())
    if not called or above[0].label is not Label.UNKNOWN:
        return ()
    value = title_case(name.upper())
    return (Found(value=value, line=above[0].line.number, rule="named-in-head", confidence=0.65),)


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


def named_above(clipping: Clipping) -> tuple[Found[str], ...]:
    """The name right above the headline, unless the article is about who is called so."""
    headline = clipping.headline
    if not headline:
        return ()
    above = headline - 1
    section = clipping.readings[above].furniture
    above -= bool(above and section and section.rule == "section")  # which may stand between
    card, above = above, _above_card(clipping, above)
    one, byline = clipping.labelled[above], clipping.readings[above].byline
    if one.label is not Label.BYLINE or byline is None or len(byline.people) != 1:
        return ()
    name = byline.people[0]
    row = [labelled.line.text for labelled in clipping.labelled[max(above - _ROW, 0) : above + 1]]
    listed = len(row) > _ROW and all(text.isupper() for text in row)  # tags, and clubs among them
    carded = above < card
    if listed or not (carded or may_be_called(name)):
        return ()
    below = clipping.labelled[headline:]
    desk = any(
        reading.byline is not None and reading.byline.rule == "byline-opener"
        for _, _, reading in clipping.having(Label.BYLINE)
    )  # `By Harbour News Staff`: what stands above the headline is a link
    if carded:  # where the end tells of who wrote as well
        below = tuple(text for text in below if text.label is Label.BODY)[:-1]
    told = desk or any(tells_of(text.line.text, [name]) for text in below if not _is_argued(text, name))
    return () if told else (Found(value=name, line=one.line.number, rule="named-above", confidence=0.6),)


_MOST_OF_CARD = 3  # lines
_OF_CARD = Late(r"Follow [^\W\d_][\w'’-]+\Z|Become a Fan\b|[\w.+-]{1,40}@[\w.-]{3,60}(?: \||\Z)|@\w{2,20}\Z")


def _above_card(clipping: Clipping, index: int) -> int:
    """The line above what is told of who wrote: the role, the mail, `Follow Jane`; else the same line."""
    for above in range(index, max(index - _MOST_OF_CARD - 1, 0), -1):
        one = clipping.labelled[above]
        if one.evidence.rule != "role-below-name" and not _OF_CARD.match(one.line.text):
            return above
    return index


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
