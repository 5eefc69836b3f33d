"""What stands beside a day → whether it is a sign-off: `(hafen.example, APA, jd)`."""

from __future__ import annotations

from generator.ingest.words.late import Late

_SIGNED = Late(r"\([^\W\d_][\w.]{1,20}(?:[,/] ?[\w.]{2,20}){1,4}\)")


def is_signed(text: str) -> bool:
    """Whether several stand in brackets: a paper, whom it used, who was on duty.

    >>> is_signed("(hafen.example, APA, jd)"), is_signed("(Jane Doe)")
    (True, False)
    """
    return _SIGNED.fullmatch(text) is not None
