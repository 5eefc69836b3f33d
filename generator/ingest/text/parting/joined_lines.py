"""Lines of a clipping → the same, those of one headline joined that a page breaks in two or more."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.pictures.credits_abroad import SHOWN_LABELS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_LABEL_OF_PICTURE = Late(rf"(?:{SHOWN_LABELS})\s?[,،，:、]", re.IGNORECASE)
_ENDS_LABEL, _LONGEST_LABEL = ",،，:、", 30


def with_joined_captions(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the words of a picture joined to the label right above: `Image caption,`, `The pier`."""
    label: Line | None = None
    for line in lines:
        if label is not None:
            joined = replace(label, text=f"{label.text} {line.text}")
            yield from (label, line) if line.gap else (joined,)
            label = None
        elif line.text[-1] in _ENDS_LABEL and len(line.text) <= _LONGEST_LABEL:
            label = line if _LABEL_OF_PICTURE.fullmatch(line.text) else None
            yield from () if label else (line,)
        else:
            yield line
    if label is not None:
        yield label


_MOST_OF_HEAD, _TITLED, _WITHIN_HEAD = 12, 3, 60
_BROKEN = Late(rf"[«\"“„{LU}][^\d@|/]{{12,80}}[{LL}»\"”][:,]")
_GOES_ON = Late(rf"[{LL}][^@|/:]{{6,90}}(?:[^.:;,]|,)")


def with_joined_headlines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those of a headline joined that the page breaks behind commas: `The port:`, `all wait`."""
    broken: Line | None = None
    for place, one in enumerate(lines[: _MOST_OF_HEAD + 1]):  # behind that, none is broken
        line = one
        if broken is not None and not one.gap and _GOES_ON.fullmatch(one.text):
            line = replace(broken, text=f"{broken.text} {one.text}")
        elif broken is not None:
            yield broken
        broken = line if place < _MOST_OF_HEAD and _is_broken(line.text) else None
        if broken is None:
            yield line
    if broken is not None:
        yield broken
    yield from lines[_MOST_OF_HEAD + 1 :]


def _is_broken(text: str) -> bool:
    """Whether a line ends in a comma or colon as part of a headline may, and is no byline."""
    broken = text[-1] in ":," and text.count(" ") >= _TITLED and _BROKEN.fullmatch(text) is not None
    return broken and not opener_of(text)


_YEAR = Late(r"(?:19|20)\d\d[-/.年]?")
_DAY_OF_YEAR = Late(r"(?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?")
_HOUR = Late(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?")
_NO_DIGIT = Late(r"\D")


def with_joined_days(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, a year and the day right below it joined, and the hour: `2023`, `09/14`, `16:42`."""
    begun = 0
    for place, line in enumerate(lines):
        if place < begun:
            continue
        near = place < _WITHIN_HEAD and len(line.text) <= len("2024年")
        below = lines[place + 1 : place + 3] if near and _YEAR.fullmatch(line.text) else ()
        if below and not below[0].gap and _DAY_OF_YEAR.fullmatch(below[0].text):
            hour = below[1:] if len(below) > 1 and not below[1].gap and _HOUR.fullmatch(below[1].text) else ()
            parts = (line.text.strip("-/.年"), below[0].text.strip("日"))
            day = "-".join(_NO_DIGIT.sub("-", text) for text in parts)
            yield replace(line, text=" ".join([day, *(one.text for one in hour)]))
            begun = place + 2 + len(hour)
        else:
            yield line


_ABOUT = Late("关于[^。！？:：]{2,60}")
_KIND_OF_PAPER = Late(
    "的?(?:决定|决议|通知|通告|公告|公报|通报|意见|批复|命令|令|说明|报告|规定|办法|函|复函|建议)\\Z"
)
_BODY_OF_STATE = Late("[\u4e00-\u9fff 、]{3,40}")
_LONGEST_TITLE = 3  # lines below who decided


def with_joined_papers(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those of an official paper's title joined: who decided, `关于…`, what kind it is."""
    begun = 0
    for place, line in enumerate(lines):
        if place < begun:
            continue
        below = lines[place + 1 : place + 1 + _LONGEST_TITLE] if place < _WITHIN_HEAD else ()
        if below and _ABOUT.fullmatch(below[0].text) and _BODY_OF_STATE.fullmatch(line.text):
            parts = [*itertools.takewhile(lambda one: not one.gap and one.text[-1] not in "。：:", below)]
            ends = [at for at, one in enumerate(parts) if _KIND_OF_PAPER.search(one.text)]
            if ends:
                words = "".join(one.text for one in (line, *parts[: ends[0] + 1]))
                yield replace(line, text=words)
                begun = place + ends[0] + 2
                continue
        yield line
