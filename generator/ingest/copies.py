"""Two texts → how much of them is the same, and what differs: a story in two papers, or brought up to date.

How much is the same is told by `generator.texts.shingles`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.ground.frozen import frozen
from generator.texts.shingles import LINK_END, words_of

_MOST_WORDS = 20_000
_MOST_COMPARED = 60
_SAME_SENTENCE = 0.5
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_SENTENCE_END = re.compile(
    r"(?<=[.!?…।॥۔؟።][\"”’')\]»])\s+|(?<=[.!?…।॥۔؟።])\s+|(?<=[。！？][”’」』）])|(?<=[。！？])(?![”’」』）])"
)
_GOES_ON = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]|Mr|Mrs|Ms|Messrs|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Jr|Sr|Sra|Dra|"
    r"No|Nos|vs|Mt|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Nr|Hr|Fr|Mme|Mlle)\.\Z"
)
"""Behind what a sentence goes on: initials, titles, months."""
_MONTH_OF_DAY = re.compile(r"\d\.\n(?:Januar|Jänner|Februar|März|April|Mai|Ju[nl]i|August|[SOND]\w+ber)\b")
"""`3. März`, in German."""


@frozen
class Differences:
    """Between an earlier text and a later one: sentences that only one has, and those that were reworded.

    `figures` are numbers of reworded sentences, as they were and as they are.
    """

    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    reworded: tuple[tuple[str, str], ...] = ()
    figures: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        """In a few words, such as `1 sentence added, 1 reworded (14 → 17)`."""
        counts = ((self.added, "added"), (self.left_out, "left out"), (self.reworded, "reworded"))
        words = [f"{len(found)} {what}" for found, what in counts if found]
        if not words:
            return "every sentence is the same"
        number, _, what = words[0].partition(" ")
        words[0] = f"{number} sentence{'s' * (number != '1')} {what}"
        figures = ", ".join(f"{old} → {new}" for old, new in self.figures[:5])
        return ", ".join(words) + (f" ({figures})" if figures else "")


def differences(earlier: str, later: str) -> Differences:
    """What a later text has that an earlier one has not, and the other way about, in its order."""
    before, after = _sentences(earlier), _sentences(later)
    known, kept = dict(before), dict(after)
    left_out = [(key, text) for key, text in before if key not in kept]
    added = [(key, text) for key, text in after if key not in known]
    reworded = []
    sets = {key: frozenset(key) for key, _ in (*left_out[: 2 * _MOST_COMPARED], *added[:_MOST_COMPARED])}
    for key, text in added[:_MOST_COMPARED]:
        likenesses = [_likeness(sets[one], sets[key]) for one, _ in left_out[:_MOST_COMPARED]]
        nearest = left_out[likenesses.index(max(likenesses))] if likenesses else None
        if nearest is not None and max(likenesses) >= _SAME_SENTENCE:
            reworded.append((nearest, (key, text)))
            left_out.remove(nearest)
    news = [new for _, new in reworded]
    return Differences(
        added=tuple(text for one in added if one not in news for text in [one[1]]),
        left_out=tuple(text for _, text in left_out),
        reworded=tuple((old[1], new[1]) for old, new in reworded),
        figures=tuple(_figures((old[1], new[1]) for old, new in reworded)),
    )


_Sentence = tuple[tuple[str, ...], str]
"""The words of a sentence, and how it is written."""


@lru_cache(maxsize=32)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    """The sentences of a text, each once, without Markdown's marks. A text is compared with several."""
    plain = re.sub(r"(?m)^#+ |\\(?=[^\w\s])", "", LINK_END.sub("]", text))[: _MOST_WORDS * 10]
    found: dict[tuple[str, ...], str] = {}
    for sentence in (one for line in plain.split("\n") for one in _parted(line)):
        if words := tuple(words_of(sentence)):
            found.setdefault(words, " ".join(sentence.split()))
    return tuple(found.items())


def _parted(line: str) -> Iterator[str]:
    """The sentences of a line."""
    held: list[str] = []
    for piece in _SENTENCE_END.split(line):
        if held and not _goes_on(held[-1][-12:], piece):
            yield " ".join(held)
            held = []
        held.append(piece)
    yield " ".join(held)


def _goes_on(before: str, piece: str) -> bool:
    """Whether a sentence goes on behind a stop."""
    if piece.lstrip("[(*_\"“‘«„'")[:1].islower() or _GOES_ON.search(before):
        return True
    return bool(_MONTH_OF_DAY.match(f"{before[-2:]}\n{piece[:12]}"))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    common = len(one & other)
    return common / (len(one) + len(other) - common)


def _figures(pairs: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Numbers that are other ones in sentences that have as many."""
    for old, new in pairs:
        before, after = _FIGURE.findall(old), _FIGURE.findall(new)
        if len(before) == len(after):
            yield from ((was, now) for was, now in zip(before, after, strict=True) if was != now)
