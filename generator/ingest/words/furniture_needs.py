"""What a line must have for a pattern of page furniture to be tried at all: only for speed.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

DIGIT = "0"
NEEDED = {
    "guest-teaser": ("joins",),
    "writers-of": ("write for", "writes for"),
    "picture-slug": ("-",),
    "more-elsewhere": ("for more", "to read more", "to see more", "to find more"),
    "chart-note": ("showing",),
    "text-us": ("text with", "text us", "text me"),
    "print-note": ("print edition",),
    "closed": ("closed",),
    "by-courtesy": ("courtesy",),
    "post-box": ("box",),
    "ad-free": ("tired of", "go ad"),
    "shareholder": ("shares", "position"),
    "rights": ("cipta",),
    "consent": ("i would", "i agree", "i consent", "i wish", "i want"),
    "picture-file": (".jp", ".png", ".webp"),
    "shop": ("buy ",),
    "founded": (
        "founded", "established", "gegründet", "fundad", "fondat", "fondé", "założon", "opgericht", "grundad",
        "grunnlagt",
    ),
    "first-month": (
        "month", "monat", "mois", "mes", "mês", "maand", "månad", "måned", "miesiąc", "měsíc",
    ),
    "market": (DIGIT,),
    "reference": ("information",),
    "button": ("javascript",),
    "writer-note": (
        "apaixonad", "formad", "graduad", "apasionad", "licenciad", "passionn", "diplôm", "laureat",
        "appassionat",
    ),
    "live-closed": ("dieser ", "live", "direct"),
    "all-authors": ("alle ", "tous ", "todos ", "tutti ", "all "),
    "browser": ("瀏覽器", "浏览器", "browser", "navigat", "navegador", "passen sie"),
    "pages": ("頁", "页", "【"),
    "aged": ("artik", "beitrag", "artículo", "article", "articolo", "artigo", "frétt"),
    "player-length": ("(",),
    "more-of-us": ("läs mer", "trở lại"),
    "first-published": ("dieser ", "cet", "este ", "esta ", "quest", "this article"),
    "offer": ("save ", "t&c", "sponsored section"),
    "weather": ("°",),
    "cookies": (
        "cookie", "webtracking", "retargeting", "dsgvo", "widerrufsrecht", "rgpd", "datenschutzhinw",
    ),
    "asks-reader": (
        *("also be interested", "tell us", "let us know", "nenhum comentário", "access to", "wenn sie"),
        *("сообщи новость", "присоединяйтесь", "så här", "subscribe now", "audio version"),
    ),
    "role-label": ("role", "rol,", "twitter,", "reporting from", "reportando desde"),
    "cut-teaser": ("…", "..."),
    "picture-number": ("ảnh",),
    "row-of-links": ("|", "｜"),
    "graphic-credit": ("source", "note", "data", "imagery"),
    "trending-row": ("trending",),
    "advertisement": ("publici", "advertise", "anzeige", "pubblicit"),
    "tip-line": ("제보",),
    "picture-of-writer": ("photo of", "picture of", "image of", "avatar of", "headshot of"),
    "promoted": ("promoted",),
    "share-buttons": ("sharing", "공유", "본문"),
    "edition-of-day": ("today",),
    "slogan": ("ap audio", "ap corr", "before it", "committed to", "editorials re", "useful was", "want ",
               "looking for", "newspaper", "anywhere", "news site", "swipe", "or pause", "sorry",
               "automated voice", "aired on"),
    "government-banner": ("official", ".mil", ".gov", "you know", "a lock"),
    "author-note": ("*",),
    "support-us": ("support ",),
    "translated": ("translated",),
    "syndicated": ("the post ", "syndicated"),
    "printed-in": ("published in",),
    "author-contact": ("@",),
    "price": ("day", "week", "month", "quarter", "year", "mo", "wk", "yr"),
    "disclosure": ("funding", "consult"),
    "helpers-line": ("contributing",),
    "tested-thing": ("provided by", "supplied by"),
    "third-party": ("not responsible", "not liable"),
    "preferred": ("preferred source",),
    "going-on": ("…", "..."),
    "video-link": ("video",),
    "initials": ("/",),
    "old-browser": ("click", "browser"),
    "headings": ("stories", "news", "headlines"),
    "account": (
        "instagram", "twitter", "facebook", "tiktok", "telegram", "youtube", "threads", "bluesky",
        "mastodon", "x",
    ),
    "cut-short": ("...", "…"),
    "headlines-of": (
        "topic", "stories", "articles", "posts", "tags", "headlines", "links", "videos", "coverage", "favo",
        "podcasts", "newsletters", "themen", "artikel", "meldungen", "artículos", "noticias", "notícias",
        "articoli", "notizie", "relacionad",
    ),
    "more-of-it": ("more ", " all", " tutt", " tou", " tod", "news"),
    "promo": ("[", "also on"),
    "breadcrumbs": ("home", "/", "›", "»", ">", "→", "位置", "首页", "首頁", "ホーム", "홈"),
    "wire-note": ("(", "update", "adds", "recast", "correct", "changes", "edits"),
    "source-line": (
        "source", "quelle", "fuente", "fonte", "zdroj", "źródło", "kaynak", "sumber", "bron", "källa",
        "источник", "джерело",
    ),
    "trial": ("kostenlos", "gratis", "free", "gratuit", "darmo"),
    "subscribers-only": ("%", "benötigen", "bereits ein", "abonn", "suscri", "assinan", "abbon", "subskry"),
    "comments-suspended": ("users", "nutzer", "utilisat", "usuari", "utenti", "usuári"),
    "skip-link": ("go to", "skip to", "jump to"),
    "ad-blocker": (
        "adblock", "ad-block", "ad block", "werbeblock", "bloqueur", "bloquead", "blocco", "werbepartner",
        "journalistischen angebot",
    ),
    "picture-address": ("http",),
    "comments": (
        "comment",
        "yorum",
        "diskussion",
        "коментар",
        "комментар",
        " responses to ",
        " thoughts on ",
        " replies to ",
    ),
    "player": (
        DIGIT, "heard on", "above", "below", "ovan", "nedan", "oben", "unten", "ci-d", "arriba", "abajo",
        "hier",
    ),
    "duration": (DIGIT,),
    "count": (DIGIT,),
    "hashtags": ("#",),
    "contact": ("@",),
    "old-article": ("old",),
    "list-mark": ("list", "item"),
    "video-teaser": ("explain", "break", "look", "report", "has more", "talk", "speak", "take", "discuss",
                     "join"),
    "author-biography": (
        "the writer", "the author", "the columnist",
        "report", "correspond", "korrespond", "journalist", "columnist", "editor", "bureau", "writer",
        "anchor", "producer",
        "contribut", "freelance", "researcher", "fellow", "professor", "redakt", "redact",
        "periodist", "giornalist",
        "jornalist", "repórter", "covers", "covered", "writes", "joined", "follow", "reached",
        "twitter", "contact", "email",
    ),
    "copyright": ("©", "(c)", "copyright", "reserved", "vorbehalten", "réservés", "riservata"),
    "newsletter": ("newsletter", "inbox", "alert", "updates"),
    "follow": (
        "is on ", "are on ", "now on ", "will continue", "follow", "like", "find", "join", "subscribe",
        "connect", "add ",
    ),
    "social-post": ("@", "twitter", "t.co"),
    "accessible-label": ("opens",),
    "reading-time": ("min", "read", "lese", "lectur", "lettura", "leitura"),
    "logo": ("logo",),
    "support": ("our ", "keep "),
    "risk-notice": ("risk",),
    "invitation": ("may also",),
    "sponsor": ("sponsor",),
    "other-language": ("les på", "läs på", "read "),
    "disclaimer": (
        "construed",
        "views", "opinions", "not involved", "not been", "syndicated", "exprim", "tenus", "émis", "opiniones",
        "opinioni", "opiniões", "geäußert", "vertreten", "this column", "generated",
    ),
    "app-promo": ("app", "news", "updates", "stories", "ios", "android", "google"),
}  # fmt: skip
"""What a line must have one of for a pattern to be tried, `DIGIT` standing for any; only for speed.

What begins with a letter that has capitals begins a word of the line, unless it is one of `WITHIN`. One or
two letters in front of a space, a mark or nothing are a whole word.
"""
WITHIN = frozenset(["opens", "javascript"])
"""`Reopens`: what may stand within a word."""

ONLY_SHORT = frozenset(
    "price share-buttons separator initials account cut-short headlines-of promoted more-of-it promo "
    "picture-slug picture-of-writer video-link picture-address breadcrumbs player duration "
    "count reading-time logo "
    "hashtags contact old-article list-mark accessible-label".split()
)
"""Kinds of lines that are never longer than a headline or two."""
