"""former: what had subscribers and links goes on after a term was renamed or merged."""

from __future__ import annotations

from pathlib import Path

import feedparser
import pytest
from driver import CONFIG, SiteTest, entry

VOCABULARY = """\
per_page: 2
taxonomies:
  tags:
    terms:
      - name: Military talks
        slug: military-talks
        former: [military-dialogue]
        uid: military-dialogue
"""


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, config=CONFIG + VOCABULARY)
    for number in range(5):
        date = f"2024-01-0{number + 1}T10:00:00Z"
        made.write(
            f"content/{number}.md",
            entry(f"Talks {number}", uid=f"a00{number}", date=date, tags="[Military talks]"),
        )
    return made


def test_page_of_a_former_slug_leads_on(site: SiteTest) -> None:
    site.build()

    assert 'href="/tags/military-talks/"' in site.page("/tags/military-dialogue/")
    assert 'href="/tags/military-talks/page/1/"' in site.page("/tags/military-dialogue/page/1/")


def test_feeds_of_a_former_slug_go_on_and_name_the_new_address(site: SiteTest) -> None:
    site.build()
    for name in ("rss.xml", "atom.xml", "feed.json"):
        assert site.page(f"/tags/military-dialogue/{name}") == site.page(f"/tags/military-talks/{name}")
    feed = feedparser.parse(site.page("/tags/military-dialogue/atom.xml")).feed

    assert feed.id == "tag:digest.example,2024:feed/tags/military-dialogue/"
    assert [link.href for link in feed.links if link.rel == "self"] == [
        "https://digest.example/tags/military-talks/atom.xml"
    ]


def test_hosts_that_can_redirect_are_told(site: SiteTest) -> None:
    site.build()
    rules = site.page("/_redirects").splitlines()

    assert "/tags/military-dialogue/ /tags/military-talks/ 301" in rules
    assert "/tags/military-dialogue/rss.xml /tags/military-talks/rss.xml 301" in rules


def test_id_of_a_feed_is_kept_over_a_rename(site: SiteTest) -> None:
    """As it was before the term had another slug."""
    first_name = VOCABULARY.partition("        former")[0].replace("military-talks", "military-dialogue")
    site.write("config.yaml", CONFIG + first_name)
    site.build()
    first = feedparser.parse(site.page("/tags/military-dialogue/atom.xml")).feed.id
    site.write("config.yaml", CONFIG + VOCABULARY)
    site.build()

    assert feedparser.parse(site.page("/tags/military-talks/atom.xml")).feed.id == first


def test_feeds_page_lists_the_present_address_only(site: SiteTest) -> None:
    site.build()

    assert "military-dialogue" not in site.page("/feeds/")
    assert "military-dialogue" not in site.page("/feeds/feeds.opml")
    assert "military-dialogue" not in site.page("/sitemap.xml")


def test_former_slug_that_is_in_use_is_reported_where_it_is_used(site: SiteTest) -> None:
    site.write("content/old.md", entry("Old", uid="a009", tags="[Talks, Military dialogue]"))
    ran = site.run("build")

    assert "content/old.md:5:15: error[url-taken]: `Military dialogue` would have the address" in ran.err
    assert "write `Military talks`, or add `Military dialogue` to its `synonyms` in config.yaml" in ran.err
    assert ran.err.count("error[") == 1


def test_an_entry_that_was_read_before_is_read_anew_when_a_slug_becomes_a_former_one(site: SiteTest) -> None:
    site.write("content/old.md", entry("Old", uid="a009", tags="[Calls]"))
    site.build()
    site.edit("config.yaml", "[military-dialogue]", "[military-dialogue, calls]")
    wrong = site.run("build").err
    site.edit("config.yaml", "[military-dialogue, calls]", "[military-dialogue]")

    assert "content/old.md:5:8: error[url-taken]" in wrong
    assert site.problems() == []


@pytest.mark.parametrize(
    "more",
    [
        "      - {name: Dialogue, slug: military-dialogue}\n",
        "      - {name: Dialogue, slug: dialogue, former: [military-dialogue]}\n",
        "      - {name: Dialogue, slug: dialogue, former: [military-talks]}\n",
        "      - {name: Dialogue, slug: dialogue, former: [dialogue]}\n",
        "      - {name: Dialogue, slug: dialogue, uid: military-dialogue}\n",
    ],
)
def test_two_terms_cannot_have_one_past(site: SiteTest, more: str) -> None:
    site.write("config.yaml", CONFIG + VOCABULARY + more)

    assert set(site.codes()) == {"duplicate-term"}


def test_former_slug_must_be_one(site: SiteTest) -> None:
    site.write("config.yaml", CONFIG + VOCABULARY.replace("[military-dialogue]", "[Military Dialogue]"))

    assert site.codes() == ["bad-slug"]


def test_the_calendar_of_a_story_goes_on_at_its_former_address(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    events = "[{name: Vote, start: 2024-03-01}]"
    site.write("content/a.md", entry("A", uid="b001", stories="[Quotas]", events=events))
    site.build()
    ran = site.run("tags", "rename", "--taxonomy", "stories", "Quotas", "Fishing quotas")
    site.build()

    assert ran.code == 0, ran.err
    assert site.page("/stories/quotas/events.ics") == site.page("/stories/fishing-quotas/events.ics")
    assert "SOURCE;VALUE=URI:https://digest.example/stories/fishing-quotas/events.ics" in (
        site.page("/stories/quotas/events.ics").replace("\n ", "")
    )
    rules = site.page("/_redirects").splitlines()
    assert "/stories/quotas/events.ics /stories/fishing-quotas/events.ics 301" in rules


# -- what `tags` does about it


@pytest.mark.parametrize(
    "change", [("rename", "O'Neil", "Oneill"), ("merge", "O'Neil", "Talks"), ("merge", "O'Neil", "Oneill")]
)
def test_a_term_that_entries_write_in_two_ways_is_sound_amid_a_change(
    site: SiteTest, change: tuple[str, ...]
) -> None:
    """The settings are replaced first: what entries say until their turn comes must be known by them."""
    site.write("content/a.md", entry("A", uid="b001", tags="""[Talks, "O'Neil"]"""))
    site.write("content/b.md", entry("B", uid="b002", tags="[O\u2019Neil, O'NEIL]"))
    before = {name: site.read(name) for name in ("content/a.md", "content/b.md")}
    ran = site.run("tags", *change)
    after = {name: site.read(name) for name in before}
    for name, text in before.items():
        site.write(name, text)

    assert ran.code == 0, ran.err
    assert [code for code in site.codes() if code != "two-spellings"] == []
    assert site.run("tags", *change).code == 0
    assert {name: site.read(name) for name in before} == after


@pytest.mark.parametrize(
    "change",
    [
        ("rename", "Talks", "Military dialogue"),
        ("rename", "Talks", "Calls", "--slug", "military-dialogue"),
        ("rename", "Military-dialogue", "Calls"),
        ("merge", "Talks", "Military dialogue"),
        ("merge", "Military-dialogue", "Talks"),
        ("split", "Talks", "Military dialogue"),
    ],
)
def test_a_slug_that_another_term_had_is_refused(site: SiteTest, change: tuple[str, ...]) -> None:
    site.write("content/old.md", entry("Old", uid="a009", tags="[Talks, Military-dialogue]"))
    ran = site.run("tags", *change)

    assert ran.code == 2
    assert "`military-dialogue` leads to 'Military talks', which was called so before" in ran.err


def test_what_has_the_slug_that_a_term_had_can_be_merged_into_that(site: SiteTest) -> None:
    site.write("content/old.md", entry("Old", uid="a009", tags="[Military-dialogue]"))
    ran = site.run("tags", "merge", "Military-dialogue", "Military talks")

    assert ran.code == 0, ran.err
    assert site.problems() == []
    assert "former: [military-dialogue]\n        uid" in site.read("config.yaml")


def test_terms_can_be_merged_into_one_of_the_first_name(site: SiteTest) -> None:
    site.write("content/b.md", entry("B", uid="a009", tags="[Calls]"))
    ran = site.run("tags", "merge", "Military talks", "Calls", "Military dialogue")

    assert ran.code == 0, ran.err
    assert "former: [military-talks, calls]" in site.read("config.yaml")
    assert site.problems() == []


def test_lists_of_the_vocabulary_that_say_something_twice_are_edited(site: SiteTest) -> None:
    site.edit("config.yaml", "[military-dialogue]", "[military-dialogue, military-dialogue, ~]")
    site.edit(
        "config.yaml", "        uid", "        synonyms:\n          - Calls\n          - Calls\n        uid"
    )
    ran = site.run("tags", "rename", "Military talks", "Hotlines")

    assert ran.code == 0, ran.err
    assert "former: [military-dialogue, military-dialogue, ~, military-talks]" in site.read("config.yaml")
    assert "- Calls\n          - Calls\n          - Military talks\n" in site.read("config.yaml")
    assert site.problems() == []


def test_terms_of_which_no_slug_can_be_made_are_not_one(site: SiteTest) -> None:
    site.write("content/sky.md", entry("Sky", uid="a009", tags="[\u2600, \u2601]"))
    ran = site.run("tags", "rename", "\u2600", "Sun")

    assert ran.code == 0, ran.err
    assert "tags: [Sun, \u2601]" in site.read("content/sky.md")
    assert "- name: Sun\n        slug: sun\n        synonyms" in site.read("config.yaml")
