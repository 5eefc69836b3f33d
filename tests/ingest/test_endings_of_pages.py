"""Where an article ends on a saved page that shows more behind it, and where it only pauses."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, STORY, TITLE, body
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.page.blocks.block import Block
from generator.ingest.page.blocks.blocks import blocks_of
from generator.ingest.page.body.endings import ALWAYS, LEAST, WEIGHTS, ended, gaps_of, weight_of
from generator.ingest.page.tree import parse
from generator.ingest.page.webpage import read_webpage

MORE = (
    "The ferries are the oldest boats in the harbour, and neither has had a new engine for thirty years.",
    "The council has put aside 1.2 million for the engines, which a yard in the next county is to build.",
    "Three of its members had wanted to sell the smaller ferry to a museum, but were asked to wait.",
    "The museum said it would take the ferry whenever the harbour had no more use for it.",
)
OTHER = "Volunteers planted nine hundred trees along the northern road, of which most are cherries."
PARAGRAPHS = "".join(f"<p>{one}</p>" for one in (*STORY, *MORE))


def saved(story: str, behind: str = "") -> str:
    return (
        f"<html><head><title>{TITLE}</title></head><body><div id='a'><h1>{TITLE}</h1>"
        f"<div class='x1'>{story}</div>{behind}</div></body></html>"
    )


def read(story: str, behind: str = "") -> list[str]:
    return body(read_webpage(saved(story, behind), "page.html", OUTLETS, site_zone="UTC"))


def all_of(html: str) -> tuple[Block, ...]:
    root = parse(html)
    assert root is not None
    return blocks_of(root, "").found


def test_what_stands_far_behind_in_other_elements_weighs_as_behind_the_end() -> None:
    boxes = "".join(
        f"<div class='k{number}'><a href='/{number}'>Box {number}</a></div>" for number in range(5)
    )
    comments = "<div class='comments'><span>41 Comments</span></div>"
    teaser = (
        f"<section class='q'><div class='r'><div class='s'><p class='t'>{OTHER}</p></div></div></section>"
    )
    blocks = all_of(saved(PARAGRAPHS, boxes + comments + teaser))
    texts = [block.text for block in blocks]
    kept = [texts.index(one) for one in (*STORY, *MORE, OTHER)]

    (gap,) = gaps_of(blocks, kept)

    assert gap.order == len(STORY) + len(MORE)
    assert {"gap-4", "in-comments", "into", "alone", "few", "less-0.3", "told"} <= set(gap.traits)
    assert weight_of(gap) >= LEAST
    assert ended(blocks, kept) == kept[:-1]


def test_an_article_goes_on_in_a_section_like_the_one_above_it() -> None:
    box = "<div class='box'><a href='/a'>Chess club moves</a><a href='/b'>What the mill cost</a></div>"
    parts = [
        f"<section class='part'><p>{one}</p><p>{two}</p></section>"
        for one, two in zip(STORY[::2], STORY[1::2], strict=True)
    ]
    last = f"<section class='part'><p>{MORE[0]}</p></section>"

    assert read(parts[0] + parts[1] + box + last) == [*STORY, MORE[0]]


def test_a_last_paragraph_below_a_picture_is_kept() -> None:
    picture = "<figure><img src='/a.jpg' alt=''><figcaption>The smaller ferry in May.</figcaption></figure>"

    assert read(f"{PARAGRAPHS}{picture}<p>{OTHER}</p>") == [*STORY, *MORE, OTHER]


PARTS = st.sampled_from(
    [
        *(f"<p>{one}</p>" for one in (*STORY, *MORE)),
        f"<section><div><p class='t'>{OTHER}</p></div></section>",
        "<div class='share'><span>Share</span></div>",
        "<div class='tags'><a href='/f'>Ferries</a></div>",
        "<h2>Related Stories</h2>",
    ]
)


def test_a_last_paragraph_below_a_box_of_a_newsletter_is_kept() -> None:
    last = "The border committee meets again on the 24th, in Varsand."
    box = (
        "<div class='inline'><h4>Newsletter Harbour</h4>"
        "<p>Receba toda quinta um resumo das principais notícias no seu email.</p><span>Carregando...</span></div>"
    )
    behind = "<aside><h4>LEIA MAIS</h4><ul><li><a href='/1'>Balsa troca de nome</a></li></ul></aside>"

    assert read(f"{PARAGRAPHS}{box}<p>{last}</p>{behind}") == [*STORY, *MORE, last]


@given(st.lists(PARTS, min_size=1, max_size=30), st.data())
def test_what_is_kept_is_a_beginning_and_each_gap_counts_what_is_there(
    parts: list[str], data: st.DataObject
) -> None:
    blocks = all_of(saved("".join(parts)))
    kept = sorted(data.draw(st.sets(st.integers(0, len(blocks) - 1))))

    found = ended(blocks, kept)

    assert found == kept[: len(found)]
    for gap in gaps_of(blocks, kept):
        apart = kept[gap.order] - kept[gap.order - 1] - 1
        sizes = [len(blocks[place].text) for place in kept]
        assert ("gap-4" in gap.traits) == (apart >= 4)
        assert ("told" in gap.traits) == (gap.order >= 8)
        assert ("less-1.0" in gap.traits) == (sum(sizes[gap.order :]) < sum(sizes[: gap.order]))
        assert ("begun" in gap.traits) == (gap.order < 3)
        assert weight_of(gap) == ALWAYS + sum(WEIGHTS.get(trait, 0) for trait in gap.traits)


def test_who_helped_is_found_above_a_note_on_what_was_sent_before() -> None:
    helped = "<p><em>— With assistance by Jane Doe</em></p>"
    noted = "<p><em>(Updates with ferry fares in third paragraph.)</em></p>"

    assert [*STORY, *MORE] == read(PARAGRAPHS + helped + noted)


def test_a_box_for_letters_within_what_a_page_states_as_paid_for_is_no_text() -> None:
    paid = '{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}'
    stated = f'{{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{paid}}}'
    told = "A personal, guided tour to the best piers and stories every day in the harbour."
    box = f'<div class="newsletter-inset"><h4>The Pier</h4><p>{told}</p><button>Sign up</button></div>'
    text = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html><head><title>{TITLE}</title><script type='application/ld+json'>{stated}</script></head><body>"
        f'<h1>{TITLE}</h1><div class="content paywall"><div>{text}{box}</div></div></body></html>'
    )

    assert [*STORY] == body(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


def test_a_short_last_paragraph_that_is_called_as_all_the_others_is_text() -> None:
    last = "The minister is due to appear before the harbour board on Wednesday."
    text = "".join(f"<p class='c-paragraph paywall'>{one}</p>" for one in (*STORY, *MORE, last))
    box = "<div class='paywall'><p>Subscribe today and read the harbour’s news for a year.</p></div>"
    html = (
        f"<html><head><title>{TITLE}</title></head><body><article><section><h1>{TITLE}</h1>{text}</section>"
        f"{box}</article></body></html>"
    )

    assert [*STORY, *MORE, last] == body(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


@pytest.mark.parametrize(
    "line",
    [
        "The following is the text of the letter.",
        "The following is the executive summary of the May 2024 study on ferries.",
        "Below are the remarks of the harbour master as they were prepared for delivery.",
    ],
)
def test_a_last_line_that_only_says_which_document_is_framed_below_is_no_text(line: str) -> None:
    framed = f"<p><em>{line}</em></p><iframe src='//files.example/letter'></iframe>"

    assert [*STORY, *MORE] == read(PARAGRAPHS + framed)


@pytest.mark.parametrize(
    "line",
    [
        "The following is the day on which the ferries were painted.",
        "Here is the letter. It says that both ferries are to stay, and is signed by nobody.",
        "Below is the harbour in which her mother learned to swim and her father to row.",
    ],
)
def test_a_last_line_that_tells_something_stays(line: str) -> None:
    assert [*STORY, *MORE, line] == read(f"{PARAGRAPHS}<p>{line}</p>")


def test_who_signs_the_original_in_brackets_below_a_translation_wrote_it() -> None:
    signed = "<p>(Japanese original by Jane Doe, Varsand Bureau)</p>"
    seed = read_webpage(saved(PARAGRAPHS + signed), "page.html", OUTLETS, site_zone="UTC")

    assert (["Jane Doe"], [*STORY, *MORE]) == ([one.value for one in seed.authors], body(seed))


@pytest.mark.parametrize("heading", ["Trending at the harbour of Norden", "More stories that readers loved"])
def test_a_heading_of_other_stories_ends_the_article_where_little_is_below(heading: str) -> None:
    assert [*STORY, *MORE] == read(f"{PARAGRAPHS}<h3>{heading}</h3><p>{OTHER}</p>")
