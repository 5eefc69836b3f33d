"""A text → the name of a person, or nothing: by its letters, and by what is known of its words."""

from __future__ import annotations

from generator.ingest.one_line.bylines.barred_words import has_barred_word
from generator.ingest.one_line.bylines.estates import names_estates
from generator.ingest.one_line.bylines.generations import generation_of
from generator.ingest.one_line.bylines.names_in_capitals import as_written
from generator.ingest.one_line.bylines.phrases import is_phrase
from generator.ingest.one_line.bylines.titles import without_titles
from generator.ingest.one_line.bylines.turkish_capitals import dotless
from generator.ingest.words.furniture.sections import SECTIONS_ABROAD
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import has_given_name, is_east_asian_family
from generator.ingest.words.names.name_words import JOINED_PARTICLES, PARTICLES, SUFFIXES
from generator.ingest.words.names.southern_names import is_southern_family
from generator.ingest.words.places.places import is_place, title_case
from generator.ingest.words.scripts import VIETNAMESE

_TOKEN = Late(r"['’][tT]\Z|[^\W\d_](?:[^\W\d_]|['’.\u2010-])*(?<!['’]s)(?<!s['’])\Z")
_SHORTEST, _LONG, _TWICE, _MOST_CAPITALS = 2, 4, (4, 6), 4  # words
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
_JOINED_PARTICLE = Late(r"(?:de|di|du|le|la|van|von|mac)[A-Z][a-z]{2,12}\Z")
"""`Jane deDoe`, as some write their names."""
_PAPER_IN_ONE = Late(r"(?:Le|La|Les|The|El|Il) [A-Z][a-z]{2,12}[A-Z][a-z]{2,12}")
"""`Le HuffPost`."""
_INITIALLED = Late(rf"(?:[{LU}]\.){{2,3}}")
"""`M.P.` behind a name, as in the south of India."""
_OF_SURNAMES = ("del", "de", "la", "los", "las", "van", "von", "der", "den")
_LEADING = frozenset(("zur", "zum"))
"""What leads elsewhere where nobody is called like the word in front: `Weiter zur Havenpost`."""
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
    words = without_titles(words)
    while len(words) > 1 and words[-1] in ("da", "do", "de", "del", "di", "von", "van"):
        words = words[:-1]
    is_logo = is_logo or (
        not _LEADING.isdisjoint(words) and (words[-1] in _LEADING or not has_given_name(text))
    )
    if not 1 <= len(words) <= _LONGEST_ROW or not all(map(_TOKEN.match, words)) or is_logo:
        return ""
    full = [word for word in words if len(word.strip(".")) > 1 and word.casefold() not in PARTICLES]
    least = 1 if opened or len(words) > 1 else _SHORTEST
    if not least <= len(full) <= _LONGEST_NAME or len(words) > max(_LONGEST_NAME, 2 * len(full)):
        return ""
    joined = opened and len(words) > _SHORTEST and words[-2].casefold() in _OF_SURNAMES  # `Ana Del Real`
    if (
        (not joined and has_barred_word(full, words, opened=opened))  # as most that are no names
        or _GLUED.search(text)
        or is_phrase(text, words, opened=opened)
        or _INITIALS.fullmatch(" ".join(words))
        or _PAPER_IN_ONE.fullmatch(" ".join(words))
        or (not opened and len(words) > 1 and SECTIONS_ABROAD.issuperset(map(str.casefold, words)))
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
    return dotless(words, as_written(words))


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
