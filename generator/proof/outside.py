"""Addresses on other hosts: asked for, several hosts at once and each politely, and remembered.

A host is asked one thing at a time, with a pause between; what it answered is believed for some days.
`HEAD` is asked first, and `GET` where a host will have none of that.
"""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import httpx

from generator.ground.urls import escaped, host_of, is_web_address
from generator.ingest.fetching import MOST_REDIRECTS, SECONDS, PrivateAddressError, open_client, reason
from generator.writers.deposits import deposit

_AT_ONCE = 8
_PAUSE = 0.25  # seconds between two questions to a host
_LASTING = (301, 308)
_GONE = (404, 410)
_TRY_GET = (400, 403, 404, 405, 406, 410, 429, 500, 501, 503)
_DAY = 86_400


class Answer(NamedTuple):
    """What a host said of an address: the status in the end, where it has moved to for good, or why not.

    `at` is when, in seconds since 1970. A status of 0 is none.
    """

    status: int
    moved: str
    why: str
    at: float
    copy: str = ""

    @property
    def is_dead(self) -> bool:
        return self.status in _GONE

    @property
    def is_unknown(self) -> bool:
        """Whether nothing can be told: it may answer another day, or another reader."""
        return self.status == 0 or (self.status >= 400 and not self.is_dead)


class Asking(NamedTuple):
    """How to ask: at which moment, in seconds since 1970; how old an answer may be, in days; and where for
    copies of what is gone. `pause` waits for so many seconds, `clock` gives seconds that only ever grow.
    """

    now: float
    allows_private: bool
    pause: Callable[[float], object]
    clock: Callable[[], float]
    days: int = 0
    web_archive: str = ""
    progress: Callable[[str, int, int], object] = lambda _stage, _done, _of: None


class _Patience(threading.local):
    """Until when what a thread asks for has to be answered: a slow host cannot keep a command for ever."""

    ends = 0.0


def ask(addresses: Iterable[str], kept: Path, asking: Asking) -> Mapping[str, Answer]:
    """What is known of each address, asking for those that are not remembered in `kept`."""
    known = _recall(kept)
    fresh = asking.now - asking.days * _DAY
    wanted = sorted({address.partition("#")[0] for address in addresses})
    missing = [one for one in wanted if one not in known or not fresh <= known[one].at <= asking.now]
    by_host: dict[str, list[str]] = defaultdict(list)
    for address in missing:
        by_host[host_of(address)].append(address)
    done, patience = 0, _Patience()
    client = open_client(allows_private=asking.allows_private, left=lambda: patience.ends - asking.clock())
    with client, ThreadPoolExecutor(_AT_ONCE) as crew:
        for answers in crew.map(lambda those: _ask_host(client, those, asking, patience), by_host.values()):
            known |= answers
            done += len(answers)
            asking.progress("links", done, len(missing))
    if missing:
        rows = {address: list(answer) for address, answer in sorted(known.items())}
        deposit(kept, json.dumps(rows, ensure_ascii=False, indent=0).encode())
    return {address: known[address] for address in wanted}


def _recall(kept: Path) -> dict[str, Answer]:
    """What earlier runs were told; a file that is damaged tells nothing."""
    try:
        rows = json.loads(kept.read_bytes())
        return {
            str(address): Answer(int(row[0]), str(row[1]), str(row[2]), float(row[3]), str(row[4]))
            for address, row in rows.items()
        }
    except (OSError, ValueError, TypeError, LookupError, AttributeError):
        return {}


def _ask_host(
    client: httpx.Client, addresses: Sequence[str], asking: Asking, patience: _Patience
) -> dict[str, Answer]:
    found = {}
    for number, address in enumerate(addresses):
        if number:
            asking.pause(_PAUSE)
        patience.ends = asking.clock() + SECONDS
        answer = _ask(client, address, asking)
        if answer.is_dead and asking.web_archive:
            patience.ends = asking.clock() + SECONDS
            answer = answer._replace(copy=_copy_of(client, address, asking))
        found[address] = answer
    return found


def _ask(client: httpx.Client, address: str, asking: Asking) -> Answer:
    """Follow an address to its end. It has moved for good as far as all steps so far were for good."""
    here, moved, lasts = address, "", True
    try:
        for _ in range(MOST_REDIRECTS + 1):
            answer = _answer(client, here)
            if not answer.has_redirect_location:
                return Answer(answer.status_code, moved if answer.is_success else "", "", asking.now)
            here = escaped(str(answer.url.join(answer.headers["location"])))
            if not is_web_address(here):
                return Answer(0, "", "leads to what is no web address", asking.now)
            lasts = lasts and answer.status_code in _LASTING
            moved = here if lasts else moved
    except PrivateAddressError:
        return Answer(0, "", "an address of a private network", asking.now)
    except httpx.TimeoutException:
        return Answer(0, "", "did not answer in time", asking.now)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        return Answer(0, "", reason(error), asking.now)
    return Answer(0, "", f"redirects more than {MOST_REDIRECTS} times", asking.now)


def _answer(client: httpx.Client, address: str) -> httpx.Response:
    answer = client.head(address)
    if answer.status_code not in _TRY_GET:
        return answer
    with client.stream("GET", address) as whole:  # its body is not read
        return whole


def _copy_of(client: httpx.Client, address: str, asking: Asking) -> str:
    """The address of a copy in the web archive, or ""."""
    asking.pause(_PAUSE)
    try:
        answer = client.get(asking.web_archive, params={"url": address})
        copy = str(answer.json()["archived_snapshots"]["closest"]["url"])
    except (httpx.HTTPError, PrivateAddressError, ValueError, KeyError, TypeError):
        return ""
    return copy if is_web_address(copy) else ""
