"""Source files: which there are below a folder, and their bytes as text.

Everything here reports and goes on: a faulty file is left out and never stops the others.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from collections.abc import Collection
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.ground.survey import FILE, LINKED_FOLDER

_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_TEMPORARY = re.compile(
    r"#.*#|.*~|~\$.*|___jb_.*|4913|.*\.(?:sw[a-z]|tmp|temp|bak|orig|part|crdownload)", re.IGNORECASE
)
_CONTROL_BYTES = bytes(code for code in range(0x80) if _CONTROL.match(chr(code)))
LARGEST = 20 * 1024 * 1024
"""How many bytes a text may have: no article has twenty million letters."""

_LATIN_LEAD = b"\xc2"
"""The first byte of U+0080 to U+00BF in UTF-8."""
BYTE_ORDER_MARK = "\ufeff"


def relative(root: Path, path: Path) -> str:
    """A path as it is shown: from the site's folder on, with `/` between the parts.

    Bytes of a name that are no text are shown as U+FFFD.
    """
    top, full = f"{root.as_posix()}/", path.as_posix()
    if full.startswith(top) and full.isascii():
        return full.removeprefix(top)  # as most are, and pathlib takes longer
    return os.fsencode(path.relative_to(root).as_posix()).decode("utf-8", errors="replace")


def is_temporary(name: str) -> bool:
    """Whether editors and browsers call so a file in which they keep a copy, or one that is not yet whole."""
    return bool(_TEMPORARY.fullmatch(name))


def walk(root: Path, folder: Path, report: Report) -> tuple[Path, ...]:
    """Every file below a folder in the order of their names, without hidden ones.

    A link that leads out of the folder is an error, a linked folder is not entered. One that may not be read
    is an error too, and none where there is none.
    """
    found: list[Path] = []

    def report_closed(error: OSError) -> None:
        if isinstance(error, PermissionError):
            report_closed_folder(Position(path=relative(root, Path(error.filename))), report)

    for parent, folders, names in os.walk(folder, onerror=report_closed):
        here = Path(parent)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in list(folders):
            if (here / name).is_symlink():
                folders.remove(name)
                _report_link(root, folder, here / name, report)
        for name in names:
            path = here / name
            if not name.startswith(".") and (_is_plain(path) or _is_sound(root, folder, path, report)):
                found.append(path)
    return tuple(sorted(found, key=Path.as_posix))


def _is_plain(path: Path) -> bool:
    """Whether it is a file itself with a name of ASCII, as most are; then it is sound."""
    try:
        return str(path).isascii() and stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def check_kind(root: Path, folder: str, path: str, kind: str, report: Report) -> bool:
    """Whether what a survey found below a folder is a file that can be read; else it is reported."""
    if kind == FILE and path.isascii():
        return True
    if kind == LINKED_FOLDER:
        _report_link(root, root / folder, root / path, report)
        return False
    return _is_sound(root, root / folder, root / path, report)


def _is_sound(root: Path, folder: Path, path: Path, report: Report) -> bool:
    """Whether a file can be read, by its name and kind; else it is reported."""
    at = Position(path=relative(root, path))
    if path.is_symlink() and not _stays_inside(path, folder):
        _report_link(root, folder, path, report)
    elif path.is_dir():
        report_closed_folder(at, report)
    elif not path.is_file():
        report.error(
            "cannot-read", "not a file, or a link that leads nowhere", at, "remove it, or put the file here"
        )
    elif "\ufffd" in at.path:
        report.error("bad-file-name", "the name is not UTF-8", at, "rename the file")
    else:
        return True
    return False


def read(path: Path | str, shown: str, report: Report) -> bytes | None:
    """The bytes of a file, or nothing where it cannot be read, which is reported."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - it may be a text, which is faster
            return file.read()
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        report.error("cannot-read", f"cannot be read: {why}", Position(path=shown), "make the file readable")
        return None


def decode(payload: bytes, path: str, report: Report) -> str | None:
    """The bytes of a file as text with Unix line ends, or nothing where they are no text, or too many."""
    text = decode_as_is(payload, path, report)
    # Looking for bytes takes a third of the time, and few files have any of these.
    doubtful = _LATIN_LEAD in payload or len(payload.translate(None, _CONTROL_BYTES)) < len(payload)
    if text and doubtful and (control := _CONTROL.search(text)):
        at = position_of(text, control.start(), path)
        message = f"the control character U+{ord(control[0]):04X}"
        report.warning("control-character", message, at, "remove it; it is left out")
        text = without_controls(text)
    return text


def decode_as_is(payload: bytes, path: str, report: Report) -> str | None:
    """The same with all of its control characters but NUL."""
    if len(payload) > LARGEST:
        report_size(len(payload), path, report)
        return None
    if not payload.removeprefix(codecs.BOM_UTF8).strip():
        report.error(
            "empty-file", "the file is empty", Position(path=path), "write something in it, or remove it"
        )
        return None
    if payload.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or payload[1:4:2] == b"\0\0":
        report.error("not-utf8", "not UTF-8 but UTF-16", Position(path=path), "save the file as UTF-8")
        return None
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError as error:
        before = payload[: error.start].decode("utf-8")
        report.error(
            "not-utf8",
            f"not UTF-8: the byte 0x{payload[error.start]:02x}",
            position_of(before, len(before), path),
            "save the file as UTF-8",
        )
        return None
    if "\0" in text:
        report.error(
            "nul-byte",
            "a NUL character",
            position_of(text.replace("\0", "\ufffd"), text.index("\0"), path),
            "remove it; is this a text file?",
        )
        return None
    if text.startswith(BYTE_ORDER_MARK):
        report.warning(
            "byte-order-mark", "begins with a byte order mark", Position(path=path), "save without one"
        )
        text = text[1:]
    if "\r" in text:
        at = position_of(text, text.index("\r"), path)
        report.warning("crlf", "line ends are not `\\n`", at, "save the file with Unix line ends")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def without_controls(text: str) -> str:
    """A text without the control characters that no text has, as every file is read."""
    return _CONTROL.sub("", text)


def report_size(size: int, path: str, report: Report) -> None:
    """Report a text of too many bytes."""
    message = f"the file has {size:,} bytes, more than {LARGEST:,}"
    report.error("file-too-large", message, Position(path=path), "keep one article in a file")


def named_among(path: str, paths: Collection[str]) -> str:
    """The one of some paths that is meant by one as somebody typed it, or "".

    In names of files that come from macOS `ü` may be two characters, and nobody sees it.
    """
    if path in paths:
        return path
    if path.isascii():
        return ""
    from unicodedata import normalize

    composed = normalize("NFC", path)
    for form in (composed, normalize("NFD", path)):
        if form in paths:
            return form  # without a look at all of them, unless folder and file differ
    return next((one for one in paths if not one.isascii() and normalize("NFC", one) == composed), "")


def position_of(text: str, offset: int, path: str, first_line: int = 1) -> Position:
    """The position of a character of a text that begins at `first_line` of its file."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    excerpt = text[start : end if end >= 0 else len(text)].rstrip("\r")
    line = text.count("\n", 0, offset) + first_line
    return Position(path=path, line=line, column=offset - start + 1, excerpt=excerpt)


def _stays_inside(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link that leads to itself
        return False


def report_closed_folder(at: Position, report: Report) -> None:
    """Report a folder that may not be looked into."""
    report.error("cannot-read", "the folder cannot be read", at, "make the folder readable")


def _report_link(root: Path, folder: Path, path: Path, report: Report) -> None:
    at = Position(path=relative(root, path))
    if _stays_inside(path, folder):
        report.warning(
            "linked-folder", "a link to a folder is not followed", at, "move the files themselves here"
        )
    else:
        report.error(
            "outside-folder",
            f"a link that leads out of `{relative(root, folder)}/`",
            at,
            "put a copy of the file here instead",
        )
