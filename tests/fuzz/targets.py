"""What must hold for any bytes that the readers are given. Each function takes bytes, and raises where it does not.

`fuzz_readers.py` feeds them what coverage leads to, `test_targets.py` what hypothesis makes up.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

from lxml import html

from generator.ground.diagnostics import Position, Report
from generator.ground.urls import entry_url, is_url, path_of, permalink_problem
from generator.ingest.vocabulary import Suggester
from generator.readers.config import read_config
from generator.readers.content_file import open_content
from generator.readers.entries import Terms, read_entry
from generator.readers.front_matter import block_span, split
from generator.readers.pictures import Pictures
from generator.shapes.settings import MarkdownSettings, MatchRule, TaxonomySettings, VocabularyTerm
from generator.texts.knots import find_knot
from generator.texts.markup import convert

HEAD = b"title: T\nbase_url: https://a.example/\ntag_authority: a.example,2024\n"
_CONFIG = read_config(HEAD, Report())
_SCHEMES = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_RUNNING = frozenset("script style iframe object embed svg math form base meta link template".split())


def front_matter(payload: bytes) -> None:
    """No file ends in a traceback; each problem has a place in it; what is an entry is whole."""
    report = Report()
    assert _CONFIG is not None
    file = open_content("content/a.md", b"---\n" + payload, report)
    if file is not None:
        read = read_entry(file, _CONFIG, Terms(_CONFIG), Pictures({}))
        assert read is None or (
            read.entry.title and is_url(read.entry.url) and read.entry.date.utcoffset() is not None
        )
    rows = payload.count(b"\n") + payload.count(b"\r") + 3
    assert all(1 <= one.at.line <= rows and one.message for one in report.diagnostics)
    text = payload.decode("utf-8", "replace")
    span = block_span(text)
    assert span is None or 0 < span[0] <= span[1] <= len(text)
    parts = split(text.replace("\r\n", "\n"), "a.md", Report())
    assert parts is None or parts.text in text.replace("\r\n", "\n")


def config(payload: bytes) -> None:
    """Settings are whole or there are none, and then it is said why."""
    for given in (payload, HEAD + payload):
        report = Report()
        read = read_config(given, report)
        assert (read is None) == report.failed
        assert read is None or (read.base_url.startswith("http") and permalink_problem(read.permalink) == "")


def markdown(payload: bytes) -> None:
    """Nothing that could run is left, the fast way and the slow one agree."""
    text = payload.decode("utf-8", "replace").replace("\0", "")
    draft = convert(text)
    slow = convert(text, MarkdownSettings(fast=False))
    assert draft.html == slow.html or find_knot(text) is not None
    if not draft.html.strip():
        return
    for element in html.fragment_fromstring(draft.html, create_parent="div").iter():
        assert element.tag not in _RUNNING, draft.html
        for name, value in element.items():
            assert not name.startswith("on"), draft.html
            assert name not in ("style", "srcdoc", "formaction"), draft.html
            scheme = _SCHEMES.match(value) if name in ("href", "src") else None
            assert scheme is None or scheme[1].lower() in ("http", "https", "mailto"), draft.html


def permalink(payload: bytes) -> None:
    """A pattern that is accepted gives a url whose file stays inside its folder."""
    pattern = payload.decode("utf-8", "replace")
    if permalink_problem(pattern) == "":
        url = entry_url(pattern, date=datetime(2024, 1, 2, tzinfo=UTC), slug="talks", uid="a001")
        assert is_url(url)
        assert ".." not in path_of(url).split("/")


def vocabulary(payload: bytes) -> None:
    """Any rule can be asked of any text, and finds only words that stand in it."""
    words = payload.decode("utf-8", "replace").split("\n")
    rule = MatchRule(any=tuple(words[:2]), all=tuple(words[2:3]), none=tuple(words[3:4]))
    term = VocabularyTerm(name="A term", slug="a-term", match=rule, at=Position(path="config.yaml"))
    taxonomy = TaxonomySettings(
        name="tags", title="Tags", singular="tag", sources=("tags",), vocabulary=(term,)
    )
    parts = {"title": words[4] if len(words) > 4 else "", "body 1": "\n".join(words[5:])}
    for found in Suggester([taxonomy]).suggest(parts):
        for span in found.spans:
            assert parts[span.part][span.start : span.end] == span.text


TARGETS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one for one in (front_matter, config, markdown, permalink, vocabulary)
}
