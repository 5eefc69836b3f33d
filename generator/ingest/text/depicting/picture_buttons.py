"""Readings → which lines stand at the button of a picture, above or below it, as its words do."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import KIND_OF_PICTURE, is_picture_control, may_be_title
from generator.ingest.text.depicting.picture_labels import SOLD
from generator.ingest.text.marking.slides import NUMBER
from generator.ingest.text.surroundings import Surroundings


def has_button(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the button of a picture stands right above a line or below it."""
    beside = readings[index - 1 : index + 2 : 2] if index else readings[1:2]
    return any(map(is_picture_control, beside))


def is_at_button(index: int, readings: Sequence[Reading], around: Surroundings, *, credited: bool) -> bool:
    """Whether a line belongs to the button beside it, and is no paragraph there.

    `credited` says that who took the picture stands above the button above.
    """
    before, after = (readings[one] if 0 <= one < len(readings) else None for one in (index - 1, index + 1))
    above = before is not None and is_picture_control(before) and "caption" not in before.key and not credited
    above = above and not around.is_glued(index - 1)  # to the words of its picture
    above = above and not (before is not None and before.key in SOLD and readings[index].is_plain_prose)
    below = after is not None and is_picture_control(after)
    below = below and (not _has_words_below(index + 1, readings) or _is_set_so(index, readings, around))
    beyond = index - 2 if above else index + 2
    told = [readings[one].is_plain_prose for one in (index, beyond) if 0 <= one < len(readings)]
    between = all(told) and len(told) > 1 and not around.gaps_tell  # a button between two paragraphs
    between = between or (
        all(told) and len(told) > 1 and _is_kind(readings[index - 1 if above else index + 1])
    )
    return (above or below) and not between


def _is_kind(reading: Reading) -> bool:
    """Whether a line says of what kind a picture is, as `Archivbild`, which needs no caption."""
    return reading.furniture is not None and reading.furniture.rule == KIND_OF_PICTURE


def is_above_controls(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line opens a block with `hide caption`, `toggle caption` and who took the picture.

    What stands above in a block of its own is another picture's or the text's.
    """
    below = readings[index + 1 : index + 4]
    if len(below) < len(("button", "button", "credit")) or (index and around.joins(index - 1, index)):
        return False
    if not all(around.joins(one, one + 1) for one in range(index, index + 3)):
        return False
    return (
        all("caption" in one.key and is_picture_control(one) for one in below[:2]) and below[2].is_credit_only
    )


def is_below_number(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether the number of a picture stands right above a line: `1 / 4` only above who took it as well.

    Below `1 / 4` a story may go on that is told in slides.
    """
    above = readings[index - 1].furniture if index else None
    if above is None or above.rule != "count":
        return above is not None and above.rule == "picture-number"
    below = readings[index + 1 : index + 2]
    taken = any(not (one.shape.ends or one.furniture) and one.shape.words <= _MOST_TAKING for one in below)
    short = readings[index].shape.words <= _LONGEST_COUNTED
    return taken and short and NUMBER.fullmatch(around.lines[index - 1].text) is not None


_LONGEST_COUNTED = 25  # words


def _is_set_so(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a short sentence, a button and a caption are one block, as around each such button of the page.

    `A ferry lies at the pier.`, `Open the pictures`, `The ferry at noon. Photo: Kai Voss`: the page tells
    those who cannot see its pictures what these show.
    """
    key = readings[index + 1].key
    same = [at for at, one in enumerate(readings) if one.key == key and at and at + 1 < len(readings)]
    return around.gaps_tell and len(same) > 1 and all(_is_in_block(at, readings, around) for at in same)


def _is_in_block(button: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    told, below = readings[button - 1].shape, readings[button + 1]
    short = told.ends and not told.stops and told.words <= _LONGEST_TOLD_SO
    apart = button == 1 or not around.joins(button - 2, button - 1)
    joined = around.joins(button - 1, button) and around.joins(button, button + 1)
    return short and apart and joined and below.is_captioned


_LONGEST_TOLD_SO = 14  # words


def _has_words_below(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a control has the words of its picture right below: what stands above is none of them."""
    below = readings[index + 1] if index + 1 < len(readings) else None
    if below is None:
        return False
    captioned = below.is_captioned and readings[index - 1].shape.ends
    return captioned or (may_be_title(below) and not (below.byline or below.is_plain_prose))


_MOST_TAKING, _LONGEST_SHOWN = 6, 45  # words


def is_below_control(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line ends the block of a picture's button and who took it: `Enlarge`, `Harbour Post`."""
    if index < len(("control", "credit")) or not is_picture_control(readings[index - 2]):
        return False
    credit, words = readings[index - 1], readings[index].shape.words
    named = credit.outlet is not None or (credit.byline is not None and credit.byline.rule != "byline-opener")
    named = named and credit.shape.words <= _MOST_TAKING and not credit.shape.ends
    joined = around.gaps_tell and around.joins(index - 2, index - 1) and around.joins(index - 1, index)
    parted = index + 1 < len(readings) and not around.joins(index, index + 1)
    return named and joined and parted and words <= _LONGEST_SHOWN


def is_below_opened(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands below the button that hides a caption, in one block that a paper's name ends.

    `Hide Caption`, `The pier again`, `Ferries left it in May.`, `HARBOUR POST`.
    """
    if readings[index].shape.words > _LONGEST_SHOWN:
        return False
    top = next(
        (at for at in range(index - 1, index - 1 - _MOST_SHOWN, -1) if at >= 0 and _opens(readings[at])), -1
    )
    if top < 0:
        return False
    if top and readings[top - 1].key == "show caption" and not around.joins(top, top + 1):
        named = index + 1 < len(readings) and readings[index + 1].byline is not None
        return index == top + 1 or (index == top + 2 and named)
    end = index
    while end + 1 < len(readings) and end <= top + _MOST_SHOWN + 1 and around.joins(end, end + 1):
        end += 1
    joined = all(around.joins(at, at + 1) for at in range(top, index))
    last = readings[end]
    return joined and index < end <= top + 1 + _MOST_SHOWN and last.outlet is not None and not last.shape.ends


def _opens(reading: Reading) -> bool:
    """Whether a line is the button to hide the words of a picture, which stand below it."""
    return is_picture_control(reading) and reading.key.startswith("hide caption")


_MOST_SHOWN = 3  # lines


def is_paragraph_below(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is long, has several sentences and stands between blank lines below a button."""
    line, shape = around.lines[index], readings[index].shape
    if not (line.gap and shape.ends and shape.stops > 0 and len(line.text) >= _LONG_PARAGRAPH):
        return False
    return index + 1 < len(readings) and around.lines[index + 1].gap and readings[index + 1].is_plain_prose


_LONG_PARAGRAPH = 110  # letters
