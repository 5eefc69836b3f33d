"""The blocks below a headline, and the descriptions of a page's head → the standfirst.

A description is often the first words of the text, cut short: that is no standfirst. Where the page shows the
whole of what the head cuts off, the whole is taken.
"""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.datelines import read_dateline
from generator.ingest.one_line.shapes import folded
from generator.ingest.page.blocks import Block
from generator.ingest.page.boxes import list_of
from generator.ingest.page.clocks import is_stamp, moments_in
from generator.ingest.page.furniture import ends_sentence, is_furniture_element, is_furniture_text
from generator.ingest.page.json_ld import text_of
from generator.ingest.page.marks import is_byline
from generator.ingest.page.statements import Statements
from generator.ingest.page.tree import named_words, tag_of, words_of
from generator.ingest.text.seed import Found
from generator.ingest.words.publishers import Directory

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 700
_LONG = 60
_SHORTEST = 25
_FEW = 2
_FEWEST_WORDS = 6
_MOST_ABOVE = 2
_MOST_POINTS = 5
_CLOSE = 6
_DECK_LEVEL = 2
_PARTS = frozenset(["div", "header"])
_LINE = 160
_SENTENCE = 50
_LINKED = 0.2
_BYLINE = 80
_SURE = 0.6
_MOST_INSIDE = 40
_PLACES = frozenset(["location", "dateline", "place", "city"])
_DIGIT = re.compile(r"\d")
_WORDS = frozenset(
    "standfirst introtext leadtext dek deck subtitle subhead subheadline subheading lead lede "
    "lide leadtext chapo "
    "chapeau bajada copete preamble "
    "entradilla sottotitolo occhiello sommario vorspann intro introduction teaser excerpt summary abstract "
    "sapo ingress leed underrubrik strapline kicker2 linha fina subtitulo gravata epigrafe spot ozet desc "
    "preview description subline einleitung blurb ingres ondertitel announce "
    "lidtext perex manchet bigtext volanta secondary zhaiyao zusammenfassung snippet opener perexlead".split()
)
_WEAK = frozenset(
    "preview summary abstract secondary desc description snippet intro introduction excerpt".split()
)
"""Words that name the first paragraph of a text as often as its standfirst."""

_NO_WORDS = frozenset(
    "caption figure byline author share related image photo newsletter meta date breadcrumb body "
    "comment".split()
)
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|&hellip;)\s*\Z")


_PAPER = re.compile(r"\A\s*【[^【】]{1,20}】\s*")
"""What Japanese papers put in front of the first words of a text: `【北都新聞】`."""

_PLACED = re.compile(r"\([A-ZÀ-Þ][^()]{1,30}\) [A-ZÀ-Þ«“\"]")
"""A place in brackets, which a story begins with and no standfirst."""


def standfirst_of(
    said: Statements,
    blocks: Sequence[Block],
    title_place: int,
    body: Sequence[int],
    title: str,
    *,
    outlets: Directory,
    lines: Iterable[int] = (),
) -> tuple[Found[str] | None, frozenset[int]]:
    """The standfirst, and the places of the blocks that show it. In `lines` stands who wrote it and when."""
    described = [one for one in _described(said) if folded(one.value) != folded(title)]
    first = body[0] if body else len(blocks)
    places = (
        range(max(0, title_place + 1), min(first + 3, len(blocks)))
        if title_place >= 0
        else range(max(0, first - 12), min(first + 1, len(blocks)))
    )
    nearby = [
        place
        for place in places
        if _may_stand(blocks[place]) and not (place in body and _opens_story(blocks[place], outlets))
    ]
    for place in nearby:
        if any(_says(blocks[place].text, one.value) for one in described) and (
            place not in body or _is_told_apart(blocks, body, place)
        ):
            return _whole(blocks, place)
    before = next((place for place in range(first - 1, title_place, -1) if not blocks[place].figure), -1)
    for place in nearby:
        is_second = place == title_place + 1 and (
            _is_deck(blocks, title_place, body)
            or (
                _is_lesser(blocks[place])
                and place not in body
                and (blocks[place].level == _DECK_LEVEL or _are_beside(blocks, place, title_place))
            )
        )
        heads = place == before and _is_lesser(blocks[place]) and _opens(blocks, place, first)
        opens = place in body and (place + 1 in body or _is_beside(blocks, place, body[0]))
        alone = opens and _is_alone(blocks, place)
        apart = alone and _stands_apart(blocks, body, place)
        marked = _is_marked(blocks[place], first=opens, alone=alone, apart=apart)
        if (is_second or heads or (marked and not _is_one_of_many(blocks, body, place))) and folded(
            blocks[place].text
        ) != folded(title):
            return _whole(blocks, place)
    above = _above_lines(blocks, title_place, body, lines) or _below_title(blocks, title_place, body)
    if not above and not described:
        above = _points_above(blocks, title_place, body)
    if above:
        words = " ".join(blocks[place].text for place in above)
        return replace(_found(blocks[above[0]], "above the byline"), value=words), frozenset(above)
    text = folded(" ".join(blocks[place].text for place in body))
    for one in described:
        if not _CUT.search(one.value) and not _is_told(folded(_PAPER.sub("", one.value)), text):
            return one, frozenset()
    return None, frozenset()


def _is_told_apart(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether a paragraph of the text is marked as a standfirst: by its name, in bold, or by its place."""
    block = blocks[place]
    return (
        (_is_marked(block, first=True) and not _is_one_of_many(blocks, body, place))
        or (block.strong and place == body[0] and len(body) > _FEW)
        or _stands_apart(blocks, body, place)
    )


def _opens_story(block: Block, outlets: Directory) -> bool:
    """Whether a paragraph begins with the place of the story, as no standfirst does: `VARSAND -- The`."""
    if _PLACED.match(block.text):
        return True
    read = None if block.level else read_dateline(block.text, outlets)
    return read is not None and bool(read.place) and read.confidence >= _SURE


def _is_one_of_many(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether the element that marks a paragraph of the text is called as that of another one is."""
    outer = blocks[place].path[-2:]
    called = {(tag_of(element), element.get("class")) for element in outer if named_words(element) & _WORDS}
    return place in body and any(
        (tag_of(element), element.get("class")) in called
        for other in body
        if other != place
        for element in blocks[other].path[-2:]
        if element not in outer
    )


def _is_told(key: str, text: str) -> bool:
    """Whether the first words of a description, or those in its middle, are the text's own."""
    middle = len(key) // 2
    first = len(key) < _SHORTEST or key[:60] in text
    return first or (len(key) >= 2 * _LONG and key[middle : middle + _LONG] in text)


def _above_lines(
    blocks: Sequence[Block], title_place: int, body: Sequence[int], lines: Iterable[int]
) -> list[int]:
    """The one or two paragraphs between the headline and the line of writer and day, above the text."""
    if title_place < 0:
        return []
    kept = set(body)
    near = [place for place in lines if place not in kept and body and body[0] < place < body[-1]]
    if not near and len(body) > _MOST_ABOVE:  # a line that no element marks
        near = [place for place in range(body[0] + 1, body[_MOST_ABOVE]) if _says_when(blocks[place])]
    near = [place for place in near if not any(outer.tag == "blockquote" for outer in blocks[place].path)]
    line = min((place for place in near if len(blocks[place].text) <= _LINE), default=-1)
    above = [place for place in body if place < line]
    if (
        len(above) > _MOST_ABOVE
        or len(body) - len(above) < _FEW
        or not all(_may_stand(blocks[place]) and place > title_place for place in above)
        or any(blocks[place].level or _PLACED.match(blocks[place].text) for place in above)
        or (above and blocks[above[-1]].path[:-1] == _first_below(blocks, body, line).path[:-1])
        or _heads_report(blocks, body, line)
    ):
        return []
    return above


def _says_when(block: Block) -> bool:
    return (
        len(block.text) <= _LINE and block.text[-1] not in ".!?…。।؟۔" and moments_in(block.text) is not None
    )


def _heads_report(blocks: Sequence[Block], body: Sequence[int], line: int) -> bool:
    """Whether a line that says when is one of several alike in the text, as above the reports of a ticker."""
    tags, shape = [tag_of(element) for element in blocks[line].path], _DIGIT.sub("0", blocks[line].text)
    return line >= 0 and any(
        [tag_of(element) for element in block.path] == tags
        and (_says_when(block) or (_DIGIT.sub("0", block.text) == shape and "0" in shape))
        for block in blocks[line + 1 : body[-1]]
    )


def _below_title(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> list[int]:
    """The paragraph right below the headline that a line of writer or day keeps apart from the text."""
    below = [place for place in body if not _are_beside(blocks, place, title_place)]
    if title_place < 0 or len(below) < _FEW or len(body) - len(below) > 1:
        return []
    first = below[0]
    for place in range(title_place + 1, min(first, title_place + _CLOSE)):
        between = [other for other in blocks[place + 1 : first] if not other.figure and not other.hidden]
        kept_apart = any(moments_in(other.text) for other in between if len(other.text) <= _LINE)
        beside = _are_beside(blocks, place, title_place) and not _are_beside(blocks, place, first)
        near = place == title_place + 1 and place < first - 1 and kept_apart
        if (near or beside) and _is_sentence(blocks[place]):
            return [place]
    return []


def _is_sentence(block: Block) -> bool:
    """Whether a paragraph says a sentence of the article."""
    return (
        block.tag == "p"
        and _may_stand(block)
        and size_of(block.text) >= _SENTENCE
        and ends_sentence(block.text)
        and block.link_share < _LINKED
        and not any(map(is_furniture_element, block.path[-3:]))
        and not is_furniture_text(block, inside=True)
    )


def _points_above(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> list[int]:
    """The items of a list between the headline and the text, which say in short what the text tells."""
    if title_place < 0 or not body:
        return []
    items = [place for place in range(title_place + 1, body[0]) if blocks[place].item]
    lists = {list_of(blocks[place]) for place in items}
    told = len(lists) == 1 and _FEW <= len(items) <= _MOST_POINTS
    sound = all(
        _may_stand(blocks[place]) and not is_furniture_text(blocks[place], inside=True) for place in items
    )
    return items if told and sound and blocks[body[0]].path[-1].tag == "p" else []


def _is_deck(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> bool:
    """Whether a paragraph right below the headline, beside it but not beside the text, is its standfirst."""
    place = title_place + 1
    text_places = [one for one in body[:_FEW] if one > place]
    if title_place < 0 or not text_places or body[0] < place or blocks[place].tag != "p":
        return False
    block = blocks[place]
    text = block.text
    return (
        _may_stand(block)
        and len(text.split()) >= _FEWEST_WORDS
        and block.link_share < _LINKED
        and block.path[:-1] == blocks[title_place].path[:-1]
        and block.path[:-1] != blocks[text_places[0]].path[:-1]
        and moments_in(text) is None
        and not any(map(is_furniture_element, block.path[-1:]))
        and not is_furniture_text(block, inside=True)
    )


def _first_below(blocks: Sequence[Block], body: Sequence[int], line: int) -> Block:
    return blocks[next(place for place in body if place > line)]


def _whole(blocks: Sequence[Block], place: int) -> tuple[Found[str], frozenset[int]]:
    """A standfirst with the points that go on below it in the same element, and their places."""
    first = blocks[place]
    outer = next((element for element in first.path[-4:-1] if named_words(element) & _WORDS), None)
    places = [place]
    for later in range(place + 1, min(place + 6, len(blocks))):
        block = blocks[later]
        if (
            outer is None
            or outer not in block.path
            or not _may_stand(block)
            or not (block.item or block.level or (later == place + 1 and _closes(blocks, later, outer)))
        ):
            break
        places.append(later)
    words = " ".join(_told(blocks[one]) for one in places)
    if len(words) > _LONGEST:
        return _found(first, "standfirst"), frozenset([place])
    return replace(_found(first, "standfirst"), value=words), frozenset(places)


def _closes(blocks: Sequence[Block], place: int, outer: _Element) -> bool:
    """Whether a paragraph is the last in an element that is made for the standfirst."""
    named = bool(named_words(outer) & (_WORDS - _WEAK))
    told = all(block.tag == "p" and ends_sentence(block.text) for block in blocks[place - 1 : place + 1])
    return named and told and place + 1 < len(blocks) and outer not in blocks[place + 1].path


def _described(said: Statements) -> Iterator[Found[str]]:
    for one in said.meta(
        "og:description", "description", "twitter:description", "dc.description", "sailthru.description"
    ):
        value = " ".join(html.unescape(html.unescape(one.value)).split())
        if _SHORTEST <= size_of(value) <= _LONGEST:
            yield Found(value=value, line=one.line, rule=one.rule, confidence=0.6)
    if (
        said.article
        and (value := text_of(said.article.values.get("description")))
        and _SHORTEST <= len(value) <= _LONGEST
    ):
        yield Found(
            value=" ".join(value.split()),
            line=said.article.line_of(value),
            rule="json-ld description",
            confidence=0.6,
        )


def _may_stand(block: Block) -> bool:
    return (
        not block.hidden
        and not block.figure
        and _SHORTEST <= size_of(block.text) <= _LONGEST
        and block.link_share < 0.5
        and not (block.text[-1] in ":：" and len(block.text) < _SENTENCE)
    )


def _says(shown: str, described: str) -> bool:
    """Whether a block is what a description says, or the whole of what it cuts short."""
    whole, part = folded(shown), folded(_CUT.sub("", described))
    if not part:
        return False
    return whole == part or (len(part) >= 40 and whole.startswith(part[: max(40, len(part) - 12)]))


def _stands_apart(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether a block lies further from the next of the text than that from the one after it."""
    long = [place, *(later for later in body if later > place and len(blocks[later].text) >= _LONG)]
    if len(long) < 3:
        return False
    first, second, third = (blocks[one].path for one in long[:3])
    return _shared_depth(first, second) < _shared_depth(second, third)


def _shared_depth(one: Sequence[object], other: Sequence[object]) -> int:
    return sum(left is right for left, right in zip(one, other, strict=False))


def _is_marked(block: Block, *, first: bool, alone: bool = False, apart: bool = False) -> bool:
    """Whether the page marks a block as a standfirst: by a name, or as a second heading below the first."""
    near = block.path[-2:] if alone or not first else block.path[-1:]
    words = frozenset().union(*(named_words(element) for element in near))
    if words & (_WORDS - _WEAK if first and not apart else _WORDS) and not words & _NO_WORDS:
        return True
    return block.level == 2 and len(block.text) >= 40 and not first


def _is_lesser(block: Block) -> bool:
    """Whether a block is a heading below the first kind, and no day."""
    return block.level > 1 and not is_stamp(block.text)


def _opens(blocks: Sequence[Block], place: int, first: int) -> bool:
    """Whether a heading stands in the element of the text, in front of all of it."""
    return first < len(blocks) and blocks[place].path[-2] in blocks[first].path


def _are_beside(blocks: Sequence[Block], place: int, other: int) -> bool:
    """Whether two blocks lie in the same element."""
    return blocks[place].path[:-1] == blocks[other].path[:-1]


def _is_beside(blocks: Sequence[Block], place: int, first: int) -> bool:
    """Whether a block stands below the first of the text in the same element."""
    return place > first and _are_beside(blocks, place, first)


def _is_alone(blocks: Sequence[Block], place: int) -> bool:
    """Whether the element around a block's own holds nothing else."""
    own = blocks[place].path[-2:-1]
    beside = (*blocks[max(0, place - 1) : place], *blocks[place + 1 : place + 2])
    return bool(own) and tag_of(own[0]) in _PARTS and not any(own[0] in block.path for block in beside)


def _told(block: Block) -> str:
    """The words of a block without elements in it that say who wrote, at its end, or where, at its start.

    `… ask. BY JANE DOE`; and `VarsandThe ferry …`, where only the page's style sheet keeps the two apart.
    """
    words = block.text
    for element in itertools.islice(block.path[-1].iter(), 1, _MOST_INSIDE):
        named = named_words(element)
        if not named:
            continue
        name = words_of(element, limit=_LINE) if is_byline(element) or named & _PLACES else ""
        if not name or len(name) > _BYLINE:
            continue
        rest = words.removesuffix(name).rstrip(" -–—|")
        if rest != words and is_byline(element) and ends_sentence(rest):
            return rest
        behind = words.removeprefix(name)
        if behind != words and named & _PLACES and behind[:1].isupper():
            words = behind
    return words


def _found(block: Block, rule: str) -> Found[str]:
    return Found(value=_told(block), line=block.line, rule=rule, confidence=0.85)
