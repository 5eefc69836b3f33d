"""The blocks of a page → how much speaks for each as the article's.

Three finders vote: trafilatura, the `articleBody` of the page's JSON-LD, and how dense the words stand. A
vote weighs what its block has of words; where a page tells several stories, only those of one count.
"""

from __future__ import annotations

import itertools
import re
import warnings
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.body.item_lists import without_offers
from generator.ingest.page.furniture.elements import is_furniture_element
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.tree import first_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_RUN = 6
_MOST_FOR_TRAFILATURA = 3_000_000
_MOST_TAGS = 20_000
_LONGEST_RUN = 20_000
_MOST_TOLD = 400_000
_LEAST_PROSE = 40
_NEAR_END = 4
_STORY = 0.15
_MOST_OF = 0.6
"""What share of all votes a story has that counts as one, and that of the headline if others are small."""


def extracted(page: str) -> str:
    """What trafilatura takes for the article, a paragraph a line; "" of a page that is too large for it."""
    if len(page) > _MOST_FOR_TRAFILATURA or page.count("<") > _MOST_TAGS:
        return ""
    import trafilatura
    import trafilatura.core
    import trafilatura.utils

    # What it has to say of a page goes to a log that nobody reads, and from there to the terminal.
    trafilatura.core.LOGGER.disabled = trafilatura.utils.LOGGER.disabled = True
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of zones that a library does not know, which are not asked of it
        words = trafilatura.extract(
            page,
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            with_metadata=False,
            deduplicate=False,
        )
    return words or ""


def votes_of(
    blocks: Sequence[Block], usable: Sequence[int], told: str, article_body: str
) -> dict[int, float]:
    """The blocks that are taken for the article at first, each with the length of its words.

    `told` is what trafilatura found, `article_body` what the JSON-LD says.
    """
    finders = (_Runs(told), _Runs(article_body))
    votes = {
        place: float(size_of(blocks[place].text))
        for place in usable
        if blocks[place].level == 0
        and size_of(blocks[place].text) >= 20
        and not is_stamp(blocks[place].text)
        and _is_found(blocks[place].text, finders)
    }
    votes = without_offers(blocks, votes)
    dense = _dense(blocks, usable)
    total, own = sum(votes.values()), sum(dense.values())
    overlap = sum(weight for place, weight in dense.items() if place in votes)
    if total < 0.35 * own and overlap < 0.6 * total:
        return dense if total < 0.2 * own else {**votes, **dense}
    goes_on = votes and own > total and 0 < min(dense) - max(votes) <= _NEAR_END
    if overlap > 0.5 * total or goes_on or (not overlap and own > total and _sees_head_alone(votes, dense)):
        return {**votes, **dense}
    return votes or dense


def _sees_head_alone(votes: dict[int, float], dense: dict[int, float]) -> bool:
    """Whether no more than a standfirst was found, with who wrote, and the text stands dense below it."""
    long = [place for place, length in votes.items() if length >= _LONG]
    return len(long) == 1 and len(dense) >= _FEWEST and long[0] < min(dense)


_LONG, _FEWEST = 100, 3  # characters, paragraphs


class _Runs:
    """The runs of words of a text, to ask whether a paragraph stands in it."""

    def __init__(self, text: str) -> None:
        self.said = bool(text)
        self.lines = frozenset(text[:_MOST_TOLD].split("\n"))

    @cached_property
    def _folded(self) -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
        """The words of each line, and all runs of them."""
        lines = [_words(line) for line in self.lines]
        runs = (zip(*(words[start:] for start in range(_RUN)), strict=False) for words in lines)
        return frozenset(map(" ".join, lines)), frozenset(itertools.chain.from_iterable(runs))

    def hold(self, words: Sequence[str]) -> bool:
        lines, known = self._folded
        if len(words) < _RUN + 2:
            return " ".join(words) in lines
        if not known:
            return False
        count = len(words) - _RUN + 1
        asked = [tuple(words[start : start + _RUN]) for start in range(0, count, max(1, count // 12))]
        return sum(run in known for run in asked) > 0.6 * len(asked)


def _is_found(text: str, finders: Sequence[_Runs]) -> bool:
    if any(text in runs.lines for runs in finders):  # as most do: their words need not be looked for
        return True
    text = text[:_LONGEST_RUN]
    if not any(runs.said for runs in finders):  # nothing was found; a block without words is nothing too
        return _WORD.search(text) is None
    words = _words(text)
    return any(runs.hold(words) for runs in finders)


_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\\W_]+")


def _words(text: str) -> list[str]:
    """The words of a text in lower case; of scripts without spaces, the characters."""
    return _WORD.findall(text.casefold())


def _dense(blocks: Sequence[Block], usable: Sequence[int]) -> dict[int, float]:
    """The prose below the element with the most of it, by a score that paragraphs give to what holds them.

    What is around all of the page is no furniture: `div.dialog-off-canvas-main-canvas`.
    """
    scores: dict[_Element, float] = defaultdict(float)
    holds_furniture = cache(is_furniture_element)  # most blocks stand in the same few elements
    ends = [frozenset(map(id, blocks[place].path)) for place in (*usable[:1], *usable[-1:])]
    around = ends[0] & ends[-1] if ends else frozenset[int]()
    prose = [
        place
        for place in usable
        if is_prose(blocks[place])
        and not any(holds_furniture(one) for one in blocks[place].path[-5:] if id(one) not in around)
    ]
    for place in prose:
        worth = min(size_of(blocks[place].text), 800) / 100 + 1
        path = blocks[place].path
        own = (
            path[:-1]
            if blocks[place].tag in ("p", "li") or (len(path) > 1 and _holds_one(blocks[place]))
            else path
        )
        for distance, element in enumerate(reversed(own[-4:])):
            scores[element] += worth / (1, 1.3, 3, 6)[distance]
    if not scores:
        return {}
    best = max(scores, key=lambda element: scores[element])
    return {place: float(size_of(blocks[place].text)) for place in prose if best in blocks[place].path}


def _holds_one(block: Block) -> bool:
    """Whether the nearest element of a block is made for this one paragraph."""
    return block.tag in ("p", "li", "dd", "blockquote", "pre") or not first_in(block.path[-1], 1)


def is_prose(block: Block) -> bool:
    """Whether a block is a paragraph of some length, hardly any of it links."""
    return (
        block.level == 0
        and size_of(block.text) >= _LEAST_PROSE
        and block.link_share < 0.5
        and not (block.item and block.link_share > 0.3)
    )


def of_one_story(blocks: Sequence[Block], weights: dict[int, float], title_place: int) -> dict[int, float]:
    """The votes of one story, where a page tells several one below the other."""
    stories: dict[_Element, float] = defaultdict(float)
    for place, weight in weights.items():
        tags = blocks[place].tags
        if "article" in tags:
            stories[blocks[place].path[tags.index("article")]] += weight
    total = sum(weights.values())
    titled = [
        story
        for story, weight in stories.items()
        if title_place >= 0 and story in blocks[title_place].path and weight >= _STORY * total
    ]
    if not titled:
        return weights
    chosen, told = titled[0], sum(stories.values())
    several = sum(weight >= _STORY * total for weight in stories.values()) > 1
    if not several and (stories[chosen] < _MOST_OF * told or told < total):
        return weights
    return {place: weight for place, weight in weights.items() if chosen in blocks[place].path}


def behind_title(weights: dict[int, float], title_place: int) -> dict[int, float]:
    """The votes behind the headline, where most are there."""
    behind = {place: weight for place, weight in weights.items() if place > title_place}
    return behind if sum(behind.values()) > 0.5 * sum(weights.values()) else weights
