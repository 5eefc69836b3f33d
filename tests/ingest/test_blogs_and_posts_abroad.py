"""What blogs and quoted posts put into pages, in many languages: posts, thanks, comments, what nobody answers for."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.wording import folded

LINES = """
A post shared by Jane Doe (@janedoe) on May 3, 2020 at 1:04am PDT
Una publicación compartida por Ana Ruiz (@anaruiz) el 3 May, 2020 a las 1:04 PDT
Uma publicação compartilhada por Ana (@ana)
Un post condiviso da Ana (@ana)
Ein Beitrag geteilt von Ana (@ana)
Ein von Ana Voss (@ana) geteilter Beitrag
Публикация от Ana (@ana)
Ana (@ana)'in paylaştığı bir gönderi
Ver esta publicación en Instagram
Ver essa foto no Instagram
Sieh dir diesen Beitrag auf Instagram an
Посмотреть эту публикацию в Instagram
Bu gönderiyi Instagram'da gör
Vezi această postare pe Instagram
Acest site folosește Akismet pentru a reduce spamul. Află cum sunt procesate datele comentariilor tale.
Редакция не несёт ответственности за мнения, высказанные в комментариях.
La redacción no se hace responsable de las opiniones de los lectores.
Die Redaktion übernimmt keine Haftung für die Inhalte externer Links.
Dziękujemy, że jesteś z nami!
Gracias por leernos.
Grazie per aver letto questo articolo.
Obrigado por ler até aqui.
Спасибо, что читаете нас!
Продолжение после рекламы
Continúa después de la publicidad
Sin comentarios
Niciun comentariu
LĂSAŢI UN MESAJ
Soyez le premier à commenter
Добавить комментарий
Nota anterior
Предыдущая запись
Temas en esta nota:
और पढ़ें
مزید پڑھیں
متعلقہ خبریں
RELATED ARTICLESMORE FROM AUTHOR
Comparte esta noticia
Подписаться
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_lines_of_blogs_and_posts_are_furniture(line: str) -> None:
    assert furniture_of(line, folded(line).split()) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Gracias por tu visita, dijo el alcalde, y cerró la puerta de la lonja vieja detrás de los pilotos.",
        "Редакция газеты переехала во вторник в новое здание у старого причала.",
        "Администрация порта не несёт ответственности за задержку рейса, сообщили пассажирам во вторник.",
        "Jane Doe (@janedoe) wrote on Tuesday that nobody had asked for the line.",
        "Dziękujemy, że kapitan zechciał porozmawiać z nami o promie.",
    ],
)
def test_sentences_with_the_same_words_are_none(line: str) -> None:
    assert furniture_of(line, folded(line).split()) is None


def test_a_quoted_post_between_paragraphs_is_left_out() -> None:
    post = ("Ver esta publicación en Instagram", "Una publicación compartida de Ana Ruiz (@anaruiz)")
    seed = read(TITLE, "3 June 2024", "", TEXT[0], "", TEXT[1], "", *post, "", TEXT[2])

    assert list(TEXT) == paragraphs(seed)


def test_thanks_and_what_nobody_answers_for_end_no_text() -> None:
    behind = (
        "Спасибо, что читаете нас!",
        "Редакция не несёт ответственности за мнения, высказанные в комментариях.",
    )
    seed = read(TITLE, "3 June 2024", "", *(line for text in (*TEXT, *behind) for line in (text, "")))

    assert list(TEXT) == paragraphs(seed)
