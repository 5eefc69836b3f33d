"""Readings → which lines stand below a heading of the page: key points, what readers wrote, promoted links.

Each is a list of flags, one a line, made in one pass.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_answered, may_be_title, runs, says_who_wrote
from generator.ingest.text.regions.cards_behind import timed_cards
from generator.ingest.words.late import Late

_POINTS, _PAGES_OWN = ("- ", "• ", "* ", "– ", "· "), 2


def page_lists(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> set[int]:
    """The lists that are the page's: what readers may write, and boxes of facts amid the text or behind."""
    return _notes_of_page(lines, readings, prose_before) | fact_boxes(lines, readings, prose_before)


def _notes_of_page(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> set[int]:
    """The items of lists behind the text that no rule knows, right above two that are the page's, or below.

    So do pages say what readers may write: `- Letters in verse are sent back.`
    """
    ours = [
        reading.furniture is not None and line.text.startswith(_POINTS)
        for line, reading in zip(lines, readings, strict=True)
    ]
    found: set[int] = set()
    if sum(ours) < len(("one", "other")):
        return found
    for index, line in enumerate(lines):
        if ours[index] or prose_before[index] < _PAGES_OWN or not line.text.startswith(_POINTS):
            continue
        pairs = (ours[at : at + 2] for at in (index + 1, index + 2, max(0, index - 2)))
        if any(pair == [True, True] for pair in pairs):
            found.add(index)
    return found


_FOR_EDITORS = (
    "notes to editors", "note to editors", "notes for editors", "note for editors", "notes to editor",
    "note to editor", "media contacts", "press contacts",
)  # fmt: skip
_FACTS, _MOST_OF_HEADING = "key facts about ", 6  # words


def press_notes(readings: Sequence[Reading], prose_before: Sequence[int]) -> range:
    """What stands below `Notes to editors` or `Key facts about the harbour` behind the text, to the end."""
    for index, reading in enumerate(readings):
        if prose_before[index] < _PAGES_OWN or reading.shape.words > _MOST_OF_HEADING:
            continue
        if reading.key.startswith(_FACTS) or reading.key in _FOR_EDITORS:
            return range(index, len(readings))
    return range(0)


_FACT_BOX = re.compile(
    r"(?=[fikrlzsсфд])"  # the letters that they begin with, so that hardly a line is looked at further
    r"(?:fakta|fakten|faktenbox|faktaruta|faktaboks|faktat|facts?(?: ?box| ?file)?|infobox|infokasten|"
    r"infoboks|repères|"
    r"fait[s]? en bref|kader|la scheda|ficha|zur person|stichwort|справка|факты|довідка)(?:[.:|–—-]* "
    r"?[^.!?]{0,60})?",
    re.IGNORECASE,
)
"""`Fakta. Ferries in figures`: what stands above a box of facts."""
_SHOWN = frozenset(
    "visa mer|visa mindre|vis mer|vis mindre|vis mere|läs mer|les mer|mehr anzeigen|toon meer|näytä lisää|"
    "afficher plus|voir plus|mostra di più|ver más|ver mais|show more|show less".split("|")
)
"""The button at the end of such a box."""
_MOST_FACTS, _LONGEST_HEADING = 15, 8  # lines, words


def fact_boxes(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> set[int]:
    """The lines of boxes of facts: those in one block with a heading, or down to the button for more."""
    found: set[int] = set()
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if (
            not prose_before[index]
            or reading.shape.words > _LONGEST_HEADING
            or not _FACT_BOX.fullmatch(line.text)
        ):
            continue
        below = range(index + 1, min(len(lines), index + 1 + _MOST_FACTS))
        shown = next((at for at in below if readings[at].key in _SHOWN), 0)
        parted = next((at for at in below if lines[at].gap), 0)
        if shown or (line.gap and parted > index + 1):
            found.update(range(index, shown + 1 if shown else parted))
    return found


_LEADING = ("promo", "duration", "video-link")
_TITLED, _TOP = 4, 12
_SENTENCE = 0.45
_MOST_POINTS = 6
_STAMPED = 12  # words of a line that says when, which is no point
_LONGEST_POINT, _LEAST_TOLD = 40, 7  # words
_LONGER, _FAR_LONGER = 1.5, 2  # a line that is longer than the points before by so much is a paragraph
_POINTED = "key-points"
_MADE_BY_AI = frozenset(("ai", "ki", "ia"))
_SINGLE = ("synopsis", "summary", "ai summary", "article summary", "in brief", "why we wrote this")
"""Headings below which one sentence stands rather than several points."""


_EXPLAINED = ("why it matters", "what people are saying", "what happens next")
"""Subheads of the articles in which `What to know` is one, and heads no points."""


def key_points(lines: Sequence[Line], readings: Sequence[Reading], *, gaps_tell: bool) -> list[bool]:
    """Which lines are the points below `Key points`; whole sentences amid the text are the article's own."""
    if not any(one.furniture is not None and one.furniture.rule == _POINTED for one in readings):
        return [False] * len(lines)
    pointed = _points(lines, readings, gaps_tell=gaps_tell)
    for start, end in runs(pointed):
        above = sum(reading.is_plain_prose for reading in readings[:start])
        below = readings[end].shape.ends if end < len(readings) else False
        told = end - start > 1 and all(line.text[-1] == "." for line in lines[start:end])
        if above >= _AMID and below and told and readings[end].furniture is None:
            pointed[start:end] = [False] * (end - start)
    return pointed


_AMID = 3
"""Paragraphs that stand above a box amid the text."""


def _points(lines: Sequence[Line], readings: Sequence[Reading], *, gaps_tell: bool) -> list[bool]:
    """Which lines are the points below `Key points`: those of the first block after it.

    Where no blank lines part blocks, they are at most six, and at most three where they are sentences.
    """
    found = []
    explained = any(reading.key in _EXPLAINED for reading in readings)
    state = "outside"
    points, single = 0, False
    seen: list[int] = []
    ended = False
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if explained and reading.key == "what to know":
            state = "outside"
        elif reading.furniture and reading.furniture.rule == _POINTED:
            state = "waiting"
            points, single = 0, reading.key in _SINGLE
            seen, ended = [], False
        elif state == "waiting" and not _MADE_BY_AI.isdisjoint(reading.words) and _tells_of_machine(reading):
            pass  # `Summary is AI-generated`, between the heading and what was summed up
        elif state != "outside" and reading.key in ("what s next", "what next"):
            state, points = "inside", _MOST_POINTS - 2
        elif state != "outside" and (reading.dateline or reading.is_captioned or _is_meta(reading)):
            state = "outside"
        elif state != "outside" and not gaps_tell:
            paragraph = reading.shape.ends and reading.shape.words > _LONGEST_POINT and not single
            points += (_MOST_POINTS if single else 2) if reading.shape.ends else 1
            single = single and not reading.shape.ends
            unlike = len(seen) > 1 and reading.shape.ends and not ended  # a paragraph behind bare points
            long = (
                paragraph
                or unlike
                or points > _MOST_POINTS
                or (seen and reading.shape.words > _LONGER * max(seen))
            )
            state = "outside" if long or reading.furniture else "inside"
            seen.append(reading.shape.words)
            ended = ended or reading.shape.ends
        elif state == "waiting":
            next_is_joined = index + 1 < len(lines) and not lines[index + 1].gap
            paragraph = reading.shape.ends and reading.shape.words > _LONG_ALONE
            alone = paragraph and not (next_is_joined or single)
            state = "inside" if (next_is_joined or not line.gap) and not alone else "outside"
        elif state == "inside" and (line.gap or reading.is_credit_only or _is_pictured(index, readings)):
            state = "outside"
        elif state == "inside" and len(seen) > 1 and _ends_as_text(reading):
            long = reading.shape.words > max(_LONG_ALONE, _FAR_LONGER * max(seen))
            state = "outside" if long or not ended else state  # the first paragraph, right below the points
        if state == "inside" and gaps_tell:
            seen.append(reading.shape.words)
            ended = ended or reading.shape.ends
        found.append(state == "inside" and reading.shape.words <= 45)
    return found


def _tells_of_machine(reading: Reading) -> bool:
    """Whether a line is the page's own on what a machine has summed up: `AI gives you the gist`."""
    return reading.furniture is not None or reading.shape.words <= _MOST_OF_BUTTON


_LONG_ALONE, _MOST_OF_BUTTON = 28, 9  # words


def _ends_as_text(reading: Reading) -> bool:
    """Whether a line is a sentence long enough for a paragraph."""
    return reading.shape.ends and reading.shape.words >= _LEAST_TOLD


def _is_meta(reading: Reading) -> bool:
    """Whether a short line says when the text came out, or with `By` who wrote, which no point does."""
    stamp = reading.stamp
    dated = stamp is not None and stamp.moments[0].has_date and reading.shape.words <= _STAMPED
    return dated or says_who_wrote(reading)


def _is_pictured(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a caption by its own marks or by the credit on the next line."""
    return readings[index].is_captioned or (index + 1 < len(readings) and readings[index + 1].is_credit_only)


_CLOCK = Late(r"\d{1,2}[:.]\d\d")


def _is_above_hour(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a name stands right above a day with its hour, as who signs; `in Varsand` may be between."""
    byline = readings[index].byline
    if byline is None or byline.rule not in ("bare-name", "names"):
        return False
    below = readings[index + 1 : index + 3]
    if len(below) > 1 and below[0].key.startswith("in ") and below[0].shape.words <= _TITLED:
        below = below[1:]
    stamp = below[0].stamp if below else None
    return stamp is not None and stamp.moments[0].is_whole


def promoted(lines: Sequence[Line], readings: Sequence[Reading]) -> list[bool]:
    """Which lines are the headline below `Read more` or `Watch now`: the next that is no button."""
    found, sections, waits, dated, begun = [], 0, False, False, False
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        sections = sections + 1 if reading.furniture and reading.furniture.rule == "section" else 0
        waits = waits and (begun or sections < _OF_MENU)
        leads = waits and reading.furniture is None and not _is_own(index, lines, readings, begun=begun)
        begun = begun or reading.is_plain_prose
        found.append(leads)
        if reading.key == "read more" and _ends_strip(index, readings):
            found[index - 1] = True
        elif reading.furniture is None or reading.furniture.rule == "breadcrumbs":
            waits = False
        elif (
            (reading.furniture.rule in _LEADING or reading.key == "more")
            and reading.shape.words <= _TITLED
            and not reading.key.endswith(" to search")
            and not (dated and _CLOCK.fullmatch(line.text))  # the hour below its day, and no video's length
            and (begun or line.text[-2:] not in _WAYS_ON)  # `THE HARBOUR »`, a kicker
        ):
            waits = True
        parts = reading.furniture is not None and reading.furniture.rule == "separator"
        dated = dated if parts else reading.stamp is not None
    _with_videos(found, lines, readings)
    _with_teasers(found, lines, readings)
    return found


_OF_MENU = 3  # sections in a row above the text, of which `Watch` is one
_WAYS_ON = (" »", " ›", " →", " >")
"""What ends a kicker that leads to its section, above the article."""


def _is_own_day(index: int, readings: Sequence[Reading], *, begun: bool) -> bool:
    """Whether a line says when the article appeared: once it has `begun`, the first hour of all."""
    above, stamp = readings[:index], readings[index].stamp
    if stamp is None or not begun:
        return readings[index].is_whole_day
    if stamp.before or stamp.after or not stamp.moments[0].is_whole:
        return False
    return not any(one.is_whole_day for one in above) and sum(one.is_plain_prose for one in above) <= 1


def _is_own(index: int, lines: Sequence[Line], readings: Sequence[Reading], *, begun: bool) -> bool:
    """Whether a line is of the article though `Read more` is above it, be the text `begun` or not."""
    reading = readings[index]
    if reading.shape.prose >= _SENTENCE and lines[index].text[-1] not in "?!":
        return True
    dated = _is_above_hour(index, readings) or _is_own_day(index, readings, begun=begun)
    if dated or says_who_wrote(reading):
        return True
    return is_answered(lines, index) if begun else _is_only_headline(index, readings)


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


_VIDEO = " Video"
_TEASER = 3


def _with_videos(found: list[bool], lines: Sequence[Line], readings: Sequence[Reading]) -> None:
    """Adds the name of a video, which stands twice, and the sentence below on what it shows."""
    for index in range(len(lines) - 2):
        text = lines[index].text
        if text.endswith(_VIDEO) and lines[index + 1].text == text.removesuffix(_VIDEO):
            told = readings[index + 2].dateline is None and readings[index + 2].furniture is None
            found[index : index + 3] = [True, True, told]


def _with_teasers(found: list[bool], lines: Sequence[Line], readings: Sequence[Reading]) -> None:
    """Adds the headline below `Related`, the sentence below and who wrote that."""
    for index in timed_cards(readings):
        found[index] = True
    for index, reading in enumerate(readings):
        if reading.furniture is not None and reading.furniture.rule == "related-list":
            end = _end_of_cut(lines, readings, index + 1)
            found[index + 1 : end] = [True] * (end - index - 1)
            if end == index + 1:
                end = _end_of_glued(lines, index + 1)
                found[index + 1 : end] = [True] * (end - index - 1)
            for start, end in _signed_cards(readings, index + 1):
                found[start:end] = [True] * (end - start)
            if reading.key in _ELSEWHERE:
                end = _end_of_reading(readings, index)
                found[index + 1 : end] = [True] * (end - index - 1)
        if reading.key != "related":
            continue
        below = [one.byline for one in readings[index + 1 : index + 1 + _TEASER]]
        signs = [at for at, one in enumerate(below) if one is not None and one.rule == "byline-opener"]
        if signs:
            found[index + 1 : index + 2 + signs[0]] = [True] * (signs[0] + 1)


_ALSO_READ = ("read also", "also read", "read more", "related", "see also", "more", "lire aussi", "lees ook")


def pictured_cards(readings: Sequence[Reading]) -> list[int]:
    """The lines of the cards below `Read also`: what a picture shows, a headline, a sentence on it."""
    headings = [index for index, one in enumerate(readings) if one.furniture and one.key in _ALSO_READ]
    return [
        index
        for heading in headings
        if _is_pictured_card(readings, heading)
        for index in range(heading + 1, heading + 4)
    ]


def _is_pictured_card(readings: Sequence[Reading], heading: int) -> bool:
    """Whether a picture's words, a headline and a sentence on it stand below `Read also`, amid the text.

    They share words with each other that the text has not, as a subhead and its paragraph seldom do alone.
    """
    card = readings[heading + 1 : heading + 4]
    if len(card) < len(("picture", "headline", "sentence")) or any(one.furniture for one in card):
        return False
    shown, title, told = card
    formed = shown.shape.ends and told.shape.ends and not title.shape.ends and title.shape.words > _TITLED
    if (
        not formed
        or title.dateline
        or title.byline
        or not sum(one.is_plain_prose for one in readings[:heading])
    ):
        return False
    rest = frozenset[str]().union(*(one.stems for one in (*readings[:heading], *readings[heading + 4 :])))
    return bool((title.stems & shown.stems) - rest) and bool(title.stems & told.stems)


_ELSEWHERE = ("useful reading", "suggested reading", "further reading", "also worth reading")


def _end_of_reading(readings: Sequence[Reading], heading: int) -> int:
    """Where sentences end on what else is worth reading: at the next furniture, if no text is below that."""
    start = end = heading + 1
    if sum(one.is_plain_prose for one in readings[:heading]) < _TEASER:
        return start
    while end < len(readings) and readings[end].furniture is None:
        end += 1
    return start if any(one.is_plain_prose for one in readings[end:]) else end


_GLUED = Late("(?=.{0,8}[\u4e00-\u9fff])[^。]{6,70}? [^ ，,].{16,}[。？！…~]?")


def _is_glued(text: str) -> bool:
    """Whether a line is a headline, a blank and a sentence, in Chinese."""
    return not text[:9].isascii() and _GLUED.fullmatch(text) is not None


def _end_of_glued(lines: Sequence[Line], start: int) -> int:
    """Where lines in Chinese end that have a headline, a blank and a sentence each: three or more."""
    end = start
    while end < len(lines) and not lines[end].gap and _is_glued(lines[end].text):
        end += 1
    return end if end - start >= _TEASER else start


_DOTS = ("...", "…")
_LONGEST_CUT = 40  # words of a teaser that is cut short


def _end_of_cut(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> int:
    """Where headlines end that have the beginning of their text below, cut short: `The ferry will...`."""
    while start + 1 < len(lines):
        above, below = readings[start : start + 2]
        cut = lines[start + 1].text.endswith(_DOTS) and below.shape.words <= _LONGEST_CUT
        if not cut or above.is_plain_prose or above.shape.words < _TEASER or lines[start + 1].gap:
            break
        start += 2
    return start


def _signed_cards(readings: Sequence[Reading], start: int) -> list[tuple[int, int]]:
    """Where the cards below a heading begin and end, each with a headline and who wrote that: two or more.

    One alone may be the byline of the article itself, right above its text.
    """
    cards: list[tuple[int, int]] = []
    while True:
        below = readings[start : start + 1 + _TEASER]
        signs = [at for at, one in enumerate(below) if one.byline and one.byline.rule == "byline-opener"]
        if not signs or not signs[0] or any(one.is_plain_prose for one in below[: signs[0]]):
            return cards if len(cards) > 1 else []
        cards.append((start, start + signs[0] + 1))
        start += signs[0] + 1
