"""A text → its runs of letters, in small letters: the words by which a whole text is counted."""

from __future__ import annotations

import re
import string

from generator.ingest.words.late import Late

_RUN = re.compile(r"[^\W\d_]+")
_BEYOND = Late("[^\x00-\x7f\u00a0\u00a9\u00ab\u00bb\u2000-\u206f\u20ac]")
"""What is neither ASCII nor one of the spaces, quotation marks and dashes that stand in English texts."""
_SPACED = bytes(
    code if chr(code) in string.ascii_lowercase else ord(" ") for code in range(256)
)  # `bytes.translate` takes a table of all bytes
_BEYOND_WESTERN = Late("[^\x00-\xff\u2000-\u206f\u20ac]")
"""What is neither Latin-1, in which the languages of Western Europe are written, nor such a mark."""
_SPACED_WESTERN = bytes(code if _RUN.match(chr(code)) else ord(" ") for code in range(256))


def is_plain(text: str) -> bool:
    """Whether all letters of a text are ASCII."""
    return text.isascii() or _BEYOND.search(text) is None


def runs_of(text: str, *, plain: bool | None = None) -> list[str]:
    """The runs of letters in a text, in their order. `plain` says whether it `is_plain`, where that is known.

    Where all letters are ASCII, or Latin-1, all else is made spaces and the text is split at them: half the
    time of a pattern, which makes an object of its own for each run.
    """
    if is_plain(text) if plain is None else plain:
        return text.encode("ascii", "replace").lower().translate(_SPACED).decode("ascii").split()
    if _BEYOND_WESTERN.search(text) is None:
        western = text.lower().encode("latin-1", "replace").translate(_SPACED_WESTERN)
        return western.decode("latin-1").split()
    return _RUN.findall(text.lower())
