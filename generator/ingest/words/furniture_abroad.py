"""The words above lists of other articles, and in front of one, in languages other than English.

Data only, written as in `furniture_rules.py`, which takes them in; those with which a page speaks to its readers
are patterns for `appeals_abroad.py`.
"""

from __future__ import annotations

RELATED_ABROAD = (
    "lesen sie mehr zum thema|mehr artikel|weitere nachrichten|neueste artikel|neueste nachrichten|"
    "beliebte artikel|beliebteste artikel|beliebteste artikel aktuell|ähnliche artikel|verwandte artikel|"
    "verwandte themen|meist gelesen|meistkommentiert|empfehlungen der redaktion|unsere empfehlungen|"
    "passend zum thema|weiterführende informationen|weiterführende links|mehr informationen|empfohlen|empfehlungen|gündem haberleri|günün haberleri|berita rekomendasi|"
    "あなたにおすすめ|注目コンテンツ|おすすめ記事|おすすめ|sur le même thème|articles similaires|articles liés|articles recommandés|"
    "du même auteur|articles actuels de l auteur|les plus lues|les plus partagés|les plus populaires|"
    "les plus récents|dernières actualités|nos autres articles|autres vidéos|recommandé pour vous|"
    "la rédaction vous conseille|ailleurs sur le web|liens commerciaux|te puede interesar también|"
    "relacionado|relacionados|relacionadas|artículos relacionados|notas relacionadas|las más leídas|"
    "los más leídos|más leídas|lo último|últimas noticias|le puede interesar|tenés que leer|"
    "otras noticias|recomendados|recomendadas|ti potrebbe interessare|potrebbero interessarti|"
    "potrebbe interessarti anche|notizie correlate|i più visti|le più lette|più letti|ultime notizie|"
    "altri articoli|articoli simili|correlati|matérias relacionadas|as mais lidas|mais lidos|"
    "mais notícias|artigos relacionados|você também pode gostar|outras notícias|em destaque|"
    "recomendadas para você|gerelateerd|gerelateerde artikelen|meest gelezen|meest bekeken|"
    "laatste nieuws|aanbevolen|najpopularniejsze|najczęściej czytane|polecane|powiązane artykuły|по теме|"
    "материалы по теме|самое читаемое|популярное|другие новости|новости по теме|последние новости|"
    "рекомендуем|останні новини|новини за темою|ilgili haberler|benzer haberler|en çok okunanlar|"
    "son haberler|diğer haberler|sonraki haber|önceki haber|berita terkait|artikel terkait|terpopuler|"
    "terkini|rekomendasi untuk anda|související články|nejčtenější|súvisiace články|najčítanejšie|"
    "știri similare|cele mai citite|kapcsolódó cikkek|legolvasottabb|σχετικά άρθρα|relaterat|mest lästa|"
    "mest læste|mest lest|luetuimmat|相关新闻|相关阅读|相关链接|推荐阅读|热门新闻|延伸阅读|延伸閱讀|相關新聞|熱門新聞|関連ニュース|あわせて読みたい|人気記事|"
    "още по темата|свързани новини|най четени|povezane vijesti|povezane vesti|najčitanije|saistītie raksti|"
    "susiję straipsniai|seotud lood|관련기사|관련 기사|많이 본 뉴스|인기기사|추천기사|مواضيع ذات صلة|الأكثر قراءة|أخبار ذات صلة"
)

PROMO_ABROAD = (
    "tenés que leer|mirá también|mira también|vea también|vea además|leé también|leer también|lea además|"
    "à lire également|lisez aussi|lire également|ti potrebbe interessare|guarda anche|confira também|"
    "leia ainda|czytaj także|czytaj również|zobacz także|zobacz również|przeczytaj także|читайте также|"
    "читайте також|смотрите также|čtěte také|mohlo by vás zajímat|čítajte aj|citește și|citiți și|"
    "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης|δείτε ακόμη|διαβαστε ακομη|διαβαστε επισης|δειτε επισης|läs också|læs også|les også|lue myös|lihat juga|simak juga|اقرأ أيضا|اقرأ المزيد|"
    "شاهد أيضا|прочетете още|вижте още|pročitajte i|pročitajte još|lasi arī|skaitykite taip pat|loe ka|"
)

_CHINESE = (
    "不得转载|不得轉載|禁止转载|禁止轉載|请勿转载|转载请|轉載請|如需转载|仅供参考|僅供參考|不构成.{0,6}投资建议|仅代表作者|不代表本[网站报]|"
    "免责声明|免責聲明|版权声明|版權聲明|版权所有|版權所有|欢迎关注|歡迎關注|扫码关注|扫描.{0,6}二维码|关注.{0,12}公众号|下载.{0,10}(?:APP|客户端)|"
    "請同意|隱私權(?:規範|政策)|隱私聲明|点击投票|登录后(?:参与|发表)|立即訂閱|加入會員|更多原创资讯请|阅读全文，请|阅读全文,请|原标题[:：]"
)
_JAPANESE = (
    "会員限定|有料(?:会員|記事)(?:です|の方|限定)|会員登録|ご利用になれます|お読みいただけ|ご覧いただけ|ご覧ください|お申し込み|無断(?:転載|使用|複製)|"
    "残り\\d+文字|ログインして|のアカウントを(?:フォロー|お持ち)"
)
_KOREAN = "무단 ?전재|재배포 ?금지|저작권자|구독하(?:기|세요)|제보하기|제보는|댓글을 (?:달|남|작성)|의 댓글이 있습니다|채널을 추가"
_SLAVIC = (
    "dalsz[ya] (?:ciąg|część) (?:materiału|artykułu|tekstu)|článek pokračuje|článok pokračuje|nastavak (?:teksta|članka)|"
    "подписывайтесь|подпишитесь|читайте нас в|следите за (?:нами|новостями) в|перепечатка материалов|все права защищены|"
    "нашли (?:ошибку|опечатку)|підписуйтесь|підписуйтеся|знайшли помилку|помітили помилку|zapisz się na|obserwuj nas|wszelkie prawa zastrzeżone|"
    "napisz do nas|dołącz do nas|přihlaste se k|odebírejte|sledujte nás|všechna práva vyhrazena|našli ste chybu|našli jste (?:v článku )?chybu"
)
_NORTHERN = (
    "direkt in (?:ihr|dein) (?:e-mail-)?postfach|weiter nach der werbung|har du innspill|send oss (?:gjerne )?en e-post|saken fortsetter (?:under|etter)|"
    "artikkelen fortsetter|artiklen fortsætter|artikeln fortsätter|texten fortsätter|voit keskustella aiheesta|(?:juttu|artikkeli) jatkuu|tekst gaat verder (?:onder|na)|"
    "prenumerera på|följ oss|tipsa oss|logga in (?:på|för|här)|gratiskonto|abonner på|følg oss|følg os|tips oss|bliv medlem|tilaa uutiskirje|liity (?:jäseneksi|mukaan|keskusteluun)|kirjaudu sisään|"
    "seuraa meitä|abonneer je|meld je aan|volg ons|tip de redactie"
)
_SOUTHERN = (
    "la suite après (?:la|cette) publicité|continua (?:após|depois d)[ao]s? publicidade|el artículo continúa debajo|haberin devamı|haber akış sistemi|"
    "a cikk (?:a hirdetés után |az ajánló után )?folytatódik|articolul continuă (?:după|mai jos)|"
    "ακολουθήστε |εγγραφείτε |μάθετε πρώτοι|abone ol(?!\\w)|bizi takip edin|tüm hakları saklıdır|haber kaynaklarınıza|iratkozz fel|iratkozzon fel|"
    "kövess minket|kövessen minket|minden jog fenntartva|abonează-te|abonați-vă|urmărește-ne|urmăriți-ne|toate drepturile rezervate|"
    "se hai un abbonamento|scopri l.abbonamento|accedi per continuare|ne maradjon le a|comentarios (?:es|son) (?:la )?(?:opinión|responsabilidad)|no está permitido verter|se reserva el derecho (?:de|a) (?:eliminar|borrar|suprimir)"
)
_INDIAN_AND_SEMITIC = (
    "सब्सक्राइब कर|फॉलो कर(?:ें|िए)|डाउनलोड कर(?:ें|िए)|चैनल से जुड़|সাবস্ক্রাইব কর|ফলো কর|जॉइन कर|جميع الحقوق محفوظة|اشترك (?:في|الآن)|تابعونا|تابعنا|حمل(?:وا)? التطبيق|"
    "لا تعبر عن رأي|ترحب شبكة|کلیه حقوق|כל הזכויות שמורות|הצטרפו ל|עקבו אחרינו|להורדת האפליקציה|טעינו\\? נתקן"
)
COMMENTS_ABROAD = (
    "commenti all articolo|lascia il tuo commento|deja un comentario|los comentarios|komentarze|komentarze czytelników|dodaj komentarz|komentáře|diskuse|"
    "diskusia|diskuze|kommentarer|kommentarer til saken|kommentit|keskustelu|reacties|reageer|hozzászólások|comentarii|adaugă un comentariu|комментарии|"
    "комментарии читателей|оставить комментарий|коментарі|додати коментар|коментари|komentari|komentarji|yorumlar|yorum yap|yorum yaz|komentar|"
    "komentar pembaca|tulis komentar|σχόλια|σχολιάστε|تعليقات|التعليقات|أضف تعليق|اكتب تعليقك|نظرات|نظر شما|نظرات کاربران|תגובות|הוסף תגובה|评论|网友评论|最新评论|"
    "热门评论|最热评论|全部评论|留言|網友留言|コメント|コメントを書く|댓글|댓글 쓰기|bình luận|ý kiến|ความคิดเห็น|แสดงความคิดเห็น|टिप्पणियां|टिप्पणी करें|মন্তব্য|মন্তব্য করুন"
)
"""The headings above what readers wrote."""

_ELSEWHERE = (
    "breaking news dan berita pilihan|langsung di ponsel|ikuti (?:kami|saluran|channel|whatsapp)|dapatkan (?:update|berita)|unduh aplikasi|sila ikuti|"
    "theo dõi .{2,30} trên (?:google|zalo|facebook)|tải ứng dụng|đăng ký nhận|ติดตามข่าว|กดติดตาม|ctrl ?\\+ ?enter"
)

APPEALS_IN_IDEOGRAPHS = f"{_CHINESE}|{_JAPANESE}|{_KOREAN}"
APPEALS_IN_LETTERS = f"{_SLAVIC}|{_NORTHERN}|{_SOUTHERN}|{_INDIAN_AND_SEMITIC}|{_ELSEWHERE}"
"""Whole phrases of pages that speak to their readers, and that reports do not have."""

SIGNS_OF_APPEALS = (
    "postfach|werbung|innspill|e-post|fortsett|fortsæt|fortsätt|keskustella aih|jatkuu|gaat verder|prenumerera|följ oss|tipsa|logga in|gratiskonto|"
    "abonner|følg os|tips o|bliv medlem|tilaa uut|liity|kirjaudu|seuraa meitä|abonneer|meld je|volg ons|tip de|publicité|publicidade|continúa|"
    "haberin devam|haber akış|folytat|continuă|abbonament|accedi per|ne maradj|abone ol|takip edin|tüm hakları|haber kaynak|iratkoz|kövess|minden jog|"
    "aboneaz|abonați|urmăre|urmări|toate drep|comentarios|permitido verter|reserva el derecho|dalsz|pokračuje|nastavak|zapisz|obserwuj|wszelkie|"
    "napisz do|dołącz|přihlaste|odebírejte|sledujte|všechna práva|našli ste|našli jste|breaking news dan|ponsel|ikuti|dapatkan|unduh|theo dõi|"
    "tải ứng|đăng ký|ctrl"
).split("|")
"""What each of those in Latin letters has somewhere; only for speed."""
