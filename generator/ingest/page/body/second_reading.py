"""An article's blocks → the same with those that a reader of the page's bare text takes for the article too.

Elements and their names mislead where a page is built otherwise than others: half of an article may stand in
another element, or be called as furniture is. Who reads only the words that are shown, one line a block, as
in a paste, does not see that. So the page is read once more as if pasted, and what this reader keeps at some
length, in words that the article has, is the article's. What it leaves out is not asked: there the elements
know more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.one_line.wording import content_words, folded, longer_of, stems_of
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.body.body import Body, shares_of
from generator.ingest.page.furniture.elements import SLIDES, stands_in_furniture
from generator.ingest.page.tree import named_words
from generator.ingest.text.heads.standfirsts import with_standfirst
from generator.ingest.text.pasted import sifted_lines
from generator.ingest.text.sifting.endings import ended
from generator.ingest.text.sifting.traits import KEPT
from generator.ingest.words.outlets.publishers import Directory

_MOST_BLOCKS, _MOST_SHOWN = 1500, 300_000
"""How many blocks and characters of a page are read again; few pages of papers have as many."""
_LEAST, _LINKED = 60, 0.3
"""How long a sentence is that may be taken up, in characters, and which share of it links may be."""
_SEVERAL, _AT_LENGTH, _KIN = 3, 350, 0.2
"""How many paragraphs there must be in a row, of how many characters, and how many of their words said."""
_LONGEST_READ = 2000
_OTHERS = SLIDES | frozenset("comment comments reply replies disqus livefyre adslot advert ads".split())
"""How elements are called that hold what others wrote, or what is shown beside an article."""


def read_again(blocks: Sequence[Block], body: Body, outlets: Directory) -> Body:
    """The article with the blocks that it lacks."""
    shown = [place for place, block in enumerate(blocks) if not block.hidden]
    if not body.places or len(shown) > _MOST_BLOCKS or any(blocks[place].hidden for place in body.places):
        return body
    order = [place for place in shown if not blocks[place].figure]
    missed = {place for run in _runs(blocks, order, body, _missed(blocks, body)) for place in run}
    if not missed:
        return body  # as on most pages, so that few are read again
    told = _told(blocks, shown, outlets)
    added = [place for run in _runs(blocks, order, body, missed & told) for place in run]
    return replace(body, places=tuple(sorted({*body.places, *added}))) if added else body


def _told(blocks: Sequence[Block], shown: Sequence[int], outlets: Directory) -> set[int]:
    """The places that are text to a reader of what is shown, one line a block."""
    lines = [" ".join(blocks[place].text.split()) for place in shown]
    if sum(map(len, lines)) > _MOST_SHOWN:
        return set()
    labelled, readings = sifted_lines("\n\n".join(lines), outlets)
    kept = [one.line for one in with_standfirst(ended(labelled, readings), readings) if one.label in KEPT]
    return {shown[(line.number - 1) // 2] for line in kept if line.number <= 2 * len(shown)}


def _runs(
    blocks: Sequence[Block], order: Sequence[int], body: Body, wanted: Collection[int]
) -> Iterator[list[int]]:
    """The runs of some blocks that are long, and have words of the article."""
    own: frozenset[str] | None = None  # counted where it is asked for, as on few pages
    run: list[int] = []
    for place in (*order, -1):
        if place in wanted:
            run += [place] if run or not blocks[place].level else []
            continue
        while run and blocks[run[-1]].level:
            run.pop()
        sizes = [size_of(blocks[one].text) for one in run if not blocks[one].level]
        if len(sizes) >= _SEVERAL and sum(sizes) >= _AT_LENGTH:
            own = _words(blocks, body.places) if own is None else own
            words = _words(blocks, run)
            if len(words & own) >= _KIN * len(words):
                yield run
        run = []


def _words(blocks: Sequence[Block], places: Iterable[int]) -> frozenset[str]:
    """The longest words of blocks, without their endings; of scripts that set no spaces, their rows."""
    found: set[str] = set()
    for place in places:
        key = folded(blocks[place].text[:_LONGEST_READ])
        longer = longer_of(key.split())
        found |= stems_of(longer) | (content_words(key, longer) - longer)
    return frozenset(found)


def _missed(blocks: Sequence[Block], body: Body) -> set[int]:
    """The places of blocks that may be text which was missed for where it stands, and not for what it says.

    Either they stand elsewhere than the article, or an element around them is called as furniture is.
    """
    assert body.scope is not None
    kept, scope = frozenset(body.places), body.scope
    said = {blocks[place].text for place in kept}
    shares = shares_of(blocks, {place: float(size_of(blocks[place].text)) for place in kept})
    return {
        place
        for place, block in enumerate(blocks)
        if place not in kept
        and block.text not in said
        and _may_be_text(block)
        and (scope not in block.path or stands_in_furniture(block, scope, shares))
    }


def _may_be_text(block: Block) -> bool:
    """Whether a block is a heading or a sentence, and stands in nothing that others wrote."""
    if any(not named_words(element).isdisjoint(_OTHERS) for element in block.path):
        return False
    sentence = size_of(block.text) >= _LEAST and block.link_share < _LINKED and ends_sentence(block.text)
    return block.level > 0 or sentence
