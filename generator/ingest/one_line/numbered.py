"""Clean text → lines with their numbers in the seed.

What a page showed as one line and the clipboard broke up is joined here: paragraphs wrapped at a
column, rows of a paragraph that stand apart, a drop cap on a line of its own, `By` above the name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.hyphens import are_broken, flowing, own_hyphens
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.link_breaks import has_words, is_broken, is_open, may_end_headline
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name

MOST_REPETITIONS = 200
"""How often the same line is read. No article says one more often; a hostile file may."""
PARAGRAPH_END = "\u2029"
"""Ends a line as a blank one below it does."""
_BREAKING = ("\x0b", "\x0c", "\x85", "\u2028", "\u2029", "<br")
_BREAKS = Late("[\x0b\x0c\x85\u2028\u2029]|<br ?/?>")
_GLUED_DAY = Late(
    r"(?<=[a-z0-9?!\u2019\u201d\"'])(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "
    r"(?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}\b)"
)
"""Where a headline ends and its date begins: `at shopping centreFriday, February 18, 2022`."""
_OPENERS = frozenset(
    "af|af:|av:|"
    "by|by:|by —|by –|written by|reported by|story by|words by|interview by|analysis by|author:|author|"
    "author of the article:|"
    "authors|von|von:|par|par :|por|por:|di|text:|text von|écrit par|escrito por|scritto da|from|autor:|"
    "autor|autora:|autora|autorka:|autore:|auteur:|auteur :|auteur|автор:|автор|авторы:|авторы|автори:|"
    "автори|auteurs :|auteurs:|autoren:|autores:|autori:|autorzy:|autoři:|door|av|oleh|yazar:|penulis:|"
    "editor:|editör:|redaktur:|penyunting:|text och foto:|författare|författare:|forfatter|forfatter:|"
    "kirjoittaja|kirjoittaja:|skribent|skribent:|συντάκτης|συντάκτης:|szerző|szerző:|"
    "szerzők|szerzők:|autoři|autorzy|autori|autorji|autorji:|avtor|avtor:|avtorica:|autorka/autor|autorka/autor:|"
    "autorid|autorid:|autorius|autorius:|autorė|autorė:|autoriai|autoriai:|autors|autors:|аутор|аутор:|аутори:|"
    "автор текста|автор текста:|автор материала|piše|piše:|пише:|"
    "بقلم|بقلم:|מאת|מאת:|نویسنده|نویسنده:".casefold().split("|")
)
_OF_SEVERAL = frozenset(
    "authors|autoren:|autores:|autori|autori:|autorzy|autorzy:|autoři|autoři:|autorji|autorji:|autorid|autoriai|"
    "szerzők|szerzők:|авторы|авторы:|автори|автори:".split("|")
)
"""Those of them below which each name has a line of its own."""
_OF_TAGS = frozenset("tags|теги|тэги|тегі|tagi|tagy|etiquetas|schlagworte".split("|"))
"""What may stand below `Authors` and above their names, where a page has the tags beside them."""
_LONGEST_TAGS = max(map(len, _OF_TAGS))
_NAME = Late(r"[^\W\d_a-zà-ÿа-я][\w.'’-]+(?: [^\W\d_a-zà-ÿа-я][\w.'’-]+){1,2}")
_CONNECTORS = frozenset("and & , und et y e og och oraz és και та".split())
_CONNECTORS_BELOW_NAME = frozenset("en ja i a ve dan и і și si".split())
"""Those that are buttons or first letters too, `EN`, `A`: in small letters they join names below `By`."""
_ABOVE_TAGS = _OPENERS | _OF_SEVERAL
"""What stands above the names of who wrote, and where a page sets two columns above `Tags`."""
_LONGEST_OPENER = max(map(len, _ABOVE_TAGS | _CONNECTORS))
_LEADS_ON = Late(rf"in [{LU}][\w .'’-]{{2,24}},? and\Z|(?:Avec|D[aeo]l{{,2}}a?) n[ou][^.!?:]{{9,60}},\Z")
"""`in Beijing and` between two names, `De notre correspondante à Varsand,` above one."""
_IS = Late(r" (?:is|was|are|were) (?:an?|the) ")
"""What a sentence on the author has, and no name: `Author`, `Jane Doe is a fellow.`"""
ENDS_IN_HOUR = Late(r"\d ?[AaPp]\. ?[Mm]\.\Z")
"""An hour, whose stop ends no sentence: `Jane Doe 3 de mayo de 2024, 09:14 p. m.`"""
_DROP_CAP = re.compile(r"[\"'\u2018\u201c\u201e\u00ab]?[^\W\d_]\Z")
_OPEN_DATELINE = Late(
    rf"[{LU}][\w .,'’()-]{{2,36}}[ /(][A-Z]{{2,6}}\)? ?(?:—|–|--)\Z"
    rf"|[A-Z][A-Za-z .,'’-]{{2,36}} \([A-Z]{{2,6}}\) ?-\Z"
)
"""`Singapore CNN —` above the first paragraph."""
_PARAGRAPH, _DASHES, _LONGEST_CAP = 60, ("—", "–", "-"), 2
_GOING_ON = 4
_APART, _SHORTEST_ROW, _LONGEST_ROW = 3, 30, 100  # rows, characters
_LONGEST_NAMES, _MOST_NAMES = 110, 8  # characters, words; what is longer below `By` is a paragraph
_SPLIT_CAP = re.compile(r"([\"'\u2018\u201c]?)([A-Z]) ([a-z]+)\b")
_NO_WORD = Late(r"([a-z])\1|[lmnr][b-df-gj-np-tv-xz]|dm|dv|ft|ct|sr|tl")
"""How no word begins: `O` before `fficers`, `I` before `ndonesian`."""
_WORDS_OF_THEIR_OWN = "AIOX"
_RESTS = frozenset(
    "if in is it its india indian israel an and as at after all although amid among another american any "
    "australia australian of on over once one only other others our out office officer officers official "
    "officials".split()
)
"""What begins with a letter that is a word by itself and has no word behind it: `I n July`."""
_STARTS = frozenset(
    "the this that these those there then they their though through to today two three ten "
    "when while with we what where who why will was were for from four five few first former "
    "he her his how hundreds have had more many most my media ministers months "
    "some since several she still so six seven security on once only one of our over "
    "no not north new now never nearly next beijing britain but by before between both police "
    "president prime people russia representatives until under union us upon leaders last late "
    "china chinese defence defense despite during diplomats european germany government "
    "after all although along amid among an and another any are around as at about across "
    "officers official office old often off other others out outside overall oil "
    "american america australia australian in is it its if into israel india indian iran iraq "
    "indonesia i'm i've italy ireland officials even every each earlier".split()
)


def split(text: str) -> tuple[Line, ...]:
    """The lines of a clean text that have anything on them, joined where a page showed one line."""
    rows = _around_links(_closed_up(_unwrapped(_physical(text))))
    return tuple(_with_joined_names(_with_columns_apart(_with_drop_caps(rows))))


_WHOLE = rf"[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}}"
_NAMES_APART = Late(rf"{_WHOLE}(?: {{2,4}}{_WHOLE}){{1,3}}")
_BLANKS = re.compile(" {2,}")
_BY = ("By ", "by ", "BY ")
_DAY_APART = Late(rf"(?<=[{LL}] (?:Mon|Sun|Thu)) {{2,}}(?=[A-Z\d])")


def _with_names_apart(row: str) -> str:
    """A line with commas between names that two blanks part, who wrote together: `Jane Doe  Kai Voss`.

    And with a bar between a name that ends as weekdays are cut short and the day: `By Doe Thu   June 3`.
    """
    if _NAMES_APART.fullmatch(row.strip()) is None:
        return _DAY_APART.sub(" | ", row, count=1) if row.lstrip().startswith(_BY) else row
    names = _BLANKS.split(row.strip())
    return ", ".join(names) if any(is_given_name(name.split()[0]) for name in names) else row


def are_evenly_spaced(lines: Sequence[Line]) -> bool:
    """Whether each line stands behind a blank one, so that those part no lists and boxes from the rest."""
    return all(line.gap for line in lines[1:])


def _physical(text: str) -> list[Line]:
    """Each line that has anything on it; the same text as often as it is read at all."""
    lines: list[Line] = []
    times: dict[str, int] = {}
    gap = False
    breaks = any(map(text.__contains__, _BREAKING))  # ten times as fast as to look for one of them
    days = "day, " in text
    for number, row in enumerate(text.split("\n"), start=1):
        shown = _BREAKS.split(row) if breaks else [row]
        glued = days and "day, " in row
        for part in [part for one in shown for part in _GLUED_DAY.split(one)] if glued else shown:
            plain = "  " not in part and part.isprintable()  # all of its spaces are plain ones, and single
            if words := part.strip() if plain else " ".join(_with_names_apart(part).split()):
                times[words] = often = times.get(words, 0) + 1
                if often <= MOST_REPETITIONS:
                    lines.append(Line(number=number, text=words, gap=gap))
                gap = False
            elif len(shown) == 1:
                gap = True
        gap = gap or (breaks and row.endswith(PARAGRAPH_END))
    return lines


_NARROWEST, _WIDEST = 50, 100
"""How many characters the longest rows of a wrapped text have."""
_HEAD = 3
"""Lines of which a headline or an address may be longer."""


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Rejoins wrapped paragraphs, where the breaks of the whole text say that it was wrapped."""
    lengths = [len(line.text) for line in lines]
    fitting = [length for length in lengths if length <= _WIDEST]
    longer = sum(length > _WIDEST for length in lengths[_HEAD:])
    if longer > 0.05 * len(lengths) or max(fitting, default=0) < _NARROWEST:
        return lines
    pairs = [(here, after) for here, after in itertools.pairwise(lines) if not after.gap]
    width = max((len(here.text) for here, _ in pairs), default=0)  # no headline's that stands alone
    width = width if _NARROWEST <= width <= _WIDEST else max(fitting)
    breaks = [
        _is_full(here, after, width)
        for here, after in pairs
        if max(len(here.text), len(after.text)) > width / 2
    ]  # of two short lines below each other, as pages have in their heads, none was wrapped
    if sum(breaks) < max(4, 0.6 * len(breaks)) or not _breaks_sentences(pairs, width):
        return lines
    rows = [line.text for line in lines]
    kept = own_hyphens(rows) if are_broken(rows) else None
    joined: list[Line] = []
    block: list[Line] = []
    for line in lines:
        if line.gap and block:
            joined += _rejoined(block, width, kept)
            block = []
        block.append(line)
    return joined + _rejoined(block, width, kept)


def _breaks_sentences(pairs: list[tuple[Line, Line]], width: int) -> bool:
    """Whether many long lines go on in small letters on the next, as short paragraphs of one length do not.

    Short lines in small letters are a row of tags.
    """
    long = [after for here, after in pairs if len(here.text) > width / 2]
    return sum(after.text[0].islower() and not _is_address(after) for after in long) * _GOING_ON >= len(long)


def _is_address(line: Line) -> bool:
    """Whether a line is the mail of who wrote, which stands below the last words."""
    return "@" in line.text and " " not in line.text


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    return len(line.text) + 1 + len(after.text.split(" ", 1)[0]) > width - 8


def _rejoined(block: list[Line], width: int, kept: frozenset[str] | None) -> list[Line]:
    """The lines of a block, those that were wrapped in one piece."""
    groups: list[list[Line]] = []
    for line in block:
        if groups and _is_full(groups[-1][-1], line, width) and not _is_address(line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [replace(group[0], text=flowing([line.text for line in group], kept)) for group in groups]


def _closed_up(lines: list[Line]) -> list[Line]:
    """Rejoins rows with a blank line between them, as some pages show what a wire sends them.

    Several must go on in small letters on the next; behind such a one, it may also be a name.
    """
    going = {index for index in range(1, len(lines)) if _goes_on(lines[index - 1], lines[index])}
    if len(going) < _APART or not any(index + 1 in going for index in going):
        return lines
    groups: list[list[Line]] = [lines[:1]]
    within = False
    for index, (before, line) in enumerate(itertools.pairwise(lines), start=1):
        within = index in going or (within and line.gap and _is_open_row(before.text))
        if within:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [replace(group[0], text=flowing([line.text for line in group])) for group in groups]


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a row ends in a word and the next, below a blank line, begins in small letters."""
    return line.gap and line.text[0].islower() and before.text[-1] != "," and _is_open_row(before.text)


def _is_open_row(text: str) -> bool:
    return _SHORTEST_ROW <= len(text) <= _LONGEST_ROW and (text[-1].isalnum() or text[-1] == ",")


def _joined(first: Line, second: Line, between: str) -> Line:
    return replace(first, text=f"{first.text}{between}{second.text}")


_BROKEN = 2  # paragraphs
_ENDED = Late(r"[^\W_][.!?][\"”’»]?\Z|[.!?][\"”’»]\Z")


def _around_links(lines: list[Line]) -> list[Line]:
    """Rejoins paragraphs that a page breaks where a link begins: `The line waits until the`, `next tide.`

    Where blank lines part the pieces, several must be broken so.
    """
    apart = (pair for pair in itertools.pairwise(lines) if pair[1].gap and pair[0].text[-1].islower())
    parted = sum(is_broken(above.text, line.text) for above, line in apart) >= _BROKEN
    result: list[Line] = []
    is_headed = False  # by a line of some words above the last of these
    for line in lines:
        above = "" if not result or (line.gap and not parted) else result[-1].text
        open_end = above[-1:].islower()  # what most lines lack
        broken = open_end and (is_broken(above, line.text) or (line.gap and is_open(above)))
        heads = not is_headed and line.text[0].isupper() and may_end_headline(above)
        if broken and not heads and _ENDED.search(line.text[-3:]):
            result[-1] = _joined(result[-1], line, " ")
        else:
            is_headed = is_headed or (bool(result) and has_words(result[-1].text))
            result.append(line)
    return result


def _with_drop_caps(lines: list[Line]) -> list[Line]:
    result: list[Line] = []
    for line in lines:
        above = result[-1].text if result else ""
        if above[-1:] in _DASHES and len(line.text) > _PARAGRAPH and _OPEN_DATELINE.match(above):
            result[-1] = _joined(result[-1], line, " ")
        elif len(above) <= _LONGEST_CAP and _DROP_CAP.match(above) and _continues(above, line.text):
            result[-1] = _joined(result[-1], line, _drop_cap_space(above, line.text))
        else:
            result.append(
                replace(line, text=_SPLIT_CAP.sub(_close_up, line.text, count=1))
                if _SPLIT_CAP.match(line.text)
                else line
            )
    return result


def _continues(cap: str, text: str) -> bool:
    """Whether a paragraph goes on after a drop cap: in small letters, or `HE UNITED States` after `T`."""
    if len(text) <= 40 or not text[0].isalpha():
        return False
    if any(letter.lower() == letter.upper() for letter in (cap[-1], text[0])):
        return False  # ideographs and others that have no capitals are words themselves, as is `x` above them
    word = re.match(r"[\w'\u2019]*", text)
    whole = f"{cap[-1]}{word[0] if word else ''}".lower().replace("\u2019", "'")
    return whole in _STARTS if text[0].isupper() or cap[-1] == "X" else True


def _drop_cap_space(cap: str, rest: str) -> str:
    """A space where the cap is a word of its own: `A` before `senior official`, not before `fter`."""
    letter = cap[-1]
    if letter not in "AIOÀEYÉ":
        return ""
    word = re.match(r"[\w'\u2019]*", rest)
    if _NO_WORD.match(rest):
        return ""
    return "" if word and f"{letter}{word[0]}".lower().replace("\u2019", "'") in _STARTS else " "


def _close_up(cap: re.Match[str]) -> str:
    whole = cap[2] + cap[3]
    known = _RESTS if cap[2] in _WORDS_OF_THEIR_OWN else _STARTS
    return cap[1] + whole if whole.lower() in known else cap[0]


def _with_columns_apart(lines: list[Line]) -> list[Line]:
    """The lines, names right below `Authors`, where a page has that and `Tags` in one row above columns."""
    for at in range(1, len(lines) - 1):
        label, name = lines[at], lines[at + 1]
        if len(label.text) > _LONGEST_TAGS or label.text.casefold() not in _OF_TAGS:
            continue
        if lines[at - 1].text.casefold() in _ABOVE_TAGS and _NAME.fullmatch(name.text):
            names = [name, *itertools.takewhile(_is_named, lines[at + 2 :])]
            texts = [*(one.text for one in names), label.text]
            places = lines[at : at + len(texts)]
            lines[at : at + len(texts)] = [
                replace(place, text=text) for place, text in zip(places, texts, strict=True)
            ]
    return lines


def _with_joined_names(lines: list[Line]) -> list[Line]:
    """Joins `By`, a name, `and`, another name, each on a line of its own."""
    result: list[Line] = []
    waits = several = False
    signed = -_MOST_BELOW_NAME  # where the last line with a name joined to it stands
    for line in lines:
        folded = line.text.casefold() if len(line.text) <= _LONGEST_OPENER else ""
        connects = folded in _CONNECTORS or (
            line.text in _CONNECTORS_BELOW_NAME and not waits and signed == len(result) - 1
        )
        if connects and len(result) > 1 and result[-1].text == "Follow":
            result.pop()  # the button between two names
        if connects and _is_below_name(result, signed):
            del result[signed + 1 :]  # what they are and for whom, or buttons
        if result and (waits or (connects and len(result[-1].text) < 80)) and _may_name(line.text):
            signed = len(result) - 1 if waits else signed
            result[-1] = _joined(result[-1], line, " ")
            waits = connects
        elif several and result and _is_named(line):
            result[-1] = _joined(result[-1], line, ", ")
        else:
            result.append(line)
            several = folded in _OF_SEVERAL
            waits = folded in _OPENERS or bool(_LEADS_ON.match(line.text))
    return result


def _may_name(text: str) -> bool:
    """Whether a line may be a name or a connector: it is short, and no sentence on the author."""
    stopped = text[-1] == "." and not ENDS_IN_HOUR.search(text)
    told = stopped and (len(text.split()) > _MOST_NAMES or _IS.search(text) is not None)
    return len(text) <= _LONGEST_NAMES and not told


_MOST_BELOW_NAME, _LONGEST_BELOW_NAME = 4, 40  # lines, characters


def _is_below_name(result: Sequence[Line], signed: int) -> bool:
    """Whether a few short lines without an end stand between a name joined to `By` and an `and` below."""
    below = result[signed + 1 :] if signed >= 0 and not result[signed].text.islower() else ()
    return 0 < len(below) <= _MOST_BELOW_NAME and all(
        len(line.text) <= _LONGEST_BELOW_NAME and line.text[-1] not in ".!?:" and not line.gap
        for line in below
    )


def _is_named(line: Line) -> bool:
    """Whether a line is a whole name that begins as many are called, right below another."""
    named = not line.gap and _NAME.fullmatch(line.text) is not None
    return named and is_given_name(line.text.partition(" ")[0])
