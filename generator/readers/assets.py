"""Files that are published beside the pages: stylesheets and icons of the layouts.

Stylesheets lose their comments and indentation; all others are published as they are. Each gets a url that
carries a fingerprint of its bytes, so hosts may let readers keep it for ever.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.ground.digests import digest_of_bytes
from generator.ground.urls import fingerprinted
from generator.readers.files import position_of, read, relative, walk
from generator.shapes.model import Asset

_STYLE, _OWN_STYLE = "style.css", "own.css"
SEARCH_ASSETS = frozenset(["search.css", "search.js"])
"""What only the search page needs, and no site has that has none."""

_CSS_URL = re.compile(r"""/\*.*?\*/|url\(\s*(["']?)([^"')]+)\1\s*\)""", re.DOTALL)
"""What a stylesheet loads; or a comment, in which it loads nothing."""

_CSS_PIECE = re.compile(
    rb"""\n\s*(?:/\*(?!!).*?(?:\*/\s*|\Z))*|/\*.*?(?:\*/|\Z)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|"""
    rb"""u(?:rl\([^)]*\))?|\\.""",
    re.DOTALL,
)
"""What is shortened, or must be left alone. Each kind begins with a sign of its own: `re` finds it fast."""
_CSS_PARTED = frozenset([b"", b" ", b"\n", b"\t", b"\r", b";", b"{", b"}", b",", b")"])


def read_layout_assets(folders: Iterable[Path], report: Report) -> dict[str, Asset]:
    """The files in `assets/` of each layouts folder by their names; the first folder wins.

    `own.css` is no file of its own: it stands at the end of `style.css`, where its rules win.
    """
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
            assets[name] = _asset(name, compact(_with_urls(payload, name, shown, assets, report)))
    own = assets.pop(_OWN_STYLE, None)
    if own is not None:
        style = assets.get(_STYLE)
        before = style.payload or b"" if style is not None else b""
        assets[_STYLE] = _asset(_STYLE, before + (own.payload or b""))
    return assets


def read_fonts(folders: Iterable[Path], names: Iterable[str], report: Report) -> dict[str, bytes]:
    """The bytes of these files in `fonts/` of the layouts folders; of each, the first that there is."""
    found = {}
    for name in names:
        path = next(path for folder in folders if (path := folder / "fonts" / name).is_file())
        payload = read(path, f"layouts/fonts/{name}", report)
        found[name] = payload or b""
    return found


def payload_of(asset: Asset, root: Path, report: Report) -> bytes:
    """The bytes of an asset of the site in a folder; none where its file is not what it was."""
    if asset.payload is not None:
        return asset.payload
    with contextlib.suppress(OSError):
        payload = (root / asset.source).read_bytes()
        if digest_of_bytes(payload) == asset.digest:
            return payload
    report_changed(asset.source, report)
    return b""


def report_changed(picture: str, report: Report) -> None:
    """Report a picture that is not what it was a moment ago."""
    at = Position(path=picture)
    report.error("bad-picture", "the picture was changed while it was read", at, "build again")


def _asset(name: str, payload: bytes) -> Asset:
    digest = digest_of_bytes(payload).hex()
    return Asset(name=name, url=f"/assets/{fingerprinted(name, digest)}", source="", payload=payload)


def _with_urls(payload: bytes, name: str, shown: str, assets: Mapping[str, Asset], report: Report) -> bytes:
    """A stylesheet whose `url(font.woff2)` name the fingerprinted files, relative to itself."""
    # `own.css` is put behind another file, where a byte order mark would be part of a name
    text = payload.decode("utf-8-sig", errors="replace")
    up = "../" * name.count("/")

    def replace(match: re.Match[str]) -> str:
        target: str | None = match[2]
        if target is None or target.startswith(("data:", "#")):
            return match[0]
        if target in assets:
            return f'url("{up}{assets[target].url.removeprefix("/assets/")}")'
        report.error(
            "unknown-asset",
            f"there is no file `{target}` in `assets/`",
            position_of(text, match.start(2), shown),
            "put it there, or remove the `url(...)`",
        )
        return match[0]

    return _CSS_URL.sub(replace, text).encode()


def compact(style: bytes) -> bytes:
    """A stylesheet without comments and indentation; `/*!` begins a comment that is kept."""

    def shortened(found: re.Match[bytes]) -> bytes:
        piece = found[0]
        if piece.startswith(b"\n"):
            return b"\n"
        if not piece.startswith(b"/*") or piece.startswith(b"/*!"):
            return piece
        # between two words it parts them, without being a space
        is_apart = style[max(found.start() - 1, 0) : found.start()] in _CSS_PARTED
        return b"" if is_apart or style[found.end() : found.end() + 1] in _CSS_PARTED else b"/**/"

    return _CSS_PIECE.sub(shortened, style).strip() + b"\n"
