"""A text that says who wrote something → people, wire services and desks, told apart.

Bylines in Latin letters are read by the rules for pasted ones; scripts without capitals, for which those do
not hold, are cut at their own marks.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from generator.ingest.one_line.east_asian import is_korean_name, korean_writers
from generator.ingest.one_line.names import read_byline
from generator.ingest.one_line.shapes import folded
from generator.ingest.words.name_words import DESK_NAMES, DESK_WORDS, NO_NAMES, SUFFIXES
from generator.ingest.words.places import is_place
from generator.ingest.words.publishers import Directory

_TAGS = re.compile(r"<[^<>]{0,300}>")
_CONTACT = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?<!\w)@\w{2,30}|https?://\S+|www\.\S+"
)
_OPENERS = re.compile(
    r"(?:van onze|dal(?:la)? nostr[oa]|de not?re|von unsere[mnr]|from our(?: own)?|de nuestr[oa]|od naszego|от нашего) [^\W\d_]+ |"
    r"(?:submitted|contributed|compiled from wire services|compiled) by |"
    r"(?:written|reported|posted|published|story|words|text|report|analysis|opinion|column|geschrieben|verfasst|"
    r"propos recueillis|entretien réalisé|veröffentlicht|ein (?:bericht|kommentar|gastbeitrag|interview)|eine analyse|écrit|rédigé|publié|escrito|publicado|"
    r"redactado|scritto|pubblicato|articolo|geschreven|skriven|skrevet|publicerad|napisane|pubblicata) "
    r"(?:by|von|par|por|da|di|door|av|af|przez)\s*:?\s*|"
    r"(?:(?:written|reported|story|words|text|report|analysis|photos?) by|by|von|par|por|di|da|av|af|door|oleh|autore?s?|"
    r"auteure?s?|autrices?|autore?i?|autorin(?:nen)?|autorka|autorky|autorzy|autoři|szerzők?|írta|kirjoittaja|skribent|forfatter|yazan|muhabir|author|authors|writer|reporter|penulis|editor|yazar|haber|tekst|text|texte|redacción|"
    r"автор|авторы|автори|текст|γράφει (?:ο|η)|του|της|文|文字|作者|记者|記者|撰文|取材|本报记者|本報記者|新华社记者|"
    r"بقلم|كتب|كتبت|تقرير|מאת|नई दिल्ली|लेखक|theo|tác giả|bài|작성|글|기자|نویسنده|خبرنگار|گزارش|ผู้เขียน|ผู้สื่อข่าว|เรื่อง|โดย|เรื่องโดย)\s*[:：/／|]\s*|"
    r"(?:by|von|par|por|di|da|av|af|door|oleh|מאת|بقلم|Від|Της|Του|Автор|Текст|Фото и текст|โดย|เรื่องโดย|نوشته|authors?|autor(?:en|es)?|auteurs?|autori?|penulis|pewarta|szerzők?|autorin|written by) +",
    re.IGNORECASE,
)
_OTHER_SCRIPT = re.compile("[\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
IDEOGRAPHIC = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CUT = re.compile(
    r"\s*(?:[,;|/·•、，；／\u060c&+]|\s[–—-]\s|\sи\s|\sта\s|\sі\s|\sй\s|\sκαι\s|\sو(?:\s|(?=\w{3}))|\sו(?:\s|(?=\w{3}))|\sऔर\s|\sвместе с\s)\s*"
)
_ROLES = re.compile(
    r"\s*[（(【\[][^（()）\[\]【】]{0,40}[)）】\]]\s*|"
    r"\A(?:本报|本報)?(?:记者|記者)\s*|\A由\s*|\s*(?:撰写|撰寫|撰文|整理|摄影|採訪)\Z|"
    r"(?:^|\s*)(?:기자|특파원|인턴기자|선임기자|논설위원|记者|記者|特派员|特派員|編集委員|編集部員|論説委員|通讯员|报道员|実習生)(?:\s*=.{0,10})?(?=\s|\Z)|"
    r"(?<=[\u4e00-\u9fff])(?:记者|記者|特派员|特派員)|"
    r"(?:^|\s)(?:корреспондент|кореспондент|журналист|обозреватель|редактор|ведущий|मुख्य संवाददाता|संवाददाता|כתב|כתבת|مراسل|محرر|صحفي)\S*(?=\s|\Z)"
)
_ROLE_AHEAD = re.compile(r"\A(?:本报|本報)?(?:记者|記者|特派員|特派员|撰文|編譯|编译)\s*")
_PLACE_AND_NAME = re.compile(r"\A[\u4e00-\u9fff\u3040-\u30ff]{2,6}[=＝](?=.)")
_FOREIGN_AGENCIES = {
    "新华社": "Xinhua", "新華社": "Xinhua", "新华网": "Xinhua", "共同社": "Kyodo", "共同通信": "Kyodo", "共同": "Kyodo",
    "時事通信": "Jiji Press", "時事": "Jiji Press", "中新社": "China News Service", "中国新闻网": "China News Service",
    "中新网": "China News Service", "路透社": "Reuters", "路透": "Reuters", "ロイター": "Reuters", "로이터": "Reuters",
    "法新社": "Agence France-Presse", "美联社": "Associated Press", "美聯社": "Associated Press", "中央社": "CNA",
    "연합뉴스": "Yonhap", "뉴시스": "Newsis", "ТАСС": "TASS", "РИА Новости": "RIA Novosti", "Интерфакс": "Interfax",
    "Рейтер": "Reuters", "Укринформ": "Ukrinform", "Укрінформ": "Ukrinform", "رويترز": "Reuters",
    "الفرنسية": "Agence France-Presse", "وكالة الصحافة الفرنسية": "Agence France-Presse", "فرانس برس": "Agence France-Presse",
    "أسوشيتد برس": "Associated Press", "الأناضول": "Anadolu", "وكالة الأناضول": "Anadolu", "رويטרס": "Reuters",
    "רויטרס": "Reuters", "איי־פי": "Associated Press", "भाषा": "PTI", "पीटीआई": "PTI", "एएनआई": "ANI", "ΑΠΕ-ΜΠΕ": "ANA-MPA",
    "İHA": "İHA", "İhlas Haber Ajansı": "İHA", "DHA": "DHA", "Demirören Haber Ajansı": "DHA", "AA": "Anadolu",
    "Anadolu Ajansı": "Anadolu", "TTXVN": "VNA", "ČTK": "ČTK", "TASR": "TASR", "Agerpres": "Agerpres", "AGERPRES": "Agerpres", "БТА": "BTA", "HINA": "Hina",
    "Hina": "Hina", "Tanjug": "Tanjug", "STT": "STT", "BNS": "BNS", "LETA": "LETA", "ELTA": "ELTA", "Télam": "Télam", "ΑΠΕ": "ANA-MPA",
}  # fmt: skip
_FOREIGN_DESKS = re.compile(
    r"部$|编辑|編輯|编辑部|編集部|報導|报道|报讯|综合|綜合|网$|網$|報$|报$|新聞$|新闻$|日报|日報|電視|电视|出版|通讯社|通訊社|"
    r"뉴스|신문|일보|취재|デジタル|編集|新聞社|ニュース|редак|новост|новин|служба|газет|агентств|пресс-|"
    r"وكالات|وكالة|الجزيرة|فريق|تحرير|التحرير|موقع|صحيفة|قناة|סוכנויות|מערכת|חדשות|डेस्क|टीम|न्यूज़|न्यूज|एजेंसी|ब्यूरो|वेब|"
    r"báo|thông tấn|ban biên|Σύνταξη|ομάδα|newsroom",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*\([^()]{0,80}\)\s*\Z")
_LABEL = re.compile(r"[^\W\d_][^:：,;|]{1,24}[:：]\s*(?=\S)")
_HELPED = re.compile(
    r"(?:photo|foto|fot|ảnh|фото|video|edit|transl|traduc|vertal|übersetz|redak|bearb|grafi|illustr|kamera|camera|produc|"
    r"图|摄影|编辑|撮影|사진|צילום|تصوير)",
    re.IGNORECASE,
)
_DESKS = DESK_WORDS | frozenset(
    "redactie redaktionen redaksi redaksjonen toimitus redakcja redakce redakcia szerkesztőség redacția redazione rédaction "
    "grupa gruppo grupo verlag medien gmbh deskreporter toimittaja ekibi servisi merkezi ajansı ajans agentur agenzia agencia agência agentura "
    "agentúra haberleri".split()
)
_DESK_ENDS = ("redactie", "redaktion", "redaktionen", "redaksjon", "redaksjonen", "toimitus", "szerkesztőség")
"""How desks end that are one word with what they report of: `buitenlandredactie`."""

_GIVEN = frozenset("jan christian mar sun may june april august rose king young pace".split())
"""Given names that are other words too."""

_HELPERS = re.compile(
    r"[\s,;|]*\b(?:(?:photo(?:graph|graphy|s|graphs)?|video|illustrations?|graphics?|edit(?:ed|ing)|translat(?:ed|ion)|produced|"
    r"additional reporting|fotos?|bilder|photos?|editor|videos?) (?:by|von|par|de|:)|editor\b).*\Z",
    re.IGNORECASE,
)
_HELPED_BY = re.compile(
    r"(?:übersetz|translat|traduit|traduc|tradott|traduz|vertaald|översatt|oversat|przekład|tłum|перев|photo|foto|edited|redigiert|"
    r"illustrat|produced|fact.?check|video|grafi)\w*\b.{0,24}?\b(?:by|von|par|por|da|di|de|door|av|af)\b",
    re.IGNORECASE,
)
_PHOTOGRAPHER = re.compile(
    r"(?:\A|[,;|/]|\b(?:og|och|and|und|et|y|e|en|i)\b)?[^,;|/()]{2,40}\((?:foto|photos?|fotos|fotograf|bilder|video|kuvat?|фото)\)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?!(?:de|da|di|du|van|von|al|el|ter|ten|le|la|af)\b)[a-zà-öø-ÿ][\w'’.]*\s+){1,6}(?=[A-ZÀ-Þ])"
)
_ROLE_LEAD = re.compile(
    r"\A(?:oprac\.|(?:Korrespondent|Redakteur|Reporter|Journalist|Correspondent|Kommentator)(?:en|in)?)\s+(?=[A-ZÀ-ÞŁŚŻ])"
)
_GLUED_BY = re.compile(r"\ABy(?=[A-ZÀ-Þ][\w'’.-]+ [A-ZÀ-Þ])")
_LAST_FIRST = re.compile(r"\A([A-ZÀ-Þ][\w'’-]+), ([A-ZÀ-Þ][\w'’-]+(?: [A-Z]\.)?)\Z")
_RANKS = re.compile(
    r"(?:\b(?:Lt|Col|Gen|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pfc|Dr|Prof|Mr|Mrs|Ms|Brig|Staff Sgt|Tech Sgt|Petty Officer)\.?\s+)+(?=[A-Z])",
)
_FOREIGN_PLACES = frozenset(
    "दिल्ली|नई दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|Москва|Киев|Київ|Минск|Мінськ|Пекин|Вашингтон|Санкт-Петербург|"
    "القاهرة|بيروت|دبي|الرياض|واشنطن|لندن|باريس|بغداد|دمشق|غزة|القدس|طهران|تهران|موسكو|תל אביב|ירושלים|וושינגטון|Αθήνα|Λονδίνο|"
    "北京|上海|东京|東京|大阪|华盛顿|華盛頓|台北|香港|纽约|伦敦|莫斯科|ワシントン|ロンドン|ソウル|パリ|ニューヨーク|모스크바|서울|워싱턴|베이징|도쿄|부산|"
    "뉴욕|กรุงเทพฯ|กรุงเทพมหานคร".split("|")
)
_PAPER_WITH = re.compile(
    r"(?:(?:the|le|la|les|el|il|die|der|das) [^,;|]{2,40}?|[^\s,;|]{2,30})\s(?:avec|with|mit|con|com)\s+(?=\S)",
    re.IGNORECASE,
)
"""A paper in front of the agency that it used: `Le Courrier avec AFP`."""

_INITIALS = 4
_LABEL_WORDS = 3
_PREPOSITIONS = frozenset("a à at in en em im aus from desde dal the for per para pour für".split())
"""Words that no name begins with: `A Varsand` is where a writer was sent."""

_SENT_FROM = frozenset("do da dal dalla del vom von".split())
"""Words in front of a paper that sent a story, with which names begin as well: `Da Nang Tran`."""

_NOBODY = frozenset(
    "admin administrator webmaster editor editors root user author anonymous guest staff news newsroom null none "
    "undefined unknown web desk team online system default n/a submitted authors author autores auteurs autori autoren".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Names in a text, told apart."""

    people: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()


def told_apart(text: str, own: frozenset[str], outlets: Directory) -> Who:
    """The names in a text that is known to say who wrote something."""
    text = " ".join(html.unescape(_TAGS.sub(" ", text)).split())
    text = "" if text.endswith((":", "：")) and len(text.split()) <= _LABEL_WORDS else text
    text = _PHOTOGRAPHER.sub("", _CONTACT.sub(" ", text)).strip(" ,;|-–—:")
    inner = _BRACKETED.search(text)
    if inner and inner.start():
        outside = told_apart(text[: inner.start()], own, outlets)
        inside = told_apart(re.sub(r"\A[^\W\d_]{2,6} (?=[A-ZÀ-ß])", "", inner[0].strip(" ()")), own, outlets)
        return Who(people=outside.people, agencies=(*outside.agencies, *inside.agencies), desks=outside.desks)
    text = text.strip(" ,;|-–—:()")
    if not text or len(text) > 300 or _HELPED_BY.match(text):
        return Who()
    if label := _LABEL.match(text):
        if _HELPED.search(label[0]):
            return Who()
        text = text[label.end() :]
    text = _PAPER_WITH.sub("", text) if _PAPER_WITH.match(text) else text
    if folded(text) in own or folded(text) in _NOBODY or _is_paper(text):
        return Who(desks=(text,))
    return _foreign(text, own, outlets) if _OTHER_SCRIPT.search(text) else _latin(text, own, outlets)


_PAPERS = re.compile(
    r"(?:the|le|la|les|el|los|il|lo|die|das|der|het|den|o) (?:[^\W\d_][\w'’-]* ){0,3}"
    r"(?:du|de|des|della|del|di|do|da|of|van|von) [^\W\d_]|\S+\.[a-z]{2,4}\Z|\S+\.(?:com|org|net)\b",
    re.IGNORECASE,
)


def _is_paper(text: str) -> bool:
    """Whether a text without commas is shaped as papers are called: `Le Courrier du Nord`, `harbour.example`."""
    return "," not in text and " and " not in text and _PAPERS.match(text) is not None


_ROLE_WORDS = re.compile(
    r"корреспондент|кореспондент|обозреватель|оглядач|специально для|спеціально для|כתב(?:ת|נו|תנו)?(?!\w)|מראסל|מאת|مراسل|مراسلة|"
    r"ανταποκριτ|संवाददाता|記者|记者|特派员|特派員|기자|특파원|ผู้สื่อข่าว|خبرنگار",
    re.IGNORECASE,
)


def opens_byline(text: str) -> bool:
    """Whether a line begins as bylines do, or names a role in a script that has no capitals."""
    return _OPENERS.match(text) is not None or bool(_OTHER_SCRIPT.search(text) and _ROLE_WORDS.search(text))


def is_own(name: str, own: frozenset[str]) -> bool:
    key = folded(name)
    return key in own or any(
        len(one) > 4 and (key.startswith(f"{one} ") or key.endswith(f" {one}")) for one in own
    )


def _latin(text: str, own: frozenset[str], outlets: Directory) -> Who:
    """The names in Latin letters: of the parts between dashes the first that has any."""
    text = _GLUED_BY.sub("", _HELPERS.sub("", text))
    bare = text[match.end() :] if (match := _OPENERS.match(text)) else text
    lead = _LEAD.match(bare)
    if lead and any(word.strip(",.") in _DESKS for word in lead[0].casefold().split()):
        return Who(desks=(bare,))
    bare = _RANKS.sub("", _ROLE_LEAD.sub("", bare[lead.end() :] if lead else bare))
    bare = _without_initials(re.sub(r",?\s*Ph\.? ?D\.?\Z", "", bare), own)
    agencies: dict[str, None] = {}
    desks: list[str] = []
    people: dict[str, None] = {}
    for part in re.split(r"\s+[-–—]\s+", bare):
        who = _latin_part(part, own, outlets)
        agencies.update(dict.fromkeys(who.agencies))
        desks += who.desks
        people = people or dict.fromkeys(who.people)
    return Who(people=tuple(people), agencies=tuple(agencies), desks=tuple(desks))


def _without_initials(text: str, own: frozenset[str]) -> str:
    """A writer without the initials of the paper behind: `Venla Saari SS` of the Salmen Sanomat."""
    head, _, last = text.rpartition(" ")
    if " " not in head or not last.isupper() or len(last) > _INITIALS:
        return text
    if len(last) <= len("ABC") and last.casefold() not in SUFFIXES and not head.isupper() and head.count(" "):
        return head
    initials = {"".join(word[0] for word in name.split()) for name in own if name}
    return head if last.casefold() in initials else text


def _latin_part(bare: str, own: frozenset[str], outlets: Directory) -> Who:
    bare = _LAST_FIRST.sub(r"\2 \1", bare) if not is_place(bare) else bare
    bare = ", ".join(part for part in re.split(r"\s*[,;|]\s*", bare) if not is_own(part, own)) or bare
    bare = re.sub(r"\s+(?:und|et|e|y|en|og|och|i|ve|dan|và|și|ja|és)\s+(?=[A-ZÀ-ÞŁŚŻĐ])", " and ", bare)
    bare = re.sub(r"\s*[;/|]\s*", ", ", bare)
    bare = re.sub(r"\s+(?:for|in|at|FOR|IN|For|In)\s+(?:(?!\sand\s)[^,]){2,40}(?=\Z|\sand\s)", "", bare)
    pieces = [
        _ROLE_LEAD.sub("", piece.strip(" ()")) for piece in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", bare)
    ]
    bare = re.sub(r"(?<=, )oprac\. ", "", bare)
    byline = read_byline(f"By {bare[:200]}", outlets)
    named = byline.people if byline else ()
    agencies = dict.fromkeys(byline.agencies if byline else ())
    agencies.update({_FOREIGN_AGENCIES[piece]: None for piece in pieces if piece in _FOREIGN_AGENCIES})
    people: dict[str, None] = {}
    for name in named:
        ahead, behind = _behind_agency(name, outlets)
        agencies.update(dict.fromkeys(ahead))
        if not is_nobody(behind, own):
            people[behind] = None
    if not people and not agencies:
        for piece in pieces:
            if agency := outlets.agency(piece):
                agencies[agency.name] = None
            elif _is_name(piece, own, outlets):
                people[piece] = None
    desks = (*byline.desks, *byline.outlets) if byline else ()
    return Who(people=tuple(people), agencies=tuple(agencies), desks=desks)


def _behind_agency(name: str, outlets: Directory) -> tuple[tuple[str, ...], str]:
    """The wire service that stands in front of a name with nothing between, and the name: `AA Elif Karaca`."""
    head, _, rest = name.partition(" ")
    agency = outlets.agency(head) if " " in rest and head.isupper() else None
    return ((agency.name,), rest) if agency else ((), name)


def is_nobody(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the outlet's, a desk's, an agency's, or initials."""
    if " " not in name and len(name.strip(".")) <= 3:
        return True
    head, _, rest = name.partition(" ")
    if head.casefold() in _PREPOSITIONS or _is_paper(name):
        return True
    if head.casefold() in _SENT_FROM and (rest.isupper() or folded(rest) in own):
        return True  # `Do UOL`: from the paper itself
    return (
        name in _FOREIGN_AGENCIES
        or is_own(name, own)
        or any(word in _DESKS or word.endswith(_DESK_ENDS) for word in name.casefold().split())
    )


def _is_name(part: str, own: frozenset[str], outlets: Directory) -> bool:
    """Whether a piece of an author's statement may be a person: two to five words with capitals."""
    words = part.split()
    key = part.casefold()
    return (
        2 <= len(words) <= 5
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not any(character.isdigit() for character in part)
        and key not in DESK_NAMES
        and not any(word in _DESKS or word in NO_NAMES for word in key.split() if word not in _GIVEN)
        and outlets.named(part) is None
        and not is_nobody(part, own)
    )


def _foreign(text: str, own: frozenset[str], outlets: Directory) -> Who:
    """Names in a script that has no capitals, or that the rules for bylines do not know."""
    if named := korean_writers(text):
        return Who(people=named)
    people: dict[str, None] = {}
    agencies: dict[str, None] = {}
    desks: list[str] = []
    rest = text[match.end() :] if (match := _OPENERS.match(text)) else text
    rest = _ROLES.sub(" ", rest)
    for piece in _CUT.split(rest):
        for told in _names_in(piece.strip(" .:：-–—=\"'「」")):
            part = _ROLE_AHEAD.sub("", told)
            if name := _FOREIGN_AGENCIES.get(part):
                agencies[name] = None
            elif agency := outlets.agency(part):
                agencies[agency.name] = None
            elif (
                is_own(part, own)
                or _FOREIGN_DESKS.search(part)
                or outlets.named(part)
                or (_HANGUL_ONLY.fullmatch(part) and not _may_be_korean(part, rest))
            ):
                desks.append(part)
            elif part not in _FOREIGN_PLACES and _may_be_foreign_name(part):
                people[part] = None
    return Who(people=tuple(people), agencies=tuple(agencies), desks=tuple(desks))


_HANGUL_ONLY = re.compile("[\uac00-\ud7af ]+")


def _may_be_korean(part: str, whole: str) -> bool:
    """Whether words in Hangul may be a person: a Korean name, or one of two or three words, as foreigners have.

    Two syllables are too little where they are not all that is said.
    """
    words = part.split()
    if len(words) > 1:
        return len(words) <= _LABEL_WORDS and max(map(len, words)) > len("이름")
    return is_korean_name(part) or (len(part) > 1 and part == whole.strip())


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


def _may_be_foreign_name(part: str) -> bool:
    if not part or any(character.isdigit() or character in "«».„“" for character in part):
        return False
    words = part.split()
    if IDEOGRAPHIC.search(part):
        return 2 <= len(part) <= 14 and len(words) <= 3
    return 2 <= len(words) <= 5 and all(len(word) <= 20 for word in words)
