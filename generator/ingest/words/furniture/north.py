"""Patterns of what pages say beside their articles from Vienna to Helsinki: alerts, series, errors.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

_ALERT = (
    r"(?:benachrichtigung(?:en)?|push-?(?:mitteilung(?:en)?|meldung(?:en)?)|notifications?|alertes?|"
    r"meldingen|melding|"
    r"varsel|varsler|varslinger|notis(?:er)?|notifikationer|besked|ilmoitukset|ilmoituksen|pushnotiser|"
    r"push-?varsler)"
)
_STORY = (
    r"(?:die(?:ser|se|ses|sen|sem)? (?:artikel|text|beitrag|thema|geschichte)|de[rn] (?:artikel|text|"
    r"beitrag)|"
    r"cet? (?:article|texte|sujet|contenu)|cette (?:histoire|information)|dit (?:artikel|bericht|verhaal|"
    r"onderwerp)|"
    r"denne (?:artikel|artikkelen|saken?|historien?)|den här (?:artikeln|texten)|den här nyheten|det här "
    r"ämnet|dette (?:emne|emnet)|"
    r"artikkelen|artiklen|artikeln|saken|juttu|tämä (?:juttu|artikkeli)|teksti)"
)

_TEXT = (
    r"(?:dieser (?:artikel|text|beitrag)|cet? (?:article|texte|contenu)|dit (?:artikel|bericht|verhaal)|"
    r"denne (?:artikel|artikkelen)|den här (?:artikeln|texten)|artikkelen|artiklen|artikeln|juttu|tämä "
    r"(?:juttu|artikkeli))"
)

ROWS_OF_THE_NORTH: tuple[tuple[str, float, bool, str], ...] = (
    (
        "agreement/northern",
        0.95,
        False,
        (
            r"(?=.{0,300}(?:privatliv|personvern|betingelse|vilkår|tietosuoj|käyttöehd|voorwaarden|privacy|podmínk|"
            r"zásad|zpracován|ochran|adatkezel|adatvédel|feltétel|terme(?:nii|ni)|politic|koşul|gizlilik|kvkk|regulamin|"
            r"prywatno|услови|политик|правил|персональн|умов|політик|integritet|villkor))"
            r"(?:ved (?:at )?(?:tilmeld|abonner|opret|klik)|ved å (?:abonner|registrer)|"
            r"(?:\w+ )?(?:tilaamalla|kirjautumalla|rekisteröitymällä|jatkamalla)|"
            r"door (?:je|u) |(?:přihlášením|odesláním|registrací|kliknutím|zadáním|vyplněním)\b|"
            r"(?:a )?(?:feliratkoz|regisztrá)|prin (?:abonare|înscriere|completarea)|abonându-|înscriindu-|"
            r"(?:bültene |e-bültene )?(?:abone|üye|kayıt) ol(?:arak|du|mak)|kaydolarak|"
            r"подписываясь|нажимая|оформляя подписк|підписуючись|натискаючи|zapisując się|podając|klikając)"
            r".{0,300}?(?:accepter|samtykk|godk|godtar|hyväksy|akkoord|souhlas|elfogad|acord|accep[tț]|"
            r"kabul|соглаша|соглас|погодж|згод|akcept|zgod).{0,240}\Z"
        ),
    ),
    (
        "asks-to-notify",
        0.94,
        False,
        (
            rf"(?:skru|slå) på {_ALERT}\b.{{0,90}}\Z|(?:få|saa|krijg|zet|recevoir|recevez|erhalten sie|"
            rf"bekomme|activer|activez|"
            rf"aktiver|aktivera|aktivieren sie) (?:en |et |eine? |une |des |les |een |"
            rf"push-?)?{_ALERT}\b.{{0,90}}\Z|"
            rf"{_ALERT} (?:aktivieren|einschalten|aan(?:zetten)?|activées?)\Z|"
            r"følg (?:saken|sagen|emnet|med)\Z|seuraa aih\w{2,6}\b.{0,60}\Z|kryssa i det som är viktigt "
            r"för dig!?\Z"
        ),
    ),
    (
        "comment-notes-abroad",
        0.94,
        True,
        (
            r"reageren\? (?=.{0,140}\b(?:artikel|reacties|naam|onderaan|hieronder|bericht)\b).{2,180}\Z|"
            r"reageren mag\b.{0,40}\b(?:netjes|beleefd|fatsoen\w*|respect\w*|regels|huisregels)\b.{0,60}\Z|"
            r"reageren (?:is niet (?:meer )?mogelijk|kan (?:niet meer|onder|"
            r"tot)).{0,90}\Z|"
            r"alleen reacties voorzien van .{4,90}\Z"
        ),
    ),
    (
        "more-below",
        0.94,
        False,
        (
            r"(?:lees|bekijk|lesen sie|lies|læs|les|läs|lue|lisez) (?:hier|hieronder|unten|nedenfor|"
            r"herunder|här|nedan|ci-dessous)"
            r" (?:meer|mehr|mere|mer|lisää|aussi|weitere|andere)\b[^.!?]{3,80}:?\Z"
        ),
    ),
    (
        "part-of-series-abroad",
        0.95,
        False,
        (
            rf"{_TEXT} (?:wurde (?:zuerst|erstmals|zunächst)|erschien (?:zuerst|zunächst|erstmals)|"
            rf"stammt aus|"
            r"a (?:d['’]abord|initialement) (?:été )?(?:publié|paru)|a été produit par|"
            r"verscheen (?:eerder|eerst|ook)|er (?:oprindeligt?|først|opprinnelig)|"
            r"(?:publicerades|var) (?:först|ursprungligen)|on julkaistu (?:ensin|alun perin))\b.{0,140}\Z|"
            rf"{_TEXT} (?:ist (?:ein )?teil (?:eine[rs]|unsere[rs]|de[rs])|fait partie d[e'’]\w?\w?|"
            r"est (?:extrait|"
            rf"tiré|issu)e? d[eu'’]\w?\w?|"
            r"(?:maakt|is) (?:deel|onderdeel) (?:uit )?van|er (?:en )?del a[fv]|är en del av|ingår i|on osa)"
            r"\b.{0,60}\b(?:\w{0,12}seri\w{0,3}|reihe|série|dossier|section|rubrique|cahier|numéro|"
            r"hors-série|magazine|"
            r"magasinet?|magazin|revue|projekt|project|podcast|newsletter|sarja\w{0,3}|ausgabe|nummer|"
            r"nyhetsbrev)\b.{0,90}\Z"
        ),
    ),
    (
        "blocked-content",
        0.95,
        False,
        (
            r"hier (?:ist|finden sie|sehen sie) (?:ein )?(?:externer? inhalt|externe inhalte|inhalte von "
            r"dritten)\b.{0,90}\Z|"
            r"an dieser stelle (?:finden|befindet|sehen) (?:sie |sich )?(?:ein|externe|inhalte)\b.{3,140}\Z|"
            r"an dieser stelle (?:hat|haben) (?:unsere|die|wir)\b.{0,30}\binhalte? (?:von|aus)\b"
            r".{2,60}\b(?:integriert|eingebunden|eingebettet|eingefügt)\b.{0,30}\Z|"
            r"(?:aufgrund|wegen) (?:ihrer|deiner) (?:datenschutz|cookie|privatsphäre)\S*\b.{0,40}\b"
            r"inhalte?\b.{0,30}\bnicht (?:geladen|angezeigt|dargestellt|eingebunden)\b.{0,80}\Z|"
            r"(?:empfohlener )?redaktioneller inhalt\Z|"
            r"(?:dette|det her|denne|deze|dit|tämä|innholdet|indholdet|sisältö|ce) ?(?:indhold(?:et)?|"
            r"innhold(?:et)?|inhoud|"
            r"sisältö|video(?:en|n)?|contenu)? (?:kræver|krever|vaatii|kan ikke (?:vises|spilles)|ei ole|"
            r"is geblokkeerd|wordt "
            r"niet getoond|est bloqué|auquel vous)\b.{0,160}\Z|"
            r"le contenu auquel vous .{4,90}\Z"
        ),
    ),
    (
        "reading-service",
        0.94,
        False,
        (
            r"(?:artikel|beitrag|text) (?:anhören|vorlesen|hören)(?: \(.{2,20}\))?\Z|"
            r"(?:lyt til|lyssna på|lytt til|luister naar|kuuntele|écouter) (?:artik\w{2,5}|saken|"
            r"historien|juttu|artikkeli|"
            r"nyheten|dit \w{4,8}|l['’]article|cet article)(?: ?\(.{2,20}\)| \d.{1,8})?\Z|"
            r"(?:gi bort|giv|ge bort|lahjoita|offrir|partager|del|dela|jaa|gem|lagre|spara|tallenna|bewaar) "
            r"(?:denne |den här |l['’]|cet |dit )?(?:artik\w{2,6}|article|saken|juttu)(?: videre)?\Z|"
            r"(?:offrez|offrir|verschenken? sie|verschenke|regala|ofereça) "
            r"(?:gratuitement |gratis |kostenlos )?(?:la lect(?:ure|ura) de )?"
            r"(?:cet article|diesen (?:artikel|text|beitrag)|"
            r"est[ea] (?:artículo|noticia|artigo|notícia)|questo articolo)(?: (?:à|a|an) .{2,40}?)? ?[:.!]?\Z"
        ),
    ),
    (
        "for-members-abroad",
        0.95,
        True,
        (
            rf"{_STORY} (?:er (?:kun|bare) for|är (?:bara |endast )?för (?:dig som )?|on (?:vain )?|is "
            rf"(?:alleen|exclusief) voor|"
            r"ist (?:nur |exklusiv )?für) ?(?:abonnenter|abonnees|prenumerant\w*|tilaaj\w+|abonnent\w*|"
            r"medlem\w*|leden)\b.{0,90}\Z|"
            r"(?:du har läst|du har læst|du har lest|olet lukenut) .{0,30}\b(?:artik\w{2,8}|"
            r"juttu\w*)\b.{0,60}\Z"
        ),
    ),
    (
        "asks-for-errors-abroad",
        0.95,
        False,
        (
            r"(?:heb je|hebt u|ziet u|zie je) (?:een )?(?:fout|taalfout|foutje|tip)\b.{0,90}\Z|"
            r"fout(?:je)? (?:opgemerkt|gezien|gevonden)\?"
            r".{0,60}\Z|(?:rett|ret) (?:en )?feil?\Z|ilmoita virheestä\Z|(?:huomasitko|löysitkö) "
            r"virheen\?.{0,60}\Z|"
            r"har du (?:tips?|et tip|innspill|spørsmål|set en fejl|sett en feil|hittat ett fel|"
            r"frågor)\b[^.!?]{0,70}\?(?: .{0,60})?\Z|"
            r"u kunt ons (?:met|via) (?:dit|het) formulier\b.{0,200}\Z|"
            r"max(?:ima[al]l?|imum|\.)? \d{2,4} "
            r"(?:woorden|tekens|wörter|zeichen|ord|tecken|tegn|merkkiä)\b.{0,12}\Z|"
            r"(?:tips?|tipsa|kontakta|kontakt) (?:oss|redaktionen|redaksjonen|os)!?\Z"
        ),
    ),
    (
        "update-note",
        0.94,
        False,
        (
            rf"(?:vi oppdaterer (?:saken|artikkelen)|vi opdaterer|vi uppdaterar (?:artikeln|"
            rf"texten))[^,]{{0,30}}\Z|"
            r"(?:opdateringer kommer|mer følger|mere følger|meer volgt|meer informatie volgt|mehr in "
            r"kürze|uppdateras|opdateres|"
            r"oppdateres|juttua? päivitetään|juttu päivittyy)\.{0,3}\Z|"
            rf"{_STORY} (?:uppdateras|opdateres|oppdateres|päivittyy|wird|wordt|est|sera)(?: (?:laufend|"
            rf"fortlaufend|løbende|"
            r"fortløpende|löpande|kontinuerlig\w?\w?|jatkuvasti|en cours de mise à jour|mis à "
            r"jour))?(?: (?:aktualisiert|"
            r"aangevuld|bijgewerkt))?\.?\Z"
        ),
    ),
    (
        "consent-of-the-north",
        0.95,
        False,
        (
            r"(?:vi (?:bryr oss om|värnar om|respekterer|respekterar|verner om)|wir (?:schätzen|"
            r"respektieren)|"
            r"wij (?:respecteren|waarderen)|arvostamme) (?:ditt?|din|ihre|je|uw|jouw)? ?"
            r"(?:personvern|integritet|privatliv|privatsphäre|privacy|yksityisyyttäsi)\b.{0,60}\Z|"
            r".{2,80}\b(?:er|är|ist|is) (?:ansvarlig for|ansvarlig|ansvarig för) (?:dine|dina|"
            r"behandlingen af dine) (?:data|"
            r"uppgifter|opplysninger|oplysninger)\b.{0,200}\Z"
        ),
    ),
    (
        "letters-of-the-north",
        0.94,
        False,
        (
            r"schrijf (?:je|u) (?:nu |hier |gratis |snel )?in(?: voor .{4,80})?[.!]?\Z|"
            r"(?:op de hoogte blijven|blijf op de hoogte)\b[^.]{0,60}\?\Z|"
            r"ontvang (?:onze|de|gratis) .{0,24}nieuwsbrief\b.{0,60}\Z"
        ),
    ),
    (
        "goes-on-behind",
        0.97,
        False,
        (
            r"(?:(?:het )?(?:artikel|verhaal)|(?:de )?tekst|der (?:artikel|text)|die geschichte) (?:gaat|"
            r"geht) "
            r"(?:verder|weiter|nach|unter) ?(?:onder|na|der|die|den|het|de|unter|nach)?.{3,40}\Z"
        ),
    ),
    ("teaser-with-more", 0.93, False, r"[^\"“”„«»]{12,240}[.!?] mehr\Z"),
    (
        "more-of-it-abroad",
        0.94,
        False,
        (
            r"(?:läs|les|læs|lees|lue) (?:hela|hele|het hele|koko) (?:artik\w{2,5}|saken|historien|"
            r"texten|verhaal|juttu)\Z|"
            r"(?:les|se|visa|vis|näytä|bekijk|lees|lue) (?:alla |alle |kaikki )?(?:kommentar\w{0,4}|"
            r"kommentit|reacties|"
            r"de reacties)\Z"
        ),
    ),
    (
        "for-members-abroad",
        0.95,
        False,
        (
            r"(?:bli|bliv|word|jetzt|ryhdy) (?:abonnent(?: werden)?|abonnee|prenumerant|tilaajaksi|"
            r"medlem|lid)(?: (?:her|här|hier|nu|nå|i dag|idag))?[!.]?\Z|"
            r"(?:få (?:full )?tilgang|få adgang|få tillgång|prøv nu|prova nu|prøv gratis)(?: (?:her|här|"
            r"nu|nå|i dag|idag))?[!.]?\Z|"
            r"(?:logga in|logg inn|log ind|kirjaudu sisään|log in|du er logge[dt] (?:ind|inn)|du är inloggad)"
            r"(?: (?:för|for) (?:att|at|å) (?:läsa|læse|lese)\b.{0,40}| lukeaksesi.{0,30})?\Z|"
            r"(?:u hebt|je hebt|du har) (?:nog|igjen|igen|kvar)? ?\d{1,2} (?:gratis|fria|frie) .{4,30}\Z|"
            r"kommentointi edellyttää .{4,40}\Z|internettavisen \w{3,20}\Z|annonse\Z|mainos\Z|ilmoita "
            r"asiavirheestä\Z"
        ),
    ),
    (
        "about-paper-abroad",
        0.93,
        True,
        (
            r"das ist die (?:\w+ )?perspektive (?:bei|von) \w{2,12}\.?\Z|"
            r"(?:le|la|les|die|der|das|de|het) \w[\w -]{2,24} (?:publie|veröffentlicht|publiceert) "
            r"(?:des |regelmä\w+ |régulièrement )?"
            r"(?:chroniques|opinions|tribunes|gastbeiträge|kommentare|meinungen|opinies|columns)\b.{0,240}\Z"
        ),
    ),
)
"""Name, how sure, whether an article is usually over there, and the pattern, as in `rows.py`."""

_NEEDS = {
    "asks-to-notify": "benachrichtigung|push|notif|alert|melding|vars|notis|besked|ilmoitu|følg|seuraa|"
    "kryssa",
    "comment-notes-abroad": "reageren|reacties",
    "more-below": "hier|hieronder|unten|nedenfor|herunder|här|nedan|ci-dessous",
    "part-of-series-abroad": (
        "teil|stammt|wurde|erschien|fait partie|est extrait|est tir|est issu|publié|paru|"
        "produit par|deel|onderdeel|verscheen|er en del|er del|oprindelig|først|opprinnelig|"
        "är en del|ingår i|först|ursprungligen|on osa|on julkaistu"
    ),
    "blocked-content": "inhalt|inhalte|stelle|indhold|innhold|inhoud|sisältö|video|contenu",
    "reading-service": (
        "anhören|vorlesen|hören|lyt |lyssna|lytt |luister|kuuntele|écouter|bort|giv|lahjoita|"
        "offrir|partager|del |dela|jaa|gem |lagre|spara|tallenna|bewaar|offrez|verschenk|regala|ofereça"
    ),
    "for-members-abroad": (
        "abonne|prenumerant|tilaaj|medlem|leden|har läst|har læst|har lest|olet lukenut|lid|"
        "tilgang|adgang|tillgång|prøv|prova|logg|log |logga|kirjaudu|gratis|fria|frie|kommentointi|"
        "internettavisen|annonse|mainos|ilmoita"
    ),
    "asks-for-errors-abroad": (
        "formulier|max|fout|taalfout|foutje|feil|fejl|virhe|har du |tip|tips|tipsa|kontakt|ilmoita"
    ),
    "update-note": (
        "oppdater|opdater|uppdater|mer følger|mere følger|volgt|in kürze|päivit|aktualisiert|"
        "aangevuld|bijgewerkt|à jour"
    ),
    "consent-of-the-north": (
        "personvern|integritet|privatliv|privatsphäre|privacy|yksityisyyttäsi|dine data|dina|dine op"
    ),
    "agreement/northern": (
        "accep|samtykk|godk|godtar|hyväksy|akkoord|souhlas|elfogad|acord|kabul|соглаша|соглас|погодж|згод|akcept|zgod"
    ),
    "goes-on-behind": "gaat|geht",
    "letters-of-the-north": "schrijf|hoogte|nieuwsbrief",
    "teaser-with-more": "mehr",
    "more-of-it-abroad": "läs|les |læs|lees|lue|se |visa|vis |näytä|bekijk",
    "about-paper-abroad": "publie|veröffentlicht|publiceert|perspektive",
}
NEEDS_OF_THE_NORTH = {name: tuple(words.split("|")) for name, words in _NEEDS.items()}
"""What a line must have for each, as in `needs.py`."""
