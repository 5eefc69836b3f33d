"""Clippings of papers in German, French, Dutch and the languages of the North: interviews, lists, bylines, boxes."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, TITLE, read, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.towns import told_town
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption


def authors(line: str) -> list[str]:
    byline = read_byline(line, OUTLETS)
    return [*byline.people] if byline else []


@pytest.mark.parametrize(
    "line",
    [
        "GWENOLÉ KERBRAT POUR « LE PHARE »",
        "Gwenolé Kerbrat pour « Le Monde »",
        'Gwenolé Kerbrat pour "Le Phare"',
        "Léa Thommen-Sutter für NZZ",
        "Jan Smit voor de Volkskrant",
        "JAN SMIT VOOR DE KADE",
        "Ana Ruiz para EL PAÍS",
        "Anna Moretti per La Stampa",
    ],
)
def test_who_took_a_picture_for_a_paper_has_not_written(line: str) -> None:
    found = read_caption(line, OUTLETS)

    assert authors(line) == []
    assert found is not None
    assert (found.text, found.credit) == ("", line)


@pytest.mark.parametrize(
    "line",
    [
        "Lettre ouverte pour « Le Monde »",
        "Ein Tag für Kinder",
        "Karl Meyer für Kinder",
        "Un ponte per Varsand",
    ],
)
def test_what_is_for_somebody_is_no_credit(line: str) -> None:
    found = read_caption(line, OUTLETS)

    assert found is None or not found.credit


@pytest.mark.parametrize("who", ["Fleur de Jong van Beek en Donk", "Door Fleur de Jong van Beek en Donk"])
def test_two_estates_are_one_surname(who: str) -> None:
    assert authors(who) == ["Fleur de Jong van Beek en Donk"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Door Piet van Dijk en ANP", ["Piet van Dijk"]),
        ("Jan van der Berg en Marie de Wit", ["Jan van der Berg", "Marie de Wit"]),
    ],
)
def test_two_who_are_joined_are_no_estates(line: str, names: list[str]) -> None:
    assert authors(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Jana Voss (Text), Léa Thommen-Sutter (Bilder), Basel",
        "Jana Voss (Text und Fotos), Basel",
        "Von Jana Voss (Text) und Léa Thommen-Sutter (Bilder)",
        "Jana Voss (tekst) en Piet Kok (foto's)",
        "Jana Voss (text), Erik Holm (bild)",
        "Jana Voss (teksti) ja Erik Holm (kuvat)",
    ],
)
def test_who_took_the_pictures_is_no_writer(line: str) -> None:
    assert authors(line) == ["Jana Voss"]


ASKED = (
    "Herr Voss, Sie fahren seit dreißig Jahren über den Fluss. Wird das nie langweilig?",
    "Nein, das Wasser ist jeden Tag ein anderes, und wer am Ufer wohnt, merkt davon meistens gar nichts.",
    "Wer soll Ihnen nachfolgen?",
    "Jemand, der früh aufsteht und merkt, wer auf dem Boot reden möchte und wer lieber schweigt.",
    "«Einmal stieg ein Schwan ein»",
    "Was war das Seltsamste an Bord?",
    "Ein Klavier, dessen Besitzer der Brücke nicht traute und das wir am Abend wieder zurückbrachten.",
    "Hatten Sie Angst?",
    "Einmal. Da kam ein Baum mit allen Wurzeln den Fluss herunter, und ich war gerade in der Mitte.",
    "Und kommen Sie wieder?",
    "Nach einem Jahr. Vorher rede ich nur drein.",
)


@pytest.mark.parametrize("box", [(), ("Der Hafen am Morgen", "Jetzt kostenlos abonnieren")])
def test_short_questions_and_answers_of_an_interview_are_text(box: tuple[str, ...]) -> None:
    kept = texts(
        read("Ein Fährmann hört auf", "Von Jana Voss", "3. Juni 2024, 5.30 Uhr", *ASKED[:2], *box, *ASKED[2:])
    )

    assert [one for one in ASKED if one[0] != "«" and one not in kept] == []
    assert not set(box) & set(kept)


@pytest.mark.parametrize(
    "items",
    [
        (
            "Drei Wege gibt es:",
            "auf der Seite der Reederei, bis zwei Stunden vorher;",
            "am Telefon, von 8 bis 19 Uhr;",
            "am Schalter, solange Plätze frei sind.",
        ),
        (
            "Trois voies sont possibles :",
            "sur le site de la compagnie ;",
            "par téléphone, de 8 h à 19 h ;",
            "au guichet, selon les places.",
        ),
    ],
)
def test_items_that_end_in_semicolons_are_text_whatever_announces_them(items: tuple[str, ...]) -> None:
    for between in ("\n", "\n\n"):
        listed = f"{between}".join(items)
        seed = read(TITLE, "Von Jana Voss", "3. Juni 2024", *GERMAN[:2], listed, *GERMAN[2:])

        assert texts(seed) == [*GERMAN[:2], *items, *GERMAN[2:]]


HEAD = (TITLE, "Von Jana Voss", "3. Juni 2024, 5.30 Uhr")


@pytest.mark.parametrize(
    "figure",
    [
        ("foto: lukas reitbauer", "Ein Steg neben dem anderen: Am Altarm ist es eng geworden."),
        ("foto: apa/lukas reitbauer", "Ein Steg neben dem anderen: Am Altarm ist es eng geworden."),
        (
            "PHOTO JANA VOSS, LE PHARE",
            "Les premiers passagers de la saison, mercredi, au quai de la rue Haute",
        ),
    ],
)
def test_who_took_a_picture_stands_above_its_words(figure: tuple[str, str]) -> None:
    seed = read(*HEAD, *GERMAN[:2], "\n".join(figure), *GERMAN[2:])

    assert texts(seed) == list(GERMAN)


def test_a_quotation_is_the_headline_above_a_picture_and_its_words() -> None:
    figure = (
        "PHOTO JANA VOSS, LE PHARE\nLes premiers passagers de la saison, mercredi, au quai de la rue Haute"
    )
    seed = read("Navettes\n« On attend le bateau comme le printemps »", figure, HEAD[2], "Jana Voss", *GERMAN)

    assert seed.title is not None
    assert seed.title.value == "« On attend le bateau comme le printemps »"


@pytest.mark.parametrize(
    "heading", ["Fakta. Färjorna i siffror", "FAKTA", "Faktaboks", "Repères", "Fakten: Der Hafen"]
)
@pytest.mark.parametrize("button", ["", "\nVisa mer"])
def test_a_box_of_facts_is_no_text(heading: str, button: str) -> None:
    box = f"{heading}\nLinien hade 2,9 miljoner resor under 2018.\nBåten är 24 meter lång och drivs med gas.{button}"
    seed = read(*HEAD, *GERMAN[:2], box, *GERMAN[2:])

    assert texts(seed) == list(GERMAN)


TOWNS = ("Varsing", "VARSING", "Bad Varsing", "Varsing-Süd")
RAT = "Der Rat hat am Dienstag beschlossen, dass die Fähre im Sommer wieder fahren soll."


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("mark", [" – ", " - ", " — ", ".- ", "– ", ": "])
def test_a_town_that_no_list_has_stands_in_front_of_a_story(town: str, mark: str) -> None:
    name = town.title() if town.isupper() else town
    found = told_town(f"{town}{mark}{RAT}", f"Feuer in {name}: Rat zürnt", OUTLETS)

    assert found is not None
    assert (found.place, found.rest) == (name, RAT)


def test_a_town_by_the_sea_is_known_by_what_is_off_it() -> None:
    found = told_town(f"Varsing — {RAT}", "Navy and fishermen agree on quiet zone Off Varsing", OUTLETS)

    assert found is not None
    assert found.place == "Varsing"


def test_a_part_of_a_town_in_capitals_is_known_by_the_town() -> None:
    found = told_town(f"VARSING HAVN: {RAT}", "Færgen ved kaj i Varsing.", OUTLETS)

    assert found is not None
    assert (found.place, found.rest) == ("Varsing Havn", RAT)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Varsing – {RAT}", "Der Rat tagt"),
        (f"Fazit – {RAT}", "Ein Fazit zum Hafen"),
        (f"Analyse – {RAT}", "Eine in Analyse"),
        (f"Varsing. {RAT}", "Feuer in Varsing"),
        (f"Jana Voss: {RAT}", "Jana Voss: Das hat der Rat gesagt."),
        ("Varsing – Der Rat tagt.", "Feuer in Varsing"),
        (
            f"Retired Vice Adm. {RAT}",
            "Retired Vice Adm. Jane Doe speaks.\nRetired Vice Adm. Jane Doe speaks.",
        ),
    ],
)
def test_a_word_of_which_nothing_tells_that_it_is_a_town_stays(text: str, told: str) -> None:
    assert told_town(text, told, OUTLETS) is None


def test_the_second_paragraph_begins_with_the_town_of_the_headline() -> None:
    seed = read(
        "Winterschlaf: Warum das Schiff nach Varsing darf",
        "Erstellt: 28.11.2022, 15:03 Uhr\nVon: Jana Voss",
        "Die Werft ist belegt, also musste die Flotte ausweichen und am Ufer standen viele Leute.",
        f"Varsing – {GERMAN[0]}",
        *GERMAN[1:],
    )

    assert GERMAN[0] in texts(seed)
    assert seed.dateline is not None
    assert seed.dateline.value == "Varsing"


@pytest.mark.parametrize("day", ["18.1.2019", "18. 1. 2019", "18. Jänner 2019", "18.1.2019, 16:20 Uhr"])
def test_who_signs_in_brackets_with_the_day_has_written(day: str) -> None:
    seed = read(
        TITLE, "18. Jänner 2019, 06:00", *GERMAN[:-1], f"{GERMAN[-1]} (Jana Voss, {day})", "Zum Thema"
    )

    assert texts(seed) == list(GERMAN)
    assert [one.value for one in seed.authors] == ["Jana Voss"]


def test_an_office_in_brackets_with_the_day_stays() -> None:
    last = f"{GERMAN[-1]} (APA, 18.1.2019)"
    seed = read(*HEAD, *GERMAN[:-1], last, "Zum Thema")

    assert texts(seed) == [*GERMAN[:-1], last]
    assert [one.value for one in seed.agencies] == ["APA"]


@pytest.mark.parametrize(
    "line",
    [
        "Ihr Mann sieht das anders. Er hat die App als Erster geladen.",
        "Sie hat ihm die App auf sein Telefon geladen.",
    ],
)
def test_of_her_and_him_a_page_does_not_speak_to_its_reader(line: str) -> None:
    assert furniture_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Video afspelen",
            "Videospeler inladen...",
            "Afspil video",
            "Spela video",
            "Spill av video",
            "Toista video",
        ),
        *("Lire la vidéo", "Video abspielen", "Player: video", "Video: 0:38", "De videospeler laden…"),
        "Video starten, abspielen mit Rücktaste",
    ],
)
def test_what_stands_above_the_button_of_a_video_is_no_text(line: str) -> None:
    seed = read(*HEAD, *GERMAN[:2], f"So fährt die Fähre am Seil:\n{line}", *GERMAN[2:])

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "box", [(), ("Fakta\nBåten är 24 meter lång.\nDen drivs med gas och är ny.\nVisa mer",)]
)
@pytest.mark.parametrize("agency", ["", "TT\n"])
def test_two_who_sign_above_an_address_of_one_have_written(box: tuple[str, ...], agency: str) -> None:
    signed = f"Karl-Johan af Ekenstam\nÅsa Öberg\n{agency}asa.oberg@varsand.example"
    seed = read(TITLE, "PUBLICERAD 2019-05-12", *GERMAN, *box, signed, "Ämnen i artikeln\nHamnen")

    assert [one.value for one in seed.authors] == ["Karl-Johan af Ekenstam", "Åsa Öberg"]
    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "line", ["Vi rapporterer frå Hjartøya", "Vi rapporterer fra Varsand", "Rapporterar från Varsand"]
)
def test_from_where_somebody_reports_is_not_the_headline(line: str) -> None:
    title = "Ferja har stått stille i 17 dagar. No ror dei posten over"
    seed = read(title, f"Jana Voss\nJournalist\n{line}\nPublisert 12. mars 2025 kl. 06:12", *GERMAN)

    assert seed.title is not None
    assert seed.title.value == title
    assert [one.value for one in seed.authors] == ["Jana Voss"]


@pytest.mark.parametrize("line", ["SDA/jvo", "dpa/jv", "(AIP)", "AIP/jv", "jv/dpa", "jvo/SDA", "öz/AIP"])
def test_initials_beside_a_wire_service_do_not_hide_it(line: str) -> None:
    seed = read(*HEAD, *GERMAN, line, "Fehler gefunden? Jetzt melden.")

    assert len(seed.agencies) == 1
    assert texts(seed) == list(GERMAN)


TRAILS = (
    "Startseite\nPolitik\nRhein-Main\nSport\n\nHome Rhein-Main Varsand: Der Rat prüft die Fähre",
    "Startseite\nInland\nGesellschaft\nVarsand: Alte Fähre soll wieder ans Seil\n\nKinder vor einem Haus am Hafen",
    "Accueil\nSociété\nRégion\n\nAccueil Région Varsand : la vieille navette repart",
)


@pytest.mark.parametrize("trail", TRAILS)
def test_what_a_trail_of_sections_ends_in_is_not_the_headline(trail: str) -> None:
    seed = read(
        trail,
        "Stadt am Fluss\nAlte Fähre soll ans Seil",
        "Stand: 12.03.2024 08:14 Uhr",
        "Von Jana Voss",
        *GERMAN,
    )

    assert seed.title is not None
    assert seed.title.value == "Alte Fähre soll ans Seil"


def test_a_trail_ends_in_the_headline_where_nothing_below_says_it_otherwise() -> None:
    title = "Varsand: Alte Fähre soll wieder ans Seil"
    seed = read(
        f"Startseite\nInland\nGesellschaft\n{title}", "Stand: 12.03.2024 08:14 Uhr", "Von Jana Voss", *GERMAN
    )

    assert seed.title is not None
    assert seed.title.value == title


@pytest.mark.parametrize(
    "picture",
    [
        "{}\nDe pont bij Varsand, gisterochtend",
        "De pont bij Varsand, gisterochtend\n{}",
        "De pont bij Varsand\n{}",
    ],
)
@pytest.mark.parametrize("agency", ["ANP", "AFP", "Reuters"])
def test_a_wire_service_beside_the_words_of_a_picture_has_not_sent_the_story(
    picture: str, agency: str
) -> None:
    picture = picture.format(agency)
    seed = read(TITLE, picture, "Jana Voss\nredacteur Binnenland", "dinsdag 14 maart 2023, 17:32", *GERMAN)

    assert seed.agencies == ()
    assert [one.value for one in seed.authors] == ["Jana Voss"]


@pytest.mark.parametrize(
    "line",
    [
        "Erhalten Sie frühmorgens einen Überblick über die wichtigsten Ereignisse.",
        "Bekommen Sie täglich das Beste aus dem Hafen.",
        "Retrouvez tous les matins le meilleur du port.",
        "Ontvang elke ochtend het belangrijkste nieuws.",
        "Få dagens viktigaste nyheter varje morgon.",
        "Få de vigtigste historier fra havnen i din indbakke.",
        "Få de viktigste nyhetene rett i innboksen.",
        "Das Wichtigste des Tages, jeden Abend.",
    ],
)
def test_what_letters_bring_is_no_text(line: str) -> None:
    assert texts(read(*HEAD, *GERMAN[:2], line, *GERMAN[2:])) == list(GERMAN)


def test_few_people_are_no_letter() -> None:
    assert furniture_of("Få personer kom till mötet i går kväll, säger polisen.") is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Av RUNA ENGEN-AAS og GISLE ODDSTAD (foto)", ["Runa Engen-Aas"]),
        ("Av Runa Engen-Aas og Gisle Oddstad (foto)", ["Runa Engen-Aas"]),
        ("Par Jeanne Morel et Paul Roche (photos)", ["Jeanne Morel"]),
        ("Von Jana Voss, Kai Roe und Lea Thom (Fotos)", ["Jana Voss", "Kai Roe"]),
        ("Von Jana Voss (Text) und Kai Roe (Grafik)", ["Jana Voss"]),
        ("Tekst Maja Skov Foto Ola Lie", ["Maja Skov"]),
        ("Tekst og foto: Maja Skov", ["Maja Skov"]),
        ("Text & foto: Åsa Öberg", ["Åsa Öberg"]),
        ("Teksti ja kuvat: Päivi Kärnä", ["Päivi Kärnä"]),
        ("Toimittaja Päivi Kärnä", ["Päivi Kärnä"]),
        ("Krönika av Åsa Öberg", ["Åsa Öberg"]),
        ("Aufgezeichnet von Jana Voss", ["Jana Voss"]),
        ("Protokoll: Jana Voss", ["Jana Voss"]),
        ("Door onze verslaggever Jan Smit", ["Jan Smit"]),
        ("Af vores korrespondent Maja Skov", ["Maja Skov"]),
        ("Jan Smit, verslaggever", ["Jan Smit"]),
        ("Jan Smit, politiek verslaggever", ["Jan Smit"]),
        ("Jan Smit, Ruslandcorrespondent", ["Jan Smit"]),
        ("Jan van der Smitcorrespondent Azië", ["Jan van der Smit"]),
        ("Maja Skov, Politikredaktør", ["Maja Skov"]),
        ("JENS CHR. HANSEN", ["Jens Chr. Hansen"]),
        ("Ole Chr. Lund og Th. Borg", ["Ole Chr. Lund", "Th. Borg"]),
    ],
)
def test_bylines_of_the_north(line: str, names: list[str]) -> None:
    assert authors(line) == names


OF_PAGE = [
    "Skru på varsel og få beskjed når det er en ny artikkel om denne saken.",
    "Følg saken",
    "Få besked, når der er nyt i denne sag",
    "Få en notis när vi skriver mer om det här",
    "Aktivera notiser",
    "Slå på notiser för det här ämnet",
    "Benachrichtigung aktivieren",
    "Erhalten Sie eine Benachrichtigung bei neuen Artikeln zu diesem Thema",
    "Activer les notifications",
    "Recevoir les alertes",
    "Recevez une alerte dès qu'un article sur ce sujet est publié",
    "Zet meldingen aan",
    "Krijg een melding bij nieuwe artikelen over dit onderwerp",
    "Seuraa aiheita, jotka kiinnostavat sinua",
    "Lees hieronder meer nieuws uit de regio:",
    "Reageren? Dat kan onderaan dit artikel. Alleen reacties voorzien van een volledige naam worden geplaatst.",
    "Reageren is niet meer mogelijk.",
    "Ce texte fait partie de notre section Perspectives.",
    "Cet article a d'abord été publié dans la revue Le Phare.",
    "Ce contenu a été produit par l'équipe des publications spéciales.",
    "Dieser Artikel erschien zuerst in der Hafenzeitung.",
    "Dieser Text ist Teil einer Serie.",
    "Dieser Beitrag stammt aus dem Archiv.",
    "Dit artikel maakt deel uit van een serie.",
    "Dit artikel verscheen eerder in De Kade.",
    "Denne artikel er en del af en serie.",
    "Denne artikel er oprindeligt bragt i Kysten.",
    "Den här artikeln är en del av en serie.",
    "Artikkelen er en del av en serie.",
    "Juttu on osa sarjaa.",
    "Juttu on julkaistu ensin Satamalehdessä.",
    "Le Temps publie des chroniques, rédigées par des membres de la rédaction ou des personnes extérieures, ainsi que des opinions et tribunes.",
    "Das ist die Europäische Perspektive bei BR24.",
    "Kryssa i det som är viktigt för dig!",
    "Hier ist ein externer Inhalt eingebunden",
    "HIER FINDEN SIE INHALTE VON DRITTEN",
    "Empfohlener redaktioneller Inhalt",
    "An dieser Stelle finden Sie einen externen Inhalt von Youtube, der den Artikel ergänzt.",
    "Ce contenu est bloqué car vous n'avez pas accepté les cookies.",
    "Dette indhold kræver dine cookies.",
    "Innholdet kan ikke vises",
    "Deze inhoud is geblokkeerd omdat je geen toestemming hebt gegeven.",
    "Tämä sisältö vaatii evästeet.",
    "Artikel anhören (6 Minuten)",
    "Lyt til artiklen",
    "Lyssna på artikeln",
    "Lytt til saken",
    "Kuuntele juttu",
    "Luister naar dit artikel",
    "Gi bort denne artikkelen",
    "Giv artiklen videre",
    "Ge bort artikeln",
    "Lahjoita artikkeli",
    "Deel dit artikel",
    "Offrir cet article",
    "Artikel verschenken",
    "Denne artikel er kun for abonnenter",
    "Artikkelen er kun for abonnenter",
    "Du har läst alla dina fria artiklar",
    "Tämä artikkeli on tilaajille",
    "Les mer om",
    "Læs mere om:",
    "Läs mer om ämnet",
    "Lue myös",
    "Lees ook",
    "Mehr lesen über",
    "Verwandte Artikel",
    "Sur le même thème",
    "Sur le même sujet",
    "Le contenu auquel vous voulez accéder n'est pas disponible",
    "Har du tips eller innspill til saken?",
    "Tips oss",
    "Tip redaktionen",
    "Hast du einen Fehler gefunden?",
    "Fehler gefunden?",
    "Signaler une erreur",
    "Heb je een fout gezien? Mail ons.",
    "Fout opgemerkt?",
    "Rett feil",
    "Ilmoita virheestä",
    "Huomasitko virheen?",
    "Opdateringer kommer",
    "Vi oppdaterer saken.",
    "Saken oppdateres.",
    "Artikeln uppdateras.",
    "Juttua päivitetään.",
    "Artiklen opdateres.",
    "Der Artikel wird fortlaufend aktualisiert.",
    "Cet article est en cours de mise à jour.",
    "Plus d'informations à suivre...",
    "Meer volgt.",
    "Meer informatie volgt.",
    "Dit bericht wordt aangevuld.",
]


@pytest.mark.parametrize("line", OF_PAGE)
def test_what_pages_say_beside_articles_is_known(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Artikel des Grundgesetzes ist Teil der Debatte im Bundestag.",
        "Die Fähre ist Teil einer Flotte von sechs Schiffen.",
        "Saken er en del av en større etterforskning, opplyser politiet.",
        "Denne saken er en del av et større kompleks, sier politiadvokaten.",
        "Følg med på kartet, sa kapteinen.",
        "Har du set en fejl på skibet, spurgte styrmanden.",
        "Reageren wil de gemeente niet.",
        "Reageren? Nee, dat deed de schipper niet.",
        "Del artikkelen med hele verden, sa han.",
        "Le Phare publie des chiffres inquiétants sur le port.",
        "Cet article est issu de la loi de 1905 sur les ports.",
        "Cette histoire fait partie de la légende du port, raconte le maire.",
        "Denne historie er en del af byens arv, siger borgmesteren.",
        "Hier finden Sie Inhalte, die es sonst nirgends gibt, wirbt die Stadt.",
    ],
)
def test_what_articles_say_of_the_like_is_none_of_the_page(line: str) -> None:
    assert furniture_of(line) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Julkaistu: 4.6. 14:30, Päivitetty: 4.6.2020 16:02", "2020-06-04T14:30"),
        ("Publié le 31 décembre à 18h, mis à jour le 1 janvier 2021 à 9h", "2020-12-31T18:00"),
        ("Publicerad 12 maj kl. 14.30. Uppdaterad 13 maj 2022 kl. 9.02", "2022-05-12T14:30"),
    ],
)
def test_a_day_without_a_year_has_that_of_the_change_behind_it(line: str, day: str) -> None:
    seed = read(TITLE, "Jana Voss", line, *GERMAN)

    assert seed.date is not None
    assert seed.date.value.strftime("%Y-%m-%dT%H:%M") == day


def test_a_role_may_stand_between_who_signs_and_the_address() -> None:
    box = "Så arbetar vi\nVi ska vara sakliga och opartiska. Läs mer om hur vi arbetar."
    signed = "Nils Öberg\nReporter\nnils.oberg@varsand.example"
    seed = read(TITLE, "Publicerad 2 maj 2023", *GERMAN, box, signed, "Lokala nyheter")

    assert [one.value for one in seed.authors] == ["Nils Öberg"]


@pytest.mark.parametrize(
    "line",
    [
        "Vi bryr oss om ditt personvern",
        "Dagbladet er en del av Aller Media, som er ansvarlig for dine data. Vi bruker dataene til å forbedre tjenestene.",
        "Vi värnar om din integritet",
        "Vi respekterer dit privatliv",
        "Wir schätzen Ihre Privatsphäre",
        "Wij respecteren je privacy",
        "Arvostamme yksityisyyttäsi",
        "Op de hoogte blijven van het nieuws?",
        "Schrijf u in voor onze nieuwsbrief.",
        "Schrijf je hier in",
        "Meld je aan voor de nieuwsbrief van De Kade",
        "Abonneer je op onze nieuwsbrief",
        "Ontvang onze nieuwsbrief",
        "Melden Sie sich für unseren Newsletter an",
        "Prenumerera på vårt nyhetsbrev",
        "Anmäl dig till nyhetsbrevet",
        "Tilmeld dig vores nyhedsbrev",
        "Meld deg på nyhetsbrevet",
        "Tilaa uutiskirje",
        "Der Verkehrsminister will bis Ostern entscheiden. mehr",
        "Internettavisen Dagbladet",
        "Artikkelen fortsetter under annonsen",
        "Artiklen fortsætter efter annoncen",
        "Artikeln fortsätter efter annonsen",
        "Juttu jatkuu mainoksen jälkeen",
        "Artikkeli jatkuu mainoksen jälkeen",
        "Artikel gaat verder onder de advertentie",
        "Tekst gaat verder onder de foto",
        "Lees verder onder de advertentie",
        "Der Artikel geht nach der Anzeige weiter",
        "La suite après la publicité",
        "La suite après cette publicité",
        "Annons",
        "Annonse",
        "Mainos",
        "Advertentie",
        "Publicité",
        "Kommentointi edellyttää rekisteröitymistä.",
        "U hebt nog 3 gratis artikels",
        "Du har 3 gratis artikler igen",
        "Il vous reste 3 articles gratuits",
        "Ilmoita asiavirheestä",
        "Läs hela artikeln",
        "Les hele saken",
        "Læs hele artiklen",
        "Lue koko juttu",
        "Lees het hele artikel",
        "Logga in för att läsa",
        "Logg inn for å lese",
        "Log ind for at læse",
        "Kirjaudu sisään lukeaksesi",
        "Bli abonnent",
        "Bliv abonnent",
        "Word abonnee",
        "Jetzt Abonnent werden",
        "Få tilgang",
        "Prøv nu",
        "Du er logget ind",
        "Les kommentarene",
        "Se kommentarer",
        "Visa kommentarer",
        "Näytä kommentit",
        "Bekijk reacties",
    ],
)
def test_what_pages_ask_and_offer_is_known(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Die Stadt braucht keine Brücke. Sie braucht mehr.",
        "Er wollte nicht mehr.",
        "Les kommentarene nøye før du svarer, sier hun.",
        "Få tilgang til havna har bare de som bor der.",
        "Bli medlem av laget, sa treneren.",
        "Prøv nå å se det fra fiskernes side.",
        "Het artikel gaat over de brug en de boot.",
        "Word lid van de club, zei hij.",
        "Jeg vil ikke mer.",
    ],
)
def test_what_people_ask_and_offer_is_none_of_the_page(line: str) -> None:
    assert furniture_of(line) is None
