"""The first bytes of a file → what it is, where it plainly is no page, whatever it is called."""

from __future__ import annotations

import codecs
import re

_HEAD = 8192
_FEED = re.compile(
    rb"(?:\s|<[?!][^>]*>)*+<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)[\s>]",
    re.IGNORECASE,
)
_PLIST = re.compile(rb"(?:\s|<\?[^>]*>)*+<(?:!DOCTYPE )?plist[\s>]")
_BEGINNINGS = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"RIFF", "a picture or a film"),
    (b"PK\x03\x04", "a ZIP file"),
    (b"PK\x05\x06", "a ZIP file"),
    (b"\x1f\x8b", "a file packed with gzip"),
    (b"bplist", "a web archive of Safari"),
    (b"{\\rtf", "a text of a word processor"),
)
_BEGUN = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_ENDED = re.compile(r"</(?:html|body)\b", re.IGNORECASE)
_NO_TEXT = bytes({*range(0x20)} - {*b"\t\n\x0b\x0c\r\x1b"})
"""Bytes that no text has in earnest (https://mimesniff.spec.whatwg.org/#binary-data-byte)."""
_MOST_OF_THESE = 0.02
_MARKS_OF_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MAIL = re.compile(
    rb"\s*+(?:From \S+ [^\n]{10,60}\n)?"
    rb"(?:from|mime-version|snapshot-content-location|content-type|date|subject|received|return-path|"
    rb"delivered-to|message-id|reply-to|dkim-signature|x-[\w-]{1,60}): ",
    re.IGNORECASE,
)


def breaks_off(page: str) -> bool:
    """Whether a page ends amid what it says: it was begun as a whole one, and ends with no element."""
    if page.rstrip(" \t\r\n\0")[-1:] in (">", ""):
        return False
    return bool(_BEGUN.search(page)) and not _ENDED.search(page)


def is_utf_16(payload: bytes) -> bool:
    """Whether bytes are a text of two bytes a character, by its mark or its first letters."""
    first = payload[:4]
    return first.startswith(_MARKS_OF_UTF_16) or (
        first.count(0) == 2 and b"\0\0" in (first[::2], first[1::2])
    )


def is_archive(payload: bytes) -> bool:
    """Whether bytes are a page that a browser saved in one file, or a mail: they begin with its headers."""
    return bool(_MAIL.match(payload[:200])) and b"\nmime-version:" in b"\n" + payload[:_HEAD].lower()


def other_than_page(payload: bytes) -> str:
    """What bytes are that can be neither a page nor a text, in words, or ""."""
    start = payload[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if _FEED.match(start):
        return "a feed or a sitemap"
    if _PLIST.match(start):
        return "a web archive of Safari"
    if known := next((name for mark, name in _BEGINNINGS if start.startswith(mark)), ""):
        return known
    unreadable = len(start) - len(start.translate(None, _NO_TEXT))
    is_text = unreadable <= _MOST_OF_THESE * len(start) or is_utf_16(payload)
    return "" if is_text else "bytes that are no text"
