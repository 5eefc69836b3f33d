"""layout_sources: what each layout is made from, so that no page of an edited layout is left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import SiteTest, entry

from generator.readers.layout_sources import BUILT_IN, CARD, LayoutSources

PARTS = {"a.html": "A", "b.html": "B", "partials/c.html": "C", CARD: "card", "mark.svg": "<svg/>"}


def sources(folder: Path, texts: dict[str, str]) -> LayoutSources:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return LayoutSources([folder])


# -- what a layout names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a.html", []),
        ('{{ "a.html" }}', []),
        ('{% extends "a.html" %}', ["a.html"]),
        ("{% extends 'a.html' %}", ["a.html"]),
        ('{%- extends "a.html" -%}', ["a.html"]),
        ('{%+ include "a.html" +%}', ["a.html"]),
        ('{%include "a.html"%}', ["a.html"]),
        ('{%include"a.html"%}', ["a.html"]),
        ('{% include("a.html") %}', ["a.html"]),
        ('{%\n  include\n  "a.html"\n%}', ["a.html"]),
        ('{% include "a.html" ignore missing %}', ["a.html"]),
        ('{% include "a.html" without context %}', ["a.html"]),
        ('{% include "a.html" ignore missing with context %}', ["a.html"]),
        ('{% include ["a.html", "b.html"] %}', ["a.html", "b.html"]),
        ("{% include (\"a.html\", 'b.html') ignore missing %}", ["a.html", "b.html"]),
        ('{% import "a.html" as a %}', ["a.html"]),
        ('{% import "a.html" as a with context %}', ["a.html"]),
        ('{% from "partials/c.html" import one, two as three %}', ["partials/c.html"]),
        ('{% extends "a.html" %}{% include "b.html" %}', ["a.html", "b.html"]),
        ('{# {% include "a.html" %} #}', ["a.html"]),
        ('{% include "./a.html" %}{% include "partials//c.html" %}', ["a.html", "partials/c.html"]),
        ('{% include "nowhere.html" %}', []),
        ('{% include "mark.svg" %}', ["mark.svg"]),
        ("{{ entry | card }}", [CARD]),
        ("{{ entry|card(heading='h2') }}", [CARD]),
        ("{{ entries | map('card') | join }}", [CARD]),
        ("{{ card }} {{ entry | cards }}", []),
    ],
)
def test_what_a_layout_is_made_from(tmp_path: Path, text: str, expected: list[str]) -> None:
    found = sources(tmp_path, {**PARTS, "home.html": text}).made_from("home.html")

    assert sorted(["home.html", *expected]) == list(found)


@pytest.mark.parametrize(
    "text",
    [
        "{% include name %}",
        '{% include "a" ~ ".html" %}',
        '{% include "a.html" if x else "b.html" %}',
        '{% include ["a.html", name] %}',
        "{% extends page.kind %}",
        "{% import name as x %}",
        "{% from name import x %}",
        '{% include "%s.html" | format("a") %}',
        '{% include "\\x61.html" %}',
        '{% include name ~ "with import.html" %}',
    ],
)
def test_what_cannot_be_told_counts_as_everything(tmp_path: Path, text: str) -> None:
    found = sources(tmp_path, {**PARTS, "home.html": text}).made_from("home.html")

    names = ["home.html", *PARTS]
    assert sorted([*names, *(f"{BUILT_IN}/{name}" for name in names)]) == list(found)


def test_what_is_included_may_include_more(tmp_path: Path) -> None:
    texts = {
        **PARTS,
        "home.html": '{% extends "base.html" %}',
        "base.html": '{% include "head.html" %}',
        "head.html": '{% include "base.html" %}{% include "mark.txt" %}',
        "mark.txt": '{% include "mark.svg" %}',
    }

    assert ("base.html", "head.html", "home.html", "mark.svg", "mark.txt") == sources(
        tmp_path, texts
    ).made_from("home.html")


def test_a_layout_that_is_not_there_is_made_from_nothing(tmp_path: Path) -> None:
    assert sources(tmp_path, PARTS).made_from("nowhere.html") == ()


# -- which layouts there are


def test_the_first_folder_wins(tmp_path: Path) -> None:
    sources(tmp_path / "one", {"a.html": "mine"})
    sources(tmp_path / "two", {"a.html": "theirs", "b.html": "theirs"})
    found = LayoutSources([tmp_path / "one", tmp_path / "two"])

    assert found.texts == {"a.html": b"mine", "b.html": b"theirs"}


def test_files_of_assets_are_no_layouts(tmp_path: Path) -> None:
    found = sources(tmp_path, {"assets/a.html": "", "b.css": "", "partials/assets/c.html": "", ".d.html": ""})

    assert list(found.texts) == ["partials/assets/c.html"]


def test_a_linked_layout_is_one(tmp_path: Path) -> None:
    """Whether it may lead there is looked at elsewhere."""
    (tmp_path / "elsewhere.html").write_text("one")
    (tmp_path / "layouts").mkdir()
    (tmp_path / "layouts" / "a.html").symlink_to("../elsewhere.html")

    assert LayoutSources([tmp_path / "layouts"]).texts == {"a.html": b"one"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{% if page.related %}", True),
        ("{{ related }}", True),
        ("{{ unrelated }} {{ related_to }}", False),
        ("", False),
    ],
)
def test_whether_a_word_is_used(tmp_path: Path, text: str, expected: bool) -> None:
    found = sources(tmp_path, {"home.html": '{% include "x.html" %}', "a.html": "a", "x.html": text})

    assert (["home.html", "x.html"] if expected else []) == sorted(found.saying("related", found.texts))


def test_a_word_may_be_used_in_what_is_no_html(tmp_path: Path) -> None:
    texts = {"home.html": '{% include "x.txt" %}', "x.txt": "{{ page.related }}", "y.txt": "{{ structured }}"}

    found = sources(tmp_path, texts)

    assert found.saying("related", ["home.html", "y.txt"]) == {"home.html"}
    assert not found.saying("structured", ["home.html"])


# -- digests


def test_the_digest_of_a_layout_stands_for_all_that_it_is_made_from(tmp_path: Path) -> None:
    texts = {**PARTS, "home.html": '{% include "a.html" %}{{ entry | card }}{% include "mark.svg" %}'}
    before = sources(tmp_path, texts)
    for name, changes in {
        "home.html": True,
        "a.html": True,
        CARD: True,
        "mark.svg": True,
        "b.html": False,
        "new.html": False,
    }.items():
        after = sources(
            tmp_path, {**texts, name: "another"} if name != "home.html" else texts | {name: texts[name] + "x"}
        )

        assert changes is (before.digest_of("home.html") != after.digest_of("home.html")), name
        sources(tmp_path, texts)
        (tmp_path / "new.html").unlink(missing_ok=True)


def test_the_digest_of_all_layouts_stands_for_each(tmp_path: Path) -> None:
    digests = {
        sources(tmp_path / str(number), texts).digest
        for number, texts in enumerate(
            [PARTS, {**PARTS, "a.html": "x"}, {**PARTS, "d.html": ""}, {"a.html": "A"}]
        )
    }

    assert len(digests) == 4


def test_names_and_texts_are_told_apart(tmp_path: Path) -> None:
    one = sources(tmp_path / "one", {"a.html": "1 b.html 1 x"})
    two = sources(tmp_path / "two", {"a.html": "1 b.html", "b.html": "x"})

    assert one.digest != two.digest


# -- through the front door


@pytest.mark.parametrize("name", ["partials/part.html", "part.svg", "assets/part.txt"])
@pytest.mark.parametrize(
    "named",
    [
        "{{% include '{}' %}}",
        '{{%include"./{}"%}}',
        "{{% include '{}' | trim %}}",
        "{{{{ '{}' | part }}}}",
        "{{% set it = '{}' %}}{{{{ it|part }}}}",
        "{{{{ ['{}'] | map('part') | first }}}}",
    ],
)
def test_after_an_edit_of_what_is_included_pages_are_made_again(
    tmp_path: Path, name: str, named: str
) -> None:
    site = SiteTest(tmp_path, f"== content/talks.md\n{entry()}")
    site.write("layouts/entry.html", named.format(name))
    site.write(f"layouts/{name}", "one")
    site.build()
    assert site.page("/2024/01/talks/") == "one"
    site.write(f"layouts/{name}", "two")
    site.build()

    assert site.page("/2024/01/talks/") == "two"
