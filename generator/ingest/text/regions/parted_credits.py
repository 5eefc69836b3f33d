"""Readings → who took a picture and for whom, where a page sets a slash between them in a line of its own.

Others set who took it between the beginning of what the picture shows, cut short, and all of that. Or who
took it stands above with that for a role, `Jane Doe`, `Photojournalist`, and again below what it shows.

```
Ferries wait at the mole.
Jane Doe
/
Harbour Radio
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import opens_byline
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_LONGEST = 7  # words of who took a picture, or for whom
_SHOWN, _LONGEST_SHOWN = 4, 70  # words


def parted_credits(
    lines: Sequence[Line], readings: Sequence[Reading]
) -> tuple[frozenset[int], frozenset[int]]:
    """The lines above and below such slashes, and the words of the pictures beside them.

    Words stand above who took it, or below with no blank line between and one behind.
    """
    taken: set[int] = set()
    words: set[int] = set()
    for index in range(1, len(lines) - 1):
        if lines[index].text != "/" or not (
            _is_few(readings[index - 1]) and _is_few(readings[index + 1]) and not lines[index].gap
        ):
            continue
        taken |= {index - 1, index + 1}
        above, below = index - 2, index + 2
        if above >= 0 and not lines[above + 1].gap and _may_show(readings[above]):
            words.add(above)
        if (
            below < len(lines)
            and _may_show(readings[below])
            and ((above >= 0 and readings[below].key == readings[above].key) or _is_apart(lines, below))
        ):
            words.add(below)
    for index in range(1, len(lines) - 2):
        if readings[index].byline is not None and _is_station_below(lines, readings, index):
            taken |= {index, index + 1}
            words |= {index - 1, index + 2}
    for index in range(len(lines) - 2):
        text = lines[index].text
        glued = lines[index + 2].text.startswith(text) and _is_glued_below(lines, readings, index)
        if glued or (text.endswith(_CUT) and _is_cut_above(lines, readings, index)):
            taken.add(index + 1)
            words |= {index, index + 2}
        if glued and index and lines[index - 1].text == text:
            words.add(index - 1)
    for index in (*_signed_again(lines, readings), *_in_brackets(lines, readings)):
        taken.add(index)
        words.add(index - 1)
    return frozenset(taken), frozenset(words)


TAKES_PICTURES = frozenset(
    "fotojornalista photojournalist fotoperiodista fotoreporter photographer fotógrafo fotógrafa photographe "
    "fotograf fotografin fotografo fotografa fotograaf valokuvaaja".split()
)
"""What somebody does who took a picture, in a line below the name."""


def _signed_again(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """Where who takes pictures, as a line below the name says, stands again right below what one shows."""
    for index, role in enumerate(lines[1:_HEAD]):
        if readings[index].byline is None or role.text.casefold() not in TAKES_PICTURES:
            continue
        again = (at for at in range(1, min(_HEAD, len(lines))) if lines[at].text == lines[index].text)
        yield from (at for at in again if at != index and _may_show(readings[at - 1]))


_HEAD = 60  # lines
_SQUARE = Late(r"\[[A-Z][A-Z .&]{1,20}(?:/[A-Z][A-Z ]{1,20})?\]\Z")


def _in_brackets(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """Who took a picture alone in square brackets, `[HNA]`, below the first sentence and above the text.

    So Korean papers in English set what a picture shows; who sent a story stands above it or below.
    """
    first = next((at for at, one in enumerate(readings[:_HEAD]) if one.is_plain_prose), len(lines))
    if first + 1 >= len(lines) or not _SQUARE.match(lines[first + 1].text):
        return
    text = [one for one in readings[first + 2 :] if one.is_plain_prose and one.shape.words > _LONGEST]
    if len(text) > _FEWEST_BELOW and readings[first].shape.ends and _may_show(readings[first]):
        yield first + 1


_FEWEST_BELOW = 2  # paragraphs


def _is_glued_below(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    """Whether words of a picture and who took it stand again below, one glued behind the other."""
    few = _may_show(readings[index]) and _is_few(readings[index + 1])
    return few and lines[index + 2].text == f"{lines[index].text}{lines[index + 1].text}"


_STATION = Late(rf"(?:[{LU}][\w&'’-]* ){{1,4}}(?:Radio|Television|TV|News|Media|Broadcasting)\Z")


def _is_station_below(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    """Whether a name and a station stand in one block, between two sentences of what the picture shows."""
    byline, above, below = readings[index].byline, readings[index - 1], readings[index + 2]
    if byline is None or byline.rule != "bare-name" or byline.people != (lines[index].text,):
        return False
    block = lines[index : index + 3]
    if any(line.gap for line in block) or not _STATION.match(block[1].text):
        return False
    shown = _may_show(above) and above.shape.ends and _may_show(below) and below.shape.ends
    return shown and _is_apart(lines, index + 2)


_CUT = (" ...", " …")


def _is_cut_above(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    """Whether who took a picture stands below the beginning of its words, and these whole below that."""
    begun = lines[index].text.rstrip(".… ")
    few = bool(begun) and readings[index].shape.words >= _SHOWN and _is_few(readings[index + 1])
    return few and lines[index + 2].text.startswith(f"{begun} ")


def _is_few(reading: Reading) -> bool:
    """Whether a line may say who took a picture, or for whom; a day below a slash is that of who wrote."""
    dated = reading.stamp is not None and reading.stamp.moments[0].year is not None
    told = reading.shape.ends or dated or opens_byline(reading) or _is_number(reading)
    return 0 < reading.shape.words <= _LONGEST and not told


def _is_number(reading: Reading) -> bool:
    """Whether a line has no letter, as how far a player is: `0:00`, `/`, `3:12`."""
    return not any(map(str.isalpha, reading.key))


def _may_show(reading: Reading) -> bool:
    told = reading.furniture or reading.stamp or reading.dateline
    return _SHOWN <= reading.shape.words <= _LONGEST_SHOWN and not told


def _is_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line joins the one above, and a blank line follows."""
    return not lines[index].gap and index + 1 < len(lines) and lines[index + 1].gap
