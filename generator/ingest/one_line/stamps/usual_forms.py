"""A line with a moment → the same as most papers write it, without what counts or files the article."""

from __future__ import annotations

import re

from generator.ingest.words.furniture.counters import COUNTED
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_NEWS_OF = Late(
    rf"[{LU}][\w &-]{{2,30}} of "
    rf"(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}}\Z)"
)
"""`General News of Monday, 3 June 2024`, as a portal of Ghana shows section and day."""
_BLOGGED = Late(
    rf"(?<=\d\d) ([AP]M)(?: (IST))? ((?:[{LU}][\w.'’-]+ ){{1,3}}[{LU}][\w.'’-]+) in "
    rf"[{LU}][\w &',’-]{{2,80}}\Z"
)
"""`June 5, 2024, 9:14 PM IST Jane Doe in Harbour Notes, World`: who wrote in which column of a blog."""
_READ_BEHIND = Late(r"(?<=20\d\d) (\d{1,3} min(?:ute)?s?(?: (?:to )?read)?) (?!(?:to )?read\b)(?=[^\W\d])")
"""How long a text takes to read, between the day and who wrote: `May 3, 2024 5 min read Jane Doe`."""
_CLOCK_OF = Late(
    r"(?<=[\dmM.]) \((Paris|London|Berlin|Madrid|Rome|Brussels|Vienna|Kyiv|Moscow)(?: [Tt]ime)?\)"
)
"""`at 11:30 am (Paris)`: the town whose time that is."""
_ZONE_AHEAD = Late(r"\(((?:GMT|UTC)(?:[+-]\d{1,2})?|[A-Z]{2,4}T) (\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?)\)")
"""`March 24, 2013 (GMT 04:54)`: the zone in front of the hour."""
_COUNTERS = Late(
    r"(?<=[\dmM])(?:[ ,|•·]{1,3}(?:\d{1,3}(?:[.,\xa0 ]\d{3}){1,2}|\d{1,3}[.,]\d ?[km]|\d{1,7}k?) "
    rf"(?:{COUNTED})){{1,4}}\Z",
    re.IGNORECASE,
)
"""How often an article was opened and spoken of, behind the hour: `12:05 AM 18,233 Views 31 Comments`."""
_TAGGED = Late(r"(?<=[\dMmd]) {1,3}(?:#[^\s#][^#]{1,30}){1,8}\Z")
"""The tags behind a day: `Jul 12, 2018 9-min read  #foreign relations#aging`."""


_SENT_BETWEEN = Late(
    rf"(?<=\d:\d\d) ([A-Z]{{2,8}} [{LU}]\w+(?: [{LU}]\w+)?) (Ac?tualizad[ao]:? \d{{1,2}}:\d\d)\Z"
)
"""`15/01/2020 12:48 AFP Varsand Actualizada 13:30`: who sent it from where, in front of a change."""
_YEARLESS = Late(r"(\d{1,2})/(0?[1-9]|1[0-2]) (\d{1,2}:\d\d (?:CES?T|EES?T|WES?T|GMT|BST|MSK))")
"""`05/11 18:22 CET`: a day without its year, in a zone where it stands in front of the month."""
_LONGEST_YEARLESS = 16
_MONTHS = "January February March April May June July August September October November December".split()


def in_usual_form(line: str) -> str:
    """The line in the order and the words that timestamps mostly have.

    >>> in_usual_form("March 24, 2013 (GMT 04:54)")
    'March 24, 2013 04:54 GMT'
    >>> in_usual_form("Jul 12, 2018 #foreign relations#aging")
    'Jul 12, 2018'
    """
    if len(line) <= _LONGEST_YEARLESS and "/" in line and (day := _YEARLESS.fullmatch(line)):
        return f"{day[1]} {_MONTHS[int(day[2]) - 1]} {day[3]}"
    line = _TAGGED.sub("", line) if "#" in line else line
    line = _READ_BEHIND.sub(r" | \1 | ", line) if " min" in line else line
    line = _BLOGGED.sub(r" \1 \2 | by \3", line) if " in " in line else line
    line = _NEWS_OF.sub("", line) if " of " in line else line
    line = _ZONE_AHEAD.sub(r"\2 \1", _CLOCK_OF.sub(r" Europe/\1", line)) if " (" in line else line
    line = _SENT_BETWEEN.sub(r" \2 \1", line) if "tualizad" in line else line
    return _COUNTERS.sub("", line) if line[-1:].isalpha() else line
