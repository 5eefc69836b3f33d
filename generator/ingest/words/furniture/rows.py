"""Patterns of page furniture in many languages: cut teasers, numbers of pictures, rows of links, tip lines.

Data only: kind, how sure it is, whether an article is usually over there, pattern; `patterns.py`
takes them in.
"""

from __future__ import annotations

from generator.ingest.words.furniture.blogs import ROWS_OF_BLOGS
from generator.ingest.words.furniture.east import ROWS_OF_THE_EAST
from generator.ingest.words.furniture.europe import ROWS_OF_EUROPE
from generator.ingest.words.furniture.forms import ROWS_OF_FORMS
from generator.ingest.words.furniture.from_the_east import ROWS_FROM_ESTONIA_TO_PERSIA
from generator.ingest.words.furniture.menus import ROWS_OF_MENUS
from generator.ingest.words.furniture.north import ROWS_OF_THE_NORTH
from generator.ingest.words.furniture.notes import NOTES
from generator.ingest.words.furniture.offers import ROWS_OF_OFFERS
from generator.ingest.words.furniture.pages import ROWS_OF_PAGES
from generator.ingest.words.furniture.science import ROWS_OF_SCIENCE
from generator.ingest.words.furniture.south import ROWS_OF_THE_SOUTH
from generator.ingest.words.letters import LU

ROWS: tuple[tuple[str, float, bool, str], ...] = (
    (
        "cut-teaser",
        0.95,
        False,
        (
            r".{20,400}(?:…|\.\.\.|\[…\]|\[\.\.\.\]) ?(?:\(|\[)?"
            r"(?:read more|continue reading|keep reading|see more|weiterlesen|mehr lesen|lire la suite|"
            r"lire plus|leer más|seguir leyendo|leggi tutto|continua a leggere|leia mais|ler mais|"
            r"lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|"
            r"číst (?:dál|více)|"
            r"čítať ďalej|cite[sș]te mai mult|tovább|(?:διαβάστε )?περισσότερα|прочетете още|opširnije|"
            r"pročitaj(?:te)? više|читать далее|devamını oku|selengkapnya)\b.{0,12}\Z"
        ),
    ),
    (
        "asks-reader",
        0.93,
        False,
        (
            r"(?:like this\? )?you (?:might|may) also be interested in\b.{0,20}\Z|"
            r".{10,200}\? (?:tell us|let us know) (?:below|in the comments|what you think)\b.{0,40}\Z|"
            r".{10,200}\? (?:join the (?:conversation|discussion)|share your (?:thoughts|views|opinions?)|"
            r"leave a comment|have your say)\b.{0,40}\Z|"
            r"nenhum comentário[,.].{0,40}\Z|unlimited (?:online|digital) access to .{3,60}\Z|"
            r"listening to (?:articles|stories|this (?:article|story)) (?:is|are) .{5,200}\Z|"
            r"wenn sie .{5,140}\b(?:loggen sie sich|jetzt .{0,30}registrieren)\b.{0,30}\Z|"
            r".{0,40}сообщи новость первым!?\Z|.{0,140}присоединяйтесь к (?:подписчикам|нашему)\b.{0,160}\Z|"
            r"så här (?:jobbar|arbetar) .{3,40} med (?:journalistik|nyheter)\b.{0,300}\Z|"
            r".{0,80}\bsubscribe (?:now and get .{5,80}|today!)\Z|"
            r"the audio version of this article is .{5,160}\Z"
        ),
    ),
    (
        "consent",
        0.95,
        False,
        (
            r"(?:yes,? )?i (?:would (?:also )?like|agree|consent|wish|want) to (?:also )?(?:receive|be sent|"
            r"get (?:news|e-?mails?|offers)|the (?:use|processing|terms)|"
            r"(?:\S{2,20} )?(?:sending|contacting) me)\b.{0,300}\Z"
        ),
    ),
    ("breadcrumbs", 0.95, False, r"view full version ?: .{3,200}\Z"),
    ("spoken-text", 0.95, False, r".{0,160}\b(?:some|certain) words may be mispronounced\b.{0,40}\Z"),
    (
        "picture-file",
        0.95,
        False,
        (
            r"(?:\d{1,3} of \d{1,3} {1,2}[—–-] )?[\w()-]{3,120}\.(?:jpe?g|png|webp)(?: .{0,400})?\Z|"
            r"[\w(][\w ()'’,&-]{2,100}\.(?:jpe?g|png|webp)(?: \(copy\)){0,3}\Z"
        ),
    ),
    ("screen-shot", 0.95, False, r"screen ?shot \d{4}-\d\d-\d\d at .{4,20}\Z"),
    *ROWS_OF_OFFERS,
    *ROWS_OF_BLOGS,
    *ROWS_OF_SCIENCE,
    (
        "founded",
        0.9,
        False,
        (
            r"(?:founded|established|gegründet|fundad[oa]|fondat[oa]|fondée?|założon[aey]|opgericht|grundad|"
            r"grunnlagt) (?:(?:in|en|em|nel|im jahre?|anno|w(?: roku)?|år) )?(?:1[6-9]|20)\d\d\Z"
        ),
    ),
    (
        "role-label",
        0.9,
        False,
        (
            r"(?:role|rol|twitter|reporting from|reportando desde|पदनाम|должность|посада|unvan|peran|vai trò|"
            r"título del autor|角色|肩書き|직책|الصفة|سمت|عہدہ|পদবি) ?[,،，、] ?[^\s,].{1,80}\Z"
        ),
    ),
    (
        "graphic-credit",
        0.93,
        False,
        (
            r"by (?-i:[A-Z]).{3,120} \| (?:(?:sources?|notes?|data)(?: ?:| by | from )|"
            r"(?:\w+ )?imagery (?:by|from|via) ).{2,160}\Z"
        ),
    ),
    ("picture-number", 0.9, False, r".{10,200}[-–—] ?Ảnh \d{1,2}\.?\Z"),
    ("row-of-links", 0.93, False, r"(?:[^|｜]{1,24}[|｜]){6,40}[^|｜]{0,24}\Z"),
    (
        "trending-row",
        0.93,
        False,
        (
            r"(?:trending(?: now| today| topics)?|hot topics|im trend|trends|top-?themen|em alta|in evidenza|"
            r"temas del d[ií]a|temas de hoy|tendances|na topie) ?[:|].{2,60}(?://|[|•·;]).{2,90}\Z|"
            r"(?:trending|hot) topics ?: ?.{2,100}\Z"
        ),
    ),
    (
        "breadcrumbs",
        0.95,
        False,
        (
            r"(?:domovská stránka|úvodní strana|strona główna|ana ?sayfa|beranda|trang chủ|главная|головна|"
            r"начало|naslovna|početna|หน้าแรก|الرئيسية|خانه|ראשי|होम) ?[»›>＞/].{0,160}\Z|"
            r"(?:您?所在的?位置|当前位置|當前位置|您现在的位置|您的位置|目前位置|现在位置|首页|首頁|ホーム|홈)"
            r" ?[:：>»›＞].{0,120}\Z"
        ),
    ),
    (
        "advertisement",
        0.95,
        False,
        r"(?:(?:publicidad|publicité|advertisement|anzeige|pubblicità|publicidade) ?(?:ai|ad)? ?){2,8}\Z",
    ),
    (
        "player",
        0.9,
        False,
        (
            r"(?:watch|listen|hear|see|hör|se|lyssna|sehen sie|hören sie|regardez|écoutez|escuche|mira|"
            r"guarda|ascolta|bekijk|luister)\b.{3,90}\b(?:video|audio|clip|player|klippet|klipp|spelaren|vidéo|lecteur|"
            r"fragment)\b.{0,20}\b(?:above|below|ovan|nedan|oben|unten|ci-dessus|ci-dessous|arriba|abajo|"
            r"hierboven|hieronder)[.!]?\Z"
        ),
    ),
    (
        "printed-in",
        0.95,
        True,
        (
            r"(?:first |originally )?published in (?:the )?(?-i:[A-Z])[\w .&'’-]{2,40}, "
            r"(?:(?-i:[A-Z])[\w .&'’-]{1,30}, )?(?:on )?"
            r"(?:(?-i:[A-Z])[a-z]{2,8}\.? \d{1,2}|\d{1,2})(?:st|nd|rd|th)?,? "
            r"(?:(?-i:[A-Z])[a-z]{2,8}\.?,? )?20\d\d\.?\Z"
        ),
    ),
    (
        "author-biography/named",
        0.9,
        True,
        (
            r"the (?:writer|author|columnist)s? (?:(?:teaches|lectures|studies) (?:at|in)\b.{0,300}\Z|"
            r"(?:is|are|teaches|serves|works) (?:[\w’',-]+ ){0,6}?(?:"
            r"ambassador|fellow|professor|analyst|editor|journalist|diplomat|officer|director|researcher|expert|lecturer|"
            r"columnist|scholar|economist|lawyer|advis[eo]r|president|secretary|chair(?:man|person|woman)?|head|"
            r"member|consultant|student|commentator|minister|general|admiral|correspondent|writer|reporter|former|"
            r"retired|freelancer?|(?:[\w’'-]{2,20}-)?based|contributor|graduate|engineer|historian|academic|educator|"
            r"teacher|barrister|advocate|specialist|banker|entrepreneur|practitioner|civil servant|planner|"
            r"bureaucrat|strategist|(?:co-?)?founder|colonel|brigadier|architect|doctor|surgeon|poet|"
            r"\w{2,12}(?:olog|onom|graph)(?:ist|er)|\w{3,10}ician|scientist|activist|novelist)s?\b.{0,300}\Z)"
        ),
    ),
    (
        "government-banner",
        0.97,
        False,
        (
            r"(?:here['’]?s how you know\b.{0,40}|an official website of\b.{0,90}|"
            r"official websites use \.(?:mil|gov)\b.{0,20}|"
            r"(?:secure )?\.?(?:a )?\.(?:mil|gov)\b.{0,40}\b(?:belongs? to|use[s]? https)\b.{0,160}|"
            r"a \.(?:mil|gov) website belongs to .{0,160}|a lock ?\(.{0,200}|"
            r"share sensitive information only on official.{0,60})\Z"
        ),
    ),
    (
        "breadcrumbs",
        0.93,
        False,
        r"home ?: ?(?:[\w &-]{2,30} ?: ?){1,5}[\w &-]{2,40}\Z|home (?:[\w&-]{2,20} ){1,4}article\Z",
    ),
    (
        "author-note",
        0.95,
        False,
        (
            r"\*+ ?(?:(?:Dr|Prof)\.? )?(?:(?-i:[A-Z])[\w.'’-]* ){1,4}(?:is|was|are) (?:an? |the |at |with )?"
            r"(?:[\w-]+ ){0,6}?(?:professor|fellow|researcher|lecturer|analyst|editor|journalist|director|"
            r"student|candidate|scholar|ambassador|columnist|writer)\b.{0,300}\Z"
        ),
    ),
    (
        "slogan",
        0.95,
        False,
        (
            r"(?:ap audio: .{3,120}|ap correspondents? (?-i:[A-Z])[\w .'’-]{3,40} (?:reports?|has).{0,100}|"
            r".{2,80}\banytime[,.]? (?:and )?anywhere\b.{0,20}|(?:hi, )?what are you looking for\?|"
            r"(?:[\w.'’]+ ){0,4}(?:leading|largest|oldest|premier|most (?:read|trusted)|no\.? ?1|number one) "
            r"(?:[\w-]+ ){0,4}(?:newspaper|news site)|"
            r"before it['’]?s here, it['’]?s on .{3,60}|"
            r"[\w ]{3,30} is committed to challenging conventional wisdom.{0,160}|"
            r"[\w ]{3,40} is committed to (?:providing a forum for|publishing a range of) .{0,160}|"
            r"this (?:segment|story|program|episode|interview|broadcast) (?:originally )?aired on .{4,60}|"
            r"this feature uses an automated voice.{0,120}|"
            r"swipe\. select\..{0,30}|space to play or pause.{0,120}|sorry, we don['’]?t have .{3,60}|"
            r"editorials (?:represent|reflect) the views .{3,160}|"
            r"[^.]{0,60}\bthe trust project\b[^.]{0,30}|you are currently viewing .{3,200}|"
            rf"(?-i:(?:[{LU}][\w'’&]+ ){{1,2}})\d{{4}} (?:press|media|news|newspaper|journalism) awards|"
            r"how useful was this (?:post|article)\b.{0,20}|"
            r"(?:do you )?want (?:to read |to see )?more (?:stories|articles|news|content|like)\b.{0,60}\?)\Z"
        ),
    ),
    (
        "translated",
        0.95,
        True,
        r"\*? ?this (?:article|story)\b[^.]{0,60} was translated (?:by|with|using) .{2,80}\Z",
    ),
    (
        "syndicated",
        0.95,
        True,
        (
            r"the post .{5,200} (?:first appeared|appeared first) on .{2,60}\Z|"
            r"this (?:post|article|story) (?:was|is) syndicated from .{2,100}\Z"
        ),
    ),
    ("edition-of-day", 0.95, False, r"today['’]s (?:news)?paper\b.{0,80}\Z"),
    (
        "author-contact",
        0.95,
        False,
        (
            r"(?:(?-i:[A-Z])[\w.'’-]* ){1,4}(?:is|was|has been|covers) (?:[\w’',-]+ ){0,12}?"
            r"(?:reporter|correspondent|journalist|columnist|editor|writer|producer|covering)\b"
            r"[^@]{0,400}[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,4}.{0,80}\Z"
        ),
    ),
    (
        "share-buttons",
        0.95,
        False,
        r"[\w-]{3,30} sharing button\Z|.{2,200} \(opens in (?:a )?new (?:window|tab)\)\Z",
    ),
    ("comments", 0.93, True, r".{0,200}\byorum\w*\b.{0,60}\b(?:onaylan|yayınlan)\w+.{0,40}\Z"),
    (
        "browser",
        0.95,
        False,
        (
            r"(?:請|请)?(?:更新|升级|升級)(?:您的|你的)?(?:瀏覽器|浏览器).{0,30}\Z|"
            r"(?:您|你)使用的(?:瀏覽器|浏览器).{0,80}\Z|"
            r"(?:[請请]至 ?[A-Za-z ]{2,20}官[網网]下[載载] ?){1,5}\Z|"
            r".{0,16}(?:[建请請]|推[荐薦])(?:[议議])?(?:您|你)?(?:使用|改用|升[级級]|下[载載]).{1,60}(?:瀏覽器|浏览器).{0,30}\Z|"
            r"โปรด(?:อัพเดต|อัปเดต)เบราว์เซอร์.{0,60}\Z|เบราว์เซอร์ที่คุณใช้.{0,160}\Z|"
            r".{0,60}ブラウザ.{0,30}(?:ご利用|推奨|アップデート|非対応).{0,60}\Z|"
            r"bitte passen sie die (?:browser)?einstellungen an\.?\Z|"
            r"(?:ihr browser|votre navigateur|[ts]e?u navegador|il tuo browser|je browser)\b.{0,30}"
            r"\b(?:veraltet|obsolète|obsoleto|desatualizado|verouderd|javascript)\b.{0,160}\Z"
        ),
    ),
    (
        "comments",
        0.93,
        True,
        (
            r"die diskussion (?:wurde|ist) geschlossen\.?\Z|"
            r"(?:якщо ви|если вы) (?:хочете|хотите)\b.{0,60}\b(?:коментар|комментари)\w*.{0,80}\Z"
        ),
    ),
    (
        "pages",
        0.95,
        False,
        r"(?:[【\[(]? ?第? ?\d{1,2} ?[頁页] ?[】\])]? ?){2,20}】?\Z|】? ?【打 ?印】.{0,10}\Z",
    ),
    (
        "aged",
        0.95,
        False,
        (
            r"(?:artikkelen|artikeln|denne (?:artikkelen|artikel)|dit artikel|"
            r"dieser (?:artikel|beitrag)|este artículo|"
            r"cet article|questo articolo|este artigo|tämä artikkeli|þessi frétt) "
            r"(?:er|är|is|ist|tiene|date|ha|tem|on) "
            r"(?:mer(?:e)?|meer|älter|más|de plus|più|mais|yli|meira)\b.{3,60}\Z"
        ),
    ),
    (
        "player-length",
        0.93,
        False,
        (
            r"(?:assista|veja|ouça|mira|vea|escucha|guarda|regardez|écoutez|sehen sie|watch|bekijk)\b.{3,60}"
            r"\(\d{1,2} ?min ?(?:\d{1,2} ?s)?\) ?:?\Z"
        ),
    ),
    (
        "share-buttons",
        0.95,
        False,
        r"(?:기사 )?공유 및 설정\Z|.{0,60}(?:본문|메뉴|검색|콘텐츠|컨텐츠|아티클|목록) ?바로가기\Z",
    ),
    (
        "more-of-us",
        0.9,
        False,
        r"(?:så (?:jobbar|arbetar) .{3,60}|.{3,50}) läs mer(?: här)?[!.]?\Z|trở lại .{2,24}(?<![.!?…])\Z",
    ),
    (
        "first-published",
        0.93,
        False,
        (
            r"dieser (?:text|artikel|beitrag) (?:wurde|ist|erschien)\b.{0,60}\b"
            r"(?:veröffentlicht|erschienen)\b.{0,40}\Z|"
            r"(?:cet(?:te)? (?:article|texte|tribune|enquête) (?:a été|est) |"
            r"(?:[\wé]{4,8} de archivo ?: ?)?"
            r"est[ea] (?:artículo|contenido|texto|reportaje|entrevista|nota|historia|noticia) (?:fue|se) |"
            r"quest(?:o articolo|o testo|a intervista) è |est[ea] (?:artigo|texto|reportagem) foi )"
            r"(?=.{0,60}(?:publi|pubbl|paru|appar)).{4,160}\Z|"
            r"this article went live on .{8,120}\Z"
        ),
    ),
    ("reference", 0.93, True, r"(?:more|journal|publication) information: ?.{3,500}\Z"),
    ("weather", 0.95, False, r".{0,24}(?<!\d)-?\d{1,2} ?[°º] ?[cf]\b.{0,24}\Z|-?\d{1,3} ?[°º]\Z"),
    (
        "print-note",
        0.95,
        False,
        r"(?:(?:a version of )?this (?:article|story) )?appeared in the .{4,40}[, ]print edition\b.{0,160}\Z",
    ),
    (
        "disclaimer",
        0.95,
        False,
        (
            r"(?:les (?:points de vue|opinions|propos) (?:exprimée?s|tenus|émis)|"
            r"(?:las )?opiniones (?:expresadas|vertidas|emitidas)|le opinioni (?:qui )?espresse|"
            r"as opiniões (?:aqui )?(?:expressas|emitidas)|"
            r"(?:die )?(?:hier )?(?:geäußerten?|vertretenen) (?:meinungen|ansichten)|"
            r"this column (?:does not (?:necessarily )?reflect|reflects the personal)|"
            r"(?:blog )?posts (?:on this blog )?represent the views)\b.{0,300}\Z"
        ),
    ),
    (
        "disclaimer",
        0.95,
        False,
        r"this (?:is|summary (?:is|was)) (?:an? )?(?:ai|artificial intelligence)[ -]generated\b.{0,200}\Z",
    ),
    (
        "live-closed",
        0.95,
        False,
        (
            r"(?:dieser (?:news-?|live-?)?(?:ticker|blog) ist (?:jetzt |nun )?(?:geschlossen|beendet)|"
            r"(?:this|our) live ?blog (?:is|has) (?:now )?(?:closed|ended)|"
            r"ce (?:direct|live) est (?:désormais |maintenant )?(?:terminé|clos))\b.{0,200}\Z"
        ),
    ),
    (
        "all-authors",
        0.95,
        False,
        r"(?:alle autor:?(?:en|innen)|tous les auteurs|todos los autores|tutti gli autori|all authors)\Z",
    ),
    (
        "author-biography/reporting",
        0.9,
        False,
        (
            rf"(?-i:[{LU}][\w'’-]+(?: [{LU}][\w'’-]+)?"
            rf"(?:(?:, | and |, and )[{LU}][\w'’-]+(?: [{LU}][\w'’-]+)?){{0,4}}) "
            r"reported from (?-i:[A-Z])[\w.,'’ -]{2,90}\.\Z"
        ),
    ),
    (
        "cookies",
        0.95,
        False,
        (
            r"(?:(?:этот|этого|наш|данный|цей|наш|ten|tento|tato|ta|ova|ovaj|situs) .{0,30}?"
            r"(?:использует|використовує|używa|korzysta|používa|používá|koristi|menggunakan)"
            r".{0,24}\bcookies?\b.{0,400}\Z)|"
            r"(?=.{0,300}\b(?:cookies?|webtracking|retargeting|dsgvo|widerrufsrecht|rgpd|datenschutzhinw\w*)\b)"
            r"(?:wir möchten auf unserer|wir verwenden|außerdem möchten wir|"
            r"wenn sie dieses banner|weitere informationen,? auch|"
            r"mit (?:ihrer zustimmung|dem klick)|nous utilisons|"
            r"avec nos partenaires|nous et nos|con il tuo consenso|"
            r"noi e (?:i nostri|terze)|nosotros y nuestros|utilizamos cookies|usamos cookies|"
            r"nós e (?:os )?nossos|wij en onze|"
            r"wij gebruiken|my i nasi|używamy|мы используем|ми використовуємо).{10,700}\Z"
        ),
    ),
    *ROWS_OF_MENUS,
    *ROWS_OF_PAGES,
    *ROWS_OF_FORMS,
    *ROWS_OF_THE_EAST,
    *ROWS_FROM_ESTONIA_TO_PERSIA,
    (
        "writer-note",
        0.9,
        False,
        (
            r"(?:apaixonad[oa] p|formad[oa] em |graduad[oa] em |apasionad[oa] (?:de|por)|"
            r"licenciad[oa] en |passionnée? (?:de|par)|diplômée? (?:de|en)|laureat[oa] in |"
            r"appassionat[oa] d)[^,\d]{10,160}\.\Z"
        ),
    ),
    ("count", 0.95, False, r"[\d.,]+ ?kommentarer(?-i:[A-ZÅÄÖÆØ]).{0,60}\Z"),
    ("button", 0.95, False, r".{0,20}?(?:javascript:void\(0\);?)+\Z"),
    *NOTES,
    *ROWS_OF_EUROPE,
    *ROWS_OF_THE_SOUTH,
    *ROWS_OF_THE_NORTH,
)
