"""A draft → locked → published → corrected: small edits of its file, with a hash of what readers get.

A draft may leave out a headline or a summary, which is then said as the entry says it. Frozen, each says it
itself, since entries may change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from generator.ground.diagnostics import Position, Report, Severity
from generator.readers.content_file import Sources, open_content
from generator.readers.editions import read_edition, words_digest
from generator.readers.front_matter import block_span
from generator.shapes.edition_model import EditionState, WrittenEdition
from generator.shapes.model import Entry
from generator.shapes.outlines import Outline
from generator.shapes.yaml_edits import EditError, add_item, put

_CHANGED = frozenset(("edition-changed", "edition-not-frozen"))
"""What is wrong with an edition until it is frozen anew."""


class WrongStateError(ValueError):
    """It cannot be done to an edition in its state; `args` has a sentence on why."""


def check_out(
    edition: Outline, entries: Sequence[Outline], now: datetime, sources: Sources, report: Report
) -> None:
    """Report the entries of an edition that readers may not know of yet when it comes out.

    One that was out and has been taken back is none of these: what is told of it, they have read.
    """
    out = max(edition.moment, now.timestamp())
    for entry in entries:
        if entry.draft:
            why = "a draft"
        elif entry.publish_at is not None and entry.publish_at > out:
            why = f"held back until {datetime.fromtimestamp(entry.publish_at, UTC):%Y-%m-%dT%H:%M:%SZ}"
        else:
            continue
        hint = "let it come out first, or write `drop: true` for it; readers would get its headline"
        message = f"the entry `{entry.uid}`, {entry.path}, is {why}"
        report.error("unpublished-entry", message, sources.value(edition.path, entry.uid), hint)


def freeze(
    path: str, payload: bytes, state: EditionState, entries: Mapping[str, Entry], report: Report
) -> bytes | None:
    """The file of a draft, locked or published; nothing where it cannot be, which is reported.

    `entries` are those of the site by their uids.
    """
    edition = _read(path, payload, report)
    if edition is None:
        return None
    if edition.state is EditionState.PUBLISHED or edition.state is state:
        message = f"edition {edition.number} is {edition.state.value} already"
        raise WrongStateError(message)
    if edition.state is EditionState.LOCKED and _is_changed(path, payload):
        message = f"edition {edition.number} has changed since it was locked; write `state: draft` first"
        raise WrongStateError(message)
    try:
        text = _fill_in(payload.decode(), edition, entries)
        text = _put(text, ("state",), state.value)
        return _frozen(path, text, report)
    except EditError as error:
        _report_uneditable(path, error, report)
        return None


def correct(path: str, payload: bytes, note: str, now: datetime, report: Report) -> bytes | None:
    """The file of a published edition with one more correction, frozen as it is now.

    Nothing where it cannot be, which is reported.
    """
    edition = _read(path, payload, report)
    if edition is None:
        return None
    if edition.state is not EditionState.PUBLISHED:
        message = f"edition {edition.number} is {edition.state.value}; what no reader has is simply edited"
        raise WrongStateError(message)
    date = now.replace(microsecond=0).isoformat().replace("+00:00", "Z")
    try:
        said = [("date", date), ("note", note)]
        text = _in_block(payload.decode(), lambda block: add_item(block, ("corrections",), said))
        return _frozen(path, text, report)
    except EditError as error:
        _report_uneditable(path, error, report)
        return None


def _read(path: str, payload: bytes, report: Report) -> WrittenEdition | None:
    """An edition, frozen or not; what else is wrong with its file is reported."""
    found = Report()
    file = open_content(path, payload, found)
    edition = read_edition(file) if file is not None else None
    report.extend([one for one in found.diagnostics if one.code not in _CHANGED])
    return None if report.failed else edition


def _is_changed(path: str, payload: bytes) -> bool:
    found = Report()
    file = open_content(path, payload, found)
    if file is not None:
        read_edition(file)
    return any(one.code in _CHANGED for one in found.diagnostics)


def _fill_in(text: str, edition: WrittenEdition, entries: Mapping[str, Entry]) -> str:
    """The text with what each entry says where the edition does not say it itself."""
    for place, section in enumerate(edition.sections):
        for number, item in enumerate(section.items):
            entry = entries.get(item.entry)
            if entry is None:
                continue
            said = {"title": entry.title, "summary": entry.summary, "source": entry.source.name}
            for key, words in {**said, "place": entry.dateline}.items():
                if words and not getattr(item, key):
                    text = _put(text, ("sections", place, "entries", number, key), words)
    return text


def _put(text: str, path: tuple[str | int, ...], value: str) -> str:
    return _in_block(text, lambda block: put(block, path, value))


def _in_block(text: str, edit: Callable[[str], str]) -> str:
    """A file with its front matter edited."""
    span = block_span(text)
    if span is None:
        raise EditError
    start, end = span
    return f"{text[:start]}{edit(text[start:end])}{text[end:]}"


def _frozen(path: str, text: str, report: Report) -> bytes | None:
    """A file with the hash of what it says. Its warnings have been told, of the lines that it had before."""
    found = Report()
    file = open_content(path, text.encode(), Report())
    edition = _read(path, text.encode(), found)
    if file is None or edition is None:
        report.extend([one for one in found.diagnostics if one.severity is Severity.ERROR])
        return None
    return _put(text, ("frozen",), words_digest(edition, file.front.text)).encode()


def _report_uneditable(path: str, error: EditError, report: Report) -> None:
    message = f"`{error}` cannot be edited here without changing more"
    report.error("cannot-edit", message, Position(path=path), "write it in block style, without aliases")
