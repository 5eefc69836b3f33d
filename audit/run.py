"""`make audit`: builds the demonstration site, serves it on this machine, and holds it to every bar.

    python audit/run.py MODULES [--only WORD] [--part beside|alone]

MODULES is the `node_modules` folder that npm made of audit/package.json. Prints a table; exits 1 where a row
misses its bar or could not be run.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import browser
import tools
from crawlers import crawlers
from demonstration import Site, build
from feeds import feeds
from host import serve
from metadata import metadata
from rows import Row, attempt, table

Check = Callable[[], Sequence[Row]]


def checks(
    site: Site, address: str, modules: Path, looking: tools.Lighthouse
) -> tuple[Mapping[str, Check], ...]:
    """Every check of the audit by its name, in lanes. `looking` is what looks at the pages of the last.

    All but the last run side by side, a long check in a lane of its own. Only the first may look into the
    trees of pages, which are not safe for two threads. The last runs alone, since it measures time.
    """

    def in_browser(check: Callable[..., object], *more: object) -> Check:
        def run() -> list[Row]:
            with browser.open_browser() as chromium:
                return list(check(site, address, chromium, *more))  # type: ignore[call-overload]

        return run

    def lighthouse(name: str) -> Check:
        return lambda: [tools.lighthouse(name, tools.LOOKED_AT[name](site), address, looking)]

    return (
        {
            "looks": in_browser(browser.looks),
            "independence": in_browser(browser.independence),
            "weight": in_browser(browser.weight),
            "metadata": lambda: list(metadata(site, modules)),
            "crawlers": lambda: list(crawlers(site, modules)),
            "feeds": lambda: list(feeds(site)),
        },
        {"axe: dark": in_browser(browser.axe, "dark", modules)},
        {
            "Nu checker": partial(tools.nu_checker, site, modules),
            "html-validate": partial(tools.html_validate, site, modules),
            "axe: light": in_browser(browser.axe, "light", modules),
            "contrast": in_browser(browser.contrast),
            "linkinator": partial(tools.linkinator, site, address, modules),
        },
        {f"Lighthouse: {name}": lighthouse(name) for name in tools.LOOKED_AT},
    )


def run(lane: Mapping[str, Check], only: str) -> list[Row]:
    """The rows of a lane's checks, one check after the other."""
    rows: list[Row] = []
    for name, check in lane.items():
        if only.casefold() in name.casefold():
            since = time.monotonic()
            rows += attempt(name, check)
            print(f"{name}: {time.monotonic() - since:.0f} s", file=sys.stderr, flush=True)
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description="Audit the demonstration site.")
    parser.add_argument("modules", type=Path)
    parser.add_argument("--only", default="", help="run the checks with this word in their names only")
    parser.add_argument("--part", choices=("beside", "alone"), help="what measures no time, or what does")
    parser.add_argument("--site", type=Path, help="keep the built site in this folder")
    asked = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        site = build(asked.site or Path(folder))
        site.samples()  # reads the pages before two threads ask for them
        modules = asked.modules.resolve()
        with (
            serve(site) as address,
            closing(tools.Lighthouse(modules)) as looking,
            ThreadPoolExecutor() as pool,
        ):
            *beside, alone = checks(site, address, modules, looking)
            lanes = beside if asked.part != "alone" else []
            found = list(pool.map(run, lanes, [asked.only] * len(lanes)))
            found += [run(alone, asked.only)] if asked.part != "beside" else []
            rows = [row for lane in found for row in lane]
    print(table(rows))
    print(f"{time.monotonic() - began:.0f} s")
    return 0 if rows and all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
