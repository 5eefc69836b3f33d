"""Sentences of an article that begin with words that pages use of themselves, and what pages do say so."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, page, read

from generator.ingest.one_line.furniture.furniture import furniture_of

OF_ARTICLES = (
    "A message from the Kremlin reached the delegation shortly before midnight, two diplomats said.",
    "An earlier version of the treaty had allowed searches of both ferries in daylight alone.",
    "Available on paper since 2014, the hotline between both harbours was never once used.",
    "Do you have a plan, the lawmaker asked, and each time the harbour master answered with a nod.",
    "For the latest patrol the navy sent two destroyers through the strait, its spokesman said.",
    "Have you ever seen a ferry turn at full speed, asked the captain, and nobody on the quay had.",
    "Hier geht es um viel Geld, sagte der Minister am Montag vor dem Ausschuss für Verkehr.",
    "Il vous reste deux jours, a dit le ministre aux négociateurs avant de quitter la salle lundi.",
    "Latest from the satellites is a picture of four new hangars beside the quay of the navy.",
    "Mais de 600 passageiros estão à espera de lugar, disse a companhia na quarta-feira.",
    "Mehr von dem Geld soll nach seinen Worten in die Häfen fließen, deren Kräne alt sind.",
    "News from the front reached the council late on Sunday, when a general came to the harbour.",
    "No part of the deal binds the council, the official said, and tolls may rise within a week.",
    "Powered by two reactors, the ship can stay at sea for twenty years without a harbour.",
    "Recibe el ministro cada semana cartas de pescadores que piden ayuda para pagar el combustible.",
    "Recommended by engineers for years, the painting of both ferries was put off until May.",
    "Share the burden or leave the harbour, the mayor told his guests, as three of them recall.",
    "Sigue la incertidumbre en el puerto, donde los estibadores no trabajan desde el lunes.",
    "Sponsored by two senators of the coast, the bill gives both ferries money for ten years.",
    "Stories from the camp tell of hunger and cold among the crews of both of the ferries.",
)
OF_PAGES = (
    "A message from the publisher: please keep our newsroom alive and become a member today.",
    "An earlier version of this article misstated the year in which the harbour was built.",
    "Available on all platforms: listen to the podcast wherever you like to hear such things.",
    "Do you have a story for the harbour desk, or know more about this one than we do?",
    "For the latest stories from the harbour, follow the channel that we have on WhatsApp.",
    "Get our best stories of the week delivered to your inbox every Saturday in the morning.",
    "Mais de Mundo",
    "More from Harbour News",
    "Share this article with whoever may want to know how both ferries were saved.",
    "Sigue toda la información del puerto en el canal de WhatsApp y en nuestra web.",
    "This story has been updated with the answer of the council and of both captains.",
)


@pytest.mark.parametrize("sentence", OF_ARTICLES)
def test_a_sentence_of_an_article_stays(sentence: str):
    story = (*STORY[:2], sentence, *STORY[2:])

    assert body(read(TITLE, "Jane Doe", "3 May 2024 09:14", *story)) == list(story)
    assert body(page(first=STORY[0], amid=f"<p>{sentence}</p>")) == [STORY[0], sentence, *STORY[1:]]


@pytest.mark.parametrize("line", OF_PAGES)
def test_what_a_page_says_is_left_out(line: str):
    seed = read(TITLE, "Jane Doe", "3 May 2024 09:14", *STORY, line)

    assert furniture_of(line) is not None
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Contact us before you sail, not after, the coast guard told the captain by radio on Sunday.",
        "Inscrivez-vous avant minuit, répétaient les militants devant les facultés de Dakar, sans succès.",
        "Lees ook de bijlagen bij het akkoord, waarschuwde de minister de Kamer na een lange nacht.",
        "Laden Sie die App nicht herunter, warnte das Amt alle Mitarbeiter der Ministerien in Berlin.",
        "無断転載を繰り返していたサイトの運営者に対し、東京地裁は出版三社への支払いを命じた。",
        "무단 전재를 일삼던 사이트 운영자에게 서울중앙지법은 출판사 세 곳에 배상하라고 판결했다.",
    ],
)
def test_who_reports_what_was_said_speaks_to_no_reader(sentence: str):
    assert furniture_of(sentence) is None


@pytest.mark.parametrize(
    "line",
    [
        "Contact us before you publish this, the newsroom told its readers on the website.",
        "無断転載を禁じます。記事や写真の著作権は港湾新聞社に帰属しています。",
        "この記事は港湾新聞の会員限定で、無断転載を禁じてから公開された。",
        "무단 전재 및 재배포를 금지합니다. 이 글의 저작권은 항만신문에 있습니다.",
    ],
)
def test_a_page_that_tells_of_itself_still_speaks(line: str):
    assert furniture_of(line) is not None
