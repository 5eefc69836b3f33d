"""Pages that leave an element open: what browsers end where the element around it ends is ended here too."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, page, title
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.page.blocks.blocks import blocks_of
from generator.ingest.page.body.split_articles import with_all_pieces
from generator.ingest.page.tree import parse, tag_of

MORE = (
    "The harbour master said on Wednesday that the paint had been bought in the year in which the bridge fell.",
    "It is green, and forty tins of it have stood in the customs house ever since, next to the old lamps.",
    "Whether it can still be used is to be found out before May, on the smaller of the two ferries.",
)
OPEN = "<div class='caption'>The new ferry at the quay | Jane Doe"


@pytest.mark.parametrize(
    "above",
    [
        f"<figure><img src='a.jpg'><figcaption>{OPEN}</figcaption></figure>",
        f"<figure><img src='a.jpg'>{OPEN}</figure>",
        "<aside><div><p>Harbour days are here.</p></aside>",
        "<nav><ul><li><div>Home</li><li>World</li></ul></nav>",
        "<header><h2><div>Council</h2></header>",
    ],
)
def test_what_a_page_leaves_open_ends_with_what_is_around_it(above: str) -> None:
    assert body(page(above=above)) == list(STORY)
    assert title(page(top=above)) == title(page())


def test_pieces_of_a_text_may_be_set_differently() -> None:
    """The finders see only the piece with the most words, and the other is found by what it is called."""
    pieces = [("Rich md:mt-4 Rich--wide", STORY[:2]), ("Rich", (*STORY[2:], *MORE))]
    told = "".join(
        f"<div><div class='{name}'>{''.join(f'<p>{one}</p>' for one in texts)}</div></div>"
        for name, texts in pieces
    )
    root = parse(f"<html><body><main><h1>{TITLE}</h1>{told}</main></body></html>")
    assert root is not None
    blocks = blocks_of(root, "").found
    seen = {
        place: float(len(one.text)) for place, one in enumerate(blocks) if one.text in (*STORY[2:], *MORE)
    }

    votes, _ = with_all_pieces(blocks, range(len(blocks)), seen, 0)

    assert [*STORY, *MORE] == [blocks[place].text for place in sorted(votes)]


NAMES = ("div", "figure", "figcaption", "aside", "section", "article", "li", "ul", "h2", "blockquote")
TAGS = st.lists(st.tuples(st.sampled_from(NAMES), st.booleans()), max_size=24)


@given(TAGS)
def test_no_word_is_lost_whatever_is_open_or_ends_without_beginning(tags: list[tuple[str, bool]]) -> None:
    words = [f"w{at}" for at in range(len(tags))]
    marks = [f"<{'/' if ends else ''}{name}>" for name, ends in tags]
    found = parse(f"<html><body>w {' '.join(map(''.join, zip(marks, words, strict=True)))}</body></html>")

    assert found is not None
    assert ["w", *words] == "".join(found.itertext()).split()


@given(TAGS)
def test_what_stands_behind_a_picture_is_no_part_of_it(tags: list[tuple[str, bool]]) -> None:
    marks = "".join(f"<{'/' if ends else ''}{name}>w " for name, ends in tags if name != "figure")
    found = parse(f"<html><body><figure>{marks}</figure><p>behind</p></body></html>")

    assert found is not None
    pictures = [one for one in found.iter() if tag_of(one) == "figure"]
    assert len(pictures) == 1
    assert "behind" not in "".join(pictures[0].itertext())
