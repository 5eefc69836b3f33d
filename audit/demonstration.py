"""The demonstration site, built into a folder of its own, as the checks look at it."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

ROOT = Path(__file__).parents[1]
NOW = "2026-01-01T00:00:00Z"
"""The moment of the audit, so that the same site is audited each time."""


@dataclass(frozen=True)
class Page:
    """A published HTML page. `url` is its path on the site, `path` its file."""

    path: str
    url: str
    payload: bytes
    root: Any

    @cached_property
    def kind(self) -> str:
        """What kind of page it is, as the layouts say in the class of the body."""
        classes = (self.root.find("body").get("class") or "").split()
        return next((name.removeprefix("on-") for name in classes if name.startswith("on-")), "")

    @property
    def indexed(self) -> bool:
        return "noindex" not in self.meta("robots")

    def meta(self, name: str) -> str:
        """The content of a meta element by its name or property, or "" where there is none."""
        found = self.metas(name)
        return found[0] if found else ""

    def metas(self, name: str) -> list[str]:
        return [str(found) for found in self.root.xpath("//meta[@name=$n or @property=$n]/@content", n=name)]

    def link(self, rel: str) -> str:
        found = self.root.xpath("//link[contains(concat(' ', @rel, ' '), $r)]/@href", r=f" {rel} ")
        return str(found[0]) if found else ""

    @cached_property
    def graph(self) -> tuple[dict[str, Any], ...]:
        """The nodes of its JSON-LD."""
        documents = [
            json.loads(text) for text in self.root.xpath("//script[@type='application/ld+json']/text()")
        ]
        return tuple(node for document in documents for node in document.get("@graph", [document]))


@dataclass(frozen=True)
class Site:
    """What a build published, and the address that it says it has."""

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
    def pages(self) -> tuple[Page, ...]:
        """Every HTML page but those that only lead on."""
        found = [
            Page(
                path,
                re.sub(r"(^|/)index\.html$", r"\1", f"/{path}"),
                payload,
                html.document_fromstring(payload),
            )
            for path, payload in self.files.items()
            if path.endswith(".html")
        ]
        return tuple(page for page in found if not page.root.xpath("//meta[@http-equiv='refresh']"))

    def of_kind(self, *kinds: str) -> tuple[Page, ...]:
        return tuple(page for page in self.pages if page.kind in kinds)

    def page(self, url: str) -> Page:
        """The page at a path of the site."""
        for page in self.pages:
            if page.url == url:
                return page
        raise LookupError(f"the site has no page {url}")

    @property
    def entry(self) -> Page:
        """The page of an entry that weighs most."""
        return max(self.of_kind("entry"), key=lambda page: len(gzip.compress(page.payload)))

    def first_below(self, url: str) -> Page:
        """The page right below a path that weighs most: a term of a taxonomy, say."""
        found = [page for page in self.pages if re.fullmatch(rf"{url}[^/]+/", page.url)]
        if not found:
            raise LookupError(f"the site has no page below {url}")
        return max(found, key=lambda page: len(page.payload))

    def samples(self) -> tuple[Page, ...]:
        """Of each kind of page the shortest and the longest; of terms those of each taxonomy."""
        groups: dict[str, list[Page]] = {}
        for page in self.pages:
            kind = page.kind
            below = f"{kind} {page.url.split('/')[1]}" if kind in ("term", "taxonomy") else kind
            groups.setdefault(below, []).append(page)
        picked = [pick(g, key=lambda page: len(page.payload)) for g in groups.values() for pick in (min, max)]
        return tuple(dict.fromkeys(picked))

    def path_at(self, address: str, page_url: str = "/") -> str | None:
        """The file that an address on the site is served from, or nothing where it is elsewhere."""
        full = urljoin(self.base_url.rstrip("/") + page_url, address)
        parts, own = urlsplit(full), urlsplit(self.base_url)
        if parts.netloc != own.netloc or not parts.path.startswith(own.path):
            return None
        path = parts.path.removeprefix(own.path)
        return path + "index.html" if not path or path.endswith("/") else path

    def feeds(self, ending: str) -> Iterator[tuple[str, bytes]]:
        """Feed documents by their paths: those called `rss.xml`, say, at any place."""
        return ((path, payload) for path, payload in self.files.items() if Path(path).name == ending)

    def xml(self, path: str) -> Any:
        return etree.fromstring(self.files[path], etree.XMLParser(resolve_entities=False))


def build(folder: Path) -> Site:
    """Ingest and build the demonstration site in an empty folder."""
    for name in ("content", "seeds", "layouts"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "config.yaml", folder)
    for words in (["ingest"], ["build", "--strict", "--quiet"]):
        command = [sys.executable, "-m", "generator", "--site", str(folder), *words, "--now", NOW]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"dateline {words[0]} failed:\n{done.stdout}{done.stderr}")
    base_url = re.search(r"(?m)^base_url:\s*(\S+)", (folder / "config.yaml").read_text(encoding="utf-8"))
    assert base_url is not None
    return Site(folder / "public", base_url[1].rstrip("/") + "/")
