"""What regional papers abroad set around their stories: towns in front, tables, stories of other towns behind."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.stamps.timestamps import read_stamp

SPANISH = (
    "Los ministros acordaron el martes volver a abrir la línea del puerto, según sus delegaciones.",
    "La línea fue tendida en 2008 para que los oficiales de guardia se avisaran antes de las maniobras.",
    "Nadie quiso decir qué viene ahora, aunque en el puerto todos tenían una opinión sobre la línea.",
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Praha - Ministři se v úterý dohodli na obnovení linky.", "Praha"),
        ("Trieste – I ministri hanno deciso di riaprire la linea del porto.", "Trieste"),
        ("HAVØY, SUND/VARDAL (Havnebladet): Ministrene ble enige om linjen tirsdag.", "Havøy, Sund/Vardal"),
    ],
)
def test_towns_stand_in_front_as_their_country_writes_them(text: str, place: str) -> None:
    dateline = read_dateline(text, OUTLETS)
    assert dateline is not None
    assert dateline.place == place
    assert dateline.confidence >= 0.7


def test_a_town_behind_capitals_is_no_part_of_the_name() -> None:
    seed = read(
        "La línea del puerto se abre otra vez",
        "Los ministros se reunieron ayer durante cinco horas en la sede de la autoridad portuaria",
        "- MARTA ORDUÑA SEVILLA",
        *SPANISH,
    )
    assert writers(seed) == ["Marta Orduña"]


def test_what_stands_somewhere_is_nobody() -> None:
    """`Verrostete Anker in Bremen` is a kicker, whatever town is known."""
    assert read_byline("Verrostete Anker in Bremen", OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Kommentar von Heike Brandt zur Hafengebühr", ("Heike Brandt",)),
        ("Leitartikel von Jan Petersen über die Hafenlinie", ("Jan Petersen",)),
        ("Opinião por Marta Oliveira", ("Marta Oliveira",)),
        ("Foto do author Marta Oliveira", ("Marta Oliveira",)),
    ],
)
def test_what_a_comment_is_on_is_no_part_of_the_name(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)
    assert byline is not None
    assert byline.people == people


def test_what_a_table_counts_has_written_nothing() -> None:
    seed = read(
        "La línea del puerto se abre otra vez",
        *("Dólar Oficial", "$1.245,00", "Tasa Portuaria", "31,38%"),
        *SPANISH,
    )
    assert writers(seed) == []


def test_who_edited_stands_below_a_label_of_its_own() -> None:
    seed = read(TITLE, "Penulis:", "Sari Lestari", "Editor:", "Budi Santoso", *TEXT)
    assert writers(seed) == ["Sari Lestari"]


def test_a_source_behind_the_last_sentence_makes_no_caption_of_a_paragraph() -> None:
    last = f"{SPANISH[2]} Fuente: Puerto / EFE"
    seed = read(
        "La línea del puerto se abre otra vez", *SPANISH[:2], last, "Un barco quedó varado en el bajo"
    )
    assert paragraphs(seed) == [*SPANISH[:2], last]


def test_stories_of_other_towns_below_a_heading_are_left_out() -> None:
    story = (
        "De ministers hebben dinsdag besloten de lijn in de haven weer te openen.",
        "De lijn werd in 2008 aangelegd, zodat officieren elkaar konden waarschuwen voor oefeningen.",
        "Niemand wilde zeggen wat er nu komt, al had iedereen in de haven een mening.",
    )
    seed = read(
        "Ministers openen lijn in de haven weer",
        f"HAVERDAM (ANP) - {story[0]}",
        *story[1:],
        "Meer uit Binnenland",
        "WAALDORP (ANP) - In een schuur aan de Dijkweg is zaterdag brand uitgebroken. Niemand raakte gewond.",
        "9 uur geledenZANDEN (ANP) - Het duurt tot zondag voordat de brug weer open kan, meldt de provincie.",
    )
    assert paragraphs(seed) == [*story]


def test_who_speaks_in_capitals_is_no_town() -> None:
    told = (
        "DORNA – “La linea era muta da due anni e nessuno se ne era accorto, nemmeno noi.",
        "VALPI – “Abbiamo chiesto una mappa del porto e ci hanno dato quella di un altro porto.",
    )
    seed = read(
        "Porto, le parole dei due ministri dopo il vertice sulla linea",
        "I due ministri hanno parlato dopo il vertice di martedì, durato più di cinque ore nella sede del porto.",
        *told,
    )
    assert paragraphs(seed)[1:] == [*told]


def test_a_standfirst_of_sentences_is_no_caption_of_the_paragraph_it_begins() -> None:
    head = "Noc z wtorku na środę. Jest kilka minut po północy. Ministrowie wychodzą z portu. Milczą."
    first = f"{head} Na nabrzeżu stoi już tylko jeden samochód z włączonym światłem."
    rest = "Linię położono w 2008 roku, aby oficerowie dyżurni mogli ostrzegać się przed ćwiczeniami."
    seed = read("Nocna narada w porcie", "Agnieszka Wilk", head, first, rest)
    assert paragraphs(seed)[-2:] == [first, rest]
    assert writers(seed) == ["Agnieszka Wilk"]


def test_a_line_twice_at_the_top_is_the_headline() -> None:
    title = "Les nouvelles du port de la semaine"
    seed = read(
        title,
        title,
        "Varsand : le bac heurte la jetée du phare",
        "Ce mardi soir, le bac de Varsand a heurté la jetée du phare alors que la marée montait encore.",
        "Personne n'a été blessé, mais le capitaine a demandé une nouvelle carte du port à la capitainerie.",
    )
    assert seed.title
    assert seed.title.value == title


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (
            "Kapal feri di dermaga utama Varsand.PELABUHAN.com/SARI L Kapal feri di dermaga utama Varsand.",
            "Kapal feri di dermaga utama Varsand.",
            "PELABUHAN.com/SARI L",
        ),
        (
            "Valtuusto kokoontui satamassa. Arkistokuva.",
            "Valtuusto kokoontui satamassa. Arkistokuva.",
            "",
        ),
    ],
)
def test_a_picture_tells_its_words_twice_or_is_of_an_archive(line: str, text: str, credit: str) -> None:
    caption = read_caption(line, OUTLETS)
    assert caption is not None
    assert (caption.text, caption.credit) == (text, credit)


def test_korean_counters_stand_behind_the_moment() -> None:
    stamp = read_stamp("기자명 임서연 기자   입력 2025.06.17 19:05  수정 2025.06.18 05:57  댓글 0  좋아요 1")
    assert stamp is not None
    assert [(one.month, one.day, one.hour) for one in stamp.moments] == [(6, 17, 19), (6, 18, 5)]


@pytest.mark.parametrize(
    "appeal",
    [
        "L'article vous a plu ? Il a été écrit par une rédaction qui ne vit que de vos dons.",
        "L'information a un coût, et la nôtre n'a pas de mécène.",
    ],
)
def test_a_paper_asks_for_money_behind_its_text(appeal: str) -> None:
    story = (
        "Les ministres ont décidé mardi de rouvrir la ligne du port, selon leurs délégations.",
        "La ligne a été posée en 2008 afin que les officiers de quart puissent s'avertir avant les exercices.",
        "Personne n'a voulu dire ce qui vient maintenant, mais au port chacun avait un avis sur la ligne.",
    )
    assert paragraphs(read("La ligne du port est rouverte", *story, appeal)) == [*story]


def test_a_kicker_glued_to_the_headline_is_none() -> None:
    seed = read(
        "Fähren stoßen zusammenLange Nacht im Hafen",
        "23.11.2021, 11:09 Uhr",
        "Der Hafen gleicht einem Trümmerfeld. Zwei Fähren stießen in der Nacht bei dichtem Nebel zusammen.",
        "Verletzt wurde niemand, doch die Lotsen verlangen nun eine neue Karte des Hafens von der Stadt.",
    )
    assert seed.title
    assert seed.title.value == "Lange Nacht im Hafen"


def test_who_took_the_picture_stands_below_a_label() -> None:
    seed = read("La línea del puerto se abre otra vez", "Foto", "Paulo Mendes", *SPANISH)
    assert writers(seed) == []


def test_the_moment_of_a_danish_paper_has_an_address_behind() -> None:
    seed = read(
        "Ministre åbner linjen i havnen igen",
        "Varsund - 18. august 2020 kl. 03:39 Af Anders Holm Kontakt redaktionen: red@havnen.example",
        "Ministrene besluttede tirsdag at åbne linjen i havnen igen, oplyser deres delegationer.",
        "Linjen blev lagt i 2008, så vagthavende officerer kunne advare hinanden før øvelser.",
    )
    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2020-08-18T03:39"
    assert writers(seed) == ["Anders Holm"]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("ΡΕΠΟΡΤΑΖ: ΕΛΕΝΗ ΠΑΠΠΑ", ("Ελενη Παππα",)),
        ("Gazeteci Yazar Ayşe DEMİR", ("Ayşe Demir",)),
    ],
)
def test_what_somebody_is_stands_in_front_of_the_name(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)
    assert byline is not None
    assert byline.people == people


@pytest.mark.parametrize(
    ("head", "people"),
    [
        (
            ("양산항구신문 기자 입력 2012/09/11 11:54 수정 2012.09.13 03:12", "김서연 본지 시민기자"),
            ["김서연"],
        ),
        (("• 이서준 기자", "• 승인 2020.05.19 11:52", "• 댓글 0"), ["이서준"]),
    ],
)
def test_a_paper_is_no_reporter(head: tuple[str, ...], people: list[str]) -> None:
    story = (
        "항구의 두 장관이 화요일 직통 전화를 다시 열기로 합의했다고 대표단이 밝혔다.",
        "전화선은 당직 장교들이 훈련 전에 서로 알릴 수 있도록 2008년에 설치됐다.",
        "앞으로 무엇이 올지 아무도 말하려 하지 않았지만 항구에서는 모두가 의견이 있었다.",
    )
    seed = read(
        "항구 직통 전화 다시 열린다", *head, *story, "댓글삭제", "삭제한 댓글은 다시 복구할 수 없습니다."
    )
    assert writers(seed) == people
    assert paragraphs(seed) == [*story]


@pytest.mark.parametrize(
    "note", ["Bemærk: Artiklen er mere end 30 dage gammel", "Denne artikkelen er over ett år gammel"]
)
def test_how_old_an_article_is_stands_above_its_headline(note: str) -> None:
    seed = read(
        note,
        "Ministre åbner linjen i havnen igen",
        "Ministrene besluttede tirsdag at åbne linjen i havnen igen, oplyser deres delegationer.",
        "Linjen blev lagt i 2008, så vagthavende officerer kunne advare hinanden før øvelser.",
    )
    assert seed.title
    assert seed.title.value == "Ministre åbner linjen i havnen igen"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Jeanne Morel Correspondance particulière à Varsand", ("Jeanne Morel",)),
        ("Jeanne Morel Envoyée spéciale à Varsand", ("Jeanne Morel",)),
        ("Editorial Arnau Vidal", ("Arnau Vidal",)),
        ("Kommentar Jens Hafner", ("Jens Hafner",)),
        ("Editorial Board", ()),
        ("Autor: Przegląd Portowy Dziennik Portowy", ()),
    ],
)
def test_the_kind_of_text_stands_beside_the_name(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)
    assert (byline.people if byline else ()) == people


def test_a_name_with_a_role_below_the_standfirst_is_no_biography() -> None:
    text = (
        "Depuis mardi, une seule voix résonne dans la salle des ministres, celle du greffier du port.",
        "La ligne a été posée en 2008 pour que les officiers de garde se préviennent avant les manœuvres.",
    )
    seed = read(
        "Premiers mots des ministres à la réouverture de la ligne du port",
        "Le calendrier a été bouleversé pour permettre aux quatorze ministres de parler au début.",
        "Premiers mots des ministres à la réouverture de la ligne du port",
        "©afp",
        "Jeanne Morel Correspondance particulière à Varsand",
        *text,
    )
    assert writers(seed) == ["Jeanne Morel"]
    assert paragraphs(seed)[-2:] == [*text]


def test_brackets_that_spell_out_letters_are_no_credit() -> None:
    paragraph = (
        "Desde terça-feira, os ministros registraram decisões na APV (Autoridade Portuária de Varsand) "
        "por meio da AGU (Advocacia-Geral da União)."
    )
    assert read_caption(paragraph, OUTLETS) is None
    credited = read_caption("Os ministros deixam a sala do porto na terça (Agência Brasil)", OUTLETS)
    assert credited is not None


def test_who_wrote_another_article_is_not_who_wrote_this_one() -> None:
    seed = read(
        "Was der Streit um die Hafengebühr lehrt",
        "Die Minister streiten über zwei Gutachten. In Wahrheit offenbart der Konflikt etwas anderes.",
        "Kommentar von Karla Hafner",
        "Was bleibt von dieser Woche, in der die Minister wieder einmal eines ihrer Schauspiele aufführten?",
        "Es bleiben eine Vorsitzende, die den Hafenmeister unanständig nennt, und ein Kanzler im Urlaub.",
        "Zur HZ-Startseite",
        "HZ PlusHafengebühr",
        ":Das Basta aus dem Urlaub",
        "Der Streit um den Hafen ist wieder aufgeflammt, alles dreht sich um die Frage: Wer zahlt die Mole?",
        "Von Karla Hafner, Georg Molter, Henrike Kai",
        "Lesen Sie mehr zum Thema",
        "Jetzt entdecken",
    )
    assert writers(seed) == ["Karla Hafner"]


def test_a_station_signs_behind_the_text_of_its_report() -> None:
    story = (
        "C'est une course contre la marée. À chaque vague, la même urgence pour les marins du port de Varsand, "
        "qui n'ont pas dormi depuis mardi. À la nuit tombée, le travail va se poursuivre sans lumière."
    )
    seed = read(
        "Au port, avec les marins de garde au plus près de la ligne",
        f"{story} TV1 | Reportage J. Morel, K. Voss",
    )
    assert writers(seed) == ["J. Morel", "K. Voss"]
    assert paragraphs(seed) == [story]


def test_who_follows_reporters_in_a_chinese_headline_is_nobody() -> None:
    seed = read(
        "港口記者行程",
        "林書遠 2022/03/17 18:11 點閱 548 次",
        "由於今天的行程包括港務局與碼頭,基本上就在港口的三個點環繞,今天可以說是掌握港口最重要的三條線。",
        "而由於今天會議沒有什麼內容,過去都是早上開記者會,但因為提案不多,很早就要開記者會了。",
    )
    assert writers(seed) == ["林書遠"]


@pytest.mark.parametrize(
    "line",
    [
        "Fundado en 1910",
        "Gegründet 1848",
        "Pierwszy miesiąc prenumeraty tylko 11,90 zł!",
        "Erster Monat für nur 1 €",
        "Obsah dostupný jen pro předplatitele.",
        "Pokud nemáte předplatné, nebo vám vypršelo, objednat si ho můžete zde.",
    ],
)
def test_since_when_a_paper_is_and_what_it_costs_is_furniture(line: str) -> None:
    seed = read(
        line,
        "Los ministros acuerdan abrir otra vez la línea del puerto",
        *SPANISH[:1],
        line,
        *SPANISH[1:],
    )
    assert seed.title
    assert seed.title.value == "Los ministros acuerdan abrir otra vez la línea del puerto"
    assert paragraphs(seed) == [*SPANISH]
