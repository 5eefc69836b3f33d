"""What the words of a picture begin with, end in, or say of whom it shows."""

from __future__ import annotations

import re

from generator.ingest.one_line.datelines.forms import OF_PICTURE
from generator.ingest.words.first_letters import by_first_letter
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

LABELS = frozenset(
    "agr amp arc ark arq aut bil cam cap car des dib did dis div for fot fro för gra ill ilu ima imm ind inf "
    "ing ins kar kom lef lég med pie rep suu sym tek ver vig zei".split()
)
"""The first three letters of all labels of captions and credits that need no sign behind them."""
_SIGNED_LABELS = frozenset(
    "abb afp ani auf ban bee cha cov cre dia dok epa fac fea fig fil fue hea kaa kay ket kuv lan lea leg "
    "mae mai map ngu pho pic que ris rys scr sho sli sni sou sto sum sur tab thi tik tit top twi vid zdj "
    "zdr".split()
)
"""The same of labels in ASCII that need one, and of what else the words of pictures begin with."""
_OPENINGS = LABELS | _SIGNED_LABELS | {"an ", "im ", "in "}
_NO_OPENING = frozenset("\"'“”„‘’«»‹›0123456789")


def may_open(text: str) -> bool:
    """Whether a line may begin with a label of pictures, or with a sign: most lines do not.

    Letters that are not ASCII, capitals and single letters in front may be anything, but no quotation marks.
    A number in front is asked for where one may stand.
    """
    head = text[:3]
    if head.lower() in _OPENINGS:
        return True
    if head[:1] in _NO_OPENING:
        return False
    return not head.isascii() or not head[:1].isalpha() or head.isupper() or head[1:2] == " "


LEAD = re.compile(
    r"(?:(?:\d{1,2} ?/ ?\d{1,2} )?show caption \+? ?hide caption [–-]|camera icon|"
    r"image (?:copyright|source)[^.!?]{2,60}?(?:image|media) ?caption|image caption|caption|"
    r"photo caption|media caption|bildunterschrift|légende|pie de foto|"
    r"didascalia|(?:vergroot afbeelding|bild vergrößern|agrandir l['’]image|ampliar (?:la )?imagen|"
    r"ingrandisci l['’]immagine|ampliar (?:a )?imagem|förstora bilden|forstørr bildet|"
    r"forstør billedet|suurenna kuva)(?= )|"
    r"图注|图说|圖說|图片说明|圖片說明)\s*[,:：]?\s*(?P<text>.{3,})\Z",
    re.IGNORECASE | re.DOTALL,
)
STARTS = re.compile(
    r"(?:(?-i:[A-Z]{4,}(?:[ ’'-][A-Z]{2,}){0,3}\. (?=[A-Z][a-z ]))|"
    rf"(?-i:{OF_PICTURE.pattern})|file ?(?:photo|picture|image)?s?\s*(?::|–|—|-|\()|\(?file ?(?:photo|"
    r"image)\)|in this (?:[\w.,]+ "
    r"){0,5}?(?:photo|image|picture|frame|handout|screengrab|video)|in this photo|a (?:photo )?collage of |"
    r"this (?:[\w.]+ \d{1,2}, \d{4},? |\w+ "
    r"){0,2}(?:file )?(?:photo|image|picture|handout|combination|screenshot|screengrab|screen grab)\b|"
    r"(?:pictured|photo|picture|image|photos|foto|surs[aă] foto|bild|archivbild|archivfoto|symbolbild|"
    r"symbolfoto|im bild|"
    r"auf dem foto)\s*(?:[:-]|,(?! ?videos?\b))|"
    r"(?:karte|landkarte|(?:info)?grafik|carte|infographi(?:c|e)s?|graphique|mapa|mappa|infograf[ií][ak]|"
    r"kaart|karta|mapka|kartta|map) ?: (?=[^.!?;]{4,70}\Z)|"
    r"(?:cover|featured?|lead|header|banner|top|main|title) (?:image|photo|picture) ?:|a (?:photo|"
    r"file photo|combination|handout|view|general view|screen|satellite "
    r"image) (?:of|shows|taken|showing|illustration)|an undated (?:photo|picture|image|selfie|"
    r"portrait) of|ilustrasi ?[-–:.]|kombinasi (?:gambar|foto)|"
    r"[▲△◀▶▼](?=.*(?:/ ?\w{2,14}|제공[\])]?|사진 ?[=:].{2,20})\Z|.*(?:고 있다\.|사진은 ))|"
    r"(?:imagen|foto|fotografía) de archivo|(?:image|photo) d['’](?:illustration|archives?)|"
    r"(?:foto|immagine) d['’]archivio|(?:foto|imagem) de arquivo|arkiv(?:foto|bild)|(?:animated |photo |"
    r"stock )?illustration of |"
    r"(?:a )?(?:diagram|chart|graph|map|screenshot) (?:showing|reflecting|of how) |"
    r"an? \w+ (?:photo|image) (?:shows|taken)|"
    r"an (?:image|illustration) (?:taken |captured )?(?:by|of) (?!.{0,90}\b(?:was|were|has|had|have|is|are|"
    r"will|can|shows?|showed)\b).{5,90}\Z|"
    rf"(?-i:Photos? [Bb]y (?:[{LU}][\w.'’-]{{1,20}} ){{2,3}}(?=[A-Z])).{{40}}|"
    r"from left|left "
    r"to right|\(l-r\)|\(from l)",
    re.IGNORECASE,
)
_FILE_END = Late(
    r"[.!?][\"”’]?(?:\s+|\s?[—–]\s?)\(?(?:(?:(?-i:[A-Z])[\w.-]+ ){0,3}file p(?:hoto|icture)|file|"
    r"representational image|representative image|pool "
    r"photo|stock image|archivbild|archive photo)\)?\.?\Z|(?-i:[ .|(\[-](?:PHOTO|"
    r"FILE) ?/ ?[A-Z][A-Z ]{2,20})[)\]]?\Z",
    re.IGNORECASE,
)
_FILE_WORDS = frozenset(["file", "photo", "image", "archivbild"])
"""Of which one is in every end of the form above."""
_SEEN = (
    r"\(?(?:left|right|centre|center|l|r|c)\)|pictured|seen here|in this (?:file )?(?:photo|image)|"
    r"poses? for|shakes? hands|shaking hands|"
    r"waves? (?:to|as|from)|arrives? (?:for|at|in)|walks? (?:past|with|to|by|away)|speaks? (?:during|at|to "
    r"reporters)|addresses (?:the|a)|gestures?|looks? on|attends?|stands? (?:in front|next|near|at|with)|"
    r"sits? (?:with|next)|greets?"
)
_SCENE = Late(rf"\b(?:{by_first_letter(_SEEN)})\b", re.IGNORECASE)
SEEN_WORDS = frozenset(
    "pictured seen this pose poses shake shakes shaking wave waves arrive arrives walk walks speak speaks "
    "addresses gesture gestures look looks attend attends stand stands sit sits greet greets".split()
)
"""Of which one is in every line that says what is seen, but where a bracket closes: `(left)`."""
NUMBERED = re.compile(
    r"(?:epa\d{6,9}|\d\.\d{7,9}) [A-Z]|(?:PHOTO|FOTO)/[A-Z][A-Z.’' -]{3,40}: [A-Z]|Dok\.[A-Z]|"
    r"(?:Fig(?:ure|\.)|Abb(?:ildung|\.)|Figura|Gr[áa]fico|Grafik|Tab(?:le|elle|leau|la|ela)|R[yi]s\.|Рис(?:унок|\.))"
    r" ?\d{1,2}[a-z]?(?:[.:]|\.:| ?[–—|-]) ?\w|[图圖図表]\s?\d{1,2}[:：.．、]|그림 ?\d{1,2}[.:]"
    r"|[^.]{20,200}[a-z]\. \d{7,9}\Z"
)
"""`epa08371164 A box`, `2.66377253 A box`, `Figure 3: A box`: its number.

Also `PHOTO/JANE DOE: A box`, `Dok.Menteri`.
"""


def is_filed(text: str, known: frozenset[str]) -> bool:
    """Whether a line ends in that its picture is an old one. `known` are its `words_in`, where these are."""
    if known and text.isascii():
        return not _FILE_WORDS.isdisjoint(known) and _FILE_END.search(text[-40:]) is not None
    end = text[-40:].casefold()
    return any(map(end.__contains__, _FILE_WORDS)) and _FILE_END.search(text[-40:]) is not None


def shows_scene(text: str, known: frozenset[str]) -> bool:
    """Whether a line tells what can be seen. `known` are its `words_in`, where they are known."""
    none = known and ")" not in text and text.isascii() and SEEN_WORDS.isdisjoint(known)
    return not none and not text.endswith(_OF_LIVE_PAGE) and _SCENE.search(text) is not None


_OF_LIVE_PAGE = ("as it happened", "live updates", "– live", "- live", "— live", "live blog", "live coverage")
"""How the headlines of live pages end, which may tell what a picture shows as well."""
