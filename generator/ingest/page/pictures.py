"""The figures of a page → caption and credit of the picture of its article."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.pictures.credits_abroad import SHOWN_LABELS
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.blocks.captions import CREDIT_LABEL, is_named_caption, is_named_credit
from generator.ingest.page.furniture.notices import is_notice
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.tree import is_longer, named_words, words_of
from generator.ingest.text.seed import Found, Picture
from generator.ingest.words.furniture.page_lines import LINES_OF_PAGES
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory

if TYPE_CHECKING:
    from lxml.etree import _Element

_CREDIT_WORDS = frozenset(
    "credit credits copyright photographer source attribution fonte fuente quelle crédit photocredit agency".split()
)
_AUTHORS = frozenset("author autor auteur autore".split())
_STAMP = 40
_SIGNED = re.compile(
    rf"(?:By|Von|Par|Por|Di) [{LU}][^.!?]{{3,50}}\b(?:posted|published|\d{{1,2}}:\d\d)|Herausgegeben von "
)
"""Who wrote and when, in an element that is named for a picture."""

_APART = frozenset("span em i cite small".split())
_NAMES = 90
_LONGEST_FIGURE = 1000
"""How many letters what is made for a picture may have that is no `figure`."""

_PICTURE = (
    r"(?:photo illustration|illustration|photo(?:graph)?|image|picture(?! alliance)|(?:arkiv|archiv|symbol|illustrations)?(?:foto|bild|kuva|beeld)|fotograf(?:ía|ia)?|"
    r"bildrechte|bildquelle|źródło(?: zdję\w+)?|zdjęcie|fot|fotó|fotoğraf|kuvaaja|kép|ảnh|gambar|фото|φωτ\w*|צילום|תצלום|صورة|تصوير|फोटो|ছবি|imagem|imagen|immagine|图|圖|写真|사진)"
)
_LABEL = re.compile(
    rf"\A(?:(?:{_PICTURE}|crédits?|credit|supplied|quelle|fonte|fuente|zdroj|kilde|källa|forrás|kaynak|bron|source|copyright|图源|图片来源)(?![^\W\d_])|©|[(（][cCＣ][)）])"
    r"\s*(?:(?:credit|source|by|caption|de|von)\b)?\s*[.:：=]?\s*(?:©\s*)?|^©\s*",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"\s*(?:(?:hide|toggle|enlarge(?: this)?|view|expand) (?:caption|image)|vis mer|les mer|read more|see more|voir plus|ver más|(?<=[.!?”] )(?-i:Close))\Z",
    re.IGNORECASE,
)
"""What unfolds or hides a caption, at its end."""

_IMAGE_LABELS = re.compile(
    r"\A(?:image source|toggle caption|hide caption|caption|"
    rf"{SHOWN_LABELS})\s*[,:،，、]\s*",
    re.IGNORECASE,
)


def picture_of(
    blocks: Sequence[Block], first: int, last: int, title_place: int, outlets: Directory
) -> Picture | None:
    """The caption that stands first around the article, with its credit."""
    start = max(0, min(title_place if title_place >= 0 else first, first) - 6)
    captions = [
        (place, block)
        for place, block in enumerate(blocks[start : last + 1], start)
        if block.figure
        and not block.hidden
        and len(block.text) >= 3
        and (not block.level or any(element.tag == "figcaption" for element in block.path))
        and block.link_share < 0.8
        and not _is_of_video(block, blocks[first])
        and not _is_of_page(block.text)
        and not (
            len(block.text) <= _STAMP
            and ((is_stamp(block.text) and not ends_sentence(block.text)) or block.text[-1] in ":：")
        )
    ]
    if not captions:
        return None
    outer = _figure_of(captions[0][1])
    together = _of_figure(outer, [block for _, block in captions[:8]])
    credit = _credit_element(outer, together)
    words = [block for block in together if not _is_credit(block) and not _is_label(block.text)]
    sources = [
        block
        for place, block in enumerate(words)
        if _SOURCE.match(block.text) or (place and _is_source(block))
    ]
    if sources and not credit:
        credit = _SOURCE.sub("", sources[0].text)
        told = any(block not in sources for block in words)
        if not told and (
            cut := _NAMED_BEHIND.match(credit)
        ):  # `Foto: the harbour at night (Jane Doe/Courier)`
            return _picture(cut["text"], cut["credit"], sources[0].line)
    words = [block for block in words if block not in sources]
    if not credit and len(words) == _PAIR and _is_name_alone(words[1].text):
        credit = words[1].text
    text = _BUTTON.sub("", words[0].text if words else "")
    credit = _without_buttons(credit)
    line = (words or together)[0].line
    if credit and text.endswith(credit):
        text = _LABEL_BEHIND.sub("", text[: -len(credit)]).rstrip(" |,–—-(/©")
    text = _IMAGE_LABELS.sub("", text).strip().removeprefix("- ")
    text = _FILE_PHOTO.sub("", text)
    if text and (furniture := furniture_of(text.strip("- "))) and furniture.confidence >= 0.8:
        text = ""
    text, credit = _split(text, credit, outlets)
    for _ in range(2):
        credit = _KIND_BEHIND.sub("", _LABEL.sub("", credit).strip(" .|-–—").lstrip("/ "))
        if credit[:1] in ("(", "（") and not set(credit) & {")", "）"}:
            credit = credit[1:]
        if credit[:1] + credit[-1:] in ("()", "[]", "（）") and credit.count(credit[0]) == 1:
            credit = credit[1:-1]
    return _picture(text, credit, line)


def _without_buttons(credit: str) -> str:
    """A credit without what unfolds it; nothing where it is a button: `Close`."""
    button = furniture_of(credit)
    return "" if button and button.rule == "button" else _BUTTON.sub("", credit)


def _split(text: str, credit: str, outlets: Directory) -> tuple[str, str]:
    """A caption and its credit, where the credit may stand in the caption's words."""
    if not text and (held := _HELD.search(credit)):
        text, credit = credit[: held.start()], held["credit"]
    for pattern in (_SHOT_BEHIND, _HELD):
        if not credit and (shot := pattern.search(text)):
            text, credit = text[: shot.start()].rstrip(), shot["credit"]
    named = " / " in text and set(text).isdisjoint(":|") and _is_name_alone(text)
    if text and not credit and (named or _ALONE.fullmatch(text)):
        text, credit = "", text
    read = read_caption(text, outlets) if text else None
    if read and not read.text and (held := _NAMED_BEHIND.match(text)):
        read = None
        text, credit = held["text"], credit or held["credit"]
    if read and read.credit and not credit and (read.text or len(read.credit.split()) <= 6):
        text, credit = _MARK_BEHIND.sub("", read.text), read.credit
    if text and not credit:
        text, credit = _cut_credit(text)
    if text and not credit and _WHOLE_CREDIT.match(text) and len(text.split()) <= _MOST_NAME_WORDS + 1:
        text, credit = "", text
    return text, credit


def _picture(text: str, credit: str, line: int) -> Picture | None:
    if not text and not credit:
        return None
    return Picture(
        caption=Found(value=text, line=line, rule="figcaption", confidence=0.9) if text else None,
        credit=Found(value=credit, line=line, rule="credit of the figure", confidence=0.85)
        if credit
        else None,
    )


_WHOLE_CREDIT = re.compile(
    r"(?:사진|写真|图源|фото|צילום)\s?[=:：]\s?|(?:illustration|photo(?:graph)?|image|foto|bild|credit|©|photo illustration|grafik)s?\s?(?:by\b|:|©|\s)\s?",
    re.IGNORECASE,
)
_FILE_PHOTO = re.compile(
    r"\s*(?:(?<=[.!?])\s+File|[-–—]\s*RIPRODUZIONE RISERVATA)\s*\Z|\s*[(\[](?:file(?: photo| picture| image)?|archive?|archivbild|archivo|archivio)[)\]]\s*\Z",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"[\s(（\[/]+(?:[Ss]ursa (?=[Ff]oto))?(?:Ảnh|Sursa|Beeld|Credit|ছবি|Imagem|Imagen|Immagine|Image|Bilde?|(?:Arkiv|Archiv|Symbol)?[Ff]oto|Fotos|Fotó|Photo|Фото|Fot|Kuva|Bild|写真|图源|图|圖|사진|صورة|תצלום|צילום|Φωτ\w*|Fotoğraf|Zdjęcie|फोटो|कैप्शन|Bildquelle|Bildrechte|Quelle|Fonte|Fuente|Źródło|Zdroj|Kilde|Källa|Forrás|Kaynak|Bron)\s?[.:=：/]\s?"
    r"(?P<credit>[^.]{2,70})[)）\].]*\Z"
)
_IN_BRACKETS = re.compile(
    r"\s*[(\[](?:foto|photo|ph|fot|crédit photo|photo credit)[.:]? (?P<credit>[^()\[\]]{2,60})[)\]]\Z",
    re.IGNORECASE,
)
_BY = re.compile(r"\s*[—–|-]\s*(?:Photos?|Pictures?|File photo) by (?P<credit>[^.]{2,50})\Z")
_MARKED = re.compile(r"\s*[(（][CＣc][)）]\s*(?P<credit>[^()（）]{2,60})\Z")
_SUPPLIED = re.compile(
    r"(?<=[.。])\s*(?P<credit>[가-힣][가-힣\w ·=/]{1,24}(?:제공|기자|촬영))(?:\s[\w.-]{2,30}@[\w.-]{4,30})?\.?\Z"
)
_ALONE = re.compile(r"\([^().]{2,40}\)")
_DASHED = re.compile(r"(?<=[.!?»”\"])\s+[-–—]\s+(?P<credit>[^.!?]{2,60})\Z")
"""Behind the last sentence and a dash: `The quay at night. - Jane Doe / AFP`."""

_EASTERN = re.compile(
    r"(?<=[。！？])\s*(?:图|圖|图片|摄影|攝影|来源|來源|图源|写真|提供)[:：/／]\s*(?P<credit>[^。]{2,40})\Z|"
    r"[（(](?P<agency>(?:ＡＦＰ|AFP|ロイター|共同|時事|ＥＰＡ|EPA|ＡＰ|AP|ゲッティ)[^（）()]{0,16}|[^（）()\d]{1,12}(?:提供|時事|共同|通信社?))[）)]\Z|"
    r"[＝=](?P<wire>(?:共同|時事|ロイター|ＡＰ|AP|ＡＦＰ|AFP|ゲッティ)[^＝。]{0,12})\Z|(?<=[.。])\s*/\s?(?P<slash>[^/.。]{2,30})\Z"
)
"""Credits behind captions in the East: `。图：视觉中国`, `（ＡＦＰ時事）`, `＝共同`, `. /연합뉴스`."""

_HELD = re.compile(r"\s*\((?:[Pp]hoto|Foto)s?[.:]? (?P<credit>[^()]{2,60})\)\Z")
_SHOT_BEHIND = re.compile(r"(?<=。)\s*(?P<credit>[^。]{2,16}[摄攝])\Z")
_SHOT = re.compile(r"[、＝](?P<credit>[^、＝。\d\s]{2,8})撮影\Z")
"""Who took a picture as a part of a Japanese caption's words, where it stays: `＝水戸市で、佐藤健撮影`."""

_SHARED = re.compile(rf"[{LU}][^/.!?]{{2,30}}/ ?[{LU}][\w .]{{1,30}}")
_MARK_BEHIND = re.compile(
    r"\s*(?:©|[(（][cCＣ][)）]|[(\[](?:photo|image|foto)|\bsurs[aă])\s*\Z", re.IGNORECASE
)
_KIND_BEHIND = re.compile(r"(?<=\w)\s+(?:(?:file )?photo|pic|nuotr)\.?\Z")
_TAKEN = re.compile(r"\s*[(（](?P<credit>[^()（）、]{2,16}(?:撮影|攝|摄))[)）]\Z")
_PARTED = re.compile(r"\s+[•·]\s+(?P<credit>[^•·.]{2,60})\Z")
_AGENCY = re.compile(
    rf"(?<=\w{{2}}[.!?])\s+(?P<credit>[{LU}][\w.'’-]{{1,20}}(?: [{LU}][\w.'’-]{{0,20}}){{0,3}} ?/ ?[{LU}][\w .'’-]{{2,40}})\Z"
)
_LABEL_BEHIND = re.compile(r"\s*\b(?:credit|photo|foto|bild|image|picture)s?\s*:\s*\Z", re.IGNORECASE)
_RIGHTS = re.compile(r"\s*©\s*(?P<credit>[^©.!?]{2,60})\Z")
_BARRED = re.compile(r"\s/\s(?:фото|foto|photo|fot\.|kuva)\s(?P<credit>[^/.]{2,40})\Z", re.IGNORECASE)
"""Behind a bar and a label without a mark: `Старий причал / фото REUTERS`."""

_SLASHED = re.compile(
    rf"\s/\s(?P<credit>[{LU}][\w.’'-]*(?: [{LU}][\w.’'-]*){{0,3}}(?:\s/\s[{LU}][\w.’'-]*(?: [\w.’'-]+){{0,2}})?)\.?\Z"
)
"""Behind a bar: `The quay at night / J. Doe / AFP`."""

_PLACED = re.compile(r"(?<=\.)\s*(?P<credit>[가-힣]{1,8}=[A-Za-z가-힣][A-Za-z가-힣 ·]{1,20})\Z")
_KOREAN = re.compile(r"(?<=[.。])\s*사진[ =:]\s*(?P<credit>[^.]{2,30})\.?\Z")
_NAMED_BEHIND = re.compile(r"(?P<text>[^()]{8,300}?)\s*\((?P<credit>[^()]{2,60})\)\Z")
_BRACKETED = re.compile(r"(?<=[.!?。؟…\"”»])\s*[(\[（](?P<credit>[^()（）\[\]]{2,60})[)\]）]\Z")
_BRACKETED_WORD = re.compile(r"(?<=[^\x00-\u036f])\s+[(（](?P<credit>[^()（）\d]{2,30})[)）]\Z")


def _cut_credit(text: str) -> tuple[str, str]:
    """A caption's words and the credit behind them, in any language's way of writing it."""
    for pattern in (
        _IN_BRACKETS,
        _LABELLED,
        _BY,
        _PARTED,
        _RIGHTS,
        _BARRED,
        _AGENCY,
        _PLACED,
        _KOREAN,
        _MARKED,
        _SUPPLIED,
        _BRACKETED,
        _TAKEN,
        _EASTERN,
        _BRACKETED_WORD,
        _DASHED,
        _SLASHED,
    ):
        if match := pattern.search(text):
            credit = next(filter(None, match.groups()))
            return text[: match.start()].rstrip(" |,–—-"), credit.strip(" ]" if "[" not in credit else " ")
    shot = _SHOT.search(text)
    return text, shot["credit"] if shot else ""


_NAME_WORDS = frozenset("for via de da di von of the and und et y e al - – — / | · & x".split())
_MOST_NAME_WORDS = 8
_PAIR = 2


def _is_name_alone(text: str) -> bool:
    """Whether a line is a few names and no sentence: `PA Archive`, `Jane Doe for The Courier`."""
    words = text.split()
    return (
        len(words) <= _MOST_NAME_WORDS
        and len(text) <= _NAMES
        and not ends_sentence(text)
        and words[0][0].isupper()
        and all(word[0].isupper() or word.casefold() in _NAME_WORDS or "/" in word for word in words)
    )


_SOURCE = re.compile(
    r"\A(?:صدر الصورة|منبع تصویر|автор фото|kaynak|fuente de la imagen|crédito|nguồn hình ảnh|图像来源|圖像來源|इमेज स्रोत|"
    r"ছবির উৎস|sumber gambar|画像提供|사진 출처|ที่มาของภาพ|image source|photo(?:graph)?(?: credit)?|picture credit|image credit|foto|fotó|bildquelle|bildrechte|crédit photo|fuente|źródło zdję\w+)\s*[,:،，、]\s*",
    re.IGNORECASE,
)


def _is_label(text: str) -> bool:
    """Whether a block is only what is read out before a caption: `Image caption,`."""
    return not re.sub(r"\W", "", _IMAGE_LABELS.sub("", text)) or not re.sub(r"\W", "", _SOURCE.sub("", text))


def _is_source(block: Block) -> bool:
    """Whether a block of a figure is nothing but who took the picture: `Fot. Jane Doe / Courier`."""
    if len(block.text) > _NAMES:
        return False
    return CREDIT_LABEL.match(block.text) is not None or _TAKEN_BY.fullmatch(block.text) is not None


_TAKEN_BY = re.compile(r"(?:Photos?|Pictures?|Images?) (?:by|courtesy of) [^.!?]{2,80}")


def _is_of_page(text: str) -> bool:
    """Whether words that an element for pictures holds are none of a picture's."""
    return text.casefold() in LINES_OF_PAGES or _SIGNED.match(text) is not None or is_notice(text)


def _is_of_video(block: Block, opening: Block) -> bool:
    """Whether a block stands in an element that is called a video, and that the text does not stand in."""
    near = [*block.path[-4:], *(one for one in block.path[-8:-4] if one not in opening.path)]
    return any(named_words(element) & {"video", "player"} for element in near)


def _of_figure(outer: _Element | None, captions: Sequence[Block]) -> list[Block]:
    """The captions in the same figure as the first, or in the same element that is made for a picture."""
    if outer is None:
        return [captions[0]]
    if outer.tag == "figure" or is_longer(outer, _LONGEST_FIGURE):
        return [block for block in captions if _figure_of(block) is outer]
    return [block for block in captions if outer in block.path]


def _figure_of(block: Block) -> _Element | None:
    return next(
        (element for element in reversed(block.path) if element.tag == "figure"),
        block.path[-2] if len(block.path) > 1 else None,
    )


def _is_credit(block: Block) -> bool:
    words = named_words(block.path[-1])
    return (bool(words & _CREDIT_WORDS) and "caption" not in words) or is_named_credit(block.path[-1])


def _credit_element(outer: _Element | None, together: Sequence[Block]) -> str:
    """The words of the element in a figure that is named as the credit."""
    for block in together:
        if _is_credit(block):
            return block.text
    if outer is None or (
        outer.tag != "figure"
        and (next(outer.iter("h1"), None) is not None or is_longer(outer, _LONGEST_FIGURE))
    ):
        return ""
    for element in itertools.islice(outer.iter(), 200):
        if (
            isinstance(element.tag, str)
            and (
                named_words(element) & _CREDIT_WORDS
                or is_named_credit(element)
                or _is_author_of_picture(element)
            )
            and element.tag not in ("figcaption", "figure")
        ):
            text = words_of(element, limit=300)
            if 2 <= len(text) <= 160 and _LABEL.sub("", text).strip():
                return text
    own = together[0].path[-1]
    return _last_of_caption(own if is_named_caption(own) else next(outer.iter("figcaption"), None))


def _last_of_caption(caption: _Element | None) -> str:
    """The words at a caption's end that are set apart and look like a name: `<span>JANE DOE / COURIER</span>`."""
    while (
        caption is not None
        and len(caption) == 1
        and caption[0].tag == "p"
        and not (caption.text or "").strip()
    ):
        caption = caption[0]
    last = caption[-1] if caption is not None and len(caption) else None
    if caption is None or last is None or last.tag not in _APART or (last.tail or "").strip():
        return ""
    credit, words = words_of(last, limit=_NAMES), words_of(caption, limit=_LONGEST_FIGURE)
    before = words[: -len(credit)].rstrip() if credit and words.endswith(credit) else ""
    if not before or credit[-1] in ".!?":
        return ""
    named = credit.isupper() or "/" in credit or "|" in credit
    told = (before[-1] in ".!?…»”" and named) or CREDIT_LABEL.match(credit)
    parted = len(caption) == _PAIR and caption[0].tag == last.tag and not (caption.text or "").strip()
    named = parted and before != "" and _is_name_alone(credit) and not _is_name_alone(before)
    return credit if told or named or words[len(before)] != " " or _SHARED.fullmatch(credit) else ""


def _is_author_of_picture(element: _Element) -> bool:
    """Whether an element in a caption is named for who took the picture."""
    outer = element.getparent()
    return outer is not None and outer.tag == "figcaption" and bool(named_words(element) & _AUTHORS)
