"""seeds/ on the disk → the clippings there are. Faulty ones are reported and left out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from generator.ground.diagnostics import Position, Report, Severity
from generator.ground.frozen import frozen
from generator.ingest.charsets import page_text
from generator.ingest.signatures import is_archive, other_than_page
from generator.readers.files import LARGEST, decode_as_is, is_temporary, read, relative, report_size, walk

SEED_ENDINGS = (".txt", ".md", ".eml")
ARCHIVE_ENDINGS = (".mhtml", ".mht")
"""A browser's page in one file (RFC 2557)."""
PAGE_ENDINGS = (".html", ".htm", ".xhtml", *ARCHIVE_ENDINGS)
"""Saved pages."""

_SAVE = "save the page as HTML, or paste its text into a file that ends in .txt"
_TAG = re.compile("<[A-Za-z!?]")
_REMARKS = r"\s*+(?:<!--(?:(?!-->).){0,2000}-->\s*+)*+"
_SOURCE_OF_PAGE = re.compile(rf"{_REMARKS}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
"""How the HTML of a page begins, which nobody means to be the text of a clipping."""
_SOURCE_OF_PART = re.compile(
    rf"{_REMARKS}<(?:article|blockquote|div|figure|h[1-6]|header|main|meta|ol|p|section|span|table|title|ul)"
    r"(?:\s[^<>]*)?>.*</(?:article|blockquote|div|h[1-6]|li|main|p|section|span|td)\s*>",
    re.IGNORECASE | re.DOTALL,
)
"""How HTML that was copied from a page looks; Markdown may begin so, too."""
_LONGEST_HEAD = 200_000
_FILES_OF_PAGE = re.compile(r"(.+?)[ ._-][^\W\d_]{4,16}\Z")
_FILES_OF_GONE = re.compile(
    r".+[._-](?:files?|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|pliki|soubory|súbory|filer|"
    r"tiedostot|файлы|файли|файлове|dosyalar|dosyaları|fájlok|elemei|datoteke|fi[sș]iere)\Z",
    re.IGNORECASE,
)
_DRESS = frozenset(".css .js .download .woff .woff2".split())
"""How files end that nobody but a browser puts beside clippings."""


@frozen
class SeedFile:
    """A clipping as it came. `text` is "" where its bytes are no text, which has been reported.

    Whether it `is_page`, HTML and not pasted text; so is the source of a page, or a page in one file, that is
    called a text.
    """

    path: str
    sha256: str
    text: str
    is_page: bool


def read_seeds(root: Path, report: Report) -> Iterator[SeedFile]:
    """Every clipping in seeds/ in the order of their names.

    What a browser put beside a page is none, also where that was renamed or removed, or is not there yet.
    """
    folder = root / "seeds"
    found = walk(root, folder, report)
    pages = {path.with_suffix("") for path in found if path.suffix.casefold() in PAGE_ENDINGS}
    left = {path.parent for path in found if path.suffix.casefold() in _DRESS}
    left = {folder for folder in left if _FILES_OF_GONE.fullmatch(folder.name)}
    for path in found:
        shown = relative(root, path)
        if (
            path.parent in left
            or _belongs_to_page(path, folder, pages)
            or not _is_wanted(path, shown, report)
        ):
            continue
        payload = read_payload(path, shown, report)
        if payload is not None:
            yield seed_of(payload, shown, report)


def how_many(root: Path) -> int:
    """About how many clippings lie in seeds/; what cannot be looked at is reported when it is read."""
    return sum(1 for _ in walk(root, root / "seeds", Report()))


def open_seed(root: Path, path: Path, report: Report) -> SeedFile | None:
    """One clipping in seeds/, or nothing where it cannot be read, which is reported."""
    shown = relative(root, path)
    payload = read_payload(path, shown, report)
    return None if payload is None else seed_of(payload, shown, report)


def seed_of(payload: bytes, shown: str, report: Report) -> SeedFile:
    """The clipping that these bytes are. Where they are none, that is reported, and it has no text."""
    is_page = shown.casefold().endswith(PAGE_ENDINGS) or _holds_page(payload)
    text = _page(payload, shown, report) if is_page else _text(payload, shown, report)
    is_page = is_page or is_source(text, markdown=shown.casefold().endswith(".md"))
    return SeedFile(path=shown, sha256=hashlib.sha256(payload).hexdigest(), text=text, is_page=is_page)


def is_source(text: str, *, markdown: bool = False) -> bool:
    """Whether a text is the HTML of a page, or of a part of one, where it is no Markdown."""
    if _SOURCE_OF_PAGE.match(text):
        return True
    return not markdown and bool(_SOURCE_OF_PART.match(text[:_LONGEST_HEAD]))


def _holds_page(payload: bytes) -> bool:
    """Whether bytes are an archive or a mail with a page in it, whatever they are called."""
    if not is_archive(payload):
        return False
    from generator.ingest.web_archives import html_of  # slow to import

    return html_of(payload) != payload


def is_seed(path: Path, shown: str, report: Report, *, is_named: bool = False) -> bool:
    """Whether a file is one that ingest reads, by its ending; else it is reported.

    In seeds/ anything may lie; what is named is meant to be a clipping.
    """
    if path.suffix.casefold() in (*SEED_ENDINGS, *PAGE_ENDINGS):
        return True
    tell = report.error if is_named else report.warning
    message = f"not a clipping that ingest reads: `{path.suffix or path.name}`"
    tell("unknown-seed-format", message, Position(path=shown), _SAVE)
    return False


def _is_wanted(path: Path, shown: str, report: Report) -> bool:
    if "/_" in shown or shown.casefold().endswith("/readme.md") or is_temporary(path.name):
        return False
    return is_seed(path, shown, report)


def _belongs_to_page(path: Path, folder: Path, pages: set[Path]) -> bool:
    """Whether a file lies in the folder that a browser makes beside a page: `talks.html`, `talks_files/`.

    The word behind the page's name is in the browser's language.
    """
    for parent in path.parents if pages else ():
        if parent == folder:
            return False
        if (match := _FILES_OF_PAGE.match(parent.name)) and parent.with_name(match[1]) in pages:
            return True
    return False


def read_payload(path: Path, shown: str, report: Report) -> bytes | None:
    """The bytes of a file, or nothing where it cannot be read or is too large, which is reported.

    One that went since the folder was looked through is as if it had never been there.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return None
    except OSError:
        size = 0  # which is reported when it is read
    if size <= LARGEST:
        return read(path, shown, report)
    report_size(size, shown, report)
    return None


def _page(payload: bytes, shown: str, report: Report) -> str:
    """The text of a saved page, whatever its charset. An empty one is reported as any empty file."""
    other, hint = "", "save the page anew, as HTML; what is no page is no clipping"
    if shown.casefold().endswith(ARCHIVE_ENDINGS) or is_archive(payload):
        from generator.ingest.web_archives import html_of  # slow to import

        html = html_of(payload)
        if html == payload and is_archive(payload):
            other, hint = "a mail or an archive without one", f"{hint}; let the name of a mail end in .eml"
        payload = html
    other = other or other_than_page(payload)
    text = "" if other else page_text(payload)
    if not other and not text.strip():
        return _text(b"", shown, report)
    if not other and not _TAG.search(text):
        other, hint = "a text without any HTML", "let its name end in .txt"
    if other:
        report.error("not-a-page", f"not a page but {other}", Position(path=shown), hint)
        return ""
    return text


def _text(payload: bytes, shown: str, report: Report) -> str:
    """The bytes as text. A clipping may well have a byte order mark or Windows line ends: no complaint.

    Nor of control characters: some part lines, and some are letters that were read in a wrong charset.
    """
    if is_archive(payload):
        from generator.ingest.web_archives import text_of  # slow to import

        payload = text_of(payload) or payload
    if other := other_than_page(payload):
        report.error("unknown-seed-format", f"not a text but {other}", Position(path=shown), _SAVE)
        return ""
    found = Report()
    text = decode_as_is(payload, shown, found)
    report.extend(one for one in found.diagnostics if one.severity is Severity.ERROR)
    return text or ""
