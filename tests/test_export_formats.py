"""Exports by the standards they are of: ninjs and CSL-JSON by their schemas, BibTeX by a reader of others."""

from __future__ import annotations

import json
import os
import re
import threading
from datetime import datetime
from pathlib import Path

import jsonschema
import pytest
from checks import ROOT, png
from driver import CONFIG, NOW, SiteTest, entry
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pybtex.database import BibliographyData, Entry, parse_string

SCHEMAS = ROOT / "tests" / "schemas"
HARD = 'Ships & {more}: 50 % of $5, a_b #1 ~ ^ \\ "quoted", it\'s a < b > c – 两国军方'
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})+\Z")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)\Z")

formats = jsonschema.FormatChecker(formats=())


@formats.checks("uri")
def is_uri(value: object) -> bool:
    """By RFC 3986: no letter beyond ASCII, and each `%` of an octet."""
    return not isinstance(value, str) or bool(_URI.match(value))


@formats.checks("date-time", raises=ValueError)
def is_moment(value: object) -> bool:
    """By RFC 3339."""
    return not isinstance(value, str) or bool(_MOMENT.match(value) and datetime.fromisoformat(value))


def schema(name: str) -> jsonschema.protocols.Validator:
    told = json.loads((SCHEMAS / f"{name}.json").read_bytes())
    kind = jsonschema.validators.validator_for(told)
    kind.check_schema(told)
    return kind(told, format_checker=formats)


def faults(validator: jsonschema.protocols.Validator, value: object) -> list[str]:
    return [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(value)]


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """Entries with everything and with next to nothing, of each kind of rights; letters of many scripts."""
    outlets = "sources: [{name: Die Übersicht, url: 'https://tïde.example/ä'}]\n"
    made = SiteTest(tmp_path, config=f"{CONFIG}excerpt_words: 3\n{outlets}")
    made.write("content/dot.png", png(800, 600))
    made.write(
        "content/all.md",
        entry(
            json.dumps(HARD),
            uid="uid-all",
            date="2024-03-01T10:00:00+05:30",
            updated="2024-03-02T10:00:00Z",
            summary=json.dumps(f"In short: {HARD}"),
            source="{name: Die Übersicht, url: 'https://tïde.example/ä_ö?q=a&x=é', agency: [Harbour Wire]}",
            authors="[Xi Li, Ana de Vos, 'Smith, John and Sons']",
            dateline="São Paulo",
            tags="[Talks, 军方]",
            people="[Xi Li]",
            organisations="[Naval Board]",
            stories="[The strait]",
            image="{src: dot.png, alt: A dot, caption: 'A dot, seen', credit: A. Camera}",
            corrections="[{date: 2024-03-02T10:00:00Z, note: A name was wrong}]",
            text="See [the other](/2024/02/link/), about *a hotline*.\n\n![A dot](dot.png)",
        ),
    )
    made.write("content/bare.md", entry("Bare", uid="uid-bare", date="2024-01-31T00:00:00Z", text=""))
    for number, rights in enumerate(("full", "excerpt", "link"), start=1):
        source = f"{{name: The Gull, url: 'https://gull.example/{rights}'}}"
        text = "One two three four five."
        made.write(
            f"content/{rights}.md",
            entry(
                rights.title(),
                uid=f"uid-{rights}",
                date=f"2024-02-0{number}T00:00:00Z",
                rights=rights,
                source=source,
                text=text,
            ),
        )
    return made


def exported(site: SiteTest, kind: str) -> str:
    ran = site.run("export", kind, "--now", NOW)
    assert ran.code == 0, ran.err
    return ran.out


# -- ninjs


def test_ninjs_is_valid_by_the_schema_of_the_iptc(site):
    found = json.loads(exported(site, "ninjs"))
    validator = schema("ninjs-2.1")

    assert len(found) == 5
    assert [fault for item in found for fault in faults(validator, item)] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("uri",), "no uri"),
        (("uri",), None),
        (("firstcreated",), "2024-03-01"),
        (("representationtype",), "complete"),
        (("body",), "x"),
        (("headlines", 0, "text"), "x"),
        (("associations", 0, "src"), "x"),
        (("associations", 0, "uri"), None),
        (("renditions", 0, "href"), "https://tide.example/ä"),
        (("places", 0, "url"), "x"),
    ],
)
def test_the_schema_finds_a_fault(site, path, value):
    """The test above would mean nothing if the schema were lax."""
    item = place = json.loads(exported(site, "ninjs"))[0]
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value

    assert faults(schema("ninjs-2.1"), item) != []


def test_ninjs_says_what_the_page_says(site):
    found = json.loads(exported(site, "ninjs"))
    item = found[0]
    text = "See the other, about a hotline."

    assert item["uri"] == "tag:digest.example,2024:uid-all"
    assert item["standard"] == {
        "name": "ninjs",
        "version": "2.1",
        "schema": json.loads((SCHEMAS / "ninjs-2.1.json").read_bytes())["$id"],
    }
    assert item["title"] == item["headlines"][0]["value"] == HARD
    assert item["descriptions"][0]["value"] == f"In short: {HARD}"
    assert item["contentcreated"] == "2024-03-01T10:00:00+05:30"
    assert item["versioncreated"] == "2024-03-02T10:00:00Z"
    assert item["by"] == "Xi Li, Ana de Vos, Smith, John and Sons"
    assert item["located"] == "São Paulo"
    assert [one["name"] for one in item["people"]] == ["Xi Li"]
    assert [one["name"] for one in item["organisations"]] == ["Naval Board"]
    assert [one["name"] for one in item["places"]] == ["São Paulo"]
    assert [one["name"] for one in item["subjects"]] == ["Talks", "军方", "The strait"]
    assert [one["name"] for one in item["infosources"]] == ["Die Übersicht", "Harbour Wire"]
    assert item["infosources"][0]["uri"] == "https://xn--tde-zma.example/%C3%A4"
    assert item["altids"] == [
        {"role": "uid", "value": "uid-all"},
        {"role": "original", "value": "https://tïde.example/ä_ö?q=a&x=é"},
    ]
    assert item["descriptions"][1]["value"] == "2024-03-02T10:00:00Z: A name was wrong"
    assert item["bodies"][0]["charcount"] == len(text)
    assert item["bodies"][0]["wordcount"] == len(text.split())
    assert [one["bodies"][0]["wordcount"] for one in found if one["title"] == "Excerpt"] == [3]
    (picture,) = item["associations"]
    assert picture["type"] == "picture"
    assert picture["by"] == "A. Camera"
    assert [one["value"] for one in picture["descriptions"]] == ["A dot", "A dot, seen"]
    assert picture["renditions"][0]["width"] == 800


def test_a_shortened_text_is_partial(site):
    found = {item["title"]: item["representationtype"] for item in json.loads(exported(site, "ninjs"))}

    assert found == {HARD: "full", "Full": "full", "Excerpt": "partial", "Link": "partial", "Bare": "full"}


# -- CSL-JSON


def test_csl_is_valid_by_the_schema_of_citation_styles(site):
    found = json.loads(exported(site, "csl"))

    assert len(found) == 5
    assert faults(schema("csl-data"), found) == []


@pytest.mark.parametrize(("key", "value"), [("type", "news"), ("Title", "x"), ("author", "x"), ("URL", 7)])
def test_the_schema_of_citations_finds_a_fault(site, key, value):
    found = json.loads(exported(site, "csl"))
    found[0][key] = value

    assert faults(schema("csl-data"), found) != []


# -- BibTeX


TEX = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textasciitilde": "~",
}


def plain(field: str) -> str:
    """What TeX prints of a field: braces group, and commands are those of the LaTeX kernel."""

    def printed(found: re.Match[str]) -> str:
        return TEX[found[1]] if found[1] else found[2] or ""

    return re.sub(r"\\(?:([a-z]+)\{\}|([&%$#_]))|[{}]", printed, field)


def read(text: str) -> BibliographyData:
    """Read as `bibtex` does; whatever it would complain of is raised."""
    return parse_string(text, "bibtex")


def test_bibtex_is_read_by_others(site):
    found: dict[str, Entry] = dict(read(exported(site, "bibtex")).entries)
    whole = found["uid-all"]

    assert list(found) == ["uid-all", "uid-link", "uid-excerpt", "uid-full", "uid-bare"]
    assert plain(whole.fields["title"]) == HARD
    assert [[str(person)] for person in whole.persons["author"]] == [
        ["{Xi Li}"],
        ["{Ana de Vos}"],
        ["{Smith, John and Sons}"],
    ]
    assert whole.fields["url"] == "https://digest.example/2024/03/all/"
    assert (whole.fields["year"], whole.fields["month"], whole.fields["day"]) == ("2024", "March", "1")
    assert plain(whole.fields["howpublished"]) == "Test Digest"
    assert found["uid-link"].fields["url"] == "https://gull.example/link"
    assert found["uid-bare"].fields["title"] == "{Bare}"


@settings(max_examples=100)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
@example("a { b")
@example("} a {")
@example("\\}")
@example('" @misc{x, # %')
def test_no_title_breaks_bibtex(title):
    """BibTeX counts braces behind a backslash too."""
    from generator.exports.citations import _tex

    found = read(f"@misc{{key,\n  title = {{{{{_tex(title)}}}}}\n}}\n@misc{{next, title = {{x}}}}\n")

    assert list(found.entries) == ["key", "next"]
    assert plain(found.entries["key"].fields["title"]) == " ".join(
        re.sub(r"[\x00-\x1f\x7f]", " ", title).split()
    )


def test_the_files_beside_pages_are_the_same(site):
    site.write("config.yaml", f"{CONFIG}data: {{citations: true}}\n")
    site.build()

    assert faults(schema("csl-data"), json.loads(site.page("/2024/03/all/cite.json"))) == []
    assert list(read(site.page("/2024/03/all/cite.bib")).entries) == ["uid-all"]


# -- where to


def test_a_link_stays_and_what_it_leads_to_is_written(site, tmp_path):
    target, link = tmp_path / "kept.json", tmp_path / "link.json"
    link.symlink_to(target)
    for _ in range(2):
        assert site.run("export", "json", "--out", str(link), "--now", NOW).code == 0

    assert link.is_symlink()
    assert json.loads(target.read_bytes())["format"] == "dateline-entries"


def test_what_is_no_file_is_written_to_and_never_replaced(site, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    ran = site.run("export", "json", "--out", str(pipe), "--now", NOW)
    reader.join(30)

    assert (ran.code, ran.out) == (0, "")
    assert json.loads(read[0])["format"] == "dateline-entries"
    assert pipe.is_fifo()

    ran = site.run("export", "sqlite", str(pipe))

    assert ran.code == 2
    assert "is no SQLite database" in ran.err
    assert pipe.is_fifo()


@pytest.mark.parametrize("command", [("sqlite", ""), ("json", "--out", "")])
def test_no_name_is_wrong_usage(command, site):
    assert site.run("export", *command).code == 2
