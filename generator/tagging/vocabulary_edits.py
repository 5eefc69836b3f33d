"""config.yaml → config.yaml with a term renamed, merged or added, and every comment where it was."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count

import yaml

from generator.ground.urls import slugify
from generator.shapes.settings import TaxonomySettings, VocabularyTerm
from generator.shapes.yaml_edits import (
    EditError,
    Path,
    Value,
    add_item,
    drop_item,
    drop_key,
    items_of,
    put,
    put_items,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a term keeps of what it was: earlier slugs, the slug of its feeds' ids, and names."""

    former: tuple[str, ...] = ()
    uid: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What a term takes over from those that become part of it, where it says nothing of the kind itself.

    `phrases` are found for it in addition. `lost` says in words what finds no place.
    """

    broader: str = ""
    description: str = ""
    links: tuple[tuple[str, str], ...] = ()
    phrases: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def taken_over(
    taxonomy: TaxonomySettings, target: VocabularyTerm | None, olds: Sequence[VocabularyTerm]
) -> TakenOver:
    """What becomes of what the vocabulary says of terms that are merged into another.

    A term that is there stays where it is: only one that is new goes below what the others were below.
    """
    gone = {old.name for old in olds} | ({target.name} if target else set())
    description, links = ("", ()) if target is None else (target.description, target.links)
    takes_phrases = target is None or not (target.match.all or target.match.none)
    found, phrases, lost = TakenOver(), list[str](), list[str]()
    for old in olds:
        if old.description and not (description or found.description):
            found = replace(found, description=old.description)
        elif old.description and old.description not in (description, found.description):
            lost.append(f"the description of `{old.name}`")
        if old.links and not (links or found.links):
            found = replace(found, links=tuple((link.title, link.url) for link in old.links))
        elif old.links:
            lost.append(f"the links of `{old.name}`")
        if takes_phrases and not (old.match.all or old.match.none):
            phrases += old.match.any
        elif old.match.any or old.match.all:
            lost.append(f"the match rule of `{old.name}`")
        above = _left_above(old, taxonomy, gone)
        if target is None and not found.broader:
            found = replace(found, broader=above)
        elif above and not _is_above(above, taxonomy, target.name if target else found.broader):
            lost.append(f"that `{old.name}` is narrower than `{above}`")
    return replace(found, phrases=tuple(dict.fromkeys(phrases)), lost=tuple(lost))


def with_renamed(text: str, taxonomy: TaxonomySettings, olds: Sequence[str], new: str, slug: str) -> str:
    """The settings in which a term has another name and slug; what it was called is a synonym.

    `olds` is its name and what else entries call it. A term that the vocabulary lacks is added to it.
    """
    term = taxonomy.known(olds[0])
    if term is None:
        former, names = slugify(olds[0]), tuple(_others(olds, new))
        moved = former not in ("", slug)
        past = Past(former=(former,), uid=former, names=names) if moved else Past(names=names)
        return with_added(text, taxonomy, new, slug, past)
    path = _path_of(text, taxonomy, term)
    text = put(text, (*path, "name"), new)
    text = _with_broader(text, taxonomy, term.name, new)
    if slug != term.slug or slug != slugify(new):
        text = put(text, (*path, "slug"), slug)
    if slug != term.slug:
        text = _put_list(text, (*path, "former"), remove=(slug,), add=(term.slug,))
        text = put(text, (*path, "uid"), term.uid or term.slug)
    return _put_list(text, (*path, "synonyms"), remove=(new,), add=_others((term.name, *olds), new))


def with_merged(text: str, taxonomy: TaxonomySettings, olds: Sequence[str], new: str) -> str:
    """The settings in which some terms are part of another, which keeps its name, slug and feeds."""
    target = taxonomy.known(new)
    gone = {new, *(known.name for old in olds if (known := taxonomy.known(old)))}
    new_facts = taken_over(taxonomy, target, [known for old in olds if (known := taxonomy.known(old))])
    names: list[str] = []
    former: list[str] = []
    for old in olds:
        term = taxonomy.known(old)
        if term is None:
            names.append(old)
            former += [slug] if (slug := slugify(old)) else []
            continue
        names += [term.name, *term.synonyms]
        former += [term.slug, *term.former]
        text = drop_item(text, _path_of(text, taxonomy, term))
        text = _with_broader(text, taxonomy, term.name, new, but=gone)
    if target is None:
        own = slugify(new)
        left = tuple(slug for slug in dict.fromkeys(former) if slug != own)
        past = Past(former=left, names=tuple(_others(names, new)))
        return with_added(text, taxonomy, new, own, past, broader=new_facts.broader, facts=new_facts)
    path = _path_of(text, taxonomy, target)
    above = _left_above(target, taxonomy, gone)
    if above != target.broader:
        text = put(text, (*path, "broader"), above) if above else drop_key(text, (*path, "broader"))
    text = _put_list(text, (*path, "former"), add=former)
    text = _put_list(text, (*path, "synonyms"), add=_others(names, target.name))
    if new_facts.description:
        text = put(text, (*path, "description"), new_facts.description)
    if new_facts.links:
        text = put(text, (*path, "links"), dict(new_facts.links))
    if new_facts.phrases and target.match.any:
        return _put_list(text, (*path, "match", "any"), add=new_facts.phrases)
    spoken = (target.name, *target.synonyms, *_others(names, target.name))
    rule = _rule(taxonomy, spoken, new_facts.phrases)
    return put(text, (*path, "match"), rule) if rule else text


def _left_above(term: VocabularyTerm, taxonomy: TaxonomySettings, gone: Collection[str]) -> str:
    """What is broader than a term when those that are `gone` are part of it, or "".

    What lies between it and one of them becomes narrower than it, so that is above the last of them.
    """
    above = name = term.broader
    while name and (known := taxonomy.known(name)) is not None:
        if name in gone:
            above = known.broader
        name = known.broader
    return above


def _is_above(name: str, taxonomy: TaxonomySettings, term: str) -> bool:
    """Whether a term contains another, or is that."""
    while term and term != name and (known := taxonomy.known(term)) is not None:
        term = known.broader
    return term == name


def with_parted(text: str, taxonomy: TaxonomySettings, old: str, names: Sequence[str]) -> str:
    """The settings in which a term has no longer these synonyms, nor the addresses that they had."""
    term = taxonomy.known(old)
    if term is None or not names:
        return text
    path = _path_of(text, taxonomy, term)
    text = _put_list(text, (*path, "synonyms"), remove=names)
    return _put_list(text, (*path, "former"), remove=[slugify(name) for name in names])


def _rule(taxonomy: TaxonomySettings, names: Sequence[str], phrases: Sequence[str]) -> dict[str, list[str]]:
    """The match rule of a term that had none: names are found without one, so with one they must be in it."""
    if not phrases:
        return {}
    return {"any": [*dict.fromkeys([*(names if taxonomy.names else ()), *phrases])]}


def with_added(
    text: str,
    taxonomy: TaxonomySettings,
    name: str,
    slug: str,
    past: Past,
    *,
    broader: str = "",
    facts: TakenOver = TakenOver(),
) -> str:
    """The settings with one more term in the vocabulary."""
    text = _with_taxonomies(text)
    fields: dict[str, Value] = {
        "name": name,
        "slug": slug,
        "former": past.former,
        "uid": past.uid or _own_uid(taxonomy, slug, past.former),
        "synonyms": past.names,
        "broader": broader,
        "description": facts.description,
        "match": _rule(taxonomy, (name, *past.names), facts.phrases),
        "links": dict(facts.links),
    }
    written = [(key, value) for key, value in fields.items() if value]
    return add_item(text, ("taxonomies", taxonomy.name, "terms"), written)


def _own_uid(taxonomy: TaxonomySettings, slug: str, gone: Collection[str]) -> str:
    """The id of a new term's feeds where its slug is that of another's, which was renamed; else "".

    `gone` are the slugs of terms that it takes the place of.
    """
    taken = {term.uid or term.slug for term in taxonomy.vocabulary if term.slug not in gone}
    if slug not in taken:
        return ""
    return next(uid for number in count(2) if (uid := f"{slug}-{number}") not in taken)


def _others(names: Iterable[str], name: str) -> list[str]:
    """Names that are not this one, whatever the case, each once."""
    found: dict[str, str] = {}
    for one in names:
        found.setdefault(one.casefold(), one)
    return [one for folded, one in found.items() if folded != name.casefold()]


def _put_list(text: str, path: Path, *, remove: Sequence[str] = (), add: Sequence[str] = ()) -> str:
    """A list of a term without some of its items and with others; it goes where nothing is left."""
    old = items_of(text, path)  # as it stands there, with what stands in it twice
    gone = {word.casefold() for word in remove}
    wanted = [None if _folded(item) in gone else item for item in old]
    has = {_folded(item) for item in wanted if item is not None} | gone
    added = [item for item in dict.fromkeys(add) if item.casefold() not in has]
    if not added and None not in wanted:
        return text
    if not added and not any(wanted):
        return drop_key(text, path)
    return put_items(text, path, wanted, added)


def _folded(item: str) -> str:
    """A text of a list as it is compared, with single spaces."""
    return " ".join(item.split()).casefold()


def _with_broader(
    text: str, taxonomy: TaxonomySettings, old: str, new: str, *, but: Collection[str] = ()
) -> str:
    """The settings in which what is narrower than one term is narrower than another, or than none."""
    for term in taxonomy.vocabulary:
        if term.broader == old and term.name not in (old, *but):
            path = (*_path_of(text, taxonomy, term), "broader")
            text = put(text, path, new) if new else drop_key(text, path)
    return text


def _path_of(text: str, taxonomy: TaxonomySettings, term: VocabularyTerm) -> Path:
    """Where a term stands in the settings as they are by now."""
    node: yaml.Node | None = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    steps = ("taxonomies", taxonomy.name, "terms")
    for step in steps:
        if not isinstance(node, yaml.MappingNode):
            raise EditError(step)
        node = next(value for key, value in node.value if key.value == step)
    if not isinstance(node, yaml.SequenceNode):  # one term alone is a list of one
        raise EditError(term.name)
    for place, item in enumerate(node.value):
        name = next((" ".join(value.value.split()) for key, value in item.value if key.value == "name"), "")
        if name == term.name:
            return (*steps, place)
    raise KeyError(term.name)


def _with_taxonomies(text: str) -> str:
    """The settings with their section `taxonomies`, which may so far have been there without a word."""
    root = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    assert isinstance(root, yaml.MappingNode)
    if any(key.value == "taxonomies" for key, _ in root.value):
        return text
    from generator.readers.taxonomy_config import DEFAULT_TAXONOMIES

    newline = "\r\n" if "\r\n" in text else "\n"
    lines = ["", "taxonomies:"]
    for name, title, singular, sources in DEFAULT_TAXONOMIES:
        lines += [f"  {name}:", f"    title: {title}", f"    singular: {singular}"]
        lines += [f"    from: [{', '.join(sources)}]"] if sources != (name,) else []
    return text.rstrip("\r\n") + newline + newline.join([*lines, ""])
