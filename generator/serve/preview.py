"""What is served at present: the last good site, what was made early of the next, and what is wrong."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from generator.ground.diagnostics import Diagnostic, show_text
from generator.ground.urls import path_of, url_of
from generator.serve.host_rules import HeaderRules, Redirects, read_headers, read_redirects

FOLDER = Path(".dateline", "serve")
"""Where a preview is built, below the site's folder. Never public/: it shows drafts."""

_RECENT = 8
"""How many files that were asked for last may still be looked at."""


class Unpublished(NamedTuple):
    """An entry or plain page that is not, or not always, published: when, in seconds since 1970."""

    url: str
    draft: bool
    publish_at: float | None
    expires: float | None

    def state(self, moment: float) -> str:
        """`draft`, `scheduled` or `expired` at a moment, or "" where it is published."""
        if self.draft:
            return "draft"
        if self.publish_at is not None and self.publish_at > moment:
            return "scheduled"
        return "expired" if self.expires is not None and self.expires <= moment else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """A site as a host would serve it: its files, its sub-path, and what `_redirects` and `_headers` say.

    `digest` is one of all files, `unpublished` are those that only the preview shows.
    """

    folder: Path
    digest: str
    base: str = ""
    redirects: Redirects = field(default_factory=lambda: read_redirects(""))
    headers: HeaderRules = field(default_factory=lambda: read_headers(""))
    unpublished: tuple[Unpublished, ...] = ()

    def url_at(self, address: str) -> str:
        """The url of the page at an address: that of the folder, also where its index is named."""
        return url_of(path_of(address.removeprefix(self.base)))

    def states(self, moment: float) -> dict[str, str]:
        """The states of entries and plain pages that are not published at a moment, by their urls."""
        return {one.url: state for one in self.unpublished if (state := one.state(moment))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one build gave: a site, or problems that kept it from being built, or a fault of our own."""

    site: BuiltSite | None = None
    problems: tuple[Diagnostic, ...] = ()
    fault: str = ""
    pages: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What browsers are shown: the last good site, and what the last build found wrong, if it failed.

    `early` are files of a build that goes on, by their paths, which stand in for those of the site.
    `warnings` are what a build found wrong that did not fail. `version` is another one whenever something
    else may be shown.
    """

    version: str = ""
    site: BuiltSite | None = None
    early: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    warnings: tuple[Diagnostic, ...] = ()
    fault: str = ""

    @property
    def failed(self) -> bool:
        return bool(self.problems or self.fault)


class Preview:
    """The present state, and a way to wait for the next. Lives in one event loop."""

    def __init__(self) -> None:
        self.state = State()
        self.closed = False
        self._series = secrets.token_hex(4)
        self._number = 0
        self._turn = asyncio.Event()
        self._open: Counter[str] = Counter()
        self._recent: deque[str] = deque(maxlen=_RECENT)

    def has_shown(self, path: str) -> None:
        """Take note that a file was asked for."""
        self._recent.append(path)

    @contextmanager
    def looked_at(self, address: str) -> Iterator[None]:
        """While a page is open in a browser."""
        self._open[address] += 1
        try:
            yield
        finally:
            self._open[address] -= 1
            self._open += Counter()  # which drops what is 0

    def audience(self) -> list[str]:
        """The paths of the files that someone looks at: what is open first, then what was asked for last."""
        base = self.state.site.base if self.state.site is not None else ""
        shown = [address.removeprefix(base) for address in list(self._open) if address.startswith(f"{base}/")]
        # copied at once, as requests add to it in other threads
        recent = list(self._recent)
        return list(dict.fromkeys([*map(path_of, shown), *reversed(recent)]))

    def is_open(self, files: Collection[str]) -> bool:
        """Whether one of these files is the page that a browser shows."""
        base = self.state.site.base if self.state.site is not None else ""
        return any(path_of(address.removeprefix(base)) in files for address in list(self._open))

    def update(self, outcome: Outcome) -> bool:
        """Show what a build gave. A failed one leaves the last good site where it is.

        Gives whether that is another version.
        """
        if outcome.site is None:
            failed = replace(self.state, early={}, problems=outcome.problems, fault=outcome.fault)
            return self._show(failed)
        return self._show(
            replace(
                self.state,
                site=outcome.site,
                early={},
                problems=(),
                warnings=outcome.problems,
                fault="",
            )
        )

    def show_early(self, files: Mapping[str, bytes], problems: Sequence[Diagnostic]) -> bool:
        """Show files of a build that goes on, or what will be wrong with it. Gives what `update` does."""
        early = {**self.state.early, **files}
        return self._show(replace(self.state, early=early, problems=tuple(problems), fault=""))

    def _show(self, state: State) -> bool:
        former = self.state
        # the line that a problem quotes takes no part in comparisons, but is shown
        is_other = state != former or _quoted(state) != _quoted(former)
        if is_other:
            self._number += 1
            self.state = replace(state, version=f"{self._series}-{self._number}")
            self._end_turn()
        return is_other

    def close(self) -> None:
        """Let go of everyone who waits: the server stops."""
        self.closed = True
        self._end_turn()

    async def is_new(self, seen: str, seconds: float) -> bool:
        """Whether there is another version than the one seen, or will be one in as many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.state.version == seen and not self.closed:
                    await self._turn.wait()
        return self.state.version != seen

    def _end_turn(self) -> None:
        self._turn.set()
        self._turn = asyncio.Event()


def _quoted(state: State) -> str:
    return show_text((*state.problems, *state.warnings))


def read_built(folder: Path, digest: str, base: str, unpublished: Iterable[Unpublished] = ()) -> BuiltSite:
    """The site that a build has left in a folder."""
    return BuiltSite(
        folder=folder.resolve(),
        digest=digest,
        base=base,
        redirects=read_redirects((folder / "_redirects").read_text(encoding="utf-8")),
        headers=read_headers((folder / "_headers").read_text(encoding="utf-8")),
        unpublished=tuple(unpublished),
    )
