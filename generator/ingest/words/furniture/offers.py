"""Patterns of what a page has to sell: subscriptions, their prices, what a shop offers, support.

Data only: kind, how sure it is, whether an article is usually over there, pattern; `rows.py`
takes them in.
"""

from __future__ import annotations

from generator.ingest.words.letters import LU

_PRICE = (
    r"(?:(?:us|r|c|a|nz)?[$£€₹] ?\d{1,3}(?:[.,]\d\d?)?|"
    r"\d{1,3}(?:[.,]\d\d?)? ?(?:[$£€¢]|euros?\b|dollars?\b|zł|kč))"
)
_SPAN = (
    r"(?:(?:the |your |les? |die |il |el |o |de )?(?:first |premiers? |ersten |primi |primeros |primeiros |"
    r"eerste )?(?:\d{1,2}|an?|one|two|three|four|six|twelve|un|une|drei|trois|tres|três|tre|drie) "
    r"(?:days?|weeks?|months?|years?|tage|wochen|monate|jahr|jours|semaines|mois|an|días|semanas|mes(?:es)?|"
    r"año|ano|giorni|settimane|mes[ei]|anno|maand(?:en)?|weken|jaar|veckor|månader|måned(?:er)?|uker|uger|"
    r"tygodni|miesiąc\w{0,2}|týdn\w{1,2}|měsíc\w{0,2})\b)"
)
_OFFERED = (
    r"(?:unlimited|full|digital|online|all|special|limited|premium|web|app|offer|only|just|get|pay|try|read|"
    r"subscri\w{2,6}|abonn?\w{0,8}|suscr[ií]\w{2,8}|assin\w{1,6}|abbon\w{1,6}|access|trial|ab|nur|jetzt|"
    r"seulement|sólo|solo|apenas|angebot|oferta|offre|offerta|aanbieding|erbjudande|tilbud|prova|prueba)"
)
"""What something costs, for how long, and what may stand in front of both where it is offered."""


ROWS_OF_OFFERS: tuple[tuple[str, float, bool, str], ...] = (
    (
        "offer-asked",
        0.95,
        False,
        (
            r"(?:want|would you like|wish) to .{3,60}\? (?:find out|click|learn|see|sign up|subscribe|join)\b"
            r".{0,60}\Z"
        ),
    ),
    (
        "offer-now",
        0.9,
        False,
        (
            r"(?:discover|unlock|experience|explore|elevate|enjoy|stay|get|don['’]t miss|be part|step|dive|"
            r"catch|join|grab|find|learn|upgrade|boost|take|celebrate) [^.!?]{12,140}[.!?]{1,3} "
            r"(?:(?:explore|participate|subscribe|download|register|sign up|log ?in|join|read|watch|listen|"
            r"shop|order|book|claim|enrol|enroll|apply|start|check (?:it )?out|visit|try it|buy) "
            r"(?:now|today|here)|click here)[!.]{0,3}\Z"
        ),
    ),
    (
        "book-offer",
        0.95,
        False,
        (
            r".{10,200}\border (?:your|a) copy (?:at|from|for|via)\b.{3,140}\Z|"
            r".{10,300}\b(?:delivery|postal) charges may apply\.?\Z"
        ),
    ),
    (
        "on-the-ground",
        0.93,
        False,
        rf"from .{{5,120}}, (?-i:[{LU}])[\w’' -]{{2,30}} is on the ground when (?:the|a|every) story\b",
    ),
    ("goes-on-person", 0.95, False, r"(?:…|\.\.\.) ?(?-i:ist|is|est) [^\"“”„«»]{40,420}\Z"),
    ("newsletter/named", 0.93, False, rf"newsletter (?-i:[{LU}])[\w’'-]+(?: [\w’'-]+){{0,3}}\Z"),
    (
        "newsletter/free",
        0.93,
        False,
        r".{10,220}[.!?] (?:(?:jetzt|hier) )?(?:kostenlos|gratis) (?:anmelden|abonnieren|bestellen)[.!]?\Z",
    ),
    ("shop", 0.95, False, r".{3,80}\bbuy (?:it|yours|them|one) (?:here|now|today)!?\Z"),
    (
        "first-month",
        0.9,
        False,
        (
            r"(?:first month|erster monat|(?:le )?(?:premier|1er) mois|(?:el )?primer mes|(?:il )?primo mese|"
            r"(?:o )?primeiro mês|eerste maand|första månaden|første måned(?:en)?|pierwszy miesiąc|"
            r"první měsíc)\b.{0,30}\d[^.?:]{0,16}\Z"
        ),
    ),
    (
        "price-of-span",
        0.93,
        False,
        (
            rf"(?:{_OFFERED}[\w’',-]*(?: [\w’'-]{{1,14}}){{0,4}}(?: ?[.:!–—-]){{0,2}} )?"
            rf"(?:{_PRICE} (?:for|für|pour|por|per|pendant|durante|voor|för|za|na) {_SPAN}|"
            rf"{_SPAN} (?:for|für|pour|por|per|à|a|voor|för|za) (?:only |just |nur |solo )?{_PRICE})"
            r"(?:[.!*]{1,2}(?: [^.!?\"”]{2,40}[.!*]?)?|,? (?:then|cancel|thereafter|danach|puis|"
            r"luego|poi|depois) [^.!?]{2,40}[.!]?)?\Z"
        ),
    ),
    (
        "digital-edition",
        0.93,
        False,
        (
            r"(?:[^.!?:]{3,50} ?[–—|-] ?)?(?:die |das |the |l['’]|la |el |a |de |den )?"
            r"(?:digitale? (?:ausgabe|zeitung|edition|editie|utgave)|(?:édition|version) numérique|"
            r"edici[oó]n digital|edizione digitale|edição digital|e-?paper)"
            r"(?: (?:der|des|of|de|du|del|dell['’]|da|do|van|von|für|for) ?(?:the )?"
            r"(?-i:[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,3}))?\Z"
        ),
    ),
    (
        "support-us",
        0.95,
        False,
        (
            r"(?:please )?(?:help (?:us |to )?)?support (?:this|our) (?:blog|site|website)\b.{0,60}\Z|"
            r"support (?:local|independent) journalists?\b[^:]{0,60}\Z"
        ),
    ),
    (
        "price",
        0.93,
        False,
        (
            r"(?!(?!(?:\w+ )?(?:subscriptions?|memberships?|access|plans?|it|this|that|prices?|offer)\b)"
            r"[\w ]{2,20}\b(?:is|are|was|were|be|costs?|pays?|paid|earns?|charges?|rose to|fell to|"
            r"(?:has|have|had) \w{3,12}|spends?|spent|made|lost|raised|owes?) )"
            r"(?!.{0,30}[$£€]\d{1,3},\d{3} (?:a|per) (?:day|week)\b)(?:[\w ]{2,24} )?"
            r"(?:(?:(?-i:[A-Z]{1,2})?[$£€₹₱¥]|(?-i:RM|Rs\.?|IDR|INR|USD|PHP|SGD|PKR|ZAR|R|Ksh)) ?"
            r"\d[\d.,]*|\d{1,2}[¢c]) ?(?:/|per |an? |for the |every )(?:\w+ )?"
            r"(?:day|week|month|quarter|year|mo|wk|yr)\b"
            r"(?!.{0,40} (?:will?|would|was|were|been|had|(?:is|are) (?:to|being)|has|have|said|says|told) )"
            r"(?!.{0,40},[”\"’']? (?:[\w.-]+ ){1,4}(?:said|says|told|wrote)\.).{0,60}\Z"
        ),
    ),
    (
        "subscribers-only",
        0.95,
        True,
        (
            r"(?:pozostało|zostało|zbývá|zostáva|il (?:vous )?reste(?: à lire)?|te queda|le queda|restam)"
            r"(?: jeszcze| ještě| vám| ti| un| el)* \d{1,2} ?%.{0,60}\Z"
        ),
    ),
    (
        "subscribers-only",
        0.95,
        False,
        (
            r"(?:this|the full) (?:story|article|report|content|video|post|episode|piece) is "
            r"(?:(?:available|only|exclusively|reserved|exclusive) ){1,3}(?:to|for) (?:[\w&'’.-]{1,20} ){0,4}"
            r"(?:subscribers|members)\b.{0,160}\Z"
        ),
    ),
    (
        "for-subscribers",
        0.95,
        False,
        (
            r"(?:\w\+ )?(?:exklusiv|nur|only|exclusive|exclusif|sólo|solo|esclusivo|alleen|kun|endast) "
            r"(?:für|for|aux|pour|para|per|voor|för) (?:les |los |gli )?"
            r"(?:abonnenten|mitglieder|subscribers|members|abonnés|suscriptores|assinantes|abbonati|abonnees|"
            r"abonnenter|prenumeranter)\Z"
        ),
    ),
    (
        "transcript-note",
        0.95,
        False,
        (
            r"(?:(?:notice|note|disclaimer|editor['’]s note): ?)?(?:(?:the|this|our|\w{2,12}) )?transcripts? "
            r"(?:is|are|was|were|has been|have been|may be) (?:\w+ ){0,3}(?:machine|rush|automatically|"
            r"computer|generated|ai|auto)\b.{0,260}\Z|this is a rush (?:transcript|edit)\b.{0,160}\Z"
        ),
    ),
    (
        "shortcode",
        0.95,
        False,
        r"\[[a-z][\w-]{1,24}(?: [\w-]{1,24}=[^\s\[\]]{1,90}){1,8} ?/?\]\Z",
    ),
    (
        "offer",
        0.95,
        False,
        (
            r".{0,60}\b(?:save \d{1,2} ?% off|t&cs? appl(?:y|ies))\b.{0,60}\Z|"
            r".{2,40}’s sponsored section that .{10,240}\Z|"
            r"[^\"“”]{20,260}[.!?] (?:get|buy|order|book|reserve|grab|claim) your [^.!?\"“”]{3,60}!\Z"
        ),
    ),
    (
        "speaks-for-paper",
        0.95,
        False,
        (
            r"mahalo for (?:supporting|reading|subscribing)\b.{0,90}\Z|"
            r"(?:pourquoi lire|warum lesen|por qué leer|perché leggere|por que ler) [^.!?]{2,30} ?\?\Z|"
            r".{2,30} se distingue (?:par|por) la (?:qualité|calidad) [^.!?]{3,40}\.\Z|"
            r".{2,40} (?:is|are) funded by .{4,80}(?:\.\.\.|…)\Z|"
            r"(?:created|compiled|produced|prepared|drawn up) by .{2,40} based on "
            r"(?:data|figures|statistics|material)\b.{2,60}\Z|"
            r".{2,40}\bheadlines in (?:\d{2,3}|thirty|sixty|ninety) seconds\b.{0,160}\Z"
        ),
    ),
)

NEEDS_OF_OFFERS: dict[str, tuple[str, ...]] = {
    "book-offer": ("copy ", "charges may"),
    "commission": ("commission",),
    "paper-at-kiosk": ("edicola", "kiosque", "kiosco", "bancas"),
    "digital-edition": ("digital", "numérique", "epaper", "e-paper"),
    "first-month": ("month", "monat", "mois", "mes", "mês", "maand", "månad", "måned", "miesiąc", "měsíc"),
    "for-subscribers": (
        *("abonn", "subscribers", "members", "mitglieder", "suscriptores", "assinantes", "abbonati"),
        "prenumeranter",
    ),
    "goes-on-person": ("…", "..."),
    "newsletter/free": ("kostenlos", "gratis"),
    "newsletter/named": ("newsletter ",),
    "offer": ("save ", "t&c", "sponsored section", "your "),
    "offer-asked": ("want to ", "would you like to ", "wish to "),
    "offer-now": ("now", "today", "here"),
    "price": ("day", "week", "month", "quarter", "year", "mo", "wk", "yr"),
    "price-of-span": ("$", "£", "€", "₹", "¢", "zł", "kč", "euro", "dollar"),
    "shop": ("buy ",),
    "shortcode": ("[",),
    "speaks-for-paper": (
        "mahalo",
        "pourquoi lire",
        "warum lesen",
        "por qué leer",
        "perché leggere",
        "por que ler",
        "se distingue",
        "funded by",
        "based on",
        "headlines in",
    ),
    "support-us": ("support ",),
    "transcript-note": ("transcript", "rush edit"),
}
"""What a line must have for one of these to be tried; `needs.py` takes it in."""
