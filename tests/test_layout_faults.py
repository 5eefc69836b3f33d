# ruff: noqa: F811, a fixture of another module
"""layouts: what is told of mistakes that are easily made, and files as other editors save them."""

from __future__ import annotations

import codecs

import pytest
from driver import SiteTest, entry
from test_layouts import found, site  # noqa: F401


def hint_of(site: SiteTest) -> str:
    (hint,) = [str(one["hint"]) for one in site.problems() if one["severity"] == "error"]
    return hint


@pytest.mark.parametrize(
    ("layout", "place", "message", "hint"),
    [
        (
            '{% extends "entry.html" %}',
            "1:1",
            "a layout or macro uses itself without end",
            "the built-in one is `dateline/entry.html`",
        ),
        ("{{ [1, 2] | random }}", "1:13", "No filter named 'random'.", "mend the layout"),
        ("{{ entry.title | uper }}", "1:18", "No filter named 'uper'.", "did you mean `upper`?"),
        ("{% extend 'x.html' %}", "1:4", "Encountered unknown tag 'extend'.", "did you mean `extends`?"),
        (
            "{% include 'partials/fotter.html' %}",
            "1:1",
            "there is no layout `partials/fotter.html`",
            "did you mean `partials/footer.html`?",
        ),
        ("{{ site.titel }}", "1:9", "there is no `titel` on `SiteFacts`", "did you mean `title`?"),
        ("{{ lipsum() }}", "1:4", "'lipsum' is undefined", "seen on /2024/01/talks/"),
        (
            "{% macro m(x) %}{{ m(x) }}{% endmacro %}\n{{ m(1) }}",
            "1:1",
            "a layout or macro uses itself without end",
            "seen on /2024/01/talks/",
        ),
        (
            "\n{{ entry.extra.mood }}",
            "2:16",
            "there is no `mood` in it",
            'ask whether it is there, as in `.get("mood")`; seen on /2024/01/talks/',
        ),
        (
            "{% if entry.terms.people %}x{% endif %}",
            "1:19",
            "there is no `people` in it",
            'ask whether it is there, as in `.get("people")`; seen on /2024/01/talks/',
        ),
        (
            "{{ entry.image.src }}",
            "1:16",
            "what should have a `src` is nothing",
            "ask whether it is there, with `{% if … %}`; seen on /2024/01/talks/",
        ),
    ],
)
def test_what_is_easily_got_wrong_is_told_with_what_to_do(
    site: SiteTest, layout: str, place: str, message: str, hint: str
) -> None:
    assert found(site, layout) == (f"layouts/entry.html:{place}", message)
    assert hint_of(site) == hint


@pytest.mark.parametrize(
    ("layout", "place", "thing", "hint"),
    [
        ("<p>\n{{ entry.title.upper }}", "2:16", "`upper` is a function", "call it, as in `upper()`"),
        ("{{ [1, entry.title.upper] }}", "1:20", "`upper` is a function", "call it, as in `upper()`"),
        ("{{ 'a' ~ entry.title.upper }}", "1:22", "`upper` is a function", "call it, as in `upper()`"),
        ("{{ 'a'.upper }}", "1:8", "`upper` is a function", "call it, as in `upper()`"),
        ("{{ entry.title.upper | lower }}", "1:16", "`upper` is a function", "call it, as in `upper()`"),
        ("{{ entry.title.upper | safe }}", "1:16", "`upper` is a function", "call it, as in `upper()`"),
        ("{{ [entry.title.upper] | join }}", "1:17", "`upper` is a function", "call it, as in `upper()`"),
        (
            "{{ [entry] | map(attribute='title.upper') | join(', ') }}",
            "1:35",
            "`upper` is a function",
            "call it, as in `upper()`",
        ),
        (
            "{% autoescape false %}{{ entry.title.upper }}{% endautoescape %}",
            "1:38",
            "`upper` is a function",
            "call it, as in `upper()`",
        ),
        (
            "{{ _('Part of %(x)s', x=entry.title.upper) }}",
            "1:37",
            "`upper` is a function",
            "call it, as in `upper()`",
        ),
        ("{% macro m() %}{% endmacro %}\n{{ m }}", "2:4", "`m` is a function", "call it, as in `m()`"),
        (
            "{% block b %}{{ self.b }}{% endblock %}",
            "1:4",
            "`b` is a function",
            "call it, as in `b()`",
        ),
        (
            "{{ [entry] | map(attribute='title') }}",
            "1:1",
            "a `generator`",
            'write out what it gives, as in `| join(", ")`',
        ),
        ("{{ cycler(1, 2) }}", "1:1", "a `Cycler`", "write out a field of it, as in `{{ it.title }}`"),
    ],
)
def test_what_has_no_text_is_not_written_by_its_place_in_memory(
    site: SiteTest, layout: str, place: str, thing: str, hint: str
) -> None:
    at, words = found(site, layout)

    assert (at, hint_of(site)) == (f"layouts/entry.html:{place}", hint)
    assert words == f"{thing}, and has no text" if "function" in thing else f"{thing} has no text"


@pytest.mark.parametrize(
    ("layout", "place"),
    [
        ("{% if 1 %}\n" * 500 + "x" + "{% endif %}" * 500, "500:1"),
        ("{% if 1 %}\n" * 101 + "x" + "{% endif %}" * 101, ""),
        ("{% for one in [1] %}\n" * 22 + "x" + "{% endfor %}" * 22, ""),
        ("<p>\n{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}", "2:1"),
        ("{{ [1, 2, 3] }}\n{{ 1" + " + 1" * 2000 + " }}\n{{ 1 }}", "2:1"),
        ("\n{{ " + "not " * 2000 + "1 }}", "2:1"),
    ],
)
def test_a_layout_in_which_too_much_is_nested_is_told(site: SiteTest, layout: str, place: str) -> None:
    words = "more is nested here, or follows upon each other, than can be read"

    at, said = found(site, layout)

    assert at.startswith(f"layouts/entry.html:{place}")
    assert said == words
    assert hint_of(site) == "put a part of it into a file of its own, with `include`"


def test_a_parameter_that_is_there_twice_is_told(site: SiteTest) -> None:
    words = "duplicate argument 'a' in function definition"

    assert found(site, "\n{% macro m(a, a) %}{% endmacro %}") == ("layouts/entry.html:2:1", words)


def test_what_is_no_text_is_not_marked(site: SiteTest) -> None:
    assert found(site, "<p{{ 5 | marked }}>") == ("layouts/entry.html:1:1", "`marked` cannot take `5`")


def test_what_is_not_for_json_is_told(site: SiteTest) -> None:
    words = "`tojson` cannot take it: Object of type datetime is not JSON serializable"

    assert found(site, "<p>\n{{ entry.date | tojson }}") == ("layouts/entry.html:2:1", words)


def test_a_text_may_speak_of_places_in_memory(site: SiteTest) -> None:
    site.write("content/talks.md", entry("The <lamp> at 0x7f of <b>", uid="a001"))
    said = "{{ entry.title }}|{{ entry.title | upper }}|{{ [entry] | map(attribute='title') | join }}|{{ 'a' ~ entry.title }}"
    site.write("layouts/entry.html", said)

    assert [one for one in site.problems() if one["severity"] == "error"] == []


@pytest.mark.parametrize(
    ("layout", "place", "hint"),
    [
        (
            '{% extends "dateline/entry.html" %}\n{% block mian %}x{% endblock %}',
            "2:10",
            "did you mean `main`?",
        ),
        (
            '{% extends "base.html" %}{% if 1 %}{% block sidebar %}x{% endblock %}{% endif %}',
            "1:45",
            "there are `head`, `main`, `scripts`, `title`",
        ),
        ('{% extends "bare.html" %}{% block main %}x{% endblock %}', "1:35", "there is none"),
    ],
)
def test_a_block_that_nobody_would_see_is_told(site: SiteTest, layout: str, place: str, hint: str) -> None:
    site.write("layouts/bare.html", "<p>")
    at, words = found(site, layout)

    assert at == f"layouts/entry.html:{place}"
    assert words.startswith("nothing that it extends has a block `")
    assert hint_of(site) == hint


@pytest.mark.parametrize(
    "layout",
    [
        '{% extends "dateline/entry.html" %}{% block main %}{% block mine %}x{% endblock %}{% endblock %}',
        '{% extends "dateline/entry.html" %}{% block mine %}x{% endblock %}{% block main %}{{ self.mine() }}{% endblock %}',
        '{% if page.newer %}{% extends "dateline/entry.html" %}{% endif %}{% block mine %}x{% endblock %}',
        '{% set other = "base.html" %}{% extends other %}{% block mine %}x{% endblock %}',
        '{% extends "middle.html" %}{% block mine %}x{% endblock %}',
        "{% block mine %}it extends nothing{% endblock %}",
    ],
)
def test_a_block_that_may_be_seen_is_none_of_them(site: SiteTest, layout: str) -> None:
    site.write(
        "layouts/middle.html",
        '{% extends "base.html" %}{% block main %}{% block mine %}{% endblock %}{% endblock %}',
    )
    site.write("layouts/entry.html", layout)

    assert [one for one in site.problems() if one["severity"] == "error"] == []


@pytest.mark.parametrize(
    ("layout", "place"),
    [
        ('{% extends "base.html" %}\n<p>Lost.</p>\n{% block main %}x{% endblock %}', "2:1"),
        ('{% extends "base.html" %}\n{% block main %}x{% endblock %}\n\n  <!-- of\nus -->\n <p>', "6:2"),
        ('{% extends "dateline/entry.html" %}\n{# why #}\n\n{{ entry.title }}', "4:1"),
        (
            '{% extends "base.html" %}\n{% if page.newer %}\n  {% for one in [1] %}\n  <b>x</b>{% endfor %}{% endif %}',
            "4:3",
        ),
        ('{% set other = "base.html" %}\n{% extends other %}<p>', "2:20"),
    ],
)
def test_what_stands_outside_of_blocks_is_told(site: SiteTest, layout: str, place: str) -> None:
    words = "what stands outside of all blocks of a layout that extends another is never shown"

    assert found(site, layout) == (f"layouts/entry.html:{place}", words)
    assert hint_of(site).startswith("put it into a block, as in `{% block main %}")


@pytest.mark.parametrize(
    "layout",
    [
        '{# why #}\n{% extends "dateline/entry.html" %}\n{# why #}\n <!-- <p> {{ entry.title }} -->\n',
        '{% extends "dateline/entry.html" %}{% set a %}x{% endset %}{% macro m() %}x{% endmacro %}',
        '{% extends "dateline/entry.html" %}\n{% if page.newer %}\n{% set a = 1 %}\n{% endif %}\n',
        '{% if page.newer %}{% extends "dateline/entry.html" %}{% endif %}x',
    ],
)
def test_what_is_nothing_or_may_be_seen_is_none_of_it(site: SiteTest, layout: str) -> None:
    site.write("layouts/entry.html", layout)

    assert [one for one in site.problems() if one["severity"] == "error"] == []


def test_two_layouts_that_extend_each_other_are_told_once(site: SiteTest) -> None:
    for number in range(9):
        site.write(f"content/{number}.md", entry(uid=f"b00{number}"))
    site.write("layouts/other.html", '{% extends "entry.html" %}')

    assert found(site, '{% extends "other.html" %}')[1] == "a layout or macro uses itself without end"


def test_a_mistake_that_names_what_each_page_has_is_shown_once(site: SiteTest) -> None:
    for number in range(9):
        site.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"b00{number}"))

    assert found(site, "{{ entry.title | day }}")[1].startswith("`day` cannot take `Talks ")


def test_a_layout_that_is_no_utf_8_is_told_with_the_place(site: SiteTest) -> None:
    site.write("layouts/entry.html", "<p>\nCafé</p>".encode("latin-1"))
    (problem,) = [one for one in site.problems() if one["severity"] == "error"]

    assert problem["code"] == "not-utf8"
    assert (problem["path"], problem["line"], problem["column"]) == ("layouts/entry.html", 2, 4)
    assert problem["message"] == "not UTF-8: the byte 0xe9"


@pytest.mark.parametrize("path", ["partials/footer.html", "base.html", "note.txt"])
def test_what_others_include_is_told_once_where_it_is_no_utf_8(site: SiteTest, path: str) -> None:
    site.write("layouts/partials/footer.html", "{% include 'note.txt' %}")
    site.write("layouts/note.txt", "Note")
    site.write(f"layouts/{path}", "<p>\nCafé</p>".encode("latin-1"))
    (problem,) = [one for one in site.problems() if one["severity"] == "error"]

    assert problem["message"] == "not UTF-8: the byte 0xe9"
    assert (problem["path"], problem["line"], problem["column"]) == (f"layouts/{path}", 2, 4)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("'%(num)s talk', '%(num)s talks', 'two'", "`ngettext` cannot count `two`"),
        ("'%(num)s of %(all)s', '%(num)s of %(all)s', 2", "nothing is given for `%(all)s`"),
        ("'%(num)s%', '%(num)s%', 2", "`%` is no place in `%(num)s%`: write it twice"),
    ],
)
def test_what_cannot_be_counted_or_filled_in_is_told(site: SiteTest, call: str, message: str) -> None:
    assert found(site, f"{{{{ ngettext({call}) }}}}") == ("layouts/entry.html:1:1", message)


@pytest.mark.parametrize(
    ("payload", "code", "place"),
    [("<p>Hello</p>".encode("utf-16-le"), "not-utf8", (1, 1)), (b"<p>\na\0b</p>", "nul-byte", (2, 2))],
)
def test_a_layout_with_nul_in_it_is_told(
    site: SiteTest, payload: bytes, code: str, place: tuple[int, int]
) -> None:
    site.write("layouts/entry.html", payload)
    (problem,) = [one for one in site.problems(command="build") if one["severity"] == "error"]

    assert (problem["path"], problem["code"]) == ("layouts/entry.html", code)
    assert (problem["line"], problem["column"]) == place


def test_a_byte_order_mark_of_a_layout_or_stylesheet_is_no_part_of_the_page(site: SiteTest) -> None:
    mark = codecs.BOM_UTF8
    site.write(
        "layouts/partials/every_head.html", mark + b'{% include "dateline/partials/every_head.html" %}'
    )
    site.write("layouts/entry.html", mark + b'{% extends "dateline/entry.html" %}')
    site.write("layouts/assets/own.css", mark + b":root { --link: #005a9c; }\n")
    site.build()
    style = next(payload for path, payload in site.public().items() if path.startswith("assets/style."))

    assert b"\n:root { --link: #005a9c; }" in style
    assert "\ufeff" not in site.page("/2024/01/talks/") + site.page("/")


def test_the_place_in_the_first_line_does_not_count_a_byte_order_mark(site: SiteTest) -> None:
    site.write("layouts/entry.html", codecs.BOM_UTF8 + b"{{ nothing }}")
    (problem,) = [one for one in site.problems() if one["severity"] == "error"]

    assert (problem["line"], problem["column"]) == (1, 4)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "8 January 2024, 20:30 UTC"),
        ("zh", "2024年1月8日 20:30 UTC"),
        ("ar", "8 يناير 2024، 8:30 م UTC"),
    ],
)
def test_a_moment_in_utc_is_parted_from_its_day_as_the_language_does(
    site: SiteTest, language: str, expected: str
) -> None:
    site.write("content/talks.md", entry(date="2024-01-09T02:00:00+05:30"))
    site.edit("config.yaml", "base_url", f"language: {language}\nbase_url")
    site.build()

    assert f'<dd class="universal">{expected}</dd>' in site.page("/2024/01/talks/")
