"""Layouts in which more is nested than Python takes → an error of the layout, at the deepest place."""

from __future__ import annotations

import contextlib
import re

import jinja2

TOO_DEEP = "more is nested here, or follows upon each other, than can be read"

_OPENING = frozenset("autoescape block call filter for if macro with".split())
_DEEP = re.compile("nested|too many levels|recursion")
_MARK = re.compile(r"\bl_\d+_(?=\w)")
"""What Jinja2 puts in front of the names of a layout."""


def deepest_line(environment: jinja2.Environment, source: str, name: str | None) -> int:
    """The line of a layout at which most blocks, brackets and operators are open."""
    found, most, blocks = 1, 0, 0
    inside: list[int] = []
    with contextlib.suppress(jinja2.TemplateSyntaxError):  # it was not read as far as that
        count, is_first = 0, False
        for line, kind, value in environment.lexer.tokeniter(source, name):
            if kind.endswith("_begin"):
                count, is_first = 0, kind == "block_begin"
                inside.clear()
            elif is_first and kind == "name":
                blocks += (value in _OPENING) - value.startswith("end")
                count, is_first = value == "elif", False
            elif kind == "name" and value in ("not", "if"):
                count += 1
            elif kind == "operator":
                count = _count_behind(value, count, inside)
            if blocks + count > most:
                found, most = line, blocks + count
    return found


def _count_behind(mark: str, count: int, inside: list[int]) -> int:
    """How much is open behind an operator. `inside` is what was open at each bracket."""
    if mark == ",":
        return inside[-1] if inside else 0
    if mark in "([{":
        inside.append(count + 1)
    elif mark in ")]}" and inside:
        return inside.pop()
    return count + 1


def fault_of(error: SyntaxError, compiled: str, file: str) -> jinja2.TemplateSyntaxError:
    """What Python says of a compiled layout, at the line of the layout."""
    pairs = re.findall(r"(\d+)=(\d+)", compiled.rpartition("\n")[2])
    lines = [int(line) for line, at in pairs if int(at) <= (error.lineno or 0)]
    said = TOO_DEEP if _DEEP.search(error.msg) else _MARK.sub("", error.msg)
    return jinja2.TemplateSyntaxError(said, lines[-1] if lines else 1, None, file)
