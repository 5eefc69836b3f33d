"""A clipping → who wrote it, by the box below the article: under `About the author`, or in a link to more."""

from __future__ import annotations

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.text.writers.known_names import is_told_of
from generator.ingest.words.furniture.author_boxes import MORE_BY, NAME_BEHIND
from generator.ingest.words.outlets.publishers import Directory

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
