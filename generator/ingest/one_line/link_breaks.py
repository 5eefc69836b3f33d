"""Two texts → whether they are one line that a page breaks where a link begins.

No sentence ends in an article or a preposition, and hardly one begins in a small letter.
"""

from __future__ import annotations

import re

from generator.ingest.words.furniture.lists_abroad import ALSO_READ
from generator.ingest.words.languages import language_of
from generator.ingest.words.late import Late


def is_open(text: str) -> bool:
    """Whether a line of some words ends in a small word that others follow, where a page breaks many so."""
    return has_words(text) and may_end_headline(text) and text[0].isupper()


def is_broken(above: str, text: str) -> bool:
    """Whether a line of some words without an end goes on in the next.

    Headlines end in `for` and the like too, but these are shorter.
    """
    if not above[-1].islower() or above[0].islower() or not has_words(above):
        return False
    if text[0].islower():
        return text.partition(" ")[0].rstrip(".,").isalpha()
    if _LED.match(above):
        return False
    words, _, last = above.rpartition(" ")
    if last in _LEADING_IN and not _is_in(f"{words} {text}", _LEADING_IN[last]):
        return False
    return last in LEADING_ON or (last in _AT_HEADLINES_END and above.count(" ") >= _LONG_BROKEN)


_LEAST_BROKEN, _LONG_BROKEN = 5, 14  # blanks
_LED = Late(
    rf"(?:{ALSO_READ}|(?:also |must |now )?(?:read|watch|see|listen)|explained|related)"
    r"(?: also| more| next)? ?[:|>–—-]",
    re.IGNORECASE,
)
"""`Also read | What the harbour is waiting for`: another article's headline, whatever that ends in."""
LEADING_ON = frozenset(
    "the a an of at from into until between and or but which whose our his its their your my than "
    "der den dem des eine einen einem einer und oder zum zur im vom von für dass le la les un une "
    "du de et ou que dans par los las del y en lo gli di della dei nel per um uma da em het een van".split()
)
"""Small words that others must follow, in some languages; none of them ends a sentence or a headline."""
_LEADING_IN = {
    "an": ("en",),
    "du": ("fr",),
    "den": ("de", "sv", "da"),
    "um": ("pt",),
    "las": ("es",),
    "van": ("nl",),
    "da": ("it", "pt"),
}
"""Those that end headlines in other languages: `den` is a day in Czech, and `an` the end of a German verb."""
_AT_HEADLINES_END = frozenset("to in on by for with near that who her mit ein pour sur con voor".split())


def _is_in(text: str, languages: tuple[str, ...]) -> bool:
    """Whether the small words of a few tell that they are in one of these languages."""
    return language_of(text, fewest=1.0, lead=1.1) in languages


def has_words(text: str) -> bool:
    """Whether a line has words enough for a headline, or for the beginning of a paragraph."""
    return text.count(" ") >= _LEAST_BROKEN


def may_end_headline(text: str) -> bool:
    """Whether the last word of a line is a small one that headlines end in too: `A harbour to sail for`."""
    return text.rpartition(" ")[2] in _AT_HEADLINES_END
