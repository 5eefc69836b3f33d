"""The patterns of page furniture that no list of phrases can hold: counts, players, copyright, biographies.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

import re

from generator.ingest.words.furniture.counters import COUNTED
from generator.ingest.words.furniture.rows import ROWS
from generator.ingest.words.furniture.writers import ROWS_OF_WRITERS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.source_words import SOURCES

PATTERNS: tuple[tuple[str, float, bool, Late], ...] = tuple(
    (name, confidence, closes, Late(pattern, re.IGNORECASE))
    for name, confidence, closes, pattern in (
        ("separator", 0.99, False, r"[\W_]+\Z"),
        *ROWS,
        ("promoted", 0.95, False, r"promoted(?=(?-i:[A-Z]))"),
        ("comments", 0.9, True, r".{0,80}\bcomments? (?:section|policy|guidelines)\b.{0,160}\Z"),
        (
            "comments",
            0.9,
            True,
            r"[\w .]{2,30} (?:has|have) (?:removed|closed) (?:its|the|our|their) comments?\b.{0,160}\Z",
        ),
        (
            "player/length",
            0.95,
            False,
            r"(?:video|audio|watch|listen)\s*\d{1,2}:\d{2}\Z|heard on .{3,40}\Z|\d+-minute listen\Z",
        ),
        (
            "support",
            0.9,
            True,
            (
                r"[^“„«\"]{0,120}\b(?:our (?:monthly contributors|supporters|members|journalism|reporting)|"
                r"supporting our|keep \w+ free)\b.{0,120}\Z"
            ),
        ),
        (
            "disclaimer",
            0.9,
            True,
            (
                r".{0,220}\b(?:views|opinions)\b.{0,40}\b(?:of|by)\b.{0,60}\bauthors?\b.{0,60}\Z|"
                r".{0,200}\b(?:views|opinions)\b.{0,80}\b(?:not|nor) (?:those|necessarily|that|the views)\b"
                r".{0,160}\Z"
            ),
        ),
        ("breadcrumbs", 0.92, False, r"(?!.{0,200}[«‹])[^›»]{2,40}(?:[›»][^›»]{2,160}){2,8}\Z"),
        ("breadcrumbs", 0.92, False, r"«[^«»|]{2,140}\|[^«»]{2,160}»\Z"),
        ("breadcrumbs", 0.9, False, r"(?!.{0,200}[«‹])[/›»>→] ?\w(?:.{0,150}[^.]|.{0,50}\.)\Z"),
        ("wire-note", 0.95, False, r"\((?-i:ATTN|LEAD|RECASTS?|ADDS?|UPDATES?|EDS|CORRECTS?)\b.{0,200}\)\Z"),
        (
            "wire-note",
            0.93,
            False,
            (
                r"(?-i:(?:UPDATES?|ADDS|RECASTS?|CORRECTS?|CHANGES|EDITS)(?: WITH)?\b"
                r"[A-Z0-9 ,.;:&/'’()-]{12,160})\Z"
            ),
        ),
        (
            "source-line",
            0.6,
            False,
            (
                rf"(?:{SOURCES}) ?(?:[:：]|(?<=[료처])=) ?"
                r"(?:[^\s.:][^.:]{1,40}(?:\.\w{2,4})?\.?|(?:(?-i:[A-Z])\.){2,5})\Z|"
                r"(?:source|quelle|fuente|fonte) (?:(?-i:[A-Z]{2,7})|ats|afp|ansa|sda|apa)(?: \w{2,6})?\Z"
            ),
        ),
        (
            "trial",
            0.93,
            False,
            (
                r".{0,60}\b(?:kostenlos(?:en|es)?|gratis|free|gratuite?(?:ment)?|gratuitamente|za darmo)\b"
                r".{0,24}\b(?:testen|trial|lesen|probeabo|pendant|durante|per \d+ giorni|prueba|essai)\b"
                r".{0,40}\Z"
            ),
        ),
        (
            "subscribers-only",
            0.95,
            True,
            (
                r".{0,120}\b(?:benötigen sie (?:ein|einen|eine)|bereits ein abo|"
                r"réservée? (?:aux|à nos) abonnés|"
                r"exclusivo para (?:suscriptores|assinantes)|riservato agli abbonati|"
                r"tylko dla subskrybentów|sign[- ]up now and enjoy)\b"
                r".{0,80}\Z"
            ),
        ),
        (
            "old-browser",
            0.95,
            False,
            (
                r".{0,20}\bbrowser (?:ist veraltet|is (?:out of date|outdated|not supported))\b.{0,240}\Z|"
                r"(?:internet explorer|ie) ?\d{0,2} (?:is )?(?:not|no longer) supported\.?\Z|"
                r"for (?:an? |the )?(?:optimal|best) [\w ]{4,30}, (?:we recommend|please use) [^.]{0,40}"
                r"\b(?:chrome|firefox|safari|edge)\b.{0,60}\Z|"
                r"(?:just )?click (?:on )?(?:the|an?) (?:icon|button|link|image)s?\b.{0,60}\Z|"
                r".{0,24}\b(?:update|upgrade) your browser\b.{0,80}\Z|"
                r".{0,60}\bbrauseri versiooni\b.{0,120}\Z|"
                r"(?:para registrar sua opinião|você será direcionado para)\b.{0,200}\Z|"
                r"internet explorer\b.{0,12} (?:is|are) (?:not|no longer) supported\Z|"
                r".{0,40}\bwe recommend (?=.{0,40}\b(?:chrome|firefox)\b)[\w, ]{3,60} browsers?\.?\Z"
            ),
        ),
        (
            "comments-suspended",
            0.94,
            True,
            (
                r".{0,60}\b(?:place|ort|endroit|lugar|luogo)\b.{0,40}"
                r"\b(?:users|nutzer|utilisateurs|usuarios|utenti|usuários)\b.{0,260}\Z"
            ),
        ),
        (
            "skip-link",
            0.95,
            False,
            r"(?:(?:go|skip|jump) to (?:the )?[\w-]{3,20}(?: (?=go|skip|jump)|\Z)){1,4}\Z",
        ),
        (
            "ad-blocker",
            0.95,
            False,
            (
                r".{0,160}\b(?:ad-?blockern?|ad ?block|werbeblocker|bloqueurs? de pub\w*|"
                r"bloquead\w+ de (?:anuncios|publicidade)|blocco della pubblicità)\b.{0,120}\Z|"
                r".{0,120}\b(?:werbepartner|journalistischen angebots?)\b.{0,80}\Z"
            ),
        ),
        ("picture-address", 0.97, False, r"https?://\S{4,900}\.(?:jpe?g|png|gif|webp|svg)\b\S{0,200}\Z"),
        (
            "video-teaser",
            0.85,
            False,
            (
                r"(?:the )?[\w.]{2,12}['’]s (?:(?-i:[A-Z])[\w.'’-]* ){2,3}(?:explains?|breaks? down|"
                r"looks? at|reports?|has more|talks?|"
                r"speaks?|takes? a look|joins?|discuss(?:es)?)\b.{0,200}\Z"
            ),
        ),
        ("player/source", 0.9, False, r"\d{1,2}:\d{2} - source: .{2,40}\Z"),
        (
            "follow",
            0.93,
            False,
            (
                r".{1,30}\b(?:is|are) (?:now )?on "
                r"(?:telegram|whatsapp|threads|bluesky|tiktok|instagram)\b.{0,20}\Z"
            ),
        ),
        (
            "follow",
            0.9,
            False,
            (
                r".{0,24}for (?:all |the )?(?:latest|more|breaking)\b.{0,20}\b(?:news|updates|stories)\b"
                r".{0,40}\b(?:follow|visit|join|subscribe)\b"
                r"|.{2,30}? will continue (?:to )?(?:updat|provid)\w+\b.{0,30}\bthis (?:\w+ )?story\b.{0,60}"
            ),
        ),
        (
            "headings",
            0.9,
            True,
            r"(?-i:[A-Z])[\w.]+(?: [\w.]{1,20})? (?:top|more|latest|trending) (?:stories|news|headlines)\Z",
        ),
        ("initials", 0.85, True, r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}\Z"),
        (
            "more-of-it",
            0.85,
            False,
            (
                r"(?:see|view|show|browse|vai a|voir|ver) (?:all|more|tutt[ei]|tou[st]e?s?|tod[oa]s)"
                r"(?: [\w.'’]+){1,4}\Z"
            ),
        ),
        (
            "more-of-it",
            0.85,
            False,
            (
                r"(?:latest|breaking|live|top)(?: (?:and|breaking|latest|live)){0,4} news"
                r"(?: (?:on|from|updates) .{2,40})?\Z"
            ),
        ),
        (
            "disclaimer",
            0.93,
            True,
            (
                r".{0,240}\b(?:not involved in the (?:creation|production|writing|reporting)|"
                r"not been (?:edited|verified|reviewed|checked|created) by|"
                r"syndicated (?:news )?feed)\b.{0,240}\Z"
            ),
        ),
        (
            "account",
            0.93,
            False,
            (
                r"(?:instagram|twitter|facebook|tiktok|telegram|youtube|threads|bluesky|mastodon|x)"
                r" ?[:/|] ?@?\w[\w. ]{1,30}\Z"
            ),
        ),
        ("cut-short", 0.75, False, r"(?!(?:it|and|but|so|then)\b)[^\"“‘„«…]{2,30}(?:\.\.\.|…)\Z"),
        (
            "related-list",
            0.93,
            True,
            rf"sur le (?:même )?(?:sujet|thème) (?-i:[{LU}])[\w'’-]+(?: (?-i:[{LU}])[\w'’-]+){{0,2}}\Z",
        ),
        (
            "headlines-of",
            0.85,
            False,
            (
                r"(?:[\w'’&-]+ ){0,3}(?:topics?|stories|articles|posts|tags|headlines|links|videos|coverage|"
                r"favou?rites|podcasts|newsletters|themen|artikel|meldungen|artículos|noticias|notícias|"
                r"articoli|notizie|relacionad[ao]s):?\Z"
            ),
        ),
        (
            "headlines-of",
            0.85,
            False,
            (
                r"(?:the )?(?:(?-i:[A-Z])[\w.&-]*(?: (?-i:[A-Z])[\w.&-]*){0,2}['’]s? )?(?:the )?"
                r"(?:latest|more|recent|further|related|all|all the|all our|our latest) (?:news )?"
                r"(?:stories|news|articles|headlines|coverage|updates|posts|reports) "
                rf"(?:on|about|from|in|by) (?:the )?(?-i:[{LU}])[\w'’.-]*"
                rf"(?: (?:(?-i:[{LU}])[\w'’.-]*|and|of|the|&)){{0,4}}\Z"
            ),
        ),
        (
            "picture-of-writer",
            0.85,
            False,
            (
                r"(?:profile )?(?:photo|picture|image|avatar|headshot) of "
                rf"(?-i:[{LU}][\w.'’-]+(?: [{LU}][\w.'’-]*){{1,6}})"
                rf"(?: (?:seconds?|minutes?|hours?|days?) ago)?\Z"
            ),
        ),
        ("promo", 0.9, False, r"also on [\w. ]{2,24}:\Z|\(also on [\w. ]{2,24}: [^()]{6,120}\)\Z"),
        ("more-of-it", 0.8, False, rf"more (?-i:[{LU}][\w'’]+)(?: (?-i:[{LU}][\w'’]+)){{0,2}}\Z"),
        ("promo", 0.9, False, r"\[ .{5,120} \]\Z"),
        (
            "promo",
            0.85,
            False,
            r"\[(?!\S*(?:photo|image|file|courtesy|handout|source))(?:[\w'’-]+ ){3,14}[\w'’-]+\??\]\Z",
        ),
        ("video-link", 0.9, False, r"(?:watch|play|view)(?: the)? video\b.{0,12}\Z|video ad feedback\Z"),
        ("newsletter", 0.93, False, r"(?:[\w'’]+ ){0,4}newsletters?\Z"),
        (
            "disclosure",
            0.95,
            True,
            (
                r".{0,200}\b(?:receives? funding from|does not work for, consult|do not work for, consult|"
                r"provides? funding as a)\b.{0,300}\Z"
            ),
        ),
        (
            "preferred",
            0.95,
            False,
            (
                r"(?:(?:add|make|set) .{1,40} (?:as )?(?:an? |your |my )?preferred source\b.{0,120}|"
                r"(?:\w+ )?preferred source(?: badge| button| icon)?)\Z"
            ),
        ),
        ("going-on", 0.85, False, r"(?:…|\.\.\.) ?(?-i:(?!(?:ist|is|est) )[a-z])[^\"“”„«»]{40,420}\Z"),
        ("logo", 0.95, False, r"(?!by(?: |(?-i:[A-Z]))).{1,40}\blogo\Z"),
        ("hashtags", 0.95, True, r"#\w+(?:[ ,]+#\w+)*\Z"),
        (
            "count",
            0.95,
            False,
            (
                r"[\d.,]+(?: \d{3})* ?[km]?\+? ?(?:(?:comments?|shares?|views?|likes?|reads?|retweets?|"
                r"reactions?|kommentare[rn]?|kommentarer|commentaires|comentarios|commenti|comentários)\b.{0,20}|"
                rf"(?:{COUNTED}))\Z"
            ),
        ),
        (
            "count/named",
            0.9,
            False,
            (
                r"(?:comments?|shares?|views?|likes?|kommentare[rn]?|kommentarer|commentaires?|comentarios?|"
                r"commenti|comentários?|comentarii|komentarze|komentáře|reacties|yorum(?:lar)?|комментари\w{1,2}|"
                r"коментар\w{1,3}|σχόλια)(?: ?[-–:] ?| ?\(?)[\d.,]+[km]?\)?\Z"
            ),
        ),
        (
            "count/of-pictures",
            0.9,
            False,
            r"(?:view )?(?:slideshow|slide|photo|image|picture) \d{1,3} (?:of|/) ?\d{1,3}\Z",
        ),
        ("count", 0.8, False, r"\d{1,4}\Z|\d{1,3} ?(?:/|of|von|sur|de) ?\d{1,3}\Z|[\d.,]+k\Z"),
        (
            "reading-time/counted",
            0.97,
            False,
            (
                r"(?!(?:\w{4,14} ?:? ?)?(?:vor|il y a|hace|há|faz|acum|přede?|pred|πριν|преди) )"
                r"(?!(?!(?:temps|tiempo|tempo|time|re[ac]d|lees|lese|lect|lett|leit|listen|est)\w{0,8} )"
                r"(?:[^\W\d_][\w'’-]{0,15} ){1,4}(?-i:[a-zà-ÿ][\w'’-]{0,15}) \d+ minut(?:es?|en|i|os)\.?\Z)"
                r"(?!(?!.*(?:read|listen|watch|play|duration|length|runtime))[a-z][a-z ]{3,24}: "
                r"\d{1,2} hours?,? (?:and )?\d{1,2} minutes?\.\Z)"  # `Time of the race: 2 hours, 5 minutes.`
                r".{0,30}?\b\d+ ?-? ?(?:min|mins|minute|minutes|minuten|minuti|minutos) ?\.?(?:read|to read|"
                r"reading time|de lecture|lesezeit|de lectura|di lettura|de leitura|read time|listen|"
                r"watch)?\Z|\d+ ?(?:sec\w*|segundos|sekunden) (?:read|de lecture|lesezeit|d[ei] l\w+)\Z"
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
        ("duration", 0.9, False, r"(?:duration:? |video ?)?\d{1,2}:\d{2}\Z"),
        (
            "player/time",
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
            r"(?:[•·*] ?)?(?:\(c\)|©|copyright\b).{0,12}(?:\d{4}|all rights|the guardian|by\b).{0,200}\Z",
        ),
        (
            "copyright",
            0.97,
            True,
            (
                r".{0,120}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos l?os "
                r"d(?:erech|ireit)os reservados|(?:riproduzione|tutti i diritti) riservat[ai])\b"
                r"(?:.{0,120}|(?:(?<=vorbehalten)|(?<=reservados)|(?<=réservés)|(?<=riservati))\. .{0,300})\Z"
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
                r"(?!.{0,160}\b(?:told|urged|asked|advised|encouraged) to (?:sign up|subscribe)\b)"
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
                r"(?:facebook|twitter|x\b|instagram|google|whatsapp|telegram|youtube|linkedin|tiktok|"
                r"flipboard|"
                r"threads|bluesky|social|apple news)"
            ),
        ),
        (
            "social-post",
            0.9,
            False,
            (
                r".{0,200}\(@\w{1,30}\),? (?:(?:\w+ \d{1,2}|\d{1,2}\.? (?:de )?\w+(?: de)?),? \d{4}"
                r"(?: ?[рг]\.)?|"
                r"\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일])\Z|"
                r".{0,280}\b(?:pic\.twitter\.com|"
                r"t\.co)/\w+.{0,100}\Z"
            ),
        ),
        ("old-article", 0.97, False, r"(?:note:? )?this (?:article|story) is more than \d+ \w+ old\.?\Z"),
        (
            "list-mark",
            0.97,
            False,
            r"(?:- )?list (?:of \d+ items?|\d+ of \d+)|end of list\Z|\d+ of \d+ items?\Z",
        ),
        ("accessible-label", 0.9, False, r".{0,80}\(?opens (?:in )?(?:a )?new (?:tab|window)\)?\.?\Z"),
        *ROWS_OF_WRITERS,
        (
            "app-promo",
            0.85,
            True,
            (
                r"(?:get|track|catch|find|check out|download|for|to|stay|read|click|explore|watch|discover) "
                r".{0,80}\b(?:news app|latest news|breaking news|live updates|news updates|more stories|"
                r"our app|"
                r"ios|android|google play|app store|news live)\b"
            ),
        ),
    )
)
