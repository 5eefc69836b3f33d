"""Readings → which lines in the head say what the picture of the caption below shows, and no news."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.pictures.present_scenes import only_names
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import folded
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.depicting.twins import TELLING
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late

_SURE = 0.9
_HEAD = 6  # lines, of which one may be the headline
_SCENE_WORDS, _SHOWN, _NAMED = 25, 2, 4  # words, words, letters
_LONGEST_ALTERNATIVE, _LONG_ALTERNATIVE = 10, 24  # words
_SYLLABLES = Late("[\u1ea0-\u1ef9]")
_UNKNOWN_YET = Late(
    r"(?:An?|Two|Three|Four|Several|Some) (?!.*\b(?:is|are|was|were|has|have|had|will|would|can|could|said|"
    r"says|told|been|did|does|que|em|para|dos|das|pel[ao]|uma?|az|egy|és|hogy)\b)(?!.*[\"“”?!;%$]).*[.]\Z"
    r"|(?:Eine?|Zwei|Drei|Mehrere|Einige) (?!.*\b(?:ist|sind|war(?:en)?|hat|haben|hatten?|wird|werden|"
    r"wurden?|kann|können|soll|sollen|will|wollen|sag(?:t|te|ten)|worden)\b)(?!.*[\"„“?!;%€]).*[.]\Z"
    r"|(?:Une?|Deux|Trois|Plusieurs) (?!.*\b(?:est|sont|était|étaient|a|ont|avaient|avait|sera|seront|été|"
    r"peut|doit|dit|selon)\b)(?!.*[\"«?!;%€]).*[.]\Z"
)
"""Somebody new without a verb; `A` is no English one where words of Portuguese or Hungarian are behind it."""
_PICTURED = Late(
    r"(?:An? )?(?:stock |file )?(?:portrait|photo(?:graph)?|picture|image|illustration|headshot|close-?up|"
    r"(?:aerial |general )?view) of |(?:An? )?(?:photo(?:graph)?|picture|image|illustration) shows? ",
    re.IGNORECASE,
)
"""What begins with what kind of picture it is: `Portrait of the harbour master at her desk`."""
_MAPPED = Late(
    r"(?:An? )?(?:map of|map shows|Karte (?:von|de[rs]|mit)|Carte (?:de|du|d[’'])|Mapa (?:de|do|da|del)\b|"
    r"Mappa (?:di|de[li])|Kart over|Kort over|Karta över|Kaart van|Kartta)\b",
    re.IGNORECASE,
)
"""What begins with what it draws, above the words of a map and who drew that: `Kart over Varsand`."""
_POSING = frozenset("stands poses sits kneels holds smiles wears looks walks leans".split())
_SEVERAL_POSING = _POSING.union("stand pose sit kneel hold smile wear look walk lean".split())
"""So those stand who are several; in the text below, much is told so: `Two towns hold the keys.`"""


def is_posing(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line right above a caption with its credit says who is seen, for those who cannot see it.

    `A man kneels beside a row of barrels.`; no story tells of somebody new so. Or that it is a picture.
    Between the two may stand what the picture is called. On top of a page it may have no stop, where the
    headline stands between the caption and who signs.
    """
    reading = readings[index]
    called = index + 2 < len(readings) and _is_name(readings[index + 1]) and not reading.is_captioned
    shown, credit = (*readings[index + 1 + called : index + 3 + called], None, None)[:2]
    below = shown.caption if shown is not None else None
    taken = credit is not None and credit.is_credit_only
    if taken and _MAPPED.match(around.lines[index].text):
        return reading.shape.words <= _LONG_ALTERNATIVE
    if below is None or not (below.text and (below.credit or taken)):
        return False
    if reading.shape.words > _LONG_ALTERNATIVE or reading.told:
        return False
    if _PICTURED.match(around.lines[index].text):
        return True
    seen = _POSING if around.prose_before[index] > 1 else _SEVERAL_POSING
    posing = taken or below.confidence >= _SURE or not seen.isdisjoint(reading.words)
    posing = posing or _is_described_again(index, readings, around)
    text = around.lines[index].text
    if text[-1].isalnum() and _is_above_headline(index + 2, readings, around):
        return _UNKNOWN_YET.match(f"{text}.") is not None
    return posing and _UNKNOWN_YET.match(text) is not None


def _is_described_again(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line opens a block of two, where another caption has such a line right above it, further up.

    `A man stands at a winch.`, then the words of the picture and who took it, twice on a page.
    """
    above = (at - 1 for at in range(max(1, index - _FAR), index) if readings[at].is_captioned)
    return around.opens_block(index) and any(_UNKNOWN_YET.match(around.lines[at].text) for at in above)


_FAR = 200  # lines


def _is_above_headline(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is long enough for a headline, the first of the page, and who signs or when is below.

    What stands two lines above it says what a picture shows; a row of sections may be above that.
    """
    if index > _TOP or not any(one.stamp or one.byline for one in readings[index + 1 : index + 3]):
        return False
    titles = (
        at for at in range(index + 1) if readings[at].shape.words >= _HEADED and may_be_title(readings[at])
    )
    first = next((at for at in titles if not _is_row(around.lines[at].text)), None)
    return first is not None and first in (index - 2, index)


def _is_row(text: str) -> bool:
    """Whether no word of a line is small, as in a row of sections: `Arts Business Education Environment`."""
    return not any(word.islower() for word in text.split())


_HEADED, _TOP = 5, 60  # words, lines


def _is_name(reading: Reading) -> bool:
    """Whether a line may be what a picture is called: a few words, most of them with capitals."""
    shape = reading.shape
    return shape.words <= _LONGEST_NAME and shape.titled >= _TITLED and not (shape.ends or reading.furniture)


_LONGEST_NAME, _TITLED = 8, 0.8


def is_described(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line in the head says what the picture of the caption below shows, and no news.

    One short sentence in a block with the caption below does, where blank lines part paragraphs.
    """
    reading = readings[index]
    below = readings[index + 1] if index + 1 < len(readings) else None
    if below is None or not below.is_captioned or below.caption is None or not below.caption.credit:
        return False
    if around.prose_before[index] > 1 or not any(map(may_be_title, readings[max(0, index - _HEAD) : index])):
        return False
    text = around.lines[index].text
    if reading.shape.ends and _opens(index, readings, around) and _is_alternative(text, reading.shape.words):
        return True
    words = reading.key.split()
    if _SYLLABLES.search(below.caption.text):
        return False  # of Vietnamese each syllable is a word, so two lines share many
    if len(words) > _SCENE_WORDS or reading.told or not TELLING.isdisjoint(words):
        return False
    shown = {word for word in folded(below.caption.text).split() if len(word) >= _NAMED}
    return len(shown) > _SHOWN and len(shown.intersection(words)) * 2 >= len(shown)


def _opens(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands in one block with the next, below a blank line or below the day."""
    above = readings[index - 1] if index else None
    dated = above is not None and bool(above.stamp or above.stamp_label)
    joined = around.gaps_tell and around.joins(index, index + 1)
    return around.opens_block(index) or (dated and joined)


def _is_alternative(text: str, words: int) -> bool:
    """Whether a sentence is short enough for what a page tells those who cannot see its picture.

    Or it tells of things that are new, with nothing that was, is or will be: `A pier with bent rails.`
    """
    if words <= _LONGEST_ALTERNATIVE:
        return True
    return words <= _LONG_ALTERNATIVE and _UNKNOWN_YET.match(text) is not None


def says_again(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence begins as the words of the picture right below it, or above its credit.

    One is for those who cannot see it: `Sailors in red help a man.`, `Sailors of the Elin help a fisherman.`
    Further down it is only without a verb: `The Elin at a pier.`
    """
    reading = readings[index]
    if around.prose_before[index] > 1 and not only_names(around.lines[index].text):
        return False
    words = _SEEN.sub("", reading.key).split()
    if not reading.shape.ends or len(words) > _LONG_ALTERNATIVE or not TELLING.isdisjoint(words):
        return False
    return not reading.told and any(
        _is_alike(words, shown.split()) for shown in _shown_beside(index, readings, around)
    )


_SEEN = Late(r"\b(?:is|are) (?:seen|pictured|shown)\b ?")


def _shown_beside(index: int, readings: Sequence[Reading], around: Surroundings) -> Iterator[str]:
    """What the words of a picture with its credit are, below a line or above the credit above that."""
    below, credit = (*readings[index + 1 : index + 3], None, None)[:2]
    if below is not None and below.caption is not None and below.caption.text and below.caption.credit:
        yield folded(below.caption.text)
    elif below is not None and credit is not None and credit.is_credit_only:
        yield below.key
    if index > 1 and readings[index - 1].is_credit_only and around.joins(index - 1, index):
        yield readings[index - 2].key


def _is_alike(words: Sequence[str], shown: Sequence[str]) -> bool:
    """Whether two sentences begin with the same two words, or with one and have another in common."""
    if len(shown) <= _SHOWN or words[:1] != shown[:1]:
        return False
    others = {word for word in shown[1:] if len(word) >= _NAMED}
    return words[:2] == shown[:2] or (len(words[0]) > _NAMED and not others.isdisjoint(words[1:]))
