"""What tests of papers abroad tell: a council adopts a budget, though some of its members wished to wait."""

from __future__ import annotations

GERMAN = (
    "Der Stadtrat hat am Dienstagabend den Haushalt beschlossen, obwohl drei Räte eine Vertagung gefordert hatten.",
    "„Wir hatten keine Zeit, die Unterlagen zu lesen“, sagte eine von ihnen nach der Sitzung am späten Abend.",
    "Der Bürgermeister antwortete, die Unterlagen seien zehn Tage vorher verschickt worden, ohne dass jemand klagte.",
    "Die nächste Sitzung soll im kommenden Monat in der Festhalle sein, wo eine Kundgebung angekündigt ist.",
)
