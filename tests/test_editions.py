"""Editions: drafts, freezing, corrections, what is checked, and what pages and feeds show of them."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from pathlib import Path

import pytest
from checks import ROOT
from driver import CONFIG, NOW, SiteTest, edition, entry

from generator.editing.sheets import PROGRAMS

EDITION = "content/editions/1.md"
WEEKLY = CONFIG + "editions: {weekly: auto}\n"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """Three entries of two weeks, and one that is older."""
    made = SiteTest(tmp_path)
    made.write("content/old.md", entry("Old news", uid="old1", date="2023-11-01T10:00:00Z"))
    made.write("content/one.md", entry("Talks resume", uid="one1", summary="At last", stories="[The strait]"))
    made.write("content/two.md", entry("Talks end", uid="two2", date="2024-01-12T10:00:00Z", dateline="Lima"))
    made.write("content/three.md", entry("A visit", uid="three3", date="2024-01-17T10:00:00Z"))
    return made


def new(site: SiteTest, *arguments: str, now: str = "2024-01-15T09:00:00Z") -> str:
    """Compile a draft; gives its path."""
    ran = site.run("edition", "new", "--now", now, *arguments)
    assert ran.code == 0, ran.err
    return ran.out.partition(":")[0]


# -- drafts


def test_a_weekly_draft_has_the_entries_of_the_last_week_that_is_over(site):
    path = new(site, "--weekly")
    text = site.read(path)

    assert path == "content/editions/2024-w02.md"
    assert "since: 2024-01-08T00:00:00Z\nuntil: 2024-01-15T00:00:00Z" in text
    assert re.findall(r"entry: (\w+)", text) == ["one1", "two2"]
    assert "title: The strait\n    about: /stories/the-strait/" in text
    assert "summary: At last" in text
    assert "place: Lima" in text
    assert site.problems("--strict") == []


def test_a_draft_is_the_same_whenever_it_is_compiled(site):
    path = new(site, "--weekly")
    text = site.read(path)
    site.remove(path)

    assert site.read(new(site, "--weekly", now="2024-01-20T23:00:00+02:00")) == text


def test_a_draft_since_the_last_edition_takes_what_no_edition_has(site):
    new(site, "--weekly")
    site.write("content/late.md", entry("Late", uid="late1", date="2024-01-11T08:00:00Z"))
    text = site.read(new(site, now="2024-01-20T09:00:00Z"))

    assert set(re.findall(r"entry: (\w+)", text)) == {"late1", "three3"}
    assert "number: 2\ntitle: Edition 2\n" in text
    assert "since: 2024-01-15T00:00:00Z\nuntil: 2024-01-20T09:00:00Z" in text


def test_a_dropped_entry_is_taken_by_no_later_draft(site):
    path = new(site, "--weekly")
    site.edit(path, "- entry: two2\n", "- entry: two2\n        drop: true\n")
    text = site.read(new(site, now="2024-01-20T09:00:00Z"))

    assert "two2" not in text


def test_a_daily_draft_and_a_title(site):
    path = new(site, "--daily", "--title", "What was said", now="2024-01-10T09:00:00Z")

    assert path == "content/editions/2024-01-09.md"
    assert "title: What was said\n" in site.read(path)
    assert re.findall(r"entry: (\w+)", site.read(path)) == ["one1"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--weekly", "--daily"), "take one of"),
        (("--daily", "--now", "2024-03-01T00:00:00Z"), "there is no entry since 2024-02-29"),
    ],
)
def test_what_cannot_be_compiled_is_said(site, arguments, words):
    ran = site.run("edition", "new", *arguments)

    assert ran.code == 2
    assert words in ran.err


def test_a_week_is_compiled_once(site):
    new(site, "--weekly")
    ran = site.run("edition", "new", "--weekly", "--now", "2024-01-16T00:00:00Z")

    assert ran.code == 2
    assert "there is an edition 2024-w02 already" in ran.err


def test_near_copies_are_folded_and_the_weightiest_comes_first(site):
    words = " ".join(f"word{number}" for number in range(60))
    site.write(
        "content/a.md", entry("Ships", uid="aaaa", summary="S", source="{name: Paper One}", text=words)
    )
    site.write("content/b.md", entry("Ships!", uid="bbbb", source="{name: Paper Two}", text=words))
    text = site.read(new(site, "--weekly"))

    assert "also:\n          - entry: bbbb\n            source: Paper Two" in text
    assert text.index("aaaa") < text.index("two2")


# -- freezing


def publish(site: SiteTest, which: str = "1") -> None:
    ran = site.run("edition", "publish", which, "--now", NOW)
    assert ran.code == 0, ran.err


def test_a_draft_is_not_shown_until_it_is_published(site):
    new(site, "--weekly")
    site.build()

    assert not site.exists("/editions/2024-w02/")

    publish(site)
    site.build()

    assert "Talks resume" in site.page("/editions/2024-w02/")
    assert "Talks resume" in site.page("/editions/rss.xml")
    assert "/editions/2024-w02/" in site.page("/")
    assert "/editions/2024-w02/" in site.page("/stories/the-strait/")


def test_what_is_published_stays_as_it_was_when_an_entry_changes(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}))
    publish(site)
    site.edit("content/one.md", "Talks resume", "Talks do not resume")
    site.edit("content/one.md", "uid: one1", "uid: one1\nslug: other")
    site.build()
    page = site.page("/editions/1/")

    assert "Talks resume" in page
    assert "/2024/01/other/" in page
    assert "Talks do not resume" not in page


def test_what_was_corrected_since_is_shown(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}))
    publish(site)
    notes = "[{date: 2024-01-10T00:00:00Z, note: Before}, {date: 2024-02-01T00:00:00Z, note: After}]"
    site.edit("content/one.md", "uid: one1", f"uid: one1\ncorrections: {notes}")
    site.build()

    assert "After" in site.page("/editions/1/")
    assert "Before" not in site.page("/editions/1/")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Talks resume", "Talks went on"),
        ("Week one", "Week 1"),
        ("A note.", "Another note."),
        ("number: 1", "number: 2"),
        ('"pin": true', '"pin": false'),
        ("date: 2024-01-15T06", "date: 2024-01-15T07"),
    ],
)
def test_a_change_of_what_is_published_is_an_error_until_it_is_a_correction(site, old, new):
    told = [{"entry": "one1", "title": "Talks resume", "pin": True}]
    site.write(EDITION, edition(sections={"Talks": told}, state="published", text="A note."))
    site.edit(EDITION, old, new)

    assert site.codes() == ["edition-changed"]

    ran = site.run("edition", "correct", "latest", "--note", "It was otherwise.", "--now", NOW)

    assert ran.code == 0, ran.err
    assert site.codes() == []

    site.build()

    assert "It was otherwise." in site.page("/editions/1/")
    assert "<updated>2025-06-01T12:00:00+00:00</updated>" in site.page("/editions/atom.xml")


def test_a_correction_that_stands_alone_is_not_lost_when_another_is_made(site):
    """One mapping is a list of one for a build; a further one must not take its place."""
    first = "{date: 2024-01-16T06:00:00Z, note: The first.}"
    site.write(EDITION, edition(sections={"Talks": ["one1"]}, state="published", corrections=first))
    before = site.read(EDITION)
    ran = site.run("edition", "correct", "latest", "--note", "The second.", "--now", NOW)

    assert ran.code == 1
    assert "error[cannot-edit]" in ran.err
    assert before == site.read(EDITION)


@pytest.mark.parametrize(("number", "numbers"), [(1, "2 3 1 4"), (2, "1 3 2 4"), (7, "1 2 7 8")])
def test_no_edition_that_makes_itself_has_the_number_of_one_with_a_file(site, number, numbers):
    site.write("config.yaml", WEEKLY)
    site.write("content/late.md", entry("Late", uid="late", date="2024-02-07T10:00:00Z"))
    site.write("content/later.md", entry("Later", uid="later", date="2024-02-17T10:00:00Z"))
    site.write(
        EDITION,
        edition(
            "By hand",
            number=number,
            date="2024-02-01T06:00:00Z",
            sections={"A": ["three3"]},
            state="published",
        ),
    )
    site.build()
    found = re.findall(r'<span class="count">(\d+)</span>', site.page("/editions/"))

    assert numbers == " ".join(reversed(found))


def test_a_section_leads_to_its_subject_as_long_as_that_has_a_page(site):
    """Other entries than its own may keep the page there."""
    section = {"title": "The strait", "about": "/stories/the-strait/", "entries": [{"entry": "two2"}]}
    site.write(
        EDITION, edition(state="published").replace("sections: []", f"sections: {json.dumps([section])}")
    )
    site.edit(EDITION, "frozen: ", "frozen: x")
    site.edit(EDITION, "state: published", "state: draft")
    site.build("--drafts")

    assert 'href="/stories/the-strait/"' in site.page("/editions/1/")

    site.edit("content/one.md", "stories: [The strait]\n", "")
    site.build("--drafts", "--verify")

    assert 'href="/stories/the-strait/"' not in site.page("/editions/1/")


def test_a_section_leads_to_its_subject_under_its_present_name(site):
    section = {"title": "The strait", "about": "/stories/the-strait/", "entries": [{"entry": "two2"}]}
    site.write(EDITION, edition().replace("sections: []", f"sections: {json.dumps([section])}"))
    site.build("--drafts")
    site.run("tags", "rename", "--taxonomy", "stories", "The strait", "The channel")
    site.build("--drafts", "--verify")

    assert 'href="/stories/the-channel/"' in site.page("/editions/1/")


@pytest.mark.parametrize("state", ["publish_at: 2026-01-01T00:00:00Z", "expires: 2025-01-01T00:00:00Z"])
@pytest.mark.parametrize("command", [(), ("--drafts",)])
def test_no_edition_misses_what_readers_do_not_see(site, state, command):
    site.write(
        EDITION,
        edition(
            sections={"Talks": ["one1"]},
            state="published",
            since="2024-01-08T00:00:00Z",
            until="2024-01-15T00:00:00Z",
        ),
    )

    assert site.codes(command="build") == ["missed-entry"]

    site.edit("content/two.md", "uid: two2", f"{state}\nuid: two2")

    assert site.codes(*command, command="build") == []


def test_a_locked_edition_changes_no_more_and_can_be_published(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}))

    assert site.run("edition", "lock", "1").code == 0
    assert "state: locked" in site.read(EDITION)

    locked = site.read(EDITION)
    site.edit(EDITION, "Week one", "Week 1")

    assert site.codes() == ["edition-changed"]
    assert site.run("edition", "publish", "1").code == 1

    site.write(EDITION, locked)
    publish(site)

    assert "state: published" in site.read(EDITION)
    assert site.problems("--strict") == []


@pytest.mark.parametrize(
    ("state", "command", "words"),
    [
        ("published", ("publish", "1"), "edition 1 is published already"),
        ("draft", ("correct", "1", "--note", "No"), "edition 1 is draft"),
        ("draft", ("publish", "3"), "there is no edition `3`"),
    ],
)
def test_what_cannot_be_done_in_a_state_is_said(site, state, command, words):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}, state=state))
    ran = site.run("edition", *command)

    assert ran.code == 2
    assert words in ran.err


def test_a_file_that_cannot_be_read_is_told_before_that_there_is_no_such_edition(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}).replace("title:", "titel:"))
    ran = site.run("edition", "publish", "1")

    assert ran.code == 1
    assert "unknown-key" in ran.err
    assert "there is no edition" not in ran.err


def test_an_edition_comes_out_on_its_date(site):
    site.write(EDITION, edition(date="2025-07-01T06:00:00Z", sections={"Talks": ["one1"]}, state="published"))
    site.build()
    ran = site.run("edition", "export", "1", "--text", str(site.folder / "1.txt"), "--now", NOW)

    assert not site.exists("/editions/1/")
    assert f"edition `1` is not out: {EDITION} comes out at 2025-07-01T06:00:00Z" in ran.err

    site.build(now="2025-07-01T06:00:00Z")

    assert site.exists("/editions/1/")


def test_editions_are_listed(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}))
    ran = site.run("edition", "list")

    assert ran.out == "   1  draft      2024-01-15T06:00:00Z    1  Week one\n"
    assert '"path": "content/editions/1.md"' in site.run("edition", "list", "--format", "json").out


# -- by themselves


def test_a_week_is_an_edition_once_there_is_an_entry_of_a_later_one(site):
    site.write("config.yaml", WEEKLY)
    site.build()

    assert site.exists("/editions/2023-w44/")
    assert site.exists("/editions/2024-w02/")
    assert not site.exists("/editions/2024-w03/")

    site.write("content/four.md", entry("Later", uid="four4", date="2024-02-01T10:00:00Z"))
    site.build(now="2024-02-02T00:00:00Z")

    assert site.exists("/editions/2024-w03/")
    assert "Edition 3" in site.page("/editions/2024-w03/")


def test_an_edition_of_days_before_time_zones_begins_at_whole_minutes(tmp_path):
    """New York was 4 hours, 56 minutes and 2 seconds behind, which no feed can say."""
    site = SiteTest(tmp_path, config=WEEKLY + "timezone: America/New_York\n")
    for number in (1, 2):
        date = f"1880-0{number}-01T10:00:00Z"
        site.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"a00{number}", date=date))
    site.build()
    feed = site.page("/editions/atom.xml")

    assert "<published>1880-01-05T00:00:00-04:57</published>" in feed


def test_an_edition_by_hand_takes_the_place_of_the_one_that_made_itself(site):
    site.write("config.yaml", WEEKLY)
    path = new(site, "--weekly")

    assert "number: 2\n" in site.read(path)

    site.edit(path, "title: Week of 8 January 2024", "title: By hand")
    site.build()

    assert "Week of 8 January 2024" in site.page("/editions/2024-w02/")

    publish(site, "2")
    site.build()

    assert "By hand" in site.page("/editions/2024-w02/")


def test_days_and_weeks_cannot_both_make_editions(site):
    site.write("config.yaml", CONFIG + "editions: {weekly: auto, daily: auto}\n")

    assert site.codes() == ["wrong-type"]


def test_a_site_without_editions_has_no_trace_of_them(site):
    site.build()

    assert not [path for path in site.public() if "edition" in path]
    assert "ditions" not in site.page("/")
    assert "ditions" not in site.page("/feeds/")


# -- the list


def listed(site: SiteTest, url: str = "/editions/") -> list[str]:
    """The slugs of the editions that a leaf of the list shows."""
    main = site.page(url).partition("<main")[2]
    return re.findall(r'<a href="/editions/([\w-]+)/"', main)


def test_a_long_list_of_editions_has_leaves_that_are_counted_from_the_oldest(tmp_path):
    site = SiteTest(tmp_path, config=f"{WEEKLY}per_page: 3\n")

    def write(week: int) -> None:
        date = f"2024-{1 + (week - 1) // 4:02}-{1 + (week - 1) % 4 * 7:02}T10:00:00Z"
        site.write(f"content/{week:02}.md", entry(f"Week {week}", uid=f"uid-{week}", date=date))

    for week in range(1, 9):  # the last of them is not over
        write(week)
    site.build()

    assert len(listed(site)) == 4
    assert listed(site, "/editions/page/1/") == ["2024-w03", "2024-w02", "2024-w01"]
    assert '<a class="on" rel="next" href="/editions/page/1/">' in site.page("/editions/")
    assert "The newest 4 of 7 editions" in site.page("/editions/")
    assert '<a class="back" rel="prev" href="/editions/">' in site.page("/editions/page/1/")
    assert "Page 1 of 2, counted from the oldest" in site.page("/editions/page/1/")
    assert "<title>Editions, January 2024, page 1 – Test Digest</title>" in site.page("/editions/page/1/")
    assert "https://digest.example/editions/page/1/" in site.page("/sitemap.xml")

    before = site.page("/editions/page/1/")
    write(9)
    site.build()

    assert len(listed(site)) == 5
    assert site.page("/editions/page/1/") == before

    write(10)
    site.build()

    assert len(listed(site)) == 3
    assert listed(site, "/editions/page/1/") == ["2024-w03", "2024-w02", "2024-w01"]
    assert not site.exists("/editions/page/3/")


@pytest.mark.parametrize("until", [{}, {"until": "2024-01-14T00:00:00Z"}])
def test_an_edition_cannot_end_before_it_begins(site, until):
    site.write("content/editions/9.md", edition(number=9, since="2024-01-15T06:00:01Z", **until))
    (problem,) = site.problems()

    assert (problem["code"], problem["line"]) == ("bad-date", 6)


def test_a_short_list_of_editions_has_one_leaf(site):
    site.write("config.yaml", WEEKLY)
    site.build()

    assert listed(site) == ["2024-w02", "2023-w44"]
    assert "/editions/page/" not in site.page("/editions/")


# -- the demonstration, and what the documentation shows


def test_the_demonstration_has_editions_that_are_published(tmp_path):
    files = [path.read_text(encoding="utf-8") for path in (ROOT / "content/editions").glob("*.md")]

    assert len(files) >= 6
    assert all("\nstate: published\n" in text for text in files)


def test_the_draft_that_the_documentation_shows_can_be_read(tmp_path):
    page = (ROOT / "docs/editions.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```markdown\n(.*?)```", page, re.DOTALL)
    site = SiteTest(tmp_path)
    for uid in ("0a8a2f2908dffb70", "7c94098058bbb39f"):
        site.write(f"content/{uid}.md", entry(f"About {uid}", uid=uid, date="2023-06-20T10:00:00Z"))
    site.write("content/editions/2023-w25.md", block)

    assert site.problems("--strict", "--drafts") == []


def test_the_documentation_names_every_key_of_an_edition():
    page = (ROOT / "docs/editions.md").read_text(encoding="utf-8")
    source = (ROOT / "generator/readers/editions.py").read_text(encoding="utf-8")
    keys = set(
        re.findall(r"\.(?:text|moment|number|flag|required|mappings|choice|free)\(\s*\"(\w+)\"", source)
    )

    assert {key for key in keys if f"`{key}`" not in page} == set()


# -- on paper


@pytest.mark.browser
def test_an_edition_is_printed(site, tmp_path):
    if not any(map(shutil.which, PROGRAMS)):
        pytest.skip("no Chromium is installed")
    site.write("config.yaml", CONFIG.replace("digest.example/", "digest.example/repo/"))
    site.write(EDITION, edition(sections={"Talks": ["one1", "two2"]}, state="published"))
    for name in ("1.pdf", "2.pdf"):
        ran = site.run("edition", "export", "1", "--pdf", str(tmp_path / name), "--now", NOW)

        assert ran.code == 0, ran.err
    payload = (tmp_path / "1.pdf").read_bytes()

    assert payload.startswith(b"%PDF-")
    assert b"/CreationDate (D:20240115060000+00'00')" in payload
    assert payload == (tmp_path / "2.pdf").read_bytes()


def test_a_browser_that_does_not_end_is_ended_with_all_that_it_began(site, tmp_path, monkeypatch):
    """Its helpers wrote on into a folder that was removed meanwhile, and so left it behind."""
    folder = tmp_path / "programs"
    folder.mkdir()
    alive = tmp_path / "alive"
    helper = f'(while :; do mkdir -p "$TMPDIR/profile"; echo . >> "{alive}"; sleep 0.05; done) & wait'
    (folder / "chromium").write_text(f"#!/bin/sh\n{helper}\n")
    (folder / "chromium").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("generator.editing.sheets._TIMEOUT", 1)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    site.write(EDITION, edition(sections={"Talks": ["one1"]}, state="published"))
    ran = site.run("edition", "export", "1", "--pdf", str(tmp_path / "1.pdf"), "--now", NOW)
    written = alive.stat().st_size
    time.sleep(0.3)

    assert ran.code == 1
    assert "it took longer than 1 s" in ran.err
    assert alive.stat().st_size == written
    assert {"programs", "alive", "site"} == {one.name for one in tmp_path.iterdir()}


def test_without_a_browser_nothing_is_printed(site, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    site.write(EDITION, edition(sections={"Talks": ["one1"]}, state="published"))
    ran = site.run("edition", "export", "1", "--pdf", str(tmp_path / "1.pdf"), "--now", NOW)

    assert ran.code == 1
    assert "there is no Chromium on this machine" in ran.err
    assert not (tmp_path / "1.pdf").exists()


# -- what cannot be done


def test_what_cannot_be_frozen_is_said_and_the_file_stays(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}, state="published"))
    published = site.read(EDITION)
    again = site.run("edition", "publish", "1", "--now", NOW)
    locked = site.run("edition", "lock", "1", "--now", NOW)

    assert (again.code, locked.code) == (2, 2)
    assert "edition 1 is published already" in again.err
    assert "edition 1 is published already" in locked.err
    assert site.read(EDITION) == published

    site.write(EDITION, edition(sections={"Talks": ["one1"]}))
    draft = site.read(EDITION)
    ran = site.run("edition", "correct", "1", "--note", "It was otherwise.", "--now", NOW)

    assert ran.code == 2
    assert "edition 1 is draft; what no reader has is simply edited" in ran.err
    assert site.read(EDITION) == draft


def test_an_edition_that_cannot_be_edited_alone_is_reported(site):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}, title="&name Week one", tagline="x"))
    site.edit(EDITION, "tagline: x", "summary: *name")
    site.edit(EDITION, "state: draft", "state: &state draft\nextra: {kept: *state}")
    text = site.read(EDITION)
    ran = site.run("edition", "publish", "1", "--now", NOW)

    assert ran.code == 1
    assert "error[cannot-edit]" in ran.err
    assert site.read(EDITION) == text


def test_nothing_is_done_with_editions_while_the_settings_are_wrong(site, tmp_path):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}))
    site.write("config.yaml", "title: [\n")
    text = site.read(EDITION)
    file = tmp_path / "mail.txt"
    commands = [
        ("new",),
        ("lock", "1"),
        ("correct", "1", "--note", "x"),
        ("export", "1", "--text", str(file)),
        ("send", "1", "--smtp", "mail.example.org", "--to", "r@example.org", "--dry-run"),
    ]
    codes = [site.run("edition", *one, "--now", NOW).code for one in commands]

    assert codes == [1] * len(commands)
    assert site.read(EDITION) == text
    assert not file.exists()


def test_in_json_no_line_for_people_is_printed(site, tmp_path):
    site.write(EDITION, edition(sections={"Talks": ["one1"]}))
    file = tmp_path / "edition.epub"
    ran = [
        site.run("edition", *one, "--format", "json")
        for one in (
            ("new", "--weekly", "--now", "2024-01-15T09:00:00Z"),
            ("lock", "1", "--now", NOW),
            ("publish", "1", "--now", NOW),
            ("correct", "1", "--note", "It was otherwise.", "--now", NOW),
            ("export", "1", "--epub", str(file), "--now", NOW),
        )
    ]

    assert [one.code for one in ran] == [0] * 5
    assert [json.loads(one.out) for one in ran] == [{"problems": []}] * 5
    assert "It was otherwise." in site.read(EDITION)
    assert file.read_bytes().startswith(b"PK")


def test_an_export_without_a_file_is_wrong_usage(site):
    ran = site.run("edition", "export", "1")

    assert ran.code == 2
    assert "name a file" in ran.err
