"""Patterns of page furniture in the languages of the Continent: consents, whom the press may call, templates.

Data only; `furniture.py` applies it, and `needs.py` says what each needs.
"""

from __future__ import annotations

from generator.ingest.words.letters import LL, LU

_OFFERED = (
    r"(?:newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletín|boletines|cookies?|e-?mails?|"
    r"datenschutz\w*|nutzungsbedingungen|agb|personenbezogene\w*|werb(?:ung|eangebote|emaßnahmen)|"
    r"conditions (?:générales|d.utilisation)|politique de confidentialité|données personnelles|offres?|"
    r"términos|política de privacidad|datos personales|comunicaciones|condizioni|informativa|"
    r"dati personali|comunicazioni|termos|política de privacidade|dados pessoais|comunicações|"
    r"voorwaarden|privacy\w*|aanbiedingen|villkor\w*|personuppgifter|vilkår\w*|personoplysninger|"
    r"integritets\w*|personvern\w*|persondata\w*|privatlivs\w*|"
    r"personopplysninger|termenii|datelor?|όρους|προσωπικών δεδομένων)"
)
"""What a reader may be sent, or agrees to."""

ROWS_OF_EUROPE: tuple[tuple[str, float, bool, str], ...] = (
    ("market/change", 0.9, False, r".{2,50}\d[\d.,]*\d ?[+−-]\d{1,3}[.,]\d{1,3} ?%?\Z"),
    (
        "market",  # `EUR 4.1150 RON USD 2.8420 RON`, and the weather behind it
        0.93,
        False,
        (
            r"(?:(?:usd|eur|gbp|chf|ron|mdl|uah|rub|try|pln|huf|czk|brl|cny|jpy|btc|dolar|euro|dólar|"
            r"доллар|евро|[$€£₽₴]) ?:? ?\d{1,6}(?:[.,]\d{1,4})?[^\d.!?,]{0,16}){2,6}"
            r"(?:[+−-]?\d{1,2} ?[°º] ?c?)?\Z"
        ),
    ),
    (
        "quotation",
        0.9,
        False,
        (
            r"(?:dolar|euro|(?:gram )?altın|sterlin|b[iİi̇]st(?: ?\d+)?|bitcoin|dólar|ibovespa|brent|"
            r"gold|usd|"
            r"eur|gbp|доллар|евро)[ :] ?[$€₺]?\d{1,3}(?:[.,]\d{3})*[.,]\d{1,4} ?%?\Z"
        ),
    ),
    ("sky", 0.95, False, r"(?:az|çok|parçalı) bulutlu\Z|(?:hafif )?yağmurlu\Z|parcialmente nublado\Z"),
    (
        "paid-teaser",
        0.95,
        False,
        (
            r".{0,12}\((?:abopflichtiger inhalt|contenu (?:abonnés?|payant)|solo (?:para )?suscriptores|"
            r"(?:riservato|solo) (?:agli|per) abbonati|exclusivo (?:para )?assinantes|alleen voor abonnees)\)"
        ),
    ),
    (
        "agreement",
        0.95,
        False,
        (
            rf"(?=.{{0,360}}\b{_OFFERED}\b)"
            r"(?:(?:ja,? |oui,? |sí,? |sì,? |sim,? |hiermit |mit (?:der|meiner) )?"
            r"(?:(?:anmeldung|registrierung|bestellung) (?:\w+ ){0,3}"
            r"(?:stimme|willige|akzeptiere|bestätige) ich|"
            r"ich (?:stimme|willige|akzeptiere|möchte|bin (?:damit )?einverstanden|erkläre|habe die)|"
            r"meine einwilligung|meine daten|anmeldung (?:stimme|willige)|"
            r"j.accepte|je (?:souhaite|consens|reconnais|m.inscris)|"
            r"acepto|he leído|quiero recibir|deseo recibir|autorizo|accetto|acconsento|ho letto|dichiaro di|"
            r"desidero ricevere|aceito|concordo|li e |quero receber|ik (?:wil|ga akkoord|geef)|"
            r"jag (?:godkänner|samtycker|vill ha)|jeg (?:accepterer|giver samtykke|samtykker|vil gerne)|"
            r"jeg ønsker å|"
            r"sunt de acord|accept să|am citit|συμφωνώ|αποδέχομαι|έχω διαβάσει)|"
            r"(?:en vous (?:inscrivant|abonnant)|en cliquant|al (?:suscribirte|registrarte|hacer clic)|"
            r"iscrivendoti|cliccando su|ao (?:se )?(?:inscrever|cadastrar|clicar)|"
            r"door (?:je|u) (?:aan|in) te|"
            r"genom att (?:klicka|anmäla|prenumerera)|ved at (?:tilmelde|klikke)|ved å (?:melde|klikke)))"
            r"\b.{2,400}\Z"
        ),
    ),
    (
        "press-contact",
        0.95,
        True,
        (
            r"(?:pressekontakt|presskontakt|perscontact|contacts? presse|contatt[oi] stampa|"
            r"contactos? (?:de|para la) prensa|contacto de imprensa|rückfragehinweis|"
            r"rückfragen (?:bitte )?an)"
            r"\b.{0,160}\Z|"
            r"(?:kontakter|kontaktpersone[rn]?|kontaktpersoner|presse?kontakter|yhteyshenkilöt?|"
            r"ansprechpartner(?:in)?(?: für (?:die )?(?:presse|medien))?)[ :]{0,2}\Z|"
            r"(?:original-content von|original content of|contenu original de|contenuto originale di)"
            r" ?:? .{2,120}\Z"
        ),
    ),
    (
        "no-script",
        0.95,
        False,
        (
            r"(?=.{0,200}\bjavascript\b)(?=.{0,240}\b(?:activ|ativ|aktiv|activeer|habilit|abilit|enable|"
            r"einschalt|inschakel|slå på|ative))"
            r"(?:para |pour |um |per |om |for |för |your |votre |tu |ihr |bitte |veuillez |please )"
            r".{8,260}\Z"
        ),
    ),
    (
        "gone",
        0.95,
        False,
        (
            r"(?:désolée?s?,? |sorry,? |leider |lo sentimos,? |ci dispiace,? |desculpe,? |helaas |tyvärr |"
            r"dessverre |desværre )?(?:ce|cette|dieser?s?|diese|este|esta|questo|questa|dit|deze|det här|"
            r"denne|dette|ist dieser) "
            r"(?:contenu|vidéo|page|article|replay|inhalt|video|seite|beitrag|contenido|página|vídeo|"
            r"contenuto|pagina|conteúdo|inhoud|innehåll|innhold|indhold)\b.{0,40}"
            r"\b(?:plus disponible|indisponible|nicht (?:mehr )?verfügbar|"
            r"no (?:está|se encuentra) disponible|ya no está disponible|non è (?:più )?disponibile|"
            r"não está (?:mais )?disponível|indisponível|"
            r"niet (?:meer )?beschikbaar|inte (?:längre )?tillgänglig\w*|"
            r"ikke (?:lenger |længere )?(?:tilgjengelig|tilgængelig)\w*)"
            r".{0,60}\Z"
        ),
    ),
    (
        "reactions",
        0.95,
        False,
        (
            r"(?:qual è la tua reazione|¿?cuál es tu reacción|quelle est votre réaction|"
            r"qual (?:é )?a sua reação|wie ist deine reaktion|wat is jouw reactie|what[’']?s your reaction)"
            r"\b.{0,6}\Z"
        ),
    ),
    (
        "appeared-first",
        0.95,
        True,
        (
            r"(?:cet article|l.article|der beitrag|der artikel|la entrada|el artículo|l.articolo|o post|"
            r"o artigo|het bericht|het artikel|inlägget|indlægget|innlegget|articolul|το άρθρο) .{5,220} "
            r"(?:est apparu (?:en premier|d.abord)|a été publié en premier|erschien zuerst|aparece primero|"
            r"se publicó primero|apareció primero|proviene da|sembra essere il primo|è apparso per primo|"
            r"apareceu primeiro|verscheen eerst|dök först upp|blev først udgivet|dukket først opp|"
            r"apare prima dată|εμφανίστηκε πρώτα) "
            r"(?:sur|dans|auf|in|în|pe|en|su|em|no|na|op|på|στ\w+)\b.{2,80}\Z"
        ),
    ),
    (
        "developing",
        0.95,
        False,
        (
            r"[\[(]?(?:(?:artigo|notícia|matéria|texto) em (?:atualização|actualização|desenvolvimento)|"
            r"(?:noticia|artículo|nota|información) en (?:desarrollo|actualización|ampliación|proceso)|"
            r"(?:(?:articolo|notizia) )?in (?:corso di )?aggiornamento|"
            r"(?:article|dépêche) en cours (?:d.actualisation|de rédaction|de mise à jour)|"
            r"plus d.informations à (?:venir|suivre)|"
            r"(?:mehr (?:informationen |dazu )?in kürze|(?:weitere |mehr )informationen folgen(?: in kürze)?)"
            r"|"
            r"meer (?:informatie|nieuws) volgt|(?:juttua|uutista|artikkelia) päivitetään|"
            r"(?:știre|articol) în curs de actualizare|η είδηση ενημερώνεται|"
            r"članak se (?:ažurira|dopunjava)|vijest se (?:ažurira|dopunjuje)|"
            r"(?:článek|článok|zprávu|správu) (?:sa )?(?:aktualizujeme|doplňujeme|dopĺňame))[.…\])! ]{0,6}\Z"
        ),
    ),
    (
        "site-title",
        0.93,
        False,
        (
            rf"(?-i:[{LU}])\S{{1,20}}(?: \S{{1,16}}){{0,2}} [-–|:] (?:el |le |il |the )?"
            r"(?:diario|periódico|jornal|journal|quotidien|giornale|quotidiano|noticias|notícias|notizie|"
            r"actualités?|nyheter|nachrichten|nieuws|news)\b[^.?!]{3,60}[.,|–-] ?"
            r"(?:últimas |dernières |ultime )?(?:noticias|notícias|notizie|actualités?|nyheter|nachrichten|"
            r"nieuws|news)\b.{0,60}\Z"
        ),
    ),
    (
        "ticker",
        0.93,
        False,
        rf"(?:[01]?\d|2[0-3])[:.h][0-5]\d ?(?-i:[{LU}][{LL}]{{2,14}}) [-–] (?-i:[{LU}]).{{8,180}}\Z",
    ),
    (
        "home-row",
        0.93,
        False,
        (
            r"(?-i:(?:Accueil|Startseite|Inicio|Portada|Início|Etusivu|Forside|Forsíða|Strona główna|"
            rf"Naslovnica|Αρχική)(?: [{LU}][\w’'-]{{2,16}}){{1,4}})\Z"
        ),
    ),
    (
        "reduced",
        0.95,
        False,
        (
            r"(?:continúa leyendo|sigue leyendo|suscríbete|abonnez-vous|abbonati|continua a leggere|assine|"
            r"continue lendo|continue a ler|prenumerera|abonneer je|jetzt (?:abonnieren|testen|weiterlesen)|"
            r"weiterlesen|lees verder|läs vidare)"
            r"\b.{0,60}\d ?(?:%|€|euros?\b|kr\b|chf\b|zł).{0,60}\Z"
        ),
    ),
    (
        "stay-informed",
        0.95,
        False,
        (
            r"(?:per restare (?:sempre )?aggiornat[oi]|"
            r"pour (?:ne rien manquer|rester (?:informée?s?|connectée?s?))|"
            r"para (?:estar|mantener\w*|seguir) (?:siempre )?(?:informad[oa]s?|al (?:día|tanto))|"
            r"para (?:ficar|se manter|estar) (?:sempre )?(?:atualizad[oa]|informad[oa]|por dentro)|"
            r"um (?:immer )?auf dem laufenden zu bleiben|om op de hoogte te blijven|"
            r"wil je op de hoogte blijven|for å holde deg oppdatert|för att hålla dig uppdaterad|"
            r"aby być na bieżąco|pentru a fi la curent)\b.{4,120}\Z"
        ),
    ),
    (
        "archived",
        0.95,
        False,
        (
            r"(?:obs!? |merk:? |hinweis:? |attention ?[:!] |nota: )?(?:detta är en (?:äldre|arkiverad) "
            r"(?:nyhet|artikel)|(?:denne|dette er en) (?:artikel\w*|artikkel\w*|sak\w*|nyhed\w*|nyhet\w*) "
            r"(?:er )?(?:arkivere?t|fra arkivet)|(?:dieser?|diese) (?:artikel|meldung|beitrag) "
            r"(?:ist|wurde|stammt) (?:archiviert|aus dem archiv|bereits älter)|"
            r"cet(?:te)? (?:article|page) (?:est|a été) archivée?|"
            r"est[ea] (?:noticia|nota|artículo) es de archivo|"
            r"quest[oa] (?:articolo|pagina) è (?:stat[oa] )?(?:archiviat[oa]|d.archivio)|"
            r"dit (?:artikel|bericht) is gearchiveerd|tämä (?:artikkeli|uutinen|juttu|sivu) on arkistoitu)"
            r"\b.{0,160}\Z"
        ),
    ),
    (
        "no-comments",
        0.95,
        True,
        (
            r"(?:il n.y a (?:actuellement |encore |pas encore )?(?:aucun|de) commentaires?|"
            r"no hay (?:aún |todavía )?(?:ningún )?comentarios?|non ci sono (?:ancora )?commenti|"
            r"(?:ainda )?não há (?:ainda )?(?:nenhum )?comentários?|"
            r"(?:es gibt )?(?:noch |bisher )?keine kommentare|"
            r"er zijn (?:nog )?geen reacties|det finns (?:ännu )?inga kommentarer|"
            r"der er (?:endnu )?ingen kommentarer|det er (?:ennå )?ingen kommentarer|"
            r"nu există (?:încă )?(?:niciun )?comentarii?u?|brak komentarzy|nema komentara|"
            r"комментариев (?:пока |ещё |еще )?нет|(?:пока )?нет комментариев|коментарів (?:поки |ще )?немає)"
            r"\b.{0,60}\Z"
        ),
    ),
    (
        "invalid-address",
        0.96,
        False,
        (
            r"(?:ongeldig e-?mail\w*|(?:ungültige|bitte (?:eine )?gültige) e-?mail\w*|"
            r"(?:l.)?adresse (?:e-?mail|électronique) (?:invalide|non valide|incorrecte)|"
            r"(?:el )?correo(?: electrónico)? (?:no válido|inválido|no es válido)|"
            r"(?:l.)?indirizzo (?:e-?mail|di posta) non (?:è )?valido|"
            r"(?:o )?(?:e-?mail|endereço de e-?mail) (?:é )?inválido|"
            r"ogiltig (?:e-?post\w*|mejl\w*)|ugyldig (?:e-?post\w*|e-?mail\w*)|virheellinen sähköposti\w*|"
            r"adresă de e-?mail (?:invalidă|incorectă)|μη έγκυρ\w{1,3} (?:e-?mail|διεύθυνση)|"
            r"nieprawidłowy (?:adres )?e-?mail|invalid e-?mail(?: address)?)\b.{0,60}\Z"
        ),
    ),
    (
        "news-by-mail",
        0.94,
        False,
        (
            r"(?:[^.?!]{4,60}\? )?"
            r"(?:dagelijks|wekelijks|elke (?:dag|ochtend|avond|week)|täglich|wöchentlich|"
            r"jede[nrs]? (?:tag|morgen|abend|woche|mittwoch|(?:mon|diens|donners|frei|sams|sonn)tag)|"
            r"chaque (?:jour|matin|soir|semaine|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|"
            r"tous les (?:jours|matins|soirs|(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches)|"
            r"toutes les semaines|(?:cada|todos los) "
            r"(?:días?|mañanas?|semanas?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|"
            r"ogni (?:giorno|mattina|sera|settimana)|"
            r"todos os dias|toda semana|varje (?:dag|morgon|kväll|vecka)|"
            r"hver (?:dag|morgen|aften|kveld|uge|uke)|"
            r"joka (?:päivä|aamu|viikko)|în fiecare (?:zi|dimineață|săptămână)|κάθε (?:μέρα|πρωί|εβδομάδα))\b"
            r"(?:.{0,80}\b(?:belangrijkste|wichtigsten?|essentiel|meilleure?s?|mejores|principales|migliori|"
            r"principais|melhores|viktigaste|viktigste|vigtigste|tärkeimmät|cele mai importante|"
            r"σημαντικότερ\w{1,3}|update|überblick)\b.{0,50}\b(?:nieuws|nachrichten|news|meldungen|"
            r"actualités?|infos?|noticias|notizie|notícias|nyheter\w{0,3}|nyhederne?|uutiset|știri|"
            r"ειδήσεις)\b|"
            r",? (?:ontdek onze|entdecken sie unsere|découvrez (?:nos|notre)|descubr[ea] nuestr[oa]s|"
            r"scopri (?:le nostre|i nostri)|descubra (?:nossas|nossos))\b|"
            r".{0,100}\b(?:inbox|postfach|mailbox|boîte (?:mail|e-?mail)|casella di posta|"
            r"caixa de entrada|bandeja de entrada|innboks|inkorg|indbakke|sähköposti\w{0,3})\b)"
            r".{0,100}\Z"
        ),
    ),
    (
        "press-room",
        0.95,
        False,
        (
            r"(?:følg|följ|abonner på|prenumerera på|tilmeld dig|tilaa|seuraa|abonnieren sie|folgen sie|"
            r"abonnez-vous aux?) (?:\w+ ){0,2}"
            r"(?:presse?meld\w+|pressmeddeland\w+|tiedottee?\w*|pressemitteilung\w*|communiqués)\b.{0,80}\Z|"
            r"registrer (?:deg|dig) med din e-?(?:post|mail)adresse\b.{4,200}\Z|"
            r"(?:flere|siste|seneste|senaste|fler) presse?meld\w+ fr[aå] .{2,60}\Z|"
            r"(?:senaste|fler) pressmeddeland\w+ från .{2,60}\Z"
        ),
    ),
    (
        "paid-post",
        0.96,
        False,
        (
            r"(?:(?:(?:das|dies|hierbei handelt es sich um|dieser (?:beitrag|artikel)) )?(?:ist )?"
            r"(?:ein(?:en)? )?(?:bezahlter?n?|gesponserter?n?|kommerzieller?n?) "
            r"(?:beitrag|inhalt|artikel|text)|"
            r"(?:ceci|cet article) est un (?:contenu|article) (?:sponsorisé|publicitaire)|"
            r"contenu (?:sponsorisé|publicitaire)|"
            r"(?:este es un )?(?:contenido|artículo) (?:patrocinado|de pago|publicitario)|"
            r"(?:questo è un )?(?:contenuto|articolo) (?:sponsorizzato|a pagamento)|"
            r"(?:este é um )?conteúdo patrocinado|"
            r"(?:dit is een |deze inhoud is een )?(?:gesponsord|betaald)e? (?:artikel|bericht|inhoud)|"
            r"(?:detta är (?:en )?|dette er (?:en )?)?(?:betalt|sponset|sponsrat) "
            r"(?:innhold|innehåll|indhold))"
            r"\b.{0,260}\Z"
        ),
    ),
    (
        "journalism",
        0.94,
        False,
        (
            r"(?=[^\"“”«»„]{0,600}\Z)"
            r"(?=.{0,500}\b(?:jornalismo|journalisme|journalismus|giornalismo|periodismo|journalistiek|"
            r"journalistik\w{0,2}|jurnalism\w{0,3}|δημοσιογραφία\w?)\b)"
            r"(?:.{0,500}[.!?…] )?(?:por isso,? |c.est pourquoi,? |darum |deshalb |perciò,? |por eso,? )?"
            r"(?:apoi[ea]|dê força|subscreva|assine|ajud[ea](?:-nos)?|contribua|soutenez|abonnez-vous|"
            r"faites un don|"
            r"aidez(?:-nous)?|apoya|suscríbete|hazte (?:soci[ao]|miembro)|ayúdanos|sostieni\w{0,2}|abbonati|"
            r"aiuta(?:ci)?|unterstütz(?:en sie|e|t)|spenden sie|steun|word (?:lid|abonnee)|støtt?|stöd|"
            r"tue|susține\w{0,2}|στηρίξτε|wesprzyj|podpořte|berlangganan|dengan berlangganan)\b.{0,400}\Z|"
            r"(?=.{0,240}\b(?:opartisk\w{0,3}|sakligh?e?t?|trovärdig\w?|oberoende|uvildig\w?|uafhængig\w?|"
            r"uavhengig\w?|upartisk\w?|puolueet\w{1,3}|unabhängig\w{0,2}|überparteilich|indépendant\w{0,2}|"
            r"independiente|indipendente|onafhankelijk\w?)\b)"
            r".{0,50}\b(?:journalisti[kc]\w{0,2}|journalismus|journalisme|giornalismo|periodismo|nyheter|"
            r"nyheder|journalismi\w{0,2}|uutiset) (?:ska|skal|skall|soll|doit|debe|deve|moet|on) "
            r"(?:alltid |altid |immer |toujours |siempre |sempre |altijd )?"
            r"(?:vara|være|stå|sein|être|ser|essere|zijn)\b.{0,300}\Z"
        ),
    ),
    (
        "newsletter",
        0.94,
        False,
        (
            r"(?:erhalten|bekommen) sie (?:(?:kostenlos|gratis) )?(?:täglich|jeden |jede |früh\w*|"
            r"morgens|abends|"
            r"wöchentlich|regelmä\w+ig|einmal )\b.{5,160}\Z|"
            r".{0,200}\b(?:erhalte|bekomme|erhalten sie|bekommen sie)\b.{0,140}\b(?:dein|ihr) postfach\b"
            r".{0,20}\Z|"
            r"(?:ontvang|krijg) (?:gratis )?(?:elke|iedere|dagelijks|wekelijks) .{5,140}\Z|"
            r"få (?:gratis )?(?:hver|varje|dagens|ugens|ukens|veckans|vores|våra|våre|de vig?k?tigste|"
            r"det vig?k?tigste|"
            r"viktiga|viktigaste|nyheter|nyhetene)\b.{5,140}\b(?:morgon|morgen|dag|dagen|kväll|kveld|"
            r"aften|uge|uke|"
            r"vecka|indbakke|inkorg|inkorgen|innboks|innboksen|mail|mejl|e-?post|nyhedsbrev|"
            r"nyhetsbrev)\b.{0,40}\Z|"
            r"retrouvez (?:chaque|tous les|toutes les) (?:matins?|soirs?|jours?|semaines?)\b.{5,140}\Z|"
            r"(?:die|alle|unsere) (?:besten|wichtigsten|neue?sten|schönsten|spannendsten) [^.!?]{6,140}"
            r"(?: [–—-]|,) (?:jeden (?:morgen|abend|tag|montag|dienstag|mittwoch|donnerstag|freitag|"
            r"samstag|sonntag)|täglich|wöchentlich) (?:neu|frisch|kostenlos|gratis|per (?:e-?)?mail)[.!]?\Z|"
            r"(?:das wichtigste|die wichtigsten \w+) (?:des tages|der woche|vom tag|am morgen|am "
            r"abend)\b.{0,80}"
            r"\b(?:jeden|täglich|morgens|abends|per (?:e-?)?mail|postfach)\b.{0,40}\Z"
        ),
    ),
    (
        "player-control",
        0.95,
        False,
        (
            r"(?:play|start|afspil|afspeel|speel|spela(?: upp)?|spill(?: av)?|toista|lire|lancer|reproducir|"
            r"riproduci|reproduzir|odtwórz|přehrát|lejátszás|redare|воспроизвести|відтворити)"
            r"(?: (?:la|le|el|il|o|de|den|het|a))? (?:video(?:en|n|ta|t)?|vidéo|vídeo|klippet|filmen|clip|"
            r"audio|lyd(?:en)?|ljud(?:et)?|wideo|видео|відео)\Z|"
            r"(?:video|vidéo|vídeo|audio|clip|film|wideo) (?:afspelen|abspielen|afspillen|starten|"
            r"stoppen|spela|toista|"
            r"inladen|laden)(?:, .{4,60})?\Z|"
            r"(?:de |die |der )?(?:video|audio|media)-?(?:speler|player|spelaren?|afspiller(?:en)?|"
            r"avspiller(?:en)?|soitin)"
            r"(?: (?:inladen|laden|wird geladen|wordt geladen|laddas|indlæses|lastes|ladataan))?(?: "
            r"?(?:\.\.\.|…))?\Z|"
            r"player ?: ?(?:video|audio)\Z|(?:video|audio)(?:lengte|lengde|længde|längd|dauer)? ?: "
            r"?\d{1,2}[:.]\d\d\Z"
        ),
    ),
    (
        "old-article",
        0.95,
        False,
        r"(?:prenez note|veuillez noter) que cet? (?:article|contenu|texte)\b.{3,200}\Z",
    ),
    (
        "role-label",
        0.9,
        False,
        rf"(?:vi )?rapporter(?:er|te|ar|ade) (?:frå|fra|från) (?-i:[{LU}])[\w' -]{{2,40}}\Z",
    ),
    ("template", 0.97, False, r"lorem ipsum dolor\b.{0,380}\Z"),
    (
        "about-outlet",
        0.93,
        False,
        (
            r"[\"“]?la repubblica si fonda sui lettori come te, .{5,500}\Z|"
            rf"(?-i:[{LU}])[\w’' -]{{2,40}} "
            r"(?:est un (?:média|journal|site)|es un (?:medio|diario|periódico)|"
            r"è un[a’']? ?(?:testata|giornale|quotidiano)|é um (?:jornal|portal|veículo|órgão)|"
            r"ist (?:ein|eine) \w{5,16} (?:medium|zeitung|magazin)|"
            r"is een \w{5,16} (?:krant|medium|nieuwssite))\b"
            r".{3,60}\. (?:nous|notre|creemos|somos|nuestr[oa]|crediamo|siamo|la nostra|acreditamos|o nosso|"
            r"wir|unsere?|wij|onze)\b.{5,300}\Z|"
            r"(?:lancée?|fondée?|créée?) (?:en|par) .{4,40}, (?-i:[A-Z]).{2,60}\b(?:est|était)\b.{4,80}\b"
            r"(?:quotidiens?|hebdomadaires?|journa(?:l|ux)|magazines?|mensuels?|sites?)\b.{0,300}\Z"
        ),
    ),
)
"""Name, how sure, whether an article is usually over there, and the pattern, as in `rows.py`."""
