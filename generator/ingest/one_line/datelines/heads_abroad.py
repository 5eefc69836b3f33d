"""The head of a story in Arabic letters and in the scripts of India: a town, an agency, or the paper.

`القاهرة - `, `عمان - بترا - `, `चंडीगढ़। `, `হায়দরাবাদ: `. No capitals tell where a story begins there, so
what is no known town needs a stop or a hyphen that only heads have, or a verb that stories begin with.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.places.places import is_city
from generator.ingest.words.places.towns_abroad import TOWNS

_FRONT, _SENDER = 60, 26
_STORY, _SENTENCE = 90, 45
"""So long a line must be, or a sentence, as headlines have colons too: `القاهرة: لن نسمح بذلك`."""
_ARABIC = "[\u0621-\u06d3]"
_OF_ARABIC = Late(
    rf"(?P<place>{_ARABIC}{{2,14}}(?: {_ARABIC}{{2,14}})?) ?(?:[-–—ـ:：]|(?=\()|/(?! ?\w+ ?[-–—]))"
    r"(?: ?(?:(?P<by>\([^()]{2,24}\)|[^\d،.:()«»\"–—-]{2,18}?) ?[-–—ـ]|"
    r"(?P<paper>[«\"“][^«»\"“”]{2,24}[»\"”])(?: دوت كوم)? ?[-–—ـ:]))? ?"
    rf"(?=[\"«“(]?{_ARABIC})"
)
"""`القاهرة - `, `عمان - بترا - `, `لندن – «المرفأ»: `: a town, perhaps with whose story it is."""
_OF_BROADCASTER = Late(
    rf"(?P<place>{_ARABIC}{{2,14}}(?: {_ARABIC}{{2,14}})?)"
    rf"(?:، ?{_ARABIC}{{2,14}}(?: {_ARABIC}{{2,14}}){{0,3}})? ?"
    rf"\((?P<by>[A-Z]{{2,6}})\) ?[-–—]{{1,2}} ?(?=[\"«“(]?{_ARABIC})"
)
"""`بكين، الصين (CNN)-- `: town, country, and whose story it is, in Latin letters."""
_OF_PAPER = Late(
    rf"(?P<by>(?:{_ARABIC}{{2,12}} ){{0,3}}"
    r"(?:نيوز|نیوز|برس|الإخبارية|الاخبارية|الإخباري|اونلاين|أونلاين|آنلاین|[\u0621-\u06d3]{3,10} ?(?:24|۲۴)))"
    rf" ?[-–—:] ?(?=[\"«“(]?{_ARABIC})"
)
"""`مرفأ نيوز: `: the paper."""
_WORD = "[\u0621-\u06d3\u200c]{2,14}"
_SENT = r"(?P<by>[\u0621-\u06d3\u200c .]{2,24}?)"
_PROVINCES = (
    "خراسان (?:رضوی|شمالی|جنوبی)|آذربایجان (?:شرقی|غربی)|سیستان و بلوچستان|چهارمحال و بختیاری|"
    "کهگیلویه و بویراحمد|اصفهان|گیلان|مازندران"
)
_SENT_FROM = (
    re.compile(
        rf"(?P<place>{_WORD}(?: {_WORD}){{0,2}}) ?(?:[-–—ـ،] ?\(?|\(){_SENT}\)? ?[-–—ـ:]{{1,2}} ?"
        rf"(?=[\"«“(]?{_ARABIC})"
    ),
    re.compile(
        rf"{_SENT}(?:(?:/| ?[-–—ـ] ?| ?\()(?P<place>{_WORD}(?: {_WORD}){{0,2}}?)\)? ?)?[-–—ـ:؛]{{1,2}} ?"
        rf"(?=[\"«“(]?{_ARABIC})"
    ),
    re.compile(rf"{_SENT}/(?P<place>{_PROVINCES}|{_WORD}) (?=[\"«“(]?{_ARABIC})"),
)
"""`یزد - خبرگزاری مهر: `, `صور (أ ف ب) - `, `خبرگزاری فارس - مشهد: `, `ایسنا/گیلان `: with a wire service."""
_VERBS = """
قال قالت أعلن أعلنت أكد أكدت كشف كشفت أفاد أفادت ذكر ذكرت بحث بحثت التقى استقبل استقبلت قتل قتلت قُتل
أصيب توفي توفيت شدد دعا دعت قرر قررت أصدر أصدرت افتتح شارك شاركت ترأس أطلق أطلقت نفى نفت وصل غادر
تلقى ضبط ضبطت أوقف شهد شهدت نظم نظمت عقد عقدت وقع وقعت ناقش ناقشت أجرى أجرت وجه وجهت طالب طالبت حذر حذرت
تفقد تفقدت بدأ بدأت انطلق انطلقت تمكن تمكنت سجل سجلت أوضح أوضحت أشار أشارت رحب رحبت أدان أدانت وافق وافقت
يلتقي تلتقي يبحث تبحث يعقد تعقد يزور تزور يصل يستقبل تستقبل يواصل تواصل يجري تجري يبدأ تبدأ يتوجه تعتزم يعتزم
"""
_BY_VERB = Late(rf"(?P<by>{_ARABIC}{{3,12}})(?: اليوم)? [-–—] (?=(?:{'|'.join(_VERBS.split())}) )")
"""`مرفأ - قال الوزير`: a word, and a verb that stories begin with."""
_HYPHENED = Late(rf"(?P<place>{_ARABIC}{{3,14}})- (?=[\"«“]?{_ARABIC}{{2}})")
"""`شنقيط- يصعد`: any town, with a hyphen right behind it, as Al Jazeera sets it."""
_INDIAN = "[\u0900-\u0963\u0966-\u0d7f]"
_OF_INDIA = Late(
    rf"(?P<place>{_INDIAN}{{2,18}}(?: {_INDIAN}{{2,14}})?)(?:[,/] ?(?P<by>[^\d,।:/]{{2,20}}))? ?"
    rf"(?P<stop>।|\.(?= )|:-|:–|[:：]| [-–—/])\s?[-–]? ?(?=[\"“'‘(]?{_INDIAN})"
)
_PAPER_OF_INDIA = Late(
    r"(?:[\u0900-\u0963]{2,14} ){0,3}[\u0900-\u0963]{2,14}, "
    r"(?=[\u0900-\u0963]{2,14}(?: [\u0900-\u0963]{2,14})?:-)"
)
"""`दैनिक बंदरगाह, बैतूल:- `: the paper in front of the town."""
_STOP_OF_INDIA = rf" ?(?:।|\.(?= )|:-|:–|[:：]| [-–—/])\s?[-–]? ?(?=[\"“'‘(]?{_INDIAN})"
_DESK_OF_INDIA = Late(
    rf"(?P<by>{_INDIAN}{{2,14}}(?: {_INDIAN}{{2,14}}){{0,3}}), ?"
    rf"(?P<place>{_INDIAN}{{2,18}}(?: {_INDIAN}{{2,14}})?){_STOP_OF_INDIA}"
)
"""`बंदरगाह संवाददाता, वर्सांड। `: whose story it is, in front of the town."""
_REPORTER_OF_INDIA = Late(
    rf"(?:{_INDIAN}{{2,16}},? (?:\({_INDIAN}{{2,16}}\),? )?){{0,3}}"
    r"(?:संवाददाता|प्रतिनिधि|प्रतिनिधी|ब्यूरो|डेस्क|প্রতিনিধি|প্রতিবেদক|সংবাদদাতা|রিপোর্টার|ব্যুরো)"
    rf" ?[:।]\s?-? ?(?=[\"“'‘(]?{_INDIAN})"
)
"""`ভার্সান্ড (ডেল্টা) প্রতিনিধি: `, `निज संवाददाता। `: the same without a town, or with that in front."""
_ALONE = Late(
    rf"(?P<place>{_INDIAN}{{3,20}}|[\u0621-\u06d3]{{3,14}}) ?:-? (?=[\"“'‘(]?(?:{_INDIAN}|[\u0621-\u06d3]))"
)
"""`வர்சாண்ட்: `: one word, whatever that is, in front of the first sentence."""
_URDU = Late("[ٹڈڑںہھے]")
_SURE_STOPS = ("।", ":-", ":–")
_DESKS = Late(
    "विचार|टाइम्स|जागरण|उजाला|भास्कर|न्यूज|समाचार|पत्रिका|हिन्दुस्तान|हिंदुस्तान|केसरी|सहारा|खबर|संदेश|नेटवर्क|"
    "एजेंसी|एजेंसियां|संवाददाता|ब्यूरो|प्रतिनिधि|कार्यालय|वार्ता|भाषा|प्रतिनिधी|वृत्तसंस्था|डेस्क|सहयोगी|जासं|संसू|প্রতিনিধি|প্রতিবেদক|সংবাদদাতা"
)
_NO_TOWNS = frozenset(
    "नोट नहीं हां हाँ सावधान ब्रेकिंग अपडेट विशेष प्रश्न उत्तर सवाल जवाब जी बस धन्यवाद नमस्कार "
    "குறிப்பு கேள்வி பதில் விளக்கம் எச்சரிக்கை வணக்கம் முக்கியம் অপডেট প্রশ্ন উত্তর নোট বিশেষ సమాధానం ప్రశ్న "
    "గమనిక ചോദ്യം ഉത്തരം കുറിപ്പ് ಪ್ರಶ್ನೆ ಉತ್ತರ ಸೂಚನೆ ಟಿಪ್ಪಣಿ પ્રશ્ન જવાબ નોંધ ਸਵਾਲ ਜਵਾਬ ਨੋਟ टीप सूचना "
    "سوال جواب نوٹ ضروری انتباہ اہم خبردار وضاحت وزیر وزیراعظم صدر "
    "அமைச்சர் முதல்வர் பிரதமர் தலைவர் মন্ত্রী প্রধানমন্ত্রী রাষ্ট্রপতি মেয়র সচিব మంత్రి മന്ത്രി ಸಚಿವ".split()
)


@frozen
class HeadAbroad:
    """Where a story is from, who sent it, and the story."""

    place: str = ""
    by: str = ""
    rest: str


def head_abroad(text: str) -> HeadAbroad | None:
    """The head that a paragraph in such a script begins with, or nothing."""
    if len(text) < _STORY and (len(text) < _SENTENCE or text[-1] not in ".।۔"):
        return None
    if "\u0621" <= text[0] <= "\u06d3":
        return _of_arabic(text)
    return _of_india(text) if "\u0900" <= text[0] <= "\u0d7f" else None


def _of_arabic(text: str) -> HeadAbroad | None:
    found = _OF_ARABIC.match(text)
    if found and found["place"] in TOWNS and (found["by"] or not _is_sent(text[found.end() :])):
        by = found["by"] or ""
        if by and by[0] != "(" and agency_named(by) is None:
            return None  # somebody's name
        return HeadAbroad(place=found["place"], by=by.strip(" ()"), rest=text[found.end() :])
    if "(" in text[:_FRONT] and (sent := _OF_BROADCASTER.match(text)):
        return HeadAbroad(place=sent["place"], by=sent["by"], rest=text[sent.end() :])
    if wired := _sent_from(text):
        return wired
    if told := _BY_VERB.match(text) or _OF_PAPER.match(text):
        return HeadAbroad(by=told["by"], rest=text[told.end() :])
    return _in_front_of_hyphen(text) or (_of_any_town(text) if _URDU.search(text) else None)


def _in_front_of_hyphen(text: str) -> HeadAbroad | None:
    """The head that is one word, with a hyphen right behind it, in front of whole sentences."""
    town = _HYPHENED.match(text) if len(text) >= _STORY else None
    return town and HeadAbroad(place=town["place"], rest=text[town.end() :])


def _sent_from(text: str) -> HeadAbroad | None:
    """The head that names a wire service, whatever stands there beside it."""
    for form in _SENT_FROM:
        if (sent := form.match(text)) and agency_named(sent["by"].strip()):
            return HeadAbroad(place=sent["place"] or "", by=sent["by"].strip(), rest=text[sent.end() :])
    return None


def _of_any_town(text: str) -> HeadAbroad | None:
    """The head that is one word and a colon, in front of whole sentences."""
    alone = _ALONE.match(text) if ":" in text[:_TOWN] and text[-1] in _SENTENCE_ENDS else None
    if alone is None or len(text) < _STORY or alone["place"] in _NO_TOWNS or "?" in text or "؟" in text:
        return None
    return HeadAbroad(place=alone["place"], rest=text[alone.end() :])


_TOWN = 24
_SENTENCE_ENDS = ".।۔”’\"'"


def _is_sent(rest: str) -> bool:
    """Whether behind a town stands the wire service with a colon: `القاهرة - أ ش أ: `."""
    named, colon, _ = rest[:_SENDER].partition(":")
    return bool(colon) and agency_named(named.strip()) is not None


def _of_india(text: str) -> HeadAbroad | None:
    if found := _of_town_of_india(text):
        return found
    sent = _DESK_OF_INDIA.match(text)
    if sent and (_DESKS.search(sent["by"]) or agency_named(sent["by"])):
        return HeadAbroad(place=sent["place"], by=sent["by"], rest=text[sent.end() :])
    if alone := _REPORTER_OF_INDIA.match(text):
        return HeadAbroad(rest=text[alone.end() :])
    return _of_any_town(text) if text[0] > _LAST_OF_HINDI else None


_LAST_OF_HINDI = "\u097f"
"""Behind it come scripts in which fewer towns are known; in Hindi, one word and a colon say who speaks."""


def _of_town_of_india(text: str) -> HeadAbroad | None:
    paper = _PAPER_OF_INDIA.match(text)
    found = _OF_INDIA.match(text, paper.end() if paper else 0)
    if found is None:
        return None
    place, by = found["place"], found["by"] or ""
    if by and not _DESKS.search(by) and agency_named(by) is None:
        return None
    if not (is_city(place) or place in TOWNS or _with_chillus(place) in TOWNS):
        alone = found["stop"] not in "।." or (" " not in place and place not in _NO_TOWNS)
        sure = found["stop"] in _SURE_STOPS and not by and alone
        if not sure or len(text) < _STORY:
            return None
    return HeadAbroad(place=place, by=by, rest=text[found.end() :])


_CHILLUS = (("ര്", "ർ"), ("ന്", "ൻ"), ("ല്", "ൽ"), ("ള്", "ൾ"), ("ണ്", "ൺ"))


def _with_chillus(place: str) -> str:
    """A town in Malayalam as it is spelt today: `തൃശൂര്` is `തൃശൂർ`."""
    for old, new in _CHILLUS:
        place = f"{place[: -len(old)]}{new}" if place.endswith(old) else place
    return place
