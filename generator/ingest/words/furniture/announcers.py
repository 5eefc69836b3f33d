"""What stands above the headline of one other article amid a text, in many languages, as phrases that fold.

`ANNOUNCERS` lead to it whether or not a colon stands behind them; `LABELS_ABOVE` may be a subhead or a kicker
without one (`Analyse`), or a button below which the text goes on (`Lees verder`), and lead to it with one.
"""

from __future__ import annotations

ANNOUNCERS = (
    "bekijk ook|kijk ook|luister ook|lees dit ook|lees het hele artikel|aanbevolen voor jou|"
    "aanbevolen voor u|ook lezen|auch lesenswert|lesetipp|lese tipp|lesetipps|empfohlener artikel|"
    "lesen sie dazu auch|verwandter artikel|passend dazu|jetzt lesen|empfohlene redaktionelle inhalte|"
    "empfohlener redaktioneller inhalt|lesen sie hier mehr|dazu auch|notre dossier|"
    "à découvrir|article lié|écoutez aussi|sur le sujet|à lire|aussi à lire|lire notre article|"
    "lire notre enquête|lire notre analyse|lire notre décryptage|notre décryptage|à lire sur le sujet|"
    "lire ensuite|noticia relacionada|nota relacionada|artículo relacionado|"
    "le recomendamos leer|lea más|más sobre el tema|no te pierdas|no se pierda|"
    "además lea|puedes leer|podría interesarte|per approfondire|approfondisci|leggi pure|vedi anche|"
    "da leggere|articolo correlato|l approfondimento|consigliati|consigliato|in case you missed it|icymi|"
    "related news by|related content by|related stories by|what readers are saying|list of 3 items|"
    "dig deeper|the full story|full story|se också|missa inte|rekommenderad läsning|lyssna också|"
    "mer läsning|läs hela artikeln|recomendado|assista também|assista|artigo relacionado|ver também|"
    "não perca|não deixe de ler|gå ikke glip af|relateret|hør også|læs hele historien|læs hele artiklen|"
    "fik du læst|læs mere her|fikk du med deg|relatert|se video|les hele saken|gå ikke glipp av|"
    "recomandarea zilei|nu rata|recomandarea autorului|mai multe pe aceeași temă|bővebben|lásd még|"
    "olvasd el ezt is|ilgili haber|ayrıca okuyun|bunu da okuyun|"
    "bunları da okuyun|ayrıca bkz|önerilen haber|подробнее по теме|читайте подробнее|"
    "також читайте|рекомендуємо|детальніше|детальніше за темою|подробнее|"
    "dowiedz się więcej|polecamy także"
)

LABELS_ABOVE = frozenset(
    (
        "analyse|analysis|análisis|análise|analisi|l analisi|analiza|analyysi|анализ|analiz|opinion|"
        "opinión|opinião|opinie|meinung|kommentar|commentary|commento|comentario|comentário|commentaar|"
        "komentarz|komentář|leitartikel|editorial|explainer|explained|interview|intervista|entrevista|"
        "l intervista|wywiad|rozhovor|интервью|інтерв ю|röportaj|bakgrunn|bakgrund|baggrund|background|"
        "hintergrund|contexto|contexte|tausta|il retroscena|retroscena|il commento|il caso|notre analyse|"
        "notre enquête|notre décryptage|décryptage|reportage|reportaje|reportagem|grafik|infografik|"
        "infografía|infografica|graphic|video|vídeo|vidéo|wideo|видео|відео|podcast|watch|listen|photos|"
        "fotos|fotostrecke|galerie|galería|galeria|quiz|faq|timeline|chronik|cronología|chronologie|"
        "continue reading|seguir leyendo|sigue leyendo|seguí leyendo|continua a leggere|continue lendo|"
        "läs vidare|czytaj dalej|haberin devamı|okumaya devam et|lees meer|lees verder|weiterlesen|"
        "läs mer här|mehr lesen|leggi di più|ver más|se mere|citește mai mult"
    ).split("|")
)

LIVE_ABOVE = frozenset(
    (
        "live|live updates|liveblog|live blog|liveticker|live ticker|ticker|direct|en direct|le direct|"
        "en vivo|en directo|ao vivo|in diretta|diretta|la diretta|na żywo|relacja na żywo|"
        "direkt|direkte|suora|online|"
        "živě|élő|élőben|canlı|canlı anlatım|canlı blog|онлайн|прямой эфир|наживо|ζωντανά|siaran langsung|"
        "trực tiếp|直播|現場直播|现场直播|ライブ|速報中|라이브|생중계|실시간|مباشر|تغطية مباشرة|تغطية حية"
    ).split("|")
)
