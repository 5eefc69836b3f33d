"""What stands in front of the names of a byline, and behind them: `Written by`, `5 min read`.

`names.py` and `scripts.py` apply it.
"""

from __future__ import annotations

import re

from generator.ingest.words.first_letters import by_first_letter
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.names.name_words import DESK_WORDS, ROLE_NOUNS

_BY = "by|von|par|por|da|di|per|door|van|av|af|oleh|przez"
_DONE = (
    "geschrieben|verfasst|aufgezeichnet|notiert|protokolliert|nedtegnet|opgetekend|optekend|upptecknat|veröffentlicht|écrit|rédigé|publié|escrito|publicado|redactado|scritto|pubblicat[oa]|geschreven|"
    "skriven|skrevet|escrit|publicat|signat|publicerad|napisane|ditulis|firmado|(?:propos )?recueillis?|entretien réalisé|aus \\w+ berichtet"
)
_TEXTS = (
    "(?:eine? )?(?:bericht|leitartikel|kommentar|beitrag|gastbeitrag|gastkommentar|artikel|interview|analyse|reportage|kolumne|essay)|"
    "eine (?:recherche|glosse)|text|texto|testo|texte|un articolo|articolo|servizio|reportagem|une analyse|une enquête|"
    "une tribune|analisi|l[’']analisi|commento|il commento|opinião|coluna|artigo|crônica|crónica|editoriale|il reportage|intervista|una entrevista|un análisis|entrevista|intervista|a cura|een (?:analyse|column|opinie)|article (?:rédigé|écrit)|(?:en )?(?:kr[öø]ni[kq]a|kommentar|analyse?|kronikk|kronik|ledare|leder|debat|klumme|essä|essay|opinie|verslag|reportage)"
)
_OURS = "dal(?:la)?(?: nostr[oa])?|(?:de|avec) (?:notre|nos)|(?:door|van) onze|von unsere[mnr]|a[fv] vore?s?|a[fv] vår|de nuestr[oa]|d[oa] noss[oa]|od naszego|от нашего|from our(?: own)?"
_OF_WHAT_KIND = (
    "(?:spécia(?:le?s?|ux)|especia(?:l|is|les)|speciali?e?|régiona(?:le?s?|ux)|permanente?s?|particulière)"
)
_WITH_PICTURES = (
    "(?:te(?:xt|kst)e?|teksti|texto|testo) ?(?:und|og|och|en|et|ja|y|e|&|\\+|/) ?"
    "(?:fotos?|photos?|bild(?:er)?|billeder|beeld|kuvat?|foto['’]s|video)"
)
"""`Text & foto`, in front of one who did both."""
_LABELS = (
    "words|protokoll|rep|piše|pišu|napisa(?:o|la)|author of the article|(?:co-?)?authors?|autor(?:en|in|innen|a|es|ka|ky|zy|ři|i)?|auteure?s?|autrices?|autore|autrice|writers?|reporters?|correspondents?|contributors?|columnist|story|"
    "autoři|laporan|reportagem|byline|penulis(?: naskah)?|(?:redaktur|editor) ?(?:&|dan) ?reporter|pewarta|wartawan|jurnalis|kontributor|автор|авторы|автори|аутор(?:ка|и)?|text|szerzők?|írta|kirjoittaja|toimittaja|teksti?|skribent|"
    "forfatter|författare|journaliste?|journalista|periodista|redactora?|redacción|yazan|yazar|muhabir|haber|auteur|tekst|texte|"
    "written by|phóng viên|thực hiện|текст|слова|testo|testi|texto|textos|tác giả|bài(?: và|, )? ?(?:ảnh)?|επιμέλεια|szöveg|κείμενο|"
    "periodista digital|escriben?|συντάκτης|ρεπορτάζ|ρεπορταζ|επιμελεια|κειμενο|συντακτης|συντακτησ|σύνταξη|rapport|report|reportage|reportaje|intervju"
)
_LABELS_FROM_THE_EAST = (
    "корреспондент(?:ка|ы)?|журналист(?:ка)?|обозреватель|репортаж|журналіст(?:ка)?|кореспондент(?:ка)?|репортер(?:ка)?|"
    "извештај|репортажа|новинар(?:ка)?|пишу|новинари|izveštaj|izvještaj|reportaža|novinar(?:ka)?|prilog|autorica|"
    "besedilo|avtor(?:ica|ja|ji|ici)?|redaktor(?:ka)?|autorzy|szerkesztette és írta|riport|tudósítás|tudósítónktól|"
    "autorid|ajakirjanik|vahendas|autorius|autorė|autoriai|tekstas|žurnalist(?:as|ė)|autors|autori|teksts|žurnālist(?:s|e)|"
    "nga|autorë|autorja|gazetar(?:ja|i)?"
)
_SIGNED_FROM_THE_EAST = (
    "(?:записал|беседовал|побеседовал|рассказал)[аи]?|(?:розмовлял[аи]|розмовляв|спілкувал[аи]ся|спілкувався|записав|записал[аи])|"
    "(?:(?:интервюто )?взех?а?|разговаря)|разговарала?|разговарао|пише|пишу|razgovara(?:o|la)|piše|pišu|napisa(?:o|la)|poroča(?:ta|jo)?|"
    "napsal[ai]?|připravil[ai]?|zpracoval[ai]?|napísal[ai]?|pripravil[ai]?|spracoval[ai]?|rozhovor vedl[ai]?|"
    "przygotował[ay]?|napisał[ay]?|készítette|kirjutas(?:id)?|parengė|parašė|kalbino|kalbėjosi|sagatavoja|rakstīja|shkruan"
)
"""What stands in front of who wrote from Estonia to Albania, with a colon or with a capital behind it."""
_EITHER = (
    r"(?:author\(s\)|autorin ?/ ?autor|autor ?/ ?autorin|autor(?:/|\()(?:in|a|es)\b\)?|autor[:*_](?:in|innen)|"
    r"autora ?/ ?autor|auteur(?:\(e\)|\(s\)|[·.]e|[·.]rice)(?:[·.]?s)?|auteure ?/ ?auteur|autrice ?/ ?autore|"
    r"autor[ei](?:/i|/e|\(i\)|/trice)|autor\(a\)(?:\(?es\)?)?|redakteur(?:/|\()in\b\)?)"
)
"""`Autorin/Autor`, `Auteur·e`: whoever wrote, of whatever sex."""
_PERSON = (
    rf"[{LU}][\w.'’-]+(?: (?:al|bin|da|de|del|den|der|di|la|le|ter|van|von))*(?: [{LU}][\w.'’-]+){{1,2}}"
)
_CALLED = rf"[{LU}][{LL}'’-]+(?: (?:van|de|der|von|af))?(?: [{LU}][\w'’-]+){{1,2}}"
_NAMED_WHOLLY = rf"[{LU}][\w.'’-]+(?: (?:de |del |i )?[{LU}][\w.'’-]+){{1,3}}"
"""`per Jordi Doe i Ana Querol`, in Catalan, and nothing else in the line."""
OPENED = Late(
    "|".join(
        (
            r"by the (?:[\w'’-]+ ){1,4}(?:team|unit|desk)['’]s (?=(?-i:[A-Z]))",
            (
                r"(?:(?:originally |co-?)?(?:written|reported|words|story|text|analysis|opinion|review|interview|report|comment|"
                r"reporting|commentary|perspective|guest essay|essay|authored|compiled(?: from wire services)?|exclusive|dispatch|column|submitted|"
                r"contributed|curated|posted|published|answers|answered|questions|explained) )?by(?: ?: ?| +)"
            ),
            (
                r"(?:text|words|story|report|reporting|photos?|pictures|images|video) (?:and|&) "
                r"(?:photos?|photographs|photography|pictures|images|illustrations?|video|text|words) "
                r"by(?: ?: ?| +)"
            ),
            r"author[`'’]s name (?=(?-i:[A-Z]))",
            r"an? (?:[\w'’-]+ ){0,3}interview (?:conducted )?by ",
            r"as told to (?=(?-i:[A-Z]))",
            rf"(?-i:y|et|und|och|og|en) (?=(?-i:[{LU}][\w'’-]+(?: [{LU}][\w.'’-]+){{1,3}}\Z))",
            r"(?:e|en|et|och|og|und|y) (?=(?-i:AP|A?FP|APA|ATS|Belga|DPA|dpa|EFE|Efe|Lusa|NTB|Reuters|Ritzau|TT)\Z)",
            r"(?:blog |policy |expert |guest )?(?:post|brief|article|paper|op-ed|backgrounder|explainer) by(?: ?: ?| +)",
            r"(?-i:[A-Z][a-z]{2,12}) original by ",
            r"via (?=(?-i:[A-Z]{2,4} news wire))",
            r"(?-i:by)(?=(?-i:[A-Z][a-z'’-]+ [A-Z]))",
            r"(?-i:[A-Z][a-z]{2,11}By)(?=(?-i:[A-Z][a-z'’-]+ [A-Z]))",
            r"(?-i:BY(?!RON\b|RNE|RD\b|RAM\b|ERS\b|NUM\b|UN)(?=[A-Z'’-]{3,} [A-Z]))",
            r"(?-i:BY)(?=(?-i:[A-Z][a-z]+ [A-Z][a-z]))",
            r"(?-i:By|Von|Par|Por)(?=(?-i:[^\W\d_a-z][\w.'’-]+ ?[A-Z]))",
            rf"(?:{by_first_letter(f'{_DONE}|{_TEXTS}')}) (?:{_BY}) ?:? ?",
            r"(?-i:Z [A-ZŁŚŻ]\w+ (?=[A-ZŁŚŻ]\w+ [A-ZŁŚŻ][\w-]+(?: \([A-Z]{3,5}\))?\Z))",
            rf"(?:textos?|(?:un )?texte|(?:una )?nota|(?:un )?informe|(?:un )?análisis|reportagem|scris|publicat|postat|redactat|adăugat|(?:un )?articol(?: (?:scris|editat|publicat|realizat))?|(?:un )?artículo|entrevista|crónica|columna|un reportaje|une? (?:enquête|reportage|récit|article|analyse|entretien)|une (?:opinion|chronique|carte blanche|contribution|tribune|réflexion)) de (?=(?-i:[{LU}]))",
            rf"foto d[oa](?:\(a\))? author(?:\(a\))? (?=(?-i:[{LU}]))",
            r"(?:gazeteci ?[-/]? ?yazar|araştırmacı ?[-/]? ?yazar|eğitimci ?[-/]? ?yazar|köşe yazarı) (?=(?-i:[A-ZÇĞİÖŞÜ]))",
            r"das (?:gespräch|interview) führten? ",
            (
                rf"(?:interview|gespräch|entretien|entrevista|intervista|wywiad) ?: ?(?=(?-i:[{LU}][\w'’-]+ [{LU}][\w'’-]+ "
                rf"(?:und|and|et|y|e|en|och|og|i) [{LU}][\w'’-]+ [{LU}][\w'’-]+)\Z)"
            ),
            r"επιμέλεια (?=(?-i:[Ά-ΏΑ-Ω]))",
            r"die fragen stellten? ",
            rf"la información es de (?=(?-i:[{LU}]))",
            r"informations? fournies? par (?=(?-i:AP|A?FP|AOF|ATS|Belga|DPA|EFE|Reuters|REUTERS)\Z)",
            r"από (?=(?-i:[Ά-ΏΑ-Ω][ά-ώ]+ [Ά-ΏΑ-Ω][ά-ώ]+\Z))|(?:αναρτήθηκε )?από τ(?:ον|ην|ους) (?=(?-i:[Ά-ΏΑ-Ω]))|αναρτήθηκε από (?=(?-i:[Ά-ΏΑ-Ω]))|γράφ(?:ει|ουν) (?:οι|ο|η) |автор (?:статьи|текста|материала) ",
            r"(?-i:PV|CTV|BTV|Phóng viên) (?=(?-i:[A-ZÀ-ỸĐ][\w]+ [A-ZÀ-ỸĐ]))",
            rf"(?:tekst|teksti|text|texto|texte|testo) (?=(?-i:[{LU}][\w'’-]+ [{LU}]))",
            r"(?:theo|bởi) (?=(?-i:[A-ZÀ-ỸĐ][\w]+ [A-ZÀ-ỸĐ]))",
            rf"reporter (?=(?-i:{_PERSON} ?(?:[|]|\Z)))",
            rf"aus [\w-]{{2,24}}(?: [\w-]{{2,24}})? berichte(?:t|n) (?=(?-i:[{LU}]))",
            (
                rf"(?:{_OURS}) [^\W\d_]+(?: {_OF_WHAT_KIND}){{0,2}}"
                r"(?:(?: (?:de retour|di ritorno|de regreso|de volta|zurück))? (?:in|à|en|em|aus|a|au|aux|d[aei]|uit) "
                rf"[\w-]{{2,24}}(?:(?: [\w-]{{2,24}}){{1,2}}(?=,))?)?(?:, ?| )(?=(?-i:[{LU}А-Я]))"
            ),
            (
                r"(?:oprac(?:\.|owanie|ował|owała) ?:?|rozmawiał?a?|wysłuchał?a?|беседовала?|записала?|"
                r"(?:(?:материала?|матеріал|текст|статью|статтю|интервью|інтерв’ю) )?(?:подготовил[аи]?|"
                r"підготувал[аи]|підготував|подготви(?:ха)?)|"
                rf"подготував|приредил[аи]|приредио|priredi(?:o|la)|pripremi(?:o|la)):? (?=(?-i:[^\W\d_{LL}а-я]))"
            ),
            (
                r"(?:του|της|των|авторы?|автори|auteure?s?|autor(?:in|ka|ky|zy|ři)?|avtor(?:ica|ja|ji|ici)?) "
                rf"(?=(?-i:[{LU}Ά-ΏΑ-ΩА-ЯІЇЄ]))"
            ),
            r"(?:authors?|autor[ae]?|auteurs?|autore|автор|yazan|penulis|tác giả|συγγραφέας) ?, ",
            rf"{_EITHER} ?(?:: ?|(?<= )(?=(?-i:[{LU}])))",
            rf"de (?=(?-i:[{LU}][\w'’-]+(?:[ -][{LU}][\w'’-]+){{1,2}}(?:(?:,| ?[-–])?\Z|, [{LL}]| \| )))",
            rf"de (?=(?-i:{_CALLED} (?:și|şi|y|e|et|en) {_CALLED}\Z))",
            r"(?:von|par|por(?! qué\b| que\b)|di|av|af|door)(?: ?: ?| +)|per ?: ?|oleh(?: ?: ?| +(?=\S+ \S|(?-i:[A-Z]{2,6}|Reuters|Bloomberg)\Z))",
            rf"(?:{by_first_letter(_LABELS_FROM_THE_EAST)}) ?: ?(?=(?-i:[^\W\d_{LL}а-яё]))",
            r"от (?=(?-i:[А-Я][а-я-]+ (?:[А-Я]\. ?)?[А-Я][а-я]+(?:-[А-Я][а-я]+)?\Z))",
            rf"(?:{by_first_letter(_SIGNED_FROM_THE_EAST)})(?: ?:)? (?=(?-i:[^\W\d_{LL}а-яё])(?:[^\s,]+ ){{1,3}}?[^\s,]+(?:,|\Z))",
            rf"(?:{by_first_letter(f'{_LABELS}|{_WITH_PICTURES}')})(?: ?: ?)",
            rf"(?:toimittaja|kirjoittanut|(?-i:Przez|Od)) (?=(?-i:{_CALLED}\Z))",
            r"laporan (?:wartawan|reporter|kontributor)(?: (?:[a-z]{2,30}\.)+[a-z]{2,4}| [a-z]{4,30}(?=,))? ?[,:]? ",
            (
                r"(?:authors?|penulis|pewarta|szerzők?|författare|forfatter|kirjoittaja|skribent|συντάκτης) "
                rf"(?=(?-i:[{LU}Ά-ΏΑ-Ω]))"
            ),
            r"agerpres ?/ ?\(.{1,12}? [-–] (?:autor|redactor)(?:i|e)? ?: ?",
            r"from (?=(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}\Z)",
            rf"(?-i:per (?={_NAMED_WHOLLY}(?:(?:,| i) {_NAMED_WHOLLY}){{0,3}}\Z))",
            rf"in (?-i:[A-Z])[\w .'’-]{{2,24}} and (?=(?-i:[{LU}][\w.'’-]+ [A-Z]))",
            r"from (?=(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}(?: and (?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3})?, (?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?\Z)",
            r"from (?=(?-i:(?:Chief )?Petty Officer|Mass Communication Specialist) (?-i:[A-Z1-3]))",
            rf"and (?=(?-i:[A-Z]))|(?-i:and)(?=(?-i:[A-Z][\w’'-]+ [A-Z]))|from (?=(?-i:{_PERSON}) in )",
        )
    ),
    re.IGNORECASE,
)
OPENED_IN_SCRIPT = Late(
    r"(?:نویسنده|எழுத்தாளர்|लेखक|লেখক|مصنف|作者|작성자|ผู้เขียน)\s*[,،]\s*|كتبت?\s*[-–:|]?\s+|إعداد\s*:\s*|"
    r"聞き手\s*[・:：/／]\s*|글 (?=(?-i:[\uac00-\ud7af]{2,4})\Z)|(?:编译|編譯)\s+|(?:取材|文|構成)・(?:文|構成|取材)\s*[:：/／]\s*|"
    r"(?:作者|撰文|撰稿)(?=(?-i:[\u4e00-\u9fff]{2,3})\Z)|"
    r"(?:автор|авторы|автори|текст|γράφει (?:ο|η)|του|της|文|文字|作者|记者|記者|撰文|取材|本报记者|本報記者|新华社记者|"
    r"بقلم|كتب|كتبت|المراسلة?|تقرير|מאת|כתבה|כתב|כתבת|नई दिल्ली|लेखक|theo|tác giả|bài|작성|글|기자|نویسنده|خبرنگار|گزارش|ผู้เขียน|ผู้สื่อข่าว|เรื่อง|"
    r"โดย|เรื่องโดย)\s*[:：/／|｜丨・]\s*|"
    r"(?:מאת|بقلم|Від|Της|Του|Автор|Текст|Фото и текст|โดย|เรื่องโดย|نوشته) +",
    re.IGNORECASE,
)
"""What opens names in scripts that have no capitals, or with other marks behind it.

The case of ideographs is none, and Python takes long to look for it: `(?-i:…)`.
"""
_LATIN_IN_SCRIPT = frozenset("bBtT")
"""How those of them begin that are in Latin letters, in Vietnamese."""


def opener_of(text: str) -> re.Match[str] | None:
    """What stands in front of the names of a byline, in any script: the longest that the text begins with."""
    longest = OPENED.match(text)
    if not text[:1].isascii() or text[:1] in _LATIN_IN_SCRIPT:
        opened = [match for match in (longest, OPENED_IN_SCRIPT.match(text)) if match]
        longest = max(opened, key=re.Match.end, default=None)
    return None if longest and opens_headline(text, longest) else longest


_HEADING = ("Report:", "Analysis:", "Exclusive:", "Review:", "Opinion:", "Interview:", "Commentary:")
_FEW = 2  # words


def opens_headline(text: str, opened: re.Match[str]) -> bool:
    """Whether more than a name stands behind `Report:` or `Por`, and that names nobody.

    `Report: Ship Leaves Its Pier`, `INFORME DE LA JUNTA PORTUARIA`, `Por primera vez en años, las lanchas`.
    """
    rest = text[opened.end() :]
    words = rest.split()
    if opened[0].strip() in _HEADING:
        return len(words) > _FEW and not has_given_name(rest)
    first = words[0] if words else ""
    of_body = opened[0].lower().endswith(" de ") and first.lower() in _ARTICLES
    told = of_body and len(words) > _FEW and (first.islower() or text.isupper())
    told = told or (len(words) > _MOST_SMALL and text[0].isupper() and rest.islower())
    return (
        told
        and (DESK_WORDS | ROLE_NOUNS).isdisjoint(rest.casefold().replace(",", " ").split())
        and not is_given_name(words[0].title())
    )


_ARTICLES, _MOST_SMALL = ("la", "el", "los", "las"), 5
"""`REPORT OF THE HARBOUR BOARD` in Spanish, and how many words of a byline may all be in small letters."""


HELPED = Late(
    r"(?:edited|translated|reviewed|fact[- ]checked|curated|produced|presented|narrated|published|posted|"
    r"uploaded|"
    r"photographs?|photographed|photos?|photography|video|videos|illustrations?|illustrated|graphics?|"
    r"visuals|"
    r"übersetzt(?: ins \(\w+\))?|redigiert|bearbeitet|fotos|traduit|traducido|tradotto|traduzido|editado) "
    r"?(?:by|von|par|por|da)(?: ?: ?| +|(?=(?-i:[A-Z])))"
    r"|\(?(?:(?:web|copy|responsible|managing) )?(?:editor|editors|producer|translator|übersetzung|redaktion|traduction|video producer|editör|redaktor|redaktur|penyunting|"
    r"toimetaja|redagavo|redaktorė|редактор(?:ка)?|lektorka?|"
    r"red|編集|编辑|編輯|责编|责任编辑) ?[:：] ?"
    rf"|editor (?=(?-i:[{LU}][\w.'’-]+ [A-Z]))"
    r"|\(?(?:traduzione|riprese|montaggio|traducción|tradução|traduction|übersetzung|vertaling)(?: aus dem [a-zä-ü]+)? "
    rf"(?:di|de|da|von|van|door) (?=(?-i:[{LU}]))",
    re.IGNORECASE,
)
SECTIONED = Late(
    rf"(?:(?:\d[\d.]{{1,4}}|[^|•·\d]{{2,40}}?)(?: ?[|•·]| [/–-])|(?:EXCLUSIVE|Exclusive|OPINION|Opinion):|\([{LU}][\w ]{{2,30}}\)) ?"
    r"(?=[Bb]y [A-Z])|id [^.:|]{3,160}?,[^.:|]{2,80} (?=Oleh [A-Z])"
)
"""`Military.com | `, `Radio Varsand / ` in front of `By Jane Doe`; `id Feri,Dermaga `, tags in front of `Oleh Jane Doe`."""
POSTED = Late(r"(?:curated|posted|published|uploaded) by", re.IGNORECASE)
"""Those of the helpers who are the writers where nobody else is named."""
PICTURED_BEHIND = Late(
    r"(?:[.,;|/–—-]|\s)\s*(?:beeld|fotografie|fotos?|photos?|bilder?|kuvat?|zdjęcia|edição|edición|фото|video|grafik|illustration|ilustraciones)"
    r" ?(?:by|von|par|por|di|de|av|af)? ?[:：].*\Z|"
    r"\s(?:photographs|photographed|photos?|photography|illustrations?|graphics?|visuals?|video) by (?-i:[A-Z]).*\Z",
    re.IGNORECASE,
)
"""Who took the pictures, in one line with who wrote: `Text: Jane Doe Foto: Kai Voss`."""
PHOTOGRAPHER = Late(
    r"(?:\A|[,;|/]|\b(?:og|och|and|und|et|y|e|en|i)\b)?(?:(?!\s(?:og|och|and|und|et|y|e|en|i|ja|&)\s)[^,;|/()]){2,40}"
    r"(?:, )?\((?:foto(?:[s’'].{0,2})?|photos?|fotograf(?:e|in|ie|ia|ía)?|fotograaf|photographe|images?|imagem|bilde?[rn]?|"
    r"billeder|beeld|(?:info)?gra(?:f|ph)i[kc]k?s?|illustration(?:en)?|video|(?:valo)?kuva(?:t|aja)?|zdjęcia|фото)(?: (?:und|og|och|en|et|&) videos?)?\)",
    re.IGNORECASE,
)
"""Somebody in a byline with what they did in brackets: `und Kai Voss (Fotos)`."""
TAILS = Late(
    r"\s*(?:\d+ ?min(?:ute)?s? read|leave a (?:comment|reply)|follow(?:ing)?|suivre|seguir|segui|folgen|volgen|följ|følg|obserwuj|takip et|подписаться|"
    r",? \(?(?:com|con|avec|mit|met) (?:as )?(?:agências|agencias|agences|agenturen|agenzie|agenturmaterial)\)?|"
    r"(?<=AFP) agence|[·•] ?[^·•]{2,40} subscribers|updated|published|\d+ (?:hours?|days?|minutes?) ago|"
    r"(?:(?<= )|\A)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? 20\d\d|"
    r"\((?:theo|nguồn|tổng hợp|dịch)\b[^()]{0,40}\)|"
    r"[\[(](?:(?:(?:view|see|author|(?:consulter|voir|afficher) (?:le|son)|ver(?: el| o)?|vedi(?: il)?|bekijk(?: het)?|"
    r"zum|se|visa|vis|zobacz) )?(?:profiles?|bio|info|profil|perfil|profilo|profiel)|about|プロフィール)[\])]|"
    r"(?:[-–—|·] ?)?\d{1,5} (?:kommentare?|comments?|commentaires?|comentarios?|comentários?|commenti|"
    r"reacties|ergänzungen|komentarzy|комментари\w{1,4})|\s(?-i:am|le|el|em|op|den|il))[ :]*\Z",
    re.IGNORECASE,
)
"""What pages set behind names in the same line: buttons, counts, and `am` in front of a day below."""
_TAIL_WORDS = (
    *"read comment reply follow following suivre seguir segui folgen volgen obserwuj agencias agences agence".split(),
    *"agenturen agenzie agenturmaterial subscribers updated published ago kommentar kommentare".split(),
    *"comments commentaire commentaires comentario comentarios commenti reacties komentarzy".split(),
    *("takip et", " am", " le", " el", " em", " op", " den", " il"),
)
"""What `TAILS` has last in ASCII, but for figures and brackets, so that other lines are not tried."""
_TAIL_ENDS = frozenset(word[-2:] for word in _TAIL_WORDS)
_CLOSING = frozenset(")]0123456789")


def without_tail(text: str) -> str:
    """A byline without what its page set behind the names: `Jane Doe 3 min read`."""
    end = text.rstrip(" :").lower()
    tailed = not end.isascii() or end[-1:] in _CLOSING
    tailed = tailed or (end[-2:] in _TAIL_ENDS and end.endswith(_TAIL_WORDS))
    return TAILS.sub("", text) if tailed else text


BUTTONS = (
    "view ",
    "see ",
    "read ",
    "more ",
    "follow ",
    " share",
    " become a fan",
    "e-post",
    "mejl",
    "mail",
    "correo",
    " links ",
    "profile ",
    " seguir",
    " seguindo",
    " siguiendo",
    "(acc",
)
GLUED_BUTTON = Late(
    rf"(?-i:(?<=[{LL}])(?:View|See|Read|More|Follow))(?: (?:more|all|by|from|articles|posts|bio|profile)\b.*)\Z|"
    rf"(?<=[{LL}]) (?:Share ?:?\Z|(?-i:Become a fan\b))|"
    rf"(?<=[{LL}]) (?:(?:mat[ée]ria|seguir|seguindo|siguiendo)(?: |\Z)){{2,}}(?:\d{{1,2}} .*)?\Z|"
    rf"(?<=[{LL}]) ?(?-i:Skicka (?:e-post|mejl)|Mejla(?: mig)?|Send (?:an )?e-?mail|E-Mail senden|Envoyer un (?:e-)?mail|"
    r"Enviar (?:un )?(?:correo|e-?mail)|Invia (?:una )?(?:e-)?mail|Stuur (?:een )?(?:e-)?mail|Wyślij e-mail|"
    r"\(accéder à la page de l['’]aut(?:eure?|rice)\))\Z|"
    r"(?<![^\W_])(?:social (?:media )?links (?:for|of)|(?:view )?(?:the )?(?:author )?profile (?:for|of)) (?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""A button beside a name: `Jane DoeView More Articles`, `Por Jane Doe SEGUIR SEGUINDO`."""
SITED = Late(
    r"(?<=[a-z])(?<![Bb]y) [\w-]{2,30}\.(?:[Cc]om|org|net|ca|ie|id|[Cc]o\.[Ii]d|co\.uk|com\.au|co\.nz)(?: [A-Z]\w+){0,2}(?= ?[|,•]|\Z)"
)
"""The site behind a name with nothing between: `Jane Doe Delta.com Archive`."""
SITES = (".com", ".Com", ".org", ".net", ".ca", ".ie", ".co", ".Co", ".id")
"""Of which one stands in every such site: only for speed."""
WRITES = Late(r" (?:skrifar|skriver|schreibt)\Z")
"""`Jane Doe writes` in languages where that is the byline."""
INFORMED = r"\s*,?\s*\b(?:con|com|avec) informa\w+ d[aeio]l?\s+"
"""What stands between a writer and the wire service that the facts are from: `con información de`."""
WIRED = rf"(?:avec|mit|con|com) (?=(?-i:[A-Z]{{2}}|dpa|[{LU}][\w'’-]+ [{LU}][\w'’-]+\Z))"
"""What stands between a comma and the wire service or another writer: `Jane Doe, avec AFP`."""
LENT_BY = Late(rf"(.{{2,40}}) (?:com|con|med|met|mit) ([{LU}d].{{1,24}})")
"""A name or paper and the wire service it was written with: `Jane Doe com Lusa`, `HTV med TT`."""
LENT_WORDS = frozenset("com con med met mit".split())
"""Of which one stands in every such text; only for speed."""
LENT_FROM = Late(rf"D[ao] ([{LU}][\w .-]{{1,30}}?)(?:, em [{LU}][\w .'’-]{{1,30}})?\Z")
"""`Da Reuters`, as Brazilian papers name where a text is from."""
SENT_BY = Late(r"(?:d[aeo]|del|della|dell'|von|vom|van|du|of|[Aa]g[eê]ncia?s?|[Aa]genzi[ae]) ")
"""What stands in front of the paper of somebody, or of a wire service: `Jane Doe, da CNN`, `Agencias AFP`."""
_LATIN_JOINING = "y e i en och og oraz a ve dan ja és și şi и і та και".split()
_LATIN_JOINTS = Late(rf"\s+(?:{'|'.join(_LATIN_JOINING)})\s+")
"""What joins names in other languages, and stands in the middle of some: `Ortega y Gasset`."""
_LATIN_JOINTS_IN_CAPITALS = Late(_LATIN_JOINTS.pattern, re.IGNORECASE)
"""The same where the names are in capitals too: `JUANA PÉREZ E ISMAEL ROCA`."""
_LATIN_WORDS = frozenset(_LATIN_JOINING)


def joined_abroad(text: str) -> list[str]:
    """What stands on both sides of such a word, if there is one."""
    if not _LATIN_WORDS.isdisjoint(text.split()):
        return _LATIN_JOINTS.split(text)
    shouted = text.isupper() and not _LATIN_WORDS.isdisjoint(text.lower().split())
    return _LATIN_JOINTS_IN_CAPITALS.split(text) if shouted else [text]


OPEN_JOINTS = Late(r"\s(?:y|e)\s")
_DOING_BY = (
    r"(?:written|reported|compiled|authored|(?:additional |further )?reporting|story|text|words|analysis) "
    r"by(?: ?: ?| )(?=(?-i:[^\W\d_]))|co-?authors? ?: ?(?=(?-i:[^\W\d_]))"
)
PARTS = Late(
    r"\s*(?:[|•·;]| [–—.-] |\s?/\s)\s*|\s*\n\s*|\s+(?=(?:edited|curated|translated|reviewed) by ?:)|"
    r"\.\s+(?=(?-i:Edited|Translated|Reviewed|Fact-checked) by )|"
    r"(?<=[^\s(])(?=(?-i:Edited|Curated|Translated|Reviewed|Published|Posted|Written|Reported) by ?:)|"
    rf"(?:\s?,\s?|\s)(?=(?:{_DOING_BY}))",
    re.IGNORECASE,
)
"""What parts a byline: bars, dashes, and who edited it, glued to who wrote on pages of India."""
AGAIN = Late(_DOING_BY, re.IGNORECASE)
"""What says of the second of two parts that they wrote too: `Reported by: Jane Doe, Written by: Kai Voss`."""
MAY_PART = Late(r"[|•·;/\n:–—-]| \. |[a-zA-Z] [Bb][Yy] ")
"""A sign that stands wherever `PARTS` fits; only for speed."""
JOINTS = Late(
    rf"{INFORMED}|\s*,\s*(?:and |und |et |with |& |{WIRED})?|\s+(?:and|&|und|et|with|avec|mit)\s+",
    re.IGNORECASE,
)
"""What joins the names of a part."""
_JOINING = frozenset("and & und et with avec mit".split())
BYLINE_JOINTS = _JOINING | _LATIN_WORDS | {"con", "com"}
"""Of which one, or a mark, stands between any two names of a byline."""


def joined_in(text: str) -> list[str]:
    """The names of a part, apart where something joins them: `Jane Doe and Kai Voss`."""
    lower = text.lower()
    joined = "," in text or "informa" in lower or not _JOINING.isdisjoint(lower.split())
    return JOINTS.split(text) if joined or not text.isascii() else [text]
