"""Digests that stand for bytes and values: BLAKE2b (RFC 7693) of 16 bytes."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # without the rest of hashlib, which takes long to import
except ImportError:
    from hashlib import blake2b

__all__ = ("DIGEST_SIZE", "blake2b", "digest_of", "digest_of_bytes", "digest_of_parts")

DIGEST_SIZE = 16


def digest_of_bytes(joined: bytes) -> bytes:
    """Stands for bytes."""
    return blake2b(joined, digest_size=DIGEST_SIZE).digest()


def digest_of_parts(*parts: bytes) -> bytes:
    """Stands for several bytes, wherever one ends and the next begins."""
    return digest_of_bytes(b"".join([len(part).to_bytes(8, "little") + part for part in parts]))


def digest_of(value: object) -> bytes:
    """Stands for a value whose `repr` says all of it: nouns, links, texts, numbers, moments."""
    return digest_of_bytes(repr(value).encode("utf-8", "surrogatepass"))
