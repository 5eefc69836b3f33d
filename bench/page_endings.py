"""Fits the weights of `generator/ingest/page/body/endings.py`: `python bench/page_endings.py FOLDER...`.

FOLDER is where the pages of `papers.py` are unpacked. The rules know these pages, and leave nothing behind
their articles; so they are made to forget: in each of five rounds half of the names of elements and half of
the words that are furniture, another half each time. What stands behind the articles then is what the weights
are fitted on. What is printed is told in `endings.py`; round 0 has forgotten nothing.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import lru_cache
from typing import Any
from unittest.mock import patch

from endings import Row, report
from papers import NAMED, Page, expected, labelled_pages, parser_of

from generator.ingest.charsets import page_text
from generator.ingest.page import webpage
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.body import body
from generator.ingest.page.body.endings import gaps_of
from generator.ingest.page.furniture import closing_heads, elements, furniture
from generator.ingest.words.outlets.publishers import Directory

ROUNDS, FORGOTTEN = 6, 500  # of a thousand
AGAINST = frozenset(["alike", "begun", "siblings"])
NAMES = ((elements, "NAMES"), (elements, "BOXES"), (elements, "_NAMES"), (furniture, "LINES_OF_PAGES"))
TOLD_BY_TEXT = (
    *((furniture, name) for name in ("known_furniture", "speaks_for_page", "is_notice")),
    (closing_heads, "_begins_closing"),
)
TOLD_BY_BLOCK = (
    *((furniture, name) for name in ("points_elsewhere", "tells_of_its_picture")),
    *((body, name) for name in ("opens_comments", "heads_end", "closes")),
)


def is_gone(turn: int, words: object) -> bool:
    return turn > 0 and zlib.crc32(f"{turn}|{words}".encode()) % 1000 < FORGOTTEN


def forgetting(turn: int) -> ExitStack:
    """While it is open, half of what the rules know of pages is not known."""
    stack = ExitStack()
    for module, name in NAMES:
        words = frozenset(word for word in vars(module)[name] if not is_gone(turn, word))
        stack.enter_context(patch.object(module, name, words))
    pairs = tuple(pair for pair in elements.PAIRS if not is_gone(turn, sorted(pair)))
    stack.enter_context(patch.object(elements, "PAIRS", pairs))
    afresh = lru_cache(maxsize=8192)(vars(elements)["_is_of_furniture"].__wrapped__)
    stack.enter_context(patch.object(elements, "_is_of_furniture", afresh))
    for module, name in TOLD_BY_TEXT:
        stack.enter_context(patch.object(module, name, _half_of(turn, vars(module)[name], str)))
    for module, name in TOLD_BY_BLOCK:
        stack.enter_context(patch.object(module, name, _half_of(turn, vars(module)[name], _text_of)))
    if turn:
        stack.enter_context(patch.object(body, "without_far_ends", lambda _, kept: list(kept)))
    stack.enter_context(patch.object(body, "ended", lambda _, kept: list(kept)))
    return stack


def _half_of(turn: int, asked: Callable[[Any], Any], key: Callable[[Any], str]) -> Callable[[Any], Any]:
    return lambda one: None if is_gone(turn, key(one)) else asked(one)


def _text_of(block: Block) -> str:
    return block.text


def rows_of(page: Page, turn: int, outlets: Directory) -> Iterator[Row]:
    case = expected(page.label, page.lines)
    body_keys, neutral = (
        set(map(letters, case["body"])),
        {*map(letters, case["neutral"]), letters(case["title"])},
    )
    found: list[tuple[Sequence[Block], Sequence[int]]] = []

    def noted(blocks: Sequence[Block], *rest: Any) -> body.Body:
        result = body.body_of(blocks, *rest)
        found.append((blocks, result.places))
        return result

    with forgetting(turn), patch.object(webpage, "body_of", noted):
        webpage.read_webpage(page_text(page.path.read_bytes()), page.path.name, outlets, site_zone="UTC")
    for blocks, kept in found:
        told = [_is_text(letters(blocks[place].text), body_keys, neutral) for place in kept]
        for gap in gaps_of(blocks, kept):
            behind = Counter(told[gap.order :])
            if behind[True] or behind[False]:
                yield Row(page.name, f"round {turn}", gap.traits, behind[True], behind[False])


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


def _is_text(key: str, body_keys: set[str], neutral: set[str]) -> bool | None:
    if key in neutral:
        return None
    return key in body_keys or any(
        (len(key) > 30 and key in one) or (len(one) > 40 and one in key) for one in body_keys
    )


def main() -> None:
    options = parser_of(__doc__ or "").parse_args()
    outlets = Directory()
    pages = [one for named in NAMED for one in labelled_pages(options.folders, options.texts, named)]
    report([row for turn in range(ROUNDS) for one in pages for row in rows_of(one, turn, outlets)], AGAINST)


if __name__ == "__main__":
    main()
