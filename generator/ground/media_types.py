"""The name of a file → its media type. Python's own table is another one on each machine."""

from __future__ import annotations

BINARY = "application/octet-stream"

_TYPES = {
    "avif": "image/avif",
    "bib": "application/x-bibtex; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "epub": "application/epub+zip",
    "gif": "image/gif",
    "html": "text/html; charset=utf-8",
    "ico": "image/x-icon",
    "ics": "text/calendar; charset=utf-8",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "m4a": "audio/mp4",
    "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "ogg": "audio/ogg",
    "opml": "text/x-opml; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "vtt": "text/vtt; charset=utf-8",
    "wasm": "application/wasm",
    "webm": "video/webm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
    "zip": "application/zip",
}

_BY_NAME = {
    "rss.xml": "application/rss+xml; charset=utf-8",
    "atom.xml": "application/atom+xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
    "cite.json": "application/vnd.citationstyles.csl+json",
}


def media_type(path: str) -> str:
    """The media type of a published file; texts are UTF-8."""
    name = path.rpartition("/")[2]
    if name in ("_headers", "_redirects", "CNAME"):
        return _TYPES["txt"]
    return _BY_NAME.get(name) or _TYPES.get(name.rpartition(".")[2].lower(), BINARY)


def is_text(path: str) -> bool:
    """Whether a file is worth being made smaller on its way."""
    kind = media_type(path)
    return kind.startswith("text/") or any(
        word in kind for word in ("json", "xml", "javascript", "wasm", "bibtex")
    )
