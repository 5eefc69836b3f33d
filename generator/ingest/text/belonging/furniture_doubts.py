"""Readings → how sure it is that a line which reads like furniture is some, where it stands."""

from __future__ import annotations

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.surroundings import Surroundings

_TRUSTED = ("speaks-to-reader", "newsletter", "author-biography", "advertisement", "button")
_CERTAIN = frozenset(
    "editor-note picture-number cut-teaser breadcrumbs author-contact author-note disclaimer print-note "
    "chart-note picture-file consent mails-sent board-apart stock-pick rights-in-brackets "
    "goes-on-person".split()
)
_APPEALS = ("app-promo", "newsletter", "follow", "support")
_ASKING = ("Sign up for ", "Sign up to ", "Subscribe to ")
UPDATE = 0.3
"""How sure it is of a line that more likely tells what the article was updated with."""
_ALSO_READ = ("promo", 0.97)
_PROSE = 0.9
_COUNSELLED, _LEAST_COUNSEL, _SURE_APPEAL = 0.7, 25, 0.85  # share, words, share
_TITLED, _ALL_TITLED = 4, 0.95  # words, and the share of those that begin with a capital
_KIN = 0.5
_NO_KIN = 0.12


def furniture_confidence(index: int, reading: Reading, around: Surroundings) -> float:
    """A biography behind the last paragraph is one; among the paragraphs it may be about somebody else.

    A long sentence that begins like furniture but speaks of what the paragraphs speak of is a paragraph.
    """
    assert reading.furniture is not None
    sure, later = reading.furniture.confidence, around.prose_after[index]
    if reading.furniture.rule == "editor-note" and around.tells_update(index):
        return UPDATE
    if reading.furniture.rule == "promo" and not around.prose_before[index]:
        below = around.meta[
            index + 1 : index + 3
        ]  # `Watch: Talks resume`, and who says so below a standfirst
        sure *= UPDATE / 2 if True in below and reading.shape.words >= _TITLED else 1.0
    early = reading.furniture.rule == "disclaimer" and around.prose_before[index] <= 1
    early = early or (reading.furniture.rule == "author-biography" and _is_of_signing(index, around))
    if early or reading.furniture.rule == "author-biography":
        return 0.95 if early or later == 0 else min(sure, 0.7)
    if reading.furniture.rule == "speaks-to-reader" and around.kinship(reading) < _NO_KIN:
        return sure * _COUNSELLED if _is_counsel(index, reading, around) else min(0.95, 1.4 * sure)
    if (
        reading.furniture.rule == "speaks-to-reader"
        and reading.addresses
        and around.kinship(reading) < _KIN / 2
    ):
        return sure * _COUNSELLED if _is_counsel(index, reading, around) else max(sure, 0.9)
    if reading.furniture.rule in _APPEALS and around.kinship(reading) < _NO_KIN:
        return min(0.95, 1.15 * sure)
    is_certain = reading.furniture.rule in _CERTAIN or (reading.furniture.rule, sure) == _ALSO_READ
    is_certain = is_certain or (reading.furniture.rule == "legal" and "necessarily" in reading.words)
    asks = reading.furniture.rule == "newsletter" and around.lines[index].text.startswith(_ASKING)
    is_certain = is_certain or asks
    shouted = reading.furniture.rule == "promo" and reading.shape.titled >= _ALL_TITLED
    is_doubtful = not (
        reading.furniture.lists or is_certain or shouted
    )  # `Read: Ferry Sails Again, Then Stops!`
    if reading.shape.prose >= _PROSE and is_doubtful and later:
        kin = min(around.kinship(reading) / _KIN, 1.0)
        sure *= 1 - (0.25 if reading.furniture.rule in _TRUSTED else 0.45) * kin
    return sure


def _is_of_signing(index: int, around: Surroundings) -> bool:
    """Whether a biography above the text begins with the whole name of who signs in the head."""
    if around.prose_before[index] > _EARLY:
        return False
    above = around.readings[max(0, index - _FAR_ABOVE) : index]
    signed = (one.byline.people for one in above if one.byline is not None)
    return any(around.lines[index].text.startswith(people) for people in signed)


_FAR_ABOVE = 60  # lines
_EARLY = 2  # lines above the text that may be told for paragraphs: the standfirst, the words of a picture


def _is_counsel(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a paragraph amid a text that counsels its readers throughout, as on prices, does so too."""
    amid = around.prose_before[index] > 0 and around.prose_after[index] > 0
    told = reading.shape.prose >= _PROSE and reading.shape.ends and reading.shape.words >= _LEAST_COUNSEL
    doubted = reading.furniture is not None and reading.furniture.confidence < _SURE_APPEAL
    return told and amid and around.personal and doubted
