"""Saved pages: charsets, JSON-LD, dates, names, links; and that no page, however made, breaks the reader."""

from __future__ import annotations

from datetime import datetime

import pytest
from counted_work import calls
from hypothesis import given, settings
from hypothesis import strategies as st
from known_outlets import OUTLETS

from generator.ingest.charsets import page_text
from generator.ingest.page.blocks.blocks import blocks_of
from generator.ingest.page.plain_view import with_readings_apart, with_shadow_roots, with_unscripted
from generator.ingest.page.stated.json_ld import nodes_of
from generator.ingest.page.stated.moments import parsed
from generator.ingest.page.tree import parse
from generator.ingest.page.webpage import read_webpage
from generator.ingest.page.writers.names import told_apart
from generator.ingest.text.escaping import to_markdown
from generator.ingest.text.seed import Link, Paragraph, ParagraphKind
from generator.ingest.web_archives import html_of
from generator.texts.markup import convert

PROSE = (
    "The two navies spoke on Monday for the first time in two years, officials said, and agreed to speak again "
    "before the summer begins."
)


def read(page: str | bytes, path: str = "seeds/page.html"):
    text = page_text(page) if isinstance(page, bytes) else page
    return read_webpage(text, path, OUTLETS, site_zone="UTC")


def article(body: str, head: str = "") -> str:
    return f"<html><head><title>Navies speak</title>{head}</head><body><article><h1>Navies speak</h1>{body}</article></body></html>"


# -- charsets


@pytest.mark.parametrize(
    ("charset", "declared"),
    [("utf-8", ""), ("utf-8", "iso-8859-1"), ("cp1251", "windows-1251"), ("gb18030", "gb2312"), ("cp932", "Shift_JIS"),
     ("cp949", "euc-kr"), ("big5hkscs", "big5"), ("cp1252", "iso-8859-1"), ("utf-8-sig", "windows-1251"), ("iso2022_jp", "iso-2022-jp")],
)  # fmt: skip
def test_charsets(charset, declared):
    words = {"cp1251": "Флоты снова говорят", "gb18030": "两国海军恢复通话", "cp932": "電話会談を再開", "cp949": "해군 핫라인 재가동",
             "big5hkscs": "海上熱線恢復", "cp1252": "Señal en el café", "iso2022_jp": "電話会談"}.get(charset, "Флоты 電話 é")  # fmt: skip
    page = f'<html><head><meta charset="{declared}"></head><body>{words}</body></html>'

    assert words in page_text(page.encode(charset))


def test_a_charset_that_nobody_declares_is_guessed_by_its_bytes():
    words = "Военный корабль зашёл в порт без предупреждения и простоял там до самого утра. " * 6

    assert words.strip() in page_text(f"<html><body><p>{words}</body></html>".encode("cp1251"))


def test_a_few_broken_bytes_do_not_change_the_charset():
    page = "<meta charset=utf-8>" + "Ärger über das Öl. " * 200

    assert "Ärger über das Öl" in page_text(page.encode() + b"\xff\xfe\xfa")


@settings(max_examples=200)
@given(st.binary(max_size=3000))
def test_any_bytes_give_some_text(payload):
    text = page_text(payload)

    assert "\0" not in text
    assert "\r" not in text
    html_of(payload)


# -- JSON-LD


@pytest.mark.parametrize(
    "block",
    [
        '{"@type":"NewsArticle","headline":"Talks","datePublished":"2024-01-02T03:04:00Z"}',
        '{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Talks","datePublished":"2024-01-02T03:04:00Z"}]}',
        '[{"@type":"NewsArticle","headline":"Talks","datePublished":"2024-01-02T03:04:00Z",}]',
        '// <![CDATA[\n{"@type":"NewsArticle","headline":"Talks","datePublished":"2024-01-02T03:04:00Z"}\n// ]]>',
        '{"@type":"NewsArticle","headline":"Talks","articleBody":"one\ntwo","datePublished":"2024-01-02T03:04:00Z"}',
        '{"@type":"NewsArticle","headline":"Talks","x":"a "b" c","datePublished":"2024-01-02T03:04:00Z"}',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Talks&quot;,&quot;datePublished&quot;:&quot;2024-01-02T03:04:00Z&quot;}",
        '{"@type":"NewsArticle","headline":"Talks","datePublished":"2024-01-02T03:04:00Z","x":{"y":',
    ],
)
def test_json_ld_however_broken(block):
    found = [node for node in nodes_of([(block, 7)]) if node.values.get("headline") == "Talks"]

    assert found
    assert found[0].values["datePublished"] == "2024-01-02T03:04:00Z"
    assert found[0].is_article


def test_quotes_within_values_of_json_ld_need_no_marks():
    block = (
        '{"@type": "NewsArticle", "headline": "Council says "not yet" to quay", '
        '"author": {"@type": "Person", "name": "Jane "JD" Doe"} , "description": "The "old" quay"}'
    )
    (node, author) = nodes_of([(block, 1)])

    assert node.values["headline"] == 'Council says "not yet" to quay'
    assert node.values["description"] == 'The "old" quay'
    assert author.values["name"] == 'Jane "JD" Doe'


@settings(max_examples=200)
@given(st.text(max_size=400))
def test_any_text_as_json_ld(text):
    nodes_of([(text, 1), ('{"@type":' + text, 2)])


# -- moments


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("2023-06-20T20:47:00+05:30", "2023-06-20T20:47:00+05:30"),
        ("2023-06-20T20:47:00+0530", "2023-06-20T20:47:00+05:30"),
        ("2023-06-20T20:47:11.123Z", "2023-06-20T20:47:11+00:00"),
        ("2023-06-20T20:47Z", "2023-06-20T20:47:00+00:00"),
        ("2023-06-20 20:47:00 UTC", "2023-06-20T20:47:00+00:00"),
        ("20230620T2047", "2023-06-20T20:47:00"),
        ("20230620204711", "2023-06-20T20:47:11"),
        ("2023/06/20 8:47", "2023-06-20T08:47:00"),
        ("2023-06-20", "2023-06-20T00:00:00"),
        ("1687294020", "2023-06-20T20:47:00+00:00"),
        ("1687294020000", "2023-06-20T20:47:00+00:00"),
        ("Tue, 20 Jun 2023 20:47:00 GMT", "2023-06-20T20:47:00+00:00"),
        ("Tue, 20 Jun 2023 20:47:00 -0400", "2023-06-20T20:47:00-04:00"),
        ("Tue Jun 20 2023 20:47:00 GMT+0530 (IST)", "2023-06-20T20:47:00+05:30"),
        ("June 20, 2023 8:47 PM", "2023-06-20T20:47:00"),
        ("20.06.2023 20:47", "2023-06-20T20:47:00"),
        ("2023-06-20T20:47CEST", "2023-06-20T20:47:00+02:00"),
    ],
)
def test_values_for_machines(value, wanted):
    read_value = parsed(value)
    assert read_value is not None
    local, offset, _ = read_value
    expected = datetime.fromisoformat(wanted)

    assert local == expected.replace(tzinfo=None)
    assert offset == expected.utcoffset()


@settings(max_examples=300)
@given(st.text(alphabet="0123456789-:TZ+ .,/JunGMTap", max_size=40))
def test_any_value_for_machines(value):
    parsed(value)


def test_a_page_without_any_date_asks_for_one():
    seed = read(article(f"<p>{PROSE}</p>"))

    assert seed.date is None
    assert any(question.field == "date" and question.blocking for question in seed.questions)


def test_the_visible_time_completes_a_day():
    head = '<meta property="article:published_time" content="2023-06-20"><link rel="canonical" href="https://x.example.de/a/b">'
    seed = read(article(f'<p class="date">20.06.2023, 17:41 Uhr</p><p>{PROSE}</p>', head))

    assert seed.date.value.isoformat() == "2023-06-20T17:41:00+02:00"


def test_a_time_without_offset_is_in_the_zone_of_the_country():
    head = '<meta property="article:published_time" content="2023-01-20T17:41:00"><link rel="canonical" href="https://x.example.jp/a/b">'
    seed = read(article(f"<p>{PROSE}</p>", head))

    assert seed.date.value.isoformat() == "2023-01-20T17:41:00+09:00"


# -- names


@pytest.mark.parametrize(
    ("text", "people", "agencies"),
    [
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe"), ()),
        ("Jane Doe, Reuters", ("Jane Doe",), ("Reuters",)),
        ("Reuters", (), ("Reuters",)),
        ("Jane Doe | John Roe", ("Jane Doe", "John Roe"), ()),
        ("Jane Doe (Berlin)", ("Jane Doe",), ()),
        ("jane.doe@paper.example (Jane Doe)", ("Jane Doe",), ()),
        ("admin", (), ()),
        ("The Daily Paper", (), ()),
        ("Par Zoé Müller et Jean-Luc Petit", ("Zoé Müller", "Jean-Luc Petit"), ()),
        ("서이준 기자, 김하늘 기자", ("서이준", "김하늘"), ()),
        ("Foto: Olaf Reuss", (), ()),
    ],
)
def test_names(text, people, agencies):
    who = told_apart(text, frozenset(["the daily paper"]), OUTLETS)

    assert who.people == people
    assert who.agencies == agencies


# -- what a page may not do


def test_nothing_of_a_page_becomes_markup_or_a_hostile_link():
    body = (
        f"<p>{PROSE} <a href='javascript:alert(1)'>one</a> <a href='data:text/html,x'>two</a> "
        f"<a href='//cdn.example/x'>three</a> <a href='/four?a=1&amp;utm_source=x'>four</a> &lt;script&gt;alert(1)&lt;/script&gt;</p>"
        f"<script>alert(2)</script><p onclick='x()'>{PROSE} <img src=x onerror=alert(3)></p>"
    )
    seed = read(article(body, '<link rel="canonical" href="https://paper.example/2024/talks">'))
    text = to_markdown(seed.paragraphs, written=False)
    shown = convert(text).html

    assert "<script" not in shown
    assert "onerror" not in shown
    assert "javascript:" not in text
    assert "data:" not in text
    assert "[three](https://cdn.example/x)" in text
    assert "[four](https://paper.example/four?a=1)" in text


SIGNS = st.sampled_from(
    "* _ ` [ ] ( ) < > & # ! : \\ 1. a the &amp; <b> [x](y) https://e.example/a_b ~ = | ^".split()
)


@settings(max_examples=300)
@given(st.lists(SIGNS, min_size=3, max_size=9), st.data())
def test_words_with_links_are_shown_as_they_are(signs, data):
    words = " ".join(signs)
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    hostile = data.draw(st.sampled_from(["https://a.example/b_(c)?d=*e*&f=[g]", "https://a.example/"]))
    links = (
        (Link(start=start, end=end, address=hostile),) if words[start:end].strip() == words[start:end] else ()
    )
    text = to_markdown([Paragraph(text=words, line=1, links=links)], written=False)
    root = __import__("lxml.html").html.fromstring(f"<div>{convert(text).html}</div>")
    targets = [element.get("href") for element in root.iter("a")]

    assert _letters("".join(root.itertext())) == _letters(words)
    assert len([target for target in targets if target.startswith("https://a.example/")]) == len(links)


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def test_lists_quotes_and_headings_survive():
    body = f"<p>{PROSE}</p><h2>Two points</h2><ul><li>One ship.</li><li>Two ships.</li></ul><ol><li>First.</li></ol><blockquote><p>A quote.</p></blockquote><p>{PROSE}!</p>"
    kinds = [paragraph.kind for paragraph in read(article(body)).paragraphs]

    assert kinds == [
        ParagraphKind.PROSE, ParagraphKind.SUBHEAD, ParagraphKind.ITEM, ParagraphKind.ITEM, ParagraphKind.NUMBERED,
        ParagraphKind.QUOTE, ParagraphKind.PROSE,
    ]  # fmt: skip


FRAGMENTS = st.sampled_from(
    ["<p>", "</p>", "<div class='byline'>", "</div>", "<h1>", "</h1>", "<article>", "<li>", "<ul>", "<br>", "<br><br>", "<a href='x'>",
     "</a>", "<time datetime='2024-13-41'>", "<time datetime='2024-05-05T10:00'>", "</time>", "By Jane Doe", "(Reuters) - ", "<!-- x -->", "<meta property=og:title content='Navies speak after two years'>", "Navies speak after two years",
     "5 May 2024 10:00", PROSE, "<meta name='author' content='a,,b;|'>", "<script type='application/ld+json'>", '{"@type":"NewsArticle",',
     '"author":[[{}]],', "</script>", "<figure><figcaption>", "</figcaption>", "<span itemprop='author'>", "<!--", "-->", "<title>", "</title>",
     "|", "&#0;", "&#xD800;", "\ue00a", "\x1e", "\u3000", "\u202e", "<table><tr><td>", "<base href='http://['>", "<link rel=canonical href='http://[x'>",
     "<meta property='og:url' content='https://e.example:99999/'>", "<html lang='x-y-z'>", "记者", "기자", "【"],
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(FRAGMENTS, max_size=40))
def test_any_page_is_read(fragments):
    seed = read("".join(fragments))

    to_markdown(seed.paragraphs, written=False)


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_any_text_is_read_as_a_page(text):
    seed = read(text)

    to_markdown(seed.paragraphs, written=False)


@pytest.mark.parametrize(
    "fragment",
    [
        "<div>",
        "<b>",
        "<div class=byline>",
        "<ul><li>",
        "<table><tr><td>",
        "<span itemprop=author>",
        "<a href=x>",
    ],
)
def test_a_page_that_nests_without_end_is_read(fragment):
    seed = read(article(f"<p>{PROSE}</p>" + fragment * 30_000 + PROSE))

    assert seed.paragraphs


@pytest.mark.parametrize(
    "page", ["", " ", "<", "<!-- -->", "<html></html>", "\ufeff", "plain words", "<?xml version='1.0'?>"]
)
def test_pages_without_anything(page):
    seed = read(page)

    assert seed.date is None
    assert any(question.blocking for question in seed.questions)


def test_a_block_has_the_line_on_which_its_words_begin() -> None:
    page = (
        "<body><div>\n\n  <p>\n\nOne\ntwo<br>\n<br>\nthree\n</p>\n<div>\nfour<br><br>five</div></div></body>"
    )
    root = parse(page)

    assert root is not None
    assert [(block.line, block.text) for block in blocks_of(root, "").found] == [
        (5, "One two"),
        (8, "three"),
        (11, "four"),
        (11, "five"),
    ]


def test_evidence_names_rule_and_line():
    head = '\n<meta property="article:published_time" content="2024-03-11T14:22:07+00:00">\n<meta name="author"\n content="Jane Doe">'
    seed = read(article(f"<p>{PROSE}</p>", head))

    assert (seed.date.line, seed.date.rule) == (2, "article:published_time")
    assert (seed.authors[0].line, seed.authors[0].rule) == (4, "author")
    assert seed.title.rule == "h1 heading"


# -- tables, emphasis, and pages that are too large


def test_tables_of_data_and_emphasis_survive() -> None:
    table = (
        "<table><tr><th>Strait</th><th>Ships</th></tr><tr><td>Carrow</td><td>40</td></tr>"
        "<tr><td>Varsand</td><td>18</td></tr></table>"
    )
    seed = read(article(f"<p>{PROSE} It is a <em>first</em> step.</p>{table}<p>{PROSE} So they said.</p>"))
    markdown = to_markdown(seed.paragraphs, written=False)

    assert "It is a *first* step." in markdown
    assert "| Strait | Ships |\n| --- | --- |\n| Carrow | 40 |\n| Varsand | 18 |" in markdown
    assert "<td>Varsand</td>" in convert(markdown).html


@pytest.mark.parametrize(
    "table",
    [
        f"<table><tr><td>{PROSE}</td><td>{PROSE}</td></tr></table>",
        "<table role='presentation'><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>",
        "<table><tr><td class='byline'>By Jane Doe</td><td>May 2, 2023</td></tr><tr><td>a</td><td>b</td></tr></table>",
    ],
)
def test_tables_that_lay_out_a_page_are_none(table: str) -> None:
    seed = read(article(f"<p>{PROSE}</p>{table}<p>{PROSE} So they said.</p>"))

    assert not any(paragraph.kind is ParagraphKind.TABLE for paragraph in seed.paragraphs)


def test_drop_caps_and_whole_paragraphs_are_not_emphasised() -> None:
    seed = read(
        article(f"<p><b>T</b>{PROSE[1:]}</p><p><i>{PROSE} So they said.</i></p><p>{PROSE} So it is.</p>")
    )

    assert [paragraph.emphases for paragraph in seed.paragraphs] == [(), (), ()]


def test_of_a_page_larger_than_any_article_the_first_part_is_read_and_that_is_said() -> None:
    seed = read(article(f"<p>{PROSE}</p>" + "<p>More words follow here.</p>" * 11_000))

    assert seed.paragraphs[0].text == PROSE
    assert "only its first part was read" in " ".join(question.text for question in seed.questions)


def test_a_paragraph_in_brackets_ends_in_no_traceback() -> None:
    """A rule of the paste's silence `___` and of `(…)` once had no first letter to look at."""
    seed = read(article(f"<p>{PROSE}</p><p>(Here and there.)</p><p>___</p><p>(AP)</p>"))

    assert seed.paragraphs[0].text == PROSE


def test_a_title_that_is_not_closed_is_no_headline_of_a_thousand_letters() -> None:
    seed = read(f"<html><head><title>Navies speak<br>{PROSE * 9}</div></body></html>")

    assert not seed.title or 0 < len(seed.title.value) <= 300


@pytest.mark.parametrize("names", ["widget", "teaser-content", "related story"])
def test_work_grows_with_the_length(names: str) -> None:
    parts = [f'<div class="{names} n{number}"><p>{PROSE} {number}</p></div>' for number in range(400)]
    half, whole = (calls(read, article("".join(parts[:count]))) for count in (200, 400))

    assert whole < 2.3 * half


def test_a_line_of_spans_that_name_writers_is_looked_at_once() -> None:
    half, whole = (
        calls(read, article(f"<p>{PROSE}</p>" + "<span class=author>Jane Doe</span>" * count))
        for count in (400, 800)
    )

    assert whole < 2.3 * half


@pytest.mark.parametrize("mark", ["<ruby><rt>", "<noscript>", "<template>", "<template><!--"])
def test_a_megabyte_of_marks_that_never_end_is_looked_through_once(mark: str) -> None:
    """What looked for the end of each anew would take hours."""
    text = f"<html><body>{mark * (1_000_000 // len(mark))}"

    assert with_unscripted(with_readings_apart(with_shadow_roots(text)), 200) == text


NEWSLETTER = '<div class="nl"><h4>The morning</h4><p>All news by mail, each day at six.</p><button>Order now</button></div>'


@pytest.mark.parametrize("wrap", ["{}", '<div data-area="text"><div class="rich">{}</div></div>'])
def test_a_last_paragraph_behind_a_box_is_of_the_text(wrap: str) -> None:
    told = [f"{PROSE} That was the case in the year {year}." for year in range(2019, 2024)]
    last = "A shed at the quay had burned down in November. Nobody was hurt in it."
    set_alike = [wrap.format(f"<p>{text}</p>") for text in told]
    seed = read(article("".join([*set_alike, NEWSLETTER, wrap.format(f"<p>{last}</p>")])))

    assert [paragraph.text for paragraph in seed.paragraphs] == [*told, last]


def test_a_heading_of_two_glued_parts_has_its_headline_in_the_second() -> None:
    parts = "<span class='a'>Fire in Varsand</span><span class='b'>Two sheds at the quay burn down in a night</span>"
    seed = read(
        f"<html><body><article><h2>{parts}</h2><p>{PROSE}</p><p>{PROSE} So it is.</p></article></body></html>"
    )

    assert seed.title is not None
    assert seed.title.value == "Two sheds at the quay burn down in a night"


@pytest.mark.parametrize(
    "stated",
    [
        r'{"@type":"NewsArticle","headline":"Navies \q speak","datePublished":"2024-03-03T10:00:00Z",}',
        '{"@type":"NewsArticle","headline":"Navies speak","datePublished":["2024-03-03T10:00:00Z"]}',
        '{"@type":"NewsArticle","datePublished":{"@value":["2024-03-03T10:00:00Z"]},"publisher":["Quay"]}',
    ],
)
def test_a_day_is_read_of_json_ld_with_faults_and_lists(stated: str) -> None:
    head = f'<script type="application/ld+json">{stated}</script>'
    seed = read(article("<p>The two navies spoke on Monday for the first time in two years.</p>" * 3, head))

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2024-03-03T10:00:00+00:00"


def test_a_link_to_no_host_is_a_word_of_its_paragraph() -> None:
    told = "The two navies spoke on Monday for the first time in two years, and nobody said of what."
    linked = told.replace("Monday", '<a href="http://[quay">Monday</a>')
    seed = read(article(f"<p>{linked}</p>"))

    assert [(one.text, one.links) for one in seed.paragraphs] == [(told, ())]
