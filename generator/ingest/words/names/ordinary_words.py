"""Ordinary words of kickers, sections, offices and buttons in other languages, of which no name is made.

Data only; `name_words.py` takes them in. Words that people are called too, such as `guerra`, `campo` or
`Streit`, are not among them.
"""

from __future__ import annotations

_SPANISH = (
    "foro cumbre cumbres tensión tensiones conflicto conflictos elecciones diálogo diálogos crisis "
    "relaciones internacional internacionales exterior exteriores seguridad fuerzas armadas ejército "
    "comercial comerciales comercio última últimas último últimos noticia noticias relacionada "
    "relacionadas relacionado relacionados artículo artículos exclusivo exclusiva contenido contenidos "
    "suscriptor suscriptores suscríbete suscripción acceso gratuito gratis iniciar sesión cuenta análisis "
    "político políticos política políticas abierta abierto punto puntos ambiente climático climática "
    "pentágono imagen imágenes archivo archivos semana claves temas ministerio ministerios popular "
    "populares consejo europeo europea europeos europeas comisión naciones unidas unidos ciencia ciencias "
    "tecnología salud bienestar electrónico enlace tamaño texto lectura lector lectores escucha escuchar "
    "ahora gusta leer leído leídas leídos visto vistos todos comentarios comentario compartir guardar "
    "boletín boletines portada opinión editoriales secciones sección presidente presidenta ministro "
    "ministra congreso senado parlamento tribunal supremo suprema nacional nacionales mundial mundiales "
    "vivo asiático asiática estadounidense estadounidenses norteamericano ruso rusa ucraniano ucraniana "
    "israelí aranceles arancel acuerdo acuerdos negociación negociaciones ataque ataques atentado "
    "terremoto huracán incendio incendios inundación inundaciones periódico periódicos televisión radios "
    "telediario informativo informativos suscripciones privacidad aviso cumple accede regístrate "
    "registrarse espía misiles drones ilustrativa ilustrativo tensa comerciantes amenaza amenazas "
    "sanciones bilateral bilaterales marítima marítimo estrecho heridos muertos fallecidos detenidos "
    "desaparecidos víctimas evacuados damnificados opina opinan comentarista comentaristas"
)
_PORTUGUESE = (
    "sábado fórum cúpula cimeira tensão tensões conflito conflitos eleições eleição crise crises relações "
    "segurança defesa forças armadas comerciais comércio últimas notícia notícias relacionada artigo "
    "artigos conteúdo conteúdos assinante assinantes assinatura assine acesso conta análise ponto pontos "
    "climáticas mudanças imagem imagens reprodução divulgação arquivo destaque destaques principais "
    "ministério exército conselho europeu europeia europeus comissão nações ciência saúde lidas mais "
    "menos veja saiba tudo comentários comentário letra escuro ouça ouvir agora gostei partilhar cadastre "
    "cadastro entrar economia sociedade desporto esportes opinião presidência congresso câmara tarifas "
    "acordo acordos negociações tarifário enchentes terremotos furacão chinesa chinês americano americana "
    "norte-americano ucraniana israelita marítimo marítima ameaça ameaças sanções bilaterais telejornal "
    "estreito país ilustrativas internacionais nacionais feridos mortos detidos desaparecidos vítimas"
)
_ITALIAN = (
    "nostro nostra vertice vertici conflitto conflitti elezioni dialogo relazioni internazionale "
    "internazionali sicurezza difesa forze armate commerciale commerciali ultime notizie notizia articolo "
    "articoli esclusivo esclusiva contenuto contenuti abbonati abbonato abbonamento accesso ambiente "
    "pentagono immagine immagini archivio settimana punti chiave temi ministero esercito popolare "
    "consiglio europei commissione nazioni unite scienza letti leggi tutto tutti mostra scopri ascolta "
    "copia piace digitale edizione finanza spettacoli politici economia società cultura opinioni "
    "presidente governo parlamento nazionale nazionali mondiale mondiali cinese cinesi americana "
    "americano statunitense russi ucraina ucraino israeliana israeliano dazi accordo accordi negoziati "
    "negoziato attacco attacchi terremoto alluvione alluvioni minaccia minacce sanzioni bilaterale "
    "bilaterali marittima marittimo telegiornale stretto approfondimento approfondimenti più meno feriti "
    "morti arresti arrestati indagati dispersi vittime evacuati sfollati"
)
_FRENCH = (
    "sommet sommets conflit conflits élection élections relations internationale internationales "
    "international étrangère étrangères étranger sécurité défense armées armée commercial commerciale "
    "commerciales dernière dernières dernier derniers minute minutes article articles exclusif exclusive "
    "contenu contenus abonné abonnés abonnée abonnement accès compte environnement climat climatique "
    "pentagone archives semaine clés thèmes ministère ministères populaire populaires européen européenne "
    "européens unies unis santé lus plus moins voir savoir tous commentaires taille lecture maintenant "
    "électronique copier connexion connecter connectez politique politiques économie économique société "
    "culturel mondial mondiale chinois chinoise américain américaine russes ukrainien ukrainienne "
    "israélien israélienne accord accords négociation négociations attaque attaques séisme ouragan "
    "inondations menace menaces bilatéral bilatérale maritime sommaire édition éditions rubrique "
    "rubriques présidentielle détroit législatives blessés morts disparus victimes interpellations"
)
_GERMAN = (
    "externer externe externen inhalt inhalte gipfel gipfeltreffen konflikt konflikte machtkampf "
    "spannungen wahlen handelskrieg handelsstreit handelskonflikt sicherheitskonferenz sicherheitspolitik "
    "beziehungen verteidigung verteidigungspolitik sicherheit außenpolitik innenpolitik nachrichten jetzt "
    "anzeigen lesen hören anhören gelesen meistgelesen exklusiv abonnenten abonnent konto kopieren "
    "gefällt wichtigste ausland inland ressort themen vereinte nationen europäische europäischer "
    "europäisches chinesische chinesischer chinesisches amerikanische russische ukrainische israelische "
    "abkommen verhandlungen angriff angriffe erdbeben hochwasser drohungen sanktionen zölle streitkräfte "
    "bundeswehr bundesregierung bundestag bundesrat verteidigungsminister außenminister wirtschaft "
    "wissenschaft gesundheit gesellschaft meinung meinungen ausgabe ausgaben wissen anmelden verletzte "
    "tote todesopfer vermisste festnahmen"
)
_OTHERS = (
    "lees nieuws alles binnenland buitenland politiek redactie "
    "czytaj dalej więcej zobacz szczyt wybory polityka gospodarka świat kraj wiadomości "
    "volby ekonomika zprávy krig valg politikk økonomi nyheter nyheder ekonomi politiikka talous uutiset "
    "zirve seçim siyaset haberler haberleri gündem politică război alegeri economie știri háború "
    "választás gazdaság hírek"
)
_INDONESIAN = (
    "menlu menhan menko mendag menkeu mendagri menkes kapolri kapolda kapolres panglima wapres capres "
    "cawapres ketum gubernur walikota pemerintah pemerintahan rakyat orang ribuan ratusan puluhan "
    "jutaan miliar triliun banjir gempa longsor kebakaran kecelakaan ledakan bencana tewas meninggal "
    "terluka hilang mengungsi pelaku tersangka terdakwa pembunuhan korupsi ditangkap tangkap ditahan "
    "diduga dituduh diperiksa divonis tentara pasukan militer kapal pesawat rudal nuklir senjata perang "
    "perdamaian serangan serang ancam ancaman tembak rusia amerika tiongkok jepang inggris jerman "
    "prancis belanda ukraina filipina palestina suriah temui bertemu bahas dibahas membahas kunjungi "
    "kunjungan sambut disambut terima hadiri dihadiri pertemuan tuding kecam dukung dukungan diminta "
    "sebut disebut ungkap terungkap janji klaim bantah akui resmikan diresmikan siapkan disiapkan "
    "tetapkan ditetapkan sahkan disahkan gelar digelar dibuka tutup ditutup cetak umumkan luncurkan "
    "baca epaper "
    "dikirim jelang usai akibat gegara saat ketika hingga sampai setelah sebelum sudah belum tidak "
    "bukan harus jadi menjadi semakin lebih sangat sempat tertunda memanas meningkat turun anjlok "
    "melonjak harga minyak saham rupiah pasar ekonomi pajak anggaran ekspor impor kerja pertahanan "
    "keamanan hubungan kesepakatan perjanjian sidang hukuman selatan tenggara laut darat wilayah "
    "perbatasan kawasan guncang dilanda terjang hantam melintas mendarat jatuh ditemukan bantuan korban "
    "bendungan jembatan sekolah pesantren lawat lawatan sertai bincang tegaskan dedah dakwa tuntut "
    "siasat mangsa kerajaan negeri pilihan parlimen pembangkang"
)
"""Words of headlines in Indonesian and Malay, which begin each word with a capital as names do."""
_SLAVIC = (
    "джерело джерела источник источники извор изворник źródło źródła zdroj izvor редакція редакция "
    "báo đài webové příběhy zpravodaj personál redakce redakcja redakcija uredništvo tisková factchecking "
    "редакцията редакција новини новости вести вијести агентство агенция агенција"
)
_GREEK = (
    "τυπογραφικό μέγεθος γραμμάτων γραμματοσειρά χρόνος ανάγνωσης ροή ειδήσεων ειδήσεις διαβάστε ακόμα ακόμη "
    "σχετικά άρθρα δημοφιλή σχόλια κοινοποίηση μοιραστείτε εκτύπωση ομάδα σύνταξης γραφείο τύπου τελευταία "
    "νέα ενημέρωση πηγή φωτογραφία φωτογραφίες όροι χρήσης πολιτική απορρήτου"
)
_LANGUAGES = (_GREEK, _SPANISH, _PORTUGUESE, _ITALIAN, _FRENCH, _GERMAN, _INDONESIAN, _SLAVIC, _OTHERS)
ORDINARY_WORDS = frozenset(" ".join(_LANGUAGES).casefold().split())
