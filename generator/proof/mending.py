"""Findings that can be mended without a doubt: addresses, written anew where they stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.ground.diagnostics import Report
from generator.proof.line import Mend
from generator.readers.files import read
from generator.writers.deposits import UnwritableError, deposit, report_undeposited

_BEFORE = re.compile(rb"[A-Za-z0-9/?&=#%_~+@$!*;.,-]")
"""What stands before an address within another one, such as that of a copy in an archive."""
_AFTER = re.compile(rb"[.,'(]*[A-Za-z0-9/?&=#%_~+:@$!*;\x80-\xff-]")
"""What an address goes on with: where this follows, it was another one."""
_SOUND = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/?&=#%_~+:@$!*;.-")
"""Letters that end an address nowhere: neither in Markdown, nor in HTML, nor in YAML."""


def mend(root: Path, mends: Iterable[Mend], report: Report) -> tuple[str, ...]:
    """Write these files anew, each in one step and byte for byte as it was but for the addresses."""
    by_path: dict[str, list[Mend]] = defaultdict(list)
    for one in mends:
        if set(one.new) <= _SOUND.union(one.old):
            by_path[one.path].append(one)
    written = []
    for path, those in sorted(by_path.items()):
        payload = read(root / path, path, report)
        if payload is None:
            continue
        changed = payload
        for one in sorted(those, key=lambda one: -len(one.old)):
            changed = _replaced(changed, one.old.encode(), one.new.encode())
        if changed == payload:
            continue
        try:
            deposit(root / path, changed)
        except UnwritableError as error:
            report_undeposited(error, root, report)
        else:
            written.append(path)
    return tuple(written)


def _replaced(payload: bytes, old: bytes, new: bytes) -> bytes:
    """An address in place of another, wherever that stands by itself."""
    parts, start = [], 0
    while (found := payload.find(old, start)) >= 0:
        end = found + len(old)
        is_whole = not _AFTER.match(payload, end) and not _BEFORE.match(payload, max(found - 1, 0), found)
        parts += [payload[start:found], new if is_whole else old]
        start = end
    return b"".join([*parts, payload[start:]])
