"""Readings → which lines are what readers wrote below an article, and the forms that they write in.

Each is found by the buttons and names around it, made in one pass.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.regions.threads import thread_start
from generator.ingest.words.late import Late

_TITLED, _FEWEST = 4, 4
_IN_LIST, _FEWEST_ANSWERS, _LEAST_TEXT = re.compile(r"(\d{1,2})\. \S"), 3, 3


def below_text(prose_before: Sequence[int], least: int) -> range:
    """The lines with so many paragraphs above them, which are the more the further down."""
    return range(bisect_left(prose_before, least), len(prose_before))


def counted_answers(lines: Sequence[Line], prose_before: Sequence[int]) -> range:
    """What readers wrote behind a text, counted, with the answers to each counted by themselves.

    So a browser copies lists within lists: a one stands below a one, as in no list of the article.
    """
    numbers = [
        (index, int(counted[1]))
        for index in below_text(prose_before, _LEAST_TEXT)
        if (counted := _IN_LIST.match(lines[index].text))
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


_REPLIES = frozenset(
    "reply|like|likes|report|recommend|recommend 0|respect|upvote|flag|share reply|antworten|melden|"
    "répondre|signaler|responder|"
    "curtir|gefällt mir|me gusta|j aime|mi piace|gosto|gilla|synes godt om|liker|tykkää|vind ik leuk|"
    "lubię to|beğen|нравится|suka|"
    "denunciar|rispondi|segnala|odpowiedz|zgłoś|odpovědět|nahlásit|svar|svara|vastaa|yanıtla|balas|ответить|пожаловаться|відповісти|απάντηση|"
    "回复|回覆|举报|返信|답글|신고|trả lời|ตอบกลับ|"
    "reply share|like reply|up vote|down vote".split("|")
)
_THREAD = 12
_COUNTED = Late(r"\d{1,4} (?:comments?|responses?|thoughts?|replies)\b")
_NUMBERED = Late(r"\d{1,4} \w[\w ]{1,30} \d{1,2} \d\d(?: [ap]m)? \d{1,2} \d{1,2} (?:20)?\d\d\Z")
"""`1. jane_doe 09:02 PM 6/3/24`: whose comment is the first."""
_SAYING = (" says", " said", " sagt", " schreibt", " dice", " dit", " diz", " writes", " wrote", " meint")
_LONGEST_SPEAKER = 40
_SAYS = Late(rf".{{2,{_LONGEST_SPEAKER}}}(?:{'|'.join(_SAYING)})\Z")
"""`Jane Doe says`: whose comment follows."""


def comments(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> list[bool]:
    """Which lines stand in what readers wrote: from a heading on below which there are buttons to reply.

    Or, where no heading is above, from the first whose name and hour stand above such a button.
    """
    found = _below_buttons(readings, prose_before)
    for start, end in (*_above_form(lines, readings, prose_before), *_recent(lines, readings)):
        found[start:end] = [True] * (end - start)
    starts = (
        _listed_thread(lines, prose_before),
        _said_below(lines, prose_before),
        _answered(readings, prose_before),
        _counted_thread(readings, prose_before),
        thread_start(lines, readings, prose_before),
    )
    start = min(starts)
    return found[:start] + [True] * (len(found) - start)


def _below_buttons(readings: Sequence[Reading], prose_before: Sequence[int]) -> list[bool]:
    """Which lines stand below such a heading or name, where the page has any of them."""
    start = below_text(prose_before, 1).start  # above the text stands nothing of readers
    below, above = readings[start:], [False] * start
    buttons = above + [
        (one.stamp is not None or len(one.key) <= _LONGEST_SAYING or one.key.startswith(_REPLY))
        and _is_button(one)
        for one in below
    ]
    headings = above + [one.furniture is not None and _is_about_comments(one) for one in below]
    saying = above + ["says" in one.words and " says " in one.key[:48] for one in below]
    if True not in buttons and True not in headings and True not in saying:
        return [False] * len(readings)
    counted = list(itertools.accumulate([0, *buttons]))
    found = list(above)
    inside = False
    for index, reading in enumerate(below, start=start):
        end = min(index + 1 + _THREAD, len(readings))
        heads = headings[index] and prose_before[index] > 0
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
        ) or (saying[index] and prose_before[index] > 1 and _SAYS_WHEN.match(reading.key)):
            inside = True
        elif (
            counted[-1]
            and not inside
            and prose_before[index] > _FEW_BUTTONS
            and True in buttons[index + 2 : index + 2 + _BUTTONS]
        ):
            inside = _is_signed_below(readings[index : index + 2])
        found.append(inside)
    return found


def _is_button(reading: Reading) -> bool:
    """Whether a line is a button to reply, or says how long ago a comment was, or who says it."""
    key = reading.key
    if (len(key) <= _LONGEST_BUTTON or key.startswith(_REPLY)) and _is_reply(key):
        return True
    if reading.stamp is not None and any(moment.ago for moment in reading.stamp.moments):
        return True
    return reading.shape.words <= _TITLED and key.endswith(_SAYING) and bool(_SAYS.match(key))


_SAID = Late(r"[\w.'’ -]{2,40} said(?:\.\.\.|…)")
_SAID_BEFORE = (" said...", " said…")


def _said_below(lines: Sequence[Line], prose_before: Sequence[int]) -> int:
    """From which line on readers speak below who each is: `harbourcat said...`, twice or more."""
    said = [
        index
        for index in below_text(prose_before[:-1], 1)
        if (text := lines[index].text).endswith(_SAID_BEFORE)
        and len(text) <= _LONGEST_SAID
        and _SAID.fullmatch(text)
    ]
    return said[0] if len(said) >= _FEW_BUTTONS else len(lines)


_LONGEST_SAID = 48  # letters
_SAYS_WHEN = Late(
    r".{2,40} says? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} \d{1,2} 20\d\d at \d"
)
"""`HarbourHand says... May 30, 2018 at 11:09 a.m.`"""
_HANDLE = Late(r"[•·*◦] +(?:[a-z]\w{2,20}|[A-Z]?[a-z]+[A-Z]\w{0,20}|[A-Za-z]+\d{1,6})\Z")
_SURE_HANDLE = Late(r"[•·*◦] +(?:[A-Z]?[a-z]+[A-Z]\w{0,20}|[A-Za-z]{3,}\d{1,6})\Z")
"""One that is no word of a list: `• harbourCat`, `• pilots7`."""
_CALLED = Late(r"[•·*◦] +[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2}\Z")


def _listed_thread(lines: Sequence[Line], prose_before: Sequence[int]) -> int:
    """From which line on readers speak below bullets with what they are called: one of two as nobody is.

    `• harbourcat9`, then what she says.
    """
    called = [
        index
        for index in below_text(prose_before[:-1], _FEW_BUTTONS)
        if (text := lines[index].text)[0] in "•·*◦"
        and (_HANDLE.match(text) or _CALLED.match(text))
        and lines[index + 1].text[0] not in "•·*◦"
    ]
    sure = len(called) == 1 and _SURE_HANDLE.match(lines[called[0]].text) is not None
    if sure and prose_before[called[0]] >= _LEAST_TEXT and lines[called[0] + 1].text.count(" ") > _TITLED:
        return called[0]
    if len(called) < _FEW_BUTTONS or not any(_HANDLE.match(lines[index].text) for index in called):
        return len(lines)
    return called[0]


_ANSWERED = re.compile(
    r"(?:\d{1,4}|one|two|three|four|five) (?:responses?|comments?|thoughts?|replies) (?:to|on) (.{8,})\Z"
)


def _answered(readings: Sequence[Reading], prose_before: Sequence[int]) -> int:
    """From which line on readers answer, below how many do so to what the headline says.

    `One Response to Harbour council keeps its ferries`.
    """
    for index in below_text(prose_before, _LEAST_TEXT):
        told = _ANSWERED.match(readings[index].key)
        if told and any(one.key == told[1] for one in readings[:index]):
            return index
    return len(readings)


_COUNT = Late(
    r"(?:\w+ ){0,2}(?:comments?|replies|kommentare?|commentaires?|comentarios?|commenti|comentários?|"
    r"reacties|"
    r"komentarz[ey]|komentarzy|komentář[eů]|kommentarer|hozzászólás\w*|комментари\w{1,2}|коментар\w{1,2}) "
    r"(\d{1,4})\Z"
)
"""`Comments [3]`, as keys have that."""
_LENGTH_OF_THREAD = 40  # lines


def _counted_thread(readings: Sequence[Reading], prose_before: Sequence[int]) -> int:
    """From which line on readers write: below how many do so, with day and hour of two of them or more."""
    for index in below_text(prose_before, _FEW_BUTTONS):
        reading = readings[index]
        counted = (
            _COUNT.match(reading.key)
            if reading.key[-1:].isdigit() and reading.shape.words <= _TITLED
            else None
        )
        if counted is None:
            continue
        if any(map(_is_by_reader, readings[index + 1 : index + 1 + _BUTTONS])):
            return index
        below = (one.stamp for one in readings[index + 1 : index + 1 + _LENGTH_OF_THREAD])
        whole = sum(one is not None and one.moments[0].is_whole for one in below)
        if _FEW_BUTTONS <= whole <= int(counted[1]):
            return index
    return len(readings)


def _is_by_reader(reading: Reading) -> bool:
    """Whether somebody wrote some time ago, on one line: `Jane D 2 years ago`."""
    stamp = reading.stamp
    if stamp is None or stamp.moments[0].ago is None or stamp.confidence > _NAMED_TOO:
        return False
    return reading.shape.words <= _TITLED + _COUNTED_AGO and not reading.key[0].isdigit()


_NAMED_TOO = 0.5
"""How sure it is at most that a line is a moment and no more, where a name stands in front."""
_COUNTED_AGO = 3  # words


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
_LISTED = Late(r"\d{1,3}\. ")


def _above_form(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Where numbered comments begin and end: right above the form for the next, from `1. ` on."""
    for end in below_text(prose_before, _FEW_BUTTONS + 1):
        if not readings[end].key.startswith(_FORMS):
            continue
        start = end
        while start and _LISTED.match(lines[start - 1].text):
            start -= 1
        if start < end and lines[start].text.startswith("1. "):
            yield start, end


_ANSWERING = frozenset("reply recommend report like likes share flag quote upvote respect".split())


_BELOW_REMARKS = Late(
    "(?:(?:查看回复|回复|回覆|举报|舉報|分享|收藏|转发|踩|赞|讚|顶|支持|反对|点赞|引用|跟贴|评论|답글|공감|비공감|신고|좋아요|싫어요)"
    " ?\\d{0,6} ?|\\d{1,6} ?){1,8}"
)
_MAKES_REMARK = ("回复", "回覆", "举报", "舉報", "踩", "顶", "反对", "답글", "비공감", "싫어요")


@lru_cache(maxsize=4096)
def _is_reply(key: str) -> bool:
    """Whether a line is a button below what a reader wrote, or a row of them: `Reply Recommend 0`."""
    if key in _REPLIES:
        return True
    if len(key) <= _LONGEST_ROW and any(map(key.__contains__, _MAKES_REMARK)):
        return _BELOW_REMARKS.fullmatch(key) is not None
    if not key.startswith(_REPLY):
        return False
    return all(word in _ANSWERING or word.isdigit() for word in key.split()[:_FEWEST])


_LONGEST_ROW, _REPLY = 30, "reply "
_LONGEST_BUTTON = max(_LONGEST_ROW, *map(len, _REPLIES))
"""Letters of a button or a row of such, but for rows in English."""
_LONGEST_SAYING = max(_LONGEST_BUTTON, _LONGEST_SPEAKER + max(map(len, _SAYING)))
"""The same where it may also be who says something."""
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
    return reading.furniture.rule in ("comments", "counted-remarks") or (
        "comment" in reading.key
        and reading.shape.words <= _FEWEST + _BOTH * bool(_COUNTED.match(reading.key))
    )
