"""The digest in numbers: `dateline stats` and /coverage/."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, entry
from lxml import html

TAXONOMIES = """\
taxonomies:
  tags: {title: Subjects, singular: subject}
  places: {title: Places, singular: place, from: [places, dateline]}
  sources: {title: Sources, singular: source, from: [source]}
  agencies: {title: Agencies, singular: agency, from: [agency]}
"""


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """Four entries: of two outlets, one by an agency, one put right, two that came out later; and a draft."""
    made = SiteTest(tmp_path, config=f"{CONFIG}coverage: true\n{TAXONOMIES}")
    made.write(
        "content/one.md",
        entry(
            "One",
            uid="uid-one",
            date="2024-01-31T23:30:00-05:00",
            source="{name: The Tide, agency: Harbour Wire}",
            tags="[Talks, Ships]",
            publish_at="2024-02-01T20:00:00Z",
        ),
    )
    made.write(
        "content/two.md",
        entry(
            "Two",
            uid="uid-two",
            date="2024-03-01T10:00:00Z",
            source="{name: The Tide}",
            dateline="Lima",
            tags="[Talks]",
            publish_at="2024-03-20T10:00:00Z",
            corrections="[{date: 2024-03-21T00:00:00Z, note: A name was wrong}]",
        ),
    )
    made.write(
        "content/three.md",
        entry(
            "Three", uid="uid-three", date="2024-03-02T10:00:00Z", source="{name: The Gull}", tags="[Ships]"
        ),
    )
    made.write("content/four.md", entry("Four", uid="uid-four", date="2024-03-03T10:00:00Z", tags="[Talks]"))
    made.write("content/draft.md", entry("Draft", uid="uid-draft", date="2024-04-01T10:00:00Z", draft="true"))
    return made


def counted(site: SiteTest, *arguments: str) -> dict:
    ran = site.run("stats", "--format", "json", "--now", NOW, *arguments)
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


def test_stats_for_programs_count_everything(site):
    found = counted(site)
    by_title = {one["title"]: one for one in found["taxonomies"]}
    terms = {
        title: {term["name"]: term["entries"] for term in one["terms"]} for title, one in by_title.items()
    }

    assert found["entries"] == 4
    assert found["corrected"] == 1
    assert found["months"] == [
        {"month": "2024-01", "entries": 1},
        {"month": "2024-02", "entries": 0},
        {"month": "2024-03", "entries": 3},
    ]
    assert terms["Subjects"] == {"Talks": 3, "Ships": 2}
    assert terms["Sources"] == {"The Tide": 2, "The Gull": 1}
    assert terms["Places"] == {"Lima": 1}
    assert by_title["Sources"]["entries"] == 3
    assert by_title["Agencies"]["entries"] == 1, "the share of agencies"
    assert found["timed"] == 2
    assert found["delays"] == [
        {"days": 1, "entries": 1},
        {"days": 3, "entries": 0},
        {"days": 7, "entries": 0},
        {"days": 30, "entries": 1},
        {"days": None, "entries": 0},
    ]
    assert found["problems"] == []


def test_stats_for_people_say_the_same(site):
    ran = site.run("stats", "--now", NOW, "--top", "1")

    assert ran.code == 0
    assert ran.out.startswith("4 entries, 1 updated, 1 corrected\n")
    assert re.search(r"(?m)^  2024-03  3  █+$", ran.out)
    assert "Agencies: in 1 of 4 entries (25 %)" in ran.out
    assert re.search(r"Subjects: in 4 of 4 entries \(100 %\)\n  Talks  3  █+\n  and 1 more\n", ran.out)
    assert "2024-02" not in ran.out


def test_drafts_count_where_they_are_asked_for(site):
    assert counted(site, "--drafts")["entries"] == 5


def test_stats_of_a_digest_without_entries(tmp_path):
    site = SiteTest(tmp_path)

    assert counted(site)["months"] == []
    assert site.run("stats").out == "0 entries\n"


def test_stats_of_a_broken_entry_say_what_is_wrong(site):
    site.write("content/four.md", entry("Four", uid="uid-four", date="soon"))
    ran = site.run("stats", "--format", "json", "--now", NOW)

    assert ran.code == 1
    assert [problem["code"] for problem in json.loads(ran.out)["problems"]] == ["bad-date"]


def test_the_page_shows_each_number_in_a_table(site):
    site.build("--strict")
    page = html.fromstring(site.page("/coverage/"))
    rows = {
        table.xpath("string(.//thead//th[1])"): {
            row.xpath("string(th)").strip(): row.xpath("string(td)").strip()
            for row in table.xpath(".//tbody/tr")
        }
        for table in page.xpath("//table")
    }

    assert rows["Month"] == {"January 2024": "1", "February 2024": "0", "March 2024": "3"}
    assert rows["Subjects"] == {"Talks": "3", "Ships": "2"}
    assert rows["Sources"] == {"The Tide": "2", "The Gull": "1"}
    assert rows["Time"]["within a month"] == "1"
    assert "In 1 of 4 entries" in page.xpath("string(//section[h2[.='Agencies']])")


def test_the_chart_is_as_high_as_its_numbers(site):
    site.build()
    page = html.fromstring(site.page("/coverage/"))
    heights = [float(bar.get("height").rstrip("%")) for bar in page.xpath("//figure//rect")]

    assert len(heights) == 2, "a month without entries has no bar"
    assert heights[0] * 3 == pytest.approx(heights[1], abs=0.05)
    assert page.xpath("//figure/svg[@role='img']/@aria-labelledby") == page.xpath("//figcaption/@id")
    assert not re.search(r"\sstyle=", site.page("/coverage/"))


@pytest.mark.parametrize(
    ("first", "years"),
    [(2018, [*range(2018, 2024)]), (2010, [*range(2010, 2024, 2)]), (1996, [2000, 2005, 2010, 2015, 2020])],
)
def test_the_chart_names_as_many_years_as_have_room(site, first, years):
    site.write("content/old.md", entry("Old", uid="uid-old", date=f"{first}-01-03T00:00:00Z"))
    site.build()
    page = html.fromstring(site.page("/coverage/"))

    assert page.xpath("//figure//text[@y='98%']/text()") == [*map(str, years)]


def test_a_site_has_no_such_page_unless_it_asks_for_it(tmp_path):
    site = SiteTest(tmp_path)
    site.write("content/one.md", entry())
    site.build()

    assert not site.exists("/coverage/")
    assert "/coverage/" not in site.page("/")


def test_outlets_and_agencies_count_without_taxonomies_of_them(site):
    site.edit("config.yaml", TAXONOMIES, "taxonomies:\n  tags:\n")
    found = {one["title"]: one for one in counted(site)["taxonomies"]}
    site.build("--strict")
    first = site.page("/coverage/")
    site.edit("content/three.md", "name: The Gull", "name: The Tide, agency: Harbour Wire")
    site.build("--strict")
    second = site.page("/coverage/")

    assert found["Agencies"]["entries"] == 1
    assert found["Sources"]["terms"][0] == {"name": "The Tide", "url": "", "entries": 2}
    assert "In 1 of 4 entries" in first
    assert "In 1 of 4 entries" not in second, "it was made again"


def test_the_page_of_a_digest_without_entries_says_so(tmp_path):
    site = SiteTest(tmp_path, config=f"{CONFIG}coverage: true\n")
    site.build("--strict")

    assert "Nothing has been published yet." in site.page("/coverage/")


def test_the_page_is_made_again_only_where_a_number_moved(site):
    site.build()
    site.edit("content/three.md", "Three", "Third")
    site.build()
    titled = site.run("explain", "/coverage/", "--now", NOW).out
    site.edit("content/three.md", "[Ships]", "[Talks]")
    site.build()
    moved = site.run("explain", "/coverage/", "--now", NOW).out

    assert "up to date since it was first made" in titled
    assert "last made again for what it is about" in moved


def test_a_page_of_the_editors_at_that_address_is_reported(site):
    site.write("content/pages/coverage.md", "---\ntitle: Coverage\n---\n\nHow we choose.\n")

    assert site.codes() == ["url-taken"]


@pytest.mark.parametrize(
    ("events", "publish_at", "days"),
    [
        ("[{name: Vote, start: 2024-03-03}]", "", 1),  # on the day
        ("[{name: Vote, start: 2024-03-02}]", "", 1),
        ("[{name: Round, start: 2024-02-26, end: 2024-02-28}]", "", 7),  # from its beginning
        ("[{name: Old, start: 2023-01-01}, {name: Vote, start: 2024-03-01}]", "", 3),  # the latest
        ("[{name: Vote, start: 2024-03-01}, {name: Ahead, start: 2024-04-01}]", "", 3),
        ("[{name: Vote, start: 2024-03-03}]", "2024-03-08T10:00:00Z", 7),  # until it came out
        ("[{name: Vote, start: 2024-03-02T09:59:00Z}]", "", 3),  # a moment: a day and a minute
        ("[{name: Ahead, start: 2024-04-01}]", "", 0),  # not known
        ("[{name: Ahead, start: 2024-03-03T10:01:00Z}]", "2024-03-05T10:00:00Z", 3),  # from the original
    ],
)
def test_time_is_counted_from_the_event_that_an_entry_tells_of(site, events, publish_at, days):
    before = {one["days"]: one["entries"] for one in counted(site)["delays"]}
    keys = {"publish_at": publish_at} if publish_at else {}
    site.write(
        "content/four.md",
        entry("Four", uid="uid-four", date="2024-03-03T10:00:00Z", tags="[Talks]", events=events, **keys),
    )
    after = {one["days"]: one["entries"] for one in counted(site)["delays"]}

    assert [one for one in after if after[one] > before[one]] == ([days] if days else [])


def test_the_page_says_what_is_counted_and_moves_with_an_event(site):
    site.build("--strict")
    site.edit("content/four.md", "tags:", "events: [{name: Vote, start: 2024-03-01}]\ntags:")
    site.build("--strict")
    delays = html.fromstring(site.page("/coverage/")).xpath("//section[@aria-labelledby='at_delays']")[0]

    assert "Counted from the day of the event" in delays.text_content()
    assert "In 3 of 4 entries" in delays.text_content()
    assert delays.xpath("string(.//tr[th='within three days']/td)").strip() == "1"
