"""Readings → which lines say the same: a caption twice, or a standfirst and the paragraph below it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import folded
from generator.ingest.text.appearances import is_free, may_be_title
from generator.ingest.text.surroundings import Surroundings

_SAID_EARLY, _TITLED, _SCENES = 8, 5, 30
TWIN, _TWIN_OF_IDEOGRAPHS, _MOST_OF_TWIN, NEAREST = 20, 8, 0.6, 3  # letters, letters, share, lines
IDEOGRAPHS = "\u3040"
TELLING = frozenset(
    "said says say told has have had was were will would could should is are been announced".split()
)
_REPORTING = frozenset(
    "said says told announced confirmed warned urged accused rejected denied vowed would "
    "reported agreed approved voted ordered ruled issued".split()
)
_NEWS = TELLING | _REPORTING


def _is_lead(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a standfirst says what the first paragraph below a blank line says, or begins so.

    What a picture is called has no blank line between, or none of the verbs that tell news.
    """
    if around.prose_before[index] > 1:
        return False
    for first in (index - 1, index):
        pair = readings[max(0, first) : first + 2]
        if first < 0 or len(pair) < len((index, first)) or not all(map(is_free, pair)):
            continue
        if any(one.is_captioned for one in pair) or not _says_same(*pair):
            continue
        ends = pair[0].shape.ends or not around.lines[first].text[-1].isalnum()
        if pair[1].shape.ends and not ends and pair[0].key.startswith(f"{pair[1].key} "):
            return True  # what a page tells of its story ahead, cut out of the text and through a word
        parted = not around.gaps_tell or not around.joins(first, first + 1)
        tells = not _NEWS.isdisjoint(pair[1].key.split())
        if around.trails_off(first) or (parted and tells and pair[1].shape.ends):
            return True
    return False


_FEWEST_NAMED = 3


def is_name_again(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is whom the first paragraph below begins with, as pictures show: `Minister Jane Doe.`"""
    reading, below = readings[index], readings[index + 1 : index + 2]
    if around.prose_before[index] > 1 or not below or around.lines[index].text[-1] != ".":
        return False
    words = around.lines[index].text.split()
    named = len(words) >= _FEWEST_NAMED and all(word[0].isupper() for word in words)
    return named and below[0].is_plain_prose and below[0].key.startswith(f"{reading.key} ")


def _is_title_said_again(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is the headline, which a picture below only says again: `Talks resume / Photo: AP`."""
    reading = readings[index]
    below = next((one for one in readings[index + 1 : index + 3] if one.key != reading.key), reading)
    asks = (
        reading.shape.ends and not below.is_whole_day
    )  # `How long will it wait?`, above when that was asked
    if asks or reading.is_captioned or index >= _SAID_EARLY:
        return False
    return not any(may_be_title(one) and not one.key.endswith(reading.key) for one in readings[:index])


def _least(key: str) -> int:
    """How many letters a line has at least that says the same as another by no chance."""
    return _TWIN_OF_IDEOGRAPHS if key[:1] >= IDEOGRAPHS else TWIN


def is_long_enough(key: str) -> bool:
    """Whether a line with such a key may be the twin of another."""
    return len(key) >= _least(key)


def is_twin(index: int, readings: Sequence[Reading]) -> bool:
    """Whether one of the nearest lines says the same and a credit, or the same in a sentence.

    A headline that stands twice is no caption.
    """
    if not is_long_enough(readings[index].key):
        return False
    first = max(0, index - NEAREST)
    begins = readings[index].key[:TWIN]  # one with another beginning says the same only by its caption
    alike = [
        other
        for other, one in enumerate(readings[first : index + 1 + NEAREST], start=first)
        if (one.caption is not None or one.key.startswith(begins)) and other != index
    ]
    if not alike or _is_title_said_again(index, readings):
        return False
    return any(_is_twin_of(index, other, readings) for other in alike)


def _is_twin_of(index: int, other: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a picture's because another near it says the same, and not only the article's."""
    reading, twin = readings[index], readings[other]
    if not _says_same(reading, twin):
        return False
    if other < index:
        stood_above = any(one.key == reading.key for one in readings[max(0, other - NEAREST) : other])
        begun = any(one.is_plain_prose for one in readings[other + 1 : index])
        if stood_above or begun:
            return False  # the story says what its picture said
    first, second = sorted((index, other))
    above_stamp = twin.key == reading.key and (
        _is_above_stamp(first, second, readings) or _are_credited_alike(first, second, readings)
    )
    if twin.is_captioned or reading.caption is not None or above_stamp:
        return True
    if twin.key == reading.key and other > index and reading.shape.words > _SCENES:
        return False  # a paragraph that stands twice; the second goes
    if not _REPORTING.isdisjoint(reading.key.split()) or min(reading.shape.stops, twin.shape.stops) > 1:
        return False  # a standfirst that the first paragraph says again
    return abs(other - index) == 1 and reading.shape.ends


def _are_credited_alike(first: int, second: int, readings: Sequence[Reading]) -> bool:
    """Whether who took it for which paper stands below both of two lines alike: `Kai Voss for HBR`."""
    below = [one.key for place in (first, second) for one in readings[place + 1 : place + 2]]
    return len(set(below)) == 1 < len(below) and second > first + 1 and " for " in below[0]


def _is_above_stamp(first: int, second: int, readings: Sequence[Reading]) -> bool:
    """Whether two lines stand between a headline and who wrote or when, as what a picture shows does.

    A word between may be who took it.
    """
    below = readings[second + 1 : second + 3]
    below = below[1:] if below and below[0].shape.words == 1 and not below[0].byline else below
    signed = bool(below) and (below[0].byline is not None or below[0].stamp is not None)
    above = readings[max(0, first - NEAREST) : first]
    below_standfirst = bool(above) and above[-1].shape.stops > 0 and above[-1].shape.words > _TITLED
    titled = sum(one.shape.words >= _TITLED and not one.shape.ends for one in above)
    below_standfirst = below_standfirst or titled > 1
    together = second == first + 1 and (readings[first].shape.ends or below_standfirst)
    return together and signed and titled > 0 and not any(one.stamp or one.is_plain_prose for one in above)


def said_twice(index: int, readings: Sequence[Reading], around: Surroundings) -> tuple[str, float] | None:
    """The rule by which a line is a caption for standing twice, and how sure; nothing where none holds."""
    if _is_credited_behind(index, readings, around):
        return "credited-behind", 0.95
    if is_twin(index, readings) and not _is_lead(index, readings, around):
        return "said-twice", 0.9
    return ("twice-below-day", 0.95) if _is_twin_below_day(index, readings) else None


def _is_twin_below_day(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line stands twice between the day, with a headline above that, and who wrote.

    A headline that a page says twice has neither above it; what a picture shows may have no full stop.
    """
    first = index - (index > 0 and readings[index - 1].key == readings[index].key)
    pair, below = readings[first : first + 2], readings[first + 2 : first + 3]
    if len(pair) < len((index, first)) or pair[0].key != pair[1].key or not (below and below[0].byline):
        return False
    above = readings[max(0, first - NEAREST) : first]
    headed = any(may_be_title(one) and not one.shape.ends for one in above[:-1])
    return headed and above[-1].is_whole_day and not any(one.is_plain_prose for one in above)


_CREDIT_BEHIND = " | "
_LONGEST_CREDIT = 6  # words


def _is_credited_behind(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence below a headline stands twice, then with its credit: `… quay. | KAI VOSS`.

    What a tab shows behind a headline looks alike, but a headline has no full stop.
    """
    text = around.lines[index].text
    head, mark, _ = text.rpartition(_CREDIT_BEHIND)
    called = index - 1 if mark else index
    shown = head if mark else text
    if called < 1 or called + 1 >= len(readings) or shown[-1:] != "." or around.lines[called].text != shown:
        return False
    behind = around.lines[called + 1].text.removeprefix(f"{shown}{_CREDIT_BEHIND}")
    credited = behind != around.lines[called + 1].text and len(behind.split()) <= _LONGEST_CREDIT
    return credited and any(may_be_title(one) and not one.shape.ends for one in readings[:called])


def _says_same(reading: Reading, twin: Reading) -> bool:
    """Whether two lines say the same, or the longer begins with most of its length."""
    begins = reading.key.startswith(twin.key) or twin.key.startswith(reading.key)
    short, long = sorted((len(reading.key), len(twin.key))) if begins else (0, 0)
    begins = short > max(_least(reading.key), _MOST_OF_TWIN * long)
    shown = twin.caption.text if twin.caption is not None and reading.key in twin.key else None
    return begins or (shown is not None and folded(shown) == reading.key)
