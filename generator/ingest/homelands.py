"""A text → the zones of the countries that it speaks of, the most spoken of first.

Only good for choosing between the zones that share a name: what `IST` is in a story full of crores and
Lok Sabha is settled, but a story on China with no zone at all may be from anywhere.
"""

from __future__ import annotations

import re
from collections import Counter

_WORDS = {
    "Asia/Kolkata": "india indian indians delhi mumbai kolkata chennai bengaluru hyderabad modi bjp "
    "lok sabha "
    "rajya crore crores lakh lakhs rupees rs kerala gujarat punjab bihar assam manipur "
    "maharashtra karnataka telangana pti ani",
    "Europe/Dublin": "ireland irish dublin taoiseach tánaiste dáil garda gardaí cork galway limerick rté",
    "Asia/Jerusalem": "israel israeli israelis jerusalem knesset idf netanyahu haifa tel aviv gaza hamas "
    "hezbollah likud",
    "Europe/London": "britain british london england scotland wales uk mps commons downing whitehall labour "
    "tory",
    "Asia/Dhaka": "bangladesh bangladeshi dhaka taka awami chattogram sylhet hasina",
    "America/Chicago": "texas illinois chicago minnesota missouri iowa wisconsin houston dallas oklahoma "
    "louisiana",
    "America/New_York": "u.s american americans washington congress senate pentagon trump biden republicans "
    "democrats",
    "Asia/Shanghai": "china chinese beijing shanghai xi guangdong yuan xinhua",
    "Asia/Taipei": "taiwan taiwanese taipei kaohsiung legislative yuan dpp kuomintang",
    "Asia/Manila": "philippine philippines filipino filipinos manila marcos quezon luzon mindanao palawan "
    "pnp",
    "Asia/Karachi": "pakistan pakistani islamabad karachi lahore punjab sindh rawalpindi imran",
    "Australia/Sydney": "australia australian australians sydney melbourne canberra queensland nsw albanese",
    "Asia/Riyadh": "saudi riyadh jeddah kuwait kuwaiti iraq iraqi baghdad bahrain qatar doha houthi",
    "Asia/Dubai": "uae emirati emirates dubai abu dhabi sharjah dh dirhams oman muscat",
}
_ZONES: dict[str, list[str]] = {}
for _zone, _words in _WORDS.items():
    for _word in _words.split():
        _ZONES.setdefault(_word, []).append(_zone)
_WORD = re.compile(r"u\.s|[^\W\d_]+", re.IGNORECASE)
_CITIES = {
    "Asia/Manila": "manila",
    "Asia/Taipei": "taipei kaohsiung",
    "Asia/Seoul": "seoul",
    "Asia/Tokyo": "tokyo osaka",
    "Asia/Shanghai": "beijing shanghai",
    "Asia/Kolkata": "delhi mumbai kolkata chennai bengaluru hyderabad",
    "Asia/Karachi": "islamabad karachi lahore",
    "Asia/Dhaka": "dhaka",
    "Asia/Kuala_Lumpur": "kuala putrajaya penang",
    "Asia/Jakarta": "jakarta",
    "Asia/Bangkok": "bangkok",
    "Asia/Ho_Chi_Minh": "hanoi",
    "Asia/Jerusalem": "jerusalem",
    "Asia/Riyadh": "riyadh jeddah",
    "Asia/Dubai": "dubai abu",
    "Australia/Sydney": "sydney canberra melbourne",
    "Pacific/Auckland": "auckland wellington",
    "Europe/London": "london",
    "Europe/Dublin": "dublin",
    "Europe/Kyiv": "kyiv",
    "Europe/Moscow": "moscow",
    "Africa/Nairobi": "nairobi",
    "Africa/Johannesburg": "johannesburg pretoria",
    "Africa/Lagos": "lagos abuja",
}
_AMERICAN = re.compile(
    r"\b(?:defense|percent|program|labor|harbor|center|license[ds]?|favor\w*|neighbor\w*|toward)\b",
    re.IGNORECASE,
)
_BRITISH = re.compile(
    r"\b(?:defence|per cent|programme|labour|harbour|centre|licence|favour\w*|neighbour\w*|organis\w+|"
    r"towards)\b",
    re.IGNORECASE,
)
_TONGUES = {
    "es": {
        "Europe/Madrid": "españa español española españoles madrid barcelona moncloa psoe pp "
        "cataluña sevilla "
        "valencia euros",
        "America/Argentina/Buenos_Aires": "argentina argentino argentinos buenos aires milei "
        "kirchner rosario córdoba",
        "America/Mexico_City": "méxico mexicano mexicana mexicanos sheinbaum cdmx monterrey guadalajara",
        "America/Bogota": "colombia colombiano colombianos bogotá medellín petro",
        "America/Santiago": "chile chileno chilenos boric",
        "America/Lima": "perú peruano peruanos lima",
    },
    "pt": {
        "Europe/Lisbon": "portugal português portuguesa portugueses lisboa porto facto equipa "
        "registo contacto "
        "lusa euros acção sector",
        "America/Sao_Paulo": "brasil brasileiro brasileira brasileiros brasília paulo rio você equipe fato "
        "registro reais lula bolsonaro",
    },
}
"""Words of the countries that share a language; the first is taken where no word tells."""
_SAMPLE = 20_000
_LEAST = 3


def home_of_language(text: str, language: str) -> str:
    """The zone of the country that a text in Spanish or Portuguese is probably from, or ""."""
    countries = _TONGUES.get(language)
    if countries is None:
        return ""
    counts = Counter(_WORD.findall(text[:_SAMPLE].lower()))
    sums = {zone: sum(counts[word] for word in words.split()) for zone, words in countries.items()}
    return max(sums, key=lambda zone: sums[zone])


def home_of_story(text: str, place: str, language: str) -> str:
    """The zone that an English story is probably told in, or "".

    It is that of its dateline if it is about that country, else that of New York for American spelling.
    """
    if language != "en":
        return ""
    city = place.casefold().split(" ")
    near = next(
        (zone for zone, cities in _CITIES.items() if city[0] in cities.split() or city[-1] in cities.split()),
        "",
    )
    sample = text[:_SAMPLE]
    if near:
        words = [word for word in _WORD.findall(sample.lower()) if near in _ZONES.get(word, ())]
        return near if len(words) >= _LEAST or near not in _WORDS else ""
    american, british = len(_AMERICAN.findall(sample)), len(_BRITISH.findall(sample))
    return "America/New_York" if american > british else ""


def homelands(text: str) -> tuple[str, ...]:
    """The zones of the countries whose words stand in a text three times or more."""
    counts = Counter(zone for word in _WORD.findall(text[:_SAMPLE].lower()) for zone in _ZONES.get(word, ()))
    return tuple(
        zone
        for zone, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if count >= _LEAST
    )
