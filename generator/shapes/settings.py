"""What config.yaml can say, checked: frozen values, complete when they are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.ground.diagnostics import Position
from generator.ground.frozen import frozen
from generator.ground.words import N_

if TYPE_CHECKING:
    from generator.shapes.targets import IndexNow, Target


class Rights(StrEnum):
    """Whose text an entry is, and how much of its body pages and feeds may show."""

    OWN = "own"
    """The digest's own words: shown whole, and open to search engines."""

    FULL = "full"
    """Another's text, with leave to show it whole; its page asks not to be indexed."""

    EXCERPT = "excerpt"
    """Another's text, of which only the beginning may be shown."""

    LINK = "link"
    """Another's text that may not be shown: headline, summary and the link only."""


class FeedFormat(StrEnum):
    """The formats that a list can be published in."""

    RSS = "rss"
    ATOM = "atom"
    JSON = "json"

    @property
    def file_name(self) -> str:
        return "feed.json" if self is FeedFormat.JSON else f"{self.value}.xml"

    @property
    def media_type(self) -> str:
        return "application/feed+json" if self is FeedFormat.JSON else f"application/{self.value}+xml"

    @property
    def label(self) -> str:
        return {"rss": "RSS", "atom": "Atom", "json": "JSON Feed"}[self.value]


@frozen
class Link:
    """Words and where they lead: a url on the site or an absolute address."""

    title: str  #: words
    url: str  #: a url on the site or an absolute address
    lang: str = ""  #: the language of an entry or edition that it leads to, where that is not the site's


@frozen(aside="at")
class MenuLink(Link):
    """A link of the menu or to a policy, and where config.yaml gives its url."""

    at: Position


@frozen
class MatchRule:
    """When a text is about a term: all of `all`, at least one of `any`, none of `none`."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


NO_RULE = MatchRule()


@frozen(aside="at")
class VocabularyTerm:
    """A term as config.yaml and its own file describe it.

    `former` are slugs that it had, whose addresses lead to it. `uid` is the slug that the ids of its feeds
    come from, "" where that is its own. `file` is its file in content/, if it has one; of a story, that says
    its `question` and may say its `state`.
    """

    name: str
    slug: str
    former: tuple[str, ...] = ()
    uid: str = ""
    description: str = ""
    synonyms: tuple[str, ...] = ()
    broader: str = ""
    match: MatchRule = NO_RULE
    links: tuple[Link, ...] = ()
    file: str = ""
    question: str = ""
    state: str = ""
    at: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxonomySettings:
    """One way of grouping entries.

    `sources` are the entry's fields that name its terms: front-matter keys, or `source`, `agency`,
    `dateline` and `authors`. A closed taxonomy has no terms but those of its vocabulary. `featured`
    is how many of its most used terms the home page shows. `names`: its terms are names, which ingest
    suggests wherever a clipping has them. `layout` is that of its terms' pages, named at `layout_at`.
    """

    name: str
    title: str
    singular: str
    description: str = ""
    layout: str = "term"
    layout_at: Position | None = field(default=None, compare=False, repr=False)
    closed: bool = False
    featured: int = 0
    names: bool = False
    sources: tuple[str, ...] = ()
    vocabulary: tuple[VocabularyTerm, ...] = ()
    _by_word: Mapping[str, VocabularyTerm] = field(init=False, compare=False, repr=False)
    _by_former: Mapping[str, VocabularyTerm] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        words = {
            word.casefold(): term
            for term in reversed(self.vocabulary)
            for word in (*term.synonyms, term.name)
        }
        former = {slug: term for term in reversed(self.vocabulary) for slug in term.former}
        object.__setattr__(self, "_by_word", words)  # made once: every entry looks its terms up
        object.__setattr__(self, "_by_former", former)

    def known(self, name: str) -> VocabularyTerm | None:
        """The term of the vocabulary that a name or synonym stands for, whatever its case."""
        return self._by_word.get(name.casefold())

    def formerly(self, slug: str) -> VocabularyTerm | None:
        """The term of the vocabulary that had a slug before."""
        return self._by_former.get(slug)

    @property
    def url(self) -> str:
        return f"/{self.name}/"

    @property
    def tells_stories(self) -> bool:
        """Whether its terms are stories: entries lead on to what came before and after in them."""
        return self.layout == "story"

    @property
    def attributes(self) -> bool:
        """Whether its terms only say whose an entry is, not what it is about."""
        return bool(self.sources) and {"source", "agency", "authors"}.issuperset(self.sources)


DERIVED_FIELDS = ("source", "agency", "dateline", "authors")
"""What a taxonomy can be made from beside lists of terms in the front matter."""


def own_keys(taxonomy: TaxonomySettings) -> tuple[str, ...]:
    """The front-matter keys that list terms of a taxonomy, without those that say something else too."""
    return tuple(source for source in taxonomy.sources if source not in DERIVED_FIELDS)


@frozen
class SourceProfile:
    """What is known of an outlet: for ingest its zone, domains and habits, for feeds its own feed.

    `names` are other names it goes by, `desks` its bylines that name no person, `furniture` how lines begin
    that its pages put into every article.
    """

    name: str
    names: tuple[str, ...] = ()
    url: str = ""
    feed: str = ""
    domains: tuple[str, ...] = ()
    timezone: str = ""
    language: str = ""
    desks: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    rights: Rights | None = None


@frozen
class AgencyProfile:
    """A wire service: its name as entries write it, others it goes by, its zone if it serves one country."""

    name: str
    names: tuple[str, ...] = ()
    timezone: str = ""


@frozen
class Publisher:
    """Who makes the digest."""

    name: str  #: their name
    url: str = ""  #: their address
    email: str = ""  #: where to write to
    principles: MenuLink | None = None  #: where readers are told how entries are chosen
    corrections: MenuLink | None = None  #: where readers are told how mistakes are mended

    @property
    def policies(self) -> tuple[MenuLink, ...]:
        """Where it says how it works."""
        return tuple(link for link in (self.principles, self.corrections) if link is not None)


@frozen
class FeedSettings:
    """`entries` in a feed; an optional WebSub `hub`; whether the site's feeds are archived whole.

    `formats` are those of the site's own feeds, `term_formats` those of each term's.
    """

    entries: int = 20
    hub: str = ""
    archive: bool = True
    formats: tuple[FeedFormat, ...] = tuple(FeedFormat)
    term_formats: tuple[FeedFormat, ...] = tuple(FeedFormat)


class Period(StrEnum):
    """How long an edition that makes itself is."""

    DAILY = "daily"
    WEEKLY = "weekly"

    @property
    def days(self) -> int:
        return 7 if self is Period.WEEKLY else 1


@frozen
class MailSettings:
    """How editions go out by mail. `to` is the address of the list; what is "" is left out."""

    sender: str = ""
    to: str = ""
    reply_to: str = ""
    unsubscribe: tuple[str, ...] = ()
    one_click: bool = False
    list_id: str = ""


@frozen
class EditionSettings:
    """Editions: which make themselves, how many entries are too many, whether each is also a book."""

    auto: Period | None = None
    most: int = 40
    epub: bool = False
    mail: MailSettings = MailSettings()


BACK_LINK = N_("Back to the text, footnote {}")

OWN_EXTENSIONS: Mapping[str, Mapping[str, object]] = {
    "abbr": {},
    "attr_list": {},
    "def_list": {},
    "fenced_code": {},
    "footnotes": {"SEPARATOR": "-"},
    "md_in_html": {},
    "sane_lists": {},
    "smarty": {},
    "tables": {"use_align_attribute": True},
    "toc": {"marker": ""},
}
"""The extensions of Python-Markdown that every text is converted with, and their options."""


@frozen
class MarkdownExtension:
    """A further extension of Python-Markdown, or other options for one of Dateline's own.

    The options are JSON, so that the value can be hashed.
    """

    name: str
    options: str = "{}"


@frozen
class MarkdownSettings:
    """How texts are converted: with which further extensions, and whether the fast way may be taken.

    It is taken only where nothing is configured that it is not proven with; the result is the same.
    `back_link` is what a link says that leads from a footnote back to the text.
    """

    extensions: tuple[MarkdownExtension, ...] = ()
    fast: bool = True
    back_link: str = BACK_LINK


@frozen
class DatasetSettings:
    """What is published for other programs: all entries as JSON, a citation of each."""

    entries: bool = False
    citations: bool = False

    @property
    def exists(self) -> bool:
        """Whether anything of it is."""
        return self.entries or self.citations


@frozen
class MentionSettings:
    """Whether the first mention of a term in a text leads to its page: of which taxonomies, in quotes too."""

    of: tuple[str, ...] = ()
    in_quotes: bool = False


@frozen
class CheckRule:
    """How bad a finding of the proof reader is: `error`, `warning` or `off`; of one outlet, or of all."""

    code: str
    severity: str
    source: str = ""


@frozen
class CheckSettings:
    """What the proof reader goes by. `link_days`: how long it believes what a host answered.

    `web_archive` is where it asks for a copy of what is gone, after the manner of the Wayback Machine.
    """

    summary_words: int = 60
    picture_bytes: int = 4_000_000
    link_days: int = 14
    web_archive: str = ""
    rules: tuple[CheckRule, ...] = ()


@frozen
class Config:
    """config.yaml, checked. `archive`: whether years and months have pages; `search`: whether to have one.

    `images`: whether pictures are published in sizes and formats for every screen. `share_cards`: whether
    each entry has a picture to be shared with. `coverage`: whether there is a page of numbers.
    `trusted_layouts`: whether layouts may do all that Python can.
    `targets` is where `dateline publish` puts it, `index_now` how search engines are told.
    `editions` is nothing where config.yaml says nothing of them. `mentions`: which terms texts lead to.
    """

    title: str
    tagline: str
    description: str
    base_url: str
    language: str
    timezone: str
    tag_authority: str
    permalink: str
    per_page: int
    rights: Rights
    excerpt_words: int
    archive: bool
    images: bool = True
    share_cards: bool = False
    search: bool = False
    coverage: bool = False
    trusted_layouts: bool = False
    publisher: Publisher
    markdown: MarkdownSettings = MarkdownSettings()
    feeds: FeedSettings
    dataset: DatasetSettings = DatasetSettings()
    editions: EditionSettings | None = None
    menu: tuple[MenuLink, ...]
    taxonomies: tuple[TaxonomySettings, ...]
    sources: tuple[SourceProfile, ...]
    agencies: tuple[AgencyProfile, ...] = ()
    checks: CheckSettings = CheckSettings()
    mentions: MentionSettings = MentionSettings()
    targets: tuple[Target, ...] = ()
    index_now: IndexNow | None = None

    def source(self, name: str) -> SourceProfile | None:
        """The profile of an outlet by its name, whatever the case."""
        folded = name.casefold()
        return next((known for known in self.sources if known.name.casefold() == folded), None)
