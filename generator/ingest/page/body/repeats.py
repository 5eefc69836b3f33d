"""An article's first words said again behind it → the places of that copy.

Pages that offer their stories to others show them once more, as a preview of the code to copy; some print
them again for readers without scripts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block

_LEAST = 80
_FEWEST = 3
_HALF = 0.45


def without_copy(blocks: Sequence[Block], weights: Mapping[int, float]) -> dict[int, float]:
    """The votes for the article without those that say its first paragraph again, and what stands behind."""
    places = sorted(weights)
    first = next(
        (place for place in places if size_of(blocks[place].text) >= _LEAST and not blocks[place].quote), None
    )
    if first is None:
        return dict(weights)
    least = len(blocks[first].text)
    later = [place for place in places[_FEWEST:] if place > first and len(blocks[place].text) >= least]
    opening = folded(blocks[first].text) if later else ""
    again = next((place for place in later if opening in folded(blocks[place].text)), None)
    kept = {place: weight for place, weight in weights.items() if again is None or place < again}
    return kept if sum(kept.values()) >= _HALF * sum(weights.values()) else dict(weights)
