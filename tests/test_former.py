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


def test_former_slug_that_is_in_use_is_reported(site: SiteTest) -> None:
    site.write("content/old.md", entry("Old", uid="a009", tags="[Military dialogue]"))

    assert "url-taken" in site.codes()


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
