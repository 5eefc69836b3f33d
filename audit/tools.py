"""Checkers that are programs of their own: the Nu checker, html-validate, linkinator, Lighthouse."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from demonstration import Page, Site
from rows import Row, counted

LIGHTHOUSE = {"performance": 100, "accessibility": 100, "best-practices": 100, "seo": 100}
_LCP, _TBT, _CLS = 1000, 0, 0
_LASTING = ("accessibility:", "best-practices:", "seo:")
"""How faults begin that no other try takes away."""
_TRIES = 12
"""How often Lighthouse looks at a page that misses only by time: other work on the machine counts there."""

_BRIEF = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""What Java is told of a program that ends in seconds: else it compiles for hours of work, in twice the
time."""


def tool(modules: Path, name: str) -> str:
    """The path of a program that npm installed."""
    found = modules / ".bin" / name
    if not found.exists():
        raise FileNotFoundError(f"{name} is not installed: run `make audit`")
    return str(found)


def _node() -> str:
    found = shutil.which("node")
    if found is None:
        raise FileNotFoundError("node is not installed")
    return found


def chromium() -> str:
    """The path of Debian's Chromium."""
    found = os.environ.get("CHROME_PATH") or shutil.which("chromium")
    if found is None:
        raise FileNotFoundError("there is no `chromium`: install Debian's package")
    return found


def windowless() -> str:
    """The path of Chromium without what windows need, which starts at once, or of the whole."""
    return shutil.which("chromium-headless-shell") or chromium()


def _run(
    command: list[str], cwd: Path | None = None, timeout: int = 300, **more: str
) -> subprocess.CompletedProcess[str]:
    """The program's result. It writes into files: Node drops what a pipe has not taken when it exits."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as said,
        tempfile.TemporaryFile("w+", encoding="utf-8") as complained,
    ):
        done = subprocess.run(
            command,
            cwd=cwd,
            stdout=said,
            stderr=complained,
            check=False,
            timeout=timeout,
            env={**os.environ, **more},
        )
        said.seek(0)
        complained.seek(0)
        return subprocess.CompletedProcess(command, done.returncode, said.read(), complained.read())


# -- markup


def nu_checker(site: Site, modules: Path) -> list[Row]:
    """Every page, stylesheet and SVG by the Nu checker: no error, no warning."""
    jar = modules / "vnu-jar" / "build" / "dist" / "vnu.jar"
    options = [
        "--also-check-css",
        "--also-check-svg",
        "--format",
        "json",
        "--exit-zero-always",
        "--skip-non-html",
    ]
    paths = [path for path in site.files if path.endswith((".html", ".css", ".svg"))]
    done = _run(["java", *_BRIEF, "-Xss2m", "-jar", str(jar), *options, *paths], cwd=site.folder)
    messages = json.loads(done.stderr)["messages"]
    faults: dict[bool, list[str]] = {True: [], False: []}
    for one in messages:
        path = one.get("url", "").partition(f"{site.folder.name}/")[2] or one.get("url", "")
        kind = one.get("subType") or one["type"]
        extract = " ".join(one.get("extract", "").split())
        faults[path.endswith(".css")].append(
            f"{path}:{one.get('lastLine', '?')}: {kind}: {one['message']} [{extract}]"
        )
    styles = [path for path in paths if path.endswith(".css")]
    return [
        counted("Nu checker: HTML and SVG", faults[False], f"{len(paths) - len(styles)} files"),
        counted("Nu checker: CSS", faults[True], f"{len(styles)} stylesheets"),
    ]


def html_validate(site: Site, modules: Path) -> list[Row]:
    """Every page by the recommended rules of html-validate."""
    with tempfile.TemporaryDirectory() as folder:
        rules, found = Path(folder) / "rules.json", Path(folder) / "found.json"
        rules.write_text('{"root": true, "extends": ["html-validate:recommended"]}', encoding="utf-8")
        # into a file: it ends before a pipe has taken all that it wrote
        command = [tool(modules, "html-validate"), "--config", str(rules), "--formatter", f"json={found}"]
        done = _run([*command, *(page.path for page in site.pages)], cwd=site.folder)
        if not found.exists():
            raise RuntimeError((done.stderr or done.stdout)[-500:])
        reports = json.loads(found.read_bytes())
    faults = [
        f"{Path(report['filePath']).relative_to(site.folder.resolve())}:{message['line']}: "
        f"{message['ruleId']}: {message['message']} [{message.get('selector') or ''}]"
        for report in reports
        for message in report["messages"]
    ]
    return [counted("html-validate: recommended rules", faults, f"{len(site.pages)} pages")]


# -- links


def linkinator(site: Site, address: str, modules: Path) -> list[Row]:
    """Every link within the site, followed from the home page on, fragments too."""
    away = rf"^(?!{re.escape(address)})"
    command = [tool(modules, "linkinator"), f"{address}/", "--recurse", "--format", "json", "--skip", away]
    command += ["--check-css", "--check-fragments", "--concurrency", "20"]
    done = _run(command, timeout=240)
    links = json.loads(done.stdout[done.stdout.index("{") :])["links"]
    looked_at = [link for link in links if link["state"] != "SKIPPED"]
    broken = [
        f"{link.get('parent', '?')}: {link['url']} ({link.get('status')})".replace(address, "")
        for link in looked_at
        if link["state"] == "BROKEN"
    ]
    seen = {link["url"].removeprefix(address).partition("#")[0].partition("?")[0] for link in looked_at}
    unseen = [page.url for page in site.pages if page.url not in seen and page.kind != "not-found"]
    return [
        counted("linkinator: broken links", broken, f"{len(looked_at)} links"),
        counted("pages that no link leads to", unseen, f"{len(site.pages)} pages"),
    ]


# -- Lighthouse


LOOKED_AT: Mapping[str, Callable[[Site], Page]] = {
    "home": lambda site: site.page("/"),
    "entry": lambda site: site.entry,
    "term": lambda site: site.first_below("/tags/"),
    "story": lambda site: site.first_below("/stories/"),
    "search": lambda site: site.page("/search/"),
}
"""The pages that Lighthouse looks at, by what they are."""


class Lighthouse:
    """Lighthouse and the Chromium that it looks with, begun once for all pages and ended with `close`.

    A Chromium that has just begun has more to do than to show the page, which would count as the page's time.
    """

    def __init__(self, modules: Path) -> None:
        self._modules = modules
        self._complained = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115, closed by `close`
        self._process: subprocess.Popen[str] | None = None

    def report(self, address: str) -> dict[str, Any]:
        """What it says of one page, as a phone on a slow network sees it."""
        if self._process is None:
            self._process = subprocess.Popen(
                [_node(), str(Path(__file__).with_name("lighthouse.mjs")), str(self._modules)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complained,
                text=True,
                env={**os.environ, "CHROME_PATH": chromium()},
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        late = threading.Timer(120, self._process.send_signal, [signal.SIGINT])  # which ends Chromium too
        late.start()
        try:
            print(address, file=self._process.stdin, flush=True)
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            late.cancel()
        if not line:
            self._stop()
            self._complained.seek(0)
            raise RuntimeError(self._complained.read().strip()[-500:] or "Lighthouse gave no answer")
        report: dict[str, Any] = json.loads(line)
        if error := report.get("runtimeError"):
            raise RuntimeError(error["message"])
        return report

    def _stop(self) -> None:
        """What is asked next begins anew."""
        if self._process is not None:
            self._process.communicate(timeout=30)
            self._process = None

    def close(self) -> None:
        self._stop()
        self._complained.close()


def lighthouse(name: str, page: Page, address: str, looking: Lighthouse) -> Row:
    """One page by Lighthouse. Of a few tries the best counts."""
    best: Row | None = None
    for _ in range(_TRIES):
        row = _lighthouse_row(name, looking.report(address + page.url))
        if best is None or len(row.faults) < len(best.faults):
            best = row
        if best.holds or any(fault.startswith(_LASTING) for fault in row.faults):
            break
    assert best is not None
    return best


def _lighthouse_row(name: str, report: dict[str, Any]) -> Row:
    audits = report["audits"]
    scores = {key: round(100 * (report["categories"][key]["score"] or 0)) for key in LIGHTHOUSE}
    lcp, tbt, cls = (
        audits[key]["numericValue"]
        for key in ("largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
    )
    faults = [f"{key}: {scores[key]}" for key, least in LIGHTHOUSE.items() if scores[key] < least]
    faults += [f"LCP {lcp / 1000:.2f} s"] * (round(lcp) > _LCP)
    faults += [f"TBT {tbt:.0f} ms"] * (round(tbt) > _TBT)
    faults += [f"CLS {cls:.3f}"] * (round(cls, 3) > _CLS)
    if faults:
        faults += [f"{one['id']}: {one['title']}" for one in _weighed(report) if (one.get("score") or 0) < 1]
    figure = f"{'/'.join(map(str, scores.values()))} LCP {lcp / 1000:.2f} CLS {cls:.2g} TBT {tbt:.0f}"
    bar = "100/100/100/100 LCP 1.0 CLS 0 TBT 0"
    return Row(name=f"Lighthouse: {name}", bar=bar, figure=figure, faults=tuple(faults))


def _weighed(report: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The audits that count for a score and gave one."""
    for category in LIGHTHOUSE:
        for ref in report["categories"][category]["auditRefs"]:
            one = report["audits"][ref["id"]]
            if ref["weight"] and one["scoreDisplayMode"] in ("binary", "numeric", "metricSavings"):
                yield one
