"""Candidates → whether the headline on the path stays that, though another line weighs more."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.labelling.claims import Candidate
from generator.ingest.text.regions.headlines_above import OF_POST
from generator.ingest.text.regions.kickers import LONG_KICKER

_LONGEST_NAME = 4  # words of the name of a page


def stays(current: int, best: int, candidates: Sequence[Candidate]) -> bool:
    """Whether a line stays the headline though another weighs more, which is its kicker, say."""
    if candidates[current].crumb >= OF_POST or (best + 1 == current and _is_kicker(candidates[best])):
        return True
    if _is_name_of_page(candidates[best], candidates[current]):
        return True
    if best == current + _BELOW_NAME and _is_signed_above(candidates[current : best + 1]):
        return True
    return best == current + 1 and _is_printed(current, candidates)


_BELOW_NAME = 2  # lines


def _is_signed_above(lines: Sequence[Candidate]) -> bool:
    """Whether who wrote stands alone between a long line and the two sentences of its standfirst.

    `I miss the tide, and I have learned to say so`, `Jane Doe`, `Low water is a friend. We should greet it`.
    """
    headline, signed, below = (one.reading for one in lines)
    named = signed.byline is not None and signed.byline.rule == "bare-name"
    return named and headline.shape.words >= _FEWEST_DECKED_SO and is_of_two(headline, below)


_FEWEST_DECKED_SO = 8  # words


def _is_kicker(one: Candidate) -> bool:
    """Whether a few words are the kicker of the headline below them, as that tells."""
    return one.crumb < 0 and one.reading.shape.words <= LONG_KICKER


def _is_name_of_page(one: Candidate, headline: Candidate) -> bool:
    """Whether a few words far from who signs only name the page: the headline is above that, and again."""
    placed = headline.signed and headline.echoed > 0 and not one.signed
    return placed and one.reading.shape.words <= _LONGEST_NAME


def _is_printed(index: int, candidates: Sequence[Candidate]) -> bool:
    """Whether the issue and the page stand right above a line: so it is a headline, and plays with words."""
    above = candidates[index - 1].reading.furniture if index else None
    return above is not None and above.rule == "printed-issue"


def is_of_two(above: Reading, below: Reading) -> bool:
    """Whether a line is two sentences without the last stop, below one: `It was to last a week. It stays`."""
    return below.shape.stops > 0 and not (below.shape.ends or above.shape.stops or above.shape.ends)
