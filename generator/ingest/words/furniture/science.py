"""What pages of science news put around an article: sources, how to cite it, how often it was read.

Data only: kind, how sure it is, whether an article is usually over there, pattern; `rows.py` takes
them in, and `needs.py` what they need.
"""

from __future__ import annotations

_READINGS = r"(?:views?|hits|reads|visits|visitors|shares|downloads)"
_NUMBER = r"\d[\d.,  ]{0,12}k?"
ROWS_OF_SCIENCE: tuple[tuple[str, float, bool, str], ...] = (
    (
        "citation",
        0.95,
        True,
        (
            r"(?:citation|cite (?:this|as|it)(?: \w+){0,2}) ?: .{10,400}\Z|"
            r".{10,300}\bretrieved (?:on )?[\w. ,]{6,24} from (?:https?:|www\.|[\w.-]{3,60}\.\w).{0,200}\Z|"
            r".{10,400}\b(?:19|20)\d\d[.,;)]{1,2} (?:last )?(?:accessed|retrieved) (?:on )?"
            r"(?:[^\W\d_]{3,9}\.? \d{1,2},?|\d{1,2} [^\W\d_]{3,9}) (?:19|20)\d\d\.?(?: https?://\S{3,200})?\Z"
        ),
    ),
    (
        "story-source",
        0.93,
        True,
        (
            r"(?:story sources?|journal references?|related publications?|cite this page|explore further) ?:?\Z|"
            r"(?:(?:story|materials?|content) )?provided by (?:the )?(?-i:[A-Z])[^.!?]{2,80}\.?\Z|"
            r"(?:the )?(?:above|original) (?:story|post|article) (?:is|was) (?:reprinted|based|adapted|provided)\b.{5,200}\Z|"
            r"(?:note ?: )?(?:materials?|content) may (?:be|have been) edited for\b.{5,200}\Z"
        ),
    ),
    (
        "journal-reference",
        0.93,
        True,
        (
            r"(?-i:[A-Z]).{20,400}\b(?:19|20)\d\d ?; ?\d{1,4}(?: ?\(\d{1,3}\))? ?[:;,].{0,60}\Z|"
            r"(?-i:[A-Z]).{20,400}\bdoi ?:? ?(?:https?://\S{1,30}/)?10\.\d{4,9}/.{0,80}\Z"
        ),
    ),
    (
        "times-read",
        0.95,
        False,
        (
            rf"(?:total|post|page|article|story|unique|all)(?: page)? {_READINGS} ?:? ?{_NUMBER}\Z|"
            rf"(?:read|viewed|seen|opened|visited|accessed|shared) ?:? {_NUMBER} times?\Z|"
            rf"(?:gelesen|aufgerufen|angesehen) ?:? {_NUMBER} ?mal\Z|(?:lue?|vue?|consultée?) {_NUMBER} fois\Z|"
            rf"(?:leíd[oa]|vist[oa]|visitad[oa]|lid[oa]) {_NUMBER} ve(?:ces|zes)\Z|(?:letto|visto) {_NUMBER} volte\Z|"
            rf"(?:přečteno|zobrazeno) {_NUMBER} ?(?:krát|×|x)\Z|διαβάστηκε {_NUMBER} φορές\Z|"
            rf"(?:dibaca|dilihat) ?:? {_NUMBER} (?:kali|orang)\Z|lượt (?:xem|đọc) ?:? ?{_NUMBER}\Z"
        ),
    ),
    (
        "topic-pointer",
        0.95,
        False,
        (
            r"for (?:more|similar|other|related|further) (?:[\w-]+ ){0,3}?(?:stories|articles|news|posts|content|coverage|"
            r"reviews|recipes|videos|features)(?: (?:about|on|from|like|in) [^.!?]{2,60})?,? (?:please )?"
            r"(?:visit|see|go to|head to|check out|browse|follow)\b.{2,120}\Z"
        ),
    ),
    (
        "guide-pointer",
        0.93,
        False,
        (
            r"(?:looking for|fancy|want|need|in the mood for|hungry|thirsty|searching for)\b"
            r"[^.?!“”\"]{2,90}\? (?:here (?:are|is)|here['’]s|check out|take a look|have a look|try our|discover|see our|"
            r"read our|head to|browse|explore)\b[^?“”\"]{3,140}\Z"
        ),
    ),
)
NEEDS_OF_SCIENCE: dict[str, tuple[str, ...]] = {
    "citation": ("citation", "cite ", "retrieved", "accessed"),
    "story-source": (
        "story source", "journal ref", "related publ", "cite this page", "explore further", "provided by", "reprinted",
        "above story", "original story", "above post", "original post", "above article", "original article",
        "may be edited", "may have been edited",
    ),
    "journal-reference": ("doi", ";"),
    "times-read": (
        "views", "view", "hits", "reads", "visits", "visitors", "shares", "downloads", "times", "time", "mal", "fois",
        "veces", "vezes", "volte", "přečteno", "zobrazeno", "φορές", "kali", "orang", "lượt",
    ),
    "topic-pointer": ("for more", "for similar", "for other", "for related", "for further"),
    "guide-pointer": (
        "here are", "here is", "here’s", "here's", "check out", "take a look", "have a look", "try our", "discover",
        "see our", "read our", "head to", "browse", "explore",
    ),
}  # fmt: skip
