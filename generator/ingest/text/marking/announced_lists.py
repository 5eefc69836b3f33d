"""Readings of lines → what a line with a colon announces, though its items have neither bullets nor stops.

`The piers are:` stands amid a text, and below it, in a block or each apart, what they are. Items
look like the headlines of other articles; that the line above speaks of what the text tells of, or says that
something follows, and that the text goes on behind them, says that they are its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading

WHAT_FOLLOWS = ("such as:", "following:", "including:", "include:", "these:", "are:", "were:", "follows:")
"""How a whole sentence announces a list."""
AS_FOLLOWS = tuple(
    "as follows:|the following:|wie folgt:|folgende:|folgendes:|folgenden:|comme suit:|suivants:|"
    "suivantes:|suivant:|siguientes:|siguiente:|seguintes:|seguinte:|seguenti:|seguente:|als volgt:|"
    "volgende:|som följer:|följande:|følgende:|seuraavat:|następujące:|następująco:|následující:|"
    "následovně:|nasledovné:|următoarele:|következők:|şöyle:|şunlar:|следующие:|следующим:|наступні:|"
    "такі:|следните:|如下：|如下:|如下﹕|以下の通り：|以下のとおり：|다음과 같다:|아래와 같다:|"
    "sebagai berikut:|seperti berikut:|như sau:|ดังนี้:|इस प्रकार हैं:|নিম্নরূপ:|பின்வருமாறு:|درج ذیل ہیں:".split("|")
)
"""How a sentence announces a list and nothing else, however short it is and wherever it stands."""
BRIEFLY = frozenset(
    "they are|they were|they include|they included|these are|these were|these include|these included|"
    "it includes|this includes|among them|among these|those are|es sind|dies sind|das sind|darunter|"
    "dazu gehören|dazu zählen|es handelt sich um|ce sont|parmi eux|parmi elles|il s'agit de|"
    "il s’agit de|à savoir|son|son estos|entre ellos|entre ellas|se trata de|incluyen|a saber|sono|"
    "tra questi|tra queste|tra cui|si tratta di|são|são eles|são elas|entre eles|entre elas|"
    "het gaat om|dit zijn|waaronder|det är|det gäller|det er|det gjelder|niitä ovat|są to|wśród nich|"
    "jsou to|mezi nimi|ezek|bunlar|это|среди них|в их числе|це|серед них|antara lain|yaitu|yakni".split("|")
)
"""How a line of a few words with a colon announces a list, though it ends no paragraph: `They include:`."""
_HERE = tuple(
    "here are |here is |here's |here’s |below are |below is |these are |full list|the full list|"
    "the following is |the following are |following is |following are ".split("|")
)
"""How a line begins that says so as well."""
_LISTS = frozenset("list liste lista elenco lijst".split())
_LIST_HERE = (
    *_HERE,
    *(
        "hier die ",
        "hier ist die ",
        "es folgt die ",
        "nachfolgend die ",
        "im folgenden die ",
        "dies ist die ",
    ),
    *("voici la ", "esta es la ", "a continuación, la ", "ecco la ", "ecco l'", "ecco l’", "esta é a "),
    *("hier is de ", "dit is de ", "här är ", "her er "),
)
"""How a sentence on a list begins that has a stop behind it, and the list below."""
_LEAST, _MOST, _LONGEST_ITEM, _LONGEST_LEAD = 2, 15, 40, 40  # items, items, words, words
_HEADLINE, _TITLED, _KIN, _SOON = 5, 0.75, 2, 4  # words, share of words with capitals, stems, lines
_OF_PAGE = frozenset(
    "more also read related see watch listen follow share subscribe recommended trending latest popular "
    "topics topic tags tag article articles story stories news page links sources categories comments "
    "contact photo photos picture pictures video videos mehr lesen lire voir leer leggi lees leia veja läs "
    "læs lue zobacz czytaj více читайте artikel noticias notícias notizie nieuws nachrichten".split()
)
"""Of which one stands in what leads to other articles of a page, or to what it files this one under."""


def announced_items(lines: Sequence[Line], readings: Sequence[Reading]) -> set[int]:
    """The lines amid or below the text that announce items, and those items."""
    found: set[int] = set()
    told: set[str] = set()
    above = 0  # up to where the words of what is told are known
    for index, line in enumerate(lines):
        if index in found or not (line.text[-1] == ":" or _says_there_is_list(line.text, readings[index])):
            continue
        told.update(*(one.stems for one in readings[above:index] if one.is_plain_prose))
        above = index
        reading = readings[index]
        if told and _may_lead(reading):
            follows = _says_that_some_follow(line.text)
            kin = len(reading.stems & told) + _KIN * follows
            items = _items(lines, readings, index + 1, sure=kin >= _KIN) if kin else ()
            items = items or (_short_sentences(readings, index + 1) if follows else ())
            found.update((index, *items) if items else ())
    return found


def _says_there_is_list(text: str, reading: Reading) -> bool:
    """Whether a sentence with a stop says that a list is below it: `The following is the list of ferries.`"""
    listed = text[-1] == "." and not _LISTS.isdisjoint(reading.words)
    return listed and text.lower().startswith(_LIST_HERE)


def _says_that_some_follow(text: str) -> bool:
    lower = text.lower()
    return lower.endswith((*WHAT_FOLLOWS, *AS_FOLLOWS)) or lower.startswith(_HERE)


def _may_lead(reading: Reading) -> bool:
    """Whether a line with a colon is neither of the page nor of a picture."""
    if reading.furniture or reading.stamp or reading.byline or reading.is_captioned or reading.sign_off:
        return False
    return reading.shape.words <= _LONGEST_LEAD and reading.words.isdisjoint(_OF_PAGE)


def _items(lines: Sequence[Line], readings: Sequence[Reading], start: int, *, sure: bool) -> Sequence[int]:
    """The lines from a place on to a paragraph, to what is of the page or to the end of their block."""
    apart = start + 1 < len(lines) and lines[start].gap and lines[start + 1].gap
    end = start
    while end < len(lines) and _may_be_item(lines[end].text, readings[end]):
        if end > start and lines[end].gap is not apart:
            break
        end += 1
    run = readings[start:end]
    if not _LEAST <= end - start <= _MOST or 2 * sum(map(_is_titled, run)) > len(run):
        return ()
    goes_on = any(one.is_plain_prose and not one.furniture for one in readings[end : end + _SOON])
    return range(start, end) if goes_on or sure else ()


def _short_sentences(readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines from a place on of a few words each with a stop behind: `Reading a tide table, two weeks.`"""
    end = start
    while end < len(readings) and readings[end].shape.ends and readings[end].shape.words <= _SHORT_SENTENCE:
        if not _may_lead(readings[end]) or readings[end].stamp:
            break
        end += 1
    return range(start, end) if _LEAST <= end - start <= _MOST else ()


_SHORT_SENTENCE = 10  # words


def _may_be_item(text: str, reading: Reading) -> bool:
    """Whether a line may be an item: a word or more with no stop, also a name with what somebody is."""
    if reading.furniture or reading.stamp or reading.sign_off or reading.is_captioned or reading.heading:
        return False
    opened = reading.byline is not None and reading.byline.rule == "byline-opener"
    short = 0 < reading.shape.words <= _LONGEST_ITEM
    return short and not (opened or reading.shape.ends or reading.address or text[-1] == ":")


def _is_titled(reading: Reading) -> bool:
    """Whether a line looks like a headline by its capitals."""
    return reading.shape.words >= _HEADLINE and reading.shape.titled >= _TITLED
