"""The page of an edition → a PDF to print, through Chromium, by the print sheet of the layouts.

Chromium prints with the fonts that a machine has, so a PDF is the one form of an edition whose bytes are not
the same everywhere; the time that it stamps is put back to that of the edition. The page is laid aside and
opened as a file; it asks no host.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_TIMEOUT = 120
_STAMP = re.compile(rb"(/(?:CreationDate|ModDate) ?\()(D:[^)]*)")


class NoBrowserError(LookupError):
    """There is no Chromium on this machine."""


class PrintError(RuntimeError):
    """Chromium did not print; `args` has what it said."""


def find_browser() -> str:
    """The path of a Chromium, by its usual names."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    if found is None:
        raise NoBrowserError
    return found


def print_page(
    page: str, files: Mapping[str, bytes], moment: datetime, surroundings: Mapping[str, str]
) -> bytes:
    """A page as a PDF of that moment. `files` are what it loads, by their addresses on the site.

    `surroundings` are the variables that the browser has.
    """
    browser = find_browser()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "page.html").write_text(_beside(page, files), encoding="utf-8")
        for path, payload in files.items():
            place = folder / path.lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(payload)
        _run(
            [
                browser,
                *_OPTIONS,
                f"--user-data-dir={folder / 'profile'}",
                f"--print-to-pdf={folder / 'page.pdf'}",
                (folder / "page.html").as_uri(),
            ],
            {**surroundings, "TMPDIR": str(folder)},
        )
        printed = folder / "page.pdf"
        if not printed.exists():
            raise PrintError("nothing was printed")
        return _dated(printed.read_bytes(), moment)


_OPTIONS = (
    "--headless",
    "--no-sandbox",  # the page is our own, and in a container there is no other way
    "--disable-gpu",
    "--disable-extensions",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def _dated(payload: bytes, moment: datetime) -> bytes:
    """A PDF with another date of its making, of the same length: places in it are counted in bytes."""
    date = f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}+00'00'".encode()
    return _STAMP.sub(lambda found: found[1] + date if len(found[2]) == len(date) else found[0], payload)


def _beside(page: str, files: Iterable[str]) -> str:
    """The page with addresses of what lies beside it, and without its policy, which no file could keep to."""
    for path in sorted(files, key=len, reverse=True):
        page = page.replace(f'"{path}"', f'"{path.lstrip("/")}"')
    kept = [line for line in page.split("\n") if "Content-Security-Policy" not in line]
    return "\n".join(kept)


def _run(command: list[str], surroundings: Mapping[str, str]) -> None:
    """Run a browser. It ends as it is: a group of processes."""
    with subprocess.Popen(  # noqa: S603
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=surroundings,
        start_new_session=True,
    ) as browser:
        try:
            said = browser.communicate(timeout=_TIMEOUT)[1].decode("utf-8", "replace")
        except subprocess.TimeoutExpired as error:
            _end(browser)
            raise PrintError(f"it took longer than {_TIMEOUT} s") from error
        except BaseException:
            _end(browser)
            raise
    if browser.returncode:
        raise PrintError(said.strip().split("\n")[-1] or f"it ended with {browser.returncode}")


def _end(browser: subprocess.Popen[bytes]) -> None:
    """End a browser and its helpers, which would go on writing into a folder that is removed."""
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(browser.pid, signal.SIGKILL)
        else:
            browser.kill()
