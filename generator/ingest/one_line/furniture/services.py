"""A line → whether a page tells of its own services there: `Deze samenvatting is gemaakt met AI.`

A page says by whom a summary was written or is read out, asks whether that was of use, what its readers agree
to and whether they are logged in, who looks at comments, and where the whole text is. It says so of `this
summary`, `the terms` and `your account`, which reports hardly ever do in one short line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.late import Late

SERVICE_SIGNS = frozenset(
    # what was made
    "zusammenfassung audioversion audiofassung résumé audio resumen riassunto sintesi resumo áudio samenvatting "
    "sammanfattning sammanfattningen oppsummeringen sammendraget resuméet streszczenie podsumowanie summary text texten "
    "synthèse artikel artikeln artikkelen artiklen article articolo artículo artigo noticia notícia matéria beitrag inhalt "
    "punkterne punktene punkterna sammenfatningen oversættelsen oversettelsen översättningen "
    "tiivistelmä käännös "
    "version lecture traduction traducción traduzione tradução vertaling übersetzung voorgelezen artykuł artykułu "
    # what readers agree to
    "datenschutzerklärung datenschutz agb nutzungsbedingungen daten einwilligung confidentialité conditions partenaires "
    "privacidad términos condiciones comunicaciones terceros privacy termini comunicazioni consenso condizioni privacidade "
    "termos comunicações parceiros privacyverklaring voorwaarden villkoren integritetspolicyn personvern vilkår vilkårene "
    "danych regulamin mail terms "
    # whether they are known
    "angemeldet eingeloggt connecté sesión sessione accesso loggato conectado logado ingelogd inloggad logget zalogowany "
    "zalogowana logged session sitzung sessie sessão konto compte cuenta account conta abonnee abonnement abbonamento "
    "suscripción assinatura prenumeration prenumeratę subskrypcję dostęp salió salido copied kopieret opinión fout schiefgelaufen storto errado "
    # what they write
    "kommentare kommentar commentaires comentarios commenti comentários reacties kommentarer komentarze comments "
    "diskutieren donnez opina opine commentaire réagir commentare kommentieren comentar "
    # where the whole is
    "completa completo complet complète íntegra nota parceiro partner partenaire asociado edición edizione édition edicola "
    "duda dudas sugerencia sugestão artikelen maand monat mois mes mese mês sujet dúvidas domande fragen questions vragen google kopiert copiato copié copiado gekopieerd kopierad opinione externen gern gerne rechte schreib schreiben bisogno aiuto acessos newsletters supervisão anregungen perderte gesponserten gesponserte gesponsorten gesponsorte werbelinks affiliate-links "
    "nachrichtenagentur nachrichtenagenturen "
    # what is read aloud, and links that were given away
    "écoute vorlesefunktion vorleses aloud escucha escuta ascolto voorleesfunctie uppläsning opplesning "
    "link links lien liens enlace enlaces länken lenken linket".split()
)
"""Words of which each such line has one; only for speed."""
_LONGEST, _MOST = 230, 40

_MADE = Late(
    r"(?:(?:Hinweis|Anmerkung|Nota|Note|Opmerking|OBS|Aviso)\s?: )?(?:"
    r"(?:Dies(?:e|er|es)|Die|Der|Das) (?:[\w-]{2,20} )?(?:Zusammenfassung|Audio(?:version|fassung)?|Übersetzung|Text|Artikel|Beitrag|Inhalt)\b|"
    r"C(?:e|et|ette) (?:résumé|synthèse|version audio|audio|article|traduction|texte)\b|La (?:lecture|version) audio de cet article\b|"
    r"La fonction d.écoute\b|La función de (?:audio|escucha|lectura)\b|La funzione di (?:ascolto|lettura)\b|"
    r"Est[ea] (?:resumen|audio|texto|artículo|traducción|resumo|áudio|artigo|tradução|notícia|noticia|conteúdo|contenido)\b|"
    r"Resum(?:en|o) (?:generad|gerad|elaborad|feit|hech|realizad|criad|produzid)|"
    r"Quest[oa] (?:riassunto|sintesi|audio|testo|articolo|traduzione)\b|L.audio di questo articolo\b|"
    r"(?:Deze|Dit) (?:samenvatting|artikel|audio|tekst|vertaling)\b|"
    r"(?:Den här |Denna |Denne |Dette )?(?:[Ss]ammanfattning(?:en)?|[Oo]ppsummeringen?|[Ss]ammendraget|[Rr]esuméet|[Aa]rtikeln|[Aa]rtikkelen|[Aa]rtiklen|[Tt]exten|"
    r"[Pp]unkt(?:erne|ene|erna)|[Ss]ammenfatningen|[Oo]versættelsen|[Oo]versettelsen|[Öö]versättningen)\b|"
    r"(?:Tämä )?(?:[Tt]iivistelmä|[Kk]äännös)\b|"
    r"(?:To |Ten )?(?:[Ss]treszczenie|[Pp]odsumowanie|[Aa]rtykuł|[Tt]ekst)\b|"
    r"La (?:fonction de )?synthèse vocale\b(?=[^\"“„«»]{0,120}\b(?:texte|article)\b)|"
    r"(?:This|The) (?:summary|audio(?: version)?|article|translation|text)\b|Summary (?:generated|created|written|made)"
    r")[^\"“„«»]{0,90}\b(?:"
    r"KI|AI|IA|AI-\w+|KI-\w+|künstlich\w*|Künstlich\w*|automatisch|automatisiert|Computerstimme|"
    r"intelligence artificielle|automatiquement|voix de synthèse|synthèse vocale|inteligencia artificial|automáticamente|forma automática|voz sintética|"
    r"intelligenza artificiale|automaticamente|voce sintetica|inteligência artificial|voz artificial|"
    r"kunstig intelligens|artificiell intelligens|tekoäly\w*|kunstmatige intelligentie|computerstem|automatisk|syntetisk|maskinellt|sztuczn\w+ inteligencj\w+|automatycznie|"
    r"artificial intelligence|automatically generated|synthetic voice)\b"
)
"""What wrote a summary, or reads the text out."""
_OF_USE = Late(
    r"[^\"“„«»]{0,60}\b(?:zusammenfassung|artikel|beitrag|résumé|article|sujet|resumen|artículo|nota|noticia|riassunto|articolo|"
    r"resumo|artigo|matéria|notícia|samenvatting|sammanfattningen?|artikeln|summary|streszczenie|artykuł)\b"
    r"[^\"“„«»]{0,24}\b(?:hilfreich|nützlich|utile|intéresse|útil|nuttig|användbar|nyttig|helpful|useful|pomocne|przydatny) ?\?|"
    r"[^\"“„«»]{0,40}\b(?:utile|útil|helpful|useful|nuttig) (?:est[ea]|quest[oa]|this|deze|dit|ce|cet) \w+ ?\?|"
    r"(?:Did|Has) (?:this|the|our) (?:\w+ ){0,2}(?:summary|article|translation) help(?:ed)?(?: you)? ?\?|"
    r"Hat (?:Ihnen |dir )?(?:diese|unsere|die) (?:\w+-)?(?:Zusammenfassung|Übersetzung)(?: Ihnen| dir)? geholfen ?\?|"
    r"Valuta la qualità di quest|La tua opinione è importante per noi|Tu opinión es importante|"
    r"(?:Vous (?:souhaitez|voulez)|Möchten Sie|Vuoi|Quieres|¿Quieres|Quer|Wilt u|Wil je) (?:[^.?!]{0,30}\b)?"
    r"(?:réagir|kommentieren|commentare|comentar|reageren)\b[^.?!]{0,40} ?\?",
    re.IGNORECASE,
)
"""Whether readers found it of use, and whether they would answer."""
_AGREES = Late(
    r"(?:Ich habe|Ja, ich (?:möchte|will|stimme)|Ich (?:stimme|willige|bin (?:damit )?einverstanden|akzeptiere)|Mit (?:der|Ihrer|deiner) (?:Anmeldung|Registrierung|Nutzung)|"
    r"J.(?:accepte|ai lu)\b|Je (?:consens|souhaite recevoir)|En (?:vous (?:inscrivant|abonnant|connectant)|cliquant|validant)|"
    r"(?:He leído|Acepto|Autorizo|Consiento)\b|Al (?:registrarte|registrarse|suscribirte|suscribirse|hacer clic|continuar|enviar)\b|"
    r"(?:Acconsento|Ho letto|Accetto|Prendi visione|Autorizzo|Registrandoti|Iscrivendoti|Cliccando)\b|"
    r"(?:Li e|Aceito|Concordo|Autorizo)\b|Ao (?:se )?(?:cadastrar|inscrever|clicar|assinar|continuar|enviar)\b|"
    r"(?:Ik ga akkoord|Ik geef toestemming|Door (?:je|u|op|verder)\b)|Jag (?:godkänner|samtycker|accepterar)|Genom att\b|"
    r"Jeg (?:godtar|samtykker|accepterer)|(?:Wyrażam zgodę|Akceptuję|Zapoznałe?a?m się|Zapisując się)|"
    r"I (?:agree|consent|have read)|By (?:signing up|subscribing|registering|clicking|submitting|continuing)\b)"
    r"[^\"“„«»]{0,140}\b(?:Datenschutz\w*|AGB|Nutzungsbedingungen|Daten|E-?[Mm]ail|Newsletter|Einwilligung|"
    r"confidentialité|conditions|partenaires|données|privacidad|términos|condiciones|comunicaciones|terceros|datos personales|"
    r"[Pp]rivacy\w*|termini|condizioni|comunicazioni|consenso|terzi|privacidade|termos|comunicações|parceiros|dados pessoais|"
    r"voorwaarden|villkor\w*|integritetspolicyn?|personuppgifter|personvern\w*|vilkår\w*|danych osobowych|regulamin\w*|terms)\b"
)
"""What readers agree to, in the first person or as they are told."""
_KNOWN = Late(
    r"(?:Sie sind|Du bist)\b.{0,20}\bnicht (?:angemeldet|eingeloggt)|Vous n.êtes pas connecté|"
    r"No (?:has|ha) iniciado sesión|Non (?:hai|sei).{0,16}(?:l.accesso|loggat)|Você não está (?:conectad|logad)|"
    r"(?:U bent|Je bent)\b.{0,20}\bniet ingelogd|Du är inte inloggad|Du er ikke logget|Nie jesteś zalogowan|You are not logged in|"
    r"(?:Haben Sie|Hast du|Sie haben) (?:bereits|schon) ein (?:Abo|Konto)|Vous avez déjà un (?:abonnement|compte)|"
    r"¿?Ya tienes? (?:una )?(?:suscripción|cuenta)|Hai già un (?:abbonamento|account)|Já tem (?:assinatura|conta|cadastro)|"
    r"(?:Bent u|Ben je) al (?:abonnee|lid)|(?:Heeft u|Heb je) al een (?:abonnement|account)|Har du (?:redan|allerede) (?:en|et|ett) (?:prenumeration|konto|abonnement)|"
    r"Masz już (?:konto|subskrypcję|prenumeratę)|Wykup (?:subskrypcję|dostęp|prenumeratę)|"
    r"Uw sessie is verlopen|Votre session a expiré|(?:Tu|Su) sesión ha (?:caducado|expirado)|La (?:tua )?sessione è scaduta|(?:A )?[Ss]ua sessão expirou|"
    r"(?:Ihre|Deine) Sitzung ist abgelaufen|Er ging iets (?:fout|mis)|Une erreur est survenue|Algo (?:salió|ha salido) mal|Qualcosa è andato storto|Algo deu errado|"
    r"Etwas ist schief ?gelaufen|"
    r"(?:Wilt u|Wil je|Möchten Sie|Vous souhaitez|Vuoi|¿?Quieres|Quer) (?:[\w']+ ){0,3}(?:alle|tous les|todos los|tutti gli|todos os|todas as) "
    r"(?:artikelen|Artikel|articles|artículos|articoli|artigos|notícias|matérias)\b|"
    r"(?:Al vanaf|Ab|Dès|Desde|Da|A partir de) (?:€|\d)[^.]{2,30}(?:per maand|im Monat|par mois|al mes|al mese|por mês)\b"
)
"""What a page says to whom it does not know."""
_TAKEN = (
    r"(?:saranno|verranno|vengono|seront|sont|serán|serão|will be|are|werden|worden) (?:solo |seulement |only |nur )?"
    r"(?:accettati|approvati|pubblicati|acceptés|ouverts|publiés|aceptados|aprobados|publicados|aceitos|aprovados|"
    r"accepted|approved|published|open|angenommen|veröffentlicht|geplaatst)"
)
"""When readers may write what a page prints of them: `I commenti saranno accettati dal lunedì al venerdì`."""
_LOOKED_AT = Late(
    r"(?:Die |Les |Los |I |Os |Ihre? )?(?:Kommentare?|[Cc]ommentaires|[Cc]omentarios|[Cc]ommenti|[Cc]omentários|Reacties|Kommentarer|Komentarze|[Cc]omments(?! (?:on|by|from|about|made|to|of) (?!this|our|these|articles?|stor)))\b[^\"“„«»]{0,70}\b"
    rf"(?:{_TAKEN}|geprüft|moderiert|freigeschaltet|modérés|moderados|moderati|gecontroleerd|gemodereerd|nagekeken|granskas|modereras|modereres|moderowane|weryfikowane|moderated|reviewed)\b"
)
_ANSWERS = Late(
    r"[^\"“„«»]{6,150}\? ?(?:Diskutieren Sie (?:hier|mit)|Diskutiere mit|Donnez(?:-nous)? votre avis(?: ici)?|Opina(?: aquí)?|Opine(?: aqui)?|"
    r"D[ìi](?:cci)? la tua|Geef (?:je|uw) mening|(?:Dann )?[Ss]chreib(?:en Sie)? (?:an|uns)\b.{0,40}|Écrivez-nous.{0,30}|Escr[íi]b[ae]nos.{0,30}|Scriv(?:ici|eteci).{0,30})[.!]?\Z|"
    r"Si (?:tiene|tienes|tem) (?:alguna?s? )?(?:dudas?|preguntas?|sugerencias?)\b.{0,40}escr[íi]b[ae]nos\b.{0,30}\Z"
)
"""A question, and where to answer it."""
_WHOLE = Late(
    r"(?:(?:Leia|Saiba|Confira|Veja|Acesse|Lea|Lee|Conoce|Conozca|Consulta|Consulte|Leggi|Lisez|Retrouvez|Lesen Sie|Lees|Para leer|Para ler|Pour lire)\b"
    r"[^\"“„«»]{0,110}\b(?:(?:nota|noticia|matéria|reportagem|notícia|artículo|articolo|article) (?:completa|completo|complet|íntegra|intégral)|"
    r"a íntegra|nuestro portal asociado|nosso parceiro|notre partenaire|unserem Partner(?:portal)?|onze partner)\b|"
    r"(?:Más información|Más detalles|Toda la información|Mais informações|L.approfondimento|Il servizio|L.articolo completo|Plus d.informations|Mehr dazu|Mehr darüber)\b"
    r"[^\"“„«».]{0,30}\b(?:edición impresa|edição impressa|edicola|édition papier|(?:gedruckten|heutigen|Wochenend-?)\s?[Aa]usgabe|Printausgabe)\b)"
    r"[^\"“„«»]{0,60}\Z"
)
_OTHERS = Late(
    r"Wir würden (?:Ihnen|dir) hier gerne? |Hier können Sie die Rechte an|Lecture du Monde en cours|ABBIAMO DAVVERO BISOGNO|"
    r"[\"“]?Sostieni [\w.]{3,40} ABBIAMO|Você tem \d+ acessos|Subscreva (?:gratuitamente|a nossa|as nossas|as newsletters)|"
    r"Diese Seite (?:zeigt|enthält) (?:gespons[eo]rte|Werbe|[Aa]ffiliate)|[^\"«»]{0,90}\bPara no perderte (?:nada|ning|ni un).{0,60}\bsuscríbete\.?\Z|"
    r"(?:Wir (?:verwenden|nutzen) für unser|(?:Für|In) (?:diese[nmr]|unsere[nmr]) (?:Live|News|Newst)?(?:[Bb]log|[Tt]icker|Artikel|Text|Beitrag)\b)"
    r"[^\"“„«»]{0,150}\bNachrichtenagenturen?\b|"
    r"\*? ?Estagiári[ao]s? sob (?:a )?supervisão|\*? ?Sob supervisão d"
)
"""What single papers have below every article, or where one is for subscribers alone."""
_COPIED = Late(
    r"(?:Indirizzo|Link|Lien|Enlace|Länk(?:en)?|Lenke|URL)(?: wurde| has been| ha sido| est| is| ?är)? (?:copiato|copiado|copié|kopiert|gekopieerd|kopierad|kopieret|copied)(?: in\w* \w+)?[.!]?\Z|"
    r"[^.!?]{0,30}\b(?:bevorzugte Quelle|source (?:favorite|préférée|privilégiée)|fuente (?:preferida|favorita)|(?:tra i|fonte) preferit[ai]|fonte preferida|voorkeursbron|preferred source|"
    r"föredragen källa|foretrukken kilde|preferowane źródło)\b[^.!?]{0,24}\bGoogle\b[^.!?]{0,20}\Z"
)
FORM_SIGNS = frozenset(
    "veröffentlicht publiée publicada publicado pubblicato gepubliceerd publiceras publisert publiceret opublikowany "
    "yayımlanmayacak yayınlanmayacak опубликован julkaista dipublikasikan δημοσιεύεται zveřejněna felder champs campos "
    "campi velden fält felt felter pola alanlar alanları поля ruas browser navigateur navegador przeglądarce akismet".split()
)
_FORM = Late(
    r"(?:Deine|Ihre) E-Mail-Adresse wird nicht veröffentlicht|Votre adresse (?:e-?mail|de messagerie) ne sera pas publiée|"
    r"(?:Tu|Su) dirección de correo electrónico no será publicada|Il tuo indirizzo e-?mail non sarà pubblicato|"
    r"O seu (?:endereço de )?e-?mail não será publicado|(?:Je|Uw|Het) e-?mailadres wordt niet gepubliceerd|"
    r"Din e-post(?:adress)? (?:kommer inte|publiceras inte)|Din e-postadresse vil ikke|Din e-mailadresse vil ikke|"
    r"Twój adres e-?mail nie zostanie opublikowany|E-posta (?:hesabınız|adresiniz) ya|Ваш (?:адрес )?e-?mail не будет опубликован|"
    r"Sähköpostiosoitettasi ei julkaista|Alamat email Anda tidak akan dipublikasikan|Η ηλ\. διεύθυνση σας δεν|"
    r"Vaše e-mailová adresa nebude|"
    r"(?:\* )?(?:Erforderliche Felder sind|Les champs obligatoires sont|Los campos obligatorios están|I campi obbligatori sono|"
    r"(?:Os )?[Cc]ampos obrigatórios são|Vereiste velden zijn|Obligatoriska fält är|Obligatoriske felt|Krævede felter|"
    r"Wymagane pola są|Gerekli alanlar|İşaretli (?:tüm )?alanları|Обязательные поля|Ruas yang wajib)|"
    r"(?:Meinen Namen, meine E-Mail|Enregistrer mon nom, mon e-?mail|Guarda mi nombre, correo|Salva il mio nome, e-?mail|"
    r"(?:Salvar|Guardar) (?:meus dados|o meu nome)|Mijn naam, e-?mail|Spara mitt namn|Zapamiętaj moje dane|Zapisz moje dane|"
    r"Lagre mitt navn|Gem mit navn|Сохранить мо[её] имя|Simpan nama)|"
    r"[^.!?]{3,40} (?:verwendet|utilise|usa|utiliza|gebruikt|używa|använder|bruker|bruger|uses|menggunakan|používá|použív[aá]|koristi|kullanıyor|használ|використовує|использует) Akismet\b"
)
"""What stands around the fields of a form for comments, as most papers have it from the same maker."""
_ALOUD = Late(
    r"(?:La (?:fonction|función|funzione) (?:d.écoute|de (?:escucha|lectura en voz alta)|di ascolto)|A função de escuta|"
    r"Die Vorlesefunktion|De voorleesfunctie|(?:Upp|Opp)läsningen|Opplesningen|The (?:read[- ]aloud|listening) (?:function|feature|option)) ?"
    r"[^.\"“„«»]{0,70}\b(?:disponible|verfügbar|disponibile|disponível|beschikbaar|tillgänglig|tilgjengelig|tilgængelig|available|"
    r"synthèse vocale|voix de synthèse|síntesis de voz|sintesi vocale|síntese de voz|Sprachsynthese|spraaksynthese|speech synthesis)\b"
    r"[^.\"“„«»]{0,60}\.?\Z"
)
"""For which of a page's texts somebody can listen."""
_INVALID = (
    r"(?:un|nicht mehr )gültig|abgelaufen|no longer valid|expired?|invalid|plus valides?|a expiré|expirent|"
    r"ya no (?:es|son) válidos?|caduca(?:do|n)|expirado|non (?:è|sono) più valid[oi]|scadut[oi]|expirou|expiram|"
    r"(?:já não|não) (?:é|são)(?: mais)? válidos?|niet (?:meer|langer) geldig|verlopen|inte längre giltig|ikke læng?ere gyldigt?|"
    r"ikke lenger gyldig"
)
_GIVEN = Late(
    r"(?:Dieser|Der|This|The|Ce|Le|Este|El|Questo|Il|O|Deze|De) (?:[Gg]ift |[Ss]hared |[Gg]eschenk-?)?"
    rf"(?:[Ll]ink|lien|enlace)\b [^.\"“„«»]{{0,24}}\b(?:{_INVALID})\.?\Z|(?:Länken|Lenken|Linket) är? [^.]{{0,12}}\b(?:{_INVALID})\.?\Z|"
    r"(?:Links zu (?:verschenkten|geteilten) |Gift links |Links to (?:gifted|shared) |Les liens (?:vers les articles )?(?:offerts|partagés) |"
    r"Los enlaces (?:regalados|compartidos) |I link (?:regalati|condivisi) |Os links (?:oferecidos|partilhados) )"
    rf"[^.\"“„«»]{{0,50}}\b(?:{_INVALID})\b"
)
"""That a link to a text for subscribers, which one of them gave away, leads there no more."""
_PATTERNS = (_MADE, _OF_USE, _AGREES, _KNOWN, _LOOKED_AT, _ANSWERS, _WHOLE, _OTHERS, _COPIED, _ALOUD, _GIVEN)


def tells_of_services(text: str, words: Sequence[str]) -> bool:
    """Whether a line tells of a page's services; `words` are those of the folded text."""
    if len(text) > _LONGEST or len(words) > _MOST or SERVICE_SIGNS.isdisjoint(words):
        return False
    return any(pattern.match(text) for pattern in _PATTERNS)


def is_comment_form(text: str, words: Sequence[str]) -> bool:
    """Whether a line is of a form for comments, which ends an article; `words` are those of the folded text."""
    return len(words) <= _MOST and not FORM_SIGNS.isdisjoint(words) and _FORM.match(text) is not None
