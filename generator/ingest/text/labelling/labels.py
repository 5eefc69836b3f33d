"""Candidates → one label for each line, chosen so that the whole sequence makes sense.

A clipping is read as four stretches: what stands before the headline, the head, the article, and
what follows it. Each label of a line has a weight in each stretch; the best path through all lines
is taken (the method is Viterbi's). So a byline is believed in the head and doubted in the article,
and no line is cut off for where it stands alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine, Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.labelling.choices import (
    CANNOT_HEAD,
    IMPOSSIBLE,
    Choice,
    choices_of,
    headline_choice,
    may_open,
    may_weigh_as_headline,
)
from generator.ingest.text.labelling.claims import Candidate, candidates_of
from generator.ingest.text.labelling.headline_ranks import better_headline
from generator.ingest.text.labelling.headlines_beside import headline_beside
from generator.ingest.text.regions.echoes import says_title
from generator.ingest.words.languages import in_latin
from generator.ingest.words.names.given_names import is_given_name

_NO_HEADLINE, _NO_HEAD, _NO_ARTICLE = -2.0, -2.3, 8.0
_SIGNING = frozenset((Label.BYLINE, Label.TIMESTAMP))


def label_lines(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[LabelledLine, ...]:
    """Each line with its label and the evidence for it."""
    candidates = candidates_of(lines, readings)
    path = best_path(candidates)
    if (title := better_headline(candidates, path)) is not None:
        headed = any(one.label is Label.HEADLINE for one in path)
        path = best_path(candidates, title, surely=headed)
    if (title := headline_beside(candidates, path)) is not None:
        path = best_path(candidates, title)
    said = next(
        (
            one.reading.key
            for one, chosen in zip(candidates, path, strict=True)
            if chosen.label is Label.HEADLINE
        ),
        "",
    )
    return tuple(
        LabelledLine(line=candidate.line, label=choice.label, evidence=choice.evidence)
        for candidate, choice in zip(
            candidates,
            (_unless_title(*pair, said) for pair in zip(candidates, path, strict=True)),
            strict=True,
        )
    )


_TEXTUAL = frozenset((Label.BODY, Label.SUBHEAD, Label.STANDFIRST, Label.CAPTION))
_NAMES, _BEGINNING, _FRONT = 4, 8, 4  # words, letters, blanks
_LATIN, _CYRILLIC = "\u0250", "\u0400"


def _unless_title(candidate: Candidate, choice: Choice, title: str) -> Choice:
    """The choice, unless the line only says the headline again."""
    if choice.label not in _TEXTUAL and choice.label is not Label.BYLINE:
        return choice
    if choice.label is Label.BYLINE and candidate.reading.shape.words <= _NAMES:
        return choice
    key = candidate.reading.key
    alike = key[:_BEGINNING] == title[:_BEGINNING]
    abroad = title[:1] < _LATIN and key[:1] >= _CYRILLIC
    if not (alike or abroad):  # asked first, as it is fast
        return choice
    told = choice.label is Label.BODY and candidate.between and candidate.reading.shape.ends
    told = told and not (key == title and candidate.line.text[-1] in "?!")
    if abroad and in_latin(key) == title:
        return Choice(choice.weight, Label.FURNITURE, Evidence(rule="headline-again", confidence=0.9))
    begun = candidate.between and not candidate.reading.shape.ends and key.count(" ") >= _FRONT
    if (
        alike
        and title
        and not told
        and (says_title(candidate.line, key, title) or (begun and title.startswith(f"{key} ")))
    ):
        return Choice(choice.weight, Label.FURNITURE, Evidence(rule="headline-again", confidence=0.9))
    return choice


def best_path(
    candidates: Sequence[Candidate], title: int | None = None, *, surely: bool = True
) -> list[Choice]:
    """The choices whose weights add up to the most, stretch after stretch and never back.

    Where no headline is, who wrote or when opens the head. With `title`, that line is the headline; if not
    `surely`, no other is, and that only where it weighs more than none: it may tell what a picture shows.
    """
    before, head, article, after = 0.0, IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE
    forced = title if surely else None
    steps: list[list[tuple[int, Choice]]] = []
    for index, (candidate, choices) in enumerate(zip(candidates, choices_of(candidates), strict=True)):
        above, inside, told, below = choices
        titled = forced is None or index > forced
        signs = titled and inside.label in _SIGNING and _signs(candidate, inside)
        opened = max(head, before + _NO_HEAD) if signs else head
        in_head = opened + inside.weight
        near = title is None and may_weigh_as_headline(candidate, in_head - before)
        near = near or index == title
        headline = headline_choice(candidate) if near else CANNOT_HEAD
        headed = before + headline.weight
        second = (0, headline) if headed >= in_head or index == forced else (int(opened == head), inside)
        in_article, third = article + told.weight, 2
        if told.label is Label.BODY and may_open(candidate):
            # the first of the best, as where the article begins at once
            unheaded = before + _NO_HEADLINE if titled else IMPOSSIBLE
            openings = (unheaded + told.weight, head + told.weight, in_article)
            in_article = max(openings)
            third = openings.index(in_article)
        ending, ended = article + below.weight, after + below.weight
        steps.append([(0, above), second, (third, told), (2 if ending >= ended else 3, below)])
        before, head, article, after = (
            before + above.weight,
            max(headed, in_head),
            in_article,
            max(ending, ended),
        )
        if index == forced:
            before, head, article, after = IMPOSSIBLE, headed, IMPOSSIBLE, IMPOSSIBLE
    ends = [before - _NO_ARTICLE, head - _NO_ARTICLE, article, after]
    return _traced(steps, ends.index(max(ends)))


def _signs(candidate: Candidate, choice: Choice) -> bool:
    """Whether who signs, or when, opens a head without headline; `Harbour Bell Again` may be that itself."""
    if choice.label is not Label.BYLINE or choice.evidence.rule != "bare-name":
        return True
    return is_given_name(candidate.line.text.partition(" ")[0])


def _traced(steps: list[list[tuple[int, Choice]]], stretch: int) -> list[Choice]:
    path = []
    for step in reversed(steps):
        stretch, choice = step[stretch]
        path.append(choice)
    return path[::-1]
