"""A line → which page furniture it is, if any. Applies the tables of `words/furniture`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.ground.frozen import frozen
from generator.ingest.one_line.furniture.appeals import speaks_to_reader
from generator.ingest.one_line.furniture.appeals_abroad import speaks_abroad
from generator.ingest.one_line.furniture.buttons import is_button, row_of_buttons
from generator.ingest.one_line.furniture.comment_notes import COMMENT_SIGNS, tells_of_comments
from generator.ingest.one_line.furniture.notes_abroad import NOTE_SIGNS, note_abroad
from generator.ingest.one_line.furniture.pointers import is_paging, only_points
from generator.ingest.one_line.furniture.reported import goes_on_as_article, is_reported
from generator.ingest.one_line.furniture.scrambled import SHORTEST_SCRAMBLED, is_scrambled
from generator.ingest.one_line.furniture.sections import section_of
from generator.ingest.one_line.furniture.services import (
    FORM_SIGNS,
    SERVICE_SIGNS,
    is_comment_form,
    tells_of_services,
)
from generator.ingest.one_line.furniture.tried_patterns import Patterns
from generator.ingest.one_line.wording import end_of_words, folded, words_in
from generator.ingest.words.furniture.kinds import FurnitureRule
from generator.ingest.words.furniture.patterns import PATTERNS
from generator.ingest.words.furniture.rules import RULES
from generator.ingest.words.furniture.sentence_starts import MAY_BEGIN_SENTENCES
from generator.ingest.words.late import Late


@frozen
class Furniture:
    """What kind of furniture a line is. `closes` and `lists` are as in `FurnitureRule`."""

    rule: str
    confidence: float
    closes: bool = False
    lists: bool = False


def _phrases(attribute: str) -> dict[str, FurnitureRule]:
    found: dict[str, FurnitureRule] = {}
    for rule in RULES:
        for phrase in getattr(rule, attribute).split("|"):
            if phrase.strip():
                found.setdefault(phrase.strip().casefold(), rule)
    return found


_WHOLE = _phrases("whole")
_BEFORE_MARK = _phrases("before_mark")
_START = _phrases("start")
_LONGEST_PHRASE, _LONGEST_WHOLE = 8, 12  # words
_OPENING = frozenset(phrase.partition(" ")[0] for phrase in (*_START, *_BEFORE_MARK, *_WHOLE))
"""What each phrase begins with."""
_BEGINNINGS = frozenset(" ".join(phrase.split()[:2]) for phrase in (*_START, *_BEFORE_MARK))
"""The first two words of each phrase with which a line may begin, or the only one."""

_MARK = Late(r" ?[:：|]|(?<=[A-Z])\](?= [A-Z\"“‘'])| [–—-] | ?»| ?›| ?▶| ?➤")


_PATTERNS = Patterns(PATTERNS)
_LONGEST_LINE, _LONGEST_APPEAL = 420, 900
_LEAST_APPEAL = 0.55
_SHORT_CALL = 12  # words
_DEAR_READER = (
    "Dear reader", "Estimado lector", "Estimados lectores", "Cher lecteur", "Chers lecteurs", "Liebe Leser",
    "Caro leitor", "Gentile lettore", "Beste lezer",
)  # fmt: skip
"""How a page begins to speak to its readers, at whatever length."""
_DEAR = frozenset(opening[0] for opening in _DEAR_READER)
_CALLING = (
    " Jetzt unterstützen", " Jetzt spenden", " Jetzt abonnieren", " Jetzt Mitglied werden", " Jetzt testen",
    " Faire un don", " Je fais un don", " Je soutiens", " Je m’abonne", " Je m'abonne", " Abonnez-vous",
    " Sostienici", " Dona ora", " Abbonati", " Abbonati ora", " Iscriviti", " Hazte socio", " Hazte socia",
    " Suscríbete", " Haz una donación", " Dona ahora", " Apoie", " Assine", " Assine já", " Steun ons",
    " Word lid", " Doneer nu", " Stöd oss", " Støtt oss", " Støt os", " Donate now", " Subscribe now",
    " Support us", " Sign up", " Become a member",
)  # fmt: skip
"""The button that a page glued behind what it asks of its readers, at whatever length, with no stop."""


_COMMAS_BELOW = str.maketrans("şţŞŢ", "șțȘȚ")
_ROMANIAN = Late(r"[ţŢăĂ]|\b(?:[şŞ][tT]|[şŞ][iI]\b)")
"""What Turkish, which has cedillas in earnest, has not: many pages in Romanian set them below its letters."""


class _Asked(NamedTuple):
    """A line, the words of the folded text, and its `words_in`."""

    text: str
    words: Sequence[str]
    known: frozenset[str]


def furniture_of(text: str, words: Sequence[str] = ()) -> Furniture | None:
    """The furniture that a line is, or nothing. Lines longer than any furniture are not looked at."""
    return furniture_of_each([(text, words, frozenset())])[0]


def furniture_of_each(
    lines: Iterable[tuple[str, Sequence[str], frozenset[str]]],
) -> list[Furniture | None]:
    """`furniture_of` several lines, each with its folded words and its `words_in`, where they are known.

    One way to see it goes through all of them before the next: a processor does faster what it just did.
    """
    given = [_Asked(*line) if line[0].isascii() else _with_commas_below(_Asked(*line)) for line in lines]
    found = list(map(_by_address, given))
    asked = list(map(_with_words, given))
    left = [at for at, line in enumerate(asked) if found[at] is None and len(line.text) <= _LONGEST_LINE]
    for look in (_by_phrase, _by_shares, _by_pattern, _by_section, _by_note, _by_parts):
        for at in left:
            found[at] = look(asked[at])
        left = [at for at in left if found[at] is None]
    told = [_with_appeal(one, line) for one, line in zip(found, asked, strict=True)]
    return [_unless_reported(one, line) for one, line in zip(told, asked, strict=True)]


_MAY_REPORT = ("editor-note", "author-biography")
"""The rules of lines that tell what was said or done though they are the page's."""


def _unless_reported(found: Furniture | None, line: _Asked) -> Furniture | None:
    """What was found of a line, but for one that only reports what somebody said."""
    if found is None or found.rule in _MAY_REPORT or not is_reported(line.text, line.words):
        return found
    return None


def _with_commas_below(line: _Asked) -> _Asked:
    """A line in Romanian as it is written there."""
    text = line.text
    if ("ş" in text or "ţ" in text or "Ş" in text or "Ţ" in text) and _ROMANIAN.search(text):
        return _Asked(text.translate(_COMMAS_BELOW), (), frozenset())
    return line


def _with_words(line: _Asked) -> _Asked:
    """A line that is not too long with its words."""
    text, words, known = line
    if (words and known) or len(text) > _LONGEST_LINE:
        return line
    words = words or folded(text).split()
    return _Asked(text, words, known or words_in(" ".join(words)))


def _by_address(line: _Asked) -> Furniture | None:
    """What a page says to its readers, at whatever length."""
    text = line.text
    calls = len(line.words) > _SHORT_CALL and text[-1:].isalpha() and text.endswith(_CALLING)
    if calls or (text[:1] in _DEAR and text.startswith(_DEAR_READER)):
        return Furniture(rule="speaks-to-reader", confidence=0.93, closes=True)
    if text.startswith(_PRESENTED):
        return Furniture(rule="about-project", confidence=0.95, closes=False)
    return None


_PRESENTED = "BBC InDepth is the"
"""How a page begins to present one of its series, at whatever length and amid the text."""


def _with_appeal(found: Furniture | None, line: _Asked) -> Furniture | None:
    """What was found of a line, or the appeal that it is."""
    if len(line.text) > _LONGEST_APPEAL or (found is not None and found.rule != "app-promo"):
        return found
    appeal = _by_appeal(line)
    if found is None or appeal is None:
        return found or appeal
    return max(found, appeal, key=lambda one: one.confidence)


def _by_phrase(line: _Asked) -> Furniture | None:
    text, words, _ = line
    if not words or words[0] not in _OPENING:
        return None
    if len(words) <= _LONGEST_WHOLE and (rule := _WHOLE.get(" ".join(words))):
        return _furniture(rule)
    if words[0] not in _BEGINNINGS and " ".join(words[:2]) not in _BEGINNINGS:
        return None
    for count in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        if (rule := _BEFORE_MARK.get(phrase)) and _is_marked(text, words[:count]):
            spoken = phrase in _SPOKEN and _PARAGRAPH.match(text)
            return None if spoken else _furniture(rule)
        if (rule := _START.get(phrase)) and text[0] not in '"“„«':
            told = phrase in MAY_BEGIN_SENTENCES and goes_on_as_article(text, words[count:], rule.name)
            return None if told else _furniture(rule)
    return None


_SPOKEN = ("also", "more", "next", "here s more", "hintergrund", "mehr", "featured")
_PARAGRAPH = Late(r".{40,}[a-zà-ÿ][.!?] [^\W\d_a-z].{20,}[.!?][\"”“»]?\Z")
"""`Also: Baut Kais, baut schneller. Den Rest erledigt das Meer.`: sentences behind a word of speech."""


def _is_marked(text: str, words: Sequence[str]) -> bool:
    """Whether a colon, bar or dash follows the first words of a text."""
    return _MARK.match(text, end_of_words(text, len(words))) is not None


def _furniture(rule: FurnitureRule) -> Furniture:
    return Furniture(rule=rule.name, confidence=rule.confidence, closes=rule.closes, lists=rule.lists)


def _by_shares(line: _Asked) -> Furniture | None:
    found = row_of_buttons(line.text, line.words)
    return Furniture(rule=found[0], confidence=found[1]) if found else None


def _by_pattern(line: _Asked) -> Furniture | None:
    text = line.text
    for name, confidence, closes, pattern in _PATTERNS.tried(text, line.known):
        if pattern.match(text):
            rule = name.partition("/")[0]
            return Furniture(rule=rule, confidence=confidence, closes=closes, lists=rule == "related-list")
    return None


def _by_appeal(line: _Asked) -> Furniture | None:
    sure = speaks_to_reader(line.text, line.known) or speaks_abroad(line.text, line.known)
    return Furniture(rule="speaks-to-reader", confidence=sure) if sure >= _LEAST_APPEAL else None


_SIGNS_OF_NOTES = NOTE_SIGNS | FORM_SIGNS | COMMENT_SIGNS | SERVICE_SIGNS


def _by_note(line: _Asked) -> Furniture | None:
    """What a page says of the article itself, of its services, or of where else to look."""
    text, words, _ = line
    signed = text[:1] == "*" or not _SIGNS_OF_NOTES.isdisjoint(words)
    if signed and (noted := note_abroad(text, words)):
        return Furniture(rule=noted[0], confidence=noted[1])
    if signed and (is_comment_form(text, words) or tells_of_comments(text, words)):
        return Furniture(rule="comments", confidence=0.96, closes=True)
    if (len(text) >= SHORTEST_SCRAMBLED or text[-1:] == "/") and is_scrambled(text):
        return Furniture(rule="subscribers-only", confidence=0.97)
    if signed and tells_of_services(text, words):
        return Furniture(rule="speaks-to-reader", confidence=0.92)
    if is_paging(words):
        return Furniture(rule="controls", confidence=0.95)
    points = is_button(text, words) or only_points(text, words)
    return Furniture(rule="promo", confidence=0.9) if points else None


_LONGEST_ROW, _PARTS = 160, 8


def _by_parts(line: _Asked) -> Furniture | None:
    """A row of buttons and counts with bars between: `Принтирай | Прочетена 118 пъти | Коментари (8)`."""
    if "|" not in line.text or len(line.text) > _LONGEST_ROW:
        return None
    parts = [part for part in map(str.strip, line.text.split("|")) if part]
    if not parts or len(parts) > _PARTS:
        return None
    for part in parts:
        found = furniture_of(part)
        if found is None or found.confidence < _SURE_PART:
            return None
    return Furniture(rule="controls", confidence=0.95)


_SURE_PART = 0.9


def _by_section(line: _Asked) -> Furniture | None:
    found = section_of(line.text, line.words)
    return Furniture(rule=found[0], confidence=found[1]) if found else None
