"""Patterns of what pages say to their readers from Lisbon to Ankara: sign up, follow, share, support, copy.

Data only; `furniture.py` applies it. Verbs that command are the sign, with what they are about in one
sentence, as Romance languages, Greek and Turkish leave the `you` out.
"""

from __future__ import annotations

_UNQUOTED = r"(?=[^\"“”«»„]{0,420}\Z)"
_LETTER = (
    r"(?:newsletters?|bolet[ií]n(?:es)?|boletim|butllet(?:í|ins)|bülten\w{0,12}|ενημερωτικ\w{1,3} δελτί\w{1,2}|"
    r"bollettino|buletin(?:ul)?)"
)
_SIGN_UP = (
    r"(?:iscriviti|iscrivetevi|si iscriva|suscríbete|suscríbase|suscribite|suscríbanse|apúntate|"
    r"inscríbete|apuntarte|suscribirte|subscriu-te|subscriviu-vos|apunta['’]t|apunteu-vos|inscreva-se|"
    r"cadastre-se|registe-se|abonează-te|abonați-vă|abonaţi-vă|înscrie-te|înscrieți-vă|εγγραφείτε|εγγράψου|"
    r"γραφτείτε|κάντε εγγραφή)"
)
_GET = r"(?:ricevi|recibe|recibí|regístrate|rep|rebeu|assine|subscreva|receba|primește|primeşte|λάβετε)"
"""What is said of others as well, so that it must begin a sentence: `La asociación recibe el boletín`."""
_CHANNEL = (
    r"(?:facebook|twitter|instagram|whats?app|telegram|google (?:news|noticias|notícias|notizie|haberler)|"
    r"google|tiktok|youtube|canal(?:e|es)?|x(?= (?:y|e|i|o|και|și)\b))"
)
_FOLLOW = (
    r"(?:segui(?:ci|teci)?|seguite(?:ci)?|unisciti|resta aggiornat[oa]|síguenos|sígue(?:lo|la|nos)|siga(?:nos)?|"
    r"sigue (?:a|aquí|nuestr[oa]s?|toda|todas|las noticias|la información|el canal)|"
    r"seguí(?:nos)?|seguinos|únete|unite|únase|sumate|súmate|puedes seguir|siga-nos|acompanhe(?:-nos)?|participe|"
    r"faça parte|clique aqui para (?:se inscrever|entrar|seguir|acessar|participar)|entre n[oa]|"
    r"segueix-nos|segueix|seguiu-nos|uneix-te|uniu-vos|urmărește-ne|urmăriți-ne|urmăreşte-ne|urmărește|alătură-te|"
    r"intră pe (?:pagina|canalul|grupul)|dă-ne (?:un )?like|dați-ne (?:un )?like|ακολουθήστε|ακολούθησε|βρείτε μας|γίνετε μέλος|κάντε like)"
)
_IS_ALSO = (
    r"(?:(?:è|está|est|ist|is|zit)(?: anche| ora| adesso| también| ahora| também| agora| aussi| désormais| jetzt| nun|"
    r" auch| nu| ook){0,3}|también está|também está)"
)
_CLICK = (
    r"(?:clicc|iscriv|pulsa|haz clic|haga clic|únete|unirte|suscríbe|cliqu|rejoin|abonn|siga|inscrev|klick|klik|volg|"
    r"aggiornat)"
)
"""`The Harbour is also on WhatsApp. Click here to join the channel`, from Italy to the Netherlands."""
_PLAYER = r"(?:spotify|apple podcasts?|itunes|google podcasts?|youtube|ivoox|deezer|spreaker|castbox|podimo)"
"""Where podcasts are heard: one alone is what articles tell of, two are named to those who may listen."""
_TEXT = (
    r"(?:quest[oa] (?:articolo|notizia)|l['’]articolo|el artículo|la nota|la noticia|est[ea] (?:artículo|nota|noticia|"
    r"contenido|matéria|reportagem|notícia|artigo|conteúdo)|dest[ea] (?:matéria|reportagem|notícia|artigo|conteúdo)|"
    r"d[ao] (?:matéria|reportagem|notícia|artigo|conteúdo)|aquest(?:a)? (?:article|notícia)|l['’]article|"
    r"acest articol|articolul|acest material|(?:αυτό )?το άρθρο|bu (?:haberi?|yazıyı|içeriği))"
)

ROWS_OF_THE_SOUTH: tuple[tuple[str, float, bool, str], ...] = (
    (
        "agreement/southern",
        0.95,
        False,
        (
            r"(?=.{0,300}(?:όρους|απορρήτου|δεδομένων|syarat|kebijakan|điều khoản|chính sách|利用規約|プライバシー|個人情報|条款|"
            r"條款|隐私|隱私|이용약관|개인정보|شروط|الخصوصية))"
            r"(?:με την εγγραφή|εγγραφόμεν|dengan (?:mendaftar|berlangganan|mengklik)|"
            r"(?:khi|bằng (?:việc|cách)) (?:bạn )?đăng ký|(?:ご)?(?:登録|送信|購読)(?:することで|すると|いただくことで|により)|"
            r"(?:구독|가입|등록)(?:하시면|하면|함으로써|신청)|(?:ب|عند )(?:ال)?(?:اشتراك|تسجيل)|"
            r"(?:点击|點擊|提交|注册|註冊|订阅|訂閱).{0,12}即)"
            r".{0,300}?(?:αποδέχ|συμφων|menyetujui|setuju|đồng ý|同意|동의|توافق|تقبل).{0,240}\Z"
        ),
    ),
    (
        "newsletter-abroad",
        0.95,
        False,
        (
            rf"{_UNQUOTED}.{{0,160}}\b{_SIGN_UP}\b.{{0,80}}\b{_LETTER}\b.{{0,240}}\Z|"
            rf"{_UNQUOTED}(?:.{{0,160}}[.?!:,] )?{_GET}\b.{{0,80}}\b{_LETTER}\b.{{0,240}}\Z|"
            rf"{_UNQUOTED}.{{0,40}}\bbülten\w{{0,12}} .{{0,40}}\b(?:abone ol|kaydol|üye ol)\w{{0,6}}\b.{{0,240}}\Z"
        ),
    ),
    (
        "follow-abroad",
        0.95,
        False,
        (
            rf"{_UNQUOTED}(?:[^.?!]{{4,80}}[?!.] )?{_FOLLOW}\b.{{0,90}}\b{_CHANNEL}\b.{{0,160}}\Z|"
            rf"{_UNQUOTED}.{{0,80}}\b{_CHANNEL}\w{{0,12}}[’']?\w{{0,4}} .{{0,60}}"
            r"\b(?:takip ed(?:in|ebilirsiniz)|abone olun?|katılın)\b.{0,120}\Z|"
            rf"{_UNQUOTED}.{{2,40}} {_IS_ALSO} (?:su|en|no|na|sur|auf|bei|op|na) (?:whats?app|telegram)\b"
            rf".{{0,120}}\b{_CLICK}.{{0,120}}\Z"
        ),
    ),
    (
        "asks-to-share",
        0.95,
        False,
        (
            rf"{_UNQUOTED}(?:[¿]?(?:se|si|dacă|αν|te|ti) )?(?:ti è |vi è |hai |te |t['’]ha |us ha |ți-a |v-a |σας |ha )?"
            r"(?:piaciut[oa]|apprezzat[oa]|ha gustado|gustó|gustado|interesa|gostou|agradat|plăcut|apreciezi|"
            rf"apreciați|άρεσε)\b.{{0,6}} ?{_TEXT}\b.{{0,220}}\Z|"
            rf"{_UNQUOTED}bu (?:haberi|yazıyı|içeriği) (?:beğendiyseniz|beğendiniz mi|paylaş)\b.{{0,160}}\Z"
        ),
    ),
    (
        "asks-to-sign-in",
        0.95,
        True,
        (
            rf"{_UNQUOTED}(?:para (?:poder )?comentar|per (?:poder )?comentar|per (?:poter )?commentare|"
            r"para (?:poder )?(?:dejar|deixar|publicar|escribir|escrever) (?:un|um) comentári?i?o?|"
            r"pentru a (?:putea )?(?:comenta|posta|adăuga|lăsa)(?: un comentariu)?|για να (?:μπορείτε να )?σχολιάσετε|"
            r"yorum (?:yap|yaz)\w{2,10} için),? "
            r"(?:[\w ]{0,24})\b(?:es necesario|debes|debe|tienes|hay que|es preciso|inicia|regístrate|accede|cal|"
            r"heu de|has de|devi|bisogna|è necessario|occorre|accedi|é (?:preciso|necessário)|faça|entre|"
            r"trebuie|πρέπει|απαιτείται|üye|giriş|kayıt|oturum)\b.{0,160}\Z"
        ),
    ),
    (
        "app-abroad",
        0.95,
        False,
        (
            rf"{_UNQUOTED}(?:descarga|descárgate|descargue|descargá|bájate|descarrega(?:['’]t)?|descarregueu|scarica|"
            r"baixe|descarregue|instale|descarcă|descărcați|instalează|κατεβάστε|κατέβασε)\b.{0,40}"
            r"\b(?:apps?|aplicación|aplicació|applicazione|aplicativo|aplicação|aplicația|aplicaţia|εφαρμογή)\b"
            r".{0,160}\Z|"
            rf"{_UNQUOTED}uygulama(?:mızı|yı|sını) (?:\w+ )?indir(?:in)?\b.{{0,160}}\Z"
        ),
    ),
    (
        "podcast-abroad",
        0.94,
        False,
        (
            r"[(\[]?(?=[^.?!]{2,160}\bpodcasts?\b).{2,240}\b(?:ouvir|ouça|oiça|escuchar(?:lo)?|escucha|escuche|escuchá|"
            r"ascoltar[el]\w{0,3}|ascolta|ascoltalo|escoltar|escolta|ascultați|asculta|ascultă|écoutez|écouter|listen|"
            rf"hören|luister(?:en)?|lyt(?:te)?|lyssna)\b.{{0,80}}\b{_PLAYER}\b.{{1,40}}\b{_PLAYER}\b.{{0,60}}\Z"
        ),
    ),
    (
        "notices-abroad",
        0.95,
        False,
        (
            rf"{_UNQUOTED}(?:attiva(?:te)? le notifiche|activa las notificaciones|activá las notificaciones|"
            r"ative as notificações|activa les notificacions|activează notificările|ενεργοποιήστε τις ειδοποιήσεις|"
            r"bildirimleri aç)\b.{0,160}\Z"
        ),
    ),
    (
        "offers-news",
        0.95,
        False,
        (
            r"[¿]?(?:vols|voleu|quieres|querés|vuoi|volete|quer|vrei să|vreți să|θέλετε να) "
            r"(?:rebre|recibir|ricevere|receber|primești|primiți|λαμβάνετε) [^.?!\"“”«»]{3,90}\?\Z"
        ),
    ),
    (
        "bond-with-readers",
        0.95,
        False,
        (
            r"(?:o contributo|a força|o valor|a independência|the (?:strength|independence|value)|la (?:force|valeur|"
            r"fuerza|forza|indépendance|independencia)|el valor|il valore|die (?:stärke|kraft|unabhängigkeit)|"
            r"de (?:kracht|waarde)) [^“”«»\"]{6,240}\b(?:reside|assenta|vive|depende|repose|réside|dépend|liegt|beruht|lebt|berust|leeft|"
            r"risiede|dipende|lies|rests|depends)\b[^“”«»\"]{0,40}\b(?:relação|relación|relation(?:ship)?|ligação|"
            r"vínculo|lien|rapporto|legame|beziehung|verbindung|relatie|band|bond)\b[^“”«»\"]{0,60}"
            r"\b(?:leitor|lector|lecteur|lettor|leser|lezer|reader)\w{0,3}\.?\Z"
        ),
    ),
    (
        "asks-of-new-page",
        0.95,
        False,
        (
            r"[¿]?(?:[îi][tțţ]i plac|v[ăa] plac|[tl]e gust|[tv]i piac|gefällt (?:ihnen|dir))\w{0,3} [^.?!\"“”„«»]{0,60}"
            r"\b(?:site|sitio|sito|web|pagin\w{1,3}|página|seite|vizualizare\w?|design|diseño|grafica|știril\w{1,2}|"
            r"[sş]tiri\w{0,3})\b[^.?!]{0,40}\?\Z"
        ),
    ),
    (
        "picture-abroad",
        0.93,
        False,
        (
            r"\*?(?:en la (?:imagen|foto|fotografía)|na (?:imagem|foto)|nella foto|a la (?:imatge|foto)|în (?:imagine|"
            r"fotografie)|στη φωτογραφία)(?: principal| de portada| di copertina| de capa)? ?: ?.{2,90}\Z"
        ),
    ),
    (
        "box-in-turkish",
        0.95,
        False,
        (
            r"(?:bunlar[ıi] b[iİ]l[iİ]yor musunuz|bakmadan geçme|b[iİ]ze ulaş[ıi]n|"
            r"günün manşetler[iİ].{0,20}|günün önemli haberler[iİ])[ ?!:.…]{0,4}\Z"
        ),
    ),
    (
        "support-abroad",
        0.94,
        False,
        (
            rf"{_UNQUOTED}(?:[^.?!]{{4,160}}[.:!?,] )?(?:sostienici|sosteneteci|sostieni il (?:nostro|tuo)|apóyanos|"
            r"soste(?:ni|nere) [\w-]{4,30}\.(?:it|com|net|org)\b|sostieni [\w-]{4,30}\.(?:it|com|net|org)\b|"
            r"(?:portiamo avanti insieme )?le battaglie in cui crediamo|portiamo avanti insieme\Z|"
            r"ayúdanos a (?:seguir|continuar)|hazte soci[ao]|hacete soci\S{1,3}|apoie-nos|apoie o (?:jornalismo|nosso)|"
            r"fes-te['’]n (?:subscriptora?|sòcia?|soci)|feu-vos-en (?:subscriptors?|socis)|fes-te subscriptora?|"
            r"susține-ne|susţine-ne|susțineți-ne|ens cal el vostre suport|"
            r"(?:et|us|te) necessitem per|te necesitamos para|necesitamos tu (?:apoyo|ayuda)|precisamos do seu apoio|στηρίξτε (?:μας|την)|υποστηρίξτε μας)"
            r".{0,200}\Z"
        ),
    ),
    (
        "copying-abroad",
        0.95,
        True,
        (
            rf"{_UNQUOTED}(?:articolele|materialele|textele|informațiile|știrile|conținutul)\b.{{0,60}}"
            r"\b(?:pot|poate) fi (?:preluat|reprodus|citat|copiat)\w{0,2}\b.{0,200}\Z|"
            r"(?:απαγορεύεται|επιτρέπεται) (?:η |αυστηρά η |ρητά η )?(?:αναδημοσίευση|αναπαραγωγή|αντιγραφή|χρήση)\b"
            r".{0,200}\Z|"
            r"(?:queda |està )?(?:totalment )?prohibida (?:la )?reproducció\b.{0,160}\Z|"
            r"(?:(?:queda|está|é|fica|è) )?(?:\w{5,15}mente )?(?:prohibida|proibida|vietata) (?:la |a )?"
            r"(?:reproducción|reprodução|riproduzione),? (?:(?:ainda|mesmo) que |anche |aun |incluso )?(?:total|parcial|parziale|"
            r"(?:de|do|dei|del|dos) (?:los )?(?:contenid|conteúdo|contenut|testi|presente)|"
            r"de est[ea]|dest[ea]|di quest|sem|sin|senza)\w{0,4}\b.{0,420}\Z|"
            r".{0,80}\b(?:izinsiz|kaynak gösterilmeden|aktif link verilmeden)\b.{0,40}"
            r"(?:kullanılamaz|kopyalanamaz|alıntılanamaz|yayınlanamaz|yayımlanamaz)\b.{0,80}\Z"
        ),
    ),
    (
        "comments-abroad",
        0.94,
        True,
        (
            rf"{_UNQUOTED}(?:τα σχόλια\b.{{0,60}}\b(?:εκφράζουν|απηχούν|αποτελούν|αντιπροσωπεύουν)|"
            r"(?:yazılan|yapılan|yayınlanan) yorumlar\w{0,6}\b.{0,60}\b(?:sorumlu|bağlamaz|yansıtmaz)|"
            r"comentariile\b.{0,60}\b(?:reprezintă|aparțin|aparţin|responsabilitatea)|"
            r"els comentaris\b.{0,60}\b(?:responsabilitat|opinió|no representen)|"
            r"i commenti\b.{0,60}\b(?:responsabilità|non rappresentano|rispecchiano))\b.{0,240}\Z"
        ),
    ),
    (
        "more-news-abroad",
        0.95,
        True,
        (
            rf"{_UNQUOTED}(?:δείτε|διαβάστε) (?:εδώ )?(?:όλες )?(?:τις|όλα τα) (?:τελευταίες )?(?:ειδήσεις|νέα)\b.{{0,160}}\Z|"
            rf"{_UNQUOTED}(?:tüm|son dakika) haber\w{{0,8}} (?:için|ve)\b.{{0,120}}\b(?:tıkla\w{{0,6}}|takip)\b.{{0,60}}\Z|"
            rf"{_UNQUOTED}(?:vezi|citește|citeşte) (?:toate|mai multe) (?:știri|ştiri|articole)\w{{0,3}}\b.{{0,100}}\Z|"
            rf"{_UNQUOTED}(?:consulta|mira|lee|ver|consulteu|llegeix) (?:aquí |totes |todas )?(?:más|las|més|les) "
            r"(?:noticias|notícies|últimas noticias)\b.{0,100}\Z|"
            rf"{_UNQUOTED}te-ar (?:putea|mai putea) interesa\b.{{0,100}}\Z"
        ),
    ),
)
"""Name, how sure, whether an article is usually over there, and the pattern, as in `rows.py`."""

NEEDS_OF_THE_SOUTH = {
    "agreement/southern": (
        *("αποδέχ", "συμφων", "menyetujui", "setuju", "đồng ý", "同意", "동의", "توافق", "تقبل"),
    ),
    "newsletter-abroad": (
        *("newsletter", "boletí", "boletin", "boletim", "butllet", "bülten", "ενημερωτικ", "bollettino"),
        *("buletin",),
    ),
    "follow-abroad": (
        *("facebook", "twitter", "instagram", "whatsapp", "whattsapp", "telegram", "google", "tiktok"),
        *("youtube", "canal", "x"),
    ),
    "asks-to-share": (
        *(
            "piaciut",
            "apprezzat",
            "gust",
            "gostou",
            "agradat",
            "plăcut",
            "apreci",
            "άρεσε",
            "beğend",
            "paylaş",
        ),
        *("interesa",),
    ),
    "asks-to-sign-in": ("comentar", "comentári", "commentare", "comenta", "posta", "σχολιάσετε", "yorum"),
    "app-abroad": (
        *("app", "aplicac", "aplicaç", "aplicat", "aplicaț", "aplicaţ", "applicaz", "εφαρμογή", "uygulama"),
    ),
    "podcast-abroad": ("podcast",),
    "notices-abroad": ("attiva", "activa", "activá", "ative", "activează", "ενεργοποιήστε", "bildirimleri"),
    "offers-news": ("rebre", "recibir", "ricevere", "receber", "primești", "primiți", "λαμβάνετε"),
    "bond-with-readers": ("leitor", "lector", "lecteur", "lettor", "leser", "lezer", "readers"),
    "asks-of-new-page": (
        *("iti plac", "îți plac", "îţi plac", "vă plac", "va plac", "te gusta", "le gusta", "ti piac"),
        *("vi piac", "gefällt ihnen", "gefällt dir"),
    ),
    "picture-abroad": ("foto", "imagen", "imagem", "imatge", "imagine", "φωτογραφία"),
    "box-in-turkish": ("bunlar", "bakmadan", "bize", "bi̇ze", "günün"),
    "support-abroad": (
        *(
            "battaglie in cui",
            "portiamo",
            "sosti",
            "sosten",
            "apóyanos",
            "ayúdanos",
            "hazte",
            "hacete",
            "apoie",
            "fes-te",
            "feu-vos",
            "susț",
        ),
        *("susţ", "ens cal", "στηρίξτε", "υποστηρίξτε", "necessitem", "necesitamos", "precisamos"),
    ),
    "copying-abroad": (
        *(
            "fi prelua",
            "fi reprod",
            "fi cita",
            "fi copi",
            "απαγορεύεται",
            "επιτρέπεται",
            "prohibida la rep",
            "prohibida rep",
            "proibida a rep",
            "vietata la rip",
            "izinsiz",
        ),
        *("kaynak", "aktif"),
    ),
    "comments-abroad": ("τα σχόλια", "yorumlar", "comentariile", "comentaris", "commenti"),
    "more-news-abroad": (
        *("ειδήσει", "νέα", "haber", "știri", "ştiri", "articole", "noticias", "notícies", "te-ar "),
    ),
}
"""What a line must have one of for each to be tried, as in `needs.py`."""
