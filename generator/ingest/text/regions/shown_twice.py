"""Readings → which lines are the words of a picture because the line beside them says so.

A page writes beside a picture what it shows, and below it the same with who took it; or who took it once
more alone, in brackets. What stands in brackets may then be anything: `(Jane Doe, Harbour TV)`.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.pictures.controls import ENDS_OF_CONTROLS, without_control
from generator.ingest.one_line.pictures.present_scenes import is_seen_happening, only_names
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import between_halves, folded
from generator.ingest.text.appearances import is_picture_control, may_be_title
from generator.ingest.words.late import Late
from generator.ingest.words.names.given_names import has_given_name

_ALIKE, _MUCH_ALIKE = 40, 160  # letters that two lines begin with, and of which half is enough
_LONGEST_CREDIT, _SHORTEST = 60, 2
_LONGEST_NAME, _LONG_WORD = 5, 4
_ABOVE, _LONGEST_SCENE = 6, 20
_TOLD_ABOVE, _TOP = 2, 12  # paragraphs, lines
_CUT = 4  # words
_MORE_PICTURES = 3  # letters of `+4`, between what the pictures of a gallery show
_OF_PICTURE = 6  # lines of a gallery
_BESIDE = 3  # lines below the words of a picture, of which the first paragraph may be one and say the same
_LEAST_GLUED, _SHORT_NAME = 20, 6  # letters
_BULLETS = "•·▪◦‣●*"
_CREDITED_ITEM = Late(rf"[{re.escape(_BULLETS)}] ?(?:[Ff]oto|[Pp]hoto|[Bb]ild|[Pp]icture|[Ii]mage)s?:")
"""Who took a picture, where what it shows and that are a list below what it is called."""


def credits_again(lines: Sequence[Line]) -> frozenset[str]:
    """What stands in brackets on a line of its own and ends the line above: `(Jane Doe, Harbour TV)`."""
    return frozenset(
        line.text
        for above, line in itertools.pairwise(lines)
        if line.text[0] == "("
        and line.text[-1] == ")"
        and _SHORTEST < len(line.text) <= _LONGEST_CREDIT
        and above.text.endswith(f" {line.text}")
    )


def _around_number(lines: Sequence[Line]) -> Iterator[int]:
    """What pictures of a gallery show, said above and below how many more there are: `+4`."""
    for index, (line, number, below) in enumerate(zip(lines, lines[1:], lines[2:], strict=False)):
        if len(number.text) <= _MORE_PICTURES and len(line.text) >= _ALIKE and line.text == below.text:
            yield from (index, index + 2)


def shown_twice(lines: Sequence[Line], readings: Sequence[Reading]) -> frozenset[int]:
    """Which lines say what a picture shows: alone and with a credit in brackets, or as a part of that."""
    shown = set(_around_number(lines))
    captioned = [*(one.caption is not None for one in readings), False]
    for index in range(len(lines) - 1):
        text, below = lines[index].text, lines[index + 1].text
        at_picture = captioned[index + 1] or captioned[index + 2]
        if len(text) >= 2 * _LEAST_GLUED and _is_doubled(text):
            shown.add(index)
        if text[-1] in ENDS_OF_CONTROLS and (alone := without_control(text)) and below.startswith(alone):
            shown |= {index, index + 1}
        alike = below.startswith(text) or len(text) == 2 * len(below) or below[0] in _BULLETS
        alike = alike or below.endswith(text)
        if not (at_picture or alike) or _is_signed_twice(index, readings):
            continue
        reading, long = readings[index], len(readings[index].key) >= _ALIKE
        if at_picture and long and _is_around_credit(index, readings):
            shown |= {index, index + 2}
        if _is_with_more(text, below, long=long) or (at_picture and _is_above_credit(index, readings)):
            shown |= {index, index + 1}
        elif below[0] in _BULLETS and index + 2 < len(lines) and _CREDITED_ITEM.match(lines[index + 2].text):
            item = text[0] not in _BULLETS and not reading.shape.ends
            shown |= {index, index + 1} if item else set()
        elif not at_picture:
            continue  # the others tell what the picture shows that has its words or its credit below
        elif _is_named_below(index, readings) or _is_of_whom_is_below(index, readings):
            shown.add(index)
        elif long and reading.shape.ends and _is_begun_again(index, readings):
            shown |= {index, index + 1}
        elif index < _TOP and _is_seen_on_top(text, index, readings):
            shown.add(index)
    above = (index for index, below in enumerate(captioned[1:]) if below)
    told = (index for index in above if _is_told_again(lines[index].text, index, readings))
    shown.update(
        told, _numbered(readings), _labels(readings), _around_names(readings), _from_outlets(lines, readings)
    )
    if not shown:
        return frozenset()
    keys = {readings[index].key: index for index in sorted(shown) if len(readings[index].key) >= _ALIKE}
    far = (index for index, one in enumerate(readings) if index > keys.get(one.key, index) + _BESIDE)
    return frozenset(shown.union(index for index in far if not _is_told_behind(index, readings)))


def _is_signed_twice(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line and the next name the same people, the next with what they did: `Jane Doe (text)`."""
    above, below = readings[index].byline, readings[index + 1].byline
    if above is None or below is None or readings[index + 1].caption is not None:
        return False
    return bool(above.people) and above.people == below.people and not below.agencies


def _around_names(readings: Sequence[Reading]) -> Iterator[int]:
    """The sentences that stand both above and below a bare name, which is who took the picture."""
    for index, (reading, taken, below) in enumerate(zip(readings, readings[1:], readings[2:], strict=False)):
        named = taken.byline is not None and taken.byline.rule == "bare-name"
        if named and reading.shape.ends and reading.key == below.key and len(reading.key) >= _ALIKE:
            yield from (index, index + 2)


def _from_outlets(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The sentences that stand in a block of their own with a paper or station, as below a picture of theirs.

    Not in front of the last paragraphs, where a wire service may sign.
    """
    for index, (reading, below) in enumerate(itertools.pairwise(readings[:-1])):
        owned = below.outlet is not None and below.byline is None and reading.byline is None
        gaps = [lines[at].gap for at in range(index, index + 3)] if owned else []
        if gaps == [True, False, True] and reading.shape.ends:
            behind = [one for one in readings[index + 2 : index + 2 + _LATER] if one.is_plain_prose]
            if len(behind) >= _TOLD_ABOVE:
                yield index


_LATER = 8  # lines
_TELLING = frozenset("will would was were had has have said says could should".split())


def _is_told_behind(index: int, readings: Sequence[Reading]) -> bool:
    """Whether what the picture on top shows is a sentence of the text as well, right behind another.

    Papers take such words from the text, and then they tell more than what can be seen.
    """
    above, below = readings[index - 1], readings[index + 1 : index + 2]
    told = readings[index].shape.ends and not _TELLING.isdisjoint(readings[index].words)
    told = told and above.is_plain_prose and above.shape.ends and not above.caption
    return told and not any(one.is_captioned or one.is_credit_only for one in below)


def _numbered(readings: Sequence[Reading]) -> Iterator[int]:
    """The sentences of a gallery: between `1/9` and `2/9` with a button, and those that stand twice there.

    Above and below its number what a picture shows stands twice, without a button.
    """
    counts = [index for index, one in enumerate(readings) if one.furniture and one.furniture.rule == "count"]
    if len(counts) < _SHORTEST:
        return
    for index in counts:
        if 0 < index < len(readings) - 1 and readings[index - 1].key == readings[index + 1].key:
            yield from (index - 1, index + 1)
    pictures = range(counts[0] + 1, counts[-1] + 1 + _OF_PICTURE)
    told = Counter(one.key for one in readings[pictures.start : pictures.stop] if one.shape.ends)
    for start, stop in itertools.pairwise(counts):
        of_picture = readings[start + 1 : stop]
        if len(of_picture) <= _OF_PICTURE and any(map(is_picture_control, of_picture)):
            yield from (index for index in range(start + 1, stop) if readings[index].shape.ends)
            yield from (
                index
                for index in range(start + 1, min(stop + _OF_PICTURE, len(readings)))
                if told[readings[index].key] > 1
            )
    yield from _last_of_gallery(counts, readings)


def _last_of_gallery(counts: Sequence[int], readings: Sequence[Reading]) -> Iterator[int]:
    """The sentence of the last picture, which stands as far below its number as that of the one before."""
    before, last = counts[-2:]
    end = last + (last - before) - 1
    if not 1 < last - before <= _OF_PICTURE or end >= len(readings):
        return
    alike = all(
        (one.furniture is None) == (other.furniture is None)
        for one, other in zip(readings[before:last], readings[last : end + 1], strict=True)
    )
    if (
        alike
        and is_picture_control(readings[last + 1])
        and readings[last - 1].shape.ends
        and readings[end].shape.ends
    ):
        yield end


def _labels(readings: Sequence[Reading]) -> Iterator[int]:
    """The same few words above a name and below it, as a page calls a picture and tells what it shows."""
    for index in range(1, len(readings) - 1):
        byline = readings[index].byline
        if byline is None or byline.rule != "bare-name":
            continue
        above, below = readings[index - 1], readings[index + 1]
        named = readings[index - 2].byline if index > 1 else None  # who has the same post as who signs below
        if named is None and above.key == below.key and _SHORTEST <= above.shape.words <= _LONGEST_NAME:
            yield from (index - 1, index + 1)


def _is_doubled(text: str) -> bool:
    """Whether a line is some words twice with nothing between, as a picture's name and its caption are.

    A sentence may have a space between: `A ferry leaves. A ferry leaves.`
    """
    half = len(text) // 2
    if half < _LEAST_GLUED or text[0] != text[len(text) - half] or " " not in text:
        return False
    return between_halves(text) in (("", " ") if text[-1] in ".!?" else ("",))


def named_beside(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> int | None:
    """The line between two paragraphs that is whom a picture shows: a name that the text above has told.

    A name that heads a part of its own stands above the paragraph that first tells of it, and not alone.
    """
    alone = [
        index
        for index in range(_TOLD_ABOVE, len(lines) - 1)
        if prose[index - 1] and prose[index + 1] and _is_name_only(lines[index].text, readings[index])
    ]
    if len(alone) != 1:
        return None
    index = alone[0]
    surname = lines[index].text.split()[-1]
    above = [lines[other].text for other in range(index) if prose[other]][-_TOLD_ABOVE:]
    return index if len(above) == _TOLD_ABOVE and any(f" {surname}" in text for text in above) else None


def _is_name_only(text: str, reading: Reading) -> bool:
    byline = reading.byline
    return byline is not None and byline.rule == "bare-name" and byline.people == (text,)


def _is_seen_on_top(text: str, index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line says what can be seen, as no headline begins, above a caption and a headline."""
    if not text.startswith(("A ", "An ")) or not text[-1].isalpha() or not readings[index + 1].is_captioned:
        return False
    below = readings[index + 2 : index + 2 + _SHORTEST]
    headed = any(may_be_title(one) and not (one.shape.ends or one.is_captioned) for one in below)
    return headed and is_seen_happening(f"{text}.")


def _is_with_more(text: str, below: str, *, long: bool) -> bool:
    """Whether a line is the one below it twice, or that is this `long` one with who took the picture."""
    if below.endswith(text) and below != text:
        return _TAKEN_AHEAD.fullmatch(below, 0, len(below) - len(text)) is not None
    if not below.startswith(text):
        return len(text) == 2 * len(below) >= 2 * _LEAST_GLUED and text == below * 2
    return (long and _GLUED.fullmatch(below, len(text)) is not None) or _is_with_credit(text, below)


def _is_with_credit(text: str, below: str) -> bool:
    """Whether a line is another one with something in brackets behind it: `A ship(WABC)`, `A ship WABC`."""
    credit = below[len(text) :].lstrip()
    if credit.isalpha() and credit.isupper() and len(text) >= _LEAST_GLUED and len(credit) <= _SHORT_NAME:
        return True
    return (
        below[-1] == ")" and credit[:1] == "(" and credit.count("(") == 1 and len(credit) <= _LONGEST_CREDIT
    )


_TAKEN_AHEAD = Late(r"[\w.-]{2,12}/[^/.!?]{3,40} ")
"""`dpa/Jane Doe The ferry leaves`: who took a picture in front of what it shows."""
_GLUED = Late(r"(?:Photo|Foto|Bild|©)?[^a-zà-þ/]{3,40}/ ?[^a-zà-þ/]{2,30}(?:/[^a-zà-þ/]{2,20})?")
"""Who took a picture, glued in capitals behind what it shows: `A shipJANE DOE/EPA`."""


def _is_above_credit(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line stands twice below a headline, and who took the picture right below it.

    A headline stands twice below its kicker, which is shorter than it.
    """
    reading = readings[index]
    if reading.key != readings[index + 1].key:
        return False
    credit = readings[index + 2 : index + 3]
    if not credit or not credit[0].is_credit_only:
        return False
    above = [one for one in readings[max(0, index - _TOP) : index] if not (one.furniture or one.stamp)]
    titled = filter(may_be_title, above[-_ABOVE:])  # buttons and the day stand between as well
    return any(one.shape.words >= min(_LONG_HEADLINE, reading.shape.words) for one in titled)


def _is_around_credit(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a long sentence stands above who took a picture and once more below that."""
    credit = readings[index + 1].caption
    if credit is None or credit.text or not readings[index].shape.ends:
        return False
    return any(one.key == readings[index].key for one in readings[index + 2 : index + 3])


_LONG_HEADLINE = 7


def _is_of_whom_is_below(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a sentence below the headline and the caption below it begin with the same name."""
    reading, below = readings[index], readings[index + 1]
    if below.caption is None or not reading.shape.ends or reading.shape.words > _LONGEST_SCENE:
        return False
    name = reading.key.split()[:_SHORTEST]
    named = has_given_name(" ".join(name).title()) and name == below.key.split()[:_SHORTEST]
    return named and any(map(may_be_title, readings[max(0, index - _ABOVE) : index]))


def _is_named_below(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a few words, with a headline above, all stand in the caption below, as whom a picture shows."""
    reading, below = readings[index], readings[index + 1]
    if reading.shape.ends or reading.shape.words > _LONGEST_NAME:
        return False
    if not (below.is_captioned or any(one.is_credit_only for one in readings[index + 2 : index + 3])):
        return False
    words = {word for word in reading.key.split() if len(word) >= _LONG_WORD}
    if len(words) < _SHORTEST or not words <= set(below.key.split()):
        return False
    return any(map(may_be_title, readings[max(0, index - _ABOVE) : index]))


def _is_told_again(text: str, index: int, readings: Sequence[Reading]) -> bool:
    """Whether a sentence says in other words what the picture of the line below shows, which has a credit.

    Pages write so for who cannot see it: with most of its words, or without a verb and with the same name.
    """
    reading, below = readings[index], readings[index + 1]
    if below.caption is None or not (below.caption.text and below.caption.credit):
        return False
    if not reading.shape.ends or reading.shape.words > _LONGEST_TOLD:
        return False
    if reading.caption or reading.dateline or reading.told:
        return False
    words = {word for word in reading.key.split() if len(word) >= _LONG_WORD}
    shared = words.intersection(below.key.split())
    if len(shared) > _SHORTEST and len(shared) * _MOST[1] >= len(words) * _MOST[0]:
        return len(shared) * 2 >= sum(len(word) >= _LONG_WORD for word in folded(below.caption.text).split())
    name = " ".join(text.split()[:_SHORTEST])
    return has_given_name(name) and f" {name} " in f" {below.caption.text} " and only_names(text)


_LONGEST_TOLD, _MOST = 30, (3, 5)


def _is_begun_again(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the line below begins as a sentence does for most of it, and is a picture's by its credit.

    It may be the same sentence, with who took the picture below, or cut short: `A crane | Jane Doe/POST`.
    """
    key, below = readings[index].key, readings[index + 1]
    if below.caption and below.caption.rule == "bar-credit":
        cut = folded(below.caption.text)
        return len(cut.split()) >= _CUT and key.startswith(f"{cut} ")
    least = max(_ALIKE, min(len(key), len(below.key), _MUCH_ALIKE) // 2)
    if key[:least] != below.key[:least]:
        return False
    credited = below.caption is not None and bool(below.caption.text and below.caption.credit)
    return credited or any(one.is_credit_only for one in readings[index + 2 : index + 3])
