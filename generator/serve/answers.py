"""Requests → responses: the built site as a host would serve it, and what the preview adds.

Nobody else may look: only this machine's own names are answered to, since any web page can make a browser ask
127.0.0.1, even under a name of its own (DNS rebinding); and no page of another origin may load anything.
"""

from __future__ import annotations

import ipaddress
import json
import time
from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import NamedTuple

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.convertors import StringConvertor, register_url_convertor
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from generator.ground.media_types import media_type
from generator.ground.urls import CONTENT_SECURITY_POLICY, path_of
from generator.serve.delivery import Payload, deliver
from generator.serve.host_rules import Target, preferred_languages
from generator.serve.on_the_way import (
    EVENTS,
    MARKS,
    SCRIPT,
    SCRIPT_TEXT,
    Version,
    for_browser,
    marks_sheet,
    problems_alone,
    version_alone,
    version_for,
)
from generator.serve.preview import BuiltSite, Preview, State
from generator.serve.problems import STYLESHEET, STYLESHEET_TEXT

NOT_FOUND = "404.html"

_HTML = media_type(NOT_FOUND)

_FOR_HOSTS_ONLY = ("_headers", "_redirects")
_FRESH = {"Cache-Control": "no-cache"}
_BARE = b"<!doctype html><html lang=en><title>404</title><body><p>Nothing is here.\n"
_PULSE = 15.0
_SHOWN_IN_PLACE = (200, 404)


def application(preview: Preview, host: str, port: int, more: Sequence[Route] = ()) -> Starlette:
    """What answers at this host and port. `more` goes before the site."""
    guard = Middleware(_OwnNames, host=host, port=port)
    routes = [
        Route(EVENTS, partial(_events, preview)),
        Route(SCRIPT, partial(_text, SCRIPT_TEXT, media_type("x.js"))),
        Route(STYLESHEET, partial(_text, STYLESHEET_TEXT, media_type("x.css"))),
        Route(MARKS, partial(_marks, preview)),
        *more,
        Route("/{path:address}", partial(_address, preview)),
    ]
    return Starlette(routes=routes, middleware=[guard])


class _Address(StringConvertor):
    """Any path at all: `path` of Starlette ends where a line does."""

    regex = r"[\s\S]*"


register_url_convertor("address", _Address())


class _OwnNames:
    """Refuses requests for any name but this server's own, and from pages of any other origin."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._app = app
        self._names = {"localhost", "127.0.0.1", "[::1]", in_address(host).lower()}
        self._takes_numbers = is_everywhere(host)
        self._port = port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = self._refusal(Headers(scope=scope)) if scope["type"] == "http" else None
        await (refusal or self._app)(scope, receive, send)

    def _refusal(self, headers: Headers) -> Response | None:
        host = headers.get("host", "")
        if not self._is_own(host):
            return PlainTextResponse("This is not the server of that name.\n", status_code=421)
        if not _is_from_here(headers, host):
            return PlainTextResponse("This is for pages of this server only.\n", status_code=403)
        return None

    def _is_own(self, host: str) -> bool:
        name, colon, port = host.lower().rpartition(":")
        if not colon or port.endswith("]"):
            name, port = host.lower(), "80"
        if port != str(self._port):
            return False
        return name in self._names or (self._takes_numbers and _is_number(name))


def _is_from_here(headers: Headers, host: str) -> bool:
    """Whether a request is of a page of this server, or of nobody's page, as links and bookmarks are.

    By `Origin`, and by what browsers say of themselves (Fetch Metadata): what a page of another origin embeds
    has no origin, but would tell it which drafts there are.
    """
    if headers.get("origin") not in (None, f"http://{host}"):
        return False
    leads_here = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
    return leads_here or headers.get("sec-fetch-site") not in ("cross-site", "same-site")


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
    if request.method == "HEAD":
        return Response(media_type="text/event-stream", headers=_FRESH)
    asked = request.query_params
    told = _tell(preview, asked.get("page", "/"), asked.get("seen", ""))
    return StreamingResponse(told, media_type="text/event-stream", headers=_FRESH)


async def _tell(preview: Preview, url: str, seen: str) -> AsyncIterator[str]:
    """Server-sent events for a page of this version: nothing but a pulse until it is another one."""
    yield "retry: 1000\n\n"
    with preview.looked_at(url):
        while not preview.closed:
            state = preview.state
            version = await run_in_threadpool(_version, state, url)
            if version.structure != seen.partition(".")[0]:
                yield f"event: reload\ndata: {version}\n\n"
                return
            if str(version) != seen:
                seen = str(version)
                yield f"id: {seen}\nevent: styles\ndata: {json.dumps(version.sheets)}\n\n"
            is_new = await preview.is_new(state.version, _PULSE)
            yield "event: notes\ndata:\n\n" if is_new else ": pulse\n\n"


async def _text(text: str, kind: str, _request: Request) -> Response:
    return Response(text, media_type=kind, headers=_FRESH)


async def _marks(preview: Preview, _request: Request) -> Response:
    site = preview.state.site
    text = marks_sheet(site.states(time.time()), site.base) if site is not None else ""
    return Response(text, media_type=media_type("x.css"), headers=_FRESH)


# -- the site


class _File(NamedTuple):
    """A file of the site: its bytes, and when it last changed in seconds since 1970, where that is known."""

    name: str
    content: bytes
    modified: int | None


def _address(preview: Preview, request: Request) -> Response:
    """The answer to an address. Not a coroutine, so it runs in a thread and may read files."""
    state = preview.state
    path: str = request.scope["path"]
    if state.site is None:
        policy = {"Content-Security-Policy": CONTENT_SECURITY_POLICY}
        return Response(problems_alone(state), 500, policy | _FRESH, _HTML)
    query, file = request.url.query, _read(state, path)
    said = state.site.redirects.find(
        path, query, preferred_languages(request.headers.get("accept-language", ""))
    )
    leads_to = _moved(state, path, file, said)
    if leads_to is not None:
        more = f"?{query}" if query and "?" not in leads_to.address else ""
        return RedirectResponse(leads_to.address + more, leads_to.status, _FRESH)
    if said is not None and (said.forced or file is None):
        if not said.address.startswith("/"):
            return PlainTextResponse(f"A host would fetch {said.address} here.\n", 502, _FRESH)
        shown = _read(state, said.address.partition("?")[0])
        if shown is not None and said.status == 200:
            file = shown
        elif said.status == 404:
            return _not_found(preview, state, path, shown)
    if file is None:
        return _not_found(preview, state, path, None)
    if file.name.endswith(".html"):
        preview.has_shown(file.name)
    return _found(state, path, file, request)


def _moved(state: State, path: str, file: _File | None, said: Target | None) -> Target | None:
    """Where an address leads on to: as the rules say, from above the sub-path, from a folder without `/`."""
    if said is not None and said.status not in _SHOWN_IN_PLACE:
        return said
    base = state.site.base if state.site else ""
    if said is None and path == "/" and base:
        return Target(f"{base}/", 302, False)
    if file is None and not path.endswith("/") and _read(state, f"{path}/") is not None:
        return Target(f"{path}/", 301, False)
    return None


def _read(state: State, path: str) -> _File | None:
    """The file at an address, or nothing; also nothing for whatever lies outside the site's folder."""
    site = state.site
    if site is None or not path.startswith(f"{site.base}/"):
        return None
    name = path_of(path.removeprefix(site.base))
    hidden = any(not part or part.startswith(".") for part in name.split("/")) and not _is_well_known(name)
    if hidden or "\\" in name or "\0" in name or name in _FOR_HOSTS_ONLY:
        return None
    if name in state.early:
        return _File(name, state.early[name], None)
    return _read_below(site, name)


def _is_well_known(name: str) -> bool:
    """Whether a name lies in the one hidden folder that hosts serve (RFC 8615)."""
    first, *rest = name.split("/")
    return first == ".well-known" and not any(not part or part.startswith(".") for part in rest)


def _read_below(site: BuiltSite, name: str) -> _File | None:
    try:
        file = (site.folder / name).resolve(strict=True)
        if not file.is_relative_to(site.folder) or not file.is_file():
            return None
        with file.open("rb") as opened:
            content = opened.read()
        return _File(name, content, int(file.stat().st_mtime))
    except (OSError, ValueError):
        return None


def _found(state: State, path: str, file: _File, request: Request) -> Response:
    assert state.site is not None
    headers = state.site.headers.apply(path, _FRESH)
    if not file.name.endswith(".html"):
        return deliver(Payload(file.content, media_type(file.name), file.modified), headers, request)
    content = for_browser(file.content, state, state.site.url_at(path), time.time())
    return deliver(Payload(content, _HTML), headers | _FRESH, request)


def _not_found(preview: Preview, state: State, path: str, file: _File | None) -> Response:
    assert state.site is not None
    preview.has_shown(NOT_FOUND)
    page = file.content if file is not None else _page_of_nothing(state)
    content = for_browser(page, state, "", time.time())
    return Response(content, 404, state.site.headers.apply(path, _FRESH) | _FRESH, _HTML)


def _page_of_nothing(state: State) -> bytes:
    page = _read(state, f"{state.site.base}/{NOT_FOUND}") if state.site else None
    return page.content if page is not None else _BARE


def _version(state: State, path: str) -> Version:
    """The version of what a browser would get at an address now."""
    if state.site is None:
        return version_alone(state)
    file = _read(state, path)
    if file is None:
        return version_for(_page_of_nothing(state), state, "", time.time())
    return version_for(file.content, state, state.site.url_at(path), time.time())
