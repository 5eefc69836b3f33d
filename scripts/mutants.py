"""`make mutants`: small faults put into the modules that all else stands on; how many does a test find?

mutmut makes the mutants, in a copy below the environment; `pyproject.toml` says of what, and with which
tests they are tried. Those are collected once. Each is run in a process of its own to see by which
functions it comes; then for each mutant a process is forked that runs the tests that come by the changed
function, the quickest first, until one fails. mutmut's own runner would do the same, but collects the
tests for each mutant anew, which takes ten times as long, and ends what takes too long by a process
number that may be another's by then.

Prints the share found of each module and the survivors that `tests/README.md` does not explain; fails
below the bar.

    make mutants
    make mutants MUTANTS='generator.ground.urls.*'
"""

from __future__ import annotations

import contextlib
import fnmatch
import io
import json
import os
import re
import resource
import shutil
import signal
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
COPY = ROOT / ".venv" / "mutants"
NEEDED = ("generator", "layouts", "tests", "content", "seeds", "config.yaml", "pyproject.toml")
BAR = 85
"""How many of a hundred must be found."""

_NAME = re.compile(r"generator\.(.+)\.x(?:_|ǁ(\w+)ǁ)(\w+)__mutmut_\d+\Z")
_ROW = re.compile(r"^\| `([\w.]+)` \| (\d+) \| .+ \|$", re.MULTILINE)
Verdict = tuple[str, Any]
"""What a test or a mutant goes by, and what came of it."""

_FOUND, _ENDLESS, _LEFT, _UNTESTED = "found", "endless", "left", "untested"


def main(patterns: Sequence[str]) -> int:
    """Try mutants, all or those whose names match; gives the exit code."""
    names = make()
    chosen = [name for name in names if any(fnmatch.fnmatchcase(name, one) for one in patterns or ["*"])]
    os.chdir("mutants")
    sys.path[:0] = [str(Path.cwd()), str(Path("tests").resolve())]
    settings = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    trial = Trial(chosen)
    arguments = [
        "--rootdir=.",
        *settings["pytest_add_cli_args"],
        *settings["pytest_add_cli_args_test_selection"],
    ]
    code = int(pytest.main(arguments, plugins=[trial]))
    return code or report(trial.verdicts)


def make() -> list[str]:
    """Copy what tests need, and put every mutant into the copy; gives their names."""
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, COPY / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, COPY / name)
    os.chdir(COPY)
    from mutmut.__main__ import copy_also_copy_files, copy_src_dir, create_mutants

    Path("mutants").mkdir()
    with contextlib.redirect_stdout(io.StringIO()):
        copy_src_dir()
        copy_also_copy_files()
        create_mutants(os.cpu_count() or 1)
    made = sorted(Path("mutants/generator").rglob("*.meta"))
    return [
        name for path in made for name in json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    ]


class Trial:
    """A plugin for pytest that runs the tests it collected for each mutant. Gives `verdicts`."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self.verdicts: dict[str, str] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: Any) -> bool:
        """In place of pytest's own: first what each test comes by, then the mutants, on all cores."""
        session.config._tmp_path_factory.getbasetemp()  # noqa: SLF001  one for all processes
        seen = dict(_on_all_cores(session.items, _watch))
        failed = [test for test, (failed, *_) in seen.items() if failed]
        if failed:
            raise pytest.UsageError("these fail without any mutant: " + ", ".join(failed))
        tests: dict[str, list[tuple[float, Any]]] = {}
        for item in session.items:
            _, took, functions = seen[item.nodeid]
            for function in functions:
                tests.setdefault(function, []).append((took, item))
        plans = [
            (name, sorted(tests.get(name.rpartition("__mutmut_")[0], []), key=_time)) for name in self._names
        ]
        self.verdicts = dict(_on_all_cores(plans, _try))
        return True


def _time(plan: tuple[float, Any]) -> float:
    return plan[0]


def _on_all_cores(tasks: Sequence[Any], do: Callable[[Any], Verdict]) -> Iterator[Verdict]:
    """What `do` gives for each task, in as many processes as there are cores."""
    cores = os.cpu_count() or 1
    readers = []
    for core in range(cores):
        reader, writer = os.pipe()
        if not os.fork():
            os.close(reader)
            with os.fdopen(writer, "w", encoding="utf-8") as file:
                for task in tasks[core::cores]:
                    file.write(json.dumps(do(task)) + "\n")
            os._exit(0)
        os.close(writer)
        readers.append(reader)
    for reader in readers:
        with os.fdopen(reader, encoding="utf-8") as file:
            yield from map(json.loads, file)
        os.wait()


def _watch(item: Any) -> Verdict:
    """Of a test: whether it fails, how long it takes, and the functions that it comes by."""
    from mutmut.mutation.trampoline import set_mutant_under_test
    from mutmut.state import state

    reader, writer = os.pipe()
    if not os.fork():
        os.environ["MUTMUT_DEPENDENCY_DEPTH"] = "-1"
        set_mutant_under_test("stats")
        started = time.process_time()
        failed = _fails(item)
        took = time.process_time() - started
        with os.fdopen(writer, "w", encoding="utf-8") as file:
            json.dump((failed, took, sorted(state()._stats)), file)  # noqa: SLF001  mutmut's, and pinned
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as file:
        seen = json.load(file)
    os.wait()
    return item.nodeid, seen


def _try(plan: tuple[str, list[tuple[float, Any]]]) -> Verdict:
    """What becomes of a mutant with these tests."""
    from mutmut.mutation.trampoline import set_mutant_under_test

    name, tests = plan
    if not tests:
        return name, _UNTESTED
    child = os.fork()
    if not child:
        most = 5 + int(4 * sum(took for took, _ in tests))
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(10 * most)  # for what waits without end
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        set_mutant_under_test(name)
        os._exit(any(_fails(item) for _, item in tests))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return name, {0: _LEFT, 1: _FOUND}.get(code, _ENDLESS)


def _fails(item: Any) -> bool:
    """Run a test with all its fixtures; gives whether it failed."""
    from _pytest.runner import runtestprotocol

    return any(one.failed for one in runtestprotocol(item, log=False, nextitem=None))


def report(verdicts: dict[str, str]) -> int:
    """Print what became of the mutants; gives the exit code."""
    modules, found, left = Counter[str](), Counter[str](), dict[str, list[str]]()
    for name, verdict in verdicts.items():
        parts = _NAME.match(name)
        if parts is None:
            raise ValueError(name)
        modules[parts[1]] += 1
        if verdict in (_FOUND, _ENDLESS):
            found[parts[1]] += 1
        else:
            function = ".".join(part for part in parts.groups() if part)
            left.setdefault(function, []).append(f"{name}: {verdict}")
    rows = [(name, found[name], number) for name, number in sorted(modules.items())]
    for name, many, number in [*rows, ("all", found.total(), modules.total())]:
        print(f"{name:24} {many:5} of {number:5} {100 * many / number:6.1f} %")
    explained = dict(_ROW.findall((ROOT / "tests" / "README.md").read_text(encoding="utf-8")))
    for function, names in sorted(left.items()):
        known = int(explained.get(function, 0))
        if len(names) > known:
            print(f"{function}: {len(names)} left, of which {known} are explained", *names, sep="\n    ")
    return int(found.total() * 100 < modules.total() * BAR)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
