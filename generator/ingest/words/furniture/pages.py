"""Patterns of what English pages say of a story beside it: that it goes on, is old, or part of a series.

Data only; `furniture.py` applies it, and `needs.py` says what each needs.
"""

from __future__ import annotations

from generator.ingest.words.letters import LU

_TITLED = rf"(?-i:[{LU}][\w’'&.-]*)"
_PAPER = (
    r"(?:Times|Post|News|Journal|Tribune|Herald|Gazette|Globe|Star|Sun|Chronicle|Press|Radio|Monitor|Guardian|Mail|"
    r"Telegraph|Independent|Observer|Standard|Review|Bee|Register|Dispatch|Inquirer|Today|Media|Network|Magazine)"
)
_PROJECT = r"(?:project|initiative|series|team|newsletter|podcast)"

ROWS_OF_PAGES: tuple[tuple[str, float, bool, str], ...] = (
    (
        "watch-this",
        0.95,
        False,
        (
            r"(?-i:BEKIJK|KIJK|LUISTER|KATSO|KUUNTELE|REGARDEZ|ÉCOUTEZ|GUARDA|ASCOLTA)"
            r"(?: ?[:|] ?| [–—-] )\S.{3,160}\Z"
        ),
    ),
    (
        "facts-from",
        0.94,
        False,
        (
            r"the sources?:? (?:(?:the )?(?:information|details|facts|reporting) (?:in|for|from) "
            r"(?:this|the) (?:article|story|report)|(?-i:This) (?:story|article|report) (?:is|was))\b"
            r".{0,200}\Z"
        ),
    ),
    (
        "on-air",
        0.93,
        False,
        (
            r"(?-i:On[ -]Air(?: Now)?|Now (?:Playing|On Air)|Currently Playing|ON AIR(?: NOW)?|NOW PLAYING)"
            r"(?: |: | [-–|] )(?-i:[A-Z0-9“‘\"'])[^?!]{2,90}(?<![.?!])\Z|"
            rf"(?-i:(?:[{LU}][\w.'’&-]{{0,20}} ){{1,3}})\d{{2,3}}(?:\.\d)? ?fm\Z"
        ),
    ),
    (
        "entry-filed",
        0.97,
        True,
        (
            r"this entry was (?:posted|filed|published|written) (?:in|on|under|by)\b.{0,300}\Z|"
            r"related posts plugin for wordpress\b.{0,30}\Z"
        ),
    ),
    (
        "spoken-text/produced",
        0.95,
        False,
        r"produced by (?:elevenlabs|eleven labs|news over audio)\b.{0,160}\Z",
    ),
    (
        "tax-exempt",
        0.95,
        True,
        r".{5,160}\bis (?:produced by .{5,120}, )?a private, tax-exempt institution\b.{0,400}\Z",
    ),
    (
        "promo/of-issue",
        0.95,
        False,
        (
            r"(?:from (?:the|our) (?:[a-z]+ )?(?:(?:19|20)\d\d )?(?:issue|archives?)|"
            r"(?:aus (?:dem|unserem)|(?:dans|de) (?:nos|les)|del? (?:nuestro|nosso)|dal(?: nostro|l.)) ?"
            r"(?:archiv(?:en?|es|io|o)?|arquivo)) ?: [^.]{6,120}\Z"
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
            rf"(?-i:[{LU}]).{{10,300}}\Z"
        ),
    ),
    (
        "machine-translated",
        0.95,
        False,
        (
            r"translate this (?:page|article|story)\Z|"
            r"(?:this|translation) is a service provided by google\b.{0,240}\Z|"
            r"this (?:page|text|article|story) (?:was|is|has been) (?:machine|automatically)[- ]translated\b"
            r".{0,200}\Z"
        ),
    ),
    (
        "about-project",
        0.95,
        False,
        (
            rf"(?:{_TITLED} ){{1,5}}is an? "
            rf"(?:(?:{_TITLED} ){{0,4}}(?-i:{_PAPER}) (?:[\w-]+ ){{0,2}}{_PROJECT}|"
            rf"(?:[\w-]+ ){{0,2}}{_PROJECT} (?:of|from|by) (?:the )?(?:{_TITLED} ){{0,4}}(?-i:{_PAPER})),? "
            r"(?:that|which|dedicated|devoted|focus(?:ed|ing)|covering|exploring|about|on) .{10,300}\Z"
        ),
    ),
    (
        "programme",
        0.95,
        False,
        (
            rf"(?:{_TITLED} ){{0,4}}(?-i:Report|Podcast|Show|Hour|Live|Watch|Tonight|Week|Weekend|Briefing): "
            r"(?:the|this|last) (?:day|week|weekend|month|year)['’]s [^“”\"]{4,90} (?:from|with) "
            r"(?-i:[A-Z])[^“”\"]{3,120}\Z"
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
    (
        "press-ethics",
        0.95,
        False,
        (
            r"(?:this|our) (?:website|site|newspaper|publication) is (?:regulated by|a member of) .{3,160}\Z|"
            r"(?:if you|to) .{5,200}\b(?:contact|complain to|complaint to) (?:the )?"
            r"(?:ipso|independent press).{0,120}\Z|"
            r"(?:vi|[^.?!]{2,80}) följer (?:de )?(?:medieetiska regler|"
            r"spelregler(?:na)? för (?:press|tidningar)|"
            r"god publicistisk sed|publicitetsregler).{0,160}\Z|"
            r"[^.?!]{2,80} (?:arbeider|er redigert|redigeres|arbejder) (?:etter|i tråd med|efter) .{0,20}"
            r"(?:vær varsom|redaktørplakaten|presseskik).{0,200}\Z|"
            r"(?:du kan klage|klager? over|[^.?!]{2,40} er tilmeldt) .{0,80}pressenævnet.{0,160}\Z|"
            r"(?:wir|die redaktion|[^.?!]{2,40}) (?:verpflichten? sich|verpflichten uns|halten uns|hält sich|"
            r"bekennen uns|bekennt sich) .{0,40}(?:pressekodex|journalistischen leitlinien).{0,120}\Z"
        ),
    ),
    (
        "asks-for-errors",
        0.94,
        False,
        (
            r"(?:[^?]{0,80}[.!?] )?(?:please )?(?:report|spotted|found|notice[d]?) (?:an?|any) "
            r"(?:errors?|mistakes?|typos?|inaccurac(?:y|ies))\b.{0,120}\Z|"
            r"(?:har du )?(?:hittat|upptäckt) (?:ett |något )?(?:fel|stavfel) (?:i|på) .{2,60}\?.{0,120}\Z|"
            r"(?:har du )?(?:fundet |funnet )(?:en )?(?:fejl|feil) i .{2,60}\?.{0,120}\Z|"
            r"har du (?:en god (?:historie|idé)|et (?:godt )?(?:nyhedst|nyhetst|t)ip)s?\b.{0,60}\?.{0,120}\Z"
        ),
    ),
    (
        "for-members",
        0.95,
        False,
        (
            r"dieser (?:artikel|text|beitrag) ist (?:ein )?(?:teil|bestandteil) (?:von|des) .{2,40}"
            r"(?:plus|\+|premium|abo)\b.{0,60}\Z|"
            r"dit (?:artikel|verhaal|bericht) is (?:alleen|exclusief|enkel) .{0,30}"
            r"(?:abonnees|leden)\b.{0,80}\Z|"
            r"reg[ií]strate .{0,40}(?:seguir leyendo|continuar leyendo|leer (?:este|el|más)).{0,60}\Z|"
            r"[^.!?]{2,60} is a (?:reader|listener|member)-supported .{0,240}\Z|"
            r"riceverai .{0,60}(?:notizie|e-?mail|casella|newsletter).{0,80}\Z|"
            r"den här artikeln är .{0,30}(?:prenumeranter|inloggade)\b.{0,60}\Z|"
            r"ten (?:artykuł|tekst) .{0,40}(?:dla|tylko dla) (?:prenumeratorów|subskrybentów).{0,60}\Z"
        ),
    ),
    (
        "made-by-machine",
        0.95,
        False,
        (
            r"(?:\W{0,3}hinweis: )?(?:dieser (?:text|beitrag|artikel)|diese meldung) ist "
            r"(?:teil|bestandteil) eine[sr] automati(?:sierten|schen) (?:angebots?|dienst).{0,200}\Z|"
            r"this (?:article|report|story|text|piece|summary) (?:was|has been|is) .{0,80}"
            r"\b(?:ai|artificial intelligence|automation)\b.{0,60}"
            r"\b(?:editors?|reviewed|checked|edited|humans?|journalists?)\b.{0,120}\Z"
        ),
    ),
    (
        "commission",
        0.96,
        False,
        (
            r"(?:if|when) you (?:buy|purchase|shop|order) [^.!?\"“”]{2,80} (?:may|might|will|can) "
            r"(?:earn|receive|get) (?:an? )?(?:small |affiliate ){0,2}commissions?\b[^\"“”]{0,120}\Z"
        ),
    ),
    (
        "paper-at-kiosk",
        0.96,
        False,
        (
            r"(?:leggi|sfoglia|acquista|compra|lisez|lire|achetez|feuilletez|lee|leia|compre) "
            r"[^.!?\"“”«»]{2,40} (?:in edicola|en kiosques?|en el kiosco|nas bancas)\Z"
        ),
    ),
    ("scan-to-share", 0.95, False, r".{0,12}打[开開]微信.{0,60}(?:扫一扫|掃一掃|朋友圈).{0,30}\Z"),
    (
        "may-republish",
        0.95,
        False,
        (
            r"(?:you (?:are (?:free|welcome) to|may|can)|feel free to) (?:also )?republish "
            r"(?:this|our|the) (?:article|story|stories|articles|piece|text)\b.{0,300}\Z"
        ),
    ),
    (
        "times-opened",
        0.95,
        False,
        (
            r"(?:odsłony|odsłon|wyświetle(?:nia|ń)|hits|visitas|lecturas|aufrufe|zugriffe|letture|acessos|"
            r"visualizzazioni|visualizações|görüntülenme|okunma|просмотр(?:ов|ы)|переглядів|перегляди|"
            r"προβολές|dibaca|lượt xem|조회(?:수)?|浏览(?:次数|量)?|瀏覽(?:次數|數)?|閲覧数) ?[:：] ?"
            r"\d[\d., ]{0,11}\Z"
        ),
    ),
)
