"""Records of entries and plain pages on the disk: written one after the other, read where one is wanted.

A record's spot is in its outline. A checksum tells whether the bytes are still those that were written.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from struct import Struct
from typing import Any, overload

from generator.memory.held import make_room
from generator.memory.records import from_bytes
from generator.memory.store import pack_name
from generator.shapes.edition_model import WrittenEdition
from generator.shapes.model import Entry, Leaf, MarkedBody
from generator.shapes.outlines import Outline
from generator.shapes.term_model import Dossier

_KEPT = 16_384
_BUFFER = 1 << 20
_WINDOW = 1 << 25
"""After reading so many bytes packs are mapped anew: what was read of them would count as this process's."""

_NONE = b"", None
_NOTHING = memoryview(b"")
SPOT = Struct("<IQIII")
"""Where a record lies: its pack, its place there, its length, that of its text, a checksum of both.

Six words of four bytes, of which the place has two.
"""


def extent_of(spots: Iterable[bytes]) -> tuple[tuple[int, ...], int]:
    """The packs that these spots are in, and how many bytes their records and texts have together."""
    words = array("I", b"".join(spots))
    if sys.byteorder == "big":
        words.byteswap()
    packs, lengths, text_lengths = words[0::6], words[3::6], words[4::6]
    return tuple(sorted(set(packs))), sum(lengths) + sum(text_lengths)


class LostRecordError(Exception):
    """A record is not what was written: the memory has to be given up."""


class PackShelf:
    """Packs of records in a folder, by number. New records go to the pack `writes`.

    `kept` has entries that were read already, with the digests of their outlines, by their paths.
    """

    def __init__(self, folder: Path, writes: int, kept: dict[str, tuple[bytes, Entry]] | None = None) -> None:
        self._folder = folder
        self._writes = writes
        self._open: dict[int, int] = {}
        self._mapped: dict[int, memoryview] = {}
        self._mapped_bytes = 0  # as many as were read of what is mapped
        self._waiting: list[bytes | memoryview] = []
        self._waiting_size = 0
        self._end = -1
        self._entries = kept if kept is not None else {}

    def put(self, record: bytes | memoryview, text: bytes | memoryview) -> bytes:
        """Keep a record and its text; gives their spot."""
        if self._end < 0:
            self._end = os.lseek(self._file(self._writes), 0, os.SEEK_END)
        checksum = zlib.crc32(text, zlib.crc32(record))
        spot = SPOT.pack(self._writes, self._end, len(record), len(text), checksum)
        self._waiting += (record, text)
        self._end += len(record) + len(text)
        self._waiting_size += len(record) + len(text)
        if self._waiting_size > _BUFFER:
            self.flush()
        return spot

    def flush(self) -> None:
        """Write what waits."""
        if self._waiting:
            waiting = memoryview(b"".join(self._waiting))
            while waiting:
                waiting = waiting[os.write(self._file(self._writes), waiting) :]
            self._waiting, self._waiting_size = [], 0

    @property
    def size(self) -> int:
        """How many bytes all packs have."""
        self.flush()
        return sum(path.stat().st_size for path in self._folder.glob("pack-*"))

    def close(self) -> None:
        """Let go of the files."""
        self.flush()
        for file in self._open.values():
            os.close(file)
        self._open, self._mapped = {}, {}
        self._end = -1

    def __del__(self) -> None:
        """A build that is given up in its midst does not come to `close`."""
        for file in getattr(self, "_open", {}).values():
            with contextlib.suppress(OSError):
                os.close(file)

    # -- reading

    def entry(self, outline: Outline) -> Entry:
        """An entry."""
        digest, kept = self._entries.get(outline.path, _NONE)
        if kept is None or digest != outline.digest:
            make_room(self._entries, _KEPT)
            kept = self._read(outline)
            self._entries[outline.path] = outline.digest, kept
        return kept

    def entries(self, outlines: Iterable[Outline]) -> Sequence[Entry]:
        """These entries, each read when it is asked for."""
        return Entries(self, tuple(outlines))

    def leaf(self, outline: Outline) -> Leaf:
        """A plain page."""
        found: Leaf = self._read(outline)
        return found

    def edition(self, outline: Outline) -> WrittenEdition:
        """An edition as it is written."""
        found: WrittenEdition = self._read(outline)
        return found

    def dossier(self, outline: Outline) -> Dossier:
        """What the file of a term says."""
        found: Dossier = self._read(outline)
        return found

    def text(self, outline: Outline) -> MarkedBody:
        """The text of an entry or plain page."""
        found: MarkedBody = from_bytes(self.payloads(outline)[1])
        return found

    def payloads(self, outline: Outline) -> tuple[memoryview, memoryview]:
        """The record and the text, as they were put."""
        self.flush()
        pack, offset, length, text_length, checksum = SPOT.unpack(outline.spot)
        end = offset + length + text_length
        self._mapped_bytes += length + text_length
        if self._mapped_bytes > _WINDOW:
            self._mapped, self._mapped_bytes = {}, 0
        mapped = self._mapped.get(pack, _NOTHING)
        if len(mapped) < end:
            mapped = self._map(pack, outline)
        payload = mapped[offset:end]
        if len(payload) != length + text_length or zlib.crc32(payload) != checksum:
            raise LostRecordError(outline.path)
        return payload[:length], payload[length:]

    def _map(self, pack: int, outline: Outline) -> memoryview:
        """A pack as it is now. It is only ever added to, so what is mapped of it stays."""
        try:
            whole = mmap.mmap(self._file(pack), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:  # an empty file cannot be mapped
            raise LostRecordError(outline.path) from error
        self._mapped[pack] = memoryview(whole)
        return self._mapped[pack]

    def _read(self, outline: Outline) -> Any:
        return from_bytes(self.payloads(outline)[0])

    def _file(self, pack: int) -> int:
        if pack not in self._open:
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND if pack == self._writes else os.O_RDONLY
            self._open[pack] = os.open(self._folder / pack_name(pack), flags, 0o644)
        return self._open[pack]


class Entries(Sequence[Entry]):
    """Entries that are read when they are asked for. Pickled, they are a tuple of whole entries."""

    __slots__ = ("_outlines", "_shelf")

    def __init__(self, shelf: PackShelf, outlines: tuple[Outline, ...]) -> None:
        self._shelf = shelf
        self._outlines = outlines

    def __len__(self) -> int:
        return len(self._outlines)

    def __iter__(self) -> Iterator[Entry]:
        return map(self._shelf.entry, self._outlines)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(place, slice):
            return Entries(self._shelf, self._outlines[place])
        return self._shelf.entry(self._outlines[place])

    def __reduce__(self) -> tuple[type[tuple[Entry, ...]], tuple[tuple[Entry, ...]]]:
        return tuple, (tuple(self),)
