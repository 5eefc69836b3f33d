"""Requests for the page of the bookmarklet, and what it posts → responses."""

from __future__ import annotations

import ipaddress
from functools import partial
from pathlib import Path
from urllib.parse import quote

import jinja2
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.config import load_config
from generator.diagnostics import Report
from generator.serve.clipping import LARGEST, ClipDesk, RefusedError, read_clip

CLIP = "/_dateline/clip"
SCRIPT = "/_dateline/clip.js"
STYLESHEET = "/_dateline/clip.css"

_FOLDER = Path(__file__).parent
_BOOKMARKLET = (_FOLDER / "bookmarklet.js").read_text(encoding="utf-8")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_FOLDER), autoescape=True, undefined=jinja2.StrictUndefined
)


def clip_routes(root: Path, desk: ClipDesk) -> list[Route]:
    """The page, its script and stylesheet, and where it posts to."""
    return [
        Route(CLIP, partial(_page, root, desk), methods=["GET"]),
        Route(CLIP, partial(_post, desk), methods=["POST"]),
        Route(SCRIPT, partial(_file, "clip.js", "text/javascript; charset=utf-8")),
        Route(STYLESHEET, partial(_file, "clip.css", "text/css; charset=utf-8")),
    ]


async def _page(root: Path, desk: ClipDesk, request: Request) -> Response:
    if not _is_local(request):
        return PlainTextResponse("Clippings are taken from this machine only.\n", 403, _HEADERS)
    config = load_config(root, Report())
    html = _environment.get_template("clip.html").render(
        title=config.title if config else root.name,
        token=desk.token,
        bookmarklet=_bookmarklet(f"http://{request.headers['host']}", desk.token),
        script=SCRIPT,
        stylesheet=STYLESHEET,
    )
    return HTMLResponse(html, headers=_HEADERS)


async def _file(name: str, media_type: str, _request: Request) -> Response:
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return Response(text, 200, {"Cache-Control": "no-cache"}, media_type)


async def _post(desk: ClipDesk, request: Request) -> Response:
    try:
        _check(desk, request)
        taken = await run_in_threadpool(desk.take, read_clip(await _body(request)))
    except RefusedError as error:
        return PlainTextResponse(f"{error}\n", error.status, _HEADERS)
    return JSONResponse(taken, headers=_HEADERS)


def _check(desk: ClipDesk, request: Request) -> None:
    """Only a page of this server may post, from this machine, and with the token."""
    headers = request.headers
    if not _is_local(request):
        raise RefusedError(403, "clippings are taken from this machine only")
    if headers.get("origin") != f"http://{headers['host']}":
        raise RefusedError(403, "clippings are taken from pages of this server only")
    if headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise RefusedError(403, "clippings are taken from pages of this server only")
    if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise RefusedError(415, "a clip is JSON")
    if not desk.is_token(headers.get("x-dateline-token", "")):
        raise RefusedError(403, f"the bookmark is not one of this site; install it anew from {CLIP}")


async def _body(request: Request) -> bytes:
    """What was sent, as far as it is not too much."""
    too_much = RefusedError(413, f"more than {LARGEST:,} bytes; select the text of the article")
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > LARGEST:
        raise too_much
    payload = bytearray()
    async for piece in request.stream():
        payload += piece
        if len(payload) > LARGEST:
            raise too_much
    return bytes(payload)


def _is_local(request: Request) -> bool:
    """Whether whoever asks is on this machine."""
    try:
        return request.client is None or ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def _bookmarklet(origin: str, token: str) -> str:
    """The script as the address of a bookmark."""
    script = _BOOKMARKLET.replace("ORIGIN", origin).replace("TOKEN", token)
    return "javascript:" + quote(" ".join(script.split()), safe="/:;,?&=+$!*'()@#")
