"""The search index of a site: kept as an earlier build left it, or made again.

To make it takes some milliseconds for each entry, and it can only be made as a whole. So it is left alone as
long as it would be told the same of every entry; `serve` shows what was edited with the index as it was, and
has a new one made behind it.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.graph.edition_making import Editions
from generator.graph.search_texts import VERSION, edition_record, facets, index_language, record
from generator.graph.site import Site
from generator.ground.diagnostics import Position, Report
from generator.ground.digests import blake2b, digest_of
from generator.ground.parallel import Progress
from generator.ground.urls import INDEX_URL, base_path, path_of
from generator.memory.shelf import PackShelf
from generator.memory.store import DIGEST_SIZE, Memory
from generator.readers.config import CONFIG_FILE
from generator.shapes.outlines import Outline
from generator.writers.search_index import Indexer, IndexingError, find_program

_NOTHING: Mapping[str, bytes] = {}
_HINT = "install it with `pip install 'dateline[search]'`, or switch search off with `search: false`"
_FOLDER = path_of(f"{INDEX_URL}x").removesuffix("x")


class SiteIndex(NamedTuple):
    """The files of an index by their paths under public/: their keys, and the bytes of those made just now.

    `is_due`: the index is not what it should be, and is to be made later.
    """

    keys: Mapping[str, bytes] = _NOTHING
    payloads: Mapping[str, bytes] = _NOTHING
    is_due: bool = False


def is_of_index(path: str) -> bool:
    """Whether a file of public/ is one of the index."""
    return path.startswith(_FOLDER)


def find_index(  # noqa: PLR0911, it is done as soon as one of many holds
    site: Site,
    shelf: PackShelf,
    memory: Memory,
    spoilt: set[str],
    *,
    editions: Editions,
    indexer: Indexer | None,
    report: Report,
    progress: Progress,
) -> SiteIndex:
    """The index, made if it has to be and there is an `indexer`. `spoilt` are files that are not as left."""
    kept = {path: memory.outputs[path][0] for path in filter(is_of_index, memory.outputs)}
    is_whole = bool(kept) and spoilt.isdisjoint(kept) and set(kept.values()) == {memory.search[DIGEST_SIZE:]}
    entries = _digest_of_texts(site, editions)
    if is_whole and memory.search.startswith(entries):
        return SiteIndex(kept)
    program = find_program()
    if program is None:
        _report("search is on, but Pagefind is not installed, so nothing will be found", _HINT, report)
        return SiteIndex()
    later = SiteIndex({path: key for path, key in kept.items() if path not in spoilt}, is_due=True)
    records = list(_records(site, shelf, editions, indexer)) if indexer is not None else []
    if indexer is None or indexer.stopped:
        return later
    told = _digest_of_records(records)
    if is_whole and told == memory.search[DIGEST_SIZE:]:
        memory.search = entries + told
        return SiteIndex(kept)

    def tell(done: int) -> None:
        progress("indexing", done, len(records))

    try:
        files = indexer.make(program, records, index_language(site.config), tell)
    except IndexingError as error:
        _report(f"Pagefind made no index to search: {error}", "run the build again", report)
        return later
    if files is None:
        return later
    tell(len(records))
    memory.search = entries + told
    payloads = {f"{_FOLDER}{path}": payload for path, payload in files.items()}
    return SiteIndex(dict.fromkeys(payloads, told), payloads)


def _report(message: str, hint: str, report: Report) -> None:
    report.warning("no-search-index", message, Position(path=CONFIG_FILE), hint)


def _digest_of_texts(site: Site, editions: Editions) -> bytes:
    """Stands for all that records are made from: to ask this takes next to no time."""
    config = site.config
    seen = (
        VERSION,
        index_language(config),
        base_path(config.base_url),
        facets(config, site.words, editions=bool(editions.every)),
        site.words.digest,
    )
    shown = b"".join([one.key for one in editions.every])
    return digest_of((seen, b"".join([entry.digest for entry in site.entries]), shown))


def _digest_of_records(records: Sequence[bytes]) -> bytes:
    joined = blake2b(digest_size=DIGEST_SIZE)
    for one in records:
        joined.update(len(one).to_bytes(8, "little") + one)
    return joined.digest()


def _records(site: Site, shelf: PackShelf, editions: Editions, indexer: Indexer) -> Iterator[bytes]:
    own, words, many = base_path(site.config.base_url), site.words, bool(editions.every)
    language = site.config.language

    def html_of(outline: Outline | None) -> str:
        return shelf.text(outline).html if outline is not None and outline.has_text else ""

    for outline in itertools.takewhile(lambda _: not indexer.stopped, site.entries):
        found = record(shelf.entry(outline), html_of(outline), own, words, language, editions=many)
        yield _json(found)
    for one in itertools.takewhile(lambda _: not indexer.stopped, editions.every):
        yield _json(edition_record(editions.make(one), html_of(one.outline), own, words, language))


def _json(found: Mapping[str, object]) -> bytes:
    return json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")
