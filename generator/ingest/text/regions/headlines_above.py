"""Readings → what stands above the headline and is none: tickers, flashes, other articles, what is on air."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import opens_byline
from generator.ingest.words.late import Late
from generator.ingest.words.scripts import IDEOGRAPHIC, KANA

MOTTO, SAID_TWICE = -2.6, 2.0
"""Against a line that is no headline, whatever it says; and for one that is said again."""
_AHEAD, _LEAST, _NAMING = 8, 12, 4  # lines, letters, words
_TICKER, _TICKERS = 4, frozenset(("latest", "just in", "news ticker"))
_FLASHED_IN_THE_EAST, _MOST_FLASHED, _LISTEN = frozenset(("快訊", "快讯", "速報", "속보", "긴급")), 6, 4
"""What stands above headlines of others on pages of East Asia, and how many of those there may be."""


def _above_row(top: Sequence[Reading]) -> list[int]:
    """What stands above a row of sections that ends in the headline below it, and is not that itself."""
    for index, row in enumerate(top):
        if row.furniture is None or row.furniture.rule != "breadcrumbs":
            continue
        below = [one.key for one in top[index + 1 : index + 1 + _AHEAD] if not one.furniture]
        title = next((key for key in below if len(key) >= _LEAST and row.key.endswith(f" {key}")), "")
        if title:
            return [place for place, one in enumerate(top[:index]) if title not in one.key]
    return []


_LEADING_BACK = ("back to ", "zurück z", "retour a", "retour à", "volver a", "torna al")
_NEAR_TOP, _SOON_BELOW = 30, 3  # lines


def _above_way_back(top: Sequence[Reading]) -> range:
    """What stands above a button that leads back, `Back to news`, where a headline is right below that."""
    for index, one in enumerate(top[:_NEAR_TOP]):
        back = (
            one.furniture is not None and one.furniture.rule == "button" and one.key.startswith(_LEADING_BACK)
        )
        if back and any(map(may_be_headline, top[index + 1 : index + 1 + _SOON_BELOW])):
            return range(index)
    return range(0)


HOMES = frozenset("home|homepage|home page|startseite|accueil|inicio|início|beranda|ana sayfa".split("|"))
_LONGEST_WAY = 3  # sections


def _above_way_home(top: Sequence[Reading]) -> range:
    """What stands above the way to the article, `Home`, `Arts`, and the headline below it, signed there."""
    for index, one in enumerate(top[:_NEAR_TOP]):
        if one.key not in HOMES:
            continue
        way = [*itertools.takewhile(_is_section, top[index + 1 : index + 1 + _LONGEST_WAY])]
        own = index + 1 + len(way)
        signed = any(map(_signs_when, top[own + 1 : own + 1 + _SIGNED_SOON]))
        if way and signed and may_be_headline(top[own]):
            return range(index)
    return range(0)


GERMAN = frozenset("der das und ist nicht mit den von zu ein eine auf für dem des auch im wird".split())
_MOST_TITLED, _KICKER, _SHORT_HEADLINE, _DECK = 5, (2, 6), 5, 10  # lines, words, words, words


def _above_kicker_of_way(top: Sequence[Reading]) -> range:
    """What stands between the way to a German article and its headline, which has the day right below.

    `Startseite`, `Häfen`, `Fähren in Varsand`, `Alte Fähre am Kai`, `Neue Netze`, `Wenn die Fähre lädt`: the
    page's title, what a picture shows and a kicker. The standfirst below the day ends in a full stop.
    """
    home = next((at for at, one in enumerate(top[:_NEAR_TOP]) if one.key in HOMES), -1)
    way = [*itertools.takewhile(_is_section, top[home + 1 : home + 1 + _LONGEST_WAY])] if home >= 0 else []
    start = home + 1 + len(way)
    day = next((at for at in range(start, len(top[: start + _MOST_TITLED])) if top[at].is_whole_day), 0)
    between, deck = top[start:day], top[day + 1 : day + 2]
    if not way or len(between) < len(("title", "kicker", "headline")) or not deck:
        return range(0)
    if any(one.furniture or one.byline or one.is_captioned or one.shape.ends for one in between):
        return range(0)
    kicker, headline = between[-2:]
    fits = _KICKER[0] <= kicker.shape.words <= min(_KICKER[1], headline.shape.words - 1)
    told = deck[0].shape.ends and deck[0].shape.words >= _DECK and not GERMAN.isdisjoint(deck[0].words)
    return range(start, day - 1) if fits and told and headline.shape.words >= _SHORT_HEADLINE else range(0)


def by_others(top: Sequence[Reading], readings: Sequence[Reading]) -> dict[int, float]:
    """What speaks for lines near the top, as replies name them, or against them, as others' headlines."""
    ticking = frozenset((*_ticking(top), *_flashes(top, readings), *_banners(top, readings)))
    above = frozenset((*_above_row(top), *_above_way_back(top), *_above_way_home(top)))
    above |= frozenset(_above_kicker_of_way(top))
    own, others = _headlines_above(top, readings)
    answered = {
        match[1] for one in readings[1:] if one.key[:1].isdigit() and (match := _ANSWERS.match(one.key))
    }
    aired = {
        top[index - 1].key
        for index in range(1, min(_TICKER, len(top) - 1))
        if top[index].key in _ON_AIR and top[index - 1].key == top[index + 1].key
    } | _played(top)
    slogan = len(top) > 1 and _is_slogan(top)
    titled = next((at for at, one in enumerate(top[:_BANNERED]) if may_be_headline(one)), -1)
    named = titled if titled >= 0 and _is_above_names(titled, top) else -1
    marked = {*ticking, *others, *above}.union({1} if slogan else (), {own, named} - {-1})
    if said := aired | answered:
        marked.update(index for index, reading in enumerate(top) if reading.key in said)
    return {
        index: MOTTO * (slogan and index == 1)
        + MOTTO * ((index in ticking) + (index in others) + (index in above) + (top[index].key in aired))
        + SAID_TWICE * (2 * (top[index].key in answered) + (index == own) + 2 * (index == named))
        for index in marked
    }


_NEAR_TEXT, _DECKED, _SHORTEST = 14, 5, 2  # lines, words, words
_REPORTED = ("報導", "报导", "报道", "綜合", "综合", "记者", "記者", "기자", "특파원")
_LONGEST_SIGNED = 16
"""What a line ends in that says who reports: `國際中心／林書遠報導`."""


def above_day_in_east(readings: Sequence[Reading]) -> int:
    """The line right above the last day that stands near above the text, in Chinese or Korean; or -1.

    There it is the headline, and what follows the day a picture's words, a kicker or a name.
    """
    first = next((index for index, one in enumerate(readings) if _is_text(one)), 0)
    key = readings[first].key if first else ""
    if key.isascii() or KANA.search(key) or not IDEOGRAPHIC.search(key):
        return -1
    days = [index for index in range(max(0, first - _NEAR_TEXT), first) if readings[index].is_whole_day]
    own = days[-1] - 1 if days else -1
    while own > 0 and (own in days or readings[own].stamp or _reports(readings[own])):
        own -= 1  # when it was changed stands below when it was written, and who reports above both
    if own > 0 and readings[days[-1]].key.startswith("by "):
        own -= 1  # blogs of Tistory name the section between the headline and `by jdoe 2024. 1. 3. 11:20`
    one = readings[max(0, own)]
    if own > 0 and _reports(readings[own + 1]) and readings[own - 1].shape.words >= _DECKED:
        return -1  # which of the two above who reports is the headline, only their words tell
    if own < 0 or one.shape.words < _SHORTEST or not IDEOGRAPHIC.search(one.key):
        return -1
    told = (
        one.furniture or one.stamp or one.byline or (one.shape.prose >= _SENTENCE_LIKE and not one.shape.ends)
    )
    return -1 if told else _above_decks(own, readings)


def _above_decks(own: int, readings: Sequence[Reading]) -> int:
    """The headline above two lines or more that say more of the story, as papers of Korea set it."""
    above = itertools.takewhile(_may_be_deck, reversed(readings[max(0, own - _MOST_DECKS) : own]))
    decks = len([*above])
    return own - decks if decks >= _FEWEST_DECKS else own


def _may_be_deck(reading: Reading) -> bool:
    told = reading.furniture or reading.stamp or reading.byline or reading.caption
    return not told and not reading.shape.ends and reading.shape.words >= _DECKED


_FEWEST_DECKS, _MOST_DECKS = 2, 4


OF_POST = 7.0
"""For what a post is called, between its day and its text: so much says nothing else for a headline."""
_POSTED_AT = Late(
    r"(?:posted by|publicad[oa] por|publié par|eingestellt von|pubblicato da|diposting oleh|geplaatst door|"
    r"upplagd av|autor|yazan) .{2,40} (?:at|en|à|um|a|alle|di|op|kl|o|às|zaman) \d{1,2} \d\d(?: [ap]m)?\Z"
)


def below_day_of_blog(readings: Sequence[Reading]) -> int:
    """The line between the day, alone, and the text, where a blog says below that who posted it at what hour.

    So Blogger sets what it shows: the day, what the post is called, its text, `Posted by jdoe at 5:01 PM`.
    What stands above the day is the blog, and its motto. Or -1.
    """
    first = next((at for at, one in enumerate(readings) if _is_text(one)), 0)
    if not 1 < first < _NEAR_TOP or not readings[first - 2].is_whole_day:
        return -1
    title, day = readings[first - 1], readings[first - 2].stamp
    if day is None or day.before or day.after or title.furniture or title.stamp or title.shape.ends:
        return -1
    return first - 1 if any(_POSTED_AT.match(one.key) for one in readings[first + 1 :]) else -1


_SIGNING = ("bare-name", "names", "name-and-role")


def parts_day_and_name(index: int, readings: Sequence[Reading]) -> bool:
    """Whether the day stands alone in the line above, and who wrote alone in the one below."""
    stamp = readings[index - 1].stamp if index else None
    name = readings[index + 1].byline if index + 1 < len(readings) else None
    if stamp is None or name is None or name.rule not in _SIGNING or not name.people:
        return False
    day = stamp.moments[0]
    return day.has_date and day.year is not None and not (stamp.before or stamp.after)


def _reports(reading: Reading) -> bool:
    return len(reading.key) <= _LONGEST_SIGNED and reading.key.endswith(_REPORTED)


def _is_text(reading: Reading) -> bool:
    return reading.shape.words >= _TEXT and reading.is_plain_prose


_TEXT = 10  # words
_SENTENCE_LIKE = 0.4
_SLOGAN, _HEADLINE = 8, 10
_LASTING = Late(r"(?P<title>.{12,160}) (?:\d{1,2} )?\d{1,2} \d\d\Z")
"""`Talks resume in the harbour 01 44`: what a video is called and how long it is, as keys have that."""


def _played(top: Sequence[Reading]) -> set[str]:
    """What videos above the headline are called, alone and with how long they are, where we sign below."""
    lasting = [found for one in top if one.key[-2:].isdigit() and (found := _LASTING.match(one.key))]
    named = {found[of] for found in lasting for of in ("title", 0)}
    if not named:
        return set()
    signed = [index for index, one in enumerate(top) if index and opens_byline(one)]
    heads = [one.key for index in signed for one in top[max(0, index - _SIGNED_SOON) : index]]
    own = [one for one in top if one.key in heads and may_be_headline(one) and one.key not in named]
    return {one.key for one in top if one.key in named} if own else set()


def _is_slogan(top: Sequence[Reading]) -> bool:
    """Whether a short sentence stands below the page's own name and above a longer line without a stop."""
    reading, below = top[1], top[2:3]
    own = top[0].outlet is not None or (top[0].byline is not None and top[0].byline.rule == "desk")
    longer = bool(below) and not below[0].shape.ends and below[0].shape.words >= _HEADLINE
    return own and longer and reading.shape.ends and reading.shape.words <= _SLOGAN and not below[0].furniture


_ON_AIR = ("on air", "on air now", "now on air", "now playing")
"""What stands between the name of a programme and that name again, on the pages of stations."""
_ANSWERS = Late(r"\d{1,4} (?:responses?|comments?|thoughts?|replies) (?:to|on) (.{12,})\Z")
"""`3 Responses to “Talks resume in Varsand”`: what the article is called."""
_CAROUSEL, _STRANGE, _SOON, _TELLING = 3, 0.25, 12, 15


def _headlines_above(top: Sequence[Reading], readings: Sequence[Reading]) -> tuple[int, list[int]]:
    """The headline right above who signs and when, and those of other articles above it: three or more.

    Of what others speak the text says less than of what its own headline speaks.
    """
    none: tuple[int, list[int]] = (-1, [])
    stamped = next((index for index, one in enumerate(top) if one.stamp and one.is_whole_day), 0)
    own = stamped - 1
    if own > 0 and top[own].byline and top[own].shape.words <= _NAMING:
        own -= 1
    if own < _CAROUSEL or not may_be_headline(top[own]) or any(map(opens_byline, top[:own])):
        return none
    told = [one for one in readings[stamped:] if one.is_plain_prose and one.shape.words >= _TELLING]
    if not told or not any(one in told for one in readings[stamped : stamped + _SOON]):
        return none
    text = frozenset[str]().union(*(one.stems for one in told))
    shares = [len(one.stems & text) / max(1, len(one.stems)) for one in top[: own + 1]]
    long = [index for index, one in enumerate(top[:own]) if may_be_headline(one) and not one.shape.ends]
    others = [index for index in long if shares[index] <= _STRANGE and shares[index] < shares[own]]
    return (own, others) if len(others) >= _CAROUSEL and len(others) >= len(long) - 1 else none


def _flashes(top: Sequence[Reading], readings: Sequence[Reading]) -> list[int]:
    """The first lines that break other news, `Breaking: The tide is late`, above the headline of these."""
    if not any(one.key.startswith(_FLASHES) for one in top[:2]):
        return []
    told = [one for one in readings if one.is_plain_prose and one.shape.words >= _TELLING][:_SOON]
    if not told:
        return []
    text = frozenset[str]().union(*(one.stems for one in told))
    shares = [len(one.stems & text) / max(1, len(one.stems)) for one in top[: _TICKER + 1]]
    return [
        index
        for index, one in enumerate(top[:2])
        if one.key.startswith(_FLASHES)
        and shares[index] <= _STRANGE
        and any(
            may_be_headline(other) and share >= 2 * _STRANGE
            for other, share in zip(top[index + 1 : _TICKER + 1], shares[index + 1 :], strict=False)
        )
    ]


_BANNERED, _KIN, _FEWEST_KIN, _FEW_STEMS = 6, 0.5, 2, 3  # lines, share of words, words, words
_PARTING, _SIGNED_SOON = 2, 3  # words, lines


def _banners(top: Sequence[Reading], readings: Sequence[Reading]) -> Iterator[int]:
    """The first lines that name another story, with a section of the page or a day below them.

    Of what they speak the text says nothing, and much of what the headline further down does, below which
    somebody signs.
    """
    named = [
        index
        for index, one in enumerate(top[:_BANNERED])
        if len(one.stems) >= _FEW_STEMS and may_be_headline(one) and not _is_above_names(index, top)
    ]
    if not named:
        return
    told = (one.stems for one in readings if one.shape.words >= _TELLING and one.is_plain_prose)
    text = frozenset[str]()
    strange = named
    for stems in itertools.islice(told, _SOON):  # the first mostly speaks of all that is named
        strange = [index for index in strange if top[index].stems.isdisjoint(stems)]
        if not strange:
            return
        text |= stems
    own = next((index for index, _ in enumerate(top) if _is_signed_kin(index, top, text)), 0)
    parting = [index for index, one in enumerate(top[:own]) if _parts(one)]
    yield from (index for index in strange if parting and index < parting[-1])


def _is_above_names(index: int, top: Sequence[Reading]) -> bool:
    """Whether somebody is named right below a line, and one of those named there has a role below."""
    named = [
        one.byline is not None and one.byline.rule == "bare-name"
        for one in top[index + 1 : index + 1 + _NAMED_BELOW]
    ]
    roles = (is_role_alone(top[at].key) for at in range(index + 2, min(len(top), index + 2 + len(named))))
    return any(named[:1]) and any(itertools.starmap(operator.and_, zip(named, roles, strict=False)))


_NAMED_BELOW = 4  # lines


def _is_signed_kin(index: int, top: Sequence[Reading], text: frozenset[str]) -> bool:
    """Whether a line that may be the headline shares much with the text, and somebody signs right below."""
    one = top[index]
    if one.shape.ends or not may_be_headline(one):
        return False
    if len(one.stems & text) < max(_FEWEST_KIN, _KIN * len(one.stems)):
        return False
    return any(map(_signs_when, top[index + 1 : index + 1 + _SIGNED_SOON]))


def _signs_when(reading: Reading) -> bool:
    return opens_byline(reading) or reading.is_whole_day


def _parts(reading: Reading) -> bool:
    """Whether a line is a section of the page, by its name or as short as one, or a day."""
    if reading.furniture is not None:
        return _is_section(reading)
    short = reading.shape.words <= _PARTING and reading.byline is None and reading.caption is None
    return short or reading.is_whole_day


def _is_section(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule in ("section", "breadcrumbs")


OF_FEEDS = (
    "latest news ", "breaking news ", "top stories ", "últimas notícias ", "últimas noticias ",
    "ultimas noticias ", "última hora ", "ultime notizie ", "ultim ora ", "dernières nouvelles ",
    "dernière minute ", "aktuelle meldungen ", "laatste nieuws ", "seneste nyt ", "siste nytt ",
    "senaste nytt ", "uusimmat ", "najnowsze wiadomości ", "poslední zprávy ", "najnovije vesti ",
    "son dakika ", "son haberler ", "последние новости ", "останні новини ", "последни новини ",
    "τελευταία νέα ", "ultimele știri ", "berita terkini ", "tin mới nhất ",
)  # fmt: skip
"""What begins a line that shows the newest headline of the page, whosever that is."""
ON_ONE_STORY = (
    "última hora del ", "última hora de la ", "última hora de los ", "última hora de las ",
    "última hora sobre ", "últimas noticias sobre ", "últimas notícias sobre ", "ultime notizie su ",
    "ultime notizie sul ", "ultime notizie sulla ", "dernières nouvelles du ",
    "dernières nouvelles de la ",
)  # fmt: skip
"""What begins so as well and names one story, as headlines of live pages do: `Última hora del temporal`."""
_FLASHES = ("breaking ", "just in ", "developing ", "news alert ")


def may_be_headline(reading: Reading) -> bool:
    told = reading.furniture or reading.stamp or reading.dateline or reading.is_captioned
    return reading.shape.words > _NAMING and not told


def _ticking(top: Sequence[Reading]) -> range:
    """The headlines of others in a ticker: from `Latest:` to the last line before the time, which is ours."""
    keys = [one.key for one in top[:_TICKER]]
    if not _FLASHED_IN_THE_EAST.isdisjoint(keys):
        return _flashed(top, next(index for index, key in enumerate(keys) if key in _FLASHED_IN_THE_EAST))
    if _TICKERS.isdisjoint(keys):
        return range(0)
    start = next(index for index, key in enumerate(keys) if key in _TICKERS)
    if any(one.outlet for one in top[start + 1 : start + 2]):
        return range(0)  # below the name of the page stands its article
    end = start + 1
    while end < len(top) and not (
        top[end].furniture or top[end].stamp or top[end].byline or top[end].shape.ends
    ):
        end += 1
    noted = end < len(top) and (top[end].furniture or top[end].stamp or top[end].byline)
    return range(start + 1, end - 1) if noted else range(0)


def _flashed(top: Sequence[Reading], start: int) -> range:
    """The headlines below such a word, where a button of the page parts them from ours."""
    for index in range(start + 2, min(len(top), start + 2 + _MOST_FLASHED)):
        if top[index].furniture and any(map(may_be_headline, top[index + 1 : index + _LISTEN])):
            return range(start + 1, index)
    return range(0)
