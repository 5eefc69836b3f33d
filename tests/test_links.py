"""links: where a text leads, and what leads nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from values import LEAF

from generator.diagnostics import Report
from generator.links import Addresses, resolve
from generator.markup import convert
from generator.model import Asset, Body, Leaf

PICTURE = Asset(name="media/dot.png", url="/assets/media/dot.1234.png", payload=b"", width=3, height=2)


def addresses(base_url: str = "https://digest.example/", *, complete: bool = True) -> Addresses:
    return Addresses(
        base_url=base_url,
        urls=frozenset(["/", "/2024/01/talks/", "/about/", "/rss.xml", "/tags/us-china/", PICTURE.url]),
        by_path={"content/2024/talks.md": "/2024/01/talks/", "content/pages/about.md": "/about/"},
        pictures={"content/2024/dot.png": PICTURE, "content/2024/the dot.png": PICTURE},
        complete=complete,
    )


def owner(text: str) -> Leaf:
    return replace(
        LEAF, path="content/2024/two.md", slug="two", url="/2024/02/two/", title="Two", text=text, text_line=5
    )


def resolved(text: str, where: Addresses | None = None) -> tuple[Body, Report]:
    report = Report()
    return resolve(convert(text), owner(text), where or addresses(), report), report


def body(text: str, where: Addresses | None = None) -> Body:
    made, report = resolved(text, where)
    assert report.diagnostics == ()
    return made


def problems(text: str, where: Addresses | None = None) -> list[tuple[int, int, str]]:
    """Line, column and code of each problem."""
    return [(found.at.line, found.at.column, found.code) for found in resolved(text, where)[1].diagnostics]


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
    made = body("[a](talks.md)", addresses("https://digest.example/repo/"))

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


def test_each_faulty_link_is_reported() -> None:
    assert problems("[a](x.md) [b](y.md)\n[c](x.md)") == [(5, 5, "broken-link"), (5, 15, "broken-link")]


def test_where_files_were_left_out_links_may_be_theirs() -> None:
    """A link to a faulty entry would otherwise be a second problem of one cause."""
    assert problems("[a](nowhere.md)", addresses(complete=False)) == []


def test_the_nearest_url_is_suggested() -> None:
    _, report = resolved("[a](/2024/01/tals/)")

    assert ["did you mean `/2024/01/talks/`?"] == [found.hint for found in report.diagnostics]


# -- pictures


def test_a_picture_has_its_size() -> None:
    made = body('![Two "flags"](dot.png "At noon")')
    rest = 'alt="Two &quot;flags&quot;" title="At noon" width="3" height="2" loading="lazy"'

    assert f'<p><img src="{PICTURE.url}" {rest}></p>' == made.html
    assert f'<p><img src="https://digest.example{PICTURE.url}" {rest}></p>' == made.absolute_html


@pytest.mark.parametrize(
    "target", ["nix.png", "talks.md", "../../../etc/passwd", "/assets/media/dot.1234.png"]
)
def test_a_picture_that_is_not_there_is_reported_and_its_words_stay(target: str) -> None:
    made, report = resolved(f"One ![dot]({target}).")

    assert ["unknown-picture"] == [found.code for found in report.diagnostics]
    assert made.html == "<p>One dot.</p>"


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
