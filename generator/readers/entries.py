"""A file of content/ → `Entry`. Parses once, strictly: past here a date is a date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from generator.ground.dates import has_time
from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.digests import digest_of_bytes
from generator.ground.urls import entry_url, is_reserved, is_web_address, slugify
from generator.readers.content_file import ContentFile, content_path, read_aliases, read_lang, read_layout
from generator.readers.pictures import Pictures
from generator.readers.taxonomy_config import slug_field, taxonomies_named, warn_of_spelling
from generator.shapes.fields import Fields, each
from generator.shapes.model import Correction, Entry, Event, Image, Provenance, Source, TermRef
from generator.shapes.outlet_table import feed_of
from generator.shapes.settings import DERIVED_FIELDS, Config, Rights, TaxonomySettings

_UID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{3,63}\Z")
_NONE, _DAY = timedelta(), timedelta(days=1)  # a day alone may be that of the entry
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # stands in for a date that is missing, until that is reported
_NAMES_KEPT = 10_000
MOST_TERMS = 500
"""How many terms an entry may name in one field: each has a page that shows the entry with all of them."""

_DATE_HINT = "give the time of publication with its UTC offset, for example `date: 2023-06-20T20:47:00+05:30`"


class ReadEntry(NamedTuple):
    """An entry, and when it may be shown. `mentions` are the taxonomies whose terms its text leads to."""

    entry: Entry
    draft: bool
    publish_at: datetime | None
    expires: datetime | None
    mentions: tuple[str, ...]


class Terms:
    """The terms of a site by the names that entries give them, each of which is looked up once."""

    def __init__(self, config: Config) -> None:
        self.known: Sequence[tuple[TaxonomySettings, dict[str, TermRef]]]
        self.known = [(taxonomy, {}) for taxonomy in config.taxonomies]


def read_entry(file: ContentFile, config: Config, terms: Terms, pictures: Pictures) -> ReadEntry | None:
    """An entry, or nothing where something it cannot be without is missing, which is reported."""
    fields, report = file.fields, file.report
    draft = fields.flag("draft")
    title = _title(file, draft)
    date = _date(file, draft)
    uid = _uid(file)
    slug = slug_field(fields, slugify(file.stem), report)
    if not slug:
        hint = "add `slug:` with lower-case letters, digits and `-`, or rename the file"
        report.error("bad-slug", "no slug can be made from the file's name", Position(path=file.path), hint)
    source = _source(fields.mapping("source"), config)
    authors = fields.texts("authors")
    dateline = fields.text("dateline")
    publish_at, expires = fields.moment("publish_at"), fields.moment("expires")
    entry = Entry(
        path=file.path,
        uid=uid,
        slug=slug,
        url=entry_url(config.permalink, date=date or _NEVER, slug=slug, uid=uid.lower()),
        title=title,
        summary=fields.text("summary"),
        date=date or _NEVER,
        updated=_updated(file, date),
        source=source,
        authors=authors,
        dateline=dateline,
        image=_image(fields.mapping("image"), file, pictures),
        terms=_terms(file, terms, derived_names(source, authors, dateline)),
        corrections=read_corrections(fields, date, report),
        rights=_rights(fields, source, config),
        aliases=read_aliases(file),
        layout=read_layout(file),
        lang=read_lang(file),
        extra=fields.free("extra"),
        seed=_provenance(fields.mapping("seed")),
        events=_events(fields, report),
        happening=fields.text("happening"),
        lead=fields.flag("lead"),
        digest="",
    )
    mentions = _mentions(fields, config, report)
    fields.finish(hint="keys of your own go under `extra:`")
    if not (title and date is not None and uid and slug):
        return None
    return ReadEntry(entry, draft, publish_at, expires, mentions)


def _title(file: ContentFile, draft: bool) -> str:
    title = file.fields.text("title")
    if file.fields.is_absent("title"):
        _report_gap(file, "title", draft, "give the entry a headline, for example `title: Talks resume`")
    return title


def _date(file: ContentFile, draft: bool) -> datetime | None:
    if file.fields.is_absent("date"):
        _report_gap(file, "date", draft, _DATE_HINT)
    return file.fields.moment("date")


def _report_gap(file: ContentFile, key: str, draft: bool, hint: str) -> None:
    """A draft may lack what a published entry must have; until it has it, it is on no page."""
    report = file.report.warning if draft else file.report.error
    report("missing-key", f"`{key}` is missing", file.fields.at(key), hint)


def _uid(file: ContentFile) -> str:
    value = file.fields.text("uid")
    if file.fields.is_absent("uid"):
        hint = f"add `uid: {_made_uid(file)}`, and never change it: the ids of feed entries come from it"
        file.report.error("missing-key", "`uid` is missing", file.fields.at("uid"), hint)
    elif value and (not _UID.match(value) or is_reserved(value)):
        hint = f"use 4 to 64 letters, digits, `-` and `_`, for example `uid: {_made_uid(file)}`"
        file.report.error("bad-uid", f"not a uid: `{value}`", file.fields.at("uid"), hint)
        return ""
    return value


def _made_uid(file: ContentFile) -> str:
    """One that the file could have."""
    return digest_of_bytes(file.path.encode()).hex()[:16]


def _updated(file: ContentFile, date: datetime | None) -> datetime | None:
    updated = file.fields.moment("updated")
    if updated is not None and date is not None and updated < date:
        at = file.fields.at("updated")
        file.report.warning("updated-before-date", "`updated` is before `date`", at, "mend one of the two")
        return None
    return updated


def _source(fields: Fields | None, config: Config) -> Source:
    if fields is None:
        return Source(name="")
    name = fields.text("name")
    profile = config.source(name)
    source = Source(
        name=profile.name if profile else name,
        url=fields.web_address("url"),
        agencies=fields.texts("agency"),
        archive_url=fields.web_address("archive_url"),
        home=profile.url if profile else "",
        feed=(profile.feed if profile else "") or feed_of(name),
    )
    fields.finish()
    return source


def _image(fields: Fields | None, file: ContentFile, pictures: Pictures) -> Image | None:
    if fields is None:
        return None
    src = fields.text("src")
    picture = None
    if is_web_address(src):
        hint = "save the picture in content/ and name that file; pages load nothing from other hosts"
        file.report.warning(
            "remote-picture", f"the picture is on another host: `{src}`", fields.at("src"), hint
        )
    elif src:
        picture = pictures.get(content_path(file.path, src))
        if picture is None:
            hint = did_you_mean(src, pictures.names)
            hint = hint or "name a picture in content/, from this file or with a leading `/` from content/"
            file.report.error("unknown-picture", f"there is no picture `{src}`", fields.at("src"), hint)
    image = Image(
        src=picture.url if picture else "",
        alt=fields.text("alt"),
        caption=fields.text("caption"),
        credit=fields.text("credit"),
        width=picture.width if picture else 0,
        height=picture.height if picture else 0,
        renditions=picture.renditions[:-1] if picture else (),
        tint=picture.tint if picture else "",
    )
    fields.finish()
    return image


def read_corrections(
    fields: Fields, since: datetime | None = None, report: Report | None = None
) -> tuple[Correction, ...]:
    """The corrections of an entry or edition; what is older than the entry, of `since`, is reported."""

    def read(item: Fields) -> Correction | None:
        date = item.moment("date")
        note = item.required("note", "say what was wrong")
        if date is None:
            item.required("date", "say when it was corrected")
        elif since is not None and report is not None and date + (_NONE if has_time(date) else _DAY) < since:
            message = "the correction is before `date` of the entry"
            report.warning("updated-before-date", message, item.at("date"), "mend one of the two")
        item.finish()
        return Correction(date=date, note=note) if date is not None and note else None

    return each(fields.mappings("corrections"), read)


def _rights(fields: Fields, source: Source, config: Config) -> Rights:
    profile = config.source(source.name)
    default = profile.rights if profile and profile.rights else config.rights
    return fields.choice("rights", Rights, default)


def _events(fields: Fields, report: Report) -> tuple[Event, ...]:
    if "events" not in fields:  # as in most entries, for which nothing is imported
        fields.texts("events")
        return ()
    from generator.readers.events import read_events

    return read_events(fields, report)


def _mentions(fields: Fields, config: Config, report: Report) -> tuple[str, ...]:
    """The taxonomies whose terms the text leads to: as the entry says it, or else config.yaml."""
    if "link_mentions" not in fields:
        fields.texts("link_mentions")
        return config.mentions.of
    return taxonomies_named(
        fields.placed_texts("link_mentions"), [one.name for one in config.taxonomies], report
    )


def _provenance(fields: Fields | None) -> Provenance | None:
    if fields is None:
        return None
    provenance = Provenance(
        file=fields.text("file"),
        sha256=fields.text("sha256"),
        importer=fields.number("importer", 1, least=1, most=1_000_000),
    )
    fields.finish()
    return provenance


# -- terms


def derived_names(source: Source, authors: tuple[str, ...], dateline: str) -> dict[str, tuple[str, ...]]:
    """The fields that terms can come from without being lists of terms in the front matter."""
    return {
        "source": (source.name,) if source.name else (),
        "agency": source.agencies,
        "dateline": tuple(place for part in dateline.split("/") if (place := part.strip())),
        "authors": authors,
    }


def _terms(
    file: ContentFile, terms: Terms, derived: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[TermRef, ...]]:
    """The terms of an entry by taxonomy, each once, in the order in which they are named."""
    named = {}
    for taxonomy, known in terms.known:
        found: dict[str, TermRef] = {}
        for field in taxonomy.sources:
            names = derived[field] if field in derived else file.fields.texts(field)
            if len(names) > MOST_TERMS:
                _report_number(file, field, len(names))
                continue
            for name in names:
                term = known.get(name)
                if term is None:
                    term = _term(taxonomy, name, field, file)
                    if term is None:
                        continue
                    if len(known) >= _NAMES_KEPT:
                        known.clear()
                    known[name] = term
                other = found.setdefault(term.slug, term)
                if other.name != term.name:
                    warn_of_spelling(
                        term.name,
                        other.name,
                        "the same entry",
                        taxonomy=taxonomy.name,
                        at=_place_of(name, field, file),
                        report=file.report,
                    )
        if found:
            named[taxonomy.name] = tuple(found.values())
    return named


def _report_number(file: ContentFile, field: str, count: int) -> None:
    message = f"`{field}` has {count:,} terms, more than {MOST_TERMS}"
    file.report.error("too-many-terms", message, file.fields.at(field), "keep those that it is about")


def _several(taxonomy: TaxonomySettings, name: str) -> str:
    """What to do about terms that stand behind each other as other programs have them, without brackets."""
    parts = [part.strip() for part in name.split(",")]
    several = len(parts) > 1 and all(map(taxonomy.known, parts))
    return f"write a list: `[{', '.join(parts)}]`" if several else ""


def _term(taxonomy: TaxonomySettings, name: str, field: str, file: ContentFile) -> TermRef | None:
    known = taxonomy.known(name)
    if known is not None:
        return _term_ref(taxonomy, known.name, known.slug)
    slug = "" if taxonomy.closed else slugify(name)
    former = taxonomy.formerly(slug)
    if slug and former is None:
        return _term_ref(taxonomy, name, slug)
    at = _place_of(name, field, file)
    if former is not None:
        hint = f"write `{former.name}`, or add `{name}` to its `synonyms` in {former.at.path}"
        message = f"`{name}` would have the address that `{former.name}` had before"
        file.report.error("url-taken", message, at, hint)
    elif taxonomy.closed:
        hint = _several(taxonomy, name) or did_you_mean(name, [one.name for one in taxonomy.vocabulary])
        hint = hint or f"add it under `taxonomies.{taxonomy.name}.terms` in config.yaml"
        file.report.error("unknown-term", f"unknown {taxonomy.singular} `{name}`", at, hint)
    else:
        hint = f"name it under `taxonomies.{taxonomy.name}.terms` in config.yaml, with a `slug`"
        file.report.error("bad-slug", f"no slug can be made from `{name}`", at, hint)
    return None


def _place_of(name: str, field: str, file: ContentFile) -> Position:
    return file.fields.at(field, "" if field in DERIVED_FIELDS else name)


def _term_ref(taxonomy: TaxonomySettings, name: str, slug: str) -> TermRef:
    return _shared_ref(taxonomy.name, name, slug, f"{taxonomy.url}{slug}/")


@lru_cache(maxsize=4096)
def _shared_ref(taxonomy: str, name: str, slug: str, url: str) -> TermRef:
    """Entries with the same term share one value."""
    return TermRef(taxonomy=taxonomy, name=name, slug=slug, url=url)
