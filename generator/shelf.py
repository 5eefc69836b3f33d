"""Records of entries and plain pages on the disk: written one after the other, read where one is wanted.

A record's spot is in its outline. A checksum tells whether the bytes are still those that were written.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from struct import Struct
from typing import Any, overload

from generator.memory import pack_name
from generator.model import Entry, Leaf, MarkedBody
from generator.outlines import Outline
from generator.records import from_bytes

_KEPT = 8192
_BUFFER = 1 << 20
SPOT = Struct("<IQIII")
"""Where a record lies: its pack, its place there, its length, that of its text, a checksum of both."""


def extent_of(spots: Iterable[bytes]) -> tuple[tuple[int, ...], int]:
    """The packs that these spots are in, and how many bytes their records and texts have together."""
    columns = list(zip(*SPOT.iter_unpack(b"".join(spots)), strict=True))
    if not columns:
        return (), 0
    packs, _, lengths, text_lengths, _ = columns
    return tuple(sorted(set(packs))), sum(lengths) + sum(text_lengths)


class LostRecordError(Exception):
    """A record is not what was written: the memory has to be given up."""


class PackShelf:
    """Packs of records in a folder, by number. New records go to the pack `writes`."""

    def __init__(self, folder: Path, writes: int) -> None:
        self._folder = folder
        self._writes = writes
        self._open: dict[int, int] = {}
        self._waiting: list[bytes] = []
        self._waiting_size = 0
        self._end = -1
        self._entries: dict[str, Entry] = {}

    def put(self, record: bytes, text: bytes) -> bytes:
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
        self._open = {}
        self._end = -1

    # -- reading

    def entry(self, outline: Outline) -> Entry:
        """An entry."""
        kept = self._entries.get(outline.path)
        if kept is None or kept.digest != outline.digest.hex():
            if len(self._entries) >= _KEPT:
                del self._entries[next(iter(self._entries))]
            kept = self._entries[outline.path] = self._read(outline)
        return kept

    def entries(self, outlines: Iterable[Outline]) -> Sequence[Entry]:
        """These entries, each read when it is asked for."""
        return Entries(self, tuple(outlines))

    def leaf(self, outline: Outline) -> Leaf:
        """A plain page."""
        found: Leaf = self._read(outline)
        return found

    def text(self, outline: Outline) -> MarkedBody:
        """The text of an entry or plain page."""
        found: MarkedBody = from_bytes(self.payloads(outline)[1])
        return found

    def payloads(self, outline: Outline) -> tuple[bytes, bytes]:
        """The record and the text, as they were put."""
        self.flush()
        pack, offset, length, text_length, checksum = SPOT.unpack(outline.spot)
        try:
            payload = os.pread(self._file(pack), length + text_length, offset)
        except OSError as error:
            raise LostRecordError(outline.path) from error
        if len(payload) != length + text_length or zlib.crc32(payload) != checksum:
            raise LostRecordError(outline.path)
        return payload[:length], payload[length:]

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
