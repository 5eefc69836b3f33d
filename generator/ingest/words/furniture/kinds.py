"""What a rule for page furniture says: which phrases it knows, and what follows from one.

Phrases are written as they fold: lower case, letters and digits with single spaces between. `|` parts them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureRule:
    """One kind of furniture, and how it is known.

    A line is of this kind when all of it is one of the phrases in `whole`, when it begins with one
    in `before_mark` and a colon, bar or dash follows, or when it begins with one in `start`.
    `closes` says that an article is usually over where this stands; `lists` that headlines of other
    articles follow.
    """

    name: str
    confidence: float
    whole: str = ""
    before_mark: str = ""
    start: str = ""
    closes: bool = False
    lists: bool = False
