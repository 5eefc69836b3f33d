"""A text → the name of a person, or nothing: capitals, and words that people are called."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.bylines.estates import names_estates
from generator.ingest.one_line.bylines.generations import generation_of
from generator.ingest.one_line.bylines.turkish_capitals import dotless
from generator.ingest.one_line.shapes import VIETNAMESE
from generator.ingest.words.furniture.sections import SECTIONS_ABROAD
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name, is_east_asian_family, is_given_name
from generator.ingest.words.names.name_words import (
    ALWAYS_GIVEN,
    ENDS_OF_HOUSES,
    GIVEN_NAMES,
    JOINED_PARTICLES,
    NO_NAMES,
    PARTICLES,
    ROLES_ABROAD,
    SUFFIXES,
    SURNAMES,
    TRADES,
)
from generator.ingest.words.names.southern_names import is_southern_family
from generator.ingest.words.places.places import REGIONS, is_place, title_case

_TOKEN = Late(r"['’][tT]\Z|[^\W\d_](?:[^\W\d_]|['’.\u2010-])*(?<!['’]s)(?<!s['’])\Z")
_SHORTEST, _LONG, _TWICE, _SYLLABLE = 2, 4, (4, 6), 3  # words; letters, as `He` in `He-rim`
_LONGEST_NAME, _LONGEST_ROW = 6, 8
"""Words of a name, and of two side by side, be they `Jane van Doe Kai van 't Hof`."""
_INITIALS = Late(
    rf"(?:[LD]['’])?[A-Z]{{2,6}}|(?:[{LU}]\.)+[A-Z]?|[B-DF-HJ-NP-TV-XZ]{{3,5}} [A-Z][a-z{LU}]+|"
    r"[A-Z][a-zà-ż]+ [B-DF-HJ-NP-TV-XZ]{2,5}|"
    r"[А-ЯЁІЇЄ]{2,5} [А-ЯЁІЇЄ][а-яёіїє].*|[Α-Ω]{2,4} [Ά-ΏΑ-Ω][ά-ώ].*|"
    r"[A-Z][a-z]{1,2}[A-Z]|(?!Mac)[A-Z][a-z]{2,12}[A-Z][a-z]{2,12}"
)
"""`DyN`, `R.N.`, `HarbourNews`, `CNN Brasil`, `Fakty TVN`: short for more or put together, as no name is."""
_GLUED = Late(r"(?!MC[A-Z][a-z])[A-Z]{3}[a-z]|[čćžšđ][A-ZČĆŽŠĐ][a-zčćžšđ]")
"""`AAAPrint`, `MarinićLuka`: buttons with nothing between, as no word of a name is."""
_GLUED_WORDS = Late(r"\b(?!(?:Vande[rn]|Monte|Santa|Saint|Castel|Della)[A-Z])[A-Z][a-z]{4,}[A-Z][a-z]{2}")
"""`Upper PradeshVarsand`: two of a row of links, where nothing says that a byline is there."""
_TURKISH_PHRASE = Late(r"\w{3,}n[ıiuüIİUÜ][nN] \w{4,}[ıiuüIİUÜ]", re.IGNORECASE)
"""`LİMANIN AÇILIŞI`: of what something is, as Turkish headings say; nobody is called so."""
_TURKISH_CASE = Late(
    r"\w{3,}['’](?:d[ae]|t[ae]|d[ae]n|t[ae]n|d[ae]ki|t[ae]ki|y[aeıiuü]|n[ıiuü]n|[ıiuü]n)\b", re.IGNORECASE
)
"""`Liman’da Yeni Dönem`: where or of whom, behind a name that Turkish sets an apostrophe to."""
_JOINED_PARTICLE = Late(r"(?:de|di|du|le|la|van|von|mac)[A-Z][a-z]{2,12}\Z")
"""`Jane deDoe`, as some write their names."""
_PAPER_IN_ONE = Late(r"(?:Le|La|Les|The|El|Il) [A-Z][a-z]{2,12}[A-Z][a-z]{2,12}")
"""`Le HuffPost`."""
_INITIALLED = Late(rf"(?:[{LU}]\.){{2,3}}")
"""`M.P.` behind a name, as in the south of India."""
_KOREAN_GIVEN = Late(r"[A-Z][a-z]{1,5}-[a-z]{1,5}")
"""`Min-ji`: behind a family name such as Park, which is another word too."""
_KOREAN_FAMILIES = ("no", "so", "in", "on", "do", "you")
_SHORT_FAMILIES = (*_KOREAN_FAMILIES, "an", "to", "than", "he", "she", "or")
"""Families of East Asia and Israel that are small words as well."""
_INITIAL = Late(rf"[{LU}]\.")
_CAPITAL, _LETTER = f"[{LU}А-ЯЁ]", f"[{LL}а-яё]"
_SHOUTED_SURNAME = Late(rf"(?:{_CAPITAL}{_LETTER}+[ -])+{_CAPITAL}{{3,}}(?:-{_CAPITAL}{{3,}})?")
"""`Jeanne MOREL`, as French and Russian papers write."""
_EAST_ASIAN = Late(
    r"(Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Song|Yoo|Hong|Moon|Ko|Bae|"
    r"Baek|Noh|Oh|Nam|Ha|Sohn|Son|Chung|Yang|Chen|Lin|Huang|Chang|Wang|Wu|Liu|Tsai|Hsu|Cheng|Hsieh|Kuo|Wen|Yeh|Su|Lu|"
    r"Chiang) ([A-Z][a-z]{1,6}-[A-Z][a-z]{1,6})"
)
"""`Kim Min-Ji`, whose given name is one word: `Kim Min-ji`."""
_ARTICLES = frozenset(
    "die das der ein eine kein keine mehr viele neue neuer neues nach vor für mit ohne wie warum was wer "
    "trotz gegen les un une des pas plus pour avec sans comment pourquoi qui quand après avant contre "
    "los las una nuevo nueva sin con por para cómo qué quién más menos il gli uno senza per come perché chi "
    "nuovo nuova com um uma os as novo nova sem quem que mais een het geen meer the "
    "zur zum beim aus aux pelo pela "
    "в на из по за от для об при про без у з із від".split()
)
"""What no name begins with, as `Le` and `La` do."""
_OF_PLACES = frozenset("fort camp raf uss hms hmcs capitol cape cedar".split())
"""What places and ships begin with, and hardly a name: `Fort Harbour`."""


def _is_genitive(words: list[str]) -> bool:
    """`Treffen der Minister`: in names stands `von der`."""
    return ("der" in words or "des" in words) and any(
        word in ("der", "des") and words[index - 1].casefold() not in ("von", "van", "in", "auf")
        for index, word in enumerate(words)
        if index
    )


_BETWEEN = frozenset(
    "en em im um über gegen zwischen sobre contra entre desde hasta dans contre nel nella".split()
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


_OFFICES = frozenset(
    "attorney lawyer barrister solicitor mayor ex-mayor councillor councilor councilman councilwoman cllr "
    "senator ex-senator congressman congresswoman assemblyman assemblywoman lawmaker governor ex-governor "
    "sheriff detective superintendent constable firefighter vice-chancellor actor actress singer rapper "
    "coach former footballer midfielder striker activist taoiseach".split()
)
_ALSO_NAMES = frozenset(
    "judge bishop pastor justice chief king queen prince princess rabbi imam premier".split()
)
"""Offices that people are called as well: `Pastor Varsand`, but `Pastor Jane Doe`."""


_ALONE = frozenset("mayor ex-mayor councillor councilor councilman congressman congresswoman former".split())
"""Those of them that nobody is called: `Mayor Doe`."""
_OF_SURNAMES = ("del", "de", "la", "los", "las", "van", "von", "der", "den")


def opens_with_office(words: list[str]) -> bool:
    """`Mayor Jane Doe`: whom a picture shows or a story tells of; who writes is called by the name alone."""
    first = words[0].casefold()
    if first in _ALONE and len(words) == _SHORTEST:
        return True
    if len(words) <= _SHORTEST or not (first in _OFFICES or first in _ALSO_NAMES):
        return False
    return first in _OFFICES or is_given_name(words[1].title())


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


_MOST_CAPITALS = 4
_ELIDED = Late(r"L['’]|D['’](?![BCKLMNPRSTVX])")  # but `D'SOUZA`, as some in Goa are called


def _is_heading(words: list[str]) -> bool:
    """Whether words in capitals are a heading: `LE DÉBAT`, `ICI L'EUROPE`, or more than names have."""
    articles = words[0].casefold() in ("le", "la", "les", "el", "il", "lo", "l'", "il")
    elided = any(map(_ELIDED.match, words))
    return articles or elided or sum(word.casefold() not in PARTICLES for word in words) > _MOST_CAPITALS


_TITLES = frozenset(
    "dr prof professor mr ms mrs sir lt col gen adm maj brig capt cmdr cdr vice-adm sgt cpl "
    "lcpl pfc spc pvt ens lcdr rep sen gov".split()
)
_ALSO_GIVEN = ("col", "gen", "maj", "sen")  # as ranks they have a stop, or more than a surname behind
_RANKS = frozenset(
    "admiral general captain colonel lieutenant commander commodore brigadier marshal ambassador amb "
    "gp wg sqn ldr rear vice-admiral".split()
)
"""What stands in front of the two names of somebody, too, one or more of it: `Gp Capt Jane Doe`."""
_RANKED_AIR = ("air", "vice", "chief")
"""What stands in front of a rank and is no rank by itself: `Air Vice Marshal`."""
_AIR_RANKS = frozenset("marshal admiral chief vice".split())
_DEGREES = frozenset("phd ph.d md m.d dphil mphil msc mba llb llm mbbs frcs".split())
BESIDE_NAMES = _TITLES | _RANKS | _DEGREES | frozenset(_RANKED_AIR)


def is_titled(text: str) -> bool:
    """Whether a text begins with a title that somebody has: `Professor Jane Doe`."""
    return text.partition(" ")[0].casefold().strip(".") in _TITLES


_NICKNAMED = Late(r"([^\W\d_][\w.'’-]+) [\"“„‘«]([^\W\d_][\w'’-]{1,14})[\"”“’»] ([^\W\d_].{1,40})")


def person_of(text: str, *, opened: bool) -> str:
    """The text as a person's name, or "". With `By` in front one word and small letters are enough."""
    if estate := names_estates(text):
        name = _person_of(estate[1], opened=opened)
        return f"{name} en {estate[2]}" if name else ""
    if generation := generation_of(text):
        ahead, own, behind = generation
        name = _person_of(own, opened=opened)
        return f"{ahead}{name}{behind}" if name else ""
    if not ('"' in text or "“" in text or "„" in text or "«" in text):
        return _person_of(text, opened=opened)
    nicknamed = _NICKNAMED.fullmatch(text.strip(" ,"))
    named = nicknamed and _person_of(" ".join(nicknamed.groups()), opened=opened)
    return text.strip(" ,") if named else ""  # `Jane "Jay" Doe`


def _person_of(text: str, *, opened: bool) -> str:
    words = text.strip(" ,").split()
    last = words[-1] if words else ""
    if last.endswith(".") and not (last.casefold() in SUFFIXES or _INITIALLED.fullmatch(last)):
        words[-1] = last.rstrip(".")
    if len(words) in _TWICE and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]  # `Jane Doe Jane Doe`: what a picture is called, and who that is
    is_logo = len(words) > 1 and len(set(map(str.casefold, words))) == 1  # `Efe Efe`, and what it is called
    words = _without_ranks(words)
    while len(words) > 1 and words[-1] in ("da", "do", "de", "del", "di", "von", "van"):
        words = words[:-1]
    shouted = not opened and all(map(str.isupper, words))
    if not 1 <= len(words) <= _LONGEST_ROW or not all(map(_TOKEN.match, words)) or is_logo:
        return ""
    full = [word for word in words if len(word.strip(".")) > 1 and word.casefold() not in PARTICLES]
    least = 1 if opened or len(words) > 1 else _SHORTEST
    if not least <= len(full) <= _LONGEST_NAME or len(words) > max(_LONGEST_NAME, 2 * len(full)):
        return ""
    joined = opened and len(words) > _SHORTEST and words[-2].casefold() in _OF_SURNAMES  # `Ana Del Real`
    if (
        (not joined and _is_barred(full, words, opened=opened))  # as most that are no names
        or (shouted and _is_heading(words))
        or _GLUED.search(text)
        or (not text.isascii() and _TURKISH_PHRASE.fullmatch(text))
        or (("'" in text or "’" in text) and _TURKISH_CASE.search(text))
        or ("-" in text and _TWOFOLD.search(text))
        or _INITIALS.fullmatch(" ".join(words))
        or _PAPER_IN_ONE.fullmatch(" ".join(words))
        or any(map(_is_abstract, words))
        or (not opened and len(words) > 1 and SECTIONS_ABROAD.issuperset(map(str.casefold, words)))
        or (not opened and (_is_genitive(words) or _opens_otherwise(words) or _is_located(words)))
        or (not opened and _GLUED_WORDS.search(text))
    ):
        return ""
    headline = not opened and len(full) > _MOST_CAPITALS and not any("." in word for word in words)
    unheard = not opened and len(full) >= _LONG and not may_be_called(" ".join(full))
    if headline or unheard or is_place(text):
        return ""  # `Talking Past Each Other`
    if not all(
        word[0].isupper()
        or not PARTICLES.isdisjoint((word.casefold(), word.partition("-")[0]))  # `Kai ben-Stone`
        or word.startswith(JOINED_PARTICLES)
        or word[:2] == "ff"  # `Jane ffolliott`: the double letter is how these families write a capital
        or not {"'", "’", "-"}.isdisjoint(word[:3])
        or _JOINED_PARTICLE.match(word)
        for word in words
    ):
        return title_case(text.upper()) if opened and text.islower() and 2 <= len(words) <= 3 else ""
    return dotless(words, _written(words))


def may_be_called(name: str) -> bool:
    """Whether a name has a common given name, is in another script or of Asia: `Thi Bich Hanh Nguyen`."""
    words = name.split()
    return (
        has_given_name(name)
        or sum(map(is_southern_family, words)) >= (_SHORTEST if len(words) >= _LONG else 1)
        or not name[0].isascii()
        or VIETNAMESE.search(name) is not None
        or any(map(is_east_asian_family, (words[0], words[-1])))
    )


def _without_ranks(words: list[str]) -> list[str]:
    """The words of a name without what somebody is, in front of it and behind."""
    if words and words[0] == "U.S." and words[1:] and words[1].casefold().strip(".") in _TITLES:
        words = words[1:]
    while words and words[0].casefold().strip(".") in _TITLES:
        if len(words) == _SHORTEST and words[0].casefold() in _ALSO_GIVEN:
            break
        words = words[1:]
    while len(words) > _SHORTEST:
        first, second = (word.casefold().strip(".") for word in words[:2])
        ranked = first in _RANKS or (first in _RANKED_AIR and second in _AIR_RANKS)
        if first not in _TITLES and not ranked:
            break
        words = words[1:]
    while len(words) > _SHORTEST and words[-1].casefold().strip(".") in _DEGREES:
        words = words[:-1]
    return words


_WEEKDAYS = ("sunday", "monday", "friday")
"""What many in Nigeria are called; behind two names it is rather when something was printed."""
_RATHER_PLACES = frozenset(
    "times post said house church street valley bay bank africa font fellow more an".split()
)
"""Surnames that are rather of a paper or a place, also behind a given name: `Victoria Bay`."""

_ARABIC_ARTICLES = ("El-", "Al-")
"""What makes a surname of a word that is another alone: `Samir El-Said`."""


@lru_cache(maxsize=4096)
def _barring(word: str) -> tuple[str, ...]:
    """The parts of a word of a name that no person is called; nearly all words have one part."""
    parts = word.casefold().replace("\u0307", "").strip(".").split("-")
    short = _SYLLABLE if "-" in word else 0
    surnames = SURNAMES if word[:3] in _ARABIC_ARTICLES else ()
    return tuple(part for part in parts if part in NO_NAMES and len(part) > short and part not in surnames)


def _is_barred(full: list[str], words: list[str], *, opened: bool) -> bool:
    """Whether one of the `full` words of a name is one that no person is called, and not where some are."""
    parts = [(part, index) for index, word in enumerate(full) for part in _barring(word)]
    if not parts:
        return False
    part, index = parts[0]
    initials = [_INITIAL.fullmatch(word) is not None for word in words[:-1]]
    initialled, opened = any(initials), opened or any(initials[1:])  # `Anna J. Park`, whatever `Park` is
    closing = len(parts) == 1 and opened and index == len(full) - 1 and part not in ENDS_OF_HOUSES
    given = is_given_name(full[0]) or part in _SHORT_FAMILIES
    if closing and (initialled or (index and given and not is_place(full[0]))):
        return False  # `By Jane Story`, `By J. Story`, `By Minh To`
    if len(parts) > 1 or len(full) < _SHORTEST:
        return True
    beside = full[1 - index].capitalize() if len(full) == _SHORTEST else ""
    korean = bool(beside) and _KOREAN_GIVEN.fullmatch(beside) is not None
    korean = korean and not is_place(beside.partition("-")[0])  # `Israel-Hamas War`
    korean = korean and (part in SURNAMES or (opened and part in _KOREAN_FAMILIES))
    boram = opened and part == "park" and index == 0 and beside.isalpha() and not is_place(full[1])
    christian = index == 0 and len(full) == _SHORTEST and part in ALWAYS_GIVEN and not is_place(full[1])
    if korean or boram or christian:
        return False  # `Park Min-ji`, `Min-ji Park`, `By No Min-ji`, `By Park Boram`, `Christian Doe`
    if not opened:
        last = 0 < index == len(full) - 1 and part in SURNAMES - _RATHER_PLACES
        return not (last and is_given_name(full[0])) and not (
            part.isascii() and any(map(VIETNAMESE.search, full))
        )
    surname = index > 0 and (part in SURNAMES or (part in _WEEKDAYS and len(full) == _SHORTEST))
    called = part in GIVEN_NAMES and index < len(full) - 1
    return not (surname or called)


_BEGUN = Late(r"\b(?:Mc|Mac|De|La|Le|Di|Du|Fitz)(?=[A-Z]{2})")
"""What stands in small letters in a name in capitals: `JANE McDOE`, `KAI DeLAND`."""


def _as_names_have_it(word: str) -> str:
    """A word in capitals as names have it: `McDOE` is `McDoe`, `DOE-DeLAND` is `Doe-DeLand`."""
    return "-".join(
        f"{begun[0]}{part[begun.end() :].capitalize()}" if (begun := _BEGUN.match(part)) else title_case(part)
        for part in word.split("-")
    )


def _written(words: list[str]) -> str:
    """A name without what is in capitals for show."""
    name = " ".join(words)
    if words[-1].casefold() not in SUFFIXES and _SHOUTED_SURNAME.fullmatch(name):
        return " ".join([*words[:-1], title_case(words[-1])])
    if not name.isupper():
        begun = _BEGUN.sub(lambda begun: begun[0].upper(), name).isupper()
        return " ".join(map(_as_names_have_it, words)) if begun else name
    written = title_case(name).replace(" Y ", " y ")  # `ORTEGA Y GASSET`
    east_asian = _EAST_ASIAN.fullmatch(written)
    return f"{east_asian[1]} {east_asian[2].capitalize()}" if east_asian else written


_WESTERN = f"[{LU}]"
_NAME = (
    rf"(?:(?:Dr|Prof)\. )?{_WESTERN}[\w'’-]+(?: [{LU}]\.)?"
    rf"(?: (?:(?:de|del|de la|della|di|da|do|dos|du|le|von|van|van der) )?{_WESTERN}[\w'’-]+){{1,2}}"
)
_TOLD_OF = Late(
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,3}}(?:,? (?:and|et|y|e|und) {_NAME})?) "
    r"(?:is|are|es|son|est|sont|ist|sind|è|é|sono|são) (?:an? |the |un[aeo]? |eine? |uma? |il |l[ae] |o )?"
    rf"(?:[\w’'-]+ ){{0,5}}?(?i:{'|'.join(sorted({*TRADES, *ROLES_ABROAD}))}|"
    r"[a-zäöü]{3,16}(?:verslaggever|redacteur|redakteur(?:in)?|[ck]orrespondent(?:in)?))s?(?!\w)"
)
_SENTENCES, _TOLD_JOINTS = Late(rf"(?<=[.;] )(?={_WESTERN})"), Late(r",? (?:and|et|y|e|und) |, ")
_MOST_TOLD = 6


def people_told_of(text: str) -> tuple[str, ...]:
    """Whom a sentence says to be writers by trade: `Jane Doe is a senior fellow at the Harbour Institute.`"""
    names: list[str] = []
    for sentence in _SENTENCES.split(text.lstrip("* "))[:_MOST_TOLD]:
        if told := _TOLD_OF.match(sentence):
            names += _TOLD_JOINTS.split(told["names"])
        elif not names:
            break
    return tuple(dict.fromkeys(names))
