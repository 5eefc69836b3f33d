"""A story in English, of a fire on a quay; a paste of it is read as that of the council is."""

from __future__ import annotations

from a_council_and_its_ferries import body, read, title, wires
from a_council_and_its_ferries import who as authors

__all__ = ["STORY", "TITLE", "authors", "body", "read", "title", "wires"]

TITLE = "Fire on the quay in Kellmouth destroys two warehouses"
STORY = (
    "Two warehouses on the quay in Kellmouth burned down on Monday night, and a third was damaged.",
    "Six crews fought the fire until the morning, the harbour master Kai Voss told reporters.",
    "The warehouses were empty. Their owners had meant to sell them in the spring, after the fair.",
)
