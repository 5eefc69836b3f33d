"""A text or page that was handed over, and where it is from → the bytes of a clipping that says so itself.

Above a text stand `https://…` and `Source: …` on lines of their own; above a page they are comments, the
first as browsers write it when they save a page.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ground.urls import escaped, headline_slug, host_of, is_web_address, without_tracking
from generator.ground.wrapped_urls import unwrapped
from generator.ingest.charsets import page_text
from generator.ingest.folders import is_source
from generator.ingest.one_line.wording import has_letters
from generator.ingest.signatures import is_archive

_FRONT_MATTER = re.compile(r"\s*+---[ \t]*\r?\n(?=[A-Za-z])((?:(?!---)[^\n]*\n){1,80})---[ \t]*\r?(?:\n|\Z)")
"""How Markdown begins as web clippers write it."""
_TITLE_THERE = re.compile(r"^title:[ \t]*[\"']?(.{1,300})", re.MULTILINE)
_CHARSET = re.compile(r"<!-- charset of the answer: [^<>]{2,40} -->\n")
_SOURCE_OF_TEXT = re.compile(r"Source: ([^|<>\n]{2,80}?)[ \t]*\r?$", re.MULTILINE)
_SOURCE_OF_PAGE = re.compile(r"<!-- source: (.{2,80}?) -->[ \t]*\r?$", re.MULTILINE)
_HEAD = 600
NAMES = "of 2 to 80 letters, without `|`, `<` and `>`"
"""What names of outlets a clipping can say that it is from, in words."""


@frozen
class Captured:
    """A clipping to be kept: the name of its file without the ending, the ending, and its bytes."""

    stem: str
    ending: str
    payload: bytes


def captured(text: str, *, url: str = "", source: str = "") -> Captured:
    """A text or a page as a clipping, with what is known of where it is from.

    Tracking does not stand in its address: so the same text from the same page is the same clipping.
    """
    text = text.replace("\0", "")  # scripts may put it into a page
    url, source = unwrapped(escaped("".join(url.split()))), " ".join(source.split())
    url = without_tracking(url) if is_web_address(url) else url
    text = _of_mail(text) if url or source else text
    if is_source(text):
        lines = [saved_from(url)] if url else []
        lines += [f"<!-- source: {re.sub('-{2,}', '-', source)} -->"] if source else []
        lines += ["<!-- charset of the answer: utf-8 -->"]
        stem = headline_slug(_title(text)) or headline_slug(host_of(url)) or "page"
        head = "\n".join([*lines, ""])
        return Captured(stem=stem, ending=".html", payload=(head + text).encode("utf-8", errors="replace"))
    lines = [line for line in (url, f"Source: {source}" if source else "") if line]
    front = _FRONT_MATTER.match(text)
    title = _TITLE_THERE.search(front[1]) if front else None
    first = title[1] if title else next((line for line in text.splitlines() if len(line.split()) > 2), "")
    stem = headline_slug(first[:200]) or headline_slug(host_of(url)) or "clipping"
    head = "\n".join([*lines, "", ""]) if lines else ""
    return Captured(
        stem=stem, ending=".md" if front else ".txt", payload=(head + text).encode("utf-8", errors="replace")
    )


def _of_mail(text: str) -> str:
    """The page in a mail or an archive, above whose own head nothing can be said; any other text as it is.

    The text of a mail that is packed is unpacked.
    """
    payload = text.encode(errors="replace")
    if not is_archive(payload):
        return text
    from generator.ingest.web_archives import html_of, text_of  # slow to import

    page = html_of(payload)
    if page == payload:
        return text_of(payload).decode() or text
    return _CHARSET.sub("", page_text(page), count=1)


def saved_from(address: str) -> str:
    """The line that says where a page is from, as browsers write it above those that they save."""
    bare = re.sub(r"--+", lambda marks: "%2D" * len(marks[0]), address)
    return f"<!-- saved from url=({len(bare):04}){bare} -->"


def can_be_said(source: str) -> bool:
    """Whether a clipping can say that it is from an outlet of this name, so that it is read again as such."""
    name = " ".join(source.split())
    return said_source(f"Source: {name}".encode(errors="replace").decode()) == name


def said_source(text: str) -> str:
    """The outlet that a clipping says it is from, as `captured` writes it, or ""."""
    pattern = _SOURCE_OF_PAGE if text.lstrip()[:1] == "<" else _SOURCE_OF_TEXT
    found = pattern.search("\n".join(line[:_HEAD] for line in text.split("\n", 3)[:3]))
    name = found[1].strip() if found else ""
    return name if has_letters(name) else ""


def _title(page: str) -> str:
    found = re.search(r"<title[^>]*>([^<]{3,300})", page[:200_000], re.IGNORECASE)
    return found[1].strip() if found else ""
