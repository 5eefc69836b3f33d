"""The outlets and wire services that are known without being told, and what is known of each.

The rows are in `outlet_table.py` and `agency_table.py`.
"""

from __future__ import annotations

from generator.ground.frozen import frozen
from generator.ingest.words.outlets.agency_table import AGENCIES as _AGENCY_ROWS
from generator.shapes.outlet_table import OUTLETS as _OUTLET_ROWS

_MONTH_FIRST = frozenset(
    [
        "America/New_York",
        "America/Detroit",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
    ]
)
"""The zones of the one country that writes 11/19/19."""


@frozen
class Outlet:
    """A newspaper, broadcaster or office, and its habits.

    `aliases` are other names it goes by in its own pages, `desks` its bylines that name no person, `says` how
    lines begin that its pages put into every article. `feed` is its own feed, where the address is known.
    """

    name: str
    domains: tuple[str, ...] = ()
    timezone: str = ""
    language: str = "en"
    aliases: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    feed: str = ""

    @property
    def is_american(self) -> bool:
        """Whether it writes the month first in a numeric date."""
        return self.timezone in _MONTH_FIRST


@frozen
class Agency:
    """A wire service. `home` is its zone where it serves one country only, so that it places a paper."""

    name: str
    aliases: tuple[str, ...] = ()
    home: str = ""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split(";")] for row in table.strip().split("\n")]


def _outlet(name: str, domains: str, zone: str, language: str, *cells: str) -> Outlet:
    """The outlet of a row; its last cells say by their first word what they are, or are other names."""
    marked: dict[str, list[str]] = {"desk": [], "feed": [], "says": [], "": []}
    for cell in cells:
        mark, _, words = cell.partition(" ")
        marked[mark if mark in marked else ""].append(words if mark in marked else cell)
    return Outlet(
        name=name,
        domains=tuple(domains.split()),
        timezone=zone,
        language=language,
        aliases=tuple(marked[""]),
        desks=tuple(marked["desk"]),
        says=tuple(marked["says"]),
        feed="".join(marked["feed"]),
    )


OUTLETS = tuple(_outlet(*row) for row in _rows(_OUTLET_ROWS))
AGENCIES = tuple(
    Agency(name=name, home=home, aliases=tuple(aliases)) for name, home, *aliases in _rows(_AGENCY_ROWS)
)
