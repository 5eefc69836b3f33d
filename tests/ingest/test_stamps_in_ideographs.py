"""Lines of heads and feet in Chinese: what stands beside the time, who wrote, labelled standfirsts, notices."""

from __future__ import annotations

import pytest
from ferries_in_the_east import paragraphs, read, title, writers
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

TITLE = "北码头夜间渡轮停航四年后重新起航"
TOLD = (
    "北码头的夜间渡轮在停航四年之后重新起航，数百名居民在岸边等候，市政府表示航线将每晚运行，票价与停航之前相同。",
    "市议会周二以九票对四票通过了这一决定，辩论持续的时间比渡轮过海的时间还要长，最后有人提议先去吃饭再来表决。",
    "码头上没有人愿意说预计会有多少乘客，不过每个人心里都有一个数字，船长说他只关心天气和对岸的面包店几点开门。",
)
STAMPS = (
    "发布时间：2024-03-09 08:15 信息来源：港口局 浏览次数：123 字体：[大 中 小]",
    "发布日期：2024-03-09 08:15 浏览次数: 【字体：大 中 小】",
    "来源：港口网 2024-03-09 08:15:23 责任编辑：小港",
    "来源：港口局 发布时间：2024-03-09 08:15 访问量：123 【打印】",
)


def saved(stamp: str) -> Seed:
    told = "".join(f"<p>{text}</p>" for text in TOLD)
    body = f'<h1>{TITLE}</h1><div class="info">{stamp}</div><div class="content">{told}</div>'
    return read_webpage(f"<html lang='zh'><body>{body}</body></html>", "page.html", OUTLETS, site_zone="UTC")


def minute(seed: Seed) -> str:
    return seed.date.value.strftime("%Y-%m-%d %H:%M") if seed.date else ""


@pytest.mark.parametrize("stamp", STAMPS)
def test_a_time_among_the_fields_of_an_office(stamp: str) -> None:
    for seed in (read("首页 > 公告", TITLE, stamp, *TOLD), saved(stamp)):
        assert minute(seed) == "2024-03-09 08:15"
        assert title(seed) == TITLE
        assert paragraphs(seed) == list(TOLD)


@pytest.mark.parametrize(
    "stamp", ["2024-03-09 08:15  港口网 林书远", "原创 林书远 港口日报 2024-03-09 08:15"]
)
def test_a_writer_beside_the_paper_and_the_time(stamp: str) -> None:
    assert writers(read(TITLE, stamp, *TOLD)) == ["林书远"]
    assert [one.value for one in saved(stamp).authors] == ["林书远"]


def test_a_writer_below_a_label_in_a_line_of_its_own() -> None:
    seed = read(TITLE, "发布时间", "2024-03-09 08:15", "来源", "港口网", "作者", "林书远", *TOLD)

    assert writers(seed) == ["林书远"]


@pytest.mark.parametrize("label", ["[摘要]", "核心提示：", "导读：", "【导语】"])
def test_a_standfirst_behind_a_label(label: str) -> None:
    lead = "渡轮停航四年后重新起航，市议会以九票对四票通过。"
    seed = read(TITLE, "2024-03-09 08:15", f"{label}{lead}", *TOLD)

    assert seed.summary is not None
    assert seed.summary.value == lead
    assert paragraphs(seed) == list(TOLD)


def test_a_standfirst_below_a_label() -> None:
    seed = read(TITLE, "2024-03-09 08:15", "导读", "渡轮停航四年后重新起航，市议会以九票对四票通过。", *TOLD)

    assert paragraphs(seed) == list(TOLD)


def test_a_standfirst_behind_a_label_on_a_page() -> None:
    lead = "渡轮停航四年后重新起航，市议会以九票对四票通过，船长只关心天气。"
    told = "".join(f"<p>{text}</p>" for text in TOLD)
    body = f"<h1>{TITLE}</h1><div>2024-03-09 08:15</div><div class='text'><p>[摘要]{lead}</p>{told}</div>"
    seed = read_webpage(f"<html lang='zh'><body>{body}</body></html>", "page.html", OUTLETS, site_zone="UTC")

    assert seed.summary is not None
    assert seed.summary.value == lead
    assert paragraphs(seed) == list(TOLD)


@pytest.mark.parametrize(
    "line",
    [
        "本文来自微信公众号“港口观察”，作者：陈安，编辑：小港，经授权发布。",
        "本文由港口研究院授权转载，略有删节。",
        "特别声明：以上内容为自媒体平台“港口号”用户上传并发布，本平台仅提供信息存储服务。",
        "（综合港口新闻、码头日报）",
    ],
)
def test_from_where_a_text_is_stands_behind_it(line: str) -> None:
    seed = read(TITLE, "2024-03-09 08:15", *TOLD, line)

    assert paragraphs(seed) == list(TOLD)
    assert writers(seed) == (["陈安"] if "陈安" in line else [])
