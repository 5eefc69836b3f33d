"""Patterns of notes that English pages have below, above and amid their texts: who wrote, risks, sponsors.

Data only, as in `furniture_rows.py`, which takes them in.
"""

from __future__ import annotations

NOTES: tuple[tuple[str, float, bool, str], ...] = (
    (
        "tested-thing",
        0.95,
        True,
        (
            r".{3,80} w(?:as|ere) (?:reviewed|tested) (?:using|on|with) "
            r".{3,80}\b(?:provided|supplied) by .{2,200}\Z"
        ),
    ),
    (
        "third-party",
        0.95,
        True,
        (
            r".{0,200}\b(?:third part(?:y|ies)|external (?:web)?sites?)\b"
            r".{0,80}\bnot (?:responsible|liable)\b.{0,80}\Z"
        ),
    ),
    ("comments", 0.9, True, r"\{ ?\d{1,4} comments? ?\}\Z"),
    (
        "comments",
        0.9,
        True,
        r"\d{1,4} (?:responses?|comments?|thoughts?|replies) (?:to|on) [\"“„«‘].{3,200}[\"”“»’]\Z",
    ),
    ("helpers-line", 0.93, True, r"contributing(?: writers?| reporters?)?: (?-i:[A-Z]).{3,160}\Z"),
    (
        "guest-teaser",
        0.98,
        False,
        (
            r"[^\"“‘]{10,160}\bjoins (?-i:['‘\"“][A-Z])[^'’\"”]{3,40}['’\"”] to "
            r"(?:discuss|talk about|weigh in on|react to|explain|preview) .{3,80}\.\Z"
        ),
    ),
    (
        "author-biography",
        0.93,
        True,
        (
            r"I['’]m (?:the|an?) [\w /-]{3,40} (?:reporter|editor|writer|correspondent|columnist) "
            r"(?:for|at|with) .{3,100}\.\Z"
        ),
    ),
    (
        "disclaimer",
        0.95,
        True,
        r".{0,120}\bnothing (?:written|published|said) here is to be construed as .{0,120}\Z",
    ),
    (
        "risk-notice",
        0.95,
        True,
        (
            r"risk disclosure: .*|trading (?:in )?.{3,80} (?:involves|carries) "
            r"(?:a )?high (?:level of )?risks?\b.*"
        ),
    ),
    ("sponsor", 0.95, False, r"thanks? to our sponsors? ?:?\Z|become a sponsor\Z"),
    (
        "other-language",
        0.95,
        False,
        (
            r"(?:les på (?:norsk|engelsk|samisk)|läs på (?:svenska|engelska)|"
            r"read (?:this )?(?:story |article )?in "
            r"(?:norwegian|spanish|french|chinese|russian|ukrainian|arabic|inuktitut))\.?\Z"
        ),
    ),
    ("invitation", 0.9, False, r"you may also (?:want|like) to (?:watch|read|see) ?:?\Z"),
    (
        "closed",
        0.95,
        True,
        r"comments (?:on|for|to) this (?:entry|post|article|story|page) (?:are|were) (?:now )?closed\.?\Z",
    ),
    (
        "by-courtesy",
        0.93,
        True,
        r"this (?:article|story|report) (?:is|was) (?:\w+ )?(?:by )?courtesy of (?-i:[A-Z]).{3,360}\Z",
    ),
    (
        "ad-free",
        0.95,
        False,
        r"(?:(?:are you )?tired of (?:too many |all the |the )?ads ?\??|go ad[ -]free(?: now)?[.!]?)\Z",
    ),
    ("post-box", 0.93, True, r"(?:[•*·-] ?)?p\.? ?o\.? ?box \d{1,6}(?:[-–, ].{0,60})?\Z"),
    (
        "shareholder",
        0.95,
        True,
        (
            r"(?-i:[A-Z])[^.]{3,50} (?:owns shares of|has no position in)\b.{3,200}\. (?-i:[A-Z]).{3,60}"
            r"\b(?:owns|recommends|has|have) .{3,400}\Z"
        ),
    ),
    (
        "writers-of",
        0.93,
        True,
        (
            r"(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]*){0,2}(?:(?:,| and|, and) (?-i:[A-Z])[\w.'’-]+"
            r"(?: (?-i:[A-Z])[\w.'’-]*){0,2}){0,3} writes? for (?:the )?(?-i:[A-Z])[^.]{2,60}\.\Z"
        ),
    ),
    (
        "breadcrumbs",
        0.9,
        False,
        (
            r"(?!.{6,160}/ ?(?-i:Getty(?: Images)?|AFP|AP|EPA|Reuters|REUTERS)\Z)"
            r"[^/.?!:]{2,40}(?: ?/ ?[^/.?!:]{2,40}){3,8}\Z"
        ),
    ),
    (
        "more-elsewhere",
        0.95,
        False,
        (
            r"(?:for|to (?:read|see|find)) more (?:coverage|stories|reporting|news|reviews|photos)\b.{3,200}"
            r"(?:,| please)? (?:visit|go to|head to|see|check out|follow|click) .{3,120}\Z"
        ),
    ),
    (
        "chart-note",
        0.95,
        False,
        (
            r"(?:(?:bar|line|pie|area|column|scatter) )?(?:chart|graph|graphic|map|diagram|table) showing "
            r"(?!that )[^.!?]{10,300}[.!?]?\Z"
        ),
    ),
    (
        "text-us",
        0.95,
        False,
        r"text (?:with|us|me)\b.{3,200}\b(?:subscribers|sports\+|texts|tips?)\b.{0,160}\Z",
    ),
    ("picture-slug", 0.9, False, r"(?-i:[A-Z]{2,}(?:-[A-Z]{3,}){2,6})\Z"),
    ("rights", 0.95, True, r".{0,60}\bhak cipta (?:terpelihara|dilindungi)\b.{0,20}\Z"),
)
