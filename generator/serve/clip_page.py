"""Requests for the page of the bookmarklet, and what it posts → responses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from urllib.parse import quote

import jinja2
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.ground.diagnostics import Report
from generator.readers.config import load_config
from generator.serve.admission import RefusedError, body_of, check_post, done_in_thread, is_local
from generator.serve.clipping import LARGEST, ClipDesk, read_clip

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
    if not is_local(request):
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
        renewal = f"the bookmark is not one of this site; install it anew from {CLIP}"
        check_post(request, desk.is_token, "clippings", renewal)
        sent = await body_of(request, LARGEST, "; select the text of the article")
        taken = await done_in_thread(partial(desk.take, read_clip(sent)))
    except RefusedError as error:
        return PlainTextResponse(f"{error}\n", error.status, _HEADERS)
    return JSONResponse(taken, headers=_HEADERS)


def _bookmarklet(origin: str, token: str) -> str:
    """The script as the address of a bookmark."""
    script = _BOOKMARKLET.replace("ORIGIN", origin).replace("TOKEN", token)
    return "javascript:" + quote(" ".join(script.split()), safe="/:;,?&=+$!*'()@#")
