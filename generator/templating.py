"""Jinja2 for pages: the same words out, with less done for each page.

Jinja2 is made for environments that change while they are used, so it looks all globals up again for each
page, include and import; what it escapes it marks as safe, to be written out at once; and it hands every
piece of a page up through all blocks and layouts around it, for whoever wants to stream. None of that is
needed here, and together it took a third of the time. Tests compare with Jinja2 as it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from typing import Any

import jinja2
from jinja2.runtime import Context, Macro
from jinja2.utils import internalcode
from markupsafe import Markup, escape

try:
    from markupsafe._speedups import _escape_inner as _escape_text
except ImportError:  # another markupsafe, or one without its compiled part
    _escape_text = escape


def _written(value: object) -> str:
    """A value as it is written out: escaped, unless it is marked as safe."""
    if type(value) is str:
        return _escape_text(value)
    return value if type(value) is Markup else escape(value)


class _Template(jinja2.Template):
    """A layout whose compiled code writes values by `_written`."""

    @classmethod
    def from_code(cls, *arguments: Any, **more: Any) -> jinja2.Template:
        template = super().from_code(*arguments, **more)
        names = template.root_render_func.__globals__
        if names.get("escape") is escape:  # under this name its code calls what it writes out
            names["escape"] = _written
        template.root_render_func = _in_one_piece(template.root_render_func)
        for name, block in template.blocks.items():
            # `super()` looks for a block by the function that its code knows.
            template.blocks[name] = names[block.__name__] = _in_one_piece(block)
        return template


def _in_one_piece(render: Callable[[Context], Iterator[str]]) -> Callable[[Context], Iterator[str]]:
    """The code of a layout or block, which gives its text piece by piece, as code that gives it at once."""

    def whole(context: Context) -> Iterator[str]:
        yield "".join(render(context))

    return whole


class _Context(Context):
    """What a layout sees. Macros and what dictionaries do, most of what is called, are called at once."""

    @internalcode  # it has no place in what Jinja2 shows of an error
    def call(self, called: Callable[..., Any], /, *given: Any, **more: Any) -> Any:
        is_macro = type(called) is Macro
        if not is_macro and type(getattr(called, "__self__", None)) is not dict:
            return super().call(called, *given, **more)
        more.pop("_block_vars", None)  # for what asks for the context, which neither does
        more.pop("_loop_vars", None)
        return called(self.eval_ctx, *given, **more) if is_macro else called(*given, **more)


class Environment(jinja2.Environment):
    """An environment whose globals stay as they are once a layout was read."""

    template_class = _Template
    context_class = _Context

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """One dictionary, in place of a chain of them that is walked for each page."""
        return {**self.globals, **(d or {})}
