"""`dateline explain content/….md`: where each field of an entry came from, and what is still open."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.planning import print_json
from generator.ground.columns import columns, padded
from generator.ground.named import is_file
from generator.readers.files import without_controls
from generator.talk import print_problems

if TYPE_CHECKING:
    from generator.ingest.evidence import EntryEvidence
    from generator.ingest.text.seed import Seed


def entry_path(site: Path, named: str) -> str:
    """The path of an entry that a command line names, from the site or from here; "" where it names a url."""
    content = (site / "content").resolve()
    for file in (site / named, Path(named)):
        if named.endswith(".md") and is_file(file) and file.resolve().is_relative_to(content):
            return f"content/{file.resolve().relative_to(content).as_posix()}"
    if named.endswith(".md"):
        raise click.UsageError(f"there is no entry {named}")
    return ""


def explain_entry(site: Path, path: str, shape: str) -> None:
    """Print what an entry says of its fields, beside what its clipping says, if that is as it was."""
    from generator.ground.diagnostics import Report
    from generator.ingest.evidence import read_evidence
    from generator.ingest.line import read_again
    from generator.readers.config import load_config
    from generator.readers.files import read

    report = Report()
    payload = read(site / path, path, report)
    config = load_config(site, report)
    if payload is None or config is None:
        print_problems(report.diagnostics, shape)
        sys.exit(1)
    evidence = read_evidence(payload.decode("utf-8", errors="replace"))
    if evidence is None:
        raise click.UsageError(f"the front matter of {path} cannot be read; `dateline check` says why")
    seed = read_again(site, config, evidence.seed, evidence.sha256)
    edited = _edited(evidence, seed)
    if shape == "json":
        fields = [
            {"field": one.field, "value": one.value, "line": one.line, "evidence": one.note, "edited": was}
            for one, was in zip(evidence.fields, edited, strict=True)
        ]
        questions = [{"text": one.text, "line": one.line} for one in evidence.questions]
        found = {"entry": path, "clipping": evidence.seed, "fields": fields, "questions": questions}
        print_json(found, report)
        return
    click.echo(f"{path} {_origin(evidence, seed)}")
    names, values = [one.field for one in evidence.fields], [one.value for one in evidence.fields]
    wide = max(map(len, names), default=0), min(60, max(map(columns, values), default=0))
    for one, was in zip(evidence.fields, edited, strict=True):
        value = one.value if len(one.value) <= 60 else f"{one.value[:59]}…"
        note = "; ".join(filter(None, [one.note, "edited since" if was else ""]))
        click.echo(f"  {one.field:<{wide[0]}}  {padded(value, wide[1])}  {note}".rstrip())
    for question in evidence.questions:
        click.echo(f"  ? {question.text} ({path}:{question.line})")


def _origin(evidence: EntryEvidence, seed: Seed | None) -> str:
    if not evidence.seed:
        return "was not made from a clipping."
    gone = (
        "which is gone or has changed since"
        if evidence.sha256
        else "which cannot be compared without `sha256`"
    )
    state = "" if seed else f", {gone}"
    return f"was made from {' '.join(without_controls(evidence.seed).split())}{state}."


def _edited(evidence: EntryEvidence, seed: Seed | None) -> list[bool]:
    """For each field whether its value is another one than that of the clipping.

    Where the evidence beside it is not what the clipping gives today, as with an answer to a question, nobody
    can tell; an editor's own remark is none.
    """
    from generator.ingest.ingested import rows_of

    values: dict[str, set[str]] = {}
    origins: set[tuple[str, str]] = set()
    for row in rows_of(seed) if seed else ():
        values.setdefault(row.field, set()).add(_comparable(row.value))
        origins.add((row.field, row.origin))
    return [
        one.field in values
        and _comparable(one.value) not in values[one.field]
        and (not one.note.endswith(" %") or (one.field, one.note.rpartition(", ")[0]) in origins)
        for one in evidence.fields
    ]


def _comparable(value: str) -> str:
    """A value in one form: a moment in its own offset, words with single spaces."""
    try:
        return datetime.fromisoformat(value).isoformat()
    except ValueError:
        return " ".join(value.split())
