"""Fixtures and options that every test can use."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, settings
from jinja2.bccache import Bucket

if TYPE_CHECKING:
    from generator.renderers.layouts import _Compiled

sys.path.insert(0, str(Path(__file__).parent))
ROOT = Path(__file__).parent.parent

_COMPILED: dict[tuple[bytes, str, str], CodeType] = {}
_PROCESS = os.getpid()
_OWN: dict[str, Callable[..., None]] = {}
"""What the memory of compiled layouts does outside of tests."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite expected files; read the diff")
    parser.addoption("--no-skips", action="store_true", help="a skipped test fails, as in CI")
    parser.addoption(
        "--same-inputs", action="store_true", help="properties are asked of the same inputs each time"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Let hypothesis take its time, and look for new inputs unless a change is to be judged.

    No test measures time, whatever else a machine has to do. And a change is not to blame for what a lucky input
    finds in old code: new inputs are for `make test` where the code is written.

    Garbage is looked for seldom, also while 19,000 tests are collected: the command itself does so never.
    """
    gc.set_threshold(50_000, 20, 100)
    settings.register_profile(
        "dateline",
        deadline=None,
        derandomize=config.getoption("--same-inputs"),
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("dateline")


def pytest_xdist_auto_num_workers() -> int:
    """Four more processes than there are cores: some tests wait for a browser, a server or pip.

    With two more, a sixth of the time of two cores was left.
    """
    return (os.cpu_count() or 1) + 4


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts each long test in front of what one process begins with; else the last of them ends a minute late.

    pytest-xdist gives every process an equal stretch of the tests.
    """
    long = [item for item in items if item.get_closest_marker("long")]
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    items[:] = [item for item in items if item not in long]
    share = -(-(len(items) + len(long)) // processes)
    for number, item in enumerate(long):
        items.insert(number % processes * share, item)
    gc.freeze()  # what is known of 19,000 tests is not looked through again with every other thing


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Layouts are compiled once for all builds of this process, which is most of the time of a small site's first.

    What they compile to is held by all that it depends on, as in a site's memory. Tests of that memory are marked
    `compiles`. No fixture does so, since two for each of 18,000 tests take a quarter of a minute.
    """
    from generator.renderers.layouts import _Compiled

    if not _OWN:
        _OWN.update(load_bytecode=_Compiled.load_bytecode, dump_bytecode=_Compiled.dump_bytecode)
    held = item.get_closest_marker("compiles") is None
    _Compiled.load_bytecode = _load if held else _OWN["load_bytecode"]
    _Compiled.dump_bytecode = _dump if held else _OWN["dump_bytecode"]


def _load(cache: _Compiled, bucket: Bucket) -> None:
    key = cache._mark, bucket.key, bucket.checksum
    bucket.code = _COMPILED.get(key)
    if bucket.code is None:
        _OWN["load_bytecode"](cache, bucket)  # a process that was forked may have compiled it
        if bucket.code is not None:
            _COMPILED[key] = bucket.code


def _dump(cache: _Compiled, bucket: Bucket) -> None:
    assert bucket.code is not None
    _COMPILED[cache._mark, bucket.key, bucket.checksum] = bucket.code
    if os.getpid() != _PROCESS:  # which will not go on with it
        _OWN["dump_bytecode"](cache, bucket)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and schemas that lies beside the repository on some machines."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared is not on this machine")
    return folder


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Of each test one report is sent to the process that prints them, unless its fixtures are to be told of too.

    There would be three, and the word that it begins: of 19,000 tests that takes a quarter of a minute.
    """
    option = item.config.option
    if option.durations is not None or option.xmlpath is not None or option.verbose >= 0:
        return None
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """With --no-skips, a skip is a failure, but for tests of articles that may not be passed on."""
    report = yield
    if report.skipped and item.config.getoption("--no-skips") and not hasattr(report, "wasxfail"):
        reason = str(report.longrepr)
        if "../shared" not in reason:
            report.outcome = "failed"
            report.longrepr = f"skipped, which --no-skips forbids: {reason}"
    return report
