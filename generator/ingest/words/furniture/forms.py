"""What pages say of their forms, comments and pictures, word for word: that one is to wait, log in, come back later.

Data only, as `rules.py` and `rows.py` have it: phrases as they fold, with `|` between, and
patterns.
"""

from __future__ import annotations

from generator.ingest.words.letters import LU

STATES = (
    "this field is for validation purposes and should be left unchanged|this field is hidden when viewing the form|"
    "dieses feld dient zur validierung und sollte nicht verändert werden|este campo es un campo de validación y debe quedar sin cambios|"
    "dit veld is bedoeld voor validatiedoeleinden en moet niet worden gewijzigd|"
    "please wait|please try again later|please try again|sorry something went wrong|oops something went wrong|"
    "an error has occurred please try again later|an error occurred please try again later|there was an error please try again later|"
    "we re experiencing a few technical issues|we are experiencing technical difficulties|we re experiencing technical difficulties|"
    "your submission didn t go through please try again|you ve contributed successfully to|the password you entered is incorrect|"
    "invalid entry please type the verification code again|please type the verification code again|"
    "please enter your email address|please enter a valid e mail address|"
    "try another|audio captcha|image captcha|try another captcha|incorrect please try again|forgot your password|forgot password|not a member register now|enter zip code|change location|search this site|"
    "you need to upgrade your flash player|media playback is unsupported on your device|media playback is not supported on this device|"
    "this video is not available in your region|your browser does not support the audio element|all times are gmt|all times are local|"
    "une erreur est survenue merci de réessayer plus tard|une erreur s est produite veuillez réessayer|veuillez patienter|merci de patienter|"
    "merci pour votre inscription|votre message a bien été envoyé|mot de passe oublié|chargement en cours|"
    "wystąpił błąd spróbuj ponownie później|wystąpił błąd spróbuj ponownie|proszę czekać|dziękujemy za zapisanie się do newslettera|"
    "dziękujemy za zapisanie się|nie pamiętasz hasła|zapomniałeś hasła|trwa ładowanie|ładowanie|"
    "hiba történt kérjük próbálja újra később|hiba történt|kérjük várjon|köszönjük a feliratkozást|elfelejtett jelszó|elfelejtette jelszavát|"
    "ein fehler ist aufgetreten bitte versuchen sie es später erneut|ein fehler ist aufgetreten|bitte warten|vielen dank für ihre anmeldung|"
    "vielen dank wir haben ihnen eine e mail geschickt|vielen dank wir haben ihnen eine e mail gesendet|"
    "vielen dank bitte bestätigen sie ihre e mail adresse|bitte bestätigen sie ihre anmeldung|"
    "thank you we have sent you an email|thanks we have sent you an email|thank you please check your inbox|"
    "thank you please check your email|merci nous vous avons envoyé un e mail|"
    "merci un e mail de confirmation vous a été envoyé|gracias le hemos enviado un correo electrónico|"
    "gracias te hemos enviado un correo electrónico|grazie ti abbiamo inviato un e mail|"
    "obrigado enviamos um e mail para você|bedankt we hebben u een e mail gestuurd|"
    "bedankt we hebben je een e mail gestuurd|ihre nachricht wurde gesendet|passwort vergessen|bitte versuchen sie es später erneut|"
    "se ha producido un error inténtelo de nuevo más tarde|se ha producido un error|ha ocurrido un error|por favor espere|cargando|"
    "gracias por suscribirse|gracias por suscribirte|olvidó su contraseña|has olvidado tu contraseña|olvidaste tu contraseña|"
    "si è verificato un errore riprova più tardi|si è verificato un errore|attendere prego|grazie per l iscrizione|password dimenticata|"
    "ocorreu um erro tente novamente mais tarde|ocorreu um erro|aguarde um momento|obrigado por se inscrever|esqueceu a senha|esqueci minha senha|"
    "er is een fout opgetreden probeer het later opnieuw|er is een fout opgetreden|even geduld alstublieft|even geduld aub|"
    "vul je naam in|vul uw naam in|vul je e mailadres in|vul uw e mailadres in|geben sie ihren namen ein|gib deinen namen ein|"
    "entrez votre nom|saisissez votre nom|introduce tu nombre|escribe tu nombre|inserisci il tuo nome|digite seu nome|"
    "ange ditt namn|skriv inn navnet ditt|indtast dit navn|kirjoita nimesi|"
    "bedankt voor uw aanmelding|bedankt voor je aanmelding|wachtwoord vergeten|"
    "ett fel har uppstått|det oppstod en feil|der opstod en fejl|tapahtui virhe|došlo k chybě|zapomenuté heslo|a apărut o eroare"
)
"""What a form or a player says of itself."""
MAY_COMMENT = (
    "you must be logged in to post a comment|you must be logged in to comment|please log in to comment|log in to leave a comment|"
    "comments that are abusive or off topic will be removed|we encourage respectful discussion|required fields are marked|"
    "notify me of follow up comments by email|notify me of new posts by email|discussion threads can be closed at any time at our discretion|"
    "this discussion is now closed|this conversation is closed|blog comments powered by disqus|comments powered by disqus|"
    "vous devez être connecté pour commenter|vous devez être connecté pour réagir|vous devez être connecté pour publier un commentaire|"
    "connectez vous pour commenter|soyez le premier à commenter cet article|soyez le premier à réagir|"
    "les commentaires sont fermés|les commentaires sont désormais fermés|réagir à cet article|signaler un abus|ajouter un commentaire|"
    "zaloguj się aby skomentować|zaloguj się aby dodać komentarz|musisz być zalogowany aby dodać komentarz|musisz się zalogować aby dodać komentarz|"
    "komentarze zostały wyłączone|możliwość komentowania jest wyłączona|bądź pierwszy i skomentuj|bądź pierwszy skomentuj|skomentuj artykuł|"
    "zgłoś nadużycie|pokaż wszystkie komentarze|zobacz wszystkie komentarze|"
    "szóljon hozzá|szólj hozzá|hozzászólás írása|hozzászólok|a hozzászóláshoz be kell jelentkezni|a hozzászóláshoz regisztráció szükséges|"
    "a hozzászóláshoz jelentkezzen be|legyen ön az első hozzászóló|új hozzászólás|összes hozzászólás|"
    "sie müssen angemeldet sein um zu kommentieren|sie müssen angemeldet sein um einen kommentar abzugeben|schreiben sie den ersten kommentar|"
    "die kommentarfunktion ist geschlossen|die kommentarfunktion wurde geschlossen|kommentare sind geschlossen|alle kommentare anzeigen|"
    "debes iniciar sesión para comentar|debe iniciar sesión para comentar|inicia sesión para comentar|los comentarios están cerrados|"
    "sea el primero en comentar|denunciar comentario|"
    "devi essere loggato per commentare|devi effettuare l accesso per commentare|i commenti sono chiusi|commenta per primo|lascia per primo un commento|"
    "faça login para comentar|os comentários estão encerrados|os comentários estão fechados|"
    "u moet ingelogd zijn om te reageren|je moet ingelogd zijn om te reageren|log in om te reageren|reageren is niet meer mogelijk|"
    "du måste vara inloggad för att kommentera|du må være logget inn for å kommentere|komentáře jsou uzavřeny|comentariile sunt închise"
)
"""Who may write a comment, and whether anybody still may: what stands behind articles."""
LINKS = (
    "send to kindle|order reprints|correct an error|recommend this article|click image to enlarge|click on image to enlarge|watch this video|"
    "most emailed|most e mailed|ads by google|site index|mobile site|desktop site|developing story|autoplay on|autoplay off|all sections|"
    "envoyer par email|envoyer à un ami|lire l article|plan du site|qui sommes nous|contactez nous|"
    "les plus commentés|les plus envoyés|"
    "podziel się|wyślij znajomemu|wyślij e mailem|drukuj|wydrukuj|czytaj dalej|czytaj całość|najnowsze|regulamin|regulamin serwisu|"
    "polityka prywatności|strona główna|jesteś tutaj|tutaj jesteś|kliknij aby powiększyć|ta strona używa plików cookie|"
    "nyomtatás|nyomtatható verzió|küldés e mailben|elküldöm ismerősömnek|küldje el ismerősének|cikkajánló|legfrissebb|olvasson tovább|"
    "tovább a cikkhez|tovább olvasom|adatvédelmi tájékoztató|impresszum|kapcsolat|médiaajánlat|felhasználási feltételek|minden jog fenntartva|"
    "a weboldal sütiket használ|ez a weboldal sütiket használ|az oldal sütiket használ|"
    "artikel versenden|artikel weiterempfehlen|diese website verwendet cookies|"
    "enviar a un amigo|este sitio utiliza cookies|esta web utiliza cookies|imprimir artículo|"
    "invia ad un amico|invia a un amico|ingrandisci immagine|stampa articolo|questo sito utilizza cookie|"
    "enviar para um amigo|ampliar imagem|este site utiliza cookies|"
    "alle rechten voorbehouden|deze website gebruikt cookies|stuur door"
)
"""Buttons and links that stand around articles."""

ROWS_OF_FORMS: tuple[tuple[str, float, bool, str], ...] = (
    (
        "weather",
        0.95,
        False,
        (
            r"[^“”\"]{0,40}\b(?:min|max|low|high|lo|hi|h|l)\b.{0,4}?-?\d{1,2} ?°[cf]\b.{0,6}"
            r"\b(?:min|max|low|high|lo|hi|h|l)\b.{0,4}?-?\d{1,2} ?°[cf]\b.{0,40}\Z"
        ),
    ),
    (
        "reprints",
        0.95,
        False,
        r"[^“”\"]{0,60}\b(?:order|buy|request) (?:a |your )?reprints? (?:of|for) this (?:article|story|page)\b.{0,20}\Z",
    ),
    (
        "comments",
        0.95,
        True,
        r"this (?:commenter|reader|user) (?:is (?:a |an |one of )|has been )[^“”\"]{3,200}\Z",
    ),
    (
        "other-sites",
        0.95,
        False,
        r"[^.“”\"]{2,50} (?:is|are) not responsible for (?:the )?contents? of external (?:internet |web ?)?(?:sites?|links?)\b.{0,60}\Z",
    ),
    (
        "own-views",
        0.95,
        True,
        (
            r"(?:the )?(?:views|opinions|views and opinions) expressed (?:in this (?:commentary|article|column|piece|post|op-ed|essay)|here(?:in)?) "
            r"are (?:solely |entirely |strictly )?(?:those of|his|hers|her own|his own|their own|the (?:author|writer)).{0,120}\Z"
        ),
    ),
    (
        "likes",
        0.95,
        False,
        r"(?:[\d.,]{1,9}k?|one) (?:people|persons?|readers?) (?:like|recommend)s? this\b.{0,60}\Z|[^.“”\"]{2,60} and [\d.,]{1,9} others like this\.?\Z",
    ),
    (
        "market-data",
        0.95,
        False,
        r"(?:market|stock|financial) (?:data|quotes|information) (?:is |are )?(?:provided|powered|supplied|delayed)\b.{0,80}\Z",
    ),
    (
        "asks-witnesses",
        0.93,
        False,
        r"(?:did|have|were|are|do) you [^.?!“”\"]{3,70}\? (?:please )?(?:send|e-?mail|tell|contact|call|get in touch)\b.{0,90}\Z",
    ),
    (
        "cookies-of-outlet",
        0.95,
        False,
        (
            r"[^.:;“”\"«»]{2,60} (?:usa|utiliza|emplea|utilizza|utilise|verwendet|nutzt|gebruikt) (?:\w+ ){0,3}cookies? "
            r"[^“”\"«»]{0,90}\b(?:func?ionam(?:i?ento)|funzionamento|fonctionnement|naveg\w{4,6}|navigazione|navigation|"
            r"experi[eê]ncia|esperienza|expérience|nutzererlebnis|ervaring)\b[^,“”\"]{0,60}\Z|"
            r"(?:est[ea]|nuestr[oa]|noss[oa]|quest[oa]|cett?e|notre|dieses?|unsere?|deze|dit|onze) (?:portal|sitio|página|"
            r"web(?:site|seite)?|site|seite|plataforma|sito|pagina|portale|medio)\b[^:;“”\"«»]{0,80}\b(?:usa|utiliza|emplea|"
            r"utilizza|utilise|verwendet|nutzt|gebruikt)\b.{0,24}\bcookies?\b.{0,400}\Z"
        ),
    ),
    (
        "cookies-in-polish",
        0.95,
        False,
        r"(?:korzystając|dalsze korzystanie) z\w{0,4} .{0,80}\bcookies?\b.{0,80}\Z",
    ),
    (
        "try-again",
        0.95,
        False,
        (
            r"[^“”„\"«»]{0,120}?(?:\bplease,? (?:try|submit|reload)\b[^.]{0,30}\bagain\b|"
            r"\bthere (?:was|has been|seems to (?:be|have been)) (?:an? )?(?:error|problem|issue) "
            r"(?:with your|submitting|processing|loading|saving|retrieving)\b|"
            r"\bversuch(?:en sie|e|t) es (?:bitte )?(?:später|noch ?mal|nochmals|erneut)|"
            r"\b(?:veuillez|merci de) (?:ré|re)essayer|\bréessayez (?:plus tard|ultérieurement)|"
            r"\b(?:int[eé]ntalo|inténtelo|vuelv[ae] a intentarlo)\b|\btente (?:novamente|de novo|mais tarde)|"
            r"\briprovare? (?:più tardi|di nuovo)|\bsi prega di riprovare|\briprova\b|"
            r"\bprobeer het (?:later|nog|opnieuw)|\b(?:försök|prøv) ig[ej]n|\bprøv igjen|\bprøv på nytt|"
            r"\byritä (?:myöhemmin )?uudelleen|\bspróbuj (?:ponownie|jeszcze raz|później)|"
            r"\bzkuste to (?:prosím )?(?:znovu|později)|\bskúste to (?:prosím )?(?:znova|neskôr)|"
            r"\bpróbálja (?:meg )?(?:újra|később)|\bîncerc(?:ați|aţi|i) din nou|\bîncearcă din nou|"
            r"\btekrar deneyin|\b(?:silakan )?coba lagi|\bthử lại|"
            r"\bпопробуйте (?:ещ[её] раз|снова|позже)|\bповторите попытку|\bспробуйте (?:ще раз|пізніше|знову)|"
            r"\bопитайте (?:отново|пак|по-късно)|\bδοκιμάστε (?:ξανά|αργότερα)|\bπροσπαθήστε ξανά|"
            r"حاول مرة أخرى|المحاولة مرة أخرى|נס[הו] שוב|पुनः प्रयास|दोबारा कोशिश).{0,40}\Z"
        ),
    ),
    (
        "best-browser",
        0.95,
        False,
        (
            r"(?:for|für|pour|para|per|voor|för|for å|dla|чтобы|для) [^.“”„\"«»]{6,70}?"
            r"(?:\b(?:please )?(?:use|try|switch to|download)\b|\b(?:verwenden|nutzen|benutzen)\b|"
            r"\b(?:utilisez|utilice|utiliza|usa|use|utilize|utilizzare|utilizza|gebruik|använd|bruk|użyj|"
            r"используйте)\b)[^.“”„\"«»]{0,40}(?-i:\b(?:Chrome|Firefox|Microsoft Edge)\b).{0,90}\Z|"
            r"(?:this|our|the) (?:web)?(?:site|page) (?:works|is) best (?:viewed )?(?:in|with|on|using) .{0,40}"
            r"(?-i:\b(?:Chrome|Firefox|Microsoft Edge)\b).{0,60}\Z"
        ),
    ),
    (
        "logo",
        0.95,
        False,
        (
            rf"(?-i:Logo) (?:(?-i:d[aeo]s?|del|della|der|des|du|of) )?(?-i:(?:The |La |Le |El |Il |O |A )?[{LU}][\w&.’'-]*"
            rf"(?: (?:(?:d[aeio]|del|di|des|du) )?[{LU}][\w&.’'-]*){{0,3}})\Z"
        ),
    ),
    (
        "promo",
        0.97,
        False,
        (
            r"[►▶▸]? ?(?:(?:a |à )?(?:lire|voir|écouter|regarder) (?:aussi|également)|(?:lee|lea|vea|mira) también|(?:leggi|guarda|ascolta) anche|"
            r"(?:leia|veja|ouça) (?:também|mais))(?: ?: ?)?(?-i:[A-ZÀ-Þ«])[^.]{12,180}\Z|"
            r"(?:(?:a |à )?lire|re(?:lire|voir)|voir|regarder|écouter)(?: aussi)?(?: \([^()]{2,40}\))? (?:l['’]|le |la |les |notre |nos |un |une )?"
            r"(?:éditorial|édito|récit|enquête|entretien|interview|tribune|reportage|portrait|analyse|décryptage|chronique|critique|point|vidéo|infographie|podcast|"
            r"dossier|article|témoignage|compte|débat|direct|factuel|billet|grand|diaporama|carte|série|post|blog)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"lesen sie (?:auch |hier |dazu )?(?:das|den|die|unser\w{0,2}|ein\w{0,2}) (?:interview|kommentar|reportage|analyse|porträt|bericht|leitartikel|essay|artikel)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"(?:lea|lee|vea|mira|ve) (?:también )?(?:la|el|las|los|nuestr[oa]s?) (?:entrevista|análisis|reportaje|editorial|crónica|columna|artículo|perfil|vídeo|video|noticia)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"(?:leggi|guarda|ascolta) (?:anche )?(?:l['’]|la |il |lo |le |i )(?:intervista|analisi|articolo|reportage|commento|editoriale|video|inchiesta|podcast|scheda)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"(?:leia|veja|ouça) (?:também )?(?:a|o|as|os|nossa|nosso) (?:entrevista|análise|reportagem|editorial|coluna|artigo|vídeo|matéria)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"(?:lees|lees ook|bekijk|luister naar) (?:het|de|ons|onze) (?:interview|analyse|reportage|commentaar|column|video|verhaal|artikel)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"(?:przeczytaj|czytaj|zobacz|obejrzyj) (?:też |także )?(?:nasz\w* )?(?:wywiad|komentarz|analizę|reportaż|rozmowę|felieton|artykuł|wideo|zdjęcia)\b[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"\[(?:leia|lê|veja|ouça|oiça|assista|lea|lee|vea|mira|escuche|escucha|lire|lisez|voir|écoutez|leggi|guarda|ascolta|read|watch|listen)\b[^\[\]]{8,200}\]\Z|"
            r"(?:olvassa el|olvasd el|nézze meg|nézd meg|lásd még|lásd) ?[^:.!?]{0,60}:\s.{4,180}\Z|"
            r"read (?:the|our|her|his|this) (?:full |\w+['’]s )?(?:editorial|analysis|interview|review|report|profile|column|essay|story|op-ed|obituary|explainer|investigation)\b[^:.!?]{0,60}:\s.{4,180}\Z"
        ),
    ),
    (
        "dialog",  # what opens where a reader sends a page on, below it: `Feedback on “Ferry stops”.`
        0.95,
        True,
        r"(?:email|feedback on) [“\"][^”\"]{10,240}[”\"]\.?\Z",
    ),
)
