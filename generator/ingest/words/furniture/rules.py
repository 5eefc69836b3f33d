"""The words of page furniture: what surrounds an article on its page and is no part of it.

Data only; `furniture.py` applies it. Phrases are written as they fold: lower case, letters and
digits with single spaces between. `|` parts them.
"""

from __future__ import annotations

from generator.ingest.words.furniture.amid import RULES_AMID
from generator.ingest.words.furniture.announcers import ANNOUNCERS
from generator.ingest.words.furniture.asia import ADS_OF_ASIA, BUTTONS_OF_ASIA
from generator.ingest.words.furniture.author_boxes import ABOUT_AUTHOR
from generator.ingest.words.furniture.buttons_of_europe import BUTTONS_OF_EUROPE
from generator.ingest.words.furniture.forms import LINKS, MAY_COMMENT, STATES
from generator.ingest.words.furniture.from_the_east import RULES_FROM_ESTONIA_TO_PERSIA
from generator.ingest.words.furniture.kinds import FurnitureRule
from generator.ingest.words.furniture.lists_abroad import (
    ALSO_READ,
    ALSO_READ_AND_MARK,
    COMMENTS_ABROAD,
    PROMO_ABROAD,
    RELATED_ABROAD,
)

_MORE_OF_SECTIONS = "".join(
    f"|more {section} {kind}"
    for section in "local national world international business politics sports opinion region state".split()
    for kind in ("news", "articles", "stories", "headlines")
)

RULES = (
    FurnitureRule(
        name="advertisement",
        confidence=0.99,
        whole="by taboola|by outbrain|by revcontent|by mgid|by dianomi|by zergnet|taboola feed|reklam alanı|reklam alani|publicidad ai|advertising|advertisement|advertisements|ad|ads|advertise|sponsored|sponsored content|promoted content|paid content|"
        "paid post|article content|story continues below|story continues|continue reading below|skip advertisement|skip ad|"
        "ad feedback|story continued below|passer la publicité|continua após publicidade|festive offer|texem advert|inread invented by teads|scroll to continue|scroll for more|remove ads|report this ad|report ad|loading|loading ad|load more|"
        "advertisement scroll to continue|advertisement continue reading the main story|continue reading the main story|"
        "continue reading|promoted|sponsor message|sponsored message|message from our sponsor|become an npr sponsor|"
        "anzeige|werbung|publicité|publicidad|pubblicità|publicidade|continua após a publicidade|"
        "la suite après la publicité|reklame|reklama|annons|advertentie|" + ADS_OF_ASIA,
        start="sponsored by|advertise with|cnn values your feedback|1 how relevant|2 did you encounter|how relevant is this ad|did you encounter any technical|story continues below|article continues below|article continues after|story continues after|"
        "content continues below|continues below this ad|this advertisement has not loaded|advertisement "
        "story",
    ),
    FurnitureRule(
        name="button",
        confidence=0.97,
        whole=f"{BUTTONS_OF_EUROPE}|{BUTTONS_OF_ASIA}|website of the year|app of the year|news website of the year|textgröße|textgröße ändern|schriftgröße|schriftgröße ändern|taille du texte|tamaño del texto|字号|字號|字级|字級|人工智能朗读|글자크기|글자크기 설정|컨텐츠 바로가기|본문 바로가기|フォントサイズ|размер шрифта|размер текста|слушайте|подкасти|розмір шрифту|rozmiar czcionki|velikost písma|veličina slova|podeli vest|yazı boyutu|حجم الخط|اندازه فونت|גודל טקסט|schließen|fermer|cerrar|chiudi|fechar|sluiten|zamknij|zavřít|закрыть|закрити|kapat|like this|disclosure statement|partners|view all partners|loading audio|kindly share this story|before you go|external content|content|show|edited by|published on|posted by|hazte socio|jetzt unterstützen|jetzt spenden|fehlerhinweis|artikel verschenken|in pocket speichern|druckansicht|inhaltsverzeichnis|zur startseite|caricamento player|descubre nuestras apps|latest weather blog|submit weather pics|7 day forecast|related topic|save icon|share icon|a bookmark|short url|escuchar nota|remind me later|image|footer links|got it|normal text size|larger text size|very large text size|mehr|mehr anzeigen|s inscrire|s identifier|s abonner|je m abonne|i subscribe|ajouter à vos sélections|lire plus tard|i çeriği görüntüle|메뉴 건너뛰기|ai要約|ai 요약|ai요약|ai 摘要|içeriği görüntüle|шрифт очистити|очистити шрифт|сховати налаштування|контраст contrast|контраст|людям із порушенням зору|open journalism no news is bad news|listen live|no result|no result view all result|clock menu more arrow no yes mobile|clock menu more arrow no yes|"
        "réutiliser ce contenu|copier le lien|zur merkliste hinzufügen|link kopieren|weitere optionen zum teilen|mehrfachnutzung erkannt|"
        "zusammenfassen|artikelrechte erwerben|salvar artigos|salvar para ler depois|recurso exclusivo para assinantes|edição impressa|ouvir o texto|"
        "benefício do assinante|diminuir fonte|aumentar fonte|desplegar redes sociales|añadir usuario|comentar|saber más|o utilizza|"
        "partilhar notícia|guardar artigo|oferecer artigo|share close button|close extra sharing options|add topic|dismiss|allow|"
        "info|copied to clipboard|more actions|show all|hide|select|sort by|signed up|preview|zur app|see all video|newest|oldest|reply|report|"
        "academic rigour journalistic flair|academic rigor journalistic flair|manage cookies|manage preferences|manage settings|share|save|saved|save this|save for later|save article|saved articles|read later|remove|print|print this|"
        "print article|print page|bookmark|bookmarked|bookmarks|link copied|copy url|copied|gift|"
        "gift article|gift this article|share full article|give this article|gift link|email|email this|email article|"
        "mail|mail this|"
        "like|likes|dislike|follow|following|unfollow|subscribe|subscribe now|subscribed|sign in|sign up|"
        "log in|login|"
        "logout|log out|register|menu|search|close|open|next|previous|prev|back|top|back to top|back to blog|back to the blog|back to news|back to newsroom|back to articles|back to all articles|back to posts|back to all posts|back to resources|back to overview|zurück zum blog|retour aux actualités|retour à la liste|volver al blog|volver a noticias|torna al blog|go to top|back to the front page|back to front page|back to home page|back to the home page|back to homepage|back to the homepage|"
        "view all|infinite scroll enabled|increase font size|adjust font size|reply to|name reply comment|text settings|print story|add comment|"
        "see all|see more|show more|show less|read less|view more|load more stories|expand|collapse|more|"
        "more options|"
        "options|settings|notifications|turn on notifications|get alerts|skip to content|skip to main "
        "content|"
        "end of sidebar|return to start of sidebar|end of sidebar return to start of sidebar|start of sidebar|"
        "end of dialog window|beginning of dialog window|end of carousel|skip to end of carousel|"
        "skip to navigation|skip links|accessibility links|skip past newsletter promotion|after newsletter "
        "promotion|jump to content|go to content|main content|text size|text size a a|font size|clear this text input|clear this text input go|a a|aa|a a a|resize text|"
        "small|medium|large|increase text size|translate|translations|zoom|home|download|download pdf|"
        "download app|"
        "open in app|view in app|get app|get the app|reprints|reprint|permissions|feedback|help|cancel|"
        "submit|ok|yes|no|accept|"
        "accept all|reject all|agree|i agree|continue|play|pause|mute|unmute|replay|autoplay|fullscreen|"
        "full screen|"
        "live|live tv|watch live|watch tv|video|videos|photos|gallery|podcast|podcasts|newsletters|"
        "newsletter|epaper|"
        "e paper|premium|exclusive|breaking|breaking news|developing|new|updated|latest updates|drucken|"
        "druckversion|merken|"
        "artikel merken|vorlesen|imprimer|enregistrer|envoyer|abonnez vous|se connecter|"
        "suscríbete|iniciar sesión|guardar|"
        "imprimir|stampa|salva|abbonati|accedi|assine|subscrever|entrar|salvar|anmelden|abonnieren|abo|lesezeichen|"
        "speichern",
        start="the wayback machine|become a fan get|previous story|next story|previous article|next article|previous post|next post|this column does not necessarily reflect the|this article does not necessarily reflect the|begin typing your search|baca berita|nikmati berita|hier geht es|hier geht s|hier gehts|top of page|bottom of page|zum inhalt springen|zum hauptinhalt|aller au contenu|accéder au contenu|"
        "ir al contenido|saltar al contenido|vai al contenuto|ir para o conteúdo|pular para o conteúdo|"
        "ga naar hoofdinhoud|naar hoofdinhoud|przejdź do treści|içeriğe geç|перейти к содержанию|"
        "якщо ви помітили|якщо ви знайшли|если вы заметили|если вы нашли|нашли опечатку|заметили ошибку|"
        "загрузка новости|vidéo suivante dans|lecture automatique|"
        "pour lire la suite|vous êtes déjà abonné|déjà abonné|il vous reste|this story was supported|this article was supported|this reporting was supported|kindly share|go to the|let us know in the|have you ever|also on huffpost|do you have information|when search suggestions|go to new|pour aller plus loin|notre dossier|mit ihrer zustimmung|pour afficher ce contenu|para mostrar este contenido|this is a beta experience|voice is ai generated|ich bin damit einverstanden|empfohlener redaktioneller|we need your consent|this content is hosted|to display this content|para que podamos|this article appears in|"
        "mehr zum thema|from the section|an curved arrow|a curved arrow|for all latest|not ready to support|"
        "remind me|while citing and using|end of twitter|end of instagram|end of youtube|skip twitter post|"
        "skip instagram post|skip youtube post|this article was published more|this story was published more|some information may no longer|open this photo in|play video|"
        "newyou can|you can now listen|copy paste the|close extra|add cbs|add nbc|add fox|bitte beachten sie die|partilhar no|compartir en|"
        "ya no se pueden votar|tu suscripción se|si continúas leyendo|flechatu suscripción|quieres añadir otro usuario|si quieres compartir tu cuenta|article réservé aux abonnés|l espace des contributions|abonnez vous pour|"
        "keyboard shortcuts|why you can trust|log in register|log in to save|register or subscribe|skip to main|skip to content|skip to the|share this|share on|share via|share the|share article|share story|share with|click to share|"
        "click here to share|partager sur|partager l article|teile das|teilen auf|artikel teilen|"
        "compartir este|condividi su|condividi l|compartilhe|compartilhar|copy the link|post a link|add to "
        "reading list|"
        "add to my list|add to favourites|gift this|save this article|save this story|print this|email this|"
        "unlock this|"
        "create a free account|enable notifications|allow notifications|view on x|view on twitter|open sharing|"
        "add as a preferred|set as preferred|make us preferred|add us on google|add as preferred|prefer on google|prefer us "
        "on google",
    ),
    FurnitureRule(name="promo", confidence=0.97, start=ALSO_READ, before_mark=ALSO_READ_AND_MARK),
    FurnitureRule(
        name="promo",
        confidence=0.95,
        whole="upcoming events|quick guide|fotostrecke|bildergalerie|read more|read now|also read|related|related video|related videos|watch|must read|must watch|learn more|find out more|"
        "recommended video|related story|related article|listen|see also|more on this|más información|lesen "
        "sie auch|"
        "lire aussi|à lire aussi|voir aussi|a voir aussi|lee también|leggi anche|leia também|leia mais|ler mais|ler também|"
        "otros artículos del autor|otros artículos de la autora|más artículos del autor|más artículos de la autora|"
        "outros artigos do autor|mais artigos do autor|altri articoli dell autore|autres articles de l auteur|"
        "weitere artikel des autors|weitere artikel der autorin|meer van deze auteur|"
        "mehr zum thema|"
        "mehr dazu|läs mer|saiba mais|veja mais|per saperne di più|pour en savoir plus|en savoir plus|para saber mais|"
        "meer lezen|meer weten|à voir en vidéo|en vidéo|voir la vidéo|"
        "watch now|watch more|watch video|video below|dive deeper|go deeper|in depth",
        before_mark="similar news|le recomendamos|les recomendamos|te recomendamos|le sugerimos|te sugerimos|no deje de leer|no dejes de leer|nous vous recommandons|vi consigliamo|recomendamos|mira|mirá|mira aquí|surftipp|zum aufklappen|property news|auto news|baca|simak|featured|read more|know more|learn more|find out more|read|see also|see more|related|also|"
        "related news|related coverage|more|more news|read related news|watch|"
        "watch now|watch live|"
        "watch more|watch video|listen|listen now|in pictures|in photos|photos|photo gallery|don t miss|"
        "dont miss|must read|"
        "must watch|you may also like|recommended|recommended reading|from the archive|next|up next|next "
        "read|read next|now read|"
        "further reading|more on this|more on this story|here s more|full coverage|full story|"
        "the big read|"
        "siehe auch|mehr dazu|mehr zum thema|auch interessant|hintergrund|voir aussi|à lire|lire|à lire "
        "aussi|écouter|"
        "sur le même sujet|más información|ver también|ver|vedi anche|approfondimento|per approfondire|"
        "saiba mais|"
        "veja também|veja mais|veja|czytaj także|czytaj też|zobacz też|lees ook|läs också|les også|читайте "
        "также|подробнее|läs mer|läs mer här|läs även|se även|se också|les|les mer her|se også|læs|katso myös|lees meer|"
        "lees verder|bekijk ook|kijk ook|mehr|mehr lesen|lies mehr|lee más|ver más|lire plus|leggi|leggi di più|ler mais|"
        "czytaj więcej|czytaj|zobacz|citește|vezi|čtěte|čtěte více|přečtěte si|čítajte|olvassa el|διαβάστε|δείτε|читать|"
        "чети още|pročitajte|go deeper|in other news|también puedes leer|también te puede interesar|"
        "no te pierdas|no te lo pierdas|approfondisci|da non perdere|à ne pas manquer|não perca|não deixe de ler|"
        "nicht verpassen|niet te missen|missa inte|gå ikke glip af|ikke gå glipp av|nepřehlédněte|nie przegap|polecamy|"
        "polecamy również|ne hagyd ki|nu rata|μη χάσετε|не пропустите|не пропустіть|не пропускайте|ne propustite|"
        "прочтите|прочтите также|okumaya devam|okumaya devam et|devamını oku|devamini oku|kaçırmayın|jangan lewatkan|"
        "đừng bỏ lỡ|もっと読む|あわせて読む|看视频|观看视频|看影片|觀看影片|睇片|點擊觀看|点击观看",
        start="also read|read also|read more|read the full|read our|read full|see also|click here|tap here|watch live|watch above|watch below|watch the video|"
        "watch more|related articles|related stories|related video|lesen sie mehr|lesen sie hier|mehr "
        "lesen|lire la suite|leer más|te puede interesar|le puede interesar|"
        "leia mais|das könnte sie auch interessieren|" + PROMO_ABROAD + "here are the latest|follow our live|"
        "follow live|see live updates|get the latest|explore more|discover more|this story is part of|this "
        "article is part of|"
        "more from this|continue reading on|need a break play|read this in|read in app|read this story in|versión en español|"
        "leer en español",
    ),
    FurnitureRule(
        name="related-list",
        confidence=0.96,
        closes=True,
        lists=True,
        whole="just in|similar news|similar stories|related reads|related coverage|related stories|related articles|related news|related content|related topics|related posts|"
        "related reading|related links|other topics of interest|more related|more on this story|more on this topic|more stories|more "
        "news|more like this|more to read|"
        "more headlines|more articles|more coverage|most read|most popular|most viewed|most shared|most "
        "commented|"
        "trending|trending now|trending stories|trending topics|trending news|trending videos|latest news|"
        "latest stories|latest national stories|latest world stories|latest international stories|"
        "latest local stories|latest business stories|latest politics stories|latest sports stories|"
        "latest headlines|latest|latest articles|latest videos|recommended|recommended for you|recommended "
        "stories|recommended articles|recommended from editorial|"
        "recommended reading|recommendations|you may also like|you might also like|you may like|you might "
        "like|other stories you might like|other stories you may like|more stories you might like|you may have missed|"
        "you may also be interested in|you might also be interested in|you might be interested in|you may be interested in|people also read|others are reading|what "
        "others are reading|"
        "readers also liked|up next|read next|what to read next|next read|top stories|top news|top "
        "headlines|editors picks|editor s picks|"
        "editor s pick|editor s choice|editors choice|must reads|don t miss|from around the web|around the "
        "web|sponsored links|popular|popular now|"
        "popular stories|popular news|popular articles|popular posts|most popular articles|others also read|in this section|keep reading|next story|previous story|next article|"
        "previous article|next post|"
        "previous post|further reading|useful reading|suggested reading|additional reading|also worth reading|in other news|featured|featured stories|featured articles|today s "
        "top stories|"
        "other stories|other news|other articles|explore more|explore|discover more|special coverage|"
        "spotlight|hot topics|"
        "this week s top stories|stories you may like|promoted stories|paid partner content|from our "
        "partners|partner content|"
        "elsewhere on the web|mehr auf spiegel online|zum thema|contenido relacionado|principales noticias|mehr aus|das könnte sie auch interessieren|das könnte sie "
        "interessieren|auch interessant|meistgelesen|"
        "meistgelesene artikel|weitere artikel|weitere themen|aktuelle meldungen|top "
        "themen|sur le même sujet|dans la même rubrique|après cet article|les plus lus|"
        "à lire également|à la une|vous aimerez aussi|noticias "
        "relacionadas|más noticias|lo más visto|lo más leído|"
        "te puede interesar|te recomendamos|además|articoli correlati|i più letti|potrebbe interessarti|"
        "notícias relacionadas|mais lidas|últimas notícias|"
        "veja também|関連記事|" + RELATED_ABROAD + _MORE_OF_SECTIONS,
        before_mark="more in|more from|more on",
        start="weitere storys|aktuálně z rubriky|meer uit|meer over|meer nieuws|lees meer over|mer från|mer om|więcej na|altre notizie|mais em|mehr zu|plus sur|more from|more stories from|more news from|more headlines from|latest from|most read in|most popular in|"
        "top stories from|stories from|recommended by|news from|mehr von|mehr aus dem|plus d "
        "articles|toute l actualité|"
        "también te puede|más en|altri articoli|mais de|mais sobre",
    ),
    FurnitureRule(
        name="newsletter",
        confidence=0.94,
        whole="nieuwsbrief|nieuwsbrieven|nyhetsbrev|nyhedsbrev|newsletter abonnieren|notre newsletter|la newsletter|boletín|boletines|boletim|uutiskirje|biuletyn|hírlevél|buletin informativ|no contract|cancel anytime|cancel any time|unlock these benefits|monthly plan|annual plan|best value|sign up here|newsletter sign up|newsletter signup|subscribe here|sign me up|join now|privacy notice|please enter a valid email address|"
        "get our newsletter|email address|your email|your email address|enter email|free newsletter|daily "
        "newsletter|"
        "privacy policy|you re all signed up|thanks for signing up|thank you for signing up|success|one "
        "time only",
        start="please click|please log in|please login|you must login|you must log in|please note that|something went wrong please try|please provide a valid|please enter|a message from|dear reader|dear readers|sign up for|sign up to|sign up now|sign up with|privacy notice|support the guardian|support trusted|i m proud to work at|i am proud to work at|a free press is|fund independent|fund our journalism|sign up and|subscribe to|subscribe for|subscribe today|subscribe and|enter your email|by signing up|by subscribing|"
        "by clicking|by submitting|by entering your|by providing|thank you for subscribing|thanks for "
        "subscribing|"
        "you are now subscribed|you re now subscribed|you have successfully|start your day|start each day|"
        "want more|"
        "stay informed|stay up to date|stay updated|stay ahead|stay connected|keep up with|be the first to|"
        "never miss|"
        "join our|join thousands|join the conversation|get our|get a daily|get the day|get this newsletter|"
        "get breaking|get stories|get daily|"
        "this newsletter|our newsletter|a newsletter|daily newsletter|weekly newsletter|abonnieren sie|"
        "jetzt abonnieren|"
        "abonneer u|abonneer je|schrijf u nu in|schrijf je nu in|schrijf je in voor|blijf altijd op de hoogte|blijf op de hoogte van|meld je aan voor|meld u aan voor|anmäl dig till|meld deg på|tilmeld dig|tilaa uutiskirje|zapisz się|přihlaste se k odběru|abonează te|abonați vă|iratkozz fel|iratkozzon fel|daftar newsletter|εγγραφείτε στο|"
        "inscrivez vous|recevez|abonnez|suscríbete|suscríbase|recibe|iscriviti|ricevi|inscreva se|receba|"
        "assine|"
        "unlimited access|subscribe from|try unlimited|already a subscriber|already have an account|not a "
        "subscriber|"
        "you have reached|you ve reached|daily quota reached|monthly quota reached|uh oh daily quota|this article is for|this story is for|this content is for|to "
        "continue reading|to read this|"
        "to read the full|support our journalism|support independent|support quality|donate now|donate "
        "today|your support|make a donation|become a member|"
        "india needs free fair non hyphenated|but the news media is in a crisis|theprint has the finest young|"
        "sustaining journalism of this quality|why news media is in crisis|"
        "we need your|if you value|since you re here|as you read this|while you re here",
    ),
    FurnitureRule(
        name="comments",
        confidence=0.97,
        closes=True,
        whole="promoted comments|top comments|top rated comments|best comments|most liked comments|reader comments|readers comments|"
        "comments on this entry are closed|comments|comment|post a comment|post comment|leave a comment|leave a reply|add a comment|add new comment|view comments|show comments|view all comments|read comments|hide comments|open comments|load "
        "comments|no comments|no comments yet|be the first to comment|"
        "join the discussion|join the conversation|conversation|discuss|discussion|write a "
        "comment|deixe seu comentário|deja tu comentario|comunicar erro|"
        "what do you think|have your say|your comment|comments are closed|comments closed|comments section|"
        "start the conversation|restricted html|filtered html|"
        "kommentare|kommentar schreiben|commentaires|commenter|réagir|comentarios|"
        f"commenti|comentários|{COMMENTS_ABROAD}",
        start="dejá tu comentario|caricamento commenti|commenta la notizia|i commenti dei lettori|"
        "live comments feed|comments will be closed|comments will be moderated|comments will be published|comments have been closed|comments have been disabled|comments have closed|comments are closed|comments are moderated|comments will be edited|comments may be|comments are disabled|comments are not|comments are subject|comments are welcome and|we moderate comments|comment policy|to comment on this|please read our comment|please sign in to|"
        "log in to comment|sign in to comment|all comments are|all comments must|all comments will|your email address will not|this conversation is|"
        "no html tags allowed|allowed html tags|lines and paragraphs break automatically|"
        "web page addresses and|global and entity tokens are|you can align images|you can caption images|"
        "you can embed media items|you may use these html tags|you can use these html tags|"
        "more information about text formats|more information about formatting options|"
        "commenting on this article|commenting on this story|commenting on our|commenting on articles|commenting on stories|commenting on this post",
    ),
    FurnitureRule(
        name="about-author",
        confidence=0.95,
        closes=True,
        whole=ABOUT_AUTHOR,
    ),
    FurnitureRule(
        name="poll",
        confidence=0.9,
        lists=True,
        whole="poll|quick poll|online poll|reader poll|umfrage|sondage|encuesta|sondaggio|enquete|"
        "استطلاع رأي|استطلاع رأى|استطلاع الرأي|استطلاع|опрос|опрос дня|опитування|анкета|anketa|ankieta|sonda|sondaż|szavazás|"
        "anket|günün anketi|jajak pendapat|thăm dò ý kiến|thăm dò|bình chọn|설문조사|설문|투표|투표하기|投票|投票調查|投票调查|網路投票|kysely|äänestys|アンケート|نظرسنجی|סקר|μικρή δημοσκόπηση|δημοσκόπηση",
    ),
    FurnitureRule(
        name="player",
        confidence=0.95,
        whole="playlist|only have a minute listen instead|heard on|npr 24 hour program stream|remote video url|listen to this article|listen to article|listen to this story|listen to the story|listen to story|listen now|listen to the article|"
        "hear this story|hear this article|audio|transcript|listen to this|play video|video "
        "player is loading|now playing|"
        "click to play|click to unmute|seek to live|current time|remaining time|playback rate|artikel "
        "anhören|anhören|beitrag hören|écouter|"
        "écouter cet article|escuchar|ascolta|ascolta l articolo|ouvir|ouça|1x|1 0x|speed|chapters|"
        "descriptions off|captions|audio track|"
        "mp4|mp3|mp4mp3|mp3mp4|embed|embed code|video unavailable|this video can not be played|media "
        "caption|toggle playback",
        start="you are here|listen to this|listen to the article|your browser does not|seu navegador não suporta|tu navegador no soporta|su navegador no soporta|votre navigateur ne|il tuo browser non|il browser non supporta|ihr browser unterstützt|dein browser unterstützt|this audio is|this article was read|audio by|powered by|"
        "audio report|to play this|video duration|this is a modal|javascript is|please turn on javascript|please enable|an error occurred|we re "
        "sorry this|sorry this video|"
        "please use chrome browser for|please use the chrome browser|this browser does not|generated by ai|ai generated|narrated by|this video is|pushing play|00 00",
    ),
    FurnitureRule(
        name="follow",
        confidence=0.94,
        whole="follow us|follow us on|connect with us|find us on|stay connected|our social media|whatsapp channel|google news|"
        "follow us on social media|follow us on google news|yuk simak juga video ini|simak selengkapnya dalam video berikut|"
        "simak juga video ini|join us|social media|folgen sie uns|suivez nous|"
        "síguenos|seguici|siga nos",
        start="sigue toda|sigue la|sigue en|apúntate|únete|fox news flash|dieses thema im programm|über dieses thema berichtete|über dieses thema haben wir|über dieses thema hat|follow us|like us on|find us on|connect with us|join our whatsapp|join our telegram|join us on|folgen sie uns|"
        "suivez nous|suivez l actualité|síguenos|síganos|seguici|siga o|siga nos|for more news|for all the "
        "latest|for the latest|"
        "non hai un account|hai salvato un nuovo|salva questo articolo|kļūda rakstā|for breaking news|for more stories|for more on news|for latest news|download the|download our|get the app|available "
        "on|catch all the|"
        "catch the latest|get all the latest|track latest|check out our|check out more|find more stories|"
        "find more news|discover the latest|you can also follow|"
        "stay tuned|add as a preferred source|choose us as|make us your preferred",
    ),
    FurnitureRule(
        name="tags",
        confidence=0.93,
        closes=True,
        lists=True,
        whole="en esta nota|temas en esta nota|temas de esta nota|temas tratados|leia tudo sobre o tema|leia tudo sobre o tema e siga|tudo sobre o tema|siga o tema|siga os temas|tags keywords|no tags for this post|no tags|tags|tag|topics|topic|keywords|key words|filed under|in this article|in this story|categories|category|"
        "explore more on these topics|topics in this article|mentioned in this article|people mentioned|"
        "more about|"
        "read more about|suggested topics|related tags|article tags|topics covered|companies mentioned|"
        "schlagwörter|stichwörter|themen|schlagworte|"
        "mots clés|sujets|thèmes|etiquetas|temas|archivado en|argomenti|tags correlati|assuntos|tópicos|"
        "trending tags|タグ|キーワード",
        before_mark="key words|key word|tags|tag|tagged|tagged as|tagged with|tagged in|topics|topic|keywords|filed under|categories|category|more about|related topics|"
        "in this article|in this story|read more about|suggested topics|schlagwörter|themen|mots clés|"
        "sujets|etiquetas|temas|argomenti|assuntos|tópicos|topics covered|posted in|labels",
        start="filed under|read more about|suggested topics|explore more on|topics posted in|archivado en",
    ),
    FurnitureRule(
        name="legal",
        confidence=0.96,
        closes=True,
        whole="all rights reserved|terms of use|terms of service|terms and conditions|terms conditions|terms|privacy|cookie policy|cookies|cookie settings|"
        "privacy settings|your privacy choices|do not sell my info|do not "
        "sell my personal information|"
        "do not sell or share my personal information|accessibility|accessibility statement|advertise with "
        "us|"
        "contact us|contact|about|about us|careers|jobs|faq|faqs|site map|sitemap|rss|rss feeds|"
        "archive|archives|"
        "editorial policy|editorial standards|code of ethics|corrections|press|media kit|licensing|"
        "syndication|"
        "impressum|datenschutz|datenschutzerklärung|agb|kontakt|mentions légales|confidentialité|aviso "
        "legal|política de privacidad|"
        "política de privacidade|informativa privacy|alle rechte vorbehalten|tous droits réservés|todos los "
        "derechos reservados|"
        "tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|report an error|"
        "report a typo|report a mistake|report error|report this content|"
        "disclaimer|grievance redressal|print edition|today s paper|subscribe to our newsletters|the trust "
        "project|"
        "our standards the thomson reuters trust principles|purchase licensing rights|acquire licensing "
        "rights|licence this content|license this content|"
        "reprints permissions|request permissions|rights and permissions|legal notice",
        start="all rights reserved|do not reproduce|exclusive news data and analytics|i understand and agree that|commentary is produced by|this news story has been written and|an official website of|the associated press is an independent|about sponsored|is an independent|this material may not|this content may not|no part of|reproduction of|reproduction in whole|tous droits|alle rechte|todos los derechos|"
        "tutti i diritti|riproduzione|todos os direitos|our standards|acquire licensing|purchase licensing|"
        "use of this site|"
        "we use cookies|this website uses|this site uses|cookies help|your use of|by "
        "using this site|view our privacy|"
        "read our privacy|see our privacy|terms of use|terms of service|terms and conditions|privacy policy|"
        "published by arrangement|"
        "quotes delayed|data delayed|the views expressed|views expressed|opinions expressed|report a typo|"
        "found an error|found a mistake|"
        "found a typo|spotted an error|see an error|do you have a|have a tip|got a tip|have you a|send us "
        "your|send your|contact the author|"
        "contact the reporter|write to us|reach us|email the author|email us|email our|contact our|contact "
        "us|republish|this article is republished|this work is licensed|our work is licensed|gear obsessed editors|"
        "licensed under|creative commons|to inquire about|to license|for permission|request a correction|"
        "suggest a correction|"
        "submit a correction|suggest an edit|have something to|is this article|was this article|is this page useful|yes this page is useful|no this page is not useful|was this page|was this helpful|"
        "did you "
        "find|how would you rate|rate this|do you like the content|report it to us|did you like",
    ),
    FurnitureRule(
        name="editor-note",
        confidence=0.95,
        whole="this is a developing story|developing story check back for updates|more details awaited|"
        "this is a breaking news story|breaking news story|this story is developing",
        before_mark="editor s note|editors note|correction|corrections|clarification|note to readers|update|disclaimer|"
        "anmerkung der redaktion|note de la rédaction|nota del editor",
        start="the story was edited|the article was edited|this story was edited|this article was edited|this report was edited|please attribute|this is a developing|this is a breaking|this is an active story|this story will be updated|this article will be updated|this story has been|this article has been|this article was amended|"
        "this article was updated|this article was corrected|this story was updated|this story was "
        "corrected|this post has been|"
        "this article was originally|this story was provided by|this article was provided by|this story was originally|this article first appeared|this story first "
        "appeared|"
        "this article originally|this story originally|this piece originally|this commentary originally|"
        "this essay originally|this op ed originally|this piece first|this commentary first|this essay first|"
        "this piece was originally|this commentary was originally|this article was first|this story was first|"
        "republished with permission|republished from|reprinted with permission|reprinted from|"
        "published in the print edition|appeared in the print edition|an earlier version of|a previous version of|a "
        "version of this|"
        "except for the headline|this story has not been|this report has been|this report is auto|"
        "this is an unedited|published by special|originally published|first published on|the post appeared "
        "first|"
        "reprinted with|we have an editor|this text was|this article was generated|this story was written|"
        "this article was written|"
        "this article was produced|this article appeared in|this story appeared in|a german version|read "
        "this article in",
    ),
    FurnitureRule(
        name="picture-control",
        confidence=0.96,
        whole="toggle caption|hide caption|enlarge this image|enlarge image|enlarge|open image in gallery|view image in fullscreen|"
        "view gallery|view photos|view all photos|photo gallery|expand image|click to expand|click to "
        "enlarge|next image|"
        "previous image|next slide|previous slide|view image|view photo|image gallery|see more photos|more "
        "photos|view slideshow|carousel|shadow carousel|image carousel|photo carousel|"
        "open gallery|open the image|close gallery|1 image|left|right|caption|copy caption|buy photo|buy this image|buy this photo|enlarge buy this image|enlarge buy this photo|picture|"
        "vergrößern|avaa kuvien katselu|öppna bildvisningen|öppna bilden|visa bild i fullskärm|åpne bildet|vis bilde i fullskjerm|åbn billedet|foto vergroten|otwórz galerię|agrandir|ouvrir en mode plein écran|ampliar|galerie",
        start="open image|view image in|enlarge this|click to view|hover to|tap to|click to enlarge|swipe to|swipe or|slide 1|view full size",
    ),
    FurnitureRule(
        name="key-points",
        confidence=0.9,
        whole="key points|key takeaways|takeaways by bloomberg ai|key facts|highlights|story highlights|at a glance|in brief|summary|in summary|ai summary|quick read|in short|"
        "the gist|what to know|what you need to know|things to know|the main points|main points|essentials|"
        "auf einen blick|zusammenfassung|samenvatting|riassunto|sammanfattning|podsumowanie|"
        "das wichtigste in kürze|l essentiel|en résumé|claves|puntos clave|in sintesi|em resumo|resumo|"
        "das wichtigste im überblick|kurz zusammengefasst|kurzfassung|les points clés|points clés|à retenir|"
        "lo esencial|las claves|resumen|l essenziale|punti chiave|i punti chiave|pontos chave|o essencial|"
        "principais pontos|in het kort|kort samengevat|de kern|de essentie|ざっくり言うと|i korthet|kort sammanfattning|kort fortalt|"
        "bullet points|synopsis|article summary|the brief|the facts|quick takes|why we wrote this",
    ),
    FurnitureRule(
        name="dispatch-note",
        confidence=0.95,
        whole="policy brief|issue brief|research brief|policy paper|working paper|cover story|"
        "for immediate release|embargoed|immediate release|press release|news release|release|media release|statement|statements and releases|"
        "briefing room|speeches and remarks|press office|office of the press secretary|unofficial translation|"
        "machine translation|zur veröffentlichung freigegeben|communiqué|communiqué de presse|"
        "pressemitteilung|comunicado de prensa|comunicato stampa",
    ),
    FurnitureRule(
        name="form",
        confidence=0.96,
        whole=STATES,
        start="you ve contributed successfully|you have successfully submitted",
    ),
    FurnitureRule(name="comments", confidence=0.96, whole=MAY_COMMENT, closes=True),
    FurnitureRule(name="button", confidence=0.96, whole=LINKS),
    *RULES_FROM_ESTONIA_TO_PERSIA,
    FurnitureRule(name="promo", confidence=0.95, whole=ANNOUNCERS),
    *RULES_AMID,
)
