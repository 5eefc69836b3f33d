"""A saved page in its parts: what it states, what it shows, and where its article stands."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from generator.ground.frozen import frozen
from generator.ingest.one_line.characters import size_of
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.body.body import Body
from generator.ingest.page.furniture.elements import STRONG_WORDS
from generator.ingest.page.heads.stated_titles import squeezed
from generator.ingest.page.heads.titles import Title
from generator.ingest.page.marks import Mark
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.tree import ancestors_of, named_words, tag_of, words_of
from generator.ingest.text.seed import Found
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.scripts import IDEOGRAPHIC

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEAD = 14
_FOOT = 14
_BEHIND = 8
_PARAGRAPH = 100
_STANDFIRST = 2
_WITHOUT_BODY = 60
_BOXES = frozenset("related relateds recommended recommendations teaser teasers popular trending".split())
_SHARED = frozenset(["share", "sharing"])
"""Rows of share buttons near the headline, in which writer and day stand too."""

_PERMANENT = frozenset("timestamp permalink bookmark".split())
"""What links are called that lead from an article's own date to itself."""


@frozen
class Page:
    """A page in its parts."""

    said: Statements
    blocks: Sequence[Block]
    times: Sequence[Mark]
    bylines: Sequence[Mark]
    writers: Sequence[Mark]
    title: Title
    body: Body
    outlet: Outlet | None
    address: Found[str] | None
    cut: bool = False

    @property
    def head(self) -> range:
        """The places around the headline, up to the second paragraph of the text.

        Short lines in front of the first paragraph may say who wrote it; they are no paragraphs yet.
        """
        places = self.body.places
        last = len(self.blocks) - 1
        first = self.body.first if places else min(last, max(0, self.title.place) + _WITHOUT_BODY)
        start = self.title.place if 0 <= self.title.place <= first else first
        long = [
            place
            for place in places[:_BEHIND]
            if size_of(self.blocks[place].text) >= _PARAGRAPH and not self.blocks[place].item
        ]
        after = long[1] if len(long) > 1 else places[1] if len(places) > 1 else first
        end = max(first + 2, min(after + 1, first + _BEHIND))
        return range(max(0, start - _HEAD), min(len(self.blocks), end))

    @property
    def opening(self) -> int:
        """The place of the first paragraph below the line of writer and day; a standfirst may be above it."""
        places = self.body.places
        if len(places) <= _STANDFIRST:
            return self.body.first
        marks = {mark.place for mark in (*self.times, *self.bylines)}
        second = next((place for place in places[1:] if not is_stamp(self.blocks[place].text)), places[1])
        apart = any(
            place in marks or is_stamp(self.blocks[place].text) for place in range(places[0] + 1, second)
        )
        return second if apart and second - places[0] <= _BEHIND else self.body.first

    @property
    def foot(self) -> range:
        """The places right behind the text."""
        if not self.body.places:
            return range(0)
        return range(self.body.last + 1, min(len(self.blocks), self.body.last + 1 + _FOOT))


def deepest_around(one: Block, other: Block) -> _Element | None:
    """The smallest element that holds two blocks."""
    shared = [left for left, right in zip(one.path, other.path, strict=False) if left is right]
    return shared[-1] if shared else None


def _is_beside_text(around: Sequence[_Element], page: Page) -> bool:
    """Whether something between headline and text stands in a menu, or in a box of other stories."""
    if not page.body.places:
        return False
    own = {id(element) for element in page.blocks[page.body.first].path}
    return any(
        id(element) not in own and (tag_of(element) == "nav" or named_words(element) & _BOXES)
        for element in around
    )


def _without_own_footer(around: Sequence[_Element], story: _Element | None) -> list[_Element]:
    """The elements without the footer of the story itself, which has its day; comments have their own."""
    place = next((index for index, one in enumerate(around) if tag_of(one) == "footer"), None)
    if place is None or story is None:
        return list(around)
    beyond = list(itertools.takewhile(lambda one: one is not story, around[place + 1 :]))
    own = not any(tag_of(one) == "article" for one in beyond)
    return [one for index, one in enumerate(around) if index != place or not own]


_CARDS = frozenset(["li", "article"])
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_MOST_IN_CARD = 40


def is_card(element: _Element) -> bool:
    """Whether an element is an item or article with a heading of its own, or an item with a long link."""
    tag = tag_of(element)
    return tag in _CARDS and any(
        tag_of(one) in _HEADINGS
        or (tag == "li" and tag_of(one) == "a" and words_of(one, limit=_LONGEST_LINK).count(" ") >= _HEADLINE)
        for one in itertools.islice(element.iter(), _MOST_IN_CARD)
    )


_LONGEST_LINK, _HEADLINE = 200, 4
"""Letters of a link that are read, and blanks in one that is the headline of another story."""


_DIVISIONS = frozenset(["div", "section", "a"])
_LONGEST_CARD, _SIZE = 400, 20
"""How many letters a card has at most, and its headline at least in ideographs, each for three."""


def _is_teaser(element: _Element, page: Page) -> bool:
    """Whether an element holds the linked headline of one other story and hardly more: `div.css-1q2w`."""
    if tag_of(element) not in _DIVISIONS or len(words_of(element, limit=_LONGEST_CARD + 1)) > _LONGEST_CARD:
        return False
    inner = list(itertools.islice(element.iter(), _MOST_IN_CARD))
    heads = [one for one in inner if tag_of(one) in _HEADINGS]
    if len(heads) != 1:
        return False
    around = itertools.takewhile(lambda one: one is not element, ancestors_of(heads[0]))
    linked = tag_of(element) == "a" or any(tag_of(one) == "a" for one in (*around, *heads[0].iter("a")))
    words = words_of(heads[0], limit=_LONGEST_LINK)
    title = page.title.found.value if page.title.found else ""
    long = IDEOGRAPHIC.search(words) is not None and size_of(words) >= _SIZE
    is_headline = long or words.count(" ") >= _HEADLINE
    return linked and is_headline and squeezed(words) != squeezed(title)


def is_in_card(place: int, page: Page) -> bool:
    """Whether a block above the headline stands in the card of another story, with a headline of its own."""
    path = {id(element) for element in page.blocks[page.title.place].path}
    own = page.blocks[place].path if 0 <= place < page.title.place else ()
    return any(is_card(one) or _is_teaser(one, page) for one in own if id(one) not in path)


_NEAR_ABOVE, _MARGIN = 3, 80
"""Blocks above the headline in which its margin may stand, and letters that this has."""


def _is_own_margin(element: _Element, place: int, page: Page, path: set[int]) -> bool:
    """Whether an `aside` right above the headline, in an element with it, has only day and section."""
    if tag_of(element) != "aside" or not page.title.place - _NEAR_ABOVE <= place < page.title.place:
        return False
    within = id(element.getparent()) in path
    return within and 0 < len(words_of(element, limit=_LONGEST_LINK)) <= _MARGIN


def is_others(around: Iterable[_Element], place: int, page: Page) -> bool:
    """Whether something is of another story, by the elements around it, the nearest first.

    It stands in a link, in furniture that the article does not stand in, or behind the text outside of what
    holds headline and text; but between these, all is the article's.
    """
    around = list(around)
    if page.title.place <= place <= page.body.first:
        return _is_beside_text(around, page)
    if page.body.places and place > page.body.last and page.title.place >= 0:
        story = deepest_around(page.blocks[page.title.place], page.blocks[page.body.first])
        if story is not None and not any(element is story for element in around):
            return True
        around = _without_own_footer(around, story)
    path = {id(element) for element in page.blocks[page.title.place].path} if page.title.place >= 0 else set()
    strong = STRONG_WORDS - _SHARED if page.title.place < place < page.head.stop else STRONG_WORDS
    for element in around:
        if id(element) in path or element is page.body.scope:
            return False
        words = named_words(element)
        if tag_of(element) == "a" and words & _PERMANENT:
            continue
        beyond = not page.title.place <= place <= page.body.last
        if (place < page.title.place and is_card(element)) or (beyond and _is_teaser(element, page)):
            return True
        if _is_own_margin(element, place, page, path):
            continue
        if tag_of(element) in ("a", "aside", "nav", "footer", "blockquote") or words & strong:
            return True  # a post that is quoted has its own day
    return False
