"""What pages say to their readers from Lisbon to Ankara, and what reports say of the same things."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.furniture.furniture import furniture_of

SURE = 0.8


@pytest.mark.parametrize(
    "line",
    [
        "(Also on HARBOUR: Ferry bill stalls over a crane)",
        "Para registrar sua opinião, copie o link do texto e clique na barra ao lado.",
        "Você será direcionado para a ouvidoria, que recebe elogios e reclamações.",
        "Hea lugeja, näeme et kasutate vanemat brauseri versiooni.",
        "Dit vind je misschien ook interessant:",
        "Se vuoi restare aggiornato sulle notizie del Veneto iscriviti gratis alla newsletter del Faro del Golfo. Arriva tutti i giorni direttamente nella tua casella di posta.",
        "Iscriviti alla newsletter di questo giornale per ricevere ogni mattina le notizie più importanti.",
        "Segui la pagina Facebook di questo giornale e attiva le notifiche.",
        "Il giornalismo costa: se ti piace quello che facciamo, sostienici con un abbonamento.",
        "Per leggere tutti i commenti o partecipare alla discussione devi essere abbonato.",
        "Hai già un abbonamento? Accedi per continuare a leggere questo articolo.",
        "Scarica la nostra app per restare sempre informato sulle ultime notizie.",
        "Resta aggiornato sulle notizie della tua città: iscriviti al canale WhatsApp.",
        "Riproduzione riservata. È vietata la riproduzione anche parziale dei contenuti.",
        "Questo contenuto è riservato agli abbonati. Abbonati ora per continuare la lettura.",
        "Suscríbete aquí a la newsletter de Madrid, que se publica cada martes y viernes.",
        "Sigue toda la información de Economía y Negocios en Facebook y Twitter, o en nuestra newsletter semanal.",
        "Puedes seguir a El Faro en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.",
        "Apúntate a nuestra newsletter y recibe en tu correo las mejores noticias de la semana.",
        "Únete a nuestro canal de WhatsApp y recibe las últimas noticias al instante.",
        "Si quiere recibir las noticias más importantes del día en su correo, suscríbase a nuestro boletín.",
        "¿Te ha gustado este artículo? Compártelo con tus amigos en las redes sociales.",
        "Para comentar es necesario estar registrado. Inicia sesión o crea una cuenta.",
        "Esta noticia ha sido publicada originalmente en la edición impresa del martes.",
        "Síguenos en Google News para no perderte ninguna noticia de tu ciudad.",
        "Regístrate gratis y recibe nuestro boletín con lo más destacado de la jornada.",
        "Seguí leyendo las notas más importantes del día en nuestra aplicación.",
        "Suscribite a nuestro newsletter para recibir las noticias de la tarde.",
        "Los comentarios publicados son de exclusiva responsabilidad de sus autores.",
        "Recibe las noticias en tu correo. Conoce lo más importante de México y el mundo.",
        "Apoya el periodismo independiente: hazte socio y ayúdanos a seguir contando historias.",
        "Subscriu-te a la newsletter i rep cada matí les notícies del dia al teu correu.",
        "Apunta't al butlletí i rebràs les notícies més importants de la setmana.",
        "Si t'ha agradat aquest article, comparteix-lo a les xarxes socials.",
        "Ens cal el vostre suport per a continuar fent periodisme independent. Feu-vos-en subscriptor.",
        "Fes-te'n subscriptor i gaudeix de tots els avantatges de ser lector del diari.",
        "Segueix-nos al canal de Telegram per estar informat de tot el que passa.",
        "Per comentar cal que estiguis registrat. Entra o crea un compte.",
        "Assine a newsletter e receba as principais notícias do dia no seu e-mail.",
        "Clique aqui para se inscrever no canal do Farol no WhatsApp e receber notícias.",
        "Siga o nosso canal no WhatsApp e fique por dentro das notícias da região.",
        "Participe do nosso grupo no WhatsApp e receba as notícias em primeira mão.",
        "O conteúdo deste artigo é exclusivo para assinantes. Assine já por apenas um euro.",
        "Gostou desta matéria? Compartilhe com seus amigos nas redes sociais.",
        "Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.",
        "Subscreva gratuitamente a nossa newsletter e receba as notícias no seu email todas as manhãs.",
        "O Farol é um jornal livre. Apoie o jornalismo independente com a sua assinatura.",
        "Descarregue a nossa aplicação e acompanhe todas as notícias no seu telemóvel.",
        "Leia a reportagem completa na edição impressa desta semana, já nas bancas.",
        "Receba grátis as notícias do Nordeste no seu celular pelo nosso canal.",
        "Dacă apreciezi acest articol, te așteptăm să intri în comunitatea de cititori de pe pagina noastră de Facebook, printr-un Like mai jos:",
        "Dacă ți-a plăcut articolul, urmărește-ne și pe pagina noastră de Facebook.",
        "Abonează-te la newsletter și primești zilnic cele mai importante știri.",
        "Urmărește-ne pe Google News pentru a fi la curent cu ultimele știri.",
        "Pentru a posta un comentariu trebuie să fii autentificat pe site.",
        "Articolele pot fi preluate doar în limita a 500 de caractere și cu citarea sursei cu link activ.",
        "Descarcă aplicația și fii la curent cu cele mai noi informații din țară.",
        "Te-ar putea interesa și alte articole din aceeași categorie de pe site.",
        "Susține-ne munca cu o donație lunară ca să putem rămâne independenți.",
        "Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις.",
        "Δείτε όλες τις τελευταίες ειδήσεις από την Ελλάδα και τον κόσμο, τη στιγμή που συμβαίνουν.",
        "Εγγραφείτε στο newsletter μας για να λαμβάνετε καθημερινά τις σημαντικότερες ειδήσεις.",
        "Κατεβάστε την εφαρμογή μας και ενημερωθείτε πρώτοι για όλα τα νέα.",
        "Αν σας άρεσε το άρθρο, μοιραστείτε το με τους φίλους σας στα κοινωνικά δίκτυα.",
        "Για να σχολιάσετε πρέπει να είστε συνδεδεμένος χρήστης της ιστοσελίδας.",
        "Απαγορεύεται η αναδημοσίευση χωρίς τη γραπτή άδεια του εκδότη.",
        "Τα σχόλια εκφράζουν αποκλειστικά τις απόψεις των αναγνωστών και όχι της ιστοσελίδας.",
        "Attiva le notifiche per ricevere un avviso ogni volta che pubblichiamo un articolo.",
        "*En la imagen principal: Foto Especial.",
        "Dă-ne un LIKE pe Facebook și ești la curent cu toate știrile.",
        "Et necessitem per seguir explicant el que altres no expliquen.",
        "Necesitamos tu apoyo para seguir contando lo que pasa en el puerto.",
        "BUNLARI BİLİYOR MUSUNUZ?",
        "BAKMADAN GEÇME!",
        "Vols rebre les notícies més importants del dia?",
        "¿Quieres recibir las noticias del puerto en tu correo?",
        "Vuoi ricevere le notizie del golfo ogni mattina?",
        "Bültenimize abone olun, günün önemli haberlerini her sabah e-postanıza gönderelim.",
        "Haberleri kaçırmamak için bizi Google News üzerinden takip edin.",
        "Yorum yapabilmek için üye girişi yapmanız gerekmektedir.",
        "Bu haberi beğendiyseniz arkadaşlarınızla sosyal medyada paylaşabilirsiniz.",
        "Uygulamamızı indirin, son dakika haberlerinden anında haberdar olun.",
        "Yazılan yorumlardan site yönetimi sorumlu tutulamaz, tüm sorumluluk yazana aittir.",
        "WhatsApp kanalımıza katılın, son dakika gelişmelerini kaçırmayın.",
    ],
)
def test_what_a_page_asks_of_its_readers_is_furniture(line: str) -> None:
    found = furniture_of(line)
    assert found is not None
    assert found.confidence >= SURE or found.rule == "speaks-to-reader"


@pytest.mark.parametrize(
    "line",
    [
        "La asociación recibe el boletín municipal cada semana y lo reparte entre los vecinos del barrio viejo.",
        "¿Te gustó la obra que vio ayer en el teatro municipal con los demás alumnos?",
        "La plataforma sigue en Facebook los mensajes de los vecinos, según explicó la concejala de fiestas.",
        "O governo assina hoje o boletim com os números da pesca, disse o secretário do porto.",
        "Il comune ha chiesto ai residenti di iscriversi alla newsletter del porto entro venerdì prossimo.",
        "Los vecinos piden ayuda al ayuntamiento para comentar los planes del puerto en una asamblea abierta.",
        "Primăria urmărește pe Facebook plângerile locuitorilor despre bacul de pe Dunăre, a spus viceprimarul.",
        "El museo ha descargado la aplicación en todos los teléfonos que presta a los visitantes desde marzo.",
        "Τα σχόλια του δημάρχου για το πλοίο προκάλεσαν γέλια στην αίθουσα του συμβουλίου.",
        "Απαγορεύεται πλέον η διέλευση φορτηγών από τη γέφυρα τις ώρες που ανοίγει το σχολείο.",
        "Belediye son dakika haberlerini köyün hoparlöründen duyurmaya başladı, köylüler memnun.",
        "Apoie-se na bengala e suba devagar, recomenda o guia aos visitantes da torre do relógio.",
    ],
)
def test_what_a_report_says_of_letters_channels_and_comments_is_none(line: str) -> None:
    assert furniture_of(line) is None
