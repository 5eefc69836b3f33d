"""A line → whether it only says where else on the page to read, see or hear: `Lees het hele verhaal hier.`

Such a line begins with what the reader is to do and ends in where, both from a closed set of words. A report
may have the one or the other, and hardly ever both within a line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_DO = frozenset(
    "se läs lyssna hör titta les hør læs katso lue lees bekijk luister kijk zie lies sieh schau sehen lesen "
    "hören schauen lire lisez voir voyez regarder regardez écouter écoutez retrouver retrouvez découvrez "
    "consultez revoir revoyez lea lee leé vea mire mira mirá escuche escucha puede puedes consulte consulta "
    "conozca revise leggi guarda ascolta vedi rivedi leia veja assista ouça confira acesse zobacz czytaj "
    "przeczytaj posłuchaj obejrzyj podrobnosti čtěte čítajte pozrite podívejte pročitajte pogledajte opširnije "
    "подробнее подробности читайте смотрите детальніше докладніше дивіться прочетете вижте гледайте прочитајте "
    "погледајте опширније részletek bővebben xem plačiau skaitykite žiūrėkite klausykite vairāk lasiet "
    "skatieties klausieties loe vaata kuula".split()
)
"""What readers are asked to do, as the first word of a line."""
_HERE = frozenset(
    "här nedan ovan her nedenfor ovenfor herunder täältä täällä hier hieronder hierboven unten oben ici "
    "dessous dessus aquí acá abajo qui sotto aqui abaixo acima tutaj poniżej "
    "zde níže nižšie ovdje ovde здесь тут ниже нижче тук долу овде itt alább đây".split()
)
"""Where they find it, as the last word."""
_NEXT = frozenset("här her hier ici aquí aqui qui zde ovdje ovde здесь тут тук овде itt".split())
"""The same, right behind what readers are asked to do: `Lees hier meer over de begroting.`"""
_WITHIN = Late(
    r"(?:a continuación|di seguito|a seguir|(?:este|neste|esse|nesse|questo|ce|denna|diesem|deze|dit) (?:link|enlace|lien|länk)|"
    r"(?:по|за|на) (?:(?:этой|данной|цим|этому) )?(?:ссылке|посиланням|линку?)|"
    r"i (?:spelaren|klippet|videon|videoen|avspilleren)|"
    r"(?:laidos|pokalbio|reportažo|vaizdo|garso) įraše|(?:raidījuma|sarunas|intervijas) ierakstā|"
    r"w (?:nagraniu|wideo|materiale wideo)|v (?:reportáži|videu|záznam[eu])|im (?:video|audio)|"
    r"nel video|en (?:el|este) v[ií]deo|dans (?:la|cette) vidéo|в (?:видео|відео|записи|записі|сюжете|сюжеті))\.?\Z",
    re.IGNORECASE,
)
_TOLD_TO = Late(
    r"[^\"“„»]{4,90} (?:lesen|sehen|finden|hören|erfahren) Sie (?:[\w ]{0,30} )?(?:hier|unten|oben)[.:]?\Z|"
    r"(?:Alle|Mehr|Weitere) [^.!?:]{3,50} (?:im|in unserem) [\w-]{0,20}(?:[Bb]log|[Tt]icker|[Vv]ideo|[Pp]odcast)\.?\Z|"
    r"[^\"“„»]{4,90} (?:można|możesz|możecie) (?:przeczytać|zobaczyć|obejrzeć) (?:tutaj|tu|poniżej)\.?\Z"
)
"""`Alle Ergebnisse finden Sie hier.`, `Alle Entwicklungen im Liveblog`: what is there, and then where."""
_ALSO = frozenset("auch ook aussi anche também también też również også också leyendo".split())
"""The last word of what heads links, with a colon behind it: `Bekijk ook:`."""
_BRACKETED = Late(
    r"\[(?:See|SEE|Read|READ|Watch|WATCH|More|MORE|Related|RELATED|Photos|PHOTOS|Video|VIDEO)\b[^\[\]]{6,120}\]"
)
"""`[Read: Five Harbours Under One Roof]`: another headline, in brackets of its own."""
_SHOUTED = Late(
    r"(?:RELATED|READ(?: MORE| NEXT| ALSO)?|ALSO READ|SEE(?: ALSO)?|WATCH|MORE|LIRE(?: AUSSI)?|VOIR(?: AUSSI)?|"
    r"LEE(?: TAMBIÉN| TAMBIEN)?|LEA(?: TAMBIÉN| TAMBIEN)?|LEER MÁS|LEIA(?: TAMBÉM| MAIS)?|VEJA(?: TAMBÉM)?|"
    rf"LEGGI(?: ANCHE)?|GUARDA|LESEN SIE(?: AUCH)?|MEHR|LEES(?: OOK)?|BEKIJK|LÄS(?: OCKSÅ)?|LES(?: OGSÅ)?) "
    rf"(?P<head>[{LU}\d“‘«'\"](?=[^.!]{{12,140}}\Z)[^.!]*[^.!:])"
)
"""`RELATED Five Harbours Ask for One Roof`: what to read, with nothing between, in front of a headline."""
_QUOTED = Late(
    r"(?:Lisez|Relisez|Consultez|Voyez|Regardez|Écoutez)(?: [^«».:]{2,40})? ?« ?[^«»]{6,140} ?»(?: ?\([^()]{3,40}\))?"
)
"""`Lisez l’article « Trois quais, un toit »`."""
_LEAST, _MOST, _FEW_LEADING, _PAIR = 3, 15, 5, 2
_MARKS = '"“„«»”:;?'


def only_points(text: str, words: Sequence[str]) -> bool:
    """Whether a line of some words, the folded ones of its text, is nothing but such a pointer."""
    shouted = text[:2].isupper() and _is_shouted(text)
    if (
        shouted
        or (text[:1] == "[" and _BRACKETED.fullmatch(text))
        or ("«" in text and _QUOTED.fullmatch(text))
    ):
        return True
    least = _LEAST - (text[-1:] == ":")
    if not least <= len(words) <= _MOST or text[-1] in '"”»':
        return False
    if text[-1] == ":" and len(words) <= _FEW_LEADING and words[-1] in _ALSO:
        return True
    told = words[2 if words[1] == "sie" and len(words) > _PAIR else 1]  # `Sehen Sie hier`
    if words[0] in _DO and (words[-1] in _HERE or told in _NEXT or _WITHIN.search(text)):
        return not any(mark in text for mark in _MARKS)
    ends = words[-1]
    if ends in _HERE or ends == "tu":
        return _TOLD_TO.match(text) is not None
    return words[0] in _OF_ALL and _TOLD_TO.match(text) is not None


def _is_shouted(text: str) -> bool:
    """Whether a headline of some words stands behind a word in capitals that asks to read it."""
    shouted = None if text.isupper() else _SHOUTED.fullmatch(text)
    return shouted is not None and shouted["head"].count(" ") >= _LEAST


_OF_ALL = frozenset(("alle", "mehr", "weitere"))


_WAY_HOME = Late(
    "(?<=[。！？”」])\\s?(?:返回|回到|点击进入|點擊進入|进入|更多(?:内容|精彩)?)[^。！？，,]{2,12}[>＞»]{1,3}\\Z|"
    "(?<=\\S)返回[^。！？，,\\s]{2,8}[，,] ?查看更多\\Z"
)
"""What leads back, glued to a last sentence: `…起航。返回港口网首页>>`, `…起航。返回港口，查看更多`."""
_LONGEST_WAY = 24
ENDS_OF_WAYS = ">＞»多"
"""What such a line ends in; to be asked first, as it is fast."""


def way_home(text: str) -> int:
    """Where what leads elsewhere begins behind the last sentence of a paragraph in Chinese; its end if none."""
    found = _WAY_HOME.search(text, max(0, len(text) - _LONGEST_WAY)) if text[-1:] in ENDS_OF_WAYS else None
    return found.start() if found else len(text)


_PAGE = frozenset(
    "page pages pagina página páginas seite seiten side sider sida sidor sivu strona strony strana stránka "
    "stranica oldal sayfa halaman trang страница страницы страниц сторінка сторінки σελίδα ページ 页 頁".split()
)
_TURNING = frozenset(
    "next previous prev first last siguiente anterior suivante suivant précédente précédent weiter zurück "
    "nächste vorherige successiva successivo precedente próxima próximo seguinte volgende vorige nästa "
    "föregående neste forrige næste seuraava edellinen następna poprzednia další předchozí ďalšia "
    "sledeća következő előző sonraki önceki следующая предыдущая наступна попередня вперед назад επόμενη "
    "berikutnya selanjutnya sebelumnya tiếp 次へ 前へ 下一页 上一页 下一頁 上一頁 다음 이전".split()
)
_OF_PAGES = frozenset("of von de di van av af z ze из з the to all view go tutte toutes alle".split())
_PAGING = _PAGE | _TURNING | _OF_PAGES
"""What each word of such a line is, if it is no number."""
_MOST_PAGES, _FEWEST_PAGES = 16, 2


def is_paging(words: Sequence[str]) -> bool:
    """Whether a line leads through the pages of an article: `Page 1 of 3`, `1 2 3 Next`, `Seite: 1 2`."""
    if not (_FEWEST_PAGES <= len(words) <= _MOST_PAGES and all(map(_is_of_pages, words))):
        return False
    pages = sum(word.isdigit() and len(word) < _LONG_NUMBER for word in words)
    named = sum(word in _PAGE for word in words)
    turns = sum(word in _TURNING for word in words)
    joins = sum(word in _OF_PAGES for word in words)
    named_alone = named == turns == 1 and len(words) == _FEWEST_PAGES  # `Halaman selanjutnya`
    counted = pages > 1 or named_alone or (pages == 1 and turns > 0 and named > 0)
    return counted and named + turns > 0 and pages + named + turns + joins == len(words)


def _is_of_pages(word: str) -> bool:
    """Whether a word may be of a line that leads through pages."""
    return word in _PAGING or word.isdigit()


_LONG_NUMBER = 4
_LONGEST_ANNOUNCED = 14
_LEADS = Late(r"[^\u0530-\u058F]:\Z")  # in Armenian it ends a sentence
_STOPPED = Late(r"(?<=[^\W\d_]{2})[.!?] ")


def announces(text: str) -> bool:
    """Whether a line only says what stands below it, as above a video: `Die Bilder der Sitzung:`.

    Or above a document that a page shows in a frame: `The following is the text of the letter.`
    """
    if _FOLLOWS.match(text):
        return len(text) <= _LONGEST_FOLLOWING and not _STOPPED.search(text)
    return (
        _LEADS.search(text) is not None
        and len(text.split()) <= _LONGEST_ANNOUNCED
        and not _STOPPED.search(text)
    )


_LONGEST_FOLLOWING = 200
_FOLLOWS = Late(
    r"(?:The following|Below|Here) (?:is|are) (?:the|a|an) (?:[^\s.!?]+ ){0,12}?(?:texts?|transcripts?|statements?|"
    r"summar(?:y|ies)|reports?|letters?|documents?|memos?|excerpts?|releases?|stud(?:y|ies)|speech(?:es)?|remarks|"
    r"complaint|indictment|ruling|resolution|communiqué)\b"
)


_LED_BY = Late(
    r"(?:STORY|STORIES|VIDEO|COLUMN|OPINION|INTERACTIVE|GRAPHICS?|GALLERY|SLIDESHOW|MAP|QUIZ|PODCAST|"
    r"TIMELINE|DATABASE|INFOGRAPHIC|LIST|AUDIO|WATCH|LISTEN|PHOTOS|PREVIOUS|PREVIOUSLY|EARLIER|LATEST|BACKGROUND|"
    r"FLASHBACK|BILDER|FOTOS|GRAFIK|KARTE|Analysis|Opinion|Explainer|Editorial|Timeline): [A-Z“‘'\"]"
)
"""What a paper puts in front of a headline of its own amid a text, which goes on below: `STORY: The last tug`."""


def is_led_by_label(text: str) -> bool:
    """Whether a line that is no sentence begins with what the paper has on the matter: `QUIZ: Name the tug`."""
    return text[-1] not in '.”"' and _LED_BY.match(text) is not None
