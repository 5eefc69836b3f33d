"""markup: Markdown as clean HTML, whatever the text."""

from __future__ import annotations

import re
import subprocess
import sys
import traceback
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown.extensions import Extension
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor

from generator.shapes.settings import MarkdownExtension, MarkdownSettings
from generator.texts import gated_markdown, markup
from generator.texts.markup import END, MARK, ExtensionError, convert, excerpt

ADDRESSES = {
    "action",
    "background",
    "cite",
    "data",
    "formaction",
    "href",
    "longdesc",
    "poster",
    "src",
    "srcset",
}
RUNNING = {
    "applet",
    "base",
    "embed",
    "form",
    "iframe",
    "link",
    "math",
    "meta",
    "object",
    "script",
    "style",
    "svg",
}


class Reader(HTMLParser):
    """Reads HTML as a browser would, and notes what could run or lead astray."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.tags: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag in RUNNING:
            self.faults.append(tag)
        for name, value in attrs:
            bare = re.sub(r"[\s\x00-\x20]", "", value or "").lower()
            if name.startswith("on") or name == "style":
                self.faults.append(f"{tag} {name}")
            if name in ADDRESSES and re.match(r"(?!https?:|mailto:)[a-z][a-z0-9+.-]*:", bare):
                self.faults.append(f"{tag} {name}={bare}")


def html(text: str) -> str:
    return convert(text).html


# -- what Markdown gives


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Officials met.", "<p>Officials met.</p>"),
        ("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        ("*met* **again**", "<p><em>met</em> <strong>again</strong></p>"),
        ("\"It's -- a 'deal'...\"", "<p>“It’s – a ‘deal’…”</p>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("3. three\n4. four", '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("```\n<b> & co\n```", "<pre><code>&lt;b&gt; &amp; co\n</code></pre>"),
        ("AT&T, 1 < 2", "<p>AT&amp;T, 1 &lt; 2</p>"),
        ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>"),
        ("***", "<hr>"),
        (
            "<ruby>港<rt>みなと</rt></ruby>",
            "<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>",
        ),
        (
            "<ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp>の<rt></rt></ruby>",
            "<p><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp>の<rt></rt></ruby></p>",
        ),
        (
            "<details open><summary>The vote</summary>Nine to two.</details>",
            "<div><div>The vote</div>Nine to two.</div>",
        ),
        ("Term\n: meaning", "<dl>\n<dt>Term</dt>\n<dd>meaning</dd>\n</dl>"),
        (
            "*[PLA]: People's Liberation Army\n\nThe PLA",
            '<p>The <abbr title="People\'s Liberation Army">PLA</abbr></p>',
        ),
    ],
)
def test_markdown(text: str, expected: str) -> None:
    assert expected == html(text)


def test_tables_say_their_alignment_by_class() -> None:
    """`align` is obsolete, and `style` is forbidden by the policy of the pages."""
    made = html("| a | b |\n|---|--:|\n| 1 | 2 |")

    assert '<th class="right">b</th>' in made
    assert '<td class="right">2</td>' in made
    assert "align=" not in made


def test_footnotes_lead_there_and_back() -> None:
    made = html("Met.[^1]\n\n[^1]: In Beijing.")

    assert f'href="{MARK}#fn-1{END}"' in made
    assert f'href="{MARK}#fnref-1{END}"' in made
    assert 'id="fn-1"' in made
    assert 'id="fnref-1"' in made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One", [(2, "one", "One")]),
        ("#### One", [(2, "one", "One")]),
        ("# One\n\n### Deeper\n\n# Two", [(2, "one", "One"), (3, "deeper", "Deeper"), (2, "two", "Two")]),
        ("## One\n\n## One", [(2, "one", "One"), (2, "one_1", "One")]),
        ("## The *one* & [only](/x/)", [(2, "the-one-only", "The one &amp; only")]),
        ("###### Six\n\n# One", [(2, "six", "Six"), (2, "one", "One")]),
        ("No heading", []),
    ],
)
def test_headings_begin_at_the_second_level_and_leave_none_out(
    text: str, expected: list[tuple[int, str, str]]
) -> None:
    found = [(heading.level, heading.id, heading.title) for heading in convert(text).headings]

    assert [(level, name) for level, name, _ in expected] == [(level, name) for level, name, _ in found]
    assert [title.replace("&amp;", "&") for *_, title in expected] == [
        title.replace("&amp;", "&") for *_, title in found
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("## Main {#at_main}\n\n[there](#at_main)", "main"),
        ("## at_main\n\n[there](#at_main)", "main"),
        ("## Main {#_at__main}\n\n[there](#_at__main)", "main"),
        ("## 2024\n\n[there](#2024)", "n2024"),
        ("## 会谈\n\n[there](#_1)", "n1"),
        ("## There {#über}\n\n[there](#über)", "über"),
    ],
)
def test_an_id_of_a_text_begins_with_a_letter_and_is_none_of_the_layouts(text: str, name: str) -> None:
    """Those of the layouts begin with `at_`."""
    made = html(text)

    assert f'id="{name}"' in made
    assert f'href="{MARK}#{name}{END}"' in made


def test_words_are_counted() -> None:
    assert convert("Officials met\nin *Beijing*.").words == 4


def test_conversions_do_not_know_of_each_other() -> None:
    """Python-Markdown keeps state between texts unless it is reset."""
    text = "## One\n\n[a][x] met[^1]\n\n*[PLA]: Army\n\n[x]: /x/\n\n[^1]: note"
    first = convert(text)
    convert("## One\n\n[x]: https://other.example/\n\n*[met]: other\n\n[^1]: other\n\n[^2]: more")

    assert first == convert(text)
    assert html("[a][x] PLA") == "<p>[a][x] PLA</p>"


# -- addresses


def test_addresses_on_the_site_are_marked() -> None:
    made = html("[a](b.md) [c](/d/) [e](#f) [g](https://h.example/) [i](mailto:j@k.example) ![l](m.png)")

    assert re.findall(f"{MARK}(.*?){END}", made) == ["b.md", "/d/", "#f", "m.png"]


def test_a_text_cannot_mark_an_address_itself() -> None:
    assert html(f"{MARK}/admin/{END}") == "<p>/admin/</p>"


# -- what could run


@pytest.mark.parametrize(
    ("text", "unsafe"),
    [
        ("<script>alert(1)</script>", ("<script",)),
        ("<SCRIPT SRC=//x.example></SCRIPT>", ("<script",)),
        ('<img src="x" onerror="alert(1)">', ("onerror=",)),
        ("<img/src=x/onerror=alert(1)>", ("onerror=",)),
        ("<svg onload=alert(1)></svg>", ("<svg", "onload=")),
        ("[a](javascript:alert(1))", ("javascript:",)),
        ("[a](JaVaScRiPt:alert(1))", ("javascript:",)),
        ("[a]( javascript:alert(1))", ("javascript:",)),
        ("[a](&#106;avascript:alert(1))", ("javascript:",)),
        ("[a](vbscript:x)", ("vbscript:",)),
        ("[a](data:text/html,x)", ("data:",)),
        ("[a][x]\n\n[x]: javascript:alert(1)", ("javascript:",)),
        ('<a href="javascript:alert(1)">a</a>', ("javascript:",)),
        ("<iframe src=https://x.example></iframe>", ("<iframe",)),
        ("<form action=/x><input></form>", ("<form", "<input")),
        ("<style>p { color: red }</style>", ("<style",)),
        ("<base href=//x.example>", ("<base",)),
        ("<meta http-equiv=refresh content=0>", ("<meta",)),
        ("<object data=x></object>", ("<object",)),
        ("[a](ftp://x.example/)", ("ftp:",)),
        ("[a](tel:123)", ("tel:",)),
        ("Only `<script>` in code, javascript: and onerror= in words.", ()),
        ("    <script>alert(1)</script>", ()),
        ("The script: 1 < 2, on = off", ()),
        ("[a](https://x.example/?onload=1)", ()),
    ],
)
def test_what_could_run_is_left_out_and_named(text: str, unsafe: tuple[str, ...]) -> None:
    draft = convert(text)

    assert Reader(draft.html).faults == []
    assert draft.unsafe == unsafe


def test_styles_and_strange_classes_are_left_out() -> None:
    made = html('<p style="color: red" class="masthead">x</p>')

    assert made.strip() == "<p>x</p>"


PIECES = st.sampled_from(
    """<script> </script> <img onerror=alert(1)> javascript: [a]( ) [x] ](javascript:alert(1)) </p>
    <p> <a href=" "> ' " ` ``` ~~~ # ## > - * 1. ** __ \\ <!-- --> <![CDATA[ ]]> <? ?> &#106; &lt;
    & [^1] [^1]: *[a]: : ![ <b <svg/onload=x> {: onclick=x } {: href="javascript:x" } | |---| <div
    markdown="1"> </div> <td> <textarea> <noscript> <style> <math>
    <javascript:x> <http://a.example/> data:text/html a""".split()
    + [
        "<a\x0bhref=javascript:x>",
        "\n",
        "\n\n",
        " ",
        "    ",
        "\t",
        "\0",
        "\x02",
        "\x03",
        "\x1b",
        MARK,
        END,
        "\u2028",
        "\xa0",
    ]
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=30).map("".join) | st.text())
def test_no_text_gives_what_could_run(text: str) -> None:
    draft = convert(text)

    assert Reader(draft.html).faults == []
    assert draft.html.count(MARK) == draft.html.count(END)


@pytest.mark.parametrize(
    "text",
    [
        "> " * 2000,
        ">" * 2000 + "x",
        "".join("    " * depth + "- x\n" for depth in range(150)),
        "<div>" * 2000,
        '<div markdown="1">\n' * 300,
        "".join(f"[^{number}]: a [^{number + 1}]\n\n" for number in range(200)) + "[^0]",
        "a\n: b\n" * 2000,
    ],
    ids=lambda text: text[:8].strip().encode("unicode_escape").decode(),
)
def test_no_text_is_too_deep(text: str) -> None:
    assert Reader(html(text)).faults == []


def test_a_text_that_is_too_deep_does_not_spoil_the_next() -> None:
    deep = convert("a\n: b\n" * 900)

    assert (deep.too_deep, deep.html) == (True, "")
    assert html("Officials met.") == "<p>Officials met.</p>"
    assert convert('<img src="x" onerror="alert(1)">').unsafe == ("onerror=",)


# -- settings


def settings_with(*names: str, **options: str) -> MarkdownSettings:
    """Settings with these extensions, and others whose options are JSON."""
    return MarkdownSettings(
        extensions=(
            *(MarkdownExtension(name=name) for name in names),
            *(MarkdownExtension(name=name, options=json) for name, json in options.items()),
        )
    )


class Striking(Extension):
    """An extension from elsewhere: `~~struck~~`, which the direct renderer takes for words."""

    def extendMarkdown(self, md):
        md.inlinePatterns.register(SimpleTagInlineProcessor("(~~)(.+?)~~", "del"), "strike", 100)


class Scripting(Extension):
    def extendMarkdown(self, md):
        md.inlinePatterns.register(SimpleTagInlineProcessor("(~~)(.+?)~~", "script"), "script", 100)


class Choking(Extension):
    def extendMarkdown(self, md):
        md.preprocessors.register(_Choke(md), "choke", 100)


class _Choke(Preprocessor):
    def run(self, lines):
        if "~~" in lines[0]:
            message = "no\nend"
            raise IndexError(message)
        return lines


def test_a_further_extension_is_asked_about_every_text() -> None:
    assert html("It was ~~struck~~.") == "<p>It was ~~struck~~.</p>"
    assert convert("It was ~~struck~~.", settings_with(f"{__name__}:Striking")).html == (
        "<p>It was <del>struck</del>.</p>"
    )
    assert html("It was ~~struck~~.") == "<p>It was ~~struck~~.</p>"


def test_an_extension_of_python_markdown_by_its_short_name() -> None:
    made = convert('!!! warning\n    *Closely* "so"', settings_with("admonition")).html

    assert made == '<div class="admonition warning">\n<p>Warning</p>\n<p><em>Closely</em> “so”</p>\n</div>'


def test_options_of_an_extension() -> None:
    made = convert("[[So]]", settings_with(wikilinks='{"base_url": "/tags/", "end_url": "/"}')).html

    assert f'href="{MARK}/tags/So/{END}"' in made


def test_other_options_for_an_extension_that_every_text_has() -> None:
    """Beside Dateline's own for it."""
    text = "Met.[^1]\n\n[^1]: In Beijing."
    made = convert(text, settings_with(footnotes='{"BACKLINK_TEXT": "back"}'))

    assert ">back</a>" in made.html
    assert 'title="Back to the text, footnote 1"' in made.html


@pytest.mark.parametrize(
    ("text", "shown", "lost"),
    [
        (
            "a&#1;b <b title='&#1b'>&#x0000001F;</b>",
            'a\ufffdb <b title="\ufffdb">\ufffd</b>',
            ("&#1;", "&#1", "&#x0000001F;"),
        ),
        ("a&#13;b&#127;c", "a\ufffdb\ufffdc", ("&#13;", "&#127;")),
        ("&#&#1;1;&#xE000;/x&#xe001;", "&amp;#\ufffd1;\ufffd/x\ufffd", ("&#1;", "&#xE000;", "&#xe001;")),
        ("&#xFFFE;&#x1FFFF;&#64976;", "\ufffd\ufffd\ufffd", ("&#xFFFE;", "&#x1FFFF;", "&#64976;")),
        ("&#233;&#9;&#133;&#x1F600;&#1234567;", "é\t…😀\ufffd", ()),
        ("`&#1;` &amp;#1;", "<code>&amp;#1;</code> &amp;#1;", ()),
        ("&#0;&#99999999;", "\ufffd\ufffd", ("&#0;",)),
    ],
)
def test_references_to_no_character_are_shown_as_lost_ones(
    text: str, shown: str, lost: tuple[str, ...]
) -> None:
    draft = convert(text)

    assert draft.html == f"<p>{shown}</p>"
    assert draft.lost == lost


@given(
    st.lists(st.sampled_from(["&#", "1", "x", "0", "F", "E", ";", "a", "`", "\n", "7", "E000"])).map("".join)
)
def test_no_reference_brings_in_a_control_character_or_a_mark_of_ours(text: str) -> None:
    shown = convert(text).html

    assert not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ue000\ue001]", shown)


def test_what_an_extension_makes_is_cleaned() -> None:
    draft = convert("~~alert(1)~~ [a](javascript:b)", settings_with(f"{__name__}:Scripting"))

    assert Reader(draft.html).faults == []
    assert draft.unsafe == ("<script", "javascript:")


def test_an_extension_that_fails_is_named_and_its_own_error_kept() -> None:
    choking = settings_with("nl2br", f"{__name__}:Choking")
    with pytest.raises(ExtensionError) as raised:
        convert("~~", choking)

    assert (
        str(raised.value)
        == f"the Markdown extension `{__name__}:Choking` failed on the text: IndexError: no end"
    )
    assert "_Choke" not in str(raised.value)
    assert "IndexError: no\nend" in "".join(traceback.format_exception(raised.value))
    assert convert("a\nb", choking).html == "<p>a<br>\nb</p>"


def test_a_fault_of_our_own_is_not_put_on_an_extension(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise IndexError

    monkeypatch.setattr(markup, "_converter", broken)
    with pytest.raises(IndexError):
        convert("`a`")


TEXTS = [
    'It\'s "plain" -- a word.',
    "# One\n\n### Two\n\n[a](b.md) *c*\n\n> d\n\n- e\n- f\n\n1. g",
    "`code` and <b>bold</b>[^1]\n\n[^1]: note",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    "    <script>alert(1)</script>",
    "> " * 150 + "x",
    "a\n: b\n" * 2000,
    "x\xa0y\u2009z\u202fw \n",
    "",
    " \n",
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_the_slow_way_gives_the_same(text: str) -> None:
    assert convert(text, MarkdownSettings(fast=False)) == convert(text)


def ways_taken(text: str, chosen: MarkdownSettings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which of the two fast ways are taken."""
    taken = []

    def plain(_: str) -> None:
        taken.append("plain")

    def gated(md: markdown.Markdown) -> markdown.Markdown:
        taken.append("gated")
        return md

    monkeypatch.setattr(markup.plain_markdown, "plain", plain)
    monkeypatch.setattr(gated_markdown, "gated", gated)
    markup._converter.cache_clear()
    convert(text, chosen)
    markup._converter.cache_clear()
    return taken


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (MarkdownSettings(), ["plain", "gated"]),
        (MarkdownSettings(fast=False), []),
        (settings_with("nl2br"), []),
        (settings_with(toc='{"title": "Contents"}'), []),
    ],
)
def test_the_fast_way_is_taken_only_where_it_is_proven(
    chosen: MarkdownSettings, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ways_taken("words", chosen, monkeypatch) == expected


@pytest.mark.parametrize("version", ["3.1.", "3.12.", "4."])
def test_the_fast_way_is_not_taken_with_another_release(
    version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(markup.PROVEN_WITH, "Markdown", version)
    markup._is_proven.cache_clear()
    taken = ways_taken("words", MarkdownSettings(), monkeypatch)
    markup._is_proven.cache_clear()

    assert taken == []


@pytest.mark.parametrize(
    ("text", "loaded"), [("It's *plain*.", "False False"), ("It's `code`.", "True True")]
)
def test_the_libraries_are_loaded_when_a_text_needs_them(text: str, loaded: str) -> None:
    program = (
        f"import sys; from generator.texts import markup; markup.convert({text!r}); "
        "print('markdown' in sys.modules, 'nh3' in sys.modules)"
    )

    assert subprocess.check_output([sys.executable, "-c", program], text=True) == f"{loaded}\n"


# -- excerpts


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("", 5, ""),
        ("One two three.", 3, "One two three."),
        ("One two three four.", 3, "One two three …"),
        ("One two, three four.", 2, "One two …"),
        ("One two.\n\nThree four.", 2, "One two."),
        ("One two.\n\nThree four.", 3, "One two.\n\nThree …"),
        ("One two.\n\nThree four.", 0, ""),
        ("One two\nthree four\nfive six.", 3, "One two\nthree …"),
        ("One  two   three four.", 3, "One  two   three …"),
        ("One [two][x] three.\n\n[x]: https://x.example/", 2, "One [two][x] …\n\n[x]: https://x.example/"),
        ("[x]: https://x.example/\n\nOne two.", 5, "One two.\n\n[x]: https://x.example/"),
        ("One.[^1]\n\nTwo.[^2]\n\n[^1]: First.\n\n[^2]: Second.", 1, "One.[^1]\n\n[^1]: First."),
        ("One.[^1]\n\nTwo.\n\n[^1]: First\nline.", 2, "One.[^1]\n\nTwo.\n\n[^1]: First\nline."),
        (
            "One.[^1] Two.\n\n[^1]: First.\n\n    More.\n\nThree.",
            2,
            "One.[^1] Two.\n\n[^1]: First.\n\n    More.",
        ),
        ("One [two][x] three.\n\n[x]: /x/\n[y]: /y/", 4, "One [two][x] three.\n\n[x]: /x/\n\n[y]: /y/"),
        ('One [two][x].\n\n[x]: /x/\n  "A title"\n\nThree.', 2, 'One [two][x].\n\n[x]: /x/\n  "A title"'),
        ("One two.\n[x]: /x/\n\nThree.", 3, "One two.\n\nThree.\n\n[x]: /x/"),
        ("The HTML.\n\n*[HTML]: Words with links\n", 3, "The HTML.\n\n*[HTML]: Words with links"),
        ("~~~\n[x]: /x/\n~~~\n\nOne.", 5, "~~~\n[x]: /x/\n~~~\n\nOne."),
        ("One ![two three](x.png) four.", 2, "One …"),
        ('One ![two](x.png "three four") five.', 2, "One …"),
        ("One [![two *three*](x.png)](/x/) four.", 2, "One …"),
        (r"One \![two three](/x/) four.", 2, r"One \!two …"),
        ("One caf&eacute; two.", 2, "One caf&eacute; …"),
        ("各方同意，会谈将继续。", 4, "各方同意…"),
        ("各方同意，会谈将继续。", 5, "各方同意，会…"),
        ("ที่นี่มีการประชุม", 2, "ที่…"),
        ("NATO 与中国会谈", 2, "NATO 与…"),
        ("与 NATO talks begin", 2, "与 NATO …"),
        ("One **two three** four.", 2, "One **two** …"),
        ("One **two, three** four.", 2, "One **two** …"),
        ("One **two** three **four**.", 3, "One **two** three …"),
        ("One _two *three four* five_ six.", 3, "One _two *three*_ …"),
        ("**会谈将继续**。", 3, "**会谈将**…"),
        ("One **two three four.", 2, "One **two …"),
        ("5 * 3 is * what", 4, "5 * 3 is …"),
        (r"One \**two three*", 2, r"One \**two* …"),
        ("A snake_case name_ here_", 2, "A snake_case …"),
        ("One `two * three` four.", 3, "One `two *` …"),
        ("One `*` two *three four*", 4, "One `*` two *three* …"),
        ("One [two three](https://x.example/) four.", 2, "One two …"),
        ("One **[two three](/x/)** four.", 2, "One **two** …"),
        ("One [two three][x] four.\n\n[x]: /x/", 2, "One two …\n\n[x]: /x/"),
        ('One [two](/x/ "a title") four.', 2, "One two …"),
        ("One [two three four.", 2, "One [two …"),
        ("One [two](/x/) three.", 2, "One [two](/x/) …"),
        ('One <a href="/x/" title="two three">four</a> five.', 3, "One …"),
        ('One <b class="x">two</b> three.', 4, 'One <b class="x">two</b> three.'),
        ("One <two three four.", 2, "One <two …"),
        ("One `<b two` three>.", 3, "One `<b two` …"),
        ("One <!-- ask Ann --> two three.", 2, "One  two …"),
        ("<!-- ask\n\nAnn -->One two three.", 2, "One two …"),
        ("One `<!-- two -->` three.", 4, "One `<!-- two -->` …"),
        ("~~~\n<!-- one\n\ntwo -->\n~~~\n\nThree four.", 7, "~~~\n<!-- one\n\ntwo -->\n~~~\n\nThree …"),
        ("One ` two.\n\n<!-- ask ` Ann -->Three four.", 4, "One ` two.\n\nThree …"),
        (
            "~~~\n<!-- one\n~~~~\ntwo -->\n~~~\n\nThree four.",
            8,
            "~~~\n<!-- one\n~~~~\ntwo -->\n~~~\n\nThree …",
        ),
        ("One <!--> two --> three.", 3, "One  two --> …"),
        ("One ` two\n<!-- ask ` Ann --> three four.", 4, "One ` two\n three …"),
        ("One ` <!-- ask ``` Ann --> two three.", 3, "One `  two …"),
        (r"One \` <!-- ask ` Ann --> two three.", 3, r"One \`  two …"),
        ("One <!-- two three.", 3, "One <!-- two …"),
    ],
)
def test_excerpt(text: str, words: int, expected: str) -> None:
    assert expected == excerpt(text, words)


@given(
    st.lists(
        st.sampled_from(["one", "two,", "three.", " ", "  ", "\n", "\n\n", "\n \n", "\t", "- ", "“four”"])
    ).map("".join),
    st.integers(min_value=0, max_value=20),
)
def test_an_excerpt_is_never_longer_than_asked(text: str, words: int) -> None:
    kept = excerpt(text, words).replace(" …", "").split()

    assert len(kept) <= words
    assert [word.rstrip(",") for word in kept] == [word.rstrip(",") for word in text.split()[: len(kept)]]


@given(st.text("ab *_`[]()\\\n", max_size=40), st.integers(min_value=1, max_value=8))
def test_of_a_cut_text_every_letter_stays(text: str, words: int) -> None:
    """What closes a cut adds signs of Markdown, and takes away only those of a link, or its address."""
    letters = re.sub(r"[^ab]", "", excerpt(text, words))

    assert "".join(re.findall("[ab]", text)).startswith(letters) or "](" in text


@given(
    st.lists(st.sampled_from(["one ", "`", "\n", "\n\n", "<!-- ", "secret ", "-->"])),
    st.integers(min_value=1, max_value=9),
)
def test_an_excerpt_shows_no_comment_that_the_text_hides(pieces: list[str], words: int) -> None:
    """Code right behind a comment is left out: Markdown takes what is in it for HTML, too."""
    text = "".join(pieces)
    assume(not re.search("-->.*`", text))

    assert "secret" in convert(text).html or "secret" not in convert(excerpt(text, words)).html


def test_a_whole_text_is_its_own_excerpt() -> None:
    text = "One two.\n\n- three\n- four\n\nFive."

    assert text == excerpt(text, 100)
