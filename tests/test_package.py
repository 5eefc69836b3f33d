"""The wheel: it carries all it needs, and works where the repository is not."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from checks import ROOT, copy_repository, repository_files
from filelock import FileLock

from generator import __version__


def run(*arguments: str | Path, cwd: Path) -> str:
    """What a program prints, in an environment that knows nothing of the repository."""
    ran = subprocess.run(
        arguments,
        cwd=cwd,
        env={name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The wheel of this repository, built once whatever the number of processes that test."""
    folder = (
        tmp_path_factory.mktemp("wheel") if worker_id == "master" else tmp_path_factory.getbasetemp().parent
    )
    made = folder / "dist"
    with FileLock(folder / "wheel.lock"):
        if not made.is_dir():
            (folder / "copy").mkdir()
            copy_repository(folder / "copy")
            build = ("-m", "build", "--wheel", "--no-isolation", "--outdir", made)
            run(sys.executable, *build, cwd=folder / "copy")
    (found,) = made.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `dateline` of an environment of its own, which borrows the dependencies of this one."""
    folder = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", folder / "bin" / "python")
    run(*pip, "install", "--no-deps", "--no-index", "--quiet", wheel, cwd=folder)
    (library,) = folder.glob("lib/python*/site-packages")
    borrowed = dict.fromkeys(sysconfig.get_paths()[name] for name in ("purelib", "platlib"))
    # Paths in a .pth file are searched, but .pth files in them are not read: the link to the repository stays out.
    (library / "borrowed.pth").write_text("".join(f"{path}\n" for path in borrowed), encoding="utf-8")
    return folder / "bin" / "dateline"


def test_the_wheel_carries_the_package_the_layouts_and_the_new_site(wheel):
    with zipfile.ZipFile(wheel) as archive:
        carried = {name for name in archive.namelist() if ".dist-info/" not in name}
    sources = [path for path in repository_files() if path.startswith(("generator/", "layouts/"))]
    expected = {f"generator/built_in/{path}" if path.startswith("layouts/") else path for path in sources}

    assert carried == expected


def test_the_wheel_is_named_after_its_version(wheel):
    assert wheel.name == f"dateline-{__version__}-py3-none-any.whl"


def test_the_installed_command_is_not_the_repositorys(installed, tmp_path):
    where = run(
        installed.parent / "python", "-c", "import generator; print(generator.__file__)", cwd=tmp_path
    )

    assert Path(where.strip()).is_relative_to(installed.parent.parent)
    assert run(installed, "--version", cwd=tmp_path).strip() == f"dateline {__version__}"


def test_a_new_digest_is_ingested_and_built(installed, tmp_path):
    run(installed, "new", "my-digest", cwd=tmp_path)
    digest = tmp_path / "my-digest"
    first = run(installed, "build", "--strict", cwd=digest)
    home = (digest / "public" / "index.html").read_text(encoding="utf-8")

    assert "Built" in first
    assert "How this digest works" in home
    assert 'rel="stylesheet"' in home
    assert list((digest / "public" / "assets").glob("style.*.css"))
    assert not (digest / "layouts").exists()

    run(installed, "ingest", cwd=digest)
    run(installed, "build", cwd=digest)
    home = (digest / "public" / "index.html").read_text(encoding="utf-8")

    assert "cut tariffs for 90 days" in home


def test_a_layout_of_its_own_takes_the_place_of_the_built_in_one(installed, tmp_path):
    run(installed, "new", "my-digest", cwd=tmp_path)
    digest = tmp_path / "my-digest"
    (digest / "layouts" / "partials").mkdir(parents=True)
    footer = digest / "layouts" / "partials" / "footer.html"
    footer.write_text("<footer>Made by hand</footer>\n", encoding="utf-8")
    run(installed, "build", cwd=digest)
    home = (digest / "public" / "index.html").read_text(encoding="utf-8")

    assert "<footer>Made by hand</footer>" in home
    assert "How this digest works" in home


def test_a_folder_with_files_is_not_made_a_digest(installed, tmp_path):
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    ran = subprocess.run([installed, "new", "."], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert ran.returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["precious"]


def test_constraints_name_every_package_with_its_version():
    """So that two machines, or one machine a year later, make the same environment."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if line and not line.startswith("#") and "==" not in line] == []


# -- make


def test_a_python_that_is_too_old_is_named_before_anything_is_made(tmp_path):
    """Else pip speaks of dependencies that conflict, and the environment keeps that Python whatever is named later."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    old = tmp_path / "python3.10"
    as_if = "import sys; sys.version_info = (3, 10, 13, 'final', 0); exec(sys.argv.pop())"
    old.write_text(
        f'#!/bin/sh\n[ "$1" = -c ] && exec "{sys.executable}" -c "{as_if}" "$2"\n', encoding="utf-8"
    )
    old.chmod(0o755)
    ran = subprocess.run(
        ["make", "site", "PYTHON=./python3.10"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    least = re.search(
        r'requires-python = ">=([\d.]+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    )

    assert least is not None
    assert f"needs Python {least[1]} or newer, and ./python3.10 is 3.10: name another" in ran.stderr
    assert ran.returncode == 2
    assert not (tmp_path / ".venv").exists()


def test_make_runs_what_the_environment_has_though_it_was_moved_since():
    """What pip puts into `bin/` begins with the folder it was made in."""
    ran = subprocess.run(
        ["make", "-n", "-B", "site", "serve", "test", "format"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert ".venv/bin/python -m generator build" in ran.stdout
    assert set(re.findall(r"\.venv/bin/\S+", ran.stdout)) == {".venv/bin/python"}


def test_what_make_runs_finds_this_dateline_though_it_was_moved_since(tmp_path):
    """What pip has noted of where it is may be wrong by then."""
    (tmp_path / "bin").mkdir()
    shown = tmp_path / "bin" / "python"
    shown.write_text("#!/bin/sh\necho $PYTHONPATH\n", encoding="utf-8")
    shown.chmod(0o755)
    (tmp_path / ".site").touch()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ran = subprocess.run(
        ["make", "--no-print-directory", "layouts", f"VENV={tmp_path}"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout == f"{ROOT}\n"
