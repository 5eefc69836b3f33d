"""Plain words stay plain: what Markdown makes of an escaped paragraph shows exactly its words."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.ingest.text.escaping import escaped, to_markdown
from generator.ingest.text.seed import Emphasis, Link, Paragraph, ParagraphKind
from generator.texts.markup import convert

SIGNS = st.sampled_from(
    "* _ ` [ ] ( ) < > & # + - . ! : ~ = { } | \\ 1. a b2 the &amp; <b> [x](y) [^1] [TOC] &# *[HTML]: --- ``` ~~~ 1) $ % ^ / @".split()
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


@settings(max_examples=400)
@given(st.lists(SIGNS, min_size=1, max_size=8), st.booleans())
@example(["<", "*", "@", "*", ">"], False)
@example(["<", "1", "@", "a", ">"], False)
@example(["&#", "1."], False)
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


EMPHASES = [
    Paragraph(
        text="The line rings twice a week.",
        line=1,
        links=(Link(start=4, end=8, address="https://a.example/line"),),
        emphases=(
            Emphasis(start=0, end=8, strong=True),
            Emphasis(start=15, end=20),
            Emphasis(start=25, end=99),
        ),
    ),
    Paragraph(text="a*b and c", line=1, emphases=(Emphasis(start=0, end=3), Emphasis(start=8, end=9))),
    Paragraph(text="one two", line=1, emphases=(Emphasis(start=0, end=3), Emphasis(start=3, end=7))),
]


@pytest.mark.parametrize(
    ("paragraph", "markdown"),
    [
        (EMPHASES[0], "**The [line](https://a.example/line)** rings *twice* a week."),
        (EMPHASES[1], "*a\\*b* and *c*"),
        (EMPHASES[2], "*one* two"),
    ],
)
def test_emphasis_stands_around_its_words(paragraph: Paragraph, markdown: str) -> None:
    assert to_markdown([paragraph], written=False) == markdown


@settings(max_examples=300)
@given(
    st.lists(SIGNS, min_size=2, max_size=9),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans()), max_size=3),
)
def test_whatever_is_emphasised_the_words_are_shown(
    signs: list[str], spans: list[tuple[int, int, bool]]
) -> None:
    words = [f"w{sign}x" for sign in signs]
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words))]
    emphases = tuple(
        Emphasis(start=starts[first], end=starts[last] + len(words[last]), strong=strong)
        for first, last, strong in spans
        if first <= last < len(words)
    )
    text = " ".join(words)
    html = convert(to_markdown([Paragraph(text=text, line=1, emphases=emphases)], written=False)).html

    assert plain(unescape(re.sub(r"</?(?:p|em|strong)(?: [^>]*)?>", "", html))) == plain(text)


@settings(max_examples=200)
@given(st.lists(st.lists(SIGNS, min_size=2, max_size=2), min_size=2, max_size=4))
@example([["|", "a"], ["`", "`"]])
def test_cells_of_a_table_are_shown_as_they_are(rows: list[list[str]]) -> None:
    table = Paragraph(
        text="a table", line=1, kind=ParagraphKind.TABLE, rows=tuple(tuple(row) for row in rows)
    )
    html = convert(to_markdown([table], written=False)).html
    cells = [
        plain(unescape(cell)) for cell in re.findall(r"<t[hd](?: [^>]*)?>(.*?)</t[hd]>", html, re.DOTALL)
    ]

    assert cells == [plain(cell) for row in rows for cell in row]
