"""Plain HTML → the same with typographic quotes, dashes and ellipses, as smarty makes them."""

from __future__ import annotations

import functools
import re

from generator.texts.plain_marks import EDGE, EM, EN, DoubtError, late_regex

_CLOSE, _OPEN = ("’", "”"), ("‘", "“")
_DASH = "–—"
_PUNCTUATION = r"!#$%()*+,\-./:;=?@\[\\\]^_`{|}~"
_NOT_CLOSING = rf"\[{{(\-{EN}{EM}"
"""After these a quote does not close, nor after a space or at the beginning of a string."""
_NEAR = rf"""(?=[s\s{_DASH}]?['"])|(?<=['"]['"])|(?<=['"][s\s{_DASH}]['"])"""
"""Quotes so near that the character which one rule takes with its quote is what another looks at."""
_SINGLE = late_regex(
    rf"""'(?:(?:{_NEAR})()
    |(?:(?<=\w')(?!\d)
        |(?<=[^\w\s{_DASH}{_NOT_CLOSING}{EDGE}]')(?:(?!\d)|(?=\d\ds))
        |(?<=[^\S \n]'|[{_DASH}]')(?:(?!\w)|(?=\d\ds))
        |(?<=[ \n{_NOT_CLOSING}{EDGE}]')(?=\d\ds|\s)
        |(?<=[{_NOT_CLOSING}{EDGE}]')(?=s\b)
        |(?<=[{EDGE}]')(?=[{_PUNCTUATION}]\B))()
    |())""",
    re.VERBOSE,
)
_DOUBLE = late_regex(
    rf""""(?:(?:{_NEAR})()
    |(?:(?=\s)
        |(?<=[^\s{_DASH}{_NOT_CLOSING}{EDGE}]")
        |(?<=[^\S \n]"|[{_DASH}]")(?!\w)
        |(?<=[{EDGE}]")(?=[{_PUNCTUATION}]\B))()
    |())""",
    re.VERBOSE,
)
"""What smarty's rules, tried one after another, make of a quote that has no other near (1): whether it
closes (2) or opens (3). Of its neighbours only what the first rule that matches asks for is left."""

_CLOSING = rf"(?<=[^ \t\r\n{_NOT_CLOSING}\ue000-\uf8ff])"
_BEFORE = r"(?:\s|–|—)"
_RULES_OF_QUOTES = (
    (rf"^['\"](?=[{_PUNCTUATION}'\"]\B)", _CLOSE),
    (r"(?:\"'|'\")(?=\w)", _OPEN),
    (rf"{_CLOSING}'\"", _CLOSE),
    (rf"{_CLOSING}\"'", _CLOSE),
    (r"(?<!\w)'(?=\d{2}s)", _CLOSE),
    (rf"{_BEFORE}'(?=\w)", _OPEN),
    (rf"{_CLOSING}'(?!\s|s\b|\d)", _CLOSE),
    (r"'(?:\s|s\b)", _CLOSE),
    (r"'", _OPEN),
    (rf"{_BEFORE}\"(?=\w)", _OPEN),
    (r"\"(?=\s)", _CLOSE),
    (rf"{_CLOSING}\"", _CLOSE),
    (r"\"", _OPEN),
)
"""Smarty's own, in their order. Entities and `--`, which may stand before an opening quote, are no more."""
_STRING = late_regex(rf"[^{EDGE}]+")
_NEAR_IN_STRING = late_regex(rf"['\"][s\s{_DASH}]?['\"]")
_DASHED, _LONG_DASH, _ELLIPSIS = late_regex("--"), late_regex(f"{EN}-"), late_regex(r"\.\.\.(?!\.)(?<!\.{4})")


def typographic(html: str) -> str:
    """What smarty does, in its order: dashes, quotes, ellipses."""
    html = _LONG_DASH().sub(EM, _DASHED().sub(EN, html))
    try:
        html = _quoted(html)
    except DoubtError:
        html = _quoted(_STRING().sub(_by_rules, html))
    html = _ELLIPSIS().sub("…", html)
    return html.replace(EN, "–").replace(EM, "—")


def _quoted(html: str) -> str:
    """HTML with typographic quotes, if no two are near."""
    for sign in "'\"":
        first, *rest = html.split(sign)
        parts, at = [first], len(first)
        for words in rest:
            parts += _mark(html[at - 2 : at + 4]), words
            at += len(words) + 1
        html = "".join(parts)
    return html


@functools.lru_cache(maxsize=8192)
def _mark(near: str) -> str:
    """What becomes of a quote, which stands third among its neighbours."""
    found = (_SINGLE if near[2] == "'" else _DOUBLE)().match(near, 2)
    if not found or found.lastindex == 1:
        raise DoubtError
    return (_CLOSE if found.lastindex == 2 else _OPEN)[near[2] == '"']


def _by_rules(string: re.Match[str]) -> str:
    """A string as smarty's rules leave it; unchanged if no two quotes are near."""
    words = string[0]
    if not _NEAR_IN_STRING().search(words):
        return words
    if words.count("'") + words.count('"') > 100:  # they take time that grows with its square
        raise DoubtError
    done: dict[int, str] = {}
    for rule, (single, double) in _RULES_OF_QUOTES:
        at = 0
        while found := re.compile(rule).search(words, at):
            # What a rule has matched is out of sight of those that follow, as in a placeholder.
            mark = 0xE100 + len(done)
            done[mark] = found[0].replace("'", single).replace('"', double)
            words = f"{words[: found.start()]}{chr(mark)}{words[found.end() :]}"
            at = found.start() + 1
    return words.translate(done)
