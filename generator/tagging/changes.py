"""Rename, merge or split a term → what each file would then say, all of it before anything is written."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path

from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.urls import is_slug, slugify
from generator.ingest.vocabulary import Suggester
from generator.readers.config import CONFIG_FILE, read_config
from generator.readers.files import read
from generator.shapes.fields import read_yaml
from generator.shapes.settings import MatchRule, TaxonomySettings, VocabularyTerm
from generator.shapes.yaml_edits import EditError, items_of, put_items
from generator.shapes.yaml_nodes import SourceText
from generator.tagging.holdings import Holding, name_of, slug_of
from generator.tagging.vocabulary_edits import (
    Past,
    taken_over,
    with_added,
    with_merged,
    with_parted,
    with_renamed,
)
from generator.writers.deposits import UnwritableError, deposit, report_undeposited

_MARK = "\ufeff"
"""What some editors put before a text; places in it are counted without."""

Instead = Callable[[Holding], Sequence[str]]
"""The terms that take the place of those that go, in an entry; none where they stay."""


class TermError(ValueError):
    """A request that makes no sense for the terms there are; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A file before and after."""

    path: str
    before: str
    after: str

    def diff(self) -> str:
        """The lines that differ."""
        lines = difflib.unified_diff(
            self.before.splitlines(),
            self.after.splitlines(),
            f"a/{self.path}",
            f"b/{self.path}",
            "",
            "",
            1,
            "",
        )
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Every change, config.yaml first. `left` are entries that nothing could be decided for.

    `lost` says in words what of the vocabulary finds no place any more.
    """

    changes: tuple[Change, ...]
    left: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def entries(self) -> int:
        return sum(change.path != CONFIG_FILE for change in self.changes)

    def as_json(self) -> dict[str, object]:
        changes = [{"path": change.path, "diff": change.diff()} for change in self.changes]
        return {"changes": changes, "left": list(self.left), "lost": list(self.lost)}

    def write(self, root: Path, report: Report) -> int:
        """Replace each file in one step. Gives how many were, all but where one cannot be.

        The settings come first, with the old names as synonyms: so the site is sound whenever this is
        interrupted, and the same command does the rest.
        """
        for number, change in enumerate(self.changes):
            if read(root / change.path, change.path, Report()) != change.before.encode():
                at, hint = Position(path=change.path), "run the same command again, which does the rest"
                report.error("cannot-edit", "edited while other files were written", at, hint)
                return number
            try:
                deposit(root / change.path, change.after.encode())
            except UnwritableError as error:
                report_undeposited(error, root, report)
                return number
        return len(self.changes)


@dataclass(frozen=True, slots=True)
class Desk:
    """What is needed to plan a change: the settings as they are written, and the entries."""

    settings: str
    taxonomy: TaxonomySettings
    holdings: Sequence[Holding]

    def rename(self, old: str, new: str, slug: str, report: Report) -> Plan:
        """One term under another name, with `slug` or one made of the name; `new` must be free."""
        old_slug, old, new = self._existing(old), self._name(old), _said(new)
        self._refuse_file(old)
        self._refuse_narrower(old)
        if slug and not is_slug(slug):
            raise TermError(f"not a slug: {slug!r}; use lower-case letters, digits and `-`")
        slug = slug or slugify(new)
        if not slug:
            raise TermError(f"no slug can be made from {new!r}; give one with --slug")
        for one in (old_slug, slug):
            self._refuse_former(one, old_slug)
        taken = ({slug_of(new, self.taxonomy), slug} - {old_slug}) & self._slugs()
        for one in taken:
            raise TermError(
                f"there is a {self.taxonomy.singular} {self._name(one)!r} already, with the slug `{one}`; "
                "use `tags merge` to join the two"
            )
        names = (old, *self._otherwise({old_slug}))
        is_called_so = new == old and slug == old_slug  # entries may still say it otherwise
        settings = (
            iter(())
            if is_called_so
            else self._settings(lambda text: with_renamed(text, self.taxonomy, names, new, slug), report)
        )
        plan = self._plan(settings, {old_slug}, lambda _holding: (new,), report)
        if is_called_so and not plan.changes:
            raise TermError(f"{old!r} is called so already")
        return plan

    def merge(self, olds: Sequence[str], new: str, report: Report) -> Plan:
        """Some terms as one, which is there or is made."""
        slugs = {self._existing(old): self._name(old) for old in olds}
        for old in slugs.values():
            self._refuse_file(old)
        name = self._name(_said(new))
        if not slugify(name):
            raise TermError(f"no slug can be made from {new!r}")
        own = slug_of(name, self.taxonomy)
        others = [old for slug, old in slugs.items() if slug != own]
        for old in others:
            self._refuse_narrower(old)
        if others and (known := self.taxonomy.known(name)) is not None and known.file:
            raise TermError(
                f"{name!r} has the file {known.file}: write the other names there under `synonyms`, their "
                "slugs under `former`, and take these terms out of config.yaml"
            )
        for slug in (own, *slugs):
            self._refuse_former(slug, own, *slugs)
        names = [*others, *self._otherwise(slugs.keys() - {own})]
        settings = (
            self._settings(lambda text: with_merged(text, self.taxonomy, names, name), report)
            if others
            else iter(())
        )
        plan = self._plan(settings, slugs.keys(), lambda _holding: (name,), report)
        if not others and not plan.changes:
            raise TermError(f"{new!r} cannot be merged into itself")
        terms = [known for old in others if (known := self.taxonomy.known(old))]
        return replace(plan, lost=taken_over(self.taxonomy, self.taxonomy.known(name), terms).lost)

    def split(self, old: str, news: Sequence[str], default: str, report: Report) -> Plan:
        """One term as several, which of them by their match rules, or by their names where they have none.

        Entries that none of them fits get `default`, or are left as they are. Those that are made are
        narrower than the old one, so that its page leads to them.
        """
        typed, old_slug, old = _said(old).casefold(), self._existing(old), self._name(old)
        self._refuse_file(old)
        if any(_said(new).casefold() == typed for new in (*news, default or "-")):
            raise TermError(f"{old!r} cannot be split into itself")
        once: dict[str, str] = {}  # two ways to write one term are one
        names = tuple(dict.fromkeys(self._part(old, new, once) for new in news))
        fallback = self._part(old, default, once) if default else ""
        every = dict.fromkeys([*names, *([fallback] if fallback else [])])
        known = self.taxonomy.known(old)
        made = [name for name in every if self.taxonomy.known(name) in (None, known)]

        def edit(text: str) -> str:
            text = with_parted(text, self.taxonomy, old, tuple(every))
            if made and known is None and slugify(old):
                text = with_added(text, self.taxonomy, old, old_slug, Past())
            broader = old if known or slugify(old) else ""
            for name in made:
                text = with_added(text, self.taxonomy, name, slugify(name), Past(), broader=broader)
            return text

        suggester, used = Suggester([self._rules(names)]), set[str]()

        def instead(holding: Holding) -> Sequence[str]:
            fitting = [one.term for one in suggester.suggest(holding.parts())]
            used.update(fitting := fitting or ([fallback] if fallback else []))
            return fitting

        plan = self._plan(self._settings(edit, report), {old_slug}, instead, report)
        if not plan.entries or plan.left or not used.isdisjoint(made) or self._goes_on(old):
            return plan
        return replace(plan, lost=(f"`{old_slug}`, where page and feeds of `{old}` are,",))

    def _goes_on(self, name: str) -> bool:
        """Whether a term that entries no longer list has a page all the same."""
        slug = slug_of(name, self.taxonomy)
        derived = (one for holding in self.holdings for one in holding.derived)
        narrower = (term.broader for term in self.taxonomy.vocabulary)
        return name in narrower or any(slug_of(one, self.taxonomy) == slug for one in derived)

    def _part(self, old: str, new: str, once: dict[str, str]) -> str:
        """The name of a term that takes the place of another; a synonym of that may become one again.

        `once` has those before it by their slugs.
        """
        new, slug = _said(new), slugify(new)
        if not slug:
            raise TermError(f"no slug can be made from {new!r}")
        if slug == slug_of(old, self.taxonomy) or new.casefold() == old.casefold():
            raise TermError(f"{old!r} cannot be split into itself")
        name = self._name(new)
        self._refuse_former(slug_of(name, self.taxonomy), slug_of(old, self.taxonomy))
        return once.setdefault(slug, new if name == old else name)

    def add(self, terms: dict[str, list[str]], report: Report) -> Plan:
        """Entries with further terms, by their paths."""
        key = next(iter(self._keys()))
        changes = []
        for holding in self.holdings:
            new = terms.get(holding.path, [])
            if new and (items := self._items(holding, key, report)) is not None:
                changes += _change(holding, self._edit(holding, key, items, new, report))
        return Plan(changes=tuple(changes))

    # -- which terms there are

    def _keys(self) -> Sequence[str]:
        keys = list(self.holdings[0].names) if self.holdings else []
        return keys or [self.taxonomy.name]

    def _slugs(self) -> set[str]:
        used = {slug_of(name, self.taxonomy) for holding in self.holdings for name in holding.all_names}
        return used | {term.slug for term in self.taxonomy.vocabulary}

    def _existing(self, name: str) -> str:
        """The slug of a term that there is."""
        slug = slug_of(name, self.taxonomy)
        if slug in self._slugs():
            return slug
        names = {term.name for term in self.taxonomy.vocabulary}
        names |= {one for holding in self.holdings for one in holding.all_names}
        hint = did_you_mean(name, names) or f"`tags list --taxonomy {self.taxonomy.name}` shows all"
        raise TermError(f"there is no {self.taxonomy.singular} {name!r}; {hint}")

    def _otherwise(self, slugs: AbstractSet[str]) -> list[str]:
        """How entries write terms with these slugs without being known so by the vocabulary.

        As synonyms they stay with the term while entries are edited one by one.
        """
        used = dict.fromkeys(name for holding in self.holdings for name in holding.all_names)
        unknown = (name for name in used if self.taxonomy.known(name) is None)
        return [name for name in unknown if slug_of(name, self.taxonomy) in slugs]

    def _refuse_former(self, slug: str, *own: str) -> None:
        """A slug that another term had before than those with the slugs `own`: that leads there."""
        term = self.taxonomy.formerly(slug)
        if term is not None and term.slug not in own:
            raise TermError(
                f"`{slug}` leads to {term.name!r}, which was called so before: use `tags merge` to join the "
                f"two, or take `{slug}` out of `former` there first"
            )

    def _refuse_file(self, name: str) -> None:
        """A term with a file is changed there, by hand: its text may speak of its name."""
        known = self.taxonomy.known(name)
        if known is not None and known.file:
            raise TermError(
                f"{name!r} has the file {known.file}: write its new name there as `title`, the old one under "
                "`synonyms`; for another address rename the file, and put the old slug under `former`"
            )

    def _refuse_narrower(self, name: str) -> None:
        """A file that names a term as the broader one would name none any more."""
        config = read_config(self.settings.encode(), Report())
        listed = {
            term.name
            for taxonomy in (config.taxonomies if config else ())
            for term in taxonomy.vocabulary
            if taxonomy.name == self.taxonomy.name and term.broader
        }
        for term in self.taxonomy.vocabulary:
            if term.file and term.broader == name and term.name not in listed:
                raise TermError(
                    f"{term.file} names {name!r} as `broader`: take that line out, try again, and write the "
                    "new name there"
                )

    def _name(self, name: str) -> str:
        """The name of a term that there is, as the vocabulary or else the first entry writes it."""
        return name_of(name, self.taxonomy, self.holdings)

    def _rules(self, names: Sequence[str]) -> TaxonomySettings:
        """A taxonomy of these terms only, each with a rule."""
        terms = []
        for name in names:
            known = self.taxonomy.known(name)
            known = known if known is not None and known.name == name else None
            if known is not None and (known.match.any or known.match.all):
                terms.append(known)
            else:
                rule = MatchRule(any=(name, *(known.synonyms if known else ())))
                at = Position(path=CONFIG_FILE)
                terms.append(VocabularyTerm(name=name, slug=slugify(name), match=rule, at=at))
        taxonomy = self.taxonomy
        return TaxonomySettings(
            name=taxonomy.name, title=taxonomy.title, singular=taxonomy.singular, vocabulary=tuple(terms)
        )

    # -- what the files would say

    def _settings(self, edit: Callable[[str], str], report: Report) -> Iterator[Change]:
        """The change of config.yaml, if there is one; it must be sound settings still."""
        text = self.settings.removeprefix(_MARK)
        mark = self.settings.removesuffix(text)
        try:
            after = mark + edit(text)
        except (EditError, KeyError, StopIteration):
            hint = "write that part in block style, a key a line, and try again"
            message = f"the terms of `{self.taxonomy.name}` cannot be edited without changing more"
            report.error("cannot-edit", message, _place_of_terms(text, self.taxonomy.name), hint)
            return iter(())
        if after == self.settings or read_config(after.encode(), report) is None:
            return iter(())
        return iter((Change(path=CONFIG_FILE, before=self.settings, after=after),))

    def _plan(
        self, settings: Iterator[Change], slugs: AbstractSet[str], instead: Instead, report: Report
    ) -> Plan:
        """All changes, where terms with these slugs are replaced."""
        changes, left = list(settings), []
        for holding in self.holdings:
            edited = holding
            for key in holding.names:
                if slugs.isdisjoint(slug_of(name, self.taxonomy) for name in holding.names[key]):
                    continue
                if (items := self._items(edited, key, report)) is None:
                    continue
                found = {slug for item in items if (slug := slug_of(item, self.taxonomy)) in slugs}
                names = instead(holding) if found else ()
                if found and not names:
                    left.append(holding.path)
                elif found:
                    wanted, added = self._replaced(items, found, names)
                    edited = self._edit(edited, key, wanted, added, report)
            changes += _change(holding, edited)
        return Plan(changes=tuple(changes), left=tuple(dict.fromkeys(left)))

    def _replaced(
        self, items: Sequence[str], slugs: AbstractSet[str], names: Sequence[str]
    ) -> tuple[list[str | None], list[str]]:
        """The items of a list with new terms in place of those with these slugs, each once; and the rest."""
        has = {slug_of(item, self.taxonomy) for item in items} - slugs
        wanted: list[str | None] = []
        added: list[str] = []
        for item in items:
            slug = slug_of(item, self.taxonomy)
            if slug not in slugs:
                wanted.append(item)
                continue
            news = [name for name in names if slug_of(name, self.taxonomy) not in has]
            has |= {slug_of(name, self.taxonomy) for name in news}
            wanted.append(news[0] if news else None)
            added += news[1:]
        return wanted, added

    def _items(self, holding: Holding, key: str, report: Report) -> list[str] | None:
        """The terms that an entry lists, or nothing where it lists something else too, which is reported."""
        try:
            return items_of(holding.block, (key,))
        except EditError:
            _report_uneditable(holding, key, report)
            return None

    def _edit(
        self, holding: Holding, key: str, wanted: Sequence[str | None], added: Sequence[str], report: Report
    ) -> Holding:
        """An entry with other terms under a key; as it is where that cannot be written, which is reported."""
        try:
            return holding.with_block(put_items(holding.block, (key,), wanted, added))
        except EditError:
            _report_uneditable(holding, key, report)
            return holding


def _change(before: Holding, after: Holding) -> list[Change]:
    """The change of an entry, if there is one."""
    is_same = after.file == before.file
    return [] if is_same else [Change(path=before.path, before=before.file, after=after.file)]


def _report_uneditable(holding: Holding, key: str, report: Report) -> None:
    hint = f"edit `{key}` there by hand; aliases and anchors of YAML, for instance, are left alone"
    message = f"`{key}` cannot be edited without changing more"
    report.error("cannot-edit", message, holding.at(key), hint)


def _place_of_terms(settings: str, taxonomy: str) -> Position:
    """Where the settings have the terms of a taxonomy, or what is to have them."""
    text = settings.replace("\r\n", "\n")
    fields, at = read_yaml(text, SourceText(CONFIG_FILE, text), Report()), Position(path=CONFIG_FILE)
    for key in ("taxonomies", taxonomy, "terms"):
        if fields is None or key not in fields:
            break
        at, fields = fields.key_at(key), fields.mapping(key) if key != "terms" else None
    return at


def _said(name: str) -> str:
    """A name as a command line gives it, with single spaces."""
    if said := " ".join(name.split()):
        return said
    raise TermError("a term must have a name")
