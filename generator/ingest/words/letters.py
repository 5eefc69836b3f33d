"""The letters of European languages in Latin script, for character classes of patterns.

Python's patterns have no class for capitals; a range such as `À-Þ` leaves out those of Polish, Czech,
Turkish, Hungarian and others, whose capitals and small letters take turns in Unicode. The names are those of
Unicode's general categories.
"""

from __future__ import annotations

from collections.abc import Callable

_ABROAD = (range(0x00C0, 0x0250), range(0x1E00, 0x1F00))


def _in_class(belongs: Callable[[str], bool]) -> str:
    """The letters as a class has them: neighbours as a range, which Python reads faster than each of them."""
    rows: list[str] = []
    for code in (code for letters in _ABROAD for code in letters if belongs(chr(code))):
        if rows and ord(rows[-1][-1]) == code - 1:
            rows[-1] += chr(code)
        else:
            rows.append(chr(code))
    return "".join(row if len(row) < _RANGE else f"{row[0]}-{row[-1]}" for row in rows)


_RANGE = 3
LU = "A-Z" + _in_class(str.isupper)
"""Capital letters, as a class has them: `[{LU}]`."""
LL = "a-z" + _in_class(str.islower)
"""Small letters, as a class has them."""
