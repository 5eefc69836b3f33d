"""The readers of pasted text, on whatever chance makes up: no traceback, no loss, and time by length."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from counted_work import calls
from hypothesis import example, given, settings
from hypothesis import strategies as st
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.dating.dating import date_of
from generator.ingest.text.dating.resolving import Habitat, Written
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.stamps.calendar_words import Kind

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ARTICLE = """\
Harbour towns agree on a common radio channel

By Jane Marlow
June 20, 2023 8:47 pm GMT

Nine harbour towns agreed on Tuesday to share one radio channel, after a ferry and a trawler met in fog.

The channel will be open day and night, and every boat of more than ten metres must listen to it.

"We should have done this years ago," said Owen Pryce, who runs the ferry company in the largest of the towns.

A first test of the channel is planned for the second week of July, when the herring boats come in.
"""
PIECES = (
    *(
        "By Jane Marlow",
        "Reuters",
        "June 20, 2023 8:47 pm IST",
        "Updated",
        "1 day ago",
        "BEIJING",
        "Read more",
        "Share",
    ),
    *(
        "Related stories",
        "Key points",
        "Getty Images",
        "Photo: A B/AP",
        "17 comments",
        "Reply",
        "(END)",
        "— AFP",
        "•",
        "T",
    ),
    *(
        "WASHINGTON (AP) — The talks resumed on Tuesday, and nobody said for how long.",
        "https://example.org/2023/06/20/a",
    ),
    *(
        "The channel will be open day and night, officials said.",
        "Sign up for our newsletter",
        "© 2023 A. All rights reserved.",
    ),
)
LINES = st.one_of(st.sampled_from(PIECES), st.text(max_size=80))


def read(text: str) -> Seed:
    return read_pasted(text, "seeds/x.txt", OUTLETS, site_zone="UTC", now=NOW)


def texts(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


# -- whole clippings


@settings(max_examples=150)
@given(st.lists(LINES, max_size=40), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_any_text_is_read_and_what_is_read_is_sound(lines: list[str], between: str) -> None:
    text = between.join(lines)
    seed = read(text)
    rows = text.count("\n") + 1

    assert all(paragraph.text.strip() and 1 <= paragraph.line <= rows for paragraph in seed.paragraphs)
    assert all(moment is None or moment.value.utcoffset() is not None for moment in (seed.date, seed.updated))
    for found in (seed.title, seed.summary, seed.date, seed.dateline, *seed.authors, *seed.agencies):
        assert found is None or (1 <= found.line <= rows and 0 <= found.confidence <= 1 and found.rule)
    assert read(text) == seed


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["Share", "Facebook", "Copy link", "Advertisement", "Print", "Save", "2 min read"]),
        max_size=8,
    )
)
def test_buttons_above_and_below_change_nothing(buttons: list[str]) -> None:
    bare = read(ARTICLE)
    surrounded = read("\n".join([*buttons, "", ARTICLE, "", *buttons]))

    assert surrounded.title
    assert bare.title
    assert surrounded.title.value == bare.title.value
    assert texts(surrounded) == texts(bare)
    assert [one.value for one in surrounded.authors] == ["Jane Marlow"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("on ", "on\u200b ").replace("boat", "bo\u00adat"),
        lambda text: text.replace("\n\n", "\n \t \n\n\n"),
        lambda text: "\ufeff" + text,
    ],
)
def test_what_clipboards_leave_behind_changes_nothing(spoil: Callable[[str], str]) -> None:
    assert texts(read(spoil(ARTICLE))) == texts(read(ARTICLE))
    assert read(spoil(ARTICLE)).date.value == datetime(2023, 6, 20, 20, 47, tzinfo=UTC)


@settings(max_examples=200)
@given(st.text(max_size=400))
@example("\u00c3\x1f\u00b1")
@example("A\u0303\u00b1")
@example("\u00e2\u20ac\u2122 \u00c3\u00c2\u00a9")
@example("\u1100\u1161\u200d")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@settings(max_examples=100)
@given(st.lists(st.text(alphabet="abcdefghij ", min_size=1, max_size=60), max_size=30))
@example(["a", "e", "a", "a", "e"])
def test_splitting_loses_no_word(rows: list[str]) -> None:
    words = " ".join(rows).split()

    assert "".join(line.text for line in split("\n".join(rows))).replace(" ", "") == "".join(words)


# -- timestamps

FORMS = (
    "{d:%B} {d.day}, {d.year} {d:%I}:{d:%M} {half} GMT",
    "Published {d:%B} {d.day}, {d.year} at {d:%H}:{d:%M} UTC",
    "{d:%a} {d.day} {d:%b} {d.year} {d:%H}.{d:%M} GMT",
    "{d.year}-{d:%m}-{d:%d}T{d:%H}:{d:%M}:00Z",
    "{d.year}-{d:%m}-{d:%d} {d:%H}:{d:%M} GMT",
    "{d:%H}:{d:%M} GMT, {d:%B} {d.day}, {d.year}",
    "{d:%I}:{d:%M} {half} GMT, {d:%a} {d:%B} {d.day}, {d.year}",
    "By Jane Marlow | {d:%b} {d.day}, {d.year}, {d:%H}:{d:%M} GMT",
    "{d:%A}, {d.day} {d:%b} {d.year} {d:%I}:{d:%M} {half} GMT",
    "{d:%d}.{d:%m}.{d.year}, {d:%H}:{d:%M} GMT",
    "{d:%b} {d:%d} {d.year}{d:%I}:{d:%M} {half} GMT",
)


@settings(max_examples=300)
@given(
    st.sampled_from(FORMS),
    st.datetimes(datetime(1990, 1, 1), datetime(2089, 12, 31)),
)
def test_a_moment_in_any_form_is_read_to_the_minute(form: str, moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0)
    stamp = read_stamp(form.format(d=moment, half=f"{moment:%p}".lower()))
    assert stamp is not None
    written = [
        Written(moment=one, line=1, in_head=True, confidence=stamp.confidence) for one in stamp.moments
    ]
    found = date_of(written, Habitat()).date

    assert found is not None
    assert found.value == moment.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "home", "minutes"),
    [
        ("IST", "Asia/Kolkata", 330),
        ("IST", "Europe/Dublin", 60),
        ("IST", "Asia/Jerusalem", 120),
        ("CST", "America/Chicago", -300),
        ("CST", "America/Mexico_City", -360),
        ("CST", "Asia/Shanghai", 480),
        ("PST", "Asia/Manila", 480),
        ("BST", "Asia/Dhaka", 360),
        ("EST", "Australia/Sydney", 600),
    ],
)
def test_a_shared_zone_is_that_of_the_outlet(name: str, home: str, minutes: int) -> None:
    stamp = read_stamp(f"June 20, 2023 08:47 {name}")
    assert stamp is not None
    written = [Written(moment=one, line=1, in_head=True, confidence=1.0) for one in stamp.moments]
    found = date_of(written, Habitat(outlet="X", zone=home)).date

    assert found is not None
    assert found.value == datetime(2023, 6, 20, 8, 47, tzinfo=timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("outlet", "where"), [("The Varsand Daily", "The Varsand Daily"), ("", "its country")]
)
def test_the_zone_of_an_hour_is_that_of_the_outlet_or_of_the_country_in_its_address(
    outlet: str, where: str
) -> None:
    stamp = read_stamp("June 20, 2023 08:47")
    assert stamp is not None
    written = [Written(moment=one, line=1, in_head=True, confidence=1.0) for one in stamp.moments]
    found = date_of(written, Habitat(outlet=outlet, zone="Asia/Dhaka")).date

    assert found is not None
    assert found.rule == f"timestamp, in the zone of {where}"


def test_a_place_that_no_zone_is_named_after_says_no_zone() -> None:
    """A time behind which `Asia/Narnia` stands is as unsure as one behind which nothing stands."""

    def found(zone: str) -> tuple[datetime, str, float]:
        stamp = read_stamp(f"June 20, 2023 08:47 {zone}".strip())
        assert stamp is not None
        written = [Written(moment=one, line=1, in_head=True, confidence=1.0) for one in stamp.moments]
        date = date_of(written, Habitat(outlet="X", zone="Asia/Kolkata")).date
        assert date is not None
        return date.value, date.rule, date.confidence

    assert found("Asia/Shanghai")[0] == datetime(2023, 6, 20, 8, 47, tzinfo=timezone(timedelta(hours=8)))
    assert found("Asia/Narnia") == found("")


def test_a_label_makes_a_moment_an_update() -> None:
    stamp = read_stamp("Published 9:05 p.m. EDT June 20, 2023 | Updated 11:10 p.m. EDT June 20, 2023")
    assert stamp is not None

    assert [one.kind for one in stamp.moments] == [Kind.PUBLISHED, Kind.UPDATED]


# -- bylines and datelines

NAMES = st.sampled_from(
    "Jane Marlow|Owen Pryce|Mary-Ann O'Neill|Luis de la Cruz|Ngozi Adeyemi|José Ramón Peña|Anke Müller|K. R. Nair|Kim Park".split(
        "|"
    )
)


@settings(max_examples=120)
@given(
    st.lists(NAMES, min_size=1, max_size=4, unique=True),
    st.sampled_from(["By ", "by ", "BY ", "By: ", "Von ", "Par ", "Por ", "Di ", "Written by ", "Text: "]),
    st.sampled_from(["", ", AP", ", Reuters", " | AFP", " for the BBC", " in Beijing"]),
)
def test_every_name_of_a_byline_is_found(names: list[str], opener: str, tail: str) -> None:
    last = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    byline = read_byline(f"{opener}{last}{tail}", OUTLETS)

    assert byline is not None
    assert list(byline.people) == names


@settings(max_examples=120)
@given(
    st.sampled_from(["BEIJING", "New Delhi", "WASHINGTON", "The Hague", "KUALA LUMPUR", "São Paulo"]),
    st.sampled_from(
        [
            " (AP) — ",
            " (Reuters) - ",
            ", June 20 (Reuters) - ",
            ", June 20. /TASS/. ",
            " (AFP) – ",
            ", June 20 (Xinhua) -- ",
        ]
    ),
)
def test_a_dateline_leaves_the_story_whole(place: str, mark: str) -> None:
    story = "The talks resumed on Tuesday, officials said."
    dateline = read_dateline(f"{place}{mark}{story}", OUTLETS)

    assert dateline is not None
    assert dateline.place.casefold() == place.casefold()
    assert dateline.rest == story
    assert len(dateline.agencies) == 1


# -- work


@pytest.mark.parametrize("sign", "²①፩٣")
def test_a_sign_that_stands_for_a_digit_is_no_rank(sign: str) -> None:
    """Python takes some of them for digits, and none of those for a number."""
    assert read(f"{sign}\nHarbour line is open again\n").title is not None


@pytest.mark.parametrize("line", ["• Contact", "- bio", "| Email", "By on", "Follow"])
def test_ways_to_reach_nobody_are_no_byline(line: str) -> None:
    assert not read(f"Harbour line is open again\n{line}\n").authors


@pytest.mark.parametrize(
    "line",
    [
        "The talks resumed in town number {} on Tuesday, and nobody said for how long they would go on.",
        "Related stories {}",
        "A headline with the number {}",
        "By Jane Marlow {}",
        "June {} 2023",
        "Photo {}: Jane Marlow/AP",
        "{} comments",
        "THE ferry {} will sail on the day when a clerk may sell a ticket.",
    ],
)
def test_work_grows_with_the_length(line: str) -> None:
    text = [line.format(number) for number in range(1600)]
    half, whole = calls(read, "\n".join(text[:800])), calls(read, "\n".join(text))

    assert whole < 2.3 * half


def test_summer_time_is_the_zones() -> None:
    stamp = read_stamp("20 June 2023, 8:47 pm ET")
    assert stamp is not None
    written = [Written(moment=one, line=1, in_head=True, confidence=1.0) for one in stamp.moments]
    found = date_of(written, Habitat()).date

    assert found is not None
    assert found.value == datetime(2023, 6, 20, 20, 47, tzinfo=ZoneInfo("America/New_York"))
