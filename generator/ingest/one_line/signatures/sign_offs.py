"""The foot of a story → who sent it, who wrote it.

`— AFP` at the end gives AFP, `(Reporting by Jane Doe)` on a line of its own gives Jane Doe.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.papers import wired_to
from generator.ingest.one_line.bylines.signed_behind import (
    DASH,
    DATED_BEHIND,
    HELPED_BEHIND,
    HELPING_WORDS,
    REMARKED_BEHIND,
    SITED_BEHIND,
    SOURCED_BEHIND,
    STOP,
    dashed_behind,
    endings,
)
from generator.ingest.one_line.sentence_ends import INITIAL_STOP
from generator.ingest.one_line.signatures.wires import (
    agencies_in,
    may_name_wire,
    only_agencies,
    shared_agencies,
    signing,
    with_capitals,
)
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.source_words import SOURCES


@frozen
class SignOff:
    """What stands behind a story: who sent it, who wrote it. `rest` is the text in front of it."""

    people: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    rest: str = ""
    rule: str
    confidence: float


HELPED = ("contribution", "reporting-by")
"""The rules of those that say who helped or reported, as stands right below an article's last paragraph."""
_REPORTED = re.compile(
    r"[(\[]?\s*(?:(?:additional |further |with |bericht|mitarbeit)?report(?:ing|ed|age)|writing|editing|"
    r"compiled|additional reporting|reportage) "
    r"(?:by|von|de) ?:? ?(.{3,400}?)[)\]]?\s*\Z",
    re.IGNORECASE,
)
_REPORTED_ABROAD = Late(
    r"[(\[]\s*(?:reporte|informaci[oó]n|reportagem|informações|reportaje|cobertura)(?: adicional)?"
    r" (?:de|por) ([^;.()]{3,160}?)(?:[,;.] ?(?:edi|tradu|escrit|reda)[^()]{0,200})?[)\]]\s*\Z",
    re.IGNORECASE,
)
"""`(Información de Ana Ruiz y Mei Lin; editado en español por Jon Sanz)`: the same in Spanish, Portuguese."""
_SENT = re.compile(
    rf"[—–-]{{0,2}} ?[Rr]eports? from ([{LU}][\w.'’-]+ (?:[^.;]|{INITIAL_STOP}){{2,80}})\Z|"
    r"\(([^()\d]{4,80}), \d{1,2}\.\d{1,2}\.\d{4}\)\Z"
)
"""`—Report from Jane Doe, Harbour News`, `(Jane Doe, 3.6.2024)`: who wrote what stands above."""
_SIGNED_WITH = re.compile(
    rf"[(\[]?By ([{LU}](?:[^.;:()]|{INITIAL_STOP}){{3,80}}?),? with (?:agency )?(?:inputs?|reports?|files) "
    r"(?:from|by) [\w ,/&'’-]{2,60}\.?[)\]]?\Z|"
    r"[(\[]?This (?:article|story|report) was (?:written|reported) by "
    rf"([{LU}](?:[^.;:()]|{INITIAL_STOP}){{3,120}}?)\.?[)\]]?\Z|"
    rf"(?:This|The) interview,? (?:was )?conducted by ([{LU}](?:[^.;:()]|{INITIAL_STOP}){{3,80}}?)"
    r"(?:,? (?:and (?=has|was|then|edited|translated)|has|was) ?.{3,120})?\.?\Z|"
    rf"((?:[{LU}][\w'’-]+ ){{2,3}}?)"
    r"(?:News ?[Cc]hannel|Channel|News ?[Cc]enter|(?:Action |Eyewitness )?News) ?\d{1,2}\.?\Z|"
    r"(?:Материала?|Матеріал|Текст|Беседу) "
    r"(?:подготовил[аи]?|підготувал[аи]|підготував|подготви(?:ха)?|вёл|вел[аи]?) ([^.;:()]{3,80}?)\.?\Z"
)
"""`By Jane Doe, with inputs from agencies.`, `(This article was written by Jane Doe.)` below the story, and
`The interview was conducted by Jane Doe and has been edited for clarity.`

And, as stations of the United States sign, `Jane Doe Newschannel 6.`, and in Russian who prepared it.
"""
_WRITERS = Late(
    r"(?:additional |further )?(?:reporting|reported|reportage|writing|written) (?:by|de) ?:? ?"
    rf"((?:[^;.]|(?-i:{INITIAL_STOP})){{3,200}})",
    re.IGNORECASE,
)
_CONTRIBUTED = Late(
    r"(?:some )?(?:information|material|reporting|content) (?:for|in|from) this (?:report|article|story|"
    r"dispatch) .{3,100}\Z|"
    r".{0,80}\b(?:information|materials?|reporting|content)\b.{0,80} (?:was|were) (?:also )?"
    r"(?:used|included) in this (?:report|article|story|dispatch)\.?\Z|"
    r"(?:this (?:report|article|story|dispatch) )?(?:also )?includes? (?:additional )?"
    r"(?:information|materials?|reporting|content) (?:from|by) .{3,100}\Z|"
    r"(?:staff )?(?:reporter|writer|correspondent)s? .{4,80} (?:also )?contributed\.?\Z|contributing: .+\Z|"
    r"(?:the (?:(?-i:[A-Z])[\w’'-]+ ){2,4}|(?-i:A(?:F)?P|Reuters|Bloomberg|Xinhua) |"
    r"(?:(?-i:[A-Z])[\w.’'-]+,? ){1,4}and (?:the )?(?:(?-i:[A-Z])[\w.’'-]+ ){1,4})contributed\.\Z|"
    r".{2,160}\b(?:contributed (?:to|reporting|from|research)|(?<!be )contributing)\b.{0,80}\Z|"
    r".{0,12}\bwith (?:additional )?"
    r"(?:inputs?|files|reporting|agency inputs|material|information|contribution|assistance|help)s? "
    r"(?:from|by)\b.{0,100}\Z",
    re.IGNORECASE,
)
_PERSON = rf"(?:[{LU}][\w.'’-]+ ){{1,3}}[{LU}][\w'’-]+"
_PRODUCED = Late(
    rf"{_PERSON}(?:(?:, | and |, and ){_PERSON}){{0,3}} "
    r"(?:(?:produced|edited|adapted|mixed|engineered)(?:, | and |, and )?){1,3} "
    r"(?:th(?:e|is) )?(?:(?:audio|broadcast|radio|digital|web|print|video) (?:version|story)\b|"
    r"(?:version|story) for (?:air|broadcast|radio|the web|digital)\b).{0,160}\Z|"
    r"(?:The )?(?:audio|broadcast|radio|digital|web|print) (?:version|story)(?: of this \w{4,12})? was "
    r"(?:produced|edited|adapted|mixed)\b.{3,160}\Z"
)
"""`Jane Doe and Kai Voss edited the audio version of this interview.`: who helped at a station."""
_WITH_INPUTS = re.compile(
    r"[(\[]?\s*(?:\(?with )?(?:agency |[A-Z]{2,5} )?inputs?\b.{0,80}\Z|"
    r"(?:[(\[]|[—–] )?(?:with|m[ei]t|avec|co[nm]) "
    r"(?:(?:agentur)?material (?:von|der)|medewerking van (?-i:[A-Z]{2,5})|(?:l[aeo]s? |des |as )?informa(?:"
    r"tionen (?:von|der)|ci[oó]n(?:es)? de|ç(?:ão|ões) d[aeo]s?|tions? de|zioni d\w+)|ag[eê]nc\w+|"
    r"(?-i:[A-Z]{2,7}|afp|ap|dpa|efe|lusa|ansa|apa|sda|ats|tt|ntb|anp|pap|mti))\b.{0,50}\Z",
    re.IGNORECASE,
)
_END = Late(
    r"[(\[/*#\s-]*(?:end|ends|ende|fin|30|story ends)[)\]/*#\s.-]*\Z|#{2,}\Z|[(\[/]?(?:VNA|ILNA|end item|"
    r"enditem(?:/\w{1,4})?)[)\]/]?\Z",
    re.IGNORECASE,
)
_SOURCED = Late(
    r"(?:this report by(?= .{3,40} first published )|(?:agenc(?:y|ies)|via|courtesy|from|"
    rf"{SOURCES})\s*[:：]|"
    r"με πληροφορίες (?:από|του|της|των) |"
    r"(?:quelle|fuente|fonte|source|źródło|zdroj|sursa|πηγ[ήη]|theo) (?=\S{2,12}\Z))\s*(.{2,60})\Z",
    re.IGNORECASE,
)
_OF_PICTURE = Late(r"picture[ -]alliance|imago|\b(?:Photo|Images)\b")
"""`Quelle: picture alliance / HNA Photo`: whose a picture is, and not the text."""
_OWN_DESK = re.compile(r"(?:Source:|[—–-]) ?CNA/(?P<wires>(?:[A-Z]\w+/)*)[a-z]{2,3}(?:\([a-z]{2,3}\))?\Z")
"""A station of Singapore, with the initials of its desk; not the wire service of Taiwan."""
_TRAILING_END = Late(
    r"(?<=[.!?\"”’'»)])\s*(?:\((?:END|End|Ends|ENDS)\)|\(\*{1,3}\)|Enditem|ENDITEM|ENDS?|INQ|/VNA|\([A-Z][a-z]+/[A-Z][a-z]{2}\d{1,2}/\d{4}\)|"
    r"\((?=[^()]{0,24}\d)[A-Z][A-Z\d.]{0,7}(?:[-/][A-Z][A-Z\d]{0,7}){1,4}\)|#{3,}|[■◼◾∎▪●◆♦])\s*\Z"
)
_TRAILING_INITIALS = Late(
    r"(?<=[.!?\"”’'»)])(?:\s+\([a-z]{2,5}(?:/[a-z]{2,5}){0,2}\)|\([a-z]{2,5}/[a-z]{2,5}\))\s*\Z"
)
"""`(sku)` behind the last sentence: who wrote it, for those who know."""
_TRAILING_LIST = Late(r"(?<=[.!?\"”’'»)])\s*\(([^\W\d_][\w.]{1,20}(?:[,/] ?[\w.]{2,20}){1,4})\)\s*\Z")
"""`(APA, Reuters, 31.5.2024)` behind the last sentence."""
_DESK = (
    rf"[—–-]{{1,2}} ?(?:[Ww]ith )?(?P<name>[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,3}})? ?/?"
    rf"[A-Z]{{2,4}}(?:/[A-Z]{{2,4}})?, [{LU}][\w-]*(?: [{LU}][\w-]*){{0,3}}\s*\Z"
)
_TRAILING_DESK = Late(rf"(?<=[.!?\"”’'»)])\s*{_DESK}")
_DESK_ALONE = Late(_DESK)
"""`— Jane Doe/KV, Harbour News` behind the last sentence: who wrote, the initials of the desk, the paper."""
_REPORTED_BEHIND = Late(
    r"\s*\((?:(?:reporting|writing|written|editing|additional)[^()]*|[^()]{2,160}\b(?:version française|"
    r"redigiert von|edita(?:do|da) (?:en|por)|edição (?:de|por)|in redazione a)\b[^()]{2,160})\)\s*\Z",
    re.IGNORECASE,
)
"""`(Reporting by Jane Doe)`, `(Jane Doe, version française Kai Voss)` behind the last sentence."""
LED = Late(r"(?:(?:[a-z]{2,4}/)*[a-z]{2,4} ?\(|Ag[êe]n[czt]\w{1,4}:? (?=[A-Z]))(.{2,50}?)\)?\Z")
"""`lo/rc (AFP, Reuters)`: the initials of the desk, then who it used; `Agencias AFP y AP`."""
_RTR = Late(r"\brtrd?\b|(?<=/)rts\b")
"""Reuters, as desks in German write it beside their initials: `kv/jd (afp, rtr)`."""
_BY_BEHIND = Late(
    rf"(?<=[.!?\"”’'»)])\s*\((By [{LU}](?:[^()@:.]|{INITIAL_STOP}){{3,60}})\)(?:\s*Enditem\S{{0,8}})?\s*\Z"
)
"""`(By Jane Doe)` behind the last sentence, perhaps with the mark of its end."""


_LONGEST, _LONGEST_MARK, _SHORT_MARK = 420, 90, 60
_CONTRIBUTION_WORDS = ("contribut", "this report", "this article", "this story", "this dispatch", "includes ")
_ADDED = Late(
    r"[(\[—–-]{0,2} ?(?:(?:with )?(?:additional|further|extra|other) "
    r"(?:reporting|reports?|material|information|inputs?|sources?)|"
    r"(?:información|informações|informazioni|material|reportaje) adicion(?:al|ais|ales)|"
    r"informations? (?:complémentaires?|additionnelles?)|zusätzliche(?:s|r)? (?:material|berichte)|"
    r"aanvullende (?:berichtgeving|informatie)|ytterligare rapportering)"
    r" ?(?:[:–—-] ?|(?:by|from|via|de|par|von|van|av) )?(?-i:(?=[^\W\d_a-z]|dpa|the ))"
    r"([^.:()\[\]]{2,60})[.)\]]?\Z",
    re.IGNORECASE,
)
"""`Additional reporting AFP, Reuters`: whose reports a paper used, with or without what joins them."""
_LENT = Late(
    r"(?:some )?(?:information|material)s? (?:from|by|of) ([^.:()\[\]]{2,60}?) "
    r"(?:(?:was|were|is|are) )?(?:also )?(?:added|used|included)\.?",
    re.IGNORECASE,
)
"""`Information from Kyodo added`: the same the other way round."""
_INPUT_OPENERS = ("with ", "mit ", "avec ", "con ", "com ")
_OPENERS = (
    *_INPUT_OPENERS,
    *("report", "additional ", "further ", "writing ", "editing ", "compiled ", "bericht", "mitarbeit"),
    *("by ", "met ", "this ", "the interview", "материал", "матеріал", "текст ", "беседу "),
    *("end", "fi", "30", "story ends", "vna", "il"),
)
"""With these words, or with a mark, begins whatever tells by its first words that it is a sign-off."""


def read_sign_off(text: str, outlets: Directory, known: frozenset[str] = frozenset()) -> SignOff | None:
    """The sign-off that a line is, with its `words_in` where they are `known`. `rest` is empty."""
    if len(text) > _LONGEST:
        return None
    last = text.rpartition(". ")[2] if text[0] == "*" else ""  # `*Trainee. Com informações da Costa`
    text = with_capitals(last if last and _WITH_INPUTS.match(last) else text.lstrip("*") or text)
    folded = text.casefold()
    opens = folded.startswith(_OPENERS) or not text[0].isalnum()
    if opens:
        if len(text) <= _LONGEST_MARK and _END.match(text):
            return SignOff(rule="end-mark", confidence=0.97)
        if folded.startswith(("with ", "(with ")) and _CONTRIBUTED.match(text):
            return SignOff(agencies=agencies_in(text, outlets), rule="contribution", confidence=0.9)
        if _REPORTED.match(text):
            return _reported(text, outlets)
        if text[0] in "([" and (told := _REPORTED_ABROAD.match(text)):
            return _reported_abroad(told, outlets)
    sent = _SIGNED_WITH.match(text) if opens or text.rstrip(".")[-1:].isdigit() else None
    if sent and (byline := read_byline(f"By {next(filter(None, sent.groups()))}", outlets)) and byline.people:
        return SignOff(
            people=byline.people, agencies=agencies_in(text, outlets), rule="reporting-by", confidence=0.95
        )
    sent = _SENT.match(text) if opens else None
    if sent and (byline := read_byline(f"By {sent[1] or sent[2]}", outlets)):
        return SignOff(people=byline.people, agencies=byline.agencies, rule="reporting-by", confidence=0.95)
    if _is_contribution(text, folded, opens=opens):
        return SignOff(agencies=agencies_in(text, outlets), rule="contribution", confidence=0.9)
    if len(text) > _LONGEST_MARK:
        return None
    if opens and (desk := _DESK_ALONE.match(text)):
        people = (desk["name"],) if desk["name"] else ()
        return SignOff(people=people, rule="outlet-sign-off", confidence=0.95)
    bare = text.strip(" ()[]—–-")
    wired = may_name_wire(text, outlets, known)
    helped = (_ADDED.match(text) or _LENT.fullmatch(bare)) if wired else None
    if helped and (agencies := only_agencies(helped[1], outlets)):
        return SignOff(agencies=agencies, rule="contribution", confidence=0.95)
    if own := _OWN_DESK.match(text):
        return SignOff(agencies=agencies_in(own["wires"], outlets), rule="outlet-sign-off", confidence=0.95)
    if not wired:
        return None  # all that follow name one
    sourced = None if _OF_PICTURE.search(text) else _SOURCED.match(text)
    if sourced and (agencies := agencies_in(_LOWERED.sub(_raised, _RTR.sub("Reuters", sourced[1])), outlets)):
        return SignOff(agencies=agencies, rule="agency-sign-off", confidence=0.9)
    if len(text) <= _SHORT_MARK and (shared := shared_agencies(text, outlets)):
        return SignOff(agencies=shared, rule="agency-sign-off", confidence=0.9)
    if (led := LED.match(text)) and (agencies := only_agencies(_RTR.sub("Reuters", led[1]), outlets)):
        return SignOff(agencies=agencies, rule="agency-sign-off", confidence=0.95)
    bare = _WIRES_APART.sub("-", text.strip(" ()[]（）—–-./"))
    bare = _HELPED_BY.sub("", _WITH_PICTURE.sub("", bare) if "/" in bare else bare)
    if "/" in bare and (agency := wired_to(bare, outlets)):
        return SignOff(agencies=(agency,), rule="agency-sign-off", confidence=0.9)
    agencies = (signing if len(text.split()) <= 7 else only_agencies)(bare, outlets)
    if agencies:
        marked = text[0] in "(（—–-[/"
        first = "/" in bare and outlets.agency(bare.partition("/")[0]) is not None  # `dpa/jv`
        first = first or _DESK_INITIALS.fullmatch(bare) is not None
        sure = 0.95 if marked else _SENT_FIRST if first else 0.6
        return SignOff(agencies=agencies, rule="agency-sign-off", confidence=sure)
    return None


_HELPED_BY = Late(
    r"\A(?:with|mit|avec|con|com|met|med|cu|z) (?:(?:an? )?(?:additional )?(?:reports?|reporting|files|"
    r"inputs?|(?:agentur)?material|informa\w{3,7}) (?:from|by|of|von|des?|d[aei]l?|der) |ab )?"
    r"(?:the |der |die |la |[ao] |l['’])?(?=[A-Z])",
    re.IGNORECASE,
)
"""`– with Harbour Wire, AP`, `com Lusa`: what a paper used, below its story or behind its last sentence."""
_SENT_FIRST = 0.7
_DESK_INITIALS = Late(r"[a-zäöüß]{2,4}(?:/[A-Za-z]{2,7}){1,5}")
"""`jdo/dpa/AFP`: who edited it in small letters, and the wire services that it is from, in German."""
_LOWERED = Late(r"\A[a-z]{2,5}(?= [-–/]|[,;/]|\Z)")
"""`Forrás: mti - illusztráció: mti`: a wire service in small letters, as one writes its address."""


def _raised(found: re.Match[str]) -> str:
    return found[0].upper()


_WIRES_APART = Late(r"(?<=[A-Z])–(?=[A-Z])")  # `NTB–AFP`: two wire services, whichever dash is between
_WITH_PICTURE = Late(r" ?/ ?(?:foto|photo|bild|kuva|fot\.?)\b[^/]{0,30}\Z", re.IGNORECASE)
"""`(AFP/FOTO harbour.ro)`: whose the picture is, behind whose the text is."""


def _is_contribution(text: str, folded: str, *, opens: bool) -> bool:
    """`Jane Doe contributed to this report`, `(With inputs from PTI)`, `mit Material von dpa`.

    `opens` says that the line begins with a mark, or with one of the words of those that `with` begins.
    """
    thanks = "with " in folded[: _FRONT if text.isascii() else _OPENING] or (
        ("contribut" in folded or "this " in folded or "includes " in folded)
        and any(map(folded.__contains__, _CONTRIBUTION_WORDS))
    )
    if thanks and _CONTRIBUTED.match(text):
        return True
    if (" version" in folded or " story" in folded) and _PRODUCED.match(text):
        return True
    return (opens or "input" in folded[:_FRONT]) and _WITH_INPUTS.match(text) is not None


_OPENING = 60
"""In so many letters stands `with`, where nothing else says who contributed."""
_FRONT = 17
"""In so many stand `with` in English, and `inputs`."""


def _reported(text: str, outlets: Directory) -> SignOff:
    people: list[str] = []
    agencies: list[str] = []
    for match in _WRITERS.finditer(text):
        byline = read_byline(f"By {match[1].strip(' ()[]')}", outlets)
        if byline:
            people += byline.people
            agencies += byline.agencies
    if people and not agencies and "; editing by " in text.casefold():
        agencies.append("Reuters")  # nobody else signs so
    return SignOff(
        people=tuple(dict.fromkeys(people)),
        agencies=tuple(dict.fromkeys(agencies)),
        rule="reporting-by",
        confidence=0.97,
    )


def _reported_abroad(told: re.Match[str], outlets: Directory) -> SignOff | None:
    byline = read_byline(f"Por {told[1]}", outlets)
    if byline is None or not (byline.people or byline.agencies):
        return None
    return SignOff(people=byline.people, agencies=byline.agencies, rule="reporting-by", confidence=0.95)


_DASHED = Late(r"[.!?\"”’'»)]\s*[—–-]")
"""How each pattern begins that has a dash."""
_END_MARKS = frozenset(")mMASDQ#■◼◾∎▪●◆♦")
"""What `_TRAILING_END` ends in."""
_BEHIND = (  # how long each is at most, and whether it has a dash, ends in a bracket or in one of those marks
    (_TRAILING_INITIALS, 24, "initials", ")"),
    (_TRAILING_DESK, 110, "initials", "-"), (SITED_BEHIND, 70, "outlet-sign-off", "-"),
    (REMARKED_BEHIND, 90, "remark", ")"), (_TRAILING_END, 40, "end-mark", "m"),
)  # fmt: skip


_KEPT = ("remark", "initials")
_LONGEST_DATED, _LONGEST_BEHIND = 130, 110
_LEAST_HELPED = 48
"""Letters of a last sentence with who helped: not `*Under supervision. Com informações da Reuters`."""


def _dated(found: re.Match[str], rest: str, outlets: Directory) -> SignOff:
    """Who signs in brackets with the day behind: `(Jane Doe, 3.6.2024)`, `(APA, 3.6.2024)`, `(red, …)`.

    Beside a wire service only whole names do: `(Jane Doe, APA, 3.6.2024)`, `(APA, red, 3.6.2024)`.
    """
    agencies = agencies_in(found["who"], outlets)
    byline = read_byline(f"Von {found['who']}", outlets)
    people = byline.people if byline else ()
    people = tuple(name for name in people if " " in name) if agencies else people
    rule = "agency-sign-off" if agencies else "signed-behind" if people else "initials"
    return SignOff(people=people, agencies=agencies, rest=rest, rule=rule, confidence=0.9)


def trailing_sign_off(text: str, outlets: Directory) -> SignOff | None:
    """The sign-off behind the last sentence of a paragraph; `rest` is the paragraph without it."""
    if text.replace(" ", "").isalnum():
        return None  # each of the following has a stop, a dash or a bracket
    bracketed = ")" in text.rstrip()[-2:]
    if bracketed and (match := _REPORTED_BEHIND.search(text[-600:])):
        rest = text[: -len(match[0])]
        people = _reported(match[0], outlets).people
        found = SignOff(people=people, rest=rest, rule="reporting-by", confidence=0.95)
        return found if len(rest) > 20 else None
    tail = text[-_LONGEST_BEHIND:-1]
    parted = "—" in tail or "–" in tail
    ended = STOP.search(tail) is not None or (parted and DASH.search(tail) is not None)
    if not (ended or bracketed):
        return None  # each of the following stands behind a stop, a dash or in brackets
    if "(By " in text[-_LONGEST_MARK:] and (by := _BY_BEHIND.search(text[-_LONGEST_MARK:])):
        named = read_byline(by[1], outlets)
        if named and named.people:
            rest = text[: -len(by[0])]
            return SignOff(people=named.people, rest=rest, rule="signed-behind", confidence=0.9)
    helping = any(map(text[-_LONGEST_BEHIND:].casefold().__contains__, HELPING_WORDS))
    if helping and (helped := HELPED_BEHIND.search(text[-_LONGEST_BEHIND:])):
        agencies = agencies_in(helped[0], outlets)
        rule = "agency-sign-off" if helped["wires"] else "help-of-wire" if agencies else "outlet-sign-off"
        return SignOff(agencies=agencies, rest=text[: -len(helped[0])], rule=rule, confidence=0.9)
    if bracketed and (dated := DATED_BEHIND.search(text[-_LONGEST_DATED:])):
        return _dated(dated, text[: -len(dated[0])], outlets)
    if not ended:
        return None
    return _behind_stop(text, tail, outlets, bracketed=bracketed, parted=parted)


def _behind_stop(
    text: str, tail: str, outlets: Directory, *, bracketed: bool, parted: bool
) -> SignOff | None:
    """What stands behind a stop or a dash. `tail` is the end of the text but for its last character.

    `bracketed` says that a bracket closes the text, `parted` that a dash is in its tail.
    """
    dashed = (parted or "-" in tail) and _DASHED.search(tail) is not None
    marked = text.rstrip()[-1] in _END_MARKS
    for pattern, length, rule, mark in _BEHIND if marked or dashed or bracketed else ():
        asked = dashed if mark == "-" else bracketed if mark == ")" else marked
        if asked and (found := pattern.search(text[-length:])):
            people = tuple(filter(None, found.groupdict().values()))
            agencies = agencies_in(found[0], outlets) if rule in _KEPT else ()
            rest = text[: -len(found[0])]
            return SignOff(people=people, agencies=agencies, rest=rest, rule=rule, confidence=0.9)
    listed = _TRAILING_LIST.search(text[-90:]) if bracketed else None
    listed = listed or (SOURCED_BEHIND.search(text[-90:]) if ":" in tail or "KAYNAK" in tail else None)
    if listed and (agencies := agencies_in(listed[1], outlets)):
        rest = text[: -len(listed[0])]
        return SignOff(agencies=agencies, rest=rest, rule="agency-sign-off", confidence=0.9)
    for match in endings(text[-90:]):
        name = match[1].strip("()[]/ ")
        if len(text) > _LEAST_HELPED:
            name = _HELPED_BY.sub("", name)
        agencies = signing(name, outlets) if may_name_wire(name, outlets) else ()
        if agencies and (match[0].strip() != match[1] or match[1][0] in "([" or len(match[1].split()) <= 6):
            rest = text[: max(0, len(text) - 90) + match.start()].rstrip()
            return SignOff(agencies=agencies, rest=rest, rule="agency-sign-off", confidence=0.9)
    rest, people = dashed_behind(text, outlets) if parted else (text, ())
    return SignOff(people=people, rest=rest, rule="signed-behind", confidence=0.8) if people else None
