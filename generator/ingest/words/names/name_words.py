"""The words of bylines: openers, roles, desks, and words that no person is called.

Data only; `names.py` applies it.
"""

from __future__ import annotations

from generator.ingest.words.furniture.sections import SECTION_WORDS
from generator.ingest.words.names.ordinary_words import ORDINARY_WORDS

ROLES_ABROAD = frozenset(
    "korrespondent korrespondentin redakteur redakteurin reporterin journalistin autorin chefredakteur "
    "journaliste correspondant correspondante rédacteur rédactrice "
    "corresponsal redactor redactora periodista "
    "corrispondente giornalista redattore correspondente repórter jornalista "
    "repórteres jornalistas correspondentes corresponsales periodistas redactores journalistes rédacteurs "
    "giornalisti corrispondenti redattori korrespondenten reporterinnen journalisten correspondenten "
    "verslaggevers redacteuren dziennikarze korespondenci muhabirleri журналисты корреспонденты "
    "pewarta kontributor koresponden wartawati pemberita redacteur buitenlandredacteur "
    "hoofdredacteur redactrice verslaggever verslaggeefster "
    "собкор корреспондент спецкор журналист журналистка обозреватель "
    "кореспондент кореспондентка журналіст "
    "журналістка оглядач dziennikarz dziennikarka korespondent korespondentka "
    "reportér reportérka zpravodaj zpravodajka toimittaja kirjeenvaihtaja újságíró szerkesztő "
    "jurnalist jurnalistă corespondent muhabir muhabiri wartawan jurnalis editorialista reportera "
    "directeur directrice chercheur chercheuse professeur professeure enseignant enseignante politologue "
    "sinologue "
    "colaborador colaboradora colaboradores collaboratore collaboratrice collaborateur col·laborador "
    "col·laboradora estagiário estagiária συντάκτρια συνεργάτης συνεργάτιδα "
    "historien historienne analyste chargé chargée directora profesora investigador investigadora analista "
    "catedrático catedrática direttore direttrice professoressa ricercatore ricercatrice docente pesquisador "
    "pesquisadora diretor diretora doutorando doutoranda professora "
    "coordenador coordenadora coordinador coordinadora coordinateur coordinatrice coordinatore "
    "koordinator koordinatorin responsable responsables responsabile responsável jefe jefa chef cheffe "
    "chefe subdirector subdirectora subdiretor subdiretora vicedirettore vicedirettrice delegado delegada "
    "caporedattore caporedattrice caposervizio redator redatora redatora-chefe redator-chefe diretor- "
    "adjunto diretora-adjunta editor-adjunto editora-adjunta editora fotojornalista infografista "
    "infográfico infógrafo infografiste chroniqueur chroniqueuse éditorialiste redaktor redaktorin "
    "volontär volontärin ressortleiter ressortleiterin büroleiter büroleiterin teamleiter teamleiterin "
    "redaktionsleiter redaktionsleiterin chefredakteurin leiterin "
    "columnista colunista δημοσιογράφος ανταποκριτής ανταποκρίτρια "
    "redaktör chefredaktör utrikesredaktör debattredaktör utrikesreporter utrikeskorrespondent "
    "ekonomireporter ledarskribent krönikör docent lektor universitetslektor forskare redaktør "
    "sjefredaktør chefredaktør utenriksredaktør udenrigsredaktør utenrikskorrespondent "
    "udenrigskorrespondent kronikør forsker seniorforsker førsteamanuensis analytiker ulkomaantoimittaja "
    "päätoimittaja professori dosentti tutkija hoogleraar onderzoeker professorin politikwissenschaftler "
    "politikwissenschaftlerin historiker historikerin professore profesor profesorka komentator "
    "komentátor komentátorka publicysta publicystka politolog analityk analityczka analytik analytička "
    "šéfredaktor šéfredaktorka tudósító főszerkesztő rovatvezető elemző comentator analist editörü "
    "profesör редакторка".casefold().split()
)
"""What those are who write, in languages of which headlines do not begin each word with a capital."""

TRADES = (
    "reporter correspondent journalist columnist editor analyst writer fellow researcher professor "
    "lecturer contributor director scholar commentator politólogo politóloga abogado abogada escritor "
    "escritora economista sociólogo socióloga historiador historiadora filósofo filósofa profesor "
    "ensayista consultor consultora embajador embajadora diplomático politologue écrivain écrivaine "
    "essayiste avocat avocate économiste sociologue philosophe éditorialiste scrittore scrittrice "
    "saggista politologo avvocato sociologo storico storica politologa sociologa "
    "professore filosofo cientista advogado advogada "
    "colunista ensaísta publizist publizistin politikwissenschaftler politikwissenschaftlerin historiker "
    "historikerin professorin ökonom ökonomin soziologe soziologin schriftsteller schriftstellerin "
    "kolumnist kolumnistin politologe politologin"
).split()
"""By what somebody is said to write: `Jane Doe is a senior fellow`."""

ROLE_NOUNS = ROLES_ABROAD | frozenset(
    "correspondent correspondents editor reporter reporters writer columnist producer anchor presenter "
    "analyst associate "
    "chief contributor photographer fotograf photojournalist journalist fellow professor director host "
    "author intern sub-editor subeditor editor-in-chief co-editor "
    "student trainee freelancer commentator critic blogger strategist economist researcher lecturer "
    "specialist "
    "autor correspondance "
    "spécial spéciale enviado enviada especial inviato inviata envoyé envoyée envoyés envoyées "
    "spéciaux spéciales correspondants correspondantes enviados especiales inviati penulis редактор redaktor "
    "redaktorka kommentator temsilcisi".split()
)

DESK_WORDS = frozenset(
    "desk bureau team newsroom newsdesk agencies agency wires wire services service editors editorial "
    "board staff web online digital admin administrator reports report correspondents writers reporters "
    "redactie redakcja redakce toimitus redaksi redaktionen redaktion redakteure rédaction "
    "redacción redazione redação redacția redacció agenturen agences agencias agenzie agências "
    "landesstudio hauptstadtstudio regionalstudio auslandsstudio "
    "newswire multimedia bureaus bureaux contributors sources reporting".split()
)

DESK_NAMES = frozenset(
    "staff|staff writer|staff reporter|staff correspondent|our correspondent|our special correspondent|"
    "pub med|special correspondent|our bureau|"
    "our reporter|our staff reporter|agencies|news agencies|from agencies|from news agencies|from wires|"
    "wire reports|combined wire services|from our correspondent|our foreign desk|"
    "editorial board|the editorial board|web desk|news desk|online desk|international desk|world desk|staff "
    "report|staff reports|"
    "from staff and wire reports|guest contributor|guest writer|a correspondent|by our correspondent|admin|"
    "editor|the editor|newsroom|"
    "redacció|la redacció|"
    "redaktion|la rédaction|rédaction|redacción|la redacción|redazione|la redazione|redação|da redação|de "
    "redactie|haber merkezi|haber servisi|dış haberler|dış haberler servisi|spor servisi|"
    "ekonomi servisi|συντακτική ομάδα|ομάδα σύνταξης|tim redaksi|redaksi|redakcja|redakce|toimitus|"
    "redaktionen|szerkesztőség|newsroom infobae|web haber|tim liputan".casefold().split("|")
)

PARTICLES = frozenset(
    "de da do dos das los las di del della der den des du el la le les van von vom zu zur ten ter te bin ibn "
    "bint binti abu al el- "
    "ul ur uz ud ben ap ferch ní uí af av van't van’t y e i 'd d' 't ’t al- dela delos tom v. d. v.d. z. wa "
    "arap st. ste.".split()
)

JOINED_PARTICLES = ("dell'", "dell’", "dall'", "dall’", "degl'", "degl’")
"""The same joined to the surname, as Italians write: `Juana dell’Orto`."""

SUFFIXES = frozenset(
    "jr jr. sr sr. ii iii iv phd ph.d ph.d. md m.d m.d. esq esq. ml ml. mladší starší".split()
)

SURNAMES = frozenset(
    "park parks street banks bank day march may june king young long best short strong west north south "
    "black white brown green gray valley "
    "rose house post times pope bishop english french german chase law power price rich sharp small large "
    "winters summers war peace bay said "
    "rivers lake lane church field fields hill hills wood woods stone marshall cook baker page read "
    "fellow more africa an font will kong".split()
)
"""Words that no person is called, but for those whose surname they are; behind `By` they count."""

GIVEN_NAMES = frozenset(
    "will christian may summer justice india asia africa river ocean law money he can sunday monday "
    "friday peace kashmir".split()
)
"""Words that no person is called, but for those whose given name they are; behind `By` they count."""

ALWAYS_GIVEN = frozenset("will christian he".split())
"""Those of them that count without `By` too."""

NO_NAMES = (
    ROLE_NOUNS
    | DESK_WORDS
    | ORDINARY_WORDS
    | (SECTION_WORDS - frozenset("king young rose may june april august".split()))
) | frozenset(
    "feedback fb hk bio profile scorecard biography biografi biografía biografia biographie "
    "information shop healthcare background town details overview introduction context temperature resources "
    "notices "
    "tickets ticket guides guide calendar apps map maps coupons contests numbers status deals widgets "
    "classifieds obituaries podcasts galleries quizzes sweepstakes schedules episodes office "
    "directory property fixtures standings flooding dispute schedule "
    "günün özeti yürüyüşü töreni gösterileri uygulamalarımız sayfaya отг ова рва мвс дснс інфраструктура "
    "autoridad autoridade autorità autoritat autoritatea portuaria portuária portuària capitanía capitania "
    "confederación confederação federación federação federazione consejería conselleria concello concejo "
    "ministério ministero ministeri ministerul município municipio municipi ajuntament cabildo xunta "
    "delegación subdelegación cofradía museo museu muzeul biblioteca universidad universidade università "
    "universitat universitatea politécnica consorcio consorci consorzio fundación fundació fundação "
    "fondazione asociación associació associação associazione asociația cooperativa sindicato empresa "
    "compañía companyia "
    "ferrocarriles cercanías protección proteção protecció protezione "
    "ayuntamiento diputación generalitat gobierno gobernación alcaldía policía "
    "bomberos mairie préfecture gendarmerie "
    "región região regió regiunea provincia província provincie comuna comarca concelho distrito "
    "departamento département "
    "comune regione questura prefeitura governo polícia bombeiros "
    "stadtverwaltung feuerwehr gemeente brandweer "
    "subscription subscriptions required support closings "
    "newsletter newsletters jawa sumatera kalimantan sulawesi boyutu yazı önerilen via viale piazza "
    "vélemény megosztása megosztás compartir partager teilen condividi partilhar compartilhar udostępnij "
    "sdílet zdieľať paylaş bagikan поделиться поширити komentarze kommentare commentaires comentarios "
    "комментарии "
    "radiojurnal telejurnal radiojornal telejornal telegiornale telediario tagesschau "
    "articole similare bakmadan geçme mise interesar rencontre archivado çok haushalte suivre "
    "endereço página também también kopier toppen tarihi güncelleme även ultimi inseriti terkait juga "
    "abone landkreis verwendete quellen gobernador gobernadora ministro ministra presidente "
    "presidenta copied trending topics newest oldest inline feedbacks annual monthly celebrations "
    "activities commentaire comentario comentário commento commenti kommentar reactie reacties "
    "kritik theaterkritik filmkritik buchkritik konzertkritik rezension nachruf porträt glosse "
    "фото світлина авторки "
    "gastkommentar gastbeitrag leitartikel commentaar analyse krönika kronik kronikk ledare klumme "
    "debatt debate sayfa "
    "publier publicar pubblicare envoyer enviar inviare absenden abonnieren "
    "storys beiträge weitere rss "
    "the a an and or but of to in on at for with from by as is are was were be been has have had will would "
    "can could should may might must "
    "not no yes how why what when where who which this that these those it its their his her our your my we "
    "email e-mail print permalink dear "
    "you they he she i if you’re you're don’t don't can’t can't won’t won't i’m i'm we’re we're "
    "after before amid over under into out up down off against between about than then more most new old "
    "first last next "
    "says said say warns urges calls vows slams hits meets visits talks rejects denies seeks plans faces "
    "joins wins loses "
    "january february march july september october november december monday tuesday wednesday thursday "
    "friday saturday sunday "
    "feb apr jul aug sep sept oct nov dec "
    "contact archive archives browse show hide toggle info "
    "reaches gets takes makes gives keeps finds shows tells wants "
    "two three four five six seven eight nine eleven twelve options reasons questions answers lessons "
    "needs opens closes adds cuts buys sells puts ends starts begins reveals unveils announces launches "
    "agrees accuses backs blames blasts claims confirms delays demands drops falls fears grows "
    "halts hails orders pays pledges plunges probes promises pulls pushes raises reacts resigns "
    "resumes returns rises scraps signals signs slashes soars speaks stands sues suspends tests "
    "threatens tries tumbles continues remains puppet game review "
    "publicidad publicité werbung anzeige reklam reklama alanı alani pubblicità publicidade iklan "
    "edition front "
    "reads briefs bulletin roundup takeaways wrap "
    "intelligence play started mode terms apply friendly take dive fleet chiefs sales corps cyber ballistic "
    "hypersonic electronic unmanned amphibious warfare weapons missiles systems shoal rare export supply "
    "electric vehicles competition happening now quotes alerts captioning submit choices native zone tactics "
    "secrets ground seas sailing tipping turning point exercise exercises leaders grab technologies noting "
    "preferences settings "
    "phd postdoctoral doctoral candidate academic "
    "homepage pib url nota escuchar icon bookmark estado diario diário jornal gazeta tribuna mundo tempo "
    "folha correio coast guard redes sociales desplegar edição impressa edición impresa button close "
    "menu search text small large medium size font "
    "president vice minister secretary chairman spokesman spokesperson ambassador officials leader "
    "state states united nations ministry department committee commission council party union federation "
    "republic kingdom taoiseach tánaiste dispatch sentinel register access republican democrat advertiser "
    "university institute college school center centre foundation association company corp corporation inc "
    "universität universitet universiteit université universidad universidade uniwersytet univerzita "
    "yliopisto "
    "gmbh kgaa ltd llc plc oyj group bank "
    "street avenue road square park river sea ocean strait island islands bay gulf mountain city province "
    "county district "
    "chinese american russian european asian african indian japanese korean british french german ukrainian "
    "israeli iranian taiwanese "
    "war peace trade tariff tariffs sanctions summit deal agreement treaty policy diplomacy nuclear "
    "missile navy naval air force "
    "subscriber subscribers only member members sponsored guest "
    "premium independent count facebook twitter whatsapp instagram studio darkness democracy dies logo "
    "photo photos photograph image images getty file handout pool credit source caption courtesy video "
    "audio player loader preview "
    "discover explore enjoy unlock upgrade découvrez découvrir entdecken scopri descubre descubra "
    "ontdek odkryj upptäck "
    "read share follow sign subscribe login join listen watch click here copyright rights reserved "
    "landesanstalt institut universität hochschule ministerium verband bundesamt landesamt "
    "view views comments categories artikel autors aussi écouter lire regarder marketing sharing "
    "social advertisement advertise donate cloudy forecast forecasts "
    "press presse prensa stampa imprensa times post daily journal herald tribune gazette telegraph guardian "
    "reuters bloomberg newspaper shimbun shimpo sinpo ilbo sinmun xinwen "
    "magazine media network radio television channel "
    "actualizado actualizada publicado publicada modificado modificada aktualisiert veröffentlicht "
    "aggiornato aggiornata pubblicato pubblicata atualizado atualizada "
    "published updated posted modified edited reviewed contributed associated service agency bureau desk "
    "staff editor editors team "
    "day week month year morning evening night breaking exclusive special key points highlights related "
    "being living "
    "stories story article articles news "
    "select voice copy hot mutual funds rates petrol inner eastern operation mission premier "
    "league super football rugby festival weekly traffic lab "
    "schloss château rathaus hôtel "
    "valley hotel palace harbour airport reef mosque hospital barracks airbase stadium bhawan secretariat "
    "plateau grounds cantonment complex corridor highway expressway tunnel prefecture village peninsula "
    "desert squadron command division regiment battalion brigade assembly authority telecom forum conference "
    "alliance movement coalition pact budget update podcast "
    "sabha rajya kashmir pakhtunkhwa baltistan mongolia selangor negeri sembilan ibom gishu nzoia harapan "
    "panlungsod papua java borneo "
    "warta kabar umum "
    "berita internasional nasional pulau selat kabupaten kecamatan provinsi gunung isla île insel "
    "google scholar pubmed kong san saudi arabia lanka tel aviv gaza strip "
    "senior diplomatic political deputy assistant associate managing executive contributing freelance "
    "principal "
    "administration government parliament cabinet embassy consulate army forces police "
    "dialogue communication communications relations visit trip meeting strategy crisis conflict "
    "bakanı cumhurbaşkanı başbakanı "
    "haberi haberleri dziennik przegląd tygodnik "
    "lihat indonesia gazetesi televisi televisyonu radyosu zeitung tageblatt anzeiger rundschau dagblad "
    "tidning tidningen menteri presiden bupati gubernur polisi korban warga soal isu begini untuk "
    "ins hms uss brp hmas hmcs hmnzs roks usns hon honourable honorable citizen observer examiner chronicle "
    "courier inquirer enquirer broadcasting expert experts debate debates briefing briefings statement "
    "statements releases atomics dynamics motors industries aviation aerospace shipyard shipyards "
    "shipbuilding airlines airways holdings "
    "muslim christian climate change covid pandemic coronavirus inflation economy gdp fed stocks oil "
    "gas time user vanguard punch leadership award awards banner wars "
    "beijing taiwan taipei tokyo seoul moscow pyongyang shanghai hanoi guam okinawa hawaii iowa "
    "ukraine russia philippines kyiv brussels huawei nvidia boeing lockheed republicans democrats "
    "farmers allies sailors airmen typhoon quake balloon drone drones swarm hotline soybean soybeans "
    "sellers bombers drills curbs defenses senators elects presses snubs woos bolsters "
    "softens floats rebukes defends touts expels summons pivots stumbles balks wavers vanishes ousted "
    "retires confirmed removed fired deepens looms batters rattles intercepts testifies cautions "
    "boasts concedes arrested sidelined imprisoned sanctioned revisited triumphs hesitates bristles "
    "dodges surges doubles lands hosts embraces targets northern statehouse newspapers "
    "protest protests pipeline invitation averted declared results "
    "breakfast brunch luncheon gathering ceremony parade tournament championship".split()
)
"""Words that make a line something else than a person's name."""

ENDS_OF_HOUSES = (
    DESK_WORDS
    | ROLE_NOUNS
    | frozenset(
        "news sport sports opinion politics business culture entertainment press presse prensa stampa "
        "post times daily journal herald tribune gazette telegraph guardian courier chronicle examiner "
        "observer inquirer citizen register sentinel dispatch advertiser newspaper newspapers magazine "
        "media network radio television channel video photo photos audio association agency institute "
        "university college school center centre foundation company bank hospital museum library police "
        "council union league club airport harbour hotel valley bay park city county department ministry "
        "church house group inc ltd llc corp today online digital".split()
    )
)
"""Last words of what no person is called, even behind `By` and a given name: `By Victoria Police`."""
