"""What the crews of test_parallel.py work on, apart from pytest: a process that is spawned imports no more than this."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial

from generator.ground.parallel import Crew

LARGE = 1 << 24  # bytes; more than any pipe holds


def silent(_stage: str, _done: int, _of: int) -> None:
    """No progress is shown."""


def double(items: Sequence[int]) -> list[int]:
    return [2 * item for item in items]


def make_double() -> Callable[[Sequence[int]], list[int]]:
    return double


class Counting:
    """Keeps what it has seen, as a press does."""

    def __init__(self) -> None:
        self._seen: list[int] = []

    def __call__(self, items: Sequence[int]) -> list[int]:
        self._seen += items
        return list(items) if items else sorted(self._seen)


def fail_on(number: int, items: Sequence[int]) -> list[bytes]:
    """Everyone else makes something large, which waits to be taken."""
    if number in items:
        message = f"a fault in the work on {number}"
        raise ZeroDivisionError(message)
    return [bytes(LARGE)]


def make_failing(number: int) -> Callable[[Sequence[int]], list[bytes]]:
    return partial(fail_on, number)


def end_on(number: int, items: Sequence[int]) -> list[int]:
    if number in items:
        os._exit(3)
    return list(items)


def make_ending(number: int) -> Callable[[Sequence[int]], list[int]]:
    return partial(end_on, number)


def who(items: Sequence[int]) -> list[int]:
    return [os.getpid() for _ in items]


def make_who() -> Callable[[Sequence[int]], list[int]]:
    return who


def cannot_start() -> Callable[[Sequence[int]], list[int]]:
    message = "a fault in the making"
    raise ZeroDivisionError(message)


def run(crew: Crew[int, object], count: int) -> dict[int, object]:
    """The result of each item."""
    found: dict[int, object] = {}
    for part, results in crew.run(range(count), stage="work", progress=silent):
        found.update(zip(part, results, strict=True))
    return found
