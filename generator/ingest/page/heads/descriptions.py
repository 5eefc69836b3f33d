"""What a page's head says of its article → the descriptions that may be its standfirst."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.wording import folded
from generator.ingest.page.heads.leads import LONGEST, SHORTEST
from generator.ingest.page.stated.json_ld import text_of
from generator.ingest.page.stated.statements import Statements
from generator.ingest.text.seed import Found
from generator.ingest.words.scripts import IDEOGRAPHIC

CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|&hellip;)\s*\Z")
"""How a description ends that shows that it is cut."""
_LONG, _LONG_IN_IDEOGRAPHS = 60, 20

_OF_SITE = re.compile(
    r"\bis the (?:official )?(?:home ?page|online edition|web ?site) (?:for|of) |"
    r"\A(?:Check out|Find|Follow|Get|Read|Watch|Your source for)\b.{0,40}\b(?:breaking|latest)\b.{0,60}"
    r"\b(?:headlines|news|scores|updates)\b",
    re.IGNORECASE,
)
"""What a head says of its paper on all of its pages."""


def described_by(said: Statements) -> Iterator[Found[str]]:
    """What the head says the article tells, the surest first: of a fit length, and not of the whole paper."""
    for one in said.meta(
        "og:description", "description", "twitter:description", "dc.description", "sailthru.description"
    ):
        value = " ".join(html.unescape(html.unescape(one.value)).split())
        if SHORTEST <= size_of(value) <= LONGEST and not _OF_SITE.search(value):
            yield Found(value=value, line=one.line, rule=one.rule, confidence=0.6)
    if (
        said.article
        and (value := text_of(said.article.values.get("description")))
        and SHORTEST <= len(value) <= LONGEST
    ):
        yield Found(
            value=" ".join(value.split()),
            line=said.article.line_of(value),
            rule="json-ld description",
            confidence=0.6,
        )


def says(shown: str, described: str) -> bool:
    """Whether a block is what a description says, or the whole of what it cuts short."""
    whole, part = folded(shown), folded(CUT.sub("", described))
    if not part:
        return False
    return whole == part or (len(part) >= 40 and whole.startswith(part[: max(40, len(part) - 12)]))


def is_told(key: str, text: str) -> bool:
    """Whether the first words of a description, or those in its middle, are the text's own."""
    middle = len(key) // 2
    long = _LONG_IN_IDEOGRAPHS if IDEOGRAPHIC.search(key) else _LONG
    first = len(key) < SHORTEST or key[:long] in text
    return first or (len(key) >= 2 * long and key[middle : middle + long] in text)


def is_all_told(text: str, described: Sequence[str]) -> bool:
    """Whether a description says all of a text, or shows that it is cut: `The ferry …`, `The fer`."""
    return any(folded(one) == folded(text) or CUT.search(one) or one[-1].isalnum() for one in described)
