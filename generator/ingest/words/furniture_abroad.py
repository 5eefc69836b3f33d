"""The words above lists of other articles, and in front of one, in languages other than English.

Data only, written as in `furniture_rules.py`, which takes them in.
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
