"""Which urls are claimed, and by what: no two things may have one address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.graph.former import former_pages
from generator.graph.pages import Plan
from generator.graph.planned import PlannedPicture
from generator.graph.site import Site
from generator.graph.subscriptions import OPML_URL
from generator.ground.diagnostics import Position, Report
from generator.ground.urls import ENTRIES_URL, INDEX_URL, MANIFEST_URL, citation_urls, path_of, paths_of
from generator.memory.held import Held
from generator.readers.content_file import Sources
from generator.shapes.model import Asset
from generator.shapes.outlines import FIELDS

FILE_URLS = (
    "/robots.txt",
    "/sitemap.xml",
    "/sitemap-news.xml",
    "/_redirects",
    "/_headers",
    OPML_URL,
    MANIFEST_URL,
)
"""What is published beside pages, feeds and assets."""


class _Claim(NamedTuple):
    """A url, what claims it, and the keys of a file that say so, if it is written in one."""

    url: str
    what: str
    path: str = ""
    keys: tuple[str, ...] = ()


def check_claims(
    site: Site,
    found: Plan,
    paths: Sequence[str],
    assets: Iterable[Asset],
    made: Sequence[PlannedPicture],
    *,
    sound: tuple[str, ...],
    sources: Sources,
    held: Held,
    report: Report,
) -> None:
    """Report urls that two things claim, and files that stand where another's folder must be.

    Case is set aside, as some file systems do. `paths` are those of all pages, feeds and pictures that
    are `made`; of the `sound` ones, an earlier build found that none is in the way of another, nor of what
    every site has.
    """
    calendars = calendar_urls(site)
    every = (*FILE_URLS, *_index_urls(site), *_key_urls(site), *_dataset_urls(site), *calendars)
    others = paths_of([*every, *(asset.url for asset in assets)])
    owners = held.each("aliases", site.written, FIELDS["aliases"])
    aliases = held.of("aliases in all", (owners,), lambda: sum(map(len, owners))) + len(former_pages(site))
    is_sound = held.of("claims", (paths, others), lambda: _is_sound(paths, others, sound))
    if aliases == len(found.aliases) and is_sound:
        return
    claims: dict[str, _Claim] = {}
    clashes = []
    for claim in _claims(site, found, assets, made):
        key = path_of(claim.url).casefold()
        if key in claims:
            clashes.append((claim, claims[key]))
        claims.setdefault(key, claim)
    written = {_folder(one.url) for one, _ in clashes if one.path and one.url.endswith("/")}
    for one, other in clashes:
        if one.path or _folder(one.url) not in written:  # what is made beside a page goes where that goes
            _report(one, other, sources, report)
    for key, claim in claims.items():
        for folder in _folders([key]):
            if folder in claims:
                _report(claim, claims[folder], sources, report)


def _index_urls(site: Site) -> list[str]:
    """The urls of the search index whose names are known beforehand."""
    return [f"{INDEX_URL}pagefind-entry.json"] if site.config.search else []


def _dataset_urls(site: Site) -> list[str]:
    """The urls of what is published for other programs, but for older pages of entries.json."""
    dataset = site.config.dataset
    cited = [url for one in site.entries for url in citation_urls(one.url)] if dataset.citations else []
    return [*([ENTRIES_URL] if dataset.entries else []), *cited]


def calendar_urls(site: Site) -> list[str]:
    """The urls of calendars; nothing is imported where no entry tells of an event."""
    if not site.dated:
        return []
    from generator.graph.calendars import calendars, former_calendars

    return [*(url for url, _, _ in calendars(site)), *former_calendars(site)]


def _key_urls(site: Site) -> list[str]:
    """The url of the file that IndexNow looks for."""
    return [f"/{site.config.index_now.path}"] if site.config.index_now is not None else []


def _is_sound(most: Sequence[str], others: Sequence[str], sound: tuple[str, ...]) -> bool:
    """Whether no path of all these stands twice or is in another's way."""
    if sound[: len(most)] == tuple(most) and set(others).issubset(sound[len(most) :]):
        return len(set(others)) == len(others)  # as it mostly is, and far faster
    paths = [*most, *others]
    every = set(paths)
    if len(every) < len(paths):
        return False
    if every.difference(sound).issubset(paths_of(FILE_URLS)):
        return True
    folded = set("\n".join(paths).casefold().split("\n"))  # no path has a line end
    return len(folded) == len(paths) and folded.isdisjoint(_folders(folded))


def _folders(paths: Iterable[str]) -> set[str]:
    """Every folder that these files lie in."""
    every: set[str] = set()
    folders = {path.rpartition("/")[0] for path in paths} - {""}
    while folders:
        every |= folders
        folders = {folder.rpartition("/")[0] for folder in folders} - {""} - every
    return every


def _folder(url: str) -> str:
    return path_of(url).casefold().rpartition("/")[0]


def _claims(
    site: Site, found: Plan, assets: Iterable[Asset], made: Iterable[PlannedPicture]
) -> Iterator[_Claim]:
    yield from (_Claim(url, "a file that every site has") for url in FILE_URLS)
    yield from (_Claim(url, "the search index") for url in _index_urls(site))
    yield from (_Claim(url, "what is published for other programs") for url in _dataset_urls(site))
    yield from (_Claim(url, "a calendar of events") for url in calendar_urls(site))
    yield from (_Claim(url, "the key of IndexNow") for url in _key_urls(site))
    yield from (_Claim(asset.url, f"the file `{asset.name}`") for asset in assets)
    yield from (_Claim(one.url, f"a picture made for {one.path or 'the site'}") for one in made)
    yield from (_Claim(feed.url, f"the feed of `{feed.make().title}`") for feed in found.feeds)
    for page in found.pages:
        if not page.path and page.kind != "redirect":  # those with a file are told below
            yield _Claim(page.url, f"the {page.kind.replace('_', ' ')} page `{page.make().title}`")
    yield from (_Claim(old, f"the former address of `{new}`") for old, new in former_pages(site).items())
    for owner in site.written:
        yield _Claim(owner.url, "the slug or title", owner.path, ("slug", "title"))
        yield from (_Claim(alias, "the alias", owner.path, ("aliases",)) for alias in owner.aliases)


def _report(one: _Claim, other: _Claim, sources: Sources, report: Report) -> None:
    """Blame the claim of the two that has a place in a file; the later one where both have."""
    named, blamed = (other, one) if one.path else (one, other)
    at = sources.key(blamed.path, *blamed.keys) if blamed.path else Position(path="config.yaml")
    place = f" at {sources.key(named.path, *named.keys)}" if named.path else ""
    hint = "give one of the two another `slug`, or take the alias away"
    report.error("url-taken", f"the url `{blamed.url}` is taken by {named.what}{place}", at, hint)
