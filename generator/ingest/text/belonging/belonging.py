"""Readings → how surely a line belongs to the furniture around it, though no rule knows the line itself.

A headline below `Related stories` is another article's, a sentence below `Sign up` is what one signs up to.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.furniture.pointers import is_led_by_label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import (
    is_epigraph,
    is_free,
    is_paper_alone,
    is_titled_throughout,
    is_told_above,
    names_all,
    opens_byline,
)
from generator.ingest.text.belonging.beside_names import signs_early
from generator.ingest.text.belonging.beside_videos import (
    ABOVE_VIDEOS,
    is_above_length,
    is_of_related,
    may_be_timed,
    tells_of_video,
)
from generator.ingest.text.belonging.cut_teasers import (
    CUT,
    LEAST_BEGUN,
    LONG_ROW,
    is_above_cut,
    is_begun_below,
    is_row,
)
from generator.ingest.text.belonging.joined_blocks import (
    BOXES,
    PARAGRAPH,
    is_in_box,
    is_joined_teaser,
    is_shared,
    may_join,
)
from generator.ingest.text.belonging.short_furniture import by_label, is_credit_alone
from generator.ingest.text.belonging.teasing import (
    has_day_behind,
    is_between,
    is_dated_teaser,
    is_glued_teaser,
    is_signed_below,
    is_teased,
    leading_elsewhere,
    may_be_glued,
    shows_teasers,
)
from generator.ingest.text.regions.boxes import is_thanking, may_ask
from generator.ingest.text.regions.echoes import ROW
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_ASIDE = ("speaks-to-reader", "newsletter", "support", "follow")
_SURE_APPEAL = 0.75
_SENTENCE, _HARDLY_PROSE = 0.2, 0.6
_EARLY = 3
_FEW, _TITLED = 8, 5
_CAPITALS = 4
_SHORT_BOXED = 20
_BOTH = 2


class _Asked(NamedTuple):
    """The lines that rules are asked of: all, and those above the text, amid it and deep in it.

    `ends`: the last letter of each line, `colons`: the lines with a colon amid them.
    """

    readings: Sequence[Reading]
    around: Surroundings
    texts: Sequence[str]
    ends: str
    places: Sequence[int]
    colons: Sequence[int]
    top: Sequence[int]
    amid: Sequence[int]
    deep: Sequence[int]


_Rule = tuple[str, float, Iterable[int]]
"""A rule, how sure it is, and the lines that it holds for."""


def belonging(
    places: Sequence[int], readings: Sequence[Reading], around: Surroundings
) -> dict[int, list[tuple[str, float]]]:
    """The rules by which each line is furniture because of its neighbours, each with how sure it is.

    Each rule is asked before the next is, and only of the lines that have what it needs: those are few.
    """
    texts = [line.text for line in around.lines]
    # paragraphs above are the more the further down
    amid, deep = (bisect_left(places, bisect_left(around.prose_before, least)) for least in (1, 2))
    asked = _Asked(
        readings=readings,
        around=around,
        texts=texts,
        ends="".join([text[-1] for text in texts]),
        places=places,
        colons=[index for index in places if ": " in texts[index]],
        top=places[:amid],
        amid=places[amid:],
        deep=places[deep:],
    )
    found: dict[int, list[tuple[str, float]]] = {}
    for rules in (
        _of_page(asked),
        _of_form(asked),
        _of_teasers(asked),
        _of_lists(asked),
        _of_short_lines(asked),
    ):
        for rule, sure, lines in rules:
            for index in lines:
                found.setdefault(index, []).append((rule, sure))
    return found


def _having(flags: Sequence[bool], places: Sequence[int]) -> Sequence[int]:
    """Those of some lines that have a flag, as in most clippings none has."""
    return [index for index in places if flags[index]] if True in flags else ()


def _ending(asked: _Asked, marks: str, places: Sequence[int]) -> Sequence[int]:
    """Those of some lines that end in one of a few marks."""
    ends = asked.ends
    return [index for index in places if ends[index] in marks] if any(map(ends.__contains__, marks)) else ()


def _of_page(asked: _Asked) -> Iterable[_Rule]:
    """The rules for what speaks of the page, of its paper or of who wrote."""
    readings, around, places = asked.readings, asked.around, asked.places
    after, promoted = around.prose_after, around.promoted
    signed = sorted({*around.bylined}.intersection(places))
    opened = [at for at in signed if opens_byline(readings[at])]
    speaking = [at for at in places if (one := readings[at]).addresses or one.opens_with_outlet]
    few = [
        at
        for at in asked.amid
        if (shape := readings[at].shape).words <= _FEW and shape.prose >= _SENTENCE and after[at]
    ]
    told = [at for at in places if around.prose_before[at] <= 1 and readings[at].shape.ends]
    carded = asked.amid if around.blocks_tell and "about-author" in around.ruled else ()
    return (
        ("author-biography", 0.95, [at for at in carded if _is_below_author(at, around)]),
        ("signs-appeal", 0.95, [at for at in signed if is_thanking(at, readings, after[at])]),
        ("who-wrote-another", 0.99, [at for at in opened if at and promoted[at] and promoted[at - 1]]),
        ("foreign-beside-furniture", 0.85, [at for at in few if _is_strange(at, readings, around)]),
        ("inside-an-appeal", 0.9, [at for at in speaking if _is_in_appeal(at, readings)]),
        ("who-wrote-another", 0.6, [at for at in opened if _signs_amid_text(at, readings, around)]),
        ("speaks-of-the-page", 0.95, [at for at in speaking if around.is_of_page(at)]),
        ("told-above", 0.95, [at for at in told if is_told_above(at, around.lines, readings)]),
    )


def _is_below_author(index: int, around: Surroundings) -> bool:
    """Whether a sentence on somebody is all that hangs on `About the author`, where blank lines tell."""
    hangs = around.rules[index - 1] == "about-author" and around.joins(index - 1, index)
    if not hangs or _TELLS_OF.match(around.lines[index].text) is None:
        return False
    return index + 1 == len(around.lines) or not around.joins(index, index + 1)


_TELLS_OF = Late(
    rf"[{LU}][\w.'’-]+(?: (?:van|von|de|der|den|di|da|del|la|le|el|al|bin))*"
    rf"(?: [{LU}][\w.'’-]+){{1,3}} [{LL}]"
)
"""`Kai van der Voss writes`: whom a biography tells of."""


def _signs_amid_text(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether somebody signs between paragraphs, in no brackets and without a day."""
    amid = not readings[index].stamp and is_between(index, around) and around.lines[index].text[0] != "("
    return amid and not is_signed_below(index, around)


def _of_form(asked: _Asked) -> Iterable[_Rule]:
    """The rules for what stands in boxes and rows, or twice, or in capitals."""
    readings, around, places = asked.readings, asked.around, asked.places
    capitals = [at for at in asked.amid if readings[at].shape.capitals]
    again = sorted(around.repeated.intersection(places))
    again = [at for at in again if readings[at].shape.prose < _HARDLY_PROSE]
    has_boxes = not around.ruled.isdisjoint(BOXES)
    in_boxes = [at for at in places if is_in_box(at, readings, around)] if has_boxes else ()
    return (
        ("in-a-box", 0.93, [at for at in _having(around.boxed, places) if at not in around.asked]),
        ("promoted-headline", 0.85, _having(around.promoted, places)),
        ("headline-in-capitals", 0.6, [at for at in capitals if _is_in_capitals(at, readings, around)]),
        ("key-point", 0.9, _having(around.pointed, places)),
        ("inside-a-box", 0.9, [at for at in in_boxes if readings[at].shape.words <= _SHORT_BOXED]),
        ("inside-a-box", 0.5, [at for at in in_boxes if readings[at].shape.words > _SHORT_BOXED]),
        (
            "row-of-sections",
            0.85,
            [at for at in places if around.crumbs[at] == ROW] if ROW in around.crumbs else (),
        ),
        (
            "said-before",
            0.6,
            [at for at in again if not (at in around.brief_subheads or _may_head(at, readings[at], around))],
        ),
    )


def _of_teasers(asked: _Asked) -> Iterable[_Rule]:
    """The rules for what leads to other articles, by its form and by those beside it."""
    readings, around, texts, amid = asked.readings, asked.around, asked.texts, asked.amid
    teasing = amid if around.blocks_tell and shows_teasers(around) else ()
    glued = may_be_glued(amid, texts)
    pulled = [at for at in asked.places if at in around.pulled] if around.pulled else ()
    clustered = _having(around.clustered, asked.places)
    labelled = [at for at in asked.colons if around.prose_before[at] and not readings[at].spoken]
    return (
        ("picture-of-teaser", 0.93, [at for at in teasing if is_teased(at, around)]),
        ("glued-teaser", 0.93, [at for at in glued if is_glued_teaser(at, around)]),
        ("pull-quote", 0.95, [at for at in pulled if _is_pulled(at, around)]),
        ("run-of-headlines", 0.8, [at for at in clustered if _leads_in_run(at, readings, around)]),
        ("promoted-headline", 0.9, [at for at in labelled if is_led_by_label(texts[at])]),
        ("one-of-a-feed", 0.9, _having(around.fed, asked.places)),
    )


def _of_lists(asked: _Asked) -> Iterable[_Rule]:
    """The rules for what stands in lists of other articles, or amid the text and leads away from it."""
    readings, around, texts, amid, deep = asked.readings, asked.around, asked.texts, asked.amid, asked.deep
    before, places, rules = around.prose_before, asked.places, around.rules
    listed = [at for at in _having(around.listed, places) if not _dates(at, readings, around)]
    listed = [at for at in listed if not names_all(readings[at], texts[at])]
    joined = frozenset(may_join(readings, around)).intersection(deep) if around.all_parted else ()
    shared = deep if around.blocks_tell and around.has_share_buttons else ()
    shared = [at for at in shared if readings[at].shape.prose >= PARAGRAPH]
    videos = [at for at in places if at and (not before[at] or readings[at - 1].key.startswith(ABOVE_VIDEOS))]
    timed = may_be_timed(deep, rules, readings)
    videos = sorted({*videos, *timed, *_ending(asked, ":：", places)})
    long = [at for at in places if at and (shape := readings[at].shape).words >= LONG_ROW and not shape.ends]
    return (
        ("listed-headline", 0.85, [at for at in listed if readings[at].shape.prose < _HARDLY_PROSE]),
        (
            "joined-teaser",
            0.9,
            [at for at in sorted(joined) if is_joined_teaser(at, readings, around)],
        ),
        ("tells-of-video", 0.95, [at for at in videos if tells_of_video(at, readings, around)]),
        (
            "tells-of-related",
            0.95,
            [at for at in amid if rules[at - 1] == "promo" and is_of_related(at, readings)],
        ),
        ("listed-headline", 0.85, [at for at in listed if _is_listed_question(at, around)]),
        ("whom-a-picture-shows", 0.85, [at for at in places if at == around.named_beside]),
        ("leads-elsewhere", 0.99, leading_elsewhere(amid, texts)),
        ("offered-to-share", 0.95, [at for at in shared if is_shared(at, readings, around)]),
        ("listed-row", 0.9, [at for at in long if is_row(at, around)]),
        ("cut-short", 0.9, [at for at in listed if before[at] > 1 and around.trails_off(at)]),
        ("listed-headline", 0.9, [at for at in listed if _is_headline_of_list(at, readings, around)]),
        ("listed-teaser", 0.95, [at for at in listed if is_dated_teaser(at, readings, around)]),
    )


def _is_headline_of_list(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line deep in the text has capitals in all words, or the day of its story behind it."""
    text = around.lines[index].text
    titled = around.prose_before[index] > 1 and is_titled_throughout(readings[index].shape, text)
    return titled or has_day_behind(text)


def _of_short_lines(asked: _Asked) -> Iterable[_Rule]:
    """The rules that hold for no sentence of many words, by the text around it."""
    readings, around, texts = asked.readings, asked.around, asked.texts
    before, ruled = around.prose_before, around.ruled
    shapes = ((at, readings[at].shape) for at in asked.places)
    short = [at for at, shape in shapes if shape.words <= _SHORT_BOXED or not shape.ends]
    top = [at for at in short if not before[at]]
    deep = [at for at in short if before[at] > 1]
    asks = _ending(asked, "?!", top)
    labelled = sorted({*asked.colons}.intersection(deep))
    captioned = sorted({*around.captioned}.intersection(deep))
    timed = [at for at in short if before[at] <= 1] if "duration" in ruled else ()
    cut = () if ruled.isdisjoint(CUT) else deep
    stopped = [at for at in _ending(asked, ".", deep) if before[at] > _EARLY]
    begun = [at for at in top if readings[at].shape.words >= LEAST_BEGUN]
    quoting = [at for at in short if before[at]] if around.pulled else ()
    return (
        ("who-is-quoted", 0.95, [at for at in quoting if _is_below_quote(at, readings[at], around)]),
        ("titled-above-text", 0.93, [at for at in asks if _is_titled_above(at, readings, around)]),
        ("headline-behind-label", 0.9, [at for at in labelled if _is_labelled(at, readings[at], around)]),
        ("credit-below-text", 0.95, [at for at in captioned if is_credit_alone(readings[at])]),
        ("titles-a-video", 0.93, [at for at in timed if is_above_length(at, readings)]),
        ("cut-below", 0.95, [at for at in begun if is_begun_below(at, readings, around)]),
        ("above-cut-teaser", 0.93, [at for at in cut if is_above_cut(at, readings, around)]),
        ("signs-as-paper", 0.9, [at for at in stopped if is_paper_alone(readings[at], texts[at])]),
        *by_label(short, readings, around, asked.texts),
    )


_QUOTES, _DASHES = "\"“„«»‘'", "-–—"
_LABELLED = Late(r"[A-Z][A-Z’'&-]+(?: [A-Z’'&-]+){0,3}: [A-Z“‘'\"]")
_OF_EVENT = ("WHAT:", "WHEN:", "WHERE:", "WHO:", "WHY:", "HOW:", "COST:", "INFO:", "TICKETS:", "DETAILS:")


def _is_pulled(index: int, around: Surroundings) -> bool:
    """Whether what a longer line says again stands deep enough for a pull quote: one in marks sooner."""
    text = around.lines[index].text
    quoted = text[0] in _QUOTES and text[-1] in "\"”“»«’'"
    return around.prose_before[index] > _BOTH - quoted


def _leads_in_run(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line of a run of headlines is one: neither who wrote the article nor what somebody said."""
    said = readings[index].told and readings[index].shape.ends
    text = around.lines[index].text
    said = said or is_epigraph(readings[index], text) or text[:2] in ("–¿", "—¿")
    return not (said or signs_early(index, readings, around))


def _is_below_quote(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether who said a pull quote stands right below: behind a dash, or with a role in its block."""
    byline = reading.byline
    if byline is None or not byline.people or index - 1 not in around.pulled:
        return False
    amid = around.prose_before[index] > 1 and around.prose_after[index] > 0
    named = byline.rule == "name-and-role" and (amid or not around.lines[index].gap)
    return around.lines[index].text[0] in _DASHES or named or (amid and byline.rule == "bare-name")


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


def _is_in_capitals(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line in capitals is no sentence, no day, no subhead, and not who wrote for which paper."""
    reading, text = readings[index], around.lines[index].text
    signs = around.prose_before[index] <= 1 and reading.byline is not None and bool(reading.byline.outlets)
    if reading.shape.words < _CAPITALS or reading.shape.ends or reading.is_whole_day or signs:
        return False
    if reading.caption is not None and reading.caption.rule == "bracketed-alone":
        return False  # `(JANE DOE / HARBOUR POST)`
    return not opens_byline(reading) and "。" not in text and index not in around.set_subheads


def _dates(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line above the article names a whole day, as below a menu its own does.

    Below a standfirst it does where who wrote is in front of the minute: `Por: EFE 3 de mayo 2024, 9:40`.
    """
    stamp = readings[index].stamp
    if stamp is None or stamp.moments[0].year is None:
        return False
    signed = stamp.moments[0].is_whole and any(map(opener_of, stamp.before))
    return around.prose_before[index] <= int(signed)


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
    if not (readings[index].addresses and may_ask(readings[index])):
        return False
    near = [readings[other].furniture for other in (index - 1, index + 1) if 0 <= other < len(readings)]
    return len(near) == _BOTH and all(
        one is not None and one.rule in _ASIDE and one.confidence >= _SURE_APPEAL for one in near
    )


def _is_strange(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a few words next to furniture belong to it, as nothing else speaks of the same."""
    reading = readings[index]
    if (
        reading.place
        or reading.sign_off
        or reading.enlisted
        or not is_free(reading)
        or not around.says_much(index)
        or around.kinship(reading) > 0
        or signs_early(index, readings, around)
    ):
        return False
    near = [readings[other] for other in (index - 1, index + 1) if 0 <= other < len(readings)]
    rules = {one.furniture.rule for one in near if one.furniture}
    # a paragraph beside what is sold, or between that or tags and the headline of another article
    told = reading.shape.ends and rules in ({"advertisement"}, {"promo", "advertisement"}, {"promo", "tags"})
    return not told and all(map(_is_odd, near))


def _is_odd(reading: Reading) -> bool:
    return reading.furniture is not None or reading.shape.prose < _SENTENCE
