"""A line → whether it is a sentence whose end is missing: a copy was cut there, or a stop forgotten."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.ingest.one_line.link_breaks import LEADING_ON
from generator.ingest.one_line.pictures.scenes import VERBS
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.shapes import Shape
from generator.ingest.text.appearances import OPENS_SENTENCE
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_LEAST_CUT, _LEAST_PARTED, _LEAST_CLAUSED, _LEAST_PARTED_OFF = 4, 8, 6, 2  # words
_LEFT_OPEN = LEADING_ON | frozenset(
    "to in on by for with that who her is are was were has have had will would as under over about whether "
    "some these those although because though while where be been being such same every each against during "
    "through among "
    "die das zu mit auf qui pour sur el con il che o os do voor op och att som på av i og er "
    "dan yang dari ke dengan untuk и в на с по к что у та з що ve ile bir w z że oraz na s že se és "
    "hogy कि और के की का को में से पर ने "
    "đến của và với cho là các những khi để tại bởi".split()
)
"""What no sentence ends in, nor a headline."""
_INNER_STOP = Late(
    rf"[{LL}]{{3}}[.!?][”\"»]? [{LU}“\"«]|"
    r"[а-яіїєґђ-џ]{3}[.!?][”\"»]? [“\"«–]?[А-ЯІЇЄҐЂ-Џ]"
    '|[\u0900-\u0dff]। |[\u0590-\u06ff]{3}[.؟] [\u0590-\u06ff"«]|[\uac00-\ud7af]{2}[.?] [\uac00-\ud7af]'
)
_CLAUSED = Late(
    rf"(?:[^\W\d_][\w’'-]*|(?=[^,]* [{LL}])[^,:]{{3,90}}|"
    r"[^,:]{3,90}(?=, (?:wo|deren|dessen|où|dont|donde|onde|dove|waar|där|hvor|where|whose) \w)), [^:|]+\Z"
)
"""`Since then the harbour, which`, `Then, the last ferry of the day`: a clause is told apart, no name is."""


_APPOSED = Late(rf"[{LU}][^,:]{{3,60}}, [^,:]{{3,60}}, [a-z]{{2,16}}(?:ed|ought|ew|aid|ade|ame) [a-z]")
"""`Workers at the old quay, north of the harbour, faced repairs`: no headline tells of its subject so."""
_HELPED_LATE = Late(r", [^,:]{2,60}? (?:has|have|had|was|were|would) (?:[a-z]+ly )?[a-z]{3,}(?:ed|en|ing)\b")
"""`Paint aside, the weather has delayed the`: what helps a verb, which headlines leave out."""
_TOLD_LATE = Late(r"[a-z] (?:was|were|had|would) [a-z]")
"""What headlines leave out, and sentences say."""
_SAID_LATE = Late(r"[,”\"] (?:said|says|told|added|wrote|warned) [^,:]{3,}\Z")
"""`Jane Doe, the author of “The Tide,” said the quay`: who says it, behind what tells who that is."""
_UNTOLD = Late(rf"[{LU}][^\"“‘'’:?]{{4,80}}[a-z] (?:was|were|had|would|could) not [a-z]")
"""`The crews were not available`, which a headline says in fewer words."""
_SAID_FIRST = Late(rf"(?:[{LU}][\w.'’/-]{{0,24}} ){{1,4}}(?:said|told|added) (?!to (?:be|have) )[a-z]")
"""`Commander Doe said while all`, and no headline, which says so in the present."""
_LEAST_TOLD_LATE = 15  # words
_TOLD_BESIDE = Late(
    r", (?:who|whose|which|where|then-[A-Z]|according to) |\b(?:ha[sd]|have|been|was|were) [a-z]+\Z|"
    r"\AIn (?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)),? [A-Z]|\A(?:I|We|He|She|They) [a-z]|[a-z] (?:said|says) that |"
    r"[”\"] (?:said|says|added|told) |"
    r"\A(?:Last|This|Next|Earlier (?:this|last)|Later (?:this|that)) [A-Z]?[a-z]+, [a-z]|"
    rf"\A(?:[{LU}][\w.'’-]{{0,24}} ){{1,3}}(?:said|told|added|admitted|acknowledged|insisted|noted) "
    r"(?:on |that |there |it |he |she |the |in )"
)
"""What sentences have and headlines hardly: `The quay, which`, `Officials had found`, `I saw the ferry`."""
_TELLING = frozenset("they he she we was were had has have been would could his her their its".split())
_SPELLED_OUT = _TELLING | frozenset("the a an it that".split())
"""What English headlines leave out, and what sentences have twice or more."""
_LEAST_SPELLED = 2
_ENGLISH = frozenset("the of with at and for to on as is in by after".split())


def is_cut_off(text: str, words: int) -> bool:
    """Whether a line without an end is a sentence that was cut: a comma, `the` or an open quotation tells.

    So does a comma within, as few headlines have one that no colon follows.
    """
    if words < (_LEAST_PARTED_OFF if text[-1] == "," else _LEAST_CUT) or text[-1] in ".!?:;…)]":
        return False
    opened = text.count("“") > text.count("”") or text.count("«") > text.count("»") or text.count('"') == 1
    opened = opened or (text[-1] == "’" and "‘" not in text)  # `the council’s`, of which the end is missing
    opened = opened or len(_STRAIGHT.findall(text)) % 2 == 1
    parted = words >= _LEAST_PARTED and _INNER_STOP.search(text) is not None
    clauses = words >= _LEAST_CLAUSED and text[0].isupper() and " - " not in text
    clauses = clauses and (_opens_part(text) or _ENGLISH.isdisjoint(text.split()))
    parted = parted or (clauses and _CLAUSED.match(text) is not None) or text.endswith("습니다")
    opened = opened or ("„" in text and text.rfind("„") > max(map(text.rfind, "“”")))
    open_ended = text[-1] in ",،" or text.rpartition(" ")[2] in _LEFT_OPEN
    return open_ended or opened or parted or _tells(text, words)


def _tells(text: str, words: int) -> bool:
    """Whether a line tells something as sentences do and headlines do not."""
    if any(words >= least and found(text) for least, found in _TOLD_AS_TEXT):
        return True
    if words >= _LEAST_PARTED - 1 and _tells_in_part(text):
        return True
    if words >= _LEAST_PARTED and _is_spelled_out(text):
        return True
    if text[-1] > _IDEOGRAPHS and _is_cut_in_ideographs(text):
        return True
    if not (_UNCASED < text[0] < _IDEOGRAPHS and words >= _LEAST_TOLD_AMID):
        return False
    parted = ("," in text or "،" in text) and not _MARKED.search(text)
    return parted or _SAID_ABOVE.search(text) is not None


_TOLD_AS_TEXT: tuple[tuple[int, Callable[[str], re.Match[str] | None]], ...] = (
    (_LEAST_CLAUSED, _TOLD_BESIDE.search),
    (_LEAST_CLAUSED, _UNTOLD.match),
    (_LEAST_PARTED, _SAID_FIRST.match),
    (_LEAST_PARTED, _APPOSED.match),
    (_LEAST_PARTED, _HELPED_LATE.search),
    (_LEAST_TOLD_LATE, _TOLD_LATE.search),
    (_LEAST_TOLD_LATE, _SAID_LATE.search),
)
"""From how many words on a line tells something as sentences do, and by what it is seen."""
_SAID_ABOVE = Late(" (?:گفت|کرد|افزود|داد|نوشت): ")
"""What Persian sets in front of what somebody said, and not in its headlines."""
_STRAIGHT = Late(r'(?<!\w)"|"(?!\w)')
"""A quotation mark that opens or closes, and none within a word, as Hebrew has them."""
_UNCASED, _IDEOGRAPHS = "\u0590", "\u3000"
_PARTS, _MARKED = re.compile("[、，,]"), re.compile("[|｜【】！？!?:：♦■●▲▼◎]")
_LEAST_PART, _LEAST_PARTS = 24, 16  # letters, with one comma and with more


def _is_cut_in_ideographs(text: str) -> bool:
    """Whether a line in Chinese, Japanese or Korean has parts as long as sentences have, and no end."""
    if _MARKED.search(text):
        return False
    parts = len(_PARTS.findall(text))
    return "。" in text[:-1] or (parts > 0 and len(text) >= (_LEAST_PART if parts == 1 else _LEAST_PARTS))


def says_article_goes_on(reading: Reading) -> bool:
    """Whether a line says that the article continues below it, under what is sold there."""
    long = reading.furniture is not None and len(reading.key) >= _LEAST_GOING_ON
    return long and any(map(reading.key.__contains__, _GOING_ON))


_GOING_ON = (
    *("article content", "story continues", "article continues"),
    *("continue reading below", "content continues below"),
    *("geht unter der anzeige weiter", "geht nach der anzeige weiter", "weiterlesen nach der anzeige"),
    *("la suite après cette publicité", "suite de l article après", "continúa después de la publicidad"),
    *("continua depois da publicidade", "continua dopo la pubblicità", "gaat verder onder de advertentie"),
    *("artikkelen fortsetter under", "artikeln fortsätter efter", "artiklen fortsætter efter"),
)
_LEAST_GOING_ON = min(map(len, _GOING_ON))
_LEAST_TOLD_AMID, _MOST_TITLED = 12, 0.6


def lacks_stop(text: str, shape: Shape) -> bool:
    """Whether a line amid paragraphs is a sentence that lacks its full stop: long, with a verb that helps."""
    if text.endswith("니다") and shape.words >= _LEAST_CUT:
        return True
    if shape.words < _LEAST_TOLD_AMID or not text[-1].isalpha() or shape.titled > _MOST_TITLED:
        return False
    labelled = ": " in text or " | " in text  # `More news: The ferry is sold`
    told = not _HELPING.isdisjoint(text.split()) or _SAYS_FIRST.match(text) is not None
    told = told or _ALSO_DONE.match(text) is not None
    return text[0].isupper() and not labelled and told


_SAYS_FIRST = Late(rf"(?:[{LU}][\w.'’-]{{0,24}} ){{1,3}}(?:say|says|said|told|added) (?:that )?[A-Za-z]")


_ALSO_DONE = Late(r"(?:The|A|An|He|She|They|It) [^,;:]{2,60} (?:also|later|then) [a-z]{2,12}ed ")
"""`The long pier also suffered damage in the storm`: told as in a text, not as above one."""


_OPENS_PART = OPENS_SENTENCE | frozenset(
    "until other others both earlier later meanwhile however although though because".split()
)
_LONG_PART = 10  # words
_HELPING = frozenset("had has have was were is are will would could can said".split())


def _opens_part(text: str) -> bool:
    """Whether a line begins as sentences do, and headlines hardly."""
    return text.partition(" ")[0].lower().rstrip(",") in _OPENS_PART


def _tells_in_part(text: str) -> bool:
    """Whether a line without an end begins as sentences do and headlines hardly, with a verb that helps."""
    words = text.split()
    parted = words[0][-1] == ","
    opens = parted or _opens_part(text)
    told = (parted and len(words) >= _LONG_PART) or not _HELPING.isdisjoint(words)
    return opens and told and text[0].isupper()


def _is_spelled_out(text: str) -> bool:
    """Whether a line has small words that headlines leave out: `The ferry had left as it was told`."""
    words = text.casefold().split()
    told = text.startswith("According to ") or any(word in VERBS or word[-2:] == "ed" for word in words[1:])
    told = told and (words[0] == "according" or not _TELLING.isdisjoint(words))
    return told and sum(map(_SPELLED_OUT.__contains__, words)) >= _LEAST_SPELLED
