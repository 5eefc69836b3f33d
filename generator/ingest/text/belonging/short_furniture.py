"""Readings → which short lines are of the page, by how they are cut, labelled, counted or filed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_ranked, opens_byline
from generator.ingest.text.regions.boxes import ASKING
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_EARLY = 2  # paragraphs


def by_label(
    short: Sequence[int], readings: Sequence[Reading], around: Surroundings, texts: Sequence[str]
) -> Iterable[tuple[str, float, Iterable[int]]]:
    """The rules by which some short lines are the page's, each with how sure it is and those it holds for."""
    before = around.prose_before
    top = [at for at in short if not before[at]]
    bracketed = [at for at in short if texts[at][-1] in ")]" and before[at]]
    polled = short if "poll" in around.ruled else ()
    signed = sorted({*around.bylined}.intersection(short))
    deep = [at for at in short if before[at] > 1] if not around.ruled.isdisjoint(ASKING) else ()
    early = [at for at in short if before[at] <= _EARLY and at and texts[at - 1].isdecimal()]
    labelled = [at for at in top if ": " in texts[at]]
    return (
        ("whose-picture", 0.93, [at for at in top if ". " in texts[at] and _SHORTENED.match(texts[at])]),
        ("cut-short", 0.93, [at for at in bracketed if _is_card_cut(at, readings[at], around)]),
        ("asked-in-poll", 0.95, [at for at in polled if _is_asked(at, readings, texts[at])]),
        ("heads-cards", 0.85, [at for at in signed if _is_kicker(at, readings[at], around)]),
        (
            "heads-an-appeal",
            0.95,
            [at for at in deep if around.blocks_tell and _heads_appeal(at, readings, around)],
        ),
        ("ranked", 0.95, [at for at in early if is_ranked(at, around.lines)]),
        ("filed-under", 0.95, [at for at in labelled if _is_filed(at, readings, around)]),
    )


def _heads_appeal(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line that nobody signs stands above what asks the reader for support."""
    below = readings[index + 1] if index + 1 < len(readings) else None
    if below is None or below.furniture is None or opens_byline(readings[index]):
        return False
    return around.heads_appeal(index)


def _is_asked(index: int, readings: Sequence[Reading], text: str) -> bool:
    """Whether a question stands right below what says that readers are asked: `Poll`."""
    above = readings[index - 1].furniture if index else None
    return above is not None and above.rule == "poll" and text[-1] in "?؟"


_SHORTENED = Late(
    rf"[^.!?]{{25,170}}[{LL}]{{3}}\. (?!FIN|END|(?:FOTO|PHOTO|VIDEO|VÍDEO|LIVE)\Z)[{LU}]{{2,8}}\Z"
)
"""`The ships at the long pier of the harbour. HBR`: the words of a picture with the paper behind them."""


def _is_card_cut(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a line ends as cards do that begin another story; long ones in square brackets.

    The last paragraph of an article that is cut itself stands right below the one before, and takes it up.
    """
    text = around.lines[index].text
    last = not around.prose_after[index] and around.prose[index - 1]
    if last and reading.stems & around.readings[index - 1].stems and text[0] not in "[(…":
        return False
    return text.endswith(("[...]", "[…]")) or (
        reading.shape.words <= _LONGEST_CUT and text.endswith(("(...)", "(…)"))
    )


_LONGEST_CUT = 20  # words; papers leave out words of what they quote as well
_FILED = Late(r"[A-Z][A-Za-z]{1,14}(?:[ -][A-Za-z]{2,14}){0,2}: (?=[A-Z])[^.?!:“”\"]{2,120}\Z")
"""`Region: Middle East`, `Theme: History, Ports`: a label and a few names."""


def _is_filed(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a row below who wrote or when says what an article is filed under, as its neighbour does."""
    own, text = readings[index], around.lines[index].text
    if not index or own.stamp is not None or own.byline is not None or not _FILED.match(text):
        return False
    headed = any(one.stamp is not None or one.byline is not None for one in readings[:index])
    beside = [one for one in (index - 1, index + 1) if one < len(readings) and readings[one].caption is None]
    return headed and any(_FILED.match(around.lines[one].text) for one in beside)


def _is_kicker(index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether what reads like a name is the section above several headlines of other articles."""
    bare = reading.byline is not None and reading.byline.rule == "bare-name"
    if not (bare and around.heads_cards(index)):
        return False
    return not signs_twice(reading, around)


def signs_twice(reading: Reading, around: Surroundings) -> bool:
    """Whether a name stands beside the day in the head and once more behind the text, as who wrote does."""
    head, *behind = [place for place, one in enumerate(around.readings) if one.key == reading.key]
    beside = around.readings[max(0, head - 1) : head + _BESIDE]
    dated = not around.prose_before[head] and any(one.stamp is not None for one in beside)
    told = [around.prose_before[place] > _EARLY and around.prose_after[place] <= 1 for place in behind]
    return dated and len(told) == 1 and told[0]


_BESIDE = 2  # lines


def is_credit_alone(reading: Reading) -> bool:
    """Whether a short sentence is only a credit: `Photo courtesy of harbour photographer Jane Doe.`

    A site and a wire service are who sent the text, and no sentence: `HARBOUR.PL/HAP`.
    """
    sent = (
        reading.sign_off is not None
        and reading.sign_off.confidence >= _SURE_SENT
        and reading.shape.words == 1
    )
    return (
        reading.is_credit_only and reading.shape.ends and reading.shape.words <= _LONGEST_CREDIT and not sent
    )


_SURE_SENT, _LONGEST_CREDIT = 0.9, 14  # words of a credit
