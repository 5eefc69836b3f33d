"""Readings → what stands at labels of pictures, `Photo` or `Buy photo` alone, or at the address of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.credits_abroad import CAPTION_LABELS
from generator.ingest.one_line.pictures.present_scenes import is_seen_happening
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.east_asian import opening_names
from generator.ingest.one_line.wording import between_halves
from generator.ingest.text.appearances import PICTURES, is_free, is_picture_control, may_be_title
from generator.ingest.text.depicting.seen import is_signing
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.agency_names import agency_named

_SHORTEST_CAPTION, _UNPARTED, _SCENE = 5, 25, 9  # words
_SHOWN = 2
_COUNTED = Late(r"\d{1,3} of \d{1,3} ")

SOLD = (
    *("buy photo", "buy photos", "buy image", "buy this image", "buy this photo"),
    *("enlarge buy this image", "enlarge buy this photo"),
)
"""Below a picture and its words: the next sentence opens the text."""


_LONGEST_LABELLED = 45  # words
LONG_CAPTION = 20  # words


def is_below_caption_label(index: int, readings: Sequence[Reading]) -> bool:
    """Whether `Image caption` alone stands right above what a picture shows, be this a sentence or not."""
    above = readings[index - 1].key if index else ""
    return above in CAPTION_LABELS and readings[index].shape.words <= _LONGEST_LABELLED


def is_above_sold(index: int, readings: Sequence[Reading], text: str) -> bool:
    """Whether who took a picture that is for sale stands below, or words of the address of one above.

    Below those a few words are a picture's, and a sentence that says what can be seen.
    """
    words = readings[index].shape.words
    if words > _UNPARTED:
        return False
    below, above = readings[index + 1 : index + 3], readings[index - 1 : index] if index else ()
    sold = len(below) > 1 and below[0].is_credit_only and below[1].key in SOLD
    slug = bool(above) and above[0].furniture is not None and above[0].furniture.rule == "picture-slug"
    return sold or (slug and (words <= _SCENE or is_seen_happening(text)))


_MOST_TAKING = 6  # words of who took a picture


def is_above_label(index: int, readings: Sequence[Reading], *, again: Reading | None = None) -> bool:
    """Whether `Photo` alone stands below a line and who took it below that; `again` says most of the line."""
    if index + 1 >= len(readings) or readings[index + 1].key not in PICTURES:
        return False
    if not is_below_label(index + 2, readings):
        return False
    words = readings[index].content
    return again is None or (
        len(again.content) > _SHOWN and len(again.content - words) <= len(again.content) / 4
    )


def is_below_label(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a few words stand below `Photo` alone, and that below a sentence."""
    if not 1 < index < len(readings) or readings[index - 1].key not in PICTURES:
        return False
    above, shape = readings[index - 2], readings[index].shape
    told = above.shape.words >= _SHORTEST_CAPTION and above.furniture is None
    who = readings[index].byline  # of the article, where the day stands right below
    near = index + 1 + (2 if who and who.rule == "byline-opener" else int(index == 2))
    taken = not (readings[index].furniture or any(one.stamp for one in readings[index:near]) or shape.ends)
    named = who is not None and who.rule == "name-and-role"  # with an institute behind the name
    return told and taken and shape.words <= _MOST_TAKING * (1 + named)


def is_beside_file(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a picture of a gallery is counted right above a line, or right below it: `2 of 9 — a-b.JPG`."""
    return any(map(_is_counted, readings[max(0, index - 1) : index + 2]))


def is_below_file(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence stands right below the name of a picture's file, and a blank line below both."""
    above = readings[index - 1].furniture if index else None
    named = above is not None and above.rule == "picture-file" and readings[index].shape.ends
    parted = index + 1 < len(readings) and not around.joins(index, index + 1)
    return named and around.gaps_tell and around.joins(index - 1, index) and parted


def is_doubled(key: str) -> bool:
    """Whether a line is a few words twice: who took a picture, and what the page calls that."""
    half = len(key) // 2
    return 0 < half <= _LONGEST_DOUBLED and key[half] == " " and key[:half] == key[half + 1 :]


_LONGEST_DOUBLED = 24  # letters


def is_below_doubled(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence hangs on such a name amid the text, and nothing else: `Harbour TV Harbour TV`."""
    if index < 1 or not (around.gaps_tell and is_doubled(readings[index - 1].key)):
        return False
    named = not (readings[index - 1].shape.ends or readings[index - 1].is_plain_prose)
    parted = index + 1 < len(readings) and not around.joins(index, index + 1)
    block = named and parted and around.joins(index - 1, index) and not around.joins(index - 2, index - 1)
    return block and readings[index].shape.ends and around.prose_before[index] > 0


def is_at_caption_button(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a few words stand at a button that shows or hides a caption, as who took the picture does."""
    beside = (index - 1, "toggle"), (index + 1, "hide")
    at_button = any(
        0 <= at < len(readings) and readings[at].key.startswith(verb) and readings[at].key.endswith("caption")
        for at, verb in beside
    )
    return at_button and readings[index].shape.words <= _MOST_TAKING and not readings[index].shape.ends


def is_below_counted(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a few words, who took it, stand below those of a counted picture of a gallery."""
    counted = index > 1 and (_is_counted(readings[index - 2]) or _is_below_number(index, readings))
    return counted and readings[index].shape.words <= _MOST_TAKING and not readings[index].shape.ends


def _is_below_number(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the number of a picture and a button stand above a line: `1/2` and `Swipe to see more`."""
    above = [one.furniture.rule for one in readings[index - 2 : index] if one.furniture is not None]
    return above == ["count", "picture-control"]


def is_listed_below(index: int, readings: Sequence[Reading], text: str) -> bool:
    """Whether a bulleted line says who took a picture or what it is called, below `Click to enlarge`."""
    if text[0] != "•" or readings[index].shape.words > _MOST_TAKING:
        return False
    above = readings[max(0, index - len(("taken", "called"))) : index]
    return any(map(is_picture_control, above))


_DRAWN = Late(
    r"(?:editoria de arte|arte|infogr[aá]f\w{1,6}|infographics?|infografik|gr[aá]fico|graphics?|graphique|"
    r"grafikk?|mappa|mapa|karte|harita|γράφημα) ?[/:]",
    re.IGNORECASE,
)
"""Who drew a chart, which says in itself what it shows: below `Arte/Folhapress` the text goes on."""


def is_of_chart(text: str) -> bool:
    """Whether a line says who drew a chart or a map."""
    return _DRAWN.match(text) is not None


def closes_figure(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a short line and `Photo: Jane Doe` above stand between blank lines, a headline above them."""
    credit, words = readings[index - 1].caption, readings[index].shape.words
    told = words > _SHORT_FIGURE and readings[index].shape.stops > 0  # two sentences are a paragraph
    labelled = credit is not None and credit.rule == "credit-label" and words <= _UNPARTED and not told
    if not (labelled and around.opens_pair(index - 1) and around.gaps(index) == (False, True)):
        return False
    return any(map(may_be_title, readings[: index - 1])) and not readings[index].told


_SHORT_FIGURE = 15  # words


def is_above_caption(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a few words stand in one block with the caption below them, and a headline above that block."""
    if not index or index + 1 >= len(readings) or not around.gaps_tell or around.joins(index - 1, index):
        return False
    reading, below = readings[index], readings[index + 1]
    captioned = below.caption is not None and bool(below.caption.text and below.caption.credit)
    parted = index + 2 == len(readings) or not around.joins(index + 1, index + 2)
    joined = captioned and around.joins(index, index + 1) and parted and around.prose_after[index + 1] > 0
    few = _SHORTEST_CAPTION <= reading.shape.words <= _UNPARTED and is_free(reading) and not reading.told
    return joined and few and any(map(may_be_title, readings[:index]))


def is_above_bracketed(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands amid the text in one block with `(Jane Doe / Harbour Post)` alone below it."""
    credit = readings[index + 1].caption
    bracketed = credit is not None and credit.rule == "bracketed-alone" and "/" in credit.credit
    amid = bracketed and around.gaps_tell and around.prose_after[index] > 0 and index + 2 < len(readings)
    alone = amid and not (around.joins(index - 1, index) or around.joins(index + 1, index + 2))
    return alone and around.joins(index, index + 1)


def is_below_signing(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a few words end like a sentence between who signs and the words of a picture, in one block.

    `The old harbour mole.` above `Image: (top) Jane Doe/Harbour Press`.
    """
    if not index or index + 1 >= len(readings) or readings[index].shape.words > _SCENE:
        return False
    below, stamp = readings[index + 1].caption, readings[index - 1].stamp
    lent = below is not None and below.rule == "caption-opening" and "/" in around.lines[index + 1].text
    signed = stamp is not None and bool(stamp.moments[0].year)
    parted = around.gaps_tell and around.joins(index - 1, index) and around.joins(index, index + 1)
    return lent and signed and parted and readings[index].shape.ends and is_free(readings[index])


def is_in_figure(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether `Jane Doe | Harbour News` stands right below a sentence, and that below what the picture shows.

    Blank lines part these three from the headline above and from the rest.
    """
    if index < len(("title", "shown", "told")) or " | " not in around.lines[index].text:
        return False
    byline = readings[index].byline
    named = byline is not None and bool(byline.people) and byline.rule == "name-and-role"
    shown, told = readings[index - 2], readings[index - 1]
    figure = told.shape.ends and not shown.shape.ends and is_free(told) and is_free(shown)
    joined = around.gaps_tell and around.joins(index - 1, index) and around.joins(index - 2, index - 1)
    apart = not around.joins(index - 3, index - 2) and any(map(may_be_title, readings[: index - 2]))
    return named and figure and joined and apart


def _is_counted(reading: Reading) -> bool:
    named = reading.furniture is not None and reading.furniture.rule == "picture-file"
    return named and _COUNTED.match(reading.key) is not None


_NAMED = 4  # letters


def holds_words(credit: str) -> bool:
    """Whether what a picture shows stands in front of who took it: `Una grúa en el muelle / AFP`."""
    words = credit.partition("/")[0].split()
    small = sum(word.isalpha() and word.islower() and len(word) >= _NAMED for word in words)
    return "/" in credit and len(words) >= _SHOWN and small > 0


def says_all(credit: str) -> bool:
    """Whether who took a picture is all that is said of it: in a sentence, `Photo by Jane Doe.`

    Or the line says the same twice, as the words of a picture do that stand below it too.
    """
    whole = credit[-1] == "." and credit.startswith(("Photo by ", "Photos by "))
    return whole or between_halves(credit) in ("", " ")


def is_below_slug(index: int, readings: Sequence[Reading]) -> bool:
    """Whether who took a picture stands right above a line, and the picture's address above that."""
    if index < len(("slug", "credit")):
        return False
    slug, credit = readings[index - 2].furniture, readings[index - 1].shape
    taken = readings[index - 1].caption
    if taken is not None and holds_words(taken.credit):
        return False
    addressed = slug is not None and slug.rule in ("picture-slug", "picture-file")
    return addressed and credit.words <= _MOST_TAKING and not credit.ends


_CREDITED_IN_TEXT = Late(
    rf"[a-z]{{2}}[.!?][”\"]? (?P<who>[{LU}][\w&'’.-]*(?: (?:[{LU}][\w&'’.-]*|of|the|for|and)){{0,5}})\Z"
)
LONG_ENOUGH = 12  # words


def is_credited_on_top(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether sentences between who signs and the text end in a name: who filmed what they are about.

    `Most of the footage is kept from the public. Harbour Police Department`; in Chinese a wire service in
    brackets is whose picture it is where `〔記者林書遠／港口報導〕` opens the story right below.
    """
    wired = _WIRED.search(around.lines[index].text[-_LONGEST_WIRED:])
    if wired and agency_named(wired[1]) and not around.prose_before[index]:
        return any(opening_names(line.text) for line in around.lines[index + 1 : index + 2])
    shape = readings[index].shape
    if around.prose_before[index] or around.prose_after[index] <= 1 or shape.words < LONG_ENOUGH:
        return False
    credited = _CREDITED_IN_TEXT.search(around.lines[index].text[-_LONGEST_NAMED:])
    signed = any(map(is_signing, readings[max(0, index - _NEAR_TEXT) : index]))
    return signed and credited is not None and furniture_of(credited["who"]) is None


_LONGEST_NAMED = 70
_WIRED, _LONGEST_WIRED = Late("[。！？][（(]([\u4e00-\u9fffA-Z]{2,8})[)）]\\Z"), 12

_NEAR_TEXT = 3  # lines, of which one may be the credit and one a button


def is_portrait(pair: Sequence[Reading]) -> bool:
    """Whether a line names the picture of whom the next one names: `Image: Jane Doe` above `Jane Doe`."""
    label, _, name = pair[0].key.partition(" ")
    return label in _PORTRAITS and len(pair) > 1 and pair[1].key == name


_PORTRAITS = ("image", "photo", "picture", "portrait", "foto", "bild")


def is_below_called(above: Reading, reading: Reading) -> bool:
    """Whether a sentence stands below what a picture is called: `Caption A destroyer leaves`."""
    called = above.key.startswith("caption ") and above.caption is not None and not above.shape.ends
    return called and reading.shape.ends and reading.shape.words <= LONG_CAPTION
