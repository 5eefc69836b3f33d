"""Lines of page furniture that have just enough of what makes them looked at."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.furniture.appeals import speaks_to_reader
from generator.ingest.one_line.furniture.appeals_abroad import speaks_abroad
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.telling_words import TellingWords
from generator.ingest.one_line.wording import folded, words_in
from generator.ingest.words.furniture.needs import NEEDED
from generator.ingest.words.furniture.patterns import PATTERNS


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("—", "separator"),
        ("1.204 подписчика", "followers"),
        ("Комментарии: 12", "counted-abroad"),
        ("| коментари 3", "counted-abroad"),
        ("celkem 12 komentářů", "counted-abroad"),
        ("+12 fotografií", "counted-abroad"),
        ("Ferry at night videó (1:20)", "counted-abroad"),
        ("odsłon: 1 204", "times-opened"),
        ("조회수: 1,204", "times-opened"),
        ("Comments (3)", "count"),
        ("View slideshow 3 of 12", "count"),
        ("photo 1 / 9", "count"),
        ("12.5k", "count"),
        ("Video0:35", "player"),
        ("12-minute listen", "player"),
        ("Heard on Morning Harbour", "player"),
        ("Listen now 12:30", "player"),
        ("0:00 - source: Harbour FM", "player"),
        ("Nikkei 38,120.5 +120.35", "market"),
        ("USD 4.1 RON EUR 5.2 RON", "market"),
        ("bİst 100 9.845,12", "quotation"),
        ("14:30 Hafen – Die Fähre fährt wieder nach Varsand", "ticker"),
        ("1:20 Tug sinks in harbour of Varsand – May 3, 2024", "dated-video"),
        ("duration: 1:20", "duration"),
        ("IMG_2031.jpeg", "picture-file"),
        ("Reopens in new window", "accessible-label"),
        (
            "Jane Doe commanded a tug. Kai Voss is a pilot. The views expressed are the authors’ own.",
            "disclaimer",
        ),
        ("Jane Doe painted ferries for years. The views expressed are her own.", "disclaimer"),
        ("Get up to date with what you may have missed in the harbour.", "speaks-to-reader"),
        ("See what you might’ve missed this week on the quay.", "speaks-to-reader"),
        ("More on Harbour and Quays:", "more-list"),
        ("Jane Doe reported from Varsand.", "author-biography"),
        ("I’m a harbour reporter for Varsand News.", "author-biography"),
        ("You can reach Jane Doe at jane@harbour.example", "author-biography"),
        ("Call Jane Doe at 555-0100", "author-biography"),
        ("Jane Doe and Kai Voss have covered politics for Varsand News.", "author-biography"),
        ("The columnist is a former harbour master", "author-biography"),
        ("Follow her @janedoe", "author-biography"),
        ("On TWİTTER @janedoe", "author-biography"),
        ("Something broke. Please, reload the page and try again", "try-again"),
        ("$4 a month", "price"),
        ("12 sec read", "reading-time"),
        ("0:30 / 12:30", "player"),
        ("bıst 100 9.845,12", "quotation"),
        ("放大字体 收藏 微博 分享 106", "controls"),
        ("FacebookTwitterPrint", "share-buttons"),
        ("HomeNewsLocal News", "breadcrumbs"),
        ("News Politics Business Sport", "section"),
        ("PUERTO. Todos los derechos reservados. Prohibida la reproducción", "copyright"),
        ("Porto do Sul. Todos os direitos reservados", "copyright"),
        ("Logo Porto de S.Varsand", "logo"),
        ("Logo of The Harbour Times", "logo"),
        ("Logo Le Phare du Sud", "logo"),
        ("► Écouter aussiLe phare, promesse ou mirage pour le port?", "promo"),
        ("Voir également : Les barques du vieux port", "promo"),
        ("Q&A", "section"),
        ("u.s. news", "section"),
        ("news&business", "section"),
        ("Page 1 of 3", "controls"),
        ("1 2 3 Next", "controls"),
        ("Harbour AI can make mistakes. Check important information.", "machine-errs"),
        ("AI may contain errors. Please verify what matters.", "machine-errs"),
        ("Our chatbot can make mistakes. Double-check answers", "machine-errs"),
        ("KI kann Fehler machen. Bitte überprüfen Sie die Angaben.", "machine-errs"),
        ("La IA puede cometer errores. Verifique la información.", "machine-errs"),
        ("Χρόνος ανάγνωσης: 3 λεπτά", "reading-time-of-pages"),
        ("Διαβάστηκε 84 φορές", "times-read"),
        ("Hier geäußerte Meinungen sind die des Gastes allein.", "disclaimer"),
        ("首页 【繁體閱讀】 【网友评论】 【热门新闻】", "section"),
        ("But the news media is in a crisis, and your letterbox is not.", "newsletter"),
        ("اقرأ أيضًا: السفينة تعود إلى الميناء", "promo"),
        ("Discover the harbours of the north this summer. Book today!", "offer-now"),
        ("Dit artikel is gearchiveerd", "archived"),
        ("1 response to “The ferry”", "comments"),
        ("Kenapa tidak meninggalkan komentar?", "comments"),
        ("This user has been here since the lamp was lit", "comments"),
        ("<div>", "embed-code"),
        ("网友热议 47", "counted-remarks"),
        ("공유하기 인쇄하기", "controls"),
        ("IE 11 is no longer supported.", "old-browser"),
        ("Publisher. I grew up on a quay, and never left it again.", "author-biography"),
        ("Dieses Interview wurde für die Ausgabe vom Sonntag gekürzt.", "editor-note"),
        ("Esta entrevista fue publicada en marzo.", "first-published"),
        ("Fe de erratas: la grúa es del puerto y no de la ciudad.", "editor-note"),
        ("In einer ersten Fassung dieses Berichts stand ein anderes Jahr.", "editor-note"),
        ("Algo ha salido mal", "speaks-to-reader"),
        ("Tu opinión es importante", "speaks-to-reader"),
        ("URL copied", "speaks-to-reader"),
        ("ਸਬੰਧਤ ਖ਼ਬਰਾਂ", "related-list"),
        ("今、あなたにオススメ", "related-list"),
        ("Berita-berita lain", "related-list"),
        ("L'IA peut faire des erreurs. Vérifiez les informations.", "machine-errs"),
    ],
)
def test_a_line_with_one_sign_of_furniture_is_looked_at(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == rule


@pytest.mark.parametrize(
    "line",
    [
        "Pilots warn that AI can make mistakes.",
        "AI can make mistakes, the pilots said. They check it.",
        "Nobody had asked the harbour master. The views are his own.",
    ],
)
def test_what_is_told_of_machines_or_views_is_no_furniture(line: str) -> None:
    assert furniture_of(line) is None


@pytest.mark.parametrize("line", ["96FM", "paper24", "harbour", "Harbour Harbour news", "Sehen sie:"])
def test_a_sign_alone_makes_no_furniture(line: str) -> None:
    assert furniture_of(line) is None


def test_each_pattern_says_what_a_line_needs_for_it() -> None:
    assert {pattern[0] for pattern in PATTERNS} == set(NEEDED)


def test_a_phrase_is_found_by_the_word_that_tells_of_it() -> None:
    told = TellingWords({"the quay": {1}, "ferr": {2}, " på": {3}, "bell": {4}}, inside={"bell"})
    words = frozenset("walking the quay ferries doorbells påske".split())

    assert told.tell("walking the quay", words) == {1, 2}
    assert told.tell("walking the quay på doorbells", words | {"på"}) == {1, 2, 3, 4}
    assert told.tell("påske", frozenset({"påske"})) == set()


@pytest.mark.parametrize(
    "said",
    [
        "signing up", "you've now signed up", "you are logged in", "logging in", "opt out", "terms of service",
        "privacy notice", "free trial", "all rights", "click here", "tap here", "cancel anytime",
        "subscriber only", "exclusivo para assinantes", "réservé à nos abonnés", "sends you", "the latest news",
        "join the conversation", "weekly briefing", "this newsletter", "advertise with", "letter to the editor",
        "support us", "support Varsand's newsroom", "monthly limit", "free articles", "in your inbox",
        "our app", "the newsletters", "quality journalism", "our award-winning", "brought to you by our",
        "ask harbour ai", "generated by ai", "ai-generated", "7 days free", "30 tage gratis",
        "2 jours gratuits", "delivered daily", "tell us how", "be in touch with", "hear from you",
        "unlimited access", "the full story", "jetzt kostenlos testen", "we ask you to donate",
        "you're helping us", "trouble viewing", "enable javascript", "your preferences", "thanks for reading",
        "thank you for sharing", "Help us", "suscriptora", "desk@harbour.example",
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", ["{}", "We sail. {} now", "Get on board: {}, your news.", "“Yes” {} (we)"])
def test_a_strong_sign_counts_though_all_words_are_known(said: str, around: str) -> None:
    line = around.format(said)

    assert speaks_to_reader(line, words_in(folded(line))) == speaks_to_reader(line)


@pytest.mark.parametrize(
    "line",
    [
        "Abonneer je op de brieven van Varsand",
        "Transparenzhinweis: Der Hafen zahlt mit",
        "Следите за новостями порта: подписывайтесь на наш канал",
        "Vet du något mer om färjan?",
        "Center of the harbour",
    ],
)
def test_a_phrase_counts_though_all_words_are_known(line: str) -> None:
    assert speaks_abroad(line, words_in(folded(line))) == speaks_abroad(line)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Time of the race: 5 hours, 11 minutes.", ""),
        ("Crossing: 2 hours and 5 minutes.", ""),
        ("Reading time: 1 hour, 5 minutes.", "reading-time"),
        ("Duration: 1 hour, 5 minutes.", "reading-time"),
        ("Reading time: 5 minutes.", "reading-time"),
    ],
)
def test_how_long_a_thing_took_is_no_reading_time(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert rule == (found.rule if found else "")
