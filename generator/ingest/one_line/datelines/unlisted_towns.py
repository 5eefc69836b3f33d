"""What stands in front of a story → whether it is a town that no list has.

No list has all towns. One in front of a paragraph is known by a known town beside it, by how it ends, or by
words of the paragraph: `Varsia – … il sindaco di Varsia`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.name_words import NO_NAMES, PARTICLES
from generator.ingest.words.places.places import NOT_PLACES, is_city, is_place
from generator.ingest.words.stamps.calendar_words import LABELS

BARS = ("|", "·")
"""What some papers set between a town and the story."""
_MOST_WORDS = 3


def is_with_town(towns: Sequence[str]) -> bool:
    """Whether towns that no list has stand beside one that is known: `Varsing/Wien – `."""
    named = all(_TOWN.fullmatch(town) and town.casefold() not in NO_TOWNS for town in towns)
    return len(towns) > 1 and named and any(map(is_city, towns))


_AND = Late(r" (?:and|et|und|y|e|AND|ET|UND|Y|E) (?:THE )?")


def are_towns(place: str) -> bool:
    """Whether two towns in capitals stand side by side: `LONDON AND PARIS`, `ROME and THE HAGUE`."""
    towns = _AND.split(place)
    return len(towns) > 1 and all(town.isupper() and is_place(town) for town in towns)


_TOWN = Late(rf"[{LU}][{LL}'’-]{{2,18}}(?: (?:de |del |di |la )?[{LU}][{LL}'’-]{{2,14}}){{0,2}}")
_IN_TOWN = (
    r"\b(?:(?:in|en|i|w|te|em)|(?:comun|sindac|città|ciudad|municip|alcald|ville|maire|mairie|commune|stadt|gemeinde|"
    r"gemeente|kommun|puerto|porto|port|hafen)\w* (?:di|de|von|van|i)|"
    r"[Ww]arga|[Kk]abupaten|[Kk]ota|[Kk]ecamatan|[Bb]upati|[Pp]olres|[Pp]elabuhan|"
    r"(?:Dusun|Desa|Kelurahan|Jalan|Jl\.?) [^.]{2,60},) "
)
_LEAST_TOLD = 80


def is_told_again(place: str, rest: str) -> bool:
    """Whether what stands in front of a long paragraph is the place: `Varsia – … il sindaco di Varsia`."""
    return (
        len(rest) >= _LEAST_TOLD
        and place in rest
        and " the " not in rest
        and _TOWN.fullmatch(place) is not None
        and re.search(rf"{_IN_TOWN}{re.escape(place)}\b", rest) is not None
    )


NO_TOWNS = frozenset(
    "watch video analysis update breaking exclusive opinion explainer photos pictures interview review live "
    "report correction note editorial question answer listen read summary background comment comments quiz "
    "recap podcast portrait reportage "
    "vidéo direct carte infographie images décryptage témoignage témoignages récit enquête entretien tribune "
    "chronique critique éditorial exclusif édito sondage urgent "
    "vídeo exclusivo exclusiva entrevista análisis análise opinión opinião urgente imágenes "
    "esclusivo esclusiva intervista analisi opinione commento editoriale aggiornamento immagini crónica "
    "kommentar analyse glosse eilmeldung exklusiv reportaje comentario comentário".split()
)
"""What stands in front of a text that is no place, in capitals or behind a bar."""


_ENDS_AS_TOWN = Late(
    r"[A-ZÄÖÜØÅ][a-zäöüßøåæ]{2,10}(?:ingen|dam|dorp|hoven|veen|wijk|recht|huizen|sluis|horst|broek|beek|zijl|"
    r"stadt?|burg|heim|hausen|hofen|dorf|kirchen|furt|münde|siel|büttel|garden|borg|köping|havn|hamn|sund|vik)"
)


def ends_as_town(place: str, rest: str) -> bool:
    """Whether one word in front of a long paragraph ends as towns do that no list has: `Varsingen - De`."""
    return len(rest) >= _LEAST_TOLD and rest[-1] in '.!?”"' and _ENDS_AS_TOWN.fullmatch(place) is not None


def is_above_long(place: str, rest: str) -> bool:
    """Whether one word stands in front of a bar or dot and a whole paragraph, as German papers set a town."""
    return (
        len(rest) >= _LEAST_TOLD
        and " " not in place
        and not any(f" {bar} " in rest for bar in BARS)
        and not (place.casefold() in LABELS or place.casefold() in NO_TOWNS)
        and _TOWN.fullmatch(place) is not None
    )


def is_in_country(place: str) -> bool:
    """Whether a town that no list has stands in front of a country that is known: `Varsand, Taiwan`."""
    town, comma, country = place.rpartition(", ")
    words = town.split()
    return (
        bool(comma)
        and 0 < len(words) <= _MOST_WORDS
        and all(word[0].isupper() or word in PARTICLES for word in words)
        and words[0].casefold() not in NO_NAMES
        and is_place(country)
        and country.strip(" .").casefold() not in NOT_PLACES
    )
