"""The fast ways through Markdown give the bytes of the slow one: of Python-Markdown itself, then nh3.

Texts are made here, of words of our own: articles as they come, articles with a few characters changed
at the places where rules meet, and short strings of nothing but such places. Most must be taken by the
direct renderer, or the comparison would prove little.
"""

from __future__ import annotations

import functools
import random

import markdown

from generator import gated_markdown, markup, plain_markdown
from generator.markup import Draft
from generator.model import Heading


def new_converter() -> markdown.Markdown:
    """Python-Markdown as `markup` sets it up, with nothing of ours but the levels of headings."""
    return markdown.Markdown(
        extensions=[*markup._EXTENSIONS, markup._HeadingLevels()],
        extension_configs={
            "footnotes": {"BACKLINK_TITLE": "Back to the text, footnote {}"},
            "tables": {"use_align_attribute": True},
            "toc": {"marker": ""},
        },
        output_format="html",
    )


stock = functools.cache(new_converter)
gated = functools.cache(lambda: gated_markdown.gated(new_converter()))


def draft(text: str, raw: str) -> Draft:
    """What `markup.convert` makes of a text of which Python-Markdown made `raw`."""
    html = markup._ALIGN.sub(r'\1 class="\2"', markup._cleaner().clean(raw))
    return Draft(
        html=html,
        unsafe=markup._unsafe(raw),
        headings=tuple(
            Heading(level=int(level), id=name, title=markup._TAG.sub("", words).strip())
            for level, name, words in markup._HEADING.findall(html)
        ),
        words=len(text.split()),
    )


def compare(text: str) -> bool:
    """All ways through a text, which must agree; whether the direct renderer took it."""
    raw = stock().reset().convert(text)
    assert gated().reset().convert(text) == raw, text
    html = plain_markdown.plain(text)
    clean = plain_markdown.clean(text)
    assert (html is None) == (clean is None), text
    if html is None or clean is None:
        return False
    assert html == raw, text
    expected = draft(text, raw)
    assert (clean.html, clean.headings, ()) == (expected.html, expected.headings, expected.unsafe), text
    return True


# -- texts

WORDS = """the a of to talks Beijing ministers said it's ministers' s U.S. 3.5 1. 2025 '80s 90s rock'n'roll
    naïve São Ürümqi 中国 Élise Smith-Jones e.g. café I'm won't ’tis (sic) [sic] 10,000 $5 £3 50% AT&T
    Q&A snake_case no.1 re-elected 9/11 @ministry #talks""".split()
SPANS = [
    "*settled soon*",
    "**a first step**",
    "_so called_",
    "__Correction:__",
    "[the two delegations](https://news.example/2025/06/talks--again.html)",
    "[an earlier entry](/2025/06/talks/)",
    "[*it*](../it.md#part)",
    "**[a summary](#summary)**",
    "*see [there](https://a.example/q?id=1&lang=en#x_y) too*",
    "[a place](https://places.example/wiki/Bei_(city))",
    "<https://a.example/q?id=1&lang=en>",
    '"for now"',
    "'with prudence'",
    "\"'never' again\"",
    "'the \"line\"'",
    '"[so](/so/)"',
    '*"Times"*',
    "'*Times*'s",
    '("quoted")',
    '— "dash"',
    " -- ",
    "--",
    "---",
    "...",
    "…",
    "–",
    "—",
    "“typographic” ‘quotes’",
    "«guillemets»",
]
BORDERS = [
    *("'", '"', "'", '"', "''", '""', "'\"", "\"'", "' ", " '", '" ', ' "', "'s", "'s ", '"s', "'8", "'80s"),
    *(".", ",", ";", ":", "!", "?", "(", ")", "-", "--", "---", "----", "...", "....", "–", "—", "…", "/"),
    *("*", "**", "***", "_", "__", " * ", "*a*", "**b**", "_c_", "a*b*c", "a_b_c", "*a **b** c*"),
    *("[", "]", "[a]", "[a] [b]", "[a][b]", "[a](b)", "[a](b 'c')", "[a](<b>)", "[a]()", "![a](b)", "[^a]"),
    *("[a](https://b.example/c(d)e)", "[a](http://xn--b.example/)", "[a](mailto:b@c.example)", "](", "[a]:"),
    *("[a](javascript:b)", "[a](/on?one=1)", "[a](/onload=1)", "[a](/b?c=data:d)", "[a](//b.example/c)"),
    *("[a](http://b.example:8080)", "[a](http://1.2.3.4/)", "[a](http://b.example:99999/)", "[a](b:c)"),
    *("<", ">", "<https://b.example/c>", "<b@c.example>", "<b>", "</b>", "<!-- c -->", "<div>", "<br>", "<1"),
    *("&", "&amp;", "&lt;", "&#8212;", "&#12", "&nbsp;", "&copy", "&copy;", "\\", "\\*", "`", "`c`", "```"),
    *("{", "}", "{#a}", "{: .b}", "|", "a|b", "#", " #", "##", "=", "+", "~", "^", "%", "$", "@", "s", "8"),
    *(" ", "  ", "\t", "\xa0", "\u2003", "\u2009", "\u3000", "\u200b", "\xad", "\ufeff", "\x85", "\u2028"),
    *("\n", "\n\n", "\n\n\n", "  \n", " \n", "\n ", "\n    ", "\n\t", "\r\n", "\r", "\n \n", "\f", "\x0b"),
    *("\x00", "\x02", "\x03", "\x1f", "\x7f", "\ue000", "\ue010", "\ue100", "\uf8ff", "\U000f0000", "²", "٣"),
    *("é", "ß", "ı", "K", "😀", "👨\u200d👩", "\u0301", "ﬁ", "½", "\ufffd", "\uffff"),
]
STARTS = [
    *(
        "# ",
        "## ",
        "### ",
        "#",
        "####### ",
        "> ",
        ">",
        ">  ",
        "> > ",
        "- ",
        "* ",
        "+ ",
        "-  ",
        "1. ",
        "2. ",
        "10. ",
    ),
    *(
        "1) ",
        "1.",
        "a. ",
        "  - ",
        "    ",
        "   ",
        " ",
        "\t",
        ": ",
        ":   ",
        "= ",
        "== ",
        "===",
        "---",
        "- - -",
        "* * *",
    ),
    *(
        "***",
        "___",
        "--",
        "-",
        "| ",
        "~~~",
        "```",
        "[a]: /b",
        "[^a]: ",
        "*[a]: ",
        "*[a] b",
        "<div>",
        "<b>",
        "+",
        "*a",
    ),
    *("**a", "_a", '"', "'", "(", "…", "“", "2025", "[a](b) ", "&", "$", "é", "\xa0", "中", "٣. ", "!"),
]


def a_sentence(r: random.Random) -> str:
    words = [r.choice(WORDS) for _ in range(r.randint(2, 9))]
    for _ in range(r.choice((0, 0, 1, 1, 2))):
        words.insert(r.randint(0, len(words)), r.choice(SPANS))
    return " ".join(words) + r.choice((".", ".", "", "?", ',"', '."', "'.", ":", "!", "...", ".*"))


def a_block(r: random.Random) -> str:
    kind = r.random()
    lines = [a_sentence(r) for _ in range(r.choice((1, 1, 1, 2, 3)))]
    if kind < 0.45:
        return r.choice((" ", "\n")).join(lines)
    if kind < 0.6:
        return "#" * r.randint(1, 6) + " " + lines[0] + r.choice(("", "", " #", "\nnext line"))
    if kind < 0.72:
        return r.choice(("\n> ", "\n>\n> ", "\n")).join(["> " + lines[0], *lines[1:]])
    if kind < 0.85:
        return "\n".join(r.choice(("- ", "- ", "* ")) + line for line in lines)
    if kind < 0.97:
        return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, r.choice((1, 1, 1, 3))))
    return r.choice(("---", "***", "* * *", "___", "- - -", "----"))


def an_article(r: random.Random) -> str:
    return "\n\n".join(a_block(r) for _ in range(r.randint(1, 6))) + r.choice(("", "\n", "\n\n", " \n"))


def a_changed_article(r: random.Random) -> str:
    text = an_article(r)
    for _ in range(r.choice((1, 1, 1, 2, 3))):
        at = r.randint(0, len(text))
        end = at + r.choice((0, 0, 0, 1, 2, 5))
        text = text[:at] + r.choice((r.choice(BORDERS), r.choice(SPANS), "")) + text[end:]
    return text


def a_string_of_borders(r: random.Random) -> str:
    rare = r.random() < 0.3
    pieces = BORDERS if rare else ["'", '"', *BORDERS[:54], *WORDS, *SPANS, " ", " ", "\n"]
    return r.choice(("", "a ", "x", r.choice(STARTS))) + "".join(
        r.choice(pieces) for _ in range(r.randint(1, 7))
    )


def some_lines(r: random.Random) -> str:
    lines = []
    for _ in range(r.randint(1, 5)):
        lines.append(
            r.choice(("", "", "", r.choice(STARTS), r.choice(STARTS))) + r.choice((a_sentence(r), "a", ""))
        )
    return r.choice(("\n", "\n", "\n\n")).join(lines)


MAKERS = (
    an_article,
    a_changed_article,
    a_changed_article,
    a_string_of_borders,
    a_string_of_borders,
    some_lines,
)


def a_text(r: random.Random) -> str:
    return r.choice(MAKERS)(r)
