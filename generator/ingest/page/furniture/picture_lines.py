"""A line of a page → whether it tells of a picture: who took or owns it, where it stands.

The scripts and languages that captions end in are those of all pages, so a line needs no element to tell it.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.pictures.scenes import tells_of_picture
from generator.ingest.one_line.sentence_ends import SENTENCE_END
from generator.ingest.page.blocks.block import Block
from generator.ingest.words.letters import LU

_LABELLED = 180
_CREDITED_BEHIND = re.compile(
    r"(?:\sภาพ|(?:^|[|/–—.!?…»”،۔।]|\s-)\s*(?:فوٹو|ছবি|ภาพ|Foto|Photo|Photograph|Photographie|Fotografie|Fotografía|Fotografia|Fotoğraf|Fotó|Fotograf|Kuvaaja|Picture|Image|Bild|Kuva|Kép|Fot\.|Zdjęcie|Immagine|Imagen|Imagem|Crédits? photo|Ảnh|Фото|फोटो|صورة|תמונה|צילום|写真|사진)|(?:^|[|。！？」”)）\s])\s*(?:图源|圖源|[图圖]片?[来來]源|[图圖]片))"
    r"s?\s*[:：]\s*[^.!?]{2,60}\.?\Z|"
    rf"[|/.!?…»”] ?(?:Fot\. (?=[{LU}])|(?:Video|Vídeo|Vidéo|Videó|Видео|Відео|فيديو|ویدیو|वीडियो|วิดีโอ|视频|影片|動画|영상) ?[:：] ?)"
    r"[^.!?:–—]{2,30}\.?\Z"
)
"""How captions end without brackets: `The old quay | Foto: dpa`, `The quay. Video: AFP.`"""

_TAKEN = re.compile(
    "[。！？」”] ?(?:[\u4e00-\u9fff]{0,8}(?:记者|記者|通讯员| ) ?)?[\u4e00-\u9fff]{2,4} ?[/／]? ?(?:摄|攝|摄影|攝影|图|圖|供图|供圖)\\Z|图为[^。！？]{2,100}。?[（(](?:[\u4e00-\u9fff]{2,10} )?[\u4e00-\u9fff]{2,4} ?[摄攝]影?[）)]\\Z|"
    "[。！？」”] ?[\u4e00-\u9fff]{2,6} (?:资料|資料)(?:图片?|圖片?|照片?)?\\Z|"
    "[＝=][^。！？]{2,40}(?:撮影|写す|提供)\\Z|[（(]\\d{1,2}日[^（）()]{0,12}、[^（）()]{1,20}で[）)]\\Z|"
    "[△▲](?=[^\uac00-\ud7af]{6,160}\\Z)(?=.{0,20}[\u4e00-\u9fff])|"
    "(?:[资資]料|[档檔]案)(?:[图圖]片?|照片?)[:：]\\s?(?=[^:：]{4,60}(?:[:：]|\\Z))"
)
"""How captions in Chinese and Japanese end, with who took the picture, where and when, or begin with what points to it."""

_LONGEST_OWNED = 200
_CAPTION = 400
_OWNED = re.compile(rf"[.!?»”] ?© ?(?!(?i:ripro|copy|all |alle |tous |ansa)|\d)[{LU}][^.!?]{{2,50}}\Z")
"""How captions end with whose picture it is: `The council on Tuesday. © Jane Doe`."""

_CREDITED = re.compile(
    r"[(\[](?:[^()\[\]]{0,60}\b[Pp]hoto(?:graph)?s?\b(?! (?:at|on the) (?:left|right))[^()\[\]]{0,80}|"
    r"Videos? ?(?:by|from|via|sent|shared|courtesy|taken|shot|posted|:) [^()\[\]]{2,90}|(?:Foto|Bild|Immagine|Imagen|Crédit|Credit)s?:? [^()\[\]]{2,60}|"
    r"(?:צילום|تصوير|تصویر|فوٹو|फोटो|ছবি|ภาพ|Ảnh|Фото|фото|사진|写真|撮影|Kuva|Fot\.|Fotó|Zdjęcie|Kép) ?[:：/]? ?[^()\[\]]{2,60}|"
    r"[^()\[\]]{2,60} via (?:AP|AFP|EPA|Reuters|REUTERS|Bloomberg|TNS|Getty(?: Images)?)|"
    r"[^()\[\]]{2,50}/ ?(?:AP|AFP|EPA|EFE|dpa|ANSA|Reuters|REUTERS|Bloomberg|Getty(?: Images)?)[^()\[\]]{0,20})[)\]]\.?\Z"
)
"""How captions end: with who took the picture, in brackets."""

_CREDITED_EAST = re.compile(
    r"[（(〔](?:(?:圖片?|图片?|圖檔|照片?|相片|攝影|摄影|[資资]料(?:照片?|[圖图]片?)|示意[圖图]|写真|画像|撮影)"
    r"(?:[來来]源|提供|出典)?\s?[／/：:＝=]\s?[^（）()〔〕]{2,40}|"
    r"(?:[^（）()〔〕。，、]{2,24}(?:提供|翻[攝摄]|撮影)|(?:記者|记者)[^（）()〔〕。，、]{2,12}[攝摄]影?))[）)〕]\Z"
)
"""The same in Chinese and Japanese: `（圖片來源／港務公司）`, `（写真：港湾局）`, `（記者王大明攝）`."""

_CLOSING = "）)〕"

_NAMED_PICTURE = re.compile(
    r"(?:Header|Cover|Featured?|Lead|Banner|Title|Top|Main) (?:[Ii]mage|[Pp]hoto|[Pp]icture) ?: \S|"
    rf"[{LU}][^.!?/:]{{2,60}} ?/ ?(?:Getty Images|AFP|AP|Reuters|REUTERS|EPA|picture[- ]alliance|Shutterstock|iStock|Alamy)(?: [\w ]{{0,20}})?\Z|"
    r"[A-ZÀ-Ž][^.!?]{2,60} nuotr\.\Z|"
    rf"Courtesy of (?:[{LU}][\w&’'-]* ?){{1,5}}\Z"
)
"""A caption that says where its picture stands, and who lent a picture or the whole text, in a line of its own."""


def tells_of_its_picture(block: Block) -> bool:
    """Whether a block tells of a picture: who took or owns it, where it stands.

    Brackets that are a link to pictures, as pages put behind sentences, say nothing of this one.
    """
    text = block.text
    length = len(text)
    if length < _CAPTION and _is_credited(text[-140:]) and not _ends_in_link(block):
        return True
    if not text.isascii() and (
        (length < _LONGEST_OWNED and "©" in text and _OWNED.search(text[-70:]))
        or (length < _LABELLED and text[-1] in _CLOSING and _CREDITED_EAST.search(text[-60:]))
        or (length < _LABELLED and (_TAKEN.search(text[-40:]) or _TAKEN.match(text)))
    ):
        return True
    return tells_of_picture(text) or (length < _CAPTION and _NAMED_PICTURE.match(text) is not None)


def _is_credited(end: str) -> bool:
    """Whether a line ends in who took a picture; what all such ends have is asked for first, as it is fast."""
    if ("(" in end or "[" in end) and _CREDITED.search(end):
        return True
    labelled = ":" in end or "：" in end or "Fot." in end
    return labelled and _CREDITED_BEHIND.search(end) is not None


def _ends_in_link(block: Block) -> bool:
    """Whether a sentence ends before brackets in which all is a link: `It froze. [Photos of the quay]`."""
    if not block.links or block.text[-1] not in ")]":
        return False
    last = block.links[-1]
    before = block.text[: last.start].rstrip(" ([")
    return (
        last.end >= len(block.text) - 1
        and before != block.text[: last.start]
        and SENTENCE_END.search(before) is not None
    )
