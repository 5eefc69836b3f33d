"""The sandbox that layouts run in: what they cannot reach, that it can be taken away, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import SiteTest, entry

from generator.renderers.templating import Environment

ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ '' | attr('__class__') }}",
    "{{ [''] | map(attribute='__class__') | first }}",
    "{{ [''] | map('attr', '__class__') | first }}",
    "{{ ['', 1] | groupby('__class__') | list }}",
    "{{ ['', 1] | sort(attribute='__class__') }}",
    "{{ [''] | sum(attribute='__class__') }}",
    "{{ [''] | selectattr('__class__') | list }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ '{0.__class__.__init__}'.format(entry) }}",
    "{{ '{a.__class__}'.format_map({'a': 1}) }}",
    "{{ ('{0.__class__}' | safe).format(1) }}",
    "{{ ('{0.__class__}' | attr('format'))(1) }}",
    "{{ (['{0.__class__}'] | map(attribute='format') | first)(1) }}",
    "{% set f = '{0.__class__}'.format %}{{ f(1) }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].popen('id') }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ _.__self__ }}",
    "{{ gettext.__func__.__globals__ }}",
    "{{ range.__class__ }}",
    "{{ dict.mro() }}",
    "{% macro m() %}{% endmacro %}{{ m.__init__.__globals__ }}",
    "{% macro m() %}{% endmacro %}{{ m._func }}",
    "{% for x in [1] %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "{% for x in [1] %}{{ loop._iterable }}{% endfor %}",
    "{{ entry.__class__ }}",
    "{{ entry.__dataclass_fields__ }}",
    "{{ entry.__init__.__globals__['os'] }}",
    "{{ site.__reduce__() }}",
    "{{ page['__class__'] }}",
    "{{ entry.terms.clear() }}",
    "{{ entry.terms.update({}) }}",
    "{{ entry.terms.pop('tags') }}",
    "{{ entry.terms.setdefault('x', 1) }}",
    "{{ (entry.terms | attr('clear'))() }}",
    "{{ entry.date.now() }}",
    "{{ entry.date.today() }}",
    "{{ entry.date.utcnow() }}",
    "{{ entry.date['now']() }}",
    "{{ (entry.date | attr('fromtimestamp'))(0) }}",
    "{{ range(1000000) | list | length }}",
    "{{ (entry.title | map('upper')).gi_frame }}",
    "{% set x = entry.title | map('upper') %}{{ x.gi_code }}",
]

ALLOWED = {
    "{{ 'a{}'.format('b') }}": "ab",
    "{{ '{0.year}'.format(entry.date) }}": "2024",
    "{{ ('<{}>' | safe).format('<') }}": "<&lt;>",
    "{% set found = [] %}{% set _done = found.append(1) %}{{ found }}": "[1]",
    "{% set n = namespace(a=1) %}{% set n.a = 2 %}{{ n.a }}": "2",
    "{{ entry.terms.get('tags', ())[0].name }}": "talks",
    "{{ {'now': 1}.now }}{{ {'_own': 2}._own }}": "12",
    "{{ entry.date.strftime('%Y') }}{{ entry.date.isoformat()[:4] }}": "20242024",
    "{{ [entry] | map(attribute='title') | join }}": "Talks resume",
}


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path, "== content/talks.md\n" + entry(tags="[talks]"))


def test_no_layout_reaches_python_behind_what_it_is_given(site):
    """Each is a layout of its own, so that one build shows all of them."""
    for number, text in enumerate(ESCAPES):
        site.write(f"layouts/l{number}.html", f"\n{text}\n")
        site.write(
            f"content/e{number}.md",
            entry(f"Entry {number}", uid=f"uid{number}", layout=f"l{number}", tags="[talks]"),
        )
    found = {
        str(problem["path"]): problem for problem in site.problems() if problem["code"] == "layout-error"
    }
    passed = [text for number, text in enumerate(ESCAPES) if f"layouts/l{number}.html" not in found]

    assert passed == []
    assert {problem["line"] for problem in found.values()} == {2}
    assert "out of a layout's reach" in str(found["layouts/l0.html"]["message"])
    assert "trusted_layouts" in str(found["layouts/l0.html"]["hint"])


@pytest.mark.parametrize("text", ALLOWED)
def test_what_layouts_do_all_day_goes_on(site, text):
    site.write("layouts/entry.html", text)
    site.build()

    assert site.page("/2024/01/talks/").strip() == ALLOWED[text]


def test_trusted_layouts_do_all_of_python(site):
    site.write("layouts/entry.html", "{{ ''.__class__ }}{{ '{0.__class__}'.format(1) }}")

    assert site.codes() == ["layout-error"]

    site.write("config.yaml", site.read("config.yaml") + "trusted_layouts: true\n")
    site.build()

    assert site.page("/2024/01/talks/") == "&lt;class &#39;str&#39;&gt;<class 'int'>".replace(
        "<", "&lt;"
    ).replace(">", "&gt;").replace("'", "&#39;")


def test_trust_that_is_taken_back_is_noticed(site):
    """What was built while layouts were trusted is no excuse for what they do."""
    config = site.read("config.yaml")
    site.write("layouts/entry.html", "{{ ''.__class__ }}")
    site.write("config.yaml", config + "trusted_layouts: true\n")
    site.build()
    site.write("config.yaml", config)

    assert "layout-error" in site.build(fails=True).err


@pytest.mark.parametrize("link", ["layouts/out.html", "layouts/out", "layouts/.out.html"])
def test_a_link_out_of_the_layouts_is_not_followed(site, tmp_path, link):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.html").write_text("the secret")
    is_folder = link == "layouts/out"
    site.write(
        "layouts/entry.html", '{%% include "%s" %%}' % (link[8:] + ("/secret.html" if is_folder else ""))
    )
    target = tmp_path / "elsewhere" / ("" if is_folder else "secret.html")
    (site.folder / link).symlink_to(target, target_is_directory=is_folder)
    ran = site.build(fails=True)

    assert "layout-error" in ran.err or "outside-folder" in ran.err
    assert not site.exists("/2024/01/talks/")


@pytest.mark.parametrize(
    "name", ["../../secret.html", "/secret.html", "a/../../../secret.html", "..\\\\secret.html"]
)
@pytest.mark.parametrize("how", ['{%% include "%s" %%}', '{%% extends "%s" %%}', '{{ "%s" | part }}'])
def test_no_name_of_a_layout_leads_out_of_the_folder(site, tmp_path, name, how):
    (tmp_path / "secret.html").write_text("the secret")
    site.write("layouts/entry.html", how % name)

    assert site.codes() == ["layout-error"]


def test_attributes_that_are_safe_by_their_names_cost_nothing():
    """They are looked up in place; only doubtful ones are asked about."""
    made = Environment()

    assert "environment.getattr" in made.compile("{{ x.__class__ }}", raw=True)
    assert "getattr((_among := " not in made.compile("{{ x.__class__ }}", raw=True)
    assert "getattr((_among := " in made.compile("{{ x.title }}", raw=True)
    assert "context.call(" in made.compile("{{ x.get('a') }}", raw=True)
