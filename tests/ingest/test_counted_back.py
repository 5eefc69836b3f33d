"""Days that a page names from when it was read: `Yesterday at 9:43 pm`."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

NOW = datetime(2021, 12, 9, 23, 30, tzinfo=UTC)  # half past midnight in Paris, on the tenth


def read(stamp: str, now: datetime | None = NOW) -> Seed:
    text = "\n".join((TITLE, stamp, *TEXT))
    return read_pasted(text, "pasted.txt", OUTLETS, site_zone="Europe/Paris", now=now)


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("Publié hier à 21:43, mis à jour hier à 22:17", "2021-12-09T21:43:00+01:00"),
        ("Yesterday at 9:43 pm", "2021-12-09T21:43:00+01:00"),
        ("Today 00:05", "2021-12-10T00:05:00+01:00"),
        ("Gestern um 14:05 Uhr", "2021-12-09T14:05:00+01:00"),
        ("Today, 4:30 am IST", "2021-12-10T04:30:00+05:30"),
        ("Yesterday at 9:43 pm EST", "2021-12-08T21:43:00-05:00"),
        ("Yesterday at 9:43 pm GMT", "2021-12-08T21:43:00+00:00"),
        ("Hoy, 00:15", "2021-12-10T00:15:00+01:00"),
        ("3 hours ago", "2021-12-09T20:30:00+00:00"),
        ("1 hour 44 minutes ago", "2021-12-09T21:46:00+00:00"),
        ("acum 3 ore", "2021-12-09T20:30:00+00:00"),
        ("πριν από 3 ώρες", "2021-12-09T20:30:00+00:00"),
        ("3 tuntia sitten", "2021-12-09T20:30:00+00:00"),
    ],
)
def test_a_day_without_its_date_is_counted_back_in_the_zone_of_the_paper(stamp: str, moment: str) -> None:
    seed = read(stamp)
    assert seed.date is not None
    assert seed.date.value.isoformat() == moment
    assert seed.date.rule == "time-ago"
    assert not seed.is_settled  # it is asked whether that is right


@pytest.mark.parametrize(
    "stamp",
    [
        "Published 2 hours ago, updated 20 minutes ago",
        "Updated 20 minutes ago | Published 2 hours ago",
        "Updated 20 minutes ago\nPublished 2 hours ago",
    ],
)
def test_how_long_ago_it_was_published_is_told_beside_how_long_ago_it_was_updated(stamp: str) -> None:
    seed = read(stamp)
    assert seed.date is not None
    assert seed.summary is None
    assert seed.date.value.isoformat() == "2021-12-09T21:30:00+00:00"


def test_without_the_time_of_reading_such_a_day_is_asked_for() -> None:
    seed = read("Yesterday at 9:43 pm", now=None)
    assert seed.date is None
    assert any("how long ago" in question.text for question in seed.questions)


def test_a_date_elsewhere_goes_before() -> None:
    seed = read("Updated today at 10:15\n8 December 2021")
    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2021-12-08"
