"""The paragraphs of a page's article → the same without what is no story: headline, writer, day.

Pages put lines of the head into the element of the text, in front of it or behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.sentence_ends import STOPS, ends_sentence
from generator.ingest.one_line.signatures.japanese_bylines import names_with_places
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
from generator.ingest.one_line.wording import folded
from generator.ingest.page.parts import Page
from generator.ingest.page.stated.clocks import is_stamp, moments_in, says_more
from generator.ingest.text.seed import Paragraph, ParagraphKind
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory

_WITH = re.compile(r"\s*(?:avec|with|mit|con|com|med|met|from|source|par)\s+(?=[A-Z])", re.IGNORECASE)
_AHEAD = 4
UNMARKED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Scripts that end sentences with a space."""
CROSSHEAD = 90
"""How long a bold line may be that stands as a heading."""


def without_head_lines(page: Page, paragraphs: list[Paragraph], outlets: Directory) -> list[Paragraph]:
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
    ends = all(len(one.text) <= CROSSHEAD and not ends_sentence(one.text) for one in paragraphs[again:])
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


_DATED = (ParagraphKind.ITEM, ParagraphKind.SUBHEAD)
"""What may say when beside plain paragraphs, as some set `Published: May 9, 2013` in a heading."""


def _is_head(paragraph: Paragraph, title: str, outlets: Directory) -> bool:
    """Whether a paragraph is the headline, who wrote, when or for which wire service, and nothing else."""
    text = paragraph.text
    if len(text) > 160:
        return False
    if paragraph.kind is not ParagraphKind.PROSE:
        return folded(text) == title or (paragraph.kind in _DATED and is_moment(text))
    key = folded(text)
    if key == title or is_stamp(text) or _is_most_of(key, title):
        return True
    if is_moment(text) or names_with_places(text.strip("()（）【】[]")):
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


def is_moment(text: str) -> bool:
    """Whether a text that is no sentence says when."""
    if len(text) > CROSSHEAD and UNMARKED.search(text):
        return False
    stamp = None if text[-1] in f"{STOPS}»”" else moments_in(text)
    return stamp is not None and not says_more(stamp, text)
