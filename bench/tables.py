"""Runs → tables in Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence

from cases import EVERYTHING, FULL, MEMORY, REBUILDS, Case
from contenders import Contender
from equal import files_of
from measure import Run
from rounds import Runs

_TIMED = (FULL, EVERYTHING, *REBUILDS)


def race_table(runs: Runs, *, with_goals: bool) -> str:
    """How Dateline does beside Hugo, by the medians, and what it has to reach, if anything at this size."""
    rows = [
        "| | Hugo | Dateline | ratio | goal | | Hugo, CPU | Dateline, CPU | ratio |",
        "|---|---:|---:|---:|---:|---|---:|---:|---:|",
    ]
    for case in _TIMED:
        if case.name in runs:
            hugo, dateline = _pair(runs, case)
            goal = case.goal if with_goals else None
            wall = _compared(median(hugo, "wall"), median(dateline, "wall"), goal, "s")
            cpu = median(hugo, "cpu"), median(dateline, "cpu")
            spent = f"{cpu[0]:.2f} s | {cpu[1]:.2f} s | {cpu[1] / cpu[0]:.3f}"
            rows.append(f"| {case.words} | {wall} | {spent} |")
    if MEMORY.name in runs:
        hugo, dateline = _pair(runs, MEMORY)
        goal = MEMORY.goal if with_goals else None
        memory = _compared(median(hugo, "memory"), median(dateline, "memory"), goal, "MB")
        rows.append(f"| {MEMORY.words} | {memory} | | | |")
    return "\n".join(rows)


def lone_table(runs: Runs, name: str) -> str:
    """How one contender does, by the medians."""
    rows = [f"| | {name} | of its full build | CPU |", "|---|---:|---:|---:|"]
    full = median(runs[FULL.name][name], "wall")
    for case in _TIMED:
        for of_case in runs.get(case.name, {}).values():
            wall, cpu = median(of_case, "wall"), median(of_case, "cpu")
            rows.append(f"| {case.words} | {wall:.2f} s | {wall / full:.3f} | {cpu:.2f} s |")
    if MEMORY.name in runs:
        rows.append(f"| {MEMORY.words} | {median(runs[MEMORY.name][name], 'memory'):.0f} MB | | |")
    return "\n".join(rows)


def growth_table(small: Runs, large: Runs, sizes: Sequence[int], names: Iterable[str]) -> str:
    """How costs grow from one size to another."""
    growth = sizes[1] / sizes[0]
    rows = [
        f"| | {sizes[0]:,} entries | {sizes[1]:,} entries | times | times per entry |",
        "|---|---:|---:|---:|---:|",
    ]
    for name in names:
        for case in (case for case in _TIMED if case.name in large):
            for value, unit in (("wall", "s"), ("cpu", "CPU s"), ("memory", "MB")):
                before, after = (median(runs[case.name][name], value) for runs in (small, large))
                if not after:  # memory is not looked at in each case
                    continue
                times = after / before if before else 0.0
                amounts = (
                    f"{_amount(before, unit)} | {_amount(after, unit)} | {times:.1f} | {times / growth:.2f}"
                )
                rows.append(f"| {name}: {case.words} | {amounts} |")
    return "\n".join(rows)


def circumstances(runs: Runs) -> str:
    """What else the machine did."""
    every = [run for of_case in runs.values() for of_one in of_case.values() for run in of_one]
    load, others = [run.load for run in every], [run.others for run in every]
    return (
        f"Load average {min(load):.1f} to {max(load):.1f}; other processes took "
        f"{statistics.median(others):.0%} of the cores, {max(others):.0%} at the worst."
    )


def weights(contenders: Iterable[Contender]) -> str:
    """How much each contender's site is."""
    return "; ".join(map(_weight, contenders)) + "."


def median(runs: Iterable[Run], value: str) -> float:
    """The median of a value of some runs."""
    return statistics.median(getattr(run, value) for run in runs)


def _weight(contender: Contender) -> str:
    files = files_of(contender.out).values()
    return f"{contender.name} {len(files):,} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB"


def _pair(runs: Runs, case: Case) -> tuple[list[Run], list[Run]]:
    """Hugo's runs and Dateline's that are compared; Hugo has but one kind of full build."""
    if case is EVERYTHING:
        return runs[FULL.name]["hugo"], runs[case.name]["everything"]
    return runs[case.name]["hugo"], runs[case.name]["dateline"]


def _compared(hugo: float, dateline: float, goal: float | None, unit: str) -> str:
    ratio = dateline / hugo if hugo else 0.0
    verdict = "| " if goal is None else f"≤ {goal} | {'met' if ratio <= goal else '**not met**'}"
    return f"{_amount(hugo, unit)} | {_amount(dateline, unit)} | {ratio:.3f} | {verdict}"


def _amount(value: float, unit: str) -> str:
    return f"{value:.0f} {unit}" if unit == "MB" else f"{value:.2f} {unit}"
