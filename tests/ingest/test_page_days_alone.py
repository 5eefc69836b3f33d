"""Days that pages state as a midnight, hours that stand apart from their day, and zones that a page tells aside."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from a_saved_page import paragraphs
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.words.places.homelands import zone_of_house

NEW_YORK, ROME, TOKYO = (
    "https://www.nytimes.com/a/b",
    "https://www.rainews.it/a/b",
    "https://www.asahi.com/a/b",
)
UNKNOWN = "https://quaypost.example.com/ferries-stay"


def dated(
    stated: str, address: str, above: str = "", *, below: str = "", name: str = "article:published_time"
) -> str:
    """The date that is read of a page, which states a moment in its head."""
    head = f'<meta property="{name}" content="{stated}">' if stated else ""
    page = (
        f'<html lang="en"><head>{head}<link rel="canonical" href="{address}"></head><body><main><article>'
        f"<h1>{TITLE}</h1>{above}{paragraphs(*STORY)}{below}</article></main></body></html>"
    )
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")
    return seed.date.value.isoformat() if seed.date else ""


@pytest.mark.parametrize(
    ("stated", "address", "above", "expected"),
    [
        ("2024-05-28T00:00:00Z", ROME, "", "2024-05-28T00:00:00+02:00"),
        ("2024-05-28T00:00:00.000Z", NEW_YORK, "", "2024-05-28T00:00:00-04:00"),
        ("2024-05-28T00:00:00+00:00", NEW_YORK, "<p>May 28, 2024</p>", "2024-05-28T00:00:00-04:00"),
        ("2024-05-27T22:00:00Z", ROME, "", "2024-05-28T00:00:00+02:00"),
        ("2024-05-28T04:00:00Z", NEW_YORK, "<p>May 28, 2024</p>", "2024-05-28T00:00:00-04:00"),
    ],
)
def test_a_midnight_in_utc_is_the_day_at_the_paper(
    stated: str, address: str, above: str, expected: str
) -> None:
    assert expected == dated(stated, address, above)


@pytest.mark.parametrize(
    ("address", "above", "expected"),
    [
        (NEW_YORK, "<p>May 27, 2024</p>", "2024-05-28T00:00:00+00:00"),  # the evening before, at the paper
        (NEW_YORK, "<p>May 27, 2024 8:00 p.m.</p>", "2024-05-27T20:00:00-04:00"),
        (UNKNOWN, "<p>May 27, 2024 8:00 p.m.</p>", "2024-05-27T20:00:00-04:00"),
        (TOKYO, "", "2024-05-28T00:00:00+00:00"),  # nine in the morning
        (UNKNOWN, "", "2024-05-28T00:00:00+00:00"),
    ],
)
def test_a_midnight_in_utc_may_be_an_hour_at_the_paper(address: str, above: str, expected: str) -> None:
    assert expected == dated("2024-05-28T00:00:00Z", address, above)


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<p>May 27, 2024 5:15 p.m.</p>", "2024-05-27T17:15:00-04:00"),
        ("<p>May 28, 2024 5:15 p.m.</p>", "2024-05-28T17:15:00-04:00"),
    ],
)
def test_the_hour_of_a_day_that_is_stated_as_a_midnight_is_the_one_shown(above: str, expected: str) -> None:
    assert expected == dated("2024-05-28T00:00:00Z", NEW_YORK, above)


@pytest.mark.parametrize("name", ["firstcreate", "firstCreated", "itemDate"])
def test_a_moment_has_many_names(name: str) -> None:
    assert dated("2024-05-28T14:31:00+09:00", TOKYO, name=name) == "2024-05-28T14:31:00+09:00"


@pytest.mark.parametrize("below", ["<p>(ANSA) - <time>17:05</time></p>", "<p>ANSA 17:05</p>"])
def test_an_hour_beside_the_wire_service_below_a_text_is_that_of_its_day(below: str) -> None:
    above = '<time datetime="2024-05-28">28 May 2024</time>'

    assert dated("", ROME, above, below=below) == "2024-05-28T17:05:00+02:00"


def test_any_other_hour_below_a_text_is_none_of_its_day() -> None:
    above = '<time datetime="2024-05-28">28 May 2024</time>'

    assert dated("", ROME, above, below="<p>Harbour radio 17:05</p>") == "2024-05-28T00:00:00+02:00"


def test_where_the_house_of_an_unknown_paper_stands_tells_its_zone() -> None:
    below = "<footer><p>9 Quay Road, Bangkok 10260 Thailand. Tel 66-2-555-0100</p></footer>"

    assert dated("", UNKNOWN, "<p>May 28, 2024 1:00 am</p>", below=below) == "2024-05-28T01:00:00+07:00"


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("9 Quay Road, Lagos. Tel 555-0100", "Africa/Lagos"),
        ("Phone 555-0100, Nairobi", "Africa/Nairobi"),
        ("9 Dublin Road, Kirkstead. Phone 555-0100", ""),
        ("9 Quay Street, Dublin, OH 43017", ""),
        ("Offices in Lagos and in Nairobi. Tel 555-0100", ""),
        ("Our man in Lagos", ""),
    ],
)
def test_only_an_address_tells_where_a_house_stands(line: str, zone: str) -> None:
    assert zone == zone_of_house(line)


def test_a_day_above_a_row_of_buttons_and_the_headline_is_that_of_the_text() -> None:
    buttons = "".join(
        f"<a href='#{name}'>{name.capitalize()} this story</a> " for name in ("send", "print", "share")
    )
    header = f"<div class='date'>Tuesday 28 May 2024, p. 34</div><div class='tools'>{buttons}</div>"
    html = f"<html><body><div>{header}<h1>{TITLE}</h1>{paragraphs(*STORY)}</div></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2024-05-28"


def test_a_last_line_that_is_named_as_the_source_names_the_wire_service() -> None:
    source = "<p class='article-source'>Harbour radio, 28.05.2024, 06:31 Uhr; Keystone-SDA/abc</p>"
    html = f"<html><body><article><h1>{TITLE}</h1>{paragraphs(*STORY)}{source}</article></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.agencies] == ["Keystone-SDA"]
    assert source not in [one.text for one in seed.paragraphs]
