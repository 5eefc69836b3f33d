"""What a layout can do with a value → the filters that do it, by their names.

Each blames the layout for a value that it cannot take. Words for moments and quotes of titles are kept, as
an entry stands on many lists.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

import jinja2
from markupsafe import Markup

from generator.graph.facts import SiteFacts
from generator.ground import dates
from generator.ground.directions import direction_of_language, direction_of_text
from generator.ground.territories import locale_of
from generator.ground.urls import absolute, base_path
from generator.ground.words import Words
from generator.shapes.model import Entry
from generator.texts.quotes import typeset

_KEPT_MOMENTS = 8192
_KEPT_TITLES = 8192


def late_filter(function: Callable[..., object]) -> Callable[..., object]:
    """A filter that is not computed when a layout is compiled: with the context, which it has no use for."""
    return jinja2.pass_context(lambda _, value, **more: function(value, **more))


def filters_of(facts: SiteFacts, assets: Mapping[str, str], words: Words) -> dict[str, object]:
    """The filters of a site by their names: `facts` are its constants, `assets` urls by names."""
    own = base_path(facts.base_url)

    def href(url: str) -> str:
        """A url on the site as a page links to it; an absolute address stays as it is."""
        return own + url if url.startswith("/") else url

    def asset(name: str) -> str:
        """The address of a file in layouts/assets/."""
        if name not in assets:
            message = f"there is no file `{name}` in layouts/assets/"
            raise jinja2.TemplateRuntimeError(message)
        return href(assets[name])

    filters: dict[str, Callable[[Any], object]] = {
        "href": href,
        "absolute": lambda url: absolute(facts.base_url, url),
        "locale": locale_of,
        "iso": _kept(dates.iso),
        "day": _kept(words.dates.day),
        "short_day": _kept(words.dates.short_day),
        "full_day": _kept(words.dates.full_day),
        "weekday": words.dates.weekday,
        "clock": _kept(words.dates.clock),
        "month": lambda moment: words.dates.month(moment.year, moment.month),
        "universal": _kept(
            functools.partial(words.dates.universal, together=words.gettext("%(day)s, %(time)s"))
        ),
        "weekday_name": words.dates.weekdays.__getitem__,
        "weekday_letter": words.dates.weekday_letters.__getitem__,
        "short_month": lambda number: words.dates.short_months[number - 1],
        "number": words.number,
        "figures": words.figures,
        "commas": words.commas,
        "by_day": by_day,
        "by_month": by_month,
    }
    strict: dict[str, object] = {name: _strict(name, function) for name, function in filters.items()}
    late = late_filter(_strict("asset", asset))  # else an edit of a stylesheet has all layouts compiled again
    return {**strict, "asset": late, "marked": _marked(facts), "quoted": _quoted(facts)}


def _kept(said: Callable[[datetime], str]) -> Callable[[datetime], str]:
    """The same words for a moment, kept: an entry's is said on every list that it is on.

    Moments are equal where they are the same instant, so it is the offset too that words are kept by.
    """
    known = functools.lru_cache(maxsize=_KEPT_MOMENTS)(lambda moment, _offset: said(moment))
    return lambda moment: known(moment, moment.utcoffset())


def _marked(facts: SiteFacts) -> Callable[[str, str], Markup]:
    """What marks an element whose text is in another language or direction than the page."""
    made: dict[tuple[str, str], Markup] = {}

    def marked(text: str, language: str = "") -> Markup:
        """Attributes `lang` and `dir`, as far as they are needed, for a text whose language may be known."""
        try:
            direction = direction_of_language(language) if language else direction_of_text(text)
        except (AttributeError, TypeError) as error:
            message = f"`marked` cannot take `{language or text}`"
            raise jinja2.TemplateRuntimeError(message) from error
        known = made.get((language, direction))
        if known is None:
            lang = ' lang="{}"' if language not in ("", facts.language) else ""
            dir_ = ' dir="{}"' if direction not in ("", facts.direction) else ""
            known = Markup(lang).format(language) + Markup(dir_).format(direction)  # noqa: S704, plain text
            made[language, direction] = known
        return known

    return marked


def _quoted(facts: SiteFacts) -> Callable[..., str]:
    """What sets the quotes of a line of text."""
    known = functools.lru_cache(maxsize=_KEPT_TITLES)(typeset)

    def quoted(text: str, language: str = "") -> str:
        """A text with the quotes of a language, by its tag; of the site's where none is said."""
        try:
            return known(text, language or facts.language) if "'" in text or '"' in text else text
        except (AttributeError, TypeError) as error:
            message = f"`quoted` cannot take `{text}`"
            raise jinja2.TemplateRuntimeError(message) from error

    return quoted


def _strict(name: str, function: Callable[[Any], object]) -> Callable[[Any], object]:
    """A filter that blames the layout for a value it cannot take."""

    def strict(value: object) -> object:
        try:
            return function(value)
        except (AttributeError, TypeError, ValueError, LookupError) as error:
            message = f"`{name}` cannot take `{value}`"
            raise jinja2.TemplateRuntimeError(message) from error

    return strict


def by_day(entries: Iterable[Entry]) -> list[tuple[datetime, list[Entry]]]:
    """Entries by the day at their own place of publication, the newest day first."""
    return _grouped(entries, len(("year", "month", "day")))


def by_month(entries: Iterable[Entry]) -> list[tuple[datetime, list[Entry]]]:
    """Entries by the month at their own place of publication, the newest month first."""
    return _grouped(entries, len(("year", "month")))


def _grouped(entries: Iterable[Entry], length: int) -> list[tuple[datetime, list[Entry]]]:
    groups: dict[tuple[int, ...], list[Entry]] = {}
    for entry in entries:
        date = entry.date
        groups.setdefault((date.year, date.month, date.day)[:length], []).append(entry)
    return [(among[0].date, among) for _, among in sorted(groups.items(), reverse=True)]
