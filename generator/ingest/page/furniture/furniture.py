"""A block of a page → whether it is furniture, by what stands around it and by its own words.

`furniture.py` knows the words that pages say to their readers; here is added what only HTML tells: the names
of elements and classes, and how much of a block is links.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ingest.one_line.furniture.furniture import Furniture, furniture_of
from generator.ingest.one_line.furniture.notes_behind import note_behind
from generator.ingest.one_line.sentence_ends import SENTENCE_END
from generator.ingest.page.blocks.blocks import Block
from generator.ingest.page.furniture.appeals import speaks_for_page
from generator.ingest.page.furniture.notices import is_notice
from generator.ingest.page.furniture.picture_lines import tells_of_its_picture
from generator.ingest.page.furniture.pointing import points_elsewhere
from generator.ingest.page.marks import QUOTED_WORDS
from generator.ingest.page.tree import named_words, tag_of
from generator.ingest.words.furniture.element_names import BOXES, NAMES, PAIRS
from generator.ingest.words.furniture.page_lines import LINES_OF_PAGES
from generator.ingest.words.letters import LU
from generator.ingest.words.source_words import SOURCES

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAGS = frozenset("aside nav footer menu dialog fieldset".split())
_COMMENTS_ABROAD = (
    r"תגובות|التعليقات|コメント|댓글|(?:热门|最新|最热|精彩|全部|网友|網友|文章|发表|我要)?(?:评论|評論|跟贴)|网友热议|kommentare|commentaires|комментари[ий]|коментар[іи]|komentari|komentáře|komentáre|komentarai|komentāri|kommentaarid|"
    r"মন্তব্য|تبصرے|comentarios|comentários|commenti|yorumlar|bình luận|ความคิดเห็น|σχόλια|komentarze|kommentarer|reacties|hozzászólások|comentarii|diskuze|نظرات"
)
"""What pages call the comments of their readers, alone or above them."""
_CLOSING_HEADS = re.compile(
    r"(?:vídeos:? (?:mais|veja|tudo)|related|more (?:from|on|stories|news)|read (?:more|also|next)|also read|see also|recommended|most (?:read|popular|viewed)|"
    r"latest|trending|discussion(?: about this .{2,12})?\Z|join the (?:conversation|discussion)|you (?:may|might)|up next|don.t miss|editor.?s.? picks?|comments?|leave a (?:reply|comment)|share this|"
    r"about the author|(?:author|autor(?:in|en)?|auteur|autore)\Z|(?:über|zu) (?:den|die) autor|zu[mr] autor|à propos de l.auteur|sobre (?:el|la|o|a) autor|contacts?\Z|media contacts?|press contacts?|pressekontakt|contacts? presse|tags?|topics?|follow us|sign up|subscribe|popular|top stories|what to read next|sponsored|"
    r"(?:[\w.-]{2,20} ist |wir sind )spendenfinanziert|unterstützen sie |support (?:us|our)|à lire|(?:a )?lire aussi|sur le même|voir aussi|nos derniers|mehr zum thema|lesen sie auch|weitere (?:artikel|news|videos)|alle artikel (?:der|zur)|auch interessant|"
    r"das könnte|verwandte|lea también|te puede interesar|más (?:noticias|información|sobre)|lo más|relacionad|"
    r"leggi anche|potrebbe|articoli correlati|leia (?:mais|também)|veja (?:mais|também)|saiba mais|notícias relacionadas|"
    r"lees ook|meer (?:over|nieuws)|läs (?:mer|också)|czytaj|zobacz|baca juga|berita terkait|ilgili haberler|"
    r"читайте|материалы по теме|читать|关键词|相关|相關|延伸閱讀|(?:为你|为您|猜你|编辑|热门|精彩|更多)?推荐|推薦|関連|あわせて|관련|많이 본|"
    r"اقرأ|مواضيع|ذات صلة|קרא|עוד ב|כתבות|यह भी|tin liên quan|xem thêm|đọc thêm|อ่าน(?:ข่าว)?เพิ่มเติม|ข่าวที่เกี่ยวข้อง|"
    rf"(?:\d+ )?(?:{_COMMENTS_ABROAD}|टिप्पणियां|kommentit)\b)",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"[▼▶►■●◆※【\[>»]*\s*(?:(?:yuk|ayo),? )?(?:read (?:more|also|next)|also read|see also|more on this|related|watch|listen|lire aussi|à lire aussi|voir aussi|"
    r"lesen sie (?:auch|hier|dazu)|mehr (?:dazu|zum thema)|lea (?:también|además)|leer más|te puede interesar|mira también|"
    r"leggi anche|leia (?:mais|também)|veja (?:mais|também)|saiba mais|lees ook|läs (?:också|även|mer)|les også|læs også|"
    r"czytaj (?:też|także|więcej)|zobacz (?:też|także)|baca juga|simak (?:juga|video)|tonton juga|saksikan (?:juga|video)|ayrıca oku|ilgili haber|читайте также|читайте|"
    r"читати також|читайте також|дивіться також|相关阅读|相关新闻|延伸閱讀|延伸阅读|関連記事|あわせて読みたい|관련기사|"
    r"شاهد أيضا|شاهد أيضاً|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें|xem thêm|đọc thêm|photo credit|διαβάστε (?:επίσης|ακόμη)|"
    r"bekijk ook|lue (?:lisää|myös)|przeczytaj (?:też|także|również)|přečtěte si|prečítajte si|čítajte (?:aj|tiež)|olvasta már|vezi și|(?:ये|यह|इसे) भी पढ़ें|আরও পড়ুন|pilihan editor|更多新聞|更多新闻|관련 ?기사|続報|ayrıca bakınız|по теме|te recomendamos leer|ver más|acompanhe tudo sobre|"
    r"noticias? relacionadas?|notas? relacionadas?|notícias? relacionadas?|zum weiterlesen|alle artikel (?:der|zur)|kapcsolódó|cite[sşș]te [sşș]i|čtěte (?:také|též)|"
    r"follow|subscribe|sign up|download)(?!\w)\s*[:：|»›>\]–—?-]?",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"[(（【\[]?\s*(?:(?:editor|redactor|redattore|editado por|ansvarlig redaktør|ansvarig utgivare|ansvarshavende (?:chef)?redaktør)(?=\s*:)|责编|责任编辑|責任編輯|编辑|編輯|编校|审核|校对|ред(?:актор)?|редакція|محرر|biên tập|red)\s*[:：./]",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    rf"[(（]?(?:{SOURCES}|(?:本文|文章|信息|消息)(?:来源|來源)|պատկերի աղբյուր)"
    r"\s*[:：]",
    re.IGNORECASE,
)
_NOTICES = frozenset(
    "reklam reklama iklan advertentie annons anzeige werbung publicité publicidad pubblicità publicidade реклама إعلان "
    "פרסומת विज्ञापन 広告 广告 廣告 광고 διαφήμιση annonce annoncer anuncio mainos hirdetés inzerce inzerát oglas publicitate reclamă annonser ilmoitus mainoksia".split()
) | {
    "quảng cáo",
    "सार",
    "विस्तार",
    "विज्ञापन",
    "artikel lanjut di bawah",
    "scroll to continue",
    "la suite après cette publicité",
    "continúa después de la publicidad",
}
_PLAYER = re.compile(
    r"enable javascript|supports html5|activer javascript|habilitar javascript|aktivieren sie javascript|^\d+ ?mn$|"
    r"your browser does not support|browser unterstützt|tu navegador no",
    re.IGNORECASE,
)
_SHORTCODE = re.compile(r"\[/?[a-z_-]+(?: [^\[\]]*)?\]\Z")
_DATE_WORDS = frozenset(
    "date time timestamp published pubdate datetime updated modified data fecha datum tanggal".split()
)
_COPYRIGHT = re.compile(
    rf"[\[(（<«]?\s*(?:\(c\)|©|ⓒ|copyright\b(?=\W*(?:\d{{4}}|©|ⓒ|\(c\)|by\b|\Z|(?-i:[{LU}])))|ลิขสิทธิ์|저작권자)",
    re.IGNORECASE,
)
_FILED = re.compile(
    r"(?:话题|話題|标签|標籤|关键词|關鍵字|tags?|etiquetas|temas|themen|schlagw[oö]rte?r?|mots-clés|argomenti|tagi|теги|etiketler|"
    r"키워드|태그|kulcsszavak|štítky|emner|ämnen)\s*[:：]\s*\S",
    re.IGNORECASE,
)
"""What an article is filed under: `话题：#灯塔`."""

_PICTURED = re.compile("[▲▼△▽].{2,160}[（(](?:圖|图|翻攝|翻摄|記者|记者|資料|资料|取自|示意|攝影|摄影)")
"""A caption among the paragraphs, as portals of Taiwan set it: `▲舊海關。（圖／北都社）`."""

_POINTED = re.compile(
    r"(?:>>|→|⇒|➤|➡|▶|►|👉|☞)\s*\w|[▶►■◆]?\s*【(?:関連|写真|画像|動画|相关|相關|延伸|更多|관련)[^【】]{0,8}】"
)
"""What points to another story or to pictures."""

_SHOWN = re.compile(
    r"(?:photos?|foto|fotos|bild|imagen|imagem) ?: .{20,600}[(\[][^()\[\]]{3,80}[)\]]\.?\s*\Z", re.IGNORECASE
)
"""What a picture shows and who took it, in a paragraph of its own: `Photo: The harbour. (Jane Doe/Courier)`."""

_NAMED_LINE = 60


STRONG_WORDS = frozenset(
    "paywall newsletter newsletters comments related recommended promo subscribe subscription cookie consent "
    "signup popup share sharing outbrain taboola trending bio".split()
)
_LABELLED = 180
_LABEL_WORDS = 4
_HALF, _FEW = 0.5, 2
_SOME, _MOST_STRONG = 0.3, 0.4
_MUCH = 0.6
"""An element with so much of the article's words is no furniture, whatever it is called."""


def stands_in_furniture(block: Block, scope: _Element, shares: dict[_Element, float]) -> bool:
    """Whether an element between the scope of the article and a block is one that holds furniture.

    `shares` are the shares of the article's words that elements hold: an element with much of it is none,
    nor are the parts of it that are named as it is, such as the entries of a ticker.
    """
    inside = False
    kind = named_words(scope) & _KINDS
    for element in block.path:
        share = shares.get(element, 0.0)
        if (
            inside
            and share < _MUCH
            and is_furniture_element(element, kind | _LISTS if _is_listed(block, element) else kind)
            and (share < _SOME or (share < _MOST_STRONG and named_words(element) & STRONG_WORDS))
            and not (_is_section(element, shares) or _ends_story(block, element) or _is_among(block, element))
        ):
            return True
        if inside and share >= _MUCH:
            kind |= named_words(element) & (NAMES | BOXES) - STRONG_WORDS
        inside = inside or element is scope
    return False


_LISTS = frozenset(["list"])


def _is_listed(block: Block, element: _Element) -> bool:
    """Whether an element is a list or an item without links: `ul.article-list` of words is no list of articles."""
    return block.item and not block.links and tag_of(element) in ("ul", "ol", "li")


_STORY, _FOOT, _LONG = frozenset(["story", "article"]), frozenset(["footer"]), 100


def _ends_story(block: Block, element: _Element) -> bool:
    """Whether a paragraph is named as the foot of the story, and is whole sentences: `p.story-footer`."""
    told = element is block.path[-1] and tag_of(element) == "p" and bool(named_words(element) & _STORY)
    sentences = told and len(block.text) >= _LONG and block.link_share < _SOME and ends_sentence(block.text)
    return sentences and not is_furniture_element(element, _FOOT)


_FEWEST_AMONG, _MOST_BESIDE = 3, 60


def _is_among(block: Block, element: _Element) -> bool:
    """Whether a paragraph of sentences shares a class with several beside it, though furniture is called so.

    `<p class="doc-text authors-before">` among `<p class="doc-text">`.
    """
    if element is not block.path[-1] or tag_of(element) != "p" or len(block.text) < _LONG:
        return False
    own, around = set((element.get("class") or "").split()), element.getparent()
    if around is None or len(own) < _FEW or block.links or not ends_sentence(block.text):
        return False
    beside = itertools.islice(around.iterchildren("p"), _MOST_BESIDE)
    alike = sum(not own.isdisjoint((one.get("class") or "").split()) for one in beside if one is not element)
    return alike >= _FEWEST_AMONG


_SECTIONS = frozenset(
    "infobox factbox factfile fakta faktaruta faktaboks infokasten infoboks sidebar slideshow gallery tip tips "
    "profile profiles widget embed".split()
)
"""Names of boxes that sections of an article are called by as well."""
SLIDES = frozenset("slide slides slideshow".split())
_OF_OTHERS = STRONG_WORDS | frozenset(
    "comment reply replies answer answers teaser teasers card cards".split()
)
"""Names of what stands several times on a page without being the article, however much of it there is."""


def _is_section(element: _Element, shares: dict[_Element, float]) -> bool:
    """Whether an element is one of several called alike, which hold much of the article beside its paragraphs.

    Three or more that hold most of it are the wrappers of its paragraphs: `div.section.utility__text`.
    """
    parent = element.getparent()
    if parent is None or not shares.get(element):
        return False
    beside = [
        shares[one] for one in parent.iterchildren(element.tag) if one in shares and _are_alike(one, element)
    ]
    named, told = named_words(element), sum(beside)
    if len(beside) > _FEW and told >= _MUCH and not named & _OF_OTHERS:
        return True
    others = shares.get(parent, 0.0) - told
    least = 0.0 if named & SLIDES and told >= _MUCH else _SOME
    return len(beside) > 1 and min(told, others) >= least and not is_furniture_element(element, _SECTIONS)


def _are_alike(one: _Element, other: _Element) -> bool:
    return one.get("class") == other.get("class") is not None


_NAMES = NAMES | frozenset("author authors auteur auteurs autor autores autore autori verfasser".split())
_COMPOUND = re.compile(
    r"(?:social|share(?!d|h)|newsletter|related|recommend|outbrain|taboola|advert|sponsor|paywall|teaser)[a-z]|"
    r"(?:comment(?!ar|at)|kommentar|komentar|recirc|breadcrumb|tagcloud|addthis|adsense|adbox|adslot)[a-z]|"
    r"[a-z]+(?:newsletter|sharing|socials?|related|teasers?|promo|advert|tags|comments?|share|banner|ads|links|widget|byline)\Z"
)
"""Names of furniture that are made up of two words without a mark between."""


_OF_QUOTES = frozenset("widget aside embed inset".split())
"""What a page calls the boxes of what is quoted in its article: `blockquote.widget.quote`."""

_KINDS = frozenset(
    "report video videos audio podcast gallery survey quiz poll profile tips offer offers opinie".split()
)
"""Names of furniture that are kinds of articles as well: then all parts of the article have them."""


def is_furniture_element(element: _Element, kind: frozenset[str] = frozenset()) -> bool:
    """Whether an element holds furniture, by its name and those that its page gave it.

    `kind` are those of its names that say only what kind of article it is a part of.
    """
    if tag_of(element) in _TAGS:
        return True
    words = named_words(element) - kind
    if tag_of(element) == "blockquote" and words & QUOTED_WORDS:
        words -= _OF_QUOTES
    return bool(words) and (_is_of_furniture(words) or (tag_of(element) != "p" and bool(words & BOXES)))


@lru_cache(maxsize=8192)
def _is_of_furniture(words: frozenset[str]) -> bool:
    return (
        bool(words & _NAMES)
        or any(pair <= words for pair in PAIRS)
        or any(_COMPOUND.match(word) for word in words)
    )


_POINTS_WORDS = frozenset("summary highlights takeaways keypoints".split())
"""Names of lists of what an article says in short."""

known_furniture = lru_cache(maxsize=4096)(furniture_of)


def ends_sentence(text: str) -> bool:
    """Whether a text ends as sentences do."""
    return SENTENCE_END.search(text) is not None


def is_furniture_text(block: Block, *, inside: bool) -> bool:
    """Whether a block is furniture by its own words and links. `inside` says that the article goes on after it."""
    text = block.text[: note_behind(block.text)]
    if block.rows:
        return False
    found = known_furniture(text) if len(text) <= 300 else None
    is_sentence = len(text) > 40 and SENTENCE_END.search(text) is not None
    if (
        found
        and found.confidence >= 0.75
        and not ((is_sentence or (inside and block.level)) and found.rule in ("breadcrumbs", "section"))
        and not (inside and found.rule in ("author-biography", "section", "count") and len(text) > 120)
        and not (inside and is_sentence and found.rule == "speaks-to-reader" and _is_told(block, found))
        and not (inside and is_sentence and found.rule == "disclosure" and _SAID.search(text))
    ):
        return True
    if not any(character.isalnum() for character in text):
        return True
    if len(text) < 250 and _PLAYER.search(text):
        return True
    if len(text) < 120 and _COPYRIGHT.match(text):
        return True
    if block.level == 0 and (
        speaks_for_page(text)
        or is_notice(text)
        or (len(text) < 60 and closes(block) and not ends_sentence(text))
    ):
        return True
    if tells_of_its_picture(block) or points_elsewhere(block):
        return True
    if block.item and any(named_words(element) & _POINTS_WORDS for element in block.path[-4:]):
        return True
    if len(text) < 60 and (_EDITED.match(text) or _SOURCE.match(text)):
        return True
    if (len(text) < _LABELLED and _PICTURED.match(text)) or (block.level == 0 and _SHOWN.match(text)):
        return True
    if len(text) < _LABELLED and _FILED.match(text) and (block.links or "#" in text):
        return True
    if text.casefold().strip(" :-–—") in _NOTICES or _SHORTCODE.match(text):
        return True
    if len(text) < _NAMED_LINE and text.casefold().strip(" .:!…：-–—>»›→▶■▼[]【】") in LINES_OF_PAGES:
        return True
    if len(text) < _LABELLED and _POINTED.match(text) and not ends_sentence(text):
        return True
    if (
        len(text) < 80
        and named_words(block.path[-1]) & _DATE_WORDS
        and any(character.isdigit() for character in text)
    ):
        return True
    if _LEADS.match(text) and ((block.links and block.link_share > 0.3) or _is_lead_alone(text)):
        return True
    if _is_labelled_link(block):
        return True
    if block.link_share > 0.85 and len(text) < 300:
        return not (inside and SENTENCE_END.search(text) and len(text) > 120)
    return block.link_share > 0.6 and len(text) < 140 and not SENTENCE_END.search(text)


_SURE_APPEAL, _LONG_POINT = 0.85, 100
_READERS_TELL = re.compile(
    r"\A(?!.*\b(?:you|your)\b).*\b(?:readers|viewers|listeners) (?:have )?"
    r"(?:explain|tell|told|describe|recall|remember|recount|share|wrote|write of)d?\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"[\"“][^\"“”]{30,}[\"”]")
"""What somebody is quoted with, behind what pays him or her."""


def _is_told(block: Block, found: Furniture) -> bool:
    """Whether an article tells something, though in words that pages use: of its readers, or a long point.

    Points are items of a list, as of apps or prices that an article counsels its readers on.
    """
    long = block.item and len(block.text) > _LONG_POINT
    return found.confidence < _SURE_APPEAL and (long or _READERS_TELL.search(block.text) is not None)


def _is_labelled_link(block: Block) -> bool:
    """Whether a line is a few words and a link that goes on to its end: `Noticia relacionada La base`."""
    if not block.links or len(block.text) > _LABELLED:
        return False
    last = block.links[-1]
    label = block.text[: block.links[0].start].strip()
    if last.end < len(block.text.rstrip(" .»›>]→")) or not label or len(label.split()) > _LABEL_WORDS:
        return False
    if label[-1] in ":|»›>→►▶•–—-":
        return block.link_share > (_SOME if label.isupper() else _HALF) and label[:1] not in "«\"“„»'"
    return block.link_share > _HALF and not ends_sentence(block.text)


def _is_lead_alone(text: str) -> bool:
    """Whether a short line is nothing but a lead to another story: `See also: the old harbour`."""
    match = _LEADS.match(text)
    pointed = match is not None and (match[0][-1:] in ":：|»›>?]-" or text[-1] in ":：")
    return pointed and len(text) < 90 and not ends_sentence(text)


_COMMENTS = re.compile(
    r"(?:\d{1,5} |all |leave a |post a |join the )?(?:comments?|responses|replies|conversation|discussion|(?:visitor|reader|user)s?['’]?s? (?:opinions|views|comments|reactions?))\b(?: \(?(?:\d+|(?:latest|newest|oldest) (?:shown )?first)\)?)?[:.]?\Z|"
    rf"(?:\d{{1,5}} |(?:vos|tous les|les|ihre|deine|alle|tus|sus|los|seus|os|(?:i )?vostri|i|uw|jouw|dina|все|ваши|twoje|wasze) )?"
    rf"(?:{_COMMENTS_ABROAD}|(?:vos )?réactions|lesermeinungen|leserkommentare)"
    r"(?: \(?\d+\)?)?[:.]?\Z",
    re.IGNORECASE,
)


def opens_comments(block: Block) -> bool:
    """Whether a heading begins what readers wrote."""
    return len(block.text) < 50 and _COMMENTS.match(block.text) is not None


def closes(block: Block) -> bool:
    """Whether a heading begins what comes behind an article."""
    return len(block.text) < 80 and _begins_closing(block.text)


@lru_cache(maxsize=4096)
def _begins_closing(text: str) -> bool:
    return _CLOSING_HEADS.match(text) is not None


_LAST_HEADS = re.compile(
    r"(?:(?:verwendete|unsere) )?quellen(?:angaben?)?|(?:les )?sources|fuentes|źródła|kaynaklar|bronnen|källor|kilder|"
    r"discussion(?: about this \w+)?|join (?:our|the) (?:\w+ )?(?:forum|conversation|discussion|community|debate)|about the authors?|"
    r"(?:über|zu[mr]) (?:den |die |de[nr] )?autor(?:in|en)?|à propos de l.auteur|sobre (?:el|la|o|a) autora?",
    re.IGNORECASE,
)
"""Headings below which no article goes on: its sources, its writer, what readers say."""


def heads_end(block: Block) -> bool:
    """Whether a block heads what only ever stands behind an article: its sources, its writer, its readers."""
    text = block.text.strip(" :.–—-")
    return (block.level > 0 or block.strong) and len(text) < 50 and _LAST_HEADS.fullmatch(text) is not None


_POINTS = re.compile(
    r"(?:story )?highlights|(?:key|action|main) points|key takeaways|at a glance|in brief|the essentials|what you need to know|"
    r"das wichtigste(?: in kürze)?|auf einen blick|l.essentiel|les points clés|claves|puntos clave|in breve|in sintesi|"
    r"em resumo|in het kort|w skrócie|главное|коротко|ポイント|核心提示",
    re.IGNORECASE,
)


def heads_points(block: Block) -> bool:
    """Whether a block heads the points of an article, which its text tells again."""
    return len(block.text) < 40 and _POINTS.fullmatch(block.text.strip(" :.–—-")) is not None
