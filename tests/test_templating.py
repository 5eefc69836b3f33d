"""templating: the words that come out are those of Jinja2 as it comes."""

from __future__ import annotations

import gc
import weakref

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.renderers import templating
from generator.renderers.templating import Environment

LAYOUTS = {
    "plain": "{{ x }}|{{ y }}",
    "filters": "{{ x | upper }}{{ x | e }}{{ x | string | length }}{{ [x, y] | join(', ') }}{{ x | safe }}",
    "joined": "{{ x ~ y }}{{ '<b>' ~ x }}{{ ('<i>' | safe) ~ x }}",
    "set": "{% set both %}{{ x }}<br>{{ y }}{% endset %}{{ both }}{{ both | length }}",
    "macro": "{% macro m(a) %}<p>{{ a }}</p>{% endmacro %}{{ m(x) }}{{ m(m(y)) }}{{ m(x) ~ y }}",
    "call": "{% macro m() %}<p>{{ caller() }}</p>{% endmacro %}{% call m() %}{{ x }}{% endcall %}",
    "filter": "{% filter upper %}{{ x }}<b>{% endfilter %}",
    "raw": "{% autoescape false %}{{ x }}{% endautoescape %}{{ x }}",
    "loop": "{% for one in [x, y] %}{{ loop.index }}{{ one }}{{ loop.cycle(x, '<') }}{% endfor %}",
    "method": "{% for a in [x] %}{{ {'k': a}.get('k') }}{{ {}.get('k', y) }}{{ {'k': a}.items() | list }}{% endfor %}",
    "global": "{{ everywhere }}{{ range(3) | list }}{{ dict(a=x) }}",
    "part.html": "{{ x | default('none') }}{{ everywhere }}{% macro m(a) %}{{ a }}{{ everywhere }}{% endmacro %}",
    "include": "{% include 'part.html' %}{% set x = '<' %}{% include 'part.html' %}",
    "import": "{% import 'part.html' as part %}{{ part.m(x) }}{% from 'part.html' import m with context %}{{ m(y) }}",
    "base.html": "<{% block a %}{{ x }}{% endblock %}{{ self.a() }}>",
    "extends": "{% extends 'base.html' %}{% block a %}{{ super() }}{{ y }}{% endblock %}",
}


class Marked:
    """Something that says by itself how it stands in HTML."""

    def __html__(self) -> str:
        return "<hr>"

    def __str__(self) -> str:
        return "a & b"


VALUES = st.one_of(
    st.text(),
    st.text("<>&'\" a"),
    st.text("<>&'\"").map(Markup),
    st.integers(),
    st.floats(),
    st.none(),
    st.booleans(),
    st.lists(st.text("<&a"), max_size=3),
    st.just(Marked()),
)


def environment(kind: type[jinja2.Environment]) -> jinja2.Environment:
    made = kind(loader=jinja2.DictLoader(LAYOUTS), autoescape=True, undefined=jinja2.StrictUndefined)
    made.globals["everywhere"] = "<&>"
    return made


PLAIN, OURS = environment(jinja2.Environment), environment(Environment)


@pytest.mark.parametrize("name", LAYOUTS)
@given(x=VALUES, y=VALUES)
def test_a_layout_gives_what_it_gives_in_jinja2(name: str, x: object, y: object) -> None:
    expected = PLAIN.get_template(name).render(x=x, y=y)

    assert OURS.get_template(name).render(x=x, y=y) == expected


@pytest.mark.parametrize("name", ["plain", "extends"])
def test_what_is_not_defined_is_an_error_as_in_jinja2(name: str) -> None:
    for made in (PLAIN, OURS):
        with pytest.raises(jinja2.UndefinedError, match="'x' is undefined"):
            made.get_template(name).render(y="")


def test_compiled_layouts_write_by_our_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were Jinja2 to call it by another name, all would be right but slow, and no one would see it."""
    monkeypatch.setattr(templating, "_written", lambda value: f"[{value}]")

    assert environment(Environment).get_template("plain").render(x=1, y="<") == "[1]|[<]"


def test_what_a_page_is_made_from_does_not_outlive_it() -> None:
    """Macros and the context know each other: ten thousand pages would stay until garbage is looked for."""
    value = Marked()
    gone = weakref.ref(value)
    gc.disable()
    try:
        OURS.get_template("macro").render(x=value, y=1)
        del value

        assert gone() is None
    finally:
        gc.enable()


def test_a_layout_cannot_change_what_others_see() -> None:
    made = environment(Environment)
    made.get_template("global").globals["everywhere"] = "changed"

    assert made.get_template("include").render(x="") == "&lt;&amp;&gt;&lt;&lt;&amp;&gt;"
