"""The fast ways through Markdown give the bytes of the slow one: of Python-Markdown itself, then nh3.

Texts are made here, of words of our own: articles as they come, articles with a few characters changed
at the places where rules meet, short strings of nothing but such places, and documents of every kind of
block. Of each kind enough must be taken by the direct renderer, or the comparison would prove little.

How many texts are compared can be said, so that a change of the fast ways is tried on far more than fit
into a run of all tests. This takes two minutes for each hundred thousand:

    DATELINE_MARKDOWN_TEXTS=200000 .venv/bin/pytest tests/test_plain_markdown.py -k agree

The same number gives the same texts, and a larger one those and more. `DATELINE_COMMONMARK=spec.txt` compares the
examples of that specification of CommonMark too.
"""

from __future__ import annotations

import functools
import itertools
import os
import random
import re
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import SimpleTextInlineProcessor

from generator.shapes.model import Heading
from generator.shapes.settings import MarkdownSettings
from generator.texts import gated_markdown, markup, plain_markdown
from generator.texts.markup import Draft

TEXTS = int(os.environ.get("DATELINE_MARKDOWN_TEXTS", "6000"))
"""How many texts of all makers together are compared."""

SPECIFICATION = os.environ.get("DATELINE_COMMONMARK", "")
"""Where the `spec.txt` of CommonMark lies, if its examples are to be compared too. Its licence keeps it out."""

SLOW = MarkdownSettings(fast=False)


def new_converter() -> markdown.Markdown:
    """Python-Markdown as Dateline sets it up, with nothing of ours but the levels of headings."""
    return markdown.Markdown(
        extensions=[
            *("abbr", "attr_list", "def_list", "fenced_code", "footnotes"),
            *("md_in_html", "sane_lists", "smarty", "tables", "toc"),
            gated_markdown.HeadingLevels(),
        ],
        extension_configs={
            "footnotes": {"BACKLINK_TITLE": "Back to the text, footnote {}"},
            "tables": {"use_align_attribute": True},
            "toc": {"marker": ""},
        },
        output_format="html",
    )


stock = functools.cache(new_converter)
gated = functools.cache(lambda: gated_markdown.gated(new_converter()))


class OneAnswer:
    """A converter that has one answer, so that `markup` can be asked what it does with it."""

    raw = ""
    was_asked = False

    def reset(self) -> OneAnswer:
        return self

    def convert(self, text: str) -> str:
        self.was_asked = True
        return self.raw


def draft(text: str, raw: str) -> Draft:
    """What `markup.convert` makes of a text of which Python-Markdown made `raw`."""
    converter = OneAnswer()
    converter.raw = raw
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markup, "_converter", lambda _: converter)
        expected = markup.convert(text, SLOW)
    assert converter.was_asked, "the reference must not take the fast way"
    return expected


def compare(text: str) -> bool:
    """All ways through a text, which must agree; whether the direct renderer took it."""
    raw = stock().reset().convert(text)
    assert gated().reset().convert(text) == raw, text
    if plain_markdown.plain(text) is None:
        return False
    assert markup.convert(text) == draft(text, raw), text
    return True


# -- texts

WORDS = """the a of to talks Beijing ministers said it's ministers' s U.S. 3.5 1. 2025 '80s 90s rock'n'roll
    naïve São Ürümqi 中国 Élise Smith-Jones e.g. café I'm won't ’tis (sic) [sic] 10,000 £3 50% AT&T
    Q&A $5 snake_case no.1 re-elected 9/11 @ministry""".split()
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
    "#talks",
    "1. ",
    "a \xa0 b",
    "l’\u202fune",
]
BORDERS = [
    *("'", '"', "'", '"', "''", '""', "'\"", "\"'", "' ", " '", '" ', ' "', "'s", "'s ", '"s', "'8", "'80s"),
    *(".", ",", ";", ":", "!", "?", "(", ")", "-", "--", "---", "----", "...", "....", "–", "—", "…", "/"),
    *("*", "**", "***", "_", "__", " * ", "*a*", "**b**", "_c_", "a*b*c", "a_b_c", "*a **b** c*"),
    *("[", "]", "[a]", "[a] [b]", "[a][b]", "[a](b)", "[a](b 'c')", "[a](<b>)", "[a]()", "![a](b)", "[^a]"),
    *("[a](https://b.example/c(d)e)", "[a](http://xn--b.example/)", "[a](mailto:b@c.example)", "](", "[a]:"),
    *(
        "[a](javascript:b)",
        "[a](/on?one=1)",
        "[a](/onload=1)",
        "[a](/b?c=data:d)",
        "[a](//b.example/c)",
        "[a](#_b)",
        "[a](#at_b)",
        "[a](#2)",
        "## 2 b",
        "## at_b",
        "## \n",
        "## ¿?",
    ),
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
    return " ".join(words) + r.choice((".", ".", "", "?", ',"', '."', "'.", ":", "!", "...", ".'"))


def a_block(r: random.Random) -> str:
    kind = r.random()
    lines = [a_sentence(r) for _ in range(r.choice((1, 1, 1, 2, 3)))]
    if kind < 0.45:
        return r.choice((" ", "\n")).join(lines)
    if kind < 0.6:
        return "#" * r.randint(1, 6) + " " + lines[0] + r.choice(("", "", "", "", "", " #", "\nnext line"))
    if kind < 0.72:
        return r.choice(("\n> ", "\n> ", "\n>\n> ", "\n>\n> ", "\n")).join(["> " + lines[0], *lines[1:]])
    if kind < 0.85:
        return "\n".join(r.choice(("- ", "- ", "* ")) + line for line in lines)
    if kind < 0.97:
        return "\n".join(
            f"{number}. {line}" for number, line in enumerate(lines, r.choice((1, 1, 1, 1, 1, 1, 3)))
        )
    return r.choice(("---", "***", "* * *", "___", "- - -"))


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


EXTENDED = [
    "Day | Place\n--- | :---:\nMonday | *Beijing*\n`a|b` | c",
    "| a |\n| - |\n| 'b' |",
    "A note.[^1] And[^two] it's.\n\n[^1]: The *note*,\n    its second line.\n\n    Its second paragraph.\n[^two]: b",
    "Hawaii\n:   An island.\n\n    With 'more'.\n\nOahu\nMaui\n: Two",
    "The PLA said.\n\n*[PLA]: People's Liberation Army",
    "```python\nx = '<b>' # \"no\"\n```",
    "~~~\n## no heading\n~~~",
    "    indented 'code'\n\n    and more",
    '<div markdown="1">\n*words* and "more"\n</div>',
    "<table><tr><td>a 'b'</td></tr></table>\nafter it",
    "<p>raw *words*</p>\n\n<!-- a comment -->\n\n<br>",
    "a <span lang='zh'>中*国*</span> b &mdash; 'c' &copy;",
    "[the talks][talks] and [talks], ![map][]\n\n[talks]: </a b> 'Title'\n[map]: /map.png",
    '![A "map"](/map.png "It\'s") and [b](</c> "d")',
    "## A heading {#named .kind}\n\nwords\n{: .kind title='a b' }",
    "- a\n    - b\n        1. c\n\n    d\n- e",
    "A title\n=======\n\nAnother\n---\n\n***",
    "one  \ntwo\\\nthree \\*four\\* `five` ``si`x``",
    '<ministry@news.example> <https://news.example/a?b="c"> <ftp://a.example>',
    "> a\n> > b\n>\n>     c\n> - d\nlazy",
    "***a** b* _c **d**_ __e_f__ **g*h*i**",
    "&#12 a &#x2014; b &#8212;",
]
"""Of each that the extensions know; the direct renderer takes none, so that it is for the gates."""


def an_extended_article(r: random.Random) -> str:
    blocks = [a_block(r) if r.random() < 0.4 else r.choice(EXTENDED) for _ in range(r.randint(1, 4))]
    text = "\n\n".join(blocks)
    if r.random() < 0.5:
        at = r.randint(0, len(text))
        text = text[:at] + r.choice(BORDERS) + text[at + r.choice((0, 0, 1, 5)) :]
    return text


def grammar(text: str) -> dict[str, list[str]]:
    """The choices for each name: ` ¦ ` stands between two, ⏎ for a line break, ⇥ for a tab, ␣ for a space."""
    found: dict[str, list[str]] = {}
    for line in text.strip().split("\n"):
        name, _, choices = line.partition(": ")
        written = choices.replace("⏎", "\n").replace("⇥", "\t").split(" ¦ ")
        found.setdefault(name, []).extend(choice.replace("␣", " ") for choice in written)
    return found


USUAL = grammar(r"""
document: {block} ¦ {block}⏎⏎{block} ¦ {block}⏎⏎{document} ¦ {block}⏎⏎⏎{document}
block: {words} ¦ {words}⏎{words} ¦ {words}. ¦ ## {words} ¦ # {words}⏎{words} ¦ {list} ¦ {quote} ¦ ---
list: - {words}⏎- {words} ¦ * {words}⏎* {words} ¦ - {words}⏎+ {words} ¦ 1. {words}⏎2. {words} ¦ 1. {words}⏎1. {words}
list: - {words}⏎⏎- {words} ¦ 1. {words}⏎⏎2. {words} ¦ - {words}⏎⏎{words} ¦ - {words}⏎{words} ¦ - {words}⏎⏎⏎-  {words}
quote: > {words} ¦ > {words}⏎{words} ¦ > {words}⏎> {words} ¦ > {words}⏎>⏎> {words} ¦ >{words}⏎>{words}
quote: > {words}⏎⏎> {words} ¦ > {words}⏎⏎{words} ¦ > {words}⏎>⏎{words}
words: {word} ¦ {word} {word} ¦ {word} {words} ¦ {word} {words} ¦ {word}, {span} ¦ {span} {words} ¦ {span}{point} {words}
word: PLA ¦ 中国 ¦ s ¦ 8 ¦ '80s ¦ ½ ¦ x_y ¦ İ ¦ it's ¦ (a) ¦ [a]
point: . ¦ , ¦ ; ¦ : ¦ ! ¦ ? ¦ - ¦ / ¦ ( ¦ ) ¦ -- ¦ --- ¦ ... ¦ – ¦ — ¦ … ¦ ." ¦ ', ¦ ,' ¦ ?" ¦ "? ¦ (' ¦ ') ¦ (" ¦ ")
span: *{plain}* ¦ **{plain}** ¦ _{plain}_ ¦ __{plain}__ ¦ *[{plain}]({address})* ¦ [*{plain}*]({address}) ¦ *{plain}*
span: "{words}" ¦ '{words}' ¦ "{span}" ¦ '{span}' ¦ "{word} '{word}' {word}" ¦ '"{word}" {word}' ¦ ({words}) ¦ {word}{point}{word}
span: [{plain}]({address}) ¦ [{plain}]({address}) ¦ ["{plain}"]({address}) ¦ <https://b.example/c?d=e&f=g>
plain: {word} ¦ {word} {word} ¦ {word}{point} {word} ¦ {word} "{word}"
address: https://b.example/c ¦ https://b.example/c(d) ¦ https://b.example/c_d_e ¦ https://b.example/c--d ¦ http://b.example:80
address: https://b.example/c?d=e&f=g#h ¦ /b/ ¦ b.md ¦ ../b ¦ #b ¦ /b----c...d
""")
"""What the direct renderer mostly takes; `{name}` is one of the choices of that name."""

RARE = grammar(r"""
document: {block}⏎{document} ¦ {block} ⏎⏎{document} ¦ {block}⏎ ⏎{document} ¦ {block}⏎⇥⏎{document} ¦ {definition}⏎⏎{document}
document: {block}⏎⏎ {document} ¦ {block}⏎⏎    {document} ¦ {block}⏎⏎⏎⏎{document} ¦ ␣{document} ¦ ⏎{document}⏎
block: {lines} ¦ {heading} ¦ {marker}{words} ¦ {definition} ¦ {definition}⏎⏎{use} ¦ {verbatim} ¦ {html} ¦ {table} ¦ {rule}
block: {list}⏎{marker}{words} ¦ {quote}⏎{marker}{words} ¦ {list}⏎⏎    {words} ¦ {quote}⏎{rule} ¦ {list}⏎⏎{rule}
lines: {words}  ⏎{words} ¦ {words}   ⏎{words} ¦ {words} ⏎{words} ¦ {words}\⏎{words} ¦ {words}⏎ {words} ¦ {words}⏎    {words}
lines: {words}⏎⇥{words} ¦ {words}⏎{marker}{words} ¦ {words}⏎{rule} ¦ {words}⏎{html} ¦ {words}⏎{heading} ¦ {words}␣␣
marker: -␣ ¦ *␣ ¦ +␣ ¦ -␣␣ ¦ -␣␣␣␣ ¦ -⇥ ¦ *⇥ ¦ - ¦ - [ ]␣ ¦ 1.␣ ¦ 2.␣ ¦ 10.␣ ¦ 1.␣␣ ¦ 1.⇥ ¦ 1)␣ ¦ 1. ¦ ٣.␣ ¦ a.␣ ¦ >␣ ¦ > ¦ > >␣ ¦ >⇥
marker: #␣ ¦ # ¦ #⇥ ¦ ##␣ ¦ ␣ ¦ ␣␣ ¦ ␣␣␣ ¦ ␣␣␣␣ ¦ ⇥ ¦ ␣␣␣␣␣ ¦ * ¦ _ ¦ < ¦ & ¦ ! ¦ :␣ ¦ :␣␣␣ ¦ : ¦ |␣ ¦ | ¦ = ¦ ~ ¦ {space} ¦ \ ¦ ' ¦ "
marker: [^1]:␣ ¦ *[PLA]:␣ ¦ [map]:␣
heading: #### {words} ¦ ## {words} ## ¦ ## {words} # ¦ ##{words} ¦ ##  {words}␣␣ ¦ {words}⏎=== ¦ {words}⏎--- ¦ {words}⏎= ¦ {words}⏎-
heading: {words}⏎---␣ ¦ {words}⏎{words}⏎--- ¦ {words}⏎--⏎{words} ¦ {words}⏎## {words} ¦ ## {words}⏎## {words} ¦ ## {words} {#here}
heading: # ¦ ##⏎{words} ¦ ####### {words} ¦ # {words}⏎⏎{words}⏎== ¦ ## {span} ¦ ## {entity} ¦ ## \# {words} ¦ ## {word}⏎⏎## {word}
list: - {words}⏎* {words} ¦ - {words}⏎  {words} ¦ - {words}⏎    {words} ¦ - {words}⏎⏎    {words} ¦ - {words}⏎⏎  {words}
list: - {words}⏎    - {words} ¦ - {words}⏎  - {words} ¦ - {words}⏎⇥- {words}⏎- {words} ¦ 1. {words}⏎- {words} ¦ - {words}⏎1. {words}
list: - {words}⏎⏎1. {words} ¦ 3. {words}⏎4. {words} ¦ - {words}⏎- ⏎- {words} ¦ -⏎- {words} ¦ - > {words} ¦ - # {words} ¦ - {rule}
list: - {words}⏎⏎--- ¦ 1. {words}⏎⏎    {words}⏎2. {words} ¦ - {lines} ¦ 1. {lines}⏎2. {words} ¦ - {verbatim} ¦ - {html} ¦ - {space}{words}
quote: >  {words} ¦ > {words}⏎> > {words} ¦ > > {words}⏎> {words} ¦ > - {words}⏎> - {words} ¦ > ## {words} ¦ > {words}⏎- {words}
quote: >     {words} ¦ > {words}⏎    {words} ¦ > {words}⏎> ⏎> {words} ¦ >⏎> {words} ¦ > {lines} ¦ > {list} ¦ > {html} ¦ > {words} > {words}
rule: *** ¦ ___ ¦ - - - ¦ * * * ¦ ---- ¦ ----- ¦ ***** ¦ _ _ _ ¦ ␣--- ¦ ---␣ ¦ -- ¦ ** ¦ == ¦ -  -  - ¦ -⇥-⇥- ¦ ---⏎{words}
definition: [map]: {address} ¦ [map]: {address} "{words}" ¦ [map]: <{address}> ¦ [map]: {address}⏎  '{words}' ¦ [map]:⏎{address}
definition: [^1]: {words} ¦ [^1]: {words}⏎    {words} ¦ [^1]: {words}⏎⏎    {words} ¦ [^1]:⏎    {words} ¦ ␣[^1]: {words} ¦ [{word}]: {word}
definition: *[PLA]: {words} ¦ *[PLA]: ¦ *[P.L.A]: {words} ¦ *[{word}]: {words} ¦ PLA⏎: {words} ¦ PLA⏎:   {words}⏎⏎    {words} ¦ PLA⏎⏎: {words}
use: {words}[^1] PLA [map] ¦ [{words}][map] PLA ¦ PLA's {words}[^1] ¦ PLA, *PLA* and [PLA](b) ¦ [^1] ¦ [map][] ![PLA][map] ¦ "PLA" (PLA)
verbatim: ```⏎{words}⏎``` ¦ ~~~⏎{words}⏎~~~ ¦ ```⏎{words} ¦ ␣␣␣␣{words} ¦ ⇥{words} ¦ ```text⏎{words}⏎⏎{words}⏎``` ¦ `{words}⏎{words}`
verbatim: ``` {#here}⏎{words}⏎``` ¦ ␣␣␣␣{words}⏎⏎    {words} ¦ {words}⏎```⏎{words}⏎```
html: <div>{words}</div> ¦ <div>⏎{words}⏎</div> ¦ <div>⏎⏎{words}⏎⏎</div> ¦ <div markdown="1">⏎{words}⏎</div> ¦ <p>{words} ¦ <br> ¦ <br/>{words}
html: <!-- {words} --> ¦ <!-- {words}⏎⏎{words} --> ¦ {words} <!-- {words} --> {words} ¦ <!-- {words} ¦ <!----> ¦ <!--> ¦ <!-- -- --> ¦ <?{words}?>
html: <b>{words}</b> ¦ <b>{words} ¦ </b>{words} ¦ <!{words}> ¦ <![CDATA[{words}]]> ¦ <a href='{address}'>{words}</a>
table: {words} | {words}⏎--- | ---⏎{words} | {words} ¦ |{words}|⏎|:-:|⏎|{words}| ¦ {words} | {words}⏎{words} ¦ {words}⏎- | - ¦ a\|b | c⏎-|-
words: {words}{space}{words} ¦ {words}⏎{words} ¦ {word}{span}{word} ¦ {span}{span} ¦ {word}{point}{span} ¦ {point}{words} ¦ {words}{entity}
word: 1. ¦ ٣. ¦ x*y ¦ x__y ¦ * ¦ _ ¦ [ ¦ ] ¦ ( ¦ ! ¦ < ¦ > ¦ & ¦ # ¦ ' ¦ " ¦ '' ¦ ² ¦ 😀
point: ' ¦ " ¦ * ¦ _ ¦ | ¦ % ¦ # ¦ & ¦ < ¦ > ¦ ~ ¦ ^ ¦ = ¦ + ¦ $ ¦ @ ¦ ` ¦ \ ¦ { ¦ } ¦ [ ¦ ] ¦ ---- ¦ .... ¦ 's ¦ '' ¦ "" ¦ '" ¦ "' ¦ '"' ¦ "'" ¦ \' ¦ \"
span: ***{words}*** ¦ *{words}** ¦ **{words}* ¦ * {words}* ¦ *{words} * ¦ *{words}* ¦ **{words}** ¦ _{words}_ ¦ _ {words}_ ¦ {span}'s ¦ {span}"
span: *{word} **{word}** {word}* ¦ **{word} *{word}* {word}** ¦ ***{word}* {word}** ¦ ***{word}** {word}* ¦ _{word} *{word}*_ ¦ *{word}_{word}*_
span: {word}*{word}*{word} ¦ {word}_{word}_{word} ¦ {word}__{word}__ ¦ _{word}_{word} ¦ *{word}*{word}* ¦ **{word}****{word}** ¦ *_{word}_*
span: "'{word}' {word}" ¦ "'{word}'" ¦ ({point}{word}{point}) ¦ '{span} ¦ *{point}{word}{point}* ¦ _{point}{word}{point}_ ¦ {point}{point}
span: [{words}]({address} "{words}") ¦ [{words}]({address} '{words}') ¦ [{words}]({address} ({words})) ¦ [{words}]({address}) ¦ [{span}]({address})
span: [{words}]( {address} ) ¦ [{words}](<{address}>) ¦ [{words}]({address} ¦ [{words}] ({address}) ¦ [[{word}]]({address}) ¦ [{word} [{word}]]({address})
span: [{word}]({address} "it's \"{word}\" [so](b)") ¦ [{word}][map] ¦ [{word}]: ¦ [map] ¦ [^1] ¦ ![{word}]({address}) ¦ ![{word}][map] ¦ \{point}{word}
span: <{address}> ¦ <{word}@b.example> ¦ <{word}> ¦ <{word} {word}> ¦ `{words}` ¦ ``{word}`{word}`` ¦ `{word} ¦ {entity} ¦ \{point} ¦ <!-- {word} -->
span: <b>{word}</b> ¦ <i>*{word}*</i> ¦ {: .{word} } ¦ {word}{: #here} ¦ {{word}} ¦ {point}{space}{point}
plain: {words} ¦ {span} ¦ {word}{span} ¦ {entity} ¦ ␣{word} ¦ {word}␣
entity: &amp; ¦ &lt; ¦ &gt; ¦ &quot; ¦ &nbsp; ¦ &mdash; ¦ &#8212; ¦ &#x2014; ¦ &#39; ¦ &#34; ¦ &copy ¦ &copy; ¦ &; ¦ &#; ¦ &a1; ¦ &␣ ¦ && ¦ &x
address: https://b.example/*c* ¦ b c ¦ b'c ¦ b"c ¦ b--c ¦ b\c ¦ b)c ¦ b(c ¦ mailto:b@c.example ¦ data:b ¦ //b.example ¦ HTTPS://B.example ¦ {span}
""")
"""What other rules claim, or might."""

USUAL["word"] += [*WORDS, "a\u0301", "a\xa0b"]
RARE["word"] += ["\u200b", "\xad", "\ufeff", "\ue000", "1.\xa0a"]
RARE["space"] = [
    "  ",
    "   ",
    "\t",
    "\xa0",
    "\u2009",
    "\u202f",
    "\u2003",
    "\u3000",
    "\u200b",
    "\u2028",
    "\x0b",
    " \t ",
    "\xa0 ",
]
RARE["document"] += ["{block}\r\n\r\n{block}", ""]
BOLDNESS = (0, 0.02, 0.02, 0.05, 0.1, 0.4)


class Writer:
    """Expands names; the bolder, the more rare choices are taken. Deep down the first choice is."""

    def __init__(self, r: random.Random, boldness: float) -> None:
        self.r = r
        self.boldness = boldness

    def write(self, name: str, depth: int = 0) -> str:
        usual, rare = USUAL.get(name, ()), RARE.get(name, ())
        choices = rare if not usual or (rare and self.r.random() < self.boldness) else usual
        chosen = self.r.choice(choices) if depth < 12 else choices[0]
        return re.sub(
            r"\{([a-z]+)\}",
            lambda found: (
                self.write(found[1], depth + 1) if found[1] in USUAL or found[1] in RARE else found[0]
            ),
            chosen,
        )


def a_document(r: random.Random) -> str:
    return Writer(r, r.choice(BOLDNESS)).write("document")


def words_with_spans(r: random.Random) -> str:
    begin = r.choice(("", "", "", "> ", "- ", "## "))
    writer = Writer(r, r.choice(BOLDNESS))
    return begin + " ".join(writer.write("words", 4) for _ in range(r.randint(1, 4)))


def a_string_of_quotes(r: random.Random) -> str:
    near = [
        *"'\"'\"",
        "s",
        "8",
        "80s",
        "a",
        "it",
        "’",
        "”",
        "“",
        "é",
        "中",
        *".,;:!?-/()%$+=",
        "--",
        "---",
        "...",
        "–",
        "—",
        "…",
    ]
    near += [" ", " ", " ", "\xa0", "\u2009", "\u202f"]
    edge = [
        "*a*",
        "**'a'**",
        '_"a"_',
        "[a](b)",
        "['a'](b)",
        "<https://b.example>",
        "\n",
        "\n\n",
        "\n> ",
        "\n- ",
        "_",
        "#",
        "&",
        "[",
        "\\",
    ]
    return r.choice(("", "x", "a ")) + "".join(
        r.choice(near if r.random() < 0.92 else edge) for _ in range(r.randint(2, 14))
    )


def a_string_of_emphasis(r: random.Random) -> str:
    whole = ["*a*", "**b c**", "_d_", "__e f__", "*a, b*", "_'g'_", "*[h](i)*"]
    signs = ["*", "*", "**", "***", "_", "_", "__", "___"]
    rest = [
        "a",
        "b c",
        " ",
        " ",
        ".",
        "'",
        '"',
        "é",
        "8",
        "\n",
        "\xa0",
        "-",
        "(",
        ")",
        "[a](b)",
        "[*a*](b)",
        "<https://b.example/_c_>",
    ]
    kinds = r.choice(([whole, rest, rest], [whole, rest, rest], [signs, rest], [whole, signs, rest, rest]))
    return "".join(r.choice(r.choice(kinds)) for _ in range(r.randint(2, 12)))


def a_very_long_line(r: random.Random) -> str:
    words = [r.choice(WORDS) for _ in range(r.randint(300, 2000))]
    writer = Writer(r, r.choice((0, 0, 0.2)))
    for _ in range(r.randint(0, 6)):
        words.insert(r.randint(0, len(words)), writer.write("words"))
    return " ".join(words)


MAKERS = {
    an_article: 0.6,
    a_changed_article: 0.35,
    a_string_of_borders: 0.35,
    some_lines: 0.35,
    an_extended_article: 0.05,
    a_document: 0.25,
    words_with_spans: 0.35,
    a_string_of_quotes: 0.5,
    a_string_of_emphasis: 0.15,
    a_very_long_line: 0.15,
}
"""With the share of their texts that the direct renderer has to take."""


PIECES_OF_ADDRESSES = """https:// http:// HTTPS:// https: // / . .. a b.c news.example a-b -a xn-- XN--A xn--a.b 1 0x1
    255 1.2.3.4 : :80 :8080 :99999 @ u:p@ % %20 %zz é ß 中 İ 。 ／ - -- ... _ __ a_b ~ ? # #_ & = ; , ! $ + * ' \" data:
    javascript: JavaScript: on onload= /on=1 =data:x =vbscript: ?src=rss: ( ) (a) ((a)) &lt &amp &copy= [ ] localhost
    mailto: ftp:// \u00b7 \u0301 ٣ ²""".split()


def an_address(r: random.Random) -> str:
    begin = r.choice(("", "https://", "http://a.example", "/", "https://a.b/"))
    return begin + "".join(r.choice(PIECES_OF_ADDRESSES) for _ in range(r.randint(0, 5)))


# -- equality


def taken_of(texts) -> float:
    """The share of texts that the direct renderer took, when all ways have been compared on each."""
    taken = [compare(text) for text in texts]
    return sum(taken) / len(taken)


@pytest.mark.parametrize(("maker", "least"), MAKERS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_all_ways_through_a_text_agree(maker, least):
    count = TEXTS // (len(MAKERS) - 1) // (20 if maker is a_very_long_line else 1)

    assert taken_of(maker(random.Random(seed)) for seed in range(count)) > least


def examples_of(specification: str) -> list[str]:
    """The Markdown of each example of CommonMark's specification, where an arrow stands for a tab."""
    found = re.findall(r"^`{32} example\n(.*?)^\.\n.*?^`{32}$", specification, re.MULTILINE | re.DOTALL)
    return [text.replace("→", "\t") for text in found]


if SPECIFICATION:

    def test_all_ways_agree_on_the_examples_of_the_specification():
        examples = examples_of(Path(SPECIFICATION).read_text(encoding="utf-8"))

        assert len(examples) > 600
        assert taken_of(examples) > 0.01
        assert taken_of(f"A paragraph.\n\n{text}\nAnother one.\n" for text in examples) > 0.01


def strings_of(alphabet: str, length: int):
    return ("".join(string) for string in itertools.product(alphabet, repeat=length))


def test_all_ways_agree_on_every_short_string_of_quotes():
    assert taken_of(f"x{string}" for string in strings_of("'\"as8 .–", 4)) > 0.9
    assert taken_of(strings_of("'\"as8 ,", 4)) > 0.8
    assert taken_of(f"x{string}" for string in strings_of("'\"as8\xa0", 4)) > 0.9


def test_all_ways_agree_on_every_short_string_of_emphasis():
    assert taken_of(strings_of("*_a 'b", 4)) > 0.1
    assert taken_of(f"x{string}" for string in strings_of("*_a 'b", 4)) > 0.1


def test_all_ways_agree_on_addresses():
    """The cleaner takes out an address that it can't read, and nothing here may think otherwise."""
    texts = []
    for seed in range(TEXTS // 3):
        r = random.Random(seed)
        texts.append(r.choice(("[x]({})", "<{}>", 'a [x]({}) "b"', "*[x]({})*")).format(an_address(r)))

    assert taken_of(texts) > 0.1


@settings(max_examples=500)
@given(st.lists(st.sampled_from([*BORDERS, *STARTS, *WORDS, *SPANS, " ", "\n"]), max_size=12))
def test_all_ways_agree_on_any_row_of_pieces(pieces):
    compare("".join(pieces))


@settings(max_examples=300)
@given(st.text(max_size=40))
def test_all_ways_agree_on_any_text(text):
    compare(text)


@pytest.mark.parametrize("distribution", markup.PROVEN_WITH)
def test_the_releases_compared_with_are_those_that_are_named(distribution):
    assert version(distribution).startswith(markup.PROVEN_WITH[distribution])


def test_addresses_are_marked_as_markup_marks_them():
    assert (plain_markdown.MARK, plain_markdown.END) == (markup.MARK, markup.END)


def test_the_reference_here_is_the_one_of_markup():
    for seed in range(200):
        text = a_changed_article(random.Random(seed))

        assert stock().reset().convert(text) == markup._converter(SLOW).reset().convert(text)


# -- what is taken, and what is not

TAKEN = {
    "": "",
    "Two\nlines.": "<p>Two\nlines.</p>",
    "# One\n\n### Two\nwords": '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>\n<p>words</p>',
    "## A\n\n## A\n\n## 中": '<h2 id="a">A</h2>\n<h2 id="a_1">A</h2>\n<h2 id="n1">中</h2>',
    "## a_1\n\n## a_1\n\n## ": '<h2 id="a_1">a_1</h2>\n<h2 id="a_2">a_1</h2>\n<h2 id="n1"></h2>',
    "a | b\nc | d": "<p>a | b\nc | d</p>",
    "> a\nb\n>\n> c\n\n> d": "<blockquote>\n<p>a\nb</p>\n<p>c</p>\n<p>d</p>\n</blockquote>",
    "- a\n- b": "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
    "1. a\n\n2. b\n3. c": "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n<li>c</li>\n</ol>",
    "a\n\n***\n\nb": "<p>a</p>\n<hr>\n<p>b</p>",
    "**[a](/b/)** *c* _d_ e_f": (
        '<p><strong><a href="\ue000/b/\ue001" rel="noopener">a</a></strong> <em>c</em> <em>d</em> e_f</p>'
    ),
    "<https://a.example/?b&c>": (
        '<p><a href="https://a.example/?b&amp;c" rel="noopener">https://a.example/?b&amp;c</a></p>'
    ),
    "\"It's 'so'\" -- the '80s...": "<p>“It’s ‘so’” – the ’80s…</p>",
    "AT&T [sic]\xa0%": "<p>AT&amp;T [sic]&nbsp;%</p>",
}


@pytest.mark.parametrize("text", TAKEN)
def test_plain_text_is_rendered_at_once(text):
    plain = plain_markdown.plain(text)

    assert plain is not None
    assert plain.html == TAKEN[text]
    assert compare(text)


def test_headings_are_told():
    text = '### "A" & *b*\n\nc'
    plain = plain_markdown.plain(text)

    assert plain is not None
    assert plain.headings == ((2, "a-b", "“A” & b"),)
    assert markup.convert(text).headings == (Heading(level=2, id="a-b", title="“A” & b"),)


DOUBTFUL = [
    *(
        "    code",
        "`code`",
        "~~~\ncode\n~~~",
        "a\n---",
        "a  \nb",
        "a\\*",
        "&copy;",
        "<b>a</b>",
        "<!-- a -->",
        "a > b",
    ),
    *(
        "- a\n    - b",
        "- a\n\n    b",
        "3. a",
        "> - a",
        "> > a",
        "a | b\n- | -",
        "a\n: b",
        "# a #",
        "# a {#b}",
    ),
    *(
        "[a]: /b",
        "[a][b]\n\n[b]: /c",
        "[^a]",
        "*[a]: b",
        "![a](/b)",
        '[a](/b "c")',
        "[a](b c)",
        "<a@b.example>",
    ),
    *(
        "***a***",
        "*a **b** c*",
        "5 * 3",
        "_a",
        "a----b",
        "\ta",
        "a\u200bb",
        "a\ue000b",
        "a\x02",
        "[a](ftp://b.c/)",
    ),
    *("a\\.", "*[a] b]: c*", "[a](https://XN--B.example)", "*a [b* c](/d)", "[a <https://b.example> c](/d)"),
    *(
        "[a\n\nb](/c)",
        "x* a*",
        '<https://b.example c="<d>">',
        "<https://b.example c='>&#12'>",
        "&#12 a",
        "> a\n>",
        "> \n>",
    ),
]


@pytest.mark.parametrize("text", DOUBTFUL)
def test_what_else_it_might_mean_is_left_to_python_markdown(text):
    assert plain_markdown.plain(text) is None
    compare(text)


# -- time


@pytest.mark.parametrize(
    "piece",
    [*"'\"*_[](<>-.#&\xa0a", "\"'", "' ", "*a", "**a ", "_a ", "[a", "[a]", "[a](", "[a](/b(", "<https://a."]
    + [
        "[x](http://a.b)",
        "# a\n",
        "# a\n\n",
        "##\n\n",
        "> a\n",
        ">\n",
        "- a\n",
        "- a\n\n",
        "1. a\n\n",
        "a\n",
        "\n",
        "'a ",
    ]
    + [
        "'s ",
        "... ",
        "--",
        "-- '",
        "> ",
        "[a](/b(c)",
        "https://",
        "&a",
        "# 中\n\n",
        "<https://a.b/c> ",
        "*a* ",
        '"\n\n',
    ],
)
def test_no_text_takes_long(piece):
    """Linear: a hundred thousand characters of anything, in the time of a few articles."""
    text = piece * (100_000 // len(piece))
    begin = time.process_time()
    plain_markdown.plain(text)
    plain_markdown.plain(f"x{text}x")
    plain_markdown.plain(f"- x\n{text}")

    assert time.process_time() - begin < 1


# -- Python-Markdown, gated


def test_every_pattern_and_processor_in_use_is_known():
    md = new_converter()
    sources = {
        pattern.getCompiledRegExp().pattern
        for name in ("inline", "smarty")
        for pattern in md.treeprocessors[name].inlinePatterns
    }

    assert sources - set(gated_markdown._SIGNS) == set()
    assert {type(processor) for processor in md.parser.blockprocessors} <= gated_markdown._BLOCK_PROCESSORS


class Shouting(Extension):
    """An extension with a pattern and a block processor that no one here knows."""

    def extendMarkdown(self, md):
        md.inlinePatterns.register(SimpleTextInlineProcessor("(wo)rd", md), "word", 200)
        md.parser.blockprocessors.register(Loud(md.parser), "loud", 200)


class Loud(BlockProcessor):
    def test(self, parent, block):
        return block.startswith("Loud")

    def run(self, parent, blocks):
        blocks[0] = blocks[0].removeprefix("Loud").lstrip()


def test_what_is_not_known_is_tried_as_ever():
    md = gated_markdown.gated(markdown.Markdown(extensions=[Shouting()]))

    assert md.convert("Loud words") == "<p>wos</p>"


def test_the_fast_way_does_not_load_python_markdown():
    """A build in which every changed text is plain starts the sooner for it."""
    program = (
        "import sys, generator.texts.plain_markdown; print('markdown' in sys.modules, 'nh3' in sys.modules)"
    )

    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "False False\n"
