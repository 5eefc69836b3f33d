"""A table of a page → its rows, where it holds data and not the layout of the page.

Old pages are laid out by tables, with whole articles in a cell. Data has short cells, as many in each row,
and nothing in them but words and links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ingest.page.marks import is_byline
from generator.ingest.page.tree import tag_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_ELEMENTS = 1500
_LONGEST_CELL = 160
_MOST_COLUMNS = 12
_FEWEST = 3
_LEAST_FILLED = 0.6
_SECTIONS = frozenset(["thead", "tbody", "tfoot"])
_INLINE = (
    frozenset("a b strong em i span br sup sub small p abbr u s wbr nobr font td th tr".split()) | _SECTIONS
)
_NAMED = frozenset(["caption", "colgroup", "col"])


def rows_of(table: _Element) -> tuple[tuple[str, ...], ...]:
    """The cells of a table of data, row by row; nothing of any other table."""
    if table.get("role") in ("presentation", "none"):
        return ()
    rows: list[list[_Element]] = []
    linked = 0
    for count, element in enumerate(table.iterdescendants()):
        tag = tag_of(element)
        if count > _MOST_ELEMENTS or (tag and tag not in _INLINE and tag not in _NAMED):
            return ()
        if tag and is_byline(element):
            return ()
        if tag == "tr":
            cells = [cell for cell in element if tag_of(cell) in ("td", "th")]
            if any(
                (cell.get("colspan") or "1") != "1" or (cell.get("rowspan") or "1") != "1" for cell in cells
            ):
                return ()
            if cells:
                rows.append(cells)
        linked += tag == "a"
    columns = len(rows[0]) if rows else 0
    if len(rows) < _FEWEST or not 2 <= columns <= _MOST_COLUMNS or any(len(row) != columns for row in rows):
        return ()
    told = tuple(tuple(words_of(cell, limit=2 * _LONGEST_CELL) for cell in row) for row in rows)
    return told if _hold_figures(told, linked) else ()


def _hold_figures(rows: tuple[tuple[str, ...], ...], linked: int) -> bool:
    """Whether short words stand in most cells of rows, and few of them are links."""
    cells = [cell for row in rows for cell in row]
    filled = [cell for cell in cells if cell]
    return (
        max(map(len, cells)) <= _LONGEST_CELL
        and len(filled) >= _LEAST_FILLED * len(cells)
        and linked <= 0.5 * len(filled)
        and any(character.isalnum() for cell in filled for character in cell)
    )
