"""Where head, scripts and readers are told of different minutes, and which of them is right."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage


def dated(
    above: str, *, head: str = "", address: str = "https://www.quaypost.example/ferries-stay", top: str = ""
) -> str:
    """The date that is read of a page with something above its text."""
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html lang='en'><head><title>{TITLE}</title><link rel='canonical' href='{address}'>{head}</head><body>"
        f"<div id='story'>{top}<h1>{TITLE}</h1>{above}<div class='text'>{text}</div></div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")
    return seed.date.value.isoformat() if seed.date else ""


def published(value: str) -> str:
    return f"<meta property='article:published_time' content='{value}'>"


# -- what readers are told outdoes what is stated


def test_an_hour_with_its_zone_that_is_called_that_of_publication_is_right() -> None:
    shown = "<p>Published Wednesday, May 15, 2024 at 1:05 pm EDT</p>"

    assert dated(shown, head=published("2024-05-15T15:40:00-04:00")) == "2024-05-15T13:05:00-04:00"


@pytest.mark.parametrize(
    "shown", ["Published May 15, 2024 at 3:35 pm EDT", "May 15, 2024 at 1:05 pm EDT", "Updated May 15, 2024 at 1:05 pm EDT"]
)  # fmt: skip
def test_a_few_minutes_or_an_hour_without_that_word_change_nothing(shown: str) -> None:
    stated = "2024-05-15T15:40:00-04:00"

    assert dated(f"<p>{shown}</p>", head=published(stated)) == stated


PARSELY = '<meta name=\'parsely-page\' content=\'{"title":"Ferries","pub_date":"2024-06-06T12:00:00Z"}\'>'


def test_an_hour_with_its_zone_is_right_beside_what_counts_little() -> None:
    assert dated("<p>Jun 6, 2024 08:59 AM ET</p>", head=PARSELY) == "2024-06-06T08:59:00-04:00"


def test_what_counts_little_is_right_where_readers_see_that_minute() -> None:
    assert dated("<p>Jun 6, 2024 08:00 AM ET</p>", head=PARSELY) == "2024-06-06T08:00:00-04:00"


def test_of_two_stated_days_the_one_that_readers_see_is_right() -> None:
    head = "<meta name='dc.date.issued' content='2024-06-06'><meta name='date' content='2024-06-05'>"

    assert dated("<p>June 5, 2024</p>", head=head)[:10] == "2024-06-05"
    assert dated("<p>Updated June 5, 2024</p>", head=head)[:10] == "2024-06-06"


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("06.05.13", "2013-06-05T16:05:00+00:00"),  # the stated day, as Americans write it
        ("05.06.13", "2013-06-05T16:05:00+00:00"),
    ],
)
def test_a_day_in_dots_is_the_stated_one_whichever_way_round(shown: str, wanted: str) -> None:
    head = "<meta name='DisplayDate' content='2013-06-05'>"

    assert dated(f"<ul><li>{shown}</li><li>4:05 PM</li></ul>", head=head) == wanted


def test_a_day_in_dots_stays_where_nothing_is_stated() -> None:
    assert dated("<p>06.05.13</p>")[:10] == "2013-05-06"


# -- zones


CHRONICLE = "https://www.latimes.com/harbour/ferries-stay"


def script(value: str) -> str:
    return f"<script>var omni_publicationDate = '{value}';</script>"


@pytest.mark.parametrize("shown", ["12:02 am", "12:01 am"])
def test_a_script_without_a_zone_is_in_utc_where_readers_see_the_papers_own_clock(shown: str) -> None:
    line = f"<p>Published {shown}, Monday, May 13, 2024</p>"

    assert dated(line, head=script("2024-05-13 07:01:57"), address=CHRONICLE)[:16] == "2024-05-13T00:01"


def test_a_script_without_a_zone_is_the_papers_own_clock_where_readers_see_it_so() -> None:
    line = "<p>Published 7:01 am, Monday, May 13, 2024</p>"

    assert dated(line, head=script("2024-05-13 07:01:57"), address=CHRONICLE) == "2024-05-13T07:01:57-07:00"


def test_a_script_without_a_zone_is_in_utc_where_only_the_update_is_shown_and_is_the_same_minute() -> None:
    line = "<p>May 13, 2024 Last updated at 12:01 am</p>"

    assert dated(line, head=script("2024-05-13 07:01:57"), address=CHRONICLE)[:16] == "2024-05-13T00:01"


def test_what_is_stated_in_utc_stays_where_readers_see_the_server_and_their_own_clock() -> None:
    stated = "<meta property='article:published_time' content='2024-05-13T03:01:40+00:00'>"
    line = "<p>Posted <time>Mon 13 May 2024 at 3:01am</time><time>Sun 12 May 2024 at 8:01pm</time></p>"

    assert dated(line, head=stated, address=CHRONICLE) == "2024-05-12T20:01:40-07:00"


def test_a_day_with_its_month_behind_and_an_hour_beside_it_are_one_moment() -> None:
    head = "<meta name='date.release' content='2024/17/07'><meta name='time.release' content='20:02'>"

    assert dated("", head=head, address=CHRONICLE) == "2024-07-17T20:02:00-07:00"


def test_a_day_that_may_be_read_both_ways_is_left() -> None:
    head = "<meta name='date.release' content='2024/05/07'><meta name='time.release' content='20:02'>"

    assert not dated("", head=head, address=CHRONICLE)


def test_a_day_that_may_be_read_both_ways_is_the_one_that_a_script_is_near() -> None:
    head = "<meta name='date.release' content='2024/05/07'><meta name='time.release' content='20:02'>"
    wanted = "2024-07-05T20:02:00-07:00"

    assert dated("", head=head + script("2024-07-06 03:02:50"), address=CHRONICLE) == wanted


def test_four_digits_in_front_of_a_zone_are_an_hour() -> None:
    head = "<meta name='date' content='2024-5-7'>"

    assert (
        dated("<p>May 07, 2024 - Updated 2214 PKT On the web</p>", head=head) == "2024-05-07T22:14:00+05:00"
    )


# -- days that are told in part


DAY = "https://www.quaypost.example/2024/05/07/ferries-stay/"


def test_a_labelled_day_without_a_year_is_in_the_year_of_the_address() -> None:
    assert dated("<p>Published: May 7 9:25 AM All that she wrote</p>", address=DAY)[:16] == "2024-05-07T09:25"


@pytest.mark.parametrize(
    "line", ["Sale ends May 7 9:25 AM at the pier", "Published: May 7 All that she wrote"]
)
def test_a_day_without_year_and_label_or_hour_is_too_little(line: str) -> None:
    assert dated(f"<p>{line}</p>", address=DAY)[:16] == "2024-05-07T00:00"


def test_the_header_of_a_post_has_its_day_and_an_update_below_is_one() -> None:
    header = "<h2 class='date-header'>2024-06-27</h2>"
    update = (
        "<div>Update 2024-04-18: Wrote it anew, and gave it another name than it had when it began.</div>"
    )

    assert dated(update, top=header)[:10] == "2024-06-27"


def test_the_day_of_a_masthead_above_an_update_is_not_of_the_story() -> None:
    masthead = "<div class='masthead'>Saturday, June 29, 2024</div>"

    assert dated("<p>Updated June 27, 2024</p>", top=masthead)[:10] == "2024-06-27"


def test_the_hour_of_another_story_below_contradicts_nothing() -> None:
    stated = "2024-05-15T15:40:00-04:00"
    other = "<p>Published May 15, 2024 at 9:05 am EDT</p>"

    assert dated(f"<p>May 15, 2024 at 3:40 pm EDT</p>{other}", head=published(stated)) == stated


def test_a_long_line_below_the_headline_that_ends_in_an_hour_says_when() -> None:
    sections = "Main Section: Slipways and northern harbours / Ferries / Bridges Also Filed In: Paint / Varnish and ropes"

    assert dated(f"<div>{sections} Article Date: 19 Jul 2024 - 9:30 PDT</div>") == "2024-07-19T09:30:00-07:00"


def test_a_first_paragraph_that_tells_of_a_day_and_an_hour_says_nothing() -> None:
    told = "The old ferry left for good, with its last captain and both of its crews on deck, on 19 July 2023 at 9:30 pm"

    assert not dated(f"<p>{told} and nobody had seen it since.</p>")


def test_the_hour_of_a_teaser_far_above_the_headline_is_not_of_the_day_below_it() -> None:
    menu = "".join(f"<li>{one}</li>" for one in "News Sports Life Weather Jobs Homes".split())
    teaser = "<div class='summary'>U.S. Rep.- 8:57 pm</div>"

    assert dated("<p>Jul. 18, 2024</p>", top=f"{teaser}<ul>{menu}</ul>")[:16] == "2024-07-18T00:00"


def test_an_hour_right_above_the_headline_is_of_the_day_below_it() -> None:
    assert dated("<p>Jul. 18, 2024</p>", top="<div>8:57 pm</div>")[:16] == "2024-07-18T20:57"


# -- where the one day on a page stands


@pytest.mark.parametrize(
    ("link", "name", "moment"),
    [
        ("https://www.quaypost.example/ferries-stay", "meta", "2024-05-06T13:44:00+00:00"),
        ("https://www.quaypost.example/ferries-stay#c12", "comment", ""),
        ("https://www.quaypost.example/older-notes", "meta", ""),
    ],
)
def test_a_day_below_that_links_to_the_page_itself_is_its_own(link: str, name: str, moment: str) -> None:
    """Others are of comments on it, or of other posts."""
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html lang='en'><head><title>{TITLE}</title><meta property='og:url' content="
        "'https://www.quaypost.example/ferries-stay'></head><body><div class='post'><div class='text'>"
        f"<h2>{TITLE}</h2><div>{text}</div></div><div class='{name}'><span><a href='{link}'>Mon 2024-05-06 13:44:00</a>"
        f"</span> | <a href='{link}'>7 notes</a></div></div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert (seed.date.value.isoformat() if seed.date else "") == moment


SECTIONS = (
    "From the quay<br>Long read<br>Main section: Boats / Ferries<br>Also in: Council / Money; Islands / Weather / "
    "Timetables; Painting"
)


@pytest.mark.parametrize(
    ("end", "moment"),
    [
        ("Article Date: 07 Jun 2024 - 0:00 PDT", "2024-06-07T00:00:00-07:00"),
        ("7 June 2024, 14:05", "2024-06-07T14:05:00+00:00"),
        ("Until 7 June 2024 the boats sail at 14:05 and 15.05 only.", ""),
    ],
)
def test_a_long_line_of_sections_may_end_in_the_hour(end: str, moment: str) -> None:
    assert dated(f"<div class='top'>{SECTIONS}<br>{end}</div>") == moment


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        ("<p>© Quay Post</p><div class='data_fondo'>15 May 2024, 18:22</div>", "2024-05-15T18:22:00+00:00"),
        ("<div class='date-foot'>16 May 2024, 18:22</div>", "2024-05-15T00:00:00+00:00"),
        ("<div class='comment'><p class='date'>15 May 2024, 18:22</p></div>", "2024-05-15T00:00:00+00:00"),
        ("<div>15 May 2024, 18:22</div>", "2024-05-15T00:00:00+00:00"),
    ],
)
def test_the_hour_may_stand_right_below_the_text_behind_the_same_day(below: str, wanted: str) -> None:
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html lang='en'><head><title>{TITLE}</title></head><body><div id='story'><h1>{TITLE}</h1>"
        f"<p class='date'>15 May 2024</p><div class='text'>{text}</div>{below}</div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert wanted == (seed.date.value.isoformat() if seed.date else "")


def test_a_moment_as_machines_write_it_may_stand_amid_words() -> None:
    above = (
        "<div class='date'>Written down by the keeper of the tower 2024-05-15T18:22:00+08:00 in rain</div>"
    )

    assert dated(above) == "2024-05-15T18:22:00+08:00"


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("2024-05-15 06:22 PM", "2024-05-15T18:22:00"),
        ("2024-05-15, 6:22 p.m.", "2024-05-15T18:22:00"),
        ("2024-05-15 06:22:00 PM EST", "2024-05-15T18:22:00-04:00"),
        ("2024-05-15 at 6:22 PM", "2024-05-15T18:22:00"),
        ("2024-05-15 12:22 AM", "2024-05-15T00:22:00"),
        ("2024-05-15T18:22 WET", "2024-05-15T18:22:00+01:00"),
        ("2024-05-154", ""),
    ],
)
def test_a_stated_moment_may_have_halves_of_the_day_or_the_time_of_lisbon(stated: str, wanted: str) -> None:
    assert dated("", head=published(stated)).startswith(wanted)
