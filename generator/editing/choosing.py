"""`12`, `2023-w25` or `latest` → the edition that is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.build import SitePlan
from generator.graph.planned import PlannedPage
from generator.ground.diagnostics import did_you_mean
from generator.shapes.edition_model import EDITIONS_FOLDER, Course
from generator.shapes.model import Body, Edition, Page
from generator.shapes.outlines import Outline
from generator.writers.press import Bodies

LATEST = "latest"


class UnknownEditionError(LookupError):
    """There is no such edition; `args` has a sentence on it."""


class Chosen(NamedTuple):
    """An edition of the site: its page, and the editor's note, if it has one."""

    edition: Edition
    page: Page
    note: Body | None


_CALLED = {"draft": "a draft", "locked": "locked, and not published"}


def files_of(outlines: Sequence[Outline]) -> list[tuple[Outline, Course]]:
    """All editions that have a file, drafts too, the oldest first."""
    found = [
        (outline, Course.unpacked(outline.terms))
        for outline in outlines
        if outline.path.startswith(EDITIONS_FOLDER)
    ]
    return sorted(found, key=lambda pair: (pair[0].moment, pair[0].path))


def choose_file(which: str, outlines: Sequence[Outline]) -> Outline:
    """The file of an edition, by its number, its slug or its path."""
    files = files_of(outlines)
    if which == LATEST and files:
        return files[-1][0]
    for outline, course in files:
        if which in _names(outline, course):
            return outline
    names = [name for outline, course in files for name in (str(course.number), slug_of(outline.url))]
    raise UnknownEditionError(_unknown(which, names))


def slug_of(url: str) -> str:
    """The last part of an edition's url."""
    return url.rstrip("/").rpartition("/")[2]


def choose(which: str, plan: SitePlan) -> Chosen:
    """An edition that has a page, by its number or slug; `latest` is the newest."""
    pages = [
        one for one in plan.wanted.planned.values() if isinstance(one, PlannedPage) and one.kind == "edition"
    ]
    for page in _likely(which, pages):
        made = page.make()
        edition = made.subject
        assert isinstance(edition, Edition)
        if which in (LATEST, edition.slug, str(edition.number), edition.path):
            return Chosen(edition, made, _bodies(plan).get(edition.path))
    known = [slug_of(page.url) for page in pages]
    raise UnknownEditionError(_still_to_come(which, plan) or _unknown(which, known))


def _names(outline: Outline, course: Course) -> tuple[str, str, str]:
    return str(course.number), slug_of(outline.url), outline.path


def _still_to_come(which: str, plan: SitePlan) -> str:
    """What is to be said of an edition that has a file, and no page yet; "" of any other."""
    for outline, course in files_of(plan.outlines):
        if which in _names(outline, course):
            is_settled = course.state == "published"
            why = f"comes out at {outline.date}" if is_settled else f"is {_CALLED[course.state]}"
            return f"edition `{which}` is not out: {outline.path} {why}"
    return ""


def _likely(which: str, pages: Sequence[PlannedPage]) -> Iterator[PlannedPage]:
    """The pages in the order in which it is best to look: they are made for it."""
    yield from sorted(pages, key=lambda page: slug_of(page.url) != which)


def _bodies(plan: SitePlan) -> Bodies:
    written = {outline.path: outline for outline in plan.site.written}
    return Bodies(plan.shelf, written, plan.wanted.targets, plan.site.config.base_url)


def _unknown(which: str, names: Sequence[str]) -> str:
    hint = did_you_mean(which, names) or (
        f"there are {', '.join(names[-6:])}" if names else "make one with `dateline edition new`"
    )
    return f"there is no edition `{which}`; {hint}"
