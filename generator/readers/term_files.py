"""A file of content/people/, content/stories/ and so on → `Dossier`, and the vocabulary with what it says.

A file in the folder that is called like a taxonomy is that of the term whose slug is the file's name. It adds
to what config.yaml says of the term; what both say is an error, so that nobody has to know which one holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from generator.ground.diagnostics import Position, Report
from generator.ground.urls import is_slug
from generator.readers.config import load_config
from generator.readers.content_file import (
    ContentFile,
    Sources,
    open_content,
    read_aliases,
    read_lang,
    read_layout,
)
from generator.readers.files import read, relative, walk
from generator.readers.taxonomy_config import DETAILS, check_vocabulary, read_details
from generator.shapes.fields import Fields, each
from generator.shapes.outlines import Outline
from generator.shapes.settings import Config, Link, MatchRule, TaxonomySettings, VocabularyTerm
from generator.shapes.term_model import MARK, Dossier, Role, RoughDate, StoryState

CONTENT = "content/"
_ROUGH = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z", re.ASCII)
_ITEM = re.compile(r"Q[1-9]\d{0,11}\Z", re.ASCII)
_WIKIDATA = "https://www.wikidata.org/wiki/"
_PRECISIONS = ("year", "month", "day")
_ROUGH_HINT = "write a year, a month or a day: 2023, 2023-10 or 2023-10-27"
_FREE_HINT = "keys of your own go under `extra:`; entries do not lie in the folders of taxonomies"


class ReadTerm(NamedTuple):
    """The file of a term: what only it says, the term as it and config.yaml describe it, and its address."""

    dossier: Dossier
    term: VocabularyTerm
    taxonomy: TaxonomySettings
    aliases: tuple[str, ...]
    layout: str

    @property
    def url(self) -> str:
        return f"{self.taxonomy.url}{self.term.slug}/"

    def packed(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """The term as an outline keeps it in the place of terms."""
        term, told = self.term, [(self.taxonomy.name, self.term.slug), ("name", self.term.name)]
        told += [
            (key, value)
            for key in ("uid", "description", "broader", "state", "question")
            if (value := getattr(term, key))
        ]
        told += [(key, value) for key in ("former", "synonyms") for value in getattr(term, key)]
        told += [(key, value) for key in ("any", "all", "none") for value in getattr(term.match, key)]
        told += [(f"link {link.title}", link.url) for link in term.links]
        told += [("organisation", role.organisation) for role in self.dossier.roles]
        return ((MARK, tuple(told)),)


def folders_of(config: Config) -> Mapping[str, TaxonomySettings]:
    """The taxonomies by the folders of their terms' files."""
    return {f"{CONTENT}{taxonomy.name}/": taxonomy for taxonomy in config.taxonomies}


def organisations_of(outline: Outline) -> tuple[str, ...]:
    """The organisations of the roles in a term's file, each once for each role."""
    return tuple([value for key, value in outline.terms[0][1][1:] if key == "organisation"])


# -- reading a file


def read_term(file: ContentFile, taxonomy: TaxonomySettings) -> ReadTerm | None:
    """The file of a term, or nothing where it has no name or no address, which is reported."""
    fields, report, slug = file.fields, file.report, file.stem
    if not is_slug(slug) or "/" in file.path.removeprefix(f"{CONTENT}{taxonomy.name}/"):
        hint = f"name it like the term's address, such as content/{taxonomy.name}/li-wei.md"
        message = "the file's name is not the slug of a term"
        report.error("bad-slug", message, Position(path=file.path), hint)
        return None
    known = next((term for term in taxonomy.vocabulary if term.slug == slug), None)
    name = _name(fields, known, taxonomy, file)
    if not name:
        return None
    story = taxonomy.tells_stories
    wikidata = _wikidata(fields, report)
    told = _merged(file, name, slug, known, report)
    term = replace(
        told,
        links=_with_wikidata(told.links, wikidata, fields, report),
        file=file.path,
        question=fields.text("question") if story else "",
        state=_state(fields) if story else "",
    )
    dossier = Dossier(
        path=file.path,
        question=term.question,
        state=term.state,
        roles=() if story else each(fields.mappings("roles"), lambda item: _role(item, report)),
        wikidata=wikidata,
        lang=read_lang(file),
        extra=fields.free("extra"),
        digest="",
    )
    aliases, layout = read_aliases(file), read_layout(file)
    fields.finish(hint=_FREE_HINT)
    return ReadTerm(dossier, term, taxonomy, aliases, layout)


def _name(fields: Fields, known: VocabularyTerm | None, taxonomy: TaxonomySettings, file: ContentFile) -> str:
    """What the term is called: as the file says it, or else as config.yaml does."""
    if known is None:
        name = fields.required("title", f"give the {taxonomy.singular} a name, for example `title: Li Wei`")
        other = taxonomy.known(name) if name else None
        if other is not None:
            hint = f"name the file {CONTENT}{taxonomy.name}/{other.slug}.md"
            message = f"`{name}` is the term `{other.name}` of {other.at}, whose slug is `{other.slug}`"
            file.report.error("term-mismatch", message, fields.at("title"), hint)
            return ""
        return name
    name = fields.text("title", known.name)
    if name != known.name:
        hint = f"write `title: {known.name}`, or leave it out"
        message = f"{known.at} calls this term `{known.name}`, not `{name}`"
        file.report.error("term-mismatch", message, fields.at("title"), hint)
    return known.name


def _merged(
    file: ContentFile, name: str, slug: str, known: VocabularyTerm | None, report: Report
) -> VocabularyTerm:
    """The term as the file and config.yaml describe it. What both say is reported."""
    fields = file.fields
    own = read_details(fields, name, slug, fields.at("title"), report)
    if known is None:
        return own
    for key in DETAILS:
        if key in fields and getattr(known, key) != VocabularyTerm.__defaults__[key]:  # type: ignore[attr-defined]
            message = f"`{key}` of `{name}` stands in config.yaml too, with the term on line {known.at.line}"
            report.error("said-twice", message, fields.key_at(key), "keep it at one of the two")
    return replace(own, **{key: getattr(known, key) for key in DETAILS if key not in fields})


def _state(fields: Fields) -> str:
    """The state of a story, "" where the file leaves it to its entries."""
    return fields.choice("state", StoryState, StoryState.RUNNING).value if fields.text("state") else ""


def _wikidata(fields: Fields, report: Report) -> str:
    value = fields.text("wikidata").removeprefix(_WIKIDATA)
    if value and not _ITEM.match(value):
        hint = "write the number of its item, such as `wikidata: Q15031`"
        message = f"not an item of Wikidata: `{value}`"
        report.error("bad-wikidata", message, fields.at("wikidata"), hint)
        return ""
    return value


def _with_wikidata(links: tuple[Link, ...], item: str, fields: Fields, report: Report) -> tuple[Link, ...]:
    there = next((link for link in links if link.url.startswith(_WIKIDATA)), None)
    if not item or there is not None:
        if item and there is not None and there.url != f"{_WIKIDATA}{item}":
            message = f"`links` name another item of Wikidata: {there.url}"
            report.error("said-twice", message, fields.at("wikidata"), "keep one of the two")
        return links
    return (*links, Link(title="Wikidata", url=f"{_WIKIDATA}{item}"))


def _role(item: Fields, report: Report) -> Role | None:
    title = item.required("title", "say what the office is called, for example `title: foreign minister`")
    since, until = _rough(item, "from", report), _rough(item, "to", report)
    if since is not None and until is not None and until.iso[: len(since.iso)] < since.iso[: len(until.iso)]:
        message = f"the role ends before it begins: {until.iso} is before {since.iso}"
        report.error("bad-date", message, item.at("to"), "mend one of the two")
    role = Role(title=title, since=since, until=until, organisation=item.text("organisation"), url="")
    item.finish()
    return role if title else None


def _rough(fields: Fields, key: str, report: Report) -> RoughDate | None:
    value = fields.text(key)
    found = _ROUGH.match(value)
    if not value:
        return None
    try:
        parts = [int(part) for part in found.groups() if part] if found else []
        year, month, day = [*parts, 1, 1][:3] if parts else (0, 0, 0)
        moment = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        found = None
    if found is None:
        report.error("bad-date", f"`{key}` is not a date: `{value}`", fields.at(key), _ROUGH_HINT)
        return None
    return RoughDate(iso=value, moment=moment, precision=_PRECISIONS[len(parts) - 1])


# -- the vocabulary


def load_with_terms(root: Path, report: Report) -> Config | None:
    """The settings of a site with the terms that files describe, or nothing where these cannot be read."""
    config = load_config(root, report)
    return read_vocabulary(root, config, report) if config is not None else None


def read_vocabulary(root: Path, config: Config, report: Report) -> Config:
    """The settings with the terms that files in content/ describe, for commands that build nothing."""
    taxonomies = []
    for folder, taxonomy in folders_of(config).items():
        told = []
        for path in walk(root, root / folder, Report()) if (root / folder).is_dir() else ():
            shown = relative(root, path)
            payload = read(path, shown, report) if path.suffix == ".md" else None
            file = open_content(shown, payload, report) if payload is not None else None
            found = read_term(file, taxonomy) if file is not None else None
            told += [found.term] if found is not None else []
        vocabulary = _joined(taxonomy.vocabulary, told, Sources(root), report) if told else ()
        taxonomies.append(replace(taxonomy, vocabulary=vocabulary) if told else taxonomy)
    return replace(config, taxonomies=tuple(taxonomies))


def with_terms(config: Config, outlines: Iterable[Outline], sources: Sources, report: Report) -> Config:
    """The settings with the terms that files in content/ describe."""
    by_taxonomy: dict[str, list[VocabularyTerm]] = {}
    for outline in outlines:
        taxonomy, term = _unpacked(outline)
        by_taxonomy.setdefault(taxonomy, []).append(term)
    return replace(
        config,
        taxonomies=tuple(
            replace(one, vocabulary=_joined(one.vocabulary, by_taxonomy[one.name], sources, report))
            if one.name in by_taxonomy
            else one
            for one in config.taxonomies
        ),
    )


def _joined(
    known: Sequence[VocabularyTerm], told: Sequence[VocabularyTerm], sources: Sources, report: Report
) -> tuple[VocabularyTerm, ...]:
    """A vocabulary with the terms of files in it; those that config.yaml does not list come last."""
    by_slug = {term.slug: term for term in told}
    listed = {term.slug for term in known}
    joined = (
        *(by_slug.get(term.slug, term) for term in known),
        *(term for term in told if term.slug not in listed),
    )
    found = Report()
    check_vocabulary(joined, found)
    if found.diagnostics:  # only then is it worth finding out where each of them stands
        keys = ("synonyms", "former", "uid", "broader", "title")
        placed = [replace(one, at=sources.key(one.file, *keys)) if one.file else one for one in joined]
        check_vocabulary(tuple(placed), report)
        return tuple(replace(one, broader="") if one.file else one for one in joined)
    return joined


def _unpacked(outline: Outline) -> tuple[str, VocabularyTerm]:
    """The taxonomy and the term that `ReadTerm.packed` had."""
    (taxonomy, slug), *told = outline.terms[0][1]
    lists: dict[str, list[str]] = {}
    for key, value in told:
        lists.setdefault(key, []).append(value)
    one = {key: values[0] for key, values in lists.items()}
    many = {key: tuple(values) for key, values in lists.items()}
    return taxonomy, VocabularyTerm(
        name=one["name"],
        slug=slug,
        former=many.get("former", ()),
        uid=one.get("uid", ""),
        description=one.get("description", ""),
        synonyms=many.get("synonyms", ()),
        broader=one.get("broader", ""),
        match=MatchRule(any=many.get("any", ()), all=many.get("all", ()), none=many.get("none", ())),
        links=tuple(
            Link(title=key.removeprefix("link "), url=value) for key, value in told if key.startswith("link ")
        ),
        file=outline.path,
        question=one.get("question", ""),
        state=one.get("state", ""),
        at=Position(path=outline.path),
    )
