"""An outline → the lines in which a page tells of its paper above the headline of an article.

Some pages have who they are in front of each article, in whole sentences: no word of the story is in them.
Others have teasers there, with the headline and its day below, or a row of them, each below its headline.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.words.late import Late

_MOST, _TOP, _FEWEST, _SAMPLE, _BUTTONS = 3, 30, 3, 20, 4
_STRANGE, _KIN, _CLOSER, _OF_PRESS = 0.2, 0.4, 0.2, 2
_HEADLINE, _OWN = 6, 0.3
_ROW, _LONGEST_TEASER = 3, 16
"""Teasers above the headline, and words of one."""
_CUT = (" ...", "…", "...")
_BULLETS = "•·▪◦‣●*–—-"
_PRESS = frozenset(
    "news newspaper newspapers media multi publication publications magazine website reporters journalists "
    "journalism broadcast broadcasting readers readership subscribers editorial article articles stories "
    "published publisher publishing press television radio digital online advertisers edition editions "
    "circulation newsroom "
    "redacción edición portada lectores suscriptores teletipo editado titulado "
    "rédaction lecteurs lectrices abonnés dépêche édition redaktion leser leserinnen abonnenten ausgabe "
    "redazione lettori abbonati edizione redação leitores assinantes edição".split()
)


def preface(outline: Outline) -> range:
    """The lines of a preface, up to the headline; none where the text begins with the article."""
    told = [index for index, prose in enumerate(outline.prose) if prose]
    if not told or told[0] > _TOP:
        return range(0)
    cut = _below_cut(outline, told)
    if cut or any(_signs(outline, index) for index in range(told[0])):
        return cut
    if row := _below_row(outline, told):
        return row
    for count in range(1, min(_MOST, len(told) - _FEWEST) + 1):
        title = _title(outline, told, count)
        if title and _has_headline(outline, told[:count], title):
            continue
        if title and (_is_of_press(outline, told[:count]) or _is_dated(outline, told[0], title)):
            return range(told[0], title)
    return range(0)


def teasers_on_top(outline: Outline) -> range:
    """The lines of a block of teasers above the headline: on other matters each, with no blank lines between.

    Blank lines stand around the headline and part the paragraphs below it.
    """
    lines = outline.lines
    end = next((index for index in range(1, min(_TOP, len(lines))) if lines[index].gap), 0)
    long = [index for index in range(end) if outline.readings[index].shape.words >= _TEASING]
    if len(long) < _FEWEST or len(long) < end - _FEWEST or not _may_head(outline, end):
        return range(0)
    told = [index for index in range(end + 1, len(lines)) if outline.prose[index]]
    parted = sum(lines[index].gap for index in told)
    if len(told) < _PARAGRAPHS or parted * _OF_PRESS < len(told) or any(map(outline.meta.__getitem__, long)):
        return range(0)
    stems = [outline.readings[index].stems for index in long]
    teased = frozenset[str]().union(*stems)
    later = frozenset[str]().union(*(outline.readings[index].stems for index in told[:_SAMPLE]))
    alone = len(teased) >= _APART * sum(map(len, stems))
    if not alone or _share(teased, later) > _OTHER or _kin(outline, end, later) < _OTHER * _OF_PRESS:
        return range(0)
    return range(end)


_TEASING, _PARAGRAPHS, _APART, _OTHER = 9, 2, 0.9, 0.1


def _below_row(outline: Outline, told: Sequence[int]) -> range:
    """The lines of teasers above the headline, three or more, each a sentence below what it is called."""
    heads = [index for index in range(told[0] - 1) if _teases(outline, index)]
    if len(heads) < _ROW:
        return range(0)
    later = frozenset[str]().union(*(outline.readings[index].stems for index in told[:_SAMPLE]))
    title = next((at for at in range(heads[_ROW - 1] + 2, told[0]) if _kin(outline, at, later) >= _KIN), 0)
    row = [index for index in heads if index + 1 < title]
    most = _kin(outline, title, later) - _CLOSER
    kin = max((_share(outline.readings[at].stems, later) for at in range(title)), default=1.0)
    close = all(below - above <= _BUTTONS for above, below in itertools.pairwise((*row, title)))
    return range(row[0], title) if title and kin <= most and close else range(0)


def _below_cut(outline: Outline, told: Sequence[int]) -> range:
    """The lines of a teaser that is cut short above the headline, right below which the whole day stands.

    `Ferries to be painted`, `The ferries of Varsand are to be …`, `Quay falls into the sea`, `May 3, 2024`.
    """
    cut = next((at for at in range(1, told[0] + 1) if outline.lines[at].text.endswith(_CUT)), 0)
    told = [index for index in told if index > cut]
    between = range(cut + 1, told[0] - 1) if cut and told else range(0)
    dated = (at for at in between if outline.readings[at + 1].is_whole_day and _may_head(outline, at))
    title = next(dated, 0)
    signed = any(_signs(outline, index) for index in range(title))
    if not (cut and title and _may_head(outline, cut - 1)) or signed:
        return range(0)
    later = frozenset[str]().union(*(outline.readings[index].stems for index in told[:_SAMPLE]))
    strange = _share(outline.readings[cut - 1].stems, later)
    own = _kin(outline, title, later)
    return range(cut - 1, title) if own >= strange + _CLOSER and strange <= _STRANGE else range(0)


def _teases(outline: Outline, index: int) -> bool:
    below = outline.readings[index + 1].shape
    sentence = below.ends and _FEWEST < below.words <= _LONGEST_TEASER
    return sentence and _may_head(outline, index) and outline.readings[index + 1].furniture is None


def _has_headline(outline: Outline, told: Sequence[int], title: int) -> bool:
    """Whether a headline of their own stands above paragraphs, of which they tell."""
    stems = frozenset[str]().union(*(outline.readings[index].stems for index in told))
    above = (index for index in range(told[0]) if outline.readings[index].shape.words >= _HEADLINE)
    return any(_kin(outline, index, stems) >= _OWN for index in above if not _says(outline, index, title))


def _signs(outline: Outline, index: int) -> bool:
    """Whether somebody signs in a line, or an hour stands there; a day alone is that of the reader."""
    stamp = outline.readings[index].stamp
    alone = stamp is not None and stamp.moments[0].has_date and not stamp.moments[0].has_time
    return outline.meta[index] and not (alone and outline.readings[index].byline is None)


def _is_of_press(outline: Outline, told: Sequence[int]) -> bool:
    """Whether paragraphs speak of papers."""
    said = frozenset[str]().union(*(outline.readings[index].words for index in told))
    return len(said & _PRESS) >= _OF_PRESS


def _is_dated(outline: Outline, first: int, title: int) -> bool:
    """Whether a line is the first that could be the headline, and the whole day stands right below it.

    Buttons may stand between.
    """
    below = outline.readings[title + 1 : title + 1 + _BUTTONS]
    day = next((at for at, one in enumerate(below) if one.is_whole_day), _BUTTONS)
    few = all(one.shape.words < _FEWEST for one in below[:day])
    return few and day < len(below) and not any(_may_head(outline, index) for index in range(first))


def _title(outline: Outline, told: list[int], count: int) -> int:
    """The headline between the first paragraphs and the others, which say what it says and they do not."""
    between = [index for index in range(told[count - 1] + 1, told[count]) if _may_head(outline, index)]
    if not between:
        return 0
    stems = [outline.readings[index].stems for index in told]
    later = frozenset[str]().union(*stems[count : count + _SAMPLE])
    if _share(frozenset[str]().union(*stems[:count]), later) > _STRANGE:
        return 0
    title = next((index for index in between if _kin(outline, index, later) >= _KIN), 0)
    most = _kin(outline, title, later) - _CLOSER
    return title if all(_kin(outline, index, later) <= most for index in range(told[0])) else 0


def _says(outline: Outline, index: int, title: int) -> bool:
    """Whether a line is the headline too, as a tab shows it with the name of the site behind it."""
    key = outline.readings[title].key
    return key in outline.readings[index].key


def _kin(outline: Outline, index: int, later: frozenset[str]) -> float:
    return _share(outline.readings[index].stems, later) if _may_head(outline, index) else 0.0


def _may_head(outline: Outline, index: int) -> bool:
    reading, text = outline.readings[index], outline.lines[index].text
    return may_be_title(reading) and not reading.shape.ends and text[0] not in _BULLETS


def _share(words: frozenset[str], others: frozenset[str]) -> float:
    return len(words & others) / len(words) if words else 0.0


_BULLETIN = 60  # lines
_WARNED = Late(r"\.\.\.[A-Z][A-Z0-9 ,/'-]{8,160}\.\.\.\Z|\* WHAT\.\.\.")


def weather_bulletin(lines: Sequence[Line]) -> range:
    """The lines of a warning of the weather service above the headline, which ends in `&&`."""
    end = next((index for index, line in enumerate(lines[:_BULLETIN]) if line.text == "&&"), 0)
    start = next((index for index, line in enumerate(lines[:end]) if _WARNED.match(line.text)), end)
    return range(start, end + 1) if start < end else range(0)
