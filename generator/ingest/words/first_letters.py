"""Alternatives of a pattern → the same by their first letters.

Python tries one alternative after the other at each place of a text. Where those with the same first letter
stand together, the others are passed over with one look.
"""

from __future__ import annotations


def by_first_letter(alternatives: str) -> str:
    """The same alternatives by their first letters: `a(?:b|c)` for `ab|ac`.

    Bars in brackets part nothing. What begins otherwise than with a letter comes last, as it is; so it must
    fit nothing that another alternative fits as well, unless it is all the same which of them does.
    """
    depth, whole = 0, [""]
    for character in alternatives:
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            whole.append("")
        else:
            whole[-1] += character
    grouped: dict[str, list[str]] = {}
    for one in whole:
        plain = one[:1].isalpha() and one[1:2] not in ("?", "*", "+", "{")
        grouped.setdefault(one[0] if plain else "", []).append(one[1:] if plain else one)
    others = grouped.pop("", [])
    return "|".join([*(f"{letter}(?:{'|'.join(rest)})" for letter, rest in grouped.items()), *others])
