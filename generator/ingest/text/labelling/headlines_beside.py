"""A path → the line right above or below its headline that is the headline rather, as the two tell.

A kicker stands above a headline and a standfirst below it, and either may have more words of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.labelling.choices import Choice
from generator.ingest.text.labelling.claims import Candidate
from generator.ingest.text.labelling.headlines import headline_weight, is_row_of_tags, whole_words
from generator.ingest.text.labelling.kept_headlines import is_of_two
from generator.ingest.text.regions.headlines_above import MOTTO
from generator.ingest.text.regions.titled_lines import is_titled
from generator.ingest.words.late import Late

_LOOKED_AT = 60  # paragraphs


def headline_beside(candidates: Sequence[Candidate], path: Sequence[Choice]) -> int | None:
    """The line right above or below the headline on the path that is the headline rather, if one is."""
    index = next((index for index, one in enumerate(path) if one.label is Label.HEADLINE), None)
    if index is None:
        return None
    if index + 1 < len(path) and _is_kicker(index, candidates, path):
        found: int | None = index + 1
    elif index + 2 < len(path) and _is_name_of_page(index, candidates, path):
        found = index + 2
    elif index and any(rule(index, candidates, path) for rule in _RIGHT_BELOW):
        found = index - 1
    elif index > 1 and any(rule(index, candidates, path) for rule in _SECOND_BELOW):
        found = index - 2
    else:
        found = _headline_above_more(index, candidates, path)
        found = _headline_above(index, candidates, path) if found is None else found
    return found if found is not None and headline_weight(candidates[found]) is not None else None


def _is_kicker(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the headline on the path announces the line below, or is tags, or in capitals, as that is not.

    `Harbour diaries, part 3:`, `The ropemaker`; `THE CASE OF VARSAND`, `Mayor closes the pier at night`.
    """
    kicker, below = candidates[index], candidates[index + 1]
    if path[index + 1].label not in _UNCLAIMED or not is_titled(below.line, _unended(below.reading)):
        return False
    tagged = is_row_of_tags(kicker.line.text, least=_FEWEST_TAGS, longest=_LONGEST_TAG)
    if tagged and kicker.line.text[-1].isalnum() and below.reading.shape.words >= _FEWEST_TITLED:
        return True
    if kicker.line.text[-1] in _ANNOUNCES and kicker.reading.shape.words <= _LONGEST_KICKER:
        return True
    if _is_below_german_day(index, candidates):
        return True
    capital = kicker.reading.shape.capitals and not below.reading.shape.capitals
    words = kicker.reading.shape.words
    return (
        capital
        and _FEWEST_IN_CAPITALS <= words <= _LONGEST_KICKER
        and below.reading.shape.words >= _FEWEST_DECKED
        and not kicker.echoed
        and not _is_told_at_once(index, candidates, path)
    )


_HALF = 0.5


def _is_told_at_once(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the first paragraph has half of what a line in capitals says, and less of the line below.

    So it is the headline, and its standfirst is not in capitals: a kicker tells less of the text.
    """
    kicker = candidates[index].reading
    if kicker.shape.words < _FEWEST_DECKED or not kicker.stems:
        return False
    share = _share_at_once(candidates[index], index, candidates, path)
    return share >= _HALF and share > _share_at_once(candidates[index + 1], index, candidates, path)


def _share_at_once(
    one: Candidate, index: int, candidates: Sequence[Candidate], path: Sequence[Choice]
) -> float:
    """Which share of its longer words the first paragraph below a line says; none where there is none."""
    lead = next((at for at, one in enumerate(path) if one.label is Label.BODY and at > index), None)
    stems = candidates[lead].reading.stems if lead is not None else frozenset()
    return len(one.reading.stems & stems) / max(1, len(one.reading.stems))


_LONGEST_BELOW_DAY = 5  # words
_GERMAN_DAYS = tuple(
    f"{day}, " for day in "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag".split()
)


def _is_below_german_day(index: int, candidates: Sequence[Candidate]) -> bool:
    """Whether a few words close the block of the day, as a station has it, and a headline stands alone below.

    `Mittwoch, 8. Mai 2024`, `Streit um die Fähre`; `Varsand bleibt ohne Anleger`.
    """
    if not index or index + 2 >= len(candidates):
        return False
    day, kicker, below, behind = candidates[index - 1 : index + 3]
    dated = day.reading.stamp is not None and day.line.text.startswith(_GERMAN_DAYS)
    apart = not kicker.line.gap and below.line.gap and behind.line.gap
    short = kicker.reading.shape.words <= _LONGEST_BELOW_DAY and not kicker.reading.shape.ends
    return dated and apart and short and behind.reading.shape.ends


def _is_name_of_page(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the headline on the path is the last step of the way to the page, as the kicker begins it.

    `Treffen in Varsand: Minister sprechen lange`, `Treffen in Varsand`, `Die Minister suchen das Gespräch`.
    """
    kicker, headline = candidates[index + 1], candidates[index + 2]
    if not candidates[index].line.text.startswith(f"{kicker.line.text}: ") or not headline.line.gap:
        return False
    unclaimed = path[index + 1].label in _UNCLAIMED and path[index + 2].label in _UNCLAIMED
    return unclaimed and is_titled(headline.line, _unended(headline.reading))


def _unended(reading: Reading) -> Reading:
    """A reading of a line whose last stop ends no sentence, as that of a headline of a few words."""
    few = reading.shape.words <= _FEWEST_DECKED and reading.shape.stops == 0
    return replace(reading, shape=replace(reading.shape, ends=False)) if few else reading


def _is_deck(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the headline on the path is the standfirst of the line above, whatever that has of the text.

    It is a point of a list, or two sentences with their last stop, or has the letters of an agency in
    front; or the line above opens the clipping, but for sections and a picture, and is too long for a kicker.
    """
    above, deck = candidates[index - 1], candidates[index]
    words = above.reading.shape.words
    if path[index - 1].label is not Label.UNKNOWN or above.crumb <= MOTTO or words < _FEWEST_HEADED:
        return False
    if not is_titled(above.line, above.reading) or _PARTED.search(above.line.text):
        return False
    issued = any(
        one.line.text.startswith(_ISSUE) for one in candidates[max(0, index - _NEAR_ISSUE) : index - 1]
    )
    if issued or (deck.line.text[0] in _POINTS and above.line.text[0] not in _POINTS):
        return True
    if words >= _FEWEST_SENT and _SENT.match(deck.line.text) and not _SENT.match(above.line.text):
        return True
    sentences = deck.line.text[-1] == "." and deck.reading.shape.stops > 0
    if sentences and deck.reading.shape.words >= _LONG_DECK:
        return True
    opens = index == 1 or _has_points(index, candidates, path)
    opens = opens and words >= _LONG_OPENING and above.reading.shape.titled < _TITLED
    below = index > 1 and all(one.label in _ABOVE_FIRST for one in path[: index - 1])
    below = below and _LONG_FOR_KICKER <= words <= deck.reading.shape.words
    return (opens or below) and deck.reading.key not in above.reading.key


_ABOVE_FIRST = (Label.FURNITURE, Label.CAPTION, Label.CREDIT)
"""What may stand above the first line of an article: sections and a picture."""


def _is_untold(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the headline on the path quotes what the text says no word of, as it does of the line above it.

    So a page in Korean has a second headline, of what somebody said, below the one of what happened.
    """
    above, below = candidates[index - 1], candidates[index]
    quoted = above.line.text[0] >= _HANGUL and any(map(below.line.text.__contains__, _QUOTES))
    free = quoted and path[index - 1].label is Label.UNKNOWN and above.crumb > MOTTO
    words = whole_words(above.reading.shape.words, above.line.text)
    told = below.overlap == 0.0 and above.overlap >= _TOLD_ABOVE and words >= _FEWEST_SENT
    return free and told and is_titled(above.line, above.reading) and not _PARTED.search(above.line.text)


def _is_told_less(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the first paragraph says most of a few words above the headline, and next to none of that.

    `Ferries run again`, `The council speaks of a calm mood`: a story says at once what its headline does.
    Where a standfirst stands below both, the few words are a kicker.
    """
    above, deck = candidates[index - 1], candidates[index]
    if path[index + 1 : index + 2] and path[index + 1].label is Label.STANDFIRST:
        return False
    few = path[index - 1].label in _UNCLAIMED and above.crumb > MOTTO and not deck.echoed
    few = few and above.line.text[0] not in _SAID  # what somebody says may be a kicker, and the text has it
    few = few and len(above.reading.stems) >= _FEWEST_TOLD and len(deck.reading.stems) >= _FEWEST_TOLD
    if not few or not is_titled(above.line, above.reading) or _PARTED.search(above.line.text):
        return False
    return (
        _share_at_once(above, index, candidates, path) >= _MOST_OF_IT
        and _share_at_once(deck, index, candidates, path) <= _NEXT_TO_NONE
    )


_SAID = "\"'“‘„»«"
_FEWEST_TOLD, _MOST_OF_IT, _NEXT_TO_NONE = 2, 0.66, 0.2
_RIGHT_BELOW = (_is_deck, _is_untold, _is_told_less)
_TOLD_ABOVE, _HANGUL, _QUOTES = 0.15, "\uac00", "\"“‘'"
_ISSUE, _NEAR_ISSUE = "Газета «Коммерсантъ»", 5  # lines
"""Of which issue a text is: below it that paper sets a headline of a few words, and what it is about."""


def _has_points(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether lines as long as the one on the path follow it right away, as the points of a story do."""
    points = range(index + 1, min(index + _FEWEST_POINTS, len(path)))
    return len(points) == _FEWEST_POINTS - 1 and all(
        path[at].label in _UNCLAIMED
        and not candidates[at].line.gap
        and candidates[at].reading.shape.words >= _FEWEST_TITLED
        for at in points
    )


def _is_below_age(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether `This article is more than 1 month old` is right above, as papers set it below headlines."""
    age, above = candidates[index - 1].reading.furniture, candidates[index - 2]
    if age is None or age.rule != "story-age" or path[index - 2].label is not Label.UNKNOWN:
        return False
    return above.reading.shape.words >= _FEWEST_DECKED and is_titled(above.line, above.reading)


def _names_picture(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the headline on the path stands twice right below the day, and another line above that.

    So pages show what a picture is called, and its caption, which is the same.
    """
    stamp, above = candidates[index - 1].reading.stamp, candidates[index - 2]
    twice = index + 1 < len(path) and candidates[index + 1].reading.key == candidates[index].reading.key
    if (
        not twice
        or stamp is None
        or not stamp.moments[0].has_time
        or path[index - 2].label is not Label.UNKNOWN
    ):
        return False
    return above.reading.shape.words >= _FEWEST_TITLED and is_titled(above.line, above.reading)


def _is_pictured_below_deck(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether the headline on the path is what a picture shows, right above who took that.

    Above stands a standfirst of whole sentences, and above that a few words between blank lines.
    """
    deck, above = candidates[index - 1], candidates[index - 2]
    credited = index + 1 < len(path) and path[index + 1].evidence.rule == "credit-label"
    told = deck.reading.is_plain_prose and deck.reading.shape.ends and path[index - 1].label in _UNCLAIMED
    if not (credited and told and path[index - 2].label is Label.UNKNOWN) or candidates[index].gaps[0]:
        return False
    return (
        all(above.gaps)
        and above.reading.shape.words >= _FEWEST_HEADED
        and is_titled(above.line, above.reading)
    )


_SECOND_BELOW = (_is_below_age, _names_picture, _is_pictured_below_deck)


def _headline_above_more(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> int | None:
    """The headline above `MORE INFORMATION`, where what is on the path is of the article named below that.

    Between the two the standfirst may stand, which is longer than what it stands below.
    """
    more, above = candidates[index - 1], max(index - 3, 0)
    if more.reading.furniture is None or not _MORE.fullmatch(more.line.text):
        return None
    titled = [
        at
        for at in range(above, index - 1)
        if path[at].label is Label.UNKNOWN
        and candidates[at].reading.shape.words >= _FEWEST_TITLED
        and is_titled(candidates[at].line, candidates[at].reading)
    ]
    words = [candidates[at].reading.shape.words for at in titled]
    return titled[0] if titled and titled[-1] == index - 2 and words == sorted(words) else None


_MORE = Late(
    r"MÁS INFORMACIÓN|Más información|MÁS SOBRE ESTE TEMA|NOTICIAS RELACIONADAS|Noticias relacionadas|"
    r"MAIS INFORMAÇÕES|MEHR ZUM THEMA|Mehr zum Thema|À LIRE AUSSI|LIRE AUSSI|LEGGI ANCHE|RELATED(?: STORIES)?"
)
"""What stands above the names of articles beside this one, with nothing else in its line."""
_FEWEST_TITLED, _LONGEST_TAG = 6, 2  # words
_FEWEST_POINTS, _FEWEST_TAGS = 3, 3
_UNCLAIMED = (Label.UNKNOWN, Label.STANDFIRST)
_ANNOUNCES, _POINTS = ":：", "•·▪"
_LONGEST_KICKER, _FEWEST_IN_CAPITALS, _FEWEST_HEADED = 10, 2, 2  # words
_LONG_DECK, _LONG_OPENING, _LONG_FOR_KICKER, _FEWEST_SENT = 16, 17, 11, 3  # words
_SENT = Late("[A-Z]{3,5} [-–] (?=[^ ]+ [^ ]+ [^ ]+ [^ ])")
"""`HNA - The pier was opened twice and leads nowhere`: so agencies of Italy and papers of Vietnam begin."""


def _headline_above(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> int | None:
    """The line above the headline on the path, at `index`, where that is its standfirst without a full stop.

    A standfirst tells more of the text, and so may outdo the headline. It is longer, or has a dash in front,
    or buttons share the line above; a kicker is shorter by far, and the text has nothing of a menu. Between
    the two the section may stand.
    """
    between = candidates[index - 1].reading if index > 1 else None
    marked = between is not None and (between.key in _FOR_SUBSCRIBERS or _names_section(between))
    at = index - 2 if marked else index - 1
    if at < 0 or candidates[at].crumb <= MOTTO:
        return None
    above, below = candidates[at], candidates[index]
    words = above.reading.shape.words
    told = words >= _LONG_ABOVE and above.reading.shape.titled < _TITLED and not below.echoed
    decked = _is_headed_by_section(at, candidates, path) or is_of_two(above.reading, below.reading)
    least = (_SHORTER if decked else 1.0) if told else _LONGER
    longer = words >= _FEWEST_ABOVE and below.reading.shape.words >= least * words
    shared = _is_shared_below(at, candidates)
    titled = (shared or path[at].label is Label.UNKNOWN) and is_titled(above.line, above.reading)
    if not titled or above.reading.shape.capitals or _PARTED.search(_KIND.sub("", above.line.text)):
        return None
    if (shared or below.line.text.startswith(_DECKED)) and words >= _FEWEST_DECKED:
        return at
    said = _SAID_IN_DECK.match(below.line.text) is not None and ":" not in above.line.text
    if not longer and not (said and words >= _FEWEST_ABOVE):
        return None
    text = [candidates[body] for body, one in enumerate(path) if one.label is Label.BODY and body > index]
    taken_up = any(not above.reading.stems.isdisjoint(one.reading.stems) for one in text[:_LOOKED_AT])
    return at if taken_up else None


def _names_section(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == "section"


def _is_headed_by_section(index: int, candidates: Sequence[Candidate], path: Sequence[Choice]) -> bool:
    """Whether a line is the first below its section, and a standfirst below the headline on the path.

    So the upper of three lines that may be headlines is the headline, though the one below is no longer.
    """
    return (
        index > 0
        and _names_section(candidates[index - 1].reading)
        and len(path) > index + 2
        and path[index + 1].label is Label.HEADLINE
        and path[index + 2].label is Label.STANDFIRST
    )


def _is_shared_below(index: int, candidates: Sequence[Candidate]) -> bool:
    """Whether buttons below say a line again: `Pier opens on twitter (opens in a new window)`."""
    said = f"{candidates[index].line.text} "
    shared = (
        one.line.text
        for one in candidates[index + 1 : index + 1 + _NEAR]
        if one.reading.furniture is not None and one.reading.furniture.rule == "share-buttons"
    )
    return any(text.startswith(said) for text in shared)


_NEAR = 12  # lines
_FEWEST_ABOVE, _LONGER = 8, 1.2  # words, and times as many
_LONG_ABOVE, _TITLED, _SHORTER = 10, 0.8, 0.75
"""From how many words on a line need not be shorter than its standfirst, if few of them have capitals.

Names of pages and rows of tags have more; and a standfirst does not stand again, as headlines do.
"""
_DECKED, _FEWEST_DECKED = ("- ", "– ", "— "), 4  # words
_SAID_IN_DECK = Late(r"(?![A-Z]{2,}|\d)[^\W\d_]{4,16}: (?=\S+ \S+ \S)")
"""`Master: we expect forty ferries`: who says it, in a word, as a standfirst of an Arabic page begins."""
_PARTED = Late(r" [|>/›»·•] | \. ")
"""What parts the items of a menu or the way to the page."""
_KIND = Late(r" \| [^\W\d_]+(?: [^\W\d_]+)?\Z")
"""`What the tide tells us | Explained`: the kind of text behind a headline."""
_FOR_SUBSCRIBERS = frozenset(
    "premium|exclusive|subscriber only|subscribers only|for subscribers|members only|abo|exclusivo|"
    "per abbonati|réservé aux abonnés|article réservé aux abonnés|solo para suscriptores".split("|")
)
"""Marks that stand between a headline and its standfirst."""
