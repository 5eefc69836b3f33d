"""The bytes of a saved page → its text: byte order mark, what was declared, and what the bytes say.

A declaration is believed where the bytes agree with it. Names mean what browsers take them for (WHATWG
Encoding Standard, https://encoding.spec.whatwg.org/#names-and-labels): `iso-8859-1` is windows-1252.
"""

from __future__ import annotations

import codecs
import re

from generator.ingest.alphabets import LATIN, charset_of_letters
from generator.ingest.one_line.misread import as_windows_shows, mended
from generator.ingest.signatures import is_utf_16

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 200_000
"""How far into a page its charset may be named; browsers find it behind scripts and styles, too."""

_SAMPLE = 120_000
_LABEL = re.compile(r"[\w.:-]{2,40}", re.ASCII)
_ANSWERED = re.compile(rb"<!-- charset of the answer: ([\w.:-]{2,40}) -->")
_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_BROWSERS_NAMES = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso8859-1": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "windows-31j": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "windows-949": "cp949", "big5": "big5hkscs",
    "iso-8859-8-i": "iso-8859-8", "x-mac-cyrillic": "mac_cyrillic", "windows-874": "cp874", "utf8": "utf-8",
    "utf-16": "utf-8", "utf-16le": "utf-8", "unicode": "utf-8",
}  # fmt: skip
"""Labels by what browsers take them for. A page that can be asked for its label is not UTF-16."""

_STRAY = re.compile("[\udce0-\udcf4][\udc80-\udcbf]{1,2}|[\udc80-\udcff]")
"""Bytes that are no UTF-8, as Python keeps them beside what is."""
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_RARE = 0.002
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_RUN = re.compile(rb"[\xa1-\xff]{4,}")
_FEW = 20
"""Of how many letters beyond ASCII their frequencies say nothing."""
_LANGUAGE = re.compile(rb"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_CENTRAL = "cp1250"
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")
"""Letters and quotes of Windows, where ISO 8859 has controls. In every text of some length is one."""
_ONLY_ISO = {b"pl": re.compile(rb"[\xa1\xa6\xac\xb1\xb6]")}
_ONLY_ISO_ELSEWHERE = re.compile(rb"\xb9")
"""Letters of ISO 8859-2 for which Windows has none of that language: `ą` and `ś`; `š`."""
_OF_LANGUAGES = {
    **dict.fromkeys((b"tr", b"az"), "cp1254"),
    **dict.fromkeys((b"cs", b"hr", b"hu", b"pl", b"ro", b"sk", b"sl"), _CENTRAL),
}


def page_text(payload: bytes) -> str:
    """The text of a saved page with Unix line ends. Any bytes give some text."""
    text = decoded(payload).replace("\r\n", "\n").replace("\r", "\n")
    return as_windows_shows(mended(_UNSEEN.sub("", text.replace("\x0c", " "))))


def known_charset(label: str) -> str:
    """The codec that a label such as `ISO-8859-1` or `gb2312` means, or "" where it means none."""
    name = _BROWSERS_NAMES.get(label.strip().casefold(), label.strip())
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    return found.name if getattr(found, "_is_text_encoding", True) and found.name != "idna" else ""


def charset_line(label: str) -> str:
    """The line above a page that says which charset its host named; "" where that is no label."""
    return f"<!-- charset of the answer: {label} -->" if _LABEL.fullmatch(label) else ""


def decoded(payload: bytes) -> str:
    """Bytes as text, line ends and all."""
    for mark, name in _BOMS:
        if payload.startswith(mark):
            return payload[len(mark) :].decode(name, errors="replace")
    if is_utf_16(payload):  # without a mark: `<\0!\0`
        return payload.decode("utf-16-be" if payload[:1] == b"\0" else "utf-16-le", errors="replace")
    declared = [name for label in _labels(payload[:_HEAD]) if (name := known_charset(label))]
    is_ascii = payload.isascii()
    if is_ascii:  # where others say nothing, but hosts name them for all of their pages
        declared = [name for name in declared if name.startswith(("iso2022", "hz"))]
        if not declared:
            return payload.decode("ascii")
    if LATIN in declared and (not _stand_apart(payload) or _of_language(payload) != LATIN):
        declared = [name for name in declared if name != LATIN]
    for name in dict.fromkeys([*([] if is_ascii else ["utf-8"]), *declared]):
        try:
            return payload.decode(name)
        except (UnicodeDecodeError, ValueError):
            continue
    for name in dict.fromkeys([*declared, "utf-8"]):
        text = _nearly(payload, name)
        if text:
            return text
    return _guessed(payload)


def _labels(head: bytes) -> list[str]:
    """The charsets that the start of a page names, that of the answer first."""
    answered = [match[1] for match in _ANSWERED.finditer(head)]
    written = [match[1] or match[2] for match in _DECLARED.finditer(head)]
    return [label.decode("ascii") for label in (*answered, *written)]


def _nearly(payload: bytes, name: str) -> str:
    """The text in a charset that a few bytes do not fit, as pages put together from pieces have; else ""."""
    try:
        text = payload.decode(name, errors="replace")
    except (LookupError, ValueError):
        return ""
    foreign = sum(not character.isascii() for character in text)
    broken = text.count("\ufffd")
    fits = name == "utf-8" or (broken <= max(3, foreign * 0.05) and broken <= len(text) * _RARE + 3)
    if not fits or broken >= foreign - broken:
        return ""
    return text if name != "utf-8" else _STRAY.sub(_as_windows, payload.decode(name, "surrogateescape"))


def _as_windows(stray: re.Match[str]) -> str:
    """What a byte says that is none of UTF-8: what stands there was put in from a page of Windows.

    What begins as UTF-8 and was cut off says nothing.
    """
    marks = stray[0].encode("ascii", "surrogateescape")
    return marks.decode(LATIN, errors="replace") if len(marks) == 1 else "\ufffd"


def _stand_apart(payload: bytes) -> bool:
    """Whether letters beyond ASCII stand among others, as in the languages of Western Europe.

    Any bytes can be read as Windows-1252, which hosts name for pages of every script.
    """
    found = sum(len(run) for run in _BEYOND_ASCII.findall(payload))
    return 4 * sum(len(run) for run in _RUN.findall(payload) if len(set(run)) > 1) <= found


def _of_language(payload: bytes) -> str:
    """The charset of one byte a letter in which the language is written that a page says it is in."""
    said = _LANGUAGE.search(payload[:_HEAD])
    language = said[1].lower() if said else b""
    name = _OF_LANGUAGES.get(language, LATIN)
    return "iso8859-2" if name == _CENTRAL and _is_iso(payload, language) else name


def _is_iso(payload: bytes, language: bytes) -> bool:
    """Whether bytes in a language of Central Europe are ISO 8859-2, which Windows has most letters of."""
    telling = _ONLY_ISO.get(language, _ONLY_ISO_ELSEWHERE)
    return not _ONLY_WINDOWS.search(payload) and bool(telling.search(payload))


def _guessed(payload: bytes) -> str:
    """The text in the charset that its bytes look like most, by their frequencies."""
    if _stand_apart(payload):
        name = _of_language(payload)
        if name == LATIN:
            name = charset_of_letters(payload[:_SAMPLE])
        few = sum(len(run) for run in _BEYOND_ASCII.findall(payload)) < _FEW
        if few or name:  # which frequencies seldom find
            return payload.decode(name or LATIN, errors="replace")
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    first = next(index for index, byte in enumerate(payload) if byte > 0x7F)
    start = max(0, first - 2000)
    best = from_bytes(payload[start : start + _SAMPLE]).best()
    return payload.decode(known_charset(best.encoding) if best else "cp1252", errors="replace")
