"""An address, a language, or a text → the zone of the country that it is from or speaks of.

What a text speaks of is only good for choosing between the zones that share a name: what `IST` is in a story
full of crores and Lok Sabha is settled, but a story on China with no zone at all may be from anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from generator.ground.urls import host_of
from generator.ingest.words.country_table import countries

_SOLD_TO_ALL = frozenset(["co", "la"])
"""Ends of addresses that are sold to everybody; `com.co` is Colombia's still."""

_WORD = re.compile(r"u\.s|[^\W\d_]+")
_AMERICAN = re.compile(
    r"\b(?:defense|percent|program|labor|harbor|center|license[ds]?|favor\w*|neighbor\w*|toward)\b",
    re.IGNORECASE,
)
_BRITISH = re.compile(
    r"\b(?:defence|per cent|programme|labour|harbour|centre|licence|favour\w*|neighbour\w*|organis\w+|"
    r"towards)\b",
    re.IGNORECASE,
)
_AMERICAN_LETTERS = "defense|percent|program|labor|harbor|center|licen|favor|neighbor|toward".split("|")
_BRITISH_LETTERS = (
    "defence|per cent|programme|labour|harbour|centre|licence|favour|neighbour|organis|towards".split("|")
)
"""Letters of which a text must have some before it is worth while to look for the words."""
_SAMPLE = 20_000
_LEAST, _DIFFERENT = 3, 2


def zone_of_country(address: str) -> str:
    """The zone of the country whose end the host of an address has, or ""."""
    labels = host_of(address).split(".")
    end = labels[-1] if len(labels) > 1 else ""
    if end in _SOLD_TO_ALL and not (len(labels) > 2 and labels[-2] in ("com", "org", "net", "gov", "edu")):
        return ""
    return _by_code().get(end, "")


def zone_of_language(tag: str) -> str:
    """The zone of the country where a language (BCP 47) is written, or "" where it is written in many.

    Where the tag names a country, that alone counts: French of Canada is not from Paris.
    """
    language, *parts = tag.casefold().replace("_", "-").split("-")
    region = next((part for part in parts if len(part) == 2), "")
    if region:
        return _by_code().get(region, "")
    return next((one.zone for one in countries() if language in one.languages), "")


def home_of_language(text: str, language: str) -> str:
    """The zone of the country that a text in Spanish or Portuguese is probably from, or "".

    The first of the table is taken where no word tells.
    """
    sharing = {one.zone: one.home[language] for one in countries() if language in one.home}
    if not sharing:
        return ""
    counts = _counts(text)
    sums = {zone: sum(counts.get(word, 0) for word in words) for zone, words in sharing.items()}
    return max(sums, key=lambda zone: sums[zone])


def home_of_story(text: str, place: str, language: str) -> str:
    """The zone that an English story is probably told in, or "".

    It is that of the country whose papers alone use such words, else that of its dateline if it is about that
    country, else that of New York for American spelling.
    """
    if language != "en":
        return ""
    counts = _counts(text)
    said = {one.zone: [counts[word] for word in one.local if word in counts] for one in countries()}
    most = max(said, key=lambda zone: sum(said[zone]))
    if len(said[most]) >= _DIFFERENT and sum(said[most]) >= _LEAST:
        return most
    city = place.casefold().split(" ")
    near = next((one for one in countries() if city[0] in one.cities or city[-1] in one.cities), None)
    if near is not None:
        found = sum(counts.get(word, 0) for word in frozenset(near.words))
        return near.zone if found >= _LEAST or not near.words else ""
    sample = text[:_SAMPLE]
    lower = sample.casefold()
    american = any(letters in lower for letters in _AMERICAN_LETTERS) and len(_AMERICAN.findall(sample))
    british = any(letters in lower for letters in _BRITISH_LETTERS) and len(_BRITISH.findall(sample))
    return "America/New_York" if american > british else ""


def homelands(text: str) -> tuple[str, ...]:
    """The zones of the countries whose words a text has three times or more, the most spoken of first."""
    zones, said = _by_word(), _counts(text)
    counts: Counter[str] = Counter()
    for word in zones.keys() & said.keys():
        counts.update(dict.fromkeys(zones[word], said[word]))
    return tuple(
        zone
        for zone, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if count >= _LEAST
    )


@lru_cache(maxsize=1)
def _counts(text: str) -> Counter[str]:
    """How often a text says each word. The same text is asked of several times in a row."""
    return Counter(_WORD.findall(text[:_SAMPLE].lower()))


@cache
def _by_code() -> dict[str, str]:
    return {code: one.zone for one in countries() for code in one.codes}


@cache
def _by_word() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in countries():
        for word in one.words:
            found.setdefault(word, []).append(one.zone)
    return found
