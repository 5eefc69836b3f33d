"""Changed addresses → the WebSub hub and IndexNow are told of them. Neither can fail a publish.

What is to be told is written down before the first file is sent, and struck out when it has been told: so a
publish that was broken off, or a hub that did not answer, is made up for by the next one.

WebSub leaves to the hub how a publisher tells it (W3C Recommendation of 2018, section 6); known hubs take
what PubSubHubbub 0.4 had, `hub.mode=publish` with the feed in `hub.url`. IndexNow:
indexnow.org/documentation.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from generator.ground.urls import absolute, url_of
from generator.publish.host import without_credentials
from generator.publish.plan import FEEDS, Plan, Role, role_of
from generator.publish.site_files import FOLDER
from generator.shapes.settings import Config
from generator.shapes.targets import IndexNow, Target

if TYPE_CHECKING:
    import httpx

TIMEOUT = 10.0
"""Seconds that one answer may take."""

PATIENCE = 60.0
"""Seconds that all of a hub's answers may take."""

_AT_ONCE = 4
_MOST_URLS = 10_000  # in one message of IndexNow, by the protocol
_LOCATION = re.compile(r"<loc>([^<]+)</loc>")
_AGENT = "Dateline (static site generator)"

Topics = dict[str, list[str]]


class Announcer:
    """Tells of what changed: `prepare` before the first file is sent, `announce` after the last."""

    def __init__(self, root: Path, config: Config, target: Target) -> None:
        self._out = root / "public"
        self._config = config
        self._hub = config.feeds.hub if target.announces else ""
        self._index_now = config.index_now if target.announces else None
        self._pending = root / FOLDER / f"{target.name}.pending"

    def prepare(self, plan: Plan) -> None:
        """Write down what a plan will change."""
        if not self._hub and self._index_now is None:
            return
        pending = self._read()
        pending["feeds"] = _joined(pending["feeds"], map(self._address, _feeds(plan)) if self._hub else ())
        pages = self._pages(plan) if self._index_now is not None else ()
        pending["pages"] = _joined(pending["pages"], pages)
        self._write(pending)

    def announce(self) -> Iterator[str]:
        """Tell all that was written down; gives a line for people on each that was told, or not."""
        pending = self._read()
        if self._hub and pending["feeds"]:
            line, pending["feeds"] = _tell_hub(self._hub, pending["feeds"])
            yield line
        if self._index_now is not None and pending["pages"]:
            line, pending["pages"] = self._tell_index_now(self._index_now, pending["pages"])
            yield line
        self._write(pending)

    def _tell_index_now(self, settings: IndexNow, urls: list[str]) -> tuple[str, list[str]]:
        base = self._config.base_url
        name = urlsplit(settings.endpoint).hostname or ""
        left = list(urls)
        while left:
            message = {
                "host": urlsplit(base).netloc,
                "key": settings.key,
                "keyLocation": absolute(base, f"/{settings.path}"),
                "urlList": left[:_MOST_URLS],
            }
            problem = _post(settings.endpoint, message)
            if problem:
                return f"IndexNow ({name}) could not be told of {len(left)} addresses: {problem}.", left
            left = left[_MOST_URLS:]
        return f"Told IndexNow ({name}) of {len(urls)} changed addresses.", []

    def _pages(self, plan: Plan) -> Iterator[str]:
        """The addresses of changed pages that search engines may show, and of pages that are gone."""
        shown = self._in_sitemaps()
        for path in plan.sent:
            if path.endswith(".html") and (address := self._address(path)) in shown:
                yield address
        for path in plan.removed:
            if role_of(path) is Role.PAGE and path.endswith(".html"):
                yield self._address(path)

    def _in_sitemaps(self) -> frozenset[str]:
        found: set[str] = set()
        for path in self._out.glob("sitemap*.xml"):
            found.update(map(unescape, _LOCATION.findall(path.read_text(encoding="utf-8", errors="replace"))))
        return frozenset(found)

    def _address(self, path: str) -> str:
        """The address of a file, whose name may be any where the editor has put it there."""
        return absolute(self._config.base_url, quote(url_of(path)))

    def _read(self) -> Topics:
        try:
            found = json.loads(self._pending.read_bytes())
            return {name: [str(one) for one in found[name]] for name in ("feeds", "pages")}
        except (OSError, ValueError, KeyError, TypeError):
            return {"feeds": [], "pages": []}

    def _write(self, pending: Topics) -> None:
        if any(pending.values()):
            self._pending.write_text(json.dumps(pending), encoding="utf-8")
        else:
            self._pending.unlink(missing_ok=True)


def _feeds(plan: Plan) -> Iterator[str]:
    """The feeds that readers can have subscribed to and that have changed; what is archived never does."""
    for path in plan.sent:
        if path.rpartition("/")[2] in FEEDS and not path.startswith("feeds/archive/"):
            yield path


def _joined(before: Sequence[str], more: Iterable[str]) -> list[str]:
    return sorted({*before, *more})


def _tell_hub(hub: str, feeds: list[str]) -> tuple[str, list[str]]:
    """Tell a hub of feeds, each by a request of its own; gives what became of it, and what is left."""
    name = urlsplit(hub).hostname or ""
    until = time.monotonic() + PATIENCE

    def ping(feed: str) -> str:
        if time.monotonic() > until:
            return "it took too long"
        return _post(hub, {"hub.mode": "publish", "hub.url": feed, "hub.topic": feed}, is_form=True)

    with ThreadPoolExecutor(_AT_ONCE) as threads:
        problems = list(threads.map(ping, feeds))
    left = [feed for feed, problem in zip(feeds, problems, strict=True) if problem]
    if left:
        why = next(filter(None, problems))
        return f"The hub ({name}) could not be told of {len(left)} of {len(feeds)} feeds: {why}.", left
    return f"Told the hub ({name}) of {len(feeds)} changed feeds.", []


def _post(address: str, message: Mapping[str, object], *, is_form: bool = False) -> str:
    """Send a form, or JSON; gives what went wrong, or ""."""
    import httpx

    headers = {"User-Agent": _AGENT}
    try:
        answer = (
            httpx.post(address, data=message, timeout=TIMEOUT, headers=headers)
            if is_form
            else httpx.post(address, json=message, timeout=TIMEOUT, headers=headers)
        )
    except httpx.TimeoutException:
        return f"no answer within {TIMEOUT:.0f} seconds"
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        return without_credentials(" ".join(str(error).split()).rstrip(".") or type(error).__name__)
    return "" if answer.is_success else _refusal(answer)


def _refusal(answer: httpx.Response) -> str:
    return f"it answered {answer.status_code} {answer.reason_phrase}".rstrip()
