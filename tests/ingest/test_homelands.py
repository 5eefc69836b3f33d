"""Countries: the table is sound, and addresses, languages and texts lead to the zone that they are from."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from generator.ingest.words.places.country_table import countries
from generator.ingest.words.places.homelands import (
    home_of_language,
    home_of_story,
    homelands,
    zone_of_country,
    zone_of_language,
)


def test_each_zone_code_and_language_stands_once() -> None:
    counts = Counter(
        word for one in countries() for words in ([one.zone], one.codes) for word in words
    ) + Counter(f"language {word}" for one in countries() for word in one.languages)

    assert [word for word, count in counts.items() if count > 1] == []
    assert all(ZoneInfo(one.zone) for one in countries())
    assert all(2 <= len(code) <= 3 for one in countries() for code in one.codes)  # `.eus` too
    assert all(len(code) == 2 for one in countries() for code in one.languages)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.asahi.example.jp/a", "Asia/Tokyo"),
        ("https://news.example.co.uk/a", "Europe/London"),
        ("https://short.co/a", ""),
        ("https://www.periodico.com.co/a", "America/Bogota"),
        ("https://example.com/a.jp", ""),
        ("https://example.us/a", ""),
    ],
)
def test_country_of_an_address(address: str, expected: str) -> None:
    assert zone_of_country(address) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "Europe/Berlin"),
        ("de-AT", "Europe/Vienna"),
        ("zh-Hant-TW", "Asia/Taipei"),
        ("zh_Hans", "Asia/Shanghai"),
        ("uk", "Europe/Kyiv"),
        ("en-GB", "Europe/London"),
        ("ru-UA", "Europe/Kyiv"),
        ("es-MX", "America/Mexico_City"),
        ("ms", "Asia/Kuala_Lumpur"),
        ("id", "Asia/Jakarta"),
        ("ta-LK", "Asia/Colombo"),
        ("ta", ""),
        ("fr-CA", ""),
        ("es-419", ""),
        ("en", ""),
        ("", ""),
    ],
)
def test_country_of_a_language(tag: str, expected: str) -> None:
    assert zone_of_language(tag) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("উপজেলার খেয়াঘাটে নতুন জেটি হবে বলে জানিয়েছেন জেলা প্রশাসক।", "bn", "Asia/Dhaka"),
        ("পুরসভার তরফে জানানো হয়েছে, ঘাটে টোটো স্ট্যান্ড হবে।", "bn", "Asia/Kolkata"),
        ("নৌকা আবার চলবে।", "bn", "Asia/Dhaka"),
        ("சென்னையில் இருந்து புறப்பட்ட படகை போலீசார் நிறுத்தினர்.", "ta", "Asia/Kolkata"),
        ("கொழும்பில் இருந்து புறப்பட்ட படகை பொலிஸார் நிறுத்தினர்.", "ta", "Asia/Colombo"),
        ("கோலாலம்பூரில் படகுச் சேவைக்கு 20 ரிங்கிட் கட்டணம்.", "ta", "Asia/Kuala_Lumpur"),
        ("படகு மீண்டும் ஓடும்.", "ta", "Asia/Kolkata"),
        ("படகு வெள்ளிக்கிழமை மீண்டும் ஓடும்.", "ta", "Asia/Kolkata"),
        ("کشتی پھر چلے گی۔", "ur", "Asia/Karachi"),
        ("نئی دہلی میں بھارتی حکام نے کہا کہ کشتی پھر چلے گی۔", "ur", "Asia/Kolkata"),
        ("Le bac repart de Montréal, dit la ministre.", "fr", "America/Toronto"),
        ("Le bac repart de Varsand, dit la préfecture.", "fr", "Europe/Paris"),
        ("Le bac repart.", "fr", "Europe/Paris"),
        ("O barco volta a partir de Luanda, disse o ministro angolano.", "pt", "Africa/Luanda"),
        ("O barco volta a partir da Beira, anunciou Moçambique.", "pt", "Africa/Maputo"),
    ],
)
def test_country_of_a_language_that_several_share(text: str, language: str, expected: str) -> None:
    assert home_of_language(text, language) == expected


def test_country_of_a_text() -> None:
    assert homelands("Delhi, Mumbai and Kerala. Xi spoke.") == ("Asia/Kolkata",)
    assert homelands("Punjab " * 3) == ("Asia/Karachi", "Asia/Kolkata")
    assert home_of_language("El Gobierno de Buenos Aires", "es") == "America/Argentina/Buenos_Aires"
    assert home_of_language("Nada", "es") == "Europe/Madrid"
    assert home_of_language("A equipa registou o facto", "pt") == "Europe/Lisbon"
    assert home_of_language("Nothing", "it") == ""
    assert home_of_story("Manila. Filipino boats off Palawan.", "Manila", "en") == "Asia/Manila"
    assert home_of_story("Boats.", "Manila", "en") == ""
    assert home_of_story("The defense program of the harbor.", "", "en") == "America/New_York"
    assert home_of_story("The defence programme of the harbour.", "", "en") == ""
    assert home_of_story("The labor program of Pasay, Cebu and Davao.", "", "en") == "Asia/Manila"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A pier off Chon Buri cost 18 million baht. Rayong has none.", "Asia/Bangkok"),
        ("The light of Galle was seen from Matara. Galle was dark.", "Asia/Colombo"),
        ("The bridge of Pahang is open again, the JPJ told the kampung in Pahang.", "Asia/Kuala_Lumpur"),
        ("Kwale, south of Mombasa, gets matatus. Kwale had none.", "Africa/Nairobi"),
        ("The road from Nadi to Suva was closed. In Labasa it rained.", "Pacific/Fiji"),
        ("The kina is weak, says Moresby. Lae agrees.", "Pacific/Port_Moresby"),
        ("Ferries from Rockhampton to Cairns stop, Queensland said.", "Australia/Brisbane"),
        ("Jetties at Geraldton and Fremantle are shut. Fremantle opens in May.", "Australia/Perth"),
        ("Boats leave Mbarara for Kampala. Kampala is glad.", "Africa/Kampala"),
        ("The harbour of Salalah closes. Nizwa, in Oman, has none; Oman mourns.", "Asia/Muscat"),
        ("Boats leave Tuas again, Mdm Doe of Yishun says. Tanglin waits.", "Asia/Singapore"),
        ("The peso is weak in the Visayas. Cebu has ferries.", "Asia/Manila"),
        ("Ferries leave Calcutta at nine, for Rs 2 lakh a year. Siliguri has none.", "Asia/Kolkata"),
        ("The harbour was closed for a day, the council said.", ""),
    ],
)
def test_country_of_a_story_by_the_words_of_its_papers(text: str, expected: str) -> None:
    assert home_of_story(text, "", "en") == expected
