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
    "susiję straipsniai|seotud lood|관련기사|관련 기사|많이 본 뉴스|인기기사|추천기사|مواضيع ذات صلة|الأكثر قراءة|أخبار ذات صلة|"
    "das könnte dich auch interessieren|aus dem ressort|mehr aus der region|neueste meldungen|das wichtigste vom tage|"
    "mehr zu den themen|themen des artikels|leseempfehlung|en lien avec cet article|"
    "plus d actualités|plus d infos|les dernières infos|les plus consultés|à découvrir également|notre sélection|"
    "sujets associés|más sobre este tema|lo más leído hoy|lo más visto hoy|te recomendamos leer|"
    "también te puede interesar|temas relacionados|últimas noticias de hoy|noticias más leídas|lo más reciente|lo más popular|"
    "más noticias de hoy|contenidos relacionados|da non perdere|leggi anche gli articoli|video del giorno|"
    "si parla di|i più letti di oggi|articoli recenti|ultimi articoli|le notizie di oggi|scopri altre notizie|mais populares|"
    "tópicos relacionados|artigos recomendados|recomendado para si|a não perder|leia mais notícias|"
    "conteúdos relacionados|veja mais notícias|aanbevolen artikelen|verder lezen|ook interessant|"
    "meest gelezen artikelen|lees meer over dit onderwerp|polecamy|warto przeczytać|więcej na ten temat|"
    "powiązane tematy|może cię zainteresować|zobacz więcej|czytaj więcej|pozostałe wiadomości|redakcja poleca|"
    "najchętniej czytane|doporučujeme|nejčtenější články|související témata|související|aktuálně se děje|další články|další zprávy|"
    "nejnovější články|právě se čte|další videa|odporúčame|najnovšie správy|ďalšie články|mer i ämnet|"
    "följ ämnen i artikeln|ämnen i artikeln|mest läst|relaterade artiklar|fler nyheter|läs mer om ämnet|andra läser|"
    "rekommenderat|læs mere om|relaterede artikler|flere nyheder|mere om emnet|andre læser|mest læste lige nu|"
    "læs videre|flere saker|relaterte saker|les flere saker|anbefalt for deg|les mer om|siste saker|mer om saken|"
    "suosittelemme|lisää aiheesta|aiheeseen liittyvää|tuoreimmat|lue seuraavaksi|nyt luetuimmat|"
    "muita juttuja|önerilen haberler|önerilen video|sıradaki haber|bunlar da ilginizi çekebilir|çok okunanlar|daha fazla haber|"
    "günün manşetleri|en çok okunan haberler|editörün seçtikleri|δημοφιλή|"
    "περισσότερα νέα|μη χάσετε|προτεινόμενα|δημοφιλέστερα|σχετικά θέματα|"
    "διαβάστε περισσότερα|τα πιο δημοφιλή|ещё по теме|еще по теме|похожие новости|новости партнеров|"
    "новости партнёров|вам может быть интересно|популярные новости|популярные материалы|"
    "больше новостей|самое интересное|сейчас читают|самые читаемые|другие материалы|схожі новини|"
    "популярні новини|матеріали за темою|більше новин|вас може зацікавити|новини партнерів|"
    "вам також може сподобатися|популярне|найпопулярніше|інші новини|știri recomandate|recomandări|"
    "articole similare|articole recomandate|articole asemănătoare|te ar putea interesa|"
    "știri din aceeași categorie|top citite|cele mai citite știri|recomandările redacției|pe aceeași temă|ezek is érdekelhetnek|"
    "ezek érdekelhetnek még|ez is érdekelheti|ez is érdekelhet|kapcsolódó cikkeink|legnépszerűbb|ajánlott cikkek|"
    "további cikkek|kapcsolódó tartalom|legolvasottabb cikkek|ajánljuk még|ezt is ajánljuk|kedvenceink|partnereinktől|"
    "további híreink|ajánlataink|olvasta már|相关报道|更多新闻|热点新闻|今日热点|精彩推荐|猜你喜欢|大家都在看|热门推荐|相关推荐|精选推荐|编辑推荐|"
    "最新文章|最新新聞|熱門文章|推薦閱讀|更多報導|更多新聞|相關報導|看更多|你可能也想看|推薦文章|人氣文章|商品推薦|贊助廣告|猜你想看|最新资讯|热门文章|この記事に関連|関連する記事|注目の記事|人気の記事|新着記事|"
    "あなたへのおすすめ|関連リンク|関連トピックス|新着ニュース|今読まれている記事|관련뉴스|관련 뉴스|많이 본 기사|이 시각 주요뉴스|"
    "오늘의 주요뉴스|인기 뉴스|가장 많이 본 뉴스|많이 읽은 기사|추천뉴스|추천 뉴스|핫뉴스|이 시각 헤드라인|함께 본 기사|berita lainnya|artikel lainnya|"
    "berita terpopuler|artikel menarik lainnya|berita populer|berita berkaitan|artikel berkaitan|lagi berita|paling banyak dibaca|"
    "rekomendasi|berita pilihan|paling popular|video terkait|tin liên quan|tin cùng chuyên mục|"
    "đọc nhiều|xem nhiều|bài liên quan|tin khác|các tin khác|có thể bạn quan tâm|tin đọc nhiều|bài viết liên quan|"
    "cùng chuyên mục|đọc nhiều nhất|bài cùng chuyên mục|ข่าวที่เกี่ยวข้อง|ข่าวยอดนิยม|บทความที่เกี่ยวข้อง|ข่าวอื่นๆ|"
    "ข่าวแนะนำ|แท็กที่เกี่ยวข้อง|เนื้อหาที่เกี่ยวข้อง|ข่าวน่าสนใจ|เรื่องที่เกี่ยวข้อง|أخبار متعلقة|موضوعات متعلقة|مقالات ذات صلة|"
    "المزيد من الأخبار|الأكثر مشاهدة|الأكثر تداولا|قد يعجبك أيضا|ذات صلة|مواضيع متعلقة|اخترنا لك|"
    "أخبار أخرى|כתבות נוספות|עוד בנושא|כתבות קשורות|אולי יעניין אותך|הכתבות החמות|עוד כתבות שיעניינו אותך|הנקראות ביותר|הכי נקראות|"
    "כתבות אחרונות|מומלצים|עוד באותו נושא|חדשות נוספות|לכל הכתבות|מומלץ בשבילך|اخبار مرتبط|مطالب مرتبط|پربازدیدها|"
    "پربیننده ترین|اخبار پیشنهادی|مطالب پیشنهادی|پیشنهاد سردبیر|संबंधित खबरें|अन्य खबरें|"
    "सबसे ज्यादा पढ़ी गई|मिलती जुलती खबरें|रिलेटेड न्यूज|ट्रेंडिंग|संबंधित समाचार|आपके लिए"
)

ALSO_READ = (
    "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lisez aussi|aussi à lire|leggi anche|"
    "leia também|leia ainda|lea también|lee también|lea además|leé también|lees ook|läs också|läs även|les også|læs også|"
    "lue myös|czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|čtěte také|čítajte aj|citește și|"
    "читайте также|читайте також|прочетете още|διαβάστε επίσης|baca juga|simak juga|đọc thêm|lesen sie auch|lies auch"
)
"""What leads to another article by its name, with no colon between, and begins no sentence of a report."""

PROMO_ABROAD = (
    "tenés que leer|mirá también|mira también|vea también|vea además|leé también|leer también|"
    "ti potrebbe interessare|guarda anche|confira também|"
    "zobacz także|zobacz również|"
    "смотрите также|mohlo by vás zajímat|citiți și|"
    "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης|δείτε ακόμη|διαβαστε ακομη|διαβαστε επισης|δειτε επισης|lihat juga|اقرأ أيضا|اقرأ المزيد|"
    "شاهد أيضا|إقرأ أيضا|إقرأ أيضاً|вижте още|pročitajte i|pročitajte još|lasi arī|skaitykite taip pat|loe ka|"
    "zum weiterlesen|seguí leyendo|sigue leyendo|zobacz też|læs mere|les mer|lue lisää|vezi și|"
    "olvasd el ezt is|olvassa el ezt is|ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|ये भी देखें|بیشتر بخوانید|همچنین بخوانید|קראו גם|"
    "קראו עוד|xem thêm|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|à voir aussi|para saber más|"
)

_CHINESE = (
    "长按(?:识别|二维码)|识别二维码|如有侵权|转载自其他媒体|更多(?:精彩|原创|相关)?(?:内容|新闻|报道|報導)请|欢迎提供新闻线索|想看更多.{0,12}(?:點|请|請)|點我(?:下載|看|加入)|按我看|"
    "(?:訂閱|追蹤|按讚).{0,12}(?:粉絲|頻道|專頁)|加入.{0,10}(?:LINE好友|官方帳號)|"
    "不得转载|不得轉載|禁止转载|禁止轉載|请勿转载|转载请|轉載請|如需转载|仅供参考|僅供參考|不构成.{0,6}投资建议|仅代表作者|不代表本[网站报]|"
    "免责声明|免責聲明|版权声明|版權聲明|版权所有|版權所有|欢迎关注|歡迎關注|扫码关注|扫描.{0,6}二维码|关注.{0,12}公众号|下载.{0,10}(?:APP|客户端)|"
    "請同意|隱私權(?:規範|政策)|隱私聲明|点击投票|登录后(?:参与|发表)|立即訂閱|加入會員|更多原创资讯请|阅读全文，请|阅读全文,请|原标题[:：]|\\A(?:出品|监制|策划|审校|统筹|制作)[人方]? ?[:：︱丨｜|]|(?:欢迎|歡迎)(?:搜[寻尋]|追[踪蹤]|[订訂][阅閱])"
)
_JAPANESE = (
    "外部リンク先|ニュースレターに(?:ご)?登録|ご登録(?:ください|いただ|はこちら)|続きを(?:読む|お読み)|友だち追加|公式(?:アカウント|LINE)を|ご意見・ご感想|紙面ビューアー|"
    "会員限定|有料(?:会員|記事)(?:です|の方|限定)|会員登録|ご利用になれます|お読みいただけ|ご覧いただけ|ご覧ください|お申し込み|無断(?:転載|使用|複製)|"
    "残り\\d+文字|ログインして|のアカウントを(?:フォロー|お持ち)"
)
_KOREAN = "삭제한 댓글|그래도 삭제하시|로그인·계정인증|댓글을 남기실|본문 글씨 (?:줄이기|키우기)|기사보내기|스크롤 이동 상태바|기사를 읽어드립니다|앱(?:을)? 다운로드|카카오톡에서|네이버에서 .{0,12}구독|뉴스레터 (?:신청|구독)|무단 ?전재|재배포 ?금지|저작권자|구독하(?:기|세요)|제보하기|제보는|댓글을 (?:달|남|작성)|의 댓글이 있습니다|채널을 추가"
_SLAVIC = (
    "pasek na kartach artykułów|bądź na bieżąco|chcesz być na bieżąco|zaobserwuj nas|masz ciekawy temat|więcej informacji z .{2,40}znajdziesz|dziękujemy, że przeczyta|pobierz aplikację|"
    "obsah dostupný jen pro|jen pro předplatitele|nemáte předplatné|předplatné (?:si )?můžete|stáhněte si aplikaci|nenechte si ujít|líbil se vám článek|svátek (?:má|slaví) [^ ]{3,16}(?:,|\\Z)|meniny má|"
    "оставлять комментарии могут|присоединяйтесь к (?:нам|нашему)|больше новостей (?:—|-|в) |в нашем (?:телеграм|telegram)|оставайтесь с нами|поделитесь (?:новостью|с друзьями)|"
    "приєднуйтес[ья] до|стежте за (?:нами|новинами)|читайте нас (?:в|у)|повідомте нам|у нашому (?:телеграм|telegram)|"
    "dalsz[ya] (?:ciąg|część) (?:materiału|artykułu|tekstu)|článek pokračuje|článok pokračuje|nastavak (?:teksta|članka)|"
    "подписывайтесь|читайте .{2,20} в (?:telegram|телеграм|max|дзен|вк(?:онтакте)?)|подпишитесь|читайте нас в|следите за (?:нами|новостями) в|перепечатка материалов|все права защищены|"
    "нашли (?:ошибку|опечатку)|підписуйтесь|підписуйтеся|знайшли помилку|помітили помилку|zapisz się na|obserwuj nas|wszelkie prawa zastrzeżone|"
    "napisz do nas|dołącz do nas|přihlaste se k|odebírejte|sledujte nás|všechna práva vyhrazena|našli ste chybu|našli jste (?:v článku )?chybu"
)
_NORTHERN = (
    "(?:artiklen|artikkelen|artikeln|artikkeli) (?:er|är|on) (?:mere end|mer enn|mer än|över|over|eldre enn|ældre end|äldre än|yli) |"
    "(?:artikel|beitrag) ist (?:älter als|mehr als) |cet article date (?:de plus|d.il y a)|"
    "\\A(?:l.|cet )article vous a plu|qui ne vit que de vos dons|\\Al.information (?:indépendante |de qualité )?a un (?:coût|prix)|faites un don|"
    "suivez toute l.actualité|personnalisez votre actualité|inscrivez-vous à (?:la|notre) newsletter|recevez chaque (?:matin|jour|semaine)|"
    "(?:bekijk|lees|luister) hier .{3,60}:\\Z|schrijf je in voor|wil je niets missen|heb je een tip|download (?:onze|de) .{0,16}app|"
    "nyheter ska stå för saklighet|läs mer om hur vi arbetar|anmäl dig till|ladda ner .{0,16}app|tilmeld dig|hent .{0,16}app|meld deg på|last ned .{0,16}app|har du et tips|een versie van dit artikel|leser\\*innenkommentar|was sagst du dazu\\?|interessert i flere saker|vill du veta mer om hur vi|vond je dit een|fehler (?:gefunden|auf .{3,24} entdeckt)\\?|mai come in questo momento abbiamo bisogno|"
    "lataa sovellus|lähetä (?:juttu|uutis)vinkki|"
    "ne travaille pas, ne conseille pas|no recibe salario, ni ejerce|não presta consultoria, trabalha|"
    "tidak bekerja, menjadi konsultan|non lavora per, (?:non )?è consulente|arbeitet nicht für, (?:berät|konsultiert)|"
    "uneingeschränkte[rn]? zugriff auf alle|geben sie ihre einwilligung|personenbezogene daten für eigene zwecke|"
    "(?:schließen|öffnen) wir die kommentarfunktion|"
    "direkt in (?:ihr|dein) (?:e-mail-)?postfach|weiter nach der werbung|har du innspill|send oss (?:gjerne )?en e-post|saken fortsetter (?:under|etter)|"
    "artikkelen fortsetter|artiklen fortsætter|artikeln fortsätter|texten fortsätter|voit keskustella aiheesta|(?:juttu|artikkeli) jatkuu|tekst gaat verder (?:onder|na)|"
    "prenumerera på|följ oss|tipsa oss|logga in (?:på|för|här)|gratiskonto|abonner på|følg oss|følg os|tips oss|bliv medlem|tilaa uutiskirje|liity (?:jäseneksi|mukaan|keskusteluun)|kirjaudu sisään|"
    "seuraa meitä|abonneer je|meld je aan|volg ons|tip de redactie"
)
_SOUTHERN = (
    "\\Aseja (?:sempre )?o primeiro a saber\\b|ez a cikk ingyenes|támogass(?:on)? minket|το δικαίωμα του σχολιασμού|descarcă aplicația|fii la curent cu|urmărește știrile|dacă ți-a plăcut|csatlakozz|tetszett a cikk|ne maradj le|legyen előfizető|"
    "uygulamasını indir|için tıklayın|whatsapp kanalı|haberleri kaçırma|κάντε εγγραφή|γίνετε μέλος|κατεβάστε την εφαρμογή|διαβάστε όλες τις (?:τελευταίες )?ειδήσεις|"
    "la suite après (?:la|cette) publicité|continua (?:após|depois d)[ao]s? publicidade|el artículo continúa debajo|haberin devamı|haber akış sistemi|"
    "a cikk (?:a hirdetés után |az ajánló után )?folytatódik|articolul continuă (?:după|mai jos)|"
    "ακολουθήστε |εγγραφείτε |μάθετε πρώτοι|abone ol(?!\\w)|bizi takip edin|tüm hakları saklıdır|haber kaynaklarınıza|iratkozz fel|iratkozzon fel|"
    "kövess minket|kövessen minket|minden jog fenntartva|abonează-te|abonați-vă|urmărește-ne|urmăriți-ne|toate drepturile rezervate|"
    "se hai un abbonamento|scopri l.abbonamento|accedi per continuare|ne maradjon le a|comentarios (?:publicados )?(?:es|son) (?:la |de exclusiva )?(?:opinión|responsabilidad)|para (?:poder )?comentar,? (?:tenés|tienes|debes|debe) |no está permitido verter|se reserva el derecho (?:de|a) (?:eliminar|borrar|suprimir)|"
    "\\Adieser (?:text|artikel|beitrag) (?:erschien|ist zuerst|wurde (?:zuerst|mit hilfe|automatisch|aus dem))|die kommentarfunktion (?:ist|wurde)|\\Atransparenzhinweis ?:|merci d.avoir lu|seguir leyendo, suscr|\\Agentile lettore|\\Agostou d(?:est|ess)[ea] |(?:encontrou|viu) algo errado|abbiamo bisogno del tuo contributo|esta publicação inclusive informação|é proibida a reprodução|proibida a reprodução|(?:chaque|tous les) (?:matin|soir|jour|vendredi)s?, recevez|encontrou (?:um|algum) erro|viu algum erro|¿?(?:ha )?encontra(?:do|ste) (?:un|algún) error|hai trovato un errore|trovato un errore\\?|(?:vous avez|avez-vous) (?:repéré|trouvé) une erreur|une (?:erreur|coquille) à signaler"
)
_INDIAN_AND_SEMITIC = (
    "यहां क्लिक कर|फ़ॉलो भी कर|ऐप डाउनलोड|रहें (?:हर खबर से )?अपडेट|व्हाट्सऐप (?:चैनल|ग्रुप)|لتصلك (?:أهم|آخر)|لمزيد من الأخبار|انضموا? (?:إلى|الى) قنا|تابعوا (?:آخر|أحدث|صفحتنا|قناتنا)|"
    "מצאתם טעות|הירשמו ל|שלחו לנו|להצטרפות לערוץ|ما را (?:در .{2,24} )?دنبال کنید|به کانال .{2,24} بپیوندید|عضو کانال|"
    "सब्सक्राइब कर|फॉलो कर(?:ें|िए)|डाउनलोड कर(?:ें|िए)|चैनल से जुड़|সাবস্ক্রাইব কর|ফলো কর|जॉइन कर|جميع الحقوق محفوظة|اشترك (?:في|الآن)|تابعونا|تابعنا|حمل(?:وا)? التطبيق|"
    "لا تعبر عن رأي|ترحب شبكة|کلیه حقوق|כל הזכויות שמורות|הצטרפו ל|עקבו אחרינו|להורדת האפליקציה|טעינו\\? נתקן"
)
COMMENTS_ABROAD = (
    "commenti all articolo|lascia il tuo commento|deja un comentario|enviá tu comentario|envía tu comentario|deja tu opinión|los comentarios|komentarze|komentarze czytelników|dodaj komentarz|komentáře|diskuse|"
    "diskusia|diskuze|kommentarer|kommentarer til saken|kommentit|keskustelu|reacties|reageer|hozzászólások|comentarii|adaugă un comentariu|комментарии|"
    "комментарии читателей|оставить комментарий|коментарі|додати коментар|коментари|komentari|komentarji|yorumlar|yorum yap|yorum yaz|komentar|"
    "komentar pembaca|tulis komentar|σχόλια|σχολιάστε|تعليقات|التعليقات|أضف تعليق|اكتب تعليقك|نظرات|نظر شما|نظرات کاربران|תגובות|הוסף תגובה|评论|网友评论|最新评论|"
    "热门评论|最热评论|全部评论|留言|網友留言|コメント|コメントを書く|댓글|댓글 쓰기|bình luận|ý kiến|ความคิดเห็น|แสดงความคิดเห็น|टिप्पणियां|टिप्पणी करें|মন্তব্য|মন্তব্য করুন"
)
"""The headings above what readers wrote."""

_ELSEWHERE = (
    "gabung di (?:channel|saluran|grup)|simak breaking news|cek berita|klik di sini|mời (?:bạn đọc|quý (?:vị|độc giả))|quý độc giả|xem thêm tại|(?:แอด|เพิ่ม)(?:ไลน์|เพื่อน)|ดาวน์โหลดแอป|ติดตาม(?:ข่าวสาร|เรา)(?:ได้)?(?:ที่|ทาง)|"
    "breaking news dan berita pilihan|langsung di ponsel|ikuti (?:kami|saluran|channel|whatsapp)|dapatkan (?:update|berita)|unduh aplikasi|sila ikuti|"
    "theo dõi .{2,30} trên (?:google|zalo|facebook)|tải ứng dụng|đăng ký nhận|ติดตามข่าว|กดติดตาม|ctrl ?\\+ ?enter"
)

APPEALS_IN_IDEOGRAPHS = f"{_CHINESE}|{_JAPANESE}|{_KOREAN}"
APPEALS_IN_LETTERS = f"{_SLAVIC}|{_NORTHERN}|{_SOUTHERN}|{_INDIAN_AND_SEMITIC}|{_ELSEWHERE}"
"""Whole phrases of pages that speak to their readers, and that reports do not have."""

SIGNS_OF_APPEALS = (
    "předplat|artiklen er|artikkelen er|artikeln är|artikkeli on|artikel ist|beitrag ist|article date|pasek na|vous a plu|vos dons|information|faites un don|na bieżąco|zaobserwuj|ciekawy temat|więcej informacji z|dziękujemy|pobierz|stáhněte|ujít|vám článek|svátek|meniny|l'actualité|l’actualité|"
    "votre actualité|newsletter|versie van|leser*innen|sagst du|interessert i|vill du veta|vond je|fehler |bisogno|ez a cikk ingy|támogass|recevez|bekijk hier|lees hier|luister hier|schrijf je|niets missen|heb je|download|saklighet|hur vi arbetar|anmäl dig|"
    "ladda ner|tilmeld|hent |meld deg|last ned|har du|lataa|vinkki|descarcă|la curent|plăcut|csatlakozz|tetszett|előfizető|indir|tıklayın|whatsapp|kaçırma|"
    "gabung di|simak|cek berita|klik di|mời |độc giả|xem thêm|"
    "ne conseille pas|ni ejerce|presta consult|menjadi kons|consulente|arbeitet nicht|postfach|zugriff auf|einwilligung|eigene zwecke|werbung|innspill|e-post|fortsett|fortsæt|fortsätt|keskustella aih|jatkuu|gaat verder|prenumerera|följ oss|tipsa|logga in|gratiskonto|"
    "abonner|følg os|tips o|bliv medlem|tilaa uut|liity|kirjaudu|seuraa meitä|abonneer|meld je|volg ons|tip de|publicité|publicidade|continúa|"
    "primeiro a saber|algo errado|del tuo contributo|dieser text|dieser artikel|dieser beitrag|kommentarfunktion|transparenzhinweis|avoir lu|leyendo, sus|gentile let|gostou d|esta publicação inc|proibida a repr|, recevez|encontrou |algum erro|encontrado un error|encontraste un error|encontrado algún|un errore|une erreur|une coquille|haberin devam|haber akış|folytat|continuă|abbonament|accedi per|ne maradj|abone ol|takip edin|tüm hakları|haber kaynak|iratkoz|kövess|minden jog|"
    "aboneaz|abonați|urmăre|urmări|toate drep|comentarios|poder comentar|para comentar|permitido verter|reserva el derecho|dalsz|pokračuje|nastavak|zapisz|obserwuj|wszelkie|"
    "napisz do|dołącz|přihlaste|odebírejte|sledujte|všechna práva|našli ste|našli jste|breaking news dan|ponsel|ikuti|dapatkan|unduh|theo dõi|"
    "tải ứng|đăng ký|ctrl"
).split("|")
"""What each of those in Latin letters has somewhere; only for speed."""
