"""layouts: pages through Jinja2, each mistake with its layout's file and line."""

from __future__ import annotations

import re
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, entry

from generator.ground.places import built_in_layouts, layout_folders


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path, f"== content/talks.md\n{entry('Talks <resume> & more', tags='[US-China]')}")


def rendered(site: SiteTest, layout: str, name: str = "entry") -> str:
    """What a layout makes of the entry's page."""
    site.write(f"layouts/{name}.html", layout)
    site.build()
    return site.page("/2024/01/talks/" if name == "entry" else "/")


def found(site: SiteTest, layout: str) -> tuple[str, str]:
    """Place and message of the one problem that a layout for entries has."""
    site.write("layouts/entry.html", layout)
    (problem,) = [one for one in site.problems() if one["severity"] == "error"]
    assert problem["code"] == "layout-error"
    assert problem["hint"]
    return f"{problem['path']}:{problem['line']}:{problem['column']}", str(problem["message"])


# -- what layouts see


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        ("{{ entry.title }}", "Talks &lt;resume&gt; &amp; more"),
        (
            "{{ page.title }} {{ page.kind }} {{ page.url }}",
            "Talks &lt;resume&gt; &amp; more entry /2024/01/talks/",
        ),
        ("{{ site.title }} {{ site.language }} {{ site.publisher.name }}", "Test Digest en Test Digest"),
        ("{{ body.html | safe }}", "<p>Officials met.</p>"),
        (
            "{{ entry.date | day }} {{ entry.date | clock }} {{ entry.date | month }}",
            "9 January 2024 10:00 UTC January 2024",
        ),
        ("{{ entry.date | iso }}", "2024-01-09T10:00:00Z"),
        ("{{ page.url | href }} {{ 'https://x.example/' | href }}", "/2024/01/talks/ https://x.example/"),
        ("{{ page.url | absolute }}", "https://digest.example/2024/01/talks/"),
        ("{{ entry.terms.tags[0].url }} {{ entry.terms.get('people', ()) | length }}", "/tags/us-china/ 0"),
        (
            "{% for taxonomy in site.taxonomies %}{{ taxonomy.name }} {% endfor %}",
            "tags people organisations places stories sources ",
        ),
        ("{% for feed in site.feeds %}{{ feed.url }} {% endfor %}", "/rss.xml /atom.xml /feed.json "),
    ],
)
def test_what_a_layout_sees(site: SiteTest, layout: str, expected: str) -> None:
    assert expected == rendered(site, layout)


def test_structured_data_is_json_that_no_script_can_leave(site: SiteTest) -> None:
    made = rendered(site, "{{ structured | safe }}")

    assert made.startswith("{")
    assert "<" not in made


def test_days_come_newest_first_by_their_own_place(site: SiteTest) -> None:
    site.write("content/late.md", entry("Late", uid="b001", date="2024-01-10T01:00:00+09:00"))
    layout = (
        "{% for day, entries in page.pager.entries | by_day %}"
        "{{ day | day }}: {{ entries | length }}; "
        "{% endfor %}"
    )

    assert rendered(site, layout, "home") == "10 January 2024: 1; 9 January 2024: 1; "


def test_an_asset_is_named_by_its_fingerprint(site: SiteTest) -> None:
    site.write("layouts/assets/site.css", "p {}")

    assert re.fullmatch(r"/assets/site\.[0-9a-f]{8}\.css", rendered(site, '{{ "site.css" | asset }}'))


def test_a_stylesheet_names_other_assets_by_their_fingerprints(site: SiteTest) -> None:
    site.write("layouts/assets/css/site.css", 'p { background: url("../dot.gif") url(data:x) url(#a) }')
    site.write("layouts/assets/css/other.css", "p { background: url(dot.gif) }")
    site.write("layouts/assets/dot.gif", b"x")
    problems = site.problems()

    assert ["unknown-asset"] == [
        problem["code"] for problem in problems if "../dot" in str(problem["message"])
    ]
    site.remove("layouts/assets/css/site.css")
    site.build()
    assert 'url("../dot.' in next(
        payload.decode() for path, payload in site.public().items() if path.startswith("assets/css/other.")
    )


# -- where layouts lie


def test_a_layout_of_the_site_takes_the_place_of_the_built_in_one(site: SiteTest) -> None:
    site.write("layouts/partials/footer.html", "MY FOOTER")
    site.build()

    assert "MY FOOTER" in site.page("/2024/01/talks/")
    assert "MY FOOTER" in site.page("/archive/")


def test_what_is_no_layout_is_not_taken_for_one(site: SiteTest) -> None:
    """An asset is published as it is; a hidden name is what Emacs calls the lock of a file that it edits."""
    site.write("layouts/assets/form.html", "{% form %}")
    (site.folder / "layouts" / ".#entry.html").symlink_to("somebody@somewhere.17")
    site.build()

    assert b"{% form %}" in [
        payload for path, payload in site.public().items() if path.startswith("assets/form.")
    ]


def test_a_page_may_name_its_layout(site: SiteTest) -> None:
    site.edit("content/talks.md", "uid", "layout: special/wide\nuid")
    site.write("layouts/special/wide.html", "wide")
    site.build()

    assert site.page("/2024/01/talks/") == "wide"


def test_the_built_in_layouts_are_where_the_package_says() -> None:
    assert (built_in_layouts() / "entry.html").is_file()


def test_the_layouts_of_a_site_come_first(tmp_path: Path) -> None:
    assert layout_folders(tmp_path) == (built_in_layouts().resolve(),)
    (tmp_path / "layouts").mkdir()
    assert layout_folders(tmp_path) == ((tmp_path / "layouts").resolve(), built_in_layouts().resolve())


def test_where_the_layouts_of_a_site_are_the_built_in_ones_they_count_once(tmp_path: Path) -> None:
    """As in Dateline's own repository."""
    (tmp_path / "layouts").symlink_to(built_in_layouts())

    assert layout_folders(tmp_path) == (built_in_layouts().resolve(),)


# -- cards

CARD = "<b>{{ entry.title }}|{{ heading | default('h3') }}|{{ site.title }}</b>"


def test_an_entry_has_a_card(site: SiteTest) -> None:
    site.write("layouts/partials/card.html", CARD)
    layout = "{{ entry | card }} {{ entry | card(heading='h2') }}"

    assert rendered(site, layout) == (
        "<b>Talks &lt;resume&gt; &amp; more|h3|Test Digest</b> <b>Talks &lt;resume&gt; &amp; more|h2|Test Digest</b>"
    )


def test_a_card_is_the_same_wherever_it_stands(site: SiteTest) -> None:
    """It is rendered once for each entry, and again for other arguments."""
    site.write("content/two.md", entry("Two", uid="b001", tags="[US-China, trade]"))
    cards = "{% for entry in page.pager.entries %}{{ entry | card }} {{ entry | card(heading='h2') }};{% endfor %}"
    for name in ("home", "term", "month"):
        site.write(f"layouts/{name}.html", cards)
    site.write("layouts/partials/card.html", CARD)
    site.build()
    found = [site.page(url).split(";") for url in ("/", "/tags/us-china/", "/archive/2024/01/")]

    assert found[0] == found[1] == found[2]
    assert "<b>Two|h3|Test Digest</b> <b>Two|h2|Test Digest</b>" in found[0]


def test_a_card_may_be_given_anything(site: SiteTest) -> None:
    site.write("layouts/partials/card.html", "{{ entry.uid }} {{ more | default([]) | join(',') }}")

    assert (
        rendered(site, "{{ entry | card(more=[1, 2]) }}; {{ entry | card(more=(3,)) }}") == "a001 1,2; a001 3"
    )


def test_a_mistake_in_a_card_is_shown_there(site: SiteTest) -> None:
    site.write("layouts/partials/card.html", "a\nb {{ entry.titel }}")
    at, words = found(site, "{{ entry | card }}")

    assert (at, words) == ("layouts/partials/card.html:2:12", "there is no `titel` on `Entry`")


def test_what_is_no_entry_has_no_card(site: SiteTest) -> None:
    at, words = found(site, "a\n{{ page.title | card }}")

    assert at == "layouts/entry.html:2:1"
    assert words == "`card` cannot take `Talks <resume> & more`"


# -- mistakes


@pytest.mark.parametrize(
    ("layout", "place", "message"),
    [
        ("a\n{{ entry.titel }}", "2:10", "there is no `titel` on `Entry`"),
        ("a\n\n  {{ nothing }}", "3:6", "'nothing' is undefined"),
        ("{{ page.title.words }}", "1:15", "has no attribute 'words'"),
        ("{% if entry %}\n\n{{ entry.title }", "3:1", "unexpected"),
        ("{% if entry %}", "1:1", "Unexpected end of template"),
        ("\n{% endif %}", "2:4", "unknown tag 'endif'"),
        ("\n{{ page.url | nothing }}", "2:15", "No filter named 'nothing'"),
        ("\n{% raw %}{{ x }}", "2:1", "Missing end of raw directive"),
        ("a\n{# {{ x }}", "2:1", "Missing end of comment tag"),
        ("\n{% include 'nothing.html' %}", "2:1", "there is no layout `nothing.html`"),
        ("\n{{ page.total }}", "2:9", "there is no `total` on `Page`"),
        ("\n{% extends 'nothing.html' %}", "2:1", "there is no layout `nothing.html`"),
        ("\n{{ 'nothing.css' | asset }}", "2:1", "there is no file `nothing.css` in layouts/assets/"),
        ("\n{{ page.url | day }}", "2:1", "`day` cannot take `/2024/01/talks/`"),
        ("\n{{ page.newer | href }}", "2:1", "`href` cannot take `None`"),
        ("\n{{ page.newer | part }}", "2:1", "`part` cannot take `None`"),
        ("\n{{ 1 / 0 }}", "2:1", "ZeroDivisionError"),
        ("\n{{ page.title() }}", "2:1", "not callable"),
        ("\n{% for x in page %}{% endfor %}", "2:1", "not iterable"),
        ("\n{{ '%d' | format(page.title) }}", "2:1", "TypeError"),
        ("{% include 'entry.html' %}", "1:1", "uses itself without end"),
    ],
)
def test_a_mistake_is_shown_with_its_file_and_line(
    site: SiteTest, layout: str, place: str, message: str
) -> None:
    at, words = found(site, layout)

    assert at == f"layouts/entry.html:{place}"
    assert message in words


def test_a_mistake_in_a_partial_is_shown_there(site: SiteTest) -> None:
    site.write("layouts/partials/part.html", "a\nb {{ nothing }}")
    at, _ = found(site, "{% include 'partials/part.html' %}")

    assert at == "layouts/partials/part.html:2:6"


def test_a_mistake_in_a_macro_is_shown_there(site: SiteTest) -> None:
    site.write("layouts/partials/macros.html", "{% macro m(x) %}\n{{ x.nothing }}\n{% endmacro %}")
    at, _ = found(site, "{% from 'partials/macros.html' import m %}\n{{ m(entry) }}")

    assert at == "layouts/partials/macros.html:2:6"


def test_a_mistake_is_shown_once_however_many_pages_it_hits(site: SiteTest) -> None:
    for number in range(5):
        site.write(f"content/{number}.md", entry(uid=f"b00{number}"))

    assert found(site, "{{ nothing }}")[0] == "layouts/entry.html:1:4"


def test_the_mistakes_of_all_layouts_are_shown(site: SiteTest) -> None:
    for name in ("entry", "home", "year"):
        site.write(f"layouts/{name}.html", "{{ nothing }}")
    site.write("layouts/unused.html", "{% if %}")

    shown = [Path(str(one["path"])).stem for one in site.problems() if one["severity"] == "error"]

    assert shown == ["entry", "home", "unused", "year"]


def test_a_layout_cannot_reach_the_whole_site(site: SiteTest) -> None:
    """It sees its page's closed context, so that its digest is the whole truth about the page."""
    for name in ("entries", "leaves", "years", "config"):
        assert "SiteFacts" in found(site, f"{{{{ site.{name} }}}}")[1]


def test_a_layout_is_no_way_to_the_system(site: SiteTest) -> None:
    """Layouts are the site owner's own, yet what they print is escaped."""
    assert "&lt;script&gt;" in rendered(site, "{{ '<script>' }}")


# -- the built-in layouts


HOSTILE = "<script>alert(1)</script>"


def test_nothing_in_a_field_becomes_markup(tmp_path: Path) -> None:
    quoted = f"'{HOSTILE}\" onload=alert(1)'"
    site = SiteTest(tmp_path, config=CONFIG.replace("Test Digest", quoted).replace("What is tested", quoted))
    site.write(
        "content/talks.md",
        entry(
            quoted,
            summary=quoted,
            dateline=quoted,
            authors=f"[{quoted}]",
            source=f"{{name: {quoted}, agency: {quoted}}}",
            image=f"{{caption: {quoted}, credit: {quoted}, alt: {quoted}}}",
            tags=f"[{quoted}]",
            people=f"[{quoted}]",
            corrections=f"[{{date: 2024-01-10T10:00:00Z, note: {quoted}}}]",
        ),
    )
    site.write("content/pages/about.md", f"---\ntitle: {quoted}\nsummary: {quoted}\n---\n\nUs.\n")
    site.build()
    for path, payload in site.public().items():
        if path.endswith(".html"):
            page = payload.decode()

            assert "<script>alert" not in page, path
            assert not re.search(r"<[a-z][^<>]*\sonload=[^<>]*>", re.sub(r'"[^"]*"', '""', page)), path


def test_pages_say_when_in_a_way_that_machines_read(site: SiteTest) -> None:
    site.build()
    stamps = re.findall(r'datetime="([^"]+)"', site.page("/2024/01/talks/"))

    assert stamps
    assert all(datetime.fromisoformat(stamp).tzinfo for stamp in stamps)


# -- what lists know


@pytest.mark.parametrize(
    ("name", "url", "layout", "expected"),
    [
        (
            "term",
            "/tags/us-china/",
            (
                "{% if term.newest %}{{ term.count }} {{ term.oldest | day }} to {{ term.newest | day }} "
                "{{ page.pager.total }}{% endif %}"
            ),
            "3 9 January 2024 to 11 March 2024 3",
        ),
        (
            "term",
            "/tags/us-china/page/1/",
            "{{ term.count }} {{ term.newest }} {{ page.pager.total }}",
            "0 None 0",
        ),
        (
            "term",
            "/tags/wide/",
            "{{ term.count }} {{ term.oldest }} {{ term.newest }} {{ page.pager.entries | length }}",
            "0 None None 0",
        ),
        (
            "month",
            "/archive/2024/01/",
            "{{ month.count }} {{ page.pager.count }} {{ page.pager.total }} {{ page.pager.entries | length }}",
            "1 1 1 1",
        ),
        (
            "year",
            "/archive/2024/",
            (
                "{{ year.count }}{% for month in year.months %} {{ month.title }}: {{ month.count }} "
                "{{ month.newest | map(attribute='title') | join }}{% endfor %}"
            ),
            "3 March 2024: 2 AB January 2024: 1 Talks &lt;resume&gt; &amp; more",
        ),
        ("archive", "/archive/", "{% for year in archive %}{{ year.count }}{% endfor %}", "3"),
        (
            "taxonomy",
            "/tags/",
            "{% for term in taxonomy.terms %}{{ term.name }} {{ term.count }};{% endfor %}",
            "US-China 3;Wide 0;",
        ),
    ],
)
def test_what_a_layout_sees_of_a_list(
    site: SiteTest, name: str, url: str, layout: str, expected: str
) -> None:
    terms = "[{name: Wide}, {name: US-China, broader: Wide}]"
    site.write("config.yaml", CONFIG + f"per_page: 1\ntaxonomies: {{tags: {{terms: {terms}}}}}\n")
    site.write("content/a.md", entry("A", uid="b001", date="2024-03-11T10:00:00Z", tags="[US-China]"))
    site.write("content/b.md", entry("B", uid="b002", date="2024-03-10T10:00:00Z", tags="[US-China]"))
    site.write(f"layouts/{name}.html", layout)
    site.build()

    assert expected == site.page(url)


# -- what layouts compile to


@pytest.mark.compiles
@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_a_damaged_compiled_layout_is_compiled_again(site: SiteTest, damage: bytes | None) -> None:
    site.build()
    expected = site.public()
    compiled = sorted(site.folder.glob(".dateline/memory/public/layout-*"))
    for path in compiled:
        path.write_bytes(path.read_bytes()[:-1] if damage is None else damage)
    (site.folder / ".dateline/memory/public/index").unlink()
    shutil.rmtree(site.folder / "public")
    site.build()

    assert compiled
    assert site.public() == expected


@pytest.mark.compiles
def test_a_compiled_layout_serves_with_other_addresses_of_assets(site: SiteTest) -> None:
    """Jinja2 would compute `{{ "site.css" | asset }}` when it compiles: an edit of a stylesheet would wait."""
    site.write("layouts/assets/site.css", "p {}")
    before = rendered(site, '{{ "site.css" | asset }}')
    folder = site.folder / ".dateline/memory/public"
    compiled = {path: path.stat().st_mtime_ns for path in folder.glob("layout-*")}
    site.write("layouts/assets/site.css", "p { margin: 0 }")
    site.build()

    assert site.page("/2024/01/talks/") != before
    assert site.exists(site.page("/2024/01/talks/"))
    assert compiled
    assert compiled == {path: path.stat().st_mtime_ns for path in folder.glob("layout-*")}


def test_one_instant_reads_by_the_clock_of_each_place(tmp_path):
    site = SiteTest(tmp_path)
    site.write(
        "layouts/home.html",
        "{% for e in page.pager.entries %}[{{ e.date | clock }} {{ e.date | iso }}]{% endfor %}",
    )
    site.write("content/one.md", entry("One", uid="a001", date="2024-01-01T10:00:00Z"))
    site.write("content/two.md", entry("Two", uid="a002", date="2024-01-01T15:30:00+05:30"))
    site.build()

    shown = site.page("/")

    assert "[10:00 UTC 2024-01-01T10:00:00Z]" in shown
    assert "[15:30 UTC+05:30 2024-01-01T15:30:00+05:30]" in shown


def test_a_title_that_is_all_signs_is_no_fault_of_the_layout(tmp_path: Path) -> None:
    """Each is five letters in HTML, and a title of the head has room for seventy."""
    site = SiteTest(tmp_path, f"== content/talks.md\n{entry(repr('<' * 90))}")
    site.build()

    assert "<title>&lt;" in site.page("/2024/01/talks/") or "<title>…" in site.page("/2024/01/talks/")


def test_neighbours_are_said_in_their_own_language(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    title = "'\"سلام\" في المدينة'"
    site.write("content/one.md", entry(title, date="2024-01-01T10:00:00Z", lang="ar"))
    site.write("content/two.md", entry("Two", uid="a002", date="2024-01-02T10:00:00Z"))
    site.build()
    (address,) = (site.folder / "public" / "2024" / "01").glob("two*")

    assert '<span lang="ar" dir="rtl">«سلام» في المدينة</span></a>' in site.page(f"/2024/01/{address.name}/")

    site.edit("content/one.md", "lang: ar", "lang: fa")
    site.build()

    assert '<span lang="fa" dir="rtl">«سلام» في المدينة</span></a>' in site.page(f"/2024/01/{address.name}/")
