"""Bytes as a host packed them (`Content-Encoding`) → the bytes of the page, piece by piece.

httpx unpacks too, but each piece at once: a few bytes that were packed twice are more than any machine has
room for. And it takes for the page what it cannot unpack, and what breaks off.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

TAKEN = "gzip, deflate"
"""What hosts are told that they may do."""

_PIECE = 65536
_MOST_LAYERS = 3
_MARK = b"\x1f\x8b"
_GZIP = 16 + zlib.MAX_WBITS
_KNOWN = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}
_UNKNOWN = frozenset(["br", "zstd", "compress", "x-compress", "dcb", "dcz"])


class PackingError(Exception):
    """Bytes that cannot be unpacked; says why."""


class SizeError(Exception):
    """More bytes than are wanted."""


class Unpacked:
    """The pieces of a page, and SizeError where they are more than `most` bytes, packed or not.

    Whether no packing broke off is known at the end: `is_whole`. What is called by a name that is no packing,
    such as `none`, is as it came.
    """

    def __init__(self, pieces: Iterable[bytes], encodings: str, most: int) -> None:
        self.is_whole = True
        self._most = most
        names = [
            name for one in encodings.split(",") if (name := one.strip().lower()) in {*_KNOWN, *_UNKNOWN}
        ]
        if len(names) > _MOST_LAYERS:
            raise PackingError("packed more often than is sensible")
        for name in reversed(names):
            if name in _UNKNOWN:
                raise PackingError(f"packed as `{name}`, which was not asked for")
            pieces = self._inflated(self._bounded(pieces), _KNOWN[name])
        self._pieces = self._bounded(pieces)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    def _bounded(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        size = 0
        for piece in pieces:
            size += len(piece)
            if size > self._most:
                raise SizeError
            yield piece

    def _inflated(self, pieces: Iterable[bytes], window: int) -> Iterator[bytes]:
        """Of gzip, all members, but nothing behind the last. Some hosts send `deflate` without its head."""
        inflater = None
        try:
            for piece in pieces:
                left = piece
                while left:
                    if inflater is not None and inflater.eof:
                        if window != _GZIP or not _MARK.startswith(left[:2]):
                            return
                        inflater = None
                    if inflater is None:
                        is_bare = window != _GZIP and left[0] & 0x0F != zlib.DEFLATED
                        inflater = zlib.decompressobj(-window if is_bare else window)
                    packed = left
                    while out := inflater.decompress(packed, _PIECE):
                        yield out
                        packed = inflater.unconsumed_tail
                    left = inflater.unused_data
        except zlib.error as error:
            raise PackingError("its packing is damaged") from error
        finally:
            self.is_whole = self.is_whole and (inflater is None or inflater.eof)
