"""The archive: a page of all years, one of each year and one of each month that has entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple, cast

from generator.graph.leaves import ListLeaf, lone_leaf
from generator.graph.planned import Columns, PlannedPage, key_of, neighbours, same
from generator.graph.site import Site
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import ARCHIVE_URL, month_url, year_url
from generator.ground.words import capitalised
from generator.memory.held import Held
from generator.shapes.model import Month, Page, Year
from generator.shapes.outlines import Shelf
from generator.shapes.settings import Link

_HEADLINES = 4  # of each month on the page of its year


class _Course(NamedTuple):
    """What there is to be counted in a month.

    The entries of each day, what stands for the cards of all, and the number of the entry that changed last.
    """

    days: tuple[int, ...]
    digest: bytes
    last: int


_Courses = Mapping[tuple[int, int], _Course]


def _courses(site: Site, columns: Columns, held: Held) -> _Courses:
    """What there is to be counted in each month."""
    lists, cards_of = site.months, columns.cards_of
    found: _Courses = held.of(
        "courses of months",
        (lists, columns.cards),  # a card stands for the dates of its entry too
        lambda: held.many(
            "course of a month",
            {month: (numbers, cards_of(numbers)) for month, numbers in lists.items()},
            lambda month: _course(month, lists[month], columns),
        ),
    )
    return found


def _course(of: tuple[int, int], numbers: Sequence[int], columns: Columns) -> _Course:
    year, month = of
    counts = Counter([columns.dates[number][8:10] for number in numbers])
    first = datetime(year, month, 1)  # noqa: DTZ001, a day of the calendar
    length = (datetime(year + month // 12, month % 12 + 1, 1) - first).days  # noqa: DTZ001
    days = tuple(counts[f"{day:02}"] for day in range(1, length + 1))
    return _Course(days, digest_of_bytes(columns.cards_of(numbers)), columns.last(numbers))


def plan_archive(site: Site, shelf: Shelf, home: Link, columns: Columns, held: Held) -> Iterator[PlannedPage]:
    """The pages of the archive, newest first. `home` leads to the top of the site."""
    courses = _courses(site, columns, held)
    months = [_month(site, shelf, courses[year, month].days, year, month) for year, month in site.months]
    years = tuple(
        Year(year=year, url=year_url(year), months=tuple(month for month in months if month.year == year))
        for year in dict.fromkeys(month.year for month in months)
    )
    words = site.words
    top = Link(title=words.gettext("Archive"), url=ARCHIVE_URL)
    archive = Page(
        kind="archive",
        url=top.url,
        layout="archive.html",
        title=top.title,
        description=words.ngettext(
            "The %(num)s entry of %(title)s, by year and month",
            "All %(num)s entries of %(title)s, by year and month",
            len(site.entries),
            title=site.config.title,
        ),
        subject=years,
        trail=(home,),
    )
    yield _planned(archive, years, site, columns, courses)
    links = [Link(title=words.figures(year.year), url=year.url) for year in years]
    for year, newer, older in zip(years, *neighbours(links), strict=True):
        page = Page(
            kind="year",
            url=year.url,
            layout="year.html",
            title=words.figures(year.year),
            description=_described(year.count, words.figures(year.year), site),
            subject=year,
            newer=newer,
            older=older,
            trail=(home, top),
        )
        yield _planned(page, (year,), site, columns, courses)
    links = [Link(title=month.title, url=month.url) for month in months]
    for month, newer, older in zip(months, *neighbours(links), strict=True):
        year_link = Link(title=words.figures(month.year), url=year_url(month.year))
        page = Page(
            kind="month",
            url=month.url,
            layout="month.html",
            title=month.title,
            description=_described(month.count, words.dates.month(month.year, month.month), site),
            subject=month,
            newer=newer,
            older=older,
            trail=(home, top, year_link),
        )
        yield _month_page(site, shelf, page, columns, courses[month.year, month.month])


def _described(count: int, when: str, site: Site) -> str:
    return site.words.ngettext(
        "%(num)s entry of %(when)s in %(title)s",
        "%(num)s entries of %(when)s in %(title)s",
        count,
        when=when,
        title=site.config.title,
    )


def _month(site: Site, shelf: Shelf, days: tuple[int, ...], year: int, month: int) -> Month:
    numbers = site.months[year, month]
    return Month(
        year=year,
        month=month,
        url=month_url(year, month),
        title=capitalised(site.words.dates.month(year, month)),
        days=days,
        starts=datetime(year, month, 1).weekday(),  # noqa: DTZ001, a day of the calendar
        newest=shelf.entries([site.entries[number] for number in numbers[:_HEADLINES]]),
    )


def _planned(
    page: Page, years: Sequence[Year], site: Site, columns: Columns, courses: _Courses
) -> PlannedPage:
    """A page of years, which shows the newest headlines of each month."""
    months = [month for year in years for month in year.months]
    among = [site.months[month.year, month.month] for month in months]
    shown = columns.cards_of([number for numbers in among for number in numbers[:_HEADLINES]])
    counts = [(month.url, month.days) for month in months]
    key = key_of(
        digest_of((page.title, page.description, counts)),
        digest_of((page.newer, page.older)),
        digest_of_bytes(shown),
    )
    latest = columns.latest([courses[month.year, month.month].last for month in months])
    return PlannedPage(page.url, page.kind, page.layout, key, partial(same, page), latest=latest)


def _month_page(site: Site, shelf: Shelf, page: Page, columns: Columns, course: _Course) -> PlannedPage:
    """The page of a month. `page` has all but the entries."""
    month = cast("Month", page.subject)
    numbers = site.months[month.year, month.month]
    leaf = lone_leaf(month.url, numbers, course.digest)
    key = key_of(
        digest_of((month.title, month.days)),
        digest_of((page.newer, page.older)),
        leaf.digest,
    )
    make = partial(_with_entries, page, leaf, site, shelf)
    return PlannedPage(
        month.url, page.kind, page.layout, key, make, numbers, latest=columns.latest([course.last])
    )


def _with_entries(page: Page, leaf: ListLeaf, site: Site, shelf: Shelf) -> Page:
    return replace(page, pager=leaf.pager(site.entries, shelf))
