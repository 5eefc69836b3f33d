"""Names in the head of a clipping that have not written it: whom it tells of, who took its picture."""

from __future__ import annotations

import itertools
import re

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import opens_byline
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.text.regions.parted_credits import TAKES_PICTURES
from generator.ingest.text.writers.known_names import is_below_thing, is_told_of, is_wired
from generator.ingest.words.late import Late

_TELLING = 3  # paragraphs
_NAMED = 40  # letters in front of which a colon stands
_WORDS = Late(r"[\w’'-]+")


def is_subject(clipping: Clipping, place: int, name: str) -> bool:
    """Whether the headline right above a bare name begins with it and the story tells of whom it names."""
    above = clipping.labelled[place - 1] if place else None
    if above is None or above.label is not Label.HEADLINE or not _begins_with(above.line.text, name):
        return False
    surname = name.rsplit(maxsplit=1)[-1]
    return any(surname in one.line.text for _, one, _ in clipping.having(Label.BODY, Label.STANDFIRST))


def _begins_with(title: str, name: str) -> bool:
    return title.startswith(name) and title[len(name) :][:1] != ":"  # whose column it is


def is_only_told_of(clipping: Clipping, place: int, name: str, told: str) -> bool:
    """Whether paragraphs tell of somebody, and the line right below the name does not say who writes so.

    `Jane Doe is the harbour editor of …`: she has written it, also where she `meets those who measure`.
    """
    below = clipping.labelled[place + 1 : place + 2]
    carded = any(
        one.evidence.rule == "author-biography" and one.line.text.startswith(f"{name} is ") for one in below
    )
    return not carded and is_told_of(name, told)


def is_headlined(clipping: Clipping, name: str) -> bool:
    """Whether the headline and one of the first paragraphs tell of somebody called so, as pictures show."""
    title = clipping.labelled[clipping.headline].line.text
    if _is_worded(title, name):
        return True
    last = name.rsplit(maxsplit=1)[-1]
    if last not in title:
        return False  # of nobody
    surname = re.compile(rf"\b{re.escape(last)}\b")
    if not surname.search(title) or title.startswith(f"{name}: "):
        return False  # of nobody, or whose column it is
    body = itertools.islice(clipping.having(Label.BODY), _TELLING)
    return any(surname.search(one.line.text) for _, one, _ in body)


def _is_worded(title: str, name: str) -> bool:
    """Whether all words of a name are words of the headline, two or more of them written small there.

    So a picture above the text is called: `Harbour Toll Ruling`, of a ruling on the harbour toll.
    """
    said, words = set(_WORDS.findall(title)), name.split()
    small = sum(word.casefold() in said for word in words)
    return small > 1 and {word.casefold() for word in words} <= {word.casefold() for word in said}


def is_told_on_top(clipping: Clipping, name: str) -> bool:
    """Whether the headline is about somebody called so, or the text is from a town called so."""
    return is_headlined(clipping, name) or _is_town_of_story(clipping, name)


def _is_town_of_story(clipping: Clipping, name: str) -> bool:
    """Whether the text begins with a dateline of that town, which armed forces set above the day as well."""
    dateline = clipping.readings[clipping.first].dateline if clipping.first < len(clipping.readings) else None
    return dateline is not None and dateline.place.partition(",")[0].casefold() == name.casefold()


def is_speaker(clipping: Clipping, name: str) -> bool:
    """Whether somebody is questioned in a transcript: `MR DOE: `, below `JANE DOE, SPOKESPERSON`.

    Who asks is called by name: `JANE DOE: `, `DOE: `.
    """
    *others, surname = name.casefold().split()
    called = (
        one.line.text[:_NAMED].partition(":")[0].casefold().split()
        for _, one, reading in clipping.having(Label.BODY)
        if reading.spoken
    )
    return any(len(words) > 1 and words[-1] == surname and words[0] not in others for words in called)


def is_photographer(clipping: Clipping, place: int, name: str, *, bare: bool) -> bool:
    """Whether a name stands at the button of a picture, or a bare one below a caption that ends in it.

    `(AP Photo/Jane Doe)`, or `Foto` stands below. Where `Text` and `Foto` are above the names, they are
    what the name below did.
    """
    if (
        _is_at_control(clipping, place)
        or _is_between_caption_and_byline(clipping, place)
        or is_shown_again(clipping, place)
        or is_taken_for_paper(clipping, place)
        or _is_below_shown(clipping, place, bare=bare)
        or (not bare and is_below_thing(clipping, place))
    ):
        return True
    if not bare:
        return False
    above = clipping.labelled[place - 1] if place else None
    if above and above.label is Label.CAPTION and above.line.text.strip(")] .").endswith(name):
        return True
    if _is_above_shown(clipping, place) or _is_alone_above_text(clipping, place):
        return True
    did = [_DID.get(one.line.text.casefold().strip(":")) for one in clipping.labelled[: place + 2]]
    labels = [index for index, label in enumerate(did) if label]
    if not labels or len(did) < place + 2:
        return False
    first = clipping.labelled[labels[0] - 1] if labels[0] else None
    behind = first is not None and first.label is Label.BYLINE
    done = did[place + 1 if behind else place - 1]
    return done == "picture" or (done == "helper" and "text" in did)


def _is_above_shown(clipping: Clipping, place: int) -> bool:
    """Whether a name stands right above what a picture shows, far below `By Jane Doe - 3 May 2024`."""
    labels = [one.label for one in clipping.labelled[max(0, place - 1) : place + 2]]
    if labels[-1] is not Label.CAPTION or labels[0] in (Label.BYLINE, Label.TIMESTAMP):
        return False
    return any(opens_byline(one) or _is_signed(one) for one in clipping.readings[: max(0, place - 1)])


def _is_alone_above_text(clipping: Clipping, place: int) -> bool:
    """Whether a name stands alone between blank lines above the text, as of a picture that was not copied,
    below `By Jane Doe - 06/04/16 10:47 AM EDT`.
    """
    below = clipping.labelled[place + 1 : place + 2]
    alone = clipping.labelled[place].line.gap and bool(below) and below[0].line.gap
    if not alone or below[0].label is not Label.BODY:
        return False
    return any(map(_is_signed, clipping.readings[:place]))


def _is_signed(reading: Reading) -> bool:
    """Whether a line has who wrote in front of the day: `By Jane Doe - 3 May 2024`."""
    return reading.stamp is not None and any(side.lower().startswith("by ") for side in reading.stamp.before)


def _is_at_control(clipping: Clipping, place: int) -> bool:
    """Whether a name stands between the button of a picture and its words, or its words and the button."""
    beside = [at for at in (place - 1, place + 1) if 0 <= at < len(clipping.labelled)]
    furniture = [clipping.readings[at].furniture for at in beside]
    shown = any(clipping.labelled[at].label is Label.CAPTION for at in beside)
    return shown and any(one is not None and one.rule == "picture-control" for one in furniture)


_PHOTOGRAPHY = (
    "fotografia fotografias fotografía fotografías fotografie photographie photographies photography "
    "imagem imagens imagen imágenes".split()
)
_DID = dict.fromkeys(
    (*("foto", "photo", "photos", "fotos", "bild", "kuva", "kuvat", *TAKES_PICTURES), *_PHOTOGRAPHY),
    "picture",
) | (
    dict.fromkeys(
        (*("text", "texte", "tekst", "teksti", "texto", "testo", "reporter", "penulis", "wartawan"), "autor"),
        "text",
    )
    | dict.fromkeys(("editor", "redaktur", "editör", "redaktör", "redaktor", "penyunting"), "helper")
)
"""What somebody did, in a line below or above the name."""


def _is_between_caption_and_byline(clipping: Clipping, place: int) -> bool:
    """Whether a name and a wire service stand below a sentence, and `By Kai Voss` right below both."""
    if not 0 < place < len(clipping.readings) - 1:
        return False
    above, byline, below = (clipping.readings[at] for at in (place - 1, place, place + 1))
    wired = byline.byline is not None and bool(byline.byline.agencies)
    signed = below.byline is not None and below.byline.rule == "byline-opener" and bool(below.byline.people)
    return wired and signed and above.shape.ends and above.shape.words > _SHORTEST_CAPTION


_SHORTEST_CAPTION = 7  # words


def is_shown_again(clipping: Clipping, place: int) -> bool:
    """Whether a name stands below a sentence, and both again, as who took a picture below what that shows."""
    readings = clipping.readings
    if not place or not readings[place - 1].shape.ends:
        return False
    pair = readings[place - 1].key, readings[place].key
    near = range(max(1, place - _AGAIN), min(len(readings), place + 1 + _AGAIN))
    return any(pair == (readings[at - 1].key, readings[at].key) for at in near if at != place)


_AGAIN = 6  # lines


def is_taken_for_paper(clipping: Clipping, place: int) -> bool:
    """Whether somebody and a paper stand below what a picture shows, and another beside the day signs.

    `2 May 2024`, `Jane Doe`, `A ferry leaves on Monday.`, `Kai Voss for Harbour Radio`.
    """
    readings = clipping.readings
    credit = readings[place].caption
    if not place or " for " not in clipping.labelled[place].line.text or credit is None or credit.text:
        return False
    stamps = [at for at, _, _ in clipping.having(Label.TIMESTAMP) if at < place]
    beside = {at + step for at in stamps for step in range(-_BESIDE, _BESIDE + 1)}
    shown = readings[place - 1].shape
    return (
        shown.ends
        and shown.words > _SHORTEST_CAPTION
        and any(
            at in beside and at != place and reading.byline is not None and bool(reading.byline.people)
            for at, _, reading in clipping.having(Label.BYLINE)
        )
    )


_BESIDE = 4  # lines


def _is_below_shown(clipping: Clipping, place: int, *, bare: bool) -> bool:
    """Whether a name stands right below what a picture shows, bare or with a wire service, and others sign.

    A bare one only where another signs with more. `Jane Doe`, `and Kai Voss` sign together.
    """
    above = clipping.labelled[place - 1] if place else None
    told = above is not None and above.label is Label.STANDFIRST and clipping.readings[place - 1].shape.ends
    if bare and told and _signs_twice_below(clipping, place):
        return True
    if above is None or above.label is not Label.CAPTION:
        return False
    others = (at for at in range(clipping.headline + 1, clipping.first) if at not in (place - 1, place))
    if not bare:
        return is_wired(clipping, place) and any(clipping.is_signed(at) for at in others if at < place)
    below = clipping.labelled[place + 1 : place + 2]
    joined = any(one.line.text[0].islower() or one.evidence.rule == _ROLE for one in below)
    return not joined and (
        _signs_more_below(clipping, place) or any(_signs_surely(clipping, at) for at in others)
    )


def _signs_more_below(clipping: Clipping, place: int) -> bool:
    """Whether right below a name another stands twice, or above where it was written, as who wrote it does.

    So in Spain: what a picture shows, `Jane Doe`, `Kai Voss`, `Kai Voss`, `Varsand`.
    """
    if place + 2 >= len(clipping.labelled):
        return False
    below, next_one = clipping.readings[place + 1 : place + 3]
    signs = below.byline is not None and below.byline.rule == "bare-name"
    return signs and (next_one.key == below.key or bool(next_one.place))


def _signs_twice_below(clipping: Clipping, place: int) -> bool:
    """Whether right below a name another stands twice, and then when: `Jane Doe`, `Kai Voss`, `Kai Voss`."""
    if place + _TILL_WHEN >= len(clipping.readings):
        return False
    own, wrote, again, when = clipping.readings[place : place + _TILL_WHEN + 1]
    signs = wrote.byline is not None and wrote.byline.rule == "bare-name"
    return signs and again.key == wrote.key != own.key and when.stamp is not None


_TILL_WHEN = 3  # lines


def _signs_surely(clipping: Clipping, place: int) -> bool:
    """Whether a line in the head names people behind `By`, or right above what they do."""
    byline = clipping.readings[place].byline
    if byline is None or not byline.people:
        return False
    below = clipping.labelled[place + 1 : place + 2]
    return byline.rule == "byline-opener" or any(one.evidence.rule == _ROLE for one in below)


_ROLE = "role-below-name"
