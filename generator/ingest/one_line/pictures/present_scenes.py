"""An English sentence → whether it tells what can be seen while it happens: `A minister greets his guest.`

News is told in the past, and what a picture shows in the present. A paragraph may do so as well,
so where a line stands has to speak for a picture too.
"""

from __future__ import annotations

from generator.ingest.one_line.pictures.scenes import VERBS
from generator.ingest.words.late import Late

SEEN = frozenset(
    "appear appears "
    "addresses adjust adjusts answers applaud applauds arrive arrives attend attends battle battles block "
    "blocks browse browses carries carry celebrate celebrates chant chants chat chats cheer cheers clap "
    "claps clash clashes clear clears climb climbs cross crosses dance dances deliver delivers "
    "demonstrate demonstrates depart departs dig digs display displays drive drives eat eats embrace "
    "embraces enter enters escort escorts exit exits fill fills flies fly gather gathers gesture gestures "
    "greet greets guide guides harvest harvests hold holds hug hugs inspect inspects install installs kiss "
    "kisses lands launches lay lays lead leads leave leaves lift lifts line lines listen listens load "
    "loads look looks march marches meet meets mourn mourns move moves participate participates pass "
    "passes patrols perform performs plant plants play plays point points pose poses pour pours pray "
    "prays prepare prepares presents protest protests pull pulls push pushes queue queues raise raises "
    "repair repairs ride rides rise rises run runs sail sails salute salutes scan scans search searches "
    "shake shakes shout shouts show shows sign signs sing sings sit sits sleep sleeps smile smiles speak "
    "speaks spray sprays stand stands stare stares stroll strolls swim swims take takes talk talks tend "
    "tends toast toasts tour tours train trains transits unload unloads use uses wait waits walk walks "
    "wash washes watch watches wave waves wear wears work works".split()
)
"""Verbs for what people and things are seen doing."""
_ALSO_NOUNS = frozenset(
    "answers battle chat clap clear climb cross dance display drive escort exit fly guide harvest hug kiss "
    "lands lay lead leave lies lift lifts line lines load look march move moves pass plant plants play point "
    "points pray presents protest protests pull push queue raise repair repairs ride rise run sail scan "
    "search show shows sign signs smile stand talk talks toast tour tours train trains transits use walk "
    "wash watch wave waves work works".split()
)
"""Those of them that follow other nouns as nouns: `a patrol train`, `the trade talks`, `a steel line`."""
_ELSEWHERE = frozenset(
    "is are was were be been am has have had does do did will would shall should can could may might must "
    "cannot said say says told tell tells want wants plan plans expect expects hope hopes believe "
    "believes mean means seem seems remain remains become becomes became argue argues warn warns continue "
    "continues suggest suggests went came gave took made got saw knew thought found left led met held "
    "kept began ran rose fell grew stood sat lost sent paid spent brought bought caught fought sought "
    "sold spoke wrote drove flew drew broke chose won set sang swam drank rang sank shook woke rode threw "
    "ate fed shot hung swung taught dealt felt heard slept swept built bent wore tore bore "
    "again frequently often usually regularly always sometimes rarely never generally typically".split()
)
"""Verbs of which one makes a sentence news, or a view, and what tells how often something is done."""
_NOT_IN_FRONT = frozenset(
    "a an and at by for from his her in its my no not of on or our that the their this to which who will "
    "with your".split()
)
_TAKEN = (["effect"], ["office"], ["over"], ["place"])
"""What is taken without being seen: `The rule takes effect in March.`"""
_OPENING = frozenset(
    "after although and as at because before but each even every for he here how i if in it let no nobody "
    "not nothing on once she since so that there these they this though those unless until we what when "
    "whenever where whereas wherever whether while who why with you my our".split()
)
_SHORTENED = ("n't", "n’t", "'ll", "’ll", "'ve", "’ve", "'re", "’re", "'m", "’m", "it's", "it’s")
_THAT_IS = ("that's", "that’s", "there's", "there’s", "he's", "he’s", "she's", "she’s")
_WORD = Late(r"[\w'’-]+")
_TELLING = Late(
    r"[\"“”?!;%$]|\b(?:some|about|around|roughly|up to|over) \d[\d,.]*\b.{1,40}\b(?:a|an|per|each|every) "
    r"(?:hour|day|night|week|month|year)\b"
)
"""Speech and figures, and how much is done in a time: `The bridge carries some 300 lorries a day.`"""
_SENTENCE = Late(
    r"(?:(?<=[a-z\d)]{2}\.)|(?<=\d\.))(?<![A-Z][a-z]\.)(?<![A-Z][a-z]{2}\.)(?<![A-Z][a-z]{3}\.) (?=[A-Z])"
)
"""Not behind `Gen.`, `Capt.` and their like."""
_PLACED = Late(
    r"\b(?:in|at|on|near|outside|off|aboard|from|during|of|to|inside|along|through|past|across|with|over|"
    r"before) "
    r"(?:[a-z'’-]+ ){0,5}[A-Z\d]|\b(?:during|ahead of|after) an? "
)
_DATED = Late(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|"
    r"\b(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d|"
    r"\b(?:19|20)\d\d\b|\b(?:last|this) (?:week|month|year)\b"
)
_SIDE = Late(
    r", (?:(?:second|third) from )?(?:left|right|cent(?:er|re))(?:,|(?= ))| \((?:left|right|cent(?:er|re))\)"
)
"""Who stands where in a picture: `Jane Doe, left, tours`."""
_ON_DAY = Late(
    r"(?:\bon|,) (?:Jan|Feb|March|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? "
    r"\d{1,2}(?:, (?:19|20)\d\d|\b)|"
    r"[a-z] (?:Jan|Feb|March|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d\."
)
_IS_SEEN = Late(
    r"[^.!?:;“\"]{3,160} (?:is|are) (?:seen|pictured|shown) (?!as |to )[^!?:;“\"]{2,160}\b(?:19|20)\d\d\."
)
"""`A shed at the pier is seen on Tuesday, May 7, 2024.`: what can be seen, and the whole day."""
_SMALL = frozenset("at during her his the their".split())
_ARTICLES, _BESIDE = frozenset({"a", "an"}), frozenset("at for in near of on outside with".split())
_ALSO_TURKISH = frozenset({"her"})
"""`Her`, every, of which most sentences have letters that are not English."""
_OF_OTHERS = frozenset(
    "av ble blir das de der det een en er et har het hun ikke ist jeg nicht og på sich som til und van var "
    "vi".split()
)
"""Small words of languages that have `at` as well."""
_ABROAD = _OF_OTHERS.difference("de den der van".split()).union(
    "af auf aux dans das dem des ein eine einen för für im ihre mit nach sein sich sind sur und wird zu "
    "zum zur".split()
)
"""Small words of languages that have verbs such as `plant`, `sit` and `line` as well; none is in names."""
_RELATIVE = Late(r", (?:which|who|whose|where) ")
ASIDE = Late(r",? (?:after|when|where|while|which|who|whose) ")
"""What captions tell beside what can be seen: `The crew on the quay after a crane fell into the sea.`"""
_FEWEST_NAMED, _MOST_NAMED, _MOST_NAMED_ON_DAY = 4, 16, 28
_CLAUSE, _BEFORE = 3, frozenset("after as before following moments shortly when while".split())
_NEXT, _MOST_SENTENCES = 2, 3
_MANY, _OWNED = ("men", "women", "people", "children", "police"), ("'s", "’s", "s'", "s’")
_FEWEST, _MOST, _MOST_IN_ALL, _LAST_PLACE, _BRIEF = 5, 42, 70, 16, 20


def is_seen_happening(text: str) -> bool:
    """Whether a sentence has one verb in the present, for what people are seen doing, and says where or when.

    One of more than 20 words has to say on which day, and another sentence may follow the first.
    """
    if text[-1] not in ".)" or text.count(" ") > _MOST_IN_ALL:
        return False
    sentences = _SENTENCE.split(text, maxsplit=_MOST_SENTENCES)
    first = _SIDE.sub("", sentences[0])
    words = _WORD.findall(first)
    if not _FEWEST <= len(words) <= _MOST or SEEN.isdisjoint(words[1:_LAST_PLACE]):
        return False  # most paragraphs, so that nothing more is asked of them
    lower = [word.casefold() for word in words]
    essay = len(sentences) > _MOST_SENTENCES  # it may begin with a scene
    opened = lower[0] in _OPENING or lower[0].endswith(_SHORTENED) or lower[0] in _THAT_IS
    if essay or opened or _TELLING.search(text) or not _ABROAD.isdisjoint(words):
        return False
    at = next((at for at in range(1, min(len(words), _LAST_PLACE)) if _is_verb(at, words, lower)), 0)
    told = [
        known
        for word, known in zip(words[: _clause_behind(at, lower)], lower, strict=False)
        if word[0].islower() or "’" in word or "'" in word  # not `May`
    ]
    if (
        not at
        or (lower[at][:4] == "take" and lower[at + 1 : at + 2] in _TAKEN)
        or any(word in _ELSEWHERE or word.endswith(_SHORTENED) for word in told)
    ):
        return False
    if any(
        word.endswith("ed") and lower[place] not in _NOT_IN_FRONT for place, word in enumerate(lower[1:at])
    ):
        return False
    return bool(_PLACED.search(first)) and (len(words) <= _BRIEF or bool(_DATED.search(first)))


def _is_verb(at: int, words: list[str], lower: list[str]) -> bool:
    word, before = words[at], lower[at - 1]
    if word not in SEEN or before in _NOT_IN_FRONT:
        return False
    if word not in _ALSO_NOUNS or before.endswith("s") or before in _MANY:
        return not before.endswith(_OWNED)
    if before.endswith(_OWNED):
        return False
    done = any(one.endswith("ed") and one.islower() for one in words[at + 1 : at + 1 + _NEXT])
    return words[at - 1][0].isupper() and not done  # `a Japanese search team recovered`


def _clause_behind(at: int, lower: list[str]) -> int:
    """Where behind a verb begins what had happened before, of which a caption tells as news does.

    `A captain leaves court after her trial went to the jury.`
    """
    return next((place for place in range(at + _CLAUSE, len(lower)) if lower[place] in _BEFORE), len(lower))


def is_seen_on_day(text: str) -> bool:
    """Whether a sentence says what can be seen, and on which day of which month that was.

    News has a verb, and another tense for the one of those, and for most of what is to come no such day.
    """
    return _ON_DAY.search(text) is not None and (
        is_seen_happening(text)
        or only_names(text, most=_MOST_NAMED_ON_DAY)
        or _IS_SEEN.fullmatch(text) is not None
    )


def only_names(text: str, *, most: int = _MOST_NAMED, behind: Late = _RELATIVE) -> bool:
    """Whether an English sentence of so many words at most has no verb: `Boats at the pier of Varsand.`

    What stands `behind` may have one.
    """
    if text[-1] != "." or text[-2:] == ".." or text.count(" ") >= most:
        return False
    words = _WORD.findall(behind.split(text, maxsplit=1)[0])
    if not _FEWEST_NAMED <= len(words) <= most:
        return False
    known = frozenset((words[0].casefold(), *filter(str.islower, words)))  # not `The` in the name of a paper
    known = known if text.isascii() else known - _ALSO_TURKISH
    first = words[0].casefold()
    if (
        first in _OPENING
        or first in _THAT_IS
        or first.endswith(_SHORTENED)
        or not _OF_OTHERS.isdisjoint(known)
    ):
        return False
    english = not _SMALL.isdisjoint(known) or not (_ARTICLES.isdisjoint(known) or _BESIDE.isdisjoint(known))
    return english and not (
        _TELLING.search(text)
        or any(
            word[0].islower() and (word in _TOLD_BY or word.endswith(("ed", "n't", "n’t")))
            for word in words[1:]
        )
    )


_TOLD_BY = (VERBS | _ELSEWHERE | SEEN) - _ALSO_NOUNS
