"""A line → whether it is a sentence of an article, whatever words of pages it has.

`Support us with weapons, the envoy told the assembly` speaks to nobody who reads it, and `No part of the deal
binds Congress` only begins as pages do.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.words.furniture.sentence_starts import OF_PAGES, REPORTED, REPORTING
from generator.ingest.words.late import Late

_FEWEST = 9  # words
_JAPANESE = Late(r"[ぁ-ん].*[^しまで]た。\Z")
_KOREAN = Late(r"([\uac00-\ud7a3])다[.。]\Z")
_LAST_DOUBLE_S = 20
"""Which of 28 the last consonant is of a Korean syllable that tells of the past: of `었`, as in `먹었다`."""
_OF_ARTICLE = ("この記事", "本記事", "本稿", "※", "이 기사", "본 기사", "이 뉴스", "기사 ", "*", "■", "▶")
"""How notes of pages on the article itself begin, which may tell of the past as well."""
_FEWEST_LETTERS = 20
_OF_PAGES_ALONE = OF_PAGES - frozenset(
    "app apps download website site web online story stories video videos photo photos picture image "
    "editor editors post posts member members journalist journalists reporting whatsapp telegram "
    "facebook twitter instagram google youtube linkedin tiktok threads apple article articles edition "
    "page pages print".split()
)
"""Words that a page uses of itself, without those of which papers report as well."""


_FEWEST_TOLD = 6
"""How many words at least follow a phrase of pages in a sentence of an article."""


def goes_on_as_article(text: str, words: Sequence[str], rule: str) -> bool:
    """Whether a whole sentence, of which the `words` follow a phrase of pages, says nothing more of a page.

    `rule` is what such a phrase begins. `An earlier version of this story said` is a page's, though somebody
    says something there.
    """
    if len(words) < _FEWEST_TOLD or not ends_sentence(text):
        return False
    told = rule != "editor-note" and not REPORTING.isdisjoint(words)
    return told or rule == "related-list" or OF_PAGES.isdisjoint(words)


def is_reported(text: str, words: Sequence[str]) -> bool:
    """Whether a whole sentence of these folded words tells what was said; in Japanese and Korean what was."""
    if text[-1] in "。." and not text.isascii() and _tells_of_past(text):
        return True
    if len(words) < _FEWEST or REPORTED.isdisjoint(words) or not _OF_PAGES_ALONE.isdisjoint(words):
        return False
    return ends_sentence(text)


def _tells_of_past(text: str) -> bool:
    """Whether a sentence in Japanese or Korean ends in the plain past, in which nobody is spoken to."""
    if len(text) < _FEWEST_LETTERS or text.startswith(_OF_ARTICLE):
        return False
    if _JAPANESE.search(text):
        return True
    ending = _KOREAN.search(text)
    return ending is not None and (ord(ending[1]) - 0xAC00) % 28 == _LAST_DOUBLE_S
