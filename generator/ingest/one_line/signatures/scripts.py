"""Names in scripts without capitals, or that the rules for Latin bylines do not know → told apart.

Arabic, Hebrew, Hindi, Thai, Chinese, Japanese and Korean bylines are cut at their own marks; what is left
counts as a name only where something says that a byline is there.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.signatures.capitals_abroad import as_in_text
from generator.ingest.one_line.signatures.korean_bylines import is_korean_name, korean_writers
from generator.ingest.one_line.wording import folded
from generator.ingest.words.furniture.buttons_of_the_east import ORDERS
from generator.ingest.words.late import Late
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.japanese_names import is_japanese_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.towns_abroad import TOWNS
from generator.ingest.words.scripts import IDEOGRAPHIC, KANA

OTHER_SCRIPT = Late("[\u0370-\u1dff\u1f00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
UNCASED = Late("[\u0590-\u06ff\u0900-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that have no capitals."""

_CUT = Late(
    r"\s*(?:[,;|/·•、，；／\u060c&+]|\s[–—-]\s|\sи\s|\sта\s|\sі\s|\sй\s|\sκαι\s|\sو\s|\sו\s|\sऔर\s|\sвместе с\s)\s*"
)
_ROLES = Late(
    r"\s*[（(【\[][^（()）\[\]【】]{0,40}[)）】\]]\s*|"
    r"[・･][\u4e00-\u9fff\u30a0-\u30ff]{1,8}(?:特派員|支局長|総局長|支局|支社|編集委員|論説委員)\Z|"
    r"(?:^|\s)ה?כתב(?:ת|נו|תנו)?(?:\s+[הל]\S+(?:\s+[וה]\S+)?)?(?=\s|\Z)|"
    r"\A(?:本报|本報)?(?:记者|記者)\s*|\A由\s*|\s*(?:撰写|撰寫|撰文|整理|摄影|採訪)\Z|"
    r"(?:^|\s*)(?:기자|특파원|인턴기자|선임기자|논설위원|记者|記者|特派员|特派員|編集委員|編集部員|論説委員|通讯员|报道员|実習生)(?:\s*=.{0,10})?(?=[\s・]|\Z)|"
    r"(?<=[\u4e00-\u9fff])(?:记者|記者|特派员|特派員)|"
    r"(?:^|\s)(?:собкор|спецкор|корреспондент|кореспондент|журналист|обозреватель|редактор|ведущий|मुख्य संवाददाता|संवाददाता|כתב|כתבת|مراسل|محرر|صحفي)\S*(?:\s+(?:в|на|у|із|из)\s+[А-ЯЁІЇЄ]\S+)?(?=\s|\Z)"
)
_ROLE_AHEAD = Late(r"\A(?:本报|本報)?(?:记者|記者|特派員|特派员|撰文|編譯|编译)\s*")
_PLACE_AND_NAME = Late(r"\A[\u4e00-\u9fff\u3040-\u30ff]{2,6}[=＝](?=.)")
_FOREIGN_DESKS = Late(
    r"部$|整理|整合|网络|網路|網絡|佚名|本站|本网|小编|小編|管理员|未知|评论|參與|参与|阅读|编辑|編輯|编辑部|編集部|報導|报道|报讯|综合|綜合|网$|網$|報$|报$|新聞$|新闻$|日报|日報|電視|电视|出版|通讯社|通訊社|"
    r"뉴스|신문|일보|취재|デジタル|編集|新聞社|ニュース|редак|новост|новин|служба|газет|агентств|пресс-|"
    r"خبرگزاری|وكالات|وكالة|الجزيرة|فريق|تحرير|التحرير|موقع|صحيفة|قناة|نيوز|סוכנויות|מערכת|חדשות|डेस्क|ڈیسک|نیوز|กองบรรณาธิการ|ทีมข่าว|ออนไลน์|टीम|नेटवर्क|নিজস্ব|ডেস্ক|প্রতিবেদক|প্রতিনিধি|রিপোর্টার|সংবাদদাতা|প্রতিবেদন|অনলাইন|उजाला|जागरण|भास्कर|पत्रिका|हिन्दुस्तान|हिंदुस्तान|நிருபர்|செய்தியாளர்|செய்திப் ?பிரிவு|செய்திகள்|విలేకరి|ప్రతినిధి|డెస్క్|ബ്യൂറോ|ഡെസ്ക്|ലേഖക|ವರದಿಗಾರ|ಡೆಸ್ಕ್|ಸುದ್ದಿಜಾಲ|ડેસ્ક|પ્રતિનિધિ|ਡੈਸਕ|ਬਿਊਰੋ|ਪ੍ਰਤੀਨਿਧ|प्रतिनिधी|वृत्तसेवा|نمائندہ|نامہ نگار|رپورٹر|संवाद|न्यूज़|न्यूज|एजेंसी|ब्यूरो|वेब|"
    r"báo|thông tấn|ban biên|Σύνταξη|ομάδα|newsroom",
    re.IGNORECASE,
)
LABEL_WORDS = 3
_FOREIGN_PLACES = frozenset(
    "दिल्ली|नई दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|Москва|Киев|Київ|Минск|Мінськ|Пекин|Вашингтон|Санкт-Петербург|"
    "القاهرة|بيروت|دبي|الرياض|واشنطن|لندن|باريس|بغداد|دمشق|غزة|القدس|أبوظبي|أبو ظبي|عمان|عمّان|الدوحة|الكويت|"
    "المنامة|مسقط|صنعاء|عدن|الخرطوم|الرباط|تونس|الجزائر|طرابلس|جدة|رام الله|نيويورك|برلين|أنقرة|إسطنبول|جنيف|بكين|طهران|تهران|موسكو|תל אביב|ירושלים|וושינגטון|Αθήνα|Λονδίνο|"
    "北京|上海|东京|東京|大阪|华盛顿|華盛頓|台北|香港|纽约|伦敦|莫斯科|ワシントン|ロンドン|ソウル|パリ|ニューヨーク|모스크바|서울|워싱턴|베이징|도쿄|부산|"
    "뉴욕|ঢাকা|কলকাতা|চট্টগ্রাম|রাজশাহী|খুলনা|সিলেট|নয়াদিল্লি|লন্ডন|चेन्नई|बेंगलुरु|लंदन|रांची|चंडीगढ़|अहमदाबाद|देहरादून|சென்னை|கொழும்பு|"
    "Одеса|Львів|Харків|Дніпро|Лондон|Берлин|Брюссель|Варшава|Париж|Екатеринбург|Новосибирск|Казань|חיפה|לונדון|ניו יורק|ברלין|פריז|Θεσσαλονίκη|Βρυξέλλες|"
    "กรุงเทพฯ|กรุงเทพมหานคร".split("|")
)
_ROLE_WORDS = Late(
    r"корреспондент|кореспондент|обозреватель|оглядач|специально для|спеціально для|כתב(?:ת|נו|תנו)?(?!\w)|מראסל|מאת|مراسل|مراسلة|"
    r"論説委員|編集委員|支局長|ανταποκριτ|संवाददाता|記者|记者|特派员|特派員|(?:기자|특파원)(?![\uac00-\ud7af])|ผู้สื่อข่าว|خبرنگار",
    re.IGNORECASE,
)
_SPACED = Late("[\u0590-\u06ff\u0900-\u0dff]")
"""Letters of Hebrew, Arabic, and the scripts of India: words stand apart, and none has capitals."""
_SECTIONS = frozenset(
    "أخبار اقتصاد سياسة رياضة العالم عرب عربي محليات تقارير مقالات مقال رأي آراء ثقافة منوعات تكنولوجيا صحة "
    "الرئيسية دولي اخبار جهان ایران سیاسی اقتصادی ورزشی فرهنگی الملل خبر سرویس כלכלה ספורט דעות בעולם בארץ תרבות "
    "פוליטי צבא ביטחון בריאות טכנולוגיה דיגיטל מבזקים राष्ट्रीय दुनिया देश राजनीति खेल मनोरंजन समाचार ख़बर खबर "
    "بتوقيت استمع للمقال دقائق للقراءة الموضوعات المتعلقة يفوتك نسخ الرابط حفظ إغلاق تعليق تعليقات شاهد האזינו קריאה דקות שמור "
    "فیس بک فیسبک ٹویٹر ٹوئٹر واٹس فيسبوك فيس فیسبوک تويتر توییتر واتساب تلگرام تليجرام फेसबुक ट्विटर व्हाट्सएप व्हाट्सऐप टेलीग्राम ফেসবুক টুইটার হোয়াটসঅ্যাপ ফেইসবুক பேஸ்புக் ட்விட்டர் வாட்ஸ்அப் کپی لینک نظر شما چاپ شیئر فالو کریں ফলো করুন শেয়ার মন্তব্য পড়ুন শুনুন কপি सुनें कॉपी लिंक पढ़ें "
    "الأكثر يعجبك صورة متداولة شارك تطبيق تحميل حمل تابعنا اشترك تاریخ تاريخ انتشار النشر التحديث حجم الخط طباعة مشاركة שתפו שיתוף בפייסבוק בוואטסאפ הדפסה תגובות शेयर करें फॉलो विदेश राज्य प्रदेश अंतरराष्ट्रीय से में का की के को ने लौटकर".split()
)
_MOST_NAMES = 4
_HELPED_BEHIND = Late(
    r"[\s,;|/／]*(?:edited by|编辑|編輯|編集|写真|撮影|摄影|攝影|图|تصوير|صور|צילום|사진|ภาพ|фото)\s*[:：・/／|丨].*\Z",
    re.IGNORECASE,
)
"""Who helped, in one line with who wrote: `文・大森遥 写真・林健`."""
ROLE_LINE = Late(
    r"(?:role|पदनाम|شغل|место работы|місце роботи|unvan|vai trò|peranan|título del autor)\s*[,،]",
    re.IGNORECASE,
)
"""What somebody does, in a line below `Author, Jane Doe`."""
_KOREAN_PICTURES = ("사진 ", "사진=", "사진:", "영상 ", "그래픽 ")
_JAPANESE_NAME = Late("[\u4e00-\u9fff々]{1,3}[ \u3000]?[\u4e00-\u9fff\u3041-\u3096々]{1,3}")
_LEAST_OF_JAPANESE = 4
NO_JAPANESE_NAME = Late(
    "[报報网網台社部]\\Z|[市県府]\\Z|[都道府県].*[区町村]\\Z|通信|撮影|提供|記者|編集|支局|速報|一覧|登録|日時|時間|更新|公開|配信|掲載|新聞|会員|記事|社会|政治|経済|国際|暮らし|くらし|文化|芸能|地域|医療|教育|環境|科学|話題|台風|交通|気象|災害|事件|事故|選挙|スポーツ|"
    "朝刊|夕刊|野球|相撲|競馬|将棋|囲碁|駅伝|高校|大学|海外|全国|特集|連載|解説|社説|書評|観光|鉄道|宇宙|金融|企業|外交|防衛|福祉|健康|料理|音楽|映画|受験"
)
_INITIAL = Late(
    r"\b[^\W\d_][.\u06d4]\s*|\b[Ά-ΏΑ-Ω][ά-ώα-ω]{1,4}\. (?=[Ά-ΏΑ-Ω])|(?<![\u0900-\u0dff])[\u0904-\u0dff][\u0900-\u0dff\u200c\u200d]{0,5}\. ?(?=[\u0904-\u0dff])"
)
"""`M. `, and in scripts of India, where marks stand at its letter, `மு. `, `प्र. `; in Urdu `م۔ `; in Greek `Αθ. `."""
_WORDS = Late(r"[^\W\d_](?:[^\W\d_]|[\s'’״׳־\"-]|[\u0900-\u0dff])+")
_REPORT_OF = Late(
    "[\u0900-\u0963]{2,16} से (?P<name>[\u0900-\u0963]{2,14}(?: [\u0900-\u0963]{2,14}){1,2}) की "
    "(?:खास |विशेष |ग्राउंड )?रिपोर्ट[,।:]?"
)
"""`लखनऊ से राम कुमार की रिपोर्ट`: from where and whose a report is, in Hindi."""
_HANGUL_ONLY = Late("[\uac00-\ud7af ]+")


@frozen
class Who:
    """Names in a text, told apart."""

    people: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()


def opens_byline(text: str) -> bool:
    """Whether a line begins as bylines do, or names a role in a script that has no capitals."""
    if "रिपोर्ट" in text and _REPORT_OF.fullmatch(text):
        return True
    return opener_of(text) is not None or bool(OTHER_SCRIPT.search(text) and _ROLE_WORDS.search(text))


def is_own(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the paper's, or has it in front or behind; a blog may be called as who writes it is."""
    key = folded(name)
    return key in own or any(
        len(one) > 4 and ((key.startswith(f"{one} ") and not is_given_name(one)) or key.endswith(f" {one}"))
        for one in own
    )


_LEAST_BEHIND_INITIAL = 3
"""Letters and marks of a name right behind an initial: `ச.முத்து`."""
_JEWISH_DAY = Late(r"\bב?(?:תשרי|חשוו?ן|כסלו|טבת|שבט|אדר|ניסן|אייר|סיוו?ן|תמוז|אב|אלול) ה?תש")
"""`ד בתמוז התשעט`: the day in the calendar of the Jews, beside the other."""


def bare_name_in_script(text: str, outlets: Directory) -> str:
    """A line of two to four words that may be somebody's name, in a script without capitals, or nothing."""
    words = text.split()
    if "תש" in text and _JEWISH_DAY.search(text):
        return ""
    whole = _INITIAL.sub("", text) if "." in text or "\u06d4" in text else text
    short = 1 if len(whole) < len(text) and len(whole) >= _LEAST_BEHIND_INITIAL else 2
    if not short <= len(words) <= _MOST_NAMES or not _SPACED.match(text) or not _WORDS.fullmatch(whole):
        return ""
    who = names_in_script(text, frozenset(), outlets)
    known = words[-1] in ORDERS or any(word in _SECTIONS for word in words) or who.desks or who.agencies
    return who.people[0] if len(who.people) == 1 and not known and who.people[0] == text else ""


def japanese_name(text: str) -> str:
    """Four letters that may be a Japanese name, or three with a space; sections are called by fewer."""
    whole = _JAPANESE_NAME.fullmatch(text)
    whole = None if NO_JAPANESE_NAME.search(text) else whole
    letters = text.replace(" ", "").replace("\u3000", "")
    least = _LEAST_OF_JAPANESE - (len(letters) < len(text))
    return text if whole and len(letters) >= least else ""


_LEAST_NAME, _MOST_NAME, _ONE_NAME = 3, 5, 6
"""Letters of a whole name in Japanese; a family name of three and a given name of three make up one of six."""


def japanese_names(text: str) -> tuple[str, ...]:
    """The Japanese names that a line is nothing but, with commas or only a space between: `大森遥 林田健二`."""
    names: list[str] = []
    for part in re.split("[、，,]", text):
        words = _joined_halves(re.split("[ \u3000]", part.strip()))
        whole = len(words) > 1 and all(_LEAST_NAME <= len(word) <= _MOST_NAME for word in words)
        sure = any(" " in word for word in words) or len("".join(words)) > _ONE_NAME * (len(words) - 1)
        names += words if whole and sure else [part]
    several = len(names) > 1
    short = [
        len(name) == _LEAST_NAME and several and _JAPANESE_NAME.fullmatch(name) is not None for name in names
    ]
    named = all(
        japanese_name(name) or (least and not NO_JAPANESE_NAME.search(name))
        for name, least in zip(names, short, strict=True)
    )
    return tuple(names) if named else ()


def _joined_halves(words: list[str]) -> list[str]:
    """The words with a family and a given name of few letters as one, beside whole names: `林 健`, `西園寺 悟`."""
    if len(words) <= len("林 健".split()):
        return words
    joined: list[str] = []
    for word in words:
        half = joined and " " not in joined[-1] and len(joined[-1]) < _LEAST_OF_JAPANESE
        if (
            half
            and not is_japanese_name(joined[-1])
            and len(joined[-1]) + len(word) <= _MOST_NAME
            and _HALF.fullmatch(word)
        ):
            joined[-1] = f"{joined[-1]} {word}"
        else:
            joined.append(word)
    return joined


_HALF = Late("[\u4e00-\u9fff\u3041-\u3096々]{1,3}")
_BETWEEN = Late(r"\s*[,،|、]\s*|\s*[-–—ـ]\s+|:\s+|(?<=[\u0621-\u064a])[-–—](?=[\u0621-\u064a])")
"""What parts names from places and wire services: `لندن: أحمد سالم`, `سلمى حداد-صور`."""
_TITLED = Late(
    r"(?:ד[\"״]ר|פרופ[׳']|עו[\"״]ד|הרב|הרבנית|אל[\"״]מ|תא[\"״]ל|סא[\"״]ל|רס[\"״]ן|אינג[׳']|الدكتورة?|دكتورة?|دکتر) (?=\S+ \S)"
)
"""What somebody is, in front of the name: `ד"ר דנה לוי`."""


_TWO_JOINED = Late(
    "([\u05d0-\u05ea]\\S+ \\S{2,}) ו([\u05d0-\u05ea]\\S+ \\S{2,})|([\u0621-\u064a]\\S+ \\S{2,}) و ?([\u0621-\u064a]\\S{2,} \\S{2,})"
)
"""Two whole names with `and` glued to the second: `דנה לוי ואיתמר אלון`; a family name may begin so too."""


def _unjoined(part: str) -> Sequence[str]:
    """The two names in a part that have `and` between them, or the part."""
    both = _TWO_JOINED.fullmatch(part.strip()) if " " in part else None
    return [name for name in both.groups() if name] if both else [part]


def names_beside_place(text: str, outlets: Directory) -> tuple[str, ...]:
    """The names in a line that has a known place beside them and nothing else, or any, and a colon behind."""
    whole = text.rstrip(" :")
    placed = any(part in _FOREIGN_PLACES or part in TOWNS for part in _BETWEEN.split(whole))
    placed = placed or (whole != text and any(map(whole.__contains__, "-–—")))
    text = whole
    return bare_names_in_script(text, outlets) if placed else ()


_IN_TOWN = Late(r" ?\(([^()]{3,14})\)\Z")


def bare_names_in_script(text: str, outlets: Directory) -> tuple[str, ...]:
    """The names in a line that has nothing else but a wire service or a place: `דנה לוי, רויטרס`."""
    names: list[str] = []
    text = _IN_TOWN.sub(r" - \1", text) if text[-1:] == ")" else text
    told = _BETWEEN.split(text.strip(" |·•"))
    parts = [_TITLED.sub("", part) for part in itertools.chain.from_iterable(map(_unjoined, told))]
    for index, part in enumerate(parts):
        if name := bare_name_in_script(part, outlets):
            names.append(name)
        elif index == 0 and len(parts) > 1 and " " not in part and text[len(part) :].lstrip()[:1] in "-–—:":
            continue  # a town that no list has
        elif not (
            outlets.agency(part)
            or part in _FOREIGN_PLACES
            or part in TOWNS
            or (names and _FOREIGN_DESKS.search(part))
        ):
            return ()
        elif any(part in name.split() for name in names):
            return ()  # the paper, and its town: `مرفأ اليوم - مرفأ`
    return tuple(names)


BRACKETS = ("[]", "［］", "【】", "（）", "()")
"""What may stand around all of who wrote: `[大森はるか，港タイムス]`."""


def names_in_script(text: str, own: frozenset[str], outlets: Directory) -> Who:
    """Names in a script that has no capitals, or that the rules for bylines do not know."""
    if named := korean_writers(text):
        return Who(people=named)
    text = text.rstrip(" *")  # what stands below of who writes
    text = text[1:-1] if text[:1] + text[-1:] in BRACKETS else text
    if report := _REPORT_OF.fullmatch(text):
        return Who(people=(report["name"],))
    if ROLE_LINE.match(text) or text.startswith(_KOREAN_PICTURES):
        return Who()
    people: dict[str, None] = {}
    agencies: dict[str, None] = {}
    desks: list[str] = []
    match = opener_of(text)
    rest = _HELPED_BEHIND.sub("", text[match.end() :] if match else text)
    rest = _ROLES.sub(" ", rest)
    japanese = KANA.search(rest) is not None
    for piece in itertools.chain.from_iterable(map(_unjoined, _CUT.split(rest))):
        for told in _names_in(piece.strip(" .:：-–—=\"'「」")):
            part = _ROLE_AHEAD.sub("", told)
            if agency := outlets.agency(part):
                agencies[agency.name] = None
            elif (
                is_own(part, own)
                or _FOREIGN_DESKS.search(part)
                or (japanese and _NO_NAME_BESIDE.search(part))
                or outlets.named(part)
                or (_HANGUL_ONLY.fullmatch(part) and not _may_be_korean(part, rest))
            ):
                desks.append(part)
            elif part not in _FOREIGN_PLACES and _may_be_foreign_name(part):
                people[as_in_text(part)] = None
    return Who(people=tuple(people), agencies=tuple(agencies), desks=tuple(desks))


_NO_NAME_BESIDE = Late(
    f"{NO_JAPANESE_NAME.pattern}|総局\\Z|分野|専門|関心|この|[をはが][\u4e00-\u9fff]|[\u4e00-\u9fff](?:の[\u4e00-\u9fff]|と[\u4e00-\u9fff]{2}.*の)"
)
"""What is told of a writer beside the name, in Japanese: `港湾総局`, `関心分野`, `海と港の暮らし`."""


_KOREAN_ENDINGS = ("의", "를", "을", "에서", "으로", "에게", "와의", "과의")
"""What words of a sentence end in, and names hardly."""


_KOREAN_DESKS = ("부", "팀", "국", "실", "뉴스", "일보", "신문", "전문", "출입")


def _may_be_korean(part: str, whole: str) -> bool:
    """Whether words in Hangul may be a person: a Korean name, or one of two or three words, as foreigners have.

    Two syllables are too little where they are not all that is said.
    """
    words = part.split()
    if len(words) > 1:
        told = any(word.endswith(_KOREAN_ENDINGS) for word in words)
        return not told and len(words) <= LABEL_WORDS and max(map(len, words)) > len("이름")
    alone = len(part) > 1 and part == whole.strip() and not part.endswith(_KOREAN_DESKS)
    return is_korean_name(part) or alone


def _names_in(piece: str) -> list[str]:
    """The names in a piece: in ideographs a space stands between two people, or within a Japanese name."""
    piece = _PLACE_AND_NAME.sub("", piece)
    words = piece.split()
    if _HANGUL_ONLY.fullmatch(piece) and not all(map(is_korean_name, words)):
        return [piece]  # `마이클 존슨`
    if len(words) > 1 and all(IDEOGRAPHIC.search(word) for word in words):
        if all(len(word) >= 2 for word in words) and sum(map(len, words)) > 6:
            return words
        if re.search("[\u3040-\u30ff]", piece) or all(len(word) <= 3 for word in words):
            return [" ".join(words)] if len(words) == 2 and max(map(len, words)) <= 2 else words
    return [piece] if piece else []


_MOST_IN_SMALL = 3
"""How many words a name has at most that begins with a small letter: `ван дер Берг`."""


def _may_be_foreign_name(part: str) -> bool:
    if not part or any(one.isdigit() or one in '«».„“”…?!"' for one in _INITIAL.sub("", part)):
        return False
    words = part.split() if " " in part else [part]
    if words[0][0].islower() and (words[-1][0].islower() or len(words) > _MOST_IN_SMALL):
        return False  # `отдела политики`, `десять лет пишет о Севере`, where a script has capitals
    if len(words) > 1 and all(word.startswith("ال") for word in words):
        return False  # `الشؤون الدولية`: what a reporter is for
    if IDEOGRAPHIC.search(part):
        return 2 <= len(part) <= 14 and len(words) <= 3
    least = 1 if len(words) == 1 and _INITIAL.match(part) else 2
    return least <= len(words) <= 5 and all(len(word) <= 20 for word in words)


ROLE_AHEAD = Late(
    r"(?:(?:上級|客員|特別)?(?:編集|論説)委員長?|(?:本社)?コメンテーター)"
    r"[ \u3000](?P<name>[\u4e00-\u9fff]{1,4}[ \u3000]?[\u4e00-\u9fff\u3041-\u30f6]{1,4})"
)
"""`編集委員 港太郎`: what somebody is, in front of the name, as below headlines of Japanese papers."""
