"""The first bytes of a file → what it is, where it plainly is no page, whatever it is called."""

from __future__ import annotations

import re

_HEAD = 8192
_FEED = re.compile(
    rb"(?:\s|<[?!][^>]*>)*+<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)[\s>]",
    re.IGNORECASE,
)
_BEGINNINGS = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"RIFF", "a picture or a film"),
    (b"PK\x03\x04", "a ZIP file"),
    (b"\x1f\x8b", "a file packed with gzip"),
    (b"bplist", "a web archive of Safari"),
    (b"{\\rtf", "a text of a word processor"),
)


def other_than_page(payload: bytes) -> str:
    """What bytes are that cannot be a page, in words, or ""."""
    start = payload[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if _FEED.match(start):
        return "a feed or a sitemap"
    return next((name for mark, name in _BEGINNINGS if start.startswith(mark)), "")
