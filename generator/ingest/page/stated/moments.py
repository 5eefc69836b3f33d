"""What a page says of itself → the moments in it: when published, updated, created, with their rules.

A value that machines should read is read as ISO 8601, RFC 2822 or seconds since 1970; what is written for
people goes through `timestamps.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from typing import TYPE_CHECKING

from generator.ground.frozen import frozen
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.page.marks import Mark
from generator.ingest.page.stated.json_ld import Node, text_of
from generator.ingest.page.stated.scripts import told_in_scripts
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.tree import ancestors_of, line_of, named_words, tag_of, words_of
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.calendars import in_gregorian
from generator.ingest.words.stamps.zones import in_zone, read_zone

if TYPE_CHECKING:
    from lxml.etree import _Element


@frozen
class Moment:
    """A moment as a page gives it: the clock's time, its offset from UTC where it gives one, how sure.

    `created` says that it is when the page was made, which may be before it was published.
    """

    local: datetime
    offset: timedelta | None
    has_time: bool
    kind: Kind
    line: int
    rule: str
    weight: float
    created: bool = False

    @property
    def instant(self) -> datetime | None:
        """The moment in UTC without a zone, or nothing where it has no offset."""
        try:
            return None if self.offset is None else self.local - self.offset
        except OverflowError:
            return None

    @property
    def is_midnight(self) -> bool:
        return (self.local.hour, self.local.minute, self.local.second) == (0, 0, 0)


TIME_OF_ARTICLE = "time element of an article"
"""The rule of `<time pubdate>`, which HTML once had for this; who writes it writes its own offset from UTC."""
_ISO = re.compile(
    r"(?P<y>(?:19|20)\d\d)(?P<s>[-/.]?)(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)"
    r"(?:(?:[T t,_|-]{1,3}|[A-Z]{3,4}(?=\d\d:))(?P<h>\d\d?)[:.h]?(?P<i>\d\d)(?:[:.]?(?P<sec>\d\d)(?:[.,:]\d{1,9})?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\b\.?)?\s*(?P<z>Z|z|UTC|GMT|(?:UTC|GMT)?\s?[+\u2212-]\s?\d\d?(?::?\d\d)?|[A-Z]{2,5}\b)?)?"
)
_EPOCH = re.compile(r"(\d{10})(?:\d{3}|\.\d+)?\Z")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?\Z")
_JAVASCRIPT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d? \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})")

_WESTERN = "WET"
"""What machines in Portugal write all the year round, beside the names that `read_zone` knows to be so."""

PUBLISHED_NAMES = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time",
    "datepublished", "date_published", "parsely-pub-date", "sailthru.date", "publishdate", "publish_date",
    "publish-date", "pubdate", "bt:pubdate", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "dcterms.created", "dc.date.created", "dc.created", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "article.published", "publication_date", "rnews:datepublished", "date",
    "displaydate", "creation_date", "article.created",
)  # fmt: skip
_UPDATED = frozenset(
    "article:modified_time article:modified og:updated_time og:article:modified_time datemodified dcterms.modified "
    "dateupdate date_update dateupdated lastupdate last-update last_update lastupdated last_updated updatetime "
    "update_time eomportal-lastupdate revision_date "
    "dc.date.modified lastmod last-modified revised article.updated updated_time modified lastmodified "
    "sailthru.lastmodified date.modified modificationdate update_date".split()
)
_LIKE_PUBLISHED = re.compile(
    r"publi|pub_?-?date|pubtime|issued|release_?date|posted|firstpub|create_?date|create_?time|create_at|"
    r"first_?created?|item_?date|date_?original|original_?date|post_?date|article_?date|citation_(?:online_)?date|issue_?date|uploaddate|\Aptime\Z"
)
_LIKE_NO_DATE = re.compile(
    r"publisher|publication\b(?!.*date)|expir|unpub|valid|modif|updat|copyright|embargo|publishing|id\Z"
)


def parsed(text: str) -> tuple[datetime, timedelta | None, bool] | None:
    """The clock's time of a machine's value, its offset, and whether it has a time at all."""
    text = in_gregorian(text.strip()[:80]).strip()
    try:
        return _iso(text) or _epoch(text) or _java(text) or _mail(text) or _words(text)
    except (ValueError, OverflowError):
        return None


def _iso(text: str) -> tuple[datetime, timedelta | None, bool] | None:
    if match := _COMPACT.match(text):
        return datetime(*(int(part or 0) for part in match.groups())), None, True  # type: ignore[arg-type]  # noqa: DTZ001
    match = _ISO.match(text)
    if not match:
        return None
    rest = text[match.end() :].strip()
    if match["h"] is None and re.match(r"\d", rest):
        return None
    day = (int(match["y"]), int(match["m"]), int(match["d"]))
    if match["h"] is None:
        return (*_time_behind(datetime(*day), rest),)  # noqa: DTZ001
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    local = datetime(*day, hour % 24, int(match["i"]), min(59, int(match["sec"] or 0)))  # noqa: DTZ001
    zone = (match["z"] or "").strip()
    return local, _offset(zone, local), True


def _time_behind(day: datetime, rest: str) -> tuple[datetime, timedelta | None, bool]:
    """A day with the time that stands behind it in a way that ISO 8601 does not know."""
    stamp = re.search(r"(\d\d?):(\d\d)(?::(\d\d))?\s*([ap]\.?m)?", rest, re.IGNORECASE)
    if not stamp:
        return day, None, False
    hour = int(stamp[1])
    if stamp[4]:
        hour = hour % 12 + (12 if stamp[4][0].lower() == "p" else 0)
    return day.replace(hour=hour % 24, minute=int(stamp[2]), second=int(stamp[3] or 0)), None, True


def _offset(zone: str, local: datetime) -> timedelta | None:
    if not zone:
        return None
    if zone == _WESTERN:
        return in_zone(local, "Europe/Lisbon").utcoffset()
    found = read_zone(zone.replace(" ", ""), ())
    return found.attach(local).utcoffset() if found and not found.candidates else None


def _epoch(text: str) -> tuple[datetime, timedelta | None, bool] | None:
    match = _EPOCH.match(text)
    if not match or not 600_000_000 <= int(match[1]) <= 4_000_000_000:
        return None
    return datetime.fromtimestamp(int(match[1]), UTC).replace(tzinfo=None), timedelta(0), True


_JAVA = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d?) (\d\d:\d\d:\d\d) ([A-Z]{3,4}) (\d{4})\Z")


def _java(text: str) -> tuple[datetime, timedelta | None, bool] | None:
    """`Tue Jan 28 15:28:56 CET 2020`, as programs in Java write a date that nobody told them how to."""
    match = _JAVA.match(text)
    return _words(f"{match[1]}, {match[4]} {match[2]} {match[3]}") if match else None


def _mail(text: str) -> tuple[datetime, timedelta | None, bool] | None:
    if match := _JAVASCRIPT.match(text):
        text = (
            f"{match[1][4:6].strip()} {match[1][:3]} {match[1][7:]} {match[2]}"
            if match[1][5] != " "
            else text
        )
    found = parsedate_tz(text) if re.search(r"\d{1,2}:\d\d", text) and text[:1].isalnum() else None
    if (
        not found
        or not 1990 <= found[0] <= 2100
        or not re.match(r"(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} ", text)
    ):
        return None
    local = datetime(*found[:6])  # noqa: DTZ001
    return local, timedelta(seconds=found[9]) if found[9] is not None else None, True


_SHORT = re.compile(r"\d\d-\d\d-\d\d(?!\d)")
"""`14-12-29`: of which number is the year nothing tells."""


def _words(text: str) -> tuple[datetime, timedelta | None, bool] | None:
    """A value that is written for people where one for machines should stand."""
    stamp = read_stamp(text)
    moment = stamp.moments[0] if stamp else None
    if (
        moment is None
        or moment.year is None
        or moment.month is None
        or moment.day is None
        or moment.swappable
        or _SHORT.match(text)
    ):
        return None
    local = datetime(moment.year, moment.month, moment.day, moment.hour or 0, moment.minute, moment.second)  # noqa: DTZ001
    return local, _offset(moment.zone, local) if moment.zone else None, moment.has_time


# -- gathering


def structured_moments(said: Statements, marks: Sequence[Mark], far: Sequence[Mark]) -> tuple[Moment, ...]:
    """Every moment that a page states for machines, the surest first.

    `marks` are the time elements near the headline, `far` those behind the text, which count little.
    """
    scripts = tuple(_of_scripts(said))
    found = [
        *_of_nodes(said),
        *_of_metas(said),
        *_of_items(said),
        *_of_marks(marks),
        *(replace(moment, weight=moment.weight * 0.3) for moment in _of_marks(far)),
        *_of_released(said, scripts),
        *scripts,
    ]
    return tuple(sorted(found, key=lambda moment: -moment.weight))


def _moment(
    value: str, kind: Kind, line: int, rule: str, weight: float, *, created: bool = False
) -> Iterator[Moment]:
    if (read := parsed(value)) and 1990 <= read[0].year <= 2100:
        local, offset, has_time = read
        yield Moment(
            local=local,
            offset=offset,
            has_time=has_time,
            kind=kind,
            line=line,
            rule=rule,
            weight=weight,
            created=created,
        )


def _of_nodes(said: Statements) -> Iterator[Moment]:
    article = said.article
    pages = [
        node
        for node in said.nodes
        if node is not article
        and not node.listed
        and node.types & {"webpage", "newsarticle", "article", "itempage", "videoobject"}
    ]
    for node, worth in [
        *([(article, 1.0)] if article else []),
        *((page, 0.6 if article is None else 0.4) for page in pages[:6]),
    ]:
        yield from _of_node(node, worth)


def _of_node(node: Node, worth: float) -> Iterator[Moment]:
    for key, kind, weight, created in (
        ("datePublished", Kind.PUBLISHED, 0.95, False),
        ("uploadDate", Kind.PUBLISHED, 0.5, True),
        ("dateCreated", Kind.PUBLISHED, 0.55, True),
        ("dateModified", Kind.UPDATED, 0.9, False),
    ):
        value = text_of(node.values.get(key))
        yield from _moment(
            value, kind, node.line_of(value), f"json-ld {key}", weight * worth, created=created
        )


_IN_PARSELY = re.compile(r'"pub_date"\s*:\s*"([^"]{10,40})"')
"""Where many papers of the 2010s say it and nowhere else; some call the local time UTC there, so it counts least."""
_WEIGHT_IN_PARSELY = 0.3


def _of_metas(said: Statements) -> Iterator[Moment]:
    seen: set[str] = set()
    for order, name in enumerate(PUBLISHED_NAMES):
        for one in said.meta(name):
            created = "create" in name
            seen.add(name)
            weight = 0.6 if created or name in ("date", "dc.date", "dcterms.date") else 0.9 - order * 0.005
            yield from _moment(one.value, Kind.PUBLISHED, one.line, one.rule, weight, created=created)
    for one in said.metas:
        if one.name == "parsely-page" and (told := _IN_PARSELY.search(one.value)):
            yield from _moment(told[1], Kind.PUBLISHED, one.line, one.rule, _WEIGHT_IN_PARSELY)
        elif one.name in _UPDATED:
            yield from _moment(one.value, Kind.UPDATED, one.line, one.rule, 0.85)
        elif one.name not in seen and is_named_published(one.name):
            yield from _moment(one.value, Kind.PUBLISHED, one.line, one.rule, 0.6)


def is_named_published(name: str) -> bool:
    """Whether an element of a page's head is called for when the article was published."""
    return _LIKE_PUBLISHED.search(name) is not None and not _LIKE_NO_DATE.search(name)


_RELEASED = re.compile(r"((?:19|20)\d\d)/(\d\d?)/(\d\d?)\Z")


def _of_released(said: Statements, others: Sequence[Moment]) -> Iterator[Moment]:
    """The moment whose day and hour stand in two elements, `date.release` and `time.release`.

    The day may have the month behind it, as `2013/17/07`; where both would do, another statement must be near.
    """
    for one, clock in zip(said.meta("date.release"), said.meta("time.release"), strict=False):
        day = _RELEASED.match(one.value)
        pairs = dict.fromkeys(((day[2], day[3]), (day[3], day[2]))) if day else ()
        values = [f"{one.value[:4]}-{month:0>2}-{number:0>2} {clock.value:0>5}" for month, number in pairs]
        read = [
            moment for value in values for moment in _moment(value, Kind.PUBLISHED, one.line, one.rule, 0.6)
        ]
        near = [moment for moment in read if any(abs(moment.local - other.local) <= _DAY for other in others)]
        yield from near if len(near) == 1 else read if len(read) == 1 else ()


_DAY = timedelta(days=1)


def _of_items(said: Statements) -> Iterator[Moment]:
    for name, kind, weight, created in (
        ("datepublished", Kind.PUBLISHED, 0.85, False),
        ("datecreated", Kind.PUBLISHED, 0.5, True),
        ("datemodified", Kind.UPDATED, 0.8, False),
        ("dateupdate", Kind.UPDATED, 0.8, False),
    ):
        for one in list(said.item(name))[:3]:
            yield from _moment(one.value, kind, one.line, one.rule, weight, created=created)


_UPDATED_WORDS = frozenset(
    "updated update modified edited dtmodified lastmodified modify aktualisiert".split()
)
_PUBLISHED_WORDS = frozenset(
    "published publish pubdate publication posted created dtcreated entry date dateline timestamp datum fecha".split()
)


def _of_marks(marks: Sequence[Mark]) -> Iterator[Moment]:
    """The time elements near the headline, by what they and the elements around them are called."""
    for order, mark in enumerate(marks[:6]):
        around = [mark.element, *list(ancestors_of(mark.element))[:2]]
        own = frozenset().union(*(named_words(element) for element in around))
        words = words_of(mark.element, limit=200)[:200].casefold()
        labels = read_label(f"{_words_before(mark.element)} {words}")
        updated = labels is Kind.UPDATED or (
            labels is None
            and bool(own & _UPDATED_WORDS)
            and not own & {"published", "publish", "pubdate", "entry"}
            and mark.element.get("pubdate") is None
        )
        of_article = mark.element.get("pubdate") is not None
        surely = own & _PUBLISHED_WORDS or labels is Kind.PUBLISHED or of_article
        weight, rule = 0.75 if surely else 0.65, TIME_OF_ARTICLE if of_article else "time element"
        updated = updated and not (labels is Kind.UPDATED and _states_first(words, mark.value))
        kind = Kind.UPDATED if updated else Kind.PUBLISHED
        for moment in _moment(mark.value, kind, line_of(mark.element), rule, weight - 0.03 * order):
            if not _shows_another_day(words, moment.local):
                yield moment


def _words_before(element: _Element) -> str:
    """What stands right in front of an element: a label between two moments is that of the second."""
    sibling, parent = element.getprevious(), element.getparent()
    lead = (parent.text or "").casefold()[-_LABEL:] if parent is not None else ""
    if sibling is None:
        return lead
    between = (sibling.tail or "").casefold()[-_LABEL:]
    if any(map(str.isalpha, between)):
        return between
    return f"{lead} {words_of(sibling, limit=400)[-_LABEL:].casefold() if tag_of(sibling) else ''}"


_LABEL = 60
"""How many characters in front of a moment are read for a label."""


def _states_first(words: str, value: str) -> bool:
    """Whether an element has the minute of its first day, and shows readers that of an update beside the day.

    `<time datetime="2015-03-06T10:00">06.03.2015, updated: 06.03.2015 11:42</time>`.
    """
    stated, stamp = parsed(value), read_stamp(words)
    if stated is None or stamp is None or stamp.moments[0].has_time:
        return False
    first, *later = stamp.moments
    day = (stated[0].year, stated[0].month, stated[0].day)
    updates = [one.minute for one in later if one.kind is Kind.UPDATED and one.has_time]
    return first.calendar_day == day and bool(updates) and stated[0].minute not in updates


def _shows_another_day(words: str, stated: datetime) -> bool:
    """Whether the words of an element name a day that is far from the one that it states."""
    read = parsed(words)
    return read is not None and abs((read[0].date() - stated.date()).days) > 1


_UPDATED_LABEL = re.compile(
    r"updat|modif|aktual|actuali|aggiorn|atualiz|bijgewerkt|uppdat|oppdat|zaktual|diperbarui|обновл|оновл|更新|수정|güncel|opdater|päivitet|frissít|ενημέρωσ|τροποποι|sửa|cập nhật|עודכן|تحديث|अपडेट|last edited|mis à jour|stand:",
    re.IGNORECASE,
)
_PUBLISHED_LABEL = re.compile(
    r"publi|posted|veröffentl|erschienen|pubblic|geplaatst|publicer|opublik|diterbit|tayang|опубл|発表|公開|掲載|입력|등록|yayın|đăng|פורסם|نشر|प्रकाशित|发布|發佈|發布|julkais|megjelen|δημοσ|створено|created|first",
    re.IGNORECASE,
)


def read_label(words: str) -> Kind | None:
    """Whether words near a moment say that it is of an update or of publication; the last label counts."""
    updated = [match.start() for match in _UPDATED_LABEL.finditer(words)]
    published = [match.start() for match in _PUBLISHED_LABEL.finditer(words)]
    if not updated and not published:
        return None
    return Kind.UPDATED if max(updated, default=-1) > max(published, default=-1) else Kind.PUBLISHED


def _of_scripts(said: Statements) -> Iterator[Moment]:
    """Moments in the page's own scripts, which many templates fill beside the visible text."""
    titles = [one.value for one in said.meta("og:title", "twitter:title", "title")]
    titles += [said.title.value] if said.title else []
    heads = {title[:_OF_HEADLINE].strip() for title in titles if len(title) >= _OF_HEADLINE}
    count = 0
    for told in told_in_scripts(said.scripts, sorted(heads))[:_MOST_TRIED]:
        for moment in _moment(told.value, Kind.PUBLISHED, told.line, f"script {told.key}", told.weight):
            yield moment
            count += 1
        if count >= _MOST_IN_SCRIPTS:
            return


_OF_HEADLINE, _MOST_IN_SCRIPTS, _MOST_TRIED = 24, 6, 60
