"""The blocks of a page's article → its paragraphs, with the place in front and who signed off behind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.furniture.notes_behind import note_behind
from generator.ingest.one_line.furniture.pointers import announces
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.one_line.signatures.remarks import is_remark
from generator.ingest.one_line.signatures.sign_offs import read_sign_off, trailing_sign_off
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.head_lines import CROSSHEAD, UNMARKED, is_moment, without_head_lines
from generator.ingest.page.opening_places import opening_taken_off
from generator.ingest.page.parts import Page
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.writers.signatures import at_right_margin
from generator.ingest.page.writers.sources import sources_beside
from generator.ingest.text.seed import Found, Paragraph, ParagraphKind
from generator.ingest.words.outlets.publishers import Directory

_MOST_BEHIND = 12
_BULLET = re.compile(r"[•‣◦▪●–*-]|\d+[.)]\s")
_SIGNS = frozenset("➡→▶►➤✔✅☑✓👉🔹🔸🔵🔴📌📍⚫▫◾")
"""What stands in front of each point of a list; one alone leads elsewhere."""
_SENTENCE = re.compile(r"[.!?…।؟۔][\"'”’»«“」』)\]]*\s|[。！？]")

_CODED = re.compile(
    r"(?<=[.!?\"”’'»)])\s*\((?=[^()]{0,24}\d)[A-Z][A-Z\d.]{0,7}(?:[-/][A-Z][A-Z\d]{0,7}){1,4}\)\Z"
)
"""`… ujarnya.(U.KR-NRD/R009)`: the desks of a wire service, behind its last sentence."""
_UPDATED = re.compile(r"\((?:Updates|Adds|Recasts|Rewrites)\b[^()]{5,200}\)")
"""`(Updates with ferry fares in third paragraph.)`: what differs from what was sent before."""


def paragraphs_of(
    page: Page, article_body: str, summary_places: frozenset[int], own: Iterable[str], outlets: Directory
) -> tuple[tuple[Paragraph, ...], Found[str] | None, list[Found[str]]]:
    """The paragraphs without the dateline in front and the sign-off behind; the place; who signed off.

    `own` are the names of the outlet, which stand behind places.
    """
    timed = {mark.place for mark in page.times}
    issued = _issued_below(page)
    habits = tuple(phrase.casefold() for phrase in page.outlet.says) if page.outlet else ()
    places = [
        place
        for place in page.body.places
        if not (place in summary_places or place in issued)
        and not (habits and page.blocks[place].text.casefold().startswith(habits))
        and not (place in timed and _is_short(page.blocks[place].text))
    ]
    paragraphs = [_paragraph(page.blocks[place], first=index == 0) for index, place in enumerate(places)]
    if size_of(article_body) > 2.5 * sum(size_of(one.text) for one in paragraphs) and len(article_body) > 400:
        assert page.said.article is not None
        paragraphs = _stated_paragraphs(article_body, page.said.article.line_of(article_body))
    paragraphs = without_head_lines(page, paragraphs, outlets)
    dateline, agencies = opening_taken_off(page, paragraphs, own, outlets)
    agencies += _foot_taken_off(paragraphs, outlets)
    agencies += sources_beside(page, outlets)
    paragraphs += [_paragraph(page.blocks[place], first=False) for place in issued]
    return tuple(paragraphs), dateline, agencies


def _foot_taken_off(paragraphs: list[Paragraph], outlets: Directory) -> list[Found[str]]:
    """The wire services that sign behind the story; what signs there, or is left behind, is taken off it."""
    agencies: list[Found[str]] = []
    for _ in range(_MOST_BEHIND):
        if len(paragraphs) < 2:
            break
        if ended := read_sign_off(paragraphs[-1].text, outlets):
            line = paragraphs[-1].line
            agencies += [
                Found(value=name, line=line, rule="sign-off", confidence=0.9) for name in ended.agencies
            ]
        elif not _is_left_behind(paragraphs[-1], paragraphs[-2]):
            break
        paragraphs.pop()
    paragraphs[:] = [_ending_at(one, note_behind(one.text)) for one in paragraphs]
    if paragraphs and (ended := trailing_sign_off(paragraphs[-1].text, outlets)):
        line = paragraphs[-1].line
        if ended.rule == "end-mark":
            paragraphs[-1] = _ending_at(paragraphs[-1], len(ended.rest))
        agencies += [
            Found(value=name, line=line, rule=ended.rule, confidence=ended.confidence)
            for name in ended.agencies
        ]
    return agencies


_MOST_OFFICES, _OFFICE = 3, 60


def _issued_below(page: Page) -> range:
    """The places of who issued a notice, and of the day below, at the right margin: they are of its text.

    `Port of Varsand`, `14 February 2024`: up to three offices, each in a line of its own.
    """
    told = (one for one in reversed(page.body.places) if ends_sentence(page.blocks[one].text))
    first = next(told, len(page.blocks)) + 1
    for place in range(first, min(first + _MOST_OFFICES + 1, len(page.blocks))):
        block = page.blocks[place]
        beside = block.path[:-1] == page.blocks[first - 1].path[:-1] and at_right_margin(block)
        if not beside or block.links or block.hidden or len(block.text) > _OFFICE:
            break
        if place > first and ":" not in block.text and is_moment(block.text):
            return range(first, place + 1)
    return range(0)


_TOLD = 7  # blanks


def _is_short(text: str) -> bool:
    """Whether a line with a moment in it may be no more than that: it is short, and no long sentence."""
    told = ends_sentence(text) and text.count(" ") >= _TOLD and not is_stamp(text)
    return len(text) <= CROSSHEAD and not told


def _ending_at(paragraph: Paragraph, end: int) -> Paragraph:
    """A paragraph up to a place, with the links and emphases that stand before it."""
    if end == len(paragraph.text):
        return paragraph
    return replace(
        paragraph,
        text=paragraph.text[:end],
        links=tuple(link for link in paragraph.links if link.end <= end),
        emphases=tuple(one for one in paragraph.emphases if one.end <= end),
    )


def _is_left_behind(paragraph: Paragraph, above: Paragraph) -> bool:
    """Whether a last paragraph has no sentence: a button, a list of tags, a video's title.

    One of several points behind the same sign is a list's.
    """
    text = _CODED.sub("", paragraph.text)
    if text[0] == "(" and _UPDATED.fullmatch(text):
        return True
    if (text[0] in _SIGNS and text[0] == above.text[0]) or is_remark(text):
        return False
    if paragraph.kind is ParagraphKind.PROSE and announces(text):
        return True
    return (
        paragraph.kind is ParagraphKind.PROSE
        and size_of(text) < CROSSHEAD
        and not ends_sentence(text)
        and not _SENTENCE.search(text)
        and text[-1] not in ":;-–—"
        and not _BULLET.match(text)
        and not UNMARKED.search(text)
    )


def _paragraph(block: Block, *, first: bool) -> Paragraph:
    kind = ParagraphKind.PROSE
    is_crosshead = (
        block.strong
        and not first
        and not block.item
        and len(block.text) <= CROSSHEAD
        and block.text[-1] not in ".!…:;,。"
    )
    if block.level or is_crosshead:
        kind = ParagraphKind.SUBHEAD
    elif block.quote:
        kind = ParagraphKind.QUOTE
    elif block.item:
        kind = ParagraphKind.NUMBERED if block.ordered else ParagraphKind.ITEM
    if block.rows:
        kind = ParagraphKind.TABLE
    return Paragraph(
        text=block.text,
        line=block.line,
        kind=kind,
        links=tuple(link for link in block.links if link.address),
        emphases=block.emphases,
        rows=block.rows,
    )


def _stated_paragraphs(text: str, line: int) -> list[Paragraph]:
    """The text that a page states for machines, where it shows readers less."""
    plain = re.sub(r"<(?:br|/p|/div|/h\d)[^<>]{0,80}>", "\n", text, flags=re.IGNORECASE)
    plain = re.sub(r"<[^<>]{0,500}>", "", plain)
    rows = [" ".join(row.split()) for row in plain.replace("\r", "\n").split("\n")]
    return [Paragraph(text=row, line=line) for row in rows if row]
