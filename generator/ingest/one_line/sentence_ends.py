"""A line → the same without what stands behind its last sentence, and whether it ends like one.

Who signs there, a footnote or a telephone number would hide that a paragraph ends.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

STOPS = ".!?…。！？।؟۔"
"""What ends sentences, in the scripts that have something for it."""
SENTENCE_END = re.compile(rf"[{STOPS}][\"'”’»«“」』)\]]*\Z")
"""The end of a sentence, with the quotation marks and brackets that close behind it."""
INITIAL_STOP = rf"(?<=\b[{LU}])\."
"""The stop behind an initial, which ends no list of names: `Jane B. Doe and Kai Voss`."""
_ENDS = re.compile(
    '(?:[.!?…:](?: (?=["\u201d\u00bb]))?["\'\u2019\u201d\u00ab\u00bb\u201c)\\]]*|'
    '[。！？」』।॥۔؟।：；]["\u201d\u2019\u00bb]{0,2}|'
    "[,;][\"'\u2019\u201d\u00bb\u00ab])\\Z"
)
_SOURCED = Late(
    r"(?<=[.!?…\"”»]) \((?![^()]*\b(?:[Ff]ile|[Pp]hoto|[Ii]mage)\b)"
    r"(?:[a-z]|From |With |Via |Sources? ?:|Source ?:|Quelle|Fuente|Fonte)[^()]{1,40}\)\Z"
)
"""` (From news reports)` behind the last sentence of a paragraph."""
_TAGGED = Late(
    rf"(?<=[.!?…\"”»]) \((?!FILE|PHOTO)(?:[A-Z]{{1,8}}(?:/[{LU}][^()]{{1,30}})?"
    rf"|[A-Z][a-z]{{1,7}}/[A-Z]{{1,4}}\d{{1,3}}|"
    rf"[{LU}][\w.'’-]{{1,20}}(?: [{LU}][\w.'’-]{{0,20}}){{1,2}} and [{LU}][\w.'’-]{{1,20}}"
    rf"(?: [{LU}][\w.'’-]{{0,20}}){{1,2}})\)\Z"
)
"""` (PNA)`, ` (I)`, ` (KVH/Harbour Star)`, ` (Jane Doe and Kai Voss)` behind the last sentence of a story."""
_NAMED = rf"[{LU}][\w.'’-]{{0,20}}(?:(?:, | and | & | ?/ ?| )[{LU}][\w.'’-]{{0,20}}){{0,7}}"
_SIGNED_OFF = re.compile(
    rf"(?<=[.!?…\"”’»]) ?[—–-]{{1,2}} ?(?:[Ww]ith (?:(?:an? )?(?:additional )?"
    rf"(?:reports?|reporting|inputs?|files) (?:from|by) )?{_NAMED}|"
    rf"[A-Z]{{2,6}}(?:/[A-Z]{{2,6}})?(?:, {_NAMED})?)\Z"
)
"""` – With Jane Doe`, ` — VNS`, ` —KV, Harbour News`, ` – with a report from Reuters` behind a last one."""
_SIGNED_IN_BRACKETS = Late(
    rf"(?<=[.!?…\"”’»]) \((?!FILE|PHOTO)[{LU}][\w.'’-]{{1,20}}(?: [{LU}][\w.'’-]{{0,20}}){{1,2}}\)\Z"
)
"""` (Jane B. Doe)` behind the last sentence of a paragraph; behind a shorter one who took a picture."""
_LONGEST_SIGNED = 110
_FEWEST_SIGNED, _FEWEST_SIGNED_OFF = 16, 8  # words
_SAID_ON = Late(r"[,.!?][\"”] [^\"”]{3,90} \(\d{1,2}/\d{1,2}(?:/\d{4})?\)\Z")
"""`… ," kata Jane Doe, Selasa (15/10/2024)`: how Indonesian papers end a sentence."""
_SIGNED = Late(r"(?<=[。！？」”।])[ \u3000]?[（(【［\[][^（）()【】［］\[\]]{1,30}[）)】］\]]\Z")
"""`（林书远）` behind the last sentence of a story, whoever or whatever that is."""
_INITIALS = Late(r"(?<=[.!?\"”])(?: (?!AP\Z|AA\Z)[A-Z]{2}| ?/[a-z]{2,4}(?:/[a-z]{2,4})?)\Z")
"""` DM`, ` /kv` behind the last sentence of a story: the paper in short, or who wrote or edited."""
_CALLED = Late(
    r"\b(?:call|on|at|or|phone|telefon|au|al|número|numero)(?: to)?:? \+?[\d(][\d ()/.-]{5,20}\Z",
    re.IGNORECASE,
)
"""`… is asked to call 0800 555 111`: how the last sentence of a story often ends, without a stop."""
_QUOTING = Late(
    r"\b(?:states|stated|says|said|reads|read|wrote|added): (?:\"[^\"“”]{10,400}\"|“[^\"“”]{10,400}”)\Z"
)
"""`The first report states: "SHIP ADRIFT OFF THE PIER"`: a sentence with no stop in what it quotes."""
_FEWEST_QUOTING = 14  # words
_FEWEST_INITIALLED = 10  # words
_NUMBERED = Late(r"(?<=[。！？」])(?:[（(][编編][辑輯][：:][^（）()]{2,20}[）)])?\d{7}\Z")
"""`（編輯：林書遠）1130221` behind the last sentence: who edited, and the day; that may stand alone."""
_ABBREVIATED = Late(
    r"(?:\b(?:[A-Z]|[a-z]\.[a-z]|Inc|Ltd|Co|Corp|Jr|Sr|etc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.\Z"
)
_ROADS, _ON_ROAD = (" Hwy.", " Blvd.", " Pkwy."), 14
"""Ends of a headline that is shorter than so many words, and of no sentence."""
_RIGHTS = 70
_SIGNATURE = 70
_SIGNED_IN_KOREAN = Late(
    "(?<=[다요]\\.) ?/ ?[\uac00-\ud7af]{2,4} ?(?:[\uac00-\ud7af]{2})?기자"
    "(?: ?[\\w.+-]{2,40}@[\\w.-]{3,40})?\\Z"
)
"""`….였다. /이준호기자 junho@harbour.example`: who wrote, behind the last sentence."""
_SPEAKER = 8
"""Behind so many letters what is in quotes is no answer: `住民「怖かった」`."""


def ends_sentence(text: str) -> bool:
    """Whether a text ends as sentences do."""
    return SENTENCE_END.search(text) is not None


def without_korean_signature(text: str) -> str:
    """A paragraph without who signs behind its last sentence, in Korean."""
    signed = _SIGNED_IN_KOREAN.search(text[-_SIGNATURE:]) if "기자" in text[-_SIGNATURE:] else None
    return text[: len(text) - len(signed[0])] if signed else text


_LED_ON = Late(
    r"(?<=[.!?…\"”»]) [(\[](?i:(?:also |in )?(?:read|see|watch|listen|view|look|related|photos|pictures)"
    r"(?: also| more)?|leia(?: mais)?|lea(?: también)?|lire(?: aussi)?|leggi(?: anche)?|baca(?: juga)?)"
    r" ?: ?[^()\[\]]{4,140}[)\]]\Z"
)
"""` (READ: The love boats of Varsand)` behind a sentence, as papers of the Philippines lead on."""
_LONGEST_LED = 170
_CLOSING = frozenset("■◼◾∎▪●◆♦")
"""What magazines set behind the last sentence of an article: `They sail on.■`."""
_NOTING = _CLOSING | frozenset("0123456789])*†‡")
_NOTED = Late(
    r"(?<=[^\W\d_][.!?…])\d{1,2}\Z|(?<=[^\W\d_][.!?…][”\"’)»])\d{1,2}\Z|(?<=[.!?…”\"’)»]) ?\[\d{1,2}\]\Z|"
    r"(?<=[.!?…”\"’)»]) ?[*†‡]\Z"
)
"""The mark of a footnote behind a sentence: `They kept the lamps.1`, `… the lamps.[1]`, `… ($40,000).*`."""


def _without_note(text: str) -> str:
    """A line of some length without a footnote's mark, or what leads on, behind its last sentence.

    Marks that close an article stand behind short ones too.
    """
    if text[-1] in _CLOSING:
        closed = text[:-1].rstrip()
        return closed if ends_sentence(closed) else text
    if text.count(" ") < _ABBREVIATING:
        return text
    noted = _NOTED.search(text[-8:]) or (_LED_ON.search(text[-_LONGEST_LED:]) if text[-1] in ")]" else None)
    return text[: len(text) - len(noted[0])] if noted else text


def _ends_plainly(text: str, words: int) -> bool | None:
    """Whether a line of so many words ends like a sentence, where its last character tells, as of most."""
    last, plain = text[-1:], text.isascii()
    if not plain and any(map(text[-_SIGNATURE:].__contains__, _BEHIND_IN_THE_EAST)):
        return None
    if words < _ABBREVIATING:
        return False if (last.isalnum() if plain else last.isalpha()) else None
    if last in ".!?":
        return not plain or words >= _ON_ROAD or not text.endswith(_ROADS)
    return None


def end_of(text: str, words: int) -> tuple[str, bool]:
    """A line of so many words without what stands behind its last sentence, and whether it ends like one."""
    if text[-1:] in _NOTING:
        text = _without_note(text)
    if (plainly := _ends_plainly(text, words)) is not None:
        return text, plainly
    if (unsigned := without_korean_signature(text)) != text:
        return unsigned, True
    quoting = text[-1:] in "」』" and text.find("「") > _SPEAKER
    if quoting and "。" not in text and text.count("，") < _CLAUSES:
        return text, False  # `桟橋、三日までに再開へ 市長「努力する」`
    ends = text[-1:] == ")" and _SAID_ON.search(text[-120:]) is not None
    if (rights := text.rfind("。(c)", -_RIGHTS)) >= 0:
        text = text[: rights + 1]  # `…と指摘している。(c)AFP/Jane DOE`
    if words >= _FEWEST_INITIALLED and text[-1:].isdigit() and _CALLED.search(text[-40:]):
        ends = True
    if words >= _FEWEST_INITIALLED and text[-2:].isalpha() and (signed := _INITIALS.search(text[-14:])):
        text = text[: len(text) - len(signed[0])]
    if words >= _LEAST_ADDRESSED and any(map(text[-_ADDRESS:].__contains__, _ADDRESSING)):
        ends = ends or _ADDRESSED.search(text[-_ADDRESS:]) is not None
    if words >= _FEWEST_QUOTING and text[-1:] in '"”' and _QUOTING.search(text):
        ends = True
    if text[-7:].isdigit() and (numbered := _NUMBERED.search(text[-40:])):
        text = text[: len(text) - len(numbered[0])]
    if text[-1:] == ")" and (sourced := _SOURCED.search(text[-44:])):
        text = text[: len(text) - len(sourced[0])]
    text = _without_signature(text, words)
    if text[-1:] in "）】］" or (text[-1:] in ")]" and not text.isascii()):
        text = _SIGNED.sub("", text[-_RIGHTS:])
    ends = ends or (words >= _LEAST_TIMED and text[-2:] == "m." and _TIMED.search(text[-20:]) is not None)
    return text, ends or (
        bool(_ENDS.search(text[-4:])) and not (words < _ABBREVIATING and _ABBREVIATED.search(text[-12:]))
    )


def _without_signature(text: str, words: int) -> str:
    """A line of so many words without who signs behind its last sentence, in brackets or behind a dash."""
    if is_tagged(text):
        return text[: text.rfind(" (")]
    bracketed = text[-1:] == ")"
    if words < (_FEWEST_SIGNED if bracketed else _FEWEST_SIGNED_OFF) or not (bracketed or text[-1].isalpha()):
        return text
    signed = (_SIGNED_IN_BRACKETS if bracketed else _SIGNED_OFF).search(text[-_LONGEST_SIGNED:])
    return text[: len(text) - len(signed[0])] if signed else text


_BEHIND_IN_THE_EAST = ("기자", "。(c)")
"""What stands in who signs or sends behind a last sentence of which the letters do not tell that it ended."""
_CLAUSES = 2
"""From so many commas on a line in Chinese is a sentence: `船長說，…，「還要等一天！」`."""
_ABBREVIATING = 8
"""Words of a line, with fewer of which it may end in a stop as `Harbour Inc.` does."""
_LEAST_ADDRESSED, _ADDRESS = 16, 240
_ADDRESSING = ("://", "www.", "@")
_ADDRESSED = Late(r": ?(?:https?://|www\.)[^\s<>]{3,200}\Z|: ?[\w.+-]{2,40}@[\w.-]{4,40}\Z")
"""A sentence that ends in where to find what it speaks of: `You find the whole talk here: https://...`."""
_TIMED = Late(r"[a-z] at \d{1,2}(?::\d\d)? [ap]\.m\.\Z")
"""`The council meets again at 7 p.m.`: a sentence, though no longer than a line with an abbreviation."""
_LEAST_TIMED = 6  # words


def is_tagged(text: str) -> bool:
    """Whether letters for a paper or a wire service, or two names, stand in brackets behind a sentence."""
    return text[-1:] == ")" and _TAGGED.search(text[-_LONGEST_TAG:]) is not None


_LONGEST_TAG = 100
