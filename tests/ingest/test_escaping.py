"""Plain words stay plain: what Markdown makes of an escaped paragraph shows exactly its words."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.ingest.escaping import escaped, to_markdown
from generator.ingest.seed import Paragraph, ParagraphKind
from generator.markup import convert

SIGNS = st.sampled_from(
    "* _ ` [ ] ( ) < > & # + - . ! : ~ = { } | \\ 1. a b2 the &amp; <b> [x](y) [^1] [TOC] *[HTML]: --- ``` ~~~ 1) $ % ^ / @".split()
)


def shown(text: str) -> str:
    """The words of a text's HTML; typographic quotes and dashes count as the plain ones they stand for."""
    html = convert(text).html
    words = unescape(re.sub(r"</?(?:p|h2|ul|li)(?: [^>]*)?>", "", html))
    return plain(words)


def plain(text: str) -> str:
    for typographic, sign in (
        ("“", '"'),
        ("”", '"'),
        ("‘", "'"),
        ("’", "'"),
        ("…", "..."),
        ("—", "---"),
        ("–", "--"),
    ):
        text = text.replace(typographic, sign)
    return " ".join(text.split())


@settings(max_examples=400, deadline=None)
@given(st.lists(SIGNS, min_size=1, max_size=8), st.booleans())
@example(["<", "*", "@", "*", ">"], False)
@example(["<", "1", "@", "a", ">"], False)
def test_any_signs_are_shown_as_they_are(signs: list[str], spaced: bool) -> None:
    words = (" " if spaced else "").join(signs)
    words = words if words.strip() else "x"

    assert shown(escaped(words)) == plain(words)


def test_words_that_need_no_escape_are_left_alone() -> None:
    words = "Mr. Smith [sic] said the file_name cost $5 - no more (2023). It's 50% & rising!"

    assert escaped(words) == words


def test_subhead_becomes_a_heading_and_bullets_a_list() -> None:
    paragraphs = [
        Paragraph(text="Three proposals", line=1, kind=ParagraphKind.SUBHEAD),
        Paragraph(text="• Name a frequency.", line=2),
        Paragraph(text="• Publish a list.", line=3),
        Paragraph(text="- A dash alone is no list.", line=4),
    ]

    assert (
        to_markdown(paragraphs[:3], written=False)
        == "## Three proposals\n\n- Name a frequency.\n- Publish a list."
    )
    assert to_markdown(paragraphs[3:], written=False) == "\\- A dash alone is no list."
