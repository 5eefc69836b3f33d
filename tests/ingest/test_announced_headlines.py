"""Headlines of other articles amid a text, below the words that lead to them: none of it is in the text."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted

TEXTS = {
    "nl": """Handelsoverleg in Varsand verlengd
Anna de Vries
3 maart 2025, 14:20
De gesprekken tussen de twee delegaties in Varsand zijn met een dag verlengd, zei een woordvoerder maandag.
Volgens hem ging het vooral over de uitvoer van zeldzame aardmetalen en over de heffingen op staal.
Beide landen willen voor het einde van de maand een eerste akkoord over zeldzame aardmetalen tekenen.
Een akkoord zou de heffingen op staal halveren, schreven de delegaties in een korte verklaring.""",
    "de": """Gespräche in Varsand um einen Tag verlängert
Anna Schmidt
03.03.2025, 14:20 Uhr
Die Gespräche der beiden Delegationen in Varsand sind um einen Tag verlängert worden, sagte ein Sprecher am Montag.
Es gehe vor allem um die Ausfuhr seltener Erden und um die Zölle auf Stahl, sagte er.
Beide Länder wollen noch vor Ende des Monats ein erstes Abkommen über seltene Erden unterzeichnen.
Ein Abkommen würde die Zölle auf Stahl halbieren, schrieben die Delegationen in einer kurzen Erklärung.""",
    "es": """Las conversaciones de Varsand se alargan un día
Ana García
3 de marzo de 2025 14:20
Las conversaciones entre las dos delegaciones en Varsand se han prolongado un día, dijo el lunes un portavoz.
Trataron sobre todo de la exportación de tierras raras y de los aranceles al acero, añadió.
Ambos países quieren firmar antes de fin de mes un primer acuerdo sobre las tierras raras.
Un acuerdo reduciría a la mitad los aranceles al acero, escribieron las delegaciones en una breve nota.""",
    "ru": """Переговоры в Варсанде продлены на день
Анна Иванова
3 марта 2025, 14:20
Переговоры двух делегаций в Варсанде продлены на один день, сообщил в понедельник представитель.
Речь шла прежде всего о вывозе редкоземельных металлов и пошлинах на сталь, добавил он.
Обе страны хотят до конца месяца подписать первое соглашение о редкоземельных металлах.
Соглашение вдвое снизило бы пошлины на сталь, написали делегации в кратком заявлении.""",
    "zh": """瓦桑談判延長一天
記者 林安
2025-03-03 14:20
發言人週一表示，兩國代表團在瓦桑的談判延長一天，雙方將繼續討論尚未解決的問題。
他補充說，談判主要涉及稀土出口和鋼鐵關稅，雙方立場仍有差距，需要更多時間。
兩國希望在月底之前簽署第一份有關稀土的協議，並成立工作小組負責後續事宜。
兩國代表團在一份簡短聲明中寫道，協議將使鋼鐵關稅減半，並使稀土貿易更加穩定。""",
}
OTHERS = {
    "nl": (
        "China beperkt uitvoer van zeldzame aardmetalen",
        "Waarom aardmetalen zo belangrijk zijn in Varsand",
    ),
    "de": ("China beschränkt die Ausfuhr seltener Erden", "Warum seltene Erden so wichtig sind"),
    "es": ("China limita la exportación de tierras raras", "Por qué pesan tanto las tierras raras"),
    "ru": ("Китай ограничивает вывоз редкоземельных металлов", "Почему эти металлы так важны для всех"),
    "zh": ("中國限制稀土出口", "稀土為何在瓦桑談判中如此重要"),
}
ANNOUNCED = {
    "nl": ("Lees verder:", "Bekijk ook", "Lees dit ook", "Aanbevolen voor jou", "Commentaar:"),
    "de": ("Weiterlesen:", "Lesetipp", "Empfohlener Artikel", "Passend dazu", "Analyse:"),
    "es": ("Noticia relacionada", "Más sobre el tema", "Te puede interesar", "Análisis:"),
    "ru": ("Читайте также:", "Подробнее по теме", "Материалы по теме"),
    "zh": ("延伸閱讀", "相關新聞", "看更多"),
}
CASES = [(language, announcer) for language, announcers in ANNOUNCED.items() for announcer in announcers]


@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize(("language", "announcer"), CASES)
def test_the_text_goes_on_below_an_announced_headline(language: str, announcer: str, place: int):
    title, name, day, *told = TEXTS[language].splitlines()
    lines = [title, name, day, *told[:place], announcer, OTHERS[language][0], *told[place:]]

    seed = read_pasted("\n\n".join(lines), "seeds/talks.txt", OUTLETS, site_zone="Europe/Paris")

    assert seed.title is not None
    assert seed.title.value == title
    assert [one.text for one in seed.paragraphs] == told


@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize(
    ("language", "announcer"),
    [case for case in CASES if not case[1].endswith(":") or case[0] == "ru"],
)
def test_so_it_does_below_two_of_them(language: str, announcer: str, place: int):
    title, name, day, *told = TEXTS[language].splitlines()
    lines = [title, name, day, *told[:place], announcer, *OTHERS[language], *told[place:]]

    seed = read_pasted("\n\n".join(lines), "seeds/talks.txt", OUTLETS, site_zone="Europe/Paris")

    assert [one.text for one in seed.paragraphs] == told
