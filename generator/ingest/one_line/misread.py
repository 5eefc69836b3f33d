"""Text that was read in the wrong encoding, `donâ€™t` → as it was written.

UTF-8 that was taken for Windows-1252 shows each byte of a letter as a letter of its own. The bytes follow a
form (Unicode Standard, chapter 3, table 3-7) that hardly anything else has, so they are put together again
wherever a text shows for sure that it was misread.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late

_BYTES = {
    **{chr(byte): byte for byte in range(0x80, 0x100)},
    **{
        bytes([byte]).decode("cp1252"): byte
        for byte in range(0x80, 0xA0)
        if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
    },
}
"""The byte that a letter shows, in Windows-1252 or in Latin-1, whose letters 80 to 9F cannot be seen."""
_BEHIND = f"[{re.escape(''.join(letter for letter, byte in _BYTES.items() if byte < 0xC0))}]"
"""What shows a byte that is not the first of its letter."""
_LETTER = rf"[\xc2-\xdf]{_BEHIND}|[\xe0-\xef]{_BEHIND}{{2}}|[\xf0-\xf4]{_BEHIND}{{3}}"
_SURE = Late(
    "\xe2\u20ac[\u02dc\u2122\u0161\u0153\x9d\u017e\u201c\u201d\xa2\xa6\xb9\xba]"
    "|\xc3[\xb0\xa9\xa8\xbc\xb6\xa4\xb1\xb3\xa1\xa7\xaa\xba\xb4\xb9\xa2\xb2\xb5\xb8\xbd]"
    "|\xc3[\u201e\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d]|\xc3[\u2013\u0153\u0178](?=[a-z])"
    "|\xc2[\xa0\xa3\xa7\xa9\xae\xb0-\xb3\xb7\xbc-\xbe]|(?<=[a-z.,;:!?])\xc2 |(?<= )\xc2[\xab\xbb]"
    "|[\xc2-\xf4][\x80-\x9f]|\xf0\u0178"
    rf"|(?<=[a-z])[\xc4\xc5]{_BEHIND}"
    rf"|(?:[\xd0\xd1]{_BEHIND}){{3}}|(?:[\xd8-\xdb]{_BEHIND}){{3}}|(?:[\xce\xcf]{_BEHIND}){{3}}"
    rf"|(?:\xd7{_BEHIND}){{3}}"
    rf"|(?:[\xe3-\xed]{_BEHIND}{{2}}){{3}}|(?:\xe0{_BEHIND}{{2}}){{3}}"
)
"""What nobody writes on purpose. `Ã…` alone may be the end of a Portuguese word."""
_MAY_BE = Late(rf"[\xc2-\xf4](?:{_BEHIND}|(?<=\xc2) )")
"""What each of those begins with, only for speed."""
_SPACED = {"\xc2": " ", "\xc3": "\xe0", "\xc5": "\u0160", "\xd0": "\u0420"}
"""Letters whose second byte shows as a space that does not break, which clipboards make a plain one."""
_MISREAD = Late(rf"{_LETTER}|[{''.join(_SPACED)}] |\xe2\u20ac(?!{_BEHIND})")
_WITHOUT_LAST = "\xe2\u20ac"
"""`”`, whose last byte no letter of Windows-1252 shows."""


_MOST_TIMES = 3
_LINE_END = 0x85
_OF_WINDOWS = {
    byte: letter for letter, byte in _BYTES.items() if byte < 0xA0 < ord(letter) and byte != _LINE_END
}
_CONTROLS = Late("[\x80-\x9f]")


def mended(text: str) -> str:
    """The text with its letters as they were written, where it surely was misread, once or more."""
    for _ in range(_MOST_TIMES):
        if text.isascii() or not any(_SURE.match(text, found.start()) for found in _MAY_BE.finditer(text)):
            break
        text = _MISREAD.sub(_written, text)
    return text


def as_windows_shows(text: str) -> str:
    """The text with the marks that Windows-1252 has where Unicode has controls, as HTML reads `&#147;`."""
    return text.translate(_OF_WINDOWS) if _CONTROLS.search(text) else text


def _written(found: re.Match[str]) -> str:
    shown = found[0]
    if shown == _WITHOUT_LAST:
        return "\u201d"
    if shown[-1] == " ":
        lost = shown[0] == "\xc3" and found.string[found.end() : found.end() + 1].isalpha()
        return f"{_SPACED[shown[0]]}{' ' * lost}"  # of the two spaces of `\xc3  la`, HTML shows one
    try:
        return bytes(_BYTES[letter] for letter in shown).decode()
    except UnicodeDecodeError:
        return shown
