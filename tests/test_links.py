"""links: where a text leads, and what leads nowhere."""

from __future__ import annotations

import pytest
from values import OUTLINE

from generator.ground.diagnostics import Position, Report
from generator.readers.content_file import Sources, find_words
from generator.readers.front_matter import FrontMatter
from generator.readers.links import Addresses, check_menu, fill, find_targets, settle
from generator.readers.pictures import Pictures
from generator.shapes.model import Asset, Body
from generator.shapes.settings import MenuLink
from generator.texts.markup import convert

PICTURE = Asset(name="media/dot.png", url="/assets/media/dot.1234.png", payload=b"", width=3, height=2)


PATH, URL = "content/2024/two.md", "/2024/02/two/"
PICTURES = {"content/2024/dot.png": PICTURE, "content/2024/the dot.png": PICTURE}
BASE = "https://digest.example/"


class OneText(Sources):
    """Where words of a text stand that is in no file."""

    def __init__(self, front: FrontMatter) -> None:
        self._front = front

    def words(self, path: str, words: str) -> Position:
        return find_words(words, self._front, path)


def addresses(*, complete: bool = True) -> Addresses:
    by_path = {"content/2024/talks.md": "/2024/01/talks/", "content/pages/about.md": "/about/"}
    return Addresses(
        urls=frozenset(["/", "/2024/01/talks/", "/about/", "/rss.xml", "/tags/us-china/", PICTURE.url]),
        by_path=by_path | {path: picture.url for path, picture in PICTURES.items()},
        complete=complete,
    )


def resolved(text: str, *, base_url: str = BASE, complete: bool = True) -> tuple[Body, Report]:
    """A text of a page, with all that is done to its links: by the file alone, then by the whole site."""
    report = Report()
    front = FrontMatter(block="", text=text, text_line=5)
    marked, targets = settle(convert(text), front, PATH, Pictures(PICTURES), report)
    owner = OUTLINE._replace(path=PATH, url=URL, targets=targets)
    found = find_targets(owner, addresses(complete=complete), OneText(front), report)
    return fill(marked, URL, found, base_url), report


def body(text: str, base_url: str = BASE) -> Body:
    made, report = resolved(text, base_url=base_url)
    assert report.diagnostics == ()
    return made


def problems(text: str, *, complete: bool = True) -> list[tuple[int, int, str]]:
    """Line, column and code of each problem."""
    _, report = resolved(text, complete=complete)
    return [(found.at.line, found.at.column, found.code) for found in report.diagnostics]


# -- links


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("talks.md", "/2024/01/talks/"),
        ("./talks.md", "/2024/01/talks/"),
        ("/2024/talks.md", "/2024/01/talks/"),
        ("talks.md#where", "/2024/01/talks/#where"),
        ("talks.md?a=b", "/2024/01/talks/?a=b"),
        ("talks.md?a=b#where", "/2024/01/talks/?a=b#where"),
        ("../pages/about.md", "/about/"),
        ("/about/", "/about/"),
        ("/about", "/about/"),
        ("../../01/talks/", "/2024/01/talks/"),
        ("/rss.xml", "/rss.xml"),
        ("/", "/"),
        ("dot.png", PICTURE.url),
        ("<the dot.png>", PICTURE.url),
        ("the%20dot.png", PICTURE.url),
    ],
)
def test_a_link_on_the_site(target: str, url: str) -> None:
    made = body(f"[a]({target})")

    assert f'<p><a href="{url}" rel="noopener">a</a></p>' == made.html
    assert f'<p><a href="https://digest.example{url}" rel="noopener">a</a></p>' == made.absolute_html
    assert made.links == (url,)


def test_below_a_sub_path_pages_link_by_the_path_and_feeds_in_full() -> None:
    made = body("[a](talks.md)", "https://digest.example/repo/")

    assert 'href="/repo/2024/01/talks/"' in made.html
    assert 'href="https://digest.example/repo/2024/01/talks/"' in made.absolute_html


@pytest.mark.parametrize(
    "address", ["https://x.example/?a=1&amp;b=2", "http://x.example/", "mailto:desk@x.example"]
)
def test_an_address_elsewhere_stays_as_it_is(address: str) -> None:
    made = body(f"[a]({address})")

    assert f'href="{address}"' in made.html
    assert made.html == made.absolute_html
    assert made.links == ()


def test_a_fragment_leads_to_a_heading_of_the_text() -> None:
    made = body("## Where\n\n[a](#where)")

    assert 'href="#where"' in made.html
    assert 'href="https://digest.example/2024/02/two/#where"' in made.absolute_html


def test_a_fragment_may_be_written_as_an_address_bar_has_it() -> None:
    made = body("## 港 {#港}\n\n[a](#%E6%B8%AF)")

    assert 'href="#港"' in made.html


def test_a_link_to_a_part_that_is_not_shown_leaves_its_words() -> None:
    text = "See [the *end*](#the-end) and [here](#here).\n\n## Here\n\nOne.\n\n## The end\n\nTwo."
    front, report = FrontMatter(block="", text=text, text_line=5), Report()
    shown = convert(text.partition("\n\n## The")[0])
    marked, targets = settle(shown, front, PATH, Pictures({}), report, whole=lambda: convert(text).html)

    assert "See the <em>end</em> and <a href=" in marked.html
    assert (report.diagnostics, targets) == ((), ())


def test_the_label_of_a_footnote_may_have_spaces_and_its_id_has_none() -> None:
    made = body("One[^the second] two.\n\n[^the second]: A note.")

    assert '<sup id="fnref-the-second"><a class="footnote-ref" href="#fn-the-second"' in made.html


def test_a_query_alone_stays_on_the_page() -> None:
    made = body("[a](?sort=date)", "https://digest.example/repo/")

    assert 'href="?sort=date"' in made.html
    assert 'href="https://digest.example/repo/2024/02/two/?sort=date"' in made.absolute_html


def test_signs_in_an_address_are_escaped_once() -> None:
    made = body("[a](talks.md?a=1&b=%22)")

    assert 'href="/2024/01/talks/?a=1&amp;b=%22"' in made.html


@pytest.mark.parametrize(
    "target",
    [
        "nowhere.md",
        "/nowhere/",
        "/2024/talks",
        "../../../etc/passwd",
        "/content/2024/talks.md",
        "#nowhere",
        "//x.example/",
        "TALKS.md",
        "two.md",
    ],
)
def test_a_link_that_leads_nowhere_is_reported_where_it_stands(target: str) -> None:
    assert problems(f"One.\n\nSee [a]({target}).") == [(7, 9, "broken-link")]


def test_a_place_is_right_behind_letters_that_are_two_when_case_is_folded() -> None:
    """`ß` is `ss` then, and `İ` an `i` and a dot."""
    assert problems("Straße, Fuß, İzmir: [a](/nowhere/)") == [(5, 25, "broken-link")]


def test_each_faulty_link_is_reported() -> None:
    assert problems("[a](x.md) [b](y.md)\n[c](x.md)") == [(5, 5, "broken-link"), (5, 15, "broken-link")]


def test_where_files_were_left_out_links_may_be_theirs() -> None:
    """A link to a faulty entry would otherwise be a second problem of one cause."""
    assert problems("[a](nowhere.md)", complete=False) == []


def test_the_nearest_url_is_suggested() -> None:
    _, report = resolved("[a](/2024/01/tals/)")

    assert ["did you mean `/2024/01/talks/`?"] == [found.hint for found in report.diagnostics]


# -- pictures


def test_a_picture_has_its_size() -> None:
    made = body('![Two "flags"](dot.png "At noon")')
    rest = 'alt="Two &quot;flags&quot;" title="At noon" width="3" height="2"'

    assert f'<p><img src="{PICTURE.url}" {rest}></p>' == made.html
    assert f'<p><img src="https://digest.example{PICTURE.url}" {rest}></p>' == made.absolute_html


@pytest.mark.parametrize(
    "target", ["nix.png", "talks.md", "../../../etc/passwd", "/assets/media/dot.1234.png"]
)
def test_a_picture_that_is_not_there_is_reported_and_its_words_stay(target: str) -> None:
    made, report = resolved(f"One ![dot]({target}).")

    assert ["unknown-picture"] == [found.code for found in report.diagnostics]
    assert made.html == "<p>One dot.</p>"


def test_only_the_first_picture_is_loaded_at_once_and_words_about_it_stay() -> None:
    made = body('Write `<img loading="lazy">`.\n\n![](dot.png) ![](dot.png)')

    assert '<code>&lt;img loading="lazy"&gt;</code>' in made.html
    assert made.html.count(' height="2">') == made.html.count(' height="2" loading="lazy">') == 1


def test_a_picture_on_another_host_becomes_a_link() -> None:
    made, report = resolved("![dot](https://x.example/a.png) ![](https://x.example/b.png)")

    assert ["remote-picture"] * 2 == [found.code for found in report.diagnostics]
    assert made.html == (
        '<p><a href="https://x.example/a.png" rel="noopener">dot</a> '
        '<a href="https://x.example/b.png" rel="noopener">https://x.example/b.png</a></p>'
    )


def test_what_could_run_is_reported_where_it_stands() -> None:
    assert problems("One.\n\n[a](javascript:alert(1)) <b onclick=x>c</b>") == [
        (7, 5, "unsafe-html"),
        (7, 29, "unsafe-html"),
    ]


def test_a_picture_that_could_run_is_reported_once() -> None:
    assert problems("![a](javascript:alert(1))") == [(5, 6, "unsafe-html")]


def test_a_body_without_addresses_is_one_for_pages_and_feeds() -> None:
    made = body("One **two**.")

    assert made.html == made.absolute_html == "<p>One <strong>two</strong>.</p>"
    assert made.words == 2


# -- what is settled when the file is read, and what waits for the site


def settled(text: str) -> tuple[str, ...]:
    front = FrontMatter(block="", text=text, text_line=5)
    return settle(convert(text), front, PATH, Pictures(PICTURES), Report())[1]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("One.", ()),
        ("[a](https://x.example/) <me@x.example>", ()),
        ("## Where\n\n[a](#where) [b](#nowhere)", ()),
        ("[a](//x.example/)", ()),
        ("![dot](dot.png)", ()),  # where it lies is known
        ("[a](talks.md) [b](/about/#us) [c](talks.md)", ("talks.md", "/about/#us")),
        ("[a](talks.md?a=1&b=2)", ("talks.md?a=1&amp;b=2",)),
        ("[a](nowhere.md)", ("nowhere.md",)),
    ],
)
def test_targets_are_what_only_the_whole_site_can_find(text: str, targets: tuple[str, ...]) -> None:
    """Each once, as it stands in the HTML."""
    assert targets == settled(text)


def test_pictures_that_were_looked_for_are_noted() -> None:
    """A file is read again when one of them comes, goes or changes."""
    pictures = Pictures(PICTURES)
    front = FrontMatter(block="", text="", text_line=5)
    settle(convert("![a](dot.png) ![b](/gone.png)"), front, PATH, pictures, Report())

    assert {"content/2024/dot.png": PICTURE.url, "content/gone.png": ""} == pictures.seen


# -- the menu


def test_a_menu_leads_somewhere() -> None:
    at = Position(path="config.yaml", line=3)
    report = Report()
    menu = [
        MenuLink(title="x", url=url, at=at)
        for url in ("/about/#us", "/rss.xml", "https://x.example/", "/abot/")
    ]
    check_menu(menu, addresses(), report)

    assert [("the menu leads nowhere: `/abot/`", "did you mean `/about/`?", at)] == [
        (found.message, found.hint, found.at) for found in report.diagnostics
    ]
    check_menu(menu, addresses(complete=False), incomplete := Report())
    assert incomplete.diagnostics == ()
