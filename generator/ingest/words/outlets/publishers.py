"""The outlets and wire services that are known → those that a text names, signs with or is from.

config.yaml's `sources` come first; what it says of an outlet overrides what is known without being told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property, lru_cache

from generator.ground.urls import host_of
from generator.ingest.words.outlets.agency_names import AGENCY_BY_NAME, agency_named
from generator.ingest.words.outlets.name_lookup import (
    LONGEST_NAME,
    WordedNames,
    longest_letters,
    name_key,
    opens_none,
)
from generator.ingest.words.outlets.profiles import OUTLETS, Agency, Outlet
from generator.shapes.settings import AgencyProfile, SourceProfile

_HOME_ZONES = frozenset(["Asia/Kolkata", "Europe/London", "Australia/Sydney", "America/Toronto"])
"""Zones whose names others share; the home of an agency settles them."""
_FIGURE = re.compile(r"\d")
_POSSESSIVE = ("'s", "\u2019s")
_DOMAINS, _DOMAIN = frozenset("fr de com net org be ch es it pt br nl at pl".split()), 4


@lru_cache(maxsize=2)
def directory_of(profiles: tuple[SourceProfile, ...], agencies: tuple[AgencyProfile, ...]) -> Directory:
    """What is known beside these settings, put together once: a preview ingests again and again."""
    return Directory(profiles, agencies)


class Directory:
    """The outlets and wire services that are known: those of config.yaml, beside them the built-in ones."""

    def __init__(
        self, profiles: Sequence[SourceProfile] = (), agencies: Sequence[AgencyProfile] = ()
    ) -> None:
        self._agencies = {
            name_key(name): Agency(name=one.name, aliases=one.names, home=one.timezone)
            for one in reversed(agencies)
            for name in (*one.names, one.name)
        }
        self._by_name: dict[str, Outlet] = {}
        self._by_spelling: dict[str, Outlet] = {}
        self._by_domain: dict[str, Outlet] = {}
        self._by_name_and_zone: dict[str, dict[str, Outlet]] = {}
        self._desks: set[str] = set()
        self._says: dict[str, list[tuple[str, Outlet]]] = {}
        built_in = {name_key(outlet.name): outlet for outlet in OUTLETS}
        configured = [_configured(profile, built_in) for profile in profiles]
        for outlet in (*configured, *OUTLETS):
            if name_key(outlet.name) in self._by_name and outlet not in configured:
                continue
            short = outlet.name.removeprefix("The ")
            own = (outlet.name, *outlet.aliases, *outlet.desks, *([short] if " " in short else []))
            for name in own:
                if self._by_name.setdefault(name_key(name), outlet) is outlet:
                    self._by_spelling[name] = outlet
            if self._by_name.get(name_key(short)) is outlet:
                self._by_spelling[short] = outlet
            for name in own:
                key = name_key(name.partition(" (")[0])
                self._by_name_and_zone.setdefault(key, {}).setdefault(outlet.timezone, outlet)
            self._desks.update(map(name_key, outlet.desks))
            for phrase in outlet.says:
                self._says.setdefault(_opening(phrase), []).append((phrase.casefold(), outlet))
            for domain in outlet.domains:
                self._by_domain.setdefault(domain.casefold().removeprefix("www."), outlet)

        self._openings = frozenset(name.partition(" ")[0] for name in self._by_name)
        self._spelled_openings = frozenset(name.partition(" ")[0] for name in self._by_spelling)
        self._telling = frozenset(max(_RUN.findall(name), key=len, default="") for name in self._by_spelling)
        self._telling_letters = frozenset(map(longest_letters, self._by_spelling))
        self._agency_names: dict[str, list[str]] = {}
        for name in (*self._agencies, *AGENCY_BY_NAME):
            self._agency_names.setdefault(name.partition(" ")[0], []).append(f" {name} ")
        self._agency_openings = frozenset(
            max(_RUN.findall(opening), key=len, default="") for opening in self._agency_names
        )

    def agency(self, text: str) -> Agency | None:
        """The wire service that a text is a name of: one of config.yaml, or a built-in one."""
        if len(text) > LONGEST_NAME or opens_none(text, self._agency_names):
            return None
        return self._agencies.get(name_key(text)) or agency_named(text)

    def may_name_agency(self, text: str, words: frozenset[str] = frozenset()) -> bool:
        """Whether the words of a wire service's name, in any case, stand in a text: in most none do.

        That is seen from its `words` alone, if they are all runs of letters in it, folded, or more.
        """
        apart = words and not ("'" in text or "\u2019" in text or "İ" in text)  # a name has its dot apart
        if apart and self._agency_openings.isdisjoint(words):
            return False  # as no service has a name in digits
        key = name_key(text)
        begun = self._agency_names.keys() & key.split(" ")
        if not begun:
            return False
        said = f" {key} "
        return any(name in said for opening in begun for name in self._agency_names[opening])

    @cached_property
    def _signing(self) -> WordedNames:
        return WordedNames(name for name in self._signers if not _FIGURE.search(name))

    @cached_property
    def _signing_in_figures(self) -> WordedNames:
        return WordedNames(filter(_FIGURE.search, self._signers))

    @property
    def _signers(self) -> Iterable[str]:
        return (*self._agencies, *AGENCY_BY_NAME, *self._desks)

    @cached_property
    def _naming(self) -> WordedNames:
        return WordedNames(self._by_name)

    def may_sign(self, text: str, words: frozenset[str]) -> bool:
        """Whether a text may name a wire service or a desk: `words` are all runs of letters in it, folded.

        An outlet in capitals is a desk with what stands behind it: `HBC Mandarin`.
        """
        if self._signing.among(words) or (_FIGURE.search(text) and self._signing_in_figures.among(words)):
            return True
        return any(not word.isascii() or word.upper() in text for word in self._naming.among(words))

    def may_be_named(self, words: frozenset[str]) -> bool:
        """Whether a text with these runs of letters, folded, may name an outlet."""
        return bool(self._naming.among(words))

    def home_of(self, agency: str) -> str:
        """The zone of the country that a wire service works for, or "" where it sells to all the world.

        What config.yaml says of one counts in any case.
        """
        known = self.agency(agency)
        own = known is not None and name_key(agency) in self._agencies
        return known.home if known and (own or known.home in _HOME_ZONES) else ""

    def named(self, text: str) -> Outlet | None:
        """The outlet that a text is a name of, or that with its domain: `The Harbour Times.fr`."""
        if len(text) > LONGEST_NAME or opens_none(text, self._openings):
            return None
        found = self._by_name.get(name_key(text))
        if found is None and "." in text[-_DOMAIN:] and " " in text:
            bare, _, end = text.rpartition(".")
            found = self._by_name.get(name_key(bare)) if end in _DOMAINS else None
        return found

    def zone_of_name(self, text: str) -> str:
        """The zone of all outlets of a name, also of those that brackets tell apart; "" for services."""
        zones = self.zones_of_name(text)
        return zones[0] if len(zones) == 1 else ""

    def zones_of_name(self, text: str) -> tuple[str, ...]:
        """The zones in which outlets of a name are at home; none for services."""
        if len(text) > LONGEST_NAME or self.agency(text):
            return ()
        return tuple(self._by_name_and_zone.get(name_key(text), ()))

    def namesake(self, outlet: Outlet, zone: str) -> Outlet | None:
        """The outlet that goes by the same name in another zone: `The Harbour Times (Varsand)`."""
        return self._by_name_and_zone.get(name_key(outlet.name.partition(" (")[0]), {}).get(zone)

    def namesake_in(self, outlet: Outlet, language: str) -> Outlet | None:
        """The only outlet of the same name that writes in a language, where this one writes in another."""
        alike = self._by_name_and_zone.get(name_key(outlet.name.partition(" (")[0]), {}).values()
        written = {one for one in alike if one.language == language}
        return written.pop() if outlet.language != language and len(written) == 1 else None

    def has_namesakes(self, outlet: Outlet) -> bool:
        """Whether outlets in other zones go by the same name."""
        return len(self._by_name_and_zone.get(name_key(outlet.name.partition(" (")[0]), ())) > 1

    def opens(self, word: str) -> bool:
        """Whether a name of an outlet can begin with a word: to ask is far faster than to try names."""
        opening = word.casefold() if word.isalnum() else name_key(word).partition(" ")[0]
        return opening in self._openings

    def is_desk(self, text: str) -> bool:
        """Whether a text is what an outlet signs with where it names no person."""
        return len(text) <= LONGEST_NAME and name_key(text) in self._desks

    def saying(self, line: str) -> Outlet | None:
        """The outlet whose pages put this line into every article."""
        found = self._says.get(_opening(line))
        if not found:
            return None
        folded = line.casefold()
        return next((outlet for phrase, outlet in found if folded.startswith(phrase)), None)

    def may_be_mentioned(self, words: AbstractSet[str]) -> bool:
        """Whether a text may mention an outlet, by its words and runs of letters in small ones: few do."""
        return not self._telling_letters.isdisjoint(words) or "" in self._telling_letters

    def mentioned(self, text: str, *, any_case: bool = False) -> tuple[Outlet, ...]:
        """The outlets that a text names, each once; names count as they are written, or in any case."""
        runs = ("", *_RUN.findall(text))
        if not any_case and self._telling.isdisjoint(runs):
            return ()  # as most do: of each name the longest word is looked for
        parted = any_case and not ("'" in text or "\u2019" in text)
        if parted and self._openings.isdisjoint(map(str.casefold, runs)):
            return ()
        words = [word.strip(",.;:()[]|©’'\"") for word in text.replace(":", ": ").split()]
        words = [word[:-2] if word.endswith(_POSSESSIVE) else word for word in words]
        may_open = self.opens if any_case else self._spelled_openings.__contains__
        found: dict[str, Outlet] = {}
        start = 0
        while start < len(words):
            step = 1
            if not words[start] or not may_open(words[start]):
                start += 1
                continue
            for count in range(min(_MOST_WORDS, len(words) - start), 0, -1):
                name = " ".join(words[start : start + count])
                outlet = self._by_name.get(name_key(name)) if any_case else self._by_spelling.get(name)
                if outlet:
                    found.setdefault(outlet.name, outlet)
                    step = count
                    break
            start += step
        return tuple(found.values())

    def at(self, address: str) -> Outlet | None:
        """The outlet that a web address belongs to, by the longest domain that fits."""
        labels = host_of(address).split(".")
        for start in range(len(labels) - 1):
            if outlet := self._by_domain.get(".".join(labels[start:])):
                return outlet
        return None


_RUN = re.compile(r"[\w&]+")
"""The words of a text without apostrophes as names have them, so that each may be the first of one."""
_MOST_WORDS = 6  # of a name that a text mentions


def _opening(line: str) -> str:
    """The first word of a line, by which habits are looked up."""
    return line[:60].partition(" ")[0].casefold()


def _configured(profile: SourceProfile, built_in: dict[str, Outlet]) -> Outlet:
    """An outlet of config.yaml; what it leaves out is taken from the built-in one of that name or domain."""
    known = built_in.get(name_key(profile.name))
    domains = tuple(domain.casefold() for domain in profile.domains) or (
        (host_of(profile.url),) if profile.url else ()
    )
    if known is None:
        known = next(
            (outlet for outlet in OUTLETS if set(outlet.domains) & set(domains)), Outlet(name=profile.name)
        )
    return replace(
        known,
        name=profile.name,
        domains=(*domains, *(domain for domain in known.domains if domain not in domains)),
        timezone=profile.timezone or known.timezone,
        language=profile.language or known.language,
        aliases=(*known.aliases, *profile.names),
        desks=(*known.desks, *profile.desks),
        says=(*known.says, *profile.furniture),
        feed=profile.feed or known.feed,
    )
