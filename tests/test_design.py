# ruff: noqa: F811, fixtures of another module
"""How pages look where that can be measured: at every width, printed, in forced colours, from right to left."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from pathlib import Path

import pytest
from checks import ROOT, Published, build, png
from driver import CONFIG, SiteTest, edition, entry
from PIL import Image
from test_browser import CONTRASTS, address, browser, by_kind, context, demonstration, host  # noqa: F401

pytestmark = pytest.mark.browser

LOOKS = (ROOT / "audit" / "looks.js").read_text(encoding="utf-8")
LONG = "Verteidigungsministeriumssprecherpressekonferenzunterbrechung"
TEXTS = {
    "en": (
        'Beijing\'s office reopens a "line"',
        "English text, with [a page](https://far.example/page) of others.",
    ),
    "ar": ('بكين تعيد فتح "الخط" العسكري', "نص عربي طويل بما يكفي لسطر.\n\n> اقتباس من البيان."),
    "de": (f'{LONG} "endet"', f"Ein Satz mit {LONG} darin.\n\n| A | {LONG} |\n|---|---|\n| 1 | 2 |"),
    "zh": ("两国恢复军事热线", "中文正文。"),
}


def mixed_site(folder: Path, language: str) -> Published:
    """A site in a language whose entries are in several, with long words and every part that an entry can have."""
    taxonomies = (
        "taxonomies:\n  tags: {title: Subjects, singular: subject}\n"
        "  stories: {title: Stories, singular: story, layout: story}\n"
        "  sources: {title: Sources, singular: source, from: [source], layout: source}\n"
    )
    config = f"{CONFIG}language: {language}\n"
    site = SiteTest(folder, config=config + "search: true\ncoverage: true\n" + taxonomies)
    site.write("content/p.png", png(640, 360))
    for number, (lang, (title, text)) in enumerate(TEXTS.items()):
        site.write(
            f"content/{lang}.md",
            f"---\ntitle: '{title.replace(chr(39), chr(39) * 2)}'\nsummary: A line\n"
            f"uid: mixed-{lang}\nlang: {lang}\ndate: 2025-01-0{number + 1}T20:47:00+05:30\n"
            f"updated: 2025-02-0{number + 1}T20:47:00+05:30\ndateline: {'بكين' if lang == 'ar' else LONG}\n"
            f"source: {{name: {LONG}, agency: Wire, url: 'https://paper.example/{'long/' * 20}{lang}'}}\n"
            f"tags: [{LONG}, حوار]\nstories: [Lines, {LONG} zwei]\n"
            "image: {src: /p.png, alt: A, caption: A caption, credit: Someone}\n"
            "corrections: [{date: 2025-02-01T00:00:00Z, note: It was wrong}]\n"
            f"---\n\n{text}\n",
        )
    return build(site)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Published]:
    return {lang: mixed_site(tmp_path_factory.mktemp(f"mixed-{lang}"), lang) for lang in ("en", "ar")}


@pytest.mark.parametrize(
    ("name", "widths"), [("demonstration", (320, 1280)), ("en", (320, 640)), ("ar", (320, 1280))]
)
def test_every_kind_of_page_can_be_read_and_touched_at_every_width(name, widths, request, context):
    """Nothing cut off at 320 px and at 200 % zoom, no tiny text, no tiny target, lines of a good length."""
    is_own = name == "demonstration"
    published = request.getfixturevalue(name) if is_own else request.getfixturevalue("mixed")[name]
    faults = {}
    with host(published) as home:
        page = context().new_page()
        for kind, path in by_kind(published).items():
            page.goto(home + address(path))
            for width in widths:
                page.set_viewport_size({"width": width, "height": 800})
                if found := page.evaluate(LOOKS, width):
                    faults[kind, width] = found[:4]

    assert faults == {}


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<p style='width: 400px'>a", "px wide"),
        ("<div style='overflow: hidden'><p style='white-space: nowrap'>" + "word " * 90, "cut off"),
        ("<p style='font-size: 11px'>a", "below 12 px"),
        ("<p style='margin: 0'><a href=x>a</a></p><p style='margin: 0'><a href=y>b</a></p>", "near «b»"),
        (
            "<div class=prose><p style='width: 900px; font: 18px/1.5 serif'>" + "word " * 90,
            "characters a line",
        ),
        ("<div class=prose><p style='width: 480px; font: 15px/1.5 serif'>" + "word " * 90, "text of 15 px"),
        ("<div class=prose><p style='width: 580px; font: 18px/1.2 serif'>" + "word " * 90, "leading of 1.20"),
    ],
)
def test_what_should_not_be_is_found(context, html, fault):
    width = 1280 if "prose" in html else 320
    page = context(viewport={"width": width, "height": 600}).new_page()
    page.set_content(f"<!DOCTYPE html><body>{html}")

    assert fault in " ".join(page.evaluate(LOOKS, width))


@pytest.mark.parametrize(("width", "height", "least"), [(360, 740, 3), (1280, 800, 6)])
def test_the_first_screen_is_dense_enough_for_a_digest(demonstration, context, width, height, least):
    with host(demonstration) as home:
        page = context(viewport={"width": width, "height": height}).new_page()
        page.goto(home)
        seen = page.evaluate(
            "[...document.querySelectorAll('main .headline')]"
            ".filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length"
        )

    assert seen >= least


@pytest.mark.parametrize("width", [360, 1280])
def test_who_else_tells_what_an_entry_tells_stands_in_line_with_its_headline(demonstration, context, width):
    with host(demonstration) as home:
        page = context(viewport={"width": width, "height": 800}).new_page()
        page.goto(home)
        places = page.evaluate(
            "[...document.querySelectorAll('.also')].map((one) => "
            "[one, one.closest('.card').querySelector('.headline')].map((it) => it.getBoundingClientRect().left))"
        )

    assert places, "the demonstration has a day on which two report the same"
    assert all(also == headline for also, headline in places)


def test_an_entry_names_its_source_before_its_headline_in_lists_and_beside_it_on_its_page(
    demonstration, context
):
    with host(demonstration) as home:
        page = context(viewport={"width": 1280, "height": 800}).new_page()
        page.goto(home)
        order = page.evaluate(
            "[...document.querySelectorAll('.card')].filter((card) => card.querySelector('.source') && "
            "card.querySelector('.source').compareDocumentPosition(card.querySelector('.headline')) !== 4).length"
        )
        page.goto(home + address(by_kind(demonstration)["entry"]))
        tops = [page.locator(one).bounding_box()["y"] for one in (".facts .of", "h1")]

    assert order == 0
    assert abs(tops[0] - tops[1]) < 60


def test_a_page_from_right_to_left_is_mirrored_and_a_text_keeps_its_own_direction(mixed, context):
    sides, directions = {}, {}
    for language, published in mixed.items():
        with host(published) as home:
            page = context(viewport={"width": 1280, "height": 900}).new_page()
            for entry in ("ar", "en"):
                page.goto(f"{home}2025/01/{entry}/")
                facts, text = (page.locator(one).first.bounding_box()["x"] for one in (".facts", ".prose"))
                sides[language, entry] = "before" if facts < text else "behind"
                directions[language, entry] = page.evaluate(
                    "['h1', '.prose'].map((one) => getComputedStyle(document.querySelector(one)).direction)"
                )

    assert sides == {(one, entry): "before" if one == "en" else "behind" for one, entry in sides}
    assert directions == {(one, entry): ["rtl" if entry == "ar" else "ltr"] * 2 for one, entry in directions}


def test_what_a_list_says_in_another_direction_stays_at_the_edge_of_the_page(mixed, context):
    with host(mixed["en"]) as home:
        page = context(viewport={"width": 1280, "height": 900}).new_page()
        page.goto(home)
        edges = set(
            page.evaluate(
                "[...document.querySelectorAll('.river .headline a')].map((one) => one.getBoundingClientRect().left)"
            )
        )

    assert len(edges) == 1


MARKS = """(marked) => [...document.querySelectorAll(marked)].map((one) => {
  const has = (side) => !["none", "normal"].includes(getComputedStyle(one, side).content);
  const isMirrored = getComputedStyle(one).direction === "rtl";
  return [has("::before") && (isMirrored ? "right" : "left"), has("::after") && (isMirrored ? "left" : "right")]
    .filter(Boolean).join();
})"""


@pytest.mark.parametrize(("language", "before", "behind"), [("en", "left", "right"), ("ar", "right", "left")])
def test_arrows_and_dots_stand_where_the_page_wants_them_whatever_direction_the_words_have(
    mixed, context, language, before, behind
):
    with host(mixed[language]) as home:
        page = context().new_page()
        page.goto(home)
        dots = page.evaluate(MARKS, ".of-story a:not(:last-child)")
        directions = set(page.evaluate("[...document.querySelectorAll('.headline')].map((one) => one.dir)"))
        arrows = set()
        for entry in TEXTS:
            page.goto(f"{home}2025/01/{entry}/")
            for words, sides in ((".steps .back > span", before), (".steps .on > span", behind)):
                arrows |= {(words, found == sides) for found in page.evaluate(MARKS, words)}

    assert len(directions) == 2
    assert set(dots) == {behind}
    assert arrows == {(".steps .back > span", True), (".steps .on > span", True)}


def test_a_dot_parts_those_who_tell_the_same_where_no_entry_is_left_and_behind_what_is_new(tmp_path, context):
    site = SiteTest(tmp_path, config=f"{CONFIG}editions: {{most: 30}}\n")
    also = [{"entry": f"gone{number}", "source": f"Paper {number}"} for number in (1, 2)]
    told = {"Talks": [{"entry": "a001", "also": also}]}
    site.write(
        "content/editions/1.md", edition(state="published", sections=told, date="2024-01-08T00:00:00Z")
    )
    for number in (1, 2, 3):
        source = f"{{name: Paper {number}}}"
        more = {"stories": "[Lines]", "happening": "Round", "source": source}
        site.write(f"content/{number}.md", entry(f"Line {number}", uid=f"a00{number}", **more))
    site.build()
    with host(Published(site.folder / "public", "https://digest.example/")) as home:
        page = context().new_page()
        page.goto(f"{home}editions/1/")
        names = page.evaluate(MARKS, ".also span")
        page.goto(f"{home}stories/lines/")
        told_by = [page.evaluate(MARKS, one) for one in (".also a", ".also .flag")]

    assert names == ["right", ""]
    assert told_by == [["", ""], ["right", ""]]


def test_what_an_edition_and_dates_say_in_another_direction_stays_at_the_edge_of_the_page(tmp_path, context):
    site = SiteTest(tmp_path, config=f"{CONFIG}language: ar\neditions: {{weekly: auto}}\n")
    for day, name in ((1, "first"), (20, "second")):
        site.write(
            f"content/{name}.md",
            f"---\ntitle: A {name} line\nuid: {name}\ndate: 2025-01-{day:02}T20:47:00+00:00\nstories: [Lines]\n"
            f"events: [{{name: A {name} round, start: 2025-03-0{day % 7}}}]\n---\n\nText.\n",
        )
    ends = {}
    with host(build(site)) as home:
        page = context(viewport={"width": 1280, "height": 900}).new_page()
        for path, words in (
            ("", ".latest-edition li"),
            ("stories/lines/", ".told"),
            ("editions/2025-w01/", ".part h2"),
        ):
            page.goto(home + path)
            ends[words] = page.locator(words).first.evaluate("(one) => getComputedStyle(one).textAlign")

    assert ends == dict.fromkeys((".latest-edition li", ".told", ".part h2"), "right")


def edges_of(page, edge: str, *selectors: str) -> list[float]:
    """Where the first element of each selector begins or ends, in pixels."""
    return page.evaluate(
        "([edge, all]) => all.map((one) => document.querySelector(one).getBoundingClientRect()[edge])",
        [edge, selectors],
    )


@pytest.mark.parametrize(("language", "edge"), [("en", "left"), ("ar", "right")])
def test_what_an_edition_has_in_another_direction_begins_where_all_else_does(
    tmp_path, context, language, edge
):
    lines = {"en": "Talks", "ar": "محادثات"}
    other = lines.pop("ar" if language == "en" else "en")
    site = SiteTest(tmp_path, config=f"{CONFIG}language: {language}\n")
    told = {title: [f"uid{number}"] for number, title in enumerate((*lines.values(), other))}
    for (uid,) in told.values():
        site.write(f"content/{uid}.md", entry(uid=uid))
    site.write(
        "content/editions/1.md", edition(other, state="published", sections=told, summary=other, text=other)
    )
    with host(build(site)) as home:
        page = context(viewport={"width": 1280, "height": 900}).new_page()
        page.goto(f"{home}editions/1/")
        edges = edges_of(page, edge, ".kind", ".standfirst", ".note", ".part h2", ".part + .part h2")
        sides = page.evaluate(
            "['h1', '.standfirst', '.part + .part h2'].map((one) => getComputedStyle(document.querySelector(one)).textAlign)"
        )

    assert len(set(edges)) == 1
    assert sides == [edge] * 3


@pytest.mark.parametrize(("language", "other", "edge"), [("en", "ar", "right"), ("ar", "en", "left")])
def test_a_plain_page_in_another_direction_begins_at_the_edge_of_its_text(
    tmp_path, context, language, other, edge
):
    line = {"en": "Talks", "ar": "محادثات"}[other]
    site = SiteTest(tmp_path, config=f"{CONFIG}language: {language}\n")
    site.write(
        "content/pages/talks.md", f"---\ntitle: {line}\nsummary: {line}\nlang: {other}\n---\n\n{line}\n"
    )
    with host(build(site)) as home:
        page = context(viewport={"width": 1280, "height": 900}).new_page()
        page.goto(f"{home}talks/")
        edges = edges_of(page, edge, "h1", ".standfirst", ".prose")

    assert len(set(edges)) == 1


@pytest.mark.parametrize(("language", "edge"), [("en", "left"), ("ar", "right")])
def test_what_a_search_finds_in_another_direction_stays_at_the_edge_of_the_page(
    mixed, context, language, edge
):
    with host(mixed[language]) as home:
        page = context().new_page()
        page.goto(f"{home}search/?q=A+line")
        page.locator("#at_found h3").nth(3).wait_for(timeout=60_000)
        found = page.evaluate(
            "[...document.querySelectorAll('#at_found h3')].map((one) => getComputedStyle(one))"
            ".map((style) => [style.direction, style.textAlign])"
        )

    assert {direction for direction, _ in found} == {"ltr", "rtl"}
    assert {side for _, side in found} == {edge}


def test_a_citation_keeps_the_order_of_its_parts_whatever_direction_they_have(tmp_path, context):
    site = SiteTest(tmp_path, config=f"{CONFIG}language: ar\ndata: {{citations: true}}\n")
    site.write("content/a.md", entry(title="A line", uid="aaaa", date="2025-01-02T20:47:00+00:00"))
    with host(build(site)) as home:
        page = context(viewport={"width": 1280, "height": 900}).new_page()
        page.goto(f"{home}2025/01/a/")
        parts = page.evaluate(
            "[...document.querySelector('.cite p').children].map((one) => one.getBoundingClientRect().right)"
        )

    assert len(parts) >= 4
    assert parts == sorted(parts, reverse=True)


@pytest.mark.parametrize("language", ["en", "es", "lv", "pt"])
def test_a_day_of_any_length_keeps_to_its_column_and_above_whose_the_first_entry_is(
    tmp_path, context, language
):
    site = SiteTest(tmp_path, config=f"{CONFIG}language: {language}\n")
    for month in range(1, 13):
        date = f"2023-{month:02}-28T10:00:00Z"
        site.write(
            f"content/{month}.md",
            entry(f"Round {month}", uid=f"uid{month}", date=date, source="{name: Paper}"),
        )
    site.build()
    with host(Published(site.folder / "public", "https://digest.example/")) as home:
        page = context(viewport={"width": 1280, "height": 900}).new_page()
        page.goto(home)
        days = page.evaluate(
            """() => [...document.querySelectorAll('.day')].map((day) => {
              const name = day.querySelector('h2, .dated').getBoundingClientRect();
              const rail = day.querySelector('.rail').getBoundingClientRect();
              const source = day.querySelector('.source').getBoundingClientRect();
              return [name.right - rail.right, name.bottom - source.top];
            })"""
        )

    assert len(days) == 12
    assert all(beyond <= 0.5 and over <= 0.5 for beyond, over in days), days


# -- texts


def text_of(folder: Path, text: str) -> Published:
    """A site whose only entry has this text."""
    site = SiteTest(folder, config=CONFIG)
    site.write(
        "content/a.md",
        f"---\ntitle: A\nuid: aaaa\ndate: 2025-01-01T20:47:00+00:00\nrights: own\n---\n\n{text}\n",
    )
    return build(site)


def test_a_table_aligns_its_columns_as_its_text_says(tmp_path, context):
    with host(text_of(tmp_path, "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")) as home:
        page = context().new_page()
        page.goto(f"{home}2025/01/a/")
        sides = page.evaluate(
            "[...document.querySelectorAll('td')].map((one) => getComputedStyle(one).textAlign)"
        )

    assert sides == ["start", "left", "center", "right"]


def test_a_table_with_many_columns_is_moved_sideways_by_itself_and_whole_on_paper(tmp_path, context):
    row = "|" + " 1,234,567 |" * 20
    table = f"|{' Quarter |' * 20}\n|{'---|' * 20}\n{row}\n{row}"
    with host(text_of(tmp_path, table)) as home:
        page = context(viewport={"width": 320, "height": 900}).new_page()
        page.goto(f"{home}2025/01/a/")
        width = page.evaluate("document.documentElement.scrollWidth")
        lines = page.locator("td").first.evaluate("(one) => one.getBoundingClientRect().height")
        cells = page.get_by_role("cell").count()
        page.locator("table").evaluate("(one) => one.scrollBy(10_000, 0)")
        end = page.locator("td").last.bounding_box()
        page.emulate_media(media="print")
        shown = page.locator("table").evaluate("(one) => getComputedStyle(one).display")

    assert width == 320
    assert lines < 40
    assert cells == 40
    assert end["x"] + end["width"] <= 320
    assert shown == "table"


@pytest.mark.parametrize(
    ("text", "marker"), [("\n".join(f"{n}. x" for n in range(1, 131)), "130."), ("1986. x", "1986.")]
)
def test_the_number_of_an_item_is_within_the_page(tmp_path, context, text, marker):
    with host(text_of(tmp_path, text)) as home:
        page = context(viewport={"width": 320, "height": 900}).new_page()
        page.goto(f"{home}2025/01/a/")
        width = page.locator(".prose").evaluate(
            """(one, marker) => {
              const probe = document.createElement("span");
              probe.textContent = marker + " ";
              probe.style.whiteSpace = "pre";
              one.append(probe);
              return probe.getBoundingClientRect().width;
            }""",
            marker,
        )
        start = page.locator(".prose li").last.bounding_box()["x"]

    assert start >= width


# -- colours that the reader chose


@pytest.mark.parametrize("forced", ["none", "active"])
def test_a_picture_that_lets_the_page_shine_through_stands_on_a_light_ground(tmp_path, context, forced):
    drawn, photo = io.BytesIO(), io.BytesIO()
    Image.new("RGBA", (600, 400), (0, 0, 0, 0)).save(drawn, "PNG")
    Image.new("RGB", (600, 400), (10, 20, 30)).save(photo, "JPEG")
    site = SiteTest(tmp_path, config=CONFIG)
    site.write("content/drawn.png", drawn.getvalue())
    site.write("content/photo.jpg", photo.getvalue())
    site.write("content/a.md", entry(text="![Drawn](drawn.png)\n\n![Photo](photo.jpg)"))
    grounds = {}
    with host(build(site)) as home:
        for scheme in ("light", "dark"):
            page = context(color_scheme=scheme, forced_colors=forced).new_page()
            page.goto(f"{home}2024/01/a/")
            grounds[scheme] = page.evaluate(
                "[...document.querySelectorAll('.prose img')].map((one) => getComputedStyle(one).backgroundColor)"
            )

    assert grounds["light"][0].endswith(", 0)")
    assert grounds["dark"][0] == "rgb(252, 251, 248)"
    assert grounds["dark"][1] != grounds["dark"][0]


def test_forced_colours_leave_everything_to_be_seen(demonstration, context):
    faults = {}
    with host(demonstration) as home:
        page = context(forced_colors="active", color_scheme="dark").new_page()
        for kind, path in by_kind(demonstration).items():
            page.goto(home + address(path))
            if kind == "search":
                page.evaluate(
                    "() => { document.querySelectorAll('[hidden]').forEach((one) => { one.hidden = false; });"
                    " document.querySelector('.results .cards').innerHTML = '<li><p class=\"summary\">a <mark>word</mark>'; }"
                )
            least = min(page.evaluate(CONTRASTS), key=lambda text: text["ratio"])
            if least["ratio"] < 4.5:
                faults[kind] = least
            focus = page.evaluate(
                "() => { const link = document.querySelector('main a[href]'); if (!link) return null;"
                " link.focus({focusVisible: true}); const style = getComputedStyle(link);"
                " return [style.outlineStyle, parseFloat(style.outlineWidth), style.outlineColor !== getComputedStyle(document.body).backgroundColor]; }"
            )
            if focus and focus != ["solid", 3, True]:
                faults[kind, "focus"] = focus
        page.goto(home + address(by_kind(demonstration)["entry"]))
        button = page.evaluate("getComputedStyle(document.querySelector('.original a')).borderTopStyle")

    assert faults == {}
    assert button == "solid"


def test_nothing_moves_for_those_who_want_no_motion(demonstration, context):
    with host(demonstration) as home:
        for motion, expected in (("reduce", "auto"), ("no-preference", "smooth")):
            page = context(reduced_motion=motion).new_page()
            page.goto(home)

            assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == expected
            assert page.evaluate("document.getAnimations().length") == 0


# -- paper


def test_a_printed_entry_has_its_text_its_source_and_the_addresses_of_links(mixed, context):
    with host(mixed["en"]) as home:
        page = context(viewport={"width": 700, "height": 900}).new_page()
        page.goto(f"{home}2025/01/en/")
        page.emulate_media(media="print", color_scheme="dark")
        shown = page.evaluate(
            "[...document.querySelectorAll('nav, .related, .skip')].filter((one) => one.checkVisibility()).map((one) => one.className)"
        )
        behind = page.evaluate(
            "['.original a', '.prose a'].map((one) => getComputedStyle(document.querySelector(one), '::after').content)"
        )
        colours = page.evaluate(
            "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('.prose')).color]"
        )

        assert shown == []
        assert "https://paper.example/" in behind[0]
        assert "https://far.example/page" in behind[1]
        assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
        assert page.locator(".facts .of").is_visible()
        assert page.locator(".corrections").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 700


def sheets(page) -> int:
    """How many sheets of A4 a page takes."""
    return len(re.findall(rb"/Type /Page\b", page.pdf(format="A4")))


@pytest.mark.parametrize(("path", "entries"), [("", 14), ("stories/lines/", 10)])
def test_a_printed_list_begins_below_the_head_of_its_first_sheet(tmp_path, context, path, entries):
    """A list of a sheet and a half; kept together, it would begin on the second."""
    site = SiteTest(tmp_path, config=CONFIG)
    site.write("content/stories/lines.md", f"---\ntitle: Lines\n---\n\n{'How it came about. ' * 40}\n")
    for number in range(entries):
        site.write(
            f"content/{number}.md",
            entry(
                f"Round {number} of the envoys",
                uid=f"round{number}",
                date=f"{2023 + number // 12}-{1 + number % 12:02}-10T10:00:00Z",
                summary="What they said",
                stories="[Lines]",
                events="[{name: Round, start: 2024-01-01}]",
            ),
        )
    with host(build(site)) as home:
        page = context().new_page()
        page.goto(home + path)

        assert sheets(page) == 2


def test_a_tall_picture_is_printed_on_one_sheet(tmp_path, context):
    site = SiteTest(tmp_path, config=CONFIG)
    site.write("content/tall.png", png(300, 3000))
    site.write("content/a.md", entry(rights="own", text="![A poster](tall.png)"))
    with host(build(site)) as home:
        page = context().new_page()
        page.goto(f"{home}2024/01/a/")

        assert sheets(page) <= 3, "the head, the picture, the foot"


def test_the_colours_of_a_printed_calendar_are_printed_below_its_white_numbers(demonstration, context):
    with host(demonstration) as home:
        page = context().new_page()
        page.emulate_media(media="print")
        for path, part in (("archive/", ".calendar .d4"), ("archive/2024/11/", ".days a")):
            page.goto(home + path)
            kept = page.locator(part).first.evaluate("(one) => getComputedStyle(one).printColorAdjust")

            assert kept == "exact", path


def test_a_printed_address_reads_from_left_to_right_in_any_text(tmp_path, context):
    site = SiteTest(tmp_path, config=f"{CONFIG}language: ar\n")
    source = "{name: Paper, url: 'https://paper.example/a/'}"
    site.write("content/a.md", entry("بكين", source=source, text="نص [صفحة](https://far.example/page/)"))
    with host(build(site)) as home:
        page = context().new_page()
        page.goto(f"{home}2024/01/a/")
        page.emulate_media(media="print")
        found = page.evaluate(
            "['.original a', '.prose a'].map((one) => getComputedStyle(document.querySelector(one), '::after'))"
            ".map((style) => [style.direction, style.unicodeBidi])"
        )

    assert found == [["ltr", "isolate"]] * 2


def test_what_the_first_screen_asks_for_is_light(demonstration):
    """HTML and CSS of the first page and of an entry in one initial congestion window: 14 kB."""
    for kind in ("home", "entry"):
        path = by_kind(demonstration)[kind]
        styles = [
            payload for name, payload in demonstration.files.items() if name.startswith("assets/style.")
        ]
        size = sum(len(gzip.compress(payload, mtime=0)) for payload in [demonstration.files[path], *styles])

        assert size <= 14_000, kind


def test_what_is_long_in_a_book_stays_on_its_page(tmp_path, context):
    site = SiteTest(tmp_path, config=f"{CONFIG}editions: {{epub: true}}\n")
    text = (
        f"{LONG * 3} <https://far.example/{'page/' * 40}>\n\n| a | {LONG} |\n|---|---|\n| 1 | `{LONG * 2}` |"
    )
    site.write("content/editions/1.md", edition(LONG, state="published", text=text))
    with zipfile.ZipFile(io.BytesIO(build(site).files["editions/1/1.epub"])) as book:
        book.extractall(tmp_path / "book")
    page = context(viewport={"width": 320, "height": 480}).new_page()
    page.goto((tmp_path / "book/EPUB/edition.xhtml").as_uri())

    assert page.evaluate("document.documentElement.scrollWidth") == 320
