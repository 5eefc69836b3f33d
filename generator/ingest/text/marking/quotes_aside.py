"""Readings → the same, with what people say beside the article marked as none of it.

Older pages list recordings above the headline, each with who speaks, what that says and the rate of the
stream. And within the first paragraphs they set what somebody said in large letters, with the name below,
which looks like who wrote. What somebody wrote in a network is quoted in a paragraph of its own above a
line that says who and when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.names.japanese_names import is_japanese_name

_STREAM = re.compile(r"(?:real|windows media|quicktime|mp3|audio|video) \d{2,3} ?k(?:bps)?")
_MOST_OF_RECORDING = 3  # lines
_SPEAKS = Late(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s)\b|\b(?:[Ii]t|[Tt]hat|[Tt]hey|[Tt]here|[Yy]ou|[Hh]e|[Ss]he)['’](?:s|re|ll)\b"
)
"""What people say and captions do not: `It's`, `we`."""
_LEAST_SAID, _LEAST_TOLD, _LONGEST_NAME = 6, 15, 8  # words
_QUOTES = '"“‘„«'
_NAMED = ("bare-name", "name-and-role")
_RECORDING = Furniture(rule="recording", confidence=0.95)
_ASIDE = Furniture(rule="pull-quote", confidence=0.95)


def with_quotes_aside(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, recordings above the headline and a pull quote with its speaker as furniture."""
    found = list(readings)
    for index in _recordings(lines, readings):
        found[index] = none_of_article(readings[index], _RECORDING)
    for index in _speakers(lines, readings):
        found[index - 1] = none_of_article(readings[index - 1], _ASIDE)
        found[index] = none_of_article(readings[index], _ASIDE)
    boxed = (*_posts(lines, readings), *_headed_posts(lines, readings), *_begun_quotes(lines, readings))
    boxed = (*boxed, *_dated_posts(lines, readings), *_labelled_quotes(lines, readings))
    boxed = (*boxed, *_signed_quotes(lines, readings))
    for index in boxed:
        found[index] = none_of_article(readings[index], _ASIDE)
    return tuple(found)


_POSTED = Late(r"[—–-]{1,2} ?.{1,60}? \(@\w{1,30}\)")
"""`— Harbour Varsand (@harbour) May 3, 2024`: who posted what stands above."""
_LONGEST_POST, _MOST_OF_POST = 300, 6  # letters, lines


def _posts(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each post that an article quotes, up to the blank line in front of it, the last anyhow."""
    for index, reading in enumerate(readings):
        furniture = reading.furniture
        if furniture is None or furniture.rule != "social-post" or not _POSTED.match(lines[index].text):
            continue
        start = index - 1
        while start > 0 and not (lines[start].gap or lines[index].gap) and index - start < _MOST_OF_POST:
            start -= 1
        block = range(start, index) if start > 0 and lines[start].gap else range(max(index - 1, 0), index)
        if sum(len(lines[place].text) for place in block) <= _LONGEST_POST:
            yield from (place for place in block if readings[place].dateline is None)


_HEADED = Late(r"(?:[^@:]{2,50}?[ (]?)?@\w{2,30}\)?(?: ?[·•|] ?[^@]{1,24})?")
"""`Harbour Varsand @harbour · May 3`, `@harbour`: who posted what stands below."""
_LONGEST_HEADED, _MOST_HEADED, _MOST_ABOVE = 600, 12, 2  # letters, lines, lines


def _headed_posts(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each block amid the text that opens with who posts, and the name of that one."""
    told, start = 0, 0
    handles = [index for index, line in enumerate(lines) if "@" in line.text]
    for index, reading in enumerate(readings[: handles[-1] + 1] if handles else ()):
        text = lines[index].text
        if told >= _LEAST_PARAGRAPHS and index >= start and "@" in text and _HEADED.fullmatch(text):
            above = next((at for at in range(index, index - _MOST_ABOVE - 1, -1) if lines[at].gap), None)
            end = index + 1
            while end < len(lines) and not lines[end].gap:
                end += 1
            start = end
            letters = sum(len(line.text) for line in lines[index:end])
            short = end - index <= _MOST_HEADED and letters <= _LONGEST_HEADED
            said = any(one.shape.words >= _LEAST_SAID for one in readings[index + 1 : end])
            goes_on = any(map(_is_paragraph, readings[end : end + _SOON]))
            if above is not None and short and said and goes_on:
                yield from range(above, end)
        told += _is_paragraph(reading)


_HANDLE = Late(r"(?:[^@:]{2,50}?[ (]?)?@\w{2,30}\)?(?: ?[·•|])?")
_MOST_TO_DAY, _MOST_BUTTONS, _LONGEST_DAY, _LEAST_TOLD_AMID = 8, 8, 9, 7  # lines, lines, words, words


def _dated_posts(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each post amid the text, from who posts to the day and the buttons below it."""
    handles = [at for at, line in enumerate(lines) if "@" in line.text and _HANDLE.fullmatch(line.text)]
    for index in handles:
        start = index
        if lines[index].text[0] == "@" and index and _names(readings[index - 1]):
            start = index - 1
        amid = any(one.stamp is not None for one in readings[:start])
        amid = amid and any(map(_is_told, readings[max(0, start - _SOON) : start]))
        below = range(index + 1, min(index + 1 + _MOST_TO_DAY, len(lines)))
        end = next((at for at in below if _is_day(readings[at])), None) if amid else None
        if end is None or not any(one.shape.words >= _LEAST_POSTED for one in readings[index + 1 : end]):
            continue
        after = end + 1
        while after < min(end + 1 + _MOST_BUTTONS, len(lines)) and _is_button(readings[after]):
            after += 1
        if any(map(_is_told, readings[after : after + _SOON])):
            yield from range(start, after)


_LEAST_POSTED, _LONGEST_BUTTON = 3, 4  # words


def _names(reading: Reading) -> bool:
    """Whether a line may name who posts."""
    return reading.shape.words <= _LONGEST_NAME and not reading.shape.ends


def _is_day(reading: Reading) -> bool:
    return reading.stamp is not None and reading.shape.words <= _LONGEST_DAY


def _is_button(reading: Reading) -> bool:
    return reading.shape.words <= _LONGEST_BUTTON and not reading.shape.ends


def _is_told(reading: Reading) -> bool:
    return reading.is_plain_prose and reading.shape.words >= _LEAST_TOLD_AMID


_LEAST_PARAGRAPHS, _SOON = 2, 4  # lines


def _is_paragraph(reading: Reading) -> bool:
    return reading.is_plain_prose and reading.shape.words >= _LEAST_TOLD


_BEGINS = frozenset(
    "start quote|quote start|begin quote|comienzo de la cita|inicio de la cita|início da citação|"
    "début de citation|début de la citation|zitat anfang".split("|")
)
_ENDS = frozenset(
    "end quote|quote end|fin de la cita|final de la cita|fim da citação|fin de citation|"
    "fin de la citation|zitat ende".split("|")
)
_MOST_BEGUN, _MOST_SAYING = 4, 2  # lines


def _begun_quotes(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each box that begins with `Start Quote`: what is said, and who says so."""
    keys = [reading.key for reading in readings]
    for start in [index for index, key in enumerate(keys) if key in _BEGINS]:
        ends = range(start + 1, min(start + 1 + _MOST_BEGUN, len(keys)))
        end = next((at for at in ends if keys[at] in _ENDS), None)
        said = end or next((at for at in ends if lines[at].text[-1] in _CLOSING), None)
        if said is None:
            continue
        below = said + 1
        if end is None and keys[below : below + 1] and keys[below] in _ENDS:
            below += 1
        while below < min(said + 2 + _MOST_SAYING, len(keys)) and _is_speaker(readings[below]):
            below += 1
        yield from range(start, below)


_SAID_BY = Late(r"(?:autor(?:in)?|author|auteure?|autore|autora?|said by|zitat von) ?: ?\S", re.IGNORECASE)
_WHOLLY_SAID, _FEWEST_SAID, _MOST_QUOTED = (("«", "»"), ("“", "”"), ("„", "“"), ("»", "«")), 4, 40  # words


def _labelled_quotes(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each quote amid the text with a label and who said it below: `Autor: Jane Doe`."""
    first = next((index for index, one in enumerate(readings) if _is_paragraph(one)), len(lines))
    for index in range(first + 2, len(lines)):
        said = lines[index - 1].text
        if lines[index].gap or not _SAID_BY.match(lines[index].text):
            continue
        quoted = (said[0], said[-1]) in _WHOLLY_SAID and lines[index - 1].gap
        if quoted and _FEWEST_SAID <= readings[index - 1].shape.words <= _MOST_QUOTED:
            yield from (index - 1, index)


_SIGNED_SO = (*_WHOLLY_SAID, ("“", "“"), ('"', '"'), ("„", "”"), ("「", "」"), ("『", "』"))
_FEWEST_SIGNED = 3  # words
_NAME_AND_ROLE = Late(
    rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,3}}, [^\W\d_{LU}][^.!?]{{2,60}}\Z|"
    r"(?P<name>[\u3040-\u30ff\u4e00-\u9fff]{2,7})[，、・ ][\u3040-\u30ff\u4e00-\u9fffー]{2,16}\Z"
)
"""`Jane Doe, harbour master`, `林書遠，發言人`."""


def _signed_quotes(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each quote amid the text with nothing but who said it below, and perhaps what that one is.

    `“We were never so close.”`, `Jane Doe, harbour master`: the text goes on right below.
    """
    first = next((index for index, one in enumerate(readings) if _is_told(one)), len(lines))
    for index in range(first + 2, len(lines) - 1):
        said, signed = lines[index - 1].text, readings[index]
        if (said[0], said[-1]) not in _SIGNED_SO or not _is_speaker(signed) or signed.stamp is not None:
            continue
        within = said[1:-1]
        quoted = readings[index - 1].shape.words >= _FEWEST_SIGNED and not (
            said[0] in within or said[-1] in within
        )
        quoted = quoted and len(said) <= _LONGEST_POST and readings[index - 1].furniture is None
        if (
            quoted
            and _tells_who(lines[index].text, signed)
            and _is_told(readings[index + 1])
            and _is_told(readings[index - 2])
        ):
            yield from (index - 1, index)


def _tells_who(text: str, reading: Reading) -> bool:
    """Whether a line is a name, perhaps with what that one is."""
    if reading.byline is not None and reading.byline.people:
        return True
    told = _NAME_AND_ROLE.match(text)
    return told is not None and (
        told["name"] is None or is_chinese_name(told["name"]) or is_japanese_name(told["name"])
    )


_CLOSING = '"”“»'


def _is_speaker(reading: Reading) -> bool:
    """Whether a few words are who says something, or what that one is."""
    return reading.shape.words <= _LONGEST_NAME and not reading.shape.ends and reading.furniture is None


def none_of_article(reading: Reading, furniture: Furniture) -> Reading:
    """A reading as furniture that says neither who wrote nor whom a picture shows."""
    return replace(reading, byline=None, caption=None, sign_off=None, outlet=None, furniture=furniture)


def _recordings(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of each block that ends in the rate of a stream, as `real 56k`."""
    for index, reading in enumerate(readings):
        if reading.key[-1:] in ("k", "s") and _STREAM.fullmatch(reading.key):
            start = index
            while start and not lines[start].gap and index - start < _MOST_OF_RECORDING:
                start -= 1
            yield from range(start, index + 1)


def _speakers(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The names right above a paragraph and right below what their bearers say, below the first paragraph."""
    dated = False
    for index in range(2, len(readings) - 1):
        dated = dated or readings[index - 2].is_whole_day
        byline = readings[index].byline
        if not dated or byline is None or byline.rule not in _NAMED or not byline.people:
            continue
        told, said, below = readings[index - 2], readings[index - 1], readings[index + 1]
        text = lines[index - 1].text
        if (
            readings[index].shape.words <= _LONGEST_NAME
            and not (readings[index].stamp or lines[index + 1].gap)
            and below.is_plain_prose
            and lines[index - 1].gap
            and said.shape.words >= _LEAST_SAID
            and not (said.shape.ends or text[0] in _QUOTES)
            and _SPEAKS.search(text)
            and told.shape.ends
            and told.shape.words >= _LEAST_TOLD
        ):
            yield index
