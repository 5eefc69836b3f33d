"""The Markdown of a text: where its links lead, how they are named, what stands for its pictures."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.ground.urls import is_web_address, without_tracking
from generator.proof.desk import Desk, Written

_LINK = re.compile(r"(!?)\[([^\[\]\n]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?")
_REFERENCE = re.compile(r"(?m)^ {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*<?([^\s<>]+)")
_AUTOLINK = re.compile(r"<(https?://[^\s<>]+)>")
_HTML = re.compile(r"""\b(?:href|src)\s*=\s*["']?([^\s"'<>]+)""")
_TAG = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_ALT = re.compile(r"\balt\s*=", re.IGNORECASE)
_HEADING = re.compile(r"(?m)^(#{1,6})[ \t]+\S")
_CODE = re.compile(r"(?ms)^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\1[`~]*[ \t]*$|`[^`\n]+`|<!--.*?-->")
_CHARACTER = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_VAGUE = frozenset(
    "here|click here|click|this|link|this link|more|read more|read|continue|source|article|this article|"
    "page|website|url".split("|")
)


class Address(NamedTuple):
    """An address that a text leads to, and where it stands there."""

    address: str
    offset: int


def proof_body(one: Written, desk: Desk) -> None:
    """Note what is amiss in a text."""
    text = without_code(one.text)
    for found in _LINK.finditer(text):
        words = re.sub(r"[*_`]", "", found[2]).strip()
        if found[1] and not words:
            hint = "write what is to be seen between the brackets: `![Two ships at sea](ships.jpg)`"
            desk.note(
                "missing-alt", "the picture has no description", one.at(found.start()), hint, one.source
            )
        elif not found[1] and words.casefold().strip(".…»> ") in _VAGUE | {""}:
            hint = "say where it leads: links are read out by themselves"
            desk.note("vague-link", f"a link called `{words}`", one.at(found.start()), hint, one.source)
    for found in _TAG.finditer(text):
        if not _ALT.search(found[0]):
            hint = "add `alt=` with what is to be seen"
            desk.note(
                "missing-alt", "the picture has no description", one.at(found.start()), hint, one.source
            )
    _headings(text, one, desk)
    for written, offset in addresses(text):
        address = meant(written)
        if is_web_address(address) and (clean := mended(address)) != address:
            message, hint = (
                f"the address says who shared it: `{written}`",
                f"write {as_written(clean, written)}",
            )
            desk.note("tracked-link", message, one.at(offset), hint, one.source)


def without_code(text: str) -> str:
    """A text with spaces in place of its code and comments."""
    return _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def addresses(text: str) -> Iterator[Address]:
    """Every address that a text without code leads to, in its order."""
    found = {}
    for pattern, group in ((_LINK, 3), (_REFERENCE, 1), (_AUTOLINK, 1), (_HTML, 1)):
        for match in pattern.finditer(text):
            found[match.start(group)] = match[group]
    return (Address(address, offset) for offset, address in sorted(found.items()) if address)


def meant(written: str) -> str:
    """The address that one in Markdown or HTML stands for, where `&amp;` is `&`."""
    return _CHARACTER.sub(lambda found: html.unescape(found[0]), written)


def as_written(address: str, written: str) -> str:
    """An address as it stands in Markdown or HTML in place of another: with `&amp;` where that has it."""
    return address.replace("&", "&amp;") if "&amp;" in written else address


def mended(address: str) -> str:
    """An address without what only says who shared it; its fragment stays.

    One in whose path another stands, as an archive has them, is known by all of it, and stays as it is.
    """
    page, mark, fragment = address.partition("#")
    if "://" in page.partition("://")[2].partition("?")[0]:
        return address
    return without_tracking(page) + mark + fragment


def _headings(text: str, one: Written, desk: Desk) -> None:
    level = 0
    for found in _HEADING.finditer(text):
        here = len(found[1])
        if level and here > level + 1:
            message = f"a heading of level {here} below one of level {level}"
            hint = f"write {'#' * (level + 1)}: readers who listen go by the levels"
            desk.note("skipped-heading", message, one.at(found.start()), hint, one.source)
        level = here
