"""The links of a page to those who write for it → who wrote; and the words of a byline as one text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.signatures.scripts import opens_byline
from generator.ingest.page.blocks.block import are_siblings
from generator.ingest.page.blocks.captions import CREDIT_LABEL, is_named_credit
from generator.ingest.page.marks import NO_BYLINE_WORDS, Mark, is_byline
from generator.ingest.page.parts import Page, is_card, is_others
from generator.ingest.page.tree import ancestors_of, line_of, pieces_of
from generator.ingest.page.writers.people import ShownByline
from generator.ingest.page.writers.signatures import OPENED, OPENERS
from generator.ingest.words.letters import LL
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.outlets.publishers import Directory

_WORDS = "and|und|et|y|e|en|og|och|i|dan|và|και|и|та|و"
_JOINT = re.compile(rf"(?:[:,;|/&•·–—-]|\b(?:{OPENERS}|{_WORDS}))\s*\Z", re.IGNORECASE)
_JOINED = re.compile(rf"(?:[,;|/&•·(–—-]|(?:{_WORDS})\b)", re.IGNORECASE)
TAGGED = re.compile(
    r"(?:Tags?|Tagged|Topics?|Filed (?:under|in)|Schlagwörter|Etiquetas|Temas|Mots-clés) ?: .*\Z|"
    rf"(?<=[{LL}])(?:Categories|Kategorien|Catégories|Categorías)\b.*\Z"
)
"""What an article is filed under, in one line with its writers."""

SKIPPED = NO_BYLINE_WORDS - {"credit"}  # a label such as `Translated by` is needed
_NEAREST, _MOST_WRITERS = 2, 8
_SHORTEST, _SHORT, _END = 4, 80, 20  # characters; of a link alone in its line ideographs count more


def linked_writers(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """The words of links to pages of writers, between headline and text or beside it, else of one below."""
    first = page.body.first if page.body.places else page.head.stop
    named = (mark for mark in page.writers if together(pieces_of(mark.element, SKIPPED)))
    shown = (mark for mark in named if mark.place < len(page.blocks))
    writers = [mark for mark in shown if not TAGGED.match(page.blocks[mark.place].text)]
    near = [
        mark
        for mark in writers
        if page.title.place - 2 <= mark.place <= max(first + 1, page.title.place + 6)
        and not (_is_told_of(mark, page) or _is_credited(mark, page))
        and not is_others(list(ancestors_of(mark.element)), mark.place, page)
    ]
    near = [mark for mark in near if not _only_helped(mark, page)] or near
    foot = page.foot if page.body.places else range(0)
    own = {id(element) for element in page.blocks[page.title.place].path} if page.title.place >= 0 else set()
    below = [
        mark
        for mark in writers
        if mark.place in foot
        and not is_others(list(ancestors_of(mark.element)), mark.place, page)
        and not any(is_card(one) for one in ancestors_of(mark.element) if id(one) not in own)
    ]
    single = len({mark.element.get("href") for mark in below}) == 1  # other stories have theirs
    for mark in near[:_MOST_WRITERS] or below[: int(single)]:
        text = together(pieces_of(mark.element, SKIPPED))
        alone = mark.place < len(page.blocks) and page.blocks[mark.place].text == text
        if (size_of(text) if alone else len(text)) >= _SHORTEST and len(text) <= _SHORT:
            yield ShownByline(text=text, line=line_of(mark.element), sure=True, behind=not near)
    for mark in near[:_MOST_WRITERS]:
        yield from _beside(mark, page, outlets)


def _beside(mark: Mark, page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """Who stands without a link beside one who has one: in the same line, or alone in the next of its kind.

    `<a href="/authors/doe">Jane Doe</a>, Kai Voss`, as papers name those who only help out.
    """
    own = page.blocks[mark.place]
    name = together(pieces_of(mark.element, SKIPPED))
    named = read_byline(own.text, outlets) if len(own.text) <= _SHORT else None
    if named and name in named.people and len(named.people) > 1:
        yield ShownByline(text=", ".join(named.people), line=own.line, sure=True)
    if own.text != name:
        return
    for block in page.blocks[mark.place + 1 : mark.place + _MOST_WRITERS]:
        alike = block.tag == own.tag and are_siblings(block, own) and not (block.hidden or block.links)
        alone = read_byline(block.text, outlets) if alike and len(block.text) <= _SHORT else None
        if alone is None or alone.rule != "bare-name" or not may_be_called(block.text):
            return
        yield ShownByline(text=block.text, line=block.line, sure=True)


def _is_credited(mark: Mark, page: Page) -> bool:
    """Whether a link to somebody's page says who took a picture: `Credit: Jane Doe` in `div.photo-credit`."""
    around = itertools.islice(ancestors_of(mark.element), _NEAREST)
    labelled = CREDIT_LABEL.match(page.blocks[mark.place].text) is not None
    return labelled or any(is_named_credit(one) and not is_byline(one) for one in around)


_HELPER_AHEAD = re.compile(
    r"(?:(?:\b(?:edit(?:ed|ing)|translat(?:ed|ion)|produced|photo(?:graph)?s?|fotos?|"
    r"illustrations?|video|graphics?) "
    r"(?:by|von|par|por|de|di|oleh|door))|(?:\A|[|/,;·•)–—-]\s*)(?:(?:copy ?)?editor[ae]?|sub-?editor|"
    r"penyunting|redaktur|"
    r"penerjemah|fotografer|photographers?|photographe|fotograf(?:o|a|in)?|fotógraf[oa]|translators?|"
    r"traduc(?:tion|teur|trice|tora?)|übersetz(?:ung|er|erin)|illustrat(?:ions?|or|rice|eur)|producers?|editör|çeviri|"
    r"redaktör|редактор|фото|фотограф|перевод|korektor|biên tập|ảnh|dịch)) ?:?\s*\Z",
    re.IGNORECASE,
)
"""What stands right in front of the name of somebody who only helped: `Penulis Ina Doe | Editor Kai Voss`."""


def _only_helped(mark: Mark, page: Page) -> bool:
    """Whether a link leads to somebody who edited, translated or took the pictures, beside who wrote."""
    text, name = page.blocks[mark.place].text, together(pieces_of(mark.element, SKIPPED))
    before, found, _ = text.partition(name)
    return bool(found) and _HELPER_AHEAD.search(before[-_LABEL:]) is not None


_LABEL = 30  # characters


def _is_told_of(mark: Mark, page: Page) -> bool:
    """Whether a link to somebody's page stands within a paragraph: `said Jane Doe, who keeps the pier`."""
    text, name = page.blocks[mark.place].text, together(pieces_of(mark.element, SKIPPED))
    if mark.place not in page.body.places or name not in text or len(text) < _SENTENCE:
        return False
    before, _, behind = text.partition(name)
    if OPENED.match(text) or opens_byline(text):
        return len(text) > _PARAGRAPH and len(before) > _TOLD_BEHIND
    return _GOES_ON.match(behind) is not None or (len(text) > _PARAGRAPH and len(before) > _TOLD_BEHIND)


_SENTENCE, _PARAGRAPH, _TOLD_BEHIND = 80, 120, 30  # characters
"""How long a line or a paragraph is that tells something, and where in it who wrote may stand."""

_GOES_ON = re.compile(
    r"(?: \([^()]{2,30}\))? "
    rf"(?!(?:and|with|for|in|at|of|is|covers|writes|reports|e|et|und|y) )(?-i:[{LL}])|['’]s "
)
"""A sentence that goes on behind a name: `Jane Doe (R-Elin) keeps it`, but not `Jane Doe in Varsand`."""


def together(pieces: Sequence[str]) -> str:
    """The texts of a byline as one, with commas where the page set them apart by its elements only."""
    text = ""
    for piece in pieces:
        joined = _JOINT.search(text[-_END:]) or _JOINED.match(piece) or _is_one_name(text, piece)
        joint = " " if joined else ", "
        text = f"{text}{joint}{piece}" if text else piece
    return text


def _is_one_name(given: str, family: str) -> bool:
    """Whether two single words that elements part are one name: `Jane <em>Doe</em>`."""
    return is_given_name(given) and family.istitle() and family.isalpha()
