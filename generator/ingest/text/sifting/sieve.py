"""Lines that the rules keep as text → those that are page furniture after all, by a sum of weights.

The rules of `furniture.py` know what pages say. This is for pages that say something else: each trait of a
line (`traits.py`) weighs for furniture or against it, and a line is left out where the sum is large. The
weights were fitted by `bench/sieve.py`, which prints this table: tenths of the logarithm of the odds, in
whole numbers, so that the sum is the same on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.ingest.one_line.furniture.pointers import announces
from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.sign_offs import HELPED
from generator.ingest.text.connected import CONNECTED, answers, asked_in
from generator.ingest.text.cut_ends import is_cut_off, says_article_goes_on
from generator.ingest.text.depicting.seen import is_to_come
from generator.ingest.text.labelling.choices import LAST_SENTENCE
from generator.ingest.text.sifting.foreign_ends import without_foreign_end
from generator.ingest.text.sifting.open_ends import without_open_ends
from generator.ingest.text.sifting.taken_up import taken_up, with_text_behind_share
from generator.ingest.text.sifting.traits import OF_KIN, OF_STRANGERS, traits_of
from generator.ingest.text.sifting.verses import verses_in
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name

LEAST = 6
"""From which sum on a line is left out: so that hardly a paragraph is lost, see `docs/decisions.md`."""
ALWAYS = -16
WEIGHTS: dict[str, int] = {
    "mark": 33,  # begins with a mark that is no quotation mark: `(`, `>`, `#`
    "persons": 32,  # `we`, `you` or `our` in it twice or more, where few of the other lines say so
    "command": 28,  # begins with a command: `Get`, `Lisez`
    "half-titled": 27,  # more capitals than the other lines have, though it is no headline
    "person": 25,  # `we`, `you` or `our` in it once, where few of the other lines say so
    "page-words": 23,  # several words for what a page offers: `newsletter`, `Abo`
    "trails-off": 19,  # ends with an ellipsis
    "calls": 18,  # ends with `!`
    "rule-short-sentence": 17,  # kept only as a short sentence beside another
    "address": 16,  # a web address, `@` or `#` in it
    "page-word-no-kin": 16,  # a word for what a page offers, and no longer word that other lines have
    "words-4": 15,  # 4 to 7 words
    "page-word": 15,  # one word for what a page offers
    "outlet": 14,  # begins with the name of an outlet
    "above-head": 13,  # a date, byline or headline is above it
    "below-nothing": 12,  # nothing is below it
    "few-small-words": 11,  # far fewer small words (`the`, `und`) than the text has
    "doubted-furniture": 10,  # begins like furniture, but the rules thought it a paragraph
    "words-0": 10,  # 1 to 3 words
    "no-end": 9,  # does not end like a sentence
    "rule-long-line": 9,  # kept only for its length
    "amid-left-out": 7,  # lines that are left out above and below it
    "sentences": 7,  # more than one sentence
    "words-8": 7,  # 8 to 12 words
    "separators": 6,  # a bar, arrow, dot or dash in it
    "name-of-page": 6,  # a name that only lines that are left out have too
    "colon": 4,  # ends with a colon
    "near-kin": 5,  # a longer word that the line above or below has too
    "below-left-out": 5,  # a line that is left out below it
    "names-writer": 5,  # the name of who signed
    "word-of-page": 4,  # a longer word that only lines that are left out have too
    "no-kin-at-end": 4,  # no longer word that other lines have, and near the end
    "last": 3,  # behind the last sentence, or the last
    "dateline": 3,  # begins with a dateline
    "above-picture": 3,  # a caption is above it
    "far-shorter": 2,  # less than a quarter of the usual length
    "below-picture": -2,  # a caption is below it
    "words-30": -2,  # 30 to 44 words
    "words-13": -3,  # 13 to 19 words
    "little-kin": -4,  # few longer words that other lines have
    "below-head": -4,  # a date, byline or headline is below it
    "title-words": -5,  # a longer word that the headline has
    "quotes": -7,  # quotation marks in it
    "words-45": -8,  # 45 to 79 words
    "below-sentence": -9,  # a sentence is below it
    "rule-prose": -10,  # kept as it reads like a paragraph
    "above-sentence": -13,  # a sentence is above it
    "words-20": -15,  # 20 to 29 words
    "opens-quoted": -23,  # begins with a quotation
}
_EVIDENCE = Evidence(rule="form-and-place", confidence=0.55)
"""Less than sure, so that the editor is asked about the line."""
_DOUBTFUL = {"rule-short-sentence", "person", "persons", "command", "address"}
_VERY_LONG = "words-80"
_LONG = {"words-30", "words-45", _VERY_LONG}
_TOLD_LONG = {"words-45", "rule-prose", "near-kin"}
_PARAGRAPH = _LONG | {"words-20"}
_OFFERS = {
    "page-words", "name-of-page", "names-writer", "doubted-furniture", "command", "address", "outlet", "mark",
    "trails-off", "no-end", "separators",
}  # fmt: skip
_SAYS_MORE = (_DOUBTFUL | _OFFERS | {"page-word"}) - {"person", "name-of-page"}
_OFFERS_LITTLE = {"page-word", "word-of-page"}
_OF_PAGE = _DOUBTFUL | {
    "page-word", "page-words", "name-of-page", "word-of-page", "names-writer", "doubted-furniture",
}  # fmt: skip


def sifted(labelled: tuple[LabelledLine, ...], readings: Sequence[Reading]) -> tuple[LabelledLine, ...]:
    """The lines, those that are furniture by their form and place labelled so."""
    found = traits_of(labelled, readings, _is_safe, _is_kept)
    sums = {index: total_of(traits) for index, traits in found.items()}
    for index in {*_in_series(labelled, sums), *_cut_off(labelled, found), *verses_in(labelled)}:
        sums.pop(index, None)
    kept = list(labelled)
    for index, weight in sums.items():
        least = _least(readings[index], found[index]) + _CUT * (labelled[index].evidence.rule == "cut-off")
        if weight >= least and not _is_of_text(index, labelled, readings, sums):
            kept[index] = replace(labelled[index], label=Label.FURNITURE, evidence=_EVIDENCE)
    told = [index for index, one in enumerate(kept) if one.label is Label.BODY]
    if len(told) > _FEW and announces(kept[told[-1]].line.text) and not readings[told[-1]].enlisted:
        kept[told[-1]] = replace(kept[told[-1]], label=Label.FURNITURE, evidence=_EVIDENCE)
    kept = without_foreign_end(without_open_ends(kept, readings))
    return tuple(_once(with_text_behind_share(taken_up(kept)), readings))


def _is_of_text(
    index: int, labelled: Sequence[LabelledLine], readings: Sequence[Reading], sums: Mapping[int, int]
) -> bool:
    """Whether a line is of the text whatever its traits weigh, or as long as they do not weigh too much."""
    one, reading, weight = labelled[index], readings[index], sums[index]
    return (
        reading.enlisted
        or one.evidence.rule == LAST_SENTENCE
        or reading.spoken
        or answers(index, labelled)
        or _seeks(one, reading)
        or _is_not_known(one, reading)
        or _goes_on(index, labelled)
        or _leads_in(index, labelled, sums)
        or (weight < _MOST_CONNECTED and (_connects(one, reading) or (reading.told and reading.shape.ends)))
        or (_may_break(weight, one) and _breaks_off(index, labelled, readings))
        or (weight < _MOST_ANNOUNCED and _is_announced(index, readings))
        or (weight < _MOST_CONNECTED and _is_introduced(index, labelled, readings))
        or (weight < _MOST_ANNOUNCED and _is_above_contribution(index, labelled))
        or (not reading.furniture and index - 1 in asked_in(labelled))
        or (weight < _MOST_ANNOUNCED and _comes_later(index, labelled, readings))
    )


def _is_above_contribution(index: int, labelled: Sequence[LabelledLine]) -> bool:
    """Whether who helped, or a note, stands right below a line, as below the last; marks may be between."""
    below = [one for one in labelled[index + 1 : index + 3] if one.evidence.rule != "separator"]
    return any(
        (one.label is Label.SIGN_OFF and one.evidence.rule in HELPED) or one.evidence.rule == "editor-note"
        for one in below[:1]
    )


def _cut_off(labelled: Sequence[LabelledLine], found: Mapping[int, Sequence[str]]) -> list[int]:
    """The beginning of a last paragraph, if nothing in it is the page's: that it is short tells nothing."""
    last = len(labelled) - 1
    begun = labelled[last].evidence.rule == "cut-off" if last in found else False
    own = begun and (_OF_PAGE.isdisjoint(found[last]) or "title-words" in found[last])
    return [last] if own else []


_SAID_TWICE = Evidence(rule="said-twice", confidence=0.9)
_LEAST_SAID = 12  # words


def _once(kept: list[LabelledLine], readings: Sequence[Reading]) -> list[LabelledLine]:
    """The lines, a paragraph that a page shows above its picture and below it only where it stands first."""
    above = ""
    for index in [index for index, one in enumerate(kept) if one.label is Label.BODY]:
        key = readings[index].key
        if key == above and readings[index].shape.words >= _LEAST_SAID:
            kept[index] = replace(kept[index], label=Label.FURNITURE, evidence=_SAID_TWICE)
        above = key
    return kept


def _may_break(weight: float, one: LabelledLine) -> bool:
    return weight < _MOST_BROKEN or one.evidence.rule == "long-line"


def _breaks_off(index: int, labelled: Sequence[LabelledLine], readings: Sequence[Reading]) -> bool:
    """Whether the last line of a clipping is the beginning of a paragraph, of which the rest is missing."""
    if index != len(labelled) - 1 or not _follows_text(index, labelled, readings):
        return False
    words = readings[index].shape.words
    return (
        words >= _LEAST_BROKEN
        and not readings[index].addresses
        and labelled[index].line.text[0] != "_"
        and is_cut_off(labelled[index].line.text, words)
    )


def _follows_text(index: int, labelled: Sequence[LabelledLine], readings: Sequence[Reading]) -> bool:
    """Whether a paragraph is right above, or above the head of an entry of a live page that is."""
    headed = index > 1 and readings[index - 1].stamp is not None and readings[index - 1].shape.words >= _ENTRY
    above = index - 1 - headed
    return above >= 0 and labelled[above].label is Label.BODY


_ENTRY = 4
"""Words of `16:20, Varsand: The ferries wait`, at least."""


def _is_announced(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the line above says that the article goes on below it, under what is sold there."""
    told = readings[index].is_plain_prose and not readings[index].addresses
    announced = index > 0 and says_article_goes_on(readings[index - 1])
    return told and announced and readings[index].shape.words >= _LEAST_BROKEN


def _is_introduced(index: int, labelled: Sequence[LabelledLine], readings: Sequence[Reading]) -> bool:
    """Whether a line above of the text ends in a colon and a paragraph follows: `Here is how it works:`."""
    above = labelled[index - 1]
    opened = above.label is Label.BODY and above.line.text[-1] == ":"
    return opened and readings[index].is_plain_prose and readings[index].shape.words >= _AT_LENGTH


_MOST_ANNOUNCED = 20
_LEAST_BROKEN, _MOST_BROKEN = 8, 45  # words, and what its traits weigh
_AT_LENGTH, _AS_PROSE, _SURER = 28, 20, 5  # words, words, what its traits weigh more
_CUT = 15
"""What the beginning of a paragraph has against it alone: no end, and nothing below."""


def _least(reading: Reading, traits: Sequence[str]) -> int:
    """From which sum on a line is left out: more is at stake where it is long, or reads like a paragraph."""
    told = "rule-prose" in traits and "page-words" not in traits
    return LEAST + _SURER * (reading.shape.words >= (_AS_PROSE if told else _AT_LENGTH))


_FEW = 1  # paragraphs
_SEEKING = ("Anyone ", "Anybody ", "Any witness", "Witnesses ")
_KNOWING = frozenset("information witness witnessed witnesses saw footage knows".split())
_TELLING = frozenset("asked urged encouraged requested contact call".split())


def _seeks(one: LabelledLine, reading: Reading) -> bool:
    """Whether the police look for those who know something, as reports of crimes end."""
    seeking = one.line.text.startswith(_SEEKING) and not _KNOWING.isdisjoint(reading.words)
    return seeking and not _TELLING.isdisjoint(reading.words)


_NOT_KNOWN = Late(
    r"\b(?:not immediately|(?:remains?|is|are) under investigation|"
    r"(?:not|n['’]t) (?:yet )?(?:been )?(?:released|identified|disclosed|known|clear|announced|determined)|"
    r"no (?:arrests|injuries|charges|suspects|further \w+|other \w+|additional \w+) (?:\w+ ){0,3}"
    r"(?:made|reported|filed|released|given|available|identified))\b|"
    r"\b(?:requests?|requested|asked|contacted|approached|reached out) (?:[^.?!]|(?<=\b[A-Z])\.){0,160}"
    r"\bfor (?:an? )?(?:\w+ )?(?:comments?|responses?|statements?|reaction)\b|"
    r"\b(?:declined to|ha(?:s|ve|d)(?: not|n['’]t) (?:yet )?(?:publicly )?(?:commented|responded|replied)|"
    r"(?:could|did) not (?:be reached for|respond|reply|return|comment)|"
    r"requests? for comment|pour (?:un )?commentaire|(?:n['’]a|n['’]ont) pas (?:\w+ )?répondu|"
    r"no (?:ha |han )?respondi(?:ó|eron|do)|non ha(?:nno)? risposto|não respond(?:eu|eram)|"
    r"(?:um|für) (?:eine )?(?:stellungnahme|auskunft)|reageerden? niet|wilden? niet reageren)\b",
    re.IGNORECASE,
)
_NOT_ANSWERED = Late(
    "(?:未|没有|沒有|拒绝|拒絕|不予).{0,8}(?:回[复復覆应應]|[评評][论論]|置[评評])|"
    "(?:取材|コメント|質問).{0,10}(?:応じて|答えて|回答して|控え|拒否)|(?:답변|논평|입장|언급).{0,10}(?:않았|거부|거절)|"
    "на (?:запрос|вопросы|запит) .{0,24}не (?:ответил|відпові)|отказал[^.]{2,8} от комментари"
)
"""The same in Chinese, Japanese, Korean and Russian."""


_PAPERED = Late(rf"[.”’\"'] \([{LU}][\w.’'-]*(?: [{LU}][\w.’'-]*){{0,3}}\)\Z")
"""`The harbour has not commented. (Harbour Gazette)`: whose story it is, behind the last sentence."""


def _is_not_known(one: LabelledLine, reading: Reading) -> bool:
    """Whether a sentence says what is not known yet, as reports end: `The cause is under investigation.`"""
    ends = reading.shape.ends or _PAPERED.search(one.line.text) is not None
    if not ends:
        return False
    return (_NOT_KNOWN if one.line.text[0] < "\u0400" else _NOT_ANSWERED).search(one.line.text) is not None


def _comes_later(index: int, labelled: Sequence[LabelledLine], readings: Sequence[Reading]) -> bool:
    """Whether a sentence says what is to come, as reports end: `The talks resume on June 18 in Varsand.`"""
    told = readings[index].shape.ends and not (readings[index].addresses or readings[index].furniture)
    return told and is_to_come(labelled[index].line.text, readings[:index])


_MOST_CONNECTED = 26


def _connects(one: LabelledLine, reading: Reading) -> bool:
    """Whether a sentence goes on from the one above, as none of a page does: `But nobody rowed back.`"""
    told = reading.shape.ends and not reading.addresses
    return told and CONNECTED.match(one.line.text) is not None


_REPORTER = Late(r"Our (?:\w+ ){0,2}(?:reporter|correspondent)s? |[A-Z]{3,6}(?: ?뉴스)? \S+입니다\.\Z")
_SURNAMED = Late(rf"(?:(?:Mr|Mrs|Ms|Dr)\.? )?([{LU}][\w’'-]{{2,}}?)(?:['’]s)?,? [{LL}]")


def _goes_on(index: int, labelled: Sequence[LabelledLine]) -> bool:
    """Whether a line goes on about somebody whom the text has named in full, or about who reported it.

    What a page tells of who signs begins so too.
    """
    text = labelled[index].line.text
    if _REPORTER.match(text):
        return True
    first = _SURNAMED.match(text)
    if first is None or is_given_name(first[1]):
        return False
    if any(first[1] in one.line.text for one in labelled if one.label is Label.BYLINE):
        return False
    told = [
        one.line.text for one in labelled[:index] if one.label is Label.BODY and first[1] in one.line.text
    ]
    if not told:  # most often: a pattern with all capitals is dear to make
        return False
    full = re.compile(rf"([{LU}][\w’-]+) (?:[{LU}]\. )?{re.escape(first[1])}\b")
    return any(is_given_name(found[1]) for other in told for found in full.finditer(other))


_LEAST_LEADING_IN, _LEAST_LED_TO = 8, 3  # blanks


_TO_KNOW = ("Here’s what we know", "Here's what we know", "Here is what we know")


def _leads_in(index: int, labelled: Sequence[LabelledLine], sums: Mapping[int, int]) -> bool:
    """Whether a sentence that ends in a colon leads to text right below; a few words do so to a block."""
    text = labelled[index].line.text
    if text.startswith(_TO_KNOW) or (text[-1] == ":" and _is_above_block(index, labelled, sums)):
        return True
    if text[-1] != ":" or text.count(" ") < _LEAST_LEADING_IN or index + 1 == len(labelled):
        return False
    below = labelled[index + 1]
    led_to = below.label is Label.BODY and below.line.text.count(" ") >= _LEAST_LED_TO
    return led_to and labelled[index].evidence.rule == "prose" and sums.get(index + 1, ALWAYS) < LEAST


def _is_above_block(index: int, labelled: Sequence[LabelledLine], sums: Mapping[int, int]) -> bool:
    """Whether two sentences that are kept stand below in one block, with a blank line above them."""
    below = labelled[index + 1 : index + 3]
    gaps = [one.line.gap for one in below]
    kept = all(one.label is Label.BODY and one.line.text[-1] == "." for one in below)
    return gaps == [True, False] and kept and max(sums.get(index + at, ALWAYS) for at in (1, 2)) < LEAST


_NUMBER = Late(rf"(\d{{1,2}})[.)] [{LU}“\"]")
_SERIES = 3


def _in_series(labelled: Sequence[LabelledLine], sums: Mapping[int, int]) -> list[int]:
    """Which lines would be left out though they are one of a numbered row: `6. Fears make you strong.`"""
    numbers = {
        index: int(match[1])
        for index, one in enumerate(labelled)
        if one.line.text[0].isdecimal()
        and one.label in (Label.BODY, Label.SUBHEAD)
        and (match := _NUMBER.match(one.line.text))
    }
    if len(numbers) < _SERIES:
        return []
    kept = [number for index, number in numbers.items() if sums.get(index, ALWAYS) < LEAST]
    rising = [*numbers.values()] == sorted(set(numbers.values()))
    if not rising or len(kept) < _SERIES - 1:
        return []
    return [index for index in numbers if sums.get(index, ALWAYS) >= LEAST]


def total_of(traits: Sequence[str]) -> int:
    """What the traits of a line weigh together."""
    return _total_of(tuple(traits))


@lru_cache(maxsize=1024)
def _total_of(traits: tuple[str, ...]) -> int:
    return ALWAYS if is_safe(traits) else ALWAYS + sum([WEIGHTS.get(trait, 0) for trait in traits])


def _is_kept(traits: Sequence[str], possible: frozenset[str]) -> bool:
    """Whether the sum of a line is small, whatever of the possible traits it has as well; only for speed."""
    return ALWAYS + sum([WEIGHTS.get(trait, 0) for trait in traits]) + _most_of(possible) < LEAST


@lru_cache(maxsize=64)
def _most_of(possible: frozenset[str]) -> int:
    """What those of some traits that a line can have together weigh at most."""
    return max(
        sum(max(0, WEIGHTS.get(trait, 0)) for trait in together)
        for together in (possible - OF_STRANGERS, possible - OF_KIN)
    )


@lru_cache(maxsize=1024)
def _is_safe(traits: tuple[str, ...]) -> bool:
    """The same as `is_safe`, kept as the first traits of most lines are the same few."""
    return is_safe(traits)


def is_safe(traits: Sequence[str]) -> bool:
    """Whether a line is kept, whatever else it has.

    So is one that stands between sentences and speaks to nobody, if it is long even where an advertisement
    or the headline of another article is between, and a long one that takes up the headline and quotes
    somebody or has nothing of the page, one of 45 words or more that takes up the line above or below or
    offers nothing (30 right below a paragraph), and one of 80 or more, as hardly a box has.
    """
    told = "title-words" in traits and not _LONG.isdisjoint(traits) and _OF_PAGE.isdisjoint(traits)
    if told or _is_essay(traits) or _VERY_LONG in traits:
        return True
    if not _DOUBTFUL.isdisjoint(traits):
        return _TOLD_LONG.issubset(traits) and _SAYS_MORE.isdisjoint(traits)
    if _TOLD_LONG.issubset(traits):
        return True
    if "quotes" in traits and "title-words" in traits and not _LONG.isdisjoint(traits):
        return True
    beside = "above-sentence" in traits and "below-sentence" in traits
    return beside or ("amid-sentences" in traits and not _PARAGRAPH.isdisjoint(traits))


def _is_essay(traits: Sequence[str]) -> bool:
    """Whether a line of 45 words or more reads like a paragraph and offers nothing: it may say `we`.

    Right below a paragraph 30 words are enough, and one word may be the page's.
    """
    told = "above-sentence" in traits
    long = "words-45" in traits or (told and "words-30" in traits)
    if not long or "rule-prose" not in traits or not _OFFERS.isdisjoint(traits):
        return False
    return "title-words" in traits or len(_OFFERS_LITTLE.intersection(traits)) <= told
