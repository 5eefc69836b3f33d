"""Readings → which lines are kickers, mottos or short titles, as the lines right below them tell."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_known, opens_byline
from generator.ingest.text.regions.departments import is_deck, is_department
from generator.ingest.text.regions.headlines_above import GERMAN, HOMES, MOTTO
from generator.ingest.words.late import Late

_AHEAD, _NEAR = 8, 3  # lines
_NAMING = 4
_KICKER = -1.0
_EAST = "\u2e80"  # from where on scripts count no words, and a headline may have few
_ABOVE_CALL = -4.2  # as a headline that calls may be read as the first paragraph
_SHORT, _HEADLINE = 3, (7, 22)
LONG_KICKER = 6
_TITLE, _TOLD_BELOW, _TWO, _LONG_TITLE, _SENTENCE = 1.4, 1.2, 2, 5, 0.5
_SIGNED = 1.6  # for a short headline, as the standfirst below its byline takes up more of the text
_SECTIONS = ("section", "breadcrumbs")
TWO_SENTENCES, _BOTH = 9.0, 18
"""For a headline of two short sentences, and how many words both have."""


def by_lines_below(lines: Sequence[Line], top: Sequence[Reading]) -> Iterator[float]:
    """What the lines right below each line near the top say for it as a headline, or against it.

    Only a few words are a kicker or a title without an end; of others only the name of a section below tells.
    """
    way = (*_titles_of_way(lines, top), *_ends_of_way(top))
    for index in range(len(top) - 1):
        shape, below = top[index].shape, top[index + 1]
        near = top[index : index + _NEAR]
        apart = index in way or is_department(lines[index].text, near) or is_deck(index, lines, top)
        if apart or _is_above_mark(lines[index + 1].text, near):
            yield MOTTO
        elif index and below.shape.words >= LONG_KICKER and _is_below_row(index, lines, top):
            yield _BELOW_ROW
        elif shape.words <= LONG_KICKER and not shape.ends:
            told = below.shape.words >= LONG_KICKER or below.furniture or below.byline
            yield _of_few_words(index, top, asks=lines[index + 1].text[-1] in "?!") if told else 0.0
        elif below.furniture and _is_above_section(index, top):
            yield MOTTO
        elif index and not shape.ends and _is_below_filed_day(lines[index - 1].text, top[index - 1 :]):
            yield _ABOVE_CALL
        elif shape.ends and shape.stops and _is_of_two_sentences(index, top):
            yield TWO_SENTENCES
        else:
            shouted = shape.capitals and shape.words <= LONG_KICKER
            yield MOTTO if shouted and _is_kicker_in_capitals(top[index : index + _AHEAD]) else 0.0
    yield from [0.0] * len(top[-1:])


_OPENS_GERMAN, _CLOSES_GERMAN, _FEWEST_SAID = "„«»", "“»«", 3  # letters, and words
_BELOW_ROW, _LEAST_BELOW_ROW = 3.0, 5  # and words


def _is_above_quote(quote: str, lines: Sequence[Reading]) -> bool:
    """Whether two to six words stand above a headline that only quotes, in German, above who signs or when.

    `Streit um den Pier`, `„Die Mole gehört der Stadt“`, `Von Jana Voss 3. Mai 2024`.
    """
    if len(lines) <= _TWO or quote[-1] not in _CLOSES_GERMAN:
        return False
    own, headline, signed = lines[:3]
    fits = _TWO <= own.shape.words <= LONG_KICKER and headline.shape.words >= _FEWEST_SAID
    plain = not (own.shape.ends or is_known(own) or is_known(headline)) and own.key != headline.key
    german = bool(GERMAN.intersection(headline.key.split()))
    return fits and plain and german and (signed.stamp is not None or opens_byline(signed))


def _is_below_row(index: int, lines: Sequence[Line], top: Sequence[Reading]) -> bool:
    """Whether a line stands in one block with `Ports | Paper boats` above it, and its standfirst apart below.

    So magazines set section and kicker above the headline, which may be shorter than the standfirst.
    """
    row, own, below = top[index - 1 : index + 2]
    if row.furniture is None or row.furniture.rule != "breadcrumbs" or " | " not in lines[index - 1].text:
        return False
    plain = own.shape.words >= _LEAST_BELOW_ROW and not (own.shape.ends or is_known(own) or is_known(below))
    return plain and not lines[index].gap and lines[index + 1].gap


def _is_above_mark(below: str, lines: Sequence[Reading]) -> bool:
    """Whether a line is a kicker, as a colon alone stands `below`, or a headline that only quotes."""
    if below == ":":
        return _is_above_colon(lines)
    return below[0] in _OPENS_GERMAN and _is_above_quote(below, lines)


def _is_above_colon(lines: Sequence[Reading]) -> bool:
    """Whether a line ends no sentence above a colon of its own and a longer line: the kicker of that.

    `“I miss the tide”`, `:`, `The last pilot of Varsand goes ashore`: pages hide the colon between the two.
    """
    behind = lines[_TWO : _TWO + 1]
    return bool(behind) and behind[0].shape.words >= _HEADLINE[0] and not is_known(behind[0])


def _titles_of_way(lines: Sequence[Line], top: Sequence[Reading]) -> Sequence[int]:
    """The page's short title, where the way to it ends in that, and a kicker below that.

    `Home`, `Harbours`, `Ferries run late` and `No crews` are one block; the headline stands alone between
    blank lines, and when below.
    """
    sections = [*itertools.takewhile(_is_section, top)]
    title, kicker, headline, signed = range(len(sections), len(sections) + 4)
    if len(sections) < _TWO or sections[0].key not in HOMES or signed >= len(top):
        return ()
    joined = not any(line.gap for line in lines[1:headline])
    if not (joined and lines[headline].gap and lines[signed].gap and top[signed].stamp):
        return ()
    named = top[title:signed]
    if any(is_known(one) or one.shape.ends or one.shape.words < _TWO for one in named):
        return ()
    fits = top[kicker].shape.words <= LONG_KICKER and _fits(top[headline])
    return (title, kicker) if fits else ()


def _ends_of_way(top: Sequence[Reading]) -> Iterator[int]:
    """The last entry of the way to the page, where the headline right below says it in other words.

    `Home`, `Varsand`, `Varsand. The last net loft bought by its menders`, `The last loft of Varsand bought`.
    """
    for home, one in enumerate(top):
        if one.key in HOMES:
            way = itertools.takewhile(_is_entry, top[home + 1 : home + 1 + _LONGEST_WAY])
            end = home + 1 + len([*way])
            if home + 1 < end < len(top) - 1 and _says_so(top[end], top[end + 1]):
                yield end


_LONGEST_WAY, _NEARLY = 5, 0.8  # entries, share of the longer words of one


def _is_entry(reading: Reading) -> bool:
    return reading.shape.words <= _SHORT and not reading.stamp


def _says_so(title: Reading, headline: Reading) -> bool:
    """Whether two lines that may be headlines say nearly the same, and not in the same words."""
    both = (title, headline)
    if title.key == headline.key or any(is_known(one) or one.shape.ends or not _fits(one) for one in both):
        return False
    least = _NEARLY * max(len(one.stems) for one in both)
    return len(title.stems & headline.stems) >= max(least, _SHORT)


def _is_section(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule in _SECTIONS


def _of_few_words(index: int, top: Sequence[Reading], *, asks: bool) -> float:
    """The same of a line that is short enough for a kicker and ends as no sentence does.

    The line below may ask or call.
    """
    below = top[index + 1]
    if asks and _is_told_kicker(top[index : index + _AHEAD]):
        return _ABOVE_CALL
    dated = index > 0 and _is_below_day(top[index - 1 : index + _AHEAD])
    if dated or (below.furniture and _is_above_section(index, top)):
        return MOTTO
    headed = _fits(below) and not below.shape.ends
    if headed and (weight := _of_kicker(top[index : index + _AHEAD])):
        return weight
    if below.byline and _is_above_byline(index, top):
        return _SIGNED
    if below.shape.words >= LONG_KICKER and _is_short_title(index, top):
        return _TITLE + _TOLD_BELOW * (below.shape.ends + 2 * (below.shape.titled > _SENTENCE))
    return 0.0


def _fits(headline: Reading) -> bool:
    """Whether a line is as long as headlines below kickers are."""
    return _HEADLINE[0] <= headline.shape.words <= _HEADLINE[1]


def _of_kicker(lines: Sequence[Reading]) -> float:
    """What it says against a few words that the line below is as long as a headline and has no end either."""
    few = lines[0].shape.words <= _SHORT
    if _is_kicker(lines[0], lines[1]) if few else _is_long_kicker(lines):
        return _KICKER
    if few and lines[0].shape.words > 1 and lines[0].key[0] < _EAST and _is_long_kicker(lines):
        return _KICKER
    return MOTTO if (few and _is_german_kicker(lines)) or _is_kicker_in_capitals(lines) else 0.0


def _is_kicker(reading: Reading, below: Reading) -> bool:
    """Whether a word or three are what papers set above a headline, as the next line is as long as one.

    Both must speak of one thing, or the next line may be the standfirst of a short headline.
    """
    if not _fits(below) or below.shape.ends:
        return False
    if below.furniture or below.stamp or below.byline:
        return False
    return any(word in below.key.split() for word in reading.key.split() if len(word) >= _NAMING)


def _is_german_kicker(lines: Sequence[Reading]) -> bool:
    """Whether two or three words stand above a German headline, which `Von Jane Doe` follows.

    What stands below a German headline ends in a full stop.
    """
    if len(lines) <= _TWO:
        return False
    own, headline, signed = lines[:3]
    if not opens_byline(signed):
        return False
    if own.shape.ends or headline.shape.ends:
        return False
    fits = _TWO <= own.shape.words <= _SHORT and _fits(headline)
    german = len(GERMAN.intersection(headline.key.split())) >= _TWO
    return fits and german and not (is_known(own) or is_known(headline))


_HOOKED = Late("[čćžšđČĆŽŠĐ]")
"""Letters of Croatian and its kin, whose papers set two to five words in capitals above headlines."""


def _is_kicker_in_capitals(lines: Sequence[Reading]) -> bool:
    """Whether such words stand above a headline in small letters, below which is the time or the text."""
    if len(lines) <= _TWO:
        return False
    own, headline, below = lines[:3]
    if not own.shape.capitals or not _TWO <= own.shape.words < LONG_KICKER or is_known(own):
        return False
    if not _fits(headline) or headline.shape.ends or headline.shape.capitals or is_known(headline):
        return False
    follows = bool(below.stamp or below.byline) or (below.is_plain_prose and below.shape.ends)
    return follows and _HOOKED.search(f"{own.spelled} {headline.spelled}") is not None


def _is_told_kicker(lines: Sequence[Reading]) -> bool:
    """Whether up to six words stand above a German line that asks or calls, below which sentences follow.

    What stands below a German headline ends in a full stop, so such a line is the headline itself.
    """
    if len(lines) < len(("kicker", "headline", "standfirst", "paragraph")):
        return False
    own, headline, standfirst, below = lines[:4]
    if not _TWO <= own.shape.words <= LONG_KICKER or own.shape.ends or any(map(is_known, lines[:3])):
        return False
    long = max(_HEADLINE[0], own.shape.words + _SHORT)
    told = standfirst.is_plain_prose and standfirst.shape.ends and below.is_plain_prose
    german = len(GERMAN.intersection(standfirst.key.split())) >= _TWO
    return told and german and long <= headline.shape.words <= _HEADLINE[1]


def _is_below_day(lines: Sequence[Reading]) -> bool:
    """Whether two to six words stand between the day and a longer German line, below which sentences follow.

    `Dienstag, 05. Dezember 2017`, `Fähren an Pier geraten`, `Varsand wirft den Nachbarn Leichtsinn vor`.
    """
    if len(lines) < len(("day", "kicker", "headline", "standfirst", "text")) or not lines[0].is_whole_day:
        return False
    own, headline, standfirst, below = lines[1:5]
    if not _TWO <= own.shape.words < headline.shape.words <= _HEADLINE[1] or any(map(is_known, lines[1:3])):
        return False
    if own.shape.words > LONG_KICKER or own.shape.ends or headline.shape.ends:
        return False
    told = standfirst.is_plain_prose and standfirst.shape.ends and below.is_plain_prose and below.shape.ends
    return told and len(GERMAN.intersection(standfirst.key.split())) >= _TWO


_FILED = Late(r"[^\W\d][^|\d]{2,24} ?\| ?(?=[\w ,]*\d)")


def _is_below_filed_day(day: str, lines: Sequence[Reading]) -> bool:
    """Whether a line stands between section and day, and a headline with its standfirst, which is signed.

    `Puertos|5 de diciembre de 2017`, `Los muelles de Varsand, sin barcos desde julio`, `Lo que trajo la
    marea`: so the kicker may be as long as the headline, as the standfirst ends in a full stop.
    """
    if len(lines) < len(("day", "kicker", "headline", "standfirst", "byline")):
        return False
    headline, standfirst, signed = lines[2:5]
    if lines[0].stamp is None or not _FILED.match(day):
        return False
    if any(map(is_known, lines[1:4])) or headline.shape.ends or not opens_byline(signed):
        return False
    told = standfirst.shape.ends and standfirst.shape.words > _HEADLINE[0]
    return told and _SHORT <= headline.shape.words <= _HEADLINE[1]


def _is_long_kicker(lines: Sequence[Reading]) -> bool:
    """Whether two to six words stand above a headline and a standfirst, below which somebody signs.

    Without the third line the second may as well be the standfirst of a short headline.
    """
    if len(lines) < len(("kicker", "headline", "standfirst", "byline")):
        return False
    own, headline, below = lines[:3]
    if not _TWO <= own.shape.words <= LONG_KICKER or any(map(is_known, lines[:3])):
        return False
    if (
        not _fits(headline)
        or headline.shape.ends
        or own.shape.ends
        or below.shape.words <= own.shape.words + 1
    ):
        return False
    for one in lines[3:]:
        if one.stamp or one.byline:
            return True
        if one.is_plain_prose and one.shape.ends:
            return False
    return False


def _is_short_title(index: int, top: Sequence[Reading]) -> bool:
    """Whether some words in capitals, the first that are a title's, stand above a sentence that is signed.

    What a magazine calls a story has capitals, and what stands below it has none.
    """
    if len(top) < index + len(("title", "standfirst", "byline")):
        return False
    own, below, signed = top[index : index + 3]
    asked = _is_second_title(own, below)
    least = _TWO if below.shape.ends or asked else _SHORT + 1  # no headline below ends in a full stop
    if not least <= own.shape.words <= _LONG_TITLE or own.shape.titled < 1 or own.shape.capitals:
        return False
    if own.shape.ends or (below.shape.titled > _SENTENCE and not asked) or below.shape.words < LONG_KICKER:
        return False
    if (is_known(own) and not (opens_byline(signed) and _is_only_named(own))) or is_known(below):
        return False
    if not (signed.stamp or signed.byline):
        return False
    return not any(not one.furniture and one.shape.words >= _SHORT for one in top[:index])


_ASKING = ("why ", "how ", "what ", "can ", "will ", "should ", "is ", "are ", "who ", "when ", "where ")


def _is_of_two_sentences(index: int, top: Sequence[Reading]) -> bool:
    """Whether two short sentences stand below a section, and below both what has no stop, signed with `By`.

    `Two towns share a crane. Neither will oil it.`, `A receipt, a binder and what it takes to be neighbors`.
    """
    if not 0 < index < len(top) - _TWO:
        return False
    own, below, signed = top[index], top[index + 1], top[index + 2]
    if not _is_section(top[index - 1]) or own.shape.words > _BOTH or is_known(own):
        return False
    if index == _TWO and _is_motto(top[0]) and _is_above_section(0, top):
        return True  # below what the paper says of itself, where the standfirst may have a stop too
    decked = below.shape.words > LONG_KICKER and not (below.shape.ends or is_known(below))
    return decked and opens_byline(signed)


def _is_second_title(own: Reading, below: Reading) -> bool:
    """Whether a long line asks or explains below a few words, both in capitals, as some magazines have it.

    `The Harbour Paradox`, `Why Ferries Sail Without Those Who Need Them Most`.
    """
    long = below.shape.words >= 2 * own.shape.words and below.shape.words >= _HEADLINE[0]
    return long and not below.shape.capitals and below.key.startswith(_ASKING)


def _is_above_byline(index: int, top: Sequence[Reading]) -> bool:
    """Whether a few words, the first that may be a headline, stand right above `By Jane Doe`."""
    own, below = top[index], top[index + 1]
    if not opens_byline(below) or below.byline is None or not below.byline.people:
        return False
    if not _SHORT <= own.shape.words <= LONG_KICKER or own.shape.ends:
        return False
    return not (is_known(own) or any(not one.furniture and one.shape.words >= _SHORT for one in top[:index]))


def _is_above_section(index: int, top: Sequence[Reading]) -> bool:
    """Whether the name of a section stands below, and there a headline with its standfirst, which is signed.

    So does what a paper says of itself beside its name.
    """
    if len(top) < index + len(("motto", "section", "headline", "standfirst", "byline")):
        return False
    if not _is_section(top[index + 1]):
        return False
    headline, standfirst = top[index + 2 : index + 4]
    shown, signed = _picture_above_name(top[index + 4 :]), top[index + 4]
    signed = top[index + 4 + shown] if shown else signed
    both = all(not is_known(one) and one.shape.words >= _HEADLINE[0] for one in (headline, standfirst))
    whole = not headline.shape.ends or (not index and _is_motto(top[0]) and _is_two_sentences(headline))
    return both and whole and bool(signed.stamp or signed.byline)


def _picture_above_name(below: Sequence[Reading]) -> int:
    """How many lines are a picture's words, which say the same twice, above who signs: two or none."""
    if len(below) <= _TWO or is_known(below[0]):
        return 0
    twice = bool(below[0].key) and below[1].key.startswith(below[0].key)
    return _TWO * (twice and bool(below[_TWO].stamp or below[_TWO].byline))


def _is_motto(reading: Reading) -> bool:
    """Whether a few words with capitals may be what a paper says of itself, on top of its page."""
    return reading.shape.words < LONG_KICKER and reading.shape.titled == 1 and not reading.shape.capitals


def _is_two_sentences(reading: Reading) -> bool:
    """Whether a line is as long as a headline of two short sentences."""
    return reading.shape.ends and reading.shape.stops > 0 and reading.shape.words <= _BOTH


def _is_only_named(reading: Reading) -> bool:
    """Whether a line may be somebody's name and nothing else: so may `Stop Counting Hulls`."""
    named = reading.byline is not None and reading.byline.rule == "bare-name"
    return named and not (reading.furniture or reading.stamp or reading.dateline or reading.is_captioned)
