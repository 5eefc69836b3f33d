"""Saved pages: paragraphs in elements of their own, and boxes of the page between paragraphs and behind."""

from __future__ import annotations

import json

import pytest
from a_saved_page import paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

HEADLINE = "Night ferry from the north pier returns after four winters"
TEXT = (
    "The night ferry from the north pier will sail again on Friday, four winters after it was stopped to save fuel.",
    "The council voted for it by nine to four late on Tuesday, after a debate that lasted longer than the crossing.",
    "Nobody at the pier would say how many passengers they expect, though everybody had a number in mind.",
    "The first boat leaves at ten past eleven and is to be back before the bakeries of the old town open.",
    "Its captain learned the route from her father, who took the last boat of all across in thick snow.",
    "Bicycles travel for nothing until the end of March, and dogs do if they sleep through the crossing.",
)


def page(body: str, head: str = "") -> Seed:
    text = f'<html lang="en"><head>{head}</head><body><div id="page"><h1>{HEADLINE}</h1>{body}</div></body></html>'
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


# -- behind the text


@pytest.mark.parametrize("name", ["nocontent", "module nocontent", "robots-nocontent"])
def test_what_a_page_keeps_from_search_engines_is_none_of_the_text(name: str) -> None:
    """`nocontent` tells a search engine that an element is the same on every page."""
    box = f"""<div class="{name}"><div class="label">GUIDE</div><div>
        Small harbours move their bookings to shared desks. Learn how five of them did so in a single winter.</div></div>"""

    assert texts(page(f"<div>{paragraphs(*TEXT)}</div>{box}")) == list(TEXT)


def test_a_text_that_is_kept_from_search_engines_is_still_read() -> None:
    assert texts(page(f'<div class="nocontent">{paragraphs(*TEXT)}</div>')) == list(TEXT)


@pytest.mark.parametrize(
    "head",
    [
        "Visitor opinions (latest shown first)",
        "Reader comments",
        "Readers’ views",
        "User reactions (12)",
    ],
)
def test_what_readers_say_is_none_of_the_text(head: str) -> None:
    said = paragraphs("I took that boat every night for years and never once was it on time, but I miss it.")

    assert texts(page(f"<div>{paragraphs(*TEXT)}<h2>{head}</h2>{said}</div>")) == list(TEXT)


def test_a_heading_on_what_readers_say_of_the_matter_is_the_texts_own() -> None:
    body = f"{paragraphs(*TEXT[:2])}<h2>Readers’ views of the crossing</h2>{paragraphs(*TEXT[2:])}"

    assert texts(page(f"<div>{body}</div>")) == [*TEXT[:2], "Readers’ views of the crossing", *TEXT[2:]]


SUPPORT = "The survey of the pier was paid for by the harbour fund of the northern councils."
INTERESTS = "Its authors say that none of them owns a boat."


def test_last_sentences_in_an_element_of_their_own_are_the_texts() -> None:
    end = f"<div>{paragraphs(SUPPORT, INTERESTS)}</div>"

    assert texts(page(f"<article>{paragraphs(*TEXT)}{end}</article>")) == [*TEXT, SUPPORT, INTERESTS]


def test_last_lines_in_an_element_with_a_name_are_the_pages() -> None:
    end = f'<div class="legal">{paragraphs(SUPPORT, INTERESTS)}</div>'

    assert texts(page(f"<article>{paragraphs(*TEXT)}{end}</article>")) == list(TEXT)


def test_last_lines_with_links_are_the_pages() -> None:
    link = 'Its boats can be followed on <a href="/map">the map of the harbour office</a>.'
    end = f"<div>{paragraphs(SUPPORT, link)}</div>"

    assert texts(page(f"<article>{paragraphs(*TEXT)}{end}</article>")) == list(TEXT)


# -- lines that point to something else of the page


@pytest.mark.parametrize(
    "line",
    [
        "<b>VIDEO: FIRST BOAT OF THE YEAR LEAVES THE PIER</b>",
        "PHOTO GALLERY: The pier in forty winters",
        'BOATS OF THE NORTH: <a href="/n/8">Ranking all 31 of them</a>',
        '<b>[ Old boats need new hands. Read <a href="/n/9">Who Will Still Mend Them</a>. ]</b>',
    ],
)
def test_a_line_that_only_points_to_something_of_the_page_is_none_of_the_text(line: str) -> None:
    body = f"{paragraphs(*TEXT[:3])}<p>{line}</p>{paragraphs(*TEXT[3:])}"

    assert texts(page(f"<div>{body}</div>")) == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "VIDEO: The council says that it has none of that night.",
        "Video: the new word for a lie",
        'WINTER FERRIES: Three of them went to the <a href="/n/8">yard</a>',
        '[Updated at noon: the captain has taken that back in <a href="/n/9">a letter to the council</a>.]',
        "[The council has since taken that sentence back.]",
    ],
)
def test_a_line_that_tells_something_is_the_texts(line: str) -> None:
    body = f"{paragraphs(*TEXT[:3])}<p>{line}</p>{paragraphs(*TEXT[3:])}"
    seed = page(f"<div>{body}</div>")

    assert len(texts(seed)) == len(TEXT) + 1


def test_brackets_that_lead_to_pictures_leave_the_paragraph_in_the_text() -> None:
    told = "The ice reached the outer beacon in the night, and nobody had seen that since the war."
    body = f'<p>{told} [<a href="/g/1">Photos of the ice: a winter nobody had planned for</a>]</p>'
    seed = page(f"<div>{paragraphs(*TEXT[:3])}{body}{paragraphs(*TEXT[3:])}</div>")

    assert texts(seed)[3] == f"{told} [Photos of the ice: a winter nobody had planned for]"


def test_a_caption_with_who_took_it_in_brackets_is_still_none() -> None:
    line = 'The outer beacon in the ice [<a href="/p/1">Photo: Jane Doe, for the harbour office</a>]'
    body = f"{paragraphs(*TEXT[:3])}<p>{line}</p>{paragraphs(*TEXT[3:])}"

    assert texts(page(f"<div>{body}</div>")) == list(TEXT)


def test_who_pays_somebody_stands_in_front_of_what_he_says() -> None:
    told = (
        "and a speaker of the rowing club, which receives funding from makers of oars. "
        "“A boat is one of many ways across, and people forget that.”"
    )
    body = paragraphs(*TEXT[:3], told, *TEXT[3:])

    assert texts(page(f"<div>{body}</div>")) == [*TEXT[:3], told, *TEXT[3:]]


# -- boxes and lists

CARD = """<div class="box{n}"><div class="inner"><div class="one"><div class="t"><a href="/n/{n}">Old beacon number {n} goes dark</a></div>
<div class="d">May {n}, 2024 -- Updated 1825 GMT (0225 HKT)</div>
<div class="s">What was it like to keep a lamp alight for a whole winter, on bread and weak tea?</div></div></div></div>"""


def test_cards_with_a_day_below_the_headline_are_other_stories() -> None:
    cards = "".join(CARD.format(n=number) for number in range(1, 6))

    assert texts(page(f"<div><div>{paragraphs(*TEXT)}</div><div>{cards}</div></div>")) == list(TEXT)


def test_offers_in_a_list_far_below_are_none_of_the_text() -> None:
    offer = '<li><a href="/o/{n}">Ropes and anchors of every size</a> Hurry, there are only {n} left of them. Delta Chandlers Inc.</li>'
    offers = "".join(offer.format(n=number) for number in range(2, 6))
    left = f'<div id="left">{paragraphs(*TEXT)}</div>'

    assert texts(
        page(f'<div id="inner">{left}<div id="right"><div>DEALS</div><ul>{offers}</ul></div></div>')
    ) == list(TEXT)


def test_a_list_of_links_with_words_is_the_text_where_it_is_nearly_all() -> None:
    point = '<li><a href="/p/{n}">Pier number {n} of the northern coast</a> was built of oak and has stood for {n} hundred winters.</li>'
    points = "".join(point.format(n=number) for number in range(2, 9))

    assert len(texts(page(f"<div><p>{TEXT[0]}</p><ul>{points}</ul></div>"))) == 8


def test_a_line_above_links_that_are_left_out_leads_to_nothing() -> None:
    links = '<ul><li><a href="/n/2">The boats of the north</a></li><li><a href="/n/3">How piers are built</a></li></ul>'
    body = f"{paragraphs(*TEXT[:4])}<p>More about night ferries:</p>{links}{paragraphs(*TEXT[4:])}"

    assert texts(page(f"<div>{body}</div>")) == list(TEXT)


def test_a_line_above_points_leads_to_them() -> None:
    points = "<ul><li>The boats leave at ten past eleven.</li><li>They are back before the bakeries open.</li></ul>"
    body = f"{paragraphs(*TEXT[:4])}<p>More about night ferries:</p>{points}{paragraphs(*TEXT[4:])}"

    assert "More about night ferries:" in texts(page(f"<div>{body}</div>"))


NEWS = [
    ("Old beacon goes dark", "Its keeper has taken the lamp home, and nobody asked him to bring it back."),
    ("Ropes of nettle hold", "Sailors of the rowing club tried them for a winter and would buy them again."),
    ("Bakery moves to the pier", "The first loaves are sold when the night ferry comes in, and not before."),
]


@pytest.mark.parametrize(
    ("lead", "kept"), [("And this is what else happened at the pier:", 4), ("Elsewhere", 0)]
)
def test_a_paragraph_with_a_colon_leads_to_news_in_a_list(lead: str, kept: int) -> None:
    items = "".join(f'<li><a href="/n/1">{head} after a winter</a>: {said}</li>' for head, said in NEWS)
    seed = page(f"<div>{paragraphs(*TEXT, lead)}<ul>{items}</ul></div>")

    assert texts(seed)[: len(TEXT)] == list(TEXT)
    assert len(texts(seed)) == len(TEXT) + kept


def test_last_items_beside_those_that_ask_to_follow_are_none_of_the_text() -> None:
    asks = """<ul><li>Follow Delta on <a href="https://facebook.com/delta">Facebook</a></li></ul><p>&nbsp;</p>
        <ul><li>Get Delta <a href="/d">straight</a> to the desk you work at</li></ul>"""

    assert texts(page(f"<div>{paragraphs(*TEXT)}{asks}</div>")) == list(TEXT)


def test_last_items_of_a_text_are_kept_where_one_is_a_button() -> None:
    points = "<ul><li>Two boats for the night</li><li>One for the early morning</li><li><a href='/s'>Share this</a></li></ul>"

    assert texts(page(f"<div>{paragraphs(*TEXT)}{points}</div>"))[-2:] == [
        "Two boats for the night",
        "One for the early morning",
    ]


PIXEL = '<div><script>show()</script><noscript><a href="https://ads.example/j"><img src="https://ads.example/i"></a></noscript></div>'


def test_a_paragraph_in_a_box_with_an_advertisement_is_the_texts() -> None:
    box = f'<div id="slot-box">{PIXEL}<p>{TEXT[2]}</p></div>'
    body = f'<div id="body">{paragraphs(*TEXT[:2])}{box}{paragraphs(*TEXT[3:])}</div>'

    assert texts(page(body)) == list(TEXT)


def test_a_paragraph_in_a_box_with_a_picture_is_its_caption() -> None:
    box = '<div id="slot-box"><div><img src="/i.jpg"></div><p>The pier in the winter of the great ice, from above.</p></div>'
    body = f'<div id="body">{paragraphs(*TEXT[:3])}{box}{paragraphs(*TEXT[3:])}</div>'

    assert texts(page(body)) == list(TEXT)


def test_facts_of_a_firm_behind_the_text_are_a_box() -> None:
    facts = "".join(
        f"<div>{fact}</div>"
        for fact in ("Company: Delta Boats", "Founded: September 1998", "Boats: 31", "Shares: DLT")
    )
    box = f'<div class="firms"><h2>Firms</h2>{facts}<div><p>{" ".join(TEXT[1:5])} It owns three piers.</p></div></div>'

    assert texts(
        page(
            f"<div>{paragraphs(*TEXT, *NEWS[0], *NEWS[1])}{paragraphs(*[one * 3 for one in TEXT])}{box}</div>"
        )
    )[-1].startswith(TEXT[-1])


# -- first paragraphs, sections, transcripts

SIDE = """<div class="side-rail related"><p>More from the north</p><h2><a href="/n/1">Old beacon goes dark for good</a></h2>
<p class="byline">Robert Voss</p><p>Its keeper has taken the lamp home, and nobody wants it back.</p></div>"""


def test_who_wrote_a_story_beside_the_text_parts_no_standfirst_from_it() -> None:
    head = '<div class="byline">By Jane Doe</div>'
    first = f'<div class="article_body"><article>{paragraphs(*TEXT[:2])}</article></div>'
    rest = f'<div class="article_body"><article>{paragraphs(*TEXT[2:])}</article></div>'
    seed = page(f'<div id="article">{head}{first}{SIDE}{rest}</div>')

    assert texts(seed) == list(TEXT)


def test_the_page_of_a_writer_below_a_picture_parts_no_standfirst_from_the_text() -> None:
    picture = """<div class="inline"><div class="image"><a class="author" href="/authors/ann">Larger picture</a><img src="/i.jpg"></div>
        <p class="caption">The pier</p></div>"""
    body = f'<div class="body">{paragraphs(TEXT[0])}</div>{picture}<div class="body">{paragraphs(*TEXT[1:])}</div>'

    assert texts(page(f"<div>{body}</div>")) == list(TEXT)


def test_a_paragraph_above_the_line_of_its_writer_is_still_a_standfirst() -> None:
    seed = page(
        f'<div>{paragraphs(TEXT[0])}<div class="byline">By Jane Doe</div><div>{paragraphs(*TEXT[1:])}</div></div>'
    )

    assert texts(seed) == list(TEXT[1:])


def test_a_first_paragraph_in_front_of_the_element_of_the_text_is_the_texts() -> None:
    head = f'<meta name="description" content="{TEXT[0]}">'
    body = f'<div id="story-body"><p>{TEXT[0]}</p><div class="premium">{paragraphs(*TEXT[1:])}</div></div>'

    assert texts(page(body, head)) == list(TEXT)


def test_a_paragraph_in_front_that_is_named_for_it_is_the_standfirst() -> None:
    head = f'<meta name="description" content="{TEXT[0]}">'
    body = f'<div id="story"><p class="standfirst">{TEXT[0]}</p><div class="premium">{paragraphs(*TEXT[1:])}</div></div>'
    seed = page(body, head)

    assert seed.summary is not None
    assert seed.summary.value == TEXT[0]
    assert texts(seed) == list(TEXT[1:])


SECTIONS = {
    "What sails": """Two boats with room for sixty cars each leave the south quay every hour from dawn on, and a third
        one is kept for days on which half the coast has made up its mind to visit the other half of it, by car.""",
    "What does not": """The old mail boat lies in the yard with its boiler out, and those who know boilers say that the
        next summer will come and go before anybody has found a smith who is willing to so much as look at it.""",
    "What may": """A rowing club would take over the small landing if somebody were to pay for the planks, of which
        there are three hundred, most of them older than all the members of the rowing club taken together.""",
}


def test_boxes_that_are_sections_of_the_text_are_kept() -> None:
    boxes = "".join(
        f'<div class="infobox"><h3>{head}</h3><p>{said}</p></div>' for head, said in SECTIONS.items()
    )
    told = [one for head, said in SECTIONS.items() for one in (head, " ".join(said.split()))]

    assert texts(page(f"<div>{paragraphs(*TEXT)}{boxes}</div>")) == [*TEXT, *told]


@pytest.mark.parametrize("name", ["comment", "related", "promo"])
def test_boxes_of_readers_and_other_stories_are_no_sections(name: str) -> None:
    boxes = "".join(
        f'<div class="{name}"><h3>{head}</h3><p>{said}</p></div>' for head, said in SECTIONS.items()
    )

    assert texts(page(f"<div>{paragraphs(*TEXT)}{boxes}</div>")) == list(TEXT)


def test_a_text_that_a_transcript_says_again_is_kept_whole() -> None:
    said = [
        f"DOE: So, to begin with that. {one} And that is what they say."
        for one in (TEXT[1], TEXT[3], TEXT[5])
    ]

    assert texts(page(f"<div>{paragraphs(*TEXT, *said)}</div>")) == [*TEXT, *said]


def test_pull_quotes_in_front_of_what_they_quote_are_left_out() -> None:
    said = [
        f"So, to begin with that. {one} And that is what they say." for one in (TEXT[1], TEXT[3], TEXT[5])
    ]
    body = paragraphs(TEXT[0], TEXT[1], said[0], TEXT[2], TEXT[3], said[1], TEXT[4], TEXT[5], said[2])

    assert texts(page(f"<div>{body}</div>")) == [TEXT[0], said[0], TEXT[2], said[1], TEXT[4], said[2]]


# -- ends, and lines amid the text

LAST = "The next boat after that leaves at noon on Sunday, and whoever wants to hear the band should be on board early."


def test_a_last_paragraph_that_is_named_as_the_foot_of_the_story_is_the_texts() -> None:
    assert texts(page(f'<div>{paragraphs(*TEXT)}<p class="story-footer">{LAST}</p></div>')) == [*TEXT, LAST]


@pytest.mark.parametrize(
    "foot",
    [
        f'<p class="page-footer">{LAST}</p>',
        f'<div class="story-footer">{paragraphs(LAST)}</div>',
        '<p class="story-footer"><a href="/n/1">Old beacon goes dark</a> and <a href="/n/2">ropes of nettle hold</a>, by our own staff at the pier.</p>',
    ],
)
def test_other_feet_are_none_of_the_text(foot: str) -> None:
    assert texts(page(f"<div>{paragraphs(*TEXT)}{foot}</div>")) == list(TEXT)


def test_a_saying_far_below_the_comments_is_none_of_the_text() -> None:
    said = "".join(
        f'<div class="comment"><b>Guest {number}</b><div>So say I too.</div></div>' for number in range(40)
    )
    saying = '<div class="quotesub">"A pier is a bridge that changed its mind about the other side" -- Jane Doe, keeper of the outer beacon</div>'
    text = [*TEXT, *(" ".join(one.split()) for one in SECTIONS.values())]
    body = f'<table><tr><td class="left"><div>{paragraphs(*text)}</div><div class="comments">{said}</div>{saying}</td></tr></table>'

    assert texts(page(body)) == text


def test_a_text_goes_on_below_many_pictures() -> None:
    pictures = "".join(
        f"<figure><img src='/{n}.jpg'><figcaption>Picture {n}</figcaption></figure>" for n in range(80)
    )
    body = f"{paragraphs(*TEXT)}{pictures}{paragraphs(LAST)}"

    assert texts(page(f"<article>{body}</article>"))[-1] == LAST


def test_the_one_byline_below_a_box_is_none_of_the_text() -> None:
    points = "".join(f"<li>{' '.join(said.split())}</li>" for said in SECTIONS.values())
    box = f"<div><h2>What to look out for on board</h2><p>{LAST}</p><ul>{points}</ul></div>"
    seed = page(f"<div>{box}<p>By JANE MARSH DOE</p>{paragraphs(*TEXT)}</div>")

    assert "By JANE MARSH DOE" not in texts(seed)
    assert texts(seed)[-len(TEXT) :] == list(TEXT)


def test_the_bylines_of_several_pieces_are_kept() -> None:
    body = "".join(
        f"<p>By {name}</p>{paragraphs(*TEXT)}" for name in ("Jane Doe", "Ann Marsh", "Robert Voss")
    )

    assert "By Ann Marsh" in texts(page(f"<div>{body}</div>"))


def test_what_readers_tell_is_the_texts() -> None:
    told = "Readers of the Harbour Times explain how the crossing changed their lives and share with us what they think of it."

    assert texts(page(f"<div>{paragraphs(TEXT[0], told, *TEXT[1:])}</div>")) == [TEXT[0], told, *TEXT[1:]]


def test_what_a_page_asks_its_readers_for_is_none_of_the_text() -> None:
    asked = "Share with us your feelings on the crossing, as other readers of our website share theirs."

    assert texts(page(f"<div>{paragraphs(TEXT[0], asked, *TEXT[1:])}</div>")) == list(TEXT)


# -- paragraphs that are called otherwise


def test_a_paragraph_called_as_others_are_is_one_whatever_else_it_is_called() -> None:
    called = [f'<p class="doc-text">{text}</p>' for text in TEXT]
    called[2] = f'<p class="doc-text authors-before">{TEXT[2]}</p>'

    assert texts(page(f"<div>{''.join(called)}</div>")) == list(TEXT)


def test_a_paragraph_that_alone_is_called_as_authors_are_is_none() -> None:
    called = [f'<p class="doc-text">{text}</p>' for text in TEXT]
    card = '<p class="authors-card">Jane Doe has kept the timetable of the north pier since she was eleven years old, and the lamps.</p>'

    assert texts(page(f"<div>{''.join(called[:3])}{card}{''.join(called[3:])}</div>")) == list(TEXT)


@pytest.mark.parametrize(
    ("name", "life"),
    [
        ("Αντώνης Λιμένας", "Ο κ. Αντώνης Λιμένας διδάσκει ναυπηγική στο Πανεπιστήμιο της Βαρσάνδης."),
        ("Jane Doe", "Prof. Dr. Jane Doe lehrt Schiffbau an der Hochschule Varsand."),
        ("Jane Doe", "Jane Doe teaches harbour law in Varsand."),
    ],
)
def test_what_a_writer_does_is_told_below_with_a_title_in_front(name: str, life: str) -> None:
    byline = f'<span class="author vcard"><a href="/author/a/">{name}</a></span>'

    assert texts(page(f"{byline}<div>{paragraphs(*TEXT, life)}</div>")) == list(TEXT)


def test_a_picture_behind_a_wall_where_all_text_is_missing_tells_nothing() -> None:
    paid = '{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}'
    head = f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{HEADLINE}","hasPart":{paid}}}</script>'
    told = "The ferry lies at the north quay of Varsand on Friday, with a new engine and two coats of paint on it."
    shown = f"<figure class='paywall'><img src='a.jpg'><figcaption>{told}</figcaption></figure>"
    lead = "<h2>After four winters the night ferry from the north pier is to sail again, said the council on Friday.</h2>"
    cookies = "<p>With your consent, we and our partners use cookies to store and to read what is known of you here.</p>"
    main = f"<main><h1>{HEADLINE}</h1>{lead}{shown}</main>"
    text = f"<html><head>{head}</head><body>{cookies}{main}</body></html>"
    seed = read_webpage(text, "page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == HEADLINE
    assert told not in texts(seed)


def test_a_text_that_a_page_states_in_full_and_shows_in_part_is_read_as_it_is_stated() -> None:
    said = "<br>".join(paragraph.replace("ferry", "boat") for paragraph in (*TEXT, *TEXT))
    stated = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": said}
    head = f'<script type="application/ld+json">{json.dumps(stated)}</script>'

    assert texts(page(paragraphs(TEXT[0]), head)) == said.split("<br>")
