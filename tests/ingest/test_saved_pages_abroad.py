"""Pages and pastes of papers abroad: what stands around headline and text, and who is named in it."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import ParagraphKind, Seed

GERMAN = (
    "Die beiden Verteidigungsminister einigten sich am Dienstag darauf, die Leitung nach zwei Jahren zu öffnen.",
    "Die Leitung wurde 2008 verlegt, damit die Offiziere einander vor Manövern in der Meerenge warnen können.",
    "Niemand im Hafen wollte sagen, wie lange es diesmal hält, doch alle hatten eine Meinung zu der Sache.",
)
FRENCH = (
    "Les deux ministres de la Défense sont convenus mardi de rouvrir la ligne, coupée depuis près de deux ans.",
    "La ligne a été posée en 2008 pour que les officiers de garde se préviennent avant les manœuvres du détroit.",
    "Personne au port n'a voulu dire combien de temps cela durera, même si tous avaient un avis sur la question.",
)
SWEDISH = (
    "De båda försvarsministrarna enades på tisdagen om att öppna linjen som varit bruten i nästan två år.",
    "Linjen drogs 2008 för att vakthavande officerare ska kunna varna varandra före övningar i sundet.",
    "Ingen i hamnen ville säga hur länge det håller den här gången, men alla hade en åsikt om saken.",
)
HEADLINE = "La ligne au-dessus du détroit est rouverte après deux ans de silence"


def page(body: str, language: str) -> Seed:
    text = f'<html lang="{language}"><head></head><body><main>{body}</main></body></html>'
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


def pasted(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "paste.txt", OUTLETS, site_zone="UTC")


def names(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_heading_of_several_sentences_begins_the_text() -> None:
    opening = (
        "Nouveau coup de théâtre au-dessus du détroit. Les deux ministres ont rouvert mardi la ligne que leurs "
        "officiers n'utilisaient plus. Au port, on dit que la première conversation a duré quatre minutes, dont "
        "deux passées à chercher un interprète encore au travail."
    )
    body = f"<h1>{HEADLINE}</h1><div><h2>{opening}</h2>{paragraphs(*FRENCH)}</div>"

    assert [one.text for one in page(f"<article>{body}</article>", "fr").paragraphs] == [opening, *FRENCH]


def test_a_line_in_bold_above_a_break_is_a_subhead() -> None:
    answer = "Man müsse abwarten, ob beide Seiten am Montag zur vereinbarten Stunde auch wirklich anrufen."
    body = f"{paragraphs(*GERMAN)}<p><strong>Was sagt der Hafen?</strong><br>{answer}</p>"

    seed = page(f"<article><h1>Die Leitung ist wieder offen</h1>{body}</article>", "de")

    assert [(one.text, one.kind) for one in seed.paragraphs[-2:]] == [
        ("Was sagt der Hafen?", ParagraphKind.SUBHEAD),
        (answer, ParagraphKind.PROSE),
    ]


def test_links_below_bold_words_keep_them() -> None:
    links = '<a href="/1">Eine andere Geschichte über den Hafen, die lang genug ist, und noch mehr davon</a>'
    body = f"{paragraphs(*GERMAN)}<p><strong>Mehr zum Thema</strong><br>{links}</p>"

    seed = page(f"<article><h1>Die Leitung ist wieder offen</h1>{body}</article>", "de")

    assert "Mehr zum Thema" not in [one.text for one in seed.paragraphs]


def test_the_paper_that_somebody_writes_for_is_nobody() -> None:
    signed = '<p class="p-author">Joana Doe e Rui Roe</p><p class="p-author-local">Do UOL, em Varsand</p>'
    body = f"<h1>A linha volta a abrir</h1><div>{signed}</div><div>{paragraphs(*FRENCH)}</div>"

    assert names(page(f"<article>{body}</article>", "pt")) == ["Joana Doe", "Rui Roe"]


def test_a_share_index_is_nobody() -> None:
    strip = "<div>ΔΕΙΚΤΗΣ ΛΙΜΕΝΟΣ: 17:19 1.033,44 +0,37</div>"
    body = f"{strip}<article><h1>{HEADLINE}</h1>{paragraphs(*FRENCH)}</article>"

    assert names(page(body, "fr")) == []


def test_who_asks_is_no_dateline() -> None:
    asked = "DIE ZEIT: Frau Roe, wann fahren die Fähren wieder?"

    assert read_dateline(asked, OUTLETS) is None


@pytest.mark.parametrize(
    ("text", "sent"),
    [("8 TIMMAR/TT", ("TT",)), ("DN/TT", ("TT",)), ("IDA BRANDT/TT", None)],
)
def test_a_paper_in_capitals_and_its_wire_service_end_a_text(text: str, sent: tuple[str, ...] | None) -> None:
    sign_off = read_sign_off(text, OUTLETS)

    assert (sign_off.agencies if sign_off else None) == sent


def test_who_asked_the_questions_wrote() -> None:
    byline = read_byline("Die Fragen stellten Ida Brandt und Kai Voss", OUTLETS)

    assert byline is not None
    assert byline.people == ("Ida Brandt", "Kai Voss")


def test_a_paper_with_its_domain_and_a_wire_service_beside_the_time() -> None:
    stamp = "Le Monde.fr avec AFP | 05.07.2011 à 22h09 • Mis à jour le 05.07.2011 à 22h09"

    assert agencies(pasted(HEADLINE, stamp, *FRENCH)) == ["Agence France-Presse"]


def test_who_wrote_related_stories_did_not_write_this() -> None:
    cards = (
        "Sur le même sujet",
        "Au port, un silence pesant",
        "Par Jeanne Doe",
        "Le détroit en dix dates",
        "Par Jean Roe",
    )

    assert names(pasted(HEADLINE, "30 avril 2015 à 07:19", *cards, *FRENCH)) == []


def test_a_name_below_tags_signs_above_a_moment() -> None:
    foot = (
        "Hamnen",
        "Sundet",
        "Julia Doe",
        "Uppdaterad11 mars 2026 kl 11:19",
        "Publicerad11 mars 2026 kl 06:56",
    )

    seed = pasted("Linjen över sundet öppnas igen efter två år", *SWEDISH, *foot)

    assert names(seed) == ["Julia Doe"]


def test_a_note_in_polite_japanese_is_no_headline() -> None:
    seed = pasted(
        "港の競合--二年ぶりに動く「海峡直通線」を見る",
        "港新聞 2019年04月28日 08時00分",
        "印刷",
        "クリップした記事をあとから読むことができます",
        "両国の防衛相は火曜日、二年近く途絶えていた「海峡直通線」を再び開くことで合意した。",
        "「海峡直通線」は二〇〇八年に敷かれ、演習の前に当直の士官が互いに知らせ合うために使われていた。",
    )

    assert seed.title is not None
    assert seed.title.value.startswith("港の競合")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Apaixonado pelo porto e pelas pessoas que trabalham nele.", "writer-note"),
        ("Apaixonado pelo porto, o menino foi à praia com a mãe.", None),
        ("ΔΛ 1.033,44 +0,37", "market"),
        ("8 kommentarerLäs våra reglerKommentera", "count"),
    ],
)
def test_notes_and_figures_are_furniture(text: str, rule: str | None) -> None:
    found = furniture_of(text)

    assert (found.rule if found else None) == rule


JAPANESE = (
    "両国の防衛相は火曜日、二年近く途絶えていた「海峡直通線」を再び開くことで合意した。会談の後に両国の代表団が明らかにした。",
    "「海峡直通線」は二〇〇八年に敷かれ、演習の前に当直の士官が互いに知らせ合うために使われていた。",
)


def test_a_role_ahead_of_a_name_in_a_heading_signs() -> None:
    heading = "<h1><span>海峡直通線を見る二年ぶりの成否</span><br/><span>編集委員\u3000港克二</span></h1>"

    seed = page(f"<article>{heading}{paragraphs(*JAPANESE)}</article>", "ja")

    assert seed.title is not None
    assert seed.title.value == "海峡直通線を見る二年ぶりの成否"
    assert names(seed) == ["港克二"]
    assert [one.text for one in seed.paragraphs] == list(JAPANESE)


def test_a_role_ahead_of_a_name_below_a_headline_signs() -> None:
    lines = ("海峡直通線を見る二年ぶりの成否", "編集委員 港克二", "2018/6/19 5:50", "大javascript:void(0)")

    seed = pasted(*lines, *JAPANESE)

    assert seed.title is not None
    assert seed.title.value == lines[0]
    assert names(seed) == ["港克二"]
