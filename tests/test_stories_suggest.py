"""`dateline stories suggest`: entries that may belong together, and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from driver import NOW, SiteTest, entry


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """Two talks and two strikes in no story, a story of ferries with one entry, and some that stand alone."""
    made = SiteTest(tmp_path)

    def write(uid: str, title: str, date: str, **more: str) -> None:
        made.write(f"content/{uid}.md", entry(title, uid=uid, date=f"{date}T10:00:00Z", **more))

    people = "[Ana Berg]"
    write("talk-one", "Berg opens fishing talks in Oslo", "2024-01-02", people=people, places="[Oslo]")
    write(
        "talk-two", "Fishing talks in Oslo end without quotas", "2024-01-05", people=people, places="[Oslo]"
    )
    write("port-one", "Dockers strike at the northern harbour", "2024-01-03", tags="[labour]")
    write("port-two", "Dockers end strike at harbour", "2024-01-09", tags="[labour]")
    write(
        "ship-one",
        "Ferry company orders electric vessels",
        "2024-01-04",
        stories="[Ferries]",
        people="[Bo Dahl]",
    )
    write("ship-two", "Electric vessels of ferry company delayed", "2024-01-20", people="[Bo Dahl]")
    for number, title in enumerate(
        ("Snow closes schools", "Museum finds lost map", "Orchestra names conductor")
    ):
        write(
            f"alone-{number}",
            title,
            f"2024-01-1{number}",
            text=f"Nothing of note, item {number}{number}{number}.",
        )
    return made


def suggested(site: SiteTest, *arguments: str) -> list[dict]:
    ran = site.run("stories", "suggest", "--format", "json", "--now", NOW, *arguments)
    assert ran.code == 0, ran.err
    return json.loads(ran.out)["stories"]


def paths(story: dict) -> list[str]:
    return [one["path"].removeprefix("content/").removesuffix(".md") for one in story["entries"]]


def test_entries_are_put_together_by_what_they_share(site):
    found = suggested(site)

    assert [(story["story"], paths(story)) for story in found] == [
        ("Ferries", ["ship-two"]),
        (None, ["port-one", "port-two"]),
        (None, ["talk-one", "talk-two"]),
    ]


def test_each_suggestion_says_what_matched(site):
    ferries, port, talks = suggested(site)
    reason = ferries["entries"][0]

    assert reason["terms"] == [{"taxonomy": "people", "name": "Bo Dahl"}]
    assert {"electric", "ferry", "vessels"} <= set(reason["words"])
    assert reason["days"] == 16
    assert 0.06 <= reason["likeness"] <= 1
    assert {term["name"] for term in talks["entries"][1]["terms"]} == {"Ana Berg", "Oslo"}
    assert "likeness" not in talks["entries"][0], "it is the first"
    assert port["entries"][1]["terms"] == [{"taxonomy": "tags", "name": "labour"}]


def test_people_read_the_same(site):
    ran = site.run("stories", "suggest", "--now", NOW)

    assert ran.code == 0
    assert "Ferries: 1 entry more\n  content/ship-two.md\n    Electric vessels" in ran.out
    assert "shares people Bo Dahl; words " in ran.out
    assert "16 days after the one before; likeness 0." in ran.out
    assert 'write `stories: ["Ferries"]` in the front matter' in ran.out
    assert "A new story? 2 entries, 2024-01-02 to 2024-01-05" in ran.out


def test_what_was_confirmed_is_suggested_no_more(site):
    for uid in ("talk-one", "talk-two"):
        site.edit(f"content/{uid}.md", "\nuid:", "\nstories: [Fish]\nuid:")

    assert [paths(story) for story in suggested(site)] == [["ship-two"], ["port-one", "port-two"]]


def test_entries_far_apart_are_no_story(site):
    site.edit("content/talk-two.md", "2024-01-05", "2025-01-05")

    assert ["talk-one", "talk-two"] not in [paths(story) for story in suggested(site)]


def test_small_groups_can_be_left_out(site):
    assert [paths(story) for story in suggested(site, "--least", "3")] == [["ship-two"]]


def test_drafts_are_looked_at_where_they_are_asked_for(site):
    site.edit("content/port-two.md", "\nuid:", "\ndraft: true\nuid:")

    assert ["port-one", "port-two"] not in [paths(story) for story in suggested(site)]
    assert ["port-one", "port-two"] in [paths(story) for story in suggested(site, "--drafts")]


def test_chinese_headlines_share_letters_in_a_row(tmp_path):
    site = SiteTest(tmp_path)
    titles = (
        "两国军方恢复对话渠道",
        "军方恢复对话渠道之后",
        "学校因大雪停课",
        "博物馆发现旧地图",
        "乐团任命指挥",
    )
    for number, title in enumerate(titles):
        site.write(
            f"content/zh-{number}.md",
            entry(title, uid=f"zh-{number:03}", date=f"2024-01-0{number + 1}T10:00:00Z", text=title),
        )

    assert [paths(story) for story in suggested(site)] == [["zh-0", "zh-1"]]


def test_words_of_hindi_are_whole(tmp_path):
    site = SiteTest(tmp_path)
    titles = (
        "मछली संधि पर नॉर्वे से वार्ता शुरू",
        "नॉर्वे से मछली संधि की वार्ता समाप्त",
        "दिल्ली में भारी बारिश",
        "खिलाड़ी मैदान में उतरे",
        "बाज़ार में तेज़ी",
    )
    for number, title in enumerate(titles):
        site.write(
            f"content/hi-{number}.md",
            entry(title, uid=f"hi-{number:03}", date=f"2024-01-0{number + 1}T10:00:00Z", text=title),
        )

    assert [paths(story) for story in suggested(site)] == [["hi-0", "hi-1"]]


def test_a_digest_with_nothing_to_suggest_says_so(tmp_path):
    site = SiteTest(tmp_path)
    site.write("content/one.md", entry())

    assert suggested(site) == []
    assert "No entries seem to belong together" in site.run("stories", "suggest").out


def test_a_site_without_stories_is_told_what_to_do(site):
    site.write("config.yaml", site.read("config.yaml") + "taxonomies: {tags: {}}\n")
    ran = site.run("stories", "suggest")

    assert ran.code == 2
    assert "layout: story" in ran.err
