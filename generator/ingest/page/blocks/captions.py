"""The elements around words of a page → whether they are the caption or the credit of a picture.

Old and new pages alike put captions into plain `div`s: they are told by the names of the elements around
them, and by a picture that stands in a small element with hardly anything else.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ingest.page.tree import (
    ancestors_of,
    element_before,
    first_in,
    holds_paragraphs,
    is_longer,
    named_words,
    only_in,
    tag_of,
    words_of,
)
from generator.ingest.words.letters import LU

if TYPE_CHECKING:
    from lxml.etree import _Element

_FIGURES = frozenset("figure figcaption picture amp-img".split())
_CREDIT_WORDS = frozenset("credit credits photographer copyright source".split())
_PICTURE_WORDS = frozenset("photo image picture media img figure foto bild thumbnail".split())
_PICTURED_WORDS = _PICTURE_WORDS | frozenset(
    "imagen imagem immagine visual photos images kuva zdjecie obrazek thumb pic photobox imagebox".split()
)
_PICTURES = frozenset("img picture amp-img video iframe".split())
_WHOLES = frozenset("body article main section".split())
_CAPTION_WORDS = frozenset(
    "caption captions figcaption photocredit bildunterschrift didascalia imagecredit "
    "legende legenda pie imagecaption photocaption pictext phototext imgtext cptn".split()
)
CREDIT_LABEL = re.compile(
    r"[(\[]?(?:fot\.|[©ⓒ]|(?:photos?|fotos?|foto(?:graf|grafía|grafia)?|fotó|fotoğraf|ảnh|bild|kuva|фото|φωτ\w*|צילום|写真|사진|फोटो|"
    r"quelle|bildquelle|source|fuente|fonte|źródło|zdroj|bron|beeld|källa|kilde|forrás|kaynak|"
    r"sursa(?: foto)?|crédits?|credits?)\s*"
    r"(?:credit|crédit|photo|foto)?\s*[:：=/©])",
    re.IGNORECASE,
)
"""What the name of who took a picture begins with."""

_CAPTION_NAME = re.compile(
    r"(?:^|\s)(?:(?:img|image|pic|photo|foto|bild)[_-]?te?xt|[a-z]+bild__info__text)(?:$|\s)"
)
"""An element's whole class that says that it is a caption: `img-text`."""

_CREDIT_NAME = re.compile(
    r"(?<![a-z])(?:photos?|images?|pictures?|imgs?|fotos?|media|bild|thumbs?)(?:[_-]{1,2}|(?=[A-Z]))"
    r"(?:[Aa]uthor|[Aa]utor[ei]?|[Aa]uteur|[Cc]redits?|[Cc]opyright|[Ss]ource|[Pp]hotographer)(?![a-z])"
)
"""An element's class that says who took a picture: `img-author`, `main-image__author`."""

_CAPTION_PAIRS = tuple(
    frozenset([picture, "desc"]) for picture in ("img", "photo", "image", "picture", "figure", "thumb", "pic")
)
_NEAR = 4
_FAR = 8
_OfPicture = tuple[bool, bool, bool]
"""Whether an element is a caption or made for a picture; named for who took one; named for a picture."""
_NOTHING: _OfPicture = (False, False, False)
_LONGEST = 320
"""How many letters may stand in an element with a picture that is made for this picture."""

_MOST_ELEMENTS = 40
_FEW, _TELLING = 4, 4  # elements, words
_SLANTED = frozenset("em i small".split())
_HEADS = frozenset("h1 h2 h3 h4".split())
_FEW_PARTS = (2, 3)
_PAIR = 2
_BELOW = 160
_SHORT_CREDIT = 80
_BARE_CREDIT = re.compile(rf"[{LU}][^.!?/]{{2,40}} ?/ ?[{LU}][^.!?]{{2,40}}")
"""Names with a bar between: `Jane Doe/Courier`."""


def is_named_caption(element: _Element) -> bool:
    """Whether an element is named as a caption."""
    name = element.get("class") or ""
    return _names_caption(named_words(element)) or _CAPTION_NAME.search(name[:200]) is not None


@lru_cache(maxsize=4096)
def _names_caption(words: frozenset[str]) -> bool:
    return bool(words & _CAPTION_WORDS) or any(pair <= words for pair in _CAPTION_PAIRS)


def is_named_credit(element: _Element) -> bool:
    """Whether an element is named as the one that says who took a picture."""
    name = element.get("class") or ""
    return bool(name) and _CREDIT_NAME.search(name[:200]) is not None


def is_made_for_picture(element: _Element) -> bool:
    """Whether an element is named for a picture, and holds one and few words beside it."""
    return bool(named_words(element) & _PICTURED_WORDS) and _is_for_picture(element)


def is_of_figure(
    path: tuple[_Element, ...], tags: tuple[str, ...], known: dict[_Element, _OfPicture]
) -> bool:
    """Whether the innermost element is of a picture. `known` remembers what was found of elements."""
    return not _FIGURES.isdisjoint(tags[-_FAR:]) or _is_of_caption(path[-_NEAR:], tags[-_NEAR:], known)


def _is_of_caption(
    near: tuple[_Element, ...], tags: tuple[str, ...], known: dict[_Element, _OfPicture]
) -> bool:
    """Whether an element around a block is named as a caption or credit, or made for a picture."""
    own, tag = near[-1], tags[-1]
    if tag == "p" and (_is_bare_figure(near, tags) or _is_below_picture(own) or _is_slanted(own)):
        return True
    if tag == "div" and _says_picture(own):
        return True
    if tag in _CENTRED_TAGS and _is_centred(own) and _is_centred_caption(own):
        return True
    credited = pictured = False
    for element, its_tag in zip(near, tags, strict=True):
        said = known.get(element)
        if said is None:
            said = known[element] = _said_by_name(element, its_tag)
        if said[0]:
            return True
        credited, pictured = credited or said[1], pictured or said[2]
    return credited and pictured


def _said_by_name(element: _Element, tag: str) -> _OfPicture:
    if tag in _WHOLES or not (words := named_words(element)):
        return _NOTHING
    if is_named_credit(element) or is_named_caption(element):
        return True, False, False
    made = bool(words & _PICTURED_WORDS) and _is_for_picture(element)
    return made, bool(words & _CREDIT_WORDS), bool(words & _PICTURE_WORDS) or _ends_in_picture(words)


def _is_bare_figure(near: tuple[_Element, ...], tags: tuple[str, ...]) -> bool:
    """Whether a paragraph stands in a nameless element that is a picture, its caption and its credit."""
    return "div" in tags[-3:-1] and any(
        tag == "div" and len(first_in(element, _FEW)) in _FEW_PARTS and _holds_credited(element)
        for element, tag in zip(near[-3:-1], tags[-3:-1], strict=True)
    )


def _is_below_picture(own: _Element) -> bool:
    """Whether a short paragraph stands alone below a picture, in a part among paragraphs that have none."""
    element = own.getparent()
    if element is None or tag_of(element) != "div":
        return False
    beside = first_in(element, _PAIR + 1)
    if len(beside) != _PAIR or beside[1] is not own:
        return False
    first = beside[0]
    linked = only_in(first) if tag_of(first) == "a" else None
    inner = first if linked is None else linked
    outer = itertools.islice(ancestors_of(element), _PAIR)
    return (
        tag_of(inner) in ("img", "picture")
        and not is_longer(own, _BELOW)
        and any(map(holds_paragraphs, outer))
    )


_CENTRED = re.compile(r"text-align ?: ?center")
_CALLED_CENTRED = re.compile(
    r"(?:^|\s)(?:f_|(?:text|align|img|image|pic)[_-]?)?cent(?:er|re)(?:ed)?(?:$|\s)", re.IGNORECASE
)
"""`f_center`, `text-center`: what elements are called that a style sheet sets in the middle."""
_BOLD = frozenset(["b", "strong"])
_CENTRED_TAGS = frozenset(["p", "div", "center"])


def _is_centred(element: _Element) -> bool:
    """Whether words stand in the middle, by what an element says itself."""
    tag = tag_of(element)
    if tag not in _CENTRED_TAGS or not (tag == "center" or element.keys()):
        return False
    if tag == "center" or (element.get("align") or "").casefold() == "center":
        return True
    style, name = element.get("style") or "", element.get("class") or ""
    if name and _CALLED_CENTRED.search(name[:200]):
        return True
    return bool(style) and _CENTRED.search(style[:300]) is not None


def _is_centred_caption(own: _Element) -> bool:
    """Whether a few words in the middle, none of them bold, stand right below a picture there."""
    if holds_picture(own):  # `<img><br>words`
        long = is_longer(own, _BELOW // _PAIR) and not _is_set_apart(own)
        return not ((own.text or "").strip() or long or _is_bold(own))
    above = element_before(own)
    for _ in range(_PAIR):  # paragraphs with nothing in them
        if above is None or holds_picture(above) or is_longer(above, 0):
            break
        above = element_before(above)
    return (
        above is not None
        and holds_picture(above)
        and _is_centred(above)
        and not is_longer(above, 0)
        and not _is_bold(own)
        and (not is_longer(own, _BELOW // _PAIR) or _is_set_apart(own))
    )


_CREDITED_END = re.compile(
    r"[(\[](?:[^()\[\]]{2,40}/ ?[^()\[\]]{2,40}|(?:file|courtesy|photo|image|picture)\b[^()\[\]]{0,60}|"
    r"[^()\[\]]{2,40} (?:photo|image|picture)s?)[)\]]\.?\Z|"
    r"[（(][^（）()]{2,24}(?:[摄攝]影?|供[图圖]|提供)[)）]\Z",
    re.IGNORECASE,
)
"""`(Harbour/Jane Doe)`, `[Photo by Jane Doe]` behind what a picture shows."""


def _is_set_apart(own: _Element) -> bool:
    """Whether a longer line below a picture ends in who took that, or is all of another colour."""
    if is_longer(own, _LONGEST):
        return False
    inner = None if (own.text or "").strip() else only_in(own)
    coloured = inner is not None and tag_of(inner) == "font" and bool(inner.get("color"))
    if coloured and inner is not None and not (inner.tail or "").strip():
        return True
    return _CREDITED_END.search(words_of(own, limit=_LONGEST + 1)) is not None


def _is_bold(element: _Element) -> bool:
    """Whether an element has words in bold, as headings between paragraphs are."""
    return any(tag_of(inner) in _BOLD for inner in itertools.islice(element.iter(), _MOST_ELEMENTS))


def holds_picture(element: _Element) -> bool:
    """Whether an element holds a picture."""
    return any(tag_of(inner) in _PICTURES for inner in itertools.islice(element.iter(), _MOST_ELEMENTS))


def _is_slanted(own: _Element) -> bool:
    """Whether a paragraph is slanted as a whole, right below one that is nothing but a picture."""
    inner = None if (own.text or "").strip() else only_in(own)
    if inner is None or tag_of(inner) not in _SLANTED or (inner.tail or "").strip():
        return False
    above = element_before(own)
    return (
        above is not None
        and tag_of(above) in ("p", "div")
        and not is_longer(own, _LONGEST)
        and any(tag_of(one) in _PICTURES for one in itertools.islice(above.iter(), _FEW))
        and not words_of(above, limit=_BELOW)
    )


def _says_picture(own: _Element) -> bool:
    """Whether an element says what the picture right before it is called: that of its own small part."""
    above = element_before(own)
    if above is None or len(first_in(own, _PAIR + 1)) > _PAIR:
        return False
    pictures = (one for one in itertools.islice(above.iter(), _FEW) if tag_of(one) == "img")
    said = (next(pictures, own).get("alt") or "").split()
    if len(said) < _TELLING or is_longer(own, _LONGEST):
        return False
    return said == words_of(own, limit=_LONGEST).split()


def _holds_credited(element: _Element) -> bool:
    """Whether an element holds a picture and one or two lines, the last of which says who took it."""
    inner = list(itertools.islice(element.iter(), _MOST_ELEMENTS))
    tags = [tag_of(one) for one in inner]
    lines = [one for one, tag in zip(inner, tags, strict=True) if tag == "p"]
    if not 1 <= len(lines) <= _PAIR or "img" not in tags[: tags.index("p")] or not _HEADS.isdisjoint(tags):
        return False
    if len(lines) == 1 or is_longer(element, _LONGEST):
        return False
    return _says_who_took(words_of(lines[-1], limit=_LONGEST))


@lru_cache(maxsize=4096)
def _ends_in_picture(words: frozenset[str]) -> bool:
    """Whether one of the names ends in a word for a picture: `absatzbild`, `leadfoto`."""
    return any(word.endswith(("bild", "foto", "photo", "image")) for word in words)


def _is_for_picture(element: _Element) -> bool:
    """Whether an element holds a picture, and few words beside it."""
    tags = {tag_of(one) for one in itertools.islice(element.iter(), _MOST_ELEMENTS)}
    if tags & {"h1", "h2"} or is_longer(element, _LONGEST):  # a headline, with a picture of its writer
        return False
    return bool(tags & _PICTURES) or _is_credited(element)


def _is_credited(element: _Element) -> bool:
    """Whether an element is two lines, the second of which says who took the picture, which was not saved."""
    lines = [one for one in element if tag_of(one)] if len(first_in(element, _FEW + 1)) <= _FEW else []
    if [tag_of(one) for one in lines] != ["p", "p"]:
        return False
    return _says_who_took(words_of(lines[1], limit=_LONGEST))


def _says_who_took(line: str) -> bool:
    if len(line) > _SHORT_CREDIT:
        return False
    return CREDIT_LABEL.match(line) is not None or _BARE_CREDIT.fullmatch(line) is not None
