"""Kept lines → the same, what the text takes up as text too: right above it, or behind a box to share it."""

from __future__ import annotations

from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.words.late import Late

_TAKES_UP = Late(
    r"(?:Th(?:at|is) (?:was|is)|Th(?:ose|ese) (?:were|are|words)|(?:With|In) th(?:ose|ese|at|is) words?|"
    r"So (?:said|asked|says|asks)|C['’]est|Ces mots|Avec ces|Mit diesen|Diese Worte|Das (?:sagt|fragt|war)|"
    r"Con (?:esas|estas|queste)|Son palabras|Così|Met die|Dat (?:zei|zegt|vroeg))\b"
)
"""How a first paragraph takes up what is said right above it."""


_BELOW = "below-the-headline"
_TOLD_OF_IT = Late(
    r"(?:(?:Про це|Об этом|Аб гэтым|За това|Това|O tome|To je|O tym|Uvedl to|Řekl to|Erről|Minderről|Ezt|"
    r"Uviedol to|Povedal to|Informoval[ai]? o tom|Poinformował[ai]? o tym|Asiasta|Así lo) "
    r"[а-яґєіїa-zčćšžđřůąęłśżźőű]|"
    r"(?:Das (?:teilte|berichtet|meldete?)|Dat (?:meldt|schrijft|melden)|Det (?:skriver|rapporterar|uppger|"
    r"meddelar|oplyser|opplyser|melder)|"
    r"Lo (?:riferisc(?:e|ono)|riporta(?:no)?|rend(?:e|ono) noto|h(?:a|anno) (?:riferito|reso noto))|"
    r"Hal (?:itu|tersebut|ini) di[a-z]+kan)\b|"
    r"(?:Джерело|Источник|Source): \S+ \S+ \S+ \S|(?:Деталі|Детали|Подробности): \S)"
)
"""How a paragraph says who told what stands right above it: `Про це повідомляє порт.`

Or behind a label, in more words than a name has: `Source: the mayor of Varsand on his page`. Where the source
is left out, what more is known stands below under a label as well.
"""


def tells_who_told(text: str) -> bool:
    """Whether a paragraph says who told what stands right above it, which is of the text with it."""
    return _TOLD_OF_IT.match(text) is not None


_SHARED = "Share or comment on this article"
_SHARE = ("Share", "Share this article")
_LEAST_TOLD = 8  # blanks


def with_text_behind_share(kept: list[LabelledLine]) -> list[LabelledLine]:
    """The lines, paragraphs behind the last box with `Share` as text, up to what closes the article."""
    end = next((at for at, one in enumerate(kept) if one.line.text.startswith(_SHARED)), 0)
    last = max((at for at, one in enumerate(kept[:end]) if one.label is Label.BODY), default=end)
    box = max((at for at, one in enumerate(kept[:end]) if one.line.text in _SHARE), default=end)
    for at in range(box + 1, end) if last < box else ():
        line = kept[at].line
        if line.gap and line.text[-1] in ".!?'\"’”" and line.text.count(" ") >= _LEAST_TOLD:
            kept[at] = replace(kept[at], label=Label.BODY, evidence=_TAKEN_UP)
    return kept


def taken_up(kept: list[LabelledLine]) -> list[LabelledLine]:
    """The lines, words that somebody said right above a first paragraph that takes them up among these."""
    first = next((index for index, one in enumerate(kept) if one.label is Label.BODY), 0)
    for index, one in enumerate(kept[:first]):
        if one.label not in (Label.STANDFIRST, Label.UNKNOWN):
            continue
        open_ended = index + 1 == first
        quoted = open_ended and one.line.text[0] in _QUOTES and one.line.text[-1] in _QUOTES
        said = quoted and _TAKES_UP.match(kept[first].line.text) is not None
        told = open_ended and one.label is Label.STANDFIRST and one.line.text[-1] == "."
        told = (told and one.evidence.rule == _BELOW) or _is_second(kept[:first], index)
        said = said or (told and tells_who_told(kept[first].line.text))
        if said or (one.label is Label.STANDFIRST and _leads(one.line.text)):
            kept[index] = replace(one, label=Label.BODY, evidence=_TAKEN_UP)
    return kept


def _is_second(head: list[LabelledLine], index: int) -> bool:
    """Whether a long standfirst is the last with a stop below another, and only a card stands below it."""
    standing = [at for at, one in enumerate(head) if one.label is Label.STANDFIRST]
    told = [at for at in standing if head[at].line.text[-1] == "."]
    long = head[index].line.text.count(" ") >= _LEAST_LEADING
    return long and standing[:1] != [index] and told[-1:] == [index]


def _leads(text: str) -> bool:
    """Whether a standfirst is the first paragraph, which British papers set above the date, as it shouts."""
    return text[-1] in ".”’" and text.count(" ") >= _LEAST_LEADING and _LEADING.match(text) is not None


_LEADING = Late(
    r"(?:(?:THE|IF|IN|AS|AT|ON|WHEN|AFTER|THERE|THIS|TWO|THREE|MORE|WITH|FOR|WHILE|FROM|ALL)"
    r"(?: [A-Z’']{2,}){0,4}|"
    r"AN? [A-Z]{3,}|(?!UNESCO|UNICEF|INTERPOL|EUROPOL|NASDAQ)[A-Z]{6,}) [a-z]"
)
_LEAST_LEADING = 18  # blanks
"""`DITHERING ferrymen are called to wait`: the first word in capitals, and no name that is written so."""
_QUOTES = "\"'“”‘’„«»"
_TAKEN_UP = Evidence(rule="taken-up", confidence=0.7)
