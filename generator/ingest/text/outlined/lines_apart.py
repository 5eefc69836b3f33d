"""An outline → the lines that are none of the article, whatever they say, each with the rule that says so.

Where several rules know a line the later one counts, so their order here matters.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.ingest.text.outlined.cards import below_days, cut_teasers, dated_cards
from generator.ingest.text.outlined.dialogs import dialogs
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.text.outlined.repeated_blocks import cut_leads, previews, repeated_appeals
from generator.ingest.text.outlined.signed_cards import signed_cards
from generator.ingest.text.outlined.trending import TRENDING, trending
from generator.ingest.text.regions.cards_behind import asked_amid, kickered_cards, labelled_menus
from generator.ingest.text.regions.doubled import told_below
from generator.ingest.text.regions.page_lists import page_lists, press_notes
from generator.ingest.text.regions.readers_comments import comments, counted_answers
from generator.ingest.text.regions.related_cards import pictured_cards


def lines_apart(outline: Outline, dated: Iterable[int]) -> dict[int, str]:
    """The lines that are none of the article, and by which rule; the later one where several say so."""
    lines, readings, before = outline.lines, outline.readings, outline.prose_before
    written = comments(lines, readings, before)
    found: tuple[tuple[str, Iterable[int]], ...] = (
        ("readers-comment", (index for index, one in enumerate(written) if one)),
        ("run-of-headlines", asked_amid(lines, readings, before)),
        ("card-below-kicker", kickered_cards(lines, readings, before, outline.kinship_at)),
        ("labelled-menu", labelled_menus(lines, readings)),
        ("cut-short", cut_teasers(outline)),
        ("shown-twice-each", told_below(lines, readings, before)),
        ("dated-list", dated),
        ("dated-card", dated_cards(outline)),
        ("dated-card", below_days(outline)),
        ("readers-comment", counted_answers(lines, before)),
        ("list-of-page", page_lists(lines, readings, before)),
        ("press-notes", press_notes(readings, before)),
        ("pictured-card", pictured_cards(readings)),
        ("in-dialog", dialogs(outline)),
        (TRENDING, trending(outline)),
        ("signed-card", signed_cards(outline)),
        ("said-twice", (*repeated_appeals(outline), *cut_leads(outline), *previews(outline))),
    )
    return {index: rule for rule, indices in found for index in indices}
