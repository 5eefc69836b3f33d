"""How single outlets write, where nobody else writes so: what tells an outlet without its name.

Data only; `outlets.py` applies it to lines that are timestamps or furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ground.frozen import frozen
from generator.ingest.words.late import Late


@frozen
class Habit:
    """A pattern of a line that one outlet uses, and how surely that tells it from the others."""

    outlet: str
    rule: str
    pattern: Late
    confidence: float


def _habit(outlet: str, rule: str, pattern: str, confidence: float) -> Habit:
    return Habit(outlet=outlet, rule=rule, pattern=Late(pattern), confidence=confidence)


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MON = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_ANY_WORD = r"\w{3,9}"

HABITS = (
    _habit(
        "The Hindu", "stamp-of-the-hindu",
        rf"(?:Published - |Updated - )?{_MONTH} \d\d, \d{{4}} \d\d:\d\d [ap]m(?: \| Updated .{{5,40}})? IST(?: - .{{2,40}})?\Z", 0.8,
    ),
    _habit("The Hindu", "credit-of-the-hindu", r".{10,600}\| Photo Credit: .{1,60}\Z", 0.5),
    _habit("The Guardian", "stamp-of-the-guardian", rf"(?:(?:First published|Last modified) on )?{_DAY} \d{{1,2}} {_MON} \d{{4}} \d{{1,2}}\.\d\d (?:GMT|BST|E[SD]T|AE[SD]T|CES?T)\Z", 0.85),
    _habit("CNN", "stamp-of-cnn", rf"(?:Updated|Published) \d{{1,2}}:\d\d [AP]M E[SD]T, {_DAY} {_MONTH} \d{{1,2}}, \d{{4}}\Z", 0.85),
    _habit("South China Morning Post", "stamp-of-the-scmp", rf"(?:Published|Updated): \d{{1,2}}:\d\d[ap]m, \d{{1,2}} {_MON} \d{{4}}\Z", 0.85),
    _habit("The Times of India", "stamp-of-the-times-of-india", rf"(?:.{{2,60}} ?[|/] ?)?(?:TNN|TIMESOFINDIA\.COM|TOI .{{2,20}}) ?[|/] ?(?:Updated: )?{_MON} \d{{1,2}}, \d{{4}}, \d\d:\d\d (?:hrs )?IST", 0.9),
    _habit("Malay Mail", "stamp-of-the-malay-mail", rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{{1,2}} {_MON} \d{{4}} \d{{1,2}}:\d\d [AP]M MYT\Z", 0.85),
    _habit("The Japan News", "stamp-of-the-japan-news", rf"\d{{1,2}}:\d\d JST, {_MONTH} \d{{1,2}}, \d{{4}}\Z", 0.85),
    _habit("The Straits Times", "stamp-of-the-straits-times", rf"(?:PUBLISHED|UPDATED|Published|Updated) {_MON} \d{{1,2}}, \d{{4}}, \d{{1,2}}:\d\d [AP]M(?: SGT)?\Z", 0.8),
    _habit("Bangkok Post", "stamp-of-the-bangkok-post", rf"(?:PUBLISHED|Published|published|UPDATED|Updated) ?: \d{{1,2}} {_MON} \d{{4}} (?:AT|at) \d\d:\d\d\Z", 0.8),
    _habit("Bangkok Post", "stamp-of-the-bangkok-post", r"(?:NEWSPAPER SECTION|Newspaper section) ?: ", 0.8),
    _habit("RNZ", "stamp-of-rnz", rf"\d{{1,2}}:\d\d [ap]m (?:on|,) \d{{1,2}} {_MONTH} \d{{4}}\Z", 0.7),
    _habit("The Kathmandu Post", "stamp-of-the-kathmandu-post", rf"(?:Published|Updated) at ?: {_MONTH} \d{{1,2}}, \d{{4}}(?: \d\d:\d\d)?\Z", 0.8),
    _habit("Khaleej Times", "stamp-of-the-khaleej-times", rf"(?:Published|Last updated): {_DAY} \d{{1,2}} {_MON} \d{{4}}, \d{{1,2}}:\d\d [AP]M\b", 0.8),
    _habit("Global Times", "stamp-of-the-global-times", rf"(?:By [^|:]{{3,80}} )?Published: {_MON} \d\d, \d{{4}} \d\d:\d\d [AP]M(?: Updated: .{{5,30}})?\Z", 0.75),
    _habit("The Irish Times", "stamp-of-the-irish-times", rf"{_DAY} {_MON} \d\d \d{{4}} - \d\d:\d\d\Z", 0.8),
    _habit("CNA", "stamp-of-cna", rf"\d\d {_MON} \d{{4}} \d\d:\d\d[AP]M(?: {{0,2}}\(Updated: .{{5,30}}\))? ?\Z", 0.85),
    _habit("Hindustan Times", "stamp-of-the-hindustan-times", rf"(?:(?:Updated|Published) on: )?{_MON} \d\d, \d{{4}} \d\d:\d\d [AP]M IST\Z", 0.7),
    _habit("AP News", "pictures-of-the-ap", r"\d{1,2} of \d{1,2} ?\| ", 0.7),
    _habit("ABC", "stamp-of-the-australian-abc", rf"Posted (?:{_DAY} )?\d{{1,2}} {_MON} \d{{4}}.{{0,40}}at \d{{1,2}}:\d\d[ap]m", 0.85),
    _habit("ABC", "foot-of-the-australian-abc", r"AEST = Australian|This service may include material from Agence France-Presse \(AFP\), APTN", 0.97),
    _habit("CNBC", "stamp-of-cnbc", rf"(?:(?:PUBLISHED|Published|UPDATED|Updated) )?{_DAY.upper()}, {_MON.upper()} \d{{1,2}} \d{{4}} ?\d{{1,2}}:\d\d [AP]M E[SD]T|(?:Published|Updated) {_DAY}, {_MON} \d{{1,2}} \d{{4}} ?\d{{1,2}}:\d\d [AP]M E[SD]T", 0.9),
    _habit("CNBC", "stamp-of-cnbc", r"(?:PUBLISHED|UPDATED) \w{3}, \w{3} \d{1,2} \d{4}\d?\d:\d\d [AP]M E[SD]T", 0.9),
    _habit("tagesschau", "stamp-of-the-tagesschau", r"Stand: \d\d\.\d\d\.\d{4} \d\d:\d\d Uhr\Z", 0.85),
    _habit("Deutsche Welle", "stamp-of-dw", rf"\d\d/\d\d/\d{{4}}{_MONTH} \d{{1,2}}, \d{{4}}\Z", 0.9),
    _habit("NPR", "picture-of-npr", r"(?:toggle|hide) caption\Z", 0.85),
    _habit("BBC News", "stamp-of-the-bbc", rf"\d{{1,2}} {_MONTH} \d{{4}} Last updated at \d\d:\d\d(?: GMT| BST)?\Z", 0.85),
    _habit("BBC News", "picture-of-the-bbc", r"Image (?:caption|source), ", 0.85),
    _habit("Al Jazeera", "list-of-al-jazeera", r"list (?:of \d+ items|\d+ of \d+)", 0.8),
    _habit("Al Jazeera", "stamp-of-al-jazeera", rf"Published On \d{{1,2}} {_MON} \d{{4}}", 0.5),
    _habit("The New York Times", "credit-of-the-new-york-times", r".{5,400}Credit(?:\.\.\.|…)", 0.8),
    _habit("Reuters", "foot-of-reuters", r"Our Standards: The Thomson Reuters Trust Principles", 0.9),
    _habit("Reuters", "foot-of-reuters",
        r"Acquire Licensing Rights|Purchase Licensing Rights|Exclusive news, data and analytics", 0.7),
    _habit("Kyodo News", "stamp-of-kyodo", rf"KYODO NEWS - {_MON} \d{{1,2}}, \d{{4}} - \d\d:\d\d", 0.9),
    _habit("AP News", "foot-of-the-ap", r"The Associated Press is an independent", 0.95),
    _habit("DOD News", "head-of-the-dod", r"(?:Choose which Defense\.gov|Subscribe to Defense\.gov)", 0.9),
    _habit("Le Monde", "stamp-of-le-monde", r"Publié le \d{1,2} \w+ \d{4} à \d\dh\d\d(?:, (?:modifié|mis à jour) le .{5,40})?\Z", 0.5),
    _habit("Dawn", "foot-of-dawn", r"Published in Dawn, ", 0.9),
    _habit("Deccan Herald", "stamp-of-the-deccan-herald", rf"(?:Last Updated|Published) ?:? \d\d {_MONTH} \d{{4}}, \d\d:\d\d IST\Z", 0.8),
    _habit("Yonhap News Agency", "stamp-of-yonhap", rf"All News \d\d:\d\d {_MONTH} \d{{1,2}}, \d{{4}}\Z", 0.9),
    _habit("Le Monde", "length-of-le-monde", r"Temps de Lecture \d+ min\.\Z", 0.5),
    _habit("El País", "stamp-of-el-pais", r"[A-ZÁÉÍÓÚ][\w .áéíóúñ]{2,30} - \d{1,2} [A-Za-z]{3} \d{4} - \d\d:\d\d ?(?:CET|CEST|[A-Z]{3,4})?\Z", 0.85),
    _habit("Folha de S.Paulo", "stamp-of-the-folha", r"\d{1,2}\.[a-z]{3}\.\d{4} às \d{1,2}h\d\d", 0.85),
)  # fmt: skip


def _loosely(pattern: str) -> str:
    """A pattern that says yes wherever one does, with any word for a month or a day: those make it long.

    A range such as `[a-z]` is no shorter where case does not count: Python looks up the other case of each letter.
    """
    return pattern.replace(_MONTH, _ANY_WORD).replace(_MON, _ANY_WORD).replace(_DAY, _ANY_WORD)


def _any(patterns: Iterable[str]) -> Late:
    """To ask for all at once takes far less time, as few lines have any: only those are asked for each."""
    return Late("|".join(map(_loosely, patterns)))


_DIGIT = re.compile(r"\d")
_ANY_IN_DIGITS = _any(one.pattern.pattern for one in HABITS if _DIGIT.pattern in one.pattern.pattern)
_ANY_IN_WORDS = _any(one.pattern.pattern for one in HABITS if _DIGIT.pattern not in one.pattern.pattern)
"""Most are stamps, and most lines have no digit."""


def may_be_habit(text: str) -> bool:
    """Whether a line may have one of the habits."""
    if _ANY_IN_WORDS.match(text):
        return True
    return _DIGIT.search(text) is not None and _ANY_IN_DIGITS.match(text) is not None


_H12, _H24, _AMPM = r"\d{1,2}:\d\d", r"\d\d:\d\d", r" ?[ap]\.?m\.?"
_ANY_MON, _WEEKDAY = rf"(?:{_MONTH}|{_MON}\.?)", rf"{_DAY}\w{{0,6}}"
_ZONES = (
    (r"Posted On: .{8,24}by PIB ", "Asia/Kolkata"),
    (rf"(?:Updated )?{_MONTH} \d{{1,2}}, \d{{4}} (?:—|–|-) \d{{1,2}}\.\d\d[ap]m(?:\Z| ?first published )", "Australia/Sydney"),
    (rf"{_H12}[ap]m {_ANY_MON} \d{{1,2}}, \d{{4}}\Z", "Australia/Sydney"),
    (rf"{_MONTH} \d{{1,2}}, \d{{4}} - {_H12}[ap]m\Z", "Australia/Sydney"),
    (rf"Published \d{{1,2}} {_MONTH} \d{{4}} {_H12}[ap]m\b", "Australia/Sydney"),
    (rf"\d{{1,2}} {_MON}(?:, \d{{4}} {_H24} [ap]m\Z|,? \d{{4}} {_H24} [ap]m ?\d{{1,2}} mins? to read)", "Pacific/Auckland"),
    (rf"{_H24}, {_MON} \d\d \d{{4}}\Z", "Pacific/Auckland"),
    (rf"{_H12} [ap]m on \d{{1,2}} {_MONTH} \d{{4}}", "Pacific/Auckland"),
    (r"(?:Issued on|Modified): \d\d/\d\d/\d{4} - \d\d:\d\d", "Europe/Paris"),
    (rf"(?:Posted|Published|Updated) : (?:\d{{4}}-\d\d-\d\d {_H24}|{_MON}\.? \d{{1,2}}, \d{{4}} - {_H24})\b", "Asia/Seoul"),
    (rf"(?:Published|Updated): \d\d {_MON}\. \d{{4}}, {_H24}\b", "Asia/Seoul"),
    (rf"(?:Published|Updated|Posted|Input|Modified) ?:? ?\d{{4}}\.\d\d\.\d\d\. {_H24}\b", "Asia/Seoul"),
    (rf"(?:.{{2,60}}[|/] ?)?Updated: \d{{4}}-\d\d-\d\d {_H24}\Z|Source ?: ?Xinhua ?\| ?\d{{4}}-", "Asia/Shanghai"),
    (rf".{{0,60}}\) ?{_H24}, {_MONTH} \d\d, \d{{4}}\Z|Updated {_H24}, \d\d-{_MON}-\d{{4}}", "Asia/Shanghai"),
    (rf"Update: ?{_MONTH}, \d\d/\d{{4}} - {_H24}", "Asia/Ho_Chi_Minh"),
    (rf"{_MONTH} \d{{1,2}}, \d{{4}} \| {_H12}[ap]m\b", "Asia/Manila"),
    (rf"Posted at {_MON} \d\d \d{{4}} {_H24} [ap]m\b", "Asia/Manila"),
    (rf"(?:.{{2,60}} / )?\d\d:\d\d [ap]m {_MONTH} \d\d, \d{{4}}\Z", "Asia/Manila"),
    (rf"Published {_MONTH} \d{{1,2}}, \d{{4}} [1-9]:\d\d[ap]m\Z", "Asia/Manila"),
    (rf"Published {_MONTH} \d{{1,2}}, \d{{4}} 0\d:\d\d[ap]m\b", "Asia/Karachi"),
    (rf"{_H12} [ap]m \| {_MONTH} \d\d, \d{{4}}\Z", "Asia/Karachi"),
    (rf"{_MONTH} \d{{1,2}}, \d{{4}} @ {_H12}{_AMPM}", "Asia/Kuala_Lumpur"),
    (rf"(?:Published|Updated) {_DAY}, {_MON} \d{{1,2}}, \d{{4}} · {_H24} [ap]m", "Asia/Singapore"),
    (rf"(?:Publish|Update)(?:ed)? : \d\d {_MON} \d{{4}}, {_H24} [ap]m\b|Publish- ", "Asia/Dhaka"),
    (rf"{_DAY} {_MON} \d{{1,2}}, \d{{4}} {_H24} [ap]m\b|Last update on: ", "Asia/Dhaka"),
    (rf"(?:Last modified: )?\d\d {_MONTH}, \d{{4}}, {_H24} [ap]m\b", "Asia/Dhaka"),
    (rf"\d{{1,2}} {_MONTH}, \d{{4}}, {_H12} [ap]m\Z", "Pacific/Fiji"),
    (rf"{_H24} [ap]m, {_MONTH} \d\d, \d{{4}} / last modified: ", "Asia/Dhaka"),
    (rf"Published ?: (?:{_WEEKDAY}, \d{{1,2}} {_MONTH}, \d{{4}} at |\d\d {_MON} \d{{4}}, \d\d: \d\d\Z)", "Asia/Dhaka"),
    (rf"\d{{1,2}} {_MONTH} \d{{4}} {_H24} [ap]m - \d", "Asia/Colombo"),
    (rf"{_WEEKDAY},? \d{{1,2}} {_MONTH} \d{{4}} {_H24} -(?: \d|\Z)", "Asia/Colombo"),
    (rf"{_WEEKDAY} {_MONTH} \d{{1,2}}, \d{{4}} {_H12} [ap]m\Z", "Asia/Colombo"),
    (rf"Published: {_H24} [ap]m {_MON} \d\d, \d{{4}}", "Asia/Kathmandu"),
    (rf"(?:Published|Last updated): {_MONTH} \d\d, \d{{4}} {_H24}\Z", "Asia/Dubai"),
    (rf"Published: \d\d {_MON} \d{{4}} - {_H24} [ap]m\b", "Asia/Qatar"),
    (rf"Published on {_MONTH} \d\d, \d{{4}} \| {_H24} [ap]m", "Asia/Qatar"),
    (rf"{_WEEKDAY} \d\d/{_MONTH}/\d{{4}} {_H24} [ap]m", "Asia/Muscat"),
    (rf"{_MONTH}, \d\d, \d{{4}} - {_H24}\Z", "Asia/Tehran"),
    (r"(?:.{2,30} )?NOTICIA \d\d\.\d\d\.\d{4} - \d\d:\d\dH\b", "Europe/Madrid"),
    (r"(?:.{0,60} )?(?:Actualizado|Publicado): \d\d/\d\d/\d{4} \d\d:\d\dh\b", "Europe/Madrid"),
    (rf"(?:(?:Published|Updated),? )?{_H24}, \d{{1,2}} {_ANY_MON} \d{{4}}(?:\Z| ?Updated)", "Europe/London"),
    (rf"{_MONTH} \d{{1,2}}, \d{{4}} {_H12} [ap]m ?\(Updated ", "Europe/London"),
    (r"(?:.{2,40}\| *)?Published \d\d\.\d\d\.\d\d, \d\d:\d\d [AP]M\b", "Asia/Kolkata"),
    (r"[—–] ?\d{1,2} [a-zéû]{3,9} \d{4} à \d\d:\d\d\Z", "Europe/Paris"),
    (r"\d\d (?:Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Sep|Oct|Nov|Dic), \d{4} \d\d:\d\d [ap]\.m\.", "America/Argentina/Buenos_Aires"),
    (r"\d\d/\d\d/\d{4} \d\dh\d\d - actualizado a \d", "America/Lima"),
    (r"\d\d/\d\d/\d{4} \d\dh\d\d - Atualizado em \d", "America/Sao_Paulo"),
    (rf"{_MON} \d{{1,2}}, \d{{4}}, \d\d:\d\d [ap]m\Z", "America/New_York"),
    (rf"(?:(?:Published|Updated|Posted):? )?{_ANY_MON} \d{{1,2}}, \d{{4}},? at {_H12} [ap]\.m\.(?:\Z| \| UPDATED:)", "America/New_York"),
    (r"[A-Z][A-Z .'’-]{4,40} \| \d{1,2}\.\d{1,2}\.\d{4} \d{1,2}:\d\d [AP]M\Z", "America/New_York"),
    (r"(?:.{2,40} - )?[a-z]{3,4}\. \d{1,2}, \d{4} \| \d{1,2}:\d\d [ap]\. m\.", "America/Santo_Domingo"),
    (rf"{_MONTH} \d\d \d{{4}} {_H24}:\d\d\b", "Europe/Istanbul"),
    (rf"\d\d {_MONTH} \d{{4}} ?\| {_H12} [ap]m\b", "Africa/Lagos"),
    (rf"on {_WEEKDAY}, \d{{1,2}} {_MONTH} \d{{4}} - {_H12} [ap]m", "Africa/Nairobi"),
    (rf"{_MON} ?- ?\d\d ?- ?\d{{4}} ?, ?{_H24}\Z", "Africa/Accra"),
)  # fmt: skip
ZONE_HABITS = tuple((Late(pattern, re.IGNORECASE), zone) for pattern, zone in _ZONES)
"""Stamps that several papers of one country share: the outlet stays open, but not its zone."""
ANY_ZONE_HABIT = Late("|".join(f"(?:{_loosely(pattern)})" for pattern, _ in _ZONES), re.IGNORECASE)

NAMESAKES = {"ABC": "ABC News"}
"""Outlets that call themselves on their pages what another is called: the habits of one tell them apart."""
