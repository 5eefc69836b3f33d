"""`make mutants`: small faults put into the modules that all else stands on; how many does a test find?

mutmut makes the mutants, in a copy below the environment; `pyproject.toml` says of what, and with which
tests they are tried. Those are collected once. Each is run in a process of its own to see by which
functions it comes; then for each mutant a process is forked that runs the tests that come by the changed
function, the quickest first, until one fails or the most of time is spent. mutmut's own runner would do
the same, but collects the tests for each mutant anew, which takes ten times as long, and ends what takes
too long by a process number that may be another's by then.

What came of a mutant is written down at once, so a run that was stopped goes on where it was. It holds as
long as the module is the same, and the files with the tests that it rests on.

Prints the share found of each module and the survivors that `tests/README.md` does not explain; fails
below the bar.

    make mutants
    make mutants MUTANTS='generator.ground.urls.*'
"""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
import importlib
import io
import json
import os
import pkgutil
import re
import resource
import shutil
import signal
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
COPY = ROOT / ".venv" / "mutants"
KEPT = ROOT / ".venv" / "mutants-tried"
NEEDED = ("generator", "layouts", "tests", "content", "seeds", "config.yaml", "pyproject.toml")
BAR = 85
"""How many of a hundred must be found."""

_MOST = 5.0
"""For how many seconds a mutant is tried. What the quickest tests do not find until then is left."""

_NAME = re.compile(r"generator\.(.+)\.x(?:_|ǁ(\w+)ǁ)(\w+)__mutmut_\d+\Z")
_ROW = re.compile(r"^\| `([\w.]+)` \| (\d+) \| .+ \|$", re.MULTILINE)
_FOUND, _ENDLESS, _LEFT, _UNTESTED = "found", "endless", "left", "untested"


class Seen(NamedTuple):
    """Of a test: whether it fails, the seconds that it takes, and the functions that it comes by."""

    fails: bool
    took: float
    functions: list[str]


class Tried(NamedTuple):
    """Of a mutant: what came of it, and the test that found it."""

    verdict: str
    test: str = ""


Plan = tuple[tuple[float, Any], ...]
"""The tests that come by a mutant, with the seconds that each takes, the quickest first."""


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
        "-otmp_path_retention_policy=failed",
        *settings["pytest_add_cli_args"],
        *settings["pytest_add_cli_args_test_selection"],
    ]
    code = int(pytest.main(arguments, plugins=[trial]))
    return code or report(trial.tried)


def make() -> list[str]:
    """Copy what tests need, and put every mutant into the copy; gives their names."""
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    KEPT.mkdir(exist_ok=True)
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
    """A plugin for pytest that runs the tests it collected for each mutant. Gives `tried`."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self.tried: dict[str, Tried] = {}

    def pytest_configure(self) -> None:
        """That a test fails is enough: the least input with which it does is not looked for.

        Nor is one that takes long a failure: mutants are tried beside each other.
        """
        from hypothesis import HealthCheck, Phase, settings

        settings.register_profile(
            "mutants",
            phases=(Phase.explicit, Phase.generate),
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: Any) -> bool:
        """In place of pytest's own: first what each test comes by, then the mutants, on all cores."""
        import generator

        for module in pkgutil.walk_packages(generator.__path__, "generator."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)  # once, and not for each mutant
        items = {item.nodeid: item for item in session.items}
        code = _digest(sorted(Path("generator").rglob("*.py")))
        seen = {
            test: Seen(*row)
            for test, row in _on_all_cores(
                "seen", items, _watch, lambda test, _: code + _digest([_file(test)])
            )
        }
        failed = [test for test, one in seen.items() if one.fails]
        if failed:
            raise pytest.UsageError("these fail without any mutant: " + ", ".join(failed))
        plans = {name: _plan(name, seen, items) for name in self._names}

        def rests_on(name: str, row: Sequence[str]) -> str:
            tests = [Tried(*row).test] if Tried(*row).test else [item.nodeid for _, item in plans[name]]
            return _digest([_module(name), *sorted({_file(test) for test in tests})])

        self.tried = {name: Tried(*row) for name, row in _on_all_cores("tried", plans, _try, rests_on)}
        return True


def _plan(name: str, seen: Mapping[str, Seen], items: Mapping[str, Any]) -> Plan:
    function = name.rpartition("__mutmut_")[0]
    tests = sorted((one.took, test) for test, one in seen.items() if function in one.functions)
    ends = accumulate(took for took, _ in tests)
    return tuple((took, items[test]) for (took, test), end in zip(tests, ends, strict=True) if end <= _MOST)


def _file(test: str) -> Path:
    return Path(test.partition("::")[0])


def _module(name: str) -> Path:
    return Path("generator", *_parts(name)[0].split(".")).with_suffix(".py")


def _parts(name: str) -> tuple[str, str]:
    """The module of a mutant, and its function from the module on."""
    parts = _NAME.match(name)
    if parts is None:
        raise ValueError(name)
    return parts[1], ".".join(part for part in parts.groups()[1:] if part)


def _digest(files: Iterable[Path]) -> str:
    return hashlib.sha256(b"".join((COPY / file).read_bytes() for file in files)).hexdigest()[:16]


def _on_all_cores(
    kind: str, tasks: Mapping[str, Any], do: Callable[[str, Any], Any], rests_on: Callable[[str, Any], str]
) -> list[tuple[str, Any]]:
    """What `do` gives for each task, in as many processes as there are cores, or gave in an earlier run.

    `rests_on` gives what a result holds for, as a digest.
    """
    path = KEPT / f"{kind}.jsonl"
    path.touch()
    known = _known(path, tasks, rests_on)
    waiting = [name for name in tasks if name not in known]
    cores = os.cpu_count() or 1
    for core in range(cores):
        if not os.fork():
            for name in waiting[core::cores]:
                result = do(name, tasks[name])
                line = json.dumps((name, rests_on(name, result), result)) + "\n"
                with path.open("a", encoding="utf-8") as file:
                    file.write(line)
            os._exit(0)
    for _ in range(cores):
        os.wait()
    known = _known(path, tasks, rests_on)
    return [(name, known[name]) for name in tasks]


def _known(path: Path, tasks: Mapping[str, Any], rests_on: Callable[[str, Any], str]) -> dict[str, Any]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {name: result for name, mark, result in rows if name in tasks and mark == rests_on(name, result)}


def _watch(_: str, item: Any) -> Seen:
    from mutmut.mutation.trampoline import set_mutant_under_test
    from mutmut.state import state

    def run(note: Path) -> None:
        os.environ["MUTMUT_DEPENDENCY_DEPTH"] = "-1"
        set_mutant_under_test("stats")
        started = _seconds()
        failed = _fails(item)
        functions = sorted(state()._stats)  # noqa: SLF001  mutmut's, and pinned
        note.write_text(json.dumps((failed, _seconds() - started, functions)), encoding="utf-8")

    seen = _apart(run, item.config)[1]
    return Seen(*json.loads(seen))


def _try(name: str, plan: Plan) -> Tried:
    from mutmut.mutation.trampoline import set_mutant_under_test

    if not plan:
        return Tried(_UNTESTED)

    def run(note: Path) -> None:
        set_mutant_under_test(name)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        for took, item in plan:
            note.write_text(item.nodeid, encoding="utf-8")
            resource.setrlimit(resource.RLIMIT_CPU, (int(_seconds() + 4 * took + 5), resource.RLIM_INFINITY))
            signal.alarm(int(100 * took + 100))  # for what waits without end
            if _fails(item):
                raise AssertionError

    code, test = _apart(run, plan[0][1].config)
    return Tried(_LEFT) if code == 0 else Tried(_FOUND if code == 1 else _ENDLESS, test)


def _apart(run: Callable[[Path], None], config: Any) -> tuple[int, str]:
    """Do something in a process and a folder of its own; gives the exit code, and what it noted."""
    folder = Path(tempfile.mkdtemp(dir=COPY))
    child = os.fork()
    if not child:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        config._tmp_path_factory._basetemp = folder  # noqa: SLF001  as if it were given by --basetemp
        code = 1
        try:
            run(folder / "note")
            code = 0
        finally:  # also where it wants to end the process, which this one is not
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    note = (folder / "note").read_text(encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    return code, note


def _seconds() -> float:
    """How long this process has run, as its limit is counted."""
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2])


def _fails(item: Any) -> bool:
    """Run a test with all its fixtures; gives whether it failed."""
    from _pytest.runner import runtestprotocol

    return any(one.failed for one in runtestprotocol(item, log=False, nextitem=None))


def report(tried: Mapping[str, Tried]) -> int:
    """Print what became of the mutants; gives the exit code."""
    modules, found, left = Counter[str](), Counter[str](), dict[str, list[str]]()
    for name, (verdict, _) in tried.items():
        module, function = _parts(name)
        modules[module] += 1
        if verdict in (_FOUND, _ENDLESS):
            found[module] += 1
        else:
            left.setdefault(f"{module}.{function}", []).append(f"{name}: {verdict}")
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
