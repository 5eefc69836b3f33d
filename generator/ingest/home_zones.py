"""The address and language of a page → the zone that its clock most likely shows.

Countries with one zone only, by the end of the host's name (ISO 3166-1) or by the language that is written
nearly only there. Where a country has several zones, only a publisher's profile can tell.
"""

from __future__ import annotations

from generator.urls import host_of

_BY_COUNTRY = {
    "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "fr": "Europe/Paris", "it": "Europe/Rome",
    "es": "Europe/Madrid", "pt": "Europe/Lisbon", "nl": "Europe/Amsterdam", "be": "Europe/Brussels",
    "lu": "Europe/Luxembourg", "dk": "Europe/Copenhagen", "no": "Europe/Oslo", "se": "Europe/Stockholm",
    "fi": "Europe/Helsinki", "ee": "Europe/Tallinn", "lv": "Europe/Riga", "lt": "Europe/Vilnius",
    "pl": "Europe/Warsaw", "cz": "Europe/Prague", "sk": "Europe/Bratislava", "hu": "Europe/Budapest",
    "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "gr": "Europe/Athens", "hr": "Europe/Zagreb",
    "rs": "Europe/Belgrade", "si": "Europe/Ljubljana", "ba": "Europe/Sarajevo", "ua": "Europe/Kyiv",
    "by": "Europe/Minsk", "md": "Europe/Chisinau", "tr": "Europe/Istanbul", "ie": "Europe/Dublin",
    "uk": "Europe/London", "is": "Atlantic/Reykjavik", "il": "Asia/Jerusalem", "ps": "Asia/Hebron",
    "lb": "Asia/Beirut", "jo": "Asia/Amman", "sy": "Asia/Damascus", "iq": "Asia/Baghdad", "ir": "Asia/Tehran",
    "sa": "Asia/Riyadh", "ae": "Asia/Dubai", "qa": "Asia/Qatar", "kw": "Asia/Kuwait", "om": "Asia/Muscat",
    "eg": "Africa/Cairo", "ma": "Africa/Casablanca", "dz": "Africa/Algiers", "tn": "Africa/Tunis",
    "ng": "Africa/Lagos", "ke": "Africa/Nairobi", "za": "Africa/Johannesburg", "gh": "Africa/Accra",
    "et": "Africa/Addis_Ababa", "in": "Asia/Kolkata", "pk": "Asia/Karachi", "bd": "Asia/Dhaka",
    "lk": "Asia/Colombo", "np": "Asia/Kathmandu", "mm": "Asia/Yangon", "th": "Asia/Bangkok",
    "vn": "Asia/Ho_Chi_Minh", "kh": "Asia/Phnom_Penh", "la": "Asia/Vientiane", "my": "Asia/Kuala_Lumpur",
    "sg": "Asia/Singapore", "ph": "Asia/Manila", "tw": "Asia/Taipei", "hk": "Asia/Hong_Kong", "mo": "Asia/Macau",
    "cn": "Asia/Shanghai", "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "kp": "Asia/Pyongyang", "id": "Asia/Jakarta",
    "ar": "America/Argentina/Buenos_Aires", "br": "America/Sao_Paulo", "cl": "America/Santiago",
    "co": "America/Bogota", "pe": "America/Lima", "ec": "America/Guayaquil", "ve": "America/Caracas",
    "uy": "America/Montevideo", "py": "America/Asuncion", "bo": "America/La_Paz", "mx": "America/Mexico_City",
    "cu": "America/Havana", "cr": "America/Costa_Rica", "gt": "America/Guatemala", "nz": "Pacific/Auckland",
    "ge": "Asia/Tbilisi", "am": "Asia/Yerevan", "az": "Asia/Baku", "ru": "Europe/Moscow",
}  # fmt: skip
_GENERIC_HERE = frozenset(["co", "la", "me", "tv", "io"])
"""Ends that are sold to everybody; `com.co` is Colombia's still."""

_BY_LANGUAGE = {
    "de": "Europe/Berlin", "fr": "Europe/Paris", "it": "Europe/Rome", "ja": "Asia/Tokyo", "ko": "Asia/Seoul",
    "pl": "Europe/Warsaw", "nl": "Europe/Amsterdam", "sv": "Europe/Stockholm", "da": "Europe/Copenhagen",
    "nb": "Europe/Oslo", "no": "Europe/Oslo", "fi": "Europe/Helsinki", "cs": "Europe/Prague", "sk": "Europe/Bratislava",
    "hu": "Europe/Budapest", "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "el": "Europe/Athens",
    "uk": "Europe/Kyiv", "tr": "Europe/Istanbul", "he": "Asia/Jerusalem", "hi": "Asia/Kolkata",
    "ta": "Asia/Kolkata", "te": "Asia/Kolkata", "mr": "Asia/Kolkata", "th": "Asia/Bangkok", "vi": "Asia/Ho_Chi_Minh",
    "id": "Asia/Jakarta", "ru": "Europe/Moscow", "fa": "Asia/Tehran", "zh": "Asia/Shanghai", "hr": "Europe/Zagreb",
    "sr": "Europe/Belgrade", "lt": "Europe/Vilnius", "lv": "Europe/Riga", "et": "Europe/Tallinn",
}  # fmt: skip
_BY_REGION = {
    "at": "Europe/Vienna", "ch": "Europe/Zurich", "be": "Europe/Brussels", "tw": "Asia/Taipei", "hk": "Asia/Hong_Kong",
    "ar": "America/Argentina/Buenos_Aires", "es": "Europe/Madrid", "pt": "Europe/Lisbon", "br": "America/Sao_Paulo",
    "gb": "Europe/London", "ie": "Europe/Dublin", "in": "Asia/Kolkata", "sg": "Asia/Singapore", "il": "Asia/Jerusalem",
}  # fmt: skip


def zone_of_country(address: str) -> str:
    """The zone of the country whose end the host of an address has, or ""."""
    labels = host_of(address).split(".")
    end = labels[-1] if len(labels) > 1 else ""
    if end in _GENERIC_HERE and not (len(labels) > 2 and labels[-2] in ("com", "org", "net", "gov", "edu")):
        return ""
    return _BY_COUNTRY.get(end, "")


def zone_of_language(tag: str) -> str:
    """The zone of the country where a language (BCP 47) is written, or "" where it is written in many."""
    language, _, region = tag.casefold().replace("_", "-").partition("-")
    region = region.rpartition("-")[2]
    return _BY_REGION.get(region, "") or _BY_LANGUAGE.get(language, "")
