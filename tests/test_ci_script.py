"""`.ci/run`: what it ends with is what its parts ended with, whichever of them ends last."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / ".ci" / "run"
INSTALLED = ("chromium", "chromium-headless-shell", "java", "npm", "git", "rsync", "nginx", "sshd", "ssh")

# Stands in for make: writes down what it was called for, waits where told to, and fails where told to.
MAKE = """#!/bin/sh
echo "$*" >> "$CALLS"
case "$*" in
  *beside*) sleep "$AUDIT_TAKES"; echo "all rows beside the tests";;
  *PYTEST*) sleep "$TESTS_TAKE";;
esac
case "$*" in $FAILS) exit 3;; esac
"""


def ran(
    folder: Path, *, fails: str = "nothing", audit_takes: str = "0", tests_take: str = "0"
) -> tuple[int, str, list[str]]:
    """What a copy of the script in `folder` ends with, what it prints, and what it called make for."""
    programs = folder / "programs"
    programs.mkdir()
    for name in INSTALLED:
        (programs / name).write_text("#!/bin/sh\n")
    (programs / "make").write_text(MAKE)
    for program in programs.iterdir():
        program.chmod(0o755)
    script = folder / ".ci" / "run"
    script.parent.mkdir()
    script.write_bytes(SCRIPT.read_bytes())
    calls = folder / "calls"
    calls.touch()
    told = {"CALLS": str(calls), "FAILS": fails, "AUDIT_TAKES": audit_takes, "TESTS_TAKE": tests_take}
    environment = (
        os.environ | told | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "TMPDIR": str(folder)}
    )
    done = subprocess.run(
        ["bash", str(script)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout, calls.read_text().splitlines()


@pytest.mark.parametrize("slower", [{"audit_takes": "0.3"}, {"tests_take": "0.3"}])
def test_all_that_holds_ends_with_nothing(tmp_path: Path, slower: dict[str, str]) -> None:
    code, printed, calls = ran(tmp_path, **slower)
    assert code == 0
    assert "all rows beside the tests" in printed
    assert calls[0] == "site"
    assert calls[-1] == "audit AUDIT=--part alone"
    assert any(" test " in call for call in calls)


@pytest.mark.parametrize("fails", ["site", "*PYTEST*", "*beside*", "*alone*", "collected"])
def test_what_fails_in_any_part_fails_the_whole(tmp_path: Path, fails: str) -> None:
    code, _, calls = ran(tmp_path, fails=fails)
    assert code == 3
    if fails != "*alone*":
        assert "audit AUDIT=--part alone" not in calls


def test_what_the_audit_found_is_told_where_the_tests_fail(tmp_path: Path) -> None:
    code, printed, _ = ran(tmp_path, fails="*PYTEST*", audit_takes="0.3")
    assert code == 3
    assert "all rows beside the tests" in printed


def test_nothing_it_wrote_is_left(tmp_path: Path) -> None:
    ran(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".ci", "calls", "programs"]
