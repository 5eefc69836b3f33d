"""What stands beside a day below a text → whether it is a sign-off: `(hafen.example, APA, jd)`."""

from __future__ import annotations

from generator.ingest.words.late import Late

_SIGNED = Late(r"\([^\W\d_][\w.]{1,20}(?:[,/] ?[\w.]{2,20}){1,4}\)")


FAR_BELOW = 10  # lines
"""So far below a text such a sign-off may stand."""


def is_bracketed_sign_off(text: str) -> bool:
    """Whether several stand in brackets: a paper, whom it used, who was on duty.

    >>> is_bracketed_sign_off("(hafen.example, APA, jd)"), is_bracketed_sign_off("(Jane Doe)")
    (True, False)
    """
    return _SIGNED.fullmatch(text) is not None
