"""The scripts of a page → what they say of when it was published.

Many templates keep in a variable or in the state of the page what they show nowhere else, or show as `3 hours
ago`. A key that speaks of publication is surer beside the page's own headline, as the same scripts tell of
other articles; one that may be of anything posted counts only there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from generator.ground.frozen import frozen

_MOST_READ, _MOST_HITS = 600_000, 300
_LONGEST_KEY = 24
_NEAR_HEADLINE = 2_000
_STEMS = ("publi", "pubdate", "pub_date", "pubtime", "pub-date", "displaydate", "display_date", "createtime")
_DOUBTED_STEMS = ("postdate", "post_date", "posted", "articledate", "article_date", "storydate")
_SURE = re.compile(
    r"(?:\w{2,12}[_-]?)?(?:first|original|content|page|article|story|news|date|datetime)?[_-]?"
    r"(?:publi(?:sh(?:ed)?|cation|catie|cacion|cacao|que)|pub|display|create)"
    r"[_-]?(?:date|time|datum|at|on|utc|zulu|adjusted|timestamp|datetime|date[_-]?time|dateiso\w{0,6}|ondate)|"
    r"date[_-]?(?:first[_-]?)?(?:published|publication)|fecha_?publicacion|data_?pubblicazione|"
    r"first[_-]?publish(?:ed)?",
    re.IGNORECASE,
)
_DOUBTED = re.compile(
    r"(?:date[_-]?posted|posted[_-]?(?:at|on|date|time)|post[_-]?date|(?:article|story)[_-]?date|published)",
    re.IGNORECASE,
)
_NO_DATE = re.compile(r"unpubli|expir|modif|updat|republi|embargo|valid", re.IGNORECASE)
_VALUE = re.compile(
    r"\\?[\"']?\s{0,3}[:=]\s{0,3}(?:\\?\"(?P<double>[^\"\\\n]{8,48})|'(?P<single>[^'\n]{8,48})'|(?P<number>\d{10,14})\b)"
)
_WORD = re.compile(r"[\w-]+")
_WRITTEN = re.compile(r"document\.write\(\s{0,3}[\"'](?P<value>[^\"'<>]{8,70})[\"']")
"""What a script puts where it stands, as old pages do with their day."""
_EPOCH_AND_DAY = re.compile(
    r"[\"']?(?P<epoch>1\d{9})[\"']?[,;]\s{0,3}(?:(?:var|let) )?\w{1,20}\s?=\s?"
    r"[\"'](?P<day>(?:19|20)\d\d-\d\d-\d\d)[\"']"
)
"""`n = "1717409700", s = "2024-06-03"`: the moment and its day, of which each tells what the other is."""

_CREATED = re.compile(r"\bvar ct ?= ?\"(?P<epoch>1\d{9})\"")
"""How the pages of Chinese messengers call when an article was made."""


@frozen
class Told:
    """What a script says of when: its key, the value as it stands there, where, and how sure that is."""

    key: str
    value: str
    line: int
    weight: float


def told_in_scripts(scripts: Sequence[tuple[str, int]], headlines: Sequence[str]) -> list[Told]:
    """What the scripts of a page say of its publication, the surest first. `headlines` are the page's own."""
    found: list[Told] = []
    for script, line in scripts:
        text = script[:_MOST_READ]
        found += _of_keys(text, line, headlines)
        found += _of_words(text, line)
    return sorted(found, key=lambda one: -one.weight)


def _of_keys(text: str, line: int, headlines: Sequence[str]) -> Iterator[Told]:
    lower = text.lower()
    hits = sorted({place for stem in (*_STEMS, *_DOUBTED_STEMS) for place in _places(lower, stem)})
    heads = [place for headline in headlines for place in _places(text, headline)] if hits else []
    seen: set[int] = set()
    for hit in hits:
        start, end = _key_around(text, hit)
        key = text[start:end]
        sure = _SURE.fullmatch(key) is not None
        if start in seen or _NO_DATE.search(key) or not (sure or _DOUBTED.fullmatch(key)):
            continue
        seen.add(start)
        value = _VALUE.match(text, end)
        if value is None:
            continue
        said = value["double"] or value["single"] or value["number"]
        own = any(abs(place - start) <= _NEAR_HEADLINE for place in heads)
        if not (sure or own):
            continue
        weight = (0.4 if sure else 0.3) + (0.1 if own else 0.0) - 0.02 * min(len(seen), 9)
        yield Told(key=key, value=said.strip(), line=line + text.count("\n", 0, start), weight=weight)


def _places(text: str, stem: str) -> Iterator[int]:
    """Where a stem stands in a text, as often as is worth asking."""
    place = text.find(stem)
    for _ in range(_MOST_HITS):
        if place < 0:
            return
        yield place
        place = text.find(stem, place + len(stem))


def _key_around(text: str, hit: int) -> tuple[int, int]:
    """From where to where the word goes that a place lies in."""
    start = hit
    while start > max(0, hit - _LONGEST_KEY) and (text[start - 1].isalnum() or text[start - 1] in "_-"):
        start -= 1
    word = _WORD.match(text, hit, hit + 2 * _LONGEST_KEY)
    return start, word.end() if word else hit


def _of_words(text: str, line: int) -> Iterator[Told]:
    """A day that a script writes into the page, and a moment with its day beside it."""
    if written := _WRITTEN.search(text):
        place = line + text.count("\n", 0, written.start())
        yield Told(key="document.write", value=written["value"].strip(), line=place, weight=0.3)
    if created := _CREATED.search(text):
        place = line + text.count("\n", 0, created.start())
        yield Told(key="ct", value=created["epoch"], line=place, weight=0.35)
    for both in _EPOCH_AND_DAY.finditer(text):
        told = datetime.fromtimestamp(int(both["epoch"]), UTC).replace(tzinfo=None)
        if abs(told - datetime.fromisoformat(both["day"])) <= timedelta(days=1, hours=14):
            place = line + text.count("\n", 0, both.start())
            yield Told(key="moment and day", value=both["epoch"], line=place, weight=0.35)
            return
