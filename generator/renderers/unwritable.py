"""What has no text of its own, such as a method that is not called → an error of the layout that writes it.

Python shows such a thing with its place in memory, so that each build would give another page.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import jinja2
from jinja2.filters import make_attrgetter
from jinja2.nodes import EvalContext

_PLACE = " at 0x"
"""What Python's words for a thing have in them that has none of its own."""

_WRITING = (
    "capitalize center e escape forceescape format indent lower pprint replace safe string striptags title "
    "trim truncate upper urlencode urlize wordwrap xmlattr"
).split()
"""Jinja2's filters that make a text of whatever they are given."""


class UnwritableError(jinja2.TemplateRuntimeError):
    """What was to be written has no text. `name` is how a layout calls it, if that is known."""

    def __init__(self, message: str, hint: str, name: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        self.name = name


def checked(value: object, text: str) -> str:
    """The text of a value, if it is one."""
    if _PLACE in text or callable(value):
        _refuse(value)
    return text


def as_text(value: object) -> str:
    """What `str` gives, if that is a text."""
    return checked(value, str(value))


def checked_filled(text: str, values: Iterable[object]) -> str:
    """A text that was made of some values, if they have one."""
    if _PLACE in text:
        for value in values:
            _refuse(value)
    return text


def joining(join: Callable[[Any], str]) -> Callable[[Any], str]:
    """What joins values, as one that takes only what has a text."""
    return lambda values: checked_filled(join(values), values)


def guarded(filters: Mapping[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    """Those of Jinja2's filters that make texts, as ones that take only what has a text."""
    texts = {name: _guarded(filters[name]) for name in _WRITING}
    return {**texts, "join": _joined(filters["join"]), "tojson": _as_json(filters["tojson"])}


def _guarded(make: Callable[..., Any]) -> Callable[..., Any]:
    own = 1 if hasattr(make, "jinja_pass_arg") else 0

    @functools.wraps(make)
    def made(*given: Any, **more: Any) -> Any:
        text = make(*given, **more)
        return checked_filled(text, (*given[own:], *more.values())) if isinstance(text, str) else text

    return made


def _joined(join: Callable[..., Any]) -> Callable[..., Any]:
    @jinja2.pass_eval_context
    def joined(context: EvalContext, value: Any, d: Any = "", attribute: Any = None) -> Any:
        values = [*value] if isinstance(value, Iterator) else value
        text = join(context, values, d, attribute)
        if attribute is not None:
            values = map(make_attrgetter(context.environment, attribute), values)
        return checked_filled(text, values)

    return joined


def _as_json(dump: Callable[..., Any]) -> Callable[..., Any]:
    @jinja2.pass_eval_context
    def dumped(context: EvalContext, value: Any, indent: int | None = None) -> Any:
        try:
            return dump(context, value, indent)
        except (TypeError, ValueError) as error:
            message = f"`tojson` cannot take it: {error}"
            hint = "give it texts, numbers, and lists and mappings of them"
            raise UnwritableError(message, hint) from error

    return dumped


def _refuse(value: object) -> None:
    """Raise an error if a value, or what a list or mapping has in it, has no text of its own."""
    if isinstance(value, str | jinja2.Undefined) or hasattr(value, "__html__"):
        return
    if isinstance(value, list | tuple | set | frozenset | Mapping):
        for one in value.values() if isinstance(value, Mapping) else value:
            _refuse(one)
        return
    is_function = callable(value) and not isinstance(value, type)
    name = getattr(value, "__name__", None) or getattr(value, "name", None)
    if is_function and isinstance(name, str) and not name.startswith(("_", "<")):
        message = f"`{name}` is a function, and has no text"
        raise UnwritableError(message, f"call it, as in `{name}()`", name)
    if is_function or _PLACE in str(value):
        message = f"a `{type(value).__name__}` has no text"
        hint = "write out what it gives" if isinstance(value, Iterator) else "write out a field of it"
        example = '`| join(", ")`' if isinstance(value, Iterator) else "`{{ it.title }}`"
        raise UnwritableError(message, f"{hint}, as in {example}")
