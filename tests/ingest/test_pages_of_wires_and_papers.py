"""What pages of wires and papers say more than once or not at all: in short, who wrote, who sent it, when."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, page, summary, who

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

POINTS = ("Ferry stays in port", "Two crews will be at work until autumn", "Fares go up in May")


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


# -- in short


@pytest.mark.parametrize("heading", ["Story Highlights", "STORY HIGHLIGHTS", "Key points", "Action Points"])
def test_points_below_a_heading_that_names_them_are_the_standfirst(heading: str) -> None:
    items = "".join(f"<li class='hlt-item'>{one}</li>" for one in POINTS)
    described = (
        "<meta name='description' content='The old harbour ferry is to be kept, the council decided.'>"
    )
    seed = page(head=described, above=f"<aside><h3>{heading}</h3><ul class='highlights'>{items}</ul></aside>")

    assert summary(seed) == " ".join(POINTS)


def test_a_single_point_below_such_a_heading_is_enough() -> None:
    seed = page(above=f"<aside><h3>Story Highlights</h3><ul><li>{POINTS[1]}</li></ul></aside>")

    assert summary(seed) == POINTS[1]


def test_links_and_buttons_below_such_a_heading_are_no_standfirst() -> None:
    links = "".join(f"<li><a href='/{place}'>{one}</a></li>" for place, one in enumerate(POINTS))
    buttons = "<li>Email</li><li>Print this page</li>"

    assert not summary(page(above=f"<aside><h3>Highlights</h3><ul>{links}</ul></aside>"))
    assert not summary(page(above=f"<aside><h3>Highlights</h3><ul>{buttons}</ul></aside>"))


def test_what_a_film_above_the_text_shows_is_no_standfirst() -> None:
    film = "<p class='video-desc'>A reporter takes the first ferry of the day and meets its oldest crew.</p>"
    deck = "<h2 class='lead-in'>Both crews stay on until the new slipway has been paid for.</h2>"

    assert not summary(page(above=film))
    assert summary(page(above=film + deck)) == "Both crews stay on until the new slipway has been paid for."


@pytest.mark.parametrize("name", ["subHeadline", "sub-title", "article__sub-heading"])
def test_a_line_named_as_below_the_headline_is_the_standfirst(name: str) -> None:
    deck = "Ferries » Both crews stay on until the slipway is paid for."

    assert summary(page(above=f"<div class='{name}'>{deck}</div><p>By Jane Quayle</p>")) == deck


# -- who sent it


WIRE = "<link rel='canonical' href='https://www.reuters.com/world/ferries-stay-2024-06-03/'>"


def test_the_dateline_of_a_wire_counts_on_its_own_site() -> None:
    seed = page(head=WIRE, first=f"VARSAND (Reuters) - {STORY[0]}", above="<p>By Jane Quayle</p>")

    assert agencies(seed) == ["Reuters"]
    assert who(seed) == ["Jane Quayle"]


def test_the_name_of_a_wire_in_its_own_byline_says_nothing() -> None:
    assert agencies(page(head=WIRE, above="<p class='byline'>By Jane Quayle, Reuters</p>")) == []


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("<h6>With reporting by dpa, ANSA, and Reuters</h6>", ["dpa", "ANSA", "Reuters"]),
        ("<p><b>Reuters contributed to this report</b></p><ul><li>Follow us on the harbour's page</li></ul>", ["Reuters"]),
        ("<div>Copyright 2024 by Quay Statistics and The Associated Press. All rights reserved.</div>", ["Associated Press"]),
        ("<p>© 2024 AFP</p>", ["Agence France-Presse"]),
        ("<div class='author-bio'><p>Jane Quayle</p><p>She lives in Varsand.</p></div><p>With files from Reuters</p>", ["Reuters"]),
        (
            "<div class='authorprofile-container'><h3>About the author</h3><div>Jane Quayle</div><p>Reporter</p><p>She reports from Varsand.</p></div><p>With files from Reuters</p>",
            ["Reuters"],
        ),
        ("<div><h4>Additional reporting by Reuters</h4></div>", []),
        ("<p>© 2024 The Harbour Courier. Some of what we print is from AFP.</p>", []),
        ("<figure><img src='a.jpg'><figcaption>© AFP</figcaption></figure>", []),
    ],
)  # fmt: skip
def test_a_note_at_the_end_says_which_wires_helped_or_own_the_text(note: str, wanted: list[str]) -> None:
    assert agencies(page(below=note)) == wanted


# -- who wrote


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("(Reporting By Jane Quayle; Editing by John Roe)", ["Jane Quayle"]),
        (
            "(Reporting by Jane Quayle in Varsand and John Roe; Writing by Ada Merrow; Editing by Tom Pike)",
            ["Jane Quayle", "John Roe", "Ada Merrow"],
        ),
        ("(Writing by Ada Merrow; Editing by Tom Pike)", ["Ada Merrow"]),
        (
            "(Reporting by Jane Quayle; Additional Reporting by John Roe; Editing by Tom Pike)",
            ["Jane Quayle"],
        ),
        ("Interviews by Jane Quayle", ["Jane Quayle"]),
        ("Comments compiled by Jane Quayle. The desk listens to radio in nine languages.", ["Jane Quayle"]),
        ("Comments by Harbour Talk", []),
    ],
)
def test_who_reported_and_wrote_is_credited_at_the_end(note: str, wanted: list[str]) -> None:
    assert who(page(below=f"<p>{note}</p>")) == wanted


def test_a_byline_goes_before_the_credit_at_the_end() -> None:
    seed = page(above="<p>By Jane Quayle</p>", below="<p>(Writing by Ada Merrow; Editing by Tom Pike)</p>")

    assert who(seed) == ["Jane Quayle"]


def test_an_article_s_byline_with_a_colon_names_writer_and_wire() -> None:
    seed = page(
        above="<ul><li>Article by: JANE QUAYLE ASSOCIATED PRESS</li><li>Updated: June 7, 2024</li></ul>"
    )

    assert who(seed) == ["Jane Quayle"]
    assert agencies(seed) == ["Associated Press"]


@pytest.mark.parametrize(
    "first",
    [
        (
            "The <a href='/harbour/team/_/name/qc/quay-council'>Quay Council</a> are one vote short of keeping both ferries, "
            "and of painting them for the third time since the bridge fell."
        ),
        (
            "<a href='/topics/people/quayle/index.html'>Anna P. Quayle</a> brought the council to a vote on Tuesday night, "
            "with a short speech, a long look at the clock and no word on the paint."
        ),
        (
            "“Well,” said <a href='/players/profile?playerId=3'>Anna Merrow</a> on Monday, “he thinks that I can "
            "row faster than <a href='/players/profile?playerId=4'>Tom Pike</a> when it rains.”"
        ),
    ],
)
def test_links_to_people_and_teams_in_a_sentence_name_no_writer(first: str) -> None:
    assert who(page(first=first, above="<p>By Jane Quayle | Harbour Post</p>")) == ["Jane Quayle"]


def test_a_link_to_the_writer_in_front_of_the_first_words_still_names_one() -> None:
    first = f"By <a href='/authors/jane-quayle'>Jane Quayle</a> in Varsand — {STORY[0]}"

    assert who(page(first=first)) == ["Jane Quayle"]


def test_a_name_of_which_one_part_is_set_apart_is_not_turned_round() -> None:
    mark = "<div class='storyByline'><a href='/writers/roe' rel='author'>Dennis <em>Roe</em></a></div>"

    assert who(page(above=mark)) == ["Dennis Roe"]


def test_the_writer_of_a_box_amid_the_text_has_not_written_the_article() -> None:
    box = (
        "<div class='story-feature'><h2>On the quay</h2><div class='byline'><span class='byline-name'>Tom Pike"
        f"</span></div><p>{STORY[2]} She said it twice, and then she went to look at the ropes.</p></div>"
    )
    # far enough below the headline that the box is not taken for the article's own
    amid = "".join(
        f"<p>The ferry of line {number} will be painted in the week after.</p>" for number in range(9)
    )

    assert who(page(amid=amid + box + amid)) == []


def test_the_only_byline_amid_the_text_counts_where_no_other_is() -> None:
    more = "".join(
        f"<p>The ferry of line {number} will be painted in the week after.</p>" for number in range(9)
    )
    seed = page(amid=f"{more}<p>By JANE QUAYLE</p><p>The New York Times News Service</p>{more}")

    assert who(seed) == ["Jane Quayle"]
    assert agencies(seed) == ["New York Times News Service"]


def test_two_bylines_amid_the_text_are_of_two_reports_in_it() -> None:
    more = "".join(
        f"<p>The ferry of line {number} will be painted in the week after.</p>" for number in range(9)
    )

    assert who(page(amid=f"{more}<p>By Jane Quayle</p>{more}<p>By Tom Pike</p>{more}")) == []


def test_the_hours_of_teasers_far_above_the_headline_stand_beside_no_writer() -> None:
    teaser = "<div class='section'><div class='headline'>The old pier</div><div class='summary'>U.S. Rep.- 8:57 pm</div></div>"
    menu = "".join(f"<li>{one}</li>" for one in "News Sports Life Weather Jobs Homes Cars Photos".split())

    assert who(page(top=f"{teaser}<ul>{menu}</ul>", above="<p>Jul. 18, 2024</p>")) == []


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("/topics/people/q/anna-quayle", []),
        ("/tags/people/anna-quayle", []),
        ("/nfl/players/profile?id=3", []),
        ("/people/anna-quayle", ["Anna Quayle"]),
        ("/topic/authors/anna-quayle", ["Anna Quayle"]),
    ],
)
def test_links_to_topics_and_players_above_the_text_name_no_writer(address: str, wanted: list[str]) -> None:
    assert who(page(above=f"<div class='r3'><a href='{address}'>Anna Quayle</a></div>")) == wanted


def test_who_wrote_stands_behind_the_headline_in_a_block_with_its_section_and_the_hour() -> None:
    head = (
        f"<div><span>Harbour</span> <a href='/a.htm'>{TITLE}</a><br><a href='/x?id=18'>Jane Quayle</a> (Blog) - "
        "<span>May 15, 2024 1:42 PM</span><br></div>"
    )
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html><head><meta name='title' content='{TITLE}'></head><body>{head}<div>{text}</div></body></html>"
    )

    assert who(read_webpage(html, "page.html", OUTLETS, site_zone="UTC")) == ["Jane Quayle"]


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [(f"{TITLE} {TITLE}", TITLE), ("Row, row, row the boats", "Row, row, row the boats")],
)
def test_a_headline_that_stands_twice_in_its_heading_is_given_once(shown: str, wanted: str) -> None:
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = f"<html><head></head><body><h1><div>{shown}</div></h1><div>{text}</div></body></html>"
    seed = read_webpage(html, "page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == wanted


@pytest.mark.parametrize(
    ("label", "names"),
    [("Tagged:", []), ("Topics:", []), ("", ["Jane Quayle"])],
    ids=["tagged", "topics", "bare"],
)
def test_who_is_linked_in_a_line_of_tags_below_has_not_written(label: str, names: list[str]) -> None:
    links = "<a href='/author/jane-quayle'>Jane Quayle</a>"
    seed = page(below=f"</div><div class='foot'>{label} {links}")

    assert who(seed) == names


@pytest.mark.parametrize("words", ["", "\u200b"])
def test_a_link_to_a_writer_without_words_at_the_end_of_a_page_is_nobody(words: str) -> None:
    assert who(page(below=f'</div></div><a rel="author" href="/author/jane-doe">{words}</a>')) == []


@pytest.mark.parametrize("words", ["", '<img src="/jane.jpg" alt="Jane Doe">'])
def test_a_picture_that_leads_to_its_writer_stands_in_front_of_a_paragraph(words: str) -> None:
    linked = f'<a rel="author" href="/author/jane-doe">{words}</a>{STORY[0]}'

    seed = page(first=linked)

    assert [paragraph.text for paragraph in seed.paragraphs] == list(STORY)


def test_what_a_maker_noted_above_words_in_the_middle_is_no_element() -> None:
    """A comment is a node as elements are, and holds no picture."""
    middle = "<div><!-- the pier --><center>The pier at noon</center></div>"
    pictured = '<p align="center"><img src="/pier.jpg" alt=""></p><!-- noted --><p align="center">The pier at noon</p>'

    assert page(amid=middle).paragraphs[0].text == STORY[0]
    assert "The pier at noon" not in [one.text for one in page(amid=pictured).paragraphs]
