"""A line → which page furniture it is, if any. Applies the tables of `furniture_rules`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.ingest.furniture_rules import (
    RULES,
    SECTION_WORDS,
    SHARE_CORE,
    SHARE_NAMES,
    SHARE_WORDS,
    FurnitureRule,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What kind of furniture a line is. `closes` and `lists` are as in `FurnitureRule`."""

    rule: str
    confidence: float
    closes: bool = False
    lists: bool = False


def _phrases(attribute: str) -> dict[str, FurnitureRule]:
    found: dict[str, FurnitureRule] = {}
    for rule in RULES:
        for phrase in getattr(rule, attribute).split("|"):
            if phrase.strip():
                found.setdefault(phrase.strip(), rule)
    return found


_WHOLE = _phrases("whole")
_BEFORE_MARK = _phrases("before_mark")
_START = _phrases("start")
_LONGEST_PHRASE = 7

_FOLDED = re.compile(r"[^\W_]+|\+")
_MARK = re.compile(r"[^\W_](?: ?[:|]| [–—-] | ?»| ?›| ?▶| ?➤)")
_SHARE_TOKEN = re.compile(r"[^\s|,•·/:()]+")
_GLUED_SHARES = re.compile(
    "(?:"
    + "|".join(
        sorted(
            [
                *(name for name in SHARE_NAMES if len(name) > 1),
                "share",
                "email",
                "print",
                "save",
                "comments",
                "copy link",
                "copy",
            ],
            key=len,
            reverse=True,
        )
    )
    + r"|[\s|,•·/0-9])+\Z",
    re.IGNORECASE,
)
_CRUMBS = re.compile(r" *(?:>|›|»|→|/|\||•|·) *")

_PATTERNS: tuple[tuple[str, float, bool, re.Pattern[str]], ...] = tuple(
    (name, confidence, closes, re.compile(pattern, re.IGNORECASE))
    for name, confidence, closes, pattern in (
        ("separator", 0.99, False, r"[\W_]+\Z"),
        ("promoted", 0.95, False, r"promoted(?=(?-i:[A-Z]))"),
        ("comments", 0.9, True, r".{0,80}\bcomments? (?:section|policy|guidelines)\b.{0,160}\Z"),
        (
            "player",
            0.95,
            False,
            r"(?:video|audio|watch|listen)\s*\d{1,2}:\d{2}\Z|heard on .{3,40}\Z|\d+-minute listen\Z",
        ),
        (
            "support",
            0.9,
            True,
            r".{0,120}\b(?:our (?:monthly contributors|supporters|members|journalism|reporting)|supporting our|keep \w+ free)\b.{0,120}\Z",
        ),
        (
            "disclaimer",
            0.9,
            True,
            r".{0,220}\b(?:views|opinions)\b.{0,40}\b(?:of|by)\b.{0,60}\bauthors?\b.{0,60}\Z",
        ),
        ("logo", 0.95, False, r".{1,40}\blogo\Z"),
        ("hashtags", 0.95, True, r"#\w+(?:[ ,]+#\w+)*\Z"),
        (
            "count",
            0.95,
            False,
            (
                r"[\d.,]+ ?[km]?\+? ?(?:comments?|shares?|views?|likes?|reads?|retweets?|reactions?|kommentare|"
                r"commentaires|comentarios|commenti|comentários)\b.{0,20}\Z"
            ),
        ),
        ("count", 0.9, False, r"(?:comments?|shares?|views?|likes?) ?\(?[\d.,]+[km]?\)?\Z"),
        ("count", 0.8, False, r"\d{1,4}\Z|\d{1,3} ?(?:/|of|von|sur|de) ?\d{1,3}\Z|[\d.,]+k\Z"),
        (
            "reading-time",
            0.97,
            False,
            (
                r".{0,30}?\b\d+ ?-? ?(?:min|mins|minute|minutes|minuten|minuti|minutos) ?\.?(?:read|to read|"
                r"reading time|de lecture|lesezeit|de lectura|di lettura|de leitura|read time|listen|watch)?\Z"
            ),
        ),
        (
            "reading-time",
            0.95,
            False,
            (
                r"(?:read(?:ing)? time|est(?:imated)? read(?:ing)? time|lesezeit|lesedauer|temps de lecture|"
                r"tiempo de lectura|tempo di lettura|tempo de leitura)\b.{0,30}\Z"
            ),
        ),
        (
            "player",
            0.9,
            False,
            (
                r"\d{1,2}:\d{2}(?::\d{2})?(?: ?/ ?\d{1,2}:\d{2}(?::\d{2})?)?\Z|"
                r".{0,20}\blisten\b.{0,6}\d+:\d\d.{0,8}\Z"
            ),
        ),
        (
            "copyright",
            0.98,
            True,
            r"(?:\(c\)|©|copyright\b).{0,12}(?:\d{4}|all rights|the guardian|by\b).{0,200}\Z",
        ),
        (
            "copyright",
            0.97,
            True,
            (
                r".{0,120}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|riproduzione "
                r"riservata)\b.{0,120}\Z"
            ),
        ),
        ("copyright", 0.9, True, r".{0,60}©\ufe0f? ?\d{4}.{0,60}\Z"),
        (
            "newsletter",
            0.93,
            False,
            (
                r".{0,160}\b(?:newsletter|inbox|email alerts?)\b.{0,160}\b(?:sign up|subscribe|free|daily|"
                r"weekly|delivered|inbox|newsletter|every (?:morning|week|day)|must-read|top stories)\b"
            ),
        ),
        (
            "newsletter",
            0.93,
            False,
            (
                r".{0,200}\b(?:sign up|subscribe|delivered|straight)\b.{0,120}\b(?:newsletter|inbox|updates|"
                r"alerts)\b"
            ),
        ),
        (
            "follow",
            0.95,
            False,
            (
                r"(?:follow|like|find|join|subscribe to|connect with|add) .{1,60}? (?:on|via|to our) "
                r"(?:facebook|twitter|x\b|instagram|google|whatsapp|telegram|youtube|linkedin|tiktok|flipboard|"
                r"threads|bluesky|social|apple news)"
            ),
        ),
        (
            "social-post",
            0.9,
            False,
            (
                r".{0,200}\(@\w{1,30}\),? (?:\w+ \d{1,2}|\d{1,2} \w+),? \d{4}\Z|.{0,280}\b(?:pic\.twitter\.com|"
                r"t\.co)/\w+.{0,100}\Z"
            ),
        ),
        ("old-article", 0.97, False, r"this (?:article|story) is more than \d+ \w+ old\Z"),
        (
            "list-mark",
            0.97,
            False,
            r"(?:- )?list (?:of \d+ items?|\d+ of \d+)|end of list\Z|\d+ of \d+ items?\Z",
        ),
        ("accessible-label", 0.9, False, r".{0,80}\(?opens (?:in )?(?:a )?new (?:tab|window)\)?\.?\Z"),
        (
            "author-biography",
            0.75,
            True,
            (
                r"(?:(?-i:[A-Z])[\w.'’-]* ){1,4}(?:is|was|has been|ist|est|es|è|é) (?:an? |the |our |eine? |"
                r"une? |una? |um |[\w'’.]{2,20}(?: [\w'’.]{2,20}){0,3}['’]s? |al jazeera |bbc |cnn |npr |ap |"
                r"reuters )?(?:[\w-]+ ){0,6}?(?:reporter|correspondent|journalist|columnist|editor|bureau chief|"
                r"staff writer|writer|anchor|producer|contributor|freelancer|researcher at|fellow at|professor|"
                r"redakteur|redakteurin|korrespondent|korrespondentin|journaliste|periodista|giornalista|"
                r"jornalista)\b"
            ),
        ),
        (
            "author-biography",
            0.8,
            True,
            (
                r"(?:(?-i:[A-Z])[\w.'’-]* ){2,4}(?:covers|reports on|reported from|writes about|has covered|has "
                r"reported|joined (?:the|reuters|cnn|bloomberg|bbc|npr)) .{0,300}\b(?:for|from|at|about|"
                r"politics|policy|affairs|security|china|economy|based|beat|newspaper|in 20\d\d|in 19\d\d)\b"
            ),
        ),
        (
            "author-biography",
            0.9,
            True,
            (
                r".{0,160}(?:\bfollow (?:him|her|them|me)\b|\bcan be reached at\b|\bon twitter:? ?@|\btwitter: "
                r"@|\bcontact (?:him|her|them)\b|\bemail (?:him|her|them)\b).{0,100}\Z"
            ),
        ),
        (
            "contact",
            0.9,
            True,
            (
                r"(?:email|e-mail|contact|twitter|tel|phone|x)? ?:? "
                r"?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\Z|@\w{2,30}\Z"
            ),
        ),
        (
            "app-promo",
            0.85,
            True,
            (
                r"(?:get|track|catch|find|check out|download|for|to|stay|read|click|explore|watch|discover) "
                r".{0,80}\b(?:news app|latest news|breaking news|live updates|news updates|more stories|our app|"
                r"ios|android|google play|app store|news live)\b"
            ),
        ),
    )
)
_NEEDED = {
    "comments": ("comment",),
    "copyright": ("©", "(c)", "copyright", "reserved", "vorbehalten", "réservés", "riservata"),
    "newsletter": ("newsletter", "inbox", "alert", "updates"),
    "follow": ("follow", "like", "find", "join", "subscribe", "connect", "add "),
    "social-post": ("@", "twitter", "t.co"),
    "accessible-label": ("opens",),
    "reading-time": ("min", "read", "lese", "lectur", "lettura", "leitura"),
    "logo": ("logo",),
    "support": ("our ", "keep "),
    "disclaimer": ("views", "opinions"),
    "app-promo": ("app", "news", "updates", "stories", "ios", "android", "google"),
}
"""Words without which a pattern need not be tried; only for speed."""

_LONGEST_LINE = 420


def furniture_of(text: str) -> Furniture | None:
    """The furniture that a line is, or nothing. Lines longer than any furniture are not looked at."""
    if len(text) > _LONGEST_LINE:
        return None
    words = _FOLDED.findall(text.casefold())
    return _by_phrase(text, words) or _by_shares(text, words) or _by_pattern(text) or _by_section(text, words)


def _by_phrase(text: str, words: list[str]) -> Furniture | None:
    if len(words) <= 12 and (rule := _WHOLE.get(" ".join(words))):
        return _furniture(rule)
    for count in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        if rule := _START.get(phrase):
            return _furniture(rule)
        if (rule := _BEFORE_MARK.get(phrase)) and _is_marked(text, words[:count]):
            return _furniture(rule)
    return None


def _is_marked(text: str, words: list[str]) -> bool:
    """Whether a colon, bar or dash follows the first words of a text."""
    length = sum(map(len, words))
    letters = 0
    for offset, character in enumerate(text):
        letters += character.isalnum()
        if letters == length:
            return bool(_MARK.match(text, offset))
    return False


def _furniture(rule: FurnitureRule) -> Furniture:
    return Furniture(rule=rule.name, confidence=rule.confidence, closes=rule.closes, lists=rule.lists)


def _by_shares(text: str, words: list[str]) -> Furniture | None:
    """A row of share buttons: `Share This: Twitter Facebook Email`, `FacebookTwitterPrint`."""
    if not words or len(words) > 16:
        return None
    tokens = [token for token in _SHARE_TOKEN.findall(text.casefold()) if not token.isdigit()]
    if (
        tokens
        and all(token in SHARE_WORDS for token in tokens)
        and any(token in SHARE_CORE for token in tokens)
    ):
        return Furniture(rule="share-buttons", confidence=0.97)
    if len(text) <= 120 and _GLUED_SHARES.match(text):
        return Furniture(rule="share-buttons", confidence=0.95)
    return None


def _by_pattern(text: str) -> Furniture | None:
    folded = text.casefold()
    for name, confidence, closes, pattern in _PATTERNS:
        needed = _NEEDED.get(name, ())
        if (not needed or any(word in folded for word in needed)) and pattern.match(text):
            return Furniture(rule=name, confidence=confidence, closes=closes)
    return None


def _by_section(text: str, words: list[str]) -> Furniture | None:
    """The name of a section, or a row of them that leads to the article."""
    if not words or len(text) > 120:
        return None
    parts = [part for part in _CRUMBS.split(text) if part]
    if (
        len(parts) >= 3
        and all(len(part.split()) <= 4 for part in parts[:-1])
        and parts[0].casefold() in SECTION_WORDS
    ):
        return Furniture(rule="breadcrumbs", confidence=0.9)
    if len(words) <= 5 and all(word in SECTION_WORDS or len(word) == 1 for word in words):
        return Furniture(rule="section", confidence=0.85 if len(words) <= 3 else 0.7)
    if (
        len(parts) == 2
        and parts[0].casefold() in SECTION_WORDS
        and len(parts[1].split()) <= 3
        and len(words) <= 5
    ):
        return Furniture(rule="breadcrumbs", confidence=0.8)
    if len(parts) == 2 and all(part.casefold() in SECTION_WORDS for part in parts):
        return Furniture(rule="breadcrumbs", confidence=0.85)
    return None
