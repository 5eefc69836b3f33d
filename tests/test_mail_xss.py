"""Hostile texts in all fields of editions, in a browser that runs scripts: none runs from a mail or from a book.

Mail programs show HTML without any policy of ours, and readers of books run scripts, so all depends on the
escaping. `DATELINE_XSS=all` puts every text into a note of its own too, and not only one of fifteen.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence

import pytest
from driver import CONFIG, SiteTest, edition, entry
from test_xss import ALL, Seen, browser, look, quoted  # noqa: F401, the browser is a fixture
from xss import vectors

from generator.cli.edition_forms import choose_edition
from generator.cli.planning import plan_at
from generator.editing.mail import make_mail
from generator.renderers.books import make_book

pytest.importorskip("css_inline", reason="css-inline is not installed: pip install 'dateline[mail]'")


MOST_ITEMS = 15

LOOK = """
async (addresses) => {
  const faults = [];
  const frames = addresses.map((address) => Object.assign(document.createElement("iframe"), {src: address}));
  const loaded = frames.map((frame) => new Promise((done) => {
    frame.addEventListener("load", done, {once: true});
    setTimeout(done, 30000);  // a busy machine takes long
  }));
  document.body.replaceChildren(...frames);
  await Promise.all(loaded);
  await new Promise((done) => setTimeout(done, 50));
  const running = "script, iframe, frame, object, embed, applet, base, svg, math, template, form, button, input, " +
    "select, textarea, video, audio, source, track, portal, noscript, xmp, plaintext, marquee, dialog, img, " +
    "link[rel=import], link[rel=prefetch], link[rel=preload], meta[http-equiv=refresh i], parsererror";
  const schemes = new Set(["http:", "https:", "mailto:"]);
  for (const [place, frame] of frames.entries()) {
    const fault = (what) => faults.push(`${addresses[place]}: ${what}`);
    const page = frame.contentDocument;
    if (!page || page.URL !== new URL(addresses[place], location.href).href) { fault("has gone elsewhere"); continue; }
    if (!page.querySelector("h1, h2, pre")) fault("is empty");
    for (const element of page.querySelectorAll("*")) {
      if (element.matches(running)) fault(element.outerHTML.slice(0, 200));
      for (const {name, value} of element.attributes) {
        if (/^on/i.test(name) || /^(srcdoc|formaction|xlink:href|background|ping|action|poster|data)$/i.test(name) ||
            (name === "style" && /url\\(|expression|@import|position/i.test(value))) {
          fault(element.outerHTML.slice(0, 200));
        } else if (/^(href|src|cite|longdesc)$/i.test(name)) {
          let scheme = "";
          try { scheme = new URL(value, page.baseURI).protocol; } catch { continue; }
          if (!schemes.has(scheme)) fault(element.outerHTML.slice(0, 200));
        }
      }
    }
  }
  document.body.replaceChildren();
  return {faults, ran: (window.ran ?? []).splice(0)};
}
"""
"""Opens documents beside each other in frames, and tells what ran in them and what they hold that may not be there."""


def write_edition(site: SiteTest, number: int, texts: Sequence[str], note: str) -> None:
    """An edition in whose every field a text stands."""
    sections = {}
    for place, text in enumerate(texts):
        told = {
            "entry": f"e{number}-{place}",
            **dict.fromkeys(("title", "summary", "source", "place"), text),
            "also": [{"entry": f"f{number}-{place}", "source": text}],
            "pin": place == 1,
        }
        sections[text] = [told]
    first = quoted(texts[0])
    written = edition(
        first,
        number=number + 1,
        sections=sections,
        state="published",
        summary=first,
        text=note,
        corrections=f"[{{date: 2024-03-01T00:00:00Z, note: {first}}}]",
    )
    site.write(f"content/editions/e{number}.md", written)


def _likely(texts: Sequence[str]) -> str:
    """The first that names no picture that there is not, which would be an error."""
    return next((one for one in texts if not re.search(r"src=.?[x1]\W|/i\.png|!\[|\0", one)), texts[0])


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The mails and the books of editions of all vectors: HTML, text and XHTML, by paths of their own."""
    every = vectors()
    mail = "editions: {mail: {from: desk@digest.example, unsubscribe: ['https://digest.example/leave']}}\n"
    publisher = f"publisher: {{name: {quoted(every[0])}}}\n"
    config = CONFIG.replace("title: Test Digest", f"title: {quoted(every[1])}") + publisher + mail
    site = SiteTest(tmp_path_factory.mktemp("mail-xss"), config=config)
    x = quoted(every[2])
    keys = {"summary": x, "dateline": x, "source": f"{{name: {x}}}"}
    notes = f"[{{date: 2024-03-01T00:00:00Z, note: {x}}}]"
    site.write("content/one.md", entry(x, uid="e0-0", corrections=notes, **keys))
    chunks = [every[start : start + MOST_ITEMS] for start in range(0, len(every), MOST_ITEMS)]
    texts = [(chunk, note) for chunk in chunks for note in (chunk if ALL else [_likely(chunk)])]
    for number, (chunk, note) in enumerate(texts):
        write_edition(site, number, chunk, note if "\0" not in note else "nothing")
    plan, report = plan_at(site.folder, None, drafts=True)
    refused = {one.at.path for one in report.diagnostics if one.severity == "error"}
    for path in refused:  # it names a picture or a page that there is not
        number = int(re.findall(r"\d+", path)[0])
        write_edition(site, number, texts[number][0], "## nothing")
    if refused:
        plan, report = plan_at(site.folder, None, drafts=True)
    assert plan is not None
    assert [one.show() for one in report.diagnostics if one.severity == "error"] == []
    assert len(refused) < len(texts) / 2
    return dict(_forms(plan, report, len(texts)))


def _forms(plan, report, count):
    layouts, config = plan.open_layouts(), plan.site.config
    for number in range(count):
        chosen = choose_edition(f"e{number}", plan)
        mail = make_mail(chosen, config, plan.site.words, layouts, report)
        assert mail is not None, report.diagnostics
        yield f"{number}.html", mail.html.encode()
        yield f"{number}.txt", mail.text.encode()
        book = make_book(
            chosen.edition,
            chosen.note,
            config,
            lambda name, seen: layouts.render_part(name, seen, "/", report),
        )
        with zipfile.ZipFile(io.BytesIO(book)) as archive:
            yield f"{number}.xhtml", archive.read("EPUB/edition.xhtml")
            yield f"{number}-nav.xhtml", archive.read("EPUB/nav.xhtml")


def of(forms: Mapping[str, bytes], ending: str) -> dict[str, bytes]:
    return {path: payload for path, payload in forms.items() if path.endswith(ending)}


@pytest.mark.browser
def test_what_runs_in_a_mail_would_be_seen(forms, browser):  # noqa: F811
    """Else the tests below would show nothing."""
    page = forms["0.html"].replace(b"</h1>", b"</h1><img src=x onerror=xss(1)><script>xss(2)</script>")
    files = {"0.html": page, "1.html": b"<h1>a</h1><img src=//evil.example/1.png>"}
    seen = look(browser, files, list(files), LOOK)

    assert set(seen.ran) == {1, 2}
    assert "evil.example" in seen.hosts
    assert len(set(seen.faults)) == 3


@pytest.mark.browser
@pytest.mark.parametrize("ending", [".html", ".xhtml", ".txt"])
def test_no_vector_runs_in_a_mail_or_a_book(ending, forms, browser):  # noqa: F811
    files = of(forms, ending)
    assert len(files) >= 100
    if ending == ".txt" and not ALL:
        files = dict(list(files.items())[::10])

    assert look(browser, files, list(files), LOOK) == Seen()


def test_every_vector_is_in_a_mail_as_text(forms):
    """They are shown as they stand, not taken away."""
    shown = b"".join(of(forms, ".html").values()).decode()

    assert "&lt;img src=x onerror=xss(" in shown
    assert shown.count("xss(") >= len(vectors())
