"""An element around a block → whether it holds furniture, by the names that its page gave it.

Names lie: `div.related` may hold the whole article, and `p.story-footer` its last paragraph. So an element
with much of the article's words is none, nor is one of several called alike that hold much of it.
"""

from __future__ import annotations

import itertools
import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.marks import QUOTED_WORDS
from generator.ingest.page.tree import named_words, only_in, tag_of
from generator.ingest.words.furniture.element_names import BOXES, NAMES, PAIRS

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAGS = frozenset("aside nav footer menu dialog fieldset".split())


STRONG_WORDS = frozenset(
    "paywall newsletter newsletters comments related recommended promo subscribe subscription cookie consent "
    "signup popup share sharing outbrain taboola trending bio".split()
)
_FEW = 2
_SOME, _MOST_STRONG = 0.3, 0.4
_MUCH = 0.6
"""An element with so much of the article's words is no furniture, whatever it is called."""


class Shares(dict["_Element", float]):
    """Which share of the article's words each element holds; 0 for one that has none of them."""

    def __missing__(self, element: _Element) -> float:
        return 0.0

    @cached_property
    def large(self) -> tuple[_Element, ...]:
        """The elements that hold much of them."""
        return tuple(element for element, share in self.items() if share >= _MUCH)

    @cached_property
    def alike(self) -> dict[tuple[_Element | None, str, str], list[float]]:
        """The shares of the elements that have one parent, one tag and one class, by these."""
        found: dict[tuple[_Element | None, str, str], list[float]] = {}
        for element, share in self.items():
            if (named := element.get("class")) is not None:
                found.setdefault((element.getparent(), str(element.tag), named), []).append(share)
        return found


def stands_in_furniture(block: Block, scope: _Element, shares: Shares) -> bool:
    """Whether an element between the scope of the article and a block is one that holds furniture.

    `shares` are the shares of the article's words that elements hold: an element with much of it is none,
    nor are the parts of it that are named as it is, such as the entries of a ticker.
    """
    inside = False
    kind = named_words(scope) & _KINDS
    for element in block.path:
        share = shares.get(element, 0.0)
        if (
            inside
            and share < _MUCH
            and is_furniture_element(element, kind | _LISTS if _is_listed(block, element) else kind)
            and (share < _SOME or (share < _MOST_STRONG and named_words(element) & STRONG_WORDS))
            and not (_is_section(element, shares) or _ends_story(block, element) or _is_among(block, element))
            and not _opens_body(block, element, shares)
        ):
            return True
        if inside and share >= _MUCH:
            kind |= named_words(element) & (NAMES | BOXES) - STRONG_WORDS
        inside = inside or element is scope
    return False


_LISTS = frozenset(["list"])


def _is_listed(block: Block, element: _Element) -> bool:
    """Whether an element is a list or an item without links: `ul.article-list` of words lists no articles."""
    return block.item and not block.links and tag_of(element) in ("ul", "ol", "li")


_STORY, _FOOT, _LONG = frozenset(["story", "article"]), frozenset(["footer"]), 100


def _ends_story(block: Block, element: _Element) -> bool:
    """Whether a paragraph is named as the foot of the story, and is whole sentences: `p.story-footer`."""
    told = element is block.path[-1] and tag_of(element) == "p" and bool(named_words(element) & _STORY)
    sentences = told and len(block.text) >= _LONG and block.link_share < _SOME and ends_sentence(block.text)
    return sentences and not is_furniture_element(element, _FOOT)


_FREE, _BODY = frozenset("teaser paywall regwall gate".split()), frozenset("body content text".split())
"""What a page calls the beginning that it shows to everybody, and the text."""


def _opens_body(block: Block, element: _Element, shares: Shares) -> bool:
    """Whether an element holds the beginning of the text, the rest of which stands in one called alike.

    `div.teaser-content > div.article-body` above `div.remainder-content > div.article-body`.
    """
    if not named_words(element) & _FREE or is_furniture_element(element, _FREE):
        return False
    inner = block.path[block.path.index(element) + 1 :]
    pieces = (one for one in inner if named_words(one) & _STORY and named_words(one) & _BODY)
    return any(
        piece.get("class") == other.get("class") is not None for piece in pieces for other in shares.large
    )


_FEWEST_AMONG, _MOST_BESIDE = 3, 60


def _is_among(block: Block, element: _Element) -> bool:
    """Whether a paragraph of sentences shares a class with several beside it, though furniture is called so.

    `<p class="doc-text authors-before">` among `<p class="doc-text">`.
    """
    if element is not block.path[-1] or tag_of(element) != "p" or len(block.text) < _LONG:
        return False
    own, around = set((element.get("class") or "").split()), element.getparent()
    if around is None or len(own) < _FEW or block.links or not ends_sentence(block.text):
        return False
    beside = itertools.islice(around.iterchildren("p"), _MOST_BESIDE)
    alike = sum(not own.isdisjoint((one.get("class") or "").split()) for one in beside if one is not element)
    return alike >= _FEWEST_AMONG


_SECTIONS = frozenset(
    "infobox factbox factfile fakta faktaruta faktaboks infokasten infoboks sidebar slideshow gallery tip "
    "tips profile profiles widget embed".split()
)
"""Names of boxes that sections of an article are called by as well."""
SLIDES = frozenset("slide slides slideshow".split())
_PAID = frozenset(["paywall"])
_OF_OTHERS = STRONG_WORDS - _PAID | frozenset(
    "comment reply replies answer answers teaser teasers card cards".split()
)
"""Names of what stands several times on a page without being the article, however much of it there is.

What is paid for may be the article itself: all of its paragraphs are `p.paywall` then.
"""


def _is_section(element: _Element, shares: Shares) -> bool:
    """Whether an element is one of several called alike, with much of the article beside its paragraphs.

    Three or more that hold most of it are the wrappers of its paragraphs: `div.section.utility__text`.
    """
    parent = element.getparent()
    if parent is None or not shares.get(element):
        return False
    beside = shares.alike.get((parent, str(element.tag), element.get("class") or ""), [])
    named, told = named_words(element), sum(beside)
    if not named & _OF_OTHERS and _is_beside_text(element, shares):
        return True
    if len(beside) > _FEW and told >= _MUCH and not named & _OF_OTHERS:
        return True
    others = shares.get(parent, 0.0) - told
    least = 0.0 if named & SLIDES and told >= _MUCH else _SOME
    return len(beside) > 1 and min(told, others) >= least and not is_furniture_element(element, _SECTIONS)


def _is_beside_text(element: _Element, shares: Shares) -> bool:
    """Whether an element beside has most of the article and all names for boxes that this one has.

    `<div class="widget-content free">` with the first paragraphs above `<div class="widget-content">`.
    """
    boxes, around = named_words(element) & (NAMES | BOXES), element.getparent()
    beside = (one for one in shares.large if one.tag == element.tag and one.getparent() is around)
    return any(boxes <= named_words(one) for one in beside)


_NAMES = NAMES | frozenset("author authors auteur auteurs autor autores autore autori verfasser".split())
_COMPOUND = re.compile(
    r"(?:social|share(?!d|h)|newsletter|related|recommend|outbrain|taboola|advert|sponsor|paywall|teaser)[a-z]|"
    r"(?:comment(?!ar|at)|kommentar|komentar|recirc|breadcrumb|tagcloud|addthis|adsense|adbox|adslot)[a-z]|"
    r"[a-z]+(?:newsletter|sharing|socials?|related|teasers?|promo|advert|tags|comments?|share|banner|ads|links|widget|byline)\Z"
)
"""Names of furniture that are made up of two words without a mark between."""


_OF_QUOTES = frozenset("widget aside embed inset".split())
"""What a page calls the boxes of what is quoted in its article: `blockquote.widget.quote`."""


def _words_of_quote(element: _Element) -> frozenset[str]:
    """The names that say no more of an element than that its page sets a quote there, if it does."""
    if tag_of(element) == "blockquote":
        return _OF_QUOTES if named_words(element) & QUOTED_WORDS else frozenset()
    inner = only_in(element)
    is_quote = inner is not None and tag_of(inner) == "blockquote" and named_words(inner) & QUOTED_WORDS
    return _AROUND_QUOTES if is_quote else frozenset()


_AROUND_QUOTES = frozenset("widget embed".split())
"""The same of an element around one `blockquote` that is called a quote, and around nothing else."""

_KINDS = frozenset(
    "report video videos audio podcast gallery survey quiz poll profile tips offer offers opinie".split()
)
"""Names of furniture that are kinds of articles as well: then all parts of the article have them."""


def is_furniture_element(element: _Element, kind: frozenset[str] = frozenset()) -> bool:
    """Whether an element holds furniture, by its name and those that its page gave it.

    `kind` are those of its names that say only what kind of article it is a part of.
    """
    tag = tag_of(element)
    if tag in _TAGS:
        return True
    words = named_words(element) - kind
    if words & _OF_QUOTES:
        words -= _words_of_quote(element)
    return bool(words) and (_is_of_furniture(words) or (tag != "p" and not words.isdisjoint(BOXES)))


@lru_cache(maxsize=8192)
def _is_of_furniture(words: frozenset[str]) -> bool:
    return (
        bool(words & _NAMES)
        or any(pair <= words for pair in PAIRS)
        or any(_COMPOUND.match(word) for word in words)
    )
