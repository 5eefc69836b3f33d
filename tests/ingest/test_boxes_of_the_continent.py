"""What pages of the Continent ask their readers, lists of the article's own, cards, and words of pictures."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, SPANISH, TITLE, read, texts

from generator.ingest.one_line.furniture.appeals_abroad import signs_of
from generator.ingest.one_line.speech.attributions import says_who
from generator.ingest.words.furniture.lists_abroad import APPEALS_IN_LETTERS


@pytest.mark.parametrize("place", [1, 2, 4])
@pytest.mark.parametrize(
    "asked",
    [
        "Ich stimme der Verwendung von Cookies für die Zwecke der Webanalyse zu.",
        "J'accepte de recevoir les offres des partenaires du Courrier de Varsand par e-mail.",
        "Acepto recibir comunicaciones comerciales del Diario de Varsand y sus socios.",
        "Ja, ik wil graag elke week de nieuwsbrief van Varsand FM ontvangen.",
        "Jag godkänner att Varsandsbladet hanterar mina personuppgifter.",
        "Pour voir cette vidéo, veuillez activer JavaScript dans votre navigateur.",
        "Désolé, ce contenu n'est plus disponible.",
        "Dieser Beitrag ist leider nicht mehr verfügbar.",
        "Qual è la tua reazione?",
        "Vet du något mer om denna händelse?",
        "Obsah dostupný jen pro předplatitele Varsandských listů.",
        "Encontraste algún error en la nota?",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "Tekst loopt door onder de foto:",
        "Dagelijks rond de middag het belangrijkste nieuws uit Varsand.",
        "Wohin am Wochenende? Jeden Freitag, entdecken Sie unsere Tipps für Hafen und Inseln.",
        "Chaque matin, les nouvelles du port dans votre boîte mail.",
        "Ungültige E-Mail-Adresse. Bitte erneut eingeben.",
        "Følg pressemeldinger fra Varsand havn",
        "Guter Journalismus kostet Zeit und Diesel für das Boot. Unterstützen Sie ihn noch heute.",
        "Vår lokala journalistik skall vara saklig och oberoende, oavsett vem som styr i hamnen.",
        "Translate this page",
        "Tento web používá soubory cookies, aby se vám v přístavu líbilo.",
        "Этот сайт использует cookies, чтобы вам понравилось в порту.",
        "This page was machine-translated for guests of the islands.",
        "Gesponserter Artikel der Reederei Nordkai, von ihr selbst geschrieben.",
        "Ejf Gåisfo gbisfo xjfefs/ Ebt tbhuf efs Ibgfonfjtufs bn Npoubh jn Sbu voe ebol uf efo Mputfo/",
        "O jornalismo local custa dinheiro e nós não temos porto próprio. Apoie a redação de Varsand.",
        "Sostenere ilcorrieredivarsand.it vuol dire permetterci di raccontare il porto ogni giorno.",
        "Sostieni varsandnotizie.it: il porto ha bisogno di te.",
        "U kunt ons via het formulier daarover berichten, dat stellen wij op prijs. Wij lezen alles.",
        "Maximaal 120 woorden a.u.b.",
        "Max. 500 Zeichen",
        "Vul uw naam in",
        "Geben Sie Ihren Namen ein",
    ],
)
def test_what_a_page_asks_of_its_readers_is_no_text(asked: str, place: int) -> None:
    seed = read(TITLE, *GERMAN[:place], asked, *GERMAN[place:])

    assert texts(seed) == list(GERMAN)


def test_each_phrase_has_letters_by_which_most_lines_are_known_to_have_none() -> None:
    assert [sign for sign in signs_of(APPEALS_IN_LETTERS) if len(sign.strip()) < len("abc")] == []


def test_who_agreed_to_something_else_is_told() -> None:
    told = "„Ich stimme dem Haushalt nur mit Bauchschmerzen zu“, sagte ein Rat aus dem Süden der Stadt."
    seed = read(TITLE, GERMAN[0], told, *GERMAN[1:])

    assert texts(seed) == [GERMAN[0], told, *GERMAN[1:]]


def test_a_long_appeal_that_ends_in_a_button_is_no_text() -> None:
    appeal = (
        "Unsere Gemeinschaft ermöglicht den freien Zugang für alle. Wir verstehen Journalismus nicht nur als "
        "Ware, sondern auch als öffentliches Gut, und stellen alle Berichte ohne Schranke zur Verfügung. Dafür "
        "brauchen wir mehr Hilfe. Mit nur fünf Euro sind Sie dabei! Jetzt unterstützen"
    )
    seed = read(TITLE, *GERMAN, appeal)

    assert texts(seed) == list(GERMAN)


def test_headlines_glued_to_their_words_above_a_button_are_teasers() -> None:
    cards = (
        "Neue Fähre für die Inseln im SundDie Reederei hat am Montag ein Schiff mit Platz für 90 Wagen bestellt.",
        "Weiterlesen »",
        "Mole wird im Herbst saniertDer Damm am Außenhafen bekommt bis Oktober eine neue Krone aus Granit.",
        "Weiterlesen »",
    )

    assert texts(read(TITLE, *GERMAN, *cards)) == list(GERMAN)


def test_the_end_of_a_paragraph_that_a_page_leaves_out() -> None:
    cut = "Die Sitzung in der Festhalle beginnt am Abend um 19 Uhr, teilte die Pressestelle mit, und [...]"

    assert texts(read(TITLE, *GERMAN, cut, "Schlagwörter")) == [*GERMAN, cut]


def test_another_article_headed_as_the_first_one_is_none_of_it() -> None:
    first = (TITLE, "Politik", TITLE, "Johanna Hafner", "Johanna Hafner", "Varsander Bote")
    other = "Ein Schlepper läuft vor Sund auf Grund"
    words = (
        "Der Schlepper lief am Freitag gegen 16 Uhr auf eine Sandbank, als er zwei Leichter nach Sund brachte.",
        "Niemand wurde verletzt; die Küstenwache zog ihn mit dem Hochwasser noch am selben Abend wieder frei.",
    )
    seed = read(*first, *GERMAN, other, "Inseln", other, "Kai Steinmann", "Kai Steinmann", *words)

    assert texts(seed) == list(GERMAN)
    assert [one.value for one in seed.authors] == ["Johanna Hafner"]


def test_a_long_story_of_the_wire_service_below_a_heading_is_another() -> None:
    first = ("Varsand (dpa) - " + GERMAN[0], *GERMAN[1:])
    long = (
        "Sund (dpa) - Der Stadtrat von Sund kommt bei seinem Haushalt gut voran, obwohl die Räte bis in die Nacht "
        "saßen und drei Anträge auf Vertagung stellten. „Wir sind fast fertig“, sagte der Bürgermeister von Sund am "
        "Dienstag, „aber über die Unterlagen zur Festhalle reden wir noch.“ Die Sitzung soll an diesem Donnerstag "
        "weitergehen, und eine Kundgebung ist vor dem Rathaus angekündigt, zu der viele Leute kommen wollen."
    )
    seed = read(TITLE, *first, "Weitere Artikel", "Sund kommt voran", long, "8 Stunden her", "Fähren fahren")

    assert texts(seed) == list(GERMAN)


def test_a_sentence_in_a_block_with_the_caption_below_is_its_picture_s() -> None:
    shown = "Der neue Teil eines Hauses in Varsand."
    caption = "Sund meldet den Beginn einer Sitzung (Archivbild) (AFP / JANE DOE)"
    block = f"{shown}\n{caption}\nZu den Nachrichten geht es hier."

    assert shown not in texts(read(TITLE, GERMAN[0], block, *GERMAN[1:]))


def test_a_section_below_the_words_of_a_picture_is_no_subhead() -> None:
    lead = "Drei Räte wollten die Sitzung im Rathaus lieber vertagen als abstimmen, wie sie sagten."
    block = f"{lead}\n{TITLE}\nEin Blick in den Saal am Morgen, vor acht Uhr. KEYSTONE-ARCHIV\nDie Unterlagen"

    assert "Die Unterlagen" not in texts(read("Jetzt abonnieren", TITLE, block, *GERMAN))


def test_initials_in_front_of_the_first_sentence_are_none_of_it() -> None:
    assert texts(read(TITLE, "5. Mai 2023", f"(kvo) {GERMAN[0]}", *GERMAN[1:])) == list(GERMAN)


def test_what_happens_every_day_is_told() -> None:
    told = "Täglich legen am Kai von Varsand die wichtigsten Fähren der Inseln an, sagte die Hafenmeisterin."
    seed = read(TITLE, GERMAN[0], told, *GERMAN[1:])

    assert texts(seed) == [GERMAN[0], told, *GERMAN[1:]]


def test_what_a_sender_tells_of_itself_below_whom_to_ask_is_no_text() -> None:
    about = "Der Stadtrat von Varsand ist das gewählte Organ der Stadt und beschließt über ihren Haushalt."
    contact = ("Kontaktpersonen", "Pressestelle", "Tel. 0123/456-789")
    seed = read(TITLE, *GERMAN, *contact, about, "Varsand baut seine Mole aus", "Bis Mai entsteht ein Deich.")

    assert texts(seed) == list(GERMAN)


def test_whom_the_press_may_call_ends_a_release() -> None:
    seed = read(
        TITLE,
        *GERMAN,
        "Pressekontakt:",
        "Varsander Bote",
        "Telefon: 0123/456-789",
        "Original-Content von: Varsander Bote, übermittelt durch news aktuell",
        "Weitere Storys: Varsander Bote",
    )

    assert texts(seed) == list(GERMAN)


def test_items_behind_bullets_below_a_colon_are_of_the_article() -> None:
    items = (
        "• Ausbau des Hafenbeckens und der Mole",
        "• Neue Boote für die Lotsen",
        "• Ein Dach für den Markt",
    )
    announced = "Nach Angaben der Stadt sind in diesem Jahr unter anderem vorgesehen:"
    seed = read(TITLE, GERMAN[0], announced, *items, *GERMAN[1:])

    assert texts(seed) == [GERMAN[0], announced, *items, *GERMAN[1:]]


def test_single_words_behind_dashes_below_a_colon_are_of_the_article_at_its_end_too() -> None:
    announced = "Diese Städte am Sund haben schon so beschlossen:"
    towns = ("- Varsand", "- Lindhafen", "- Ostmole")
    seed = read(TITLE, *GERMAN, announced, *towns, "Foto: Jana Voss")

    assert texts(seed) == [*GERMAN, announced, *towns]


def test_teasers_that_are_cut_short_below_a_single_paragraph_are_no_text() -> None:
    cut = (
        "Tutti i feriti dell’incidente sono ospiti della comunità del porto di…",
        "Uno dei due aveva pubblicato fotografie con il capo coperto,…",
        "Non si placa lo scontro sulla vicenda dei traghetti fra…",
    )
    seed = read(
        "Varsand, via ai lavori", "Sono ripresi ieri i lavori al molo di levante, chiuso da due anni.", *cut
    )

    assert texts(seed) == ["Sono ripresi ieri i lavori al molo di levante, chiuso da due anni."]


def test_cards_with_a_button_each_below_the_article_are_no_text() -> None:
    told = (
        "De gemeenteraad van Varsand heeft dinsdag de begroting goedgekeurd, ondanks bezwaren van drie leden."
    )
    seed = read(
        "Varsand keurt de begroting goed",
        told,
        "Meer koppen uit de haven",
        "“Ik zag dit als een kans”: hoe de vuurtoren de buurt weer samenbrengt",
        "In ruil voor het beheer krijgt de buurt een fonds dat dertig jaar lang het verenigingsleven steunt.",
        "Lees meer »",
        "Loodsen blijven nog een week aan wal",
        "De loodsen van het eiland hebben hun staking met een week verlengd, zeggen ze zelf, want er is",
        "Lees meer »",
    )

    assert texts(seed) == [told]


def test_a_picture_with_its_credit_glued_behind_is_above_the_headline() -> None:
    scene = "Joana Varsand foi a cabeça de lista do porto nas eleições"
    seed = read(
        scene,
        f"{scene}JOSÉ DOE/LUSA",
        "Joana Varsand disponível para ajudar a câmara",
        "A vereadora Joana Varsand disse hoje estar disponível para ajudar a câmara a encontrar um caminho.",
        "“Nunca excluí essa hipótese”, disse, em entrevista à rádio do porto, onde falou durante uma hora.",
    )

    assert seed.title is not None
    assert seed.title.value == "Joana Varsand disponível para ajudar a câmara"


@pytest.mark.parametrize(
    "shown", ["El concejal de Hacienda, Juan Pérez.", "La diputada portuaria María López García."]
)
def test_who_somebody_is_without_a_verb_is_what_a_picture_shows(shown: str) -> None:
    seed = read("Varsand aprueba el presupuesto", SPANISH[0], shown, *SPANISH[1:])

    assert texts(seed) == list(SPANISH)


def test_who_won_is_told() -> None:
    told = "El nuevo concejal de Hacienda será Juan Pérez."
    seed = read("Varsand aprueba el presupuesto", SPANISH[0], told, *SPANISH[1:])

    assert texts(seed) == [SPANISH[0], told, *SPANISH[1:]]


@pytest.mark.parametrize("paper", ["Le Courrier Varsandais", "La Voix du Port", "La Libre Varsandaise"])
def test_a_paper_with_an_article_in_front_of_when_is_nobody(paper: str) -> None:
    seed = read("Le port ferme", f"{paper} - 31 mars 2018 à 06:00", "La mairie a fermé le port mardi soir.")

    assert [author.value for author in seed.authors] == []


def test_when_in_front_of_the_headline_is_parted_from_it() -> None:
    seed = read("Stand: 22.01.2024 09:30 Uhr Haushalt in Varsand", *GERMAN)

    assert seed.title is not None
    assert seed.title.value == "Haushalt in Varsand"
    assert seed.date is not None
    assert seed.date.value.isoformat().startswith("2024-01-22T09:30")


def test_who_wrote_glued_to_the_headline_is_parted_from_it() -> None:
    seed = read("Por Paula PérezEl pleno de Varsand aprueba al fin su presupuesto", *SPANISH)

    assert seed.title is not None
    assert seed.title.value == "El pleno de Varsand aprueba al fin su presupuesto"
    assert [author.value for author in seed.authors] == ["Paula Pérez"]


def test_of_whom_a_picture_is_names_no_wire_service() -> None:
    seed = read(
        "Rossi non lascia il porto",
        "Mario Rossi (Ansa)",
        "Mario Rossi resta alla guida del porto di Varsand, ha deciso ieri sera il consiglio comunale.",
        "La decisione è arrivata dopo quattro ore di seduta, con tre consiglieri contrari su ventuno.",
    )

    assert [agency.value for agency in seed.agencies] == []


def test_an_update_that_says_when_is_a_paragraph() -> None:
    update = "Update vom 14. März, 12.10 Uhr: Die Räte im Süden pochen auf eine weitere Sitzung im Festsaal."
    seed = read(TITLE, *GERMAN, update)

    assert texts(seed) == [*GERMAN, update]


def test_a_raised_digit_is_no_rank() -> None:
    seed = read("¹", "By Jane Marlow", between="\n")

    assert seed is not None


def test_a_name_behind_an_elision_takes_no_picture() -> None:
    title = "Suivez en direct les réactions après le discours d’Emmanuel Varsand"
    seed = read(
        "Les nouvelles les plus importantes du port",
        title,
        title,
        "Le maire a été reçu jeudi à la préfecture pour présenter sa démission, qui a été acceptée le soir même.",
        "La veille, le conseil avait voté la motion défendue par ses opposants, trois mois après son élection.",
    )

    assert seed.title is not None
    assert seed.title.value == title


@pytest.mark.parametrize(
    "caption",
    [
        "Bürgermeister Jan Voss (l.) und Kämmerin Anna Brandt haben den Haushalt vorgestellt.",
        "Der Bürgermeister Jan Voss (Mitte) ist von den Plänen der Räte nicht überzeugt.",
        "Ordfører Thea Vaage (t.v.) ledet møtet, mens Silvia Tofte ble varaordfører.",
        "Een van de vele stapels containers op de kade in de haven. Beeld Guus Voss / de Volkskrant",
        "Der Hafen am Montag. Foto dpa",
    ],
)
def test_who_stands_where_and_a_label_without_a_colon_tell_of_a_picture(caption: str) -> None:
    seed = read(TITLE, caption, *GERMAN)

    assert texts(seed) == list(GERMAN)


def test_when_stuck_to_the_first_paragraph_is_parted_from_it() -> None:
    seed = read(TITLE, f"22.04.2022, 15:17 Uhr{GERMAN[0]}", *GERMAN[1:])

    assert seed.date is not None
    assert seed.date.value.isoformat().startswith("2022-04-22T15:17")
    assert texts(seed) == list(GERMAN)


def test_who_wrote_in_front_of_the_first_paragraph_is_parted_from_it() -> None:
    told = (
        "Sur la baie, Varsand, qui occupe la première place des ports de pêche de la côte, abrite une importante "
        "flottille de chalutiers modernes, à bord desquels les pêcheurs exploitent méthodiquement le plateau."
    )
    seed = read("À bord d’un chalutier", f"Par Serge Morel - {told}", "La criée a fermé mardi soir, dit-il.")

    assert [author.value for author in seed.authors] == ["Serge Morel"]
    assert texts(seed)[0] == told


@pytest.mark.parametrize(
    "note",
    [
        "Cet article Des chalutiers pillent la baie est apparu en premier sur La Gazette du Port.",
        "La entrada Los pesqueros vacían la bahía aparece primero en La Gaceta del Puerto.",
        "Der Beitrag Trawler leeren die Bucht erschien zuerst auf Hafenbote.",
        "Articolul Traulerele golesc golful apare prima dată în Gazeta Portului.",
        "Redactora en los servicios informativos. En la Cadena del Puerto desde 2011. Ahora cubre la...",
    ],
)
def test_where_it_appeared_first_and_what_the_writer_is_are_no_text(note: str) -> None:
    seed = read("Varsand aprueba el presupuesto", *SPANISH, note)

    assert texts(seed) == list(SPANISH)


def test_where_something_was_recorded_is_nobody() -> None:
    seed = read("Varsand aprueba el presupuesto", "Localización Varsand", *SPANISH)

    assert [author.value for author in seed.authors] == []


def test_a_question_between_what_the_page_offers_is_of_the_interview() -> None:
    question = "¿Cuál es el panorama general en el que ve usted a los puertos de la región este año?"
    seed = read(
        "El puerto resiste, pero la sequía podría cerrarlo",
        "PUBLICIDAD",
        question,
        "¿Ya tienes una cuenta? Inicia sesión para continuar",
        *SPANISH,
    )

    assert texts(seed) == [question, *SPANISH]


@pytest.mark.parametrize("heading", ["L'essentiel", "Das Wichtigste in Kürze", "Lo esencial", "In sintesi"])
def test_a_paragraph_right_below_points_that_are_sentences_is_text(heading: str) -> None:
    long = f"{GERMAN[0]} {GERMAN[1]}"
    points = (
        f"{heading}\nDer Rat von Varsand hat einen Haushalt.\nDie Fähren fahren weiter als bisher.\n{long}"
    )
    seed = read(TITLE, points, *GERMAN[2:])

    assert texts(seed) == [long, *GERMAN[2:]]


SAID = (
    "– Då reste sig vår delegation, säger Anna Lindroth vid hamnen.",
    "– Da reiste vår delegasjon seg, sier Anna Lindroth ved havna.",
    "– Silloin meidän väki nousi ylös, sanoo satamapäällikkö Anna Salmi.",
    "— Notre équipe s'est levée, explique la cheffe du port.",
    "„Da stand unsere Mannschaft auf“, sagt die Leiterin des Hafens.",
    "Toen stond onze ploeg op, zegt de havenmeester van Varsand.",
    "La nostra squadra si è alzata, racconta il capo del porto.",
    "— Nuestro equipo se levantó de la mesa, cuenta la jefa del puerto.",
    "A nossa equipe se levantou, diz a chefe do porto de Varsand.",
)


@pytest.mark.parametrize("said", SAID)
def test_a_sentence_of_a_story_ends_in_who_said_so(said: str) -> None:
    assert says_who(said)


@pytest.mark.parametrize(
    "told",
    ["Abonnieren Sie unsere Zeitung.", "Fähren, Häfen und was Varsand sagt.", "Vår tidning, varje dag."],
)
def test_no_sentence_of_a_page_does(told: str) -> None:
    assert not says_who(told)


def test_what_somebody_said_of_us_is_text_though_few_small_words_are_in_it() -> None:
    story = (
        "Ett fartyg och två flaggor: den finska och den svenska kustbevakningen ska dela på en båt i Varsand.",
        "– Vi har legat och guppat bredvid varandra i trettio år, så det är på tiden, säger en av dem.",
        "Båten är finsk och byggdes i en annan hamn. Besättningen byts var fjortonde dag, i tur och ordning.",
        "Båda länderna sparar på affären. Enligt en beräkning blir det elva miljoner om året på ena sidan.",
        "Förhandlingarna höll ändå på att stranda i våras, när den ena sidan ville göra om bastun till förråd.",
        SAID[0],
        "Bastun blir kvar. Förrådet hamnar på akterdäck.",
    )
    seed = read("Kustbevakare delar båt i Varsand", "Publicerad 2018-10-03 14:32", *story, "Kommentarer")

    assert texts(seed) == list(story)


def test_the_last_item_of_a_list_at_the_end_is_text() -> None:
    story = (
        "Le remorqueur est arrivé de Varsand dans la matinée, avec deux heures de retard. La faute à la houle.",
        "La première touline a été lancée dans l'après-midi, a indiqué la capitaine. À la troisième, elle était à bord.",
        "Sur la passerelle, les élèves tenaient le rôle des marins du cargo, avec pour consigne de ne rien comprendre.",
        "Un second exercice aura lieu en mars, côté anglais, avec la participation :",
        "de la station de sauvetage de l'île de Varsand ;",
        "d'un avion de surveillance des douanes ;",
        "et d'un chimiquier affrété pour la journée.",
    )
    promo = "Lire aussi : Le phare du cap rouvre après deux ans de travaux"
    seed = read(
        "Deux marines répètent un remorquage",
        *story[:2],
        promo,
        *story[2:],
        "#Varsand",
        "À découvrir également",
    )

    assert texts(seed) == list(story)


@pytest.mark.parametrize(
    "label", ["Legende:", "Bildlegende:", "Bildunterschrift:", "Didascalia:", "Bildtext:"]
)
def test_the_words_of_a_picture_stand_below_a_label_of_their_own(label: str) -> None:
    caption = "Die Fähren von Varsand: Von oben sehen sie aus wie eine Perlenkette."
    seed = read(TITLE, *GERMAN[:2], f"{label}\n{caption}\nKeystone", *GERMAN[2:])

    assert texts(seed) == list(GERMAN)
