"""What stands in front of a story, and what parts both → how sure it is that it is a dateline.

Most towns are in no list. So a place is also known by its capitals, by its country, by what such towns are
called, or because a wire service or a day stands beside it.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ingest.one_line.datelines.unlisted_towns import BARS, are_towns, is_in_country, is_with_town
from generator.ingest.words.late import Late
from generator.ingest.words.names.name_words import PARTICLES
from generator.ingest.words.places.places import NOT_PLACES, is_city, is_place
from generator.ingest.words.stamps.calendar_words import LABELS

_SPEAKERS = Late(
    r"(?:mr|ms|mrs|dr|sen|rep|gen|adm|secretary|president|minister|ambassador|senator|general|spokes\w+|"
    r"die|der|das|the)\b",
    re.IGNORECASE,
)
CAPITALS = re.compile(r"[^\W\d_a-z](?:[^\W\d_a-z]|[.'’/ -]){1,45}\Z")
_LONG_DASHES = ("—", "–", "─", "--")
_DASHES = (*_LONG_DASHES, "-")
_MOST_WORDS, _MOST_UNKNOWN, _MOST_OF_HEAD = 3, 2, 7
_MOST_CAPITALS = 4  # words; what is longer is no place but a heading
_OF_BASE = 2
"""So many more words has the name of a base: `MARINE CORPS AIR STATION VARSAND`."""
_BASE = Late(r"\b(?:(?:AIR|NAVAL|FORCE|CORPS|ARMY) (?:STATION|BASE|FACILITY|GARRISON)|JOINT BASE)\b")
_KINDS = Late(
    r"\b(?:county|township|district|city|town|village|parish|islands?|beach|springs|lake|fort|mount|port|camp|"
    r"sea|ocean|strait|gulf|harbou?r|pentagon|capitol|base|naval|uss|hms|hmas|hmcs|hmnzs|cfb|raf|"
    r"points?|falls|rapids|hills?|heights|creek|bluffs?|ridge|valley|mills?|junction|grove|crossing|landing|"
    r"plains|cove|haven|bay|rivers?|rocks?|oaks?|pines?|mountains?|glen|center|centre|forks?|bend|wells|gap|lakes|"
    r"canyon|forge|dells|mound|shores|isles?|cliffs?|prairie|flats|meadows?|hollow|"
    r"north|south|east|west|new|san|santa|saint|st\.(?= )|el|los|las|"
    r"kuala|kota|kampung|batu|bukit|sungai|tanjung|teluk|pulau|parit|simpang|bandar|alor|pengkalan|pasir|gua|"
    r"chiang|nakhon|koh|ras|umm|khor|wadi|beit|kfar|kiryat|puerto|dera|tando|toba|ko|nawab|nanga|lubuk|muara)"
    r"(?:(?<=\.)|\b)",
    re.IGNORECASE,
)
"""What names of several words in capitals have that are places and no people."""
_STATE = Late(
    r", (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|"
    r"N\.[HJMYCD]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Va|Vt|W\.Va|Wash|Wis|Wyo|Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|"
    r"Texas|Utah|Alta|B\.C|Man|N\.B|N\.L|N\.S|Ont|P\.E\.I|Que|Sask|Yukon|Nunavut|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|"
    r"A[LKRZ]|C[AOT]|D[EC]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[DEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|"
    r"W[AIVY])\.?\Z"
)


@frozen
class _Place:
    """What is told of a place by its words: `town` is it without its country.

    `city` says that the list has all its towns, `known` that they are places, `placed` that its country
    stands behind it, `capitals` that it is written as wire services write where a story is from.
    """

    text: str
    town: str
    words: int
    city: bool
    known: bool
    placed: bool
    capitals: bool


def sureness(place: str, *, bare: str, separator: str, dated: bool, wired: bool) -> float:
    """How sure it is that the head is a dateline; 0 where it is not.

    `bare` is the head without its day; `separator` is what parts it from the story. `dated` and `wired` say
    that a day and a wire service stand in it.
    """
    if not place:
        return 0.9 if wired and (dated or not bare or len(bare) < 30) else 0.0
    told = None if _is_heading(place) else _told_of(place, separator, wired=wired)
    if told is None or (_is_label(place) and not (told.known or wired or dated)):
        return 0.0
    if separator in _DASHES and are_towns(place):
        return 0.95
    if wired or dated:
        short = place[0].isupper() and len(place.split()) <= _MOST_CAPITALS
        return 0.97 if told.known or told.capitals else 0.85 if short else 0.0
    return _by_mark(told, separator)


def _is_heading(place: str) -> bool:
    """Whether words are none of a place: a label, too many, or with digits."""
    bare = place.casefold()
    named = bare.strip(" .") in NOT_PLACES or bare in LABELS
    return named or len(place.split()) > _MOST_OF_HEAD or any(letter.isdigit() for letter in place)


def _is_label(place: str) -> bool:
    """Whether words with an article are no place: `L'ACCORDO`, the label of a paragraph."""
    return place[:2] in ("L'", "L’") and not is_place(place.replace("’", "'"))


def _told_of(place: str, separator: str, *, wired: bool) -> _Place:
    towns = [part.strip() for part in place.split("/")]  # `HONG KONG/VARSAND`
    city = all(map(is_city, towns)) or (separator in _DASHES and is_with_town(towns))
    known = city or all(map(is_place, towns))
    town = place.split(",", maxsplit=1)[0]
    words, placed = len(town.split()), is_in_country(place)
    based = words > 1 and _BASE.search(town) is not None
    capitals = bool(CAPITALS.match(town)) and len(town) > 2 and words <= _MOST_CAPITALS + based * _OF_BASE
    capitals = capitals and (
        words == 1
        or (known and len(towns) > 1)
        or wired
        or placed
        or based
        or bool(_KINDS.search(town) or _STATE.search(place))
    )
    return _Place(
        text=place, town=town, words=words, city=city, known=known, placed=placed, capitals=capitals
    )


def _by_mark(told: _Place, separator: str) -> float:
    """How sure a place is that only its mark parts from the story."""
    if separator == ":":
        return _before_colon(told)
    if separator in BARS or not separator:
        return 0.85 if told.city and separator else 0.0
    return _before_dash(told, separator)


def _before_colon(told: _Place) -> float:
    """How sure a place is in front of a colon, as speakers and labels are, too."""
    words = len(told.text.split())
    if told.city and (told.capitals or words <= _MOST_WORDS):
        return 0.9
    if told.placed and (told.words == 1 or told.capitals):
        return 0.65  # `Varsand, East Timor: `, `NOVA VARSAND, Brazil: `
    # a town that the list lacks; in a transcript a speaker, whom a title or a second line betrays
    unlisted = told.capitals and len(told.text) > _SHORT
    unlisted = unlisted and words <= _MOST_UNKNOWN + bool(_KINDS.search(told.town))
    return 0.55 if unlisted and not _SPEAKERS.match(told.text) else 0.0


_SHORT = 4  # letters


def _before_dash(told: _Place, separator: str) -> float:
    """How sure a place is in front of a dash or a stop."""
    if told.capitals:
        return 0.95 if told.known else 0.9 if told.placed else 0.8
    if told.placed and not told.known and separator in _LONG_DASHES:
        return 0.75
    if separator.startswith(".-") or (told.text.endswith(".") and separator in _DASHES):
        written = all(word[0].isupper() or word in PARTICLES for word in told.town.split())
        return 0.9 if told.known else 0.75 if told.words <= _MOST_WORDS and written else 0.0
    return 0.85 if told.city and separator != "-" else 0.7 if told.city else 0.0
