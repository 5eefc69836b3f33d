"""An outline → the last sentences of an article that stand behind a list of other articles.

Pages set such lists, and pictures, in front of the last paragraphs, and these are often short: `The boat
is to leave in April.` A teaser stands with its headline; a list of bare headlines in a block has no
sentences, so that one which blank lines part from it is the article's, if it goes on from that.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import neg

from generator.ingest.one_line.numbered import are_evenly_spaced
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import heads_others, is_free, may_be_title
from generator.ingest.text.connected import CONNECTED
from generator.ingest.text.cut_ends import says_article_goes_on
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.text.regions.boxes import is_below_box
from generator.ingest.words.late import Late

_TOLD = re.compile(r"(?:[.。।۔]|[.!?…][\"'”’»“]|[\"”»][.])\Z")
_SAID = Late(r"[\"“”„«»‘]\S[^\n]{5,400}[.!?…,][\"”“»’]")
_GOES_ON = Late(
    r"(?:It|They|He|She|This|That|These|Those|Both|Neither|None|Nobody|Er|Sie|Es|Dies|Das|Il|Elle|Ils|Elles|"
    r"Cela|Ce|On|Ella|Él|Ellos|Ellas|Esto|Ele|Ela|Eles|Elas|Isso|Lui|Lei|Hij|Zij|Ze|Dat|Han|Hon|Hun|Det|De|"
    r"Ona|Oni|To|Он|Она|Они|Это|Він|Вона|Вони|Це)\b(?: [^\W\d_A-Z]|[’'])"
)
"""A word for what was named before, as no teaser begins with."""
_INITIALS = Late(r"(?<=[.!?”\"]) [A-Z]{2,4}\Z")
"""` KVO`: who wrote or edited, behind the last sentence."""
_LEADING_ON = ("go deeper", "read more", "continue reading", "read the full")
"""How a button below a teaser begins that leads to its article: `Go deeper (1 min. read)`."""
_EARLY, _LEFT, _BLOCK = 2, 1, 2  # paragraphs, paragraphs, lines
_FEWEST, _MOST = 4, 40  # words
_SIGNED, _SURE_SIGN, _SOURCE = "agency-sign-off", 0.7, "source-line"


def last_sentences(outline: Outline) -> frozenset[int]:
    """The lines of such sentences."""
    if are_evenly_spaced(outline.lines):
        return frozenset()
    found = set(_beside_marks(outline))
    if not any(line.gap for line in outline.lines):
        found.update(_between_list_and_count(outline))
    start = _start_of_end(outline)
    if start is None:
        return frozenset(found)
    places = range(start, len(outline.lines))
    for told, run in itertools.groupby(places, key=lambda index: _is_parted_sentence(outline, index)):
        sentences = list(run)
        apart = _stand_behind_list(outline, sentences) if told else None
        if told and apart is None and _stand_behind_last(outline, sentences, found):
            apart = False
        if apart is not None and any(_go_on(outline, sentences, plainly=apart)):
            found.update(sentences)
    return frozenset(found)


def _between_list_and_count(outline: Outline) -> Iterator[int]:
    """A last sentence right above how many comments there are, a list of bare headlines above it.

    No other line of the list is a sentence, so that this is no teaser; the list stands right below the text.
    This is for pages without blank lines, which say nothing of what belongs together.
    """
    for index, rule in enumerate(outline.rules):
        told = index - 1
        if rule != _COUNT or told < _EARLY or not outline.readings[told].shape.ends:
            continue
        if outline.prose_before[told] < _EARLY or outline.prose_after[told]:
            continue
        top = told - 1
        while top and not (heads_others(outline.readings[top]) or outline.readings[top].shape.ends):
            top -= 1
        listed = told - top > _LEAST_LISTED and heads_others(outline.readings[top]) and outline.prose[top - 1]
        if listed and _is_sentence(outline.readings[told], outline.lines[told].text):
            yield told


_COUNT, _LEAST_LISTED = "count", 3  # headlines


def _beside_marks(outline: Outline) -> Iterator[int]:
    """Sentences near the end right above who signs or sent them, or beside `Article content`."""
    after = outline.prose_after
    for index in range(bisect_left(after, -_LEFT - 1, key=neg), len(after)):
        if not (
            _is_above_source(outline, index)
            or _is_beside_mark(outline, index)
            or _ends_list(outline, index)
            or _is_below_box(outline, index)
        ):
            continue
        text = outline.lines[index].text
        initials = _INITIALS.search(text) if text[-1].isupper() else None
        if outline.prose_before[index] < _EARLY or not (initials or outline.readings[index].shape.ends):
            continue
        if _is_sentence(outline.readings[index], text[: initials.start()] if initials else text):
            yield index


def _is_above_source(outline: Outline, index: int) -> bool:
    """Whether a wire service signs right below a line, or the paper does apart: `Source: Harbour Post`."""
    if index + 1 == len(outline.readings):
        return False
    below = outline.readings[index + 1].sign_off
    if below is not None and below.rule == _SIGNED and below.confidence >= _SURE_SIGN:
        return True
    apart = outline.lines[index + 1].gap and not outline.prose_after[index + 1]
    return apart and outline.rules[index + 1] == _SOURCE


def _ends_list(outline: Outline, index: int) -> bool:
    """Whether a sentence ends the block of a list of headlines, and in words that somebody said.

    Teasers stand with each headline of a list, or with none.
    """
    lines, start = outline.lines, index
    if lines[index].text[-1] not in _QUOTED or lines[index].gap or _SAID.search(lines[index].text) is None:
        return False
    if index + 1 < len(lines) and not lines[index + 1].gap:
        return False
    while start and not heads_others(outline.readings[start]) and index - start <= _LONGEST_LIST:
        start -= 1
    titles = outline.readings[start + 1 : index]
    return len(titles) > 1 and heads_others(outline.readings[start]) and all(map(_is_headline, titles))


def _is_below_box(outline: Outline, index: int) -> bool:
    """Whether a sentence ends the block of a newsletter's name, what that brings and its button."""
    joined = not outline.lines[index].gap and (
        index + 1 == len(outline.lines) or outline.lines[index + 1].gap
    )
    reading = outline.readings[index]
    return bool(joined) and is_below_box(index, outline.readings) and _OF_PAPER.isdisjoint(reading.words)


_OF_PAPER = frozenset("journalism newsletter newsroom readers subscribe subscription".split())
_QUOTED, _LONGEST_LIST = '"”»', 8  # signs, lines


def _is_beside_mark(outline: Outline, index: int) -> bool:
    """Whether a line right above says that the article goes on, or one right below a block of one line."""
    if index and says_article_goes_on(outline.readings[index - 1]):
        return True
    below = index + 1 < len(outline.readings) and says_article_goes_on(outline.readings[index + 1])
    return below and bool(outline.lines[index].gap)


def _start_of_end(outline: Outline) -> int | None:
    """Where the run of such sentences begins that the first near the end is one of; only for speed."""
    after = outline.prose_after
    near = bisect_left(after, -_LEFT - 1, key=neg)  # the fewer paragraphs are left the further down
    places = range(near, len(after))
    start = next((index for index in places if _is_parted_sentence(outline, index)), None)
    while start and _is_parted_sentence(outline, start - 1):
        start -= 1
    return start


def _is_parted_sentence(outline: Outline, index: int) -> bool:
    """Whether a sentence stands between blank lines and is nothing else."""
    lines, reading = outline.lines, outline.readings[index]
    if not (lines[index].gap and reading.shape.ends) or outline.prose_before[index] < _EARLY:
        return False
    parted = index + 1 == len(lines) or lines[index + 1].gap
    below = outline.readings[index + 1] if parted and index + 1 < len(lines) else None
    if below is not None and (below.key.startswith(_LEADING_ON) or _is_in_mails_box(outline, index)):
        return False
    return parted and _is_sentence(reading, lines[index].text)


def _is_in_mails_box(outline: Outline, index: int) -> bool:
    """Whether a sentence stands between `Newsletter` and the button to get that."""
    return outline.readings[index - 1].key in _MAILS and outline.rules[index + 1].startswith("newsletter")


_MAILS = ("newsletter", "newsletters")


def _is_sentence(reading: Reading, text: str) -> bool:
    """Whether a line that ends is a sentence of an article by its length and its words."""
    if not (_FEWEST <= reading.shape.words <= _MOST and is_free(reading)):
        return False
    if reading.caption or reading.sign_off or reading.opens_with_outlet or not _TOLD.search(text[-2:]):
        return False
    return not reading.addresses or _SAID.search(text) is not None


def _stand_behind_list(outline: Outline, sentences: list[int]) -> bool | None:
    """Whether bare headlines between the text and some sentences are parted too; None: they are no list.

    No other sentence may stand there. Parted headlines are a list below its heading: `Trending Now`.
    """
    start, end = sentences[0], sentences[-1]
    if outline.prose_after[end] - outline.prose[end] > _LEFT:
        return None
    above = start - 1
    while above >= 0 and not (outline.prose[above] and outline.lines[above].gap):
        if _is_parted_sentence(outline, above):
            return None
        above -= 1
    blocks = list(_blocks(outline, above + 1, start))
    titled = [block for block in blocks if any(map(_is_headline, (outline.readings[at] for at in block)))]
    if titled and sum(not heads_others(outline.readings[at]) for at in titled[-1]) >= _BLOCK:
        return False
    headed = any(len(block) == 1 and heads_others(outline.readings[block[0]]) for block in blocks)
    bare = [block for block in titled if not heads_others(outline.readings[block[0]])]
    return True if headed and len(bare) >= _BLOCK else None


def _stand_behind_last(outline: Outline, sentences: list[int], found: set[int]) -> bool:
    """Whether only a box of the page stands between some sentences and one that is the article's."""
    above = sentences[0] - 1
    while above >= 0 and outline.readings[above].furniture is not None:
        above -= 1
    return above in found


def _is_headline(reading: Reading) -> bool:
    return may_be_title(reading) and not (reading.shape.ends or reading.caption)


def _blocks(outline: Outline, start: int, end: int) -> Iterator[list[int]]:
    """The lines of a stretch in blocks that blank lines part."""
    block: list[int] = []
    for index in range(start, end):
        if outline.lines[index].gap and block:
            yield block
            block = []
        block.append(index)
    if block:
        yield block


def _go_on(outline: Outline, sentences: list[int], *, plainly: bool) -> Iterator[bool]:
    """Of each sentence whether it says what the text has said, quotes somebody or goes on from another.

    A teaser may say what the text has said, so that those that might be one have to go on `plainly`.
    """
    text = frozenset[str]().union(*(one.stems for one in outline.said[: outline.prose_before[sentences[0]]]))
    for index in sentences:
        line = outline.lines[index].text
        joined = _GOES_ON.match(line) or CONNECTED.match(line) or _SAID.search(line)
        yield joined is not None or not (plainly or outline.readings[index].stems.isdisjoint(text))
