"""lock: one process at a time on a folder."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from checks import ROOT

from generator.ground import lock
from generator.ground.lock import locked

Lock = Callable[..., AbstractContextManager[None]]

HOLDER = """
import sys
from pathlib import Path
from generator.ground import lock
with getattr(lock, {name!r})(Path({path!r}), lambda: None):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(params=["locked", "_locked_anywhere"])
def name(request: pytest.FixtureRequest) -> str:
    """The lock of Unix, and the one of every other system."""
    return str(request.param)


def test_a_lock_is_had_at_once_and_again(tmp_path: Path, name: str) -> None:
    take: Lock = getattr(lock, name)
    waited: list[bool] = []
    for _ in range(2):
        with take(tmp_path / "lock", lambda: waited.append(True)):
            assert waited == []


def test_a_lock_is_let_go_after_a_fault(tmp_path: Path, name: str) -> None:
    take: Lock = getattr(lock, name)
    with pytest.raises(ZeroDivisionError), take(tmp_path / "lock", lambda: None):
        raise ZeroDivisionError
    with take(tmp_path / "lock", lambda: pytest.fail("it is held")):
        pass


@pytest.mark.parametrize("killed", [True, False])
def test_another_process_is_waited_for_and_that_is_said(tmp_path: Path, name: str, killed: bool) -> None:
    """The lock goes with the process that holds it, however that ends."""
    take: Lock = getattr(lock, name)
    code = HOLDER.format(name=name, path=str(tmp_path / "lock"))
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        waits = threading.Event()
        had = threading.Event()

        def wait() -> None:
            with take(tmp_path / "lock", waits.set):
                had.set()

        thread = threading.Thread(target=wait)
        thread.start()
        assert waits.wait(30)
        assert not had.is_set()
        if killed:
            holder.kill()
        holder.communicate(timeout=30)
        thread.join(30)

        assert had.is_set()


def test_the_folder_stays_as_it_was_but_for_the_lock(tmp_path: Path) -> None:
    with locked(tmp_path / "lock"):
        pass

    assert [path.name for path in tmp_path.iterdir()] == ["lock"]
