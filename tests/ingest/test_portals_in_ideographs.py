"""Pastes of portals in Chinese and Korean: rows of buttons, kickers below the time, pictures, speeches."""

from __future__ import annotations

import pytest
from ferries_in_the_east import NIGHT_FERRY, paragraphs, read, title, writers

from generator.ingest.one_line.furniture.furniture import furniture_of

TITLE, *TOLD = NIGHT_FERRY
STAMP = "2024-03-09 08:15:30　来源: 港口日报 举报"


@pytest.mark.parametrize(
    "line",
    [
        "缩小字体 放大字体 收藏 微博 微信 分享 106",
        "字号：A- A A+",
        "赞 0 赏 分享到：",
        "QQ空间",
        "用微信扫码二维码",
        "分享至好友和朋友圈",
        "【上一篇】 渡轮再次停航 【下一篇】 面包店推迟开门",
        "1 2 下一页 余下全文",
        "返回港口网首页>>",
        "6条评论|106人参与网友评论",
        "跟贴32",
        "关键字 : 码头",
        "本文来源：港口日报 责任编辑：小港_HB0001",
        "视频-这班渡轮为何停航四年？",
    ],
)
def test_what_pages_in_chinese_have_beside_a_text(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "微信与微博争夺码头的广告",
        "扫码乘船新规出台",
        "下一条渡轮航线在哪里",
        "评论认为渡轮不应停航",
        "返回码头的渡轮",
        "分享经济进入码头",
    ],
)
def test_headlines_that_speak_of_such_things_are_none(line: str) -> None:
    assert furniture_of(line) is None


def test_a_row_of_buttons_is_no_headline() -> None:
    seed = read("国内新闻>正文", TITLE, STAMP, "缩小字体 放大字体 收藏 微博 微信 分享 106", *TOLD)

    assert title(seed) == TITLE


def test_a_line_right_above_the_time_is_the_headline_and_no_kicker_below_it() -> None:
    seed = read("港口网首页 > 正文", TITLE, STAMP, "渡轮1夜开3班，船长只关心天气", *TOLD)

    assert title(seed) == TITLE


def test_so_it_is_in_korean() -> None:
    told = (
        "북쪽 부두의 야간 여객선이 4년 만에 다시 뜬다. 주민 수백 명이 부두에 나와 기적 소리를 기다렸다.",
        "시의회는 화요일 이 계획을 9대 4로 통과시켰다. 토론은 배가 바다를 건너는 시간보다 길었다.",
        "부두에서는 승객이 얼마나 올지 아무도 말하지 않았다. 선장은 날씨와 빵집만 걱정한다고 했다.",
    )
    seed = read("부두 이야기", "밤배가 돌아온 부두", "2024.03.09 08:15 입력", "북쪽 부두 여객선", *told)

    assert title(seed) == "밤배가 돌아온 부두"


def test_a_headline_that_asks_and_stands_twice_above_the_time() -> None:
    asked = "夜间渡轮停航四年 为何今年重新起航？"
    seed = read("国内新闻>正文", "新闻", asked, asked, STAMP, *TOLD)

    assert title(seed) == asked


def test_an_item_of_a_digest_is_no_headline() -> None:
    items = [line for text in TOLD for line in (f"【港口日报】渡轮重新起航：{text[:12]}", text)]

    assert title(
        read("首页", "3月9日港口重要资讯汇总 一文看懂码头", "2024年3月9日 15:10 来源：港口网", *items)
    ) == ("3月9日港口重要资讯汇总 一文看懂码头")


def test_a_paper_in_brackets_with_a_town_is_no_writer() -> None:
    assert writers(read(TITLE, STAMP, *TOLD[:3], "【上海港口报】面包店推迟开门", TOLD[3])) == []


@pytest.mark.parametrize("line", ["【文/港口网专栏作者 林书远】", "林书远/港口青年报"])
def test_who_wrote_below_the_headline(line: str) -> None:
    seed = read(TITLE, "2024-03-09 08:15", line, *TOLD)

    assert (title(seed), writers(seed)) == (TITLE, ["林书远"])


def test_what_a_writer_wrote_last_is_nobody() -> None:
    assert writers(read(TITLE, STAMP, *TOLD, "作者最新文章", "面包店推迟开门")) == []


@pytest.mark.parametrize(
    "shown",
    [
        "船长在北码头（视频截图）",
        "2024年3月9日，港口城，在北码头岸边等候第一班渡轮的老年居民。（视觉中国）",
        "老城的面包店门前已经排起了队。（HTV）",
        "港口电视台报道截图",
    ],
)
def test_from_where_a_picture_is_behind_what_it_shows(shown: str) -> None:
    assert paragraphs(read(TITLE, STAMP, *TOLD[:2], shown, *TOLD[2:])) == list(TOLD)


def test_a_speech_begins_with_those_to_whom_it_is_made() -> None:
    speech = ("女士们、先生们：", "很高兴又一次来到码头。", *TOLD)

    assert paragraphs(read("码头新闻发言人在起航仪式上的讲话", "2024-03-09", *speech)) == list(speech)


def test_a_speech_in_english_too() -> None:
    told = "The night ferry from the north pier will sail again on Friday, four winters after it was stopped."
    speech = (
        "Ladies and gentlemen,",
        "It is good to be back on the pier.",
        told,
        told.replace("Friday", "Monday"),
    )

    assert paragraphs(read("Remarks at the return of the night ferry", "9 March 2024", *speech)) == list(
        speech
    )


def test_the_title_of_an_official_paper_in_several_lines() -> None:
    head = ("港口市议会常务委员会", "关于批准北码头夜间渡轮", "重新起航的决定")
    seed = read("\n".join(head), "2024年3月9日", *TOLD)

    assert title(seed) == "".join(head)


def test_the_way_back_to_the_front_page_is_no_part_of_the_last_sentence() -> None:
    for way in ("返回港口网首页>>", "返回港口，查看更多"):
        assert paragraphs(read(TITLE, STAMP, *TOLD[:3], f"{TOLD[3]}{way}")) == list(TOLD)


def test_what_leads_back_glued_to_who_wrote() -> None:
    seed = read(TITLE, STAMP, *TOLD, "作者：林书远 陈安返回港口，查看更多", "责任编辑：小港")

    assert writers(seed) == ["林书远", "陈安"]


MENU = "首页 新闻 体育 财经 娱乐 科技 博客 图片 专栏 教育 时尚 文化 排行榜 一键登录 移动客户端 天气通".split()


def test_the_headline_right_above_the_day_stands_far_below_menus() -> None:
    seed = read(*MENU * 5, "国内新闻>正文", TITLE, STAMP, "渡轮1夜开3班，船长只关心天气", *TOLD)

    assert title(seed) == TITLE


def test_a_row_of_sections_is_no_headline() -> None:
    row = "证券 港股 美股 宏观 国际 金融 公司 消费 理财 码头资讯"

    assert title(
        read(*MENU, row, "搜索", "码头|夜间渡轮为何停航四年", "港口市场2024-03-09 08:15", *TOLD)
    ) == ("码头|夜间渡轮为何停航四年")


@pytest.mark.parametrize(
    "buttons",
    [("13小时前", "查看回复 3 举报 分享", "回复 踩0 赞104 收藏"), ("+1顶67", "|+1踩0", "|回复", "|分享")],
)
def test_what_readers_write_below_a_count_of_remarks_is_left_out(buttons: tuple[str, ...]) -> None:
    remarks = (
        "面包店老板",
        "我认为夜间渡轮早就应该恢复了，码头上的面包店等这一天等了四年，希望票价不要再涨。",
        *buttons,
        "岸边的人",
        "停航四年的损失由谁来承担？市议会应当给居民一个说法，而不是先去吃饭再来表决。",
        *buttons,
    )

    assert paragraphs(read(TITLE, STAMP, *TOLD, "热门评论 7条", *remarks)) == list(TOLD)


def test_headlines_with_a_sentence_behind_them_below_a_heading_are_left_out() -> None:
    cards = [
        "面包店为何推迟开门？ 老城的面包店近日推迟了开门时间，店主说这与渡轮的时刻表有关，居民表示理解。",
        "毛毯大盘点：三百条够不够 船上备有三百条毛毯，乘客认为不够，船长认为太多，市议会打算下周讨论。",
        "船上热茶的价格又涨了 船上的热茶每杯两元，与停航之前相同，不过杯子变小了，居民在岸边议论纷纷。",
    ]

    assert paragraphs(read("\n".join((TITLE, STAMP, *TOLD, "您可能感兴趣的文章", *cards)))) == list(TOLD)


@pytest.mark.parametrize(
    "line",
    [
        "请注意：内容采集于网络，请广大居民甄别，请广大读者谨慎阅读。",
        "本刊保留追究其法律责任的权利。",
        "声明： 未经许可，任何人不得以任何方式使用本网站的内容。",
    ],
)
def test_what_a_page_in_chinese_tells_of_its_rights(line: str) -> None:
    assert furniture_of(line) is not None


def test_a_day_with_the_hour_glued_to_it() -> None:
    seed = read(TITLE, "2024-03-0908:15", *TOLD)

    assert seed.date is not None
    assert seed.date.value.strftime("%Y-%m-%d %H:%M") == "2024-03-09 08:15"


def test_headlines_that_ask_close_together_behind_the_end_are_left_out() -> None:
    told = (
        "북쪽 부두의 야간 여객선이 4년 만에 다시 뜬다. 주민 수백 명이 부두에 나와 기적 소리를 기다렸다.",
        "시의회는 화요일 이 계획을 9대 4로 통과시켰다. 토론은 배가 바다를 건너는 시간보다 길었다.",
        "부두에서는 승객이 얼마나 올지 아무도 말하지 않았다. 선장은 날씨와 빵집만 걱정한다고 했다.",
    )
    others = "부두 빵집 문 안 열던 날\n빵집 주인에게 무슨 일이?\n선장 “담요가 모자라서…”\n등대지기 “솔직히…”"
    seed = read("밤배가 돌아온 부두", "2024.03.09 08:15 입력", *told, "개의 댓글이 있습니다.", others)

    assert paragraphs(seed) == list(told)


def test_an_end_that_asks_stays() -> None:
    told = (*TOLD[:3], "那么，谁来为停航的四年负责？")

    assert paragraphs(read(TITLE, STAMP, *told, "责任编辑：小港")) == list(told)


JAPANESE = (
    "北桟橋の夜行フェリーが四年ぶりに運航を再開し、岸には数百人の住民が集まって汽笛を待っていた。",
    "市議会は火曜日、九対四の賛成多数でこの計画を可決したが、議論は船が海峡を渡る時間よりも長く続いた。",
    "桟橋では何人の乗客を見込んでいるのか誰も口にしなかったが、それぞれが数字を胸に抱いているようだった。",
)


def test_who_took_a_picture_glued_to_a_headline() -> None:
    seed = read("Jana VossGetty Images夜行フェリーの帰りを待つ10の理由", "By Mara Voss 2024/03/09", *JAPANESE)

    assert title(seed) == "夜行フェリーの帰りを待つ10の理由"
    assert writers(seed) == ["Mara Voss"]


def test_who_took_a_picture_glued_behind_a_subhead() -> None:
    seed = read(
        "夜行フェリーの帰りを待つ理由",
        "2024/03/09",
        *JAPANESE,
        "2. 船長の毛布Jana Voss / HarborEyeGetty Images",
        *JAPANESE,
    )

    assert not any("Getty" in one for one in paragraphs(seed))


def test_a_heading_of_the_page_glued_to_the_headlines_below_it() -> None:
    assert (
        furniture_of("Related Stories夜行フェリーの歴史パン屋が開く時間その毛布、本当に必要ですか")
        is not None
    )


def test_cards_with_a_day_below_each_sentence_are_left_out() -> None:
    cards = (
        "面包店为何推迟开门", "老城的面包店近日推迟了开门时间。", "2024-03-08 09:12",
        "毛毯够不够", "船上备有三百条毛毯，乘客认为不够。", "2024-03-08 08:02",
    )  # fmt: skip

    assert paragraphs(read(TITLE, STAMP, *TOLD, "版权声明", *cards)) == list(TOLD)


@pytest.mark.parametrize("heading", ["频道精选", "编辑推荐", "港口排行榜", "精彩图集"])
def test_what_heads_lists_of_a_portal(heading: str) -> None:
    others = f"{heading}\n“毛毯够不够”引发争论\n谁来为停航四年负责？\n渡轮票价会涨吗？\n船长：我只关心天气"

    assert paragraphs(read(TITLE, STAMP, *TOLD, others)) == list(TOLD)


def test_who_signs_in_brackets_below_the_text() -> None:
    assert writers(read(TITLE, STAMP, *TOLD, "（林书远）", "责任编辑：小港")) == ["林书远"]


KOREAN = (
    "북쪽 부두의 야간 여객선이 4년 만에 다시 뜬다. 주민 수백 명이 부두에 나와 기적 소리를 기다렸다.",
    "시의회는 화요일 이 계획을 9대 4로 통과시켰다. 토론은 배가 바다를 건너는 시간보다 길었다.",
    "부두에서는 승객이 얼마나 올지 아무도 말하지 않았다. 선장은 날씨와 빵집만 걱정한다고 했다.",
)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "댓글 3개",
            "등대지기",
            "4년을 기다렸습니다. 요금은 그대로였으면 좋겠네요.",
            "답글",
            "공감 3",
            "비공감 0",
        ),
        ("이 기사는 언론사에서 사회 섹션으로 분류했습니다.",),
        ("오늘의 핫뉴스", "빵집 문 안 열던 날", "빵집 주인에게 무슨 일이?"),
    ],
)
def test_what_stands_below_a_text_in_korean(lines: tuple[str, ...]) -> None:
    assert paragraphs(read("밤배가 돌아온 부두", "2024.03.09 08:15 입력", *KOREAN, *lines)) == list(KOREAN)


def test_a_reporter_with_an_address_far_below_the_text() -> None:
    below = (
        "많이 본 뉴스",
        "1",
        "빵집 문 안 열던 날",
        "2",
        "담요 모자란 여객선",
        "좋아요",
        "0",
        "슬퍼요",
        "0",
    )
    seed = read(
        "밤배가 돌아온 부두", "2024.03.09 08:15 입력", *KOREAN, *below, "이준호 기자 junho@harbour.example"
    )

    assert writers(seed) == ["이준호"]


def test_a_poem_amid_a_text_is_kept() -> None:
    poem = ("夜渡寒江，不问归期。", "船灯如豆，岸柳依依。", "四年一别，白发相随。", "热茶在手，与子同归。")

    assert paragraphs(read(TITLE, STAMP, *TOLD[:2], "《夜渡》", *poem, "点评：", *TOLD[2:])) == [
        *TOLD[:2], *poem, *TOLD[2:]
    ]  # fmt: skip


ARTICLES = (
    "第一条　为了夜间渡船的安全，根据港口的章程，制定本规定，自春天起在北码头和南码头施行。",
    "第二条　渡船公司依照本规定履行下列职责：",
    "（一）每晚检查汽笛、船灯和缆绳，并把检查的结果写进码头办公室的记录；",
    "（二）雾大的；",
    "（三）毯子不够的；",
    "（四）其他应当停航的情形。",
    "第三条　有下列情形之一的，船长应当把渡船留在码头，并报告港务委员会：",
    "（一）面包店没有开门的；",
    "（二）风浪超过章程规定的；",
    "（三）乘客人数超过座位的。",
    "第四条　本规定由港务委员会解释，任何人不得以没有听见汽笛为由拒绝执行。",
)


def test_the_articles_of_a_law_with_what_they_list() -> None:
    assert paragraphs(read(TITLE, STAMP, *TOLD[:1], *ARTICLES)) == [
        *TOLD[:1], *(article.replace("\u3000", " ") for article in ARTICLES)
    ]  # fmt: skip


def test_sentences_that_end_in_a_colon_before_what_somebody_says() -> None:
    told = (
        *TOLD[:2],
        "听见汽笛以后，面包店的老板对码头上的邻居说：",
        "“四年了，我总算可以在夜里把热面包卖给过江的人。”",
        *TOLD[2:],
    )

    assert paragraphs(read(TITLE, STAMP, *told)) == list(told)


SHORT = (
    TOLD[0],
    "目前",
    "北码头的夜间渡船",
    "已进入最后的检修和验收",
    "面包店的老板和邻居们",
    "将在春天的第一个晚上登船",
    TOLD[1],
    "南码头的候船室",
    "位于灯塔和面包店之间",
    "与公交车和缆车的车站相连",
    "问题来了",
    "毯子够不够分",
    *TOLD[2:],
)


def test_a_text_told_in_short_lines_for_telephones() -> None:
    told = (*SHORT[:4], "资料图", *SHORT[4:])

    assert paragraphs(read(TITLE, STAMP, *told)) == list(SHORT)


def test_headlines_amid_a_text_are_no_short_lines_of_it() -> None:
    others = (
        "面包店为何第三次推迟开门",
        "南码头的缆车周末停运",
        "为什么渡船的毯子总不够",
        "灯塔的门票明年涨价",
        "将军巷的邻居们学习打绳结",
        "港务委员会选出新主席",
        "小镇的钟楼慢了四分钟",
        "渔民节的烟花改在周日",
        "北码头的海鸥少了一半",
        "图书馆夜里也借伞",
    )

    assert paragraphs(read(TITLE, STAMP, *TOLD[:2], *others, *TOLD[2:])) == list(TOLD)


def test_a_paragraph_with_many_names_of_brands_is_not_scrambled() -> None:
    told = (
        *TOLD[:2],
        (
            "码头的新系统由HarbourOS、FerryNet、LightKit、QuayDB和BlanketAI组成，可以在MacOS、LinuxBoat和WinPier上运行，"
            "船长说他只相信DuckDuckGo和自己的望远镜，其中FogScope还没有装好，邻居们因此每天晚上都到面包店里打听渡船的消息。"
        ),
        *TOLD[2:],
    )

    assert paragraphs(read(TITLE, STAMP, *told)) == list(told)
