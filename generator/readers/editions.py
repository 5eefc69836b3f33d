"""A file of content/editions/ → `WrittenEdition`, and what stands for its words when they are frozen."""

from __future__ import annotations

from datetime import UTC, datetime

from generator.ground.diagnostics import Position
from generator.ground.digests import digest_of_bytes
from generator.ground.urls import EDITIONS_URL, is_slug
from generator.readers.content_file import ContentFile, read_aliases, read_lang, read_layout
from generator.readers.entries import read_corrections
from generator.readers.taxonomy_config import slug_field
from generator.shapes.edition_model import (
    EDITIONS_FOLDER,
    EditionState,
    Mention,
    WrittenEdition,
    WrittenItem,
    WrittenSection,
)
from generator.shapes.fields import Fields, each

MOST_NUMBERS = 1_000_000
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # stands in for a date that is missing, until that is reported
_DATE_HINT = "say when it comes out, with a UTC offset, for example `date: 2023-06-26T06:00:00Z`"


def read_edition(file: ContentFile) -> WrittenEdition | None:
    """An edition, or nothing where something it cannot be without is missing, which is reported."""
    fields, report = file.fields, file.report
    title = fields.required("title", "give the edition a heading, for example `title: Week of 19 June 2023`")
    if fields.is_absent("date"):
        report.error("missing-key", "`date` is missing", fields.at("date"), _DATE_HINT)
    date = fields.moment("date")
    fields.required("number", "number the edition, for example `number: 12`")
    number = fields.number("number", 1, least=1, most=MOST_NUMBERS)
    slug = slug_field(fields, file.stem, report)
    edition = WrittenEdition(
        path=file.path,
        slug=slug,
        url=f"{EDITIONS_URL}{slug}/",
        number=number,
        title=title,
        summary=fields.text("summary"),
        date=date or _NEVER,
        since=fields.moment("since"),
        until=fields.moment("until") or date or _NEVER,
        state=fields.choice("state", EditionState, EditionState.DRAFT),
        frozen=fields.text("frozen"),
        sections=_read_sections(fields, file),
        corrections=read_corrections(fields),
        aliases=read_aliases(file),
        layout=read_layout(file),
        lang=read_lang(file),
        extra=fields.free("extra"),
        digest="",
    )
    fields.finish(hint="keys of your own go under `extra:`")
    if date is not None and edition.since is not None and edition.since > edition.until:
        hint = "mend `since` or `until`; without `until` it ends with `date`"
        report.error("bad-date", "the days of the edition end before they begin", fields.at("since"), hint)
    if not is_slug(slug) or "/" in file.path.removeprefix(EDITIONS_FOLDER):
        hint = "name it with lower-case letters, digits and `-`, right in content/editions/"
        report.error("bad-slug", "the file's name cannot stand in an address", Position(path=file.path), hint)
        return None
    _check_frozen(edition, file)
    return edition if title and date is not None and not fields.is_absent("number") else None


def _read_sections(fields: Fields, file: ContentFile) -> tuple[WrittenSection, ...]:
    seen: dict[str, Position] = {}

    def read_item(item: Fields) -> WrittenItem | None:
        uid = item.required("entry", "name an entry by its `uid`")
        read = WrittenItem(
            entry=uid,
            title=item.text("title"),
            summary=item.text("summary"),
            source=item.text("source"),
            place=item.text("place"),
            also=each(item.mappings("also"), _read_mention),
            pinned=item.flag("pin"),
            dropped=item.flag("drop"),
        )
        item.finish()
        for named in (uid, *(mention.entry for mention in read.also)):
            if named in seen:
                message = f"`{named}` is in the edition already, on line {seen[named].line}"
                hint = "keep one of the two"
                file.report.warning("repeated-entry", message, item.at("entry"), hint)
            seen.setdefault(named, item.at("entry"))
        return read if uid else None

    def read_section(section: Fields) -> WrittenSection:
        title = section.required("title", "give the section a heading")
        read = WrittenSection(
            title=title, about=section.text("about"), items=each(section.mappings("entries"), read_item)
        )
        section.finish()
        if all(item.dropped for item in read.items):
            hint = "take it away, or move an entry there; readers do not see it"
            message = f"the section `{title}` is empty"
            file.report.warning("empty-section", message, section.at("title"), hint)
        return read

    return each(fields.mappings("sections"), read_section)


def _read_mention(item: Fields) -> Mention | None:
    mention = Mention(
        entry=item.required("entry", "name an entry by its `uid`"),
        source=item.required("source", "say whose it is"),
    )
    item.finish()
    return mention if mention.entry and mention.source else None


# -- frozen


def words_digest(edition: WrittenEdition, note: str) -> str:
    """Stands for all that readers get of an edition: its list and its texts, `note` as it is written.

    Its corrections, its layout and where it lies are not among them. It is for ever, so it is made from JSON.
    """
    import json

    said = {
        "number": edition.number,
        "title": edition.title,
        "summary": edition.summary,
        "date": edition.date.isoformat(),
        "since": edition.since.isoformat() if edition.since else "",
        "until": edition.until.isoformat(),
        "lang": edition.lang,
        "sections": [
            {"title": section.title, "about": section.about, "entries": list(map(_item, section.items))}
            for section in edition.sections
        ],
        "note": note.strip(),
    }
    return digest_of_bytes(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hex()


def _item(item: WrittenItem) -> dict[str, object]:
    return {
        "entry": item.entry,
        "title": item.title,
        "summary": item.summary,
        "source": item.source,
        "place": item.place,
        "also": [[mention.entry, mention.source] for mention in item.also],
        "pin": item.pinned,
        "drop": item.dropped,
    }


def _check_frozen(edition: WrittenEdition, file: ContentFile) -> None:
    """Readers have what is published: it may only change by a correction that says so."""
    if edition.state is EditionState.DRAFT:
        return
    command = "publish" if edition.state is EditionState.PUBLISHED else "lock"
    if not edition.frozen:
        hint = f"write `state: draft`, and run `dateline edition {command} {edition.number}`"
        message = f"the edition is {edition.state.value}, and its words are not frozen"
        file.report.error("edition-not-frozen", message, file.fields.at("state"), hint)
    elif edition.frozen != words_digest(edition, file.front.text):
        again = f"or write `state: draft` and run `dateline edition lock {edition.number}`"
        if edition.state is EditionState.PUBLISHED:
            again = f'or say what was wrong: `dateline edition correct {edition.number} --note "…"`'
        hint = f"take the change back, {again}"
        message = f"the edition is {edition.state.value}, and its words have changed since"
        file.report.error("edition-changed", message, file.fields.at("frozen"), hint)
