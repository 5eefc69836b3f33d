"""The words that the entries of a corpus are made of."""

from __future__ import annotations

import itertools
from collections.abc import Iterator


def _lines(text: str) -> tuple[str, ...]:
    """What stands between line ends and bars."""
    return tuple(text.strip().replace("\n", "|").split("|"))


def more_tags() -> Iterator[str]:
    """Tags without end, for corpora of any size, from the commoner to the rarer."""
    yield from (f"{first} {second}" for second, first in itertools.product(_SECOND_WORDS, _FIRST_WORDS))
    yield from (f"topic {number}" for number in itertools.count(1))


TAGS = _lines(
    """
US-China|military dialogue|Taiwan Strait|trade|semiconductors|South China Sea|export controls|tariffs
Indo-Pacific|climate talks|technology|diplomacy|AI governance|Japan|Philippines|rare earths
supply chains|European Union|Russia|North Korea|space|cybersecurity|nuclear arms control|India|Australia
maritime law|energy|fentanyl|Congress|think tanks|public opinion|human rights|investment screening
finance|Belt and Road|Africa|Latin America|Middle East|education exchanges|visas
"""
)
_FIRST_WORDS = _lines(
    """
coastal|regional|emerging|bilateral|digital|rural|green|industrial|financial|maritime|arctic|civil
"""
)
_SECOND_WORDS = _lines(
    """
ports|shipping|aviation|summits|budgets|elections|satellites|drones|fisheries|telecoms|batteries|steel
"""
)
PLACES = _lines(
    """
Beijing|Washington|Singapore|Honolulu|Geneva|Brussels|Manila|Tokyo|Taipei|San Francisco|Hong Kong
New Delhi|Canberra|Seoul|Hanoi|Jakarta|Kuala Lumpur|São Paulo|Nairobi|Ürümqi|Chongqing|Shenzhen|London
Zürich
"""
)
FIRST_NAMES = _lines(
    """
Wei|Li|Min|Jun|Anna|Robert|Maria|James|Xiaoming|Hiroshi|Priya|Carlos|Élise|Søren|Grace|David|Yuki|Fatima
"""
)
LAST_NAMES = _lines(
    """
Zhang|Wang|Chen|Liu|Smith|Johnson|García|Müller|Tanaka|Kim|Nguyen|Patel|O'Brien|Dubois|Park|Tan|Ivanov
Hernández
"""
)
ACTORS = _lines(
    """
the Chinese Foreign Ministry|the Pentagon|the White House|the State Department
China's Ministry of Commerce|the People's Liberation Army|the U.S. Indo-Pacific Command
the European Commission|ASEAN foreign ministers|a senior administration official|the Japanese government
Taiwan's defense ministry|the Senate committee|the International Monetary Fund|the trade representative
the two delegations|Philippine authorities|a spokesperson for the ministry|the working group
analysts at the institute
"""
)
VERBS = _lines(
    """
said|announced|warned|confirmed|reiterated|told reporters|insisted|noted|stressed|acknowledged|suggested
argued
"""
)
TOPICS = _lines(
    """
a resumption of theater-command calls|new limits on advanced chip exports
the latest round of tariff talks|joint patrols near the disputed shoal
a hotline between the two militaries|the climate working group|a proposed framework for AI safety
rare-earth licensing rules|the annual defense consultation|the code of conduct negotiations
investment screening reforms|a visit planned for next month|the maritime consultative agreement
fentanyl precursor controls|people-to-people exchanges|the summit's joint statement
arms-control consultations|a pilot program for student visas
"""
)
CLAUSES = _lines(
    """
would continue through the end of the year|could begin as early as next week
had been suspended since August|was unlikely to change before the summit
depends on progress in other areas|remains a matter of mutual interest|should be handled 'with prudence'
will require approval by both legislatures|has drawn criticism from lawmakers
was described as candid and constructive|fell short of expectations|is being reviewed line by line
"""
)
OPENERS = _lines(
    """
Meanwhile,|At the same time,|According to two people familiar with the matter,
In a statement on Tuesday,|Earlier this week,|Asked about the reports,
Speaking on condition of anonymity,|For its part,|By contrast,|In practice,|Since 2023,|Still,
"""
)
TAILS = _lines(
    """
despite lingering mistrust on both sides|as both governments weigh domestic pressure
even as ships shadowed each other nearby|after nearly eighteen months of silence
in what observers called a modest step|while companies rushed to adjust supply chains
according to a readout published late Friday|following weeks of quiet shuttle diplomacy
"""
)
TITLE_FORMS = _lines(
    """
{A} and {B} {v} {t}|{A} {v} {t} amid tension over {x}|Analysis: why {t} still matters for {x}
{A} {v} {t}, citing 'progress' on {x}|In {p}, officials weigh {t}|{A}: {t} 'on track'
Five things to know about {t}|{p} talks put {t} back on the table
"""
)
TITLE_VERBS = _lines(
    """
resume|delay|discuss|reject|welcome|postpone|outline|defend|reconsider|back
"""
)
SOURCES = (
    ("Xinhua", "english.news.example"),
    ("South China Morning Post", "scmp.example"),
    ("Reuters", "reuters.example"),
    ("Associated Press", "ap.example"),
    ("Global Times", "globaltimes.example"),
    ("Nikkei Asia", "nikkei.example"),
    ("The Straits Times", "straitstimes.example"),
    ("Defense News", "defensenews.example"),
    ("Le Monde", "lemonde.example"),
    ("Financial Times", "ft.example"),
    ("Caixin Global", "caixin.example"),
    ("U.S. Department of State", "state.example"),
    ("Brookings: Order from Chaos", "brookings.example"),
)
"""Outlets and the hosts of their pages."""
