"""When a saved page was published, where what it shows and what it states differ, or only its scripts say it."""

from __future__ import annotations

import json

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage

FIRST = "2012-10-29T14:03:00+00:00"


def when(head: str = "", *, above: str = "", below: str = "", foot: str = "", menu: str = "") -> str:
    """The date of a page with these elements above and below its headline, behind its text, in its menu."""
    told = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html lang='en'><head>{head}<title>{TITLE}</title></head><body><div id='menu'><a href='/'>Home</a>{menu}"
        f"</div><div id='main'>{above}<h1>{TITLE}</h1>{below}<div class='text'>{told}</div>{foot}</div></body></html>"
    )
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")
    return seed.date.value.isoformat() if seed.date else ""


def meta(name: str, value: str = "2012-10-29T14:03:00Z") -> str:
    return f"<meta name='{name}' content='{value}'>"


def state(key: str, value: object = "2012-10-29T14:03:00Z", title: str = TITLE) -> str:
    return f"<script>var state = {json.dumps({'title': title, key: value, 'count': 3})};</script>"


# -- in the head


def test_a_number_that_is_called_id_is_no_moment() -> None:
    assert when(meta("publishid", "1129679001"), below="<p>2012-10-29 14:03:00</p>") == FIRST
    assert when(meta("publishtime", "1351519380")) == FIRST


def test_a_title_that_ends_in_a_known_outlet_tells_in_which_zone_its_hours_are() -> None:
    shown = "<p>14:03, October 29, 2012</p>"

    assert when(f"<title>{TITLE} - People's Daily Online</title>", below=shown) == "2012-10-29T14:03:00+08:00"
    assert when(f"<title>{TITLE} - The Varsand Daily</title>", below=shown) == FIRST


@pytest.mark.parametrize(
    ("stated", "shown", "wanted"),
    [
        ("12/05/2017 08:02", "12 May 2017", "2017-05-12T08:02:00+00:00"),
        ("05/12/2017 08:02", "12 May 2017", "2017-05-12T08:02:00+00:00"),
        ("12/05/2017 08:02", "12 May 2017 (updated 12 May 2017 09:15)", "2017-05-12T08:02:00+00:00"),
        ("12/05/2017 08:02", "14 May 2017", "2017-05-14T00:00:00+00:00"),
    ],
)
def test_a_visible_day_says_which_number_is_the_month(stated: str, shown: str, wanted: str) -> None:
    assert when(meta("hbc.pubdate", stated), below=f"<p>{shown}</p>") == wanted


@pytest.mark.parametrize(
    ("stated", "shown", "wanted"),
    [
        ("2015-03-06T10:00", "06.03.2015, updated: 06.03.2015 11:42", "2015-03-06T10:00:00+00:00"),
        ("2015-03-06T11:42", "06.03.2015, updated: 06.03.2015 11:42", "2015-03-06T11:42:00+00:00"),
    ],
)
def test_a_time_element_has_the_minute_of_its_first_day(stated: str, shown: str, wanted: str) -> None:
    assert when(below=f"<time datetime='{stated}'>{shown}</time>") == wanted


# -- in scripts


@pytest.mark.parametrize(
    "key", ["publishedDate", "article_publication_date", "contentPublishedDate", "publish_time"]
)
@pytest.mark.parametrize(
    "value", ["2012-10-29T14:03:00Z", "Mon, 29 Oct 2012 14:03:00 GMT", 1351519380, "Oct 29, 2012 14:03"]
)
def test_what_a_script_says_of_publication(key: str, value: object) -> None:
    assert when(state(key, value)) == FIRST


def test_a_day_of_anything_posted_counts_beside_the_headline() -> None:
    assert when(state("postDate")) == FIRST
    assert when(state("postDate", title="Rope mill closes in the valley")) == ""


@pytest.mark.parametrize(
    "key", ["unpublishDate", "publishExpires", "dateModified", "publisher_id", "expires"]
)
def test_other_keys_of_scripts_tell_nothing(key: str) -> None:
    assert when(state(key)) == ""


def test_the_moment_beside_the_headline_goes_before_those_of_other_articles() -> None:
    others = json.dumps(
        [
            {"title": f"Tin price falls {day}", "publishedAt": f"2012-10-{day}T10:00:00Z"}
            for day in range(10, 22)
        ]
    )
    far = "<script>var more = " + others + ", pad = '" + "x" * 3000 + "';</script>"

    assert when(far + state("publishedAt")) == FIRST


def test_a_moment_in_seconds_beside_its_own_day() -> None:
    assert when('<script>var t="1351600000",n="1351519380",s="2012-10-29";</script>') == FIRST
    assert when('<script>var t="1351600000",n="1351519380",s="2014-01-01";</script>') == ""


def test_a_day_that_a_script_writes_into_the_page() -> None:
    written = "<script>document.write('October 29, 2012 2:03 PM EDT');</script>"

    assert when(below=written) == "2012-10-29T14:03:00-04:00"


# -- in the head of the page


@pytest.mark.parametrize(
    "name", ["weibo:article:create_at", "article:post_date", "citation_online_date", "ptime"]
)
def test_more_names_of_publication(name: str) -> None:
    assert when(meta(name)) == FIRST


@pytest.mark.parametrize("name", ["dateUpdate", "last_updated", "update_time"])
def test_an_update_that_is_stated_alone(name: str) -> None:
    assert when(meta(name)) == FIRST
    assert when(meta(name, "2012-10-30T09:10:00Z"), below="<p>29 October 2012 14:03</p>") == FIRST


@pytest.mark.parametrize("later", ["2013-05-01", "2013-05-01T03:04:05Z"])
def test_a_day_of_anything_in_the_head_is_put_right_by_the_hour_that_is_shown(later: str) -> None:
    assert when(meta("date", later), below="<p>29 October 2012 14:03</p>") == FIRST


def test_a_publication_that_a_label_shows_goes_before_a_later_one_that_is_stated() -> None:
    stated = meta("article:published_time", "2015-02-01T09:00:00Z")

    assert when(stated, below="<p>Published: 29 October 2012 14:03</p>") == FIRST
    assert when(stated, below="<p>29 October 2012 14:03</p>") == "2015-02-01T09:00:00+00:00"
    both = "<p>Published: 29 October 2012 14:03</p><p>Updated: 1 February 2015 09:00</p>"
    assert when(stated, below=both) == FIRST


def test_the_first_of_two_hours_is_that_of_publication_where_the_later_is_stated() -> None:
    stated = meta("article:published_time", "2012-10-30T09:10:00Z")

    assert when(stated, below="<p>Oct 29, 2012, 2:03 PM</p><p>Updated Oct 30, 2012, 9:10 AM</p>") == FIRST


# -- where it is shown


def test_the_hour_of_a_masthead_is_not_that_of_the_article() -> None:
    today = "<div>Saturday, November 28, 2026 12:03 PM</div>"

    assert when(above=today, below="<p>29 October 2012 14:03</p>") == FIRST
    assert when(menu=today, below="<p>29 October 2012</p>")[:10] == "2012-10-29"
    assert when(above="<div class='today'>Saturday, November 28, 2026</div>") == ""


def test_an_item_with_a_long_link_above_the_headline_is_another_article() -> None:
    item = "<li><a href='/x'>Rope mill closes in the valley today</a> <time datetime='2012-10-01T10:00:00Z'>1 Oct</time></li>"

    assert (
        when(above=f"<ul>{item}</ul>", below="<time datetime='2012-10-29T14:03:00Z'>29 Oct</time>") == FIRST
    )


def test_days_of_comments_and_of_teasers_behind_the_text_are_not_its_own() -> None:
    comments = "<h3>3 comments</h3><div><p><b>Kai</b> 30 October 2012 at 10:10</p><p>I like the paint of the ferries.</p></div>"
    teasers = "<div><a href='/1'>Rope mill closes in the valley</a><p>Published 1 May 2011</p></div>"

    assert when(foot=comments) == ""
    assert when(foot=teasers) == ""
    assert when(foot="<p>Published 29 October 2012 14:03</p>" + teasers) == FIRST


def test_the_only_day_with_a_label_counts_wherever_a_template_put_it() -> None:
    gap = "".join(f"<div class='c{at}'>Lamp number {at} of the quay</div>" for at in range(20))
    bar = "<div><div>Publié le 29/10/2012<br><em>Mis à jour le 29/10/2012 à 14h03</em></div></div>"

    assert when(foot=gap + bar)[:10] == "2012-10-29"
    assert when(foot=gap + bar + "<div>Publié le 30/10/2012</div>") == ""


@pytest.mark.parametrize(
    "told",
    [
        "Über dieses Thema berichtete das Hafenradio am 28. Oktober 2012 um 05:20 Uhr.",
        "Über dieses Thema haben wir am 28.10.2012 auch im Hafenradio um 05:20 Uhr berichtet.",
        "Dieses Thema im Programm: Hafenradio | Nachrichten | 28.10.2012 | 05:20 Uhr",
        "Sendung: Hafenjournal, 28.10.2012, 05:20 Uhr",
        "Uitzending 28.10.2012, 05:20",
    ],
)
def test_when_it_was_told_on_the_air_is_no_publication(told: str) -> None:
    state = "<p>Stand: 29.10.2012 14:03 Uhr</p>"

    assert when(meta("date"), below=state, foot=f"<div><p>{told}</p></div>") == FIRST


@pytest.mark.parametrize(
    "told",
    [
        "Published in the print edition of the November 5, 2012, issue, with the headline “Mailbox.”",
        "A version of this article appears in print on November 5, 2012, on page 3.",
        "Artículo de la edición impresa del 5 de noviembre de 2012",
    ],
)
def test_the_day_of_the_printed_issue_is_no_publication(told: str) -> None:
    issue = "<link rel='canonical' href='https://harbour.example/magazine/2012/11/05/two-ferries'>"
    shown = "<time>October 29, 2012</time>"

    assert when(meta("date") + issue, below=shown, foot=f"<div>{told}</div>") == FIRST
