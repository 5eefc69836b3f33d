"""A line → whether it is a note on the article itself, in other languages than English: `Artikeln uppdateras.`

Of the text that they stand below, such notes say that it was brought up to date, put right, or first stood
elsewhere. News says so of the reports and laws that it tells of; of `this article` hardly ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_LONGEST = 330
NOTE_SIGNS = frozenset(
    "artikel artikels artikeln artikkelen artiklen beitrag beitrags text textes texten teksten meldung article articolo artigo "
    "artículo texte papier noticia nota texto reportaje testo notizia pezzo reportagem matéria notícia artykuł tekst materiał "
    "version versione versión versão versie versjon utgave wersji erratum errata rättelse rettelse correctie "
    "oikaisu oprava helyesbítés erată düzeltme поправка исправление уточнение виправлення διόρθωση ralat erramos "
    "rectificatie korrektur berichtigung corrección rectificación correção rectificatif sprostowanie intertitres "
    "mise notícias actualización atualização aggiornamento update aktualisierung redacción redação zustimmung información "
    "thema redaktion unserem vind heb informatie vill nyhetsartikel ledare krönika sugestões fique conteúdos vit retrouvez "
    "interview kolumne kommentar entretien reportage tribune contenu columna entrevista intervista stuk verhaal fassung "
    "erratas errores correctif einwilligung "
    "indipendente commentare equipo rédaction przeglądarka gaat verder saken juttu artikkeli suite continua continúa "
    "dalszy dalsza dalszą článek článok weiterlesen weiter haberin prosegue wideo "
    "meinung engage engagent responsabilidad opinión opinião responsável namen contenido conteúdo redactor redactora "
    "periodista jornalista repórter giornalista journaliste redakteur redakteurin korrespondent korrespondentin corresponsal "
    "correspondant correspondante corrispondente colunista columnista dziennikarz dziennikarka redacteur verslaggever bericht "
    "eingebettete ziet "
    "autor autora autorin auteur auteure autore autrice autorka correspondent journalist facebook instagram whatsapp "
    "facebook-seite facebook-kanal instagram-kanal instagram-account whatsapp-kanal youtube-kanal".split()
)
"""Words of which each note has one; only for speed."""
_THIS = Late(
    r"(?:(?:Hinweis|Nota|Note|Anm(?:erkung|\.)(?: d(?:er|\.) Red(?:aktion|\.))?) ?: )?(?:Dies(?:er|e|es) (?:Artikel|Beitrag|Text|Meldung|Interview|Kolumne|Kommentar|Bericht) "
    r"(?:wurde|wird|ist|erschien|stammt|entstand)\b|"
    r"C(?:et|e|ette) (?:article|texte|papier|reportage|entretien|tribune|contenu) (?:a (?:été|d.abord)|est (?:paru|tiré|issu|extrait|une)|est initialement|provient)\b|"
    r"Est[ae] (?:noticia|artículo|nota|texto|reportaje|información|columna|entrevista|contenido) "
    r"(?:ha sido|fue|se ha|se publicó|está siendo|apareció)\b|"
    r"Quest[oa] (?:articolo|testo|notizia|pezzo|intervista) (?:è stat[oa]|è (?:uscit|appars|trat)[oa]|viene)\b|"
    r"Est[ea] (?:reportagem|matéria|texto|artigo|notícia|conteúdo|entrevista) (?:foi|está sendo)\b|"
    r"Dit (?:artikel|stuk|bericht|verhaal|interview) (?:is|werd|wordt|verscheen)\b|"
    r"(?:Den här (?:artikeln|texten)|Denne (?:artikkelen|artikel|saken)) (?:är|har|er|ble|blev)\b|"
    r"Ten (?:artykuł|tekst|materiał) (?:jest|został|powstał|ukazał)\b) ?.{0,160}\b(?:"
    r"aktualisiert|korrigiert|ergänzt|überarbeitet|gekürzt|veröffentlicht|erschienen|übersetzt|geändert|"
    r"präzisiert|Ausgabe|Sonntagszeitung|zuerst|zuletzt|mis à jour|actualisé|corrigé|modifié|publié|traduit|paru|numéro|"
    r"actualizad[oa]|corregid[oa]|modificad[oa]|publicad[oa]|traducid[oa]|editad[oa]|aggiornat[oa]|corrett[oa]|"
    r"modificat[oa]|pubblicat[oa]|tradott[oa]|numero|atualizad[oa]|corrigid[oa]|alterad[oa]|traduzid[oa]|"
    r"bijgewerkt|aangepast|gecorrigeerd|verschenen|gepubliceerd|vertaald|krant|uppdatera[dt]s?|uppdaterats|rättats?|"
    r"publicera[dt]s?|oppdatert|rettet|publisert|opdateret|erstellt|generiert|verfasst|réalisé|généré|rédigé|realizad[oa]|elaborad[oa]|generad[oa]|redactad[oa]|escrit[oa]|"
    r"produzid[oa]|gerad[oa]|redatt[oa]|realizzat[oa]|generat[oa]|aangevuld|geschreven|skriven|skrevet|zaktualizowany|aktualizowany|poprawiony|opublikowany)\b"
)
"""`this article` with what was done to it."""
_BRIEF = Late(
    r"(?:Der (?:Artikel|Beitrag|Text)|Die Meldung) (?:wurde|wird) .{0,60}(?:aktualisiert|korrigiert|ergänzt|überarbeitet)\.?\Z|"
    r"L.article a été .{0,30}(?:mis à jour|actualisé|corrigé|modifié)\b.{0,40}\Z|"
    r"(?:La noticia|El artículo|La nota) (?:ha sido|fue|se ha) (?:actualizad|corregid|modificad).{0,50}\Z|"
    r"L.articolo (?:è stato .{0,20}(?:aggiornat|corrett|modificat)|prosegue|continua).{0,50}\Z|"
    r"(?:A (?:reportagem|matéria|notícia)|O (?:texto|artigo)) foi (?:atualizad|corrigid|alterad).{0,60}\Z|"
    r"(?:Artikeln|Texten) (?:har )?(?:uppdatera|rätta)(?:s|ts|des)\b.{0,50}\Z|"
    r"(?:Artikkelen|Saken|Artiklen) (?:er|ble|blir|oppdateres|opdateres) ?(?:oppdatert|opdateret|rettet)?\b.{0,40}\Z|"
    r"Artykuł (?:jest aktualizowany|został zaktualizowany|dostępny (?:tylko|wyłącznie) dla).{0,40}\Z|"
    r"(?:Artykuł|Tekst) (?:otwarty|bezpłatny|płatny)\Z|"
    r"Texten är skriven av|Dit (?:artikel|bericht) wordt (?:aangevuld|bijgewerkt)|"
    r"Materiał (?:chroniony prawem autorskim|sponsorowany|powstał we współpracy)"
)
"""The article with the article in front of it, where nothing but that is said."""
_LABEL = Late(
    r"(?:Oikaisu|Oprava|Helyesbítés|Erată|Düzeltme|Поправка|Исправление|Уточнение|Виправлення|Διόρθωση|Ralat|Erramos|"
    r"Erratum|Errata(?: corrige)?|Fe de erratas|Fe de errores|Rättelse|Rettelse|Correctie|Rectificatie|Korrektur|Berichtigung|"
    r"Corrección|Rectificación|Correção|Rectificatif|Correctif|Sprostowanie|No(?:ta|ot|te) (?:van de redactie|de la rédaction|de la redacción|del editor|da redação|della redazione|do editor)|"
    r"(?:Mise à jour(?: (?:à|du|le) [^:]{2,24})?|Actualización(?: \(?\d[^:]{1,20})?|Atualização(?: às [^:]{2,12})?|"
    r"Update \d[^:]{1,16}|Aktualisierung)(?=.*\b(?:article|texte|version|ajout|précis|corrig|titre|artículo|noticia|"
    r"texto|versión|título|añad|inclu|artigo|matéria|notícia|acrescent|Artikel|Text|Beitrag|Meldung|Version|ergänz|"
    r"Überschrift|titel|tekst)))\)? ?: .{15,}"
)
"""What stands in front of what was put right."""
_EARLIER = Late(
    r".{0,40}\b(?:früheren|vorherigen|ersten|älteren) (?:Version|Fassung) (?:dieses|des|unseres) (?:Artikels|Textes|Beitrags|Berichts)|"
    r".{0,30}\b(?:version (?:précédente|antérieure|initiale)|(?:précédente|première) version) (?:de cet|du présent|de notre) |"
    r".{0,30}\b(?:versión (?:anterior|previa)|primera versión) de (?:est[ea]|nuestr[oa]) |"
    r".{0,30}\b(?:versione precedente|prima versione|precedente versione) di (?:quest[oa]) |"
    r".{0,30}\b(?:versão anterior|primeira versão) d(?:este|esta|a reportagem|o texto)\b|"
    r".{0,30}\beerdere versie van (?:dit|deze) |.{0,30}\btidigare version av (?:artikeln|texten|den här)|"
    r".{0,30}\btidligere (?:versjon|version|utgave) av (?:denne|artikkelen|artiklen|saken)"
)
"""What an earlier version of the text said."""
_OF_PAGE = Late(
    r"Wir (?:benötigen|brauchen) (?:hier )?(?:Ihre|deine) (?:Zustimmung|Einwilligung)|"
    r"Le titre,? .{0,60}(?:de|par) la rédaction|Para (?:más|mayor) información,? (?:visit|consult|ingres)|"
    r"(?:Veja|Leia|Confira|Acompanhe) (?:mais|outras|todas as) notícias\b|"
    r"(?:Alle|Alles|Mehr|Noch mehr|Weitere|Aktuelle) .{3,80} (?:sind|ist|gibt es|finden (?:Sie|sich)|findest du|lesen Sie) (?:auch |jetzt )?"
    r"(?:auf|in|bei) unser(?:er|em|en) (?:Facebook|Instagram|WhatsApp|YouTube|TikTok)\b|"
    r"Tou(?:te|te?s|s) .{3,80} (?:sont|est) (?:aussi |également )?sur (?:notre|nos) (?:page|chaîne|compte)s? (?:Facebook|Instagram|WhatsApp|YouTube)\b|"
    r"Über dieses Thema (?:bericht|haben wir (?:auch )?am |hat )|(?:Die )?Redaktion behält sich (?:das Recht )?vor|Mehr .{3,40} finden Sie in unserem|"
    r"(?:Wat vind jij\?|(?:Ziet u|Zie je) een (?:taal|tik|spel)?fout\b|Heb jij een tip|Wilt u .{0,20}informatie delen met)|Vill du (?:läsa mer|diskutera|kommentera)|"
    r"Det här är en (?:nyhetsartikel|ledare|krönika)|Tem sugestões ou|Fique por dentro d|"
    r"Todos os conteúdos publicados n[oa] |.{3,40} ne vit que par ses |"
    r"(?:[^.?!]{5,80}\? ?)?(?:Chaque (?:dimanche|semaine|jour|matin|soir|vendredi|week-end)|Tous les (?:\w+)), "
    r"(?:retrouvez|découvrez|recevez) |.{3,40} è un giornale indipendente|"
    r"Se vuoi commentare questo|El equipo de .{3,30} está comprometido|La rédaction vous conseille|"
    r"Twoja przeglądarka nie|Um eingebettete Inhalte anzuzeigen"
)
_GOES_ON = Late(
    r"(?:De )?tekst (?:gaat|loopt) (?:verder|door) (?:onder|na)\b|Lees verder (?:onder|na) de\b|"
    r"(?:Artikkelen|Saken|Teksten) fortsetter (?:under|etter)\b|Artiklen fortsætter (?:under|efter)\b|"
    r"(?:Artikeln|Texten) fortsätter (?:under|efter)\b|(?:Juttu|Artikkeli) jatkuu\b|"
    r"La suite (?:de .{2,20} )?après (?:la|cette) publicité|Continua (?:após|depois d)[ao]s? publicidade|"
    r"(?:El artículo|La nota) continúa (?:debajo|después)|Dalsz[ya] (?:ciąg|część) (?:materiału|artykułu|tekstu)\b|"
    r"Článek pokračuje|Článok pokračuje|Weiter(?:lesen)? nach der (?:Werbung|Anzeige)|Haberin devamı|"
    r"L.articolo (?:prosegue|continua) |Zobacz wideo ",
    re.IGNORECASE,
)
"""What stands where a picture or an advertisement interrupts the text: paragraphs are on both sides of it."""
_VIEWS = Late(
    r"(?:Dieser|Der|Gastbeitr|Leserbrief|Kommentare|Kolumnen|Beitr).{0,80}\bMeinung (?:des|der) (?:Autor|Verfasser|Redaktion|Leser)|"
    r"(?:Ce|Cette|Les|Ces) (?:contenu|tribune|texte|article|opinion|point de vue|commentaire|propos)s? .{0,40}n.engagen?t? que |"
    r"L[oa]s (?:textos|artículos|opiniones|columnas|comentarios) .{0,80}(?:responsabilidad|opinión) .{0,30}(?:autor|quien)|"
    r"(?:O|Os|Este|Esse|As) .{0,80}não refletem?,? (?:necessariamente,? )?(?:a opinião|o pensamento)|"
    r"O autor da mensagem, .{0,40}responsável|.{4,60} haben wir (?:den|die|alle|ihren|seinen) Namen (?:der .{2,20} )?geändert"
)
"""Whose the views of a text are, and whose names are others."""
_TRADE = Late(
    r"(?:Redactora?|Periodista|Jornalista|Repórter|Giornalista|Journaliste|Redakteur(?:in)?|Korrespondent(?:in)?|"
    r"Corresponsal|Correspondant[e]?|Corrispondente|Colunista|Columnista|Dziennikarz|Dziennikarka|Redacteur|Verslaggever)\b"
    r"(?: (?:professionista|freelance|independiente|formad[oa]|especializad[oa]|y \w+|e \w+))?,? "
    r"(?:de|da|do|del|della|dell.|di|en|em|in|no|na|à|au|aux|chez|im|bei|für|per|presso|pela|pelo|działu|bij|van|és?|si|se)\b"
    rf"[^.;:!?\"“]{{2,110}}(?:\.?\Z|\. (?=[{LU}]).{{8,300}}\Z)"
)
"""What somebody is, with no verb and no name, as stands below articles: `Redactora de Internacional en la Cadena.`"""
_STARRED = Late(
    r"\*{1,2} ?(?:Profesora?|Professora?|Professore|Professoressa|Professeure?|Catedrátic[oa]|Docente|Economista|Abogad[oa]|Advogad[oa]|"
    r"Doctora?|Doutora?|Investigadora?|Pesquisadora?|Directora?|Diretora?|Escritora?|Sociólog[oa]|Politólog[oa]|Historiadora?|Analista|"
    r"Consultora?|Médic[oa]|Ingenier[oa]|Economist|Avvocato|Avocate?|Chercheu(?:r|se)|Professorin|Lecturer|Researcher) "
    r"(?:[^\W\d_]+ ){0,2}(?:de|da|do|del|della|dell.|di|en|em|in|no|na|of|at|à|au|für|e|y)\b[^.;:!?\"“]{2,110}\.?\Z"
)
"""What who wrote it is, behind the star that their name has: `*Profesora de Mareas en la Universidad.`"""
_NAMED = Late(rf"(?: (?!El |La |Le |Il |Los |Las |Der |Die |Das |Het )[{LU}][^\W\d_]*[{LL}]){{2,3}}\.?\Z")
"""`Corresponsal en Varsand Juana Pérez`, who signs."""
_WRITER = Late(
    r"(?:(?:Der Autor|Die Autorin|Unser Autor|Unsere Autorin) (?:ist|arbeitet|lehrt|lebt|leitet)|L.aut(?:eur|rice|eure) (?:est|enseigne)|L.aut(?:ore|rice) (?:è|insegna)) |"
    r"[A-Z]\w+ (?:(?:de|van|der|den) ){0,2}[A-Z]\w+ is (?:\w+ ){0,2}(?:verslaggever|redacteur|correspondent|journalist)(?: (?:van|voor|bij|in) [^.]{2,60})?\.\Z|"
    r"(?:(?:El autor|La autora) es|(?:O autor|A autora) é|(?:Autor|Autorka) jest|De auteur is) (?:\w+ )?"
    r"(?:periodista|profesor|escritor|economista|abogad|analista|director|doctor|investigador|catedrátic|"
    r"sociólog|politólog|historiador|consultor|miembro|columnista|editor|president|filósof|jornalista|professor|"
    r"advogad|pesquisador|colunista|cientista|jurist|dziennikar|publicyst|redaktor|journalist|redacteur|hoogleraar|"
    r"columnist|onderzoeker)"
)
"""Who wrote it, below the text: `El autor es profesor de Derecho.`"""
_SURE, _LONGEST_TRADE, _LONGEST_MARK = 0.92, 20, 100


def note_abroad(text: str, words: Sequence[str]) -> tuple[str, float] | None:
    """The rule by which a line is such a note, and how sure it is; `words` are those of the folded text."""
    starred = text[:1] == "*" and len(text) <= _LONGEST and _STARRED.match(text) is not None
    if len(text) > _LONGEST or (NOTE_SIGNS.isdisjoint(words) and not starred):
        return None
    told = (
        len(words) <= _LONGEST_TRADE * (1 + (". " in text)) and _TRADE.match(text) and not _NAMED.search(text)
    )
    if told or starred or _WRITER.match(text):
        return "author-biography", _SURE
    if len(text) <= _LONGEST_MARK and _GOES_ON.match(text):
        return "advertisement", _SURE
    if _THIS.match(text) or _BRIEF.match(text) or _LABEL.match(text):
        return "editor-note", _SURE
    if _OF_PAGE.match(text) or _EARLIER.match(text) or _VIEWS.match(text):
        return "editor-note", _SURE
    return None
