"""A paragraph of a page → whether it is a notice of the page, on what links earn, what is shown, who sends it.

Unlike appeals, notices are whole sentences that ask nothing of the reader; pages have them in paragraphs as
the article's own, in many languages.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.furniture.comment_notes import tells_of_comments
from generator.ingest.one_line.wording import folded
from generator.ingest.words.caseless import caseless, in_small_letters
from generator.ingest.words.furniture.blogs import ANSWERS_FOR_NOTHING

_LONGEST = 420
_LONGEST_PLEA = 720
_QUOTES = '«"“„'  # what somebody says is no notice, though it be on policies

_EARNS = caseless(
    r"affiliate|provision vom (?:händler|anbieter)|(?:earn|receive|get) (?:us )?(?:an? )?(?:\w+ )?commission|(?:erhalten|bekommen) wir (?:\w+ )?(?:eine )?provision|"
    r"(?:touch|perc|reç)\w+ une commission|(?:recib|gan|obten)\w+ una comisi[oó]n|(?:riceve|guadagna)\w* una commissione|"
    r"receber uma comiss[aã]o|ontvang\w* (?:wij )?(?:een )?(?:commissie|vergoeding)|партн[её]рск\w+ ссылк",
)
_ABOUT_LINKS = caseless(r"\blinks?\b|klick|\bliens?\b|\benlaces?\b|ссылк")
_EMBEDS = caseless(
    r"(?:dieser |ein )?externer? inhalt|externe inhalte|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:finden sie|findest du|befindet sich|steht) |"
    r"hier (?:wird|steht) .{0,40}(?:inhalt|content) von (?:\w+ )?(?:youtube|facebook|instagram|twitter|x|tiktok|datawrapper|drittanbietern)\b|"
    r"(?:ce|le) contenu (?:est bloqué|externe|n.est pas|provient)|pour (?:afficher|visualiser|consulter) ce contenu|"
    r"(?:este|el) contenido (?:externo|no está disponible|se ha bloqueado)|para (?:ver|visualizar) este contenido|"
    r"questo contenuto (?:è|non)|per (?:vedere|visualizzare) questo contenuto|este conteúdo (?:externo|não está|está bloqueado)|"
    r"(?:deze|dit) (?:inhoud|video|bericht|content) (?:kan niet|is (?:niet|geblokkeerd))|om (?:deze|dit) .{0,30}te (?:tonen|bekijken|zien)|"
    r"this (?:content|video|article|embed) (?:is not available|is unavailable|can.?t be|contains content|could not be)|to (?:view|see|display) this (?:content|video|embed)|"
    r"(?:for å|för att) (?:vise|visa|se) (?:dette|detta|innholdet|innehållet)|(?:dette|detta) (?:innholdet|innehållet|indhold)|for at (?:se|vise) (?:dette|indholdet)|"
    r"aby wyświetlić|для просмотра|этот контент|цей контент|bu içerik|konten ini tidak",
)
_PRIVACY = caseless(
    r"(?:accept|akzeptier|acept|accett|godk[aä]n|zaakcept|hyväks|přij|elfogad|kabul)\w* .{0,40}cookies?|cookies? .{0,60}(?:accept|akzeptier|acept|accett|einwillig|zustimm|consent|settings|einstellung)|"
    r"personenbezogene daten (?:an|übertrag)|(?:daten|data) .{0,30}an (?:dritte|drittplattformen|drittanbieter)|datenschutzerklärung|privacy policy|"
    r"politique de confidentialité|política de privacidad|informativa sulla privacy|política de privacidade|privacybeleid|set cookies on your|politikę prywatności|polityce prywatności",
)
_YOURS = caseless(
    r"\b(?:you|your|our|sie|ihre[rnm]?|unsere[rnm]?|du|deine[rnm]?|vous|votre|vos|nos|notre|su|sus|nuestr[oa]s?|tu|tus|tuo|tua|nostr[oa]|sua|suas|nossa|uw|onze|je|din|dine|vår|vores|twoj\w+|nasz\w+)\b",
)
_SENT = caseless(
    r"more information: |den (?:kompletten|ganzen|vollständigen) (?:beitrag|artikel|text) (?:lesen|finden)|(?:über|zu) dies(?:es|em) thema (?:berichte|hat|informier|sende)|(?:dieser (?:beitrag|text|artikel)|dieses (?:thema|stück)|diese sendung) .{0,20}(?:im programm|lief|wurde .{0,24}(?:gesendet|ausgestrahlt)|"
    r"erschien|stammt aus)|das ist die europäische perspektive|mehr (?:dazu|zu dem thema|darüber) (?:im|in der|hören|sehen) |sendung: |"
    r"(?:cet|l.)\s?article (?:est (?:extrait|tiré|issu|paru)|a été publié (?:dans|initialement))|(?:este|esta) (?:artículo|nota|contenido|reportaje) (?:se publicó|fue publicad|forma parte)|"
    r"questo articolo (?:è stato pubblicato|fa parte)|dit artikel (?:verscheen|is eerder)|this (?:article|story|piece) (?:was |is |has been )?(?:originally |first |also )+(?:appeared|published|ran)|"
    r"the post .{5,200} (?:first appeared|appeared first) on|a version of this (?:article|story) (?:appears|appeared)|this report by .{3,60} was first published",
)
_THANKS = caseless(
    r"dziękujemy, że|(?:thank you|thanks) for (?:reading|your (?:support|feedback))|merci (?:de votre|d.avoir lu|de nous)|danke,? dass (?:sie|du)|vielen dank für (?:ihr|dein)|"
    r"gracias por (?:leer|tu|su|seguir)|grazie per (?:aver|la)|obrigad[oa] por (?:ler|sua)|bedankt voor|tack för att du|takk for at du|tak fordi du|спасибо, что|дякуємо, що",
)
_ACCOUNT = caseless(
    r"\b(?:(?:consider|by) becoming an? (?:\w+ ){0,3}(?:member|subscriber|supporter|patron)|please (?:make|consider) (?:making )?an? (?:\w+ )?(?:contribution|donation))\b|"
    r"(?:añadir|agregar) otro usuario|tu suscripción|su suscripción se|votre abonnement (?:ne|est)|(?:un|sur un) seul appareil à la fois|ihr(?:em)? abo(?:nnement)?\b|(?:already|are you) a (?:subscriber|member)|"
    r"^(?:jetzt |)(?:testen|testen sie|try|start your|essayez|prueba|prova|probeer|wypróbuj|prøv|prova på) .{0,60}\b(?:monat|wochen?|month|weeks?|mois|mes|mese|maand|miesiąc|månad|måned)\b.{0,20}(?:€|euro|\$|£|kr|zł|gratis|free|kostenlos)|"
    r"(?:déjà|vous êtes) abonné|(?:ya|eres) (?:suscriptor|suscrito)|già abbonat|já é assinante|bent u al abonnee|ben je al abonnee|(?:bereits|schon) (?:abonnent|registriert|ein abo)|allerede abonnent|redan prenumerant",
)
_PLEADS = caseless(
    r"please (?:make|consider) (?:making )?an? (?:\w+ )?(?:contribution|donation)|\bwe (?:really |urgently )?need your (?:support|help) to (?:continue|keep|stay)|"
    r"(?:wir )?brauchen (?:wir )?(?:ihre|deine|eure) unterstützung|(?:nous avons|avons-nous) besoin de (?:vous|votre soutien)|"
    r"necesitamos (?:de )?(?:tu|su) (?:apoyo|ayuda)|abbiamo bisogno (?:di te|del (?:tuo|vostro) (?:sostegno|aiuto))|precisamos (?:de você|do seu apoio)|"
    r"hebben (?:wij |we )?(?:jouw|uw) steun nodig|potrzebujemy (?:twojego|waszego) wsparcia|нам нужна ваша (?:поддержка|помощь)|нам потрібна ваша (?:підтримка|допомога)",
)
_PAPER = caseless(
    r"journalis|independent|free press|reporting|unabhängig|redaktion|indépendan|rédaction|presse|periodis|independien|giornal|indipenden|jornalis|"
    r"journalistiek|onafhankelijk|dziennikar|niezależn|журналист|независим|незалежн",
)
"""What a long paragraph asks of its readers for the paper itself."""

_SHOWS = caseless(
    r"(?:(?:se|ser|watch|listen|hear|luister|bekijk|kijk|titta|lyssna|lytt|hør|katso|kuuntele|ver|mira|vea|veja|assista|ouça|escuche|"
    r"guarda|ascolta|regardez|écoutez|(?:schauen|sehen|hören) sie|zobacz|oglądaj|posłuchaj|смотрите|слушайте|дивіться)\b.{0,40})?"
    r"\b(?:vid[eé]os?|vídeos?|podcasts?|audios?|fotos?|photos?|galer[íi]e?a?s?|film|filmen|filmpje|видео|відео|βίντεο|فيديو)\b.{0,12}:",
)
"""What stands above a player or pictures: `Se video:`."""

_COMMENTED = re.compile("التعليقات .{0,80}لا .{0,60}رأي|ترحب .{0,40}بالنقاش|การสนับสนุนจากคุณ")
"""What a page says of its readers' comments, and of the money that it needs, in languages of the East."""

_CREDITED = caseless(
    r"(?:(?:top|title|lead) )?(?:photos?|images?|illustrations?|fotos?) (?:by|via|von|por) [^.!?]{2,200}\([^().!?]{3,40}\)[^.!?]{0,200}\Z",
)
"""Whose pictures an article has: `Photos by Jane Doe (Shutterstock), Jim Roe`."""

_WRITES = caseless(
    r"\b(?:write to us|email us|let us know|schreiben sie uns|schreib uns|mail(?:en sie)? uns|scriv(?:ici|ete|eteci)|escr[ií]b(?:e|a)nos|"
    r"écrivez-nous|escreva(?:-nos| para)|napisz do nas|piszcie do nas|napište nám|skriv til oss|skriv til os|skriv till oss|mail ons|"
    r"пишите нам|пишіть нам|íratok nekünk|scrieți-ne|bize yazın)\b",
)
"""What asks readers to write, with an address in the same paragraph."""

_ASKS_OPINION = caseless(
    r"\b(?:sua|tu|su|your|ihre|deine|votre|tua|vostra) (?:opini[ãó]o?n?|opinione?|meinung|avis|feedback) (?:sobre|on|about|zu[rm]?|sur|su|sulla) "
    r"(?:(?:a|la|the|der|die) )?(?:qualidade|calidad|quality|qualität|qualité|qualità|(?:este|this|diese[mr]|cet|questo) (?:conte[uú]do|contenido|content|beitrag|artikel|article|articolo))|"
    r"\bpara registrar (?:a )?sua opinião\b|\bfale com a ouvidoria\b",
)
"""What asks readers what they think of the text, and says where to: `Give us your opinion on this article.`"""

_WORKS = caseless(
    r"\*?\s?fakta atau hoaks\?|\(?(?:disclaimer|डिस्क्लेमर)\s?:|det här är en (?:nyhetsartikel|kommenterande text)|detta är en kommenterande text|"
    r"dette er en nyhets(?:artikkel|sak)|this is a news report|"
    r"så (?:jobbar|arbetar) .{2,40} med (?:journalistik|nyheter)|(?:how|why) .{2,30} (?:reports|covers) the news|our standards:|"
    r"(?:así|cómo) (?:trabaja|trabajamos) .{0,40}periodis|comment .{2,30} (?:travaille|traite l.info)|so arbeitet die .{0,30}redaktion",
)
_FRAMED = caseless(
    r"([=*#~_+-])\1{2}.{0,80}?\1{3}|\[(?:gambas|video|foto|image|embed|gallery|tweet|ad)\b[^\[\]]{0,60}\]",
)
"""Marks of templates and of advertisements: `=== Anzeige ===`, `[Gambas:Video]`."""


_DISCLAIMS = caseless(
    r"(?:редакци\w+|администрация (?:сайта|портала)|редакці\w+|адміністрація (?:сайту|порталу)) .{0,60}не (?:нес[её]т|несут|несе) .{0,20}(?:ответственност|відповідальн)|"
    r"(?:die )?redaktion (?:übernimmt|haftet|trägt) .{0,30}(?:keine|nicht)|"
    rf"{ANSWERS_FOR_NOTHING}|redac[țţt]ia nu (?:î[sșş]i asumă|răspunde)",
)
"""What the paper does not answer for: what was published before it was the owner, what its readers write."""

_RESERVED = caseless(
    r"(?=.*(?:©|\(c\)|\bCopyright(?:ed)?(?: ?:| \(c\)| ©| \d{4})))"
    r".*\b(?:(?:may|must) not|not to|cannot) be (?:\w+,? ){0,6}?(?:reproduced|republished|copied|published|redistributed)\b"
    r".{0,60}\bwithout\b.{0,40}\b(?:permission|consent|authori[sz]ation)\b",
)
"""Whose a text is, and that nobody may print it again unasked; in one paragraph with who wrote it."""


@lru_cache(maxsize=4096)
def is_notice(text: str) -> bool:
    """Whether a paragraph is the page's and not the article's."""
    small = in_small_letters(text)
    if len(text) > _LONGEST:
        return len(text) <= _LONGEST_PLEA and bool(_PLEADS.search(small) and _PAPER.search(small))
    if (
        _FRAMED.fullmatch(small)
        or (text[-1] == ":" and _SHOWS.fullmatch(small))
        or (_EARNS.search(small) and _ABOUT_LINKS.search(small))
        or ("@" in text and _WRITES.search(small))
    ):
        return True
    begins = any(pattern.match(small) for pattern in (_EMBEDS, _SENT, _THANKS, _WORKS, _CREDITED))
    return (
        begins
        or _COMMENTED.search(text) is not None
        or (text[0] not in _QUOTES and _speaks_of_itself(small))
        or tells_of_comments(text, folded(text).split())
        or _ACCOUNT.search(small) is not None
    )


def _speaks_of_itself(small: str) -> bool:
    """Whether a text in small letters disclaims or reserves something, asks what readers think, or for data."""
    return (
        any(pattern.search(small) for pattern in (_DISCLAIMS, _ASKS_OPINION))
        or _RESERVED.match(small) is not None
        or (_PRIVACY.search(small) is not None and _YOURS.search(small) is not None)
    )
