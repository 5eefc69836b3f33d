"""The blocks below a headline, and the descriptions of a page's head → the standfirst.

A description is often the first words of the text, cut short: that is no standfirst. Where the page shows the
whole of what the head cuts off, the whole is taken.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.shapes import folded
from generator.ingest.page.blocks import Block
from generator.ingest.page.json_ld import text_of
from generator.ingest.page.statements import Statements
from generator.ingest.page.tree import named_words
from generator.ingest.text.seed import Found

_LONGEST = 700
_LONG = 60
_SHORTEST = 25
_WORDS = frozenset(
    "standfirst introtext leadtext dek deck subtitle subhead subheadline subheading lead lede "
    "lide leadtext chapo "
    "chapeau bajada copete "
    "entradilla sottotitolo occhiello sommario vorspann intro introduction teaser excerpt summary abstract "
    "sapo ingress leed underrubrik strapline kicker2 linha fina subtitulo gravata epigrafe spot ozet desc "
    "description "
    "lidtext perex manchet bigtext volanta secondary zhaiyao zusammenfassung snippet opener perexlead".split()
)
_WEAK = frozenset("summary abstract secondary desc description snippet intro introduction excerpt".split())
"""Words that name the first paragraph of a text as often as its standfirst."""

_NO_WORDS = frozenset(
    "caption figure byline author share related image photo newsletter meta date breadcrumb body "
    "comment".split()
)
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|&hellip;)\s*\Z")


_PLACED = re.compile(r"\([A-ZÀ-Þ][^()]{1,30}\) [A-ZÀ-Þ«“\"]")
"""A place in brackets, which a story begins with and no standfirst."""


def standfirst_of(
    said: Statements, blocks: Sequence[Block], title_place: int, body: Sequence[int], title: str
) -> tuple[Found[str] | None, frozenset[int]]:
    """The standfirst, and the places of the blocks that show it."""
    described = [one for one in _described(said) if folded(one.value) != folded(title)]
    first = body[0] if body else len(blocks)
    places = (
        range(max(0, title_place + 1), min(first + 3, len(blocks)))
        if title_place >= 0
        else range(max(0, first - 12), min(first + 1, len(blocks)))
    )
    nearby = [
        place for place in places if _may_stand(blocks[place]) and not _PLACED.match(blocks[place].text)
    ]
    for place in nearby:
        block = blocks[place]
        if not any(_says(block.text, one.value) for one in described):
            continue
        if place not in body or _is_marked(block, first=True) or _stands_apart(blocks, body, place):
            return _whole(blocks, place)
    for place in nearby:
        is_second = blocks[place].level == 2 and place == title_place + 1 and place not in body
        if (is_second or _is_marked(blocks[place], first=place in body and place + 1 in body)) and folded(
            blocks[place].text
        ) != folded(title):
            return _whole(blocks, place)
    text = folded(" ".join(blocks[place].text for place in body))
    for one in described:
        key = folded(_CUT.sub("", one.value))
        if not _CUT.search(one.value) and len(key) >= _SHORTEST and key[:60] not in text:
            return one, frozenset()
    return None, frozenset()


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
            or not (block.item or block.level)
        ):
            break
        places.append(later)
    words = " ".join(blocks[one].text for one in places)
    if len(words) > _LONGEST:
        return _found(first, "standfirst"), frozenset([place])
    return replace(_found(first, "standfirst"), value=words), frozenset(places)


def _described(said: Statements) -> Iterator[Found[str]]:
    for one in said.meta(
        "og:description", "description", "twitter:description", "dc.description", "sailthru.description"
    ):
        value = " ".join(html.unescape(html.unescape(one.value)).split())
        if _SHORTEST <= len(value) <= _LONGEST:
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
        and _SHORTEST <= len(block.text) <= _LONGEST
        and block.link_share < 0.5
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


def _is_marked(block: Block, *, first: bool) -> bool:
    """Whether the page marks a block as a standfirst: by a name, or as a second heading below the first."""
    near = block.path[-2:] if not first else block.path[-1:]
    words = frozenset().union(*(named_words(element) for element in near))
    if words & (_WORDS - _WEAK if first else _WORDS) and not words & _NO_WORDS:
        return True
    return block.level == 2 and len(block.text) >= 40 and not first


def _found(block: Block, rule: str) -> Found[str]:
    return Found(value=block.text, line=block.line, rule=rule, confidence=0.85)
