"""Contenders at one size → all their runs, case by case, with what they build compared on the way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence

import measure
from cases import EDITED, EVERYTHING, FULL, MEMORY, REBUILDS, Case
from contenders import Contender, State
from corpus import Corpus, write_entries
from equal import differences_of_sites, differences_of_trees
from measure import Run

Runs = dict[str, dict[str, list[Run]]]
"""All runs by case, then by contender."""


class Rounds:
    """A race at one size. `say` is told how it goes; `patience` is how long to wait for a quiet machine.

    Where the contenders are `checked`, Hugo's site and Dateline's must be equal, and Dateline's after each
    edit the one that a clean build makes; else the race is stopped.
    """

    def __init__(
        self,
        corpus: Corpus,
        contenders: Sequence[Contender],
        cases: Iterable[Case],
        *,
        say: Callable[[str], None],
        patience: float,
        checked: bool,
        sample: float = 0.0,
    ) -> None:
        self.runs: Runs = {}
        self.contenders = contenders
        self._corpus = corpus
        self._cases = tuple(cases)
        self._say = say
        self._patience = patience
        self._checked = checked
        self._sample = sample

    @property
    def _racing(self) -> list[Contender]:
        """All but Dateline with everything on, who only comes in for its own case."""
        return [contender for contender in self.contenders if contender.name != EVERYTHING.name]

    def prepare(self) -> None:
        """Make the sites."""
        for contender in self.contenders:
            contender.prepare()
        write_entries(self._corpus, {contender.name: contender.folder for contender in self.contenders})

    def run(self, rounds: int) -> None:
        """Every case so many times, then what is not timed."""
        for number in range(rounds):
            self._say(f"round {number + 1} of {rounds}")
            self._round(first=number == 0, order=self._racing[:: -1 if number % 2 else 1])
        if MEMORY in self._cases:
            for contender in self._racing:
                contender.forget()
                self._note(MEMORY, contender, contender.build(sample=measure.SAMPLE))

    def _round(self, *, first: bool, order: Sequence[Contender]) -> None:
        for contender in order:
            contender.forget()
            self._time(FULL, contender)
        if first:
            self._check_equal("from nothing")
        for contender in self.contenders:
            if contender.name == EVERYTHING.name:
                contender.forget()
                self._time(EVERYTHING, contender)
        state = State(entry=self._corpus.entry(EDITED))
        for case in [case for case in self._cases if case in REBUILDS]:
            state = self._rebuild(case, state, order, first=first)
        if first:
            self._check_equal("after all edits")
        for contender in order:
            contender.edit(state, State(entry=self._corpus.entry(EDITED)))

    def _rebuild(self, case: Case, before: State, order: Sequence[Contender], *, first: bool) -> State:
        after = case.edit(before, self._corpus) if case.edit else before
        for contender in order:
            contender.edit(before, after)
            self._time(case, contender)
            if first and contender.name == "dateline":
                self._check_clean(case, contender)
        return after

    def _time(self, case: Case, contender: Contender) -> None:
        measure.wait_until_quiet(self._patience)
        again = case in REBUILDS
        sample = 0.0 if again else self._sample  # beside an edit, to look at the memory takes long
        self._note(case, contender, contender.build(again=again, sample=sample))

    def _note(self, case: Case, contender: Contender, run: Run) -> None:
        self.runs.setdefault(case.name, {}).setdefault(contender.name, []).append(run)
        memory = f", {run.memory:.0f} MB" if run.memory else ""
        self._say(f"  {case.words}: {contender.name} {run.wall:.2f} s, {run.cpu:.2f} CPU s{memory}")

    def _check_equal(self, when: str) -> None:
        out = {contender.name: contender.out for contender in self._racing}
        if self._checked and out.keys() == {"hugo", "dateline"}:
            _stop_at(differences_of_sites(**out), f"Hugo's site and Dateline's differ {when}")
            self._say(f"  equal {when}")

    def _check_clean(self, case: Case, contender: Contender) -> None:
        if self._checked:
            clean = contender.clean_copy()
            clean.build()
            words = f"Dateline's site is not what a clean build makes ({case.words})"
            _stop_at(differences_of_trees(contender.out, clean.out), words)


def _stop_at(differences: Sequence[str], words: str) -> None:
    if differences:
        sys.exit("\n  ".join([f"{words}:", *differences]))
