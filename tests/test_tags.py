"""`dateline tags`: what is listed and suggested, and that a change touches what it should and nothing else."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path

import feedparser
import pytest
from driver import CONFIG, SiteTest, entry

from generator.ground.diagnostics import Report
from generator.readers.config import read_config
from generator.tagging.listing import near_names

VOCABULARY = """\
# my digest
taxonomies:
  tags:
    title: Subjects  # as on the page
    singular: subject
    terms:
      # the main one
      - name: Military dialogue  # not talks
        slug: military-dialogue
        description: >-
          Who speaks
          to whom.
        synonyms: [mil-mil]
        match: {any: [hotline, defence talks]}

      - {name: Trade, slug: trade, match: {any: [tariff, tariffs]}}  # short
      - name: Tariffs
        slug: tariffs
        broader: Trade
        match:
          any: [duty, duties]
  people:
    title: People
    singular: person
feeds:
  entries: 10  # enough
"""

ENTRY = """\
---
title: Talks resume
uid: a001
date: 2024-01-09T10:00:00Z   # as the page says
tags:  # checked
  - Military dialogue  # matched "hotline" (body 2)
  - 'Trade'
# about the people
people: [Ann Lee, "Bo Ek"]
---

A hotline was agreed, and tariffs were not.
"""


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, config=CONFIG + VOCABULARY)
    made.write("content/talks.md", ENTRY)
    return made


def tags(site: SiteTest, *arguments: str) -> str:
    ran = site.run("tags", *arguments)
    assert ran.code == 0, ran.err
    return ran.out


# -- list


def test_list_has_counts_and_what_is_odd(site: SiteTest) -> None:
    site.write("content/b.md", entry("B", uid="a002", tags="[mil-mil, Trades, Hotlines]"))
    rows = {line[:17].strip(): line[17:].split(maxsplit=1) for line in tags(site, "list").splitlines()}

    assert rows["Military dialogue"] == ["2", "written Military dialogue, mil-mil"]
    assert rows["Trade"] == ["1", "near Trades"]
    assert rows["Tariffs"] == ["0", "unused"]
    assert rows["Trades"] == ["1", "not in the vocabulary; near Trade"]
    assert rows["Hotlines"] == ["1", "not in the vocabulary"]


@pytest.mark.parametrize(
    ("names", "are_near"),
    [
        (("Trade", "Trades"), True),
        (("Xi Jinping", "Jinping Xi"), True),
        (("PLA", "People's Liberation Army"), True),
        (("Hotline", "Hotlien"), True),
        (("The presidents meet", "Trade, chips and rules"), False),
        (("White House Council", "Women Health Care"), False),
        (("Number 11", "Number 12"), False),
        (("Oslo", "Solo"), False),
    ],
)
def test_names_that_may_be_meant_to_be_the_same(names: tuple[str, str], are_near: bool) -> None:
    one, other = names

    assert near_names(names) == ({one: (other,), other: (one,)} if are_near else {})


def test_list_works_on_any_taxonomy(site: SiteTest) -> None:
    listed = json.loads(tags(site, "list", "--taxonomy", "people", "--format", "json"))["terms"]

    assert [row["name"] for row in listed] == ["Ann Lee", "Bo Ek"]


def test_taxonomy_that_is_not_there_is_wrong_usage(site: SiteTest) -> None:
    ran = site.run("tags", "list", "--taxonomy", "poeple")

    assert ran.code == 2
    assert "choose one of tags, people" in ran.err


# -- suggest


def test_suggestions_come_with_what_matched_where(site: SiteTest) -> None:
    site.edit("content/talks.md", "  - 'Trade'\n", "")
    (one,) = json.loads(tags(site, "suggest", "--format", "json"))["suggestions"]

    assert (one["path"], one["term"]) == ("content/talks.md", "Trade")
    assert one["spans"] == [{"text": "tariffs", "part": "line 11", "start": 26, "end": 33}]
    assert "hotline" in site.read("content/talks.md").split("\n")[10]


def test_suggestions_are_written_if_asked_for(site: SiteTest) -> None:
    site.edit("content/talks.md", "  - 'Trade'\n", "")
    before = site.read("content/talks.md")
    tags(site, "suggest")
    assert site.read("content/talks.md") == before
    tags(site, "suggest", "--write")

    assert site.read("content/talks.md") == before.replace("(body 2)\n", "(body 2)\n  - Trade\n")


def test_a_comment_within_an_empty_list_stays(site: SiteTest) -> None:
    site.write("content/b.md", entry("A hotline", uid="a002", tags="[\n  # none so far\n]"))
    tags(site, "suggest", "--write")

    assert "tags: [Military dialogue\n  # none so far\n]\n" in site.read("content/b.md")


def test_a_name_may_go_on_in_the_next_line(site: SiteTest) -> None:
    site.write(
        "content/b.md", entry("Sea", uid="a002", text="Boats left.\n\nNobody saw Ann\nLee.\n- Bo\n- Ek\n")
    )

    assert tags(site, "suggest", "--taxonomy", "people") == (
        'content/b.md: Ann Lee: named, as in earlier entries "Ann Lee" (line 9)\n1 suggestion for 1 entry.\n'
    )


def test_names_that_other_entries_carry_are_suggested(site: SiteTest) -> None:
    site.write("content/b.md", entry("Ann Lee goes to sea", uid="a002"))
    out = tags(site, "suggest", "--taxonomy", "people")

    assert 'content/b.md: Ann Lee: named, as in earlier entries "Ann Lee" (title)' in out


# -- rename


def test_rename_edits_the_name_and_nothing_else(site: SiteTest) -> None:
    before, settings = site.read("content/talks.md"), site.read("config.yaml")
    tags(site, "rename", "Military dialogue", "Military talks")

    assert site.read("content/talks.md") == before.replace("- Military dialogue", "- Military talks")
    assert site.read("config.yaml") == settings.replace(
        "- name: Military dialogue  # not talks\n        slug: military-dialogue\n",
        "- name: Military talks  # not talks\n        uid: military-dialogue\n"
        "        former: [military-dialogue]\n        slug: military-talks\n",
    ).replace("[mil-mil]", "[mil-mil, Military dialogue]")


@pytest.mark.skipif(os.name != "posix", reason="there are no such rights")
def test_who_may_read_a_file_stays_as_it_is(site: SiteTest) -> None:
    (site.folder / "content/talks.md").chmod(0o600)
    (site.folder / "config.yaml").chmod(0o664)
    tags(site, "rename", "Trade", "Commerce")

    assert stat.S_IMODE((site.folder / "content/talks.md").stat().st_mode) == 0o600
    assert stat.S_IMODE((site.folder / "config.yaml").stat().st_mode) == 0o664


def test_renamed_term_keeps_links_and_subscribers(site: SiteTest) -> None:
    site.build()
    before = feedparser.parse(site.page("/tags/military-dialogue/atom.xml"))
    tags(site, "rename", "Military dialogue", "Military talks")
    site.build()
    old, new = (
        feedparser.parse(site.page(f"/tags/{slug}/atom.xml"))
        for slug in ("military-dialogue", "military-talks")
    )

    assert "/tags/military-talks/" in site.page("/tags/military-dialogue/")
    assert before.feed.id == old.feed.id == new.feed.id
    assert [one.id for one in before.entries] == [one.id for one in old.entries]


@pytest.mark.parametrize("name", ["会" * 84, "b" * 252])
def test_entries_with_the_longest_names_are_edited_too(site: SiteTest, name: str) -> None:
    site.write(f"content/{name}.md", entry("B", uid="a002", slug="b", tags="[Trade]"))
    tags(site, "rename", "Trade", "Commerce")

    assert "tags: [Commerce]" in site.read(f"content/{name}.md")
    assert list(site.folder.glob("content/.*")) == []


def test_rename_there_and_back_gives_the_first_address_again(site: SiteTest) -> None:
    tags(site, "rename", "Military dialogue", "Military talks")
    tags(site, "rename", "Military talks", "Military dialogue")
    site.build()

    assert "Talks resume" in site.page("/tags/military-dialogue/")
    assert "/tags/military-dialogue/" in site.page("/tags/military-talks/")


def test_term_that_only_entries_have_is_put_into_the_vocabulary(site: SiteTest) -> None:
    before = site.read("content/talks.md")
    tags(site, "rename", "--taxonomy", "people", "Bo Ek", "Bo Eck")

    assert site.read("content/talks.md") == before.replace('"Bo Ek"', '"Bo Eck"')
    assert (
        "    terms:\n      - name: Bo Eck\n        slug: bo-eck\n        former: [bo-ek]\n        uid: bo-ek\n"
        "        synonyms: [Bo Ek]\n" in site.read("config.yaml")
    )
    assert site.problems() == []


def test_settings_without_taxonomies_get_those_that_they_had_unsaid(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(tags="[Tradde]", stories="[One]"))
    site.build()
    before = set(site.public())
    tags(site, "rename", "Tradde", "Trade")
    site.build()

    assert before - set(site.public()) == set()
    assert site.exists("/tags/trade/")
    assert site.exists("/stories/one/")


def test_narrower_terms_follow_a_rename(site: SiteTest) -> None:
    tags(site, "rename", "Trade", "Commerce")

    assert "broader: Commerce" in site.read("config.yaml")
    assert site.problems() == []


def test_rename_to_a_name_that_is_taken_is_refused(site: SiteTest) -> None:
    ran = site.run("tags", "rename", "Military dialogue", "Trade")

    assert ran.code == 2
    assert "use `tags merge`" in ran.err


def test_unknown_term_is_refused_with_a_suggestion(site: SiteTest) -> None:
    ran = site.run("tags", "rename", "Military dialog", "Talks")

    assert ran.code == 2
    assert "did you mean `Military dialogue`?" in ran.err


def test_dry_run_shows_the_lines_and_writes_nothing(site: SiteTest) -> None:
    before = site.read("content/talks.md"), site.read("config.yaml")
    out = tags(site, "rename", "Military dialogue", "Military talks", "--dry-run")

    assert "-  - Military dialogue  # matched" in out
    assert "+  - Military talks  # matched" in out
    assert "Would change 1 entry and config.yaml." in out
    assert before == (site.read("content/talks.md"), site.read("config.yaml"))


@pytest.mark.parametrize(("more", "written"), [((), 2), (("--dry-run",), 0)])
def test_json_has_every_change(site: SiteTest, more: tuple[str, ...], written: int) -> None:
    found = json.loads(tags(site, "rename", "Trade", "Commerce", "--format", "json", *more))

    assert [one["path"] for one in found["changes"]] == ["config.yaml", "content/talks.md"]
    assert "-  - 'Trade'\n+  - 'Commerce'" in found["changes"][1]["diff"]
    assert (found["written"], found["left"], found["lost"], found["problems"]) == (written, [], [], [])
    assert ("Commerce" in site.read("content/talks.md")) is bool(written)


def test_line_ends_and_byte_order_mark_stay(site: SiteTest) -> None:
    raw = "\ufeff" + ENTRY.replace("\n", "\r\n")
    site.write("content/talks.md", raw)
    tags(site, "merge", "Trade", "Military dialogue")

    assert (site.folder / "content/talks.md").read_bytes().decode() == raw.replace("  - 'Trade'\r\n", "")


def test_what_cannot_be_edited_alone_is_reported_and_nothing_is_written(site: SiteTest) -> None:
    site.write(
        "content/alias.md",
        "---\ntitle: A\nuid: a002\ndate: 2024-01-09T10:00:00Z\nsummary: &t Trade\ntags: [*t]\n---\n",
    )
    before = site.read("content/talks.md"), site.read("config.yaml")
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert ran.code == 1
    assert "content/alias.md:6:1: error[cannot-edit]" in ran.err
    assert before == (site.read("content/talks.md"), site.read("config.yaml"))


@pytest.mark.parametrize("old", ["Hotline", "Unlisted"])
def test_settings_that_cannot_be_edited_alone_stay(tmp_path: Path, old: str) -> None:
    """One term alone is a list of one for a build; another beside it must not take its place."""
    site = SiteTest(tmp_path, config=f"{CONFIG}taxonomies:\n  tags:\n    terms:\n      name: Hotline\n")
    site.write("content/a.md", entry(tags="[Hotline, Unlisted]"))
    before = site.read("config.yaml"), site.read("content/a.md")
    ran = site.run("tags", "rename", old, "Talks")

    assert ran.code == 1
    assert "config.yaml:8:5: error[cannot-edit]" in ran.err
    assert before == (site.read("config.yaml"), site.read("content/a.md"))


@pytest.mark.parametrize("said", ["", "  # as they come", " {}", " {}  # as they come", " ~"])
def test_a_taxonomy_of_which_nothing_is_said_gets_its_first_term(tmp_path: Path, said: str) -> None:
    site = SiteTest(tmp_path, config=f"{CONFIG}taxonomies:\n  tags:{said}\n  people: {{}}\n")
    site.write("content/a.md", entry(tags="[Hotline]", people="[Ann Lee]"))
    tags(site, "rename", "Hotline", "Talks")
    term = "{name: Talks, slug: talks, former: [hotline], uid: hotline, synonyms: [Hotline]}"
    lines = f"    terms:\n      - {term[1:-1].replace(', ', chr(10) + ' ' * 8)}\n"

    comment = said[said.index("  #") :] if "#" in said else ""
    assert f"{CONFIG}taxonomies:\n  tags:{comment}\n{lines}  people: {{}}\n" == site.read("config.yaml")
    assert site.problems() == []


def test_a_term_may_be_named_by_its_slug(site: SiteTest) -> None:
    """As it stands in the address, where no entry has it either."""
    site.write("content/talks.md", ENTRY.replace("  - Military dialogue  # matched", "  - Talks  #"))
    tags(site, "rename", "military-dialogue", "Military talks")

    assert "name: Military talks  # not talks" in site.read("config.yaml")
    assert "former: [military-dialogue]" in site.read("config.yaml")
    assert site.problems() == []


# -- merge


def test_merge_joins_entries_names_rules_and_addresses(site: SiteTest) -> None:
    site.write("content/b.md", entry("B", uid="a002", tags="[Tariffs, Trade]"))
    site.write("content/c.md", entry("C", uid="a003", tags="Tariffs"))
    site.build()
    trade = feedparser.parse(site.page("/tags/trade/atom.xml")).feed.id
    tags(site, "merge", "Tariffs", "Trade")
    site.build()
    settings = site.read("config.yaml")

    assert "tags: [Trade]" in site.read("content/b.md")
    assert "tags: Trade" in site.read("content/c.md")
    assert "name: Tariffs" not in settings
    assert (
        "- {name: Trade, synonyms: [Tariffs], former: [tariffs], slug: trade, "
        "match: {any: [tariff, tariffs, duty, duties]}}  # short" in settings
    )
    assert feedparser.parse(site.page("/tags/tariffs/atom.xml")).feed.id == trade
    assert len(feedparser.parse(site.page("/tags/tariffs/atom.xml")).entries) == 3
    assert "/tags/trade/" in site.page("/tags/tariffs/")


def test_merge_of_a_broader_term_into_a_narrower_one(site: SiteTest) -> None:
    tags(site, "merge", "Trade", "Tariffs")

    assert "broader" not in site.read("config.yaml")
    assert "  - 'Tariffs'\n" in site.read("content/talks.md")
    assert site.problems() == []


@pytest.mark.parametrize(
    ("olds", "lines"),
    [
        (("Ships", "Navies"), ["name: Boats", "broader: Defence", "name: Fleets", "broader: Boats"]),
        (("Navies", "Ships"), ["name: Boats", "broader: Defence", "name: Fleets", "broader: Boats"]),
        (("Navies",), ["name: Boats", "broader: Defence"]),
        (("Ships", "Navies", "Defence"), ["name: Boats", "synonyms: [Ships, Navies, Defence]"]),
    ],
    ids=["up", "down", "one-above-another", "all"],
)
def test_merge_of_broader_terms_one_above_the_other(
    tmp_path: Path, olds: tuple[str, ...], lines: list[str]
) -> None:
    """Boats are ships, ships belong to fleets, fleets to navies, and navies to defence."""
    chain = "Boats Ships Fleets Navies Defence".split()
    terms = "".join(
        f"      - name: {name}\n" + (f"        broader: {broader}\n" if broader else "")
        for name, broader in zip(chain, [*chain[1:], ""], strict=True)
    )
    site = SiteTest(tmp_path, config=f"{CONFIG}taxonomies:\n  tags:\n    terms:\n{terms}")
    site.write("content/a.md", entry(tags="[Ships, Navies]"))
    tags(site, "merge", *olds, "Boats")
    settings = [line.strip(" -") for line in site.read("config.yaml").splitlines()]

    assert [line for line in settings if line in lines] == lines
    assert site.problems() == []


def test_merge_into_a_term_that_is_new(site: SiteTest) -> None:
    tags(site, "merge", "Trade", "Tariffs", "Commerce")

    assert "  - 'Commerce'\n" in site.read("content/talks.md")
    assert "former: [trade, tariffs]" in site.read("config.yaml")
    assert site.problems() == []


# -- split


def test_split_puts_the_terms_that_fit(site: SiteTest) -> None:
    site.write("content/b.md", entry("Duties rise", uid="a002", tags="[Trade]"))
    site.write("content/c.md", entry("Ports close", uid="a003", tags="[Trade]"))
    before = site.read("content/c.md")
    out = tags(site, "split", "Trade", "Tariffs", "Harbours")

    assert "tags: [Tariffs]" in site.read("content/b.md")
    assert site.read("content/c.md") == before
    assert "content/c.md: none of the terms fits; it was left as it is" in out
    assert "  - 'Trade'\n" in site.read("content/talks.md")
    assert "- name: Harbours\n        slug: harbours\n        broader: Trade\n" in site.read("config.yaml")


def test_split_gives_the_rest_a_default(site: SiteTest) -> None:
    site.write("content/c.md", entry("Ports close", uid="a003", tags="[Trade]"))
    tags(site, "split", "Trade", "Tariffs", "--default", "Harbours")

    assert "tags: [Harbours]" in site.read("content/c.md")
    assert site.problems() == []


def test_page_of_a_term_that_is_split_leads_to_the_new_ones(site: SiteTest) -> None:
    """Also where the vocabulary did not know it; its feeds stay, and those that are made are narrower."""
    for number, name in enumerate(("Duties rise", "Ports close"), start=2):
        site.write(f"content/{number}.md", entry(name, uid=f"a00{number}", tags="[Prices]"))
    site.build()
    feed = re.search("<id>.*?</id>", site.page("/tags/prices/atom.xml"))
    tags(site, "split", "Prices", "Duties", "Ports")
    site.build()

    assert feed is not None
    assert feed[0] in site.page("/tags/prices/atom.xml")
    assert 'href="/tags/duties/"' in site.page("/tags/prices/")
    assert "- name: Duties\n        slug: duties\n        broader: Prices\n" in site.read("config.yaml")


def test_split_says_which_page_ends(site: SiteTest) -> None:
    site.write("content/b.md", entry("B", uid="a002", tags="[Prices]"))
    site.write("content/c.md", entry("C", uid="a003", tags="[Ports]"))
    tags(site, "rename", "Ports", "Harbours")
    out = tags(site, "split", "Prices", "Harbours", "--default", "Harbours")

    assert "config.yaml: `prices`, where page and feeds of `Prices` are, finds no place" in out


@pytest.mark.parametrize("change", [("rename", "Trade", "Goods"), ("merge", "Trade", "Talks", "Goods")])
def test_a_term_is_changed_under_every_key_of_its_taxonomy(site: SiteTest, change: tuple[str, ...]) -> None:
    site.edit("config.yaml", "singular: subject\n", "singular: subject\n    from: [tags, topics]\n")
    site.write("content/b.md", entry("B", uid="a002", tags="[Trade, Talks]", topics="[Trade]"))
    tags(site, *change)

    assert "Trade" not in site.read("content/b.md")
    assert "topics: [Goods]" in site.read("content/b.md")


def test_two_spellings_of_one_term_are_one_in_a_split(site: SiteTest) -> None:
    site.write("content/c.md", entry("Ports close", uid="a003", tags="[Trade]"))
    tags(site, "split", "Trade", "Sea ports", "sea-ports", "--default", "Sea Ports")

    assert site.read("config.yaml").casefold().count("name: sea") == 1
    assert "tags: [Sea ports]" in site.read("content/c.md")
    assert site.problems() == []


def test_synonyms_become_terms_again_by_a_split(site: SiteTest) -> None:
    site.write("content/b.md", entry("Duty on ships", uid="a002", tags="[Tariffs]", text="A duty."))
    tags(site, "merge", "Tariffs", "Trade")
    tags(site, "split", "Trade", "Tariffs", "--default", "Commerce")
    settings = site.read("config.yaml")
    site.build()

    assert "synonyms: [Tariffs]" not in settings
    assert "former: [tariffs]" not in settings
    assert "- {name: Tariffs, slug: tariffs, broader: Trade}" in settings
    assert "  - 'Tariffs'\n" in site.read("content/talks.md")
    assert "Talks resume" in site.page("/tags/tariffs/")


def test_a_term_made_anew_is_not_the_feed_of_the_renamed_one(site: SiteTest) -> None:
    """A renamed term keeps the ids of its feeds, which are its first slug."""
    tags(site, "rename", "Trade", "Commerce")
    tags(site, "split", "Commerce", "Trade", "--default", "Tariffs")
    settings = site.read("config.yaml")

    assert "uid: trade, slug: commerce" in settings
    assert "slug: trade\n        uid: trade-2" in settings
    assert site.problems() == []


# -- what holds for every change


def test_merge_loses_nothing_that_the_vocabulary_says(site: SiteTest) -> None:
    tags(site, "merge", "Military dialogue", "Trade")

    assert "description: Who speaks to whom." in site.read("config.yaml").replace('"', "")
    assert "match: {any: [tariff, tariffs, hotline, defence talks]}" in site.read("config.yaml")
    assert site.problems() == []


def test_rules_and_descriptions_go_into_a_term_that_is_new(site: SiteTest) -> None:
    tags(site, "merge", "Military dialogue", "Trade", "World affairs")
    tags(site, "rename", "World affairs", "Affairs")
    listed = json.loads(tags(site, "list", "--format", "json"))["terms"]
    (term,) = (row for row in listed if row["name"] == "Affairs")

    assert term["entries"] == 1
    assert "match: {any: [hotline, defence talks, tariff, tariffs]}" in site.read("config.yaml")
    assert "Who speaks to whom." in site.read("config.yaml")


def test_what_a_merge_cannot_keep_is_said(site: SiteTest) -> None:
    site.edit("config.yaml", "slug: trade,", "slug: trade, description: Goods.,")
    site.edit("config.yaml", "match: {any: [hotline, defence talks]}", "match: {all: [hotline, navy]}")
    out = tags(site, "merge", "Military dialogue", "Trade", "--dry-run")

    assert "the description of `Military dialogue` finds no place" in out
    assert "the match rule of `Military dialogue` finds no place" in out


@pytest.mark.parametrize("change", [("rename", "Trade", "Commerce"), ("merge", "Trade", "Tariffs")])
def test_change_that_was_interrupted_is_done_to_the_end_by_the_same_command(
    site: SiteTest, change: tuple[str, ...]
) -> None:
    before = site.read("content/talks.md")
    tags(site, *change)
    whole = site.read("content/talks.md")
    site.write("content/talks.md", before)
    tags(site, *change)

    assert site.read("content/talks.md") == whole
    assert site.run("tags", *change).code == 2


def test_ctrl_c_amid_a_change_leaves_nothing_behind_and_says_what_to_do(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync, calls = os.fsync, []

    def interrupted(file: int) -> None:
        calls.append(file)
        if len(calls) == 2:
            raise KeyboardInterrupt
        fsync(file)

    monkeypatch.setattr("os.fsync", interrupted)
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert ran.code == 1
    assert "not all of 2 files were written; the same command does the rest" in ran.err
    assert "name: Commerce" in site.read("config.yaml")
    assert sorted(path.name for path in (site.folder / "content").iterdir()) == ["talks.md"]
    assert tags(site, "rename", "Trade", "Commerce") == "Changed 1 entry.\n"


@pytest.mark.parametrize("saved", ["An entry that was saved meanwhile.", None])
def test_what_is_edited_amid_a_change_stays_as_it_is(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, saved: str | None
) -> None:
    """Whoever has ten thousand entries edits others while they are written, or removes one."""
    fsync, entry_of = os.fsync, site.read("content/talks.md")

    def edited(file: int) -> None:
        monkeypatch.setattr("os.fsync", fsync)
        if saved is None:
            site.remove("content/talks.md")
        else:
            site.write("content/talks.md", entry_of.replace("tariffs were not.", saved))
        fsync(file)

    monkeypatch.setattr("os.fsync", edited)
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert ran.code == 1
    assert "content/talks.md:1:1: error[cannot-edit]: edited while other files were written" in ran.err
    assert "1 of 2 files were written." in ran.err
    if saved is None:
        assert not (site.folder / "content/talks.md").exists()
    else:
        assert tags(site, "rename", "Trade", "Commerce") == "Changed 1 entry.\n"
        assert saved in site.read("content/talks.md")


def test_name_that_was_typed_otherwise_is_kept_as_entries_write_it(site: SiteTest) -> None:
    tags(site, "rename", "--taxonomy", "people", "bo ek", "Bo Eck")

    assert "synonyms: [Bo Ek]" in site.read("config.yaml")


def test_places_of_datelines_are_listed_and_renamed_by_the_vocabulary(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(dateline="Peking", places="[Oslo]"))
    before = site.read("content/a.md")

    assert tags(site, "list", "--taxonomy", "places").split() == "Oslo 1 Peking 1 2 terms.".split()
    tags(site, "rename", "--taxonomy", "places", "Peking", "Beijing")
    site.build()
    assert site.read("content/a.md") == before
    assert "Talks resume" in site.page("/places/beijing/")
    assert "/places/beijing/" in site.page("/places/peking/")


def test_terms_that_entries_do_not_list_are_listed_but_not_changed(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(source="{name: Harbour News}"))

    assert tags(site, "list", "--taxonomy", "sources").split() == "Harbour News 1 1 term.".split()
    assert site.run("tags", "rename", "--taxonomy", "sources", "Harbour News", "Harbour").code == 2


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("rename", "Trade", " "), "must have a name"),
        (("rename", "Trade", "Goods", "--slug", "../x"), "not a slug: '../x'"),
        (("rename", "Trade", "?!"), "give one with --slug"),
        (("split", "Trade", "trade", "Goods"), "cannot be split into itself"),
        (("split", "mil-mil", "Mil-Mil", "Goods"), "cannot be split into itself"),
        (("split", "Trade", "?!", "Goods"), "no slug can be made from '?!'"),
        (("merge", "Trade", "trade"), "cannot be merged into itself"),
    ],
)
def test_request_that_makes_no_sense_is_wrong_usage(
    site: SiteTest, arguments: tuple[str, ...], why: str
) -> None:
    before = site.read("config.yaml")
    ran = site.run("tags", *arguments)

    assert ran.code == 2
    assert why in ran.err
    assert site.read("config.yaml") == before


def test_list_of_other_things_than_texts_is_reported(site: SiteTest) -> None:
    site.write("content/b.md", entry("B", uid="a002", tags="[Trade, {a: b}]"))
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert ran.code == 1
    assert "content/b.md:5:1: error[cannot-edit]: `tags` cannot be edited" in ran.err


def test_file_that_cannot_be_written_is_reported(site: SiteTest) -> None:
    (site.folder / "content/.talks.md.new").mkdir()
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert ran.code == 1
    assert "content/talks.md:1:1: error[cannot-write]" in ran.err
    assert "1 of 2 files were written." in ran.err
    assert site.problems() == []


def test_entries_that_cannot_be_looked_at_are_told_and_nothing_is_written(site: SiteTest) -> None:
    elsewhere = site.folder / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "b.md").write_text(entry("B", uid="a002", tags="[Trade]"), encoding="utf-8")
    (site.folder / "content/2024").symlink_to(elsewhere)
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert (ran.code, "Changed" in ran.out) == (1, False)
    assert "content/2024:1:1: error[" in ran.err
    assert site.read("content/talks.md") == ENTRY


def test_a_file_of_a_term_that_would_have_to_change_is_named(site: SiteTest) -> None:
    site.write("content/tags/duties.md", "---\ntitle: Duties\nbroader: Trade\n---\n")
    before = site.read("config.yaml")
    merged, renamed = (
        site.run("tags", "merge", "Tariffs", "Duties"),
        site.run("tags", "rename", "Trade", "Commerce"),
    )

    assert (merged.code, renamed.code) == (2, 2)
    assert "'Duties' has the file content/tags/duties.md" in merged.err
    assert "content/tags/duties.md names 'Trade' as `broader`" in renamed.err
    assert site.read("config.yaml") == before


def test_settings_with_a_byte_order_mark_keep_it(site: SiteTest) -> None:
    site.write("config.yaml", "\ufeff" + site.read("config.yaml"))
    ran = site.run("tags", "rename", "Trade", "Commerce")

    assert ran.code == 0, ran.err
    assert site.read("config.yaml").startswith("\ufefftitle:")
    assert "name: Commerce" in site.read("config.yaml")


# -- what a term takes over from others


MORE_TERMS = """\
taxonomies:
  tags:
    title: Subjects
    singular: subject
    terms:
      - {name: Ships, slug: ships, links: {Wrecks: "https://a.example/"}, match: {all: [ship, sea]}}
      - {name: Harbours, slug: harbours, links: {Ports: "https://b.example/"}}
      - {name: Docks, slug: docks}
"""


def test_links_and_match_rules_that_find_no_place_are_told(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + MORE_TERMS)
    site.write("content/a.md", entry("A", tags="[Ships]"))
    out = tags(site, "merge", "Ships", "Harbours", "Docks")
    written = site.read("config.yaml")

    assert "the links of `Harbours`" in out
    assert "the match rule of `Ships`" in out
    assert 'links: {Wrecks: "https://a.example/"}' in written
    assert "synonyms: [Ships, Harbours]" in written
    assert "name: Ships" not in written


def test_a_term_that_keeps_its_slug_keeps_its_feeds_ids(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + MORE_TERMS)
    site.write("content/a.md", entry("A", tags="[Docks]"))
    tags(site, "rename", "Docks", "docks")
    written = site.read("config.yaml")

    assert "{name: docks, slug: docks}" in written
    assert "tags:" in site.read("content/a.md")
    assert "[docks]" in site.read("content/a.md")


def test_a_term_that_the_vocabulary_lacks_is_a_synonym_of_what_it_became(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG + MORE_TERMS)
    site.write("content/a.md", entry("A", tags="[Quays]"))
    tags(site, "merge", "Quays", "Docks")
    written = site.read("config.yaml")

    assert "synonyms: [Quays]" in written
    assert "former: [quays]" in written
    assert "[Docks]" in site.read("content/a.md")


NARROWER = """\
taxonomies:
  tags:
    title: Subjects
    terms:
      - {name: Transport, slug: transport}
      - {name: Ships, slug: ships, broader: Transport}
      - {name: Works, slug: works}
      - {name: Docks, slug: docks, broader: Works}
      - {name: Quays, slug: quays, broader: Docks}
"""


@pytest.mark.parametrize(
    ("merged", "broader", "lost"),
    [
        (("Ships", "Harbours"), "Harbours: Transport", ()),
        (("Ships", "Docks", "Harbours"), "Harbours: Transport", ("`Docks` is narrower than `Works`",)),
        (("Quays", "Ships", "Harbours"), "Harbours: Docks", ("`Ships` is narrower than `Transport`",)),
        (("Quays", "Docks", "Harbours"), "Harbours: Works", ()),
        (("Docks", "Works"), "Quays: Works", ()),
        (("Quays", "Docks"), "Docks: Works", ()),
        (("Ships", "Docks"), "Docks: Works", ("`Ships` is narrower than `Transport`",)),
    ],
)
def test_what_a_merged_term_was_narrower_than(
    tmp_path: Path, merged: tuple[str, ...], broader: str, lost: tuple[str, ...]
) -> None:
    """A new term takes its place; of one that is there nobody is told in silence."""
    site = SiteTest(tmp_path, config=CONFIG + NARROWER)
    site.write("content/a.md", entry("A", tags="[Ships, Docks, Quays]"))
    out = tags(site, "merge", *merged)
    config = read_config(site.read("config.yaml").encode(), Report())
    assert config is not None
    terms = config.taxonomies[0].vocabulary

    assert broader in [f"{term.name}: {term.broader}" for term in terms]
    told = [line for line in out.splitlines() if "narrower" in line]
    assert [
        f"config.yaml: that {one} finds no place; take over by hand what you need" for one in lost
    ] == told
    assert site.problems() == []
