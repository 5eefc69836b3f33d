"""A file of content/ → its outline and its record, with the text made into HTML.

What comes out depends on the file's bytes and path, on the settings that `how_to_read` names, and
on the pictures that were asked for: so it can be remembered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from generator.ground.dates import iso_moment
from generator.ground.diagnostics import Position, Report
from generator.ground.digests import digest_of, digest_of_parts
from generator.ground.parallel import Steps
from generator.ground.urls import is_slug
from generator.memory.records import to_bytes, to_bytes_with
from generator.readers.content_file import ContentFile, open_content, read_aliases, read_lang, read_layout
from generator.readers.entries import ReadEntry, Terms, read_entry
from generator.readers.links import settle
from generator.readers.pictures import Pictures
from generator.readers.taxonomy_config import slug_field
from generator.shapes.content_model import Correction
from generator.shapes.edition_model import EDITIONS_FOLDER, Course, EditionState, WrittenEdition
from generator.shapes.model import Entry, Event, Leaf
from generator.shapes.outlines import NO_SPOT, Outline
from generator.shapes.settings import Config, MarkdownSettings, Rights, TaxonomySettings
from generator.shapes.term_model import Dossier
from generator.texts import markup

if TYPE_CHECKING:
    from generator.readers.term_files import ReadTerm

PAGES_FOLDER = "content/pages/"

_LAST = ("targets", "has_text", "card", "digest", "spot")
"""The last fields of an outline: what is known only when the text is made into HTML."""
assert Outline._fields[-len(_LAST) :] == _LAST


_NO_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class How(NamedTuple):
    """How to read files: the settings, a digest of those that matter, and the terms that are known.

    `folders` are the taxonomies by the names of the folders that the files of their terms lie in, `stories`
    the names of those whose terms are stories. `how_to_read` makes it.
    """

    config: Config
    digest: bytes
    terms: Terms
    folders: Mapping[str, TaxonomySettings]
    stories: tuple[str, ...]


class Reading(NamedTuple):
    """What a file gives: its outline, its record, its text as a marked body, and the pictures it named.

    `pictures` are the paths that were looked up, with the urls found, "" where there was none.
    """

    outline: Outline
    record: bytes
    text: bytes
    pictures: tuple[tuple[str, str], ...]


def how_to_read(config: Config) -> How:
    """The digest stands for all of config.yaml that reading a file depends on, or showing an entry."""
    taxonomies = tuple(
        (
            taxonomy.name,
            taxonomy.singular,
            taxonomy.closed,
            taxonomy.tells_stories,
            taxonomy.sources,
            tuple(
                [
                    (one.name, one.slug, one.former, one.synonyms, one.broader, one.links)
                    for one in taxonomy.vocabulary
                ]
            ),
        )
        for taxonomy in config.taxonomies
    )
    settings = (
        config.permalink,
        config.images,
        config.rights,
        config.excerpt_words,
        config.markdown,
        config.mentions,
        config.sources,
        taxonomies,
        Outline._fields,  # so that a row of another shape is not believed
    )
    folders = {taxonomy.name: taxonomy for taxonomy in config.taxonomies}
    stories = tuple(taxonomy.name for taxonomy in config.taxonomies if taxonomy.tells_stories)
    return How(config, digest_of(settings), Terms(config), folders, stories)


def read_content(
    path: str, payload: bytes, how: How, pictures: Pictures, report: Report, *, digest: bytes
) -> Steps[Reading | None]:
    """An entry or a plain page, drafts too, or nothing where it is faulty, which is reported.

    `digest` is that of the payload.
    """
    file = open_content(path, payload, report)
    yield
    if file is None:
        return None
    found = _owner_of(file, how, pictures)
    if found is None:
        return None
    outline, text, owner, names = found
    yield
    try:
        draft_body = markup.convert(text, how.config.markdown, owner.lang or how.config.language)
    except markup.ExtensionError as error:
        hint = "mend the text, or take the extension out of `markdown` in config.yaml"
        report.error("extension-failed", str(error), Position(path=path), hint)
        return None
    yield
    if names:
        from generator.texts.mentions import linked

        html = linked(draft_body.html, names, in_quotes=how.config.mentions.in_quotes)
        draft_body = replace(draft_body, html=html)
    every_part = partial(_html_of, file.front.text if text != file.front.text else "", how.config.markdown)
    body, targets = settle(draft_body, file.front, path, pictures, report, whole=every_part)
    seen = tuple(sorted(pictures.seen.items()))
    stands_for = how.digest, path.encode(), repr(seen).encode()
    whole = digest_of_parts(*stands_for, digest)
    card = digest_of_parts(*stands_for, file.front.block.encode())[:8]
    outline = Outline._make((*outline[: -len(_LAST)], targets, bool(text), card, whole, NO_SPOT))
    return Reading(outline, to_bytes_with(whole.hex(), owner), to_bytes(body), seen)


def _html_of(text: str, settings: MarkdownSettings) -> str:
    """A whole text as HTML, of which less is shown; what keeps an extension from it matters to nobody."""
    try:
        return markup.convert(text, settings).html
    except markup.ExtensionError:
        return ""


class _Owner(NamedTuple):
    """What a file is: its outline but for its last fields, what is shown of its text, and the noun.

    `names` are what terms are called that the text leads to, by their urls.
    """

    outline: Outline
    text: str
    noun: Entry | Leaf | WrittenEdition | Dossier
    names: Mapping[str, tuple[str, ...]] = _NO_NAMES


def _owner_of(file: ContentFile, how: How, pictures: Pictures) -> _Owner | None:
    """What a file is, by the folder that it lies in; nothing where it is faulty."""
    path, text = file.path, file.front.text
    if path.startswith(PAGES_FOLDER):
        draft = file.fields.flag("draft")
        leaf = _read_leaf(file, path.removeprefix(PAGES_FOLDER).removesuffix(".md"))
        return _Owner(_leaf_outline(leaf, draft), text, leaf) if leaf else None
    if path.startswith(EDITIONS_FOLDER):
        from generator.readers.editions import read_edition

        edition = read_edition(file)
        return _Owner(_edition_outline(edition), text, edition) if edition else None
    if (taxonomy := how.folders.get(path.split("/", 2)[1])) is not None:
        from generator.readers.term_files import read_term

        term = read_term(file, taxonomy)
        return _Owner(_term_outline(term), text, term.dossier) if term else None
    read = read_entry(file, how.config, how.terms, pictures)
    if read is None:
        return None
    shown = markup.shown_text(text, read.entry.rights, how.config.excerpt_words)
    names = _named_in(read, how) if read.mentions else _NO_NAMES
    return _Owner(_entry_outline(read, _sketch(read.entry, shown, how)), shown, read.entry, names)


def _named_in(read: ReadEntry, how: How) -> Mapping[str, tuple[str, ...]]:
    """What the terms are called that the text of an entry leads to, by the urls of their pages."""
    found = {}
    for name in read.mentions:
        for term in read.entry.terms.get(name, ()):
            known = how.folders[name].known(term.name)
            found[term.url] = (term.name, *known.synonyms) if known else (term.name,)
    return found


def _term_outline(read: ReadTerm) -> Outline:
    term = read.term
    at = Leaf(
        path=term.file,
        slug=term.slug,
        url=read.url,
        title=term.name,
        summary="",
        aliases=read.aliases,
        layout=read.layout,
        lang=read.dossier.lang,
        extra={},
        digest="",
    )
    return _bare_outline(at)._replace(terms=read.packed())


def _sketch(entry: Entry, text: str, how: How) -> bytes:
    """That of an entry which is of a story or a wire service: nobody looks for copies of others."""
    if not entry.source.agencies and not any(entry.terms.get(name) for name in how.stories):
        return b""
    from generator.texts.shingles import sketch_of

    return sketch_of(f"{entry.title} {entry.summary} {text}")


def _entry_outline(read: ReadEntry, sketch: bytes) -> Outline:
    entry, latest = read.entry, read.entry.latest
    moment, date = entry.date.timestamp(), entry.date.isoformat()
    updated = iso_moment(latest)
    return Outline(
        path=entry.path,
        uid=entry.uid,
        url=entry.url,
        title=entry.title,
        moment=moment,
        date=date,
        latest_moment=latest.timestamp() if latest is not entry.date else moment,
        latest=updated if updated != date else date,  # one string is kept once
        corrected=_last_day(entry.corrections),
        indexed=entry.rights is not Rights.FULL,
        image=entry.image.src if entry.image else "",
        shared=shared_of(entry),
        lang=entry.lang,
        layout=entry.layout,
        aliases=entry.aliases,
        terms=tuple(
            (taxonomy, tuple((term.slug, term.name) for term in terms))
            for taxonomy, terms in entry.terms.items()
        ),
        draft=read.draft,
        publish_at=read.publish_at.timestamp() if read.publish_at else None,
        expires=read.expires.timestamp() if read.expires else None,
        events=_packed(entry.events),
        happening=entry.happening.casefold(),
        sketch=sketch,
        targets=(),
        has_text=False,
        card=b"",
        digest=b"",
        spot=NO_SPOT,
    )


def _packed(events: tuple[Event, ...]) -> tuple[tuple[str, str, str, str, str], ...]:
    if not events:  # as in most entries
        return ()
    from generator.readers.events import packed_events

    return packed_events(events)


def _edition_outline(edition: WrittenEdition) -> Outline:
    """It is shown once it is published and its date has come."""
    moment, date = edition.date.timestamp(), iso_moment(edition.date)
    items = edition.items
    course = Course(
        number=edition.number,
        since=edition.since.isoformat() if edition.since else "",
        until=edition.until.isoformat(),
        state=edition.state.value,
        shown=tuple(
            uid
            for item in items
            if not item.dropped
            for uid in (item.entry, *(mention.entry for mention in item.also))
        ),
        dropped=tuple(item.entry for item in items if item.dropped),
        about=tuple(section.about for section in edition.sections if section.about),
    )
    latest = max([edition.date, *(correction.date for correction in edition.corrections)])
    return _bare_outline(edition)._replace(
        moment=moment,
        date=date,
        latest_moment=latest.timestamp(),
        latest=iso_moment(latest),
        corrected=_last_day(edition.corrections),
        terms=course.packed(),
        draft=edition.state is not EditionState.PUBLISHED,
        publish_at=moment,
    )


def _last_day(corrections: Sequence[Correction]) -> str:
    """The day of the last correction, or ""."""
    return max([one.date.date().isoformat() for one in corrections], default="")


def shared_of(entry: Entry) -> bytes:
    """Stands for what a share card says of an entry."""
    words = entry.title, entry.source.name, entry.date.isoformat(), entry.lang
    return digest_of_parts(*(word.encode("utf-8", "surrogatepass") for word in words))[:8]


def _leaf_outline(leaf: Leaf, draft: bool) -> Outline:
    return _bare_outline(leaf)._replace(draft=draft)


def _bare_outline(leaf: Leaf | WrittenEdition) -> Outline:
    """That of a page that is not an entry's."""
    return Outline(
        path=leaf.path,
        uid="",
        url=leaf.url,
        title=leaf.title,
        moment=0,
        date="",
        latest_moment=0,
        latest="",
        corrected="",
        indexed=True,
        image="",
        shared=b"",
        lang=leaf.lang,
        layout=leaf.layout,
        aliases=leaf.aliases,
        terms=(),
        draft=False,
        publish_at=None,
        expires=None,
        events=(),
        happening="",
        sketch=b"",
        targets=(),
        has_text=False,
        card=b"",
        digest=b"",
        spot=NO_SPOT,
    )


def _read_leaf(file: ContentFile, name: str) -> Leaf | None:
    """A plain page, or nothing without title or address. `name` is its path in content/pages/ without .md."""
    fields = file.fields
    folder, _, stem = name.rpartition("/")
    title = fields.required("title", "give the page a title, for example `title: About`")
    slug = slug_field(fields, stem, file.report)
    parts = [*folder.split("/"), slug] if folder else [slug]
    leaf = Leaf(
        path=file.path,
        slug=slug,
        url=f"/{'/'.join(parts)}/",
        title=title,
        summary=fields.text("summary"),
        aliases=read_aliases(file),
        layout=read_layout(file),
        lang=read_lang(file),
        extra=fields.free("extra"),
        digest="",
    )
    fields.finish(hint="keys of your own go under `extra:`")
    faulty = next((part for part in parts if not is_slug(part)), None)
    if faulty is not None:
        hint = "rename it with lower-case letters, digits and `-`, or add `slug:`"
        at = Position(path=file.path)
        file.report.error("bad-slug", f"`{faulty}` cannot stand in an address", at, hint)
    return leaf if title and faulty is None else None
