"""Heads of stories in forms of their own: the paper's site in them, a place in brackets, a hyphen behind.

`datelines.py` asks here first, and then reads what stands in front of a separator.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ingest.one_line.datelines.heads import written
from generator.ingest.one_line.datelines.heads_abroad import head_abroad
from generator.ingest.one_line.datelines.unlisted_towns import NO_TOWNS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.places.places import STATES_OF_BRAZIL, is_city, is_place
from generator.ingest.words.places.provinces import PROVINCES, STATES_OF_INDIA, STATES_OF_MEXICO

_BOXED = re.compile(rf"\[([{LU}][\w .,'’/-]{{2,40}})\]\s*(?:[—–-]\s*)?(?=[A-Z\"“‘'])")
_INITIALLED = Late(r"([^\W\d_a-z][\w/ -]{2,30})\. \([a-z]{2,4}(?:/[a-z]{2,4})?\) (?=[^\W\d_a-z„\"])")
"""`Merzig. (mdr) Die Feuerwehr`: a town, and the initials of who wrote."""
_STOPPED = Late(r"([^\W\d_a-z][\w -]{2,20}(?:(?:, |/)[^\W\d_a-z][\w -]{2,20}){0,2})\. (?=[^\W\d_a-z„\"])")
"""`Peking, Singapur. Die Minister`, `Peking/Singapur. Die Minister`, as German papers set it."""


_SITE = r"[\w-]{3,20}(?:\.[A-Za-z]{2,4}){1,2}"
_SITED = Late(
    rf"(?:(?P<place>[{LU}][\w .'’-]{{2,24}})(?:, | (?=\()))?"
    rf"\(?{_SITE}\)?(?:, (?P<behind>[{LU}][\w .'’-]{{2,24}}?))?"
    r" ?[-–—]{1,2} ?(?=[\"“'‘]?[A-ZÀ-ỸĐ])"
)
"""`Jakarta, Example.id - `, `(Example.vn) - `: the site of the paper, with or without the place."""
_NAME = rf"(?:[{LU}][\w.'’-]* ){{1,3}}[{LU}][\w'’-]+"
SITED_WRITER = Late(
    rf"\({_SITE}\) (?P<who>{_NAME}(?: [ye] {_NAME})?)"
    rf", (?P<place>[{LU}][\w'’-]+(?: [\w'’-]+){{0,2}}) ?[-–—] ?(?=[\"“'‘]?[A-ZÀ-Ỹ])"
)
"""`(Puerto.com) J. Pérez, Varsand – El muelle`: the paper's site, who wrote, and from where."""
_PAPERED = re.compile(
    rf"(?P<place>[A-Z][a-z]{{2,20}}), (?:[{LU}][\w.]*\w(?: [{LU}][\w.]*\w){{0,2}})"
    r" ?(?:--?|[–—]) ?(?=[\"“'‘]?[A-Z][a-z])"
)
"""`Jakarta, Harbour Indonesia-`: the place and the paper, whatever that is called."""

_SHOUTED = re.compile(rf"(?P<place>[{LU}]{{4,16}}(?: [{LU}'’]{{2,14}}){{0,2}})\. (?=[{LU}][{LL}'’ ])")
"""`RIVA DEL GARDA. Una giornata`, as Italian papers set it: any capitals in front of a paragraph."""
_PARAGRAPH, _SENTENCE, _SLASHED = 120, 60, 30
_BOXED_JAPANESE = Late(
    r"[\[［](?P<place>[^\d\s\]］]{1,12}?)(?:/[^\d\s\]］]{1,12})? ?(?:\d{1,2}月)?\d{1,2}日 ?"
    r"(?P<by>[^\d\s\]］]{1,12})[\]］] ?[-–—]? ?"
)
"""`[東京 27日 ロイター] - `."""

_HYPHENED = re.compile(
    r"(?P<place>[A-Z][A-Z]{2,16}(?: [A-Z]{2,16}){0,2})[-–—](?=[A-Z\"“‘][a-z]*\b)(?![A-Z]{2})"
)
"""`ABUJA-The President`, as papers of Nigeria set it."""
_POSTED = re.compile(
    r"(?P<place>[A-Z][A-Z .'’-]{2,24}),? \([^()]{3,60} - \d{1,2}(?:st|nd|rd|th) "
    r"[A-Z][a-z]{2,8},? 20\d\d ?\) ?:? ?"
)
"""`PESHAWAR, (HarbourPoint / Harbour News - 29th Aug, 2022 ) :`: paper and day in brackets."""
_ATTACHED = re.compile(r"(?P<place>[A-Z][a-z]{2,16})- (?=[A-Z\"“‘])")
"""`Srinagar- The minister`."""
RELAYED = Late(r"\(MENAFN(?: ?[-–] ?(?P<by>[^()]{2,60}?)(?: ?\([A-Z]{2,8}\))?)?\) ?")
"""`(MENAFN- Harbour News Agency (HNA)) `: from whom a relay of wire services has a story."""
RELEASED = Late(
    r"\((?:[A-Z][A-Za-z]{2,14}(?: ?[A-Z][A-Za-z]{2,14}){0,2}"
    r"(?: ?[-–—] ?(?P<sent>[A-Z][a-z]{2,8}\.? \d{1,2}), (?P<year>20\d\d))?"
    rf"|(?P<told>[A-Z][a-z]{{2,8}}\.? \d{{1,2}}), (?P<then>20\d\d) ?[-–—] ?[{LU}][\w. ]{{2,24}})\)"
    r" ?(?:--?|–|—)\s*(?=\S)"
)
"""`(HARBOUR WIRE)--`, `(Harbourwire - May 4, 2023) - ` behind the place: who sends out what firms release.

Stations set the day first: `(May 4, 2023 — WXYZ News) – `.
"""
OF_PICTURE = Late(
    r"[A-Z][A-Z .’'-]{1,30}(?:, [A-Z][A-Z .’'-]{1,30})? ?[-–—] ?[A-Z]{3,9}\.? \d{1,2}(?:, (?:19|20)\d\d)?: "
)
"""`VARSAND, LOWLANDS - MAY 4: `: where and on which day a picture was taken, as agencies open its words."""
DAY_BEHIND = Late(
    r"(?:\([A-Z]{2,6}\) ?[─—–-]{1,2} ?)?"
    r"(\d{1,2} [A-Z][a-z]{2,8},? 20\d\d|[A-Z][a-z]{2,8} \d{1,2}, 20\d\d) ?[.:–—-] (?=\S)"
)
"""`4 May 2023: `, `(HNS) — May 4, 2023. `, behind the place."""
_THAI = Late(
    r"(?P<place>[\u0e00-\u0e7f]{3,20}(?: [\u0e00-\u0e7f]{3,20}){0,2}),? (?:\d{1,2} )"
    r"(?:(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.)"
    r"(?: ?\((?P<by>[^()]{2,24})\))? ?[-–—] ?"
)
"""`ปักกิ่ง 2 พ.ค.- `: the town and the day, as the agency of Thailand sets them."""
_DATED = Late(
    rf"(?P<place>[{LU}][\w ]{{2,24}}?)(?:, (?=\d{{4}}|[{LL}])| )(?=[^()]{{0,16}}\d)[{LL}\d., ]{{4,24}} "
    rf"\((?P<by>[{LU}]{{2,6}})\) ?[-–—.:] ?"
)
"""`Praha 3. marca (TASR) - `, `Budapest, 2010. május 4., kedd (MTI) - `: town, day and wire service."""
_SHIP = r"(?:USS|USNS|USCGC|HMS|HMCS|HMAS|HMNZS|INS|BRP|JS|ROKS)"
_ABOARD = Late(
    rf"(?P<place>(?:(?:ABOARD|Aboard|On board) )?(?:(?:THE|The|the) )?{_SHIP} [{LU}][\w.'’ -]{{2,30}}"
    rf"(?:, [{LU}][\w.'’ -]{{3,40}})?) ?(?:[—–]|--) ?(?=[\"“'‘]?[A-Z])"
)
"""`ABOARD USS HARBOUR IN THE VARSAND SEA — `, `HMS Harbour, The Varsand Sea — `: a ship and where it is."""
_SHIPS = (
    *("ABOARD ", "Aboard ", "On board ", "THE ", "The ", "USS ", "USNS ", "USCGC ", "HMS ", "HMCS ", "HMAS "),
    *("HMNZS ", "INS ", "BRP ", "JS ", "ROKS "),
)
"""What such a head begins with; only for speed."""
_BRACKETED = Late(
    rf"\((?P<place>(?=[^()]{{0,30}}-[^()]{{1,30}}-|(?:Saint|Sainte|Mont|Port|Sept)-)[{LU}][\w'’]+(?:-[\w'’]+){{1,6}}"
    rf"(?:, [{LU}][\w .'’-]{{2,24}})?)\) (?=[\"“«]? ?[{LU}])"
)
"""`(Varsand-sur-Lune) Le conseil`, `(Saint-Orme, Haut-Pays) `: a commune, as in Quebec."""
_SITED_WITHIN, _HEAD, _LONGEST_STOPPED = 50, 110, 68
_DASH = Late("[-–—]")
_EUROPEAN = "\u0600"
"""Letters behind this one are of Arabic and what is spoken east of it."""


@frozen
class FormedHead:
    """The place that a head has, the story behind it, and what it names as who sent that."""

    place: str = ""
    by: str = ""
    rest: str
    confidence: float


def formed_head(text: str) -> FormedHead | None:
    """The head that a paragraph begins with, if it has a form of its own."""
    if text[0] > _EUROPEAN and (abroad := head_abroad(text)):
        return FormedHead(place=abroad.place, by=abroad.by, rest=abroad.rest, confidence=0.9)
    sited = _SITED.match(text) if "." in text[:_SITED_WITHIN] and _DASH.search(text, 0, _HEAD) else None
    if sited:
        place = sited["place"] or sited["behind"] or ""
        return FormedHead(place=written(place) if place else "", rest=text[sited.end() :], confidence=0.93)
    if text[0] == "(" and (signed := SITED_WRITER.match(text) or _BRACKETED.match(text)):
        return FormedHead(place=written(signed["place"]), rest=text[signed.end() :], confidence=0.93)
    aboard = _ABOARD.match(text) if text.startswith(_SHIPS) else None
    town = aboard or _HYPHENED.match(text) or _PAPERED.match(text) or _ATTACHED.match(text)
    town = town if town and (aboard or is_city(town["place"])) else _POSTED.match(text)
    if town:
        return FormedHead(place=written(town["place"]), rest=text[town.end() :], confidence=0.85)
    told = text[-1] in '.!?”"'  # `[WATCH] What a port call means` leads elsewhere
    if (boxed := _BOXED.match(text)) and (is_place(boxed[1]) or (told and boxed[1].isupper())):
        return FormedHead(place=written(boxed[1]), rest=text[boxed.end() :], confidence=0.9)
    return (
        _posted(text)
        or _stopped(text)
        or _in_bold(text)
        or _in_state(text)
        or _in_mexico(text)
        or _in_capitals(text)
        or _behind_sender(text)
        or _in_front_of_sender(text)
        or _parted_by_stop(text)
    )


def head_without_mark(text: str) -> FormedHead | None:
    """The same where neither dash, bar, colon, slash nor bracket is in front, and letters are European."""
    return (
        _posted(text)
        or _stopped(text)
        or _in_mexico(text)
        or _in_bold(text)
        or _in_capitals(text)
        or _shouted(text)
    )


_POSTED_TO = Late(
    r"(?i:dal(?:la)? (?:nostr[oa] )?(?:inviat[oa]|corrispondente) (?:a|ad|da|in)|"
    r"de notre (?:envoyée? spéciale?|correspondante?) (?:permanente? |particulière )?(?:à|au|aux|en)|"
    r"(?:de nuestr[oa] )?(?:enviad[oa] especial|corresponsal) (?:a|en)|"
    r"d[oa] noss[oa] (?:enviad[oa] especial|correspondente) (?:a|ao|à|em)|"
    r"von unsere[mr] (?:korrespondent(?:en|in)|reporter(?:in)?) (?:in|aus)) "
    rf"(?P<place>[{LU}][\w'’-]{{2,18}}(?: (?:d[aei]l? )?[{LU}][\w'’-]{{1,16}}){{0,2}})"
    rf"(?:(?:\. | ?[–—-] |: )(?=[\"“«„]?[{LU}])|, (?=[{LU}][{LL}’']* [{LL}]))"
)
"""`DALLA NOSTRA INVIATA A VARSAND. `, `De notre correspondant à Varsand, `: who was sent where."""


def _posted(text: str) -> FormedHead | None:
    """The head that says where the paper's own reporter is, whatever the town is."""
    if text[0] not in "DdECecVv" or len(text) <= _SENTENCE:
        return None
    sent = _POSTED_TO.match(text) or _POSTED_ABOVE.match(text)
    return sent and FormedHead(place=written(sent["place"]), rest=text[sent.end() :], confidence=0.9)


def _stopped(text: str) -> FormedHead | None:
    """The head that is some towns, with the first full stop behind."""
    stop = text.find(".", 0, _LONGEST_STOPPED)
    stopped = _STOPPED.match(text) if stop > 0 and text[stop + 1 : stop + 2] == " " else None
    if stopped is None or not all(map(is_city, re.split(", |/", stopped[1]))):
        return None
    return FormedHead(place=written(stopped[1]), rest=text[stopped.end() :], confidence=0.9)


def _behind_sender(text: str) -> FormedHead | None:
    """The head that is a wire service and a town, with a slash between and nothing behind."""
    sent = _SENT_FROM.match(text) if "/" in text[:_SLASHED] else None
    if sent is None or not is_city(sent["place"]):
        return None
    return FormedHead(place=written(sent["place"]), by=sent["by"], rest=text[sent.end() :], confidence=0.9)


_SENT_IN_SMALL = re.compile(
    rf"(?P<place>[{LU}]{{3,16}}(?:[ /-][{LU}]{{2,14}}){{0,2}}) "
    r"(?P<by>taz|dpa|afp|ap|epd|kna|rtr|sda|apa|sid) ?[|–—-] "
    rf"(?=[\"„“»]?[{LU}])"
)
"""`VARSANDE taz | Wer morgens`: any town in capitals, and in small letters who sent it."""


def _in_front_of_sender(text: str) -> FormedHead | None:
    """The head that is a town in capitals and a wire service in small letters."""
    sent = _SENT_IN_SMALL.match(text) if len(text) > _SENTENCE else None
    return sent and FormedHead(
        place=written(sent["place"]), by=sent["by"], rest=text[sent.end() :], confidence=0.9
    )


def _is_told(text: str) -> bool:
    """Whether a text is a whole sentence, or the beginning of more."""
    return len(text) >= _CUT or (len(text) > _SENTENCE and text.endswith(_ENDS))


_CUT = 400  # letters, as many as are read of a long paragraph


def _in_bold(text: str) -> FormedHead | None:
    """The head that is some towns and nothing else, where an article with a capital begins the sentence."""
    bold = _IN_FRONT_OF_ARTICLE.match(text) if _is_told(text) else None
    if bold is None or not all(map(is_city, bold["place"].split(", "))):
        return None
    return FormedHead(place=written(bold["place"]), rest=text[bold.end() :], confidence=0.9)


_SENTENCE_BEHIND = (
    rf"(?=[\"“«„]?[{LU}][{LL}’']* [{LL}\"“«„]|(?:El|La|Los|Las|Il|Gli|Le|Les|Os?|As?|Der|Die|Das|The) [{LU}])"
)
_SHOUTED_TOWN = rf"[{LU}]{{3,16}}(?: [{LU}'’]{{2,14}}){{0,4}}"
_POSTED_ABOVE = Late(
    r"(?:DAL(?:LA)? NOSTR[OA] (?:INVIAT[OA]|CORRISPONDENTE)|DE NOTRE (?:ENVOYÉE? SPÉCIALE?|CORRESPONDANTE?)|"
    r"(?:DE NUESTR[OA] )?(?:ENVIAD[OA] ESPECIAL|CORRESPONSAL)|"
    r"D[OA] NOSS[OA] (?:ENVIAD[OA] ESPECIAL|CORRESPONDENTE)) "
    rf"(?P<place>{_SHOUTED_TOWN})(?:\.|:| ?[–—-])? {_SENTENCE_BEHIND}"
)
"""`DALLA NOSTRA INVIATA VARSANDA La luce`: who was sent, in a line above the town, in capitals both."""
_WHERE = rf"(?: \((?:{STATES_OF_BRAZIL}|[{LU}]{{3,20}}(?: [{LU}]{{2,14}}){{0,2}})\))?"
_IN_CAPITALS = Late(
    rf"(?P<towns>{_SHOUTED_TOWN}{_WHERE}(?:(?:, | [eEyY] ){_SHOUTED_TOWN}{_WHERE}){{0,2}}),? "
    rf"{_SENTENCE_BEHIND}"
)
"""`SINGAPURA O ministro`, `VARSANDA (RR) e LIMA O ministro`: towns in capitals and no mark, as in Brazil."""
_OF_BRAZIL = rf"[{LU}][{LL}’']{{2,16}}(?: (?:d[aeo]s? )?[{LU}][{LL}’']{{2,14}}){{0,3}}"
_IN_STATE = Late(
    rf"(?P<town>{_OF_BRAZIL}(?:(?:, | e ){_OF_BRAZIL}){{0,2}}) "
    rf"\((?:{STATES_OF_BRAZIL})\) ?(?P<dash>[-–—])? ?(?=[\"“«]?[{LU}])"
)
"""`Porto Varsando e Lima (RS) – O ministro`: towns in small letters, and the state of Brazil where they are.

Without a dash the text is in Portuguese.
"""
_PORTUGUESE = Late(r"[çãõ]|\b(?:uma?|em|nest[ae]|das|pel[ao]|aos?)\b")
_WIRES = ("(AP)", "(PA)")
"""States of Brazil, and wire services in front of English texts."""
_APART, _BEHIND_TOWN = Late(r", | [eEyY] "), Late(r" \(([^()]+)\)\Z")
_VOWELS, _LEAST_VOWELS = Late("[AEIOUÁÂÃÀÉÊÍÓÔÕÚÜ]"), 2


def _in_capitals(text: str) -> FormedHead | None:
    """The head that is towns in capitals and nothing else; one that no list has shows where it is."""
    if not text[:3].isupper() or not _is_told(text):
        return None
    found = _IN_CAPITALS.match(text)
    towns = _APART.split(found["towns"]) if found else []
    if found is None or not all(map(_is_shouted_town, towns)):
        return None
    if any(wire in found["towns"] for wire in _WIRES) and not _PORTUGUESE.search(text):
        return None
    place = ", ".join(_BEHIND_TOWN.sub("", town) for town in towns)
    return FormedHead(place=written(place), rest=text[found.end() :], confidence=0.85)


def _is_shouted_town(town: str) -> bool:
    """Whether a town is known, or a state or country that is stands in brackets behind it."""
    within = _BEHIND_TOWN.search(town)
    if within is None:
        return is_city(town)
    name = town[: within.start()]
    stated = len(within[1]) == len("RR") and len(_VOWELS.findall(name)) >= _LEAST_VOWELS
    return is_city(name) or stated or is_place(within[1])


_TOWN = (
    rf"[{LU}][{LL}’']{{2,16}}"
    rf"(?:[ -](?:(?:d[aeo]s?|del?|di|am|an der|im|sur|en|la) )?[{LU}][{LL}’']{{1,14}}){{0,3}}"
)
_IN_PROVINCE = Late(
    rf"(?P<town>{_SHOUTED_TOWN}|{_TOWN}) \((?P<within>[{LU}][\w'’-]{{2,24}}(?: [^\W\d_]{{2,14}}){{0,2}})\) ?"
    rf"(?:(?:--|[-–—]) (?=[\"“„«]?[{LU}\d])|(?P<colon>: )(?=[{LU}\d]))"
)
"""`PORTO VARSANDO (Firenze) - Il ministro`, `Varsande (Sachsen) – Der Rat`: a town, and where it is.

In capitals the known town that it is near counts too. A colon stands behind states of India alone, as people
stand in front of one with where they are from: `Varsapur (Bihar): The ferry`.
"""


def _in_state(text: str) -> FormedHead | None:
    """The head that is a town, the state of Brazil or the province where it is, and a dash."""
    if "(" not in text[:_SITED_WITHIN] or not _is_told(text):
        return None
    found = _IN_STATE.match(text)
    found = found if found and (found["dash"] or _PORTUGUESE.search(text)) else None
    near = _IN_PROVINCE.match(text) if found is None else None
    if near and _is_within_province(near):
        found = near
    if found is None or "(AP)" in found[0]:  # the wire service
        return None
    named = agency_named(found["town"]) is not None or found["town"].casefold() in NO_TOWNS
    if named:
        return None  # `REUTERS (London) - `
    place = ", ".join(_APART.split(found["town"]))
    return FormedHead(place=written(place), rest=text[found.end() :], confidence=0.9)


def _is_within_province(near: re.Match[str]) -> bool:
    """Whether the province behind a town, which may be in capitals, is known."""
    if near["colon"]:
        return near["within"] in STATES_OF_INDIA and " " not in near["town"]
    return near["within"] in PROVINCES or (near["town"].isupper() and is_place(near["within"]))


_IN_MEXICO = Late(
    rf"(?P<town>{_SHOUTED_TOWN}|{_TOWN}), (?P<state>{STATES_OF_MEXICO})\.(?:, | ?[-–—]+ ?)(?=[\"“«¿¡]?[{LU}])"
)
"""`Puerto Varsando, Gro., El ministro`: a town, and behind it the state, as papers of Mexico set it."""


_BEHIND_STATE = frozenset(",-–—")


def _in_mexico(text: str) -> FormedHead | None:
    """The head that is a town and the state of Mexico where it is, shortened."""
    stop = text.find(".", 0, _SITED_WITHIN)
    marked = stop > 0 and not _BEHIND_STATE.isdisjoint(text[stop + 1 : stop + 3])
    found = _IN_MEXICO.match(text) if marked and len(text) > _SENTENCE else None
    if found is None:
        return None
    place = f"{written(found['town'])}, {found['state']}."
    return FormedHead(place=place, rest=text[found.end() :], confidence=0.9)


_IN_FRONT_OF_ARTICLE = re.compile(
    rf"(?P<place>[A-Z][{LL}]{{3,16}}(?: [A-Z][{LL}]{{2,14}})?"
    rf"(?:, [A-Z][{LL}]{{2,16}}(?: [A-Z][{LL}]{{2,14}})?){{0,2}}) "
    r"(?=(?:De|Het|Een|Der|Die|Das|Ein|Eine|Im|Am|Es|Seit|Nach|Mit|Für|Wenn|Bei|Auf|"
    r"Le|La|Les|Une|El|Los|Las|Il|Gli|Os|As|The) "
    rf"[{LU}{LL}][{LL}]+ )"
)
"""`Berlin, Oslo Der Minister`: a page sets the towns in bold letters, of which a copy keeps none."""
_SENT_FROM = Late(
    rf"(?P<by>[A-Z][{LU}. ]{{1,24}}?) ?/ ?(?P<place>[{LU}]{{3,16}}(?: [{LU}]{{2,14}}){{0,2}}) "
    rf"(?=[{LU}“\"«][{LL}’'“\"]* )"
)
"""`HARBOUR PRESS / VARSAND El ministro`: who sent it and from where, in capitals."""
_ENDS = (".", "!", "?", "”", '"')


def _parted_by_stop(text: str) -> FormedHead | None:
    """The head whose place a full stop follows, or a bracket with the wire service, or the day in Thai."""
    if "\u0e00" < text[0] < "\u0e7f" and (thai := _THAI.match(text)):
        return FormedHead(place=thai["place"], by=thai["by"] or "", rest=text[thai.end() :], confidence=0.95)
    if ". " in text[:40] and (dated := _DATED.match(text)) and agency_named(dated["by"]):
        return FormedHead(
            place=written(dated["place"]), by=dated["by"], rest=text[dated.end() :], confidence=0.95
        )
    if text[0] in "[［" and (sent := _BOXED_JAPANESE.match(text)):
        return FormedHead(place=sent["place"], by=sent["by"], rest=text[sent.end() :], confidence=0.95)
    if shouted := _shouted(text):
        return shouted
    if ". (" in text[:_HEAD] and (initialled := _INITIALLED.match(text)):
        return FormedHead(place=written(initialled[1]), rest=text[initialled.end() :], confidence=0.9)
    return None


_ENGLISH = (" its ", " with ", " their ", " against ")


def _shouted(text: str) -> FormedHead | None:
    """The head in capitals that a full stop follows, in front of a paragraph."""
    shouted = _SHOUTED.match(text) if len(text) > _PARAGRAPH else None
    if shouted is None or not NO_TOWNS.isdisjoint(shouted["place"].casefold().split()):
        return None
    english = " the " in text or (" " not in shouted["place"] and any(map(text.__contains__, _ENGLISH)))
    if english and not is_place(written(shouted["place"])):
        return None  # `MARCH. Members of the church walk to Varsand.`, as English captions begin
    return FormedHead(place=written(shouted["place"]), rest=text[shouted.end() :], confidence=0.85)
