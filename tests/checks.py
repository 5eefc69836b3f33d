"""What the tests of whole sites share: sites to look at, and a reader of what they publish."""

from __future__ import annotations

import json
import os
import posixpath
import re
import shutil
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import jsonschema
import pytest
from driver import NOW, SiteTest, edition
from filelock import FileLock
from lxml import etree, html
from referencing import Registry
from referencing.jsonschema import DRAFT4

from generator.ground.urls import base_path, path_of

ROOT = Path(__file__).parents[1]
DEMONSTRATION_NOW = "2026-01-01T00:00:00Z"
SUB_PATH = "https://host.example/repo/"

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
FEED_NAMES = ("rss.xml", "atom.xml", "feed.json")


# -- the repository

_MADE_HERE = frozenset(
    ".git .venv .dateline .hypothesis .mypy_cache .pytest_cache .ruff_cache __pycache__ build dist public".split()
)


def repository_files() -> list[str]:
    """The paths of what is in the repository, without what tools and builds made; git need not be there."""
    found = []
    for parent, folders, names in os.walk(ROOT):
        folders[:] = sorted(set(folders) - _MADE_HERE)
        here = Path(parent).relative_to(ROOT)
        found += [(here / name).as_posix() for name in names]
    return sorted(found)


def copy_repository(folder: Path) -> None:
    """A fresh checkout, so to speak."""
    for name in repository_files():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)


# -- sites


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that is filled once, whatever the number of processes that test. Nothing in it may be changed."""
    own = factory.getbasetemp()
    common = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = common / name
    with FileLock(common / f"{name}.lock"):
        if not folder.is_dir():
            making = Path(tempfile.mkdtemp(dir=common))
            make(making)
            making.rename(folder)
    return folder


def copy_demonstration(folder: Path, *, base_url: str = "", ingest: bool = True) -> SiteTest:
    """The site of this repository, in a folder of its own, with its clippings ingested."""
    site = SiteTest(folder)
    shutil.copy(ROOT / "config.yaml", site.folder)
    for name in ("content", "seeds", "layouts"):
        shutil.copytree(ROOT / name, site.folder / name, dirs_exist_ok=True)
    if base_url:
        config = site.read("config.yaml")
        changed, count = re.subn(r"(?m)^base_url: .*$", f"base_url: {base_url}", config)
        assert count == 1
        site.write("config.yaml", changed)
    if ingest:
        ran = site.run("ingest", "--now", DEMONSTRATION_NOW)
        assert ran.code == 0, ran.err
    return site


LARGE_CONFIG = """\
title: Läräge & Sons <2>
tagline: A site in which everything happens
base_url: https://large.example/deep/er/
tag_authority: large.example,2020
rights: excerpt
excerpt_words: 12
per_page: 7
coverage: true
data: {entries: true, citations: true}
editions: {most: 30}
link_mentions: {of: [people, places], in_quotes: true}
publisher: {name: The Desk, url: "https://desk.example/", email: desk@large.example}
feeds: {entries: 9, hub: "https://hub.example/"}
menu:
  - {title: Subjects, url: /tags/}
  - {title: Elsewhere, url: "https://elsewhere.example/"}
  - {title: About, url: /about/}
taxonomies:
  tags:
    title: Subjects
    singular: subject
    description: What it is about
    featured: 3
    terms:
      - {name: Wide, slug: wide, description: All of it, links: {Wikidata: "https://www.wikidata.org/wiki/Q1"}}
      - {name: Narrow, slug: narrow, broader: Wide, synonyms: [Slim, "Thin & fine"]}
  people: {title: People, singular: person, from: [people, authors]}
  places: {title: Places, singular: place, from: [places, dateline]}
  stories: {title: Stories, singular: story}
  sources: {title: Sources, singular: source, from: [source]}
  agencies: {title: Agencies, singular: agency, from: [agency]}
  empty: {title: Empty, singular: nothing}
sources:
  - {name: Paper One, url: "https://one.example/", feed: "https://one.example/feed.xml", domains: [one.example]}
  - {name: Paper Two, url: "https://two.example/", domains: [two.example], rights: full}
"""

HIDDEN = ("Zzdraft", "Zzscheduled", "Zzexpired")
"""Words of entries that no reader may see yet, or any more."""

_RIGHTS = ("own", "full", "excerpt", "link")
_LANGUAGES = ("", "", "", "ar", "zh-Hans", "")
_PLACES = ("Beijing", "Washington", "Åbo", "São Paulo")
_ZONES = ("Z", "+05:30", "-08:00", "+14:00", "-11:00")


def write_large_site(folder: Path, *, entries: int = 120) -> SiteTest:
    """A site of many entries in which every feature of the front matter and of Markdown is used."""
    site = SiteTest(folder, config=LARGE_CONFIG)
    site.write("content/pictures/Wide One.png", png(64, 36))
    site.write("content/pages/about.md", "---\ntitle: About\nsummary: Who we are\n---\n\n## Who\n\nWe.\n")
    site.write(
        "content/pages/about/method.md",
        "---\ntitle: Method\naliases: [/how/]\nlang: fr\n---\n\nComme [ici](../about.md#who).\n",
    )
    for number in range(entries):
        site.write(f"content/{2019 + number % 5}/story-{number:04}.md", _large_entry(number))
    for number, state in ((1, "published"), (2, "draft")):
        told = {
            "Talks": [f"story{number:04}", {"entry": f"story{number + 2:04}", "title": "1 < 2 & “so on”"}]
        }
        more = {"layout": "edition", "lang": "de"} if number == 1 else {}
        site.write(
            f"content/editions/{number}.md",
            edition(
                f"Edition {number}",
                number=number,
                state=state,
                sections=told,
                text="## Note\n\nSee [us](/about/).",
                summary=f"What edition {number} has",
                **more,
            ),
        )
    site.write(
        "content/stories/running-0.md",
        "---\ntitle: Running 0\nquestion: Is 1 < 2 & 3 > 2?\ndescription: It goes on\nstate: closed\n"
        "aliases: [/old-story/]\n---\n\n## Heading\n\nSee [us](/about/) & [more](#heading).\n",
    )
    site.write(
        "content/people/person-1.md",
        "---\ntitle: Person 1\nsynonyms: [The First]\nwikidata: Q42\nlinks: {Own: 'https://p1.example/?a=1&b=2'}\n"
        "roles:\n  - {title: Head & hand, organisation: Tag 1, from: 2020-02, to: 2023}\n"
        "  - {title: Envoy, from: 2023-05-01}\n---\n\n« Né à Åbo. »\n",
    )
    hidden = ("draft: true", "publish_at: 2031-01-01T00:00:00Z", "expires: 2024-01-01T00:00:00Z")
    for word, key in zip(HIDDEN, hidden, strict=True):
        site.write(
            f"content/2024/{word.lower()}.md",
            f"---\ntitle: {word} title\nsummary: {word} summary\nuid: {word}\ndate: 2023-05-01T00:00:00Z\n"
            f"tags: [{word} tag]\naliases: [/{word.lower()}-alias/]\n{key}\n---\n\n{word} text\n",
        )
    return site


def _large_entry(number: int) -> str:
    year, month, day = 2019 + number % 5, 1 + number % 12, 1 + number % 28
    moment = f"{year}-{month:02}-{day:02}T{number % 24:02}:{number % 60:02}:00{_ZONES[number % 5]}"
    keys = [
        f"title: 'Story {number}: “1 < 2” & 3 > 2, said the minister’s aide'",
        f"uid: story{number:04}",
        f"date: {moment}",
        f"rights: {_RIGHTS[number % 4]}",
        f"dateline: {_PLACES[number % 4]}",
        f"tags: [{'Narrow' if number % 3 else 'Wide'}, Tag {number % 17}]",
        f"people: [Person {number % 7}]",
    ]
    if number % 2:
        keys.append(f"summary: What story {number} says, in one & only one line with 1 < 2")
        keys.append(
            f"source: {{name: Paper {('One', 'Two', 'Three')[number % 3]}, agency: [Wire {number % 2}], "
            f'url: "https://one.example/{number}?utm_source=x&id={number}", archive_url: "https://old.example/{number}"}}'
        )
    if number % 5 == 0:
        keys.append(f"authors: [Writer {number % 4}, Ann O’Nym]")
        keys.append(f"stories: [Running {number % 3}]")
        keys.append(f"happening: Round {number // 10}")
        keys.append(
            f"events: [{{name: 'Round & {number}', start: {year}-{month:02}-{day:02}, place: Åbo}}, "
            f"{{name: End, start: 2026-01-{day:02}T10:00:00+02:00, end: 2026-01-{day:02}T12:00:00Z}}]"
        )
    if number % 6 == 0:
        keys.append(f"updated: {2024}-06-{day:02}T10:00:00+02:00")
        keys.append("corrections:\n  - {date: 2024-06-30T10:00:00+02:00, note: It was < 2 & not > 3}")
    if number % 10 == 0:
        keys.append(
            "image: {src: /pictures/Wide One.png, alt: A wide one, caption: Seen here & there, credit: AP}"
        )
        keys.append(f"aliases: [/old/{number}/, /older-{number}.html]")
    if language := _LANGUAGES[number % 6]:
        keys.append(f"lang: {language}")
    lines = "\n".join(keys)
    return f"---\n{lines}\n---\n\n{_large_text(number)}\n"


def _large_text(number: int) -> str:
    other = number - 1 if number else 1
    return (
        f"The first paragraph of {number} on Person {number % 7} leads to [the one before](../{2019 + other % 5}/story-{other:04}.md), "
        f"[the page about us](/about/#who), [subjects](/tags/) and [a far place](https://far.example/?a=1&b=2).\n\n"
        "## A heading\n\nSee [below](#deeper) or a note.[^1]\n\n#### Deeper\n\n"
        "| a | b |\n|:--|--:|\n| 1 | 2 |\n\n```python\nprint('<b>')\n```\n\n"
        "![A picture](../pictures/Wide%20One.png 'Its title')\n\nTerm\n: Definition\n\n"
        "> A quotation\n\n1. one\n2. two\n\n## Related\n\n## Corrections\n\n## Main\n\n[^1]: The note, with *emphasis*.\n"
    )


def files_below(folder: Path | str, below: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every file below a folder, hidden ones too, by its path there; none where there is no folder."""
    try:
        scanned = os.scandir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return
    with scanned as found:
        for one in found:
            if one.is_dir(follow_symlinks=False):
                yield from files_below(one.path, f"{below}{one.name}/")
            elif one.is_file():
                yield f"{below}{one.name}", one


def tree(folder: Path) -> dict[str, bytes]:
    """What every file below a folder holds, by its path there."""
    return {path: payload_of(one.path) for path, one in sorted(files_below(folder), key=itemgetter(0))}


def payload_of(path: str) -> bytes:
    """What a file holds, as it is asked of a hundred thousand: with pathlib it takes twice as long."""
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()


def png(width: int, height: int) -> bytes:
    """A grey picture of this size."""

    def chunk(kind: bytes, payload: bytes) -> bytes:
        sum_ = zlib.crc32(kind + payload)
        return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", sum_)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


# -- what they publish


@dataclass(frozen=True)
class Document:
    """A published HTML page. `path` is its file under public/, `url` its absolute address."""

    path: str
    url: str
    root: Any

    def texts(self, xpath: str) -> list[str]:
        """What an XPath finds, as texts."""
        return [
            str(found) if isinstance(found, str) else found.text_content() for found in self.root.xpath(xpath)
        ]

    @property
    def kind(self) -> str:
        """What kind of page it is, as the layouts say in the class of the body."""
        return self.root.find("body").get("class").removeprefix("on-")

    @cached_property
    def ids(self) -> list[str]:
        return self.texts("//@id")

    @cached_property
    def links(self) -> tuple[tuple[str, str, str], ...]:
        """Everything that the page leads to or loads: the element, the attribute, the address."""
        return tuple(self._links())

    def _links(self) -> Iterator[tuple[str, str, str]]:
        for element in self.root.iter(etree.Element):
            for name, value in element.items():
                if name in ("href", "src", "action", "formaction", "poster", "data", "cite", "ping"):
                    yield element.tag, name, value
                elif name in ("srcset", "imagesrcset"):
                    yield from ((element.tag, name, part.split()[0]) for part in value.split(","))
            if element.tag == "meta":
                yield from self._addresses_of_meta(element)

    def _addresses_of_meta(self, element: Any) -> Iterator[tuple[str, str, str]]:
        content = element.get("content", "")
        if element.get("http-equiv") == "refresh":
            yield "meta", "refresh", content.partition("url=")[2]
        elif element.get("property", "") in ("og:url", "og:image"):
            yield "meta", element.get("property"), content


@dataclass(frozen=True)
class Published:
    """What a build published, and where it will be."""

    folder: Path
    base_url: str

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and not path.name.startswith(".")
        }

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Every HTML page."""
        return tuple(
            Document(path, self.address_of(path), html.document_fromstring(payload))
            for path, payload in self.files.items()
            if path.endswith(".html")
        )

    @cached_property
    def pages(self) -> tuple[Document, ...]:
        """Every HTML page but redirects."""
        return tuple(page for page in self.documents if page.kind != "redirect")

    @cached_property
    def _ids(self) -> Mapping[str, frozenset[str]]:
        return {page.path: frozenset(page.ids) for page in self.documents}

    def address_of(self, path: str) -> str:
        """The absolute address of a published file."""
        return self.base_url + re.sub(r"(^|/)index\.html$", r"\1", path)

    def path_at(self, address: str) -> str | None:
        """The file that an absolute address is served from, or nothing where it is not of this site."""
        parts = urlsplit(address)
        own = urlsplit(self.base_url)
        below = base_path(self.base_url)
        if (parts.scheme, parts.netloc) != (own.scheme, own.netloc) or not parts.path.startswith(f"{below}/"):
            return None
        path = unquote(parts.path).removeprefix(below)
        return path_of(posixpath.normpath(path) + ("/" if path.endswith("/") and path != "/" else ""))

    def is_own(self, address: str) -> bool:
        """Whether an address is on the site's host, be it below the site's sub-path or not."""
        return urlsplit(address).netloc == urlsplit(self.base_url).netloc

    def problem(self, address: str, page_url: str) -> str:
        """What is wrong with a link to the site itself, or "" ."""
        target = urljoin(page_url, address)
        path = self.path_at(target)
        if path is None:
            return "leads out of the site's folder"
        if path not in self.files:
            return "leads to no published file"
        fragment = unquote(urlsplit(target).fragment)
        if fragment and fragment not in self._ids.get(path, ()):
            return "leads to no such id"
        return ""

    # -- feeds

    def feeds(self, name: str) -> Mapping[str, bytes]:
        """All feed documents of a format by their paths."""
        return {path: payload for path, payload in self.files.items() if posixpath.basename(path) == name}

    @cached_property
    def lists(self) -> tuple[str, ...]:
        """The folders that have feeds, `""` being the site's own."""
        return tuple(sorted({posixpath.dirname(path) for name in FEED_NAMES for path in self.feeds(name)}))


def entry_ids(path: str, payload: bytes) -> list[str]:
    """The ids of the entries of a feed document, in their order."""
    if path.endswith(".json"):
        return [item["id"] for item in json.loads(payload)["items"]]
    root = etree.fromstring(payload)
    if path.endswith("rss.xml"):
        return [str(guid) for guid in root.xpath("channel/item/guid/text()")]
    return [str(found.text) for found in root.findall(f"{ATOM}entry/{ATOM}id")]


def published_demonstration(factory: pytest.TempPathFactory, *, base_url: str = "") -> Published:
    """The site of this repository as it is published, once for all that only look at it."""
    name = "demonstration-below-a-path" if base_url else "demonstration"
    folder = once(
        factory,
        name,
        lambda place: build(copy_demonstration(place, base_url=base_url), now=DEMONSTRATION_NOW),
    )
    return published_by(SiteTest.standing(folder))


def build(site: SiteTest, *, now: str = NOW) -> Published:
    """Build a site, without a warning, and give what it published."""
    ran = site.build("--strict", now=now)
    assert not ran.err, ran.err
    return published_by(site)


def published_by(site: SiteTest) -> Published:
    """What the last build of a site published."""
    base_url = re.search(r"(?m)^base_url: (\S+)", site.read("config.yaml"))
    assert base_url is not None
    return Published(site.folder / "public", base_url[1])


# -- schemas


def atom_schema() -> etree.RelaxNG:
    """The grammar of RFC 4287."""
    return etree.RelaxNG(etree.parse(ROOT / "tests" / "schemas" / "atom.rng"))


def json_feed_schema(schemas: Path) -> jsonschema.Draft4Validator:
    """The schema of JSON Feed 1.1, which refers to that of 1.0."""
    newer, older = (json.loads((schemas / f"jsonfeed-{v}.schema.json").read_bytes()) for v in ("1.1", "1"))
    base = newer["id"].rpartition("/")[0]
    known = [(f"{base}/feed-1{ending}", older) for ending in ("", ".json")]
    return jsonschema.Draft4Validator(
        newer, registry=Registry().with_contents(known, default_specification=DRAFT4)
    )


def sitemap_schema(schemas: Path) -> etree.XMLSchema:
    """The schemas of sitemaps with news and images."""
    return etree.XMLSchema(etree.parse(schemas / "sitemap-all.xsd"))
