"""A command → how long it took, what work and memory it needed, and what else the machine did meanwhile.

Wall time is this process's clock; CPU time is the kernel's account of the process and all its descendants.
Memory is sampled where it is asked for, since sampling slows what it watches. Everything that only Linux
can tell is 0 elsewhere.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

SAMPLE = 0.02
"""Seconds between two looks at the memory, where time does not count."""

_PROC = Path("/proc")
_QUIET = 0.12  # the share of all cores that others may use
_CORES = os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a command. `memory` is the peak of all its processes together, in MB, where sampled.

    `others` is the share of all cores that other processes used; `load` the load average before it.
    """

    wall: float
    cpu: float
    memory: float
    others: float
    load: float


def run(
    command: Sequence[str],
    folder: Path,
    log: Path,
    environment: Mapping[str, str],
    *,
    limit: float,
    sample: float = 0.0,
) -> Run:
    """Run a command in a folder, as a fresh process, for so many seconds at most.

    Leaves the program where the command fails.
    """
    os.sync()
    load, worked = os.getloadavg()[0], _busy()
    with log.open("wb") as sink:
        started = time.perf_counter()
        child = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        stop = threading.Timer(limit, os.killpg, (child.pid, signal.SIGKILL))
        stop.start()
        with _Peak(child.pid, sample) as peak:
            _, status, usage = os.wait4(child.pid, 0)
            wall = time.perf_counter() - started
        stop.cancel()
    cpu = usage.ru_utime + usage.ru_stime
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        if wall >= limit:
            sys.exit(f"{' '.join(command)} in {folder} was stopped after {wall:.0f} s")
        words = log.read_text(encoding="utf-8", errors="replace")[-4000:]
        sys.exit(f"{' '.join(command)} in {folder} ended with {child.returncode}:\n{words}")
    others = max(0.0, _busy() - worked - cpu) / (wall * _CORES)
    return Run(wall=wall, cpu=cpu, memory=peak.found / 1e6, others=others, load=load)


def wait_until_quiet(patience: float) -> None:
    """Wait until other processes leave the machine alone, or no longer than so many seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        before, pause = _busy(), 0.5
        time.sleep(pause)
        if _busy() - before < _QUIET * pause * _CORES:
            return


def _busy() -> float:
    """CPU seconds that the machine has worked since it started."""
    try:
        line = (_PROC / "stat").read_text(encoding="ascii").partition("\n")[0]
    except OSError:
        return 0.0
    user, nice, system, _idle, _waiting, irq, soft = (int(field) for field in line.split()[1:8])
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")


class _Peak:
    """The most memory that the processes of a session ever had together, in bytes, seen at intervals."""

    def __init__(self, session: int, interval: float) -> None:
        self.found = 0
        self._session = session
        self._interval = interval
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        if self._interval:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._interval:
            self._thread.join()

    def _watch(self) -> None:
        started = time.monotonic()
        while not self._over.wait(self._pause(time.monotonic() - started)):
            self.found = max(self.found, sum(map(_proportional, _session(self._session))))

    def _pause(self, passed: float) -> float:
        """How long to wait for the next look: often at first, lest a short run be missed."""
        return min(self._interval, max(SAMPLE, passed / 20))


def _session(leader: int) -> Iterator[Path]:
    """The processes of a session, as the system's folders for them."""
    for place in _PROC.glob("[0-9]*"):
        try:
            fields = (place / "stat").read_bytes().rpartition(b")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader:
            yield place


def _proportional(process: Path) -> int:
    """The bytes of a process, with those it shares divided among all that share them."""
    try:
        lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
