"""A picture of content/ → `Asset`: its size, its colour, and the renditions that it is published in."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import fingerprinted, slugify
from generator.readers import images
from generator.readers.files import named_among, read
from generator.shapes.model import Asset, Rendition

ENDINGS = frozenset([".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"])
"""Pictures that are published. SVG is left out: opened by itself it can run scripts."""

SIZES = "(min-width: 40rem) 37rem, 92vw"
"""How wide a picture stands in a page: as wide as its text."""

WIDTHS = (480, 960, 1440)
"""How wide renditions are, in pixels: a phone, a page of text, the same on a screen of twice the density."""

VERSION = 1
"""Another one whenever the same file gives other renditions, so that they get other addresses."""

_SMALL = 240  # no format saves anything worth a request on a picture that is no wider
_CLOSE = 1.15  # a width that is nearly that of the original is left out
_ENDINGS = tuple(ENDINGS)  # as `endswith` wants them


class Pictures:
    """The pictures of content/ by their paths. Notes which were asked for, and their urls."""

    def __init__(self, pictures: Mapping[str, Asset]) -> None:
        self._pictures = pictures
        self.seen: dict[str, str] = {}

    def get(self, path: str) -> Asset | None:
        """The picture at a path from the site's folder on."""
        found = self._pictures.get(named_among(path, self._pictures))
        self.seen[path] = found.url if found else ""
        return found

    @property
    def names(self) -> list[str]:
        """The names of all pictures, without their folders."""
        return [posixpath.basename(path) for path in self._pictures]


def is_picture(path: str) -> bool:
    """Whether a file of content/ is a picture, by its name."""
    return path.lower().endswith(_ENDINGS)


def read_picture(root: Path, path: str, report: Report, *, renders: bool) -> Asset | None:
    """A picture of content/, looked at whole. Its bytes are read again when they are published.

    It `renders` unless pictures are published as they are.
    """
    payload = read(root / path, path, report)
    if payload is None:
        return None
    stem, ending = posixpath.splitext(path.partition("/")[2])
    name = "/".join(["media", *(slugify(part) or "x" for part in stem.split("/"))])
    digest = digest_of_bytes(payload)
    as_is = f"/assets/{fingerprinted(name + ending.lower(), digest.hex())}"
    try:
        if not renders:
            width, height = images.size_of(payload)
            return Asset(name=name, url=as_is, source=path, width=width, height=height, digest=digest)
        found = images.examine(payload)
    except images.PictureError as error:
        report.error("bad-picture", str(error), Position(path=path), error.hint)
        return Asset(name=name, url=as_is, source=path, digest=digest)
    tint = f"tint-{found.tint:x}" if found.tint >= 0 else ""
    if found.moves:
        return Asset(
            name=name,
            url=as_is,
            source=path,
            width=found.width,
            height=found.height,
            tint=tint,
            digest=digest,
        )
    renditions = _renditions(name, found, digest)
    last = renditions[-1]
    return Asset(
        name=name,
        url=last.url,
        source=path,
        width=last.width,
        height=last.height,
        renditions=renditions,
        tint=tint,
        digest=digest,
    )


def _renditions(name: str, found: images.Examined, digest: bytes) -> tuple[Rendition, ...]:
    """Each format in its widths, then one that every program knows."""
    widths = _widths(found.width)
    kinds = images.types() if found.width > _SMALL else ()
    fallback = images.PNG if found.graphic else images.JPEG
    wanted = [*((kind, width) for kind in kinds for width in widths), (fallback, widths[-1])]
    renditions = []
    for kind, width in wanted:
        height = max(1, round(found.height * width / found.width))
        mark = digest_of((digest, VERSION, kind, width, height)).hex()
        ending = {images.JPEG: "jpg"}.get(kind, kind.partition("/")[2])
        file = f"{name}.{ending}" if kind == fallback else f"{name}-{width}.{ending}"
        url = f"/assets/{fingerprinted(file, mark)}"
        renditions.append(Rendition(url=url, type=kind, width=width, height=height))
    return tuple(renditions)


def _widths(own: int) -> tuple[int, ...]:
    """How wide the renditions of a picture are; none is wider than it is itself."""
    if own > WIDTHS[-1]:
        return WIDTHS
    return (*(width for width in WIDTHS if width * _CLOSE < own), own)
