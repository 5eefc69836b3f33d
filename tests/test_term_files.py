"""term_files: what the files of stories, people and places say, together with config.yaml."""

from __future__ import annotations

import json
import re

import pytest
from driver import SiteTest, edition, entry
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.ground.diagnostics import Report
from generator.readers.config import read_config
from generator.readers.content_file import open_content
from generator.readers.term_files import read_term

CONFIG = """\
title: Test Digest
base_url: https://digest.example/
tag_authority: digest.example,2024
rights: own
taxonomies:
  people:
    singular: person
    terms:
      - {name: Li Wei, description: A minister., synonyms: [Minister Li]}
  organisations: {}
  places: {}
  stories: {singular: story}
"""


@pytest.fixture
def site(tmp_path):
    made = SiteTest(tmp_path, config=CONFIG)
    made.write(
        "content/a.md", entry(uid="a001", people="[Li Wei]", stories="[Talks]", organisations="[Navy]")
    )
    made.write("content/b.md", entry("Talks end", uid="a002", date="2024-02-01T10:00:00Z", stories="[Talks]"))
    return made


def term(**keys: str) -> str:
    text = keys.pop("text", "")
    return f"---\n{lines(keys.items())}---\n\n{text}\n"


def lines(keys) -> str:
    return "".join(f"{key}: {value}\n" for key, value in keys)


def test_a_file_adds_to_what_config_yaml_says(site):
    roles = (
        "[{title: Minister, organisation: Navy, from: 2023-03, to: 2024}, {title: Envoy, from: 2024-02-01}]"
    )
    site.write("content/people/li-wei.md", term(roles=roles, wikidata="Q42", text="Born in *Harbin*."))
    site.build()
    page = site.page("/people/li-wei/")

    assert "A minister." in page
    assert "Minister Li" in page
    assert "<p>Born in <em>Harbin</em>.</p>" in page
    assert '<b>Minister</b>, <a href="/organisations/navy/">Navy</a>' in page
    assert '<time datetime="2023-03">March 2023</time> – <time datetime="2024">2024</time>' in page
    assert 'since <time datetime="2024-02-01">1 February 2024</time>' in page
    assert 'href="https://www.wikidata.org/wiki/Q42"' in page
    person = json.loads(re.search(r"ld\+json\">(.*?)</script>", page)[1])["@graph"][2]["about"]
    assert person["sameAs"] == ["https://www.wikidata.org/wiki/Q42"]
    assert person["worksFor"][0]["worksFor"] == {
        "@type": "Organization",
        "name": "Navy",
        "url": "https://digest.example/organisations/navy/",
    }
    assert person["hasOccupation"][0]["startDate"] == "2024-02-01"


def test_a_file_makes_a_term_of_its_own(site):
    site.write(
        "content/places/oslo.md", term(title="Oslo", description="A harbour.", synonyms="[Christiania]")
    )
    site.write("content/a.md", entry(uid="a001", places="[Christiania]", stories="[Talks]"))
    site.build()

    assert "A harbour." in site.page("/places/oslo/")
    assert 'href="/places/oslo/"' in site.page("/2024/01/a/")
    assert not site.exists("/places/christiania/")


def test_a_term_with_a_file_has_a_page_before_it_has_entries(site):
    site.write("content/stories/quotas.md", term(title="Quotas", question="Who may fish?", text="Long ago."))
    site.build()
    page = site.page("/stories/quotas/")

    assert "Who may fish?" in page
    assert "Long ago." in page
    assert "Running" in page
    assert "Who may fish?" in site.page("/stories/")


def test_texts_lead_to_a_term_by_its_file(site):
    site.write("content/people/li-wei.md", term(text="See [the talks](../a.md).", aliases="[/li/]"))
    site.write("content/a.md", entry(people="[Li Wei]", text="[Him](people/li-wei.md)"))
    site.build()

    assert re.search('<a href="/people/li-wei/"[^>]*>Him</a>', site.page("/2024/01/a/"))
    assert re.search('<a href="/2024/01/a/"[^>]*>the talks</a>', site.page("/people/li-wei/"))
    assert "/people/li-wei/" in site.page("/li/")


# -- stories


@pytest.mark.parametrize(
    ("says", "newest", "state"),
    [
        ("", "2024-03-01", "running"),
        ("", "2024-06-01", "dormant"),
        ("state: closed\n", "2024-03-01", "closed"),
        ("state: running\n", "2024-06-01", "running"),
    ],
)
def test_the_state_follows_from_the_content_unless_the_file_says_it(site, says, newest, state):
    site.write("content/c.md", entry("Newest", uid="a003", date=f"{newest}T10:00:00Z"))
    site.write("content/stories/talks.md", f"---\ntitle: Talks\n{says}---\n")
    site.build()

    assert f'<span class="state {state}">' in site.page("/stories/talks/")


@pytest.mark.parametrize(
    ("start", "state"),
    [
        ("2024-07-01", "running"),
        ("2024-06-01T18:00:00Z", "running"),
        ("2024-06-01T09:00:00Z", "dormant"),
        ("2024-06-01", "dormant"),
    ],
)
def test_a_story_with_something_ahead_is_not_asleep(site, start, state):
    site.write("content/c.md", entry("Newest", uid="a003", date="2024-06-01T10:00:00Z"))
    site.edit("content/b.md", "stories:", f"events: [{{name: Vote, start: {start}}}]\nstories:")
    site.build()

    assert f'<span class="state {state}">' in site.page("/stories/talks/")


def test_entries_that_tell_the_same_stand_as_one(site):
    text = (
        "Ministers of nine countries met in the old harbour on Tuesday and agreed to count fish together. Ships of "
        "each will sail with observers of two others, said the host, who had asked for three. A first report is due "
        "before the winter, and nobody expects that it will please the south, whose catch has halved since 1998."
    )
    for name, source, more in (
        ("b", "Paper One", {"text": text, "summary": "A long one"}),
        ("c", "Paper Two", {"text": text}),
        ("d", "Paper Three", {"text": "Other words.", "happening": "The count"}),
        ("e", "Paper Four", {"text": "Yet others.", "happening": "the count", "people": "[Li Wei]"}),
    ):
        site.write(
            f"content/{name}.md",
            entry(f"Told by {source}", uid=f"b00{name}", date="2024-02-01T10:00:00Z", stories="[Talks]",
                  source=f"{{name: {source}}}", **more),
        )  # fmt: skip
    site.write("content/stories/talks.md", term(title="Talks"))
    site.build()
    page = site.page("/stories/talks/")
    also = [re.sub(r"<[^>]*>", "", found) for found in re.findall(r'<p class="also">(.*?)</p>', page)]

    assert sorted(also) == ["Also covered by Paper Three", "Also covered by Paper Two"]
    assert page.count('class="headline p-name"') == 3


def test_a_story_says_what_is_new_since_the_last_edition(site):
    site.write(
        "content/editions/one.md",
        edition(state="published", date="2024-01-15T06:00:00Z", sections={"Talks": ["a001"]}),
    )
    site.write("content/stories/talks.md", term(title="Talks"))
    site.build()

    assert '1 new entry since <a href="/editions/one/">' in site.page("/stories/talks/")


# -- rebuilds


def written(site: SiteTest) -> int:
    ran = site.build()
    return int(re.search(r"(\d+) files? written", ran.out)[1])


def test_only_what_shows_a_file_is_made_again(site):
    site.write("content/people/li-wei.md", term(text="Born in Harbin."))
    site.build()
    site.edit("content/people/li-wei.md", "Harbin", "Dalian")

    assert written(site) == 1
    assert "Dalian" in site.page("/people/li-wei/")
    assert written(site) == 0


def test_a_file_that_goes_takes_its_words_with_it(site):
    site.build()
    before = site.public()
    site.write("content/people/li-wei.md", term(text="Born in Harbin.", wikidata="Q42"))
    site.write("content/places/oslo.md", term(title="Oslo"))
    site.build()
    site.remove("content/people/li-wei.md")
    site.remove("content/places/oslo.md")
    site.build()

    assert site.public() == before


# -- faults


@pytest.mark.parametrize(
    ("name", "keys", "code", "line"),
    [
        ("people/li-wei", {"description": "Another."}, "said-twice", 2),
        ("people/li-wei", {"title": "Wei Li"}, "term-mismatch", 2),
        ("people/minister", {"title": "Minister Li"}, "term-mismatch", 2),
        ("people/ana", {"description": "No name"}, "missing-key", 2),
        ("people/Ana", {"title": "Ana"}, "bad-slug", 1),
        ("people/deep/ana", {"title": "Ana"}, "bad-slug", 1),
        ("people/ana", {"title": "Ana", "wikidata": "Ana"}, "bad-wikidata", 3),
        ("people/ana", {"title": "Ana", "question": "Who?"}, "unknown-key", 3),
        ("people/ana", {"title": "Ana", "roles": "[{title: Head, from: soon}]"}, "bad-date", 3),
        ("people/ana", {"title": "Ana", "roles": "[{title: Head, from: 2024, to: 2023-05}]"}, "bad-date", 3),
        ("people/ana", {"title": "Ana", "roles": "[{from: 2024}]"}, "missing-key", 3),
        ("people/ana", {"title": "Ana", "synonyms": "[li wei]"}, "duplicate-term", 3),
        ("people/ana", {"title": "Ana", "broader": "Nobody"}, "unknown-term", 3),
        ("people/ana", {"title": "Ana", "uid": "[ana, anna]"}, "wrong-type", 3),
        ("stories/talks", {"title": "Talks", "state": "asleep"}, "wrong-type", 3),
        ("stories/talks", {"title": "Talks", "roles": "[]"}, "unknown-key", 3),
        ("people/ana", {"title": "Ana", "uid": "a001x", "date": "2024-01-01T00:00:00Z"}, "unknown-key", 4),
    ],
)
def test_a_fault_is_reported_at_its_place(site, name, keys, code, line):
    site.write(f"content/{name}.md", term(**keys))
    (problem,) = site.problems()

    assert (problem["code"], problem["path"], problem["line"]) == (code, f"content/{name}.md", line)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["title", "roles", "wikidata", "state", "question", "links", "synonyms", "former", "extra"]),
            st.sampled_from(["", "x", "[x, 1]", "{a: b}", "[{title: x, from: 2024-13}]", "Q1", "[[", "~", "'"]),
        ),
        max_size=5,
    )
)  # fmt: skip
@example([("roles", "[{title: x, from: 0000}]")])
def test_no_file_makes_the_reader_raise(keys):
    config = read_config(CONFIG.encode(), Report())
    payload = f"---\n{lines(keys)}---\n".encode()
    for taxonomy in config.taxonomies:
        report = Report()
        file = open_content(f"content/{taxonomy.name}/x.md", payload, report)
        found = read_term(file, taxonomy) if file is not None else None

        assert found is not None or report.failed


# -- commands


def test_a_command_begins_the_file_of_a_story(site):
    ran = site.run("stories", "new", "Fishing quotas", "--question", "Who may fish: and where?")

    assert ran.code == 0
    assert "content/stories/fishing-quotas.md" in ran.out
    site.build()
    assert "Who may fish: and where?" in site.page("/stories/fishing-quotas/")
    assert site.run("stories", "new", "Fishing quotas").code == 2


@pytest.mark.parametrize("typed", ["ida lund", "ida-lund", "Ida  Lund"])
def test_a_file_that_is_begun_calls_a_term_as_entries_do(site, typed):
    """Its title is the name on all pages: one in other letters would be another than is published."""
    site.write("content/mine.md", entry("Mine", uid="a077", people="[Ann Lee, Ida Lund]"))
    site.run("tags", "new", "--taxonomy", "people", typed)

    assert "title: Ida Lund\n" in site.read("content/people/ida-lund.md")


def test_a_command_begins_the_file_of_a_term_that_config_yaml_lists(site):
    assert site.run("tags", "new", "--taxonomy", "people", "Minister Li").code == 0
    assert site.read("content/people/li-wei.md") == "---\ntitle: Li Wei\n---\n"
    assert site.codes() == []


def test_terms_with_files_are_known_to_other_commands(site):
    site.write("content/people/ana-berg.md", term(title="Ana Berg", synonyms="[A. Berg]"))
    site.write("content/a.md", entry(people="[A. Berg]"))
    listed = json.loads(site.run("tags", "list", "--taxonomy", "people", "--format", "json").out)["terms"]

    assert {one["name"]: one["entries"] for one in listed} == {"Li Wei": 0, "Ana Berg": 1}
    ran = site.run("tags", "rename", "--taxonomy", "people", "Ana Berg", "Anna Berg")
    assert ran.code == 2
    assert "content/people/ana-berg.md" in ran.err


def test_explain_names_the_file_and_the_entries(site):
    site.write("content/stories/talks.md", term(title="Talks"))
    site.build()
    ran = site.run("explain", "/stories/talks/")

    assert "content/stories/talks.md" in ran.out
    assert "content/b.md" in ran.out
