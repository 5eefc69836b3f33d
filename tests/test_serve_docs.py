"""docs/serve.md tells of what there is: addresses, editors, rules of hosts."""

from __future__ import annotations

import re

from checks import ROOT
from test_serve import NOW, SiteTest, entry

from generator.serve.answers import application
from generator.serve.builder import Builder
from generator.serve.clip_page import clip_routes
from generator.serve.clipping import ClipDesk
from generator.serve.editor import _BY_EDITOR, _NAMES
from generator.serve.host_rules import _STATUSES, read_headers, read_redirects
from generator.serve.page_facts import PageFacts
from generator.serve.panel import Panel
from generator.serve.preview import Preview

PAGE = (ROOT / "docs/serve.md").read_text(encoding="utf-8")


def rows(heading: str) -> list[tuple[str, str]]:
    """The cells of a table by its first heading."""
    table = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    lines = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return [(cells[0], cells[1] if len(cells) > 1 else "") for cells in lines]


def words(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_each_address_of_its_own_is_documented(tmp_path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry())
    builder, preview = Builder(site.folder), Preview()
    preview.update(builder.build(NOW))
    more = (
        clip_routes(site.folder, ClipDesk(site.folder))
        + Panel(site.folder, preview, PageFacts(builder)).routes()
    )
    addresses = {route.path for route in application(preview, "127.0.0.1", 8000, more).routes}

    assert addresses - {"/{path:address}"} == {word for cell, _ in rows("address") for word in words(cell)}


def test_each_editor_is_documented_with_how_it_is_told_the_line() -> None:
    documented = {}
    for told, names in rows("told as"):
        form = words(told)[0].replace("FILE", "{file}").replace("LINE", "{line}")
        documented |= dict.fromkeys(words(names), tuple(form.split()))

    assert documented == _BY_EDITOR
    assert all(f"`{name}`" in PAGE for name in _NAMES)


def test_each_rule_that_is_documented_is_understood() -> None:
    for rule, _ in rows("in `_redirects`"):
        for line in [word for word in words(rule) if word.startswith("/")]:
            read = read_redirects(line)
            assert read.plain or read.rules, line
    assert all(str(status) in PAGE for status in _STATUSES)
    assert read_redirects("/a /b Language=de,fr").rules[0].languages == ("de", "fr")
    found = read_headers("/feeds/*\n  Name: value\n/feeds/x\n  ! Name\n")
    assert found.apply("/feeds/y", {}) == {"Name": "value"}
    assert found.apply("/feeds/x", {}) == {}
