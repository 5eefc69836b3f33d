"""Random edits to a small site, for test_equality.py: what editors, accidents and other programs do to one.

Each function of `EDITS` does one thing to the files of a site, as a hand on the disk would, and gives the
words for it; it raises `Nothing` where there is nothing to do it to. All chance comes from
`Editor.chance`, so the same seed does the same again.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest
from checks import files_below, png
from driver import Ran, SiteTest, edition

from generator.readers.taxonomy_config import TERM_LAYOUTS
from generator.writers.artifacts import MANIFEST

BUILT_IN = Path(__file__).parents[1] / "layouts"
INPUTS = ("config.yaml", "content", "layouts", "seeds")
MEMORY = ".dateline"
LISTS = ".dateline-"
"""How the names of the files begin in which the published folder says what a build made."""
LOCK = "lock"


class Nothing(Exception):  # noqa: N818, it is no error
    """There is nothing in the site that this edit could be done to."""


@dataclass
class Out:
    """A folder that is published to, and what others than a build did in it.

    `foreign` are the files that no build made, with their bytes. `in_doubt` is true while nobody can
    say what a build made, since its list was lost. `emptied` are folders that a hand left empty.
    """

    name: str
    foreign: dict[str, bytes] = field(default_factory=dict)
    in_doubt: bool = False
    emptied: set[str] = field(default_factory=set)
    blocked: str = ""


@dataclass
class Kept:
    """A published folder or a memory that was put aside, and what was known of it."""

    folder: Path
    foreign: dict[str, bytes] = field(default_factory=dict)
    in_doubt: bool = False
    emptied: frozenset[str] = frozenset()


class Editor:
    """Whoever edits a site, with the options of the builds: chance, and what is to be remembered."""

    def __init__(self, site: SiteTest) -> None:
        self.site = site
        self.chance = Random(0)
        self.now = CLOCKS[1]
        self.drafts = False
        self.strict = False
        self.jobs = 2
        self.outs = [Out("public"), Out("elsewhere")]
        self.out = self.outs[0]
        self.memories: list[Kept] = []
        self.publics: list[Kept] = []
        self.kept = 0

    # -- running

    def options(self) -> tuple[str, ...]:
        """What a build is told, beside where to."""
        return (
            *("--now", self.now, "--jobs", str(self.jobs), "--format", "json"),
            *(("--drafts",) if self.drafts else ()),
            *(("--strict",) if self.strict else ()),
        )

    def arguments(self) -> tuple[str, ...]:
        """What a build is told."""
        where = () if self.out.name == "public" else ("--out", str(self.folder))
        return ("build", *self.options(), *where)

    def build(self, *, spawned: bool = False) -> Ran:
        if spawned:
            return self.site.spawn(*self.arguments())
        with patch(
            "generator.ground.parallel.can_fork", return_value=True
        ):  # whatever threads the tests have
            return self.site.run(*self.arguments())

    @property
    def folder(self) -> Path:
        """Where builds publish at present."""
        return self.site.folder / "public" if self.out.name == "public" else self.aside(self.out.name)

    def aside(self, name: str) -> Path:
        """A place beside the site."""
        return self.site.folder.parent / name

    # -- choosing

    def one(self, items: Sequence) -> object:
        if not items:
            raise Nothing
        return self.chance.choice(items)

    def some(self, items: Sequence, most: int) -> list:
        return self.chance.sample(list(items), self.chance.randint(0, min(most, len(items))))

    def list_of(self, words: Sequence[str]) -> str:
        """One to three of these, as YAML."""
        return json.dumps(
            self.chance.sample(words, self.chance.randint(1, min(3, len(words)))), ensure_ascii=False
        )

    def word(self) -> str:
        """A word that is not there yet."""
        return f"{self.chance.choice(WORDS)}{self.chance.randrange(10**6)}"

    # -- looking

    def files(self, folder: str, ending: str = "") -> list[str]:
        """The files below a folder of the site, by their paths from the site's folder on."""
        below = self.site.folder / folder
        found = (path for path in below.rglob(f"*{ending}") if path.is_file() or path.is_symlink())
        return sorted(path.relative_to(self.site.folder).as_posix() for path in found)

    def pages(self) -> list[str]:
        return self.files("content/pages", ".md")

    def entries(self) -> list[str]:
        others = ("content/pages/", "content/editions/", *TERM_FOLDERS)
        return [name for name in self.files("content", ".md") if not name.startswith(others)]

    def editions(self) -> list[str]:
        return self.files("content/editions", ".md")

    def term_files(self) -> list[str]:
        return [name for folder in TERM_FOLDERS for name in self.files(folder, ".md")]

    def pictures(self) -> list[str]:
        return [name for name in self.files("content/pictures") if not (self.site.folder / name).is_symlink()]

    def sources(self) -> dict[str, bytes | str]:
        """Every input of the site: its bytes, or where it leads."""
        root = self.site.folder
        paths = [path for name in INPUTS for path in (root / name, *(root / name).rglob("*"))]
        return {
            path.relative_to(root).as_posix(): str(path.readlink())
            if path.is_symlink()
            else path.read_bytes()
            for path in sorted(paths)
            if path.is_symlink() or path.is_file()
        }

    def put(self, name: str, source: bytes | str | None) -> None:
        """Let an input be what `sources` said of it, or be away."""
        path = self.site.folder / name
        if path.is_symlink() or not isinstance(source, bytes):
            path.unlink(missing_ok=True)
        if isinstance(source, str):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.symlink_to(source)
        elif source is not None:
            self.site.write(name, source)

    def made(self) -> list[str]:
        """The files of the published folder that a build made, as far as is known."""
        paths = sorted(path for path, _ in files_below(self.folder))
        return [path for path in paths if not path.startswith(LISTS) and path not in self.out.foreign]

    def remembered(self) -> list[Path]:
        """The files of the memory."""
        below = self.site.folder / MEMORY
        return [path for path in sorted(below.rglob("*")) if path.is_file() and path.name != LOCK]

    # -- front matter and settings, each key on a line of its own

    def opened(self, name: str) -> tuple[dict[str, str], str]:
        """The keys of a file of content/ as they are written, and its text."""
        try:
            split = _FRONT.fullmatch(self.site.read(name))
        except UnicodeDecodeError:
            split = None
        if split is None:
            raise Nothing
        return _keys(split[1]), split[2]

    def some_entry(self) -> tuple[str, dict[str, str], str]:
        name = self.one(self.entries())
        return name, *self.opened(name)

    def write(self, name: str, keys: dict[str, str], text: str) -> None:
        self.site.write(name, f"---\n{_lines(keys)}---\n\n{text}")

    def give(self, key: str, value: str | None) -> str:
        """Give an entry a key with this value, or take the key away."""
        name, keys, text = self.some_entry()
        self.write(name, _with(keys, key, value), text)
        return f"{name}: {key}: {value}"

    def config(self) -> dict[str, str]:
        if not (self.site.folder / "config.yaml").exists():
            raise Nothing
        return _keys(self.site.read("config.yaml"))

    def configure(self, key: str, value: str | None) -> str:
        self.site.write("config.yaml", _lines(_with(self.config(), key, value)))
        return f"config.yaml: {key}: {value}"

    def taxonomies(self) -> dict[str, dict]:
        return json.loads(self.config().get("taxonomies", "{}"))

    def draw(self) -> str:
        """Do one edit, and give the words for it."""
        edits, weights = list(EDITS), list(EDITS.values())
        for _ in range(100):
            drawn = self.chance.choices(edits, weights)[0]
            try:
                return f"{drawn.__name__} ({drawn(self)})"
            except Nothing:
                continue
        raise AssertionError("no edit fits the site")

    def mend(self, good: dict[str, bytes | str]) -> str:
        """Take back all or some of what was edited since the last good build."""
        self.strict = False
        now = self.sources()
        changed = sorted(name for name in good.keys() | now.keys() if good.get(name) != now.get(name))
        if not changed:  # then it is a draft or a moment that has the problem
            self.drafts, self.now = False, self.one(CLOCKS)
        if self.chance.random() < 0.4 and changed:
            changed = self.chance.sample(changed, self.chance.randint(1, len(changed)))
        for name in changed:
            self.put(name, good.get(name))
        return f"mend ({', '.join(changed)})"


_FRONT = re.compile(r"---\n((?:.*\n)*?)---\n\n?((?s:.*))")


def _keys(lines: str) -> dict[str, str]:
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines.splitlines())}


def _lines(keys: dict[str, str]) -> str:
    return "".join(f"{key}: {value}\n" for key, value in keys.items())


def _with(keys: dict[str, str], key: str, value: str | None) -> dict[str, str]:
    others = {name: known for name, known in keys.items() if name != key or value is not None}
    return others if value is None else {**others, key: value}


# -- the site

CLOCKS = (
    "2025-05-01T00:00:00Z",
    "2025-06-01T12:00:00Z",
    "2025-06-09T23:59:59Z",
    "2025-06-10T00:00:00Z",
    "2025-07-01T00:00:00+05:30",
    "2025-08-01T00:00:00Z",
)
"""Moments before, at and after those of `publish_at` and `expires`."""

TURNS = ("2025-05-20T00:00:00Z", "2025-06-10T00:00:00Z", "2025-06-30T18:30:00Z")
WORDS = tuple("accord bridge cable delegation envoy frigate".split())
TAGS = ("talks", "Talks", "trade", "chips", "navy", "Narrow", "Slim", "Wide", "military dialogue")
PEOPLE = ("Li Wei", "Ann O’Nym", "Zoë Ü", "li wei")
PLACES = ("Beijing", "Washington", "Åbo", "São Paulo")
STORIES = ("Long talks", "Short talks")
TERM_FOLDERS = ("content/people/", "content/places/", "content/stories/", "content/tags/")
TERMS = {
    "people": {"li-wei": "Li Wei", "ann-onym": "Ann O’Nym", "zoe-u": "Zoë Ü"},
    "places": {"beijing": "Beijing", "abo": "Åbo", "sao-paulo": "São Paulo"},
    "stories": {"long-talks": "Long talks", "short-talks": "Short talks"},
    "tags": {"wide": "Wide", "narrow": "Narrow", "talks": "talks"},
}
OUTLETS = ("Paper One", "paper one", "Paper Two", "Paper Three")
ZONES = ("Z", "+05:30", "-08:00", "+14:00", "-11:00")
LIST_URLS = ("/", "/about/", "/tags/", "/people/", "/feeds/", "/archive/", "/rss.xml")

TAXONOMIES = {
    "tags": {
        "title": "Subjects",
        "singular": "subject",
        "featured": 3,
        "terms": [
            {"name": "Wide", "description": "All of it"},
            {"name": "Narrow", "broader": "Wide", "synonyms": ["Slim"]},
        ],
    },
    "people": {"title": "People", "singular": "person", "from": ["people", "authors"]},
    "places": {"from": ["places", "dateline"]},
    "stories": {"singular": "story"},
    "sources": {"from": ["source"]},
}
ADDED_TAXONOMIES = {
    "agencies": {"title": "Agencies", "from": ["agency"]},
    "writers": {"from": ["authors"]},
    "sources": {"title": "Outlets", "from": ["source"]},
    "empty": {"title": "Empty"},
}
CONFIG = f"""\
title: Test Digest
tagline: What is tested
base_url: https://digest.example/
tag_authority: digest.example,2024
rights: own
excerpt_words: 12
per_page: 2
feeds: {{"entries": 2, "term_formats": ["rss"]}}
publisher: {{"name": "The Desk"}}
menu: [{{"title": "About", "url": "/about/"}}, {{"title": "Subjects", "url": "/tags/"}}]
sources: [{{"name": "Paper One", "url": "https://one.example/", "feed": "https://one.example/feed"}}]
taxonomies: {json.dumps(TAXONOMIES)}
"""
LEAST, MOST = 8, 14
"""How many entries a site has."""

OWN_LAYOUTS = {
    "frame.html": (
        '{{ site.title }} {{ "extra.css" | asset }} {% block inner %}{% endblock %}'
        ' {% include "parts/" ~ page.kind ~ ".html" ignore missing %}\n'
    ),
    "wide.html": (
        '{% extends "frame.html" %}{% block inner %}\n'
        "<h1>{{ page.title }}</h1>{{ body.html | safe if body }}\n"
        "{% for related in page.related %}{{ related.reason }} {{ related.entry | card }}{% endfor %}\n"
        '{% include "parts/" ~ (page.lang or "none") ~ ".html" ignore missing %}\n'
        '{% include ["parts/first.html", "parts/note.html"] %}\n'
        "{% endblock %}\n"
    ),
    "parts/note.html": "<p>A note on {{ page.title }}</p>\n",
    "parts/whole.html": """\
{% macro whole(entry) %}
{{ [entry.path, entry.uid, entry.slug, entry.url, entry.title, entry.summary, entry.date | iso] }}
{{ entry.updated | iso if entry.updated }} {{ entry.latest | day }} {{ entry.authors }} {{ entry.dateline }}
{{ [entry.source.name, entry.source.url, entry.source.agencies, entry.source.home, entry.source.feed] }}
{{ [entry.image.src, entry.image.alt, entry.image.caption, entry.image.width] if entry.image }}
{% for name, terms in entry.terms.items() %}{{ name }}: {{ terms | map(attribute="url") | join }}{% endfor %}
{% for correction in entry.corrections %}{{ correction.date | iso }} {{ correction.note }}{% endfor %}
{{ [entry.rights, entry.aliases, entry.layout, entry.lang, entry.events, entry.happening] }}
{{ entry.extra.items() | list }} {{ entry.seed.file if entry.seed }}
{% endmacro %}
{% macro shown(links) %}
{% for link in links if link %}{{ link.title }} {{ link.url }} {% endfor %}
{% endmacro %}
""",
}
_SHOWN = '{% from "parts/whole.html" import shown, whole %}'
_PAGE = f'{_SHOWN}{{% include "parts/page.html" %}}'
_LIST = (
    "{{ [page.pager.number, page.pager.count, page.pager.total] }} {{ shown([page.pager.newer, page.pager.older]) }}\n"
    "{% for day, among in page.pager.entries | by_day %}{{ day | day }}\n"
    "{% for one in among %}{{ whole(one) }}{% endfor %}{% endfor %}\n"
)
_BODY = "{{ body.html | safe if body }}{{ body.headings | map(attribute='id') | join if body }}{{ body.words if body }}\n"
_TERM = (
    _PAGE
    + "{{ [term.name, term.singular, term.description, term.synonyms] }}{{ term.broader.url if term.broader }}"
    "{{ term.narrower | map(attribute='name') | join }}{{ shown(term.links) }}"
    "{{ term.count }} {{ term.newest }} {{ term.oldest }} {{ page.profile }}\n"
    "{{ [term.question, term.state, term.path, page.dossier, page.events, page.calendar] }}"
    "{% for one in page.happenings %}{{ one.lead.uid }} {{ one.also | map(attribute='uid') | join }}{% endfor %}\n"
    + _BODY
    + _LIST
)
DEEP_LAYOUTS = {
    "parts/page.html": f"{_SHOWN}\n"
    "{{ page.kind }} {{ page.url | absolute }} {{ page.title }} {{ page.description }} {{ page.lang }} {{ page.indexed }}\n"
    "{{ shown([page.newer, page.older]) }} {{ shown(page.trail) }} {{ shown(page.feeds) }}\n"
    "{{ [site.title, site.tagline, site.description, site.base_url, site.language, site.publisher.name] }}\n"
    "{{ shown(site.menu) }} {{ shown(site.taxonomies) }} {{ shown(site.feeds) }} {{ site.archive | href }}\n"
    '{{ "extra.css" | asset }} {{ structured | safe }}\n',
    "entry.html": _PAGE
    + "{{ whole(entry) }}"
    + _BODY
    + "{% for other in page.also %}also {{ whole(other) }}{% endfor %}\n"
    + "{% for related in page.related %}{{ related.reason }}{{ whole(related.entry) }}{% endfor %}\n"
    + "{{ page.stories }}\n",
    "leaf.html": _PAGE + "{{ leaf.extra.items() | list }} {{ leaf.path }}" + _BODY,
    "home.html": _PAGE
    + "{% for one in home %}{{ one.title }}{% for term in one.terms %}{{ term.name }} {{ term.count }} {{ term.latest }}{% endfor %}{% endfor %}"
    + _LIST,
    **{f"{name}.html": _TERM for name in TERM_LAYOUTS},
    "taxonomy.html": _PAGE + "{{ taxonomy.description }}"
    "{% for term in taxonomy.terms %}{{ term.name }} {{ term.description }} {{ term.count }} {{ term.newest }}"
    "{{ term.question }} {{ term.state }}{% endfor %}{{ page.calendar }}\n",
    "month.html": _PAGE + "{{ month.count }} {{ month.days }} {{ month.starts }}" + _LIST,
    "corrections.html": _PAGE + _LIST,
    "year.html": _PAGE
    + "{{ year.count }}{% for month in year.months %}{{ month.title }} {{ month.days }}{% for one in month.newest %}{{ whole(one) }}{% endfor %}{% endfor %}\n",
    "archive.html": _PAGE
    + "{% for year in archive %}{{ year.count }}{{ year.url }}{% for month in year.months %}"
    "{{ month.url }} {{ month.days }}{% for one in month.newest %}{{ whole(one) }}{% endfor %}{% endfor %}{% endfor %}\n",
    "feeds.html": _PAGE
    + "{{ shown(feeds.site.feeds) }}{{ feeds.opml_url }}{% for link, groups in feeds.taxonomies %}{{ link.title }}"
    "{% for group in groups %}{{ group.title }} {{ group.page_url }} {{ shown(group.feeds) }}{% endfor %}{% endfor %}\n",
    "404.html": _PAGE,
    "redirect.html": "{{ redirect }} {{ redirect | absolute }} {{ site.menu | length }}\n",
    "base.html": "{% block main %}{% endblock %}\n",
    **dict.fromkeys([f"partials/{name}.html" for name in ("footer", "head", "masthead", "trail")], "\n"),
}
"""Layouts that show everything they are given, of every entry that they can reach."""

_ANCHORS = {
    "base.html": "</main>",
    "partials/card.html": '<article class="card h-entry">',
    "partials/days.html": '<section class="day">',
    "partials/steps.html": '<nav class="steps" aria-label="{{ label }}">',
    "partials/head.html": '<meta property="og:site_name"',
    "partials/masthead.html": "</header>",
    "partials/footer.html": "</footer>",
    "partials/trail.html": "<ol>",
    "404.html": "{% block main %}",
    "redirect.html": "</head>",
}


def gif(width: int = 1, tail: bytes = b"") -> bytes:
    """A picture of this width; what follows its end does not show."""
    return (
        b"GIF89a"
        + width.to_bytes(2, "little")
        + b"\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00"
        b"\x01\x00\x01\x00\x00\x02\x02D\x01\x00;" + tail
    )


def make_site(folder: Path, *, deep: bool = False) -> SiteTest:
    """Eleven entries of two years, two plain pages, two pictures, layouts of its own and a clipping.

    With `deep`, the layouts of its own stand in place of most of the built-in ones.
    """
    site = SiteTest(folder, config=CONFIG)
    for name, text in {**OWN_LAYOUTS, **(DEEP_LAYOUTS if deep else {})}.items():
        site.write(f"layouts/{name}", text)
    site.write("layouts/assets/extra.css", "p { margin: 0 }\n")
    site.write("content/pictures/dot.gif", gif())
    site.write("content/pictures/Wide One.gif", gif(9))
    site.write("seeds/story.txt", "Officials met.\n")
    site.write("content/pages/about.md", "---\ntitle: About\n---\n\n## Who\n\nWe, see [below](#who).\n")
    site.write(
        "content/pages/about/method.md",
        "---\ntitle: Method\naliases: [/how/]\n---\n\nAs [here](../about.md#who).\n",
    )
    for number in range(11):
        site.write(f"content/{2024 + number // 6}/story-{number:02}.md", _first_entry(number))
    return site


def _first_entry(number: int) -> str:
    year, month = 2024 + number // 6, 1 + number % 6
    keys = [
        f"title: Story {number}",
        f"uid: story{number:02}",
        f"date: {year}-{month:02}-{10 + number}T{8 + number:02}:30:00{ZONES[number % 5]}",
        f"tags: [{TAGS[number % 3 * 2]}, {TAGS[5 + number % 2]}]",
        f"people: [{PEOPLE[number % 3]}]",
        f"dateline: {PLACES[number % 4]}",
    ]
    if number % 2:
        keys.append(f"summary: What happened in story {number}")
        keys.append(f"source: {{name: {OUTLETS[number % 4]}, agency: [Wire {number % 3}]}}")
    if number % 3 == 0:
        keys.append(f"stories: [{STORIES[number % 2]}]")
        keys.append("image: {src: /pictures/dot.gif, alt: A dot, caption: Seen here}")
    keys += {
        4: ["layout: wide", "lang: fr"],
        5: ["publish_at: 2025-06-10T00:00:00Z"],
        6: ["draft: true"],
    }.get(number, [])
    keys += {7: ["rights: excerpt"], 8: ["expires: 2025-06-30T18:30:00Z"], 9: ["layout: wide"]}.get(
        number, []
    )
    text = f"Officials met for round {number} and said a good many words of which an excerpt shows the first."
    link = f"\n\nSee [the one before](/2024/story-{number - 1:02}.md).\n" if 0 < number < 6 else "\n"
    lines = "\n".join(keys)
    return f"---\n{lines}\n---\n\n{text}{link}"


# -- the edits

Edit = Callable[[Editor], str]
EDITS: dict[Edit, int] = {}
"""Every edit, and how often it is drawn."""


def edit(weight: int) -> Callable[[Edit], Edit]:
    def add(function: Edit) -> Edit:
        EDITS[function] = weight
        return function

    return add


# -- texts


def some_text(editor: Editor) -> str:
    """A text of one to three parts, some of which only Python-Markdown can read."""
    parts = [_part(editor) for _ in range(editor.chance.randint(1, 3))]
    return "\n\n".join(parts) + "\n"


def _part(editor: Editor) -> str:
    word, entries, pictures = editor.word(), editor.entries(), editor.pictures()
    plain = f"Officials met about the {word}."
    safe = [
        plain,
        plain,
        " ".join([f"Envoys said {word}", *("and so on" for _ in range(8))]) + ".",
        f"## {editor.chance.choice(WORDS).title()}\n\nA part on {word}.",
        f"## The {word}\n\nSee [above](#the-{word}).",
        f"A note.[^1]\n\n[^1]: Of *{word}*.",
        f"| a | b |\n|--:|:--|\n| {word} | 2 |",
        f"- one\n- {word}\n\n> quoted\n\n`code`, **bold** and <b>HTML</b>",
        f"Term {word}\n: Definition",
        f"Li Wei met {editor.chance.choice(PEOPLE)} in {editor.chance.choice(PLACES)} about the {word}; Li Wei left.",
        "```\n<b>\n```",
        f"[Lists]({editor.chance.choice(LIST_URLS[:5])}) and [elsewhere](https://far.example/{word})",
    ]
    if entries:
        name = editor.chance.choice(entries).removeprefix("content")
        safe += [f"As [before]({name.replace(' ', '%20')}).", f"[Story][a] of {word}.\n\n[a]: {name}"]
    if pictures:
        picture = editor.chance.choice(pictures).removeprefix("content").replace(" ", "%20")
        safe += [f'![A {word}]({picture} "Its title")', f"[The picture]({picture})"]
    doubtful = [
        f"<script>{word}</script> and <a onclick='x()'>{word}</a>",
        f"[x](javascript:{word})",
        f"![far](https://far.example/{word}.png)",
        f"[nowhere](/{word}/)",
        f"[nowhere](#{word})",
        f"![none]({word}.gif)",
        f"[published]({editor.chance.choice(_urls(editor))})",
    ]
    return editor.chance.choice(doubtful if editor.chance.random() < 0.1 else safe)


def _urls(editor: Editor) -> list[str]:
    """The urls of pages that are published at present."""
    found = [path.removesuffix("index.html") for path in editor.made() if path.endswith("/index.html")]
    return [f"/{url}" for url in found] or ["/"]


@edit(9)
def text(editor: Editor) -> str:
    name, keys, _ = editor.some_entry()
    editor.write(name, keys, some_text(editor))
    return name


@edit(4)
def last_word(editor: Editor) -> str:
    """Often beyond what an excerpt shows."""
    name, keys, text = editor.some_entry()
    editor.write(name, keys, f"{text.rstrip()} {editor.word()}\n")
    return name


@edit(1)
def blank_lines(editor: Editor) -> str:
    """Nothing that shows, but every position moves."""
    name, keys, text = editor.some_entry()
    editor.write(name, {"# a comment": editor.word(), **keys}, f"\n\n{text}")
    return name


# -- front matter


def _moment(editor: Editor, years: Sequence[int] = (2023, 2024, 2025)) -> str:
    chance = editor.chance
    clock = chance.choice(["00:00:00", f"{chance.randrange(24):02}:{chance.randrange(60):02}:00"])
    day = f"{chance.choice(years)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return f"{day}T{clock}{chance.choice(ZONES)}"


def _events(editor: Editor) -> str:
    """One or two events, as YAML."""
    chance = editor.chance
    days = [f"202{chance.randint(4, 6)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}" for _ in range(2)]
    made = [{"name": editor.one(["The summit", f"Talks on {editor.word()}"]), "start": day} for day in days]
    made[0] |= editor.one([{}, {"place": "Åbo"}, {"end": "2027-01-01"}, {"url": "https://far.example/x"}])
    made[1]["start"] = editor.one([days[1], f"{days[1]}T10:00:00+05:30"])
    return json.dumps(made[: chance.randint(1, 2)], ensure_ascii=False)


def _fields(editor: Editor) -> dict[str, tuple[int, Sequence[str | None]]]:
    """Values that a key of an entry could get, and how often it gets one."""
    word, wire = editor.word(), f"Wire {editor.chance.randrange(3)}"
    outlet = {"name": editor.one(OUTLETS), "url": f"https://one.example/{word}?utm_source=x"}
    pictures = [name.removeprefix("content") for name in editor.files("content/pictures")]
    src = editor.one([*pictures, *pictures, *pictures, "https://far.example/a.png", ""])
    picture = json.dumps({"src": src, "alt": word, "caption": editor.one(["", "Seen & shown"])})
    correction = json.dumps([{"date": _moment(editor, [2025]), "note": f"It was {word}"}])
    return {
        "title": (5, [f"Title {word}", f"'“{word}” & 1 < 2: a title'", "Story 1"]),
        "summary": (4, [None, f"Summary {word}", "1 < 2 & so on"]),
        "date": (4, [_moment(editor)]),
        "updated": (3, [None, _moment(editor, [2025, 2026]), _moment(editor)]),
        "tags": (6, [editor.list_of(TAGS)]),
        "people": (2, [editor.list_of(PEOPLE)]),
        "places": (1, [editor.list_of(PLACES)]),
        "stories": (2, [editor.list_of(STORIES)]),
        "source": (3, [None, json.dumps(outlet), json.dumps({**outlet, "agency": [wire]})]),
        "authors": (1, [None, "[Li Wei]", "[Ann O’Nym, Another]"]),
        "dateline": (1, [None, "Beijing", "Åbo / Washington"]),
        "lang": (1, [None, "fr", "ar", "zh-Hans"]),
        "rights": (2, [None, "own", "full", "excerpt", "link"]),
        "extra": (1, [None, f"{{mark: {word}}}"]),
        "seed": (1, [None, "{file: seeds/story.txt, sha256: abc, importer: 1}"]),
        "image": (3, [None, picture, picture]),
        "corrections": (2, [None, correction]),
        "slug": (2, [None, word, word, "story-01"]),
        "uid": (1, [word]),
        "aliases": (2, [None, f"[/old/{word}/, /{word}.html]", "[/old/one/]"]),
        "layout": (3, [None, "wide", "wide.html", "entry"]),
        "events": (5, [None, _events(editor), _events(editor)]),
        "happening": (4, [None, "the summit", "The summit", "The vote"]),
        "link_mentions": (1, [None, "[]", "[people]", "[places, stories]"]),
        "draft": (4, [None, "true", "true", "false"]),
        "lead": (3, [None, "true", "true", "false"]),
        "publish_at": (2, [None, *TURNS]),
        "expires": (2, [None, *TURNS]),
    }


@edit(54)
def field_of_an_entry(editor: Editor) -> str:
    fields = _fields(editor)
    key = editor.chance.choices(list(fields), [weight for weight, _ in fields.values()])[0]
    return editor.give(key, editor.one(fields[key][1]))


@edit(6)
def copied_text(editor: Editor) -> str:
    """Two entries say nearly the same; most are in one story, or of a wire service."""
    said = " ".join(f"{word}s of nation {number} met in the harbour" for number, word in enumerate(WORDS))
    name, keys, _ = editor.some_entry()
    key, value = editor.one(
        [("stories", f"[{STORIES[0]}]"), ("source", "{name: Paper One, agency: [Wire 1]}"), ("", "")]
    )
    editor.write(
        name, _with(keys, key, value) if key else keys, f"{said}, {editor.word()} and {editor.word()}.\n"
    )
    return name


@edit(4)
def minutes(editor: Editor) -> str:
    name, keys, text = editor.some_entry()
    moved = re.sub(r":\d\d:", f":{editor.chance.randrange(60):02}:", keys.get("date", ""), count=1)
    editor.write(name, _with(keys, "date", moved), text)
    return f"{name}: {moved}"


@edit(3)
def zone(editor: Editor) -> str:
    name, keys, text = editor.some_entry()
    moved = re.sub(r"(:\d\d)(?:Z|[+-]\d\d:\d\d)$", rf"\1{editor.chance.choice(ZONES)}", keys.get("date", ""))
    editor.write(name, _with(keys, "date", moved), text)
    return f"{name}: {moved}"


@edit(2)
def fault_in_a_key(editor: Editor) -> str:
    faults = [
        ("date", "2024-13-01T10:00:00Z"),
        ("date", "2024-02-01T10:00:00"),
        ("title", '"never closed'),
        ("title", None),
        ("title", "<b>Bold</b> words"),
        ("uid", None),
        ("uid", "story00"),
        ("colour", "red"),
        ("draft", "perhaps"),
        ("layout", "nowhere"),
        ("layout", "leaf"),
        ("slug", "Not A Slug"),
        ("aliases", "[old]"),
        ("aliases", "[/about/]"),
        ("image", "{src: nowhere.gif}"),
        ("updated", "1999-01-01T00:00:00Z"),
        ("events", '[{"name": "Talks", "start": "someday"}]'),
    ]
    return editor.give(*editor.one(faults))


@edit(2)
def fault_in_a_file(editor: Editor) -> str:
    name = editor.one(editor.entries() + editor.pages())
    payload = (editor.site.folder / name).read_bytes()
    faults = {
        "empty": b"",
        "not UTF-8": payload + b"\xff",
        "without front matter": payload.replace(b"---", b"+++"),
        "unclosed": payload.replace(b"\n---\n", b"\n"),
        "Windows lines": payload.replace(b"\n", b"\r\n"),
        "byte order mark": b"\xef\xbb\xbf" + payload,
        "control character": payload + b"\x07",
    }
    which = editor.one(sorted(faults))
    editor.site.write(name, faults[which])
    return f"{name}: {which}"


# -- files of content/


@edit(4)
def remove(editor: Editor) -> str:
    names = editor.entries()
    if len(names) <= LEAST:
        raise Nothing
    name = editor.one(names)
    editor.site.remove(name)
    return name


@edit(3)
def rename(editor: Editor) -> str:
    old = editor.one(editor.entries())
    new = f"content/{editor.one(['2024', '2025', 'deep/er'])}/{editor.word()}.md"
    (editor.site.folder / new).parent.mkdir(parents=True, exist_ok=True)
    (editor.site.folder / old).rename(editor.site.folder / new)
    return f"{old} to {new}"


@edit(1)
def copy(editor: Editor) -> str:
    old, new = editor.one(editor.entries()), f"content/{editor.word()}.md"
    shutil.copy2(editor.site.folder / old, editor.site.folder / new)
    return f"{old} to {new}"


def _add(editor: Editor, years: Sequence[int]) -> str:
    if len(editor.entries()) >= MOST:
        raise Nothing
    word = editor.word()
    name = f"content/{editor.one(['2024/', '2025/', ''])}{word}.md"
    keys = {
        "title": f"New {word}",
        "uid": word,
        "date": _moment(editor, years),
        "tags": json.dumps(editor.some(TAGS, 2)),
        "people": json.dumps(editor.some(PEOPLE, 1), ensure_ascii=False),
    }
    editor.write(name, keys, some_text(editor))
    return name


@edit(5)
def add_on_top(editor: Editor) -> str:
    return _add(editor, [2026])


@edit(4)
def add_in_the_midst(editor: Editor) -> str:
    return _add(editor, [2024])


@edit(2)
def swap(editor: Editor) -> str:
    """By their bytes, or by their names, so that times and sizes go with them."""
    names = editor.entries()
    if len(names) < 2:
        raise Nothing
    one, other = editor.chance.sample(names, 2)
    first, second = editor.site.folder / one, editor.site.folder / other
    if editor.chance.random() < 0.5:
        payload = first.read_bytes()
        first.write_bytes(second.read_bytes())
        second.write_bytes(payload)
    else:
        _swap_names(first, second)
    return f"{one} and {other}"


def _swap_names(first: Path, second: Path) -> None:
    aside = first.with_name(".aside")
    first.rename(aside)
    second.rename(first)
    aside.rename(second)


@edit(1)
def swap_folders(editor: Editor) -> str:
    first, second = (editor.site.folder / "content" / year for year in ("2024", "2025"))
    if not first.is_dir() or not second.is_dir():
        raise Nothing
    _swap_names(first, second)
    return "content/2024 and content/2025"


@edit(2)
def away_and_back(editor: Editor) -> str:
    name = editor.one([name for name in editor.sources() if name != "config.yaml"])
    path, aside = editor.site.folder / name, editor.aside("moved-away")
    path.rename(aside)
    built = editor.chance.random() < 0.7
    if built:
        build(editor)
    aside.rename(path)
    return f"{name}{' with a build between' if built else ''}"


@edit(3)
def same_size_and_time(editor: Editor) -> str:
    """A letter, a digit: what only the bytes, or the time of the change itself, can tell."""
    name = editor.one([name for name, source in editor.sources().items() if isinstance(source, bytes)])
    path = editor.site.folder / name
    payload = path.read_bytes()
    words = [
        match.span()
        for match in re.finditer(rb"Officials|Envoys|Story \d|margin: \d|note on|;[^\n]\Z", payload)
    ]
    if not words:
        raise Nothing
    _, end = editor.one(words)
    last = payload[end - 1 : end]
    other = editor.one([letter for letter in (b"0", b"1", b"5") if letter != last])
    status = path.stat()
    path.write_bytes(payload[: end - 1] + other + payload[end:])
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    return f"{name} at {end - 1}: {other.decode()}"


@edit(2)
def touch(editor: Editor) -> str:
    name = editor.one([name for name, source in editor.sources().items() if isinstance(source, bytes)])
    os.utime(editor.site.folder / name, editor.one([None, (10**9, 10**9)]))
    return name


@edit(2)
def page(editor: Editor) -> str:
    name = editor.one([*editor.pages(), f"content/pages/{editor.word()}.md"])
    keys = {"title": f"Page {editor.word()}", "aliases": editor.one(["[]", "[/how/]"])}
    about = name == "content/pages/about.md"
    editor.write(name, keys, ("## Who\n\n" if about else "") + some_text(editor))
    return name


@edit(1)
def page_field(editor: Editor) -> str:
    name = editor.one(editor.pages())
    keys, text = editor.opened(name)
    key, value = editor.one(
        [
            ("draft", "true"),
            ("draft", "false"),
            ("layout", "wide"),
            ("lang", "fr"),
            ("summary", editor.word()),
        ]
    )
    editor.write(name, _with(keys, key, value), text)
    return f"{name}: {key}: {value}"


@edit(1)
def remove_page(editor: Editor) -> str:
    name = editor.one([name for name in editor.pages() if not name.endswith("/about.md")])
    editor.site.remove(name)
    return name


@edit(4)
def picture(editor: Editor) -> str:
    new = f"content/pictures/{editor.word()}.gif"
    name = editor.one([*editor.pictures(), *editor.pictures(), new])
    payload = gif(editor.chance.randint(1, 9), editor.chance.choice([b"", b"a", b"b"]))
    editor.site.write(name, editor.one([payload, payload, payload, payload, b"no picture"]))
    return name


@edit(2)
def large_picture(editor: Editor) -> str:
    """One that is published in several sizes, and large enough for a share card."""
    width, height = editor.one([(620, 330), (640, 330), (300, 200), (100, 400)])
    editor.site.write("content/pictures/large.png", png(width, height))
    return f"{width} x {height}"


@edit(1)
def look_of_cards(editor: Editor) -> str:
    """A stylesheet or a font of the site's own, or again that of Dateline."""
    name, source = editor.one(
        [
            ("assets/style.css", ":root { --paper: #102030; }"),
            ("fonts/label.ttf", BUILT_IN / "fonts/headline.ttf"),
        ]
    )
    if (editor.site.folder / "layouts" / name).exists():
        editor.site.remove(f"layouts/{name}")
        return f"no {name}"
    editor.site.write(f"layouts/{name}", source if isinstance(source, str) else source.read_bytes())
    return name


@edit(1)
def remove_picture(editor: Editor) -> str:
    name = editor.one(editor.pictures())
    editor.site.remove(name)
    return name


@edit(1)
def link_to_a_picture(editor: Editor) -> str:
    """Its own status stays the same when the picture changes."""
    target = editor.one([*editor.pictures(), ""])
    editor.put("content/pictures/link.gif", Path(target).name or None)
    return target


@edit(2)
def stray(editor: Editor) -> str:
    name = editor.one(
        ["content/notes.txt", "content/.hidden.md", "content/2024/notes.yaml", "seeds/story.txt"]
    )
    if (editor.site.folder / name).exists() and editor.chance.random() < 0.7:
        editor.site.remove(name)
    else:
        editor.site.write(name, editor.word())
    return name


@edit(1)
def link_to_a_folder(editor: Editor) -> str:
    there = (editor.site.folder / "content/linked").is_symlink()
    editor.put("content/linked", None if there else "2024")
    return f"{'no ' if there else ''}content/linked"


# -- config.yaml


@edit(7)
def some_edition(editor: Editor) -> str:
    """A new edition, or another one in the place of one, with entries that there are, and sometimes not."""
    chance, names = editor.chance, editor.editions()
    name = chance.choice([*names, f"content/editions/{editor.word()}.md"])
    uids = [f"story{number:02}" for number in range(11)] + (["nobody"] if chance.random() < 0.05 else [])
    told = {"title": f"Talks on {editor.word()}", "summary": "What was said", "source": "Paper One"}
    sections = {
        title: [
            chance.choice(
                [uid, {"entry": uid, **told}, {"entry": uid, "pin": True}, {"entry": uid, "drop": True}]
            )
            for uid in editor.some(uids, 4)
        ]
        for title in ("Long talks", editor.word())
    }
    also = {"entry": chance.choice(uids), "also": [{"entry": chance.choice(uids), "source": "Paper Two"}]}
    sections["More"] = [also]
    more = {"since": "2024-01-01T00:00:00Z", "until": "2024-04-01T00:00:00Z"} if chance.random() < 0.5 else {}
    if chance.random() < 0.2:
        more["corrections"] = "[{date: 2025-03-01T00:00:00Z, note: It was otherwise}]"
    written = edition(
        f"Edition {editor.word()}",
        number=names.index(name) + 1 if name in names else len(names) + 1,
        date=chance.choice(["2024-02-01T06:00:00Z", "2025-02-01T06:00:00+05:30", "2025-06-10T00:00:00Z"]),
        state=chance.choice(["draft", "locked", "published", "published", "published"]),
        sections=sections,
        text=some_text(editor) if chance.random() < 0.4 else "",
        **more,
    )
    editor.site.write(name, written)
    return name


@edit(2)
def no_edition(editor: Editor) -> str:
    name = editor.one(editor.editions())
    editor.site.remove(name)
    return name


@edit(1)
def changed_edition(editor: Editor) -> str:
    """What is out may not change; a draft may."""
    name = editor.one(editor.editions())
    editor.site.write(name, editor.site.read(name).rstrip() + f" {editor.word()}\n")
    return name


@edit(9)
def some_term_file(editor: Editor) -> str:
    """A new file of a term, or another one in the place of one; now and then with something wrong."""
    chance = editor.chance
    taxonomy = chance.choice(["people", "places", "stories", "stories", "tags"])
    word = editor.word()
    slug, title = chance.choice([*TERMS[taxonomy].items(), (word, f"Term {word}")])
    keys: dict[str, str] = {"title": title}
    values = {
        "description": [f"What {word} is"],
        "synonyms": [json.dumps([f"{title}s", word]), "[Slim]"],
        "links": ['{"Its own": "https://own.example/"}'],
        "wikidata": ["Q15031"],
        "aliases": [f"[/old/{word}/]"],
        "former": [f"[old-{word}]"],
        "lang": ["fr"],
        "layout": ["wide"],
        "extra": [f"{{mark: {word}}}"],
        "broader": ["Wide"],
    }
    roles = json.dumps([{"title": f"Head of {word}", "organisation": "Li Wei", "from": "2023-02"}])
    more = {"question": [f"What of {word}?"], "state": ["running", "dormant", "closed", "asleep"]}
    values |= more if taxonomy == "stories" else {"roles": [roles]}
    for key in editor.some(sorted(values), 4):
        keys[key] = editor.one(values[key])
    name = f"content/{taxonomy}/{slug}.md"
    editor.write(name, keys, some_text(editor) if chance.random() < 0.6 else "")
    return name


@edit(4)
def no_term_file(editor: Editor) -> str:
    name = editor.one(editor.term_files())
    editor.site.remove(name)
    return name


@edit(3)
def text_of_a_term(editor: Editor) -> str:
    name = editor.one(editor.term_files())
    keys, _ = editor.opened(name)
    editor.write(name, keys, some_text(editor))
    return name


@edit(9)
def setting(editor: Editor) -> str:
    chance = editor.chance
    formats = editor.some(("rss", "atom", "json"), 3)
    feeds = {
        "entries": chance.randint(1, 3),
        "formats": formats or ["json"],
        "term_formats": editor.some(("rss", "atom", "json"), 2),
        "archive": chance.random() < 0.7,
    }
    menu = [{"title": editor.word(), "url": url} for url in editor.some(LIST_URLS[:5], 3)]
    outlets = [
        {
            "name": "Paper One",
            "url": f"https://{editor.word()}.example/",
            "rights": editor.one(["own", "link"]),
        },
        {"name": "Paper Two", "feed": "https://two.example/feed", "timezone": "Asia/Kolkata"},
    ]
    values = {
        "title": ["Test Digest", f"Digest {editor.word()}", "“Tëst” & digest"],
        "tagline": [None, "What is tested", editor.word()],
        "description": [None, f"A digest of {editor.word()}"],
        "base_url": ["https://digest.example/", "https://digest.example/repo/", "https://other.example/a/b/"],
        "language": [None, "de", "ar"],
        "timezone": [None, "Asia/Kolkata"],
        "tag_authority": ["digest.example,2024", "other.example,2023"],
        "permalink": [None, "/{year}/{slug}/", "/{year}/{month}/{day}/{slug}/", "/e/{uid}/"],
        "per_page": ["1", "2", "3", "4"],
        "rights": ["own", "excerpt", "link", "full"],
        "excerpt_words": ["0", "5", "12", "40"],
        "archive": [None, "true", "false"],
        "images": [None, "true", "false"],
        "editions": [None, "{weekly: auto}", "{daily: auto, most: 3}", "{}", "{weekly: auto, epub: true}"],
        "search": [None, None, "false", "true"],
        "coverage": [None, "true"],
        "link_mentions": [None, '{"of": ["people", "places"]}', '{"of": ["people"], "in_quotes": "true"}'],
        "data": [None, '{"entries": "true", "citations": "true"}', '{"entries": "true"}'],
        "share_cards": [None, "false", "true"],
        "publisher": [None, f'{{"name": "Desk {editor.word()}", "url": "https://desk.example/"}}'],
        "feeds": [json.dumps(feeds), json.dumps(feeds), json.dumps(feeds)],
        "menu": [json.dumps(menu)],
        "sources": [json.dumps(outlets), "[]"],
        "# a comment": [editor.word()],
    }
    key = editor.one(sorted(values))
    return editor.configure(key, editor.one(values[key]))


@edit(2)
def taxonomy(editor: Editor) -> str:
    known = editor.taxonomies()
    name = editor.one(sorted(ADDED_TAXONOMIES))
    if name in known:
        del known[name]
    else:
        known[name] = ADDED_TAXONOMIES[name]
    return editor.configure("taxonomies", json.dumps(known))


@edit(2)
def taxonomy_field(editor: Editor) -> str:
    known = editor.taxonomies()
    name = editor.one(sorted(known))
    fields = [("title", editor.word()), ("singular", editor.word()), ("description", editor.word())]
    key, value = editor.one([*fields, ("featured", editor.chance.randint(0, 4))])
    known[name][key] = value
    if editor.chance.random() < 0.2:
        known = dict(reversed(known.items()))
    return editor.configure("taxonomies", json.dumps(known))


@edit(5)
def vocabulary(editor: Editor) -> str:
    known = editor.taxonomies()
    tags = known.get("tags", {})
    terms = tags.setdefault("terms", [])
    names = [term["name"] for term in terms]
    free = sorted({"talks", "trade", "chips", "navy", "Unused"} - set(names))
    kind = editor.chance.randrange(8)
    if kind < 3:
        added = {"name": editor.one(free), "synonyms": editor.some(["Slimmer", "sea"], 1)}
        terms.insert(0, {**added, "broader": editor.one(names)} if names and kind == 0 else added)
    elif kind < 6:
        key, value = editor.one(
            [
                ("description", f"Described as {editor.word()}"),
                ("slug", editor.word()),
                ("synonyms", [editor.word(), "Slimmest"]),
                ("links", {"Wikidata": f"https://www.wikidata.org/wiki/{editor.word()}"}),
                ("broader", editor.one([*names, "Nowhere"])),
            ]
        )
        editor.one(terms)[key] = value
    elif kind == 6:
        terms.remove(editor.one(terms))
    else:
        tags["closed"] = not tags.get("closed", False)
    return editor.configure("taxonomies", json.dumps(known))


@edit(1)
def fault_in_settings(editor: Editor) -> str:
    if editor.chance.random() < 0.2:
        editor.config()
        editor.site.remove("config.yaml")
        return "config.yaml removed"
    faults = [
        ("colour", "red"),
        ("per_page", "many"),
        ("title", None),
        ("menu", "[{title: A, url: /nowhere/}]"),
    ]
    return editor.configure(*editor.one([*faults, ("tagline", '"never closed'), ("base_url", "example.org")]))


# -- layouts/


def _built_in(editor: Editor) -> str:
    names = [path.relative_to(BUILT_IN).as_posix() for path in sorted(BUILT_IN.rglob("*.html"))]
    return editor.one(names)


def _marked(name: str, text: str, words: str) -> str:
    """A built-in layout with words where its pages show them."""
    anchor = _ANCHORS.get(name, "{% block main %}")
    before, found, after = text.partition(anchor)
    if not found:
        return text + words
    return f"{before}{words}{found}{after}" if anchor.startswith("</") else f"{before}{found}{words}{after}"


@edit(6)
def own_layout(editor: Editor) -> str:
    """A built-in layout, changed."""
    name = _built_in(editor)
    text = (BUILT_IN / name).read_text(encoding="utf-8")
    editor.site.write(f"layouts/{name}", _marked(name, text, f"<!-- {editor.word()} -->"))
    return name


@edit(3)
def deep_layout(editor: Editor) -> str:
    """One that shows all it can reach."""
    name = editor.one(sorted(DEEP_LAYOUTS))
    editor.site.write("layouts/parts/page.html", DEEP_LAYOUTS["parts/page.html"])
    editor.site.write(f"layouts/{name}", DEEP_LAYOUTS[name])
    return name


@edit(4)
def part(editor: Editor) -> str:
    """A part that others include if it is there; some look for it before it is."""
    name = f"layouts/parts/{editor.one(['note', 'first', 'entry', 'leaf', 'none', 'fr'])}.html"
    if (editor.site.folder / name).exists() and "note" not in name and editor.chance.random() < 0.5:
        editor.site.remove(name)
        return f"no {name}"
    deep = (
        " {{ page.related | map(attribute='entry.summary') | join }}" if editor.chance.random() < 0.3 else ""
    )
    editor.put(name, None)
    editor.site.write(name, f"<p>{editor.word()}{deep}</p>\n")
    return name


@edit(1)
def link_to_a_part(editor: Editor) -> str:
    editor.put("layouts/parts/first.html", None)
    editor.put("layouts/parts/first.html", "note.html")
    return "layouts/parts/first.html"


@edit(5)
def remove_layout(editor: Editor) -> str:
    needed = {f"layouts/{name}" for name in (*OWN_LAYOUTS, "parts/page.html")}
    names = [name for name in editor.files("layouts", ".html") if name not in needed]
    if editor.chance.random() < 0.05:
        names = sorted(needed.intersection(editor.files("layouts")))
    name = editor.one(names)
    editor.site.remove(name)
    return name


@edit(2)
def fault_in_a_layout(editor: Editor) -> str:
    name = editor.one([*editor.files("layouts", ".html"), f"layouts/{_built_in(editor)}"])
    path, built_in = editor.site.folder / name, BUILT_IN / name.removeprefix("layouts/")
    if not path.exists() and not built_in.exists():
        raise Nothing
    text = (path if path.exists() else built_in).read_text(encoding="utf-8", errors="replace")
    fault = editor.one(
        [
            "{% if %}",
            "{{ nothing_here }}",
            "{{ page.nothing }}",
            "{{ page.title | nothing }}",
            '{% include "nothing.html" %}',
            '{{ "nothing.css" | asset }}',
            "{{ 1 // 0 }}",
            "{% if page.url == '/about/' %}{{ nothing_here }}{% endif %}",
            "{% if page.related %}{{ page.related[9].entry.title }}{% endif %}",
        ]
    )
    editor.put(name, None)
    editor.site.write(name, _marked(name.removeprefix("layouts/"), text, fault))
    return f"{name}: {fault}"


@edit(4)
def catalogue(editor: Editor) -> str:
    """Words of the site's own, in a language that it may have; some with a fault."""
    name = f"layouts/words/{editor.one(['en', 'de', 'ar'])}.po"
    if (editor.site.folder / name).exists() and editor.chance.random() < 0.4:
        editor.site.remove(name)
        return f"no {name}"
    said = editor.one(
        ["Feeds", "Archive", "Related", "%(months)s, page %(number)s", "Read the original at %(source)s"]
    )
    places = " ".join(re.findall(r"%\(\w+\)s", said))
    fault = editor.one([" %(nothing)s", '" "']) if editor.chance.random() < 0.1 else ""
    editor.site.write(name, f'msgid "{said}"\nmsgstr "{editor.word()} {places}{fault}"\n')
    return f"{name}: {said}"


@edit(4)
def asset(editor: Editor) -> str:
    name = editor.one(["style.css", "extra.css", "extra.css", "own.css", "dot.gif", "favicon.svg"])
    path = editor.site.folder / "layouts/assets" / name
    if (
        path.exists()
        and name in ("style.css", "own.css", "dot.gif", "favicon.svg")
        and editor.chance.random() < 0.4
    ):
        path.unlink()
        return f"no {name}"
    texts = [f"p {{ margin: {editor.chance.randrange(9)} }}\n", f"/* {editor.word()} */\n"]
    there = (editor.site.folder / "layouts/assets/dot.gif").exists()
    urls = ["p { background: url(dot.gif) }\n"] if there or editor.chance.random() < 0.1 else []
    editor.site.write(
        f"layouts/assets/{name}", editor.one([*texts, *urls]) if name.endswith("css") else editor.word()
    )
    return name


# -- how it is built


@edit(5)
def clock(editor: Editor) -> str:
    editor.now = editor.one(CLOCKS)
    return editor.now


@edit(4)
def options(editor: Editor) -> str:
    editor.drafts = editor.chance.random() < 0.3
    editor.jobs = editor.chance.randint(1, 2)
    editor.strict = editor.chance.random() < 0.2
    return " ".join(editor.options()[2:])


@edit(2)
def other_out(editor: Editor) -> str:
    editor.out = editor.one(editor.outs)
    return editor.out.name


@edit(1)
def check(editor: Editor) -> str:
    """With drafts or without, whatever builds do."""
    drafts = editor.one([(), ("--drafts",)])
    editor.site.run("check", "--now", editor.one(CLOCKS), "--jobs", "1", *drafts)
    return " ".join(drafts)


@edit(1)
def build(editor: Editor) -> str:
    """One whose result nobody looks at."""
    ran = editor.build()
    if ran.code == 0:
        settle(editor)
    return f"exit code {ran.code}"


@edit(1)
def move_the_site(editor: Editor) -> str:
    editor.site.folder = editor.site.folder.rename(editor.aside(f"site-{editor.word()}"))
    return editor.site.folder.name


@edit(1)
def nothing(editor: Editor) -> str:
    return "at all"


_DIGEST = re.compile("[0-9a-f]{64} ")


def settle(editor: Editor) -> None:
    """After a good build its list is whole again: what it does not name is somebody's."""
    out, folder = editor.out, editor.folder
    lines = (folder / MANIFEST).read_text(encoding="utf-8").splitlines()
    listed = {_DIGEST.sub("", line) for line in lines}
    if out.in_doubt:
        others = [path for path in editor.made() if path not in listed]
        out.foreign |= {path: (folder / path).read_bytes() for path in others}
        out.emptied |= hollow(folder)
    out.in_doubt = False
    out.foreign = {path: payload for path, payload in out.foreign.items() if path not in listed}


def hollow(folder: Path) -> set[str]:
    """The folders below a folder without any file in them."""
    full: set[Path] = set()
    found = set()
    for name, folders, files in os.walk(folder, topdown=False):
        path = Path(name)
        if files or any(path / one in full for one in folders):
            full.add(path)
        elif path != folder:
            found.add(path.relative_to(folder).as_posix())
    return found


# -- killed builds

_DIES = """
import os, signal, sys

folder, left, torn = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "torn"
changes = ("os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate")


def watch(event, arguments):
    global left
    if event == "open":
        path, _, flags = arguments
        if not isinstance(flags, int) or not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return
    elif event in changes:
        path = arguments[0]
    else:
        return
    if isinstance(path, int) or not os.fsdecode(path).startswith(folder):
        return
    left -= 1
    if left == -1:
        if torn and event == "open" and flags & os.O_TRUNC:
            os.close(os.open(path, flags))
        for process in sorted({build, os.getpid()}):  # the build's own, and the one that does this for it
            os.kill(process, signal.SIGKILL)


build = os.getpid()
sys.addaudithook(watch)
from generator.cli import main

main(["--site", *sys.argv[1:2], *sys.argv[4:]])
"""
"""Builds, and kills itself before a given change to the files, or in the midst of writing one."""


@edit(4)
def killed(editor: Editor) -> str:
    step, torn = int(2 ** (8 * editor.chance.random())), editor.one(["torn", "whole"])
    done = subprocess.run(
        [sys.executable, "-c", _DIES, str(editor.site.folder), str(step), torn, *editor.arguments()],
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode in (0, 1, -signal.SIGKILL), done.stderr.decode()
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    if done.returncode == 0:
        settle(editor)
    return f"before change {step}, {torn}: exit code {done.returncode}"


@edit(1)
def killed_at_some_time(editor: Editor) -> str:
    """The one edit that need not do the same when it is done again."""
    after = editor.chance.uniform(0.2, 0.6)
    build = subprocess.Popen(
        [sys.executable, "-m", "generator", "--site", str(editor.site.folder), *editor.arguments()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    time.sleep(after)
    build.kill()
    with contextlib.suppress(
        ProcessLookupError
    ):  # the next command would say that it waits for what it forked
        os.killpg(build.pid, signal.SIGKILL)
    if build.wait() == 0:
        settle(editor)
    return f"after {after:.2f} s"


@edit(3)
def interrupted(editor: Editor) -> str:
    """By Ctrl-C, so that what a build does at its end is still done."""
    step = int(2 ** (8 * editor.chance.random()))
    with _interrupted(editor.site.folder.parent, step) as left:
        ran = editor.build()
    assert ran.code == 1 or left[0] >= 0, ran
    if ran.code == 0:
        settle(editor)
    return f"before change {step}: exit code {ran.code}"


@contextmanager
def _interrupted(folder: Path, step: int) -> Iterator[list[int]]:
    """What a terminal tells all processes of a command reaches the one here, which then ends the others."""
    left, own = [step], os.getpid()

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        def call(path: object, *arguments: object, **named: object) -> object:
            words = path if isinstance(path, int) else os.fsdecode(path)
            is_counted = os.getpid() == own and not isinstance(words, int) and words.startswith(str(folder))
            if is_counted and not words.endswith(LOCK):
                left[0] -= 1
                if left[0] == -1:
                    raise KeyboardInterrupt
            return function(path, *arguments, **named)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in ("mkdir", "remove", "rename", "replace", "rmdir", "unlink"):
            patch.setattr(os, name, counted(getattr(os, name)))
        yield left


# -- the memory


@edit(2)
def forget(editor: Editor) -> str:
    shutil.rmtree(editor.site.folder / MEMORY, ignore_errors=True)
    return "everything"


@edit(4)
def corrupt(editor: Editor) -> str:
    """One file of the memory, or all of them."""
    paths = editor.remembered()
    if editor.chance.random() < 0.5:
        paths = [editor.one(paths)]
    elif not paths:
        raise Nothing
    how = editor.one(["truncated", "flipped", "emptied", "replaced", "lengthened", "removed"])
    for path in paths:
        _corrupt(path, how, editor.chance)
    return f"{', '.join(path.name for path in paths[:3])} {how}"


def _corrupt(path: Path, how: str, chance: Random, letters: bytes = bytes(range(256))) -> None:
    """Damage a file; `letters` are the bytes that may stand in it then where others stood."""
    payload = bytearray(path.read_bytes())
    if how == "truncated":
        payload = payload[: chance.randint(0, len(payload))]
    elif how == "flipped" and payload:
        for _ in range(chance.randint(1, 20)):
            payload[chance.randrange(len(payload))] = chance.choice(letters)
    elif how == "emptied":
        payload = bytearray()
    elif how == "replaced":
        payload = bytearray(chance.choices(letters, k=len(payload)))
    elif how == "lengthened":
        payload += bytearray(chance.choices(letters, k=9))
    if how == "removed":
        path.unlink()
    else:
        path.write_bytes(payload)


@edit(3)
def keep_memory(editor: Editor) -> str:
    folder = editor.site.folder / MEMORY
    if not folder.is_dir():
        raise Nothing
    editor.kept += 1
    kept = Kept(editor.aside(f"memory-{editor.kept}"))
    shutil.copytree(folder, kept.folder)
    editor.memories.append(kept)
    return kept.folder.name


@edit(4)
def old_memory(editor: Editor) -> str:
    """The memory of an earlier build, or some of its files among the present ones."""
    kept = editor.one(editor.memories)
    partly = editor.chance.random() < 0.3
    put_memory(editor, kept.folder, share=0.5 if partly else 1)
    return f"{kept.folder.name}{' in part' if partly else ''}"


def put_memory(editor: Editor, kept: Path, share: float = 1) -> None:
    folder = editor.site.folder / MEMORY
    if share == 1:
        for path in editor.remembered():
            path.unlink()
    for path in sorted(kept.rglob("*")):
        place = folder / path.relative_to(kept)
        if path.is_file() and path.name != LOCK and editor.chance.random() <= share and not place.is_dir():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, place)


@edit(1)
def memory_of_another_site(editor: Editor) -> str:
    other = editor.aside("another")
    shutil.rmtree(other, ignore_errors=True)
    other.mkdir()
    site = make_site(other)
    site.edit("config.yaml", "Test Digest", f"Other {editor.word()}")
    site.build()
    put_memory(editor, site.folder / MEMORY)
    return "all of it"


# -- the published folder


@edit(1)
def remove_public(editor: Editor) -> str:
    shutil.rmtree(editor.folder, ignore_errors=True)
    editor.out.foreign.clear()
    editor.out.emptied.clear()
    editor.out.in_doubt = False
    return editor.out.name


@edit(4)
def hand_in_public(editor: Editor) -> str:
    name = editor.one(editor.made())
    path = editor.folder / name
    payload, status = path.read_bytes(), path.stat()
    how = editor.one(["longer", "empty", "same size", "same size and time", "older"])
    if how == "longer":
        path.write_bytes(payload + b" ")
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "older":
        os.utime(path, (10**9, 10**9))
    else:
        path.write_bytes(payload[:-1] + b"x")
    if how == "same size and time":
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    return f"{name}: {how}"


@edit(3)
def remove_in_public(editor: Editor) -> str:
    """A file, or a folder with all that a build made in it."""
    name = editor.one(editor.made())
    below = name if editor.chance.random() < 0.5 else name.rpartition("/")[0]
    for path in editor.made():
        if path == below or path.startswith(f"{below}/"):
            (editor.folder / path).unlink()
            editor.out.emptied |= {parent.as_posix() for parent in Path(path).parents[:-1]}
    return below


@edit(1)
def block(editor: Editor) -> str:
    """Something that no build made stands where a file or a folder of one belongs."""
    name = editor.one(editor.made())
    below = name.partition("/")[0] if editor.chance.random() < 0.5 else name
    path = editor.folder / below
    inside = [foreign for foreign in editor.out.foreign if foreign.startswith(f"{below}/")]
    if inside:
        raise Nothing
    editor.out.emptied |= {parent.as_posix() for parent in Path(name).parents[:-1]}
    if path.is_dir():
        shutil.rmtree(path)
        path.write_bytes(b"in the way")
    else:
        path.unlink()
        path.mkdir()
    editor.out.blocked = below
    return below


def unblock(editor: Editor) -> None:
    path = editor.folder / editor.out.blocked
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    editor.out.blocked = ""


@edit(2)
def list_of_files(editor: Editor) -> str:
    """Gone or damaged: then nobody knows what a build made."""
    path = editor.one(sorted(editor.folder.glob(f"{LISTS}*")))
    how = editor.one(["truncated", "flipped", "emptied", "replaced", "removed"])
    _corrupt(path, how, editor.chance, letters=b"abcdef0123456789")
    editor.out.in_doubt = True
    return f"{path.name} {how}"


@edit(2)
def foreign(editor: Editor) -> str:
    beside = Path(editor.one(editor.made())).parent.as_posix()
    name = editor.one(["CNAME", ".nojekyll", ".well-known/security.txt", f"{beside}/notes.txt"])
    name = name.removeprefix("./")
    if name in editor.made():
        raise Nothing
    payload = editor.word().encode()
    (editor.folder / name).parent.mkdir(parents=True, exist_ok=True)
    (editor.folder / name).write_bytes(payload)
    editor.out.foreign[name] = payload
    return name


@edit(2)
def keep_public(editor: Editor) -> str:
    out = editor.out
    if not editor.folder.is_dir():
        raise Nothing
    editor.kept += 1
    kept = Kept(
        editor.aside(f"public-{editor.kept}"), dict(out.foreign), out.in_doubt, frozenset(out.emptied)
    )
    shutil.copytree(editor.folder, kept.folder)
    editor.publics.append(kept)
    return kept.folder.name


@edit(2)
def old_public(editor: Editor) -> str:
    """What was published earlier, with its times and its list."""
    kept = editor.one(editor.publics)
    shutil.rmtree(editor.folder, ignore_errors=True)
    shutil.copytree(kept.folder, editor.folder)
    editor.out.foreign = dict(kept.foreign)
    editor.out.in_doubt = kept.in_doubt
    editor.out.emptied = set(kept.emptied)
    return kept.folder.name
