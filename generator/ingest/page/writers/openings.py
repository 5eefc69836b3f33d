"""The first words of a story on a page → the place, the paper and the writer that stand in front of it.

Here is what only pages have: there the outlet is known, so that its own name in brackets can be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.datelines.heads import Dateline, written
from generator.ingest.one_line.datelines.towns import FRONT, told_town
from generator.ingest.one_line.datelines.unlisted_towns import NO_TOWNS
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.outlets.publishers import Directory

_SURE = 0.6
_LIKELY = 0.5
_PAPERED = re.compile(
    rf"(?P<place>[{LU}][^\W\d_{LL}][^(){LL}]{{0,40}}?) \((?P<paper>[^()]{{2,40}})\)\s*[:.–—-]\s*"
)
"""A place in capitals with the paper behind it: `VARSAND (Kurir): …`."""

_CAPITALS = re.compile(rf"([{LU}]{{4,}}(?: [{LU}]{{3,}})?): (?=[{LU}\d\"“])")
_STOPPED = re.compile(rf"([{LU}]{{5,}}(?: [{LU}’']{{2,}}){{0,3}})\. (?=[{LU}«“\"])")
"""A town in capitals and a stop, as Italian papers set it: `VARSANDA. Le due marine …`."""

_SENT = re.compile(
    r"(?P<head>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ -]{2,40}, \d{1,2} [а-яіїє]{3,9}\.?\s+[-–—/.]*\s?[^.,;:!?]{2,30}),\s"
    r"(?P<name>[А-ЯЁІЇЄҐ][а-яёіїєґ-]+ [А-ЯЁІЇЄҐ][а-яёіїєґ-]+)(?P<end>\.\s)"
)
"""A place, a day, a wire service and its writer: `ВАРСАНД, 12 мар - Вестник, Анна Белова. …`."""


_TOWNS = (
    "台北|臺北|新北|桃園|新竹|苗栗|台中|臺中|彰化|南投|雲林|嘉義|台南|臺南|高雄|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|基隆|"
    "連江|華盛頓|紐約|洛杉磯|舊金山|渥太華|東京|首爾|北京|上海|香港|倫敦|巴黎|柏林|布魯塞爾|日內瓦|雅加達|曼谷|河內|新德里|雪梨"
)
_WIRED = re.compile(
    rf"[（(]\w{{2,4}}社(?:特約)?記者(?P<names>[\u4e00-\u9fff]{{2,4}}?(?:、[\u4e00-\u9fff]{{2,4}}?){{0,2}})"
    rf"(?:{_TOWNS})[縣市]?\d{{1,2}}日(?:專|綜合|特)?電[）)]"
)
"""A wire service, its writer, the town and the day: `（北都社記者王小明台北12日電）`."""


_SENT_THERE = re.compile(
    rf"(?P<place>[{LU}Ά-ΏΑ-Ω][^\W\d_]{{2,20}}(?: [{LU}Ά-ΏΑ-Ω][^\W\d_]{{1,20}}){{0,2}})(?: ?[–—-] ?|, ?| )\(?"
    r"(?:ΑΠΟΣΤΟΛΗ|ΑΝΤΑΠΟΚΡΙΣΗ|[Αα]ποστολή|[Αα]νταπόκριση|(?:NUESTRO )?ENVIAD[OA] ESPECIAL|"
    r"ENVOYÉE? SPÉCIALE?|"
    r"DAL NOSTRO INVIATO|DALLA NOSTRA INVIATA)\)?\s*[.:–—-]\s*(?=\S)"
)
"""A town and that the paper sent somebody there: `ΡΟΔΟΣ – ΑΠΟΣΤΟΛΗ. `, `VARSANDA, DAL NOSTRO INVIATO - `."""


def opening_of(
    text: str, own: Iterable[str], outlets: Directory, *, others: Iterable[str] = ()
) -> Dateline | None:
    """The dateline that the first paragraph of a page begins with.

    `own` are the names of its outlet; `others` the paragraphs behind, which begin so in a transcript.
    """
    if sent := _SENT.match(text):
        text = f"{sent['head']}{sent['end']}{text[sent.end() :]}"
    if there := _SENT_THERE.match(text):
        return Dateline(place=written(there["place"]), rest=text[there.end() :], confidence=0.9)
    read = read_dateline(text, outlets)
    if read and read.confidence >= _SURE:
        return read
    if (match := _PAPERED.match(text)) and folded(match["paper"]) in {folded(name) for name in own}:
        return Dateline(place=written(match["place"]), rest=text[match.end() :], confidence=0.9)
    if read and read.confidence >= _LIKELY and _is_place_alone(text, others):
        return read
    if (
        (stopped := _STOPPED.match(text))
        and NO_TOWNS.isdisjoint(stopped[1].casefold().split())
        and not (outlets.agency(stopped[1]) or outlets.named(stopped[1]))
        and not any(_STOPPED.match(other) for other in others)
    ):
        return Dateline(place=written(stopped[1]), rest=text[stopped.end() :], confidence=_SURE)
    return None


def opening_in_town(
    texts: Sequence[str], blocks: Sequence[Block], outlets: Directory
) -> tuple[int, Dateline | None]:
    """The town that one of the first paragraphs begins with, as headings and other paragraphs tell of it."""
    for index, text in enumerate(texts[:_EARLY]):
        if FRONT.match(text):
            headings = (block.text for block in blocks[:_HEADINGS] if block.level and not block.hidden)
            told = "\n".join([*headings, *texts[:index], *texts[index + 1 :]])
            return index, told_town(text, told[:_SAMPLE], outlets)
    return 0, None


_EARLY, _HEADINGS, _SAMPLE = 3, 600, 20_000
"""Paragraphs that a place may stand in front of; blocks and letters that are looked at for the same place."""
_BOLD = re.compile(
    rf"(?P<place>[{LU}][^\W\d_]{{2,}}(?:[ /-](?:[{LU}][^\W\d_]+|an der|am|im|in|de|del|la|ob|bei)){{0,4}})"
    r"(?P<mark>\s?[.:]?\s?[–—-]|\.)\s*"
)
_OPENED = re.compile(rf"[{LU}\d«»„“”\"‘'–—-]")


def set_apart(text: str, end: int, outlets: Directory) -> Dateline | None:
    """The place in bold up to `end` that a story begins with, whatever it is called: `**Varsand.** Die`."""
    found = _BOLD.match(text)
    if found is None or not 0 <= found.end("place") - end + len(found["mark"]) <= len(found["mark"]):
        return None
    place, rest = found["place"], text[found.end() :]
    known = outlets.agency(place) or outlets.named(place)
    if known or not _OPENED.match(rest) or not NO_TOWNS.isdisjoint(place.casefold().split()):
        return None
    return Dateline(place=written(place), rest=rest, confidence=_SURE)


def _is_place_alone(text: str, others: Iterable[str]) -> bool:
    """Whether the word in capitals that a text begins with is neither a label nor a speaker."""
    head = _CAPITALS.match(text)
    return (
        head is not None
        and head[1].casefold() not in NO_TOWNS
        and not any(_CAPITALS.match(other) for other in others)
    )


def opening_writers(text: str) -> tuple[str, ...]:
    """The writers who stand with place, day and wire service in front of a story."""
    if sent := _SENT.match(text):
        return (sent["name"],)
    if wired := _WIRED.match(text):
        return tuple(name for name in wired["names"].split("、") if is_chinese_name(name))
    return ()
