"""What was wrong in an entry → paragraphs below its text in feeds.

A correction makes an entry new to those who read feeds, and there is no element for what it says.
"""

from __future__ import annotations

import html

from generator.ground.directions import direction_of_language, direction_of_text
from generator.ground.words import Words
from generator.renderers.attribution import marks_of_words
from generator.shapes.model import Correction, Entry
from generator.texts.quotes import typeset


def corrected(entry: Entry, words: Words) -> str:
    """A paragraph for each correction, in the language of the site, or ""."""
    marks, word = marks_of_words(entry, words), words.gettext("Correction")
    return "\n".join(
        f"<p{marks}><b>{word}</b> {words.dates.day(one.date)}: {_note(one, words)}</p>"
        for one in entry.corrections
    )


def _note(correction: Correction, words: Words) -> str:
    """What it says, set apart where it runs the other way than the words around it."""
    note = html.escape(typeset(correction.note, words.language), quote=False)
    direction = direction_of_text(correction.note)
    is_other = direction not in ("", direction_of_language(words.language))
    return f'<span dir="{direction}">{note}</span>' if is_other else note
