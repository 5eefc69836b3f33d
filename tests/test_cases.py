"""cases/: a small site, and what a build makes of it.

A case holds `input/`, a site; `expected/`, some of the files that the build publishes; and, where it
matters which there are, `files.txt`, the names of all. How to add one stands in README.md.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from driver import NOW, SiteTest

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(path for path in FOLDER.iterdir() if path.is_dir())


def below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def listing(public: dict[str, bytes]) -> str:
    """The published files, without those of the built-in layouts, which change with the design."""
    own = [path for path in public if not path.startswith("assets/") or path.startswith("assets/media/")]
    return "".join(f"{path}\n" for path in own)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, tmp_path: Path, update: bool) -> None:
    site = SiteTest(tmp_path)
    shutil.copytree(case / "input", site.folder, dirs_exist_ok=True)
    site.build("--strict", now=NOW)
    public = site.public()
    names = case / "files.txt"
    wanted = below(case / "expected")
    found = {path: public.get(path, b"(not published)\n") for path in wanted}
    if update:
        for path, payload in found.items():
            (case / "expected" / path).write_bytes(payload)
        if names.exists():
            names.write_text(listing(public), encoding="utf-8")
        pytest.skip("rewrote what is expected")

    assert wanted, "a case without expected files"
    assert {path: payload.decode("utf-8", "replace") for path, payload in wanted.items()} == {
        path: payload.decode("utf-8", "replace") for path, payload in found.items()
    }
    assert wanted == found
    assert not names.exists() or names.read_text(encoding="utf-8") == listing(public)


def test_the_cases_differ_in_their_names_only_by_what_they_show() -> None:
    """Every folder is a case, so that none is passed over for a slip in its name."""
    assert [case.name for case in CASES if not (case / "input" / "config.yaml").is_file()] == []
