"""A page that a browser saved in one file (MHTML, RFC 2557) → its HTML, below a line that says where from.

And a mail without a page → its text, below its head.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator, Sequence
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from html import escape

from generator.ingest.charsets import known_charset, page_text
from generator.ingest.passed_on import passed_on
from generator.ingest.signatures import is_utf_16
from generator.ingest.text.envelopes import FORWARDED, PASSED_ON

_FRAME_OF_PAGE = re.compile(r"</?(?:html|body)\b[^<>]*>|<!doctype\b[^<>]*>", re.IGNORECASE)
_FRAMES = re.compile(rb"<frameset\b", re.IGNORECASE)


def html_of(payload: bytes) -> bytes:
    """The HTML of the page in an archive; the bytes themselves where there is none.

    That is the part which says that it is from where the page was saved, else the first; of a page that is
    nothing but frames, the largest of them. Of a mail that pictures part, all parts.
    """
    try:
        message = email.message_from_bytes(payload, policy=email.policy.compat32)
    except RecursionError:  # so many parts within parts are no page
        return payload
    letter = _letter(message, _html)
    saved_from = _location(letter, "Snapshot-Content-Location") or _location(letter)
    parts = [(part, html) for part in _leaves(letter) if (html := _html(part)).strip()]
    if not parts:
        return payload
    part, html = next((one for one in parts if saved_from and _location(one[0]) == saved_from), parts[0])
    charset = str(part.get_content_charset() or "")
    if _FRAMES.search(html):
        part, html = max(parts, key=lambda one: len(one[1]))
        saved_from = _location(part) or saved_from
        charset = str(part.get_content_charset() or "")
    elif not saved_from and len(pieces := _pieces(parts)) > 1:
        whole = _FRAME_OF_PAGE.sub("", "\n".join(_decoded(*one) for one in pieces))
        html, charset = f"<body>{whole}</body>".encode(errors="replace"), "utf-8"
    if is_utf_16(html):
        html, charset = page_text(html).encode(), "utf-8"
    head = b""
    if not saved_from:
        inner = (
            passed_on(html, known_charset(charset) or "utf-8")
            if FORWARDED.match(_said(letter, "Subject"))
            else None
        )
        subject, html = inner or (_said(letter, "Subject"), html)
        head = _head(letter, html, subject, is_first=inner is None)
    return _mark(saved_from or _location(part), charset) + head + html


def _pieces(parts: Sequence[tuple[Message, bytes]]) -> list[tuple[Message, bytes]]:
    """The parts that are of the text of a mail, and neither a file of its own nor one that a page names."""
    return [one for one in parts if not (one[0].get_filename() or _location(one[0]))]


_PACKED = ("quoted-printable", "base64")


def text_of(payload: bytes) -> bytes:
    """The text of a mail, below what its head says, where they do not stand in it as they are read.

    Nothing where they do, and of what holds a page or no text at all.
    """
    try:
        mail = email.message_from_bytes(payload, policy=email.policy.compat32)
    except RecursionError:
        return b""
    letter = _letter(mail, _plain)
    parts = [part for part in _leaves(letter) if not part.get_filename()]
    texts = dict.fromkeys(text for part in parts if (text := _plain(part)).strip())
    written = {name: _said(letter, name) for name in ("From", "To", "Subject", "Date") if letter.get(name)}
    is_as_read = (
        not mail.is_multipart()
        and not mail.get_unixfrom()
        and payload == payload.decode(errors="replace").encode()
        and str(mail.get("Content-Transfer-Encoding") or "").strip().casefold() not in _PACKED
        and all(said in ("", " ".join(_field(mail, name).split())) for name, said in written.items())
    )
    if is_as_read or not texts or any(_html(part).strip() for part in parts):
        return b""
    head = "".join(f"{name}: {said or _field(letter, name)}\n" for name, said in written.items())
    return "\n\n".join([head.rstrip("\n"), *texts]).encode(errors="replace")


def _letter(mail: Message, read: Callable[[Message], bytes | str]) -> Message:
    """The mail that was passed on whole within another one, whose parts can be read; else the mail itself."""
    if FORWARDED.match(_said(mail, "Subject")):
        for part in _parts(mail):
            for letter in _within(part) if part.get_content_type() == "message/rfc822" else ():
                if any(read(one).strip() for one in _leaves(letter)):
                    return letter
    return mail


def _plain(part: Message) -> str:
    text = part.get_payload(decode=True) if part.get_content_type() == "text/plain" else None
    return _decoded(part, text) if isinstance(text, bytes) else ""


def _decoded(part: Message, text: bytes) -> str:
    charset = known_charset(str(part.get_content_charset() or "")) or "utf-8"
    return text.decode(charset, errors="replace")


def _said(mail: Message, name: str) -> str:
    """What a field of a head says, however it is written; "" where that cannot be read."""
    try:
        return " ".join(str(make_header(decode_header(_field(mail, name)))).split())
    except (HeaderParseError, LookupError, ValueError):
        return ""


def _field(mail: Message, name: str) -> str:
    """A field of a head as it is written: of late in UTF-8, too (RFC 6532)."""
    fields = (str(value) for key, value in mail.raw_items() if key.casefold() == name.casefold())
    return next(fields, "").encode("ascii", errors="surrogateescape").decode(errors="replace")


_TITLE = re.compile(rb"<title[^<>]*>\s*[^<\s]|<h1\b", re.IGNORECASE)


def _head(mail: Message, html: bytes, subject: str, *, is_first: bool) -> bytes:
    """What a mail says of itself, as pages do: what it is about, where its HTML has no headline, and when.

    When one was passed on says nothing of the first that stands in it, below a head of its own.
    """
    lines = []
    if subject and not _TITLE.search(html):
        lines.append(f"<title>{escape(PASSED_ON.sub('', subject, count=1))}</title>")
    try:
        sent = parsedate_to_datetime(str(mail.get("Date") or ""))
    except (TypeError, ValueError):
        sent = None
    if is_first and sent is not None and sent.tzinfo is not None:
        lines.append(f'<meta property="article:published_time" content="{sent.isoformat()}">')
    return "".join(f"{line}\n" for line in lines).encode("ascii", errors="xmlcharrefreplace")


def _html(part: Message) -> bytes:
    if part.get_content_type() not in ("text/html", "application/xhtml+xml"):
        return b""
    html = part.get_payload(decode=True)
    return html if isinstance(html, bytes) else b""


def _location(part: Message, name: str = "Content-Location") -> str:
    return str(part.get(name) or "").strip()


def _leaves(message: Message) -> Iterator[Message]:
    """The parts of a message that hold no others, in order."""
    return (part for part in _parts(message) if not _within(part))


def _parts(message: Message) -> Iterator[Message]:
    """A message and all its parts, each before those that it holds."""
    waiting = [message]
    while waiting:
        yield (part := waiting.pop(0))
        waiting[:0] = _within(part)


def _within(part: Message) -> list[Message]:
    inner = part.get_payload() if part.is_multipart() else None
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def _mark(location: str, charset: str) -> bytes:
    lines = []
    if re.fullmatch(r"https?://[!-~]{1,2000}", location):
        lines.append(f"<!-- saved from url=({len(location):04}){location.replace('--', '%2D%2D')} -->")
    if re.fullmatch(r"[\w.:-]{2,40}", charset, re.ASCII):
        lines.append(f"<!-- charset of the answer: {charset} -->")
    return "".join(f"{line}\n" for line in lines).encode("ascii", errors="replace")
