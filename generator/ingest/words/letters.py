"""The letters of European languages in Latin script, for character classes of patterns.

Python's patterns have no class for capitals; a range such as `À-Þ` leaves out those of Polish, Czech,
Turkish, Hungarian and others, whose capitals and small letters take turns in Unicode. The names are those of
Unicode's general categories.
"""

from __future__ import annotations

_ABROAD = tuple(map(chr, (*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00))))
LU = "A-Z" + "".join(filter(str.isupper, _ABROAD))
"""Capital letters, as a class has them: `[{LU}]`."""
LL = "a-z" + "".join(filter(str.islower, _ABROAD))
"""Small letters, as a class has them."""
