"""A clipping → who signed it below its text, where no byline says who wrote: alone, above a day or a role."""

from __future__ import annotations

from generator.ingest.one_line.bylines.names import Byline
from generator.ingest.one_line.bylines.openers import HELPED
from generator.ingest.one_line.bylines.papers import is_paper
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.labelled import Label
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.words.late import Late
from generator.ingest.words.names.name_words import ROLE_NOUNS
from generator.ingest.words.scripts import VIETNAMESE

_BESIDE, _SIGNED_WITHIN = 2, 5  # lines
_LONGEST_NAME = 40  # letters
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
    return _signed_with_wire(clipping) or _signed_below_rights(clipping)


def _signed_below_rights(clipping: Clipping) -> tuple[Found[str], ...]:
    """A common name right below whose the text is, as papers of Lombardy sign: `© RIPRODUZIONE RISERVATA`."""
    below = range(clipping.last + 1, min(clipping.last + 1 + _BESIDE, len(clipping.labelled)))
    if len(below) < _BESIDE or clipping.labelled[below[0]].evidence.rule not in ("legal", "copyright"):
        return ()
    one, byline = clipping.labelled[below[1]], clipping.readings[below[1]].byline
    names = byline.people if byline is not None and byline.rule == "bare-name" else ()
    if not all(map(may_be_called, names)) or tells_of(clipping.told(Label.BODY, Label.HEADLINE), names):
        return ()
    return tuple(
        Found(value=name, line=one.line.number, rule="signed-below", confidence=0.6) for name in names
    )


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


def _signed_with_wire(clipping: Clipping) -> tuple[Found[str], ...]:
    """The names right below an article beside whose story it was: `Jane Doe avec AFP`, `Jane Doe/dpa`."""
    for index, one, reading in clipping.having(Label.SIGN_OFF):
        byline = reading.byline
        if index != clipping.last + 1 or byline is None or not (byline.people and byline.agencies):
            continue
        if byline.rule == "name-and-role" and not tells_of(clipping.told(Label.BODY), byline.people):
            return tuple(
                Found(value=name, line=one.line.number, rule="signed-below", confidence=0.7)
                for name in byline.people
            )
    return ()


_MOST_SIGNING = 3


def _signed_in_vietnamese(clipping: Clipping, first: int) -> tuple[Found[str], ...]:
    """The names right below a text in Vietnamese, each in its own line: that is where its writers sign."""
    last = "".join(one.line.text for one in clipping.labelled[clipping.last : clipping.last + 1])
    if not VIETNAMESE.search(last):
        return ()
    text = clipping.told(Label.BODY, Label.HEADLINE)
    found: list[Found[str]] = []
    for index in range(first, min(first + _MOST_LINKS + _MOST_SIGNING, len(clipping.labelled))):
        line, byline = clipping.labelled[index].line, clipping.readings[index].byline
        signs = byline is not None and byline.rule in ("bare-name", "name-and-role")
        people = byline.people if byline is not None and signs else _in_front_of_paper(line.text)
        if len(people) != 1 and not found and index < first + _MOST_LINKS:
            continue
        if len(people) != 1 or len(found) == _MOST_SIGNING:
            break
        if index > first + len(found) and not line.text.isupper():
            break  # below links only who signs in capitals
        if people[0] not in text:
            found.append(Found(value=people[0], line=line.number, rule="signed-below", confidence=0.65))
    return tuple(found)


_MOST_LINKS = 4
"""Lines of the page between a text and `MINH ANH`, who wrote it."""


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
