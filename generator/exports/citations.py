"""Entries → what programs for citations read: CSL-JSON (citationstyles.org) and BibTeX.

An entry in the digest's own words is cited as the digest's; another's text as the original, whose headline,
authors and address it has. Names are not taken apart: which part of `Xi Jinping` is the family's cannot be
known.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.ground.urls import absolute
from generator.renderers.structured import byline
from generator.shapes.model import Entry
from generator.shapes.settings import Config, Rights

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_TABLE = str.maketrans(_SPECIAL)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_UNSAFE_IN_URL = {"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"}
_URL_TABLE = str.maketrans(_UNSAFE_IN_URL)


class Cited(NamedTuple):
    """What is cited: whose it is, where it stood, at which address, and what it goes back to."""

    kind: str
    names: tuple[str, ...]
    container: str
    url: str
    note: str


def cited(entry: Entry, config: Config) -> Cited:
    """Whom and what a citation of an entry names."""
    own, source = absolute(config.base_url, entry.url), entry.source
    _, names = byline(entry, config)
    if entry.rights is Rights.OWN:
        after = [part for part in (source.name, source.url) if part]
        note = f"After {', '.join(after)}" if after else ""
        return Cited("webpage", names, config.title, own, note)
    note = f"Found in {config.title}, {own}" if source.url else f"Found in {config.title}"
    return Cited("article-newspaper", names, source.name, source.url or own, note)


def csl(entry: Entry, config: Config) -> dict[str, object]:
    """An entry as an item of CSL-JSON."""
    told, date = cited(entry, config), entry.date
    found: dict[str, object] = {
        "id": entry.uid,
        "type": told.kind,
        "title": entry.title,
        "author": [{"literal": name} for name in told.names],
        "container-title": told.container,
        "issued": {"date-parts": [[date.year, date.month, date.day]]},
        "publisher-place": entry.dateline,
        "URL": told.url,
        "abstract": entry.summary,
        "language": entry.lang or config.language,
        "note": told.note,
    }
    return {name: value for name, value in found.items() if value}


def bibtex(entry: Entry, config: Config) -> str:
    """An entry as one of BibTeX. Whole names and titles stand in braces, so that they stay as they are."""
    told, date = cited(entry, config), entry.date
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in told.names),
        "title": f"{{{_tex(entry.title)}}}",
        "howpublished": _tex(told.container),
        "url": told.url.translate(_URL_TABLE),
        "note": _tex(told.note),
        "language": entry.lang or config.language,
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    when = f"  year = {{{date.year:04}}},\n  month = {_MONTHS[date.month - 1]},\n  day = {{{date.day}}}\n"
    return f"@misc{{{entry.uid},\n{''.join(lines)}{when}}}\n"


def _tex(text: str) -> str:
    r"""Text as TeX prints it, in one line.

    BibTeX counts braces, whether there is a backslash before them or not: so none stands alone.
    """
    text = re.sub(r"[\x00-\x1f\x7f\ud800-\udfff]+", " ", text)
    return " ".join(text.split()).translate(_TABLE)
