"""Readings → which lines are the headlines of other articles below `Read more` or `Watch now`.

One may be the only headline there is, as where a page sets its video above the article.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_answered, may_be_title, says_who_wrote
from generator.ingest.text.regions.related_cards import cards_below
from generator.ingest.words.furniture.announcers import LABELS_ABOVE, LIVE_ABOVE
from generator.ingest.words.late import Late

_LEADING = ("promo", "duration", "video-link")
_FOR_SUBSCRIBERS = ("for-subscribers", "subscribers-only")
"""What marks other articles amid a text, as those are that not everybody may read."""
_TITLED, _TOP = 4, 12
_SENTENCE = 0.45
_CLOCK = Late(r"\d{1,2}[:.]\d\d")


def _is_above_hour(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a name stands right above a day with its hour, as who signs; `in Varsand` may be between.

    Or further names are, where each stands twice, as that of a portrait and below it.
    """
    byline = readings[index].byline
    if byline is None or byline.rule not in ("bare-name", "names", "name-and-role"):
        return False
    while _is_twice(index, readings) and _is_twice(index + 2, readings):
        index += 2
    below = readings[index + 1 + _is_twice(index, readings) :][:2]
    if len(below) > 1 and below[0].key.startswith("in ") and below[0].shape.words <= _TITLED:
        below = below[1:]
    stamp = below[0].stamp if below else None
    return stamp is not None and stamp.moments[0].is_whole


def _is_twice(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a name and the next line are the same."""
    if index + 1 >= len(readings) or readings[index].byline is None:
        return False
    return readings[index].key == readings[index + 1].key


def promoted(lines: Sequence[Line], readings: Sequence[Reading]) -> list[bool]:
    """Which lines are the headline below `Read more` or `Watch now`: the next that is no button."""
    found, sections, waits, dated, begun, timed = [], 0, False, False, False, False
    told = 0
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        ends_menu = reading.key == "more" and sections > 0 and not begun
        sections = sections + 1 if reading.furniture and reading.furniture.rule == "section" else 0
        waits = waits and (begun or sections < _OF_MENU)
        leads = waits and reading.furniture is None and not _is_own(index, lines, readings, begun=begun)
        leads = leads and not (timed and told <= _DECK and _is_name(reading))
        begun = begun or reading.is_plain_prose
        told += reading.is_plain_prose
        labels = begun and _labels(index, lines, readings)
        found.append(leads or labels)
        if reading.key == "read more" and _ends_strip(index, readings):
            found[index - 1] = True
        elif labels or (begun and _is_above_one(index, lines, readings)):
            waits = True
        elif ends_menu or reading.furniture is None or reading.furniture.rule == "breadcrumbs":
            waits = False
        elif (begun and reading.furniture.rule in _FOR_SUBSCRIBERS) or _leads(
            line.text, reading, begun=begun, dated=dated or _is_above_day(index, readings)
        ):
            waits = True
        parts = reading.furniture is not None and reading.furniture.rule == "separator"
        if reading.furniture is not None and reading.furniture.rule in _LEADING:
            timed = reading.furniture.rule == _LASTS
        dated = dated if parts else reading.stamp is not None
    _with_parted(found, lines, readings)
    _with_videos(found, lines, readings)
    for index in cards_below(lines, readings):
        found[index] = True
    return found


_LASTS, _DECK = "duration", 1  # sentence


def _is_name(reading: Reading) -> bool:
    """Whether a line is one name: who wrote, below how long it takes to hear the text, and no headline."""
    named = reading.byline is not None and reading.byline.rule == "bare-name"
    return named and reading.shape.words < _TITLED


def _labels(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a line says of which kind the article is whose headline is right below: `Analysis:`, `LIVE`.

    The text goes on right behind that.
    """
    reading, text = readings[index], lines[index].text
    live = reading.key in LIVE_ABOVE
    if not (live or (text[-1] in ":：" and reading.key in LABELS_ABOVE)) or index + 2 >= len(lines):
        return False
    title = readings[index + 1]
    fewest = _FEWEST_LIVE if live else _TITLED
    titled = fewest <= title.shape.words <= _LONGEST_TITLE and not title.shape.ends
    return titled and title.furniture is None and readings[index + 2].is_plain_prose


def _is_above_one(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether what stands above lists of other articles has a line below it that may head one.

    What stands in one block with such a headline, and apart from all else, is a card with its sentence.
    """
    led = readings[index].furniture
    if led is None or led.rule != "related-list" or index + 1 >= len(readings):
        return False
    carded = index + 2 < len(lines) and lines[index + 1].gap and not lines[index + 2].gap
    return not (carded or readings[index + 1].shape.stops)


_OF_MENU = 3  # sections in a row above the text, of which `Watch` is one
_WAYS_ON = (" »", " ›", " →", " >")
"""What ends a kicker that leads to its section, above the article."""


def _leads(text: str, reading: Reading, *, begun: bool, dated: bool) -> bool:
    """Whether a few words of the page lead to another article; `dated`: a day stands beside them."""
    rule = reading.furniture.rule if reading.furniture else ""
    return (
        (rule in _LEADING or reading.key == "more")
        and reading.shape.words <= _TITLED
        and not reading.key.endswith(" to search")
        and not (dated and _CLOCK.fullmatch(text))  # the hour beside its day, and no video's length
        and (begun or text[-2:] not in _WAYS_ON)  # `THE HARBOUR »`, a kicker
    )


def _is_above_day(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the first day of all stands alone right below an hour: `01:30` above `5 May 2024`."""
    stamp = readings[index + 1].stamp if index + 1 < len(readings) else None
    alone = stamp is not None and not (stamp.before or stamp.after or stamp.moments[0].has_time)
    return alone and readings[index + 1].is_whole_day and _is_first_day(readings[:index])


def _is_first_day(above: Sequence[Reading]) -> bool:
    """Whether no day stands above, and no more than a standfirst."""
    return not any(one.is_whole_day for one in above) and sum(one.is_plain_prose for one in above) <= 1


def _is_own_day(index: int, readings: Sequence[Reading], *, begun: bool) -> bool:
    """Whether a line says when the article appeared: once it has `begun`, the first hour of all."""
    stamp = readings[index].stamp
    if stamp is None or not begun:
        return readings[index].is_whole_day
    if stamp.before or stamp.after or not stamp.moments[0].is_whole:
        return False
    return _is_first_day(readings[:index])


def _is_own(index: int, lines: Sequence[Line], readings: Sequence[Reading], *, begun: bool) -> bool:
    """Whether a line is of the article though `Read more` is above it, be the text `begun` or not."""
    reading = readings[index]
    if reading.shape.prose >= _SENTENCE and lines[index].text[-1] not in "?!":
        return True
    dated = _is_above_hour(index, readings) or _is_own_day(index, readings, begun=begun)
    sent = reading.byline is not None and reading.byline.rule == "agency"
    if dated or sent or says_who_wrote(reading):
        return True
    if begun:
        return is_answered(lines, index)
    return _is_only_headline(index, readings) or _is_shown_again(index, lines, readings)


_AGAIN, _SIGNED = 4, 4  # lines


def _is_shown_again(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a line stands once more below its standfirst, above who wrote and when, as a picture is called.

    So the article's own headline does below the link that ends the page's menu: `More news`, `Harbour`.
    """
    below = range(index + 2, min(index + 2 + _AGAIN, len(lines)))
    again = next((other for other in below if lines[other].text == lines[index].text), 0)
    if not again or readings[index].shape.words < _TITLED or readings[index].shape.ends:
        return False
    signed = readings[again + 1 : again + 1 + _SIGNED]
    return any(one.stamp for one in signed) and any(one.byline for one in signed)


def _is_only_headline(index: int, readings: Sequence[Reading]) -> bool:
    """Whether nothing above a line and nothing between it and the text can be the headline but itself."""
    if index >= _TOP:
        return False
    below = itertools.takewhile(lambda one: not one.is_plain_prose, readings[index + 1 : index + _TOP])
    others = (one for one in (*readings[:index], *below) if may_be_title(one) and not one.shape.ends)
    return not any(one.shape.words >= _TITLED for one in others)


_STRIPS = ("breaking news", "breaking", "trending", "trending now", "just in", "latest", "news update")


def _ends_strip(index: int, readings: Sequence[Reading]) -> bool:
    """Whether `Read more` stands below the headline that `Breaking news` leads to, and leads to none."""
    return readings[max(0, index - 2)].key in _STRIPS and readings[index - 1].furniture is None


_FEWEST_LIVE, _LONGEST_TITLE = 2, 18  # words


def _with_parted(found: list[bool], lines: Sequence[Line], readings: Sequence[Reading]) -> None:
    """Adds the second headline below `Related:`, where blank lines part only these and no paragraphs."""
    for index in range(2, len(lines) - 1):
        if not found[index - 1] or found[index] or readings[index].furniture is not None:
            continue
        parted = lines[index - 1].gap and lines[index].gap
        joined = not (lines[index - 2].gap or lines[index + 1].gap) and readings[index + 1].is_plain_prose
        shape = readings[index].shape
        titled = lines[index].text[-1] == "?" or not shape.ends
        if not (titled and shape.words <= _LONGEST_TITLE and _is_below_text(index, readings)):
            continue
        if (parted and joined) or _asks_on_other_matter(index, lines, readings):
            found[index] = True
    for index in range(_TITLED, len(lines)):
        led = readings[index - 1].furniture
        if led and led.rule == "promo" and not lines[index].gap and _OTHER_FORMS.match(lines[index].text):
            found[index] = True
    for index in range(_TITLED, min(len(lines) - 1, _TOP)):
        if found[index - 1] and not found[index] and _is_second_above_text(index, lines, readings):
            found[index] = True


def _is_second_above_text(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a line is the second headline below `Related`, between the day and the first paragraph."""
    one = readings[index]
    led = readings[index - 2].key == "related" and not any(line.gap for line in lines[index - 1 : index + 2])
    dated = any(above.stamp for above in readings[: index - 2])
    opens = readings[index + 1].is_plain_prose and sum(above.is_plain_prose for above in readings[:index]) < 2
    titled = _TITLED <= one.shape.words <= _LONGEST_TITLE and not (one.shape.ends or one.furniture)
    return led and dated and opens and titled


def _asks_on_other_matter(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a line asks in many words of which the paragraph right below says one at most, without gaps."""
    one, other = readings[index], readings[index + 1]
    asks = lines[index].text[-1] == "?" and one.shape.words >= _LEAST_ASKED and other.is_plain_prose
    joined = not any(line.gap for line in lines[index - 2 : index + 2])
    other_matter = len(one.stems) >= _TITLED and len(one.stems & other.stems) <= 1
    return asks and joined and other_matter and lines[index].text[0] not in _QUOTES


_LEAST_ASKED, _QUOTES = 9, "\"'“‘«„"


def _is_below_text(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a paragraph stands right above what leads to the headline above a line."""
    return index > 2 and readings[index - 3].is_plain_prose


_VIDEO, _BOX = " Video", "box aufklappen box zuklappen"
_OTHER_FORMS = Late(r"(?:VIDEO|FOTO|AUDIO|MAPPA|SCHEDA|GRAFICO|INFOGRAFICA|INTERATTIVO|LEGGI) (?=\w)")
"""`VIDEO I traghetti nel porto`, right below `LEGGI …`: what else there is on the matter."""


def _with_videos(found: list[bool], lines: Sequence[Line], readings: Sequence[Reading]) -> None:
    """Adds the name of a video, which stands twice, and the sentence below on what it shows.

    And the name of a box above the button that unfolds it.
    """
    for index in range(len(lines) - 2):
        text = lines[index].text
        if (
            readings[index + 1].key == _BOX
            and not readings[index].is_plain_prose
            and not lines[index + 1].gap
        ):
            found[index] = True
        if text.endswith(_VIDEO) and lines[index + 1].text == text.removesuffix(_VIDEO):
            told = readings[index + 2].dateline is None and readings[index + 2].furniture is None
            found[index : index + 3] = [True, True, told]
