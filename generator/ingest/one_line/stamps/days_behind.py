"""The day behind a headline or a last sentence in Japanese and Chinese, in a line that is no timestamp."""

from __future__ import annotations

from generator.ingest.words.late import Late

_DAY_IN_BRACKETS = Late(
    "(?<=[^\\d\\s]) ?[（(\\[【](20\\d\\d)年(\\d{1,2})月(\\d{1,2})日(?:[（(][^（）()]{1,4}[)）])?[)）\\]】]\\Z"
)
"""The day behind a headline, as broadcasters of Japan name their films: `渡船、再開へ（2024年6月3日）`.

Blogs there set the day of the week behind it: `渡船、再開へ [2024年6月3日(月)]`.
"""
_DAY_OF_REPUBLIC = Late("[）)。](1[01]\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])\\Z")
"""The day behind the editor of a story from Taiwan, in years of the Republic: `（編輯：林書遠）1130603`."""
_FIRST_YEAR, _LEAST_TITLE, _END = 1911, 12, 50


def day_behind_title(text: str) -> tuple[int, int, int] | None:
    """The day in brackets that a headline in Japanese or Chinese ends in."""
    found = _DAY_IN_BRACKETS.search(text) if text[-1:] in ")）]】" else None
    told = found is not None and found.start() >= _LEAST_TITLE
    return (int(found[1]), int(found[2]), int(found[3])) if found and told else None


def without_day(title: str) -> str:
    """A headline without such a day behind it."""
    return _DAY_IN_BRACKETS.sub("", title) if day_behind_title(title) else title


_MOMENT_BEHIND = Late("(?<=[。」])[（(](20\\d\\d)/(\\d{1,2})/(\\d{1,2})[-－ ](\\d{1,2})[:：](\\d\\d)[)）]\\Z")


def moment_behind(text: str) -> tuple[int, int, int, int, int] | None:
    """The day and hour behind the last sentence of a wire of Japan: `…と述べた。（2024/06/03-17:11）`."""
    found = _MOMENT_BEHIND.search(text[-_END:]) if text[-1:] in ")）" else None
    return (int(found[1]), int(found[2]), int(found[3]), int(found[4]), int(found[5])) if found else None


def day_behind(text: str) -> tuple[int, int, int] | None:
    """The day that stands behind the last words of a story from Taiwan."""
    found = (
        _DAY_OF_REPUBLIC.search(text[-_END:])
        if text[-7:].isdigit() and ("編輯" in text[-_END:] or text[-8:-7] == "。")
        else None
    )
    return (int(found[1]) + _FIRST_YEAR, int(found[2]), int(found[3])) if found else None
