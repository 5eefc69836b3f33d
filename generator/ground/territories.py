"""Languages → the locales that Open Graph knows them by: a language and a country."""

from __future__ import annotations

from functools import lru_cache

from generator.ground.directions import without_extensions

_COUNTRIES = dict(
    pair.split("_")
    for pair in (
        "ar_AR bn_IN cs_CZ da_DK de_DE el_GR en_US es_ES et_EE fa_IR fi_FI fr_FR he_IL hi_IN hu_HU id_ID "
        "it_IT ja_JP ko_KR ms_MY nb_NO nl_NL no_NO pl_PL pt_BR ro_RO ru_RU sv_SE ta_IN th_TH tr_TR uk_UA "
        "ur_PK vi_VN zh_CN"
    ).split()
)
_TRADITIONAL = "hant"


@lru_cache(maxsize=256)
def locale_of(tag: str) -> str:
    """The locale of a tag of BCP 47: `en_US` of `en`, `en_GB` of `en-GB`, `zh_TW` of `zh-Hant`."""
    language, *parts = without_extensions(tag).lower().split("-")
    country = next((part.upper() for part in parts if len(part) == 2 and part.isalpha()), "")
    if not country and language == "zh" and _TRADITIONAL in parts:
        country = "TW"
    country = country or _COUNTRIES.get(language, "")
    return f"{language}_{country}" if country else language
