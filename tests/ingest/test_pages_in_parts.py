"""Pages whose text stands in several parts, beside posts that it shows and cards that lead to other stories."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

TITLE = "Ministers reopen the direct line across the strait"
FIRST = (
    "Nobody who wanted to ring the other shore could do so for two years, and that is about to change. From today the "
    "duty officers of both navies may use the line at any hour, as long as three of them listen."
)
SECOND = (
    "The lowlands bought the cable last year for seven million. The minister said at the time that the line would "
    "be kept open for the fishermen, and she also repeated that it would be run from the harbour of Varsand."
)
THIRD = (
    "The minister said today that a line at night had been asked for more often than anything else. Both navies "
    "also put their two old lines together into one, which is to be laid before the end of the year."
)
STORY = (FIRST, SECOND, THIRD)


def page(body: str, head: str = "") -> Seed:
    text = f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>"
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


def told(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def texts_of(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs]


def test_a_post_parts_no_standfirst_from_the_text() -> None:
    post = (
        "<blockquote><p>Today(!) we open the line at any hour: https://t.example/2</p>"
        "— Jane Doe (@janedoe) <a href='https://t.example/3'>January 7, 2019</a></blockquote>"
    )
    seed = page(
        f'<div id="body"><div class="block" id="own-post-contents"><div class="text">{told(STORY[0])}</div></div>'
        f'<div><div class="block"><div class="text">{post}{told(*STORY[1:])}</div></div></div></div>'
    )
    assert [one for one in texts_of(seed) if one in STORY] == [*STORY]


def test_the_day_of_a_card_is_no_day_of_the_page() -> None:
    card = (
        '<article itemscope itemtype="https://schema.org/Article"><a href="/2"><h3>Gulls of the strait</h3>'
        '<span itemprop="author">By Kestrel Dunmore</span>'
        '<span itemprop="datePublished" content="2025-09-03T10:00:00+00:00">Sep 3, 2025</span></a></article>'
    )
    seed = page(
        f"<div><span>Sep 5, 2025</span></div><main>{told(*STORY)}</main><aside>{card}</aside>",
        '<meta name="date" content="September 5, 2025">',
    )
    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2025-09-05"
    assert not seed.authors


def test_written_by_signs_below_the_text() -> None:
    ended = "<p><em>Written By Jane Dunmore, VP of Tides &amp; Harbours at Varsand</em></p>"
    assert [one.value for one in page(f"<main>{told(*STORY)}{ended}</main>").authors] == ["Jane Dunmore"]


WINDOW = told(
    "On this page we keep small files on your device, and read what it says of itself, to show you more of what you like.",
    "Partners may learn from them which pages you have opened before, how long you read, and what you bought after that.",
    "You may say no to some of the purposes at any time; what was kept until then stays where it is until you ask for it.",
)


def test_a_text_that_is_hidden_until_readers_sign_in_is_the_article() -> None:
    story = (*STORY, "So the line across the strait is what it was when the ministers first rang each other.")
    shown = "<p class='excerpt'>The ministers of both shores open their old line again.</p>"
    wall = "<p id='wall' style='display: block'>Please sign up or log in to continue reading</p>"
    hidden = f'<div id="articleBody" style="display: none">{told(*story)}</div>'
    assert texts_of(page(f"<main>{shown}{hidden}{wall}</main>"))[-4:] == [*story]
    above = f"<title>{TITLE}</title></head><body><div class='cmp'>{WINDOW}</div>"
    text = f"<html><head>{above}<main><h1>{TITLE}</h1>{shown}{hidden}{wall}</main></body></html>"
    found = texts_of(read_webpage(text, "page.html", OUTLETS, site_zone="UTC"))
    assert [*story] == [one for one in found if not one.startswith("The ministers")]


def test_a_hidden_window_or_a_hidden_copy_is_no_article() -> None:
    window = f'<div style="display: none">{WINDOW}</div>'
    assert texts_of(page(f"<main>{told(STORY[0])}</main>{window}")) == [STORY[0]]
    copy = f'<div style="display: none">{told(*STORY)}</div>'
    assert texts_of(page(f"<main>{told(*STORY)}</main>{copy}")) == [*STORY]
    named = f'<div class="consent" hidden>{told(*STORY[1:], *STORY[1:])}</div>'
    assert texts_of(page(f"<main>{told(STORY[0])}</main>{named}")) == [STORY[0]]


def test_a_deck_beside_the_headline_is_the_standfirst_and_not_the_first_paragraph() -> None:
    hero = (
        f'<div class="hero__body"><div><h1>{TITLE}</h1></div><div class="hero__excerpt">Three of them must always listen</div>'
        '<div class="hero__author"><h3>By Marisa Dunmore</h3></div></div>'
    )
    first = f'<p class="is-style-standfirst">{FIRST}</p>'
    text = f"<title>{TITLE}</title></head><body>{hero}<div class='col'>{first}{told(*STORY[1:])}</div>"
    seed = read_webpage(f"<html><head>{text}</body></html>", "page.html", OUTLETS, site_zone="UTC")
    assert seed.summary is not None
    assert seed.summary.value == "Three of them must always listen"
    assert texts_of(seed) == [*STORY]


def test_paragraphs_on_signing_up_and_on_names_of_settings_are_the_article_s() -> None:
    letters = (
        "After it had its own email address, the old machine set about signing up for the ferry. And "
        "again, it came back without a word of complaint. Now we had two tickets for the night."
    )
    setting = (
        "ferry.bell.nightCall.shipGate.openAtDusk – Turns off the bell of the ferry (at night and in fog) and takes its "
        "small picture from the board."
    )
    told_of = (letters, setting)
    assert texts_of(page(f"<main>{told(FIRST, *told_of, *STORY[1:])}</main>")) == [
        FIRST,
        *told_of,
        *STORY[1:],
    ]


LATER = (
    (
        "A keeper who has seen both cables laid says that the older of the two hummed whenever a storm came up from the "
        "south, and that nobody in the tower could sleep on such a night."
    ),
    (
        "Fishermen on the near shore have kept a list of the nights on which they would have rung. It has ninety entries, "
        "most of them from the two winters in which the ice came early."
    ),
    (
        "The first call is to be made by the oldest of them, who is eighty-one and means to ask what the weather is like "
        "over there. He has been told that the answer will be given in both languages."
    ),
)
LAST = (
    "Whether the line stays open after the elections is not certain, as both parties of the lowlands have said.",
    "Engineers from the university are to look at the cable every spring, and to publish what they find there.",
)


def test_an_article_with_advertisements_between_its_pieces_is_read_whole() -> None:
    """As each piece stands in an element of its own, the finders see that with the most words alone."""
    advertisement = '<div class="ad-wrapper"><div class="ad">Paint for every ferry</div></div>'
    pieces = [
        f'<div class="my-2"><div class="column"><div class="post-content">{told(*piece)}</div></div></div>'
        for piece in (STORY[:2], (STORY[2], *LATER), LAST)
    ]
    seed = page(f"<article><header><h1>{TITLE}</h1></header>{advertisement.join(pieces)}</article>")

    assert texts_of(seed) == [*STORY, *LATER, *LAST]


def test_what_stands_below_the_headline_of_another_story_is_no_piece_of_the_article() -> None:
    other = f'<h2><a href="/2">Gulls of the strait</a></h2><div class="post-content">{told(*LAST)}</div>'
    own = f'<div class="post-content">{told(*STORY, *LATER)}</div>'

    assert texts_of(page(f"<article><h1>{TITLE}</h1>{own}{other}</article>")) == [*STORY, *LATER]


@pytest.mark.parametrize(
    ("named", "read"), [("teaser-content", STORY[:1]), ("teaser teaser-comments", ()), ("newsletter", ())]
)
def test_the_beginning_that_everybody_is_shown_stands_in_a_body_called_alike(
    named: str, read: tuple[str, ...]
) -> None:
    pieces = [
        f'<div class="{name}"><div class="article-body">{rows}</div></div>'
        for name, rows in ((named, told(FIRST)), ("remainder", told(*STORY[1:], *LATER, *LAST)))
    ]
    offer = '<div class="inline"><a href="/4">The harbour in your inbox</a></div>'
    seed = page(f"<header><h1>{TITLE}</h1></header><article>{offer.join(pieces)}</article>")

    assert [*read, *STORY[1:], *LATER, *LAST] == texts_of(seed)


def test_a_first_paragraph_in_a_piece_of_its_own_is_read() -> None:
    aside = (
        "<div class='inline'><h3>Multimedia</h3><ul><li><a href='/3'>The line in pictures</a></li></ul></div>"
    )
    nights = [
        f"On night {night} the keeper wrote down how many ships had passed the tower, and that the lamp of the old "
        "line had not been lit once before the morning came and the nets were hung up to dry."
        for night in range(2, 14)
    ]
    pieces = [f'<div class="articleBody">{told(*piece)}</div>' for piece in ((FIRST,), (*STORY[1:], *nights))]

    assert texts_of(page(f"<div><h6>By Jane Doe</h6>{aside.join(pieces)}</div>")) == [*STORY, *nights]


def test_a_first_paragraph_around_the_text_is_no_standfirst() -> None:
    described = f'<meta name="description" content="{FIRST}">'
    seed = page(
        f'<div id="story-body-text"><p>{FIRST}</p><div class="premium">{told(*STORY[1:], *LATER)}</div></div>',
        described,
    )

    assert texts_of(seed) == [*STORY, *LATER]


def test_a_first_paragraph_named_as_a_standfirst_is_one() -> None:
    described = f'<meta name="description" content="{FIRST}">'
    seed = page(
        f'<section class="body"><p class="intro">{FIRST}</p><div class="text">{told(*STORY[1:], *LATER)}</div></section>',
        described,
    )

    assert seed.summary is not None
    assert seed.summary.value == FIRST


def test_a_paragraph_that_begins_with_a_town_in_capitals_is_no_standfirst() -> None:
    described = f'<meta name="description" content="VARSAND: {FIRST}">'
    seed = page(
        f"<div><span><p><b>VARSAND: {FIRST}</b></p>{told(*STORY[1:], *LATER)}</span></div>", described
    )

    assert seed.summary is None
    assert len(seed.paragraphs) == len((*STORY, *LATER))


def test_who_is_told_of_in_a_paragraph_has_not_written() -> None:
    link = '<a href="https://university.example/people/doe.html">Jane Doe</a>'
    first = FIRST.replace(
        "Nobody who wanted",
        f"At night the cable can be heard in the tower, which {link} measured in June, and nobody who wanted",
    )
    seed = page(
        f'<p><a rel="author" href="/authors/kai-voss">Kai Voss</a></p><div>{told(first, *STORY[1:], *LATER)}</div>'
    )

    assert [one.value for one in seed.authors] == ["Kai Voss"]


def test_the_days_of_a_list_of_stories_are_no_day_of_the_page() -> None:
    items = "".join(
        f'<li itemprop="itemListElement"><a href="/{day}">Gulls</a><meta itemprop="datePublished" content="2024-06-{day}T14:00:00Z"></li>'
        for day in (10, 11)
    )
    listed = f'<ul itemscope itemtype="http://schema.org/ItemList">{items}</ul>'
    published = 'Published May 6, 2024<span class="value-title" title="2024-05-06T09:56:35-04:00"></span>'
    seed = page(
        f'<p class="published updated dtstamp">{published}</p><div>{told(*STORY, *LATER)}</div>{listed}'
    )

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2024-05-06T09:56:35-04:00"
