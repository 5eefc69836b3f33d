"""What pages from Estonia to Persia set around an article: buttons, headings of lists, comments, tags.

Data only, written as in `rules.py`, which takes it in.
"""

from __future__ import annotations

from generator.ingest.words.furniture.kinds import FurnitureRule

_BUTTONS = (
    "версия для печати|отправить по e mail|отправить по почте|отправить другу|распечатать|печать|"
    "комментировать|присоединиться|поделиться в соцсетях|поделиться новостью|"
    "вы можете поделиться новостью|скопировать ссылку|копировать ссылку|ссылка скопирована|купить фото|"
    "увеличить шрифт|уменьшить шрифт|регистрация|личный кабинет|прямой эфир|показать ещё|показать еще|"
    "загрузить ещё|загрузить еще|мне нравится|поддержите нас|поддержать нас|сообщить об ошибке|"
    "добавить в избранное|реклама|вход|поиск|развернуть|свернуть|читать далее|читать дальше|"
    "читать полностью|слушать|слушать новость|друк|роздрукувати|версія для друку|надіслати другу|"
    "поділитися|поділитись|скопіювати посилання|посилання скопійовано|коментувати|підписатися|підписатись|"
    "розширений пошук|приховати розширений пошук|увійти|реєстрація|пошук|підтримайте нас|підтримати нас|"
    "підтримати уп|підтримати|стати донатором|показати ще|завантажити ще|читати далі|читати більше|прослухати|слухати|"
    "изпрати на приятел|изпрати|разпечатай|принтирай|отпечатай|запази|споделяне|споделете|туитване|туитни|"
    "шрифт|намали шрифта|увеличи шрифта|вход с email и парола|абонамент|абонирай се|абонирайте се|"
    "за реклама|отговор|отговори|препоръчай|виж още|зареди още|покажи още|харесва ми|подкрепете ни|"
    "копирай линка|търсене|skopiuj link|skopiowano link|kopiuj link|skomentuj|zaloguj się|zaloguj|"
    "zarejestruj się|załóż konto|subskrybuj|kup prenumeratę|prenumerata|lubię to|wróć na stronę główną|"
    "posłuchaj artykułu|powiększ tekst|zmniejsz tekst|oceń artykuł|wyślij mailem|"
    "udostępnij|załaduj więcej|pokaż więcej|ten film nie jest już dostępny|szukaj|"
    "wyszukaj|tisknout|vytisknout|tisk|poslat e mailem|poslat emailem|odeslat e mailem|odeslat příteli|"
    "poslat příteli|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|doporučit|líbí se mi|přihlásit|"
    "přihlásit se|odhlásit|registrace|registrovat se|předplatné|předplatit|pouze pro předplatitele|"
    "sdílejte článek|sdílejte|načíst další|zobrazit více|zobrazit další|zpět na hlavní stránku|"
    "hodnocení článku|inzerce|další fotky|vyhledávání|hledat|pobavil vás článek|uložit na později|tlačiť|"
    "vytlačiť|tlač|poslať e mailom|poslať emailom|poslať priateľovi|kopírovať odkaz|skopírovať odkaz|"
    "odporučiť|páči sa mi|prihlásiť sa|prihlásiť|registrácia|registrovať sa|predplatné|predplatiť|"
    "zdieľajte článok|zdieľajte|zobraziť viac|načítať ďalšie|späť na úvod|hľadať|vyhľadávanie|"
    "uložiť na neskôr|inzercia|inzercia tlačové správy|prijavi se|prijavite se|prijava|registruj se|"
    "registrujte se|registriraj se|registracija|pretraga|pretraži|traži|štampaj|odštampaj|ispiši|ispis|"
    "pošalji|pošalji prijatelju|pošalji mejlom|preporuči|kopiraj link|kopiraj poveznicu|"
    "veličina slova a a a|veličina teksta|oglas|oglasi|pretplati se|pretplatite se|učitaj još|prikaži još|"
    "prikaži više|sviđa mi se|spremi članak|poslušaj|podijeli članak|podijelite|podelite|"
    "tekst se nastavlja ispod oglasa|nastavlja se nakon oglasa|članak se nastavlja ispod oglasa|"
    "tekst se nastavlja ispod reklame|штампај|одштампај|пошаљи|пошаљи пријатељу|подели|поделите|"
    "величина текста|величина слова|претрага|пријави се|прикажи још|учитај још|препоручи|"
    "погледајте прилог|копирај линк|natisni|pošlji prijatelju|pošlji|naročite se|naroči se|delite članek|"
    "deli članek|delite|kopiraj povezavo|prijavi napako|prikaži več|naloži več|iskanje|všeč mi je|"
    "poslušaj članek|nyomtat|nyomtatható változat|küld|küldés|küldje el barátjának|elküldöm|"
    "elküldöm e mailben|továbbküld|nyomtat küld link|link másolása|oszd meg másokkal is|oszd meg|"
    "ossza meg|megosztás e mailben|bejelentkezés|belépés|kilépés|regisztráció|regisztrálok|keresés|"
    "előfizetés|előfizetek|vissza a címlapra|vissza a főoldalra|tetszik|ajánlom|mutass többet|"
    "továbbiak betöltése|meghallgatom|cikk meghallgatása|jaga|jaga artiklit|jaga facebookis|prindi|"
    "saada sõbrale|kopeeri link|telli|tellijale|logi sisse|logi välja|registreeru|otsi|otsing|reklaam|"
    "klienditugi|küpsiste seaded|toeta meid|kuula|kuula artiklit|artikli kuulamiseks|"
    "artikli audioversioon on loodud tehnoloogia abil|lae rohkem|näita rohkem|leidsid vea|teata veast|"
    "salvesta|dalīties|drukāt|izdrukāt|nosūtīt draugam|kopēt saiti|ienākt|reģistrēties|abonēt|meklēt|"
    "reklāma|klausīties|rādīt vairāk|ziņo par kļūdu|dalintis|dalinkis|dalykitės|spausdinti|siųsti draugui|"
    "nuorodos kopijavimas|kopijuoti nuorodą|nuoroda nukopijuota|rekomenduoti|prisijungti|atsijungti|"
    "registruotis|prisijungti registruotis|prenumeruoti|ieškoti|paieška|klausytis|klausyti|"
    "įvertink šį straipsnį|įvertinkite šį straipsnį|rodyti daugiau|rašyti|pranešti apie klaidą|"
    "mano krepšys|طباعة|إرسال|إرسال المقال|ارسال المقال|حفظ المقال|طباعة المقال|ارسال|أرسل لصديق|أرسل إلى صديق|حفظ|احفظ|نسخ الرابط|تم نسخ الرابط|رابط مختصر|"
    "شارك المقال|شارك المقالة|شارك الخبر|شارك برأيك|تسجيل الدخول|تسجيل|إعلان|إعلانات|تكبير الخط|"
    "مادة إعلانية|مادة اعلانية|مساحة إعلانية|مساحة اعلانية|محتوى إعلاني|محتوى اعلاني|اعلان|اعلانات|"
    "تصغير الخط|تغيير حجم الخط|اقتباس|الصفحة الرئيسية|بحث|فيس بوك|فيسبوك|تويتر|جوجل بلس|واتساب|تيليجرام|"
    "اشترك|اشترك الآن|تحميل المزيد|عرض المزيد|استمع|استمع للمقال|استمع للخبر|الطباعة|چاپ|"
    "چاپ خبر|نسخه چاپی|ارسال به دوستان|ارسال خبر به دوستان|ارسال به دوست|ذخیره|ذخیره خبر|اشتراک گذاری|"
    "به اشتراک گذاری خبر|به اشتراک بگذارید|لینک کوتاه|لینک کوتاه خبر|کپی لینک|لینک کپی شد|تبلیغات|آگهی|"
    "ورود|ثبت نام|عضویت|جستجو|صفحه نخست|صفحه اصلی|گزارش خطا|گزارش تصویری|اندازه متن|اندازه قلم|لغو پاسخ|"
    "مشاهده بیشتر|نمایش بیشتر|بازگشت به بالا|نظر خود را وارد کنید|لطفا عدد مقابل را در جعبه متن وارد کنید|"
    "لطفاً عدد مقابل را در جعبه متن وارد کنید|بشنوید|انتهای پیام|הדפסה|הדפס|הדפס כתבה|הדפיסו|גרסה להדפסה|"
    "שלח לחבר|שלחו לחבר|שתפו בפייסבוק|שתף בפייסבוק|שתפו את הכתבה|עקבו|עקוב|העתק קישור|העתקת קישור|"
    "הקישור הועתק|התחבר|התחברות|התנתק|הרשמה|מנויים|רכישת מנוי|לרכישת מנוי|פרסומת|דווח על טעות|"
    "דיווח על טעות|צפייה בגלריה|לצפייה בגלריה|צפו בסרטון|צפו|חזרה לעמוד הראשי|חיפוש|האזנה|האזינו לכתבה|"
    "הגדל טקסט|טען עוד|הצג עוד|שמור|שמירה|printează|tipărește|trimite unui prieten|trimite prin e mail|"
    "copiază link|autentificare|conectare|înregistrare|abonament|caută|arată mai multe|"
    "încarcă mai multe|publicitate|εκτύπωση|αποστολή με email|αντιγραφή συνδέσμου|σύνδεση|εγγραφή|"
    "αναζήτηση|διαφήμιση|φόρτωση περισσότερων|کد خبر|شناسه خبر|آرشیو|linker|marketing|маркетинг"
)
"""What pages let their readers do."""
_ALSO = (
    "смотрите также|читайте ещё|читайте еще|читать также|читайте по теме|еще новости|читайте ще|"
    "читайте за темою|дивіться також|дивіться ще|прочетете и|прочети още|прочети и|четете още|виж също|"
    "вижте също|вижте и|zobacz więcej|sprawdź też|sprawdź także|čtěte více|čtěte dále|"
    "čtěte i|čtěte rovněž|přečtěte si také|přečtěte si více|přečtěte si i|podívejte se|čítajte tiež|"
    "čítajte viac|prečítajte si aj|prečítajte si tiež|pozrite si aj|pročitaj još|pročitajte više|"
    "pogledajte još|pogledajte i|čitajte i|čitajte još|прочитајте још|прочитајте и|погледајте и|"
    "preberite tudi|preberi tudi|preberite več|poglejte tudi|ezt is olvassa el|olvassa el ezt is|"
    "olvasson még|olvassa el még|olvasd el|ezt is olvasd|loe veel|loe lisaks|vaata ka|vaata lisaks|"
    "lasi vēl|lasiet arī|skaties arī|taip pat skaitykite|skaitykite|skaitykite daugiau|skaitykite ir|"
    "žiūrėkite taip pat|اقرأ أيضًا|اقرأ أيض ا|اقرأ أيضا|اقرأ كذلك|اقرئي أيضا|طالع أيضا|شاهد أيضًا|"
    "شاهد أيض ا|تابع أيضا|همچنین بخوانید|بیشتر بخوانید|بیشتر بدانید|بخوانید|ببینید|קרא גם|קרא עוד|קראו גם|"
    "ראו גם|צפו גם|לקריאה נוספת|לכתבה המלאה|citește mai mult|vezi mai mult|διαβάστε περισσότερα|"
    "δείτε επίσησ"
)
"""What stands in front of the headline of another story, or above one."""
_LISTS = (
    "на эту тему|другие материалы в этом сюжете|материалы сюжета|самое популярное|"
    "самое комментируемое|самое обсуждаемое|главное сегодня|главное за день|картина дня|лента новостей|"
    "все новости|выбор редакции|лучшее за неделю|новости сми2|последние материалы|новости раздела|"
    "топ новостей|главные новости|свежие новости|за темою|більше за темою|до теми|усі новини|всі новини|"
    "стрічка новин|вибір редакції|головне за день|головні новини|топ новин|останні публікації|"
    "свіжі новини|найчитаніше|найбільш читані|читають зараз|свързани статии|свързани теми|най коментирани|"
    "най четено|най нови|най новото|последни новини|последни|препоръчано|препоръчваме|видео на деня|"
    "още от рубриката|водещи новини|новини от деня|от рубриката|избрано|podobne artykuły|"
    "podobne tematy|najnowsze wiadomości|najnowsze artykuły|ostatnie wiadomości|wiadomości dnia|"
    "inne artykuły|najczęściej komentowane|w tym temacie|nie przegap|nejnovější zprávy|nejnovější|"
    "výběr článků|nejčtenější za týden|nejdiskutovanější|nejkomentovanější|další z rubriky|z rubriky|"
    "hlavní zprávy|nepřehlédněte|k tématu|víc k tématu|více k tématu|témata článku|súvisiaci článok|"
    "súvisiace|najnovšie|najnovšie články|hlavné správy|neprehliadnite|viac o téme|k téme|"
    "najdiskutovanejšie|výber redakcie|odporúčané články|ďalšie z rubriky|vezani članci|vezani članak|"
    "povezani članak|vezane teme|najnovije|najnovije vesti|najnovije vijesti|poslednje vesti|"
    "posljednje vijesti|najkomentarisanije|najčitanije vesti|ne propustite|preporuka uredništva|preporuke|"
    "još iz ove rubrike|više iz rubrike|još vesti|još vijesti|iz rubrike|iz iste rubrike|izdvajamo|"
    "izdvojeno|video dana|vest dana|prethodna vest|sledeća vest|ostale vesti|ostale vijesti|slične teme|"
    "još na temu|više o temi|најчитаније|најновије|последње вести|најкоментарисаније|"
    "повезани текстови|остале вести|издвајамо|још из рубрике|још вести|сличне вести|"
    "povezane novice|povezani članki|zadnje novice|najnovejše|najnovejše novice|najbolj komentirano|"
    "najbolj brano ta teden|več iz rubrike|ne spreglejte|priporočamo|kapcsolódó|kapcsolódó cikk|"
    "kapcsolódó anyagok|kapcsolódó híreink|legolvasottabbak|"
    "legfrissebb hírek|friss hírek|friss|korábbi cikkeink a témában|korábban írtuk|"
    "további cikkek a témában|a rovat további hírei|a téma cikkei|ajánló|ajánljuk|népszerű|top hírek|"
    "címlapról ajánljuk|seotud artiklid|seotud uudised|samal teemal|värsked uudised|"
    "värsked lood|viimased uudised|loetumad|loetumad uudised|enim loetud|loetuimad|populaarsemad|"
    "populaarsed|toimetaja valik|rubriigist veel|soovitame|saistītās ziņas|lasītākie|"
    "lasītākās ziņas|populārākie|populārākās ziņas|jaunākās ziņas|jaunākie|jaunākie raksti|par šo tēmu|"
    "redakcijas izvēle|iesakām|susijusios naujienos|susiję|skaitomiausi|"
    "skaitomiausi straipsniai|skaitomiausios naujienos|populiariausi|populiariausi straipsniai|"
    "populiariausios naujienos|naujausi|naujausi straipsniai|naujausios naujienos|dienos naujienos|"
    "top naujienos|top straipsniai|kiti straipsniai|daugiau šia tema|ta pačia tema|redakcija rekomenduoja|"
    "rekomenduojame|siūlome perskaityti|الأكثر ارتباطا|الأكثر ارتباطًا|الأكثر ارتباط ا|لا يفوتك|لا تفوت|"
    "اخترنا لكم|الأكثر تعليقا|الأكثر بحثا|أخبار متصلة|أخبار مشابهة|"
    "مقالات مشابهة|موضوعات ذات صلة|موضوعات مشابهة|الأخبار المتعلقة|آخر المقالات|"
    "الأكثر شيوعا|المزيد من|پربازدیدترین ها|پربازدیدترین اخبار|پربازدیدترین|پربیننده ترین ها|پربحث ترین|"
    "پربحث ترین ها|آخرین اخبار|آخرین خبرها|تازه ترین خبرها|تازه ترین اخبار|مهمترین اخبار|مهم ترین اخبار|"
    "مهمترین ها|اخبار داغ|اخبار برگزیده|منتخب سردبیر|داغ ترین ها|خبرهای برگزیده|مطالب برگزیده|"
    "دیگر رسانه ها|כתבות נוספות בנושא|כתבות נוספות למנויי|כתבות נוספות למנויים|עוד באתר|עוד בחדשות|"
    "עוד בערוץ|הכתבות הנקראות ביותר|הנצפות ביותר|הנקראים ביותר|הנצפים|כתבות שאולי פספסתם|אולי פספסתם|"
    "חם ברשת|המומלצים|עוד כתבות|כתבות מומלצות|עדכונים אחרונים|מבזקים|הכי חם|ultimele știri|"
    "ultimele articole|cele mai noi|cele mai comentate|știrile zilei|τελευταία νέα|"
    "ροή ειδήσεων|τα πιο διαβασμένα|περισσότερα"
)
"""Headings above lists of other stories."""
_COMMENTS = (
    "читать все комментарии|читать комментарии|написать комментарий|все комментарии|обсудить|"
    "обсуждение новости|коментарі читачів|переглянути коментарі|написати коментар|добави коментар|"
    "напиши коментар|коментирайте|коментирай|всички коментари|виж коментарите|komentarze do artykułu|"
    "wszystkie komentarze|zobacz komentarze|vstoupit do diskuse|vstoupit do diskuze|zapojte se do diskuse|"
    "zapojit se do diskuse|přidat komentář|přidat příspěvek|diskuse k článku|zobrazit diskusi|"
    "pridať komentár|pridať príspevok|diskusia k článku|vstúpiť do diskusie|zapojiť sa do diskusie|"
    "pošalji komentar|pošaljite komentar|pogledaj komentare|pogledaj sve komentare|prikaži komentare|"
    "dodaj komentar|dodajte komentar|ostavi komentar|ostavite komentar|komentariši|komentarišite|"
    "napiši komentar|komentiraj znaš da želiš|za komentiranje je potrebno prijaviti se|број коментара|"
    "пошаљи коментар|пошаљите коментар|остави коментар|погледај коментаре|dodaj svoj komentar|"
    "hozzászólok a cikkhez|hozzászólás|hozzászólások megtekintése|"
    "kommentek|kommentelek|kommenteeri|lisa kommentaar|kommentaarid|loe kommentaare|vaata kommentaare|"
    "komentāri|pievienot komentāru|komentēt|lasīt komentārus|skaitykite komentarus|skaityti komentarus|"
    "rašyti komentarą|komentuoti|komentarai|jūsų komentaras|parašykite komentarą|أضف تعليقك|أضف تعليقا|"
    "اترك تعليقا|اترك تعليقك|اكتب تعليقا|لا توجد تعليقات على الخبر|لا توجد تعليقات|التعليقات مغلقة|"
    "كل التعليقات|ارسال نظر|ارسال دیدگاه|دیدگاه شما|دیدگاه ها|دیدگاه کاربران|نظر بدهید|ثبت نظر|"
    "نظر شما چیست|شما در حال پاسخ به نظر هستید|הוספת תגובה|הוסיפו תגובה|לתגובות|כל התגובות|"
    "לכל התגובות|כתוב תגובה|כתבו תגובה|אין תגובות|adaugă comentariu|vezi comentariile"
)
"""Headings above what readers wrote, and buttons beside it."""
_TAGS = (
    "теги|тэги|ключевые слова|метки|теми|ключові слова|мітки|ключови думи към статията|ключови думи|"
    "тагове|етикети|tagi|słowa kluczowe|štítky|klíčová slova|témata|kľúčové slová|témy|tagy|ključne reči|"
    "ključne riječi|ključne besede|tagovi|oznake|кључне речи|тагови|ознаке|címkék|kulcsszavak|"
    "märksõnad|sildid|atslēgvārdi|tēmas|birkas|raktažodžiai|žymos|žymės|temos|كلمات مفتاحية|"
    "الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|الوسوم|وسوم|العلامات|برچسب ها|برچسب|کلیدواژه ها|"
    "کلیدواژه|کلمات کلیدی|תגיות|תגים|מילות מפתח|etichete|cuvinte cheie|ετικέτεσ"
)
"""What stands above or in front of the words that a story is filed under."""
_LEGAL = (
    "о проекте|о компании|контакты|обратная связь|пользовательское соглашение|политика конфиденциальности|"
    "при цитировании ссылка на сайт обязательна|про нас|контакти|зворотний зв язок|"
    "політика конфіденційності|усі права захищені|за нас|общи условия|условия за ползване|"
    "политика за поверителност|всички права запазени|o nas|o nás|"
    "kontakty|podmínky užití|ochrana osobních údajů|ochrana osobných údajov|podmienky používania|"
    "všetky práva vyhradené|autorské práva vyhradené|o nama|uslovi korišćenja|uvjeti korištenja|impresum|"
    "politika privatnosti|sva prava pridržana|sva prava zadržana|услови коришћења|импресум|"
    "сва права задржана|vse pravice pridržane|pogoji uporabe|adatvédelem|"
    "adatkezelési tájékoztató|szerzői jogok|kõik õigused kaitstud|"
    "kasutustingimused|andmekaitse|privaatsuspoliitika|privaatsustingimused|visas tiesības aizsargātas|"
    "lietošanas noteikumi|apie mus|visos teisės saugomos|privatumo politika|naudojimosi taisyklės|من نحن|"
    "اتصل بنا|سياسة الخصوصية|شروط الاستخدام|جميع الحقوق محفوظة|درباره ما|تماس با ما|"
    "استفاده از مطالب با ذکر منبع بلامانع است|کلیه حقوق محفوظ است|تمامی حقوق محفوظ است|תקנון|תנאי שימוש|"
    "צור קשר|צרו קשר|אודות|אודותינו|מדיניות פרטיות|כל הזכויות שמורות|despre noi|termeni și condiții|"
    "politica de confidențialitate"
)
"""What stands at the foot of a page."""
_LETTER = (
    "абонирайте се за бюлетина|абонамент за бюлетин|бюлетин|feliratkozás a hírlevélre|"
    "feliratkozás hírlevélre|uudiskiri|liitu uudiskirjaga|naujienlaiškis|naujienlaiškiai|"
    "svarbiausios dienos naujienos jūsų pašte|jaunumi e pastā|عضویت در خبرنامه|خبرنامه|النشرة البريدية|"
    "اشترك في النشرة البريدية|pratite nas na fejsbuku|pratite nas na facebooku|"
    "pratite nas na društvenim mrežama|pratite nas|пратите нас|пратите нас на друштвеним мрежама|"
    "seko mums|seko mums facebook|sekite mus|jälgi meid|vardas|el paštas|ime|e mail adresa|"
    "البريد الإلكتروني|پست الکترونیک|hibát talált|hibát talált írja meg|chyba v článku|"
    "našli ste v texte chybu|našli jste chybu|leidsid vea anna teada"
)
"""What stands in boxes that offer letters and channels, and asks for mistakes."""

_OFFERED = "כתבות נוספות למנויי|כתבות נוספות למנויים|עוד כתבות למנויים"
_MENDED = (
    "ispravak|ispravka|исправка|исправление|уточнение|поправка|виправлено|уточнення|виправлення|oprava|upřesnění|"
    "sprostowanie|korekta|helyreigazítás|helyesbítés|parandus|täpsustus|patikslinimas|pataisymas|labojums|precizējums|"
    "popravek|تصحيح|تنويه|اصلاحیه|תיקון|הבהרה|erată|rectificare|korrigim"
)
"""What stands in front of a correction."""
RULES_FROM_ESTONIA_TO_PERSIA = (
    FurnitureRule(name="editor-note", confidence=0.95, before_mark=_MENDED),
    FurnitureRule(name="button", confidence=0.95, whole=_BUTTONS),
    FurnitureRule(name="promo", confidence=0.95, whole=_ALSO, before_mark=_ALSO),
    FurnitureRule(name="related-list", confidence=0.95, lists=True, whole=_LISTS, start=_OFFERED),
    FurnitureRule(name="comments", confidence=0.95, closes=True, whole=_COMMENTS),
    FurnitureRule(name="tags", confidence=0.93, closes=True, lists=True, whole=_TAGS, before_mark=_TAGS),
    FurnitureRule(name="legal", confidence=0.95, closes=True, whole=_LEGAL),
    FurnitureRule(name="newsletter", confidence=0.94, whole=_LETTER),
)
_REMARKS = (
    r"комментари\w{1,3}|комментировать|коментар\w{0,3}|коментирай|коментують|komentar\w{0,3}|komentář\w{0,2}|"
    r"komentáro?v?|komentarz\w{0,2}|diskuse|diskuze|diskusia|kommente?k?|hozzászólás\w{0,2}|kommentaar\w{0,2}|"
    r"komentār\w{0,2}|(?:skaitykite |skaityti )?komentar\w{1,3}|(?:pogledaj(?:te)? )?komentare|"
    r"број коментара|broj komentara|تعليقات?|نظرات?|دیدگاه|תגובות|comentarii|σχόλια"
)
_LOOKED_AT = (
    r"просмотр\w{0,3}|прочитали|прочитано|прочетена?|прегледи|преглеждания|видяна?|перегляд\w{0,2}|wyświetle\w{1,3}|"
    r"odsłon\w?|zobrazen\w{1,2}|přečteno|prečítané|pregled\w?|прегледа|прегледано|ogled\w{0,2}|megtekintés\w{0,2}|"
    r"olvasta|vaatamis\w|skatījum\w|peržiūr\w{1,2}|عدد (?:القراءات|المشاهدات|الزيارات)|مشاهدات?|مشاهدة|"
    r"تعداد (?:بازدید|بازدیدها|نظرات)|بازدید|צפיות|afișări|vizualizări"
)
_RATED = r"рейтинг|hodnocení(?: článku)?|hodnotenie|vertinimas|balsų|ocena|оцена|értékelés|ocen[ay]|гласове|голосов"
_PICTURES = (
    r"צפייה בגלריה|תמונות|fotogaleri[ae]|fotogaléri[ae]|fotografi[ií]|fotografij\w|фото(?:графи[йия])?|снимки|"
    r"zdj[eę]ć|zdjęcia|fotók?|képek?|nuotrauk\w{1,2}|foto(?:s|t)?|pilti|attēli|صور|عکس"
)
_COUNT = r" ?[-–:]? ?\(?\d[\d ., ]{0,9}\)?"
_MAY_REUSE = (
    r"разреш|запрещ|ссылк|согласи|обязател|допуска|дозв|заборон|посилан|обов|разрешение|съгласие|забранен|позоваван|"
    r"dozvol|zabranj|saglasnost|suglasnost|odobrenj|дозвол|забрањ|сагласност|zgod|zabronion|souhlas|zakáz|súhlas|"
    r"engedély|hozzájárul|hivatkoz|tilos|sutikim|leidim|draudž|atļauj|atsauc|aizliegt|keelatud|loal|nõusolek|allikale"
)
_REUSES = (
    r"при (?:цитировании|использовании|перепечатке|копировании|цитуванні|використанні|передру\w+|копіюванні)|"
    r"перепечатка|воспроизведение|копирование|(?:любое |полное )?использование|передрук|відтворення|копіювання|"
    r"(?:будь-яке )?використання|препечатването|използването|копирането|публикуването|преузимање|преношење|копирање|"
    r"preuzimanje|prenošenje|kopiranje|objavljivanje|kopiowanie|przedruk|rozpowszechnianie|publikování|šíření|"
    r"kopírování|přetiskování|publikovanie|šírenie|kopírovanie|preberanie|utánközlés|másolása|"
    r"(?:griežtai )?draudžiama|pārpublicēšana|pārpublicēt"
)

ROWS_FROM_ESTONIA_TO_PERSIA: tuple[tuple[str, float, bool, str], ...] = (
    (
        "counted-abroad",
        0.93,
        False,
        (
            rf"(?:\| )?(?:{_REMARKS}|{_LOOKED_AT}|{_RATED}){_COUNT}(?: (?:пъти|раз[аи]?|пута|krát|puta|kartų|"
            rf"(?:{_RATED}|неутрално){_COUNT[2:]}?|неутрално))?\Z|"
            rf"(?:celkem |spolu |összesen |ukupno |всего )?\d[\d ., ]{{0,9}} ?(?:{_REMARKS}|{_LOOKED_AT})\Z|"
            rf"\+?\d{{1,3}} ?(?:{_PICTURES})\Z|"
            r".{0,24}\b(?:прилог|видео|відео|wideo|videó|video|klip|فيديو|ویدیو|סרטון)\w{0,3} ?\(\d{1,2}:\d\d\)\Z"
        ),
    ),
    (
        "printed-issue",
        0.93,
        False,
        (
            r"[^.!?]{0,60}№ ?\d{1,6}(?: ?\(\d{1,6}\))?,? (?:от|від|од|за|от дата) \d[^!?]{0,40}\Z|"
            r"[^.!?]{0,40}[«\"„][^«»\"„“”]{2,40}[»\"“”],? ?№ ?\d{1,6}[^.!?]{0,60}\Z"
        ),
    ),
    (
        "reading-time-abroad",
        0.95,
        False,
        (
            r"(?:время на чтение|час на прочитання|време за четене|време читања|vreme čitanja|vrijeme čitanja|"
            r"čas čítania|čas branja|olvasási idő|lugemisaeg|lasīšanas laiks|skaitymo laikas|timp de citire|"
            r"مدت زمان مطالعه|زمان مطالعه|وقت القراءة|مدة القراءة|זמן קריאה) ?:? ?\d{1,2} ?[\w.׳']{0,10}\Z"
        ),
    ),
    (
        "reading-time-of-pages",
        0.95,
        False,
        (
            r"\d{1,2} ?(?:min\.?|minut(?:es|en|ter|y)?|minuuttia|perc|λεπτά) "
            r"(?:leestijd|lesezeit|læsetid|lesetid|lästid|czytania|čtení|čítania|de citit|olvasás|ανάγνωσης)\Z|"
            r"(?:χρόνος ανάγνωσης|lukuaika|læsetid|lesetid) ?:? ?"
            r"\d{1,2} ?[^\W\d_]{1,9}\.?\Z|\d{1,2}分で読め(?:ます|る)\Z|읽는 시간 ?:? ?\d{1,2}분\Z"
        ),
    ),
    (
        "item-code",
        0.93,
        False,
        r"(?:خبرنگار|نویسنده|شماره خبر|کد مطلب|رقم الخبر|شناسه مطلب) ?[:：] ?[\d۰-۹٠-٩]{3,16}\Z",
    ),
    (
        "filed-under",
        0.92,
        False,
        r"(?:سرویس|حوزه|گروه|بخش|القسم|rovat|rubriik|rubrika|rubrica|рубрика|раздел|розділ) ?[:：] ?[^.!?؟:\d]{2,40}\Z",
    ),
    (
        "archived",
        0.95,
        False,
        (
            r"(?:tähelepanu!? )?(?:(?:see )?artikkel on (?:enam|rohkem|vanem) kui|(?:этой|данной) (?:статье|новости) "
            r"(?:более|больше)|(?:цій|даній) (?:статті|новині) (?:понад|більше)|(?:ten )?artykuł ma (?:już )?"
            r"(?:ponad|więcej)|(?:tento )?článe?k je starší|(?:tento )?článok je starší|(?:ovaj )?(?:članak|tekst) je "
            r"stariji|(?:овај )?(?:чланак|текст) је старији|(?:ta )?članek je starejši|(?:šis )?straipsnis (?:yra )?"
            r"(?:senesnis|archyvinis)|šis raksts ir|тази статия е (?:на|от) (?:повече|преди|архив))\b.{0,320}\Z"
        ),
    ),
    (
        "reuse-abroad",
        0.93,
        True,
        (
            rf"(?=.{{0,320}}(?:{_MAY_REUSE}))(?:{_REUSES})\b.{{0,60}}(?:материал|матеріал|информаци|інформаці|текст|"
            r"сайт|статт|статьи|съдържани|садржај|sadržaj|tekst|članak|članka|treści|materiał|artykuł|obsah|"
            r"článk|cikk|tartalom|informacij|straipsn|medžiag|saturs|rakst).{0,320}\Z|"
            r"(?:يمنع|يحظر|لا يجوز|لا يسمح).{0,40}(?:نقل|نشر|اقتباس|نسخ).{0,40}(?:المحتوى|المواد|المقال|إذن|موافقة).{0,160}\Z|"
            r"(?:المواد|الآراء|التعليقات|المقالات) المنشورة.{0,24}تعبر.{0,160}\Z|"
            r"(?:استفاده|نقل|بازنشر|انتشار|کپی)\b.{0,60}(?:ذکر منبع|بلامانع).{0,80}\Z|"
            r"(?:אין להעתיק|אין לעשות שימוש|השימוש בתכנים).{0,200}\Z"
        ),
    ),
)
"""Counts, printed issues, reading times, codes and notes on who may copy."""

NEEDS_FROM_ESTONIA_TO_PERSIA: dict[str, tuple[str, ...]] = {
    "printed-issue": ("№",),
    "reading-time-of-pages": (
        *("leestijd", "lesezeit", "læsetid", "lesetid", "lästid", "czytania", "čtení", "čítania", "citit"),
        *("olvasás", "ανάγνωσης", "χρόνος", "lukuaika", "で読め", "읽는"),
    ),
    "reuse-abroad": (
        *("при ", "перепечат", "воспроизв", "копир", "использ", "передрук", "відтвор", "копію", "використ"),
        *("препечат", "използв", "публикув", "преузим", "пренош", "preuzim", "prenoš", "kopir", "objavljiv"),
        *("kopiow", "przedruk", "rozpowsz", "publikov", "šíř", "kopír", "přetisk", "šíren", "preberan"),
        *("utánköz", "másol", "draudž", "pārpubl", "يمنع", "يحظر", "لا ي", "المنشورة", "استفاده", "نقل"),
        *("بازنشر", "انتشار", "کپی", "אין ל", "השימוש"),
    ),
}
"""What a line must have for some of these to be tried, as in `needs.py`."""
