"""How long other generators take for the same entries, beside Hugo and Dateline.

    python bench/peers.py [SIZE ...]
    python bench/peers.py --peers dateline pelican eleventy --rounds 3 1000

Each builds home and tags in pages of 20, a page per entry with its neighbours, a tag index, a sitemap,
RSS and Atom of the newest 20 in full, and an RSS feed per tag; what one cannot do is told below the table.
They come from PyPI, npm and Debian. Each build is a process of its own, taking turns in each round:

- full: from nothing;
- again: nothing changed, remembering what it can;
- changed: one of the newest entries got another title and text;
- wrong: files that are then not what a clean build makes, but for the times of building.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import measure
import tools
from cases import EDITED
from contenders import KINDS, Contender, Kind, State, time_limit
from corpus import Corpus, write_entries
from equal import files_of
from measure import Run
from rounds import Runs
from scratch import default_work, say, scratch_folder
from tables import circumstances, median

_TIMES = re.compile(rb"<(lastBuildDate|updated|lastmod)>.*?</\1>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A generator: where it comes from and how it is run.

    `install` gives, for a folder of tools, the program with its first arguments; `modules` the folder of
    node modules that must stand beside the site. `lacks` is what its site has not, or has beside.
    """

    kind: Kind
    install: Callable[[Path], tuple[str, ...]]
    version: tuple[str, ...] = ("--version",)
    modules: str = ""
    lacks: str = ""


def _pypi(name: str, *packages: str) -> Callable[[Path], tuple[str, ...]]:
    return lambda folder: (str(tools.from_pypi(folder, name, packages)),)


def _npm(name: str, script: str, *packages: str) -> Callable[[Path], tuple[str, ...]]:
    return lambda folder: ("node", str(tools.from_npm(folder, name, packages) / script))


PEERS: Mapping[str, Peer] = {
    "dateline": Peer(
        kind=KINDS["dateline"],
        install=lambda folder: (str(tools.dateline(folder, tools.ROOT)),),
        lacks="has news sitemap, feed index and OPML beside",
    ),
    "hugo": Peer(
        kind=KINDS["hugo"],
        install=lambda folder: (str(tools.hugo(folder)),),
        version=("version",),
        lacks="has news sitemap, feed index and OPML beside",
    ),
    "pelican": Peer(
        kind=Kind(
            arguments=("content", "-o", "output", "-s", "pelicanconf.py", "--quiet"),
            again=(
                *("content", "-o", "output", "-s", "pelicanconf.py", "--quiet", "-e"),
                *("CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true", 'CONTENT_CACHING_LAYER="generator"'),
            ),
            out="output",
            kept=("cache", "__pycache__"),
            assets="theme/static",
        ),
        install=_pypi("pelican", "pelican[markdown]"),
    ),
    "eleventy": Peer(
        kind=Kind(arguments=("--quiet",), out="_site", kept=(".cache",), assets="static"),
        install=_npm("eleventy", "@11ty/eleventy/cmd.cjs", "@11ty/eleventy"),
        modules="eleventy",
    ),
    "nikola": Peer(
        kind=Kind(
            arguments=("build", "-v", "0"),
            out="output",
            kept=(
                *(f".doit.db{ending}" for ending in ("", ".dat", ".dir", ".bak")),
                *("cache", "__pycache__", "posts/__pycache__"),
            ),
            assets="themes/digest/assets/css",
        ),
        install=_pypi("nikola", "nikola", "jinja2"),
        lacks="no number of pages, no counts of tags; an Atom feed per tag and its theme's files beside",
    ),
    "hexo": Peer(
        kind=Kind(
            arguments=("generate", "--silent"),
            out="public",
            kept=("db.json",),
            assets="themes/digest/source",
        ),
        install=_npm(
            "hexo",
            "hexo/bin/hexo",
            "hexo",
            *(f"hexo-generator-{what}" for what in ("index", "tag", "feed", "sitemap")),
            "hexo-renderer-marked",
            "hexo-renderer-ejs",
        ),
        version=("version",),
        modules="hexo",
        lacks="no feed per tag",
    ),
    "jekyll": Peer(
        kind=Kind(
            arguments=("build", "--quiet"),
            again=("build", "--quiet", "--incremental"),
            out="_site",
            kept=(".jekyll-cache", ".jekyll-metadata"),
            assets=".",
            variables={"RUBYOPT": "-W0"},
        ),
        install=lambda _: (
            str(tools.from_debian("jekyll", ["jekyll", "ruby-jekyll-paginate-v2", "ruby-jekyll-sitemap"])),
        ),
        lacks="feeds per tag by a plugin of ours",
    ),
}


def main() -> None:
    options = _options()
    chosen = {name: PEERS[name] for name in PEERS if name in options.peers}
    with scratch_folder(options.work) as place:
        programs = {name: peer.install(options.work / "tools") for name, peer in chosen.items()}
        versions = [tools.version(name, [*programs[name], *peer.version]) for name, peer in chosen.items()]
        print(f"{', '.join(versions)}; {os.cpu_count()} cores.", flush=True)
        for size in options.sizes or [1000]:
            contenders = [
                Contender(
                    name,
                    peer.kind,
                    programs[name],
                    place / f"{name}-{size}",
                    aside=place / "aside",
                    limit=time_limit(size),
                )
                for name, peer in chosen.items()
            ]
            _prepare(contenders, size, options.work / "tools")
            measured = _measured(contenders, size, options.rounds, options.patience)
            print(f"\n## {size:,} entries, rounds: {options.rounds}\n\n{measured}", flush=True)
        print()
        for name, peer in chosen.items():
            if peer.lacks:
                print(f"- {name}: {peer.lacks}.")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    add = parser.add_argument
    add("sizes", type=int, nargs="*", metavar="SIZE", help="how many entries; 1000 if none is given")
    add("--peers", nargs="+", choices=list(PEERS), default=list(PEERS), metavar="PEER", help="only these")
    add("--rounds", type=int, default=3, help="how often; 3 if not given")
    add("--patience", type=float, default=3, help="seconds to wait for a quiet machine before each build")
    add("--work", type=Path, default=default_work(), help="a scratch folder, on the disk you care about")
    options = parser.parse_args()
    options.work = options.work.resolve()
    return options


def _prepare(contenders: Sequence[Contender], size: int, installed: Path) -> None:
    """Make the sites."""
    say(f"{size:,} entries: making the sites")
    for contender in contenders:
        contender.prepare()
        if modules := PEERS[contender.name].modules:
            (contender.folder / "node_modules").symlink_to(installed / modules / "node_modules")
    write_entries(Corpus(size), {contender.name: contender.folder for contender in contenders})


def _measured(contenders: Sequence[Contender], size: int, rounds: int, patience: float) -> str:
    """A table of the medians, the fastest full build first."""
    runs: Runs = {}
    wrong = {}
    entry = Corpus(size).entry(EDITED)
    before = State(entry=entry)
    after = State(
        entry=replace(entry, title=f"Updated: {entry.title}", text=f"{entry.text}\nA line came later.\n")
    )
    for number in range(rounds):
        for contender in contenders[:: -1 if number % 2 else 1]:
            contender.forget()
            _time(runs, "full", contender, patience)
            if contender.kind.again:  # which finds nothing to remember after the other command
                contender.forget()
                contender.build(again=True)
            _time(runs, "again", contender, patience)
            contender.edit(before, after)
            _time(runs, "changed", contender, patience)
            if number == 0:
                wrong[contender.name] = _wrong_files(contender)
            contender.edit(after, before)
    for contender in contenders:
        contender.forget()
        _note(runs, "memory", contender, contender.build(sample=measure.SAMPLE))
    rows = ["| | files | MB | full | CPU | again | changed | memory | wrong |", "|---" + "|---:" * 8 + "|"]
    for contender in sorted(contenders, key=lambda one: median(runs["full"][one.name], "wall")):
        rows.append(_row(contender, runs, wrong[contender.name]))
    return "\n".join([*rows, "", circumstances(runs)])


def _row(contender: Contender, runs: Runs, wrong: int) -> str:
    files = files_of(contender.out).values()
    size = sum(file.stat().st_size for file in files) / 1e6
    full, again, changed = (
        median(runs[case][contender.name], "wall") for case in ("full", "again", "changed")
    )
    cpu = median(runs["full"][contender.name], "cpu")
    memory = median(runs["memory"][contender.name], "memory")
    return (
        f"| {contender.name} | {len(files):,} | {size:.1f} | {full:.2f} s | {cpu:.2f} s | {again:.2f} s "
        f"| {changed:.2f} s | {memory:.0f} MB | {wrong} |"
    )


def _time(runs: Runs, case: str, contender: Contender, patience: float) -> None:
    measure.wait_until_quiet(patience)
    _note(runs, case, contender, contender.build(again=case != "full"))


def _note(runs: Runs, case: str, contender: Contender, run: Run) -> None:
    runs.setdefault(case, {}).setdefault(contender.name, []).append(run)
    say(f"  {contender.name}, {case}: {run.wall:.2f} s, {run.cpu:.2f} CPU s")


def _wrong_files(contender: Contender) -> int:
    """How many files are not what a clean build makes of the same site."""
    made = _digests(contender.out)
    contender.forget()
    contender.build()
    wanted = _digests(contender.out)
    return sum(made.get(path) != wanted.get(path) for path in made.keys() | wanted.keys())


def _digests(folder: Path) -> dict[str, bytes]:
    """What stands for each file, but for the times of building in it."""
    return {
        path: hashlib.sha256(_TIMES.sub(b"", file.read_bytes())).digest()
        for path, file in files_of(folder).items()
    }


if __name__ == "__main__":
    main()
