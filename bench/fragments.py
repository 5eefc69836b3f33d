"""The fragments of pages that `hostile.py` repeats.

What stands in front of `¦` stands once, in front of all; `№` is another number each time, so that no two are
the same and nothing that is remembered of one helps with the next.
"""

from __future__ import annotations

_SAID = "The talks resumed on Tuesday, officials in both capitals said."
_LD = "<script type='application/ld+json'>%s</script>"
_PLAIN = (
    *("<", "<!--", "<![CDATA[", "<?xml ", "<!DOCTYPE html>", "&", "&amp;", "&#x41;", "a ", "\n"),
    *("\x00", "é", "中文。", "<div>", "<p>", "<p>a", "<p>\n", "<span>", "<b>", "<br>", "a<br>"),
    *("<br><br>a", "<a><div>", "<b><p>x</b>", "<li>", "<ul><li>a", "<dl><dt>a<dd>b"),
    *("<table><tr><td>", "<td>a</td>", "<blockquote>", "<pre>a\n", "<h1>a</h1>", "<section>", "<ruby>"),
    *("<ruby><rt>", "<article>", "<figure>", "<noscript>", "<template>", "<svg>", "<math>", "<iframe>"),
    *("<textarea>", "<body>", "<html>", "<frameset>", "<form>", "<input>", "<option>", "<title>"),
    *("<title>a</title>", "<x-y a=b>t</x-y>", "</p>", "</div>", "<script>", "<script>a</script>"),
    *("<font>", "<img alt='x'>", "<em>a</em> ", "<h2>Story</h2>"),
)
_TELLING = (
    *(f"<p>{_SAID}</p>", f"<div><p>{_SAID}", f"<div><div><p>{_SAID}</p></div>"),
    *(f"<article><p>{_SAID}</p></article>", f"<tr><td>{_SAID}</td></tr>", f"{_SAID}<br>"),
    *(f"<li>{_SAID}</li>", f"<blockquote>{_SAID}</blockquote>"),
    *("<p>June 20, 2023 08:47 pm | Updated 08:47 pm IST</p>", "<div>12:30 </div>"),
    *("<p>By Jane Doe and John Roe</p>", "<time datetime='2023-06-20T20:47'>x</time>"),
    *("<div class='byline'>", "<div class='byline'>By Jane Doe</div>"),
    *("<a href='/author/jane-doe'>Jane Doe</a>", "<a href='http://a.b/c'>x</a> "),
    *("<strong>A</strong> b ", "<span itemprop='author'>Jane Doe</span>"),
    *("<meta name='author' content='Jane Doe'>", "<p class='caption'>x</p>"),
    "<div itemscope itemtype='http://schema.org/Article'><span itemprop='author'>A B</span>",
    "<meta property='article:published_time' content='2023-06-20T20:47:00Z'>",
    _LD % '{"@type":"NewsArticle","headline":"x"}',
    *('<script>"author": "Jane Doe", ', '<script>"datePublished": "2023-06-20'),
    *("<p style='display:none'>x</p>", "<div class='related'>"),
    *("<h3>Related</h3><p>One thing is said here about it.</p>", "<div class='a b c d e f'>x"),
    *("<link rel='canonical' href='http://a.b/c'>", "<base href='http://a.b/'>"),
    "<figcaption>x</figcaption>",
)
_UNENDING = (
    *("<i>", "<u>", "<a href='/x'>", "<small>", "<cite>", "<mark>", "<sup>", "<bdo dir=rtl>", "<label>"),
    *("<dd>", "<ol><li>", "<menu>", "<caption>", "<legend>", "<nav>", "<aside>", "<main>", "<details>"),
    *("<b><i>a", "<b>a<i>b", "<p><b>a", "<p><a>", "<li><p>", "<li><ul>", "<ul><li>a<ul><li>b</ul>"),
    *("<dl><dt>a<dd><dl>", "<div><span>", "<table><tr><td><table>", "<figure><figcaption>", "<svg><g>"),
    *("</b>", "</li>", "</td>", "</body></html><div>", "<p><p", "<?", "<![", "<div a='", "<p class='", "</"),
    *("<!-->", "<!---->", "<!-- <p>x</p> -->", "<p>a<!-- b -->c", "<plaintext>", "<xmp>a</xmp>", "<1"),
)
_ATTRIBUTES = (
    *("<div a b c d e f g h i j k l m n o p>", "<p class='" + "a " * 300 + "'>x</p>", " a=b"),
    *("<p style='" + "a:b;" * 80 + "'>x</p>", "<a href='" + "x" * 500 + "'>y</a> ", "<p id=x>"),
    *(
        "<p style='text-align:center'>x</p>",
        "<div data-time='1687294020'>x</div>",
        "<span class='bold'>a</span>",
    ),
)
_STATED = (
    *(
        _LD % text
        for text in ("{", "[", "{}", "null", '"', "\n\n", '{"@graph":[{}]}', '{"a":{"b":[{"c":1}]}}')
    ),
    _LD % '{"@type":["NewsArticle"],"author":[{"@type":"Person","name":"Jane Doe"}]}',
    _LD % f'{{"@type":"NewsArticle","articleBody":"{_SAID}"}}',
    *(
        "<script type='application/ld+json'>[{",
        "<script>{}</script>",
        "<style>a{}</style>",
        "<meta>",
        "<link>",
    ),
    *(
        "<div itemscope>",
        "<div itemprop='author'>",
        "<span itemprop='name'>",
        "<time itemprop='datePublished'>",
    ),
    f"<div itemprop='articleBody'><p>{_SAID}",
    "<div itemprop='author' itemscope><a itemprop='url' href='/x'><i itemprop='name'>Jane Doe</i></a></div>",
    *(
        "<p property='schema:author'>Jane Doe</p>",
        "<div class='hentry'><span class='author vcard'>A B</span>",
    ),
)
_ROWS = (
    *("<br>\n<br>\n", f"<br>{_SAID}<br>", f"{_SAID}<br><br>", f"<b>By Jane Doe</b><br>{_SAID}<br><br>"),
    *("<p>a<br>b<br>", "<a href=x>y</a><br>", "<hr>a", f"<pre>{_SAID}\n", "<img><br>a<br>"),
    *("<tr><td>1</td><td>2</td></tr>", "<table><tr><th>a<th>b<tr><td>1<td>2</table>", "<tr><td>a<td>b<td>c"),
    *(
        f"<td><p>{_SAID}</p></td>",
        f"<table><tr><td>{_SAID}</td></tr></table>",
        "<table><tr><td><img><tr><td>x</table>",
    ),
    *(f"<ul><li>{_SAID}</li></ul>", f"<dl><dt>a</dt><dd>{_SAID}</dd></dl>", "<li><b>a</b>: b</li>"),
    *(
        "<li><a href='/x'>The talks resumed on Tuesday</a></li>",
        "<ol><li>a</li></ol>",
        "<li><div>a</div></li>",
    ),
    *("<p>Updated 3 hours ago</p>", "<p>2023年6月20日 20:47</p>", "<span class='date'>June 20, 2023</span>"),
    *(
        f"<li><time>12:30</time> {_SAID}</li>",
        f"<p>12:30 {_SAID}</p>",
        "<time datetime='2023-06-20'>20 June</time> ",
    ),
    *(
        "<h3><a href='/x'>The talks resumed on Tuesday</a></h3>",
        "<a href='/x'>y</a> | ",
        "<h1>a</h1><h2>b</h2>",
    ),
    f"<div class=teaser><h3><a href='/x'>The talks resumed</a></h3><p>{_SAID}</p></div>",
    f"<article><h2><a href='/x'>The talks resumed</a></h2><p>{_SAID}</p></article>",
    f"<section><h2>The talks</h2><p>{_SAID}</p></section>",
)
_SHOWN = (
    *(
        "<figure><img><figcaption>x</figcaption></figure>",
        "<p><img></p><p>x</p>",
        "<center><img><br>x</center>",
    ),
    *("<div class='image'><img><p>x</p></div>", "<div class='wp-caption'><img><p>x (Jane Doe/AP)</p></div>"),
    *(
        "<iframe src=x></iframe>",
        "<template><p>x</p></template>",
        '<td class="line-content">&lt;p&gt;',
        '<body id="viewsource"><pre>&lt;p&gt;',
        f"<template shadowrootmode='open'><p>{_SAID}",
    ),
    *(
        f"<noscript><p>{_SAID}</p></noscript>",
        "<svg><path d='M0'/></svg>",
        "<ruby>a<rp>(</rp><rt>b</rt></ruby>",
    ),
    *(
        "<blockquote class='twitter-tweet'>x</blockquote>",
        f"<blockquote class=pullquote>{_SAID}</blockquote>",
    ),
    *("<form><input><select><option>a</select></form>", "<label>a</label>", "<object><p>x</p></object>"),
)
_LETTERS = (
    *(
        "&nbsp;",
        "&#",
        "&#x200f;",
        "&#128077;",
        "<p>&nbsp;&nbsp;a",
        "\u00ad",
        "\u200f",
        "a\u0301",
        "\u0301",
        "👍",
    ),
    *(
        "<p>\u202bשלום\u202c</p>",
        "<p>قال المسؤولون في العاصمتين يوم الثلاثاء.</p>",
        "<p>" + "x" * 5000 + "</p>",
    ),
    *(
        "x" * 1000,
        "é" * 500 + " ",
        "<p>" + "中文文字" * 30 + "。</p>",
        "<p>会谈于周二恢复，两国首都的官员表示。</p>",
    ),
    *(
        "<p>記者王小明／台北報導</p>",
        "<p>김철수 기자 kim@a.kr</p>",
        "<p>Переговоры возобновились во вторник.</p>",
    ),
)
_ONCE = (
    *(
        f"<div>¦<p>{_SAID}</p>",
        f"<article><div class=a>¦<p>{_SAID}</p>",
        f"<ul>¦<li>{_SAID}</li>",
        "<p>¦a<br>",
    ),
    *(f"<table>¦<tr><td>{_SAID}</td></tr>", "<div itemprop='articleBody'>¦<p>x</p>", "<div>¦<b>a</b> "),
    *(
        f"<h1>The talks resumed</h1><div>¦{_SAID}<br><br>",
        "<div class='image'><img>¦<p>x</p>",
        "<a>¦<h2>a</h2>",
        "<script>__wm.wombat('http://a.example/b','20240309')</script>¦<!-- BEGIN WAYBACK TOOLBAR INSERT -->",
    ),
)
_OTHER_EACH_TIME = (
    *("<a href='/№'>№</a> ", "<div class='a№'>x</div>", "<p id=№ class=b№>x</p>", "<p>№</p>", "<li>№ a</li>"),
    *(
        "<span itemprop='author'>Jane Doe №</span>",
        "<time datetime='2023-06-20T20:№'>x</time>",
        "<p>By Jane D№</p>",
    ),
)
_LINKED = (
    "<p><a href='/x'>The talks resumed</a> on Tuesday, officials said <a href='/y'>in both</a> capitals.</p>"
)
_CARD = (
    "<li class='card'><a href='/№'><img alt='A ferry waits'></a>"
    f"<h3><a href='/№'>The talks resumed №</a></h3><p>{_SAID}</p><time>June 20</time></li>"
)
_IN_PAPERS = (
    *(
        f"<table width=100%><tr><td width=10><img><td>{_SAID}<br><br>{_SAID}</table>",
        f"<table>¦<tr><td><p>{_SAID}</p>",
        f"<table role=presentation><tr><td>{_SAID}</table>",
        "<table>" + "<tr><td>a</td><td>b</td></tr>" * 3 + "</table>",
    ),
    *(
        _LINKED,
        f"<p>Read more: <a href='/x'>{_SAID}</a></p>",
        "<p>" + "<a href=x>yy</a> " * 50 + "</p>",
        f"<div class='related'><a href=x>{_SAID}</a></div>",
    ),
    "<p class='byline'>By <a href='/author/jane-doe'>Jane Doe</a> and <a href='/author/x'>John Roe</a></p>",
    *(
        f"<div><form><input></form><p>{_SAID}</p></div>",
        f"<div class=quote>{_SAID}<span class=author>Jane Doe</span></div>",
        f"<div class='content'>¦<div class='paragraph'>{_SAID}</div>",
        f"<p><b>{_SAID}</b></p>",
        f"<div hidden><p>{_SAID}</p></div>",
        f"<p>{_SAID}:</p><ul><li>{_SAID}</li></ul>",
        "<p><b>Source:</b> the mayor of Varsand, on his page</p>",
        f"<p>¦<b>The talks</b><br>{_SAID}<br><br>",
    ),
    *(
        "<p align=center><img><br>x</p>",
        "<div align=center>x<br></div>",
        "<div><a href=x><img></a><p>x</p></div>",
    ),
    *(
        "<p>Published: №:30 June 20, 2023</p>",
        "<div class='headline'>The talks resumed №</div>",
        "<meta property='article:author' content='Jane Doe №'>",
        "<p>Copyright 2023 №. All rights reserved.</p>",
        _CARD,
    ),
)
PAGES = (
    *(*_PLAIN, *_TELLING, *_UNENDING, *_ATTRIBUTES, *_STATED),
    *(*_ROWS, *_SHOWN, *_LETTERS, *_ONCE, *_OTHER_EACH_TIME, *_IN_PAPERS),
)


def repeated(fragment: str, size: int) -> str:
    """A fragment again and again, till it is as long as that."""
    once, _, again = fragment.rpartition("¦")
    count = size // len(again) + 1
    if "№" in again:
        return (once + "".join(again.replace("№", str(number)) for number in range(count)))[:size]
    return (once + again * count)[:size]
