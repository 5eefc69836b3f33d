"""Paragraphs → the same, the labels in capitals that open some of them apart, each a subhead.

Papers of Italy set no subheads: `L'ACCORDO - I due porti …`, `LE REAZIONI - Il sindaco …` open the
paragraphs that others would set one above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.datelines.unlisted_towns import NO_TOWNS
from generator.ingest.text.seed import Paragraph, ParagraphKind
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place

_OPENS = re.compile(
    rf"(?P<label>[{LU}«\"“][{LU}\d'’«»\"“”, ]{{2,44}}[{LU}\d»\"”?]) ?(?: [-–—]|[–—]) ?(?=[{LU}\d«\"“'‘„])"
)
"""`L'ACCORDO - I due porti`, `CHI PAGA? — Il comune`."""
_ARTICLE = re.compile(
    r"(?:L['’]|(?:IL|LO|LA|I|GLI|LE|UNA?|EL|LOS|LAS|LES|OS?|AS|DER|DIE|DAS|HET|THE) )(?=\S{3})"
)
"""What opens a label and the names of few towns, so that one such paragraph is enough."""
_LEAST_TOLD, _MOST_WORDS, _SEVERAL = 60, 6, 2  # letters, words, paragraphs
_ENDS = (".", "!", "?", "”", '"', "»", ")", "…")


def with_labels_apart(paragraphs: Sequence[Paragraph], outlets: Directory) -> tuple[Paragraph, ...]:
    """The paragraphs, each label in front of one below the first as a subhead above it.

    Who speaks opens several; a town or a wire service is where a story is from.
    """
    labels = [_label(one, outlets) if place else None for place, one in enumerate(paragraphs)]
    told = [label["label"] for label in labels if label]
    if len(set(told)) < len(told) or not (len(told) >= _SEVERAL or any(map(_ARTICLE.match, told))):
        return tuple(paragraphs)
    found: list[Paragraph] = []
    for one, label in zip(paragraphs, labels, strict=True):
        if label is None:
            found.append(one)
            continue
        found.append(replace(one, text=label["label"], kind=ParagraphKind.SUBHEAD))
        found.append(replace(one, text=one.text[label.end() :]))
    return tuple(found)


def _label(paragraph: Paragraph, outlets: Directory) -> re.Match[str] | None:
    """The label that a paragraph opens with, if what stands there is none of a dateline's parts."""
    text = paragraph.text
    opened = _OPENS.match(text) if paragraph.kind is ParagraphKind.PROSE else None
    if opened is None or len(text) - opened.end() < _LEAST_TOLD or not text.endswith(_ENDS):
        return None
    if text[opened.end()] in "\"“«„‘'":
        return None  # who speaks
    label = opened["label"].strip('«»"“”?')
    words = label.casefold().split()
    placed = any(is_place(part.strip()) or outlets.agency(part.strip()) for part in label.split(","))
    if placed or outlets.named(label) or len(words) > _MOST_WORDS or not NO_TOWNS.isdisjoint(words):
        return None
    return opened
