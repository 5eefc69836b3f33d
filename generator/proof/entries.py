"""An entry's front matter, as an editor looks it over: is it whole, is it in time, is it ours to show?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from generator.ground.urls import is_web_address
from generator.proof.bodies import mended
from generator.proof.desk import Desk, Written
from generator.readers.content_file import content_path
from generator.shapes.settings import Rights
from generator.texts.markup import count_words, shown_text

_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\s[-–—|])\s*\Z")
_QUOTE = re.compile(r"(?m)^ {0,3}> ?(.*)$")
_OPEN = {Rights.LINK: 0, Rights.EXCERPT: 1, Rights.FULL: 2, Rights.OWN: 3}
_CLOCKS = timedelta(hours=14)
"""How far a zone may be ahead: a date that is later than that is in nobody's present."""


def proof_entry(one: Written, desk: Desk) -> None:
    """Note what an entry lacks, or has too much of."""
    _headline(one, desk)
    _times(one, desk)
    _source(one, desk)
    _picture(one, desk)
    _quoted(one, desk)


def _headline(one: Written, desk: Desk) -> None:
    assert one.read is not None
    entry, fields = one.read.entry, one.file.fields
    if _CUT.search(entry.title):
        hint = "write the whole headline"
        desk.note(
            "cut-title", f"the headline is cut off: `{entry.title}`", fields.at("title"), hint, one.source
        )
    words, most = len(entry.summary.split()), desk.config.checks.summary_words
    if not words:
        hint = "add `summary:` with a sentence or two; lists, feeds and search engines show it"
        desk.note("missing-summary", "there is no summary", fields.at("title"), hint, one.source)
    elif words > most:
        hint = f"keep it below {most} words, or set `summary_words` under `checks` in config.yaml"
        desk.note("long-summary", f"the summary has {words} words", fields.at("summary"), hint, one.source)


def _times(one: Written, desk: Desk) -> None:
    assert one.read is not None
    read, fields = one.read, one.file.fields
    entry = read.entry
    dated = [("date", fields, entry.date), ("updated", fields, entry.updated)]
    dated += [("date", item, item.moment("date")) for item in fields.mappings("corrections")]
    for key, among, moment in dated:
        if moment is not None and moment > max(desk.now, read.publish_at or desk.now) + _CLOCKS:
            hint = "correct it, or hold the entry back with `publish_at:`"
            message = f"`{key}` is in the future: {moment.isoformat()}"
            desk.note("future-date", message, among.at(key), hint, one.source)
    if read.expires is None:
        return
    if read.expires <= (read.publish_at or entry.date):
        hint = "let it expire later, or take `expires:` away"
        desk.note("never-shown", "expires before it is shown", fields.at("expires"), hint, one.source)
    elif read.expires <= desk.now:
        hint = "remove the entry, or take `expires:` away"
        desk.note(
            "expired-entry", "has expired, and is shown no more", fields.at("expires"), hint, one.source
        )


def _source(one: Written, desk: Desk) -> None:
    assert one.read is not None
    entry, fields = one.read.entry, one.file.fields
    if entry.rights is Rights.OWN and not fields.mapping("source"):
        return
    below = fields.mapping("source")
    if not entry.source.name:
        hint = "add `source:` with the `name` and `url` of the original, or `rights: own`"
        desk.note("missing-source", "nothing says whose text this is", fields.at("source"), hint)
    for key in ("url", "archive_url"):
        address = below.text(key) if below else ""
        if below and is_web_address(address) and (clean := mended(address)) != address:
            message = f"the address says who shared it: `{address}`"
            desk.note("tracked-link", message, below.at(key), f"write {clean}", one.source)


def _picture(one: Written, desk: Desk) -> None:
    assert one.read is not None
    image, fields = one.read.entry.image, one.file.fields.mapping("image")
    src = fields.text("src") if fields else ""
    if image is None or fields is None or not src:
        return
    if not image.alt:
        hint = "add `alt:` with what is to be seen, for those who cannot see it"
        desk.note("missing-alt", "the picture has no description", fields.at("src"), hint, one.source)
    missing = [key for key in ("caption", "credit") if not getattr(image, key)]
    if missing:
        what = " and ".join(f"`{key}`" for key in missing)
        desk.note(
            "missing-caption", f"the picture has no {what}", fields.at("src"), f"add {what}", one.source
        )
    path = desk.root / content_path(one.path, src)
    size = path.stat().st_size if path.is_file() else 0
    if size > desk.config.checks.picture_bytes:
        message = f"the picture has {size:,} bytes"
        hint = "save it smaller; no page shows more than 1440 pixels of its width"
        desk.note("large-picture", message, fields.at("src"), hint, one.source)


def _quoted(one: Written, desk: Desk) -> None:
    """More words shown, on the page and in feeds, than the outlet allows or than a quotation may have."""
    assert one.read is not None
    entry, fields, config = one.read.entry, one.file.fields, desk.config
    profile = config.source(entry.source.name)
    allowed = profile.rights if profile else None
    shown = count_words(shown_text(one.text, entry.rights, config.excerpt_words))
    if allowed is not None and allowed is not entry.rights and _OPEN[entry.rights] > _OPEN[allowed]:
        most = count_words(shown_text(one.text, allowed, config.excerpt_words))
        if shown > most:
            message = f"shows {shown} words of {entry.source.name}, which allows {most} (`rights: {allowed}`)"
            hint = "take `rights:` away, or change that of the outlet in config.yaml"
            desk.note("over-quoted", message, fields.at("rights"), hint, one.source)
    elif entry.rights is Rights.OWN:
        _quotations(one, desk)


def _quotations(one: Written, desk: Desk) -> None:
    lines: Sequence[re.Match[str]] = list(_QUOTE.finditer(one.text))
    words = count_words("\n".join(line[1] for line in lines))
    if words > desk.config.excerpt_words:
        message = f"quotes {words} words, more than the {desk.config.excerpt_words} of an excerpt"
        desk.note(
            "over-quoted",
            message,
            one.at(lines[0].start()),
            "quote less, or say it in your own words",
            one.source,
        )
