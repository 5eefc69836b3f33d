"""What a host answers → the bytes of a page, or why there is none."""

from __future__ import annotations

import html
import re
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from generator.ground.frozen import frozen
from generator.ingest.signatures import breaks_off, other_than_page
from generator.ingest.unpacking import PackingError, SizeError, Unpacked
from generator.ingest.walls import (
    LATER,
    LOOK,
    SAVE_IT,
    SILENT,
    UNSCRIPTED,
    Fault,
    asked_by_host,
    is_silent,
    shows_little,
    wall_of,
)

if TYPE_CHECKING:
    import httpx

LARGEST = 20 * 1024 * 1024

_ARCHIVE = "multipart/related"
_PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml", _ARCHIVE, "")
_UNKNOWN = ("*/*", "unknown/unknown", "application/unknown")
"""Types of which browsers look at the bytes (https://mimesniff.spec.whatwg.org/#interpreting-the-resource-metadata)."""
_TEXT = "text/plain"
_PIECE = 65536
_HEAD = 8192
_END_OF_PAGE = re.compile(rb"</html\s*>\s*(?:<!--[^>]*>\s*)*\Z", re.IGNORECASE)
_REMARK = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_REFRESH = re.compile(
    rb"<meta\b(?=[^>]*\bhttp-equiv\s*=\s*[\"']?refresh\b)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", re.IGNORECASE
)
_CONTENT = re.compile(rb"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_ONWARD = re.compile(
    r"""\s*[0-5](?:\.\d*)?[\s;,]+(?:url\s*=\s*)?(["']?)(\S.*?)\s*\Z""", re.IGNORECASE | re.DOTALL
)
"""When and where to a page leads on (https://html.spec.whatwg.org/#attr-meta-http-equiv-refresh)."""
_LONGEST_SIGN = 20_000
"""Of how many bytes a page may be that is there to lead on."""


@frozen
class Fetched:
    """A page: where it was in the end, its bytes, and the charset that the answer named, or "".

    Whether it `is_archive`, a page with all that belongs to it in one file.
    """

    address: str
    payload: bytes
    charset: str
    is_archive: bool = False


class FetchError(Exception):
    """Ends a fetch, for a fault that is the user's or the host's."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def failed(code: str, message: str, hint: str) -> FetchError:
    """What ends a fetch, for this reason."""
    return FetchError(Fault(code=code, message=message, hint=hint))


def taken(answer: httpx.Response) -> Fetched:
    """The bytes of an answer that is a page; FetchError where it is none."""
    kind = _kind(answer)
    if asks := asked_by_host(answer.headers):
        raise FetchError(asks)
    _check_status(answer)
    if kind not in _PAGES:
        hint = "give the address of a page; a PDF or a picture is no clipping"
        if kind == _TEXT:
            hint = "copy the text into a file in seeds/ that ends in .txt, and run `dateline ingest`"
        raise failed("not-a-page", f"not a page but `{kind[:60]}`", hint)
    payload = _payload(answer)
    if not payload.strip():
        raise failed("not-a-page", "the answer is empty", LOOK)
    _check_bytes(payload)
    if b"<" not in payload:
        raise failed("not-a-page", "the answer is no HTML", "give the address of a page")
    if answer.status_code == 202 and shows_little(payload):
        raise failed("fetch-failed", "the host has no page to give yet (202)", LATER)
    charset = answer.charset_encoding or ""
    if wall := wall_of(payload, charset):
        raise FetchError(wall)
    page = Fetched(address=str(answer.url), payload=payload, charset=charset, is_archive=kind == _ARCHIVE)
    if is_silent(payload) and not leads_on(page):
        raise FetchError(SILENT)
    return page


def _kind(answer: httpx.Response) -> str:
    """The type of an answer, or "": of several the last, as browsers do (https://fetch.spec.whatwg.org)."""
    said = ",".join(answer.headers.get_list("content-type")).split(",")
    kinds = [kind for one in said if "/" in (kind := one.partition(";")[0].strip().casefold())]
    kind = kinds[-1] if kinds else ""
    return "" if kind in _UNKNOWN else kind


def leads_on(page: Fetched) -> str:
    """Where a page that says nothing itself sends its readers within seconds, or ""."""
    if len(page.payload) > _LONGEST_SIGN:
        return ""
    head = _REMARK.sub(b"", page.payload[:_HEAD])
    if not is_silent(page.payload):
        head = UNSCRIPTED.sub(b"", head)
    refresh = _REFRESH.search(head)
    content = _CONTENT.search(refresh[0]) if refresh else None
    if content is None:
        return ""
    said = (content[1] or content[2] or content[3] or b"").decode("utf-8", "replace")
    onward = _ONWARD.match(html.unescape(said))
    return onward[2].partition(onward[1])[0].strip() if onward and onward[1] else onward[2] if onward else ""


def _payload(answer: httpx.Response) -> bytes:
    """The bytes of an answer, unpacked."""
    try:
        pieces = Unpacked(answer.iter_raw(_PIECE), answer.headers.get("content-encoding", ""), LARGEST)
        payload = b"".join(pieces)
    except SizeError:
        raise failed(
            "file-too-large", f"the page has more than {LARGEST:,} bytes", "take the text by hand"
        ) from None
    except PackingError as error:
        raise failed("fetch-failed", f"cannot be read: {error}", SAVE_IT) from None
    says_length = "content-length" in answer.headers or "transfer-encoding" in answer.headers
    is_whole = pieces.is_whole or bool(_END_OF_PAGE.search(payload[-_HEAD:]))
    if not is_whole or (not says_length and breaks_off(payload.decode("latin-1"))):
        raise failed("fetch-failed", "the answer breaks off", LATER)
    return payload


def _check_bytes(payload: bytes) -> None:
    """FetchError where the bytes are plainly no page, though the host says that they are one."""
    if other := other_than_page(payload):
        raise failed("not-a-page", f"not a page but {other}", "give the address of one article")


def _check_status(answer: httpx.Response) -> None:
    """FetchError where a host gives no page, or not all of it, by its status (RFC 9110, section 15)."""
    status = answer.status_code
    if status == 206:
        raise failed("fetch-failed", "the host gives a part of the page only (206)", SAVE_IT)
    if 300 <= status < 400:
        raise failed("fetch-failed", f"leads on, but does not say where to ({status})", LOOK)
    if status == 429:
        raise failed("fetch-refused", "asked too often (429)", f"try again {_when(answer)}, or {SAVE_IT}")
    if status in (401, 402, 403, 407, 451) or status >= 600:
        why = {401: "wants a login", 402: "wants to be paid", 451: "may not be shown for legal reasons"}
        message = f"{why.get(status, 'refuses to give the page')} ({status})"
        raise failed("fetch-refused", message, SAVE_IT)
    if status in (404, 410):
        raise failed("fetch-failed", f"there is no page at this address ({status})", LOOK)
    if status in (408, 425):
        raise failed("fetch-failed", f"the host gives no page now ({status})", LATER)
    if status >= 500:
        message = f"the host has a fault of its own ({status})"
        raise failed("fetch-failed", message, f"try again {_when(answer)}, or {SAVE_IT}")
    if status >= 400:
        raise failed("fetch-failed", f"the host gives no page ({status})", LOOK)


def _when(answer: httpx.Response) -> str:
    """When a host wants to be asked again (RFC 9110, section 10.2.3), in words."""
    said = answer.headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,7}", said):
        seconds = int(said)
        for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
            if seconds > size:
                return f"in {-(-seconds // size)} {unit}s"
        return "in a minute" if seconds else "later"
    try:
        moment = parsedate_to_datetime(said)
        if moment.tzinfo is None:  # as in an old form, which means UTC
            moment = moment.replace(tzinfo=UTC)
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return "later"
    return f"after {moment:%Y-%m-%d %H:%M:%S} UTC"
