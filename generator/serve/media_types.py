"""Names of files → the types that a host gives them."""

from __future__ import annotations

from generator.settings import FeedFormat

HTML = "text/html; charset=utf-8"
_FEEDS = {kind.file_name: f"{kind.media_type}; charset=utf-8" for kind in FeedFormat}
_TYPES = {
    "atom": "application/atom+xml; charset=utf-8",
    "avif": "image/avif",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "gif": "image/gif",
    "gz": "application/gzip",
    "html": HTML,
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "m4a": "audio/mp4",
    "map": "application/json",
    "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "opml": "text/x-opml; charset=utf-8",
    "otf": "font/otf",
    "pdf": "application/pdf",
    "png": "image/png",
    "rss": "application/rss+xml; charset=utf-8",
    "svg": "image/svg+xml",
    "ttf": "font/ttf",
    "txt": "text/plain; charset=utf-8",
    "vtt": "text/vtt; charset=utf-8",
    "wasm": "application/wasm",
    "webm": "video/webm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
    "xsl": "application/xml; charset=utf-8",
    "zip": "application/zip",
}
"""By their endings. The machine's own table would differ from one to the next."""


def media_type(name: str) -> str:
    """The media type of a file, by its name."""
    last = name.rpartition("/")[2]
    ending = last.rpartition(".")[2].lower()
    return _FEEDS.get(last) or _TYPES.get(ending, "application/octet-stream")
