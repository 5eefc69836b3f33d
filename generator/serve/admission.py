"""Who may ask this server to do something: a page of its own, on this machine, that has the token."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

Result = TypeVar("Result")


class RefusedError(ValueError):
    """What was asked cannot be done: the status to answer with, and why."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def check_post(request: Request, is_token: Callable[[str], bool], what: str, renewal: str) -> None:
    """RefusedError unless a page of this server posts JSON, from this machine, and with the token.

    `what` is taken, in the plural; `renewal` says how to come by a token that is right.
    """
    headers = request.headers
    if not is_local(request):
        raise RefusedError(403, f"{what} are taken from this machine only")
    if headers.get("origin") != f"http://{headers['host']}":
        raise RefusedError(403, f"{what} are taken from pages of this server only")
    if headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise RefusedError(403, f"{what} are taken from pages of this server only")
    if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise RefusedError(415, f"{what} are taken as JSON")
    if not is_token(headers.get("x-dateline-token", "")):
        raise RefusedError(403, renewal)


def is_local(request: Request) -> bool:
    """Whether whoever asks is on this machine."""
    if request.client is None:
        return True
    try:
        asking = ipaddress.ip_address(request.client.host)
    except ValueError:
        return False
    return (getattr(asking, "ipv4_mapped", None) or asking).is_loopback  # mapped where both are listened to


async def body_of(request: Request, most: int, hint: str) -> bytes:
    """What was sent; RefusedError where that is more than so many bytes."""
    too_much = RefusedError(413, f"more than {most:,} bytes{hint}")
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length[:18]) > most:
        raise too_much
    payload = bytearray()
    async for piece in request.stream():
        payload += piece
        if len(payload) > most:
            raise too_much
    return bytes(payload)


async def done_in_thread(work: Callable[[], Result]) -> Result:
    """What a piece of work gives; RefusedError where the server is stopped before it is done.

    It may have to wait for a build of another process. uvicorn waits a second, and cancels the answer then.
    """
    try:
        return await run_in_threadpool(work)
    except asyncio.CancelledError:
        raise RefusedError(
            503, "the server was stopped before this was done; start it and try again"
        ) from None
