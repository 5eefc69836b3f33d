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
