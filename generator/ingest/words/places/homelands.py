"""An address, a language, or a text → the zone of the country that it is from or speaks of.

What a text speaks of is only good for choosing between the zones that share a name: what `IST` is in a story
full of crores and Lok Sabha is settled, but a story on China with no zone at all may be from anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from generator.ground.urls import host_of
from generator.ingest.words.late import Late
from generator.ingest.words.places.country_table import Country, countries
from generator.ingest.words.runs import runs_of

_SOLD_TO_ALL = frozenset("co la me ag vc gd pw ml ga gq bz sr".split())
"""Ends of addresses that are sold to everybody; `com.co` is Colombia's still."""
_MAKING_WORDS = frozenset("in is ly to".split())
"""Ends that make a word or a name with what is in front of them, of countries with few languages."""

_STATES = Late(r"[Uu](?<![^\W\d_].)\.[Ss]")
"""`U.S`, a word of the table and two runs of letters. It begins with what can be looked for fast."""


def _spellings(words: str, beginnings: str) -> dict[str, re.Pattern[str]]:
    """A pattern for each word, by its last run of letters, and for all words with each beginning.

    Python finds fixed letters far faster than one of several words, so there is no pattern for all of them.
    """
    whole = {word.split()[-1]: re.compile(rf"{word}\b(?<!\w{word})") for word in words.split("|")}
    return whole | {f"{one}*": re.compile(rf"{one}(?<!\w{one})") for one in beginnings.split("|")}


_AMERICAN = _spellings(
    "defense|percent|program|labor|harbor|center|license|licensed|licenses|toward", "favor|neighbor"
)
_BRITISH = _spellings(
    "defence|per cent|programme|labour|harbour|centre|licence|towards",
    "favour|neighbour|organisa|organise|organisi|organism|organist",
)
_SAMPLE = 20_000
_LEAST, _DIFFERENT = 3, 2


def zone_of_country(address: str, language: str = "") -> str:
    """The zone of the country whose end the host of an address has, or "".

    Some ends are words as well: a page in a `language` of one other country has it for that, `sibenik.in`.
    """
    labels = host_of(address).split(".")
    end = labels[-1] if len(labels) > 1 else ""
    if end in _MAKING_WORDS and zone_of_language(language) not in ("", _by_code().get(end)):
        return ""
    if end in _SOLD_TO_ALL and not (len(labels) > 2 and labels[-2] in ("com", "org", "net", "gov", "edu")):
        return ""
    return _by_code().get(end, "")


@lru_cache(maxsize=64)
def zone_of_language(tag: str) -> str:
    """The zone of the country where a language (BCP 47) is written, or "" where it is written in many.

    Where the tag names a country, that alone counts: French of Canada is not from Paris.
    """
    language, *parts = tag.casefold().replace("_", "-").split("-")
    region = next((part for part in parts if len(part) == 2), "")
    if region:
        return _by_code().get(region, "")
    return next((one.zone for one in countries() if language in one.languages), "")


_GLOSS = Late(r" \((?<=[a-z] \()[\u4e00-\u9fff]{2,4}\)")
"""`Wellington Koo (顧立雄)`: a name in English with its Chinese letters. ` (` is found fast."""


def home_of_language(text: str, language: str) -> str:
    """The zone of the country that a text in a language of several countries is probably from, or "".

    The first of the table is taken where no word tells. English with Chinese letters behind its names is from
    where they are written; all clocks show the same there.
    """
    if language in ("", "en"):
        return "Asia/Taipei" if _GLOSS.search(text) else ""
    sharing = _sharing(language)
    if not sharing:
        return ""
    if language in _WITH_MARKS:
        sums = {zone: sum(map(text[:_SAMPLE].count, words)) for zone, words in sharing.items()}
    else:
        counts = _counts(text)
        sums = {zone: sum(counts.get(word, 0) for word in words) for zone, words in sharing.items()}
    return max(sums, key=lambda zone: sums[zone])


_WITH_MARKS = frozenset(("bn", "ta"))
"""Languages whose words have marks that are no letters, and endings glued to them: `சென்னையில்`."""


@lru_cache(maxsize=64)
def _sharing(language: str) -> Mapping[str, Sequence[str]]:
    """The zones of the countries that share a language, each with the words that are written there alone."""
    return {one.zone: one.home[language] for one in countries() if language in one.home}


def home_of_story(text: str, place: str, language: str) -> str:
    """The zone that an English story is probably told in, or "".

    It is that of the country whose papers alone use such words, else that of its dateline if it is about that
    country, else that of New York for American spelling.
    """
    if language != "en":
        return ""
    if at_home := home_by_local_words(text):
        return at_home
    counts = _counts(text)
    near = _country_of_city(place)
    if near is not None:
        found = sum(counts.get(word, 0) for word in frozenset(near.words))
        return near.zone if found >= _LEAST or not near.words else ""
    american, british = spelled_as(text)
    return "America/New_York" if american > british else ""


def spelled_as(text: str) -> tuple[int, int]:
    """How many words of an English text are spelled as in the United States, and how many as in Britain."""
    lower, counts = text[:_SAMPLE].casefold(), _counts(text)
    return _spelled(lower, counts, _AMERICAN), _spelled(lower, counts, _BRITISH)


def home_by_local_words(text: str) -> str:
    """The zone of the country whose papers alone use words as an English text has them, or ""."""
    counts = _counts(text)
    own = _by_local().intersection(counts)
    said = {one.zone: [counts[word] for word in one.local if word in own] for one in _speaking(own)}
    most = max(said, key=lambda zone: sum(said[zone]), default="")
    return most if most and len(said[most]) >= _DIFFERENT and sum(said[most]) >= _LEAST else ""


def _spelled(lower: str, counts: Counter[str], spellings: Mapping[str, re.Pattern[str]]) -> int:
    """How often a text in small letters has words spelled so."""
    return sum(
        len(pattern.findall(lower))
        for word, pattern in spellings.items()
        if (word[:-1] in lower if word[-1] == "*" else word in counts)
    )


def homelands(text: str) -> tuple[str, ...]:
    """The zones of the countries whose words a text has three times or more, the most spoken of first."""
    zones, said = _by_word(), _counts(text)
    counts: Counter[str] = Counter()
    for word in filter(zones.__contains__, said):
        counts.update(dict.fromkeys(zones[word], said[word]))
    return tuple(
        zone
        for zone, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if count >= _LEAST
    )


@lru_cache(maxsize=1)
def _counts(text: str) -> Counter[str]:
    """How often a text says each word that is counted. The same text is asked of several times in a row."""
    counts = Counter(filter(_telling().__contains__, runs_of(text[:_SAMPLE])))
    states = _STATES.findall(text, 0, _SAMPLE) if ".S" in text or ".s" in text else ()
    if states:
        counts["u.s"] = len(states)
    return counts


def _country_of_city(place: str) -> Country | None:
    """The first country whose cities a place begins or ends with, or is: of several words with hyphens."""
    city, known = place.casefold().split(" "), _by_city()
    found = [known[name] for name in (city[0], city[-1], "-".join(city)) if name in known]
    return countries()[min(found)] if found else None


def zone_of_city(place: str) -> str:
    """The zone of the country in which a city of datelines is, or ""."""
    country = _country_of_city(place) if place else None
    return country.zone if country else ""


_POSTAL = Late(r"\b(?:[Tt]el|[Ff]ax|[Pp]hone|P\.? ?O\.? Box|Road|Street|Avenue)\b")
"""What lines have that say where a paper's house stands."""
_OTHERWISE = Late(r"\w+ (?:Road|Street|Avenue|Lane|Drive|Square)\b|.*\b[A-Z]{2} \d{5}\b.*")
"""What streets are called after, and houses in the United States: `Dublin Road`, `Delhi, NY 13753`."""


def zone_of_house(line: str) -> str:
    """The zone of the one country in whose cities a paper's house stands, or "": `9 Quay Road, Lagos`."""
    if not _POSTAL.search(line):
        return ""
    known = _by_city()
    numbers = {known[word] for word in runs_of(_OTHERWISE.sub("", line)) if word in known}
    return countries()[min(numbers)].zone if len(numbers) == 1 else ""


def _speaking(words: AbstractSet[str]) -> Iterator[Country]:
    """The countries of whose own papers one of the words is, in their order."""
    return (
        (one for one in countries() if one.local and not words.isdisjoint(one.local)) if words else iter(())
    )


@cache
def _by_city() -> dict[str, int]:
    """For each city the number of the first country that has it."""
    rows = reversed(list(enumerate(countries())))
    return {city: number for number, one in rows for city in one.cities}


@cache
def _by_local() -> frozenset[str]:
    return frozenset(word for one in countries() for word in one.local)


@cache
def _telling() -> frozenset[str]:
    """The words that are counted: those of a country, of its papers alone or of how they write."""
    homes = (words for one in countries() for words in one.home.values())
    return frozenset().union(_by_word(), _by_local(), _AMERICAN, _BRITISH, *homes)


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
