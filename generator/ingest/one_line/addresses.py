"""The address of an original → the day in its path."""

from __future__ import annotations

import re
from datetime import datetime

_IN_PATH = re.compile(r"/((?:19|20)\d\d)(?:(?:/[A-Z]+(?=/))?[/-](\d\d?)[/-](\d\d?)|[/-]?(\d\d)(\d\d))\b")


def day_of_address(address: str) -> tuple[int, int, int] | None:
    """The year, month and day that stand in the path of an address, as in `/2024/11/22/` or `/20241122-`."""
    match = _IN_PATH.search(address)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2] or match[4]), int(match[3] or match[5])
    try:
        datetime(year, month, day)  # noqa: DTZ001
    except ValueError:
        return None
    return year, month, day
