"""Parts of an article's element that are none of the article, by what they hold, not by their names.

The element that holds most paragraphs tells them apart: of what stands in it, parts that look otherwise than
most paragraphs are boxes. A box in which as many blocks are nothing but links as are prose holds other
stories' teasers; one with fields and buttons asks readers for something; one with a picture and a few words
is a picture's; and several short lines behind the article are the page's.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block, nearest
from generator.ingest.page.blocks.captions import holds_picture
from generator.ingest.page.furniture.closing_heads import heads_points
from generator.ingest.page.furniture.elements import Shares, is_furniture_element
from generator.ingest.page.furniture.furniture import known_furniture
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.tree import ancestors_of, element_before, is_longer, named_words, tag_of
from generator.ingest.words.letters import LU

if TYPE_CHECKING:
    from lxml.etree import _Element

_HOME = 0.55
_LINKED = 0.6
_HEADLINE = 8
_OPENING = 30
_PROSE = 40
_SOME = 0.6
_MOST = 0.6
_FEWEST = 2
_NEAR, _DEEP = 3, 5
_SMALL, _SMALL_END = 0.2, 0.25
_MANY = 6
"""So many lines behind the article may be more of all its words than a part elsewhere."""

_SHORT = 200
_OF_TEXT = frozenset("body text paragraph paragraphs par para story copy texto texte testo tekst".split())
"""What parts of a text are called by themselves."""
_BOX_NAMES = frozenset(
    "box infobox factbox infokasten kasten kader encadre recuadro destaque cuadro ramka boks boksi faktaboks "
    "faktaruta ruta boxout callout".split()
)
"""What boxes beside a text are called in Europe's languages."""
_EMBEDDED = frozenset("embed embeds embedded embedding oembed external optin consent".split())
_DECK = 3
_OF_ALL = 0.5
_CAPTION = 260
_MOST_ELEMENTS = 400
_OWN = frozenset("p ul ol dl li h1 h2 h3 h4 h5 h6 blockquote pre table".split())
"""What an article holds besides its paragraphs by right."""

_CONTROLS = frozenset("form input select textarea button".split())
_PICTURES = frozenset("img picture amp-img video".split())
_CELLS = frozenset(["td", "th"])
_FEW_CELLS, _FEW_BEHIND = 4, 4
_HEADS = frozenset("p h1 h2 h3 h4 h5 h6 strong b span".split())
_LIST = 0.3
_FACTS = re.compile(
    r"(?:fakta|fakten|faktaruta|faktaboks|facts?(?: ?box| ?file)?|key facts|infobox|infokasten|repères|"
    r"la scheda|ficha|zur person|zum thema|kurz erklärt|справка|факты|довідка)(?:\W[^.!?]{0,60})?",
    re.IGNORECASE,
)
"""How a box of facts begins where no heading does."""

_FACT = re.compile(rf"[{LU}][\w ]{{2,20}}: \S.{{0,50}}")
_LEAD = 5
"""How many words at least lead to a list."""

_BLURB = 320
"""How long the words below a teaser's headline are at most; a longer paragraph is somebody's text."""


def boxes(
    blocks: Sequence[Block], kept: Sequence[int], scope: _Element, sizes: Mapping[int, int]
) -> frozenset[int]:
    """The places among `kept` that stand in boxes.

    `scope` is the article's element, `sizes` how long each kept block is.
    """
    pictured = _pictured(blocks, kept, sizes) | _below_pictures(blocks, kept, sizes)
    return pictured | (_cards(blocks, kept) or _boxes(blocks, kept, scope, sizes))


def _boxes(
    blocks: Sequence[Block], kept: Sequence[int], scope: _Element, sizes: Mapping[int, int]
) -> frozenset[int]:
    """The places among `kept` in parts of the article's element that look otherwise than most."""
    home = _home(blocks, kept, scope, sizes)
    if home is None:
        return frozenset()
    parts: dict[_Element, list[int]] = defaultdict(list)
    looks: dict[str, int] = defaultdict(int)
    bare_words: list[int] = []
    chosen = set(kept)
    around = frozenset(id(element) for element in home.iterancestors())
    for place in range(kept[0], min(len(blocks), kept[-1] + 1)):
        part = _part(blocks[place], home, around, scope)
        if part is None:
            bare_words.append(place)
        else:
            parts[part].append(place)
        if place in chosen and home in blocks[place].path:
            looks[_look(part) if part is not None else ""] += sizes[place]
    usual = max(looks, key=lambda look: looks[look], default="")
    dropped: set[int] = set()
    own = _look(home)
    usuals = [place for part, places in parts.items() if _look(part) == usual for place in places]
    usuals = usuals if usual else [place for place in bare_words if place in chosen]
    pieces = {part: places for part, places in parts.items() if _is_continued(blocks, places, home, own)}
    last = max(usuals, default=kept[-1])
    first = min((*usuals, *itertools.chain(*pieces.values())), default=kept[0])
    total = sum(sizes[place] for place in kept)
    bare = usual.partition(" ")[0] == "p" and looks[usual] >= _MOST * total
    for part, places in parts.items():
        if _look(part) == usual or places[0] < first or part in pieces:
            continue
        told = [sizes[place] for place in places if not blocks[place].hidden]
        shown = [blocks[place] for place in places if not blocks[place].hidden]
        behind = places[0] > last
        most = (_SMALL_END if behind and len(shown) >= _MANY else _SMALL) * total
        small = sum(told) <= most and tag_of(part) not in _OWN
        boxed = small and max(told, default=0) <= _BLURB
        between = (bare or _is_box(part)) and first < places[0] <= places[-1] < last
        if (
            (_holds_teasers(shown, told) and not _is_led(blocks, places, chosen))
            or (boxed and (_has_controls(part) or _is_picture(part, told)))
            or (boxed and behind and _is_end(told) and not _tells_on(part, shown))
            or (boxed and between and _is_headed(part, parts, blocks))
            or (small and behind and (_tells_facts(shown) or _is_behind_tabs(part)))
            or (boxed and _is_of_others(part, blocks, places))
        ):
            dropped.update(places)
    if not dropped & chosen:
        return frozenset()
    end = max(place for place in kept if home in blocks[place].path)
    dropped.update(place for place in kept if place > end and not ends_sentence(blocks[place].text))
    return frozenset(dropped & chosen)


def _pictured(blocks: Sequence[Block], kept: Sequence[int], sizes: Mapping[int, int]) -> frozenset[int]:
    """The places in tables of a few cells that hold a picture and a few words: its caption and credit."""
    tables: dict[_Element, list[int]] = defaultdict(list)
    for place in kept:
        if blocks[place].rows or "td" in blocks[place].tags[-_NEAR:]:
            table = nearest(blocks[place], "table")
            if table is not None:
                tables[table].append(place)
    return frozenset(
        place
        for table, places in tables.items()
        if _is_picture(table, [sizes[place] for place in places]) and _is_layout(table)
        for place in places
    )


def _below_pictures(blocks: Sequence[Block], kept: Sequence[int], sizes: Mapping[int, int]) -> frozenset[int]:
    """The places right below pictures among bare paragraphs, where each of several has a short line there.

    The lines are far shorter than the other paragraphs, none of them bold as headings are.
    """
    below = [place for place in kept if _stands_below_picture(blocks[place])]
    others = sorted(sizes[place] for place in kept if place not in below)
    if not _DECK <= len(below) < _OF_ALL * len(kept):
        return frozenset()
    longest = max(sizes[place] for place in below)
    return frozenset(below if longest <= min(_SHORT, others[len(others) // 2]) else ())


def _stands_below_picture(block: Block) -> bool:
    """Whether a paragraph's next neighbour above is one with a picture and no words."""
    own = block.path[-1]
    if block.tag != "p" or block.strong or block.level or block.item:
        return False
    above = element_before(own)
    return above is not None and tag_of(above) == "p" and holds_picture(above) and not is_longer(above, 0)


def _cards(blocks: Sequence[Block], kept: Sequence[int]) -> frozenset[int]:
    """The places in elements that look alike, each with a headline that is a link and a few words below it.

    Three such cards are a list of other stories, as long as something is kept besides them.
    """
    if sum(bool(block.links) for block in blocks[kept[0] : kept[-1] + 1]) < _DECK:
        return frozenset()
    alike: dict[tuple[int, str], dict[_Element, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place in range(kept[0], min(len(blocks), kept[-1] + 1)):
        block = blocks[place]
        for element, tag in zip(block.path[-_DEEP:], block.tags[-_DEEP:], strict=True):
            parent = element.getparent() if tag not in _OWN or tag == "dl" else None
            if parent is not None:
                alike[id(parent), _look(element)][element].append(place)
    for cards in alike.values():
        told = [[blocks[place] for place in places] for places in cards.values()]
        if len(cards) >= _DECK and all(map(_is_card, told)):
            places = frozenset(place for card in cards.values() for place in card)
            if any(place not in places for place in kept):
                return places & frozenset(kept)
    return frozenset()


def _is_card(blocks: Sequence[Block]) -> bool:
    """Whether a headline that is a link and at most a few words are all that an element holds."""
    linked = [
        block
        for block in blocks
        if block.link_share > _LINKED and size_of(block.text) >= _HEADLINE and not is_stamp(block.text)
    ]
    return len(linked) == 1 and sum(size_of(block.text) for block in blocks) <= _BLURB


def _has_controls(part: _Element) -> bool:
    """Whether an element holds buttons or fields."""
    return any(tag_of(element) in _CONTROLS for element in itertools.islice(part.iter(), _MOST_ELEMENTS))


def _is_picture(part: _Element, sizes: Sequence[int]) -> bool:
    """Whether a part is a picture with a few words below it."""
    inner = (one for one in itertools.islice(part.iter(), _MOST_ELEMENTS) if tag_of(one) in _PICTURES)
    return sum(sizes) <= _CAPTION and not all(map(_is_advertised, inner))


def _is_advertised(picture: _Element) -> bool:
    """Whether a picture is a link for readers without scripts, as what counts advertisements puts there."""
    outer = list(itertools.islice(ancestors_of(picture), _FEWEST))
    return [tag_of(one) for one in outer] == ["a", "noscript"]


def _is_led(blocks: Sequence[Block], places: Sequence[int], chosen: Collection[int]) -> bool:
    """Whether a paragraph of the text that a colon ends leads to a list of whole sentences."""
    above = blocks[places[0] - 1]
    items = [blocks[place] for place in places]
    return (
        places[0] - 1 in chosen
        and not above.level
        and above.text[-1] in ":："
        and len(above.text.split()) >= _LEAD
        and len(items) >= _DECK
        and all(item.item and item.link_share < _OF_ALL and ends_sentence(item.text) for item in items)
    )


def _tells_facts(blocks: Sequence[Block]) -> bool:
    """Whether a part is facts, each behind what it is of, with at most one paragraph: of a firm, a film."""
    facts = sum(_FACT.fullmatch(block.text) is not None for block in blocks)
    return facts >= _DECK and sum(ends_sentence(block.text) for block in blocks) <= 1


def _is_of_others(part: _Element, blocks: Sequence[Block], places: Sequence[int]) -> bool:
    """Whether a box asks if it may show what is kept elsewhere: the words beside that tell what it is."""
    if named_words(part).isdisjoint(_BOX_NAMES | _EMBEDDED):
        return False
    behind = blocks[places[-1] + 1 : places[-1] + 1 + _FEW_BEHIND]
    own = [blocks[place] for place in places] + [block for block in behind if part in block.path]
    asking = (known_furniture(block.text) for block in own if len(block.text) <= _SHORT)
    return any(one is not None and one.rule == "blocked-content" for one in asking)


def _is_behind_tabs(part: _Element) -> bool:
    """Whether a part is the panels of the tabs that stand in a list right above it."""
    above = element_before(part)
    if above is None or "tab" not in {name.removesuffix("s") for name in named_words(above)}:
        return False
    return tag_of(above) in ("ul", "ol", "nav") and "tab" in {
        name.removesuffix("s") for name in named_words(part)
    }


def _is_layout(table: _Element) -> bool:
    """Whether a table has few cells, so that it only sets things beside each other."""
    cells = sum(tag_of(one) in _CELLS for one in itertools.islice(table.iter(), _MOST_ELEMENTS))
    return cells <= _FEW_CELLS


def _is_end(sizes: Sequence[int]) -> bool:
    """Whether a part behind the article is several short lines."""
    return len(sizes) >= _FEWEST and max(sizes) <= _SHORT


def _tells_on(part: _Element, blocks: Sequence[Block]) -> bool:
    """Whether a part is paragraphs of whole sentences, none of them links: the text's last.

    It has no name, or one for the text: `div.body` behind `div.first-par`, `div.second-par`.
    """
    names = named_words(part)
    of_text = bool(names & _OF_TEXT) and not is_furniture_element(part)
    return (of_text or not (part.get("class") or part.get("id"))) and all(
        block.tag == "p" and not block.links and ends_sentence(block.text) for block in blocks
    )


def _is_headed(part: _Element, parts: Mapping[_Element, Sequence[int]], blocks: Sequence[Block]) -> bool:
    """Whether a part between bare paragraphs has a heading of its own or is one of facts, with words below.

    Several that look alike are the sections of the article.
    """
    shown = [blocks[place] for place in parts[part] if not blocks[place].hidden]
    headed = len(shown) >= _FEWEST and not all(block.level for block in shown)
    headed = headed and (shown[0].level > 1 or _FACTS.fullmatch(shown[0].text) is not None)
    return headed and sum(_look(other) == _look(part) for other in parts) < _DECK


def _is_box(part: _Element) -> bool:
    """Whether a part is named as a box, whatever is around it: `div.content-box` between `div.section`."""
    return not named_words(part).isdisjoint(_BOX_NAMES)


def _is_continued(blocks: Sequence[Block], places: Sequence[int], home: _Element, own: str) -> bool:
    """Whether a part beside the home holds an element that looks as the home does: the text goes on in it."""
    return home not in blocks[places[0]].path and any(
        _look(element) == own for place in places for element in blocks[place].path[-_NEAR:]
    )


def _home(
    blocks: Sequence[Block], kept: Sequence[int], scope: _Element, sizes: Mapping[int, int]
) -> _Element | None:
    """The smallest element with most of the article's words."""
    total = sum(sizes[place] for place in kept)
    held: dict[_Element, int] = defaultdict(int)
    for place in kept:
        for element in blocks[place].path:
            held[element] += sizes[place]
    if len(kept) <= _FEWEST or not total:
        return None
    best: _Element | None = None
    depth = -1
    for place in kept:
        for level, element in enumerate(blocks[place].path):
            if level > depth and held[element] >= _HOME * total:
                best, depth = element, level
    return best if best is not None else scope


def _part(block: Block, home: _Element, around: frozenset[int], scope: _Element) -> _Element | None:
    """The outermost element around a block below the home, or beside those around the home."""
    inside = False
    for element in block.path:
        if inside and element is not home and id(element) not in around:
            return element
        inside = inside or element is scope
    return None


def _look(element: _Element) -> str:
    return _looks(tag_of(element), (element.get("class") or "")[:200])


@lru_cache(maxsize=2048)
def _looks(tag: str, names: str) -> str:
    return " ".join([tag, *re.sub(r"\d+", "", names).split()])


def _holds_teasers(blocks: Sequence[Block], sizes: Sequence[int]) -> bool:
    """Whether about as many blocks are links to other stories as are prose, and none of the prose is long."""
    headlines = prose = 0
    for block, size in zip(blocks, sizes, strict=True):
        opens = bool(block.links) and block.links[0].start == 0 and block.item
        if block.link_share > _LINKED and size >= _HEADLINE:
            headlines += 1
        elif opens and size_of(block.text[: block.links[0].end]) >= _OPENING:
            headlines += 1
            prose += 1
        elif size > _BLURB:
            return False
        elif size >= _PROSE and not is_stamp(block.text):
            prose += 1
    return headlines > 0 and headlines >= _SOME * prose


def without_points(blocks: Sequence[Block], places: Sequence[int], shares: Shares) -> Iterator[int]:
    """The blocks without the points of the article: a line that heads them, and the items below it."""
    headed: _Element | None = None
    points: _Element | None = None
    pointed = False
    for place in places:
        block = blocks[place]
        if block.item and headed is not None and headed in block.path and shares[headed] < _LIST:
            continue
        if block.item and pointed and (points is None or points in block.path):
            points = list_of(block)
            continue
        headed, points, pointed = None, None, False
        if heads_points(block):
            headed = block.path[-1] if block.tag not in _HEADS else block.path[-2]
            pointed = block.tag in _HEADS
            continue
        yield place


def list_of(block: Block) -> _Element | None:
    """The list that an item stands in."""
    item = nearest(block, "li")
    return item.getparent() if item is not None else None
