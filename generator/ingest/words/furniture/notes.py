"""Patterns of notes that English pages have below, above and amid their texts: who wrote, risks, sponsors.

Data only, as in `rows.py`, which takes them in.
"""

from __future__ import annotations

from generator.ingest.words.letters import LU

NOTES: tuple[tuple[str, float, bool, str], ...] = (
    ("weather", 0.95, False, r"\w{3,6}day,? .{4,24}\b20\d\d.{0,3} -?\d{1,3} ?°.{0,24}\Z"),
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
    (
        "machine-errs",
        0.95,
        False,
        (
            r"(?:[\w.'’&-]+ ){0,4}(?:l['’])?(?:AI|A\.I\.|IA|KI|chatbots?) "
            r"(?:can|may|might|could|kann|könnte|puede|peut|può|pode) [^.]{0,30}"
            r"\b(?:mistakes?|errors?|inaccura\w{1,8}|fehler|errores|erreurs|errori|erros)\b[^.]{0,20}\. "
            r"(?:please |always |bitte )?"
            r"(?:check|verif[iyí]\w*|double-check|review|consider|prüfen|überprüfen|compruebe|comprueba|"
            r"vérifiez|controlla\w*|confira)\b[^.]{0,80}\.?\Z|"
            r"(?:die |the |l['’]|la |a |our |unsere )?(?:artificial intelligence|künstliche intelligenz|"
            r"intelligence artificielle|inteligencia artificial|inteligência artificial|"
            r"intelligenza artificiale|AI|IA|KI)(?: (?:of|von|vom|der|de|du|do|da|di) [\w.'’&-]{2,30}){0,2} "
            r"(?:is still learning|lernt noch|apprend encore|aún está aprendiendo|sigue aprendiendo|"
            r"ainda está (?:a aprender|aprendendo)|sta ancora imparando)\b"
            r"(?! (?:from|d[ae]|des|dai|dagli|com) )[^.]{0,60}"
            r"\b(?:mistakes?|errors?|fehler|errores|erreurs?|errori|erros)\b[^.]{0,20}\.?\Z"
        ),
    ),
    (
        "comments",
        0.92,
        True,
        (
            r"the comments (?:reflect|express|discuss|show|suggest|highlight|convey|largely|mostly)\b"
            r".{20,700}\b(?:readers|commenters|users)\b.{0,500}\.\Z"
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
            r"[^\"“‘]{10,160}\bjoins (?-i:['‘\"“][A-Z])(?:[^'’\"”]|['’](?=s\b)){3,40}['’\"”] to "
            r"(?:discuss|talk about|weigh in on|react to|explain|preview) .{3,80}\.\Z"
        ),
    ),
    (
        "author-note",
        0.95,
        False,
        (
            r"(?:about the (?:author|writer)s?|über (?:den autor|die autor(?:in|en))|zu[rm] autor(?:in)?|"
            r"à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|sull['’]aut(?:ore|rice)|over de auteur)"
            r" ?[:|–—] ?(?-i:[A-ZÄÖÜÉÈÁÓ]).{40,900}\Z"
        ),
    ),
    (
        "story-age",
        0.95,
        False,
        (
            r"(?:note|please note|archive)?:? ?this (?:story|article|content|report|page) "
            r"(?:is|was published) (?:more than |over )?(?:\d{1,2}|an?|one|two|three|five|ten) "
            r"(?:years?|months?) (?:old|ago)\.?\Z"
        ),
    ),
    (
        "author-biography/in-first-person",
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
        "disclaimer",
        0.93,
        False,
        (
            r"(?:.{3,400}[.!?] )?(?:the |these |all )?(?:views|opinions|views and opinions) (?:"
            r"expressed (?:here |in this \w{4,12} )?are (?:(?:solely |entirely )?(?:his|her|their|my) own|"
            r"personal)|(?:expressed )?(?:here |in this \w{4,12} )?are (?:solely )?"
            r"the (?:author|writer)(?:s['’]|['’]s)(?: own| alone)?)(?: and .{3,200})?\.?\Z"
        ),
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
    (
        "sponsor",
        0.95,
        False,
        (
            r"thanks? to our sponsors? ?:?\Z|"
            r"become a (?:sponsor|patron|member|supporter)(?:(?-i:[A-Z]).{0,80})?\Z"
        ),
    ),
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
            r"(?!.{6,160}/ ?(?-i:Getty(?: Images)?|AFP|AP|EPA|Reuters|REUTERS|Scanpix)(?: ?/|\Z))"
            r"[^/.?!:]{2,40}(?: ?/ ?[^/.?!:]{2,40}){3,8}\Z|[^<>.?!:]{2,40}(?: ?> ?[^<>.?!:]{2,40}){2,8}\Z"
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
    (
        "more-list",
        0.95,
        False,
        (
            r"(?:more|more top headlines from|more on|more from|stream|follow|download)"
            r"(?: (?:(?-i:[A-Z0-9])[\w.'’&-]*|and|of|the|on|in|for|from|&)){1,9}:\Z"
        ),
    ),
    (
        "see-it-here",
        0.95,
        False,
        (
            r"(?:see|read|view|watch|find|listen to) (?:the|more|all|our|a) [^.!?:]{0,60}"
            r"(?:full|complete|entire|live|original|report|statement|complaint|video|list|map|lawsuit)\b"
            r"[^.!?:]{0,40} (?:here|below)\.?\Z|"
            r"(?:more |full |our )?(?:coverage|details|photos|results|highlights) "
            r"(?:of|on|from) [^.!?:]{2,60} here\.?\Z"
        ),
    ),
    (
        "kept-informed",
        0.93,
        False,
        (
            r"(?:the )?(?-i:[A-Z])[^.!?]{2,60} will (?:continue to )?"
            r"(?:follow(?: through on)? this developing|keep you (?:updated|up to date|posted|informed))\b"
            r".{0,300}\Z|"
            r"we(?:['’]ll be| will be| are) updating (?:this|the) (?:story|article|page|post) "
            r"(?:as|when|with)\b.{3,100}\Z"
        ),
    ),
    (
        "free-of-charge",
        0.93,
        False,
        (
            r"as a public service, .{3,40} (?:has made|is making|is providing|provides) "
            r"(?:this|these|its|our) [^.!?]{3,80}\.?\Z"
        ),
    ),
    (
        "author-biography",
        0.93,
        True,
        (
            r"(?:(?-i:[A-Z])[\w’'-]+[ /]){0,4}(?-i:Editor|Reporter|Correspondent|Columnist|Journalist|"
            r"Publisher|Writer)\. (?-i:I)(?:['’](?:ve|m)| am| was| have| grew| joined)\b.{10,360}\Z"
        ),
    ),
    (
        "sponsored-part",
        0.95,
        False,
        (
            r"this (?:segment|story|article|post|content|series|section) (?:is|was) "
            r"(?:sponsored|presented|underwritten|brought to you|made possible) by [^.!?]{2,120}[.!]?\Z|"
            r".{3,60} thanks its sponsors\..{0,40}\Z|"
            r"(?:major |additional )?(?:funding|support) for (?-i:[A-Z])[^.!?]{2,60}? "
            r"(?:is|was|comes|has been)\b[^.!?]{0,40}\b(?:made possible|provided|from|by)\b.{2,200}\Z|"
            r"content (?:from|by) (?-i:[A-Z])[\w&’']+(?: (?-i:[A-Z])[\w&’']+){0,3}\Z"
        ),
    ),
    (
        "opinion-ahead",
        0.95,
        False,
        (
            r"the following (?:is|are) the (?:opinions?|views)(?: and analys[ei]s)? "
            r"of the (?:writer|author)s?[:.]?\Z"
        ),
    ),
    (
        "tip-wanted",
        0.95,
        False,
        (
            r"(?:do you )?have (?:something|a (?:news )?(?:tip|story|question)|information|story ideas?)\b"
            r"[^?]{0,90}\? (?:please )?"
            r"(?:call|text|email|e-mail|send|contact|let|write|tell|share|reach|fill|submit|click)\b.{3,160}\Z"
        ),
    ),
    (
        "lent-article",
        0.95,
        False,
        (
            r"this (?:article|story|report|piece) (?:appears|(?:is|was) (?:published|produced)) "
            r"(?:here )?(?:through|as part of|in|under) [^.]{0,60}"
            r"\b(?:partnership|collaboration) with\b.{2,160}\Z"
        ),
    ),
    (
        "paid-post",
        0.96,
        False,
        (
            r"(?:paid (?:for )?(?:and|by) |produced |in )(?:\w+ )?(?:in )?"
            r"(?:partnership|association|collaboration) with [^.!?:,]{2,60}\Z|"
            r"paid for (?:and \w+ )?by [^.!?:,]{2,50}\Z|"
            r"(?:paid|branded|sponsored|promotional|partner) "
            r"(?:content|features?|posts?|articles?|stor(?:y|ies))"
            r"(?:\Z|:? (?:by|from|von|with|in)\b[^.!?]{2,60}\Z)"
        ),
    ),
    ("board-apart", 0.95, False, r".{3,80}\boperates independently (?:from|of) the newsroom\b.{0,240}\Z"),
    ("rights-in-brackets", 0.95, False, r"\((?:©|\(c\)|copyright)\b.{3,260}\)\Z"),
    (
        "failed-form",
        0.95,
        False,
        (
            r"(?:oops[.!,]? |invalid email ?)?something went wrong\b.{0,120}\Z|invalid email\Z|"
            r"(?:loading )?something is loading\.?\Z|"
            r"(?:we apologi[sz]e|sorry), but this (?:video|player) (?:has )?failed to load\b.{0,120}\Z"
        ),
    ),
    (
        "notice-of-death",
        0.95,
        False,
        r"published by (?-i:[A-Z])[^.]{3,60} on (?-i:[A-Z])[a-z]{2,8}\.? \d{1,2}, \d{4}\.?\Z",
    ),
    ("mails-sent", 0.95, False, r"email notifications are only sent\b.{0,120}\Z"),
    (
        "house-creed",
        0.93,
        False,
        (
            r".{3,40} is committed to "
            r"(?:journalism that['’]s factual|(?:maintaining|providing) a (?:lively |forum ))"
            r".{0,200}\Z"
        ),
    ),
    (
        "stock-pick",
        0.95,
        False,
        (
            r"(?:(?:here are )?(?:five|5|ten|10) stocks we like better than .{2,60}|"
            r"interested in .{2,60}\? here are (?:five|5) stocks we like better\.?|"
            r"before you (?:consider|buy|make your next trade).{0,60}, you['’]ll want to hear this\.?|"
            r"marketbeat keeps track of .{20,420}|should you invest \$[\d,]+ in .{2,60} right now\?|"
            r"while .{2,60} currently has an? .{2,30} rating among analysts, .{20,160}|"
            r"this (?:instant news alert|article) was generated by .{10,400}|"
            r"view the (?:five|5) stocks here ?)\Z"
        ),
    ),
    ("wire-source", 0.95, False, r"(?-i:SOURCE [A-Z])[^.!?:]{2,80}(?:, (?-i:Inc|Ltd|Corp|Co|plc|LLC)\.?)?\Z"),
    ("companies-named", 0.95, True, r"companies (?:mentioned )?in this story: ?\(.{2,160}\)\.?\Z"),
    (
        "picture-slug",
        0.9,
        False,
        (
            r"(?-i:[A-Z]{2,}(?:-[A-Z]{3,}){2,6})\Z|(?-i:[A-Z])[a-z'’]+(?:-[\w'’]+){4,16}\Z|"
            r"(?=[\w-]{0,80}[a-z])[a-z0-9-]{1,60}(?:_[a-z0-9-]{1,60}){2,12}\Z"
        ),
    ),
    (
        "motto",
        0.95,
        False,
        (
            r"(?:one of )?(?:the )?(?:(?-i:[A-Z])[\w.]+['’]s?|the (?:world|nation|state|country)['’]s) "
            r"(?:great|greatest|best|oldest|favou?rite|largest|leading) newspapers?\b.{0,40}\Z|"
            r"(?:your |the )?(?:(?-i:[A-Z])[\w.’'-]+ ){1,4}?(?:(?:most|only|leading|independent) ){0,2}"
            r"(?:trusted |local ){1,2}(?:\w+ )?(?:news )?(?:source|leader)\b.{0,40}\Z"
        ),
    ),
    (
        "dated-video",
        0.95,
        False,
        r"\d{1,2}:\d\d (?-i:[A-Z\"“‘']).{15,300} [–—-] (?-i:[A-Z])[a-z]{2,8}\.? \d{1,2}, \d{4}\Z",
    ),
    (
        "copying",
        0.93,
        False,
        r".{0,200}\bno está permitid[oa],? (?:reproducir|copiar|la reproducción)\b.{0,260}\Z",
    ),
    (
        "row-of-topics",
        0.9,
        False,
        (
            r"(?=[^&]{3,60} & [^&]{3,60} & )"
            rf"(?-i:[A-Z])[\w’'-]*(?:,? (?-i:&|of|the|and|[{LU}][\w’'-]*)){{5,16}}\Z"
        ),
    ),
    ("license", 0.95, True, r".{0,120}\blicensed under (?:an? |the )?creative commons\b.{0,320}\Z"),
    ("markdown-picture", 0.95, False, r"!\[[^\]]{0,300}\]\([^()]{0,300}\) ?\|?\Z"),
    ("more-of-us", 0.9, False, r"[^«.!?]{2,30} ?»»\Z"),
    ("temperature", 0.93, False, r"[-–+]?\d{1,2}(?:[.,]\d)? ?°? ?(?-i:[CF])\Z"),
    (
        "picture-in-brackets",
        0.9,
        False,
        (
            r"[(（\[](?:фото|foto|photo|ภาพ|사진|写真|صورة|الصورة|عکس|צילום|φωτο|照片|圖|图|攝影?|摄影?)"
            r" ?[:：/=].{2,80}[)）\]]\Z|"
            r"[(（](?-i:[\u4e00-\u9fff／/]{2,14})(?:圖片?|图片?|照片?|提供|攝影?|摄影?|截圖|截图)[)）]\Z"
        ),
    ),
    ("rights", 0.95, True, r".{0,60}\bhak cipta (?:terpelihara|dilindungi)\b.{0,20}\Z"),
)
