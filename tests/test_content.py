"""content: files in content/ as entries and plain pages, in the order of their names."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, entry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from values import ENTRY

from generator.config import load_config
from generator.content import Content, content_files, read_content
from generator.diagnostics import Report
from generator.model import Correction, Entry, Image, Provenance, Site, Source, State
from generator.settings import Rights
from generator.site import assemble


def read(site: SiteTest, now: str = NOW) -> Content:
    """What content/ holds, where nothing is wrong with it."""
    return _read(site, now)[0]


def assembled(site: SiteTest, *, drafts: bool = False, now: str = NOW) -> Site:
    """The site of a folder, where nothing is wrong with it."""
    content, report = _read(site, now)
    config = load_config(site.folder, report)
    assert config is not None
    made = assemble(content, config, drafts=drafts, report=report)
    assert not report.failed, report.diagnostics
    return made


def _read(site: SiteTest, now: str) -> tuple[Content, Report]:
    report = Report()
    config = load_config(site.folder, report)
    assert config is not None, report.diagnostics
    content = read_content(
        site.folder,
        content_files(site.folder, report),
        config,
        {},
        now=datetime.fromisoformat(now),
        report=report,
    )
    assert not report.failed, report.diagnostics
    return content, report


def read_one(folder: Path, config: str = CONFIG, **keys: str) -> Entry:
    """The one entry that has these keys."""
    (found,) = read(SiteTest(folder, f"== content/2024/talks.md\n{entry(**keys)}", config=config)).entries
    return found


# -- entries


def test_an_entry_with_the_least_has_the_usual_for_the_rest(tmp_path: Path) -> None:
    found = read_one(tmp_path)

    assert (
        replace(
            ENTRY,
            path="content/2024/talks.md",
            slug="talks",
            url="/2024/01/talks/",
            title="Talks resume",
            date=datetime.fromisoformat("2024-01-09T10:00:00Z"),
            text="Officials met.",
            text_line=7,
            digest=found.digest,
        )
        == found
    )


def test_an_entry_with_everything(tmp_path: Path) -> None:
    found = read_one(
        tmp_path,
        summary="Officials  met.",
        updated="2024-01-10T10:00:00Z",
        source=(
            "{name: The Hindu, url: 'https://x.example/?utm_source=a', agency: [Reuters, AP], "
            "archive_url: https://y.example/}"
        ),
        authors="[Jane Doe, John Roe]",
        dateline="Beijing",
        image="{caption: The summit, credit: AP, alt: Two flags}",
        tags="[US-China]",
        corrections="[{date: 2024-01-10T10:00:00Z, note: It was Tuesday.}]",
        rights="link",
        slug="other",
        aliases="[/old, /older.html]",
        layout="wide",
        lang="de",
        extra="{colour: blue}",
        seed="{file: talks.txt, sha256: abc, importer: 2}",
    )

    assert found.url == "/2024/01/other/"
    assert found.summary == "Officials met."
    assert found.latest == found.updated == datetime.fromisoformat("2024-01-10T10:00:00Z")
    assert found.source == Source(
        name="The Hindu",
        url="https://x.example/",
        agencies=("Reuters", "AP"),
        archive_url="https://y.example/",
    )
    assert found.authors == ("Jane Doe", "John Roe")
    assert found.image == Image(alt="Two flags", caption="The summit", credit="AP")
    assert found.corrections == (Correction(date=found.latest, note="It was Tuesday."),)
    assert found.rights is Rights.LINK
    assert found.aliases == ("/old/", "/older.html")
    assert (found.layout, found.lang, found.extra) == ("wide.html", "de", {"colour": "blue"})
    assert found.seed == Provenance(file="talks.txt", sha256="abc", importer=2)
    assert {taxonomy: [term.url for term in terms] for taxonomy, terms in found.terms.items()} == {
        "tags": ["/tags/us-china/"],
        "places": ["/places/beijing/"],
        "sources": ["/sources/the-hindu/"],
    }
    assert str(found.at("tags")) == f"content/2024/talks.md:{11}:7"
    assert str(found.at("nothing")) == "content/2024/talks.md:1:1"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, State.PUBLISHED),
        ({"draft": "false"}, State.PUBLISHED),
        ({"draft": "true"}, State.DRAFT),
        ({"publish_at": "2025-06-01T12:00:00Z"}, State.PUBLISHED),
        ({"publish_at": "2025-06-01T12:00:01Z"}, State.SCHEDULED),
        ({"publish_at": "2025-06-01T17:30:01+05:30"}, State.SCHEDULED),
        ({"expires": "2025-06-01T12:00:01Z"}, State.PUBLISHED),
        ({"expires": "2025-06-01T12:00:00Z"}, State.EXPIRED),
        ({"draft": "true", "expires": "2025-06-01T12:00:00Z"}, State.DRAFT),
    ],
)
def test_states(tmp_path: Path, keys: dict[str, str], expected: State) -> None:
    assert expected is read_one(tmp_path, **keys).state


def test_the_digest_changes_with_the_file_the_settings_and_the_state(tmp_path: Path) -> None:
    digests = [
        read_one(tmp_path / str(number), config, **keys).digest
        for number, (config, keys) in enumerate(
            [
                (CONFIG, {}),
                (CONFIG, {"text": "Officials left."}),
                (CONFIG + "per_page: 7\n", {}),
                (CONFIG, {"publish_at": "2025-06-01T12:00:01Z"}),
            ]
        )
        if not (tmp_path / str(number)).mkdir()
    ]

    assert len(set(digests)) == len(digests)


def test_the_name_of_a_source_is_that_of_its_profile(tmp_path: Path) -> None:
    config = CONFIG + "sources: [{name: The Hindu, feed: https://x.example/rss, rights: full}]\n"
    found = read_one(tmp_path, config, source="{name: the HINDU}")

    assert (found.source.name, found.source.feed) == ("The Hindu", "https://x.example/rss")
    assert found.rights is Rights.FULL


# -- terms


VOCABULARY = """\
taxonomies:
  tags:
    terms:
      - {name: US-China, synonyms: [U.S.-China]}
      - {name: trade}
  places: {from: [places, dateline]}
  by: {from: [authors, agency]}
"""


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"tags": "[us-china]"}, {"tags": ["US-China"]}),
        ({"tags": "[U.S.-China, US-China]"}, {"tags": ["US-China"]}),
        ({"tags": "[trade, Weather, weather]"}, {"tags": ["trade", "Weather"]}),
        ({"places": "[Beijing]", "dateline": "Beijing"}, {"places": ["Beijing"]}),
        ({"dateline": "Geneva"}, {"places": ["Geneva"]}),
        ({"authors": "Jane Doe", "source": "{name: X, agency: AP}"}, {"by": ["Jane Doe", "AP"]}),
    ],
)
def test_terms(tmp_path: Path, keys: dict[str, str], expected: dict[str, list[str]]) -> None:
    """By their names in the vocabulary, each once, in the order in which they are written."""
    found = read_one(tmp_path, CONFIG + VOCABULARY, **keys)

    assert expected == {name: [term.name for term in terms] for name, terms in found.terms.items()}


def test_a_key_of_a_taxonomy_that_is_not_configured_is_unknown(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(people='[Jane Doe]')}", config=CONFIG + VOCABULARY)

    assert site.codes() == ["unknown-key"]


@pytest.mark.parametrize("alias", ["/.dateline-manifest", "/", "old", "/../x/", "https://x.example/"])
def test_what_is_no_alias(tmp_path: Path, alias: str) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(aliases=f"['{alias}']"))

    assert site.codes() == ["bad-alias"]


# -- plain pages


def test_plain_pages_live_below_pages(tmp_path: Path) -> None:
    site = SiteTest(
        tmp_path,
        """
        == content/pages/about.md
        ---
        title: About
        aliases: [/who]
        ---
        Us.
        == content/pages/legal/notice.md
        ---
        title: Notice
        slug: imprint
        ---
        == content/pages/draft.md
        ---
        title: Draft
        draft: true
        ---
        == content/pages.md
        ---
        title: An entry of that name
        uid: a001
        date: 2024-01-09T10:00:00Z
        ---
        """,
    )
    content = read(site)

    assert [("/about/", "About", ("/who/",), "Us."), ("/legal/imprint/", "Notice", (), "")] == [
        (leaf.url, leaf.title, leaf.aliases, leaf.text)
        for leaf in content.leaves
        if leaf.state is State.PUBLISHED
    ]
    assert ["/2024/01/pages/"] == [found.url for found in content.entries]


def test_a_plain_page_takes_no_keys_of_an_entry(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/pages/about.md", "---\ntitle: About\nuid: a001\ntags: [a]\n---\n")

    assert site.codes() == ["unknown-key", "unknown-key"]


# -- order


def test_entries_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for number, name in enumerate(("b", "a/z", "c", "a")):
        site.write(f"content/{name}.md", entry(uid=f"a00{number}"))

    assert ["content/a.md", "content/a/z.md", "content/b.md", "content/c.md"] == [
        found.path for found in read(site).entries
    ]


def test_a_faulty_file_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", "no front matter")
    site.write("content/b.md", entry(title="", uid="a002"))
    site.write("content/c.md", entry(uid="a003", draft="perhaps"))

    assert site.codes() == ["no-front-matter", "missing-key", "wrong-type"]


def _backwards(folder: Path, **_named: bool) -> Iterator[tuple[str, list[str], list[str]]]:
    """As `os.walk`, in an order that another file system might have."""
    entries = sorted(os.scandir(folder), key=lambda found: found.name, reverse=True)
    folders = [found.name for found in entries if found.is_dir(follow_symlinks=False)]
    yield str(folder), folders, [found.name for found in entries if not found.is_dir(follow_symlinks=False)]
    for name in folders:
        yield from _backwards(Path(folder, name))


TIES = [  # all of one moment, so that nothing but their order can tell them apart
    entry(
        f"Talks {number}",
        uid=f"n{number:04}",
        date="2024-01-09T10:00:00Z",
        slug=f"talks-{number}",
        tags=f"[talks, {'US China' if number % 2 else 'us-china'}]",
        people="[Xi, Biden]",
        stories="[The balloon]",
    )
    for number in range(6)
]


def test_the_order_of_the_file_system_changes_no_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = SiteTest(tmp_path)
    for number, text in enumerate(TIES):
        site.write(f"content/{number % 2}/{number}.md", text)
        site.write(f"content/pages/{number}.md", f"---\ntitle: Page {number}\n---\n")
    site.build("--out", str(site.folder / "one"))
    monkeypatch.setattr(os, "walk", _backwards)
    site.build("--out", str(site.folder / "two"))

    assert site.public("one") == site.public("two")


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.permutations("abcdef"))
def test_the_names_of_files_change_no_byte(tmp_path: Path, names: list[str]) -> None:
    """Entries that have a slug may lie wherever their editor likes."""
    shutil.rmtree(tmp_path / "site", ignore_errors=True)
    site = SiteTest(tmp_path)
    for number, text in enumerate(TIES):
        site.write(f"content/a/{number}.md", text)
    site.build("--out", str(site.folder / "one"))
    shutil.rmtree(site.folder / "content")
    for name, text in zip(names, TIES, strict=True):
        site.write(f"content/{name}/{name}.md", text)
    site.build("--out", str(site.folder / "two"))

    assert site.public("one") == site.public("two")


# -- the site


def test_the_newest_entry_is_first_by_the_moment_not_by_the_words(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for name, date in {
        "late": "2024-01-02T01:00:00+09:00",
        "later": "2024-01-01T20:00:00-05:00",
        "early": "2024-01-01T12:00:00Z",
    }.items():
        site.write(f"content/{name}.md", entry(name, uid=f"uid-{name}", date=date))

    assert ["later", "late", "early"] == [found.slug for found in assembled(site).entries]


def test_with_drafts_all_states_are_shown(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    for number, keys in enumerate(
        ({}, {"draft": "true"}, {"publish_at": "2030-01-01T00:00:00Z"}, {"expires": "2020-01-01T00:00:00Z"})
    ):
        site.write(f"content/{number}.md", entry(uid=f"a00{number}", **keys))

    assert len(assembled(site).entries) == 1
    assert len(assembled(site, drafts=True).entries) == 4


def test_a_site_can_be_compared_and_printed(tmp_path: Path) -> None:
    """Nothing points back at what holds it."""
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(tags='[a]')}")

    assert assembled(site) == assembled(site)
    assert "Talks resume" in str(dataclasses.asdict(assembled(site)))
