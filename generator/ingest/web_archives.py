"""A page that a browser saved in one file (MHTML, RFC 2557) → its HTML, below a line that says where from."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import Message


def html_of(payload: bytes) -> bytes:
    """The first HTML part of an archive; the bytes themselves where there is none."""
    try:
        message = email.message_from_bytes(payload, policy=email.policy.compat32)
    except RecursionError:  # so many parts within parts are no page
        return payload
    location = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "")
    for part in _leaves(message):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            html = part.get_payload(decode=True)
            if isinstance(html, bytes) and html.strip():
                return _mark(location or str(part.get("Content-Location") or ""), _charset(part)) + html
    return payload


def _leaves(message: Message) -> Iterator[Message]:
    """The parts of a message that hold no others, in order."""
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            waiting[:0] = [one for one in inner if isinstance(one, Message)]
        else:
            yield part


def _charset(part: Message) -> str:
    return str(part.get_content_charset() or "")


def _mark(location: str, charset: str) -> bytes:
    lines = []
    if re.fullmatch(r"https?://[!-~]{1,2000}", location):
        lines.append(f"<!-- saved from url=({len(location):04}){location.replace('--', '%2D%2D')} -->")
    if re.fullmatch(r"[\w.:-]{2,40}", charset, re.ASCII):
        lines.append(f"<!-- charset of the answer: {charset} -->")
    return "".join(f"{line}\n" for line in lines).encode("ascii", errors="replace")
