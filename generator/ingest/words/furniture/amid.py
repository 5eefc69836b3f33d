"""What stands between paragraphs and below them, word for word, on advertisements, films, walls, live pages.

And on who may copy what, how to send a page on, and whose views and remarks those are.

Data only, written as in `rules.py`, which takes it in.
"""

from __future__ import annotations

from generator.ingest.words.furniture.kinds import FurnitureRule

_ADS = (
    "scroll to resume content|"
    "reklám|hirdetés|hirdetes|reklam|werbung endet|anzeige endet|annuncio pubblicitario|annuncio|"
    "anuncio|anúncio|annonce|annonser|mainos|ilmoitus|διαφημιση|"
    "artikel wird nach dieser anzeige fortgesetzt|der artikel geht nach der anzeige weiter|"
    "nach der anzeige weiterlesen|weiterlesen nach der anzeige|weiter nach der anzeige|"
    "weiter nach der werbung|"
    "continúa leyendo debajo|continúa leyendo después de la publicidad|sigue leyendo debajo|"
    "la nota continúa después de la publicidad|continua a leggere dopo la pubblicità|"
    "l articolo prosegue dopo la pubblicità|l articolo continua dopo la pubblicità|"
    "continue a ler depois da publicidade|lees hieronder verder|lees verder na de advertentie|"
    "verhaal gaat verder onder de advertentie|verder onder de advertentie|"
    "het artikel gaat verder onder de advertentie|"
    "reszta artykułu pod reklamą|ciąg dalszy pod reklamą|dalsza część artykułu pod reklamą|"
    "dalsza część tekstu pod reklamą|artykuł sponsorowany|materiał sponsorowany|"
    "text pokračuje pod reklamou|pokračování článku pod reklamou|pokračování článku pod inzercí|"
    "pokračování textu pod reklamou|článok pokračuje pod reklamou|"
    "a cikk a hirdetés után folytatódik|a cikk folytatódik a hirdetés után|a cikk folytatódik|"
    "articolul continuă după publicitate|articolul continuă mai jos|continuarea articolului după publicitate|"
    "haber reklamdan sonra devam ediyor|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|"
    "haberin devamı aşağıda|материал продолжается после рекламы|продолжение после рекламы|продолжение ниже|"
    "партнерский материал|партнёрский материал|на правах рекламы|продовження після реклами|продовження нижче|"
    "на правах реклами|партнерський матеріал|το άρθρο συνεχίζεται μετά τη διαφήμιση|"
    "συνεχίστε μετά τη διαφήμιση|η συνέχεια μετά τη διαφήμιση|artikel berlanjut setelah iklan|"
    "lanjutkan membaca di bawah|scroll ke bawah untuk melanjutkan membaca|bài viết tiếp tục sau quảng cáo|"
    "nội dung tiếp theo sau quảng cáo|廣告 請繼續閱讀本文|广告 请继续阅读本文|文章未完 請繼續閱讀|請繼續閱讀|"
    "記事は広告の後に続きます|広告の後にも続きます|広告の後に本文が続きます|기사는 광고 후에 이어집니다|"
    "기사는 광고 아래로 이어집니다|يستمر المقال بعد الإعلان|تابع القراءة بعد الإعلان|تكملة المقال بعد الإعلان"
)
_FILMS = (
    "视频加载失败 请刷新重试|"
    "die wiedergabe wurde unterbrochen|wiedergabe unterbrochen|playback was interrupted|"
    "la lecture a été interrompue|"
    "video wird geladen|video lädt|video is loading|loading video|video loading|chargement de la vidéo|"
    "la vidéo se charge|cargando vídeo|cargando video|cargando el vídeo|caricamento video|"
    "caricamento del video|carregando vídeo|carregando o vídeo|a carregar vídeo|a carregar o vídeo|"
    "video wordt geladen|video laden|ładowanie wideo|ładowanie filmu|videon laddas|videoen indlæses|"
    "video indlæses|laster video|videoen lastes|videota ladataan|načítání videa|video se načítá|"
    "video se připravuje|videó betöltése|se încarcă videoclipul|se încarcă video|video yükleniyor|"
    "загрузка видео|видео загружается|завантаження відео|відео завантажується|φόρτωση βίντεο|memuat video|"
    "đang tải video|影片載入中|视频加载中|視頻載入中|動画を読み込み中|동영상 로딩중|동영상 로딩 중|"
    "جار تحميل الفيديو|bekijk de video|bekijk video|zobacz wideo|zobacz film|obejrzyj wideo|se klippet|"
    "se videon|se videoen|se videoklippet|katso video|katso videolta|podívejte se na video|"
    "nézze meg a videót|"
    "vezi video|urmăriți video|videoyu izle|videoyu izleyin|смотреть видео|смотрите видео|дивитися відео|"
    "дивіться відео|δείτε το βίντεο|δείτε βίντεο|tonton video|tonton videonya|xem video|看影片|觀看影片|"
    "動画を見る|동영상 보기|동영상 뉴스|영상 보기|شاهد الفيديو|شاهد بالفيديو"
)
_LISTENING = (
    "audio generado con ia|audio generato con ia|áudio gerado por ia|ascolta la versione audio dell articolo|"
    "ascolta la versione audio|ouça este conteúdo|ouça a notícia|escuchar esta noticia|"
    "poslechněte si článek|poslechněte si tento článek|przeczytaj lub posłuchaj|"
    "spill av|spill av video|afspil|afspil video|spela upp|toista video|"
    "ouvir o artigo|hallgassa meg a cikket|haberi dinle|слушать статью|слухати статтю|"
    "收聽文章|收听文章|記事を聞く|"
    "استمع إلى المقال|기사 듣기|聆聽文章|聽新聞|기사를 들어보세요"
)
_WALLS = (
    "subscriber exclusive|exclusive to subscribers|for subscribers only|"
    "treść dostępna dla subskrybentów|treść tylko dla prenumeratorów|artykuł dostępny dla subskrybentów|"
    "sie möchten weiterlesen|möchten sie weiterlesen|jetzt weiterlesen mit abo|"
    "word abonnee om verder te lezen|"
    "word abonnee en lees verder|exclusief voor abonnees|voor abonnees|kup dostęp aby czytać dalej|"
    "wykup dostęp aby czytać dalej|kup dostęp i czytaj dalej|läs vidare bli prenumerant|"
    "bli prenumerant och läs vidare|redan prenumerant logga in|är du redan prenumerant logga in|"
    "allerede abonnent log ind|allerede abonnent logg inn|for abonnenter|kun for abonnenter|"
    "vain tilaajille|tilaajille|oletko jo tilaaja kirjaudu sisään|předplaťte si a čtěte dál|"
    "už jste předplatitel přihlaste se|jste předplatitel přihlaste se|jen pro předplatitele|"
    "csak előfizetőknek|fizessen elő és olvasson tovább|már előfizető jelentkezzen be|"
    "articol disponibil doar pentru abonați|doar pentru abonați|ești deja abonat autentifică te|"
    "okumaya devam etmek için abone olun|bu içerik abonelere özeldir|zaten abone misiniz giriş yapın|"
    "abonelere özel|оформите подписку чтобы читать дальше|материал доступен только подписчикам|"
    "материал доступен только по подписке|уже есть подписка войти|уже подписаны войти|только для подписчиков|"
    "оформіть підписку щоб читати далі|матеріал доступний лише передплатникам|"
    "матеріал доступний лише за підпискою|вже є підписка увійти|лише для передплатників|"
    "γίνετε συνδρομητής για να διαβάσετε τη συνέχεια|μόνο για συνδρομητές|είστε ήδη συνδρομητής συνδεθείτε|"
    "berlangganan untuk melanjutkan membaca|konten khusus pelanggan|sudah berlangganan masuk|"
    "khusus pelanggan|đăng ký để đọc tiếp|nội dung dành cho thuê bao|đã là thuê bao đăng nhập|"
    "已是會員 登入|已是会员 登录|本文為訂閱會員專屬|本文为订阅会员专属|會員專屬|会員の方はログイン|"
    "이 기사는 유료회원 전용입니다|유료회원 전용|구독하고 계속 읽기|اشترك لمتابعة القراءة|"
    "هذا المحتوى للمشتركين فقط|للمشتركين فقط|مشترك بالفعل سجل الدخول"
)
_LIVE = (
    "zum liveblog|zum live blog|zum liveticker|zum ticker|alle entwicklungen im liveblog|acompanhe ao vivo|"
    "siga ao vivo|relacja na żywo|śledź relację na żywo|följ direktrapporteringen|följ liverapporten|"
    "följ liverapporteringen|følg liveblog|følg liveblogg|følg med live|følg saken direkte|følg oss direkte|"
    "seuraa hetki hetkeltä|hetki hetkeltä|kövesse élőben|kövesse élő közvetítésünket|urmărește live|"
    "urmăriți live|canlı anlatım|canlı izle|δείτε live|παρακολουθήστε live|ikuti liputan langsung|"
    "theo dõi trực tiếp|ライブで見る|실시간 업데이트|تابع البث المباشر|онлайн трансляция|онлайн трансляція|"
    "volg ons liveblog|volg het liveblog|suivez notre direct|siga el minuto a minuto|segui la diretta"
)
_SENDING = (
    "קבלו עדכונים|שמירת כתבה לרשימת הקריאה|שליחת כתבה במייל|הדפיסו כתבה|שתפו בטוויטר|"
    "bağlantıyı kopyala|linki kopyala|x te paylaş|facebook ta paylaş|twitter da paylaş|whatsapp ta paylaş"
)
_SENDING_BEGINS = "קבלת התראה במייל על כתבות|تابعوا rt|تابعونا على|تابعنا على"
_SHOPPING_BEGINS = "informação de qualidade e confiável|plano completo de|plano ilimitado para você que"
_WITHDRAWN = (
    "提供社の都合により 削除されました|"
    "questo contenuto può essere visualizzato anche sul sito da cui ha origine"
)
_ELSEWHERE_BEGINS = "ir al suplemento|ir al especial|多様な観点からニュースを考える"
_VIEWS_BEGIN = (
    "this work represents the views and opinions solely|emissary harnesses carnegie s|"
    "letters to the times must be|letters to the editor must be|"
    "detta är en debattartikel|det här är en debattartikel|detta är ett debattinlägg|"
    "det här är ett debattinlägg|"
    "detta är en opinionstext|det här är en opinionstext|detta är en kommenterande text|"
    "det här är en kommenterande text|dette er et debattinnlegg|dette er eit debattinnlegg|"
    "dette er en kronikk|dette er ein kronikk|dette er en kommentar kommentaren|dette er en leder lederen|"
    "dette er et debatindlæg|dette er en kronik kroniken|tämä on mielipidekirjoitus|"
    "os artigos publicados com assinatura|mais de 180 reportagens e análises"
)
_REMARKS_BEGIN = "掲載される投稿は投稿者個人の見解であり"
_POSTS = (
    "view post on x|view on instagram|voir ce post sur x|voir le post sur x|voir sur x|voir sur instagram|"
    "ver publicación en x|ver en x|ver publicação no x|ver no x|bekijk op x|bekijk op instagram|"
    "bekijk dit bericht op x|auf x ansehen|auf instagram ansehen|visa på x|se på x|visa inlägget på x|"
    "näytä x ssä|zobacz na x|zobrazit na x|bu gönderiyi x te görüntüle|x te görüntüle|guarda su x|vedi su x|"
    "cookies accepteren|inhalt laden|inhalte laden|contenu bloqué|"
    "deze inhoud kan niet worden weergegeven|deze inhoud kan niet getoond worden"
)
_POSTS_BEGIN = (
    "dieser inhalt stammt von|um diesen inhalt anzuzeigen|deze post van x|deze post kan niet|"
    "om deze inhoud te|pour voir ce contenu|para ver este contenido|per visualizzare questo contenuto|"
    "per visualizzarlo|para ver este conteúdo|η δημοσίευση κοινοποιήθηκε|δείτε αυτή τη δημοσίευση|"
    "ta publikacja w|wyświetl ten post|vis dette innlegget|se dette opslag|visa detta inlägg"
)
_PICTURES = (
    "zdjęcie ilustracyjne|zdjęcie poglądowe|ilustrační foto|ilustrační snímek|ilustračná snímka|"
    "képünk illusztráció|illusztráció|képünk csak illusztráció|foto ilustrativ|fotografie ilustrativă|"
    "foto cu caracter ilustrativ|arşiv fotoğrafı|temsili fotoğraf|фото из открытых источников|"
    "фото з відкритих джерел|архивное фото|архівне фото|иллюстративное фото|ілюстративне фото|"
    "φωτογραφία αρχείου|φωτό αρχείου|ảnh minh họa|ảnh minh hoạ|foto ilustrasi|資料照片|示意圖|示意图|"
    "資料写真|자료사진|자료 사진|symbolbild|symbolfoto|archivbild|archivfoto|arkivbild|arkivfoto|arkistokuva|"
    "foto de archivo|imagen de archivo|foto d archivio|foto di repertorio|immagine di repertorio|"
    "imagem ilustrativa|foto ilustrativa|imagem de arquivo|foto de arquivo|archieffoto|archiefbeeld"
)
_FOLLOWING = (
    "suivre|seguir|segui|volgen|följ|følg|seuraa|obserwuj|sledovat|követés|urmărește|takip et|ακολουθήστε|"
    "ikuti|追蹤|关注|متابعة"
)
"""Beside the name of who wrote."""
_KEEPING = (
    "bewaren|spara|lagre|tallenna|zapisz|uložit|mentés|salvează|kaydet|сохранить|зберегти|αποθήκευση|"
    "lưu|收藏|저장"
)

RULES_AMID = (
    FurnitureRule(name="advertisement", confidence=0.97, whole=_ADS),
    FurnitureRule(
        name="player",
        confidence=0.95,
        whole=f"{_FILMS}|{_LISTENING}",
        before_mark="saksikan video|simak video|tonton video|lihat video|saksikan juga video",
    ),
    FurnitureRule(name="legal", confidence=0.96, start="this site is protected"),
    FurnitureRule(name="motto", confidence=0.96, whole="democracy dies in darkness"),
    FurnitureRule(
        name="about-project",
        confidence=0.95,
        start="indepth is the home for|indepth is the new home|the standard group plc is|"
        "o leitor de cartacapital confia|tenha acesso a conteúdos exclusivos|passa dalla parte del torto|"
        "sostieni l informazione libera|expert speak raisina|expert speak india|expert speak young",
    ),
    FurnitureRule(name="follow", confidence=0.93, whole=_FOLLOWING),
    FurnitureRule(name="button", confidence=0.93, whole=_KEEPING),
    FurnitureRule(name="subscribers-only", confidence=0.93, whole=_WALLS),
    FurnitureRule(name="promo", confidence=0.93, whole=_LIVE, start=_ELSEWHERE_BEGINS),
    FurnitureRule(name="share-buttons", confidence=0.95, whole=_SENDING, start=_SENDING_BEGINS),
    FurnitureRule(name="subscribers-only", confidence=0.93, start=_SHOPPING_BEGINS),
    FurnitureRule(name="disclaimer", confidence=0.93, start=_VIEWS_BEGIN),
    FurnitureRule(name="withdrawn", confidence=0.95, whole=_WITHDRAWN),
    FurnitureRule(name="comments", confidence=0.96, start=_REMARKS_BEGIN, closes=True),
    FurnitureRule(name="quoted-post", confidence=0.94, whole=_POSTS, start=_POSTS_BEGIN),
    FurnitureRule(name="kind-of-picture", confidence=0.92, whole=_PICTURES),
    FurnitureRule(
        name="copyright", confidence=0.97, start="copyright efe|copyright agencia efe", closes=True
    ),
)
