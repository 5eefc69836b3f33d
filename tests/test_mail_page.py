"""The mail of an edition in a headless Chromium: on a phone and on a desk, light and dark, and without its styles."""

from __future__ import annotations

import re

import pytest
from checks import png
from driver import CONFIG, SiteTest, edition, entry
from test_browser import CONTRASTS, browser, context  # noqa: F401

pytest.importorskip("css_inline", reason="css-inline is not installed: pip install 'dateline[mail]'")
pytestmark = pytest.mark.browser

MAIL = "editions: {mail: {from: desk@digest.example, unsubscribe: ['https://digest.example/leave']}}\n"
NOTE = """\
The note, *at last*, with [a link](/2024/01/one/).

## A heading

- one
- two

1. first
2. second

> What was said.

| a | b |
|---|--:|
| 1 | 2 |

```
talks = held_in("Lima", between=("ministers", "ministers"), about=["ships", "more ships", "yet more ships"])
```

![A wide picture](../pictures/wide.png)
"""
ORDER = ["Week one", "A heading", "Pinned", "Talks", "Talks resume", "A word that is as long as " + "x" * 60]
LOOK = """
() => {
  const shown = (element) => element.checkVisibility({opacityProperty: true});
  const texts = [...document.querySelectorAll("p, h1, h2, h3, li, td, th")].filter(
    (element) => shown(element) && [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim()));
  return {
    wide: document.documentElement.scrollWidth - innerWidth,
    beyond: [...document.body.querySelectorAll("*")]
      .filter((one) => shown(one) && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 90)),
    small: texts.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 13).map((one) => one.textContent),
    preheader: shown(document.querySelector(".preheader")),
    headings: [...document.querySelectorAll("h1, h2, h3")].map((one) => one.textContent),
    sheet: document.querySelector("h1").closest("table").getBoundingClientRect().width,
    edge: document.querySelector("h1").getBoundingClientRect().left,
  };
}
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The HTML of a mail in which there is everything."""
    site = SiteTest(tmp_path_factory.mktemp("mail"), config=CONFIG + MAIL)
    site.write("content/pictures/wide.png", png(1600, 900))
    notes = "[{date: 2024-02-01T00:00:00Z, note: A name was wrong}]"
    source = "{name: Paper One, url: 'https://one.example/a'}"
    site.write("content/one.md", entry(uid="one1", dateline="Lima", source=source, corrections=notes))
    site.write("content/two.md", entry("Two", uid="two2"))
    told = [
        {"entry": "two2", "title": "Pinned", "pin": True, "summary": "In front"},
        {"entry": "one1", "summary": "At last", "also": [{"entry": "two2", "source": "Paper Two"}]},
        {"entry": "gone", "title": ORDER[-1]},
    ]
    corrected = "[{date: 2024-02-01T00:00:00Z, note: It was otherwise}]"
    site.write(
        "content/editions/1.md",
        edition(
            sections={"Talks": told}, state="published", summary="In short", text=NOTE, corrections=corrected
        ),
    )
    ran = site.run("edition", "export", "1", "--html", str(site.folder / "mail.html"))
    assert ran.code == 0, ran.err
    return site.read("mail.html")


def opened(page: str, context, width: int, scheme: str):  # noqa: F811
    window = context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    window.route("**/*", lambda route: route.fulfill(body=png(1600, 900), content_type="image/png"))
    window.set_content(page)
    return window


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 700])
def test_a_mail_fits_and_can_be_read(width, scheme, page, context):  # noqa: F811
    window = opened(page, context, width, scheme)
    seen = window.evaluate(LOOK)
    faint = [one for one in window.evaluate(CONTRASTS) if one["ratio"] < 4.5]

    assert seen["wide"] <= 0
    assert seen["beyond"] == []
    assert seen["small"] == []
    assert seen["headings"] == ORDER
    assert not seen["preheader"]
    assert seen["sheet"] == min(width, 600)
    assert seen["edge"] == (16 if width == 360 else 74)
    assert faint == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_mail_without_its_styles_can_be_read(scheme, page, context):  # noqa: F811
    """Some programs take all styles away, and some all pictures."""
    bare = re.sub(r"(?s)<style.*?</style>", "", page)
    bare = re.sub(r' (?:style|class)="[^"]*"', "", bare).replace("<div>", '<div class="preheader">', 1)
    window = opened(bare, context, 360, scheme)
    seen = window.evaluate(LOOK)
    lines = [line for line in window.inner_text("body").split("\n") if line.strip()]

    assert seen["headings"] == ORDER
    assert lines[:5] == [
        f"Pinned, Talks resume, {ORDER[-1]}",
        "View in browser",
        "Test Digest",
        "Edition 1, 15 January 2024",
        "Week one",
    ]
    assert lines.count("In short") == 1
    assert "Paper One, Lima, 9 January 2024" in lines
    assert "Also covered by Paper Two" in lines
    assert "Corrected 1 February 2024: A name was wrong" in lines
    assert lines[-2].endswith("Unsubscribe")
    assert [one for one in window.evaluate(CONTRASTS) if one["ratio"] < 4.5] == []


def test_outlook_gets_a_column_and_pictures_that_fit_it(page):
    """It knows no max-width: a table of 600 pixels is around, and pictures say how wide they are."""
    (picture,) = re.findall(r"<img [^>]*>", page)

    assert 'alt="A wide picture"' in picture
    assert 'width="552"' in picture
    assert " height=" not in picture
    assert re.search(r'<!--\[if mso\]><table role="presentation" width="600"', page)
    assert 'align="left"' in page
    assert page.encode().index(b"<meta charset") < 1024
