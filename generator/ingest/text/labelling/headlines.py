"""A candidate → how much it looks like the headline of the paragraphs, by its form, place and words."""

from __future__ import annotations

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.signatures.chinese_bylines import PAPER
from generator.ingest.one_line.signatures.japanese_bylines import names_with_places, signs_in_japanese
from generator.ingest.one_line.signatures.scripts import BRACKETS
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text.labelling.claims import Candidate, Claim
from generator.ingest.text.labelling.headline_words import by_words, opens_abroad, tells_live
from generator.ingest.text.outlined.article_place import FAR
from generator.ingest.text.regions.headlines_above import MOTTO
from generator.ingest.text.regions.kickers import TWO_SENTENCES
from generator.ingest.words.furniture.announcers import LIVE_ABOVE
from generator.ingest.words.late import Late
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.names.japanese_names import is_japanese_name
from generator.ingest.words.places.towns_abroad import TOWNS
from generator.ingest.words.scripts import VIETNAMESE
from generator.ingest.words.stamps.calendar_words import Kind

_FIELD = Late(
    "(?:Author|Role), |(?:Estimated |Est )?[Rr]ead(?:ing)? time ?: "
    "|[A-ZÇĞİÖŞÜ]{4,14}[-–/ (]{1,3}(?:AA|İHA|DHA|BHA|ANKA|İGF)\\)?\\Z"
)
"""What stands beside who sent or wrote a text, or how long that takes to read, and in no headline."""
_FIELD_BEYOND_LATIN = Late(
    "(?:文|来源|來源|出处|出處|作者|记者|記者|编辑|編輯|责编|撰文|"
    "發布單位|发布单位|出品|监制|策划) ?[:：︱丨｜]"
    "|[\uac00-\ud7af]{2,4} ?(?:선임|인턴)?기자(?: ?(?:기자 ?)?(?:페이지|구독))?\\Z"
    "|(?:记者|記者)[\u4e00-\u9fff、]{2,14}[/／][\u4e00-\u9fff]{2,8}(?:報導|报导|报道|報道)\\Z"
    f"|[\u4e00-\u9fff]{{2,4}} ?[/／] ?{PAPER}\\Z"
    "|(?:快訊|快讯|速報|속보|外部リンクへ移動)\\Z|(?:کد|شناسه) ?(?:خبر|مطلب) ?:? ?[\\d۰-۹]{4,12}\\Z"
    "|(?:امروز ?: ?)?(?:[\u0621-\u06d3\u200c]{3,10} )?[۰-۹]{1,2} [\u0621-\u06d3]{2,9} [۰-۹]{4}"
    "(?: ?- ?[۰-۹:]{4,5})?\\Z"
    "|[\u4e00-\u9fff]{2,6}[／/] ?[\u4e00-\u9fff]{2,4}\\d{1,2}日[专專]?[電电]\\Z"
    "|[\u3040-\u30ff\u4e00-\u9fff]{2,12}[=＝][\u4e00-\u9fff]{2,8}[市区町村都府県]\\Z"
    "|[\u0900-\u0963]{2,16} से [\u0900-\u0963 ]{4,40} की रिपोर्ट,?\\Z"
)
"""The same in lines that begin beyond Latin letters.

Or a whole line that is a button, a number, a day, or who reports from where.
"""
_BEYOND_LATIN = "\u0370"
_FROM_TOWN = Late(
    "([\u0621-\u06d3]{3,14}) ?[-–] ?[\u0621-\u06d3]{2,12}(?: [\u0621-\u06d3]{2,12}){1,2} ?:?\\Z"
)
"""`مرفأ - سامي حداد:`: a town and who wrote there."""
_REPORTERS = Late(
    "(?:[\u4e00-\u9fff]{2,12}?)?(?:记者|記者|通讯员|通訊員|特约撰稿)"
    "((?:[ \u3000](?:(?:通讯员|通訊員|实习生|实习记者)[ \u3000])?[\u4e00-\u9fff]{2,4}){1,6})"
    "|(?:本[报報]|[\u4e00-\u9fff]{2,4}社)[记記]者([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,5})"
)
"""`本报记者 林书远 陈安 通讯员 周明`, `北港社记者林书远、陈安`: who reported, in a line of its own."""
_HELPING = Late("、|通讯员|通訊員|实习生|实习记者")
_BEGINS_SMALL = (0.8, 2.4)
"""Against a headline that begins with a small letter: `iPhones`, or any other word, as mottos do."""
_ALL_SMALL = 2.0
"""Against one that has no other letters, as what pictures are called by those who file them."""
_WEAK_RULES = ("beside-credit", "beside-picture-control", "shows-a-scene")
_LONGEST_DESK = 4  # words: `Envoys Agree On Harbour Report` is none
_LIKELY_STAMP, _PLACED = 0.5, 1.5
_SURE = 8.0
_SURE_RULES = frozenset(f"{mark}-credit" for mark in ("bracketed", "glued", "labelled", "copyright")) | {
    "bracketed-name",
    "credit-label",
    "file-photo",
    "item-code",
    "copyright",
    "reading-time",
    "shown-below-headline",
}
"""What marks a line as the words of a picture or a number, so that no headline is better than that."""
_SURE_BYLINE, _SURE_STAMP, _SURE_PLACE, _TITLE_CASE = 0.9, 0.8, 0.7, 0.8
_LONG_SENTENCE, _LONG_HEADLINE = 15, 26
_FEWEST_PARTED = 3  # words
_BULLETS = "•·▪◦‣●*–—-/›»>|"
_LEFT_HANGING = (" -", " –", " |", " /", " •", " ·", " »", " >")
"""What is left of a row of names of which a page shows no more: `Harbour News - - World -`."""
_OFTEN, _IN_MENUS = 4, 2.0
"""From how often on only what menus or boxes of a page have stands again, and what that weighs."""
_OF_EDITION, _SHORT_NAME = 0.5, 4  # words
"""Against a few words with brackets behind, as papers name their editions: `Sunday Harbour (Ireland)`."""
_ENOUGH, _PARAGRAPH = 0.38, (2.4, 1.1)
_FEWEST_TITLED, _FEWEST_TOLD, _TOLD, _LONGEST = 6, 9, 14, 300  # words, words, words, characters


def headline_weight(candidate: Candidate) -> float | None:
    """How much a line looks like the headline of these paragraphs; None if it cannot be that."""
    shape = candidate.reading.shape
    if len(candidate.line.text) > _LONGEST or not shape.words or _cannot_head(candidate):
        return None
    weight = _headline_length(whole_words(shape.words, candidate.line.text))
    ends = _ends_as_sentence(candidate)
    least = _FEWEST_PARTED if candidate.echoed > 1 else _FEWEST_TITLED - 1
    echoed = 0 < candidate.echoed < _OFTEN and shape.words >= least and not (ends and shape.words > _TOLD)
    weight += 0.6 if not ends else -1.4 if candidate.is_first else -2.4
    begun = candidate.line.text.lstrip('"„“«')[:2]
    weight -= (2.0 if ends else 0.5) * min(shape.stops, 2) + (
        _BEGINS_SMALL[begun.islower()] + _ALL_SMALL * candidate.line.text.islower()
        if begun[:1].islower()
        else 0.0
    )
    weight -= _OF_DECK if shape.stops and not ends and shape.words > _LONG_DECK else 0.0
    weight += 6.0 * min(candidate.overlap, _ENOUGH) - 1.2 + (0.8 if candidate.meta_near else 0.0)
    weight += (
        (0.6 if candidate.signed else 0.0)
        + (1.0 if candidate.dated else 0.0)
        + (_said_again(candidate, ends=ends) if echoed else 0.0)
    )
    apart = candidate.is_first and not (candidate.meta_near or echoed)
    if ends and (apart or candidate.line.number > 1) and opens_abroad(candidate.line.text, shape.words):
        weight -= _PARAGRAPH[not apart]
    weight += _HEADED if candidate.reading.heading == 1 else 0.0
    weight -= max((_against_headline(claim, candidate) for claim in candidate.claims), default=0.0)
    end = candidate.line.text[-2:]
    parted = candidate.line.text[0] in _BULLETS or (
        end in _LEFT_HANGING and candidate.line.text.count(end) > 1
    )
    parted = parted or (
        candidate.line.text.count(",") >= _FEWEST_COMMAS
        and is_row_of_tags(candidate.line.text, least=_FEWEST_COMMAS + 1, longest=_LONGEST_TAG)
    )
    weight -= 1.5 if candidate.listed or parted else 0.0
    weight -= _IN_MENUS if candidate.echoed >= _OFTEN else 0.0
    weight -= _OF_EDITION if end[-1] == ")" and shape.words <= _SHORT_NAME else 0.0
    weight += candidate.crumb + _by_gaps(candidate)
    weight += _ANCHORED if candidate.anchored and candidate.crumb > MOTTO else 0.0  # videos stand there too
    weight += by_words(candidate.reading, candidate.line.text, is_first=candidate.is_first)
    weight -= 1.0 if candidate.in_text and not candidate.echoed else 0.0
    weight -= min(_LOST * max(0, candidate.far - FAR), _MOST_LOST)
    return weight


_OF_DECK, _LONG_DECK = 2.0, 26  # words
"""Against a long line with a full stop within and none at its end, as standfirsts of two sentences have."""
_HEADED = 5.0
_MOST_BY_WORDS = 6.2
"""What `by_words` adds at most, and some more, as sums in another order differ in their last digits."""


_MOST_OF_ANY = 15.0
"""What `most_as_headline` gives any line at most, but for its crumb and heading, and some more."""


def may_weigh(candidate: Candidate, least: float) -> bool:
    """Whether `most_as_headline` can be so much, as far as the fewest questions tell; only for speed."""
    if len(candidate.line.text) > _LONGEST:
        return False
    headed = _HEADED if candidate.reading.heading == 1 else 0.0
    return max(_MOST_OF_ANY + candidate.crumb + headed, 0.0) >= least


def most_as_headline(candidate: Candidate) -> float:
    """What `headline_weight` gives a line at most, by all in it that costs nothing to ask; only for speed."""
    shape = candidate.reading.shape
    ends = _ends_as_sentence(candidate)
    weight = _headline_length(shape.words) + _MOST_BY_WORDS + candidate.crumb + _by_gaps(candidate)
    weight += 0.6 if not ends else -1.4 if candidate.is_first else -2.4
    weight -= (2.0 if ends else 0.5) * min(shape.stops, 2)
    weight += 6.0 * min(candidate.overlap, _ENOUGH) - 1.2 + (0.8 if candidate.meta_near else 0.0)
    weight += (0.6 if candidate.signed else 0.0) + (1.0 if candidate.dated else 0.0)
    weight += (_SAID_OFTEN if candidate.echoed else 0.0) + (_ANCHORED if candidate.anchored else 0.0)
    return weight + (_HEADED if candidate.reading.heading == 1 else 0.0)


def _ends_as_sentence(candidate: Candidate) -> bool:
    """Whether a line ends as a sentence does, and neither asks nor calls nor is set like a title."""
    shape = candidate.reading.shape
    if not shape.ends or candidate.line.text[-1] in "?!":
        return False
    return shape.titled < _TITLE_CASE or shape.words < _FEWEST_TITLED


_FEWEST_COMMAS, _LONGEST_TAG = 4, 3  # and words


def is_row_of_tags(text: str, *, least: int, longest: int) -> bool:
    """Whether a line is so many tags, of so many words at most: `News Feed, Varsand, Black Sea, Ferries`."""
    tags = text.split(", ")
    short = all(len(tag.split()) <= longest for tag in tags)
    return short and len(tags) >= least and all(tag[:1].isupper() for tag in tags)


_SAID_OFTEN, _ANCHORED = 1.8, 1.5
_LOST, _MOST_LOST = 0.05, 3.0
"""What each line further above the article than `FAR` counts against a headline, and at most."""


def _said_again(candidate: Candidate, *, ends: bool) -> float:
    """What it says for a headline that it stands again: most where it is short and stands three times.

    So do the names that a page gives its pictures.
    """
    words = candidate.reading.shape.words
    if words < _FEWEST_TITLED - 1 and not ends:
        return _SAID_OFTEN
    return 1.1 if words > _FEWEST_TOLD and not ends else 0.6


def _by_gaps(candidate: Candidate) -> float:
    """What blank lines around a line say for the headline, as menus and kickers stand close together."""
    if candidate.reading.shape.words < _FEWEST_PARTED or candidate.line.text[-1] == ":":
        return 0.0
    above, below = candidate.gaps
    return 0.7 * above + 1.1 * below


_SAID_BY = Late(r"[\"”“»] \([^()]{3,40}\)\Z")
"""Who said what a headline quotes: `Harbour: "we cannot wait" (Jane Doe)`."""


def _against_headline(claim: Claim, candidate: Candidate) -> float:
    if claim.label is Label.DATELINE:
        return _PLACED
    rule, sure = claim.evidence.rule, claim.evidence.confidence
    marked = rule in _SURE_RULES and not _SAID_BY.search(candidate.line.text)
    marked = marked or (rule == "timestamp" and sure >= _LIKELY_STAMP)
    marked = marked or (rule == "credit-behind-stop" and "ourtesy of " in candidate.line.text)
    told = rule == "desk" and candidate.reading.shape.words > _LONGEST_DESK
    weak = rule in _WEAK_RULES or (told and candidate.overlap >= _ENOUGH)
    return (1.0 if weak else _SURE if marked else 2.6) * sure


_GOES_ON = ",;)]"
"""With what a row goes on that its page lost the beginning of: `, Varsand, Ferries`."""


def _cannot_head(candidate: Candidate) -> bool:
    """Whether a line is surely a timestamp, a byline or a sentence: no headline is better than such a one."""
    reading = candidate.reading
    if reading.heading == 1:
        return False
    if reading.stamp is not None and (
        reading.stamp.confidence >= _SURE_STAMP or _is_labelled_day(reading.stamp)
    ):
        return True
    signed = reading.byline is not None and reading.byline.confidence >= _SURE_BYLINE
    signed = signed or reading.key in LIVE_ABOVE
    parted = candidate.line.text[-1] == "…" and tells_live(reading, candidate.line.text)
    if signed or (_is_told(candidate) and not parted):
        return True
    asks = candidate.line.text[-1] == "?"  # `Beijing: how long will it wait?`
    named = candidate.line.text
    named = named[1:-1] if named[0] + named[-1] in BRACKETS else named
    ideographic = "\u3040" <= named[:1] <= "\u9fff"
    if ideographic and (_signs_in_japanese(named) or _reports_in_chinese(named)):
        return True
    town = _FROM_TOWN.match(candidate.line.text) if "ء" <= candidate.line.text[0] <= "ۓ" else None
    if reading.dateline and reading.shape.ends and not asks and reading.dateline.confidence >= _SURE_PLACE:
        return True
    return _is_field(candidate.line.text) or (town is not None and town[1] in TOWNS)


def _reports_in_chinese(text: str) -> bool:
    """Whether a line is nothing but reporters: `本报记者 林书远 陈安`."""
    signed = _REPORTERS.fullmatch(text)
    return signed is not None and all(map(is_chinese_name, _HELPING.sub(" ", signed[1] or signed[2]).split()))


def _signs_in_japanese(text: str) -> bool:
    """Whether a line is who wrote behind a town or an office, in Japanese: `シドニー=大森遥`."""
    placed = names_with_places(text) if "=" in text or "＝" in text else ()
    return bool(signs_in_japanese(text)) or (bool(placed) and all(map(is_japanese_name, placed)))


def _is_field(text: str) -> bool:
    """Whether a line says who sent or wrote a text, as no headline does, or is what is left of a row."""
    return (
        text[0] in _GOES_ON
        or (_FIELD if text[0] < _BEYOND_LATIN else _FIELD_BEYOND_LATIN).match(text) is not None
    )


def _is_told(candidate: Candidate) -> bool:
    """Whether a line is a long sentence, not above byline or dateline, where headlines end like one too."""
    reading = candidate.reading
    if reading.shape.words < _LONG_SENTENCE or not reading.shape.ends or not reading.is_plain_prose:
        return False
    if candidate.crumb >= TWO_SENTENCES:
        return False
    early = candidate.too_early or candidate.line.number == 1
    most = _LONG_HEADLINE if candidate.signed else _LONG_SENTENCE + 3 if early else 0
    return candidate.line.text[-1] not in "?!" and not (candidate.is_first and reading.shape.words <= most)


def _is_labelled_day(stamp: Stamp) -> bool:
    """Whether a line is a whole day with what happened on it in front: `Broadcast: 01/08/2008`."""
    first = stamp.moments[0]
    alone = not (stamp.before or stamp.after)
    return alone and first.kind is not Kind.PLAIN and first.has_date and first.year is not None


_FEW_SYLLABLES = 6


def whole_words(words: int, text: str) -> int:
    """How many words a line of so many has: in Vietnamese a space parts syllables, and a kicker has four."""
    few = words <= _FEW_SYLLABLES and not text.isascii() and VIETNAMESE.search(text)
    return words * 2 // 3 if few else words


def _headline_length(words: int) -> float:
    if words <= 2:
        return -0.6 if words == 2 else -1.6
    return 1.2 if words == 3 else 1.8 if words == 4 else 2.2 if words <= 20 else 1.0 if words <= 28 else -1.0
