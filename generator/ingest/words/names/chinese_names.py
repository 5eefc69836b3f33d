"""Words in ideographs → whether a Chinese person is called so: by the family name in front and the length.

A page in Chinese names writers without any mark that tells them from papers, desks and labels; nearly all its
writers have one of some two hundred family names, and two to four characters.
"""

from __future__ import annotations

from generator.ingest.words.late import Late

_FAMILIES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任"
    "卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易"
    "乔喬赖賴文庞龐樊兰蘭殷施洪翟安颜顏倪牛温溫芦蘆季俞章鲁魯葛伍申尤毕畢聂聶柴焦丛柳邢骆駱岳齐齊梅莊庄辛管祝左涂谷祁时時耿牟卜路詹关關苗凌费費纪紀"
    "靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強丘华華车車冉房边邊净窦竇饶饒刁瞿戚古滕敖米池全佟"
    "桑褚娄婁植仇尚农農蒲杭宫宮占巩鞏沙巫郁连連原仲储儲简簡党商相粟那晏麦麥双冷臧展卓宗井练練禤官苑刀苟步冀艾贝貝楚匡奚樂乐明虞杞浦"
    "邬鄔谈談茅舒蓝藍缪繆诸諸吉钮鈕嵇荣榮芮厉厲戎符郜蔺藺屠蒙劳勞姬雍濮燕寇阚闞鞠荆荊竺栾欒逄揭辜"
    "喻穆岑卞佘迟遲邝鄺胥栗鄢谌諶冼闻聞仝亓扈晁廉禹裘邰逯茹檀帅帥"
    "阙闕亢麻荀郗郇郏訾雒郦酈桓昝尧堯隗璩蹇笪仉佴蔚勾糜"
)
_DOUBLE = (
    "欧阳",
    "歐陽",
    "上官",
    "司马",
    "司馬",
    "诸葛",
    "諸葛",
    "司徒",
    "皇甫",
    "尉迟",
    "尉遲",
    "慕容",
    "令狐",
    "端木",
    "夏侯",
)
_IDEOGRAPHS = Late("[\u4e00-\u9fff]{2,4}")
_FOREIGN = Late("[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8}){1,3}")
"""A foreign name in ideographs has dots between its parts."""

_WORDS = frozenset(
    "关注 高清 方便 安全 成功 连载 项目 万人 常用 全部 明天 解读 解释 "
    "常见 于是 乐观 时间 时尚 时政 金融 车市 文化 文字 文章 安徽 江苏 江西 吉林 宁夏 "
    "甘肃 成都 武汉 杭州 苏州 温州 郑州 常州 徐州 黄山 金华 韩国 高考 党建 党史 商业 "
    "商务 农业 农村 卫生 文娱 文旅 文学 文艺 石油 黄金 白银 时装 时讯 时评 时事 万象 "
    "关于 任务 简介 简体 游戏 明星 祝福 解密 单车 车险 查看 连线 谈话 夏天 全国 全球 "
    "全文 相关 相册 荣誉 劳动 单位 路况 包装 向导 方案 方法 强调 平安 房产 安监 宗教 "
    "宗旨 牛市 马上 池塘 贝壳 和平 巩固".split()
)
"""Words that begin with a family name and stand where pages name writers."""

_LEAST = 40
_KANA = Late("[\u3040-\u30ff\uac00-\ud7af]")
"""Letters of Japanese and of Korean, whose pages may have notices in Chinese."""
_HAN = Late("[\u4e00-\u9fff]")
_KANA_SHARE = 0.1
_SAMPLE = 6000


def is_chinese_name(text: str) -> bool:
    """Whether words in ideographs are a person's name in Chinese: `林书远`, `欧阳晓`, `安娜·林德`."""
    if not "\u4e00" <= text[:1] <= "\u9fff":
        return False
    if _FOREIGN.fullmatch(text):
        return True
    if not _IDEOGRAPHS.fullmatch(text):
        return False
    return text.startswith(_DOUBLE) or (
        text not in _WORDS and text[0] in _FAMILIES and len(text) <= len("三个字")
    )


def chinese_names(text: str) -> tuple[str, ...]:
    """The Chinese names that a line is nothing but, perhaps with commas between: `林书远 陈安`."""
    words = tuple(text.replace("、", " ").split())
    return words if len(words) > 1 and all(map(is_chinese_name, words)) else ()


def is_chinese(text: str) -> bool:
    """Whether a longer text is Chinese: ideographs with hardly any kana or Hangul between them."""
    sample = text[:_SAMPLE]
    ideographs = len(_HAN.findall(sample))
    return ideographs >= _LEAST and len(_KANA.findall(sample)) < _KANA_SHARE * ideographs
