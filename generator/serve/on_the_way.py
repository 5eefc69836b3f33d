"""A published page → what the browser gets: with the script that follows edits, marks of what is not
published, and the problems of the last build over it.

The published files have nothing of it. A page keeps within the Content-Security-Policy that it is published
with, so scripts and stylesheets are files of the same host. Each page has a version in two parts, one of all
but its stylesheets and one of these: where only these are others, they are swapped and the page stays.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from generator.serve.preview import State
from generator.serve.problems import over_page, problem_page

EVENTS = "/_dateline/events"
SCRIPT = "/_dateline/reload.js"
PANEL_SCRIPT = "/_dateline/panel.js"
MARKS = "/_dateline/marks.css"

_FOLDER = Path(__file__).parent

SCRIPT_TEXT = (_FOLDER / "reload.js").read_text(encoding="utf-8")
MARKS_TEXT = (_FOLDER / "marks.css").read_text(encoding="utf-8")

_LINK = re.compile(rb"<link\b[^>]*>", re.IGNORECASE)
_SHEET = re.compile(rb"""\brel\s*=\s*["']?[^"'>]*\bstylesheet\b""", re.IGNORECASE)
_ADDRESS = re.compile(rb"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_BODY = re.compile(rb"<body\b[^>]*>", re.IGNORECASE)
_HEAD_END = re.compile(rb"</head\s*>", re.IGNORECASE)
_SIZE = 8

_WORDS = {
    "draft": "Draft: only this preview shows this page.",
    "scheduled": "Scheduled: only this preview shows this page until its time comes.",
    "expired": "Expired: only this preview still shows this page.",
}


class Version(NamedTuple):
    """Stands for what a page shows, and for the stylesheets that it is shown with."""

    structure: str
    styles: str
    sheets: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.structure}.{self.styles}"


def for_browser(page: bytes, state: State, url: str, moment: float) -> bytes:
    """A published page as it is sent, at a url on the site and a moment in seconds since 1970."""
    whole = _marked(page, state, url, moment)
    at = _end_of_body(whole)
    return whole[:at] + script_of(version_of(whole)).encode() + whole[at:]


def version_for(page: bytes, state: State, url: str, moment: float) -> Version:
    """The version of what `for_browser` gives."""
    return version_of(_marked(page, state, url, moment))


def problems_alone(state: State) -> bytes:
    """What every address gives as long as the site has never been built."""
    bare = problem_page(state, "")
    return problem_page(state, script_of(version_of(bare.encode()), panel=False)).encode()


def version_alone(state: State) -> Version:
    """The version of what `problems_alone` gives."""
    return version_of(problem_page(state, "").encode())


def version_of(page: bytes) -> Version:
    """The version of a page that has everything but its script."""
    sheets: list[str] = []

    def without_address(link: re.Match[bytes]) -> bytes:
        address = _ADDRESS.search(link[0])
        if address is None or not _SHEET.search(link[0]):
            return link[0]
        given = next(group for group in address.groups() if group is not None)
        sheets.append(html.unescape(given.decode("utf-8", "replace")))
        return link[0][: address.start()] + link[0][address.end() :]

    structure = _digest(_LINK.sub(without_address, page))
    return Version(structure, _digest("\n".join(sheets).encode()), tuple(sheets))


def script_of(version: Version, *, panel: bool = True) -> str:
    """The elements that load the scripts."""
    reload = f'<script src="{SCRIPT}" data-seen="{version}"></script>\n'
    return f'{reload}<script src="{PANEL_SCRIPT}" defer></script>\n' if panel else reload


def marks_sheet(states: Mapping[str, str], base: str) -> str:
    """The stylesheet that marks links to what is not published, by their addresses."""
    links = {f"a[href={json.dumps(quote(base + url))}]": state for url, state in sorted(states.items())}
    rules = [f"{link}::after {{ content: {json.dumps(state)}; }}\n" for link, state in links.items()]
    return MARKS_TEXT.replace(":is(MARKED)", f":is({','.join(links)})") + "".join(rules)


def _marked(page: bytes, state: State, url: str, moment: float) -> bytes:
    states = state.site.states(moment) if state.site is not None else {}
    if states:
        version = _digest(repr(sorted(states.items())).encode())
        link = f'<link rel="stylesheet" href="{MARKS}?{version}">\n'.encode()
        found = _HEAD_END.search(page)
        at = found.start() if found else _end_of_body(page)
        page = page[:at] + link + page[at:]
    if url in states:
        mark = (
            f'<p id="dateline-state" class="{states[url]}" role="note" lang="en" dir="ltr">'
            f"{_WORDS[states[url]]}</p>\n"
        )
        body = _BODY.search(page)
        at = body.end() if body else 0
        page = page[:at] + mark.encode() + page[at:]
    if state.failed:
        at = _end_of_body(page)
        page = page[:at] + over_page(state).encode() + page[at:]
    return page


def _end_of_body(page: bytes) -> int:
    at = page.lower().rfind(b"</body")
    return at if at >= 0 else len(page)


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=_SIZE).hexdigest()
