"""The source of a saved page → the same with what browsers show of it in plain view, for the parser.

Each pattern stops where the next of its elements begins, so that many that never end are not looked through
again and again.
"""

from __future__ import annotations

import re

_TEMPLATE = re.compile(
    r"<!--(?:.*?-->|.*)|<(script|style)\b(?:.*?</\1\b|.*)|<(/?)template\b([^<>]{0,2000})>",
    re.IGNORECASE | re.DOTALL,
)
_SHADOW = re.compile(r"\sshadow(?:root)?(?:mode)?\s*=", re.IGNORECASE)


def with_shadow_roots(text: str) -> str:
    """A page with what its elements keep in trees of their own, as browsers show and save it, in plain view.

    It stands in templates that are named so (`<template shadowrootmode="open">`); others are never shown.
    """
    if "<template" not in text:
        return text
    open_ones: list[bool] = []

    def shown(mark: re.Match[str]) -> str:
        if mark[2] is None:
            return mark[0]
        if mark[2]:
            return "</div>" if open_ones and open_ones.pop() else mark[0]
        open_ones.append(_SHADOW.search(mark[3]) is not None)
        return "<div>" if open_ones[-1] else mark[0]

    return _TEMPLATE.sub(shown, text)


_RUBY = re.compile(r"<ruby\b[^<]*+(?:<(?!/?ruby\b)[^<]*+)*+</ruby>", re.IGNORECASE)
_READING = re.compile(r"(<rt\b[^<>]{0,200}>)(\s*[^<\s][^<]{0,200})(?=<)", re.IGNORECASE)


def with_readings_apart(text: str) -> str:
    """A page with brackets around what stands above words, which would be glued to them: `漢(かん)`."""
    if "<rt" not in text:
        return text
    return _RUBY.sub(lambda ruby: ruby[0] if "<rp" in ruby[0] else _READING.sub(r"\1(\2)", ruby[0]), text)


_UNSCRIPTED = re.compile(
    r"<noscript\b[^<>]{0,2000}>([^<]*+(?:<(?!/?noscript\b)[^<]*+)*+)</noscript\s*>", re.IGNORECASE
)
_TAG = re.compile("<[^<>]*>")


def with_unscripted(text: str, least: int) -> str:
    """A page with what it shows where no script runs in plain view, as far as that has so many letters.

    What stands in its head are styles.
    """
    body = max(text.find("<body"), text.find("<BODY"), 0)

    def shown(found: re.Match[str]) -> str:
        return f"<div>{found[1]}</div>" if len(_TAG.sub("", found[1]).strip()) >= least else found[0]

    return text[:body] + _UNSCRIPTED.sub(shown, text[body:])
