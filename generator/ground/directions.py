"""Languages and texts → the direction in which they are written."""

from __future__ import annotations

import re
from functools import lru_cache

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "ltr", "rtl"

_LANGUAGES = frozenset(
    "apc ar arc ary arz bal bgn ckb dv fa glk he iw ji ks lrc mzn nqo pnb prs ps rhg sd sdh skr syr trw ug "
    "ur yi".split()
)
_SCRIPTS = frozenset("adlm arab hebr mand nkoo rohg samr syrc thaa".split())
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters of the scripts that are written from right to left; their digits run from left to right."""


_EXTENSION = re.compile(r"-[a-z0-9]-.*", re.IGNORECASE)


def without_extensions(tag: str) -> str:
    """A tag of BCP 47 without what begins with one letter, as digits do: `fa-u-nu-latn` is `fa`."""
    return _EXTENSION.sub("", tag)


@lru_cache(maxsize=256)
def direction_of_language(tag: str) -> str:
    """The direction of a language, by its tag of BCP 47: by the script that it names, else the usual one."""
    primary, *parts = without_extensions(tag).casefold().split("-")
    script = next((part for part in parts if len(part) == 4 and part.isalpha()), "")
    right_to_left = script in _SCRIPTS if script else primary in _LANGUAGES
    return RIGHT_TO_LEFT if right_to_left else LEFT_TO_RIGHT


def direction_of_text(text: str) -> str:
    """The direction of most letters of a text; "" where there are none.

    The first letter, by which browsers judge, is misleading: Arabic headlines begin with `GPT` or `F-16`.
    """
    if not text.isascii() and (found := _RIGHT_TO_LEFT.findall(text)):
        letters = sum(map(str.isalpha, text))
        return RIGHT_TO_LEFT if 2 * len(found) >= letters else LEFT_TO_RIGHT
    return LEFT_TO_RIGHT if any(map(str.isalpha, text)) else ""
