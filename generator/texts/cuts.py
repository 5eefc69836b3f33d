"""The beginning of a paragraph of Markdown → the same with nothing left open that ended behind the cut.

Emphasis and code are closed, as their signs would show else; of a link its words stay. A picture or a tag of
HTML that is cut goes. Comments go beforehand, as one that lost its end would be shown to readers, and so do
definitions of links, footnotes and abbreviations, which are no part of the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SIGN = re.compile(r"\\.|`+|\*{1,3}|_{1,3}|[\[\]]", re.DOTALL)
_LABEL_END = re.compile(r"[^\[\]]*\][(\[]")
_OPEN_TAG = re.compile(r"</?[a-zA-Z][^<>`]*")
_TAG_END = re.compile(r"[^<>]*>")
_HIDDEN = re.compile(r"^ {0,3}(`{3,}|~{3,})|\\[\\`]|`+|<!--", re.MULTILINE)
"""How code begins, in which nothing is a comment, what only looks so, and how a comment begins."""
_NO_CODE = r"\n[ \t]*\n|\n {0,3}<!--"
"""What no code within a line has in it: a comment that begins a line is one whatever stands around it."""
_FENCED = r"^(?P<fence>~{3,}|`{3,}).*\n(?:.*\n)*?(?P=fence)[ ]*$"
_TITLE = r"""[ ]*(?:\n[ ]*)?(?:(?P<quote>["']).*(?P=quote)|\(.*\))"""
_LINK = rf"\[(?!\^)[^\[\]\n]+\]:[ ]*(?:\n[ ]*)?\S+(?:{_TITLE})?[ ]*$"
_FOOTNOTE = (
    r"\[\^[^\]\n]+\]:.*(?:\n(?![ ]{0,3}\[\^[^\]\n]+\]:).*\S.*)*"
    r"(?:\n(?:[ \t]*\n)+(?:[ ]{4}|\t)[ \t]*\S.*(?:\n(?![ ]{0,3}\[\^[^\]\n]+\]:).*\S.*)*)*"
)
_ABBREVIATION = r"\*\[[^\]\n]+\][ ]?:.*"
_DEFINITION = re.compile(
    rf"{_FENCED}|^[ ]{{0,3}}(?P<definition>{_LINK}|{_FOOTNOTE}|{_ABBREVIATION})", re.MULTILINE
)
"""A definition, of which a footnote may have several paragraphs; or code, in which there is none."""


class _Open(NamedTuple):
    """A beginning, the signs of emphasis and code that it opens, and where the words of a link begin."""

    kept: str
    signs: list[str]
    label: int | None


def without_comments(text: str) -> str:
    """A whole text without comments of HTML, but for those that are code."""
    if "<!--" not in text:
        return text
    kept, begun, at = list[str](), 0, 0
    while found := _HIDDEN.search(text, at):
        start, at = found.span()
        if found[0] == "<!--":
            end = text.find("-->", start + 2)  # `<!-->` is one too
            if end < 0:
                break
            kept.append(text[begun:start])
            begun = at = end + len("-->")
        elif found[0][0] != "\\":
            at = _end_of_code(text, at, found[0], found[1])
    return "".join((*kept, text[begun:]))


def _end_of_code(text: str, at: int, signs: str, fence: str | None) -> int:
    """Where code ends that begins with these signs in front of a place; there, where it never does."""
    end = f"\n{fence}[ \t]*$" if fence else f"(?<!`){signs}(?!`)|{_NO_CODE}"
    found = re.compile(end, re.MULTILINE).search(text, at)
    return found.end() if found and (fence or found[0] == signs) else at


def without_definitions(text: str) -> tuple[str, list[str]]:
    """A text without its definitions, and these."""
    if "]:" not in text and "] :" not in text:
        return text, []
    definitions: list[str] = []

    def taken(found: re.Match[str]) -> str:
        definition: str | None = found["definition"]
        if definition is None:
            return found[0]
        definitions.append(definition)
        return ""

    return _DEFINITION.sub(taken, text), definitions


def closed(kept: str, rest: str) -> str:
    """The beginning with what it leaves open closed. `rest` is what stood behind it."""
    kept, signs, label = _left_open(kept)
    tag, is_code = kept.rfind("<"), signs[-1:] and signs[-1][0] == "`"
    if tag >= 0 and not is_code and _OPEN_TAG.fullmatch(kept, tag) and _TAG_END.match(rest):
        kept, signs, label = _left_open(kept[:tag].rstrip())
    if label is not None and _LABEL_END.match(rest):
        kept, signs = _without_link(kept, label, len(kept), signs)
    ended = {sign for sign in set(signs) if sign in rest}
    return kept + "".join(sign for sign in reversed(signs) if sign in ended)


def _without_link(kept: str, label: int, end: int, signs: list[str]) -> tuple[str, list[str]]:
    """What a link that is cut, its label reaching to an `end`, leaves: its words; of a picture nothing."""
    before = kept[:label]
    if not before.endswith("!") or before.endswith("\\!"):
        return before + kept[label + 1 : end], signs
    kept, signs, _ = _left_open(before[:-1].removesuffix("[").rstrip())
    return kept, signs


def _left_open(kept: str) -> _Open:
    """What is begun and not ended; a link that is cut in its address gives way to its words."""
    signs: list[str] = []
    label, outside = None, 0
    at = 0
    while found := _SIGN.search(kept, at):
        sign, start, at = found[0], found.start(), found.end()
        if sign[0] == "`":
            end = kept.find(sign, at)
            if end < 0:
                return _Open(kept, [*signs, sign], label)
            at = end + len(sign)
        elif sign == "[":
            label, outside = start, len(signs)
        elif sign == "]" and label is not None:
            del signs[outside:]
            if kept[at : at + 1] == "(":
                end = kept.find(")", at)
                if end < 0:
                    return _Open(*_without_link(kept, label, start, signs), None)
                at = end + 1
            label = None
        elif sign[0] in "*_":
            before, after = kept[start - 1 : start] if start else " ", kept[at : at + 1] or " "
            if signs and signs[-1] == sign and not before.isspace():
                signs.pop()
            elif not after.isspace() and (sign[0] == "*" or not before.isalnum()):
                signs.append(sign)
    return _Open(kept, signs, label)
