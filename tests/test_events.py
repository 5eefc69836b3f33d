"""events, calendars: what has a date, on pages and in calendars, read back with the library icalendar."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime

import icalendar
import pytest
from driver import SiteTest, entry
from hypothesis import given, settings
from hypothesis import strategies as st
from values import ENTRY, outline_of

from generator.graph.calendars import calendar, events_of
from generator.ground.diagnostics import Report
from generator.ground.media_types import media_type
from generator.readers.config import read_config
from generator.shapes.content_model import Event

CONFIG = read_config(b"title: D\nbase_url: https://d.example/\ntag_authority: d.example,2024\n", Report())


def read(payload: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(payload).walk("VEVENT"))


SUMMIT = '[{name: "Leaders; meet, again", start: 2024-03-01, end: 2024-03-03, place: Oslo, url: "https://s.example/"}]'


@pytest.fixture
def site(tmp_path):
    made = SiteTest(tmp_path)
    made.write("content/a.md", entry("Summit called", uid="a001", stories="[Talks]", events=SUMMIT))
    made.write(
        "content/b.md",
        entry(
            "Deadline set",
            uid="a002",
            date="2024-02-02T10:00:00Z",
            stories="[Talks]",
            events="[{name: Talks end, start: 2024-04-01T09:30:00+05:30, end: 2024-04-01T11:00:00+05:30}]",
        ),
    )
    made.write("content/c.md", entry("In no story", uid="a003", events="[{name: Vote, start: 2024-01-20}]"))
    return made


def test_a_story_and_the_site_have_a_calendar(site):
    site.build()
    summit, talks = read((site.folder / "public/stories/talks/events.ics").read_bytes())
    every = read((site.folder / "public/events.ics").read_bytes())

    assert (str(summit["SUMMARY"]), str(summit["LOCATION"])) == ("Leaders; meet, again", "Oslo")
    assert (summit.decoded("DTSTART"), summit.decoded("DTEND")) == (date(2024, 3, 1), date(2024, 3, 4))
    assert str(summit["URL"]) == "https://s.example/"
    assert talks.decoded("DTSTART") == datetime(2024, 4, 1, 4, 0, tzinfo=UTC)
    assert talks.decoded("DTEND") == datetime(2024, 4, 1, 5, 30, tzinfo=UTC)
    assert talks.decoded("DTSTAMP") == datetime(2024, 2, 2, 10, 0, tzinfo=UTC)
    assert str(talks["URL"]) == "https://digest.example/2024/02/b/"
    assert [str(one["SUMMARY"]) for one in every] == ["Vote", "Leaders; meet, again", "Talks end"]


def test_hosts_are_told_what_a_calendar_is(site):
    site.build()
    headers = site.public()["_headers"].decode()

    assert media_type("stories/talks/events.ics") == "text/calendar; charset=utf-8"
    assert "/*events.ics\n  Content-Type: text/calendar; charset=utf-8\n" in headers


def test_pages_show_dates_and_lead_to_the_calendar(site):
    site.build()
    story, page = site.page("/stories/talks/"), site.page("/2024/02/b/")

    assert story.count('href="/stories/talks/events.ics"') == 3
    assert '<time datetime="2024-03-01">1 March 2024</time> – <time datetime="2024-03-03">' in story
    assert '<time datetime="2024-04-01T09:30:00+05:30">' in page
    assert 'href="/events.ics"' in site.page("/stories/")


def test_a_headline_beside_a_date_has_the_quotes_of_its_language(site):
    site.edit("content/a.md", "title: Summit called", "title: 'Un \"sommet\"'\nlang: fr")
    site.build()

    assert 'lang="fr">Un «\u202fsommet\u202f»</a></p></li>' in site.page("/stories/talks/")


def test_midnight_is_no_time_and_has_no_comma(site):
    site.edit("content/c.md", "start: 2024-01-20", "start: 2024-01-20T00:00:00Z, end: 2024-01-21T00:00:00Z")
    site.build()

    days = [
        '<time datetime="2024-01-20">20 January 2024</time>',
        '<time datetime="2024-01-21">21 January 2024</time>',
    ]
    assert " – ".join(days) in site.page("/2024/01/c/")


def test_json_ld_names_events_that_have_a_place(site):
    site.build()
    graphs = [
        json.loads(re.search(r"ld\+json\">(.*?)</script>", site.page(url))[1])["@graph"]
        for url in ("/2024/01/a/", "/2024/02/b/", "/stories/talks/")
    ]
    events = [[one for node in graph for one in node.get("mentions", ())] for graph in graphs]

    assert [len(found) for found in events] == [1, 0, 1]
    assert events[0][0] == {
        "@type": "Event",
        "name": "Leaders; meet, again",
        "startDate": "2024-03-01",
        "endDate": "2024-03-03",
        "location": {"@type": "Place", "name": "Oslo", "address": "Oslo"},
        "url": "https://s.example/",
    }


def test_an_event_keeps_its_id_when_it_is_moved(site):
    site.build()
    before = {str(one["SUMMARY"]): str(one["UID"]) for one in read(site.public()["events.ics"])}
    site.edit("content/b.md", "2024-04-01T09:30", "2024-04-01T08:30")
    site.edit("content/b.md", "Deadline set", "Deadline moved")
    site.build()
    after = {str(one["SUMMARY"]): str(one["UID"]) for one in read(site.public()["events.ics"])}

    assert before == after
    assert len(set(after.values())) == 3


def test_what_several_entries_tell_of_is_one_event(site):
    site.write(
        "content/d.md",
        entry("Summit nears", uid="a004", date="2024-02-20T10:00:00Z", stories="[Talks]", events=SUMMIT),
    )
    site.build()
    summit, _ = read((site.folder / "public/stories/talks/events.ics").read_bytes())

    assert "Summit nears" in summit["DESCRIPTION"]
    assert site.page("/stories/talks/").count("Leaders; meet, again") >= 1


def test_one_moment_told_in_two_zones_is_one_event(site):
    site.write(
        "content/d.md",
        entry(
            "Deadline nears",
            uid="a004",
            date="2024-02-20T10:00:00Z",
            stories="[Talks]",
            events="[{name: Talks end, start: 2024-04-01T04:00:00Z, end: 2024-04-01T05:30:00Z}]",
        ),
    )
    site.build()
    told = [one for one in read(site.public()["events.ics"]) if one["SUMMARY"] == "Talks end"]

    assert len(told) == 1
    assert "Deadline nears" in told[0]["DESCRIPTION"]
    assert '<time datetime="2024-04-01T04:00:00Z">' in site.page("/stories/talks/")
    assert '<time datetime="2024-04-01T09:30:00+05:30">' not in site.page("/stories/talks/")


def test_a_calendar_invites_nobody(site):
    """Nor does an event end where it starts, in seconds, which is as fine as a calendar can say it."""
    site.edit("content/b.md", "end: 2024-04-01T11:00:00", "end: 2024-04-01T09:30:00.5")
    site.build()
    written = site.page("/events.ics")

    assert not re.search("^(METHOD|ORGANIZER|ATTENDEE)", written, re.MULTILINE)
    assert written.count("DTEND") == 2


def test_without_events_there_is_no_calendar(site):
    for name in "abc":
        text = site.read(f"content/{name}.md")
        site.write(
            f"content/{name}.md",
            "".join(line for line in text.splitlines(True) if not line.startswith("events")),
        )
    site.build()

    assert not [path for path in site.public() if path.endswith(".ics")]


def test_a_calendar_is_claimed_and_can_be_linked_to(site):
    site.write(
        "content/pages/about.md", "---\ntitle: About\naliases: [/events.ics]\n---\n\n[All](/events.ics)\n"
    )

    assert site.codes() == ["url-taken"]


@pytest.mark.parametrize(
    "fault",
    [
        "[{start: 2024-01-01}]",
        "[{name: Talks}]",
        "[{name: Talks, start: 2024-02-30}]",
        "[{name: Talks, start: 2024-02-01T10:00:00}]",
        "[{name: Talks, start: 2024-02-02, end: 2024-02-01}]",
        "[{name: Talks, start: 2024-02-02, end: 2024-02-03T10:00:00Z}]",
        "[{name: Talks, start: 2024-02-02, venue: Oslo}]",
        "[Talks]",
    ],
)
def test_a_faulty_event_is_reported_at_its_place(tmp_path, fault):
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(events=fault))
    (problem,) = site.problems()

    assert (problem["path"], problem["line"]) == ("content/a.md", 5)


def test_the_hint_names_the_date_that_is_faulty(tmp_path):
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(events="[{name: Talks, start: 2024-02-02, end: 2024-02-30}]"))
    (problem,) = site.problems()

    assert "`end: 2023-11-15`" in str(problem["hint"])


@pytest.mark.parametrize("day", ["2024-3-1", "20240301", "2024-03", "March 2024"])
def test_of_a_day_that_is_mistyped_no_time_is_asked(tmp_path, day):
    """Midnight in some zone would be another day in readers' calendars."""
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(events=f"[{{name: Talks, start: {day}}}]"))
    (problem,) = site.problems()

    assert (problem["code"], problem["line"], problem["column"]) == ("bad-date", 5, 31)
    assert "write a day, `start: 2023-11-15`" in str(problem["hint"])


def test_a_moment_may_be_written_without_colons(tmp_path):
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(events="[{name: Talks, start: 20240301T140000+0100}]"))
    site.build()

    assert "DTSTART:20240301T130000Z" in site.page("/events.ics")


TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=120).map(
    lambda text: " ".join(text.split())
).filter(bool)  # fmt: skip


@settings(max_examples=50)
@given(
    st.lists(st.tuples(TEXTS, st.dates(date(1000, 1, 2), date(9990, 1, 1)), TEXTS), min_size=1, max_size=3)
)
def test_whatever_an_event_is_called_its_calendar_reads_back(told):
    events = tuple(
        Event(name=name, start=datetime(day.year, day.month, day.day, tzinfo=UTC), place=place)
        for name, day, place in told
    )
    entries = [outline_of(_with(events))]
    payload = calendar("Digest", "/events.ics", entries, CONFIG)
    found = read(payload)

    assert payload.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in payload.split(b"\r\n"))
    assert [str(one["SUMMARY"]) for one in found] == [one.event.name for one in events_of(entries)]
    assert [one.decoded("DTSTART") for one in found] == [one.event.start.date() for one in events_of(entries)]


def test_no_name_can_begin_a_line_of_a_calendar():
    event = Event(name="One\rURL:https://evil.example\x85two\x00", start=datetime(2026, 3, 2, tzinfo=UTC))
    payload = calendar("Digest", "/events.ics", [outline_of(_with((event,)))], CONFIG)

    assert [str(one["SUMMARY"]) for one in read(payload)] == ["One\nURL:https://evil.example\ntwo"]
    assert b"\r" not in payload.replace(b"\r\n", b"")


def _with(events):
    from dataclasses import replace

    return replace(ENTRY, events=events)


def test_the_address_of_an_event_is_in_ascii(tmp_path):
    """As RFC 3986 has them, which is all that RFC 5545 knows of addresses."""
    site = SiteTest(tmp_path)
    event = '[{name: Leaders meet, start: 2024-03-01, url: "https://größe.example/größe"}]'
    site.write("content/a.md", entry(events=event))
    site.build()

    assert "\nURL:https://xn--gre-6ka8i.example/gr%C3%B6%C3%9Fe\n" in site.page("/events.ics")
