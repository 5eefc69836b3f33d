"""A pattern that is compiled when it is first used.

To compile patterns takes most of the time of a command that reads one clipping, and most patterns are for
languages and layouts that it does not show. Those with ranges of ideographs cost most: Python marks each of
these letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol


class _Asked(Protocol):
    def __call__(self, text: str, start: int = ..., end: int = ..., /) -> re.Match[str] | None: ...


class _Found(Protocol):
    def __call__(self, text: str, start: int = ..., end: int = ..., /) -> list[Any]: ...


class _Sought(Protocol):
    def __call__(self, text: str, start: int = ..., end: int = ..., /) -> Iterator[re.Match[str]]: ...


class _Split(Protocol):
    def __call__(self, text: str, /, maxsplit: int = ...) -> list[str]: ...


class _Replaced(Protocol):
    def __call__(self, by: str | Callable[[re.Match[str]], str], text: str, /, count: int = ...) -> str: ...


class Late:
    """A pattern, with those of its methods that are used.

    The first that is asked for compiles it; from then on they are those of the compiled one, at no cost.
    """

    match: _Asked
    search: _Asked
    fullmatch: _Asked
    finditer: _Sought
    findall: _Found
    split: _Split
    sub: _Replaced

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags
        self.__class__ = _Uncompiled


class _Uncompiled(Late):
    """One that nothing was asked of yet. Looking something up in a class with the method below is slower."""

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: a method of the pattern, if it is one of those above."""
        if name not in _METHODS:
            message = f"a pattern has no `{name}` here"
            raise AttributeError(message)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        self.__class__ = Late  # type: ignore[assignment]
        return getattr(self, name)


_METHODS = frozenset(["match", "search", "fullmatch", "finditer", "findall", "split", "sub"])
