"""The lines of a text, or right below it, in which its writers sign: a label, an address, the margin."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from generator.ingest.one_line.bylines.names import Byline, read_byline
from generator.ingest.one_line.bylines.writers_by_trade import people_told_of
from generator.ingest.one_line.sentence_ends import INITIAL_STOP
from generator.ingest.one_line.signatures.chinese_bylines import chinese_name_behind, chinese_signature
from generator.ingest.one_line.signatures.japanese_bylines import names_with_places
from generator.ingest.one_line.signatures.japanese_signatures import japanese_signature
from generator.ingest.one_line.signatures.korean_bylines import korean_writers
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.parts import Page
from generator.ingest.page.tree import tag_of
from generator.ingest.page.writers.openings import opening_writers
from generator.ingest.page.writers.people import ShownByline
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import KANA

OPENERS = "by|von|par|por|di|da|av|af|door|oleh"
OPENED = re.compile(rf"(?:{OPENERS})\b[: ](?!(?-i:[a-z]+ing\b))", re.IGNORECASE)
"""`By Jane Doe`, but not `By clicking`."""
NAMES = 60
LINE = 120
_CLOSE = 6
_FAR = 12
_SEVERAL = 4
_NOTE = 500
"""How long a note on the writers may be."""

_SIGNED_BELOW = re.compile(
    rf"[-–—(\s]{{1,4}}((?:By|Von|Par|Por|Di|Door|Af|Av) [{LU}](?:[^.!?@:]|{INITIAL_STOP}){{3,40}}?)"
    r"\)?(?:\s+(?:Follow|Contact|@).{0,40})?\Z"
)
"""Who signs below the text behind a dash or in brackets: `-- By Jane Doe`."""

_SIGNED_IN_TEXT = re.compile(
    rf"\((By [{LU}](?:[^()@:.]|{INITIAL_STOP}){{3,60}})\)(?: Enditem\S{{0,8}})?\Z|"
    rf"\(([{LU}][\w’-]+(?: [{LU}][\w’-]*\.?){{1,3}})\) ?\+{{2,3}}\Z"
)
"""The same behind the last words of a text that is one block: `(By Jane Doe) Enditem/`."""

_SIGNING = re.compile(
    r"(?:autor(?:in|en)?|author|auteur|autore|written by|"
    r"agerpres ?/ ?\(.{1,12}? [-–] (?:autor|redactor)[ie]?) ?: ",
    re.IGNORECASE,
)
"""A line of the text's last ones that says who wrote it: `Autor: Jane Doe, Harbour Institute`."""

_CYRILLIC = re.compile(r"[А-ЯЁІЇЄҐ][а-яёіїєґ’-]+ [А-ЯЁІЇЄҐ][а-яёіїєґ’]+(?:-[А-ЯЁІЇЄҐ]?[а-яёіїєґ’]+)?")
"""A name alone in the last line of a text in Cyrillic letters, or in bold in a box right below it."""

_IN_PICTURE = frozenset(["figure", "figcaption"])

_REPORTED = re.compile(rf"\(?(?:Reporting|Reported|Writing|Written) [Bb]y (?=[{LU}])")
_CREDITED = re.compile(
    rf"(?<!Additional )(?<!Further )(?:Reporting|Reported|Writing|Written) [Bb]y ([{LU}][^;:()]{{3,160}}?)"
    r"(?=[;)]|[.,]? (?:[Aa]dditional )?(?:[Ee]diting|[Ww]riting|[Rr]eporting|[Ee]dited|[Ww]ritten) by )"
)
"""Who reported what a wire service sent, behind the text: `(Reporting by Jane Doe; Editing by John Doe)`.

Who wrote it from what others reported counts too, but not who helped: `additional reporting`.
"""

_ALIGNED = re.compile(r"text-align\s*:\s*right")
_CALLED_RIGHT = re.compile(r"(?:^|\s)(?:has-)?(?:text|align|text-align)-right(?:$|\s)")
_PICTURED = re.compile(
    r"\s[(/|–-]?\s?(?:Ảnh|Photos?|Pictures?|Images?|Fotos?|Bild(?:er)?|Foto's|Immagini|Imágenes|Imagens|Kuvat?|Zdjęcia|Fot\.?|"
    r"Фото|写真|图片|攝影|사진)\s?[:：].*\Z"
)
"""Who took the pictures, in one line with who wrote: `Hải Vân Ảnh: Minh An`."""


_OWNED = re.compile(r"(?<=\w)\W{0,3}(?:©|Copyright\b).{0,200}\Z")
"""Whose a text is, in one line with who wrote it."""
_WRITTEN = re.compile(r"written by ?:? (?=(?-i:[A-Z]))", re.IGNORECASE)
_GATHERED = re.compile(
    r"(?:Interviews?|(?:Accounts|Answers|Comments|Letters|Replies|Views) (?:collected|compiled|gathered)) by"
    rf" ([{LU}](?:[^.;:()]|{INITIAL_STOP}){{3,80}}?)(?:(?<!\b[{LU}])\.(?:\s|\Z)|\Z)"
)
"""Who wrote down what others say, right below it: `Interviews by Jane Doe`."""


def signatures_of(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """Who signs at the right margin below the text: `Hải Vân (Theo Reuters)`."""
    if not page.body.places:
        return
    last = page.body.last
    yield from _signed_in_ideographs(page)
    yield from _told_of(page)
    opening = page.blocks[page.body.first]
    for name in opening_writers(opening.text):
        yield ShownByline(text=name, line=opening.line, sure=True)
    for place in page.body.places[-4:]:
        block = page.blocks[place]
        if _SIGNING.match(block.text) and len(block.text) <= LINE:
            yield ShownByline(text=block.text, line=block.line, sure=False, behind=True)
        if (
            not block.level
            and ((len(block.text) <= NAMES and OPENED.match(block.text)) or _WRITTEN.match(block.text[:LINE]))
            and len(block.text) <= LINE
            and block.text[-1] not in ".!?:"
        ):
            yield ShownByline(text=block.text, line=block.line, sure=False, behind=True)
    for block in page.blocks[last : last + 2] if len(page.body.places) >= _SEVERAL else ():
        if _stands_alone(block, page.blocks[last]) and _CYRILLIC.fullmatch(block.text):
            yield ShownByline(text=block.text, line=block.line, sure=True, behind=True)
    for place in page.body.places[-2:]:
        block = page.blocks[place]
        signed = _SIGNED_BELOW.match(block.text) if len(block.text) <= NAMES else None
        if signed or (signed := _SIGNED_IN_TEXT.search(block.text[-LINE:])):
            text = next(filter(None, signed.groups()))
            yield ShownByline(text=text, line=block.line, sure=True, behind=True)
    yield from _below(page, outlets)
    yield from _above_site(page)
    yield from _amid(page)
    yield from _above_lives(page)
    yield from _signed_for_paper(page, outlets)


def _stands_alone(block: Block, last: Block) -> bool:
    """Whether a block stands beside the last paragraph, or is in bold in a box that is none of a picture."""
    beside = block.path[:-1] == last.path[:-1]
    bold = block.strong and not block.level and _IN_PICTURE.isdisjoint(map(tag_of, block.path))
    return (beside or bold) and not block.links and not block.hidden


_RIGHT_BELOW = 2


def _signed_for_paper(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """Who signs in the last line with a paper, a wire service or others: `Jane Doe, Tom Roe, «Mole.ru»`."""
    ends = (*page.body.places[-1:], *itertools.islice(page.foot, _RIGHT_BELOW))
    for block in (page.blocks[place] for place in ends if place != page.body.first):
        if block.hidden or block.figure or block.level or block.links or len(block.text) > LINE:
            continue
        byline = read_byline(block.text, outlets)
        if byline and byline.people and _signs_last(block.text, byline):
            yield ShownByline(text=", ".join(byline.people), line=block.line, sure=True, behind=True)
            return


_SITE = re.compile(r"[\w-]{3,30}\.[a-z]{2,4}", re.IGNORECASE)
_WHOLE_NAME = re.compile(rf"[{LU}][\w’'-]+(?: [{LU}][\w.’'-]*){{1,3}}")


def _above_site(page: Page) -> Iterator[ShownByline]:
    """The name in bold at the end of the text, right above the site: `<b>Jane Doe</b>`, `Harbour.net`."""
    last = page.body.last
    for block, below in itertools.pairwise(page.blocks[max(page.body.first + 1, last - 1) : last + 3]):
        named = block.strong and not block.level and _WHOLE_NAME.fullmatch(block.text[:LINE])
        if named and _SITE.fullmatch(below.text[:LINE]):
            yield ShownByline(text=block.text, line=block.line, sure=True, behind=True)


def _signs_last(text: str, byline: Byline) -> bool:
    """Whether names alone in a last line are who wrote: beside a paper or a wire service, or several."""
    several = len(byline.people) > 1 and text[-1] not in ".!?:…"
    if byline.rule == "names":
        return several
    return byline.rule == _NAMES_FIRST and bool(
        byline.outlets or byline.agencies or (several and ";" in text)
    )


_NAMES_FIRST = "name-and-role"


def _amid(page: Page) -> Iterator[ShownByline]:
    """The one line amid the text that is a byline and nothing else: a box may stand above it, or notes below.

    It stands in the same element as the paragraphs around it, so that it is of no box.
    """
    beside = Counter(id(page.blocks[place].path[-2:][0]) for place in page.body.places)
    found = []
    for place in range(page.body.first + 1, page.body.last):
        block = page.blocks[place]
        text = _without_owner(block.text)
        opened = len(text) <= NAMES and (OPENED.match(text) or _WRITTEN.match(text))
        alone = opened and not (block.level or block.hidden or block.figure) and text[-1] not in ".!?:"
        if alone and beside[id(block.path[-2:][0])] > _SEVERAL:
            found.append(place)
    if len(found) == 1:
        for block in page.blocks[found[0] : found[0] + 2]:
            below = block is not page.blocks[found[0]]
            text = block.text if below else _without_owner(block.text)
            if len(text) <= NAMES:
                yield ShownByline(text=text, line=block.line, sure=below, only_agencies=below, behind=True)


def _without_owner(text: str) -> str:
    """A line without whose the text is; to ask for the signs of that first is far faster."""
    return _OWNED.sub("", text) if "©" in text or "Copyright" in text else text


def _below(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """Who reported what a wire service sent, and who signs at the right margin, behind the text."""
    last = page.body.last
    for block in page.blocks[max(page.body.first + 1, last - 1) : last + 4]:
        if not (block.hidden or block.figure) and _REPORTED.match(block.text):
            for credited in _CREDITED.finditer(block.text[:_NOTE]):
                yield ShownByline(text=f"By {credited[1]}", line=block.line, sure=True, behind=True)
    for block in page.blocks[max(page.body.first + 1, last - 1) : last + 2]:
        if not (block.hidden or block.figure) and (gathered := _GATHERED.match(block.text)):
            yield ShownByline(text=f"By {gathered[1]}", line=block.line, sure=True, behind=True)
    for block in page.blocks[max(page.body.first + 1, last - 1) : last + 2]:
        if name := _bracketed_name(block, page.blocks[last], outlets):
            yield ShownByline(text=name, line=block.line, sure=True, behind=True)
    for block in _at_end(page):
        if signed := _bracketed_byline(block, outlets):
            yield ShownByline(text=signed, line=block.line, sure=True, behind=True)
        if at_right_margin(block) and len(block.text) <= NAMES and block.text[-1] not in ".!?":
            text = _PICTURED.sub("", block.text)
            yield ShownByline(text=text, line=block.line, sure=True, behind=True)


def _bracketed_byline(block: Block, outlets: Directory) -> str:
    """The writers of a line that is all in brackets and opens as bylines do: `(Original by Jane Doe)`."""
    text = block.text
    if (
        text[0] + text[-1] != "()"
        or len(text) > LINE
        or block.hidden
        or block.figure
        or _REPORTED.match(text)
    ):
        return ""
    byline = read_byline(text[1:-1], outlets)
    return ", ".join(byline.people) if byline and byline.rule == "byline-opener" else ""


def _bracketed_name(block: Block, last: Block, outlets: Directory) -> str:
    """The name that a line beside the last paragraph has in brackets, and no more: `(Jane Doe)`."""
    text = block.text
    if text[0] + text[-1] != "()" or len(text) > NAMES:
        return ""
    if not (_stands_alone(block, last) or _is_wrapped_as(block, last)):
        return ""
    byline = read_byline(text[1:-1], outlets)
    alone = byline is not None and byline.rule == "bare-name" and byline.people == (text[1:-1],)
    return text[1:-1] if alone and has_given_name(text[1:-1]) else ""


def _is_wrapped_as(block: Block, other: Block) -> bool:
    """Whether two blocks lie in one element, each in one of its own that is called alike."""
    one, its = block.path[-2:][0], other.path[-2:][0]
    called = (tag_of(one), one.get("class")) == (tag_of(its), its.get("class"))
    return called and block.path[:-2] == other.path[:-2] and not (block.links or block.hidden)


def at_right_margin(block: Block) -> bool:
    """Whether a block stands at the right margin, as who signs does."""
    own = block.path[-1]
    if own.get("align") == "right" or _ALIGNED.search((own.get("style") or "")[:200]):
        return True
    return _CALLED_RIGHT.search((own.get("class") or "")[:200]) is not None


def _at_end(page: Page) -> Iterator[Block]:
    """The last blocks of the text and those right below, or below what was left out in the same element."""
    last = page.body.last
    yield from page.blocks[max(page.body.first + 1, last - 1) : last + 4]
    for block in page.blocks[last + 4 : last + _FAR]:
        if page.body.scope is not None and page.body.scope in block.path:
            yield block


def _told_of(page: Page) -> Iterator[ShownByline]:
    """Of whom the last paragraph says what they are, or the next below it, where the text names nobody so."""
    places = (*page.body.places[-1:], *range(page.body.last + 1, min(page.body.last + 3, len(page.blocks))))
    for place in places if len(page.body.places) >= _SEVERAL else ():
        block = page.blocks[place]
        names = people_told_of(block.text) if len(block.text) <= _NOTE else ()
        if not names:
            continue
        text = " ".join(folded(page.blocks[one].text) for one in page.body.places if one != place)
        for name in names:
            if f" {folded(name).split()[-1]} " not in f" {text} ":
                yield ShownByline(text=name, line=block.line, sure=True, behind=True)
        return


_ABOUT = re.compile(r"(?:About|Über|À propos de|Sobre|Acerca de|Om|Over|Su|O|Об) (?=[^\W\d_])")


def _above_lives(page: Page) -> Iterator[ShownByline]:
    """Whose name stands in a heading right below the text, `About Jane Doe`, and above the text as well."""
    for place in range(page.body.last + 1, min(page.body.last + _SEVERAL, len(page.blocks))):
        block = page.blocks[place]
        opened = _ABOUT.match(block.text) if len(block.text) <= NAMES and page.body.places else None
        name = block.text[opened.end() :].strip(" :") if opened else ""
        if " " in name and is_given_name(name.split()[0]) and name in _lines_above(page):
            yield ShownByline(text=name, line=block.line, sure=True, behind=True)


def _lines_above(page: Page) -> Iterator[str]:
    """The lines right above the headline and between it and the text."""
    for block in page.blocks[max(0, page.title.place - _CLOSE) : max(page.body.first, 0)]:
        if not block.hidden:
            yield block.text


def _signed_in_ideographs(page: Page) -> Iterator[ShownByline]:
    """Who signs a text in ideographs or Hangul: in a line, behind a sentence, or by an address below."""
    places, last = page.body.places, page.body.last
    for place in dict.fromkeys((*places[:_CLOSE], *places[-2:])):
        block = page.blocks[place]
        for name in chinese_signature(block.text):
            yield ShownByline(text=name, line=block.line, sure=True, labelled=True)
    for block in (page.blocks[place] for place in page.foot[:_SEVERAL]):
        for name in chinese_signature(block.text):
            yield ShownByline(text=name, line=block.line, sure=True, behind=True, labelled=True)
    for place in (*places[:2], *places[-2:]):
        block = page.blocks[place]
        for name in _behind_sentence(block.text):
            yield ShownByline(text=name, line=block.line, sure=True)
    for block in (page.blocks[place] for place in (*places[-2:], *page.foot[:2])):
        if block.text[0] + block.text[-1] in ("（）", "()", "【】"):
            for name in names_with_places(block.text[1:-1]) or _behind_sentence(block.text):
                yield ShownByline(text=name, line=block.line, sure=True, behind=True)
    for block in page.blocks[max(page.body.first + 1, last - 1) : last + _CLOSE]:
        if len(block.text) <= NAMES and ("@" in block.text or block.text.endswith("기자")):
            for name in korean_writers(block.text):
                yield ShownByline(text=name, line=block.line, sure=True, behind=True)


def _behind_sentence(text: str) -> tuple[str, ...]:
    """Who signs in brackets behind the last sentence, in ideographs."""
    if text.isascii():
        return ()
    return japanese_signature(text) if KANA.search(text[-LINE:]) else chinese_name_behind(text)
