"""The blocks of a page's article → its paragraphs, with the place in front and who signed off behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.datelines.heads import Dateline, written
from generator.ingest.one_line.furniture.notes_behind import note_behind
from generator.ingest.one_line.furniture.pointers import announces
from generator.ingest.one_line.sentence_ends import STOPS, ends_sentence
from generator.ingest.one_line.signatures.east_asian import opening_agencies
from generator.ingest.one_line.signatures.japanese_bylines import names_with_places
from generator.ingest.one_line.signatures.remarks import is_remark
from generator.ingest.one_line.signatures.sign_offs import read_sign_off, trailing_sign_off
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.blocks import Block
from generator.ingest.page.parts import Page
from generator.ingest.page.stated.clocks import is_stamp, moments_in, says_more
from generator.ingest.page.writers.openings import opening_in_town, opening_of, set_apart
from generator.ingest.page.writers.signatures import at_right_margin
from generator.ingest.page.writers.sources import sources_beside
from generator.ingest.text.seed import Found, Paragraph, ParagraphKind
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city

_WITH = re.compile(r"\s*(?:avec|with|mit|con|com|med|met|from|source|par)\s+(?=[A-Z])", re.IGNORECASE)
_SLASH = re.compile(r"[/,]| and ")
_PLACES = 40
_WITH_OUTLET = 2  # names: a place, and the outlet behind it
_SURE = 0.85
_MOST_BEHIND, _AHEAD = 12, 4
_CLOSE = 3
_BULLET = re.compile(r"[•‣◦▪●–*-]|\d+[.)]\s")
_SIGNS = frozenset("➡→▶►➤✔✅☑✓👉🔹🔸🔵🔴📌📍⚫▫◾")
"""What stands in front of each point of a list; one alone leads elsewhere."""
_SENTENCE = re.compile(r"[.!?…।؟۔][\"'”’»«“」』)\]]*\s|[。！？]")
_UNMARKED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Scripts that end sentences with a space."""

_CODED = re.compile(
    r"(?<=[.!?\"”’'»)])\s*\((?=[^()]{0,24}\d)[A-Z][A-Z\d.]{0,7}(?:[-/][A-Z][A-Z\d]{0,7}){1,4}\)\Z"
)
"""`… ujarnya.(U.KR-NRD/R009)`: the desks of a wire service, behind its last sentence."""
_UPDATED = re.compile(r"\((?:Updates|Adds|Recasts|Rewrites)\b[^()]{5,200}\)")
"""`(Updates with ferry fares in third paragraph.)`: what differs from what was sent before."""
_CROSSHEAD = 90
"""How long a bold line may be that stands as a heading."""


def paragraphs_of(
    page: Page, article_body: str, summary_places: frozenset[int], own: Iterable[str], outlets: Directory
) -> tuple[tuple[Paragraph, ...], Found[str] | None, list[Found[str]]]:
    """The paragraphs without the dateline in front and the sign-off behind; the place; who signed off.

    `own` are the names of the outlet, which stand behind places.
    """
    timed = {mark.place for mark in page.times}
    issued = _issued_below(page)
    places = [
        place
        for place in page.body.places
        if not (place in summary_places or place in issued)
        and not (place in timed and _is_short(page.blocks[place].text))
    ]
    paragraphs = [_paragraph(page.blocks[place], first=index == 0) for index, place in enumerate(places)]
    if size_of(article_body) > 2.5 * sum(size_of(one.text) for one in paragraphs) and len(article_body) > 400:
        assert page.said.article is not None
        paragraphs = _stated_paragraphs(article_body, page.said.article.line_of(article_body))
    paragraphs = _without_head(page, paragraphs, outlets)
    dateline, agencies = _opened(page, paragraphs, own, outlets)
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
    paragraphs = [_ending_at(one, note_behind(one.text)) for one in paragraphs]
    if paragraphs and (ended := trailing_sign_off(paragraphs[-1].text, outlets)):
        line = paragraphs[-1].line
        if ended.rule == "end-mark":
            paragraphs[-1] = _ending_at(paragraphs[-1], len(ended.rest))
        agencies += [
            Found(value=name, line=line, rule=ended.rule, confidence=ended.confidence)
            for name in ended.agencies
        ]
    agencies += sources_beside(page, outlets)
    paragraphs += [_paragraph(page.blocks[place], first=False) for place in issued]
    return tuple(paragraphs), dateline, agencies


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
        if place > first and ":" not in block.text and _is_moment(block.text):
            return range(first, place + 1)
    return range(0)


_TOLD = 7  # blanks


def _is_short(text: str) -> bool:
    """Whether a line with a moment in it may be no more than that: it is short, and no long sentence."""
    told = ends_sentence(text) and text.count(" ") >= _TOLD and not is_stamp(text)
    return len(text) <= _CROSSHEAD and not told


def _opened(
    page: Page, paragraphs: list[Paragraph], own: Iterable[str], outlets: Directory
) -> tuple[Found[str] | None, list[Found[str]]]:
    """The place and the wire services that stand in front of the story, which are taken off it."""
    alone = page.blocks[page.body.first - 1] if page.body.first > 0 else None
    names = frozenset(map(folded, own))
    if alone is not None and not alone.hidden and (place := _place_alone(alone.text, names)):
        return Found(value=place, line=alone.line, rule="dateline", confidence=0.9), []
    if len(paragraphs) > 1 and (place := _place_alone(paragraphs[0].text, names)):
        line = paragraphs.pop(0).line
        return Found(value=place, line=line, rule="dateline", confidence=0.9), []
    texts = [one.text for one in paragraphs]
    index, read = 0, opening_of(texts[0], own, outlets, others=texts[1:]) if texts else None
    if read is None and len([one for one in paragraphs if _bold_end(one)]) == 1:
        read = set_apart(texts[0], _bold_end(paragraphs[0]), outlets)
    if read is None:
        index, read = 1, _below_standfirst(texts, own, outlets)
    if read is None:
        index, read = opening_in_town(texts, page.blocks, outlets)
    if read is None:
        named = opening_agencies(texts[0]) if texts else ()
        line = paragraphs[0].line if texts else 1
        return None, [Found(value=name, line=line, rule="opening", confidence=0.9) for name in named]
    opening = paragraphs[index]
    paragraphs[index] = _beginning_with(opening, read.rest)
    found = Found(value=read.place, line=opening.line, rule="dateline", confidence=read.confidence)
    sent = [Found(value=name, line=opening.line, rule="dateline", confidence=0.95) for name in read.agencies]
    return found if read.place else None, sent


def _bold_end(paragraph: Paragraph) -> int:
    """Where the bold words end that a paragraph begins with, or 0."""
    first = paragraph.emphases[0] if paragraph.emphases else None
    return first.end if first is not None and first.strong and first.start == 0 else 0


def _place_alone(text: str, own: frozenset[str]) -> str:
    """The places that a block in front of the first paragraph is, and nothing else: `Lima/ Rome:`.

    A single place may be any, where the outlet's own name stands behind it: `Varsand, Harbour News --`.
    """
    bare = text.rstrip(" :–—-")
    if len(text) > _PLACES or bare == text.rstrip():
        return ""
    places = [one.strip() for one in _SLASH.split(bare)]
    if len(places) == _WITH_OUTLET and folded(places[1]) in own and places[0][:1].isupper():
        return written(places[0])
    return ", ".join(map(written, places)) if all(map(is_city, places)) else ""


def _below_standfirst(texts: Sequence[str], own: Iterable[str], outlets: Directory) -> Dateline | None:
    """The dateline of the second paragraph, where the first is a standfirst that no name marks."""
    read = opening_of(texts[1], own, outlets) if len(texts) > _CLOSE else None
    if read is None or not read.place or read.confidence < _SURE:
        return None
    others = (opening_of(text, own, outlets) for text in texts[2 : 2 + _CLOSE])
    return None if any(other and other.place for other in others) else read


def _beginning_with(paragraph: Paragraph, rest: str) -> Paragraph:
    """A paragraph without what stands in front of its last words, with the links and emphases in them."""
    cut = len(paragraph.text) - len(rest)
    return replace(
        paragraph,
        text=rest,
        links=tuple(
            replace(link, start=link.start - cut, end=link.end - cut)
            for link in paragraph.links
            if link.start >= cut
        ),
        emphases=tuple(
            replace(one, start=one.start - cut, end=one.end - cut)
            for one in paragraph.emphases
            if one.start >= cut
        ),
    )


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
        and size_of(text) < _CROSSHEAD
        and not ends_sentence(text)
        and not _SENTENCE.search(text)
        and text[-1] not in ":;-–—"
        and not _BULLET.match(text)
        and not _UNMARKED.search(text)
    )


def _without_head(page: Page, paragraphs: list[Paragraph], outlets: Directory) -> list[Paragraph]:
    """The paragraphs without a headline, byline or timestamp in front, or a byline at the end."""
    title = folded(page.title.found.value) if page.title.found else ""
    ahead = _AHEAD
    dropped: set[int] = set()
    for place, paragraph in enumerate(paragraphs[: 2 * _AHEAD]):
        if place < ahead and not _leads(paragraphs, place) and _is_head(paragraph, title, outlets):
            dropped.add(place)
            ahead += 1  # behind what is no story as much is looked at
    behind = range(max(_AHEAD, len(paragraphs) - 2), len(paragraphs))
    dropped |= {place for place in behind if _is_head(paragraphs[place], title, outlets)}
    dropped |= {place for place, one in enumerate(paragraphs) if _is_paged(one.text, title)}
    dropped |= _below_box(paragraphs, title, outlets)
    dropped |= {*range(_lines_ahead(paragraphs)), *_from_headline_again(paragraphs, title)}
    last = max(place for place in range(-1, len(paragraphs)) if place not in dropped) + 1
    signed = read_sign_off(paragraphs[last].text, outlets) if _AHEAD <= last < len(paragraphs) else None
    if signed and signed.agencies and signed.rule == "agency-sign-off":
        dropped.discard(last)  # who sent the story is read from it
    kept = [paragraph for place, paragraph in enumerate(paragraphs) if place not in dropped]
    return kept or paragraphs


def _from_headline_again(paragraphs: Sequence[Paragraph], title: str) -> range:
    """The lines behind the text from its headline on, where nothing below is a sentence: when it was sent."""
    told = range(_AHEAD, len(paragraphs))
    again = next((place for place in told if folded(paragraphs[place].text) == title), len(paragraphs))
    ends = all(len(one.text) <= _CROSSHEAD and not ends_sentence(one.text) for one in paragraphs[again:])
    return range(again, len(paragraphs) if ends else again)


def _leads(paragraphs: Sequence[Paragraph], place: int) -> bool:
    """Whether a paragraph leads to the list below it: `From 1 October:`."""
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    listed = below is not None and below.kind in (ParagraphKind.ITEM, ParagraphKind.NUMBERED)
    return place > 0 and listed and paragraphs[place].text[-1] in ":："


_BY = re.compile(rf"(?:By|BY) (?:[{LU}][\w.’'-]*\s?){{2,5}}")


def _below_box(paragraphs: Sequence[Paragraph], title: str, outlets: Directory) -> set[int]:
    """The one byline among the paragraphs, with the line of its wire service: in front of it stands a box."""
    signed = [place for place, one in enumerate(paragraphs) if _BY.fullmatch(one.text)]
    if len(signed) != 1 or read_byline(paragraphs[signed[0]].text, outlets) is None:
        return set()
    below = signed[0] + 1
    sent = below < len(paragraphs) and _is_head(paragraphs[below], title, outlets)
    return {signed[0], below} if sent else {signed[0]}


_BUTTON, _ITEM = 60, 40
_STORY = 80
_GOES_ON = tuple(":：,，;；–—-")


def _lines_ahead(paragraphs: Sequence[Paragraph]) -> int:
    """How many buttons and labels stand in front of the story: short lines that are no sentence.

    Of 407 stories of as many papers one begins so, and that in lines of a few ideographs.
    """
    count = 0
    for one in paragraphs[:_AHEAD]:
        longest = {ParagraphKind.PROSE: _BUTTON, ParagraphKind.ITEM: _ITEM}.get(one.kind, 0)
        if len(one.text) > longest or ends_sentence(one.text) or one.text.endswith(_GOES_ON):
            break
        count += 1
    below = paragraphs[count] if count < len(paragraphs) else None
    told = below is not None and below.kind is ParagraphKind.PROSE and len(below.text) >= _STORY
    return count if told and below is not None and ends_sentence(below.text) else 0


_END_OF_LINE = 16
_PAGED = re.compile(r" [–—-] (?:Seite|Page|Página|Pagina|Strona|Sida|Side) \d{1,2}\Z")
"""Which page of the article its headline stands on once more: `The harbour will not wait – Seite 1`."""


def _is_paged(text: str, title: str) -> bool:
    paged = _PAGED.search(text[-_END_OF_LINE:]) if text[-1].isdigit() else None
    return paged is not None and title.endswith(folded(text[: text.rindex(paged[0])]))


def _is_head(paragraph: Paragraph, title: str, outlets: Directory) -> bool:
    text = paragraph.text
    if len(text) > 160:
        return False
    if paragraph.kind is not ParagraphKind.PROSE:
        dated = (
            ParagraphKind.ITEM,
            ParagraphKind.SUBHEAD,
        )  # as some set `Published: May 9, 2013` in a heading
        return folded(text) == title or (paragraph.kind in dated and _is_moment(text))
    key = folded(text)
    if key == title or is_stamp(text) or _is_most_of(key, title):
        return True
    if _is_moment(text) or names_with_places(text.strip("()（）【】[]")):
        return True
    if outlets.agency(_WITH.sub("", text).strip("()- —–")) is not None:
        return True
    bare = re.sub(r"\s*\([^()]{0,60}\)\s*\Z", "", text) or text
    byline = (
        read_byline(bare, outlets) if len(text) < 120 and not bare.endswith((".", ":", "!", "?")) else None
    )
    return byline is not None and (byline.rule != "bare-name" or len(bare.split()) <= 4)


_LEAST_AGAIN, _MOST_OF = 5, 0.8


def _is_most_of(key: str, title: str) -> bool:
    """Whether a text is the headline without a label behind it: `Old ferry leaves for good. PHOTO`."""
    told = len(key) >= _MOST_OF * len(title) and title.startswith(f"{key} ")
    return told and key.count(" ") >= _LEAST_AGAIN


def _is_moment(text: str) -> bool:
    """Whether a text that is no sentence says when."""
    if len(text) > _CROSSHEAD and _UNMARKED.search(text):
        return False
    stamp = None if text[-1] in f"{STOPS}»”" else moments_in(text)
    return stamp is not None and not says_more(stamp, text)


def _paragraph(block: Block, *, first: bool) -> Paragraph:
    kind = ParagraphKind.PROSE
    is_crosshead = (
        block.strong
        and not first
        and not block.item
        and len(block.text) <= _CROSSHEAD
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
