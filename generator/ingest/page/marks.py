"""An element of a page → whether it says when or who, by its attributes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ground.frozen import frozen
from generator.ingest.page.tree import BLOCKS, named_words, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element


@frozen
class Mark:
    """An element that says when or who, what it says, and the place of the block it is in or before."""

    value: str
    element: _Element
    place: int


_BYLINE_WORDS = frozenset(
    "byline bylines author authors writer reporter autor autores auteur auteurs autore autori autorzy "
    "autorin "
    "skribent journalist journalista penulis yazar byl creator contributor contributors "
    "authorname signature firma "
    "signatur "
    "autora redactor avtor journaliste muhabir nguoiviet tacgia autorka by bylinename authored "
    "reporters writers redacteur redacteurs kirjoittaja forfatter szerzo szerzok autoras cronista "
    "columnist columnista firmante avtory reportername postauthor articleauthor storybyline byliner "
    "penname scribe imza".split()
)
_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|auteurs?|autor(?:es|en|ka|in)?|autore|autori|by|byline|profiles?|people|staff|contributors?|contribs?|journalists?|"
    r"journalistes?|reporters?|redakteure?|redaktoren?|columnists?|writers?|perfil|firmas?|signataires?|skribent(?:er)?|penulis|tac-gia|yazar(?:lar)?|"
    r"avtory?|avtor|novinari?|toimittajat?|bio|users?/author|team|our-(?:people|experts?|team)|experts?|scholars?|fellows?|"
    r"persons?|szerzok?|mitarbeiter(?:innen)?|equipo|equipe|spolupracovnici)(?:/|\.(?:php|aspx?|html?)\?|\?)[\w%./=&?~+-]",
    re.IGNORECASE,
)
"""What a link leads to that is of a writer: `/authors/jane-doe`."""

NO_BYLINE_WORDS = frozenset(
    "bio biography related comment comments image avatar follow share caption credit email social picture "
    "photo thumb icon role title job position twitter page count date time location place city "
    "remark remarks overtitle kicker eyebrow occhiello dachzeile".split()
)

QUOTED_WORDS = frozenset(
    "quote quotes blockquote pullquote citation citat sitat zitat citaat quotation cita".split()
)
"""How elements are called for what somebody said."""

_NEAREST = 3


def is_of_quote(elements: Iterable[_Element]) -> bool:
    """Whether the nearest of the elements are named as words that somebody said: `.quote > .author`."""
    return any(not QUOTED_WORDS.isdisjoint(named_words(one)) for one in itertools.islice(elements, _NEAREST))


_READER_CREDITS = frozenset(["reader", "credits"])
"""How the reading view of a browser names who wrote, above the text."""

_TIME_KEYS = (
    "data-seconds", "data-unixtime", "data-epoch", "data-timestamp", "data-utc", "data-datetime", "data-time",
    "data-date", "data-published", "data-publish-date", "data-pubdate",
    "data-published-date", "data-unix", "data-created", "data-iso",
)  # fmt: skip
_TIME_TAGS = ("dateformat", "timeago", "date")
_LOOKS_DATED = re.compile(r"(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d")
_HAS_CLOCK = re.compile(r"\d:\d\d|\A\d{10}(?:\d{3})?\Z")


def is_byline(element: _Element) -> bool:
    """Whether an element is named as the one that says who wrote the story."""
    return _are_of_byline(named_words(element))


@lru_cache(maxsize=8192)
def _are_of_byline(words: frozenset[str]) -> bool:
    if not words.isdisjoint(QUOTED_WORDS):
        return False  # `.quote-author` says whom the page quotes
    return words >= _READER_CREDITS or (bool(words & _BYLINE_WORDS) and not words & NO_BYLINE_WORDS)


_MATES = 4
"""How many spans are looked at on each side: a line names a few, and a hostile page thousands."""

_DATED = frozenset("date time timestamp published pubdate datetime posted datum fecha data".split())


def has_own_line(element: _Element) -> bool:
    """Whether a span named for who or when stands between line breaks, alone or beside others named so.

    `<br><span class="storydate">…</span><span class="storybyline">…</span><br>`, in a page of the old days.
    """
    if tag_of(element) == "cite":
        return _is_below_quote(element)
    if not _says_who_or_when(element):
        return False
    left, right = element, element
    for _ in range(_MATES):
        above = left.getprevious()
        if above is None or _tail(above) or not _says_who_or_when(above):
            break
        left = above
    for _ in range(_MATES):
        below = right.getnext()
        if below is None or _tail(right) or not _says_who_or_when(below):
            break
        right = below
    above, below, parent = left.getprevious(), right.getnext(), element.getparent()
    if _tail(right) or (parent is not None and above is None and (parent.text or "").strip()):
        return False
    if above is not None and (_tail(above) or not _parts(above)):
        return False
    return (below is None or _parts(below)) and "br" in {
        tag_of(one) for one in (above, below) if one is not None
    }


def _is_below_quote(cite: _Element) -> bool:
    """Whether a source is the last thing in a quotation: `<blockquote>We sail.<cite>Jane Doe</cite>`."""
    quote = cite.getparent()
    last = quote is not None and tag_of(quote) == "blockquote" and cite.getnext() is None
    return last and not _tail(cite)


def _says_who_or_when(element: _Element) -> bool:
    return tag_of(element) == "span" and _are_of_who_or_when(named_words(element))


@lru_cache(maxsize=8192)
def _are_of_who_or_when(words: frozenset[str]) -> bool:
    dated = bool(words & _DATED) or any(word.endswith("date") and word != "update" for word in words)
    return dated or _are_of_byline(words)


def _tail(element: _Element) -> bool:
    """Whether words stand right behind an element."""
    return bool((element.tail or "").strip())


def _parts(element: _Element) -> bool:
    """Whether an element parts what stands in front of it from what stands behind."""
    return tag_of(element) == "br" or tag_of(element) in BLOCKS


def names_writer(element: _Element) -> bool:
    """Whether an element is named after who wrote, even if only for a picture or a role: `author-photo`."""
    return bool(named_words(element) & _BYLINE_WORDS)


_SOURCE_WORDS = frozenset(
    "source sources bron quelle quellen fonte fuente kilde kilder zdroj zrodlo izvor sursa forras agency "
    "agencies agence agencia agenzia signoff".split()
)


def names_source(element: _Element) -> bool:
    """Whether an element is named as the one that says where a text is from: `p.source`."""
    return not _SOURCE_WORDS.isdisjoint(named_words(element))


def time_of(element: _Element, tag: str) -> str:
    """What an element says of when, in an attribute that is made for it."""
    value = element.get("datetime") or ""
    if not value and tag in ("span", "div", "p", "time") and _LOOKS_DATED.match(element.get("content") or ""):
        value = element.get("content") or ""
    if not value and (tag in ("time", "span", "div", "p", "abbr", "small", "li") or "-" in tag):
        given = element.keys()
        keys = (key for key in _TIME_KEYS if key in given)
        values = [text for key in keys if any(map(str.isdigit, text := element.get(key) or ""))]
        clocked = [text for text in values if _HAS_CLOCK.search(text)]
        value = next(iter((*clocked, *values)), "")
    if (not value and "-" in tag) or tag in _TIME_TAGS:
        value = value or element.get("time") or element.get("timestamp") or element.get("date") or ""
    if not value and tag in ("abbr", "time", "span", "li", "p", "div", "small"):
        title = element.get("title") or ""
        value = title if _LOOKS_DATED.match(title) else ""
    return value.strip() if 6 <= len(value.strip()) <= 60 else ""


_TOPIC_ADDRESS = re.compile(
    r"/(?:(?:times)?topics?|tags?|keywords?|subjects?|themes?|themen?|temas?|players?|teams?/_|athletes?|clubs?|spieler|joueurs?|"
    r"jugador(?:es)?|giocatori|celebrit(?:y|ies)|candidates?|politicians?|ministers?|government/people)/"
    r"(?!(?:authors?|by|columnists?|writers?)/)",
    re.IGNORECASE,
)
"""What a link leads to that is of whom a story tells: `/topics/people/jane-doe`, `/players/profile?id=3`."""


def is_of_writer(element: _Element) -> bool:
    """Whether a link leads to the page of a writer."""
    address = (element.get("href") or "")[:300]
    return _AUTHOR_ADDRESS.search(address) is not None and _TOPIC_ADDRESS.search(address) is None
