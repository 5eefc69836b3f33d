"""A web address → the page there, as bytes; or a diagnostic that says why it is not to be had.

A name is resolved once, its addresses are checked, and the connection goes to what was checked: neither a
redirect nor a name that changes its mind leads to a machine of one's own network.
"""

from __future__ import annotations

import ipaddress
import re
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

import httpcore
import httpx

from generator import __version__
from generator.ground.diagnostics import Position, Report
from generator.ground.frozen import frozen
from generator.ground.urls import is_web_address

LARGEST = 20 * 1024 * 1024
MOST_REDIRECTS = 10
SECONDS = 60.0
"""How long a page may take in all; a slow host cannot keep a command for ever."""

_PAUSE = httpx.Timeout(15.0, connect=10.0)
_PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml", "multipart/related", "")
_HEADERS = {
    "User-Agent": f"Dateline/{__version__} (reads one page when an editor asks)",
    "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    "Accept-Language": "*",
}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_CHALLENGE = re.compile(
    rb"<title>\s*(?:just a moment|attention required|pardon our interruption|access denied|"
    rb"are you a robot|are you human|verify you are human|checking your browser|ddos-guard)",
    re.IGNORECASE,
)
_SAVE_IT = "open the page in a browser, save it as HTML in seeds/, and run `dateline ingest`"


@frozen
class Fetched:
    """A page: where it was in the end, its bytes, and the charset that the answer named, or ""."""

    address: str
    payload: bytes
    charset: str


@frozen
class _Fault:
    """Why a page is not to be had."""

    code: str
    message: str
    hint: str


class _FetchError(Exception):
    """Ends a fetch, for a fault that is the user's or the host's."""

    def __init__(self, fault: _Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def _failed(code: str, message: str, hint: str) -> _FetchError:
    return _FetchError(_Fault(code=code, message=message, hint=hint))


class PrivateAddressError(Exception):
    """A name that leads to a machine which is not of the public network."""


def fetch(
    address: str, report: Report, *, allows_private: bool, clock: Callable[[], float]
) -> Fetched | None:
    """The page at an address, or nothing, which is reported. `clock` gives seconds that only ever grow."""
    try:
        return _followed(address, allows_private=allows_private, ends=clock() + SECONDS, clock=clock)
    except _FetchError as error:
        fault = error.fault
        report.error(fault.code, fault.message, Position(path=address), fault.hint)
        return None


def _followed(
    address: str, *, allows_private: bool, ends: float, clock: Callable[[], float]
) -> Fetched | None:
    backend = _CheckedBackend(allows_private=allows_private, left=lambda: ends - clock())
    with _client(backend) as client:
        for _ in range(MOST_REDIRECTS + 1):
            _check_scheme(address)
            try:
                with client.stream("GET", address) as answer:
                    if not answer.has_redirect_location:
                        return _taken(answer)
                    address = str(answer.url.join(answer.headers["location"]))
            except PrivateAddressError as error:
                message = f"{error} is an address of a private network"
                raise _failed(
                    "private-address", message, "pass `--allow-private` if you trust the address"
                ) from None
            except httpx.TimeoutException:
                raise _late() from None
            except (httpx.HTTPError, httpx.InvalidURL, httpcore.ProtocolError, ValueError) as error:
                raise _failed("fetch-failed", f"cannot be fetched: {reason(error)}", _look()) from None
    raise _failed("fetch-failed", f"redirects more than {MOST_REDIRECTS} times", _look())


def open_client(*, allows_private: bool, left: Callable[[], float]) -> httpx.Client:
    """What asks other hosts: it follows no redirect by itself, and connects to public addresses only.

    `left` gives the seconds that there still are for what is asked in the thread at work.
    """
    return _client(_CheckedBackend(allows_private=allows_private, left=left))


def _client(backend: httpcore.NetworkBackend) -> httpx.Client:
    return httpx.Client(
        transport=_transport(backend),
        headers=_HEADERS,
        timeout=_PAUSE,
        follow_redirects=False,
        trust_env=False,
    )


def _check_scheme(address: str) -> None:
    if not is_web_address(address):
        message = f"leads to what is no web address: `{address[:200]}`"
        raise _failed("fetch-failed", message, "write an address that begins with `https://`")


def _late() -> _FetchError:
    return _failed("fetch-failed", "did not answer in time", f"try again later, or {_SAVE_IT}")


def _look() -> str:
    return "look whether the address is right; if a browser shows the page, save it in seeds/ as HTML"


def reason(error: Exception) -> str:
    """Why a connection failed, in words that do not depend on the machine."""
    text = str(error)
    for mark, words in (
        ("refused", "the host refuses connections"),
        ("certificate", "its certificate is not valid"),
        ("getaddrinfo", "there is no host of that name"),
        ("Name or service", "there is no host of that name"),
        ("nodename", "there is no host of that name"),
        ("No address", "there is no host of that name"),
        ("resolution", "there is no host of that name"),
        ("disconnected", "the host closed the connection"),
        ("reset", "the host closed the connection"),
        ("unreachable", "the host cannot be reached"),
    ):
        if mark in text:
            return words
    return re.sub(r"^\[[^]]*\] ?", "", text).lower() or type(error).__name__


def _taken(answer: httpx.Response) -> Fetched:
    """The bytes of an answer that is a page."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().casefold()
    status = answer.status_code
    if status >= 400:
        raise _refused(answer)
    if kind not in _PAGES:
        hint = "give the address of a page; a PDF or a picture is no clipping"
        raise _failed("not-a-page", f"not a page but `{kind[:60]}`", hint)
    parts: list[bytes] = []
    size = 0
    for part in answer.iter_bytes(65536):
        size += len(part)
        if size > LARGEST:
            raise _failed(
                "file-too-large", f"the page has more than {LARGEST:,} bytes", "take the text by hand"
            )
        parts.append(part)
    payload = b"".join(parts)
    if not payload.strip():
        raise _failed("not-a-page", "the answer is empty", _look())
    if not kind and b"<" not in payload[:2048]:
        raise _failed("not-a-page", "the answer is no HTML", "give the address of a page")
    if len(payload) < 60_000 and _CHALLENGE.search(payload):
        raise _failed("fetch-refused", "the host asks whether a person is there", _SAVE_IT)
    return Fetched(address=str(answer.url), payload=payload, charset=answer.charset_encoding or "")


def _refused(answer: httpx.Response) -> _FetchError:
    """Why a host gives no page, by its status (RFC 9110, section 15)."""
    status = answer.status_code
    if status == 429:
        pause = answer.headers.get("retry-after", "")
        after = f"in {pause} seconds" if re.fullmatch(r"\d{1,7}", pause) else "later"
        return _failed("fetch-refused", "asked too often (429)", f"try again {after}, or {_SAVE_IT}")
    if status in (401, 402, 403, 407, 451):
        why = {401: "wants a login", 402: "wants to be paid", 451: "may not be shown for legal reasons"}
        return _failed("fetch-refused", f"{why.get(status, 'refuses to give the page')} ({status})", _SAVE_IT)
    if status in (404, 410):
        return _failed("fetch-failed", f"there is no page at this address ({status})", _look())
    if status >= 500:
        return _failed(
            "fetch-failed", f"the host has a fault of its own ({status})", f"try again later, or {_SAVE_IT}"
        )
    return _failed("fetch-failed", f"the host gives no page ({status})", _look())


# -- where connections may go


def is_public(text: str) -> bool:
    """Whether an IP address is one of the public network, looking into those that wrap an IPv4 address."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if address.teredo is not None:
            return False
    return address.is_global and not address.is_multicast


class _TimedStream:
    """A connection that is read from only as long as time is `left`: a host may send a byte now and then."""

    def __init__(self, stream: httpcore.NetworkStream, left: Callable[[], float]) -> None:
        self._stream = stream
        self._left = left

    def __getattr__(self, name: str) -> Any:
        """All else is as the connection has it."""
        return getattr(self._stream, name)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._left()
        if left <= 0:
            raise httpcore.ReadTimeout
        return self._stream.read(max_bytes, left if timeout is None else min(left, timeout))

    def start_tls(self, *said: Any, **more: Any) -> _TimedStream:
        return _TimedStream(self._stream.start_tls(*said, **more), self._left)


class _CheckedBackend(httpcore.SyncBackend):
    """Connects to addresses that were checked, never to a name. `left` gives the seconds there still are."""

    def __init__(self, *, allows_private: bool, left: Callable[[], float]) -> None:
        self._allows_private = allows_private
        self._left = left

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception | None = None
        for place in self._resolved(host, port):
            try:
                stream = super().connect_tcp(place, port, timeout, local_address, socket_options)
                return cast("httpcore.NetworkStream", _TimedStream(stream, self._left))
            except httpcore.ConnectError as error:
                failure = error
        raise failure or httpcore.ConnectError("no address")

    def _resolved(self, host: str, port: int) -> Iterator[str]:
        """The IP addresses of a name; all of them must be public, else none is tried."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"getaddrinfo: {error}") from error
        places = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if not self._allows_private:
            for place in places:
                if not is_public(place):
                    raise PrivateAddressError(host if host == place else f"{host} ({place})")
        yield from places


def _transport(backend: httpcore.NetworkBackend) -> httpx.HTTPTransport:
    transport = httpx.HTTPTransport()
    transport._pool = httpcore.ConnectionPool(  # noqa: SLF001, httpx has no other way to say where to connect
        ssl_context=ssl.create_default_context(),
        network_backend=backend,
    )
    return transport
