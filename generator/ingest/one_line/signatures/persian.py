"""The first words of a story in Persian → the wire service that sent it, its desk, and who wrote it."""

from __future__ import annotations

from generator.ingest.words.late import Late
from generator.ingest.words.outlets.agency_names import agency_named

_HEAD = 90
_LINE = 50
_PERSIAN_DESK = Late(
    "گروه [\u0621-\u06cc ]{3,20} [-–] ([\u0621-\u06cc]{2,14}(?: [\u0621-\u06cc]{2,14}){1,2})"
)
"""`گروه اقتصادی - مینا صابری`, in a line of its own: the desk and the writer."""
_PERSIAN = Late(
    "خبرگزاری [^،,:]{2,20}[،,] ?گروه [^:،,–-]{2,30}[-–] ?([\u0621-\u06cc\u200c]{2,14}(?: [\u0621-\u06cc\u200c]{2,14}){1,2}) ?: "
)
"""`خبرگزاری …، گروه استان‌ها - سمیه …: `: the wire service, the desk and the writer in front of the first sentence."""


def persian_opening(text: str) -> tuple[str, ...]:
    """The writer whom a Persian wire service names in front of its story."""
    told = _PERSIAN.match(text[:_HEAD]) or (len(text) <= _LINE and _PERSIAN_DESK.fullmatch(text))
    return (told[1],) if told else ()


_PERSIAN_SENT = Late(
    "(?:به گزارش|به نقل از) (?:خبرنگار )?(?P<agency>خبرگزاری [\u0621-\u06cc]{2,12}(?: ایران)?|[\u0621-\u06cc]{3,10})(?![\u0621-\u06cc])"
)
"""`به گزارش خبرگزاری …`: whose report it is, in front of the first sentence."""


def persian_agencies(text: str) -> tuple[str, ...]:
    """The wire services whose report a Persian paragraph says that it is."""
    if "به" not in text[:_HEAD]:
        return ()
    named = [match["agency"] for match in _PERSIAN_SENT.finditer(text[:_HEAD])]
    found = [agency_named(name) or agency_named(f"خبرگزاری {name}") for name in named]
    return tuple(dict.fromkeys(agency.name for agency in found if agency))
