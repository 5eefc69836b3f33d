"""Problems of a build → the HTML that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import jinja2

from generator.ground.diagnostics import Diagnostic, Severity
from generator.serve.preview import State

STYLESHEET = "/_dateline/errors.css"

_FOLDER = Path(__file__).parent

STYLESHEET_TEXT = (_FOLDER / "errors.css").read_text(encoding="utf-8")


def over_page(state: State) -> str:
    """The problems of the last build, to be put over a page."""
    return _show("over_page.html", state)


def problem_page(state: State, script: str) -> str:
    """The problems as a page of their own, for a site that has never been built."""
    return _show("alone.html", state, script=script)


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


def excerpt(problem: Diagnostic) -> str:
    """The line a problem is about, with a caret below the place."""
    return replace(problem, hint="").show().removeprefix(problem.summary()).lstrip("\n")


_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_FOLDER),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.filters["excerpt"] = excerpt
