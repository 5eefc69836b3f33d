"""The browser of the tests: Chromium, without what windows need where Debian's package for that is installed.

It shows pages alike, starts at once and takes half of the work.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PROGRAM = next(
    filter(None, map(shutil.which, ("chromium-headless-shell", "chromium", "chromium-browser"))), None
)
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@contextmanager
def chromium(*more: str) -> Iterator[Browser]:
    """A browser without a window, started with further arguments; the test is skipped where there is none."""
    if PROGRAM is None:
        pytest.skip("there is no chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=PROGRAM, args=[*ARGUMENTS, *more])
        try:
            yield opened
        finally:
            opened.close()
