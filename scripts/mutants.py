"""`make mutants`: small faults put into the modules that all else stands on; how many does a test find?

mutmut makes them and runs, for each, the tests that come by it, in a process forked for it. What it tries and
with which tests stands in `pyproject.toml`. It works on a copy below the environment, so nothing comes into the
repository, and goes on where it was broken off. Prints the share found of each module, and the survivors that
`tests/README.md` does not explain; fails below the bar.

    make mutants                              # all that has not been tried since the code changed
    make mutants MUTANTS='generator.ground.*' # these again
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPY = ROOT / ".venv" / "mutants"
NEEDED = ("generator", "layouts", "tests", "content", "seeds", "config.yaml", "pyproject.toml")
BAR = 85
"""How many of a hundred must be found."""

_NAME = re.compile(r"generator\.(.+)\.x(?:_|ǁ(\w+)ǁ)(\w+)__mutmut_\d+\Z")
_FOUND = frozenset([1, 3, 24, -24, 36, 152, 255])
"""Exit codes of tests that failed, or that did not come to an end."""

_ROW = re.compile(r"^\| `([\w.]+)` \| (\d+) \| .+ \|$", re.MULTILINE)


def main(names: list[str]) -> int:
    """Try mutants, all or those of these names; gives the exit code."""
    copy()
    program = Path(sys.executable).with_name("mutmut")
    ran = subprocess.run([*_apart(), program, "run", *names], cwd=COPY, check=False)
    tried = verdicts()
    if ran.returncode or not tried:
        return ran.returncode or 1
    return report(tried)


def copy() -> None:
    """The repository as it is now, as far as tests need it; what mutmut remembers stays."""
    for name in NEEDED:
        place = COPY / name
        if place.is_dir():
            shutil.rmtree(place)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, place, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            COPY.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, place)
    made = COPY / "mutants" / "tests"
    if made.exists():
        shutil.rmtree(made)


def _apart() -> list[str]:
    """What runs a command with process numbers of its own, where the system lets us.

    mutmut ends what takes too long by its number, and does not look whether that is another's by then.
    """
    apart = [
        "unshare",
        *(["--user", "--map-root-user"] if os.geteuid() else []),
        "--pid",
        "--fork",
        "--mount-proc",
    ]
    try:
        done = subprocess.run([*apart, "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return []
    return apart if done.returncode == 0 else []


def verdicts() -> dict[str, int | None]:
    """The exit code of the tests for each mutant by its name; nothing where it was not tried."""
    found: dict[str, int | None] = {}
    for path in sorted((COPY / "mutants" / "generator").rglob("*.meta")):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def report(tried: dict[str, int | None]) -> int:
    """Print what became of the mutants; gives the exit code."""
    modules, killed, left = Counter[str](), Counter[str](), dict[str, list[str]]()
    for name, code in tried.items():
        parts = _NAME.match(name)
        if parts is None:
            raise ValueError(name)
        module, function = parts[1], ".".join(part for part in parts.groups() if part)
        modules[module] += 1
        if code in _FOUND:
            killed[module] += 1
        else:
            left.setdefault(function, []).append(name)
    for module, number in [*sorted(modules.items()), ("all", modules.total())]:
        found = killed.total() if module == "all" else killed[module]
        print(f"{module:24} {found:5} of {number:5} {100 * found / number:6.1f} %")
    explained = {
        name: int(number) for name, number in _ROW.findall((ROOT / "tests" / "README.md").read_text("utf-8"))
    }
    for function, names in sorted(left.items()):
        if len(names) > explained.get(function, 0):
            print(
                f"{function}: {len(names)} left, {explained.get(function, 0)} explained", *names, sep="\n    "
            )
    untried = sum(code is None for code in tried.values())
    if untried:
        print(f"{untried} were not tried; `make mutants` goes on")
    return int(untried > 0 or killed.total() * 100 < modules.total() * BAR)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
