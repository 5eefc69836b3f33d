"""Files that are published as they are: stylesheets and icons of the layouts, pictures of the content.

Each gets a url that carries a fingerprint of its bytes, so hosts may let readers keep it for ever.
"""

from __future__ import annotations

import io
import posixpath
import re
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.diagnostics import Position, Report
from generator.digests import digest_of_bytes
from generator.files import read, relative, walk
from generator.model import Asset
from generator.urls import fingerprinted, slugify

SEARCH_ASSETS = frozenset(["search.css", "search.js"])
"""What only the search page needs, and no site has that has none."""

PICTURE_ENDINGS = frozenset([".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"])
"""Pictures that are published. SVG is left out: opened by itself it can run scripts."""

_ENDINGS = tuple(PICTURE_ENDINGS)  # as `endswith` wants them
_CSS_URL = re.compile(r"""url\(\s*(["']?)([^"')]+)\1\s*\)""")


def read_layout_assets(folders: Iterable[Path], report: Report) -> dict[str, Asset]:
    """The files in `assets/` of each layouts folder by their names; the first folder wins."""
    payloads: dict[str, tuple[str, bytes]] = {}
    for folder in folders:
        below = folder / "assets"
        for path in walk(folder.parent, below, report):
            name, shown = path.relative_to(below).as_posix(), relative(folder.parent, path)
            payload = read(path, shown, report)
            if payload is not None:
                payloads.setdefault(name, (shown, payload))
    assets = {
        name: _asset(name, payload)
        for name, (_, payload) in sorted(payloads.items())
        if not name.endswith(".css")
    }
    for name, (shown, payload) in sorted(payloads.items()):
        if name.endswith(".css"):
            assets[name] = _asset(name, _with_urls(payload, name, shown, assets, report))
    return assets


class Pictures:
    """The pictures of content/ by their paths. Notes which were asked for, and their urls."""

    def __init__(self, pictures: Mapping[str, Asset]) -> None:
        self._pictures = pictures
        self.seen: dict[str, str] = {}

    def get(self, path: str) -> Asset | None:
        """The picture at a path from the site's folder on."""
        found = self._pictures.get(path)
        self.seen[path] = found.url if found else ""
        return found

    @property
    def names(self) -> list[str]:
        """The names of all pictures, without their folders."""
        return [posixpath.basename(path) for path in self._pictures]


def is_picture(path: str) -> bool:
    """Whether a file of content/ is a picture, by its name."""
    return path.lower().endswith(_ENDINGS)


def read_picture(root: Path, path: str, report: Report) -> Asset | None:
    """A picture of content/ with its size. Its bytes are read again when they are published."""
    payload = read(root / path, path, report)
    if payload is None:
        return None
    stem, ending = posixpath.splitext(path.partition("/")[2])
    parts = [slugify(part) or "x" for part in stem.split("/")]
    name = "/".join(["media", *parts]) + ending.lower()
    width, height = _size(payload, path, report)
    digest = digest_of_bytes(payload).hex()
    url = f"/assets/{fingerprinted(name, digest)}"
    return Asset(name=name, url=url, source=path, width=width, height=height)


def payload_of(asset: Asset, root: Path) -> bytes:
    """The bytes of an asset of the site in a folder."""
    return asset.payload if asset.payload is not None else (root / asset.source).read_bytes()


def _asset(name: str, payload: bytes) -> Asset:
    digest = digest_of_bytes(payload).hex()
    return Asset(name=name, url=f"/assets/{fingerprinted(name, digest)}", source="", payload=payload)


def _size(payload: bytes, shown: str, report: Report) -> tuple[int, int]:
    """Width and height in pixels, read from the head of the file only."""
    from PIL import Image, UnidentifiedImageError  # here: it is slow to import, and most sites have none

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(payload)) as picture:
                return picture.size
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ):
        report.error(
            "bad-picture",
            "not a picture that can be read",
            Position(path=shown),
            "save it again as JPEG or PNG",
        )
        return 0, 0


def _with_urls(payload: bytes, name: str, shown: str, assets: Mapping[str, Asset], report: Report) -> bytes:
    """A stylesheet whose `url(font.woff2)` name the fingerprinted files, relative to itself."""
    text = payload.decode("utf-8", errors="replace")
    up = "../" * name.count("/")

    def replace(match: re.Match[str]) -> str:
        target = match[2]
        if target.startswith(("data:", "#")):
            return match[0]
        if target in assets:
            return f'url("{up}{assets[target].url.removeprefix("/assets/")}")'
        line = text.count("\n", 0, match.start()) + 1
        report.error(
            "unknown-asset",
            f"there is no file `{target}` in `assets/`",
            Position(path=shown, line=line),
            "put it there, or remove the `url(...)`",
        )
        return match[0]

    return _CSS_URL.sub(replace, text).encode()
