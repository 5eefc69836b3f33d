"""An entry → whose news and whose picture it is, in words below its text in feeds.

Readers of feeds show authors, if anything: the outlet, a wire service beside authors and whose picture it is
have no element that they show, so they stand where everyone reads.
"""

from __future__ import annotations

import html

from generator.ground.directions import RIGHT_TO_LEFT, direction_of_language
from generator.ground.urls import as_iri
from generator.ground.words import Words
from generator.shapes.model import Entry, Source


def attribution(entry: Entry, words: Words) -> str:
    """A paragraph in the language of the site, or "" where there is nothing to tell."""
    lines = []
    if outlet := _outlet(entry.source, words):
        lines.append(words.gettext("Source: %(name)s", name=outlet))
    if entry.source.agencies:
        names = html.escape(words.commas(entry.source.agencies), quote=False)
        lines.append(words.gettext("Agency: %(name)s", name=names))
    if entry.image and entry.image.src and entry.image.credit:
        name = html.escape(entry.image.credit, quote=False)
        lines.append(words.gettext("Picture: %(name)s", name=name))
    if not lines:
        return ""
    return f"<p{marks_of_words(entry, words)}><small>{'<br>'.join(lines)}</small></p>"


def marks_of_words(entry: Entry, words: Words) -> str:
    """The attributes of a paragraph in the language of the site below the text of an entry."""
    lang = f' lang="{words.language}"' if entry.lang not in ("", words.language) else ""
    return lang + (' dir="rtl"' if direction_of_language(words.language) == RIGHT_TO_LEFT else "")


def _outlet(source: Source, words: Words) -> str:
    """The outlet, which leads to the original."""
    if not source.url:
        return html.escape(source.name, quote=False)
    name = html.escape(source.name or words.gettext("The original"), quote=False)
    return f'<a href="{html.escape(as_iri(source.url))}">{name}</a>'
