"""What is known of outlets and wire services without being told: names, domains, zones, habits.

The rows are in `outlet_table.py` and `agency_table.py`. config.yaml's `sources` come first; what it says of
an outlet overrides this.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property, lru_cache

from generator.ground.frozen import frozen
from generator.ground.urls import host_of
from generator.ingest.words.outlets.agency_table import AGENCIES as _AGENCY_ROWS
from generator.shapes.outlet_table import OUTLETS as _OUTLET_ROWS
from generator.shapes.settings import AgencyProfile, SourceProfile

_MONTH_FIRST = frozenset(
    [
        "America/New_York",
        "America/Detroit",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
    ]
)
"""The zones of the one country that writes 11/19/19."""


@frozen
class Outlet:
    """A newspaper, broadcaster or office, and its habits.

    `aliases` are other names it goes by in its own pages, `desks` its bylines that name no person, `says` how
    lines begin that its pages put into every article. `feed` is its own feed, where the address is known.
    """

    name: str
    domains: tuple[str, ...] = ()
    timezone: str = ""
    language: str = "en"
    aliases: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    feed: str = ""

    @property
    def is_american(self) -> bool:
        """Whether it writes the month first in a numeric date."""
        return self.timezone in _MONTH_FIRST


@frozen
class Agency:
    """A wire service. `home` is its zone where it serves one country only, so that it places a paper."""

    name: str
    aliases: tuple[str, ...] = ()
    home: str = ""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split(";")] for row in table.strip().split("\n")]


def _outlet(name: str, domains: str, zone: str, language: str, *cells: str) -> Outlet:
    """The outlet of a row; its last cells say by their first word what they are, or are other names."""
    marked: dict[str, list[str]] = {"desk": [], "feed": [], "says": [], "": []}
    for cell in cells:
        mark, _, words = cell.partition(" ")
        marked[mark if mark in marked else ""].append(words if mark in marked else cell)
    return Outlet(
        name=name,
        domains=tuple(domains.split()),
        timezone=zone,
        language=language,
        aliases=tuple(marked[""]),
        desks=tuple(marked["desk"]),
        says=tuple(marked["says"]),
        feed="".join(marked["feed"]),
    )


OUTLETS = tuple(_outlet(*row) for row in _rows(_OUTLET_ROWS))
AGENCIES = tuple(
    Agency(name=name, home=home, aliases=tuple(aliases)) for name, home, *aliases in _rows(_AGENCY_ROWS)
)


_BETWEEN_WORDS = re.compile(r"[^\w&]+")


@lru_cache(maxsize=8192)
def _key(text: str) -> str:
    """What names are found by; each is looked for among wire services, outlets and desks."""
    if text.replace(" ", "").isalnum() and "  " not in text:
        return text.strip().casefold()
    return _BETWEEN_WORDS.sub(" ", text.replace("'", "").replace("\u2019", "")).strip().casefold()


_AGENCY_BY_NAME = {
    _key(name): agency for agency in reversed(AGENCIES) for name in (agency.name, *agency.aliases)
}
_LOWER_CASE_WORDS = frozenset(
    [
        "pa",
        "aa",
        "ap",
        "uni",
        "tt",
        "apa",
        "app",
        "sda",
        "spa",
        "ria",
        "pap",
        "ats",
        "bss",
        "vna",
        "cna",
        "tns",
        "fars",
        "ani",
        "ips",
        "anp",
        "mti",
        "efe",
        "wam",
    ]
)


_LONGEST_NAME = 48


def agency_named(text: str) -> Agency | None:
    """The wire service that a text is a name of. Short names count in capitals only: `AP`, not `ap`."""
    if len(text) > _LONGEST_NAME:
        return None
    key = _key(text)
    if key in _LOWER_CASE_WORDS and text.strip() != "Efe" and not text.strip(" .()").isupper():
        return None
    return _AGENCY_BY_NAME.get(key)


_HOME_ZONES = frozenset(["Asia/Kolkata", "Europe/London", "Australia/Sydney", "America/Toronto"])
"""Zones whose names others share; the home of an agency settles them."""


letters_of = re.compile(r"[^\W\d_]+").findall
"""The runs of letters in a text."""


class _Worded:
    """Names by the longest word of each, to tell fast that a text has none of them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._words: dict[str, list[frozenset[str]]] = {}
        for words in map(letters_of, names):
            self._words.setdefault(max(words, key=len, default=""), []).append(frozenset(words))
        self._longest = frozenset(self._words)

    def among(self, words: frozenset[str]) -> list[str]:
        """The longest words of names that have all their words among those of a text."""
        if self._longest.isdisjoint(words) and "" not in self._longest:
            return []  # as in most texts
        found = self._longest & {*words, ""}  # a name of figures alone has no letters
        return [word for word in found if any(map(words.issuperset, self._words[word]))]


_FIGURE = re.compile(r"\d")
_POSSESSIVE = ("'s", "\u2019s")


_DOMAINS, _DOMAIN = frozenset("fr de com net org be ch es it pt br nl at pl".split()), 4


class Directory:
    """The outlets and wire services that are known: those of config.yaml, and beside them the built-in ones."""

    def __init__(
        self, profiles: Sequence[SourceProfile] = (), agencies: Sequence[AgencyProfile] = ()
    ) -> None:
        self._agencies = {
            _key(name): Agency(name=one.name, aliases=one.names, home=one.timezone)
            for one in reversed(agencies)
            for name in (*one.names, one.name)
        }
        self._by_name: dict[str, Outlet] = {}
        self._by_spelling: dict[str, Outlet] = {}
        self._by_domain: dict[str, Outlet] = {}
        self._by_name_and_zone: dict[str, dict[str, Outlet]] = {}
        self._desks: set[str] = set()
        self._says: dict[str, list[tuple[str, Outlet]]] = {}
        built_in = {_key(outlet.name): outlet for outlet in OUTLETS}
        configured = [_configured(profile, built_in) for profile in profiles]
        for outlet in (*configured, *OUTLETS):
            if _key(outlet.name) in self._by_name and outlet not in configured:
                continue
            short = outlet.name.removeprefix("The ")
            own = (outlet.name, *outlet.aliases, *outlet.desks, *([short] if " " in short else []))
            for name in own:
                if self._by_name.setdefault(_key(name), outlet) is outlet:
                    self._by_spelling[name] = outlet
            if self._by_name.get(_key(short)) is outlet:
                self._by_spelling[short] = outlet
            for name in (*own, outlet.name.partition(" (")[0]):
                self._by_name_and_zone.setdefault(_key(name), {}).setdefault(outlet.timezone, outlet)
            self._desks.update(map(_key, outlet.desks))
            for phrase in outlet.says:
                self._says.setdefault(_opening(phrase), []).append((phrase.casefold(), outlet))
            for domain in outlet.domains:
                self._by_domain.setdefault(domain.casefold().removeprefix("www."), outlet)

        self._openings = frozenset(name.partition(" ")[0] for name in self._by_name)
        self._spelled_openings = frozenset(name.partition(" ")[0] for name in self._by_spelling)
        self._telling = frozenset(max(_RUN.findall(name), key=len, default="") for name in self._by_spelling)
        self._telling_letters = frozenset(map(_letters_in, self._by_spelling))
        self._agency_names: dict[str, list[str]] = {}
        for name in (*self._agencies, *_AGENCY_BY_NAME):
            self._agency_names.setdefault(name.partition(" ")[0], []).append(f" {name} ")
        self._agency_openings = frozenset(
            max(_RUN.findall(opening), key=len, default="") for opening in self._agency_names
        )

    def agency(self, text: str) -> Agency | None:
        """The wire service that a text is a name of: one of config.yaml, or a built-in one."""
        if len(text) > _LONGEST_NAME or _opens_none(text, self._agency_names):
            return None
        return self._agencies.get(_key(text)) or agency_named(text)

    def may_name_agency(self, text: str, words: frozenset[str] = frozenset()) -> bool:
        """Whether the words of a wire service's name, in any case, stand in a text: in most none do.

        That is seen from its `words` alone, if they are all runs of letters in it, folded, or more.
        """
        if words and self._agency_openings.isdisjoint(words) and not ("'" in text or "\u2019" in text):
            return False  # as no service has a name in digits
        key = _key(text)
        begun = self._agency_names.keys() & key.split(" ")
        said = f" {key} " if begun else ""
        return any(name in said for opening in begun for name in self._agency_names[opening])

    @cached_property
    def _signing(self) -> _Worded:
        return _Worded(name for name in self._signers if not _FIGURE.search(name))

    @cached_property
    def _signing_in_figures(self) -> _Worded:
        return _Worded(filter(_FIGURE.search, self._signers))

    @property
    def _signers(self) -> Iterable[str]:
        return (*self._agencies, *_AGENCY_BY_NAME, *self._desks)

    @cached_property
    def _naming(self) -> _Worded:
        return _Worded(self._by_name)

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
        own = known is not None and _key(agency) in self._agencies
        return known.home if known and (own or known.home in _HOME_ZONES) else ""

    def named(self, text: str) -> Outlet | None:
        """The outlet that a text is a name of, or that with its domain: `The Harbour Times.fr`."""
        if len(text) > _LONGEST_NAME or _opens_none(text, self._openings):
            return None
        found = self._by_name.get(_key(text))
        if found is None and "." in text[-_DOMAIN:] and " " in text:
            bare, _, end = text.rpartition(".")
            found = self._by_name.get(_key(bare)) if end in _DOMAINS else None
        return found

    def zone_of_name(self, text: str) -> str:
        """The zone of all outlets that go by a name, also of those that brackets tell apart; "" for services."""
        if len(text) > _LONGEST_NAME or self.agency(text):
            return ""
        zones = self._by_name_and_zone.get(_key(text), ())
        return next(iter(zones)) if len(zones) == 1 else ""

    def namesake(self, outlet: Outlet, zone: str) -> Outlet | None:
        """The outlet that goes by the same name in another zone: `The Harbour Times (Varsand)`."""
        return self._by_name_and_zone.get(_key(outlet.name.partition(" (")[0]), {}).get(zone)

    def opens(self, word: str) -> bool:
        """Whether a name of an outlet can begin with a word: to ask is far faster than to try names."""
        opening = word.casefold() if word.isalnum() else _key(word).partition(" ")[0]
        return opening in self._openings

    def is_desk(self, text: str) -> bool:
        """Whether a text is what an outlet signs with where it names no person."""
        return len(text) <= _LONGEST_NAME and _key(text) in self._desks

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
                outlet = self._by_name.get(_key(name)) if any_case else self._by_spelling.get(name)
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


_LETTERS = re.compile(r"[^\W\d_]+")


def _letters_in(name: str) -> str:
    """The longest run of letters in a name, in small ones; those that become several signs tell nothing."""
    runs = [(run.casefold(), len(run)) for run in _LETTERS.findall(name)]
    return max((small for small, size in runs if len(small) == size), key=len, default="")


def _opens_none(text: str, openings: Container[str]) -> bool:
    """Whether a text begins with a whole word, and no name with that: most names are of persons and places."""
    first = text.partition(" ")[0]
    return first.isalnum() and first.casefold() not in openings


def _opening(line: str) -> str:
    """The first word of a line, by which habits are looked up."""
    return line[:60].partition(" ")[0].casefold()


def _configured(profile: SourceProfile, built_in: dict[str, Outlet]) -> Outlet:
    """An outlet of config.yaml; what it leaves out is taken from the built-in one of that name or domain."""
    known = built_in.get(_key(profile.name))
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
        domains=domains or known.domains,
        timezone=profile.timezone or known.timezone,
        language=profile.language or known.language,
        aliases=(*known.aliases, *profile.names),
        desks=(*known.desks, *profile.desks),
        says=(*known.says, *profile.furniture),
        feed=profile.feed or known.feed,
    )
