"""docs/layouts.md: what layouts receive is what the code gives them, and what it shows can be done."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from pathlib import Path

import pytest
from checks import ROOT, write_large_site
from driver import CONFIG, SiteTest, entry

from generator.renderers.layouts import Layouts
from generator.shapes import model

sys.path.append(str(ROOT / "scripts"))
import layouts_page

TEXT = layouts_page.PAGE.read_text(encoding="utf-8")
EXAMPLES = {
    found[1]: found[2] for found in re.finditer(r"`(layouts/[\w/.]+)`:\n\n```\w+\n(.*?)```", TEXT, re.DOTALL)
}
PLAIN = {"str": str, "None": type(None)}


def test_what_layouts_receive_stands_in_the_page() -> None:
    """If this fails: `make layouts`."""
    assert layouts_page.page() == TEXT


def test_everything_that_layouts_see_says_what_it_is() -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \| (.+) \| (.*) \|$", layouts_page.generated())

    assert len(rows) > 150
    assert [row for row in rows if not row[1].strip() or not row[2].strip()] == []


def test_pages_have_the_layouts_and_subjects_that_the_page_says(tmp_path: Path, monkeypatch) -> None:
    """Of a large site, every page that is rendered."""
    seen: set[tuple[str, str, str]] = set()
    render = Layouts.render

    def noting(self: Layouts, page: model.Page, *more: object) -> bytes | None:
        subject = page.subject
        kind = f"tuple[{type(subject[0]).__name__}, ...]" if isinstance(subject, tuple) and subject else None
        seen.add((page.kind, page.layout, kind or type(subject).__name__))
        return render(self, page, *more)

    monkeypatch.setattr(Layouts, "render", noting)
    site = write_large_site(tmp_path, entries=40)
    site.build()
    said = {
        (kind, layout, "NoneType" if subject == "None" else subject)
        for kind, layouts, subject, _ in layouts_page.KINDS
        for layout in layouts
    }

    assert {
        one for one in seen if one[2] != "tuple"
    } <= said  # an older leaf of the home page has no features
    assert {kind for kind, _, _ in said} - {kind for kind, _, _ in seen} <= {"search"}


# -- what a site may change, as the page shows it


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    site = SiteTest(tmp_path, config=CONFIG + "publisher: {name: The Desk, email: desk@digest.example}\n")
    site.write("content/talks.md", entry())
    return site


def test_one_file(site: SiteTest) -> None:
    site.write("layouts/partials/footer.html", EXAMPLES["layouts/partials/footer.html"])
    site.build("--strict")

    assert "Test Digest is made by hand by The Desk." in site.page("/")
    assert "Published by" not in site.page("/")
    assert "<h1" in site.page("/2024/01/talks/")


def test_one_block(site: SiteTest) -> None:
    site.build()
    before = site.page("/2024/01/talks/")
    site.write("layouts/entry.html", EXAMPLES["layouts/entry.html"])
    site.build("--strict")
    after = site.page("/2024/01/talks/")
    added = '<p class="where">Seen something wrong? Write to desk@digest.example.</p>\n'

    assert added in after
    assert after.replace(added, "").split() == before.split()


def test_one_block_of_every_page(site: SiteTest) -> None:
    site.write(
        "layouts/base.html", '{% extends "dateline/base.html" %}{% block head %}<meta name="x">{% endblock %}'
    )
    site.build("--strict")

    assert '<meta name="x">' in site.page("/")
    assert '<meta name="x">' in site.page("/2024/01/talks/")


def test_a_block_follows_the_layout_that_it_is_of(site: SiteTest) -> None:
    """An edit of what a built-in layout includes makes the pages again, whoever extends it."""
    site.write("layouts/entry.html", EXAMPLES["layouts/entry.html"])
    site.build()
    site.write("layouts/partials/trail.html", "<p>Trodden</p>")
    site.build()

    assert "<p>Trodden</p>" in site.page("/2024/01/talks/")


def test_one_token(site: SiteTest) -> None:
    site.build()
    before = style(site)
    site.write("layouts/assets/own.css", EXAMPLES["layouts/assets/own.css"])
    site.build("--strict")
    after = style(site)

    assert after == before + EXAMPLES["layouts/assets/own.css"]
    assert not list((site.folder / "public/assets").glob("own*"))
    assert re.search(r"--link:", before), "there is such a token"

    site.remove("layouts/assets/own.css")
    site.build()

    assert style(site) == before


def style(site: SiteTest) -> str:
    """The stylesheet that the home page links to."""
    found = re.search(r'href="(/assets/style\.\w+\.css)"', site.page("/"))
    assert found is not None
    return site.page(found[1])


def test_one_word(site: SiteTest) -> None:
    (block,) = re.findall(r"```po\n(.*?)```", TEXT, re.DOTALL)
    site.write("layouts/words/en.po", block)
    site.build("--strict")

    assert "All issues" in site.page("/archive/")


def test_the_page_names_every_block() -> None:
    blocks = {
        name
        for path in (ROOT / "layouts").glob("*.html")
        for name in re.findall(r"{% block (\w+)", path.read_text(encoding="utf-8"))
    }
    said = re.search(r"The blocks are (.*?), all in", TEXT)
    assert said is not None

    assert set(re.findall(r"`(\w+)`", said[1])) == blocks


def test_fields_that_layouts_see_are_told_in_one_way() -> None:
    """By `#:` beside them, so that the page has them: a class whose fields have none is not seen by layouts."""
    for name in ("Entry", "Term", "Page"):
        (noun,) = ast.parse(inspect.getsource(getattr(model, name))).body
        assert isinstance(noun, ast.ClassDef)

        assert all(what for _, _, what in layouts_page._rows(getattr(model, name)))
