"""Readings → which lines are the words of a picture, as who took it or the same words stand beside them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.pictures.present_scenes import is_seen_happening
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import FRAMES, first_word_in_capitals, is_free, may_be_title
from generator.ingest.text.depicting.described import is_described, is_posing, says_again
from generator.ingest.text.depicting.figure_blocks import (
    ends_head,
    is_above_credit,
    is_around_label,
    is_in_labelled_block,
)
from generator.ingest.text.depicting.near_pictures import (
    beside_credits,
    in_blocks_of_pictures,
    is_joined_to_paragraph,
    may_be_on_top,
    may_be_pictured,
    may_be_scene,
    may_have_twins,
)
from generator.ingest.text.depicting.picture_buttons import (
    has_button,
    is_above_controls,
    is_at_button,
    is_below_control,
    is_below_number,
    is_below_opened,
    is_paragraph_below,
)
from generator.ingest.text.depicting.picture_labels import (
    LONG_CAPTION,
    closes_figure,
    holds_words,
    is_above_bracketed,
    is_above_caption,
    is_above_label,
    is_above_sold,
    is_below_called,
    is_below_caption_label,
    is_below_doubled,
    is_below_file,
    is_below_signing,
    is_below_slug,
    is_beside_file,
    is_credited_on_top,
    is_of_chart,
    is_portrait,
    says_all,
)
from generator.ingest.text.depicting.seen import is_above_opening, is_scene
from generator.ingest.text.depicting.signed_pictures import AGENCIES, is_signed_picture
from generator.ingest.text.depicting.twins import TELLING, is_name_again, said_twice
from generator.ingest.text.surroundings import Surroundings

_PROSE, _LABELLING = 0.9, (2, 3, 4, 5)
_TWIN = 20
_TITLED = 5
_SHORT_CAPTION, _SHORTEST_CAPTION, _LONGEST_CAPTION = 14, 5, 45
_SCENE = 9  # words; a longer sentence below a credit is more often the first paragraph
_LONGEST_TOLD = 90  # words in front of `Photo by Jane Doe` above the text, as of the armed forces
_TITLE_CASE = 0.8
_SURE, _JOINED, _LIKELY, _UNLIKELY = 0.95, 0.9, 0.8, 0.3
_UNPARTED, _BESIDE_CONTROL = 25, 40  # words of a caption where no blank lines tell


def _is_first(index: int, readings: Sequence[Reading]) -> bool:
    """Whether no line above has words enough for a headline, which every picture has above it."""
    return not any(reading.shape.words >= _TITLED for reading in readings[:index])


def picture_words(
    places: Sequence[int], readings: Sequence[Reading], around: Surroundings
) -> dict[int, list[tuple[str, float]]]:
    """The rules by which lines that may be anything are captions because of what is near, and how sure.

    Where lines that name nobody may say who took a picture, or labels of pictures stand, any line is asked.
    """
    free = [index for index in places if may_be_pictured(readings[index], around.lines[index].text)]
    keys = [one.key for one in readings]
    if around.may_credit:
        beside = in_blocks = twins = set(free)
    else:
        beside, in_blocks = beside_credits(around, keys), in_blocks_of_pictures(around, keys)
        twins = may_have_twins(around, keys)
    found: dict[int, list[tuple[str, float]]] = {}
    for index in free:
        if index in beside or may_be_on_top(index, readings, around):
            found[index] = _beside(index, readings, around)
        elif may_be_scene(readings[index]) or is_joined_to_paragraph(index, around):
            found[index] = [("seen-happening", _SURE)] * is_scene(index, readings, around)
    for index in sorted(in_blocks.intersection(free)):
        if is_above_credit(index, readings, around) or is_in_labelled_block(index, readings, around):
            found.setdefault(index, []).append(("in-figure", 0.95))
    for index in sorted(twins.intersection(free)):
        if rule := said_twice(index, readings, around):
            found.setdefault(index, []).append(rule)
    right_above = {index - 1 for index in around.captioned}
    near = {index + step for index in around.captioned for step in (-2, -1, 1)}
    for index in sorted(near.intersection(free)):
        described = index in right_above and is_described(index, readings, around)
        if described or says_again(index, readings, around) or is_posing(index, readings, around):
            found.setdefault(index, []).append(("above-caption", 0.85))
    return found


def _beside(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules by which a line is a caption for what stands right beside it, each with how sure it is."""
    text = around.lines[index].text
    above = readings[index - 1].caption if index else None
    below = readings[index + 1].caption if index + 1 < len(readings) else None
    in_row = below is not None and _is_above_row(index, readings, around)
    found = [] if in_row else _beside_picture(index, readings, around)
    if text[-1] == ")" and around.credits_again and text.endswith(tuple(around.credits_again)):
        found.append(("credited-again", 0.95))
    found += _at_label(index, readings) if around.has_labels else ()
    found += [("below-picture-label", 0.97)] * is_below_caption_label(index, readings)
    named = around.has_labels and (is_below_slug(index, readings) or is_beside_file(index, readings))
    named = named or (around.has_labels and is_below_file(index, readings, around))
    if below is not None and not named:
        named = is_above_caption(index, readings, around) or is_below_signing(index, readings, around)
    if named or index in around.parted_captions:
        found.append(("beside-credit", 0.95))
    if above is not None and is_below_called(readings[index - 1], readings[index]):
        found.append(("below-caption-title", 0.93))
    if text[-1] == "." and is_name_again(index, readings, around):
        found.append(("named-below", 0.9))
    if is_below_control(index, readings, around) or is_below_opened(index, readings, around):
        found.append(("below-picture-button", 0.95))
    if is_below_doubled(index, readings, around):
        found.append(("below-name-twice", 0.95))
    if is_above_sold(index, readings, text):
        found.append(("above-sold-picture", 0.95))
    if text[-1] not in '.!?"”' and is_credited_on_top(index, readings, around):
        found.append(("credited-on-top", 0.93))
    return found


def _at_label(index: int, readings: Sequence[Reading]) -> Iterator[tuple[str, float]]:
    """The rules by which a line is a caption for the label of a picture beside it."""
    if index and index + 1 < len(readings) and readings[index + 1].key == "credit":
        yield from [("between-image-and-credit", 0.95)] * (readings[index - 1].key in FRAMES)
    again = is_around_label(index, readings) or is_around_label(index + len(("label", "line")), readings)
    if again or is_above_label(index, readings) or is_above_label(index + 1, readings, again=readings[index]):
        yield "above-picture-label", 0.95


def _beside_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules by which a line is a caption, each with how sure it is.

    A caption stands in front of its credit, or behind it with no blank line between; or beside what a page
    writes around its pictures.
    """
    after = readings[index + 1] if index + 1 < len(readings) else None
    before = readings[index - 1] if index else None
    if is_scene(index, readings, around) or is_above_opening(index, readings, around):
        return [("seen-happening", _SURE)]
    if after and _is_credit(index + 1, readings, around) and not around.opens_pair(index + 1):
        sure = _sure_above_credit(index, readings, around)
        return [("beside-credit", sure)] if sure else []
    if before and _is_credit(index - 1, readings, around) and _is_below_credit(index, readings, around):
        figure = closes_figure(index, readings, around)
        return [("in-figure", _SURE) if figure else ("beside-credit", _sure_below(index, readings, around))]
    words = readings[index].shape.words
    if words <= _LONGEST_CAPTION and is_below_number(index, readings, around):
        return [("below-picture-number", 0.9)]
    at_button = around.has_labels and has_button(index, readings) and _is_at_button(index, readings, around)
    if not at_button or is_paragraph_below(index, readings, around):
        return []
    alone = readings[index].shape.ends and words <= _UNPARTED and around.opens_pair(index)
    alone = alone or is_above_controls(index, readings, around)
    return [("beside-picture-control", _SURE if alone else 0.7 if words <= _BESIDE_CONTROL else _UNLIKELY)]


def _is_below_credit(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line below who took a picture may be its words: no headline, and the picture has none yet."""
    heads = may_be_title(readings[index]) and not readings[index].shape.ends and _is_first(index, readings)
    top = readings[index - 2] if index > 1 else None  # a picture on top, with its words or none
    if heads and (top is None or top.shape.ends or top.furniture is not None):
        return False
    credit = around.lines[index - 1].text
    charted = readings[index].shape.prose >= _PROSE and is_of_chart(credit)
    if charted or (holds_words(credit) and not around.joins(index - 1, index)):
        return False
    begun = index > 1 and _opens_text(index - 2, readings, around)
    return not (begun or says_all(credit) or _has_caption(index - 1, readings, around))


def _is_at_button(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line belongs to a button beside it; who took the picture is asked only where one is."""
    credited = index > 1 and _is_credit(index - 2, readings, around)
    return is_at_button(index, readings, around, credited=credited)


def _is_above_row(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether the same credit stands twice below a blank line below a sentence, of pictures without words."""
    row = readings[index + 1 : index + 3]
    if len(row) < len(("one", "other")) or not row[0].is_credit_only or row[0].key != row[1].key:
        return False
    return readings[index].shape.ends and around.gaps_tell and not around.joins(index, index + 1)


def _is_credit(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line says who took a picture and nothing else: no portrait above the name of who wrote."""
    own = readings[index].is_credit_only or is_signed_picture(index, readings, around)
    return own and not is_portrait(readings[index : index + 2])


def _sure_above_credit(index: int, readings: Sequence[Reading], around: Surroundings) -> float:
    """How sure it is that a line right above a credit is its caption, and no headline or last paragraph."""
    reading = readings[index]
    shape = reading.shape
    paragraphs = around.prose_before[index]
    longest = (
        _LONGEST_TOLD
        if not paragraphs and " photo by " in f" {readings[index + 1].key}"
        else _LONGEST_CAPTION
    )
    if shape.words > longest or _is_headline_by_capitals(reading):
        return _UNLIKELY
    boxed = paragraphs > 1 and is_above_bracketed(index, readings, around)
    in_text = shape.prose >= _PROSE and paragraphs > 1
    source = readings[index + 1].furniture
    signed = paragraphs > 0 and _is_copyright(readings[index + 1])
    signed = signed or (paragraphs > 1 and source is not None and source.rule in _BELOW_TEXT)
    signed = signed or (paragraphs > 1 and _is_sign_off(readings[index + 1]))
    signed = signed or (
        paragraphs > 1 and around.lines[index + 1].text[0] == "["
    )  # `[Harbour Sun]`: whose news
    is_last = (in_text or signed) and shape.ends
    is_last = is_last and (
        not around.prose_after[index] or (signed and _is_closed(readings[index + 2 :][:1]))
    )
    is_titled = not shape.ends and _is_first(index, readings)
    beginning = reading.key[:_TWIN]
    # the headline; a picture above it has words that end like a sentence
    heads = (
        is_titled and shape.words > _TITLED and not _begins_again(beginning, readings[index + 2 : index + 3])
    )
    if heads or (reading.told and shape.ends and not (paragraphs or boxed)):  # or the first paragraph
        return 0.0
    if not boxed and (is_last or is_titled or reading.told or _opens_text(index, readings, around)):
        return _UNLIKELY
    text = around.lines[index].text
    seen = paragraphs > 0 and (" Inset: " in text or is_seen_happening(text))
    if boxed or seen or _is_below_captions_elsewhere(index + 1, readings):
        return _SURE
    parted = shape.ends and around.gaps_tell and not around.joins(index, index + 1)
    long = shape.words > LONG_CAPTION or _is_below_paragraph_elsewhere(index + 1, readings, around)
    if parted and long:
        return _LIKELY if " photo by " in f" {readings[index + 1].key}" else 0.45
    apart = paragraphs > 0 and around.gaps_tell and around.is_above_joined(index)
    return _JOINED if apart else _LIKELY


def _is_closed(below: Sequence[Reading]) -> bool:
    """Whether a line says that the article has ended above it, or once more when that was published."""
    if any(one.is_whole_day for one in below):
        return True
    return any(one.furniture is not None and (one.furniture.closes or one.furniture.lists) for one in below)


def _opens_text(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is the first paragraph, as its first word is in capitals, with a picture below it."""
    first = readings[index].shape.ends and not around.prose_before[index]
    return first and first_word_in_capitals(around.lines[index].text, around.lines[index + 1 :])


_BELOW_TEXT = ("source-line", "legal", "license")
"""What stands below last paragraphs, and also says who made something."""


def _is_below_paragraph_elsewhere(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether the same credit stands behind a blank line below a sentence too long for a caption."""
    same = (
        other for other, one in enumerate(readings) if one.key == readings[index].key and 0 < other != index
    )
    return any(
        readings[other - 1].shape.ends
        and readings[other - 1].shape.words > LONG_CAPTION
        and not around.joins(other - 1, other)
        and not around.opens_pair(other)
        for other in same
    )


def _is_below_captions_elsewhere(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the same credit stands three times, each time below one sentence as short as captions."""
    key = readings[index].key
    above = [before for before, one in itertools.pairwise(readings) if one.key == key]
    short = all(
        one.shape.ends and not one.shape.stops and one.shape.words <= _LONGEST_OF_SET for one in above
    )
    return len(above) >= _SET and short


_SET, _LONGEST_OF_SET = 3, 28  # credits, words of a caption


def _sure_below(index: int, readings: Sequence[Reading], around: Surroundings) -> float:
    """How sure it is that a line right below a credit is its caption, and not where the article begins."""
    reading = readings[index]
    if _is_sent_below_day(index - 1, readings):
        return _UNLIKELY
    if readings[index - 1].key == AGENCIES or ends_head(index, readings, around):
        return _SURE
    shape, in_text = reading.shape, around.prose_before[index] > 0
    news = shape.ends and not TELLING.isdisjoint(reading.key.split())
    close = around.joins(index - 1, index) if around.gaps_tell else shape.words <= _UNPARTED and not news
    is_scene = shape.ends and shape.words <= _SCENE and not in_text
    is_paragraph = shape.ends and shape.words > _SHORT_CAPTION and not around.is_apart_from_text(index)
    is_news = reading.told or _is_headline_by_capitals(reading) or (not in_text and shape.words > _UNPARTED)
    likely = (close or is_scene) and not is_paragraph and not is_news and shape.words <= _LONGEST_CAPTION
    return _SURE if likely and _is_paired(index, readings, around) else _LIKELY if likely else _UNLIKELY


def _is_sent_below_day(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a wire service stands alone right below a day with its hour, as it sent what stands below."""
    byline = readings[index].byline
    stamp = readings[index - 1].stamp if index else None
    owned = _is_copyright(readings[index])
    sent = byline is not None and bool(byline.agencies) and not (byline.people or owned)
    return sent and stamp is not None and stamp.moments[0].has_time and stamp.moments[0].is_whole


def _is_paired(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands right below a wire service's credit, and both between paragraphs of the text."""
    credit, above = readings[index - 1].caption, readings[index - 2]
    amid = around.prose_before[index] > 1 and around.prose_after[index] > 0
    alone = above.shape.ends and above.shape.words > LONG_CAPTION  # the caption of no other picture
    named = credit is not None and credit.rule == "credit-line"
    return amid and alone and named and around.opens_pair(index - 1)


def _is_headline_by_capitals(reading: Reading) -> bool:
    """Whether a line without a full stop has capitals in nearly all words: `Talks Resume in Geneva`."""
    shape = reading.shape
    return shape.titled >= _TITLE_CASE and not shape.ends and shape.words >= _TITLED


def _is_copyright(reading: Reading | None) -> bool:
    """Whether a line is `© Harbour Press`, which stands below articles as well as below pictures."""
    return reading is not None and reading.caption is not None and reading.caption.rule == "copyright-credit"


def _begins_again(beginning: str, below: Sequence[Reading]) -> bool:
    """Whether the line below a credit begins as the one above it, which a headline makes of a caption."""
    return any(one.key.startswith(beginning) for one in below)


def _is_sign_off(reading: Reading) -> bool:
    """Whether a line is `(AP/Reuters)` or `By: Harbour News/AP`, as papers sign below the last paragraph."""
    opened = reading.byline is not None and reading.byline.rule == "byline-opener"
    return opened or reading.sign_off is not None


def is_pictured(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a name stands right above who took the picture, so that it is whom that shows."""
    byline, after = readings[index].byline, readings[index + 1 : index + 2]
    placed = byline is not None and bool(byline.places) and byline.rule == "name-and-role"
    if byline is None or not (byline.rule == "bare-name" or (placed and not byline.outlets)):
        return False
    if after and (_is_rights(index + 1, readings, around) or _is_between_twins(index, readings)):
        return True
    above = readings[index - 1].stamp if index else None
    if above and above.moments[0].has_time and above.moments[0].year and around.joins(index - 1, index):
        return False  # right below a day with its hour somebody signs
    if placed or not (after and _is_sure_credit(after[0])):
        return False
    return around.joins(index, index + 1) if around.gaps_tell else around.is_opened_elsewhere(index)


def _is_between_twins(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the same sentence stands above a name and below: who took the picture that it is about.

    What two who sign are stands below the name of each, and may be the same.
    """
    if index > 1 and readings[index - 2].byline is not None:
        return False
    above, below = readings[index - 1 : index] if index else (), readings[index + 1]
    long = (below.shape.ends and len(below.key) >= _TWIN) or below.shape.words in _LABELLING
    return bool(above) and above[0].key == below.key and long


def _is_rights(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line above the text says whose the rights are, as of pictures, where others sign."""
    furniture = readings[index].furniture
    copyrighted = furniture is not None and furniture.rule == "copyright"
    return copyrighted and not around.prose_before[index] and around.is_opened_elsewhere(index)


def _is_sure_credit(reading: Reading) -> bool:
    return reading.is_credit_only and reading.byline is None and reading.caption is not None


def _has_caption(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether the line before a credit can be its caption; one in brackets always stands behind it."""
    if not index:
        return False
    before = readings[index - 1]
    if around.is_bracketed(index):
        return before.furniture is None
    if around.opens_pair(index):
        return False
    if _is_within_text(index - 1, before, around):
        return True
    behind = readings[index + 1] if index + 1 < len(readings) else None
    if behind and _is_short(behind):
        told = before.is_plain_prose and before.shape.words > LONG_CAPTION
        if told or (behind.shape.ends and not before.shape.ends):
            return False
    return before.is_captioned or (before.shape.words >= _SHORTEST_CAPTION and is_free(before))


def _is_within_text(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether some words that are no sentence stand among paragraphs, and are no subhead either."""
    if reading.shape.ends or not _SHORTEST_CAPTION <= reading.shape.words <= _LONGEST_CAPTION:
        return False
    return around.prose_before[index] > 0 and is_free(reading) and not around.leads(index)


def _is_short(reading: Reading) -> bool:
    return reading.shape.words <= _SHORT_CAPTION and reading.furniture is None
