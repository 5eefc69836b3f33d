"""A line → the moments it names, if it is a timestamp: every way a paper writes when.

The line is cut into tokens (dates, times, zones, labels such as `Updated`); it is a timestamp when hardly
anything else is left. So a date in the middle of a sentence is none. What stands beside is given back.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable

from generator.ground.frozen import frozen
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.stamps.ago import counts_back, may_tell_ago, signed_then, without_ago
from generator.ingest.one_line.stamps.days_behind import day_behind_title
from generator.ingest.one_line.stamps.glue import may_make_moment, unstuck
from generator.ingest.one_line.stamps.moments import Timestamp, moments_of
from generator.ingest.one_line.stamps.scripts import (
    as_in_english_papers,
    is_latin,
    tells_otherwise,
    without_other_calendars,
)
from generator.ingest.one_line.stamps.tokens import (
    MOST_BESIDE,
    Token,
    may_tell_moment,
    names_in,
    tells_much,
    tokens_of,
    with_dates,
)
from generator.ingest.one_line.stamps.usual_forms import in_usual_form
from generator.ingest.one_line.wording import said_once
from generator.ingest.words.furniture.sections import SECTIONS_ABROAD
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.stamps.calendar_words import FILLERS, LABELS, Kind
from generator.ingest.words.stamps.calendars import in_gregorian
from generator.ingest.words.stamps.glued_around import IN_TOWN

LONGEST, _MOST_WORDS, _SENTENCE = 240, 32, 15
_READ_IN = (" min.", " Min.")
"""What stamps end in as sentences do, behind how long it takes to read: `• Lecture 3 min.`"""
_DIGIT, _DIGIT_IN_ASCII = re.compile(r"\d"), re.compile("[0-9]")


@frozen
class Stamp:
    """What a timestamp line says: its moments, the words around them, and how sure it is one."""

    moments: tuple[Timestamp, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    confidence: float = 0.0


SIGNING = tuple(
    f"{word} "
    for word in "redactado por|escrito por|publicado por|by|by:|von|par|por|di|door|av|af|oleh|da".split("|")
)
"""What opens the names behind a timestamp."""
_LABELLED = tuple(
    f"{word}:"
    for word in "autor autorka author autore auteur автор аутор текст text penulis yazar "
    "source quelle fuente fonte źródło zdroj forrás izvor bron kilde källa lähde sursa kaynak sumber allikas "
    "šaltinis avots vir burimi источник джерело източник извор المصدر منبع מקור".split()
)
"""What stands in front of who wrote, or of whom a story is from: `20.08.2015, 11:16 forrás: MTI`."""
_SIGNED = Late(
    r"(?:(?:written|posted|published|reported) by|(?:écrit|rédigé|publié) par|(?:escrito|publicado) por|"
    r"(?:scritto|pubblicato) da|(?:geschrieben|veröffentlicht|verfasst) von|by|par|por|von|"
    r"(?-i:[A-Z])[\w.'’ -]{4,50}, special (?:for|to)|"
    rf"(?-i:{IN_TOWN} and [{LU}][\w'’.-]+)):? ",
    re.IGNORECASE,
)
"""What opens the names in front of a day: `Scritto da Jane Doe il`, `Jane Doe in Varsand and Kai Voss`."""
_FILED = Late(rf" in [{LU}](?:[^\W\d]|[ &,/’'-]){{2,40}}?(?: Reading Time: .{{3,20}})?\Z")
"""The section behind a day that a byline begins with: `by Jane Doe — June 3, 2024 in World`."""
_MOST_SIGNED, _BOTH, _POSTED = 10, 2, 3  # words, days, tokens
_LISTED = Late(
    rf"(?:[^\W\d_{LL}а-я][\w.'’-]+ (?:[\w.'’-]+ ){{0,2}}?[^\W\d_{LL}а-я][\w'’-]+"
    r"(?:, | et | und | y | e | and |\Z)){2,5}"
)
"""Two whole names or more, as in front of a day with a small word between: `Jane Doe, Kai Voss le 3 mai`."""
_BY_BEHIND = (" by", " By")
"""What opens the byline in the next line: `June 4, 2024 9:14 PM by`."""
_STRONG = frozenset("|•·–—−/;>»")
_KEPT = ("(", "@", "di", "Di", "The", "La", "Le", "El", "Das", "Der", "Die")
"""What belongs to the words behind it, though it says nothing: `di` in front of who wrote."""
_LETTERS = re.compile(r"[^\W\d_]+")
_LABELLING = LABELS.keys() | FILLERS
_LONGEST_LABEL, _SHORTEST_BUTTON, _LEAST_TOLD = 7, 4, 3  # words, letters, words in small letters
_SORTS = frozenset("report feature analysis opinion news update interview review".split())
_WITHIN = frozenset("van de der den von zu do da dos di del la al el bin ter ten af le du".split())
_JOINING = frozenset("and by com con avec mit et und y e".split())
_MOST_OF_NAME = 4
"""Small words within a name in front of a day: `Jane van Doe 14 maart 2024`, longer with a given name."""
_SENTENCE_IN_IDEOGRAPHS = 36  # letters


def read_stamp(line: str) -> Stamp | None:
    """The timestamp that a line is, or nothing where it is none."""
    spaces = line.count(" ")
    ends = line[-1:] in '.!?"”»«' and not line.endswith(_READ_IN)
    if len(line) > LONGEST or spaces > _MOST_WORDS or (spaces > _SENTENCE and ends):
        return None
    plain = line.isascii()
    if not ((_DIGIT_IN_ASCII if plain else _DIGIT).search(line) or counts_back(line)):
        return None
    if not plain:
        if (
            (line[-1] == "。" and len(line) > _SENTENCE_IN_IDEOGRAPHS)
            or tells_otherwise(line)
            or day_behind_title(line)
        ):
            return None
        line = as_in_english_papers(line)
    elif " m. " in line or ". gada " in line:
        line = in_gregorian(line)
    line = without_other_calendars(line) if "14" in line or " 57" in line or " 20" in line else line
    line = in_usual_form(line)
    telling = line if is_latin(line) and may_tell_moment(line) else ""
    if is_latin(line) and not (telling or may_make_moment(line) or may_tell_ago(line)):
        return None
    line = unstuck(line)
    line = _FILED.sub("", line) if line[:3].lower() == "by " else line
    line = line[:-3] if line.endswith(_BY_BEHIND) else line.replace(", by ,", ",")  # of nobody
    rest, found = without_ago(line)
    told = found is not None or rest == telling or may_tell_moment(rest)
    if not told or (found is None and spaces > _SENTENCE and tells_much(rest)):
        return None
    ago = Timestamp(kind=found[0], ago=found[1]) if found else None
    left, other = without_ago(rest) if found else (rest, None)
    later = Timestamp(kind=other[0], ago=other[1]) if found and other and other[0] is not found[0] else None
    rest = left if later else rest
    tokens = _with_labels_between(_without_poster(with_dates(list(tokens_of(rest)))))
    sides = _sides(tokens) or (signed_then(rest) if ago else None)
    if sides is None and ago and len(rest.split()) <= 4 and not rest.strip(" |•·-–,").endswith("."):
        sides = (), ()
    if sides is None:
        return None
    moments = (*moments_of(_with_labels_ahead(tokens)), *(one for one in (ago, later) if one))
    if not moments or _tells(moments, line.rstrip(), " ".join((*sides[0], *sides[1]))):
        return None
    before, after = (tuple(said_once(words) for words in side if not _is_button(words)) for side in sides)
    return Stamp(moments=moments, before=before, after=after, confidence=_confidence(moments, before, after))


def _tells(moments: Iterable[Timestamp], line: str, words: str) -> bool:
    """Whether a line is a sentence or leads to a list, beside a day that has neither year nor hour.

    `They have drawn lots: one goes first, from March 25, and one last.`, `From 1 October:`
    """
    if line[-1] not in ".!?:" or any(one.year or one.has_time or one.ago for one in moments):
        return False
    return line[-1] == ":" or sum(word[0].islower() for word in words.split()) >= _LEAST_TOLD


def _is_button(words: str) -> bool:
    """Whether words beside a moment are the page's: `3 min read`.

    Those of a section may be a place, two letters a wire service, and a source is often one.
    """
    found = furniture_of(words) if len(words) >= _SHORTEST_BUTTON else None
    if found is not None and "@" in words and words.lower().startswith(SIGNING):
        return False
    return found is not None and found.rule not in ("section", "author-contact", "source-line")


def is_label(line: str) -> bool:
    """Whether a line is nothing but a label, such as `Last updated:`, for a timestamp on the next."""
    first = _LETTERS.search(line)
    if first is None or first[0].lower() not in _LABELLING:
        return False
    words = [found[0].lower() for found in itertools.islice(_LETTERS.finditer(line), _LONGEST_LABEL + 1)]
    return (
        len(words) <= _LONGEST_LABEL and _LABELLING.issuperset(words) and any(map(LABELS.__contains__, words))
    )


# -- what is left


def _with_labels_between(tokens: list[Token]) -> list[Token]:
    """The tokens, with a word or two between two days with an hour as the label that they are anywhere."""
    days = [index for index, token in enumerate(tokens) if token.kind in ("date", "iso")]
    if len(days) != _BOTH:
        return tokens
    timed = [index for index in range(*days) if tokens[index].kind in ("time", "iso")]
    hours = timed and any(token.kind in ("time", "iso") for token in tokens[days[1] :])
    between = range(timed[-1] + 1, days[1]) if hours else range(0)
    words = [index for index in between if tokens[index].kind in ("word", "other")]
    labelled = any(tokens[index].kind == "label" for index in between)
    if labelled or not 1 <= len(words) <= _BOTH or any(tokens[index].text[0].isupper() for index in words):
        return tokens
    label = tokens[words[0]]._replace(kind="label", value=Kind.UPDATED)
    return [label if index in words else token for index, token in enumerate(tokens)]


def _without_poster(tokens: list[Token]) -> list[Token]:
    """The tokens without who posted it, as Drupal has it: `Опубликовано jdoe пт, 15/03/2024 - 18:40`."""
    kinds = [token.kind for token in tokens[:_POSTED]]
    posted = kinds == ["label", "word", "weekday"] and tokens[1].text.islower()
    return [tokens[0], *tokens[2:]] if posted else tokens


def _with_labels_ahead(tokens: list[Token]) -> list[Token]:
    """The tokens with each label in front of its moment, where all stand behind: `10:00 입력 11:00 수정`."""
    said = [token for token in tokens if token.kind == "label" or _is_moment(token)]
    labels = [token for token in said if token.kind == "label"]
    if len(labels) < _BOTH or said[-1] is not labels[-1] or said[0] is labels[0]:
        return tokens
    ordered: list[Token] = []
    begin = 0
    for token in tokens:
        if token.kind == "label":
            ordered.insert(begin, token)
            begin = len(ordered)
        else:
            ordered.append(token)
    return ordered


def _sides(tokens: list[Token]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words before and after the moments, or nothing where there are too many for a timestamp."""
    segments = _segments(tokens)
    stamped = [index for index, segment in enumerate(segments) if any(_is_moment(token) for token in segment)]
    if not stamped:
        return None
    before: list[str] = []
    after: list[str] = []
    for index, segment in enumerate(segments):
        if index in stamped:
            pieces = _pieces(segment)
            if pieces is None:
                return None
            before += [pieces[0]] if pieces[0] else []
            after += [pieces[1]] if pieces[1] else []
        elif words := _words(segment):
            (before if index < stamped[0] else after).append(words)
    long = [side for side in (*before, *after) if len(side.split()) > MOST_BESIDE]
    if any(not (_SIGNED.match(side) or _is_of_staff(side)) for side in long) or len(before) + len(after) > 5:
        return None
    return tuple(before), tuple(after)


def _segments(tokens: list[Token]) -> list[list[Token]]:
    """The tokens between bars, bullets and dashes with spaces around them, and names in front of a label."""
    segments: list[list[Token]] = [[]]
    for index, token in enumerate(tokens):
        if token.kind == "label" and names_in(segments[-1]):
            segments.append([])  # `3/5/2024 9:12 Jane Doe Updated 10:14`
        if token.text in _STRONG or (token.text == "-" and _stands_free(tokens, index)):
            segments.append([])
        else:
            segments[-1].append(token)
    return segments


def _stands_free(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    return (
        bool(index == 0 or tokens[index - 1].end < token.start)
        or index + 1 == len(tokens)
        or tokens[index + 1].start > token.end
    )


def _is_moment(token: Token) -> bool:
    return token.kind in ("date", "time", "iso")


def _pieces(segment: list[Token]) -> tuple[str, str] | None:
    """What stands before and after the moments in a segment, or nothing where it reads like prose."""
    known = [
        index for index, token in enumerate(segment) if token.kind not in ("word", "other", "mark", "fill")
    ]
    first, last = known[0], known[-1]
    if any(token.kind in ("word", "other") for token in segment[first:last]):
        return None
    ahead, behind = segment[:first], segment[last + 1 :]
    before, after = _words(ahead), _words(behind)
    if before and not _may_lead(ahead, segment[first], before):
        return None
    if after and not _may_follow(behind, after):
        return None
    return before, after


_INITIALLED = Late(rf"\A(?:[{LU}]\.[ -]?){{2,4}}\Z")
"""`J.-B. L. Le 16/02/2022`: who signs by initials."""
_MOST_AHEAD, _MOST_JOINED = 6, 9
"""Words in front of a moment, of one who signs and of two."""


_ROLES = tuple(
    f"{role}{end}"
    for role in "writer reporter correspondent editor contributor columnist analyst chief producer".split()
    for end in ("", "s")
)
_OF_STAFF = Late(
    rf"[{LU}][\w.'’-]*(?:,? (?:and |& )?(?:[a-z]{{1,3}} )?[{LU}][\w.'’-]*){{1,11}}, "
    r"(?:[\w'’&-]+ ){0,5}[A-Za-z][a-z]+"
)
"""`JANE DOE and KAI VOSS, Harbour staff writers`, `Jane Doe, Bureau Chief`: who signs, and as what."""


def _is_of_staff(words: str) -> bool:
    return words.lower().endswith(_ROLES) and _OF_STAFF.fullmatch(words) is not None


def _may_lead(ahead: list[Token], first: Token, words: str) -> bool:
    """Words may stand before a moment with a comma, a colon or a label between, or as a byline does."""
    if first.kind == "label" or (ahead and ahead[-1].text in (",", ":", ")", "]")):
        return True
    if _SIGNED.match(words):
        return len(words.split()) <= _MOST_SIGNED or _are_names(words)
    if ahead and ahead[-1].kind == "fill" and ahead[-1].text[0].islower():
        return _LISTED.fullmatch(words) is not None  # `Protests on 30 April 2019`
    if _is_of_staff(words):
        return True
    tokens = [token for token in ahead if token.kind in ("word", "other")]
    joined = any(token.text == "and" for token in tokens[1:-1])
    longest = _MOST_AHEAD if tokens and is_given_name(tokens[0].text) else _MOST_OF_NAME
    return (
        len(tokens) <= (_MOST_JOINED if joined else _MOST_AHEAD)
        and all(
            not token.text[0].islower()
            or token.text in _JOINING
            or (token.text in _WITHIN and len(tokens) <= longest and not words.startswith(token.text))
            or _is_handle(ahead, token)
            for token in tokens
        )
        and (
            words[-1] != "."
            or _INITIALLED.search(words) is not None
            or first.kind == "weekday"
            or _may_end_in_stop(tokens, words)
        )
    )


def _are_names(words: str) -> bool:
    """Whether no words are small but those within and between names, be they ever so many."""
    return {word for word in words.split()[1:] if word.islower()} <= _JOINING | _WITHIN


def _may_end_in_stop(tokens: list[Token], words: str) -> bool:
    """Whether a full stop parts words from the day: `EFE. 23.02.2010`, as a free paper of Spain signs."""
    return words.isupper() or (len(tokens) == 1 and not words.isascii())


def _is_handle(ahead: list[Token], token: Token) -> bool:
    place = ahead.index(token)
    return place > 0 and ahead[place - 1].text == "@"


def _may_follow(behind: list[Token], words: str) -> bool:
    if words.lower().startswith((*SIGNING, *_LABELLED)):
        return len(words.split()) <= 7 or _are_names(words)
    if behind[0].text in (",", "(", "["):
        return len(words.split()) <= 5
    if _is_of_staff(words):
        return True
    filed = words in _SORTS or words.casefold() in SECTIONS_ABROAD
    return len(words.split()) <= 3 and (not words[0].islower() or filed)


def _words(tokens: list[Token]) -> str:
    """The text of tokens, without labels and fillers at its ends."""
    while tokens and tokens[0].kind in ("fill", "label", "mark") and tokens[0].text not in _KEPT:
        tokens = tokens[1:]
    while tokens and tokens[-1].kind in ("fill", "label", "mark") and not _ends_word(tokens[-1].text):
        tokens = tokens[:-1]
    if not any(token.kind in ("word", "other", "weekday", "zone") for token in tokens):
        return ""
    parts = [
        token.text + (" " if after.start > token.end else "") for token, after in itertools.pairwise(tokens)
    ]
    return "".join([*parts, tokens[-1].text]).strip()


def _ends_word(mark: str) -> bool:
    """Whether a mark is a part of the word in front: a bracket, a stop, a vowel of scripts such as Thai."""
    return mark in ")." or unicodedata.category(mark[0]).startswith("M")


_SIGNED_BEHIND = Late(r"[Bb]y:? [A-Z]")


def _confidence(moments: tuple[Timestamp, ...], before: tuple[str, ...], after: tuple[str, ...]) -> float:
    first = moments[0]
    sure = 0.35 if first.has_date else 0.25
    sure += 0.25 if first.year else 0.0
    sure += 0.2 if first.has_time else 0.0
    sure += 0.1 if first.zone or first.weekday else 0.0
    sure += 0.15 if first.kind is not Kind.PLAIN or first.ago else 0.0
    extras = len(before) + len(after)
    signed = bool(first.year) and extras == 1 and any(map(_SIGNED_BEHIND.match, after))
    sure += 0.2 if signed and first.has_date and not first.has_time else 0.0  # `May 3, 2024|By Jane Doe`
    return round(max(0.1, min(0.99, sure - 0.04 * extras)), 2)
