"""parallel: the same work on many items, in one process or several."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from checks import ROOT
from crew_work import (
    LARGE,
    Counting,
    cannot_start,
    make_double,
    make_ending,
    make_failing,
    make_who,
    run,
    silent,
)

from generator.ground import parallel
from generator.ground.mate import Mate
from generator.ground.parallel import WORTHWHILE, Apart, Crew, Steps, can_fork, in_step, jobs_for

LONGEST = 60  # seconds, after which a test counts as one that hangs


@pytest.fixture(autouse=True)
def _no_hang() -> Iterator[None]:
    """A crew that waits for ever is a failure, not a run of the tests that never ends."""

    def stop(_signal: int, _frame: object) -> None:
        message = "it hangs"
        raise TimeoutError(message)

    former = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, former)


@pytest.fixture(params=["fork", "spawn"])
def start(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How processes are started."""
    monkeypatch.setattr(parallel, "can_fork", lambda: request.param == "fork")
    return str(request.param)


# -- what comes out


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 5, 100])
def test_each_item_is_worked_on_once(start: str, jobs: int, count: int) -> None:
    with Crew(make_double, jobs) as crew:
        assert run(crew, count) == {number: 2 * number for number in range(count)}


def test_with_one_job_the_work_is_done_here_and_in_order() -> None:
    with Crew(make_who, 1) as crew:
        assert set(run(crew, 10).values()) == {os.getpid()}
        assert list(run(crew, 10)) == list(range(10))


def test_with_several_jobs_none_of_the_work_is_done_here(start: str) -> None:
    with Crew(make_who, 2) as crew:
        found = set(run(crew, 100).values())

    assert os.getpid() not in found
    assert 1 <= len(found) <= 2


def test_progress_is_told_to_the_end(start: str) -> None:
    told: list[tuple[str, int, int]] = []
    with Crew(make_double, 2) as crew:
        for _ in crew.run(range(100), stage="work", progress=lambda *state: told.append(state)):
            pass

    assert told[-1] == ("work", 100, 100)
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)


@pytest.mark.parametrize("jobs", [1, 2])
def test_members_keep_what_they_have(start: str, jobs: int) -> None:
    """Each tells at the end what it was given, and together that is everything."""
    with Crew(Counting, jobs) as crew:
        run(crew, 100)
        kept = crew.each(())

    assert len(kept) == jobs
    assert sorted(number for among in kept for number in among) == list(range(100))


def test_a_crew_can_be_run_again(start: str) -> None:
    with Crew(make_double, 2) as crew:
        assert run(crew, 30) == run(crew, 30)


def test_a_crew_that_is_not_asked_for_anything_ends(start: str) -> None:
    with Crew(make_double, 2):
        pass


# -- faults


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("number", [0, 1, 5])
def test_a_fault_is_raised_where_the_results_are_waited_for(
    start: str, jobs: int, number: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """At once, though others are still at work, and without a word of theirs."""
    with (
        pytest.raises(ZeroDivisionError, match=f"a fault in the work on {number}"),
        Crew(partial(make_failing, number), jobs) as crew,
    ):
        run(crew, 6)

    assert capfd.readouterr().err == ""


def test_a_process_that_ends_in_the_midst_is_a_fault(start: str) -> None:
    with (
        pytest.raises(RuntimeError, match="ended in the midst"),
        Crew(partial(make_ending, 5), 2) as crew,
    ):
        run(crew, 6)


def test_a_fault_in_the_making_is_a_fault(start: str) -> None:
    with pytest.raises((RuntimeError, ZeroDivisionError)), Crew(cannot_start, 2) as crew:
        run(crew, 6)


def test_who_stops_in_the_midst_is_not_kept(start: str, capfd: pytest.CaptureFixture[str]) -> None:
    with Crew(partial(make_failing, -1), 2) as crew:
        for _ in crew.run(range(6), stage="work", progress=silent):
            break

    assert capfd.readouterr().err == ""


KILLED = """
import os, signal
from crew_work import make_who, run
from generator.ground import parallel
parallel.can_fork = lambda: {forks}
if __name__ == "__main__":
    crew = parallel.Crew(make_who, 2)
    print(len(set(run(crew, 100).values())), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("forks", [True, False])
def test_nobody_outlives_a_command_that_is_killed(tmp_path: Path, forks: bool) -> None:
    """The standard output of them all ends only with the last of them."""
    (tmp_path / "killed.py").write_text(KILLED.format(forks=forks))
    path = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    ran = subprocess.run(
        [sys.executable, tmp_path / "killed.py"],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
        timeout=LONGEST,
        check=False,
    )

    assert ran.returncode == -signal.SIGKILL
    assert ran.stdout in ("1\n", "2\n")


STOPPED = """
import os, signal, time
from generator.ground import parallel
parallel.can_fork = lambda: {forks}
signal.signal(signal.SIGINT, signal.default_int_handler)  # which what runs in the background ignores
def work(part):
    os.write(1, b"at work\\n")
    time.sleep({longest})
def make():
    return work
if __name__ == "__main__":
    try:
        with parallel.Crew(make, 2) as crew:
            list(crew.run(range(9), stage="work", progress=print))
    except KeyboardInterrupt:
        print("stopped", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("forks", [True, False])
def test_ctrl_c_at_a_terminal_is_told_once(tmp_path: Path, forks: bool) -> None:
    """It goes to all processes of a command, each of which printed where it was at work."""
    (tmp_path / "stopped.py").write_text(STOPPED.format(forks=forks, longest=LONGEST))
    process = subprocess.Popen(
        [sys.executable, tmp_path / "stopped.py"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    for _ in range(2):
        assert process.stdout.readline() == "at work\n"
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=LONGEST)

    assert ("stopped\n", "") == (out, err)


# -- how many


@pytest.mark.parametrize(
    ("count", "most", "expected"),
    [
        (0, 8, 1),
        (WORTHWHILE, 8, 1),
        (2 * WORTHWHILE - 1, 8, 1),
        (2 * WORTHWHILE, 8, 2),
        (100 * WORTHWHILE, 8, 8),
        (100 * WORTHWHILE, 1, 1),
    ],
)
def test_processes_are_started_where_they_are_worth_it(count: int, most: int, expected: int) -> None:
    assert expected == jobs_for(count, most)


def test_beside_another_thread_nothing_is_forked() -> None:
    """It may hold a lock, which the child would wait for without end."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert not can_fork()
    finally:
        done.set()
        thread.join()


# -- step by step


def test_each_step_is_taken_for_all_before_the_next() -> None:
    taken: list[tuple[int, str]] = []

    def work(number: int) -> Steps[int]:
        for step in range(number % 3):
            taken.append((step, str(number)))
            yield
        return -number

    assert in_step(work, range(250)) == [-number for number in range(250)]
    steps = [step for step, number in taken if int(number) < 100]
    assert steps == sorted(steps)
    assert len(steps) == sum(number % 3 for number in range(100))


def test_what_a_step_raises_is_raised() -> None:
    def work(number: int) -> Steps[int]:
        yield
        return 1 // number

    with pytest.raises(ZeroDivisionError):
        in_step(work, [1, 0])


# -- one piece of work


@pytest.mark.parametrize("forks", [True, False])
@pytest.mark.parametrize("payload", [b"found", bytes(1 << 20), b""])
def test_work_apart_gives_its_bytes(forks: bool, payload: bytes) -> None:
    """More than a pipe holds too; and they can be asked for twice."""
    apart = Apart(lambda: payload, forks=forks)

    assert apart.found == apart.found == payload
    assert apart.is_ready


def test_work_apart_is_ready_when_it_has_begun_to_give() -> None:
    receiving, sending = os.pipe()
    apart = Apart(lambda: os.read(receiving, 1), forks=True)
    assert not apart.is_ready
    os.write(sending, b"x")

    assert apart.found == b"x"
    os.close(receiving)
    os.close(sending)


def test_work_that_fails_apart_is_done_again_here() -> None:
    """So that what went wrong is raised where the bytes are asked for."""
    here = os.getpid()

    def work() -> bytes:
        if os.getpid() != here:
            raise ValueError
        return b"here"

    assert Apart(work, forks=True).found == b"here"


def test_work_whose_process_is_killed_is_done_again_here() -> None:
    here = os.getpid()

    def work() -> bytes:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return b"here"

    assert Apart(work, forks=True).found == b"here"


def test_work_that_no_one_waits_for_ends() -> None:
    """A build that is killed, or has nothing to build, must leave no process behind."""
    script = f"import os; from generator.ground.parallel import Apart; Apart(lambda: bytes({LARGE}), forks=True); os._exit(0)"

    subprocess.run(  # it would wait for the other process too, which has this output
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, timeout=LONGEST, check=True
    )


# -- a mate


def is_even(item: int) -> bool:
    return item % 2 == 0


def new_mate(make: Callable[[], Callable[[Sequence[int]], list[int]]], prepare: Callable[[], object]) -> Mate:
    mate = Mate(prepare)
    mate.begin(make)
    return mate


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def mates() -> Iterator[list[Mate]]:
    """Mates that are ended when the test is."""
    started: list[Mate] = []
    yield started
    for mate in started:
        mate.end()


def test_a_mate_takes_what_is_for_it_and_the_rest_is_done_here(mates: list[Mate]) -> None:
    mates.append(new_mate(make_who, bool))
    with Crew(make_who, 1, mates[0], is_even) as crew:
        found = run(crew, 10)

    assert sorted(found) == list(range(10))
    assert {found[item] for item in (1, 3, 5, 7, 9)} == {os.getpid()}
    assert os.getpid() not in {found[item] for item in (0, 2, 4, 6, 8)}
    assert len(set(found.values())) == 2


def test_a_mate_keeps_what_it_has(mates: list[Mate]) -> None:
    mates.append(new_mate(Counting, bool))
    with Crew(Counting, 1, mates[0], is_even) as crew:
        run(crew, 5)

        assert crew.each(()) == [[1, 3], [0, 2, 4]]


def test_a_mate_gets_ready_before_it_has_work(mates: list[Mate], tmp_path: Path) -> None:
    mates.append(Mate((tmp_path / "ready").touch))
    mates[0].begin(make_double)

    assert mates[0].do([1, 2]) == [2, 4]
    assert (tmp_path / "ready").exists()


def test_a_fault_in_a_mates_work_is_raised_here(mates: list[Mate]) -> None:
    mates.append(new_mate(partial(make_failing, 4), bool))
    with Crew(make_double, 1, mates[0], is_even) as crew, pytest.raises(ZeroDivisionError, match="work on 4"):
        run(crew, 10)


def test_a_mate_that_ends_in_the_midst_is_noticed(mates: list[Mate]) -> None:
    mates.append(new_mate(partial(make_ending, 4), bool))
    with Crew(make_double, 1, mates[0], is_even) as crew, pytest.raises(RuntimeError, match="has ended"):
        run(crew, 10)


@pytest.mark.parametrize("prepare", [bool, signal.pause], ids=["idle", "busy"])
def test_a_mate_ends_when_it_is_told(prepare: Callable[[], object]) -> None:
    mate = Mate(prepare)
    process = mate.process
    assert is_running(process)

    mate.end()

    assert not is_running(process)
