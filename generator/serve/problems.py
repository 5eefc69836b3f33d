"""Problems of a build → the HTML that shows them; and what a page gets on its way to the browser.

The published files have nothing of it. A page keeps within the Content-Security-Policy that it is
published with, so script and stylesheet are files of the same host.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import jinja2

from generator.diagnostics import Diagnostic, Severity
from generator.serve.preview import State

EVENTS = "/_dateline/events"
SCRIPT = "/_dateline/reload.js"
STYLESHEET = "/_dateline/errors.css"

_FOLDER = Path(__file__).parent

SCRIPT_TEXT = (_FOLDER / "reload.js").read_text(encoding="utf-8")
STYLESHEET_TEXT = (_FOLDER / "errors.css").read_text(encoding="utf-8")


def for_browser(html: bytes, state: State) -> bytes:
    """A published page with the script that reloads it, and with the problems of the last build over it."""
    at = html.lower().rfind(b"</body")
    at = at if at >= 0 else len(html)
    over = _show("over_page.html", state) if state.failed else ""
    return html[:at] + (over + _script(state)).encode() + html[at:]


def problem_page(state: State) -> bytes:
    """The problems as a page of their own, for a site that has never been built."""
    return _show("alone.html", state, script=_script(state)).encode()


def _show(name: str, state: State, **more: str) -> str:
    ordered = sorted(state.problems, key=lambda problem: problem.severity is Severity.WARNING)
    title = "Dateline has failed: a fault of its own" if state.fault else _title(state.problems)
    return _environment.get_template(name).render(
        problems=ordered, fault=state.fault, title=title, stylesheet=STYLESHEET, **more
    )


def _title(problems: Sequence[Diagnostic]) -> str:
    count = sum(problem.severity is Severity.ERROR for problem in problems)
    return (
        "1 error keeps the site from being built"
        if count == 1
        else f"{count} errors keep the site from being built"
    )


def _script(state: State) -> str:
    return f'<script src="{SCRIPT}" data-seen="{state.version}"></script>\n'


def _excerpt(problem: Diagnostic) -> str:
    """The line a problem is about, with a caret below the place."""
    return replace(problem, hint="").show().removeprefix(problem.summary()).lstrip("\n")


_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_FOLDER),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.filters["excerpt"] = _excerpt
