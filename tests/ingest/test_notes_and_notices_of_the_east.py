"""What stands around the text of papers and portals in the East: notes on the writer, who issued a notice."""

from __future__ import annotations

import pytest
from a_saved_page import names, paragraphs, texts
from ferries_in_the_east import JAPANESE, NIGHT_FERRY
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.signatures.east_asian import opening_agencies, opening_names
from generator.ingest.one_line.signatures.korean_bylines import korean_writers
from generator.ingest.page.webpage import read_webpage
from generator.ingest.page.writers.names import told_apart
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TITLE, *TOLD = NIGHT_FERRY
STAMP = '<div class="info">2024-03-09 08:15 来源：港口网</div>'


def page(body: str, *, title: str = TITLE, lang: str = "zh", head: str = "") -> Seed:
    text = f'<html lang="{lang}"><head><title>{title}</title>{head}</head><body>{body}</body></html>'
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


def article(*parts: str, above: str = STAMP, head: str = "") -> Seed:
    return page(f'<h1>{TITLE}</h1>{above}<div class="content">{"".join(parts)}</div>', head=head)


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


@pytest.mark.parametrize(
    ("opening", "writers"),
    [
        ("（文/北港网 林书远）", ("林书远",)),
        ("（文｜林书远 陈安）", ("林书远", "陈安")),
        ("(采写/林书远)", ("林书远",)),
        ("（文化部供图）", ()),
    ],
)
def test_who_wrote_stands_behind_the_paper_in_front_of_a_story(
    opening: str, writers: tuple[str, ...]
) -> None:
    assert writers == opening_names(f"{opening}{TOLD[0]}")


@pytest.mark.parametrize("section", ["高校野球", "全国高校駅伝", "海外音楽"])
def test_a_section_of_sports_beside_the_day_is_no_writer_in_japanese(section: str) -> None:
    stamp = f'<div><time>2023/03/27 18:34</time><p class="category">{section}</p></div>'
    seed = page(
        f"<h1>{JAPANESE[0]}</h1>{stamp}<div class='main'>{paragraphs(*JAPANESE[1:])}</div>"
        f"<p>{section} <time>2023/03/27 18:34:00</time></p>",
        title=JAPANESE[0],
        lang="ja",
    )

    assert names(seed) == []


def test_all_links_to_pages_of_writers_tell_in_vietnamese() -> None:
    said = (
        "Cảng vụ cho biết phà sẽ chạy lại từ thứ Sáu sau ba ngày ngừng vì gió lớn, giá vé không đổi.",
        "Chủ các quán ở bến nói ba ngày qua gần như không có khách, ai cũng mong được báo trước.",
        "Chuyến đầu tiên rời bến lúc 6h sáng, mang theo trà nóng và ba trăm chiếc chăn cho hành khách.",
    )
    byline = (
        '<div class="detail-author"><a class="name" href="/tac-gia/chi-thanh-1.htm">CHÍ THÀNH</a> - '
        '<a class="name" href="/tac-gia/lan-vy-2.htm">LAN VY</a></div>'
    )
    stated = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Chí Thành"}}</script>'
    title = "Phà bến cảng chạy lại từ thứ Sáu"
    seed = page(
        f"<h1>{title}</h1>{byline}<div>{paragraphs(*said)}</div>", title=title, lang="vi", head=stated
    )

    assert names(seed) == ["Chí Thành", "Lan Vy"]


@pytest.mark.parametrize(
    ("opening", "wires"),
    [
        ("据法新社从北港报道，", ("Agence France-Presse",)),
        ("據路透社自北港報導，", ("Reuters",)),
        ("据中新网9月9日报道，", ("China News Service",)),
        ("据德新社5月3日消息，", ("dpa",)),
        ("据北港社5月3日报道，", ()),
        ("法新社记者从北港出发，", ()),
    ],
)
def test_a_wire_service_tells_from_a_town_or_of_a_day(opening: str, wires: tuple[str, ...]) -> None:
    assert wires == opening_agencies(f"{opening}{TOLD[0]}")


def test_a_wire_service_that_opens_a_story_is_named_on_its_own_site() -> None:
    address = '<link rel="canonical" href="https://www.jiji.com/jc/article?k=1">'
    seed = page(
        f"<h1>{JAPANESE[0]}</h1><div><time>2023/03/27 18:34</time></div>"
        f"<div class='main'>{paragraphs(f'【パリ時事】{JAPANESE[1]}', *JAPANESE[2:])}</div>",
        title=JAPANESE[0],
        lang="ja",
        head=address,
    )

    assert agencies(seed) == ["Jiji Press"]


@pytest.mark.parametrize(
    "buttons",
    [
        '<div class="share-links"><ul><li>TT</li><li><a href="#">分享</a></li></ul></div>',
        "<div><span>AA</span><div>Text Size</div></div>",
        "<div><p>AA</p><p>字号</p></div>",
    ],
)
def test_two_sizes_of_letters_are_no_wire_service(buttons: str) -> None:
    seed = article(paragraphs(*TOLD), above=f"{STAMP}{buttons}")

    assert agencies(seed) == []


def test_a_wire_service_alone_below_a_headline_is_one() -> None:
    seed = article(paragraphs(*TOLD), above=f"{STAMP}<p>AA</p>")

    assert agencies(seed) == ["Anadolu"]


@pytest.mark.parametrize(
    "remark",
    ["（应受访者要求，文中船名为化名）", "（更多照片，见明日出版的周刊）", "(登場人物は、すべて仮名です)"],
)
def test_a_remark_in_brackets_below_the_text_stays(remark: str) -> None:
    seed = article(paragraphs(*TOLD, remark), "<div>责任编辑：陈安</div>")

    assert texts(seed) == [*TOLD, remark]


@pytest.mark.parametrize(
    "right", ['style="text-align:right"', 'align="right"', 'class="has-text-align-right"']
)
def test_who_issued_a_notice_and_the_day_at_the_right_margin_stay(right: str) -> None:
    below = f"<p {right}>北港县港务局</p><p {right}>北港县文化旅游局</p><p {right}>2024年3月9日</p>"
    seed = article(paragraphs(*TOLD), below, '<p class="show_author">责任编辑：陈安</p>')

    assert texts(seed) == [*TOLD, "北港县港务局", "北港县文化旅游局", "2024年3月9日"]


def test_a_day_without_an_office_at_the_right_margin_is_left_out() -> None:
    seed = article(paragraphs(*TOLD), '<p style="text-align:right">2024年3月9日</p>')

    assert texts(seed) == [*TOLD]


NOTES = [
    "（作者是港口交通政策研究学者）",
    "（作者系北港大学教授）",
    "（筆者は港湾研究所研究員）",
    "(필자는 항만연구소 연구원)",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_a_writer_is_stands_behind_the_last_sentence_or_below_it(note: str) -> None:
    behind = article(paragraphs(*TOLD[:-1], f"{TOLD[-1]}{note}"))
    below = article(paragraphs(*TOLD, note))
    pasted = read_pasted(
        "\n\n".join([TITLE, *TOLD[:-1], f"{TOLD[-1]}{note}"]), "x.txt", OUTLETS, site_zone="UTC"
    )

    assert [list(TOLD)] * 3 == [texts(behind), texts(below), texts(pasted)]


@pytest.mark.parametrize("told", ["作者是一位退休的船长。", "（作者说，船很旧）", "（记者陈安）"])
def test_a_sentence_on_the_writer_of_a_book_is_no_note(told: str) -> None:
    assert furniture_of(told) is None or furniture_of(told).rule != "author-biography"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "note",
    [
        "The writer is a hydrologist.",
        "The author is an astronomer.",
        "The writer is a physician.",
        "The writer is a Varsand-based urban planner who teaches at a public university.",
        "The writer is a poet.",
        "The writer teaches at a school of public health in Varsand.",
    ],
)
def test_what_a_writer_is_may_be_any_science(note: str) -> None:
    found = furniture_of(note)

    assert found is not None
    assert found.rule == "author-biography"


@pytest.mark.parametrize(
    "caption",
    ["资料图：一艘渡轮停在港口。图源：北港图库", "資料照：渡輪停在港口", "渡轮停在港口。图片来源：北港网"],
)
def test_a_picture_from_the_files_is_told_by_its_label(caption: str) -> None:
    seed = article(paragraphs(*TOLD[:1]), f'<p class="pic-title">{caption}</p>', paragraphs(*TOLD[1:]))

    assert texts(seed) == [*TOLD]


def _stated(selector: str) -> str:
    return (
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":'
        f'{{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":"{selector}"}}}}</script>'
    )


SUBSCRIBE = '<div class="paywall-box"><p>本文为付费文章，请登录后继续阅读。</p></div>'


@pytest.mark.parametrize("selector", [".paywall", ".content .paywall"])
def test_what_a_page_states_as_paid_for_is_of_its_article(selector: str) -> None:
    paid = f'<div class="paywall">{paragraphs(*TOLD[3:])}</div>'
    seed = article(paragraphs(*TOLD[:3]), paid, SUBSCRIBE, head=_stated(selector))

    assert texts(seed) == [*TOLD]


def test_a_paywall_that_no_page_states_as_its_text_is_left_out() -> None:
    seed = article(paragraphs(*TOLD), '<div class="paywall"><p>订阅港口网，每天清晨收到全部文章。</p></div>')

    assert texts(seed) == [*TOLD]


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("이준호｜북항 책모임 ‘느린 배’ 운영자", ("이준호",)),
        ("서이준│북항대 명예교수", ("서이준",)),
        ("북항일보｜오피니언", ()),
    ],
)
def test_a_guest_stands_in_front_of_what_he_does_in_korean(line: str, writers: tuple[str, ...]) -> None:
    assert writers == korean_writers(line)


def test_what_a_writer_cares_for_is_nobody_in_japanese() -> None:
    told = "この記事を書いた人, 大森遥, 北港総局, 専門・関心分野, 地域社会、教育、海と港の暮らし"

    assert told_apart(told, frozenset(), OUTLETS).people == ("大森遥",)


GLUED = [
    "本文仅代表作者个人观点。",
    "更多精彩内容请关注北港网微信公众号。",
    "（本文仅代表作者个人观点，不代表本网立场）",
    "（未经授权不得转载）",
    "【版权声明】本文著作权归北港网所有。",
]


@pytest.mark.parametrize("note", GLUED)
@pytest.mark.parametrize("place", [1, 3])
def test_a_note_of_the_page_takes_no_paragraph_with_it(note: str, place: int) -> None:
    told = [f"{text}{note}" if at == place else text for at, text in enumerate(TOLD)]
    read = article(paragraphs(*told))
    pasted = read_pasted("\n\n".join([TITLE, "2024-03-09 08:15", *told]), "x.txt", OUTLETS, site_zone="UTC")

    assert [list(TOLD)] * 2 == [texts(read), texts(pasted)]


def test_a_note_that_is_all_of_a_paragraph_is_left_out() -> None:
    note = "我们欢迎各位读者来信，谈谈码头上发生的事情和您的看法。更多精彩内容请关注北港网微信公众号。"

    assert [*TOLD] == texts(article(paragraphs(*TOLD, note)))


@pytest.mark.parametrize(
    ("signed", "writers"),
    [
        ("（作者：林书远，系北港大学教授）", ["林书远"]),
        ("（作者林书远系北港大学教授）", ["林书远"]),
        ("（本报记者 林书远）", ["林书远"]),
        ("（作者说，船很旧了，还要修）", []),
    ],
)
def test_who_signs_behind_the_last_sentence_may_be_told_of(signed: str, writers: list[str]) -> None:
    assert writers == names(article(paragraphs(*TOLD[:-1], f"{TOLD[-1]}{signed}")))
