"""A race between Hugo and Dateline: the same entries, equal output, the same edits.

    python bench/race.py [SIZE ...]                how both do at 1,000 entries, or at these sizes
    python bench/race.py --only dateline 1000      a quick look at Dateline alone
    python bench/race.py --scale 100000            how costs grow from 10,000 entries to so many
    python bench/race.py --scale 1000000 --small   with texts of 1 kB

Each build is a process of its own. In each round both build the same site from nothing, then again, then
after one edit upon the other, taking turns; the table has medians.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import tables
import tools
from cases import CHOICES, EVERYTHING, Case
from contenders import KINDS, Contender, time_limit
from corpus import Corpus
from rounds import Rounds, Runs
from scratch import default_work, say, scratch_folder

BASE_SIZE = 10_000
"""What the costs of larger sites are compared with, and the size that the goals are for."""

_SLOW_SAMPLE = 0.25  # what is timed is looked at more seldom


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line says."""

    sizes: tuple[int, ...]
    rounds: int
    only: str
    cases: tuple[Case, ...]
    check: bool
    patience: float
    small: bool
    scale: int
    hugo: bool
    source: Path
    work: Path
    json: Path | None

    @property
    def names(self) -> tuple[str, ...]:
        """Who takes part."""
        if self.scale:
            return ("hugo", "dateline") if self.hugo else ("dateline",)
        names = (self.only,) if self.only else ("hugo", "dateline")
        with_everything = EVERYTHING in self.cases and "dateline" in names
        return (*names, EVERYTHING.name) if with_everything else names


def main() -> None:
    options = _options()
    with scratch_folder(options.work) as place:
        programs = _programs(options)
        _print_versions(programs)
        every = _scale(options, programs, place) if options.scale else _race(options, programs, place)
    if options.json:
        written = {size: _plain(runs) for size, runs in every.items()}
        options.json.write_text(json.dumps(written, indent=1), encoding="utf-8")


def _options() -> Options:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    add = parser.add_argument
    add("sizes", type=int, nargs="*", metavar="SIZE", help="how many entries; 1000 if none is given")
    add("--rounds", type=int, default=5, help="how often; 5 if not given")
    add("--only", choices=["hugo", "dateline"], default="", help="no race, only this one")
    names = [case.name for case in CHOICES]
    add("--cases", nargs="+", choices=names, default=names, metavar="CASE", help=f"of {', '.join(names)}")
    add("--no-check", dest="check", action="store_false", help="do not compare what is built")
    add("--patience", type=float, default=3, help="seconds to wait for a quiet machine before each build")
    add("--small", action="store_true", help="texts of 1 kB")
    add("--scale", type=int, default=0, metavar="SIZE", help=f"how costs grow from {BASE_SIZE:,} to this")
    add("--hugo", action="store_true", help="with --scale: Hugo too")
    add("--source", type=Path, default=tools.ROOT, help="the folder of the Dateline that races, if not this")
    add("--work", type=Path, default=default_work(), help="a scratch folder, on the disk you care about")
    add("--json", type=Path, help="write every run to this file")
    found = vars(parser.parse_args())
    cases = tuple(case for case in CHOICES if case.name in found["cases"])
    if found["scale"] and found["cases"] == names:
        cases = tuple(case for case in CHOICES if case.name in ("nothing", "body"))
    sizes = tuple(found["sizes"]) or (1000,)
    paths = {name: found[name].resolve() for name in ("source", "work")}
    return Options(**{**found, **paths, "cases": cases, "sizes": sizes})


def _programs(options: Options) -> Mapping[str, tuple[str, ...]]:
    """The programs of all who take part."""
    place = options.work / "tools"
    found = {}
    if "hugo" in options.names:
        found["hugo"] = (str(tools.hugo(place)),)
    if "dateline" in options.names:
        found["dateline"] = found["everything"] = (str(tools.dateline(place, options.source)),)
    return found


def _print_versions(programs: Mapping[str, tuple[str, ...]]) -> None:
    commands = {"hugo": "version", "dateline": "--version"}
    versions = [
        tools.version(name, [*programs[name], commands[name]]) for name in commands if name in programs
    ]
    print(f"{', '.join(versions)}, Python {platform.python_version()}, {os.cpu_count()} cores.\n", flush=True)


def _race(options: Options, programs: Mapping[str, tuple[str, ...]], place: Path) -> dict[int, Runs]:
    """Race at each size, and print how it went."""
    every = {}
    for size in options.sizes:
        rounds = _rounds(options, programs, place, size, checked=options.check)
        rounds.run(options.rounds)
        print(f"## {size:,} entries, rounds: {options.rounds}\n")
        lone = options.only
        print(
            tables.lone_table(rounds.runs, lone)
            if lone
            else tables.race_table(rounds.runs, with_goals=size == BASE_SIZE)
        )
        print(f"\n{tables.weights(rounds.contenders)} {tables.circumstances(rounds.runs)}\n", flush=True)
        every[size] = rounds.runs
    return every


def _scale(options: Options, programs: Mapping[str, tuple[str, ...]], place: Path) -> dict[int, Runs]:
    """Build a small and a large site, and print how costs grow."""
    sizes = (BASE_SIZE, options.scale)
    every = {}
    for size in sizes:
        rounds = _rounds(options, programs, place, size, checked=False, sample=_SLOW_SAMPLE)
        rounds.run(options.rounds if size == BASE_SIZE else 1)
        print(f"{size:,} entries: {tables.weights(rounds.contenders)} {tables.circumstances(rounds.runs)}\n")
        every[size] = rounds.runs
    small, large = (every[size] for size in sizes)
    print(tables.growth_table(small, large, sizes, options.names), flush=True)
    return every


def _rounds(
    options: Options,
    programs: Mapping[str, tuple[str, ...]],
    place: Path,
    size: int,
    *,
    checked: bool,
    sample: float = 0.0,
) -> Rounds:
    """A race at one size, ready to start."""
    say(f"{size:,} entries: making the sites")
    rounds = Rounds(
        Corpus(size, small=options.small),
        [
            Contender(
                name,
                KINDS[name],
                programs[name],
                place / f"{name}-{size}",
                aside=place / "aside",
                limit=time_limit(size),
            )
            for name in options.names
        ],
        options.cases,
        say=say,
        patience=options.patience,
        checked=checked,
        sample=sample,
    )
    rounds.prepare()
    return rounds


def _plain(runs: Runs) -> object:
    return {
        case: {name: [asdict(run) for run in of_one] for name, of_one in of_case.items()}
        for case, of_case in runs.items()
    }


if __name__ == "__main__":
    main()
