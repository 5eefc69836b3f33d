"""What a line must have for a pattern of page furniture with numbers to be tried: only for speed.

Most numbers stand in sentences, which begin with a letter; most counts of a page begin with the number. Data
only; `needs.py` takes it in.
"""

from __future__ import annotations

AHEAD = "^"
"""Anything but a letter in front of all."""

NEEDS_OF_NUMBERS: dict[str, tuple[str, ...]] = {
    "separator": (AHEAD,),
    "followers": (AHEAD,), "dated-video": (AHEAD,), "ticker": (AHEAD,), "temperature": (AHEAD,),
    "quotation": (
        *("dolar", "euro", "gram", "altı", "alti", "sterl", "bist", "bıst", "bi", "b", "bitco", "dólar"),
        *("ibov", "ıbov", "brent", "gold", "usd", "eur", "gbp", "доллар", "евро"),
    ),
    "duration": (AHEAD, "duration", "video"),
    "count": (AHEAD,),
    "count/named": (
        *("comment", "share", "view", "like", "kommentar", "coment", "koment", "reacties", "yorum"),
        *("комментари", "коментар", "σχόλια"),
    ),
    "count/of-pictures": ("slideshow", "slide", "photo", "image", "picture"),
    "player": ("above", "below", "ovan", "nedan", "oben", "unten", "ci-d", "arriba", "abajo", "hier"),
    "player/source": (AHEAD,),
    "player/length": (AHEAD, "video", "audio", "watch", "listen", "heard on"),
    "player/time": (AHEAD, "listen"),
    "market": (
        *("usd", "eur", "gbp", "chf", "ron", "mdl", "uah", "rub", "try", "pln", "huf", "czk", "brl", "cny"),
        *("jpy", "btc", "dolar", "dólar", "доллар", "евро", "$", "€", "£", "₽", "₴"),
    ),
    "market/change": ("+", "−", "-"),
    "times-opened": (
        *("odsł", "wyświet", "hits", "visitas", "lecturas", "aufrufe", "zugriffe", "letture", "acessos"),
        *("visualizza", "visualiza", "görüntü", "okunma", "просмотр", "перегляд", "προβολ", "dibaca"),
        *("lượt xem", "조회", "浏览", "瀏覽", "閲覧数"),
    ),
    "counted-abroad": (
        AHEAD,
        *("коммент", "комент", "koment", "disku", "komment", "hozzász", "број", "broj", "coment", "σχόλια"),
        *("تعليق", "نظر", "دیدگاه", "תגובות"),
        *("просмотр", "прочит", "прочет", "прегле", "видян", "перегляд", "wyświet", "odsł", "zobraz"),
        *("přečt", "prečít", "pregled", "ogled", "megtek", "olvast", "vaatam", "skatīj", "peržiūr"),
        *("عدد", "مشاهد", "تعداد", "بازدید", "צפיות", "afiș", "vizual"),
        *("рейтинг", "hodno", "vertin", "balsų", "ocen", "оцен", "érték", "глас", "голос"),
        *("прилог", "видео", "відео", "wideo", "videó", "video", "klip", "فيديو", "ویدیو", "סרטון"),
    ),
}  # fmt: skip
"""As in `needs.py`."""

WITH_DIGITS = frozenset(
    "followers dated-video ticker temperature quotation duration count count/named count/of-pictures market "
    "market/change times-opened counted-abroad player/source player/time price reading-time/counted".split()
)
"""What a line must have a digit for besides, wherever that is."""
