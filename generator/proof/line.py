"""The proof line: content/ and what was published → findings, and which of them can be mended."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from generator.ground.diagnostics import Diagnostic, Position, Report
from generator.ground.urls import is_web_address
from generator.proof.bodies import addresses, as_written, meant, mended, proof_body, without_code
from generator.proof.desk import Desk, Written
from generator.proof.entries import proof_entry
from generator.proof.outside import Asking, ask
from generator.proof.published import proof_addresses, proof_ids
from generator.proof.vocabulary import proof_copies, proof_terms
from generator.readers.term_files import load_with_terms


class Mend(NamedTuple):
    """An address of a file that can be written otherwise without a doubt."""

    path: str
    old: str
    new: str


class Proofs(NamedTuple):
    """What was found, and what can be mended."""

    findings: tuple[Diagnostic, ...]
    mends: tuple[Mend, ...]


def proof(
    root: Path,
    now: datetime,
    wanted: Collection[str] | None,
    out: Path,
    asking: Asking | None = None,
    *,
    complete: bool = True,
) -> Proofs:
    """Read all of content/. `wanted` are the paths that a build makes, where that is known.

    Unless these are `complete`, nothing is said of what seems to be missing: a faulty entry may have it.
    """
    config = load_with_terms(root, Report())
    if config is None:
        return Proofs((), ())
    desk = Desk(root, config, now)
    written = tuple(desk.written())
    entries = tuple(one for one in written if one.read is not None)
    for one in entries:
        proof_entry(one, desk)
    for one in written:
        proof_body(one, desk)
    proof_terms(entries, desk, complete=complete)
    proof_copies(entries, desk)
    proof_ids(entries, out, desk)
    if wanted is not None and complete:
        proof_addresses(wanted, out, desk)
    mends = [*_tracked(written)]
    if asking is not None:
        mends += _outside(written, desk, root / ".dateline" / "links.json", asking)
    return Proofs(desk.report.diagnostics, tuple(dict.fromkeys(mends)))


class _Led(NamedTuple):
    """An address that a file leads to, how it is written there, and where."""

    address: str
    written: str
    at: Position

    def in_place(self, new: str) -> str:
        """Another address as it is to be written there."""
        return new if self.written == self.address else as_written(new, self.written)


def _led_to(one: Written) -> Sequence[_Led]:
    """The web addresses that a file names."""
    named = [_Led(meant(written), written, one.at(at)) for written, at in addresses(without_code(one.text))]
    found = [led for led in named if is_web_address(led.address)]
    fields = one.file.fields.mapping("source") if one.read is not None else None
    if fields is not None:
        for key in ("url", "archive_url"):
            address = fields.text(key)
            if is_web_address(address):
                found.append(_Led(address, address, fields.at(key)))
    return found


def _tracked(written: Sequence[Written]) -> Sequence[Mend]:
    return [
        Mend(one.path, led.written, led.in_place(clean))
        for one in written
        for led in _led_to(one)
        if (clean := mended(led.address)) != led.address
    ]


def _outside(written: Sequence[Written], desk: Desk, kept: Path, asking: Asking) -> Sequence[Mend]:
    """Note what other hosts say of the addresses that are led to."""
    places = [(one, led) for one in written for led in _led_to(one)]
    checks = desk.config.checks
    asking = asking._replace(days=checks.link_days, web_archive=checks.web_archive)
    answers = ask([led.address for _, led in places], kept, asking)
    mends = []
    for one, led in places:
        address, at = led.written, led.at
        page, mark, fragment = led.address.partition("#")
        answer = answers[page]
        if answer.is_dead:
            copy = (
                f"lead to the copy at {answer.copy}" if answer.copy else "lead to another page, or to a copy"
            )
            message = f"there is no page at `{address}` any more ({answer.status})"
            desk.note("dead-link", message, at, copy, one.source)
        elif answer.is_unknown:
            why = answer.why or f"the host answers {answer.status}"
            hint = "look whether a browser shows it"
            desk.note("unreachable-link", f"`{address}` cannot be looked at: {why}", at, hint, one.source)
        elif answer.moved:
            new = led.in_place(answer.moved if "#" in answer.moved else answer.moved + mark + fragment)
            desk.note("moved-link", f"`{address}` has moved for good", at, f"write {new}", one.source)
            mends.append(Mend(one.path, address, new))
    return mends
