"""Readings → how surely a line belongs to the furniture around it, though no rule knows the line itself.

A headline below `Related stories` is another article's, a sentence below `Sign up` is what one signs up to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.pointers import is_led_by_label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import (
    is_epigraph,
    is_free,
    is_paper_alone,
    is_titled_throughout,
    is_told_above,
    opens_byline,
)
from generator.ingest.text.beside_videos import is_above_length, is_above_player, is_of_related, is_of_video
from generator.ingest.text.boxes import ends_block, is_below_box, is_thanking
from generator.ingest.text.echoes import ROW
from generator.ingest.text.short_furniture import by_label
from generator.ingest.text.surroundings import SHARING, Surroundings
from generator.ingest.text.teasing import (
    has_day_behind,
    is_between,
    is_dated_teaser,
    is_glued_teaser,
    is_teased,
    leads_elsewhere,
)
from generator.ingest.words.letters import LL, LU

_ASIDE = ("speaks-to-reader", "newsletter", "support", "follow")
_BOXES = ("newsletter", "follow", "key-points", "support")
_SURE_APPEAL, _SURE_BOX = 0.75, 0.9
_SENTENCE, _HARDLY_PROSE = 0.2, 0.6
_EARLY = 3
_FEW, _FEWEST, _TITLED = 8, 5, 5
_CAPITALS = 4
_SHORT_BOXED, _LONG_BOXED = 20, 30
_BOTH = 2


def belonging(
    places: Sequence[int], readings: Sequence[Reading], around: Surroundings
) -> dict[int, list[tuple[str, float]]]:
    """The rules by which each line is furniture because of its neighbours, each with how sure it is.

    Each group of rules is asked of all lines before the next is, which is far faster than all of each line.
    """
    found = {index: _of_page(index, readings, around) for index in places}
    shapes = ((index, readings[index].shape) for index in places)
    short = [index for index, shape in shapes if shape.words <= _SHORT_BOXED or not shape.ends]
    for asked, rules in (
        (places, _of_form),
        (places, _of_teasers),
        (places, _of_lists),
        (short, _of_short_line),
        (short, by_label),
    ):
        for index in asked:
            found[index] += rules(index, readings, around)
    return found


def _of_page(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules for what speaks of the page, of its paper or of who wrote."""
    reading, before = readings[index], around.prose_before[index]
    found = []
    opened = opens_byline(reading)
    if reading.byline is not None and is_thanking(index, readings, around.prose_after[index]):
        found.append(("signs-appeal", 0.95))
    if opened and index > 0 and around.promoted[index] and around.promoted[index - 1]:
        found.append(("who-wrote-another", 0.99))
    if reading.shape.words <= _FEW and (strange := _strangeness(index, readings, around)):
        found.append(("foreign-beside-furniture", strange))
    if reading.addresses and _is_in_appeal(index, readings):
        found.append(("inside-an-appeal", 0.9))
    if opened and not reading.stamp and is_between(index, around) and around.lines[index].text[0] != "(":
        found.append(("who-wrote-another", 0.6))
    if around.closed[index] and around.is_of_page(index):
        found.append(("speaks-of-the-page", 0.95))
    if not before and reading.shape.ends and is_told_above(index, around.lines, readings):
        found.append(("told-above", 0.95))
    return found


def _of_form(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules for what stands in boxes and rows, or twice, or in capitals."""
    reading, before = readings[index], around.prose_before[index]
    shape = reading.shape
    found = []
    if around.boxed[index] and index not in around.asked:
        found.append(("in-a-box", 0.93))
    if around.promoted[index]:
        found.append(("promoted-headline", 0.85))
    opened = reading.byline is not None and reading.byline.rule == "byline-opener"
    in_capitals = before and shape.capitals and not opened and _is_in_capitals(reading, before)
    if in_capitals and "。" not in around.lines[index].text and index not in around.set_subheads:
        found.append(("headline-in-capitals", 0.6))
    if around.pointed[index]:
        found.append(("key-point", 0.9))
    has_boxes = shape.words <= _LONG_BOXED and not around.ruled.isdisjoint(_BOXES)
    if has_boxes and is_free(reading) and _is_in_box(index, readings, around):
        found.append(("inside-a-box", 0.9 if shape.words <= _SHORT_BOXED else 0.5))
    if around.crumbs[index] == ROW:
        found.append(("row-of-sections", 0.85))
    if shape.prose < _HARDLY_PROSE and around.is_repeated(index) and not _may_head(index, reading, around):
        found.append(("said-before", 0.6))
    return found


def _of_teasers(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules for what leads to other articles, by its form and by those beside it."""
    before, text = around.prose_before[index], around.lines[index].text
    found = []
    if before and around.blocks_tell and is_teased(index, around):
        found.append(("picture-of-teaser", 0.93))
    if before and is_glued_teaser(index, around):
        found.append(("glued-teaser", 0.93))
    if index in around.pulled and before > _BOTH - _is_quoted(index, around):
        found.append(("pull-quote", 0.95))
    if around.clustered[index] and not (
        _signs(index, readings, around) or is_epigraph(readings[index], text)
    ):
        found.append(("run-of-headlines", 0.8))
    if before and is_led_by_label(text) and not readings[index].spoken:
        found.append(("promoted-headline", 0.9))
    if around.fed[index]:
        found.append(("one-of-a-feed", 0.9))
    return found


def _of_lists(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules for what stands in lists of other articles, or amid the text and leads away from it."""
    before = around.prose_before[index]
    found = []
    listed = around.listed[index] and not _dates(index, readings, around)
    if listed and readings[index].shape.prose < _HARDLY_PROSE:
        found.append(("listed-headline", 0.85))
    if before > 1 and around.all_parted and _is_joined_teaser(index, readings, around):
        found.append(("joined-teaser", 0.9))
    if (around.blocks_tell and is_of_video(index, readings, around)) or is_above_player(
        index, readings, around
    ):
        found.append(("tells-of-video", 0.95))
    if before and around.rules[index - 1] == "promo" and is_of_related(index, readings):
        found.append(("tells-of-related", 0.95))
    if listed and _is_listed_question(index, around):
        found.append(("listed-headline", 0.85))
    if index == around.named_beside:
        found.append(("whom-a-picture-shows", 0.85))
    if before and leads_elsewhere(around.lines[index].text):
        found.append(("leads-elsewhere", 0.99))
    if before > 1 and around.blocks_tell and around.has_share_buttons and _is_shared(index, readings, around):
        found.append(("offered-to-share", 0.95))
    if index and readings[index].shape.words >= _LONG_ROW and _is_row(index, around):
        found.append(("listed-row", 0.9))
    if listed and before > 1 and around.trails_off(index):
        found.append(("cut-short", 0.9))
    titled = before > 1 and is_titled_throughout(readings[index].shape, around.lines[index].text)
    if listed and (titled or has_day_behind(around.lines[index].text)):
        found.append(("listed-headline", 0.9))
    if listed and is_dated_teaser(index, readings, around):
        found.append(("listed-teaser", 0.95))
    return found


def _of_short_line(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules that hold for no sentence of many words, by the text around it."""
    reading, before, text = readings[index], around.prose_before[index], around.lines[index].text
    found = []
    if before and around.pulled and _is_below_quote(index, reading, around):
        found.append(("who-is-quoted", 0.95))
    if not before and _is_titled_above(index, readings, around):
        found.append(("titled-above-text", 0.93))
    if before > 1 and ": " in text and _is_labelled(index, reading, around):
        found.append(("headline-behind-label", 0.9))
    if before > 1 and reading.caption is not None and _is_credit_alone(reading):
        found.append(("credit-below-text", 0.95))
    if before <= 1 and "duration" in around.ruled and is_above_length(index, readings):
        found.append(("titles-a-video", 0.93))
    if not before and _is_begun_below(index, readings, around):
        found.append(("cut-below", 0.95))
    if before > 1 and "cut-teaser" in around.ruled and _is_above_cut(index, readings, around):
        found.append(("above-cut-teaser", 0.93))
    if before > _EARLY and is_paper_alone(reading, text):
        found.append(("signs-as-paper", 0.9))
    return found


_QUOTES, _DASHES = "\"“„«»‘'", "-–—"
_LABELLED = re.compile(r"[A-Z][A-Z’'&-]+(?: [A-Z’'&-]+){0,3}: [A-Z“‘'\"]")
_OF_EVENT = ("WHAT:", "WHEN:", "WHERE:", "WHO:", "WHY:", "HOW:", "COST:", "INFO:", "TICKETS:", "DETAILS:")
_LONGEST_CREDIT = 14  # words


def _is_quoted(index: int, around: Surroundings) -> bool:
    """Whether a line is a quotation and nothing else."""
    text = around.lines[index].text
    return text[0] in _QUOTES and text[-1] in "\"”“»«’'"


def _is_below_quote(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a name behind a dash stands right below a pull quote: who said that."""
    named = reading.byline is not None and bool(reading.byline.people)
    return named and around.lines[index].text[0] in _DASHES and index - 1 in around.pulled


def _is_titled_above(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a question in capitals, as the title of a video has, stands below the time, above the text."""
    shape = readings[index].shape
    text = around.lines[index].text
    titled = shape.words >= _TITLED and shape.titled == 1.0 and text[0].isupper() and not shape.stops
    if not titled or text[-1] not in "?!":
        return False
    dated = any(one.stamp is not None for one in readings[:index])
    return dated and index + 1 < len(readings) and around.prose[index + 1] and is_free(readings[index])


def _is_labelled(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a headline behind a label in capitals stands between two paragraphs: `MORE: Ferry sold`."""
    if reading.shape.ends or reading.shape.words < _CAPITALS or not is_free(reading) or reading.spoken:
        return False
    text = around.lines[index].text
    if not _LABELLED.match(text) or text.startswith(_OF_EVENT):
        return False
    beside = [one.shape for one in around.readings[index - 1 : index + 2 : 2]]
    return len(beside) == _BOTH and all(one.ends and one.words > _CAPITALS for one in beside)


def _is_in_capitals(reading: Reading, before: int) -> bool:
    """Whether a line is set in capitals and no sentence, no day, and not who wrote for which paper."""
    signs = before <= 1 and reading.byline is not None and bool(reading.byline.outlets)
    headlike = reading.shape.capitals and reading.shape.words >= _CAPITALS
    return headlike and not (reading.shape.ends or reading.is_whole_day or signs)


def _is_credit_alone(reading: Reading) -> bool:
    """Whether a short sentence is only a credit: `Photo courtesy of harbour photographer Jane Doe.`"""
    return reading.is_credit_only and reading.shape.ends and reading.shape.words <= _LONGEST_CREDIT


def _signs(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line early on names people right above a moment, as a byline does; one only above an hour."""
    byline, below = readings[index].byline, readings[index + 1 : index + 2]
    if byline is None or not byline.people or around.prose_before[index] > _EARLY:
        return False
    above = readings[index - 1].byline if index else None
    if above is not None and above.rule == "byline-opener":
        return True
    stamp = below[0].stamp if below else None
    return stamp is not None and (stamp.moments[0].is_whole or len(byline.people) >= _BOTH)


def _dates(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line above the article names a whole day, as below a menu its own does."""
    stamp = readings[index].stamp
    return stamp is not None and stamp.moments[0].year is not None and not around.prose_before[index]


def _is_joined_teaser(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a headline and a sentence stand together amid parted paragraphs, on other matters."""
    if readings[index].enlisted or around.above_joined.isdisjoint((index, index - 1)):
        return False
    for title in (index, index - 1):
        if title in around.above_joined:
            reading, told = readings[title], readings[title + 1 : title + 2]
            headlike = reading.shape.words >= _FEWEST and not reading.shape.ends and is_free(reading)
            headlike = headlike and not reading.is_captioned  # below a picture the text goes on
            headlike = headlike and not (told and _is_subhead_above(reading, told[0]))
            headlike = headlike and around.lines[title - 1].text[-1] not in _CLOSING_QUOTES  # who said that
            if headlike and told and told[0].is_plain_prose and around.is_apart_from_text(title + 1):
                return around.kinship(reading) < 2 * _NO_KIN and around.kinship(told[0]) < _NO_KIN
    return False


_CLOSING_QUOTES = "”»"
_LONGEST_SUBHEAD, _LONG_PARAGRAPH = 5, 18  # words


def _is_subhead_above(title: Reading, below: Reading) -> bool:
    """Whether a few words stand above more than teasers tell, as subheads do that no gap parts from it."""
    return title.shape.words <= _LONGEST_SUBHEAD and below.shape.words >= _LONG_PARAGRAPH


def _is_shared(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether buttons to share a sentence hang on it amid the text, or it hangs on a headline below such."""
    if not readings[index].is_plain_prose or around.lines[index - 1].text[-1] == ":":
        return False
    below = [one for one in range(index + 1, index + 3) if one < len(readings) and around.joins(one - 1, one)]
    if len(below) > 1 and all(_shares(readings[one]) for one in below):
        return around.prose_after[index] > 1 and around.lines[index].gap
    title = readings[index - 1]
    if around.prose_after[index] or not around.joins(index - 1, index) or not _is_parted(index, around):
        return False
    headlike = title.shape.words >= _FEWEST and not title.shape.ends and is_free(title)
    return headlike and sum(map(_shares, readings[max(0, index - _NEAR_BUTTONS) : index - 1])) > 1


def _shares(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule in SHARING


def _is_parted(index: int, around: Surroundings) -> bool:
    return index + 1 == len(around.lines) or not around.joins(index, index + 1)


_NEAR_BUTTONS = 5  # lines

_NO_KIN, _LEAST_BEGUN, _NEAR_BELOW = 0.12, 12, 6


def _is_begun_below(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line that is cut short says what one of the next paragraphs begins with."""
    reading = readings[index]
    cut = around.lines[index].text.endswith(("...", "…"))
    if reading.shape.words < _LEAST_BEGUN or (reading.shape.ends and not cut):
        return False
    below = readings[index + 1 : index + 1 + _NEAR_BELOW]
    return (cut or reading.dateline is not None) and any(
        one.key.startswith(f"{reading.key} ") for one in below
    )


def _is_above_cut(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a headline stands right above a teaser that is cut short, `… Read more`."""
    below = readings[index + 1].furniture if index + 1 < len(readings) else None
    shape, last = readings[index].shape, around.lines[index].text[-1]
    headlike = shape.words <= _SHORT_BOXED and (not shape.ends or last in "?!")
    return headlike and below is not None and below.rule == "cut-teaser" and is_free(readings[index])


_LONG_ROW, _SEAMS = 24, 5  # words
_SEAM = re.compile(rf"[{LL}\d?!)”’%][{LU}][{LL}]")
"""Where a page set one headline right behind another: `… for the winterOld lighthouse …`."""


def _is_row(index: int, around: Surroundings) -> bool:
    """Whether a long line right below a heading above other articles is their headlines in a row."""
    shape, above = around.readings[index].shape, around.readings[index - 1].furniture
    if above is None or not above.lists or shape.ends:
        return False
    return not shape.stops or len(_SEAM.findall(around.lines[index].text)) >= _SEAMS


def _may_head(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a line above the article is long enough for a headline, or a name: both stand twice there."""
    named = reading.byline is not None and bool(reading.byline.people)
    long = reading.shape.words >= _TITLED - around.is_said_above(index)
    return (long or named) and not around.prose_before[index]


def _is_listed_question(index: int, around: Surroundings) -> bool:
    """Whether a line of a list asks something, without a blank line above, as no paragraph does."""
    asks = around.lines[index].text[-1] == "?" and around.listed[index - 1]
    return asks and around.gaps_tell and around.joins(index - 1, index)


def _is_in_appeal(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line says `we` or `you` next to one that surely speaks to the reader."""
    if not readings[index].addresses:
        return False
    near = [readings[other].furniture for other in (index - 1, index + 1) if 0 <= other < len(readings)]
    return len(near) == _BOTH and all(
        one is not None and one.rule in _ASIDE and one.confidence >= _SURE_APPEAL for one in near
    )


def _strangeness(index: int, readings: Sequence[Reading], around: Surroundings) -> float:
    """How surely a few words next to furniture belong to it, as nothing else speaks of the same."""
    reading = readings[index]
    if reading.shape.words > _FEW or reading.shape.prose < _SENTENCE or not is_free(reading):
        return 0.0
    inside = around.prose_before[index] and around.prose_after[index]
    if (
        reading.place
        or reading.sign_off
        or reading.enlisted
        or not inside
        or not around.says_much(index)
        or around.kinship(reading) > 0
        or _signs(index, readings, around)
    ):
        return 0.0
    below = readings[index + 1].furniture if index + 1 < len(readings) else None
    if reading.shape.words > _FEWEST and below and below.closes and not around.prose_after[index]:
        return 0.0  # the last words of an article
    near = [readings[other] for other in (index - 1, index + 1) if 0 <= other < len(readings)]
    rules = {one.furniture.rule for one in near if one.furniture}
    if reading.shape.ends and rules in ({"promo", "advertisement"}, {"promo", "tags"}):
        return 0.0  # a paragraph between the headline of another article and what is sold, or its tags
    return 0.85 if all(map(_is_odd, near)) else 0.0


def _is_odd(reading: Reading) -> bool:
    return reading.furniture is not None or reading.shape.prose < _SENTENCE


def _is_in_box(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands with newsletter or follow boxes, with no blank line between, or between two."""
    boxes = [at for at in (index - 1, index + 1) if 0 <= at < len(readings) and around.rules[at] in _BOXES]
    if not boxes or len(boxes) == _BOTH:
        return len(boxes) == _BOTH
    if not around.joined(index) or ends_block(index, readings, around.joins) or is_below_box(index, readings):
        return False
    if not around.prose_before[index] and any(map(opens_byline, readings[index + 1 : index + 2])):
        return False  # the standfirst, above who signs
    if not around.prose_before[index] and readings[index].byline is not None and around.is_signed(index):
        return False  # who signs, below `Follow us`
    furniture = readings[boxes[0]].furniture
    return around.joins(index, boxes[0]) and furniture is not None and furniture.confidence > _SURE_BOX
