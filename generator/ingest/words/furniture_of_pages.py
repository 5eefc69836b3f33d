"""Patterns of what English pages say of a story beside it: that it goes on, is old, or part of a series.

Data only; `furniture.py` applies it, and `furniture_needs.py` says what each needs.
"""

from __future__ import annotations

ROWS_OF_PAGES: tuple[tuple[str, float, bool, str], ...] = (
    (
        "on-air",
        0.93,
        False,
        (
            r"(?-i:On[ -]Air(?: Now)?|Now (?:Playing|On Air)|Currently Playing|ON AIR(?: NOW)?|NOW PLAYING)"
            r"(?: |: | [-–|] )(?-i:[A-Z0-9“‘\"'])[^?!]{2,90}(?<![.?!])\Z|"
            r"(?-i:(?:[A-Z][\w.'’&-]{0,20} ){1,3})\d{2,3}(?:\.\d)? ?fm\Z"
        ),
    ),
    ("public-file", 0.95, False, r"fcc (?:on-?line )?public (?:inspection )?files?\b.{0,40}\Z"),
    ("trust-label", 0.95, False, r"based on facts, either (?:observed|reported)\b.{0,200}\Z"),
    ("trust-label", 0.95, False, r".{2,40} is in beta\. .{0,80}\b(?:inaccura|original|feedback).{0,80}\Z"),
    (
        "developing-story",
        0.96,
        False,
        (
            r"(?:this (?:story|article|report|post|page) is|this is an?) (?:still )?"
            r"(?:developing|breaking|being updated)\b.{0,60}\bwill be updated\b.{0,80}\Z"
        ),
    ),
    (
        "part-of-series",
        0.95,
        False,
        (
            r"this (?:article|commentary|story|piece|essay|report|post|op-ed)(?:,? by [^.]{3,60},?)? is "
            r"(?:the \w+ )?part of (?:the|an?|our) .{0,80}"
            r"\b(?:series|roundtable|project|package|collection|symposium|forum|report)\b.{0,120}\Z"
        ),
    ),
    (
        "old-article",
        0.96,
        False,
        (
            r"this (?:article|story|post|report) was (?:first |originally )?(?:published|posted) .{4,60}"
            r"\binformation\b.{0,30}\b(?:no longer be|be out of date|be outdated|not be).{0,40}\Z"
        ),
    ),
    (
        "form-trouble",
        0.95,
        False,
        (
            r"(?:having trouble|trouble|can['’]t|cannot|unable to) (?:see|seeing|view|viewing|load|loading) "
            r"(?:this|the) (?:form|page|content|video|map|graphic|chart|comments?)\b.{0,80}\Z"
        ),
    ),
    (
        "dated-teaser",
        0.95,
        False,
        (
            r"(?:this content was published on|dieser inhalt wurde am|ce contenu a été publié (?:le|sur)|"
            r"questo contenuto è stato pubblicato (?:il|al)|este contenido fue publicado (?:en|el)|"
            r"este conteúdo foi publicado em) .{6,40}\d{4}(?: - \d\d:\d\d)?(?: veröffentlicht)? "
            r"(?-i:[A-ZÀ-Þ]).{10,300}\Z"
        ),
    ),
    ("may-use-cookies", 0.95, False, r".{3,120}\bmay be using cookies\b.{0,80}\Z"),
    (
        "already-reader",
        0.95,
        False,
        (
            r"already (?:an? |have an? |made an? )?(?:subscribe[rd]|member|contribut(?:ed|or)|registered|"
            r"donat(?:ed|or)|account|signed up)\?.{0,120}\Z"
        ),
    ),
    ("why-written", 0.95, False, r"why (?:i|we) wrote this\b.{0,240}\Z"),
    (
        "trust-label",
        0.95,
        False,
        (
            r"(?:news|analysis|opinion|explainer|perspective|investigative) "
            r"(?:based (?:up)?on (?:facts?|factual)|advocates for|based solely on)\b.{10,240}\Z"
        ),
    ),
)
