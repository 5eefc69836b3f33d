"""Lines → which of them are of a transcript beside those that say who speaks in front.

Some set who speaks on a line alone, above what is said: `Jane Doe:` above `Yes.`. Between what is said
stands what is heard, in brackets: `(SOUNDBITE OF GULLS)`, `[Laughter]`, `(Applaudissements)`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.speech.speakers import asking_in_turn, may_speak, spoken, surname
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_ALONE = Late(
    rf"([^\W\d_][\w.'’# -]{{0,38}}[\w.)])(?:, [{LU}][^:：;()]{{1,60}})?"
    r"(?: ?[(（][^()（）:：]{2,60}[)）])? ?[:：]\Z"
)
"""`Jane Doe:`, `Jane Doe, Pilot:`, `Jane Doe, Pilot (through interpreter):`."""
_LONGEST_ALONE, _LONGEST_SOUND = 110, 90  # letters
_LEAST_TURNS, _LEAST_AGAIN, _FEWEST_SPEAKERS = 4, 2, 2
_SAID_END = Late(r"[.?!…。？！؟।-][\"”’»)\]]{0,2}\Z|[.?!]—\Z|—\Z")
_MOST_OTHER = 5  # of so many turns one may have no sentence below
_NEAR = 2  # lines
_SOUND = Late(r"(?:\([^()]{2,88}\)|\[[^\[\]]{2,88}\]|（[^（）]{1,60}）|【[^【】]{1,60}】)[.。]?\Z")
_CREDITED = Late(
    r"(?i)/|\b(?:photo|photos|image|images|picture|courtesy|credit|getty|reuters|afp|ap|foto|fotos|bild|"
    r"imagen|crédit|via|by|file|handout)\b"
)
_HEARD = Late(
    r"(?i)laugh|applau|crosstalk|inaudible|unintelligible|music|sighs?\b|pause|cheer|chuckl|sound|clip\b|"
    r"recording|commercial break|non-?english|speaking|translat|singing|"
    r"lacht|lachen|gelächter|beifall|musik|rires?\b|il rit|elle rit|musique|silence|risas?\b|se ríe|ríe\b|"
    r"aplaus|música|risos?\b|risate|ride\b|applausi|musica|gelach|gejuich|skratt|latter|griner|ler\b|"
    r"śmiech|oklaski|brawa|смех|смеётся|смеется|аплодисмент|сміх|сміється|оплески|"
    r"gül(?:üyor|üşme|er)|alkış|müzik|ضحك|يضحك|تصفيق|موسيقى|خنده|笑|掌声|掌聲|拍手|웃음|박수|tertawa|cười"
)
"""What is heard where people speak, in many languages."""


def transcribed(lines: Sequence[Line], may_be_told: Callable[[int], bool]) -> frozenset[int]:
    """The indexes of the lines of a transcript that its form tells: who speaks, what, and what is heard.

    `may_be_told` says of a line between speakers whether it may be what somebody says.
    """
    said = spoken(lines) | asking_in_turn(lines)
    if alone := _speakers_alone(lines):
        said |= {index for index in range(min(alone), max(alone)) if may_be_told(index)}
        said |= alone | {index + 1 for index in alone}
    return said | _heard(lines, said) if said else said


def _speakers_alone(lines: Sequence[Line]) -> frozenset[int]:
    """The indexes of the lines that only say who speaks next, where people take turns so."""
    names: dict[int, str] = {}
    for index, line in enumerate(lines[:-1]):
        text = line.text
        match = _ALONE.match(text) if text[-1] in ":：" and len(text) <= _LONGEST_ALONE else None
        if match and may_speak(match[1]):
            names[index] = surname(match[1])
    turns = Counter(names.values())
    if len(names) < _LEAST_TURNS or sum(n >= _LEAST_AGAIN for n in turns.values()) < _FEWEST_SPEAKERS:
        return frozenset()
    told = sum(_SAID_END.search(lines[index + 1].text) is not None for index in names)
    return frozenset(names) if (len(names) - told) * _MOST_OTHER <= len(names) else frozenset()


def _heard(lines: Sequence[Line], said: frozenset[int]) -> frozenset[int]:
    """The indexes of the lines in brackets, next to what is said, that tell what is heard."""
    near = {index + step for index in said for step in range(-_NEAR, _NEAR + 1)}
    return frozenset(index for index in near if 0 <= index < len(lines) and _is_sound(lines[index].text))


def _is_sound(text: str) -> bool:
    """Whether a line is in brackets as a whole and names no photographer.

    >>> _is_sound("(SOUNDBITE OF OARS)"), _is_sound("[lacht]"), _is_sound("(JANE DOE/AP)")
    (True, True, False)
    """
    if text[0] not in "([（【" or len(text) > _LONGEST_SOUND or not _SOUND.match(text):
        return False
    return not _CREDITED.search(text) and (text.isupper() or _HEARD.search(text) is not None)
