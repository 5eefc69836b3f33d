"""Patterns of what a page tells of who wrote: biographies, and where to reach them.

Data only: kind, how sure it is, whether an article is usually over there, pattern; `patterns.py`
takes them in. Behind a slash stands what tells a pattern from others of its kind, as it needs other words.
"""

from __future__ import annotations

ROWS_OF_WRITERS: tuple[tuple[str, float, bool, str], ...] = (
    (
        "author-biography",
        0.75,
        True,
        (
            r"(?:(?-i:[A-Z])[\w.'’-]* ){1,5}(?:is|was|has been|ist|est|es|è|é) "
            r"(?!\w{2,16}ed by )(?:an? |the |our |eine? |"
            r"une? |una? |um |[\w'’.]{2,20}(?: [\w'’.]{2,20}){0,3}['’]s? |al jazeera |bbc |cnn |npr |ap |"
            r"reuters )?(?:[\w-]+ ){0,6}?(?:reporter|correspondent|journalist|columnist|editor|bureau "
            r"chief|"
            r"staff writer|writer|anchor|producer|contributor|freelancer|researcher at|fellow at|"
            r"professor|"
            r"redakteur|redakteurin|korrespondent|korrespondentin|journaliste|periodista|giornalista|"
            r"jornalista)\b"
        ),
    ),
    (
        "author-biography",
        0.85,
        True,
        (
            r"(?:(?-i:Is|Es|Est|È|É|Ist)) (?:an? |the |un |una |une |um |uma )?(?:[\w-]+ "
            r"){0,3}?(?:reporter|correspondent|journalist|editor|"
            r"redactora?|periodista|corresponsal|journaliste|giornalista|jornalista|repórter|redakteurin|"
            r"redakteur)\b.{0,300}\Z"
        ),
    ),
    (
        "author-biography/beat",
        0.8,
        True,
        (
            r"(?:(?-i:[A-Z])[\w.'’-]* ){2,4}(?:and (?:(?-i:[A-Z])[\w.'’-]* ){2,4}(?=have ))?"
            r"(?:covers|reports on|reported from|writes about|(?:has|have) (?:covered|reported)|"
            r"joined (?:the|reuters|cnn|bloomberg|bbc|npr)) .{0,300}\b(?:for|from|at|about|"
            r"politics|policy|affairs|security|china|economy|based|beat|newspaper|in 20\d\d|in 19\d\d)\b"
        ),
    ),
    (
        "author-biography/contact",
        0.9,
        True,
        (
            r".{0,160}(?:\bfollow (?:him|her|them|me)\b|\bcan be reached at\b|\bon twitter:? ?@|"
            r"\btwitter: "
            r"@|(?:\A|[.!] ?|\b(?:you (?:can|may)|please) )contact (?:him|her|them)\b|"
            r"\bcontact (?:him|her|them)(?: ?:| (?:at|on|via|by|through|here|directly)\b)|"
            r"\bemail (?:him|her|them)\b).{0,100}\Z"
        ),
    ),
    (
        "author-biography/lives",
        0.93,
        False,
        (
            r"the (?:writer|author|columnist|essayist) (?:lives|resides|is based|works|teaches|studies) in "
            r"(?-i:[A-Z])[^.!?\"“”]{1,60}\.\Z"
        ),
    ),
    (
        "author-biography/reached",
        0.92,
        True,
        (
            r"(?:you can )?(?:reach|call|contact) (?:(?-i:[A-Z])[\w.'’-]* ){1,4}(?:at|on|via) "
            r"(?:[(\d+@]|(?-i:[a-z])[\w.+-]{1,40}@).{0,100}\Z"
        ),
    ),
    (
        "follow",
        0.93,
        False,
        (
            r"please (?:follow|like|join|find) [^.!?\"“”]{2,60} on "
            r"(?:twitter|facebook|instagram|youtube)\b.{0,40}\Z"
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
)
