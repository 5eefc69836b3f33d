"""Readings → which lines stand below a heading of the page: key points, what readers wrote, promoted links.

Each is a list of flags, one a line, made in one pass.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title

_POINTS, _PAGES_OWN = ("- ", "• ", "* ", "– ", "· "), 2


def page_lists(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> set[int]:
    """The items of lists behind the text that no rule knows, right above two that are the page's, or below.

    So do pages say what readers may write: `- Letters in verse are sent back.`
    """
    ours = [
        reading.furniture is not None and line.text.startswith(_POINTS)
        for line, reading in zip(lines, readings, strict=True)
    ]
    found = set()
    for index, line in enumerate(lines):
        if ours[index] or prose_before[index] < _PAGES_OWN or not line.text.startswith(_POINTS):
            continue
        pairs = (ours[at : at + 2] for at in (index + 1, index + 2, max(0, index - 2)))
        if any(pair == [True, True] for pair in pairs):
            found.add(index)
    return found


_IN_LIST, _FEWEST_ANSWERS, _LEAST_TEXT = re.compile(r"(\d{1,2})\. \S"), 3, 3


def counted_answers(lines: Sequence[Line], prose_before: Sequence[int]) -> range:
    """What readers wrote behind a text, counted, with the answers to each counted by themselves.

    So a browser copies lists within lists: a one stands below a one, as in no list of the article.
    """
    numbers = [
        (index, int(counted[1]))
        for index, line in enumerate(lines)
        if prose_before[index] >= _LEAST_TEXT and (counted := _IN_LIST.match(line.text))
    ]
    counts = [number for _, number in numbers]
    if len(counts) < _FEWEST_ANSWERS or counts[0] != 1 or (1, 1) not in itertools.pairwise(counts):
        return range(0)
    start = numbers[0][0]
    rising = all(
        number <= most + 1
        for most, number in zip(itertools.accumulate(counts, max), counts[1:], strict=False)
    )
    return range(start, len(lines)) if rising and lines[start - 1].text[-1] != ":" else range(0)


_LEADING = ("promo", "duration", "video-link")
_TITLED, _FEWEST, _TOP = 4, 4, 12
_SENTENCE = 0.45
_MOST_POINTS = 6
_STAMPED = 12  # words of a line that says when, which is no point
_LONGEST_POINT = 40  # words
_LONGER = 1.5  # a line that is longer than the points before by so much is a paragraph
_MADE_BY_AI = frozenset(("ai", "ki", "ia"))
_SINGLE = ("synopsis", "summary", "ai summary", "article summary", "in brief", "why we wrote this")
"""Headings below which one sentence stands rather than several points."""


_EXPLAINED = ("why it matters", "what people are saying", "what happens next")
"""Subheads of the articles in which `What to know` is one, and heads no points."""


def key_points(lines: Sequence[Line], readings: Sequence[Reading], *, gaps_tell: bool) -> list[bool]:
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
        elif reading.furniture and reading.furniture.rule == "key-points":
            state = "waiting"
            points, single = 0, reading.key in _SINGLE
            seen, ended = [], False
        elif state == "waiting" and reading.furniture and not _MADE_BY_AI.isdisjoint(reading.words):
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
            state = "inside" if next_is_joined or not line.gap else "outside"
        elif state == "inside" and (line.gap or reading.is_credit_only or _is_pictured(index, readings)):
            state = "outside"
        found.append(state == "inside" and reading.shape.words <= 45)
    return found


def _is_meta(reading: Reading) -> bool:
    """Whether a short line says when the text came out, or with `By` who wrote, which no point does."""
    stamp, byline = reading.stamp, reading.byline
    if byline is not None and byline.rule == "byline-opener" and byline.people:
        return True
    return stamp is not None and stamp.moments[0].has_date and reading.shape.words <= _STAMPED


_REPLIES = frozenset(
    "reply|like|likes|report|recommend|recommend 0|respect|upvote|flag|share reply|antworten|melden|"
    "répondre|signaler|responder|"
    "denunciar|rispondi|segnala|odpowiedz|zgłoś|odpovědět|nahlásit|svar|svara|vastaa|yanıtla|balas|ответить|пожаловаться|відповісти|απάντηση|"
    "回复|回覆|举报|返信|답글|신고|trả lời|ตอบกลับ|"
    "reply share|like reply|up vote|down vote".split("|")
)
_THREAD = 12
_COUNTED = re.compile(r"\d{1,4} (?:comments?|responses?|thoughts?|replies)\b")
_NUMBERED = re.compile(r"\d{1,4} \w[\w ]{1,30} \d{1,2} \d\d(?: [ap]m)? \d{1,2} \d{1,2} (?:20)?\d\d\Z")
"""`1. jane_doe 09:02 PM 6/3/24`: whose comment is the first."""
_SAYS = re.compile(r".{2,40} (?:says|said|sagt|schreibt|dice|dit|diz|writes|wrote|meint)\Z")
"""`Jane Doe says`: whose comment follows."""


def comments(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> list[bool]:
    """Which lines stand in what readers wrote: from a heading on below which there are buttons to reply.

    Or, where no heading is above, from the first whose name and hour stand above such a button.
    """
    buttons = [
        _is_reply(reading.key)
        or bool(reading.stamp and any(moment.ago for moment in reading.stamp.moments))
        or (reading.shape.words <= _TITLED and bool(_SAYS.match(reading.key)))
        for reading in readings
    ]
    counted = list(itertools.accumulate([0, *buttons]))
    found = []
    inside = False
    for index, reading in enumerate(readings):
        end = min(index + 1 + _THREAD, len(readings))
        heads = reading.furniture is not None and prose_before[index] > 0 and _is_about_comments(reading)
        heads = heads and (prose_before[index] > 1 or _COUNTED.match(reading.key) is not None)
        if (
            heads
            and (
                "promoted" in reading.key
                or counted[end] - counted[index] >= _FEW_BUTTONS
                or any(
                    _is_signed_below(readings[other : other + 2])
                    for other in range(index + 1, index + _BUTTONS)
                )
            )
        ) or (" says " in reading.key[:48] and prose_before[index] > 1 and _SAYS_WHEN.match(reading.key)):
            inside = True
        elif not inside and prose_before[index] > _FEW_BUTTONS and any(buttons[index + 2 : end][:_BUTTONS]):
            inside = _is_signed_below(readings[index : index + 2])
        found.append(inside)
    for start, end in (*_above_form(lines, readings, prose_before), *_recent(lines, readings)):
        found[start:end] = [True] * (end - start)
    start = _listed_thread(lines, prose_before)
    return found[:start] + [True] * (len(found) - start)


_SAYS_WHEN = re.compile(
    r".{2,40} says? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} \d{1,2} 20\d\d at \d"
)
"""`HarbourHand says... May 30, 2018 at 11:09 a.m.`"""
_HANDLE = re.compile(r"[•·*◦] +(?:[a-z]\w{2,20}|[A-Z]?[a-z]+[A-Z]\w{0,20}|[A-Za-z]+\d{1,6})\Z")
_CALLED = re.compile(r"[•·*◦] +[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2}\Z")


def _listed_thread(lines: Sequence[Line], prose_before: Sequence[int]) -> int:
    """From which line on readers speak below bullets with what they are called: one of two as nobody is.

    `• harbourcat9`, then what she says.
    """
    called = [
        index
        for index, line in enumerate(lines[:-1])
        if line.text[0] in "•·*◦"
        and prose_before[index] > _FEW_BUTTONS - 1
        and (_HANDLE.match(line.text) or _CALLED.match(line.text))
        and lines[index + 1].text[0] not in "•·*◦"
    ]
    if len(called) < _FEW_BUTTONS or not any(_HANDLE.match(lines[index].text) for index in called):
        return len(lines)
    return called[0]


_RECENT = frozenset(
    "recent comments|latest comments|свежие комментарии|последние комментарии|останні коментарі|"
    "neueste kommentare|letzte kommentare|derniers commentaires|commentaires récents|"
    "comentarios recientes|últimos comentarios|comentários recentes|commenti recenti|ultimi commenti|"
    "ostatnie komentarze|nejnovější komentáře|son yorumlar|komentar terbaru|recente reacties|"
    "friss hozzászólások|последни коментари|poslednji komentari".split("|")
)
"""What stands above the comments that a site shows beside each of its articles, or above it."""


def _recent(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[tuple[int, int]]:
    """Where such comments begin and end: behind bullets who they are by, and below each what that says."""
    for index, reading in enumerate(readings):
        if reading.key not in _RECENT:
            continue
        end = index + 1
        while (
            end + 1 < len(lines)
            and lines[end].text[0] in "•·*◦"
            and lines[end + 1].text[0] not in "•·*◦"
            and readings[end].shape.words <= _TITLED
        ):
            end += 2
        yield index, end


_FORMS = (
    "please enter your comment",
    "leave a reply",
    "leave a comment",
    "post a comment",
    "comments are closed",
)
_LISTED = re.compile(r"\d{1,3}\. ")


def _above_form(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Where numbered comments begin and end: right above the form for the next, from `1. ` on."""
    for end, reading in enumerate(readings):
        if not reading.key.startswith(_FORMS) or prose_before[end] <= _FEW_BUTTONS:
            continue
        start = end
        while start and _LISTED.match(lines[start - 1].text):
            start -= 1
        if start < end and lines[start].text.startswith("1. "):
            yield start, end


_ANSWERING = frozenset("reply recommend report like likes share flag quote upvote respect".split())


def _is_reply(key: str) -> bool:
    """Whether a line is a button below what a reader wrote, or a row of them: `Reply Recommend 0`."""
    if key in _REPLIES:
        return True
    if not key.startswith("reply "):
        return False
    return all(word in _ANSWERING or word.isdigit() for word in key.split()[:_FEWEST])


_FEW_BUTTONS = _BOTH = 2
_BUTTONS = 6  # `Log in` and the like between the heading and the first comment


def _is_signed_below(readings: Sequence[Reading]) -> bool:
    """Whether a few words and a full timestamp follow, as above what a reader wrote."""
    if len(readings) < len(("who", "when")):
        return False
    who, when = readings
    if _NUMBERED.match(who.key) and when.shape.ends:
        return True
    if who.stamp is not None and who.stamp.before and who.stamp.moments[0].has_time and when.shape.ends:
        return who.stamp.moments[0].has_date and who.furniture is None  # `Jane 3 June 2024 at 10:20`
    said = when.stamp is not None and when.stamp.moments[0].has_time and when.stamp.moments[0].has_date
    named = who.shape.words <= _TITLED and who.stamp is None and who.furniture is None
    return said and named and not who.shape.ends


def _is_about_comments(reading: Reading) -> bool:
    assert reading.furniture is not None
    return reading.furniture.rule == "comments" or (
        "comment" in reading.key
        and reading.shape.words <= _FEWEST + _BOTH * bool(_COUNTED.match(reading.key))
    )


def _is_pictured(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a caption by its own marks or by the credit on the next line."""
    return readings[index].is_captioned or (index + 1 < len(readings) and readings[index + 1].is_credit_only)


_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")


def _is_above_hour(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a name stands right above a day with its hour, as who signs; `in Varsand` may be between."""
    byline = readings[index].byline
    if byline is None or byline.rule not in ("bare-name", "names"):
        return False
    below = readings[index + 1 : index + 3]
    if len(below) > 1 and below[0].key.startswith("in ") and below[0].shape.words <= _TITLED:
        below = below[1:]
    stamp = below[0].stamp if below else None
    return stamp is not None and stamp.moments[0].has_time and stamp.moments[0].year is not None


def promoted(lines: Sequence[Line], readings: Sequence[Reading]) -> list[bool]:
    """Which lines are the headline below `Read more` or `Watch now`: the next that is no button."""
    found = []
    waits = dated = begun = False
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        told = reading.shape.prose >= _SENTENCE and line.text[-1] not in "?!"
        told = told or _is_above_hour(index, readings) or (not begun and reading.is_whole_day)
        told = told or (waits and not begun and _is_only_headline(index, readings))
        begun = begun or reading.is_plain_prose
        found.append(waits and reading.furniture is None and not told)
        if _ends_strip(index, readings):
            found[index - 1] = True
        elif reading.furniture is None:
            waits = False
        elif (
            (reading.furniture.rule in _LEADING or reading.key == "more")
            and reading.shape.words <= _TITLED
            and not (
                dated and _CLOCK.fullmatch(line.text)
            )  # the hour below its day, and no length of a video
        ):
            waits = True
        if reading.furniture is None or reading.furniture.rule != "separator":
            dated = reading.stamp is not None
    _with_videos(found, lines, readings)
    _with_teasers(found, lines, readings)
    return found


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
    above, key = readings[max(0, index - 2)], readings[index].key
    return key == "read more" and above.key in _STRIPS and readings[index - 1].furniture is None


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
    for index, reading in enumerate(readings):
        if reading.furniture is not None and reading.furniture.rule == "related-list":
            end = _end_of_cut(lines, readings, index + 1)
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


_ELSEWHERE = ("useful reading", "suggested reading", "further reading", "also worth reading")


def _end_of_reading(readings: Sequence[Reading], heading: int) -> int:
    """Where sentences end on what else is worth reading: at the next furniture, if no text is below that."""
    start = end = heading + 1
    if sum(one.is_plain_prose for one in readings[:heading]) < _TEASER:
        return start
    while end < len(readings) and readings[end].furniture is None:
        end += 1
    return start if any(one.is_plain_prose for one in readings[end:]) else end


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
