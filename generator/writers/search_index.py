"""What the search index is told → its files, by Pagefind.

Pagefind's program comes in a package of its own, `pagefind_bin`, and is talked to over its standard input.
It sorts the values of filters by chance, so the same records give other bytes each time: here they are
brought into an order.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import importlib.util
import json
import struct
import subprocess
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from generator.ground.digests import digest_of_bytes

Record = Mapping[str, object]

_PROGRAMS = (("pagefind_bin", "pagefind"), ("pagefind_bin_extended", "pagefind_extended"))
_SIGNATURE = b"pagefind_dcd"
_ENTRY = "pagefind-entry.json"
_SCRIPT = "pagefind.js"
_GZIP_HEAD = b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"
"""Of RFC 1952, without a time; that of `gzip` names the system, and not the same in each Python."""
_CHUNK = 1 << 20


class IndexingError(Exception):
    """Pagefind did not make an index; says why."""


def find_program() -> Path | None:
    """Pagefind's program, from the package that it is installed in."""
    for package, name in _PROGRAMS:
        found = importlib.util.find_spec(package)
        for folder in (found.submodule_search_locations or ()) if found else ():
            for program in (Path(folder, name), Path(folder, f"{name}.exe")):
                if program.is_file():
                    return program
    return None


class Indexer:
    """Makes indexes, one at a time, until it is told to `stop`: then it gives none."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = threading.Event()

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """End what is under way, from another thread."""
        self._stopped.set()
        process = self._process
        if process is not None:
            process.kill()

    def make(
        self,
        program: Path,
        records: Iterable[bytes],
        language: str,
        told: Callable[[int], object] = lambda _done: None,
    ) -> Mapping[str, bytes] | None:
        """The files of an index of these records, by their paths in its folder; nothing when stopped.

        `records` are JSON. `told` hears how many the index has. IndexingError where Pagefind fails.
        """
        try:
            with subprocess.Popen(  # noqa: S603, it is the one that came with its package
                [program, "--service"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            ) as process:
                self._process = process
                try:
                    files = None if self.stopped else _talk(process, records, language, told)
                finally:
                    process.kill()
        except (OSError, ValueError, KeyError) as error:
            if self.stopped:
                return None
            raise IndexingError(str(error)) from error
        finally:
            self._process = None
        return None if self.stopped or files is None else in_order(files, language)


def _talk(
    process: subprocess.Popen[bytes], records: Iterable[bytes], language: str, told: Callable[[int], object]
) -> Mapping[str, bytes]:
    """Ask for an index of these records, and give its files. ValueError where the answer is none."""
    asked = 0

    def ask() -> None:
        nonlocal asked
        assert process.stdin is not None
        named = json.dumps(language).encode()
        requests = [b'{"type":"NewIndex","config":{}}']
        with contextlib.suppress(OSError, ValueError):  # it has ended, or what it listens on was closed
            for request in _requests(requests, records, named):
                asked += 1
                message = b'{"message_id":%d,"payload":%b}' % (asked, request)
                process.stdin.write(base64.b64encode(message) + b",")
            process.stdin.flush()

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    for number, answer in enumerate(_answers(process)):
        if b'"Error"' in answer[:200]:
            raise ValueError(json.loads(answer)["payload"].get("message", "Pagefind failed"))
        if number % 500 == 0:
            told(number)
        if b'"GetFiles"' in answer[:200]:
            found = json.loads(answer)["payload"]["files"]
            return {file["path"].replace("\\", "/"): base64.b64decode(file["content"]) for file in found}
    message = "Pagefind ended without an answer"
    raise ValueError(message)


def _requests(first: Iterable[bytes], records: Iterable[bytes], language: bytes) -> Iterator[bytes]:
    yield from first
    head = b'{"type":"AddRecord","index_id":0,"language":%b,' % language
    for record in records:
        yield head + record[1:]
    yield b'{"type":"GetFiles","index_id":0}'


def _answers(process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """What it says, message by message."""
    assert process.stdout is not None
    pieces: list[bytes] = []
    while piece := process.stdout.read1(_CHUNK):  # type: ignore[attr-defined]
        *whole, rest = piece.split(b",")
        for end in whole:
            yield base64.b64decode(b"".join([*pieces, end]))
            pieces = []
        pieces.append(rest)


# -- the same bytes for the same records


def in_order(files: Mapping[str, bytes], language: str) -> dict[str, bytes]:
    """The files that searching needs, with all that Pagefind leaves to chance in an order.

    Files are named after their bytes, and named in others: so these get other names too.
    """
    entry = json.loads(files[_ENTRY])
    known = entry["languages"].get(language)
    wasm = [path for path in files if path.startswith("wasm.")]
    wanted = f"wasm.{known['wasm']}.pagefind" if known and known["wasm"] else "wasm.unknown.pagefind"
    kept = {
        path: payload
        for path, payload in files.items()
        if path.startswith(("fragment/", "index/")) or path in (_SCRIPT, wanted)
    }
    assert wanted in wasm
    names = {}
    for path, payload in files.items():
        if path.startswith("filter/"):
            ordered = _ordered_filter(_opened(payload))
            former = path.removeprefix("filter/").removesuffix(".pf_filter")
            names[former.encode()] = _named(former, ordered).encode()
            kept[f"filter/{names[former.encode()].decode()}.pf_filter"] = _closed(ordered)
    if known:
        meta = _opened(files[f"pagefind.{known['hash']}.pf_meta"])
        for name, present in names.items():
            meta = meta.replace(name, present)
        meta = _ordered_meta(meta)
        known["hash"] = _named(known["hash"], meta)
        kept[f"pagefind.{known['hash']}.pf_meta"] = _closed(meta)
    entry["languages"] = dict(sorted(entry["languages"].items()))
    kept[_ENTRY] = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    return dict(sorted(kept.items()))


def _opened(payload: bytes) -> bytes:
    return gzip.decompress(payload).removeprefix(_SIGNATURE)


def _closed(content: bytes) -> bytes:
    """As Pagefind writes it: it sees by the signature whether a host has taken the gzip off already."""
    whole = _SIGNATURE + content
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    ends = struct.pack("<II", zlib.crc32(whole), len(whole) & 0xFFFFFFFF)
    return _GZIP_HEAD + squeezed.compress(whole) + squeezed.flush() + ends


def _named(former: str, content: bytes) -> str:
    """A name as long as the former, after the language what stands for the bytes."""
    language, _, former_hash = former.rpartition("_")
    return f"{language}_{digest_of_bytes(content).hex()[: len(former_hash)]}"


def _ordered_filter(content: bytes) -> bytes:
    """A filter, `[name, [[value, pages], …]]` in CBOR, with its values sorted."""
    _, start = _head(content, 0)
    values = _end(content, start)
    return content[:values] + _sorted_array(content, values)


def _ordered_meta(content: bytes) -> bytes:
    """`[version, pages, chunks, [[filter, file], …], …]` with its filters sorted."""
    _, place = _head(content, 0)
    for _ in range(3):
        place = _end(content, place)
    return content[:place] + _sorted_array(content, place)


def _sorted_array(content: bytes, place: int) -> bytes:
    """An array at a place with its members sorted by their bytes, and what follows it."""
    count, start = _head(content, place)
    members, end = [], start
    for _ in range(count):
        members.append(content[end : (end := _end(content, end))])
    return content[place:start] + b"".join(sorted(members)) + content[end:]


def _head(content: bytes, place: int) -> tuple[int, int]:
    """The count or number of what stands at a place in CBOR (RFC 8949), and where its head ends."""
    short = content[place] & 31
    if short < 24:  # it stands in the head itself
        return short, place + 1
    end = place + 1 + (1 << (short - 24))
    return int.from_bytes(content[place + 1 : end], "big"), end


def _end(content: bytes, place: int) -> int:
    """Where what stands at a place ends: a number, a text, or an array."""
    kind = content[place] >> 5
    count, place = _head(content, place)
    if kind in (2, 3):
        return place + count
    if kind == 4:  # an array
        for _ in range(count):
            place = _end(content, place)
    return place
