"""The blocks below a headline, and the descriptions of a page's head → the standfirst.

A description is often the first words of the text, cut short: that is no standfirst. Where the page shows the
whole of what the head cuts off, the whole is taken.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.datelines.unlisted_towns import NO_TOWNS
from generator.ingest.one_line.furniture.lead_labels import lead_start
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.body.split_articles import opens_named_body
from generator.ingest.page.furniture.elements import is_furniture_element
from generator.ingest.page.furniture.furniture import is_furniture_text
from generator.ingest.page.heads.descriptions import CUT, described_by, is_all_told, is_told, says
from generator.ingest.page.heads.introduced import introduces
from generator.ingest.page.heads.leads import (
    FEW,
    LINE,
    LINKED,
    LONGEST,
    PLACED,
    above_lines,
    are_beside,
    below_title,
    headed_points,
    is_line_of,
    is_short_deck,
    may_stand,
    points_above,
)
from generator.ingest.page.marks import is_byline
from generator.ingest.page.stated.clocks import is_stamp, moments_in
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.tree import named_words, tag_of, words_of
from generator.ingest.text.seed import Found
from generator.ingest.text.sifting.taken_up import tells_who_told
from generator.ingest.words.outlets.publishers import Directory

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONG, _FEWEST_WORDS, _DECK_LEVEL = 60, 6, 2
_PARTS = frozenset(["div", "header"])
_BYLINE, _MOST_INSIDE, _MOST_AROUND, _SURE = 80, 40, 5, 0.6
_PLACES = frozenset(["location", "dateline", "place", "city"])
_WORDS = frozenset(
    "standfirst introtext leadtext dek deck subtitle subhead subheadline subheading lead lede "
    "lide chapo "
    "chapeau bajada copete preamble "
    "entradilla sottotitolo occhiello sommario vorspann intro introduction teaser excerpt summary abstract "
    "sapo ingress leed underrubrik strapline kicker2 linha fina subtitulo gravata epigrafe spot ozet desc "
    "preview description subline einleitung blurb ingres ondertitel announce "
    "lidtext perex manchet bigtext volanta secondary zhaiyao zusammenfassung snippet opener perexlead "
    "povzetek sazetak podnaslov anotacija anotace ingressi entradeta zajawka rezumat bevezeto".split()
)
_WEAK = frozenset(
    "preview summary abstract secondary desc description snippet intro introduction excerpt".split()
)
"""Words that name the first paragraph of a text as often as its standfirst."""

_NO_WORDS = frozenset(
    "caption figure byline author share related image photo newsletter meta date breadcrumb body "
    "comment".split()
)
_OF_VIDEO = frozenset("video player clip".split())
"""What names the words on what a film above the text shows: `video-desc`."""

_BELOW = frozenset("headline title heading head".split())
_HOLDS = frozenset(["body"])
"""What the part around headline and standfirst may be called: `div.hero__body`."""

_HEADED = re.compile(r"([A-Z]{5,}(?: [A-Z]{3,})?): [A-Z]")
"""A town in capitals with a colon, as papers of South Asia begin a story: `VARSAND: The`."""
_PAPER = re.compile(r"\A\s*【[^【】]{1,20}】\s*")
"""What Japanese papers put in front of the first words of a text: `【北都新聞】`."""


def standfirst_of(
    said: Statements,
    blocks: Sequence[Block],
    title_place: int,
    body: Sequence[int],
    title: str,
    *,
    outlets: Directory,
    lines: Iterable[int],
) -> tuple[Found[str] | None, frozenset[int]]:
    """The standfirst, and the places of the blocks that show it. In `lines` stands who wrote it and when."""
    described = [one for one in described_by(said) if folded(one.value) != folded(title)]
    first = body[0] if body else len(blocks)
    nearby = list(_nearby(blocks, title_place, body, outlets))
    for place in nearby:
        saying = [one.value for one in described if says(blocks[place].text, one.value)]
        if saying and (place not in body or _is_told_apart(blocks, body, place, saying)):
            return _whole(blocks, place)
    before = next((place for place in range(first - 1, title_place, -1) if not blocks[place].figure), -1)
    for place in nearby:
        is_second = place == title_place + 1 and (
            _is_deck(blocks, title_place, body)
            or (
                _is_lesser(blocks[place])
                and place not in body
                and (blocks[place].level == _DECK_LEVEL or are_beside(blocks, place, title_place))
            )
        )
        heads = place == before and _is_lesser(blocks[place]) and _opens(blocks, place, first)
        opens = place in body and (place + 1 in body or _is_beside(blocks, place, body[0]))
        alone = opens and _is_alone(blocks, place)
        apart = alone and _stands_apart(blocks, body, place)
        apart = apart or (opens and _is_named_apart(blocks, body, place))
        marked = _is_marked(blocks[place], first=opens, alone=alone, apart=apart)
        marked = marked or lead_start(blocks[place].text) > 0
        marked = marked and not (
            _is_one_of_many(blocks, body, place) or _is_one_of_slides(blocks, place, first)
        )
        if (is_second or heads or marked) and folded(blocks[place].text) != folded(title):
            return _whole(blocks, place)
    above = _told_above(blocks, above_lines(blocks, title_place, body, lines), outlets)
    above = above or below_title(blocks, title_place, body)
    if above or (above := _points(blocks, title_place, body, described=bool(described))):
        words = " ".join(blocks[place].text for place in above)
        return replace(_found(blocks[above[0]], "above the byline"), value=words), frozenset(above)
    text = folded(" ".join(blocks[place].text for place in body)) if described else ""
    for one in described:
        if not CUT.search(one.value) and not is_told(folded(_PAPER.sub("", one.value)), text):
            return one, frozenset()
    return None, frozenset()


def _nearby(
    blocks: Sequence[Block], title_place: int, body: Sequence[int], outlets: Directory
) -> Iterator[int]:
    """The places below the headline, down to the first paragraphs of the text, that may be a standfirst."""
    first = body[0] if body else len(blocks)
    places = (
        range(max(0, title_place + 1), min(first + 3, len(blocks)))
        if title_place >= 0
        else range(max(0, first - 12), min(first + 1, len(blocks)))
    )
    around = blocks[title_place].path if title_place >= 0 else ()
    for place in places:
        block = blocks[place]
        opens = is_stamp(block.text) or (place in body and _opens_story(block, outlets))
        other = opens or _is_of_writer(block, around, outlets) or _is_amid_text(blocks, body, place)
        other = other or _is_needed_below(blocks, body, place)
        if (may_stand(block) or is_short_deck(block)) and not other:
            yield place


def _told_above(blocks: Sequence[Block], above: list[int], outlets: Directory) -> list[int]:
    """What stands above who wrote, unless a story begins in it: names of others may stand amid the text.

    Nor is who wrote a standfirst, above the line that says when.
    """
    told = (blocks[place] for place in above)
    return [] if any(_opens_story(one, outlets) or _is_of_writer(one, (), outlets) for one in told) else above


def _points(blocks: Sequence[Block], title_place: int, body: Sequence[int], *, described: bool) -> list[int]:
    """The items that say in short what the text tells, where no description does, or where they are named."""
    if headed := headed_points(blocks, title_place, body):
        return headed
    points = points_above(blocks, title_place, body)
    return points if points and (not described or _names_points(blocks[points[0]])) else []


def _is_told_apart(
    blocks: Sequence[Block], body: Sequence[int], place: int, described: Sequence[str]
) -> bool:
    """Whether a paragraph of the text is marked as a standfirst: by its name, in bold, or by its place.

    One in bold may be the story's first sentence, where what is `described` says less, but a whole sentence.
    """
    block = blocks[place]
    if tells_who_told(blocks[next((later for later in body if later > place), place)].text):
        return False
    if any(opens_named_body(block, blocks[other]) for other in body[1 : 1 + FEW]):
        return False
    return (
        (_is_marked(block, first=True) and not _is_one_of_many(blocks, body, place))
        or (block.strong and place == body[0] and len(body) > FEW and is_all_told(block.text, described))
        or _stands_apart(blocks, body, place)
    )


def _opens_story(block: Block, outlets: Directory) -> bool:
    """Whether a paragraph begins with the place of the story, as no standfirst does: `VARSAND -- The`."""
    headed = _HEADED.match(block.text)
    if PLACED.match(block.text) or (headed and NO_TOWNS.isdisjoint(headed[1].casefold().split())):
        return True
    read = None if block.level else read_dateline(block.text, outlets)
    return read is not None and bool(read.place) and read.confidence >= _SURE


def _is_of_writer(block: Block, around: Sequence[_Element], outlets: Directory) -> bool:
    """Whether a block says who wrote, or stands in the box of who did, not `around` the headline."""
    own = [element for element in block.path[-_MOST_AROUND:] if element not in around]
    if any(map(is_byline, own[:-1])):
        return True
    opened = len(block.text) <= LINE and block.text[-1] not in ".!?" and opener_of(block.text)
    byline = read_byline(block.text, outlets) if opened else None
    return byline is not None and bool(byline.people)


def _is_amid_text(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether a block that is none of the text stands below its first paragraph, as a box does."""
    first = blocks[body[0]].text if body and body[0] < place and place not in body else ""
    return len(first) >= LINE and ends_sentence(first)


def _is_needed_below(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether a paragraph of the text tells who somebody is that the next ones call by surname alone."""
    if place not in body or not any(map(str.isdigit, blocks[place].text)):
        return False
    return introduces(blocks[place].text, " ".join(blocks[later].text for later in body if later > place))


def _is_one_of_slides(blocks: Sequence[Block], place: int, end: int) -> bool:
    """Whether the element around a block is called as that around another above the text: slides are."""
    outer = blocks[place].path[-2:][0]
    called = (tag_of(outer), outer.get("class"))
    return bool(named_words(outer) & _WORDS) and any(
        (tag_of(other.path[-2]), other.path[-2].get("class")) == called and other.path[-2] is not outer
        for other in (*blocks[max(0, place - FEW) : place], *blocks[place + 1 : min(place + FEW + 1, end)])
        if len(other.path) > 1
    )


def _is_one_of_many(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether the element that marks a paragraph of the text is called as that of another one is.

    Or as the next ones are, and weakly marked besides: `<p class="story-paragraph intro">`. Or it holds the
    whole text: `<div class="article-desc">`.
    """
    outer = blocks[place].path[-2:]
    if place in body and sum(blocks[other].path[-2:-1] == outer[:-1] for other in body) > FEW + 1:
        *around, own = (bool(named_words(element) & _WORDS) for element in outer)
        if any(around) and not own:
            return True
    if len(body) > 1 and place == body[0] and named_words(outer[-1]) & _WORDS <= _WEAK:
        names = set((outer[-1].get("class") or "").split())
        rows = [(blocks[other].path[-1].get("class") or "").split() for other in body[1 : 1 + FEW]]
        if all(row and names.issuperset(row) for row in rows):
            return True
    called = {(tag_of(element), element.get("class")) for element in outer if named_words(element) & _WORDS}
    return place in body and any(
        (tag_of(element), element.get("class")) in called
        for other in body
        if other != place
        for element in blocks[other].path[-2:]
        if element not in outer
    )


def _names_points(block: Block) -> bool:
    """Whether the list that a point stands in, or what holds that list, is named as a standfirst."""
    words = frozenset[str]().union(*(named_words(element) for element in block.path[-3:-1]))
    return bool(words & _WORDS) and not words & (_WEAK | _NO_WORDS)


def _is_deck(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> bool:
    """Whether a paragraph right below the headline, beside it but not beside the text, is its standfirst."""
    place = title_place + 1
    text_places = [one for one in body[:FEW] if one > place]
    if title_place < 0 or not text_places or body[0] < place or blocks[place].tag != "p":
        return False
    block = blocks[place]
    text = block.text
    return (
        may_stand(block)
        and len(text.split()) >= _FEWEST_WORDS
        and block.link_share < LINKED
        and block.path[:-1] == blocks[title_place].path[:-1]
        and block.path[:-1] != blocks[text_places[0]].path[:-1]
        and moments_in(text) is None
        and not any(map(is_furniture_element, block.path[-1:]))
        and not is_furniture_text(block, inside=True)
    )


def _whole(blocks: Sequence[Block], place: int) -> tuple[Found[str], frozenset[int]]:
    """A standfirst with the points that go on below it in the same element, and their places."""
    first = blocks[place]
    outer = next((element for element in first.path[-4:-1] if named_words(element) & _WORDS), None)
    places = [place]
    for later in range(place + 1, min(place + 6, len(blocks))):
        block = blocks[later]
        goes_on = is_line_of(first, block, _WORDS - _WEAK) or (
            outer is not None
            and outer in block.path
            and (block.item or block.level > 0 or (later == place + 1 and _closes(blocks, later, outer)))
        )
        if not (goes_on and may_stand(block)):
            break
        places.append(later)
    words = " ".join(_told(blocks[one]) for one in places)
    words = words[lead_start(words) :]
    if len(words) > LONGEST:
        return _found(first, "standfirst"), frozenset([place])
    return replace(_found(first, "standfirst"), value=words), frozenset(places)


def _closes(blocks: Sequence[Block], place: int, outer: _Element) -> bool:
    """Whether a paragraph is the last in an element that is made for the standfirst."""
    named = bool(named_words(outer) & (_WORDS - _WEAK))
    told = all(block.tag == "p" and ends_sentence(block.text) for block in blocks[place - 1 : place + 1])
    return named and told and place + 1 < len(blocks) and outer not in blocks[place + 1].path


def _stands_apart(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether a block lies further from the next of the text than that from the one after it."""
    long = [place, *(later for later in body if later > place and len(blocks[later].text) >= _LONG)]
    if len(long) < 3:
        return False
    first, second, third = (blocks[one].path for one in long[:3])
    return _shared_depth(first, second) < _shared_depth(second, third)


def _is_named_apart(blocks: Sequence[Block], body: Sequence[int], place: int) -> bool:
    """Whether a paragraph is named for standfirsts, and each of the text is named, but otherwise."""
    own = blocks[place].path[-1]
    later = [blocks[one].path[-1] for one in body if one > place and len(blocks[one].text) >= _LONG]
    if not named_words(own) & _WORDS or len(later) <= FEW:
        return False
    return all(one.get("class") and one.get("class") != own.get("class") for one in later)


def _shared_depth(one: Sequence[object], other: Sequence[object]) -> int:
    return sum(left is right for left, right in zip(one, other, strict=False))


def _is_marked(block: Block, *, first: bool, alone: bool = False, apart: bool = False) -> bool:
    """Whether the page marks a block as a standfirst: by a name, or as a second heading below the first."""
    near = block.path[-2:] if alone or not first else block.path[-1:]
    own, around = named_words(near[-1]), frozenset().union(*(named_words(element) for element in near[:-1]))
    words = own | (around - _HOLDS)
    strong = (first and not apart) or bool(words & _OF_VIDEO)
    named = words & (_WORDS - _WEAK if strong else _WORDS) or _is_below_headline(own)
    if named and not words & _NO_WORDS:
        return True
    return block.level == 2 and len(block.text) >= 40 and not first


def _is_below_headline(words: frozenset[str]) -> bool:
    """Whether an element is named `subHeadline` or `sub-title`, the two words apart."""
    return "sub" in words and not words.isdisjoint(_BELOW)


def _is_lesser(block: Block) -> bool:
    """Whether a block is a heading below the first kind, and no day."""
    return block.level > 1 and not is_stamp(block.text)


def _opens(blocks: Sequence[Block], place: int, first: int) -> bool:
    """Whether a heading stands in the element of the text, in front of all of it."""
    return first < len(blocks) and blocks[place].path[-2] in blocks[first].path


def _is_beside(blocks: Sequence[Block], place: int, first: int) -> bool:
    """Whether a block stands below the first of the text in the same element."""
    return place > first and are_beside(blocks, place, first)


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
        name = words_of(element, limit=LINE) if is_byline(element) or named & _PLACES else ""
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
