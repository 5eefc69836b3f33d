"""What is known of outlets and wire services: that the tables agree with themselves, and config.yaml goes first."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from driver import CONFIG, SiteTest, entry
from known_outlets import OUTLETS as KNOWN

from generator.ground.urls import is_web_address
from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.words.outlets.profiles import AGENCIES, OUTLETS
from generator.ingest.words.outlets.publishers import Directory
from generator.shapes.settings import SourceProfile

LANGUAGES = frozenset(
    "ar bg cs da de el en es et fi fr hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi zh".split()
)


def twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(name.casefold() for name in names).items() if count > 1]


def _folded(*names: str) -> set[str]:
    return {name.casefold() for name in names}


def test_there_are_as_many_as_a_digest_needs() -> None:
    assert len(OUTLETS) >= 240
    assert len(AGENCIES) >= 50


def test_each_name_stands_for_one_outlet() -> None:
    names = [name for one in OUTLETS for name in _folded(one.name, *one.aliases, *one.desks)]

    assert twice(names) == []


def test_each_domain_is_one_outlets() -> None:
    domains = [domain for one in OUTLETS for domain in one.domains]

    assert twice(domains) == []
    assert all(domain == domain.lower() and "/" not in domain and "." in domain for domain in domains)


def test_each_outlet_is_found_by_its_names_and_domains() -> None:
    outlets = Directory()
    for one in OUTLETS:
        assert outlets.named(one.name) is one
        for domain in one.domains:
            assert outlets.at(f"https://www.{domain}/news/1") is one


def test_each_name_stands_for_one_agency() -> None:
    assert twice([name for one in AGENCIES for name in _folded(one.name, *one.aliases)]) == []


def test_zones_and_languages_exist() -> None:
    for zone in {one.timezone for one in OUTLETS} | {one.home for one in AGENCIES if one.home}:
        assert ZoneInfo(zone).key == zone
    assert {one.language for one in OUTLETS} <= LANGUAGES


def test_feeds_are_addresses_and_each_is_one_outlets() -> None:
    feeds = [one.feed for one in OUTLETS if one.feed]

    assert len(feeds) >= 40
    assert all(is_web_address(feed) for feed in feeds)
    assert twice(feeds) == []


def test_habits_say_something() -> None:
    assert all(len(phrase) >= 8 for one in OUTLETS for phrase in one.says)
    assert sum(bool(one.says) for one in OUTLETS) >= 18
    assert sum(bool(one.desks) for one in OUTLETS) >= 30


@pytest.mark.parametrize("desk", [desk for one in OUTLETS for desk in one.desks])
def test_a_desk_is_no_person(desk: str) -> None:
    byline = read_byline(f"By {desk}", KNOWN)

    assert byline is None or byline.people == ()


# -- config.yaml


def test_settings_add_to_what_is_known() -> None:
    profile = SourceProfile(
        name="The Hindu", timezone="Asia/Colombo", desks=("Night Room",), names=("Hindu",)
    )
    outlets = Directory([profile])
    found = outlets.at("https://www.thehindu.com/news/1")

    assert found is not None
    assert (found.timezone, found.language) == ("Asia/Colombo", "en")
    assert found.feed == "https://www.thehindu.com/feeder/default.rss"
    assert outlets.is_desk("Night Room")
    assert outlets.is_desk("The Hindu Bureau")
    assert outlets.named("Hindu") is found


def test_domains_in_settings_add_to_those_that_are_known() -> None:
    outlets = Directory([SourceProfile(name="The Hindu", domains=("hindu.example",), desks=("Night Room",))])
    found = outlets.at("https://hindu.example/1")

    assert found is not None
    assert outlets.at("https://www.thehindu.com/news/1") is found
    assert found.timezone == "Asia/Kolkata"


def test_feed_that_is_known_is_named_as_the_source(tmp_path) -> None:
    site = SiteTest(tmp_path)
    for number, name in enumerate(("the hindu", "Harbour News")):
        site.write(f"content/{number}.md", entry(uid=f"a00{number}", source=f"{{name: {name}}}"))
    site.build()

    assert site.page("/rss.xml").count("<source url=") == 1
    assert '<source url="https://www.thehindu.com/feeder/default.rss">' in site.page("/rss.xml")


CLIPPING = """\
Officers of both navies meet in Oslo

Harbour Night Room

June 20, 2023 08:47 pm NZST

Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

Ship times are supplied by the port and may change without notice to anyone who reads them here.

The meeting lasted four hours and ended with an agreement to meet again before the end of the year.
"""


def test_habits_of_an_outlet_of_ones_own_are_heeded(tmp_path) -> None:
    config = CONFIG + (
        "sources:\n  - name: Harbour News\n    desks: [Harbour Night Room]\n"
        "    furniture: [Ship times are supplied by]\n"
    )
    site = SiteTest(tmp_path, config=config)
    site.write("seeds/oslo.txt", CLIPPING)
    site.run("ingest")
    (path,) = site.folder.glob("content/**/*.md")
    text = path.read_text(encoding="utf-8")

    assert "name: Harbour News" in text
    assert "Ship times" not in text.partition("\n---\n")[2]
    assert "authors" not in text


def test_furniture_of_an_outlet_of_ones_own_is_left_out_of_its_pages(tmp_path) -> None:
    config = CONFIG + (
        "sources:\n  - {name: Harbour News, domains: [harbour.example], furniture: [Ship times are supplied by]}\n"
    )
    headline, *paragraphs = [line for line in CLIPPING.splitlines() if line]
    shown = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    site = SiteTest(tmp_path, config=config)
    site.write(
        "seeds/oslo.html",
        "<!-- saved from url=(0034)https://harbour.example/oslo/talks -->\n<!DOCTYPE html><html><head><title>Oslo</title>"
        f"</head><body><article><h1>{headline}</h1>{shown}</article></body></html>",
    )
    site.run("ingest")
    (path,) = site.folder.glob("content/**/*.md")
    text = path.read_text(encoding="utf-8").partition("\n---\n")[2]

    assert "Officers of the two navies" in text
    assert "The meeting lasted" in text
    assert "Ship times" not in text


@pytest.mark.parametrize(
    ("zone", "stamp", "date", "question"),
    [
        ("Europe/Dublin", "3 May 1914 10:15", "1914-05-03T10:15:00-00:25", ""),
        ("Africa/Monrovia", "3 May 1960 10:15", "1960-05-03T10:15:00-00:44", ""),
        ("America/New_York", "3 November 2024 01:30", "2024-11-03T01:30:00-04:00", "it is twice 01:30"),
        ("UTC", "Nov. 3, 2024 1:30 AM ET", "2024-11-03T01:30:00-04:00", "it is twice 01:30"),
        ("UTC", "Nov. 3, 2024 1:30 AM EDT", "2024-11-03T01:30:00-04:00", ""),
        ("Pacific/Auckland", "24 September 2023 02:30", "2023-09-24T02:30:00+12:00", "there is no 02:30"),
        ("Pacific/Auckland", "24 September 2023 03:30", "2023-09-24T03:30:00+13:00", ""),
    ],
)
def test_clocks_of_old_and_in_the_night_when_they_change(
    tmp_path: Path, zone: str, stamp: str, date: str, question: str
) -> None:
    """Feeds know offsets of whole minutes alone; what comes twice, or never, is asked."""
    site = SiteTest(tmp_path, config=f"{CONFIG}sources:\n  - {{name: Harbour News, timezone: {zone}}}\n")
    site.write("seeds/oslo.txt", CLIPPING.replace("June 20, 2023 08:47 pm NZST", f"Harbour News\n\n{stamp}"))
    site.run("ingest")
    (path,) = site.folder.glob("content/**/*.md")
    text = path.read_text(encoding="utf-8")

    assert f"\ndate: {date}  #" in text
    assert (f"# ? {question}" in text) if question else ("# ? " not in text)
    assert [found for found in site.problems() if found["severity"] == "error"] == []


def test_wire_service_of_ones_own_is_no_author(tmp_path) -> None:
    config = CONFIG + "agencies:\n  - {name: Harbour Wire, names: [HWS]}\n"
    site = SiteTest(tmp_path, config=config)
    site.write("seeds/a.txt", CLIPPING.replace("Harbour Night Room", "Harbour Wire"))
    site.write(
        "seeds/b.txt",
        CLIPPING.replace("Harbour Night Room", "By Ann Lee")
        .replace("next", "the next")
        .replace("two years.", "two years. — HWS", 1),
    )
    site.write(
        "seeds/c.txt",
        CLIPPING.replace("Harbour Night Room", "By Ann Lee").replace(
            "Officers of the two", "OSLO (HWS) — Officers of the two"
        ),
    )
    site.run("ingest")
    texts = sorted(path.read_text(encoding="utf-8") for path in site.folder.glob("content/**/*.md"))

    assert sum("agency: Harbour Wire" in text for text in texts) >= 2
    assert not any("- Harbour Wire" in text for text in texts)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.channelnewsasia.com/asia/oslo-1", None),
        ("https://focustaiwan.tw/politics/1", "CNA"),
        ("https://english.news.cn/20230620/1", "Xinhua"),
    ],
)
def test_outlet_that_is_called_like_a_wire_service_of_elsewhere(
    tmp_path: Path, address: str, expected: str | None
) -> None:
    site = SiteTest(tmp_path)
    name = expected or "CNA"
    site.write(
        "seeds/a.txt",
        f"{address}\nOfficers of both navies meet in Oslo\n\n20 June 2023 08:47 pm\n\n"
        "Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea.\n\n"
        "The meeting lasted four hours and ended with an agreement to meet again before winter.\n\n"
        f"Source: {name}\n",
    )
    (one,) = json.loads(site.run("ingest", "--format", "json").out)["clippings"]
    found = [field["value"] for field in one["fields"] if field["field"] == "source.agency"]

    assert found == ([expected] if expected else [])


def test_american_dates_are_month_first_in_every_zone_of_the_country() -> None:
    directory = Directory()

    assert [directory.named(name).is_american for name in ("U.S. Indo-Pacific Command", "CNN")] == [True] * 2
    assert not directory.named("Radio-Canada").is_american


def test_each_outlet_is_mentioned_by_its_names() -> None:
    """Of a text without the longest word of any name no more is asked: no name may be lost by that."""
    outlets = Directory()
    plain = [
        (name, one) for one in OUTLETS for name in (one.name, *one.aliases, *one.desks) if name.isalpha()
    ]
    spaced = [(name, one) for one in OUTLETS for name in one.aliases if name.replace(" ", "").isalpha()]

    assert len(plain) > 100
    assert len(spaced) > 100
    for name, one in (*plain, *spaced):
        assert outlets.mentioned(f"as told by ({name}'s crew)") == (one,)


@pytest.mark.parametrize(
    "text",
    [
        "Copyright Harbour & Sons",
        "© harbour & sons’s",
        "(HARBOUR & SONS) all rights reserved",
        "'Harbour & Sons'",
    ],
)
def test_a_name_is_mentioned_in_any_case_where_that_counts(text: str) -> None:
    outlets = Directory([SourceProfile(name="Harbour & Sons", timezone="UTC")])

    assert ["Harbour & Sons"] == [one.name for one in outlets.mentioned(text, any_case=True)]
    assert len(outlets.mentioned(text)) == ("Harbour & Sons" in text)


@pytest.mark.parametrize(
    "name", ["— Pier —", "l’Écho-Pier", "24/7 Pier", "  The  Pier ", "PIER+", "(Pier) Daily"]
)
def test_a_name_is_found_whatever_it_begins_with(name: str) -> None:
    """Only whole words at the beginning tell that no name begins so."""
    outlets = Directory([SourceProfile(name=name, timezone="UTC")])
    found = outlets.named(name)

    assert found is not None
    assert name == found.name
    assert outlets.named(name.casefold()) is found
    assert outlets.named(f"{name.strip()} Ferry") is None
