"""The editor's panel: what the page on the screen was made from, and the way to its sources.

It lives in a shadow tree, so that neither its rules nor the site's reach the other's, and is made by a script
of the same host, so that it keeps within the policy that the page is published with.
"""

from __future__ import annotations

import hmac
import json
import secrets
import time
from functools import partial
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.ground.media_types import media_type
from generator.serve.admission import RefusedError, body_of, check_post, done_in_thread, is_local
from generator.serve.editor import editor_name, open_source
from generator.serve.on_the_way import PANEL_SCRIPT
from generator.serve.page_facts import PageFacts
from generator.serve.preview import Preview

FACTS = "/_dateline/page"
QUESTIONS = "/_dateline/questions"
OPEN = "/_dateline/open"
STYLESHEET = "/_dateline/panel.css"

_FOLDER = Path(__file__).parent
_LARGEST = 10_000
_HIGHEST_LINE = 10_000_000
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Panel:
    """What the panel asks of the server. The token is this server's, and goes with it."""

    def __init__(self, root: Path, preview: Preview, facts: PageFacts) -> None:
        self._root = root
        self._preview = preview
        self._facts = facts
        self._token = secrets.token_urlsafe(24)

    def routes(self) -> list[Route]:
        """The panel's script and stylesheet, what it reads, and where it posts to."""
        return [
            Route(PANEL_SCRIPT, partial(_file, "panel.js"), methods=["GET"]),
            Route(STYLESHEET, partial(_file, "panel.css"), methods=["GET"]),
            Route(FACTS, self._page, methods=["GET"]),
            Route(QUESTIONS, self._questions, methods=["GET"]),
            Route(OPEN, self._open, methods=["POST"]),
        ]

    async def _page(self, request: Request) -> Response:
        if not is_local(request):
            return PlainTextResponse("The panel is for this machine only.\n", 403, _HEADERS)
        address = request.query_params.get("page", "/")
        found = await run_in_threadpool(self._facts.of, address, self._preview.state, time.time())
        return JSONResponse({**found, "token": self._token, "editor": editor_name()}, headers=_HEADERS)

    async def _questions(self, request: Request) -> Response:
        if not is_local(request):
            return PlainTextResponse("The panel is for this machine only.\n", 403, _HEADERS)
        return JSONResponse(await run_in_threadpool(self._facts.questions), headers=_HEADERS)

    async def _open(self, request: Request) -> Response:
        try:
            check_post(request, self._is_token, "orders", "the page is of an earlier server; load it again")
            path, line = _order(await body_of(request, _LARGEST, ""))
            command = await done_in_thread(partial(open_source, self._root, path, line))
        except RefusedError as error:
            return PlainTextResponse(f"{error}\n", error.status, _HEADERS)
        return JSONResponse({"opened": command}, headers=_HEADERS)

    def _is_token(self, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self._token.encode())


def _order(payload: bytes) -> tuple[str, int]:
    """The path and the line that are to be opened."""
    try:
        said = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "not JSON") from error
    path, line = (said.get("path"), said.get("line", 1)) if isinstance(said, dict) else (None, 1)
    if not isinstance(path, str) or type(line) is not int or not 1 <= line <= _HIGHEST_LINE:
        raise RefusedError(400, "not an order: `path` is a text and `line` a number from 1 on")
    return path, line


async def _file(name: str, _request: Request) -> Response:
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return Response(text, 200, {"Cache-Control": "no-cache"}, media_type(name))
