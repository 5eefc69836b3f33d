"""Short lines that pages have in front of, among and behind paragraphs, word for word, in many languages."""

from __future__ import annotations

_LINES = """
advertisement - continue reading below | story continues below advertisement | most read | latest news
top stories | shares | add to blog | send to friend | send to a friend
redaktionell empfohlener inhalt | diesen artikel vorlesen lassen | artikel vorlesen | zur startseite
artikel merken | artikel drucken
scroll ke bawah untuk lanjut membaca | scroll untuk lanjut membaca | gulir untuk lanjut membaca
この記事をシェア | この記事をシェアする | 이 기사를 공유합니다 | 이 기사 공유하기
réagir à cet article | écoutez cet article | écouter l'article | lire plus tard | lire en plein écran
nos derniers articles
ouvir artigo | ouça este artigo | ler mais tarde | mais lidas | mais populares | últimas notícias
escuchar artículo | guardar artículo | lo más leído | lo último | temas relacionados | archivado en
más sobre este tema
ascolta l'articolo | ascolta ora | le ultime notizie | da non perdere | i più letti | approfondimenti
bekijk ook | luister naar dit artikel | meest gelezen | meest bekeken | lees verder onder de advertentie
annonse | les mer om saken | saken oppdateres | del artikkelen | siste nytt | mest lest
annons | läs mer om ämnet | dela artikeln | mest läst | senaste nytt
læs mere | læs mere om | del artiklen | mest læste | annoncer
lue lisää | lue lisää aiheesta | jaa artikkeli | luetuimmat | kuuntele juttu
przeczytaj też | przeczytaj także | najczęściej czytane | posłuchaj artykułu | polecamy
udostępnij artykuł
přečtěte si | přečtěte si také | diskuse k článku | reklama pokračování článku | poslechnout článek
doporučujeme | sdílet článek
ezt is érdemes elolvasni | kapcsolódó cikkek | hirdetés | legolvasottabb | vágólapra másolva | megosztom
nyitóképünk illusztráció | képünk illusztráció | a kép illusztráció | borítókép: illusztráció
vezi și | citește și | publicitate | cele mai citite | recomandări | distribuie articolul
прочетете още | още по темата | най-четени
ροή ειδήσεων | διαβάστε ακόμα | διαβάστε ακόμη | σχετικά άρθρα | δημοφιλή
смотрите также | самое интересное в нашем канале | читать по теме | популярное | новости партнеров
обсудить | что еще почитать | что ещё почитать
читайте також | популярне | новини партнерів
önerilen haberler | son dakika | ilginizi çekebilir | bunlar da ilginizi çekebilir | en çok okunanlar
haberin devamı | yorumları göster | yazıyı küçült | yazıyı büyüt
sem tempo? ferramenta de ia resume para você | publicidade continua depois da publicidade | veja mais
موضوعات متعلقة | مواضيع ذات صلة | أخبار متعلقة | اقرأ المزيد | الأكثر قراءة | شارك الخبر | إعلان
بیشتر بخوانید | خبرهای مرتبط | اخبار مرتبط | انتهای پیام | مطالب مرتبط | ارسال نظر | ارسال دیدگاه
עוד בנושא | כתבות נוספות | פרסומת | הוספת תגובה | הכי נקראות
ये भी पढ़ें | यह भी पढ़ें | इसे भी पढ़ें | सम्बंधित ख़बरें | संबंधित खबरें | संबंधित ख़बरें | और पढ़ें
ये भी देखें | विज्ञापन
আরও পড়ুন | আরো পড়ুন | বিজ্ঞাপন | সম্পর্কিত খবর
lihat juga | halaman selanjutnya | berita lainnya | artikel selanjutnya | terpopuler
tin liên quan | tin cùng chuyên mục | đọc thêm | xem nhiều | trở lại chủ đề
อ่านข่าวที่น่าสนใจ | ข่าวที่น่าสนใจ | อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | โฆษณา | แท็กที่เกี่ยวข้อง
看更多 | 更多新聞 | 点击进入专题 | 廣告 請繼續往下閱讀 | 請繼續往下閱讀 | 相关新闻 | 相關新聞 | 热门推荐
分享让更多人看到
記事をシェア | 関連記事 | 関連ニュース | あわせて読みたい | 続きを読む | 写真一覧 | おすすめ記事
관련기사 | 많이 본 뉴스 | 이 기사를 추천합니다 | 구독과 좋아요 부탁드립니다 | 기사를 읽어드립니다
글자크기
"""

LINES_OF_PAGES = frozenset(line.strip() for row in _LINES.strip().splitlines() for line in row.split("|"))
"""In lower case, without marks at their ends."""
