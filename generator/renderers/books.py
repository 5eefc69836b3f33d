"""An edition → a book for e-readers: EPUB 3.3, by the recommendation of the W3C.

A book asks nothing of any host: pictures of a note, which lie on the site, become their words. It is not
compressed, as compressed bytes depend on the library that compresses; an edition has some ten kilobytes.
"""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC
from urllib.parse import unquote

from generator.ground import dates
from generator.ground.directions import RIGHT_TO_LEFT, direction_of_language
from generator.ground.urls import absolute
from generator.renderers.feed_forms import legal
from generator.shapes.model import Edition
from generator.shapes.settings import Config

PART = "partials/book.html"
TEXT = "partials/edition_text.html"
Render = Callable[[str, Mapping[str, object]], str | None]
"""What makes a text by a layout from what the layout sees; nothing where the layout fails."""

_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_STYLE = """\
body { line-height: 1.45; margin: 1em; word-wrap: break-word; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-align: start; }
h2 { border-top: 1px solid; font-style: italic; font-weight: normal; margin-top: 2em; padding-top: 0.4em; }
small { font-size: 0.85em; }
pre { white-space: pre-wrap; }
td, th { padding-inline-end: 1em; text-align: start; vertical-align: top; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }
"""
_PAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
      lang="{lang}" xml:lang="{lang}" dir="{dir}">
<head><meta charset="UTF-8"/><title>{title}</title><link rel="stylesheet" href="style.css"/></head>
<body>
{body}
</body>
</html>
"""


def make_book(edition: Edition, body: object, config: Config, render: Render) -> bytes | None:
    """The bytes of an EPUB, or nothing where a layout fails. `body` is the editor's note, or None."""
    text = render(TEXT, {"edition": edition, "body": body})
    head, contents = (render(PART, {"edition": edition, "part": part}) for part in ("head", "nav"))
    if text is None or head is None or contents is None:
        return None
    said = {
        "lang": html.escape(config.language),  # as of all pages: what is in another says so
        "dir": "rtl" if direction_of_language(config.language) == RIGHT_TO_LEFT else "ltr",
        "title": html.escape(legal(edition.title)),
    }
    here = absolute(config.base_url, edition.url)
    parts = len(edition.leads) + len(edition.sections)
    told = f"{_strict(head)}\n{_strict(text, here=here, parts=parts)}"
    pages = {
        "EPUB/nav.xhtml": f'<nav epub:type="toc" id="toc">\n{_strict(contents)}\n</nav>',
        "EPUB/edition.xhtml": f"<section>\n{told}\n</section>",
    }
    files = {
        "META-INF/container.xml": _CONTAINER,
        "EPUB/package.opf": _package(edition, config),
        **{path: _PAGE.format(body=page, **said) for path, page in pages.items()},
        "EPUB/style.css": _STYLE,
    }
    return _zipped(files)


def _strict(source: str, *, here: str = "", parts: int = 0) -> str:
    """HTML as XHTML, without pictures.

    In the text, whose page on the web is `here`, the headings of its `parts`, which follow those of the note,
    get the ids of contents, and links to a place on that page, such as a footnote, stay in the book.
    """
    from lxml import etree
    from lxml import html as loose

    root = loose.fragment_fromstring(legal(source), create_parent="div")
    for picture in list(root.iter("img")):
        words = etree.Element("span")
        words.text = picture.get("alt", "")
        picture.addprevious(words)
        picture.drop_tree()
    for around in list(root.iter("picture", "source")):
        around.drop_tag()
    found = [heading for heading in root.iter("h2") if heading.get("id") is None]
    for number, heading in enumerate(found[len(found) - parts :], 1):
        heading.set("id", f"at_part-{number}")  # no text has ids that begin so
    ids = {node.get("id") for node in root.iter("*")} if here else set()
    for link in root.iter("a"):
        page, _, place = link.get("href", "").partition("#")
        if page == here and unquote(place) in ids:
            link.set("href", f"#{place}")
    for node in root.iter("*"):
        if lang := node.get("lang"):
            node.set("{http://www.w3.org/XML/1998/namespace}lang", lang)
    written = etree.tostring(root, encoding="unicode", method="xml")
    return written.removeprefix("<div>").removesuffix("</div>")


def _package(edition: Edition, config: Config) -> str:
    """The package document. Its date is that of the edition or its last correction, never the clock's."""
    latest = max([edition.date, *(one.date for one in edition.corrections)]).astimezone(UTC)
    publisher = config.publisher.name or config.title
    lang = edition.lang or config.language
    said = {
        "id": f"tag:{config.tag_authority}:edition-{edition.slug}",
        "title": f"{config.title}: {edition.title}",
        "publisher": publisher,
        "lang": lang,
    }
    texts = {key: html.escape(legal(value)) for key, value in said.items()}
    summary = html.escape(legal(edition.summary))
    description = f"\n<dc:description>{summary}</dc:description>" if summary else ""
    direction = ' page-progression-direction="rtl"' if direction_of_language(lang) == RIGHT_TO_LEFT else ""
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{texts["lang"]}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">{texts["id"]}</dc:identifier>
<dc:title>{texts["title"]}</dc:title>
<dc:language>{texts["lang"]}</dc:language>
<dc:creator>{texts["publisher"]}</dc:creator>
<dc:publisher>{texts["publisher"]}</dc:publisher>
<dc:date>{dates.iso(edition.date)}</dc:date>{description}
<meta property="dcterms:modified">{latest:%Y-%m-%dT%H:%M:%SZ}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="edition" href="edition.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine{direction}>
<itemref idref="edition"/>
</spine>
</package>
"""


def _zipped(files: Mapping[str, str]) -> bytes:
    """The container (OCF): `mimetype` first; every file with the same date, whoever makes it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for path, text in {"mimetype": "application/epub+zip", **files}.items():
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, text.encode())
    return written.getvalue()
