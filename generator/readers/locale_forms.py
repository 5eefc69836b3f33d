"""A language → how it writes dates, numbers and lists: the data of Unicode's CLDR, through Babel.

Made once for a language and remembered, so that pages and later builds need no Babel.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.ground.dates import DateForms
from generator.ground.words import ListForms, NumberForms

if TYPE_CHECKING:
    from babel import Locale

_ZEROS = {
    name: int(zero, 16)
    for name, zero in re.findall(
        r"(\w+)=(\w+)",
        "adlm=1e950 arab=660 arabext=6f0 beng=9e6 cakm=11136 deva=966 gujr=ae6 guru=a66 hmnp=1e140 "
        "khmr=17e0 knda=ce6 laoo=ed0 mlym=d66 mtei=abf0 mymr=1040 nkoo=7c0 olck=1c50 orya=b66 rohg=10d30 "
        "tamldec=be6 telu=c66 thai=e50 tibt=f20",
    )
}
"""The digit zero of each numbering system of the CLDR that is not 0 to 9."""


class LocaleForms(NamedTuple):
    """What the CLDR says of a language."""

    dates: DateForms
    numbers: NumberForms
    lists: ListForms


def locale_forms(language: str) -> LocaleForms | None:
    """The forms of a language by its tag of BCP 47, or nothing where the CLDR does not know it.

    The digits are those of the language, or those that the tag asks for, as in `ar-u-nu-arab`.
    """
    tag, _, extension = language.partition("-u-")
    locale = _locale(tag)
    if locale is None:
        return None
    asked = extension.partition("nu-")[2].split("-")[0]
    system = asked if asked in ("latn", *_ZEROS) else locale.default_numbering_system
    zero = _ZEROS.get(system, 0)
    digits = {ord("0") + digit: zero + digit for digit in range(10)} if zero else None
    return LocaleForms(_dates(locale, digits), _numbers(locale, system, digits), _lists(locale))


def _locale(tag: str) -> Locale | None:
    """What Babel knows of a language or, in shorter and shorter tags, of what it is a form of."""
    from babel import Locale, UnknownLocaleError

    parts = tag.split("-")
    for length in range(len(parts), 0, -1):
        try:
            return Locale.parse("-".join(parts[:length]), sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return None


def _numbers(locale: Locale, system: str, digits: Mapping[int, int] | None) -> NumberForms:
    symbols = [locale.number_symbols.get(name) or {} for name in (system, "latn")]
    separator = next((found["group"] for found in symbols if "group" in found), ",")
    last, others = locale.decimal_formats[None].grouping
    return NumberForms(separator, last, others, digits)


def _lists(locale: Locale) -> ListForms:
    forms = locale.list_patterns["standard"]
    return ListForms(*(forms[name].replace("{0}", "").replace("{1}", "") for name in ("2", "middle", "end")))


# -- dates


class _Places(Mapping[str, str]):
    """The fields of a date as Babel writes them, but for those that stay places."""

    def __init__(self, moment: datetime, locale: Locale) -> None:
        from babel.dates import DateTimeFormat

        self._fields = DateTimeFormat(moment, locale)

    def __getitem__(self, name: str) -> str:
        places = {"d": "{d}", "dd": "{d:02}", "m": "{m}", "mm": "{m}", "y": "{y}", "yyyy": "{y}"}
        if name[0] in "Ec":
            return "{w}"
        return places[name] if name in places else str(self._fields[name])

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _dates(locale: Locale, digits: Mapping[int, int] | None) -> DateForms:
    skeletons = locale.datetime_skeletons
    day = locale.date_formats["long"].pattern
    full = locale.date_formats["full"].pattern
    month = skeletons["yMMMM"].pattern
    short = skeletons["MMMd"].pattern
    of_month = _by_month(locale)
    around = _span_patterns(locale, month)
    weekdays, letters = (locale.days["stand-alone"][width] for width in ("wide", "narrow"))
    short_months = locale.months["stand-alone"]["abbreviated"]
    return DateForms(
        days=of_month(day),
        short_days=of_month(short),
        full_days=of_month(full),
        months=of_month(month),
        hours=_hours(locale),
        weekdays=tuple(weekdays[number] for number in range(7)),
        weekday_letters=tuple(letters[number] for number in range(7)),
        short_months=tuple(short_months[number] for number in range(1, 13)),
        same_year=(of_month(around[0]), of_month(around[1])),
        other_year=(of_month(around[2]), of_month(around[3])),
        digits=digits,
    )


def _by_month(locale: Locale) -> Callable[[str], Sequence[str]]:
    """What gives the forms of a pattern of the CLDR, from January on."""
    from babel.dates import parse_pattern

    places = [_Places(datetime(2023, month, 1), locale) for month in range(1, 13)]  # noqa: DTZ001

    def forms(pattern: str) -> Sequence[str]:
        form: Any = parse_pattern(pattern).format
        return tuple(form % each for each in places)

    return forms


def _hours(locale: Locale) -> Sequence[str]:
    from babel.dates import parse_pattern

    form: Any = parse_pattern(locale.time_formats["short"].pattern).format
    return tuple(form % _Places(datetime(2023, 1, 1, hour), locale) for hour in range(24))  # noqa: DTZ001


def _span_patterns(locale: Locale, month: str) -> Sequence[str]:
    """The beginning and the end of a span of months of one year, then of two years."""
    known = locale.interval_formats.get("yMMMM") or {}
    patterns = [*known.get("M", ()), *known.get("y", ())]
    if len(patterns) == 4:
        return patterns
    between = locale.interval_formats[None].partition("{1}")[0].removeprefix("{0}")
    return [f"{month}'{between}'", month, f"{month}'{between}'", month]
