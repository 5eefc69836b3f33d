"""The section `taxonomies` of config.yaml → `TaxonomySettings`, with the vocabulary checked."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.urls import is_slug, slugify
from generator.ground.words import ENGLISH, N_, Words
from generator.shapes.fields import Fields, each
from generator.shapes.settings import Link, MatchRule, TaxonomySettings, VocabularyTerm

_NAMES = ("people", "organisations", "organizations", "places")
_LAYOUTS = {"stories": "story", "sources": "source", "people": "person", "places": "place"}
"""The layouts of terms by what their taxonomy is called, where config.yaml says nothing else."""

TERM_LAYOUTS = ("term", *_LAYOUTS.values())
"""What the built-in layouts of terms are called."""

DEFAULT_TAXONOMIES = (
    ("tags", N_("Subjects"), N_("subject"), ("tags",)),
    ("people", N_("People"), N_("person"), ("people",)),
    ("organisations", N_("Organisations"), N_("organisation"), ("organisations",)),
    ("places", N_("Places"), N_("place"), ("places", "dateline")),
    ("stories", N_("Stories"), N_("story"), ("stories",)),
    ("sources", N_("Sources"), N_("source"), ("source",)),
)


def default_taxonomies(words: Words = ENGLISH) -> tuple[TaxonomySettings, ...]:
    """Those of a site that configures none, named in a language."""
    return tuple(
        TaxonomySettings(
            name=name,
            title=words.gettext(title),
            singular=words.gettext(singular),
            layout=_LAYOUTS.get(name, "term"),
            names=name in _NAMES,
            sources=sources,
        )
        for name, title, singular, sources in DEFAULT_TAXONOMIES
    )


_OTHERS = {"pages": "plain pages", "editions": "editions"}
"""Folders of content/ that are not for the files of terms, and what they are for."""


def read_taxonomies(fields: Fields | None, report: Report) -> tuple[TaxonomySettings, ...]:
    if fields is None:
        return default_taxonomies()
    settings = []
    for name in fields:
        below = fields.mapping(name)
        if not is_slug(name):
            hint = "use lower-case letters, digits and `-`: it stands in addresses and in front matter"
            report.error("bad-slug", f"not a name for a taxonomy: `{name}`", fields.key_at(name), hint)
        elif name in _OTHERS:
            hint = f"content/{name}/ is for {_OTHERS[name]}: name it otherwise; `title:` is what readers see"
            report.error("bad-slug", f"a taxonomy cannot be called `{name}`", fields.key_at(name), hint)
        elif below is not None:
            settings.append(_taxonomy(name, below, report))
        else:
            settings.append(
                TaxonomySettings(
                    name=name,
                    title=_title(name),
                    singular=name,
                    layout=_LAYOUTS.get(name, "term"),
                    names=name in _NAMES,
                    sources=(name,),
                )
            )
    return tuple(settings)


def _taxonomy(name: str, fields: Fields, report: Report) -> TaxonomySettings:
    vocabulary = each(fields.mappings("terms"), lambda item: _term(item, report))
    settings = TaxonomySettings(
        name=name,
        title=fields.text("title", _title(name)),
        singular=fields.text("singular", name),
        description=fields.text("description"),
        layout=fields.text("layout") or _LAYOUTS.get(name, "term"),
        layout_at=fields.at("layout") if "layout" in fields else None,
        closed=fields.flag("closed"),
        featured=fields.number("featured", 0, least=0, most=1000),
        names=fields.flag("names", name in _NAMES),
        sources=fields.texts("from") or (name,),
        vocabulary=vocabulary,
    )
    fields.finish()
    check_vocabulary(vocabulary, report)
    return settings


def _title(name: str) -> str:
    """A heading for a taxonomy that has none of its own."""
    return name.replace("-", " ").title()


def _term(fields: Fields, report: Report) -> VocabularyTerm | None:
    name = fields.required("name", "name the term, for example `name: US-China`")
    slug = slug_field(fields, slugify(name), report)
    term = read_details(fields, name, slug, fields.position, report)
    fields.finish()
    if not term.slug and name:
        report.error("bad-slug", f"no slug can be made from `{name}`", fields.position, "add `slug:`")
    return term if name and term.slug else None


DETAILS = ("former", "uid", "description", "synonyms", "broader", "match", "links")
"""What a term's file can say as well as config.yaml."""


def read_details(fields: Fields, name: str, slug: str, at: Position, report: Report) -> VocabularyTerm:
    """A term of this name and slug, with what `DETAILS` names."""
    links = fields.mapping("links")
    uid = fields.text("uid")
    return VocabularyTerm(
        name=name,
        slug=slug,
        former=_slugs(fields.placed_texts("former"), report),
        uid="".join(_slugs([(uid, fields.at("uid"))] if uid else [], report)),
        description=fields.text("description"),
        synonyms=fields.texts("synonyms"),
        broader=fields.text("broader"),
        match=_match(fields.mapping("match")),
        links=tuple(Link(title=key, url=url) for key in links if (url := links.web_address(key)))
        if links
        else (),
        at=at,
    )


def _slugs(found: Sequence[tuple[str, Position]], report: Report) -> tuple[str, ...]:
    """Slugs that a term had before."""
    for value, at in found:
        if not is_slug(value):
            report.error("bad-slug", f"not a slug: `{value}`", at, "write the last part of its earlier url")
    return tuple(value for value, _ in found if is_slug(value))


def _match(fields: Fields | None) -> MatchRule:
    if fields is None:
        return MatchRule()
    rule = MatchRule(any=fields.texts("any"), all=fields.texts("all"), none=fields.texts("none"))
    fields.finish()
    return rule


def taxonomies_named(
    named: Sequence[tuple[str, Position]], known: Sequence[str], report: Report
) -> tuple[str, ...]:
    """The taxonomies that a list names, in the order of config.yaml."""
    for value, at in named:
        if value not in known:
            hint = did_you_mean(value, known) or f"choose from {', '.join(known)}"
            report.error("unknown-taxonomy", f"there is no taxonomy `{value}`", at, hint)
    return tuple(name for name in known if name in dict(named))


def slug_field(fields: Fields, default: str, report: Report) -> str:
    """The value of `slug`, or the default where it is absent or cannot stand in an address."""
    value = fields.text("slug")
    if not value:
        return default
    if is_slug(value):
        return value
    near = slugify(value)
    hint = f"use lower-case letters, digits and `-`{f', for example `{near}`' if near else ''}"
    report.error("bad-slug", f"not a slug: `{value}`", fields.at("slug"), hint)
    return default


def warn_of_spelling(
    name: str, other: str, place: str, *, taxonomy: str, at: Position, report: Report
) -> None:
    """Report a term that has the slug of another, and so becomes one with it."""
    message = f"`{name}` has the same address as `{other}` in {place}, so they become one"
    terms = f"`taxonomies.{taxonomy}.terms` in config.yaml"
    hint = f"spell both alike, or give one a `slug` of its own under {terms}"
    if _as_seen(name) == _as_seen(other):
        hint = f"they look alike, and have other characters: copy the one in {place} in place of this"
    report.warning("two-spellings", message, at, hint)


def _as_seen(name: str) -> str:
    """A name without what nobody sees, such as how an accent is stored."""
    if name.isascii():
        return name
    from unicodedata import category, normalize

    return normalize("NFC", "".join(sign for sign in name if category(sign) != "Cf"))


def check_vocabulary(vocabulary: tuple[VocabularyTerm, ...], report: Report) -> None:
    """Report terms that are in each other's way, and broader terms that are none."""
    names: dict[str, VocabularyTerm] = {}
    slugs: dict[str, VocabularyTerm] = {}
    for term in vocabulary:
        for word in (term.name, *term.synonyms):
            other = names.setdefault(word.casefold(), term)
            if other is not term:
                message = f"`{word}` already stands for `{other.name}`, {_there(other, term)}"
                report.error("duplicate-term", message, term.at, "keep it at one of the two")
        other = slugs.setdefault(term.slug, term)
        if other is not term and other.name.casefold() != term.name.casefold():
            message = f"the slug `{term.slug}` is that of `{other.name}`, {_there(other, term)}"
            report.error("duplicate-term", message, term.at, "give one of the two another `slug`")
    _check_former(vocabulary, slugs, report)
    broader = {term.name: term.broader for term in vocabulary}
    for term in vocabulary:
        if term.broader and term.broader not in broader:
            hint = did_you_mean(term.broader, broader) or "name a term of the same list"
            report.error("unknown-term", f"the broader term `{term.broader}` is unknown", term.at, hint)
        elif _is_circular(term, broader):
            report.error("unknown-term", f"`{term.name}` is broader than itself", term.at, "break the circle")


def _check_former(
    vocabulary: tuple[VocabularyTerm, ...], slugs: dict[str, VocabularyTerm], report: Report
) -> None:
    """No two terms may share an earlier address or the ids of their feeds."""
    taken, uids = dict(slugs), dict[str, VocabularyTerm]()
    for term in vocabulary:
        for slug in term.former:
            other = taken.setdefault(slug, term)
            if other is not term or slug == term.slug:
                message = f"the former slug `{slug}` is that of `{other.name}`, {_there(other, term)}"
                report.error("duplicate-term", message, term.at, "keep it at one of the two")
        uid = term.uid or term.slug
        other = uids.setdefault(uid, term)
        if other.slug != term.slug:
            message = f"the ids of its feeds are those of `{other.name}`, {_there(other, term)}: `{uid}`"
            report.error("duplicate-term", message, term.at, "give the newer of the two another `uid`")


def _there(other: VocabularyTerm, term: VocabularyTerm) -> str:
    """Where another term stands."""
    return f"on line {other.at.line}" if other.at.path == term.at.path else f"at {other.at}"


def _is_circular(term: VocabularyTerm, broader: dict[str, str]) -> bool:
    seen = {term.name}
    name = term.broader
    while name:
        if name in seen:
            return True
        seen.add(name)
        name = broader.get(name, "")
    return False
