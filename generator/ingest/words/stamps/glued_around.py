"""What pages set right in front of a moment or behind it: labels, how long reading takes, how long ago.

Data only; `glued_stamps.py` takes it in.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
IN_TOWN = rf"(?:[{LU}][\w'’.-]+ ){{2,4}}in [{LU}][\w'’.-]+(?: [{LU}][\w'’.-]+)?"
"""`Jane Doe in Port Varsand`, in front of a day that nothing parts from it."""
JOINT = "aB"
"""As what a line must have: letters and digits side by side as no word has them, see `glue.py`."""
GLUED_AROUND = (
    (Late(r" ?Updated ago\Z"), "", "updated ago"),
    (
        Late(
            r"\A\d\d[/.]\d\d[/.]20\d\d(?=\d{1,2}\.? (?:de )?[^\W\d_]{3,10}(?: de)? 20\d\d|[A-Z][a-z]{2,8} \d{1,2}, 20\d\d)"
        ),
        "",
        JOINT,
    ),
    (
        Late(r"(?<=\d[:.]\d\d)\d{1,2} min\w* (?:di|de|to)? ?(?:le[ct]t?ura|read)\Z", re.IGNORECASE),
        "",
        "min",
    ),
    (
        Late(
            r"(?<=\d[:.h]\d\d)(?: [AP]M)? ?(?:(?:Temps de )?Lecture|Lesezeit|Leestijd|Tiempo de lectura|"
            r"Tempo di lettura|Tempo de leitura|Lästid) ?:? ?\d{1,2} ?min\w*\.?\Z",
            re.IGNORECASE,
        ),
        "",
        "lecture|lesezeit|leestijd|tiempo de|tempo d|lästid",
    ),
    (Late(rf"(?<=[a-z] )({MONTH.upper()} \d{{1,2}}, 20\d\d) \d{{1,3}}\Z"), r"\1", ", 20"),
    (
        Late(rf"\A({IN_TOWN}(?: and {IN_TOWN})?) (?=(?:{MONTH}|{MONTH.upper()}) \d{{1,2}}, 20\d\d\b)"),
        r"\1 | ",
        ", 20",
    ),
    (Late(rf"\A([{LU}][\w .'’-]{{3,40}}) [Bb]y \1 (?={MONTH} \d{{1,2}}, 20\d\d\b)"), r"by \1 | ", " by "),
    (Late(r"\A[A-Z]{2,8}(?=\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?) ago\Z)"), "", " ago"),
    (Late(r"\A(?:\d{1,2} (?:day|hour|minute|second)s?,? (?:and )?){2,4}ago (?=[A-Z])"), "", " ago"),
    (
        Late(
            r"\b\d{1,2} [A-Z][a-z]{2,3}(?=[A-Z])\w{3,9} 20\d\d[A-Z][a-z]{2,4}(?=[A-Z][a-z]{2,5}day \d)|(?:(?<=day \d )|(?<=day \d\d ))[A-Z][a-z]{2,3}(?=[A-Z][a-z]{2,8} 20\d\d)"
        ),
        "",
        JOINT,
    ),
    (Late(r" // Crédits? photos? ?: .{3,80}? (?=\d\dh\d\d, le \d)"), " | ", " // "),
    (Late(r"\APosted [Bb]y on (?=\d|[A-Z])"), "Posted on ", "posted"),
    (Late(r"(?<=\d[ap]m)(?=first published )|(?<=\A[Uu]pdated)(?=\d)"), " ", "first published|updated"),
    (Late(rf"(?<=[A-Z]{{2}})on (?={MONTH} \d{{1,2}}, 20\d\d)"), " | ", JOINT),
    (Late(rf"\A(PUBLISHED|POSTED|UPDATED) ON(?={MONTH} \d|\d)"), r"\1 ON ", "published|posted|updated"),
)
"""A pattern, what stands in its place, and what a line must have for it to be tried."""
