"""`make screenshots`: every kind of page, at three widths, light and dark → docs/screenshots/.

The demonstration site is built in a folder of its own. A kind is one picture: the first screen of a phone, a
tablet and a desktop, light above dark, at half their size; `home.png` is the first page as it is.
"""

from __future__ import annotations

import functools
import http.server
import shutil
import subprocess
import sys
import tempfile
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
OUT = ROOT / "docs" / "screenshots"
NOW = "2026-01-01T00:00:00Z"
SIZES = ((360, 740), (768, 800), (1280, 800))
SCHEMES = ("light", "dark")
PAGES = {
    "home": "/",
    "entry": "/2023/11/woodside-summit-reopens-military-channels/",
    "story": "/stories/restoring-the-military-channels/",
    "stories": "/stories/",
    "subject": "/tags/military-dialogue/",
    "subjects": "/tags/",
    "source": "/sources/the-white-house/",
    "sources": "/sources/",
    "person": "/people/dong-jun/",
    "people": "/people/",
    "place": "/places/beijing/",
    "editions": "/editions/",
    "edition": "/editions/2024-w47/",
    "archive": "/archive/",
    "year": "/archive/2023/",
    "month": "/archive/2023/11/",
    "corrections": "/corrections/",
    "coverage": "/coverage/",
    "search": "/search/?q=taiwan",
    "feeds": "/feeds/",
    "about": "/about/",
    "not-found": "/404.html",
}


def main() -> None:
    program = shutil.which("chromium")
    if program is None:
        sys.exit("there is no chromium on this machine")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        with host(demonstration(Path(folder))) as address:
            for kind, url in PAGES.items():
                sheet(browser, address + url, OUT / f"{kind}.jpg")
            page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
            page.goto(f"{address}/")
            page.screenshot(path=OUT / "home.png")
        browser.close()


def demonstration(folder: Path) -> Path:
    """Build the site of this repository, with its clippings ingested, and give where it lies."""
    shutil.copy(ROOT / "config.yaml", folder)
    for name in ("content", "seeds", "layouts"):
        shutil.copytree(ROOT / name, folder / name)
    for command in ("ingest", "build"):
        arguments = [sys.executable, "-m", "generator", command, "--quiet", "--now", NOW]
        subprocess.run(arguments, cwd=folder, check=True)
    return folder / "public"


@contextmanager
def host(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port."""
    answer = functools.partial(_Quiet, directory=str(folder))
    with _Server(("127.0.0.1", 0), answer) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A page that is closed while it is answered is no fault."""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def sheet(browser: Browser, address: str, path: Path) -> None:
    """The first screens of a page, side by side."""
    rows = []
    for scheme in SCHEMES:
        shots = []
        for width, height in SIZES:
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto(address)
            if "?q=" in address:
                page.wait_for_selector(".results .card")
            picture = b64encode(page.screenshot()).decode()
            shots.append(f'<img width="{width // 2}" src="data:image/png;base64,{picture}">')
            page.close()
        rows.append(f"<p>{''.join(shots)}")
    page = browser.new_page(viewport={"width": 1232, "height": 828})
    style = "<style>body,p{background:#888;margin:0 0 8px;display:flex;flex-wrap:wrap;gap:8px}</style>"
    page.set_content(f"{style}{''.join(rows)}", wait_until="load")
    page.screenshot(path=path, type="jpeg", quality=50, full_page=True)
    page.close()


if __name__ == "__main__":
    main()
