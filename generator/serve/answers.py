"""Requests → responses: the built site as a host would serve it, and what the preview adds.

Nobody else may look: only this machine's own names are answered to, since any web page can make a
browser ask 127.0.0.1, even under a name of its own (DNS rebinding).
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import AsyncIterator, Sequence
from functools import partial

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from generator.serve.preview import BuiltSite, Preview, State
from generator.serve.problems import (
    EVENTS,
    SCRIPT,
    SCRIPT_TEXT,
    STYLESHEET,
    STYLESHEET_TEXT,
    for_browser,
    problem_page,
)
from generator.settings import FeedFormat
from generator.urls import CONTENT_SECURITY_POLICY, path_of

_HTML = "text/html; charset=utf-8"
_FEEDS = {kind.file_name: f"{kind.media_type}; charset=utf-8" for kind in FeedFormat}
_MEDIA_TYPES = {
    "avif": "image/avif",
    "css": "text/css; charset=utf-8",
    "gif": "image/gif",
    "html": _HTML,
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "opml": "text/x-opml; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
}
_FOR_HOSTS_ONLY = ("_headers", "_redirects")
_FRESH = {"Cache-Control": "no-cache"}
_PULSE = 15.0


def application(preview: Preview, host: str, port: int, more: Sequence[Route] = ()) -> Starlette:
    """What answers at this host and port. `more` goes before the site."""
    guard = Middleware(_OwnNames, host=host, port=port)
    routes = [
        Route(EVENTS, partial(_events, preview)),
        Route(SCRIPT, partial(_text, SCRIPT_TEXT, _MEDIA_TYPES["js"])),
        Route(STYLESHEET, partial(_text, STYLESHEET_TEXT, _MEDIA_TYPES["css"])),
        *more,
        Route("/{path:path}", partial(_address, preview)),
    ]
    return Starlette(routes=routes, middleware=[guard])


class _OwnNames:
    """Refuses requests for any name but this server's own."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._app = app
        self._names = {"localhost", "127.0.0.1", "[::1]", in_address(host).lower()}
        self._takes_numbers = is_everywhere(host)
        self._port = port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self._is_own(Headers(scope=scope).get("host", "")):
            await self._app(scope, receive, send)
        else:
            refusal = PlainTextResponse("This is not the server of that name.\n", status_code=421)
            await refusal(scope, receive, send)

    def _is_own(self, host: str) -> bool:
        name, colon, port = host.lower().rpartition(":")
        if not colon or port.endswith("]"):
            name, port = host.lower(), "80"
        if port != str(self._port):
            return False
        return name in self._names or (self._takes_numbers and _is_number(name))


def in_address(host: str) -> str:
    """A host as it stands in an address: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host


def is_everywhere(host: str) -> bool:
    """Whether a host means all addresses of this machine; rebinding needs a name, so numbers are safe."""
    return _is_number(host) and ipaddress.ip_address(host).is_unspecified


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


# -- what the preview adds


async def _events(preview: Preview, request: Request) -> Response:
    origin = request.headers.get("origin")
    if origin is not None and origin != f"http://{request.headers['host']}":
        return PlainTextResponse("Events are for pages of this server only.\n", status_code=403)
    if request.method == "HEAD":
        return Response(media_type="text/event-stream", headers=_FRESH)
    told = _tell(preview, request.query_params.get("seen", ""))
    return StreamingResponse(told, media_type="text/event-stream", headers=_FRESH)


async def _tell(preview: Preview, seen: str) -> AsyncIterator[str]:
    """Server-sent events for a page of this version: nothing but a pulse until there is another one."""
    yield "retry: 1000\n\n"
    while not preview.closed:
        if await preview.is_new(seen, _PULSE):
            yield f"event: reload\ndata: {preview.state.version}\n\n"
            return
        yield ": pulse\n\n"


async def _text(text: str, media_type: str, _request: Request) -> Response:
    return Response(text, media_type=media_type, headers=_FRESH)


# -- the site


def _address(preview: Preview, request: Request) -> Response:
    """The answer to an address. Not a coroutine, so it runs in a thread and may read files."""
    state = preview.state
    path: str = request.scope["path"]
    if state.site is None:
        policy = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}
        return Response(problem_page(state), 500, policy | _FRESH, _HTML)
    leads_to = _moved(state.site, path)
    if leads_to is not None:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(leads_to + query, 301, _FRESH)
    payload = _read(state.site, path)
    if payload is None:
        return _not_found(state, path)
    return _found(state, path, payload, request)


def _moved(site: BuiltSite, path: str) -> str | None:
    """Where an address leads on to: from an alias, from above the sub-path, from a folder without `/`."""
    if path in site.redirects:
        return site.redirects[path]
    if path == "/" and site.base:
        return f"{site.base}/"
    if not path.endswith("/") and _read(site, f"{path}/") is not None:
        return f"{path}/"
    return None


def _read(site: BuiltSite, path: str) -> bytes | None:
    """The file at an address, or nothing; also nothing for whatever lies outside the site's folder."""
    below = path.removeprefix(site.base)
    if not path.startswith(f"{site.base}/"):
        return None
    name = path_of(below)
    hidden = any(not part or part.startswith(".") for part in name.split("/"))
    if hidden or "\\" in name or "\0" in name or name in _FOR_HOSTS_ONLY:
        return None
    try:
        file = (site.folder / name).resolve(strict=True)
        return file.read_bytes() if file.is_relative_to(site.folder) and file.is_file() else None
    except OSError:
        return None


def _found(state: State, path: str, payload: bytes, request: Request) -> Response:
    name = path_of(path).rpartition("/")[2]
    media_type = _FEEDS.get(name) or _MEDIA_TYPES.get(name.rpartition(".")[2], "application/octet-stream")
    headers = _FRESH | _headers(state, path)
    if media_type == _HTML:
        payload = for_browser(payload, state)
        headers |= _FRESH
    headers["ETag"] = f'"{hashlib.sha256(payload).hexdigest()[:32]}"'
    known = request.headers.get("if-none-match", "")
    if known == "*" or headers["ETag"] in [tag.strip().removeprefix("W/") for tag in known.split(",")]:
        return Response(status_code=304, headers=headers)
    return Response(payload, 200, headers, media_type)


def _not_found(state: State, path: str) -> Response:
    page = _read(state.site, f"{state.site.base}/404.html") if state.site else None
    payload = for_browser(page or b"<!doctype html><title>404</title><p>Nothing is here.\n", state)
    return Response(payload, 404, _headers(state, path) | _FRESH, _HTML)


def _headers(state: State, path: str) -> dict[str, str]:
    """What `_headers` says of an address."""
    rules = state.site.headers if state.site else ()
    return {name: value for prefix, name, value in rules if path.startswith(prefix)}
