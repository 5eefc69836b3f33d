"""How long `dateline serve` takes from a saved edit to the folder and to the screen, and what it holds.

    .venv/bin/python bench/serve.py [--count 10000] [--edits 40] [--browser]
    .venv/bin/python bench/serve.py --browser --pause 5 --kinds layout style
    .venv/bin/python bench/serve.py --soak 5000 --count 50

Edits of the text, title and tags of the newest entry and of one in the middle, and of what every page is made
from, a layout, the stylesheet and the settings, while a page is looked at as a browser does it: it hears of
the edit by the events of the server, and asks for the page again. All of an edit is done before the next one
comes. With `--pause` it comes so many seconds after the page was there, as an editor's does, who does not
wait for the other fourteen thousand. With `--browser` a headless Chromium looks too, and what counts is the
text on its page. `--soak` makes so many edits one upon the other and tells what memory the server holds.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from urllib.parse import quote

from corpus import FORMS, Corpus, write_entries
from scratch import default_work, say, scratch_folder

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0
_PAUSE = 1.2
"""Seconds after which the last edit is done with, and what was left for later too."""
_SWERVE = 0.8, 1.2
"""As parts of a pause: the next edit is not to come at the same moment of the work each time."""
_LULL = 12.0
"""Seconds of rest, in which the server looks for garbage among everything, before its memory is told."""
_IDLE = 2.0
_LITTLE = 0.1
"""After so many seconds with so few of work nothing more is to come."""
CHANCE = random.Random(1)
EVERYWHERE = {"layout": "layouts/base.html", "style": "layouts/assets/style.css", "settings": "config.yaml"}
"""What every page is made from, by the kind of edit."""
KINDS = ("text", "title", "tags", *EVERYWHERE)

SHOWS = """text => document.documentElement !== null && (document.documentElement.innerHTML.includes(text)
  || getComputedStyle(document.documentElement).getPropertyValue("--mark").includes(text))"""
"""Whether a browser shows a text, or has a stylesheet that says it."""

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, default=10_000, help="entries")
    parser.add_argument("--edits", type=int, default=40, help="edits of each kind")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS, help="which kinds of edits")
    parser.add_argument("--pause", type=float, default=0, help="seconds between edits that do not wait")
    parser.add_argument("--browser", action="store_true", help="look with Chromium too")
    parser.add_argument("--soak", type=int, default=0, help="make so many edits, and tell the memory")
    parser.add_argument("--work", type=Path, default=default_work(), help="the folder to work in")
    parser.add_argument("--site", type=Path, help="a site that an earlier run made, kept and used again")
    arguments = parser.parse_args()
    if arguments.site is not None:
        measure(arguments.site, arguments)
        return
    with scratch_folder(arguments.work) as site:
        measure(site, arguments)


def measure(site: Path, arguments: argparse.Namespace) -> None:
    corpus = Corpus(arguments.count)
    if not (site / "content").exists():
        say(f"writing {arguments.count} entries")
        shutil.copytree(ROOT / "bench/sites/everything", site, dirs_exist_ok=True)
        write_entries(corpus, {"everything": site})
    (site / "layouts").mkdir(exist_ok=True)
    (site / "layouts/assets").mkdir(exist_ok=True)
    for name in ("base.html", "assets/style.css"):
        shutil.copy(ROOT / "layouts" / name, site / "layouts" / name)
    places = {"newest": 0, "middle": arguments.count // 2}
    files = {name: site / FORMS["everything"].path(corpus.entry(number)) for name, number in places.items()}
    with serving(site) as server:
        if arguments.soak:
            soak(server, files["newest"], arguments.soak)
            return
        heads = ("to the folder", "to the page", "on the screen", "processor")
        print(f"{'edit':<24} " + " ".join(f"{head:>24}" for head in heads))
        print(f"{'':<24} " + " ".join(f"{'median     90 %     most':>24}" for _ in heads))
        with looking(server, arguments.browser) as look:
            for name, file in files.items():
                for kind in [one for one in arguments.kinds if one not in EVERYWHERE]:
                    row(server, look, file, kind, name=f"{kind}, {name}", plan=arguments)
            for kind in [one for one in arguments.kinds if one in EVERYWHERE]:
                row(server, look, files["newest"], kind, name=kind, plan=arguments)
        print(f"memory: {memory(server.process.pid):.0f} MB")


class Server:
    """`dateline serve` on a free port."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.said: list[str] = []
        command = [sys.executable, "-m", "generator", "--site", str(site), "serve", "--port", "0"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        threading.Thread(target=self._listen, daemon=True).start()
        began = time.perf_counter()
        wait(lambda: re.search(r"Serving http://127\.0\.0\.1:\d+", self.all_said()))
        say(f"serving after {time.perf_counter() - began:.1f} s")
        self.port = int(re.search(r"Serving http://127\.0\.0\.1:(\d+)", self.all_said())[1])  # type: ignore[index]

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line)

    def all_said(self) -> str:
        return "".join(list(self.said))

    def builds(self) -> int:
        """How many builds it has told of, which it does when all of one is done."""
        return self.all_said().count("\nBuilt ")

    def wait_till_idle(self) -> None:
        """Until it works no more."""
        worked = -1.0
        while (now := processor(self.process.pid)) > worked + _LITTLE:
            worked = now
            time.sleep(_IDLE)

    def get(self, url: str) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", url)
            return connection.getresponse().read().decode()
        finally:
            connection.close()

    def shows(self, url: str, mark: str) -> bool:
        return mark in self.get(url)

    def page_of(self, file: Path) -> tuple[str, Path]:
        """The url of an entry's page and its file in the preview."""
        date = re.search(r"(?m)^date: .*?(\d{4})-(\d\d)", file.read_text(encoding="utf-8"))
        assert date is not None
        folder = self.site / ".dateline/serve" / date[1] / date[2]
        slug = re.search(r"(?m)^slug: (\S+)", file.read_text(encoding="utf-8"))
        name = slug[1] if slug else file.stem
        return f"/{date[1]}/{date[2]}/{name}/", folder / name / "index.html"


@contextmanager
def serving(site: Path) -> Iterator[Server]:
    server = Server(site)
    try:
        wait(lambda: "<title>" in server.get("/"))
        yield server
    finally:
        server.process.terminate()
        server.process.wait(20)


Look = Callable[[str, str], None]
"""Waits until the page at a url shows a text on a screen."""


@contextmanager
def looking(server: Server, browses: bool) -> Iterator[Look | None]:
    """A browser, if there is to be one."""
    if not browses:
        yield None
        return
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        page = browser.new_page()
        page.set_default_timeout(PATIENCE * 1000)

        def look(url: str, text: str) -> None:
            address = f"http://127.0.0.1:{server.port}{url}"
            if page.url != address:
                page.goto(address)
            if text:
                page.wait_for_function(SHOWS, arg=text)

        yield look
        browser.close()


class Times:
    """What edits took in seconds: until the folder, the page of the server and the screen had them; work."""

    def __init__(self) -> None:
        self.folder: list[float] = []
        self.page: list[float] = []
        self.screen: list[float] = []
        self.work: list[float] = []

    def show(self, name: str) -> None:
        told = map(shown, (self.folder, self.page, self.screen, self.work))
        print(f"{name:<24} {' '.join(told)}", flush=True)


def row(
    server: Server, look: Look | None, entry: Path, kind: str, *, name: str, plan: argparse.Namespace
) -> None:
    """Make edits while an entry's page is looked at, print what they took, and put the file back."""
    file = server.site / EVERYWHERE[kind] if kind in EVERYWHERE else entry
    original = file.read_text(encoding="utf-8")
    url, built = server.page_of(entry)
    if look is not None:
        look(url, "")
    times, told = Times(), ""
    pause = plan.pause or _PAUSE
    for turn in range(plan.edits):
        mark = f"mark{kind}{turn}x{time.monotonic_ns()}"
        builds = server.builds()
        with hearing(server, url) as heard:
            time.sleep(pause * CHANCE.uniform(*_SWERVE))
            began, worked = time.perf_counter(), processor(server.process.pid)
            file.write_text(edited(original, kind, mark), encoding="utf-8")
            heard.wait(PATIENCE)
            page = server.get(url)
            times.page.append(time.perf_counter() - began)
            times.work.append(processor(server.process.pid) - worked)
            told = sheet_of(page) if kind == "style" else mark
            assert mark in (server.get(told) if kind == "style" else page), f"no edit of {kind} on the page"
        if look is not None:
            look(url, mark)
            times.screen.append(time.perf_counter() - began)
        if not plan.pause:
            wait(partial(has, built, told))
            wait(lambda builds=builds: server.builds() > builds)
            times.folder.append(time.perf_counter() - began)
    file.write_text(original, encoding="utf-8")
    wait(lambda: not has(built, told))  # else the next edit is taken for seen when this one is undone
    server.wait_till_idle()
    times.show(name)


def sheet_of(page: str) -> str:
    """The address of a page's stylesheet."""
    found = re.search(r'href="(/assets/style[^"]*)"', page)
    assert found is not None
    return found[1]


def has(file: Path, mark: str) -> bool:
    return mark in file.read_text(encoding="utf-8")


def edited(original: str, kind: str, mark: str) -> str:
    if kind == "layout":
        return original.replace("</body>", f"<!-- {mark} --></body>", 1)
    if kind == "style":
        return f"{original}:root {{ --mark: {mark}; }}\n"
    if kind == "settings":
        return re.sub(r"(?m)^tagline: .*", f"tagline: {mark}", original, count=1)
    if kind == "title":
        return re.sub(r"(?m)^title: .*", f"title: {mark}", original, count=1)
    if kind == "tags":
        return re.sub(r"(?m)^tags:.*(?:\n *- .*)*", f"tags: [{mark}]", original, count=1)
    return original.rstrip("\n") + f"\n\n{mark}\n"


@contextmanager
def hearing(server: Server, url: str) -> Iterator[threading.Event]:
    """What is set as soon as the server tells that a page is another one."""
    seen = re.search(r'data-seen="([^"]+)"', server.get(url))
    assert seen is not None
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request("GET", f"/_dateline/events?page={quote(url)}&seen={seen[1]}")
    answer = connection.getresponse()
    told = threading.Event()

    def listen() -> None:
        with suppress(OSError, AttributeError, ValueError):  # the connection was closed meanwhile
            for line in answer:
                if line.startswith((b"event: reload", b"event: styles")):
                    told.set()
                    return

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    try:
        yield told
    finally:
        if told.is_set():
            listener.join(PATIENCE)
        connection.close()


def soak(server: Server, file: Path, count: int) -> None:
    """Make many edits, each as soon as the one before is served, and print what memory is held."""
    original = file.read_text(encoding="utf-8")
    url, _ = server.page_of(file)
    began = time.perf_counter()
    print(f"{'edits':>8} {'memory':>10} {'open files':>11}")
    for turn in range(count + 1):
        if turn % max(1, count // 10) == 0:
            time.sleep(_LULL)
            files = len(list(Path(f"/proc/{server.process.pid}/fd").iterdir()))
            print(f"{turn:>8} {memory(server.process.pid):>7.1f} MB {files:>11}", flush=True)
        kind = ("text", "text", "title", "tags")[turn % 4]
        mark = f"mark{turn}"
        file.write_text(edited(original, kind, mark), encoding="utf-8")
        wait(partial(server.shows, url, mark))
    say(f"{count} edits in {time.perf_counter() - began:.0f} s")
    file.write_text(original, encoding="utf-8")


def processor(process: int) -> float:
    """The seconds of processor time that a process has had; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> float:
    """What a process holds of its own, in MB; 0 where the system does not tell.

    Files that it has in common with others, such as Python's libraries, are left out: how much of these is
    counted as whose depends on who else runs.
    """
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = re.search(r"(?m)^Anonymous:\s+(\d+) kB", rollup)
    return int(found[1]) / 1024 if found else 0.0


def wait(look: Callable[[], object]) -> None:
    """Until a look finds something."""
    deadline = time.perf_counter() + PATIENCE
    while not look():
        if time.perf_counter() > deadline:
            sys.exit("waited in vain")
        time.sleep(0.002)


def shown(times: list[float]) -> str:
    """The median, what nine in ten stay below, and the longest, in milliseconds."""
    if not times:
        return f"{'':>24}"
    ordered = sorted(times)
    ninth = ordered[min(len(ordered) - 1, len(ordered) * 9 // 10)]
    return " ".join(
        f"{seconds * 1000:>5.0f} ms" for seconds in (statistics.median(ordered), ninth, ordered[-1])
    )


if __name__ == "__main__":
    main()
