"""A clipping → who wrote it, by the box of the writer: under a heading, in a link, or by what is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.one_line.bylines.writers_by_trade import people_told_of
from generator.ingest.one_line.labelled import Label
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.text.writers.known_names import is_told_of
from generator.ingest.words.furniture.author_boxes import MORE_BY, NAME_BEHIND
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory

_BOX, _BESIDE, _TELLING = 12, 2, 8  # lines, lines, words
_FOOT = 25  # lines below the article in which its writer has a box
_LONGEST_NAME, _LONGEST_LINK = 40, 80  # letters
_NAMING = ("bare-name", "names", "name-and-role", "byline-opener")


def boxed_below(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """The writers named right below such a heading, or else the one to more of whom a link leads.

    `About the author`, `Jane Doe`; `See more articles by Jane Doe`. Of whom the article tells has one too.
    """
    told = [one.line.text for one in clipping.labelled[clipping.first : clipping.last + 1]]
    foot = range(clipping.last + 1, min(len(clipping.labelled), clipping.last + _FOOT))
    named = [(index, _headed(clipping, index, outlets)) for index in foot]
    named += [(index, _led_to(clipping, index)) for index in foot]
    for index, names in named:
        line = clipping.labelled[index].line.number
        people = [name for name in names if outlets.named(name) is None]
        if people and not any(is_told_of(name, text) for name in people for text in told):
            return tuple(Found(value=name, line=line, rule="told-below", confidence=0.7) for name in people)
    return ()


def _headed(clipping: Clipping, index: int, outlets: Directory) -> tuple[str, ...]:
    """Whom a line names below the heading of the box."""
    text, above = clipping.labelled[index].line.text, clipping.readings[index - 1].furniture
    if above is None or above.rule != "about-author" or len(text) > _LONGEST_NAME:
        return ()
    byline = clipping.readings[index].byline
    if byline and byline.rule in _NAMING and not byline.helpers:
        return byline.people
    opened = read_byline(f"By {text}", outlets)
    people = opened.people if opened else ()
    return people if people and all(map(may_be_called, people)) else ()


def _led_to(clipping: Clipping, index: int) -> tuple[str, ...]:
    """To more of whom a line leads, where people are called so and the headline has nobody of that name."""
    text = clipping.labelled[index].line.text
    opened = MORE_BY.match(text) if len(text) <= _LONGEST_LINK else None
    named = NAME_BEHIND.match(text, opened.end()) if opened else None
    name = person_of(named[0], opened=False) if named else ""
    title = clipping.labelled[clipping.headline].line.text
    return (name,) if name and may_be_called(name) and not tells_of(title, [name]) else ()


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
    carded = tuple({one.value: one for one in reversed([*_carded(clipping, below)])}.values())[::-1]
    return carded or _titled(clipping, below)


def _titled(clipping: Clipping, below: range) -> tuple[Found[str], ...]:
    """Whose name ends the headline, where a line below the article says who that is.

    `Why our quays are worth a law – Jane Doe`, and below: `Jane Doe is a retired pilot`, whatever the trade.
    """
    titles = clipping.labelled[clipping.headline : clipping.headline + 1] if clipping.headline >= 0 else ()
    title = next((one.line for one in titles), None)
    named = _NAMED_IN_TITLE.search(title.text) if title else None
    if title is None or named is None:
        return ()
    said = (clipping.labelled[index].line.text for index in below)
    told = any(_IS.match(text, len(named["name"])) for text in said if text.startswith(named["name"]))
    return (Found(value=named["name"], line=title.number, rule="told-below", confidence=0.7),) if told else ()


_NAMED_IN_TITLE = Late(rf" (?:[–—|-]|by) (?P<name>[{LU}][\w.'’-]+(?: [\w.'’-]+){{0,2}} [{LU}][\w.'’-]+)\Z")
_IS = Late(r",? (?:is|was|has|works|writes|teaches|heads|leads|ist|est|es|è|är|er|is een|jest|adalah)\b")


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
