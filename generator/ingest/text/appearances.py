"""What a line looks like by its own reading alone: a paragraph, a title, what heads of articles have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.bylines.papers import PAPER_WORDS
from generator.ingest.one_line.bylines.writers_by_trade import people_told_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.pictures.captions import RELYING
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.shapes import Shape
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_SURE = 0.7
_TITLED = 4
_LONGEST_OCCASION = 8
_OCCASION = re.compile(
    r"(?:Après|Avant|Malgré|Face (?:à|aux?)|Tras|Ante|Dopo|Após|Diante) [^,:;.!?–—|-]{4,60}\Z"
    r"|(?:[A-ZÄÖÜ][\w-]+ ){1,3}(?:in|um|gegen|mit|vor|nach|bei) "
    r"(?:den |der |dem )?(?:[A-ZÄÖÜ][\w-]+ ?){1,2}\Z"
)


_FIGURE = Late(
    r"[+−-]? ?(?:R?\$|€|£|¥|US\$)? ?\d[\d.,]*(?:(?<=[.,]\d\d)| ?%| ?€)\Z|(?:R?\$|€|£) ?\d[\d.,]*\Z"
)


def is_figure(text: str) -> bool:
    """Whether a line is a price or a share, as tables have below what is counted: `$1.245,00`, `-0,40%`."""
    return _FIGURE.match(text) is not None


_IN_CAPITALS = Late(r"(?:[^\W\d_]{1,2} )?(?P<lead>[^\W\d_]{4,24}),? [\"“„«]?(?=[^\W\d_])")
_BESIDE_QUOTED = '"“„«'


def first_word_in_capitals(text: str, below: Sequence[Line]) -> bool:
    """Whether the first long word of a sentence stands in capitals, as papers open their first paragraph.

    `HARBOUR master Jane Doe said on Monday`: what is short for a name is in capitals further down as well.
    """
    found = _IN_CAPITALS.match(text) if text[:1].isupper() else None
    if found is None or not found["lead"].isupper():
        return False
    goes_on = text[found.end()].islower() or text[found.end() - 1] in _BESIDE_QUOTED
    return goes_on and not any(found["lead"] in line.text for line in below)


def is_occasion(reading: Reading, text: str) -> bool:
    """Whether a line says what it is about: `Après la rencontre des ministres`, `Treffen in Singapur`."""
    return reading.shape.words <= _LONGEST_OCCASION and _OCCASION.match(text) is not None


def runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Where runs of set flags begin and end."""
    runs: list[tuple[int, int]] = []
    for index, flag in enumerate(flags):
        if flag and runs and index == runs[-1][1]:
            runs[-1] = (runs[-1][0], index + 1)
        elif flag:
            runs.append((index, index + 1))
    return runs


FRAMES = ("image", "photo", "picture")
"""What stands above the words of a picture, with `Credit...` below them."""
PICTURES = frozenset(
    (
        *FRAMES,
        *"photos foto fotos bild imagen imagem immagine afbeelding beeld zdjęcie fot kép fotó".split(),
        *"kuva фото resim fotoğraf crédito créditos fotógrafo photographer fotograf".split(),
    )
)
"""The same in other languages, and what stands alone between those words and who took it: `Foto:`."""


def running(flags: list[bool]) -> list[int]:
    """How many flags are set before each place."""
    total = 0
    result = []
    for flag in flags:
        result.append(total)
        total += flag
    return result


def is_meta(reading: Reading) -> bool:
    """Whether a line looks like a timestamp or a byline, as heads of articles have them."""
    if reading.stamp and reading.stamp.confidence >= 0.4:
        return True
    byline = reading.byline
    return (
        byline is not None and byline.confidence >= 0.5 and (reading.furniture is None or is_opened(reading))
    )


def is_opened(reading: Reading) -> bool:
    """Whether a line that an address makes an appeal says by whom the text is: `By Jane Doe | jane@...`."""
    byline, furniture = reading.byline, reading.furniture
    mailed = furniture is not None and furniture.rule == "speaks-to-reader"
    return mailed and byline is not None and byline.rule == "byline-opener" and bool(byline.people)


def is_sure_meta(reading: Reading) -> bool:
    if reading.stamp and (reading.stamp.confidence >= _SURE or reading.stamp.moments[0].year):
        return True
    return reading.byline is not None and reading.byline.rule == "byline-opener"


def is_paragraph(reading: Reading) -> bool:
    return reading.is_plain_prose or reading.dateline is not None


_TOLD_TWICE = 2
_OF_SCHOLAR = Late(r"\b(?:University|Institut\w*|School|College|Cent(?:er|re)|[Aa]uthor of|Council)\b")


_IS = (" is ", " ist ", " est ", " es ", " è ", " é ")


def is_told_above(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a note says who writes, above the first paragraph of a column that no line signs.

    It tells of what a scholar does twice, or stands right above the day and hour of the article: also as
    `By Jane Doe, a reviewer who has sailed for years.`
    """
    text = lines[index].text
    if not index or not (text.startswith("By ") or any(map(text[:60].__contains__, _IS))):
        return False
    stamp = readings[index + 1].stamp if index + 1 < len(readings) else None
    dated = stamp is not None and stamp.moments[0].is_whole
    if not dated and len(_OF_SCHOLAR.findall(text)) < _TOLD_TWICE:
        return False
    signed = any(one.byline is not None and one.byline.people for one in readings[:index])
    return not signed and bool(people_told_of(text))


_RANKED = 3


def is_ranked(index: int, lines: Sequence[Line]) -> bool:
    """Whether a line stands below its rank, where ranks count up above each of several lines."""
    rank = lines[index - 1].text if index else ""
    if not rank.isdecimal() or len(rank) > _RANKED - 1 or lines[index].text[-1] in ".。!”":
        return False
    ranks = [one.text for one in lines[:50] if one.text.isdecimal()]
    near = [one.text for one in lines[max(0, index - 4) : index + 3]]
    beside = str(int(rank) + 1) in near or str(int(rank) - 1) in near
    return beside and ranks[:_RANKED] == ["1", "2", "3"] and rank in ranks


def is_told_now(reading: Reading) -> bool:
    """Whether a line without a stop reads like a scene, which on top of all a headline does as well."""
    return reading.caption is not None and reading.caption.rule == "shows-a-scene" and not reading.shape.ends


_LONGEST_PAPER = 6  # words


def _last_word(text: str) -> str:
    return text[:-1].rpartition(" ")[2].casefold()


def is_paper_alone(reading: Reading, text: str) -> bool:
    """Whether a sentence is only what a paper is called: `The Varsand Evening Post.`"""
    named = text.startswith("The ") and text[-1] == "." and 1 < reading.shape.words <= _LONGEST_PAPER
    return named and reading.shape.titled == 1.0 and _last_word(text) in PAPER_WORDS


_LEAST_TOLD = 14  # words
OPENS_SENTENCE = frozenset(
    "the a an another he she it they there this these his her their in on at but and as after for with since "
    "during some many most according while when if".split()
)
_TOLD_OF = frozenset(
    "said told added found was were had has have would could did been died pleaded accepted confirmed".split()
)


def reads_on(reading: Reading, text: str) -> bool:
    """Whether a line is a sentence of an English paragraph that lacks its full stop, and no headline.

    It begins as headlines hardly do, and tells of what was, or it is what somebody said. Or it says in any
    language from whom a paper has its news: `Source: the Harbour Bell with reference to Jane Doe`.
    """
    if text[0] in '“"' and _SAYS.search(text):
        return not reading.furniture
    if ":" in text[:_LONGEST_SOURCE] and RELYING.search(text):
        return not (reading.furniture or reading.stamp)
    long = (
        reading.shape.words >= _LEAST_TOLD and (text[-1].isalpha() or text[-1] in ",”") and text[0].isupper()
    )
    opens = long and (text[-1] == "," or text.split(" ", 1)[0].lower() in OPENS_SENTENCE)
    told = opens and not _TOLD_OF.isdisjoint(reading.words) and reading.shape.titled < _HARDLY_TITLED
    return told and not (reading.furniture or reading.is_captioned or reading.stamp)


_LONGEST_SOURCE = 12  # letters


def is_answered(lines: Sequence[Line], index: int) -> bool:
    """Whether somebody is asked in a line and answers in the next: `Will it float?` above `“No,” she said.`

    So ask and answer interviews; a headline that asks has another headline below it, or its paper.
    """
    below = lines[index + 1].text[0] if index + 1 < len(lines) else ""
    return lines[index].text[-1] == "?" and below != "" and below in _OPENS_ANSWER


_OPENS_ANSWER = '"“‘„«'
_SAYS = Late(
    r"[,.?!]?[”\"],? (?:[\w.’'-]+ ){0,6}(?:said|says|added|told|disclosed|lamented|stated)(?:\Z|,? [“\"])"
)
_HARDLY_TITLED = 0.45


def opens_byline(reading: Reading) -> bool:
    """Whether somebody signs in a line, so that what stands above it is the headline of the article."""
    return reading.byline is not None and reading.byline.rule == "byline-opener"


def says_who_wrote(reading: Reading) -> bool:
    """Whether a line says who wrote, with `By` or `With our correspondent in Varsand` in front."""
    byline = reading.byline
    return byline is not None and byline.rule == "byline-opener" and bool(byline.people)


_OF_ALL = ("авторы ", "автори ", "autoren ", "autorzy ", "autoři ", "autori ")


def names_all(reading: Reading, text: str) -> bool:
    """Whether a line has names behind a label for all who wrote, which no list of other articles has."""
    signed = reading.byline is not None and reading.byline.rule == "byline-opener"
    return signed and text.lower().startswith(_OF_ALL)


def may_be_title(reading: Reading) -> bool:
    return reading.shape.words >= _TITLED and not (reading.furniture or reading.stamp)


_WORDS_OF_TITLE, _CAPITALISED = range(5, 25), 0.85


def is_titled_throughout(shape: Shape, text: str) -> bool:
    """Whether a line is a headline though it ends as sentences do: `He Bought a Pier. Then the Sea Left.`

    `60cm` in a sentence in Korean is no sign of it: half of the words must have a capital there to be seen.
    """
    cased = not shape.capitals and text != text.upper() and 2 * sum(map(str.isupper, text)) >= shape.words
    return cased and shape.words in _WORDS_OF_TITLE and shape.titled >= _CAPITALISED


def is_picture_control(reading: Reading) -> bool:
    """Whether a line is a button of a picture or says what kind it is: `Enlarge this image`, `Archivbild`."""
    return reading.furniture is not None and reading.furniture.rule in PICTURE_CONTROLS


KIND_OF_PICTURE = "kind-of-picture"
PICTURE_CONTROLS = ("picture-control", KIND_OF_PICTURE)


def is_free(reading: Reading) -> bool:
    """Whether a line is not plainly a timestamp, a byline, furniture or the beginning of the story."""
    named = reading.byline is not None and reading.byline.confidence > 0.7
    return not (named or reading.dateline or reading.furniture or reading.stamp or reading.address)


def is_known(reading: Reading) -> bool:
    """Whether a rule knows a line."""
    return bool(
        reading.furniture or reading.stamp or reading.byline or reading.dateline or reading.is_captioned
    )


def heads_others(reading: Reading) -> bool:
    """Whether a line is a heading above other articles, whose dates are not the article's."""
    return reading.furniture is not None and reading.furniture.lists


_SHORTEST_DECK = 3  # words


def is_short_deck(reading: Reading, text: str) -> bool:
    """Whether a few words end as a sentence does, as standfirsts may: `Also ropes and bells.`"""
    return reading.shape.ends and reading.shape.words >= _SHORTEST_DECK and text[-1] == "."


_EPIGRAPH = Late(
    r"(?:[\"“][^\"“”]{30,}[\"”]|[^\"“”]{30,}[.!?…]) ?(?:--?|[–—]|- -) ?"
    rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,3}}(?:, .{{2,80}})?\Z"
)


def is_epigraph(reading: Reading, text: str) -> bool:
    """Whether a line is what somebody said, and who: `“Fear has big eyes that see badly.” -- Jane Doe`."""
    return reading.caption is None and text[-1].isalnum() and _EPIGRAPH.match(text) is not None
