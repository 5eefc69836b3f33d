"""What a page says its headline is, in its head and in its text → the headline that readers see.

Heads add the site's name; some first headings are the site's logo. So the heading that the head's titles
agree with is taken, and where none does, the head's title without the site's name.
"""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.ground.frozen import frozen
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.blocks import Block
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.stated.json_ld import text_of
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.tree import named_words, tag_of, words_of
from generator.ingest.text.seed import Found
from generator.ingest.words.furniture.sections import SECTION_WORDS
from generator.ingest.words.letters import LU
from generator.ingest.words.scripts import IDEOGRAPHIC

LONGEST = 300
_SENTENCE = 25
_MARKS = re.compile(
    r"\s+[|｜¦•·»«›‹:：–—―-]+\s+|\s*[|｜_]\s*|(?<=[\u3040-\u9fff\uac00-\ud7af」』”\"])\s*[-—–_－]{1,2}\s*(?=[\u3040-\u9fff\uac00-\ud7afA-Za-z])|\s[|:]\s?"
)
_PARTED = re.compile(r"\s*[:|»›·–—]\s+|\s+-\s+")
_HEAD_WORDS = frozenset("headline title titre titulo titolo titel heading header1 judul rubrik entry".split())
_NO_HEADS = frozenset(
    "logo site brand masthead sidebar nav menu related widget footer comments breadcrumb section".split()
)


@frozen
class Title:
    """The headline, and the place of the block that shows it, or -1."""

    found: Found[str] | None = None
    place: int = -1


def title_of(said: Statements, blocks: Sequence[Block], site_names: Iterable[str]) -> Title:
    """The headline of the article that a page tells."""
    sites = frozenset(key for name in site_names if (key := folded(name)))
    stated = [one for one in _stated(said, sites) if folded(one.value) not in sites]
    told = {_squeezed(one.value) for one in stated}
    headings = [
        place
        for place, block in enumerate(blocks[:3000])
        if _may_be_headline(block, sites)
        or (block.level == 1 and not block.hidden and _squeezed(block.text) in told)  # in a breadcrumb
    ]
    ranked = sorted(((_rank(blocks[place], stated), -place) for place in headings), reverse=True)
    if ranked and ranked[0][0] >= 0.55:
        sure = [-one for rank, one in ranked if rank >= 0.55]
        place = _longer_part(blocks, headings, stated, _above_list(blocks, sure))
        return Title(found=_shown(blocks[place], stated), place=place)
    if (lone := _lone(blocks, headings, stated)) is not None:
        return Title(found=_shown(blocks[lone], stated), place=lone)
    if found := _as_part(said, blocks, sites) or _below_section(blocks, stated):
        return found
    if stated:
        told_first = _unclipped(stated)
        key = _squeezed(told_first.value)
        place = next((place for place, block in enumerate(blocks[:3000]) if _squeezed(block.text) == key), -1)
        return Title(found=told_first, place=place)
    if ranked:
        place = -ranked[0][1]
        return Title(found=_shown(blocks[place], ()), place=place)
    return Title()


_LONGEST_SECTION, _TRAIL = 12, 40
_AT_TRAIL = re.compile(r"\s*[>›»/|·-]\s*")


def _below_section(blocks: Sequence[Block], stated: Sequence[Found[str]]) -> Title | None:
    """The one heading right above a time, where the head names but the section that a trail above it ends in.

    So pages of institutions have the same title element for all their news: `News--Harbour Society`.
    """
    sections = {_squeezed(_MARKS.split(one.value)[0]) for one in stated}
    if len(sections) != 1 or len(section := next(iter(sections))) > _LONGEST_SECTION:
        return None
    trails = [
        place
        for place, block in enumerate(blocks[:600])
        if len(block.text) <= _TRAIL and _squeezed(_AT_TRAIL.split(block.text)[-1]) == section
    ]
    heads = [
        place
        for place, block in enumerate(blocks[: 600 if trails else 0])
        if block.level and not block.hidden and place + 1 < len(blocks) and is_stamp(blocks[place + 1].text)
    ]
    if len(heads) != 1 or heads[0] < trails[0]:
        return None
    return Title(found=_shown(blocks[heads[0]], ()), place=heads[0])


def _unclipped(stated: Sequence[Found[str]]) -> Found[str]:
    """The first headline of the head, and where it ends in dots, the one that has the rest of it."""
    first = stated[0]
    start = first.value.rstrip(".… ")
    if start == first.value:
        return first
    longer = (one for one in stated if len(one.value) > len(first.value) and one.value.startswith(start))
    return next(longer, first)


def _above_list(blocks: Sequence[Block], ranked: Sequence[int]) -> int:
    """The best of some headings; but no link below paragraphs where one that is no link stands above these.

    A list of more stories has this one too, by the name that the head gives it.
    """
    best = ranked[0]
    if blocks[best].link_share <= _LINKED:
        return best
    for place in ranked[1:]:
        between = blocks[place + 1 : best]
        told = sum(block.tag == "p" and len(block.text) >= _TELLING and not block.hidden for block in between)
        if blocks[place].level == 1 and blocks[place].link_share == 0 and told >= _PARAGRAPHS:
            return place
    return best


_LINKED, _TELLING, _PARAGRAPHS = 0.8, 80, 2
"""How much of a heading is a link, how long a paragraph is, and how many are a story."""


def _longer_part(
    blocks: Sequence[Block], headings: Sequence[int], stated: Sequence[Found[str]], place: int
) -> int:
    """The longer of two headings that make up a title of the head: `Harbour notes: Frigate makes call`."""
    own = _squeezed(blocks[place].text)
    pairs = [{_squeezed(part) for part in _PARTED.split(one.value)} for one in stated]
    for other in headings:
        key = _squeezed(blocks[other].text)
        if len(key) > len(own) and {own, key} in pairs:
            return other
    return place


def _lone(blocks: Sequence[Block], headings: Sequence[int], stated: Sequence[Found[str]]) -> int | None:
    """The one heading of its level, where the head has another headline for machines, or none at all."""
    short = all(len(one.value.split()) <= 2 and not IDEOGRAPHIC.search(one.value) for one in stated)
    if all(one.rule == "title element" and len(one.value.split()) <= 4 for one in stated):
        named = [one for one in headings if "headline" in named_words(blocks[one].path[-1])]
        if len(named) == 1 and len(blocks[named[0]].text) >= _SENTENCE and not blocks[named[0]].links:
            return named[0]  # `Courier - archives` is the head of all its pages
    for level in (1, 2):
        same = [place for place in headings if blocks[place].level == level]
        if len(same) != 1:
            continue
        text = blocks[same[0]].text
        is_sentence = len(text) >= (12 if IDEOGRAPHIC.search(text) else _SENTENCE)
        is_told = not stated or _rank(blocks[same[0]], stated) >= 0.2
        if (is_sentence and (level == 1 or short)) or (level == 1 and is_told and len(text) > 12):
            return same[0]
    return None


def _stated(said: Statements, sites: frozenset[str]) -> Iterator[Found[str]]:
    """The headlines of the head, without the site's name."""
    if said.article:
        for key in ("headline", "name", "alternativeHeadline"):
            if value := text_of(said.article.values.get(key)):
                line = said.article.line_of(value)
                yield Found(value=_bare(value, sites), line=line, rule=f"json-ld {key}", confidence=0.9)
                break
    for one in said.meta(*_TITLES):
        if value := _bare(html.unescape(one.value), sites):
            yield Found(value=value, line=one.line, rule=one.rule, confidence=0.85)
    for one in said.item("headline"):
        if 5 < len(one.value) < LONGEST:
            yield Found(value=_bare(one.value, sites), line=one.line, rule=one.rule, confidence=0.85)
    if said.title and (value := _bare(said.title.value, sites)):
        yield Found(value=value, line=said.title.line, rule=said.title.rule, confidence=0.75)


_TITLES = tuple(
    "og:title title twitter:title dc.title dcterms.title sailthru.title parsely-title tweetmeme-title "
    "headline hdl".split()
)


def _as_part(said: Statements, blocks: Sequence[Block], sites: frozenset[str]) -> Title | None:
    """A part of the title element that a block of its own shows: `Courier : News : Frigate makes call`."""
    if said.title is None:
        return None
    title = said.title.value[: 2 * LONGEST]
    parts = {_squeezed(part): part for part in _MARKS.split(title) if folded(part) not in sites}
    best = max((key for key in parts if len(key) >= 12), key=len, default="")
    fronts = [_squeezed(title[: mark.start()]) for mark in _MARKS.finditer(title)]  # it may have marks itself
    wanted = {best, *(front for front in fronts if len(front) >= _SENTENCE)} - {""}
    for place, block in enumerate(blocks[:600]):
        if not block.hidden and _squeezed(block.text) in wanted:
            rule = "block of the title element's words"
            return Title(
                found=Found(value=block.text, line=block.line, rule=rule, confidence=0.85), place=place
            )
    return _as_front(title, blocks)


_FEWEST_SHOWN, _MOST_BEHIND = 12, 40
_PARTING = frozenset(" -_|–—:：·•»")


def _as_front(title: str, blocks: Sequence[Block]) -> Title | None:
    """The longest block that a title begins with, the site's name behind it: `Frigate calls-Courier`."""
    fronts = [
        place
        for place, block in enumerate(blocks[:600])
        if not block.hidden
        and _FEWEST_SHOWN <= len(block.text) < len(title) <= len(block.text) + _MOST_BEHIND
        and title.startswith(block.text)
        and title[len(block.text)] in _PARTING
    ]
    if not fronts:
        return None
    place = max(fronts, key=lambda one: len(blocks[one].text))
    block = blocks[place]
    rule = "block of the title element's first words"
    return Title(found=Found(value=block.text, line=block.line, rule=rule, confidence=0.85), place=place)


_PRINTED = re.compile(
    r"(?:\w+ )?(?:print(?:able|er)?[ -](?:friendly )?(?:version|page|view)|druck(?:version|ansicht|fassung)|"
    r"version (?:imprimable|pour impression|à imprimer)|"
    r"versi[oó]n (?:para imprimir|imprimible|de impresi[oó]n)|"
    r"versione (?:stampabile|per la stampa)|vers[aã]o (?:para (?:impress[aã]o|imprimir)|impressa)|"
    r"printversie|utskrifts(?:v[aä]nlig|versjon|version)\w*|udskriftsversion|wersja do druku|verze pro tisk|"
    r"версия для печати|версія для друку|نسخة للطباعة|打印(?:版|预览)|印刷用(?:ページ)?|인쇄하기)",
    re.IGNORECASE,
)
"""What stands behind the headline of a page that is made to be printed."""


def _bare(title: str, sites: frozenset[str]) -> str:
    """A title without the names of the site and its sections behind it, or in front of it."""
    title = " ".join(html.unescape(title).split())[: 2 * LONGEST]
    for _ in range(3):
        marks = list(_MARKS.finditer(title))
        if not marks:
            break
        tail, head = title[marks[-1].end() :], title[: marks[0].start()]
        if (_is_site(tail, sites) or _PRINTED.fullmatch(tail)) and len(title[: marks[-1].start()]) >= 6:
            title = title[: marks[-1].start()]
        elif _is_site(head, sites) and len(title[marks[0].end() :]) >= 6:
            title = title[marks[0].end() :]
        else:
            break
    head, mark, tail = title.partition(": ")
    if mark and len(tail) >= 12 and _is_site(head, sites):
        title = tail
    head, mark, tail = title.partition(" | ")
    if mark and len(tail) >= 12 and folded(head) in SECTION_WORDS:
        title = tail
    if "_" in title and IDEOGRAPHIC.search(title):
        title = max(title.split("_"), key=len)
    return title.strip(" |-–—_:·»")[:LONGEST]


def names_in_title(said: Statements, headline: str) -> tuple[str, ...]:
    """What stands beside the headline in the title element, which is mostly the site's name.

    Two words that could be a person's are none: columns have their writer there.
    """
    if said.title is None or not headline:
        return ()
    own = _squeezed(headline)
    parts = [part.strip() for part in _MARKS.split(said.title.value[: 2 * LONGEST])]
    found = []
    for part in (*parts[:1], *parts[-2:]):
        key = _squeezed(part)
        named = re.fullmatch(rf"[{LU}][\w'’-]+(?: [{LU}]\.?)?(?: [{LU}][\w'’-]+){{1,2}}", part)
        if key and 2 < len(part) <= 40 and key not in own and own not in key and not named:
            found.append(part)
    return tuple(dict.fromkeys(found))


def _is_site(text: str, sites: frozenset[str]) -> bool:
    key = folded(text)
    if not key:
        return True
    squeezed = key.replace(" ", "")
    return any(
        key == site
        or squeezed == site.replace(" ", "")
        or (len(site) > 3 and (f" {site} " in f" {key} ") and len(key) < len(site) + 24)
        for site in sites
    ) or bool(
        re.fullmatch(
            r"(?:www )?\w+(?: \w+)? (?:com|org|net|de|fr|it|es|ru|ua|cn|jp|kr|in|br|pl|nl|se|tr|il|vn|id)",
            key,
        )
    )


def _may_be_headline(block: Block, sites: frozenset[str]) -> bool:
    if (
        block.hidden
        or not 4 <= len(block.text) <= 400
        or folded(block.text) in sites
        or not folded(block.text)
    ):
        return False
    words = frozenset().union(*(named_words(element) for element in block.path[-2:]))
    if any(element.tag in ("aside", "nav", "footer") for element in block.path):
        return False
    if words & _NO_HEADS and not words & {"headline", "title"}:
        return False
    return 1 <= block.level <= 2 or bool(words & _HEAD_WORDS and len(block.text) < 250 and not block.item)


def _rank(block: Block, stated: Sequence[Found[str]]) -> float:
    """How surely a heading is the headline: by the titles that it agrees with, its level, its name."""
    words = frozenset().union(*(named_words(element) for element in block.path[-2:]))
    alike = max((_likeness(block.text, one.value) for one in stated), default=0.0)
    bonus = {1: 0.2, 2: 0.05}.get(block.level, 0.0) + (0.1 if "headline" in words else 0.0)
    linked = 0.15 if block.link_share > _LINKED else 0.0
    return alike + bonus - linked if alike >= 0.3 else alike * 0.5 + bonus * 0.3


def _likeness(first: str, second: str) -> float:
    """How much two titles have in common, from 0 to 1, by their pairs of letters."""
    one, other = _squeezed(first), _squeezed(second)
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    if len(one) >= 6 and len(other) >= 6 and (one in other or other in one):
        begins = one.startswith(other) or other.startswith(one)
        return max(0.7 if begins else 0.6, min(len(one), len(other)) / max(len(one), len(other)))
    pairs = {one[index : index + 3] for index in range(len(one) - 2)}
    others = {other[index : index + 3] for index in range(len(other) - 2)}
    return 2 * len(pairs & others) / (len(pairs) + len(others)) if pairs and others else 0.0


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", html.unescape(text).casefold())


_TWICE = re.compile(r"((?:\S+ ){3,}\S+) \1")


def _shown(block: Block, stated: Sequence[Found[str]]) -> Found[str]:
    """What a heading shows, once where some script put all of it there twice."""
    found = _of_two_lines(block, stated) or _below_kicker(block, stated) or _as_shown(block, stated)
    twice = _TWICE.fullmatch(found.value)
    return replace(found, value=twice[1]) if twice else found


def _of_two_lines(block: Block, stated: Sequence[Found[str]]) -> Found[str] | None:
    """The title that the head has of a heading in two lines, each a block: `Who won?<br>All of it`."""
    whole = _squeezed(words_of(block.path[-1])) if block.level else ""
    both = (one for one in stated if _squeezed(one.value) == whole)
    return next(both, None) if len(whole) > len(_squeezed(block.text)) else None


def _as_shown(block: Block, stated: Sequence[Found[str]]) -> Found[str]:
    """A heading's words; of one that has a kicker in it, the words that the head gives as the title."""
    key = _squeezed(block.text)
    front, mark, section = block.text.rpartition(" | ")
    if mark and folded(section) in SECTION_WORDS:
        alone = [one for one in stated if folded(one.value) == folded(front)]
        if alone:
            return alone[0]
    parts = [
        replace(one, value=part)
        for one in stated
        for part in _MARKS.split(one.value)
        if part != one.value and len(part) >= _SENTENCE and _squeezed(part) != key
    ]
    for one in stated:
        inner = _squeezed(one.value)
        ends = len(inner) > _FEWEST_SHOWN and key.endswith(inner) and len(inner) < len(key) <= 2 * len(inner)
        if ends and _has_part(block, inner):
            return one  # of which the head has the kicker elsewhere: `Harbour row: Frigate calls`
    for one in (*stated, *parts):
        inner = _squeezed(one.value)
        if inner == key and len(block.path[-1]) and folded(one.value) != folded(block.text):
            return one  # parts of a heading that no space divides
        if inner == key and len(block.path[-1]) > 1 and len(one.value) > len(block.text):
            return one
        extra = len(key) - len(inner)
        has_kicker = (
            0 < extra <= 0.5 * len(key) and len(inner) > 12 and (key.endswith(inner) or key.startswith(inner))
        )
        if has_kicker and _has_part(block, inner):
            return one
    sure = 0.97 if stated else 0.8
    return Found(value=block.text[:LONGEST], line=block.line, rule=f"{block.tag} heading", confidence=sure)


_KICKERS = frozenset(
    "kicker overline eyebrow dachzeile spitzmarke trumpet vignette surtitle surtitre supratitle supertitle "
    "antetitulo occhiello volanta cintillo chapeu preheadline superhead topline roofline preheading".split()
)
"""How an element in a heading is called that has some words above the headline."""
_LONGEST_KICKER, _MOST_WITHIN = 60, 60  # characters, elements


def _below_kicker(block: Block, stated: Sequence[Found[str]]) -> Found[str] | None:
    """A heading without the words in front that an element calls a kicker, if there is one."""
    for element in itertools.islice(block.path[-1].iterdescendants(), _MOST_WITHIN):
        words = words_of(element) if tag_of(element) and named_words(element) & _KICKERS else ""
        if words and len(words) <= _LONGEST_KICKER and block.text.startswith(words):
            title = block.text[len(words) :].lstrip(" :|·•–—-")[:LONGEST]
            placed = words[-1] == "." and all(one.value.startswith(words) for one in stated)
            if placed or len(key := _squeezed(title)) < _FEWEST_SHOWN:
                return None  # `Varsand. Deux marines se parlent`
            alone = next((one for one in stated if _squeezed(one.value) == key), None)
            return alone or Found(value=title, line=block.line, rule=f"{block.tag} heading", confidence=0.9)
    return None


def _has_part(block: Block, key: str) -> bool:
    """Whether an element in a heading holds just these letters, or all the others."""
    whole = _squeezed(block.text)
    for element in itertools.islice(block.path[-1].iter(), 200):
        own = _squeezed(words_of(element)) if tag_of(element) else ""
        if own == key or (own and own != whole and (own + key == whole or key + own == whole)):
            return True
    return False
