"""Entries and editions with their texts → what the search index is told of each.

Pagefind finds words by the spaces between them. Chinese, Japanese, Thai and others have none, and to cut
their texts into words is guesswork, which the index and the browser would have to do alike. So each letter of
such a script stands as a word of its own, and what is searched for is cut in the same way, by
`layouts/assets/search.js`. Pagefind sets marks on letters aside, as in `café`, and then finds no words in a
row; but a vowel of Thai is such a mark, and so is what tells か from が. In their place stand letters that
nobody writes news in, those of cuneiform, and the script puts the marks back.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from unicodedata import category, normalize

from generator.ground.unspaced import LETTERS, UNSPACED
from generator.ground.words import Words
from generator.shapes.model import Edition, Entry, Facet
from generator.shapes.settings import Config
from generator.texts.quotes import typeset

VERSION = 3
"""Raise it when something else is told of the same entry."""

MARKS = ((0x0E00, 0x0EDF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3099, 0x309A))
"""Where the marks of these scripts are. Letters from `MARKS_FROM` on stand for them, range after range."""

MARKS_FROM = 0x12000

_FACETS = (("tag", "tags"), ("source", "sources"), ("place", "places"))
_BLOCK_END = re.compile(
    r"</?(?:p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|table|thead|tbody|tr|t[hd]|hr|br|div|figure)\b[^>]*>"
)
_TAG = re.compile(r"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_NO_TEXT = re.compile(
    r'<sup\b[^>]*><a [^>]*\bclass="footnote-ref.*?</sup>|<a [^>]*\bclass="footnote-backref.*?</a>', re.DOTALL
)
_LEAST_UNSPACED = chr(UNSPACED[0][0])


def facets(config: Config, words: Words, *, editions: bool) -> tuple[Facet, ...]:
    """What a search can be narrowed by: the taxonomies that a site has of these, the year, and the kind.

    Kinds are entries and `editions`, where there are any.
    """
    titles = {taxonomy.name: taxonomy.title for taxonomy in config.taxonomies}
    found = [Facet(name=name, title=titles[of]) for name, of in _FACETS if of in titles]
    kind = [Facet(name="kind", title=words.gettext("Kinds"))] if editions else []
    return (*found, Facet(name="year", title=words.gettext("Years")), *kind)


def index_language(config: Config) -> str:
    """The language whose endings of words are set aside, for the whole index: one that needs no cutting."""
    language = config.language.partition("-")[0]
    return "unknown" if language in ("zh", "ja", "th") else language


def record(
    entry: Entry, body: str, own: str, words: Words, language: str, *, editions: bool = False
) -> Mapping[str, object]:
    """What the index is told of an entry: address, words, what is shown of it and what narrows to it.

    `body` is the HTML that its page shows, `own` the site's sub-path, `language` the site's, `editions`
    whether the index has editions too. The day is written as pages do.
    """
    terms = {name: [term.name for term in entry.terms.get(of, ())] for name, of in _FACETS}
    terms["year"] = [f"{entry.date.year:04}"]
    if entry.lang:
        terms["lang"] = [entry.lang]
    if editions:
        terms["kind"] = [words.gettext("Entries")]
    language = entry.lang or language
    return {
        "url": own + entry.url,
        "content": spaced(f"{typeset(entry.summary, language)}\n{plain_words(body)}"),
        "meta": {"title": spaced(typeset(entry.title, language)), "day": words.dates.day(entry.date)},
        "filters": {name: values for name, values in terms.items() if values},
        "sort": {"date": _sortable(entry.date)},
    }


def edition_record(
    edition: Edition, note: str, own: str, words: Words, language: str
) -> Mapping[str, object]:
    """What the index is told of an edition: its title and summary, the note, what its sections are of.

    The headlines in it are those of entries, which are found by themselves. `note` is HTML, `language` the
    site's.
    """
    language = edition.lang or language
    sections = words.commas([section.title for section in edition.sections])
    number = words.gettext("Edition %(number)s", number=words.number(edition.number))
    terms = {"kind": [words.gettext("Editions")], "year": [f"{edition.date.year:04}"]}
    return {
        "url": own + edition.url,
        "content": spaced(f"{typeset(edition.summary, language)}\n{plain_words(note)}\n{sections}"),
        "meta": {
            "title": spaced(typeset(edition.title, language)),
            "day": words.dates.day(edition.date),
            "edition": number,
        },
        "filters": {**terms, "lang": [edition.lang]} if edition.lang else terms,
        "sort": {"date": _sortable(edition.date)},
    }


def spaced(text: str) -> str:
    """A text with a space between all words, and around each letter of a script that has no spaces.

    Apostrophes are straight, since Pagefind finds `accord` in `l'accord` then; the page sets them right.
    """
    if not text.isascii() and max(text) >= _LEAST_UNSPACED:
        letters, marks = _unspaced()
        text = letters.sub(lambda found: f" {normalize('NFD', found[0]).translate(marks)} ", text)
    return " ".join(text.replace("’", "'").split())


def plain_words(body: str) -> str:
    """The words of a body, its footnotes among them, but not the marks that lead to those and back."""
    if not body:
        return ""
    text = _TAG.sub("", _BLOCK_END.sub("\n", _NO_TEXT.sub("", body) if "footnote" in body else body))
    return html.unescape(text) if "&" in text else text


def _sortable(moment: datetime) -> str:
    """A moment whose letters sort as it does, and that Pagefind takes for no number: those it rounds."""
    neutral = moment if moment.tzinfo is None else moment.astimezone(UTC)
    return f"{neutral:%Y-%m-%dT%H:%M:%S}".rjust(19, "0")


@cache
def _unspaced() -> tuple[re.Pattern[str], Mapping[int, int]]:
    """A letter of such a script with its marks, and what is put behind it; and what its marks become."""
    places = [code for first, last in MARKS for code in range(first, last + 1)]
    marks = {code: MARKS_FROM + place for place, code in enumerate(places) if category(chr(code))[0] == "M"}
    return re.compile(rf"[{LETTERS}][{''.join(map(chr, marks))}]*[^\w\s]*"), marks
