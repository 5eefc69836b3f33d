"""What fails in a layout → what is wrong with it, in words of layouts, and what to do."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import NamedTuple

import jinja2
from jinja2.exceptions import SecurityError

from generator.ground.diagnostics import Position, did_you_mean
from generator.readers.layout_sources import BUILT_IN
from generator.renderers.nesting import TOO_DEEP
from generator.renderers.unwritable import UnwritableError

ASK = "ask whether it is there"
"""How a hint begins that helps more with the page on which the layout was seen."""

_UNKNOWN_FIELD = re.compile(r"'(generator\.[\w.]+)\.(\w+) object' has no attribute '(\w+)'")
_MISSING_KEY = re.compile(r"'dict object' has no attribute '([^']+)'")
_OF_NOTHING = re.compile(r"'None' has no attribute '([^']+)'")
_UNNAMED = re.compile(r"No (filter|test) named '([^']+)'|Encountered (unknown tag) '([^']+)'")
_TAGS = (
    "autoescape block call else elif endautoescape endblock endcall endfilter endfor endif endmacro endraw "
    "endset endwith extends filter for from if import include macro raw set with"
).split()


class Misnamed(NamedTuple):
    """What a layout calls by a name that there is not, if that is it, and what to do."""

    name: str
    hint: str


def misnamed(error: jinja2.TemplateSyntaxError, environment: jinja2.Environment) -> Misnamed:
    """What of a layout keeps it from being compiled, as far as that has a name."""
    said = error.message or ""
    if said == TOO_DEEP:
        return Misnamed("", "put a part of it into a file of its own, with `include`")
    found = _UNNAMED.match(said)
    if found is None:
        return Misnamed("", "mend the layout")
    kind, name = found[1] or found[3], found[2] or found[4]
    known = {"filter": environment.filters, "test": environment.tests}.get(kind, _TAGS)
    near = did_you_mean(name, known) if name not in known else ""  # as an end that stands in a wrong place
    return Misnamed(name, near or "mend the layout")


def words_of(error: Exception, at: Position, layouts: Iterable[str]) -> tuple[str, str]:
    """What is wrong with a layout, and what to do or what was probably meant, as one of the `layouts`."""
    said = str(error)
    if isinstance(error, UnwritableError):
        return said, error.hint
    if isinstance(error, SecurityError):
        return said, "leave it out; `trusted_layouts: true` in config.yaml lets layouts do all of Python"
    if isinstance(error, jinja2.UndefinedError):
        return _words_of_missing(said)
    if isinstance(error, RecursionError):
        own = at.path.removeprefix("layouts/")
        names_itself = any(f"{quote}{own}{quote}" in at.excerpt for quote in "\"'")
        hint = f"the built-in one is `{BUILT_IN}/{own}`" if names_itself else ""
        return "a layout or macro uses itself without end", hint
    if isinstance(error, jinja2.TemplateNotFound):
        name = str(error.name)
        near = [one for one in layouts if one != name and did_you_mean(_stem(name), [_stem(one)])]
        return f"there is no layout `{name}`", did_you_mean(name, near)
    return (said if isinstance(error, jinja2.TemplateError) else f"{type(error).__name__}: {error}"), ""


def _stem(layout: str) -> str:
    return layout.rpartition("/")[2].removesuffix(".html")


def _words_of_missing(said: str) -> tuple[str, str]:
    """The same of what is not there."""
    if unknown := _UNKNOWN_FIELD.search(said):
        module, kind, name = unknown.groups()
        known = getattr(getattr(sys.modules.get(module), kind, None), "__dataclass_fields__", ())
        return f"there is no `{name}` on `{kind}`", did_you_mean(name, known)
    if missing := _MISSING_KEY.fullmatch(said):
        name = missing[1]
        return f"there is no `{name}` in it", f'{ASK}, as in `.get("{name}")`'
    if missing := _OF_NOTHING.fullmatch(said):
        return f"what should have a `{missing[1]}` is nothing", f"{ASK}, with `{{% if … %}}`"
    return said, ""
