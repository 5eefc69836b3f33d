"""The words of a name → the name without what is in capitals for show: `Jeanne MOREL`, `JANE McDOE`."""

from __future__ import annotations

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.name_words import SUFFIXES
from generator.ingest.words.places.places import title_case

_CAPITAL, _LETTER = f"[{LU}А-ЯЁ]", f"[{LL}а-яё]"
_SHOUTED_SURNAME = Late(rf"(?:{_CAPITAL}{_LETTER}+[ -])+{_CAPITAL}{{3,}}(?:-{_CAPITAL}{{3,}})?")
"""`Jeanne MOREL`, as French and Russian papers write."""
_EAST_ASIAN = Late(
    r"(Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Song|Yoo|Hong|Moon|Ko|Bae|"
    r"Baek|Noh|Oh|Nam|Ha|Sohn|Son|Chung|Yang|Chen|Lin|Huang|Chang|Wang|Wu|Liu|Tsai|Hsu|Cheng|Hsieh|Kuo|Wen|Yeh|Su|Lu|"
    r"Chiang) ([A-Z][a-z]{1,6}-[A-Z][a-z]{1,6})"
)
"""`Kim Min-Ji`, whose given name is one word: `Kim Min-ji`."""
_BEGUN = Late(r"\b(?:Mc|Mac|De|La|Le|Di|Du|Fitz)(?=[A-Z]{2})")
"""What stands in small letters in a name in capitals: `JANE McDOE`, `KAI DeLAND`."""


def _as_names_have_it(word: str) -> str:
    """A word in capitals as names have it: `McDOE` is `McDoe`, `DOE-DeLAND` is `Doe-DeLand`."""
    return "-".join(
        f"{begun[0]}{part[begun.end() :].capitalize()}" if (begun := _BEGUN.match(part)) else title_case(part)
        for part in word.split("-")
    )


def as_written(words: list[str]) -> str:
    """A name without what is in capitals for show."""
    name = " ".join(words)
    if words[-1].casefold() not in SUFFIXES and _SHOUTED_SURNAME.fullmatch(name):
        return " ".join([*words[:-1], title_case(words[-1])])
    if not name.isupper():
        begun = _BEGUN.sub(lambda begun: begun[0].upper(), name).isupper()
        return " ".join(map(_as_names_have_it, words)) if begun else name
    written = title_case(name).replace(" Y ", " y ")  # `ORTEGA Y GASSET`
    east_asian = _EAST_ASIAN.fullmatch(written)
    return f"{east_asian[1]} {east_asian[2].capitalize()}" if east_asian else written
