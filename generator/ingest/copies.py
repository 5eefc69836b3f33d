"""Texts → which of them say nearly the same: an agency story from two outlets.

Two texts are compared by their runs of five words. Which runs are kept in the index does not depend
on chance or on the machine: those whose first word has a certain checksum.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from dataclasses import dataclass

_RUN = 5
_SAMPLED = 8
_FEWEST_RUNS = 25
_MOST_WORDS = 20_000
LEAST_SHARE = 0.4
"""From which share of common runs on two texts are reported."""

_Run = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A text that is there already, and the share of the shorter text's runs that both have."""

    path: str
    share: float


class CopyIndex:
    """The texts that are there already, to be asked for near-copies of a new one."""

    def __init__(self) -> None:
        self._texts: list[tuple[str, str]] = []
        self._holders: dict[_Run, list[int]] = {}
        self._checksums: dict[str, bool] = {}

    def add(self, path: str, text: str) -> None:
        """Note a text."""
        number = len(self._texts)
        self._texts.append((path, text))
        for run in self._sampled(_runs(text)):
            self._holders.setdefault(run, []).append(number)

    def nearest(self, text: str) -> Copy | None:
        """The text that has most in common with this one, or nothing where that is little."""
        runs = _runs(text)
        if len(runs) < _FEWEST_RUNS:
            return None
        counts = Counter(number for run in self._sampled(runs) for number in self._holders.get(run, ()))
        best: Copy | None = None
        for number, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
            path, other = self._texts[number]
            share = _share(runs, _runs(other))
            if share >= LEAST_SHARE and (best is None or share > best.share):
                best = Copy(path=path, share=share)
        return best

    def _sampled(self, runs: set[_Run]) -> list[_Run]:
        return [run for run in runs if self._is_sampled(run[0])]

    def _is_sampled(self, word: str) -> bool:
        known = self._checksums.get(word)
        if known is None:
            known = self._checksums[word] = zlib.crc32(word.encode()) % _SAMPLED == 0
        return known


def _runs(text: str) -> set[_Run]:
    words = re.findall(r"[^\W_]+", text.casefold())[:_MOST_WORDS]
    return set(zip(*(words[start:] for start in range(_RUN)), strict=False))


def _share(runs: set[_Run], others: set[_Run]) -> float:
    fewer = min(len(runs), len(others))
    return len(runs & others) / fewer if fewer >= _FEWEST_RUNS else 0.0
