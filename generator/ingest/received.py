"""What a host answers → the bytes of a page, or why there is none."""

from __future__ import annotations

import html
import re
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from generator.ground.frozen import frozen
from generator.ingest.signatures import other_than_page
from generator.ingest.unpacking import PackingError, SizeError, Unpacked

if TYPE_CHECKING:
    import httpx

LARGEST = 20 * 1024 * 1024

SAVE_IT = "open the page in a browser, save it as HTML in seeds/, and run `dateline ingest`"
LOOK = "look whether the address is right; if a browser shows the page, save it in seeds/ as HTML"

_ARCHIVE = "multipart/related"
_PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml", _ARCHIVE, "")
_PIECE = 65536
_HEAD = 8192
_LONGEST_CHALLENGE = 60_000
_END_OF_PAGE = re.compile(rb"</html\s*>\s*(?:<!--[^>]*>\s*)*\Z", re.IGNORECASE)
_CHALLENGE = re.compile(
    rb"<title[^>]*>(?:[^<]{1,40} [-|] )?\s*(?:(?:just a moment|attention required|pardon our interruption|"
    rb"access denied|are you a robot|are you human|verify you are human|robot or human|human verification|"
    rb"security check|ddos-guard|checking your browser(?: before [^<]{1,80})?)|"
    rb"(before you continue(?: to [^<|]{1,40})?|we value your privacy|cookie consent|"
    rb"(?:log ?in|sign in)(?: to (?:continue|read|your account)[^<|]{0,40})?|subscribe to (?:continue|read)))"
    rb"[\s.!?\xe2\x80\xa6]*(?:[|-][^<]{0,80})?</title",
    re.IGNORECASE,
)
"""How pages are titled that ask whether a person is there or, in the second part, for consent or a login."""
_MISSING = re.compile(
    r"<title[^>]*>(?:[^<]{1,40} [-–|] )?\s*("
    r"(?:error )?(?:404|410)(?: error)?|"
    r"(?:(?:error )?404 ?[-–:|,.]? ?)?(?:the )?(?:page|file|article|story)? ?"
    r"(?:cannot be found|could not be found|not found|no longer exists)|"
    r"(?:404 ?[-–:|,.]? ?)?(?:seite nicht gefunden|page (?:introuvable|non trouvée)|pagina non trovata|"
    r"página n(?:o|ão) encontrada|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)|"
    r"strona nie istnieje|nie znaleziono strony|страница не найдена|сторінку не знайдено|sayfa bulunamadı)"
    r")[\s.!?…]*(?:[|–-][^<]{0,80})?</title",
    re.IGNORECASE,
)
"""How pages are titled that say so where there is none, and give it with the status of one that is there."""
_UNREAD = re.compile(rb"<!--.*?(?:-->|\Z)|<noscript\b.*?(?:</noscript|\Z)", re.IGNORECASE | re.DOTALL)
_REFRESH = re.compile(rb"<meta\b[^>]*\bhttp-equiv\s*=\s*[\"']?refresh\b[^>]*>", re.IGNORECASE)
_ONWARD = re.compile(
    rb"""\bcontent\s*=\s*["']?\s*([0-5])(?:\.\d*)?\s*[;,]\s*url\s*=\s*["']?\s*([^"'>\s]+)""", re.IGNORECASE
)
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


@frozen
class Fault:
    """Why a page is not to be had."""

    code: str
    message: str
    hint: str


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
    types = answer.headers.get_list("content-type")[-1:]  # of several the last, as browsers do
    kind = "".join(types).partition(";")[0].strip().casefold()
    _check_status(answer)
    if kind not in _PAGES:
        hint = "give the address of a page; a PDF or a picture is no clipping"
        raise failed("not-a-page", f"not a page but `{kind[:60]}`", hint)
    payload = _payload(answer)
    if not payload.strip():
        raise failed("not-a-page", "the answer is empty", LOOK)
    _check_bytes(payload)
    if b"<" not in payload:
        raise failed("not-a-page", "the answer is no HTML", "give the address of a page")
    if missing := _MISSING.search(payload[:_HEAD].decode("utf-8", "replace")):
        words = " ".join(missing[1].split())
        raise failed("fetch-failed", f"there is no page at this address (it is titled `{words}`)", LOOK)
    if len(payload) < _LONGEST_CHALLENGE and (asked := _CHALLENGE.search(payload)):
        what = "for consent or a login" if asked[1] else "whether a person is there"
        raise failed("fetch-refused", f"the host asks {what}", SAVE_IT)
    return Fetched(
        address=str(answer.url),
        payload=payload,
        charset=answer.charset_encoding or "",
        is_archive=kind == _ARCHIVE,
    )


def leads_on(page: Fetched) -> str:
    """Where a page that says nothing itself sends its readers within seconds, or ""."""
    head = _UNREAD.sub(b"", page.payload[:_HEAD])
    refresh = _REFRESH.search(head)
    found = _ONWARD.search(refresh[0]) if refresh and len(page.payload) <= _LONGEST_SIGN else None
    return html.unescape(found[2].decode("utf-8", "replace")) if found else ""


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
    if not pieces.is_whole and not _END_OF_PAGE.search(payload[-_HEAD:]):
        raise failed("fetch-failed", "the answer breaks off", f"try again later, or {SAVE_IT}")
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
    if status in (401, 402, 403, 407, 451):
        why = {401: "wants a login", 402: "wants to be paid", 451: "may not be shown for legal reasons"}
        message = f"{why.get(status, 'refuses to give the page')} ({status})"
        raise failed("fetch-refused", message, SAVE_IT)
    if status in (404, 410):
        raise failed("fetch-failed", f"there is no page at this address ({status})", LOOK)
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
