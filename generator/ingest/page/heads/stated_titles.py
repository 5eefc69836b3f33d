"""The head of a page → the titles that it states, without the names of site and sections."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator

from generator.ingest.one_line.wording import folded
from generator.ingest.page.stated.json_ld import text_of
from generator.ingest.page.stated.statements import Statements
from generator.ingest.text.seed import Found
from generator.ingest.words.furniture.sections import SECTION_WORDS
from generator.ingest.words.letters import LU
from generator.ingest.words.scripts import IDEOGRAPHIC

LONGEST = 300
SENTENCE = 25
FEWEST_LETTERS = 12
"""How many characters a title has at most, and how many letters at least: as a sentence, as a part."""
TITLE_MARKS = re.compile(
    r"\s+[|｜¦•·»«›‹:：–—―-]+\s+|\s*[|｜_]\s*|(?<=[\u3040-\u9fff\uac00-\ud7af」』”\"])\s*[-—–_－]{1,2}\s*(?=[\u3040-\u9fff\uac00-\ud7afA-Za-z])|\s[|:]\s?"
)


def stated_titles(said: Statements, sites: frozenset[str]) -> Iterator[Found[str]]:
    """The headlines of the head, without the site's name."""
    if said.article:
        for key in ("headline", "name", "alternativeHeadline"):
            if value := text_of(said.article.values.get(key)):
                line = said.article.line_of(value)
                yield Found(
                    value=_without_site(value, sites), line=line, rule=f"json-ld {key}", confidence=0.9
                )
                break
    for one in said.meta(*_TITLES):
        if value := _without_site(html.unescape(one.value), sites):
            yield Found(value=value, line=one.line, rule=one.rule, confidence=0.85)
    for one in said.item("headline"):
        if 5 < len(one.value) < LONGEST:
            yield Found(value=_without_site(one.value, sites), line=one.line, rule=one.rule, confidence=0.85)
    if said.title and (value := _without_site(said.title.value, sites)):
        yield Found(value=value, line=said.title.line, rule=said.title.rule, confidence=0.75)


_TITLES = tuple(
    "og:title title twitter:title dc.title dcterms.title sailthru.title parsely-title tweetmeme-title "
    "headline hdl".split()
)
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


def _without_site(title: str, sites: frozenset[str]) -> str:
    """A title without the names of the site and its sections behind it, or in front of it."""
    title = " ".join(html.unescape(title).split())[: 2 * LONGEST]
    for _ in range(3):
        marks = list(TITLE_MARKS.finditer(title))
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


_PERSON = re.compile(rf"[{LU}][\w'’-]+(?: [{LU}]\.?)?(?: [{LU}][\w'’-]+){{1,2}}")
_WITH_PARTICLE = re.compile(
    rf"[{LU}][\w'’.-]+(?: (?:de|du|d[aeo]s?|di|del(?:la)?|la|le|von|van|der|zu|al|el|bin|ter)){{1,3}} ?"
    rf"[{LU}][\w'’-]+"
)


def names_in_title(said: Statements, headline: str, writers: Collection[str]) -> tuple[str, ...]:
    """What stands beside the headline in the title element, which is mostly the site's name.

    Two words that could be a person's are none: columns have their writer there. Nor is one of the `writers`
    that the page states whose name has a particle: `Jane de Varsand – A Ferry Waits`.
    """
    if said.title is None or not headline:
        return ()
    own = squeezed(headline)
    parts = [part.strip() for part in TITLE_MARKS.split(said.title.value[: 2 * LONGEST])]
    found = []
    for part in (*parts[:1], *parts[-2:]):
        key = squeezed(part)
        named = _PERSON.fullmatch(part) or (part in writers and _WITH_PARTICLE.fullmatch(part))
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


def squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", html.unescape(text).casefold())
