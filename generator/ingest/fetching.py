"""A web address → the page there, as bytes; or a diagnostic that says why it is not to be had.

A name is resolved once, its addresses are checked, and the connection goes to what was checked: neither a
redirect nor a name that changes its mind leads to a machine of one's own network.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast
from urllib.parse import urlsplit

import httpcore
import httpx

from generator import __version__
from generator.ground.diagnostics import Position, Report
from generator.ground.public_hosts import is_public
from generator.ground.urls import escaped, host_of, is_web_address, with_ascii_host, without_tracking
from generator.ingest.received import Fetched, FetchError, failed, leads_on, taken
from generator.ingest.unpacking import TAKEN
from generator.ingest.walls import LATER, LOOK, SAVE_IT

MOST_REDIRECTS = 10
SECONDS = 60.0
"""How long a page may take in all; a slow host cannot keep a command for ever."""

_PAUSE = httpx.Timeout(15.0, connect=10.0)
_HEADERS = {
    "User-Agent": f"Dateline/{__version__} (reads one page when an editor asks)",
    "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    "Accept-Language": "*",
    "Accept-Encoding": TAKEN,
}
_WALLS = frozenset(
    "consent cookie-consent cookiewall cookie-wall zustimmung login log-in wp-login signin sign-in sso auth "
    "oauth paywall captcha sgcaptcha accounts register registration signup sign-up subscribe".split()
)
"""Names of hosts, folders and files of pages that ask for consent, a login or whether a person is there."""
_GONE = frozenset("404 410 error404 404-error not-found notfound page-not-found 404-not-found".split())
"""Such names of pages that say that there is none."""
_OF_HEADLINE = 2
"""How many hyphens the name of a page has at least that is made of a headline."""
_START = re.compile(r"/?(?:[A-Za-z]{2}/?)?(?:(?:home|index|default)(?:\.[a-z]{3,5})?/?)?\Z", re.IGNORECASE)
"""The path of a site's first page, or of that in a language, such as `/en`."""
_FROM = re.compile(
    r"(?:ref|referrer|from|error|e|notfound|redirect(?:ed)?|src|source)(?:=|\Z)", re.IGNORECASE
)
"""What says in an address where somebody came from, and not which page it is."""

_BROKEN = "the answer breaks off"
_NO_HOST = "there is no host of that name"
_ASTRAY = "it leads on to what is no web address"
_PASSING = (_BROKEN, "the host closed the connection", "the host cannot be reached")
"""Why a page was not to be had that may well be the next time."""


class PrivateAddressError(Exception):
    """A name that leads to a machine which is not of the public network."""


def fetch(
    address: str, report: Report, *, allows_private: bool, clock: Callable[[], float]
) -> Fetched | None:
    """The page at an address, or nothing, which is reported. `clock` gives seconds that only ever grow."""
    try:
        return _followed(address, allows_private=allows_private, ends=clock() + SECONDS, clock=clock)
    except FetchError as error:
        fault = error.fault
        report.error(fault.code, fault.message, Position(path=address), fault.hint)
        return None


def _followed(
    address: str, *, allows_private: bool, ends: float, clock: Callable[[], float]
) -> Fetched | None:
    backend = _CheckedBackend(allows_private=allows_private, left=lambda: ends - clock())
    named = address
    with _client(backend) as client:
        for _ in range(MOST_REDIRECTS + 1):
            _check_scheme(address, is_named=address == named)
            address, page = _asked(client, address)
            if page is not None and address == page.address.partition("#")[0]:
                _check_reached(named, address)
                return page
    raise failed("fetch-failed", f"redirects more than {MOST_REDIRECTS} times", LOOK)


def _asked(client: httpx.Client, address: str) -> tuple[str, Fetched | None]:
    """Where an address leads on to, and the page there. One that leads nowhere else leads to itself."""
    try:
        with client.stream("GET", with_ascii_host(address)) as answer:
            if answer.has_redirect_location and answer.headers["location"]:
                return _joined(answer.url, answer.headers["location"]), None
            page = taken(answer)
            return _joined(answer.url, leads_on(page)).partition("#")[0], page
    except PrivateAddressError as error:
        message = f"{error} is an address of a private network"
        raise failed("private-address", message, "pass `--allow-private` if you trust the address") from None
    except httpx.TimeoutException:
        message = "did not answer in time"
        raise failed("fetch-failed", message, LATER) from None
    except (httpx.HTTPError, httpx.InvalidURL, httpcore.ProtocolError, ValueError) as error:
        why = reason(error)
        hint = LATER if why in _PASSING else LOOK
        raise failed("fetch-failed", f"cannot be fetched: {why}", hint) from None


def _check_reached(named: str, reached: str) -> None:
    """FetchError where a redirect ended at what stands in front of pages, whose text is another.

    So do the first page of a site, to which many lead on from articles that are gone, also where the whole
    paper is, and pages that say that there is none.
    """
    shown = f"`{reached.partition('?')[0][:200]}`"
    walls = (_names_in(reached) & _WALLS) - _names_in(named)
    if walls:
        asks = "asks for consent, for a login or whether a person is there"
        raise failed("fetch-refused", f"leads to a page that {asks}: {shown}", SAVE_IT)
    if _last_name(reached) in _GONE and _last_name(reached) != _last_name(named):
        raise failed("fetch-failed", f"leads to where a page is told to be missing: {shown}", LOOK)
    is_own = host_of(named) == host_of(reached) or _last_name(named).count("-") >= _OF_HEADLINE
    if _is_start(reached) and not _is_start(named) and is_own:
        raise failed("fetch-failed", f"leads to the first page of the site: {shown}", LOOK)


def _is_start(address: str) -> bool:
    """Whether an address is that of a whole site, and not of a page of it."""
    parts = urlsplit(without_tracking(address))
    return bool(_START.match(parts.path)) and all(_FROM.match(one) for one in parts.query.split("&") if one)


def _names_in(address: str) -> set[str]:
    """The first part of a host's name, and the parts of a path: `/users/sign_in.php` has `sign-in`."""
    parts = urlsplit(address.casefold())
    names = (part.partition(".")[0].replace("_", "-") for part in parts.path.split("/"))
    return {parts.netloc.rpartition("@")[2].partition(".")[0], *names}


def _last_name(address: str) -> str:
    """The last part of a path, with `-` between its words, as far as the first dot."""
    parts = [part for part in urlsplit(address.casefold()).path.split("/") if part]
    return parts[-1].partition(".")[0].replace("_", "-") if parts else ""


def _joined(here: httpx.URL, onward: str) -> str:
    """Where a page leads on to; what cannot be read stays as it is said."""
    try:
        return escaped(str(here.join(onward)))
    except (httpx.InvalidURL, ValueError):
        return onward


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


def _check_scheme(address: str, *, is_named: bool) -> None:
    if not is_web_address(address):
        message = f"leads to what is no web address: `{address[:200]}`"
        hint = "write an address that begins with `https://`" if is_named else LOOK
        raise failed("fetch-failed", message, hint)


def reason(error: Exception) -> str:
    """Why a connection failed, in words that do not depend on the machine."""
    text = str(error)
    for mark, words in (
        ("refused", "the host refuses connections"),
        ("certificate", "its certificate is not valid"),
        ("wrong version number", "the host does not speak https there"),
        ("EOF occurred", "the host closed the connection"),
        ("location header", _ASTRAY),
        ("absolute URLs", _ASTRAY),
        ("IDNA", _NO_HOST),
        ("IPv4", _NO_HOST),
        ("IPv6", _NO_HOST),
        ("_ssl.c", "no secure connection to the host comes about"),
        ("Temporary failure", "names of hosts cannot be looked up now; is this machine on the network?"),
        ("getaddrinfo", _NO_HOST),
        ("Name or service", _NO_HOST),
        ("nodename", _NO_HOST),
        ("No address", _NO_HOST),
        ("resolution", _NO_HOST),
        ("disconnected", "the host closed the connection"),
        ("reset", "the host closed the connection"),
        ("unreachable", "the host cannot be reached"),
        ("without sending complete", _BROKEN),
        ("incomplete", _BROKEN),
    ):
        if mark in text:
            return words
    if isinstance(error, UnicodeError):  # of a name of other letters
        return _NO_HOST
    if isinstance(error, httpx.ProtocolError):
        return "what the host answers is no HTTP"
    return re.sub(r"^\[[^]]*\] ?", "", text).lower() or type(error).__name__


# -- where connections may go


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
            left = self._left()
            if left <= 0:
                raise httpcore.ConnectTimeout
            patience = left if timeout is None else min(left, timeout)
            try:
                stream = super().connect_tcp(place, port, patience, local_address, socket_options)
                return cast("httpcore.NetworkStream", _TimedStream(stream, self._left))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error  # another one may do, as where IPv6 leads nowhere
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
