"""Jinja2 for pages: the same words out, with less done for each page.

Jinja2 is made for environments that change while they are used, so it looks all globals up again for each
page, include and import; what it escapes it marks as safe, to be written out at once; and it hands every
piece of a page up through all blocks and layouts around it, for whoever wants to stream. None of that is
needed here, and together it took a third of the time. Tests compare with Jinja2 as it comes.

Layouts run in Jinja2's sandbox: they reach what they are given, and nothing of Python behind it. Jinja2 asks
at each attribute and each call whether it is safe. By their names alone nearly all attributes are, which is
seen when a layout is compiled; so only the others are asked about, and the sandbox costs a page nothing.

Words in the language of the site are put in when a layout is compiled, so that they cost a page nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from datetime import date
from types import CodeType
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, has_safe_repr, optimizeconst
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, Macro, markup_join, str_join
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import internalcode
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from generator.ground.words import ENGLISH, Words
from generator.renderers.nesting import TOO_DEEP, deepest_line, fault_of
from generator.renderers.unwritable import as_text, checked, checked_filled, guarded, joining

try:
    from markupsafe._speedups import _escape_inner as _escape_text
except ImportError:  # another markupsafe, or one without its compiled part
    _escape_text = escape


def _written(value: object) -> str:
    """A value as it is written out: escaped, unless it is marked as safe."""
    if type(value) is str:
        return _escape_text(value)
    return value if type(value) is Markup else checked(value, escape(value))


_OTHERS = {"str": as_text, "markup_join": joining(markup_join), "str_join": joining(str_join)}
"""What else makes texts of values by the names in compiled layouts, where little is escaped or joined."""


class _Template(jinja2.Template):
    """A layout whose compiled code writes values by `_written`."""

    @classmethod
    def from_code(cls, *arguments: Any, **more: Any) -> jinja2.Template:
        template = super().from_code(*arguments, **more)
        names = template.root_render_func.__globals__
        if names.get("escape") is escape:  # under this name its code calls what it writes out
            names["escape"] = _written
            names |= _OTHERS
        template.root_render_func = _in_one_piece(template.root_render_func)
        for name, block in template.blocks.items():
            # `super()` looks for a block by the function that its code knows.
            template.blocks[name] = names[block.__name__] = _in_one_piece(block)
        return template

    def render(self, *given: Any, **more: Any) -> str:
        """The text of a page.

        Its macros know the context, and the context them: so what it was made from would stay until garbage
        is looked for, 190 MB for ten thousand pages.
        """
        context = self.new_context(dict(*given, **more))
        try:
            return "".join(self.root_render_func(context))
        except Exception:  # noqa: BLE001 - it is raised again, with the lines of the layouts
            self.environment.handle_exception()
        finally:
            context.vars.clear()


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


_CHANGING = frozenset(
    "add clear difference_update discard intersection_update pop popitem remove setdefault "
    "symmetric_difference_update update".split()
)
"""What changes a set or a mapping. All pages share those that layouts are given."""

_CLOCK = frozenset("fromtimestamp now today utcfromtimestamp utcnow".split())
"""What asks a date for the time: the same files would give other pages."""

_DOUBTFUL = _CHANGING | _CLOCK | {"format", "format_map", "mro"}
_DOUBTFUL_BEGINNINGS = ("_", "ag_", "co_", "cr_", "f_", "gi_", "tb_")


def _is_doubtful(attribute: str) -> bool:
    """Whether an attribute of this name may be one that the sandbox has to look at."""
    return attribute in _DOUBTFUL or attribute.startswith(_DOUBTFUL_BEGINNINGS)


class _Code(CodeGenerator):
    """Compiled layouts that look attributes up by themselves, and ask Jinja2 only where there is none.

    In a sandbox they ask about doubtful ones too.
    """

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802, Jinja2's word
        if self.environment.sandboxed and _is_doubtful(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write("(_found if (_found := getattr((_among := ")
        self.visit(node.node, frame)
        ask = f"environment.getattr(_among, {node.attr!r})"
        self.write(f"), {node.attr!r}, missing)) is not missing else {ask})")

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        """What is written at once, as texts are: other values are looked at when a page is made."""
        if not has_safe_repr(node.as_const(frame.eval_ctx)):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)

    def write(self, x: str) -> None:
        """Calls go to the context at once: nothing that a layout can reach is marked as unsafe to call."""
        super().write("context.call(" if x == "environment.call(context, " else x)


class TrustedEnvironment(jinja2.Environment):
    """An environment whose globals stay as they are once a layout was read, and that speaks a language."""

    template_class = _Template
    context_class = _Context
    code_generator_class = _Code

    def __init__(self, *, words: Words = ENGLISH, **options: Any) -> None:
        super().__init__(**options)
        self._words = words
        self.globals.update(_=self._say, gettext=self._say, ngettext=self._count)
        del self.filters["random"], self.globals["lipsum"]  # of which each build would make others
        self.filters |= guarded(self.filters)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """One dictionary, in place of a chain of them that is walked for each page."""
        return {**self.globals, **(d or {})}

    def compile(self, source: Any, name: Any = None, filename: Any = None, *given: Any, **more: Any) -> Any:
        """A layout as Python; what is too deep for that is an error of the layout."""
        try:
            return super().compile(source, name, filename, *given, **more)
        except RecursionError:
            raise jinja2.TemplateSyntaxError(
                TOO_DEEP, deepest_line(self, source, name), name, filename
            ) from None

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed = super()._parse(source, name, filename)
        translated: nodes.Template = _Translator(self, self._words, name, filename).visit(parsed)
        return translated

    def _compile(self, source: str, filename: str) -> CodeType:
        try:
            return super()._compile(source, filename)
        except SyntaxError as error:
            raise fault_of(error, source, filename) from None

    def _say(self, message: str, /, **places: object) -> str:
        """A message that is not known before a page is made."""
        text = self._words.gettext(str(message))
        return _filled(text, places) if places else text

    def _count(self, one: str, many: str, num: int, /, **places: object) -> str:
        """The form of a message that goes with a number."""
        if not isinstance(num, int):
            message = f"`ngettext` cannot count `{num}`"
            raise jinja2.TemplateRuntimeError(message)
        return _filled(self._words.form(one, many, num), {"num": self._words.number(num), **places})


class Environment(TrustedEnvironment, SandboxedEnvironment):
    """The same as a sandbox: no private attribute, no way to Python, no change of what other pages share."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a layout may have an attribute that is there."""
        if isinstance(obj, dict | set):
            return attr not in _CHANGING and super().is_safe_attribute(obj, attr, value)
        if isinstance(obj, date) and attr in _CLOCK:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def unsafe_undefined(self, obj: Any, attribute: str) -> jinja2.Undefined:
        """What stands for an attribute that a layout may not have: an error as soon as it is used."""
        message = f"`{attribute}` of `{type(obj).__name__}` is out of a layout's reach"
        return self.undefined(message, obj=obj, name=attribute, exc=SecurityError)


def _filled(text: str, places: Mapping[str, object]) -> str:
    """A message with what goes into its places: HTML if any of it is."""
    is_html = any(hasattr(value, "__html__") for value in places.values())
    try:
        filled: str = escape(text) % places if is_html else text % places
    except KeyError as error:
        message = f"nothing is given for `%({error.args[0]})s`"
        raise jinja2.TemplateRuntimeError(message) from None
    except (TypeError, ValueError):
        message = f"`%` is no place in `{text}`: write it twice"
        raise jinja2.TemplateRuntimeError(message) from None
    return checked_filled(filled, places.values())


_PLACE = re.compile(r"((?:(?!%\(\w+\)s).)+)|%\((\w+)\)s", re.DOTALL)
"""Either the words up to the next place, or the name of a place."""


class _Translator(NodeTransformer):
    """Puts words in place of calls of `_`: a text, or a text joined with what goes into its places."""

    def __init__(
        self, environment: TrustedEnvironment, words: Words, name: str | None, filename: str | None
    ) -> None:
        self._environment = environment
        self._words = words
        self._file = (name, filename)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802, Jinja2's word
        self.generic_visit(node)
        called = node.node.name if isinstance(node.node, nodes.Name) else ""
        if called not in ("_", "gettext") or len(node.args) != 1 or node.dyn_args or node.dyn_kwargs:
            return node
        (message,) = node.args
        if not isinstance(message, nodes.Const):
            return node
        text = self._words.gettext(str(message.value))
        if not node.kwargs:
            return self._made(nodes.Const(text, lineno=node.lineno))
        return self._joined(text, {pair.key: pair.value for pair in node.kwargs}, node.lineno)

    def _joined(self, text: str, given: Mapping[str, nodes.Expr], line: int) -> nodes.Node:
        joined: list[nodes.Expr] = []
        for words, name in _PLACE.findall(text):
            if words:
                joined.append(self._made(nodes.Const(words.replace("%%", "%"), lineno=line)))
            elif name in given:
                joined.append(given[name])
            else:
                message = f"nothing is given for `%({name})s`"
                raise jinja2.TemplateSyntaxError(message, line, *self._file)
        return self._made(nodes.Concat(joined, lineno=line))

    def _made(self, node: nodes.Expr) -> nodes.Expr:
        node.set_environment(self._environment)
        return node
