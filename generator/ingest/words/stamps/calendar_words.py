"""The words of timestamps: months, weekdays and labels in the languages that papers are pasted in.

Data only; `timestamps.py` applies it.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a paper says that a moment is; `PLAIN` where it does not say."""

    PUBLISHED = "published"
    UPDATED = "updated"
    PLAIN = "plain"


def _numbered(rows: str) -> dict[str, int]:
    return {
        word: number for number, row in enumerate(rows.strip().split("\n"), start=1) for word in row.split()
    }


MONTHS = _numbered("""
january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januarie stycznia ocak января январь
february feb februar febr février févr fevrier febrero febbraio fevereiro fev februari lutego şubat февраля февраль
march mar märz maerz mrz mrt mars marzo março marco maart maret marca mart марта
april apr avril avr abril abr aprile kwietnia nisan апреля апрель
may mai mayo maggio mag maio mei maj maja mayıs мая
june jun juni juin junio giugno giu junho czerwca haziran июня июнь
july jul juli juillet juil julio luglio lug julho lipca temmuz июля июль
august aug août aoû aout agosto ago augustus augusti agustus sierpnia ağustos августа август
september sept sep septembre septiembre settembre sett set setembro września eylül сентября сентябрь
october oct oktober okt octobre octubre ottobre ott outubro out października ekim октября октябрь
november nov novembre noviembre novembro listopada kasım ноября ноябрь листопад
december dec dezember dez décembre déc decembre diciembre dicembre dic dezembro desember grudnia aralık декабря декабрь
""")

MONTHS |= _numbered("""
ledna ledn január januára januar ian ianuarie tammikuuta tammikuu ιανουαρίου ιαν януари січня січень студзеня siječnja siječanj sij sausio janvāris jaanuar styczeń ינואר בינואר يناير जनवरी जानेवारी জানুয়ারি জানুয়ারী ม.ค มกราคม հունվարի جنوری janar
února únor február februára febr februarie helmikuuta helmikuu φεβρουαρίου φεβ февруари лютого лютий veljače veljača velj vasario februāris veebruar luty פברואר בפברואר فبراير फरवरी फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী ก.พ กุมภาพันธ์ փետրվարի فروری shkurt
března březen marec marca március márc martie maaliskuuta maaliskuu μαρτίου μαρ март березня березень ožujka ožujak ožu kovo marts märts marzec מרץ במרץ مارس मार्च মার্চ มี.ค มีนาคม մարտի مارچ
dubna duben apríl apríla április ápr aprilie huhtikuuta huhtikuu απριλίου απρ април квітня квітень travnja travanj kwiecień balandžio aprīlis אפריל באפריל أبريل إبريل अप्रैल এপ্রিল เม.ย เมษายน ապրիլի اپریل prill
května květen máj mája május toukokuuta toukokuu μαΐου μαϊ май травня травень svibnja svibanj gegužės maijs mait מאי במאי مايو मई মে พ.ค พฤษภาคม մայիսի مئی مئ
června červen jún júna június iunie iun kesäkuuta kesäkuu ιουνίου ιουν юни червня червень lipnja lipanj czerwiec birželio jūnijs juuni יוני ביוני يونيو जून জুন มิ.ย มิถุนายน հունիսի جون qershor
července červenec júl júla július iulie iul heinäkuuta heinäkuu ιουλίου ιουλ юли липня липень srpnja srpanj liepos lipiec jūlijs juuli יולי ביולי يوليو जुलाई জুলাই ก.ค กรกฎาคม հուլիսի جولائی korrik
srpna srpen augusta augusztus elokuuta elokuu αυγούστου αυγ серпня серпень kolovoza sierpień rugpjūčio augusts אוגוסט באוגוסט أغسطس अगस्त আগস্ট ส.ค สิงหาคม օգոստոսի اگست gusht
září szeptember septembrie syyskuuta syyskuu σεπτεμβρίου σεπτ септември вересня вересень rujna rujan wrzesień rugsėjo septembris ספטמבר בספטמבר سبتمبر सितंबर सितम्बर সেপ্টেম্বর ก.ย กันยายน սեպտեմբերի ستمبر shtator
října říjen október októbra octombrie lokakuuta lokakuu οκτωβρίου οκτ октомври жовтня жовтень październik spalio oktobris oktoober אוקטובר באוקטובר أكتوبر अक्टूबर অক্টোবর ต.ค ตุลาคม հոկտեմբերի اکتوبر tetor
listopad noiembrie noi marraskuuta marraskuu νοεμβρίου νοε ноември studenoga studeni lapkričio novembris נובמבר בנובמבר نوفمبر नवंबर नवम्बर নভেম্বর พ.ย พฤศจิกายน նոյեմբերի نومبر nëntor
prosince prosinec grudzień decembra decembrie joulukuuta joulukuu δεκεμβρίου δεκ декември грудня грудень prosinca prosinac gruodžio decembris detsember דצמבר בדצמבר ديسمبر दिसंबर दिसम्बर ডিসেম্বর ธ.ค ธันวาคม դեկտեմբերի دسمبر dhjetor
""")
MONTHS |= _numbered("""
ஜனவரி
பிப்ரவரி
மார்ச் mac
ஏப்ரல்
மே
ஜூன்
ஜூலை julai
ஆகஸ்ட் ogos
செப்டம்பர்
அக்டோபர்
நவம்பர்
டிசம்பர் disember
""")
MONTHS |= _numbered("""
јануар јануара janvārī gener xaneiro yanvar janúar იანვარი జనవరి
фебруар фебруара februārī febrer febreiro fevral febrúar pebrero თებერვალი ఫిబ్రవరి फेब्रुवारी फेब्रुअरी
martā març machi marso მარტი మార్చి
априла aprīlī aprill aprel aprili აპრილი ఏప్రిల్ एप्रिल अप्रिल
мај маја maijā maig maí მაისი
јун јуна jūnijā junij juny xuño iyun júní hunyo ივნისი జూన్
јул јула jūlijā julij juliol xullo iyul júlí hulyo ივლისი జూలై जुलै
avgust avqust augustā agost ágúst agosti აგვისტო ఆగస్టు ऑगस्ट
septembar септембар септембра septembrī setembre sentyabr sentabr septemba setyembre სექტემბერი సెప్టెంబర్ सप्टेंबर सेप्टेम्बर
oktobar октобар октобра oktobrī oktyabr oktabr oktoba oktubre ოქტომბერი అక్టోబర్ ऑक्टोबर अक्टोबर
novembar новембар новембра novembrī noyabr nóvember novemba nobyembre ნოემბერი నవంబర్ नोव्हेंबर नोभेम्बर
decembar децембар децембра decembrī desembre decembro dekabr desemba disyembre დეკემბერი డిసెంబర్ डिसेंबर डिसेम्बर
""")
MONTHS |= _numbered("""
januara januarja sausis
februara februarja лютага vasaris
marta сакавіка kovas
aprila красавіка balandis
траўня gegužė
juna junija чэрвеня birželis
jula julija ліпеня liepa
avgusta жніўня rugpjūtis
septembra верасня rugsėjis
oktobra кастрычніка spalis
novembra studenog лістапада lapkritis
снежня gruodis
""")
MONTHS["листопада"] = 11  # in Ukrainian; the Croatian `listopada` is October, the Polish one November

MONTHS |= {
    f"{number}月": index
    for index, number in enumerate("一 二 三 四 五 六 七 八 九 十 十一 十二".split(), start=1)
}

SHORT_MONTHS = MONTHS | _numbered("""
янв sty oca яну јан січ jaan sij
фев февр lut şub феб лют veebr vlj
мар бер
апр kwi nis кві
тра
июн чер cze
июл лип
авг сер ağu ogs agu agt avg
сен сент вер wrz eyl сеп септ ruj
окт жов paź eki
ноя нояб lis kas ное ноем
дек гру gru dis дец dets
""")
"""Months, and as Russian, Ukrainian, Polish, Turkish and Malay timestamps shorten them where that is no common word."""

WEEKDAYS = _numbered("""
monday mon montag lundi lunes lunedì lunedi maandag måndag segunda segunda-feira poniedziałek senin понедельник
tuesday tue tues dienstag mardi martes martedì martedi dinsdag terça terça-feira wtorek selasa вторник
wednesday wed weds mittwoch mercredi miércoles miercoles mercoledì mercoledi woensdag quarta quarta-feira środa rabu среда
thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi donderdag quinta quinta-feira czwartek kamis четверг
friday fri freitag vendredi viernes venerdì venerdi vrijdag sexta sexta-feira piątek jumat пятница
saturday sat samstag sonnabend samedi sábado sabado sabato zaterdag sobota sabtu суббота
sunday sun sonntag dimanche domingo domenica zondag niedziela minggu воскресенье
""")

WEEKDAYS |= _numbered("""
pazartesi mandag måndag pondělí pondelok hétfő luni maanantai понеділок понедельник δευτέρα ponedjeljak isnin الاثنين الإثنين
salı tirsdag tisdag úterý utorok kedd marți marţi tiistai вівторок вторник τρίτη utorak selasa الثلاثاء
çarşamba onsdag středa streda szerda miercuri keskiviikko середа среда τετάρτη srijeda rabu الأربعاء الاربعاء
perşembe torsdag čtvrtek štvrtok csütörtök joi torstai четвер четверг πέμπτη četvrtak khamis الخميس
cuma fredag pátek piatok péntek vineri perjantai п’ятниця пятница παρασκευή petak jumaat الجمعة
cumartesi lørdag lördag sobota szombat sâmbătă lauantai субота суббота σάββατο subota sabtu السبت
pazar søndag söndag neděle nedeľa vasárnap duminică sunnuntai неділя воскресенье κυριακή nedjelja ahad الأحد الاحد
""")
WEEKDAYS |= _numbered("""
понедељак dilluns mánudagur پیر
уторак dimarts þriðjudagur منگل
dimecres miðvikudagur بدھ
четвртак dijous fimmtudagur جمعرات
петак divendres föstudagur جمعہ
dissabte laugardagur ہفتہ
недеља nedelja diumenge sunnudagur اتوار
""")
WEEKDAYS |= _numbered("""
seg пн
ter вт marti
qua ср
qui чт
sex пт
sáb сб sambata
dom вс duminica
""")

WEEKDAYS |= {"pon": 1, "uto": 2, "sri": 3, "čet": 4, "ned": 7}
"""Croatian weekdays in short that are no other words."""
WEEKDAYS |= _numbered("""
понеделник ponedeljak ponedeljek esmaspäev pirmadienis pirmdiena панядзелак maanantaina hënë
torek teisipäev antradienis otrdiena аўторак tiistaina martë
сряда sreda kolmapäev trečiadienis trešdiena серада keskiviikkona mërkurë
четвъртък četrtek neljapäev ketvirtadienis ceturtdiena четврток чацвер torstaina enjte
п'ятниця пʼятниця петък petek reede penktadienis piektdiena петок пятніца perjantaina premte
събота сабота laupäev šeštadienis sestdiena lauantaina shtunë
неделя недела pühapäev sekmadienis svētdiena нядзеля sunnuntaina diel
""")

ABBREVIATED_WEEKDAYS = {
    word: number
    for words in ("mo di mi do fr sa so", "man tir ons tor fre lør søn", "mån tis ons tors fre lör sön")
    for number, word in enumerate(words.split(), start=1)
}
"""German and Nordic weekdays that count only with their full stop."""

LABELS = {
    **dict.fromkeys(
        "published publish posted submitted issued created first released filed uploaded added publication written "
        "dated broadcast aired "
        "publié publiée publie paru veröffentlicht erstpublikation erstveröffentlichung erschienen erstellt publicado publicada "
        "publicação "
        "pubblicato pubblicata gepubliceerd geplaatst publicerad publisert opublikowano diterbitkan "
        "publicatie rédigé posté postée publiziert опубликовано публикация публикации публікації 公開 掲載 "
        "postado postada انتشار প্রকাশ তারিখ publicării offentliggjort utworzenia dodano dodane tayang 發布於 发布于 發表於".split(),
        Kind.PUBLISHED,
    ),
    **dict.fromkeys(
        "updated update modified edited revised amended refreshed corrected aktualisiert editiert stand geändert jour "
        "modifié modifiée actualizado actualizada actualización modifica aggiornato aggiornata aggiornamento "
        "atualizado "
        "atualizada atualização modificado bijgewerkt gewijzigd uppdaterad oppdatert zaktualizowano "
        "aktualizacja aktualizacji aktual actualisé actualisée güncellenme অপডেটেড अपडेटेड "
        "diperbarui обновлено обновление оновлення актуализация 更新".split(),
        Kind.UPDATED,
    ),
}

LABELS |= {
    **dict.fromkeys(
        "ligne publikacja publikováno zveřejněno vydáno publikované zverejnené közzétéve megjelent publicat julkaistu "
        "publicada publicată δημοσιεύθηκε δημοσίευση αναρτήθηκε опубліковано публикувано објављено objavljeno objavljen paskelbta publicēts "
        "udgivet פורסם نشر प्रकाशित প্রকাশিত เผยแพร่ yayınlanma yayınlandı oluşturulma creato creata creado criado créé pubblicazione publicación "
        "publiceret đăng 입력 등록 송고 发布时间 發布時間 发布日期 發布日期 發佈日期 发表时间 发稿时间 승인 작성 게시 발행 최초입력 송고시간 입력시간 입력일 입력일시 발행일 등록일시 기사입력 등록일 최초등록 보도시간 发布 發布 發佈".split(),
        Kind.PUBLISHED,
    ),
    **dict.fromkeys(
        "actualitzat actualitzada actualització actualizată actualizării änderung act akt atual aggiorn обновлена изменено zmodyfikowano "
        "modifica modificato modificata módosítva modificat aktualizováno aktualizované frissítve actualizat päivitetty ενημερώθηκε ενημέρωση оновлено обновено ažurirano "
        "更新日期 atnaujinta atjaunināts opdateret עודכן تحديث अपडेट অপডেট হালনাগাদ อัปเดต อัพเดต güncelleme güncellendi 수정 수정일 최종수정 기사수정 업데이트 最終更新 muokattu izmjena izmena izmijenjeno ažuriranje muudetud uuendatud ndryshuar azhurirano edytowano mis-à-jour editado редактиран изменён изменен змінено ändrad endret ændret redigert diedit disunting diubah gewijzigd aangepast módosult 更新于 更新时间 更新時間".split(),
        Kind.UPDATED,
    ),
}

LABELS |= {
    **dict.fromkeys(
        "опубликован опубликована опубліковано публікація publikacji розміщено utworzono vloženo publikace vydané pridané "
        "objavljena публикувана публикуван добавено добавена létrehozva publikálva publikálás avaldatud ilmunud "
        "publikuota paskelbtas įkelta publicēta النشر نُشر نشرت פרסום פורסמה مخابره publikuar".split(),
        Kind.PUBLISHED,
    ),
    **dict.fromkeys(
        "обновлен обновлён востаннє zmieniono aktualizowano modyfikacja upraveno aktualizace upravené osvježeno "
        "izmenjeno dopunjeno posodobljeno ажурирано измењено измена обновена обновен променено промяна "
        "актуализирана актуализирано редактирана frissült frissítés módosítás täiendatud uuendamine redaguota "
        "pakeista atjaunots التحديث تعديل עדכון עודכנה بروزرسانی përditësuar".split(),
        Kind.UPDATED,
    ),
}

FILLERS = frozenset(
    "on at the of de del d le la el il em à às a as las los alle ore um uhr am vom den der h hr hrs hours "
    "hour letzte letzter letztes al "
    "o'clock o\u2019clock local time times last date day is zuletzt zu ist mis mise última ultima ultimo "
    "dernière dernier "
    "klo kl klockan op om и в г pukul jam ora gegen from this story article was original originally "
    "article's".split()
)
"""Words that may stand between the parts of a timestamp and say nothing."""

FILLERS |= frozenset(
    "online seit depuis desde les artikel archivierter archivierte archiviert meldung beitrag artículo articolo artigo notizia noticia "
    "di delle dalle hs giriş girişi son fecha datum data дата tanggal hari ini في من الساعة "
    "danes täna šodien šiandien днес сьогодні azi astăzi tänään avui hoxe "
    "jučer juče včeraj eile vakar вчора tegnap eilen včera ahir onte "
    "today yesterday heute gestern aujourd'hui aujourd’hui hier hoy ayer oggi ieri hoje ontem vandaag "
    "gisteren bugün dün сегодня вчера idag igår dnes dzisiaj wczoraj tarihi tarih saat saati hod hodin klockan час часов години год года р року godz o ob klukkan ק בשעה "
    "о u у zadnja zadnje posljednja poslednja ostatnia kello ngày giờ pada تاریخ เวลา ساعت جمعه شنبه یکشنبه دوشنبه پنجشنبه v laatst laatste senast sist sidst viimeksi poslední naposledy utolsó τελευταία последнее "
    "останнє последна terakhir לאחרונה lúc "
    "ч بتاريخ בתאריך تم kell dátuma ideje időpontja תאריך אחרון ב تاريخ الموافق paskutinį kartą viimati pēdējoreiz "
    "آخر horas hora ore ora heures uur timer".split()
)

DAYS_BACK = {
    **dict.fromkeys(
        "today heute aujourd'hui aujourd’hui hoy oggi hoje vandaag bugün сегодня idag dnes dzisiaj danes täna "
        "šodien šiandien днес сьогодні azi astăzi tänään avui hoxe".split(),
        0,
    ),
    **dict.fromkeys(
        "yesterday gestern hier ayer ieri ontem gisteren dün вчера igår wczoraj jučer juče včeraj eile vakar "
        "вчора tegnap eilen včera ahir onte".split(),
        1,
    ),
}
"""How many days before it was read a page names a day without its date."""

UNITS = {
    **dict.fromkeys("m min mins minute minutes minuten minuto minutos minuti minut minuts".split(), 60),
    **dict.fromkeys(
        "minuut minuter minutter minut minuty minutę dakika menit минут минуты минуту".split(), 60
    ),
    **dict.fromkeys(
        "uur uren timmar timme timer time godzin godziny godzinę saat jam часов часа час".split(), 3600
    ),
    **dict.fromkeys("dag dagen dagar dager dage dni dzień gün hari дней дня день".split(), 86400),
    **dict.fromkeys(
        "weken veckor vecka uker uke uger uge tygodni tygodnie tydzień hafta minggu".split(), 604800
    ),
    **dict.fromkeys(
        "maand maanden månader månad måneder måned miesięcy miesiące miesiąc bulan месяцев месяца".split(),
        2592000,
    ),
    **dict.fromkeys("hores".split(), 3600),
    **dict.fromkeys("dies".split(), 86400),
    **dict.fromkeys("setmana setmanes".split(), 604800),
    **dict.fromkeys("mesos".split(), 2592000),
    **dict.fromkeys("λεπτά λεπτό minuuttia minutami минути".split(), 60),
    **dict.fromkeys("oră ώρες ώρα tunti tuntia hodinou hodinami".split(), 3600),
    **dict.fromkeys("zi zile ημέρες μέρες ημέρα μέρα päivä päivää dny dnem дни ден".split(), 86400),
    **dict.fromkeys("săptămână săptămâni εβδομάδες εβδομάδα viikko viikkoa týdny týdnem".split(), 604800),
    **dict.fromkeys("lună luni μήνες μήνα kuukausi kuukautta".split(), 2592000),
    **dict.fromkeys("jaar jaren lata lat rok yıl tahun года лет год".split(), 31536000),
    **dict.fromkeys(
        [
            "h",
            "hr",
            "hrs",
            "hour",
            "hours",
            "stunde",
            "stunden",
            "heure",
            "heures",
            "hora",
            "horas",
            "ora",
            "ore",
        ],
        3600,
    ),
    **dict.fromkeys(
        [
            "d",
            "day",
            "days",
            "tag",
            "tage",
            "tagen",
            "jour",
            "jours",
            "día",
            "días",
            "dia",
            "dias",
            "giorno",
            "giorni",
        ],
        86400,
    ),
    **dict.fromkeys(
        [
            "w",
            "wk",
            "week",
            "weeks",
            "woche",
            "wochen",
            "semaine",
            "semaines",
            "semana",
            "semanas",
            "settimana",
            "settimane",
        ],
        604800,
    ),
    **dict.fromkeys(
        [
            "mo",
            "month",
            "months",
            "monat",
            "monate",
            "monaten",
            "mois",
            "mes",
            "meses",
            "mese",
            "mesi",
            "mês",
        ],
        2592000,
    ),
    **dict.fromkeys(
        [
            "yr",
            "year",
            "years",
            "jahr",
            "jahre",
            "jahren",
            "an",
            "ans",
            "año",
            "años",
            "ano",
            "anos",
            "anno",
            "anni",
        ],
        31536000,
    ),
}
"""Seconds in the units of `3 hours ago`."""
