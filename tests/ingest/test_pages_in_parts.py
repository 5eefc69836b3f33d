"""Pages whose text stands in several parts, beside posts that it shows and cards that lead to other stories."""

from __future__ import annotations

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed
from generator.ingest.words.publishers import Directory

OUTLETS = Directory()
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
