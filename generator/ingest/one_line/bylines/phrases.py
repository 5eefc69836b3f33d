"""The words of a text → whether they are a phrase, as headings are, though each begins as a name does.

`Keine Einigung`, `Guerra en Ucrania`, `LE DÉBAT`: by small words, endings and what names never begin with.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.titles import opens_with_office
from generator.ingest.words.late import Late
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.names.name_words import JOINED_PARTICLES, PARTICLES, SURNAMES
from generator.ingest.words.places.places import REGIONS, is_place

_SHORTEST = 2  # words of a name
_TURKISH_PHRASE = Late(r"\w{3,}n[ıiuüIİUÜ][nN] \w{4,}[ıiuüIİUÜ]", re.IGNORECASE)
"""`LİMANIN AÇILIŞI`: of what something is, as Turkish headings say; nobody is called so."""
_TURKISH_CASE = Late(
    r"\w{3,}['’](?:d[ae]|t[ae]|d[ae]n|t[ae]n|d[ae]ki|t[ae]ki|y[aeıiuü]|n[ıiuü]n|[ıiuü]n)\b", re.IGNORECASE
)
"""`Liman’da Yeni Dönem`: where or of whom, behind a name that Turkish sets an apostrophe to."""
_ARTICLES = frozenset(
    "die das der ein eine kein keine mehr viele neue neuer neues nach vor für mit ohne wie warum was wer "
    "trotz gegen les un une des pas plus pour avec sans comment pourquoi qui quand après avant contre "
    "los las una nuevo nueva sin con por para cómo qué quién más menos il gli uno senza per come perché chi "
    "nuovo nuova com um uma os as novo nova sem quem que mais een het geen meer the "
    "zur zum beim aus aux pelo pela "
    "grosse grosser grosses kleine kleines gute gutes letzte letzter letztes erste erster erstes alte altes "
    "grand grande grands grandes petites nouveau nouvelle nouveaux nouvelles dernier dernière dernières "
    "gran nuevos nuevas última últimas grandi nuove ultima ultime "
    "в на из по за от для об при про без у з із від".split()
)
"""What no name begins with, as `Le` and `La` do."""
_OF_PLACES = frozenset("fort camp raf uss hms hmcs capitol cape cedar".split())
"""What places and ships begin with, and hardly a name: `Fort Harbour`."""


def is_phrase(text: str, words: list[str], *, opened: bool) -> bool:
    """Whether the words of a text are a phrase, as headings are; with `By` in front only plain ones are."""
    if (
        (not text.isascii() and _TURKISH_PHRASE.fullmatch(text))
        or (("'" in text or "’" in text) and _TURKISH_CASE.search(text))
        or ("-" in text and _TWOFOLD.search(text))
        or any(map(_is_abstract, words))
    ):
        return True
    return not opened and (
        (all(map(str.isupper, words)) and _is_heading(words))
        or _is_genitive(words)
        or _opens_otherwise(words)
        or _is_located(words)
    )


def _is_genitive(words: list[str]) -> bool:
    """`Treffen der Minister`: in names stands `von der`."""
    return ("der" in words or "des" in words) and any(
        word in ("der", "des") and words[index - 1].casefold() not in ("von", "van", "in", "auf")
        for index, word in enumerate(words)
        if index
    )


_BETWEEN = frozenset(
    "en em im um über gegen zwischen sobre contra entre desde hasta dans contre nel nella "
    "στο στη στην στον στα στους στις για από απο".casefold().split()
)
"""What joins the words of a heading, in capitals too, and of no name: `Guerra en Ucrania`."""
_TWOFOLD = Late(r"\b([^\W\d_]{4,})-\1\b", re.IGNORECASE)
"""`Mata-mata`: words said twice, as in Indonesian and Malay, which nobody is called."""


def _opens_otherwise(words: list[str]) -> bool:
    """`Keine Einigung`, `A Patriot`, `La Palma`: of those called `Le Pen` papers write the first name too."""
    if any(word.casefold() in _BETWEEN for word in words[1:-1]):
        return True
    placed = len(words) == _SHORTEST and words[0] in ("La", "Le", "El", "Il", "Lo") and "-" not in words[1]
    first = words[0].casefold()
    return (
        placed
        or (len(words) == _SHORTEST and words[0] == "A")
        or _is_of_paper(words)
        or _is_of_another(words)
        or (first in _ARTICLES and not (first == "per" and is_given_name(words[1])))  # `Per Oskar Doe`
        or first in _OF_PLACES
        or opens_with_office(words)
    )


_OF = ("von", "de", "di", "van", "af", "av")


def _is_of_another(words: list[str]) -> bool:
    """`Rücktritt von Anna Doe`, `Renuncia de Ana Pérez`: of whom a heading tells, and nobody's name."""
    within = len(words) > _SHORTEST and words[1] in _OF and is_given_name(words[_SHORTEST])
    return within and not is_given_name(words[0]) and words[0].casefold() not in SURNAMES


_LONG_FOR_VIETNAM = 7  # letters; no syllable of a Vietnamese name is as long


def _is_of_paper(words: list[str]) -> bool:
    """`Le Courrier Varsandais`, `La Voix du Port`: papers, where Vietnamese are called `Le Minh Khai`."""
    if len(words) <= _SHORTEST or words[0] not in ("Le", "La") or has_given_name(" ".join(words[1:])):
        return False
    joined = any(word.casefold() in ("du", "des", "de") or word[:2] in ("l'", "d'") for word in words[1:])
    return joined or max(map(len, words)) >= _LONG_FOR_VIETNAM


_PLACE_ENDINGS = ("ský", "ské", "ská", "cký", "cké", "cká")


def _is_located(words: list[str]) -> bool:
    """`Kambing Naik Angkot di Varsand`: of names with `di` between, Italian ones have one word in front.

    `Moravský Krumlov` begins as only surnames end, `New York Live` with a state.
    """
    joined = any(word.startswith(JOINED_PARTICLES) for word in words[1:]) and not is_given_name(words[0])
    if joined or words[0].endswith(_PLACE_ENDINGS) or " ".join(words[:2]).casefold() in REGIONS:
        return True
    place = words.index("di") if "di" in words else 0
    return place > 1 or (place == 1 and is_place(" ".join(words[2:])))


_ABSTRACT = ("ción", "sión", "ção", "ções", "zione", "zioni", "keit", "schaft", "tionen", "miento", "dades")
"""How words end that nobody is called: `Localización Varsand`."""
_CALLED_SO = frozenset(
    "encarnación concepción asunción ascensión purificación consolación anunciación visitación "
    "encarnação conceição assunção purificação consolação anunciação visitação".split()
)


def _is_abstract(word: str) -> bool:
    """Whether a word names what cannot be called by a name, but for those of saints' days."""
    return word.casefold().endswith(_ABSTRACT) and word.casefold() not in _CALLED_SO


_MOST_WORDS = 4  # of a name in capitals, without particles
_ELIDED = Late(r"L['’]|D['’](?![BCKLMNPRSTVX])")  # but `D'SOUZA`, as some in Goa are called


def _is_heading(words: list[str]) -> bool:
    """Whether words in capitals are a heading: `LE DÉBAT`, `ICI L'EUROPE`, or more than names have."""
    articles = words[0].casefold() in ("le", "la", "les", "el", "il", "lo", "l'")
    elided = any(map(_ELIDED.match, words))
    return articles or elided or sum(word.casefold() not in PARTICLES for word in words) > _MOST_WORDS
