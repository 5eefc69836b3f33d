"""The same work on many items, in as many processes as are worth it."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Progress = Callable[[str, int, int], None]
"""Told, while work goes on, what is being done, how many items are done, and of how many."""

WORTHWHILE = 400
"""How many items each process must have: starting one takes as long as rendering some hundred pages."""

_SLICES_A_JOB = 8


def map_slices(
    work: Callable[[Sequence[Item]], Sequence[Result]],
    items: Sequence[Item],
    *,
    jobs: int,
    stage: str,
    progress: Progress,
) -> Iterator[Result]:
    """What `work` makes of the items, in their order. It is given slices of them, and must be picklable."""
    jobs = max(1, min(jobs, len(items) // WORTHWHILE))
    size = max(1, -(-len(items) // (jobs * _SLICES_A_JOB)))
    slices = [items[start : start + size] for start in range(0, len(items), size)]
    done = 0
    for part, results in zip(slices, _run(work, slices, jobs), strict=True):
        yield from results
        done += len(part)
        progress(stage, done, len(items))


def _run(
    work: Callable[[Sequence[Item]], Sequence[Result]], slices: Sequence[Sequence[Item]], jobs: int
) -> Iterator[Sequence[Result]]:
    if jobs == 1:
        yield from map(work, slices)
        return
    with _context().Pool(jobs, _keep, (work,)) as pool:
        yield from pool.imap(_work_kept, slices)


def _context() -> multiprocessing.context.BaseContext:
    """Forking is far cheaper, but only safe where no other thread may hold a lock."""
    forks = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if forks else "spawn")


_kept: dict[str, Callable[[Sequence[object]], Sequence[object]]] = {}
"""In a worker process: the work it does, sent once and not with each slice."""


def _keep(work: Callable[[Sequence[object]], Sequence[object]]) -> None:
    _kept["work"] = work


def _work_kept(part: Sequence[object]) -> Sequence[object]:
    return _kept["work"](part)
