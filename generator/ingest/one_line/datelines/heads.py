"""What stands in front of a story → its place, its day and its wire services, and how sure that is.

`datelines.py` finds where that ends and the story begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.name_words import NO_NAMES, PARTICLES
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import NOT_PLACES, is_city, is_place, title_case
from generator.ingest.words.stamps.calendar_words import LABELS, MONTHS, WEEKDAYS

_SPEAKERS = Late(
    r"(?:mr|ms|mrs|dr|sen|rep|gen|adm|secretary|president|minister|ambassador|senator|general|spokes\w+|"
    r"die|der|das|the)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[^\W\d_a-z](?:[^\W\d_a-z]|[.'’/ -]){1,45}\Z")
_LONG_DASHES = ("—", "–", "─", "--")
_DASHES = (*_LONG_DASHES, "-")
BARS = ("|", "·")
_MOST_WORDS, _MOST_UNKNOWN = 3, 2
_MOST_CAPITALS = 4  # words; what is longer is no place but a heading
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
_DAY = Late(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\.? )?(?:([^\W\d_]+)\.? (\d{1,2})|(\d{1,2})(?:st|nd|rd|th|\.)? "
    r"([^\W\d_]+)\.?)(?:,? \d{4})?\Z",
    re.IGNORECASE,
)
AHEAD = Late(r"#(?=[A-Z]\w)|\[([A-Z][a-z]{2,8}\.? \d{1,2}), (20\d\d)\] +(?=\S)")
"""What stands in front of a dateline: the mark of a topic, `#Varsand`, or the day in brackets."""
DAY_FIRST = Late(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}),? (20\d\d) ?"
    r"[-–—]{1,2} ?(?=[A-Z\"“‘'])"
)
"""`Monday, 3 June 2024-The minister`: the whole day in front of a story."""
MONTH_FIRST = Late(r"([A-Z][a-z]{2,8} \d{1,2}), (20\d\d) [-–—]{1,2} (?=[A-Z\"“‘'])")
"""`June 3, 2024 – The minister`"""
PLACED_DAY = Late(
    r"([A-Z][a-z]{3,20}(?: [A-Z][a-z]{2,12})?|[A-Z]{3,20}(?: [A-Z]{2,12})?), "
    r"([A-Z][A-Za-z]{2,8}\.? \d{1,2}) (?=[A-Z]\w* \w)"
)
"""`Harbour, June 3 The minister`, `HARBOUR, JUNE 3 The`: no mark parts town and day from the story."""
BARRED = Late(
    rf"([{LU}][\w'’-]{{2,20}}(?: [{LU}][\w'’-]{{1,14}}){{0,2}})(?:, [{LU}][\w ]{{2,20}})? \| "
    r"[A-Z][A-Z.'’& -]{2,40} \| (?=[A-Z\"“‘'])"
)
"""`Varsand, Vardia | THE HARBOUR | The minister`: town, country and paper, or who wrote, between bars."""
DAY_ALONE = Late(r"\(([A-Z][a-z]{2,8}\.? \d{1,2})\): (?=[A-Z\"“‘'])")
"""`(Jan 31): The minister`: the day in front of a story, without the place."""
NUMBERED_DAY = Late(rf"\((\d{{1,2}})\.(\d{{1,2}})\.(20\d\d)\) (?=[^\W\d_{LL}]|[\"“„«])")
"""`(04.05.2023) The minister`: the day in numbers."""
BRACKETED = Late(rf"\(([{LU}][\w.'’ -]{{2,24}})\) (?=[A-Z\"“‘'])")
"""`(Beijing) The minister`: the town in front of a story in brackets."""
INITIALLED = Late(r"\((?!or\)|sic\)|kurz\)|red\.?\))[a-zäöü]{2,4}(?:/[a-zäöü]{2,4})?\) (?=[A-ZÄÖÜ„“«\"])")
"""`(kvo) The minister`: whose initials stand in front of a story."""
PAPER_WIRED = Late(rf"([{LU}][\w ]{{2,24}}) [–—-] ([A-Z]{{2,8}}|[A-Z][a-z]{{3,9}}): (?=[A-Z\"“‘'])")
"""`Harbour 24 – WAM: The minister`: the paper, and the wire service that it took the story from."""
_DAY_BEHIND = Late(rf"([{LU}][\w .'’-]{{2,24}}) ([A-Z][a-z]{{2,8}}\.? \d{{1,2}})\Z")
YEAR = Late(r"20\d\d")
_IN_CYRILLIC = (
    r"[А-ЯЁІЇЄҐ][а-яёіїєґ]{1,14}(?: [А-ЯЁІЇЄҐ]\.)? "
    r"[А-ЯЁІЇЄҐ][а-яёіїєґ'’]{1,20}(?:-[А-ЯЁІЇЄҐа-яёіїєґ]{2,20})?"
)
RUSSIAN = Late(
    r"([А-ЯЁІЇЄ][А-Яа-яёЁіїєІЇЄ-]+(?: [А-ЯЁ][А-Яа-яё-]+)?)[.,] (\d{1,2}) ([а-яёіїє]{3,9})\.?"
    r"(?:,? (?P<year>20\d\d)(?:, \d\d:\d\d)?)? ?[-–—/.]? ?/?(?:[Кк]орр?\. )?"
    rf"(?:(?P<by>[А-ЯЁA-Z][\w -]{{2,20}}?(?:\.RU)?)"
    rf"(?:(?:,|(?<=[А-Я]{{4}})) (?P<who>{_IN_CYRILLIC}(?:, {_IN_CYRILLIC}){{0,2}}))?"
    r" ?[/.]{0,2} ?[-–—.]|(?P<alone>[А-ЯЁA-Z][\w -]{2,20}?)) (?=[«\"А-ЯЁІЇЄ\d])"
)
"""`Саратов. 7 июля. ИНТЕРФАКС - `, `МОСКВА, 5 июн - РИА Новости. `, `/Корр. ТАСС Имя Фамилия/. `: and who."""
_WIRES = ("CNN", "AP", "AFP", "Reuters", "NPR", "BBC", "VOA")
_WIRED_PLACE = Late(rf"(.{{3,30}}?)[ ,]+(?:{'|'.join(_WIRES)})\Z")


IN_PAPER = Late(r"\((?:VG|TV ?2|[A-ZÆØÅÄÖ]\w{2,20}(?:bladet|avisen?|avisa|posten|tidende|tidningen))\)\Z")
"""`ØYGARDEN (Havnebladet): `, as Norwegian papers name themselves."""

_STATION = Late(
    r"\((?:[A-Z][A-Z0-9]{2,7}(?:[/-][A-Z0-9]{2,8})*(?: News| NEWS)?|[A-Z][a-z]{2,12}[A-Z]\w{1,12})\)\Z"
)
"""`HARBOUR COUNTY, Fla. (WXYZ) -`, `(HarbourNation) —`: stations, of which there are thousands."""
_SHOUTED_PAPER = Late(r"\([A-Z]{3,12}(?: (?:[A-Z]{2,12}|&)){1,3}\)")
"""`(HARBOUR EXAMINER) –`: the paper in capitals, whatever that is called."""


def is_station(head: str) -> bool:
    """Whether a head ends in a station in brackets, or is a paper in them and nothing else."""
    return _STATION.search(head) is not None or _SHOUTED_PAPER.fullmatch(head) is not None


def place_of(bare: str, outlets: Directory) -> tuple[str, bool, list[str]]:
    """The place in front, whether a date follows it, and the outlets and agencies among the parts."""
    places: list[str] = []
    named: list[str] = []
    dated = False
    parts = [piece.strip() for piece in bare.split(",")]
    daily = any(map(_is_day, parts[1:2]))
    for part in parts:
        if not part:
            continue
        weekday = (places or daily) and part.casefold() in WEEKDAYS
        sent = weekday or (places and _is_sender(part))
        if sent or _is_day(part) or (dated and YEAR.fullmatch(part)):
            dated = True
        elif (
            (wired := re.match(r"(.*\d) ([A-Z]{2,8})\Z", part))
            and _is_day(wired[1])
            and outlets.agency(wired[2])
        ):
            dated = True  # `CANBERRA, June 20 AAP -`
            named.append(wired[2])
        elif (behind := _DAY_BEHIND.match(part)) and _is_day(behind[2]):
            dated = True  # `NAIROBI, Kenya Jun 3 -`
            places.append(behind[1])
        elif places == [] and (named_country := _city_in_country(part)):
            places += named_country
        elif outlets.agency(part) or (outlets.named(part) and not is_place(part)):
            named.append(part)
        elif (split := _behind_place(part, outlets)) is not None:
            places.append(split[0])
            named.append(split[1])
        else:
            places.append(part)
    return ", ".join(places), dated, named


_SENDERS = frozenset(
    [
        *("correspondance", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale"),
        *("de notre correspondant", "de notre correspondante", "de notre envoyé spécial"),
        *("de notre envoyée spéciale", "corresponsal", "enviado especial", "enviada especial"),
        *("correspondente", "enviado", "corrispondente", "dal nostro inviato", "dal nostro corrispondente"),
    ]
)


def _is_sender(part: str) -> bool:
    """Whether behind a place stands only that somebody sent the story: `Rome, correspondance. -`"""
    return part.rstrip(".").casefold() in _SENDERS


def _city_in_country(part: str) -> list[str]:
    """The city and the country that stand side by side without a comma: `Manila Philippines`."""
    town, _, country = part.rpartition(" ")
    apart = country[:1].isupper() and is_city(town) and not is_place(part) and is_place(country)
    return [town, country] if apart else []


def _behind_place(part: str, outlets: Directory) -> tuple[str, str] | None:
    """`Washington CNN`, `Washington/CNN` and the glued `WashingtonCNN`: a place and the outlet behind it."""
    place, _, name = part.replace("/", " ").rpartition(" ")
    if is_city(place) and not is_place(part) and (outlets.agency(name) or outlets.named(name)):
        return place, name
    match = re.match(r"(.{3,30}?) ?((?:CNN|AP|AFP|Reuters|NPR|BBC|DW|VOA)(?: \w+)?)\Z", part)
    if match and is_place(match[1]) and (outlets.agency(match[2]) or outlets.named(match[2])):
        return match[1], match[2]
    return None


def _is_day(part: str) -> bool:
    return day_in(part) is not None


def day_in(part: str) -> tuple[int, int] | None:
    """The month and the day that a part is: `June 20`, `20 Jun.`."""
    match = _DAY.match(part.rstrip("."))
    month = MONTHS.get((match[1] or match[4] or "").lower().rstrip(".")) if match else None
    return (month, int(match[2] or match[3])) if match and month else None


def sureness(place: str, *, bare: str, separator: str, dated: bool, wired: bool) -> float:
    """How sure it is that the head is a dateline; 0 where it is not."""
    if not place:
        return 0.9 if wired and (dated or not bare or len(bare) < 30) else 0.0
    if (
        place.casefold().strip(" .") in NOT_PLACES
        or place.casefold() in LABELS
        or len(place.split()) > 7
        or any(c.isdigit() for c in place)
    ):
        return 0.0
    towns = [part.strip() for part in place.split("/")]  # `HONG KONG/VARSAND`
    city = all(map(is_city, towns)) or (separator in _DASHES and _is_with_town(towns))
    known = city or all(map(is_place, towns))
    if place[:2] in ("L'", "L’") and not (known or is_place(place.replace("’", "'")) or wired or dated):
        return 0.0  # `L'ACCORDO - `, a label of a paragraph
    town = place.split(",", maxsplit=1)[0]
    words = len(town.split())
    capitals = bool(_CAPITALS.match(town)) and len(town) > 2 and words <= _MOST_CAPITALS
    placed = _is_in_country(place)
    capitals = capitals and (
        words == 1
        or (known and len(towns) > 1)
        or wired
        or placed
        or bool(_KINDS.search(town) or _STATE.search(place))
    )
    if separator in _DASHES and _are_towns(place):
        return 0.95
    if wired or dated:
        return 0.97 if known or capitals else 0.85 if place[0].isupper() and len(place.split()) <= 4 else 0.0
    if separator == ":":
        if city and (capitals or len(place.split()) <= 3):
            return 0.9
        if placed and words == 1:
            return 0.65  # `Varsand, East Timor: `
        # a town that the list lacks; in a transcript a speaker, whom a title or a second line betrays
        return (
            0.55
            if capitals
            and len(place) > 4
            and len(place.split()) <= _MOST_UNKNOWN + bool(_KINDS.search(town))
            and not _SPEAKERS.match(place)
            else 0.0
        )
    if separator == "":
        return 0.0
    if separator in BARS:
        return 0.85 if city else 0.0
    if capitals:
        return 0.95 if known else 0.9 if placed else 0.8
    if placed and not known and separator in _LONG_DASHES:
        return 0.75
    if separator.startswith(".-") or (place.endswith(".") and separator in _DASHES):
        named = words <= _MOST_WORDS and all(word[0].isupper() or word in PARTICLES for word in town.split())
        return 0.9 if known else 0.75 if named else 0.0
    return 0.85 if city and separator != "-" else 0.7 if city else 0.0


def _is_with_town(towns: Sequence[str]) -> bool:
    """Whether towns that no list has stand beside one that is known: `Varsing/Wien – `."""
    named = all(_TOWN.fullmatch(town) and town.casefold() not in NO_TOWNS for town in towns)
    return len(towns) > 1 and named and any(map(is_city, towns))


_AND = Late(r" (?:and|et|und|y|e|AND|ET|UND|Y|E) (?:THE )?")


def _are_towns(place: str) -> bool:
    """Whether two towns in capitals stand side by side: `LONDON AND PARIS`, `ROME and THE HAGUE`."""
    towns = _AND.split(place)
    return len(towns) > 1 and all(town.isupper() and is_place(town) for town in towns)


_TOWN = Late(rf"[{LU}][{LL}'’-]{{2,18}}(?: (?:de |del |di |la )?[{LU}][{LL}'’-]{{2,14}}){{0,2}}")
_IN_TOWN = (
    r"\b(?:(?:in|en|i|w|te|em)|(?:comun|sindac|città|ciudad|municip|alcald|ville|maire|mairie|commune|stadt|gemeinde|"
    r"gemeente|kommun|puerto|porto|port|hafen)\w* (?:di|de|von|van|i)) "
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
    "vídeo exclusivo exclusiva entrevista análisis análise opinión opinião editorial urgente imágenes "
    "esclusivo esclusiva intervista analisi opinione commento editoriale aggiornamento immagini crónica "
    "kommentar analyse glosse eilmeldung exklusiv reportaje comentario comentário".split()
)
"""What stands in front of a text that is no place, in capitals or behind a bar."""


_ENDS_AS_TOWN = Late(
    r"[A-ZÄÖÜØÅ][a-zäöüßøåæ]{2,10}(?:ingen|dam|dorp|hoven|veen|wijk|recht|huizen|sluis|horst|broek|beek|zijl|"
    r"stadt?|burg|heim|hausen|hofen|dorf|kirchen|furt|münde|borg|köping|havn|hamn|sund|vik)"
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


def _is_in_country(place: str) -> bool:
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


def written(place: str) -> str:
    parts = [title_case(part.strip(" ")) for part in place.split(",") if part.strip(" .")]
    last = parts[-1] if parts else ""
    if last.endswith(".") and (len(parts) == 1 or len(last) > 6):
        parts[-1] = last.rstrip(".")
    return ", ".join(parts)


_PARTED = re.compile(r" and | [—–|-] ")


def _is_placed(text: str, outlets: Directory) -> bool:
    """Whether a text is two places, or one and the paper: `Lima and Rome`, `ROME — The Harbour`."""
    parts = _PARTED.split(text, maxsplit=1)
    if len(parts) == 1 or not is_place(parts[0]):
        return False
    return is_place(parts[1]) or bool(outlets.named(parts[1]) or outlets.agency(parts[1]))


_WITHIN = Late(rf"([{LU}][\w'’-]{{1,20}}(?: [\w'’-]{{1,20}}){{0,3}}) \([{LU}][\w .'’-]{{1,30}}\) ?[—–-]\Z")
"""A town, and where that is, in front of a dash: `Port Doe (Varsand) —`."""


def place_in(text: str, outlets: Directory) -> str:
    """A text that is a place and nothing else, as it is written: `BEIJING` behind a timestamp."""
    if text[-1] in "-–—" and (within := _WITHIN.match(text)):
        return written(within[1])
    bare = text.strip(" .,;:|/()-–—")
    if bare.endswith(_WIRES) and (wired := _WIRED_PLACE.match(bare)):
        bare = wired[1]
    if is_place(bare):
        return written(bare)
    if _is_placed(bare, outlets):
        return bare
    if (
        _CAPITALS.match(bare)
        and bare.isupper()
        and " " not in bare
        and len(bare) > 3
        and bare.casefold() not in NOT_PLACES
        and not outlets.agency(bare)
    ):
        return written(bare)
    return ""
