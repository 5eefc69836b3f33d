"""Saved pages in Chinese as portals, papers and institutions make them."""

from __future__ import annotations

import pytest
from a_saved_page import names, paragraphs, texts
from ferries_in_the_east import BENGALI, INDONESIAN, JAPANESE, NIGHT_FERRY, TAMIL
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

TITLE, *TOLD = NIGHT_FERRY
STAMP = '<div class="info">发布时间：2024-03-09 08:15 来源：港口网</div>'


def page(body: str, head: str = "") -> Seed:
    text = f'<html lang="zh"><head><title>{TITLE}_港口网</title>{head}</head><body>{body}</body></html>'
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


def article(*parts: str, stamp: str = STAMP, head: str = "") -> Seed:
    return page(f'<h1>{TITLE}</h1>{stamp}<div class="content">{"".join(parts)}</div>', head)


def minute(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


@pytest.mark.parametrize(
    ("picture", "caption"),
    [
        ('<p align="center"><img src="a.jpg"></p>', '<p align="center"><span>渡轮靠岸</span></p>'),
        (
            '<p style="text-align: center;"><img src="a.jpg"></p><p></p>',
            '<p style="text-indent:0; text-align:center">渡轮靠岸</p>',
        ),
        ("<center><img src='a.jpg'></center>", "<center>渡轮靠岸</center>"),
        ("", '<p align="center"><a href="a.jpg"><img src="a.jpg"></a><br>等了四年的船。终于靠岸了</p>'),
        ("", "<p>图为渡轮靠岸的情形。（林书远摄）</p>"),
        ("", '<p class="f_center"><img src="a.jpg"><br>居民在码头挑选旧椅子（通讯员 林海 摄）<br></p>'),
        ('<p class="text-center"><img src="a.jpg"></p>', '<p class="text-center">渡轮靠岸</p>'),
        ("", "<p>渡轮在雨里靠岸也有人等。港口摄影队 林书远 摄</p>"),
    ],
)
def test_a_few_words_in_the_middle_below_a_picture_are_its_caption(picture: str, caption: str) -> None:
    seed = article(paragraphs(*TOLD[:2]), picture, caption, paragraphs(*TOLD[2:]))

    assert texts(seed) == list(TOLD)


def test_a_bold_line_in_the_middle_below_a_picture_is_a_subhead() -> None:
    seed = article(
        paragraphs(*TOLD[:2]),
        '<p align="center"><img src="a.jpg"></p><p align="center"><strong>船长的打算</strong></p>',
        paragraphs(*TOLD[2:]),
    )

    assert "船长的打算" in texts(seed)


def test_short_lines_below_each_of_several_pictures_are_captions() -> None:
    picture = '<p><img src="a.jpg"></p>'
    captions = ("渡轮。", "北码头的面包店。", "船长的毛毯。")
    parts = [f"<p>{text}</p>{picture}<p>{caption}</p>" for text, caption in zip(TOLD, captions, strict=False)]

    assert texts(article(*parts, f"<p>{TOLD[3]}</p>")) == list(TOLD)


def test_short_sentences_below_two_pictures_are_kept() -> None:
    picture = '<p><img src="a.jpg"></p>'
    seed = article(
        f"<p>{TOLD[0]}</p>{picture}<p>船长很高兴。</p><p>{TOLD[1]}</p>{picture}<p>面包店也一样。</p>",
        paragraphs(*TOLD[2:]),
    )

    assert "船长很高兴。" in texts(seed)


def test_what_was_lent_from_an_archive_is_a_caption() -> None:
    seed = article("<div><img src='a.jpg'></div>停在岸边的渡轮。海港图库 资料<br><br>", paragraphs(*TOLD))

    assert texts(seed) == list(TOLD)


def test_an_included_end_of_a_page_ends_nothing() -> None:
    seed = page(f"<div>首页</div></body></html><h1>{TITLE}</h1>{STAMP}<div>{paragraphs(*TOLD)}</div>")

    assert texts(seed) == list(TOLD)


def test_an_item_of_a_list_may_be_a_column_of_the_page() -> None:
    column = f'<li class="left"><h3>{TITLE}</h3>{STAMP}<div class="content">{paragraphs(*TOLD)}</div>'
    column += "<div><ul><li>请支持本站</li><li>责任编辑: 小港</li></ul></div></li>"
    teasers = "".join(f"<p>码头旁边的面包店第{number}次推迟了开门的时间</p>" for number in range(4))

    assert texts(page(f'<ul>{column}<li class="right">{teasers}</li></ul>')) == list(TOLD)


def test_all_that_a_page_tells_is_no_standfirst() -> None:
    head = f'<meta name="description" content="{TOLD[0]}">'
    seed = page(f'<h2>{TITLE}</h2><div class="summary">{TOLD[0]}</div>', head)

    assert (texts(seed), seed.summary) == ([TOLD[0]], None)


def test_a_script_says_when_a_public_account_wrote() -> None:
    head = '<script>var nickname = "港口";\nvar ct = "1709943300";\nvar product = "1500000000";</script>'

    assert minute(article(paragraphs(*TOLD), stamp="", head=head)).startswith("2024-03-09T")


def test_a_day_of_change_is_asked_about_where_a_page_has_no_other() -> None:
    head = '<meta itemprop="dateUpdate" content="2024-03-09 08:15:30">'
    seed = article(paragraphs(*TOLD), stamp="<div>发布时间：03-0908:15</div>", head=head)

    assert minute(seed).startswith("2024-03-09T08:15:30")
    assert any(one.field == "date" for one in seed.questions)


def test_a_writer_stands_in_front_of_the_paper() -> None:
    stamp = "<p>林书远/港口青年报</p><p>2024-03-09 08:15</p>"

    assert names(article(paragraphs(*TOLD), stamp=stamp)) == ["林书远"]


def test_a_label_glued_to_words_that_are_no_name_names_nobody() -> None:
    seed = article(paragraphs(*TOLD), "<div>作者最新文章</div><div>面包店再次推迟开门</div>")

    assert names(seed) == []


def test_who_signs_below_a_list_of_what_is_told_is_no_paragraph() -> None:
    points = "".join(f"<li>{text}</li>" for text in TOLD)
    seed = article(f"<ol>{points}</ol>", "<p>《码头》作者 林书远</p>", paragraphs(*TOLD[::-1]))

    assert names(seed) == ["林书远"]
    assert not any("林书远" in text for text in texts(seed))


def test_the_way_back_to_the_front_page_is_no_part_of_the_last_sentence() -> None:
    last = f'<p>{TOLD[3]}<a href="https://harbour.example/"><span>返回港口网首页&gt;&gt;</span></a></p>'

    assert texts(article(paragraphs(*TOLD[:3]), last)) == list(TOLD)


def test_a_heading_above_the_time_where_the_head_names_the_section() -> None:
    body = f"<h3>首页 - 学会新闻</h3><h5>{TITLE}</h5>{STAMP}<div>{paragraphs(*TOLD)}</div><h4>联系我们</h4>"
    text = f"<html lang='zh'><head><title>学会新闻--港口学会</title></head><body>{body}</body></html>"
    seed = read_webpage(text, "page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == TITLE


def test_a_box_about_who_writes_is_left_out_though_the_text_is_short() -> None:
    box = (
        f'<div class="author-box"><div class="author-bio">{TOLD[1][:30]}，欢迎各位居民继续关注。</div></div>'
    )
    seed = page(
        f'<div id="wrapper"><div id="main"><h1>{TITLE}</h1>{STAMP}<div class="text">{TOLD[0]}</div></div>'
        f'<div id="side">{box}</div></div>'
    )

    assert texts(seed) == [TOLD[0]]


def test_lines_with_an_indent_are_paragraphs_where_single_breaks_part_them() -> None:
    told = "<br>".join(f"　　{text}" for text in (*TOLD, "“我们等了四年。”"))

    assert texts(article(f"{told}<br>（责任编辑：小港）")) == [*TOLD, "“我们等了四年。”"]


def test_long_lines_are_paragraphs_where_single_breaks_part_them() -> None:
    assert texts(article("<br>".join(TOLD))) == list(TOLD)


def test_who_signs_in_brackets_below_the_text() -> None:
    signed = '<p style="text-align:right">（林书远）</p><p>[责任编辑：小港]</p>'

    assert names(article(paragraphs(*TOLD), signed)) == ["林书远"]


def test_what_readers_write_below_a_heading_is_left_out() -> None:
    remarks = "".join(f"<div><b>岸边的人</b><p>{text[::-1]}</p></div>" for text in TOLD[:2])
    seed = page(f"<h1>{TITLE}</h1>{STAMP}<div>{paragraphs(*TOLD)}</div><div><h3>热门评论</h3>{remarks}</div>")

    assert texts(seed) == list(TOLD)


def test_lists_of_other_stories_with_a_sentence_and_a_day_each_are_left_out() -> None:
    cards = "".join(
        f'<dl><dt><a href="/{number}">面包店为何第{number}次推迟开门</a></dt><dd>{text[:28]}。</dd><dd>2024-03-08 0{number}:15</dd></dl>'
        for number, text in enumerate(TOLD[1:], start=1)
    )
    seed = page(f"<h1>{TITLE}</h1>{STAMP}<div><div>{TOLD[0]}</div></div><h2>为你推荐</h2><div>{cards}</div>")

    assert texts(seed) == [TOLD[0]]


LAST = "旧船的主人是岛上一名退休校长，他不赶时间，说什么时候修好就什么时候下水，下水那天请全村吃面包。"


MORE = (
    "面包店的老板把开门的时间提前了半个钟头，他说夜里下船的人一定会饿，第一炉面包就留给他们。",
    "住在老城的教师说，从前加班要绕过大桥回家，现在坐船只要二十分钟，还能在甲板上看看书。",
    "码头管理处在候船室里添了长椅和暖气，并请附近的学校画了几张航线图挂在墙上。",
)


def test_the_last_sentence_stands_in_an_element_like_those_of_the_others() -> None:
    wrapped = [f'<div class="mb-3"><p class="text">{text}</p></div>' for text in (*TOLD, *MORE, LAST)]
    film = '<div class="video-block"><div>播放中</div><p>【港口】船长示范系缆</p><span>02:14</span></div>'
    tags = '<div class="tags"><a>港口</a><a>渡轮</a></div><div class="comments"><h3>討論</h3><p>3</p></div>'
    seed = article(*wrapped[:-1], film, wrapped[-1], tags)

    assert texts(seed)[-1] == LAST


def test_a_list_below_the_text_has_the_headline_again_and_when_it_was_sent() -> None:
    again = (TITLE, "录入 2024-03-09 08:15:21", "更新 2024-03-09 09:02:03", "早间新闻")
    items = "".join(f"<li>{text}</li>" for text in again)
    seed = article(paragraphs(*TOLD), f'<ul class="same-list">{items}</ul>')

    assert texts(seed) == list(TOLD)


@pytest.mark.parametrize("code", ["(U.KR-NRD/R009/S026)", " (T.A034/B/F002)"])
def test_desks_of_a_wire_service_stand_right_behind_a_short_last_sentence(code: str) -> None:
    headline, *text = INDONESIAN
    last = '"Kami menunggu kapal itu," ujarnya.'
    told = "<br><br>".join((*text, f"{last}{code}"))
    seed = page(
        f"<h1>{headline}</h1><div>Selasa, 23 Maret 2010 16:05 WIB | Warta Bumi | Umum | Dibaca 412 kali</div>"
        f'<div id="isi">{told}<br><br>COPYRIGHT &copy; 2010</div>'
    )

    assert texts(seed) == [*text, last]
    assert not names(seed)


@pytest.mark.parametrize(
    ("writer", "people"),
    [
        ("三浦 亜沙子", ["三浦亜沙子"]),
        ("三浦　亜沙子", ["三浦亜沙子"]),
        ("三浦亜沙子 山田太郎", ["三浦亜沙子", "山田太郎"]),
    ],
)
def test_a_space_within_a_japanese_name_makes_no_two_writers_of_it(writer: str, people: list[str]) -> None:
    headline, *told = JAPANESE
    byline = f'<div><time>2022/11/3 10:00</time><span class="article-writer">{writer}</span></div>'
    seed = page(f"<h1>{headline}</h1>{byline}<div class='article-body'>{paragraphs(*told)}</div>")

    assert names(seed) == people


@pytest.mark.parametrize(("told", "button"), [(TAMIL, "சேமிக்க"), (BENGALI, "শেয়ার করুন"), (BENGALI, "খবর শুনুন")])
@pytest.mark.parametrize("tag", ["p", "h3", "li"])
def test_a_button_in_scripts_with_signs_on_letters_is_no_paragraph(
    told: tuple[str, ...], button: str, tag: str
) -> None:
    title, *text = told
    shown = f"<{tag}>{button}</{tag}>"
    page = f"<article><h1>{title}</h1>{paragraphs(text[0])}{shown}{paragraphs(*text[1:])}</article>"
    seed = read_webpage(f"<html><body>{page}</body></html>", "page.html", OUTLETS, site_zone="UTC")

    assert texts(seed) == text
