"""Readings → what stands in boxes of the page: lines between furniture that say nothing of the story.

A newsletter box has a name, a sentence on what it brings, and a button; rules know the button. What
stands between two such lines and shares no words with the paragraphs belongs to them.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from generator.ingest.one_line.readings import Reading

_APPEALS = ("newsletter", "follow", "support", "speaks-to-reader", "preferred", "app-promo")
_NEUTRAL = (
    "advertisement",
    "key-points",
    "picture-control",
    "kind-of-picture",
    "tags",
    "related-list",
    "separator",
    "promo",
)
"""Furniture that paragraphs stand between as well."""
_SURE = 0.7
_MOST_LINES, _MOST_WORDS = 3, 30
_MOST_ASKING, _SHORT_ASKING, _LONGEST_ASKING = 2, 40, 90
_ASKED_FOR = frozenset("you your support subscribe subscription journalism newsletter readers donate".split())
_KIN = 0.15
_QUOTES = "\"'“‘„«"
_CHAIN = 40
_ENDING = (
    "editor-note",
    "button",
    "share-buttons",
    "tags",
    "copyright",
    "about-author",
    "comments",
    "related-list",
    "initials",
    "source-line",
)
"""What stands right below the last paragraph, and in no box but as its last line."""
_TOLD, _WHOLE = 8, 20  # words
_SENTENCE = 0.45
_BLURB, _LEAST_SAID, _LONG_BLURB = 25, 2, 18
_BLURB_WORDS = frozenset(
    "daily weekly monthly weekday weekdays mornings roundup round up briefing brief digest newsletter free "
    "latest "
    "curated curation selection selects selected stories insights insight analysis experts expert news "
    "headlines "
    "scoops favourite favorite picks must reads explained essential delivered twice editor editors".split()
)
_FIRST_PERSON = 0.15


ASKING = ("speaks-to-reader", "support", "newsletter")


def is_appeal(reading: Reading) -> bool:
    """Whether a line asks the reader for support, or to have letters sent."""
    return reading.furniture is not None and reading.furniture.rule in ASKING


def boxed(
    texts: Sequence[str],
    readings: Sequence[Reading],
    prose_before: Sequence[int],
    kinship: Callable[[Reading], float],
) -> list[bool]:
    """Which lines stand in boxes: between furniture, or beside an appeal and speaking to the reader too."""
    found = [False] * len(readings)
    if not any(one.furniture is not None and _asks_or_offers(one) for one in readings):
        return found
    for start in [index + 1 for index, one in enumerate(readings) if one.furniture and _is_appeal(one)]:
        index = start
        while index < len(readings) and _is_open(readings[index]):
            index += 1
        if start < index < len(readings):
            inside = [one for one in range(start, index) if prose_before[one] or readings[one].shape.ends]
            told = prose_before[index] - prose_before[start] < prose_before[-1] or len(inside) > 1
            if (
                inside
                and told
                and _is_box(readings[start - 1], readings[index])
                and (
                    _is_filling(inside, texts, readings, kinship, readings[index])
                    or _is_asking(inside, texts, readings, kinship, readings[index])
                )
            ):
                for one in inside:
                    found[one] = True
    _chained(found, texts, readings, kinship)
    return found


def _asks_or_offers(reading: Reading) -> bool:
    """Whether a line may be of a box, or beside one: no page without such a line has boxes."""
    return _is_appeal(reading) or _is_on_comments(reading) or _is_offer(reading)


def _is_open(reading: Reading) -> bool:
    """Whether no rule knows a line."""
    signed = reading.byline is not None and (
        reading.byline.confidence >= _SURE or reading.byline.rule == "names"
    )
    return not (reading.furniture or reading.stamp or reading.dateline or reading.is_captioned or signed)


def _is_box(above: Reading, below: Reading) -> bool:
    if above.furniture is None or below.furniture is None:
        return False
    rules = (above.furniture.rule, below.furniture.rule)
    return (
        _is_appeal(above)
        and not above.key.startswith(_AGREED)
        and not any(rule in _NEUTRAL for rule in rules)
    )


_AGREED = ("by submitting", "by signing up", "by subscribing", "by registering", "by entering your")
"""What the last line of such a box begins with: whoever sends the form agrees."""


def _is_appeal(reading: Reading) -> bool:
    furniture = reading.furniture
    return furniture is not None and furniture.rule in _APPEALS and furniture.confidence >= _SURE


def _blurbs(found: list[bool], texts: Sequence[str], readings: Sequence[Reading]) -> None:
    """Adds what a newsletter says of itself next to its button: `A daily roundup. Free.`"""
    for index, reading in enumerate(readings):
        if reading.shape.words > _BLURB or _BLURB_WORDS.isdisjoint(reading.words):
            continue
        if not _is_open(reading) or texts[index][0] in _QUOTES:
            continue
        near = [readings[other] for other in (index - 1, index + 1) if 0 <= other < len(readings)]
        said = len(_BLURB_WORDS.intersection(reading.key.split()))
        least = _LEAST_SAID + (reading.shape.ends and reading.shape.words > _LONG_BLURB)
        found[index] |= said >= least and any(_is_appeal(one) or _is_offer(one) for one in near)


def _is_offer(reading: Reading) -> bool:
    return reading.furniture is not None and reading.key.startswith(("get ", "sign up", "subscribe"))


def is_personal(paragraphs: Sequence[Reading]) -> bool:
    """Whether the story itself says `we` and `you`, so that this says nothing of the page."""
    return sum(reading.addresses for reading in paragraphs) > _FIRST_PERSON * len(paragraphs)


def _is_on_comments(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == "comments"


def _is_last_paragraph(inside: Sequence[int], readings: Sequence[Reading], below: Reading) -> bool:
    """Whether one sentence that speaks to nobody stands above what ends an article, and not in a box.

    One of more words, of which none is said of newsletters, stands above a further box as well.
    """
    reading = readings[inside[0]]
    ends = below.furniture is not None and below.furniture.rule in _ENDING
    told = reading.is_plain_prose and not reading.addresses and reading.shape.words >= _TOLD
    said = len((_BLURB_WORDS | _ASKED_FOR).intersection(reading.key.split()))
    whole = reading.shape.words >= _WHOLE and not said
    return told and len(inside) == 1 and (whole or (ends and said < _LEAST_SAID))


def _is_filling(
    inside: Sequence[int],
    texts: Sequence[str],
    readings: Sequence[Reading],
    kinship: Callable[[Reading], float],
    below: Reading,
) -> bool:
    words = sum(readings[index].shape.words for index in inside)
    if _is_last_paragraph(inside, readings, below):
        return False
    return (
        len(inside) <= _MOST_LINES
        and sum(readings[index].shape.prose >= _SENTENCE for index in inside) <= 1
        and words <= _MOST_WORDS
        and not any(texts[index][0] in _QUOTES for index in inside)
        and all(kinship(readings[index]) < _KIN for index in inside)
    )


def _is_asking(
    inside: Sequence[int],
    texts: Sequence[str],
    readings: Sequence[Reading],
    kinship: Callable[[Reading], float],
    below: Reading,
) -> bool:
    """Whether paragraphs between two appeals say `we` or `you` as these do, and the story does not."""
    asks = below.furniture is not None and below.furniture.rule in _APPEALS
    if not asks or len(inside) > _MOST_ASKING:
        return False
    if any(mark in texts[index] for index in inside for mark in '"“”„«'):
        return False  # somebody says so
    asking = [readings[index] for index in inside]
    told = [one for one in readings if one.is_plain_prose and one not in asking]
    return not is_personal(told) and all(
        one.addresses and may_ask(one) and kinship(one) < _KIN for one in asking
    )


def may_ask(reading: Reading) -> bool:
    """Whether a line is short enough to ask for something, or has words that do: a story says `we` too."""
    words = reading.shape.words
    return words <= _SHORT_ASKING or (words <= _LONGEST_ASKING and not _ASKED_FOR.isdisjoint(reading.words))


def _chained(
    found: list[bool],
    texts: Sequence[str],
    readings: Sequence[Reading],
    kinship: Callable[[Reading], float],
) -> None:
    """Adds the lines that say `you` or `we` next to an appeal, where the story itself does not."""
    if is_personal([reading for reading in readings if reading.is_plain_prose]):
        return
    _blurbs(found, texts, readings)
    asks = [_is_appeal(reading) or _is_on_comments(reading) for reading in readings]
    if True not in asks and True not in found:
        return
    for order in (range(len(readings)), range(len(readings) - 1, -1, -1)):
        beside = False
        for index in order:
            if beside and _is_chained(readings[index], texts[index]) and kinship(readings[index]) < _KIN:
                found[index] = True
            beside = found[index] or asks[index]


def _is_chained(reading: Reading, text: str) -> bool:
    """Whether a line says `you` or `we` in a few words that nobody quotes, and is nothing else."""
    fits = reading.addresses and reading.shape.words <= _CHAIN and text[0] not in _QUOTES
    known = reading.furniture is not None and reading.furniture.rule == "speaks-to-reader"
    return fits and (known or _is_open(reading))


_WHOLE_BOX, _LEAST_ASKED, _FEWEST_IN_BOX = 4, 2, 3  # lines


def is_below_box(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a paragraph stands below a whole box: its name, what it brings, its button are all above."""
    reading = readings[index]
    if not reading.is_plain_prose or reading.addresses:
        return False
    above = readings[max(0, index - _WHOLE_BOX) : index]
    rules = [one.furniture.rule if one.furniture else "" for one in reversed(above)]
    box = list(itertools.takewhile(bool, rules))
    whole = len(box) >= _FEWEST_IN_BOX and box.count("newsletter") >= _LEAST_ASKED and "support" not in box
    return whole and len(_BLURB_WORDS.intersection(reading.key.split())) < _LEAST_SAID


_EDITORS = ("editor", "editor in chief", "global editor", "publisher", "chief executive")
_THANKS = ("thank you", "many thanks", "with thanks", "with gratitude")
_TO_READERS = ("dear reader", "dear readers")
_SIGNING_APPEAL, _APPEAL = 2, 20  # lines


def is_thanking(index: int, readings: Sequence[Reading], prose_after: int) -> bool:
    """Whether a name stands below `Thank you,` in front of the text, where a paper asks for money.

    Or right below the appeal and above `Editor`, as who signs it without thanks.
    """
    above = [one.key for one in readings[max(0, index - _APPEAL) : index]]
    below = readings[index + 1 : index + 2]
    if below and below[0].key in _EDITORS and prose_after and _appeals(readings[max(0, index - 1) : index]):
        return True
    thanks = any(key in _THANKS for key in above[-_SIGNING_APPEAL:])
    written = 1 - (thanks and any(key in _TO_READERS for key in above))
    return thanks and prose_after > written


def _appeals(above: Sequence[Reading]) -> bool:
    """Whether the line above asks something of the page's readers."""
    return any(one.furniture is not None and one.furniture.rule in _ASKING for one in above)


_ASKING = ("speaks-to-reader", "support", "newsletter")
_BLOCK = 3


def ends_block(index: int, readings: Sequence[Reading], joins: Callable[[int, int], bool]) -> bool:
    """Whether a paragraph is the last of three with no blank lines between, and speaks to nobody."""
    if readings[index].addresses or not readings[index].is_plain_prose or index < _BLOCK - 1:
        return False
    block = range(index - _BLOCK + 1, index)
    return all(readings[one].is_plain_prose and joins(one, one + 1) for one in block)
