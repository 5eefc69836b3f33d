"""A block of a page → whether it is furniture, by its own words and links.

`furniture.py` of `one_line/` knows the words that pages say to their readers; here is added what only HTML tells:
whether a block is a heading or an item, and how much of it is links.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.furniture.furniture import Furniture, furniture_of
from generator.ingest.one_line.furniture.notes_behind import note_behind
from generator.ingest.one_line.furniture.reported import is_reported
from generator.ingest.one_line.sentence_ends import SENTENCE_END, ends_sentence
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.furniture.appeals import speaks_for_page
from generator.ingest.page.furniture.closing_heads import closes
from generator.ingest.page.furniture.notices import is_notice
from generator.ingest.page.furniture.picture_lines import tells_of_its_picture
from generator.ingest.page.furniture.pointing import points_elsewhere
from generator.ingest.page.tree import named_words
from generator.ingest.words.caseless import caseless, in_small_letters
from generator.ingest.words.furniture.page_lines import LINES_OF_PAGES
from generator.ingest.words.letters import LU
from generator.ingest.words.source_words import SOURCES

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
_PLAYER = caseless(
    r"enable javascript|supports html5|activer javascript|habilitar javascript|aktivieren sie javascript|^\d+ ?mn$|"
    r"your browser does not support|browser unterstützt|tu navegador no",
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

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_NAMED_LINE, _LONGEST_RIGHTS, _LONGEST_PLAYER = 60, 120, 250  # letters
_LABELLED = 180
_LABEL_WORDS = 4
_PART_LINKED, _HALF = 0.3, 0.5


_POINTS_WORDS = frozenset("summary highlights takeaways keypoints".split())
"""Names of lists of what an article says in short."""

known_furniture = lru_cache(maxsize=4096)(furniture_of)


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
    if inside and block.emphases and _tells_who(block):
        return False
    if _is_line_of_page(text):
        return True
    if block.level == 0 and (
        ((speaks_for_page(text) or is_notice(text)) and not is_reported(text, folded(text).split()))
        or (len(text) < 60 and closes(block) and not ends_sentence(text))
    ):
        return True
    if tells_of_its_picture(block) or points_elsewhere(block):
        return True
    if block.item and any(named_words(element) & _POINTS_WORDS for element in block.path[-4:]):
        return True
    if block.level == 0 and _SHOWN.match(text):
        return True
    if len(text) < _LABELLED and _FILED.match(text) and (block.links or "#" in text):
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


@lru_cache(maxsize=4096)
def _is_line_of_page(text: str) -> bool:
    """Whether a line is furniture wherever it stands: no words, a player, rights, who edited, a notice."""
    key = text.casefold()
    if not _LETTER_OR_DIGIT.search(text) or key.strip(" :-–—") in _NOTICES or _SHORTCODE.match(text):
        return True
    if len(text) >= _LONGEST_PLAYER:
        return False
    return (
        _PLAYER.search(in_small_letters(text)) is not None
        or (len(text) < _LONGEST_RIGHTS and _COPYRIGHT.match(text) is not None)
        or (len(text) < _NAMED_LINE and (_EDITED.match(text) or _SOURCE.match(text)) is not None)
        or (len(text) < _NAMED_LINE and key.strip(" .:!…：-–—>»›→▶■▼[]【】") in LINES_OF_PAGES)
        or (len(text) < _LABELLED and _PICTURED.match(text) is not None)
        or (len(text) < _LABELLED and _POINTED.match(text) is not None and not ends_sentence(text))
    )


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


_FEWEST_OF_WHO = 4


def _tells_who(block: Block) -> bool:
    """Whether a source is told in words behind a label in bold: **Source:** the mayor of Varsand, on his page.

    So agencies name theirs below the first paragraph; behind other labels, and below charts, it is a name.
    """
    label, _, told = block.text[:_LABELLED].partition(": ")
    bold = block.emphases[0]
    labelled = not bold.start and len(label) <= bold.end <= len(label) + len(": ")
    told_in_words = labelled and told[:1].islower() and told.count(" ") >= _FEWEST_OF_WHO
    return told_in_words and _SOURCE.match(block.text) is not None


def _is_labelled_link(block: Block) -> bool:
    """Whether a line is a few words and a link that goes on to its end: `Noticia relacionada La base`."""
    if not block.links or len(block.text) > _LABELLED:
        return False
    last = block.links[-1]
    label = block.text[: block.links[0].start].strip()
    if last.end < len(block.text.rstrip(" .»›>]→")) or not label or len(label.split()) > _LABEL_WORDS:
        return False
    if label[-1] in ",;(":
        return False  # `Source: the port of Varsand, its director Jane Doe`
    if label[-1] in ":|»›>→►▶•–—-":
        return block.link_share > (_PART_LINKED if label.isupper() else _HALF) and label[:1] not in "«\"“„»'"
    return block.link_share > _HALF and not ends_sentence(block.text)


def _is_lead_alone(text: str) -> bool:
    """Whether a short line is nothing but a lead to another story: `See also: the old harbour`."""
    match = _LEADS.match(text)
    pointed = match is not None and (match[0][-1:] in ":：|»›>?]-" or text[-1] in ":：")
    return pointed and len(text) < 90 and not ends_sentence(text)
