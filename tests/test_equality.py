"""Whatever was edited, a build leaves the bytes and tells the problems of a clean one.

Walks of random edits (edits.py) over a small site; after each step the site is built where it is and,
from a copy of its sources alone, in a fresh folder, and the two are compared. The walks of an ordinary run
are always the same. `DATELINE_STEPS=5000` takes more of them, `DATELINE_SEED=1000` others; a walk that
fails says how to take its few necessary steps again, with `DATELINE_REPLAY`.
"""

from __future__ import annotations

import difflib
import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

import edits
import pytest
from checks import files_below, png, tree
from driver import NOW, Ran, SiteTest, edition, entry
from edits import BUILT_IN, CLOCKS, INPUTS, Editor, gif, hollow, make_site

from generator.ground.parallel import WORTHWHILE
from generator.writers.artifacts import MANIFEST

STEPS_A_WALK = 50
STEPS = int(os.environ.get("DATELINE_STEPS", "200"))
FIRST_SEED = int(os.environ.get("DATELINE_SEED", "0"))
REPLAY = os.environ.get("DATELINE_REPLAY", "")
"""A seed and the steps to take, as `7:0-3,12`."""

SHRINK_STEPS = 400
"""How many steps may be taken in search of those that a failure needs."""


# -- comparing


def times(folder: Path) -> dict[str, int]:
    """When each published file was written."""
    return {path: one.stat().st_mtime_ns for path, one in files_below(folder) if one.name != MANIFEST}


def clean_copy(site: SiteTest, folder: Path) -> SiteTest:
    """The sources of a site alone, in a folder of their own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    copy = SiteTest(folder)
    copy.remove("config.yaml")
    for name in INPUTS:
        source = site.folder / name
        if source.is_dir():
            shutil.copytree(source, copy.folder / name, symlinks=True, dirs_exist_ok=True)
        elif source.exists():
            shutil.copy2(source, copy.folder / name)
    return copy


def clean_build(editor: Editor, *, spawned: bool = False) -> tuple[Ran, dict[str, bytes]]:
    """What a build of a copy without memory says, and what it publishes."""
    copy = clean_copy(editor.site, editor.aside("clean"))
    arguments = ("build", *editor.options())
    ran = copy.spawn(*arguments) if spawned else copy.run(*arguments)
    return ran, tree(copy.folder / "public")


def check_build(editor: Editor, *, spawned: bool = False) -> bool:
    """Build, and compare with a clean build. Gives whether the site was published."""
    ran, expected = clean_build(editor, spawned=spawned)
    if editor.out.blocked:
        check_blocked(editor, ran, expected)
    before, former = tree(editor.folder), times(editor.folder)
    told = editor.build(spawned=spawned and not editor.chance.randrange(2))
    after = tree(editor.folder)

    assert_told(ran, told)
    if ran.code:
        assert_same(before, after, "the build has problems and changed the folder")
        return False
    kept = {path: payload for path, payload in editor.out.foreign.items() if path not in expected}
    if editor.out.in_doubt:
        kept |= {path: before[path] for path in after.keys() & before.keys() - expected.keys()}
    assert_same(
        kept, {path: after[path] for path in kept if path in after}, "a file that no build made was changed"
    )
    found = {path: payload for path, payload in after.items() if path not in kept}
    assert_same(expected, found, "the folder is not that of a clean build")
    left = hollow(editor.folder) - editor.out.emptied
    assert editor.out.in_doubt or not left, f"these folders were left empty: {sorted(left)}"
    now = times(editor.folder)
    touched = [path for path in now if before.get(path) == after[path] and former[path] != now[path]]
    assert not touched, f"the same bytes were written again: {touched[:9]}"
    edits.settle(editor)
    return True


def check_blocked(editor: Editor, clean: Ran, expected: Mapping[str, bytes]) -> None:
    """What is in the way is no build's to remove; it is reported, and put away here."""
    below = editor.out.blocked
    is_folder = (editor.folder / below).is_dir()
    needed = clean.code == 0 and any(
        path == below if is_folder else path.startswith(f"{below}/") for path in expected
    )
    told = editor.build()
    known = json.loads(clean.out)["problems"]
    new = [found for found in json.loads(told.out)["problems"] if found not in known]

    assert [found["code"] for found in new] == (["cannot-write"] if needed else []), told
    assert (editor.folder / below).is_dir() == is_folder
    edits.unblock(editor)


class Different(AssertionError):  # noqa: N818, it is no fault of the test
    """Two builds did not do the same; the message says how."""


def assert_told(expected: Ran, found: Ran) -> None:
    if expected == found:
        return
    lines = difflib.unified_diff(
        [f"exit code {expected.code}", *expected.out.splitlines(), *expected.err.splitlines()],
        [f"exit code {found.code}", *found.out.splitlines(), *found.err.splitlines()],
        "a clean build",
        "this build",
        lineterm="",
        n=9,
    )
    raise Different("\n".join(["other problems are told", *list(lines)[:60]]))


def assert_same(expected: Mapping[str, bytes], found: Mapping[str, bytes], message: str) -> None:
    """That two folders are the same; else which paths are not, and how the first of them differs."""
    if expected == found:
        return
    paths = [path for path in sorted(expected.keys() | found.keys()) if expected.get(path) != found.get(path)]
    shown = [
        f"  {'missing' if path not in found else 'too many' if path not in expected else 'other'}: {path}"
        for path in paths
    ]
    first = next((path for path in paths if path != MANIFEST), paths[0])
    lines = difflib.unified_diff(
        *(side.get(first, b"").decode("utf-8", errors="replace").split("\n") for side in (expected, found)),
        f"expected/{first}",
        f"found/{first}",
        lineterm="",
        n=1,
    )
    diff = [line if len(line) < 400 else f"{line[:400]} …" for line in lines][:40]
    more = [f"  and {len(shown) - 30} more"] if len(shown) > 30 else []
    raise Different("\n".join([message, *shown[:30], *more, *diff]))


# -- walks


@dataclass(frozen=True)
class Walk:
    """Steps of random edits: all chance comes from the seed and the number of the step."""

    seed: int
    steps: tuple[int, ...] = tuple(range(STEPS_A_WALK))

    @classmethod
    def of(cls, words: str) -> Walk:
        """The walk that `DATELINE_REPLAY` asks for."""
        seed, _, parts = words.partition(":")
        spans = [part.partition("-") for part in parts.split(",") if part]
        steps = [number for first, _, last in spans for number in range(int(first), int(last or first) + 1)]
        return cls(int(seed), tuple(steps) or tuple(range(STEPS_A_WALK)))

    def __str__(self) -> str:
        """The walk as `DATELINE_REPLAY` has it."""
        spans: list[list[int]] = []
        for step in self.steps:
            if spans and spans[-1][1] == step - 1:
                spans[-1][1] = step
            else:
                spans.append([step, step])
        parts = [str(first) if first == last else f"{first}-{last}" for first, last in spans]
        return f"{self.seed}:{','.join(parts)}"


@dataclass(frozen=True)
class Failure:
    """How a walk failed: the steps up to there, what they did, and what is wrong."""

    walk: Walk
    did: tuple[str, ...]
    wrong: str

    def __str__(self) -> str:
        replay = f"DATELINE_REPLAY={self.walk} .venv/bin/pytest tests/test_equality.py -k walk"
        return "\n\n".join([self.wrong, "\n".join(self.did), f"These steps again:\n  {replay}"])


def take(walk: Walk, folder: Path, *, every: bool = True) -> Failure | None:
    """Take a walk in a folder; gives how it failed, if it did. Builds are compared after `every` step, or the last."""
    folder.mkdir()
    editor = Editor(make_site(folder, deep=walk.seed % 4 > 0))
    good = editor.sources()
    did: list[str] = []
    failed, failures = False, 0
    try:
        assert editor.build().code == 0
        for step in walk.steps:
            last = step == walk.steps[-1]
            editor.chance = Random(f"{walk.seed}:{step}")
            did.append(f"  step {step}: ")
            for words in edit_some(editor, good if failed else None):
                did[-1] += f"{words}; "
            did[-1] += " ".join(editor.arguments()[1:])
            failed = not build_after(editor, compare=every or last, spawned=last)
            failures += failed
            good = good if failed else editor.sources()
        assert failures <= STEPS_A_WALK * 3 / 4, "most builds had problems, so little was compared"
    except Exception as error:  # noqa: BLE001, a fault of the generator's own is a failure too
        wrong = str(error) if isinstance(error, Different) else traceback.format_exc()
        taken = walk.steps[: max(1, len(did))]
        return Failure(Walk(walk.seed, taken), tuple(did), wrong)
    return None


def edit_some(editor: Editor, good: Mapping[str, bytes | str] | None) -> Iterator[str]:
    """One to three edits, told one by one; where the last build had problems, most often some are taken back."""
    if good is not None and editor.chance.random() < 0.7:
        yield editor.mend(dict(good))
        if editor.chance.random() < 0.7:
            return
    for _ in range(editor.chance.choice([1, 1, 1, 2, 2, 3])):
        yield editor.draw()
        if editor.out.blocked:
            return


def build_after(editor: Editor, *, compare: bool, spawned: bool) -> bool:
    """Build after a step. Gives whether the site was published."""
    if compare:
        return check_build(editor, spawned=spawned or not editor.chance.randrange(40))
    if editor.out.blocked:
        editor.build()
        edits.unblock(editor)
    published = editor.build().code == 0
    if published:
        edits.settle(editor)
    return published


def shrink(failure: Failure, folder: Path) -> Failure:
    """The same failure, or another, with as few steps as can be found in a while."""
    best, left, number = failure, SHRINK_STEPS, 0
    size = len(best.walk.steps) // 2
    while size:
        start = 0
        while start < len(best.walk.steps) - 1:
            fewer = (
                *best.walk.steps[:start],
                *best.walk.steps[min(start + size, len(best.walk.steps) - 1) :],
            )
            left -= len(fewer)
            if left < 0:
                return best
            number += 1
            found = take(Walk(best.walk.seed, fewer), folder / f"try-{number}", every=False)
            best = found or best
            start += 0 if found else size
        size //= 2
    return best


WALKS = (
    [Walk.of(REPLAY)]
    if REPLAY
    else [Walk(FIRST_SEED + number) for number in range(max(1, -(-STEPS // STEPS_A_WALK)))]
)


@pytest.mark.long
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: str(walk.seed))
def test_after_every_step_of_a_walk_the_site_is_that_of_a_clean_build(walk: Walk, tmp_path: Path) -> None:
    failure = take(walk, tmp_path / "walk")
    if failure:
        whole = "" if REPLAY else f"\nThe whole walk: DATELINE_REPLAY={failure.walk}"
        pytest.fail(f"{shrink(failure, tmp_path)}{whole}", pytrace=False)


# -- named cases

Step = Callable[[Editor], object]


def write(name: str, text: str | bytes) -> Step:
    return lambda editor: editor.site.write(name, text)


def change(name: str, old: str, new: str) -> Step:
    return lambda editor: editor.site.edit(name, old, new)


def away(name: str) -> Step:
    return lambda editor: editor.site.remove(name)


def at(moment: str) -> Step:
    return lambda editor: setattr(editor, "now", moment)


def with_drafts(drafts: bool) -> Step:
    return lambda editor: setattr(editor, "drafts", drafts)


def out(number: int) -> Step:
    return lambda editor: setattr(editor, "out", editor.outs[number])


def several(*steps: Step) -> Step:
    return lambda editor: [step(editor) for step in steps]


def secretly(name: str, old: bytes, new: bytes) -> Step:
    """An edit that leaves size and time as they were."""

    def step(editor: Editor) -> None:
        path = editor.site.folder / name
        payload, status = path.read_bytes(), path.stat()
        assert old in payload
        path.write_bytes(payload.replace(old, new))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert len(old) == len(new)
    return step


def built_in(name: str, old: str, new: str) -> Step:
    """A built-in layout with another word in it."""
    text = (BUILT_IN / name).read_text(encoding="utf-8")
    assert old in text
    return write(f"layouts/{name}", text.replace(old, new))


ENTRY = "content/2024/story-01.md"
EDITION = "content/editions/one.md"

NAMED: dict[str, tuple[Step, ...]] = {
    "a file that a layout names by a constant": (
        write("layouts/assets/favicon.svg", "<svg/>"),
        write("layouts/assets/favicon.svg", "<svg></svg>"),
        away("layouts/assets/favicon.svg"),
    ),
    "a url that a layout names by a constant": (
        change("config.yaml", "digest.example/", "digest.example/repo/"),
        change("config.yaml", "digest.example/repo/", "other.example/"),
    ),
    "a layout that was looked for in vain": (
        write("layouts/parts/entry.html", "<p>{{ page.title }}</p>"),
        write("layouts/parts/first.html", "<p>{{ page.url }}</p>"),
        several(away("layouts/parts/entry.html"), away("layouts/parts/first.html")),
    ),
    "a partial of the site's own": (
        built_in("partials/card.html", '<p class="rail">', '<p class="rail own">'),
        built_in("partials/card.html", '<p class="rail">', '<p class="rail other">'),
        away("layouts/partials/card.html"),
    ),
    "a layout that fails on one page": (
        several(
            built_in("entry.html", "{% block main %}", "{% block main %}{{ entry.extra.mark }}"),
            lambda editor: [
                change(name, "\nuid:", f"\nextra: {{mark: {name[-5:-3]}}}\nuid:")(editor)
                for name in editor.entries()
            ],
        ),
        change(ENTRY, "\nextra: {mark: 01}", ""),
        change(ENTRY, "\nuid:", "\nextra: {mark: one}\nuid:"),
    ),
    "an entry of the same size and time": (secretly(ENTRY, b"Officials", b"Officers."),),
    "settings of the same size and time": (secretly("config.yaml", b"Test Digest", b"Best Digest"),),
    "a layout of the same size and time": (secretly("layouts/parts/note.html", b"A note", b"A nose"),),
    "a picture of the same size and time": (
        secretly("content/pictures/dot.gif", b"\xff\xff\xff", b"\xff\xff\xfe"),
    ),
    "a picture behind a link": (
        several(
            lambda editor: editor.put("content/pictures/link.gif", "dot.gif"),
            change(ENTRY, "\nuid:", "\nimage: {src: /pictures/link.gif}\nuid:"),
        ),
        write("content/pictures/dot.gif", gif(7)),
    ),
    "a picture in several sizes": (
        several(
            write("content/pictures/large.png", png(640, 400)),
            change(ENTRY, "\nuid:", "\nimage: {src: /pictures/large.png, alt: Grey}\nuid:"),
            change(ENTRY, "Officials", "![Grey](/pictures/large.png) Officials"),
        ),
        write("content/pictures/large.png", png(700, 400)),
        change("config.yaml", "per_page", "images: false\nper_page"),
        change("config.yaml", "images: false", "images: true"),
        change(ENTRY, "Officials", "Envoys"),
        several(away("content/pictures/large.png"), write("content/pictures/large.jpg", png(640, 400))),
        change(ENTRY, "\nimage: {src: /pictures/large.png", "\nimage: {src: /pictures/large.jpg"),
    ),
    "share cards": (
        change("config.yaml", "per_page", "share_cards: true\nper_page"),
        change(ENTRY, "Story 1", "Story one"),
        several(
            write("content/pictures/large.png", png(640, 400)),
            change(ENTRY, "\nuid:", "\nimage: {src: /pictures/large.png, alt: Grey}\nuid:"),
        ),
        write("content/pictures/large.png", png(640, 410)),
        write("content/pictures/large.png", png(500, 410)),
        edits.look_of_cards,
        change("config.yaml", "Test Digest", "Best Digest"),
        several(edits.forget, change(ENTRY, "Story one", "Story eins")),
        away("public/card.png"),
        change("config.yaml", "share_cards: true", "share_cards: false"),
    ),
    "the language and its words": (
        change("config.yaml", "per_page", "language: ar\nper_page"),
        write("layouts/words/ar.po", 'msgid "Archive"\nmsgstr "الخزانة"\n'),
        several(write("layouts/words/ar.po", 'msgid "Archive"\nmsgstr "المحفوظات"\n'), edits.forget),
        change(ENTRY, "Officials", "Envoys"),
        change("config.yaml", "language: ar", "language: de"),
        write(
            "layouts/words/de.po",
            'msgid "%(num)s entry"\nmsgid_plural "%(num)s entries"\nmsgstr[0] "%(num)s X"\nmsgstr[1] "%(num)s Y"\n',
        ),
        away("layouts/words/de.po"),
        write("layouts/assets/own.css", ":root { --link: red; }\n"),
        away("layouts/assets/own.css"),
        change("config.yaml", "language: de\n", ""),
        write("layouts/words/en.po", 'msgid "Feeds"\nmsgstr "Streams"\n'),
        away("layouts/words/en.po"),
    ),
    "entries for other programs": (
        change("config.yaml", "per_page", "data: {entries: true, citations: true}\nper_page"),
        change(ENTRY, "Officials", "Envoys"),
        change(ENTRY, "\nuid:", "\naliases: [/earlier/]\nuid:"),
        change("config.yaml", "Test Digest", "Best Digest"),
        away(ENTRY),
        change("config.yaml", "citations: true", "citations: false"),
        change("config.yaml", "entries: true", "entries: false"),
    ),
    "a page of numbers": (
        change("config.yaml", "per_page", "coverage: true\nper_page"),
        change(ENTRY, "Officials", "Envoys"),
        change(ENTRY, "\nuid:", "\npublish_at: 2025-05-01T00:00:00Z\nuid:"),
        away(ENTRY),
        change("config.yaml", "coverage: true", "coverage: false"),
    ),
    "editions": (
        change("config.yaml", "per_page", "editions: {weekly: auto}\nper_page"),
        change(ENTRY, "Officials", "Envoys"),
        change(ENTRY, "Story 1", "Story one"),
        write(EDITION, edition(sections={"Talks": ["story01", "story02"]})),
        write(EDITION, edition(sections={"Talks": ["story01", "story02"]}, state="published")),
        change(ENTRY, "Story one", "Story eins"),
        change(
            "content/2024/story-02.md",
            "\nuid:",
            "\ncorrections: [{date: 2025-01-01T00:00:00Z, note: No}]\nuid:",
        ),
        change("content/2024/story-02.md", "\nuid:", "\nslug: second\nuid:"),
        write(
            EDITION,
            edition(
                sections={"Talks": ["story01"]},
                state="published",
                corrections="[{date: 2025-02-01T00:00:00Z, note: Two}]",
            ),
        ),
        with_drafts(True),
        write(
            "content/editions/two.md",
            edition("Two", number=2, sections={"More": ["story03"]}, text="[One](one.md)"),
        ),
        with_drafts(False),
        built_in("partials/edition_text.html", "<p><small>", "<p><small><b></b>"),
        several(away(EDITION), edits.forget),
        change("config.yaml", "weekly: auto", "daily: auto"),
        change("config.yaml", "per_page: 2", "per_page: 1"),
        away(ENTRY),
        change("config.yaml", "editions: {daily: auto}\n", ""),
    ),
    "a search index": (
        change("config.yaml", "per_page", "search: true\nper_page"),
        change(ENTRY, "Officials", "Envoys"),
        change(ENTRY, "\nuid:", "\naliases: [/earlier/]\nuid:"),
        several(change(ENTRY, "Envoys", "Aides"), edits.forget),
        away("public/search/index/pagefind-entry.json"),
        change("config.yaml", "Test Digest", "Best Digest"),
        away(ENTRY),
        change("config.yaml", "search: true", "search: false"),
    ),
    "the url of an entry that others lead to": (
        change("content/2024/story-00.md", "\nuid:", "\nslug: first\nuid:"),
        change("content/2024/story-00.md", "2024-01-10", "2023-07-10"),
        away("content/2024/story-00.md"),
    ),
    "a warning of an entry that was left alone": (
        write("content/2024/crlf.md", entry("Crlf", uid="crlf").replace("\n", "\r\n")),
        change("content/2024/story-02.md", "Officials", "Envoys"),
        change("content/2024/story-02.md", "[navy", "[Navy"),
        change("content/2024/story-03.md", "Officials", "<script></script> Envoys"),
        lambda editor: None,
    ),
    "entries that come and go with the clock": tuple(at(moment) for moment in (*CLOCKS, CLOCKS[0])),
    "drafts": (with_drafts(True), with_drafts(False)),
    "folders that are built into in turn": (
        out(1),
        several(out(0), change(ENTRY, "Officials", "Envoys")),
        out(1),
        several(out(0), change(ENTRY, "Envoys", "Aides")),
    ),
    "a site that was moved": (
        edits.move_the_site,
        several(edits.move_the_site, change(ENTRY, "Officials", "Envoys")),
    ),
    "the memory of an earlier build": (
        several(edits.keep_memory, edits.keep_public, change(ENTRY, "Officials", "Envoys")),
        change(ENTRY, "Story 1", "Story one"),
        lambda editor: edits.put_memory(editor, editor.memories[0].folder),
        several(edits.old_public, change("config.yaml", "Test Digest", "Best Digest")),
        edits.forget,
    ),
    "the memory of another site": (edits.memory_of_another_site, change(ENTRY, "Officials", "Envoys")),
    "no memory, no list": (
        several(edits.forget, change(ENTRY, "Officials", "Envoys")),
        several(away(f"public/{MANIFEST}"), edits.forget),
        several(edits.remove_public, edits.forget),
    ),
}
"""What is easily overlooked by what remembers: edits, after each of which the site is built."""


@pytest.mark.parametrize("name", NAMED)
def test_after_each_of_these_edits_the_site_is_that_of_a_clean_build(name: str, tmp_path: Path) -> None:
    editor = Editor(make_site(tmp_path))

    assert check_build(editor)
    for step in NAMED[name]:
        step(editor)
        check_build(editor)


# -- processes

THREADED = """
import sys, threading

threading.Thread(target=threading.Event().wait, daemon=True).start()
from generator.cli import main

main(sys.argv[1:])
"""
"""The command line in a process with another thread, which may not be forked."""


def write_many(folder: Path) -> SiteTest:
    """As many entries as keep two processes busy, each with a link to the one before."""
    site = SiteTest(folder)
    for number in range(2 * WORTHWHILE + 9):
        text = f"Officials met for round {number}.\n\nSee [the one before](story-{max(number - 1, 0)}.md)."
        date = f"2024-{1 + number % 12:02}-{1 + number % 28:02}T10:00:00Z"
        keys = {"uid": f"story{number}", "date": date, "tags": f"[round {number % 9}]"}
        site.write(f"content/story-{number}.md", entry(f"Story {number}", **keys, text=text))
    return site


def test_jobs_and_start_methods_give_the_same_bytes(tmp_path: Path) -> None:
    """Forked, spawned or alone, with a memory or without: there are two sites, each built in several ways."""
    site = write_many(tmp_path)
    options = ("--now", NOW, "--format", "json", "--jobs")

    def edit_everything(old: str, new: str) -> None:
        for path in (site.folder / "content").iterdir():
            site.edit(f"content/{path.name}", old, new)
        site.edit("config.yaml", f"What {old}", f"What {new}")

    def built(place: SiteTest, jobs: int, *command: str) -> dict[str, bytes]:
        done = subprocess.run(
            [sys.executable, *command, "--site", str(place.folder), "build", *options, str(jobs)],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, '{\n  "problems": []\n}\n', "")
        return tree(place.folder / "public")

    site.edit("config.yaml", "What is tested", "What Officials")
    first = built(site, 2, "-m", "generator")
    edit_everything("Officials", "Envoys")
    second = built(site, 2, "-c", THREADED)
    alone = built(clean_copy(site, tmp_path / "clean"), 1, "-m", "generator")
    edit_everything("Envoys", "Officials")
    again = built(site, 2, "-m", "generator")

    assert_same(alone, second, "spawned processes and a memory give other bytes")
    assert_same(first, again, "forked processes and a memory give other bytes")
