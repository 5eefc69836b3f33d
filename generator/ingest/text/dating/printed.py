"""A clipping → the day that a note below the article gives: when it was printed, or first published.

Where a head says no day, it is that on which the article appeared: `This report by The Canadian Press was
first published May 3, 2021.` So is that in front of `Accessed June 2, 2022.` in a note on how to cite it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.stamps.spelled_out import spelled_moment
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.dating.resolving import Written
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendar_words import Kind

_PRINTED = Late(
    r"((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2})(?:st|nd|rd|th)?,? (?:[A-Z][a-z]{2,8}\.?,? )?20\d\d)\.?\Z"
)
_ISSUED = Late(r"№ ?\d{1,6}[^№]{0,12} (?:от|від|од|за) (\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)\b")
"""`Газета «Маяк» №188 от 10.10.2022, стр. 6`: the issue that an article was printed in."""
_FIRST = Late(
    r"\b(?:(?:first|originally) published|(?:segment|story|interview|program|episode) (?:first )?aired) "
    r"(?:(?:by|in) [^.]{2,60} )?(?:on )?(?=[A-Z\d][^.]{6,24}\.?\Z)"
)
_SAYING = ("published ", "aired ")  # one of them is in what says when it was first
_LONGEST = 160  # letters
_CITED = Late(
    r"\b(?P<day>(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? (?:19|20)\d\d)[.,;)]* "
    r"\(?(?:Last )?(?:[Aa]ccessed|[Rr]etrieved|[Uu]pdated)\b"
)
"""`Doe, Jane. "Piers of the North." Harbour Review. May 18, 2022. Accessed June 2, 2022.`"""


def printed_on(clipping: Clipping) -> Iterator[Written]:
    """The day in `Published in The Harbour Tribune, April 30th, 2011.` below an article.

    Or the moment that a paper spells out there, when it was first on its pages.
    """
    for _, one, reading in clipping.having(Label.FURNITURE, Label.SIGN_OFF):
        text, own = one.line.text, reading.furniture
        noted = own is not None and own.rule == "first-published" and "thousand" in text
        if noted and (told := spelled_moment(text)):
            live = replace(told, kind=Kind.PUBLISHED)
            yield Written(moment=live, line=one.line.number, in_head=False, confidence=0.8)
            continue
        cited = _cited_on(text, clipping) if one.evidence.rule == "citation" else ""
        first = len(text) <= _LONGEST and any(map(text.__contains__, _SAYING)) and _FIRST.search(text)
        day = _PRINTED.search(text) if first or one.evidence.rule == "printed-in" else None
        day = _ISSUED.search(text) if one.evidence.rule == "printed-issue" else day
        said = cited or (day[1] if day else "")
        stamp = read_stamp(said) if said else None
        for moment in stamp.moments if stamp else ():
            yield Written(moment=moment, line=one.line.number, in_head=False, confidence=0.6)


def _cited_on(text: str, clipping: Clipping) -> str:
    """The day in how the article of this headline is to be cited, in front of when somebody read it."""
    title = clipping.labelled[clipping.headline].line.text if clipping.headline >= 0 else ""
    cited = _CITED.search(text) if title and title in text else None
    return cited["day"] if cited else ""


_YEAR = Late(r"(?<!\d)(?:19|20)\d\d(?!\d|-\d)")
_RIGHT_BELOW = 2  # lines


def year_of_copyright(clipping: Clipping) -> int | None:
    """The year of a copyright line right below the text; one further down is rather that of the page."""
    below = clipping.labelled[clipping.last + 1 : clipping.last + 1 + _RIGHT_BELOW]
    years = {
        int(year)
        for one in below
        if one.evidence.rule == "copyright"
        for year in _YEAR.findall(one.line.text)
    }
    return next(iter(years)) if len(years) == 1 else None
