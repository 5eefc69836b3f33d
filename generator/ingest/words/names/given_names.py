"""A word → whether it is a common given name somewhere, or a family name of East Asia.

Those that are more often another word or a place in the head of a news page, such as April, Jordan or Star,
are not among them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from generator.ingest.words.names.european_names import EUROPEAN_NAMES
from generator.ingest.words.names.world_names import WORLD_NAMES

_FAMILIES = frozenset(
    "ahn an bae baek bai bang cai cao chae chan chang chao chen cheng cheong cheung chia chin chiu cho "
    "choi chong chow choy chu chua chung cui dai deng ding dong du duan fan fang feng foo fu gan gao go "
    "goh gong gu guo han he heng ho hong hou hsiao hsieh hsu hu huang hung hwang jang jeon jeong ji jia "
    "jiang jin jo joo jung kan kang kim ko koh kong koo kuo kwak kwok kwon lai lam lau law lee lei leong "
    "leung li liang liao lim lin ling liu lo loh long low lu luo ma mao meng min mo moon na nam ng nie "
    "noh oh ong pan park peng phua poon qi qian qin qiu quek rao ren rhee ryu seo shao shen shi shih shim "
    "shin sim so soh son song su suh sun sung tai tam tan tang tao tay teng teo teoh tian ting toh tong "
    "tsai tsang tse tseng tsui tu wan wang wee wei wen wong woo wu xia xiao xie xing xiong xu xue yan "
    "yang yao ye yee yeh yeo yi yim yin ying yip yoo yoon you yu yuan yuen yun zeng zha zhai zhang zhao "
    "zheng zhong zhou zhu zhuang zou".split()
)


def has_given_name(name: str) -> bool:
    """Whether a word of a name is a common given name."""
    return any(map(is_given_name, name.split()))


def is_east_asian_family(word: str) -> bool:
    """Whether a word is a Chinese or Korean family name, as it is written in Latin letters."""
    return word.casefold() in _FAMILIES


@lru_cache(maxsize=4096)
def is_given_name(word: str) -> bool:
    """Whether somebody may well be called so: `José`, `MARIA`, `Jean-Claude`."""
    bare = bare_of(word)
    return _is_name(bare) or ("-" in bare and _is_name(bare.partition("-")[0]))


def _is_name(word: str) -> bool:
    return word in EUROPEAN_NAMES or word in WORLD_NAMES


def bare_of(word: str) -> str:
    """A word in small letters, without accents and with Latin letters for those that are no accent.

    Cyrillic and Greek letters become the Latin ones that newspapers write for them.
    """
    word = word.casefold()
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


_LATIN = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
_CYRILLIC = dict(
    zip(
        "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і ї є ґ".split(),
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g".split(),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "α ά β γ δ ε έ ζ η ή θ ι ί κ λ μ ν ξ ο ό π ρ σ ς τ υ ύ φ χ ψ ω ώ".split(),
        "a a v g d e e z i i th i i k l m n x o o p r s s t y y f ch ps o o".split(),
        strict=True,
    )
)
_LETTERS = str.maketrans(
    {letter: latin.strip("-") for letter, latin in (_LATIN | _CYRILLIC | _GREEK).items()}
)
