"""A line → the address of an original that it is; an address → the day in its path."""

from __future__ import annotations

import re
from datetime import datetime

from generator.ground.urls import escaped, is_web_address
from generator.ground.wrapped_urls import unwrapped
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.publishers import Directory

_IN_PATH = re.compile(r"/((?:19|20)\d\d)(?:(?:/[A-Z]+(?=/))?[/-](\d\d?)[/-](\d\d?)|[/-]?(\d\d)(\d\d))\b")


def day_of_address(address: str) -> tuple[int, int, int] | None:
    """The year, month and day that stand in the path of an address, as in `/2024/11/22/` or `/20241122-`."""
    match = _IN_PATH.search(address)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2] or match[4]), int(match[3] or match[5])
    try:
        datetime(year, month, day)  # noqa: DTZ001
    except ValueError:
        return None
    return year, month, day


IN_ARCHIVE = r"https?://web\.archive\.org/web/(?P<stamp>\d{4,14})(?:[a-z]{2}_)?/"
"""What an archive puts in front of the addresses of its copies; `im_` and the like say what they are of."""
IN_ARCHIVE_TODAY = (
    r"https?://(?P<host>archive\.(?:today|ph|is|li|vn|fo|md))/"
    r"(?P<moment>\d{14}|\d{4}\.\d{2}\.\d{2}-\d{6})/"
)
"""The same of archive.today, which goes by several names."""
_COPIED = Late(rf"(?:{IN_ARCHIVE}|{IN_ARCHIVE_TODAY})(?=https?://)", re.IGNORECASE)
_OF_NO_ORIGINAL = Late(
    r"https?://(?:mail\.(?:google|yahoo|aol)\.com|mail\.proton\.me|app\.fastmail\.com|"
    r"outlook\.(?:live\.com|office(?:365)?\.com|cloud\.microsoft)|"
    r"(?:www\.|m\.)?facebook\.com/(?:sharer|share\.php|dialog)|(?:www\.)?(?:twitter|x)\.com/(?:intent|share)\b|"
    r"(?:www\.)?linkedin\.com/(?:sharing|shareArticle)|(?:www\.)?reddit\.com/submit|api\.whatsapp\.com/send|"
    r"wa\.me/\?|(?:t|telegram)\.me/share|(?:www\.)?pinterest\.\w+/pin/create|vk\.com/share|bsky\.app/intent)",
    re.IGNORECASE,
)
"""Of mails as they are read in a browser, and of what shares a page: no reader finds an article there."""


def original_of(address: str) -> str:
    """The address that an article has by itself, be it wrapped or a copy in an archive; "" for none."""
    own = _COPIED.sub("", unwrapped(address))
    return "" if _OF_NO_ORIGINAL.match(own) else own


def is_copy(address: str) -> bool:
    """Whether an address is that of a copy in an archive."""
    return _COPIED.match(address) is not None


_ADDRESS = Late(
    r"(?:(?:source|url|link|original|via|from|web|read more at|"
    r"permalink)\s*:?\s*)?<?(https?://[^\s<>]{4,2000}|www\.[^\s<>]{4,2000})>?\Z",
    re.IGNORECASE,
)
_PICTURE = Late(r"\.(?:jpe?g|png|gif|webp|svg)(?:[?#]|\Z)", re.IGNORECASE)
_LONGEST_OPENER = 40
_BARE_ADDRESS = Late(r"[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){1,4}/[^\s<>]{3,500}\Z")


def web_address(text: str, outlets: Directory) -> str:
    """The web address that a line is, and nothing else."""
    named = "://" in text or "www." in text[:_LONGEST_OPENER].lower()
    match = _ADDRESS.match(text) if named else None
    if not match:
        bare = f"https://{text}" if "/" in text and _BARE_ADDRESS.match(text) else ""
        return bare if bare and outlets.at(bare) else ""
    address = match[1] if match[1].lower().startswith("http") else f"https://{match[1]}"
    address = escaped(address.rstrip(".,;"))
    return address if is_web_address(address) and not _PICTURE.search(address) else ""
