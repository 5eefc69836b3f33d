"""A first paragraph → whether it introduces somebody whom the text below takes up by surname alone.

Papers of Japan call a first paragraph a lead that is as much text as the next one: without it, nobody knows
who `三浦さん` is. A standfirst says in short what the text tells again, with whole names.
"""

from __future__ import annotations

import re

from generator.ingest.words.letters import LU

_AGED = re.compile(
    rf"(?P<whole>[\u3400-\u9fff々]{{3,6}})(?:さん|氏|ちゃん|くん|君|選手|容疑者|被告)?[（(]\d{{1,3}}歳?[)）]|"
    rf"(?P<given>[{LU}][\w'’-]+(?: [{LU}][\w'’.-]*)?) (?P<family>[{LU}][\w'’-]+),? \(\d{{1,3}}\)"
)
"""Somebody with a whole name and his or her age: `三浦亜沙子さん（38）`, `Jane Doe (38)`."""
_CALLED = "(?:さん|氏|ちゃん|くん|君|選手|容疑者|被告)"
_SURNAME = 2  # ideographs


def introduces(text: str, below: str) -> bool:
    """Whether somebody has a whole name and an age in a text, and below it a surname and nothing more."""
    for one in _AGED.finditer(text):
        if one["whole"]:
            family = re.escape(one["whole"][:_SURNAME])
            again = re.search(rf"(?<![\u3400-\u9fff]){family}{_CALLED}", below) is not None
            named = one["whole"] in below
        else:
            again = re.search(rf"\b{re.escape(one['family'])}\b", below) is not None
            named = f"{one['given']} {one['family']}" in below
        if again and not named:
            return True
    return False
