"""What the audit finds: rows of a table, each with a figure, the bar it is held to, and what misses it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

SHOWN = 12
"""How many faults of a row are printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that must hold. It holds where there are no faults."""

    name: str
    bar: str
    figure: str
    faults: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return not self.faults


def counted(name: str, faults: Iterable[str], looked_at: str) -> Row:
    """A row that holds where nothing was found. `looked_at` says in how much: `120 pages`."""
    found = tuple(faults)
    return Row(name=name, bar="0", figure=f"{len(found)} in {looked_at}", faults=found)


def attempt(name: str, check: Callable[[], Sequence[Row]]) -> list[Row]:
    """The rows of a check. One that cannot be run is a row that fails, never one that is left out."""
    try:
        rows = list(check())
    except Exception as error:  # noqa: BLE001, whatever keeps it from running
        words = " ".join(f"{type(error).__name__}: {error}".split())
        return [Row(name=name, bar="run", figure="could not be run", faults=(words[:2000],))]
    return rows or [Row(name=name, bar="run", figure="nothing to check", faults=("it looked at nothing",))]


def table(rows: Sequence[Row]) -> str:
    """The rows, then what is wrong with those that miss their bar."""
    widths = [
        max(map(len, column)) for column in zip(*((r.name, r.figure, r.bar) for r in rows), strict=True)
    ]
    lines = []
    for row in rows:
        cells = (row.name.ljust(widths[0]), row.figure.ljust(widths[1]), row.bar.ljust(widths[2]))
        lines.append(f"{'ok  ' if row.holds else 'MISS'}  {'  '.join(cells)}".rstrip())
    for row in rows:
        if not row.holds:
            lines += ["", f"{row.name}:", *(f"  {fault}" for fault in row.faults[:SHOWN])]
            if len(row.faults) > SHOWN:
                lines.append(f"  … and {len(row.faults) - SHOWN} more")
    held = sum(row.holds for row in rows)
    return "\n".join([*lines, "", f"{held} of {len(rows)} rows hold."])
