"""A line's text → its shape: how many words, how it ends, how much it reads like prose.

Nothing here knows what the words mean; the rules that do build on these numbers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from generator.ground.frozen import frozen
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670"
    + "".join(
        f"{chr(block)}-{chr(block + 0x03)}{chr(block + 0x3A)}-{chr(block + 0x4F)}"
        f"{chr(block + 0x62)}{chr(block + 0x63)}"
        for block in range(0x900, 0xD80, 0x80)
    )
    + "\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
"""Vowels and signs that stand on, below and beside letters, which are no letters to Python."""
_MARKED = Late(f"[{_MARKS}]")
_LETTERS, _WITH_MARKS = r"[^\W_]+", rf"(?:[^\W_]|[{_MARKS}])+"
_WORD = Late(rf"{_LETTERS}+(?:['\u2019.-]{_LETTERS}+)*+")
_MARKED_WORD = Late(rf"{_WITH_MARKS}+(?:['\u2019.-]{_WITH_MARKS}+)*+")
_ASCII_LETTERS = "[0-9A-Za-z]+"
"""The same where no other letters are: Python looks such a choice up in a table."""
_ASCII_WORD = re.compile(rf"{_ASCII_LETTERS}+(?:['.-]{_ASCII_LETTERS}+)*+")
STOPS = ".!?…。！？।؟۔"
"""What ends sentences, in the scripts that have something for it."""
SENTENCE_END = re.compile(rf"[{STOPS}][\"'”’»«“」』)\]]*\Z")
"""The end of a sentence, with the quotation marks and brackets that close behind it."""
IDEOGRAPHIC = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of Chinese, Japanese and Korean."""
INITIAL_STOP = rf"(?<=\b[{LU}])\."
"""The stop behind an initial, which ends no list of names: `Jane B. Doe and Kai Voss`."""
KANA = Late("[\u3040-\u30ff]")
"""Letters that only Japanese has."""
VIETNAMESE = Late("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
"""Letters that only Vietnamese has, or nearly so."""
_UNSPACED = Late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters and signs of Thai, Lao, Burmese and Khmer, which set spaces between sentences only."""
_STOP = re.compile(
    "[.!?…。！？।۔؟](?:(?<=[.!?…])[\"'\u2019\u201d\u00bb\u00ab\u201c)\\]]*(?= )|(?<=[。！？।۔؟]))"
)
"""It begins with a choice of characters, for which is looked far faster than for two patterns with a bar."""
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
    rf"(?:reports?|reporting|inputs?|files) (?:from|by) )?{_NAMED}|[A-Z]{{2,6}}(?:/[A-Z]{{2,6}})?)\Z"
)
"""` – With Jane Doe`, ` — VNS`, ` – with a report from Reuters / Harbour` behind the last sentence."""
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
_SMALL = frozenset(
    "a an and as at but by de del der des di du e el en et for from in la le les of on or per the to und "
    "van via von vs with y".split()
)
_LETTERS_PER_WORD = 2.2  # in scripts without spaces
_UNSPACED_PER_WORD = 4.5
_LONG_UNSPACED = 20
"""Words from which a line is a paragraph where no stop ends sentences."""
_PREFIXED, _LONG_PREFIXED = re.compile(r"[^\w]*[\u0600-\u06ff]"), 20
"""Arabic, in which articles are no words and many a paragraph has no stop, and how long lines are long."""
_PREVIEW = 4000
_RIGHTS = 70


@frozen
class Shape:
    """Numbers about a line's text.

    `stops` counts ends of sentences inside the line, `ends` says that it ends like a sentence.
    `prose` is how much it reads like a paragraph, `titled` the share of its longer words that begin
    with a capital, both from 0 to 1. `capitals` says that it has no small letter.
    """

    words: int
    stops: int
    ends: bool
    prose: float
    titled: float
    capitals: bool


def words_of(text: str) -> list[str]:
    """The words of a line as they are counted, `don't` and `U.S` one each; of a very long line the first."""
    sample = text[:_PREVIEW]
    if sample.isascii():
        return _ASCII_WORD.findall(sample)
    return (_MARKED_WORD if is_marked(sample) else _WORD).findall(sample)


def shape_of(text: str, found: list[str] | None = None) -> Shape:
    """The shape of a line. Of a very long line the beginning and the end are looked at.

    `found` are its `words_of`, where they are known.
    """
    sample = text[:_PREVIEW]
    found = words_of(text) if found is None else found
    words, least = len(found), 0.0
    if not sample.isascii():
        words, least = _of_other_scripts(sample, words)
    text, ends = _end_of(_without_note(text) if text[-1:] in _NOTING else text, words)
    stops = len(_STOP.findall(sample)) if words > 4 else 0
    return Shape(
        words=words,
        stops=stops,
        ends=ends,
        prose=0.1 if "_" in sample and _is_code(sample) else max(_prose(words, stops, ends), least),
        titled=_titled("".join([word[0] for word in found if word not in _SMALL])),
        capitals=text.isupper() if len(text) < _PREVIEW else False,
    )


def _of_other_scripts(text: str, words: int) -> tuple[int, float]:
    """How many words a text with so many between spaces has, and how much it reads like prose at least."""
    if IDEOGRAPHIC.search(text):
        words = max(words, int(len(IDEOGRAPHIC.findall(text)) / _LETTERS_PER_WORD))
    elif _UNSPACED.search(text):
        words = max(words, int(len(_UNSPACED.findall(text)) / _UNSPACED_PER_WORD))
        if words >= _LONG_UNSPACED:
            return words, 0.7
    return words, 0.45 if words >= _LONG_PREFIXED and _PREFIXED.match(text) else 0.0


_SMALL_LETTERS = b"abcdefghijklmnopqrstuvwxyz"


def _titled(initials: str) -> float:
    """The share of capitals among the letters that words begin with."""
    letters = initials if initials.isalpha() else "".join(filter(str.isalpha, initials))
    if not letters:
        return 0.0
    if letters.isascii():
        return len(letters.encode().translate(None, _SMALL_LETTERS)) / len(letters)
    return (len(letters) - sum(map(str.islower, letters))) / len(letters)


_MANY_SIGNS = 4


def _is_code(text: str) -> bool:
    """Whether a line is what a page's own program wrote: `portal_id=4&page_id=7&mode=view`."""
    return sum(map(text.count, "_=&{}")) >= _MANY_SIGNS


_SIGNATURE = 70
_SIGNED_IN_KOREAN = Late(
    "(?<=[다요]\\.) ?/ ?[\uac00-\ud7af]{2,4} ?(?:[\uac00-\ud7af]{2})?기자"
    "(?: ?[\\w.+-]{2,40}@[\\w.-]{3,40})?\\Z"
)
"""`….였다. /이준호기자 junho@harbour.example`: who wrote, behind the last sentence."""
_SPEAKER = 8
"""Behind so many letters what is in quotes is no answer: `住民「怖かった」`."""


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
_NOTING = frozenset("0123456789])*†‡")
_NOTED = Late(
    r"(?<=[^\W\d_][.!?…])\d{1,2}\Z|(?<=[^\W\d_][.!?…][”\"’)»])\d{1,2}\Z|(?<=[.!?…”\"’)»]) ?\[\d{1,2}\]\Z|"
    r"(?<=[.!?…”\"’)»]) ?[*†‡]\Z"
)
"""The mark of a footnote behind a sentence: `They kept the lamps.1`, `… the lamps.[1]`, `… ($40,000).*`."""


def _without_note(text: str) -> str:
    """A line of some length without a footnote's mark, or what leads on, behind its last sentence."""
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


def _end_of(text: str, words: int) -> tuple[str, bool]:
    """A line of so many words without what stands behind its last sentence, and whether it ends like one."""
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


def _prose(words: int, stops: int, ends: bool) -> float:
    if ends:
        return (
            1.0 if words >= 20 else 0.9 if words >= 12 else 0.7 if words >= 7 else 0.45 if words >= 4 else 0.2
        )
    if words >= 35 or (stops >= 2 and words >= 20):
        return 0.7
    return 0.3 if words >= 24 else 0.1


_FOLDED_WORD, _FOLDED_MARKED = re.compile(_LETTERS), re.compile(_WITH_MARKS)
_FOLDED_ASCII = Late(_ASCII_LETTERS)


def is_marked(text: str) -> bool:
    """Whether a text has letters with signs of their own, as Hindi and Thai have."""
    return not text.isascii() and bool(_MARKED.search(text))


_DOTTED = "i\u0307"
"""What the Turkish capital `İ` becomes in lower case: two signs, of which the second would part words."""


def folded(text: str) -> str:
    """A text's letters and digits in lower case, to find the same words written twice."""
    if text.isascii():
        return " ".join(_FOLDED_ASCII.findall(text.casefold()))
    small = text.casefold().replace(_DOTTED, "i") if "İ" in text else text.casefold()
    return " ".join((_FOLDED_MARKED if is_marked(text) else _FOLDED_WORD).findall(small))


def between_halves(text: str) -> str | None:
    """What stands between the halves of a text that says the same twice: nothing, a space or another sign.

    `None` where the halves differ.
    """
    half = len(text) // 2
    return text[half : len(text) - half] if text[:half] == text[len(text) - half :] else None


def said_once(text: str) -> str:
    """Some words without the same again behind them: `HARBOUR NEWS HARBOUR NEWS`, but not `Bora Bora`."""
    half = text[: len(text) // 2]
    return half if " " in half and between_halves(text) == " " else text


_RUN, _MIXED = re.compile(r"[^\W\d_]+"), re.compile("[0-9](?:(?=[a-z])|(?<=[a-z].))")
_JOINTS = ("'", "\u2019", ".", "-")


def key_of(text: str, spelled: str) -> str:
    """A text of no more than 4000 characters `folded`, by its `words_of` with a space between."""
    key = spelled.casefold()
    if not key.isascii() and len(text.casefold()) != len(text):
        return folded(text)  # some letters become several characters, of which not all are letters
    for joint in _JOINTS:
        key = key.replace(joint, " ")
    return key


def words_in(key: str, words: Collection[str] | None = None) -> frozenset[str]:
    """The words of a folded text, and the runs of letters in those that have digits or marks.

    So whatever way a rule cuts words out of the line, the letters of each are among them, and a rule that
    needs one of certain words need not be asked where none of them is. `words` is the text split at spaces.
    """
    words = key.split() if words is None else words
    whole = _MIXED.search(key) is None if key.isascii() else key.replace(" ", "").isalpha()
    if whole:
        return frozenset(words)
    broken = [word for word in words if not word.isalpha()]
    return frozenset((*words, *_RUN.findall(" ".join(broken))))


_STEM, _STEMMED = 6, 5
_CONTENT, _LOOKED_AT = 4, 1000
_ROWS = Late(
    "[\u3040-\u30ff\u3400-\u9fff]{2,}|[\uac00-\ud7af]{2,}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4,}"
)


def longer_of(words: Iterable[str]) -> frozenset[str]:
    """Those of some words that say what a text is about, and not how they belong together."""
    return frozenset([word for word in words if len(word) >= _CONTENT])


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the longest of some words, without their endings."""
    return frozenset([word[:_STEM] for word in words if len(word) >= _STEMMED])


def content_words(key: str, longer: frozenset[str]) -> frozenset[str]:
    """The longer words of a folded text, to compare it with others by what it is about.

    Scripts that set no spaces between words have no words to find; two letters of Chinese or Japanese in a
    row stand for one, four of Thai or Burmese. `longer` are the `longer_of` its words.
    """
    if key.isascii() or not _ROWS.search(key[:_LOOKED_AT]):
        return longer
    spaced = frozenset([word for word in longer if not _ROWS.search(word)])
    return spaced | frozenset(_rows(key[:_LOOKED_AT]))


def _rows(key: str) -> Iterator[str]:
    """Rows of letters that stand for words where no spaces part them."""
    for match in _ROWS.finditer(key):
        if match[0][0] >= "\uac00":
            yield match[0][:2]  # without the endings of Korean
            continue
        length = 2 if match[0][0] >= "\u3000" else 4
        yield from (match[0][start : start + length] for start in range(len(match[0]) - length + 1))
