"""A short line of a page → whether the page speaks to its readers, in any of thirty languages.

Words of the article stand in sentences; what asks readers to follow, share or pay, marks advertisements or
holds rights is short, and begins with its verb or names a network. `furniture.py` knows more of it, of fewer
languages.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.sentence_ends import SENTENCE_END
from generator.ingest.words.caseless import caseless, in_small_letters

_LONGEST = 170
_SHORT = 110
_NAMED = 60
_NETWORKS = caseless(
    r"facebook|twitter|telegram|instagram|whatsapp|youtube|tiktok|linkedin|viber|google news|google новост|фейсбук|"
    r"телеграм|твіттер|微信|微博|네이버|카카오|فيسبوك|تويتر|تلغرام|واتساب|تلگرام|טלגרם|פייסבוק|טוויטר|ווטסאפ|ไลน์",
)
_ASKS = caseless(
    r"(?:please |bitte )?(?:"
    r"follow (?:us|the|me|him|her)|subscribe|sign up|join (?:us|our|the conversation)|like us|download (?:the|our)|get (?:the|our|all the) |"
    r"suivez(?:-nous)?|abonnez|inscrivez|téléchargez|rejoignez|retrouvez(?:-nous)?|recevez|"
    r"folgen sie|abonnieren sie|melden sie sich|laden sie|jetzt (?:abonnieren|anmelden)|"
    r"s[ií]gu?enos|sigue(?:nos)? |suscr[ií]b(?:ete|ase|anse|irte)\b|únete|descarga|recibe |"
    r"cadastre|apúntate|segui(?:ci)?\b|iscriviti|abbonati|scarica |siga |assine|inscreva|receba|baixe|participe d|"
    r"volg ons|ontvang (?:de |elke |meldingen|onze|ons )|abonneer|meld je|schrijf je in|polub|śledź|obserwuj|subskrybuj|zapisz się|dołącz|"
    r"подпис|следите за|присоединяйтесь|читайте нас|підпис|приєднуйтес|стежте за|"
    r"bizi |abone ol|takip et|följ |prenumerera|ladda ner|følg |abonn[eé]r|meld deg|seuraa |tilaa |"
    r"sledujte|odebírejte|přihlaste|kövess|iratkozz|ακολουθήστε|εγγραφείτε|urmăre[sș]te|abonează|"
    r"تابعونا|تابعنا|تابعوا|اشترك|עקבו|הירשמו|הצטרפו|ما را |ติดตาม|กดติดตาม|theo dõi|đăng ký|ikuti |dapatkan |"
    r"komentirajte|pratite nas|pridružite se|preuzmite |pretplatite se|sledujte nás|stiahnite si|"
    r"δείτε όλες τις|rendkívüli híreket|"
    r"więcej (?:ważnych |ciekawych )?(?:takich|podobnych|informacji|artykułów)|"
    r"扫一扫|扫码|关注我们|關注|訂閱|追蹤|加入.{0,8}好友|フォロー|登録は|फॉलो|हमें )",
)
_FOLLOWS = caseless(
    r"\bfollow\b|\bjetzt (?:\w+ )?abonnieren|\bseguir\b|\bsigue\b|suivez|folgen sie|síguenos|\bsiga\b|seguici|\bvolg\b|kövess|obserwuj|śledź|подписывайтесь|присоединяйтесь к подписчикам|підписуйтес|takip ed|"
    r"\bikuti\b|urmăre|ακολουθ|theo dõi|تابعوا?|עקבו|フォロー|订阅|关注|訂閱|구독|फॉलो",
)
_OFFERS = caseless(
    r"wil(?:t u| je) (?:een melding|op de hoogte|meer|elke)|(?:do you )?want (?:more (?:stories|news)|to (?:get|receive|read more))|vous (?:voulez|souhaitez) recevoir|"
    r"möchten sie (?:mehr|täglich|keine)|(?:entdecken sie|laden sie|holen sie sich|nutzen sie|get|discover|download|descarga|téléchargez|découvrez|scarica|baixe|pobierz|ladda ner) "
    r"(?:die|unsere|our|the|la|l.|notre|nuestra|a|nossa|aplikację|vår) ?(?:[\w.-]+ ){0,2}[\w.-]*\b(?:app|aplicación|application|aplicativo)\b|¿quieres recibir|quer receber|vuoi ricevere|(?:cieszymy się|dziękujemy), że jesteś|vil du (?:ha|have|få) |vill du (?:ha|få) ",
)
"""What offers news of the page, in whatever sentence."""

_MARKS = caseless(
    r"(?:(?:article|story|post) continues|la suite (?:après|de)|(?:artikel|text|der artikel) (?:wird fortgesetzt|geht weiter)|"
    r"continúa (?:después|leyendo)|sigue leyendo|continua (?:após|depois|a leggere|dopo)|(?:tekst|artikel|het artikel) gaat verder|"
    r"dalsza część|ciąg dalszy|haberin devamı|(?:artikeln|texten) fortsätter|(?:artikkelen|saken) fortsetter|(?:artiklen|artikel) fortsætter|"
    r"juttu jatkuu|a cikk folytatódik|článek pokračuje|pokračování|продолжение (?:после|ниже)|articolul continuă|"
    r"dalszy ciąg (?:materiału|artykułu|tekstu)|(?:el )?texto continúa|o texto continua|le texte se poursuit|la suite sous|"
    r"(?:tekst|artikel|het verhaal|verhaal) (?:loopt|gaat) (?:door|verder)|(?:artikkeli|juttu|teksti) jatkuu|\(?scroll down|"
    r"(?:text|article|story) continues? (?:below|after)|продолжение статьи|читать далее|devamı (?:aşağıda|için)|"
    r"(?:simak|baca) selengkapnya|(?:weiter|fortsetzung|lesen sie weiter) auf (?:der nächsten )?seite|(?:la )?suite page|continúa en la página|"
    r"scroll (?:to continue|down)|advertis\w+\W+(?:continue|scroll)|lees verder (?:onder|na) |(?:pubblicità|publicité|publicidad|publicidade)\W*\Z)",
)
_CORRECTS = caseless(
    r"(?:heb j(?:e|ij) een (?:nieuws)?tip|heeft u een tip|har du (?:et |ett )?tips\b|masz (?:dla nas )?temat|vous avez une information|¿?tienes? (?:una |alguna )?(?:historia|información) que|מצאתם טעות|"
    r"(?:have|got) (?:a |any )?(?:correction|story tip|news tip|tip)\b|нашли (?:ошибку|опечатку)|знайшли помилку|(?:spotted|found|see) an? (?:error|typo|mistake)|fehler gefunden|haben sie (?:einen )?fehler (?:entdeckt|gefunden)|du hast einen fehler|помітили (?:орфографічну )?помилку|якщо ви (?:помітили|знайшли)|если вы (?:заметили|нашли) |"
    r"huomasitko virheen|(?:želite|uočili ste|primijetili ste|primetili ste) .{0,40}(?:pogrešk|grešk)|našli ste chybu|hibát talál|(?:ai|ați) (?:găsit|observat) o greșeal|"
    r"(?:забелязахте|открихте) (?:ли )?грешка|(?:hittat|sett) (?:et|ett) fel\b|fundet en fejl|funnet (?:en )?feil|βρήκατε (?:κάποιο )?λάθος|märkasid viga|pastebėjote klaidą|"
    r"encontrou (?:algum )?erro|¿(?:encontraste|has encontrado) (?:un|algún) error|zauważyłeś błąd|našli jste chybu|segnala (?:un )?errore|"
    r"report (?:a )?(?:typo|error|correction)|une erreur dans|gazetedeki hata)",
)
_CLICKS = caseless(
    r"click here|afspeellijst|tap here|cliquez ici|klicken sie hier|hier klicken|(?:haga|haz|pincha|pulsa|pinche) (?:clic|aquí)|clique aqui|clicca qui|"
    r"klik (?:hier|her|di sini)|klicka här|klikk her|kliknij|klikněte|kattints|нажмите|натисніть|tıklayın|클릭|点击这里|點擊這裡|"
    r"اضغط هنا|לחצו כאן|क्लिक करें|nhấn vào đây|bấm vào đây|คลิก|πατήστε|試し読み",
)
_DISCLAIMS = caseless(
    r"(?:views|opinions) expressed .{0,60}\bnot\b|geben? nicht .{0,30}meinung|n.engage(?:nt)? que|no (?:reflejan|representan) .{0,30}opini|"
    r"não (?:refletem|representam) .{0,30}opini|не совпада\w+ с мнени|мнени\w+ .{0,40}не совпада|لا ت?يعبر .{0,30}رأي|لا تعبر .{0,30}رأي|"
    r"has not been edited by|syndicated feed|sorumluluğu .{0,30}aittir|不代表本(?:站|网|報|报|社|台|平台)",
)
"""What pages say of texts that are not their own: comments, agencies' stories."""

_RIGHTS = caseless(
    r"版权声明|未经(?:授权|许可)|转载请|禁止转载|無断(?:転載|複製)|무단 ?(?:전재|복제)|재배포 ?금지|all rights reserved|tous droits r|alle rechte vorbehalten|"
    r"todos los derechos|todos os direitos|tutti i diritti|все права (?:защищены|принадлежат)|усі права|tüm hakları|جميع الحقوق|"
    r"כל הזכויות|wszelkie prawa|riproduzione riservata|(?:kopijuoti|platinti) .{0,60}draudžiama|(?:kopēšana|pārpublicēšana) .{0,60}aizliegta|rechte am artikel|eftertryk forbudt|trust project|journalism trust initiative",
)
_PAID = caseless(
    r"有料(?:記事|会員)|会員限定|残り ?\d|続きを読む|유료|订阅后|reservad[oa] (?:para|a) (?:suscriptores|assinantes|abonados)|"
    r"(?:article )?réservé aux abonnés|nur für abonnenten|alleen voor abonnees|tylko dla (?:prenumerator|subskryb)|"
    r"exclusiv[oa]s? (?:para|de) (?:suscriptores|assinantes|registrad|abonad)|contenuto riservato|för prenumeranter|for abonnenter|vain tilaajille",
)
_LISTENS = caseless(
    r"(?:listen to|ascolta |écouter |hören sie|artikel anhören|escuch|ouça|luister naar|posłuchaj|слушать|lyssna |hør |kuuntele)",
)
_SHARES = caseless(
    r"(?:partager (?:cet|sur|l)|(?:artikel )?teilen\b|compartir\b|comparte |condividi|compartilh|deel (?:dit|via|op)|udostępnij|поделиться|поделитесь|"
    r"поділитися|paylaş|dela\b|del (?:artikl|på)|jaa\b|シェア|ツイート|分享|공유하기|شارك|שתפו|שתף|chia sẻ|bagikan|แชร์|sdílet|megosztás|κοινοποίηση|distribuie|dalin?tis\b|dalīties|jaga\b)",
)
_CREDITS = caseless(
    r"(?:header image\s?:|(?:image|media|video|picture) (?:copyright|caption|source)\b|"
    r"(?:photographs?|photos?|pictures?|images?|fotos?|fotografie|fotoğraf|fotó|foto di copertina|címlapkép|borítókép|nyitókép|sursa foto|(?:beitrags|titel|aufmacher|symbol|vorschau)?bild(?:er)?|immagine|imagen|imagem|photo credit|фото|写真|사진|图片?|图源|图[注说]|圖說)"
    r"\s?(?:by\b|[:：/]))",
)


_SUBSCRIBES = caseless(
    r"\b(?:inscrivez|abonnez|recevez|subscribe|sign up|suscríb|suscrib(?:ete|ase|irte)|apúntate|recib[ea] |iscriv(?:iti|etevi)|abbonati|anmelden|melden sie|meld je|schrijf je|"
    r"iratkozz|zapisz|подпи(?:шитесь|сывайтесь)|εγγραφείτε|assine|inscreva|receb[ae] |prenumerera|tilaa |tilmeld|odebírejte|abonează|kaydol|daftar)",
)
_OURS = caseless(
    r"\b(?:our|notre|nos|unser\w*|onze|vores|vår\w*|nuestr\w+|noss\w+|nostr\w+|nasz\w*|наш\w*) (?:free |new |gratis )?"
    r"(?:app\w*|site|website|chaîne|canal\w*|channels?|kan[aä]l\w*|newsletters?|letter|page|réseaux|redes|social\w*|seite|podcast\w*|channels|telegram|whatsapp|facebook|apli\w*|telegram\w*)",
)
_JOIN_US = caseless(
    r"\b(?:follow us|join us on|suivez-nous|abonnez-vous|inscrivez-vous|s[ií]guenos|suscríbete|únete a nuestr\w+|seguici|iscriviti|abbonati|unisciti al nostro|siga-nos|inscreva-se|"
    r"folgen sie uns|folge uns|melde dich (?:\w+ )?an\b|melden sie sich (?:\w+ ){0,3}an\b|sei dabei\b|abonnieren sie|volg ons|meld je aan|følg oss|følg os|följ oss|seuraa meitä|obserwuj nas|dołącz do nas|sledujte nás|kövess(?:en)? minket|urmăr\w+(?:-ne|i\w* pe)|"
    r"подпишитесь на|подписывайтесь на|підпис(?:уйтесь|уйтеся|уйся) на|takip edin|theo dõi chúng tôi|последвайте ни)",
)
_MAILBOX = caseless(
    r"\b(?:your|votre|tu|su|je|jouw|uw|din|ditt|ihr\w*|dein\w*|seu|tua|twoj\w+|swoj\w+) (?:e-?mail\w*|inbox|boîte|correo|mejl\w*|mailbox|indbakke|innboks|inkorg|postfach|posteingang|casella|skrzynk\w+)",
)
_APPS = caseless(
    r"(?<![a-z])(?:app|apk)(?![a-z])|アプリ|應用程式|应用程序|客户端|客戶端|앱",
)
_GETS_APP = re.compile(
    r"下載|下载|安裝|安装|隨時|随时|掌握|打开|打開|ダウンロード|インストール|다운로드|설치"
)
"""What pages in ideographs and Hangul say of their own apps: `「港灣」 app，隨時掌握最新消息。`."""
_MOST_OF_APP = 30

_QUOTED = re.compile('["“”„«»‘’「」]')
_SPOKEN = caseless(
    r"(?:audio|text.to.speech|article|story) .{0,60}generated (?:by|with|using) (?:ai\b|an? ai\b|artificial)|mispronunciations can occur|voix de synthèse|voz (?:sintética|artificial)|"
    r"\A(?:you can (?:also )?listen to this|dies(?:en|er) (?:artikel|beitrag|text) .{0,24}anhören|(?:vous pouvez )?écouter cet article|"
    r"(?:puedes |puede )?escuch\w+ (?:este|esta) (?:artículo|nota|noticia)|puoi ascoltare questo|(?:você pode )?ouvir est[ae] (?:matéria|artigo|notícia)|"
    r"(?:je kunt |u kunt )?dit artikel .{0,24}beluisteren|tento článek .{0,24}(?:poslechnout|přehrát)|(?:tego|ten) artykułu? .{0,24}posłuchać|ezt a cikket .{0,24}meghallgat|"
    r"(?:du kan )?(?:lytte til|lyssna på) (?:den|denn?e)|эту статью .{0,24}(?:прослушать|послушать))|"
    r"(?:mit|von) (?:einer )?(?:ki|künstlicher intelligenz)\b.{0,40}(?:vorgelesen|vertont|erzeugt)|computerstimme",
)
"""What a page says of a voice that reads the article out."""

_LETTER = caseless(
    r"newsletter|infolettre|lettre d.information|hírlevél|nyhetsbrev|nyhedsbrev|uutiskirje|nieuwsbrief|рассылк|розсилк|bülten|boletín|boletim|ニュースレター|뉴스레터|buletin",
)
"""A letter of news, which a page asks its readers to order in any part of a sentence."""

_SUPPORTS = caseless(
    r"\A(?:please )?help us (?:out|keep)\b(?=.*\b(?:gift|donat|support|contribut))|"
    r"(?:\A|[?!] )(?:please )?share this (?:story|article|post)[!.]?\Z|"
    r"(?:support|fund) (?:our|independent) (?:work|journalism|reporting)|unterstützen sie (?:uns|unsere)|soutenez(?:-nous| notre| le journalisme| une presse)|"
    r"apoya (?:nuestro|el periodismo|un periodismo)|hazte soci[ao]|sostieni(?:ci| il nostro)|apoie (?:o|nosso)|wesprzyj nas|поддержите (?:нас|наш|проект)|підтримайте|"
    r"(?:podporiť|podporte|podpořit|podpořte) (?:našu|naši|naší|nás)\b|good journalism costs|gratis onbeperkt toegang|támoga(?:t|ss)\w* .{0,20}(?:munkánk|újságírás)|csak akkor .{0,60} ha (?:te|ön) is támogat|lájkolja .{0,60}oldal|støtt (?:oss|vårt)|stötta (?:oss|vår)|støt (?:os|vores)|tue (?:meitä|työtämme)|steun (?:ons|onze)|후원(?:하기|해)|ご(?:支援|寄付)を|"
    r"\A(?:did you (?:like|enjoy) this|hat ihnen (?:der|dieser) (?:artikel|beitrag)|vous avez aimé cet|ti è piaciuto (?:l.|quest)|gostou (?:da|desta|deste|do) |¿te (?:ha )?gustó (?:este|esta|el|la)|понравил\w+ (?:статья|материал))|"
    r"\A(?:this (?:story|article)|est[ea] (?:contenido|artículo|nota|texto)|dieser (?:artikel|text|beitrag)|cet article|questo articolo|este (?:conteúdo|texto)|dit artikel) .{0,80}"
    r"(?:artificial intelligence|\bAI\b|automated|inteligencia artificial|inteligência artificial|künstliche\w* intelligenz|\bKI\b|intelligence artificielle|intelligenza artificiale|kunstmatige)",
)
_RECOMMENDS = caseless(
    r"\A(?:stay|stick) with \w+ (?:on[- ]air|online|for (?:the latest|more|updates))\b|"
    r"\A(?:this (?:article|story) is (?:more than|over) .{1,12} old|dieser (?:artikel|beitrag|text) ist (?:mehr als|älter als|über) .{1,24}\Z|cet article (?:date de|a) plus (?:de|d.un) |"
    r"(?:este|esta) (?:artículo|nota|noticia) tiene más de |questo articolo ha più di |este artigo tem mais de |dit artikel is (?:meer dan|ouder dan) |"
    r"(?:den här|denne|denna) (?:artikeln|artikkelen|artikel) (?:är|er) (?:mer än|over|mere end|mer enn|äldre än|ældre end|eldre enn) |(?:juttu|artikkeli) on yli .{1,12} vanha|"
    r"ten artykuł ma (?:ponad|więcej niż) |ez a cikk több mint .{1,12} éves|tento článek je starší|этой статье (?:больше|более) )|čítajte na \w+(?:\.\w+)+|^[★☆◎]+ ?《[^《》]{2,12}》提醒|^※|(?:請繼續往下閱讀|请继续往下阅读)|推荐进入|이 기사를 추천|기사 추천은|구독해 ?보세요|섹션으로 (?:중복 )?분류|댓글을? (?:입력|작성)|제보(?:는|하기)\b|simak (?:breaking news|berita)|комментируй!|pilih saluran",
)
"""What pages of portals say below every article."""


@lru_cache(maxsize=4096)
def speaks_for_page(text: str) -> bool:
    """Whether a line is the page's and not the article's."""
    if len(text) > _LONGEST:
        return False
    ended = SENTENCE_END.search(text) is not None
    text = in_small_letters(text)
    clicks = _CLICKS.search(text) if len(text) < _SHORT else None
    if _is_of_page(text) or (clicks and (not ended or clicks.end() >= len(text) - 1)):
        return True
    if _ASKS.match(text) or (not ended and _ASKS.match(text.partition("? ")[2])):
        return (
            not ended
            or any(pattern.search(text) for pattern in (_NETWORKS, _OURS))
            or len(text) < _SHORT // 2
        )
    if ended or len(text) > _SHORT:
        return False
    return any(pattern.match(text) for pattern in (_SHARES, _CREDITS, _LISTENS)) or (
        len(text) < _NAMED and any(pattern.search(text) for pattern in (_NETWORKS, _LETTER))
    )


def _is_of_page(text: str) -> bool:
    """Whether a line, in small letters, says what only pages say, in whatever sentence."""
    return (
        any(pattern.match(text) for pattern in (_MARKS, _OFFERS))
        or any(pattern.search(text) for pattern in (_CORRECTS, _RIGHTS, _PAID, _DISCLAIMS))
        or any(pattern.search(text) for pattern in (_SUPPORTS, _RECOMMENDS, _SPOKEN))
        or (_QUOTED.search(text) is None and any(pattern.search(text) for pattern in (_JOIN_US, _MAILBOX)))
        or (_LETTER.search(text) is not None and _SUBSCRIBES.search(text) is not None)
        or (len(text) <= _MOST_OF_APP and not text.isascii() and _offers_app(text))
        or (_NETWORKS.search(text) is not None and _FOLLOWS.search(text) is not None)
    )


def _offers_app(text: str) -> bool:
    """Whether a short line in ideographs or Hangul says that the page has an app, and nothing that it costs."""
    return (
        _APPS.search(text) is not None
        and _GETS_APP.search(text) is not None
        and not any(character.isdigit() for character in text)
    )
