"""A line → whether it says what a picture shows: `Officers singing at the luncheon.`

English captions have no verb but the one in `-ing`, and paragraphs hardly ever do. Others end in the day on
which the picture was taken, or say who stands where.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

VERBS = frozenset(
    "is are was were be been am has have had does do did will would shall should can could may might must "
    "cannot says said say told tells tell went goes go gone came come comes gave gives give took takes "
    "take made makes make got gets get saw sees see knew knows know thought thinks think found finds find "
    "leaves leave led leads lead met meets meet held holds hold kept keeps keep began begins begin ran "
    "runs run rose rises fell falls fall grew grows grow stood stands stand sat sits lay lies won wins "
    "lost loses sent sends send built paid spent brought bought caught taught fought sought sold spoke "
    "wrote drove rode flew threw drew broke chose hit cut put set let cost shut hurt beat became becomes "
    "become remains remain seems appears needs need wants want plans expects expect hopes hope believes "
    "believe means mean looks works feels felt heard hears read reads agree agrees argue argues warn "
    "warns face faces continue continues shows show follows follow adds add brings bring calls call "
    "describes explains involves includes include requires require offers offer provides provide raises "
    "raise marks mark allows allow helps help starts start stops stop turns turn moves move happens "
    "covers cover carries carry suggests suggest lists sells buys targets aims aim plays uses use asks "
    "ask tries try left lived woke shook sank rang swam drank ate hid bit swept slept crept dealt knelt "
    "struck stuck hung dug spun swung slid shot fed clung tore wore swore bore froze stole shone blew laid "
    "slipped belong belongs owns contain contains consist consists depend depends exist exists operate "
    "operates owe owes produce produces receive receives represent represents serve serves stretches "
    "employ employs applies contributes creates opposes pays puts reaches refers relies varies weighs "
    "resume resumes reopen reopens opens expire expires".split()
)
"""Verbs that sentences of news have; those in `-ed` are none of them."""
_NOUNS = frozenset(
    "during morning evening spring king thing something nothing anything everything including according "
    "following regarding pending ceiling wing ring string building meeting briefing training shipbuilding "
    "housing landing hearing ruling spending funding filing rating offering opening painting fishing "
    "shipping mining banking parking wedding feeling warning killing shooting bombing sailing drawing "
    "outgoing ongoing upcoming existing growing remaining neighbouring neighboring".split()
)
_BEHIND = frozenset(
    "a an the at in on with for his her their its to during from up out over past near through into by as "
    "after before outside inside along around off down under between towards toward across onto aboard "
    "alongside behind beside amid".split()
)
_NOT_IN_FRONT = VERBS | frozenset(
    "of for by in to from with without and or but on at about after before while when than as not like "
    "despite through upon into over under against between amid a an the this that these those its his her "
    "their our my your more most very such any no some all many who which".split()
)
_OPENING = frozenset("he she they we i it you there but and so if".split())
_SHORTENED = frozenset("it's that's there's he's she's what's here's who's they're we're you're i'm".split())
_ENGLISH = frozenset("the his her their its during an".split())
_WORD = Late(r"[\w'’-]+")
_BRACKETED = Late(r"\([^()]*\)")
_TELLING = Late(r"[\"“”?!:;%$]")
_FEWEST, _MOST, _SHORTEST = 4, 30, 5
_ARTICLES = frozenset("a an the this that these those".split())
_ADJECTIVE = ("ous", "ful", "less")
_FROM = Late(
    r"[(\[](?=[A-Z])(?=[^()\[\]]{0,90}\b(?:sent|shared|posted|uploaded|provided|supplied|submitted|obtained|filmed|"
    r"taken|shot|published|released)\b)[^()\[\]]{0,60}(?<![\w])(?:[Pp]hoto|[Vv]ideo|[Pp]icture|[Ii]mage|[Ff]ootage|"
    r"[Ss]creenshot|[Ss]creengrab)s?\b[^()\[\]]{0,60}[)\]]\.?\Z"
)
"""`… at the pier. (Video sent to us by a docker)`: where a picture is from, behind what it shows."""
_ON_MAP = Late(r"[^\"“”]{20,200} (?:on|in) this (?:map|graphic|chart|photo|picture|image)\.?\Z")
_LONGEST_SHOWN, _LONGEST_ROW = 320, 600
_PLACED = Late(
    r"\((?:(?:(?:second|third|2nd|3rd|far|front|back|seated|standing) )?(?:from )?(?:the )?"
    r"(?:left|right|cent(?:er|re))|"
    r"(?:[23]\. ?v\. ?)?(?:links|rechts)|(?:à|de) (?:gauche|droite)|izq\.?|dcha?\.?|"
    r"(?:a la )?(?:izquierda|derecha)|"
    r"[1-4][id]|(?:a )?(?:sinistra|destra)|(?:à )?(?:esquerda|direita)|vlevo|vpravo|till (?:vänster|höger)|"
    r"li?\.|re?\.|mitte|t\. ?[vh]\.|t[vh]\.|i midten|i mitten|au centre|al centro|ao centro|midden|"
    r"esq\.|dir\.|vas\.|oik\.|z lewej|z prawej|stânga|dreapta|αριστερά|δεξιά|"
    r"til (?:venstre|høyre|højre)|слева|справа|[左右])(?:, [^()]{1,30})?\)",
    re.IGNORECASE,
)
"""Where somebody stands in a picture, behind the name: `(left)`, `(2i)`, `(à droite)`."""


_CALLED, _LABEL = re.compile(rf"[{LU}][\w'’]*(?: [\w'’]+){{0,4}}: (?=[{LU}])"), 40
"""What a picture is called, in front of what it shows."""
_OWNED = frozenset("the a an its their his her our".split())
"""In front of which a word in `-ed` tells of a thing: `the repaired bridge`."""


def is_scene(text: str) -> bool:
    """Whether a sentence has no verb but one in `-ing` behind a noun, as the words of pictures do."""
    if text[-1] != "." or "ing " not in text:
        return False
    whole = not ("(" in text or ": " in text[:_LABEL])
    if whole and not VERBS.isdisjoint(text.casefold().split(" ")):
        return False  # as most sentences have a verb, that is asked first
    if ": " in text[:_LABEL] and (called := _CALLED.match(text)):
        text = text[called.end() :]  # `Mind the gap: Pupils crossing the bridge.`
    plain = " ".join((_BRACKETED.sub("", text) if "(" in text else text).split())
    if not VERBS.isdisjoint(plain.casefold().split(" ")) or _TELLING.search(text):
        return False
    words = _WORD.findall(plain)
    lower = [word.casefold() for word in words]
    if not _FEWEST < len(words) <= _MOST or lower[0] in _OPENING or _ENGLISH.isdisjoint(lower):
        return False
    if any(
        word in VERBS
        or (word.endswith("ed") and not (at and lower[at - 1] in _OWNED))
        or word.endswith(("n't", "n’t"))
        or word.replace("’", "'") in _SHORTENED
        for at, word in enumerate(lower)
    ):
        return False
    return any(
        len(word) > _SHORTEST
        and word.endswith("ing")
        and words[at][0].islower()
        and word not in _NOUNS
        and lower[at - 1] not in _NOT_IN_FRONT
        and not lower[at - 1].endswith("ly")
        and not (lower[at - 1].endswith(_ADJECTIVE) and at > 1 and lower[at - 2] in _ARTICLES)
        and f"{words[at - 1]} {words[at]} " in plain
        and lower[at + 1] in _BEHIND
        for at, word in enumerate(lower[:-1])
        if at
    )


_STANDING_IN = Late(
    r"\b(?:image|photo|picture|visual)s? (?:is |are )?(?:only )?(?:used )?(?:only )?for (?:the )?"
    r"(?:illustrat|represent)\w+(?: purposes?)?(?: only)?\W*\Z|"
    r"\bfor (?:illustrat|represent)\w+ purposes?(?: only)?\W*\Z",
    re.IGNORECASE,
)
"""`Image used for illustrative purpose`: that a picture shows something else."""
_LONGEST_NOTE = 160


_IN_PICTURE = Late(
    r"[^.!?:“”\"]{20,180} in (?:an? (?:undated|file|handout|archive|library) "
    r"(?:photo|photograph|picture|image)|"
    r"a still (?:image )?from [\w ’'-]{3,40})\."
)
"""`A drone is lowered into the sea in an undated photo.`, maybe with a sentence on it behind."""
_KEYWORDS = Late(r"(?:[^,.:;!?\"“]{3,40}, ){4,12}")
_KEYED, _LONGEST_KEYED = 3, 600


def _is_keyed(text: str) -> bool:
    """Whether words to find a picture by stand in front of what it shows: `harbour, harbour fees, ...`"""
    found = _KEYWORDS.match(text)
    if found is None:
        return False
    firsts = [part.split(" ", 1)[0].casefold() for part in found[0].split(", ")[:-1]]
    again = max(firsts, key=firsts.count)
    return again not in _ARTICLES and firsts.count(again) >= max(_KEYED, len(firsts) / 2)


def tells_of_picture(text: str) -> bool:
    """Whether a line says who stands where, or ends in where a picture is from or in `on this map`."""
    length = len(text)
    keyed = length <= _LONGEST_KEYED and text.count(", ", 0, 240) > _KEYED and _is_keyed(text)
    if keyed or (length <= _LONGEST_NOTE and " for " in text and _STANDING_IN.search(text)):
        return True
    if "(" in text and length <= _LONGEST_ROW and _PLACED.search(text):
        return True
    if length > _LONGEST_SHOWN:
        return False
    if text.endswith((" is pictured.", " are pictured.")) or (" in a" in text and _IN_PICTURE.match(text)):
        return True
    if text.rstrip(".")[-1:] in (")", "]"):
        return _FROM.search(text) is not None
    return " this " in text[-24:] and _ON_MAP.match(text) is not None


_STAMPED = Late(
    r"\d{1,2}(?:\.? ?[^\W\d_]{3,9}\.? |[./]\d{1,2}[./])\d{4}\b.{0,60}(?:\d|Uhr|h)[\s|]*", re.IGNORECASE
)


def is_stamp_alone(text: str) -> bool:
    """Whether words in front of a source say when a story appeared: `3. Juni 2019, neu 16:12 Uhr`."""
    return _STAMPED.fullmatch(text) is not None


OFFICIAL = Late(
    rf"(?:(?:[{LU}][\w.’'-]*|of|the|and|for) ){{1,7}}(?:spokes(?:person|man|woman)|minister|secretary|"
    r"ambassador) "
    rf"[{LU}][\w.’'-]+(?: [{LU}][\w.’'-]+){{1,3}}(?: \([RLC]\))?\Z"
)
"""`Harbourland’s Foreign Ministry spokesperson Jane Doe`, without a verb: whom a picture shows."""
OFFICES = frozenset("spokesperson spokesman spokeswoman minister secretary ambassador".split())
"""Of which one stands in every such line."""


CUT_OFF = Late(r"(?<=[.!?]) \((?P<credit>(?:[A-Z]\w* ){1,4}[Pp]hoto)\Z")
"""`The ferry leaves the mole. (HCG Photo`: who took a picture, without the closing bracket."""
SCREENED = Late(
    r"\s*\((?P<credit>(?:[Ss]creen ?(?:shot|grab)s?|[Vv]ideo still) (?:of|from|via) [^()]{2,90})\)\.?\Z"
)
"""`(Screenshot of a video from Capt. Jane Doe)`: what a picture was taken from."""
_SAID, _LONG_SAID, _LONGEST_CREDIT = 20, 60, 140
SHORTEST_TWICE = 40
"""No shorter line is `said_twice`: it would be twice the letters by which that is told."""


def said_twice(text: str) -> tuple[str, str] | None:
    """What a picture is called and who took it, in a line that ends in what it is called once more.

    `The mole.HARBOUR.COM/JANE DOE The mole.`; or what it is called twice and no more.
    """
    half, odd = divmod(len(text) - 1, 2)
    least = _LONG_SAID if text.isascii() else _LONG_SAID // 3
    if odd == 0 and half >= least and text[half] == " " and text[:half] == text[half + 1 :]:
        return text[:half], ""
    if text[-_SAID:] not in text[:-_SAID]:
        return None
    words = text[text.find(text[:_SAID], 1) :]
    credit = text[len(words) : -len(words)].strip()
    if (
        words + words == text
        and len(words) >= _LONG_SAID // 2
        and not text.isascii()
        and words[-1] in "。）)"
    ):
        return words, ""  # in a script that sets no space between what a picture is called and its caption
    if len(words) >= len(text) or not credit or not text.startswith(words) or len(credit) > _LONGEST_CREDIT:
        return None
    return words, credit


_TELLS = frozenset(
    "said told announced confirmed stated ruled narrated testified claimed alleged explained".split()
)
_LEAST_DATED, _SPANS = 8, frozenset("on to until of since from by before after through effective".split())
_DATED_END = Late(
    r"(?:, (?:on )?(?:(?:[MTWFS][a-z]{2,8}day|[A-Z][a-z]{2}\.),? )?|"
    r"(?<=[a-z])\.? (?=[A-Z][a-z]+ \d{1,2}, \d{4}\.))"
    r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d{4})\.?\Z"
)
"""`in Singapore, May 31, 2024.`, `A mole. May 31, 2024.`: the day of a picture, with its year."""


_HELD = Late(r"\b(?:was|were|ha[sd]|have|will|would|must|(?:is|are) (?:to|due|set)|takes? effect)\b")
"""What news says of a day, with no comma in front of that: `It is to open May 3, 2024.`"""
_PICTURED = frozenset("seen shown pictured photographed viewed depicted displayed".split())
_DATED_ASIDE = Late(r",[^,]{1,24}, \d{4}\.?\Z")
_SENTENCE = Late(r"(?<=[a-z\d)]{2}\.) (?=[A-Z])")


def is_dated_scene(text: str) -> bool:
    """Whether a sentence ends in the day on which a picture was taken. People who speak date nothing so.

    Nor do they where that lasted, or from when on it holds: `from October 30 to November 1, 2022`.
    """
    if not _DATED_END.search(text[-40:]):
        return False
    if text.startswith(("By ", "by ")) or " - " in text or " | " in text or text[0] in "\"'“‘":
        return False
    if not _TELLS.isdisjoint(text.split(" ")) or len(text.split()) < _LEAST_DATED:
        return False
    before = text[-30:].split(",", maxsplit=1)[0].split(" ")
    if not _SPANS.isdisjoint(before[-3:]):
        return False
    last = _SENTENCE.split(text)[-1]
    held = _HELD.search(last) and _PICTURED.isdisjoint(last.split())
    return not held or _DATED_ASIDE.search(text[-40:]) is not None


_FIRST_PERSON = Late(
    r"\A(?:[^\"“„«]*(?:[.!?,;]| and| that| when| if| what| as| but| so) )?I(?:['’](?:m|ve|d|ll))? [a-z]"
)
"""Who says `I` is no caption: `I have never missed a ferry. - Jane Doe`."""
_MOTTO = Late(r"\A[\"“][^\"”]{40,}[\"”] ?(?:--?|[–—])? ?\Z")
"""A whole quotation in front of who said it."""


_PLAYED = Late(rf"\([{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,2}}\)")
"""`The captain (Jane Doe) and her mate (Richard Roe).`: who plays whom."""


def is_somebodys(text: str, before: str, credit: str) -> bool:
    """Whether a name at the end is of who says or plays what is told, and took no picture."""
    if text[-1] == "." and "/" not in credit and _PLAYED.search(text):
        return True
    speaks = "I" in before and _FIRST_PERSON.search(before)
    return bool(speaks or (before[:1] in ("“", '"') and _MOTTO.search(before)))


_WHO = Late(r"[,”\"] (?:[\w.’'-]+ ){1,4}?(?:said|added|says|stated|noted)\.\Z")


_OF_STORY = Late(
    r"(?i:(?:with )?(?:news |wire )?agenc(?:ies|y)(?: inputs?| reports?)?)|"
    r"[A-Z]\w{1,12}/(?!file\Z)[a-z]{2,4}(?:\([a-z]{2,3}\))?"
)
"""`Agencies`, `HBC/kv`: of stories, and also of pictures where one sentence says what is seen."""
_NEXT_SENTENCE = Late(r"[a-z][.!?”\"] [A-Z“\"]")


def is_sent(rule: str, text: str, credit: str) -> bool:
    """Whether what stands behind a sentence is who sent the story: that ends in `…, the office said.`"""
    if _OF_STORY.fullmatch(credit) and _NEXT_SENTENCE.search(text):
        return True
    return rule == "credit-behind-stop" and _WHO.search(text, max(0, len(text) - 60)) is not None
