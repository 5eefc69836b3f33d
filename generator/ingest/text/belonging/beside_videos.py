"""Readings → what a page says of its videos and of related stories, between the lines of an article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_free
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_FEWEST = 5  # words of a headline
LASTS = "duration "
"""What stands in front of how long a video is."""
_NOTICES = ("to view this video please enable", "to play this video you need to enable")
ABOVE_VIDEOS = (LASTS, *_NOTICES)
"""How the line above what a video is called begins, below the first paragraph."""


def tells_of_video(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line tells of a video: below how long that is or what it is called, or above its player."""
    hangs = index > 0 and around.blocks_tell and around.joins(index - 1, index)
    if index > 1 and _is_below_name(index, readings):
        return True
    if hangs and _is_below_player(index, readings, around):
        return True
    if hangs and (_is_of_video(index, readings, around) or _is_of_announced(index, readings, around)):
        return True
    text = around.lines[index].text
    if index > 0 and _is_below_notice(readings[index - 1], readings[index]):
        return not (text[0] in _QUOTES and readings[index].shape.ends)
    if text[-1] not in ":：":
        return _is_timed(readings[index]) and _TIMED_TITLE.match(text) is not None
    return _is_above_player(index, readings) or _is_above_drawing(index, readings, around)


def _is_below_name(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line stands below the button of a video, what that is called, or which kind of film it is."""
    if _is_below_button(index, readings) or _is_below_badge(index, readings):
        return True
    return readings[index - 1].key in _KINDS and _is_below_kind(index, readings)


def may_be_timed(places: Sequence[int], rules: Sequence[str], readings: Sequence[Reading]) -> list[int]:
    """The places that may be what a video is called: below how long it takes, or saying that."""
    return [
        at
        for at in places
        if "duration" in rules[at - 2 : at] or rules[at - 2] == "promo" or _is_timed(readings[at])
    ]


def _is_timed(reading: Reading) -> bool:
    """Whether a line may say how long a video takes, in words."""
    return not _MINUTES.isdisjoint(reading.words) and reading.shape.words <= _LONGEST_TITLE


_MINUTES = frozenset("minute minutes seconds".split())
_TIMED_TITLE = Late(
    r"(?:How|Why|What|Where|Who|When) [^?]{8,100}, in (?:\d{1,3}|a|one|two|three|four|five|ten) "
    r"(?:minutes?|seconds)\.?\Z"
)
"""`How a ship is loaded, in two minutes.`: what a video is called that stands amid the text."""


def _is_above_drawing(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line leads to a map or a drawing, which is not copied: `This is what it looks like:`."""
    below = readings[index + 1 : index + 2]
    named = any(not one.shape.ends and one.shape.words <= _FEWEST for one in below)
    return named and around.joins(index, index + 1) and _DRAWN.match(around.lines[index].text) is not None


_DRAWN = Late(
    r"(?:Zo ziet .{2,60}uit|So sieht .{2,60} aus|Voici à quoi ressemblent? .{2,60}|Ecco com['’]è .{2,60}|"
    r"(?:This|Here) is (?:what|how) .{2,60} looks?(?: like)?|Así (?:es|se ve|luce) .{2,60}|"
    r"S(?:ådan|lik|å) ser .{2,60} ut?d?) ?:\Z"
)
_QUOTES = "\"'“‘«„"
"""What somebody says in a whole sentence is of the text, and no title of a video."""


def _is_of_video(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line that hangs on how long a video is, `Duration 1:40`, says alone what it shows."""
    above = readings[index - 1].key
    lasts = above.startswith(LASTS) and above[-1].isdecimal()
    if lasts and index + 1 < len(readings) and not around.joins(index, index + 1):
        return True
    if around.prose_before[index] or readings[index - 1].shape.words < _FEWEST:
        return False
    titled = is_free(readings[index - 1]) and not readings[index - 1].shape.ends
    return titled and _REPORTS.search(around.lines[index].text) is not None


def _is_below_player(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a few words hang on how long a video takes, its player above that: `Play video`, `1:47`."""
    above, reading = [one.furniture for one in readings[max(0, index - 2) : index]], readings[index]
    rules = [one.rule.partition("/")[0] if one is not None else "" for one in above]
    played = len(rules) > 1 and rules[0] in _PLAYERS and rules[1] == "duration"
    parted = index + 1 < len(readings) and not around.joins(index, index + 1)
    return played and parted and reading.shape.words <= _LONGEST_NAME and is_free(reading)


def _is_below_button(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a few words stand below how long a video takes, its button above: `Watch`, `Duration: 2m`."""
    lasts = readings[index - 1].key.startswith(LASTS) and readings[index - 1].shape.words <= _LONG_LASTING
    return lasts and readings[index - 2].key in _BUTTONS and readings[index].shape.words <= _LONGEST_NAME


def _is_below_badge(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a sentence stands below what a video is called, twice: `Talks resumeVideo`, `Talks resume`."""
    above, called = readings[index - 2], readings[index - 1]
    badged = above.key.endswith("video") and above.key.removesuffix("video").rstrip() == called.key
    return badged and called.shape.words >= _FEWEST and readings[index].shape.words <= _LONGEST_TOLD


_KINDS = ("featured video", "video", "featured audio", "vidéo en vedette")


def _is_below_kind(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a sentence stands below what kind of thing lasts so long: `Duration 2:03`, `Featured Video`."""
    told = readings[index].shape.ends and readings[index].shape.words <= _LONGEST_TOLD
    return told and readings[index - 2].key.startswith(LASTS) and is_free(readings[index])


def _is_of_announced(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence hangs on how long a video is, in a block that says first what there is to watch.

    `WATCH | The new ferry:`, `All aboard2:09`, and that sentence.
    """
    reading = readings[index]
    told = reading.shape.ends and reading.shape.words <= _LONGEST_TOLD and is_free(reading)
    if not told or _TIMED.search(around.lines[index - 1].text) is None:
        return False
    first = index - 1
    while first and index - first < _LONGEST_BLOCK and around.joins(first - 1, first):
        first -= 1
    announced = readings[first].furniture
    return first < index - 1 and announced is not None and announced.rule == "promo"


_TIMED = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_LONGEST_BLOCK = 6  # lines
_LONGEST_TOLD = 30  # words
_BUTTONS, _LONG_LASTING = ("watch", "play", "play video", "listen"), 6  # words


def _is_below_notice(above: Reading, reading: Reading) -> bool:
    """Whether a few words stand below what a page says where it cannot play a video: what that is called."""
    return above.key.startswith(_NOTICES) and reading.shape.words <= _LONGEST_TITLE and is_free(reading)


_LONGEST_TITLE = 14  # words
_PLAYERS = ("player", "player-control")
_LONGEST_NAME = 20  # words


def _is_above_player(index: int, readings: Sequence[Reading]) -> bool:
    """Whether words with a colon stand above the button of a video: `See how it works:`, `Play video`."""
    below = readings[index + 1].furniture if index + 1 < len(readings) else None
    played = below is not None and below.rule in _PLAYERS
    return played and readings[index].shape.words <= _LONGEST_NAME


_REPORTS = Late(
    rf"\bAs (?:[\w’']+ )?[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} "
    rf"(?:reports|explains|tells us|found out)\b|"
    rf"\. [{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}} (?:reports|has (?:more|the (?:story|details|latest)))\."
)
"""Who reports in the video, in what the page says of it: `As Jane Doe reports, the ferries stay.`"""


def is_of_related(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a sentence stands right below the headline of a related article, and above its day."""
    above, below = readings[index - 1].furniture, readings[index + 1 : index + 2]
    related = above is not None and above.rule == "promo" and readings[index - 1].shape.words >= _FEWEST
    return related and bool(below) and below[0].is_whole_day and readings[index].dateline is None


def is_above_length(index: int, readings: Sequence[Reading]) -> bool:
    """Whether words without a full stop stand between a sentence above the text and how long a video is."""
    below = readings[index + 1].furniture if index + 1 < len(readings) else None
    timed = below is not None and below.rule == "duration" and not readings[index].shape.ends
    told = index > 1 and readings[index - 1].shape.ends and readings[index - 1].shape.words > _SHORT_TOLD
    return timed and told and is_free(readings[index])


_SHORT_TOLD = 8  # words
