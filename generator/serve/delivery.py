"""A file and a request → the response: whole, in part, or not at all where it is known already.

By RFC 9110: preconditions (section 13), then ranges (section 14). Of several ranges at once nothing is made:
the whole is sent, as a server may.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from email.utils import formatdate, parsedate_to_datetime
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

_RANGE = re.compile(r"bytes=\s*(\d{0,18})-(\d{0,18})\s*\Z", re.IGNORECASE | re.ASCII)
_TAG = re.compile(r'(W/)?("[^"]*")')


class Payload(NamedTuple):
    """Bytes to send, their type, and when they last changed in whole seconds since 1970, if that is known."""

    content: bytes
    media_type: str
    modified: int | None = None


def deliver(payload: Payload, headers: Mapping[str, str], request: Request) -> Response:
    """The response to a request for a file that is there."""
    tag = f'"{hashlib.blake2b(payload.content, digest_size=16).hexdigest()}"'
    about = {**headers, "ETag": tag, "Accept-Ranges": "bytes"}
    if payload.modified is not None:
        about["Last-Modified"] = formatdate(payload.modified, usegmt=True)
    if not _is_allowed(request, tag, payload.modified):
        return Response(status_code=412, headers=about)
    if _is_known(request, tag, payload.modified):
        return Response(status_code=304, headers={**about, "Content-Type": payload.media_type})
    if "content-type" not in {name.lower() for name in headers}:
        about["Content-Type"] = payload.media_type
    span = _span(request, tag, about.get("Last-Modified", ""), len(payload.content))
    if span is None:
        return Response(payload.content, 200, about)
    start, end = span
    size = len(payload.content)
    if start >= end:
        return Response(status_code=416, headers={**about, "Content-Range": f"bytes */{size}"})
    about["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    return Response(payload.content[start:end], 206, about)


def _is_allowed(request: Request, tag: str, modified: int | None) -> bool:
    """Whether a request may go on: `If-Match`, or else `If-Unmodified-Since`."""
    wanted = request.headers.get("if-match")
    if wanted is not None:
        return wanted.strip() == "*" or ("", tag) in _TAG.findall(wanted)
    since = _moment(request.headers.get("if-unmodified-since", ""))
    return since is None or modified is None or modified <= since


def _is_known(request: Request, tag: str, modified: int | None) -> bool:
    """Whether whoever asks has it: `If-None-Match`, or else `If-Modified-Since`."""
    known = request.headers.get("if-none-match")
    if known is not None:
        return known.strip() == "*" or tag in [found for _, found in _TAG.findall(known)]
    since = _moment(request.headers.get("if-modified-since", ""))
    return since is not None and modified is not None and modified <= since


def _span(request: Request, tag: str, modified: str, size: int) -> tuple[int, int] | None:
    """From where to before where is asked for, an empty span where there is no such part; else nothing."""
    found = _RANGE.match(request.headers.get("range", ""))
    if request.method != "GET" or found is None or found[1] == found[2] == "":
        return None
    condition = request.headers.get("if-range")
    if condition is not None and condition.strip() not in (tag, modified):
        return None
    if not found[1]:
        return max(0, size - int(found[2])) if int(found[2]) else size, size
    start, last = int(found[1]), int(found[2]) if found[2] else size - 1
    if found[2] and last < start:
        return None  # which is no range at all
    return start, min(last + 1, size)


def _moment(header: str) -> float | None:
    """A date of HTTP in seconds since 1970; nothing where it is none."""
    try:
        return parsedate_to_datetime(header).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
