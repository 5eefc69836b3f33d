"""Terms and names of all entries: which nobody uses, which are nearly the same, which nothing is said of."""

from __future__ import annotations

import difflib
import re
import shlex
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from generator.ground.diagnostics import Position
from generator.ground.urls import bare_address, slugify
from generator.proof.desk import Desk, Written
from generator.shapes.settings import TaxonomySettings, VocabularyTerm, own_keys
from generator.texts.shingles import LEAST_SHARE, probes, share_of, shingles_of

_SIMILAR = 0.86
_COMMON = 20
"""A run of words that stands in more entries than these is a formula of the trade."""


def proof_terms(entries: Sequence[Written], desk: Desk, *, complete: bool) -> None:
    """Note what is amiss with the terms of the vocabulary and the names that entries give.

    Whether nobody names a term is known only where the entries are `complete`.
    """
    for taxonomy in desk.config.taxonomies:
        used: Counter[str] = Counter()
        first: dict[str, Written] = {}
        slugs = set()
        for one in entries:
            assert one.read is not None
            for term in one.read.entry.terms.get(taxonomy.name, ()):
                used[term.name] += 1
                slugs.add(term.slug)
                first.setdefault(term.name, one)
        _vocabulary(taxonomy, slugs if complete else None, desk)
        _similar(taxonomy, used, first, desk)


def _vocabulary(taxonomy: TaxonomySettings, named: Collection[str] | None, desk: Desk) -> None:
    """`named` are the slugs of all terms that entries name, where that is known."""
    broader = {term.broader for term in taxonomy.vocabulary}
    for term in taxonomy.vocabulary:
        if named is not None and term.slug not in named and term.name not in broader:
            message = f"no entry names the {taxonomy.singular} `{term.name}`"
            hint = f"use it, or take it out of {term.file or 'config.yaml'}"
            desk.note("unused-term", message, _place(desk, term), hint)
        if not term.description and not taxonomy.attributes:
            hint = "add `description:`, a sentence or two for its page"
            message = f"the {taxonomy.singular} `{term.name}` has no description"
            desk.note("undescribed-term", message, _place(desk, term), hint)


def _place(desk: Desk, term: VocabularyTerm) -> Position:
    """Where a term stands: in its file, or in config.yaml."""
    if term.file:
        return Position(path=term.file)
    pattern = rf"\bname:[ \t]*[\"']?({re.escape(term.name)})[\"']?[ \t]*(?:,|}}|#|$)"
    return desk.in_settings(pattern)


def _similar(taxonomy: TaxonomySettings, used: Counter[str], first: dict[str, Written], desk: Desk) -> None:
    """Two names that differ by a letter or an accent; the rarer one is blamed."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(used):
        for key in _keys(name):
            groups[key].append(name)
    told = set()
    for names in groups.values():
        for place, one in enumerate(names):
            for other in names[place + 1 : place + 50]:
                rare, usual = sorted((one, other), key=lambda name: (used[name], name))
                if slugify(one) == slugify(other):
                    continue  # a build has said so
                if (rare, usual) not in told and _is_similar(one, other):
                    told.add((rare, usual))
                    at = _where(first[rare], taxonomy, rare)
                    who = "1 entry names" if used[usual] == 1 else f"{used[usual]} entries name"
                    message = f"`{rare}` is nearly `{usual}`, which {who}"
                    desk.note("similar-names", message, at, _alike(rare, usual, taxonomy), first[rare].source)


def _alike(rare: str, usual: str, taxonomy: TaxonomySettings) -> str:
    """How two names become one; what stands in fields that say something else too is no list to be edited."""
    if not own_keys(taxonomy):
        return "write both alike"
    which = "" if taxonomy.name == "tags" else f" --taxonomy {taxonomy.name}"
    return f"write both alike, or run `dateline tags merge{which} {shlex.join((rare, usual))}`"


def _keys(name: str) -> set[str]:
    """What similar names have in common: their first letters, and their last word."""
    plain = _plain(name)
    return {f"<{plain[:3]}", f">{plain.rpartition(' ')[2]}"}


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(
        "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c)).split()
    )


def _is_similar(one: str, other: str) -> bool:
    first, second = _plain(one), _plain(other)
    if re.sub(r"\D", "", first) != re.sub(r"\D", "", second):
        return False  # G7 and G20, Article 5 and Article 9
    if first.replace(" ", "") == second.replace(" ", ""):
        return True
    words = first.split(), second.split()
    if len(words[0]) != len(words[1]) or min(len(first), len(second)) < 6:
        return False
    return difflib.SequenceMatcher(None, first, second).ratio() >= _SIMILAR and all(
        a[0] == b[0] for a, b in zip(*words, strict=True)
    )


def _where(one: Written, taxonomy: TaxonomySettings, name: str) -> Position:
    for key in taxonomy.sources:
        if key in one.file.fields:
            return one.file.fields.at(key, name)
    return one.file.fields.at("title")


# -- the same story twice


def proof_copies(entries: Iterable[Written], desk: Desk) -> None:
    """Note entries of one original, and texts that are mostly the same."""
    by_address: dict[str, Written] = {}
    holders: dict[int, list[int]] = defaultdict(list)
    every = list(entries)
    runs = [shingles_of(one.text) for one in every]
    for number, one in enumerate(every):
        assert one.read is not None
        address = bare_address(one.read.entry.source.url)
        other = by_address.setdefault(address, one) if address else one
        if other is not one:
            fields = one.file.fields.mapping("source")
            at = fields.at("url") if fields else one.file.fields.at("source")
            message = f"the same original as {other.path}"
            desk.note("repeated-source", message, at, "keep one of the two entries", one.source)
        shared = Counter(
            before for run in probes(runs[number]) if len(holders[run]) <= _COMMON for before in holders[run]
        )
        for before, _ in shared.most_common(3):
            share = share_of(runs[number], runs[before])
            if share >= LEAST_SHARE:
                if not _are_told_as_one(one, every[before]):
                    message = f"{round(100 * share)} % of the text stands in {every[before].path} too"
                    hint = "keep one of the two entries, or give both the same `happening:`"
                    desk.note("similar-texts", message, one.at(0), hint, one.source)
                break
        for run in probes(runs[number]):
            holders[run].append(number)


def _are_told_as_one(one: Written, other: Written) -> bool:
    """Whether an editor has said that two tell the same, and keeps both."""
    assert one.read is not None
    assert other.read is not None
    happening = one.read.entry.happening.casefold()
    return bool(happening) and happening == other.read.entry.happening.casefold()
